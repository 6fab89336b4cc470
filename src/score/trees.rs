//! Regression trees: how they are laid out and how rows find their leaves.

use crate::features::WIDTH;
use crate::lexicon::take;
use crate::tables::thresholds::{FIRST_TREES, RULED_OUT};

/// Rows that walk down a tree side by side: the processor works on one while it waits for the node of another.
///
/// Source: measured; with one lane trees take twice as long, with 4 a fifth longer, with 16 no less.
const LANES: usize = 8;

/// Places of a tree: 31 inner nodes, 32 leaves, and one that is never reached. A power of two, as is the number of
/// columns, so that an index cut to its bits needs no check.
const PLACES: usize = 64;
const COLUMNS: usize = WIDTH.next_power_of_two();

/// Rows side by side, each in as many columns.
type Rows = [[f32; COLUMNS]; LANES];

/// Trees over rows of one width.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Forest {
    pub(super) trees: Vec<Tree>,
}

/// The nodes of a tree, the root first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tree(pub(super) [Node; PLACES]);

/// An inner node, or a leaf, which leads to itself.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Node {
    /// What a row's column is compared with; of a leaf what it adds to the sum.
    pub(super) value: f32,
    pub(super) feature: u16,
    /// Where a row goes that is at or below the value, and where others go.
    pub(super) children: [u8; 2],
}

impl Node {
    /// Where a row goes from here.
    pub(super) fn next(self, row: &[f32; COLUMNS]) -> u8 {
        // An index instead of a branch, which the processor would guess wrong half of the time.
        let is_above = row[usize::from(self.feature) % COLUMNS] > self.value;
        self.children[usize::from(is_above)]
    }
}

impl Tree {
    /// Reads a tree from the front of `bytes`.
    fn read(bytes: &mut &[u8], width: usize) -> Option<Tree> {
        let [inner] = take(bytes)?;
        let mut nodes = [Node::default(); PLACES];
        if 2 * usize::from(inner) + 1 > PLACES {
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
            nodes[usize::from(index)] = Node { value, feature, children };
        }
        for index in inner..=2 * inner {
            let value = f32::from_le_bytes(take(bytes)?);
            nodes[usize::from(index)] = Node { value, feature: 0, children: [index; 2] };
        }
        Some(Tree(nodes))
    }

    /// The node at a place.
    pub(super) fn node(&self, place: u8) -> Node {
        self.0[usize::from(place) % PLACES]
    }

    /// The value of the leaf that each row falls into.
    ///
    /// Never a part of its caller, in which the compiler at times takes a third more instructions for the loop.
    #[inline(never)]
    fn leaves(&self, rows: &Rows) -> [f32; LANES] {
        let mut places = [0; LANES];
        loop {
            let before = places;
            for (place, row) in places.iter_mut().zip(rows) {
                *place = self.node(*place).next(row);
            }
            if places == before {
                return places.map(|place| self.node(place).value);
            }
        }
    }
}

impl Forest {
    /// Reads trees from the front of `bytes`; `None` where they are cut short, where a node names a column past
    /// the width, or where a child does not stand further on in its tree.
    pub(super) fn read(bytes: &mut &[u8], width: usize) -> Option<Forest> {
        let count = u16::from_le_bytes(take(bytes)?);
        let trees = (0..count).map(|_| Tree::read(bytes, width.min(COLUMNS))).collect::<Option<_>>()?;
        Some(Forest { trees })
    }

    /// The sum of the leaves that each row falls into.
    ///
    /// Where the first trees already rule a row out, the rest are not asked: boosted trees add less and less, and
    /// most blocks of a page are plain boilerplate.
    pub(super) fn sums(&self, rows: &[&[f32]]) -> Vec<f32> {
        let (first, rest) = self.trees.split_at(self.trees.len().min(FIRST_TREES));
        let mut sums = sums_over(first, rows);
        let open: Vec<usize> = (0..rows.len()).filter(|&row| sums[row] >= RULED_OUT).collect();
        let open_rows: Vec<&[f32]> = open.iter().map(|&row| rows[row]).collect();
        for (&row, sum) in open.iter().zip(sums_over(rest, &open_rows)) {
            sums[row] += sum;
        }
        sums
    }

    /// The trees that [`Forest::sums`] asks about a row.
    #[cfg(feature = "_internals")]
    pub(super) fn asked(&self, row: &[f32]) -> &[Tree] {
        let first = &self.trees[..self.trees.len().min(FIRST_TREES)];
        if sums_over(first, &[row])[0] < RULED_OUT { first } else { &self.trees }
    }
}

fn sums_over(trees: &[Tree], rows: &[&[f32]]) -> Vec<f32> {
    let mut sums = vec![0.0; rows.len()];
    let mut lanes: Rows = [[0.0; COLUMNS]; LANES];
    for (rows, sums) in rows.chunks(LANES).zip(sums.chunks_mut(LANES)) {
        // Where the last rows are short of company, others walk along once more.
        lanes.iter_mut().zip(rows).for_each(|(lane, row)| *lane = in_columns(row));
        let added = trees.iter().fold([0.0; LANES], |mut added, tree| {
            added.iter_mut().zip(tree.leaves(&lanes)).for_each(|(sum, leaf)| *sum += leaf);
            added
        });
        sums.copy_from_slice(&added[..sums.len()]);
    }
    sums
}

/// A row with columns of zero behind its own.
pub(super) fn in_columns(row: &[f32]) -> [f32; COLUMNS] {
    let mut columns = [0.0; COLUMNS];
    columns.iter_mut().zip(row).for_each(|(column, value)| *column = *value);
    columns
}

/// The place of a child in a tree with so many inner nodes, which the leaves stand behind; below 0 the file counts leaves.
fn place(child: i8, inner: u8) -> Option<u8> {
    match u8::try_from(child) {
        Ok(node) => (node < inner).then_some(node),
        Err(_) => inner.checked_add(child.unsigned_abs() - 1).filter(|&leaf| leaf <= 2 * inner),
    }
}
