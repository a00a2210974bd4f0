# Hva nøklene betyr, for skjemaene til redigeringsprogrammer og for håndboken. «key-measure-title» er nøkkelen «title» i et
# tiltak, «key-links-title» er «title» under «links». Nøkler som betyr det samme overalt, står én gang, uten navnet på stedet.

# Filene: hva de heter, navnet på siden om dem i håndboken, «en plan», hvor de ligger, og hva de er til.
file-site = Nettstedet
    .page = nettstedet
    .one = site.yaml
    .path = content/site.yaml
    .about = Filen sier hva hele nettstedet heter, og hvordan det skal virke. Den har bare nøkler, uten linjer med --- og uten tekst under.
file-theme = Tema
    .page = tema
    .one = et tema
    .path = themes/navn-på-temaet/theme.yaml
    .about = Filen sier hva et tema er, og hvilket tema det bygger på.
file-plan = Plan
    .page = plan
    .one = en plan
    .path = content/plans/navn-på-planen/plan.md
    .about = Filen sier hva planen heter, og hva den gjelder. Teksten under nøklene blir innledningen på siden til planen.
file-section = Del av en plan
    .page = del
    .one = en del
    .path = content/plans/navn-på-planen/1-navn-på-delen/section.md
    .about = En del er et kapittel, et innsatsområde eller lignende. Tiltakene som hører til den, ligger i samme mappe. Tallet først i navnet på mappen gir rekkefølgen.
file-measure = Tiltak
    .page = tiltak
    .one = et tiltak
    .path = content/plans/navn-på-planen/1-navn-på-delen/12-navn-på-tiltaket.md
    .about = Hvert tiltak er en egen fil. Den ligger i mappen til delen, eller rett i mappen til planen. Teksten under nøklene er omtalen av tiltaket.
file-report = Statusrapport
    .page = rapport
    .one = en rapport
    .path = content/plans/navn-på-planen/reports/2026-06-01.md
    .about = En rapport gir planen en side for hvordan det sto til en bestemt dag. Statusen til hvert tiltak skrives i filen til tiltaket, ikke her.
file-edition = Utgave
    .page = utgave
    .one = en utgave
    .path = content/plans/navn-på-planen/reports/2026-06-01.json
    .about = En utgave er planen slik den sto i en rapport. planverk skriver den, og ingen endrer den siden.
file-department = Ansvarlig
    .page = ansvarlig
    .one = en ansvarlig
    .path = content/departments/pod.md
    .about = Hver enhet som kan være ansvarlig for tiltak, har sin egen fil: et departement, et direktorat, et politidistrikt eller en gruppe.
file-page = Side
    .page = side
    .one = en side
    .path = content/pages/om.md
    .about = En side med fri tekst, for eksempel om nettstedet.

# Nøkler som betyr det samme overalt.
key-language = Språket i teksten. Uten denne er det språket til nettstedet.
key-aliases = Adresser som siden har hatt før. De leder videre hit. Skriv dem uten adressen til nettstedet.
key-draft = Om dette er et utkast. Et utkast blir ikke publisert og ikke telt. «planverk serve --drafts» viser det mens du skriver.
key-allow = Advarsler som ikke skal gis for denne filen, for eksempel når den trykte planen selv er slik. Navnet står først i advarselen.
key-source = Hvor opplysningen står, for eksempel i hvilken rapport.
key-others = Om det er flere enn dem som er nevnt: «m.fl.».

# content/site.yaml
key-site-title = Navnet på nettstedet. Det står på alle sidene. Navnene på oppføringene i nyhetsstrømmen og kalenderne er laget av det: får nettstedet et nytt navn, er alle oppføringene nye for dem som abonnerer.
key-site-language = Språket på nettstedet. Uten denne er det bokmål. En plan, et tiltak eller en side kan ha et annet språk.
key-site-owner = Koden til den som eier nettstedet. Navnet står nederst på sidene.
key-site-contact = Hvem leserne kan spørre. Det står nederst på sidene, og en e-postadresse eller nettadresse blir en lenke.
key-site-base_url = Adressen som nettstedet skal stå på. Nyhetsstrømmer, kalendere og søkemotorer trenger den. Lenkene mellom sidene virker også uten.
key-site-public = Om søkemotorer kan vise nettstedet. Uten denne ber sidene om ikke å bli vist.
key-site-as_of = Dagen som status og frister er regnet per. Uten denne er det den nyeste datoen i statusene og rapportene.
key-site-theme = Navnet på temaet: en mappe i themes/. Uten denne er det «standard», som følger med.
key-site-licence = Hva andre kan gjøre med dataene: navnet på en lisens, adressen til den, eller begge deler.
key-site-accessibility_statement = Adressen til tilgjengelighetserklæringen. Lenken står nederst på sidene.
key-site-statuses = Egne ord for statuser. Ordet står før kolonet, og statusen det betyr, står etter.
key-site-rules = Hva som skal skje ved advarsler. Navnet på regelen står før kolonet, og det som skal skje, står etter.
key-publish-kind = Hva slags sted det er.
key-publish-to = Hvor stedet er: en mappe, en adresse, eller navnet på en bøtte eller beholder med en mappe i den. En mappe som ikke begynner øverst på disken, regnes fra mappen til nettstedet.
key-publish-base_url = Adressen leserne bruker til nettstedet akkurat der, når den er en annen enn «base_url» for hele nettstedet.
key-publish-keep = Hvor mange utgaver en mappe tar vare på, medregnet den leserne ser. Uten denne er det 5.
key-publish-links = Om en mappe kan bytte utgave med en lenke. Uten denne brukes en lenke der det går, ellers byttes filene i mappen «current» én for én. Skriv false når webtjeneren ikke følger lenker.
key-publish-max_deletes = Hvor mange filer én publisering kan slette på en server eller i et lager. Uten denne er det 500. Skal det slettes flere, stanser publiseringen før noe er gjort.
key-publish-endpoint = Adressen til tjenesten, når lageret ikke ligger hos den vanlige leverandøren.
key-publish-region = Regionen lageret ligger i, for S3.
key-site-publish = Steder der «planverk publish» legger nettstedet. Navnet du velger på stedet, står før kolonet. Heter ett av dem «default», er det stedet som gjelder når ikke noe er nevnt.
key-site-unsafe_html = Om HTML kan stå i teksten. Uten denne er HTML en feil. HTML kan ødelegge siden for dem som bruker skjermleser eller mobil, så bruk det bare til det Markdown ikke kan. Det som kan kjøre kode, hente noe utenfra, ligne et skjema eller bestemme utseendet, er en feil uansett.
key-licence-title = Navnet på lisensen.
key-licence-url = Adressen der lisensen kan leses.

# theme.yaml
key-theme-title = Navnet på temaet, for dem som leser filen.
key-theme-description = Hva temaet er til, for dem som leser filen.
key-theme-extends = Temaet som dette bygger på. Uten denne er det «standard».

# Ansvarlige
key-department-code = Koden som tiltakene bruker for å vise til enheten. Bruk den forkortelsen folk kjenner. Den er også adressen til siden.
key-department-name = Det fulle navnet.
key-department-kind = Hva slags enhet det er.
key-department-short = Et kortere navn, for tabeller og tidslinjer.
key-department-parent = Koden til enheten over.
key-department-url = Adressen til nettstedet til enheten.
key-department-formerly = Koder og navn som enheten har hatt før.
key-formerly-code = Koden som enheten hadde.
key-formerly-name = Navnet som enheten hadde.
key-formerly-until = Den siste dagen navnet var i bruk.

# Planer
key-plan-title = Tittelen på planen.
key-plan-kind = Hva slags plan det er.
key-plan-short_title = En kortere tittel, for menyer og lister.
key-plan-period = Tiden som planen gjelder. Gjelder den ett år, kan tiltakene skrive «i mars» uten årstall.
key-plan-owner = Koden til den som eier planen.
key-plan-goals = Målene til planen, ett på hver linje. De blir nummerert i den rekkefølgen de står.
key-plan-launched = Når planen ble lagt fram.
key-plan-publication = Planen som publikasjon.
key-plan-announced = Hvor mange tiltak og deler planen selv sier at den har. Er ikke alle publisert her, sier siden det.
key-plan-measure_term = Hva planen kaller et tiltak: «tiltak» eller «aktivitet», med liten bokstav. Uten denne er det «tiltak».
key-plan-related = Planer og tiltak som planen henger sammen med.
key-publication-code = Nummeret eller koden til publikasjonen.
key-publication-url = Adressen der publikasjonen kan leses.
key-announced-measures = Antallet tiltak.
key-announced-sections = Antallet deler.

# Deler
key-section-title = Tittelen på delen.
key-section-lead = En setning om hva delen gjelder.

# Tiltak
key-measure-title = Tittelen på tiltaket.
key-measure-number = Nummeret til tiltaket, slik planen har det: 12, 3a eller 1.10. Det er også adressen til siden. Uten nummer brukes navnet på filen.
key-measure-responsible = Koden til den som er ansvarlig. Er det flere uten en rolle, deler de ansvaret. Er det én, har den hovedansvaret.
key-measure-others = Om det er flere ansvarlige enn dem som er nevnt: «m.fl.».
key-measure-when = Når tiltaket skal gjennomføres, med ordene i planen. Uten denne har tiltaket ingen frist.
key-measure-kind = Hva slags tiltak det er. Uten denne følger det av ordene i «when».
key-measure-status = Statusene til tiltaket, hver med sin dato. Legg til en ny når noe er rapportert, og la de gamle stå. Uten denne er tiltaket ikke rapportert.
key-measure-goals = Numrene på målene i planen som tiltaket skal nå.
key-measure-milestones = Milepæler på veien, med når de skal nås og når de ble nådd.
key-measure-indicators = Det som måles for å se om tiltaket virker.
key-measure-funding = Penger som er foreslått eller bevilget.
key-measure-related = Tiltak og planer som tiltaket henger sammen med.
key-measure-links = Nettsider å lese mer på.
key-measure-tags = Stikkord å finne tiltaket med.
key-measure-also_in = Andre deler av planen som tiltaket også hører til. Skriv navnet på mappen deres, uten tallet foran.
key-measure-language = Språket i tiltaket. Uten denne er det språket til planen.
key-responsible-department = Koden til enheten.
key-responsible-role = Hva enheten gjør.
key-status-date = Dagen statusen gjelder.
key-status-status = Statusen: Ikke igangsatt, Planlagt, Pågående, Gjennomført, Avsluttet, Stanset eller Flyttet, eller et av nettstedets egne ord.
key-status-note = Det som ellers er sagt om statusen.
key-status-counts = Om det er denne statusen som skal telle, når flere har samme dato. Uten denne teller den som står sist.
key-milestones-title = Det som skal nås.
key-milestones-due = Når milepælen skal nås.
key-milestones-done = Når milepælen ble nådd.
key-indicators-title = Det som måles.
key-indicators-unit = Enheten det måles i.
key-indicators-baseline = Verdien før tiltaket begynte.
key-indicators-target = Verdien som er målet. «Minst 50» og «inntil 6» sier hvilken vei det skal gå.
key-indicators-by = Når målet skal være nådd.
key-indicators-values = Verdiene som er målt.
key-values-value = Verdien.
key-values-date = Når den ble målt.
key-funding-amount = Beløpet i kroner.
key-funding-approximate = Om beløpet er omtrentlig: «om lag».
key-funding-year = Budsjettåret.
key-funding-status = Hvor langt pengene er kommet.
key-funding-note = Det pengene skal brukes til.
key-links-title = Det lenken skal hete.
key-links-url = Adressen.
key-related-to = Nummeret på et tiltak i samme plan, navnet på en plan, plan/nummer, eller en nettadresse.
key-related-kind = Hvordan de henger sammen. Uten denne står det bare at de gjør det.
key-related-title = Det en nettadresse skal hete.

# Tid
key-parts-when = Når delen av tiltaket skal gjennomføres.
key-parts-label = Det tidspunktet gjelder.
key-printed-text = Ordene slik de står i den trykte planen.
key-printed-as_printed = Om ordene skal vises som de er og ikke leses som et tidspunkt. Bruk det når den trykte planen selv tar feil, for eksempel «31. juni».

# Statusrapporter
key-report-title = Tittelen på rapporten.
key-report-date = Dagen som statusene gjelder. Den er også adressen til siden.
key-report-published = Dagen rapporten ble publisert, hvis det er en annen.
key-report-declares = Det rapporten sier om seg selv. planverk teller etter, og sier fra om noe ikke stemmer.
key-report-contradictions = Steder der kildene sier forskjellige ting. Siden viser alle, hver med sin kilde.
key-declares-measures = Antallet tiltak som rapporten oppgir.
key-declares-departments = De ansvarlige som rapporten nevner, eller hvor mange den sier at det er.
key-declares-status = Antallet tiltak med hver status, slik rapporten oppgir det.
key-declares-items = Linjer i oversikten i rapporten som skal sammenlignes med tiltakene. Ta bare med det rapporten sier.
key-items-measure = Nummeret på tiltaket.
key-items-title = Tittelen i rapporten.
key-items-responsible = Kodene til de ansvarlige i rapporten.
key-items-others = Om rapporten sier at det er flere enn dem: «m.fl.».
key-items-status = Statusen i rapporten.
key-items-period = Tiden i rapporten.
key-items-source = Hvor i rapporten dette står.
key-items-against = Hvor det som står i filen til tiltaket, er hentet fra.
key-contradictions-about = Hva det gjelder, med få ord.
key-contradictions-sides = Det som er sagt, minst to forskjellige ting.
key-contradictions-measure = Nummeret på tiltaket det gjelder. Uten denne gjelder det hele planen.
key-sides-says = Det som er sagt.

# Utgaver
key-edition-schema = Hva slags fil dette er, og hvilken form den har.
key-edition-date = Dagen til rapporten. Navnet på filen er det samme.
key-edition-plan = Planen slik den het.
key-edition-measures = Tiltakene i rekkefølge.
key-edition-plan-id = Navnet på mappen til planen, uten tallet foran.
key-edition-plan-title = Tittelen på planen.
key-edition-measure-id = Nummeret, eller navnet på filen for tiltak uten nummer.
key-edition-measure-number = Nummeret slik planen skriver det.
key-edition-measure-title = Tittelen på tiltaket.
key-edition-measure-section = Delen som tiltaket lå i.
key-edition-measure-responsible = De ansvarlige og de som bidro.
key-edition-measure-others = Om det var flere enn dem: «m.fl.».
key-edition-measure-status = Statusen. Uten denne var ingenting rapportert.
key-edition-measure-status_date = Dagen til statusen.
key-edition-measure-also = Andre statuser fra den samme dagen, som ikke gjaldt.
key-edition-measure-when = Tidspunktet, med planens egne ord.
key-edition-section-id = Navnet på mappen til delen, uten tallet foran.
key-edition-section-title = Tittelen på delen.
key-edition-responsible-department = Koden til enheten.
key-edition-responsible-name = Det fulle navnet.
key-edition-responsible-role = Rollen til enheten.
key-edition-entry-status = Statusen.

# Sider
key-page-title = Tittelen på siden.
key-page-order = Plassen i rekken av sider. Sider uten denne kommer sist.

# Hva som kan skrives.
value-text = tekst
value-address = en nettadresse som begynner med https:// eller http://
value-day = en dato, som 2026-06-01
value-flag = true (ja) eller false (nei)
value-whole-number = et helt tall
value-count = et helt tall fra 0 og oppover
value-choice = ett av ordene i listen
value-map = nøkler med verdier
value-list-of-map = en liste der hvert punkt har nøkler med verdier
value-one-or-more-text = én verdi, eller en liste med flere
value-one-or-more-rule = navnet på en advarsel, eller en liste med flere
value-by-label-text = egne ord, hvert med en status
value-by-label-map = egne navn, hvert med nøkler og verdier
value-by-label-count = statuser, hver med et helt tall
value-by-rule-choice = navn på advarsler, hvert med ett av ordene i listen
value-time = et tidspunkt eller et tidsrom med vanlige ord, som «høsten 2026», «innen utgangen av 2027» eller «løpende»; flere tidspunkter står i en liste
value-part-time = et tidspunkt eller et tidsrom med vanlige ord
value-status = en liste der hvert punkt har en dato og en status; har planen bare én rapport, holder det med ordet for statusen
value-one-or-more-responsible = en kode, eller en liste med flere; skal rollen være med, skrives både koden og rollen
value-one-or-more-related = et nummer eller et navn, eller en liste med flere; skal det stå hvordan de henger sammen, skrives både nummeret og sammenhengen
value-licence = et navn eller en adresse, eller begge deler
value-departments = en liste med koder, eller et helt tall

# Det som blir sagt om en nøkkel i et redigeringsprogram, etter det den betyr.
key-written = Skrives som { $value }.

# Håndboken: sidene om nøklene.
reference-index = Alle nøklene
reference-opening = Alle filene i et nettsted har nøkler: et ord, et kolon og det som gjelder. I Markdown-filer står nøklene øverst, mellom to linjer med ---. Teksten kommer under. Rekkefølgen er fri, og nøkler du ikke trenger, utelater du. Skriver du et ord som ikke er en nøkkel, sier planverk fra.
reference-kinds = Her står alle nøklene, for hvert slag fil:
reference-programs = Noen programmer kan vise dette mens du skriver. Se [[handbok/vscode]].
reference-title = Nøklene i { $file }
reference-name = Slik heter filen: `{ $path }`
reference-text = Der det ikke står hva som skal skrives, er det vanlig tekst.
reference-whole = En hel fil
reference-must = Må være med
reference-may = Kan være med
reference-required = (må være med)
reference-below = Nøklene under `{ $key }`:
reference-choices = Velg mellom:
reference-rules = Disse advarslene kan endres:
reference-time = Skrives som et [tidspunkt](#tidspunkter).
reference-times = Tidspunkter
reference-words = Skriv tidspunktet slik planen sier det: «1. juni 2026», «høsten 2026», «Q3 2026», «innen utgangen av 2027», «2025–2027», «løpende», «årlig» eller «tentativt Q1 2026». Siden viser ordene som de er.
reference-parts = Gjelder flere tidspunkter hver sin del, skrives de som en liste:
reference-printed = Har den trykte planen en dato som ikke finnes, kan ordene vises som de er:
example-reference-parts = { $key }: [{ "{" }label: Kartlegging, when: Q1 2026{ "}" }, { "{" }label: Deltakelse, when: løpende{ "}" }]
example-reference-printed = { $key }: { "{" }text: 31. juni 2026, as_printed: true{ "}" }
