//! Tells what the bytes of a page say about their encoding, whatever is declared.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};
use memchr::{memchr, memmem};

use super::{Declaration, is_utf16, malformed, read};
use crate::tables::encodings::{
    ADJACENT_SHARE, BYTES_PER_MALFORMED, BYTES_PER_MALFORMED_BESIDE_CLEAN, BYTES_TO_OVERRULE, LATIN, MAX_VOTES,
    RELATIVES_SHARE, UNKNOWN_TO_DETECTOR, UTF8_WHOLE_TO_BROKEN, UTF16_PROBE_BYTES, UTF16_ZERO_SHARE,
};

/// The encoding of the bytes if it cannot be mistaken: UTF-16, ISO-2022-JP, or UTF-8 with more than ASCII. `is_utf8`
/// says whether they are well-formed UTF-8.
pub(super) fn plain(bytes: &[u8], is_utf8: bool) -> Option<&'static Encoding> {
    if let Some(encoding) = utf16(bytes) {
        return Some(encoding);
    }
    if bytes.is_ascii() {
        let has_escape = memmem::find(bytes, b"\x1b$").or_else(|| memmem::find(bytes, b"\x1b(")).is_some();
        return (has_escape && malformed(bytes, ISO_2022_JP) == 0).then_some(ISO_2022_JP);
    }
    if is_utf8 {
        return Some(UTF_8);
    }
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    (whole > broken * UTF8_WHOLE_TO_BROKEN).then_some(UTF_8)
}

/// UTF-16 without a byte order mark, recognised by its tags, in which every other byte is zero.
pub(super) fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = bytes[..bytes.len().min(UTF16_PROBE_BYTES)].as_chunks::<2>();
    let has_zeros_at = |zero: usize, other: usize| {
        let units = pairs.iter().filter(|pair| pair[zero] == 0 && pair[other] != 0).count();
        let wrong = pairs.iter().filter(|pair| pair[other] == 0).count();
        units * UTF16_ZERO_SHARE > pairs.len() && units > wrong * UTF16_ZERO_SHARE
    };
    match (has_zeros_at(1, 0), has_zeros_at(0, 1)) {
        (true, _) => Some(UTF_16LE),
        (_, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// What can be said of bytes for which [`plain`] finds no encoding.
#[derive(Debug)]
pub(super) struct Evidence<'a> {
    bytes: &'a [u8],
    /// Bytes past ASCII in the whole page.
    past_ascii: usize,
    /// The encoding in which the text outside tags reads best.
    pub(super) guess: &'static Encoding,
    /// Whether some declaration names that encoding.
    is_guess_declared: bool,
    /// Whether that text is in a script other than Latin.
    is_other_script: bool,
    /// Whether there is enough of that text for the detector to overrule a declaration.
    is_long: bool,
}

impl<'a> Evidence<'a> {
    pub(super) fn of(bytes: &'a [u8], declarations: &[Declaration], domain: Option<&str>) -> Evidence<'a> {
        let mut runs = text_outside_tags(bytes);
        if runs.is_empty() && !bytes.is_ascii() {
            runs = vec![bytes];
        }
        let count = |counted: fn(&[u8]) -> usize| runs.iter().map(|run| counted(run)).sum::<usize>();
        let past_ascii = count(past_ascii);
        let is_other_script = count(adjacent) * ADJACENT_SHARE > past_ascii;
        let guess = guess(&runs, is_other_script, domain);
        Evidence {
            bytes,
            past_ascii: self::past_ascii(bytes),
            guess,
            is_guess_declared: declarations.iter().any(|&(declared, _)| declared == guess),
            is_other_script,
            is_long: past_ascii >= BYTES_TO_OVERRULE,
        }
    }

    /// Whether the bytes may be in this encoding.
    pub(super) fn allows(&self, encoding: &'static Encoding) -> bool {
        if !self.could_be(encoding) {
            return false;
        }
        if self.past_ascii == 0 || UNKNOWN_TO_DETECTOR.contains(&encoding.name()) {
            return true;
        }
        let is_contradicted = if encoding.is_single_byte() {
            self.contradicts_single_byte(encoding)
        } else {
            let malformed = malformed(self.bytes, encoding);
            if malformed * BYTES_PER_MALFORMED > self.past_ascii {
                return false;
            }
            self.contradicts_multi_byte(malformed)
        };
        !is_contradicted || self.reads_like_guess(encoding)
    }

    /// Whether the script speaks against an encoding with one byte a character, in which no bytes are malformed.
    fn contradicts_single_byte(&self, encoding: &'static Encoding) -> bool {
        if !self.is_other_script {
            return false;
        }
        if LATIN.contains(&encoding.name()) {
            !self.is_guess_latin() && (self.is_long || self.is_guess_declared)
        } else {
            self.is_long
        }
    }

    /// Whether the guess reads better than an encoding with several bytes a character that leaves `malformed`
    /// sequences.
    fn contradicts_multi_byte(&self, malformed: usize) -> bool {
        let is_guess_clean = || self::malformed(self.bytes, self.guess) == 0;
        // The detector weighs two readings fairly only where both are clean.
        if malformed == 0 {
            return self.is_long && !(self.is_other_script && self.is_guess_latin()) && is_guess_clean();
        }
        let is_far_worse = malformed * BYTES_PER_MALFORMED_BESIDE_CLEAN > self.past_ascii;
        is_far_worse && !self.guess.is_single_byte() && is_guess_clean()
    }

    /// Whether an encoding with several bytes a character leaves no more malformed sequences than the guess, which
    /// leaves some as well.
    pub(super) fn is_no_worse(&self, encoding: &'static Encoding) -> bool {
        let malformed_by_guess = malformed(self.bytes, self.guess);
        malformed_by_guess > 0
            && self.could_be(encoding)
            && !encoding.is_single_byte()
            && malformed(self.bytes, encoding) <= malformed_by_guess
    }

    /// Whether this encoding gives nearly the same text as the guess, as its relatives do: KOI8-R and KOI8-U,
    /// ISO-8859-7 and windows-1253.
    fn reads_like_guess(&self, encoding: &'static Encoding) -> bool {
        let (text, _) = read(self.bytes, encoding);
        let (guessed, _) = read(self.bytes, self.guess);
        let differing = text.chars().zip(guessed.chars()).filter(|(a, b)| a != b).count();
        differing * RELATIVES_SHARE <= self.past_ascii
    }

    fn is_guess_latin(&self) -> bool {
        LATIN.contains(&self.guess.name())
    }

    /// Whether [`plain`] leaves an encoding possible: UTF-8 with more than ASCII would have been found there, and
    /// UTF-16 that was not has zeros at least.
    fn could_be(&self, encoding: &'static Encoding) -> bool {
        match encoding {
            _ if encoding == UTF_8 => self.past_ascii == 0,
            _ if is_utf16(encoding) => memchr(0, self.bytes).is_some(),
            _ => true,
        }
    }
}

/// The encoding in which text reads best; UTF-8 if it is all ASCII.
///
/// One malformed byte makes the detector give up the right encoding for the whole text. If it falls back to Latin
/// script for a text that is not Latin, parts of the text vote instead.
fn guess(runs: &[&[u8]], is_other_script: bool, domain: Option<&str>) -> &'static Encoding {
    let whole = detect(runs, domain);
    if !is_other_script || !LATIN.contains(&whole.name()) {
        return whole;
    }
    let parts = runs.chunks(runs.len().div_ceil(MAX_VOTES).max(1));
    let mut votes: Vec<(&'static Encoding, usize)> = Vec::new();
    for part in parts {
        let (encoding, weight) = (detect(part, domain), part.iter().map(|run| past_ascii(run)).sum::<usize>());
        match votes.iter_mut().find(|(other, _)| *other == encoding) {
            Some((_, votes)) => *votes += weight,
            None => votes.push((encoding, weight)),
        }
    }
    votes.iter().max_by_key(|(_, weight)| weight).map_or(whole, |(encoding, _)| encoding)
}

/// The encoding that the detector finds for these runs of text.
fn detect(runs: &[&[u8]], domain: Option<&str>) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let mut is_ascii = true;
    for run in runs {
        is_ascii &= !detector.feed(run, false);
        // Words on both sides of a tag are not one word.
        detector.feed(b"\n", false);
    }
    if is_ascii { UTF_8 } else { detector.guess(domain.map(str::as_bytes), Utf8Detection::Deny) }
}

/// The runs of text between tags that hold more than ASCII.
///
/// `<` and `>` are no part of a character in any encoding that comes here.
fn text_outside_tags(bytes: &[u8]) -> Vec<&[u8]> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let end = memchr(b'<', &bytes[at..]).map_or(bytes.len(), |length| at + length);
        if !bytes[at..end].is_ascii() {
            runs.push(&bytes[at..end]);
        }
        at = end_of_tag(bytes, end);
    }
    runs
}

/// One past the tag that starts at `start`. A quoted `>` ends it too: that errs towards more text.
fn end_of_tag(bytes: &[u8], start: usize) -> usize {
    memchr(b'>', &bytes[start..]).map_or(bytes.len(), |length| start + length + 1)
}

fn past_ascii(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| !byte.is_ascii()).count()
}

/// Bytes past ASCII that follow another or stand before one.
fn adjacent(bytes: &[u8]) -> usize {
    let is_past = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(|byte| !byte.is_ascii());
    let touches = |at: usize| is_past(at.checked_sub(1)) || is_past(at.checked_add(1));
    (0..bytes.len()).filter(|&at| is_past(Some(at)) && touches(at)).count()
}
