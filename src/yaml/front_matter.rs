//! The YAML at the top of a file: where it is, and what is wrong with it as YAML. Its keys are read
//! in `read`.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::path::SourcePath;
use crate::yaml::{self, Node, Reader, SyntaxFault};

const FENCE: &str = "---";

/// Why a file has no front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The file does not begin with `---`.
    Start,
    /// No second `---` follows.
    End,
}

/// The bytes of the YAML and the byte where the body begins.
///
/// # Errors
/// Where the file has no front matter, or one that never ends.
pub fn split(text: &str) -> Result<(Range<usize>, usize), Missing> {
    let bom = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let mut lines = text[bom..].split_inclusive('\n');
    let first = lines
        .next()
        .filter(|line| line.trim_end() == FENCE)
        .ok_or(Missing::Start)?;
    let start = bom + first.len();
    let mut at = start;
    for line in lines {
        if line.trim_end() == FENCE {
            return Ok((start..at, at + line.len()));
        }
        at += line.len();
    }
    Err(Missing::End)
}

/// The bytes of the YAML of a file: its front matter, or the whole of a file that is nothing but
/// YAML.
pub fn block(text: &str) -> Range<usize> {
    match split(text) {
        Ok((range, _)) => range,
        Err(_) => text.len() - text.trim_start_matches('\u{feff}').len()..text.len(),
    }
}

/// Parses YAML that stands at an offset in its file. `texts` names the keys whose value must not be
/// cut by a comment.
pub fn node(reader: &Reader<'_>, yaml: &str, offset: usize, texts: &[&str]) -> Option<Node> {
    let without_bom = yaml.trim_start_matches('\u{feff}');
    let (yaml, offset) = (without_bom, offset + yaml.len() - without_bom.len());
    for (at, key) in yaml::cut_values(yaml) {
        if texts.contains(&key.as_str()) {
            let place = Place::bytes(reader.file, offset + at..offset + at + 1);
            reader.push(Diagnostic::new(Rule::YamlComment, place).with("key", key));
        }
    }
    match yaml::parse(yaml) {
        Ok(node) => Some(node),
        Err(fault) => {
            reader.push(diagnose(reader.file, offset, fault));
            None
        }
    }
}

/// A fault of the syntax as a diagnostic of a file in which the YAML stands at an offset.
pub fn diagnose(file: &SourcePath, offset: usize, fault: SyntaxFault) -> Diagnostic {
    let at = |byte: usize| Place::bytes(file, offset + byte..offset + byte + 1);
    match fault {
        SyntaxFault::TooLarge => Diagnostic::new(Rule::FrontMatterTooLarge, Place::file(file))
            .with("limit", (yaml::SIZE_LIMIT / 1024).to_string()),
        SyntaxFault::TooDeep(byte) => Diagnostic::new(Rule::FrontMatterTooDeep, at(byte))
            .with("limit", yaml::DEPTH_LIMIT.to_string()),
        SyntaxFault::TooManyAliases(byte) => Diagnostic::new(Rule::YamlAliases, at(byte))
            .with("limit", yaml::ALIAS_LIMIT.to_string()),
        SyntaxFault::Tab(byte) => Diagnostic::new(Rule::YamlTab, at(byte)),
        SyntaxFault::Colon(byte, key) => Diagnostic::new(Rule::YamlColon, at(byte))
            .with("hint", "value")
            .with("key", key),
        SyntaxFault::TwoKeys(byte) => Diagnostic::new(Rule::YamlColon, at(byte))
            .with("hint", "keys")
            .with("key", ""),
        SyntaxFault::Control(byte) => Diagnostic::new(Rule::ControlCharacter, at(byte)),
        SyntaxFault::NoSpace(byte, key, value) => Diagnostic::new(Rule::YamlNoSpace, at(byte))
            .with("key", key)
            .with("value", value),
        SyntaxFault::AfterQuote(byte) => Diagnostic::new(Rule::YamlAfterQuote, at(byte)),
        SyntaxFault::Quote(byte) => Diagnostic::new(Rule::YamlQuote, at(byte)),
        SyntaxFault::Bracket(byte) => Diagnostic::new(Rule::YamlBracket, at(byte)),
        SyntaxFault::Start(byte) => Diagnostic::new(Rule::YamlStart, at(byte)),
        SyntaxFault::Indent(byte) => Diagnostic::new(Rule::YamlIndent, at(byte)),
        SyntaxFault::Other(byte, message) => {
            Diagnostic::new(Rule::YamlSyntax, at(byte)).with("message", message)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_is_found() {
        assert_eq!(split("---\na: 1\n---\nText"), Ok((4..9, 13)));
        assert_eq!(split("\u{feff}---\r\na: 1\r\n---\r\n"), Ok((8..14, 19)));
        assert_eq!(split("---\n---"), Ok((4..4, 7)));
        assert_eq!(split("Text"), Err(Missing::Start));
        assert_eq!(split("---\na: 1\n"), Err(Missing::End));
        assert_eq!(split(""), Err(Missing::Start));
    }
}
