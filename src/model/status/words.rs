//! The words that statuses are written in: the theme's labels, the labels of the four languages as
//! they are without a theme of one's own, and what people write instead. A theme may change what
//! readers see; what was understood stays understood.

use crate::language::Languages;

use super::{Labels, Status};

/// The labels by language, as the standard theme has them.
const LABELS: [(&str, [(Status, &str); 7]); 4] = [
    (
        "nb",
        [
            (Status::Done, "gjennomført"),
            (Status::Ongoing, "pågående"),
            (Status::Planned, "planlagt"),
            (Status::NotStarted, "ikke igangsatt"),
            (Status::Closed, "avsluttet"),
            (Status::Stopped, "stanset"),
            (Status::Moved, "flyttet"),
        ],
    ),
    (
        "nn",
        [
            (Status::Done, "gjennomført"),
            (Status::Ongoing, "pågåande"),
            (Status::Planned, "planlagt"),
            (Status::NotStarted, "ikkje sett i gang"),
            (Status::Closed, "avslutta"),
            (Status::Stopped, "stansa"),
            (Status::Moved, "flytta"),
        ],
    ),
    (
        "se",
        [
            (Status::Done, "čađahuvvon"),
            (Status::Ongoing, "jođus"),
            (Status::Planned, "plánejuvvon"),
            (Status::NotStarted, "ii leat álggahuvvon"),
            (Status::Closed, "loahpahuvvon"),
            (Status::Stopped, "bissehuvvon"),
            (Status::Moved, "sirdojuvvon"),
        ],
    ),
    (
        "en",
        [
            (Status::Done, "completed"),
            (Status::Ongoing, "ongoing"),
            (Status::Planned, "planned"),
            (Status::NotStarted, "not started"),
            (Status::Closed, "closed"),
            (Status::Stopped, "stopped"),
            (Status::Moved, "moved"),
        ],
    ),
];

/// What people write instead, in bokmål, nynorsk, English and Northern Sámi. No word stands twice.
const SYNONYMS: [(Status, &[&str]); 7] = [
    (
        Status::Done,
        &[
            "ferdig",
            "ferdigstilt",
            "fullført",
            "utført",
            "oppfylt",
            "sluttført",
            "complete",
            "finished",
            "delivered",
            "implemented",
        ],
    ),
    (
        Status::Ongoing,
        &[
            "pågår",
            "pågår fortsatt",
            "under arbeid",
            "under arbeide",
            "under gjennomføring",
            "under utføring",
            "under gjennomføringa",
            "i gang",
            "igang",
            "i arbeid",
            "igangsatt",
            "satt i gang",
            "sett i gang",
            "igangsett",
            "i prosess",
            "påbegynt",
            "påbyrja",
            "begynt",
            "byrja",
            "startet",
            "starta",
            "startet opp",
            "starta opp",
            "oppstartet",
            "oppstarta",
            "in progress",
            "started",
            "under way",
            "underway",
        ],
    ),
    (
        Status::Planned,
        &[
            "under planlegging",
            "planlegges",
            "planlegg",
            "blir planlagt",
            "planlagd",
            "scheduled",
        ],
    ),
    (
        Status::NotStarted,
        &[
            "ikke startet",
            "ikke startet opp",
            "ikke påbegynt",
            "ikke begynt",
            "ikke i gang",
            "ikke satt i gang",
            "ikke oppstartet",
            "ikkje starta",
            "ikkje starta opp",
            "ikkje påbyrja",
            "ikkje byrja",
            "ikkje i gang",
            "ikkje igangsett",
            "not begun",
            "not yet started",
            "not commenced",
            "eaba leat álggahuvvon",
            "eai leat álggahuvvon",
        ],
    ),
    (Status::Closed, &["lukket", "lukka", "ended"]),
    (
        Status::Stopped,
        &[
            "stoppet",
            "stoppa",
            "avbrutt",
            "avbrote",
            "avbroten",
            "avlyst",
            "skrinlagt",
            "skrinlagd",
            "innstilt",
            "cancelled",
            "canceled",
            "discontinued",
            "abandoned",
        ],
    ),
    (Status::Moved, &["overført", "overførd", "transferred"]),
];

/// A word as it is compared: case, white space and a full stop at its end do not matter.
pub fn plain(word: &str) -> String {
    let words: Vec<&str> = word.split_whitespace().collect();
    words
        .join(" ")
        .trim_end_matches('.')
        .trim_end()
        .to_lowercase()
}

/// The words for statuses in a language. Where a word could mean two, the identifier comes first,
/// then the label in the language, in the site's, in the others, then what people write instead.
pub fn of(languages: &Languages, language: &str, site: &str) -> Labels {
    let mut words = Labels::new();
    let mut add = |word: &str, status: Status| {
        words.entry(plain(word)).or_insert(status);
    };
    Status::ALL
        .into_iter()
        .for_each(|status| add(status.id(), status));
    let others = LABELS
        .map(|(code, _)| code)
        .into_iter()
        .filter(|code| ![language, site].contains(code));
    for code in [language, site].into_iter().chain(others) {
        if let Some(theme) = languages.get(code) {
            let label = |status: Status| theme.find(&format!("status-{}", status.id()));
            Status::ALL
                .into_iter()
                .for_each(|status| label(status).iter().for_each(|label| add(label, status)));
        }
        let own = LABELS
            .iter()
            .filter(|(of, _)| *of == code)
            .flat_map(|(_, labels)| labels);
        own.for_each(|(status, label)| add(label, *status));
    }
    for (status, synonyms) in SYNONYMS {
        synonyms.iter().for_each(|word| add(word, status));
    }
    words
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::Place;
    use crate::language::Language;
    use crate::path::SourcePath;
    use crate::source::SourceTree;
    use crate::theme::Theme;

    fn languages(tree: &SourceTree) -> Languages {
        let theme = Theme::load(tree, "standard", &Place::file(&SourcePath::new(""))).value;
        let load = |(code, _): (&'static str, _)| {
            (code, Arc::new(Language::load(tree, &theme, code).value))
        };
        LABELS.into_iter().map(load).collect()
    }

    #[test]
    fn no_word_means_two_statuses() {
        let mut meanings: BTreeMap<String, Status> = BTreeMap::new();
        let ids = Status::ALL.map(|status| (status, status.id()));
        let labels = LABELS.into_iter().flat_map(|(_, labels)| labels);
        let synonyms = SYNONYMS
            .into_iter()
            .flat_map(|(status, words)| words.iter().map(move |word| (status, *word)));
        for (status, word) in ids.into_iter().chain(labels).chain(synonyms) {
            assert_eq!(word, plain(word));
            assert_eq!(
                *meanings.entry(word.to_owned()).or_insert(status),
                status,
                "{word}"
            );
        }
        let mut synonyms: Vec<&str> = SYNONYMS
            .iter()
            .flat_map(|(_, words)| words.iter().copied())
            .collect();
        let count = synonyms.len();
        synonyms.sort_unstable();
        synonyms.dedup();
        assert_eq!(synonyms.len(), count);
    }

    #[test]
    fn the_labels_are_those_of_the_standard_theme() {
        let languages = languages(&SourceTree::from_files([]));
        for (code, labels) in LABELS {
            for (status, label) in labels {
                assert_eq!(
                    plain(&languages[code].text(&format!("status-{}", status.id()))),
                    label,
                    "{code}"
                );
            }
        }
    }

    #[test]
    fn what_a_theme_says_comes_before_what_people_write() {
        let strings = SourcePath::new("themes/standard/strings/nb.ftl");
        let plain_tree = SourceTree::from_files([]);
        let own = plain_tree.text(&strings).unwrap();
        let own = own.replace("status-done = Gjennomført", "status-done = Lukket");
        let languages = languages(&plain_tree.with(strings, own.into_bytes()));
        for (word, status) in [
            ("Lukket", Status::Done),
            ("gjennomført", Status::Done),
            ("Avsluttet", Status::Closed),
            ("  In\u{a0}progress. ", Status::Ongoing),
            ("Ikkje påbyrja", Status::NotStarted),
            ("NOT-STARTED", Status::NotStarted),
        ] {
            assert_eq!(
                of(&languages, "nb", "nb").get(&plain(word)),
                Some(&status),
                "{word}"
            );
        }
        let without_nb = languages.iter().filter(|(code, _)| **code == "en");
        let english: Languages = without_nb
            .map(|(code, language)| (*code, language.clone()))
            .collect();
        assert_eq!(
            of(&english, "en", "en").get("lukket"),
            Some(&Status::Closed)
        );
    }
}
