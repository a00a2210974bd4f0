### What only this theme says.

# To check: no speaker has read this; words as in the strings of `standard`.
not-found-report = Jus bohtet deike liŋkka bokte, dieđit sidjiide geaid siiddus liŋka lea.
