### Northern Sámi (davvisámegiella): every word that a reader of the site sees.
### $term is what a plan calls a measure («doaibmabidju», «aktivitehta»), in lower case and nominative singular.
### Words that bend with it are chosen here; beside a term that is not named, the strings are phrased so that it stays in the nominative.
### Names, dates and statuses are put in as they are, in the nominative, after a colon or in brackets or quotes; dates are in the genitive of time already.
### After 1 a noun is in the nominative singular, after other numbers in the genitive singular; verbs have a form of their own for two.
### Source: words and cases are those of three collections of GiellaLT (Giellatekno and Divvun at UiT, github.com/giellalt): dict-nob-sme, the Norwegian-Sámi
### dictionary with its list of administrative terms «fad» (made for the ministry, candidates that no terminologist has approved yet), dict-sme-nob, and
### corpus-sme, texts of the government, the Sámediggi and others.
### «dict» below is dict-nob-sme; «corpus» is corpus-sme, and a path is a file in it, below converted/.
### «To check» marks what a speaker of the language should look at. No speaker has read this file yet.

## Words and numbers that the program itself asks for

# Source: Unicode CLDR 48.2, se, names and abbreviations of the months (npm cldr-dates-full). Genitive in -mánu: corpus, 7257 lines with dates such as «geassemánu 12. b. 1987».
# To check: «ođđajagemánnu» is the form of CLDR and dict; dict has «ođđajagimánnu» as its other form, which the government's own texts have more often.
month-1 = ođđajagemánnu
    .dated = ođđajagemánu
month-2 = guovvamánnu
    .dated = guovvamánu
month-3 = njukčamánnu
    .dated = njukčamánu
month-4 = cuoŋománnu
    .dated = cuoŋománu
month-5 = miessemánnu
    .dated = miessemánu
month-6 = geassemánnu
    .dated = geassemánu
month-7 = suoidnemánnu
    .dated = suoidnemánu
month-8 = borgemánnu
    .dated = borgemánu
month-9 = čakčamánnu
    .dated = čakčamánu
month-10 = golggotmánnu
    .dated = golggotmánu
month-11 = skábmamánnu
    .dated = skábmamánu
month-12 = juovlamánnu
    .dated = juovlamánu
month-short-1 = ođđj
month-short-2 = guov
month-short-3 = njuk
month-short-4 = cuo
month-short-5 = mies
month-short-6 = geas
month-short-7 = suoi
month-short-8 = borg
month-short-9 = čakč
month-short-10 = golg
month-short-11 = skáb
month-short-12 = juov
# The month must be the genitive (.dated). CLDR's format for se, «y MMMM d», is not what the texts have.
# Source: corpus, admin/depts (1451 lines of the ministries): «Láhka geassemánu 12. b. 1987».
date = { $month } { $day }. b. { $year }
# A number of at least so many digits has its thousands apart.
thousands-digits = 5
thousands-separator = { "\u00A0" }

# Source: «Sámegielaid doaibmaplána – dilli áigodagas 2011–2013» (corpus, admin/sd/samediggi.no/handlingsplan_2013_ns.pdf.xml): «Doaibmabidju 39», «Ovddasvástideaddjit:».
# To check: the ministries most often say «doaibma» (plural «doaimmat») for an activity; «aktivitehta» is taken here, as in the «aktivitehtaplána» of the Sámediggi's papers.
measure-term = doaibmabidju

# Addresses are made of these; a change moves every page.
address-plans = planat
address-sections = oasit
address-measures = doaibmabijut
address-status = stahtus
address-departments = ovddasvastideaddjit
address-timeline = aigelinnja
address-reports = raporttat
address-print = prenten
address-search = ohcan
address-changes = rievdadusat
address-deadlines = aigemearit
address-brief = oanehaccat
# To check: a word for what is embedded in another page.
address-embed = vuojuhuvvon
address-figures = govvosat
address-progress = ovdaneapmi
address-lateness = nohkan-aigemearit
address-launch = ovdanbidjan
address-paper = plana

# In the order of the alphabet, for the list from A to Å.
# Source: Unicode CLDR, common/collation/se.xml (unicode-org/cldr): Á, Č, Đ, Ŋ, Š, Ŧ, Ž are letters of their own, and Ø, Æ, Å, Ä, Ö follow Ž in that order.
# The program sorts by the same rules, so the letters must stand in that order, and not as Æ Ø Å.
alphabet = AÁBCČDĐEFGHIJKLMNŊOPQRSŠTŦUVWXYZŽØÆÅÄÖ

# Source: dict: gjennomføre «čađahit», planlegge «plánet», avslutte «loahpahit», stanse «bissehit», flytte «sirdit», rapportere «raporteret», pågående «mii lea jođus». Corpus: «álggahuvvon», «jođus».
status-done = Čađahuvvon
status-ongoing = Jođus
status-planned = Plánejuvvon
# Without a number the words are those of one.
status-not-started = { $n ->
    [two] Eaba leat álggahuvvon
    [other] Eai leat álggahuvvon
   *[one] Ii leat álggahuvvon
}
status-closed = Loahpahuvvon
status-stopped = Bissehuvvon
status-moved = Sirdojuvvon
status-not-reported = { $n ->
    [two] Eaba leat raporterejuvvon
    [other] Eai leat raporterejuvvon
   *[one] Ii leat raporterejuvvon
}

# Source: corpus: «mearriduvvon áigemeari siskkobealde» (laws/other_files/mineralalahka_id_597815.html.xml), «jus manná badjel áigemeari» (admin/sd/budget_no).
lateness-on-track = Áigemeari siskkobealde
# To check: these three; «nohkan» is said of a time and of a deadline that is over, as in the corpus («dát áigemearri lea nohkan»).
lateness-ahead = Áigi ii leat nohkan
lateness-overdue = Badjel áigemeari
lateness-unknown = Áigemearri lea nohkan, ii leat raporterejuvvon dan maŋŋá
lateness-passed = Áigi lea nohkan, muhto dat ii lean áigemearri

# What has no number, in running text.
name-quoted = «{ $title }»
name-in-plan = { $name } ({ $plan })

# Runs of days; $from and $to are words already.
# Source: dict: kvartal «kvartála, jahkenjealjádas», halvår «jahkebealli». Corpus: «1. kvartála 2004» (admin/depts/regjeringen.no/1_id_452554.html.xml); «… rájes», «… rádjai» after dates and years.
# To check: «kvartála»; a ministry's news also say «goalmmát njealjádasjahki» (admin/depts/regjeringen.no/finnmarkkus-ja-oslos-lea-buozalmasjavkan_id_667571.html.xml).
span-year = { $year }
span-years = { $from }–{ $to }
span-quarter = { $quarter }. kvartála { $year }
span-quarters = { $from }.–{ $to }. kvartála { $year }
span-half = { $half }. jahkebealli { $year }
span-month = { $month } { $year }
span-months = { $from }–{ $to } { $year }
span-days = { $from } – { $to }
span-from = { $from } rájes
span-until = { $to } rádjai

# Tables, footnotes and task lists in running text.
body-table-label = Tabealla { $n } teavsttas
# On a page with several texts; $name is what this one is of.
body-table-label-of = Tabealla { $n } teavsttas: { $name }
body-note-back = Ruovttoluotta tekstii
body-task-done = Dahkkon:
body-task-open = Ii leat dahkkon:

## What a page is made of

title-site = { $title } – { $site }
title-of = { $title } – { $of } – { $site }
# Source: the government's web pages (corpus, admin/depts/regjeringen.no, 605 pages): «Váldosisdollui».
skip = Váldosisdollui
skip-filters = Njuike válljejumiide
# To check: as the name of the path of links at the top of a page.
breadcrumbs = Don leat dás
# Source: dict: hovedmeny «váldomeny, váldofállu», meny «fállu», forside «álgosiidu, ovdasiidu», tidslinje «áigelinnjá». MediaWiki, languages/i18n/se.json: «navigašuvdnafállu», «Oza» on the button.
menu = Váldofállu
nav-front = Ovdasiidu
nav-plans = Plánat
nav-status = Stáhtus
nav-departments = Ovddasvástideaddjit
nav-timeline = Áigelinnjá
nav-launch = Go plána biddjui ovdan
nav-deadlines = Áigemearit
nav-search = Oza
# Source: corpus, admin/sd/plenum_no/dc2014-2.pdf.xml: «áššiid stáhtus suoidnemánu 2013».
as-of = Stáhtus { $date }
# Of a plan that nothing is reported for.
# To check: these two, and the five sentences from `footer-day`; «namuhuvvon» for «oppgitt», «rehkenastojuvvon beaivái» for the day that deadlines are held against.
no-status = Stáhtus ii leat namuhuvvon
late-as-of = Áigemearit leat rehkenastojuvvon beaivái: { $date }
on-this-page = Dán siiddus
table-label = Tabealla: { $caption }
pages-below = Siiddut dán vuolde
previous-next = Ovddit ja čuovvovaš
previous = Ovddit
next = Čuovvovaš
# Source: dict: utkast (plan, skisse) «álgoárvalus, álgočálus, álgodivodus; álgoevttohus».
# To check: which of them fits a page or a plan that is not published yet.
draft = Álgoevttohus
# Source: corpus: «eai leat dán tabealla loguin mielde».
draft-banner = Dát siidu lea álgoevttohus. Dat ii leat almmuhuvvon, iige dat leat loguin mielde.

# To check: these five.
footer-day = Plána stáhtus: { $date }.
footer-document = Dokumeantta áigi: { $when }.
footer-no-status = Stáhtus ii leat namuhuvvon.
footer-late = Áigemearit leat rehkenastojuvvon beaivái: { $date }.
footer-plans = Juohke plánas lea iežas stáhtusbeaivi.

footer-no-date = Siidduin ii leat vel mihkkege beaiváduvvon.
footer-owner = Neahttabáikki eaiggát:
footer-contact = Oktavuohta
# To check: these six and `milestone-named`.
# Said by script, of the reader's own day.
today-passed = { $n ->
    [one] Okta áigemearri lea meaddel dan rájes go { $date }.
    [two] Guokte áigemeari leat meaddel dan rájes go { $date }.
   *[other] { $n } áigemeari leat meaddel dan rájes go { $date }.
}
today = Odne
# The subject of a letter, and the link to it.
fault-subject = Meattáhus siiddus
fault-report = Dieđit meattáhusa siiddus
# In the description of a page, after what a measure is called and its number.
description-of = ({ $of }).
# Source: accessibility is «beasatlašvuohta» in article 9 of the ministry's translation of the UN convention (corpus, facta/galdu/fn-konvensjonen-samisk-oversettelse.pdf.xml).
# To check: whether there is a fixed name for the statement («tilgjengelighetserklæring»); none was found.
footer-accessibility = Beasatlašvuođajulggaštus
# Source: dict: laste ned «viežžat». Corpus: «rehkenastinárka» (regneark) in the ministry's curricula; «viečča» on the Sámediggi's pages.
download-sheet = { $term ->
    [aktivitehta] Viečča aktivitehtaid (CSV)
    [doaibmabidju] Viečča doaibmabijuid (CSV)
   *[other] Viečča buot (CSV)
}

## Counting

# Source: plural rules (one, two, other): Unicode CLDR 48.2. Corpus: «doaibmaplána mas leat 30 doaibmabiju», «oktiibuot 12 aktivitehta».
n-measures = { $term ->
    [aktivitehta] { $n } aktivitehta
    [doaibmabidju] { $n ->
        [one] 1 doaibmabidju
       *[other] { $n } doaibmabiju
    }
   *[other] { $n } ({ $term })
}
# The two that follow are for themes; the sentences here bend the words themselves.
# To check: «buot» before a number.
the-measures = { n-measures }
all-measures = { $n ->
    [one] { n-measures }
   *[other] { $term ->
        [aktivitehta] buot { $n } aktivitehta
        [doaibmabidju] buot { $n } doaibmabiju
       *[other] { n-measures }
    }
}
# The genitive of «plána» is like its nominative.
n-plans = { $plans } plána
no-measures = Ii oktage { $term }

# How much of a plan or of the site has a status: $n measures in all, $reported of them reported.
# Source: corpus: «2 dain 7 lahtus» (admin/sd/plenum_no/dc2011-2.pdf.xml), «okta 17 doaibmabijus» (admin/sd/samediggi.no) for «some of so many»; «Raporteret stáhtusa» (admin/other_files/regionalt_utviklingsprogram_for_troms_2008-2009.pdf.xml).
# To check: the sentences with «Dain … lea … stáhtus raporterejuvvon».
reported-all = { $term ->
    [aktivitehta] { $n ->
        [one] 1 aktivitehta stáhtus lea raporterejuvvon.
       *[other] Buot { $n } aktivitehta stáhtus lea raporterejuvvon.
    }
    [doaibmabidju] { $n ->
        [one] 1 doaibmabiju stáhtus lea raporterejuvvon.
       *[other] Buot { $n } doaibmabiju stáhtus lea raporterejuvvon.
    }
   *[other] Stáhtus lea raporterejuvvon: { n-measures }.
}
reported-some = { $term ->
    [aktivitehta] Dain { $n } aktivitehtas lea { $reported } aktivitehta stáhtus raporterejuvvon.
    [doaibmabidju] Dain { $n } doaibmabijus lea { $reported } doaibmabiju stáhtus raporterejuvvon.
   *[other] Stáhtus lea raporterejuvvon: { $reported } / { n-measures }.
}
reported-none = { $term ->
    [aktivitehta] { $n ->
        [one] 1 aktivitehta stáhtus ii leat namuhuvvon.
       *[other] Dain { $n } aktivitehtas ii leat ovttage stáhtus namuhuvvon.
    }
    [doaibmabidju] { $n ->
        [one] 1 doaibmabiju stáhtus ii leat namuhuvvon.
       *[other] Dain { $n } doaibmabijus ii leat ovttage stáhtus namuhuvvon.
    }
   *[other] Stáhtus ii leat namuhuvvon: { n-measures }.
}
# Source: the heading of the government's report, «Sámegielaid doaibmaplána – dilli áigodagas 2011–2013», for how things stand at a time.
reported-all-as-of = Dilli { $date }: { reported-all }
reported-some-as-of = Dilli { $date }: { reported-some }
reported-none-as-of = Dilli { $date }: { $term ->
    [aktivitehta] { $n ->
        [one] 1 aktivitehta stáhtus ii leat raporterejuvvon.
       *[other] Dain { $n } aktivitehtas ii leat ovttage stáhtus raporterejuvvon.
    }
    [doaibmabidju] { $n ->
        [one] 1 doaibmabiju stáhtus ii leat raporterejuvvon.
       *[other] Dain { $n } doaibmabijus ii leat ovttage stáhtus raporterejuvvon.
    }
   *[other] Stáhtus ii leat raporterejuvvon: { n-measures }.
}
# Source: corpus: two takes the dual («dát guokte ortnega leaba»).
# To check: the dual after a figure, here and below («leaba», «oaččuiga»); the same texts also have the plural («leat») after two.
overdue-count = { $n ->
    [one] { n-measures } lea badjel áigemeari.
    [two] { n-measures } leaba badjel áigemeari.
   *[other] { n-measures } leat badjel áigemeari.
}
# To check: the sentences on what is past its time, down to `tally-unknown`.
missed-count = { $n ->
    [one] 1 olahusa áigemearri lea nohkan, iige leat dieđihuvvon ahte dat lea juksojuvvon.
    [two] 2 olahusa áigemearri lea nohkan, iige leat dieđihuvvon ahte dat leaba juksojuvvon.
   *[other] { $n } olahusa áigemearri lea nohkan, iige leat dieđihuvvon ahte dat leat juksojuvvon.
}
# Source: corpus: «jus dát áigemearri lea nohkan» (laws/other_files/mearraresursalahka_id_536824.html.xml).
unknown-count = { $term ->
    [aktivitehta] { $n } aktivitehta áigemearri
    [doaibmabidju] { $n } doaibmabiju áigemearri
   *[other] { $n } ({ $term }): áigemearri
} lea nohkan, ja stáhtus ii leat raporterejuvvon dan maŋŋá.
unconfirmed-count = { $n ->
    [one] 1 olahusa áigemearri lea nohkan, iige oktage leat raporteren dan maŋŋá leago dat juksojuvvon.
    [two] 2 olahusa áigemearri lea nohkan, iige oktage leat raporteren dan maŋŋá leabago dat juksojuvvon.
   *[other] { $n } olahusa áigemearri lea nohkan, iige oktage leat raporteren dan maŋŋá leatgo dat juksojuvvon.
}
passed-count = { $term ->
    [aktivitehta] { $n } aktivitehta plánejuvvon áigi
    [doaibmabidju] { $n } doaibmabiju plánejuvvon áigi
   *[other] { $n } ({ $term }): plánejuvvon áigi
} lea nohkan.
tally-overdue = badjel áigemeari
tally-missed = { $n ->
    [one] olahus man áigemearri lea nohkan
   *[other] olahusa main áigemearri lea nohkan
}
tally-unknown = { $n ->
    [one] áigemearri lea nohkan, ii leat raporterejuvvon dan maŋŋá
    [two] áigemeari leaba nohkan, eaba leat raporterejuvvon dan maŋŋá
   *[other] áigemeari leat nohkan, eai leat raporterejuvvon dan maŋŋá
}

# What is promised and not published here. $n is what the plan announces.
# To check: «dieđihit» and «dieđihuvvon» for what a plan announces («varsle»), beside «almmuhuvvon» for what is published.
announced-none = { $n ->
    [one] { n-measures } lea dieđihuvvon, muhto dat ii leat almmuhuvvon dás.
    [two] { n-measures } leaba dieđihuvvon, muhto goabbáge ii leat almmuhuvvon dás.
   *[other] { n-measures } leat dieđihuvvon, muhto ii oktage leat almmuhuvvon dás.
}
# More may be published than were announced.
announced-some = { $term ->
    [aktivitehta] Plána dieđiha { $n } aktivitehta.
    [doaibmabidju] Plána dieđiha { $n } doaibmabiju.
   *[other] Plána dieđiha: { n-measures }.
} { $published ->
    [one] Dás lea 1 almmuhuvvon.
    [two] Dás leaba 2 almmuhuvvon.
   *[other] Dás leat { $published } almmuhuvvon.
}
nothing-published = { no-measures } leat almmuhuvvon dás.
announced-sections = { $n ->
    [one] Okta oassi lea dieđihuvvon, muhto dat ii leat almmuhuvvon dás.
    [two] 2 oasi leaba dieđihuvvon, muhto goabbáge ii leat almmuhuvvon dás.
   *[other] { $n } oasi leat dieđihuvvon, muhto ii oktage leat almmuhuvvon dás.
}

# Source: corpus: «ruktu ohcanskovis» for a box in a form.
# To check: «ruktu» for one box of the bar.
bar-key = Okta ruktu lea { $term ->
    [aktivitehta] okta aktivitehta
    [doaibmabidju] okta doaibmabidju
   *[other] 1 ({ $term })
}:
# To check
bar-label = Okta ruvttu juohkehaččas. Njuollaboaluin sirddát ruvttus ruktui.
bar-key-runs = Guhkkodat čájeha man ollu juohke stáhtusis leat:
# Hidden text after a number and its status: «13 gjennomført i Arbeidsliv».
tally-in = ({ $name })

## Tables of measures

# Source: regjeringen.no/se: «Maŋimuš ođasmahttojuvvon: 09.12.2011» (corpus, admin/depts/regjeringen.no/halldahusodat_id_1541.html.xml). Corpus: «Ovddasvástideaddji:» with each measure (admin/sd/samediggi.no/handlingsplan_2013_ns.pdf.xml), «ja earát» for «m.fl.».
column-number = Nr.
column-measure = { $term ->
    [aktivitehta] Aktivitehta
    [doaibmabidju] Doaibmabidju
   *[other] Namahus
}
column-responsible = Ovddasvástideaddji
column-status = Stáhtus
column-when = Goas
column-reported = Maŋimuš raporterejuvvon
# To check: these four heads; «man áigá» for how long ago.
column-deadline = Áigemearri
column-late = Man maŋŋit
column-since = Man áigá
# To check
column-since-deadline = Áigemeari rájes
column-milestone = Olahus
column-outcome = Boađus
column-due = { $term ->
    [aktivitehta] Aktivitehta dahje olahus
    [doaibmabidju] Doaibmabidju dahje olahus
   *[other] Mii
}
others = ja earát
group-loose = Osiid olggobealde

flag-overdue = Badjel áigemeari
flag-unknown = Ii leat raporterejuvvon áigemeari maŋŋá
# To check: this and `flag-passed`; «plánejuvvon áigi» is the time that a plan had in mind and that was no deadline.
flag-unknown-silent = Áigemearri lea nohkan, stáhtus ii leat namuhuvvon
flag-passed = Plánejuvvon áigi lea nohkan
# Source: corpus: «eai heive oktii» for what does not agree.
flag-differs = Gáldut eai heive oktii
# Source: dict-sme-nob: jotkkolaš «løpende; sammenhengende; kontinuerlig», geardduhit «repetere».
flag-continuous = Jotkkolaš
flag-recurring = Geardduhuvvo

## Front page

# To check: whether the heading reads well.
front-heading = Plánat ja mii lea dahkkon
front-lead = { $n ->
    [0] { n-plans }.
   *[other] { n-plans } ja { n-measures }.
}
front-plans = Plánat
front-drafts = Plánat mat leat ráhkaduvvomin
front-drafts-note = Álgoevttohusat eai leat almmuhuvvon eaige leat loguin mielde.
front-reported = Maŋimuš raporterejuvvon
front-reported-entries = { $plan }: { $n ->
    [one] { n-measures } oaččui
    [two] { n-measures } oaččuiga
   *[other] { n-measures } ožžo
} stáhtusa.
front-reported-report = Raporta: { $plan }. { $n ->
    [one] { n-measures } oaččui
    [two] { n-measures } oaččuiga
   *[other] { n-measures } ožžo
} stáhtusa.
front-reported-report-only = Raporta: { $plan }.
front-reported-all = Buot mii lea raporterejuvvon
# To check: these two; a date before «maŋŋá» is in the genitive.
front-deadlines = Boahtte áigemearit
front-deadlines-note = { $date } maŋŋá
front-departments = Geas lea ovddasvástádus
# To check: «jođihit» for leading a measure, here and with the roles below.
# To check: this sentence.
front-departments-note = Galle doaibmabijus juohke ovttadagas lea ovddasvástádus, okto dahje ovttas earáiguin
front-departments-all = Buot ovddasvástideaddjit
front-empty = Dás eai leat vel almmuhuvvon plánat.

# Source: dict: strategi «strategiija», handlingsplan «doaibmaplána». Corpus: «aktivitehtaplána» (admin/sd/plenum_no).
# To check: «aktivitehtaplána»; the Sámediggi's budget of 2011 also says «doaibmaplána» for «aktivitetsplan».
kind-strategy = Strategiija
kind-action-plan = Doaibmaplána
kind-activity-plan = Aktivitehtaplána

## What is past its time

# To check: all of this part; «duođaštuvvon» for «bekreftet», and «áigi» after a number of days, months or years for how long ago it is.
late-overdue = Badjel áigemeari
late-missed = Olahusat main áigemearri lea nohkan
late-unknown = Áigemearri lea nohkan, ii leat raporterejuvvon dan maŋŋá
late-unconfirmed = Olahusat maid juksan ii leat duođaštuvvon
late-passed = Plánejuvvon áigi lea nohkan
overdue-note = Áigemearri lea nohkan, ja maŋit raporttas daddjo ahte bargu ii leat gárvvis
missed-note = Stáhtus lea raporterejuvvon áigemeari maŋŋá, muhto ii leat dieđihuvvon ahte olahus lea juksojuvvon
unknown-note = Áigemeari maŋŋá ii leat raporta mii muitala movt manai
unconfirmed-note = Áigemearri lea nohkan, iige oktage gáldu muital ahte olahus lea juksojuvvon
passed-note = Áigi ii lean áigemearri, nu ahte dás ii leat mihkkege maŋŋonan
overdue-caption = { $term ->
    [aktivitehta] Aktivitehtat badjel áigemeari
    [doaibmabidju] Doaibmabijut badjel áigemeari
   *[other] Badjel áigemeari
}
missed-caption = Olahusat main áigemearri lea nohkan
unknown-caption = { $term ->
    [aktivitehta] Aktivitehtat main áigemearri lea nohkan, eaige leat raporterejuvvon dan maŋŋá
    [doaibmabidju] Doaibmabijut main áigemearri lea nohkan, eaige leat raporterejuvvon dan maŋŋá
   *[other] Áigemearri lea nohkan, ii leat raporterejuvvon dan maŋŋá
}
unconfirmed-caption = Olahusat maid juksan ii leat duođaštuvvon
passed-caption = { $term ->
    [aktivitehta] Aktivitehtat main plánejuvvon áigi lea nohkan
    [doaibmabidju] Doaibmabijut main plánejuvvon áigi lea nohkan
   *[other] Plánejuvvon áigi lea nohkan
}
late-days = { $n ->
    [one] 1 beaivi badjel
   *[other] { $n } beaivvi badjel
}
late-months = { $n ->
    [one] 1 mánnu badjel
   *[other] { $n } mánu badjel
}
late-years = { $n ->
    [one] 1 jahki
   *[other] { $n } jagi
}{ $months ->
    [0] {""}
    [one] {" "}ja 1 mánnu
   *[other] {" "}ja { $months } mánu
} badjel
since-days = { $n ->
    [one] 1 beaivi áigi
   *[other] { $n } beaivvi áigi
}
since-months = { $n ->
    [one] 1 mánnu áigi
   *[other] { $n } mánu áigi
}
since-years = { $n ->
    [one] 1 jahki
   *[other] { $n } jagi
}{ $months ->
    [0] {""}
    [one] {" "}ja 1 mánnu
   *[other] {" "}ja { $months } mánu
} áigi

## Plan

plan-status = Stáhtus
# Source: dict: statusoversikt «stáhtusčoahkkáigeassu».
plan-status-all = Olles stáhtusčoahkkáigeassu
plan-sections = Plána oasit
plan-section-numbers = { $term ->
    [aktivitehta] Aktivitehtat { $from }–{ $to }.
    [doaibmabidju] Doaibmabijut { $from }–{ $to }.
   *[other] Nr. { $from }–{ $to }.
}
plan-section-number = { $term ->
    [aktivitehta] Aktivitehta { $from }.
    [doaibmabidju] Doaibmabidju { $from }.
   *[other] Nr. { $from }.
}
plan-section-text-only = Dušše teaksta.
plan-loose = { $term ->
    [aktivitehta] Aktivitehtat osiid olggobealde
    [doaibmabidju] Doaibmabijut osiid olggobealde
   *[other] Osiid olggobealde
}
plan-all = { $term ->
    [aktivitehta] Aktivitehtat
    [doaibmabidju] Doaibmabijut
   *[other] Buot
}
plan-drafts = Álgoevttohusat plánas
# Source: corpus: «Doaibmaplána ulbmil lea …» (admin/sd/samediggi.no/handlingsplan_2013_ns.pdf.xml).
plan-goals = Ulbmilat
plan-timeline = Áigelinnjá
plan-timeline-link = Geahča goas dat galgá dáhpáhuvvat
plan-editions = Geahča plána veršuvnnaid
plan-timeline-note = Áiggit nugo dat leat čállojuvvon plánas, govvan ja tabeallan.
plan-about = Plána birra
plan-period = Áigodat
plan-owner = Eaiggát
# Source: corpus: «biddjojuvvui ovdan», «biddjui ovdan» of plans and reports.
plan-launched = Biddjon ovdan
plan-publication = Publikašuvdna
plan-publication-link = Loga publikašuvnna
plan-reports = Raporttat
plan-differs = Dieđut mat eai heive oktii
plan-differs-note = Juohke dieđus lea iežas gáldu
# To check: this sentence.
plan-differs-count = { $n ->
    [one] Čájet dieđu mii ii heive oktii
   *[other] Čájet { $n } dieđu mat eai heive oktii
}
plan-related = Eará plánat

## Section

section-kicker = Oassi plánas:
section-measures = { $term ->
    [aktivitehta] Aktivitehtat
    [doaibmabidju] Doaibmabijut
   *[other] Buot
}
section-caption = { $term ->
    [aktivitehta] Aktivitehtat: { $section }
    [doaibmabidju] Doaibmabijut: { $section }
   *[other] { $section }
}
section-about = Dán oasi birra
section-also = Gullet maiddái deike
section-also-note = Leat plána eará oasis
section-also-caption = Eará osiin, muhto gullet maiddái deike: { $section }

## Measure

measure-number = { $term } { $number }
measure-title = { $term } { $number }: { $title }
# Source: corpus: «Fáktadieđut» as a heading (admin/gonagasviessu.no).
measure-facts = Fáktadieđut
measure-plan = Plána
measure-section = Plána oassi
measure-also-in = Maiddái dáin osiin
measure-responsible = Ovddasvástideaddji
measure-shared = Oktasaš ovddasvástádus
# To check: «mielde» for those who take part («bidrar»), here and with the roles below.
measure-contributors = Mielde
measure-others = ja earát
measure-status = Stáhtus
measure-status-reported = raporterejuvvon { $date }
measure-when = Goas
# To check: for how the program has understood the plan's words for a time.
measure-when-read = Ipmirduvvon ná: { $span }
measure-when-focus = erenoamáš deaddu: { $span }
# To check: these two; «bistin» for how long something lasts, «ráddjejuvvon» for what has an end.
measure-kind = Bistin
measure-kind-one-off = Ráddjejuvvon
measure-kind-continuous = Jotkkolaš
measure-kind-recurring = Geardduhuvvo
measure-goals = Plána ulbmilat
measure-goal = Ulbmil { $number }: { $text }
# Source: corpus: «Fáddásánit:» (admin/evalueringsportalen/evaluering_av_driftstilskuddsordningen_for_duodji_2005_2009_samisk.pdf.xml).
measure-tags = Fáddásánit
measure-funding = Ruhtadeapmi
measure-about = { $term ->
    [aktivitehta] Aktivitehta birra
    [doaibmabidju] Doaibmabiju birra
   *[other] Sisdoallu
}
# Source: MediaWiki, languages/i18n/se.json: «historjá», «ođđaseamos».
# To check: «stáhtushistorjá» for the log of statuses.
measure-ledger = Stáhtushistorjá
measure-ledger-note = Ođđaseamos vuosttažin
measure-ledger-caption = Stáhtushistorjá, ođđaseamos vuosttažin
# To check: this, and the two sentences from `measure-differs-chosen`.
measure-ledger-empty = Stáhtus ii leat raporterejuvvon.
measure-differs = Gáldut eai heive oktii
measure-differs-chosen = Gálduin leat iešguđet stáhtusat seamma beaivvis. Buot leat dás. Rehkenastojuvvon: «{ $status }», nugo stáhtushistorjjá čálli lea mearridan.
measure-differs-last = Gálduin leat iešguđet stáhtusat seamma beaivvis. Buot leat dás. Rehkenastojuvvon: «{ $status }», go dat lea čállojuvvon maŋimužžan.
# Source: the government's web pages have «Beaivi:» for the date (regjeringen.no/se, id249172). Dict: kilde «gáldu», merknad «mearkkašupmi».
ledger-date = Beaivi
ledger-source = Gáldu
ledger-note = Mearkkašupmi
ledger-use = Geavaheapmi
# To check: these two; what is counted, beside «ovddeš».
ledger-current = Rehkenastojuvvo
ledger-same-day = Seamma beaivi, ii rehkenastojuvvo
ledger-earlier = Ovddeš
# Source: dict: milepæl «olahus», måltall «ulbmillohku, mihttolohku», utgangspunkt «vuolggasadji».
# To check: «olahus» (also «achievement») for a milestone, and «juksojuvvon» for one that is reached.
measure-milestones = Olahusat
milestone-due = Áigemearri: { $when }
milestone-named = Olahus: { $title }
# To check: this, and the six states below.
milestone-meant = Áigi: { $when }
milestone-done = Juksojuvvon: { $when }
# To check
milestone-reached-undated = Juksojuvvon, áigi ii leat muitaluvvon
milestone-state-reached = Juksojuvvon
milestone-state-coming = Boahtimin
milestone-state-overdue = Áigemearri lea nohkan
milestone-state-unconfirmed = Juksan ii leat duođaštuvvon
milestone-state-passed = Áigi lea nohkan
milestone-state-undated = Áigi ii leat namuhuvvon
measure-indicators = Ulbmillogut
# A unit that is a word stands alone: beside a number it would have to bend.
# To check: «mihttoovttadat», and «ulbmila áigi» below.
indicator-unit = Mihttoovttadat
indicator-baseline = Vuolggasadji
indicator-target = Ulbmil
indicator-by = Ulbmila áigi
indicator-values = Mihtiduvvon
indicator-value-when = { $value } ({ $when })
measure-related = Oktavuođat
# Source: the Sámediggi's web pages (corpus, admin/sd/samediggi.no, 626 pages).
measure-links = Loga eambbo

# To check
certainty-certain = Nannejuvvon
certainty-approximate = Sulli
# To check: «árvaluvvon» (suggested) for «tentativ».
certainty-tentative = Árvaluvvon
certainty-unknown = Áigi ii leat mearriduvvon

# Source: dict: krone «ruvdno, ruvdnu, kruvdnu, kruvdno, kruvdna»; after a number in the corpus «ruvnnu» 1434 times, «kruvnnu» 960. «jahkái 2013»: admin/depts.
# To check: «ruvnnu»; the ministries' own texts have «kruvnnu» more often.
funding-amount = { $amount }{ "\u00A0" }ruvnnu
# To check: before an amount.
about = sullii { $what }
# $amount is the amount in kroner from here on, and may have `about` before it.
funding-plain = { $amount }
funding-plain-year = { $amount } jahkái { $year }
funding-proposed = Evttohuvvon: { $amount }
funding-proposed-year = Evttohuvvon: { $amount } jahkái { $year }
funding-granted = Juolluduvvon: { $amount }
funding-granted-year = Juolluduvvon: { $amount } jahkái { $year }

## Where sources differ

# To check: the caption and the heads, down to `difference-other`.
difference-caption = Gos gáldut eai heive oktii
difference-what = Mii
difference-says = Gáldu dadjá
difference-no-source = Ii leat namuhuvvon
difference-counts = Oidno siiddus
difference-counts-status = Rehkenastojuvvo
# Source: dict: tittel (betegnelse) «namahus».
difference-title = Namahus
difference-responsible = Ovddasvástideaddji
difference-others = Eanet ovddasvástideaddjit
difference-status = Stáhtus
difference-period = Áigodat
difference-departments = Oktiibuot ovddasvástideaddjit
difference-of-plan = Olles plána
difference-others-true = «ja earát» lea namuhuvvon
difference-others-false = «ja earát» ii leat namuhuvvon
difference-none = Ii leat namuhuvvon

## Relations and mentions

mentions = Namuhuvvon dáin
# The first seven say what this page is to the link they stand after; the next eight what the link is to this page.
# To check: these fifteen, each after a link to a plan or a measure.
relation-related = Gullá oktii
relation-follows-up = Čuovvola
relation-cites = Čujuha
relation-delivers = Váikkuha
relation-continues = Joatká
relation-merged-into = Váldojuvvon mielde
relation-supersedes = Boahtá sadjái
mention-text = Namuha dán teavsttas
mention-related = Gullá oktii dáinna
mention-follows-up = Čuovvola dán
mention-cites = Čujuha dása
mention-delivers = Váikkuha dása
mention-continues = Joatká dán
mention-merged-into = Lea váldojuvvon mielde deike
mention-supersedes = Boahtá dán sadjái

## Status index

status-heading = { $term ->
    [aktivitehta] Aktivitehtaid stáhtus
    [doaibmabidju] Doaibmabijuid stáhtus
   *[other] Stáhtus
}
status-heading-site = Buot plánaid stáhtus
status-by-section = Osiid mielde
status-by-plan = Plánaid mielde
status-table = { $term ->
    [aktivitehta] Buot aktivitehtat
    [doaibmabidju] Buot doaibmabijut
   *[other] Buot
}
status-caption = { $term ->
    [aktivitehta] Aktivitehtat: ovddasvástideaddji, stáhtus ja áigi
    [doaibmabidju] Doaibmabijut: ovddasvástideaddji, stáhtus ja áigi
   *[other] Ovddasvástideaddji, stáhtus ja áigi
}
status-too-many = { n-measures } lea menddo ollu ovtta tabellii. Juohke plánas lea iežas tabealla.

one-status-title = Stáhtus: { $status }
one-status-lead = { $term ->
    [aktivitehta] { $count } dain { $n } aktivitehtas: { $status }.
    [doaibmabidju] { $count } dain { $n } doaibmabijus: { $status }.
   *[other] { $count } / { n-measures }: { $status }.
}
one-status-caption = { $term ->
    [aktivitehta] Aktivitehtat main lea stáhtus «{ $status }»
    [doaibmabidju] Doaibmabijut main lea stáhtus «{ $status }»
   *[other] Stáhtus «{ $status }»
}
one-status-index = Olles stáhtusčoahkkáigeassu

# The filters of a table of measures. $shown and $column are put in while the reader chooses, so no number bends a word.
# Source: MediaWiki, languages/i18n/se.json: «Sirre lassaneaddji ortnegis», «Sirre njiedjamiin», «sihko», «ráidduid» (rows of a table). Dict: synkende «njieddji».
# To check: «vállje», «válljejupmi» (choose, choice) for filters, and the two sentences on sorting.
filter-legend = { $term ->
    [aktivitehta] Vállje aktivitehtaid
    [doaibmabidju] Vállje doaibmabijuid
   *[other] Vállje
}
filter-words = Sánit
filter-any = Buot
filter-remove = Sihko válljejumi:
filter-reset = Sihko buot válljejumiid
filter-shown = { $term ->
    [aktivitehta] Oidnosis: { $shown } dain { $n } aktivitehtas.
    [doaibmabidju] Oidnosis: { $shown } dain { $n } doaibmabijus.
   *[other] Oidnosis: { $shown } / { n-measures }.
}
filter-part = { $shown } / { $part }
filter-none = { no-measures } heive dasa maid leat válljen.
filter-ascending = Sirrejuvvon: «{ $column }», lassaneaddji ortnegis.
filter-descending = Sirrejuvvon: «{ $column }», njieddji ortnegis.
filter-export = Viečča dáid ráidduid CSV-fiilan
# To check: these seven and `skip-filters`.
filter-more = Stáhtus, áigemearri, ovttadat, jahki ja eará
filter-lateness = Áigemearri
filter-department = Ovttadat
filter-role = Rolla
filter-year-none = Ii boahtte áigemearri
# Where the list is not right below.
filter-list = Mana listui
filter-rows = Čájet eanet ráidduid
# Addresses of filtered tables are made of these, and readers send them to each other: a change breaks them.
filter-key-words = sanit
filter-key-plan = plana
filter-key-section = oassi
filter-key-department = ovttadat
filter-key-status = stahtus
filter-key-lateness = aigemearri
filter-key-year = jahki
filter-key-role = rolla
filter-key-order = ortnet
filter-key-outcome = boadus

## Departments

departments-heading = Geas lea ovddasvástádus
# Source: dict: enhet «ovttadat». Corpus: «registrerejuvvon».
# To check: the sentence on the figures.
departments-lead = { $n ->
    [one] Okta ovttadat lea registrerejuvvon. Logut čájehit galle doaibmabiju dat jođiha, galle doaibmabijus das lea oktasaš ovddasvástádus, ja galle doaibmabijus dat lea mielde.
    [two] 2 ovttadaga leaba registrerejuvvon. Logut čájehit galle doaibmabiju juohke ovttadat jođiha, galle doaibmabijus das lea oktasaš ovddasvástádus, ja galle doaibmabijus dat lea mielde.
   *[other] { $n } ovttadaga leat registrerejuvvon. Logut čájehit galle doaibmabiju juohke ovttadat jođiha, galle doaibmabijus das lea oktasaš ovddasvástádus, ja galle doaibmabijus dat lea mielde.
}
departments-caption = Ovddasvástideaddji ovttadagat ja doaibmabijuid lohku juohke rollas
departments-name = Ovttadat
departments-empty = Eai leat vel registrerejuvvon ovddasvástideaddjit.
# Source: dict: regjering «ráđđehus», departement «departemeanta», direktorat «direktoráhtta», etat «etáhtta», politidistrikt «politiijaguovlu», team «bargojoavku». Corpus: «Buot stáhta etáhtat» (regjeringen.no/se, id249172).
# To check: «bargojoavku» for a team, and «sierraorgánat» for «særorganer».
department-kind-government = Ráđđehus
department-kind-ministry = Departemeanta
department-kind-directorate = Direktoráhtta
department-kind-agency = Etáhtta
department-kind-police-district = Politiijaguovlu
department-kind-team = Bargojoavku
department-kind-other = Eará
department-kinds-government = Ráđđehus
department-kinds-ministry = Departemeanttat
department-kinds-directorate = Direktoráhtat
department-kinds-agency = Etáhtat ja sierraorgánat
department-kinds-police-district = Politiijaguovllut
department-kinds-team = Bargojoavkkut
department-kinds-other = Eará
# To check: the four roles («leder», «deler ansvaret», «bidrar», «eier planer»), and the hidden words after a number.
role-lead = Jođiha
role-shared = Oktasaš ovddasvástádus
role-contributor = Lea mielde
role-plans = Eaiggáduššá plánaid
# Hidden text after a number in the list of departments: «17 der AID leder».
role-lead-of = maid { $code } jođiha
role-shared-of = main lea oktasaš ovddasvástádus: { $code }
role-contributor-of = main { $code } lea mielde
role-plans-of = maid { $code } eaiggáduššá
role-lead-caption = Doaibmabijut maid { $code } jođiha
role-shared-caption = Doaibmabijut main lea oktasaš ovddasvástádus: { $code }
role-contributor-caption = Doaibmabijut main { $code } lea mielde
role-count = { $n ->
    [one] 1 doaibmabidju
   *[other] { $n } doaibmabiju
}

# Source: corpus: «ovddasvástideaddjin» (in the essive, for being responsible), with the locative.
# To check: this sentence, after the code of a unit.
department-lead = { $code } lea ovddasvástideaddjin { $n } doaibmabijus, okto dahje ovttas earáiguin.
department-lead-none = { $code } ii leat ovddasvástideaddjin ovttage doaibmabijus dás, ii okto iige ovttas earáiguin.
# To check: from here to brief-contributor.
department-contributes = { $code } lea mielde { $n } doaibmabijus.
department-in-time = Ii mihkkege leat badjel áigemeari.
department-brief = Ovttadat oanehaččat, ovtta árkkas
department-child-contributes = Lea mielde { $n } doaibmabijus.
department-child-none = Ii leat ovddasvástideaddjin ovttage doaibmabijus dás.
soon-heading = Boahtte 90 beaivvi
soon-none = Áigemearit dahje árvaluvvon áiggit eai leat boahtte 90 beaivvis.
brief-heading = Ovttadat oanehaččat
brief-all = Buot ovttadaga birra
brief-more = ja vel { $n }
brief-lead = jođiha { $n } doaibmabiju
brief-shared = oktasaš ovddasvástádus { $n } doaibmabijus
brief-contributor = mielde { $n } doaibmabijus
department-plans = Plánat maid ovttadat eaiggáduššá
department-about = Ovttadaga birra
# To check: «bajit» and «vuolit» for the units above and below.
department-parent = Bajit ovttadat
department-children = Vuolit ovttadagat
department-formerly = Ovddeš namma
department-former = { $name } ({ $code })
department-former-until = { $name } ({ $code }) { $date } rádjai
department-web = Neahttabáiki

## Timeline

timeline-heading = Áigelinnjá
timeline-heading-plan = Áigelinnjá: { $plan }
timeline-lead = Áiggit leat nugo dat leat čállojuvvon plánain. Sánit linnjáid bálddas leat plánaid iežaset sánit.
timeline-lead-plan = Áiggit leat nugo dat leat čállojuvvon plánas. Sánit linnjáid bálddas leat plána iežas sánit.
timeline-picture = Goas dat galgá dáhpáhuvvat
timeline-rows = Okta linnjá juohke doaibmabidjui. Njuollaboaluin sirddát linnjás linnjái.
timeline-part-rows = Okta linnjá juohke plána oassái. Njuollaboaluin sirddát linnjás linnjái.
timeline-part-desc = Okta linnjá juohke plána oassái čájeha goas oasi doaibmabijut galget dáhpáhuvvat, kvartálaid mielde. Tabealla siiddus «Áigelinnjá» čájeha daid juohkehačča.
timeline-svg-title = Áigelinnjá: { n-measures }
timeline-svg-desc = Juohke linnjá čájeha goas dat galgá dáhpáhuvvat, kvartálaid mielde. Tabeallas vuolábealde leat seamma dieđut.
timeline-quarter = { $quarter }. kvartála
timeline-quarter-short = { $quarter }.
timeline-quarters = kvartála
timeline-quarter-year = { $quarter }. kvartála { $year }
# To check: «kvartála haga» for a year that is not parted into quarters.
timeline-year-alone = { $year }, kvartála haga
# To check
timeline-years = { $from }–{ $to }
timeline-caption = Seamma dieđut tabeallan
timeline-as-of-outside = Stáhtusbeaivi ({ $date }) lea govvosa áigodaga olggobealde.
# To check: this sentence.
timeline-late-outside = Áigemearit leat rehkenastojuvvon beaivái ({ $date }) mii lea govvosa áigodaga olggobealde.
timeline-by-quarter = Kvartálaid mielde
timeline-continuous = Jotkkolaš
timeline-continuous-note = Dáhpáhuvvá oppa áigge
timeline-undated = Áiggi haga
timeline-undated-note = Beaivi, mánnu dahje jahki ii leat namuhuvvon
timeline-undated-none = Áigi ii leat namuhuvvon
timeline-table = Tabeallan
timeline-table-show = Čájet tabealla
timeline-table-caption = Áiggit, nugo dat leat čállojuvvon ja nugo dat leat ipmirduvvon
timeline-written = Nugo čállojuvvon
timeline-read = Nugo ipmirduvvon
# To check
timeline-certainty = Makkár áigi
timeline-milestones = Olahusat
timeline-too-many = { n-measures } lea menddo ollu ovtta govvii. Juohke plánas lea iežas áigelinnjá.
timeline-empty = Áiggit eai leat namuhuvvon.
timeline-plan-measures = { n-measures }

shape-certain = Mearriduvvon áigodat
shape-approximate = Sulli
# To check: as `certainty-tentative`.
shape-tentative = Árvaluvvon
shape-continuous = Jotkkolaš
shape-recurring = Geardduhuvvo
shape-due = Áigemearri
shape-focus = Erenoamáš deaddu
# To check: these six.
shape-reached = Olahus juksojuvvon
shape-coming = Boahtte olahus
shape-overdue = Olahus, áigemearri lea nohkan
shape-unconfirmed = Olahus, juksan ii leat duođaštuvvon
shape-passed = Olahus, áigi lea nohkan
shape-undated = Olahus áiggi haga
shape-none = Áiggi haga

## What is due
# To check: all of these.

deadlines-lead = Buot mas lea maŋimuš beaivi, kvartála kvartála maŋŋá. Olahusat leat mielde.
deadlines-lead-code = Buot mas lea maŋimuš beaivi, kvartála kvartála maŋŋá: dat mas { $code } lea ovddasvástideaddjin, ja dat mas { $code } lea mielde.
deadlines-empty = Áigemearit dahje árvaluvvon áiggit eai leat namuhuvvon.
deadlines-next = Áigemearit { $date } maŋŋá
deadlines-all = Buot áigemearit, kvartála kvartála maŋŋá
deadlines-caption = Áigemearit ja olahusat { $year }
deadlines-filter = Sille áigemeriid
deadlines-year = Jahki
# $shown is put in while the reader chooses, so no number bends a word.
deadlines-shown = Čájeha { $shown }/{ $n }.
deadlines-none = Ii mihkkege heive dasa maid leat válljen.
deadlines-too-many = { $n } lea menddo ollu ovtta tabellii. Juohke plánas lea iežas tabealla.
outcome-missed = Áigemearri lea nohkan
outcome-unconfirmed = Áigemearri lea nohkan, boađus ii leat namuhuvvon
outcome-coming = Boahtimin
outcome-tentative = Árvaluvvon
outcome-reached = Juksojuvvon
# Of what is tentative, when its time is over.
outcome-undated = áigi ii leat almmuhuvvon
outcome-after = maŋŋel áigemeari, mii lei { $when }
outcome-over = Áigi lea nohkan, muhto dat ii lean áigemearri
# After a number.
outcome-count-missed = { $n ->
    [one] áigemearri lea nohkan
    [two] áigemeari leaba nohkan
   *[other] áigemeari leat nohkan
}
outcome-count-unconfirmed = { $n ->
    [one] áigemearri lea nohkan, boađus ii leat namuhuvvon
    [two] áigemeari leaba nohkan, boađus ii leat namuhuvvon
   *[other] áigemeari leat nohkan, boađus ii leat namuhuvvon
}
outcome-count-coming = { $n ->
    [one] áigemearri lea boahtimin
    [two] áigemeari leaba boahtimin
   *[other] áigemeari leat boahtimin
}
outcome-count-tentative = { $n ->
    [one] árvaluvvon áigi
   *[other] árvaluvvon áiggi
}
outcome-count-reached = { $n ->
    [one] lea juksojuvvon
    [two] leaba juksojuvvon
   *[other] leat juksojuvvon
}

## Figures, and what can be taken home of them
# Source: corpus and dict: «govus» for a figure, «ráidu» for a row, «viežžat» for downloading.
# To check: all of these.

figure-about = Govvosa birra
figure-rows = Ráiddut
figure-rows-show = Čájet ráidduid
figure-download = Viečča
figure-svg = Govva (SVG)
figure-csv = Rehkenastinárka (CSV)
figure-cite = Siteret
figure-embed = Vuojut eará siidui
figure-frame = Geahča siiddu mii lea rámma siste
# Where the site does not know its own address.
figure-address = Bija neahttabáikki čujuhusa «https://…/» sadjái.
figure-more = { $n ->
    [one] Tabeallas lea vel 1.
    [two] Tabeallas leaba vel 2.
   *[other] Tabeallas leat vel { $n }.
}
# Where the status is that of several plans, in place of a day.
figure-days = Juohke plánas lea iežas stáhtusbeaivi
figure-departments = Stáhtus juohke ovddasvástideaddjis
figure-departments-note = Go ovddasvástádus lea oktasaš, de lea lohku mielde juohke ovttadagas
# Who has the most: one, several with as many, or all with as many. $n measures each.
figure-departments-one = { $code } lea ovddasvástideaddjin eanemusain: { n-measures }.
figure-departments-ties = Eanemus ovddasvástádus lea { $ties } ovttadagas: juohkehaččas { n-measures }.
figure-departments-all = Ovddasvástádus lea seamma ollu buot { $ties } ovttadagas: juohkehaččas { n-measures }.
# Only where one has more than all others.
figure-departments-done = Eanemus dieđihuvvon čađahuvvon: { $code } ({ $n }).
figure-deadlines = Áigemearit kvartálaid mielde
figure-deadlines-passed = { $n ->
    [0] Eai leat áigemearit mat leat nohkan ja mat eai leat dieđihuvvon juksojuvvon.
    [one] 1 áigemearri lea nohkan, iige leat dieđihuvvon ahte dat lea juksojuvvon.
    [two] 2 áigemeari leaba nohkan, iige leat dieđihuvvon ahte dat leaba juksojuvvon.
   *[other] { $n } áigemeari leat nohkan, iige leat dieđihuvvon ahte dat leat juksojuvvon.
}
figure-deadlines-coming = { $n ->
    [0] Ii oktage áigemearri leat boahtimin.
    [one] 1 áigemearri lea boahtimin.
    [two] 2 áigemeari leaba boahtimin.
   *[other] { $n } áigemeari leat boahtimin.
}
# Of several that are not all in one quarter: $when is the quarter with the most.
figure-deadlines-most = { $n ->
    [two] 2 áigemeari leaba
   *[other] { $n } áigemeari leat
} boahtimin, eanemusat: { $when } ({ $most }).
figure-progress = Ovdáneapmi raporttas raportii
figure-progress-done = Dieđihuvvon čađahuvvon { $from }: { $before }. Dieđihuvvon čađahuvvon { $to }: { $after } / { n-measures }.
figure-progress-silent = Stáhtus ii leat raporterejuvvon: { n-measures }.
figure-lateness = Áigemearit mat leat nohkan, osiid mielde
# After how many are late in all.
figure-lateness-most = Eanemusat: «{ $name }» ({ $n }).
# Those that are not past their time.
figure-others = Earát
# Of the picture of one measure.
figure-own-time = Áigi plánas: «{ $when }».
figure-own-milestones = { $n ->
    [one] 1 olahus, { $reached ->
        [0] ii leat dieđihuvvon ahte dat lea juksojuvvon
       *[other] mii lea juksojuvvon
    }.
   *[other] { $n } olahusa, { $reached ->
        [0] ii leat dieđihuvvon ahte oktage lea juksojuvvon
        [all] buot juksojuvvon
       *[other] juksojuvvon: { $reached }
    }.
}

## Report

report-of = Raporta plána birra:
report-title = { $title }, { $date }
report-published = Almmuhuvvon { $date }
report-about = Raporttas
# To check
report-status-lead = Plána { $date }, čohkkejuvvon das mii lea čállojuvvon doaibmabijuin otne. Ii leat vurkejuvvon sierra veršuvdna dan beaivvis.
# To check: «rehkenastit» for counting, so that it is not read as «lohkat» (also «read», «say»).
report-declared = Raportta logut ja min logut
report-declared-note = Maid raporta dadjá, ja maid mii leat rehkenastán
report-declared-caption = Raportta iežas logut, ja logut maid mii leat rehkenastán
report-declared-what = Mii
report-declared-theirs = Raporta dadjá
report-declared-ours = Mii leat rehkenastán
report-declared-check = Heive oktii
report-declared-same = Jo
report-declared-differs = Ii
report-declared-measures = { $term ->
    [aktivitehta] Aktivitehtat
    [doaibmabidju] Doaibmabijut
   *[other] Oktiibuot
}
report-declared-departments = Ovddasvástideaddji ovttadagat
report-departments-theirs = Raporttas
report-departments-ours = Plánas
report-differences = Dieđut mat eai heive oktii
report-differences-note = Juohke dieđus lea iežas gáldu
report-changes = Rievdan ovddit raportta rájes
report-changes-first = Dát lea plána vuosttaš raporta, nu ahte ii leat vel mihkkege maid buohtastahttit.
report-changes-none = Ii oktage stáhtus leat rievdan ovddit raportta rájes.
report-changes-before = Ovdal
report-changes-after = Dál
# To check: the words for editions («veršuvdna») and for what has become of measures.
# To check: «ovdáneapmi» for development.
progress = Ovdáneapmi
progress-note = Juohke raportta stáhtus
progress-caption = Man ollu doaibmabijuin lea juohke stáhtus, raporta raportta maŋis
progress-each = Čájet buot
progress-each-caption = Buot stáhtusat, raporta raportta maŋis
progress-all = Buohkanassii
progress-absent = Ii leat plánas
report-frozen-lead = Plána { $date }, nu go dat raporterejuvvui. Veršuvdna lea vurkejuvvon ii ge rievdaduvvo.
launch-lead = Plána nu go lei go biddjui ovdan ({ $when }), čohkkejuvvon das mii doaibmabijuid birra čuožžu odne, ja das mii dalle lei raporterejuvvon.
editions = Plána veršuvnnat
edition-first = Dát lea vuosttaš veršuvdna
edition-last = Dát lea ođđaseamos veršuvdna
edition-prev = Ovddit veršuvdna
edition-next = Boahtte veršuvdna
edition-keys = Njuollaboalut ← ja → sirdet veršuvnnas veršuvdnii.
edition-launched = biddjon ovdan { $when }
edition-turned = rievdan ovddit veršuvnna rájes
since-launch = Buohtastahttojuvvon plánain nu go lei go biddjui ovdan ({ $when })
since-report-frozen = Buohtastahttojuvvon dáinna veršuvnnain:
since-report-today = Buohtastahttojuvvon raporttain mas ii leat sierra veršuvdna, rehkenaston das mii lea čállojuvvon doaibmabijuin otne:
since-caption = Rievdan dan rájes: { $report }
since-show = Čájet { $n } rievdadusa
since-finished = Čađahuvvon dahje loahpahuvvon
since-begun = Álggahuvvon
since-reported = Oaččui stáhtusa vuosttaš geardde
since-stopped = Bissehuvvon
since-moved = Sirdojuvvon
since-other = Eará stáhtus
since-new = Ođđa plánas
since-gone = Ii šat plánas
since-same = { n-measures }, ii rievdan
frozen-gone = Ii leat plánas otne
frozen-new = Ođđa ovddit raportta rájes
frozen-with = Lea mielde: { $who }
frozen-was = Ovdal: { $status }
report-frozen = { $term ->
    [aktivitehta] Juohke aktivitehta stáhtus
    [doaibmabidju] Juohke doaibmabiju stáhtus
   *[other] Buohkaid stáhtus
}
report-frozen-caption = { $term ->
    [aktivitehta] Juohke aktivitehta stáhtus { $date }
    [doaibmabidju] Juohke doaibmabiju stáhtus { $date }
   *[other] Buohkaid stáhtus { $date }
}

## What was reported

# To check: «ođaslohkki» for a reader of feeds; «Maŋŋá» as the head of a column beside «Ovdal».
changes-heading = Maŋimuš raporterejuvvon
changes-lead = Dás leat raporttat ja dat mii lea čállojuvvon stáhtushistorjái, ođđaseamos vuosttažin.
changes-empty = Ii oktage leat vel raporteren maidege.
changes-older = Dás oidnojit { $shown } ođđaseamosa, oktiibuot leat { $total }. Boarráseappot leat plánaid ja doaibmabijuid siidduin.
changes-feed = Čuovo ođaslohkkiin (Atom)
changes-count = { $n ->
    [one] { n-measures } oaččui stáhtusa
    [two] { n-measures } oaččuiga stáhtusa
   *[other] { n-measures } ožžo stáhtusa
}
changes-caption = { $term ->
    [aktivitehta] Aktivitehtat mat ožžo stáhtusa: { $when }
    [doaibmabidju] Doaibmabijut mat ožžo stáhtusa: { $when }
   *[other] Ožžo stáhtusa: { $when }
}
changes-after = Maŋŋá

## Print edition

# Source: MediaWiki, languages/i18n/se.json: «Prentenveršuvdna», «Sisdoallu».
print-heading = Prentenveršuvdna
print-lead = Olles plána ovtta siiddus, stáhtus { $date }.
print-lead-no-date = Olles plána ovtta siiddus. Stáhtus ii leat namuhuvvon.
print-contents = Sisdoallu

## Plan on paper

# To check: these five. «Viečča» as in download-sheet; «gáldu» and «oassi» as elsewhere here.
download-paper = Viečča plána (PDF)
paper-rests = Stáhtusa gáldu: «{ $source }».
paper-rests-each = Juohke stáhtusis lea iežas gáldu.
paper-section = Oassi
paper-caption = Plána osiid stáhtus

## Search

# Source: MediaWiki, languages/i18n/se.json: «Ohcan», «Čájet», «siidu ii gávdno».
search-heading = Ohcan
search-label = Oza plánaid, doaibmabijuid ja ovttadagaid
search-plan = Plána
search-status = Stáhtus
search-kind = Šládja
search-all = Buot
search-kind-measure = Doaibmabidju
search-kind-plan = Plána
search-kind-section = Plána oassi
search-kind-report = Raporta
search-kind-department = Ovddasvástideaddji ovttadat
search-kind-page = Siidu
# $n is a number, or the place for one.
# To check: «boađus» (result) for a hit.
search-count = { $n ->
    [one] Okta boađus
   *[other] { $n } bohtosa
}
search-none = Ii gávdnon mihkkege: «{ $q }». Geahččal unnit sániiguin dahje eará sániiguin.
# To check: the two sentences on what does not work.
# To check: these six.
search-part-both = Ii oktage deaivva goappaš sániide; { $some }.
search-part-all = Ii oktage deaivva buot sániide; { $some }.
search-part-some = «{ $q }»: { $n }
# Words and phrases with commas between: what readers ask for what is late with, and words that say nothing beside others.
search-late-words = maŋŋonan, maŋŋonit, badjel áigemeari
search-late-read = «{ $q }» lohkkojuvvo ná: áigemearri lea meaddel.
search-stop-words = ja, lea, leat, go, dahje, mii, gii, gos, goas, ahte, doaibmabidju, doaibmabijut
search-failed = Ohcama ii lean vejolaš viežžat. Viečča siiddu ođđasit, dahje geavat alfabehtalaš listtu.
search-no-script = Ohcan gáibida JavaScripta, mii lea jáddaduvvon. Alfabehtalaš listu doaibmá dan haga.
search-without = Gávnna plánaid, doaibmabijuid ja ovttadagaid A rájes Å rádjai (ohcan dárbbaša JavaScript)
search-more = Čájet eanet bohtosiid
# Phrased without a last letter: the list goes on after Ž.
search-list = Alfabehtalaš listu
search-list-note = Plánat, doaibmabijut ja ovttadagat nama mielde
search-letters = Bustávat
search-numbers = 0–9
search-too-many = { n-measures } lea menddo ollu dán listui. Juohke plánas lea iežas listu.

## Pages and pieces for pages of others

embed-title = Oanehaččat

## Free pages and addresses that lead nowhere

not-found-heading = Siidu ii gávdno
not-found-text = Čujuhus sáhttá leat boastut, dahje siidu sáhttá leat sirdojuvvon.
not-found-try = Geahččal muhtuma dáin:
# To check: this sentence.
not-found-shorten = Jus it gávnna rievttes sadjái, sáhtát váldit veaháš hávális eret čujuhusa loahpas, dassážii go boađát siidui mii gullá: { $site }.
moved-title = { $address } lea sirdojuvvon
moved-heading = Siidu lea sirdojuvvon
moved-text = Dál gávnnat dan dás:

## feeds/changes.xml

# To check: all of this part.
feed-title = Maŋimuš raporterejuvvon – { $site }
feed-entry = { $title } – { $status }
feed-first = Stáhtus lea raporterejuvvon vuosttaš geardde: «{ $after }».
feed-changed = Stáhtus lea rievdan. Ovdal: «{ $before }». Dál: «{ $after }».
feed-unchanged = Stáhtus lea ain «{ $after }».
feed-differs = Gáldut eai heive oktii dán beaivvis.
feed-plan = Plána: { $plan }.
feed-source = Gáldu: { $source }.
feed-report = Raporta: { $plan }. Stáhtus: { $date }.

## Calendars of deadlines and tentative times

# To check: «kaleandar», and «árvaluvvon» for «tentativ».
download-calendar = Viečča áigemeriid ja árvaluvvon áiggiid kaleandarii (ICS)
calendar-title = Áigemearit ja árvaluvvon áiggit – { $of }
calendar-due = Áigemearri: { $title }
calendar-tentative = Árvaluvvon: { $title }
calendar-milestone = Olahus: { $milestone } ({ $title })
calendar-milestone-tentative = Árvaluvvon olahus: { $milestone } ({ $title })
calendar-plan = Plána: { $plan }
calendar-responsible = Ovddasvástideaddji: { $names }
calendar-when = Goas: { $when }
calendar-status = Stáhtus: { $status }
calendar-status-on = Stáhtus: { $status } ({ $date })

## data/

# To check: «viečča dieđuid» for data to download; «gusto» of the day that data are of.
data-heading = Viečča dieđuid
data-lead = Dáin fiillain leat seamma dieđut go siidduin, rehkenastinárkkaid ja eará vuogádagaid várás.
data-as-of = Áigemearit leat rehkenastojuvvon beaivái
# To check: «liseansa» for a licence to use data.
data-licence = Liseansa
data-licence-none = Liseansa ii leat namuhuvvon.
data-explained = Čilgehus
data-all-files = Beaivi ja liseansa gusket buot fiillaide dás vuolábealde.
data-whole = Olles neahttabáiki
# To check: all the sentences on what a file holds; «ráidu» is a row of a table, «sturrodat» the size of a file.
# To check
data-whole-plan = Buot maid siiddut muitalit plána birra (JSON)
data-holds-sheet = Buot doaibmabijut rehkenastinárkan, okta ráidu juohke doaibmabidjui.
data-holds-measures = Buot doaibmabijut: ovddasvástideaddjit, stáhtus, áigi, áigemearri, olahusat ja oktavuođat.
data-holds-plans = Plánat: oasit, raporttat ja doaibmabijuid lohku juohke stáhtusis.
data-holds-departments = Ovttadagat, ja doaibmabijut maid dat jođihit, main lea oktasaš ovddasvástádus dahje main leat mielde.
data-holds-deadlines = Buot mas lea maŋimuš beaivi, doaibmabijut ja olahusat, jagiin, kvartálain ja bohtosiin.
data-holds-feed = Mii lea maŋimuš raporterejuvvon, ođaslohkkiid várás.
data-holds-calendar = Áigemearit ja árvaluvvon áiggit doaibmabijuin mat eai leat gárvásat, ja olahusain mat eai leat juksojuvvon.
data-holds-manifest = Buot neahttabáikki fiillat, daid sturrodat ja dárkkistansubmi.
data-holds-checksums = Buot fiillaid dárkkistansupmit, nu movt «sha256sum --check» daid lohká.
data-schema = JSON Schema: { $file }
data-own = Doaibmabijut rehkenastinárkan (CSV), ja áigemearit ja árvaluvvon áiggit kaleandarii (ICS)
data-plans-caption = Juohke plána fiillat
data-departments-caption = Juohke ovttadaga fiillat
data-paper = PDF
data-sheet = Rehkenastinárka
data-figures = Govvosat
data-figure = Govvosa logut: «{ $title }».
data-calendar = Kaleandar

## data/measures.csv

csv-plan = Plána
csv-id = Id
csv-number = Nummir
csv-title = Namahus
csv-section = Oassi
csv-responsible = Ovddasvástideaddji
csv-contributors = Mielde
csv-status = Stáhtus
csv-status-date = Stáhtusbeaivi
# To check: these three heads; «áigemeari dilli» for how a measure stands to its deadline.
csv-lateness = Áigemeari dilli
csv-deadline = Áigemearri
csv-next-deadline = Boahtte áigemearri
csv-when = Goas
csv-from = Rájes
csv-to = Rádjai
csv-url = Čujuhus
csv-name = Namma
csv-role = Rolla

## Workbooks that departments fill in

# To check: all of this part. It is written with words that stand elsewhere in this file («rehkenastinárka», «stáhtus», «plána», «doaibmabidju», «beaivi»).
sheet-tab = Doaibmabijut
sheet-tab-about = Ná deavdá
sheet-title = Raporteren: { $of }
sheet-last-status = Maŋimuš dieđihuvvon stáhtus
sheet-last-date = Maŋimuš dieđihuvvon beaivi
sheet-source = Gáldu
sheet-note = Mearkkašupmi
sheet-comment = Doaimmahussii
sheet-origin = Dovddaldat
sheet-about = Deavdde vilges seallaid árkkas «{ $tab }», vurke fiilla ja sádde dan ruovttoluotta.
sheet-about-day = Deavdde vilges seallaid árkkas «{ $tab }». Stáhtusbeaivi: { $date }. Vurke fiilla ja sádde dan ruovttoluotta.
sheet-about-empty = Guođe rievdatkeahttá doaibmabiju mas ii leat mihkkege ođđasa. Guorus sealla ii rievdat maidege, ja dat mii lea dieđihuvvon ovdal, bissu.
sheet-about-locked = Ránes seallat čájehit maid plána dadjá, ja leat lohkkaduvvon. Jus doppe lea juoga boastut, čále dan doaimmahussii.
sheet-about-status = Vállje listtus mii lea seallas. Vuolimusas čuožžu maid juohke válljejupmi mearkkaša.
sheet-about-date = { $date ->
    [none] Beaivi masa stáhtus gullá.
   *[other] Beaivi masa stáhtus gullá, jus dat lea eará go: { $date }.
}
sheet-about-source = { $code ->
    [none] Gos diehtu lea boahtán, ovdamearkka dihte reivves dahje raporttas.
   *[other] Gos diehtu lea boahtán, jus dat lea eará go: { $code }.
}
sheet-about-note = Dat mii galgá leat stáhtusa bálddas neahttabáikkis, ovtta dahje guovtti cealkagis.
sheet-about-when = Áigi nugo plánas čuožžu; áigemearri lea dan maŋimus beaivi. Rievdat dan dušše jus áigi lea dál eará, ovdamearkka dihte «2026».
sheet-about-comment = Dat maid dušše doaimmahus galgá lohkat. Dat ii almmuhuvvo.
sheet-status-done = Buot maid doaibmabidju lohpidii, lea dahkkojuvvon.
sheet-status-ongoing = Bargu lea jođus.
sheet-status-planned = Bargu lea plánejuvvon, muhto ii leat álggahuvvon.
sheet-status-not-started = Mihkkege ii leat vuos dahkkojuvvon.
sheet-status-closed = Bargu lea nohkan, muhto doaibmabidju ii leat čađahuvvon.
sheet-status-stopped = Doaibmabidju ii čađahuvvo.
sheet-status-moved = Doaibmabidju joatkašuvvá eará sajis. Čále mearkkašupmái gos.
sheet-status-wrong = Dakkár stáhtus ii gávdno
sheet-status-choose = Vállje stáhtusa listtus, dahje guođe sealla guorusin.
sheet-date-wrong = Dát ii leat beaivi
sheet-date-write = Čále beaivvi, ovdamearkka dihte 2026-06-01.

## data/README.txt

# Source: dict: fil «fiila», filnavn «fiilanamma», celle «sealla», semikolon «beallečuokkis», apostrof «apostrofa», kolonne «kolonna», kode «koda», rot «ruohtas», objekt «objeakta».
# To check: the whole text, above all the words on files: «guoros listu», «eaŋgalasgillii», «dárkkistit», «ruohtas», «rabas geahči», «dárkkistansubmi», «norgga heivehusat», and the cells that are read as something else.
data-readme =
    Dieđut neahttabáikkis

    Dáin fiillain leat seamma dieđut go siidduin, rehkenastinárkkaid ja eará vuogádagaid
    várás. Fiillat leat UTF-8. Čoavdagiid ja ráidduid ortnet lea álo seamma, nu ahte guokte
    veršuvnna sáhttá buohtastahttit.
    Dat mii váilu, lea null dahje guoros listu. Beaivvit leat čállojuvvon ISO 8601 mielde:
    2025-06-01. «url» lea siiddu čujuhus, rehkenastojuvvon neahttabáikki ruohttasis, nugo
    fiillaid čujuhusat vuolábealde. Álgoevttohusat eai leat mielde.

    Juohke plánas lea iežas stáhtusbeaivi: ođđaseamos raportta dahje stáhtushistorjjá
    ođđaseamos beaivi. Áigemearit leat rehkenastojuvvon ovtta beaivái olles neahttabáikkis.
    Dušše mearriduvvon áiggis lea áigemearri. Das mii lea árvaluvvon, jotkkolaš dahje
    geardduhuvvo, ii leat áigemearri.


    data/measures.json: buot doaibmabijut, okta objeakta juohke doaibmabidjui

    plan            plána id
    id              doaibmabiju id plánas: nummir, muđui fiilanamma
    number          nummir teakstan, dahje null
    title           namahus
    section         plána oasi id, dahje null
    also_in         eará osiid id, maidda doaibmabidju maiddái gullá
    responsible     gii ovddasvástida doaibmabiju dahje čađaha dan: «department» lea
                    ovttadaga koda, ja «role» lea lead (jođiha), shared (oktasaš
                    ovddasvástádus) dahje contributor (lea mielde)
    others          true go plánas lea maiddái «ja earát»
    kind            one-off (ráddjejuvvon), continuous (jotkkolaš) dahje recurring
                    (geardduhuvvo)
    status          not-started, planned, ongoing, done, closed, stopped dahje moved;
                    null go stáhtus ii leat raporterejuvvon
    status_label    stáhtus sániiguin, dahje null
    status_date     beaivi masa stáhtus lea raporterejuvvon, dahje null
    lateness        on-track (áigi ii leat nohkan), overdue (áigemearri lea nohkan, ja maŋit
                    raporttas daddjo ahte doaibmabidju ii leat gárvvis), unknown (áigemearri
                    lea nohkan, ja stáhtus ii leat raporterejuvvon dan maŋŋá) dahje passed
                    (áigi lea nohkan, muhto dat ii lean áigemearri); null go doaibmabidju lea
                    čađahuvvon, loahpahuvvon, bissehuvvon dahje sirdojuvvon, dahje go áiggis
                    ii leat maŋimuš beaivi
    when            goas dat galgá dáhpáhuvvat, dahje null: «text» leat plána sánit,
                    «spans» leat áigodagat nugo dat leat ipmirduvvon, juohkehaččas «from»
                    ja «to» (null go geahči lea rabas), «certainty» lea certain (sihkar),
                    approximate (sulli), tentative (árvaluvvon) dahje unknown (áigi ii leat
                    mearriduvvon), «continuous» lea true go lea jotkkolaš, «recurring» lea
                    true go geardduhuvvo, ja «parts» leat oasit go iešguđet áššit galget
                    dáhpáhuvvat iešguđet áiggiin: «label» (mii galgá dáhpáhuvvat) ja
                    seamma go dás
    milestones      olahusat: «title» lea namahus, «due» lea áigi goas olahus galgá
                    juksojuvvot, ja «done» lea áigi goas dat juksojuvvui, goappašagat nugo
                    «when» dahje null, ja «state» lea reached (juksojuvvon), coming
                    (boahtimin), overdue (áigemearri lea nohkan, ja doaibmabidju ii leat
                    gárvvis maŋit raportta mielde), unconfirmed (áigemearri lea nohkan, ja
                    doaibmabidju lea nohkan dahje ii leat raporterejuvvon dan maŋŋá), passed
                    (áigi lea nohkan, muhto dat ii lean áigemearri) dahje undated (áigi ii
                    leat namuhuvvon)
    next_deadline   doaibmabiju dahje olahusa vuosttaš áigemeari beaivi plána stáhtusbeaivvi
                    maŋŋá, dahje null; jus plánas ii leat stáhtusbeaivi, de dan beaivvi maŋŋá
                    masa áigemearit leat rehkenastojuvvon
    related         oktavuođat mat leat namuhuvvon fiillas: «to» lea plána/id, plána id dahje
                    neahttačujuhus, ja «kind» lea related, follows-up, cites, delivers,
                    continues, merged-into dahje supersedes
    mentioned_by    doaibmabijut mat namuhit dán dahje čujuhit dása, nugo plána/id
    url             siidu


    data/plans.json: plánat

    id              plána id
    title           namahus
    kind            strategy (strategiija), action-plan (doaibmaplána) dahje
                    activity-plan (aktivitehtaplána)
    period          áigodat: «from» ja «to», dahje null
    owner           plána eaiggát: ovttadaga koda, dahje null
    sections        oasit: «id», «title», «measures» (doaibmabijuid lohku) ja «url»
    measures        almmuhuvvon doaibmabijuid lohku
    announced       galle doaibmabiju plána dieđiha, dahje null
    status          doaibmabijuid lohku juohke stáhtusis; «not-reported» leat dat main
                    stáhtus ii leat raporterejuvvon
    as_of           plána stáhtusbeaivi; null go ii leat mihkkege raporterejuvvon
    reports         raporttat: «date» ja «url»
    url             siidu


    data/plans/ID.json: olles plána, okta fiila juohke plánas

    id, title, kind, owner, as_of, url
                    nugo plans.json
    short_title     oaneheappot namahus, dahje null
    language        giella: nb, nn, se dahje en
    period          áigodat, nugo «when» measures.json-fiillas, dahje null
    launched        goas plána biddjui ovdan, nugo «when», dahje null
    publication     publikašuvdna: «code» ja «url», goabbáge null go ii leat namuhuvvon;
                    null go plánas ii leat publikašuvdna
    measure_term    maid plána gohčoda doaibmabidjun
    announced       maid plána dieđiha: «measures» (doaibmabijuid lohku) ja «sections» (osiid
                    lohku), goabbáge lohku dahje null
    late_as_of      beaivi masa áigemearit leat rehkenastojuvvon, seamma buot plánain, dahje
                    null
    text            teaksta formatterema haga, nugo buot «text» vuolábealde
    goals           ulbmilat: «number» ja «text»
    sections        oasit: «id», «title», «lead» (okta cealkka oasi birra, dahje null),
                    «text», «measures» (oasi doaibmabijuid id), «also» (eará osiid
                    doaibmabijuid id, mat maiddái gullet deike) ja «url»
    measures        doaibmabijut, main lea visot mii lea measures.json-fiillas, ja vel
                    «ledger»: stáhtushistorjá, boarráseamos vuosttažin: «date», «status»,
                    «status_label», «source» (gáldu) ja «note» (mearkkašupmi), mat sáhttet
                    leat null, ja «counts», mii lea true go stáhtus rehkenastojuvvo,
                    «goals»: plána ulbmiliid nummirat,
                    «tags»: fáddásánit,
                    «indicators»: ulbmillogut: «title», «unit» (mihttoovttadat), «baseline»
                    (vuolggasadji), «target» (ulbmil), «by» (ulbmila áigi, nugo «when») ja
                    «values», main leat «when» ja «value»,
                    «funding»: ruhtadeapmi: «amount» (ruvnnut), «approximate» (true go lea
                    sullii), «year», «status», mii lea proposed (evttohuvvon), granted
                    (juolluduvvon) dahje null, ja «note»,
                    «links»: liŋkkat: «title» ja «url», ja
                    «text»: teaksta
    reports         raporttat, boarráseamos vuosttažin: «date», «title», «published»
                    (almmuhanbeaivi, dahje null), «declares» (maid raporta dadjá iežas birra,
                    dahje null: «measures» ja «departments» leat logut, «department_codes» leat
                    kodat maid dat namuha, ja «status» lea doaibmabijuid lohku juohke
                    stáhtusis), «text», «url»,
                    «edition» (plána nu go lei dalle: «published» lea duohta go veršuvdna
                    vurkejuvvui dalle, muđui lea rehkenaston doaibmabijuin otne; «title»;
                    «items» leat doaibmabijut: «id», «number», «title», «section»,
                    «responsible», «others», «status», «status_date», «source», «also» (eará
                    stáhtusat seamma beaivvis) ja «when»), ja «since» (mii lea rievdan ovddit
                    raportta rájes, dahje null vuosttažis: «report» lea dan beaivi, «changes»
                    leat «measure», «became» (finished, begun, reported, stopped, moved, other, new dahje
                    gone), «from» ja «to», ja «unchanged» lea lohku mii ii leat rievdan)
    since           seamma maŋimuš raportta rájes ovdal plána stáhtusbeaivvi, dahje null
    differences     gos gáldut eai heive oktii: «measure» lea plána/id, dahje null go guoská
                    olles plánii, «field» lea title, responsible, others, status, period,
                    departments dahje noted (dan lea gávdnan muhtun gii lea lohkan
                    raportta; de «about» muitala man birra lea sáhka), ja «sides» lea maid juohke
                    gáldu dadjá («says»), «source» (gáldu, dahje null) ja «counts» (true go
                    dat oidno ja rehkenastojuvvo siidduin)
    late            man áigi lea nohkan: «overdue», «unknown» ja «passed» leat doaibmabijuid
                    id, ja «milestones_overdue» ja «milestones_unconfirmed» leat olahusat,
                    main leat «measure» ja «title»
    related         plána oktavuođat, nugo measures.json-fiillas


    data/departments.json: ovttadagat main lea ovddasvástádus doaibmabijuin dahje mat leat
    mielde

    code            koda
    name            namma
    kind            government, ministry, directorate, agency, police-district, team
                    dahje other
    lead            doaibmabijut maid ovttadat jođiha, nugo plána/id
    shared          doaibmabijut main ovttadagas lea oktasaš ovddasvástádus
    contributor     doaibmabijut main ovttadat lea mielde
    url             siidu


    data/deadlines.json: buot mas lea maŋimuš beaivi, jagi ja kvartála mielde

    plan            plána id
    measure         doaibmabidju, nugo plána/id
    milestone       olahusa namma, dahje null go lea doaibmabidju ieš
    part            mii galgá dáhpáhuvvat, go doaibmabiju áiggis leat máŋga oasi, dahje null
    day             maŋimuš beaivi; olahusas mii lea juksojuvvon, beaivi goas dat juksojuvvui,
                    go dat lea namuhuvvon
    year            jahki
    quarter         kvartála, 1 gitta 4 rádjai; null go plána namuha dušše jagi, jahkebeali
                    dahje jagiáiggi
    outcome         missed (áigemearri lea nohkan, ja maŋit raporttas daddjo ahte bargu ii leat
                    gárvvis), unconfirmed (áigemearri lea nohkan, iige leat namuhuvvon movt
                    manai), coming (boahtimin), tentative (árvaluvvon) dahje reached
                    (juksojuvvon)
    when            áigi man maŋimuš beaivi «day» lea, nugo measures.json-fiillas
    url             doaibmabiju siidu


    data/measures.csv: doaibmabijut rehkenastinárkan

    Rahpasa njuolga Excelis ja LibreOfficeas main leat norgga heivehusat: beallečuokkis
    seallaid gaskkas, UTF-8 ja BOM. Sealla maid sáhtášii lohkat formelin, beaivin dahje eará
    lohkun (1.10, 007), lea ožžon apostrofa ovddabeallái.
    «Áigemeari dilli» muitala sániiguin movt doaibmabiju áigi lea. «Áigemearri» lea doaibmabiju
    iežas áigemeari beaivi. «Boahtte áigemearri» lea next_deadline measures.json-fiillas:
    doaibmabiju dahje olahusa vuosttaš áigemeari beaivi plána stáhtusbeaivvi maŋŋá. «Goas» leat
    plána sánit, ja Excel sáhttá dahkat muhtun sániid beaivin: juni 2026. Beaivvit nugo sánit
    leat ipmirduvvon, leat «Rájes» ja «Rádjai».
    Juohke plánas ja juohke ovttadagas main leat doaibmabijut, lea sierra fiila iežas
    siiddu bálddas, seamma kolonnaiguin: planat/ID/doaibmabijut.csv ja
    ovddasvastideaddjit/KODA/doaibmabijut.csv. Ovttadaga fiillas leat maiddái doaibmabijut
    main ovttadat lea mielde, ja ovttadaga rolla lea maŋimuš kolonnas.


    feeds/changes.xml: mii lea maŋimuš raporterejuvvon, Atom (RFC 4287)

    50 ođđaseamos raportta ja stáhtusa. «id» lea seamma nu guhká go dat leat dás, maiddái
    jus neahttabáiki sirdojuvvo. «updated» lea beaivi masa stáhtus gusto. Jus neahttabáikki
    čujuhus ii leat dovddus, de liŋkkat álget dan máhpas mas fiila lea.


    feeds/deadlines.ics: áigemearit ja árvaluvvon áiggit, iCalendar (RFC 5545)

    Olles beaivvi dáhpáhusat juohke doaibmabidjui mii ii leat čađahuvvon, loahpahuvvon,
    bissehuvvon dahje sirdojuvvon, ja juohke olahussii mii ii leat juksojuvvon. Jus doaibmabidju
    lea loahpahuvvon, bissehuvvon dahje sirdojuvvon, de dan olahusat eai leat mielde.
    Sihkkaris áigemearri lea maŋimuš beaivvis. Sullii áigi, nugo čakča 2026, lea olles
    áigodagas. Nu lea maiddái árvaluvvon áigi. Das lea namahusas ahte dat lea árvaluvvon, ja
    STATUS:TENTATIVE, iige dat gohčoduvvo áigemearrin.
    Dat mii lea jotkkolaš, geardduhuvvo, dahje mas ii leat maŋimuš beaivi dahje áigi, ii leat
    mielde.
    Juohke plánas ja juohke ovttadagas main leat dakkár áiggit, lea sierra fiila:
    planat/ID/aigemearit.ics ja ovddasvastideaddjit/KODA/aigemearit.ics. Ovttadaga fiillas
    leat doaibmabijut main das lea ovddasvástádus, okto dahje ovttas earáiguin, ja dat
    main dat lea mielde.


    govvosat/: siidduid govvosat, govvan ja lohkun

    Neahttabáikkis, juohke plánas ja juohke ovttadagas leat iežas govvosat: govvosat/,
    planat/ID/govvosat/ ja ovddasvastideaddjit/KODA/govvosat/. Govat (SVG) leat sierra, ja
    logut (CSV) leat čállojuvvon nugo data/measures.csv. Govus mii ii dajaše maidege, ii leat.


    data/schema/measures.json, plans.json, plan.json, departments.json, deadlines.json ja manifest.json:
    mat dieđut leat juohke JSON-fiillas

    JSON Schema (2020-12), čilgehusat leat eaŋgalasgillii. Daiguin sáhttá vuogádat
    dárkkistit fiilla ovdal go dan lohká. plan.json lea fiillaid data/plans/ID.json várás.
    Ođđa čoavdagat sáhttet boahtit.


    manifest.json: buot fiillat dán veršuvnnas

    Listu mas lea okta objeakta juohke fiilii: «path» (čujuhus), «size» (galle byte) ja
    «sha256» (dárkkistansubmi), vai lea vejolaš oaidnit ahte mihkkege ii leat rievdan.
    Manifesta ieš ja SHA256SUMS eaba leat mielde.


    SHA256SUMS: buot fiillaid dárkkistansupmit

    Seamma dárkkistansupmit ja manifestta iežas, nu movt «sha256sum --check SHA256SUMS»
    daid lohká.
