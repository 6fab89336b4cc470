//! Turns names as indexes write them, with the last name first, into the usual order: `Lee, Ann; Kim, Bo` into
//! `Ann Lee; Bo Kim`.

use crate::tables::bylines::{ABBREVIATED, MAX_GIVEN_WORDS, MAX_LAST_WORDS, PARTICLES};

use super::names;
use super::offices;

/// The names of a tag with the first name first; `None` if they are in that order already.
///
/// In the tags for an index (`is_index`), a comma always follows a last name. In other tags, a job, a place or another
/// person may follow the comma, so that a last name is recognised only by initials, a particle or `Jr`: `Smith, J.A.`,
/// `de la Cruz, Ana`.
pub(super) fn first_name_first(value: &str, is_index: bool) -> Option<String> {
    if !value.contains(',') || !names::has_case(value) {
        return None;
    }
    let parts = value.split(';').flat_map(|part| part.split(" and ")).map(str::trim).filter(|part| !part.is_empty());
    let names: Vec<String> = parts.map(|part| swapped(part, is_index)).collect::<Option<_>>()?;
    Some(names.join("; "))
}

/// `Ann Lee` from `Lee, Ann`.
fn swapped(name: &str, is_index: bool) -> Option<String> {
    let (last, first) = name.split_once(',').map(|(last, first)| (last.trim(), first.trim()))?;
    let words: Vec<&str> = last.split_whitespace().filter(|word| !is_abbreviated(word)).collect();
    let is_initial =
        |word: &str| word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase) && word.contains('.');
    let given = first.split_whitespace().count();
    let are_initials = first.split_whitespace().all(is_initial);
    let is_short = match words[..] {
        [_] => is_index || words.len() < last.split_whitespace().count() || are_initials,
        [_, _] => is_index && given == 1 || are_initials,
        _ => false,
    };
    let is_particled = words.first().is_some_and(|word| PARTICLES.binary_search(word).is_ok());
    let is_one = (is_short || is_particled && words.len() <= MAX_LAST_WORDS)
        && (1..=MAX_GIVEN_WORDS).contains(&given)
        && !first.contains(',')
        && ![last, first].into_iter().any(offices::is_agency)
        && (!offices::is_post_nominal(first, last, false) || are_initials);
    is_one.then(|| format!("{first} {last}"))
}

fn is_abbreviated(word: &str) -> bool {
    ABBREVIATED.iter().any(|known| word.trim_end_matches('.').eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_names_stand_behind() {
        for (value, is_index, expected) in [
            ("Lee, Ann", true, Some("Ann Lee")),
            ("Müller, Änne", true, Some("Änne Müller")),
            ("Lee, Ann", false, None),
            ("Smith, Photographer", false, None),
            ("Anna, Maria", false, None),
            ("Harbour, Ann Lee", false, None),
            ("García Márquez, Gabriel", true, Some("Gabriel García Márquez")),
            ("García Márquez, Gabriel", false, None),
            ("van der Meer, J.", false, Some("J. van der Meer")),
            ("de la Cruz, María José", false, Some("María José de la Cruz")),
            ("Smith Jr, John", false, Some("John Smith Jr")),
            ("Smith, J.A.", false, Some("J.A. Smith")),
            ("Lee, Ann; Kim, Bo", true, Some("Ann Lee; Bo Kim")),
            ("Lee, Ann and Kim, Bo", true, Some("Ann Lee; Bo Kim")),
            ("Lee, A.; Kim, B.", false, Some("A. Lee; B. Kim")),
            ("Ann Lee, Bo Kim", true, None),
            ("Ann Lee, PhD", true, None),
            ("Lee, PhD", true, None),
            ("AFP, dpa", false, None),
            ("林知远, 何小满", true, None),
            ("Ann Lee", true, None),
        ] {
            assert_eq!(first_name_first(value, is_index).as_deref(), expected, "{value}");
        }
    }
}
