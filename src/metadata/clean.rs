//! Cleans the values that a page states: one line, no markup, no control characters.

use std::borrow::Cow;

use memchr::memchr2;

use crate::dom::decode_references;
use crate::text::{self, is_invisible, is_letter_or_digit, push_lower, without_tags};

/// Longest value that is kept, in bytes. A longer one is not a title, a name or a summary.
pub(super) const MAX_VALUE_BYTES: usize = 4_000;

/// The value with references decoded, markup taken out and white space folded.
///
/// Pages put HTML into attributes and JSON strings, where no parser decodes it, and encode twice.
pub(super) fn clean(value: &str) -> String {
    let value = text::start(value, MAX_VALUE_BYTES);
    if memchr2(b'&', b'<', value.as_bytes()).is_none() {
        return folded(value);
    }
    let mut text = Cow::Borrowed(value);
    // Twice, because a template may escape what was already escaped: `&amp;#39;`.
    for _ in 0..2 {
        if !text.contains('&') {
            break;
        }
        text = Cow::Owned(decode_references(&text));
    }
    if text.contains('<') {
        text = Cow::Owned(without_tags(&text));
    }
    folded(&text)
}

fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut has_space = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        // Words of ASCII are taken whole, and several at once if there are single spaces between them.
        let plain = plain_bytes(rest.as_bytes());
        let (taken, behind) = rest.split_at(plain.max(c.len_utf8()));
        rest = behind;
        if c.is_whitespace() {
            has_space = true;
        } else if plain > 0 || !is_invisible(c) {
            if has_space && !out.is_empty() {
                out.push(' ');
            }
            has_space = false;
            out.push_str(taken);
        }
    }
    out
}

/// How many bytes at the start of a text are the same in its clean form.
fn plain_bytes(text: &[u8]) -> usize {
    let is_graphic = |at: usize| text.get(at).is_some_and(u8::is_ascii_graphic);
    let is_plain = |&at: &usize| is_graphic(at) || text[at] == b' ' && at > 0 && is_graphic(at + 1);
    (0..text.len()).take_while(is_plain).count()
}

/// The letters and digits of a text in lower case. Two spellings of one headline have these in common.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        let mut out = text.to_ascii_lowercase().into_bytes();
        out.retain(u8::is_ascii_alphanumeric);
        return String::from_utf8(out).unwrap_or_default();
    }
    let mut out = String::with_capacity(text.len());
    text.chars().filter(|&c| is_letter_or_digit(c)).for_each(|c| push_lower(&mut out, c));
    out
}

/// Whether a text, given by its characters, folds to `folded`. It stops at the first difference, and most texts differ in
/// the first letter.
pub(super) fn folds_to(text: impl Iterator<Item = char>, folded: &str) -> bool {
    text.filter(|&c| is_letter_or_digit(c)).flat_map(char::to_lowercase).eq(folded.chars())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_one_line_of_text() {
        for (value, expected) in [
            ("  The\n harbour ", "The harbour"),
            ("Ann &amp;#8217;s", "Ann ’s"),
            ("S&oslash;ren K&aelig;r", "Søren Kær"),
            ("Q&amp;A", "Q&A"),
            ("AT&T", "AT&T"),
            ("Vec<T> &lt;b&gt;bold&lt;/b&gt;", "Vec<T> bold"),
            ("a < b", "a < b"),
            ("x<script>", "x"),
            ("a\u{0}b\u{202e}c", "abc"),
            ("&#99999999;", "�"),
        ] {
            assert_eq!(clean(value), expected, "{value}");
        }
    }
}
