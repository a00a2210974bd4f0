# What the keys mean, for the schemas that editors' programs use and for the handbook. «key-measure-title» is the key «title» of a
# measure, «key-links-title» is «title» below «links». Keys that mean the same everywhere stand once, without the name of the place.

# The files: what they are called, the name of the page about them in the handbook, «a plan», where they lie and what they are for.
file-site = Site
    .page = nettstedet
    .one = site.yaml
    .path = content/site.yaml
    .about = The file says what the whole site is called and how it works. It has keys only, without lines of --- and without text below.
file-theme = Theme
    .page = tema
    .one = a theme
    .path = themes/name-of-the-theme/theme.yaml
    .about = The file says what a theme is, and which theme it builds on.
file-plan = Plan
    .page = plan
    .one = a plan
    .path = content/plans/name-of-the-plan/plan.md
    .about = The file says what the plan is called and what it covers. The text below the keys opens the page of the plan.
file-section = Section of a plan
    .page = del
    .one = a section
    .path = content/plans/name-of-the-plan/1-name-of-the-section/section.md
    .about = A section is a chapter, a field of work or the like. Its measures lie in the same folder. The number at the beginning of the folder's name gives the order.
file-measure = Measure
    .page = tiltak
    .one = a measure
    .path = content/plans/name-of-the-plan/1-name-of-the-section/12-name-of-the-measure.md
    .about = Each measure is a file. It lies in the folder of its section, or right in the folder of the plan. The text below the keys tells about the measure.
file-report = Status report
    .page = rapport
    .one = a report
    .path = content/plans/name-of-the-plan/reports/2026-06-01.md
    .about = A report gives the plan a page for how things stood on a day. The status of each measure is written in the file of the measure, not here.
file-edition = Edition
    .page = utgave
    .one = an edition
    .path = content/plans/name-of-the-plan/reports/2026-06-01.json
    .about = An edition is the plan as it stood in a report. planverk writes it, and nobody changes it afterwards.
file-department = Department
    .page = ansvarlig
    .one = a department
    .path = content/departments/pod.md
    .about = Whoever can be responsible for measures has a file: a ministry, a directorate, a police district or a team.
file-page = Page
    .page = side
    .one = a page
    .path = content/pages/om.md
    .about = A page of free text, for example about the site.

# Keys that mean the same everywhere.
key-language = The language of the text. Without it, that of the site.
key-aliases = Addresses that the page has had before. They lead here. Write them without the address of the site.
key-draft = Whether this is a draft. A draft is not published and not counted. «planverk serve --drafts» shows it while you write.
key-allow = Warnings that are not to be given for this file, for example where the printed plan itself is so. The name stands first in the warning.
key-source = Where it is said, for example in which report.
key-others = Whether there are more than those named.

# content/site.yaml
key-site-title = The name of the site. It stands on every page. The ids of entries in the feed and the calendars are made of it: under a new name all entries are new to those who subscribe.
key-site-language = The language of the site. Without it, Norwegian bokmål. A plan, a measure or a page can be in another language.
key-site-owner = The code of the department that owns the site. Its name stands at the foot of the pages.
key-site-contact = Whom readers can ask. It stands at the foot of the pages; an e-mail address or a web address becomes a link.
key-site-base_url = The address that the site will have. Feeds, calendars and search engines need it. Links between the pages work without it.
key-site-public = Whether search engines can list the site. Without it, the pages ask not to be listed.
key-site-as_of = The day that statuses and deadlines are worked out for. Without it, the newest date in statuses and reports.
key-site-theme = The name of the theme: a folder in themes/. Without it, «standard», which comes with planverk.
key-site-licence = What others can do with the data: the name of a licence, its address, or both.
key-site-accessibility_statement = The address of the accessibility statement. The link stands at the foot of the pages.
key-site-statuses = Words of your own for statuses. The word stands before the colon, the status that it means after it.
key-site-rules = What is to happen at warnings. The name of the rule stands before the colon, what is to happen after it.
key-publish-kind = What sort of place it is.
key-publish-to = Where the place is: a folder, an address, or the name of a bucket or container with a folder in it. A folder that does not begin at the top of the disk is taken from the folder of the site.
key-publish-base_url = The address by which readers reach the site at just that place, where it is not the “base_url” of the site as a whole.
key-publish-keep = How many releases a folder keeps, the one that readers see among them. Without it, 5.
key-publish-links = Whether a folder may change releases by a link. Without it, a link is used where there can be one; else the files in the folder “current” are exchanged one by one. Write false when the web server follows no links.
key-publish-max_deletes = How many files one publication may delete on a server or in a store. Without it, 500. When more would go, the publication stops before anything is done.
key-publish-endpoint = The address of the service, when the store is not with the usual provider.
key-publish-region = The region that the store is in, for S3.
key-site-publish = Places where “planverk publish” puts the site. The name that you choose for the place comes before the colon. If one is called “default”, that is the place when none is named.
key-site-unsafe_html = Whether HTML may stand in the text. Without it, HTML is a fault. HTML can spoil the page for people who use a screen reader or a phone, so use it only for what Markdown cannot do. What can run code, fetch something from outside, pass for a form or decide the looks is a fault all the same.
key-licence-title = The name of the licence.
key-licence-url = The address where the licence can be read.

# theme.yaml
key-theme-title = The name of the theme, for those who read the file.
key-theme-description = What the theme is for, for those who read the file.
key-theme-extends = The theme that this one builds on. Without it, «standard».

# Departments
key-department-code = The code by which measures name the department. Use the abbreviation that people know. It is also the address of the page.
key-department-name = The full name.
key-department-kind = What kind of unit it is.
key-department-short = A shorter name, for tables and timelines.
key-department-parent = The code of the unit above.
key-department-url = The address of the department's own site.
key-department-formerly = Codes and names that the department had before.
key-formerly-code = The code that it had.
key-formerly-name = The name that it had.
key-formerly-until = The last day the name was in use.

# Plans
key-plan-title = The title of the plan.
key-plan-kind = What kind of plan it is.
key-plan-short_title = A shorter title, for menus and lists.
key-plan-period = The time that the plan covers. Where that is one year, measures can say «i mars» without the year.
key-plan-owner = The code of the department that owns the plan.
key-plan-goals = The goals of the plan, one a line. They are numbered in the order in which they stand.
key-plan-launched = When the plan was presented.
key-plan-publication = The plan as a publication.
key-plan-announced = How many measures and sections the plan itself says that it has. Where not all are published here, the page says so.
key-plan-measure_term = What the plan calls a measure: «tiltak» or «aktivitet», in lower case. Without it, «tiltak».
key-plan-related = Plans and measures that the plan has to do with.
key-publication-code = The number or code of the publication.
key-publication-url = The address where the publication can be read.
key-announced-measures = The number of measures.
key-announced-sections = The number of sections.

# Sections
key-section-title = The title of the section.
key-section-lead = A sentence that says what the section is about.

# Measures
key-measure-title = The title of the measure.
key-measure-number = The number of the measure as the plan has it: 12, 3a or 1.10. It is also the address of the page. Without it, the name of the file is.
key-measure-responsible = The code of whoever is responsible. Several without a role share the responsibility. One alone has the main responsibility.
key-measure-others = Whether there are more responsible than those named.
key-measure-when = When the measure is to be carried out, in the words of the plan. Without it, the measure has no deadline.
key-measure-kind = What kind of measure it is. Without it, the words in «when» decide.
key-measure-status = The statuses of the measure, each with its date. Add a new one when something is reported, and leave the old. Without any, the measure is not reported.
key-measure-goals = The numbers of the goals of the plan that the measure serves.
key-measure-milestones = Milestones on the way, with when they are due and when they were reached.
key-measure-indicators = What is measured to see whether the measure works.
key-measure-funding = Money that is proposed or granted.
key-measure-related = Measures and plans that the measure has to do with.
key-measure-links = Web pages to read more at.
key-measure-tags = Words to find the measure by.
key-measure-also_in = Other sections of the plan that the measure belongs to as well. Write the name of their folder, without the number before it.
key-measure-language = The language of the measure. Without it, that of the plan.
key-responsible-department = The code of the department.
key-responsible-role = What the department does.
key-status-date = The day that the status is of.
key-status-status = The status: Ikke igangsatt, Planlagt, Pågående, Gjennomført, Avsluttet, Stanset or Flyttet, or the same in another language of the site, or one of the site's own words.
key-status-note = What else is said of the status.
key-status-counts = Whether this status is the one that counts, where several have the same date. Without it, the last one counts.
key-milestones-title = What is to be reached.
key-milestones-due = When the milestone is due.
key-milestones-done = When the milestone was reached.
key-indicators-title = What is measured.
key-indicators-unit = The unit that it is measured in.
key-indicators-baseline = The value before the measure began.
key-indicators-target = The value that is wanted. «Minst 50» (at least) and «inntil 6» (up to) say which way it should go.
key-indicators-by = When the target is to be reached.
key-indicators-values = The values that were measured.
key-values-value = The value.
key-values-date = When it was measured.
key-funding-amount = The amount in Norwegian kroner.
key-funding-approximate = Whether the amount is approximate.
key-funding-year = The budget year.
key-funding-status = How far the money has come.
key-funding-note = What the money is for.
key-links-title = What the link is called.
key-links-url = The address.
key-related-to = The number of a measure of the same plan, the name of a plan, plan/number, or an address on the web.
key-related-kind = How they are related. Without it, the page only says that they are.
key-related-title = What an address on the web is called.

# Time
key-parts-when = When this part of the measure is to be carried out.
key-parts-label = What the time is of.
key-printed-text = The words as they stand in the printed plan.
key-printed-as_printed = Whether the words are shown as they are and not read as a time. Use it where the printed plan itself is wrong, for example «31. juni».

# Status reports
key-report-title = The title of the report.
key-report-date = The day that the statuses are of. It is also the address of the page.
key-report-published = The day the report was published, where that is another.
key-report-declares = What the report says of itself. planverk counts, and tells you of what does not agree.
key-report-contradictions = Where the sources say different things. The page shows all of them, each with its source.
key-declares-measures = The number of measures that the report gives.
key-declares-departments = The departments that the report names, or how many it says there are.
key-declares-status = The number of measures with each status, as the report gives it.
key-declares-items = Rows of the report's overview that are to be compared with the measures. Write only what the report says.
key-items-measure = The number of the measure.
key-items-title = The title in the report.
key-items-responsible = The codes of the departments in the report.
key-items-others = Whether the report says that there are more than those.
key-items-status = The status in the report.
key-items-period = The time in the report.
key-items-source = Where in the report this stands.
key-items-against = Where that which stands in the measure's file is from.
key-contradictions-about = What it is about, in a few words.
key-contradictions-sides = What is said, at least two different things.
key-contradictions-measure = The number of the measure that it is about. Without it, it is about the whole plan.
key-sides-says = What is said.

# Editions
key-edition-schema = What kind of file this is, and of what form.
key-edition-date = The day of the report. The file has the same name.
key-edition-plan = The plan as it was called.
key-edition-measures = The measures in order.
key-edition-plan-id = The name of the folder of the plan, without the number before it.
key-edition-plan-title = The title of the plan.
key-edition-measure-id = The number, or the name of the file of a measure without one.
key-edition-measure-number = The number as the plan writes it.
key-edition-measure-title = The title of the measure.
key-edition-measure-section = The section that the measure lay in.
key-edition-measure-responsible = Who was responsible, and who contributed.
key-edition-measure-others = Whether there were more than those.
key-edition-measure-status = The status. Without it, nothing was reported.
key-edition-measure-status_date = The day of the status.
key-edition-measure-also = Other statuses of the same day, which did not count.
key-edition-measure-when = The time, in the words of the plan.
key-edition-section-id = The name of the folder of the section, without the number before it.
key-edition-section-title = The title of the section.
key-edition-responsible-department = The code of the department.
key-edition-responsible-name = The full name.
key-edition-responsible-role = The role of the department.
key-edition-entry-status = The status.

# Pages
key-page-title = The title of the page.
key-page-order = Its place among the pages. Pages without it come last.

# What can be written.
value-text = text
value-address = an address on the web that begins with https:// or http://
value-day = a date, such as 2026-06-01
value-flag = true (yes) or false (no)
value-whole-number = a whole number
value-count = a whole number from 0
value-choice = one of the words listed
value-map = keys with values
value-list-of-map = a list, each item keys with values
value-one-or-more-text = one value, or a list of several
value-one-or-more-rule = the name of a warning, or a list of several
value-by-label-text = words of your own, each with a status
value-by-label-map = names of your own, each with keys and values
value-by-label-count = statuses, each with a whole number
value-by-rule-choice = names of warnings, each with one of the words listed
value-time = a time in plain words, in Norwegian, such as «høsten 2026», «innen utgangen av 2027» or «løpende»; several times stand in a list
value-part-time = a time in plain words, in Norwegian
value-status = a list, each item a date and a status; where the plan has just one report, the word for the status will do
value-one-or-more-responsible = a code, or a list of several; where the role is to be said, both the code and the role
value-one-or-more-related = a number or a name, or a list of several; where it is to be said how they are related, both
value-licence = a name or an address, or both
value-departments = a list of codes, or a whole number

# What a program for writing says of a key, after what it means.
key-written = Written as { $value }.

# The handbook: the pages about the keys.
reference-index = All keys
reference-opening = All files of a site have keys: a word, a colon, and what goes for it. In Markdown files the keys stand at the top, between two lines of ---. The text comes below. The order is free, and keys that you do not need are left out. If you write a word that is no key, planverk tells you.
reference-kinds = Here are all keys, for each kind of file:
reference-programs = Some programs can show this while you write. See [[handbok/vscode]].
reference-title = The keys of { $file }
reference-name = The file is called so: `{ $path }`
reference-text = Where it is not said what is to be written, it is plain text.
reference-whole = A whole file
reference-must = Has to be there
reference-may = Can be there
reference-required = (has to be there)
reference-below = The keys below `{ $key }`:
reference-choices = Choose one of:
reference-rules = These warnings can be changed:
reference-time = Written as a [time](#times).
reference-times = Times
reference-words = Write the time as the plan says it, in Norwegian: «1. juni 2026», «høsten 2026», «Q3 2026», «innen utgangen av 2027», «2025–2027», «løpende», «årlig» or «tentativt Q1 2026». The page shows the words as they are.
reference-parts = Where several times are each of a part, they are written as a list:
reference-printed = Where the printed plan has a date that does not exist, the words can be shown as they are:
example-reference-parts = { $key }: [{ "{" }label: Survey, when: Q1 2026{ "}" }, { "{" }label: Taking part, when: løpende{ "}" }]
example-reference-printed = { $key }: { "{" }text: 31. juni 2026, as_printed: true{ "}" }
