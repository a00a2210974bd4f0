### English: every word that a reader of the site sees.
### $term is what a plan calls a measure (“measure”, “activity”), in lower case and singular, without an article.
### Words that bend with it are chosen here; a term that is not named is taken to have its plural in -s.

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
address-brief = brief
address-embed = embed
address-figures = figures
address-progress = progress
address-lateness = passed-deadlines
address-launch = launch
address-paper = plan

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
lateness-ahead = Time is not over
lateness-overdue = Overdue
lateness-unknown = Deadline has passed (outcome not given)
lateness-passed = Time is over, but was not a deadline

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
skip-filters = Skip to the filters
breadcrumbs = You are here
menu = Main menu
nav-front = Front page
nav-plans = Plans
nav-status = Status
nav-departments = Responsible bodies
nav-timeline = Timeline
nav-launch = When the plan was launched
nav-deadlines = Deadlines
nav-search = Search
# To check: “as of” or “as at”, here and wherever a date follows.
as-of = Status as of { $date }
# Of a plan that nothing is reported for.
no-status = Status is not given
# To check: “worked out as of” for the day that deadlines are held against, here and below.
late-as-of = Deadlines worked out as of { $date }
on-this-page = On this page
table-label = Table: { $caption }
pages-below = Pages below this one
previous-next = Previous and next
previous = Previous
next = Next
draft = Draft
draft-banner = This page is a draft. It is not published, and it is not included in the counts.

footer-day = The status of the plan is as of { $date }.
footer-document = The document is from { $when }.
footer-no-status = Status is not given.
footer-late = Deadlines are worked out as of { $date }.
footer-plans = Each plan has its own status date.

footer-no-date = Nothing on these pages is dated yet.
footer-owner = This site is owned by
footer-contact = Contact
# Said by script, of the reader's own day.
today-passed = { $n ->
    [one] One deadline has passed since { $date }.
   *[other] { $n } deadlines have passed since { $date }.
}
today = Today
# The subject of a letter, and the link to it.
fault-subject = Fault on the page
fault-report = Report a fault on this page
# In the description of a page, after what a measure is called and its number.
description-of = in { $of }.
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
   *[other] { $n ->
        [one] 1 { $term }
       *[other] { $n } { $term }s
    }
}
# The same in the definite form, where all of them are meant.
the-measures = { $n ->
    [one] the { $term }
   *[other] the { n-measures }
}
all-measures = { $n ->
    [one] { the-measures }
    [2] { $term ->
        [activity] both activities
       *[other] both { $term }s
    }
   *[other] all { n-measures }
}
n-plans = { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}
no-measures = { $term ->
    [activity] No activities
   *[other] No { $term }s
}

# How much of a plan or of the site has a status: $n measures in all, $reported of them reported.
reported-all = Status has been reported for { all-measures }.
reported-some = Status has been reported for { $reported } of { n-measures }.
reported-none = Status is not given for { the-measures }.
reported-all-as-of = As of { $date }, status has been reported for { all-measures }.
reported-some-as-of = As of { $date }, status has been reported for { $reported } of { n-measures }.
reported-none-as-of = As of { $date }, status has not been reported for { the-measures }.
# What is past its time: each leads to a list of what it counts.
overdue-count = { n-measures } { $n ->
    [one] is
   *[other] are
} overdue.
missed-count = The deadline has passed for { $n ->
    [one] 1 milestone that has
   *[other] { $n } milestones that have
} not been reported as reached.
unknown-count = The deadline has passed for { n-measures }, and the sources do not say how it went.
unconfirmed-count = The deadline has passed for { $n ->
    [one] 1 milestone, and the sources do not say whether it was reached.
   *[other] { $n } milestones, and the sources do not say whether they were reached.
}
passed-count = The time that the plan had in mind is over for { n-measures }.
tally-overdue = overdue
tally-missed = { $n ->
    [one] milestone past its deadline
   *[other] milestones past their deadlines
}
tally-unknown = { $n ->
    [one] deadline passed, outcome not given
   *[other] deadlines passed, outcome not given
}

# What is promised and not published here. $n is what the plan announces.
announced-none = { $n ->
    [one] { n-measures } has been announced, but is not published here.
   *[other] { n-measures } have been announced, but none is published here.
}
# More may be published than were announced.
announced-some = The plan announces { n-measures }. { $published } { $published ->
    [one] is
   *[other] are
} published here.
nothing-published = { no-measures } are published here.
announced-sections = { $n ->
    [one] One part has been announced, but is not published here.
   *[other] { $n } parts have been announced, but none is published here.
}

bar-key = One square is one { $term }:
bar-label = One square for each. The arrow keys go from square to square.
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
column-deadline = Deadline
column-late = How late
column-since = How long ago
column-since-deadline = Since the deadline
column-milestone = Milestone
column-outcome = Outcome
column-due = { $term ->
    [activity] Activity or milestone
    [measure] Measure or milestone
   *[other] What
}
others = and others
# To check: “parts” for «deler» (of a plan), here and everywhere.
group-loose = Outside the parts

flag-overdue = Overdue
flag-unknown = Deadline has passed, outcome not given
flag-unknown-silent = Deadline has passed, status not given
flag-passed = The time that the plan had in mind is over
flag-differs = Sources differ
flag-continuous = Continuous
flag-recurring = Recurring

## Front page

front-heading = The plans and what has been done
front-lead = { $n ->
    [0] { n-plans }.
   *[other] { n-plans } with { n-measures }.
}
front-plans = Plans
front-drafts = Plans in preparation
front-drafts-note = Drafts are not published and not included in the counts.
front-reported = Last reported
front-reported-entries = { $plan }: status reported for { n-measures }.
front-reported-report = Report on { $plan }. Status reported for { n-measures }.
front-reported-report-only = Report on { $plan }.
front-reported-all = Everything reported
front-deadlines = Next deadlines
front-deadlines-note = After { $date }
front-departments = Who is responsible for what
front-departments-note = Number of measures each body is responsible for, alone or with others
front-departments-all = All responsible bodies
front-empty = No plans have been published here yet.

kind-strategy = Strategy
kind-action-plan = Action plan
kind-activity-plan = Activity plan

## What is past its time

late-overdue = Overdue
late-missed = Milestones past their deadlines
late-unknown = Deadline has passed, outcome not given
late-unconfirmed = Milestones not confirmed as reached
late-passed = The time that the plan had in mind is over
overdue-note = The deadline has passed, and a later report says that the work is not finished
missed-note = Status has been reported since the deadline, but the milestone has not been reported as reached
unknown-note = The sources do not say how it went
unconfirmed-note = The deadline has passed, and the sources do not say whether the milestone was reached
passed-note = The time was not a deadline, so this is not counted as late
overdue-caption = { $term ->
    [activity] Overdue activities
    [measure] Overdue measures
   *[other] Overdue
}
missed-caption = Milestones past their deadlines
unknown-caption = { $term ->
    [activity] Activities whose deadline has passed, with no outcome given
    [measure] Measures whose deadline has passed, with no outcome given
   *[other] Deadline has passed, with no outcome given
}
unconfirmed-caption = Milestones not confirmed as reached
passed-caption = { $term ->
    [activity] Activities for which the time that the plan had in mind is over
    [measure] Measures for which the time that the plan had in mind is over
   *[other] The time that the plan had in mind is over
}
late-days = { $n ->
    [one] 1 day past the deadline
   *[other] { $n } days past the deadline
}
late-months = { $n ->
    [one] 1 month past the deadline
   *[other] { $n } months past the deadline
}
late-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}{ $months ->
    [0] {""}
    [one] {" "}and 1 month
   *[other] {" "}and { $months } months
} past the deadline
since-days = { $n ->
    [one] 1 day ago
   *[other] { $n } days ago
}
since-months = { $n ->
    [one] 1 month ago
   *[other] { $n } months ago
}
since-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}{ $months ->
    [0] {""}
    [one] {" "}and 1 month
   *[other] {" "}and { $months } months
} ago

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
   *[other] All
}
plan-drafts = Drafts in the plan
plan-goals = Goals
plan-timeline = Timeline
plan-timeline-link = See when it will happen
plan-editions = Step through the editions of the plan
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
plan-differs-count = { $n ->
    [one] Show the 1 difference between sources
   *[other] Show the { $n } differences between sources
}
plan-related = Other plans

## Section

section-kicker = Part of
section-measures = { $term ->
    [activity] Activities
    [measure] Measures
   *[other] All
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
measure-kind = Form
measure-kind-one-off = Limited
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
measure-ledger-empty = Status has not been reported.
measure-differs = Sources differ
measure-differs-chosen = The sources give different statuses for the same day. All of them are shown here. Counted as “{ $status }”, which is chosen in the status log.
measure-differs-last = The sources give different statuses for the same day. All of them are shown here. Counted as “{ $status }”, because it was entered last.
ledger-date = Date
ledger-source = Source
ledger-note = Note
# To check: the head of a column with “Counts”, “Same day, does not count” and “Earlier”.
ledger-use = Use
ledger-current = Counts
ledger-same-day = Same day, does not count
ledger-earlier = Earlier
measure-milestones = Milestones
milestone-due = Deadline: { $when }
milestone-named = Milestone: { $title }
milestone-meant = Time: { $when }
milestone-done = Reached: { $when }
milestone-reached-undated = Reached, time not given
milestone-state-reached = Reached
milestone-state-coming = Coming
milestone-state-overdue = Deadline has passed
milestone-state-unconfirmed = Not confirmed as reached
milestone-state-passed = Time is over
milestone-state-undated = Time is not given
measure-indicators = Indicators
# A unit that is a word stands alone: “1 posts” is said by nobody.
indicator-unit = Unit
indicator-baseline = Baseline
indicator-target = Target
indicator-by = Time of the target
indicator-values = Measured
indicator-value-when = { $value } ({ $when })
measure-related = Connections
measure-links = Read more

certainty-certain = Fixed
certainty-approximate = Approximate
certainty-tentative = Tentative
certainty-unknown = Undated

funding-amount = NOK{ "\u00A0" }{ $amount }
about = about { $what }
# $amount is the amount in kroner from here on, and may have `about` before it.
funding-plain = { $amount }
funding-plain-year = { $amount } for { $year }
funding-proposed = { $amount } proposed
funding-proposed-year = { $amount } proposed for { $year }
# To check: “allocated” for «bevilget»; “appropriated” or “granted” are nearer to budget law.
funding-granted = { $amount } allocated
funding-granted-year = { $amount } allocated for { $year }

## Where sources differ

difference-caption = Where sources say different things
difference-what = What
difference-says = The source says
difference-no-source = Not stated
difference-counts = Shown on the page
difference-counts-status = Counts
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
filter-more = Status, deadline, unit, year and more
filter-lateness = Deadline
filter-department = Unit
filter-role = Role
filter-year-none = No deadline to come
# Where the list is not right below.
filter-list = Go to the list
filter-rows = Show more rows
# Addresses of filtered tables are made of these, and readers send them to each other: a change breaks them.
filter-key-words = words
filter-key-plan = plan
filter-key-section = part
filter-key-department = department
filter-key-status = status
filter-key-lateness = deadline
filter-key-year = year
filter-key-role = role
filter-key-order = sort
filter-key-outcome = outcome

## Departments

departments-heading = Who is responsible for what
departments-lead = { $n ->
    [one] One body is registered. The figures show how many measures it leads
   *[other] { $n } bodies are registered. The figures show how many measures each of them leads
}, shares responsibility for or contributes to.
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
}, alone or with others.
department-lead-none = { $code } is not responsible for any measures here, either alone or with others.
department-contributes = { $code } contributes to { $n ->
    [one] 1 measure
   *[other] { $n } measures
}.
department-in-time = Nothing is past its deadline.
department-brief = In brief, on one sheet
department-child-contributes = Contributes to { $n ->
    [one] 1 measure
   *[other] { $n } measures
}.
department-child-none = Is not responsible for any measures here.
soon-heading = The next 90 days
soon-none = No deadlines or tentative times in the next 90 days.
brief-heading = The body in brief
brief-all = All about this body
brief-more = and { $n } more
brief-lead = leads { $n ->
    [one] 1 measure
   *[other] { $n } measures
}
brief-shared = shares { $n ->
    [one] 1 measure
   *[other] { $n } measures
}
brief-contributor = contributes to { $n ->
    [one] 1 measure
   *[other] { $n } measures
}
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
timeline-lead = The words for times are the plans’ own.
timeline-lead-plan = The words for times are the plan’s own.
timeline-picture = When it will happen
timeline-rows = One line for each measure. The arrow keys go from line to line.
timeline-part-rows = One line for each part of the plan. The arrow keys go from line to line.
timeline-part-desc = One line for each part of the plan shows when its measures will happen, on a scale of quarters. The table on the page “Timeline” shows each of them.
timeline-svg-title = Timeline for { n-measures }
timeline-svg-desc = Each line shows when something will happen, on a scale of quarters. The table below has the same information.
timeline-quarter = Q{ $quarter }
timeline-quarter-short = Q{ $quarter }
timeline-quarters = quarter
timeline-quarter-year = Q{ $quarter } { $year }
timeline-year-alone = { $year }, no quarter given
timeline-years = { $from }–{ $to }
timeline-caption = The same information as a table
timeline-as-of-outside = The status date, { $date }, is outside the period in the picture.
timeline-late-outside = Deadlines are worked out as of { $date }, which is outside the period in the picture.
timeline-by-quarter = Quarter by quarter
timeline-continuous = Continuous
timeline-continuous-note = Happening all the time
timeline-undated = Undated
timeline-undated-note = No day, month or year is given
timeline-undated-none = No time is given
timeline-table = As a table
timeline-table-show = Show the table
timeline-table-caption = The times, as written and as read
timeline-written = As written
timeline-read = Read as
timeline-certainty = Kind of time
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
shape-reached = Milestone reached
shape-coming = Milestone to come
shape-overdue = Milestone, deadline has passed
shape-unconfirmed = Milestone, not confirmed as reached
shape-passed = Milestone, time is over
shape-undated = Milestone without a time
shape-none = Undated

## What is due

deadlines-lead = Everything that has a last day, quarter by quarter. Milestones are included.
deadlines-lead-code = Everything that has a last day, quarter by quarter: what { $code } is responsible for, and what { $code } contributes to.
deadlines-empty = No deadlines or tentative times are given.
deadlines-next = Deadlines after { $date }
deadlines-all = All deadlines, quarter by quarter
deadlines-caption = Deadlines and milestones in { $year }
deadlines-filter = Filter the deadlines
deadlines-year = Year
# $shown is put in while the reader chooses, so no number bends a word.
deadlines-shown = Showing { $shown } of { $n }.
deadlines-none = Nothing matches what you have chosen.
deadlines-too-many = { $n } are too many for one table. Each plan has its own.
outcome-missed = Deadline has passed
outcome-unconfirmed = Passed, outcome not given
outcome-coming = Coming
outcome-tentative = Tentative
outcome-reached = Reached
# Of what is tentative, when its time is over.
outcome-undated = it is not said when
outcome-after = after the deadline, which was { $when }
outcome-over = Time is over, was not a deadline
# After a number: “3 deadlines have passed”.
outcome-count-missed = { $n ->
    [one] deadline has passed
   *[other] deadlines have passed
}
outcome-count-unconfirmed = { $n ->
    [one] deadline passed, outcome not given
   *[other] deadlines passed, outcome not given
}
outcome-count-coming = { $n ->
    [one] deadline is coming
   *[other] deadlines are coming
}
outcome-count-tentative = { $n ->
    [one] tentative time
   *[other] tentative times
}
outcome-count-reached = { $n ->
    [one] has been reached
   *[other] have been reached
}

## Figures, and what can be taken home of them

figure-about = About this figure
figure-rows = Rows
figure-rows-show = Show the rows
figure-download = Download
figure-svg = Picture (SVG)
figure-csv = Spreadsheet (CSV)
figure-cite = Cite
figure-embed = Embed
figure-frame = See the page that the frame shows
# Where the site does not know its own address.
figure-address = Put the address of the site in place of “https://…/”.
figure-more = { $n } more are in the table.
# Where the status is that of several plans, in place of a day.
figure-days = Each plan has a status date of its own
figure-departments = Status by responsible body
figure-departments-note = { $term ->
    [activity] An activity that several are responsible for is counted for each of them
    [measure] A measure that several are responsible for is counted for each of them
   *[other] What several are responsible for is counted for each of them
}
# Who has the most: one, several with as many, or all with as many. $n measures each.
figure-departments-one = { $code } is responsible for the most: { n-measures }.
figure-departments-ties = { $ties } bodies are responsible for the most: { n-measures } each.
figure-departments-all = { $ties ->
    [2] Both bodies
   *[other] All { $ties } bodies
} are responsible for equally many: { n-measures } each.
# Only where one has more than all others.
figure-departments-done = { $code } has the most that are reported as completed: { $n }.
figure-deadlines = Deadlines quarter by quarter
figure-deadlines-passed = { $n ->
    [0] No deadline has passed without being reported as reached.
    [one] 1 deadline has passed without being reported as reached.
   *[other] { $n } deadlines have passed without being reported as reached.
}
figure-deadlines-coming = { $n ->
    [0] No deadlines are coming.
    [one] 1 deadline is coming.
   *[other] { $n } deadlines are coming.
}
# Of several that are not all in one quarter: $when is the quarter with the most.
figure-deadlines-most = { $n } deadlines are coming, the most in { $when }: { $most }.
figure-progress = Progress from report to report
figure-progress-done = { $before ->
    [0] None was
    [one] 1 was
   *[other] { $before } were
} reported as completed as of { $from }. As of { $to }, { $after ->
    [0] none
   *[other] { $after }
} of { n-measures } { $after ->
    [0] is
    [one] is
   *[other] are
} reported as completed.
figure-progress-silent = Status has not been reported for { n-measures }.
figure-lateness = Passed deadlines part by part
# After how many are late in all.
figure-lateness-most = The most are in “{ $name }”: { $n }.
# Those that are not past their time.
figure-others = The others
# Of the picture of one measure.
figure-own-time = The time in the plan: “{ $when }”.
figure-own-milestones = { $n ->
    [one] 1 milestone, { $reached ->
        [0] not reported as reached
       *[other] which has been reached
    }.
   *[other] { $n } milestones, { $reached ->
        [0] none reported as reached
        [all] all of them reached
       *[other] { $reached } of them reached
    }.
}

## Report

report-of = Report on
report-title = { $title }, { $date }
report-published = Published { $date }
report-about = From the report
report-status-lead = The plan as of { $date }, put together from what is said of its measures today. No edition of its own was kept from that day.
report-declared = The report’s figures and those here
report-declared-note = What the report says, and what is counted in the measures
report-declared-caption = The report’s own figures beside what is counted in the measures
report-declared-what = What
report-declared-theirs = The report says
report-declared-ours = Counted here
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
report-departments-ours = In the plan
report-differences = Differing information
report-differences-note = Each piece of information with its source
report-changes = Changed since the previous report
report-changes-first = This is the first report on the plan, so there is nothing to compare it with yet.
report-changes-none = No status has changed since the previous report.
report-changes-before = Before
report-changes-after = Now
progress = Development
progress-note = Status in each report
progress-caption = { $term ->
    [activity] The number of activities with each status, report by report
   *[other] The number of { $term }s with each status, report by report
}
progress-each = Show each { $term }
progress-each-caption = The status of each { $term }, report by report
progress-all = In all
progress-absent = Not in the plan
report-frozen-lead = The plan as of { $date }, as it was reported. The edition is kept and does not change.
launch-lead = The plan as it was when it was launched ({ $when }), put together from what stands about the measures today, with what had been reported then.
editions = Editions of the plan
edition-first = This is the first edition
edition-last = This is the newest edition
edition-prev = Previous edition
edition-next = Next edition
edition-keys = The arrow keys ← and → go from edition to edition.
edition-launched = launched { $when }
edition-turned = changed since the previous edition
since-launch = Compared with the plan as it was when it was launched ({ $when })
since-report-frozen = Compared with the edition of
since-report-today = Compared with a report without an edition of its own, worked out from what is said of the measures today:
since-caption = Changed since { $report }
since-show = Show the { $n } changes
since-finished = Done or closed
since-begun = Begun
since-reported = Given a status for the first time
since-stopped = Stopped
since-moved = Moved
since-other = Another status
since-new = New in the plan
since-gone = No longer in the plan
since-same = { n-measures } without change
frozen-gone = Not in the plan today
frozen-new = New since the previous report
frozen-with = Contributing: { $who }
frozen-was = Before: { $status }
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
changes-empty = No one has reported anything yet.
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
print-lead-no-date = The whole plan on one page. Status is not given.
print-contents = Contents

## Plan on paper

download-paper = Download the plan as a PDF
paper-rests = The status rests on “{ $source }”.
paper-rests-each = Each status is given with its source.
paper-section = Part
paper-caption = Status of each part of the plan

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
search-part-both = None has both; { $some }.
search-part-all = None has all the words; { $some }.
search-part-some = { $n } have “{ $q }”
# Words and phrases with commas between: what readers ask for what is late with, and words that say nothing beside others.
search-late-words = late, delayed, overdue, over deadline, past deadline, behind schedule, missed deadline
search-late-read = “{ $q }” is read as a deadline that has passed.
search-stop-words = a, an, the, of, in, on, for, to, and, or, with, by, is, are, what, who, where, how, when, which, does, do, measure, measures
search-failed = The search could not be loaded. Reload the page, or use the list from A to Z.
search-no-script = The search needs JavaScript, which is turned off. The list from A to Z works without it.
search-without = Find plans, measures and units from A to Z (the search field needs JavaScript)
search-more = Show more results
search-list = From A to Z
search-list-note = Plans, measures and responsible bodies by title
search-letters = Letters
search-numbers = 0–9
search-too-many = { n-measures } are too many for this list. Each plan has its own list.

## Pages and pieces for pages of others

embed-title = At a glance

## Free pages and addresses that lead nowhere

not-found-heading = Page not found
not-found-text = The address may be wrong, or the page may have been moved.
not-found-try = Try one of these:
not-found-shorten = If you cannot find your way, you can remove a little at a time from the end of the address until you come to a page of { $site }.
moved-title = { $address } has moved
moved-heading = The page has moved
moved-text = You will find it here now:

## feeds/changes.xml

feed-title = Last reported – { $site }
feed-entry = { $title } – { $status }
feed-first = First status here: “{ $after }”.
feed-changed = The status has changed from “{ $before }” to “{ $after }”.
feed-unchanged = The status is still “{ $after }”.
feed-differs = The sources give different statuses for this day.
feed-plan = Plan: { $plan }.
feed-source = Source: { $source }.
feed-report = Report on { $plan }, with the status as of { $date }.

## Calendars of deadlines and tentative times

download-calendar = Download deadlines and tentative times for your calendar (ICS)
calendar-title = Deadlines and tentative times – { $of }
calendar-due = Deadline: { $title }
calendar-tentative = Tentative: { $title }
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
data-as-of = Deadlines as of
data-licence = Licence
data-licence-none = No licence is stated.
data-explained = Explanation
data-all-files = The date and the licence apply to all the files below.
data-whole = The whole site
data-whole-plan = Everything the pages say of the plan (JSON)
data-holds-sheet = All the measures as a spreadsheet, one row for each.
data-holds-measures = All the measures with who is responsible, status, time, deadline, milestones and connections.
data-holds-plans = The plans with their parts, reports and the number of measures with each status.
data-holds-departments = The bodies and the measures that each of them leads, shares responsibility for or contributes to.
data-holds-deadlines = Everything that has a last day, measures and milestones, with year, quarter and outcome.
data-holds-feed = What was last reported, for feed readers.
data-holds-calendar = Deadlines and tentative times of measures that are not completed, and of milestones that are not reached.
data-holds-manifest = All the files of the site with their size and checksum.
data-holds-checksums = The checksums of all the files, as “sha256sum --check” reads them.
data-schema = Schema: { $file }
data-own = The measures as a spreadsheet (CSV), and deadlines and tentative times for your calendar (ICS)
data-plans-caption = The files of each plan
data-departments-caption = The files of each body
data-paper = PDF
data-sheet = Spreadsheet
data-figures = Figures
data-figure = The numbers of the figure “{ $title }”.
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
csv-lateness = Lateness
csv-deadline = Deadline
csv-next-deadline = Next deadline
csv-when = When
csv-from = From
csv-to = To
csv-url = Address
csv-name = Name
csv-role = Role

## Workbooks that departments fill in

sheet-tab = Measures
sheet-tab-about = How to fill it in
sheet-title = Reporting: { $of }
sheet-last-status = Last reported status
sheet-last-date = Last reported date
sheet-source = Source
sheet-note = Note
sheet-comment = To the editors
sheet-origin = Signature
sheet-about = Fill in the white cells of the sheet “{ $tab }”, save the file and send it back.
sheet-about-day = Fill in the white cells of the sheet “{ $tab }” with the status as of { $date }, save the file and send it back.
sheet-about-empty = Leave a measure as it is if you have nothing new to say of it. An empty cell changes nothing, and what was reported before stays.
sheet-about-locked = The grey cells show what the plan says, and are locked. If anything is wrong there, say so in the column for the editors.
sheet-about-status = Choose from the list in the cell. What each choice means is said below.
sheet-about-date = { $date ->
    [none] The day that the status holds for.
   *[other] The day that the status holds for, if it is another than { $date }.
}
sheet-about-source = { $code ->
    [none] Where this is known from, for example a letter or a report.
   *[other] Where this is known from, if not from { $code } itself.
}
sheet-about-note = What is to stand beside the status on the website, in a sentence or two.
sheet-about-when = The time as the plan has it; the deadline is its last day. Change it only if it is another now, for example “autumn 2026” or “by 1 May 2027”.
sheet-about-comment = What only the editors are to read. It is not published.
sheet-status-done = All that the measure promised has been done.
sheet-status-ongoing = Work is going on.
sheet-status-planned = Work is planned, but has not begun.
sheet-status-not-started = Nothing has been done yet.
sheet-status-closed = Work has ended without the measure being called completed.
sheet-status-stopped = The measure has been given up.
sheet-status-moved = The measure goes on elsewhere. Say where in the note.
sheet-status-wrong = There is no such status
sheet-status-choose = Choose one of the statuses of the list, or leave the cell empty.
sheet-date-wrong = This does not look like a date
sheet-date-write = Write the day, for example 2026-06-01.

## data/README.txt

data-readme =
    Data from the site

    The files here hold the same information as the pages, for spreadsheets and other
    systems. They are in UTF-8. The order of keys and rows is fixed, so that two editions
    can be compared. What is missing is null or an empty list. Dates are written as in
    ISO 8601: 2025-06-01. A “url” is the address of a page. Like the addresses of the files
    below, it is relative to the root of the site. Drafts are not included.

    Each plan has its own status date, which is the day of its newest report or entry in a
    status log. Deadlines are worked out for one day for the whole site. Only a fixed or
    approximate time gives a deadline. What is tentative, continuous or recurring does not.


    data/measures.json: all the measures, one object for each

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
                    null when no status has been reported
    status_label    the status in words, or null
    status_date     the day it is reported for, or null
    lateness        on-track (the time is not over), overdue (the deadline has passed, and a
                    later report says that the measure is not completed), unknown (the
                    deadline has passed, and no status has been reported since) or passed
                    (the time is over, but was not a deadline); null when the measure is
                    completed, closed, stopped or moved, or its time has no last day
    when            when it will happen, or null: “text” is the words of the plan, “spans”
                    are the periods they are read as, each with “from” and “to” (null
                    where the end is open), “certainty” is certain, approximate,
                    tentative or unknown (undated), “continuous” is true for what is
                    continuous, “recurring” for what recurs, and “parts” are its parts
                    where different things happen at different times, each with “label”
                    (what happens) and the same as here
    milestones      the milestones: “title” is the title, “due” is the time it is to be
                    reached and “done” the time it was reached, both like “when” or null, and
                    “state” is reached, coming, overdue (the deadline has passed, and the
                    measure has been reported since as not completed), unconfirmed (the
                    deadline has passed, and the measure is over or has not been reported
                    since), passed (the time is over, but was not a deadline) or undated (no
                    time is given)
    next_deadline   the day of the first deadline of the measure or of a milestone after the
                    status date of the plan, or null; where the plan has no status date,
                    after the day that deadlines are worked out for
    related         connections that the file states: “to” is plan/id, the ID of a plan or a
                    web address, and “kind” is related, follows-up, cites, delivers,
                    continues, merged-into or supersedes
    mentioned_by    measures that mention or point to this one, as plan/id
    url             the page


    data/plans.json: the plans

    id              the ID of the plan
    title           the title
    kind            strategy, action-plan or activity-plan
    period          the period: “from” and “to”, or null
    owner           the code of the body that owns the plan, or null
    sections        the parts: “id”, “title”, “measures” (number of measures) and “url”
    measures        the number of measures published
    announced       the number of measures the plan announces, or null
    status          the number of measures with each status; “not-reported” are those
                    for which no status has been reported
    as_of           the status date of the plan; null when nothing has been reported
    reports         the reports: “date” and “url”
    url             the page


    data/plans/ID.json: the whole plan, one file for each plan

    id, title, kind, owner, as_of, url
                    as in plans.json
    short_title     a shorter title, or null
    language        the language: nb, nn, se or en
    period          the period, like “when” in measures.json, or null
    launched        when the plan was launched, like “when”, or null
    publication     the publication: “code” and “url”, each of them null when not given;
                    null when the plan has none
    measure_term    what the plan calls a measure
    announced       what the plan announces: “measures” (number of measures) and “sections”
                    (number of parts), each of them a number or null
    late_as_of      the day that deadlines are worked out for, the same for all plans, or null
    text            the text without formatting, as in every “text” below
    goals           the goals: “number” and “text”
    sections        the parts: “id”, “title”, “lead” (a sentence on the part, or null),
                    “text”, “measures” (the IDs of the measures in the part), “also” (the IDs
                    of measures in other parts that also belong here) and “url”
    measures        the measures, with all that is in measures.json, and also
                    “ledger”: the status log, the oldest entry first, with “date”, “status”,
                    “status_label”, “source” and “note”, which may be null, and “counts”,
                    which is true for the one that counts,
                    “goals”: the numbers of the goals of the plan,
                    “tags”: the keywords,
                    “indicators”: with “title”, “unit” (what it is measured in), “baseline”,
                    “target”, “by” (the time of the target, like “when”) and “values”, each
                    with “when” and “value”,
                    “funding”: with “amount” (Norwegian kroner), “approximate” (true for
                    “about”), “year”, “status”, which is proposed, granted or null, and
                    “note”,
                    “links”: with “title” and “url”, and
                    “text”: the text
    reports         the reports, the oldest first: “date”, “title”, “published” (the day it
                    was published, or null), “declares” (what the report says of itself, or
                    null: “measures” and “departments” are numbers, “department_codes” are the
                    codes it names, and “status” is the number of measures with each status),
                    “text”, “url”,
                    “edition” (the plan as it stood then: “published” is true of one that was
                    kept at the time, else it is worked out from today’s measures; “title”;
                    “items” are the measures with “id”, “number”, “title”, “section”,
                    “responsible”, “others”, “status”, “status_date”, “source”, “also” (other
                    statuses of that day) and “when”), and “since” (what changed since the
                    report before, or null for the first: “report” is its day, “changes” have
                    “measure”, “became” (finished, begun, reported, stopped, moved, other, new or gone),
                    “from” and “to”, and “unchanged” is the number without change)
    since           the same from the newest report before the plan’s status day, or null
    differences     where sources say different things: “measure” is plan/id, or null for the
                    whole plan, “field” is title, responsible, others, status, period,
                    departments or noted (found by somebody who read the report; “about”
                    then says what it concerns), and “sides” is what each of the
                    sources says (“says”), with “source” (or null) and “counts” (true for what
                    is shown and counted on the pages)
    late            what is past its time: “overdue”, “unknown” and “passed” are the IDs of the
                    measures, and “milestones_overdue” and “milestones_unconfirmed” are the
                    milestones, each with “measure” and “title”
    related         the connections of the plan, as in measures.json


    data/departments.json: the bodies that are responsible for measures or contribute

    code            the code
    name            the name
    kind            government, ministry, directorate, agency, police-district, team
                    or other
    lead            the measures the body leads, as plan/id
    shared          the measures it shares responsibility for
    contributor     the measures it contributes to
    url             the page


    data/deadlines.json: everything that has a last day, by year and quarter

    plan            the id of the plan
    measure         the measure, as plan/id
    milestone       the title of the milestone, or null where it is the measure itself
    part            what is done, where the time of the measure has several parts, or null
    day             the last day; of a milestone that was reached the day it was reached,
                    where that is given
    year            the year it lies in
    quarter         the quarter, 1 to 4; null where the plan names no more than a year,
                    half of one or a season
    outcome         missed (the deadline has passed, and a later report says that the
                    measure is not done), unconfirmed (the deadline has passed, and the
                    sources do not say how it went), coming (the deadline is to come),
                    tentative (it never was a firm deadline) or reached
    when            the time that “day” is the last day of, as in measures.json
    url             the page of the measure


    data/measures.csv: the measures as a spreadsheet

    Opens directly in Excel and LibreOffice with Norwegian settings: semicolons between the
    fields, UTF-8 with a BOM. A cell that would have been read as a formula, a date or
    another number than it is (1.10, 007) has an apostrophe put before it.
    “Lateness” says in words how the measure stands to its deadline or time. “Deadline” is the
    day of the measure’s own deadline. “Next deadline” is next_deadline in measures.json: the
    day of the first deadline of the measure or of a milestone after the status date of the
    plan. “When” has the words of the plan, and Excel may turn some of them into dates: juni
    2026. The days they are read as are in “From” and “To”.
    Each plan and each body that has measures has a file of its own beside its page, with the
    same columns: plans/ID/measures.csv and departments/CODE/measures.csv. That of a body also
    has the measures it contributes to, and the role of the body in the last column.


    feeds/changes.xml: what was last reported, as Atom (RFC 4287)

    The 50 newest reports and entries of the status logs. An “id” is the same as long as
    the entry stands, even if the website moves. “updated” is the day that the status is
    of. Where the address of the website is not known, links start from the file’s folder.


    feeds/deadlines.ics: deadlines and tentative times, as iCalendar (RFC 5545)

    All-day events for each measure that is not completed, closed, stopped or moved, and for
    each milestone that is not reached. The milestones of a measure that is closed, stopped or
    moved are left out.
    A deadline that is certain stands on its last day. An approximate time, such as autumn
    2026, stands over the whole period. So does a tentative time. It says that it is tentative
    in its title and with STATUS:TENTATIVE, and is not called a deadline.
    What is continuous, recurs, has no last day or is undated is left out.
    Each plan and each body with any such times has its own: plans/ID/deadlines.ics and
    departments/CODE/deadlines.ics. A body’s has the measures it is responsible for, alone or
    with others, and those it contributes to.


    figures/: the figures of the pages, as pictures and numbers

    The site, each plan and each body have their own: figures/, plans/ID/figures/ and
    departments/CODE/figures/. The pictures (SVG) stand by themselves, and the numbers
    (CSV) are written as data/measures.csv is. A figure that would say nothing is not there.


    data/schema/measures.json, plans.json, plan.json, departments.json, deadlines.json and manifest.json:
    what each JSON file holds

    Written as JSON Schema (2020-12), so that a system can check a file before reading it
    in. plan.json is for data/plans/ID.json. New keys may be added.


    manifest.json: all the files of the edition

    A list with one object for each file: “path” (the address), “size” (the number of
    bytes) and “sha256” (the checksum), so that it can be seen that nothing has been
    changed. The manifest itself and SHA256SUMS are not included.


    SHA256SUMS: the checksums of all the files

    The same checksums and the manifest’s own, as “sha256sum --check SHA256SUMS” reads
    them. Run the command in the folder that holds the site.
