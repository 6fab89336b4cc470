//! Reads tags and their attributes.

use std::ops::Range;

use html5ever::tokenizer::{StartTag, Tag, TagKind};
use html5ever::{Attribute, QualName, ns};
use memchr::memchr;

use super::{Receiver, Tokenizer, is_space};

impl<R: Receiver> Tokenizer<'_, R> {
    /// Reads the tag whose name starts at `name`, and stops behind it; `None` if the page ends before the tag does.
    pub(super) fn read_tag(&mut self, kind: TagKind, name: usize) -> Option<Tag> {
        self.at = name;
        let name = self.take_while(|byte| !is_space(byte) && !matches!(byte, b'/' | b'>'));
        let name = self.names.name(self.page, name);
        let mut attrs = if kind == StartTag { self.receiver.room() } else { Vec::new() };
        let mut read = 0;
        loop {
            let between = self.take_while(|byte| is_space(byte) || byte == b'/');
            if self.next()? == b'>' {
                self.at += 1;
                let self_closing = self.page[between].ends_with('/');
                return Some(Tag { kind, name, self_closing, attrs, had_duplicate_attributes: false });
            }
            let (name, value) = self.read_attribute()?;
            if kind == StartTag {
                read += 1;
                self.keep(name, value, read, &mut attrs);
            }
        }
    }

    /// Reads an attribute: where its name and its value stand. `None` if the page ends before it does.
    fn read_attribute(&mut self) -> Option<(Range<usize>, Range<usize>)> {
        let start = self.at;
        // The first character may be a `=`.
        self.at += 1;
        self.take_while(|byte| !is_space(byte) && !matches!(byte, b'/' | b'>' | b'='));
        let name = start..self.at;
        self.take_while(is_space);
        if self.next()? != b'=' {
            return Some((name, 0..0));
        }
        self.at += 1;
        self.take_while(is_space);
        let value = match self.next()? {
            quote @ (b'"' | b'\'') => self.quoted(quote)?,
            _ => self.take_while(|byte| !is_space(byte) && byte != b'>'),
        };
        Some((name, value))
    }

    /// Reads a value in quotes: where it stands. `None` if the page ends before it does.
    fn quoted(&mut self, quote: u8) -> Option<Range<usize>> {
        let start = self.at + 1;
        let end = start + memchr(quote, &self.page.as_bytes()[start..])?;
        self.at = end + 1;
        Some(start..end)
    }

    /// Adds the attribute that was the `read`th of its tag, unless that is past the limit or one of that name is there.
    fn keep(&mut self, name: Range<usize>, value: Range<usize>, read: usize, attributes: &mut Vec<Attribute>) {
        if read > self.max_attributes {
            self.receiver.drop_attributes();
            return;
        }
        let name = self.names.name(self.page, name);
        if !attributes.iter().any(|attribute| attribute.name.local == name) {
            let name = QualName::new(None, ns!(), name);
            attributes.push(Attribute { name, value: self.texts.value(value) });
        }
    }

    /// The byte at which the tokenizer is.
    fn next(&self) -> Option<u8> {
        self.page.as_bytes().get(self.at).copied()
    }

    /// Passes bytes as long as they belong, and returns where they stand.
    fn take_while(&mut self, belongs: impl Fn(u8) -> bool) -> Range<usize> {
        let start = self.at;
        self.at += self.page.as_bytes()[start..].iter().take_while(|&&byte| belongs(byte)).count();
        start..self.at
    }
}
