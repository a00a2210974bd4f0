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
address-embed = innebygd

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
lateness-overdue = Over fristen
lateness-unknown = Uvisst

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
breadcrumbs = Du er her
menu = Hovudmeny
nav-front = Framside
nav-plans = Planar
nav-status = Status
nav-departments = Ansvarlege
nav-timeline = Tidslinje
nav-search = Søk
as-of = Status per { $date }
on-this-page = På denne sida
table-label = Tabell: { $caption }
previous-next = Førre og neste
previous = Førre
next = Neste
draft = Utkast
draft-banner = Denne sida er eit utkast. Ho er ikkje publisert, og ho er ikkje med i teljingane.

footer-no-date = Ingenting på sidene er datert enno.
footer-owner = Nettstaden er eigd av
footer-contact = Kontakt
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
n-plans = { $plans ->
    [one] 1 plan
   *[other] { $plans } planar
}
no-measures = { $term ->
    [aktivitet] Ingen aktivitetar
   *[other] Ingen { $term }
}

# How much of a plan or of the site has a status: $n measures in all, $reported of them reported.
reported-all = Status er rapportert for { $n ->
    [one] { n-measures }
   *[other] alle { n-measures }
}.
reported-some = Status er rapportert for { $reported } av { n-measures }.
# To check: «nokon av» before a number and a neuter plural.
reported-none = Status er ikkje rapportert for { $n ->
    [one] { n-measures }
   *[other] nokon av { n-measures }
}.
reported-all-as-of = Per { $date } er status rapportert for { $n ->
    [one] { n-measures }
   *[other] alle { n-measures }
}.
reported-some-as-of = Per { $date } er status rapportert for { $reported } av { n-measures }.
# To check: as reported-none.
reported-none-as-of = Per { $date } er status ikkje rapportert for { $n ->
    [one] { n-measures }
   *[other] nokon av { n-measures }
}.
overdue-count = { n-measures } er over fristen.
unknown-count = For { n-measures } er fristen passert, og det er uvisst om arbeidet er gjort.

# What is promised and not published here. $n is what the plan announces.
announced-none = { n-measures } er varsla, ingen er publisert her.
announced-some = Planen varslar { n-measures }. { $published } av dei er publisert her.
nothing-published = { no-measures } er publisert her.
announced-sections = { $n ->
    [one] Éin del er varsla, men ikkje publisert her.
   *[other] { $n } delar er varsla, ingen er publisert her.
}

bar-key = Éi rute er { $term ->
    [aktivitet] éin aktivitet
   *[other] eitt { $term }
}:
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
others = m.fl.
group-loose = Utanfor delane

flag-overdue = Over fristen
flag-unknown = Ikkje rapportert sidan fristen
flag-unknown-silent = Fristen er passert
# To check: «spriker» is turned into «motstridande» here and in plan-differs, report-differences and measure-differs.
flag-differs = Motstridande kjelder
flag-continuous = Løpande
# To check: «gjentek seg» bends with no gender.
flag-recurring = Gjentek seg

## Front page

front-heading = Planane og kva som er gjort
front-lead = { n-plans } med { n-measures }.
front-plans = Planar
front-drafts = Planar under arbeid
front-drafts-note = Utkast er ikkje publisert og ikkje med i teljingane.
front-reported = Sist rapportert
front-reported-entries = { $plan }: { n-measures } fekk status.
front-reported-report = Rapport for { $plan }. { n-measures } fekk status.
front-reported-report-only = Rapport for { $plan }.
front-reported-all = Alt som er rapportert
front-deadlines = Fristar som kjem
front-deadlines-note = Dei nærmaste
front-departments = Kven svarar for kva
front-departments-note = Talet på tiltak eininga leier eller deler
front-departments-all = Alle ansvarlege
front-empty = Ingen planar er publisert her enno.

kind-strategy = Strategi
kind-action-plan = Handlingsplan
kind-activity-plan = Aktivitetsplan

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
   *[other] Alle { $term }
}
plan-drafts = Utkast i planen
plan-goals = Mål
plan-timeline = Tidslinje
plan-timeline-link = Sjå når det skal skje
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
plan-related = Andre planar

## Section

section-kicker = Del av
section-measures = { $term ->
    [aktivitet] Aktivitetane
    [tiltak] Tiltaka
   *[other] Alle { $term }
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
measure-kind = Type
measure-kind-one-off = Eingongs
measure-kind-continuous = Løpande
measure-kind-recurring = Gjentek seg
measure-goals = Mål i planen
measure-goal = Mål { $number }: { $text }
measure-tags = Emneord
measure-funding = Pengar
measure-about = { $term ->
    [aktivitet] Om aktiviteten
    [tiltak] Om tiltaket
   *[other] Innhald
}
measure-ledger = Statuslogg
measure-ledger-note = Nyaste først
measure-ledger-caption = Statuslogg, nyaste først
measure-ledger-empty = Ingen har rapportert status enno.
measure-differs = Motstridande kjelder
ledger-date = Dato
ledger-source = Kjelde
ledger-note = Merknad
ledger-use = Bruk
ledger-current = Gjeld
ledger-same-day = Same dag, avvikande
ledger-earlier = Tidlegare
measure-milestones = Milepælar
milestone-due = Frist { $when }
milestone-done = Nådd { $when }
measure-indicators = Måltal
indicator-baseline = Utgangspunkt
indicator-target = Mål
indicator-by = Innan
indicator-values = Målt
indicator-value-when = { $value } ({ $when })
measure-related = Samanhengar
measure-links = Les meir

certainty-certain = Sikkert
certainty-approximate = Omtrentleg
certainty-tentative = Tentativt
certainty-unknown = Ikkje tidfesta

funding-plain = { $amount } kroner
funding-plain-year = { $amount } kroner for { $year }
# To check: «Foreslått:» and «Løyvt:» stand first, so that they need not agree with «kroner».
funding-proposed = Foreslått: { $amount } kroner
funding-proposed-year = Foreslått: { $amount } kroner for { $year }
funding-granted = Løyvt: { $amount } kroner
funding-granted-year = Løyvt: { $amount } kroner for { $year }

## Where sources differ

difference-caption = Der rapporten og sidene her seier ulike ting
difference-what = Kva
difference-source = Kjelda til rapporten
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
# Addresses of filtered tables are made of these, and readers send them to each other: a change breaks them.
filter-key-words = ord
filter-key-plan = plan
filter-key-section = del
filter-key-department = avdeling
filter-key-status = status
filter-key-lateness = frist
filter-key-order = sorter

## Departments

departments-heading = Kven svarar for kva
departments-lead = { $n ->
    [one] Éi eining er registrert.
   *[other] { $n } einingar er registrert.
} Tala viser kor mange tiltak kvar av dei leier, deler ansvaret for eller bidreg til.
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

department-lead = { $code } svarar for { $n } tiltak.
department-lead-none = { $code } svarar verken aleine eller saman med andre for noko tiltak her.
department-coming = Milepælar som kjem
department-coming-note = Dei som ikkje er nådd, med den nærmaste først
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
timeline-lead = Tidspunkta står slik planane oppgir dei. Orda ved strekane er henta frå planane.
timeline-lead-plan = Tidspunkta står slik planen oppgir dei. Orda ved strekane er henta frå planen.
timeline-picture = Når det skal skje
timeline-region = Tidslinje som bilete
timeline-svg-title = Tidslinje for { n-measures }
timeline-svg-desc = Kvar linje viser når det skal skje, på ein skala av kvartal. Tabellen nedanfor har dei same opplysningane.
timeline-quarter = { $quarter }. kvartal
timeline-quarter-short = { $quarter }.
timeline-quarters = kvartal
timeline-quarter-year = { $quarter }. kvartal { $year }
timeline-caption = Dei same opplysningane som tabell
timeline-as-of-outside = Statusdatoen, { $date }, ligg utanfor tidsrommet i biletet.
timeline-by-quarter = Kvartal for kvartal
timeline-continuous = Løpande
timeline-continuous-note = Skjer heile tida
timeline-undated = Utan tidfesting
timeline-undated-note = Verken dag, månad eller år er oppgitt
timeline-undated-none = Inga tid er oppgitt
timeline-table = Som tabell
timeline-table-caption = Tidspunkta, slik dei er skrivne og slik dei er tolka
timeline-written = Som skrive
timeline-read = Tolka som
timeline-certainty = Kor sikkert
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
shape-none = Utan tidfesting

## Report

report-of = Rapport for
report-title = { $title }, { $date }
report-published = Publisert { $date }
report-about = Frå rapporten
report-status-lead = Slik såg planen ut per { $date }. Tala blir ikkje endra seinare.
report-declared = Tala i rapporten mot våre
report-declared-note = Det rapporten seier, og det vi har talt
report-declared-caption = Tala i rapporten ved sida av dei vi har talt
report-declared-what = Kva
report-declared-theirs = Rapporten seier
report-declared-ours = Vi har talt
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
report-departments-ours = I tiltaka
report-differences = Motstridande opplysningar
report-differences-note = Mellom rapporten og sidene til tiltaka
report-changes = Endra sidan førre rapport
report-changes-first = Dette er den første rapporten for planen, så det er ikkje noko å samanlikne med enno.
report-changes-none = Ingen status er endra sidan førre rapport.
report-changes-caption = Endra status sidan førre rapport
report-changes-before = Før
report-changes-after = No
report-changes-since = Samanlikna med
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
print-lead-no-date = Heile planen på éi side.
print-contents = Innhald

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
search-failed = Søket kunne ikkje lastast. Last sida på nytt, eller bruk lista frå A til Å.
search-no-script = Søket treng JavaScript, som er slått av. Lista frå A til Å verkar utan.
search-more = Vis fleire treff
search-list = Frå A til Å
search-list-note = Planar, tiltak og einingar etter tittel
search-letters = Bokstavar
search-numbers = 0–9
search-too-many = { n-measures } er for mange for lista her. Kvar plan listar opp sine eigne.

## Pages and pieces for pages of others

embed-title = I korte trekk

## Free pages and addresses that lead nowhere

not-found-heading = Sida finst ikkje
not-found-text = Adressa kan vere feil, eller sida kan vere flytta.
not-found-try = Prøv ei av desse:
not-found-shorten = Finn du ikkje fram, fjern litt og litt av slutten på adressa, til du kjem til ei side på { $site }.
moved-title = { $address } er flytta
moved-heading = Sida er flytta
moved-text = Du finn henne no her:

## feeds/changes.xml

feed-title = Sist rapportert – { $site }
feed-entry = { $title } – { $status }
feed-first = Status er rapportert for første gong: «{ $after }».
feed-changed = Status er endra frå «{ $before }» til «{ $after }».
feed-unchanged = Status er framleis «{ $after }».
feed-differs = Kjeldene oppgir ulik status for denne dagen.
feed-plan = Plan: { $plan }.
feed-source = Kjelde: { $source }.
feed-report = Rapport for { $plan }, med status per { $date }.

## Calendars of deadlines

download-calendar = Last ned fristane til kalenderen (ICS)
calendar-title = Fristar – { $of }
calendar-due = Frist: { $title }
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
data-as-of = Gjeld per
data-licence = Lisens
data-licence-none = Ingen lisens er oppgitt.
data-explained = Forklaring
data-all-files = Datoen og lisensen gjeld alle filene nedanfor.
data-whole = Heile nettstaden
data-holds-sheet = Alle tiltaka som rekneark, éi rad for kvart.
data-holds-measures = Alle tiltaka med ansvarlege, status, frist, tidsrom og samanhengar.
data-holds-plans = Planane med delar, rapportar og talet på tiltak med kvar status.
data-holds-departments = Einingane og tiltaka kvar av dei leier, deler ansvaret for eller bidreg til.
data-holds-feed = Det som sist er rapportert, for nyhendelesarar.
data-holds-calendar = Fristar og milepælar som ikkje er nådde, for kalenderen.
data-holds-manifest = Alle filene på nettstaden med storleik og kontrollsum.
data-schema = Skjema: { $file }
data-own = Tiltaka som rekneark (CSV) og fristane for kalenderen (ICS)
data-plans-caption = Filene til kvar plan
data-departments-caption = Filene til kvar eining
data-sheet = Rekneark
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
csv-lateness = Frist
csv-when = Når
csv-from = Frå
csv-to = Til
csv-url = Adresse
csv-role = Rolle

## data/README.txt

data-readme =
    Data frå nettstaden

    Filene her har dei same opplysningane som sidene, for rekneark og andre system.
    Dei er i UTF-8. Rekkjefølgja på nøklar og rader er fast, så to utgåver kan
    samanliknast. Det som manglar, er null eller ei tom liste. Datoar er skrivne som i
    ISO 8601: 2025-06-01. Ein «url» er adressa til ei side, rekna frå rota til nettstaden.
    Utkast er ikkje med.


    measures.json: alle tiltaka, eitt objekt for kvart

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
    kind            one-off (eingongs), continuous (løpande) eller recurring (gjentek
                    seg)
    status          not-started, planned, ongoing, done, closed, stopped eller moved;
                    null når ingen har rapportert
    status_label    statusen med ord, eller null
    status_date     dagen han er rapportert for, eller null
    lateness        on-track (innan fristen), overdue (over fristen), unknown (fristen
                    er passert, og det er uvisst om det er gjort) eller null
    when            når det skal skje, eller null: «text» er orda i planen, «spans»
                    er tidsromma dei er tolka som, kvart med «from» og «to» (null når
                    enden er open), «certainty» er certain (sikkert), approximate
                    (omtrentleg), tentative (tentativt) eller unknown (ikkje tidfesta),
                    «continuous» er true for det som er løpande, og «recurring» for
                    det som gjentek seg
    related         samanhengar som fila oppgir: «to» er plan/id, eller id-en til ein
                    plan, og «kind» er related, follows-up, cites, delivers, continues,
                    merged-into eller supersedes
    mentioned_by    tiltak som omtaler eller peikar på dette, som plan/id
    url             sida


    plans.json: planane

    id              id-en til planen
    title           tittelen
    kind            strategy (strategi), action-plan (handlingsplan) eller
                    activity-plan (aktivitetsplan)
    period          perioden: «from» og «to»
    owner           koden til eininga som eig planen, eller null
    sections        delane: «id», «title», «measures» (talet på tiltak) og «url»
    measures        talet på tiltak som er publisert
    announced       talet på tiltak planen varslar, eller null
    status          talet på tiltak med kvar status; «not-reported» er dei som ingen har
                    rapportert om
    as_of           dagen statusen gjeld
    reports         rapportane: «date» og «url»
    url             sida


    departments.json: einingane som svarar for tiltak eller bidreg

    code            koden
    name            namnet
    kind            government, ministry, directorate, agency, police-district, team
                    eller other
    lead            tiltaka eininga leier, som plan/id
    shared          tiltaka ho deler ansvaret for
    contributor     tiltaka ho bidreg til
    url             sida


    measures.csv: tiltaka som rekneark

    Kan opnast rett i Excel og LibreOffice med norsk oppsett: semikolon mellom felta,
    UTF-8 med BOM. Ei celle som elles ville blitt tolka som ein formel, ein dato eller
    eit anna tal enn det som står der (1.10, 007), har fått ein apostrof framfor seg.
    «Når» er orda i planen, og Excel kan gjere nokre av dei om til datoar: juni 2026.
    Dagane står i «Frå» og «Til». Kvar plan og kvar eining som har tiltak, har ei eiga
    fil ved sida av sida si, med dei same kolonnane: planar/ID/tiltak.csv og
    ansvarlege/KODE/tiltak.csv. Fila til ei eining har også dei tiltaka ho bidreg til,
    og rolla eininga har, i den siste kolonnen.


    feeds/changes.xml: det som sist er rapportert, som Atom (RFC 4287)

    Dei 50 nyaste rapportane og oppføringane i statusloggane. «id» er den same så lenge
    oppføringa står, også om nettstaden blir flytta. «updated» er dagen statusen gjeld.
    Er adressa til nettstaden ikkje kjend, går lenkjene ut frå mappa fila ligg i.


    feeds/deadlines.ics: fristane, som iCalendar (RFC 5545)

    Ei heildagshending for den siste dagen til kvart tiltak som ikkje er gjennomført,
    avslutta, stansa eller flytta, og for kvar milepæl som ikkje er nådd. Det som er
    tentativt, seier det i tittelen. Det som er løpande, gjentek seg, ikkje har nokon
    siste dag eller ikkje er tidfesta, er ikkje med.
    Kvar plan og kvar eining som har fristar, har sin eigen: planar/ID/fristar.ics og
    ansvarlege/KODE/fristar.ics. Eininga sin har dei tiltaka ho leier eller deler
    ansvaret for.


    schema/measures.json, schema/plans.json, schema/departments.json og
    schema/manifest.json: kva kvar JSON-fil inneheld

    Skrivne som JSON Schema (2020-12), med forklaringar på engelsk, så eit system kan
    kontrollere ei fil før det les ho inn. Nye nøklar kan kome til.


    manifest.json, i rota til nettstaden: alle filene i utgåva

    Ei liste med eitt objekt for kvar fil: «path» (adressa), «size» (talet på byte) og
    «sha256» (kontrollsummen), så det går an å sjå at ingenting er endra. Manifestet
    sjølv er ikkje med.

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
