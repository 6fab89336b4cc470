//! Remembers the answers to a question about elements. Many blocks may stand in the same element, and its class names may be
//! long: asking again for each block would take time quadratic in the size of the page.

use foldhash::{HashMap, HashMapExt};

use crate::dom::{Document, NodeId};

/// A question about elements, with the answers given so far.
pub(super) struct Memo<'a> {
    document: &'a Document,
    question: fn(&Document, NodeId) -> bool,
    answers: HashMap<NodeId, bool>,
}

impl<'a> Memo<'a> {
    pub(super) fn new(document: &'a Document, question: fn(&Document, NodeId) -> bool) -> Memo<'a> {
        Memo { document, question, answers: HashMap::new() }
    }

    /// The answer for an element, computed only if it was not asked about before.
    pub(super) fn answer(&mut self, node: NodeId) -> bool {
        *self.answers.entry(node).or_insert_with(|| (self.question)(self.document, node))
    }
}
