//! The files that are imported: read, or why not, file by file.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::super::outcome::complain;
use crate::import::table::{self as import, Book, Kind, NotRead};
use crate::show::Lang;

/// What lies beside a file that somebody has open in Excel and in LibreOffice: what its name has
/// before that file's, and after it.
const OPEN: [(&str, &str); 2] = [("~$", ""), (".~lock.", "#")];

/// The files as they were read; none where any cannot be, which is said of each. What only says that
/// a file is open is left out.
pub(super) fn books(files: &[PathBuf], lang: Lang) -> io::Result<Option<Vec<Book>>> {
    let mut books = Vec::new();
    let mut is_whole = true;
    for path in files {
        if let Some(other) = open_elsewhere(path) {
            let file = path.display().to_string();
            let said = [("file", &*file), ("other", &other)];
            writeln!(anstream::stderr(), "{}", lang.say("import-open", &said))?;
            continue;
        }
        match import::read(path) {
            Ok(book) => books.push(book),
            Err(why) => {
                is_whole = false;
                not_read(path, &why, lang)?;
            }
        }
    }
    if is_whole && books.is_empty() {
        complain(lang, "import-no-files", &[])?;
        return Ok(None);
    }
    if !is_whole {
        writeln!(
            anstream::stderr(),
            "{}",
            lang.say("import-nothing-written", &[])
        )?;
    }
    Ok(is_whole.then_some(books))
}

/// The name of the file that is open, if this one says that one is.
fn open_elsewhere(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let rest = |(start, end)| name.strip_prefix(start)?.strip_suffix(end);
    OPEN.into_iter().find_map(rest).map(str::to_owned)
}

fn not_read(path: &Path, why: &NotRead, lang: Lang) -> io::Result<()> {
    let file = path.display().to_string();
    let (id, key, value) = match why {
        NotRead::Io(error) if error.kind() == io::ErrorKind::IsADirectory => {
            ("import-folder", "error", String::new())
        }
        NotRead::Io(error) => ("file-unreadable", "error", error.to_string()),
        NotRead::TooLarge => {
            let most = import::MOST_BYTES / 1024 / 1024;
            ("import-too-large", "error", most.to_string())
        }
        NotRead::Bomb => ("import-bomb", "error", String::new()),
        NotRead::Entities => ("import-entities", "error", String::new()),
        NotRead::TooMany => ("import-too-many", "error", String::new()),
        NotRead::OtherKind(kind) => ("import-other-kind", "kind", id_of(*kind).to_owned()),
        NotRead::Damaged(error) => ("import-damaged", "error", error.clone()),
    };
    complain(lang, id, &[("file", &file), (key, &value)])
}

fn id_of(kind: Kind) -> &'static str {
    match kind {
        Kind::OldWorkbook => "old",
        Kind::Locked => "locked",
        Kind::Words => "words",
        Kind::Pdf => "pdf",
        Kind::Archive => "archive",
        Kind::Message => "message",
        Kind::Page => "page",
        Kind::Other => "other",
    }
}
