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
file-unreadable = Cannot read { $file }: { $error }
output-failed = Cannot write to { $folder }: { $error }

# schema
schema-how = “planverk schema plan” writes the schema of plans on the screen. “planverk schema --output-dir schemas” writes all of them to the folder schemas.
schema-in-the-way = { $file } is no schema that planverk has written. Move the file, or choose another folder.
schema-failed = Cannot write { $file }: { $error }

# serve
serve-address = { $address } (stop with Ctrl-C)
serve-network = From other machines in the network: { $address }
serve-network-unknown = Other machines in the network use the address of this machine.
serve-no-interface = “{ $name }” is not a name that can be used here.
serve-not-listening = Cannot listen on { $address }: { $error }. Choose another port with --port.
serve-not-built = Not built: { $why }. The page in the browser says so too.
serve-mended = Built. Everything is in order again.
serve-clean = Built without errors or warnings.
serve-built = Built, { $why }.

# status
no-plan = There is no plan called “{ $name }”.
plans-are = These exist: { $names }.

# init
init-title = Our plans
init-made = { $folder ->
    [here] Made a small site here
   *[other] Made a small site in { $folder }
} ({ $files } files).
init-go = Go there:         cd { $folder }
init-serve = See it:           planverk serve
init-new = Make a measure:   planverk new measure { $plan } "Title"
init-read = Read more:        the explanations in the files in content/, and planverk --help
init-in-the-way = { $folder ->
    [here] This folder
   *[other] The folder { $folder }
} is not empty: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}.
init-elsewhere = Choose a new folder: planverk init NAME

# new
wrote = Wrote { $file }
new-folder = The name of the folder, “{ $folder }”, becomes the address. If you want a shorter one, rename the folder now.
new-number = The number is { $number }, the next in the plan. For another: --number
new-section = The measure lies in the section “{ $title }”, { $why ->
    [only] the only one of the plan
    [last] the one last used
   *[first] the first of the plan
}. For another: --section
new-responsible = { $codes } is responsible, { $why ->
    [plan] as owner of the plan
    [others] as for all other measures
    [site] as owner of the site
   *[only] the only one there is
}. For another: --responsible
new-nobody = Nobody is responsible, as for the other measures of the plan. Name somebody with --responsible
new-status-day = The date is { $day }, the day of the newest status of the plan. For another: --date
new-today = The date is { $day }, today. For another: --date
new-report-day = The date is { $day }, that of the newest report without an edition. Another: --date
new-no-edition = { $why ->
    [draft] The edition is not written, since the report or the plan is a draft. Write it when all is ready: planverk new edition
   *[faults] The edition is not written, since the content has faults. Mend them, and write it then: planverk new edition
}
new-draft = It is a draft for now (“draft: true”), since planverk would otherwise say:
new-faults = planverk now says as well:

# Why nothing was made.
refused-no-site = There is no site here (no content/site.yaml).
refused-no-site-hint = Go to the folder of the site, name it with --root, or make a new one: planverk init
refused-empty = The text is empty.
refused-no-name = “{ $text }” cannot become a name: it needs at least one letter or digit.
refused-unknown = { $kind ->
    [section] The plan has no section called “{ $name }”.
    [department] There is no department with the code “{ $name }”.
    [theme-file] The theme has no file called “{ $name }”.
    [report] { $name ->
        [none] The plan has no report.
       *[day] The plan has no report of { $name }.
    }
   *[other] “{ $name }” does not exist.
}
refused-none-yet = { $kind ->
    [plan] Make one first: planverk new plan "Title"
    [section] Make one first: planverk new section PLAN "Title"
    [department] Make a department first: planverk new department CODE "Name"
    [report] Make one first: planverk new report PLAN
   *[theme-file] See all with: planverk theme list
}
refused-theme = “{ $name }” cannot be the name of a theme of your own.
refused-theme-hint = Choose another with --theme.
refused-several = “{ $name }” may be several files.
refused-taken = { $kind ->
    [plan] The plan “{ $id }” exists already: { $place }.
    [section] The section “{ $id }” exists already: { $place }.
    [measure] The measure “{ $id }” exists already: { $place }.
    [department] The code “{ $id }” is in use already: { $place }.
    [report] The plan has a report of { $id } already: { $place }.
    [edition] The report of { $id } has an edition already, and an edition is never overwritten: { $place }.
   *[theme-file] The theme has its own { $id } already: { $place }.
}
refused-taken-hint = { $kind ->
    [measure] Give the new one another number or another title.
    [report] Choose another day with --date. Where the report lacks an edition: planverk new edition PLAN
    [edition] If the report is not published yet, delete the file and make it anew.
   *[other] Give the new one another title, or go on writing in the one that exists.
}
refused-no-edition = { $why ->
    [draft] The plan is a draft, so it cannot have an edition yet.
   *[faults] The content has faults, so the edition would not be the whole plan. See them with: planverk check
}
refused-who = It cannot be told who is responsible.
refused-who-hint = Write --responsible CODE, or write “owner: CODE” in plan.md. These exist: { $codes }.
not-written-exists = { $file } exists already, and nothing was overwritten.

# theme
theme-copy = The file is a copy from the theme “{ $theme }”. What you change in it takes its place.
theme-choose = To use the theme, write this in content/site.yaml:

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
check-mended = Mended { $file }, line { $line }: “{ $old }” has become “{ $new }”.
check-file-changed = { $file } was changed meanwhile and is not mended.
check-not-mended = Cannot mend { $file }: { $error }
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

# The page of the handbook about the rules.
findings-title = All errors and warnings
findings-opening = Here is all that planverk can report, by the name of the rule. The name stands in the message too. How to read a message, and what to do when a warning is meant, stands in [[handbok/nar-noe-er-galt]].
findings-warnings = Warnings
findings-warnings-about = A warning is a question: should it be so? The site is built. You can turn off most rules for one file with `allow`, and all of them for the whole site with `rules` in `site.yaml`. Some are tried by `planverk check` only.
findings-errors = Errors
findings-errors-about = An error has to be mended before the site can be built.
