//! Regression trees: how they are stored and how the leaf of a row is found.
//!
//! No row walks down a tree. Instead, each split of a tree is evaluated for [`LANES`] rows at once and without a
//! branch: for each row it rules out the leaves on one side of the split. The first leaf that remains is the row's.
//! After `QuickScorer` (Lucchese et al., SIGIR 2015).
//!
//! Many splits have the same answer for all rows of a page, above all those on features of the page as a whole. They
//! are found by the least and greatest value of each column ([`Spans`]) and evaluated once, before the first row.

#![expect(clippy::inline_always, reason = "only what is inlined into `dispatch!` is compiled for the machine at hand")]

use fearless_simd::prelude::*;
use fearless_simd::{Level, dispatch, f32x8, u32x8};

use crate::features::WIDTH;
use crate::lexicon::take;
use crate::tables::thresholds::{FIRST_TREES, RULED_OUT};

use super::Row;

/// How many rows a split is evaluated for at once.
///
/// Source: as many numbers as one vector instruction of nearly any machine takes.
const LANES: usize = 8;

/// The most leaves of a tree. Sets of leaves are a `u32` with a bit for each. This and the number of columns are powers
/// of two, so that an index modulo either needs no bounds check.
const LEAVES: usize = 32;
const COLUMNS: usize = WIDTH.next_power_of_two();

/// [`LANES`] rows, column by column.
pub(super) type Rows = [[f32; LANES]; COLUMNS];

/// Trees over rows of one width.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Forest {
    pub(super) trees: Vec<Tree>,
}

/// A tree: its splits, the root first and parents before children, and the values of its leaves from left to right.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tree {
    pub(super) splits: Vec<Split>,
    pub(super) leaves: [f32; LEAVES],
}

/// A comparison of one column with a value, and the sets of leaves on either side of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Split {
    pub(super) feature: u16,
    value: f32,
    /// The leaves for rows at or below the value.
    pub(super) left: u32,
    /// The leaves for rows above it.
    pub(super) right: u32,
}

impl Tree {
    /// Reads a tree from the front of `bytes`.
    fn read(bytes: &mut &[u8], width: usize) -> Option<Tree> {
        let [inner] = take(bytes)?;
        if usize::from(inner) >= LEAVES {
            return None;
        }
        let mut splits = Vec::with_capacity(inner.into());
        let mut children = Vec::with_capacity(inner.into());
        for index in 0..inner {
            let feature = u16::from_le_bytes(take(bytes)?);
            let value = f32::from_le_bytes(take(bytes)?);
            let sides: [i8; 2] = take(bytes)?.map(|child| i8::from_le_bytes([child]));
            // Children come after their parent, so that going backwards the leaves below them are known first.
            if usize::from(feature) >= width || sides.iter().any(|&side| (0..=index.cast_signed()).contains(&side)) {
                return None;
            }
            splits.push(Split { feature, value, left: 0, right: 0 });
            children.push(sides);
        }
        for index in (0..splits.len()).rev() {
            let [left, right] = children[index].map(|child| below(child, &splits));
            (splits[index].left, splits[index].right) = (left?, right?);
            if left?.ilog2() >= right?.trailing_zeros() {
                return None;
            }
        }
        if splits.first().is_some_and(|root| (root.left | root.right).trailing_ones() != u32::from(inner) + 1) {
            return None;
        }
        let mut leaves = [0.0; LEAVES];
        for leaf in &mut leaves[..=inner.into()] {
            *leaf = f32::from_le_bytes(take(bytes)?);
        }
        Some(Tree { splits, leaves })
    }

    /// The leaf that each row falls into.
    #[cfg(any(test, feature = "_internals"))]
    pub(super) fn leaves_of(&self, rows: &Rows) -> [usize; LANES] {
        dispatch!(Level::new(), simd => leaves_of(simd, &self.splits, u32::MAX, rows))
    }

    /// The set of leaves that rows can reach whose values lie within the spans. Calls `parts` with each split that does
    /// not have the same answer for all such rows, parents first.
    fn part(&self, spans: &Spans, mut parts: impl FnMut(Split)) -> u32 {
        let mut open = u32::MAX;
        for split in &self.splits {
            let column = usize::from(split.feature) % COLUMNS;
            // If no row goes to one side, the leaves there are closed, and with them the splits there.
            if spans.greatest[column] <= split.value {
                open &= !split.right;
            } else if spans.least[column] > split.value {
                open &= !split.left;
            } else if open & split.left != 0 {
                parts(*split);
            }
        }
        open
    }
}

/// The leaf that each row falls into, given the set of leaves that are open to all of them before any of these splits.
#[inline(always)]
fn leaves_of<S: Simd>(simd: S, splits: &[Split], open: u32, rows: &Rows) -> [usize; LANES] {
    let mut open = u32x8::splat(simd, open);
    for split in splits {
        let column = f32x8::simd_from(simd, rows[usize::from(split.feature) % COLUMNS]);
        let [left, none] = [split.left, 0].map(|leaves| u32x8::splat(simd, leaves));
        open &= !column.simd_gt(split.value).select(left, none);
    }
    <[u32; LANES]>::from(open).map(|open| open.trailing_zeros() as usize % LEAVES)
}

/// The least and the greatest value of each column over some rows, none of which is NaN.
struct Spans {
    least: [f32; COLUMNS],
    greatest: [f32; COLUMNS],
}

impl Spans {
    #[inline(always)]
    fn of(rows: &[&Row]) -> Spans {
        let mut spans = Spans { least: [f32::INFINITY; COLUMNS], greatest: [f32::NEG_INFINITY; COLUMNS] };
        for row in rows {
            let spans = spans.least.iter_mut().zip(&mut spans.greatest);
            for ((least, greatest), &value) in spans.zip(*row) {
                *least = if value < *least { value } else { *least };
                *greatest = if value > *greatest { value } else { *greatest };
            }
        }
        spans
    }
}

/// What remains of a tree for some rows, once the splits with the same answer for all of them are evaluated.
struct Parted<'a> {
    tree: &'a Tree,
    /// The leaves that remain.
    open: u32,
    /// Where the splits that remain end, in one list over all trees.
    end: usize,
}

impl Forest {
    /// Reads trees from the front of `bytes`; `None` if they are cut short, a split names a column past the width, a
    /// child does not come after its parent, or the leaves are not numbered from left to right.
    pub(super) fn read(bytes: &mut &[u8], width: usize) -> Option<Forest> {
        let count = u16::from_le_bytes(take(bytes)?);
        let trees = (0..count).map(|_| Tree::read(bytes, width.min(COLUMNS))).collect::<Option<_>>()?;
        Some(Forest { trees })
    }

    /// For each row the sum of the leaves that it falls into.
    ///
    /// If the first trees rule a row out, the rest are not evaluated for it: later trees add less and less, and most
    /// blocks of a page are plain boilerplate.
    pub(super) fn sums(&self, rows: &[&Row]) -> Vec<f32> {
        let (first, rest) = self.trees.split_at(self.trees.len().min(FIRST_TREES));
        let mut sums = sums_over(first, rows);
        let open: Vec<usize> = (0..rows.len()).filter(|&row| sums[row] >= RULED_OUT).collect();
        let open_rows: Vec<&Row> = open.iter().map(|&row| rows[row]).collect();
        for (&row, sum) in open.iter().zip(sums_over(rest, &open_rows)) {
            sums[row] += sum;
        }
        sums
    }

    /// The trees that [`Forest::sums`] evaluates for a row.
    #[cfg(feature = "_internals")]
    pub(super) fn asked(&self, row: &Row) -> &[Tree] {
        let first = &self.trees[..self.trees.len().min(FIRST_TREES)];
        if sums_over(first, &[row])[0] < RULED_OUT { first } else { &self.trees }
    }
}

/// For each row the sum of the leaves that it falls into, over these trees.
fn sums_over(trees: &[Tree], rows: &[&Row]) -> Vec<f32> {
    dispatch!(Level::new(), simd => sums_with(simd, trees, rows))
}

#[inline(always)]
fn sums_with<S: Simd>(simd: S, trees: &[Tree], rows: &[&Row]) -> Vec<f32> {
    let spans = Spans::of(rows);
    let mut splits = Vec::with_capacity(trees.len() * LEAVES);
    let part = |tree| {
        let open = Tree::part(tree, &spans, |split| splits.push(split));
        Parted { tree, open, end: splits.len() }
    };
    let trees: Vec<Parted<'_>> = trees.iter().map(part).collect();
    let mut sums = vec![0.0; rows.len()];
    for (rows, sums) in rows.chunks(LANES).zip(sums.chunks_mut(LANES)) {
        let columns = side_by_side(rows);
        let mut added = [0.0; LANES];
        let mut start = 0;
        for Parted { tree, open, end } in &trees {
            let leaves = leaves_of(simd, &splits[start..*end], *open, &columns);
            added.iter_mut().zip(leaves).for_each(|(sum, leaf)| *sum += tree.leaves[leaf]);
            start = *end;
        }
        sums.copy_from_slice(&added[..sums.len()]);
    }
    sums
}

/// Up to [`LANES`] rows, column by column; lanes without a row are 0.
#[inline(always)]
pub(super) fn side_by_side(rows: &[&Row]) -> Rows {
    let rows: [&Row; LANES] = std::array::from_fn(|lane| rows.get(lane).copied().unwrap_or(&[0.0; WIDTH]));
    let mut columns = [[0.0; LANES]; COLUMNS];
    for (index, column) in columns.iter_mut().enumerate().take(WIDTH) {
        *column = rows.map(|row| row[index]);
    }
    columns
}

/// The set of leaves below a child. In the file a child is the index of a split, or a leaf as -1 for the first, -2 for
/// the second and so on.
fn below(child: i8, splits: &[Split]) -> Option<u32> {
    match usize::try_from(child) {
        Ok(split) => splits.get(split).map(|split| split.left | split.right),
        Err(_) => u32::checked_shl(1, u32::from(child.unsigned_abs()) - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::{Forest, Row, Tree, WIDTH, side_by_side};
    use crate::score::Model;
    use crate::tables::thresholds::{FIRST_TREES, RULED_OUT};

    /// The leaf of a row, by walking from split to split.
    fn walk(tree: &Tree, row: &Row) -> usize {
        let mut open = u32::MAX >> (31 - tree.splits.len());
        while let Some(split) = tree.splits.iter().find(|split| split.left | split.right == open) {
            open = if row[usize::from(split.feature)] > split.value { split.right } else { split.left };
        }
        open.trailing_zeros() as usize
    }

    #[test]
    fn rows_fall_into_the_leaves_that_a_walk_leads_to() {
        let trees = &Model::built_in().forest.trees;
        let values: Vec<f32> = trees.iter().flat_map(|tree| tree.splits.iter().map(|split| split.value)).collect();
        // Columns hold what they are compared with, some other columns' value, and what is no number.
        let row = |start: usize| -> Row {
            let value = |column: usize| values[(start + 7 * column) % values.len()];
            std::array::from_fn(|column| if (start + column).is_multiple_of(11) { f32::NAN } else { value(column) })
        };
        for start in 0..99 {
            let rows = [row(start), row(start + 1), row(start + 2)];
            let rows = rows.each_ref();
            for tree in trees {
                assert_eq!(tree.leaves_of(&side_by_side(&rows))[..3], rows.map(|row| walk(tree, row)));
            }
        }
    }

    #[test]
    fn rows_have_the_sum_of_their_leaves_whatever_rows_stand_beside_them() {
        let forest = &Model::built_in().forest;
        let (first, rest) = forest.trees.split_at(FIRST_TREES);
        let splits: Vec<_> = forest.trees.iter().flat_map(|tree| &tree.splits).collect();
        // Each column holds a value that some split asks for, or one beside it.
        let row = |start: usize| -> Row {
            let mut row = [0.0; WIDTH];
            for (at, split) in splits.iter().enumerate().skip(start).step_by(7) {
                row[usize::from(split.feature)] = split.value + if at % 3 == 0 { 1.0 } else { 0.0 };
            }
            row
        };
        let walked = |row: &&Row| {
            let sum = |trees: &[Tree]| trees.iter().fold(0.0, |sum, tree| sum + tree.leaves[walk(tree, row)]);
            let sum_of_first = sum(first);
            if sum_of_first < RULED_OUT { sum_of_first } else { sum_of_first + sum(rest) }
        };
        let rows: Vec<Row> = (0..99).map(|start| row(start * 31)).collect();
        let rows: Vec<&Row> = rows.iter().collect();
        for count in [1, 2, 9, 33] {
            for rows in rows.chunks(count) {
                assert_eq!(forest.sums(rows), rows.iter().map(walked).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn trees_whose_leaves_do_not_stand_in_order_are_none() {
        for (children, is_tree) in
            [([-1_i8, -2], true), ([-2, -1], false), ([-1, -3], false), ([-1, -1], false), ([0, -1], false)]
        {
            let mut bytes = vec![1, 0, 1, 0, 0];
            bytes.extend(0.5_f32.to_le_bytes());
            bytes.extend(children.map(i8::cast_unsigned));
            bytes.extend([1.0_f32, 2.0].into_iter().flat_map(f32::to_le_bytes));
            assert_eq!(Forest::read(&mut bytes.as_slice(), 1).is_some(), is_tree, "{children:?}");
        }
    }
}
