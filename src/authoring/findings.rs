//! The page of the handbook that says what every rule finds, as Markdown; made from the rules' own
//! sentences and examples.

use std::fmt::Write as _;

use crate::check::{CHECKS, Example};
use crate::diagnostic::{Rule, Severity};
use crate::show::Lang;

/// The page with its path.
pub fn page(lang: Lang) -> (String, String) {
    let say = |id| lang.say(id, &[]);
    let title = say("findings-title");
    let mut text = format!("---\ntitle: {title}\norder: 60\n---\n\n");
    let _ = write!(text, "{}\n\n", say("findings-opening"));
    for (severity, heading, about) in [
        (
            Severity::Warning,
            "findings-warnings",
            "findings-warnings-about",
        ),
        (Severity::Error, "findings-errors", "findings-errors-about"),
    ] {
        let _ = write!(text, "## {}\n\n{}\n\n", say(heading), say(about));
        for rule in Rule::ALL.iter().filter(|rule| rule.severity() == severity) {
            section(&mut text, *rule, lang);
        }
    }
    let path = "content/pages/handbok/funn.md".to_owned();
    (path, format!("{}\n", text.trim_end()))
}

fn section(text: &mut String, rule: Rule, lang: Lang) {
    let about = lang.attribute(rule.name(), "about").unwrap_or_default();
    let _ = write!(text, "### `{}`\n\n{about}\n\n", rule.name());
    let Some(check) = CHECKS.iter().find(|check| check.rule == rule) else {
        return;
    };
    for (id, example) in [
        ("check-example-found", check.found),
        ("check-example-clean", check.clean),
    ] {
        let _ = write!(text, "{}\n\n", lang.say(id, &[]));
        files(text, example);
    }
}

fn files(text: &mut String, example: Example) {
    for (path, file) in example.files() {
        let language = if path.ends_with(".json") {
            "json"
        } else {
            "yaml"
        };
        let file = file.trim_end();
        let _ = write!(text, "`{path}`\n\n```{language}\n{file}\n```\n\n");
    }
}
