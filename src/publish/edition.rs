//! A site that is to be published: what it is, from which content, when and by whom.

use jiff::Timestamp;

use super::failure::Failure;
use super::large::Large;
use super::manifest::Manifest;
use super::publisher::Publisher;
use super::watcher::Watcher;
use crate::build::Prepared;
use crate::output::{Lists, MANIFEST, hash, listed, listed_read};
use crate::path::OutputPath;
use crate::source::SourceTree;

/// How the moment of a publication is written in the names of releases and records. Names sort as
/// moments do, and have no character that a system refuses.
pub(super) const MOMENT: &str = "%Y-%m-%dT%H%M%SZ";
/// So many digits of the manifest's hash tell releases of one second apart.
const DIGITS: usize = 10;

/// A site that is to be published.
pub struct Edition<'s> {
    /// The site.
    pub site: &'s Prepared,
    /// What it was made from.
    pub sources: &'s SourceTree,
    /// Its files.
    pub manifest: Manifest,
    /// Who publishes it, and when.
    pub publisher: Publisher,
}

impl<'s> Edition<'s> {
    /// A site with all its files, each made once to know its hash.
    ///
    /// # Errors
    /// The fault of a template, and of a large file that cannot be read.
    pub fn of(
        site: &'s Prepared,
        sources: &'s SourceTree,
        publisher: Publisher,
    ) -> Result<Edition<'s>, Failure> {
        let bytes = match site.file(&OutputPath::new(MANIFEST)) {
            Some(made) => made.map_err(|fault| vec![fault])?,
            None => return Err(Failure::Broken(MANIFEST.to_owned())),
        };
        let manifest =
            Manifest::read(&bytes).ok_or_else(|| Failure::Broken(MANIFEST.to_owned()))?;
        Ok(Edition {
            site,
            sources,
            manifest,
            publisher,
        })
    }

    /// What its release or record is called: the moment, and what it holds. Never before or at once
    /// with the newest there is, even where a clock is wrong, so that names sort as publications
    /// came.
    pub(super) fn name_after(&self, newest: Option<&str>) -> String {
        let after = newest
            .and_then(moment_of)
            .and_then(|newest| newest.checked_add(jiff::SignedDuration::from_secs(1)).ok());
        let at = after.map_or(self.publisher.at, |after| self.publisher.at.max(after));
        let digits = &self.manifest.sha256()[..DIGITS];
        format!("{}-{digits}", at.strftime(MOMENT))
    }

    /// The manifest as it is published.
    pub(super) fn manifest_bytes(&self) -> Result<Vec<u8>, Failure> {
        let made = self.site.file(&OutputPath::new(MANIFEST));
        let bytes = made.transpose().map_err(|fault| vec![fault])?;
        bytes
            .map(|bytes| bytes.to_vec())
            .ok_or_else(|| Failure::Broken(MANIFEST.to_owned()))
    }

    /// A file that is too large to be held; `None` where it is not, or is none.
    pub(super) fn large<'e>(&'e self, path: &str, watcher: &'e dyn Watcher) -> Option<Large<'e>> {
        let file = self.site.large_at(&OutputPath::new(path))?;
        Some(Large::new(file, self.manifest.get(path)?, watcher))
    }

    /// Any other file, made anew; what differs from the manifest has changed meanwhile.
    pub(super) fn file(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let changed = || Failure::ContentChanged(path.to_owned());
        let made = self.site.fresh(&OutputPath::new(path));
        let bytes = match made {
            Some(made) => made.map_err(|fault| vec![fault])?,
            None => return Err(changed()),
        };
        let known = self.manifest.get(path).map(|file| file.sha256());
        if known == Some(hash(&bytes).as_str()) {
            Ok(bytes)
        } else {
            Err(changed())
        }
    }

    /// The manifest of what the site was made from: its content and its themes, the one of the
    /// program among them.
    ///
    /// # Errors
    /// Where a large file cannot be read.
    pub fn source_manifest(&self) -> Result<Vec<u8>, Failure> {
        let mut files: Vec<_> = FOLDERS
            .iter()
            .flat_map(|folder| self.sources.below(folder))
            .map(|(path, bytes)| listed(path.as_str(), bytes))
            .collect();
        for path in self.sources.all_large() {
            let Some(file) = self.sources.large(path) else {
                continue;
            };
            let read = file
                .open()
                .and_then(|opened| listed_read(path.as_str(), opened));
            files.push(read.map_err(Failure::at(file.path()))?);
        }
        Ok(Lists::of(files).manifest)
    }
}

/// The folders of a site that its pages are made from.
pub(super) const FOLDERS: [&str; 2] = ["content", "themes"];

/// Whether something is called as a release or a record is, and the moment that its name says.
pub(super) fn moment_of(name: &str) -> Option<Timestamp> {
    let (moment, digits) = name.split_at_checked(name.find('Z')? + 1)?;
    let digits = digits.strip_prefix('-')?;
    let is_hash = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let moment = jiff::civil::DateTime::strptime(MOMENT, moment).ok()?;
    let moment = moment.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    is_hash.then(|| moment.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_their_moment() {
        let at = moment_of("2026-11-26T091500Z-0123456789").unwrap();
        assert_eq!(at.to_string(), "2026-11-26T09:15:00Z");
        for name in [
            "",
            "current",
            "2026-11-26T091500Z",
            "x-Z-0123456789",
            "2026-13-26T091500Z-0123456789",
        ] {
            assert_eq!(moment_of(name), None, "{name}");
        }
    }
}
