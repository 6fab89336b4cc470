//! Explains a score: how far each column moved it, in the trees and in the network, and how far blocks alike did.
//!
//! On the way of a row down a tree, the value of the node changes at each split; the change is put down to the column
//! of that split (Saabas, 2014). The value of a node is taken to be the plain mean of the leaves below it, because the
//! model file does not say how many training rows fell into each. So the base is not the score of an average block; but
//! base and changes add up to exactly the score. For the network see [`super::slopes`].

use super::slopes::Trace;
use super::trees::{Forest, Tree, side_by_side};
use super::{Model, Row, logistic};
use crate::features::Table;

/// The score of a block and how it came about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// How likely the block is main content, from 0 to 1.
    pub probability: f32,
    /// The log-odds: the sum of the trees and the network.
    pub raw: f32,
    /// What the log-odds would be without any column: the root values of the trees that were evaluated, and the base of
    /// the network.
    pub base: f64,
    /// The value of each column, in the order of [`features`](crate::features::features).
    pub values: Vec<f32>,
    /// How far each column moved the log-odds, in the row of the block and, in the network, in the rows around it.
    pub moved: Vec<f64>,
    /// How far other blocks moved the log-odds by being like this one or like those around it, all columns together.
    pub alike: f64,
}

impl Model {
    /// Explains the score of each row of a page.
    #[must_use]
    pub fn explain(&self, table: &Table) -> Vec<Look> {
        let rows: Vec<&Row> = table.rows().collect();
        let trace = Trace::of(&self.net, &rows, table.alike());
        let look = |(block, row): (usize, &&Row)| {
            let mut look = look(&self.forest, row);
            let rest = trace.explain(block, &mut look.moved);
            look.base += rest.base;
            look.alike = rest.alike;
            look.raw += trace.sum(block);
            Look { probability: logistic(look.raw), ..look }
        };
        rows.iter().enumerate().map(look).collect()
    }
}

/// Explains the score of a row by the trees alone.
fn look(forest: &Forest, row: &Row) -> Look {
    let rows = side_by_side(&[row]);
    let mut moved = vec![0.0; row.len()];
    let mut base = 0.0;
    for tree in forest.asked(row) {
        let [leaf, ..] = tree.leaves_of(&rows);
        base += tree.splits.first().map_or(f64::from(tree.leaves[0]), |root| mean(tree, root.left | root.right));
        // Splits stand in the order in which a row passes them.
        for split in &tree.splits {
            for side in [split.left, split.right].into_iter().filter(|side| side >> leaf & 1 == 1) {
                moved[usize::from(split.feature)] += mean(tree, side) - mean(tree, split.left | split.right);
            }
        }
    }
    let raw = forest.sums(&[row])[0];
    Look { probability: logistic(raw), raw, base, values: row.to_vec(), moved, alike: 0.0 }
}

/// The mean value of a set of leaves, a bit each.
fn mean(tree: &Tree, leaves: u32) -> f64 {
    let is_one = |&(leaf, _): &(usize, &f32)| leaves >> leaf & 1 == 1;
    let sum: f64 = tree.leaves.iter().enumerate().filter(is_one).map(|(_, &value)| f64::from(value)).sum();
    sum / f64::from(leaves.count_ones())
}

#[cfg(test)]
mod tests {
    use super::{Look, Row, look};
    use crate::blocks::Blocks;
    use crate::features::{WIDTH, measure};
    use crate::options::Limits;
    use crate::score::Model;
    use crate::score::trees::Forest;

    const PAGE: &str = "<title>The harbour</title><nav><a href=/>Home</a><a href=/news>News</a></nav><article>\
        <h1>The harbour</h1><p>The harbour opened in 1904, was dredged twice since, and has kept its old crane, its \
        customs house and its quarrel with the town council ever after.<p>그는 항구가 다시 열린다고 말했다.</article>\
        <footer>Copyright 2024</footer>";

    /// One tree of two splits, on columns 0 and 1, and one that is a leaf alone.
    fn forest() -> Forest {
        let mut bytes = vec![2, 0, 2];
        let mut node = |column: u16, threshold: f32, left: i8, right: i8| {
            bytes.extend(column.to_le_bytes());
            bytes.extend(threshold.to_le_bytes());
            bytes.extend(left.to_le_bytes());
            bytes.extend(right.to_le_bytes());
        };
        node(0, 10.0, 1, -3);
        node(1, 0.5, -1, -2);
        bytes.extend([1.0_f32, -1.0, 6.0].into_iter().flat_map(f32::to_le_bytes));
        bytes.push(0);
        bytes.extend(0.5_f32.to_le_bytes());
        Forest::read(&mut bytes.as_slice(), 2).unwrap()
    }

    /// A row of two columns and nothing else.
    fn row(first: f32, second: f32) -> Row {
        let mut row = [0.0; WIDTH];
        [row[0], row[1]] = [first, second];
        row
    }

    /// Whether two sums differ by no more than rounding, trees being added up as `f32`.
    fn is_near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-3
    }

    fn sum(look: &Look) -> f64 {
        look.base + look.alike + look.moved.iter().sum::<f64>()
    }

    #[test]
    fn each_split_moves_its_column() {
        let forest = forest();
        // Leaves 1, -1, 6: root 2, inner node 0; and 0.5 of the second tree.
        assert!(is_near(look(&forest, &row(5.0, 0.0)).base, 2.5));
        assert_eq!(look(&forest, &row(20.0, 0.0)).moved[..2], [4.0, 0.0]);
        assert_eq!(look(&forest, &row(5.0, 0.0)).moved[..2], [-2.0, 1.0]);
        assert_eq!(look(&forest, &row(5.0, 1.0)).moved[..2], [-2.0, -1.0]);
        assert!(is_near(f64::from(look(&forest, &row(5.0, 1.0)).raw), -0.5));
    }

    #[test]
    fn a_forest_without_trees_moves_nothing() {
        assert!(is_near(sum(&look(&Forest::default(), &row(1.0, 0.0))), 0.0));
    }

    #[test]
    fn a_page_without_blocks_alike_owes_them_nothing() {
        let of_others = |page: &str| {
            let model = Model::built_in();
            let document = crate::dom::parse(page, Limits::default());
            let looks = model.explain(&measure(&document, &Blocks::of(&document), &model.lexicon));
            looks.iter().map(|look| look.alike.abs()).fold(0.0, f64::max)
        };
        assert!(is_near(of_others("<h1>The harbour</h1><p>It opened in 1904.</p><h2>Home</h2>"), 0.0));
        assert!(of_others("<h1>The harbour</h1><p>It opened in 1904.</p><p>It was dredged twice.</p>") > 0.01);
    }

    #[test]
    fn base_and_moves_add_up_to_the_score() {
        let model = Model::built_in();
        let document = crate::dom::parse(PAGE, Limits::default());
        let blocks = Blocks::of(&document);
        let table = measure(&document, &blocks, &model.lexicon);
        let looks = model.explain(&table);
        assert_eq!(looks.len(), blocks.len());
        for look in &looks {
            assert!(is_near(sum(look), f64::from(look.raw)), "{} is not {}", sum(look), look.raw);
        }
        assert_eq!(looks.iter().map(|look| look.probability).collect::<Vec<_>>(), model.probabilities(&table));
    }
}
