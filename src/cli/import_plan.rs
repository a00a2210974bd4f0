//! `planverk import plan`: a first draft of a plan from a document.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::args::{RootArgs, day};

use super::outcome::{Outcome, complain};
use super::refused::{not_written, refuse};
use crate::authoring::{self, Site, file_name};
use crate::diagnostic::Diagnostic;
use crate::import::plan::{
    Doubt, Draft, Found, Known, Measure, SIZE_LIMIT, Unreadable, What, draft, files, open,
};
use crate::show::{Lang, Manner, show};
use crate::source::SourceTree;

/// What `import plan` takes.
#[derive(Debug, Args)]
pub(super) struct PlanArgs {
    file: PathBuf,
    #[arg(long)]
    title: Option<String>,
    #[arg(long, value_name = "FOLDER")]
    name: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    report: Option<Date>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    root: RootArgs,
}

/// Runs the command.
pub(super) fn run(args: &PlanArgs, lang: Lang) -> io::Result<Outcome> {
    let document = match open(&args.file) {
        Ok(document) => document,
        Err(why) => return unreadable(&args.file, &why, lang),
    };
    let read = SourceTree::read(&args.root.root);
    let site = match Site::read(&read.value) {
        Ok(site) => site,
        Err(refused) => return refuse(&refused, lang),
    };
    let known = Known {
        title: args.title.clone(),
        day: args.report,
        ..Known::of(&site)
    };
    let draft = draft(document, &known);
    let folder = args.name.as_deref().unwrap_or(&draft.title);
    let folder = file_name(None, folder, "plan");
    if let Err(refused) = site.without_plan(&folder) {
        return refuse(&refused, lang);
    }
    let source = args.file.file_name().unwrap_or_default().to_string_lossy();
    let files = files(&draft, &folder, &source);
    if !args.dry_run
        && let Err(error) = authoring::write(&args.root.root, &files)
    {
        return not_written(&error, lang);
    }
    let faults = site.faults_with()(&files);
    let told = Told {
        draft: &draft,
        args,
        folder: &format!("content/plans/{folder}"),
        lang,
    };
    told.print(&faults)?;
    Ok(Outcome::Fine)
}

/// Says why a document was not read.
fn unreadable(file: &Path, why: &Unreadable, lang: Lang) -> io::Result<Outcome> {
    let file = file.display().to_string();
    let limit = (SIZE_LIMIT / 1024 / 1024).to_string();
    let (id, error) = match why {
        Unreadable::OtherKind => ("draft-other-kind", ""),
        Unreadable::TooLarge => ("draft-too-large", &*limit),
        Unreadable::System(error) => ("file-unreadable", &**error),
        Unreadable::NotText => ("import-not-text", ""),
        Unreadable::NotWord(error) => ("import-not-word", &**error),
        Unreadable::Empty => ("import-empty", ""),
    };
    complain(lang, id, &[("file", &file), ("error", error)])?;
    Ok(match why {
        Unreadable::OtherKind => Outcome::WrongUsage,
        Unreadable::System(_) => Outcome::NotDone,
        _ => Outcome::Faults,
    })
}

/// What was made of a document, to be told.
struct Told<'d> {
    draft: &'d Draft,
    args: &'d PlanArgs,
    folder: &'d str,
    lang: Lang,
}

impl Told<'_> {
    fn print(&self, faults: &[Diagnostic]) -> io::Result<()> {
        let mut out = anstream::stdout().lock();
        writeln!(out, "{}", self.summary())?;
        for line in self.found() {
            writeln!(out, "  {line}")?;
        }
        let doubts = &self.draft.doubts;
        if !doubts.is_empty() {
            let count = doubts.len().to_string();
            writeln!(
                out,
                "{}",
                self.lang.say("import-doubts", &[("count", &count)])
            )?;
        }
        for doubt in doubts {
            writeln!(out, "  {}", self.doubt(doubt))?;
        }
        self.print_faults(&mut out, faults)?;
        let id = if self.args.dry_run {
            "draft-not-written"
        } else {
            "import-draft"
        };
        writeln!(out, "{}", self.lang.say(id, &[("folder", self.folder)]))
    }

    fn print_faults(&self, out: &mut impl Write, faults: &[Diagnostic]) -> io::Result<()> {
        if faults.is_empty() {
            return Ok(());
        }
        writeln!(out, "{}", self.lang.say("new-faults", &[]))?;
        let manner = Manner {
            lang: self.lang,
            most: 0,
            ..Manner::default()
        };
        for shown in show(faults, |_| None, manner) {
            writeln!(out, "  {} ({})", shown.message, shown.file)?;
        }
        Ok(())
    }

    fn summary(&self) -> String {
        let draft = self.draft;
        let measures = draft.all_measures().count();
        self.lang.say(
            "import-plan",
            &[
                ("title", &draft.title),
                ("measures", &measures.to_string()),
                ("sections", &draft.sections.len().to_string()),
            ],
        )
    }

    /// How the measures were found, and what each kind of fact was found for.
    fn found(&self) -> Vec<String> {
        let draft = self.draft;
        let all: Vec<&Measure> = draft.all_measures().collect();
        let count = |has: fn(&Measure) -> bool| all.iter().filter(|one| has(one)).count();
        let how = match draft.found {
            Found::Numbers => "numbers",
            Found::Cards => "cards",
            Found::Headings => "headings",
            Found::Table => "table",
            Found::Nothing => return Vec::new(),
        };
        let counts = [
            (
                "import-responsible",
                count(|one| !one.responsible.is_empty()),
            ),
            ("import-when", count(|one| one.when.is_some())),
            ("import-status", count(|one| one.status.is_some())),
        ];
        let day = draft
            .day
            .map_or_else(|| "none".to_owned(), |day| day.to_string());
        let counted = counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| {
                let (count, all) = (count.to_string(), all.len().to_string());
                self.lang
                    .say(id, &[("count", &count), ("all", &all), ("day", &day)])
            });
        let codes: Vec<&str> = draft
            .departments
            .iter()
            .map(|(code, _)| code.as_str())
            .collect();
        let new = (!codes.is_empty()).then(|| {
            self.lang
                .say("import-departments", &[("codes", &codes.join(", "))])
        });
        let how = self.lang.say("import-found", &[("how", how)]);
        std::iter::once(how).chain(counted).chain(new).collect()
    }

    fn doubt(&self, doubt: &Doubt) -> String {
        let (id, arguments) = sentence(&doubt.what);
        let arguments: Vec<(&str, &str)> = arguments
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let said = self.lang.say(id, &arguments);
        let is_word = self
            .args
            .file
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("docx"));
        match doubt.place {
            None => said,
            Some(place) => {
                let place = place.to_string();
                let kind = if is_word { "paragraph" } else { "line" };
                let at = self
                    .lang
                    .say("import-place", &[("kind", kind), ("place", &place)]);
                format!("{at}: {said}")
            }
        }
    }
}

/// The sentence of a doubt, with its arguments.
fn sentence(what: &What) -> (&'static str, Vec<(&'static str, String)>) {
    let of = |id, name, value: &str| (id, vec![(name, value.to_owned())]);
    let two = |id, own: &str, other: &str| {
        (
            id,
            vec![("own", own.to_owned()), ("other", other.to_owned())],
        )
    };
    match what {
        What::Title(title) => of("doubt-title", "title", title),
        What::NoMeasures => ("doubt-no-measures", Vec::new()),
        What::Headings(count) => of("doubt-headings", "count", &count.to_string()),
        What::Cards(count) => of("doubt-cards", "count", &count.to_string()),
        What::Twice(number) => of("doubt-twice", "number", number),
        What::Missing(numbers) => of("doubt-missing", "numbers", &numbers.join(", ")),
        What::OtherTitle(own, other) => two("doubt-other-title", own, other),
        What::OtherField(own, other) => two("doubt-other-field", own, other),
        What::Nobody(title) => of("doubt-nobody", "title", title),
        What::Spelling(name, code) => two("doubt-spelling", name, code),
        What::UnknownDepartment(name) => of("doubt-department", "name", name),
        What::UnreadTime(words) => of("doubt-time", "words", words),
        What::UnknownStatus(words) => of("doubt-status", "words", words),
        What::NoDay(count) => of("doubt-no-day", "count", &count.to_string()),
        What::Pictures(count) => of("doubt-pictures", "count", &count.to_string()),
    }
}
