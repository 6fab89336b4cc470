//! Recognises words that announce the name of an author: in front of it, on the line before it, behind a date.
//!
//! Most of these words count wherever a line starts with one (`By`, `Autor:`). Others begin ordinary lines and names as
//! well (`De`, `Text`), and count only if something else speaks for a name: see [`Reading`].

use crate::tables::announcing::{
    ARTICLES, BY_WORDS, ByWord, COLON_PREFIXES, DATE_WORDS, GENRES, INTRODUCTIONS, LOCAL_BY_WORDS,
    MAX_ANNOUNCING_BYTES, MAX_WEAK_BYTES, MIN_LABEL_CHARS, NAME_ENDS, NAME_SEPARATORS, NAME_STARTS, OUR_WORDS, PHRASES,
    WEAK_NAME_WORDS, WEAK_PREFIXES,
};
use crate::tables::author_places::MAX_BYLINE_BYTES;
use crate::tables::bylines::{
    MAX_SIGNATURE_BYTES, NOT_CHINESE_NAMES, PARTICLES, PLURALS, PREFIXES, REPORTERS, SIGNATURES,
};
use crate::tables::dates::MIN_DATE_DIGITS;
use crate::text::is_han;

use super::byline;
use super::chinese;
use super::credits::without_credits;
use super::date::{Customs, find_all};
use super::date_words::{is_day, label_in, month_of};
use super::names;
use super::phrases::{Lookup, after, word_starts};

static PREFIX: Lookup = Lookup::of(PREFIXES);
static SIGNATURE: Lookup = Lookup::of(SIGNATURES);
static PHRASE: Lookup = Lookup::of(PHRASES);
static PLURAL: Lookup = Lookup::of(PLURALS);
static WEAK_PREFIX: Lookup = Lookup::of(WEAK_PREFIXES);
static COLON_PREFIX: Lookup = Lookup::of(COLON_PREFIXES);
static GENRE: Lookup = Lookup::of(GENRES);
static ARTICLE: Lookup = Lookup::of(ARTICLES);
static BY_WORD: Lookup = Lookup::of(BY_WORDS);
static OUR_WORD: Lookup = Lookup::of(OUR_WORDS);
static INTRODUCTION: Lookup = Lookup::of(INTRODUCTIONS);

/// What is known about a line while it is read. By it, a word that announces a name can be told from the same word in an
/// ordinary line, or inside a name.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    /// The primary language of the page, empty if it states none. `None` for a value of structured data, where a name needs
    /// no word before it.
    pub(super) language: Option<&'a str>,
    /// The names of the site, folded: none of these is a person.
    pub(super) site_names: &'a [String],
    /// Whether a class name says that the line is that of the authors.
    pub(super) is_marked: bool,
    /// Whether structured data gives this name as an author's.
    pub(super) is_told: &'a dyn Fn(&str) -> bool,
}

impl<'a> Reading<'a> {
    /// For values of structured data, where `De Jong Pieter` and `Von Trier` are whole names.
    pub(super) const OF_MACHINES: Reading<'static> =
        Reading { language: None, site_names: &[], is_marked: false, is_told: &|_| false };

    /// For values of structured data, on a site with these names.
    pub(super) fn of_machines(site_names: &'a [String]) -> Reading<'a> {
        Reading { site_names, ..Reading::OF_MACHINES }
    }

    /// Whether structured data gives one of the names in a text as an author's.
    fn tells(&self, text: &str) -> bool {
        let names = byline::with_commas(without_credits(text));
        names.split(',').map(str::trim).any(|name| !name.is_empty() && (self.is_told)(name))
    }
}

/// The line without the words that announce a name, or the line itself.
pub(super) fn without_prefix<'a>(line: &'a str, reading: &Reading<'_>) -> &'a str {
    // The longest prefix leaves the shortest rest.
    after_prefixes(line, reading).min_by_key(|rest| rest.len()).unwrap_or(line)
}

/// Whether a line starts with a word that announces a name.
pub(super) fn has_prefix(line: &str, reading: &Reading<'_>) -> bool {
    after_prefixes(line, reading).next().is_some()
}

/// What follows each of the words that announce a name and that a line starts with.
fn after_prefixes<'a>(line: &'a str, reading: &Reading<'_>) -> impl Iterator<Item = &'a str> {
    let plain = prefixes(line).filter_map(move |prefix| strip_prefix(line, prefix));
    let others = [after_plural(line), after_local_word(line, reading), names_after_weak_words(line, reading)];
    plain.chain(others.into_iter().flatten())
}

/// Whether a text starts with a label in Han, as no name does: `著者一覧`.
pub(super) fn starts_with_label(text: &str) -> bool {
    prefixes(text).any(|prefix| prefix.ends_with(is_han) && after(text, prefix).is_some())
}

/// What follows `Authors:`.
fn after_plural(line: &str) -> Option<&str> {
    PLURAL.alike(line).iter().find_map(|plural| {
        after(line, plural)?.trim_start().strip_prefix([':', '：'])?;
        strip_prefix(line, plural)
    })
}

/// What follows a word for `by`, if it is a word of the page's language, or if structured data names who follows it.
fn after_local_word<'a>(line: &'a str, reading: &Reading<'_>) -> Option<&'a str> {
    let language = reading.language?;
    local_words(line).find_map(|by| {
        let rest = strip_prefix(line, by.word)?;
        let is_local = by.languages.contains(&language) || by.is_usual && language.is_empty();
        ((is_local || reading.tells(rest)) && (by.is_usual || are_names(rest))).then_some(rest)
    })
}

/// A name that machines are told, without the word for `by` of the page's language or the label that the line for readers
/// starts with: `Por Ann Lee`, `نویسنده: X`. What is left is a name in full. Words that are parts of names stay:
/// `De Wet Potgieter`, `Von Ardenne Manfred`.
pub(super) fn without_local_word<'a>(name: &'a str, language: &str) -> &'a str {
    let local = local_words(name).filter(|by| by.languages.contains(&language) && !NAME_STARTS.contains(&by.word));
    let local = local.filter_map(|by| strip_prefix(name, by.word)).filter(|rest| are_names(rest));
    let labels = [&PHRASE, &WEAK_PREFIX].into_iter().flat_map(|list| list.alike(name));
    let labelled = labels.filter_map(|label| after(name, label)?.trim_start().strip_prefix([':', '：']));
    local.chain(labelled.map(str::trim)).min_by_key(|rest| rest.len()).unwrap_or(name)
}

/// The words with which a line may announce a name, whether or not anything else speaks for one.
fn prefixes(line: &str) -> impl Iterator<Item = &'static str> {
    PREFIX.alike(line).iter().chain(SIGNATURE.alike(line)).copied()
}

fn strip_prefix<'a>(line: &'a str, prefix: &str) -> Option<&'a str> {
    let rest = after(line, prefix)?;
    // By its code point, the stroke `丨` is a Han character.
    let is_word = prefix.ends_with(char::is_alphabetic) && !prefix.ends_with(NAME_SEPARATORS);
    // Han is written without spaces: `記者溫港生`, but also `记者站联系方式`.
    let has_name = || prefix.ends_with(is_han) && !chinese::authors(line).is_empty();
    if is_word && !rest.starts_with(NAME_SEPARATORS) && !has_name() {
        return None;
    }
    let rest = rest.trim_start_matches(NAME_SEPARATORS).trim_start();
    // `记者 凌晨赶到现场` says what a reporter did.
    let is_deed = || REPORTERS.contains(&prefix) && NOT_CHINESE_NAMES.iter().any(|word| rest.starts_with(word));
    Some(rest).filter(|rest| !rest.is_empty() && !is_deed())
}

/// The names after a word that also begins ordinary lines; none unless only names follow it.
fn names_after_weak_words<'a>(line: &'a str, reading: &Reading<'_>) -> Option<&'a str> {
    // One word and a name of two words. Most texts beside a byline have fewer.
    let is_enough = line.split_ascii_whitespace().nth(WEAK_NAME_WORDS.start().to_owned()).is_some();
    if reading.language.is_none() || line.len() > MAX_WEAK_BYTES || !is_enough {
        return None;
    }
    let phrases = PHRASE.alike(line).iter().filter_map(|words| strip_prefix(line, words));
    let weak = |list: &Lookup, is_enough: bool| {
        list.alike(line).iter().filter_map(move |words| {
            let has_colon = || after(line, words).is_some_and(|rest| rest.trim_start().starts_with([':', '：']));
            strip_prefix(line, words).filter(|rest| is_enough || has_colon() || reading.tells(rest))
        })
    };
    let words = phrases
        .chain(weak(&WEAK_PREFIX, reading.is_marked))
        .chain(weak(&PLURAL, reading.is_marked))
        .chain(weak(&COLON_PREFIX, false));
    let rest = words.chain(after_genre(line, reading)).filter(|rest| are_names(rest));
    rest.min_by_key(|rest| rest.len())
}

/// What follows `Ein Bericht von`, `Guest post by` or `Recipe by`, if it is a name: not of `Recipe by Popular Demand`.
fn after_genre<'a>(line: &'a str, reading: &Reading<'_>) -> Option<&'a str> {
    let article = ARTICLE.rests(line).find_map(|rest| rest.strip_prefix(' '));
    let text = article.unwrap_or(line);
    GENRE.alike(text).iter().find_map(|genre| {
        let rest = after(text, genre)?.strip_prefix(' ')?;
        let name = BY_WORD.rests(rest).find_map(|rest| rest.strip_prefix(' '))?;
        let is_certain = article.is_some() || genre.contains(' ') || reading.is_marked || reading.tells(name);
        is_certain.then_some(name)
    })
}

/// Whether a text consists of names of several words each, apart from credits and what stands in brackets or behind a mark.
fn are_names(text: &str) -> bool {
    let text = before_date(without_credits(text));
    let end = text.find(NAME_ENDS).unwrap_or(text.len());
    let is_name_word = |word: &str| {
        !word.starts_with(char::is_lowercase) && word.starts_with(char::is_alphabetic)
            || PARTICLES.binary_search(&word).is_ok()
    };
    let is_name = |name: &str| {
        WEAK_NAME_WORDS.contains(&name.split_whitespace().count())
            && name.split_whitespace().all(is_name_word)
            && names::looks_like_name(name)
    };
    let text = byline::with_commas(&text[..end]);
    let mut parts = text.split([',', '،']).map(str::trim).filter(|part| !part.is_empty()).peekable();
    parts.peek().is_some_and(|first| is_name(first)) && parts.all(|part| is_name(part) || names::has_job(part))
}

/// The name in a sentence that says whose guest post follows: `This is a guest post by Ann Lee, who keeps bees.`
pub(super) fn introduced(sentence: &str) -> Option<&str> {
    let rest = INTRODUCTION.rests(sentence).find_map(|rest| rest.strip_prefix(' '))?;
    let name = rest.split([',', ';', '(', '–', '—']).next().unwrap_or_default();
    let is_name = |name: &&str| names::is_full_name(name);
    Some(name.trim_end_matches(['.', ' '])).filter(is_name).or_else(|| {
        // `by Ann Lee of the harbour office`
        let end = name.match_indices(' ').find(|(at, _)| name[at + 1..].starts_with(char::is_lowercase));
        end.map(|(at, _)| &name[..at]).filter(is_name)
    })
}

/// The name after `Von unserer Redakteurin`, or the text itself.
pub(super) fn without_office(text: &str) -> &str {
    let office = OUR_WORD.rests(text).find_map(|rest| rest.strip_prefix(' '));
    let name = office.and_then(|office| office.split_once(' ')).map(|(_, name)| name);
    name.filter(|name| are_names(name)).unwrap_or(text)
}

/// Whether a text announces a name in what follows it: `By`, `Posted on 9 March by`, `Ein Kommentar von`, but not
/// `Sort by`.
pub(super) fn announces(text: &str) -> bool {
    let text = text.trim_end_matches([' ', ':', '：']);
    let is_behind_date = |(before, last): (&str, &str)| is_date(before) && is_prefix(last);
    text.len() <= MAX_ANNOUNCING_BYTES && (is_prefix(text) || announces_several(text) || is_genre_by(text))
        || text.len() <= MAX_BYLINE_BYTES && text.rsplit_once(char::is_whitespace).is_some_and(is_behind_date)
}

/// Whether a text is `Ein Kommentar von`, `Recipe by` or the like, and nothing else.
fn is_genre_by(text: &str) -> bool {
    let without_article = |text| ARTICLE.rests(text).find_map(|rest| rest.strip_prefix(' '));
    let text = without_article(text).unwrap_or(text);
    GENRE.rests(text).filter_map(|rest| rest.strip_prefix(' ')).any(|rest| BY_WORD.holds(rest))
}

/// Whether a text is a word that announces a name, and nothing else.
pub(super) fn is_prefix(text: &str) -> bool {
    // A word in letters outside ASCII belongs to one language only.
    let is_telling = |by: &ByWord| by.is_usual || !by.word.is_ascii();
    [&PREFIX, &SIGNATURE, &PHRASE].iter().any(|words| words.holds(text))
        || local_words(text).any(|by| is_telling(by) && after(text, by.word) == Some(""))
}

/// Whether a text announces one name or more in the lines that follow it, each on a line of its own.
pub(super) fn announces_several(text: &str) -> bool {
    PLURAL.holds(text.trim_end_matches([' ', ':', '：']))
}

/// The words for `by` that start with the same letter as a text.
fn local_words(text: &str) -> impl Iterator<Item = &'static ByWord> {
    let first = text.chars().next().map(|c| c.to_ascii_lowercase());
    LOCAL_BY_WORDS.iter().filter(move |by| by.word.chars().next() == first)
}

/// Whether a line starts with a word that announces several names: then commas part them.
pub(super) fn has_plural_prefix(line: &str) -> bool {
    PLURAL.alike(line).iter().any(|plural| strip_prefix(line, plural).is_some())
}

/// The byline behind a date in one text: `by Ann Lee` of `Posted on March 7, 2025 by Ann Lee`.
pub(super) fn after_date<'a>(text: &'a str, reading: &Reading<'_>) -> Option<&'a str> {
    if text.len() > MAX_BYLINE_BYTES || !has_date_digits(text) {
        return None;
    }
    // Most lines that hold a date go on with other words behind it.
    let ends_date = |at: usize| text[..at].split_whitespace().next_back().is_none_or(is_of_date);
    let mut starts = word_starts(text).take_while(|&at| ends_date(at));
    starts.find(|&at| is_date(&text[..at]) && has_prefix(&text[at..], reading)).map(|at| &text[at..])
}

/// A byline up to the date that it goes on with: `Ann Lee` of `Ann Lee on 7 March 2025`, `Ann Lee le 7 mars 2025`.
pub(super) fn before_date(text: &str) -> &str {
    if text.len() > MAX_BYLINE_BYTES || !has_date_digits(text) {
        return text;
    }
    let dates = find_all(text, Customs::UNKNOWN);
    let Some(start) = dates.first().map(|dated| dated.range.start).filter(|&start| start > 0) else { return text };
    let mut name = &text[..start];
    loop {
        name = name.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.');
        let last = name.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_small = last.starts_with(char::is_lowercase);
        // `Publicerad`, `更新日`; what is shorter may be a name.
        let is_label = || last.chars().count() >= MIN_LABEL_CHARS || !names::has_case(last);
        if !(is_small && is_of_date(last) || is_label() && label_in(last).is_some()) {
            break;
        }
        name = &name[..name.len() - last.len()];
    }
    // `By Friday, 7 March 2025`
    if name.split_whitespace().all(is_of_date) { text } else { name }
}

/// Whether a text is a date with the words that stand beside one.
fn is_date(text: &str) -> bool {
    has_date_digits(text) && text.split_whitespace().all(is_of_date)
}

fn has_date_digits(text: &str) -> bool {
    text.bytes().filter(u8::is_ascii_digit).count() >= MIN_DATE_DIGITS
}

/// Whether a word is of the kind that stands beside a date.
fn is_of_date(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    word.is_empty()
        || month_of(&word, "").is_some()
        || DATE_WORDS.binary_search(&word.as_str()).is_ok()
        || is_day(&word)
}

/// Whether a line is `by` and the name of an account: one word, which is either not an ordinary word (as in `by email`) or
/// followed by a date and nothing else.
pub(super) fn is_by_account(line: &str, reading: &Reading<'_>) -> bool {
    let rest = without_prefix(line, reading);
    if rest.len() == line.len() {
        return false;
    }
    match rest.split_once(char::is_whitespace) {
        Some((_, more)) => {
            // Links follow behind a stroke: `| TrackBack`.
            let date = more.split_once('|').map_or(more, |(date, _)| date);
            line.len() <= MAX_BYLINE_BYTES && is_date(date)
        }
        None => rest.contains(|c: char| c == '_' || c.is_ascii_digit()),
    }
}

/// Whether a text starts with a letter that signatures such as `Written by` start with.
pub(super) fn may_be_signature(text: &str) -> bool {
    !SIGNATURE.alike(text.trim_start()).is_empty()
}

/// Whether a line below the text says in words who wrote it.
pub(super) fn is_signature(line: &str) -> bool {
    line.len() <= MAX_SIGNATURE_BYTES && SIGNATURE.alike(line).iter().any(|start| strip_prefix(line, start).is_some())
}

/// Whether a line is a signature without its name, which follows on a line of its own.
pub(super) fn opens_signature(line: &str) -> bool {
    SIGNATURE.holds(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_are_told_the_line_for_readers_too() {
        for (name, language, expected) in [
            ("Von Ardenne Manfred", "de", "Von Ardenne Manfred"),
            ("Di Stefano Alfredo", "it", "Di Stefano Alfredo"),
            ("Von Trier", "de", "Von Trier"),
            ("Por Ana Silva", "pt", "Ana Silva"),
            ("Por Ana Silva", "en", "Por Ana Silva"),
            ("De Wet Potgieter", "ca", "De Wet Potgieter"),
            ("โดย สมชาย ใจดี", "th", "สมชาย ใจดี"),
            ("نویسنده: علی رضایی", "fa", "علی رضایی"),
            ("Írta: Szilágyi Réka", "hu", "Szilágyi Réka"),
        ] {
            assert_eq!(without_local_word(name, language), expected, "{name}");
        }
    }

    fn told(name: &str) -> bool {
        name == "Ann Lee"
    }

    fn shown(language: &str) -> Reading<'_> {
        Reading { language: Some(language), ..Reading::OF_MACHINES }
    }

    #[test]
    fn labels_are_words_of_their_own() {
        for line in [
            "作者们的社区",
            "作者投稿须知",
            "作者不詳",
            "著者一覧",
            "記者クラブのご案内",
            "记者站联系方式",
            "记者 凌晨赶到现场",
        ] {
            assert!(!has_prefix(line, &shown("")), "{line}");
        }
        for line in ["作者 林知远", "著者：宮城ひなた", "記者/溫港生", "记者王敬照"] {
            assert!(has_prefix(line, &shown("")), "{line}");
        }
    }

    #[test]
    fn weak_words_want_more_than_a_name() {
        let marked = Reading { is_marked: true, ..shown("") };
        let told = Reading { is_told: &told, ..shown("") };
        for (words, is_marked_enough) in WEAK_PREFIXES
            .iter()
            .chain(PLURALS)
            .map(|words| (words, true))
            .chain(COLON_PREFIXES.iter().map(|words| (words, false)))
        {
            assert_eq!(without_prefix(&format!("{words}: Ann Lee"), &shown("")), "Ann Lee", "{words}");
            let line = format!("{words} Ann Lee and Bo Kim");
            assert!(!has_prefix(&line, &shown("")) && has_prefix(&line, &told), "{words}");
            assert_eq!(has_prefix(&line, &marked), is_marked_enough, "{words}");
            assert!(!has_prefix(&line, &Reading::OF_MACHINES), "{words}");
            assert!(!has_prefix(&format!("{words} the harbour at dawn"), &marked), "{words}");
        }
        for words in PHRASES {
            assert!(has_prefix(&format!("{words} Ann Lee and Bo Kim"), &shown("")), "{words}");
            assert!(!has_prefix(&format!("{words} the harbour at dawn"), &shown("")), "{words}");
        }
    }

    #[test]
    fn words_for_by_count_in_their_languages() {
        for by in LOCAL_BY_WORDS {
            let line = format!("{} Ann Lee", by.word);
            for language in by.languages {
                assert_eq!(without_prefix(&line, &shown(language)), "Ann Lee", "{line}");
            }
            assert!(!has_prefix(&line, &shown("en")) && !has_prefix(&line, &Reading::OF_MACHINES), "{line}");
            assert!(has_prefix(&line, &Reading { is_told: &told, ..shown("en") }), "{line}");
            let is_alone = by.is_usual || !by.word.is_ascii();
            assert_eq!((has_prefix(&line, &shown("")), announces(by.word)), (by.is_usual, is_alone), "{line}");
        }
    }

    #[test]
    fn lines_of_the_page_are_no_bylines() {
        for line in [
            "Da Vinci Code",
            "De La Soul",
            "De Beers Group",
            "Words With Friends",
            "Text Size Large",
            "Story Of The Day",
            "Interview: Ann Lee",
            "Reporter Ohne Grenzen",
            "Haber Merkezi İstanbul",
            "Texto Completo Aqui",
            "Da Nang City",
            "Recipe by Popular Demand",
            "Review by Request Only",
        ] {
            assert!(!has_prefix(line, &shown("en")) && !has_prefix(line, &shown("")), "{line}");
        }
    }

    #[test]
    fn genres_announce_names_with_and_without_an_article() {
        let marked = Reading { is_marked: true, ..shown("") };
        for genre in GENRES {
            assert_eq!(without_prefix(&format!("{genre} by Ann Lee"), &marked), "Ann Lee", "{genre}");
        }
        for article in ARTICLES {
            assert_eq!(without_prefix(&format!("{article} report by Ann Lee"), &shown("")), "Ann Lee", "{article}");
        }
        for by in BY_WORDS {
            assert_eq!(without_prefix(&format!("Report {by} Ann Lee"), &marked), "Ann Lee", "{by}");
        }
        for (line, expected) in [
            ("Essay by the harbour board", false),
            ("Film by Ann Lee", false),
            ("Opinion: Ann Lee", false),
            ("Guest post by Ann Lee", true),
        ] {
            assert_eq!(has_prefix(line, &shown("")), expected, "{line}");
        }
    }

    #[test]
    fn words_alone_announce_what_follows() {
        for (text, expected) in [
            ("By", true),
            ("Posted on 9 March 2025 by", true),
            ("(This post was last modified: 2024-01-05, 03:27 AM by", true),
            ("Sort by", false),
            ("The 2025 and 2026 seasons were watched by", false),
        ] {
            assert_eq!(announces(text), expected, "{text}");
        }
        for (line, expected) in
            [("by ann_l", true), ("by ann77", true), ("by email", false), ("by submitting this", false)]
        {
            assert_eq!(is_by_account(line, &shown("")), expected, "{line}");
        }
        for plural in PLURALS {
            assert!(announces(plural) && announces_several(&format!("{plural}:")), "{plural}");
        }
        for start in SIGNATURES {
            assert!(is_signature(&format!("{start} Ann Lee")), "{start}");
            assert!(opens_signature(start) && opens_signature(&start.to_uppercase()), "{start}");
        }
    }

    #[test]
    fn offices_stand_before_names() {
        for our in OUR_WORDS {
            assert_eq!(without_office(&format!("{our} redactor Ann Lee")), "Ann Lee", "{our}");
        }
        assert_eq!(without_office("our correspondent"), "our correspondent");
    }

    #[test]
    fn bylines_stand_behind_dates() {
        for word in DATE_WORDS {
            assert_eq!(after_date(&format!("7 {word} 2025 by Ann Lee"), &shown("")), Some("by Ann Lee"), "{word}");
        }
        for (text, expected) in [
            ("Posted on March 7th, 2025 at 3:20 p.m. by Ann Lee in News", Some("by Ann Lee in News")),
            ("7. März 2025 | von Ann Lee", Some("von Ann Lee")),
            ("Publié le 12 mars 2025 par Ann Lee", Some("par Ann Lee")),
            ("Publié le mardi 12 mars 2025 par Ann Lee", Some("par Ann Lee")),
            ("Publicado el martes 12 de marzo de 2025 por Ann Lee", Some("por Ann Lee")),
            ("Wed 12 March 2025 by Ann Lee", Some("by Ann Lee")),
            ("The workshop moved on 12 May 2019 by boat", None),
            ("By Ann Lee", None),
        ] {
            assert_eq!(after_date(text, &shown("")), expected, "{text}");
        }
    }
}
