//! Numbers with decimals as they were written: the parser gives floats, in which `1.10` would be
//! `1.1`.

use super::place::{Place, Places};
use super::{Node, Scalar, ScalarKind};

/// Puts back the text of every number with decimals. The places are looked up only where there is
/// one.
pub(super) fn restore_decimals(text: &str, node: &mut Node) {
    if has_decimals(node) {
        restore(text, node, Places::of(text).root());
    }
}

fn restore(text: &str, node: &mut Node, place: Option<&Place>) {
    match node {
        Node::Null => {}
        Node::Scalar(scalar) => {
            let written = place
                .filter(|_| is_decimal(scalar))
                .and_then(|place| text.get(place.bytes.clone()));
            if let Some(written) = written.filter(|written| !written.is_empty()) {
                scalar.text = written.to_owned();
            }
        }
        Node::List(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                restore(text, item, place.and_then(|place| place.item(index)));
            }
        }
        Node::Map(entries) => {
            for (key, value) in entries {
                restore(text, value, place.and_then(|place| place.field(key)));
            }
        }
    }
}

fn has_decimals(node: &Node) -> bool {
    match node {
        Node::Null => false,
        Node::Scalar(scalar) => is_decimal(scalar),
        Node::List(items) => items.iter().any(has_decimals),
        Node::Map(entries) => entries.iter().any(|(_, value)| has_decimals(value)),
    }
}

fn is_decimal(scalar: &Scalar) -> bool {
    scalar.kind == ScalarKind::Number && scalar.text.contains(['.', 'e', 'N', 'i'])
}
