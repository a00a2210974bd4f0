//! Why a site was not published, or could not be looked at.

use std::io;
use std::path::{Path, PathBuf};

use super::publisher::Holder;
use crate::config::TargetKind;
use crate::diagnostic::Diagnostic;
use crate::output::Refusal;

/// Why a site was not published, or could not be looked at.
#[derive(Debug)]
pub enum Failure {
    /// A page cannot be made.
    Faults(Vec<Diagnostic>),
    /// The folder where it was to be put.
    Refused(Refusal),
    /// The system refused; with the place.
    Io(String, String),
    /// The service that holds the target refused.
    Service {
        /// The place, and the file if it was about one.
        place: String,
        /// What is the matter.
        trouble: Trouble,
        /// How the service says it, without what must stay secret.
        said: String,
    },
    /// Somebody else is publishing there, or was broken off.
    Locked(Holder),
    /// What is to be published differs from what was shown: this file changed meanwhile.
    ContentChanged(String),
    /// What was published differs from what was compared: somebody has published meanwhile.
    TargetChanged,
    /// Somebody has taken away the lock while it was published.
    LockLost,
    /// More files would be deleted than may be.
    TooManyDeletes {
        /// How many would be.
        gone: usize,
        /// How many may be.
        most: usize,
    },
    /// A release of that name is not there.
    NoRelease(String),
    /// The release of that name is what readers see.
    AlreadyShown(String),
    /// There is no earlier release to go back to.
    NothingEarlier,
    /// A file is not what its name says: a manifest or a zip that cannot be read.
    Broken(String),
    /// There is no site at the place.
    NoSite(String),
    /// The place holds what was not published there, this file among it.
    NotOurs(String),
    /// A publication was broken off there: files of two may be mixed.
    BrokenOff,
    /// What the site says of the target cannot be used.
    WrongTarget(Wrong),
    /// The target is of a kind that this program was built without.
    NotBuiltIn(TargetKind),
    /// What the target needs is not said in the environment: these variables.
    NoCredentials(Vec<&'static str>),
    /// It was asked to end.
    Stopped,
}

/// What is the matter with a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It does not let this publisher in, or not write.
    Denied,
    /// It is not known to be who it says.
    Unknown,
    /// There is no room left.
    Full,
    /// Its clock and that of this machine say different things.
    Clock,
    /// Nobody answers.
    Unreachable,
    /// It answers that it cannot answer, again and again.
    Failing,
    /// What the site is to lie in is not there.
    Nowhere,
    /// The program that speaks with it is not there.
    NoProgram,
    /// Something else.
    Other,
}

impl Trouble {
    /// The word that messages have for it.
    pub fn id(self) -> &'static str {
        match self {
            Trouble::Denied => "denied",
            Trouble::Unknown => "unknown",
            Trouble::Full => "full",
            Trouble::Clock => "clock",
            Trouble::Unreachable => "unreachable",
            Trouble::Failing => "failing",
            Trouble::Nowhere => "nowhere",
            Trouble::NoProgram => "no-program",
            Trouble::Other => "other",
        }
    }
}

/// What is wrong with a target as the site says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has a password or a signature, which a file must not have.
    Secret,
    /// It is no address of its kind.
    Address,
}

impl Wrong {
    /// The word that messages have for it.
    pub fn id(self) -> &'static str {
        match self {
            Wrong::Secret => "secret",
            Wrong::Address => "address",
        }
    }
}

impl Failure {
    /// What the system said of a path.
    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Failure + use<'_> {
        |error| Failure::Io(path.display().to_string(), error.to_string())
    }

    /// A file that is not what its name says.
    pub(super) fn broken(path: &Path) -> Failure {
        Failure::Broken(path.display().to_string())
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Failure::Refused(refusal)
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(faults: Vec<Diagnostic>) -> Self {
        Failure::Faults(faults)
    }
}

/// Something that a path was looked for at; nothing where nothing is there.
pub(super) fn if_there<T>(path: &Path, found: io::Result<T>) -> Result<Option<T>, Failure> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(Failure::at(path)(error)),
    }
}

/// A path of a site, which has `/` between its parts, below a folder.
pub(super) fn below(folder: &Path, path: &str) -> PathBuf {
    path.split('/')
        .fold(folder.to_owned(), |above, part| above.join(part))
}

/// A folder with its whole path, as far as there is one.
pub(super) fn shown(folder: &Path) -> String {
    let above = |folder: &Path| {
        let whole = folder.parent()?.canonicalize().ok()?;
        Some(whole.join(folder.file_name()?))
    };
    let whole = folder.canonicalize().ok().or_else(|| above(folder));
    whole.as_deref().unwrap_or(folder).display().to_string()
}
