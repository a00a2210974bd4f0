# What the commands say on the terminal.

# How many faults there are.
errors = { $errors ->
    [1] 1 error
   *[other] { $errors } errors
}
warnings = { $warnings ->
    [1] 1 warning
   *[other] { $warnings } warnings
}
errors-and-warnings = { errors } and { warnings }

no-folder = There is no folder { $folder }.

# build
not-built = Not built: { $why }. The site is as it was.
not-built-strict = Not built: { $why }, and --strict counts warnings as errors. The site is as it was.
built = { $pages ->
    [1] 1 page
   *[other] { $pages } pages
} with { $plans ->
    [1] 1 plan
   *[other] { $plans } plans
} and { $measures ->
    [1] 1 measure
   *[other] { $measures } measures
} in { $folder }
built-files = { $written } written, { $unchanged } unchanged, { $removed } removed; { $day ->
    [none] no status day
   *[other] status as of { $day }
}; { $seconds } s
built-wrote = wrote { $file }
built-removed = removed { $file }
output-forbidden = { $folder } cannot be the folder that the site is written to. Choose a folder of its own with --output-dir.
output-not-ours = { $folder } holds files that planverk has not written (no manifest.json). Choose an empty folder with --output-dir.
output-in-the-way = Others have changed or added these files, and they would be overwritten. Move them, and build again.
output-busy = Another build is writing to { $folder } right now. Wait until it is done.
output-failed = Cannot write to { $folder }: { $error }

# schema
schema-how = “planverk schema plan” writes the schema of plans on the screen. “planverk schema --output-dir schemas” writes all of them to the folder schemas.
schema-in-the-way = { $file } is no schema that planverk has written. Move the file, or choose another folder.
schema-failed = Cannot write { $file }: { $error }

# serve
serve-address = { $address } (stop with Ctrl-C)
serve-no-interface = “{ $name }” is not a name that can be used here.
serve-not-listening = Cannot listen on { $address }: { $error }. Choose another port with --port.
serve-not-built = Not built: { $why }. The page in the browser says so too.
serve-mended = Built. Everything is in order again.
serve-clean = Built without errors or warnings.
serve-built = Built, { $why }.

# status
no-plan = There is no plan called “{ $name }”.
plans-are = These exist: { $names }.

# check
check-clean = No errors or warnings. { check-looked }
check-found = { $why }. { check-looked }
check-looked = { $rules } rules were tried on { $measures ->
    [1] 1 measure
   *[other] { $measures } measures
} in { $plans ->
    [1] 1 plan
   *[other] { $plans } plans
}.
check-stopped = { $why }. The rules for the whole site are tried when the errors are mended.
check-no-rule = There is no rule called “{ $name }”.
check-severity = { $severity ->
    [error] error
    [warning] warning
   *[off] off
}
check-severity-site = { check-severity } (set in site.yaml)
check-example-found = Here the rule speaks up:
check-example-clean = Here it does not:
check-changed = The severity can be changed in site.yaml: rules: { "{" }{ $name }: error{ "}" }, warning or off.
check-fixed = The error stops the build and cannot be turned off.
