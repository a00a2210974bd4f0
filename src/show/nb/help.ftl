# Hjelpen på kommandolinjen: en melding for hver kommando, med et attributt for hvert valg. Det som gjelder flere kommandoer,
# står under help-options.

help-planverk = Gjør en mappe med planer til et nettsted: handlingsplaner, strategier og aktivitetsplaner skrevet som Markdown-filer.
help-build = Bygger nettstedet.
    .output_dir = Mappen som nettstedet skrives til. Sies ikke noe, er det public i nettstedets mappe.
    .in_place = Flytt filene inn i mappen én for én i stedet for å bytte ut hele mappen. Trengs der noe holder selve mappen fast, for eksempel en container den er montert i.
    .base_url = Adressen der nettstedet skal stå. Den trengs for kanoniske adresser, nettstedskart, forhåndsvisning ved deling og sider i rammer.
help-check = Finner det som ikke kan stemme: alt et bygg sier fra om, og motsigelser i planene. Endrer ingenting uten --fix.
    .fix = Rett det som bare kan bety én ting: datoer på en annen form, nøkler på norsk, navn i stedet for koder. Resten av filen blir stående som den er.
    .external = Prøv også om lenker til andre nettsteder fører noe sted. Da spør planverk over nettet, hvert nettsted om én side om gangen.
    .rules = List opp alle reglene, med hvor alvorlige de er på dette nettstedet.
    .explain = Forklar en regel, med eksempler.
help-schema = Skriver ut JSON-skjemaer for nøklene i filene, til programmer som Visual Studio Code.
    .kind = Slaget fil skjemaet skal gjelde: plan, section, measure, report, edition, department, page eller site. Sies ikke noe, vises en oversikt.
    .output_dir = Mappen som skjemaene skrives til. Uten en slik mappe skrives skjemaet på skjermen.
help-serve = Viser nettstedet mens du skriver: Hver side endrer seg når du lagrer.
    .interface = Navnet eller adressen det lyttes på. Med 0.0.0.0 kan alle maskiner i nettet se nettstedet, også utkast og det som ikke er publisert ennå. Forespørsler kan oppgi det som vert; det er ikke tilgangskontroll, for alle som når porten, kan gjøre det.
    .port = Porten det lyttes på. 0 tar en som er ledig.
    .open = Åpne nettstedet i nettleseren.
    .poll = Let etter endringer med jevne mellomrom, for disker som ikke sier fra om dem.
    .quiet = Skriv bare ut adressen og feil.
help-status = Viser hvordan planene står: en stolpe for hver plan, eller tiltakene i én av dem.
    .plan = Planen som tiltakene skal vises for: navnet på mappen dens.
    .format = Hvordan feil og advarsler skrives ut. Med json kommer planene, eller tiltakene i planen, som data.
help-publish = Legger nettstedet der leserne er. Det blir sjekket og bygget, du får se hva som endrer seg, og du blir spurt før noe skjer.
    .target = Stedet: et navn under «publish» i site.yaml. Sies ikke noe, er det det eneste, eller det som heter default.
    .dry_run = Vis bare hva som endrer seg.
    .yes = Publiser uten å spørre. Trengs når ingen sitter ved en skjerm.
    .list = List opp utgavene som ligger i mappen.
    .rollback = Gå tilbake til en tidligere utgave: den med navnet som nevnes, eller begynnelsen på det. Sies ikke noe, er det den forrige.
    .break_lock = Ta bort låsen etter en publisering som ble avbrutt. Se først etter at ingen andre publiserer.
    .max_deletes = Hvor mange filer som kan slettes, i stedet for det som står i site.yaml.
    .format = Hvordan svaret skrives ut: text (for mennesker) eller json.
help-verify = Ser etter om det som ligger et sted, er det som ble publisert: ingen filer borte, endret eller lagt til.
    .what = Det som skal undersøkes: en zip-fil, en mappe eller et sted i site.yaml. Sies ikke noe, er det det eneste stedet, eller det som heter default.
    .format = Hvordan svaret skrives ut: text (for mennesker) eller json.

help-export = Skriver tiltakene til regneark som ansvarlige kan fylle ut med ny status. «planverk import» leser dem inn igjen.
    .kind = Slaget fil: xlsx (Excel og LibreOffice) eller csv (tekst med semikolon).
    .plan = Bare tiltakene i denne planen: navnet på mappen dens.
    .department = Bare tiltakene som denne enheten leder eller deler ansvaret for: koden dens.
    .each = Lag ett regneark for hver enhet som leder eller deler ansvaret for tiltak. Da er --output en mappe.
    .report = Dagen det skal rapporteres for, for eksempel 2026-06-01. Den gjelder der datoen ikke er fylt ut.
    .output = Filen det skrives til, eller - for skjermen. Sies ikke noe, er det status.xlsx, med plan, kode og dag i navnet.

help-import = Leser utfylte regneark inn i filene. Viser først hva som blir endret, og skriver enten alt eller ingenting. «import plan» lager i stedet en ny plan av et dokument.
    .files = Regnearkene, for eksempel svar/*.xlsx: Excel-arbeidsbøker (.xlsx) eller CSV.
    .report = Dagen statusen gjelder for der raden ikke sier det. Planene som får ny status, får også en rapport for dagen.
    .plan = Planen som rader uten plan hører til: navnet på mappen dens.
    .map = Si hva en kolonne er, for eksempel "Tilstand=status". Felt: id, number, title, plan, section, responsible, status, date, source, note og when.
    .dry_run = Vis bare hva som ville blitt endret.
    .yes = Skriv uten å spørre.
    .format = Hvordan feil og endringer skrives ut: text (for mennesker) eller json.

help-init = Lager et lite nettsted som forklarer seg selv, til å begynne med.
    .folder = Mappen som nettstedet skal lages i. Finnes den ikke, blir den laget.
    .title = Navnet på nettstedet.
    .language = Språket på nettstedet: nb, nn, se eller en.
help-new = Lager en fil å skrive videre i, med en forklaring til hver opplysning. Skriver aldri over noe.
help-new-plan = Lager en plan i en egen mappe.
    .title = Tittelen på planen.
    .kind = Hva slags plan det er: strategy, action-plan eller activity-plan.
help-new-section = Lager en del av en plan, etter dem den har.
    .plan = Planen: navnet på mappen dens.
    .title = Tittelen på delen.
help-new-measure = Lager et tiltak i en plan, med det neste nummeret.
    .plan = Planen: navnet på mappen dens.
    .title = Tittelen på tiltaket.
    .section = Delen det hører til: navnet på mappen eller tallet den begynner med. Sies ikke noe, er det den eneste eller den sist brukte.
    .number = Nummeret. Sies ikke noe, er det neste, hvis tiltakene i planen er nummerert.
    .responsible = Koden til den som er ansvarlig; flere med komma mellom. Sies ikke noe, er det eieren av planen.
help-new-department = Lager en enhet som kan være ansvarlig for tiltak.
    .code = Koden som andre filer bruker.
    .name = Det fulle navnet.
    .kind = Hva slags enhet det er: government, ministry, directorate, agency, police-district, team eller other.
help-new-report = Lager en rapport om hvordan en plan sto på en dag, med utgaven som siden blir laget av.
    .plan = Planen: navnet på mappen dens.
    .date = Dagen, for eksempel 2025-06-01. Sies ikke noe, er det dagen til den nyeste statusen i planen, ellers i dag.
    .title = Tittelen på rapporten. Sies ikke noe, er det dagen med ord.
help-import-plan = Lager et første utkast til en plan av et dokument: Word (.docx), Markdown (.md) eller teksten i en PDF (.txt). Sier hva som er usikkert. Skriver aldri over noe.
    .file = Dokumentet som planen lages av.
    .title = Tittelen på planen. Sies ikke noe, blir den tatt fra dokumentet.
    .name = Navnet på mappen til planen, som blir adressen. Sies ikke noe, kommer det av tittelen.
    .report = Dagen som statusene i dokumentet er fra, for eksempel 2025-06-01.
    .dry_run = Vis hva som blir laget, og skriv ingenting.
help-new-edition = Skriver utgaven til en rapport som ikke har noen: planen slik den står, med statusene fra dagen til rapporten.
    .plan = Planen: navnet på mappen dens.
    .date = Dagen til rapporten. Sies ikke noe, er det den nyeste som mangler en utgave.
help-theme = Lister opp filene i temaet, eller skriver ut en av dem så den kan endres.
help-theme-list = Lister opp filene i temaet, med hvilket tema hver av dem er fra.
help-theme-eject = Skriver ut en fil fra temaet til themes/, der den kan endres.
    .file = Filen, for eksempel templates/free.html eller bare free.html. Uten den listes alle opp.
    .theme = Temaet filen skrives til. Sies ikke noe, er det nettstedets eget, ellers et nytt.
help-completions = Skriver ut det et skall trenger for å fullføre kommandoer.
    .shell = Skallet: bash, elvish, fish, powershell eller zsh.
help-man = Skriver ut håndboksiden til en kommando.
    .command = Kommandoen, for eksempel build eller new measure. Sies ikke noe, er det planverk selv.

help-options = Det som gjelder flere kommandoer
    .root = Mappen til nettstedet.
    .as_of = Dagen som status og frister regnes for, for eksempel 2025-06-01. Sies ikke noe, er det den nyeste datoen i innholdet.
    .drafts = Ta med utkast.
    .strict = Regn advarsler som feil.
    .quiet = Skriv bare ut feil.
    .verbose = Skriv ut mer om det som gjøres, og hver feil i en fil som har mange.
    .format = Hvordan feil og advarsler skrives ut: text (for mennesker), json, sarif (for kodeverktøy) eller github (merknader i GitHub).
    .lang = Språket i meldinger og hjelp: nb (bokmål) eller en (engelsk). Sies ikke noe, er det nettstedets.
    .help = Vis denne hjelpen.
    .version = Vis versjonen.

help-values = Navn på verdier
    .folder = MAPPE
    .date = DATO
    .address = ADRESSE
    .name = NAVN
    .number = TALL
    .format = FORMAT
    .kind = SLAG
    .language = SPRÅK
    .plan = PLAN
    .rule = REGEL
    .title = TITTEL
    .code = KODE
    .kind = SLAG
    .section = DEL
    .file = FIL
    .mapping = KOLONNE=FELT
    .release = UTGAVE
    .shell = SKALL
    .command = KOMMANDO

help-usage = Bruk:
help-commands = Kommandoer
help-arguments = Argumenter
help-options-heading = Valg
help-value-options = [VALG]
help-value-command = KOMMANDO
help-default = [ellers: { $value }]
help-variable = [miljøvariabel: { $name }]
help-after =
    «planverk KOMMANDO --help» forteller mer om en kommando.

    Et nettsted er en mappe med content/site.yaml, content/plans/, content/departments/ og content/pages/. «planverk build» i den mappen skriver nettstedet til public/, klart til å legges på en hvilken som helst tjener, under en hvilken som helst adresse, eller til å åpnes fra en disk.

    Avslutningskoder: 0 i orden, 1 feil i innholdet, 2 feil bruk, 3 noe kunne ikke leses eller skrives.

# Hva som er galt med en kommandolinje.
usage-no-command = Det finnes ingen kommando «{ $name }».
usage-command-missing = Si hva som skal gjøres.
usage-unknown = «{ $argument }» er ikke et valg her.
usage-value-missing = «{ $argument }» mangler en verdi.
usage-choice = «{ $value }» kan ikke stå etter «{ $argument }». Velg en av disse: { $choices }.
usage-value = «{ $value }» kan ikke stå etter «{ $argument }». { $why }
usage-conflict = «{ $argument }» og «{ $other }» kan ikke brukes sammen.
usage-missing = Dette mangler: { $argument }
usage-other = Kommandolinjen kan ikke leses.
usage-help = «planverk --help» viser hva som kan skrives.
usage-day = Skriv dagen slik: 2025-06-01.
usage-map = Skriv det slik: "Kolonne=felt", der feltet er id, number, title, plan, section, responsible, status, date, source, note eller when.
usage-address = Skriv hele adressen, fra https://.
usage-number = Skriv et tall som er mulig her.
