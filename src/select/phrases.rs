//! Recognises the phrases that stand above a list of other articles or of comments, or before a link to another article.

use std::ops::Range;
use std::sync::LazyLock;

use super::{bare, is_label};
use crate::tables::asides::POINTER_LABELS;
use crate::tables::openers::OPENERS;
use crate::tables::thresholds::{MAX_ENDING_CHARS, MAX_OPENER_UNITS, OPENER_SHARE};
use crate::tables::vocabulary::{PHRASES, Topic};
use crate::text::{Counts, Phrases, alike};

/// Topics of the phrases that stand above a list of other articles or of comments.
const OPENING: &[Topic] = &[Topic::Related, Topic::Popular, Topic::Comment];

/// Topics of the phrases that stand before a link to another article.
const POINTING: &[Topic] = &[Topic::Related, Topic::More];

/// Searches for the phrases of the vocabulary, followed by [`OPENERS`]; the latter count for all topics.
static SEARCH: LazyLock<Phrases> = LazyLock::new(|| {
    let phrases = PHRASES.iter().map(|(phrase, _)| phrase);
    Phrases::new(phrases.chain(OPENERS.iter().copied().flatten()).map(|phrase| alike(phrase)))
});

/// Whether the first line of a text is hardly more than a phrase that stands above a list of other articles or
/// comments.
pub(super) fn is_opener(text: &str) -> bool {
    is_about(text.lines().next().unwrap_or_default(), OPENING)
}

/// Whether a text is hardly more than a phrase that stands before a link to another article.
pub(super) fn is_pointer(text: &str) -> bool {
    is_about(text, POINTING) || is_label(text, POINTER_LABELS)
}

/// Whether a text is hardly more than a phrase of one of these topics, or one of [`OPENERS`], which have no topic.
pub(super) fn is_about(text: &str, topics: &[Topic]) -> bool {
    is_hardly_more_than(text, &SEARCH, |phrase| PHRASES.get(phrase).is_none_or(|(_, topic)| topics.contains(topic)))
}

/// Whether a text is nothing but one of the phrases.
pub(super) fn is_phrase(text: &str) -> bool {
    let line = bare(text).to_lowercase();
    let line = alike(&line);
    SEARCH.find(&line).any(|found| found.range == (0..line.len()))
}

/// Whether one of the phrases (in lower case) makes up at least half of a short line. Only phrases count for whose index
/// `counts` returns true.
pub(super) fn is_hardly_more_than(line: &str, phrases: &Phrases, counts: impl Fn(usize) -> bool) -> bool {
    let units = |text: &str| Counts::of(text).units();
    let line = bare(line);
    let length = units(line);
    if length > MAX_OPENER_UNITS {
        return false;
    }
    let line = line.to_lowercase();
    let line = alike(&line);
    let is_enough = |found: &str| f64::from(units(found)) >= OPENER_SHARE * f64::from(length);
    phrases
        .find(&line)
        .any(|found| counts(found.index) && is_enough(&line[found.range.clone()]) && is_in_words(&line, found.range))
}

/// Whether a phrase that was found in a text is not part of longer words, except for endings: not "similar" in
/// "similarities".
fn is_in_words(text: &str, found: Range<usize>) -> bool {
    let starts_inside =
        text[..found.start].ends_with(is_letter_of_words) && text[found.clone()].starts_with(is_letter_of_words);
    let ending = text[found.end..].chars().take_while(|&c| is_letter_of_words(c)).count();
    !starts_inside && (ending <= MAX_ENDING_CHARS || !text[found].ends_with(is_letter_of_words))
}

/// Whether a character is a letter of a script with spaces between words, in languages that do not join other words to the
/// front of one: Latin, Greek, Cyrillic.
fn is_letter_of_words(c: char) -> bool {
    c.is_alphabetic() && matches!(c, '\0'..='\u{52f}' | '\u{1e00}'..='\u{1fff}')
}

#[cfg(test)]
mod tests {
    use super::is_opener;

    #[test]
    fn openers_are_headings_not_sentences() {
        for text in [
            "관련뉴스",
            "주간 TOP뉴스",
            "Related:",
            "댓글 (0)",
            "관련뉴스\n- 다른 기사",
            "[주요뉴스]",
            "이 기사를 본 독자들이",
            "Baca juga:",
            "Läs också",
            "เรื่องที่เกี่ยวข้อง",
            "İLGİLİ HABERLER",
            "Notizie correlate",
            "Kunden kauften auch",
            "Kunden, die diesen Artikel gekauft haben, kauften auch",
            "إعلانات مشابهة",
            "この商品を買った人はこんな商品も買っています",
        ] {
            assert!(is_opener(text), "{text}");
        }
        for text in [
            "관련 뉴스를 보고 그는 놀랐다고 말했다.",
            "항구의 크레인",
            "A related question is how to dredge it",
            "Das könnte ein Problem werden",
            "この商品を購入しました",
            "Più informazioni",
            "Similarities",
            "Популярность",
        ] {
            assert!(!is_opener(text), "{text}");
        }
    }
}
