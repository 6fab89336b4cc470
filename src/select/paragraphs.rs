//! Recognises paragraphs.

use crate::blocks::{Block, Blocks};
use crate::tables::thresholds::{PROSE_UNITS, RIGHTS_SIGNS, UNMARKED_LETTERS};
use crate::text::ends_sentence;

/// The first of some blocks that is a paragraph.
pub(super) fn first_paragraph(blocks: &Blocks, chosen: impl IntoIterator<Item = usize>) -> Option<&Block> {
    chosen.into_iter().map(|block| blocks.get(block)).find(|block| is_paragraph(blocks, block))
}

/// Whether a block reads as a paragraph: on average its lines are as long as prose, hardly any of it is link text, its last
/// sentence is complete (which Thai and Lao do not mark), and it does not begin with a copyright sign.
pub(super) fn is_paragraph(blocks: &Blocks, block: &Block) -> bool {
    let text = blocks.text(block);
    let lines = u32::try_from(text.lines().count()).unwrap_or(u32::MAX);
    blocks.units(block) >= PROSE_UNITS.saturating_mul(lines)
        && !text.starts_with(RIGHTS_SIGNS)
        && blocks.is_hardly_linked(block)
        && (ends_sentence(text) || text.trim_end().ends_with(|c| UNMARKED_LETTERS.contains(&c)))
}
