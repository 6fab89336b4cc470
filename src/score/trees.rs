//! Regression trees: how they are laid out and how rows find their leaves.

use std::ops::Range;

use crate::lexicon::take;
use crate::tables::thresholds::{FIRST_TREES, RULED_OUT};

/// Rows that walk down a tree side by side: the processor works on one while it waits for the node of another.
///
/// Source: measured; with one lane trees take twice as long, with 4 a fifth longer, with 16 no less.
const LANES: usize = 8;

/// Most inner nodes of a tree, so that they and the leaves together have places of one byte.
const MAX_INNER: u8 = 127;

/// Trees over rows of one width.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Forest {
    /// The nodes of all trees, each tree's root first.
    pub(super) nodes: Vec<Node>,
    pub(super) trees: Vec<Tree>,
}

/// An inner node, or a leaf, which leads to itself: so all rows can take as many steps as a tree is deep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Node {
    /// What a row's column is compared with; of a leaf what it adds to the sum.
    pub(super) value: f32,
    pub(super) feature: u16,
    /// Where a row goes that is at or below the value, and where others go: places in the tree.
    pub(super) children: [u8; 2],
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tree {
    pub(super) nodes: Range<usize>,
    /// Steps from the root to the furthest leaf.
    depth: u8,
}

impl Node {
    /// Where a row goes from here.
    pub(super) fn next(self, row: &[f32]) -> usize {
        // An index instead of a branch, which the processor would guess wrong half of the time.
        let is_above = row[usize::from(self.feature)] > self.value;
        usize::from(self.children[usize::from(is_above)])
    }
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
        let [inner] = take(bytes)?;
        let start = self.nodes.len();
        let mut depths = vec![0_u8; 2 * usize::from(inner) + 1];
        if inner > MAX_INNER {
            return None;
        }
        for index in 0..inner {
            let feature = u16::from_le_bytes(take(bytes)?);
            let value = f32::from_le_bytes(take(bytes)?);
            let [left, right] = take(bytes)?.map(|child| place(i8::from_le_bytes([child]), inner));
            // Children stand further on, so that every walk ends.
            let children = [left.filter(|left| *left > index)?, right.filter(|right| *right > index)?];
            if usize::from(feature) >= width {
                return None;
            }
            for child in children {
                depths[usize::from(child)] = depths[usize::from(child)].max(depths[usize::from(index)] + 1);
            }
            self.nodes.push(Node { value, feature, children });
        }
        for index in inner..=2 * inner {
            let value = f32::from_le_bytes(take(bytes)?);
            self.nodes.push(Node { value, feature: 0, children: [index; 2] });
        }
        let depth = depths.into_iter().max().unwrap_or_default();
        self.trees.push(Tree { nodes: start..self.nodes.len(), depth });
        Some(())
    }

    /// The sum of the leaves that each row falls into. Rows are as wide as the forest.
    ///
    /// Where the first trees already rule a row out, the rest are not asked: boosted trees add less and less, and
    /// most blocks of a page are plain boilerplate.
    pub(super) fn sums(&self, rows: &[&[f32]]) -> Vec<f32> {
        let (first, rest) = self.trees.split_at(self.trees.len().min(FIRST_TREES));
        let mut sums = self.sums_over(first, rows);
        let open: Vec<usize> = (0..rows.len()).filter(|&row| sums[row] >= RULED_OUT).collect();
        let open_rows: Vec<&[f32]> = open.iter().map(|&row| rows[row]).collect();
        for (&row, sum) in open.iter().zip(self.sums_over(rest, &open_rows)) {
            sums[row] += sum;
        }
        sums
    }

    fn sums_over(&self, trees: &[Tree], rows: &[&[f32]]) -> Vec<f32> {
        let mut sums = vec![0.0; rows.len()];
        for (rows, sums) in rows.chunks(LANES).zip(sums.chunks_mut(LANES)) {
            // The last rows are short of company; the last of them walks in the empty lanes too.
            let lanes: [&[f32]; LANES] = std::array::from_fn(|lane| rows[lane.min(rows.len() - 1)]);
            let added = trees.iter().fold([0.0; LANES], |mut added, tree| {
                let leaves = self.leaves(tree, &lanes);
                added.iter_mut().zip(leaves).for_each(|(sum, leaf)| *sum += leaf);
                added
            });
            sums.copy_from_slice(&added[..sums.len()]);
        }
        sums
    }

    /// The value of the leaf that each row falls into.
    fn leaves(&self, tree: &Tree, rows: &[&[f32]; LANES]) -> [f32; LANES] {
        let nodes = &self.nodes[tree.nodes.clone()];
        let mut places = [0; LANES];
        for _ in 0..tree.depth {
            for (place, row) in places.iter_mut().zip(rows) {
                *place = nodes[*place].next(row);
            }
        }
        places.map(|place| nodes[place].value)
    }

    /// The trees that [`Forest::sums`] asks about a row.
    #[cfg(feature = "_internals")]
    pub(super) fn asked(&self, row: &[f32]) -> &[Tree] {
        let first = &self.trees[..self.trees.len().min(FIRST_TREES)];
        if self.sums_over(first, &[row])[0] < RULED_OUT { first } else { &self.trees }
    }
}

/// The place of a child in a tree with so many inner nodes, which the leaves stand behind; below 0 the file counts leaves.
fn place(child: i8, inner: u8) -> Option<u8> {
    match u8::try_from(child) {
        Ok(node) => (node < inner).then_some(node),
        Err(_) => Some(inner + child.unsigned_abs() - 1).filter(|&leaf| leaf <= 2 * inner),
    }
}
