### Bokmål: every word that a reader of the site sees.
### $term is what a plan calls a measure («tiltak», «aktivitet»), in lower case and indefinite singular.
### Words that bend with it are chosen here; a term that is not named is taken to be a neuter without an ending in the plural, like «tiltak».

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
address-plans = planer
address-sections = deler
address-measures = tiltak
address-status = status
address-departments = ansvarlige
address-timeline = tidslinje
address-reports = rapporter
address-print = utskrift
address-search = sok
address-changes = endringer
address-deadlines = frister
address-brief = kort
address-embed = innebygd
address-figures = figurer
address-progress = utvikling
address-lateness = passerte-frister
address-launch = framlegging
address-paper = plan

# In the order of the alphabet, for the list from A to Å.
alphabet = ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ

status-done = Gjennomført
status-ongoing = Pågående
status-planned = Planlagt
status-not-started = Ikke igangsatt
status-closed = Avsluttet
status-stopped = Stanset
status-moved = Flyttet
status-not-reported = Ikke rapportert

lateness-on-track = Innen fristen
lateness-ahead = Tiden er ikke over
lateness-overdue = Over fristen
lateness-unknown = Fristen er passert (utfall ikke oppgitt)
lateness-passed = Tiden er over (var ingen frist)

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
span-from = fra { $from }
span-until = til { $to }

# Tables, footnotes and task lists in running text.
body-table-label = Tabell { $n } i teksten
# On a page with several texts; $name is what this one is of.
body-table-label-of = Tabell { $n } i teksten til { $name }
body-note-back = Tilbake til teksten
body-task-done = Utført:
body-task-open = Ikke utført:

## What a page is made of

title-site = { $title } – { $site }
title-of = { $title } – { $of } – { $site }
skip = Hopp til innholdet
skip-filters = Hopp til filtrene
breadcrumbs = Du er her
menu = Hovedmeny
nav-front = Forside
nav-plans = Planer
nav-status = Status
nav-departments = Ansvarlige
nav-timeline = Tidslinje
nav-launch = Da planen ble lagt fram
nav-deadlines = Frister
nav-search = Søk
as-of = Status per { $date }
# Of a plan that nothing is reported for.
no-status = Status er ikke oppgitt
late-as-of = Frister er regnet per { $date }
on-this-page = På denne siden
table-label = Tabell: { $caption }
pages-below = Sider under denne
previous-next = Forrige og neste
previous = Forrige
next = Neste
draft = Utkast
draft-banner = Denne siden er et utkast. Den er ikke publisert, og den er ikke med i tellingene.

footer-day = Status i planen gjelder per { $date }.
footer-document = Dokumentet er fra { $when }.
footer-no-status = Status er ikke oppgitt.
footer-late = Frister er regnet per { $date }.
footer-plans = Hver plan har sin egen statusdato.
footer-no-date = Ingenting på sidene er datert ennå.
footer-owner = Nettstedet eies av
footer-contact = Kontakt
# Said by script, of the reader's own day.
today-passed = { $n ->
    [one] Én frist er passert siden { $date }.
   *[other] { $n } frister er passert siden { $date }.
}
today = I dag
# The subject of a letter, and the link to it.
fault-subject = Feil på siden
fault-report = Meld feil på siden
# In the description of a page, after what a measure is called and its number.
description-of = i { $of }.
footer-accessibility = Tilgjengelighetserklæring
download-sheet = { $term ->
    [aktivitet] Last ned aktivitetene (CSV)
    [tiltak] Last ned tiltakene (CSV)
   *[other] Last ned alle (CSV)
}

## Counting

n-measures = { $term ->
    [aktivitet] { $n ->
        [one] 1 aktivitet
       *[other] { $n } aktiviteter
    }
   *[other] { $n } { $term }
}
# The same in the definite form, where all of them are meant; of an unknown term the form is not known.
the-measures = { $term ->
    [aktivitet] { $n ->
        [one] aktiviteten
       *[other] de { $n } aktivitetene
    }
    [tiltak] { $n ->
        [one] tiltaket
       *[other] de { $n } tiltakene
    }
   *[other] { $n } { $term }
}
all-measures = { $n ->
    [one] { the-measures }
    [2] { $term ->
        [aktivitet] begge aktivitetene
        [tiltak] begge tiltakene
       *[other] { n-measures }
    }
   *[other] { $term ->
        [aktivitet] alle de { $n } aktivitetene
        [tiltak] alle de { $n } tiltakene
       *[other] alle { $n } { $term }
    }
}
n-plans = { $plans ->
    [one] 1 plan
   *[other] { $plans } planer
}
no-measures = { $term ->
    [aktivitet] Ingen aktiviteter
   *[other] Ingen { $term }
}

# How much of a plan or of the site has a status: $n measures in all, $reported of them reported.
reported-all = Status er rapportert for { all-measures }.
reported-some = Status er rapportert for { $reported } av { n-measures }.
reported-none = Status er ikke oppgitt for { the-measures }.
reported-all-as-of = Per { $date } er status rapportert for { all-measures }.
reported-some-as-of = Per { $date } er status rapportert for { $reported } av { n-measures }.
reported-none-as-of = Per { $date } er status ikke rapportert for { the-measures }.
# What is past its time: each leads to a list of what it counts.
overdue-count = { n-measures } er over fristen.
missed-count = For { $n ->
    [one] 1 milepæl
   *[other] { $n } milepæler
} er fristen passert uten at det er meldt at { $n ->
    [one] den
   *[other] de
} er nådd.
unknown-count = For { n-measures } er fristen passert, og kildene sier ikke hvordan det gikk.
unconfirmed-count = For { $n ->
    [one] 1 milepæl
   *[other] { $n } milepæler
} er fristen passert, og kildene sier ikke om { $n ->
    [one] den
   *[other] de
} er nådd.
passed-count = For { n-measures } er tiden planen så for seg, over.
tally-overdue = over fristen
tally-missed = { $n ->
    [one] milepæl med passert frist
   *[other] milepæler med passert frist
}
tally-unknown = { $n ->
    [one] passert frist, utfall ikke oppgitt
   *[other] passerte frister, utfall ikke oppgitt
}

# What is promised and not published here. $n is what the plan announces.
announced-none = { $n ->
    [one] { n-measures } er varslet, men ikke publisert her.
   *[other] { n-measures } er varslet, ingen er publisert her.
}
# More may be published than were announced.
announced-some = Planen varsler { n-measures }. { $published } er publisert her.
nothing-published = { no-measures } er publisert her.
announced-sections = { $n ->
    [one] Én del er varslet, men ikke publisert her.
   *[other] { $n } deler er varslet, ingen er publisert her.
}

bar-key = Én rute er { $term ->
    [aktivitet] én aktivitet
    [tiltak] ett tiltak
   *[other] 1 { $term }
}:
bar-label = Én rute for hver. Piltastene går fra rute til rute.
bar-key-runs = Lengden viser hvor mange det er av hver:
# Hidden text after a number and its status: «13 gjennomført i Arbeidsliv».
tally-in = i { $name }

## Tables of measures

column-number = Nr.
column-measure = { $term ->
    [aktivitet] Aktivitet
    [tiltak] Tiltak
   *[other] Tittel
}
column-responsible = Ansvarlig
column-status = Status
column-when = Når
column-reported = Sist rapportert
column-deadline = Frist
column-late = Hvor sent
column-since = Hvor lenge siden
column-since-deadline = Siden fristen
column-milestone = Milepæl
column-outcome = Utfall
column-due = { $term ->
    [aktivitet] Aktivitet eller milepæl
    [tiltak] Tiltak eller milepæl
   *[other] Hva
}
others = m.fl.
group-loose = Utenfor delene

flag-overdue = Over fristen
flag-unknown = Fristen er passert, utfall ikke oppgitt
flag-unknown-silent = Fristen er passert, status ikke oppgitt
flag-passed = Tiden planen så for seg, er over
flag-differs = Kildene spriker
flag-continuous = Løpende
flag-recurring = Gjentakende

## Front page

front-heading = Planene og hva som er gjort
front-lead = { $n ->
    [0] { n-plans }.
   *[other] { n-plans } med { n-measures }.
}
front-plans = Planer
front-drafts = Planer under arbeid
front-drafts-note = Utkast er ikke publisert og ikke med i tellingene.
front-reported = Sist rapportert
front-reported-entries = { $plan }: { n-measures } fikk status.
front-reported-report = Rapport for { $plan }. { n-measures } fikk status.
front-reported-report-only = Rapport for { $plan }.
front-reported-all = Alt som er rapportert
front-deadlines = De neste fristene
front-deadlines-note = Etter { $date }
front-departments = Hvem svarer for hva
front-departments-note = Antall tiltak hver enhet har ansvaret for, alene eller sammen med andre
front-departments-all = Alle ansvarlige
front-empty = Ingen planer er publisert her ennå.

kind-strategy = Strategi
kind-action-plan = Handlingsplan
kind-activity-plan = Aktivitetsplan

## What is past its time

late-overdue = Over fristen
late-missed = Milepæler med passert frist
late-unknown = Fristen er passert, utfallet er ikke oppgitt
late-unconfirmed = Milepæler som ikke er bekreftet nådd
late-passed = Tiden planen så for seg, er over
overdue-note = Fristen er passert, og en senere rapport sier at arbeidet ikke er ferdig
missed-note = Status er rapportert etter fristen, men milepælen er ikke meldt nådd
unknown-note = Kildene sier ikke hvordan det gikk
unconfirmed-note = Fristen er passert, og kildene sier ikke om milepælen er nådd
passed-note = Tiden var ingen frist, så dette regnes ikke som forsinket
overdue-caption = { $term ->
    [aktivitet] Aktiviteter over fristen
    [tiltak] Tiltak over fristen
   *[other] Over fristen
}
missed-caption = Milepæler med passert frist
unknown-caption = { $term ->
    [aktivitet] Aktiviteter der fristen er passert og utfallet ikke er oppgitt
    [tiltak] Tiltak der fristen er passert og utfallet ikke er oppgitt
   *[other] Fristen er passert, utfallet er ikke oppgitt
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
late-months = { $n ->
    [one] 1 måned over
   *[other] { $n } måneder over
}
late-years = { $n } år{ $months ->
    [0] {""}
    [one] {" "}og 1 måned
   *[other] {" "}og { $months } måneder
} over
since-days = { $n ->
    [one] 1 dag siden
   *[other] { $n } dager siden
}
since-months = { $n ->
    [one] 1 måned siden
   *[other] { $n } måneder siden
}
since-years = { $n } år{ $months ->
    [0] {""}
    [one] {" "}og 1 måned
   *[other] {" "}og { $months } måneder
} siden

## Plan

plan-status = Status
plan-status-all = Hele statusoversikten
plan-sections = Deler av planen
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
plan-section-text-only = Bare tekst.
plan-loose = { $term ->
    [aktivitet] Aktiviteter utenfor delene
    [tiltak] Tiltak utenfor delene
   *[other] Utenfor delene
}
plan-all = { $term ->
    [aktivitet] Aktivitetene
    [tiltak] Tiltakene
   *[other] Alle
}
plan-drafts = Utkast i planen
plan-goals = Mål
plan-timeline = Tidslinje
plan-timeline-link = Se når det skal skje
plan-editions = Bla i utgavene av planen
plan-timeline-note = Tidspunktene slik planen oppgir dem, som bilde og tabell.
plan-about = Om planen
plan-period = Periode
plan-owner = Eier
plan-launched = Lagt fram
plan-publication = Publikasjon
plan-publication-link = Les publikasjonen
plan-reports = Rapporter
plan-differs = Sprikende opplysninger
plan-differs-note = Hver opplysning med sin kilde
plan-differs-count = { $n ->
    [one] Vis den ene opplysningen som spriker
   *[other] Vis de { $n } opplysningene som spriker
}
plan-related = Andre planer

## Section

section-kicker = Del av
section-measures = { $term ->
    [aktivitet] Aktivitetene
    [tiltak] Tiltakene
   *[other] Alle
}
section-caption = { $term ->
    [aktivitet] Aktivitetene i { $section }
    [tiltak] Tiltakene i { $section }
   *[other] { $section }
}
section-about = Om denne delen
section-also = Hører også hit
section-also-note = Står i en annen del av planen
section-also-caption = Fra andre deler, men hører også til { $section }

## Measure

measure-number = { $term } { $number }
measure-title = { $term } { $number }: { $title }
measure-facts = Fakta
measure-plan = Plan
measure-section = Del av planen
measure-also-in = Også i
measure-responsible = Ansvarlig
measure-shared = Deler ansvaret
measure-contributors = Bidrar
measure-others = med flere
measure-status = Status
measure-status-reported = rapportert { $date }
measure-when = Når
measure-when-read = Lest som { $span }
measure-when-focus = særlig vekt på { $span }
measure-kind = Form
measure-kind-one-off = Avgrenset
measure-kind-continuous = Løpende
measure-kind-recurring = Gjentakende
measure-goals = Mål i planen
measure-goal = Mål { $number }: { $text }
measure-tags = Emneord
measure-funding = Midler
measure-about = { $term ->
    [aktivitet] Om aktiviteten
    [tiltak] Om tiltaket
   *[other] Innhold
}
measure-ledger = Statuslogg
measure-ledger-note = Nyeste først
measure-ledger-caption = Statuslogg, nyeste først
measure-ledger-empty = Status er ikke rapportert.
measure-differs = Kildene spriker
measure-differs-chosen = Kildene oppgir ulik status for samme dag. Alle oppføringene står her. Telt som «{ $status }», som er valgt i statusloggen.
measure-differs-last = Kildene oppgir ulik status for samme dag. Alle oppføringene står her. Telt som «{ $status }», fordi den er ført opp sist.
ledger-date = Dato
ledger-source = Kilde
ledger-note = Merknad
ledger-use = Bruk
ledger-current = Teller
ledger-same-day = Samme dag, teller ikke
ledger-earlier = Tidligere
measure-milestones = Milepæler
milestone-due = Frist: { $when }
milestone-named = Milepæl: { $title }
milestone-meant = Tid: { $when }
milestone-done = Nådd: { $when }
milestone-reached-undated = Nådd, tidspunkt ikke oppgitt
milestone-state-reached = Nådd
milestone-state-coming = Kommer
milestone-state-overdue = Fristen er passert
milestone-state-unconfirmed = Ikke bekreftet nådd
milestone-state-passed = Tiden er over
milestone-state-undated = Tid er ikke oppgitt
measure-indicators = Måltall
# A unit that is a word stands alone: «1 stillinger» is said by nobody.
indicator-unit = Enhet
indicator-baseline = Utgangspunkt
indicator-target = Mål
indicator-by = Tid for målet
indicator-values = Målt
indicator-value-when = { $value } ({ $when })
measure-related = Sammenhenger
measure-links = Les mer

certainty-certain = Fast
certainty-approximate = Omtrentlig
certainty-tentative = Tentativt
certainty-unknown = Ikke tidfestet

funding-amount = { $amount }{ "\u00A0" }kroner
about = om lag { $what }
# $amount is the amount in kroner from here on, and may have `about` before it.
funding-plain = { $amount }
funding-plain-year = { $amount } for { $year }
funding-proposed = { $amount } foreslått
funding-proposed-year = { $amount } foreslått for { $year }
funding-granted = { $amount } bevilget
funding-granted-year = { $amount } bevilget for { $year }

## Where sources differ

difference-caption = Der kildene sier ulike ting
difference-what = Hva
difference-says = Kilden sier
difference-no-source = Sidene her
difference-counts = Vist på siden
difference-counts-status = Teller
difference-title = Tittel
difference-responsible = Ansvarlig
difference-others = Flere ansvarlige
difference-status = Status
difference-period = Tidsrom
difference-departments = Ansvarlige i alt
difference-of-plan = Hele planen
difference-others-true = «m.fl.» er nevnt
difference-others-false = «m.fl.» er ikke nevnt
difference-none = Ikke oppgitt

## Relations and mentions

mentions = Omtalt i
relation-related = Henger sammen med
relation-follows-up = Følger opp
relation-cites = Viser til
relation-delivers = Bidrar til
relation-continues = Viderefører
relation-merged-into = Tatt inn i
relation-supersedes = Erstatter
mention-text = Omtaler dette i teksten
mention-related = Henger sammen med dette
mention-follows-up = Følger opp dette
mention-cites = Viser til dette
mention-delivers = Bidrar til dette
mention-continues = Viderefører dette
mention-merged-into = Er tatt inn her
mention-supersedes = Erstatter dette

## Status index

status-heading = { $term ->
    [aktivitet] Status for aktivitetene
    [tiltak] Status for tiltakene
   *[other] Status
}
status-heading-site = Status for alle planene
status-by-section = Del for del
status-by-plan = Plan for plan
status-table = { $term ->
    [aktivitet] Alle aktivitetene
    [tiltak] Alle tiltakene
   *[other] Alle
}
status-caption = { $term ->
    [aktivitet] Aktivitetene med ansvarlig, status og tid
    [tiltak] Tiltakene med ansvarlig, status og tid
   *[other] Ansvarlig, status og tid
}
status-too-many = { n-measures } er for mange for én tabell. Hver plan har sin egen.

one-status-title = Status: { $status }
one-status-lead = { $count } av { n-measures } er { $status }.
one-status-caption = { $term ->
    [aktivitet] Aktiviteter med status «{ $status }»
    [tiltak] Tiltak med status «{ $status }»
   *[other] Status «{ $status }»
}
one-status-index = Hele statusoversikten

# The filters of a table of measures. $shown and $column are put in while the reader chooses, so no number bends a word.
filter-legend = { $term ->
    [aktivitet] Filtrer aktivitetene
    [tiltak] Filtrer tiltakene
   *[other] Filtrer
}
filter-words = Ord
filter-any = Alle
filter-remove = Fjern filter:
filter-reset = Nullstill
filter-shown = Viser { $shown } av { n-measures }.
filter-part = { $shown } av { $part }
filter-none = { no-measures } passer til det du har valgt.
filter-ascending = Sortert på «{ $column }», stigende.
filter-descending = Sortert på «{ $column }», synkende.
filter-export = Last ned disse radene som CSV
filter-more = Status, frist, enhet, år og mer
filter-lateness = Frist
filter-department = Enhet
filter-role = Rolle
filter-year-none = Ingen frist fremover
# Where the list is not right below.
filter-list = Gå til listen
filter-rows = Vis flere rader
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

departments-heading = Hvem svarer for hva
departments-lead = { $n ->
    [one] Én enhet er registrert.
   *[other] { $n } enheter er registrert.
} Tallene viser hvor mange tiltak { $n ->
    [one] den
   *[other] hver av dem
} leder, deler ansvaret for eller bidrar til.
departments-caption = Ansvarlige enheter og antall tiltak i hver rolle
departments-name = Enhet
departments-empty = Ingen ansvarlige er registrert ennå.
department-kind-government = Regjering
department-kind-ministry = Departement
department-kind-directorate = Direktorat
department-kind-agency = Etat
department-kind-police-district = Politidistrikt
department-kind-team = Team
department-kind-other = Annet
department-kinds-government = Regjering
department-kinds-ministry = Departementer
department-kinds-directorate = Direktorater
department-kinds-agency = Etater og særorganer
department-kinds-police-district = Politidistrikter
department-kinds-team = Team
department-kinds-other = Andre
role-lead = Leder
role-shared = Deler ansvaret
role-contributor = Bidrar
role-plans = Eier planer
# Hidden text after a number in the list of departments: «17 der AID leder».
role-lead-of = der { $code } leder
role-shared-of = der { $code } deler ansvaret
role-contributor-of = der { $code } bidrar
role-plans-of = som { $code } eier
role-lead-caption = Tiltak som { $code } leder
role-shared-caption = Tiltak der { $code } deler ansvaret
role-contributor-caption = Tiltak som { $code } bidrar til
role-count = { $n } tiltak

department-lead = { $code } har ansvaret for { $n } tiltak, alene eller sammen med andre.
department-lead-none = { $code } har ikke ansvaret for noen tiltak her, verken alene eller sammen med andre.
department-contributes = { $code } bidrar til { $n } tiltak.
department-in-time = Ingen er over fristen.
department-brief = Kort om enheten, på ett ark
department-child-contributes = Bidrar til { $n } tiltak.
department-child-none = Har ikke ansvaret for noen tiltak her.
soon-heading = De neste 90 dagene
soon-none = Ingen frister eller tentative tider de neste 90 dagene.
brief-heading = Kort om enheten
brief-all = Alt om enheten
brief-more = og { $n } til
brief-lead = leder { $n } tiltak
brief-shared = deler ansvaret for { $n } tiltak
brief-contributor = bidrar til { $n } tiltak
department-plans = Planer enheten eier
department-about = Om enheten
department-parent = Hører til
department-children = Enheter under
department-formerly = Het før
department-former = { $name } ({ $code })
department-former-until = { $name } ({ $code }) til { $date }
department-web = Nettsted

## Timeline

timeline-heading = Tidslinje
timeline-heading-plan = Tidslinje for { $plan }
timeline-lead = Tidsuttrykkene er planenes egne.
timeline-lead-plan = Tidsuttrykkene er planens egne.
timeline-picture = Når det skal skje
timeline-rows = Én linje for hvert tiltak. Piltastene går fra linje til linje.
timeline-part-rows = Én linje for hver del av planen. Piltastene går fra linje til linje.
timeline-part-desc = Én linje for hver del av planen viser når tiltakene i den skal skje, på en skala av kvartaler. Tabellen på siden «Tidslinje» viser hvert av dem.
timeline-svg-title = Tidslinje for { n-measures }
timeline-svg-desc = Hver linje viser når det skal skje, på en skala av kvartaler. Tabellen nedenfor har de samme opplysningene.
timeline-quarter = { $quarter }. kvartal
timeline-quarter-short = { $quarter }.
timeline-quarters = kvartal
timeline-quarter-year = { $quarter }. kvartal { $year }
timeline-year-alone = { $year }, uten kvartal
timeline-years = { $from }–{ $to }
timeline-caption = De samme opplysningene som tabell
timeline-as-of-outside = Statusdatoen, { $date }, ligger utenfor tidsrommet i bildet.
timeline-late-outside = Frister er regnet per { $date }, som ligger utenfor tidsrommet i bildet.
timeline-by-quarter = Kvartal for kvartal
timeline-continuous = Løpende
timeline-continuous-note = Skjer hele tiden
timeline-undated = Uten tidfesting
timeline-undated-note = Ingen dag, måned eller år er oppgitt
timeline-undated-none = Ingen tid er oppgitt
timeline-table = Som tabell
timeline-table-show = Vis tabellen
timeline-table-caption = Tidspunktene, slik de er skrevet og slik de er lest
timeline-written = Som skrevet
timeline-read = Lest som
timeline-certainty = Slags tid
timeline-milestones = Milepæler
timeline-too-many = { n-measures } er for mange for ett bilde. Hver plan har sin egen tidslinje.
timeline-empty = Ingen tidspunkter er oppgitt.
timeline-plan-measures = { n-measures }

shape-certain = Fast tidsrom
shape-approximate = Omtrentlig
shape-tentative = Tentativt
shape-continuous = Løpende
shape-recurring = Gjentakende
shape-due = Frist
shape-focus = Særlig vekt
shape-reached = Milepæl nådd
shape-coming = Milepæl som kommer
shape-overdue = Milepæl, fristen er passert
shape-unconfirmed = Milepæl, ikke bekreftet nådd
shape-passed = Milepæl, tiden er over
shape-undated = Milepæl uten tid
shape-none = Uten tidfesting

## What is due

deadlines-lead = Alt som har en siste dag, kvartal for kvartal. Milepælene er med.
deadlines-lead-code = Alt som har en siste dag, kvartal for kvartal: det { $code } har ansvaret for, og det { $code } bidrar til.
deadlines-empty = Ingen frister eller tentative tider er oppgitt.
deadlines-next = Frister etter { $date }
deadlines-all = Alle frister, kvartal for kvartal
deadlines-caption = Frister og milepæler i { $year }
deadlines-filter = Filtrer fristene
deadlines-year = År
# $shown is put in while the reader chooses, so no number bends a word.
deadlines-shown = Viser { $shown } av { $n }.
deadlines-none = Ingen passer til det du har valgt.
deadlines-too-many = { $n } er for mange for én tabell. Hver plan har sin egen.
outcome-missed = Fristen er passert
outcome-unconfirmed = Passert, utfall ikke oppgitt
outcome-coming = Kommer
outcome-tentative = Tentativt
outcome-reached = Nådd
# Of what is tentative, when its time is over.
outcome-undated = tidspunktet er ikke oppgitt
outcome-after = etter fristen, som var { $when }
outcome-over = Tiden er over, var ingen frist
# After a number: «3 frister er passert».
outcome-count-missed = { $n ->
    [one] frist er passert
   *[other] frister er passert
}
outcome-count-unconfirmed = { $n ->
    [one] passert frist, utfall ikke oppgitt
   *[other] passerte frister, utfall ikke oppgitt
}
outcome-count-coming = { $n ->
    [one] frist kommer
   *[other] frister kommer
}
outcome-count-tentative = { $n ->
    [one] tentativ tid
   *[other] tentative tider
}
outcome-count-reached = { $n ->
    [one] er nådd
   *[other] er nådd
}

## Figures, and what can be taken home of them

figure-about = Om figuren
figure-rows = Radene
figure-rows-show = Vis radene
figure-download = Last ned
figure-svg = Bilde (SVG)
figure-csv = Regneark (CSV)
figure-cite = Siter
figure-embed = Bygg inn
figure-frame = Se siden som vises i rammen
# Where the site does not know its own address.
figure-address = Sett inn adressen til nettstedet for «https://…/».
figure-more = { $n } til står i tabellen.
# Where the status is that of several plans, in place of a day.
figure-days = Hver plan har sin egen statusdato
figure-departments = Status hos hver ansvarlig
figure-departments-note = { $term ->
    [aktivitet] En aktivitet som flere deler ansvaret for, er med hos hver av dem
    [tiltak] Et tiltak som flere deler ansvaret for, er med hos hver av dem
   *[other] Det flere deler ansvaret for, er med hos hver av dem
}
# Who has the most: one, several with as many, or all with as many. $n measures each.
figure-departments-one = { $code } har ansvaret for flest: { n-measures }.
figure-departments-ties = { $ties } enheter har ansvaret for flest: { n-measures } hver.
figure-departments-all = { $ties ->
    [2] Begge enhetene
   *[other] Alle de { $ties } enhetene
} har ansvaret for like mange: { n-measures } hver.
# Only where one has more than all others.
figure-departments-done = { $code } har flest som er meldt gjennomført: { $n }.
figure-deadlines = Frister kvartal for kvartal
figure-deadlines-passed = { $n ->
    [0] Ingen frister er passert uten å være meldt nådd.
    [one] 1 frist er passert uten å være meldt nådd.
   *[other] { $n } frister er passert uten å være meldt nådd.
}
figure-deadlines-coming = { $n ->
    [0] Ingen frister kommer.
    [one] 1 frist kommer.
   *[other] { $n } frister kommer.
}
# Of several that are not all in one quarter: $when is the quarter with the most.
figure-deadlines-most = { $n } frister kommer, flest i { $when }: { $most }.
figure-progress = Utvikling fra rapport til rapport
figure-progress-done = { $before ->
    [0] Ingen
   *[other] { $before }
} var meldt gjennomført per { $from }. Per { $to } er { $after ->
    [0] ingen
   *[other] { $after }
} av { n-measures } meldt gjennomført.
figure-progress-silent = Status er ikke rapportert for { n-measures }.
figure-lateness = Passerte frister del for del
# After how many are late in all.
figure-lateness-most = Flest er det i «{ $name }»: { $n }.
# Those that are not past their time.
figure-others = De andre
# Of the picture of one measure.
figure-own-time = Tiden i planen: «{ $when }».
figure-own-milestones = { $n ->
    [one] 1 milepæl, { $reached ->
        [0] ikke meldt nådd
       *[other] som er nådd
    }.
   *[other] { $n } milepæler, { $reached ->
        [0] ingen meldt nådd
        [all] alle nådd
       *[other] { $reached } av dem nådd
    }.
}

## Report

report-of = Rapport for
report-title = { $title }, { $date }
report-published = Publisert { $date }
report-about = Fra rapporten
report-status-lead = Planen per { $date }, satt sammen av det som står om tiltakene i dag. Ingen egen utgave er lagret fra denne dagen.
report-declared = Rapportens tall og tallene her
report-declared-note = Det rapporten sier, og det som er talt i tiltakene
report-declared-caption = Rapportens egne tall ved siden av det som er talt i tiltakene
report-declared-what = Hva
report-declared-theirs = Rapporten sier
report-declared-ours = Talt her
report-declared-check = Stemmer
report-declared-same = Ja
report-declared-differs = Nei
report-declared-measures = { $term ->
    [aktivitet] Aktiviteter
    [tiltak] Tiltak
   *[other] I alt
}
report-declared-departments = Ansvarlige enheter
report-departments-theirs = I rapporten
report-departments-ours = I planen
report-differences = Sprikende opplysninger
report-differences-note = Hver opplysning med sin kilde
report-changes = Endret siden forrige rapport
report-changes-first = Dette er den første rapporten for planen, så det er ikke noe å sammenligne med ennå.
report-changes-none = Ingen status er endret siden forrige rapport.
report-changes-before = Før
report-changes-after = Nå
progress = Utvikling
progress-note = Status i hver rapport
progress-caption = { $term ->
    [aktivitet] Antall aktiviteter med hver status, rapport for rapport
    [tiltak] Antall tiltak med hver status, rapport for rapport
   *[other] Antall med hver status, rapport for rapport
}
progress-each = { $term ->
    [aktivitet] Vis hver aktivitet
    [tiltak] Vis hvert tiltak
   *[other] Vis alle
}
progress-each-caption = { $term ->
    [aktivitet] Statusen til hver aktivitet, rapport for rapport
    [tiltak] Statusen til hvert tiltak, rapport for rapport
   *[other] Status for alle, rapport for rapport
}
progress-all = I alt
progress-absent = Ikke i planen
report-frozen-lead = Planen per { $date }, slik den ble rapportert. Utgaven er lagret og endres ikke.
launch-lead = Planen slik den var da den ble lagt fram ({ $when }), satt sammen av det som står om tiltakene i dag, med det som var rapportert da.
editions = Utgaver av planen
edition-first = Dette er den første utgaven
edition-last = Dette er den nyeste utgaven
edition-prev = Forrige utgave
edition-next = Neste utgave
edition-keys = Piltastene ← og → blar mellom utgavene.
edition-launched = lagt fram { $when }
edition-turned = endret siden forrige utgave
since-launch = Sammenlignet med planen slik den var da den ble lagt fram ({ $when })
since-report-frozen = Sammenlignet med utgaven av
since-report-today = Sammenlignet med en rapport uten egen utgave, regnet ut av det som står om tiltakene i dag:
since-caption = Endret siden { $report }
since-show = Vis de { $n } endringene
since-finished = Gjennomført eller avsluttet
since-begun = Kommet i gang
since-reported = Fikk status for første gang
since-stopped = Stanset
since-moved = Flyttet
since-other = Annen status
since-new = Nye i planen
since-gone = Ikke lenger i planen
since-same = { n-measures } uten endring
frozen-gone = Ikke i planen i dag
frozen-new = Ny siden forrige rapport
frozen-with = Bidrar: { $who }
frozen-was = Før: { $status }
report-frozen = { $term ->
    [aktivitet] Status for hver aktivitet
    [tiltak] Status for hvert tiltak
   *[other] Status for alle
}
report-frozen-caption = { $term ->
    [aktivitet] Status for hver aktivitet per { $date }
    [tiltak] Status for hvert tiltak per { $date }
   *[other] Status for alle per { $date }
}

## What was reported

changes-heading = Sist rapportert
changes-lead = Her står rapportene og det som er ført opp i statusloggene, med det nyeste først.
changes-empty = Ingen har rapportert noe ennå.
changes-older = De { $shown } nyeste av { $total } er vist. De eldre står på sidene til planene og tiltakene.
changes-feed = Følg med i en nyhetsleser (Atom)
changes-count = { n-measures } fikk status
changes-caption = { $term ->
    [aktivitet] Aktiviteter som fikk status { $when }
    [tiltak] Tiltak som fikk status { $when }
   *[other] Fikk status { $when }
}
changes-after = Etter

## Print edition

print-heading = Utskriftsutgave
print-lead = Hele planen på én side, med status per { $date }.
print-lead-no-date = Hele planen på én side. Status er ikke oppgitt.
print-contents = Innhold

## Plan on paper

download-paper = Last ned planen som PDF
paper-rests = Statusen bygger på «{ $source }».
paper-rests-each = Hver status står med sin kilde.
paper-section = Del
paper-caption = Status for hver del av planen

## Search

search-heading = Søk
search-label = Søk i planer, tiltak og enheter
search-plan = Plan
search-status = Status
search-kind = Type
search-all = Alle
search-kind-measure = Tiltak
search-kind-plan = Plan
search-kind-section = Del av plan
search-kind-report = Rapport
search-kind-department = Ansvarlig enhet
search-kind-page = Side
# $n is a number, or the place for one.
search-count = { $n ->
    [one] Ett treff
   *[other] { $n } treff
}
search-none = Ingen treff på «{ $q }». Prøv færre eller andre ord.
search-part-both = Ingen har begge; { $some }.
search-part-all = Ingen har alle ordene; { $some }.
search-part-some = { $n } har «{ $q }»
# Words and phrases with commas between: what readers ask for what is late with, and words that say nothing beside others.
search-late-words = forsinket, forsinkelse, over fristen, passert frist, har passert fristen, frist passert, oversittet frist, henger etter, for sent
search-late-read = «{ $q }» er lest som at en frist er passert.
search-stop-words = i, og, for, til, av, på, om, med, som, er, en, et, ei, den, det, de, har, skal, kan, vil, fra, å, hva, hvem, hvor, hvilke, hvordan, når, gjør, gjøres, ved, eller, tiltak, tiltaket, tiltakene
search-failed = Søket kunne ikke lastes. Last siden på nytt, eller bruk listen fra A til Å.
search-no-script = Søket trenger JavaScript, som er slått av. Listen fra A til Å virker uten.
search-without = Finn planer, tiltak og enheter fra A til Å (søkefeltet trenger JavaScript)
search-more = Vis flere treff
search-list = Fra A til Å
search-list-note = Planer, tiltak og enheter etter tittel
search-letters = Bokstaver
search-numbers = 0–9
search-too-many = { n-measures } er for mange for listen her. Hver plan har sin egen liste.

## Pages and pieces for pages of others

embed-title = I korte trekk

## Free pages and addresses that lead nowhere

not-found-heading = Siden finnes ikke
not-found-text = Adressen kan være feil, eller siden kan være flyttet.
not-found-try = Prøv en av disse:
not-found-shorten = Finner du ikke fram, kan du fjerne litt om gangen fra slutten av adressen til du kommer til en side på { $site }.
moved-title = { $address } er flyttet
moved-heading = Siden er flyttet
moved-text = Du finner den nå her:

## feeds/changes.xml

feed-title = Sist rapportert – { $site }
feed-entry = { $title } – { $status }
feed-first = Første status her: «{ $after }».
feed-changed = Status er endret fra «{ $before }» til «{ $after }».
feed-unchanged = Status er fortsatt «{ $after }».
feed-differs = Kildene oppgir ulik status for denne dagen.
feed-plan = Plan: { $plan }.
feed-source = Kilde: { $source }.
feed-report = Rapport for { $plan }, med status per { $date }.

## Calendars of deadlines and tentative times

download-calendar = Last ned frister og tentative tider til kalenderen (ICS)
calendar-title = Frister og tentative tider – { $of }
calendar-due = Frist: { $title }
calendar-tentative = Tentativt: { $title }
calendar-milestone = Milepæl: { $milestone } ({ $title })
calendar-milestone-tentative = Tentativ milepæl: { $milestone } ({ $title })
calendar-plan = Plan: { $plan }
calendar-responsible = Ansvarlig: { $names }
calendar-when = Når: { $when }
calendar-status = Status: { $status }
calendar-status-on = Status: { $status } ({ $date })

## data/

data-heading = Data til nedlasting
data-lead = Filene har de samme opplysningene som sidene, for regneark og andre systemer.
data-as-of = Frister regnet per
data-licence = Lisens
data-licence-none = Ingen lisens er oppgitt.
data-explained = Forklaring
data-all-files = Datoen og lisensen gjelder alle filene nedenfor.
data-whole = Hele nettstedet
data-whole-plan = Alt som sidene sier om planen (JSON)
data-holds-sheet = Alle tiltakene som regneark, én rad for hvert.
data-holds-measures = Alle tiltakene med ansvarlige, status, tidsrom, frist, milepæler og sammenhenger.
data-holds-plans = Planene med deler, rapporter og antall tiltak med hver status.
data-holds-departments = Enhetene og tiltakene hver av dem leder, deler ansvaret for eller bidrar til.
data-holds-deadlines = Alt som har en siste dag, tiltak og milepæler, med år, kvartal og utfall.
data-holds-feed = Det som sist er rapportert, for nyhetslesere.
data-holds-calendar = Frister og tentative tider for tiltak som ikke er ferdige, og for milepæler som ikke er nådd.
data-holds-manifest = Alle filene på nettstedet med størrelse og kontrollsum.
data-holds-checksums = Kontrollsummene til alle filene, slik «sha256sum --check» leser dem.
data-schema = Skjema: { $file }
data-own = Tiltakene som regneark (CSV), og frister og tentative tider for kalenderen (ICS)
data-plans-caption = Filene til hver plan
data-departments-caption = Filene til hver enhet
data-paper = PDF
data-sheet = Regneark
data-figures = Figurer
data-figure = Tallene i figuren «{ $title }».
data-calendar = Kalender

## data/measures.csv

csv-plan = Plan
csv-id = Id
csv-number = Nummer
csv-title = Tittel
csv-section = Del
csv-responsible = Ansvarlig
csv-contributors = Bidrar
csv-status = Status
csv-status-date = Statusdato
csv-lateness = Fristvurdering
csv-deadline = Frist
csv-next-deadline = Neste frist
csv-when = Når
csv-from = Fra
csv-to = Til
csv-url = Adresse
csv-name = Navn
csv-role = Rolle

## Workbooks that departments fill in

sheet-tab = Tiltak
sheet-tab-about = Slik fyller du ut
sheet-title = Rapportering: { $of }
sheet-last-status = Sist meldt status
sheet-last-date = Sist meldt dato
sheet-source = Kilde
sheet-note = Merknad
sheet-comment = Til redaksjonen
sheet-origin = Kjennemerke
sheet-about = Fyll ut de hvite cellene i arket «{ $tab }», lagre filen og send den tilbake.
sheet-about-day = Fyll ut de hvite cellene i arket «{ $tab }» med status per { $date }, lagre filen og send den tilbake.
sheet-about-empty = Et tiltak du ikke har noe nytt om, lar du stå. En tom celle endrer ingenting, og det som er meldt før, blir stående.
sheet-about-locked = De grå cellene viser hva planen sier, og er låst. Er noe galt der, skriver du det i kolonnen til redaksjonen.
sheet-about-status = Velg fra listen i cellen. Hva hvert valg betyr, står nederst.
sheet-about-date = { $date ->
    [none] Dagen statusen gjelder for.
   *[other] Dagen statusen gjelder for, hvis det er en annen enn { $date }.
}
sheet-about-source = { $code ->
    [none] Hvor opplysningen er fra, for eksempel et brev eller en rapport.
   *[other] Hvor opplysningen er fra, hvis det ikke er { $code } selv.
}
sheet-about-note = Det som skal stå ved siden av statusen på nettstedet, i én eller to setninger.
sheet-about-when = Tidsrommet slik planen har det; fristen er den siste dagen i det. Endre det bare hvis tiden er en annen nå, for eksempel «høsten 2026» eller «innen 1. mai 2027».
sheet-about-comment = Det bare redaksjonen skal lese. Det blir ikke publisert.
sheet-status-done = Alt tiltaket lovet, er gjort.
sheet-status-ongoing = Arbeidet er i gang.
sheet-status-planned = Arbeidet er planlagt, men ikke begynt.
sheet-status-not-started = Ingenting er gjort ennå.
sheet-status-closed = Arbeidet er slutt uten at tiltaket regnes som gjennomført.
sheet-status-stopped = Tiltaket blir ikke noe av.
sheet-status-moved = Tiltaket er ført videre et annet sted. Skriv hvor i merknaden.
sheet-status-wrong = Denne statusen finnes ikke
sheet-status-choose = Velg en av statusene i listen, eller la cellen stå tom.
sheet-date-wrong = Dette ser ikke ut som en dato
sheet-date-write = Skriv dagen, for eksempel 2026-06-01.

## data/README.txt

data-readme =
    Data fra nettstedet

    Filene her har de samme opplysningene som sidene, for regneark og andre systemer.
    De er i UTF-8. Rekkefølgen på nøkler og rader er fast, så to utgaver kan sammenlignes.
    Det som mangler, er null eller en tom liste. Datoer er skrevet som i ISO 8601:
    2025-06-01. En «url» er adressen til en side. Den er, som adressene til filene nedenfor,
    regnet fra roten av nettstedet. Utkast er ikke med.

    Hver plan har sin egen statusdato, som er dagen for den nyeste rapporten eller
    oppføringen i en statuslogg. Frister er regnet per én dag for hele nettstedet. Bare en
    fast eller omtrentlig tid gir en frist. Det som er tentativt, løpende eller gjentakende, gjør det ikke.


    data/measures.json: alle tiltakene, ett objekt for hvert

    plan            planens id
    id              tiltakets id i planen: nummeret, ellers filnavnet
    number          nummeret, som tekst, eller null
    title           tittelen
    section         id-en til delen av planen, eller null
    also_in         id-ene til andre deler det også hører til
    responsible     hvem som svarer for eller utfører det: «department» er enhetens
                    kode, «role» er lead (leder), shared (deler ansvaret) eller
                    contributor (bidrar)
    others          true når planen også skriver «m.fl.»
    kind            one-off (avgrenset), continuous (løpende) eller recurring
                    (gjentakende)
    status          not-started, planned, ongoing, done, closed, stopped eller moved;
                    null når status ikke er rapportert
    status_label    statusen med ord, eller null
    status_date     dagen den er rapportert for, eller null
    lateness        on-track (tiden er ikke over), overdue (fristen er passert, og en
                    senere rapport sier at tiltaket ikke er ferdig), unknown (fristen er
                    passert, og status er ikke rapportert siden) eller passed (tiden er
                    over, men var ingen frist); null når tiltaket er ferdig, avsluttet,
                    stanset eller flyttet, eller tiden ikke har noen siste dag
    when            når det skal skje, eller null: «text» er ordene i planen, «spans»
                    er tidsrommene de er lest som, hvert med «from» og «to» (null når
                    enden er åpen), «certainty» er certain (sikkert), approximate
                    (omtrentlig), tentative (tentativt) eller unknown (ikke tidfestet),
                    «continuous» er true for det som er løpende, «recurring» for det
                    som er gjentakende, og «parts» er delene når ulike ting skal skje til
                    ulike tider, hver med «label» (det som skal skje) og det samme som her
    milestones      milepælene: «title» er tittelen, «due» er tiden den skal være nådd, og
                    «done» er tiden den ble nådd, begge som «when» eller null, og «state» er
                    reached (nådd), coming (kommer), overdue (fristen er passert, og tiltaket
                    er siden rapportert som ikke ferdig), unconfirmed (fristen er passert, og
                    tiltaket er over eller ikke rapportert siden), passed (tiden er over, men
                    var ingen frist) eller undated (tid er ikke oppgitt)
    next_deadline   dagen for den første fristen for tiltaket eller en milepæl etter planens
                    statusdato, eller null; har planen ingen statusdato, regnes det fra dagen
                    fristene er regnet per
    related         sammenhenger som filen oppgir: «to» er plan/id, en plans id eller en
                    nettadresse, og «kind» er related, follows-up, cites, delivers,
                    continues, merged-into eller supersedes
    mentioned_by    tiltak som omtaler eller peker på dette, som plan/id
    url             siden


    data/plans.json: planene

    id              planens id
    title           tittelen
    kind            strategy (strategi), action-plan (handlingsplan) eller
                    activity-plan (aktivitetsplan)
    period          perioden: «from» og «to», eller null
    owner           koden til enheten som eier planen, eller null
    sections        delene: «id», «title», «measures» (antall tiltak) og «url»
    measures        antall tiltak som er publisert
    announced       antall tiltak planen varsler, eller null
    status          antall tiltak med hver status; «not-reported» er de som status ikke
                    er rapportert for
    as_of           planens statusdato; null når ingenting er rapportert
    reports         rapportene: «date» og «url»
    url             siden


    data/plans/ID.json: hele planen, én fil for hver plan

    id, title, kind, owner, as_of, url
                    som i plans.json
    short_title     en kortere tittel, eller null
    language        språket: nb, nn, se eller en
    period          perioden, som «when» i measures.json, eller null
    launched        når planen ble lagt fram, som «when», eller null
    publication     publikasjonen: «code» og «url», hver av dem null når den ikke er oppgitt;
                    null når planen ikke har noen
    measure_term    det planen kaller et tiltak
    announced       det planen varsler: «measures» (antall tiltak) og «sections» (antall
                    deler), hver av dem et tall eller null
    late_as_of      dagen fristene er regnet per, den samme for alle planene, eller null
    text            teksten uten formatering, som i alle «text» nedenfor
    goals           målene: «number» og «text»
    sections        delene: «id», «title», «lead» (en setning om delen, eller null), «text»,
                    «measures» (id-ene til tiltakene i delen), «also» (id-ene til tiltak i
                    andre deler som også hører til her) og «url»
    measures        tiltakene, med alt som står i measures.json, og dessuten
                    «ledger»: statusloggen, den eldste oppføringen først, med «date»,
                    «status», «status_label», «source» (kilden) og «note» (merknaden), som
                    kan være null, og «counts», som er true for den som teller,
                    «goals»: numrene på målene i planen,
                    «tags»: emneordene,
                    «indicators»: måltallene, med «title», «unit» (det måles i), «baseline»
                    (utgangspunktet), «target» (målet), «by» (tiden for målet, som «when») og
                    «values», hver med «when» og «value»,
                    «funding»: midlene, med «amount» (kroner), «approximate» (true for «om
                    lag»), «year», «status», som er proposed (foreslått), granted (bevilget)
                    eller null, og «note»,
                    «links»: lenkene, med «title» og «url», og
                    «text»: teksten
    reports         rapportene, den eldste først: «date», «title», «published» (dagen den ble
                    publisert, eller null), «declares» (det rapporten sier om seg selv, eller
                    null: «measures» og «departments» er antall, «department_codes» er kodene
                    den nevner, og «status» er antall tiltak med hver status), «text», «url»,
                    «edition» (planen slik den sto da: «published» er sann for en utgave som
                    ble lagret den gangen, ellers er den regnet ut av tiltakene i dag; «title»;
                    «items» er tiltakene med «id», «number», «title», «section», «responsible»,
                    «others», «status», «status_date», «source», «also» (andre statuser fra
                    samme dag) og «when»), og «since» (endringene siden forrige rapport, eller
                    null for den første: «report» er dagen til den, «changes» har «measure»,
                    «became» (finished, begun, reported, stopped, moved, other, new eller gone), «from»
                    og «to», og «unchanged» er antallet uten endring)
    since           det samme fra den nyeste rapporten før statusdagen til planen, eller null
    differences     der kildene sier ulike ting: «measure» er plan/id, eller null for hele
                    planen, «field» er title, responsible, others, status, period,
                    departments eller noted (funnet av noen som har lest rapporten; da
                    sier «about» hva det gjelder), og «sides» er det hver av
                    kildene sier («says»), med «source» (kilden, eller null) og «counts»
                    (true for det som er vist og telt på sidene)
    late            det som er over tiden: «overdue», «unknown» og «passed» er id-ene til
                    tiltakene, og «milestones_overdue» og «milestones_unconfirmed» er
                    milepælene, hver med «measure» og «title»
    related         sammenhengene til planen, som i measures.json


    data/departments.json: enhetene som svarer for tiltak eller bidrar

    code            koden
    name            navnet
    kind            government, ministry, directorate, agency, police-district, team
                    eller other
    lead            tiltakene enheten leder, som plan/id
    shared          tiltakene den deler ansvaret for
    contributor     tiltakene den bidrar til
    url             siden


    data/deadlines.json: alt som har en siste dag, etter år og kvartal

    plan            planens id
    measure         tiltaket, som plan/id
    milestone       tittelen på milepælen, eller null når det er tiltaket selv
    part            det som skal skje, når tiden til tiltaket har flere deler, eller null
    day             den siste dagen; for en milepæl som er nådd, dagen den ble nådd, når
                    den er oppgitt
    year            året den ligger i
    quarter         kvartalet, 1 til 4; null når planen bare sier et år, et halvår eller
                    en årstid
    outcome         missed (fristen er passert, og en senere rapport sier at tiltaket ikke
                    er ferdig), unconfirmed (fristen er passert, og kildene sier ikke
                    hvordan det gikk), coming (fristen kommer), tentative (var aldri noen
                    fast frist) eller reached (nådd)
    when            tiden som «day» er den siste dagen i, som i measures.json
    url             siden til tiltaket


    data/measures.csv: tiltakene som regneark

    Åpnes rett i Excel og LibreOffice med norsk oppsett: semikolon mellom feltene, UTF-8
    med BOM. En celle som ville blitt lest som en formel, en dato eller et annet tall enn
    det som står der (1.10, 007), har fått en apostrof foran seg.
    «Fristvurdering» sier med ord hvordan tiltaket står til fristen eller tiden. «Frist» er
    dagen fristen for tiltaket går ut. «Neste frist» er next_deadline i measures.json: dagen
    for den første fristen for tiltaket eller en milepæl etter planens statusdato. «Når» er
    ordene i planen, og Excel kan gjøre noen av dem om til datoer: juni 2026. Dagene de er
    lest som, står i «Fra» og «Til».
    Hver plan og hver enhet som har tiltak, har en egen fil ved siden av siden sin, med de
    samme kolonnene: planer/ID/tiltak.csv og ansvarlige/KODE/tiltak.csv. Enhetens har også
    de tiltakene den bidrar til, og rollen enheten har, i den siste kolonnen.


    feeds/changes.xml: det som sist er rapportert, som Atom (RFC 4287)

    De 50 nyeste rapportene og oppføringene i statusloggene. «id» er den samme så lenge
    oppføringen står, også om nettstedet flyttes. «updated» er dagen statusen gjelder.
    Er nettstedets adresse ikke kjent, går lenkene ut fra mappen filen ligger i.


    feeds/deadlines.ics: frister og tentative tider, som iCalendar (RFC 5545)

    Heldagshendelser for hvert tiltak som ikke er gjennomført, avsluttet, stanset eller
    flyttet, og for hver milepæl som ikke er nådd. Milepælene til et tiltak som er avsluttet,
    stanset eller flyttet, er ikke med.
    En frist som er sikker, står på den siste dagen. En omtrentlig tid, som høsten 2026, står
    over hele tidsrommet. Det gjør også en tentativ tid. Den sier at den er tentativ i
    tittelen og med STATUS:TENTATIVE, og er ikke kalt frist.
    Det som er løpende, gjentakende, uten siste dag eller ikke tidfestet, er ikke med.
    Hver plan og hver enhet som har noe slikt, har sin egen: planer/ID/frister.ics og
    ansvarlige/KODE/frister.ics. Enhetens har tiltakene den har ansvaret for, alene eller
    sammen med andre, og dem den bidrar til.


    figurer/: figurene på sidene, som bilder og tall

    Nettstedet, hver plan og hver enhet har sine egne: figurer/, planer/ID/figurer/ og
    ansvarlige/KODE/figurer/. Bildene (SVG) står for seg selv, og tallene (CSV) er skrevet
    som data/measures.csv. En figur som ikke ville sagt noe, finnes ikke.


    data/schema/measures.json, plans.json, plan.json, departments.json, deadlines.json og manifest.json:
    hva hver JSON-fil inneholder

    Skrevet som JSON Schema (2020-12), med forklaringer på engelsk, så et system kan
    kontrollere en fil før det leser den inn. plan.json gjelder data/plans/ID.json. Nye
    nøkler kan komme til.


    manifest.json: alle filene i utgaven

    En liste med ett objekt for hver fil: «path» (adressen), «size» (antall byte) og
    «sha256» (kontrollsummen), så det går an å se at ingenting er endret. Manifestet
    selv og SHA256SUMS er ikke med.


    SHA256SUMS: kontrollsummene til alle filene

    De samme kontrollsummene og manifestets egen, slik «sha256sum --check SHA256SUMS» leser
    dem. Kjør kommandoen i mappen nettstedet ligger i.
