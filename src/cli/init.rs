//! `planverk init`: a small site to begin from.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::outcome::{Outcome, complain};
use super::refused::not_written;
use crate::authoring::{self, NewFile, NotWritten, in_the_way, names_in};
use crate::language;
use crate::show::Lang;

/// What `init` takes.
#[derive(Debug, Args)]
pub struct InitArgs {
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
    #[arg(long)]
    title: Option<String>,
    #[arg(long, default_value = "nb", value_parser = PossibleValuesParser::new(language::CODES.map(|(code, _)| code)))]
    language: String,
}

/// The most names of what is in the way that are told.
const TOLD: usize = 5;

/// Runs the command.
pub(super) fn run(args: &InitArgs, lang: Lang) -> io::Result<Outcome> {
    let folder = &args.folder;
    let names = match names_in(folder) {
        Ok(names) => names,
        Err(error) => return not_written(&NotWritten::Io(folder.clone(), error), lang),
    };
    let blocked = in_the_way(names.clone());
    if !blocked.is_empty() {
        return refuse(folder, &blocked, lang);
    }
    let title = args
        .title
        .as_deref()
        .map(str::trim)
        .filter(|title| !title.is_empty());
    let default = Lang::of_site(&args.language).say("init-title", &[]);
    let mut files = authoring::init(title.unwrap_or(&default), &args.language);
    // A `.gitignore` that is there stays as it is.
    files.retain(|file| !names.iter().any(|name| name == file.path.as_str()));
    match authoring::write(folder, &files) {
        Ok(()) => tell(folder, &files, lang),
        Err(error) => not_written(&error, lang),
    }
}

fn refuse(folder: &Path, blocked: &[String], lang: Lang) -> io::Result<Outcome> {
    let told: Vec<&str> = blocked.iter().take(TOLD).map(String::as_str).collect();
    let more = blocked.len().saturating_sub(TOLD).to_string();
    let arguments = [
        ("folder", &*shown(folder)),
        ("names", &told.join(", ")),
        ("more", &more),
    ];
    complain(lang, "init-in-the-way", &arguments)?;
    writeln!(anstream::stderr(), "{}", lang.say("init-elsewhere", &[]))?;
    Ok(Outcome::NotDone)
}

/// The folder as the sentences name it: `here` where it is the one that the user is in.
fn shown(folder: &Path) -> String {
    if folder == Path::new(".") {
        "here".to_owned()
    } else {
        folder.display().to_string()
    }
}

/// Says what was made, and what to do next.
fn tell(folder: &Path, files: &[NewFile], lang: Lang) -> io::Result<Outcome> {
    let (folder, count) = (shown(folder), files.len().to_string());
    let plan = files.iter().find_map(|file| {
        let below = file.path.as_str().strip_prefix("content/plans/")?;
        below.strip_suffix("/plan.md")
    });
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "{}",
        lang.say("init-made", &[("folder", &folder), ("files", &count)])
    )?;
    if folder != "here" {
        writeln!(out, "  {}", lang.say("init-go", &[("folder", &folder)]))?;
    }
    let plan = [("plan", plan.unwrap_or_default())];
    for id in ["init-serve", "init-new", "init-read"] {
        writeln!(out, "  {}", lang.say(id, &plan))?;
    }
    Ok(Outcome::Fine)
}
