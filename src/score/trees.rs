//! Regression trees: how they are laid out and how a row finds its leaf.

use crate::lexicon::take;
use crate::tables::thresholds::{FIRST_TREES, RULED_OUT};

/// Trees over rows of one width.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Forest {
    /// The inner nodes of all trees, each tree's root first.
    pub(super) nodes: Vec<Node>,
    /// The leaves of all trees.
    pub(super) leaves: Vec<f32>,
    /// Where each tree starts in `nodes` and in `leaves`.
    pub(super) trees: Vec<Tree>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) threshold: f32,
    pub(super) feature: u16,
    /// Where a row at or below the threshold goes: an inner node of the tree, or below 0 the leaf `-next - 1`.
    pub(super) left: i8,
    pub(super) right: i8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tree {
    pub(super) first_node: usize,
    pub(super) first_leaf: usize,
    pub(super) has_nodes: bool,
}

impl Forest {
    /// Reads trees from the front of `bytes`; `None` where they are cut short, where a node names a column past
    /// the width, or where a child does not stand further on in its tree.
    pub(super) fn read(bytes: &mut &[u8], width: usize) -> Option<Forest> {
        let count = u16::from_le_bytes(take(bytes)?);
        let mut forest = Forest::default();
        for _ in 0..count {
            forest.read_tree(bytes, width)?;
        }
        Some(forest)
    }

    fn read_tree(&mut self, bytes: &mut &[u8], width: usize) -> Option<()> {
        let [count] = take(bytes)?;
        let tree = Tree { first_node: self.nodes.len(), first_leaf: self.leaves.len(), has_nodes: count > 0 };
        for index in 0..count {
            let feature = u16::from_le_bytes(take(bytes)?);
            let threshold = f32::from_le_bytes(take(bytes)?);
            let [left, right] = take(bytes)?.map(|child| i8::from_le_bytes([child]));
            // Children stand further on, so that every walk ends; leaves are one more than inner nodes.
            let is_valid = |child: i8| match u8::try_from(child) {
                Ok(node) => node > index && node < count,
                Err(_) => child.unsigned_abs() <= count + 1,
            };
            if usize::from(feature) >= width || !is_valid(left) || !is_valid(right) {
                return None;
            }
            self.nodes.push(Node { threshold, feature, left, right });
        }
        for _ in 0..=count {
            self.leaves.push(f32::from_le_bytes(take(bytes)?));
        }
        self.trees.push(tree);
        Some(())
    }

    /// The sum of the leaves that a row falls into. A row is as wide as the forest.
    ///
    /// Where the first trees already rule a block out, the rest are not asked: boosted trees add less and less,
    /// and most blocks of a page are plain boilerplate.
    pub(super) fn sum(&self, row: &[f32]) -> f32 {
        let (sum, rest) = self.first_sum(row);
        sum + rest.iter().map(|tree| self.leaf(*tree, row)).sum::<f32>()
    }

    /// The trees that [`Forest::sum`] asks about a row.
    #[cfg(feature = "_internals")]
    pub(super) fn asked(&self, row: &[f32]) -> &[Tree] {
        let (_, rest) = self.first_sum(row);
        &self.trees[..self.trees.len().min(FIRST_TREES) + rest.len()]
    }

    /// The sum of the first trees, and the trees still to ask: none where those rule the row out.
    fn first_sum(&self, row: &[f32]) -> (f32, &[Tree]) {
        let (first, rest) = self.trees.split_at(self.trees.len().min(FIRST_TREES));
        let sum: f32 = first.iter().map(|tree| self.leaf(*tree, row)).sum();
        (sum, if sum < RULED_OUT { &[] } else { rest })
    }

    fn leaf(&self, tree: Tree, row: &[f32]) -> f32 {
        let mut next: i8 = if tree.has_nodes { 0 } else { -1 };
        while let Ok(index) = u8::try_from(next) {
            // `read` made sure that children and columns are in range.
            let node = &self.nodes[tree.first_node + usize::from(index)];
            next = if row[usize::from(node.feature)] <= node.threshold { node.left } else { node.right };
        }
        self.leaves[tree.first_leaf + usize::from(next.unsigned_abs()) - 1]
    }
}
