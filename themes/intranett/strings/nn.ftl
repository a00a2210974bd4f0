### What only this theme says.

not-found-report = Kom du hit frå ei lenkje? Sei frå til dei som eig sida ho står på, så dei kan rette ho.
