//! Feeds a page to html5ever in pieces, and takes from it what it is slow at.
//!
//! Scripts, style sheets and the like are found and passed over or handed on whole. A tag with more attributes than
//! are kept is cut short, since html5ever compares each name with each before it shows any of them.

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{LocalName, TokenizerResult, local_name};
use memchr::{memchr, memchr_iter, memchr2};

use super::document::{Document, holds_data};
use super::gate::{Gate, RawText};
use super::scan::{self, Markup};
use super::sink::Draft;
use crate::options::Limits;

/// How much the parser is fed at a time, in bytes.
///
/// Source: measured; pieces of half that size cost time, and larger ones memory, for a piece is kept while one text
/// node points into it. A tag that takes a whole piece is looked at closely.
const PIECE_BYTES: usize = 4 * 1024;

/// Parses a page within limits. What is past a limit is left out and a warning says so.
#[must_use]
pub fn parse(html: &str, limits: Limits) -> Document {
    let (draft, read) = Reader::new(html, limits).read();
    draft.into_document(read)
}

/// How many steps the parser takes for a page: its looks at open elements, and comparisons of attributes.
#[must_use]
pub fn parser_steps(html: &str, limits: Limits) -> usize {
    Reader::new(html, limits).read().0.budget.steps_taken()
}

struct Reader<'a> {
    html: &'a str,
    /// Up to where the page was handed to the tokenizer.
    at: usize,
    /// A place at which the tokenizer had no token half read.
    synced: usize,
    tokenizer: Tokenizer<Gate>,
    queue: BufferQueue,
}

impl<'a> Reader<'a> {
    fn new(html: &'a str, limits: Limits) -> Reader<'a> {
        // Scripting is off, so that what stands in `<noscript>` is nodes: forums serve whole threads there.
        let options = TreeBuilderOpts { scripting_enabled: false, drop_doctype: true, ..TreeBuilderOpts::default() };
        let gate = Gate::new(TreeBuilder::new(Draft::new(limits), options));
        let tokenizer = Tokenizer::new(gate, TokenizerOpts::default());
        Reader { html, at: 0, synced: 0, tokenizer, queue: BufferQueue::default() }
    }

    /// The draft of the tree, and how many bytes were read.
    fn read(mut self) -> (Draft, usize) {
        while self.at < self.html.len() && !self.gate().budget().is_spent() {
            let tokens = self.gate().tokens();
            self.gate().stop_at_tag();
            self.feed_piece(self.html.len());
            if self.gate().tokens() == tokens {
                self.finish_long_markup();
            }
        }
        self.tokenizer.end();
        (self.tokenizer.sink.builder.sink, self.at)
    }

    fn gate(&self) -> &Gate {
        &self.tokenizer.sink
    }

    /// Feeds the next piece, at most up to `limit`.
    fn feed_piece(&mut self, limit: usize) {
        let end = char_boundary_from(self.html, limit.min(self.at + PIECE_BYTES));
        self.queue.push_back(StrTendril::from_slice(&self.html[self.at..end]));
        self.at = end;
        while !matches!(self.tokenizer.feed(&self.queue), TokenizerResult::Done) {
            self.after_tag();
        }
    }

    fn feed_to(&mut self, end: usize) {
        while self.at < end && !self.gate().budget().is_spent() {
            self.feed_piece(end);
        }
    }

    /// The tokenizer stopped after a tag, so that what is in the queue tells where.
    fn after_tag(&mut self) {
        let rest: Vec<StrTendril> = std::iter::from_fn(|| self.queue.pop_front()).collect();
        self.synced = self.at - rest.iter().map(|piece| piece.len()).sum::<usize>();
        match self.gate().take_raw_text() {
            Some(element) => self.read_raw_text(&element),
            None => rest.into_iter().for_each(|piece| self.queue.push_back(piece)),
        }
    }

    /// Takes the content of an element in which no tags are read but its own end tag.
    fn read_raw_text(&mut self, element: &RawText) {
        let end = scan::raw_text_end(self.html.as_bytes(), self.synced, element.name.as_bytes());
        let content = &self.html[self.synced..end];
        if element.has_references {
            self.feed_with_references(&normalized(content));
        } else if !is_code(&element.name) || holds_data(&element.name, &element.script_type, content) {
            self.gate().text(normalized(content));
        }
        (self.at, self.synced) = (end, end);
    }

    /// Feeds text in which `<` is no markup and character references are read.
    fn feed_with_references(&mut self, text: &StrTendril) {
        let mut from = 0;
        let ends = memchr_iter(b'<', text.as_bytes()).map(|at| (at, "&lt;")).chain([(text.len(), "")]);
        for (end, escaped) in ends {
            self.queue.push_back(StrTendril::from_slice(&text[from..end]));
            self.queue.push_back(StrTendril::from_slice(escaped));
            from = end + 1;
            // No tag can come of this, so that nothing stops the tokenizer.
            let _ = self.tokenizer.feed(&self.queue);
        }
    }

    /// A whole piece gave no token: cuts short the tag that it is in, or passes over the rest of the comment.
    fn finish_long_markup(&mut self) {
        let page = self.html.as_bytes();
        let Some((kind, start, end)) = self.open_markup() else { return };
        if kind == Markup::Tag {
            let limit = self.gate().budget().limits().max_attributes;
            match scan::attribute_past_limit(page, start, limit, self.at) {
                Some(cut) => {
                    self.feed_to(cut);
                    self.gate().budget().attributes(limit + 1);
                    // The `>`, or nothing where the tag is not closed.
                    self.at = if page[end - 1] == b'>' { end - 1 } else { end };
                }
                None => self.feed_to(end),
            }
        } else {
            self.feed_to(end);
            self.synced = end;
        }
    }

    /// The markup that starts after the last known place and goes on past what was fed.
    fn open_markup(&self) -> Option<(Markup, usize, usize)> {
        let page = self.html.as_bytes();
        let mut from = self.synced;
        loop {
            let start = from + memchr(b'<', &page[from..self.at])?;
            let (kind, end) = scan::markup(page, start, self.gate().is_foreign());
            if end > self.at {
                return Some((kind, start, end));
            }
            from = end;
        }
    }
}

fn is_code(name: &LocalName) -> bool {
    matches!(*name, local_name!("script") | local_name!("style"))
}

/// Text as the tokenizer hands it on: line feeds only, and no U+0000.
fn normalized(text: &str) -> StrTendril {
    if memchr2(b'\r', b'\0', text.as_bytes()).is_none() {
        return StrTendril::from_slice(text);
    }
    StrTendril::from(text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}"))
}

/// The first character boundary at or after `index`, at most the end of the text.
fn char_boundary_from(text: &str, index: usize) -> usize {
    (index..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}
