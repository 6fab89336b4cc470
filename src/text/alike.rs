//! Folds what is written in more than one way, so that a phrase is found however it is written.

use std::borrow::Cow;

use crate::tables::letters::PLAIN_LETTERS;

/// A text in lower case without what writers leave out or keyboards lack: accents, joined to their letters or not; the
/// dots of Indic letters, and the signs that silence their vowels; the short vowels of Arabic, and what tells its kinds of
/// alef, yeh and kaf apart; the dot by which Turkish tells `i` from `ı`.
///
/// What is compared with it has to be folded, too.
pub(crate) fn alike(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| folded(c) == Some(c)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter_map(folded).collect())
}

/// The letter that a character is read as; `None` for a mark that is left out.
fn folded(c: char) -> Option<char> {
    match c {
        '\0'..='\u{bf}' | '\u{2000}'.. => Some(c),
        '\u{300}'..='\u{36f}'
        | '\u{640}'
        | '\u{64b}'..='\u{655}'
        | '\u{670}'
        | '\u{93c}'
        | '\u{94d}'
        | '\u{9bc}'
        | '\u{9cd}'
        | '\u{bcd}' => None,
        _ => Some(PLAIN_LETTERS.binary_search_by_key(&c, |&(letter, _)| letter).map_or(c, |at| PLAIN_LETTERS[at].1)),
    }
}

#[cfg(test)]
mod tests {
    use super::alike;
    use crate::tables::letters::PLAIN_LETTERS;

    #[test]
    fn letters_are_in_order_and_fold_once() {
        assert!(PLAIN_LETTERS.windows(2).all(|pair| pair[0].0 < pair[1].0));
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
            assert!(matches!(alike(text), std::borrow::Cow::Borrowed(_)), "{text}");
        }
    }
}
