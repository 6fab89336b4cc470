//! The only place that writes markup: tags from the allow-list, and text and attributes, escaped.

use super::allowance::Allowance;
use crate::error::{Bound, Warning};
use crate::tables::markup::MAX_ATTRIBUTE_BYTES;

/// HTML that is being written.
///
/// Only names from `tables::markup` are ever passed as tags or attributes, so that whatever comes from the page is text.
#[derive(Debug)]
pub(super) struct Markup {
    out: String,
    /// How many bytes attribute values may take together. One link around many blocks is repeated in each of them.
    attributes: Allowance,
}

impl Markup {
    pub(super) fn new(capacity: usize) -> Markup {
        let attributes = Allowance::new(Bound::AttributeBytes, MAX_ATTRIBUTE_BYTES);
        Markup { out: String::with_capacity(capacity), attributes }
    }

    /// Whether an attribute value of this many bytes may still be written. If not, that is noted for
    /// [`Markup::warning`].
    pub(super) fn has_room_for(&self, bytes: usize) -> bool {
        self.attributes.has_room_for(bytes)
    }

    /// The warning to give if attribute values were left out.
    pub(super) fn warning(&self) -> Option<Warning> {
        self.attributes.warning()
    }

    pub(super) fn open(&mut self, name: &'static str) {
        self.open_with(name, &[]);
    }

    /// Opens an element, leaving out attributes that the bound no longer allows.
    pub(super) fn open_with(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (attribute, value) in attributes {
            if !self.attributes.try_take(value.len()) {
                continue;
            }
            self.out.push(' ');
            self.out.push_str(attribute);
            self.out.push_str("=\"");
            self.escape(value, true);
            self.out.push('"');
        }
        self.out.push('>');
    }

    pub(super) fn close(&mut self, name: &'static str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Adds a line break to the markup itself; never used where white space is visible.
    pub(super) fn end_line(&mut self) {
        self.out.push('\n');
    }

    pub(super) fn text(&mut self, text: &str) {
        self.escape(text, false);
    }

    pub(super) fn finish(mut self) -> String {
        self.out.truncate(self.out.trim_end().len());
        self.out
    }

    /// Writes text so that a parser reads it back as it was; control characters of ASCII are left out, as from the text.
    fn escape(&mut self, text: &str, is_attribute: bool) {
        let mut written = 0;
        for (at, c) in text.char_indices() {
            let replacement = match c {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' if is_attribute => "&quot;",
                '\u{a0}' => "&nbsp;",
                '\n' | '\t' => continue,
                _ if c.is_ascii_control() => "",
                _ => continue,
            };
            self.out.push_str(&text[written..at]);
            self.out.push_str(replacement);
            written = at + c.len_utf8();
        }
        self.out.push_str(&text[written..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_are_escaped() {
        let mut markup = Markup::new(0);
        markup.open_with("a", &[("href", "/?a=1&b=\"><script>")]);
        markup.text("1 < 2 &amp; \"3\"\u{0}\r");
        markup.close("a");
        let html = "<a href=\"/?a=1&amp;b=&quot;&gt;&lt;script&gt;\">1 &lt; 2 &amp;amp; \"3\"</a>";
        assert_eq!(markup.finish(), html);
    }

    #[test]
    fn attributes_are_bounded_in_sum() {
        let mut markup = Markup::new(0);
        let long = "x".repeat(MAX_ATTRIBUTE_BYTES);
        markup.open_with("a", &[("href", &long)]);
        assert!(!markup.has_room_for(1));
        markup.open_with("a", &[("href", "y")]);
        assert!(markup.finish().ends_with("\"><a>"));
    }
}
