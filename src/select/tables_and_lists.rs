//! Adds the rest of tables and lists that belong to the article: header cells, numbers and short items do not look like
//! content to the model.
//!
//! A table of data or a list is chosen whole if
//! - most of it is chosen already (a list must have no links),
//! - it stands between two chosen paragraphs, or a heading and a line, of one element, by itself or with others right
//!   above or below it, and is no menu,
//! - some of it is chosen, as is the block right before it, and it is no menu,
//! - it is a list without links right below a chosen heading or a chosen line that ends in a colon, or
//! - it is a table without links right below a chosen paragraph, in the element that holds most of the text.
//!
//! A table takes the captions above and below it along.
//!
//! Of other tables of data, the values beside chosen labels are chosen, and of other lists of terms what belongs to a
//! chosen term or value.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use foldhash::{HashMap, HashMapExt};

use super::in_order;
use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::markup::{BUTTON_ROLE, CAPTION_CLASS, LAYOUT_ROLES};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{
    CELL_LEVELS, CELL_PARAGRAPHS, LINKED_SHARE, MAX_CELL_SHARE, MAX_CELL_UNITS, PROSE_UNITS, TABLE_WRAPPERS,
    WHOLE_TABLE_SHARE,
};

/// The chosen blocks and the rest of the tables and lists that belong to the article, in document order.
pub(super) fn completed(document: &Document, blocks: &Blocks, units: &[f64], mut chosen: Vec<usize>) -> Vec<usize> {
    let tables = members_of(document, blocks, |tag| tag == Tag::Table);
    let lists = members_of(document, blocks, Tag::is_list);
    let runs = runs_of(document, tables.iter().chain(&lists));
    let choice = Choice {
        document,
        blocks,
        units,
        chosen: chosen.iter().copied().collect(),
        runs,
        main: main_of(document, blocks, units, &chosen),
    };
    for (table, members) in tables {
        let is_data = members.iter().all(|&block| units[block] < f64::from(MAX_CELL_UNITS))
            && !is_one_long_cell(document, blocks, units, &members);
        let is_wanted = is_data
            && (choice.holds_most(&members)
                || choice.continues_with(table, &members)
                || choice.ends_with(table, &members));
        if is_wanted && !lays_out(document, table) {
            chosen.extend(choice.captions(table, &members));
            chosen.extend(members);
        } else if is_data {
            chosen.extend(choice.values(&members));
        }
    }
    for (list, members) in lists {
        let has_no_links = || members.iter().all(|&block| blocks.link_units(blocks.get(block)) == 0);
        let belongs = || choice.holds_most(&members) || choice.has_heading_above(list, &members);
        if choice.continues_with(list, &members) || has_no_links() && belongs() {
            let is_button = |&block: &usize| document.tag(blocks.get(block).container) == Tag::Button;
            chosen.extend(members.into_iter().filter(|block| !is_button(block)));
        } else if document.tag(list) == Tag::Dl {
            chosen.extend(choice.pairs(&members));
        }
    }
    in_order(chosen)
}

/// The element that directly holds more than half of what is chosen.
fn main_of(document: &Document, blocks: &Blocks, units: &[f64], chosen: &[usize]) -> Option<NodeId> {
    let mut held: BTreeMap<NodeId, f64> = BTreeMap::new();
    for &block in chosen {
        if let Some(parent) = document.parent(blocks.get(block).container) {
            *held.entry(parent).or_default() += units[block];
        }
    }
    let all: f64 = held.values().sum();
    held.into_iter().find(|&(_, units)| 2.0 * units > all).map(|(parent, _)| parent)
}

/// Whether one cell as long as prose makes up most of a table, as a block or as several: a post, with what is said about it
/// in the other cells.
fn is_one_long_cell(document: &Document, blocks: &Blocks, units: &[f64], members: &[usize]) -> bool {
    let length = |blocks: &[usize]| blocks.iter().map(|&block| units[block]).sum::<f64>();
    let whole = length(members);
    let makes_most = |units: f64| units >= f64::from(PROSE_UNITS) && units >= MAX_CELL_SHARE * whole;
    let cell = |&block: &usize| {
        document.closest(blocks.get(block).container, CELL_LEVELS, |tag| matches!(tag, Tag::Td | Tag::Th))
    };
    let is_prose = |&&block: &&usize| units[block] >= f64::from(PROSE_UNITS);
    let is_text = |cell: &[usize]| cell.iter().filter(is_prose).count() >= CELL_PARAGRAPHS && makes_most(length(cell));
    members.len() > 2
        && (members.iter().any(|&block| makes_most(units[block]))
            || members.chunk_by(|one, next| cell(one) == cell(next)).any(is_text))
}

/// Whether a table lays out a page rather than holding data: it says so, or another table or a form stands in it.
fn lays_out(document: &Document, table: NodeId) -> bool {
    document.attribute(table, "role").is_some_and(|role| LAYOUT_ROLES.contains(&role))
        || document.subtree(table).skip(1).any(|node| matches!(document.tag(node), Tag::Table | Tag::Form))
}

/// For each element whose tag passes, its blocks, except for those in another such element inside it. Elements without
/// blocks are left out.
fn members_of(document: &Document, blocks: &Blocks, is_one: impl Fn(Tag) -> bool) -> BTreeMap<NodeId, Vec<usize>> {
    let mut members: BTreeMap<NodeId, Vec<usize>> = BTreeMap::new();
    // Blocks and elements both come in document order: one pass over both, as if opening and closing brackets.
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

/// For each table and list that has another one right above or below it in the same element, the blocks of the whole run.
/// Tables and lists around others are left out, because their own blocks are not contiguous.
fn runs_of<'a>(
    document: &Document,
    all: impl Iterator<Item = (&'a NodeId, &'a Vec<usize>)>,
) -> HashMap<NodeId, Range<usize>> {
    let whole = |(&element, members): (&NodeId, &Vec<usize>)| {
        let (&first, &last) = (members.first()?, members.last()?);
        (last - first + 1 == members.len()).then_some((first..last + 1, document.parent(element), element))
    };
    let mut pieces: Vec<(Range<usize>, Option<NodeId>, NodeId)> = all.filter_map(whole).collect();
    pieces.sort_unstable_by_key(|(blocks, _, _)| blocks.start);
    let follows = |one: &(Range<usize>, Option<NodeId>, NodeId), next: &(Range<usize>, Option<NodeId>, NodeId)| {
        one.0.end == next.0.start && one.1 == next.1
    };
    let mut runs = HashMap::with_capacity(pieces.len());
    for run in pieces.chunk_by(follows) {
        if let [first, .., last] = run {
            runs.extend(run.iter().map(|(_, _, element)| (*element, first.0.start..last.0.end)));
        }
    }
    runs
}

/// Answers questions about tables and lists, given the chosen blocks. Each question is about an element and its `members`,
/// the blocks in it in document order, of which there is at least one.
struct Choice<'a> {
    document: &'a Document,
    blocks: &'a Blocks,
    units: &'a [f64],
    chosen: BTreeSet<usize>,
    /// See [`runs_of`].
    runs: HashMap<NodeId, Range<usize>>,
    /// See [`main_of`].
    main: Option<NodeId>,
}

impl Choice<'_> {
    /// Whether a block is chosen.
    fn holds(&self, block: usize) -> bool {
        self.chosen.contains(&block)
    }

    /// Whether a block is a heading.
    fn is_heading(&self, block: usize) -> bool {
        self.document.heading_level(self.blocks.get(block).container) > 0
    }

    /// Whether most of the element is chosen, by length.
    fn holds_most(&self, members: &[usize]) -> bool {
        let whole: f64 = members.iter().map(|&block| self.units[block]).sum();
        let kept: f64 = members.iter().filter(|&&block| self.holds(block)).map(|&block| self.units[block]).sum();
        kept > 0.0 && kept >= WHOLE_TABLE_SHARE * whole
    }

    /// Both sides of each pair in a list of terms of which one is chosen, unless the value holds a link.
    fn pairs(&self, members: &[usize]) -> Vec<usize> {
        let part = |block: usize| {
            let is_part = |tag| matches!(tag, Tag::Dt | Tag::Dd);
            self.document.closest(self.blocks.get(block).container, CELL_LEVELS, is_part)
        };
        let tag = |block: usize| part(block).map(|part| self.document.tag(part));
        let goes_on = |&one: &usize, &next: &usize| !(tag(one) == Some(Tag::Dd) && tag(next) == Some(Tag::Dt));
        let is_pair = |pair: &&[usize]| match **pair {
            [term, value] => {
                tag(term) == Some(Tag::Dt)
                    && tag(value) == Some(Tag::Dd)
                    && (self.holds(term) || self.holds(value))
                    && self.blocks.link_units(self.blocks.get(value)) == 0
            }
            _ => false,
        };
        members.chunk_by(goes_on).filter(is_pair).flatten().copied().collect()
    }

    /// The cells beside the chosen header cells of a table, in rows of two cells and unless they hold a link: a label and
    /// its value belong together.
    fn values(&self, members: &[usize]) -> Vec<usize> {
        let container = |block: usize| self.blocks.get(block).container;
        let row = |block: usize| self.document.closest(container(block), CELL_LEVELS, |tag| tag == Tag::Tr);
        let is_label = |block: usize| self.document.tag(container(block)) == Tag::Th && self.holds(block);
        let is_plain = |block: usize| self.blocks.link_units(self.blocks.get(block)) == 0;
        let rows = members.chunk_by(|&one, &next| row(one) == row(next));
        let value = |row: &[usize]| match row {
            &[label, value] if is_label(label) && is_plain(value) => Some(value),
            _ => None,
        };
        rows.filter_map(value).collect()
    }

    /// The block right before `first`, if it is chosen and stands beside the element.
    fn chosen_above(&self, element: NodeId, first: usize) -> Option<usize> {
        let before = first.checked_sub(1)?;
        (self.holds(before) && self.stands_beside(element, before)).then_some(before)
    }

    /// Whether the article continues with the element: it follows chosen blocks or is surrounded by them, and it is not a
    /// menu, which would be mostly links.
    fn continues_with(&self, element: NodeId, members: &[usize]) -> bool {
        let linked = members.iter().map(|&block| self.linked_units(block)).sum::<f64>();
        let all = members.iter().map(|&block| self.units[block]).sum::<f64>();
        (self.is_surrounded(element, members) || self.is_begun(element, members)) && linked <= LINKED_SHARE * all
    }

    /// How much of a block is link text. A button counts as a link, because it does something as well.
    fn linked_units(&self, block: usize) -> f64 {
        let container = self.blocks.get(block).container;
        let is_button = self.document.tag(container) == Tag::Button
            || self.document.attribute(container, "role") == Some(BUTTON_ROLE);
        if is_button { self.units[block] } else { f64::from(self.blocks.link_units(self.blocks.get(block))) }
    }

    /// Whether some of the element is chosen, and also the block right before it.
    fn is_begun(&self, element: NodeId, members: &[usize]) -> bool {
        members.iter().any(|&block| self.holds(block)) && self.chosen_above(element, members[0]).is_some()
    }

    /// Whether the block right before the element is chosen, and is a heading or announces the element with a colon.
    fn has_heading_above(&self, element: NodeId, members: &[usize]) -> bool {
        self.chosen_above(element, members[0]).is_some_and(|before| {
            let text = self.blocks.text(self.blocks.get(before)).trim_end();
            self.is_heading(before) || text.ends_with([':', '：'])
        })
    }

    /// Whether the element has several blocks and stands between two chosen blocks with the same parent, if one of these is
    /// as long as prose or the first is a heading. Other tables and lists may stand between them, too.
    fn is_surrounded(&self, element: NodeId, members: &[usize]) -> bool {
        let [first, .., last] = members else { return false };
        let run = self.runs.get(&element).cloned().unwrap_or(*first..last + 1);
        let after = run.end;
        let around = |block: usize| self.document.parent(self.blocks.get(block).container);
        self.chosen_above(element, run.start).is_some_and(|before| {
            self.holds(after)
                && around(before) == around(after)
                && (self.units[before].max(self.units[after]) >= f64::from(PROSE_UNITS) || self.is_heading(before))
        })
    }

    /// Whether a block is what a table or picture is called.
    fn is_caption(&self, block: usize) -> bool {
        // Only the first class is asked, because many tables may stand in one element with a long list of classes.
        let is_called = |node: NodeId| {
            let rest = self.document.attribute(node, "class").and_then(|class| class.strip_prefix(CAPTION_CLASS));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let mut around = self.document.inclusive_ancestors(self.blocks.get(block).container).take(1 + TABLE_WRAPPERS);
        around.any(|node| self.document.tag(node) == Tag::Figcaption || is_called(node))
    }

    /// The caption right above or below a table, in the same element.
    fn captions(&self, table: NodeId, members: &[usize]) -> Vec<usize> {
        let [first, .., last] = *members else { return Vec::new() };
        let is_its = |&block: &usize| self.is_caption(block) && self.stands_beside(table, block);
        let above = first.checked_sub(1).filter(is_its);
        // A number such as "Table 1." may stand above the caption.
        let number = above.and_then(|above| above.checked_sub(1));
        let number = number.filter(|&block| self.is_heading(block) && self.shares_parent(table, block));
        let below = Some(last + 1).filter(|&block| block < self.units.len()).filter(is_its);
        above.into_iter().chain(number).chain(below).collect()
    }

    /// Whether the parent of a block's container is around an element, with at most [`TABLE_WRAPPERS`] between them.
    fn shares_parent(&self, element: NodeId, block: usize) -> bool {
        let parent = self.document.parent(self.blocks.get(block).container);
        self.document.ancestors(element).take(1 + TABLE_WRAPPERS).any(|node| Some(node) == parent)
    }

    /// Whether the element has no links and is right below a chosen paragraph, in the element that holds most of what is
    /// chosen.
    fn ends_with(&self, element: NodeId, members: &[usize]) -> bool {
        let around = |block: usize| self.document.parent(self.blocks.get(block).container);
        let is_of_text = |before: usize| {
            self.units[before] >= f64::from(PROSE_UNITS) && self.main.is_some() && around(before) == self.main
        };
        members.len() > 2
            && self.chosen_above(element, members[0]).is_some_and(is_of_text)
            && members.iter().all(|&block| self.linked_units(block) == 0.0)
    }

    /// Whether an element and a block stand in the same element, not counting wrappers: up to [`TABLE_WRAPPERS`] around the
    /// element, and around the block if it is a heading or caption.
    fn stands_beside(&self, element: NodeId, block: usize) -> bool {
        let container = self.blocks.get(block).container;
        let is_free = self.document.heading_level(container) > 0 || self.is_caption(block);
        let wrappers = if is_free { TABLE_WRAPPERS } else { 0 };
        let mut around = self.document.ancestors(container).take(1 + wrappers);
        around.any(|around| self.document.ancestors(element).take(1 + TABLE_WRAPPERS).any(|node| node == around))
    }
}
