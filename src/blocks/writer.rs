//! Writes the text of blocks: folds white space, writes line breaks, and ends pieces and blocks.

use super::{Block, Blocks, Piece, starts_rights_line};
use crate::dom::NodeId;
use crate::tables::thresholds::PARAGRAPH_BYTES;
use crate::text::{Counts, ends_sentence, word_length};

/// The blocks of a page, of which the last one is being written.
#[derive(Default)]
pub(super) struct Writer {
    out: Blocks,
    /// Where the block that is being written starts in the buffer.
    block_start: usize,
    /// The index of its first piece.
    pieces_start: usize,
    /// How many line breaks came since the last visible character.
    line_breaks: u8,
    /// Whether white space came since the last visible character.
    has_space: bool,
    /// The white space at the start of the first line of a preformatted block, until its first visible character is
    /// added.
    indent: String,
}

/// What is known of a piece beside its text.
pub(super) struct Origin {
    pub(super) node: NodeId,
    pub(super) is_link: bool,
    pub(super) is_strong: bool,
}

impl Writer {
    /// All blocks, the last one of which was ended.
    pub(super) fn finish(self) -> Blocks {
        self.out
    }

    /// Where the block that is being written starts in the buffer: a number that stands for it.
    pub(super) fn block_start(&self) -> usize {
        self.block_start
    }

    /// The text of the block so far.
    pub(super) fn block_text(&self) -> &str {
        &self.out.text[self.block_start..]
    }

    /// Breaks the line before what is written next.
    pub(super) fn break_line(&mut self) {
        self.line_breaks = self.line_breaks.saturating_add(1);
    }

    /// Sets a space before what is written next, unless a line starts there.
    pub(super) fn add_space(&mut self) {
        self.has_space = true;
    }

    /// Takes note of a blank text, which is written only once something visible follows it.
    pub(super) fn note_blank(&mut self, text: &str, is_preformatted: bool) {
        // It may consist of invisible characters, such as a soft hyphen, and then separates nothing.
        self.has_space |= text.contains(char::is_whitespace);
        if is_preformatted {
            let line = text.rfind('\n').map(|end| end + 1);
            self.indent.truncate(if line.is_some() { 0 } else { self.indent.len() });
            self.indent.push_str(&text[line.unwrap_or_default()..]);
        }
    }

    /// Whether the line breaks before a text end the block: two or more do. One does if the line before it is long and
    /// ends a sentence, or if either line is a notice of rights.
    pub(super) fn ends_block_before(&self, next: &str) -> bool {
        if self.line_breaks != 1 {
            return self.line_breaks > 1;
        }
        let last = self.block_text().rsplit('\n').next().unwrap_or_default().trim_end();
        let is_paragraph = last.len() >= PARAGRAPH_BYTES && ends_sentence(last);
        is_paragraph || starts_rights_line(last) || starts_rights_line(next)
    }

    /// Writes the line breaks before what comes next, unless the block starts there.
    pub(super) fn write_line_breaks(&mut self) {
        if !self.block_text().is_empty() && self.line_breaks > 0 {
            self.out.text.push_str(&"\n".repeat(usize::from(self.line_breaks)));
            self.has_space = false;
        }
        self.line_breaks = 0;
    }

    /// Writes a text as it stands.
    pub(super) fn write_preformatted(&mut self, text: &str, origin: &Origin) {
        let start = self.out.text.len();
        self.out.text.push_str(&std::mem::take(&mut self.indent));
        self.out.text.push_str(text);
        self.end_piece(start, origin);
    }

    /// Writes a text with each run of white space as one space. There is none at the start of a line, and one at the
    /// end waits for the next word.
    pub(super) fn write_folded(&mut self, text: &str, origin: &Origin) {
        let start = self.out.text.len();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            if first.is_whitespace() {
                self.has_space = true;
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let at_line_start = self.out.text.len() == self.block_start || self.out.text.ends_with('\n');
            if self.has_space && !at_line_start {
                self.out.text.push(' ');
            }
            self.has_space = false;
            let (word, after) = rest.split_at(word_length(rest));
            self.out.text.push_str(word);
            rest = after;
        }
        self.end_piece(start, origin);
    }

    /// Makes a piece of what was written since `start`.
    fn end_piece(&mut self, start: usize, origin: &Origin) {
        let end = self.out.text.len();
        if end == start {
            return;
        }
        let &Origin { node, is_link, is_strong } = origin;
        let counts = Counts::of(&self.out.text[start..end]);
        // Another line of the text node that was added last makes its piece longer.
        let is_of_block = self.out.pieces.len() > self.pieces_start;
        if let Some(last) = self.out.pieces.last_mut().filter(|last| is_of_block && last.node == node) {
            last.text.end = end;
            last.counts += counts;
            return;
        }
        self.out.pieces.push(Piece { node, text: start..end, is_link, is_strong, counts });
    }

    /// Ends the block, whose container is given, unless nothing was added to it.
    pub(super) fn end_block(&mut self, container: NodeId) {
        self.line_breaks = 0;
        self.has_space = false;
        self.indent.clear();
        let pieces = self.pieces_start..self.out.pieces.len();
        let text = self.block_start..self.out.text.len();
        self.pieces_start = pieces.end;
        self.block_start = text.end;
        if !pieces.is_empty() {
            self.out.all.push(Block { container, text, pieces });
        }
    }
}
