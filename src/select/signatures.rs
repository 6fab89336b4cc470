//! Finds signatures of posts: what the members of a board have put below each of their posts.

use super::memo::Memo;
use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::asides::{POST_WORDS, SIGNATURE_CLASSES, SIGNATURE_RULE};
use crate::tables::thresholds::SIGNATURE_LEVELS;
use crate::text::name_words;

/// The chosen blocks that stand in the signature of a post, or are parted from one by a line of underscores.
pub(super) fn of<'a>(
    document: &'a Document,
    blocks: &'a Blocks,
    chosen: &'a [usize],
) -> impl Iterator<Item = usize> + 'a {
    let mut is_signature = Memo::new(document, is_signature);
    chosen.iter().copied().filter(move |&block| {
        let mut around = document.inclusive_ancestors(blocks.get(block).container).take(SIGNATURE_LEVELS);
        around.any(|node| is_signature.answer(node)) || blocks.text(blocks.get(block)).starts_with(SIGNATURE_RULE)
    })
}

/// Whether a class says that an element is a signature, and a class around it that this is a post: documentation has
/// signatures of functions.
fn is_signature(document: &Document, node: NodeId) -> bool {
    let classes = |node: NodeId| document.attribute(node, "class").unwrap_or_default();
    let is_post = |node: NodeId| name_words(classes(node)).any(|word| POST_WORDS.contains(&word));
    classes(node).split_ascii_whitespace().any(|name| SIGNATURE_CLASSES.contains(&name))
        && document.inclusive_ancestors(node).any(is_post)
}
