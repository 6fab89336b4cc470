//! Adds the source of a quotation: who said it belongs to what was said.

use super::in_order;
use crate::blocks::Blocks;
use crate::dom::Document;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{PROSE_UNITS, QUOTE_LEVELS};

/// The chosen blocks and, where one stands in a `<blockquote>`, the short `<footer>` of that quotation right below it,
/// in document order.
pub(super) fn completed(document: &Document, blocks: &Blocks, mut chosen: Vec<usize>) -> Vec<usize> {
    let around =
        |block: usize, tag: Tag| document.closest(blocks.get(block).container, QUOTE_LEVELS, |around| around == tag);
    let below = chosen.iter().map(|&block| (block, block + 1)).filter(|&(block, below)| {
        below < blocks.len()
            && around(block, Tag::Blockquote)
                .is_some_and(|quote| around(below, Tag::Footer).is_some_and(|footer| document.is_within(footer, quote)))
            && blocks.units(blocks.get(below)) < PROSE_UNITS
    });
    let footers: Vec<usize> = below.map(|(_, below)| below).collect();
    chosen.extend(footers);
    in_order(chosen)
}
