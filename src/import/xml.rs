//! What references in the XML of documents and spreadsheets stand for.

use quick_xml::events::BytesRef;

/// The letter that a reference names; nothing for what only a document type could say.
pub(super) fn letter(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return letter.to_string();
    }
    let name = reference.decode().unwrap_or_default();
    quick_xml::escape::resolve_predefined_entity(&name)
        .unwrap_or_default()
        .to_owned()
}
