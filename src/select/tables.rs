//! Completes tables of data: one of which most is kept is kept whole, with its header cells and empty-looking figures.

use std::collections::BTreeMap;

use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{MAX_CELL_UNITS, WHOLE_TABLE_SHARE};

/// The chosen blocks and the rest of the tables that they make up most of, in document order.
pub(super) fn completed(document: &Document, blocks: &Blocks, units: &[f64], mut chosen: Vec<usize>) -> Vec<usize> {
    let table_of = |block: usize| innermost_table(document, blocks.get(block).container);
    let mut kept: BTreeMap<NodeId, f64> = BTreeMap::new();
    for &block in &chosen {
        if let Some(table) = table_of(block) {
            *kept.entry(table).or_default() += units[block];
        }
    }
    if kept.is_empty() {
        return chosen;
    }
    let in_kept = |block: usize| table_of(block).filter(|table| kept.contains_key(table)).map(|table| (table, block));
    let mut all: BTreeMap<NodeId, Vec<usize>> = BTreeMap::new();
    for (table, block) in (0..blocks.len()).filter_map(in_kept) {
        all.entry(table).or_default().push(block);
    }
    for (table, members) in all {
        let whole: f64 = members.iter().map(|&block| units[block]).sum();
        let is_data = members.iter().all(|&block| units[block] < f64::from(MAX_CELL_UNITS));
        if is_data && kept[&table] >= WHOLE_TABLE_SHARE * whole {
            chosen.extend(members);
        }
    }
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

/// The innermost table of data around a node.
fn innermost_table(document: &Document, node: NodeId) -> Option<NodeId> {
    std::iter::once(node).chain(document.ancestors(node)).find(|&node| document.tag(node) == Tag::Table)
}
