//! Completes tables of data: one of which most is kept, or that stands between two paragraphs of the article, is kept
//! whole, with its header cells and empty-looking figures.

use std::collections::{BTreeMap, BTreeSet};

use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{MAX_CELL_UNITS, PROSE_UNITS, TABLE_WRAPPERS, WHOLE_TABLE_SHARE};

/// The chosen blocks, and the rest of the tables of data that they make up most of or stand around, in document order.
pub(super) fn completed(document: &Document, blocks: &Blocks, units: &[f64], mut chosen: Vec<usize>) -> Vec<usize> {
    let is_chosen: BTreeSet<usize> = chosen.iter().copied().collect();
    for (table, members) in tables(document, blocks) {
        let whole: f64 = members.iter().map(|&block| units[block]).sum();
        let kept: f64 = members.iter().filter(|block| is_chosen.contains(block)).map(|&block| units[block]).sum();
        let is_data = members.iter().all(|&block| units[block] < f64::from(MAX_CELL_UNITS));
        let is_most = kept > 0.0 && kept >= WHOLE_TABLE_SHARE * whole;
        if is_data && (is_most || stands_between(document, blocks, &is_chosen, table, &members)) {
            chosen.extend(members);
        }
    }
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

/// The blocks of each table, less those of the tables inside it.
fn tables(document: &Document, blocks: &Blocks) -> BTreeMap<NodeId, Vec<usize>> {
    let mut tables: BTreeMap<NodeId, Vec<usize>> = BTreeMap::new();
    // Blocks and tables both stand in document order, so that no block need be asked for all that is around it.
    let mut ahead = document.ids().filter(|&node| document.tag(node) == Tag::Table).peekable();
    let mut open: Vec<NodeId> = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        while let Some(table) = ahead.next_if(|&table| table <= block.container) {
            open.push(table);
        }
        while open.last().is_some_and(|&table| !document.is_within(block.container, table)) {
            open.pop();
        }
        if let Some(table) = open.last() {
            tables.entry(*table).or_default().push(index);
        }
    }
    tables
}

/// Whether a table without links stands in the run of an article: between two chosen blocks of one element, one of
/// them a paragraph, and in no more than a wrapper of its own.
fn stands_between(
    document: &Document,
    blocks: &Blocks,
    is_chosen: &BTreeSet<usize>,
    table: NodeId,
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
        && document.ancestors(table).take(1 + TABLE_WRAPPERS).any(|node| Some(node) == around)
        && blocks.units(before).max(blocks.units(after)) >= PROSE_UNITS
        && members.iter().all(|&block| blocks.link_units(blocks.get(block)) == 0)
}
