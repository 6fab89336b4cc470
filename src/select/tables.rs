//! Completes tables of data, and lists that are no menus: what is kept of them is kept whole, down to header cells,
//! bare figures and the shortest items.
//!
//! That is one of which most is kept, one that stands between two paragraphs of the article, one of which some is kept
//! and that stands below a kept block, and a plain list below a kept heading.

use std::collections::{BTreeMap, BTreeSet};

use super::in_order;
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{
    LINKED_SHARE, MAX_CELL_SHARE, MAX_CELL_UNITS, PROSE_UNITS, TABLE_WRAPPERS, WHOLE_TABLE_SHARE,
};

/// The chosen blocks, and the rest of the tables of data and of the lists that they make up most of, begin or stand
/// around, in document order.
pub(super) fn completed(document: &Document, blocks: &Blocks, units: &[f64], mut chosen: Vec<usize>) -> Vec<usize> {
    let choice = Choice { document, blocks, units, chosen: chosen.iter().copied().collect() };
    for (table, members) in members_of(document, blocks, |tag| tag == Tag::Table) {
        let is_data =
            members.iter().all(|&block| units[block] < f64::from(MAX_CELL_UNITS)) && !is_about_one(units, &members);
        let is_wanted = is_data && (choice.holds_most(&members) || choice.runs_on(table, &members));
        if is_wanted && !lays_out(document, table) {
            chosen.extend(members);
        }
    }
    for (list, members) in members_of(document, blocks, |tag| matches!(tag, Tag::Ul | Tag::Ol | Tag::Dl)) {
        let has_no_links = || members.iter().all(|&block| blocks.link_units(blocks.get(block)) == 0);
        let belongs = || choice.holds_most(&members) || choice.heads(list, &members);
        if choice.runs_on(list, &members) || has_no_links() && belongs() {
            chosen.extend(members);
        }
    }
    in_order(chosen)
}

/// Whether one block of a table makes up most of it, and is prose.
fn is_about_one(units: &[f64], members: &[usize]) -> bool {
    let whole: f64 = members.iter().map(|&block| units[block]).sum();
    let longest = members.iter().map(|&block| units[block]).fold(0.0, f64::max);
    members.len() > 2 && longest >= f64::from(PROSE_UNITS) && longest >= MAX_CELL_SHARE * whole
}

/// Whether a table holds another one or a form, as those do that lay out a page, however short its texts are.
fn lays_out(document: &Document, table: NodeId) -> bool {
    document.subtree(table).skip(1).any(|node| matches!(document.tag(node), Tag::Table | Tag::Form))
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

/// The chosen blocks of a page, asked about its tables and lists, each an element with the blocks in it.
struct Choice<'a> {
    document: &'a Document,
    blocks: &'a Blocks,
    units: &'a [f64],
    chosen: BTreeSet<usize>,
}

impl Choice<'_> {
    fn holds(&self, block: usize) -> bool {
        self.chosen.contains(&block)
    }

    /// Whether most of the element is chosen.
    fn holds_most(&self, members: &[usize]) -> bool {
        let whole: f64 = members.iter().map(|&block| self.units[block]).sum();
        let kept: f64 = members.iter().filter(|&&block| self.holds(block)).map(|&block| self.units[block]).sum();
        kept > 0.0 && kept >= WHOLE_TABLE_SHARE * whole
    }

    /// The chosen block right before an element, where both stand in the same one.
    fn above(&self, element: NodeId, members: &[usize]) -> Option<usize> {
        let before = members.first()?.checked_sub(1)?;
        (self.holds(before) && self.stands_beside(element, before)).then_some(before)
    }

    /// Whether an element goes on with what is chosen, and is no menu.
    fn runs_on(&self, element: NodeId, members: &[usize]) -> bool {
        let sum = |units: fn(&Blocks, &Block) -> u32| -> f64 {
            members.iter().map(|&block| f64::from(units(self.blocks, self.blocks.get(block)))).sum()
        };
        (self.surrounds(element, members) || self.begins(element, members))
            && sum(Blocks::link_units) <= LINKED_SHARE * sum(Blocks::units)
    }

    /// Whether some of an element is chosen, and the block before it.
    fn begins(&self, element: NodeId, members: &[usize]) -> bool {
        members.iter().any(|&block| self.holds(block)) && self.above(element, members).is_some()
    }

    /// Whether the block before an element is a chosen heading.
    fn heads(&self, element: NodeId, members: &[usize]) -> bool {
        let level = |block: usize| self.document.heading_level(self.blocks.get(block).container);
        self.above(element, members).is_some_and(|before| level(before) > 0)
    }

    /// Whether an element stands in the run of an article: between two chosen blocks of one element, one of them a
    /// paragraph.
    fn surrounds(&self, element: NodeId, members: &[usize]) -> bool {
        let [_, .., last] = members else { return false };
        let after = last + 1;
        let around = |block: usize| self.document.parent(self.blocks.get(block).container);
        let units = |block: usize| self.blocks.units(self.blocks.get(block));
        self.above(element, members).is_some_and(|before| {
            self.holds(after) && around(before) == around(after) && units(before).max(units(after)) >= PROSE_UNITS
        })
    }

    /// Whether an element stands in the one that a block stands in, in no more than a wrapper of its own; a heading may
    /// have one too.
    fn stands_beside(&self, element: NodeId, block: usize) -> bool {
        let container = self.blocks.get(block).container;
        let wrappers = if self.document.heading_level(container) > 0 { TABLE_WRAPPERS } else { 0 };
        let mut around = self.document.ancestors(container).take(1 + wrappers);
        around.any(|around| self.document.ancestors(element).take(1 + TABLE_WRAPPERS).any(|node| node == around))
    }
}
