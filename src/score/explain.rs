//! What moved a score: for each column, how much the splits on it raised or lowered the sum of the trees.
//!
//! A row walks down a tree, and the value of a node changes at each split it passes; the change is put down to the
//! column that the split asks about (Saabas, 2014). A node's value is the plain mean of the leaves below it, since
//! the model file keeps leaves alone; with the numbers of training rows it would be the mean of those rows. So the
//! base is not what an average block scores, but base and changes add up to the very score.

use super::trees::{Forest, Tree};
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

/// A forest with the value of each inner node.
struct Means<'a> {
    forest: &'a Forest,
    /// Mean of the leaves below each node.
    nodes: Vec<f64>,
}

impl<'a> Means<'a> {
    fn of(forest: &'a Forest) -> Means<'a> {
        let ends = forest.trees.iter().skip(1).map(|tree| tree.first_node).chain([forest.nodes.len()]);
        let mut below = vec![(0.0, 0.0); forest.nodes.len()];
        for (tree, end) in forest.trees.iter().zip(ends) {
            // Children stand further on than their parents.
            for index in (tree.first_node..end).rev() {
                let node = forest.nodes[index];
                below[index] = [node.left, node.right].into_iter().fold((0.0, 0.0), |(sum, count), child| {
                    let (more, leaves) = match usize::try_from(child) {
                        Ok(child) => below[tree.first_node + child],
                        Err(_) => (leaf(forest, *tree, child), 1.0),
                    };
                    (sum + more, count + leaves)
                });
            }
        }
        Means { forest, nodes: below.into_iter().map(|(sum, leaves)| sum / leaves).collect() }
    }

    /// The value of a node or leaf.
    fn value(&self, tree: Tree, next: i8) -> f64 {
        match usize::try_from(next) {
            Ok(node) => self.nodes[tree.first_node + node],
            Err(_) => leaf(self.forest, tree, next),
        }
    }

    fn look(&self, row: &[f32]) -> Look {
        let mut moved = vec![0.0; row.len()];
        let mut base = 0.0;
        for &tree in self.forest.asked(row) {
            let mut next = root(tree);
            base += self.value(tree, next);
            while let Ok(index) = usize::try_from(next) {
                let node = self.forest.nodes[tree.first_node + index];
                let column = usize::from(node.feature);
                let child = if row[column] <= node.threshold { node.left } else { node.right };
                moved[column] += self.value(tree, child) - self.value(tree, next);
                next = child;
            }
        }
        let raw = self.forest.sum(row);
        Look { probability: logistic(raw), raw, base, values: row.to_vec(), moved }
    }
}

/// Where a walk down a tree starts, as children are written in nodes.
fn root(tree: Tree) -> i8 {
    if tree.has_nodes { 0 } else { -1 }
}

fn leaf(forest: &Forest, tree: Tree, child: i8) -> f64 {
    f64::from(forest.leaves[tree.first_leaf + usize::from(child.unsigned_abs()) - 1])
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
