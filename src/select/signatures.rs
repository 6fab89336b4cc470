//! Finds signatures of posts: what the members of a board have put below each of their posts.

use super::memo::Memo;
use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::asides::{POST_CLASS, POST_WORDS, SIGNATURE_CLASSES, SIGNATURE_RULE};
use crate::tables::thresholds::SIGNATURE_LEVELS;
use crate::text::name_words;

/// Recognises the signatures of a page.
pub(super) struct Signatures<'a> {
    is_signature: Memo<'a>,
    /// See [`in_posts`]; none until a signature is met.
    in_posts: Option<Vec<bool>>,
}

impl<'a> Signatures<'a> {
    pub(super) fn of(document: &'a Document) -> Signatures<'a> {
        Signatures { is_signature: Memo::new(document, is_named_signature), in_posts: None }
    }

    /// Whether a block stands in the signature of a post, or starts with the line of underscores that boards put above one.
    pub(super) fn hold(&mut self, document: &Document, blocks: &Blocks, block: usize) -> bool {
        let block = blocks.get(block);
        // Documentation has signatures of functions, which are not in a post.
        let mut is_of_post = |node: NodeId| {
            self.is_signature.answer(node) && self.in_posts.get_or_insert_with(|| in_posts(document))[node.index()]
        };
        document.inclusive_ancestors(block.container).take(SIGNATURE_LEVELS).any(&mut is_of_post)
            || blocks.text(block).starts_with(SIGNATURE_RULE)
    }
}

fn is_named_signature(document: &Document, node: NodeId) -> bool {
    document.classes(node).any(|name| SIGNATURE_CLASSES.contains(&name))
}

/// For each node whether it is a post or stands in one.
fn in_posts(document: &Document) -> Vec<bool> {
    let mut in_posts: Vec<bool> = Vec::with_capacity(document.len());
    for node in document.ids() {
        let is_inside = document.parent(node).is_some_and(|around| in_posts[around.index()]);
        in_posts.push(is_inside || is_named_post(document, node));
    }
    in_posts
}

fn is_named_post(document: &Document, node: NodeId) -> bool {
    document.classes(node).any(|name| name == POST_CLASS || name_words(name).any(|word| POST_WORDS.contains(&word)))
}
