//! `planverk check`: finds where a site contradicts itself.

use std::io::{self, Write};

use clap::Args;

use super::args::{FaultArgs, Format, SiteArgs};
use super::faults::{print, sorted, summed};
use super::outcome::{Outcome, complain, outcome_of, without_site};
use crate::authoring::{NotMended, mend};
use crate::build::Prepared;
#[cfg(feature = "external")]
use crate::build::has_errors;
#[cfg(feature = "external")]
use crate::check::external::{self, Asking};
use crate::check::{CHECKS, Example, check, fixed, is_tried};
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Rule, Severity, Warned, nearest};
use crate::path::SourcePath;
use crate::show::{Lang, Shown};
use crate::source::SourceTree;

/// What `check` takes.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    faults: FaultArgs,
    #[arg(long)]
    fix: bool,
    #[cfg(feature = "external")]
    #[arg(long)]
    external: bool,
    #[arg(long, exclusive = true)]
    rules: bool,
    #[arg(long, value_name = "RULE", exclusive = true)]
    explain: Option<String>,
}

/// How often a site is mended at most: a key, what stands below it, and what that names.
const ROUNDS: usize = 4;

/// Runs the command.
pub(super) fn run(args: &CheckArgs, lang: Lang) -> io::Result<Outcome> {
    let settings = || {
        let file = SourcePath::new(config::FILE);
        Config::load(&SourceTree::one(&args.site.root, file)).value
    };
    if args.rules {
        return list(&settings(), lang);
    }
    if let Some(name) = &args.explain {
        return match Rule::ALL.iter().find(|rule| rule.name() == name) {
            Some(rule) => explain(*rule, &settings(), lang),
            None => unknown(name, lang),
        };
    }
    if let Some(outcome) = without_site(&args.site, lang)? {
        return Ok(outcome);
    }
    let progress = super::build::spinner(args.faults.quiet);
    let mut checked = Checked::read(&args.site);
    // What is mended may have hidden more that can be.
    for _ in 0..ROUNDS {
        if !args.fix || !mended(args, &checked, lang)? {
            break;
        }
        checked = Checked::read(&args.site);
    }
    #[cfg(feature = "external")]
    if args.external && !has_errors(&checked.diagnostics) {
        let found = external::check(&checked.tree, &checked.site, Asking::default());
        checked.diagnostics.extend(found);
    }
    progress.finish_and_clear();
    tell(args, &checked, lang)
}

/// A site as it was read, and what is wrong with it.
struct Checked {
    tree: SourceTree,
    site: Prepared,
    diagnostics: Vec<Diagnostic>,
}

impl Checked {
    fn read(args: &SiteArgs) -> Self {
        let read = SourceTree::read(&args.root);
        let Warned {
            value: site,
            mut diagnostics,
        } = check(&read.value, &args.options(None));
        diagnostics.splice(0..0, read.diagnostics);
        Checked {
            tree: read.value,
            site,
            diagnostics,
        }
    }
}

/// Mends what cannot be wrong, and says what; whether anything was.
fn mended(args: &CheckArgs, checked: &Checked, lang: Lang) -> io::Result<bool> {
    let mut is_any = false;
    for fixed in fixed(&checked.tree, &checked.diagnostics) {
        let file = fixed.file.as_str();
        match mend(&args.site.root, &fixed.file, &fixed.old, &fixed.new) {
            Ok(()) => is_any = true,
            Err(NotMended::Changed(_)) => {
                complain(lang, "check-file-changed", &[("file", file)])?;
                continue;
            }
            Err(NotMended::Io(_, error)) => {
                let why = error.to_string();
                complain(lang, "check-not-mended", &[("file", file), ("error", &why)])?;
                continue;
            }
        }
        for one in &fixed.replacements {
            let said = [
                ("file", file),
                ("line", &*one.line.to_string()),
                ("old", &fixed.old[one.range.clone()]),
                ("new", &one.text),
            ];
            writeln!(anstream::stderr(), "{}", lang.say("check-mended", &said))?;
        }
    }
    Ok(is_any)
}

/// Prints what is wrong.
fn tell(args: &CheckArgs, checked: &Checked, lang: Lang) -> io::Result<Outcome> {
    let (shown, is_failed) = sorted(&checked.diagnostics, &checked.tree, &args.faults, lang);
    print(&shown, args.faults.format, lang)?;
    if args.faults.format == Format::Text && !args.faults.quiet {
        let sum = sum(&shown, &checked.site, lang);
        writeln!(anstream::stderr(), "{sum}")?;
    }
    Ok(if is_failed {
        outcome_of(&checked.diagnostics)
    } else {
        Outcome::Fine
    })
}

/// How many were found, and in what.
fn sum(shown: &[Shown], site: &Prepared, lang: Lang) -> String {
    let why = summed(shown, lang);
    let stops = |fault: &Shown| fault.severity == "error" && !is_tried(fault.rule);
    let id = match shown.first() {
        None => "check-clean",
        Some(_) if shown.iter().any(stops) => "check-stopped",
        Some(_) => "check-found",
    };
    let counted = [
        ("why", &*why),
        ("rules", &*Rule::ALL.len().to_string()),
        ("measures", &*site.model.counted().count().to_string()),
        ("plans", &*site.model.published_plans().count().to_string()),
    ];
    lang.say(id, &counted)
}

/// Every rule with its severity and what it finds.
fn list(config: &Config, lang: Lang) -> io::Result<Outcome> {
    let names = Rule::ALL.iter().map(|rule| rule.name().len()).max();
    let (names, mut out) = (names.unwrap_or(0), anstream::stdout().lock());
    for rule in Rule::ALL {
        let about = lang.attribute(rule.name(), "about").unwrap_or_default();
        let severity = severity(*rule, config, lang);
        writeln!(
            out,
            "{:names$}  {severity}: {}",
            rule.name(),
            first_sentence(&about)
        )?;
    }
    Ok(Outcome::Fine)
}

/// The first sentence of a text: «31. februar» is no end of one.
fn first_sentence(text: &str) -> &str {
    let is_begun = |rest: &str| rest.chars().next().is_some_and(char::is_uppercase);
    let ends = text.match_indices(". ").map(|(at, _)| at + 1);
    let end = ends.into_iter().find(|end| is_begun(&text[end + 1..]));
    &text[..end.unwrap_or(text.len())]
}

/// The severity of a rule on a site, and whether the site has chosen it.
fn severity(rule: Rule, config: &Config, lang: Lang) -> String {
    let chosen = config.severity(rule);
    let id = if chosen == Some(rule.severity()) {
        "check-severity"
    } else {
        "check-severity-site"
    };
    let chosen = match chosen {
        Some(Severity::Error) => "error",
        Some(Severity::Warning) => "warning",
        None => "off",
    };
    lang.say(id, &[("severity", chosen)])
}

fn explain(rule: Rule, config: &Config, lang: Lang) -> io::Result<Outcome> {
    let mut out = anstream::stdout().lock();
    writeln!(out, "{}: {}", rule.name(), severity(rule, config, lang))?;
    let about = lang.attribute(rule.name(), "about").unwrap_or_default();
    writeln!(out, "\n{about}")?;
    let changed = if rule.can_be_chosen() {
        lang.say("check-changed", &[("name", rule.name())])
    } else {
        lang.say("check-fixed", &[])
    };
    writeln!(out, "\n{changed}")?;
    if let Some(check) = CHECKS.iter().find(|check| check.rule == rule) {
        let examples = [
            ("check-example-found", check.found),
            ("check-example-clean", check.clean),
        ];
        for (id, example) in examples {
            writeln!(out, "\n{}", lang.say(id, &[]))?;
            files(&mut out, example)?;
        }
    }
    Ok(Outcome::Fine)
}

fn files(out: &mut impl Write, example: Example) -> io::Result<()> {
    for (path, text) in example.files() {
        writeln!(out, "\n  {path}")?;
        for line in text.lines() {
            writeln!(out, "  | {line}")?;
        }
    }
    Ok(())
}

fn unknown(name: &str, lang: Lang) -> io::Result<Outcome> {
    complain(lang, "check-no-rule", &[("name", name)])?;
    if let Some(meant) = nearest(name, Rule::ALL.iter().map(|rule| rule.name())) {
        let hint = lang.say("did-you-mean", &[("suggestion", &meant)]);
        writeln!(anstream::stderr(), "{hint}")?;
    }
    Ok(Outcome::Faults)
}
