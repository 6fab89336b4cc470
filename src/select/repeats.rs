//! Finds text that a page holds twice: some templates repeat it for each screen width, and answers quote questions.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt};

use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{PART_LEVELS, PROSE_UNITS};

/// The chosen blocks that repeat, word for word, an earlier chosen block in another element.
///
/// Paragraphs in the same element may be equal on purpose. So may list items, table cells with one paragraph and the
/// descriptions of terms, because references describe several things in the same words. Short lines may be equal anywhere:
/// they count as repeats only next to another repeat, and if the first occurrences of both are also next to each other, in
/// the same order.
pub(super) fn of(document: &Document, blocks: &Blocks, units: &[f64], chosen: &[usize]) -> BTreeSet<usize> {
    // Places are indices into `chosen`.
    let mut firsts: HashMap<&str, (usize, Option<NodeId>)> = HashMap::with_capacity(chosen.len());
    // For a chosen block, the place where its text occurs first, if that is in another element.
    let first_of = |(index, &block): (usize, &usize)| {
        let around = document.parent(blocks.get(block).container);
        let &mut (first, first_around) = firsts.entry(blocks.text(blocks.get(block))).or_insert((index, around));
        (first_around != around).then_some(first)
    };
    let firsts: Vec<Option<usize>> = chosen.iter().enumerate().map(first_of).collect();
    let around = |block: usize, levels: usize, is_such: fn(Tag) -> bool| {
        document.closest(blocks.get(block).container, levels, is_such)
    };
    let is_alone = |block: usize, cell: NodeId| {
        let mut beside = [block.checked_sub(1), Some(block + 1)].into_iter().flatten().filter(|&at| at < blocks.len());
        !beside.any(|beside| document.is_within(blocks.get(beside).container, cell))
    };
    let is_part = |block: usize| {
        around(block, PART_LEVELS, |tag| matches!(tag, Tag::Dd | Tag::Li)).is_some()
            || around(block, PART_LEVELS, |tag| tag == Tag::Td).is_some_and(|cell| is_alone(block, cell))
    };
    let repeats = |(&block, first): (&usize, &Option<usize>)| {
        first.is_some() && units[block] >= f64::from(PROSE_UNITS) && !is_part(block)
    };
    let mut is_repeat: Vec<bool> = chosen.iter().zip(&firsts).map(repeats).collect();
    // Goes from each repeated paragraph on to the lines after it, then back to the lines before it.
    for index in 1..chosen.len() {
        is_repeat[index] |= is_repeat[index - 1] && are_neighbours(firsts[index - 1], firsts[index]);
    }
    for index in (1..chosen.len()).rev() {
        is_repeat[index - 1] |= is_repeat[index] && are_neighbours(firsts[index - 1], firsts[index]);
    }
    (0..chosen.len()).filter(|&index| is_repeat[index]).map(|index| chosen[index]).collect()
}

/// Whether both places are known and the second comes right after the first.
fn are_neighbours(before: Option<usize>, after: Option<usize>) -> bool {
    matches!((before, after), (Some(before), Some(after)) if before + 1 == after)
}
