//! Recognises the phrases that stand above a list of other articles or of comments, or before a link to another article.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::bare;
use crate::tables::asides::{
    AD_BREAKS, ASIDE_LABELS, HEADING_TOOLS, LAST_BREAK_WORDS, LIST_HEADINGS, MAX_BREAK_CHARS, MAX_BREAK_WORDS,
    MAX_LABEL_BYTES, POINTER_LABELS, POINTER_VERBS,
};
use crate::tables::openers::OPENERS;
use crate::tables::thresholds::{MAX_ENDING_CHARS, MAX_OPENER_UNITS, OPENER_SHARE};
use crate::tables::vocabulary::{PHRASES, Topic};
use crate::text::{Counts, Phrases, alike, ends_sentence};

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
    is_about(text, POINTING)
        || LABELS.pointers.have(text)
        || text.trim_end().ends_with([':', '：']) && LABELS.pointing_verbs.have(text)
}

/// Whether a text is only the word above an advertisement, or the label of a control.
pub(super) fn is_aside_label(text: &str) -> bool {
    LABELS.asides.have(text)
}

/// Whether a text is only what a link at the end of a heading is called, by which the section below is edited.
pub(super) fn is_heading_tool(text: &str) -> bool {
    LABELS.heading_tools.have(text)
}

/// Whether a text is only a heading that says nothing without a list of links below it.
pub(super) fn is_list_heading(text: &str) -> bool {
    LABELS.list_headings.have(text)
}

/// Whether a short line that is no sentence says that the article goes on below an advertisement.
///
/// The advertisement, or that the article goes on, is among its last words: what is called so may be an announcement in the
/// middle of a heading.
pub(super) fn breaks_for_ad(text: &str) -> bool {
    let is_short =
        text.chars().nth(MAX_BREAK_CHARS).is_none() && text.split_whitespace().nth(MAX_BREAK_WORDS).is_none();
    if !is_short || ends_sentence(text) {
        return false;
    }
    let line = format!(" {} ", bare(text).to_lowercase());
    let line = alike(&line);
    let says = |words: &[&str]| words.iter().any(|word| line.contains(word));
    let end = line.trim_end().rmatch_indices(' ').nth(LAST_BREAK_WORDS - 1).map_or(0, |(at, _)| at);
    let ends_with = |words: &[&str]| words.iter().any(|word| line[end..].contains(word));
    AD_BREAKS.iter().any(|row| {
        says(row.advertisement)
            && says(row.goes_on)
            && says(row.below)
            && (ends_with(row.advertisement) || ends_with(row.goes_on))
    })
}

/// The labels of the tables, as they are compared.
static LABELS: LazyLock<AllLabels> = LazyLock::new(|| AllLabels {
    asides: Labels::of(ASIDE_LABELS),
    heading_tools: Labels::of(HEADING_TOOLS),
    list_headings: Labels::of(LIST_HEADINGS),
    pointers: Labels::of(POINTER_LABELS),
    pointing_verbs: Labels::of(POINTER_VERBS),
});

struct AllLabels {
    asides: Labels,
    heading_tools: Labels,
    list_headings: Labels,
    pointers: Labels,
    pointing_verbs: Labels,
}

/// Labels without the punctuation around them, folded.
struct Labels(BTreeSet<Cow<'static, str>>);

impl Labels {
    fn of(labels: &[&'static str]) -> Labels {
        Labels(labels.iter().map(|label| alike(bare(label))).collect())
    }

    /// Whether a text is one of the labels, in upper or lower case and whatever punctuation surrounds it.
    fn have(&self, text: &str) -> bool {
        let label = bare(text);
        label.len() <= MAX_LABEL_BYTES && self.0.contains(&alike(&label.to_lowercase()))
    }
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
    use super::{breaks_for_ad, is_opener};
    use crate::tables::asides::AD_BREAKS;
    use crate::text::alike;

    #[test]
    fn articles_go_on_below_advertisements() {
        for text in [
            "Continua depois da publicidade",
            "EL ARTÍCULO CONTINÚA DESPUÉS DEL ANUNCIO",
            "La suite après cette publicité",
            "L'articolo prosegue dopo la pubblicità",
            "Tekst gaat verder onder de advertentie",
            "Artikeln fortsätter efter annonsen",
            "Artikkelen fortsetter under annonsen",
            "Artiklen fortsætter efter annoncen",
            "Juttu jatkuu mainoksen alla",
            "Dalsza część artykułu pod reklamą",
            "Článek pokračuje pod reklamou",
            "A cikk a hirdetés után folytatódik",
            "Articolul continuă după reclamă",
            "Haberin devamı reklamdan sonra",
            "Το άρθρο συνεχίζεται μετά τη διαφήμιση",
            "Продолжение после рекламы",
            "Продовження після реклами",
            "Наставак текста након огласа",
            "يتبع بعد الإعلان",
            "המשך הכתבה אחרי הפרסומת",
            "ادامه مطلب بعد از آگهی",
            "خبر اشتہار کے بعد جاری ہے",
            "विज्ञापन के बाद खबर जारी है",
            "বিজ্ঞাপনের পর বাকি অংশ",
            "விளம்பரத்திற்குப் பிறகு தொடரும்",
            "อ่านต่อหลังโฆษณา",
            "Nội dung tiếp tục sau quảng cáo",
            "Berita bersambung selepas iklan",
            "Habari inaendelea baada ya tangazo",
            "– Story continues below this ad –",
        ] {
            assert!(breaks_for_ad(text), "{text}");
        }
        for text in [
            "After the advertisement the sales went up",
            "The campaign continues after the advertisement was banned.",
            "Streit um Werbung geht weiter",
            "Life after advertising",
            "Reklama pod lupą",
            "Po reklamie sprzedaż wzrosła",
            "Las protestas continúan tras el anuncio del nuevo Gobierno",
        ] {
            assert!(!breaks_for_ad(text), "{text}");
        }
    }

    #[test]
    fn words_of_breaks_are_folded() {
        for word in AD_BREAKS.iter().flat_map(|row| [row.advertisement, row.goes_on, row.below]).flatten() {
            assert_eq!(alike(word), *word);
        }
    }

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
