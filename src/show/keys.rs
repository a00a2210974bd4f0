//! The table of `keys` in words: what a file is, what a key means, what can be written at it, and an
//! example. The words stand in `keys.ftl`, the examples and the choices in `examples.ftl`.

use fluent_bundle::FluentArgs;

use super::Lang;
use crate::keys::{Key, Keys, Value};

/// A kind of file in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileWords {
    /// What it is called.
    pub title: String,
    /// The name of the page about it in the handbook.
    pub page: String,
    /// The same as the title, of one such file: «en plan».
    pub one: String,
    /// Where such a file lies.
    pub path: String,
    /// What it is for.
    pub about: String,
}

impl Lang {
    /// A kind of file.
    pub fn file(self, keys: &Keys) -> FileWords {
        let id = format!("file-{}", keys.name);
        let say = |attribute| self.find(&id, attribute, &FluentArgs::new());
        FileWords {
            title: say(None).unwrap_or_default(),
            page: say(Some("page")).unwrap_or_default(),
            one: say(Some("one")).unwrap_or_default(),
            path: say(Some("path")).unwrap_or_default(),
            about: say(Some("about")).unwrap_or_default(),
        }
    }

    /// What a key of a mapping means.
    pub fn meaning(self, keys: &Keys, key: &Key) -> String {
        self.of("key", keys.name, key.name).unwrap_or_default()
    }

    /// What can be written.
    pub fn written(self, value: &Value) -> String {
        let value = self.say(&format!("value-{value}"), &[]);
        self.say("key-written", &[("value", &value)])
    }

    /// A key of a mapping with a value, as it can stand in a file.
    pub fn example(self, keys: &Keys, key: &Key) -> Option<String> {
        self.of("example", keys.name, key.name)
    }

    /// What one of the words means that can be chosen at a key.
    pub fn choice(self, key: &Key, word: &str) -> Option<String> {
        self.word(&format!("choice-{}-{word}", key.name))
    }

    /// What is said of a key in a kind of mapping, or else of keys of that name.
    pub(super) fn of(self, what: &str, keys: &str, key: &str) -> Option<String> {
        self.word(&format!("{what}-{keys}-{key}"))
            .or_else(|| self.word(&format!("{what}-{key}")))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser::parse;

    use super::*;
    use crate::keys::{THEME, WITH_SCHEMA};

    /// Every name under which words can be asked for: those that have to be there, and those that may
    /// stand in their place.
    fn asked() -> [BTreeSet<String>; 2] {
        let (mut wanted, mut possible) = (BTreeSet::new(), BTreeSet::new());
        for kind in WITH_SCHEMA.into_iter().chain([&THEME]) {
            wanted.insert(format!("file-{}", kind.name));
            for keys in kind.mappings() {
                for key in keys.keys {
                    wanted.insert(format!("value-{}", key.value));
                    for what in ["key", "example"] {
                        possible.insert(format!("{what}-{}-{}", keys.name, key.name));
                        possible.insert(format!("{what}-{}", key.name));
                    }
                    let choices = key.value.choices().iter();
                    wanted.extend(choices.map(|word| format!("choice-{}-{word}", key.name)));
                }
            }
        }
        [wanted, possible]
    }

    #[test]
    fn every_key_has_words_and_no_word_is_left_over() {
        let [wanted, possible] = asked();
        for lang in Lang::ALL {
            for id in &wanted {
                assert!(lang.word(id).is_some(), "{} lacks {id}", lang.code());
            }
            for kind in WITH_SCHEMA.into_iter().chain([&THEME]) {
                for keys in kind.mappings() {
                    for key in keys.keys {
                        let named = (lang.code(), keys.name, key.name);
                        assert!(lang.of("key", keys.name, key.name).is_some(), "{named:?}");
                        assert!(
                            lang.of("example", keys.name, key.name).is_some(),
                            "{named:?}"
                        );
                    }
                }
            }
            for id in ids(lang) {
                let of_keys = ["key-", "file-", "value-", "choice-", "example-"];
                let is_of_keys = of_keys.iter().any(|start| id.starts_with(start));
                let is_other = id == "key-written" || id.starts_with("example-reference-");
                let is_asked = wanted.contains(&id) || possible.contains(&id);
                assert!(
                    !is_of_keys || is_other || is_asked,
                    "{} has {id}",
                    lang.code()
                );
            }
        }
    }

    /// The messages of the files that speak of keys.
    fn ids(lang: Lang) -> Vec<String> {
        let files = lang.sources().into_iter();
        let files = files.filter(|(name, _)| matches!(*name, "keys" | "examples"));
        let parsed = files.flat_map(|(_, text)| parse(text).unwrap().body);
        let ids = parsed.filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        ids.collect()
    }
}
