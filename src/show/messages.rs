//! What planverk says to editors, in bokmål and English. The sentences stand in `show/nb` and
//! `show/en`; a sentence that a language lacks is said in bokmål, and a test finds it.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// A language that planverk speaks to editors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Bokmål.
    #[default]
    Nb,
    /// English.
    En,
}

type Bundle = FluentBundle<FluentResource>;

static NB: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Nb));
static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En));

impl Lang {
    /// Every language.
    pub const ALL: [Lang; 2] = [Lang::Nb, Lang::En];

    /// The language for the editors of a site in a language: English for a site in English, else
    /// bokmål.
    pub fn of_site(code: &str) -> Lang {
        match code {
            "en" => Lang::En,
            _ => Lang::Nb,
        }
    }

    /// `nb` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Nb => "nb",
            Lang::En => "en",
        }
    }

    /// A sentence with its arguments; its name, where there is none.
    pub fn say(self, id: &str, arguments: &[(&str, &str)]) -> String {
        let mut given = FluentArgs::new();
        for (name, value) in arguments {
            given.set(*name, bent(value));
        }
        self.find(id, None, &given).unwrap_or_else(|| id.to_owned())
    }

    /// What is said of a part of something, without arguments, if anything is.
    pub fn attribute(self, id: &str, name: &str) -> Option<String> {
        self.find(id, Some(name), &FluentArgs::new())
    }

    /// A sentence without arguments, if there is one.
    pub(super) fn word(self, id: &str) -> Option<String> {
        self.find(id, None, &FluentArgs::new())
    }

    /// A sentence, or one of its attributes, if there is one.
    pub(super) fn find(
        self,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Option<String> {
        let bundle = self.bundle();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let said = bundle.format_pattern(pattern, Some(arguments), &mut Vec::new());
        Some(said.into_owned())
    }

    fn bundle(self) -> &'static Bundle {
        match self {
            Lang::Nb => &NB,
            Lang::En => &EN,
        }
    }

    /// The files of its sentences, by name.
    pub(super) fn sources(self) -> [(&'static str, &'static str); 6] {
        macro_rules! sources {
            ($($language:literal $name:literal),*) => {
                [$(($name, include_str!(concat!($language, "/", $name, ".ftl")))),*]
            };
        }
        match self {
            Lang::Nb => {
                sources!["nb" "commands", "nb" "examples", "nb" "faults", "nb" "help", "nb" "keys", "nb" "preview"]
            }
            Lang::En => {
                sources!["en" "commands", "en" "examples", "en" "faults", "en" "help", "en" "keys", "en" "preview"]
            }
        }
    }
}

fn bundle(lang: Lang) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for (_, text) in lang.sources() {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(part, _)| part);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// An argument as the sentences choose by it: a whole number as one, so that 0, 1 and several have
/// their own words.
pub(super) fn bent(text: &str) -> FluentValue<'_> {
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == text => number.into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::{Entry, Resource};
    use fluent_syntax::parser::parse;

    use super::*;

    /// Every message and attribute of a file with the variables that it names.
    fn outline(text: &str) -> BTreeSet<String> {
        let Resource { body } = parse(text).unwrap();
        let messages = body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        messages
            .flat_map(|message| {
                let id = message.id.name;
                let attributes = message.attributes.iter();
                let attributes = attributes.map(move |one| format!("{id}.{}", one.id.name));
                [id.to_owned()]
                    .into_iter()
                    .chain(attributes)
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    #[test]
    fn both_languages_say_the_same_things() {
        for ((name, nb), (_, en)) in Lang::Nb.sources().iter().zip(Lang::En.sources()) {
            assert_eq!(outline(nb), outline(en), "{name}.ftl");
        }
    }

    #[test]
    fn no_sentence_stands_in_the_place_of_another() {
        for lang in Lang::ALL {
            let mut names = BTreeSet::new();
            for (file, text) in lang.sources() {
                for entry in parse(text).unwrap().body {
                    if let Entry::Message(message) = entry {
                        let name = message.id.name;
                        assert!(names.insert(name), "{file}.ftl has {name} once more");
                    }
                }
            }
        }
    }

    #[test]
    fn an_unknown_sentence_is_its_name() {
        assert_eq!(Lang::Nb.say("no-such-sentence", &[]), "no-such-sentence");
    }
}
