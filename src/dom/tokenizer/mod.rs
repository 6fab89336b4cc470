//! Turns a page into tags and texts, by the rules of the HTML standard (section 13.2.5, "Tokenization").
//!
//! html5ever's own tokenizer goes character by character, because its input may come in pieces, and copies what it
//! reads. Here the whole page is in memory: the end of a text is searched for, and the text is a part of a copy that
//! many texts share. The eighty states of the standard become places in these functions:
//!
//! | function | the standard's states |
//! |---|---|
//! | [`Tokenizer::run`], `data`, `markup` | data, tag open, end tag open, markup declaration open |
//! | `tag` | tag name, and all of attributes |
//! | `raw_text` | RCDATA, RAWTEXT, script data, with what ends them in [`raw`] |
//! | [`declarations`] | comment, bogus comment, DOCTYPE, CDATA section |
//! | [`references`] | character reference |
//!
//! Tokens are those of the standard, with these differences, none of which shows in a tree without comments:
//!
//! - text comes in whole runs, not in single characters;
//! - comments come without their text, end tags without attributes, and errors not at all;
//! - the content of scripts and style sheets is left out unless the receiver wants it;
//! - attributes past a limit are left out.
//!
//! One difference does show. An element in which no tags are read, such as `<style>`, may be left open in a
//! `<noscript>`. It ends with the `<noscript>`, as in a browser that runs scripts, although the tree is otherwise that
//! of a browser that runs none.
//!
//! Every byte is looked at a bounded number of times, so that the time is linear in the length of any page.

mod declarations;
mod names;
mod raw;
pub(super) mod references;
mod tag;
#[cfg(test)]
mod tests;
mod texts;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Doctype, EndTag, StartTag, Tag};
use html5ever::{Attribute, LocalName, local_name};
use memchr::{memchr, memmem};

use names::Names;
use texts::{Sort, Texts};

use crate::text::is_before_markup;

/// Takes the tokens of a page, and tells the tokenizer what it has to know of the tree.
pub(super) trait Receiver {
    fn tag(&self, tag: Tag) -> Next;

    /// Takes a text that is not empty and holds no U+0000.
    fn text(&self, text: StrTendril);

    /// Takes a U+0000 in text.
    fn nul(&self);

    fn comment(&self);

    fn doctype(&self, doctype: Doctype);

    fn end(&self);

    /// Whether the innermost open element is of SVG or Math ML, where CDATA sections are read.
    fn is_foreign(&self) -> bool;

    /// Whether the receiver wants the content of an element in which no tags are read. Its tag was the last token.
    fn wants_raw_text(&self, name: &LocalName, content: &str) -> bool;

    /// Whether the current place is between the tags of a `<noscript>`.
    fn is_in_noscript(&self) -> bool;

    /// An empty list for the attributes of a tag.
    fn room(&self) -> Vec<Attribute>;

    /// Is told that a tag had more attributes than are kept.
    fn drop_attributes(&self);

    /// Whether no more tokens are wanted.
    fn is_full(&self) -> bool;
}

/// How the page goes on after a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Markup,
    /// No markup up to the element's end tag.
    RawText {
        has_references: bool,
    },
    /// No markup up to the end of the page.
    Plaintext,
}

/// Reads one page.
pub(super) struct Tokenizer<'a, R> {
    page: &'a str,
    /// The place up to which the page was read, in bytes.
    at: usize,
    receiver: R,
    texts: Texts<'a>,
    names: Names,
    max_attributes: usize,
    /// Whether the page opens as a document of XML.
    is_xml: bool,
}

impl<'a, R: Receiver> Tokenizer<'a, R> {
    pub(super) fn new(page: &'a str, receiver: R, max_attributes: usize) -> Tokenizer<'a, R> {
        let is_xml = page.trim_start_matches(is_before_markup).starts_with("<?xml");
        Tokenizer { page, at: 0, receiver, texts: Texts::new(page), names: Names::default(), max_attributes, is_xml }
    }

    /// Reads the page until its end or until the receiver wants no more. Returns the receiver and how many bytes were
    /// read.
    pub(super) fn run(mut self) -> (R, usize) {
        if self.page.starts_with('\u{feff}') {
            self.at = '\u{feff}'.len_utf8();
        }
        while self.at < self.page.len() && !self.receiver.is_full() {
            self.data();
        }
        self.receiver.end();
        (self.receiver, self.at)
    }

    /// Reads text up to the next `<`, and what starts there.
    fn data(&mut self) {
        let rest = &self.page.as_bytes()[self.at..];
        let length = memchr(b'<', rest).unwrap_or(rest.len());
        self.text_to(self.at + length, Sort::Data);
        if length < rest.len() {
            self.markup();
        }
    }

    /// Reads what starts with the `<` at the current place.
    fn markup(&mut self) {
        let start = self.at;
        match &self.page.as_bytes()[start + 1..] {
            [b'a'..=b'z' | b'A'..=b'Z', ..] => self.tag(StartTag, start + 1),
            [b'/', b'a'..=b'z' | b'A'..=b'Z', ..] => self.tag(EndTag, start + 2),
            [b'/', b'>', ..] => self.at = start + b"</>".len(),
            [b'!', declaration @ ..] => self.declaration(declaration),
            [b'/', _, ..] | [b'?', ..] => self.bogus_comment(),
            // A `<` that starts nothing, or the `</` at the end of the page, is text.
            [b'/'] => self.text_to(start + 2, Sort::Data),
            _ => self.text_to(start + 1, Sort::Data),
        }
    }

    fn declaration(&mut self, declaration: &[u8]) {
        if declaration.starts_with(b"--") {
            self.comment();
        } else if starts_with_word(declaration, b"doctype") {
            self.doctype();
        } else if declaration.starts_with(b"[CDATA[") && self.receiver.is_foreign() {
            self.cdata();
        } else {
            self.bogus_comment();
        }
    }

    fn comment(&mut self) {
        self.at = declarations::comment_end(self.page.as_bytes(), self.at + b"<!--".len());
        self.receiver.comment();
    }

    /// Passes over what the standard calls a bogus comment: `<?xml … >`, `</3>`.
    fn bogus_comment(&mut self) {
        self.at += memchr(b'>', &self.page.as_bytes()[self.at..]).map_or(self.page.len() - self.at, |at| at + 1);
        self.receiver.comment();
    }

    fn doctype(&mut self) {
        let (doctype, length) = declarations::doctype(&self.page[self.at + b"<!doctype".len()..]);
        self.at += b"<!doctype".len() + length;
        self.receiver.doctype(doctype);
    }

    fn cdata(&mut self) {
        self.at += b"<![CDATA[".len();
        match memmem::find(&self.page.as_bytes()[self.at..], b"]]>") {
            Some(length) => {
                self.text_to(self.at + length, Sort::Cdata);
                self.at += b"]]>".len();
            }
            None => self.text_to(self.page.len(), Sort::Cdata),
        }
    }

    /// Reads the tag whose name starts at `name`, and the content of its element if no tags are read in that.
    fn tag(&mut self, kind: html5ever::tokenizer::TagKind, name: usize) {
        let Some(tag) = self.read_tag(kind, name) else {
            // The page ends inside the tag, which then is left out.
            self.at = self.page.len();
            return;
        };
        let name = tag.name.clone();
        // A `</br>` would be another line break. What is foreign is closed by the tree builder.
        let closes_itself = self.is_xml && tag.self_closing && kind == StartTag && name != local_name!("br");
        let is_empty = closes_itself && !self.receiver.is_foreign();
        match self.receiver.tag(tag) {
            _ if is_empty => self.end_tag(name),
            Next::Markup => {}
            Next::RawText { has_references } => self.raw_text(&name, has_references),
            Next::Plaintext => self.text_to(self.page.len(), Sort::Raw),
        }
    }

    /// Reads the content of an element in which no tags are read.
    fn raw_text(&mut self, name: &LocalName, has_references: bool) {
        // An element that is left open in a `<noscript>` ends with it, as in browsers that run scripts.
        let outer = self.receiver.is_in_noscript().then_some(b"noscript".as_slice());
        let raw::End { at: end, is_of_outer } = raw::end(self.page.as_bytes(), self.at, name.as_bytes(), outer);
        let sort = if has_references { Sort::Rcdata } else { Sort::Raw };
        if self.receiver.wants_raw_text(name, &self.page[self.at..end]) {
            self.text_to(end, sort);
        }
        self.at = end;
        if is_of_outer {
            self.end_tag(name.clone());
        }
    }

    /// Hands on an end tag that the page does not have.
    fn end_tag(&self, name: LocalName) {
        let tag = Tag { kind: EndTag, name, self_closing: false, attrs: Vec::new(), had_duplicate_attributes: false };
        self.receiver.tag(tag);
    }

    /// Hands on the text up to `end`, which is then the current place.
    fn text_to(&mut self, end: usize, sort: Sort) {
        self.texts.hand_on(self.at..end, sort, &self.receiver);
        self.at = end;
    }
}

/// Whether a word stands at the start of `bytes`, in upper or lower case.
fn starts_with_word(bytes: &[u8], word: &[u8]) -> bool {
    bytes.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word))
}

/// Whether the standard calls a byte white space; the carriage return is one, for it is read as a line feed.
fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}
