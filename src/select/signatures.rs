//! What the members of a board put below each of their posts.

use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::asides::{POST_WORDS, SIGNATURE_CLASSES, SIGNATURE_RULE};
use crate::text::name_words;

/// The chosen blocks that stand in the signature of a post.
pub(super) fn of<'a>(
    document: &'a Document,
    blocks: &'a Blocks,
    chosen: &'a [usize],
) -> impl Iterator<Item = usize> + 'a {
    let classes = |node: NodeId| document.attribute(node, "class").unwrap_or_default();
    let is_signature =
        move |node: NodeId| classes(node).split_ascii_whitespace().any(|name| SIGNATURE_CLASSES.contains(&name));
    let is_post = move |node: NodeId| name_words(classes(node)).any(|word| POST_WORDS.contains(&word));
    chosen.iter().copied().filter(move |&block| {
        if blocks.text(blocks.get(block)).starts_with(SIGNATURE_RULE) {
            return true;
        }
        let mut around = document.inclusive_ancestors(blocks.get(block).container);
        // Documentation has signatures too, of functions.
        around.any(is_signature) && around.any(is_post)
    })
}
