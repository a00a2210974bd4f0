//! Where things are: an input file, an output file, and the way from one output file to another.
//! Never a bare `String`, and never a path of the operating system.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use percent_encoding::percent_decode_str;

/// A file of the site's source, relative to the site's root, with `/` between its parts:
/// `content/plans/x/plan.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// A path already relative to the root and separated by `/`.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        SourcePath(path.into())
    }

    /// The whole path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder that holds the file, without a slash at its end; empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }

    /// Whether it is a file of `static/`, which is copied under the name it has.
    pub fn is_static(&self) -> bool {
        self.0.starts_with("content/static/")
    }

    /// Whether the file is XML by its name, as drawings and the settings of some servers are.
    pub fn is_xml(&self) -> bool {
        const ENDINGS: [&str; 12] = [
            "atom", "config", "kml", "mathml", "mml", "rdf", "rss", "svg", "xml", "xsd", "xsl",
            "xslt",
        ];
        let ending = self
            .name()
            .rsplit_once('.')
            .map_or("", |(_, ending)| ending);
        ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    }

    /// The file's name without its last ending.
    pub fn stem(&self) -> &str {
        self.name()
            .rsplit_once('.')
            .map_or(self.name(), |(stem, _)| stem)
    }

    /// A file named relative to this file's folder; `..` climbs. `None` if it climbs out of the
    /// site.
    pub fn join(&self, relative: &str) -> Option<SourcePath> {
        let mut parts: Vec<&str> = self
            .folder()
            .split('/')
            .filter(|part| !part.is_empty())
            .collect();
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        Some(SourcePath::new(parts.join("/")))
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file of the built site, relative to its root: `planer/mot-rasisme/index.html`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

/// The most characters one part of an address may have.
pub const SEGMENT_LIMIT: usize = 64;
/// The most characters an address may have in all.
pub const PATH_LIMIT: usize = 120;

impl OutputPath {
    /// A path already relative to the output's root and separated by `/`.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        OutputPath(path.into())
    }

    /// The page of an address: `planer/x/` is `planer/x/index.html`.
    pub fn page(address: &str) -> Self {
        OutputPath::new(format!("{address}index.html"))
    }

    /// The whole path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A file beside this one.
    pub fn beside(&self, name: &str) -> OutputPath {
        match self.0.rsplit_once('/') {
            Some((folder, _)) => OutputPath::new(format!("{folder}/{name}")),
            None => OutputPath::new(name),
        }
    }

    /// What leads from this file's folder back to the site's root: `../../`, or nothing at the
    /// root.
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// What is wrong with the path as an address, if anything.
    pub fn fault(&self) -> Option<AddressFault> {
        let is_dotted = self
            .0
            .split('/')
            .any(|segment| segment.starts_with(['.', '_']));
        self.fault_as_named()
            .or_else(|| is_dotted.then_some(AddressFault::Forbidden))
    }

    /// The same of a file whose names somebody has chosen: they may begin with `.` or `_`, as
    /// `.htaccess` does.
    pub fn fault_as_named(&self) -> Option<AddressFault> {
        if self.0.chars().count() > PATH_LIMIT {
            return Some(AddressFault::PathTooLong);
        }
        self.0.split('/').find_map(segment_fault)
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a path cannot be an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressFault {
    /// Nothing is left of a name once only `[a-z0-9-]` is kept.
    Empty,
    /// A part has more than [`SEGMENT_LIMIT`] characters.
    SegmentTooLong,
    /// The path has more than [`PATH_LIMIT`] characters.
    PathTooLong,
    /// A part begins with `.` or `_`, has a character some server refuses, or is a device name of
    /// Windows.
    Forbidden,
}

fn segment_fault(segment: &str) -> Option<AddressFault> {
    let stem = segment.split('.').next().unwrap_or_default();
    match () {
        () if segment.is_empty() => Some(AddressFault::Empty),
        () if segment.chars().count() > SEGMENT_LIMIT => Some(AddressFault::SegmentTooLong),
        () if segment.ends_with(['.', ' ']) => Some(AddressFault::Forbidden),
        () if segment.contains(['"', '*', ':', '<', '>', '?', '\\', '|', '#', '%', '&']) => {
            Some(AddressFault::Forbidden)
        }
        () if segment.chars().any(char::is_control) => Some(AddressFault::Forbidden),
        () if is_device(stem) => Some(AddressFault::Forbidden),
        () => None,
    }
}

/// Names that Windows keeps for devices, in any case and with any ending.
fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_uppercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix)
            .is_some_and(|n| n.len() == 1 && n.as_bytes()[0].is_ascii_digit())
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

/// Whether an address leads to the web.
pub fn is_web_address(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        address
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// What a file is, by the ending of its name, as servers say it (RFC 6838).
pub fn media_type(name: &str) -> &'static str {
    let ending = name.rsplit('.').next().unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "geojson" => "application/json",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "sha256sums" => "text/plain; charset=utf-8",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "mp4" => "video/mp4",
        "mp3" => "audio/mpeg",
        "zip" => "application/zip",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    }
}

/// An address with `%20` and its like as the characters they stand for; `None` where these are no
/// text.
pub fn percent_decoded(address: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(address).decode_utf8().ok()
}

/// The address of a name: `[a-z0-9-]`, Norwegian and Sámi letters spelt out, everything else a
/// hyphen. Empty if nothing of the name is left.
pub fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match spelling(letter) {
            Some(spelt) => slug.push_str(spelt),
            None if letter.is_ascii_alphanumeric() => slug.push(letter),
            None if is_combining(letter) => {}
            None if slug.is_empty() || slug.ends_with('-') => {}
            None => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

fn spelling(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' | 'ä' => "ae",
        'ø' | 'ö' => "o",
        'å' | 'á' | 'à' | 'â' | 'ã' => "a",
        'č' | 'ç' | 'ć' => "c",
        'đ' | 'ð' => "d",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ŋ' | 'ñ' | 'ń' => "n",
        'ó' | 'ò' | 'ô' | 'õ' => "o",
        'š' | 'ś' => "s",
        'ŧ' => "t",
        'ú' | 'ù' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        'ž' | 'ź' => "z",
        'ß' => "ss",
        _ => return None,
    })
}

fn is_combining(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The name without one leading group of digits and a hyphen, which is only the order: `12-ansatte`
/// is `ansatte`.
pub fn without_order(name: &str) -> &str {
    match name.split_once('-') {
        Some((digits, rest))
            if !digits.is_empty()
                && !rest.is_empty()
                && digits.bytes().all(|b| b.is_ascii_digit()) =>
        {
            rest
        }
        _ => name,
    }
}

/// The order that a name begins with: `12-ansatte` is 12.
pub fn order_of(name: &str) -> Option<u64> {
    let (digits, _) = name.split_once('-')?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_web() {
        assert!(is_web_address("https://a.no") && is_web_address("HTTP://a.no"));
        assert!(
            !is_web_address("mailto:a@b.no") && !is_web_address("http") && !is_web_address("hå")
        );
    }

    #[test]
    fn addresses_are_decoded_once() {
        let decoded = |address| percent_decoded(address);
        assert_eq!(decoded("/a%2Fb").as_deref(), Some("/a/b"));
        assert_eq!(decoded("/%252e").as_deref(), Some("/%2e"));
        assert_eq!(decoded("100%").as_deref(), Some("100%"));
        assert_eq!(decoded("%+1").as_deref(), Some("%+1"));
        assert_eq!(decoded("/%ff"), None);
    }

    #[test]
    fn slugs() {
        for (name, expected) in [
            ("Pågående", "pagaende"),
            ("Ærlig øl på Ås", "aerlig-ol-pa-as"),
            ("Čálliid Đŋšŧž", "calliid-dnstz"),
            ("  --A  b--", "a-b"),
            ("1.10", "1-10"),
            ("é à ü", "e-a-u"),
            ("a\u{30a}", "a"),
            ("★", ""),
        ] {
            assert_eq!(slug(name), expected, "{name}");
        }
    }

    #[test]
    fn order_is_dropped_once() {
        assert_eq!(without_order("12-ansatte-i-staten"), "ansatte-i-staten");
        assert_eq!(without_order("12-3-a"), "3-a");
        assert_eq!(without_order("12"), "12");
        assert_eq!(without_order("12-"), "12-");
        assert_eq!(without_order("a-1"), "a-1");
    }

    #[test]
    fn joins_stay_inside() {
        let file = SourcePath::new("content/plans/x/plan.md");
        assert_eq!(
            file.join("../y/a.pdf").map(|p| p.to_string()).as_deref(),
            Some("content/plans/y/a.pdf")
        );
        assert_eq!(file.join("../../../../a"), None);
    }

    #[test]
    fn addresses_have_limits() {
        assert_eq!(OutputPath::new("a/b/index.html").fault(), None);
        assert_eq!(
            OutputPath::new("a/con.html").fault(),
            Some(AddressFault::Forbidden)
        );
        assert_eq!(
            OutputPath::new("a/_x/index.html").fault(),
            Some(AddressFault::Forbidden)
        );
        assert_eq!(
            OutputPath::new(".well-known/security.txt").fault(),
            Some(AddressFault::Forbidden)
        );
        assert_eq!(
            OutputPath::new(".well-known/security.txt").fault_as_named(),
            None
        );
        assert_eq!(
            OutputPath::new(".well-known/con").fault_as_named(),
            Some(AddressFault::Forbidden)
        );
        assert_eq!(
            OutputPath::new("a//index.html").fault(),
            Some(AddressFault::Empty)
        );
        assert_eq!(
            OutputPath::new("a".repeat(65)).fault(),
            Some(AddressFault::SegmentTooLong)
        );
        assert_eq!(
            OutputPath::new("abcdefghi/".repeat(12) + "index.html").fault(),
            Some(AddressFault::PathTooLong)
        );
    }

    #[test]
    fn the_way_to_the_root() {
        assert_eq!(OutputPath::new("index.html").to_root(), "");
        assert_eq!(OutputPath::page("planer/x/").to_root(), "../../");
    }
}
