//! Completes the headings of the article: one between its paragraphs is kept with them, however much like those of the
//! frame it looks beside a box of links.

use std::collections::BTreeSet;

use super::frame::is_opener;
use super::in_order;
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::tables::thresholds::{HEADED_UNITS, HEADING_LEVELS};

/// The chosen blocks, and the headings with a chosen sentence right below and a chosen block somewhere above, both in
/// the heading's element or wrappers of their own, in document order.
pub(super) fn completed(document: &Document, blocks: &Blocks, mut chosen: Vec<usize>) -> Vec<usize> {
    let heading = |block: usize| heading_around(document, blocks.get(block));
    let around =
        |block: usize| document.ancestors(heading(block).unwrap_or(blocks.get(block).container)).take(HEADING_LEVELS);
    let is_heading = |block: usize| heading(block).is_some();
    let mut begun: BTreeSet<NodeId> = BTreeSet::new();
    let mut before = None;
    let mut headings = Vec::new();
    for &block in &chosen {
        let above = block.checked_sub(1).filter(|&above| before != Some(above) && is_heading(above));
        let heading = above.filter(|&above| {
            around(above).any(|node| around(block).any(|other| node == other))
                && around(block).any(|around| begun.contains(&around))
                && blocks.units(blocks.get(block)) >= HEADED_UNITS
                && !is_opener(blocks.text(blocks.get(above)))
        });
        headings.extend(heading);
        begun.extend(around(block));
        before = Some(block);
    }
    chosen.extend(headings);
    in_order(chosen)
}

/// The heading that a block is the text of. Some systems put a box in each, beside one for the link to it.
pub(super) fn heading_around(document: &Document, block: &Block) -> Option<NodeId> {
    let mut around = document.inclusive_ancestors(block.container).take(1 + HEADING_LEVELS);
    around.find(|&node| document.heading_level(node) > 0)
}
