//! `department-two-names`: two departments of one kind have the same name, but for case, hyphens or
//! one letter of a long word, as one department does whose name is written in two ways.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::Department;

pub(super) const CHECK: Check = Check {
    rule: Rule::DepartmentTwoNames,
    run,
    found: Example(
        "\
-- content/departments/kdd.md
---
code: KDD
name: Kommunal- og distriktsdepartementet
kind: ministry
parent: AID
---
-- content/departments/kommunal.md
---
code: Kommunal
name: Kommunal- og distrikstdepartementet
kind: ministry
parent: AID
---
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: [KDD, Kommunal]
when: 2024–2027
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
    clean: Example(
        "\
-- content/departments/ost.md
---
code: Øst
name: Øst politidistrikt
kind: police-district
---
-- content/departments/vest.md
---
code: Vest
name: Vest politidistrikt
kind: police-district
---
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: [Øst, Vest]
when: 2024–2027
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

/// A word with fewer letters may well be another word with one letter changed.
const LONG: usize = 8;

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let mut departments: Vec<(&Department, Vec<String>)> = site
        .built
        .model
        .departments
        .iter()
        .map(|department| (department, words(&department.document.name)))
        .collect();
    departments.sort_by_key(|(department, _)| &department.document.file);
    for (at, (department, name)) in departments.iter().enumerate() {
        let is_same = |(other, theirs): &&(&Department, Vec<String>)| {
            other.document.kind == department.document.kind && are_one(name, theirs)
        };
        if let Some((other, _)) = departments[..at].iter().find(is_same) {
            found.push(
                Diagnostic::new(
                    Rule::DepartmentTwoNames,
                    Place::key(&department.document.file, "name"),
                )
                .with("name", department.document.name.as_str())
                .with("theirs", other.document.name.as_str())
                .with("other", other.document.file.as_str()),
            );
        }
    }
}

/// The words of a name, without case, hyphens and signs.
fn words(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn are_one(a: &[String], b: &[String]) -> bool {
    if a.concat() == b.concat() {
        return true;
    }
    let mut differing = a.iter().zip(b).filter(|(a, b)| a != b);
    let (Some((a_word, b_word)), None) = (differing.next(), differing.next()) else {
        return false;
    };
    a.len() == b.len() && differ_by_a_letter(a_word, b_word)
}

/// Whether two long words differ by one letter that is missing, or another, or by two neighbours
/// that have changed places. A digit is meant.
fn differ_by_a_letter(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let start = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a_rest, b_rest) = (&a[start..], &b[start..]);
    let (from_end, of_a) = (b_rest.iter().rev(), a_rest.iter().rev());
    let end = of_a.zip(from_end).take_while(|(a, b)| a == b).count();
    let a_part = &a_rest[..a_rest.len() - end];
    let b_part = &b_rest[..b_rest.len() - end];
    let is_swapped =
        a_part.len() == 2 && b_part.len() == 2 && a_part[0] == b_part[1] && a_part[1] == b_part[0];
    let are_letters = a_part.iter().chain(b_part).all(|c| c.is_alphabetic());
    let are_long = a.len().min(b.len()) >= LONG;
    are_long && are_letters && (is_swapped || a_part.len() <= 1 && b_part.len() <= 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_department() {
        let case = |a: &str, b: &str| are_one(&words(a), &words(b));
        let same = [
            (
                "Barne-, og familiedepartementet",
                "Barne- og familiedepartementet",
            ),
            (
                "Kommunal- og distriksdepartementet",
                "Kommunal- og distriktsdepartementet",
            ),
            (
                "Kommunal- og distrikstdepartementet",
                "Kommunal- og distriktsdepartementet",
            ),
            ("HELSEDIREKTORATET", "Helsedirektoratet"),
            ("Helse-direktoratet", "Helsedirektoratet"),
            ("Helsedirektorated", "Helsedirektoratet"),
        ];
        for (a, b) in same {
            assert!(case(a, b), "{a} {b}");
        }
        let others = [
            ("Sør-Øst politidistrikt", "Sør-Vest politidistrikt"),
            ("Østfold fylkeskommune", "Vestfold fylkeskommune"),
            ("Region 1", "Region 2"),
            ("Avdeling A", "Avdeling B"),
            ("Nærøy kommune", "Værøy kommune"),
            ("Kunnskapsdepartementet", "Kulturdepartementet"),
            ("Politiet", "Politiet sentralt"),
        ];
        for (a, b) in others {
            assert!(!case(a, b), "{a} {b}");
        }
    }
}
