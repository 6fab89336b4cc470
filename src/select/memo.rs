//! Remembers the last answers to a question about elements: neighbouring blocks stand in the same elements, so that the
//! same question would be asked of them again and again.

use crate::dom::{Document, NodeId};

/// How many answers are remembered.
///
/// Unit: elements. Source: two neighbouring blocks have no more elements around them that are asked about.
const REMEMBERED: usize = 8;

/// A question about elements, with its last answers.
pub(super) struct Memo<'a> {
    document: &'a Document,
    question: fn(&Document, NodeId) -> bool,
    answers: [(NodeId, bool); REMEMBERED],
    /// Index of the oldest answer, which the next one replaces.
    oldest: usize,
}

impl<'a> Memo<'a> {
    pub(super) fn new(document: &'a Document, question: fn(&Document, NodeId) -> bool) -> Memo<'a> {
        let answers = [(NodeId::ROOT, question(document, NodeId::ROOT)); REMEMBERED];
        Memo { document, question, answers, oldest: 0 }
    }

    /// The answer for an element, computed only if it is not remembered.
    pub(super) fn answer(&mut self, node: NodeId) -> bool {
        if let Some((_, answer)) = self.answers.iter().find(|(known, _)| *known == node) {
            return *answer;
        }
        let answer = (self.question)(self.document, node);
        self.answers[self.oldest] = (node, answer);
        self.oldest = (self.oldest + 1) % REMEMBERED;
        answer
    }
}
