//! Adds headings between the paragraphs of an article that the model took for headings of the page, as it may where a
//! box of links stands beside them, and the labels of controls that open chosen blocks, such as questions above answers.

use std::collections::BTreeSet;

use super::cards::controls_around;
use super::frame::{is_opener, is_pointer};
use super::in_order;
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::tables::asides::OPENED;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{CONTROL_LEVELS, HEADED_UNITS, HEADING_LEVELS};

/// The chosen blocks and some headings, in document order.
///
/// Added is a heading right above a chosen block, if that block is at least a short sentence, and if it and some chosen
/// block further up share an element with the heading ([`HEADING_LEVELS`]). A heading of a list of other articles is
/// not added. The label of a control is a heading of what it opens, whatever stands around the two.
pub(super) fn completed(document: &Document, blocks: &Blocks, mut chosen: Vec<usize>) -> Vec<usize> {
    let heading = |block: usize| heading_around(document, blocks.get(block));
    let around =
        |block: usize| document.ancestors(heading(block).unwrap_or(blocks.get(block).container)).take(HEADING_LEVELS);
    let is_heading = |block: usize| heading(block).is_some();
    // Systems put a button into a heading, to copy the link to it.
    let is_button = |block: &usize| document.tag(blocks.get(*block).container) == Tag::Button && is_heading(*block);
    let right_above = |block: usize| (0..block).rev().take(1 + HEADING_LEVELS).find(|above| !is_button(above));
    // The elements near the chosen blocks met so far.
    let mut elements_above: BTreeSet<NodeId> = BTreeSet::new();
    let mut before = None;
    let mut headings = Vec::new();
    for &block in &chosen {
        let is_between = |above: usize| {
            is_heading(above)
                && around(above).any(|node| around(block).any(|other| node == other))
                && around(block).any(|around| elements_above.contains(&around))
                && blocks.units(blocks.get(block)) >= HEADED_UNITS
        };
        let heading = right_above(block).filter(|&above| {
            let text = blocks.text(blocks.get(above));
            before != Some(above)
                && (is_between(above) || opens(document, blocks, above, block) && !is_pointer(text))
                && !is_opener(text)
        });
        headings.extend(heading);
        elements_above.extend(around(block));
        before = Some(block);
    }
    chosen.extend(headings);
    in_order(chosen)
}

/// Whether a block is the label of a control that opens the element in which another one stands.
fn opens(document: &Document, blocks: &Blocks, label: usize, opened: usize) -> bool {
    let panels = || document.inclusive_ancestors(blocks.get(opened).container).take(CONTROL_LEVELS);
    let is_opened = |name: &str, value: &str| {
        let id = value.strip_prefix('#').unwrap_or(value);
        OPENED.contains(&name) && panels().any(|panel| document.attribute(panel, "id") == Some(id))
    };
    let mut controls = controls_around(document, blocks, label);
    controls.any(|control| document.attributes(control).any(|(name, value)| is_opened(name, value)))
}

/// The heading element that a block is the text of. Some systems put two boxes into each heading, one for its words and
/// one for the link to it, so that it may stand a few levels up.
pub(super) fn heading_around(document: &Document, block: &Block) -> Option<NodeId> {
    let mut around = document.inclusive_ancestors(block.container).take(1 + HEADING_LEVELS);
    around.find(|&node| document.heading_level(node) > 0)
}
