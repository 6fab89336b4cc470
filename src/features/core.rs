//! Where a block stands relative to the part of the page with most prose.
//!
//! That part is looked for in two ways. The `core` is the element whose paragraphs hold the most prose (each counts in full
//! for its parent and half for its grandparent, as in Arc90's Readability). The `body` is the smallest subtree with most of
//! the page's prose ([`BODY_PROSE_SHARE`]).

use std::ops::Range;

use super::page::Page;
use super::{Feature, Row, count, feature, number, share};
use crate::dom::NodeId;
use crate::tables::thresholds::BODY_PROSE_SHARE;

pub(super) const FEATURES: &[Feature] = &[
    feature("core_is_inside", "0 or 1"),
    feature("core_up", "steps from the container to the ancestor it shares with the core"),
    feature("core_down", "steps from there to the core"),
    feature("core_shared_share", "share of the page's units in that ancestor"),
    feature("core_shared_links", "link density of that ancestor"),
    feature("core_distance", "blocks to the core, negative before it, 0 inside"),
    feature("core_place", "0 start to 1 end of the core, outside as far beyond"),
    feature("core_share", "share of the page's units in the core"),
    feature("core_links", "link density of the core"),
    feature("core_blocks", "blocks of the core"),
    feature("core_prose_share", "share of the page's prose in the core"),
    feature("core_body_is_inside", "0 or 1"),
    feature("core_body_distance", "blocks to the body, negative before it, 0 inside"),
    feature("core_body_place", "0 start to 1 end of the body, outside as far beyond"),
    feature("core_body_share", "share of the page's units in the body"),
    feature("core_body_links", "link density of the body"),
    feature("core_body_up", "steps from the container to the ancestor it shares with the body"),
    feature("core_run_place", "place between the first and the last prose of the body, 0 to 1, outside as far beyond"),
    feature("core_run_distance", "blocks to that run, negative before it, 0 inside"),
];

/// The part of the page with most prose, found in both ways.
#[derive(Debug, Default)]
pub(super) struct Core {
    densest: Part,
    body: Part,
    /// From the first to the last prose block of the body.
    run: Range<usize>,
}

/// An element and the blocks in it.
#[derive(Debug)]
struct Part {
    node: NodeId,
    blocks: Range<usize>,
    /// For each of [`Page::elements`], the innermost element that holds both that element and this part.
    shared: Vec<NodeId>,
}

impl Part {
    fn of(page: &Page<'_>, node: NodeId) -> Part {
        let shared = |other, above: &NodeId| if page.document.is_within(node, other) { other } else { *above };
        Part { node, blocks: page.blocks_in(node), shared: page.elements.rows(&NodeId::ROOT, shared) }
    }
}

impl Default for Part {
    fn default() -> Part {
        Part { node: NodeId::ROOT, blocks: 0..0, shared: Vec::new() }
    }
}

impl Core {
    pub(super) fn of(page: &Page<'_>) -> Core {
        let body = Part::of(page, body(page));
        let is_prose = |&block: &usize| page.own[block].is_prose;
        let first = body.blocks.clone().find(is_prose).unwrap_or(body.blocks.start);
        let last = body.blocks.clone().rfind(is_prose).map_or(body.blocks.end, |last| last + 1);
        Core { densest: Part::of(page, densest(page)), body, run: first..last.max(first) }
    }
}

/// The element whose paragraphs hold the most prose, or the first of several.
fn densest(page: &Page<'_>) -> NodeId {
    let mut prose = vec![0_u64; page.document.len()];
    let mut best = NodeId::ROOT;
    for (block, own) in page.own.iter().enumerate().filter(|(_, own)| own.is_prose) {
        let parent = page.document.parent(page.block(block).container).unwrap_or(NodeId::ROOT);
        let grandparent = page.document.parent(parent).unwrap_or(NodeId::ROOT);
        for (node, weight) in [(parent, 2), (grandparent, 1)] {
            prose[node.index()] += weight * u64::from(own.units);
            if prose[node.index()] > prose[best.index()] {
                best = node;
            }
        }
    }
    best
}

/// The smallest subtree with more than [`BODY_PROSE_SHARE`] of the page's prose.
fn body(page: &Page<'_>) -> NodeId {
    let prose = |node: NodeId| page.totals(page.blocks_in(node)).prose_units;
    let enough = BODY_PROSE_SHARE * number(page.all().prose_units);
    let mut node = NodeId::ROOT;
    while let Some(child) = page.document.children(node).find(|&child| number(prose(child)) > enough) {
        node = child;
    }
    node
}

pub(super) fn measure(page: &Page<'_>, block: usize, row: &mut Row<'_>) {
    let Core { densest: core, body, run } = &page.core;
    let element = page.element(block);
    let depth = |node| u32::from(page.document.depth(node));
    let own_depth = depth(page.block(block).container);
    let all = page.all();
    let core_totals = page.totals(core.blocks.clone());
    let shared = core.shared[element];
    let shared_totals = page.totals(page.blocks_in(shared));
    row.flag(core.blocks.contains(&block));
    row.count(own_depth - depth(shared));
    row.count(depth(core.node) - depth(shared));
    row.push(share(shared_totals.units, all.units));
    row.push(shared_totals.link_density());
    row.push(distance(block, &core.blocks));
    row.push(place(block, &core.blocks));
    row.push(share(core_totals.units, all.units));
    row.push(core_totals.link_density());
    row.count(core_totals.blocks);
    row.push(share(core_totals.prose_units, all.prose_units));
    let body_totals = page.totals(body.blocks.clone());
    row.flag(body.blocks.contains(&block));
    row.push(distance(block, &body.blocks));
    row.push(place(block, &body.blocks));
    row.push(share(body_totals.units, all.units));
    row.push(body_totals.link_density());
    row.count(own_depth - depth(body.shared[element]));
    row.push(place(block, run));
    row.push(distance(block, run));
}

/// How many blocks a block is away from a run of blocks: negative before it, 0 inside, positive after it.
fn distance(block: usize, run: &Range<usize>) -> f32 {
    if block < run.start {
        -number(count(run.start - block))
    } else {
        number(count((block + 1).saturating_sub(run.end)))
    }
}

/// The place of a block in a run of blocks: 0 at its start, 1 at its end, negative before it, above 1 after it.
fn place(block: usize, run: &Range<usize>) -> f32 {
    let length = number(count(run.len().max(1)));
    (number(count(block)) - number(count(run.start))) / length
}
