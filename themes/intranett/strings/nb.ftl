### What differs from the words of `standard`, and what only this theme says.

footer-owner = Sidene eies av

not-found-report = Kom du hit fra en lenke? Si fra til dem som eier siden den står på, så de kan rette den.
