//! What moved a score: for each column, how much the splits on it raised or lowered the sum of the trees.
//!
//! A row walks down a tree, and the value of a node changes at each split it passes; the change is put down to the
//! column that the split asks about (Saabas, 2014). A node's value is the plain mean of the leaves below it, since
//! the model file keeps leaves alone; with the numbers of training rows it would be the mean of those rows. So the
//! base is not what an average block scores, but base and changes add up to the very score.

use super::trees::{Forest, Tree, in_columns};
use super::{Model, logistic};
use crate::features::Table;

/// A block's score and what made it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// How likely the block is main content, from 0 to 1.
    pub probability: f32,
    /// The sum of the trees, of which the probability is the logistic function.
    pub raw: f32,
    /// The sum before any split, over the trees that were asked.
    pub base: f64,
    /// What each column holds, in the order of [`features`](crate::features::features).
    pub values: Vec<f32>,
    /// How far the splits on each column moved the sum.
    pub moved: Vec<f64>,
}

impl Model {
    /// The score of each row and what made it.
    #[must_use]
    pub fn explain(&self, table: &Table) -> Vec<Look> {
        let means = Means::of(&self.forest);
        table.rows().map(|row| means.look(row)).collect()
    }
}

/// A forest with the value of each of its nodes.
struct Means<'a> {
    forest: &'a Forest,
    /// For each tree the mean of the leaves below each node, or of a leaf its value.
    trees: Vec<Vec<f64>>,
}

impl<'a> Means<'a> {
    fn of(forest: &'a Forest) -> Means<'a> {
        Means { forest, trees: forest.trees.iter().map(means).collect() }
    }

    fn look(&self, row: &[f32]) -> Look {
        let columns = in_columns(row);
        let mut moved = vec![0.0; row.len()];
        let mut base = 0.0;
        for (tree, means) in self.forest.asked(row).iter().zip(&self.trees) {
            let mut place = 0;
            base += means[0];
            loop {
                let node = tree.node(place);
                let next = node.next(&columns);
                if next == place {
                    break;
                }
                moved[usize::from(node.feature)] += means[usize::from(next)] - means[usize::from(place)];
                place = next;
            }
        }
        let raw = self.forest.sums(&[row])[0];
        Look { probability: logistic(raw), raw, base, values: row.to_vec(), moved }
    }
}

fn means(tree: &Tree) -> Vec<f64> {
    let mut below = vec![(0.0, 0.0); tree.0.len()];
    // Children stand further on than their parents.
    for (index, node) in tree.0.iter().enumerate().rev() {
        let [left, right] = node.children.map(usize::from);
        let is_leaf = left <= index;
        below[index] = if is_leaf {
            (f64::from(node.value), 1.0)
        } else {
            (below[left].0 + below[right].0, below[left].1 + below[right].1)
        };
    }
    below.into_iter().map(|(sum, leaves)| sum / leaves).collect()
}

#[cfg(test)]
mod tests {
    use super::{Look, Means};
    use crate::blocks::Blocks;
    use crate::features::measure;
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
        node(0, 10.0, 1, -1);
        node(1, 0.5, -2, -3);
        bytes.extend([6.0_f32, 1.0, -1.0].into_iter().flat_map(f32::to_le_bytes));
        bytes.push(0);
        bytes.extend(0.5_f32.to_le_bytes());
        Forest::read(&mut bytes.as_slice(), 2).unwrap()
    }

    /// Whether two sums differ by no more than rounding, trees being added up as `f32`.
    fn is_near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-3
    }

    fn sum(look: &Look) -> f64 {
        look.base + look.moved.iter().sum::<f64>()
    }

    #[test]
    fn each_split_moves_its_column() {
        let forest = forest();
        let means = Means::of(&forest);
        // Leaves 6, 1, -1: root 2, inner node 0; and 0.5 of the second tree.
        assert!(is_near(means.look(&[5.0, 0.0]).base, 2.5));
        assert_eq!(means.look(&[20.0, 0.0]).moved, [4.0, 0.0]);
        assert_eq!(means.look(&[5.0, 0.0]).moved, [-2.0, 1.0]);
        assert_eq!(means.look(&[5.0, 1.0]).moved, [-2.0, -1.0]);
        assert!(is_near(f64::from(means.look(&[5.0, 1.0]).raw), -0.5));
    }

    #[test]
    fn a_forest_without_trees_moves_nothing() {
        let means = Forest::default();
        assert!(is_near(sum(&Means::of(&means).look(&[1.0])), 0.0));
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
