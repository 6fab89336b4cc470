//! Whether a text is HTML, and how it becomes some.

use crate::tables::payload::ESCAPED_TAGS;
use crate::text::{as_markup, without_tags};

/// Text as HTML: as it is if it is that already, after undoing one escape too many, else in paragraphs.
pub(super) fn as_html(text: &str) -> String {
    if holds_markup(text) {
        return text.to_owned();
    }
    if ESCAPED_TAGS.iter().any(|tag| text.contains(tag)) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| ["<p>".to_owned(), as_markup(line), "</p>\n".to_owned()]).collect()
}

/// Whether a tag stands anywhere in a text.
pub(super) fn holds_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let name = text[at + 1..].trim_start_matches('/');
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic());
        is_tag && name.find(['>', '<']).is_some_and(|end| name[end..].starts_with('>'))
    })
}

/// Text as HTML that shows every character of it.
pub(super) fn as_text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// Whether anything is left of a text without its tags, be it the space between two runs of text.
pub(super) fn shows_text(text: &str) -> bool {
    if holds_markup(text) { !without_tags(text).trim().is_empty() } else { !text.is_empty() }
}
