//! Recognises offices, teams and agencies in bylines, and the letters of an office or a degree behind a name.

use std::borrow::Cow;

use crate::tables::bylines::{
    AGENCIES, JOB_WORDS, MAX_NAME_WORDS, MAX_POST_NOMINAL, NOT_PERSONS, OFFICE_WORDS, POST_NOMINALS,
};

use super::announcing::{Reading, without_prefix};
use super::byline;
use super::clean::fold;
use super::names;

/// The team, agency or publication that a byline names; `None` if it names an account or the site itself.
pub(super) fn organisation(line: &str, reading: &Reading<'_>) -> Option<String> {
    let name = without_prefix(line.trim(), reading).trim_matches(|c: char| c.is_whitespace() || c == ',').to_owned();
    let is_known = reading.site_names.contains(&fold(&name));
    let is_account =
        !name.contains(' ') && name.chars().all(|c| c.is_lowercase() || c.is_ascii_digit()) && !is_agency(&name);
    let is_address = name.contains(['@', '/']) || names::starts_with_host(&name);
    let is_other = names::is_nobody(&name);
    let words = name.split_whitespace().count();
    let is_long = words > MAX_NAME_WORDS && !name.split_whitespace().any(is_office_word);
    (names::looks_like_team(&name) && !is_long && !is_known && !is_account && !is_address && !is_other).then_some(name)
}

/// Whether a text is the name of an office, which must not be split at words such as `and`, and does not start with a
/// person.
pub(super) fn is_office(text: &str) -> bool {
    let first = byline::with_commas(byline::without_end(text.trim()));
    let first = first.split(',').next().unwrap_or_default().trim();
    text.split_whitespace().any(is_office_word)
        && (!names::is_full_name(first) || first.split_whitespace().any(is_office_word))
}

/// Whether a word starts with a capital and is one that names of offices have: `Department`, `Trust`.
pub(super) fn is_office_word(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic());
    word.starts_with(char::is_uppercase) && OFFICE_WORDS.binary_search(&word.to_lowercase().as_str()).is_ok()
}

/// A line without those parts between commas that are offices: `Food and Drug Administration` is not two persons.
pub(super) fn without_offices(line: &str) -> Cow<'_, str> {
    if !line.split_whitespace().any(is_office_word) {
        return Cow::Borrowed(line);
    }
    let kept: Vec<&str> = line.split([',', ';']).filter(|part| !is_office(part)).collect();
    Cow::Owned(kept.join(","))
}

/// Whether a name is that of a news agency.
pub(super) fn is_agency(name: &str) -> bool {
    AGENCIES.binary_search(&name.trim().to_lowercase().as_str()).is_ok()
}

/// Whether a part of a byline consists of letters that belong to the name before: `MD`, `Ph.D.`, `CEPF®`.
///
/// Unknown capitals count if only a comma stands between them and the name `before`, but not if that name is in capitals
/// too: `JOHN SMITH, MARY JONES` are two persons.
pub(super) fn is_post_nominal(part: &str, before: &str, may_be_unknown: bool) -> bool {
    let may_be_capitals = may_be_unknown && before.contains(char::is_lowercase);
    let is_letters = |word: &str| {
        let letters: String = word.chars().filter(char::is_ascii_alphabetic).collect();
        let is_short = word.chars().count() <= MAX_POST_NOMINAL && letters.len() >= 2;
        let is_capital = letters.bytes().all(|c| c.is_ascii_uppercase());
        let lower = letters.to_lowercase();
        let is_other = is_agency(&lower)
            || is_agency(word)
            || NOT_PERSONS.binary_search(&lower.as_str()).is_ok()
            || JOB_WORDS.contains(&lower.as_str());
        is_short && !is_other && (is_capital && may_be_capitals || POST_NOMINALS.binary_search(&lower.as_str()).is_ok())
    };
    !part.is_empty() && part.split_whitespace().all(is_letters)
}

#[cfg(test)]
mod tests {
    use super::super::byline::authors;
    use super::*;

    #[test]
    fn offices_are_no_persons() {
        for word in OFFICE_WORDS {
            let office = format!("Harbour {}{}", word[..1].to_uppercase(), &word[1..]);
            assert!(is_office(&office) && authors(&office, &[]).is_empty(), "{word}");
        }
        for (name, expected) in [
            ("Food and Drug Administration", ""),
            ("Department for Transport", ""),
            ("Ann Lee and Harbour Trust", "Ann Lee"),
            ("Ann Lee for the Harbour Trust", "Ann Lee"),
            ("Ann Lee, Department of Works", "Ann Lee"),
        ] {
            let found: Vec<_> = authors(name, &[]).into_iter().map(|author| author.name).collect();
            assert_eq!(found.join("; "), expected, "{name}");
        }
        assert!(organisation("Royal Society for the Protection of Birds Trust", &Reading::OF_MACHINES).is_some());
    }

    #[test]
    fn firms_have_a_number_in_their_name_and_persons_do_not() {
        let site = ["harbournews".to_owned()];
        for (name, expected) in [
            ("98 Harbour Social", Some("98 Harbour Social")),
            ("BR24 Redaktion", Some("BR24 Redaktion")),
            ("9 March 2025", None),
            ("Harbour News", None),
        ] {
            assert_eq!(organisation(name, &Reading::of_machines(&site)).as_deref(), expected, "{name}");
            assert!(authors(name, &site).is_empty(), "{name}");
        }
    }
}
