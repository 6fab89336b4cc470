//! Whether a text is HTML, how it becomes some, and what of it is shown.

use crate::tables::payload::ESCAPED_TAGS;

/// Text as HTML: as it is if it is that already, after undoing one escape too many, else in paragraphs.
pub(super) fn as_html(text: &str) -> String {
    if holds_markup(text) {
        return text.to_owned();
    }
    if ESCAPED_TAGS.iter().any(|tag| text.contains(tag)) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| ["<p>".to_owned(), escape(line), "</p>\n".to_owned()]).collect()
}

/// Whether a tag stands anywhere in a text.
pub(super) fn holds_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let name = text[at + 1..].trim_start_matches('/');
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic());
        is_tag && name.find(['>', '<']).is_some_and(|end| name[end..].starts_with('>'))
    })
}

/// Text as HTML. References are left alone: texts without tags have them as often as not.
pub(super) fn escape(text: &str) -> String {
    text.replace('<', "&lt;")
}

/// Whether anything is left of a text without its tags, be it the space between two runs of text.
pub(super) fn shows_text(text: &str) -> bool {
    if holds_markup(text) { shown(text).any(|part| !part.trim().is_empty()) } else { !text.is_empty() }
}

/// Text without what stands between angle brackets.
pub(super) fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for part in shown(html) {
        text.push_str(part);
        text.push(' ');
    }
    text
}

/// What stands outside of angle brackets.
fn shown(html: &str) -> impl Iterator<Item = &str> {
    let (before, parts) = html.split_once('<').map_or((html, ""), |(before, parts)| (before, parts));
    std::iter::once(before).chain(parts.split('<').map(|part| part.split_once('>').map_or("", |(_, shown)| shown)))
}
