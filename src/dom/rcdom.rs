//! Turns a tree that the caller parsed with html5ever into a [`Document`].

use std::rc::Rc;

use html5ever::tendril::StrTendril;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::budget::Budget;
use super::document::{Attributes, Document, Writer};
use super::namespace::NamespaceKind;
use super::sorter::Sorter;
use crate::options::Limits;

/// The document of a parsed tree, within the same limits as [`super::parse`].
#[must_use]
pub fn from_rcdom(dom: &RcDom, limits: Limits) -> Document {
    // How long the page was is not known here: the budget is that of the longest page allowed.
    let budget = Budget::new(limits, limits.max_input_bytes);
    let mut writer = Writer::new(0, Attributes::default(), &budget);
    let mut sorter = Sorter::Page;
    let mut open: Vec<std::vec::IntoIter<Handle>> = vec![children(&dom.document)];
    while let Some(level) = open.last_mut() {
        let next = level.next().filter(|_| !budget.is_spent());
        let Some(node) = next else {
            open.pop();
            writer.close();
            continue;
        };
        match &node.data {
            NodeData::Element { name, attrs, .. } => {
                budget.count_node();
                let attributes = attrs.borrow();
                let kept = attributes[..budget.allowed_attributes(attributes.len())].iter();
                // A long value is shared by all elements in which the parser repeats it, but later stages read each of
                // them.
                let kept = kept.filter(|attribute| budget.try_take_value(attribute.value.len()));
                let kept = writer.attributes(kept.cloned());
                writer.open(&mut sorter, NamespaceKind::of(&name.ns), &name.local, kept);
                open.push(children(&node));
            }
            NodeData::Text { contents } => {
                budget.count_node();
                // A copy, since the caller's tendril must not be shared beyond this borrow.
                writer.text(StrTendril::from_slice(&contents.borrow()));
            }
            _ => {}
        }
    }
    writer.finish(None)
}

/// The children of a node; for a template, its contents.
fn children(node: &Handle) -> std::vec::IntoIter<Handle> {
    if let NodeData::Element { template_contents, .. } = &node.data
        && let Some(contents) = &*template_contents.borrow()
    {
        return children_of(contents);
    }
    children_of(node)
}

fn children_of(node: &Handle) -> std::vec::IntoIter<Handle> {
    node.children.borrow().iter().map(Rc::clone).collect::<Vec<_>>().into_iter()
}
