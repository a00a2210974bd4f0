# What the commands say on the terminal.

# How many faults there are.
errors = { $errors ->
    [1] 1 feil
   *[other] { $errors } feil
}
warnings = { $warnings ->
    [1] 1 advarsel
   *[other] { $warnings } advarsler
}
errors-and-warnings = { errors } og { warnings }

no-folder = Det finnes ingen mappe { $folder }.

# build
not-built = Ikke bygget: { $why }. Nettstedet er som det var.
not-built-strict = Ikke bygget: { $why }, og --strict regner advarsler som feil. Nettstedet er som det var.
built = { $pages ->
    [1] 1 side
   *[other] { $pages } sider
} med { $plans ->
    [1] 1 plan
   *[other] { $plans } planer
} og { $measures } tiltak i { $folder }
built-files = { $written } skrevet, { $unchanged } uendret, { $removed } fjernet; { $day ->
    [none] uten statusdato
   *[other] status per { $day }
}; { $seconds } s
built-wrote = skrev { $file }
built-removed = fjernet { $file }
output-forbidden = { $folder } kan ikke være mappen som nettstedet skrives til. Velg en egen mappe med --output-dir.
output-not-ours = { $folder } har filer som planverk ikke har skrevet (ingen manifest.json). Velg en tom mappe med --output-dir.
output-in-the-way = Disse filene er endret eller lagt til av andre, og ville blitt skrevet over. Flytt dem, og bygg på nytt.
output-busy = Et annet bygg skriver til { $folder } akkurat nå. Vent til det er ferdig.
output-failed = Kan ikke skrive til { $folder }: { $error }

# schema
schema-how = «planverk schema plan» skriver skjemaet for planer på skjermen. «planverk schema --output-dir skjemaer» skriver alle til mappen skjemaer.
schema-in-the-way = { $file } er ikke et skjema som planverk har skrevet. Flytt filen, eller velg en annen mappe.
schema-failed = Kan ikke skrive { $file }: { $error }

# serve
serve-address = { $address } (avslutt med Ctrl-C)
serve-no-interface = «{ $name }» er ikke et navn som kan brukes her.
serve-not-listening = Kan ikke lytte på { $address }: { $error }. Velg en annen port med --port.
serve-not-built = Ikke bygget: { $why }. Det står også på siden i nettleseren.
serve-mended = Bygget. Alt er i orden igjen.
serve-clean = Bygget uten feil eller advarsler.
serve-built = Bygget, { $why }.

# status
no-plan = Det finnes ingen plan som heter «{ $name }».
plans-are = Disse finnes: { $names }.

# check
check-clean = Ingen feil eller advarsler. { check-looked }
check-found = { $why }. { check-looked }
check-looked = { $rules } regler er prøvd på { $measures } tiltak i { $plans ->
    [1] 1 plan
   *[other] { $plans } planer
}.
check-stopped = { $why }. Reglene for hele nettstedet prøves først når feilene er rettet.
check-no-rule = Det finnes ingen regel som heter «{ $name }».
check-severity = { $severity ->
    [error] feil
    [warning] advarsel
   *[off] av
}
check-severity-site = { check-severity } (satt i site.yaml)
check-example-found = Her sier regelen fra:
check-example-clean = Her gjør den det ikke:
check-changed = Alvoret kan endres i site.yaml: rules: { "{" }{ $name }: error{ "}" }, warning eller off.
check-fixed = Feilen stopper byggingen og kan ikke slås av.
