//! Folds what is written in more than one way, so that words and phrases are found however they are written.

use std::borrow::Cow;

use icu_normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};

use crate::tables::letters::{MARKS, PLAIN_LETTERS, VIRAMAS};

static DECOMPOSITION: CanonicalDecompositionBorrowed<'_> = CanonicalDecompositionBorrowed::new();

/// A text in lower case without what writers leave out or keyboards lack: accents, joined to their letters or not; the
/// dots of Indic letters, and the signs that silence their vowels; the short vowels of Arabic, and what tells its kinds of
/// alef, yeh and kaf apart; the dot by which Turkish tells `i` from `ı`.
///
/// What is compared with it has to be folded, too.
pub(crate) fn alike(text: &str) -> Cow<'_, str> {
    folded(text, |_| true)
}

/// The same for letters of Arabic and Indic scripts alone, silent vowels aside: an accent may tell two words apart.
pub(crate) fn unified(text: &str) -> Cow<'_, str> {
    folded(text, |c| ('\u{600}'..='\u{dff}').contains(&c) && !VIRAMAS.contains(&c))
}

/// A text whose characters, where `is_meant` says so, are those that they are read as.
fn folded(text: &str, is_meant: impl Fn(char) -> bool) -> Cow<'_, str> {
    let plain = |c: char| if is_meant(c) { plain(c) } else { Some(c) };
    if text.is_ascii() || text.chars().all(|c| plain(c) == Some(c)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter_map(plain).collect())
}

/// The letter that a character is read as; `None` for a mark that is left out.
fn plain(c: char) -> Option<char> {
    // Letters of Latin, Greek, Cyrillic, Arabic and Indic scripts; Hangul would be taken apart.
    if !('\u{c0}'..'\u{2000}').contains(&c) {
        return Some(c);
    }
    if VIRAMAS.contains(&c) || is_mark(c) {
        return None;
    }
    match DECOMPOSITION.decompose(c) {
        Decomposed::Singleton(letter) => return plain(letter),
        Decomposed::Expansion(letter, mark) if is_mark(mark) => return plain(letter),
        // Vowels of two parts are one letter.
        Decomposed::Expansion(..) | Decomposed::Default => {}
    }
    Some(PLAIN_LETTERS.binary_search_by_key(&c, |&(letter, _)| letter).map_or(c, |at| PLAIN_LETTERS[at].1))
}

fn is_mark(c: char) -> bool {
    MARKS.iter().any(|marks| marks.contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_in_order_and_fold_once() {
        assert!(PLAIN_LETTERS.is_sorted_by(|a, b| a.0 < b.0));
        for &(letter, plain) in PLAIN_LETTERS {
            assert_eq!(alike(&plain.to_string()), plain.to_string(), "{letter}");
        }
    }

    #[test]
    fn ways_to_write_a_word_are_alike() {
        for (one, other) in [
            ("আরও প\u{9a1}\u{9bc}ুন", "আরও প\u{9dc}ুন"),
            ("ये भी प\u{922}\u{93c}ें", "ये भी प\u{95d}ें"),
            ("بیشتر بخوانید", "بيشتر بخوانيد"),
            ("اقرأ أيضًا", "اقرأ ايضا"),
            ("διαβάστε επίσης", "διαβα\u{301}στε επισησ"),
            ("đọc thêm", "đo\u{323}c the\u{302}m"),
            ("ilgili", "i\u{307}lgılı"),
        ] {
            assert_eq!(alike(one), alike(other), "{one}");
        }
        for text in ["read more", "관련기사", "阅读原文", "это"] {
            assert!(matches!(alike(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn accents_of_latin_letters_may_count() {
        for (one, other) in [("ফেব্রু\u{9df}ারি", "ফেব্রু\u{9af}\u{9bc}ারি"), ("أبريل", "ابريل"), ("مساءً", "مساء")]
        {
            assert_eq!(unified(one), unified(other));
        }
        assert!(matches!(unified("février"), Cow::Borrowed(_)));
    }
}
