//! Numbers with decimals as they were written: the parser gives floats, in which `1.10` would be
//! `1.1`.

use yaml_edit::YamlNode;

use super::place::tree;
use super::{Node, Scalar, ScalarKind};

/// Puts back the text of every number with decimals. The tree is read only where there is one.
pub(super) fn restore_decimals(text: &str, node: &mut Node) {
    if !has_decimals(node) {
        return;
    }
    let Some(tree) = tree(text) else { return };
    restore(node, Some(&tree));
}

fn restore(node: &mut Node, tree: Option<&YamlNode>) {
    match node {
        Node::Null => {}
        Node::Scalar(scalar) => {
            if let Some(written) = tree
                .filter(|_| is_decimal(scalar))
                .and_then(|tree| tree.as_scalar())
            {
                scalar.text = written.as_string();
            }
        }
        Node::List(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                restore(item, tree.and_then(|tree| tree.get_item(index)).as_ref());
            }
        }
        Node::Map(entries) => {
            for (key, value) in entries {
                restore(value, tree.and_then(|tree| tree.get(key.as_str())).as_ref());
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
