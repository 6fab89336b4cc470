//! Tells credits from bylines: somebody who edited, translated, illustrated or checked a text, here called a helper, is not
//! its author.

use crate::tables::bylines::JOINTS;
use crate::tables::credits::{CREDIT_BAR, CREDIT_LABELS, CREDIT_MARKS, CREDITED_BY, MAX_CREDIT_BYTES, REVIEWED_BY};
use crate::text;

use super::phrases::{Lookup, after, is_of_word, word_starts};

static CREDITED: Lookup = Lookup::of(CREDITED_BY);
static LABEL: Lookup = Lookup::of(CREDIT_LABELS);

/// A byline up to the first credit in it: `Ann Lee` from `Ann Lee. Photos: Bo Kim`, and nothing from `Edited by Bo Kim`.
pub(super) fn without_credits(line: &str) -> &str {
    let Some(at) = word_starts(line).find(|&at| starts_credit(&line[at..])) else { return line };
    before_joint(line[..at].trim_end_matches(|c: char| !is_of_word(c) && c != '.'))
}

/// Whether a text ends with words that announce the name of a helper, such as `Edited by`, so that the name is in the next
/// element.
pub(super) fn announces_credit(text: &str) -> bool {
    let text = text.trim_end();
    let words = text.trim_end_matches([' ', ':', '：']);
    let is_marked = words.len() < text.len();
    let words = text::end(words, MAX_CREDIT_BYTES);
    word_starts(words).any(|at| CREDITED.holds(&words[at..]) || is_marked && LABEL.holds(&words[at..]))
}

/// What follows `Reviewed by` or the like. The reviewer is the author if nobody else is named.
pub(super) fn after_reviewed(text: &str) -> Option<&str> {
    let rest = REVIEWED_BY.iter().find_map(|phrase| after(text, phrase))?;
    (!rest.starts_with(is_of_word)).then(|| rest.trim_start_matches([' ', ':', '：']))
}

fn starts_credit(text: &str) -> bool {
    let is_over = |rest: &str| !rest.starts_with(is_of_word);
    let is_marked = |rest: &str| rest.trim_start().starts_with(CREDIT_MARKS);
    CREDITED.rests(text).any(is_over)
        || LABEL.alike(text).iter().any(|label| {
            let is_barred = |rest: &str| label.ends_with(text::is_han) && rest.trim_start().starts_with(CREDIT_BAR);
            after(text, label).is_some_and(|rest| is_marked(rest) || is_barred(rest))
        })
}

/// A text without a joint at its end: `Ann Lee` from `Ann Lee with`, which stands before `photos by`.
fn before_joint(text: &str) -> &str {
    let shorter = |joint: &&str| {
        let rest = text.strip_suffix(joint.trim_end())?;
        (joint.starts_with(' ') && !rest.trim().is_empty()).then(|| rest.trim_end())
    };
    JOINTS.iter().find_map(shorter).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_credit_ends_a_byline() {
        for phrase in CREDITED_BY {
            assert_eq!(without_credits(&format!("Ann Lee, {phrase} Bo Kim")), "Ann Lee", "{phrase}");
            assert!(announces_credit(&phrase.to_uppercase()), "{phrase}");
            assert!(announces_credit(phrase) && announces_credit(&format!("Ann Lee, {phrase}:")), "{phrase}");
        }
        for label in CREDIT_LABELS {
            assert_eq!(without_credits(&format!("Ann Lee. {label}: Bo Kim")), "Ann Lee.", "{label}");
            assert!(announces_credit(&format!("{label}:")) && !announces_credit(label), "{label}");
        }
        for mark in CREDIT_MARKS {
            assert_eq!(without_credits(&format!("林知远 编辑{mark}何小满")), "林知远", "{mark}");
        }
    }

    #[test]
    fn only_credits_do() {
        for (line, expected) in [
            ("Ann Lee and photos by Bo Kim", "Ann Lee"),
            ("Edited by Bo Kim", ""),
            ("ทรงพร ศรีชาติ่ ภาพ: Bo Kim", "ทรงพร ศรีชาติ่"),
            ("Ann Lee, Photo Editor", "Ann Lee, Photo Editor"),
            ("Ann Videon", "Ann Videon"),
        ] {
            assert_eq!(without_credits(line), expected, "{line}");
        }
        assert!(!announces_credit("By") && !announces_credit("Photos"));
    }
}
