//! `planverk schema`: what can stand in each kind of file, for the programs that people write in.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::outcome::{Outcome, complain};
use crate::authoring::schema;
use crate::keys::{Keys, WITH_SCHEMA};
use crate::show::Lang;

/// What `schema` takes.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    #[arg(value_name = "KIND", value_parser = PossibleValuesParser::new(WITH_SCHEMA.map(|keys| keys.name)))]
    kind: Option<String>,
    #[arg(short, long, value_name = "FOLDER")]
    output_dir: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(args: &SchemaArgs, lang: Lang) -> io::Result<Outcome> {
    let chosen = |keys: &&'static Keys| args.kind.as_ref().is_none_or(|kind| kind == keys.name);
    let kinds: Vec<&'static Keys> = WITH_SCHEMA.into_iter().filter(chosen).collect();
    match (&args.output_dir, kinds.as_slice()) {
        (Some(folder), kinds) => write(folder, kinds, lang),
        (None, [keys]) => {
            io::stdout()
                .lock()
                .write_all(schema::text(keys, lang).as_bytes())?;
            Ok(Outcome::Fine)
        }
        (None, kinds) => list(kinds, lang),
    }
}

fn write(folder: &Path, kinds: &[&'static Keys], lang: Lang) -> io::Result<Outcome> {
    match schema::write(folder, kinds, lang) {
        Ok(written) => {
            let mut out = anstream::stdout().lock();
            for path in written {
                let file = path.display().to_string();
                writeln!(out, "{}", lang.say("built-wrote", &[("file", &file)]))?;
            }
            Ok(Outcome::Fine)
        }
        Err((path, error)) => {
            let file = path.display().to_string();
            let (id, error) = match error.kind() {
                io::ErrorKind::AlreadyExists => ("schema-in-the-way", String::new()),
                _ => ("schema-failed", error.to_string()),
            };
            complain(lang, id, &[("file", &file), ("error", &error)])?;
            Ok(Outcome::NotDone)
        }
    }
}

/// The kinds of file, each with where it lies.
fn list(kinds: &[&'static Keys], lang: Lang) -> io::Result<Outcome> {
    let mut out = anstream::stdout().lock();
    for keys in kinds {
        let file = lang.file(keys);
        writeln!(out, "{:10}  {:16}  {}", keys.name, file.title, file.path)?;
    }
    writeln!(out, "\n{}", lang.say("schema-how", &[]))?;
    Ok(Outcome::Fine)
}
