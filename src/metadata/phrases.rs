//! Finds the phrases of tables in a text, in upper or lower case, and only at the start of a word.

use crate::tables::announcing::COMBINING;
use crate::text::is_letter_or_digit;

/// The phrases of a table, looked up by the letter that they start with.
pub(super) struct Lookup {
    /// In lower case, sorted.
    phrases: &'static [&'static str],
    /// For each byte, the index of the first phrase that starts with it; the last entry is the number of phrases.
    starts: [u16; BYTES + 1],
}

const BYTES: usize = 1 << u8::BITS;

impl Lookup {
    #[expect(clippy::cast_possible_truncation, reason = "no table has so many phrases")]
    pub(super) const fn of(phrases: &'static [&'static str]) -> Lookup {
        let mut starts = [0; BYTES + 1];
        let mut at = 0;
        let mut byte = 0;
        while byte < BYTES {
            while at < phrases.len() && (phrases[at].as_bytes()[0] as usize) == byte {
                at += 1;
            }
            starts[byte + 1] = at as u16;
            byte += 1;
        }
        assert!(at == phrases.len(), "sorted");
        Lookup { phrases, starts }
    }

    /// The phrases with the first letter of a text, in upper or lower case. For most texts there are none.
    pub(super) fn alike(&self, text: &str) -> &'static [&'static str] {
        let Some(first) = first_byte(text) else { return &[] };
        let first = usize::from(first);
        &self.phrases[self.starts[first].into()..self.starts[first + 1].into()]
    }

    /// What follows a phrase at the start of a text, for each phrase that it starts with.
    pub(super) fn rests<'a>(&self, text: &'a str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.alike(text).iter().filter_map(move |phrase| after(text, phrase))
    }

    /// Whether a text is one of the phrases, in upper or lower case.
    pub(super) fn holds(&self, text: &str) -> bool {
        self.alike(text).iter().any(|phrase| phrase.len() == text.len() && after(text, phrase).is_some())
    }
}

/// The first byte of a text in lower case.
fn first_byte(text: &str) -> Option<u8> {
    let first = *text.as_bytes().first()?;
    if first.is_ascii() {
        return Some(first.to_ascii_lowercase());
    }
    let lower = text.chars().next()?.to_lowercase().next()?;
    lower.encode_utf8(&mut [0; char::MAX.len_utf8()]).bytes().next()
}

/// What follows a phrase at the start of a text, if it starts with it. The phrase is in lower case, the text in any.
pub(super) fn after<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let start = text.get(..phrase.len())?;
    // ASCII letters are compared first, because most texts differ in their second letter.
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
        static SOME: Lookup = Lookup::of(&["by", "edited by", "übersetzt von", "фото"]);
        assert_eq!(SOME.alike("Фото: Пётр Котов"), ["фото"]);
        assert_eq!(SOME.alike("1904"), [""; 0]);
        assert_eq!(SOME.rests("By Ann Lee").collect::<Vec<_>>(), [" Ann Lee"]);
        assert!(SOME.holds("Edited BY") && SOME.holds("ÜBERSETZT VON") && !SOME.holds("edited"));
        assert_eq!(after("ÜBERSETZT VON Bo", "übersetzt von"), Some(" Bo"));
        assert_eq!(after("Über", "übersetzt von"), None);
    }

    #[test]
    fn words_start_after_what_is_no_letter() {
        assert_eq!(word_starts("By Ann-Lee, 文：何").collect::<Vec<_>>(), [0, 3, 7, 12, 18]);
        assert_eq!(word_starts("ผู้เขียน ที่").collect::<Vec<_>>(), [0, 25]);
    }
}
