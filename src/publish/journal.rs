//! What was published, when, by whom and where to: a line for each time, in a file that the site
//! keeps beside its content and does not publish. Lines are only added.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The file, in the folder of the site.
pub const JOURNAL: &str = "publications.csv";

/// Its columns.
const COLUMNS: [&str; 8] = [
    "time", "by", "action", "target", "place", "release", "manifest", "sources",
];

/// One line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// When, as RFC 3339 has it.
    pub time: String,
    /// By whom, as the system says.
    pub by: String,
    /// `publish` or `rollback`.
    pub action: String,
    /// What the site calls the target.
    pub target: String,
    /// Where it is.
    pub place: String,
    /// What the release or the record is called; empty where a target has neither.
    pub release: String,
    /// The SHA-256 of the manifest of what is published: it stands for every byte.
    pub manifest: String,
    /// The SHA-256 of the manifest of what it was made from; empty after a rollback.
    pub sources: String,
}

impl Entry {
    fn cells(&self) -> [&str; 8] {
        [
            &self.time,
            &self.by,
            &self.action,
            &self.target,
            &self.place,
            &self.release,
            &self.manifest,
            &self.sources,
        ]
    }
}

/// Adds a line, and the names of the columns before the first. Gives the file.
///
/// # Errors
/// Where the system refuses.
pub fn write(root: &Path, entry: &Entry) -> Result<PathBuf, (PathBuf, io::Error)> {
    let file = root.join(JOURNAL);
    let added = || {
        let mut opened = fs::File::options().create(true).append(true).open(&file)?;
        let is_new = opened.metadata()?.len() == 0;
        let head = if is_new {
            line(&COLUMNS)
        } else {
            String::new()
        };
        // In one go, so that two lines never mix.
        opened.write_all(format!("{head}{}", line(&entry.cells())).as_bytes())?;
        opened.sync_all()
    };
    match added() {
        Ok(()) => Ok(file),
        Err(error) => Err((file, error)),
    }
}

/// The hash of the manifest that was published last to a target; `None` where none is told of.
pub fn last_of(root: &Path, target: &str) -> Option<String> {
    let text = fs::read_to_string(root.join(JOURNAL)).ok()?;
    let mut lines = text.lines().rev().map(cells_of);
    let of_target = |cells: &Vec<String>| cells.get(3).is_some_and(|name| name == target);
    lines.find(of_target)?.get(6).cloned()
}

/// A line of cells, `;` between them, as spreadsheets in Norwegian read it.
fn line(cells: &[&str]) -> String {
    let quoted = |cell: &&str| {
        let cell = cell.replace(['\n', '\r'], " ");
        if cell.contains([';', '"']) || cell.starts_with(['=', '+', '-', '@', '\'']) {
            // What a spreadsheet would work out is text, as in the data files.
            let shield = if cell.starts_with(['=', '+', '-', '@']) {
                "'"
            } else {
                ""
            };
            format!("\"{shield}{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    };
    let cells: Vec<String> = cells.iter().map(quoted).collect();
    format!("{}\n", cells.join(";"))
}

/// The cells of a line.
fn cells_of(line: &str) -> Vec<String> {
    let (mut cells, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => cells.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    cells.push(cell);
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_added_and_read_again() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(last_of(root.path(), "x"), None);
        for (target, manifest) in [("x", "1"), ("a;\"b\"", "2"), ("x", "3")] {
            let entry = Entry {
                by: "=cmd".to_owned(),
                target: target.to_owned(),
                manifest: manifest.to_owned(),
                ..Entry::default()
            };
            write(root.path(), &entry).unwrap();
        }
        assert_eq!(last_of(root.path(), "x").as_deref(), Some("3"));
        assert_eq!(last_of(root.path(), "a;\"b\"").as_deref(), Some("2"));
        let text = fs::read_to_string(root.path().join(JOURNAL)).unwrap();
        assert_eq!(text.lines().count(), 4);
        assert!(text.contains("\"'=cmd\""), "{text}");
    }
}
