# What planverk says of faults, to editors who are no programmers. One message a rule; `.hint` says what to write instead.
# Where more is known, another takes its place: `.meant` where it is known what was meant, `.choices` where there are a few
# words to choose from, `.example` where the key has an example below.

level-error = feil
level-warning = advarsel
level-hint = hjelp
more-in-file = … og { $count ->
    [one] én { $severity ->
        [error] feil
       *[warning] advarsel
    }
   *[other] { $count } { $severity ->
        [error] feil
       *[warning] advarsler
    }
} til i { $file }.
did-you-mean = Mente du «{ $suggestion }»?

# What a plan calls its measures: «tiltak», but for those that are called «aktivitet».
words-the = { $term ->
    [aktivitet] aktivitetene
   *[tiltak] tiltakene
}
words-this = { $term ->
    [aktivitet] aktiviteten
   *[tiltak] tiltaket
}
words-the-one = { $term ->
    [aktivitet] planens eneste aktivitet
   *[tiltak] planens eneste tiltak
}
words-many = { $term ->
    [aktivitet] aktiviteter
   *[tiltak] tiltak
}
words-declared = { $declared ->
    [1] { $term ->
        [aktivitet] aktivitet
       *[tiltak] tiltak
    }
   *[other] { words-many }
}
words-answering = { $declared ->
    [0] ingen ansvarlige
    [1] 1 ansvarlig
   *[other] { $declared } ansvarlige
}
words-counted = { $counted ->
    [0] ingen
   *[some] { $counted }
}
words-since = { $since ->
    [report] etter forrige rapport, { $before }
   *[ever] fra denne dagen eller før
}

address-collision = To sider får samme adresse, { $address }: denne og { $other }.
    .hint = Adressen kommer av nummeret, koden, datoen eller navnet på filen. Endre det hos en av dem.
address-forbidden = «{ $name }» kan ikke brukes i en nettadresse.
    .hint = Bruk et navn med bokstaver, tall og bindestrek, og ikke et navn som er reservert i Windows.
address-too-long = Adressen «{ $address }» er for lang. En del kan ha 64 tegn og hele adressen 120.
    .hint = Forkort navnet på filen eller mappen.
alias-collision = Den tidligere adressen { $address } er allerede i bruk av { $other }.
    .hint = Fjern den, eller skriv en annen.
ambiguous-reference = «{ $target }» kan bety flere ting: { $matches }.
    .hint = Gi en av dem et annet navn, eller skriv planen foran: [[plan/navn]].
body-too-large = Teksten er for stor. Den kan være på høyst { $limit } MB.
    .hint = Del den på flere filer, eller legg dokumentet ved siden av siden og lenk til det.
body-too-deep = Lenker og bilder ligger for dypt inni hverandre.
broken-link = Lenken går til «{ $target }», som ikke finnes.
    .hint = Lenk til en fil som ligger ved siden av siden, eller skriv [[nummer]] for å vise til et tiltak.
broken-reference = «{ $target }» finnes ikke.
    .hint = Vis til nummeret på et tiltak, navnet på en plan, plan/nummer, koden til en ansvarlig eller navnet på en side.
control-character = Teksten har et usynlig styretegn.
    .hint = Skriv den på nytt, uten tegn som er limt inn fra andre programmer.
declared-differs = { $what ->
        [measures] Rapporten sier { $declared } { words-declared }, men planen har { words-counted }.
        [department-count] Rapporten sier { words-answering }, men { words-the } har { $counted ->
            [0] ingen.
           *[some] { $counted }: { $names }.
        }
        [departments-missing] Rapporten nevner { words-answering }, men { words-the } har { $counted }. Disse mangler i rapporten: { $missing }.
        [departments-extra] Rapporten nevner { words-answering }, men { words-the } har { words-counted }. Disse står bare i rapporten: { $extra }.
        [departments-both] Rapporten og { words-the } har ikke de samme ansvarlige. Disse mangler i rapporten: { $missing }. Disse står bare i rapporten: { $extra }.
        [status] Rapporten sier at { $declared ->
            [0] ingen
           *[some] { $declared }
        } { words-declared } har statusen «{ $label }», men { words-counted } har den per { $date }.
        [unfinished] Rapporten oppgir statuser per { $date }, men { $count ->
            [0] planen har ingen { words-many }.
            [1] { words-the-one } har ingen status { words-since }.
           *[several] ingen av de { $count } { words-the } har noen status { words-since }.
        }
        [announced-measures] Planen sier at den har { $declared } { words-declared }, men { $counted } er publisert her.
       *[announced-sections] Planen sier at den har { $declared } { $declared ->
            [1] del
           *[other] deler
        }, men { $counted } er publisert her.
    }
    .hint = { $what ->
        [unfinished] Skriv statusene i { words-the }, med datoen til rapporten.
        [announced-measures] Rett tallet under «announced». Sier den trykte planen dette selv, skriv «allow: [declared-differs]» øverst i filen.
        [announced-sections] Rett tallet under «announced». Sier den trykte planen dette selv, skriv «allow: [declared-differs]» øverst i filen.
       *[report] Rett rapporten eller { words-the }. Sier den trykte rapporten dette selv, skriv «allow: [declared-differs]» øverst i filen.
    }
draft-reference = «{ $target }» er et utkast, så henvisningen blir vanlig tekst.
duplicate-department = «{ $code }» er nevnt to ganger som ansvarlig.
    .hint = Behold én av dem.
duplicate-id = «{ $id }» er allerede brukt i { $other }.
    .hint = Nummer, filnavn og koder må være unike.
duplicate-key = Nøkkelen «{ $key }» står to ganger.
    .hint = Behold én av dem.
far-date = { $what ->
        [phrase] «{ $text }» gir dagen { $day }, som
       *[date] Datoen { $day }
    } ligger mer enn { $years } år fra alle andre datoer i planen. De andre datoene i planen er { $several ->
        [yes] fra { $from } til { $to }
       *[no] i { $from }
    }.{ $reckoned ->
        [yes] {" "}Hele nettstedet er nå regnet per denne datoen.
       *[no] {""}
    }
    .hint = Rett årstallet. Er det riktig, skriv «allow: [far-date]» øverst i filen.
front-matter-missing = Filen mangler opplysningene øverst.
    .hint = Begynn filen med en linje med ---, så for eksempel «title: …», og så en ny linje med ---.
front-matter-too-deep = Opplysningene øverst har mer enn { $limit } nivåer inni hverandre.
front-matter-too-large = Opplysningene øverst er større enn { $limit } KiB.
    .hint = Flytt lange tekster ned i selve siden.
front-matter-unclosed = Opplysningene øverst blir aldri avsluttet.
    .hint = Sett en linje med --- der de slutter.
impossible-date = «{ $text }» er ikke et mulig tidspunkt: { $reason ->
        [month] måneden finnes ikke
        [day] dagen finnes ikke
        [quarter] et år har fire kvartaler
        [half] et år har to halvår
        [reversed] tidsrommet slutter før det begynner
       *[year] årstallet er for langt unna
    }.
    .hint = Rett tidspunktet. Står feilen i den trykte planen, skriv { "{" }text: "{ $phrase }", as_printed: true{ "}" }, så vises ordene som de er.
invalid-name = Navnet på filen har tegn som ikke kan leses.
    .hint = Gi filen et nytt navn.
invalid-utf8 = Filen er ikke lagret som UTF-8.
    .hint = { $seems ->
        [windows-1252] Filen ser ut til å være lagret som Windows-1252 (ANSI). Åpne den med den tegnkodingen, og lagre den på nytt som UTF-8.
        [utf-16] Filen ser ut til å være lagret som UTF-16 («Unicode»). Lagre den på nytt med tegnkodingen UTF-8.
        [mixed] Noe i filen ser ut til å være limt inn med en annen tegnkoding. Skriv tegnet på nytt, og lagre filen som UTF-8.
       *[unknown] Lagre den på nytt med tegnkodingen UTF-8.
    }
link-outside = «{ $name }» er en snarvei til noe som ikke hører til nettstedet. En snarvei kan bare gå til noe i content/ eller themes/ som ikke er skjult.
    .hint = Kopier filen inn i stedet.
milestone-outside-plan = Milepælen «{ $title }» har tiden «{ $due }», men planen gjelder «{ $period }».
    .hint = Rett tiden. Er den riktig, skriv «allow: [milestone-outside-plan]» øverst i filen.
misplaced-file = Filen ligger et sted der planverk ikke leser slike filer.
    .hint = { $hint ->
        [plans] Planer ligger i content/plans/navn-på-planen/, med en fil som heter plan.md.
        [ending] Navnet på en side må slutte på .md.
        [section] Tiltak ligger i planens mappe eller i mappen til en del som har en section.md, ikke dypere.
        [departments] Ansvarlige ligger rett i content/departments/.
       *[content] Innhold ligger i content/plans/, content/departments/, content/pages/ eller content/static/.
    }
missing-file = Filen { $name } mangler.
    .hint = { $hint ->
        [site] Et nettsted trenger content/site.yaml med minst «title: …».
        [plan] En plan trenger en plan.md i mappen sin.
       *[section] En del av en plan trenger en section.md i mappen sin.
    }
missing-key = Nøkkelen «{ $key }» mangler.
    .hint = Skriv «{ $key }: …» i opplysningene øverst.
    .choices = Skriv «{ $key }: …» i opplysningene øverst, med en av disse: { $choices }.
    .example = Skriv for eksempel: { $example }
nobody-responsible = { $what ->
        [plan] Ingen av de { $count } { words-the } har noen ansvarlig.
       *[measure] Ingen er ansvarlig for { words-this }.
    }
    .hint = { $what ->
        [plan] Skriv «responsible: …» i filene deres. Sier ikke planen hvem det er, skriv «allow: [nobody-responsible]» øverst i denne filen.
       *[measure] Skriv «responsible: …» med koden til den som er det. Sier ikke planen hvem det er, skriv «allow: [nobody-responsible]» øverst i filen.
    }
one-sided = Det må stå minst to ulike sider i «sides».
    .hint = Skriv hva hver av kildene sier: { example-sides }
raw-html = HTML kan ikke stå i teksten: { $html }
    .hint = Skriv det med Markdown i stedet. For å vise tegnet < selv, skriv \<.
remote-image = Bildet «{ $target }» ligger utenfor nettstedet, og sidene henter ingenting utenfra.
    .hint = Legg bildet ved siden av siden og vis til det med filnavnet.
several-count = Det står «counts: true» på flere oppføringer med samme dato, { $date }.
    .hint = La det stå bare på den som skal telle.
status-after-plan = { $what ->
        [report] Rapporten
       *[status] Statusen
    } er datert { $date }, mer enn to år etter at planen var slutt. Planen gjelder «{ $period }».
    .hint = Rett datoen. Er den riktig, skriv «allow: [status-after-plan]» øverst i filen.
status-needs-date = Statusen «{ $status }» trenger en dato.
    .hint = Skriv den som en liste: status: [{ "{" }date: 2025-06-01, status: { $status }{ "}" }]
string-missing = Temaet mangler tekster på språket «{ $language }»: { $keys }
    .hint = Skriv dem i denne filen, slik de står på de andre språkene.
strings-fault = Temaets tekster kan ikke leses: { $message }
template-fault = Temaets mal kan ikke brukes: { $message }
theme-cycle = Temaet «{ $theme }» bygger på seg selv.
two-statuses = Samme dag, { $date }, har flere statuser: { $statuses }. Den som står sist, «{ $counted }», telles.
    .hint = Skriv «counts: true» på den som skal telles, og «note: …» som sier hvorfor. Er en av dem feil, fjern den.
unclear-when = «{ $text }» er ikke et tidspunkt som planverk forstår. Ordene blir vist, men ikke tegnet på tidslinjen.
    .hint = { $reason ->
        [no-year] Årstallet mangler. Skriv for eksempel «15. mars 2026».
        [relative] Det går ikke fram når tiden begynner å løpe. Skriv når det er ferdig, for eksempel «innen 2028».
       *[words] Skriv for eksempel «høsten 2026», «Q3 2026», «innen utgangen av 2026» eller «løpende».
    }
unknown-choice = «{ $value }» er ikke en mulig verdi for «{ $key }».
    .hint = Velg en av disse: { $choices }.
unknown-department = Det finnes ingen ansvarlig med koden «{ $code }».
    .hint = { $hint ->
        [known] Skriv koden slik den står i { $file }.
        [taken] Se hvilken kode som står i { $file }.
       *[new] Lag filen { $file }, eller rett koden.
    }
unknown-goal = Planen har ikke noe mål nummer «{ $value }».
    .hint = { $count ->
        [0] Planen har ingen mål. Skriv dem under «goals» i plan.md.
       *[other] Planen har { $count } mål, nummerert etter rekkefølgen i plan.md.
    }
unknown-key = Nøkkelen «{ $key }» finnes ikke her.
    .hint = Disse finnes: { $known }.
unknown-status = «{ $status }» er ikke en status.
    .hint = Velg en av disse: { $choices }. Egne ord kan legges til under «statuses» i site.yaml.
unknown-theme = Temaet «{ $theme }» finnes ikke.
    .hint = Lag mappen themes/{ $theme }/, eller bruk «standard».
unreadable-file = { $why ->
        [denied] Du har ikke lov til å lese dette.
        [loop] Snarveien peker på en mappe som den selv ligger i, så lesingen ville aldri ta slutt.
        [missing] Filen finnes ikke lenger, eller er en snarvei til noe som ikke finnes.
        [special] Dette er et rør, en sokkel eller en enhet, ikke en fil som kan leses.
       *[system] Filen kan ikke leses: { $message }
    }
    .hint = { $why ->
        [denied] Be den som eier filen eller mappen, om å få lese den.
        [special] Flytt det ut av mappen.
        [system] Prøv igjen, og spør den som har ansvar for maskinen om det ikke går.
       *[other] Fjern snarveien, eller la den peke på en fil i nettstedets mappe.
    }
unsafe-link = Adressen «{ $target }» er ikke tillatt. Adresser av det slaget kan kjøre kode.
    .hint = Bruk en adresse som begynner med https://, mailto: eller tel:.
unused-file = Ingen side lenker til «{ $name }» eller viser den, så den blir ikke publisert.
    .hint = Lenk til den fra en side slik: [tekst](<{ $name }>), eller legg den i content/static/. Skal den ikke publiseres, flytt den ut av content/.
wrong-address = «{ $target }» er ikke en nettadresse.
    .hint = Skriv hele adressen, fra https://.
wrong-alias = «{ $address }» kan ikke være en tidligere adresse på nettstedet.
    .hint = Skriv den slik: planer/gammelt-navn/. Bruk bare små bokstaver fra a til z, tall og bindestrek, med høyst 64 tegn i hver del og 120 i alt.
wrong-date = «{ $text }» er ikke en dato.
    .hint = Skriv datoen slik: 2026-06-01.
    .meant = Skriv datoen slik: { $suggestion }.
wrong-type = «{ $key }» skal være { $expected ->
        [text] tekst
        [list] en liste
        [map] nøkler med verdier
        [whole-number] et helt tall
        [count] et helt tall fra 0 og oppover
        [number] et tall
        [yes-no] true eller false
       *[other] noe annet
    }, men er { $found ->
        [text] tekst
        [list] en liste
        [map] nøkler med verdier
        [number] et tall
        [empty] tom
       *[yes-no] true eller false
    }.
    .example = Skriv for eksempel: { $example }
yaml-bracket = Klammen blir aldri lukket.
    .hint = Sett inn den som mangler: ] eller { "}" }
yaml-colon = Et kolon med mellomrom etter deler teksten i to.
    .hint = Sett hele verdien i anførselstegn: { $key }: "…"
yaml-comment = Alt etter « #» blir regnet som en kommentar, så teksten blir kuttet.
    .hint = Sett hele verdien i anførselstegn: { $key }: "…"
yaml-indent = Innrykket passer ikke med linjene over.
    .hint = La nøkler som hører sammen begynne like langt inne. Det som hører under en nøkkel, rykkes inn med to mellomrom.
yaml-quote = Anførselstegnet blir aldri lukket.
    .hint = Sett inn et anførselstegn der teksten slutter.
yaml-start = Verdien begynner med et tegn som betyr noe eget i YAML.
    .hint = Sett hele verdien i anførselstegn.
yaml-syntax = Opplysningene kan ikke leses som YAML: { $message }
    .hint = Sjekk innrykk, anførselstegn og klammer på linjen og linjen over.
yaml-tab = Linjen er rykket inn med tabulator. YAML tillater bare mellomrom.
    .hint = Bytt tabulatoren med to mellomrom.

# What may stand at a key, for whoever has left it out or written something else.
example-about = about: Når planen ble lansert
example-accessibility_statement = accessibility_statement: https://uustatus.no/…
example-against = against: Omtalen av tiltaket
example-aliases = aliases: [planer/gammelt-navn/]
example-allow = allow: [unclear-when]
example-also_in = also_in: [navn-på-delen]
example-amount = amount: 2000000
example-announced = announced: { "{" }measures: 50, sections: 7{ "}" }
example-approximate = approximate: true
example-as_of = as_of: 2026-06-01
example-baseline = baseline: 40 %
example-by = by: utgangen av 2027
example-code = code: POD
example-contact = contact: redaksjonen@eksempel.no
example-contradictions = contradictions: [{ "{" }measure: 12, about: Fristen, sides: [{ "{" }says: høsten 2026, source: Oversikten{ "}" }, { "{" }says: våren 2027, source: Omtalen{ "}" }]{ "}" }]
example-counts = counts: true
example-date = date: 2026-06-01
example-declares = declares: { "{" }measures: 50, status: { "{" }Gjennomført: 13{ "}" }{ "}" }
example-department = department: POD
example-departments = departments: [POD, JD]
example-done = done: 2026-06-01
example-draft = draft: true
example-due = due: høsten 2026
example-formerly = formerly: [{ "{" }code: JBD, name: Justis- og beredskapsdepartementet, until: 2024-12-31{ "}" }]
example-funding = funding: [{ "{" }amount: 2000000, year: 2026, note: Evaluering{ "}" }]
example-goals = goals: [Flere anmelder hatkriminalitet]
example-indicators = indicators: [{ "{" }title: Andel som melder fra, unit: prosent, target: minst 50{ "}" }]
example-items = items: [{ "{" }measure: 12, status: Pågående{ "}" }]
example-licence = licence: { "{" }title: NLOD 2.0, url: "https://data.norge.no/nlod/no/2.0"{ "}" }
example-links = links: [{ "{" }title: SSB om innvandrere, url: "https://www.ssb.no/innvandring"{ "}" }]
example-measure = measure: 12
example-measures = measures: 50
example-milestones = milestones: [{ "{" }title: Evalueringsrapport, due: høsten 2026{ "}" }]
example-name = name: Politidirektoratet
example-number = number: 12
example-order = order: 1
example-others = others: true
example-owner = owner: POD
example-parent = parent: JD
example-period = period: 2024–2027
example-public = public: true
example-publication = publication: { "{" }code: G-0456, url: "https://www.regjeringen.no/…"{ "}" }
example-related = related: [7, { "{" }to: plan/12, kind: follows-up{ "}" }]
example-responsible = responsible: [POD, { "{" }department: KRIPOS, role: contributor{ "}" }]
example-rules = rules: { "{" }unclear-when: off{ "}" }
example-says = says: høsten 2026
example-sections = sections: 7
example-sides = sides: [{ "{" }says: november 2023, source: Innledningen{ "}" }, { "{" }says: mars 2023, source: Omtalen{ "}" }]
example-status = status: [{ "{" }date: 2026-06-01, status: Pågående{ "}" }]
example-statuses = statuses: { "{" }Levert: done{ "}" }
example-tags = tags: [opplæring, språk]
example-target = target: minst 50
example-title = title: Mer kunnskap om rekruttering
example-to = to: 12
example-unit = unit: prosent
example-unsafe_html = unsafe_html: false
example-url = url: "https://www.regjeringen.no/…"
example-value = value: 40
example-values = values: [{ "{" }date: 2026-06-01, value: 40{ "}" }]
example-when = when: høsten 2026
example-year = year: 2026
example-status-status = status: Pågående
example-items-status = status: Pågående
example-declares-status = status: { "{" }Gjennomført: 13, Pågående: 30{ "}" }
example-links-title = title: SSB om innvandrere
example-milestones-title = title: Evalueringsrapport
example-indicators-title = title: Andel som melder fra
example-licence-title = title: NLOD 2.0
example-publication-code = code: G-0456
example-formerly-code = code: JBD
example-formerly-name = name: Justis- og beredskapsdepartementet

# What the words mean that a key can have.
choice-kind-strategy = strategi: mål, sjelden tiltak
choice-kind-action-plan = handlingsplan
choice-kind-activity-plan = aktivitetsplan
choice-kind-government = regjeringen
choice-kind-ministry = departement
choice-kind-directorate = direktorat
choice-kind-agency = annen etat
choice-kind-police-district = politidistrikt
choice-kind-team = gruppe eller lag
choice-kind-other = noe annet
choice-kind-one-off = gjøres én gang
choice-kind-continuous = pågår hele tiden
choice-kind-recurring = kommer igjen, for eksempel hvert år
choice-kind-related = henger sammen med
choice-kind-follows-up = følger opp
choice-kind-cites = bygger på eller viser til
choice-kind-delivers = har levert
choice-kind-continues = viderefører
choice-kind-merged-into = er slått sammen med
choice-kind-supersedes = erstatter
choice-role-lead = har hovedansvaret
choice-role-shared = deler ansvaret
choice-role-contributor = bidrar eller deltar
choice-status-proposed = foreslått
choice-status-granted = bevilget
choice-language-nb = bokmål
choice-language-nn = nynorsk
choice-language-se = nordsamisk
choice-language-en = engelsk
choice-rules-error = stopper byggingen
choice-rules-warning = advarer
choice-rules-off = sier ikke fra
