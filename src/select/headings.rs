//! Adds headings between the paragraphs of an article that the model took for headings of the page, perhaps because a box of
//! links stands beside them. Also adds the labels of controls that open chosen blocks, such as questions above answers.

use std::collections::BTreeSet;

use super::cards::controls_around;
use super::openers::heads_text;
use super::phrases::{is_list_heading, is_opener, is_pointer};
use super::{Kept, bare, in_order};
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::tables::asides::{HEADING_TOOLS, OPENED};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{CELL_LEVELS, CONTROL_LEVELS, HEADED_UNITS, HEADING_LEVELS, LIST_LEVELS};
use crate::text::is_wide;

/// The chosen blocks and some headings, in document order.
///
/// A heading right above a chosen block is added if that block is at least a short sentence, or is code or of a table or
/// list, and if it shares an element ([`HEADING_LEVELS`]) with the heading, and one with some chosen block further up. The
/// heading of a list of other articles is not added. The label of a control counts as a heading of what it opens, whatever
/// is around the two, and a line that shares an element with nothing but a list as the heading of that list.
pub(super) fn completed(document: &Document, blocks: &Blocks, mut chosen: Vec<usize>) -> Vec<usize> {
    // The elements near the chosen blocks met so far.
    let mut elements_above: BTreeSet<NodeId> = BTreeSet::new();
    let mut before = None;
    let mut headings = Vec::new();
    for &block in &chosen {
        let is_between = |above: usize| {
            heading_around(document, blocks.get(above)).is_some()
                && elements_near(document, blocks, above)
                    .any(|node| elements_near(document, blocks, block).any(|other| node == other))
                && elements_near(document, blocks, block).any(|near| elements_above.contains(&near))
                && (blocks.units(blocks.get(block)) >= HEADED_UNITS || is_part(document, blocks, block))
        };
        let is_heading = |above: usize| {
            let text = blocks.text(blocks.get(above));
            (!is_opener(text) || heads_text(document, blocks, above))
                && (is_between(above)
                    || is_list_label(document, blocks, above, block) && !is_pointer(text)
                    || opens(document, blocks, above, block) && !is_pointer(text))
        };
        let above = right_above(document, blocks, block).filter(|&above| before != Some(above));
        headings.extend(above.filter(|&above| is_heading(above)));
        elements_above.extend(elements_near(document, blocks, block));
        before = Some(block);
    }
    headings.extend(summaries(document, blocks, &chosen));
    chosen.extend(headings);
    in_order(chosen)
}

/// Whether a block is code, or of a table or a list.
fn is_part(document: &Document, blocks: &Blocks, block: usize) -> bool {
    let is_such = |tag: Tag| tag.is_preformatted() || tag.is_list() || tag == Tag::Table;
    document.closest(blocks.get(block).container, CELL_LEVELS, is_such).is_some()
        && blocks.link_units(blocks.get(block)) == 0
}

/// Whether a line is the label of a list, such as "Pros": it is all that stands beside the list in their element, and is not
/// the heading of a list of other articles.
fn is_list_label(document: &Document, blocks: &Blocks, label: usize, first: usize) -> bool {
    let container = |at: usize| blocks.get(at).container;
    let list = document.closest(container(first), LIST_LEVELS, Tag::is_list);
    list.zip(list.and_then(|list| document.parent(list))).is_some_and(|(list, own)| {
        let is_in = |at: usize| document.is_within(container(at), own);
        is_in(label)
            && container(label) != own
            && document.parent(container(label)) == Some(own)
            && blocks.link_units(blocks.get(label)) == 0
            && blocks.link_units(blocks.get(first)) == 0
            && label.checked_sub(1).is_none_or(|before| !is_in(before))
            && blocks.units(blocks.get(label)) < HEADED_UNITS
            && !is_list_heading(blocks.text(blocks.get(label)))
            && (first..blocks.len())
                .find(|&at| !document.is_within(container(at), list))
                .is_none_or(|after| !is_in(after))
    })
}

/// The words to which a `<details>` is closed, for each that holds something chosen below them: the heading of what it opens.
fn summaries(document: &Document, blocks: &Blocks, chosen: &[usize]) -> Vec<usize> {
    let start = |block: usize| blocks.span(blocks.get(block)).0;
    let is_summary = |&block: &usize| {
        let container = blocks.get(block).container;
        let summary = document.closest(container, 1 + CONTROL_LEVELS, |tag| tag == Tag::Summary);
        let details = |summary: NodeId| document.parent(summary).filter(|&node| document.tag(node) == Tag::Details);
        summary.zip(summary.and_then(details)).is_some_and(|(summary, details)| {
            let below = chosen.partition_point(|&block| start(block) < document.end(summary));
            chosen.get(below).is_some_and(|&block| document.is_within(start(block), details))
        })
    };
    let is_list =
        |block: usize| is_opener(blocks.text(blocks.get(block))) || is_pointer(blocks.text(blocks.get(block)));
    (0..blocks.len()).filter(is_summary).filter(|&block| !is_list(block)).collect()
}

/// Drops headings of lists of links of which nothing is kept, up to the next heading of their level.
pub(super) fn drop_without_list(document: &Document, blocks: &Blocks, kept: &mut Vec<Kept>) {
    let level = |block: usize| heading_around(document, blocks.get(block)).map(|node| document.heading_level(node));
    let mut below = None;
    let mut left: Vec<Kept> = Vec::with_capacity(kept.len());
    for heading in kept.drain(..).rev() {
        let block = heading.block;
        let is_empty = is_list_heading(blocks.slice(heading.text.clone()))
            && level(block).is_some_and(|own| {
                let ends = |block: usize| level(block).is_some_and(|other| other <= own);
                below.is_none_or(|below| (block + 1..=below).any(ends))
            });
        if !is_empty {
            below = Some(block);
            left.push(heading);
        }
    }
    left.reverse();
    *kept = left;
}

/// The elements around a block, or around the heading whose text it is, innermost first.
fn elements_near<'a>(document: &'a Document, blocks: &Blocks, block: usize) -> impl Iterator<Item = NodeId> + 'a {
    let block = blocks.get(block);
    let element = heading_around(document, block).unwrap_or(block.container);
    document.ancestors(element).take(HEADING_LEVELS)
}

/// The block right above another one. Passed over are buttons in a heading with words beside them, for systems put one there
/// to copy the link to it, and short words that a box holds beside the heading and not beside what is below, if they end in
/// one such as "edit". Where a button is the whole heading, it is a question above its answer.
fn right_above(document: &Document, blocks: &Blocks, block: usize) -> Option<usize> {
    let container = |at: usize| blocks.get(at).container;
    let heading = |at: usize| document.closest(container(at), 2 + HEADING_LEVELS, |tag| tag.heading_level() > 0);
    let is_button = |at: usize| document.tag(container(at)) == Tag::Button;
    let near = || (0..block).rev().take(1 + HEADING_LEVELS);
    let words = near().find(|&at| heading(at).is_some() && !is_button(at));
    // Only the last line is asked, for tools such as "listen" stand in front.
    let last = block.checked_sub(1)?;
    let is_tool = || {
        let text = blocks.text(blocks.get(last)).to_lowercase();
        let is_word = |rest: &str| !rest.ends_with(|c: char| c.is_alphanumeric() && !is_wide(c));
        HEADING_TOOLS.iter().any(|tool| bare(&text).strip_suffix(bare(tool)).is_some_and(is_word))
    };
    let is_in_its_box = |words: usize, at: usize| {
        let own = heading(words).and_then(|heading| document.parent(heading));
        own.is_some_and(|own| document.is_within(container(at), own) && !document.is_within(container(block), own))
    };
    let is_beside = |words: usize, at: usize| {
        is_button(at) && heading(at) == heading(words)
            || is_in_its_box(words, at)
                && [at, last].iter().all(|&at| blocks.units(blocks.get(at)) < HEADED_UNITS)
                && is_tool()
    };
    words.filter(|&words| (words + 1..block).all(|at| is_beside(words, at))).or(Some(last))
}

/// Whether a block is the label of a control that opens the element in which another one stands.
pub(super) fn opens(document: &Document, blocks: &Blocks, label: usize, opened: usize) -> bool {
    let panels = || document.inclusive_ancestors(blocks.get(opened).container).take(CONTROL_LEVELS);
    let is_opened = |name: &str, value: &str| {
        let id = value.strip_prefix('#').unwrap_or(value);
        OPENED.contains(&name) && panels().any(|panel| document.attribute(panel, "id") == Some(id))
    };
    let mut controls = controls_around(document, blocks, label);
    controls.any(|control| document.attributes(control).any(|(name, value)| is_opened(name, value)))
}

/// The heading element whose text a block is. It may be a few levels up, because some systems put two boxes into each
/// heading, one for its words and one for the link to it.
pub(super) fn heading_around(document: &Document, block: &Block) -> Option<NodeId> {
    let mut around = document.inclusive_ancestors(block.container).take(1 + HEADING_LEVELS);
    around.find(|&node| document.heading_level(node) > 0)
}
