//! Diagnostics as annotations for a workflow of GitHub's: one line for each («Workflow commands»,
//! `::error file=…`), which the page of a change shows beside the line.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use crate::show::Shown;

/// Prints one line for each diagnostic.
pub(super) fn print(shown: &[Shown]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    shown
        .iter()
        .try_for_each(|one| writeln!(out, "{}", annotation(one)))
}

fn annotation(shown: &Shown) -> String {
    let mut line = format!("::{} file={}", shown.severity, property(&shown.file));
    if let Some((at, column)) = shown.line.zip(shown.column) {
        let _ = write!(line, ",line={at},col={column}");
    }
    let sentences = std::iter::once(&shown.message).chain(&shown.hints);
    let sentences = sentences.map(|said| data(said)).collect::<Vec<_>>();
    let _ = write!(
        line,
        ",title={}::{}",
        property(shown.rule),
        sentences.join("%0A")
    );
    line
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
