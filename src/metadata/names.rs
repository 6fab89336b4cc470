//! Tells names from other texts by their look: persons, teams, accounts.

use crate::tables::byline_labels::{BYLINE_LABELS, LABEL_ENDINGS, LABEL_STARTS, MIN_LABEL_SYLLABLES, OCCUPATIONS};
use crate::tables::bylines::{
    FIRST_NAMES, FULL_NAME_WORDS, JOB_ENDINGS, JOB_WORDS, JOINTS, MAX_ACCOUNT_CHARS, MAX_HAN_CHARS, MAX_NAME_CHARS,
    MAX_NAME_DIGITS, MAX_NAME_WORDS, MAX_SHORT_NAME, MAX_TEAM_WORDS, MIN_ACCOUNT_LETTERS, NOT_AUTHORS,
    NOT_PERSON_ENDINGS, NOT_PERSONS, PARTICLES, SHORT_WEEKDAYS, WEEKDAYS,
};
use crate::tables::korean::DATE_LABELS;
use crate::text::{is_han, is_hangul};

use super::announcing::{is_prefix, starts_with_label};
use super::clean::fold;
use super::date_words::month_of;
use super::korean::{self, has_hangul};
use super::offices::{is_agency, is_office_word};

/// Whether a text has the look of a name: not too many words, and no digit.
pub(super) fn looks_like_name(name: &str) -> bool {
    !name.contains(|c: char| c.is_ascii_digit())
        && name.split_whitespace().count() <= MAX_NAME_WORDS
        && looks_like_team(name)
}

/// Whether a text has the look of a name, which may be that of a firm with a number in it.
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

/// Whether a text is two letters with a small word between them: `A bis Z`.
fn is_alphabet(text: &str) -> bool {
    let is_letter = |word: &str| word.len() == 1 && word.chars().all(|c| c.is_ascii_alphabetic());
    let mut words = text.split_whitespace();
    let [Some(first), Some(between), Some(last), None] = [(); 4].map(|()| words.next()) else { return false };
    is_letter(first) && is_letter(last) && between.chars().all(char::is_lowercase)
}

/// Whether a name is a host, such as `news.example`: it has a dot inside a word in lower case, while initials have capitals.
fn is_host(name: &str) -> bool {
    name.split_whitespace().any(|word| {
        word.split_once('.').is_some_and(|(before, after)| {
            after.len() > 1 && before.len() > 1 && after.chars().all(|c| c.is_ascii_lowercase() || c == '.')
        })
    })
}

/// Whether a word is a month or a short day of the week, with which a byline may go on.
fn is_date_word(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let is_month = word.chars().count() > MAX_SHORT_NAME && month_of(&word, "").is_some();
    is_month && !FIRST_NAMES.contains(&word.as_str()) || SHORT_WEEKDAYS.binary_search(&word.as_str()).is_ok()
}

pub(super) fn is_weekday(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    WEEKDAYS.binary_search(&word.as_str()).is_ok()
}

/// Whether a text is a word that joins names, and that may stand in an element of its own.
pub(super) fn is_joint(text: &str) -> bool {
    let lower = text.to_lowercase();
    JOINTS.iter().any(|joint| joint.trim() == lower)
}

/// Whether a name starts with a capital, or is written in a script that has none.
///
/// In running text, what follows `by` starts with a small letter: `by submitting`, `by the editors`.
pub(super) fn has_capital(name: &str) -> bool {
    let is_small = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_none_or(char::is_lowercase);
    let mut words = name.split_whitespace().skip_while(|word| PARTICLES.binary_search(word).is_ok());
    words.next().is_some_and(|word| !is_small(word)) && !name.split_whitespace().next_back().is_some_and(is_small)
}

/// Whether a name is a full one: in a script with capitals it has several words, starts with a capital and has no word for a
/// job.
pub(super) fn is_in_full(name: &str) -> bool {
    !has_case(name) || name.contains(' ') && has_capital(name) && !has_job(name)
}

/// Whether a text holds letters of a script with capitals.
pub(super) fn has_case(text: &str) -> bool {
    text.chars().any(|c| c.is_lowercase() || c.is_uppercase())
}

/// Whether a word of a text is a word for a job.
pub(super) fn has_job(text: &str) -> bool {
    text.split_whitespace()
        .map(fold)
        .any(|word| JOB_WORDS.contains(&word.as_str()) || JOB_ENDINGS.iter().any(|ending| word.ends_with(ending)))
}

/// Whether a text in letters that know no capitals says what somebody does: `高级记者`.
pub(super) fn is_occupation(text: &str) -> bool {
    let is_one = |word: &str| OCCUPATIONS.iter().any(|ending| word.ends_with(ending));
    !has_case(text) && text.split_whitespace().any(is_one)
}

/// Whether a text consists of two or three words of letters that start with capitals. A name by itself shows no more than
/// that.
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
    (2..=MAX_ACCOUNT_CHARS).contains(&chars) && text.chars().any(char::is_alphabetic) && !is_nobody(text)
}

/// Whether a text that stands in place of an author's name names nobody: `admin`, `Log in`.
pub(super) fn is_nobody(text: &str) -> bool {
    NOT_AUTHORS.binary_search(&text.to_lowercase().as_str()).is_ok()
}

/// Whether a text is the name of an account with a number: one word of small letters, then digits.
pub(super) fn is_numbered_account(text: &str) -> bool {
    let letters = text.trim_end_matches(|c: char| c.is_ascii_digit());
    letters.len() < text.len()
        && letters.chars().count() >= MIN_ACCOUNT_LETTERS
        && letters.chars().all(|c| c.is_alphabetic() || matches!(c, '_' | '-' | '.'))
        && is_account_name(text)
        && !is_account_name_of_nobody(letters)
}

/// Whether a text is one word as accounts are called, and of none that names a role or a team: `umi_dev`.
pub(super) fn is_handle(text: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let parts = || text.split(['_', '-', '.']).map(str::to_ascii_lowercase);
    text.chars().all(is_word)
        && is_account_name(text)
        && !is_host(text)
        && !parts().any(|part| NOT_PERSONS.binary_search(&part.as_str()).is_ok() || is_nobody(&part))
}

/// Whether the letters are those of an account of nobody in particular: `admin1`, `user42`.
fn is_account_name_of_nobody(letters: &str) -> bool {
    let lower = letters.trim_end_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    is_nobody(&lower) || NOT_PERSONS.binary_search(&lower.as_str()).is_ok()
}

/// Whether a text is a host and its place: `news.example, Frankfurt, Germany`.
pub(super) fn starts_with_host(text: &str) -> bool {
    text.split_once(',').is_some_and(|(first, _)| is_host(first.trim()))
}

/// Whether a name has the look of an account: one word of the Latin alphabet.
pub(super) fn is_account(name: &str) -> bool {
    !name.contains(' ') && name.is_ascii()
}

/// Whether a name is that of a person rather than a publication, a team or an account.
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
    if korean::is_label(name) || folded.chars().all(is_han) && folded.chars().count() > MAX_HAN_CHARS {
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

/// Whether a text in a script without capitals is a label beside a byline, and nobody's name: `更新`, `음성으로 듣기`.
pub(super) fn is_label(text: &str) -> bool {
    let joined: String = text.split_whitespace().collect();
    let is_verb = || LABEL_ENDINGS.iter().any(|ending| joined.ends_with(ending));
    BYLINE_LABELS.binary_search(&joined.as_str()).is_ok()
        || DATE_LABELS.contains(&joined.as_str())
        || LABEL_STARTS.iter().any(|start| text.starts_with(start))
        || has_hangul(text) && joined.chars().count() >= MIN_LABEL_SYLLABLES && is_verb()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::korean::OFFICES;

    #[test]
    fn labels_are_no_names() {
        for label in BYLINE_LABELS.iter().chain(DATE_LABELS).chain(OFFICES) {
            assert!(!is_person(label, &[]), "{label}");
        }
        for label in
            ["명예기자", "온라인뉴스팀 기자", "업데이트", "음성으로 듣기", "뉴스듣기", "님의 게시글 더보기", "来自福建"]
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
}
