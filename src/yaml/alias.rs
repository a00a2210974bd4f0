//! How often a text repeats what it has named: `*name` stands for all that `&name` stands before, so
//! that a few bytes can stand for gigabytes.

use std::collections::BTreeSet;

/// So many repetitions are read.
pub const ALIAS_LIMIT: usize = 16;

/// Where the first repetition stands that is one too many.
pub(super) fn beyond_limit(text: &str) -> Option<usize> {
    let named: BTreeSet<&str> = marked(text, '&').map(|(_, name)| name).collect();
    if named.is_empty() {
        return None;
    }
    let repeated = marked(text, '*').filter(|(_, name)| named.contains(name));
    repeated.map(|(at, _)| at).nth(ALIAS_LIMIT)
}

/// The names that a sign stands before where something may begin, with where the sign stands.
fn marked(text: &str, sign: char) -> impl Iterator<Item = (usize, &str)> {
    let is_end = |c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let may_begin = |at: usize| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|before| before.is_whitespace() || "[{,:".contains(before))
    };
    text.match_indices(sign)
        .filter(move |(at, _)| may_begin(*at))
        .filter_map(move |(at, _)| Some((at, text[at + 1..].split(is_end).next()?)))
        .filter(|(_, name)| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_may_be_repeated_a_few_times() {
        let repeated = |times: usize| format!("tags: [&a b{}]\n", ", *a".repeat(times));
        assert_eq!(beyond_limit(&repeated(ALIAS_LIMIT)), None);
        let many = repeated(ALIAS_LIMIT + 1);
        assert_eq!(beyond_limit(&many), many.rfind('*'));
        assert_eq!(beyond_limit(&"lead: et *viktig* ord\n".repeat(40)), None);
        assert_eq!(beyond_limit(&"a: R&D *D\n".repeat(40)), None);
    }
}
