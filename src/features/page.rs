//! What several families of features need: the counts of each block, running totals, and which blocks a subtree holds.

use std::ops::Range;

use super::core::Core;
use super::hints::Hints;
use super::kind::Kind;
use super::place::Place;
use super::repeats::Groups;
use super::words::{Vocabulary, Words};
use super::{count, number, share};
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::lexicon::Lexicon;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{PROSE_LINK_DENSITY, PROSE_UNITS};
use crate::text::Counts;

/// A page that is being measured.
pub(super) struct Page<'a> {
    pub(super) document: &'a Document,
    pub(super) blocks: &'a Blocks,
    pub(super) own: Vec<Own>,
    /// Entry `n` is the sum over the first `n` blocks, so that the sum over any run of blocks takes one subtraction.
    totals: Vec<Totals>,
    /// For each node, and for the place behind the last, how many blocks start before it.
    blocks_before: Vec<u32>,
    /// The elements that have a block in them, each once and outer ones before inner ones.
    pub(super) elements: Elements,
    pub(super) words: Words,
    pub(super) core: Core,
    pub(super) hints: Hints,
    pub(super) places: Vec<Place>,
    pub(super) groups: Groups,
    pub(super) vocabulary: Vocabulary,
    pub(super) kind: Kind,
}

/// One block's own counts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Own {
    pub(super) counts: Counts,
    pub(super) units: u32,
    /// Units inside links.
    pub(super) link_units: u32,
    /// Units inside `<b>` and `<strong>`.
    pub(super) strong_units: u32,
    /// Text nodes inside links.
    pub(super) links: u32,
    pub(super) heading_level: u8,
    pub(super) is_prose: bool,
}

impl Own {
    pub(super) fn link_density(&self) -> f32 {
        share(self.link_units, self.units)
    }
}

/// Sums over a run of blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    pub(super) blocks: u32,
    pub(super) units: u32,
    pub(super) link_units: u32,
    pub(super) prose_units: u32,
    pub(super) prose_blocks: u32,
    pub(super) stops: u32,
    pub(super) headings: u32,
    pub(super) digits: u32,
}

impl Totals {
    fn plus(self, own: &Own) -> Totals {
        let prose = u32::from(own.is_prose);
        Totals {
            blocks: self.blocks + 1,
            units: self.units + own.units,
            link_units: self.link_units + own.link_units,
            prose_units: self.prose_units + own.units * prose,
            prose_blocks: self.prose_blocks + prose,
            stops: self.stops + own.counts.stops,
            headings: self.headings + u32::from(own.heading_level > 0),
            digits: self.digits + own.counts.digits,
        }
    }

    fn minus(self, other: Totals) -> Totals {
        Totals {
            blocks: self.blocks - other.blocks,
            units: self.units - other.units,
            link_units: self.link_units - other.link_units,
            prose_units: self.prose_units - other.prose_units,
            prose_blocks: self.prose_blocks - other.prose_blocks,
            stops: self.stops - other.stops,
            headings: self.headings - other.headings,
            digits: self.digits - other.digits,
        }
    }

    pub(super) fn link_density(self) -> f32 {
        share(self.link_units, self.units)
    }

    /// Mean units of a block.
    pub(super) fn mean_units(self) -> f32 {
        share(self.units, self.blocks)
    }

    pub(super) fn prose_share(self) -> f32 {
        share(self.prose_units, self.units)
    }
}

impl<'a> Page<'a> {
    pub(super) fn new(document: &'a Document, blocks: &'a Blocks, lexicon: &Lexicon) -> Page<'a> {
        let own: Vec<Own> = blocks.iter().map(|block| own_counts(document, blocks, block)).collect();
        let totals = running_totals(&own);
        let blocks_before = blocks_before(document, blocks);
        let mut page = Page {
            document,
            blocks,
            own,
            totals,
            elements: Elements::of(document, blocks, &blocks_before),
            blocks_before,
            words: Words::default(),
            core: Core::default(),
            hints: Hints::default(),
            places: Vec::new(),
            groups: Groups::default(),
            vocabulary: Vocabulary::default(),
            kind: Kind::default(),
        };
        // Each of these may read the ones before it.
        page.words = Words::of(&page);
        page.core = Core::of(&page);
        page.hints = Hints::of(&page, lexicon);
        page.places = Place::all(&page);
        page.vocabulary = Vocabulary::of(&page, lexicon);
        page.groups = Groups::of(&page);
        page.kind = Kind::of(&page);
        page
    }

    pub(super) fn block(&self, block: usize) -> &Block {
        self.blocks.get(block)
    }

    pub(super) fn len(&self) -> usize {
        self.own.len()
    }

    /// The blocks that start inside a subtree.
    pub(super) fn blocks_in(&self, node: NodeId) -> Range<usize> {
        let before = |id: NodeId| self.blocks_before[id.index()] as usize;
        before(node)..before(self.document.end(node))
    }

    /// Sums over a run of blocks.
    pub(super) fn totals(&self, blocks: Range<usize>) -> Totals {
        self.totals[blocks.end].minus(self.totals[blocks.start])
    }

    /// Sums over the whole page.
    pub(super) fn all(&self) -> Totals {
        self.totals[self.own.len()]
    }

    /// The container of a block, as an index into [`Page::elements`].
    pub(super) fn element(&self, block: usize) -> usize {
        self.elements.at(self.block(block).container)
    }

    /// The blocks of each element around a block that holds more blocks than the element inside it, innermost first.
    ///
    /// Wrappers that hold the same blocks count once, so that pages with many wrappers measure like pages with few.
    pub(super) fn levels(&self, block: usize) -> impl Iterator<Item = Range<usize>> + '_ {
        let held = |element: usize| self.blocks_in(self.elements.all[element].node);
        let own = self.element(block);
        let first = if held(own).len() > 1 { Some(own) } else { self.elements.wider(own) };
        std::iter::successors(first, |&element| self.elements.wider(element)).map(held)
    }

    /// Position of an index among the blocks, from 0 to 1.
    pub(super) fn position(&self, block: usize) -> f32 {
        number(count(block)) / number(count(self.len().max(1)))
    }
}

fn running_totals(own: &[Own]) -> Vec<Totals> {
    let mut sum = Totals::default();
    let mut totals = Vec::with_capacity(own.len() + 1);
    totals.push(sum);
    for own in own {
        sum = sum.plus(own);
        totals.push(sum);
    }
    totals
}

fn own_counts(document: &Document, blocks: &Blocks, block: &Block) -> Own {
    let counts = blocks.counts(block);
    let pieces = || blocks.pieces(block).iter();
    let mut own = Own {
        counts,
        units: counts.units(),
        link_units: blocks.link_units(block),
        strong_units: pieces().filter(|piece| piece.is_strong).map(|piece| piece.counts.units()).sum(),
        links: count(pieces().filter(|piece| piece.is_link).count()),
        heading_level: document.heading_level(block.container),
        is_prose: false,
    };
    own.is_prose = own.units >= PROSE_UNITS && own.link_density() < PROSE_LINK_DENSITY;
    own
}

/// The table behind [`Page::blocks_in`].
fn blocks_before(document: &Document, blocks: &Blocks) -> Vec<u32> {
    let mut before = Vec::with_capacity(document.len() + 1);
    for (index, block) in blocks.iter().enumerate() {
        let (first, _) = blocks.span(block);
        before.resize(first.index() + 1, count(index));
    }
    before.resize(document.len() + 1, count(blocks.len()));
    before
}

/// An element that has a block in it.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) node: NodeId,
    /// The index of the element around it; for the document, its own.
    pub(super) above: u32,
    /// The index of the nearest element around it that holds more blocks; its own if there is none.
    wider: u32,
}

/// All elements that have a block in them, each once and after the element around it. The document is the first.
///
/// Features of what is around a block are worked out once for each of these elements, from the features of the element
/// around that ([`Elements::rows`]). So they need no walk from every block up to the document.
#[derive(Debug)]
pub(super) struct Elements {
    all: Vec<Element>,
    /// For each node its index in `all`; 0 for a node without a block in it.
    places: Vec<u32>,
}

impl Elements {
    fn of(document: &Document, blocks: &Blocks, blocks_before: &[u32]) -> Elements {
        let root = Element { node: NodeId::ROOT, above: 0, wider: 0 };
        let mut elements = Elements { all: vec![root], places: vec![0; document.len()] };
        let mut path = Vec::new();
        for block in blocks {
            let up = document.inclusive_ancestors(block.container);
            path.extend(up.take_while(|&node| node != NodeId::ROOT && elements.at(node) == 0));
            for node in path.drain(..).rev() {
                elements.add(document, node, blocks_before);
            }
        }
        elements
    }

    fn add(&mut self, document: &Document, node: NodeId, blocks_before: &[u32]) {
        let place = self.at(document.parent(node).unwrap_or(NodeId::ROOT));
        let own = self.all.len();
        let blocks = |id: NodeId| blocks_before[document.end(id).index()] - blocks_before[id.index()];
        let is_wider = blocks(self.all[place].node) > blocks(node);
        let wider = if is_wider { place } else { self.wider(place).unwrap_or(own) };
        self.places[node.index()] = count(own);
        self.all.push(Element { node, above: count(place), wider: count(wider) });
    }

    /// The index of an element; 0, the document's, if the element has no block in it.
    pub(super) fn at(&self, node: NodeId) -> usize {
        self.places[node.index()] as usize
    }

    /// The nearest element around this one that holds more blocks.
    fn wider(&self, element: usize) -> Option<usize> {
        let wider = self.all[element].wider as usize;
        (wider != element).then_some(wider)
    }

    /// The element around this one; the document is around itself.
    pub(super) fn above(&self, element: usize) -> usize {
        self.all[element].above as usize
    }

    /// A row for each element, made from the row of the element around it. The document's is made from `outermost`.
    pub(super) fn rows<T>(&self, outermost: &T, row: impl Fn(NodeId, &T) -> T) -> Vec<T> {
        let mut rows = Vec::with_capacity(self.all.len());
        for element in &self.all {
            let made = row(element.node, rows.get(element.above as usize).unwrap_or(outermost));
            rows.push(made);
        }
        rows
    }
}

/// Whether an element is an entry of a list.
pub(super) fn is_list_item(tag: Tag) -> bool {
    matches!(tag, Tag::Li | Tag::Dd | Tag::Dt)
}
