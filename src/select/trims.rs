//! Cuts controls off both ends of a kept block: labels for screen readers, links that look like buttons, links from a
//! heading to itself, to its editor and to the top of the page, links from documentation to the source code.
//!
//! `<p><span class="sr-only">Regular price</span> $68 <a class="button">Add to cart</a></p>` leaves `$68`.

use std::ops::Range;

use super::headings::heading_around;
use super::memo::Memo;
use super::phrases::{is_heading_tool, is_pointer};
use crate::blocks::{Block, Blocks, Piece};
use crate::dom::{Document, NodeId, drawn};
use crate::tables::asides::SOURCE_LINK;
use crate::tables::drawn::MAX_COPY_BYTES;
use crate::tables::markup::{BUTTON_CLASSES, BUTTON_ROLE};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{LABEL_LEVELS, PERMALINK};
use crate::text::is_letter_or_digit;

/// What is asked about the elements around blocks.
pub(super) struct Questions<'a> {
    is_read_out: Memo<'a>,
    is_button: Memo<'a>,
}

impl<'a> Questions<'a> {
    pub(super) fn of(document: &'a Document) -> Questions<'a> {
        Questions { is_read_out: Memo::new(document, drawn::is_read_out), is_button: Memo::new(document, is_button) }
    }
}

/// What remains of a block's text, in bytes of the buffer that all blocks share; `None` if nothing remains, or if all of it
/// is for screen readers.
pub(super) fn trimmed(
    document: &Document,
    blocks: &Blocks,
    block: &Block,
    questions: &mut Questions<'_>,
) -> Option<Range<usize>> {
    let text = without_controls(document, blocks, block, questions)?;
    let text = without_permalink(blocks, block, text);
    (!text.is_empty()).then_some(text)
}

/// A text without the sign at its end by which a heading links to itself.
fn without_permalink(blocks: &Blocks, block: &Block, text: Range<usize>) -> Range<usize> {
    let ends_with_link = blocks.pieces(block).last().is_some_and(|piece| piece.is_link);
    match blocks.slice(text.clone()).trim_end().strip_suffix(PERMALINK) {
        Some(rest) if ends_with_link => text.start..text.start + rest.len(),
        _ => text,
    }
}

/// The text of a block without the pieces at its ends that are controls; `None` if all of it is for screen readers.
fn without_controls(
    document: &Document,
    blocks: &Blocks,
    block: &Block,
    Questions { is_read_out, is_button }: &mut Questions<'_>,
) -> Option<Range<usize>> {
    let pieces = blocks.pieces(block);
    let is_read_out = |piece: &Piece| {
        let is_short = blocks.piece_range(piece).len() <= MAX_COPY_BYTES;
        is_short && document.ancestors(piece.node).take(LABEL_LEVELS).any(|node| is_read_out.answer(node))
    };
    let mut is_on_button = |piece: &Piece| {
        let mut around = document.ancestors(piece.node).take_while(|&node| node > block.container);
        piece.is_link && around.any(|node| is_button.answer(node))
    };
    let is_source_link = |piece: &Piece| blocks.piece_text(piece).trim() == SOURCE_LINK;
    let visible = without_ends(pieces, is_read_out)?;
    // A block of nothing but buttons stays whole here, because other rules judge it as a block.
    let mut rest = without_ends(visible, |piece| is_on_button(piece) || is_source_link(piece)).unwrap_or(visible);
    let bare = without_heading_tools(blocks, rest);
    if bare.len() < rest.len() && heading_around(document, block).is_some() {
        rest = bare;
    }
    if rest.len() == pieces.len() {
        return Some(blocks.range(block));
    }
    // What is for screen readers names the article behind the link: `Read more<span class="sr-only"> about the ferry</span>`.
    if rest.iter().all(|piece| piece.is_link && is_pointer(blocks.piece_text(piece))) {
        return None;
    }
    let (first, last) = (rest.first()?, rest.last()?);
    Some(without_outer_space(blocks, blocks.piece_range(first).start..blocks.piece_range(last).end))
}

/// The pieces of a heading without the links at its ends that lead to itself (`#`), to its editor or to the top of the
/// page.
fn without_heading_tools<'a>(blocks: &Blocks, pieces: &'a [Piece]) -> &'a [Piece] {
    let has_words = |piece: &Piece| blocks.piece_text(piece).contains(is_letter_or_digit);
    let is_tool = |piece: &Piece| piece.is_link && is_heading_tool(blocks.piece_text(piece));
    let ends_with_tool = pieces.iter().rfind(|piece| has_words(piece)).is_some_and(is_tool);
    // Beside a tool, signs that are not links are cut as well: the brackets of `[edit]`.
    let is_sign = |piece: &Piece| (piece.is_link || ends_with_tool) && !has_words(piece);
    without_ends(pieces, |piece| is_sign(piece) || ends_with_tool && is_tool(piece)).unwrap_or(pieces)
}

/// The pieces from the first to the last that are not to be cut; `None` if all are.
fn without_ends(pieces: &[Piece], mut is_cut: impl FnMut(&Piece) -> bool) -> Option<&[Piece]> {
    let first = pieces.iter().position(|piece| !is_cut(piece))?;
    let last = pieces.iter().rposition(|piece| !is_cut(piece))?;
    pieces.get(first..=last)
}

/// A range of the buffer without the white space at its ends.
fn without_outer_space(blocks: &Blocks, text: Range<usize>) -> Range<usize> {
    let whole = blocks.slice(text.clone());
    let start = text.start + whole.len() - whole.trim_start().len();
    start..start + whole.trim().len()
}

/// Whether an element is a link that looks like a button, by its role or a class.
fn is_button(document: &Document, node: NodeId) -> bool {
    document.tag(node) == Tag::A
        && (document.attribute(node, "role") == Some(BUTTON_ROLE)
            || document.classes(node).any(|name| BUTTON_CLASSES.contains(&name)))
}
