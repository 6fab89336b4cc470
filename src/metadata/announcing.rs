//! Words that announce the name of an author: in front of it, on the line before it, behind a date.
//!
//! Most stand in a table and count wherever a line starts with one (`By`, `Autor:`). Others begin ordinary sentences too
//! (`De`, `Text`), and count only where the rest of a short line is names and nothing else.

use crate::tables::announcing::{
    ARTICLES, BY_WORDS, DATE_WORDS, GENRES, MAX_ANNOUNCING_BYTES, MAX_WEAK_BYTES, OUR_WORDS, WEAK_NAME_WORDS,
    WEAK_PREFIXES,
};
use crate::tables::author_places::MAX_BYLINE_BYTES;
use crate::tables::bylines::{MAX_SIGNATURE_BYTES, PARTICLES, PLURALS, PREFIXES, SIGNATURES, WEEKDAYS};
use crate::tables::dates::MIN_DATE_DIGITS;
use crate::text::is_han;

use super::byline;
use super::credits::without_credits;
use super::date_words::month_of;
use super::phrases::{after, alike, word_starts};

/// The line without the words that announce a name, or the line itself.
pub(super) fn without_prefix(line: &str) -> &str {
    let prefix = alike(PREFIXES, line).iter().filter_map(|prefix| strip_prefix(line, prefix));
    // The longest prefix leaves the shortest rest.
    let rests = prefix.chain(names_after_weak_words(line));
    rests.min_by_key(|rest| rest.len()).unwrap_or(line)
}

/// Whether a line starts with a word that announces a name.
pub(super) fn has_prefix(line: &str) -> bool {
    alike(PREFIXES, line).iter().any(|prefix| strip_prefix(line, prefix).is_some())
        || names_after_weak_words(line).is_some()
}

fn strip_prefix<'a>(line: &'a str, prefix: &str) -> Option<&'a str> {
    let rest = after(line, prefix)?;
    // Han is written without spaces: `記者溫港生`.
    let is_word = prefix.ends_with(|c: char| c.is_alphabetic() && !is_han(c));
    if is_word && !rest.starts_with([' ', ':', '：', '/', '\u{a0}', '=']) {
        return None;
    }
    Some(rest.trim_start_matches([' ', ':', '：', '/', '=', '|']).trim_start()).filter(|rest| !rest.is_empty())
}

/// The names after words that begin ordinary sentences too, where nothing but names follows.
fn names_after_weak_words(line: &str) -> Option<&str> {
    // The words, and a name of two: most texts beside a byline are shorter.
    let is_enough = line.split_ascii_whitespace().nth(WEAK_NAME_WORDS.start().to_owned()).is_some();
    if line.len() > MAX_WEAK_BYTES || !is_enough {
        return None;
    }
    let words = alike(WEAK_PREFIXES, line).iter().filter_map(|words| strip_prefix(line, words));
    let rest = words.chain(after_genre(line)).filter(|rest| are_names(rest));
    rest.min_by_key(|rest| rest.len())
}

/// What follows `Ein Bericht von`, `Guest post by`.
fn after_genre(line: &str) -> Option<&str> {
    let article = alike(ARTICLES, line).iter().find_map(|article| after(line, article)?.strip_prefix(' '));
    let line = article.unwrap_or(line);
    let rests = alike(GENRES, line).iter().filter_map(|genre| after(line, genre)?.strip_prefix(' '));
    rests.flat_map(|rest| alike(BY_WORDS, rest).iter().filter_map(|by| after(rest, by)?.strip_prefix(' '))).next()
}

/// Whether a text is names of several words each, credits and what stands in brackets or behind a mark left out.
fn are_names(text: &str) -> bool {
    let text = without_credits(text);
    let end = text.find(['|', '(', '•', '–', '—']).unwrap_or(text.len());
    let is_name_word = |word: &str| {
        !word.starts_with(char::is_lowercase) && word.starts_with(char::is_alphabetic)
            || PARTICLES.binary_search(&word).is_ok()
    };
    let is_name = |name: &str| {
        WEAK_NAME_WORDS.contains(&name.split_whitespace().count())
            && name.split_whitespace().all(is_name_word)
            && byline::looks_like_name(name)
    };
    let text = byline::with_commas(&text[..end]);
    let mut parts = text.split(',').map(str::trim).filter(|part| !part.is_empty()).peekable();
    parts.peek().is_some() && parts.all(is_name)
}

/// The name after `Von unserer Redakteurin`, or the text itself.
pub(super) fn without_office(text: &str) -> &str {
    let office = alike(OUR_WORDS, text).iter().find_map(|our| after(text, our)?.strip_prefix(' '));
    let name = office.and_then(|office| office.split_once(' ')).map(|(_, name)| name);
    name.filter(|name| are_names(name)).unwrap_or(text)
}

/// Whether a text announces a name in what follows it: `By`, `Posted on 9 March by`, but not `Sort by`.
pub(super) fn announces(text: &str) -> bool {
    let text = text.trim_end_matches([' ', ':', '：']);
    let is_prefix = |words: &str| alike(PREFIXES, words).iter().any(|prefix| after(words, prefix) == Some(""));
    let has_date = || text.bytes().filter(u8::is_ascii_digit).count() >= MIN_DATE_DIGITS;
    text.len() <= MAX_ANNOUNCING_BYTES && (is_prefix(text) || announces_several(text))
        || has_date() && text.split_whitespace().next_back().is_some_and(is_prefix)
}

/// Whether a text announces one name or more in the lines that follow it, each on a line of its own.
pub(super) fn announces_several(text: &str) -> bool {
    let text = text.trim_end_matches([' ', ':', '：']);
    alike(PLURALS, text).iter().any(|plural| after(text, plural) == Some(""))
}

/// Whether a line starts with a word that announces several names: then commas part them.
pub(super) fn has_plural_prefix(line: &str) -> bool {
    alike(PLURALS, line).iter().any(|plural| strip_prefix(line, plural).is_some())
}

/// The byline behind a date in one text: `by Ann Lee` of `Posted on March 7, 2025 by Ann Lee`.
pub(super) fn after_date(text: &str) -> Option<&str> {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    if text.len() > MAX_BYLINE_BYTES || text.bytes().filter(is_digit).count() < MIN_DATE_DIGITS {
        return None;
    }
    let is_date = |before: &str| {
        before.bytes().filter(is_digit).count() >= MIN_DATE_DIGITS && before.split_whitespace().all(is_of_date)
    };
    let mut starts = word_starts(text).filter(|&at| at > 0 && has_prefix(&text[at..]));
    starts.find(|&at| is_date(&text[..at])).map(|at| &text[at..])
}

/// Whether a word may stand beside a date.
fn is_of_date(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    word.is_empty()
        || month_of(&word, "").is_some()
        || [DATE_WORDS, WEEKDAYS].iter().any(|words| words.binary_search(&word.as_str()).is_ok())
}

/// Whether a line is `by` and one word: the name of an account, however it is written.
pub(super) fn is_by_account(line: &str) -> bool {
    let rest = without_prefix(line);
    rest.len() < line.len() && !rest.contains(char::is_whitespace)
}

/// Whether a text starts with the letter of a signature in words.
pub(super) fn may_be_signature(text: &str) -> bool {
    SIGNATURES.iter().any(|start| starts_alike(text.trim_start(), start))
}

/// Whether the first bytes of two texts allow that one starts with the other; most lines fail here.
fn starts_alike(line: &str, prefix: &str) -> bool {
    line.bytes().next().zip(prefix.bytes().next()).is_some_and(|(a, b)| a.eq_ignore_ascii_case(&b))
}

/// Whether a line below the text says in words who wrote it.
pub(super) fn is_signature(line: &str) -> bool {
    line.len() <= MAX_SIGNATURE_BYTES && alike(SIGNATURES, line).iter().any(|start| strip_prefix(line, start).is_some())
}

/// Whether a line is a signature without its name, which follows on a line of its own.
pub(super) fn opens_signature(line: &str) -> bool {
    SIGNATURES.iter().any(|start| line.eq_ignore_ascii_case(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_words_announce_names_and_nothing_else() {
        for word in WEAK_PREFIXES {
            assert_eq!(without_prefix(&format!("{word}: Ann Lee")), "Ann Lee", "{word}");
            assert!(has_prefix(&format!("{word} Ann Lee and Bo Kim")), "{word}");
            assert!(!has_prefix(&format!("{word} the harbour at dawn")), "{word}");
        }
    }

    #[test]
    fn genres_announce_names_with_and_without_an_article() {
        for genre in GENRES {
            assert_eq!(without_prefix(&format!("{genre} by Ann Lee")), "Ann Lee", "{genre}");
        }
        for article in ARTICLES {
            assert_eq!(without_prefix(&format!("{article} report by Ann Lee")), "Ann Lee", "{article}");
        }
        for by in BY_WORDS {
            assert_eq!(without_prefix(&format!("Report {by} Ann Lee")), "Ann Lee", "{by}");
        }
        for (line, expected) in
            [("Essay by the harbour board", false), ("Film by Ann Lee", false), ("Opinion: Ann Lee", false)]
        {
            assert_eq!(has_prefix(line), expected, "{line}");
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
            assert_eq!(after_date(&format!("7 {word} 2025 by Ann Lee")), Some("by Ann Lee"), "{word}");
        }
        for (text, expected) in [
            ("Posted on March 7th, 2025 at 3:20 p.m. by Ann Lee in News", Some("by Ann Lee in News")),
            ("7. März 2025 | von Ann Lee", Some("von Ann Lee")),
            ("Publié le 12 mars 2025 par Ann Lee", Some("par Ann Lee")),
            ("The workshop moved on 12 May 2019 by boat", None),
            ("By Ann Lee", None),
        ] {
            assert_eq!(after_date(text), expected, "{text}");
        }
    }
}
