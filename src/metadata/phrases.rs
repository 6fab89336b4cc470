//! Finds phrases of the tables in a text, in upper or lower case, and only where a word starts.

use crate::tables::announcing::COMBINING;
use crate::text::is_letter_or_digit;

/// Those phrases of a sorted list that start with the same letter as a text, in upper or lower case; for most texts,
/// none.
pub(super) fn alike<'a>(phrases: &'a [&'a str], text: &str) -> &'a [&'a str] {
    alike_by(phrases, |phrase| phrase, text)
}

/// The same for rows of a table that is sorted by their phrase.
pub(super) fn alike_by<'a, T>(rows: &'a [T], phrase: impl Fn(&T) -> &str, text: &str) -> &'a [T] {
    let Some(first) = first_letter(text) else { return &[] };
    // Bytes are compared faster than letters.
    if let Ok(first) = u8::try_from(first)
        && first.is_ascii()
    {
        let from = rows.partition_point(|row| phrase(row).bytes().next() < Some(first));
        let length = rows[from..].partition_point(|row| phrase(row).bytes().next() == Some(first));
        return &rows[from..from + length];
    }
    let from = rows.partition_point(|row| phrase(row).chars().next() < Some(first));
    let length = rows[from..].partition_point(|row| phrase(row).starts_with(first));
    &rows[from..from + length]
}

/// Whether a text is one of the phrases of a sorted list, in upper or lower case.
pub(super) fn is_one(phrases: &[&str], text: &str) -> bool {
    let found = if text.is_ascii() {
        phrases.binary_search_by(|phrase| phrase.bytes().cmp(text.bytes().map(|byte| byte.to_ascii_lowercase())))
    } else {
        phrases.binary_search_by(|phrase| phrase.chars().cmp(text.chars().flat_map(char::to_lowercase)))
    };
    found.is_ok()
}

fn first_letter(text: &str) -> Option<char> {
    if let Some(first) = text.bytes().next().filter(u8::is_ascii) {
        return Some(first.to_ascii_lowercase().into());
    }
    text.chars().next()?.to_lowercase().next()
}

/// What follows a phrase at the start of a text, if it starts with it. The phrase is in lower case, the text in any.
pub(super) fn after<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let start = text.get(..phrase.len())?;
    // ASCII letters are told apart at once; most texts differ in the second one.
    if start.bytes().zip(phrase.bytes()).any(|(a, b)| a.is_ascii() && b.is_ascii() && !a.eq_ignore_ascii_case(&b)) {
        return None;
    }
    let is_same = start == phrase || start.chars().flat_map(char::to_lowercase).eq(phrase.chars());
    is_same.then(|| &text[phrase.len()..])
}

/// Where the words of a text start.
pub(super) fn word_starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut is_inside = false;
    text.char_indices().filter_map(move |(at, c)| {
        let was_inside = std::mem::replace(&mut is_inside, is_of_word(c));
        (is_inside && !was_inside).then_some(at)
    })
}

/// Whether a character belongs to a word: a letter, a digit, or a mark of the letter before it.
pub(super) fn is_of_word(c: char) -> bool {
    is_letter_or_digit(c) || COMBINING.iter().any(|marks| marks.contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_in_any_case() {
        assert_eq!(alike(&["by", "edited by", "фото"], "Фото: Пётр Котов"), ["фото"]);
        assert_eq!(alike(&["by", "edited by", "фото"], "1904"), [""; 0]);
        assert_eq!(after("ÜBERSETZT VON Bo", "übersetzt von"), Some(" Bo"));
        assert_eq!(after("Über", "übersetzt von"), None);
        let phrases = ["by", "edited by", "übersetzt von"];
        assert!(is_one(&phrases, "Edited BY") && is_one(&phrases, "ÜBERSETZT VON") && !is_one(&phrases, "edited"));
    }

    #[test]
    fn words_start_after_what_is_no_letter() {
        assert_eq!(word_starts("By Ann-Lee, 文：何").collect::<Vec<_>>(), [0, 3, 7, 12, 18]);
        assert_eq!(word_starts("ผู้เขียน ที่").collect::<Vec<_>>(), [0, 25]);
    }
}
