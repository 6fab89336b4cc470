//! Completes tables of data and plain lists: one of which most is kept, or that stands between two paragraphs of the
//! article, is kept whole, with its header cells and empty-looking figures, its shortest items.

use std::collections::{BTreeMap, BTreeSet};

use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{MAX_CELL_UNITS, PROSE_UNITS, TABLE_WRAPPERS, WHOLE_TABLE_SHARE};

/// The chosen blocks, and the rest of the tables of data and of the lists without links that they make up most of or
/// stand around, in document order.
pub(super) fn completed(document: &Document, blocks: &Blocks, units: &[f64], mut chosen: Vec<usize>) -> Vec<usize> {
    let is_chosen: BTreeSet<usize> = chosen.iter().copied().collect();
    let is_most = |members: &[usize]| {
        let whole: f64 = members.iter().map(|&block| units[block]).sum();
        let kept: f64 = members.iter().filter(|block| is_chosen.contains(block)).map(|&block| units[block]).sum();
        kept > 0.0 && kept >= WHOLE_TABLE_SHARE * whole
    };
    for (table, members) in members_of(document, blocks, |tag| tag == Tag::Table) {
        let is_data = members.iter().all(|&block| units[block] < f64::from(MAX_CELL_UNITS));
        let is_begun = || members.iter().any(|block| is_chosen.contains(block));
        let belongs = is_most(&members)
            || stands_between(document, blocks, &is_chosen, table, &members)
            || is_begun() && follows_chosen(document, blocks, &is_chosen, table, &members);
        if is_data && belongs {
            chosen.extend(members);
        }
    }
    for (list, members) in members_of(document, blocks, |tag| matches!(tag, Tag::Ul | Tag::Ol | Tag::Dl)) {
        let belongs = is_most(&members) || stands_between(document, blocks, &is_chosen, list, &members);
        if belongs && has_no_links(blocks, &members) {
            chosen.extend(members);
        }
    }
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

/// The blocks of each element with such a tag, less those of the ones inside it.
fn members_of(document: &Document, blocks: &Blocks, is_one: impl Fn(Tag) -> bool) -> BTreeMap<NodeId, Vec<usize>> {
    let mut members: BTreeMap<NodeId, Vec<usize>> = BTreeMap::new();
    // Blocks and elements both stand in document order, so that no block need be asked for all that is around it.
    let mut ahead = document.ids().filter(|&node| is_one(document.tag(node))).peekable();
    let mut open: Vec<NodeId> = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        while let Some(element) = ahead.next_if(|&element| element <= block.container) {
            open.push(element);
        }
        while open.last().is_some_and(|&element| !document.is_within(block.container, element)) {
            open.pop();
        }
        if let Some(element) = open.last() {
            members.entry(*element).or_default().push(index);
        }
    }
    members
}

fn has_no_links(blocks: &Blocks, members: &[usize]) -> bool {
    members.iter().all(|&block| blocks.link_units(blocks.get(block)) == 0)
}

/// Whether a table without links follows upon a chosen block of the element that it stands in.
fn follows_chosen(
    document: &Document,
    blocks: &Blocks,
    is_chosen: &BTreeSet<usize>,
    element: NodeId,
    members: &[usize],
) -> bool {
    let Some(before) = members.first().and_then(|first| first.checked_sub(1)) else { return false };
    let around = document.parent(blocks.get(before).container);
    is_chosen.contains(&before)
        && document.ancestors(element).take(1 + TABLE_WRAPPERS).any(|node| Some(node) == around)
        && has_no_links(blocks, members)
}

/// Whether a table or list without links stands in the run of an article: between two chosen blocks of one element, one
/// of them a paragraph, and in no more than a wrapper of its own.
fn stands_between(
    document: &Document,
    blocks: &Blocks,
    is_chosen: &BTreeSet<usize>,
    element: NodeId,
    members: &[usize],
) -> bool {
    let [first, .., last] = members else { return false };
    let (Some(before), after) = (first.checked_sub(1), last + 1) else { return false };
    if !is_chosen.contains(&before) || !is_chosen.contains(&after) {
        return false;
    }
    let (before, after) = (blocks.get(before), blocks.get(after));
    let around = document.parent(before.container);
    around == document.parent(after.container)
        && document.ancestors(element).take(1 + TABLE_WRAPPERS).any(|node| Some(node) == around)
        && blocks.units(before).max(blocks.units(after)) >= PROSE_UNITS
        && has_no_links(blocks, members)
}
