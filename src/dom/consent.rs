//! Finds the dialogs that ask for consent to cookies. Scripts add them to the page, so that they are part of it wherever
//! a browser has read it, and with all their explanations they may be longer than the article.

use super::{Document, NodeId};
use crate::tables::consent::{CONSENT_WORDS, DIALOG_NAMES, MAX_DIALOG_DEPTH, NOTICE_WORDS, TAXONOMIES};
use crate::tables::tags::Tag;
use crate::text::name_words;

/// Whether an element is such a dialog, given its classes or its id. A name such as `has-cookie-banner` may say what state
/// the page is in: what holds half of the page, or its content, is no dialog, and neither is what an article or its headings
/// are about.
pub(super) fn is_dialog(document: &Document, id: NodeId, names: &str) -> bool {
    if document.depth(id) > MAX_DIALOG_DEPTH {
        return false;
    }
    let names = || names.split_ascii_whitespace();
    let nodes = document.end(id).index() - id.index();
    let is_content = |tag: Tag| matches!(tag, Tag::Main | Tag::Article);
    let is_of_content = || document.heading_level(id) > 0 || document.closest(id, usize::MAX, is_content).is_some();
    let is_named = names().any(|name| DIALOG_NAMES.binary_search(&name).is_ok())
        || names().any(asks_for_consent) && nodes <= document.len() / 2 && !is_of_content();
    is_named && !document.subtree(id).any(|inner| matches!(document.tag(inner), Tag::Main | Tag::Article | Tag::H1))
}

/// Whether a name has a word for consent and one for a notice in it, apart or as one.
fn asks_for_consent(name: &str) -> bool {
    if TAXONOMIES.iter().any(|start| name.starts_with(start)) {
        return false;
    }
    let is_notice = |word: &str| NOTICE_WORDS.iter().any(|notice| notice.eq_ignore_ascii_case(word));
    let mut consents = name_words(name).filter_map(after_consent);
    consents.next().is_some_and(|rest| is_notice(rest) || consents.any(is_notice) || name_words(name).any(is_notice))
}

/// What follows the word for consent at the start of another word.
fn after_consent(word: &str) -> Option<&str> {
    CONSENT_WORDS.iter().find_map(|consent| {
        let (start, rest) = word.split_at_checked(consent.len())?;
        start.eq_ignore_ascii_case(consent).then_some(rest)
    })
}
