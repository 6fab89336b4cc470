//! Reads the names in a byline.
//!
//! What a page gives as its author is often a line written for people: `By Ann Lee and Bo Kim, Staff Writers`. Tables
//! hold the words before names, the joints between them, jobs, and marks at which the names end. What remains is a name
//! if it looks like one.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use regex::Regex;

use crate::tables::byline_labels::{BYLINE_LABELS, LABEL_ENDINGS, LABEL_STARTS, MIN_LABEL_SYLLABLES};
use crate::tables::bylines::{
    ABBREVIATED, BRACKETS, CHINESE_BYLINE, CHINESE_BYLINE_HAN, CHINESE_GROUPS, CHINESE_SURNAMES, ENDS, FIRST_NAMES,
    FULL_NAME_WORDS, JOB_ENDINGS, JOB_WORDS, JOINTS, MANY_NAMES, MAX_ACCOUNT_CHARS, MAX_CHINESE_BYTES,
    MAX_CHINESE_NAME, MAX_HAN_CHARS, MAX_NAME_CHARS, MAX_NAME_DIGITS, MAX_NAME_WORDS, MAX_NAMES, MAX_SHORT_NAME,
    MAX_TEAM_WORDS, MIN_ACCOUNT_LETTERS, MIN_KANA, NOT_AUTHORS, NOT_CHINESE_NAMES, NOT_PERSON_ENDINGS, NOT_PERSONS,
    PARTICLES, PLACE, ROLE_HAN, SHORT_WEEKDAYS, TITLE_ENDS, USUAL_CHINESE_NAME, WEAK_JOINTS, WEEKDAYS,
    WORDLIKE_SURNAMES,
};
use crate::tables::korean::DATE_LABELS;
use crate::text::{self, is_han, is_hangul};

use super::Author;
use super::announcing::{
    Reading, before_date, has_plural_prefix, is_prefix, starts_with_label, without_office, without_prefix,
};
use super::clean::fold;
use super::credits::without_credits;
use super::date_words::month_of;
use super::korean::{has_hangul, holder, reporters};
use super::offices::{is_agency, is_office_word, is_post_nominal, without_offices};

/// The authors in a value that machines are told, without mediums and roles.
pub(super) fn authors(line: &str, site_names: &[String]) -> Vec<Author> {
    authors_shown(line, &Reading::of_machines(site_names))
}

/// The authors that a byline for readers names.
pub(super) fn authors_shown(line: &str, reading: &Reading<'_>) -> Vec<Author> {
    proven_authors(line, &|_| true, reading)
}

/// The authors that a byline for readers names, in which a comma may also part a name from a place, a medium or a job:
/// `Ann Lee, Cape Town`.
///
/// What only a comma parts from the first name is an author where it `is_known` to be one, or where the line is a list
/// of names.
pub(super) fn proven_authors(line: &str, is_known: &dyn Fn(&str) -> bool, reading: &Reading<'_>) -> Vec<Author> {
    let email = email_in(line);
    let mut reporters = reporters(line);
    if reporters.is_empty() {
        reporters.extend(holder(line.trim()));
    }
    let mut found: Vec<Author> = if reporters.is_empty() {
        let names = persons(line, is_known, reading).into_iter().filter(|name| is_person(name, reading.site_names));
        names.map(Author::named).collect()
    } else {
        let author = |reporter: super::korean::Reporter| Author {
            name: reporter.name,
            role: Some(reporter.role.to_owned()),
            ..Author::default()
        };
        reporters.into_iter().map(author).collect()
    };
    // An address belongs to the one author that is named; with several, nobody knows to whom.
    if let [author] = found.as_mut_slice() {
        author.email = email.map(str::to_owned);
    }
    found
}

/// The names in a byline, without what follows a name after a comma and only looks like another.
fn persons(line: &str, is_known: &dyn Fn(&str) -> bool, reading: &Reading<'_>) -> Vec<String> {
    let line = unbracketed(line.trim());
    // `文：记者王敬照`: an office may follow the first word.
    let rest = without_prefix(without_prefix(line, reading), &Reading::OF_MACHINES);
    let rest = without_offices(without_title(before_date(without_credits(without_office(rest)))));
    let names = names(&with_places(&rest).unwrap_or_else(|| without_end(&rest).to_owned()));
    // Machines that are told several of the names are told them all: `Ann Lee, Cape Town, and Bo Kim, New York`. Where
    // only commas part the names, one that they are told is enough.
    let told = names.iter().filter(|name| (reading.is_told)(&name.text)).count();
    let is_named = has_plural_prefix(line);
    let is_told = told > 1 || told > 0 && !is_named && names.iter().all(|name| !name.is_joined);
    let is_list = is_named || are_many(&names);
    let is_proven = |name: &Listed| is_list || name.is_joined || !has_case(&name.text) || is_known(&name.text);
    let is_kept = |(at, name): &(usize, Listed)| match told {
        _ if !is_told || !has_case(&name.text) => *at == 0 || is_proven(name),
        1 => is_known(&name.text),
        _ => (reading.is_told)(&name.text),
    };
    names.into_iter().enumerate().filter(is_kept).map(|(_, name)| name.text).collect()
}

/// Whether all parts of a line are full names with nothing but commas between, and more of them than a name, its place
/// and its country.
fn are_many(names: &[Listed]) -> bool {
    names.len() >= MANY_NAMES && names.iter().all(|name| !name.is_joined && is_full_name(&name.text))
}

/// The name behind a title in Han: `沈听澜` of `特约评论员 沈听澜`.
fn without_title(line: &str) -> &str {
    let title = line.split_once([' ', '\u{3000}']).filter(|(title, _)| title.ends_with(TITLE_ENDS));
    title.map_or(line, |(_, name)| name.trim_start())
}

/// A line without the brackets around all of it: `[宮城ひなた]`.
fn unbracketed(line: &str) -> &str {
    let inside = BRACKETS.iter().find_map(|&(open, close)| line.strip_prefix(open)?.strip_suffix(close));
    inside.filter(|inside| !inside.contains(|c| BRACKETS.iter().any(|&(open, _)| open == c))).map_or(line, str::trim)
}

/// The names of `Ann Lee in Paris and Bo Kim in Rome`, each of which is in a place of its own.
fn with_places(line: &str) -> Option<String> {
    let text = with_commas(line);
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let names = parts.iter().map(|part| part.split_once(PLACE).map(|(name, _)| name).filter(|name| is_full_name(name)));
    let names: Vec<&str> = names.collect::<Option<_>>()?;
    // A joint says that each is a person, as its place does.
    (names.len() > 1).then(|| names.join(" & "))
}

/// A text with a comma for whatever joins two names.
pub(super) fn with_commas(text: &str) -> String {
    JOINT_SEARCH.as_ref().map_or_else(|| text.to_owned(), |search| search.replace_all(text, &[","; JOINTS.len()]))
}

static CHINESE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let byline = CHINESE_BYLINE.replace("SURNAME", CHINESE_SURNAMES).replace("WORDLIKE", WORDLIKE_SURNAMES);
    Regex::new(&byline).ok()
});

/// The name of a line that is one with a role behind it: `宮城ひなた 記者`.
fn before_role(line: &str) -> Option<String> {
    let name = before_date(line).trim().strip_suffix(ROLE_HAN)?;
    let short = name.trim_end();
    // `宮城ひなた記者`: a given name in kana is told from a word for what somebody reports on.
    let given = short.trim_start_matches(is_han);
    let has_given = given.len() < short.len()
        && given.chars().count() >= MIN_KANA
        && given.chars().all(|c| matches!(c, 'ぁ'..='ん'));
    let is_name = (short.len() < name.len() || has_given)
        && (2..=MAX_HAN_CHARS).contains(&short.chars().count())
        && short.chars().all(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    (is_name && is_person(short, &[])).then(|| short.to_owned())
}

/// The names after `作者：`, `记者`, `撰文` wherever in a line they stand.
pub(super) fn chinese(line: &str) -> Vec<Author> {
    let line = text::start(line, MAX_CHINESE_BYTES);
    let mut authors: Vec<Author> = Vec::new();
    if line.is_ascii() || !line.contains(CHINESE_BYLINE_HAN) {
        return authors;
    }
    if let Some(name) = before_role(line) {
        return vec![Author { role: Some(ROLE_HAN.to_owned()), ..Author::named(name) }];
    }
    let names = lists_of_chinese(line).flat_map(|names| names.split(['、', '，', ',', ' ', '\u{3000}']));
    // `采写：江城晚报见习记者 林知远`: an office is no name.
    for name in names.filter(|name| !name.ends_with('者')) {
        // `記者溫貴香台北21日電`: a place follows without a mark, and most names have three characters.
        let is_longer = name.chars().count() > MAX_CHINESE_NAME;
        let name: String = name.chars().take(if is_longer { USUAL_CHINESE_NAME } else { MAX_CHINESE_NAME }).collect();
        let is_word = NOT_CHINESE_NAMES.iter().any(|word| name.starts_with(word));
        let is_name = name.chars().count() >= 2 && !is_word && is_person(&name, &[]);
        if is_name && !authors.iter().any(|known| known.name == name) {
            authors.push(Author::named(name));
        }
    }
    authors
}

/// The names behind each label of a line; what ends some may be the label of others.
fn lists_of_chinese(line: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let found = CHINESE.as_ref()?.captures_at(line, at)?;
        let names = CHINESE_GROUPS.iter().find_map(|group| found.name(group))?;
        at = names.end();
        Some(names.as_str())
    })
}

/// The line up to the mark that ends the names.
pub(super) fn without_end(line: &str) -> &str {
    // Other letters than those of ASCII may change their length, as `İ` does.
    let mut lower = line.to_ascii_lowercase();
    // The mark may be the last word behind a full name, where a link follows.
    if lower.split_whitespace().count() > *FULL_NAME_WORDS.start() {
        lower.push(' ');
    }
    let end = ENDS.iter().filter_map(|mark| lower.find(mark)).filter(|&at| at > 0).min();
    line.get(..end.unwrap_or(line.len())).unwrap_or(line).trim()
}

/// What stands for a joint while names are parted.
const JOINED: char = '\u{1}';

/// What each joint is replaced with. A stroke becomes a comma, since a place or an agency may follow it.
static JOINT_MARKS: LazyLock<Vec<&str>> =
    LazyLock::new(|| JOINTS.iter().map(|joint| if WEAK_JOINTS.contains(joint) { "," } else { "\u{1}" }).collect());

static JOINT_SEARCH: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let search = AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostFirst).build(JOINTS);
    search.ok()
});

/// A name of a line.
struct Listed {
    text: String,
    /// Whether more than a comma joins it to the one before it, or to the one after it: `Ann Lee, Bo Kim and Cy Ott`.
    is_joined: bool,
    /// Whether it is only joined to the one after it.
    is_before_joint: bool,
}

/// The parts of a line that are names by their look.
fn names(line: &str) -> Vec<Listed> {
    if line.contains("://") || line.contains("www.") {
        return Vec::new();
    }
    let text = match JOINT_SEARCH.as_ref() {
        Some(search) => search.replace_all(line, JOINT_MARKS.as_slice()),
        None => line.to_owned(),
    };
    let mut list = NameList::default();
    for part in text.split_inclusive(NAME_ENDS) {
        if list.names.len() >= MAX_NAMES {
            break;
        }
        list.add(part);
    }
    mark_joined(&mut list.names);
    list.names
}

/// What stands behind each part of a line.
const NAME_ENDS: [char; 3] = [',', '\n', JOINED];

/// The names of a line, read part by part.
#[derive(Default)]
struct NameList {
    names: Vec<Listed>,
    /// Whether a joint stands before the part that comes next.
    is_joined: bool,
}

impl NameList {
    /// Reads a part with the mark behind it: a name, the letters behind the last name, or neither.
    fn add(&mut self, part: &str) {
        let was_joined = self.is_joined;
        // A part that is a mark alone leaves a joint before it standing.
        self.is_joined = part.ends_with(JOINED) || was_joined && part.trim().len() <= 1;
        let part = part.trim_end_matches(NAME_ENDS);
        let words = words_of_name(part);
        let name = trimmed(&words);
        if let Some(last) = self.names.last_mut()
            && is_post_nominal(name, &last.text, was_joined)
        {
            last.text.push_str(", ");
            last.text.push_str(name);
            // `Ph.D.` and not `MD.`, where the line ends.
            last.text.push_str(if name.contains('.') && part.trim_end().ends_with('.') { "." } else { "" });
            self.is_joined |= was_joined;
        } else if looks_like_name(name) && !self.holds(name) && !self.is_job(name) {
            self.push(name, was_joined);
        }
    }

    fn push(&mut self, name: &str, is_joined: bool) {
        if is_joined && let Some(before) = self.names.last_mut() {
            before.is_before_joint = !before.is_joined;
            before.is_joined = true;
        }
        self.names.push(Listed { text: name.to_owned(), is_joined, is_before_joint: false });
    }

    fn holds(&self, name: &str) -> bool {
        self.names.iter().any(|known| known.text == name)
    }

    /// Whether a part after the first name is a job: `Ann Lee, Senior Editor`.
    fn is_job(&self, part: &str) -> bool {
        !self.names.is_empty() && has_job(part)
    }
}

/// The words of a part that may be of a name: no address, and no day of the week behind it.
fn words_of_name(part: &str) -> String {
    let mut words: Vec<&str> = part.split_whitespace().filter(|word| !word.contains('@')).collect();
    // `By Ann Lee Monday, 12 May 2025`: with one word before it, it may be the last name.
    if words.len() > *FULL_NAME_WORDS.start() {
        words.pop_if(|word| is_weekday(word));
    }
    words.join(" ")
}

/// Marks the names that a joint proves.
///
/// `Ann Lee, Bo Kim and Cy Ott`: one joint before the last name speaks for all commas. With a comma behind it, each joint
/// starts a name that its place follows: `Ann Lee, Cape Town, and Bo Kim, New York`.
fn mark_joined(names: &mut [Listed]) {
    let is_last = names.last().is_some_and(|last| last.is_joined);
    let has_places = !is_last && names.iter().any(|name| name.is_joined);
    for name in names {
        name.is_joined = is_last || name.is_joined && !(has_places && name.is_before_joint);
    }
}

/// A name without the marks around it; the full stop of `Jr.` belongs to it.
fn trimmed(name: &str) -> &str {
    let marks = |c: char| matches!(c, ':' | '-' | '–' | '—' | '*' | '"' | '.' | '=' | '|' | '：');
    let short = name.trim_matches(marks).trim();
    let is_abbreviated = |word: &str| ABBREVIATED.iter().any(|known| word.eq_ignore_ascii_case(known));
    let start = name.len() - name.trim_start_matches(marks).trim_start().len();
    match name.get(start..start + short.len() + 1) {
        Some(whole) if whole.ends_with('.') && short.split(' ').next_back().is_some_and(is_abbreviated) => whole,
        _ => short,
    }
}

/// Whether a text has the look of a name: not too many words, and no digit.
pub(super) fn looks_like_name(name: &str) -> bool {
    !name.contains(|c: char| c.is_ascii_digit())
        && name.split_whitespace().count() <= MAX_NAME_WORDS
        && looks_like_team(name)
}

/// Whether a text has the look of a name, be it that of a firm with a number in it.
pub(super) fn looks_like_team(name: &str) -> bool {
    let chars = name.chars().count();
    (2..=MAX_NAME_CHARS).contains(&chars)
        && name.split_whitespace().count() <= MAX_TEAM_WORDS
        && name.chars().any(char::is_alphabetic)
        && !name.contains(|c: char| {
            matches!(c, '{' | '}' | '$' | '?' | '!' | '#' | '…' | '_' | '】' | '“' | '”' | ':' | '：' | '(' | ')')
        })
        && name.chars().filter(char::is_ascii_digit).count() <= MAX_NAME_DIGITS
        && !is_host(name)
        && !name.split_whitespace().all(|word| is_date_word(word) || is_weekday(word))
        && !is_joint(name)
        && !is_prefix(name)
        && !is_alphabet(name)
}

/// Whether a text goes from one letter to another, with a small word between: `A bis Z`.
fn is_alphabet(text: &str) -> bool {
    let is_letter = |word: &str| word.len() == 1 && word.chars().all(|c| c.is_ascii_alphabetic());
    let mut words = text.split_whitespace();
    let [Some(first), Some(between), Some(last), None] = [(); 4].map(|()| words.next()) else { return false };
    is_letter(first) && is_letter(last) && between.chars().all(char::is_lowercase)
}

/// `news.example`: a dot inside a word in lower case, where initials have capitals.
fn is_host(name: &str) -> bool {
    name.split_whitespace().any(|word| {
        word.split_once('.').is_some_and(|(before, after)| {
            after.len() > 1 && before.len() > 1 && after.chars().all(|c| c.is_ascii_lowercase() || c == '.')
        })
    })
}

/// A month or a short day of the week that a byline goes on with.
fn is_date_word(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let is_month = word.chars().count() > MAX_SHORT_NAME && month_of(&word, "").is_some();
    is_month && !FIRST_NAMES.contains(&word.as_str()) || SHORT_WEEKDAYS.binary_search(&word.as_str()).is_ok()
}

fn is_weekday(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    WEEKDAYS.binary_search(&word.as_str()).is_ok()
}

/// A word that joins names and stands in an element of its own.
pub(super) fn is_joint(text: &str) -> bool {
    let lower = text.to_lowercase();
    JOINTS.iter().any(|joint| joint.trim() == lower)
}

/// Whether a name starts with a capital, or is written in letters that have none.
///
/// What follows `by` in running text starts small: `by submitting`, `by the editors`.
pub(super) fn has_capital(name: &str) -> bool {
    let is_small = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_none_or(char::is_lowercase);
    let mut words = name.split_whitespace().skip_while(|word| PARTICLES.binary_search(word).is_ok());
    words.next().is_some_and(|word| !is_small(word)) && !name.split_whitespace().next_back().is_some_and(is_small)
}

/// Whether a name is a surname with what comes before it, or written in letters that know no capitals, and no job.
pub(super) fn is_in_full(name: &str) -> bool {
    !has_case(name) || name.contains(' ') && has_capital(name) && !has_job(name)
}

/// Whether a text holds letters that have capitals.
pub(super) fn has_case(text: &str) -> bool {
    text.chars().any(|c| c.is_lowercase() || c.is_uppercase())
}

/// Whether a word of a text is that of a job.
pub(super) fn has_job(text: &str) -> bool {
    text.split_whitespace()
        .map(fold)
        .any(|word| JOB_WORDS.contains(&word.as_str()) || JOB_ENDINGS.iter().any(|ending| word.ends_with(ending)))
}

/// Whether a text is two or three words of letters that start with capitals: all that a name looks like by itself.
pub(super) fn is_full_name(text: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '’' | '\''))
    };
    FULL_NAME_WORDS.contains(&text.split_whitespace().count())
        && text.split_whitespace().all(is_word)
        && looks_like_name(text)
}

/// Whether a text can be the name of an account.
pub(super) fn is_account_name(text: &str) -> bool {
    let chars = text.chars().count();
    (2..=MAX_ACCOUNT_CHARS).contains(&chars)
        && text.chars().any(char::is_alphabetic)
        && NOT_AUTHORS.binary_search(&text.to_lowercase().as_str()).is_err()
}

/// Whether a text is the name of an account with a number in it: one word of small letters, then digits.
pub(super) fn is_numbered_account(text: &str) -> bool {
    let letters = text.trim_end_matches(|c: char| c.is_ascii_digit());
    letters.len() < text.len()
        && letters.chars().count() >= MIN_ACCOUNT_LETTERS
        && letters.chars().all(|c| c.is_alphabetic() || matches!(c, '_' | '-' | '.'))
        && is_account_name(text)
        && !is_account_name_of_nobody(letters)
}

/// `admin1`, `user42`: the accounts of nobody in particular.
fn is_account_name_of_nobody(letters: &str) -> bool {
    let lower = letters.trim_end_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    NOT_AUTHORS.binary_search(&lower.as_str()).is_ok() || NOT_PERSONS.binary_search(&lower.as_str()).is_ok()
}

/// Whether a text is a host and where it is: `news.example, Frankfurt, Germany`.
pub(super) fn starts_with_host(text: &str) -> bool {
    text.split_once(',').is_some_and(|(first, _)| is_host(first.trim()))
}

/// Whether a name has the look of an account: one word of the Latin alphabet.
pub(super) fn is_account(name: &str) -> bool {
    !name.contains(' ') && name.is_ascii()
}

/// Whether a name is a person's rather than a medium's, a team's or an account's.
pub(super) fn is_person(name: &str, site_names: &[String]) -> bool {
    let folded = fold(name);
    if folded.is_empty() || site_names.contains(&folded) {
        return false;
    }
    // `항구신문 연예`, `iMBC 연예`: Korean names are not written with spaces, nor in two scripts.
    let has_hangul = name.chars().any(is_hangul);
    if has_hangul
        && (name.chars().any(|c| c.is_ascii_alphabetic())
            || !name.split_whitespace().all(|word| word.chars().count() > 1)
            || name.split_whitespace().count() > *FULL_NAME_WORDS.end())
    {
        return false;
    }
    if super::korean::is_label(name) || folded.chars().all(is_han) && folded.chars().count() > MAX_HAN_CHARS {
        return false;
    }
    let lower = name.to_lowercase();
    let has_word =
        |list: &[&str]| lower.split(|c: char| !c.is_alphanumeric()).any(|word| list.binary_search(&word).is_ok());
    !has_word(NOT_PERSONS)
        && !is_label(name)
        && !starts_with_label(name)
        && !name.split_whitespace().any(is_office_word)
        && !is_agency(name)
        && !NOT_PERSON_ENDINGS.iter().any(|ending| name.ends_with(ending) && name != *ending)
}

/// Whether a text in letters without capitals is a label beside a byline, and nobody's name: `更新`, `음성으로 듣기`.
pub(super) fn is_label(text: &str) -> bool {
    let joined: String = text.split_whitespace().collect();
    let is_verb = || LABEL_ENDINGS.iter().any(|ending| joined.ends_with(ending));
    BYLINE_LABELS.binary_search(&joined.as_str()).is_ok()
        || DATE_LABELS.contains(&joined.as_str())
        || LABEL_STARTS.iter().any(|start| text.starts_with(start))
        || has_hangul(text) && joined.chars().count() >= MIN_LABEL_SYLLABLES && is_verb()
}

/// The first e-mail address of a line.
pub(super) fn email_in(line: &str) -> Option<&str> {
    /// Of a host: `a.kr`.
    const MIN_HOST_BYTES: usize = 4;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let around = |at: usize| {
        let start = line[..at].char_indices().rev().take_while(|&(_, c)| is_part(c)).last()?.0;
        let end = line[at + 1..].find(|c| !is_part(c)).map_or(line.len(), |length| at + 1 + length);
        let address = line[start..end].trim_matches('.');
        let host = address.split_once('@')?.1;
        (host.contains('.') && host.len() >= MIN_HOST_BYTES).then_some(address)
    };
    line.match_indices('@').find_map(|(at, _)| around(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::bylines::{POST_NOMINALS, PREFIXES, SIGNATURES};

    const SHOWN: Reading<'static> = Reading { language: Some(""), ..Reading::OF_MACHINES };

    #[test]
    fn names_are_told_from_the_words_around_them() {
        let site = ["harbournews".to_owned()];
        for (line, expected) in [
            ("By Ann Lee and Bo Kim, Staff Writers", "Ann Lee; Bo Kim"),
            ("Von Änne Müller und Bo Weiß", "Änne Müller; Bo Weiß"),
            ("Par Anne Petit, Luc Blanc", "Anne Petit; Luc Blanc"),
            ("Ann Lee, Senior Editor", "Ann Lee"),
            ("İsmail Yılmaz - Liman", "İsmail Yılmaz"),
            ("Harbour News", ""),
            ("Harbour News Staff", ""),
            ("AFP", ""),
            ("文/陈港", "陈港"),
            ("記者溫港生／台北報導", "溫港生"),
            ("글·사진 고원희", "고원희"),
            ("작성자: 고원희", "고원희"),
            ("한국일보", ""),
            ("박준석 기자 외 1명", "박준석"),
            ("Abby Stone", "Abby Stone"),
            ("admin", ""),
            ("https://social.example/harbour", ""),
            ("Ann Lee, Ph.D., RD, and Bo Kim, CFP®", "Ann Lee, Ph.D., RD; Bo Kim, CFP®"),
            ("By JOHN SMITH and MARY JONES", "JOHN SMITH; MARY JONES"),
            ("BY ANN LEE, BO KIM and CY OTT", "ANN LEE; BO KIM; CY OTT"),
            ("By ANN LEE, MD, and BO KIM, PhD", "ANN LEE, MD; BO KIM, PhD"),
            ("By Ann Lee and BO KIM", "Ann Lee; BO KIM"),
            ("Ann Lee, CEO", "Ann Lee"),
            ("Ann Lee, AFP", "Ann Lee"),
            ("Ana Maio", "Ana Maio"),
            ("April 2025", ""),
            ("By Anna Freitag", "Anna Freitag"),
            ("By Ann Lee Monday, 12 May 2025", "Ann Lee"),
            ("Sunday Oliseh", "Sunday Oliseh"),
            ("Sunday", ""),
            ("Sunday March", ""),
            ("Ann Lee, and, Bo Kim", "Ann Lee; Bo Kim"),
            ("Ann Lee, Full Bio", "Ann Lee"),
            ("design: Bo Kim", ""),
            ("（编辑：文静）", ""),
            ("Von A bis Z", ""),
            ("记者王敬照", "王敬照"),
            ("作者投稿须知", ""),
            ("著者一覧", ""),
            ("記者：宮城ひなた", "宮城ひなた"),
            ("著者　宮城ひなた", "宮城ひなた"),
            ("河北探索农村劳动力就地就近转移培训", ""),
        ] {
            let found: Vec<_> = authors_shown(line, &Reading { site_names: &site, ..SHOWN })
                .into_iter()
                .map(|author| author.name)
                .collect();
            assert_eq!(found.join("; "), expected, "{line}");
        }
    }

    #[test]
    fn machines_are_told_names_and_no_words_before_them() {
        for name in ["De Wet Potgieter", "Da Costa Silva", "De Jong Pieter", "De la Cruz Ana", "Von Trier", "Di Maria"]
        {
            let found: Vec<_> = authors(name, &[]).into_iter().map(|author| author.name).collect();
            assert_eq!(found, [name]);
        }
        assert_eq!(authors("By Ann Lee", &[])[0].name, "Ann Lee");
        assert_eq!(authors("ANN LEE, BO KIM", &[]).len(), 2);
    }

    #[test]
    fn machines_that_know_several_names_know_them_all() {
        for (line, told, expected) in [
            ("By Ann Lee, Cape Town and Bo Kim", "Ann Lee; Bo Kim", "Ann Lee; Bo Kim"),
            ("By Ann Lee, Cape Town and Bo Kim", "Ann Lee", "Ann Lee; Cape Town; Bo Kim"),
            ("By Ann Lee, Bo Kim and Cy Ott", "", "Ann Lee; Bo Kim; Cy Ott"),
            ("By Ann Lee, Table Bay, Cape Town, South Africa", "Ann Lee", "Ann Lee"),
            ("Authors: Ann Lee, Bo Kim, Cy Ott, Di Moss", "Ann Lee", "Ann Lee; Bo Kim; Cy Ott; Di Moss"),
        ] {
            let is_told = |name: &str| told.split("; ").any(|told| told == name);
            let found = proven_authors(line, &is_told, &Reading { is_told: &is_told, ..SHOWN });
            let found: Vec<_> = found.into_iter().map(|author| author.name).collect();
            assert_eq!(found.join("; "), expected, "{line}");
        }
    }

    #[test]
    fn what_a_comma_parts_from_a_name_wants_proof() {
        for (line, known, expected) in [
            ("By Ann Lee, Cape Town", "", "Ann Lee"),
            ("By Ann Lee, Bo Kim", "Bo Kim", "Ann Lee; Bo Kim"),
            ("By Ann Lee, Bo Kim and Cy Ott", "", "Ann Lee; Bo Kim; Cy Ott"),
            ("By Ann Lee, Bo Kim, Cy Ott, Di Moss", "", "Ann Lee; Bo Kim; Cy Ott; Di Moss"),
            ("Autoren: Ann Lee, Bo Kim", "", "Ann Lee; Bo Kim"),
            ("By Ann Lee / Madrid", "", "Ann Lee"),
            ("By Ann Lee, Cape Town, and Bo Kim, New York", "", "Ann Lee; Bo Kim"),
            ("By Ann Lee and Bo Kim, New York", "", "Ann Lee; Bo Kim"),
            ("By Ann Lee in Paris and Bo Kim in Rome", "", "Ann Lee; Bo Kim"),
            ("By Ann Lee in Paris and Rome", "", "Ann Lee"),
            ("By Ann Lee, CNN", "", "Ann Lee"),
            ("（宮城ひなた）", "", "宮城ひなた"),
        ] {
            let found = proven_authors(line, &|name| name == known, &SHOWN);
            let found: Vec<_> = found.into_iter().map(|author| author.name).collect();
            assert_eq!(found.join("; "), expected, "{line}");
        }
    }

    #[test]
    fn labels_are_no_names() {
        for label in BYLINE_LABELS.iter().chain(DATE_LABELS) {
            assert!(!is_person(label, &[]), "{label}");
        }
        for label in ["업데이트", "음성으로 듣기", "뉴스듣기", "님의 게시글 더보기", "来自福建"]
        {
            assert!(!is_person(label, &[]), "{label}");
        }
        assert!(is_person("고원희", &[]) && is_person("宮城ひなた", &[]));
    }

    #[test]
    fn accounts_may_end_with_a_number() {
        for (name, expected) in
            [("mudlark77", true), ("user42", false), ("admin1", false), ("2025", false), ("ann lee 7", false)]
        {
            assert_eq!(is_numbered_account(name), expected, "{name}");
        }
    }

    #[test]
    fn every_row_of_the_tables_parts_names_from_the_rest() {
        let named =
            |line: &str| -> Vec<String> { authors_shown(line, &SHOWN).into_iter().map(|author| author.name).collect() };
        for prefix in PREFIXES {
            assert_eq!(named(&format!("{prefix} Ann Lee")), ["Ann Lee"], "{prefix}");
        }
        for joint in JOINTS {
            assert_eq!(named(&format!("Ann Lee{joint}Bo Kim")), ["Ann Lee", "Bo Kim"], "{joint}");
        }
        for end in ENDS {
            assert_eq!(named(&format!("Ann Lee{end}the harbour")), ["Ann Lee"], "{end}");
        }
        for job in JOB_WORDS {
            assert_eq!(named(&format!("Ann Lee, {job}")), ["Ann Lee"], "{job}");
        }
        for ending in JOB_ENDINGS {
            assert_eq!(named(&format!("Ann Lee, Chef{ending}")), ["Ann Lee"], "{ending}");
        }
        for word in NOT_PERSONS {
            assert!(!is_person(&format!("Harbour {word}"), &[]), "{word}");
        }
        for day in SHORT_WEEKDAYS {
            assert!(named(day).is_empty() && named(&format!("{day} Li")) == [format!("{day} Li")], "{day}");
        }
        for letters in POST_NOMINALS {
            assert_eq!(named(&format!("Ann Lee, {letters}")), [format!("Ann Lee, {letters}")]);
        }
        for start in SIGNATURES {
            assert_eq!(named(&format!("{start} Ann Lee")), ["Ann Lee"], "{start}");
        }
    }

    #[test]
    fn full_names_look_like_nothing_else() {
        for (text, expected) in [
            ("Ann Lee", true),
            ("Jean-Luc O’Neill", true),
            ("Ann B. Lee", true),
            ("Ann", false),
            ("Ann lee", false),
            ("Harbour in fog", false),
            ("March 2025", false),
        ] {
            assert_eq!(is_full_name(text), expected, "{text}");
        }
    }

    #[test]
    fn running_text_after_by_is_no_name() {
        for (name, expected) in [
            ("Ann Lee", true),
            ("de la Cruz", true),
            ("고원희", true),
            ("submitting this form", false),
            ("you agree to our Privacy Policy", false),
            ("Ann lee", false),
        ] {
            assert_eq!(has_capital(name), expected, "{name}");
        }
    }

    #[test]
    fn chinese_names_stand_inside_a_line() {
        for (line, expected) in [
            ("2025-02-05 07:42:10 来源：江城晚报 作者：林知远 字号：大", "林知远"),
            ("本报讯（记者 林知远）昨日上午，青石渡口改造工程正式动工。", "林知远"),
            ("（港通社記者溫港生台北21日電）行政院副院長", "溫港生"),
            ("〔記者溫港生／台北報導〕", "溫港生"),
            ("新华社记者林知远、何小满", "林知远; 何小满"),
            ("江城晚报讯（记者 林知远 何小满）昨日上午，青石渡口改造工程正式动工。", "林知远; 何小满"),
            ("记者 林知远 字号：大", "林知远"),
            ("采写：江城晚报见习记者 林知远", "林知远"),
            ("记者采访时表示：“渡口下月动工。”", ""),
            ("记者走访时也发现了这一问题。", ""),
            ("責任編輯：何小满", ""),
            ("工作者们的社区", ""),
            ("記者：宮城ひなた", ""),
            ("教育工作者：团结起来", ""),
            ("记者站联系方式", ""),
            ("作者投稿须知", ""),
            ("记者高度关注此事。", ""),
            ("本报记者王敬照", "王敬照"),
            ("〔記者巫港生／台北報導〕", "巫港生"),
            ("本报记者王敬照通讯员李志鹏", "王敬照; 李志鹏"),
            ("本报记者王敬照北京报道", "王敬照"),
            ("宮城ひなた 記者", "宮城ひなた"),
            ("本紙記者", ""),
        ] {
            let found: Vec<_> = chinese(line).into_iter().map(|author| author.name).collect();
            assert_eq!(found.join("; "), expected, "{line}");
        }
    }

    #[test]
    fn the_address_of_a_line_may_follow_an_account() {
        assert_eq!(email_in("@annlee · ann@news.example"), Some("ann@news.example"));
        assert_eq!(email_in("@annlee"), None);
    }

    #[test]
    fn an_address_belongs_to_the_one_author() {
        let found = authors("고원희 기자 hee@news.example", &[]);
        assert_eq!(found[0].email.as_deref(), Some("hee@news.example"));
        assert_eq!(found[0].role.as_deref(), Some("기자"));
    }
}
