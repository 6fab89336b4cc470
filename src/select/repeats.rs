//! Finds what a page says twice: templates carry a text once for each width of screen, and answers quote questions.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt};

use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::thresholds::PROSE_UNITS;

/// The chosen blocks that repeat, word for word, a chosen block before them in another element.
///
/// Equal paragraphs side by side are the author's own, and so are equal lines, except beside a paragraph that they are
/// beside in both places.
pub(super) fn of(document: &Document, blocks: &Blocks, units: &[f64], chosen: &[usize]) -> BTreeSet<usize> {
    let mut firsts: HashMap<&str, (usize, Option<NodeId>)> = HashMap::with_capacity(chosen.len());
    // For each chosen block where it stands for the first time, if that is in another element.
    let first_of = |(index, &block): (usize, &usize)| {
        let around = document.parent(blocks.get(block).container);
        let &mut (first, first_around) = firsts.entry(blocks.text(blocks.get(block))).or_insert((index, around));
        (first_around != around).then_some(first)
    };
    let firsts: Vec<Option<usize>> = chosen.iter().enumerate().map(first_of).collect();
    let mut is_repeat: Vec<bool> = (chosen.iter().zip(&firsts))
        .map(|(&block, first)| first.is_some() && units[block] >= f64::from(PROSE_UNITS))
        .collect();
    for index in 1..chosen.len() {
        is_repeat[index] |= is_repeat[index - 1] && are_neighbours(firsts[index - 1], firsts[index]);
    }
    for index in (1..chosen.len()).rev() {
        is_repeat[index - 1] |= is_repeat[index] && are_neighbours(firsts[index - 1], firsts[index]);
    }
    (0..chosen.len()).filter(|&index| is_repeat[index]).map(|index| chosen[index]).collect()
}

/// Whether a place follows another at once.
fn are_neighbours(before: Option<usize>, after: Option<usize>) -> bool {
    matches!((before, after), (Some(before), Some(after)) if before + 1 == after)
}
