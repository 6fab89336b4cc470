//! Finds the numbers of lines that templates set beside code, in a cell of their own.

use std::collections::BTreeSet;

use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId, drawn};
use crate::tables::tags::Tag;
use crate::tables::thresholds::GUTTER_LEVELS;

/// The blocks that number the lines of the next, by index.
pub(super) fn of(document: &Document, blocks: &Blocks) -> BTreeSet<usize> {
    let pairs = blocks.iter().zip(blocks.iter().skip(1)).enumerate();
    let gutters = pairs.filter(|(_, (numbers, code))| is_gutter(document, blocks, numbers, code));
    gutters.map(|(index, _)| index).collect()
}

/// Whether a block numbers the lines of the preformatted block beside it in the same row. It has one number for each
/// line, and several of them, since a single number may be an input beside its output. Where a class says that it
/// numbers lines, it may have more: the code may end with empty ones.
fn is_gutter(document: &Document, blocks: &Blocks, numbers: &Block, code: &Block) -> bool {
    let is_preformatted = |block: &Block| document.tag(block.container) == Tag::Pre;
    is_preformatted(numbers)
        && is_preformatted(code)
        && row(document, numbers).is_some_and(|number_row| row(document, code) == Some(number_row))
        && counted(blocks.text(numbers)).is_some_and(|counted| {
            let lines = blocks.text(code).trim_end().lines().count();
            counted == lines && lines > 1 || counted >= lines && names_numbers(document, numbers)
        })
}

fn names_numbers(document: &Document, block: &Block) -> bool {
    let mut around = document.inclusive_ancestors(block.container).take(GUTTER_LEVELS);
    around.any(|node| drawn::names_line_numbers(document, node))
}

fn row(document: &Document, block: &Block) -> Option<NodeId> {
    document.ancestors(block.container).take(GUTTER_LEVELS).find(|&node| document.tag(node) == Tag::Tr)
}

/// How many lines a text has, if each is the number after the one before.
fn counted(text: &str) -> Option<usize> {
    let mut before: Option<u32> = None;
    let mut lines = 0;
    for line in text.trim().lines() {
        let number: u32 = line.trim().parse().ok()?;
        if before.is_some_and(|before| before.checked_add(1) != Some(number)) {
            return None;
        }
        (before, lines) = (Some(number), lines + 1);
    }
    before.map(|_| lines)
}
