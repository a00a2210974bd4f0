//! The vocabulary of time phrases, bokmål and nynorsk, as one table. It says what a word may mean;
//! what it means where it stands is for `parse`. Every word is folded as `lex` folds: lower case,
//! no accents.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word or a set phrase may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Month(u8),
    /// Christmas, or July cut short.
    Jul,
    Season(Season),
    Christmas,
    Easter,
    SchoolYear,
    YearTurn,
    YearEnd,
    PlanPeriod,
    Ordinal(u16),
    Unit(Unit),
    /// The letter of `Q3`, `H1`, `W23`.
    Letter(Unit),
    /// «året»: the plan's year, unless a number follows.
    TheYear,
    Edge(Edge),
    Portion(Portion),
    Between,
    /// «til»: up to, or in «til høsten» simply in.
    Til,
    /// «frem til», «t.o.m.»: up to.
    UpTo,
    /// «og fremover»: and from then on.
    Onward,
    /// «deretter»: and from then on, if something lasting follows.
    Then,
    /// «utsatt til»: what follows holds, and nothing before it does.
    Moved,
    And,
    Or,
    Every,
    /// A number in words, as in «to ganger».
    Count,
    /// Units that are counted and name none of them: «3 måneder».
    Units,
    /// «neste»: from whenever it is written.
    Next,
    /// «gang», or if true «ganger».
    Times(bool),
    Mark(Mark),
}

/// What colours a whole phrase rather than names days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Filler,
    /// «ferdig»: after a beginning, what follows is its end; else no more than filler.
    Finish,
    Tentative,
    Approximate,
    Continuous,
    /// «pågår»: continuous, alone or in the plan's period; beside another time it does not say
    /// whether that ends it.
    Ongoing,
    Recurring,
    /// Says outright that there is no date.
    Undated,
    Focus,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Year,
    Half,
    /// A third of a year: «tertial».
    Tertial,
    Quarter,
    Month,
    Week,
    Day,
}

/// Which side of the named days is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    In,
    Until,
    Toward,
    Before,
    Since,
    After,
}

/// Which part of the named days is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Portion {
    Whole,
    Early,
    Middle,
    Late,
    FirstDay,
    LastDay,
}

/// The number of «siste»: whatever the unit counts to.
pub(super) const LAST: u16 = u16::MAX;

/// The phrases that open with a folded word, the longest first: the words after it, and the
/// meaning.
pub(super) fn opening_with(word: &str) -> &'static [(&'static str, Word)] {
    static PHRASES: LazyLock<HashMap<&str, Vec<(&str, Word)>>> = LazyLock::new(phrases);
    PHRASES.get(word).map_or(&[], Vec::as_slice)
}

fn phrases() -> HashMap<&'static str, Vec<(&'static str, Word)>> {
    let mut phrases: HashMap<_, Vec<_>> = HashMap::new();
    for (word, written) in VOCABULARY {
        for phrase in written.split(", ") {
            let (first, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
            phrases.entry(first).or_default().push((rest, *word));
        }
    }
    for rests in phrases.values_mut() {
        rests.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.split_whitespace().count()));
    }
    phrases
}

/// Phrases parted by a comma and a space; of two with one opening the longer is tried first.
const VOCABULARY: &[(Word, &str)] = &[
    (Word::Month(1), "januar, jan"),
    (Word::Month(2), "februar, feb, febr"),
    (Word::Month(3), "mars, mar"),
    (Word::Month(4), "april, apr"),
    (Word::Month(5), "mai"),
    (Word::Month(6), "juni, jun"),
    (Word::Month(7), "juli"),
    (Word::Month(8), "august, aug"),
    (Word::Month(9), "september, sept, sep"),
    (Word::Month(10), "oktober, okt"),
    (Word::Month(11), "november, nov"),
    (Word::Month(12), "desember, des"),
    (Word::Jul, "jul"),
    (
        Word::Season(Season::Spring),
        "vår, våren, vårsemester, vårsemesteret, vårhalvåret, vårparten",
    ),
    (
        Word::Season(Season::Summer),
        "sommer, sommeren, sommar, sommaren, sumar, sumaren, sommerferien, sommarferien",
    ),
    (
        Word::Season(Season::Autumn),
        "høst, høsten, haust, hausten, høstsemester, høstsemesteret, haustsemester, haustsemesteret, \
         høsthalvåret, hausthalvåret, høstparten, haustparten, senhøsten, seinhausten",
    ),
    (Word::Season(Season::Winter), "vinter, vinteren"),
    (Word::Christmas, "jula, julen, juleferien, juleferia"),
    (
        Word::Easter,
        "påske, påska, påsken, påskeferien, påskeferia",
    ),
    (
        Word::SchoolYear,
        "skoleåret, skuleåret, skoleår, skuleår, studieåret, barnehageåret",
    ),
    (
        Word::YearEnd,
        "årsslutt, årsslutten, årets slutt, årets utgang",
    ),
    (Word::YearTurn, "årsskiftet, årsskifte"),
    (
        Word::PlanPeriod,
        "planperioden, planens periode, handlingsplanperioden, handlingsplansperioden, \
         handlingsplanens periode, strategiperioden, strategiens periode, tiltaksperioden, \
         perioden",
    ),
    (Word::Ordinal(1), "første, fyrste"),
    (Word::Ordinal(2), "andre, annen, annet, anna"),
    (Word::Ordinal(3), "tredje"),
    (Word::Ordinal(4), "fjerde"),
    (Word::Ordinal(5), "femte"),
    (Word::Ordinal(6), "sjette"),
    (Word::Ordinal(LAST), "siste"),
    (Word::Unit(Unit::Year), "år, årene, åra, i årene, i åra"),
    (
        Word::Unit(Unit::Half),
        "halvår, halvåret, halvdel av, halvdelen av, halvpart av",
    ),
    (Word::Unit(Unit::Tertial), "tertial, tertialet"),
    (Word::Unit(Unit::Quarter), "kvartal, kvartalet, kv"),
    (Word::Unit(Unit::Month), "måned, måneden, månad, månaden"),
    (
        Word::Unit(Unit::Week),
        "uke, uken, uka, veke, veka, vike, vika",
    ),
    (Word::Unit(Unit::Day), "dag, dagen"),
    (Word::Letter(Unit::Quarter), "q"),
    (Word::Letter(Unit::Half), "h"),
    (Word::Letter(Unit::Tertial), "t"),
    (Word::Letter(Unit::Week), "w"),
    (
        Word::TheYear,
        "året, i år, dette året, inneværende år, inneverande år",
    ),
    (
        Word::Edge(Edge::Until),
        "innen, innan, senest, seinast, seneste, frist, fristen, med frist, tidsfrist, ikke senere enn, \
         ikkje seinare enn",
    ),
    (Word::Edge(Edge::Toward), "mot, frem mot, fram mot, henimot"),
    (Word::Edge(Edge::Before), "før, i forkant av, forut for"),
    (
        Word::Edge(Edge::Since),
        "fra, frå, fra og med, frå og med, f o m, fom, tidligst, tidlegast, oppstart, start, med oppstart, \
         med start, starter, startar, startet, starta, starte, begynner, byrjar, påbegynnes, igangsettes, \
         igangsettast, igangsatt, settes i gang, settast i gang, vert sett i gang, blir satt i gang, \
         startes, startast, startes opp, starter opp",
    ),
    (Word::Edge(Edge::After), "etter, i etterkant av"),
    (
        Word::Portion(Portion::Whole),
        "hele, heile, gjennom hele, gjennom heile, gjennom",
    ),
    (
        Word::Portion(Portion::Early),
        "tidlig, tidleg, starten av, starten på, begynnelsen av, begynnelsen på, byrjinga av, byrjinga på, \
         første del av, fyrste del av, første delen av, primo",
    ),
    (
        Word::Portion(Portion::Middle),
        "midten av, midten på, midt i, midt på, midt, midtveis i, medio",
    ),
    (
        Word::Portion(Portion::Late),
        "sent, sen, seint, sein, slutten av, slutten på, mot slutten av, mot slutten på, siste del av, \
         siste delen av, ultimo",
    ),
    (
        Word::Portion(Portion::FirstDay),
        "inngangen til, inngangen av",
    ),
    (
        Word::Portion(Portion::LastDay),
        "utgangen av, utløpet av, utgang av",
    ),
    (Word::Between, "mellom"),
    (Word::Til, "til"),
    (
        Word::UpTo,
        "frem til, fram til, til og med, t o m, tom, frem til og med, fram til og med, inntil, ut, og ut",
    ),
    (
        Word::Onward,
        "og fremover, og framover, fremover, framover, og utover, og videre, og vidare, og senere, \
         og seinare, eller senere, eller seinare",
    ),
    (Word::Then, "deretter, og deretter"),
    (
        Word::Moved,
        "utsatt til, utsettes til, utsett til, utsettast til, utsette til, forskjøvet til, forskyves til, \
         forskyvast til, forskuva til, forskyvd til, skjøvet til",
    ),
    (Word::And, "og, samt"),
    (Word::Or, "eller, og eller"),
    (
        Word::Every,
        "hver, hvert, kvar, kvart, annenhver, annethvert, annenhvert, annakvar, annakvart, per, pr",
    ),
    (
        Word::Count,
        "en, ein, ei, et, eit, ett, eitt, to, tre, fire, fem, seks, sju, syv, åtte, ni, ti, flere, fleire, noen, \
         nokre, nokon, et par, eit par",
    ),
    (
        Word::Units,
        "måneder, månader, uker, veker, dager, dagar, kvartaler, tertialer",
    ),
    (Word::Next, "neste, kommende, komande"),
    (Word::Times(false), "gang, gong"),
    (Word::Times(true), "ganger, gonger"),
    (
        Word::Mark(Mark::Continuous),
        "løpende, løpande, fortløpende, fortløpande, kontinuerlig, kontinuerleg, gjennom året, \
         gjennom hele året, gjennom heile året, hele året, heile året, året rundt, året gjennom, \
         gjennom planperioden, gjennom hele planperioden, gjennom heile planperioden, vedvarende, \
         vedvarande, hele tiden, heile tida, til enhver tid, til ei kvar tid, \
         gjennom handlingsplanperioden, gjennom hele handlingsplanperioden, \
         gjennom heile handlingsplanperioden, gjennom strategiperioden, gjennom hele strategiperioden, \
         gjennom heile strategiperioden, gjennom perioden, gjennom hele perioden, gjennom heile perioden",
    ),
    (
        Word::Mark(Mark::Ongoing),
        "videreføres, videreført, vidareførast, vidareført, pågår, pågående, pågåande",
    ),
    (
        Word::Mark(Mark::Recurring),
        "årlig, årlege, årleg, årlige, årvisst, halvårlig, halvårleg, halvårlige, kvartalsvis, \
         kvartalsvise, tertialvis, månedlig, månedlige, månadleg, månadlege, månedsvis, ukentlig, \
         vekentleg, daglig, dagleg, jevnlig, jamleg, regelmessig, rutinemessig, \
         toårlig, med jevne mellomrom, med jamne mellomrom, periodisk, \
         gjentas, gjentakende",
    ),
    (
        Word::Mark(Mark::Tentative),
        "tentativt, tentativ, bør, burde, planlagt, planlagd, planlegges, planleggast, etter planen, \
         tas sikte på, det tas sikte på, tar sikte på, vi tar sikte på, det siktes mot, \
         det blir tatt sikte på, det vert teke sikte på, det blir teke sikte på, vert teke sikte på, \
         blir teke sikte på, tek sikte på, vi tek sikte på, det tek sikte på, vurderes, vurderast, \
         vert vurdert, blir vurdert, er under vurdering, under vurdering, kan, muligens, mulig, mogleg, \
         kanskje, kan hende, trolig, truleg, sannsynligvis, forhåpentligvis, forventes, forventet, \
         forventa, ventes, ventet, antatt, antas, estimert, foreløpig, førebels, eventuelt, evt, foreslås, \
         foreslått, ønskes, ønskelig, målet er, ambisjonen er, med mål om, målsettingen er, håpet er",
    ),
    (
        Word::Mark(Mark::Approximate),
        "rundt, omkring, ca, cirka, circa, om lag, omlag, omtrent, anslagsvis",
    ),
    (
        Word::Mark(Mark::Undated),
        "så raskt som mulig, så snart som mulig, så tidlig som mulig, så raskt som råd, så snart som råd, \
         så fort som mulig, så fort som råd, så raskt det lar seg gjøre, så snart det lar seg gjøre, \
         så raskt som mogleg, så snart som mogleg, så fort som mogleg, så snart råd er, snarest, \
         snarest mulig, snarast, snarast råd, snarast mogleg, raskest mulig, straks, asap, ved anledning, \
         når anledningen byr seg, ved høve, ved leilighet, ved behov, etter behov, når det er behov, \
         når det er behov for det, ved trong, etter avtale, etter nærmere avtale, etter nærare avtale, \
         ikke tidfestet, ikkje tidfesta, ikke tidsfestet, ikkje tidsfesta, utidfestet, ikke datert, \
         uten tidfesting, utan tidfesting, uten frist, utan frist, ingen frist, uavklart, ikke avklart, \
         ikkje avklart, ikke avklart ennå, ikke fastsatt, ikkje fastsett, ikke bestemt, ikkje bestemt, \
         ikke besluttet, ikke avtalt, ubestemt, ukjent, ikke kjent, avklares, avklares senere, \
         vert avklart seinare, avklarast seinare, bestemmes senere, fastsettes senere, kommer senere, \
         kjem seinare, tbd, ikke relevant, ikkje relevant, tidspunkt ikke fastsatt, tidspunkt ikke avklart, tidspunkt avklares, \
         tidspunkt kommer, senere, seinare, på sikt, på kort sikt, på lang sikt, på lengre sikt, \
         på mellomlang sikt, etter hvert, etterhvert, etter kvart, når det passer, når det passar",
    ),
    (
        Word::Mark(Mark::Focus),
        "særlig fokus, særleg fokus, spesielt fokus, særskilt fokus, ekstra fokus, hovedfokus, hovudfokus, \
         fokus, særlig, særleg, særskilt, spesielt, hovedsakelig, hovudsakleg, først og fremst, hovedvekt, \
         hovedvekten, hovudvekt, hovudvekta, særlig vekt, særleg vekt, med vekt",
    ),
    (
        Word::Mark(Mark::Finish),
        "ferdig, ferdige, ferdigstille, ferdigstilles, ferdigstillast, ferdigstilt, ferdigstillelse, \
         ferdigstilling, avslutte, avsluttes, avsluttast, avsluttet, avslutta, avslutning, fullføre, \
         fullføres, fullførast, fullført, slutter, sluttar",
    ),
    (
        Word::Mark(Mark::Filler),
        "i, på, ved, om, av, for, med, å, i løpet av, iløpet av, i laupet av, ilaupet av, i l a, ila, første gang, fyrste gong, \
         innenfor, innafor, den, det, skal, vil, er, var, ble, blir, bli, vert, verte, vere, være, har, \
         ha, når, tid, tidspunkt, tidsrom, periode, allerede, allereie, minst, minimum, også, bare, berre, \
         både, henholdsvis, foregå, foregår, skje, skjer, gjennomføre, gjennomføres, gjennomførast, \
         gjennomført, gjennomføring, klar, klart, klare, \
         lansere, lanseres, lanserast, lansert, lansering, publisere, publiseres, publiserast, publisert, \
         publisering, levere, leveres, leverast, levert, levering, leveranse, etablere, etableres, \
         etablerast, etablert, etablering, innføre, innføres, innførast, innført, innføring, implementere, \
         implementeres, implementert, implementering, utarbeide, utarbeides, utarbeidast, utarbeidet, \
         utarbeidd, utføre, utføres, utført, holde, holdes, haldast, avholdes, avholdt, arrangere, \
         arrangeres, arrangerast, arrangert, drøftes, drøftast, drøftet, legges frem, legges fram, \
         lagt frem, lagt fram, leggast fram, vedtas, vedtatt, åpne, åpner, åpnes, åpnet, opnar, opnast, \
         rapporteres, rapporterast, rapportert",
    ),
];
