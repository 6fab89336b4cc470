//! Tells where the markup has no space between two fields of a line, such as a price and a date, because a style sheet
//! sets them apart: `<span>$68</span><span>In stock</span>`. [`super::Blocks`] adds a space there.

use crate::dom::{Document, NodeId};
use crate::tables::fields::{ADDRESS_SIGNS, AMOUNT_SIGNS, FIELD_ENDS, MAX_BETWEEN_FIELDS, MAX_WORD_BYTES};
use crate::tables::tags::Tag;
use crate::text::{self, is_wide};

/// Whether an element is a field and comes right after another field. Pictures, `<link>` and `<meta>` between them do
/// not matter; text does.
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

/// Whether an element comes right after a label. An input between them does not matter.
pub(super) fn follows_label(document: &Document, id: NodeId) -> bool {
    let mut other = document.element_before(id);
    if let Some(control) = other.filter(|&node| document.tag(node) == Tag::Input) {
        other = document.element_before(control);
    }
    other.is_some_and(|node| document.tag(node) == Tag::Label)
}

/// Whether a space belongs between what a line has so far and the field that follows, judging by the text on both
/// sides: the field begins with a capital letter, with an amount, or with a number after a word.
///
/// Two elements that touch may also be one word: editors cut words in two (`stud` and `ies`), and a first letter that
/// is drawn large has an element of its own. So the word before must have more than one letter, and capitals after a
/// capital are not parted. In scripts without capitals, words do not show where a field begins. `metadata::lines` parts
/// the lines it reads by elements alone, which is simpler and shows in no text.
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
