# What the commands say on the terminal.

# How many faults there are.
errors = { $errors ->
    [1] 1 feil
   *[other] { $errors } feil
}
warnings = { $warnings ->
    [1] 1 advarsel
   *[other] { $warnings } advarsler
}
errors-and-warnings = { errors } og { warnings }

no-folder = Det finnes ingen mappe { $folder }.

# build
not-built = Ikke bygget: { $why }. Nettstedet er som det var.
not-built-strict = Ikke bygget: { $why }, og --strict regner advarsler som feil. Nettstedet er som det var.
built = { $pages ->
    [1] 1 side
   *[other] { $pages } sider
} med { $plans ->
    [1] 1 plan
   *[other] { $plans } planer
} og { $measures } tiltak i { $folder }
built-files = { $written } skrevet, { $unchanged } uendret, { $removed } fjernet; { $day ->
    [none] uten statusdato
   *[other] status per { $day }
}; { $seconds } s
built-wrote = skrev { $file }
built-removed = fjernet { $file }
output-forbidden = { $folder } kan ikke være mappen som nettstedet skrives til. { $by ->
    [publish] Velg et annet sted under «publish» i site.yaml.
   *[build] Velg en egen mappe med --output-dir.
}
output-not-ours = { $folder } har filer som planverk ikke har skrevet (ingen manifest.json). { $by ->
    [publish] Velg et annet sted under «publish» i site.yaml, eller flytt filene bort.
   *[build] Velg en tom mappe med --output-dir.
}
output-in-the-way = Disse filene er endret eller lagt til av andre, og ville blitt skrevet over. Flytt dem, og { $by ->
    [publish] publiser
   *[build] bygg
} på nytt.
output-busy = Et annet bygg skriver til { $folder } akkurat nå. Vent til det er ferdig.
file-unreadable = Kan ikke lese { $file }: { $error }
output-failed = Kan ikke skrive til { $folder }: { $error }

# schema
schema-how = «planverk schema plan» skriver skjemaet for planer på skjermen. «planverk schema --output-dir skjemaer» skriver alle til mappen skjemaer.
schema-in-the-way = { $file } er ikke et skjema som planverk har skrevet. Flytt filen, eller velg en annen mappe.
schema-failed = Kan ikke skrive { $file }: { $error }

# serve
serve-address = { $address } (avslutt med Ctrl-C)
serve-network = Fra andre maskiner i nettet: { $address }
serve-network-unknown = Andre maskiner i nettet bruker adressen til denne maskinen.
serve-no-interface = «{ $name }» er ikke et navn som kan brukes her.
serve-not-listening = Kan ikke lytte på { $address }: { $error }. Velg en annen port med --port.
serve-not-built = Ikke bygget: { $why }. Det står også på siden i nettleseren.
serve-mended = Bygget. Alt er i orden igjen.
serve-clean = Bygget uten feil eller advarsler.
serve-built = Bygget, { $why }.

# status
no-plan = Det finnes ingen plan som heter «{ $name }».
none-there = Det finnes ingen ennå. Et utkast regnes ikke med før «draft: true» er tatt bort fra filen.
plans-are = Disse finnes: { $names }.
no-department = Det finnes ingen ansvarlig med koden «{ $name }».

# export
export-wrote = Skrev { $file }: { $measures } tiltak.
export-none = Det er ingen tiltak å skrive ut. Utkast er ikke med, og for en enhet bare de tiltakene den leder eller deler ansvaret for.
export-not-made = Kan ikke lage regnearket: { $error }
export-exists = { $file } finnes fra før og kan være fylt ut, så den er ikke skrevet over. Flytt den, eller velg et annet navn med --output.
export-not-written = Kan ikke skrive { $file }: { $error }
export-nobody = { $measures } tiltak har ingen som leder eller deler ansvaret, og er ikke med i noen av filene: { $ids }.

# import
import-site-wrong = Ingenting er lest inn. Rett feilene først.
import-nothing-written = Ingenting er skrevet.
import-refused = { $wrong ->
    [1] 1 celle må rettes. Ingenting er skrevet.
   *[other] { $wrong } celler må rettes. Ingenting er skrevet.
}
import-at = { $at }:
import-too-large = { $file } er større enn { $error } MB og leses ikke.
import-bomb = { $file } pakker seg ut til mye mer enn en tabell med tiltak kan være, og leses ikke.
import-entities = { $file } har XML som ingen regnearkprogrammer skriver, og leses ikke.
import-too-many = { $file } har for mange rader eller celler, og leses ikke. Slett radene som ikke er i bruk, og lagre på nytt.
import-other-kind = { $kind ->
    [old] { $file } er lagret i et av Excels eldre formater. Åpne den i Excel eller LibreOffice, velg «Lagre som» og «Excel-arbeidsbok (.xlsx)».
    [locked] { $file } er låst med passord. Åpne den, ta bort passordet, og lagre på nytt.
    [words] { $file } er et tekstdokument, ikke et regneark. Be om regnearket, eller skriv svarene inn i det du sendte ut.
    [pdf] { $file } er en PDF, ikke et regneark. Be om regnearket, eller skriv svarene inn i det du sendte ut.
    [archive] { $file } er en pakke med filer, ikke et regneark. Pakk den ut, og les inn regnearkene som ligger i den.
    [message] { $file } er en e-post. Lagre regnearket som ligger ved den, og les det inn.
    [page] { $file } er en nettside, selv om den kan hete .xls. Åpne den i Excel eller LibreOffice, og lagre som Excel-arbeidsbok (.xlsx).
   *[other] { $file } er ikke et regneark. Lagre det som Excel-arbeidsbok (.xlsx), OpenDocument-regneark (.ods) eller CSV.
}
import-folder = { $file } er en mappe. Skriv filene i den: { $file }/*.xlsx
import-open = { $file } er hoppet over: den ligger der så lenge noen har { $other } åpen. Det som ikke er lagret, er ikke med.
import-no-files = Det er ingen regneark å lese inn.
import-damaged = { $file } er skadet og kan ikke leses. Åpne filen i et regnearkprogram og lagre den på nytt. { $error }
import-no-head = Fant ingen rad med overskrifter.
import-head-hint = Skriv en rad øverst med for eksempel «Id», «Status», «Statusdato», «Kilde» og «Merknad», eller si hva kolonnene er: --map "Tilstand=status"
import-same-head = To kolonner betyr det samme.
import-other-cell = Den andre står i { $value }.
import-failed = { $said ->
    [none] Formelen har ingen verdi, for ingen har regnet den ut. Åpne filen og lagre den på nytt, eller skriv verdien i stedet.
   *[other] Formelen ga ingen verdi: { $said }. Skriv verdien i stedet.
}
import-no-measure = Det finnes ikke noe tiltak «{ $name }».
import-measure-hint = Skriv id-en eller nummeret til et tiltak. Er raden ikke et tiltak, sletter du den.
import-day-for-number = Regnearket har gjort nummeret om til dagen { $day }.
import-number-hint = Formater cellen som tekst, og skriv nummeret på nytt.
import-which-number = «{ $number }» kan være flere tiltak, for regnearket har tatt bort nullene bakerst.
import-id-hint = Formater cellen som tekst, og skriv en av disse: { $value }.
import-which-plan = Flere planer har et tiltak med dette nummeret. Skriv planen i en egen kolonne, eller nevn den med --plan.
import-choose = Velg en av disse: { $value }.
import-no-origin = Raden mangler kjennemerket som skulle stått sist. Filen kan være kuttet.
import-origin-hint = Be om filen på nytt. Er raden skrevet for hånd, tar du bort hele kolonnen «Kjennemerke» først.
import-no-plan = Raden har ingen id, og sier ikke hvilken plan et nytt tiltak skal være i.
import-plan-hint = Skriv id-en til tiltaket, eller planen i en egen kolonne for å lage et nytt.
import-no-title = Et nytt tiltak må ha en tittel.
import-title-taken = Planen har et tiltak med denne tittelen, { $id }.
import-title-hint = Skriv { $value } i kolonnen «Id».
import-no-status = «{ $status }» er ikke en status.
import-without-status = Raden har dato, kilde eller merknad, men ingen status.
import-status-hint = Velg en status, også når den er den samme som sist.
import-without-day = Statusen mangler dato.
import-day-hint = Skriv dagen i kolonnen «Statusdato», eller gi den for alle med --report.
import-not-a-day = «{ $day }» er ikke en dag.
import-which-day = «{ $day }» kan være to forskjellige dager.
import-not-a-time = «{ $time }» er ikke en tid som finnes.
import-time-hint = Skriv for eksempel «høsten 2026» eller «innen 1. mai 2027».
import-several-times = Tiden har flere deler i filen, og kan ikke endres herfra.
import-by-hand = { $file } er skrevet på en måte som ikke kan endres herfra.
import-by-hand-hint = Rett det i filen, og la cellen være som den var.
import-other-row = En annen rad sier noe annet om det samme tiltaket: «{ $said }».
import-conflict = { $id } er endret både her og på nettstedet etter at regnearket ble skrevet ut.
import-conflict-hint = Bli enige om hva som gjelder, skriv det i filen til tiltaket, og tøm cellen.
import-exported = Da det ble skrevet ut:
import-now = På nettstedet nå:
import-table = I regnearket:
import-quoted = «{ $value }»
import-nothing = ingenting
import-not-known = ukjent
import-line-title = tittel: { $old } → { $new }
import-line-when = når: { $old } → { $new }
import-line-older = NB: Den nye er eldre enn den som står, så statusen i dag blir den samme. Stemmer datoen?
import-line-status = status: { $old } → { $new }
import-line-source = kilde: { $text }
import-line-note = merknad: { $text }
import-new = Nytt tiltak i { $plan }{ $number ->
    [none] {""}
   *[other] {""}, nummer { $number }
}: «{ $title }»
import-report = Ny fil: { $file }
import-old-report = Rapporten fra dagen finnes fra før: { $file }. Har den en utgave, er den som den var. Skal det nye med, sletter du utgaven (.json) og kjører «planverk new edition».
import-comment = Til redaksjonen om { $id } ({ $at }): { $text }
import-locked = { $from ->
    [none] { $at } er fylt ut med «{ $to }». Det skrives ikke herfra: rett det i filen.
   *[other] { $at } er endret fra «{ $from }» til «{ $to }». Det skrives ikke herfra: rett det i filen.
}
import-formula = { $at } er en formel. Verdien den viste sist, er brukt.
import-unused = { $file }{ $sheet ->
    [none] {""}
   *[other] {""}, { $sheet }
}: disse kolonnene er ikke brukt: { $names }. Si hva en kolonne er slik: --map "Kolonne=note"
import-written = { $changed } tiltak er endret og { $new ->
    [1] 1 er nytt
   *[other] { $new } er nye
}. { $unchanged } er som før. Kjør «planverk check» for å se om noe nå spriker.
import-dry = { $changed } tiltak ville blitt endret og { $new ->
    [1] 1 ville blitt nytt
   *[other] { $new } ville blitt nye
}. { $unchanged } er som før. Ingenting er skrevet.
import-no-change = Ingenting å skrive: { $unchanged } tiltak er som før.
import-ask = Skal dette skrives? [j/N]
import-yes = Ingenting er skrevet. Se over det som står her, og kjør kommandoen på nytt med --yes.
import-not-agreed = Ingenting er skrevet.
import-would-be-wrong = Ingenting er skrevet, for nettstedet ville fått disse feilene.
import-file-changed = { $file } ble endret av noen andre mens dette pågikk. Ingenting er skrevet. Kjør kommandoen på nytt.
import-not-written = Kan ikke skrive { $file }: { $error } Alle filene er som før.
import-half = Disken sviktet. Disse filene er allerede endret: { $files }. Kjør kommandoen på nytt når disken er i orden; det som alt er skrevet, skrives ikke igjen.
import-missing = Per { $day } mangler status for { $measures } tiltak:
import-none-missing = Alle tiltakene i planen har status per { $day }, eller er avsluttet.
import-nobody = Ingen ansvarlig:

# init
init-title = Planene våre
init-made = { $folder ->
    [here] Laget et lite nettsted her
   *[other] Laget et lite nettsted i { $folder }
} ({ $files } filer).
init-go = Gå dit:          cd { $folder }
init-serve = Se det:          planverk serve
init-new = Lag et tiltak:   planverk new measure { $plan } "Tittel"
init-read = Les mer:         forklaringene i filene i content/, og planverk --help
init-in-the-way = { $folder ->
    [here] Denne mappen
   *[other] Mappen { $folder }
} er ikke tom: { $names }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
}.
init-elsewhere = Velg en ny mappe: planverk init NAVN

# new
wrote = Skrev { $file }
new-folder = Navnet på mappen, «{ $folder }», blir adressen. Vil du ha et kortere, gi mappen et nytt navn nå.
new-number = Nummeret er { $number }, det neste i planen. Et annet: --number
new-section = Tiltaket ligger i delen «{ $title }», { $why ->
    [only] den eneste i planen
    [last] den sist brukte
   *[first] den første i planen
}. En annen: --section
new-responsible = Ansvarlig er { $codes }, { $why ->
    [plan] som eier av planen
    [others] som for alle de andre tiltakene
    [site] som eier av nettstedet
   *[only] den eneste som er lagt inn
}. En annen: --responsible
new-nobody = Ingen er ansvarlig, som for de andre tiltakene i planen. Gi en med --responsible
new-status-day = Datoen er { $day }, dagen til den nyeste statusen i planen. En annen: --date
new-today = Datoen er { $day }, i dag. En annen: --date
new-report-day = Datoen er { $day }, dagen til den nyeste rapporten uten utgave. En annen: --date
new-no-edition = { $why ->
    [draft] Utgaven er ikke skrevet, for rapporten eller planen er et utkast. Skriv den når alt er klart: planverk new edition
   *[faults] Utgaven er ikke skrevet, for innholdet har feil. Rett dem, og skriv den etterpå: planverk new edition
}
new-draft = Det er et utkast inntil videre («draft: true»), for ellers sier planverk:
new-faults = Nå sier planverk også:

# Why nothing was made.
refused-no-site = Her er det ikke noe nettsted (ingen content/site.yaml).
refused-no-site-hint = Gå til mappen med nettstedet, nevn den med --root, eller lag et nytt: planverk init
refused-empty = Teksten er tom.
refused-no-name = «{ $text }» kan ikke bli et navn: det må ha minst én bokstav eller et tall.
refused-unknown = { $kind ->
    [section] Planen har ingen del som heter «{ $name }».
    [department] Det finnes ingen ansvarlig med koden «{ $name }».
    [theme-file] Temaet har ingen fil som heter «{ $name }».
    [report] { $name ->
        [none] Planen har ingen rapport.
       *[day] Planen har ingen rapport for { $name }.
    }
   *[other] «{ $name }» finnes ikke.
}
refused-none-yet = { $kind ->
    [plan] Lag en først: planverk new plan "Tittel"
    [section] Lag en først: planverk new section PLAN "Tittel"
    [department] Lag en ansvarlig først: planverk new department KODE "Navn"
    [report] Lag en først: planverk new report PLAN
   *[theme-file] Se alle med: planverk theme list
}
refused-theme = «{ $name }» kan ikke være navnet på et eget tema.
refused-theme-hint = Velg et annet med --theme.
refused-several = «{ $name }» kan være flere filer.
refused-taken = { $kind ->
    [plan] Planen «{ $id }» finnes fra før: { $place }.
    [section] Delen «{ $id }» finnes fra før: { $place }.
    [measure] Tiltaket «{ $id }» finnes fra før: { $place }.
    [department] Koden «{ $id }» er i bruk fra før: { $place }.
    [report] Planen har alt en rapport for { $id }: { $place }.
    [edition] Rapporten for { $id } har alt en utgave, og en utgave skrives aldri over: { $place }.
   *[theme-file] Temaet har alt sin egen { $id }: { $place }.
}
refused-taken-hint = { $kind ->
    [measure] Gi det nye et annet nummer eller en annen tittel.
    [report] Velg en annen dag med --date. Mangler rapporten en utgave: planverk new edition PLAN
    [edition] Er rapporten ikke publisert ennå, kan du slette filen og lage den på nytt.
   *[other] Gi den nye en annen tittel, eller skriv videre i den som finnes.
}
refused-no-edition = { $why ->
    [draft] Planen er et utkast, så den kan ikke ha noen utgave ennå.
   *[faults] Innholdet har feil, så utgaven ville ikke vært hele planen. Se dem med: planverk check
}
refused-who = Det går ikke fram hvem som er ansvarlig.
refused-who-hint = Skriv --responsible KODE, eller skriv «owner: KODE» i plan.md. Disse finnes: { $codes }.
not-written-exists = { $file } finnes fra før, og ingenting er skrevet over.

# theme
theme-copy = Filen er en kopi fra temaet «{ $theme }». Det du endrer i den, gjelder i stedet.
theme-choose = For å ta temaet i bruk, skriv dette i content/site.yaml:

# check
check-clean = Ingen feil eller advarsler. { check-looked }
check-found = { $why }. { check-looked }
check-looked = { $rules } regler er prøvd på { $measures } tiltak i { $plans ->
    [1] 1 plan
   *[other] { $plans } planer
}.
check-stopped = { $why }. Reglene for hele nettstedet prøves først når feilene er rettet.
check-mended = Rettet { $file }, linje { $line }: «{ $old }» er blitt «{ $new }».
check-file-changed = { $file } ble endret i mellomtiden og er ikke rettet.
check-not-mended = Kan ikke rette { $file }: { $error }
check-no-rule = Det finnes ingen regel som heter «{ $name }».
check-severity = { $severity ->
    [error] feil
    [warning] advarsel
   *[off] av
}
check-severity-site = { check-severity } (satt i site.yaml)
check-example-found = Her sier regelen fra:
check-example-clean = Her gjør den det ikke:
check-changed = Alvoret kan endres i site.yaml: rules: { "{" }{ $name }: error{ "}" }, warning eller off.
check-fixed = Feilen stopper byggingen og kan ikke slås av.

# publish
target-none = Nettstedet har ingen steder å publisere til.
target-none-hint =
    Skriv et i content/site.yaml, for eksempel:
      publish:
        intranett: { "{" }kind: folder, to: /srv/planer{ "}" }
target-unknown = Nettstedet har ikke noe sted som heter «{ $name }».
target-several = Si hvor det skal publiseres: nettstedet har flere steder.
targets-are = Disse finnes: { $names }.
target-place = { $kind ->
    [folder] mappen { $place }
    [zip] zip-fil i mappen { $place }
    [webdav] WebDAV, { $place }
    [sftp] SFTP, { $place }
    [s3] S3, { $place }
   *[azure] Azure, { $place }
}
not-published = Ikke publisert: { $why }. Leserne ser det samme som før.
not-published-strict = Ikke publisert: { $why }. Også en advarsel må rettes eller tillates før noe publiseres. Leserne ser det samme som før.
publish-heading = «{ $title }» til «{ $target }» ({ $place })
publish-first = Det er ikke publisert noe her før. Leserne får { $pages ->
    [1] 1 side
   *[other] { $pages } sider
} med { $measures } tiltak, i alt { $files ->
    [1] 1 fil
   *[other] { $files } filer
}.
publish-day = { $plan }: statusdagen { $from ->
    [none] er nå { $to }, før var status ikke oppgitt.
   *[other] { $to ->
        [none] var { $from }, nå er status ikke oppgitt.
       *[other] går fra { $from } til { $to }.
    }
}
publish-no-statuses = Ingen tiltak får ny status.
publish-statuses = { $n ->
    [1] 1 tiltak
   *[other] { $n } tiltak
} får ny status:
publish-not-reported = ikke rapportert
publish-late = { $n ->
    [1] For 1 tiltak er fristen nå passert, og var det ikke før:
   *[other] For { $n } tiltak er fristen nå passert, og var det ikke før:
}
publish-new-measures = { $n ->
    [1] 1 nytt tiltak
   *[other] { $n } nye tiltak
}:
publish-gone-measures = { $n ->
    [1] 1 tiltak
   *[other] { $n } tiltak
} blir borte:
publish-new-pages = { $n ->
    [1] 1 ny side
   *[other] { $n } nye sider
}:
publish-changed-pages = { $n ->
    [1] 1 endret side
   *[other] { $n } endrede sider
}:
publish-gone-pages = { $n ->
    [1] 1 side
   *[other] { $n } sider
} blir borte:
publish-more = og { $n } til
publish-files = Filer: { $new } nye, { $changed } endret, { $gone } borte, { $unchanged } som før.
publish-ask = Skal dette publiseres? [j/n]
publish-needs-yes = Her er det ingen å spørre. Se først hva som endrer seg med --dry-run, og publiser med --yes.
publish-published = Publisert til «{ $target }»{ $release ->
    [none] {""}
   *[other] {" "}som { $release }
} (innhold { $manifest }).
publish-unchanged = Ingenting er endret. Det som ligger på «{ $target }», er det samme.
publish-dry-run = Dette var bare en prøve. Ingenting er gjort.
publish-declined = Ingenting er gjort.
publish-kept = { $error ->
    [none] Den gamle utgaven { $release } er ikke slettet: noen har endret filer i den.
   *[other] Den gamle utgaven { $release } kunne ikke slettes: { $error }
}
publish-mends = { $n ->
    [1] Én fil er ikke slik den ble publisert: noen har endret den, slettet den eller lagt den dit. Det samme nettstedet blir lagt ut på nytt.
   *[other] { $n } filer er ikke slik de ble publisert: noen har endret dem, slettet dem eller lagt dem dit. Det samme nettstedet blir lagt ut på nytt.
}
publish-sources = Sidene er de samme, men filene de er laget av, er endret. De blir tatt vare på i et nytt arkiv.
publish-no-releases = «{ $target }» er ikke en mappe med utgaver.
publish-list-empty = «{ $target }» har ingen utgaver ennå.
publish-release = { $current ->
    [yes] *
   *[no] {" "}
} { $name }  { $state ->
    [broken] uten manifest.json, kan ikke brukes
    [withdrawn] { $pages ->
        [1] 1 side, trukket tilbake
       *[other] { $pages } sider, trukket tilbake
    }
   *[whole] { $pages ->
        [1] 1 side
       *[other] { $pages } sider
    }
}
publish-rollback-heading = «{ $target }» tilbake til { $release } ({ $pages ->
    [1] 1 side
   *[other] { $pages } sider
})
publish-rolled-back = Leserne av «{ $target }» ser nå { $release }.
publish-failed = Noe gikk galt med { $place }: { $error }
publish-locked = Noen publiserer til «{ $target }» allerede: { $by }, siden { $since }. Vent til det er ferdig. Ble den publiseringen avbrutt, ta bort låsen med --break-lock.
publish-content-changed = { $file } ble endret mens den ble publisert. Leserne ser det samme som før. Prøv igjen.
publish-target-changed = Noen andre har publisert til «{ $target }» i mellomtiden. Se på nytt hva som endrer seg, og prøv igjen.
publish-lock-lost = Noen har tatt bort låsen på «{ $target }» mens det ble publisert, så to kan ha publisert samtidig. Se etter at ingen andre publiserer, og publiser på nytt.
publish-too-many-deletes = { $gone } filer ville blitt slettet på «{ $target }», og grensen er { $most }. Ingenting er gjort. Er det riktig, nevn et høyere tall med --max-deletes.
publish-no-release = «{ $target }» har ingen utgave som heter «{ $name }». Se dem med --list.
publish-already-shown = Leserne av «{ $target }» ser allerede utgaven som heter «{ $name }». Se utgavene med --list.
publish-nothing-earlier = «{ $target }» har ingen tidligere utgave å gå tilbake til. Se dem med --list.
publish-broken = { $file } er ikke slik planverk har skrevet det.
publish-no-site = «{ $target }» har ikke noe nettsted som er publisert (ingen manifest.json).
publish-not-ours = På «{ $target }» ligger det filer som planverk ikke har lagt der (ingen manifest.json), blant dem { $file }. Ingenting er gjort. Velg et sted i site.yaml som er tomt, eller flytt filene bort.
publish-resumes = Den forrige publiseringen ble avbrutt. Det som mangler av den, eller er endret siden, blir sendt nå.
publish-broken-off = En publisering til «{ $target }» ble avbrutt, og filene der kan være fra to utgaver. Publiser på nytt, så blir den gjort ferdig.
publish-half = Noe av det nye kan være lagt ut allerede. Publiser på nytt når det er i orden, så blir resten sendt.
publish-wrong-target = { $wrong ->
    [secret] Adressen til «{ $target }» i site.yaml har et passord, et brukernavn eller en signatur i seg. Ta det bort: slikt hører hjemme i miljøet, ikke i en fil. Var det et passord, bytt det.
   *[address] Adressen til «{ $target }» i site.yaml er ikke skrevet riktig. Se hvordan den skal være i håndboken, under «planverk publish».
}
publish-not-built-in = Denne planverk kan ikke publisere med { $kind }: den er bygget uten det.
publish-no-credentials = Det som trengs for å logge inn på «{ $target }», mangler i miljøet: { $names }.
publish-service = { $trouble ->
    [denied] { $place }: Slipper ikke inn. Se etter at brukernavnet og passordet eller nøkkelen er riktige, ikke har gått ut, og gir lov til å skrive akkurat her.
    [unknown] { $place }: Maskinen kjenner ikke igjen serveren. Er det første gang med SFTP, logg inn med ssh én gang og se etter at nøkkelen er riktig. Ellers kan det være en annen som svarer: ikke publiser før du har spurt den som har ansvar for serveren.
    [full] { $place }: Det er fullt der, eller filen er for stor. Be den som har ansvar for stedet, om mer plass.
    [clock] { $place }: Klokken på denne maskinen går feil, eller klokken på serveren gjør det. Still den, og prøv igjen.
    [unreachable] { $place }: Får ikke kontakt. Se etter at nettet virker, og at adressen er riktig.
    [failing] { $place }: Serveren svarer at den ikke klarer det nå. Prøv igjen om en stund.
    [nowhere] { $place }: Stedet finnes ikke, eller tar ikke imot filer. Se etter at adressen er riktig, og at mappen, bøtten eller beholderen finnes.
    [no-program] { $place }: Programmet ssh (OpenSSH) mangler på denne maskinen.
   *[other] { $place }: Serveren nekter uten å si hvorfor. Den kan være full.
} ({ $said })
publish-stopped = Avbrutt. Leserne ser det samme som før.
publish-not-noted = Nettstedet er publisert, men linjen om det kan ikke skrives i { $file }: { $error }

# verify
verify-whole = { $place }: alle { $files } filer er slik de ble publisert (innhold { $manifest }).
verify-not-whole = { $place } er ikke slik det ble publisert:
verify-missing = borte: { $file }
verify-changed = endret: { $file }
verify-extra = lagt til: { $file }
verify-not-latest = Filene på { $place } passer sammen, men det er ikke det som ble publisert sist ifølge publications.csv.
verify-unknown = Det finnes verken en fil, en mappe eller et sted i site.yaml som heter «{ $name }».

# The page of the handbook about the rules.
findings-title = Alle feil og advarsler
findings-opening = Her står alt planverk kan si fra om, med navnet på regelen. Navnet står også i meldingen. Hvordan en melding leses, og hva du gjør når en advarsel er ment, står i [[handbok/nar-noe-er-galt]].
findings-warnings = Advarsler
findings-warnings-about = En advarsel er et spørsmål: Skal det være slik? Nettstedet blir bygget. De fleste reglene kan du slå av for én fil med `allow`, og alle for hele nettstedet med `rules` i `site.yaml`. Noen av dem prøves bare av `planverk check`.
findings-errors = Feil
findings-errors-about = En feil må rettes før nettstedet kan bygges.

# import plan
import-departments = Nye enheter, som det er laget filer for: { $codes }
import-doubts = { $count ->
    [one] Se over dette:
   *[other] Se over disse { $count } tingene:
}
import-draft = Skrevet i { $folder }. Planen er et utkast («draft: true») og blir ikke publisert før du tar bort den linjen.
import-empty = { $file } er tom.
import-found = { $how ->
    [numbers] Tiltakene er funnet på numrene sine.
    [cards] Tiltakene er funnet over «HVORDAN» og «NÅR».
    [headings] Ingen tiltak har nummer, så underoverskriftene er tatt som tiltak.
   *[table] Tiltakene er funnet i en tabell.
}
import-not-text = { $file } er ikke tekst i UTF-8. Lagre den som UTF-8, eller bruk Word-dokumentet.
import-not-word = { $file } kan ikke leses som et Word-dokument: { $error }
draft-not-written = Ingenting er skrevet. Uten --dry-run blir planen lagt i { $folder }.
draft-other-kind = { $file } er av et slag som ikke kan leses. Bruk .docx, .md, eller .txt med teksten i en PDF.
import-place = { $kind ->
    [paragraph] Avsnitt { $place }
   *[line] Linje { $place }
}
import-plan = «{ $title }»: { $measures ->
    [0] ingen tiltak
    [one] ett tiltak
   *[other] { $measures } tiltak
} { $sections ->
    [0] uten deler
    [one] i én del
   *[other] i { $sections } deler
}
import-responsible = Ansvarlige er funnet for { $count } av { $all }.
import-status = Status er funnet for { $count } av { $all }{ $day ->
    [none] {""}
   *[other] , per { $day }
}.
draft-too-large = { $file } er større enn { $error } MiB, pakket ut.
import-when = Tid er funnet for { $count } av { $all }.
doubt-cards = { $count ->
    [one] Tittelen på kortet er de første ordene på det. Se om det er hele tittelen.
   *[other] Titlene på de { $count } kortene er de første ordene på hvert av dem. Se om det er hele tittelen.
}
doubt-department = «{ $name }» er ingen enhet som er kjent, og er ikke med. Legg til enheten, og skriv koden i «responsible».
doubt-headings = { $count ->
    [one] Én underoverskrift er tatt som tiltak. Ta bort filen hvis den bare er tekst.
   *[other] { $count } underoverskrifter er tatt som tiltak. Ta bort filene til dem som bare er tekst.
}
doubt-missing = Ingen tiltak har disse numrene, selv om numrene før og etter er brukt: { $numbers }
doubt-no-day = { $count ->
    [one] Ett tiltak har status, men dokumentet sier ikke fra hvilken dag. Statusen er ikke med. Gi dagen med --report.
   *[other] { $count } tiltak har status, men dokumentet sier ikke fra hvilken dag. Statusene er ikke med. Gi dagen med --report.
}
doubt-no-measures = Ingenting i dokumentet ser ut som et tiltak. Alt er tatt med som tekst.
doubt-nobody = Ingen ansvarlig er funnet for «{ $title }».
doubt-other-field = Teksten sier «{ $own }», tabellen «{ $other }». Teksten er brukt.
doubt-other-title = Tittelen er «{ $own }» i teksten og «{ $other }» i tabellen. Tittelen i teksten er brukt.
doubt-pictures = { $count ->
    [one] Ett bilde er ikke med.
   *[other] { $count } bilder er ikke med.
}
doubt-spelling = «{ $own }» er tatt som { $other }.
doubt-status = «{ $words }» er ingen status som er kjent. Ordene står i teksten til tiltaket.
doubt-time = «{ $words }» kan ikke leses som en tid.
doubt-title = Tittelen på planen er tatt fra teksten: «{ $title }». En annen: --title
doubt-twice = Nummer { $number } er brukt før. Dette tiltaket har ikke fått noe nummer.
