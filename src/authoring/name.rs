//! Names of files and folders, made of titles. A name is an address too, so it is kept short.

use crate::path::{OutputPath, slug, without_order};

/// The most characters of a title that a name takes: two such names fit in one address.
const LENGTH: usize = 40;
/// Names that mean something else in the folder of a plan.
const RESERVED: [&str; 3] = ["plan", "section", "reports"];

/// The name for a title, after its order if it has one. `word` says what it is the name of, for
/// titles that cannot be a name alone.
pub fn name(order: Option<&str>, title: &str, word: &str) -> String {
    let slug = slug(title);
    let name = shortened(&slug);
    match order {
        Some(order) if name.is_empty() => format!("{order}-{word}"),
        Some(order) => format!("{order}-{name}"),
        None if name.is_empty() => word.to_owned(),
        None if can_stand_alone(name) => name.to_owned(),
        None => format!("{word}-{name}"),
    }
}

/// Whether a name means nothing but itself: what looks like an order would be dropped, and some
/// names are taken.
fn can_stand_alone(name: &str) -> bool {
    without_order(name) == name
        && !RESERVED.contains(&name)
        && OutputPath::new(name).fault().is_none()
}

/// A name cut where a word ends.
fn shortened(name: &str) -> &str {
    if name.len() <= LENGTH {
        return name;
    }
    let end = name[..=LENGTH].rfind('-').unwrap_or(LENGTH);
    &name[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_titles_say() {
        for (order, title, expected) in [
            (None, "Ærlig øl på Ås", "aerlig-ol-pa-as"),
            (Some("07"), "Ærlig: «øl»", "07-aerlig-ol"),
            (None, "2026-planen", "plan-2026-planen"),
            (Some("3"), "2030-målene", "3-2030-malene"),
            (None, "Reports", "plan-reports"),
            (None, "Con", "plan-con"),
            (None, "★", "plan"),
            (Some("1"), "★", "1-plan"),
            (
                None,
                "Handlingsplan mot rasisme og diskriminering på arbeidsplassen",
                "handlingsplan-mot-rasisme-og",
            ),
            (None, &"a".repeat(70), &"a".repeat(40)),
        ] {
            assert_eq!(name(order, title, "plan"), expected, "{title}");
        }
    }
}
