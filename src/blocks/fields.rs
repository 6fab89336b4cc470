//! Where one field of a line ends and the next begins: a style sheet sets them apart, and the markup has no white space.

use crate::dom::{Document, NodeId};
use crate::tables::fields::{ADDRESS_SIGNS, AMOUNT_SIGNS, FIELD_ENDS, MAX_BETWEEN_FIELDS, MAX_WORD_BYTES};
use crate::tables::tags::Tag;
use crate::text::{self, is_wide};

/// Whether an element and the one right before it are fields, pictures and what machines are told between them aside.
pub(super) fn follows_field(document: &Document, id: NodeId, tag: Tag) -> bool {
    if !tag.is_field() {
        return false;
    }
    let mut other = document.element_before(id);
    for _ in 0..=MAX_BETWEEN_FIELDS {
        match other.map(|node| document.tag(node)) {
            Some(Tag::Svg | Tag::Img | Tag::Link | Tag::Meta) => {
                other = other.and_then(|node| document.element_before(node));
            }
            Some(tag) => return tag.is_field(),
            None => return false,
        }
    }
    false
}

/// Whether an element is right behind a label, controls between them aside.
pub(super) fn follows_label(document: &Document, id: NodeId) -> bool {
    let mut other = document.element_before(id);
    if let Some(control) = other.filter(|&node| document.tag(node) == Tag::Input) {
        other = document.element_before(control);
    }
    other.is_some_and(|node| document.tag(node) == Tag::Label)
}

/// Whether the field that goes on a line begins anew there: with a capital letter, an amount, or a number after words.
///
/// Editors cut words into elements too (`stud` and `ies`), and where the first letter of a word is drawn large, it has one
/// of its own: so the word before has more than a letter, and of two runs of capitals none is told apart. Scripts without
/// capitals do not say where a field begins. Lines that only metadata are read from are parted by their elements alone
/// (`metadata::lines`): no reader sees them.
pub(super) fn begins_field(line: &str, next: &str) -> bool {
    let line = text::end(line, MAX_WORD_BYTES);
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    let first = next.split(char::is_whitespace).next().unwrap_or_default();
    if last.contains(ADDRESS_SIGNS) {
        return false;
    }
    let (Some(end), Some(start)) = (last.chars().next_back(), first.chars().next()) else { return false };
    let is_letter = |c: char| c.is_alphabetic() && !is_wide(c);
    let letters = |word: &str| word.chars().filter(|&c| is_letter(c)).count();
    let ends_word = is_letter(end) && letters(last) > 1;
    let ends = ends_word || end.is_ascii_digit() || FIELD_ENDS.contains(&end);
    let is_cut = end.is_uppercase() && first.chars().nth(1).is_none_or(char::is_uppercase);
    let is_capital = start.is_uppercase() && letters(first) > 1 && !is_cut;
    let is_number = start.is_ascii_digit() && (ends_word || matches!(end, ')' | '%'));
    ends && (is_capital || is_number || AMOUNT_SIGNS.contains(&start))
}
