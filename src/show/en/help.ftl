# The help of the command line: a message for each command, with an attribute for each option. What several commands take
# stands under help-options.

help-planverk = Turns a folder of plans into a website: action plans, strategies and activity plans written as Markdown files.
help-build = Builds the website.
    .output_dir = The folder that the website is written to. If nothing is said, public in the folder of the site.
    .base_url = The address where the website will stand. Canonical addresses, the sitemap, previews of shared pages and framed pages need it.
help-check = Finds what cannot be right: all that a build reports, and contradictions in the plans. Writes nothing.
    .external = Also try whether links to other websites lead anywhere. planverk then asks over the network, each website for one page at a time.
    .rules = List all rules, with their severity on this site.
    .explain = Explain a rule, with examples.
help-serve = Shows the website while you write: every page changes as you save.
    .interface = The name or address to listen at. Requests may name it as their host; it is no access control.
    .port = The port to listen at. 0 takes any that is free.
    .open = Open the site in the browser.
    .poll = Look for changes again and again, for disks that do not tell of them.
help-status = Shows how the plans stand: a bar for each plan, or the measures of one of them.
    .plan = The plan whose measures are listed: the name of its folder.

help-options = What several commands take
    .root = The folder of the site.
    .as_of = The day to work out status and deadlines for, as in 2025-06-01. If nothing is said, the newest date in the content.
    .drafts = Include drafts.
    .strict = Count warnings as errors.
    .quiet = Print errors only.
    .verbose = Print more of what is done.
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
    .language = LANGUAGE
    .plan = PLAN
    .rule = RULE

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
usage-address = Write the whole address, from https://.
usage-number = Write a number that is possible here.
