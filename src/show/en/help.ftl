# The help of the command line: a message for each command, with an attribute for each option. What several commands take
# stands under help-options.

help-planverk = Turns a folder of plans into a website: action plans, strategies and activity plans written as Markdown files.
help-build = Builds the website.
    .output_dir = The folder that the website is written to. If nothing is said, public in the folder of the site.
    .in_place = Move the files into the folder one by one instead of exchanging the whole folder. Needed where something holds the folder itself, such as a container that it is mounted in.
    .base_url = The address where the website will stand. Canonical addresses, the sitemap, previews of shared pages and framed pages need it.
help-check = Finds what cannot be right: all that a build reports, and contradictions in the plans. Changes nothing without --fix.
    .fix = Mend what can mean one thing only: days in another form, keys in Norwegian, names in place of codes. The rest of the file stays as it is.
    .external = Also try whether links to other websites lead anywhere. planverk then asks over the network, each website for one page at a time.
    .rules = List all rules, with their severity on this site.
    .explain = Explain a rule, with examples.
help-schema = Writes JSON Schemas of the keys of the files, for programs such as Visual Studio Code.
    .kind = The kind of file that the schema is of: plan, section, measure, report, edition, department, page or site. If nothing is said, all are listed.
    .output_dir = The folder that the schemas are written to. Without one, the schema is written on the screen.
help-serve = Shows the website while you write: every page changes as you save.
    .interface = The name or address to listen at. With 0.0.0.0 all machines of the network can see the site, drafts and what is not yet published among it. Requests may name it as their host; it is no access control: whoever reaches the port can.
    .port = The port to listen at. 0 takes any that is free.
    .open = Open the site in the browser.
    .poll = Look for changes again and again, for disks that do not tell of them.
    .quiet = Print the address and errors only.
help-status = Shows how the plans stand: a bar for each plan, or the measures of one of them.
    .plan = The plan whose measures are listed: the name of its folder.
    .format = How faults are printed. With json, the plans, or the measures of the plan, come as data.
help-publish = Puts the site where its readers are. It is checked and built, you see what will change, and you are asked before anything happens.
    .target = The place: a name below “publish” in site.yaml. Without it, the only one, or the one called default.
    .dry_run = Only show what will change.
    .yes = Publish without asking. Needed where nobody sits at a screen.
    .list = List the releases in the folder.
    .rollback = Go back to an earlier release: the one of this name, or of a name that begins so. Without a name, the one before.
    .break_lock = Take away the lock that a broken-off publication has left. First make sure that nobody else is publishing.
    .max_deletes = How many files may be deleted, in place of what site.yaml says.
    .format = How the answer is printed: text (for people) or json.
help-verify = Finds out whether what lies somewhere is what was published: no file missing, changed or added.
    .what = What to look at: a zip file, a folder, or a place of site.yaml. Without it, the only place, or the one called default.
    .format = How the answer is printed: text (for people) or json.

help-export = Writes the measures to spreadsheets in which those responsible fill in the new status. “planverk import” reads them back.
    .kind = The kind of file: xlsx (Excel and LibreOffice) or csv (text with semicolons).
    .plan = Only the measures of this plan: the name of its folder.
    .department = Only the measures that this department leads or shares: its code.
    .each = Make one spreadsheet for each department that leads or shares measures. --output is a folder then.
    .report = The day that is reported for, for example 2026-06-01. It holds wherever no date is filled in.
    .output = The file to write, or - for the screen. If nothing is said, it is status.xlsx, with plan, code and day in its name.

help-import = Reads filled-in spreadsheets into the files. Shows first what will be changed, and writes all of it or nothing. “import plan” makes a new plan from a document instead.
    .files = The spreadsheets, for example answers/*.xlsx: Excel workbooks (.xlsx) or CSV.
    .report = The day that the status holds for where the row does not say. The plans that get a new status get a report for the day too.
    .plan = The plan that rows without one belong to: the name of its folder.
    .map = Say what a column is, for example "State=status". Fields: id, number, title, plan, section, responsible, status, date, source, note and when.
    .dry_run = Only show what would be changed.
    .yes = Write without asking.
    .format = How faults and changes are printed: text (for people) or json.

help-init = Makes a small site that explains itself, to begin from.
    .folder = The folder to make the site in. It is made if it does not exist.
    .title = The name of the site.
    .language = The language of the site: nb, nn, se or en.
help-new = Makes a file to go on writing in, with an explanation of each key. Never overwrites anything.
help-new-plan = Makes a plan in a folder of its own.
    .title = The title of the plan.
    .kind = What kind of plan it is: strategy, action-plan or activity-plan.
help-new-section = Makes a section of a plan, after those it has.
    .plan = The plan: the name of its folder.
    .title = The title of the section.
help-new-measure = Makes a measure of a plan, with the next number.
    .plan = The plan: the name of its folder.
    .title = The title of the measure.
    .section = Its section: the name of the folder or the number that it begins with. If nothing is said, the only one or the one last used.
    .number = The number. If nothing is said, the next, where the measures of the plan are numbered.
    .responsible = The code of whoever is responsible; several with commas. If nothing is said, the owner of the plan.
help-new-department = Makes a department that can be responsible for measures.
    .code = The code that other files use.
    .name = The full name.
    .kind = What kind of unit it is: government, ministry, directorate, agency, police-district, team or other.
help-new-report = Makes a report of how a plan stood on a day, with the edition that its page is made from.
    .plan = The plan: the name of its folder.
    .date = The day, as in 2025-06-01. If nothing is said, that of the newest status of the plan, else today.
    .title = The title of the report. If nothing is said, the day in words.
help-import-plan = Makes a first draft of a plan from a document: Word (.docx), Markdown (.md) or the text of a PDF (.txt). Says what is not sure. Never overwrites anything.
    .file = The document that the plan is made of.
    .title = The title of the plan. If nothing is said, it is taken from the document.
    .name = The name of the plan's folder, which becomes its address. If nothing is said, it comes from the title.
    .report = The day that the statuses in the document are of, as in 2025-06-01.
    .dry_run = Show what would be made, and write nothing.
help-new-edition = Writes the edition of a report that has none: the plan as it is, with the statuses of the day of the report.
    .plan = The plan: the name of its folder.
    .date = The day of the report. If nothing is said, the newest that lacks an edition.
help-theme = Lists the files of the theme, or writes one of them out to be changed.
help-theme-list = Lists the files of the theme, and which theme each of them is of.
help-theme-eject = Writes a file of the theme out to themes/, where it can be changed.
    .file = The file, as in templates/free.html or only free.html. Without it all are listed.
    .theme = The theme to write it to. If nothing is said, the site's own, else a new one.
help-completions = Prints what a shell needs to complete commands.
    .shell = The shell: bash, elvish, fish, powershell or zsh.
help-man = Prints the manual page of a command.
    .command = The command, as in build or new measure. If nothing is said, planverk itself.

help-options = What several commands take
    .root = The folder of the site.
    .as_of = The day to work out status and deadlines for, as in 2025-06-01. If nothing is said, the newest date in the content.
    .drafts = Include drafts.
    .strict = Count warnings as errors.
    .quiet = Print errors only.
    .verbose = Print more of what is done, and every fault of a file that has many.
    .format = How faults are printed: text (for people), json, sarif (for code tools) or github (annotations on GitHub).
    .lang = The language of messages and help: nb (bokmål) or en (English). If nothing is said, that of the site.
    .help = Print this help.
    .version = Print the version.

help-values = Names of values
    .folder = FOLDER
    .date = DATE
    .address = ADDRESS
    .name = NAME
    .number = NUMBER
    .format = FORMAT
    .kind = KIND
    .language = LANGUAGE
    .plan = PLAN
    .rule = RULE
    .title = TITLE
    .code = CODE
    .kind = KIND
    .section = SECTION
    .file = FILE
    .mapping = COLUMN=FIELD
    .release = RELEASE
    .shell = SHELL
    .command = COMMAND

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options-heading = Options
help-value-options = [OPTIONS]
help-value-command = COMMAND
help-default = [default: { $value }]
help-variable = [environment: { $name }]
help-after =
    “planverk COMMAND --help” tells more of a command.

    A site is a folder with content/site.yaml, content/plans/, content/departments/ and content/pages/. “planverk build” in that folder writes the website to public/, ready to be put on any web server, under any address, or to be opened from a disk.

    Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 something could not be read or written.

# What is wrong with a command line.
usage-no-command = There is no command “{ $name }”.
usage-command-missing = Say what to do.
usage-unknown = “{ $argument }” is not an option here.
usage-value-missing = “{ $argument }” lacks a value.
usage-choice = “{ $value }” cannot stand after “{ $argument }”. Choose one of these: { $choices }.
usage-value = “{ $value }” cannot stand after “{ $argument }”. { $why }
usage-conflict = “{ $argument }” and “{ $other }” cannot be used together.
usage-missing = This is missing: { $argument }
usage-other = The command line cannot be read.
usage-help = “planverk --help” shows what can be written.
usage-day = Write the day like this: 2025-06-01.
usage-map = Write it like this: "Column=field", where the field is id, number, title, plan, section, responsible, status, date, source, note or when.
usage-address = Write the whole address, from https://.
usage-number = Write a number that is possible here.
