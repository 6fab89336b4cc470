//! Letters and marks that are written in more than one way, or left out. What Unicode takes apart is not listed.

use std::ops::RangeInclusive;

/// Marks that writers leave out: accents that are characters of their own, the short vowels of Arabic and its sign to
/// stretch a word, the dots of Indic letters. Source: Unicode 16, combining marks of these scripts.
pub(crate) const MARKS: [RangeInclusive<char>; 6] = [
    '\u{300}'..='\u{36f}',
    '\u{640}'..='\u{640}',
    '\u{64b}'..='\u{655}',
    '\u{670}'..='\u{670}',
    '\u{93c}'..='\u{93c}',
    '\u{9bc}'..='\u{9bc}',
];

/// The signs that silence the vowel of a letter in Devanagari, Bengali and Tamil. Source: as above.
pub(crate) const VIRAMAS: [char; 3] = ['\u{94d}', '\u{9cd}', '\u{bcd}'];

/// Lower-case letters that are read as another one, sorted: the dotless `i` of Turkish, the final sigma, and what Arabic
/// keyboards lack of Persian and Urdu. Source: CLDR 46, index characters of `fa` and `ur`.
#[rustfmt::skip]
pub(crate) const PLAIN_LETTERS: &[(char, char)] = &[
    ('ı', 'i'), ('ς', 'σ'), ('ة', 'ه'), ('ك', 'ک'), ('ى', 'ی'), ('ي', 'ی'), ('ٱ', 'ا'), ('ہ', 'ه'), ('ە', 'ه'),
];
