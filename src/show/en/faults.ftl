# What planverk says of faults, to editors who are no programmers. One message a rule; `.hint` says what to write instead,
# `.about` what the rule is for, to those who ask.
# Where more is known, another takes its place: `.meant` where it is known what was meant, `.choices` where there are a few
# words to choose from, `.example` where the key has an example below.

level-error = error
level-warning = warning
level-hint = help
more-in-file = … and { $count ->
    [one] one more { $severity ->
        [error] error
       *[warning] warning
    }
   *[other] { $count } more { $severity ->
        [error] errors
       *[warning] warnings
    }
} in { $file }.
did-you-mean = Did you mean “{ $suggestion }”?

# What a plan calls its measures: measures, but for those that are called activities.
words-the = { $term ->
    [activity] the activities
    [aktivitet] the activities
   *[tiltak] the measures
}
words-this = { $term ->
    [activity] this activity
    [aktivitet] this activity
   *[tiltak] this measure
}
words-the-one = { $term ->
    [activity] the plan’s only activity
    [aktivitet] the plan’s only activity
   *[tiltak] the plan’s only measure
}
words-many = { $term ->
    [activity] activities
    [aktivitet] activities
   *[tiltak] measures
}
words-declared = { $declared ->
    [1] { $term ->
        [activity] activity
        [aktivitet] activity
       *[tiltak] measure
    }
   *[other] { words-many }
}
words-answering = { $declared ->
    [0] no responsible departments
    [1] 1 responsible department
   *[other] { $declared } responsible departments
}
words-counted = { $counted ->
    [0] none
   *[some] { $counted }
}
words-since = { $since ->
    [report] after the previous report, { $before }
   *[ever] on or before that day
}

active-file = { $why ->
        [name] “{ $name }” is a file that browsers run.
        [markup] Browsers take “{ $name }” for a web page and run it, because nothing in its name says what it is.
        [encoding] “{ $name }” is written in another encoding than UTF-8, so planverk cannot tell whether it runs code.
       *[holds] “{ $name }” can run code in readers’ browsers: { $found }
    }
    .hint = { $why ->
        [name] Write what it says as a page in content/pages/, or attach a PDF. Code belongs in the theme.
        [markup] Give the file a name that says what it is, for example one that ends in .txt.
       *[other] Save it again as a plain SVG in UTF-8 without scripts and HTML, or as a PNG.
    }
    .about = A file that would stand beside the pages runs code when somebody opens it. It could read what readers see and do what they can do on the intranet. Everything else can be attached: pictures, PDFs, spreadsheets, drawings without scripts.
address-collision = Two pages get the same address, { $address }: this one and { $other }.
    .hint = The address comes from the number, code, date or name of the file. Change it in one of the two.
    .about = Two pages or files end up at the same address, so one would overwrite the other. Upper and lower case count as the same, because many web servers do not tell them apart.
address-forbidden = “{ $name }” cannot be used in a web address.
    .hint = Use a name of letters, digits and hyphens, and not one that Windows reserves.
    .about = The name of a file or folder cannot become an address that works everywhere. It may be a name without letters and digits, or one that Windows keeps for itself, such as “con”.
address-too-long = The address “{ $address }” is too long. Each part can have 64 characters, and the whole address 120.
    .hint = Shorten the name of the file or the folder.
    .about = The address is so long that some computers may not be able to store the page. planverk never cuts an address short, because two pages could then end up with the same one.
alias-collision = The earlier address { $address } is already used by { $other }.
    .hint = Remove it, or write another one.
    .about = An earlier address under “aliases” is taken. Another page is there now, or lists it as an earlier address too, and an address can lead to only one place.
ambiguous-reference = “{ $target }” can mean more than one thing: { $matches }.
    .hint = Rename one of them, or put the plan first: [[plan/name]].
    .about = A reference fits more than one thing, for example both a section and a measure. planverk does not guess which one you mean.
before-launch = { $what ->
        [milestone] The milestone “{ $title }” was reached “{ $when }”
       *[status] The status “{ $status }” is dated { $when }
    }, but the plan was launched “{ $launched }”.
    .hint = Check the time and the year. If it is right, write “allow: [before-launch]” at the top of the file.
    .about = Something is reported as done or begun before the plan was launched. The year is often a typing mistake, or something other than the measure itself has been included. Allow it when the work really began before the plan came.
body-too-deep = Links, images or headings are nested too deep.
    .hint = Write them one after another instead, and look for brackets that do not belong there.
    .about = Links, images or headings are nested very many levels deep. This almost always comes from brackets that were typed or pasted by mistake.
body-too-large = The text is too large. It can be at most { $limit } MB.
    .hint = Split it into several files, or put the document next to the page and link to it.
    .about = The text of a file is larger than anyone reads on one page. It is usually a whole document or data that was pasted in.
body-too-many-marks = The text has more than { $limit },000 line breaks and punctuation marks.
    .hint = Split it into several files, or put the document next to the page and link to it.
    .about = One text has more lines, asterisks, brackets and other punctuation than a whole book. Each of them may become a part of the page, and no browser can show so many. It is usually data that was pasted in, or one character typed very many times.
broken-link = The link goes to “{ $target }”, which does not exist.
    .hint = Link to a file in the same folder as the page, or write [[number]] to refer to a measure.
    .about = A link or an image points to a file, a page or a heading that does not exist. It would lead readers nowhere.
broken-reference = “{ $target }” does not exist.
    .hint = Refer to the number of a measure, the name of a plan, plan/number, the code of a department or the name of a page.
    .about = A reference points to something that is not on the site. This covers both [[…]] in the text and “related” in the details at the top.
control-character = The text has an invisible control character.
    .hint = Type it again, without characters pasted from other programs.
    .about = The text has a character that cannot be seen, often carried over from another program. Such characters can spoil the page and the files that other systems read.
declared-differs = { $what ->
        [measures] The report counts { $declared } { words-declared }, but the plan has { words-counted }.
        [department-count] The report counts { words-answering }, but { words-the } have { $counted ->
            [0] none.
           *[some] { $counted }: { $names }.
        }
        [departments-missing] The report names { words-answering }, but { words-the } have { $counted }. Missing from the report: { $missing }.
        [departments-extra] The report names { words-answering }, but { words-the } have { words-counted }. Only in the report: { $extra }.
        [departments-both] The report and { words-the } do not have the same responsible departments. Missing from the report: { $missing }. Only in the report: { $extra }.
        [status] The report says that { $declared ->
            [0] no
           *[some] { $declared }
        } { words-declared } { $declared ->
            [1] has
           *[other] have
        } the status “{ $label }”, but { words-counted } { $counted ->
            [1] has
           *[other] have
        } it on { $date }.
        [unfinished] The report gives statuses for { $date }, but { $count ->
            [0] the plan has no { words-many }.
            [1] { words-the-one } has no status { words-since }.
           *[several] none of the { $count } { words-many } has a status { words-since }.
        }
        [announced-measures] The plan says that it has { $declared } { words-declared }, but { $counted } { $counted ->
            [1] is
           *[other] are
        } published here.
       *[announced-sections] The plan says that it has { $declared } { $declared ->
            [1] section
           *[other] sections
        }, but { $counted } { $counted ->
            [1] is
           *[other] are
        } published here.
    }
    .hint = { $what ->
        [unfinished] Write the statuses in { words-the }, with the date of the report.
        [announced-measures] Correct the number under “announced”. If the printed plan says so itself, write “allow: [declared-differs]” at the top of the file.
        [announced-sections] Correct the number under “announced”. If the printed plan says so itself, write “allow: [declared-differs]” at the top of the file.
       *[report] Correct the report or { words-the }. If the printed report says so itself, write “allow: [declared-differs]” at the top of the file.
    }
    .about = What a report or a plan says about itself differs from what planverk counts: the number of measures, sections, responsible departments or statuses. Readers see both figures, so check which one is right. Allow it when it is the printed document itself that does not add up.
department-two-names = The name “{ $name }” is almost the same as “{ $theirs }” in { $other }.
    .hint = If it is the same department, keep one of the files and use its code everywhere. If there are two, write “allow: [department-two-names]” at the top of the file.
    .about = Two departments of the same kind have names that differ only in case, hyphens or a single letter. It is often one department written in two ways, and its measures are then split between two pages. Allow it when there really are two.
difference-without-source = { $what ->
        [row] The report and { words-this }, “{ $title }”, say different things, but not where in the report.
       *[side] It does not say who says “{ $says }”.
    }
    .hint = Write “source: …”, for example “source: Mid-term report, the overview”.
    .about = Two sources say different things, and readers see both. Without a source they cannot look up where it is said. Allow it when the source cannot be given.
done-before-begun = The status says that { words-this } was done by { $date }, but its time, “{ $when }”, does not begin until { $begin }.
    .hint = Correct the date or the time. If it was done earlier than planned, write “allow: [done-before-begun]” at the top of the file.
    .about = A measure is done before the time when it was to begin. A year is often mistyped, or the time was moved and the file was not corrected. Allow it when the work really was done earlier than planned.
done-with-open-milestone = The status is “{ $status }” on { $date }, but the milestone “{ $title }” { $what ->
        [later] is not due until “{ $due }”.
       *[passed] (“{ $due }”) is not marked as reached.
    }
    .hint = If the milestone has been reached, write “done: …” with the time. If it remains, check the status. If both are to stand, write “allow: [done-with-open-milestone]” at the top of the file.
    .about = A measure is done, but a milestone with a deadline has not been reached. Readers will wonder whether the measure really is finished. Allow it when nobody knows whether the milestone was reached, or when the source itself says both.
done-without-date = The milestone “{ $title }” has been reached, but { $what ->
        [tentative] the time “{ $done }” only says when it was meant to be.
       *[unknown] it does not say when: “{ $done }”.
    }
    .hint = Write the time at “done”, for example “våren 2025”. If it is not known, write “allow: [done-without-date]” at the top of the file.
    .about = A milestone has been reached, but it does not say when. It is then left off the timeline, and readers cannot see whether the deadline was met. Allow it when nobody knows when it was.
double-space = { $count ->
        [1] Two spaces follow each other.
       *[other] Two spaces follow each other in { $count } places in the file. This is the first.
    }
    .hint = Remove one of them.
    .about = Two spaces follow each other in a text, which is nearly always a slip. Browsers show only one of them, but both come along when the text is copied, and in the files for other systems. Two spaces at the end of a line are a line break, and do not count.
doubtful-address = { $why ->
        [space] The address “{ $target }” has a space in it.
        [mail] “{ $target }” is not an e-mail address.
        [slashes] The address “{ $target }” lacks slashes after the colon, or has one too many.
        [twice] The address “{ $target }” has https:// twice.
        [end] The address “{ $target }” ends with a character that seems to belong to the sentence.
        [own] The address “{ $target }” leads to the reader’s own machine.
        [network] The address “{ $target }” only works in the network it belongs to.
        [insecure] The address “{ $target }” begins with http://, but links to the same website begin with https:// elsewhere.
       *[host] The address “{ $target }” has a website name that cannot be right.
    }
    .hint = { $why ->
        [space] Remove the space, or write %20 instead.
        [mail] Write it like this: mailto:name@agency.no
        [slashes] Write two slashes: https://
        [twice] Remove one of them.
        [end] Move the character out of the address.
        [own] Write the address at which others reach the page.
        [network] Link to something that every reader can reach, because the site is open to all.
        [insecure] Write https:// here too.
       *[host] Copy the address from the browser again.
    }
    .about = An address that leads out of the site cannot be right as it is written, or it leads to a place readers cannot reach. Only what is certainly wrong is reported. Whether the page exists is tried by planverk check --external.
draft-reference = “{ $target }” is a draft, so the reference becomes plain text.
    .hint = Remove “draft: true” from the draft when it is ready, or remove the reference.
    .about = Something that is published refers to a draft. Drafts are left out of the site, so the reference gets no link. Allow it if the draft is to be published soon and the reference can wait for it.
duplicate-department = “{ $code }” is named twice as responsible.
    .hint = Keep one of them.
    .about = The same department is named twice as responsible for one measure. A measure counts once for each department, under one role.
duplicate-id = “{ $id }” is already used in { $other }.
    .hint = Is one file a copy of the other? Give the copy a number, a file name or a code that is not used.
    .about = Two things have the same number, file name or code. They would share an address, and a reference could not tell them apart.
duplicate-key = The key “{ $key }” appears twice.
    .hint = Keep one of them.
    .about = The same key appears twice in one place. Only one of the values can apply, and planverk does not choose for you.
edition-differs = { $what ->
        [gone] The edition of the report has { words-this } “{ $title }” ({ $id }), which is not in the plan now.
        [new] The plan has { words-this } “{ $title }” ({ $id }) with a status of { $since }, but the edition does not have it.
       *[status] The edition says that { words-this } “{ $title }” was { $then } as of { $date }, but its file says { $now }.
    }
    .hint = { $what ->
        [gone] Was it merged with another, or given another number? Say so in the plan, and allow the warning in the file it points to: allow: [edition-differs]. The edition is not to be changed.
       *[other] Mend the status if it is wrong. If the report is not published yet, delete the edition and make it anew: planverk new edition
    }
    .about = What now stands in the measures does not agree with the edition that was published with a report: another status on the same day, a measure that is gone, or one that has come with an older status. Readers see both, each on its page. New titles, new departments and new statuses after the report are no fault. Allow the warning in the file it points to where the change is meant.
edition-measure-twice = The edition has “{ $id }” twice.
    .hint = Bring the file back as it was, for example from Git.
    .about = An edition has two measures with the same number or name. It is not as planverk wrote it, and which one counts cannot be told.
edition-no-json = { $kind ->
        [cut] The file ends before the edition does.
       *[other] What stands here cannot be read (the file is not valid JSON).
    }
    .hint = Bring the file back as it was, for example from Git. If the report is not published yet, delete it and make it anew: planverk new edition
    .about = The file with the edition of a report cannot be read. planverk writes it, and it is not to be changed by hand.
edition-other-day = The edition is of { $date }, but the file is called { $name }.
    .hint = Name the file after its day.
    .about = The file of an edition has the name of its day, so that it belongs to one report. Often the file was copied.
edition-too-large = The edition is larger than { $limit } MiB.
    .hint = Bring the file back as it was, for example from Git.
    .about = The file with the edition of a report is much larger than it needs to be, and is not read.
edition-version = The edition is of the form “{ $version }”, which this planverk does not know.
    .hint = A newer planverk wrote it. Use that one, or a newer. This one knows { $known }.
    .about = The file with the edition of a report was written by another version of planverk, which writes such files in a way that this one does not understand.
edition-without-report = The edition of { $date } has no report.
    .hint = Make the report again, or move the edition to the folder of its report.
    .about = An edition stands beside the report of the same date. Without the report it has no page, and what was published cannot be read.
external-gone = { $why ->
        [host] Nobody knows the website in “{ $target }”.
       *[other] The page “{ $target }” no longer exists (answer { $why }).
    }
    .hint = Find the page again and correct the address, or remove the link.
    .about = A link out of the site leads to a page that does not exist, or to a website that nobody knows. This is only tried by planverk check --external, which asks each website for one page at a time.
external-moved = The page “{ $target }” has moved for good, to “{ $to }”.
    .hint = Write the new address.
    .about = A link out of the site works, but the website it leads to says that the page has moved for good. The old address may stop working. This is only tried by planverk check --external.
external-unchecked = { $why ->
        [address] The address “{ $target }” could not be checked as it is written.
        [connection] The address “{ $target }” could not be checked: the website did not answer.
        [steps] The address “{ $target }” could not be checked: it leads on in a circle.
        [time] The address “{ $target }” could not be checked: the answer did not come in time.
       *[other] The address “{ $target }” could not be checked (answer { $why }).
    }
    .hint = Open the link in a browser to see whether it works.
    .about = A link out of the site could not be checked. The website did not answer, would not answer a program, or had a fault of its own. The link may well be fine. This is only tried by planverk check --external.
far-date = { $what ->
        [phrase] “{ $text }” means { $day }, which
       *[date] The date { $day }
    } is more than { $years } years away from every other date in the plan. The other dates in the plan are { $several ->
        [yes] from { $from } to { $to }
       *[no] in { $from }
    }.{ $reckoned ->
        [yes] {" "}The whole site is now calculated as of this date.
       *[no] {""}
    }
    .hint = Correct the year. If it is right, write “allow: [far-date]” at the top of the file.
    .about = A date lies many years from every other date in the plan: more than 5 years for statuses and reports, more than 10 for anything else. The year is often a typing mistake, and such a date can move the day that the whole site is calculated for. Allow it when the year is right.
front-matter-missing = The file lacks the details at the top.
    .hint = { $hint ->
        [above] The file has to begin with the line ---. Take away what is empty above it.
        [keys] Put a line of --- at the top of the file, above the first key.
       *[none] Begin the file with a line of ---, then for example “title: …”, and then another line of ---.
    }
    .about = A file must begin with the details of what it is about, between two lines of ---. Without them planverk does not know what the page is called.
front-matter-too-deep = The details at the top are nested more than { $limit } levels deep.
    .hint = Look for brackets or indents that do not belong there.
    .about = The details have lists or keys nested very many levels deep. No key needs that many, so there is probably a bracket or an indent too many.
front-matter-too-large = The details at the top are larger than { $limit } KiB.
    .hint = Move long texts down into the page itself.
    .about = The details at the top of the file are far larger than they need to be. Often a long text has ended up there that belongs below them.
front-matter-unclosed = The details at the top never end.
    .hint = Put a line of --- where they end.
    .about = The details at the top of the file begin with ---, but the line that ends them is missing. planverk cannot tell where the text of the page begins.
heading-skips = The heading skips a level: from { $above } to { $level }.
    .hint = Write { $meant } in front of it.
    .about = A heading is more than one level below the heading before it. planverk shows it one level below, but only you know what was meant. People who use a screen reader find their way by the levels.
image-without-text = The image “{ $target }” lacks a text that says what it shows.
    .hint = Write it between the brackets: ![What the image shows]({ $target })
    .about = An image has no text, or only the name of its file. People who cannot see the image are not told what it shows. The law requires such a text where the image has a meaning.
impossible-date = “{ $text }” is not a possible time: { $reason ->
        [month] there is no such month
        [day] there is no such day
        [quarter] a year has four quarters
        [half] a year has two halves
        [reversed] the period ends before it begins
       *[year] the year is too far away
    }.
    .hint = Correct the time. If the mistake is in the printed plan, write { "{" }text: "{ $phrase }", as_printed: true{ "}" }, and the words are shown as they are.
    .about = A time cannot exist, such as 31 February, a fifth quarter, or a period that ends before it begins. If the printed plan has it that way, the words can be shown as they are with “as_printed: true”.
indicator-goes-back = The value { $value } goes the wrong way: “{ $title }” began at { $baseline }, and the target is { $target }.
    .hint = Check the figures. If they are right, write “allow: [indicator-goes-back]” at the top of the file, and preferably explain the development in the text.
    .about = The latest value of an indicator is further from the target than where it began. A figure is often mistyped, or the baseline and the target have changed places. Allow it when the development really goes the wrong way.
indicator-without-value = “{ $title }” was to reach its target “{ $by }”, but has no value.
    .hint = Write what was measured, like this: values: [{ "{" }date: 2025-06-01, value: 12{ "}" }]. If it was not measured, write “allow: [indicator-without-value]” at the top of the file.
    .about = The deadline for an indicator’s target has passed, and the plan has been reported on since, but the indicator has no value. Readers are not told whether the target was met. Allow it when it was not measured.
invalid-name = The name of the file has characters that cannot be read.
    .hint = Rename the file.
    .about = The name of a file or folder has characters that are not stored as ordinary text. This happens when files are copied from an old computer or unpacked with the wrong setting.
invalid-utf8 = The file is not saved as UTF-8.
    .hint = { $seems ->
        [windows-1252] The file seems to be saved as Windows-1252 (ANSI). Open it with that encoding, and save it again as UTF-8.
        [utf-16] The file seems to be saved as UTF-16 (“Unicode”). Save it again with the encoding UTF-8.
        [mixed] Something in the file seems to be pasted in with another encoding. Type the character again, and save the file as UTF-8.
       *[unknown] Save it again with the encoding UTF-8.
    }
    .about = The file is saved in another encoding than UTF-8, so letters such as æ, ø and å would come out wrong. Most programs let you choose the encoding when you save.
kind-against-time = { $kind ->
        [continuous] “kind: continuous” says that { words-this } goes on all the time, but “{ $when }” is a deadline.
        [recurring] “kind: recurring” says that { words-this } happens again and again, but “{ $when }” is a single day.
       *[one-off] “kind: one-off” says that { words-this } is done once, but “{ $when }” says something else.
    }
    .hint = { $kind ->
        [continuous] If it is a deadline, remove “kind”. If it goes on all the time until then, say so in “when”, for example “løpende til 2025”.
        [recurring] Remove “kind”, or say how often in “when”, for example “21. mars hvert år”.
       *[one-off] Remove “kind”, or correct the time.
    }
    .about = What is said about the kind of measure does not fit its time. The pages show both, such as “continuous” together with a deadline. Allow it when the printed plan itself says so.
large-file = The file “{ $name }” is { $size } MB.
    .hint = Make a smaller version, preferably below { $limit } MB, or link to a place where it already is.
    .about = A file on the site is larger than 10 MB. People on a phone or a slow line have to wait for it, and some servers do not accept files that large.
link-nowhere = { $others ->
        [0] The address “{ $target }” in { $page } leads nowhere.
        [1] The address “{ $target }” in { $page } and one other file leads nowhere.
       *[other] The address “{ $target }” in { $page } and { $others } other files leads nowhere.
    }
    .hint = Correct the address where it is written: in the text, the template or the style sheet.
    .about = An address on a finished page or in a style sheet leads to a file, or a place on a page, that is not on the site. It may be written in a template, in a style sheet or as HTML in a text. Addresses that begin with a slash are not tried, because they may lead to something else on the same server. If others publish what is missing, the rule can be turned off.
link-outside = “{ $name }” is a shortcut to something that is not part of the site. A shortcut can only lead to something in content/ or themes/ that is not hidden.
    .hint = Copy the file here instead.
    .about = A shortcut in the site’s folder leads to something outside it or to something hidden. planverk does not follow it, so that nothing is published by mistake.
link-says-nothing = { $why ->
        [empty] The link has no text.
        [address] The link shows nothing but the address.
       *[words] The link text “{ $text }” does not say where the link leads.
    }
    .hint = Write what readers find there: [The report on working life](address)
    .about = The text of a link does not say where the link leads. Many people who use a screen reader go from link to link and do not hear the sentence around it. Others read the links first too.
long-title = The title has { $length } characters.
    .hint = Say the main thing in fewer than { $limit } characters, and the rest in the text.
    .about = A title has more than 120 characters. Titles stand in menus, tables and lists, where ones that long are hard to read.
markup-as-text = { $what ->
        [reference] A reference stands on the page as it is written.
        [picture] A picture is not shown: it stands on the page as it is written.
        [table] A table stands on the page as plain text.
       *[link] A link stands on the page as it is written.
    }
    .hint = { $what ->
        [reference] Write two brackets on each side: [[12]]
        [picture] If the file name has spaces, put it between { "<" } and { ">" }: ![what the picture shows](<my picture.png>)
        [table] Write the cells with | between them, and a line of |---|---| under the first.
       *[link] Write the address right after the bracket, without a space: [the words](https://www.example.org/)
    }
    .about = What was to be a reference, a link, a picture or a table lacks a sign or has one too many. It is plain text then, and readers see the signs.
measure-outside-plan = The time “{ $when }” is outside the plan’s period, “{ $period }”.
    .hint = Correct the time or the period. If both are right, write “allow: [measure-outside-plan]” at the top of the file.
    .about = The time of a measure lies wholly before the plan begins or wholly after it ends. The year is often a typing mistake, or the period has not been corrected. Allow it when the measure really is outside the period.
measure-without-text = { $count ->
        [1] One of { words-the } in the plan lacks a text: { $names }.
       *[other] { $count } of { words-the } in the plan lack a text: { $names }{ $more ->
            [0] .
           *[some] {" "}and { $more } more.
        }
    }
    .hint = Write some sentences below the details in the files. If it is meant to be so, write “allow: [measure-without-text]” at the top of the plan’s file.
    .about = Most measures of a plan have a text, but some have only the details at the top. Readers are not told what the measure is about. This is said once for each plan.
milestone-outside-plan = The milestone “{ $title }” has the time “{ $due }”, but the plan covers “{ $period }”.
    .hint = Correct the time. If it is right, write “allow: [milestone-outside-plan]” at the top of the file.
    .about = A milestone lies wholly before the plan begins or wholly after it ends. The year is often a typing mistake. Allow it when the milestone really is outside the period, such as an evaluation afterwards.
milestone-two-times = The milestone “{ $title }” has the time “{ $when }” here, but “{ $theirs }” in { $other }.
    .hint = If it is the same milestone, correct one of them. If there are two, give them different titles.
    .about = Two measures that refer to each other have a milestone with the same title, but at different times. It has often been corrected in only one of the places. Allow it when the sources themselves give different times.
misplaced-file = The file is in a place where planverk does not read such files.
    .hint = { $hint ->
        [plans] Plans belong in content/plans/name-of-the-plan/, with a file called plan.md.
        [ending] The name of a page must end in .md.
        [section] Measures belong in the folder of the plan or of a section that has a section.md, no deeper.
        [pages] Pages lie in content/pages/ or in a folder there, no deeper.
        [departments] Departments belong directly in content/departments/.
       *[content] Content belongs in content/plans/, content/departments/, content/pages/ or content/static/.
    }
    .about = A file is in a place where planverk cannot tell what it is meant to be, so it would not be published. The folder decides whether a file is a plan, a section, a measure, a report, a department or a page.
missing-file = The file { $name } is missing.
    .hint = { $hint ->
        [site] Are you in the folder of the site? It is the one that has the folder content. planverk init makes a new site.
        [plan] A plan needs a plan.md in its folder.
        [page] Pages in a folder need a page with the same name as the folder, beside it.
       *[section] A section of a plan needs a section.md in its folder.
    }
    .about = A site, a plan or a section lacks the file that says what it is called. What is in the folder cannot be published without it.
missing-key = The key “{ $key }” is missing.
    .hint = Add “{ $key }: …” here.
    .choices = Write “{ $key }: …” in the details at the top, with one of these: { $choices }.
    .example = Write for example: { $example }
    .about = A key that has to be there is missing or empty. Without it the page cannot be made, or the entry cannot be understood.
moved-without-target = The status is “{ $status }”, but it does not say where { words-this } has moved.
    .hint = Write for example: related: [{ "{" }to: 12, kind: merged-into{ "}" }]. If that is not on the site, say where in “note”.
    .about = A measure has been moved, merged with something else or taken over by others, but readers are not told where to look. Allow it when nobody knows what became of it.
no-such-measure = The text mentions { $term } { $number }, but the plan “{ $plan }” has no such number.
    .hint = Correct the number. If it belongs to another plan, name the plan in the same sentence.
    .about = A text refers to a measure by a number that the plan does not have. Often the number is mistyped, or the measures have been renumbered. Where the sentence names another plan, the rule says nothing.
nobody-leads = Everyone named only contributes. No one answers for { words-this }.
    .hint = Write “role: lead” on the department that answers for it, or add the one that does. If the plan does not say who it is, write “allow: [nobody-leads]” at the top of the file.
    .about = Everyone named as responsible for a measure has the role “contributor”, so readers cannot tell who answers for it. Allow it when the plan itself does not say who it is.
nobody-responsible = { $what ->
        [plan] None of the { $count } { words-many } has anyone responsible.
       *[measure] No one is responsible for { words-this }.
    }
    .hint = { $what ->
        [plan] Write “responsible: …” in their files. If the plan does not say who it is, write “allow: [nobody-responsible]” at the top of this file.
       *[measure] Write “responsible: …” with the code of the department that is responsible. If the plan does not say who it is, write “allow: [nobody-responsible]” at the top of the file.
    }
    .about = A measure has no responsible department, so nobody finds it on a page of their own. If this is so for every measure of a plan, it is said once. Allow it when the plan itself does not say who is responsible.
not-begun = The time is “{ $when }”, but the status is still “{ $status }” on { $date }.
    .hint = Check the status and the time. If both are right, write “allow: [not-begun]” at the top of the file.
    .about = A measure should have been under way, but has not begun. Either the status has not been updated, or the measure is delayed. Allow it when the delay is known.
not-reported = { $what ->
        [plan] { $count } of the { $open } { words-many } that are not finished have no new status for the report of { $date }.
        [since-report] The latest status is from { $date } and has not been updated for the report of { $report }.
        [since-deadline] The deadline “{ $when }” has passed, and nothing has been reported since.
       *[never] The plan has a report from { $report }, but { words-this } has no status.
    }
    .hint = { $what ->
        [plan] Write the statuses in { words-the }, also where nothing has changed.
       *[measure] Add a status, even if nothing has changed. If it is not known, write “allow: [not-reported]” at the top of the file.
    }
    .about = A new report has come or a deadline has passed, but a measure has no new status. Readers cannot tell whether it has been forgotten or is standing still. If this is so for most measures of a plan, it is said once. Allow it when the status is not known.
number-missing = { $what ->
        [one] Number { $first } is
        [two] Numbers { $first } and { $last } are
       *[several] Numbers { $first } to { $last } are
    } missing before this one.
    .hint = Add what is missing, or correct the number. If it is missing from the printed plan too, write “allow: [number-missing]” at the top of the file.
    .about = The measures of a plan are numbered one after another, but one or more numbers are missing. A file has often been forgotten, or a number is mistyped. Allow it when the printed plan skips the number.
number-out-of-order = Number { $number } comes { $what ->
        [after] after
       *[before] before
    } number { $other }.
    .hint = Correct the number or the digits that begin the name of the file, or move the file to the right folder. If the printed plan has it that way, write “allow: [number-out-of-order]” at the top of the file.
    .about = The measures of a plan are in order of their numbers, but one is somewhere else than its number says. The file is often in the wrong folder, or a number is mistyped. Allow it when the printed plan has this order.
number-twice = Number { $number } is the same as { $theirs } in { $other }.
    .hint = Give one of them another number.
    .about = Two measures of a plan have the same number written in two ways, such as 1 and 01. Each gets a page, but readers cannot tell them apart. Allow it when the printed plan uses both.
one-sided = “sides” needs at least two sources that say different things.
    .hint = Write what each of the sources says: { example-sides }
    .about = “contradictions” lists where sources say different things about the same matter. With only one source, or sources that say the same, there is no contradiction to show.
others-unnamed = “others: true” means “and others”, but no one is named.
    .hint = Write “responsible: …” with those that are named, or remove “others”.
    .about = A measure has more responsible departments than those named, but none is named. The page then says only “and others”. Allow it when the plan itself names no one.
overdue = The deadline “{ $when }” has passed, but the status is still “{ $status }” on { $date }.
    .hint = If it is done, update the status. If the plan has a new deadline, correct the time. If it is delayed, preferably say why in “note”, and write “allow: [overdue]” at the top of the file.
    .about = The deadline of a measure has passed, and a later status says that it is not done. The site shows it as overdue. Allow it when the delay is known and explained.
owner-missing = It does not say who owns the plan.
    .hint = Write “owner: …” with the code of the department that owns it. If the plan does not say who it is, write “allow: [owner-missing]” at the top of the file.
    .about = A plan has no owner. Readers cannot tell who is behind it, and it is on nobody’s own page. Allow it when the plan itself does not say who owns it.
paper-fault = The plan cannot be set as a PDF: { $message }
    .hint = Build without PDFs meanwhile, and tell whoever makes the program.
    .about = A plan did not become a PDF as it should. That must not happen, whatever the plan says. The message is meant for whoever makes the program.
period-against-title = { $what ->
        [title] The title is “{ $text }”
       *[folder] The folder is called “{ $text }”
    }, but the period is “{ $period }”.
    .hint = Correct whichever is wrong. If both are right, write “allow: [period-against-title]” at the top of the file.
    .about = The years in the title or in the name of the folder are not those of the period. The file is often a copy of an older plan. Allow it when the years in the title are not meant as the period.
raw-html = HTML is not allowed in the text: { $html }
    .hint = Write it in Markdown instead. To show the character < itself, write \<.
    .about = There is HTML in the text. It can spoil the page for people who use a screen reader or a phone, and it can run code, so text is written in Markdown.
reached-before-begun = The milestone “{ $title }” was reached “{ $done }”, but the status is “{ $status }” on { $date }.
    .hint = Check the status. If both are right, write “allow: [reached-before-begun]” at the top of the file.
    .about = A milestone has been reached, but the measure has not begun. The status has often not been updated. Allow it when the milestone is something that had to come first, such as an assignment that was given.
related-two-titles = The address is called “{ $title }” here, but “{ $theirs }” in { $other }.
    .hint = Use the same title in both places.
    .about = Two places refer to the same address under different titles. Readers may take them for two different things. Allow it when the sources themselves use different names.
remote-image = The image “{ $target }” is outside the site, and the pages fetch nothing from outside.
    .hint = Put the image in the same folder as the page, and refer to it by its file name.
    .about = An image would be fetched from another site. The pages have to work without the internet, and nobody else should learn who reads them.
same-text = The text is the same as in { $other }, word for word.
    .hint = Write what is particular to this measure.
    .about = Two measures of a plan have exactly the same text. Often one file was copied from the other and never finished.
same-title = { $other } has the title “{ $title }” too.
    .hint = Say in the titles what tells them apart.
    .about = Two measures of a plan have the same title. In lists, menus and searches nobody can tell them apart.
server-refuses = { $why ->
        [no-ending] The file “{ $name }” has no file ending, and some servers refuse to show it.
        [ending] Some servers do not know the file ending .{ $name }, and refuse to show the file.
        [hidden] The folder “{ $name }” in the address { $address } is hidden on IIS, so readers cannot open what is in it.
       *[underscore] The name “{ $name }” in the address { $address } begins with an underscore, and some servers do not show such files.
    }
    .hint = { $why ->
        [no-ending] Give the file an ending, such as .txt.
        [ending] Save the file in a common format, such as PDF, or ask those who run the server to add the ending.
       *[other] Give it another name.
    }
    .about = A file on the site has a name or an ending that common servers do not show. IIS knows only certain file endings and hides folders such as “bin”, and SharePoint and GitHub Pages pass over names that begin with an underscore.
several-count = “counts: true” appears on several entries with the same date, { $date }.
    .hint = Keep it only on the one that is to count.
    .about = Several statuses with the same date have “counts: true”. It says which status applies, so only one of them can have it.
status-after-plan = { $what ->
        [report] The report
       *[status] The status
    } is dated { $date }, more than two years after the plan ended. The plan covers “{ $period }”.
    .hint = Correct the date. If it is right, write “allow: [status-after-plan]” at the top of the file.
    .about = A status or a report is dated more than two years after the plan ended. The year is often a typing mistake. Allow it when the plan really was followed up that late.
status-goes-back = The status goes back: “{ $before }” on { $since } has become “{ $now }”.
    .hint = Check the statuses and their dates. If the measure really has begun again, say so in “note”, and write “allow: [status-goes-back]” at the top of the file.
    .about = A measure that was done, closed or stopped is under way again, or one that was under way is no longer begun. Often a date or a status is mistyped. Allow it where the work really was taken up again.
status-needs-date = The status “{ $status }” needs a date.
    .hint = Write it as a list: status: [{ "{" }date: 2025-06-01, status: { $status }{ "}" }]
    .about = A status written as a single word takes the date of the plan’s report. That works only when the plan has exactly one report; otherwise the date must be written with the status.
string-missing = The theme lacks texts in the language “{ $language }”: { $keys }
    .hint = Write them in this file, as they are in the other languages.
    .about = The theme has a text in one language that it lacks in another language the site uses. It would be missing from the pages in that language.
strings-fault = The theme’s texts cannot be read: { $message }
    .about = A file with the theme’s texts is written in a way that cannot be read. The message says what is wrong and is meant for whoever makes the theme.
template-fault = The theme’s template cannot be used: { $message }
    .about = A template in the theme has a mistake in it, or uses something that does not exist. The pages cannot be made without it. The message is meant for whoever makes the theme.
text-says-done = It says “{ $text }”, but the status is “{ $status }”. Is { words-this } done?
    .hint = If it is done, update the status. If only a part of it is, say which part in the text. If the source itself says both, write “allow: [text-says-done]” at the top of the file.
    .about = The text seems to say that the measure is done, while the status says something else. planverk only asks, because a text can mean many things. Allow it when both are right.
theme-cycle = The theme “{ $theme }” builds on itself.
    .hint = Write another theme at “extends” in theme.yaml, or remove the line.
    .about = A theme builds on another, which in turn builds on the first. That leaves nothing to start from.
title-full-stop = The title ends with a full stop.
    .hint = Remove the full stop.
    .about = A title ends with a full stop. Titles and headings do not have one.
two-statuses = Several different statuses have the same date, { $date }: { $statuses }. The last one listed, “{ $counted }”, counts.
    .hint = Write “counts: true” on the one that is to count, and a “note: …” that says why. If one of them is wrong, remove it.
    .about = A measure has different statuses with the same date, and none of them says that it is the one that applies. The last one listed is then counted, and readers see both. It is better to write “counts: true” and a “note” that says why. Allow it only when it is right to count the last one.
unclear-when = “{ $text }” is not a time that planverk understands. The words are shown, but not drawn on the timeline.
    .hint = { $reason ->
        [no-year] The year is missing. Write for example “15. mars 2026”.
        [relative] It does not say from when the time is counted. Write when it is to be done, for example “innen 2028”.
       *[words] Times are read in Norwegian. Write for example “høsten 2026”, “Q3 2026”, “innen utgangen av 2026” or “løpende”.
    }
    .about = planverk does not understand when something is to happen, so it is left off the timeline and gets no deadline. The words are shown as written. Allow it when the plan itself says nothing clearer.
unfinished-text = The text is not finished: it says “{ $mark }” here.
    .hint = Finish it, or remove it. A note to yourself can be written like this: <!-- remember to ask -->
    .about = A text that readers see has a mark that somebody left to come back to, such as `TODO`, or filler such as `lorem ipsum`. Notes between `<!--` and `-->` are not shown.
unknown-choice = “{ $value }” is not a possible value for “{ $key }”.
    .hint = Choose one of these: { $choices }.
    .about = A key has a value that it cannot have. Some keys take only certain words, written in English and in lower case.
unknown-department = There is no department with the code “{ $code }”.
    .hint = { $hint ->
        [known] Write the code as it is in { $file }.
        [taken] See which code is in { $file }.
        [several] Write the codes one by one: [{ $codes }].
       *[new] Create the file { $file }, or correct the code.
    }
    .about = A code refers to a department that has no file in content/departments/. The code must be written exactly as it is there, with the same upper and lower case.
unknown-goal = The plan has no goal number “{ $value }”.
    .hint = { $count ->
        [0] The plan has no goals. Write them under “goals” in plan.md.
        [1] The plan has 1 goal, number 1 in plan.md.
       *[other] The plan has { $count } goals, numbered by their order in plan.md.
    }
    .about = A measure refers to a goal that the plan does not have. Goals are numbered by their order under “goals” in plan.md.
unknown-key = The key “{ $key }” does not exist here.
    .hint = { $hint ->
        [comma] A comma between { "{" } and { "}" } begins a new key. If this belongs to the text before it, put all of that text in quotation marks.
       *[known] These exist: { $known }.
    }
    .about = A key does not exist in this place. It is often misspelled or belongs somewhere else, and what is written there would be left out.
unknown-rule = { $what ->
        [error] “{ $name }” cannot be turned off or changed, because such a fault always stops the build.
       *[unknown] There is no rule called “{ $name }”.
    }
    .hint = Run “planverk check --rules” to see all the rules.
    .about = “allow” in a file and “rules” in site.yaml name the rules that are to work differently. The name must exist and the rule must be a warning; otherwise it would have no effect.
unknown-status = “{ $status }” is not a status.
    .hint = Choose one of these: { $choices }. You can add words of your own under “statuses” in site.yaml.
    .about = A word is not a status that planverk knows. Statuses are counted, so each word has to belong to one of those that planverk has. You can add words of your own in site.yaml.
unknown-theme = The theme “{ $theme }” does not exist.
    .hint = Create the folder themes/{ $theme }/, or use “standard”.
    .about = The chosen theme has no folder under themes/. The theme “standard” is always there.
unreadable-file = { $why ->
        [denied] You do not have access to read this.
        [loop] The shortcut points to a folder that it is in itself, so reading it would never end.
        [missing] The file no longer exists, or it is a shortcut to something that does not exist.
        [special] This is not an ordinary file, but something the computer itself uses (a pipe, a socket or a device).
       *[system] The file cannot be read: { $message }
    }
    .hint = { $why ->
        [denied] Ask the owner of the file or folder for access.
        [special] Move it out of the folder.
        [system] Try again. If it still fails, ask whoever looks after the computer.
       *[other] Remove the shortcut, or point it to a file in the site’s folder.
    }
    .about = planverk cannot read a file or a folder. If it were just skipped, something could be missing from the site without anyone noticing.
unsafe-html = { $html } is not allowed in the text, not even with unsafe_html.
    .hint = Remove it. Looks and scripts belong in the theme.
    .about = Some HTML is never let through, even where the site allows HTML: what can run code, fetch something from outside, pass for a form or decide how the page looks. Text, tables, links, pictures, sound and film are allowed.
unsafe-link = The address “{ $target }” is not allowed. Addresses of this kind can run code.
    .hint = Use an address that begins with https://, mailto: or tel:.
    .about = A link has an address that can run code for whoever clicks it, such as javascript: or data:. Such addresses are never published.
unused-asset = No page and no template, style sheet or script uses “{ $name }”.
    .hint = Use it in the template or the style sheet, or remove it.
    .about = A file of your theme is published, but nothing uses it. It has often been forgotten, or its name is mistyped in the template.
unused-department = No published measure, plan or text names “{ $name }”.
    .hint = Write the code, { $code }, under “responsible” in the measures it concerns, or remove the file. If the page is to stay all the same, write “allow: [unused-department]” at the top of the file.
    .about = A department has a page of its own, but no measures and no plans, and is not named anywhere. The code is often mistyped in the measures, or the file has been left over. Allow it when the measures are to come later.
unused-file = No page links to “{ $name }” or shows it, so it is not published.
    .hint = { $picture ->
        [yes] Show it on a page like this: ![what the picture shows](<{ $name }>)
       *[no] Link to it from a page like this: [text](<{ $name }>)
    }, or put it in content/static/. If it is not to be published, move it out of content/.
    .about = A file lies among the content, but no page links to it or shows it, so it is not published. The link has often been forgotten, or the file belongs somewhere else. If the site is meant to be like this, turn the warning off under “rules” in site.yaml.
unused-picture = No page shows the image “{ $name }”.
    .hint = Show it on a page, or remove it. If others than the site use it, the rule can be turned off in site.yaml.
    .about = An image in content/static/ is published, but no page shows it or links to it, and no other file names it. Icons that browsers ask for, such as favicon, do not count.
wrong-address = “{ $target }” is not a web address.
    .hint = Write the whole address, starting with https://.
    .about = A web address should be here, but what is written does not begin with https:// or http://. It would lead readers nowhere.
wrong-alias = “{ $address }” cannot be an earlier address on the site.
    .hint = Write it like this: plans/old-name/. Use only lower-case letters from a to z, digits and hyphens, with at most 64 characters in each part and 120 in all.
    .about = An earlier address under “aliases” must be an address on this site, written the way such addresses are. Otherwise planverk cannot make the page that sends readers on.
wrong-date = “{ $text }” is not a date.
    .hint = Write the day with year, month and day, for example 2026-06-01. It has to be in the calendar.
    .meant = Write the date like this: { $suggestion }.
    .about = This must be one particular day, written as year, month and day: 2026-06-01. It cannot be misread that way, and statuses can be sorted by it.
wrong-type = “{ $key }” should be { $expected ->
        [text] text
        [list] a list
        [map] keys with values
        [whole-number] a whole number
        [count] a whole number from 0 upwards
        [number] a number
        [yes-no] true or false
       *[other] something else
    }, but is { $found ->
        [text] text
        [list] a list
        [map] keys with values
        [number] { $expected ->
            [count] a negative number
            [whole-number] another kind of number
           *[other] a number
        }
        [empty] empty
       *[yes-no] true or false
    }.
    .example = Write for example: { $example }
    .about = A key has a value of another kind than it should have, such as text where there should be a list or a number. The value cannot be used.
yaml-after-quote = The text goes on after the quotation mark that ends it.
    .hint = Move the last quotation mark to the end of the text. Where the text itself has quotation marks, write “ ” in it.
    .about = A value that begins with a quotation mark ends at the next one. What follows on the same line belongs to nothing.
yaml-aliases = The details repeat what they have named more than { $limit } times.
    .hint = Write the values out instead of referring to them by “*name”.
    .about = “*name” stands for all that “&name” names elsewhere in the file. A few lines can become gigabytes that way, so there is a limit.
yaml-bracket = The bracket is never closed.
    .hint = Add the one that is missing: ] or { "}" }
    .about = A bracket opens a list or a group of keys, but the one that closes it is missing. It is unclear where the list or group ends.
yaml-colon = A colon followed by a space splits the text in two.
    .hint = { $hint ->
        [keys] Write each key on a line of its own, or put { "{" } and { "}" } around all of them.
       *[value] Put the whole value in quotation marks: { $key }: "…"
    }
    .about = A colon followed by a space separates a key from its value. If the value itself has such a colon, the value must be in quotation marks.
yaml-comment = Everything after “ #” is taken as a comment, so the text is cut short.
    .hint = Put the whole value in quotation marks: { $key }: "…"
    .about = A space followed by # begins a comment, which is left out. In a title or a name that is seldom intended, and the words after it would vanish without anyone noticing.
yaml-indent = The indent does not match the lines above.
    .hint = Let keys that belong together begin equally far in. What belongs under a key is indented by two spaces.
    .about = The indent says what belongs together in the details. Here it does not match the lines above, so it is unclear what the line belongs to.
yaml-no-space = A space is missing after the colon.
    .hint = Write { $key }: { $value }
    .about = The colon between a key and its value needs a space after it. Without one the whole line is read as a text.
yaml-quote = The quotation mark is never closed.
    .hint = Add a quotation mark where the text ends.
    .about = A value begins with a quotation mark, but the one that ends it is missing. Everything after it is read as part of the value.
yaml-start = The value begins with a character that has a meaning of its own here.
    .hint = Put the whole value in quotation marks.
    .about = Some characters have a meaning of their own at the start of a value, such as @, % and *. For them to be plain text, the value must be in quotation marks.
yaml-syntax = The details cannot be read as YAML: { $message }
    .hint = Check indents, quotation marks and brackets on this line and the line above.
    .about = The details are written in a way that cannot be read. The mistake may be on the line shown or on the line above it.
yaml-tab = The line is indented with a tab. Indents must be written with spaces.
    .hint = Replace the tab with two spaces.
    .about = A line in the details begins with a tab. A tab can stand for any number of spaces, so indents must be written with spaces.
