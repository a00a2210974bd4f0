### English: every word that a reader of the site sees.
### $term is what a plan calls a measure (“measure”, “activity”), in lower case and singular, without an article.
### Words that bend with it are chosen here; a term that is not named is taken to be the same in the plural, and texts with it need no other form of it.

## Words and numbers that the program itself asks for

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
date = { $day } { $month } { $year }
# A number of at least so many digits has its thousands apart.
thousands-digits = 4
thousands-separator = ,

measure-term = measure

# Addresses are made of these; a change moves every page.
address-plans = plans
address-sections = parts
address-measures = measures
address-status = status
address-departments = departments
address-timeline = timeline
address-reports = reports
address-print = print
address-search = search
address-changes = changes
address-deadlines = deadlines
address-embed = embed

# In the order of the alphabet, for the list from A to Z.
alphabet = ABCDEFGHIJKLMNOPQRSTUVWXYZ

status-done = Completed
status-ongoing = Ongoing
status-planned = Planned
status-not-started = Not started
status-closed = Closed
status-stopped = Stopped
status-moved = Moved
status-not-reported = Not reported

# To check: “Within deadline” or “On track”.
lateness-on-track = Within deadline
lateness-overdue = Overdue
lateness-unknown = Unknown

# What has no number, in running text.
name-quoted = “{ $title }”
name-in-plan = { $name } in { $plan }

# Runs of days; $from and $to are words already.
span-year = { $year }
span-years = { $from }–{ $to }
span-quarter = Q{ $quarter } { $year }
span-quarters = Q{ $from }–Q{ $to } { $year }
# To check: “H1 2026” for the first half of 2026.
span-half = H{ $half } { $year }
span-month = { $month } { $year }
span-months = { $from }–{ $to } { $year }
span-days = { $from } – { $to }
span-from = from { $from }
span-until = until { $to }

# Tables, footnotes and task lists in running text.
body-table-label = Table { $n } in the text
# On a page with several texts; $name is what this one is of.
body-table-label-of = Table { $n } in the text of { $name }
body-note-back = Back to the text
body-task-done = Done:
body-task-open = Not done:

## What a page is made of

title-site = { $title } – { $site }
title-of = { $title } – { $of } – { $site }
skip = Skip to content
breadcrumbs = You are here
menu = Main menu
nav-front = Front page
nav-plans = Plans
nav-status = Status
nav-departments = Responsible bodies
nav-timeline = Timeline
nav-search = Search
# To check: “as of” or “as at”, here and wherever a date follows.
as-of = Status as of { $date }
on-this-page = On this page
table-label = Table: { $caption }
previous-next = Previous and next
previous = Previous
next = Next
draft = Draft
draft-banner = This page is a draft. It is not published, and it is not included in the counts.

footer-no-date = Nothing on these pages is dated yet.
footer-owner = This site is owned by
footer-contact = Contact
footer-accessibility = Accessibility statement
download-sheet = { $term ->
    [activity] Download the activities (CSV)
    [measure] Download the measures (CSV)
   *[other] Download all (CSV)
}

## Counting

n-measures = { $term ->
    [activity] { $n ->
        [one] 1 activity
       *[other] { $n } activities
    }
    [measure] { $n ->
        [one] 1 measure
       *[other] { $n } measures
    }
   *[other] { $n } { $term }
}
n-plans = { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}
no-measures = { $term ->
    [activity] No activities
    [measure] No measures
   *[other] No { $term }
}

# How much of a plan or of the site has a status: $n measures in all, $reported of them reported.
reported-all = Status has been reported for { $n ->
    [one] { n-measures }
   *[other] all { n-measures }
}.
reported-some = Status has been reported for { $reported } of { n-measures }.
reported-none = Status has not been reported for { $n ->
    [one] { n-measures }
   *[other] any of the { n-measures }
}.
reported-all-as-of = As of { $date }, status has been reported for { $n ->
    [one] { n-measures }
   *[other] all { n-measures }
}.
reported-some-as-of = As of { $date }, status has been reported for { $reported } of { n-measures }.
reported-none-as-of = As of { $date }, status has not been reported for { $n ->
    [one] { n-measures }
   *[other] any of the { n-measures }
}.
overdue-count = { n-measures } { $n ->
    [one] is
   *[other] are
} overdue.
unknown-count = For { n-measures } the deadline has passed, and it is not known whether the work has been done.

# What is promised and not published here. $n is what the plan announces.
announced-none = { $n ->
    [one] { n-measures } has been announced, but is not published here.
   *[other] { n-measures } have been announced, but none is published here.
}
announced-some = The plan announces { n-measures }. { $published } of them { $published ->
    [one] is
   *[other] are
} published here.
nothing-published = { no-measures } are published here.
announced-sections = { $n ->
    [one] One part has been announced, but is not published here.
   *[other] { $n } parts have been announced, but none is published here.
}

bar-key = One square is { $term ->
    [activity] one activity
    [measure] one measure
   *[other] one { $term }
}:
bar-key-runs = The length shows how many there are of each:
# Hidden text after a number and its status: “13 completed in Working life”.
tally-in = in { $name }

## Tables of measures

column-number = No.
column-measure = { $term ->
    [activity] Activity
    [measure] Measure
   *[other] Title
}
column-responsible = Responsible
column-status = Status
column-when = When
column-reported = Last reported
others = and others
# To check: “parts” for «deler» (of a plan), here and everywhere.
group-loose = Outside the parts

flag-overdue = Overdue
flag-unknown = Not reported since the deadline
flag-unknown-silent = Deadline has passed
flag-differs = Sources differ
flag-continuous = Continuous
flag-recurring = Recurring

## Front page

front-heading = The plans and what has been done
front-lead = { n-plans } with { n-measures }.
front-plans = Plans
front-drafts = Plans in preparation
front-drafts-note = Drafts are not published and not included in the counts.
front-reported = Last reported
front-reported-entries = { $plan }: status reported for { n-measures }.
front-reported-report = Report on { $plan }. Status reported for { n-measures }.
front-reported-report-only = Report on { $plan }.
front-reported-all = Everything reported
front-deadlines = Upcoming deadlines
front-deadlines-note = The nearest ones
front-departments = Who is responsible for what
front-departments-note = Number of measures each body leads or shares
front-departments-all = All responsible bodies
front-empty = No plans have been published here yet.

kind-strategy = Strategy
kind-action-plan = Action plan
kind-activity-plan = Activity plan

## Plan

plan-status = Status
plan-status-all = Full status overview
plan-sections = Parts of the plan
plan-section-numbers = { $term ->
    [activity] Activities { $from }–{ $to }.
    [measure] Measures { $from }–{ $to }.
   *[other] Nos { $from }–{ $to }.
}
plan-section-number = { $term ->
    [activity] Activity { $from }.
    [measure] Measure { $from }.
   *[other] No. { $from }.
}
plan-section-text-only = Text only.
plan-loose = { $term ->
    [activity] Activities outside the parts
    [measure] Measures outside the parts
   *[other] Outside the parts
}
plan-all = { $term ->
    [activity] Activities
    [measure] Measures
   *[other] All { $term }
}
plan-drafts = Drafts in the plan
plan-goals = Goals
plan-timeline = Timeline
plan-timeline-link = See when it will happen
plan-timeline-note = The times as the plan gives them, as a picture and a table.
plan-about = About the plan
plan-period = Period
plan-owner = Owner
plan-launched = Launched
plan-publication = Publication
plan-publication-link = Read the publication
plan-reports = Reports
plan-differs = Differing information
plan-differs-note = Each piece of information with its source
plan-related = Other plans

## Section

section-kicker = Part of
section-measures = { $term ->
    [activity] Activities
    [measure] Measures
   *[other] All { $term }
}
section-caption = { $term ->
    [activity] Activities in { $section }
    [measure] Measures in { $section }
   *[other] { $section }
}
section-about = About this part
section-also = Also belonging here
section-also-note = Found in another part of the plan
section-also-caption = From other parts, but also belonging to { $section }

## Measure

measure-number = { $term } { $number }
measure-title = { $term } { $number }: { $title }
measure-facts = Facts
measure-plan = Plan
measure-section = Part of the plan
measure-also-in = Also in
measure-responsible = Responsible
measure-shared = Shared responsibility
measure-contributors = Contributors
measure-others = and others
measure-status = Status
measure-status-reported = reported { $date }
measure-when = When
measure-when-read = Read as { $span }
measure-when-focus = particular emphasis on { $span }
measure-kind = Type
measure-kind-one-off = One-off
measure-kind-continuous = Continuous
measure-kind-recurring = Recurring
measure-goals = Goals in the plan
measure-goal = Goal { $number }: { $text }
measure-tags = Keywords
measure-funding = Funding
measure-about = { $term ->
    [activity] About the activity
    [measure] About the measure
   *[other] Content
}
measure-ledger = Status log
measure-ledger-note = Newest first
measure-ledger-caption = Status log, newest first
measure-ledger-empty = No one has reported a status yet.
measure-differs = Sources differ
ledger-date = Date
ledger-source = Source
ledger-note = Note
# To check: the head of a column with “Current”, “Same day, differs” and “Earlier”.
ledger-use = Use
ledger-current = Current
ledger-same-day = Same day, differs
ledger-earlier = Earlier
measure-milestones = Milestones
milestone-due = Due { $when }
milestone-done = Reached { $when }
measure-indicators = Indicators
indicator-baseline = Baseline
indicator-target = Target
indicator-by = By
indicator-values = Measured
indicator-value-when = { $value } ({ $when })
measure-related = Connections
measure-links = Read more

certainty-certain = Certain
certainty-approximate = Approximate
certainty-tentative = Tentative
certainty-unknown = Undated

funding-plain = NOK { $amount }
funding-plain-year = NOK { $amount } for { $year }
funding-proposed = NOK { $amount } proposed
funding-proposed-year = NOK { $amount } proposed for { $year }
# To check: “allocated” for «bevilget»; “appropriated” or “granted” are nearer to budget law.
funding-granted = NOK { $amount } allocated
funding-granted-year = NOK { $amount } allocated for { $year }

## Where sources differ

difference-caption = Where the report and these pages say different things
difference-what = What
difference-source = The report’s source
difference-title = Title
difference-responsible = Responsible
difference-others = Others responsible
difference-status = Status
difference-period = Period
difference-departments = Responsible in all
difference-of-plan = The whole plan
difference-others-true = “and others” is stated
difference-others-false = “and others” is not stated
difference-none = Not stated

## Relations and mentions

mentions = Mentioned in
relation-related = Related to
relation-follows-up = Follows up
relation-cites = Refers to
relation-delivers = Contributes to
relation-continues = Continues
relation-merged-into = Merged into
relation-supersedes = Replaces
mention-text = Mentions this in the text
mention-related = Related to this
mention-follows-up = Follows this up
mention-cites = Refers to this
mention-delivers = Contributes to this
mention-continues = Continues this
mention-merged-into = Merged into this
mention-supersedes = Replaces this

## Status index

status-heading = { $term ->
    [activity] Status of the activities
    [measure] Status of the measures
   *[other] Status
}
status-heading-site = Status of all plans
status-by-section = Part by part
status-by-plan = Plan by plan
status-table = { $term ->
    [activity] All activities
    [measure] All measures
   *[other] All
}
status-caption = { $term ->
    [activity] The activities with responsible body, status and time
    [measure] The measures with responsible body, status and time
   *[other] Responsible body, status and time
}
status-too-many = { n-measures } are too many for one table. Each plan has its own.

one-status-title = Status: { $status }
# To check: “have the status …” fits every status; “are completed” would be plainer, but “are moved” and “are not reported” read badly.
one-status-lead = { $count } of { n-measures } { $count ->
    [one] has
   *[other] have
} the status “{ $status }”.
one-status-caption = { $term ->
    [activity] Activities with the status “{ $status }”
    [measure] Measures with the status “{ $status }”
   *[other] Status “{ $status }”
}
one-status-index = Full status overview

# The filters of a table of measures. $shown and $column are put in while the reader chooses, so no number bends a word.
filter-legend = { $term ->
    [activity] Filter the activities
    [measure] Filter the measures
   *[other] Filter
}
filter-words = Words
filter-any = All
filter-remove = Remove filter:
filter-reset = Reset
filter-shown = Showing { $shown } of { n-measures }.
filter-part = { $shown } of { $part }
filter-none = { no-measures } match what you have chosen.
filter-ascending = Sorted by “{ $column }”, ascending.
filter-descending = Sorted by “{ $column }”, descending.
filter-export = Download these rows as CSV
# Addresses of filtered tables are made of these, and readers send them to each other: a change breaks them.
filter-key-words = words
filter-key-plan = plan
filter-key-section = part
filter-key-department = department
filter-key-status = status
filter-key-lateness = deadline
filter-key-order = sort

## Departments

departments-heading = Who is responsible for what
departments-lead = { $n ->
    [one] One body is registered.
   *[other] { $n } bodies are registered.
} The figures show how many measures each of them leads, shares responsibility for or contributes to.
departments-caption = Responsible bodies and number of measures in each role
departments-name = Body
departments-empty = No responsible bodies have been registered yet.
department-kind-government = Government
department-kind-ministry = Ministry
department-kind-directorate = Directorate
department-kind-agency = Agency
department-kind-police-district = Police district
department-kind-team = Team
department-kind-other = Other
department-kinds-government = Government
department-kinds-ministry = Ministries
department-kinds-directorate = Directorates
# To check: “special bodies” for «særorganer».
department-kinds-agency = Agencies and special bodies
department-kinds-police-district = Police districts
department-kinds-team = Teams
department-kinds-other = Others
role-lead = Leads
role-shared = Shares responsibility
role-contributor = Contributes
role-plans = Owns plans
# Hidden text after a number in the list of departments: “17 led by AID”.
role-lead-of = led by { $code }
role-shared-of = where { $code } shares responsibility
role-contributor-of = where { $code } contributes
role-plans-of = owned by { $code }
role-lead-caption = Measures led by { $code }
role-shared-caption = Measures where { $code } shares responsibility
role-contributor-caption = Measures { $code } contributes to
role-count = { $n ->
    [one] 1 measure
   *[other] { $n } measures
}

department-lead = { $code } is responsible for { $n ->
    [one] 1 measure
   *[other] { $n } measures
}.
department-lead-none = { $code } has neither sole nor shared responsibility for any measure here.
department-coming = Upcoming milestones
department-coming-note = Those not yet reached, the nearest first
department-plans = Plans owned by this body
department-about = About this body
department-parent = Belongs to
department-children = Subordinate bodies
department-formerly = Formerly
department-former = { $name } ({ $code })
department-former-until = { $name } ({ $code }) until { $date }
department-web = Website

## Timeline

timeline-heading = Timeline
timeline-heading-plan = Timeline for { $plan }
timeline-lead = The times are shown as the plans give them. The words beside the lines are the plans’ own.
timeline-lead-plan = The times are shown as the plan gives them. The words beside the lines are the plan’s own.
timeline-picture = When it will happen
timeline-region = Timeline as a picture
timeline-svg-title = Timeline for { n-measures }
timeline-svg-desc = Each line shows when something will happen, on a scale of quarters. The table below has the same information.
timeline-quarter = Q{ $quarter }
timeline-quarter-short = Q{ $quarter }
timeline-quarters = quarter
timeline-quarter-year = Q{ $quarter } { $year }
timeline-caption = The same information as a table
timeline-as-of-outside = The status date, { $date }, is outside the period in the picture.
timeline-by-quarter = Quarter by quarter
timeline-continuous = Continuous
timeline-continuous-note = Happening all the time
timeline-undated = Undated
timeline-undated-note = No day, month or year is given
timeline-undated-none = No time is given
timeline-table = As a table
timeline-table-caption = The times, as written and as read
timeline-written = As written
timeline-read = Read as
timeline-certainty = How certain
timeline-milestones = Milestones
timeline-too-many = { n-measures } are too many for one picture. Each plan has its own timeline.
timeline-empty = No times are given.
timeline-plan-measures = { n-measures }

shape-certain = Fixed period
shape-approximate = Approximate
shape-tentative = Tentative
shape-continuous = Continuous
shape-recurring = Recurring
shape-due = Deadline
shape-focus = Particular emphasis
shape-none = Undated

## Report

report-of = Report on
report-title = { $title }, { $date }
report-published = Published { $date }
report-about = From the report
report-status-lead = This is how the plan stood as of { $date }. The figures do not change afterwards.
report-declared = The report’s figures against ours
report-declared-note = What the report says, and what we have counted
report-declared-caption = The report’s own figures beside those we have counted
report-declared-what = What
report-declared-theirs = The report says
report-declared-ours = We have counted
report-declared-check = Match
report-declared-same = Yes
report-declared-differs = No
report-declared-measures = { $term ->
    [activity] Activities
    [measure] Measures
   *[other] In total
}
report-declared-departments = Responsible bodies
report-departments-theirs = In the report
report-departments-ours = In the measures
report-differences = Differing information
report-differences-note = Between the report and the measures’ own pages
report-changes = Changed since the previous report
report-changes-first = This is the first report on the plan, so there is nothing to compare it with yet.
report-changes-none = No status has changed since the previous report.
report-changes-caption = Changes of status since the previous report
report-changes-before = Before
report-changes-after = Now
report-changes-since = Compared with
report-frozen = { $term ->
    [activity] Status of each activity
    [measure] Status of each measure
   *[other] Status of all
}
report-frozen-caption = { $term ->
    [activity] Status of each activity as of { $date }
    [measure] Status of each measure as of { $date }
   *[other] Status of all as of { $date }
}

## What was reported

changes-heading = Last reported
changes-lead = The reports and the entries of the status logs, newest first.
changes-empty = Nobody has reported anything yet.
changes-older = The newest { $shown } of { $total } are shown. Older ones are on the pages of the plans and measures.
changes-feed = Follow in a feed reader (Atom)
changes-count = { n-measures } given a status
changes-caption = { $term ->
    [activity] Activities given a status: { $when }
    [measure] Measures given a status: { $when }
   *[other] Given a status: { $when }
}
changes-after = After

## Print edition

print-heading = Print edition
print-lead = The whole plan on one page, with status as of { $date }.
print-lead-no-date = The whole plan on one page.
print-contents = Contents

## Search

search-heading = Search
search-label = Search plans, measures and responsible bodies
search-plan = Plan
search-status = Status
search-kind = Type
search-all = All
search-kind-measure = Measure
search-kind-plan = Plan
search-kind-section = Part of a plan
search-kind-report = Report
search-kind-department = Responsible body
search-kind-page = Page
# $n is a number, or the place for one.
search-count = { $n ->
    [one] One result
   *[other] { $n } results
}
search-none = No results for “{ $q }”. Try fewer or different words.
search-failed = The search could not be loaded. Reload the page, or use the list from A to Z.
search-no-script = The search needs JavaScript, which is turned off. The list from A to Z works without it.
search-more = Show more results
search-list = From A to Z
search-list-note = Plans, measures and responsible bodies by title
search-letters = Letters
search-numbers = 0–9
search-too-many = { n-measures } are too many for this list. Each plan lists its own.

## Pages and pieces for pages of others

embed-title = At a glance

## Free pages and addresses that lead nowhere

not-found-heading = Page not found
not-found-text = The address may be wrong, or the page may have been moved.
not-found-try = Try one of these:
not-found-shorten = If you cannot find your way, take a little at a time off the end of the address, until you come to a page of { $site }.
moved-title = { $address } has moved
moved-heading = The page has moved
moved-text = You will find it here now:

## feeds/changes.xml

feed-title = Last reported – { $site }
feed-entry = { $title } – { $status }
feed-first = A status is reported for the first time: “{ $after }”.
feed-changed = The status has changed from “{ $before }” to “{ $after }”.
feed-unchanged = The status is still “{ $after }”.
feed-differs = The sources give different statuses for this day.
feed-plan = Plan: { $plan }.
feed-source = Source: { $source }.
feed-report = Report for { $plan }, with the status as of { $date }.

## Calendars of deadlines

download-calendar = Download the deadlines for your calendar (ICS)
calendar-title = Deadlines – { $of }
calendar-due = Deadline: { $title }
calendar-milestone = Milestone: { $milestone } ({ $title })
calendar-milestone-tentative = Tentative milestone: { $milestone } ({ $title })
calendar-plan = Plan: { $plan }
calendar-responsible = Responsible: { $names }
calendar-when = When: { $when }
calendar-status = Status: { $status }
calendar-status-on = Status: { $status } ({ $date })

## data/

data-heading = Data to download
data-lead = The files hold the same information as the pages, for spreadsheets and other systems.
data-as-of = As of
data-licence = Licence
data-licence-none = No licence is stated.
data-explained = Explanation
data-all-files = The date and the licence apply to all the files below.
data-whole = The whole site
data-holds-sheet = All the measures as a spreadsheet, one row for each.
data-holds-measures = All the measures with who is responsible, status, deadline, period and connections.
data-holds-plans = The plans with their parts, reports and the number of measures with each status.
data-holds-departments = The bodies and the measures that each of them leads, shares responsibility for or contributes to.
data-holds-feed = What was last reported, for feed readers.
data-holds-calendar = Deadlines and milestones that are not reached, for your calendar.
data-holds-manifest = All the files of the site with their size and checksum.
data-schema = Schema: { $file }
data-own = The measures as a spreadsheet (CSV) and the deadlines for your calendar (ICS)
data-plans-caption = The files of each plan
data-departments-caption = The files of each body
data-sheet = Spreadsheet
data-calendar = Calendar

## data/measures.csv

csv-plan = Plan
csv-id = ID
csv-number = Number
csv-title = Title
csv-section = Part
csv-responsible = Responsible
csv-contributors = Contributors
csv-status = Status
csv-status-date = Status date
csv-lateness = Deadline
csv-when = When
csv-from = From
csv-to = To
csv-url = Address
csv-role = Role

## data/README.txt

data-readme =
    Data from the site

    The files here hold the same information as the pages, for spreadsheets and other
    systems. They are in UTF-8. The order of keys and rows is fixed, so that two editions
    can be compared. What is missing is null or an empty list. Dates are written as in
    ISO 8601: 2025-06-01. A “url” is the address of a page, relative to the root of the
    site. Drafts are not included.


    measures.json: all the measures, one object for each

    plan            the ID of the plan
    id              the ID of the measure in the plan: its number, or else its file name
    number          the number, as text, or null
    title           the title
    section         the ID of the part of the plan, or null
    also_in         the IDs of other parts it also belongs to
    responsible     who is responsible for it or carries it out: “department” is the code
                    of the body, “role” is lead (leads), shared (shares responsibility)
                    or contributor (contributes)
    others          true when the plan also says “and others”
    kind            one-off, continuous or recurring
    status          not-started, planned, ongoing, done, closed, stopped or moved;
                    null when no one has reported
    status_label    the status in words, or null
    status_date     the day it is reported for, or null
    lateness        on-track (within the deadline), overdue, unknown (the deadline has
                    passed, and it is not known whether it is done) or null
    when            when it will happen, or null: “text” is the words of the plan, “spans”
                    are the periods they are read as, each with “from” and “to” (null
                    where the end is open), “certainty” is certain, approximate,
                    tentative or unknown (undated), “continuous” is true for what is
                    continuous, and “recurring” for what recurs
    related         connections that the file states: “to” is plan/id, or the ID of a
                    plan, and “kind” is related, follows-up, cites, delivers, continues,
                    merged-into or supersedes
    mentioned_by    measures that mention or point to this one, as plan/id
    url             the page


    plans.json: the plans

    id              the ID of the plan
    title           the title
    kind            strategy, action-plan or activity-plan
    period          the period: “from” and “to”
    owner           the code of the body that owns the plan, or null
    sections        the parts: “id”, “title”, “measures” (number of measures) and “url”
    measures        the number of measures published
    announced       the number of measures the plan announces, or null
    status          the number of measures with each status; “not-reported” are those
                    that no one has reported on
    as_of           the day the status applies to
    reports         the reports: “date” and “url”
    url             the page


    departments.json: the bodies that are responsible for measures or contribute

    code            the code
    name            the name
    kind            government, ministry, directorate, agency, police-district, team
                    or other
    lead            the measures the body leads, as plan/id
    shared          the measures it shares responsibility for
    contributor     the measures it contributes to
    url             the page


    measures.csv: the measures as a spreadsheet

    Opens directly in Excel and LibreOffice with Norwegian settings: semicolons between the
    fields, UTF-8 with a BOM. A cell that would have been read as a formula, a date or
    another number than it is (1.10, 007) has an apostrophe put before it. “When” has the
    words of the plan, and Excel may turn some of them into dates: juni 2026. The days are
    in “From” and “To”. Each plan and each body that has measures has a file of its own
    beside its page, with the same columns: plans/ID/measures.csv and
    departments/CODE/measures.csv. That of a body also has the measures it contributes to,
    and the role of the body in the last column.


    feeds/changes.xml: what was last reported, as Atom (RFC 4287)

    The 50 newest reports and entries of the status logs. An “id” is the same as long as
    the entry stands, also if the website moves. “updated” is the day that the status is
    of. Where the address of the website is not known, links start from the file’s folder.


    feeds/deadlines.ics: the deadlines, as iCalendar (RFC 5545)

    An all-day event for the last day of each measure that is not completed, closed,
    stopped or moved, and for each milestone that is not reached. What is tentative says
    so in its title. What is continuous, recurs, has no last day or no time is left out.
    Each plan and each body with deadlines has its own: plans/ID/deadlines.ics and
    departments/CODE/deadlines.ics. A body’s has the measures that it leads or shares.


    schema/measures.json, schema/plans.json, schema/departments.json and
    schema/manifest.json: what each JSON file holds

    Written as JSON Schema (2020-12), so that a system can check a file before reading it
    in. New keys may be added.


    manifest.json, in the root of the site: all the files of the edition

    A list with one object for each file: “path” (the address), “size” (the number of
    bytes) and “sha256” (the checksum), so that it can be seen that nothing has been
    changed. The manifest itself is not included.

## To be translated

lateness-ahead = Tiden er ikke over
lateness-passed = Tiden er over, men var ingen frist
no-status = Status er ikke oppgitt
late-as-of = Frister er regnet per { $date }
footer-day = Status i planen gjelder per { $date }.
footer-document = Dokumentet er fra { $when }.
footer-no-status = Status er ikke oppgitt.
footer-late = Frister er regnet per { $date }.
footer-plans = Hver plan har sin egen statusdato.
the-measures = { $term ->
    [aktivitet] { $n ->
        [one] aktiviteten
       *[other] de { $n } aktivitetene
    }
    [tiltak] { $n ->
        [one] tiltaket
       *[other] de { $n } tiltakene
    }
   *[other] { $n ->
        [one] det ene { $term }
       *[other] alle { $n } { $term }
    }
}
all-measures = { $n ->
    [one] { the-measures }
   *[other] { $term ->
        [aktivitet] alle de { $n } aktivitetene
        [tiltak] alle de { $n } tiltakene
       *[other] alle { $n } { $term }
    }
}
missed-count = { $n ->
    [one] 1 milepæl
   *[other] { $n } milepæler
} er over fristen.
unconfirmed-count = { $n ->
    [one] 1 milepæl er
   *[other] { $n } milepæler er
} ikke bekreftet nådd.
passed-count = For { n-measures } er tiden planen så for seg, over.
tally-overdue = over fristen
tally-missed = { $n ->
    [one] milepæl over fristen
   *[other] milepæler over fristen
}
tally-unknown = { $n ->
    [one] passert frist, ikke rapportert siden
   *[other] passerte frister, ikke rapportert siden
}
column-deadline = Frist
column-late = Hvor sent
column-since = Hvor lenge siden
column-milestone = Milepæl
flag-passed = Tiden planen så for seg, er over
late-overdue = Over fristen
late-missed = Milepæler over fristen
late-unknown = Fristen er passert, ikke rapportert siden
late-unconfirmed = Milepæler som ikke er bekreftet nådd
late-passed = Tiden planen så for seg, er over
overdue-note = Fristen er passert, og en senere rapport sier at arbeidet ikke er ferdig
missed-note = Fristen er passert, og arbeidet pågår ifølge en senere rapport
unknown-note = Ingen rapport etter fristen sier hvordan det gikk
unconfirmed-note = Fristen er passert, og ingen kilde sier at den er nådd
passed-note = Tiden var ingen frist, så ingenting her er forsinket
overdue-caption = { $term ->
    [aktivitet] Aktiviteter over fristen
    [tiltak] Tiltak over fristen
   *[other] Over fristen
}
missed-caption = Milepæler over fristen
unknown-caption = { $term ->
    [aktivitet] Aktiviteter der fristen er passert uten rapport siden
    [tiltak] Tiltak der fristen er passert uten rapport siden
   *[other] Fristen er passert uten rapport siden
}
unconfirmed-caption = Milepæler som ikke er bekreftet nådd
passed-caption = { $term ->
    [aktivitet] Aktiviteter der tiden planen så for seg, er over
    [tiltak] Tiltak der tiden planen så for seg, er over
   *[other] Tiden planen så for seg, er over
}
late-days = { $n ->
    [one] 1 dag over
   *[other] { $n } dager over
}
late-months = { $n } md. over
late-years = { $n } år over
since-days = { $n ->
    [one] 1 dag siden
   *[other] { $n } dager siden
}
since-months = { $n } md. siden
since-years = { $n } år siden
plan-differs-count = { $n ->
    [one] Vis den ene opplysningen som spriker
   *[other] Vis de { $n } opplysningene som spriker
}
about = om lag { $what }
measure-differs-chosen = Kildene oppgir ulik status for samme dag. Begge står her. Telt som «{ $status }», slik den som har ført loggen, har bestemt.
measure-differs-last = Kildene oppgir ulik status for samme dag. Begge står her. Telt som «{ $status }», fordi den er ført opp sist.
milestone-meant = Tid: { $when }
milestone-state-reached = Nådd
milestone-state-coming = Kommer
milestone-state-overdue = Over fristen
milestone-state-unconfirmed = Ikke bekreftet nådd
milestone-state-passed = Tiden er over
milestone-state-undated = Uten tid
difference-says = Kilden sier
difference-use = Bruk
difference-no-source = Ikke oppgitt
difference-counts = Vist på siden
difference-counts-status = Teller
difference-other = Avviker
timeline-year-alone = { $year }, uten kvartal
timeline-late-outside = Dagen fristene er regnet per, { $date }, ligger utenfor tidsrommet i bildet.
shape-reached = Milepæl nådd
shape-coming = Milepæl som kommer
shape-overdue = Milepæl over fristen
shape-unconfirmed = Milepæl, ikke bekreftet nådd
shape-passed = Milepæl, tiden er over
shape-undated = Milepæl uten tid
calendar-tentative = Tentativt: { $title }
csv-deadline = Frist
csv-next-deadline = Neste frist
