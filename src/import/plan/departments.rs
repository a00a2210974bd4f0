//! Who a document says is responsible: the names it gives with a code in brackets, those the site
//! has, and codes in capitals.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::diagnostic::nearest_within;

/// One letter of so many may be another where a name is spelt in another way: names of ministries
/// differ by a few letters.
const SPELLING: usize = 10;

/// Departments by name and code, as a document and the site know them.
#[derive(Debug, Default)]
pub(super) struct Departments {
    /// Every spelling with the code it stands for, the longest first: one may begin another.
    names: BTreeMap<(Reverse<usize>, String), String>,
    /// The codes with the name of each.
    by_code: BTreeMap<String, String>,
}

/// What is said of who is responsible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The codes of those who answer for it.
    pub(super) responsible: Vec<String>,
    /// The codes of those who take part.
    pub(super) contributors: Vec<String>,
    /// «m.fl.»
    pub(super) others: bool,
    /// Names that were taken for another, with the code.
    pub(super) taken: Vec<(String, String)>,
    /// What was not understood.
    pub(super) unknown: Vec<String>,
}

impl Departments {
    /// Those that the site has, and those that a text names as «Kunnskapsdepartementet (KD)».
    pub(super) fn new(site: &[(String, String)], texts: &[&str]) -> Self {
        let mut departments = Departments::default();
        for (code, name) in site {
            departments.add(code, name);
        }
        for text in texts {
            for (name, code) in glossary(text) {
                departments.add(code, name);
            }
        }
        departments
    }

    /// Adds a name for a code; the first name that a code has is the one it is called.
    pub(super) fn add(&mut self, code: &str, name: &str) {
        self.by_code
            .entry(code.to_owned())
            .or_insert_with(|| name.to_owned());
        for name in [name, code] {
            self.names.entry(key(name)).or_insert(code.to_owned());
        }
    }

    fn names(&self) -> impl Iterator<Item = (&str, &str)> {
        let names = self.names.iter();
        names.map(|((_, name), code)| (name.as_str(), code.as_str()))
    }

    /// What a code is called.
    pub(super) fn name(&self, code: &str) -> Option<&str> {
        self.by_code.get(code).map(String::as_str)
    }

    /// Reads who is responsible: «AID og KUD», «Kunnskapsdepartementet i samarbeid med IMDi m.fl.».
    pub(super) fn read(&self, words: &str) -> Said {
        let mut said = Said::default();
        // A comma that broke a name: «Barne-, og familiedepartementet».
        let words = words.replace("-, og ", "- og ");
        let (mut rest, others) = without_others(&words);
        said.others = others;
        let mut takes_part = false;
        let mut unread = String::new();
        while !rest.is_empty() {
            let start = rest.trim_start();
            unread.push_str(&rest[..rest.len() - start.len()]);
            rest = start;
            if let Some((name, code)) = self.names().find(|(name, _)| starts_with(rest, name)) {
                self.unknown(&mut unread, &mut said, takes_part);
                push(&mut said, code, takes_part);
                rest = &rest[name.len()..];
            } else if let Some(after) = ["i samarbeid med", "sammen med", "in cooperation with"]
                .iter()
                .find_map(|words| rest.strip_prefix(words))
            {
                self.unknown(&mut unread, &mut said, takes_part);
                takes_part = true;
                rest = after;
            } else {
                // On to the next word.
                let end = rest.find(' ').unwrap_or(rest.len());
                unread.push_str(&rest[..end]);
                rest = &rest[end..];
            }
        }
        self.unknown(&mut unread, &mut said, takes_part);
        said
    }

    /// Adds what lies between known names: a name that is spelt in another way, one in capitals, or
    /// one that is not known.
    fn unknown(&self, unread: &mut String, said: &mut Said, takes_part: bool) {
        let words = std::mem::take(unread);
        for name in words.split([',', ';', '/', '(', ')']).flat_map(parted) {
            let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '&'));
            let name = name.strip_prefix("og ").unwrap_or(name);
            if name.is_empty() || name == "og" {
                continue;
            }
            // Where the lengths differ by more than faults can, the names are not compared.
            let faults = name.len() / SPELLING + 1;
            let is_near =
                |known: &&str| known.len() > 6 && known.len().abs_diff(name.len()) <= faults;
            let names = self.names().map(|(name, _)| name).filter(is_near);
            let meant = nearest_within(SPELLING, name, names);
            match meant.and_then(|meant| self.names.get(&key(&meant))) {
                Some(code) => {
                    said.taken.push((name.to_owned(), code.clone()));
                    push(said, code, takes_part);
                }
                None if is_code(name) => push(said, name, takes_part),
                None => said.unknown.push(name.to_owned()),
            }
        }
    }
}

/// The names between «og», which may be of a name too: «Digitaliserings- og forvaltnings…».
fn parted(words: &str) -> Vec<&str> {
    let (mut names, mut start) = (Vec::new(), 0);
    for (at, and) in words.match_indices(" og ") {
        if !words[..at].ends_with('-') {
            names.push(&words[start..at]);
            start = at + and.len();
        }
    }
    names.push(&words[start..]);
    names
}

fn key(name: &str) -> (Reverse<usize>, String) {
    (Reverse(name.len()), name.to_owned())
}

fn push(said: &mut Said, code: &str, takes_part: bool) {
    let codes = if takes_part {
        &mut said.contributors
    } else {
        &mut said.responsible
    };
    if !codes.iter().any(|known| known == code) {
        codes.push(code.to_owned());
    }
}

/// Whether words begin with a name and not with a longer word.
fn starts_with(words: &str, name: &str) -> bool {
    words
        .strip_prefix(name)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Words without «m.fl.», and whether it was there.
fn without_others(words: &str) -> (&str, bool) {
    let words = words.trim();
    ["m.fl.", "m. fl.", "mfl.", "m.fl", "med flere", "et al."]
        .iter()
        .find_map(|others| words.strip_suffix(others))
        .map_or((words, false), |words| (words.trim_end(), true))
}

/// «KUD», «IMDi»: a short name of mostly capitals.
pub(super) fn is_code(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    (2..=8).contains(&word.chars().count())
        && word.chars().all(char::is_alphanumeric)
        && capitals >= 2
        && word.starts_with(char::is_uppercase)
}

/// The names that stand before a code in brackets: «Barne- og familiedepartementet (BFD)».
fn glossary(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices('(').filter_map(|(at, _)| {
        let code = text[at + 1..].split_once(')')?.0;
        let before = text[..at].trim_end();
        is_code(code).then_some(())?;
        Some((name_at_end(before)?, code))
    })
}

/// The name that a text ends with: from its last word with a capital, and what a hyphen and «og» tie
/// to it: «Arbeids- og inkluderingsdepartementet».
fn name_at_end(text: &str) -> Option<&str> {
    let mut start = text.len();
    for word in text.rsplit(' ') {
        start = word.as_ptr() as usize - text.as_ptr() as usize;
        if word.starts_with(char::is_uppercase) {
            break;
        }
        let is_tied = matches!(word, "og" | "for" | "i" | "mot") || word.ends_with(['-', ',']);
        let is_long = word.chars().count() > 6;
        if !(is_tied || is_long) {
            return None;
        }
    }
    let name = &text[start..];
    let is_name = name.starts_with(char::is_uppercase) && name.chars().count() > 6;
    is_name.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn departments() -> Departments {
        let text = "• Arbeids- og inkluderingsdepartementet (AID) • Kunnskapsdepartementet (KD) \
                    Kultur- og likestillingsdepartementet (KUD), som sammen med \
                    Direktoratet for forvaltning og økonomistyring (DFØ) har ansvar (se under)";
        Departments::new(
            &[("POD".to_owned(), "Politidirektoratet".to_owned())],
            &[text],
        )
    }

    #[test]
    fn who_is_responsible_is_read() {
        for (words, responsible, contributors, others) in [
            ("Arbeids- og inkluderingsdepartementet", "AID", "", false),
            (
                "Arbeids- og inkluderingsdepartementet og Kultur- og likestillingsdepartementet",
                "AID KUD",
                "",
                false,
            ),
            ("AID og KD", "AID KD", "", false),
            ("KUD m.fl.", "KUD", "", true),
            (
                "Kunnskapsdepartementet i samarbeid med Politidirektoratet",
                "KD",
                "POD",
                false,
            ),
            (
                "Arbeids-, og inkluderingsdepartementet, KD",
                "AID KD",
                "",
                false,
            ),
            ("BUFDIR, POD", "BUFDIR POD", "", false),
            ("Kunnskapsdepartmentet", "KD", "", false),
            (
                "Direktoratet for forvaltning og økonomistyring",
                "DFØ",
                "",
                false,
            ),
        ] {
            let said = departments().read(words);
            assert_eq!(said.responsible.join(" "), responsible, "{words}");
            assert_eq!(said.contributors.join(" "), contributors, "{words}");
            assert_eq!(said.others, others, "{words}");
            assert!(said.unknown.is_empty(), "{words}: {:?}", said.unknown);
        }
        let said = departments().read("Kirkerådet og KD");
        assert_eq!(said.unknown, ["Kirkerådet"]);
        assert_eq!(said.responsible, ["KD"]);
    }
}
