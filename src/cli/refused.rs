//! Why a new file was not made, and what to write instead.

use std::io::{self, Write};

use super::outcome::{Outcome, complain};
use crate::authoring::{Kind, NoEdition, NotWritten, Refused, Unknown};
use crate::show::Lang;

/// A sentence by its name, with its arguments.
type Sentence<'a> = (&'static str, Vec<(&'static str, &'a str)>);

/// Says why nothing was made, and what to do instead.
pub(super) fn refuse(refused: &Refused, lang: Lang) -> io::Result<Outcome> {
    let (id, arguments) = why_not(refused);
    complain(lang, id, &arguments)?;
    if let Some((id, arguments)) = instead(refused) {
        let arguments: Vec<(&str, &str)> = arguments
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        writeln!(anstream::stderr(), "{}", lang.say(id, &arguments))?;
    }
    Ok(Outcome::WrongUsage)
}

fn why_not(refused: &Refused) -> Sentence<'_> {
    match refused {
        Refused::NoSite => ("refused-no-site", Vec::new()),
        Refused::NoName(text) if text.trim().is_empty() => ("refused-empty", Vec::new()),
        Refused::NoName(text) => ("refused-no-name", vec![("text", text)]),
        Refused::Unknown(kind, unknown) => {
            let id = if *kind == Kind::Plan {
                "no-plan"
            } else {
                "refused-unknown"
            };
            (id, vec![("kind", kind_id(*kind)), ("name", &unknown.name)])
        }
        Refused::NoOwnTheme(name) => ("refused-theme", vec![("name", name)]),
        Refused::Several(name, _) => ("refused-several", vec![("name", name)]),
        Refused::Taken(kind, id, place) => {
            let named = vec![
                ("kind", kind_id(*kind)),
                ("id", id),
                ("place", place.as_str()),
            ];
            ("refused-taken", named)
        }
        Refused::WhoIsResponsible(_) => ("refused-who", Vec::new()),
        Refused::NoEdition(why) => ("refused-no-edition", vec![("why", no_edition_id(*why))]),
    }
}

/// What to write instead, where there is anything to say.
fn instead(refused: &Refused) -> Option<(&'static str, Vec<(&'static str, String)>)> {
    match refused {
        Refused::NoSite => Some(("refused-no-site-hint", Vec::new())),
        Refused::Unknown(kind, unknown) => instead_of(*kind, unknown),
        Refused::NoOwnTheme(_) => Some(("refused-theme-hint", Vec::new())),
        Refused::Several(_, names) => Some(("plans-are", vec![("names", names.join(", "))])),
        Refused::Taken(Kind::Department | Kind::ThemeFile, ..)
        | Refused::NoName(_)
        | Refused::NoEdition(_) => None,
        Refused::Taken(kind, ..) => Some((
            "refused-taken-hint",
            vec![("kind", kind_id(*kind).to_owned())],
        )),
        Refused::WhoIsResponsible(codes) if codes.is_empty() => {
            Some(("refused-none-yet", vec![("kind", "department".to_owned())]))
        }
        Refused::WhoIsResponsible(codes) => {
            Some(("refused-who-hint", vec![("codes", codes.join(", "))]))
        }
    }
}

fn instead_of(
    kind: Kind,
    unknown: &Unknown,
) -> Option<(&'static str, Vec<(&'static str, String)>)> {
    match &unknown.meant {
        Some(meant) => Some(("did-you-mean", vec![("suggestion", meant.clone())])),
        None if !unknown.known.is_empty() => {
            Some(("plans-are", vec![("names", unknown.known.join(", "))]))
        }
        None => Some(("refused-none-yet", vec![("kind", kind_id(kind).to_owned())])),
    }
}

/// The name by which the sentences choose.
fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Plan => "plan",
        Kind::Section => "section",
        Kind::Measure => "measure",
        Kind::Department => "department",
        Kind::Report => "report",
        Kind::Edition => "edition",
        Kind::ThemeFile => "theme-file",
    }
}

/// Says why the files could not be written.
pub(super) fn not_written(error: &NotWritten, lang: Lang) -> io::Result<Outcome> {
    match error {
        NotWritten::Exists(path) => {
            let file = path.display().to_string();
            complain(lang, "not-written-exists", &[("file", &file)])?;
        }
        NotWritten::Io(path, error) => {
            let (file, error) = (path.display().to_string(), error.to_string());
            complain(
                lang,
                "output-failed",
                &[("folder", &file), ("error", &error)],
            )?;
        }
    }
    Ok(Outcome::NotDone)
}

/// The name by which the sentences choose.
pub(super) fn no_edition_id(why: NoEdition) -> &'static str {
    match why {
        NoEdition::Faults => "faults",
        NoEdition::Draft => "draft",
    }
}
