//! A question on the terminal.

use std::io::{self, IsTerminal, Write};

use crate::show::Lang;

/// What was answered.
pub(super) enum Answer {
    Yes,
    No,
    /// Nobody reads the question, or can answer it.
    NobodyThere,
}

/// Asks a question of the sentences. What is no yes is a no.
pub(super) fn ask(question: &str, lang: Lang) -> io::Result<Answer> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Ok(Answer::NobodyThere);
    }
    let mut err = anstream::stderr();
    write!(err, "{} ", lang.say(question, &[]))?;
    err.flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(match answer.trim().to_lowercase().as_str() {
        "j" | "ja" | "y" | "yes" => Answer::Yes,
        _ => Answer::No,
    })
}
