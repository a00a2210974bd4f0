//! The known name that somebody meant who wrote another.

use strsim::osa_distance;

/// The known name that is nearest to what was written, if it is near: at most a third of the
/// letters differ.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest_within(3, written, known)
}

/// The known name that is nearest to what was written, if at most one in so many letters differs,
/// or only one.
pub fn nearest_within<'a>(
    one_in: usize,
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let written = written.to_lowercase();
    let limit = (written.chars().count() / one_in).max(1);
    known
        .into_iter()
        .map(|name| (osa_distance(&written, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= limit && *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found() {
        let keys = ["responsible", "title", "number", "when"];
        assert_eq!(nearest("responsable", keys).as_deref(), Some("responsible"));
        assert_eq!(nearest("titel", keys).as_deref(), Some("title"));
        assert_eq!(nearest("wehn", keys).as_deref(), Some("when"));
        assert_eq!(nearest("farge", keys), None);
        assert_eq!(nearest("aid", ["AID", "KUD"]).as_deref(), Some("AID"));
        assert_eq!(nearest("X", ["A"]), None);
    }
}
