//! Finds signatures of posts: what the members of a board have put below each of their posts.

use super::memo::Memo;
use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::asides::{POST_WORDS, SIGNATURE_CLASSES, SIGNATURE_RULE};
use crate::tables::thresholds::SIGNATURE_LEVELS;
use crate::text::name_words;

/// The blocks that stand in the signature of a post, or are parted from one by a line of underscores.
pub(super) fn of<'a>(document: &'a Document, blocks: &'a Blocks) -> impl Iterator<Item = usize> + 'a {
    let mut is_signature = Memo::new(document, is_named_signature);
    let mut is_post = Memo::new(document, is_named_post);
    // Documentation has signatures of functions, which stand in no post.
    let mut is_of_post = move |node: NodeId| {
        is_signature.answer(node) && document.inclusive_ancestors(node).any(|around| is_post.answer(around))
    };
    (0..blocks.len()).filter(move |&block| {
        let mut around = document.inclusive_ancestors(blocks.get(block).container).take(SIGNATURE_LEVELS);
        around.any(&mut is_of_post) || blocks.text(blocks.get(block)).starts_with(SIGNATURE_RULE)
    })
}

fn is_named_signature(document: &Document, node: NodeId) -> bool {
    document.classes(node).any(|name| SIGNATURE_CLASSES.contains(&name))
}

fn is_named_post(document: &Document, node: NodeId) -> bool {
    document.classes(node).flat_map(name_words).any(|word| POST_WORDS.contains(&word))
}
