//! `planverk theme`: the files of the theme, and one of them written out to be changed.

use std::io::{self, Write};
use std::path::Path;

use clap::{Args, Subcommand};

use super::args::RootArgs;
use super::new::wrote;
use super::outcome::Outcome;
use super::refused::{not_written, refuse};
use crate::authoring::{self, Ejected, eject, theme_files};
use crate::show::Lang;
use crate::source::SourceTree;

/// What `theme` takes.
#[derive(Debug, Args)]
pub struct ThemeArgs {
    #[command(subcommand)]
    what: What,
    #[command(flatten)]
    root: RootArgs,
}

#[derive(Debug, Subcommand)]
enum What {
    List,
    Eject {
        file: Option<String>,
        #[arg(long, value_name = "NAME")]
        theme: Option<String>,
    },
}

/// Runs the command.
pub(super) fn run(args: &ThemeArgs, lang: Lang) -> io::Result<Outcome> {
    let root = &args.root.root;
    let tree = SourceTree::read(root).value;
    let (name, theme) = match &args.what {
        What::List | What::Eject { file: None, .. } => return list(&tree),
        What::Eject {
            file: Some(file),
            theme,
        } => (file, theme.as_deref()),
    };
    let ejected = match eject(&tree, name, theme) {
        Ok(ejected) => ejected,
        Err(refused) => return refuse(&refused, lang),
    };
    match authoring::write(root, &ejected.files) {
        Ok(()) => tell(&ejected, root, lang),
        Err(error) => not_written(&error, lang),
    }
}

fn list(tree: &SourceTree) -> io::Result<Outcome> {
    let files = theme_files(tree);
    let width = files.iter().map(|file| file.name.len()).max().unwrap_or(0);
    let mut out = anstream::stdout().lock();
    for file in &files {
        writeln!(out, "{:width$}  {}", file.name, file.theme)?;
    }
    Ok(Outcome::Fine)
}

/// Says what was written and what is left to do.
fn tell(ejected: &Ejected, root: &Path, lang: Lang) -> io::Result<Outcome> {
    for file in &ejected.files {
        wrote(root, file, lang)?;
    }
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "  {}",
        lang.say("theme-copy", &[("theme", &ejected.from)])
    )?;
    if !ejected.is_chosen {
        writeln!(out, "  {}", lang.say("theme-choose", &[]))?;
        writeln!(out, "    theme: {}", ejected.theme)?;
    }
    Ok(Outcome::Fine)
}
