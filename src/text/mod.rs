//! Measures text: white space, words, sentence ends, and lengths that mean the same in every script.
//!
//! | measure | unit | note |
//! |---|---|---|
//! | [`Counts::units`] | Latin letters | a Hangul, Han or Kana character counts as 2.2 |
//! | [`Counts::words`] | runs between white space | |

mod alike;
mod markup;
mod phrases;

use std::borrow::Cow;
use std::time::Duration;

use unicode_segmentation::UnicodeSegmentation;

use crate::tables::reading::{HAN_A_MINUTE, JAPANESE_A_MINUTE, WIDE_TENTHS, WORDS_A_MINUTE};
use crate::tables::thresholds::{SENTENCE_ENDS, UNSPACED_LETTERS};

pub(crate) use alike::{alike, unified};
pub(crate) use markup::{as_markup, is_before_markup, without_tags};
pub(crate) use phrases::{Found, Phrases};

/// The longest start of a text with at most `max` bytes that does not cut a character.
pub(crate) fn start(text: &str, max: usize) -> &str {
    let end = (0..=max.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    &text[..end.unwrap_or_default()]
}

/// The longest end of a text with at most `max` bytes that does not cut a character.
pub(crate) fn end(text: &str, max: usize) -> &str {
    &text[char_boundary_from(text, text.len().saturating_sub(max))..]
}

/// The first place between characters at or after `index`, at most the end of the text.
pub(crate) fn char_boundary_from(text: &str, index: usize) -> usize {
    (index..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

/// Whether a text is empty or nothing but white space.
pub(crate) fn is_blank(text: &str) -> bool {
    // First as bytes, which is faster, since most white space is ASCII.
    text.trim_ascii_start().trim_start().is_empty()
}

/// Whether the last sign of a text, white space aside, is one that sentences end with.
pub(crate) fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(SENTENCE_ENDS)
}

/// How many bytes of a text come before its first white space.
pub(crate) fn word_length(text: &str) -> usize {
    let mut at = 0;
    loop {
        at += text.as_bytes()[at..].iter().take_while(|&&byte| starts_no_space(byte)).count();
        match text[at..].chars().next().filter(|c| !c.is_whitespace()) {
            Some(c) => at += c.len_utf8(),
            None => return at,
        }
    }
}

/// Whether no white space starts with this byte. Most letters start with such a byte, also those outside ASCII.
fn starts_no_space(byte: u8) -> bool {
    byte.is_ascii_graphic() || !byte.is_ascii() && !matches!(byte, 0xc2 | 0xe1..=0xe3)
}

/// How many words a text has, counted apart for scripts with spaces and for those without.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    /// Words between spaces: Latin, Hangul, Cyrillic and their like.
    pub(crate) spaced: usize,
    /// Characters of Han and Kana.
    pub(crate) unspaced: usize,
    /// Those of them that are Kana.
    kana: usize,
}

impl Words {
    /// The words of a text by the rules of Unicode (UAX 29).
    pub(crate) fn of(text: &str) -> Words {
        let mut words = Words::default();
        for word in text.unicode_words() {
            let kana = word.chars().filter(|&c| is_kana(c)).count();
            let han = word.chars().filter(|&c| is_han(c)).count();
            words.kana += kana;
            words.unspaced += kana + han;
            if kana + han == 0 {
                words.spaced += 1;
            }
        }
        words
    }

    /// How long an adult takes to read this many words.
    pub(crate) fn reading_time(self) -> Duration {
        let pace = if self.kana > 0 { JAPANESE_A_MINUTE } else { HAN_A_MINUTE };
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        Duration::from_secs(
            count(self.spaced).saturating_mul(60) / WORDS_A_MINUTE + count(self.unspaced).saturating_mul(60) / pace,
        )
    }
}

/// Whether a character is Hiragana or Katakana.
pub(crate) fn is_kana(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}')
}

/// Whether a character is Han.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether this is the first byte of a syllable of Hangul in UTF-8; a few rare scripts share it.
pub(crate) fn starts_hangul(byte: u8) -> bool {
    matches!(byte, 0xea..=0xed)
}

/// Whether a character is a syllable of Hangul.
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Whether a character is Kana, Han or Hangul. Such a character counts as more than a letter.
pub(crate) fn is_wide(c: char) -> bool {
    is_kana(c) || is_han(c) || is_hangul(c)
}

/// Whether a character is a letter, as [`char::is_alphabetic`] says.
pub(crate) fn is_letter(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { letter_by_range(c).unwrap_or_else(|| c.is_alphabetic()) }
}

/// Whether a character is a letter or a digit, as [`char::is_alphanumeric`] says.
pub(crate) fn is_letter_or_digit(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { letter_by_range(c).unwrap_or_else(|| c.is_alphanumeric()) }
}

/// Whether a character outside ASCII is a letter, if it is in one of the ranges that pages use most. Each of these
/// ranges has only letters, or neither letters nor digits.
///
/// This is here for speed: the standard library takes four hundred instructions to look up a syllable of Hangul.
fn letter_by_range(c: char) -> Option<bool> {
    match c {
        // Latin with diacritics, Cyrillic, Kana, Han, Hangul.
        '\u{c0}'..='\u{d6}'
        | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{24f}'
        | '\u{400}'..='\u{481}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => Some(true),
        // Dashes and quotation marks, full stops and brackets of East Asia.
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' => Some(false),
        _ => None,
    }
}

/// Adds a character in lower case, as [`char::to_lowercase`] says.
pub(crate) fn push_lower(out: &mut String, c: char) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else if has_no_case(c) {
        out.push(c);
    } else {
        out.extend(c.to_lowercase());
    }
}

/// Whether a character is Kana, Han or Hangul, which have no case, so that it need not be looked up.
pub(crate) fn has_no_case(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Whether no reader sees a character: control characters, marks of direction, byte order marks, marks of where a word
/// may break.
pub(crate) fn is_invisible(c: char) -> bool {
    let is_mark = |c| {
        is_break_mark(c)
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2061}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
    };
    c.is_control() || !c.is_ascii() && is_mark(c)
}

/// Whether a character marks where a word may or may not be broken at the end of a line: soft hyphens, zero-width
/// spaces, word joiners.
///
/// Not joiners of letters (ZWJ, ZWNJ), which scripts and emoji are written with.
fn is_break_mark(c: char) -> bool {
    matches!(c, '\u{ad}' | ZERO_WIDTH_SPACE | '\u{2060}' | '\u{feff}')
}

/// U+200B.
const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// A text without the marks of where its words may be broken: nobody reads them, and no search finds a word with one
/// inside. Zero-width spaces stay in scripts without spaces, where no reader of the text could tell the words apart
/// again.
pub(crate) fn without_break_marks(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.contains(is_break_mark) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        let parts_words = || {
            c == ZERO_WIDTH_SPACE && (out.ends_with(is_of_spaceless_script) || rest.starts_with(is_of_spaceless_script))
        };
        if !is_break_mark(c) || parts_words() {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Whether a letter is of a script written without spaces, Han and Kana aside.
fn is_of_spaceless_script(c: char) -> bool {
    UNSPACED_LETTERS.iter().any(|letters| letters.contains(&c))
}

/// Counts over a text. The counts of two texts add up to those of both together, except that a word which they share
/// counts twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Characters that are not white space.
    pub chars: u32,
    /// Runs of characters between white space.
    pub words: u32,
    /// Hangul, Han and Kana characters.
    pub wide: u32,
    /// Digits of ASCII; others count as letters.
    pub digits: u32,
    /// Upper-case letters.
    pub upper: u32,
    /// Commas and their kin in every script.
    pub commas: u32,
    /// Full stops, question and exclamation marks that end a word.
    pub stops: u32,
    /// All other characters that are neither letter, digit nor white space.
    pub marks: u32,
}

/// As what a character is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Space,
    Letter,
    Upper,
    Digit,
    Comma,
    /// Ends a sentence wherever it stands.
    WideStop,
    /// Ends a sentence at the end of a word.
    LatinStop,
    Wide,
    Mark,
}

/// The sort of every ASCII character, looked up at once because most text is nothing else.
const ASCII_SORTS: [Sort; 128] = {
    let mut sorts = [Sort::Mark; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        sorts[byte as usize] = match byte {
            b'\t'..=b'\r' | b' ' => Sort::Space,
            b'a'..=b'z' => Sort::Letter,
            b'A'..=b'Z' => Sort::Upper,
            b'0'..=b'9' => Sort::Digit,
            b',' | b';' => Sort::Comma,
            b'.' | b'!' | b'?' => Sort::LatinStop,
            _ => Sort::Mark,
        };
        byte += 1;
    }
    sorts
};

impl Sort {
    fn of(c: char) -> Sort {
        if let Some(&sort) = ASCII_SORTS.get(c as usize) {
            return sort;
        }
        match c {
            '、' | '，' | '；' | '،' => Sort::Comma,
            '。' | '？' | '！' | '．' | '؟' | '۔' | '।' => Sort::WideStop,
            '…' => Sort::LatinStop,
            _ if is_wide(c) => Sort::Wide,
            _ if c.is_whitespace() || c == ZERO_WIDTH_SPACE => Sort::Space,
            _ if c.is_uppercase() => Sort::Upper,
            _ if is_letter_or_digit(c) => Sort::Letter,
            _ => Sort::Mark,
        }
    }
}

impl Counts {
    /// The counts of a run of text.
    #[must_use]
    pub fn of(text: &str) -> Counts {
        let mut counts = Counts::default();
        let mut before = Sort::Space;
        for c in text.chars() {
            let sort = Sort::of(c);
            counts.add(sort, before);
            before = sort;
        }
        if before == Sort::LatinStop {
            counts.stops += 1;
        }
        counts
    }

    fn add(&mut self, sort: Sort, before: Sort) {
        if sort == Sort::Space {
            self.stops += u32::from(before == Sort::LatinStop);
            return;
        }
        self.chars += 1;
        self.words += u32::from(before == Sort::Space);
        // First, because most characters are letters.
        if sort == Sort::Letter {
            return;
        }
        match sort {
            Sort::Space | Sort::Letter => {}
            Sort::Upper => self.upper += 1,
            Sort::Digit => self.digits += 1,
            Sort::Comma => self.commas += 1,
            Sort::WideStop => self.stops += 1,
            Sort::Wide => self.wide += 1,
            Sort::LatinStop | Sort::Mark => self.marks += 1,
        }
    }

    /// Script-aware length, in Latin letters.
    #[must_use]
    pub fn units(self) -> u32 {
        let wide = u64::from(self.wide) * u64::from(WIDE_TENTHS) / 10;
        (self.chars - self.wide).saturating_add(u32::try_from(wide).unwrap_or(u32::MAX))
    }
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Counts>>(counts: I) -> Counts {
        counts.fold(Counts::default(), |mut sum, counts| {
            sum += counts;
            sum
        })
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.chars += other.chars;
        self.words += other.words;
        self.wide += other.wide;
        self.digits += other.digits;
        self.upper += other.upper;
        self.commas += other.commas;
        self.stops += other.stops;
        self.marks += other.marks;
    }
}

/// The words in a class name, an id or the like: runs of ASCII letters, `camelCase` split as well.
pub(crate) fn name_words(name: &str) -> impl Iterator<Item = &str> {
    let bytes = name.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + bytes[at..].iter().position(u8::is_ascii_alphabetic)?;
        let goes_on =
            |pair: &[u8]| pair[1].is_ascii_lowercase() || pair[1].is_ascii_uppercase() && !pair[0].is_ascii_lowercase();
        let rest = bytes[start..].windows(2).take_while(|pair| goes_on(pair)).count();
        at = start + 1 + rest;
        Some(&name[start..at])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fit_the_script() {
        for (text, spaced, unspaced) in [
            ("The harbour, 1904.", 3, 0),
            ("항구는 다시 열렸다.", 3, 0),
            ("清晨的市场。", 0, 5),
            ("港のバー", 0, 4),
            ("", 0, 0),
        ] {
            let words = Words::of(text);
            assert_eq!((words.spaced, words.unspaced), (spaced, unspaced), "{text}");
        }
    }

    #[test]
    fn characters_are_what_the_standard_library_says() {
        for c in '\0'..=char::MAX {
            assert!(!has_no_case(c) || c.to_lowercase().eq([c]) && c.to_uppercase().eq([c]), "{c:?}");
            assert_eq!(word_length(&format!("a{c}")), if c.is_whitespace() { 1 } else { 1 + c.len_utf8() }, "{c:?}");
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_letter_or_digit(c), c.is_alphanumeric(), "{c:?}");
        }
    }

    #[test]
    fn the_longest_text_of_a_wide_script_has_a_length() {
        let longest = Counts { chars: 1_000_000_000, wide: 1_000_000_000, ..Counts::default() };
        assert_eq!(longest.units(), 2_200_000_000);
    }

    #[test]
    fn a_minute_holds_what_readers_read_in_it() {
        assert_eq!(Words { spaced: 238, ..Words::default() }.reading_time(), Duration::from_secs(60));
        assert_eq!(Words { unspaced: 255, ..Words::default() }.reading_time(), Duration::from_secs(60));
    }
}
