//! Spells letters alike that pages write in more ways than one, so that words of tables are found in them.

use std::borrow::Cow;

/// The dot below a letter of Devanagari and of Bengali.
const NUKTAS: [char; 2] = ['\u{93c}', '\u{9bc}'];

/// A text in which letters of Hindi and Bengali with a dot are two characters, Arabic ones are written as in Persian and
/// without signs for vowels, and an alif has nothing above or below it.
///
/// A keyboard decides which of two yeh and kaf stands in Persian, and a system whether a dotted letter is one character or
/// two. Source: Unicode 16, canonical decompositions; CLDR 46, index characters of `fa`. Linear in the text, and nothing to
/// do where it is of ASCII.
pub(crate) fn unified(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || text.chars().all(|c| spelling(c) == [Some(c), None]) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().flat_map(spelling).flatten().collect())
}

/// The one or two characters that stand for a character, or none.
fn spelling(c: char) -> [Option<char>; 2] {
    let [hindi, bengali] = NUKTAS;
    let dotted = |base: char, dot: char| [Some(base), Some(dot)];
    match c {
        'آ' | 'أ' | 'إ' | 'ٱ' => [Some('ا'), None],
        'ى' | 'ي' => [Some('ی'), None],
        'ك' => [Some('ک'), None],
        '\u{640}' | '\u{64b}'..='\u{652}' => [None, None],
        '\u{958}' => dotted('क', hindi),
        '\u{959}' => dotted('ख', hindi),
        '\u{95a}' => dotted('ग', hindi),
        '\u{95b}' => dotted('ज', hindi),
        '\u{95c}' => dotted('ड', hindi),
        '\u{95d}' => dotted('ढ', hindi),
        '\u{95e}' => dotted('फ', hindi),
        '\u{95f}' => dotted('य', hindi),
        '\u{9dc}' => dotted('ড', bengali),
        '\u{9dd}' => dotted('ঢ', bengali),
        '\u{9df}' => dotted('য', bengali),
        _ => [Some(c), None],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_of_a_word_become_one() {
        for (one, other) in [
            ("ফেব্রু\u{9df}ারি", "ফেব্রু\u{9af}\u{9bc}ারি"),
            ("\u{95e}रवरी", "\u{92b}\u{93c}रवरी"),
            ("أبريل", "ابريل"),
            ("دي", "دی"),
            ("مساءً", "مساء"),
        ] {
            assert_eq!(unified(one), unified(other));
        }
        assert!(matches!(unified("février"), Cow::Borrowed(_)));
    }
}
