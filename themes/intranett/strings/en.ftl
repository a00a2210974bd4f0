### What only this theme says.

not-found-report = Did a link bring you here? Tell those who own the page it is on, so that they can put it right.
