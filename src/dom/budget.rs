//! What reading a page may cost, and how much of that is spent.

use std::cell::Cell;

use crate::error::{Bound, Warning};
use crate::options::Limits;

/// Counts nodes and depth while html5ever builds the tree.
#[derive(Debug)]
pub(super) struct Budget {
    limits: Limits,
    nodes: Cell<usize>,
    spent: Cell<Option<Bound>>,
    attributes_cut: Cell<bool>,
}

impl Budget {
    pub(super) fn new(limits: Limits) -> Budget {
        Budget { limits, nodes: Cell::new(0), spent: Cell::new(None), attributes_cut: Cell::new(false) }
    }

    /// Counts a node that is about to be made.
    pub(super) fn node(&self) {
        self.nodes.set(self.nodes.get() + 1);
        if self.nodes.get() > self.limits.max_nodes {
            self.spent.set(Some(Bound::Nodes));
        }
    }

    /// Notes how deep a node was put.
    pub(super) fn depth(&self, depth: u16) {
        if usize::from(depth) > self.limits.max_depth {
            self.spent.set(Some(Bound::Depth));
        }
    }

    /// How many attributes of one element may be kept.
    pub(super) fn attributes(&self, wanted: usize) -> usize {
        if wanted > self.limits.max_attributes {
            self.attributes_cut.set(true);
        }
        wanted.min(self.limits.max_attributes)
    }

    pub(super) fn is_spent(&self) -> bool {
        self.spent.get().is_some()
    }

    /// The warnings for a page of which `read` bytes were read.
    pub(super) fn warnings(&self, read: usize) -> Vec<Warning> {
        let broken_off = self.spent.get().map(|bound| Warning::BrokenOff { bound, read });
        let cut = self.attributes_cut.get().then_some(Warning::AttributesDropped { limit: self.limits.max_attributes });
        broken_off.into_iter().chain(cut).collect()
    }
}
