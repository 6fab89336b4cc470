//! Which text around a place in the page was kept.

use super::Page;
use crate::blocks::Blocks;
use crate::dom::NodeId;

/// The blocks of a page with their fate, to be looked up by place.
#[derive(Debug)]
pub(super) struct Neighbours<'a> {
    page: &'a Page<'a>,
    /// Number of kept blocks before each block, and at the end of all.
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

    /// Whether a block was kept; there is none past the last.
    pub(super) fn is_kept(&self, block: usize) -> bool {
        self.is_any_kept(block, block + 1)
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

    /// Whether an element holds kept text, stands in it or directly before it.
    pub(super) fn is_kept_at(&self, element: NodeId) -> bool {
        let next = self.first_from(element);
        let stands_in = |block: usize| self.blocks().span(self.blocks().get(block)).1 > element;
        self.is_kept(next)
            || next.checked_sub(1).is_some_and(|block| self.is_kept(block) && stands_in(block))
            || self.is_kept_in(element)
    }

    fn blocks(&self) -> &'a Blocks {
        self.page.blocks
    }

    fn is_any_kept(&self, from: usize, to: usize) -> bool {
        let count = |block: usize| self.kept_before[block.min(self.kept_before.len() - 1)];
        count(to) > count(from)
    }
}
