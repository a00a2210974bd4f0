# Hjelpen på kommandolinjen: en melding for hver kommando, med et attributt for hvert valg. Det som gjelder flere kommandoer,
# står under help-options.

help-planverk = Gjør en mappe med planer til et nettsted: handlingsplaner, strategier og aktivitetsplaner skrevet som Markdown-filer.
help-build = Bygger nettstedet.
    .output_dir = Mappen som nettstedet skrives til. Sies ikke noe, er det public i nettstedets mappe.
    .base_url = Adressen der nettstedet skal stå. Den trengs for kanoniske adresser, nettstedskart, forhåndsvisning ved deling og sider i rammer.
help-check = Finner det som ikke kan stemme: alt et bygg sier fra om, og motsigelser i planene. Skriver ingenting.
    .external = Prøv også om lenker til andre nettsteder fører noe sted. Da spør planverk over nettet, hvert nettsted om én side om gangen.
    .rules = List opp alle reglene, med hvor alvorlige de er på dette nettstedet.
    .explain = Forklar en regel, med eksempler.
help-serve = Viser nettstedet mens du skriver: Hver side endrer seg når du lagrer.
    .interface = Navnet eller adressen det lyttes på. Forespørsler kan oppgi det som vert; det er ikke tilgangskontroll.
    .port = Porten det lyttes på. 0 tar en som er ledig.
    .open = Åpne nettstedet i nettleseren.
    .poll = Let etter endringer med jevne mellomrom, for disker som ikke sier fra om dem.
help-status = Viser hvordan planene står: en stolpe for hver plan, eller tiltakene i én av dem.
    .plan = Planen som tiltakene skal vises for: navnet på mappen dens.

help-options = Det som gjelder flere kommandoer
    .root = Mappen til nettstedet.
    .as_of = Dagen som status og frister regnes for, for eksempel 2025-06-01. Sies ikke noe, er det den nyeste datoen i innholdet.
    .drafts = Ta med utkast.
    .strict = Regn advarsler som feil.
    .quiet = Skriv bare ut feil.
    .verbose = Skriv ut mer om det som gjøres.
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
    .language = SPRÅK
    .plan = PLAN
    .rule = REGEL

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
usage-address = Skriv hele adressen, fra https://.
usage-number = Skriv et tall som er mulig her.
