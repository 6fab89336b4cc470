//! Finds what stands beside code without belonging to it: line numbers in a table cell of their own, and buttons that copy
//! the code.

use std::collections::BTreeSet;

use super::memo::Memo;
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId, drawn};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{CODE_BARS, GUTTER_LEVELS};

/// The blocks that number the lines of the block after them, and the buttons beside code, by index.
pub(super) fn of(document: &Document, blocks: &Blocks) -> BTreeSet<usize> {
    let mut names_numbers = Memo::new(document, drawn::names_line_numbers);
    let pairs = blocks.iter().zip(blocks.iter().skip(1)).enumerate();
    let gutters = pairs.filter(|(_, (numbers, code))| is_gutter(document, blocks, (numbers, code), &mut names_numbers));
    let buttons = (0..blocks.len()).filter(|&index| is_code_button(document, blocks, index));
    gutters.map(|(index, _)| index).chain(buttons).collect()
}

/// Whether a block is a button that shares its parent, or that of a bar around it, with the code right before or after it.
fn is_code_button(document: &Document, blocks: &Blocks, index: usize) -> bool {
    let container = blocks.get(index).container;
    let is_beside = |other: usize| {
        let code = blocks.get(other).container;
        let mut around = document.ancestors(container).take(1 + CODE_BARS);
        document.tag(code) == Tag::Pre && around.any(|around| document.is_within(code, around))
    };
    document.tag(container) == Tag::Button
        && (index > 0 && is_beside(index - 1) || index + 1 < blocks.len() && is_beside(index + 1))
}

/// Whether one preformatted block numbers the lines of another in the same row: it has as many numbers as the code has
/// lines, and more than one, because a single number may be an input, with its output beside it.
///
/// If a class says that the block holds line numbers, there may be more numbers than lines, because code may end with empty
/// lines, and one number is enough.
fn is_gutter(
    document: &Document,
    blocks: &Blocks,
    (numbers, code): (&Block, &Block),
    names_numbers: &mut Memo<'_>,
) -> bool {
    let mut is_named =
        || document.inclusive_ancestors(numbers.container).take(GUTTER_LEVELS).any(|node| names_numbers.answer(node));
    let is_preformatted = |block: &Block| document.tag(block.container) == Tag::Pre;
    is_preformatted(numbers)
        && is_preformatted(code)
        && row(document, numbers).is_some_and(|number_row| row(document, code) == Some(number_row))
        && counted(blocks.text(numbers)).is_some_and(|counted| {
            let lines = blocks.text(code).trim_end().lines().count();
            counted == lines && lines > 1 || counted >= lines && is_named()
        })
}

/// The table row that a block stands in.
fn row(document: &Document, block: &Block) -> Option<NodeId> {
    document.closest(block.container, 1 + GUTTER_LEVELS, |tag| tag == Tag::Tr)
}

/// How many lines a text has, if each line is a number, one more than the line before; `None` otherwise, or if there are no
/// lines.
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
