//! Answers about elements, remembered for a while: blocks side by side stand in the same ones.

use crate::dom::{Document, NodeId};

/// How many answers are remembered. Unit: elements. Source: two blocks side by side have no more around them that is asked.
const REMEMBERED: usize = 8;

/// A question about elements, and the last answers.
pub(super) struct Asked<'a> {
    document: &'a Document,
    question: fn(&Document, NodeId) -> bool,
    answers: [(NodeId, bool); REMEMBERED],
    /// Where the next answer goes, over the oldest one.
    next: usize,
}

impl<'a> Asked<'a> {
    pub(super) fn new(document: &'a Document, question: fn(&Document, NodeId) -> bool) -> Asked<'a> {
        let answers = [(NodeId::ROOT, question(document, NodeId::ROOT)); REMEMBERED];
        Asked { document, question, answers, next: 0 }
    }

    /// Whether the answer is yes for an element.
    pub(super) fn is(&mut self, node: NodeId) -> bool {
        if let Some((_, answer)) = self.answers.iter().find(|(known, _)| *known == node) {
            return *answer;
        }
        let answer = (self.question)(self.document, node);
        self.answers[self.next] = (node, answer);
        self.next = (self.next + 1) % REMEMBERED;
        answer
    }
}
