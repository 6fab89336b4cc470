//! Reads comments and doctypes.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::Doctype;
use memchr::memmem;

use super::{is_space, starts_with_word};

/// Where the comment ends whose content starts at `from`; the end of the page if it is not closed.
pub(super) fn comment_end(page: &[u8], from: usize) -> usize {
    for empty in [&b">"[..], b"->"] {
        if page[from..].starts_with(empty) {
            return from + empty.len();
        }
    }
    let mut at = from;
    while let Some(dashes) = memmem::find(&page[at..], b"--").map(|length| at + length) {
        match &page[dashes + 2..] {
            [b'>', ..] => return dashes + 3,
            [b'!', b'>', ..] => return dashes + 4,
            _ => at = dashes + 1,
        }
    }
    page.len()
}

/// The doctype whose keyword was read already, and how many bytes of `text` belong to it.
pub(super) fn doctype(text: &str) -> (Doctype, usize) {
    let mut reader = DoctypeReader { text, at: 0, doctype: Doctype::default() };
    if reader.read().is_none() {
        reader.doctype.force_quirks = true;
    }
    // What is left up to the `>` says nothing.
    let rest = &text[reader.at..];
    let length = reader.at + rest.find('>').map_or(rest.len(), |at| at + 1);
    (reader.doctype, length)
}

struct DoctypeReader<'a> {
    text: &'a str,
    at: usize,
    doctype: Doctype,
}

impl DoctypeReader<'_> {
    /// Reads name and identifiers; `None` if the page is to be read in quirks mode.
    fn read(&mut self) -> Option<()> {
        self.skip_space();
        self.doctype.name = Some(self.name()?);
        self.skip_space();
        if self.next()? == b'>' {
            return Some(());
        }
        let is_public = self.keyword(b"public");
        if !is_public && !self.keyword(b"system") {
            return None;
        }
        self.skip_space();
        if is_public {
            self.quoted(|doctype| &mut doctype.public_id)?;
            self.skip_space();
            if self.next()? == b'>' {
                return Some(());
            }
        }
        self.quoted(|doctype| &mut doctype.system_id)?;
        self.skip_space();
        self.next().map(|_| ())
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        self.at += self.text[self.at..].bytes().take_while(|&byte| is_space(byte)).count();
    }

    /// Whether a keyword is next, which then is passed.
    fn keyword(&mut self, word: &[u8]) -> bool {
        let is_next = starts_with_word(&self.text.as_bytes()[self.at..], word);
        self.at += if is_next { word.len() } else { 0 };
        is_next
    }

    fn name(&mut self) -> Option<StrTendril> {
        let rest = &self.text[self.at..];
        let length = rest.bytes().take_while(|&byte| !is_space(byte) && byte != b'>').count();
        self.at += length;
        (length > 0).then(|| StrTendril::from(rest[..length].to_ascii_lowercase().replace('\0', "\u{fffd}")))
    }

    /// Reads an identifier in quotes; `None` if it is missing or cut short by a `>`.
    fn quoted(&mut self, id: fn(&mut Doctype) -> &mut Option<StrTendril>) -> Option<()> {
        let quote = self.next().filter(|byte| matches!(byte, b'"' | b'\''))?;
        self.at += 1;
        let rest = &self.text[self.at..];
        let length = rest.bytes().take_while(|&byte| byte != quote && byte != b'>').count();
        let written = rest[..length].replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
        *id(&mut self.doctype) = Some(StrTendril::from(written));
        self.at += length;
        if self.next()? != quote {
            return None;
        }
        self.at += 1;
        Some(())
    }
}
