//! Turns ranges of the page into texts. A text that stands as it is meant shares a copy of a larger part of the page;
//! one in which characters are replaced is built apart.

use std::ops::Range;

use html5ever::tendril::StrTendril;
use memchr::{memchr, memchr2, memchr3};

use super::{Receiver, references};
use crate::text::char_boundary_from;

/// How much of the page is copied at a time, in bytes.
///
/// Source: measured; four times as much takes the same time and more memory, for a copy is kept while one text points
/// into it.
const COPY_BYTES: usize = 8 * 1024;

/// How long a text may be that needs no memory beside its tendril, in bytes.
///
/// Source: the tendril crate.
const INLINE_BYTES: usize = 8;

/// What a text is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Data,
    Cdata,
    /// The content of `<title>` and `<textarea>`.
    Rcdata,
    /// The content of scripts, style sheets and the like.
    Raw,
    /// The value of an attribute.
    Value,
}

impl Sort {
    /// Whether character references are read.
    fn has_references(self) -> bool {
        matches!(self, Sort::Data | Sort::Rcdata | Sort::Value)
    }

    /// Whether each U+0000 is a token of its own.
    fn has_nul(self) -> bool {
        matches!(self, Sort::Data | Sort::Cdata)
    }
}

/// Makes the texts of one page.
pub(super) struct Texts<'a> {
    page: &'a str,
    /// Whether a carriage return or U+0000 stands anywhere in the page. Most pages have neither, and then only
    /// references need be looked for.
    has_controls: bool,
    /// A copy of part of the page, from byte `start` on.
    copy: StrTendril,
    start: usize,
    /// Room for the text in which characters are replaced, used over and over.
    resolved: String,
}

impl<'a> Texts<'a> {
    pub(super) fn new(page: &'a str) -> Texts<'a> {
        let has_controls = memchr2(b'\r', b'\0', page.as_bytes()).is_some();
        Texts { page, has_controls, copy: StrTendril::new(), start: 0, resolved: String::new() }
    }

    /// Hands the receiver the text that stands at a range of the page.
    pub(super) fn hand_on(&mut self, range: Range<usize>, sort: Sort, receiver: &impl Receiver) {
        let written = &self.page[range.clone()];
        if self.is_plain(written, sort) {
            if !range.is_empty() {
                receiver.text(self.cut(range));
            }
            return;
        }
        if !sort.has_nul() {
            receiver.text(self.resolve(written, sort));
            return;
        }
        for (place, piece) in written.split('\0').enumerate() {
            if place > 0 {
                receiver.nul();
            }
            if !piece.is_empty() {
                receiver.text(self.resolve(piece, sort));
            }
        }
    }

    /// The value of an attribute that stands at a range of the page.
    pub(super) fn value(&mut self, range: Range<usize>) -> StrTendril {
        let written = &self.page[range.clone()];
        if self.is_plain(written, Sort::Value) { self.cut(range) } else { self.resolve(written, Sort::Value) }
    }

    /// Whether a text is meant as it is written, so that nothing in it is replaced.
    fn is_plain(&self, written: &str, sort: Sort) -> bool {
        match (self.has_controls, sort.has_references()) {
            (true, _) => next_special(written, sort).is_none(),
            (false, true) => memchr(b'&', written.as_bytes()).is_none(),
            (false, false) => true,
        }
    }

    /// The text at a range of the page, as a part of the shared copy.
    fn cut(&mut self, range: Range<usize>) -> StrTendril {
        if range.len() <= INLINE_BYTES {
            return StrTendril::from_slice(&self.page[range]);
        }
        if range.start < self.start || range.end > self.start + self.copy.len() {
            let end = char_boundary_from(self.page, range.start + COPY_BYTES).max(range.end);
            self.copy = StrTendril::from_slice(&self.page[range.start..end]);
            self.start = range.start;
        }
        self.copy.subtendril(offset_u32(range.start - self.start), offset_u32(range.len()))
    }

    /// A text in which line ends are line feeds, references are what they stand for, and U+0000 is U+FFFD.
    fn resolve(&mut self, written: &str, sort: Sort) -> StrTendril {
        self.resolved.clear();
        let mut rest = written;
        while let Some(at) = next_special(rest, sort) {
            self.resolved.push_str(&rest[..at]);
            let (special, after) = rest[at..].split_at(1);
            rest = after;
            match special {
                "&" => match references::read(after, sort == Sort::Value) {
                    Some(reference) => {
                        self.resolved.extend(reference.characters());
                        rest = &after[reference.length..];
                    }
                    None => self.resolved.push('&'),
                },
                "\r" => {
                    self.resolved.push('\n');
                    rest = after.strip_prefix('\n').unwrap_or(after);
                }
                _ => self.resolved.push(char::REPLACEMENT_CHARACTER),
            }
        }
        self.resolved.push_str(rest);
        StrTendril::from_slice(&self.resolved)
    }
}

/// Where the next character stands that is replaced, or may be.
fn next_special(text: &str, sort: Sort) -> Option<usize> {
    let bytes = text.as_bytes();
    if sort.has_references() { memchr3(b'&', b'\r', b'\0', bytes) } else { memchr2(b'\r', b'\0', bytes) }
}

/// Offsets are those within a copy, or lengths of one text.
fn offset_u32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
