//! Tells which text around a place in the page was kept.

use super::Page;
use crate::blocks::Blocks;
use crate::dom::NodeId;

/// The blocks of a page, and which of them were kept, to be looked up by place.
#[derive(Debug)]
pub(super) struct Neighbours<'a> {
    page: &'a Page<'a>,
    /// Number of kept blocks before each block, and last, of all kept blocks.
    kept_before: Vec<u32>,
}

impl<'a> Neighbours<'a> {
    pub(super) fn of(page: &'a Page<'a>) -> Neighbours<'a> {
        let mut kept_before = vec![0; page.blocks.len() + 1];
        for kept in &page.selection.kept {
            kept_before[kept.block + 1] = 1;
        }
        for block in 1..kept_before.len() {
            kept_before[block] += kept_before[block - 1];
        }
        Neighbours { page, kept_before }
    }

    /// Whether a block was kept; not if it is past the last block.
    pub(super) fn is_kept(&self, block: usize) -> bool {
        self.is_any_kept(block, block + 1)
    }

    /// Whether a block belongs to the article: it was kept, or is part of the head.
    pub(super) fn is_own(&self, block: usize) -> bool {
        self.is_kept(block) || self.page.selection.head.binary_search(&block).is_ok()
    }

    /// The first block that starts at or after a node, or the number of blocks.
    pub(super) fn first_from(&self, node: NodeId) -> usize {
        let blocks = self.blocks();
        let (mut low, mut high) = (0, blocks.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if blocks.span(blocks.get(middle)).0 < node {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// Whether an element holds kept text.
    pub(super) fn is_kept_in(&self, element: NodeId) -> bool {
        self.is_any_kept(self.first_from(element), self.first_from(self.page.document.end(element)))
    }

    /// Whether an element holds kept text, or stands in it or right before it.
    pub(super) fn is_kept_at(&self, element: NodeId) -> bool {
        let next = self.first_from(element);
        let stands_in = |block: usize| self.blocks().span(self.blocks().get(block)).1 > element;
        self.is_kept(next)
            || next.checked_sub(1).is_some_and(|block| self.is_kept(block) && stands_in(block))
            || self.is_kept_in(element)
    }

    /// Whether a node stands between kept blocks, or nearer to a kept block than to a dropped one.
    pub(super) fn is_among_kept(&self, node: NodeId) -> bool {
        self.is_among(node, |block| self.is_kept(block))
    }

    /// Whether a node stands between blocks that pass, or nearer to one that passes than to one that does not.
    pub(super) fn is_among(&self, node: NodeId, passes: impl Fn(usize) -> bool) -> bool {
        let left = self.first_from(node).checked_sub(1);
        let right = self.first_from(self.page.document.end(node));
        let right = (right < self.blocks().len()).then_some(right);
        match (left, right) {
            (Some(left), Some(right)) if passes(left) != passes(right) => {
                let (own, other) = if passes(left) { (left, right) } else { (right, left) };
                self.shared_depth(node, own) >= self.shared_depth(node, other)
            }
            (Some(block), _) | (None, Some(block)) => passes(block),
            (None, None) => false,
        }
    }

    /// The depth of the nearest common ancestor of a node and a block.
    fn shared_depth(&self, node: NodeId, block: usize) -> u16 {
        let (document, blocks) = (self.page.document, self.blocks());
        let text = blocks.span(blocks.get(block)).0;
        document.ancestors(node).find(|&id| document.is_within(text, id)).map_or(0, |id| document.depth(id))
    }

    fn blocks(&self) -> &'a Blocks {
        self.page.blocks
    }

    fn is_any_kept(&self, from: usize, to: usize) -> bool {
        let count = |block: usize| self.kept_before[block.min(self.kept_before.len() - 1)];
        count(to) > count(from)
    }
}
