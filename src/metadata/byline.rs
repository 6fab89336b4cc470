//! Bylines to authors: names apart from the words around them.
//!
//! What a page gives as its author is a line written for people: `By Ann Lee and Bo Kim, Staff Writers`. Prefixes,
//! joints, jobs and marks that end it are tables; what remains is a name if it has the look of one.

use crate::tables::bylines::{
    AGENCIES, ENDS, JOB_WORDS, JOINTS, MAX_NAME_CHARS, MAX_NAME_WORDS, NOT_PERSON_ENDINGS, NOT_PERSONS, PREFIXES,
};

use super::Author;
use super::clean::fold;
use super::korean::reporters;

/// The authors that a byline names, mediums and roles left out; `site_names` are folded.
pub(super) fn authors(line: &str, site_names: &[String]) -> Vec<Author> {
    let email = email_in(line);
    let reporters = reporters(line);
    let mut found: Vec<Author> = if reporters.is_empty() {
        let rest = without_prefix(line.trim());
        names(without_end(rest)).into_iter().filter(|name| is_person(name, site_names)).map(Author::named).collect()
    } else {
        let author = |reporter: super::korean::Reporter| Author {
            name: reporter.name,
            role: Some(reporter.role.to_owned()),
            ..Author::default()
        };
        reporters.into_iter().map(author).collect()
    };
    // An address belongs to the one that is named; of several nobody knows.
    if let [author] = found.as_mut_slice() {
        author.email = email.map(str::to_owned);
    }
    found
}

/// The line without the words that announce a name, or the line itself.
pub(super) fn without_prefix(line: &str) -> &str {
    let prefix = PREFIXES.iter().filter_map(|prefix| strip_prefix(line, prefix));
    // The longest prefix leaves the shortest rest.
    prefix.min_by_key(|rest| rest.len()).unwrap_or(line)
}

/// Whether a line starts with a word that announces a name.
pub(super) fn has_prefix(line: &str) -> bool {
    PREFIXES.iter().any(|prefix| strip_prefix(line, prefix).is_some())
}

fn strip_prefix<'a>(line: &'a str, prefix: &str) -> Option<&'a str> {
    let start = line.get(..prefix.len())?;
    if start != prefix && start.to_lowercase() != prefix {
        return None;
    }
    let rest = &line[prefix.len()..];
    // Han is written without spaces: `記者溫港生`.
    let is_word = prefix.ends_with(|c: char| c.is_alphabetic() && !matches!(c, '\u{3400}'..='\u{9fff}'));
    if is_word && !rest.starts_with([' ', ':', '：', '/', '\u{a0}', '=']) {
        return None;
    }
    Some(rest.trim_start_matches([' ', ':', '：', '/', '=', '|']).trim_start()).filter(|rest| !rest.is_empty())
}

/// The line up to the mark that ends the names.
fn without_end(line: &str) -> &str {
    let lower = line.to_lowercase();
    if lower.len() != line.len() {
        return line;
    }
    let end = ENDS.iter().filter_map(|mark| lower.find(mark)).filter(|&at| at > 0).min();
    line.get(..end.unwrap_or(line.len())).unwrap_or(line).trim()
}

/// The parts of a line that are names by their look.
fn names(line: &str) -> Vec<String> {
    if line.contains("://") || line.contains("www.") {
        return Vec::new();
    }
    let mut text = line.to_owned();
    for joint in JOINTS {
        if text.to_lowercase().contains(joint) {
            text = replace_ignoring_case(&text, joint);
        }
    }
    let mut names: Vec<String> = Vec::new();
    for part in text.split([',', '\n', SPLIT]) {
        let words: Vec<&str> = part.split_whitespace().filter(|word| !word.contains('@')).collect();
        let name = words.join(" ");
        let name =
            name.trim_matches(|c: char| matches!(c, ':' | '-' | '–' | '—' | '*' | '"' | '.' | '=' | '|' | '：')).trim();
        // `Ann Lee, Senior Editor`: after the first name a job is no name.
        if !names.is_empty() && words.iter().any(|word| JOB_WORDS.contains(&fold(word).as_str())) {
            continue;
        }
        if looks_like_name(name) && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// Stands for a joint while a line is taken apart; no clean line holds a control character.
const SPLIT: char = '\u{1}';

fn replace_ignoring_case(text: &str, joint: &str) -> String {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return text.replace(joint, "\u{1}");
    }
    let mut out = String::with_capacity(text.len());
    let mut start = 0;
    for (at, _) in lower.match_indices(joint) {
        let (Some(before), true) = (text.get(start..at), at >= start) else { continue };
        out.push_str(before);
        out.push(SPLIT);
        start = at + joint.len();
    }
    out.push_str(text.get(start..).unwrap_or_default());
    out
}

fn looks_like_name(name: &str) -> bool {
    let chars = name.chars().count();
    (2..=MAX_NAME_CHARS).contains(&chars)
        && name.split_whitespace().count() <= MAX_NAME_WORDS
        && name.chars().any(char::is_alphabetic)
        && name.chars().filter(char::is_ascii_digit).count() * 3 < chars
        && !name.contains(['{', '}', '$', '?', '!', '#', '…'])
}

/// Whether a name is a person's rather than a medium's, a team's or an account's.
pub(super) fn is_person(name: &str, site_names: &[String]) -> bool {
    let folded = fold(name);
    if folded.is_empty() || site_names.contains(&folded) {
        return false;
    }
    let lower = name.to_lowercase();
    let has_word =
        |list: &[&str]| lower.split(|c: char| !c.is_alphanumeric()).any(|word| list.binary_search(&word).is_ok());
    !has_word(NOT_PERSONS)
        && AGENCIES.binary_search(&lower.as_str()).is_err()
        && !NOT_PERSON_ENDINGS.iter().any(|ending| name.ends_with(ending) && name != *ending)
}

/// The first e-mail address of a line.
pub(super) fn email_in(line: &str) -> Option<&str> {
    let at = line.find('@')?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let start = line[..at].char_indices().rev().take_while(|&(_, c)| is_part(c)).last()?.0;
    let end = line[at + 1..].find(|c| !is_part(c)).map_or(line.len(), |length| at + 1 + length);
    let address = line[start..end].trim_matches('.');
    let host = address.split_once('@')?.1;
    (host.contains('.') && host.len() > 3).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_the_words_around_them() {
        let site = ["harbournews".to_owned()];
        for (line, expected) in [
            ("By Ann Lee and Bo Kim, Staff Writers", "Ann Lee; Bo Kim"),
            ("Von Änne Müller und Bo Weiß", "Änne Müller; Bo Weiß"),
            ("Par Anne Petit, Luc Blanc", "Anne Petit; Luc Blanc"),
            ("Ann Lee, Senior Editor", "Ann Lee"),
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
        ] {
            let found: Vec<_> = authors(line, &site).into_iter().map(|author| author.name).collect();
            assert_eq!(found.join("; "), expected, "{line}");
        }
    }

    #[test]
    fn an_address_belongs_to_the_one_author() {
        let found = authors("고원희 기자 hee@news.example", &[]);
        assert_eq!(found[0].email.as_deref(), Some("hee@news.example"));
        assert_eq!(found[0].role.as_deref(), Some("기자"));
    }
}
