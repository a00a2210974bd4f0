//! How long a file may be kept, for stores that tell readers what they were told.

/// For addresses that change with what they hold.
const LASTING: &str = "public, max-age=31536000, immutable";
/// For all others: they are asked for anew, and sent only where they have changed.
const FLEETING: &str = "no-cache";

/// How long readers and caches may keep a file.
pub(super) fn cache_control(path: &str) -> &'static str {
    if is_lasting(path) { LASTING } else { FLEETING }
}

/// Whether an address changes with what it holds: what a theme brings has the first ten digits of a
/// hash at the end of its name, and the pieces of the search lie in a folder of such digits.
fn is_lasting(path: &str) -> bool {
    let is_hash =
        |digits: &str| digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        ["assets", .., name] => {
            let stem = name.split('.').next().unwrap_or(name);
            is_hash(stem.rsplit('-').next().unwrap_or(stem))
        }
        [_, folder, name] => is_hash(folder) && name.ends_with(".js"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_with_a_hash_last() {
        for path in ["assets/style-0123456789.css", "sok/0123456789/a.js"] {
            assert_eq!(cache_control(path), LASTING, "{path}");
        }
        for path in [
            "planer/p-0123456789/index.html",
            "planer/0123456789/index.html",
            "data/measures.json",
            "assets/x.css",
            "SHA256SUMS",
        ] {
            assert_eq!(cache_control(path), FLEETING, "{path}");
        }
    }
}
