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
output-forbidden = { $folder } cannot be the folder that the site is written to. { $by ->
    [publish] Choose another place under “publish” in site.yaml.
   *[build] Choose a folder of its own with --output-dir.
}
output-not-ours = { $folder } holds files that planverk has not written (no manifest.json). { $by ->
    [publish] Choose another place under “publish” in site.yaml, or move the files away.
   *[build] Choose an empty folder with --output-dir.
}
output-in-the-way = Others have changed or added these files, and they would be overwritten. Move them, and { $by ->
    [publish] publish
   *[build] build
} again.
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
none-there = There are none yet. A draft does not count until “draft: true” is taken out of its file.
plans-are = These exist: { $names }.
no-department = There is no department with the code “{ $name }”.

# export
export-wrote = Wrote { $file }: { $measures ->
    [1] 1 measure
   *[other] { $measures } measures
}.
export-none = There are no measures to export. Drafts are left out, and of a department only the measures that it leads or shares are taken.
export-not-made = Cannot make the spreadsheet: { $error }
export-exists = { $file } is there already and may have been filled in, so it was not overwritten. Move it, or choose another name with --output.
export-not-written = Cannot write { $file }: { $error }
export-nobody = { $measures ->
    [1] 1 measure is
   *[other] { $measures } measures are
} led or shared by nobody, and in none of the files: { $ids }.

# import
import-site-wrong = Nothing was read in. Mend the faults first.
import-nothing-written = Nothing was written.
import-refused = { $wrong ->
    [1] 1 cell has to be mended. Nothing was written.
   *[other] { $wrong } cells have to be mended. Nothing was written.
}
import-at = { $at }:
import-too-large = { $file } is larger than { $error } MB and is not read.
import-bomb = { $file } unpacks to much more than a table of measures can be, and is not read.
import-entities = { $file } has XML that no program for spreadsheets writes, and is not read.
import-too-many = { $file } has too many rows or cells, and is not read. Delete the rows that are not used, and save it again.
import-other-kind = { $kind ->
    [old] { $file } is saved in one of Excel’s older formats. Open it in Excel or LibreOffice, choose “Save As” and “Excel Workbook (.xlsx)”.
    [locked] { $file } is locked by a password. Open it, take the password away, and save it again.
    [words] { $file } is a text document, not a spreadsheet. Ask for the spreadsheet, or write the answers into the one that you sent.
    [pdf] { $file } is a PDF, not a spreadsheet. Ask for the spreadsheet, or write the answers into the one that you sent.
    [archive] { $file } is a package of files, not a spreadsheet. Unpack it, and import the spreadsheets in it.
    [message] { $file } is an e-mail. Save the spreadsheet that is attached to it, and import that.
    [page] { $file } is a web page, even if its name ends in .xls. Open it in Excel or LibreOffice, and save it as an Excel workbook (.xlsx).
   *[other] { $file } is not a spreadsheet. Save it as an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or CSV.
}
import-folder = { $file } is a folder. Write the files in it: { $file }/*.xlsx
import-open = { $file } was left out: it is there as long as somebody has { $other } open. What has not been saved is not taken in.
import-no-files = There are no spreadsheets to import.
import-damaged = { $file } is damaged and cannot be read. Open the file in a program for spreadsheets and save it again. { $error }
import-no-head = There is no row of column names.
import-head-hint = Write a row at the top with, for example, “Id”, “Status”, “Status date”, “Source” and “Note”, or say what the columns are: --map "State=status"
import-same-head = Two columns mean the same.
import-other-cell = The other one is in { $value }.
import-failed = { $said ->
    [none] The formula has no value, since nobody has worked it out. Open the file and save it again, or write the value instead.
   *[other] The formula came to nothing: { $said }. Write the value instead.
}
import-no-measure = There is no measure “{ $name }”.
import-measure-hint = Write the id or the number of a measure. If the row is none, delete it.
import-day-for-number = The spreadsheet has made the day { $day } of the number.
import-number-hint = Format the cell as text, and write the number again.
import-which-number = “{ $number }” can be several measures, since the spreadsheet has dropped the zeros at its end.
import-id-hint = Format the cell as text, and write one of these: { $value }.
import-which-plan = Several plans have a measure of this number. Write the plan in a column of its own, or name it with --plan.
import-choose = Choose one of these: { $value }.
import-no-origin = The row lacks the signature at its end. The file may have been cut off.
import-origin-hint = Ask for the file again. If the row was written by hand, take away the whole column “Signature” first.
import-no-plan = The row has no id, and does not say which plan a new measure would be in.
import-plan-hint = Write the id of the measure, or the plan in a column of its own to make a new one.
import-no-title = A new measure has to have a title.
import-title-taken = The plan has a measure with this title, { $id }.
import-title-hint = Write { $value } in the column “Id”.
import-no-status = “{ $status }” is not a status.
import-without-status = The row has a date, a source or a note, but no status.
import-status-hint = Choose a status, even if it is the same as last time.
import-without-day = The status has no date.
import-day-hint = Write the day in the column “Status date”, or give one for all with --report.
import-not-a-day = “{ $day }” is not a day.
import-which-day = “{ $day }” can be two different days.
import-not-a-time = “{ $time }” is no time that there is.
import-time-hint = Write, for example, “autumn 2026” or “by 1 May 2027”.
import-several-times = The time has several parts in the file, and cannot be changed from here.
import-by-hand = { $file } is written in a way that cannot be changed from here.
import-by-hand-hint = Mend it in the file, and leave the cell as it was.
import-other-row = Another row says something else of the same measure: “{ $said }”.
import-conflict = { $id } was changed both here and on the site after the spreadsheet was made.
import-conflict-hint = Agree on what holds, write it in the file of the measure, and empty the cell.
import-exported = When it was exported:
import-now = On the site now:
import-table = In the spreadsheet:
import-quoted = “{ $value }”
import-nothing = nothing
import-not-known = not known
import-line-title = title: { $old } → { $new }
import-line-when = when: { $old } → { $new }
import-line-older = Note: the new one is older than the one that stands, so the status of today stays the same. Is the date right?
import-line-status = status: { $old } → { $new }
import-line-source = source: { $text }
import-line-note = note: { $text }
import-new = New measure in { $plan }{ $number ->
    [none] {""}
   *[other] {""}, number { $number }
}: “{ $title }”
import-report = New file: { $file }
import-old-report = The report of that day is there already: { $file }. If it has an edition, that is as it was. To take in what is new, delete the edition (.json) and run “planverk new edition”.
import-comment = To the editors about { $id } ({ $at }): { $text }
import-locked = { $from ->
    [none] { $at } was filled in with “{ $to }”. That is not written from here: mend it in the file.
   *[other] { $at } was changed from “{ $from }” to “{ $to }”. That is not written from here: mend it in the file.
}
import-formula = { $at } is a formula. The value that it showed last was used.
import-unused = { $file }{ $sheet ->
    [none] {""}
   *[other] {""}, { $sheet }
}: these columns were not used: { $names }. Say what a column is like this: --map "Column=note"
import-written = { $changed ->
    [1] 1 measure was
   *[other] { $changed } measures were
} changed and { $new } added. { $unchanged } { $unchanged ->
    [1] is
   *[other] are
} as before. Run “planverk check” to see if anything contradicts itself now.
import-dry = { $changed ->
    [1] 1 measure
   *[other] { $changed } measures
} would be changed and { $new } added. { $unchanged } { $unchanged ->
    [1] is
   *[other] are
} as before. Nothing was written.
import-no-change = Nothing to write: { $unchanged ->
    [1] 1 measure is
   *[other] { $unchanged } measures are
} as before.
import-ask = Write this? [y/N]
import-yes = Nothing was written. Look over what it says here, and run the command again with --yes.
import-not-agreed = Nothing was written.
import-would-be-wrong = Nothing was written, since the site would have these faults.
import-file-changed = { $file } was changed by somebody else meanwhile. Nothing was written. Run the command again.
import-not-written = Cannot write { $file }: { $error } All files are as before.
import-half = The disk failed. These files have been changed already: { $files }. Run the command again when the disk is in order; what has been written will not be written again.
import-missing = As of { $day }, { $measures ->
    [1] 1 measure has
   *[other] { $measures } measures have
} no status:
import-none-missing = All measures of the plan have a status as of { $day }, or are over.
import-nobody = Nobody responsible:

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

# publish
target-none = The site has no place to publish to.
target-none-hint =
    Write one in content/site.yaml, for instance:
      publish:
        intranett: { "{" }kind: folder, to: /srv/planer{ "}" }
target-unknown = The site has no place called “{ $name }”.
target-several = Say where to publish: the site has several places.
targets-are = There are these: { $names }.
target-place = { $kind ->
    [folder] the folder { $place }
    [zip] a zip file in the folder { $place }
    [webdav] WebDAV, { $place }
    [sftp] SFTP, { $place }
    [s3] S3, { $place }
   *[azure] Azure, { $place }
}
not-published = Not published: { $why }. Readers see what they saw before.
not-published-strict = Not published: { $why }. A warning too has to be mended or allowed before anything is published. Readers see what they saw before.
publish-heading = “{ $title }” to “{ $target }” ({ $place })
publish-first = Nothing was published here before. Readers get { $pages ->
    [1] 1 page
   *[other] { $pages } pages
} with { $measures ->
    [1] 1 measure
   *[other] { $measures } measures
}, { $files ->
    [1] 1 file
   *[other] { $files } files
} in all.
publish-day = { $plan }: the status day { $from ->
    [none] is now { $to }; no status was given before.
   *[other] { $to ->
        [none] was { $from }; no status is given now.
       *[other] goes from { $from } to { $to }.
    }
}
publish-no-statuses = No measure gets another status.
publish-statuses = { $n ->
    [1] 1 measure gets
   *[other] { $n } measures get
} another status:
publish-not-reported = not reported
publish-late = { $n ->
    [1] The deadline of 1 measure has passed now, and had not before:
   *[other] The deadlines of { $n } measures have passed now, and had not before:
}
publish-new-measures = { $n ->
    [1] 1 new measure
   *[other] { $n } new measures
}:
publish-gone-measures = { $n ->
    [1] 1 measure goes
   *[other] { $n } measures go
} away:
publish-new-pages = { $n ->
    [1] 1 new page
   *[other] { $n } new pages
}:
publish-changed-pages = { $n ->
    [1] 1 changed page
   *[other] { $n } changed pages
}:
publish-gone-pages = { $n ->
    [1] 1 page goes
   *[other] { $n } pages go
} away:
publish-more = and { $n } more
publish-files = Files: { $new } new, { $changed } changed, { $gone } gone, { $unchanged } as before.
publish-ask = Publish this? [y/n]
publish-needs-yes = There is nobody to ask here. First see what will change with --dry-run, then publish with --yes.
publish-published = Published to “{ $target }”{ $release ->
    [none] {""}
   *[other] {" "}as { $release }
} (content { $manifest }).
publish-unchanged = Nothing has changed. What “{ $target }” has is the same.
publish-dry-run = This was only a trial. Nothing was done.
publish-declined = Nothing was done.
publish-kept = { $error ->
    [none] The old release { $release } was not removed: somebody has changed files in it.
   *[other] The old release { $release } could not be removed: { $error }
}
publish-mends = { $n ->
    [1] One file is not as it was published: somebody has changed it, removed it or put it there. The same site will be put there anew.
   *[other] { $n } files are not as they were published: somebody has changed them, removed them or put them there. The same site will be put there anew.
}
publish-sources = The pages are the same, but the files that they are made from have changed. They will be kept in a new record.
publish-no-releases = “{ $target }” is not a folder of releases.
publish-list-empty = “{ $target }” has no releases yet.
publish-release = { $current ->
    [yes] *
   *[no] {" "}
} { $name }  { $state ->
    [broken] without manifest.json, of no use
    [withdrawn] { $pages ->
        [1] 1 page, withdrawn
       *[other] { $pages } pages, withdrawn
    }
   *[whole] { $pages ->
        [1] 1 page
       *[other] { $pages } pages
    }
}
publish-rollback-heading = “{ $target }” back to { $release } ({ $pages ->
    [1] 1 page
   *[other] { $pages } pages
})
publish-rolled-back = Readers of “{ $target }” now see { $release }.
publish-failed = Something went wrong with { $place }: { $error }
publish-locked = Somebody is publishing to “{ $target }” already: { $by }, since { $since }. Wait until that is done. If it was broken off, take away the lock with --break-lock.
publish-content-changed = { $file } was changed while it was published. Readers see what they saw before. Try again.
publish-target-changed = Somebody else has published to “{ $target }” meanwhile. See again what will change, and try again.
publish-lock-lost = Somebody has taken away the lock of “{ $target }” while it was published, so two may have published at once. Make sure that nobody else is publishing, and publish again.
publish-too-many-deletes = { $gone } files would be deleted at “{ $target }”, and the limit is { $most }. Nothing was done. If that is right, name a higher number with --max-deletes.
publish-no-release = “{ $target }” has no release called “{ $name }”. See them with --list.
publish-already-shown = The readers of “{ $target }” see the release called “{ $name }” already. --list shows the releases.
publish-nothing-earlier = “{ $target }” has no earlier release to go back to. See them with --list.
publish-broken = { $file } is not as planverk has written it.
publish-no-site = “{ $target }” has no published site (no manifest.json).
publish-not-ours = “{ $target }” holds files that planverk has not put there (no manifest.json), { $file } among them. Nothing was done. Name a place in site.yaml that is empty, or move the files away.
publish-resumes = The last publication was broken off. What is missing of it, or has changed since, is sent now.
publish-broken-off = A publication to “{ $target }” was broken off, and the files there may be of two. Publish again, and it will be finished.
publish-half = Some of the new may be there already. Publish again when this is mended, and the rest will be sent.
publish-wrong-target = { $wrong ->
    [secret] The address of “{ $target }” in site.yaml has a password, a user's name or a signature in it. Take it out: such things belong in the environment, not in a file. If it was a password, change it.
   *[address] The address of “{ $target }” in site.yaml is not written as it has to be. The handbook says how, under “planverk publish”.
}
publish-not-built-in = This planverk cannot publish by { $kind }: it was built without it.
publish-no-credentials = What is needed to log in to “{ $target }” is missing from the environment: { $names }.
publish-service = { $trouble ->
    [denied] { $place }: Not let in. Make sure that the user's name and the password or the key are right, have not expired, and allow writing just here.
    [unknown] { $place }: This machine does not recognize the server. If it is the first time with SFTP, log in with ssh once and make sure that its key is right. Else it may be somebody else who answers: do not publish before you have asked whoever answers for the server.
    [full] { $place }: There is no room left, or the file is too large. Ask whoever answers for the place for more room.
    [clock] { $place }: The clock of this machine is wrong, or that of the server is. Set it, and try again.
    [unreachable] { $place }: Nobody answers. Make sure that the network works and that the address is right.
    [failing] { $place }: The server answers that it cannot do it now. Try again in a while.
    [nowhere] { $place }: The place is not there, or takes no files. Make sure that the address is right, and that the folder, bucket or container exists.
    [no-program] { $place }: The program ssh (OpenSSH) is missing on this machine.
   *[other] { $place }: The server refuses without saying why. It may be full.
} ({ $said })
publish-stopped = Broken off. Readers see what they saw before.
publish-not-noted = The site is published, but the line about it cannot be written in { $file }: { $error }

# verify
verify-whole = { $place }: all { $files } files are as they were published (content { $manifest }).
verify-not-whole = { $place } is not as it was published:
verify-missing = missing: { $file }
verify-changed = changed: { $file }
verify-extra = added: { $file }
verify-not-latest = The files of { $place } fit together, but they are not what publications.csv says was published last.
verify-unknown = There is no file, folder or place of site.yaml called “{ $name }”.

# The page of the handbook about the rules.
findings-title = All errors and warnings
findings-opening = Here is all that planverk can report, by the name of the rule. The name stands in the message too. How to read a message, and what to do when a warning is meant, stands in [[handbok/nar-noe-er-galt]].
findings-warnings = Warnings
findings-warnings-about = A warning is a question: should it be so? The site is built. You can turn off most rules for one file with `allow`, and all of them for the whole site with `rules` in `site.yaml`. Some are tried by `planverk check` only.
findings-errors = Errors
findings-errors-about = An error has to be mended before the site can be built.

# import plan
import-departments = New departments, for which files were made: { $codes }
import-doubts = { $count ->
    [one] Look at this:
   *[other] Look at these { $count } things:
}
import-draft = Written to { $folder }. The plan is a draft (“draft: true”) and is not published until you remove that line.
import-empty = { $file } is empty.
import-found = { $how ->
    [numbers] The measures were found by their numbers.
    [cards] The measures were found above “HVORDAN” and “NÅR”.
    [headings] No measure has a number, so the subheadings were taken as measures.
   *[table] The measures were found in a table.
}
import-not-text = { $file } is not text in UTF-8. Save it as UTF-8, or use the Word document.
import-not-word = { $file } cannot be read as a Word document: { $error }
draft-not-written = Nothing was written. Without --dry-run the plan goes to { $folder }.
draft-other-kind = { $file } is of a kind that cannot be read. Use .docx, .md, or .txt with the text of a PDF.
import-place = { $kind ->
    [paragraph] Paragraph { $place }
   *[line] Line { $place }
}
import-plan = “{ $title }”: { $measures ->
    [0] no measures
    [one] one measure
   *[other] { $measures } measures
} { $sections ->
    [0] without sections
    [one] in one section
   *[other] in { $sections } sections
}
import-responsible = Who is responsible was found for { $count } of { $all }.
import-status = A status was found for { $count } of { $all }{ $day ->
    [none] {""}
   *[other] , as of { $day }
}.
draft-too-large = { $file } is larger than { $error } MiB when unpacked.
import-when = A time was found for { $count } of { $all }.
doubt-cards = { $count ->
    [one] The title of the card is the first words on it. See whether that is the whole title.
   *[other] The titles of the { $count } cards are the first words on each. See whether that is the whole title.
}
doubt-department = “{ $name }” is not a known department and was left out. Add the department, and write its code in “responsible”.
doubt-headings = { $count ->
    [one] One subheading was taken as a measure. Remove the file if it is only text.
   *[other] { $count } subheadings were taken as measures. Remove the files of those that are only text.
}
doubt-missing = No measure has these numbers, though those before and after are used: { $numbers }
doubt-no-day = { $count ->
    [one] One measure has a status, but the document does not say of what day. The status was left out. Give the day with --report.
   *[other] { $count } measures have a status, but the document does not say of what day. The statuses were left out. Give the day with --report.
}
doubt-no-measures = Nothing in the document looks like a measure. All of it was kept as text.
doubt-nobody = Nobody was found to be responsible for “{ $title }”.
doubt-other-field = The text says “{ $own }”, the table “{ $other }”. The text was used.
doubt-other-title = The title is “{ $own }” in the text and “{ $other }” in the table. The title in the text was used.
doubt-pictures = { $count ->
    [one] One picture was left out.
   *[other] { $count } pictures were left out.
}
doubt-spelling = “{ $own }” was taken as { $other }.
doubt-status = “{ $words }” is not a known status. The words stand in the text of the measure.
doubt-time = “{ $words }” cannot be read as a time.
doubt-title = The title of the plan was taken from the text: “{ $title }”. Another: --title
doubt-twice = Number { $number } was used before. This measure was given none.
