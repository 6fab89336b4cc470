//! Text as HTML, and HTML as text, where no page is parsed.

use crate::tables::tags::is_html_name;

/// Text as HTML, in which a `<` is no tag. A whole reference such as `&amp;` stays one, for text without tags may be from a
/// page all the same; the `&copy` of `?a=1&copy=2` is none.
pub(crate) fn as_markup(text: &str) -> String {
    let mut markup = String::with_capacity(text.len() + text.len() / 8);
    for (at, part) in text.split('&').enumerate() {
        if at > 0 {
            markup.push_str(if starts_reference(part) { "&" } else { "&amp;" });
        }
        markup.push_str(&part.replace('<', "&lt;"));
    }
    markup
}

/// Whether what follows a `&` makes it a character reference that is ended as it should be.
fn starts_reference(rest: &str) -> bool {
    let name = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    name.starts_with(';') && name.len() < rest.len()
}

/// Whether a character may stand before the first tag of a page.
pub(crate) fn is_before_markup(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

/// The text between the tags of HTML; `Vec<T>` and `a < b` are text.
pub(crate) fn without_tags(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut ends = Places::of(">", html);
    let mut values = Places::of("=\"", html);
    let mut from = 0;
    while let Some(before) = html[from..].find('<') {
        let at = from + before;
        out.push_str(&html[from..at]);
        let end = ends.next_from(at);
        let has_attribute = values.next_from(at).zip(end).is_some_and(|(value, end)| value < end);
        if let Some(length) = tag_length(&html[at..], end.map(|end| end - at), has_attribute) {
            out.push(' ');
            from = at + length;
        } else {
            out.push('<');
            from = at + 1;
        }
    }
    out.push_str(&html[from..]);
    out
}

/// The places of a pattern in a text, asked for from front to back. No part of the text is searched twice: one full of `<`
/// would otherwise be searched up to a far `>` for each of them.
struct Places<'a> {
    pattern: &'static str,
    text: &'a str,
    next: Option<usize>,
}

impl<'a> Places<'a> {
    fn of(pattern: &'static str, text: &'a str) -> Places<'a> {
        Places { pattern, text, next: text.find(pattern) }
    }

    /// The first place at `start` or behind it; `start` never goes back.
    fn next_from(&mut self, start: usize) -> Option<usize> {
        if self.next.is_some_and(|next| next < start) {
            self.next = self.text[start..].find(self.pattern).map(|at| start + at);
        }
        self.next
    }
}

/// The length of the tag or comment at the start of a text, whose first `>` is at `end`; `has_attribute` says whether a value
/// in quotation marks stands before that. One that is not closed reaches to the end of the text. `None` if the `<` is no tag.
fn tag_length(text: &str, end: Option<usize>, has_attribute: bool) -> Option<usize> {
    let name = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    if ["!--", "![", "!d", "!D"].iter().any(|start| name.starts_with(start)) {
        return Some(end.map_or(text.len(), |end| end + 1));
    }
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    // Elements of drawings and custom elements differ from text by their attributes.
    if !is_html_name(name) && (name.is_empty() || !has_attribute) {
        return None;
    }
    match end {
        Some(end) => Some(end + 1),
        // `a <b` is arithmetic; a longer name is a tag that was cut off.
        None => (name.len() > 1).then_some(text.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_stays_as_it_is() {
        for (text, markup) in [
            ("a < b", "a &lt; b"),
            ("?a=1&copy=2 & so on&", "?a=1&amp;copy=2 &amp; so on&amp;"),
            ("AT&amp;T &#39;s &;", "AT&amp;T &#39;s &amp;;"),
        ] {
            assert_eq!(as_markup(text), markup);
        }
    }
}
