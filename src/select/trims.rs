//! What is cut off the ends of a kept block: labels that are read out and never drawn, links that are drawn as buttons, and
//! those by which headings link to themselves and documentation to its source.
//!
//! `<p><span class="sr-only">Regular price</span> $68 <a class="button">Add to cart</a></p>` is a price.

use std::ops::Range;

use super::asked::Asked;
use super::headings::heading_around;
use crate::blocks::{Block, Blocks, Piece};
use crate::dom::{Document, NodeId};
use crate::tables::asides::SOURCE_LINK;
use crate::tables::drawn::MAX_COPY_BYTES;
use crate::tables::markup::{BUTTON_CLASSES, BUTTON_ROLE};
use crate::tables::tags::Tag;
use crate::tables::thresholds::LABEL_LEVELS;
use crate::text::is_letter_or_digit;

/// The text of a block less what is cut off its ends, in bytes of the buffer all blocks share; none where nothing is left.
/// `read_out` remembers which elements are only read out.
pub(super) fn trimmed(
    document: &Document,
    blocks: &Blocks,
    block: &Block,
    read_out: &mut Asked<'_>,
) -> Option<Range<usize>> {
    let pieces = blocks.pieces(block);
    let heard = |piece: &Piece| {
        let is_short = blocks.piece_range(piece).len() <= MAX_COPY_BYTES;
        is_short && document.ancestors(piece.node).take(LABEL_LEVELS).any(|node| read_out.is(node))
    };
    let pressed = |piece: &Piece| {
        let mut around = document.ancestors(piece.node).take_while(|&node| node > block.container);
        piece.is_link && around.any(|node| is_button(document, node))
    };
    let marked = |piece: &Piece| piece.is_link && !blocks.piece_text(piece).contains(is_letter_or_digit);
    let drawn = ends(pieces, heard)?;
    // A block that is nothing but a button is judged as a whole.
    let read = ends(drawn, |piece| pressed(piece) || blocks.piece_text(piece).trim() == SOURCE_LINK).unwrap_or(drawn);
    let is_marked = read.first().is_some_and(marked) || read.last().is_some_and(marked);
    let read =
        if is_marked && heading_around(document, block).is_some() { ends(read, marked).unwrap_or(read) } else { read };
    if read.len() == pieces.len() {
        return Some(blocks.range(block));
    }
    let [first, .., last] = read else {
        return read.first().map(|only| blocks.piece_range(only)).map(|text| bare(blocks, text));
    };
    Some(bare(blocks, blocks.piece_range(first).start..blocks.piece_range(last).end))
}

/// The pieces from the first to the last that is not to be cut, if there is one.
fn ends(pieces: &[Piece], mut is_cut: impl FnMut(&Piece) -> bool) -> Option<&[Piece]> {
    let first = pieces.iter().position(|piece| !is_cut(piece))?;
    let last = pieces.iter().rposition(|piece| !is_cut(piece))?;
    pieces.get(first..=last)
}

/// A range without the white space at its ends.
fn bare(blocks: &Blocks, text: Range<usize>) -> Range<usize> {
    let whole = blocks.slice(text.clone());
    let start = text.start + whole.len() - whole.trim_start().len();
    start..start + whole.trim().len()
}

/// Whether a link is drawn as a button.
fn is_button(document: &Document, node: NodeId) -> bool {
    let is_named = |classes: &str| classes.split_ascii_whitespace().any(|name| BUTTON_CLASSES.contains(&name));
    document.tag(node) == Tag::A
        && document.attributes(node).any(|(name, value)| match name {
            "role" => value == BUTTON_ROLE,
            "class" => is_named(value),
            _ => false,
        })
}
