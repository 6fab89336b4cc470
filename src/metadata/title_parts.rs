//! Splits a title at its separators, into the headline, the section and the name of the site.

use crate::tables::titles::{COLON, MAX_PARTS, SEPARATORS, STARTS_SEPARATOR};
use crate::text::{is_letter_or_digit, is_wide};

/// The parts of a title between separators, and the runs of neighbouring parts, except for the whole title.
pub(super) fn runs_of_parts(title: &str) -> Vec<&str> {
    let parts = parts(title);
    let count = parts.len();
    let ends = |start: usize| (start..count).filter(move |end| end - start + 1 < count);
    let runs = (0..count).flat_map(|start| ends(start).map(move |end| (start, end)));
    runs.map(|(start, end)| title[parts[start].0..parts[end].1].trim()).collect()
}

/// The longest part of a title between separators.
pub(super) fn longest_part(title: &str) -> Option<&str> {
    let parts = parts(title).into_iter().map(|(start, end)| title[start..end].trim());
    parts.max_by_key(|part| part.chars().count())
}

/// Start and end of the parts of a title.
pub(super) fn parts(title: &str) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let bytes = title.as_bytes();
    // After a space, a separator starts with a mark, but most spaces stand before a word.
    let is_before_word = |at: usize| bytes[at] == b' ' && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
    while at < title.len() && parts.len() + 1 < MAX_PARTS {
        if !STARTS_SEPARATOR[usize::from(bytes[at])] || is_before_word(at) {
            at += title[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let mark = SEPARATORS.iter().find(|separator| separates(title, at, separator.mark));
        if let Some(separator) = mark {
            parts.push((start, at));
            at += separator.mark.len();
            start = at;
        } else {
            at += title[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    parts.push((start, title.len()));
    parts.retain(|&(start, end)| !title[start..end].trim().is_empty());
    parts
}

/// Whether there are only colons between these parts of a title, written as in English: without a space before.
pub(super) fn has_only_tight_colons(title: &str, parts: &[(usize, usize)]) -> bool {
    parts.len() > 1 && parts.windows(2).all(|pair| title[pair[0].1..pair[1].0] == *COLON)
}

/// Whether colons alone part a title, however they are spaced: in French a space stands before them.
pub(super) fn has_only_colons(title: &str, parts: &[(usize, usize)]) -> bool {
    parts.len() > 1 && marks(title, parts).all(|mark| mark == COLON.trim())
}

/// Whether something stronger than a colon parts a title.
pub(super) fn has_stronger_mark(title: &str) -> bool {
    marks(title, &parts(title)).any(|mark| mark != COLON.trim())
}

/// What stands between the parts of a title.
fn marks<'a>(title: &'a str, parts: &'a [(usize, usize)]) -> impl Iterator<Item = &'a str> {
    parts.windows(2).map(|pair| title[pair[0].1..pair[1].0].trim())
}

/// Whether a mark at this place is a separator. A single `-` or `_` is one only if a letter of a wide script stands on one
/// of its sides, or something other than letters and digits: `self-made` is one word, `清晨的市场-港口网` is a headline and a site.
fn separates(title: &str, at: usize, mark: &str) -> bool {
    if !title[at..].starts_with(mark) {
        return false;
    }
    if mark.len() > 1 || mark == "|" {
        return true;
    }
    let before = title[..at].chars().next_back();
    let after = title[at + mark.len()..].chars().next();
    let is_open = |c: Option<char>| c.is_some_and(|c| is_wide(c) || !is_letter_or_digit(c));
    is_open(before) || is_open(after)
}
