//! What Norwegian editors write for keys and choices that have English names: the words the code
//! reads, and what they mean.

use super::near::nearest;
use super::{Diagnostic, Fix};

/// Names and the words people write for them. A word may stand under several names: which is meant,
/// is the first that is known where it was written.
const WORDS: [(&str, &[&str]); 100] = [
    // Keys.
    ("title", &["tittel", "overskrift", "heading"]),
    (
        "name",
        &["navn", "namn", "fullt navn", "offisielt navn", "tittel"],
    ),
    ("title", &["navn", "namn"]),
    ("short_title", &["kort tittel", "korttittel", "kortnavn"]),
    ("code", &["kode", "forkortelse", "forkorting"]),
    (
        "short",
        &["kort", "kortnavn", "kort navn", "kortnamn", "forkortelse"],
    ),
    ("kind", &["type", "slag", "art", "sort", "plantype"]),
    (
        "number",
        &["nummer", "nr", "num", "tiltaksnummer", "tiltak nr", "id"],
    ),
    (
        "responsible",
        &[
            "ansvarlig",
            "ansvarlige",
            "ansvarleg",
            "ansvarlege",
            "ansvar",
            "ansvarlig enhet",
            "eier",
        ],
    ),
    (
        "owner",
        &["eier", "eigar", "planeier", "ansvarlig", "utgiver"],
    ),
    (
        "department",
        &[
            "departement",
            "ansvarlig",
            "enhet",
            "eining",
            "etat",
            "kode",
            "code",
        ],
    ),
    (
        "departments",
        &["departementer", "departement", "ansvarlige", "enheter"],
    ),
    ("role", &["rolle"]),
    (
        "others",
        &["andre", "flere", "fleire", "med flere", "m.fl.", "mfl"],
    ),
    ("due", &["frist", "når", "tid", "tidspunkt", "dato"]),
    ("by", &["innen", "innan", "frist", "når"]),
    (
        "when",
        &[
            "når",
            "tid",
            "tidspunkt",
            "frist",
            "periode",
            "tidsrom",
            "dato",
            "gjennomføres",
        ],
    ),
    (
        "period",
        &[
            "periode",
            "planperiode",
            "tid",
            "tidsrom",
            "når",
            "frist",
            "varighet",
        ],
    ),
    (
        "milestones",
        &["milepæler", "milepæl", "milepælar", "delmål"],
    ),
    (
        "indicators",
        &["indikatorer", "indikator", "indikatorar", "måltall"],
    ),
    ("target", &["mål", "målverdi", "måltall", "ønsket verdi"]),
    (
        "goals",
        &[
            "mål",
            "målsettinger",
            "målsetninger",
            "målsetting",
            "hovedmål",
            "delmål",
        ],
    ),
    ("date", &["dato", "dag", "statusdato"]),
    ("source", &["kilde", "kjelde", "kilder"]),
    ("note", &["merknad", "notat", "kommentar", "merk"]),
    (
        "links",
        &[
            "lenker",
            "lenke",
            "lenkjer",
            "lenkje",
            "les mer",
            "nettlenker",
        ],
    ),
    (
        "url",
        &[
            "adresse",
            "nettadresse",
            "lenke",
            "lenkje",
            "nettside",
            "nettsted",
        ],
    ),
    ("base_url", &["adresse", "nettadresse", "grunnadresse"]),
    ("draft", &["utkast", "kladd"]),
    ("language", &["språk", "mål", "målform"]),
    (
        "status",
        &["tilstand", "fremdrift", "framdrift", "statuser"],
    ),
    (
        "funding",
        &[
            "bevilgning",
            "bevilgninger",
            "løyving",
            "finansiering",
            "budsjett",
            "midler",
            "penger",
        ],
    ),
    ("amount", &["beløp", "sum", "kroner", "nok"]),
    ("year", &["år", "budsjettår", "årstall"]),
    (
        "related",
        &[
            "relatert",
            "relaterte",
            "se også",
            "sjå også",
            "sammenheng",
            "henger sammen med",
        ],
    ),
    ("to", &["til", "tiltak", "mål"]),
    ("also_in", &["også i", "òg i"]),
    (
        "tags",
        &["stikkord", "emneord", "emner", "nøkkelord", "tema"],
    ),
    ("allow", &["tillat", "tillate", "godta"]),
    (
        "aliases",
        &[
            "alias",
            "tidligere adresser",
            "tidlegare adresser",
            "gamle adresser",
        ],
    ),
    ("lead", &["ingress", "innledning", "innleiing"]),
    ("announced", &["varslet", "varsla", "annonsert"]),
    (
        "launched",
        &["lansert", "lagt fram", "lagt frem", "publisert", "utgitt"],
    ),
    ("publication", &["publikasjon", "utgivelse", "rapport"]),
    ("published", &["publisert", "utgitt", "publiseringsdato"]),
    ("measure_term", &["tiltaksord", "ord for tiltak"]),
    ("declares", &["oppgir", "opplyser", "erklærer"]),
    ("measure", &["tiltak", "aktivitet", "nummer", "number"]),
    ("measures", &["tiltak", "aktiviteter", "antall tiltak"]),
    (
        "sections",
        &["deler", "kapitler", "innsatsområder", "antall deler"],
    ),
    ("items", &["rader", "linjer", "punkter"]),
    (
        "order",
        &["rekkefølge", "rekkjefølgje", "sortering", "plassering"],
    ),
    (
        "parent",
        &[
            "overordnet",
            "overordna",
            "hører under",
            "høyrer under",
            "del av",
        ],
    ),
    ("formerly", &["tidligere", "tidlegare", "het før", "før"]),
    ("until", &["til", "til og med", "frem til", "fram til"]),
    (
        "done",
        &[
            "ferdig",
            "nådd",
            "oppnådd",
            "utført",
            "fullført",
            "gjennomført",
        ],
    ),
    ("unit", &["enhet", "måleenhet", "eining"]),
    ("baseline", &["utgangspunkt", "nullpunkt", "startverdi"]),
    ("values", &["verdier", "verdiar", "målinger", "målingar"]),
    ("value", &["verdi", "måling"]),
    (
        "label",
        &["etikett", "merkelapp", "tittel", "navn", "title"],
    ),
    ("theme", &["tema", "drakt", "utseende"]),
    ("as_of", &["per", "per dato", "statusdato", "dato"]),
    ("public", &["offentlig", "offentleg", "åpen", "open"]),
    ("contact", &["kontakt", "kontaktperson"]),
    (
        "accessibility_statement",
        &["tilgjengelighetserklæring", "tilgjengelegheitserklæring"],
    ),
    ("licence", &["lisens", "license"]),
    ("statuses", &["statuser", "statusord"]),
    ("rules", &["regler", "reglar"]),
    // Choices.
    ("strategy", &["strategi"]),
    ("action-plan", &["handlingsplan", "tiltaksplan", "plan"]),
    ("activity-plan", &["aktivitetsplan", "aktivitetsliste"]),
    ("government", &["regjering", "regjeringen"]),
    ("ministry", &["departement", "departementet"]),
    ("directorate", &["direktorat", "direktoratet"]),
    (
        "agency",
        &[
            "etat",
            "tilsyn",
            "virksomhet",
            "verksemd",
            "ombud",
            "særorgan",
        ],
    ),
    ("police-district", &["politidistrikt", "distrikt"]),
    ("team", &["gruppe", "lag", "seksjon", "avdeling"]),
    ("other", &["annet", "annen", "anna", "andre"]),
    (
        "lead",
        &[
            "leder",
            "leiar",
            "ledende",
            "ansvarlig",
            "hovedansvarlig",
            "hovedansvar",
        ],
    ),
    ("shared", &["delt", "delt ansvar", "felles", "medansvarlig"]),
    (
        "contributor",
        &[
            "bidragsyter",
            "bidrar",
            "deltaker",
            "deltakar",
            "medvirkende",
            "medvirker",
            "utfører",
        ],
    ),
    (
        "one-off",
        &["engangs", "engangstiltak", "en gang", "én gang", "enkelt"],
    ),
    (
        "continuous",
        &[
            "løpende",
            "løpande",
            "kontinuerlig",
            "kontinuerleg",
            "fortløpende",
        ],
    ),
    (
        "recurring",
        &["gjentakende", "gjentakande", "årlig", "årleg", "periodisk"],
    ),
    ("follows-up", &["følger opp", "følgjer opp", "oppfølging"]),
    (
        "cites",
        &["viser til", "bygger på", "byggjer på", "siterer"],
    ),
    ("delivers", &["leverer", "leverte"]),
    ("continues", &["viderefører", "vidarefører", "fortsetter"]),
    (
        "merged-into",
        &["slått sammen med", "slått saman med", "innlemmet i"],
    ),
    ("supersedes", &["erstatter", "erstattar"]),
    ("proposed", &["foreslått"]),
    ("granted", &["bevilget", "løyvd", "vedtatt"]),
    ("nb", &["bokmål", "norsk", "no"]),
    ("nn", &["nynorsk"]),
    ("se", &["samisk", "nordsamisk", "davvisámegiella"]),
    ("en", &["engelsk", "english"]),
    ("error", &["feil"]),
    ("warning", &["advarsel", "åtvaring"]),
    ("off", &["av", "nei", "no", "false"]),
];

impl Diagnostic {
    /// With the key or choice, of those that are known, that an editor who writes this means.
    pub fn suggest_meant(mut self, written: &str, known: &[&str]) -> Self {
        self.suggestion = meant(written, known);
        self.fix = sole(written, known).map(|new| Fix::new(written, new));
        self
    }
}

/// The known name that is meant by what was written: by a word for it, by being near to it, or by
/// being near to a word for it.
fn meant(written: &str, known: &[&str]) -> Option<String> {
    let written = written.trim().to_lowercase().replace(['_', '-'], " ");
    let pairs = || {
        let known = WORDS.iter().filter(|(name, _)| known.contains(name));
        known.flat_map(|(name, words)| words.iter().map(move |word| (*word, *name)))
    };
    let named = |word: &str| {
        pairs()
            .find(|(other, _)| *other == word)
            .map(|(_, name)| name.to_owned())
    };
    let near = || nearest(&written, known.iter().copied());
    named(&written)
        .or_else(near)
        .or_else(|| named(&nearest(&written, pairs().map(|(word, _)| word))?))
}

/// The known name that a word stands for, if it stands for one alone of those that are known.
fn sole<'k>(written: &str, known: &[&'k str]) -> Option<&'k str> {
    let written = written.trim().to_lowercase().replace(['_', '-'], " ");
    let means = |name: &str| {
        WORDS
            .iter()
            .any(|(other, words)| *other == name && words.contains(&written.as_str()))
    };
    let mut meant = known.iter().copied().filter(|name| means(name));
    meant.next().filter(|_| meant.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{KINDS, Keys};

    #[test]
    fn words_are_understood_by_where_they_stand() {
        let measure = [
            "number",
            "title",
            "responsible",
            "when",
            "goals",
            "milestones",
        ];
        let plan = ["title", "kind", "period", "owner", "goals"];
        for (word, name) in [
            ("Ansvarlig", "responsible"),
            ("ansvalig", "responsible"),
            ("frist", "when"),
            ("titel", "title"),
        ] {
            assert_eq!(meant(word, &measure).as_deref(), Some(name), "{word}");
        }
        for (word, name) in [
            ("ansvarlig", "owner"),
            ("tid", "period"),
            ("mål", "goals"),
            ("navn", "title"),
        ] {
            assert_eq!(meant(word, &plan).as_deref(), Some(name), "{word}");
        }
        assert_eq!(meant("farge", &measure), None);
        assert_eq!(
            meant("Handlingsplan", &["strategy", "action-plan"]).as_deref(),
            Some("action-plan")
        );
    }

    #[test]
    fn a_word_that_means_one_thing_is_told_from_one_that_may_mean_several() {
        assert_eq!(
            sole("Ansvarlig", &["title", "responsible"]),
            Some("responsible")
        );
        assert_eq!(sole("mål", &["goals", "target"]), None);
        assert_eq!(sole("ansvalig", &["title", "responsible"]), None);
    }

    #[test]
    fn words_are_as_they_are_compared() {
        for (_, words) in WORDS {
            words.iter().for_each(|word| {
                assert_eq!(*word, word.trim().to_lowercase().replace(['_', '-'], " "))
            });
        }
    }

    #[test]
    fn every_name_is_a_key_or_a_choice() {
        let mappings = || KINDS.into_iter().flat_map(Keys::mappings);
        let keys: Vec<_> = mappings().flat_map(|keys| keys.keys).collect();
        for (name, _) in WORDS {
            let is_known = keys
                .iter()
                .any(|key| key.name == name || key.value.choices().contains(&name));
            assert!(is_known, "{name}");
        }
    }
}
