# What planverk says of faults, to editors who are no programmers. One message a rule; `.hint` says what to write instead,
# `.about` what the rule is for, to those who ask.
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

active-file = { $why ->
        [name] «{ $name }» er en fil som nettlesere kjører.
        [markup] Nettlesere tar «{ $name }» for en nettside og kjører den, for ingenting i navnet sier hva den er.
        [encoding] «{ $name }» er skrevet i en annen tegnkoding enn UTF-8, så planverk kan ikke se om den kjører kode.
       *[holds] «{ $name }» kan kjøre kode hos leserne: { $found }
    }
    .hint = { $why ->
        [name] Skriv innholdet som en side i content/pages/, eller legg ved en PDF. Kode hører hjemme i temaet.
        [markup] Gi filen et navn som sier hva den er, for eksempel med .txt til slutt.
       *[other] Lagre den på nytt som en enkel SVG i UTF-8 uten skript og HTML, eller som PNG.
    }
    .about = En fil som skulle ligge ved siden av sidene, kjører kode når noen åpner den. Den kunne lest det leserne ser og gjort det de kan gjøre på intranettet. Alt annet kan legges ved: bilder, PDF-er, regneark, tegninger uten skript.
address-collision = To sider får samme adresse, { $address }: denne og { $other }.
    .hint = Adressen kommer av nummeret, koden, datoen eller navnet på filen. Endre det hos en av dem.
    .about = To sider eller filer får samme adresse, så den ene ville skrevet over den andre. Store og små bokstaver regnes som like, for mange webservere skiller ikke mellom dem.
address-forbidden = «{ $name }» kan ikke brukes i en nettadresse.
    .hint = Bruk et navn med bokstaver, tall og bindestrek, og ikke et navn som er reservert i Windows.
    .about = Navnet på en fil eller mappe kan ikke bli en adresse som virker overalt. Det kan være et navn uten bokstaver og tall, eller et som Windows holder av til seg selv, for eksempel «con».
address-too-long = Adressen «{ $address }» er for lang. En del kan ha 64 tegn og hele adressen 120.
    .hint = Forkort navnet på filen eller mappen.
    .about = Adressen er så lang at siden kanskje ikke kan lagres på alle maskiner. planverk kutter aldri en adresse, for da kunne to sider fått den samme.
alias-collision = Den tidligere adressen { $address } er allerede i bruk av { $other }.
    .hint = Fjern den, eller skriv en annen.
    .about = En tidligere adresse under «aliases» er opptatt. En annen side ligger der nå, eller har den også som tidligere adresse, og en adresse kan bare føre til ett sted.
ambiguous-reference = «{ $target }» kan bety flere ting: { $matches }.
    .hint = Gi en av dem et annet navn, eller skriv planen foran: [[plan/navn]].
    .about = En henvisning passer på mer enn én ting, for eksempel både en del og et tiltak. planverk gjetter ikke hvilken av dem du mener.
before-launch = { $what ->
        [milestone] Milepælen «{ $title }» er nådd «{ $when }»
       *[status] Statusen «{ $status }» er datert { $when }
    }, men planen ble lansert «{ $launched }».
    .hint = Sjekk tidspunktet og årstallet. Er det riktig, skriv «allow: [before-launch]» øverst i filen.
    .about = Noe er rapportert som gjort eller begynt før planen ble lansert. Ofte er årstallet skrevet feil, eller noe annet enn tiltaket selv er tatt med. Tillat advarselen når arbeidet virkelig begynte før planen kom.
body-too-deep = Lenker, bilder eller overskrifter ligger inni hverandre i for mange nivåer.
    .hint = Skriv dem etter hverandre i stedet, og se etter klammer som ikke hører hjemme der.
    .about = Lenker, bilder eller overskrifter ligger inni hverandre i svært mange nivåer. Det kommer nesten alltid av klammer som er skrevet eller limt inn ved en feil.
body-too-large = Teksten er for stor. Den kan være på høyst { $limit } MB.
    .hint = Del den på flere filer, eller legg dokumentet ved siden av siden og lenk til det.
    .about = Teksten i en fil er større enn noen leser på én side. Det er gjerne et helt dokument eller data som er limt inn.
body-too-many-marks = Teksten har mer enn { $limit } 000 linjeskift og skilletegn.
    .hint = Del den på flere filer, eller legg dokumentet ved siden av siden og lenk til det.
    .about = Én tekst har flere linjer, stjerner, klammer og andre skilletegn enn en hel bok. Hvert av dem kan bli en del av siden, og så mange kan ingen nettleser vise. Det er gjerne data som er limt inn, eller ett tegn som er skrevet svært mange ganger.
broken-link = Lenken går til «{ $target }», som ikke finnes.
    .hint = Lenk til en fil i samme mappe som siden, eller skriv [[nummer]] for å vise til et tiltak.
    .about = En lenke eller et bilde viser til en fil, en side eller en overskrift som ikke finnes. Leserne ville ikke kommet noe sted.
broken-reference = «{ $target }» finnes ikke.
    .hint = Vis til nummeret på et tiltak, navnet på en plan, plan/nummer, koden til en ansvarlig eller navnet på en side.
    .about = En henvisning viser til noe som ikke finnes på nettstedet. Det gjelder både henvisninger i teksten og «related» i opplysningene øverst.
control-character = Teksten har et usynlig styretegn.
    .hint = Skriv den på nytt, uten tegn som er limt inn fra andre programmer.
    .about = Teksten har et tegn som ikke kan ses, og som ofte har fulgt med fra et annet program. Slike tegn kan ødelegge siden og filene som andre systemer leser.
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
    .about = Det en rapport eller plan sier om seg selv, er noe annet enn det planverk teller: antall tiltak, deler, ansvarlige eller statuser. Leserne ser begge tallene, så sjekk hvilket som er riktig. Tillat advarselen når det er det trykte dokumentet selv som ikke stemmer.
department-two-names = Navnet «{ $name }» er nesten likt «{ $theirs }» i { $other }.
    .hint = Er det den samme, behold én av filene, og bruk koden derfra overalt. Er det to ulike, skriv «allow: [department-two-names]» øverst i filen.
    .about = To ansvarlige av samme slag har navn som er like, bortsett fra store bokstaver, bindestreker eller én bokstav. Ofte er det den samme, skrevet på to måter, og da blir tiltakene delt på to sider. Tillat advarselen når det virkelig er to.
difference-without-source = { $what ->
        [row] Rapporten og { words-this } «{ $title }» sier ulike ting, men det står ikke hvor i rapporten.
       *[side] Det står ikke hvem som sier «{ $says }».
    }
    .hint = Skriv «source: …», for eksempel «source: Midtveisrapporten, oversikten».
    .about = To kilder sier ulike ting, og leserne får se begge. Uten kilde kan de ikke slå opp hvor det står. Tillat advarselen når kilden ikke kan oppgis.
done-before-begun = Statusen sier at { words-this } var gjennomført per { $date }, men tiden «{ $when }» begynner først { $begin }.
    .hint = Rett datoen eller tiden. Ble det gjort tidligere enn planlagt, skriv «allow: [done-before-begun]» øverst i filen.
    .about = Et tiltak er gjennomført før tiden det skulle begynne. Ofte er et årstall skrevet feil, eller tiden er blitt flyttet uten at filen er rettet. Tillat advarselen når det virkelig ble gjort tidligere enn planlagt.
done-with-open-milestone = Statusen er «{ $status }» per { $date }, men milepælen «{ $title }» { $what ->
        [later] skal først nås «{ $due }».
       *[passed] («{ $due }») står ikke som nådd.
    }
    .hint = Er milepælen nådd, skriv «done: …» med tiden. Gjenstår den, sjekk statusen. Skal begge deler stå, skriv «allow: [done-with-open-milestone]» øverst i filen.
    .about = Et tiltak er gjennomført, men en milepæl med frist er ikke nådd. Leserne lurer da på om tiltaket virkelig er ferdig. Tillat advarselen når det ikke er kjent om milepælen er nådd, eller når kilden selv sier begge deler.
done-without-date = Milepælen «{ $title }» er nådd, men { $what ->
        [tentative] tiden «{ $done }» sier bare når den var ment å bli det.
       *[unknown] det står ikke når: «{ $done }».
    }
    .hint = Skriv tiden ved «done», for eksempel «våren 2025». Er den ikke kjent, skriv «allow: [done-without-date]» øverst i filen.
    .about = En milepæl er nådd, men uten at det står når. Da kommer den ikke på tidslinjen, og leserne kan ikke se om fristen ble holdt. Tillat advarselen når ingen vet når det var.
double-space = { $count ->
        [1] To mellomrom står etter hverandre.
       *[other] To mellomrom står etter hverandre { $count } steder i filen. Dette er det første.
    }
    .hint = Fjern det ene.
    .about = To mellomrom står etter hverandre i en tekst. Det er nesten alltid en skrivefeil. Nettleseren viser bare ett av dem, men de følger med når teksten kopieres, og i filene til andre systemer. To mellomrom på slutten av en linje er linjeskift, og regnes ikke med.
doubtful-address = { $why ->
        [space] Adressen «{ $target }» har et mellomrom i seg.
        [mail] «{ $target }» er ikke en e-postadresse.
        [slashes] Adressen «{ $target }» mangler skråstreker etter kolon, eller har én for mye.
        [twice] Adressen «{ $target }» har https:// to ganger.
        [end] Adressen «{ $target }» slutter med et tegn som ser ut til å høre til setningen.
        [own] Adressen «{ $target }» fører til leserens egen maskin.
        [network] Adressen «{ $target }» virker bare i nettverket den hører til.
        [insecure] Adressen «{ $target }» begynner med http://, men lenker til samme nettsted begynner andre steder med https://.
       *[host] Adressen «{ $target }» har et navn på nettstedet som ikke kan være riktig.
    }
    .hint = { $why ->
        [space] Fjern mellomrommet, eller skriv %20 i stedet.
        [mail] Skriv den slik: mailto:navn@etat.no
        [slashes] Skriv to skråstreker: https://
        [twice] Fjern den ene.
        [end] Flytt tegnet ut av adressen.
        [own] Skriv adressen som andre når siden på.
        [network] Lenk til noe som alle lesere kan nå, for nettstedet er åpent for alle.
        [insecure] Skriv https:// her også.
       *[host] Kopier adressen fra nettleseren på nytt.
    }
    .about = En adresse ut av nettstedet kan ikke være riktig slik den er skrevet, eller den fører et sted leserne ikke kommer til. Bare det som er sikkert galt, blir meldt. Om siden finnes, prøves med planverk check --external.
draft-reference = «{ $target }» er et utkast, så henvisningen blir vanlig tekst.
    .hint = Ta bort «draft: true» i utkastet når det er klart, eller fjern henvisningen.
    .about = Noe som blir publisert, viser til et utkast. Utkast er ikke med på nettstedet, så henvisningen får ingen lenke. Tillat advarselen hvis utkastet snart skal publiseres, og henvisningen kan vente på det.
duplicate-department = «{ $code }» er nevnt to ganger som ansvarlig.
    .hint = Behold én av dem.
    .about = Den samme ansvarlige står to ganger på ett tiltak. Et tiltak telles én gang hos hver ansvarlig, med én rolle.
duplicate-id = «{ $id }» er allerede brukt i { $other }.
    .hint = Er den ene filen en kopi av den andre? Gi kopien et nummer, et filnavn eller en kode som ikke er brukt.
    .about = To ting har samme nummer, filnavn eller kode. De ville fått samme adresse, og en henvisning kunne ikke skilt dem fra hverandre.
duplicate-key = Nøkkelen «{ $key }» står to ganger.
    .hint = Behold én av dem.
    .about = Den samme nøkkelen står to ganger på samme sted. Bare én av verdiene kan gjelde, og planverk velger ikke for deg.
edition-differs = { $what ->
        [gone] Utgaven av rapporten har { words-this } «{ $title }» ({ $id }), som ikke finnes i planen nå.
        [new] Planen hadde { words-this } «{ $title }» ({ $id }) med en status fra { $since }, men utgaven har det ikke.
       *[status] Utgaven sier at { words-this } «{ $title }» var { $then } per { $date }, men filen sier { $now }.
    }
    .hint = { $what ->
        [gone] Er det slått sammen med et annet, eller har det fått nytt nummer? Skriv det i planen, og tillat advarselen i filen den peker på: allow: [edition-differs]. Utgaven skal ikke endres.
       *[other] Rett statusen hvis den er feil. Er rapporten ikke publisert ennå, slett utgaven og lag den på nytt: planverk new edition
    }
    .about = Det som nå står i { words-the }, stemmer ikke med utgaven som ble publisert med en rapport: en annen status på den samme dagen, et tiltak som er borte, eller et som er kommet til med en eldre status. Leserne ser begge deler, på hver sin side. Nye titler, nye ansvarlige og nye statuser etter rapporten er ingen feil. Tillat advarselen i filen den peker på når endringen er villet.
edition-measure-twice = Utgaven har «{ $id }» to ganger.
    .hint = Hent filen tilbake slik den var, for eksempel fra Git.
    .about = En utgave har to tiltak med det samme nummeret eller navnet. Den er ikke slik planverk skrev den, og hvilket som gjelder, går ikke fram.
edition-no-json = { $kind ->
        [cut] Filen slutter før utgaven er ferdig.
       *[other] Her står det noe som ikke kan leses (filen er ikke gyldig JSON).
    }
    .hint = Hent filen tilbake slik den var, for eksempel fra Git. Er rapporten ikke publisert ennå, slett den og lag den på nytt: planverk new edition
    .about = Filen med utgaven av en rapport kan ikke leses. Den blir skrevet av planverk og skal ikke rettes for hånd.
edition-other-day = Utgaven er fra { $date }, men filen heter { $name }.
    .hint = Gi filen navn etter dagen sin.
    .about = Filen med en utgave heter det samme som dagen den gjelder, slik at den hører til én rapport. Ofte er filen kopiert.
edition-too-large = Utgaven er større enn { $limit } MiB.
    .hint = Hent filen tilbake slik den var, for eksempel fra Git.
    .about = Filen med utgaven av en rapport er mye større enn den trenger å være, og blir ikke lest.
edition-version = Utgaven har formen «{ $version }», som denne planverk ikke kjenner.
    .hint = Den ble skrevet av en nyere planverk. Bruk den, eller en som er nyere. Denne kjenner { $known }.
    .about = Filen med utgaven av en rapport ble skrevet av en annen versjon av planverk, som skriver slike filer på en måte denne ikke forstår.
edition-without-report = Utgaven fra { $date } har ingen rapport.
    .hint = Lag rapporten igjen, eller flytt utgaven til mappen der rapporten ligger.
    .about = En utgave ligger ved siden av rapporten med den samme datoen. Uten rapporten har den ingen side, og det som ble publisert, kan ikke leses.
external-gone = { $why ->
        [host] Ingen kjenner nettstedet i «{ $target }».
       *[other] Siden «{ $target }» finnes ikke lenger (svar { $why }).
    }
    .hint = Finn siden på nytt og rett adressen, eller fjern lenken.
    .about = En lenke ut av nettstedet fører til en side som ikke finnes, eller til et nettsted som ingen kjenner. Det prøves bare med planverk check --external, som spør hvert nettsted om én side om gangen.
external-moved = Siden «{ $target }» er flyttet for godt, til «{ $to }».
    .hint = Skriv den nye adressen.
    .about = En lenke ut av nettstedet virker, men nettstedet den fører til, sier at siden er flyttet for godt. Den gamle adressen kan slutte å virke. Det prøves bare med planverk check --external.
external-unchecked = { $why ->
        [address] Adressen «{ $target }» kunne ikke prøves slik den er skrevet.
        [connection] Adressen «{ $target }» kunne ikke prøves: Nettstedet svarte ikke.
        [steps] Adressen «{ $target }» kunne ikke prøves: Den fører videre i ring.
        [time] Adressen «{ $target }» kunne ikke prøves: Svaret kom ikke i tide.
       *[other] Adressen «{ $target }» kunne ikke prøves (svar { $why }).
    }
    .hint = Åpne lenken i en nettleser for å se om den virker.
    .about = En lenke ut av nettstedet kunne ikke prøves. Nettstedet svarte ikke, ville ikke svare et program eller hadde en feil. Lenken kan være i orden. Det prøves bare med planverk check --external.
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
    .about = En dato ligger mange år fra alle andre datoer i planen, mer enn 5 år for statuser og rapporter og mer enn 10 år for annet. Ofte er årstallet skrevet feil, og en slik dato kan flytte dagen som hele nettstedet er regnet for. Tillat advarselen når årstallet er riktig.
front-matter-missing = Filen mangler opplysningene øverst.
    .hint = { $hint ->
        [above] Filen må begynne med linjen ---. Ta bort det tomme over den.
        [keys] Sett en linje med --- øverst i filen, over den første nøkkelen.
       *[none] Begynn filen med en linje med ---, så for eksempel «title: …», og så en ny linje med ---.
    }
    .about = En fil må begynne med opplysninger om det den handler om, mellom to linjer med ---. Uten dem vet ikke planverk hva siden heter.
front-matter-too-deep = Opplysningene øverst har mer enn { $limit } nivåer inni hverandre.
    .hint = Se etter klammer eller innrykk som ikke hører hjemme der.
    .about = Opplysningene har lister eller nøkler inni hverandre i svært mange nivåer. Ingen nøkkel trenger så mange, så det er nok en klamme eller et innrykk for mye.
front-matter-too-large = Opplysningene øverst er større enn { $limit } KiB.
    .hint = Flytt lange tekster ned i selve siden.
    .about = Opplysningene øverst i filen er mye større enn de trenger å være. Ofte er det en lang tekst som skulle stått under dem.
front-matter-unclosed = Opplysningene øverst blir aldri avsluttet.
    .hint = Sett en linje med --- der de slutter.
    .about = Opplysningene øverst i filen begynner med ---, men linjen som avslutter dem, mangler. Da vet ikke planverk hvor teksten på siden begynner.
heading-skips = Overskriften hopper over et nivå: fra { $above } til { $level }.
    .hint = Skriv { $meant } foran den.
    .about = En overskrift ligger mer enn ett nivå under overskriften før den. planverk viser den ett nivå under, men hva du mente, kan bare du vite. De som bruker skjermleser, finner fram etter nivåene.
image-without-text = Bildet «{ $target }» mangler en tekst som sier hva det viser.
    .hint = Skriv den mellom klammene: ![Hva bildet viser]({ $target })
    .about = Et bilde har ingen tekst, eller bare navnet på filen. De som ikke kan se bildet, får ikke vite hva det viser. Loven krever en slik tekst når bildet har innhold.
impossible-date = «{ $text }» er ikke et mulig tidspunkt: { $reason ->
        [month] måneden finnes ikke
        [day] dagen finnes ikke
        [quarter] et år har fire kvartaler
        [half] et år har to halvår
        [reversed] tidsrommet slutter før det begynner
       *[year] årstallet er for langt unna
    }.
    .hint = Rett tidspunktet. Står feilen i den trykte planen, skriv { "{" }text: "{ $phrase }", as_printed: true{ "}" }, så vises ordene som de er.
    .about = Et tidspunkt kan ikke finnes, for eksempel 31. februar, et femte kvartal eller en periode som slutter før den begynner. Står det slik i den trykte planen, kan ordene vises som de er, med «as_printed: true».
indicator-goes-back = Verdien { $value } går feil vei: «{ $title }» begynte på { $baseline }, og målet er { $target }.
    .hint = Sjekk tallene. Er de riktige, skriv «allow: [indicator-goes-back]» øverst i filen, og forklar gjerne utviklingen i teksten.
    .about = Den siste verdien til en indikator ligger lenger fra målet enn der den begynte. Ofte er et tall skrevet feil, eller utgangspunktet og målet er byttet om. Tillat advarselen når utviklingen virkelig går feil vei.
indicator-without-value = «{ $title }» skulle nå målet «{ $by }», men har ingen verdi.
    .hint = Skriv hva som er målt, slik: values: [{ "{" }date: 2025-06-01, value: 12{ "}" }]. Er det ikke målt, skriv «allow: [indicator-without-value]» øverst i filen.
    .about = Fristen for målet til en indikator er ute, og planen er rapportert siden, men indikatoren har ingen verdi. Leserne får da ikke vite om målet ble nådd. Tillat advarselen når det ikke er målt.
invalid-name = Navnet på filen har tegn som ikke kan leses.
    .hint = Gi filen et nytt navn.
    .about = Navnet på en fil eller mappe har tegn som ikke er lagret som vanlig tekst. Det hender når filer er kopiert fra en gammel maskin eller pakket ut med feil innstilling.
invalid-utf8 = Filen er ikke lagret som UTF-8.
    .hint = { $seems ->
        [windows-1252] Filen ser ut til å være lagret som Windows-1252 (ANSI). Åpne den med den tegnkodingen, og lagre den på nytt som UTF-8.
        [utf-16] Filen ser ut til å være lagret som UTF-16 («Unicode»). Lagre den på nytt med tegnkodingen UTF-8.
        [mixed] Noe i filen ser ut til å være limt inn med en annen tegnkoding. Skriv tegnet på nytt, og lagre filen som UTF-8.
       *[unknown] Lagre den på nytt med tegnkodingen UTF-8.
    }
    .about = Filen er lagret med en annen tegnkoding enn UTF-8, så blant annet æ, ø og å ville blitt feil. De fleste programmer lar deg velge tegnkoding når du lagrer.
kind-against-time = { $kind ->
        [continuous] «kind: continuous» sier at { words-this } går hele tiden, men «{ $when }» er en frist.
        [recurring] «kind: recurring» sier at { words-this } gjentas, men «{ $when }» er én dag.
       *[one-off] «kind: one-off» sier at { words-this } gjøres én gang, men «{ $when }» sier noe annet.
    }
    .hint = { $kind ->
        [continuous] Er det en frist, fjern «kind». Går det hele tiden fram til da, skriv det i «when», for eksempel «løpende til 2025».
        [recurring] Fjern «kind», eller skriv hvor ofte i «when», for eksempel «21. mars hvert år».
       *[one-off] Fjern «kind», eller rett tiden.
    }
    .about = Det som står om hva slags tiltak det er, passer ikke med tiden. Sidene viser begge deler, for eksempel «løpende» sammen med en frist. Tillat advarselen når den trykte planen selv sier det slik.
large-file = Filen «{ $name }» er på { $size } MB.
    .hint = Lag en mindre utgave, helst under { $limit } MB, eller lenk til et sted der den allerede ligger.
    .about = En fil på nettstedet er over 10 MB. De som er på mobil eller en treg linje, må vente på den, og noen tjenere tar ikke imot så store filer.
link-nowhere = { $others ->
        [0] Adressen «{ $target }» i { $page } fører ingen steder.
        [1] Adressen «{ $target }» i { $page } og én fil til fører ingen steder.
       *[other] Adressen «{ $target }» i { $page } og { $others } andre filer fører ingen steder.
    }
    .hint = Rett adressen der den er skrevet: i teksten, i malen eller i stilarket.
    .about = En adresse på en ferdig side eller i et stilark fører til en fil eller et sted på siden som ikke finnes på nettstedet. Den kan stå i en mal, i et stilark eller i HTML i en tekst. Adresser som begynner med skråstrek, prøves ikke, for de kan føre til noe annet på samme tjener. Legges det som mangler, ut av andre, kan regelen slås av.
link-outside = «{ $name }» er en snarvei til noe som ikke hører til nettstedet. En snarvei kan bare gå til noe i content/ eller themes/ som ikke er skjult.
    .hint = Kopier filen inn i stedet.
    .about = En snarvei i nettstedets mappe fører til noe utenfor den eller til noe skjult. planverk følger den ikke, så ingenting blir publisert ved en feil.
link-says-nothing = { $why ->
        [empty] Lenken har ingen tekst.
        [address] Lenken viser bare adressen.
       *[words] Lenketeksten «{ $text }» sier ikke hvor lenken fører.
    }
    .hint = Skriv hva leserne finner der: [Rapporten om arbeidslivet](adressen)
    .about = Teksten i en lenke sier ikke hvor lenken fører. Mange som bruker skjermleser, går fra lenke til lenke og hører ikke setningen rundt. Også andre leser lenkene først.
long-title = Tittelen er på { $length } tegn.
    .hint = Skriv det viktigste på under { $limit } tegn, og resten i teksten.
    .about = En tittel er over 120 tegn. Titler står i menyer, tabeller og lister, og der blir så lange titler vanskelige å lese.
markup-as-text = { $what ->
        [reference] En henvisning står på siden slik den er skrevet.
        [picture] Et bilde blir ikke vist: det står på siden slik det er skrevet.
        [table] En tabell står på siden som vanlig tekst.
       *[link] En lenke står på siden slik den er skrevet.
    }
    .hint = { $what ->
        [reference] Skriv to klammer på hver side: [[12]]
        [picture] Har filnavnet mellomrom, sett det mellom { "<" } og { ">" }: ![hva bildet viser](<mitt bilde.png>)
        [table] Skriv cellene med | mellom, og en linje med |---|---| under den første.
       *[link] Skriv adressen rett etter klammen, uten mellomrom: [teksten](https://www.eksempel.no/)
    }
    .about = Noe som skulle vært en henvisning, en lenke, et bilde eller en tabell, mangler et tegn eller har ett for mye. Da er det vanlig tekst, og leserne ser tegnene.
measure-outside-plan = Tiden «{ $when }» ligger utenfor planens periode, «{ $period }».
    .hint = Rett tiden eller perioden. Er begge riktige, skriv «allow: [measure-outside-plan]» øverst i filen.
    .about = Tiden til et tiltak ligger helt før planen begynner eller helt etter at den slutter. Ofte er årstallet skrevet feil, eller perioden er ikke rettet. Tillat advarselen når tiltaket virkelig skal skje utenfor perioden.
measure-without-text = { $count ->
        [1] { $term ->
            [aktivitet] Én
           *[tiltak] Ett
        } av { words-the } i planen mangler tekst: { $names }.
       *[other] { $count } av { words-the } i planen mangler tekst: { $names }{ $more ->
            [0] .
           *[some] {" "}og { $more } til.
        }
    }
    .hint = Skriv noen setninger under opplysningene i filene. Skal det være slik, skriv «allow: [measure-without-text]» øverst i planens fil.
    .about = De fleste tiltakene i en plan har en tekst, men noen har bare opplysningene øverst. Leserne får ikke vite hva tiltaket går ut på. Det blir sagt én gang for hver plan.
milestone-outside-plan = Milepælen «{ $title }» har tiden «{ $due }», men planen gjelder «{ $period }».
    .hint = Rett tiden. Er den riktig, skriv «allow: [milestone-outside-plan]» øverst i filen.
    .about = En milepæl ligger helt før planen begynner eller helt etter at den slutter. Ofte er årstallet skrevet feil. Tillat advarselen når milepælen virkelig ligger utenfor perioden, for eksempel en evaluering etterpå.
milestone-two-times = Milepælen «{ $title }» har tiden «{ $when }» her, men «{ $theirs }» i { $other }.
    .hint = Er det den samme milepælen, rett den ene. Er det to, gi dem ulike titler.
    .about = To tiltak som viser til hverandre, har en milepæl med samme tittel, men med hver sin tid. Ofte er den bare rettet det ene stedet. Tillat advarselen når kildene selv oppgir ulike tider.
misplaced-file = Filen ligger et sted der planverk ikke leser slike filer.
    .hint = { $hint ->
        [plans] Planer ligger i content/plans/navn-på-planen/, med en fil som heter plan.md.
        [ending] Navnet på en side må slutte på .md.
        [section] Tiltak ligger i planens mappe eller i mappen til en del som har en section.md, ikke dypere.
        [pages] Sider ligger i content/pages/ eller i en mappe der, ikke dypere.
        [departments] Ansvarlige ligger rett i content/departments/.
       *[content] Innhold ligger i content/plans/, content/departments/, content/pages/ eller content/static/.
    }
    .about = En fil ligger et sted der planverk ikke vet hva den skal være, så den ville ikke blitt publisert. Mappen avgjør om en fil er en plan, en del, et tiltak, en rapport, en ansvarlig eller en side.
missing-file = Filen { $name } mangler.
    .hint = { $hint ->
        [site] Er du i mappen til nettstedet? Det er den som har mappen content. Et nytt nettsted lager du med planverk init.
        [plan] En plan trenger en plan.md i mappen sin.
        [page] Sider i en mappe trenger en side med samme navn som mappen, ved siden av den.
       *[section] En del av en plan trenger en section.md i mappen sin.
    }
    .about = Et nettsted, en plan eller en del mangler filen som sier hva den heter. Da kan heller ikke det som ligger i mappen, bli publisert.
missing-key = Nøkkelen «{ $key }» mangler.
    .hint = Legg til «{ $key }: …» her.
    .choices = Skriv «{ $key }: …» i opplysningene øverst, med en av disse: { $choices }.
    .example = Skriv for eksempel: { $example }
    .about = En nøkkel som må være der, mangler eller er tom. Uten den kan ikke siden lages, eller oppføringen ikke forstås.
moved-without-target = Statusen er «{ $status }», men det står ikke hvor { words-this } er flyttet.
    .hint = Skriv for eksempel: related: [{ "{" }to: 12, kind: merged-into{ "}" }]. Finnes det ikke på nettstedet, skriv hvor i «note».
    .about = Et tiltak er flyttet, slått sammen med noe annet eller tatt over av andre, men leserne får ikke vite hvor de skal lete. Tillat advarselen når ingen vet hvor det ble av.
no-such-measure = Teksten nevner { $term } { $number }, men planen «{ $plan }» har ikke noe slikt nummer.
    .hint = Rett nummeret. Hører det til i en annen plan, nevn planen i samme setning.
    .about = En tekst viser til et tiltak med et nummer som planen ikke har. Ofte er nummeret skrevet feil, eller tiltakene har fått nye numre. Nevner setningen en annen plan, sier regelen ikke fra.
nobody-leads = Alle som er nevnt, bare bidrar. Ingen svarer for { words-this }.
    .hint = Skriv «role: lead» på den som svarer for det, eller legg til den som gjør det. Sier ikke planen hvem det er, skriv «allow: [nobody-leads]» øverst i filen.
    .about = Alle som er nevnt som ansvarlige for et tiltak, har rollen «contributor». Da vet ikke leserne hvem som svarer for det. Tillat advarselen når planen selv ikke sier hvem det er.
nobody-responsible = { $what ->
        [plan] Ingen av de { $count } { words-the } har noen ansvarlig.
       *[measure] Ingen er ansvarlig for { words-this }.
    }
    .hint = { $what ->
        [plan] Skriv «responsible: …» i filene deres. Sier ikke planen hvem det er, skriv «allow: [nobody-responsible]» øverst i denne filen.
       *[measure] Skriv «responsible: …» med koden til den som er ansvarlig. Sier ikke planen hvem det er, skriv «allow: [nobody-responsible]» øverst i filen.
    }
    .about = Et tiltak har ingen ansvarlig, så ingen finner det igjen på sin egen side. Gjelder det alle tiltakene i en plan, blir det sagt én gang. Tillat advarselen når planen selv ikke sier hvem som er ansvarlig.
not-begun = Tiden er «{ $when }», men statusen er fortsatt «{ $status }» per { $date }.
    .hint = Sjekk statusen og tiden. Er begge riktige, skriv «allow: [not-begun]» øverst i filen.
    .about = Et tiltak skulle vært i gang, men er ikke begynt. Enten er statusen ikke oppdatert, eller så er tiltaket forsinket. Tillat advarselen når forsinkelsen er kjent.
not-reported = { $what ->
        [plan] { $count } av de { $open } { words-the } som ikke er avsluttet, har ingen ny status til rapporten { $date }.
        [since-report] Siste status er fra { $date } og er ikke oppdatert til rapporten { $report }.
        [since-deadline] Fristen «{ $when }» er ute, og ingenting er rapportert siden.
       *[never] Planen har en rapport fra { $report }, men { words-this } har ingen status.
    }
    .hint = { $what ->
        [plan] Skriv statusene i { words-the }, også der ingenting er endret.
       *[measure] Legg til en status, også om ingenting er endret. Er den ikke kjent, skriv «allow: [not-reported]» øverst i filen.
    }
    .about = Det er kommet en ny rapport eller en frist er ute, men et tiltak har ingen ny status. Leserne kan da ikke se om det er glemt eller står stille. Gjelder det de fleste tiltakene i en plan, blir det sagt én gang. Tillat advarselen når statusen ikke er kjent.
number-missing = { $what ->
        [one] Nummer { $first } mangler
        [two] Numrene { $first } og { $last } mangler
       *[several] Numrene { $first } til { $last } mangler
    } foran dette.
    .hint = Legg til det som mangler, eller rett nummeret. Mangler det i den trykte planen også, skriv «allow: [number-missing]» øverst i filen.
    .about = Tiltakene i en plan er nummerert fortløpende, men ett eller flere numre mangler. Ofte er en fil glemt, eller et nummer er skrevet feil. Tillat advarselen når den trykte planen hopper over nummeret.
number-out-of-order = Nummer { $number } står { $what ->
        [after] etter
       *[before] før
    } nummer { $other }.
    .hint = Rett nummeret, tallet først i navnet på filen, eller legg filen i riktig mappe. Står det slik i den trykte planen, skriv «allow: [number-out-of-order]» øverst i filen.
    .about = Tiltakene i en plan står etter nummer, men ett står et annet sted enn nummeret sier. Ofte ligger filen i feil mappe, eller så er et nummer skrevet feil. Tillat advarselen når den trykte planen har denne rekkefølgen.
number-twice = Nummer { $number } er det samme som { $theirs } i { $other }.
    .hint = Gi en av dem et annet nummer.
    .about = To tiltak i en plan har det samme nummeret, skrevet på to måter, for eksempel 1 og 01. De får hver sin side, men leserne kan ikke skille dem fra hverandre. Tillat advarselen når den trykte planen bruker begge.
one-sided = «sides» må ha minst to kilder som sier ulike ting.
    .hint = Skriv hva hver av kildene sier: { example-sides }
    .about = Under «contradictions» står det hva kilder sier ulikt om det samme. Med bare én kilde, eller kilder som sier det samme, er det ingen motsigelse å vise.
others-unnamed = «others: true» betyr «m.fl.», men ingen er nevnt.
    .hint = Skriv «responsible: …» med dem som er nevnt, eller fjern «others».
    .about = Et tiltak har flere ansvarlige enn dem som er nevnt, men ingen er nevnt. På siden står det da bare «m.fl.». Tillat advarselen når planen selv ikke nevner noen.
overdue = Fristen «{ $when }» er ute, men statusen er fortsatt «{ $status }» per { $date }.
    .hint = Er det gjort, oppdater statusen. Har planen fått en ny frist, rett tiden. Er det forsinket, skriv gjerne hvorfor i «note», og «allow: [overdue]» øverst i filen.
    .about = Fristen til et tiltak er ute, og en senere status sier at det ikke er gjennomført. Nettstedet viser det som over fristen. Tillat advarselen når forsinkelsen er kjent og forklart.
owner-missing = Det står ikke hvem som eier planen.
    .hint = Skriv «owner: …» med koden til den som eier den. Sier ikke planen hvem det er, skriv «allow: [owner-missing]» øverst i filen.
    .about = En plan har ingen eier. Da vet ikke leserne hvem som står bak, og den vises ikke på noens egen side. Tillat advarselen når planen selv ikke sier hvem som eier den.
paper-fault = Planen kan ikke settes som PDF: { $message }
    .hint = Bygg uten PDF så lenge, og meld fra til den som har laget programmet.
    .about = En plan ble ikke til en PDF som den skal være. Det skal ikke skje, hva som enn står i planen. Meldingen gjelder den som lager programmet.
period-against-title = { $what ->
        [title] Tittelen er «{ $text }»
       *[folder] Mappen heter «{ $text }»
    }, men perioden er «{ $period }».
    .hint = Rett den av dem som er feil. Er begge riktige, skriv «allow: [period-against-title]» øverst i filen.
    .about = Årstallene i tittelen eller navnet på mappen er andre enn dem i perioden. Ofte er filen en kopi av en eldre plan. Tillat advarselen når årstallene i tittelen gjelder noe annet enn perioden.
raw-html = HTML kan ikke stå i teksten: { $html }
    .hint = Skriv det med Markdown i stedet. For å vise tegnet < selv, skriv \<.
    .about = Det står HTML i teksten. Det kan ødelegge siden for dem som bruker skjermleser eller mobil, og det kan kjøre kode, så teksten skal skrives med Markdown.
reached-before-begun = Milepælen «{ $title }» er nådd «{ $done }», men statusen er «{ $status }» per { $date }.
    .hint = Sjekk statusen. Er begge deler riktige, skriv «allow: [reached-before-begun]» øverst i filen.
    .about = En milepæl er nådd, men tiltaket er ikke begynt. Ofte er statusen ikke oppdatert. Tillat advarselen når milepælen gjelder noe som måtte skje først, for eksempel et oppdrag som ble gitt.
related-two-titles = Adressen heter «{ $title }» her, men «{ $theirs }» i { $other }.
    .hint = Bruk den samme tittelen begge steder.
    .about = To steder viser til den samme adressen, men med ulike titler. Leserne kan tro at det er to ulike ting. Tillat advarselen når kildene selv bruker ulike navn.
remote-image = Bildet «{ $target }» ligger utenfor nettstedet, og sidene henter ingenting utenfra.
    .hint = Legg bildet i samme mappe som siden, og vis til det med filnavnet.
    .about = Et bilde skulle hentes fra et annet nettsted. Sidene må virke uten internett, og andre skal ikke få vite hvem som leser dem.
same-text = Teksten er den samme som i { $other }, ord for ord.
    .hint = Skriv det som er eget for dette tiltaket.
    .about = To tiltak i en plan har nøyaktig den samme teksten. Ofte er den ene filen kopiert fra den andre og ikke skrevet ferdig.
same-title = Tittelen «{ $title }» har { $other } også.
    .hint = Skriv hva som skiller dem, i titlene.
    .about = To tiltak i en plan har samme tittel. I lister, menyer og søk kan ingen se forskjell på dem.
server-refuses = { $why ->
        [no-ending] Filen «{ $name }» har ingen filendelse, og noen tjenere nekter å vise den.
        [ending] Filendelsen .{ $name } er ukjent for noen tjenere, som da nekter å vise filen.
        [hidden] Mappen «{ $name }» i adressen { $address } er skjult på IIS, så leserne får ikke åpnet det som ligger i den.
       *[underscore] Navnet «{ $name }» i adressen { $address } begynner med en understrek, og noen tjenere viser ikke slike filer.
    }
    .hint = { $why ->
        [no-ending] Gi filen en endelse, for eksempel .txt.
        [ending] Lagre filen i et vanlig format, for eksempel PDF, eller be dem som driver tjeneren, om å legge til endelsen.
       *[other] Gi den et annet navn.
    }
    .about = En fil på nettstedet har et navn eller en endelse som vanlige tjenere ikke viser. IIS kjenner bare bestemte filendelser og skjuler mapper som «bin», og SharePoint og GitHub Pages hopper over navn som begynner med understrek.
several-count = Det står «counts: true» på flere oppføringer med samme dato, { $date }.
    .hint = La det stå bare på den som skal telle.
    .about = Flere statuser med samme dato har «counts: true». Den sier hvilken status som gjelder, så bare én av dem kan ha den.
status-after-plan = { $what ->
        [report] Rapporten
       *[status] Statusen
    } er datert { $date }, mer enn to år etter at planen var slutt. Planen gjelder «{ $period }».
    .hint = Rett datoen. Er den riktig, skriv «allow: [status-after-plan]» øverst i filen.
    .about = En status eller rapport er datert mer enn to år etter at planen var slutt. Ofte er årstallet skrevet feil. Tillat advarselen når planen virkelig ble fulgt opp så sent.
status-goes-back = Statusen går tilbake: «{ $before }» { $since } er blitt «{ $now }».
    .hint = Sjekk statusene og datoene deres. Har tiltaket virkelig begynt på nytt, skriv det i «note», og «allow: [status-goes-back]» øverst i filen.
    .about = Et tiltak som var gjennomført, avsluttet eller stanset, er siden i gang igjen, eller et tiltak som var i gang, er ikke lenger begynt. Ofte er en dato eller en status skrevet feil. Tillat det når arbeidet virkelig er tatt opp igjen.
status-needs-date = Statusen «{ $status }» trenger en dato.
    .hint = Skriv den som en liste: status: [{ "{" }date: 2025-06-01, status: { $status }{ "}" }]
    .about = En status på ett ord får datoen til planens rapport. Det går bare når planen har nøyaktig én rapport, ellers må datoen stå ved statusen.
string-missing = Temaet mangler tekster på språket «{ $language }»: { $keys }
    .hint = Skriv dem i denne filen, slik de står på de andre språkene.
    .about = Temaet har en tekst på ett språk som mangler på et annet språk nettstedet bruker. Den ville manglet på sidene på det språket.
strings-fault = Temaets tekster kan ikke leses: { $message }
    .about = En fil med temaets tekster er skrevet slik at den ikke kan leses. Meldingen sier hva som er galt, og gjelder den som lager temaet.
template-fault = Temaets mal kan ikke brukes: { $message }
    .about = En mal i temaet er skrevet feil, eller bruker noe som ikke finnes. Uten den kan ikke sidene lages. Meldingen gjelder den som lager temaet.
text-says-done = Det står «{ $text }», men statusen er «{ $status }». Er { words-this } gjennomført?
    .hint = Er det gjennomført, oppdater statusen. Er det bare en del av det, skriv hvilken del i teksten. Sier kilden selv begge deler, skriv «allow: [text-says-done]» øverst i filen.
    .about = Teksten ser ut til å si at tiltaket er gjennomført, mens statusen sier noe annet. planverk spør bare, for en tekst kan bety så mangt. Tillat advarselen når begge deler er riktige.
theme-cycle = Temaet «{ $theme }» bygger på seg selv.
    .hint = Skriv et annet tema ved «extends» i theme.yaml, eller fjern linjen.
    .about = Et tema bygger på et annet, som igjen bygger på det første. Da finnes det ingen begynnelse å bygge på.
title-full-stop = Tittelen slutter med punktum.
    .hint = Fjern punktumet.
    .about = En tittel slutter med punktum. Titler og overskrifter har ikke punktum til slutt.
two-statuses = Flere ulike statuser har samme dato, { $date }: { $statuses }. Den som står sist, «{ $counted }», telles.
    .hint = Skriv «counts: true» på den som skal telles, og «note: …» som sier hvorfor. Er en av dem feil, fjern den.
    .about = Et tiltak har ulike statuser med samme dato, og ingen av dem sier at det er den som gjelder. Da telles den som står sist, og leserne ser begge. Skriv helst «counts: true» og en «note» som sier hvorfor. Tillat advarselen bare når det er riktig at den siste telles.
unclear-when = «{ $text }» er ikke et tidspunkt som planverk forstår. Ordene blir vist, men ikke tegnet på tidslinjen.
    .hint = { $reason ->
        [no-year] Årstallet mangler. Skriv for eksempel «15. mars 2026».
        [relative] Det går ikke fram når tiden begynner å løpe. Skriv når det er ferdig, for eksempel «innen 2028».
       *[words] Skriv for eksempel «høsten 2026», «Q3 2026», «innen utgangen av 2026» eller «løpende».
    }
    .about = planverk forstår ikke når noe skal skje, så det kommer ikke på tidslinjen og får ingen frist. Ordene vises som de er skrevet. Tillat advarselen når planen selv ikke sier det tydeligere.
unfinished-text = Teksten er ikke ferdig: Her står det «{ $mark }».
    .hint = Skriv ferdig, eller fjern det. Et notat til deg selv kan stå slik: <!-- husk å spørre -->
    .about = En tekst som leserne ser, har et merke som noen har satt for å komme tilbake til den, for eksempel `TODO`, eller fylltekst som `lorem ipsum`. Notater mellom `<!--` og `-->` blir ikke vist.
unknown-choice = «{ $value }» er ikke en mulig verdi for «{ $key }».
    .hint = Velg en av disse: { $choices }.
    .about = En nøkkel har en verdi som den ikke kan ha. Noen nøkler tar bare imot bestemte ord, som skrives på engelsk med små bokstaver.
unknown-department = Det finnes ingen ansvarlig med koden «{ $code }».
    .hint = { $hint ->
        [known] Skriv koden slik den står i { $file }.
        [taken] Se hvilken kode som står i { $file }.
        [several] Skriv kodene hver for seg: [{ $codes }].
       *[new] Lag filen { $file }, eller rett koden.
    }
    .about = En kode viser til en ansvarlig som ikke har noen fil i content/departments/. Koden må skrives nøyaktig som der, med samme store og små bokstaver.
unknown-goal = Planen har ikke noe mål nummer «{ $value }».
    .hint = { $count ->
        [0] Planen har ingen mål. Skriv dem under «goals» i plan.md.
       *[other] Planen har { $count } mål, nummerert etter rekkefølgen i plan.md.
    }
    .about = Et tiltak viser til et mål som planen ikke har. Målene har nummer etter rekkefølgen under «goals» i plan.md.
unknown-key = Nøkkelen «{ $key }» finnes ikke her.
    .hint = { $hint ->
        [comma] Et komma mellom { "{" } og { "}" } begynner en ny nøkkel. Hører dette til teksten foran, sett hele den teksten i anførselstegn.
       *[known] Disse finnes: { $known }.
    }
    .about = En nøkkel finnes ikke på dette stedet. Ofte er den skrevet feil, står på norsk eller hører til et annet sted, og det som står ved den, ville ikke kommet med.
unknown-rule = { $what ->
        [error] «{ $name }» kan ikke slås av eller endres, for en slik feil stopper alltid byggingen.
       *[unknown] Det finnes ingen regel som heter «{ $name }».
    }
    .hint = Kjør «planverk check --rules» for å se alle reglene.
    .about = Under «allow» i en fil og «rules» i site.yaml står navnet på regler som skal gjelde annerledes. Navnet må finnes, og regelen må være en advarsel, ellers ville det ikke hatt noen virkning.
unknown-status = «{ $status }» er ikke en status.
    .hint = Velg en av disse: { $choices }. Egne ord kan legges til under «statuses» i site.yaml.
    .about = Et ord er ikke en status som planverk kjenner. Statusene blir talt, så hvert ord må høre til en av dem planverk har. Egne ord kan legges til i site.yaml.
unknown-theme = Temaet «{ $theme }» finnes ikke.
    .hint = Lag mappen themes/{ $theme }/, eller bruk «standard».
    .about = Temaet som er valgt, har ingen mappe under themes/. Temaet «standard» er alltid med.
unreadable-file = { $why ->
        [denied] Du har ikke tilgang til å lese dette.
        [loop] Snarveien peker på en mappe som den selv ligger i, så lesingen ville aldri ta slutt.
        [missing] Filen finnes ikke lenger, eller er en snarvei til noe som ikke finnes.
        [special] Dette er ikke en vanlig fil, men noe maskinen selv bruker (et rør, en sokkel eller en enhet).
       *[system] Filen kan ikke leses: { $message }
    }
    .hint = { $why ->
        [denied] Be den som eier filen eller mappen, om tilgang.
        [special] Flytt det ut av mappen.
        [system] Prøv igjen. Spør den som har ansvar for maskinen, hvis det ikke går.
       *[other] Fjern snarveien, eller la den peke på en fil i nettstedets mappe.
    }
    .about = planverk får ikke lest en fil eller mappe. Ville den bare blitt hoppet over, kunne noe manglet på nettstedet uten at noen så det.
unsafe-html = { $html } kan ikke stå i teksten, heller ikke med unsafe_html.
    .hint = Ta det bort. Utseende og skript hører hjemme i temaet.
    .about = Noe HTML slipper aldri gjennom, selv om nettstedet tillater HTML: det som kan kjøre kode, hente noe utenfra, ligne et skjema eller bestemme hvordan siden ser ut. Tekst, tabeller, lenker, bilder, lyd og film er tillatt.
unsafe-link = Adressen «{ $target }» er ikke tillatt. Adresser av det slaget kan kjøre kode.
    .hint = Bruk en adresse som begynner med https://, mailto: eller tel:.
    .about = En lenke har en adresse som kan kjøre kode hos den som trykker på den, for eksempel javascript: eller data:. Slike adresser blir aldri publisert.
unused-asset = Ingen side og ingen mal, stilark eller skript bruker «{ $name }».
    .hint = Ta den i bruk i malen eller stilarket, eller fjern den.
    .about = En fil i temaet ditt blir publisert, men ingenting bruker den. Ofte er den glemt, eller navnet er skrevet feil i malen.
unused-department = Ingen tiltak, planer eller tekster som er publisert, nevner «{ $name }».
    .hint = Skriv koden, { $code }, under «responsible» i tiltakene det gjelder, eller fjern filen. Skal siden være der likevel, skriv «allow: [unused-department]» øverst i filen.
    .about = En ansvarlig har en egen side, men ingen tiltak og ingen planer, og er ikke nevnt noe sted. Ofte er koden skrevet feil i tiltakene, eller filen er blitt til overs. Tillat advarselen når tiltakene kommer senere.
unused-file = Ingen side lenker til «{ $name }» eller viser den, så den blir ikke publisert.
    .hint = { $picture ->
        [yes] Vis den på en side slik: ![hva bildet viser](<{ $name }>)
       *[no] Lenk til den fra en side slik: [tekst](<{ $name }>)
    }, eller legg den i content/static/. Skal den ikke publiseres, flytt den ut av content/.
    .about = En fil ligger sammen med innholdet, men ingen side lenker til den eller viser den, så den blir ikke publisert. Ofte er lenken glemt, eller filen skulle ligget et annet sted. Skal det være slik på nettstedet, kan advarselen slås av under «rules» i site.yaml.
unused-picture = Ingen side viser bildet «{ $name }».
    .hint = Vis det på en side, eller fjern det. Brukes det av andre enn nettstedet, kan regelen slås av i site.yaml.
    .about = Et bilde i content/static/ blir publisert, men ingen side viser det eller lenker til det, og ingen annen fil nevner det. Ikoner som nettlesere spør etter, for eksempel favicon, regnes ikke med.
wrong-address = «{ $target }» er ikke en nettadresse.
    .hint = Skriv hele adressen, med https:// først.
    .about = Det skulle stått en nettadresse her, men det som står, begynner ikke med https:// eller http://. Leserne ville ikke kommet noe sted.
wrong-alias = «{ $address }» kan ikke være en tidligere adresse på nettstedet.
    .hint = Skriv den slik: planer/gammelt-navn/. Bruk bare små bokstaver fra a til z, tall og bindestrek, med høyst 64 tegn i hver del og 120 i alt.
    .about = En tidligere adresse under «aliases» må være en adresse på dette nettstedet, skrevet som slike adresser er. Ellers kan ikke planverk lage siden som sender leserne videre.
wrong-date = «{ $text }» er ikke en dato.
    .hint = Skriv dagen med år, måned og dag, for eksempel 2026-06-01. Den må finnes i kalenderen.
    .meant = Skriv datoen slik: { $suggestion }.
    .about = Her må det stå en bestemt dag, skrevet med år, måned og dag: 2026-06-01. Slik kan den ikke misforstås, og statuser kan sorteres etter den.
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
        [number] { $expected ->
            [count] et negativt tall
            [whole-number] et annet slags tall
           *[other] et tall
        }
        [empty] tom
       *[yes-no] true eller false
    }.
    .example = Skriv for eksempel: { $example }
    .about = En nøkkel har en verdi av et annet slag enn den skal ha, for eksempel tekst der det skulle vært en liste eller et tall. Da kan ikke verdien brukes.
yaml-after-quote = Teksten fortsetter etter anførselstegnet som avslutter den.
    .hint = Flytt det siste anførselstegnet til slutten av teksten. Skal selve teksten ha anførselstegn, bruker du « » i den.
    .about = En verdi som begynner med et anførselstegn, slutter ved det neste. Det som står etter på samme linje, hører ikke til noe.
yaml-aliases = Opplysningene gjentar det som er gitt navn, mer enn { $limit } ganger.
    .hint = Skriv verdiene ut i stedet for å vise til dem med «*navn».
    .about = «*navn» står for alt som er gitt navnet med «&navn» et annet sted i filen. Slik kan noen få linjer bli til gigabyte, så det er satt en grense.
yaml-bracket = Klammen blir aldri lukket.
    .hint = Sett inn den som mangler: ] eller { "}" }
    .about = En klamme begynner en liste eller en gruppe av nøkler, men den som avslutter, mangler. Da er det uklart hvor den slutter.
yaml-colon = Et kolon med mellomrom etter deler teksten i to.
    .hint = { $hint ->
        [keys] Skriv hver nøkkel på sin egen linje, eller sett { "{" } og { "}" } rundt alle sammen.
       *[value] Sett hele verdien i anførselstegn: { $key }: "…"
    }
    .about = Kolon med mellomrom etter skiller en nøkkel fra verdien. Står det et slikt kolon til inni verdien, må verdien stå i anførselstegn.
yaml-comment = Alt etter « #» blir regnet som en kommentar, så teksten blir kuttet.
    .hint = Sett hele verdien i anførselstegn: { $key }: "…"
    .about = Et mellomrom fulgt av # begynner en kommentar, som ikke kommer med. I en tittel eller et navn er det sjelden meningen, og ordene etter ville forsvunnet uten at noen så det.
yaml-indent = Innrykket passer ikke med linjene over.
    .hint = La nøkler som hører sammen, begynne like langt inne. Det som hører under en nøkkel, rykkes inn med to mellomrom.
    .about = Innrykket sier hva som hører sammen i opplysningene. Her passer det ikke med linjene over, så det er uklart hva linjen hører til.
yaml-no-space = Det mangler et mellomrom etter kolonet.
    .hint = Skriv { $key }: { $value }
    .about = Kolonet mellom en nøkkel og verdien må ha et mellomrom etter seg. Uten det blir hele linjen lest som en tekst.
yaml-quote = Anførselstegnet blir aldri lukket.
    .hint = Sett inn et anførselstegn der teksten slutter.
    .about = En verdi begynner med et anførselstegn, men det som avslutter den, mangler. Da blir alt som kommer etter, lest som en del av verdien.
yaml-start = Verdien begynner med et tegn som har en egen betydning her.
    .hint = Sett hele verdien i anførselstegn.
    .about = Noen tegn betyr noe eget når de står først i en verdi, for eksempel @, % og *. Skal de være vanlig tekst, må verdien stå i anførselstegn.
yaml-syntax = Opplysningene kan ikke leses som YAML: { $message }
    .hint = Sjekk innrykk, anførselstegn og klammer på linjen og linjen over.
    .about = Opplysningene er skrevet slik at de ikke kan leses. Feilen kan ligge på linjen som er vist, eller på linjen over.
yaml-tab = Linjen er rykket inn med tabulator. Innrykk må skrives med mellomrom.
    .hint = Bytt ut tabulatoren med to mellomrom.
    .about = En linje i opplysningene begynner med en tabulator. En tabulator kan være så mange mellomrom som helst, så innrykk må skrives med mellomrom.
