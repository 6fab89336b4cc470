//! Reads the words in and around dates: which month a name means, and what a label says about the date.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use foldhash::HashMap;

use crate::tables::date_labels::{
    Announces, CLOSE_LABELS, LABEL_ENDS, LABEL_PARTICLES, LABELS, MAX_SHORT_WORD, NO_LABELS,
};
use crate::tables::dates::{MAX_LABEL_BYTES, MAX_LABEL_CHARS, MAX_RANGE_CHARS, RANGE_JOINTS, TIME_WORDS, is_of_name};
use crate::tables::months::{AFGHAN_MONTHS, FIRST_OF_TWO, LOCAL_MONTHS, MONTHS, PERSIAN_MONTHS, VIETNAMESE_MONTHS};
use crate::tables::weekdays::{DAYS, SHORT_DAYS};
use crate::text::{Found, Phrases, is_letter, unified};

/// All names in [`MONTHS`], spelled alike, with the month's number.
static NAMES: LazyLock<HashMap<Cow<'static, str>, i8>> = LazyLock::new(|| {
    let rows = (1..).zip(MONTHS);
    rows.flat_map(|(month, names)| names.iter().map(move |&name| (unified(name), month))).collect()
});

/// The number of the month that a name means on pages in a language. The names of that language go first.
pub(super) fn month_of(name: &str, language: &str) -> Option<i8> {
    // The signs of abbreviations: the full stop, and those of Hindi and Hebrew.
    let name = name.trim_end_matches(['.', '॰', '׳']);
    let lower = if name.is_ascii() {
        name.to_ascii_lowercase()
    } else {
        // The Turkish `İ` becomes `i` with a combining dot in lower case.
        unified(name).chars().flat_map(char::to_lowercase).filter(|&c| c != '\u{307}').collect()
    };
    let local = LOCAL_MONTHS.binary_search_by(|(known, _)| known.cmp(&language)).ok().map(|at| &LOCAL_MONTHS[at].1);
    let mut cells = local.into_iter().flat_map(|cells| (1..).zip(cells));
    let own = cells.find_map(|(month, cell)| cell.split(' ').any(|known| known == lower).then_some(month));
    own.or_else(|| NAMES.get(lower.as_str()).copied())
}

/// The number of the month of the Persian calendar that a name means.
pub(super) fn persian_month_of(name: &str) -> Option<i16> {
    let name = unified(name);
    let mut rows = (1..).zip(PERSIAN_MONTHS.iter().zip(AFGHAN_MONTHS));
    rows.find(|(_, (known, afghan))| unified(known) == name || *afghan == name).map(|(month, _)| month)
}

/// The number of the month that Vietnamese calls by a number in words: `Hai`, `Mười Một`.
pub(super) fn vietnamese_month_of(name: &str) -> Option<i16> {
    let name = name.to_lowercase();
    (1..).zip(VIETNAMESE_MONTHS).find(|(_, known)| known.contains(&name.as_str())).map(|(month, _)| month)
}

/// Whether the name of a month stands beside a number in a line. A word such as `de` may stand in between.
pub(super) fn names_month(line: &str, language: &str) -> bool {
    let is_month = |word: &str| month_of(word, language).is_some() || FIRST_OF_TWO.contains(&word);
    line.split(|c: char| c.is_ascii_digit()).any(|between| {
        let mut words = between.split(|c| !is_of_name(c)).filter(|word| !word.is_empty());
        words.by_ref().take(2).any(is_month) || words.rev().take(2).any(is_month)
    })
}

/// Whether a word may stand between a date and its time: a day of the week, or a word that announces a time.
pub(super) fn is_before_time(word: &str) -> bool {
    is_day(word) || TIME_WORDS.binary_search(&word.to_lowercase().as_str()).is_ok()
}

/// Whether a word is a day of the week.
pub(super) fn is_day(word: &str) -> bool {
    let word = word.to_lowercase();
    [DAYS, SHORT_DAYS].iter().any(|days| days.binary_search(&word.as_str()).is_ok())
}

struct Label {
    word: &'static str,
    announces: Option<Announces>,
    /// Whether it counts only right before a date.
    is_close: bool,
}

/// Sorted by word.
static ALL_LABELS: LazyLock<Vec<Label>> = LazyLock::new(|| {
    let tables = [(LABELS, false), (CLOSE_LABELS, true)];
    let rows = tables.iter().flat_map(|&(rows, is_close)| rows.iter().map(move |row| (row, is_close)));
    let labels = rows.flat_map(|(&(announces, words), is_close)| {
        words.iter().map(move |word| Label { word, announces: Some(announces), is_close })
    });
    let others = NO_LABELS.iter().map(|word| Label { word, announces: None, is_close: false });
    let mut labels: Vec<Label> = labels.chain(others).collect();
    labels.sort_unstable_by_key(|label| label.word);
    labels
});

static LABEL_WORDS: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(ALL_LABELS.iter().map(|label| label.word)));

/// What the last label in a text announces.
pub(super) fn label_in(text: &str) -> Option<Announces> {
    if text.is_empty() {
        return None;
    }
    let text = text.to_lowercase().replace('\u{307}', "");
    let label = |found: &Found| &ALL_LABELS[found.index];
    let counts = |found: &Found| !label(found).is_close || is_close(&text, found);
    let last = LABEL_WORDS.find(&text).filter(counts).max_by_key(|found| (found.range.end, found.range.len()))?;
    label(&last).announces
}

/// Whether a label is a word of its own, followed by no more than a weekday and short words, and by no stroke.
fn is_close(text: &str, found: &Found) -> bool {
    let Range { start, end } = found.range;
    let (word, before, behind) = (&text[start..end], &text[..start], &text[end..]);
    // Hebrew and Arabic join the article and the like to the word, and Thai has no spaces between words.
    let is_joined = word.starts_with(|c| matches!(c, 'א'..='ת' | '\u{600}'..='\u{6ff}' | '\u{e00}'..='\u{e7f}'));
    let is_start = is_joined || !before.ends_with(is_letter);
    let is_end = !word.ends_with(char::is_lowercase) || !behind.starts_with(is_letter);
    let words = behind.split(|c: char| !c.is_alphanumeric());
    let is_apart = behind.contains(['|', '·', '•']);
    is_start && is_end && !is_apart && words.filter(|word| word.chars().count() > MAX_SHORT_WORD).count() <= 1
}

/// What the label in a line announces, if the line holds little else.
pub(super) fn label_alone(line: &str) -> Option<Announces> {
    if line.len() > MAX_LABEL_BYTES {
        return None;
    }
    if line.chars().count() <= MAX_LABEL_CHARS {
        return label_in(line);
    }
    label_named(&line.trim_matches(|c: char| !is_letter(c)).to_lowercase()).and_then(|label| label.announces)
}

fn label_named(word: &str) -> Option<&'static Label> {
    ALL_LABELS.binary_search_by_key(&word, |label| label.word).ok().map(|at| &ALL_LABELS[at])
}

/// What the word right behind a date announces, if it is a label.
pub(super) fn announces_behind(text: &str) -> Option<Announces> {
    let text = text.trim_start();
    let text = LABEL_PARTICLES.iter().find_map(|&particle| text.strip_prefix(particle)).unwrap_or(text);
    let (word, behind) = text.split_at(text.find(LABEL_ENDS).unwrap_or(text.len()));
    // `Atualizado há 3 anos` is about another date, which it gives itself.
    let behind = behind.trim_start();
    // So is `Updated 5:18 PM`.
    let hour = behind.trim_start_matches(|c: char| c.is_ascii_digit());
    if behind.starts_with(char::is_lowercase) || hour.len() < behind.len() && hour.starts_with(':') {
        return None;
    }
    let word = word.to_lowercase();
    label_named(&word).filter(|label| !label.is_close).and_then(|label| label.announces)
}

/// Whether the text between two dates makes them the first and last day of something, so that neither is a date of the page.
pub(super) fn announces_others(label: Announces, between: &str) -> bool {
    label == Announces::Other && between.contains(RANGE_JOINTS) && between.chars().count() <= MAX_RANGE_CHARS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_once_and_sorted() {
        for names in MONTHS {
            assert!(names.is_sorted_by(|a, b| a < b), "{:?}", names.windows(2).find(|pair| pair[0] >= pair[1]));
        }
        assert_eq!(NAMES.len(), MONTHS.iter().map(|names| names.len()).sum::<usize>());
        assert!(LOCAL_MONTHS.is_sorted_by(|a, b| a.0 < b.0));
        let has_letters = |name: &str| name.chars().all(|c| is_of_name(c) || matches!(c, '.' | ' '));
        assert!(NAMES.keys().all(|name| has_letters(name)));
        assert!(LOCAL_MONTHS.iter().flat_map(|(_, cells)| cells).all(|cell| unified(cell) == *cell));
        assert!(AFGHAN_MONTHS.iter().all(|name| unified(name) == *name));
        assert!(LOCAL_MONTHS.iter().flat_map(|(_, cells)| cells).all(|cell| has_letters(cell)));
    }

    #[test]
    fn a_label_says_one_thing() {
        for label in ALL_LABELS.iter() {
            assert_eq!(label_in(&format!("{} ", label.word)), label.announces, "{}", label.word);
        }
    }

    #[test]
    fn words_announce_what_they_stand_close_to() {
        for (text, expected) in [
            ("Stand: ", Some(Announces::Modified)),
            ("Zuletzt geändert am Freitag, ", Some(Announces::Modified)),
            ("Das Gesetz wurde geändert und gilt künftig ab ", None),
            ("Gast im Hafen seit ", Some(Announces::Other)),
            ("Visitor since ", Some(Announces::Other)),
            ("† ", Some(Announces::Other)),
            ("등록일시 ", Some(Announces::Published)),
            ("행사일시: ", Some(Announces::Other)),
            ("자유게시판 게시판 글 ", None),
            ("자유게시판 등록 ", Some(Announces::Published)),
            ("SON GÜNCELLEME: ", Some(Announces::Modified)),
            ("GİRİŞ TARİHİ: ", Some(Announces::Published)),
            ("Understand: ", None),
            ("Date of birth: ", Some(Announces::Other)),
        ] {
            assert_eq!(label_in(text), expected, "{text}");
        }
        assert_eq!(label_alone("Dernière mise à jour :"), Some(Announces::Modified));
        assert_eq!(label_alone("What the last update of the harbour brought"), None);
    }
}
