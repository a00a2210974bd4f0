### Nynorsk: every word that a reader of the site sees.
### $term is what a plan calls a measure («tiltak», «aktivitet»), in lower case and indefinite singular.
### Words that bend with it are chosen here; a term that is not named is taken to be a neuter without an ending in the plural, like «tiltak».
### Weak participles after «er» stand unbent («tre tiltak er publisert»), as the norm of 2012 allows, so that they fit every term and number.

## Words and numbers that the program itself asks for

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
month-short-1 = jan
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mai
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = des
date = { $day }. { $month } { $year }
# A number of at least so many digits has its thousands apart.
thousands-digits = 5
thousands-separator = { "\u00A0" }

measure-term = tiltak

# Addresses are made of these; a change moves every page.
address-plans = planar
address-sections = delar
address-measures = tiltak
address-status = status
address-departments = ansvarlege
address-timeline = tidslinje
address-reports = rapportar
address-print = utskrift
address-search = sok
address-changes = endringar
address-deadlines = fristar
address-brief = kort
address-embed = innebygd
address-figures = figurar
address-progress = utvikling
address-lateness = passerte-fristar
address-launch = framlegging
address-paper = plan

# In the order of the alphabet, for the list from A to Å.
alphabet = ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ

status-done = Gjennomført
status-ongoing = Pågåande
# To check: neuter, after «tiltak»; of an «aktivitet» it would be «planlagd».
status-planned = Planlagt
status-not-started = Ikkje sett i gang
status-closed = Avslutta
status-stopped = Stansa
status-moved = Flytta
status-not-reported = Ikkje rapportert

lateness-on-track = Innan fristen
lateness-ahead = Tida er ikkje over
lateness-overdue = Over fristen
lateness-unknown = Fristen er passert (utfall ikkje oppgitt)
lateness-passed = Tida er over, men var ingen frist

# What has no number, in running text.
name-quoted = «{ $title }»
name-in-plan = { $name } i { $plan }

# Runs of days; $from and $to are words already.
span-year = { $year }
span-years = { $from }–{ $to }
span-quarter = { $quarter }. kvartal { $year }
span-quarters = { $from }.–{ $to }. kvartal { $year }
span-half = { $half }. halvår { $year }
span-month = { $month } { $year }
span-months = { $from }–{ $to } { $year }
span-days = { $from } – { $to }
span-from = frå { $from }
span-until = til { $to }

# Tables, footnotes and task lists in running text.
body-table-label = Tabell { $n } i teksten
# On a page with several texts; $name is what this one is of.
body-table-label-of = Tabell { $n } i teksten til { $name }
body-note-back = Tilbake til teksten
body-task-done = Utført:
body-task-open = Ikkje utført:

## What a page is made of

title-site = { $title } – { $site }
title-of = { $title } – { $of } – { $site }
skip = Hopp til innhaldet
skip-filters = Hopp til filtera
breadcrumbs = Du er her
menu = Hovudmeny
nav-front = Framside
nav-plans = Planar
nav-status = Status
nav-departments = Ansvarlege
nav-timeline = Tidslinje
nav-launch = Då planen vart lagd fram
nav-deadlines = Fristar
nav-search = Søk
as-of = Status per { $date }
# Of a plan that nothing is reported for.
no-status = Status er ikkje oppgitt
late-as-of = Fristar er rekna per { $date }
on-this-page = På denne sida
table-label = Tabell: { $caption }
pages-below = Sider under denne
previous-next = Førre og neste
previous = Førre
next = Neste
draft = Utkast
draft-banner = Denne sida er eit utkast. Ho er ikkje publisert, og ho er ikkje med i teljingane.

footer-day = Status i planen gjeld per { $date }.
footer-document = Dokumentet er frå { $when }.
footer-no-status = Status er ikkje oppgitt.
footer-late = Fristar er rekna per { $date }.
footer-plans = Kvar plan har sin eigen statusdato.

footer-no-date = Ingenting på sidene er datert enno.
footer-owner = Nettstaden er eigd av
footer-contact = Kontakt
# Said by script, of the reader's own day.
today-passed = { $n ->
    [one] Éin frist er passert sidan { $date }.
   *[other] { $n } fristar er passerte sidan { $date }.
}
today = I dag
# The subject of a letter, and the link to it.
fault-subject = Feil på sida
fault-report = Meld feil på sida
# In the description of a page, after what a measure is called and its number.
description-of = i { $of }.
footer-accessibility = Tilgjengelegheitserklæring
download-sheet = { $term ->
    [aktivitet] Last ned aktivitetane (CSV)
    [tiltak] Last ned tiltaka (CSV)
   *[other] Last ned alle (CSV)
}

## Counting

n-measures = { $term ->
    [aktivitet] { $n ->
        [one] 1 aktivitet
       *[other] { $n } aktivitetar
    }
   *[other] { $n } { $term }
}
# The same in the definite form, where all of them are meant; of an unknown term the form is not known.
the-measures = { $term ->
    [aktivitet] { $n ->
        [one] aktiviteten
       *[other] dei { $n } aktivitetane
    }
    [tiltak] { $n ->
        [one] tiltaket
       *[other] dei { $n } tiltaka
    }
   *[other] { $n } { $term }
}
all-measures = { $n ->
    [one] { the-measures }
    [2] { $term ->
        [aktivitet] begge aktivitetane
        [tiltak] begge tiltaka
       *[other] { n-measures }
    }
   *[other] { $term ->
        [aktivitet] alle dei { $n } aktivitetane
        [tiltak] alle dei { $n } tiltaka
       *[other] alle { $n } { $term }
    }
}
n-plans = { $plans ->
    [one] 1 plan
   *[other] { $plans } planar
}
no-measures = { $term ->
    [aktivitet] Ingen aktivitetar
   *[other] Ingen { $term }
}

# How much of a plan or of the site has a status: $n measures in all, $reported of them reported.
reported-all = Status er rapportert for { all-measures }.
reported-some = Status er rapportert for { $reported } av { n-measures }.
reported-none = Status er ikkje oppgitt for { the-measures }.
reported-all-as-of = Per { $date } er status rapportert for { all-measures }.
reported-some-as-of = Per { $date } er status rapportert for { $reported } av { n-measures }.
reported-none-as-of = Per { $date } er status ikkje rapportert for { the-measures }.
# What is past its time: each leads to a list of what it counts.
overdue-count = { n-measures } er over fristen.
missed-count = For { $n ->
    [one] 1 milepæl
   *[other] { $n } milepælar
} er fristen passert utan at det er meldt at { $n ->
    [one] han
   *[other] dei
} er nådd.
unknown-count = For { n-measures } er fristen passert, og kjeldene seier ikkje korleis det gjekk.
unconfirmed-count = For { $n ->
    [one] 1 milepæl
   *[other] { $n } milepælar
} er fristen passert, og kjeldene seier ikkje om { $n ->
    [one] han
   *[other] dei
} er nådd.
passed-count = For { n-measures } er tida planen såg for seg, over.
tally-overdue = over fristen
tally-missed = { $n ->
    [one] milepæl med passert frist
   *[other] milepælar med passert frist
}
tally-unknown = { $n ->
    [one] passert frist, utfall ikkje oppgitt
   *[other] passerte fristar, utfall ikkje oppgitt
}

# What is promised and not published here. $n is what the plan announces.
announced-none = { $n ->
    [one] { n-measures } er varsla, men ikkje publisert her.
   *[other] { n-measures } er varsla, ingen er publisert her.
}
# More may be published than were announced.
announced-some = Planen varslar { n-measures }. { $published } er publisert her.
nothing-published = { no-measures } er publisert her.
announced-sections = { $n ->
    [one] Éin del er varsla, men ikkje publisert her.
   *[other] { $n } delar er varsla, ingen er publisert her.
}

bar-key = Éi rute er { $term ->
    [aktivitet] éin aktivitet
    [tiltak] eitt tiltak
   *[other] 1 { $term }
}:
bar-label = Éi rute for kvar. Piltastane går frå rute til rute.
bar-key-runs = Lengda viser kor mange det er av kvar:
# Hidden text after a number and its status: «13 gjennomført i Arbeidsliv».
tally-in = i { $name }

## Tables of measures

column-number = Nr.
column-measure = { $term ->
    [aktivitet] Aktivitet
    [tiltak] Tiltak
   *[other] Tittel
}
column-responsible = Ansvarleg
column-status = Status
column-when = Når
column-reported = Sist rapportert
column-deadline = Frist
column-late = Kor seint
column-since = Kor lenge sidan
column-since-deadline = Sidan fristen
column-milestone = Milepæl
column-outcome = Utfall
column-due = { $term ->
    [aktivitet] Aktivitet eller milepæl
    [tiltak] Tiltak eller milepæl
   *[other] Kva
}
others = m.fl.
group-loose = Utanfor delane

flag-overdue = Over fristen
flag-unknown = Fristen er passert, utfall ikkje oppgitt
flag-unknown-silent = Fristen er passert, status ikkje oppgitt
flag-passed = Tida planen såg for seg, er over
# To check: «spriker» is turned into «motstridande» here and in plan-differs, report-differences and measure-differs.
flag-differs = Motstridande kjelder
flag-continuous = Løpande
# To check: «gjentek seg» bends with no gender.
flag-recurring = Gjentek seg

## Front page

front-heading = Planane og kva som er gjort
front-lead = { $n ->
    [0] { n-plans }.
   *[other] { n-plans } med { n-measures }.
}
front-plans = Planar
front-drafts = Planar under arbeid
front-drafts-note = Utkast er ikkje publisert og ikkje med i teljingane.
front-reported = Sist rapportert
front-reported-entries = { $plan }: { n-measures } fekk status.
front-reported-report = Rapport for { $plan }. { n-measures } fekk status.
front-reported-report-only = Rapport for { $plan }.
front-reported-all = Alt som er rapportert
front-deadlines = Dei neste fristane
front-deadlines-note = Etter { $date }
front-departments = Kven svarar for kva
front-departments-note = Talet på tiltak kvar eining har ansvaret for, aleine eller saman med andre
front-departments-all = Alle ansvarlege
front-empty = Ingen planar er publisert her enno.

kind-strategy = Strategi
kind-action-plan = Handlingsplan
kind-activity-plan = Aktivitetsplan

## What is past its time

late-overdue = Over fristen
late-missed = Milepælar med passert frist
late-unknown = Fristen er passert, utfallet er ikkje oppgitt
late-unconfirmed = Milepælar som ikkje er stadfesta nådd
late-passed = Tida planen såg for seg, er over
overdue-note = Fristen er passert, og ein seinare rapport seier at arbeidet ikkje er ferdig
missed-note = Status er rapportert etter fristen, men milepælen er ikkje meldt nådd
unknown-note = Kjeldene seier ikkje korleis det gjekk
unconfirmed-note = Fristen er passert, og kjeldene seier ikkje om milepælen er nådd
passed-note = Tida var ingen frist, så dette blir ikkje rekna som forseinka
overdue-caption = { $term ->
    [aktivitet] Aktivitetar over fristen
    [tiltak] Tiltak over fristen
   *[other] Over fristen
}
missed-caption = Milepælar med passert frist
unknown-caption = { $term ->
    [aktivitet] Aktivitetar der fristen er passert og utfallet ikkje er oppgitt
    [tiltak] Tiltak der fristen er passert og utfallet ikkje er oppgitt
   *[other] Fristen er passert, utfallet er ikkje oppgitt
}
unconfirmed-caption = Milepælar som ikkje er stadfesta nådd
passed-caption = { $term ->
    [aktivitet] Aktivitetar der tida planen såg for seg, er over
    [tiltak] Tiltak der tida planen såg for seg, er over
   *[other] Tida planen såg for seg, er over
}
late-days = { $n ->
    [one] 1 dag over
   *[other] { $n } dagar over
}
late-months = { $n ->
    [one] 1 månad over
   *[other] { $n } månader over
}
late-years = { $n } år{ $months ->
    [0] {""}
    [one] {" "}og 1 månad
   *[other] {" "}og { $months } månader
} over
since-days = { $n ->
    [one] 1 dag sidan
   *[other] { $n } dagar sidan
}
since-months = { $n ->
    [one] 1 månad sidan
   *[other] { $n } månader sidan
}
since-years = { $n } år{ $months ->
    [0] {""}
    [one] {" "}og 1 månad
   *[other] {" "}og { $months } månader
} sidan

## Plan

plan-status = Status
plan-status-all = Heile statusoversikta
plan-sections = Delar av planen
plan-section-numbers = { $term ->
    [aktivitet] Aktivitet { $from }–{ $to }.
    [tiltak] Tiltak { $from }–{ $to }.
   *[other] Nr. { $from }–{ $to }.
}
plan-section-number = { $term ->
    [aktivitet] Aktivitet { $from }.
    [tiltak] Tiltak { $from }.
   *[other] Nr. { $from }.
}
plan-section-text-only = Berre tekst.
plan-loose = { $term ->
    [aktivitet] Aktivitetar utanfor delane
    [tiltak] Tiltak utanfor delane
   *[other] Utanfor delane
}
plan-all = { $term ->
    [aktivitet] Aktivitetane
    [tiltak] Tiltaka
   *[other] Alle
}
plan-drafts = Utkast i planen
plan-goals = Mål
plan-timeline = Tidslinje
plan-timeline-link = Sjå når det skal skje
plan-editions = Bla i utgåvene av planen
plan-timeline-note = Tidspunkta slik planen oppgir dei, som bilete og tabell.
plan-about = Om planen
plan-period = Periode
plan-owner = Eigar
plan-launched = Lagt fram
plan-publication = Publikasjon
plan-publication-link = Les publikasjonen
plan-reports = Rapportar
plan-differs = Motstridande opplysningar
plan-differs-note = Kvar opplysning med si kjelde
plan-differs-count = { $n ->
    [one] Vis den motstridande opplysninga
   *[other] Vis dei { $n } motstridande opplysningane
}
plan-related = Andre planar

## Section

section-kicker = Del av
section-measures = { $term ->
    [aktivitet] Aktivitetane
    [tiltak] Tiltaka
   *[other] Alle
}
section-caption = { $term ->
    [aktivitet] Aktivitetane i { $section }
    [tiltak] Tiltaka i { $section }
   *[other] { $section }
}
section-about = Om denne delen
section-also = Høyrer også hit
section-also-note = Står i ein annan del av planen
section-also-caption = Frå andre delar, men høyrer også til { $section }

## Measure

measure-number = { $term } { $number }
measure-title = { $term } { $number }: { $title }
measure-facts = Fakta
measure-plan = Plan
measure-section = Del av planen
measure-also-in = Også i
measure-responsible = Ansvarleg
measure-shared = Deler ansvaret
measure-contributors = Bidreg
measure-others = med fleire
measure-status = Status
measure-status-reported = rapportert { $date }
measure-when = Når
# To check: «tolka som» for «lest som», here and in the timeline, because «lese» bends with gender.
measure-when-read = Tolka som { $span }
measure-when-focus = særleg vekt på { $span }
# To check: «varigheit» or «kor lenge».
measure-kind = Form
measure-kind-one-off = Avgrensa
measure-kind-continuous = Løpande
measure-kind-recurring = Gjentek seg
measure-goals = Mål i planen
measure-goal = Mål { $number }: { $text }
measure-tags = Emneord
measure-funding = Midlar
measure-about = { $term ->
    [aktivitet] Om aktiviteten
    [tiltak] Om tiltaket
   *[other] Innhald
}
measure-ledger = Statuslogg
measure-ledger-note = Nyaste først
measure-ledger-caption = Statuslogg, nyaste først
measure-ledger-empty = Status er ikkje rapportert.
measure-differs = Motstridande kjelder
measure-differs-chosen = Kjeldene oppgir ulik status for same dag. Alle oppføringane står her. Talt som «{ $status }», som er vald i statusloggen.
measure-differs-last = Kjeldene oppgir ulik status for same dag. Alle oppføringane står her. Talt som «{ $status }», fordi han er ført opp sist.
ledger-date = Dato
ledger-source = Kjelde
ledger-note = Merknad
ledger-use = Bruk
ledger-current = Tel
ledger-same-day = Same dag, tel ikkje
ledger-earlier = Tidlegare
measure-milestones = Milepælar
milestone-due = Frist: { $when }
milestone-named = Milepæl: { $title }
milestone-meant = Tid: { $when }
milestone-done = Nådd: { $when }
milestone-reached-undated = Nådd, tidspunkt ikkje oppgitt
milestone-state-reached = Nådd
milestone-state-coming = Kjem
milestone-state-overdue = Fristen er passert
milestone-state-unconfirmed = Ikkje stadfesta nådd
milestone-state-passed = Tida er over
milestone-state-undated = Tid er ikkje oppgitt
measure-indicators = Måltal
# A unit that is a word stands alone: «1 stillingar» is said by nobody.
indicator-unit = Eining
indicator-baseline = Utgangspunkt
indicator-target = Mål
indicator-by = Tid for målet
indicator-values = Målt
indicator-value-when = { $value } ({ $when })
measure-related = Samanhengar
measure-links = Les meir

certainty-certain = Fast
certainty-approximate = Omtrentleg
certainty-tentative = Tentativt
certainty-unknown = Ikkje tidfesta

funding-amount = { $amount }{ "\u00A0" }kroner
about = om lag { $what }
# $amount is the amount in kroner from here on, and may have `about` before it.
funding-plain = { $amount }
funding-plain-year = { $amount } for { $year }
# To check: «Foreslått:» and «Løyvt:» stand first, so that they need not agree with «kroner».
funding-proposed = Foreslått: { $amount }
funding-proposed-year = Foreslått: { $amount } for { $year }
funding-granted = Løyvt: { $amount }
funding-granted-year = Løyvt: { $amount } for { $year }

## Where sources differ

difference-caption = Der kjeldene seier ulike ting
difference-what = Kva
difference-says = Kjelda seier
difference-no-source = Ikkje oppgitt
difference-counts = Vist på sida
difference-counts-status = Tel
difference-title = Tittel
difference-responsible = Ansvarleg
difference-others = Fleire ansvarlege
difference-status = Status
difference-period = Tidsrom
difference-departments = Ansvarlege i alt
difference-of-plan = Heile planen
difference-others-true = «m.fl.» er nemnt
difference-others-false = «m.fl.» er ikkje nemnt
difference-none = Ikkje oppgitt

## Relations and mentions

mentions = Omtalt i
relation-related = Heng saman med
relation-follows-up = Følgjer opp
relation-cites = Viser til
relation-delivers = Bidreg til
relation-continues = Vidarefører
# To check: «har gått inn i» for «tatt inn i», because «teken» bends with gender; so too mention-merged-into.
relation-merged-into = Har gått inn i
relation-supersedes = Erstattar
mention-text = Omtaler dette i teksten
mention-related = Heng saman med dette
mention-follows-up = Følgjer opp dette
mention-cites = Viser til dette
mention-delivers = Bidreg til dette
mention-continues = Vidarefører dette
mention-merged-into = Har gått inn i dette
mention-supersedes = Erstattar dette

## Status index

status-heading = { $term ->
    [aktivitet] Status for aktivitetane
    [tiltak] Status for tiltaka
   *[other] Status
}
status-heading-site = Status for alle planane
status-by-section = Del for del
status-by-plan = Plan for plan
status-table = { $term ->
    [aktivitet] Alle aktivitetane
    [tiltak] Alle tiltaka
   *[other] Alle
}
status-caption = { $term ->
    [aktivitet] Aktivitetane med ansvarleg, status og tid
    [tiltak] Tiltaka med ansvarleg, status og tid
   *[other] Ansvarleg, status og tid
}
status-too-many = { n-measures } er for mange for éin tabell. Kvar plan har sin eigen.

one-status-title = Status: { $status }
one-status-lead = { $count } av { n-measures } er { $status }.
one-status-caption = { $term ->
    [aktivitet] Aktivitetar med status «{ $status }»
    [tiltak] Tiltak med status «{ $status }»
   *[other] Status «{ $status }»
}
one-status-index = Heile statusoversikta

# The filters of a table of measures. $shown and $column are put in while the reader chooses, so no number bends a word.
filter-legend = { $term ->
    [aktivitet] Filtrer aktivitetane
    [tiltak] Filtrer tiltaka
   *[other] Filtrer
}
filter-words = Ord
filter-any = Alle
filter-remove = Fjern filter:
filter-reset = Nullstill
filter-shown = Viser { $shown } av { n-measures }.
filter-part = { $shown } av { $part }
filter-none = { no-measures } passar til det du har valt.
filter-ascending = Sortert på «{ $column }», stigande.
# To check: «fallande» or «synkande».
filter-descending = Sortert på «{ $column }», fallande.
filter-export = Last ned desse radene som CSV
filter-more = Status, frist, eining, år og meir
filter-lateness = Frist
filter-department = Eining
filter-role = Rolle
filter-year-none = Ingen frist framover
# Where the list is not right below.
filter-list = Gå til lista
filter-rows = Vis fleire rader
# Addresses of filtered tables are made of these, and readers send them to each other: a change breaks them.
filter-key-words = ord
filter-key-plan = plan
filter-key-section = del
filter-key-department = avdeling
filter-key-status = status
filter-key-lateness = frist
filter-key-year = ar
filter-key-role = rolle
filter-key-order = sorter
filter-key-outcome = utfall

## Departments

departments-heading = Kven svarar for kva
departments-lead = { $n ->
    [one] Éi eining er registrert.
   *[other] { $n } einingar er registrert.
} Tala viser kor mange tiltak { $n ->
    [one] ho
   *[other] kvar av dei
} leier, deler ansvaret for eller bidreg til.
departments-caption = Ansvarlege einingar og talet på tiltak i kvar rolle
departments-name = Eining
departments-empty = Ingen ansvarlege er registrert enno.
department-kind-government = Regjering
department-kind-ministry = Departement
department-kind-directorate = Direktorat
department-kind-agency = Etat
department-kind-police-district = Politidistrikt
department-kind-team = Team
department-kind-other = Anna
department-kinds-government = Regjering
department-kinds-ministry = Departement
department-kinds-directorate = Direktorat
department-kinds-agency = Etatar og særorgan
department-kinds-police-district = Politidistrikt
department-kinds-team = Team
department-kinds-other = Andre
# To check: «leier» is the verb (å leie), as «leder» is in bokmål.
role-lead = Leier
role-shared = Deler ansvaret
role-contributor = Bidreg
role-plans = Eig planar
# Hidden text after a number in the list of departments: «17 der AID leier».
role-lead-of = der { $code } leier
role-shared-of = der { $code } deler ansvaret
role-contributor-of = der { $code } bidreg
role-plans-of = som { $code } eig
role-lead-caption = Tiltak som { $code } leier
role-shared-caption = Tiltak der { $code } deler ansvaret
role-contributor-caption = Tiltak som { $code } bidreg til
role-count = { $n } tiltak

department-lead = { $code } har ansvaret for { $n } tiltak, aleine eller saman med andre.
department-lead-none = { $code } har ikkje ansvaret for nokon tiltak her, verken aleine eller saman med andre.
department-contributes = { $code } bidreg til { $n } tiltak.
department-in-time = Ingen er over fristen.
department-brief = Kort om eininga, på eitt ark
department-child-contributes = Bidreg til { $n } tiltak.
department-child-none = Har ikkje ansvaret for nokon tiltak her.
soon-heading = Dei neste 90 dagane
soon-none = Ingen fristar eller tentative tider dei neste 90 dagane.
brief-heading = Kort om eininga
brief-all = Alt om eininga
brief-more = og { $n } til
brief-lead = leier { $n } tiltak
brief-shared = deler ansvaret for { $n } tiltak
brief-contributor = bidreg til { $n } tiltak
department-plans = Planar eininga eig
department-about = Om eininga
department-parent = Høyrer til
department-children = Einingar under
department-formerly = Heitte før
department-former = { $name } ({ $code })
department-former-until = { $name } ({ $code }) til { $date }
department-web = Nettstad

## Timeline

timeline-heading = Tidslinje
timeline-heading-plan = Tidslinje for { $plan }
timeline-lead = Tidsuttrykka er henta frå planane.
timeline-lead-plan = Tidsuttrykka er henta frå planen.
timeline-picture = Når det skal skje
timeline-rows = Éi linje for kvart tiltak. Piltastane går frå linje til linje.
timeline-part-rows = Éi linje for kvar del av planen. Piltastane går frå linje til linje.
timeline-part-desc = Éi linje for kvar del av planen viser når tiltaka i han skal skje, på ein skala av kvartal. Tabellen på sida «Tidslinje» viser kvart av dei.
timeline-svg-title = Tidslinje for { n-measures }
timeline-svg-desc = Kvar linje viser når det skal skje, på ein skala av kvartal. Tabellen nedanfor har dei same opplysningane.
timeline-quarter = { $quarter }. kvartal
timeline-quarter-short = { $quarter }.
timeline-quarters = kvartal
timeline-quarter-year = { $quarter }. kvartal { $year }
timeline-year-alone = { $year }, utan kvartal
timeline-years = { $from }–{ $to }
timeline-caption = Dei same opplysningane som tabell
timeline-as-of-outside = Statusdatoen, { $date }, ligg utanfor tidsrommet i biletet.
timeline-late-outside = Fristar er rekna per { $date }, som ligg utanfor tidsrommet i biletet.
timeline-by-quarter = Kvartal for kvartal
timeline-continuous = Løpande
timeline-continuous-note = Skjer heile tida
timeline-undated = Utan tidfesting
timeline-undated-note = Verken dag, månad eller år er oppgitt
timeline-undated-none = Inga tid er oppgitt
timeline-table = Som tabell
timeline-table-show = Vis tabellen
timeline-table-caption = Tidspunkta, slik dei er skrivne og slik dei er tolka
timeline-written = Som skrive
timeline-read = Tolka som
timeline-certainty = Slags tid
timeline-milestones = Milepælar
timeline-too-many = { n-measures } er for mange for eitt bilete. Kvar plan har si eiga tidslinje.
timeline-empty = Ingen tidspunkt er oppgitt.
timeline-plan-measures = { n-measures }

shape-certain = Fast tidsrom
shape-approximate = Omtrentleg
shape-tentative = Tentativt
shape-continuous = Løpande
shape-recurring = Gjentek seg
shape-due = Frist
shape-focus = Særleg vekt
shape-reached = Milepæl nådd
shape-coming = Milepæl som kjem
shape-overdue = Milepæl, fristen er passert
shape-unconfirmed = Milepæl, ikkje stadfesta nådd
shape-passed = Milepæl, tida er over
shape-undated = Milepæl utan tid
shape-none = Utan tidfesting

## What is due

deadlines-lead = Alt som har ein siste dag, kvartal for kvartal. Milepælane er med.
deadlines-lead-code = Alt som har ein siste dag, kvartal for kvartal: det { $code } har ansvaret for, og det { $code } bidreg til.
deadlines-empty = Ingen fristar eller tentative tider er oppgitt.
deadlines-next = Fristar etter { $date }
deadlines-all = Alle fristar, kvartal for kvartal
deadlines-caption = Fristar og milepælar i { $year }
deadlines-filter = Filtrer fristane
deadlines-year = År
# $shown is put in while the reader chooses, so no number bends a word.
deadlines-shown = Viser { $shown } av { $n }.
deadlines-none = Ingen passar til det du har valt.
deadlines-too-many = { $n } er for mange for éin tabell. Kvar plan har sin eigen.
outcome-missed = Fristen er passert
outcome-unconfirmed = Passert, utfall ikkje oppgitt
outcome-coming = Kjem
outcome-tentative = Tentativt
outcome-reached = Nådd
# Of what is tentative, when its time is over.
outcome-undated = tidspunktet er ikkje oppgitt
outcome-after = etter fristen, som var { $when }
outcome-over = Tida er over, var ingen frist
# After a number: «3 fristar er passerte».
outcome-count-missed = { $n ->
    [one] frist er passert
   *[other] fristar er passerte
}
outcome-count-unconfirmed = { $n ->
    [one] passert frist, utfall ikkje oppgitt
   *[other] passerte fristar, utfall ikkje oppgitt
}
outcome-count-coming = { $n ->
    [one] frist kjem
   *[other] fristar kjem
}
outcome-count-tentative = { $n ->
    [one] tentativ tid
   *[other] tentative tider
}
outcome-count-reached = { $n ->
    [one] er nådd
   *[other] er nådde
}

## Figures, and what can be taken home of them

figure-about = Om figuren
figure-rows = Radene
figure-rows-show = Vis radene
figure-download = Last ned
figure-svg = Bilete (SVG)
figure-csv = Rekneark (CSV)
figure-cite = Siter
figure-embed = Bygg inn
figure-frame = Sjå sida som blir vist i ramma
# Where the site does not know its own address.
figure-address = Set inn adressa til nettstaden for «https://…/».
figure-more = { $n } til står i tabellen.
# Where the status is that of several plans, in place of a day.
figure-days = Kvar plan har sin eigen statusdato
figure-departments = Status hos kvar ansvarleg
figure-departments-note = { $term ->
    [aktivitet] Ein aktivitet som fleire deler ansvaret for, er med hos kvar av dei
    [tiltak] Eit tiltak som fleire deler ansvaret for, er med hos kvar av dei
   *[other] Det fleire deler ansvaret for, er med hos kvar av dei
}
# Who has the most: one, several with as many, or all with as many. $n measures each.
figure-departments-one = { $code } har ansvaret for flest: { n-measures }.
figure-departments-ties = { $ties } einingar har ansvaret for flest: { n-measures } kvar.
figure-departments-all = { $ties ->
    [2] Begge einingane
   *[other] Alle dei { $ties } einingane
} har ansvaret for like mange: { n-measures } kvar.
# Only where one has more than all others.
figure-departments-done = { $code } har flest som er melde gjennomførte: { $n }.
figure-deadlines = Fristar kvartal for kvartal
figure-deadlines-passed = { $n ->
    [0] Ingen fristar er passerte utan å vere melde nådde.
    [one] 1 frist er passert utan å vere meld nådd.
   *[other] { $n } fristar er passerte utan å vere melde nådde.
}
figure-deadlines-coming = { $n ->
    [0] Ingen fristar kjem.
    [one] 1 frist kjem.
   *[other] { $n } fristar kjem.
}
# Of several that are not all in one quarter: $when is the quarter with the most.
figure-deadlines-most = { $n } fristar kjem, flest i { $when }: { $most }.
figure-progress = Utvikling frå rapport til rapport
# To check: whether «gjennomført» is to bend after «av».
figure-progress-done = { $before ->
    [0] Ingen var melde gjennomførte
    [one] 1 var meld gjennomført
   *[other] { $before } var melde gjennomførte
} per { $from }. Per { $to } er { $after ->
    [0] ingen
   *[other] { $after }
} av { n-measures } { $after ->
    [one] meld gjennomført
   *[other] melde gjennomførte
}.
figure-progress-silent = Status er ikkje rapportert for { n-measures }.
figure-lateness = Passerte fristar del for del
# After how many are late in all.
figure-lateness-most = Flest er det i «{ $name }»: { $n }.
# Those that are not past their time.
figure-others = Dei andre
# Of the picture of one measure.
figure-own-time = Tida i planen: «{ $when }».
figure-own-milestones = { $n ->
    [one] 1 milepæl, { $reached ->
        [0] ikkje meld nådd
       *[other] som er nådd
    }.
   *[other] { $n } milepælar, { $reached ->
        [0] ingen melde nådde
        [all] alle nådde
        [one] 1 av dei nådd
       *[other] { $reached } av dei nådde
    }.
}

## Report

report-of = Rapport for
report-title = { $title }, { $date }
report-published = Publisert { $date }
report-about = Frå rapporten
report-status-lead = Planen per { $date }, sett saman av det som står om tiltaka i dag. Inga eiga utgåve er lagra frå denne dagen.
report-declared = Tala i rapporten og tala her
report-declared-note = Det rapporten seier, og det som er talt i tiltaka
report-declared-caption = Tala i rapporten ved sida av det som er talt i tiltaka
report-declared-what = Kva
report-declared-theirs = Rapporten seier
report-declared-ours = Talt her
report-declared-check = Stemmer
report-declared-same = Ja
report-declared-differs = Nei
report-declared-measures = { $term ->
    [aktivitet] Aktivitetar
    [tiltak] Tiltak
   *[other] I alt
}
report-declared-departments = Ansvarlege einingar
report-departments-theirs = I rapporten
report-departments-ours = I planen
report-differences = Motstridande opplysningar
report-differences-note = Kvar opplysning med si kjelde
report-changes = Endra sidan førre rapport
report-changes-first = Dette er den første rapporten for planen, så det er ikkje noko å samanlikne med enno.
report-changes-none = Ingen status er endra sidan førre rapport.
report-changes-before = Før
report-changes-after = No
progress = Utvikling
progress-note = Status i kvar rapport
progress-caption = { $term ->
    [aktivitet] Talet på aktivitetar med kvar status, rapport for rapport
    [tiltak] Talet på tiltak med kvar status, rapport for rapport
   *[other] Kor mange med kvar status, rapport for rapport
}
progress-each = { $term ->
    [aktivitet] Vis kvar aktivitet
    [tiltak] Vis kvart tiltak
   *[other] Vis alle
}
progress-each-caption = { $term ->
    [aktivitet] Statusen til kvar aktivitet, rapport for rapport
    [tiltak] Statusen til kvart tiltak, rapport for rapport
   *[other] Status for alle, rapport for rapport
}
progress-all = I alt
progress-absent = Ikkje i planen
report-frozen-lead = Planen per { $date }, slik han vart rapportert. Utgåva er lagra og blir ikkje endra.
launch-lead = Planen slik han var då han vart lagd fram ({ $when }), sett saman av det som står om tiltaka i dag, med det som var rapportert då.
editions = Utgåver av planen
edition-first = Dette er den første utgåva
edition-last = Dette er den nyaste utgåva
edition-prev = Førre utgåve
edition-next = Neste utgåve
edition-keys = Piltastane ← og → blar mellom utgåvene.
edition-launched = lagd fram { $when }
edition-turned = endra sidan førre utgåve
since-launch = Samanlikna med planen slik han var då han vart lagd fram ({ $when })
since-report-frozen = Samanlikna med utgåva av
since-report-today = Samanlikna med ein rapport utan eiga utgåve, rekna ut av det som står om tiltaka i dag:
since-caption = Endra sidan { $report }
since-show = Vis dei { $n } endringane
since-finished = Gjennomført eller avslutta
since-begun = Kome i gang
since-reported = Fekk status for første gong
since-stopped = Stansa
since-moved = Flytta
since-other = Annan status
since-new = Nye i planen
since-gone = Ikkje lenger i planen
since-same = { n-measures } utan endring
frozen-gone = Ikkje i planen i dag
frozen-new = Ny sidan førre rapport
frozen-with = Bidreg: { $who }
frozen-was = Før: { $status }
report-frozen = { $term ->
    [aktivitet] Status for kvar aktivitet
    [tiltak] Status for kvart tiltak
   *[other] Status for alle
}
report-frozen-caption = { $term ->
    [aktivitet] Status for kvar aktivitet per { $date }
    [tiltak] Status for kvart tiltak per { $date }
   *[other] Status for alle per { $date }
}

## What was reported

changes-heading = Sist rapportert
changes-lead = Her står rapportane og det som er ført opp i statusloggane, med det nyaste først.
changes-empty = Ingen har rapportert noko enno.
changes-older = Dei { $shown } nyaste av { $total } er viste. Dei eldre står på sidene til planane og tiltaka.
changes-feed = Følg med i ein nyhendelesar (Atom)
changes-count = { n-measures } fekk status
changes-caption = { $term ->
    [aktivitet] Aktivitetar som fekk status { $when }
    [tiltak] Tiltak som fekk status { $when }
   *[other] Fekk status { $when }
}
changes-after = Etter

## Print edition

print-heading = Utskriftsutgåve
print-lead = Heile planen på éi side, med status per { $date }.
print-lead-no-date = Heile planen på éi side. Status er ikkje oppgitt.
print-contents = Innhald

## Plan on paper

download-paper = Last ned planen som PDF
paper-rests = Statusen byggjer på «{ $source }».
paper-rests-each = Kvar status står med kjelda si.
paper-section = Del
paper-caption = Status for kvar del av planen

## Search

search-heading = Søk
search-label = Søk i planar, tiltak og einingar
search-plan = Plan
search-status = Status
search-kind = Type
search-all = Alle
search-kind-measure = Tiltak
search-kind-plan = Plan
search-kind-section = Del av plan
search-kind-report = Rapport
search-kind-department = Ansvarleg eining
search-kind-page = Side
# $n is a number, or the place for one.
search-count = { $n ->
    [one] Eitt treff
   *[other] { $n } treff
}
search-none = Ingen treff på «{ $q }». Prøv færre eller andre ord.
search-part-both = Ingen har begge; { $some }.
search-part-all = Ingen har alle orda; { $some }.
search-part-some = { $n } har «{ $q }»
# Words and phrases with commas between: what readers ask for what is late with, and words that say nothing beside others.
search-late-words = forseinka, forseinking, over fristen, passert frist, har passert fristen, frist passert, heng etter, for seint
search-late-read = «{ $q }» er lese som at ein frist er passert.
search-stop-words = i, og, for, til, av, på, om, med, som, er, ein, eit, ei, den, det, dei, har, skal, kan, vil, frå, å, kva, kven, kvar, korleis, når, gjer, ved, eller, tiltak, tiltaket, tiltaka
search-failed = Søket kunne ikkje lastast. Last sida på nytt, eller bruk lista frå A til Å.
search-no-script = Søket treng JavaScript, som er slått av. Lista frå A til Å verkar utan.
search-without = Finn planar, tiltak og einingar frå A til Å (søkjefeltet treng JavaScript)
search-more = Vis fleire treff
search-list = Frå A til Å
search-list-note = Planar, tiltak og einingar etter tittel
search-letters = Bokstavar
search-numbers = 0–9
search-too-many = { n-measures } er for mange for lista her. Kvar plan har si eiga liste.

## Pages and pieces for pages of others

embed-title = I korte trekk

## Free pages and addresses that lead nowhere

not-found-heading = Sida finst ikkje
not-found-text = Adressa kan vere feil, eller sida kan vere flytta.
not-found-try = Prøv ei av desse:
not-found-shorten = Finn du ikkje fram, kan du fjerne litt om gongen frå slutten av adressa til du kjem til ei side på { $site }.
moved-title = { $address } er flytta
moved-heading = Sida er flytta
moved-text = Du finn henne no her:

## feeds/changes.xml

feed-title = Sist rapportert – { $site }
feed-entry = { $title } – { $status }
feed-first = Første status her: «{ $after }».
feed-changed = Status er endra frå «{ $before }» til «{ $after }».
feed-unchanged = Status er framleis «{ $after }».
feed-differs = Kjeldene oppgir ulik status for denne dagen.
feed-plan = Plan: { $plan }.
feed-source = Kjelde: { $source }.
feed-report = Rapport for { $plan }, med status per { $date }.

## Calendars of deadlines and tentative times

download-calendar = Last ned fristar og tentative tider til kalenderen (ICS)
calendar-title = Fristar og tentative tider – { $of }
calendar-due = Frist: { $title }
calendar-tentative = Tentativt: { $title }
calendar-milestone = Milepæl: { $milestone } ({ $title })
calendar-milestone-tentative = Tentativ milepæl: { $milestone } ({ $title })
calendar-plan = Plan: { $plan }
calendar-responsible = Ansvarleg: { $names }
calendar-when = Når: { $when }
calendar-status = Status: { $status }
calendar-status-on = Status: { $status } ({ $date })

## data/

data-heading = Data til nedlasting
data-lead = Filene har dei same opplysningane som sidene, for rekneark og andre system.
data-as-of = Fristar rekna per
data-licence = Lisens
data-licence-none = Ingen lisens er oppgitt.
data-explained = Forklaring
data-all-files = Datoen og lisensen gjeld alle filene nedanfor.
data-whole = Heile nettstaden
data-whole-plan = Alt som sidene seier om planen (JSON)
data-holds-sheet = Alle tiltaka som rekneark, éi rad for kvart.
data-holds-measures = Alle tiltaka med ansvarlege, status, tidsrom, frist, milepælar og samanhengar.
data-holds-plans = Planane med delar, rapportar og talet på tiltak med kvar status.
data-holds-departments = Einingane og tiltaka kvar av dei leier, deler ansvaret for eller bidreg til.
data-holds-deadlines = Alt som har ein siste dag, tiltak og milepælar, med år, kvartal og utfall.
data-holds-feed = Det som sist er rapportert, for nyhendelesarar.
data-holds-calendar = Fristar og tentative tider for tiltak som ikkje er ferdige, og for milepælar som ikkje er nådd.
data-holds-manifest = Alle filene på nettstaden med storleik og kontrollsum.
data-holds-checksums = Kontrollsummane til alle filene, slik «sha256sum --check» les dei.
data-schema = Skjema: { $file }
data-own = Tiltaka som rekneark (CSV), og fristar og tentative tider for kalenderen (ICS)
data-plans-caption = Filene til kvar plan
data-departments-caption = Filene til kvar eining
data-paper = PDF
data-sheet = Rekneark
data-figures = Figurar
data-figure = Tala i figuren «{ $title }».
data-calendar = Kalender

## data/measures.csv

csv-plan = Plan
csv-id = Id
csv-number = Nummer
csv-title = Tittel
csv-section = Del
csv-responsible = Ansvarleg
csv-contributors = Bidreg
csv-status = Status
csv-status-date = Statusdato
csv-lateness = Fristvurdering
csv-deadline = Frist
csv-next-deadline = Neste frist
csv-when = Når
csv-from = Frå
csv-to = Til
csv-url = Adresse
csv-name = Namn
csv-role = Rolle

## Workbooks that departments fill in

sheet-tab = Tiltak
sheet-tab-about = Slik fyller du ut
sheet-title = Rapportering: { $of }
sheet-last-status = Sist melde status
sheet-last-date = Sist melde dato
sheet-source = Kjelde
sheet-note = Merknad
sheet-comment = Til redaksjonen
sheet-origin = Kjennemerke
sheet-about = Fyll ut dei kvite cellene i arket «{ $tab }», lagre fila og send henne tilbake.
sheet-about-day = Fyll ut dei kvite cellene i arket «{ $tab }» med status per { $date }, lagre fila og send henne tilbake.
sheet-about-empty = Eit tiltak du ikkje har noko nytt om, lèt du stå. Ei tom celle endrar ingenting, og det som er meldt før, blir ståande.
sheet-about-locked = Dei grå cellene viser kva planen seier, og er låste. Er noko gale der, skriv du det i kolonnen til redaksjonen.
sheet-about-status = Vel frå lista i cella. Kva kvart val tyder, står nedst.
sheet-about-date = { $date ->
    [none] Dagen statusen gjeld for.
   *[other] Dagen statusen gjeld for, om det er ein annan enn { $date }.
}
sheet-about-source = { $code ->
    [none] Kvar opplysninga er frå, til dømes eit brev eller ein rapport.
   *[other] Kvar opplysninga er frå, om det ikkje er { $code } sjølv.
}
sheet-about-note = Det som skal stå ved sida av statusen på nettstaden, i éi eller to setningar.
sheet-about-when = Tidsrommet slik planen har det; fristen er den siste dagen i det. Endre det berre om tida er ei anna no, til dømes «hausten 2026» eller «innan 1. mai 2027».
sheet-about-comment = Det berre redaksjonen skal lese. Det blir ikkje publisert.
sheet-status-done = Alt tiltaket lova, er gjort.
sheet-status-ongoing = Arbeidet er i gang.
sheet-status-planned = Arbeidet er planlagt, men ikkje byrja.
sheet-status-not-started = Ingenting er gjort enno.
sheet-status-closed = Arbeidet er slutt utan at tiltaket er rekna som gjennomført.
sheet-status-stopped = Tiltaket blir det ikkje noko av.
sheet-status-moved = Tiltaket er ført vidare ein annan stad. Skriv kvar i merknaden.
sheet-status-wrong = Denne statusen finst ikkje
sheet-status-choose = Vel ein av statusane i lista, eller lat cella stå tom.
sheet-date-wrong = Dette ser ikkje ut som ein dato
sheet-date-write = Skriv dagen, til dømes 2026-06-01.

## data/README.txt

data-readme =
    Data frå nettstaden

    Filene her har dei same opplysningane som sidene, for rekneark og andre system.
    Dei er i UTF-8. Rekkjefølgja på nøklar og rader er fast, så to utgåver kan
    samanliknast. Det som manglar, er null eller ei tom liste. Datoar er skrivne som i
    ISO 8601: 2025-06-01. Ein «url» er adressa til ei side. Ho er, som adressene til filene
    nedanfor, rekna frå rota av nettstaden. Utkast er ikkje med.

    Kvar plan har sin eigen statusdato, som er dagen for den nyaste rapporten eller
    oppføringa i ein statuslogg. Fristar er rekna per éin dag for heile nettstaden. Berre ei
    fast eller omtrentleg tid gir ein frist. Det som er tentativt eller løpande, eller som gjentek seg, gjer det ikkje.


    data/measures.json: alle tiltaka, eitt objekt for kvart

    plan            id-en til planen
    id              id-en til tiltaket i planen: nummeret, elles filnamnet
    number          nummeret, som tekst, eller null
    title           tittelen
    section         id-en til delen av planen, eller null
    also_in         id-ane til andre delar det også høyrer til
    responsible     kven som svarar for eller utfører det: «department» er koden til
                    eininga, «role» er lead (leier), shared (deler ansvaret) eller
                    contributor (bidreg)
    others          true når planen også skriv «m.fl.»
    kind            one-off (avgrensa), continuous (løpande) eller recurring (gjentek
                    seg)
    status          not-started, planned, ongoing, done, closed, stopped eller moved;
                    null når status ikkje er rapportert
    status_label    statusen med ord, eller null
    status_date     dagen han er rapportert for, eller null
    lateness        on-track (tida er ikkje over), overdue (fristen er passert, og ein
                    seinare rapport seier at tiltaket ikkje er ferdig), unknown (fristen er
                    passert, og status er ikkje rapportert sidan) eller passed (tida er over,
                    men var ingen frist); null når tiltaket er ferdig, avslutta, stansa eller
                    flytta, eller tida ikkje har nokon siste dag
    when            når det skal skje, eller null: «text» er orda i planen, «spans»
                    er tidsromma dei er tolka som, kvart med «from» og «to» (null når
                    enden er open), «certainty» er certain (sikkert), approximate
                    (omtrentleg), tentative (tentativt) eller unknown (ikkje tidfesta),
                    «continuous» er true for det som er løpande, «recurring» for det
                    som gjentek seg, og «parts» er delane når ulike ting skal skje til
                    ulike tider, kvar med «label» (det som skal skje) og det same som her
    milestones      milepælane: «title» er tittelen, «due» er tida han skal vere nådd, og
                    «done» er tida han vart nådd, begge som «when» eller null, og «state» er
                    reached (nådd), coming (kjem), overdue (fristen er passert, og tiltaket
                    er sidan rapportert som ikkje ferdig), unconfirmed (fristen er passert,
                    og tiltaket er over eller ikkje rapportert sidan), passed (tida er over,
                    men var ingen frist) eller undated (tid er ikkje oppgitt)
    next_deadline   dagen for den første fristen for tiltaket eller ein milepæl etter
                    statusdatoen til planen, eller null; har planen ingen statusdato, blir
                    det rekna frå dagen fristane er rekna per
    related         samanhengar som fila oppgir: «to» er plan/id, id-en til ein plan eller
                    ei nettadresse, og «kind» er related, follows-up, cites, delivers,
                    continues, merged-into eller supersedes
    mentioned_by    tiltak som omtaler eller peikar på dette, som plan/id
    url             sida


    data/plans.json: planane

    id              id-en til planen
    title           tittelen
    kind            strategy (strategi), action-plan (handlingsplan) eller
                    activity-plan (aktivitetsplan)
    period          perioden: «from» og «to», eller null
    owner           koden til eininga som eig planen, eller null
    sections        delane: «id», «title», «measures» (talet på tiltak) og «url»
    measures        talet på tiltak som er publisert
    announced       talet på tiltak planen varslar, eller null
    status          talet på tiltak med kvar status; «not-reported» er dei som status ikkje
                    er rapportert for
    as_of           statusdatoen til planen; null når ingenting er rapportert
    reports         rapportane: «date» og «url»
    url             sida


    data/plans/ID.json: heile planen, éi fil for kvar plan

    id, title, kind, owner, as_of, url
                    som i plans.json
    short_title     ein kortare tittel, eller null
    language        språket: nb, nn, se eller en
    period          perioden, som «when» i measures.json, eller null
    launched        når planen vart lagd fram, som «when», eller null
    publication     publikasjonen: «code» og «url», kvar av dei null når han ikkje er oppgitt;
                    null når planen ikkje har nokon
    measure_term    det planen kallar eit tiltak
    announced       det planen varslar: «measures» (talet på tiltak) og «sections» (talet på
                    delar), kvar av dei eit tal eller null
    late_as_of      dagen fristane er rekna per, den same for alle planane, eller null
    text            teksten utan formatering, som i alle «text» nedanfor
    goals           måla: «number» og «text»
    sections        delane: «id», «title», «lead» (ei setning om delen, eller null), «text»,
                    «measures» (id-ane til tiltaka i delen), «also» (id-ane til tiltak i
                    andre delar som også høyrer til her) og «url»
    measures        tiltaka, med alt som står i measures.json, og dessutan
                    «ledger»: statusloggen, den eldste oppføringa først, med «date»,
                    «status», «status_label», «source» (kjelda) og «note» (merknaden), som
                    kan vere null, og «counts», som er true for den som tel,
                    «goals»: numra på måla i planen,
                    «tags»: emneorda,
                    «indicators»: måltala, med «title», «unit» (det blir målt i), «baseline»
                    (utgangspunktet), «target» (målet), «by» (tida for målet, som «when») og
                    «values», kvar med «when» og «value»,
                    «funding»: midlane, med «amount» (kroner), «approximate» (true for «om
                    lag»), «year», «status», som er proposed (foreslått), granted (løyvt)
                    eller null, og «note»,
                    «links»: lenkjene, med «title» og «url», og
                    «text»: teksten
    reports         rapportane, den eldste først: «date», «title», «published» (dagen han vart
                    publisert, eller null), «declares» (det rapporten seier om seg sjølv, eller
                    null: «measures» og «departments» er tal, «department_codes» er kodane han
                    nemner, og «status» er talet på tiltak med kvar status), «text», «url»,
                    «edition» (planen slik han stod då: «published» er sann for ei utgåve som
                    vart lagra den gongen, elles er ho rekna ut av tiltaka i dag; «title»;
                    «items» er tiltaka med «id», «number», «title», «section», «responsible»,
                    «others», «status», «status_date», «source», «also» (andre statusar frå
                    same dagen) og «when»), og «since» (endringane sidan førre rapport, eller
                    null for den første: «report» er dagen til han, «changes» har «measure»,
                    «became» (finished, begun, reported, stopped, moved, other, new eller gone), «from»
                    og «to», og «unchanged» er talet utan endring)
    since           det same frå den nyaste rapporten før statusdagen til planen, eller null
    differences     der kjeldene seier ulike ting: «measure» er plan/id, eller null for heile
                    planen, «field» er title, responsible, others, status, period,
                    departments eller noted (funne av nokon som har lese rapporten; då
                    seier «about» kva det gjeld), og «sides» er det kvar av
                    kjeldene seier («says»), med «source» (kjelda, eller null) og «counts»
                    (true for det som er vist og talt på sidene)
    late            det som er over tida: «overdue», «unknown» og «passed» er id-ane til
                    tiltaka, og «milestones_overdue» og «milestones_unconfirmed» er
                    milepælane, kvar med «measure» og «title»
    related         samanhengane til planen, som i measures.json


    data/departments.json: einingane som svarar for tiltak eller bidreg

    code            koden
    name            namnet
    kind            government, ministry, directorate, agency, police-district, team
                    eller other
    lead            tiltaka eininga leier, som plan/id
    shared          tiltaka ho deler ansvaret for
    contributor     tiltaka ho bidreg til
    url             sida


    data/deadlines.json: alt som har ein siste dag, etter år og kvartal

    plan            id-en til planen
    measure         tiltaket, som plan/id
    milestone       tittelen på milepælen, eller null når det er tiltaket sjølv
    part            det som skal skje, når tida til tiltaket har fleire delar, eller null
    day             den siste dagen; for ein milepæl som er nådd, dagen han blei nådd, når
                    han er oppgitt
    year            året han ligg i
    quarter         kvartalet, 1 til 4; null når planen berre seier eit år, eit halvår eller
                    ei årstid
    outcome         missed (fristen er passert, og ein seinare rapport seier at tiltaket
                    ikkje er ferdig), unconfirmed (fristen er passert, og kjeldene seier
                    ikkje korleis det gjekk), coming (fristen kjem), tentative (var aldri
                    nokon fast frist) eller reached (nådd)
    when            tida som «day» er den siste dagen i, som i measures.json
    url             sida til tiltaket


    data/measures.csv: tiltaka som rekneark

    Kan opnast rett i Excel og LibreOffice med norsk oppsett: semikolon mellom felta,
    UTF-8 med BOM. Ei celle som elles ville blitt tolka som ein formel, ein dato eller
    eit anna tal enn det som står der (1.10, 007), har fått ein apostrof framfor seg.
    «Fristvurdering» seier med ord korleis tiltaket står til fristen eller tida. «Frist» er
    dagen fristen for tiltaket går ut. «Neste frist» er next_deadline i measures.json: dagen
    for den første fristen for tiltaket eller ein milepæl etter statusdatoen til planen.
    «Når» er orda i planen, og Excel kan gjere nokre av dei om til datoar: juni 2026. Dagane
    dei er tolka som, står i «Frå» og «Til».
    Kvar plan og kvar eining som har tiltak, har ei eiga fil ved sida av sida si, med dei
    same kolonnane: planar/ID/tiltak.csv og ansvarlege/KODE/tiltak.csv. Fila til ei eining
    har også dei tiltaka ho bidreg til, og rolla eininga har, i den siste kolonnen.


    feeds/changes.xml: det som sist er rapportert, som Atom (RFC 4287)

    Dei 50 nyaste rapportane og oppføringane i statusloggane. «id» er den same så lenge
    oppføringa står, også om nettstaden blir flytta. «updated» er dagen statusen gjeld.
    Er adressa til nettstaden ikkje kjend, går lenkjene ut frå mappa fila ligg i.


    feeds/deadlines.ics: fristar og tentative tider, som iCalendar (RFC 5545)

    Heildagshendingar for kvart tiltak som ikkje er gjennomført, avslutta, stansa eller
    flytta, og for kvar milepæl som ikkje er nådd. Milepælane til eit tiltak som er avslutta,
    stansa eller flytta, er ikkje med.
    Ein frist som er sikker, står på den siste dagen. Ei omtrentleg tid, som hausten 2026,
    står over heile tidsrommet. Det gjer også ei tentativ tid. Ho seier at ho er tentativ i
    tittelen og med STATUS:TENTATIVE, og er ikkje kalla frist.
    Det som er løpande, gjentek seg, er utan siste dag eller ikkje er tidfesta, er ikkje med.
    Kvar plan og kvar eining som har noko slikt, har sin eigen: planar/ID/fristar.ics og
    ansvarlege/KODE/fristar.ics. Kalenderen til ei eining har tiltaka ho har ansvaret for,
    aleine eller saman med andre, og dei ho bidreg til.


    figurar/: figurane på sidene, som bilete og tal

    Nettstaden, kvar plan og kvar eining har sine eigne: figurar/, planar/ID/figurar/ og
    ansvarlege/KODE/figurar/. Bileta (SVG) står for seg sjølve, og tala (CSV) er skrivne
    som data/measures.csv. Ein figur som ikkje ville sagt noko, finst ikkje.


    data/schema/measures.json, plans.json, plan.json, departments.json, deadlines.json og manifest.json:
    kva kvar JSON-fil inneheld

    Skrivne som JSON Schema (2020-12), med forklaringar på engelsk, så eit system kan
    kontrollere ei fil før det les henne inn. plan.json gjeld data/plans/ID.json. Nye nøklar
    kan kome til.


    manifest.json: alle filene i utgåva

    Ei liste med eitt objekt for kvar fil: «path» (adressa), «size» (talet på byte) og
    «sha256» (kontrollsummen), så det går an å sjå at ingenting er endra. Manifestet
    sjølv og SHA256SUMS er ikkje med.


    SHA256SUMS: kontrollsummane til alle filene

    Dei same kontrollsummane og den til manifestet, slik «sha256sum --check SHA256SUMS» les
    dei. Køyr kommandoen i mappa som nettstaden ligg i.
