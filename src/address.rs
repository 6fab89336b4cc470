//! Addresses as pages write them: what they are relative to, and which of them lead to pages.

use std::borrow::Cow;

use url::{ParseError, Url};

use crate::dom::Document;
use crate::tables::markup::MAX_URL_BYTES;
use crate::tables::tags::Tag;

/// What addresses of a page are relative to: its own `<base href>`, itself relative to where the page came from.
pub(crate) fn base_of(document: &Document, page: Option<&Url>) -> Option<Url> {
    let declared = document
        .ids()
        .filter(|&id| document.tag(id) == Tag::Base)
        .find_map(|id| document.attribute(id, "href"))
        .and_then(|href| on_the_web(href, page));
    declared.or_else(|| page.cloned())
}

/// The address of a page, resolved; scripts and data are none, nor is one that is longer than any server takes.
pub(crate) fn on_the_web(href: &str, base: Option<&Url>) -> Option<Url> {
    let url = resolved(&clean(href), base).ok();
    url.filter(|url| matches!(url.scheme(), "http" | "https") && url.as_str().len() <= MAX_URL_BYTES)
}

/// An address, made whole by what it is relative to.
pub(crate) fn resolved(href: &str, base: Option<&Url>) -> Result<Url, ParseError> {
    match base {
        Some(base) => base.join(href),
        None => Url::parse(href),
    }
}

/// The address as a browser reads it: without the white space and control characters that it skips, and without
/// the Unicode spaces and invisible characters around it that only serve to hide a scheme.
pub(crate) fn clean(raw: &str) -> Cow<'_, str> {
    let is_padding = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}');
    let trimmed = raw.trim_matches(is_padding);
    if trimmed.contains(char::is_control) {
        return Cow::Owned(trimmed.chars().filter(|c| !c.is_control()).collect());
    }
    Cow::Borrowed(trimmed)
}
