//! Finds the language: the one that is declared, unless the script of the text contradicts it.
//!
//! Templates are copied with their `lang="en"`, but a page in Hangul is not English. If nothing is declared, the script
//! tells the language, provided that only one language is written in it.

use std::iter;

use crate::tables::languages::{
    LATIN_LANGUAGES, NO_LANGUAGES, ONLY_REGIONS, RIGHT_TO_LEFT, SCRIPT_MIN, SCRIPT_PERCENT, SCRIPT_SAMPLE, SCRIPTS,
    SHARED_SCRIPTS, SharedScript, TELLING_PERCENT,
};
use crate::tables::meta_keys::Says;
use crate::text::{is_han, is_hangul, is_kana, is_letter};

use super::fields::{alternatives_to, stated_by, stated_direction};
use super::provenance::{Field, Origin};
use super::sources::Sources;
use super::{Direction, Metadata};

/// Fills the language: the first declared one that fits the script of the text, or else the one that the script reveals, or
/// else the first declared one.
pub(super) fn fill(sources: &Sources<'_>, metadata: &mut Metadata) {
    let mut declared: Vec<(String, Origin)> = Vec::new();
    declared.extend(sources.lang.as_deref().and_then(tag).map(|tag| (tag, Origin::RootAttribute)));
    let mut claims: Vec<_> = sources.claims.of(Says::Language).iter().collect();
    claims.sort_by_key(|claim| claim.rank);
    for claim in claims {
        let Some(tag) = tag(&claim.value) else { continue };
        // Open Graph requires a country with every language, so its country says nothing.
        let tag = if claim.origin == Origin::OpenGraph { primary(&tag).to_owned() } else { tag };
        declared.push((tag, claim.origin));
    }
    let written = script_language(sources);
    let fits = |tag: &str| match written {
        Written::In(written) => primary(tag) == written || shares_script(primary(tag), written),
        Written::InOneOf(script, _) => !is_of_another(primary(tag), script),
        Written::Unknown => !matches!(primary(tag), "ko" | "ja" | "zh"),
    };
    let chosen = declared.iter().find(|(tag, _)| fits(tag)).cloned();
    let named = match written {
        Written::In(tag) => Some(tag),
        Written::InOneOf(_, tag) => tag,
        Written::Unknown => None,
    };
    let chosen = chosen.or_else(|| named.map(|tag| (tag.to_owned(), Origin::WritingSystem)));
    let is_told = !matches!(written, Written::InOneOf(..));
    let Some((tag, origin)) = chosen.or_else(|| declared.first().filter(|_| is_told).cloned()) else { return };
    let alternatives = alternatives_to(&tag, declared.into_iter());
    metadata.note(Field::Language, stated_by(origin, alternatives));
    metadata.language = Some(tag);
}

/// The direction that the page states, or that its language has.
pub(super) fn direction(sources: &Sources<'_>, language: Option<&str>) -> Option<Direction> {
    if let Some(stated) = sources.dir.as_deref().and_then(stated_direction) {
        return Some(stated);
    }
    let primary = primary(language?);
    Some(if RIGHT_TO_LEFT.contains(&primary) { Direction::RightToLeft } else { Direction::LeftToRight })
}

/// A BCP 47 tag in its usual case, or `None` for what is none.
fn tag(value: &str) -> Option<String> {
    let value = value.split([',', ';']).next()?.trim().replace('_', "-");
    let mut parts = value.split('-');
    let language = parts.next()?.to_ascii_lowercase();
    let is_language = (2..=3).contains(&language.len()) && language.bytes().all(|c| c.is_ascii_lowercase());
    if !is_language || NO_LANGUAGES.contains(&language.as_str()) {
        return None;
    }
    let mut tag = language;
    for part in parts {
        if !(2..=8).contains(&part.len()) || !part.bytes().all(|c| c.is_ascii_alphanumeric()) {
            break;
        }
        tag.push('-');
        match part.len() {
            2 => tag.push_str(&part.to_ascii_uppercase()),
            4 => {
                tag.push_str(&part[..1].to_ascii_uppercase());
                tag.push_str(&part[1..].to_ascii_lowercase());
            }
            _ => tag.push_str(&part.to_ascii_lowercase()),
        }
    }
    if ONLY_REGIONS.contains(&tag.as_str()) {
        tag.truncate(2);
    }
    Some(tag)
}

/// The language of a BCP 47 tag without script and region.
pub(super) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Whether a language is one of the few that are written in the script of another.
fn shares_script(language: &str, written: &str) -> bool {
    SCRIPTS.iter().any(|(_, most, others)| *most == written && others.contains(&language))
}

/// Whether a language is known to be written in another script than this one. Many small languages are not known.
fn is_of_another(language: &str, script: &SharedScript) -> bool {
    let has = |languages: &[&str]| languages.binary_search(&language).is_ok();
    let is_alone = || SCRIPTS.iter().any(|(_, most, _)| *most == language) || matches!(language, "ko" | "ja" | "zh");
    !has(script.languages)
        && (has(LATIN_LANGUAGES) || is_alone() || SHARED_SCRIPTS.iter().any(|other| has(other.languages)))
}

/// What the script of a text says of its language.
#[derive(Clone, Copy)]
enum Written {
    In(&'static str),
    /// One of several languages of a script, and which one where letters tell it.
    InOneOf(&'static SharedScript, Option<&'static str>),
    Unknown,
}

/// The language that the script of the page's text reveals: Korean, Japanese, Chinese or one of [`SCRIPTS`], or those
/// of one of [`SHARED_SCRIPTS`].
fn script_language(sources: &Sources<'_>) -> Written {
    /// The lines are divided into so many parts, and the first part is not looked at: it is likely to be menus.
    const HEAD_PART: usize = 3;
    /// Japanese has at least one Kana for so many Han; Chinese has Kana only in names.
    const HAN_A_KANA: u32 = 10;
    let (mut hangul, mut kana, mut han, mut all) = (0, 0, 0, 0);
    let mut others = [0; SCRIPTS.len()];
    let mut shared: [Vec<char>; SHARED_SCRIPTS.len()] = Default::default();
    let title = sources.title.as_deref().unwrap_or_default();
    let lines = &sources.lines[sources.lines.len() / HEAD_PART..];
    let texts = lines.iter().filter(|line| !line.is_link()).flat_map(|line| line.texts(sources.document));
    let letters = iter::once(title).chain(texts).flat_map(str::chars).filter(|&c| is_letter(c));
    // An inner iteration rather than a loop, which would check the state of these adapters again for each letter.
    letters.take(SCRIPT_SAMPLE as usize).for_each(|c| {
        all += 1;
        match c {
            c if is_hangul(c) => hangul += 1,
            c if is_kana(c) => kana += 1,
            c if is_han(c) => han += 1,
            c if c >= *SCRIPTS[0].0.start() => {
                if let Some(at) = SCRIPTS.iter().position(|(letters, ..)| letters.contains(&c)) {
                    others[at] += 1;
                } else if let Some(at) = SHARED_SCRIPTS.iter().position(|script| script.letters.contains(&c)) {
                    shared[at].push(c);
                }
            }
            _ => {}
        }
    });
    if all < SCRIPT_MIN {
        return Written::Unknown;
    }
    let is_much = |count: u32| count * 100 >= all * SCRIPT_PERCENT;
    match () {
        () if is_much(hangul) => Written::In("ko"),
        () if is_much(kana + han) && kana * HAN_A_KANA > han => Written::In("ja"),
        () if is_much(han) => Written::In("zh"),
        () => {
            let own = others.iter().position(|&count| is_much(count)).map(|at| Written::In(SCRIPTS[at].1));
            let is_own = |letters: &[char]| is_much(u32::try_from(letters.len()).unwrap_or(u32::MAX));
            let one_of = SHARED_SCRIPTS.iter().zip(&shared).find(|(_, letters)| is_own(letters));
            own.or_else(|| one_of.map(|(script, letters)| Written::InOneOf(script, told_by(script, letters))))
                .unwrap_or(Written::Unknown)
        }
    }
}

/// The language of a script that some of these letters are of.
fn told_by(script: &SharedScript, letters: &[char]) -> Option<&'static str> {
    let tells = |(telling, _): &&(&str, Option<&'static str>)| {
        let told = letters.iter().flat_map(|c| c.to_lowercase()).filter(|&c| telling.contains(c)).count();
        told > 0 && told * 100 >= letters.len() * TELLING_PERCENT as usize
    };
    script.telling.iter().find(tells).and_then(|(_, language)| *language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_take_their_usual_case() {
        for (value, expected) in [
            ("ko-KR", "ko"),
            ("en_gb", "en-GB"),
            ("ZH-hant", "zh-Hant"),
            ("de", "de"),
            ("ko_KR", "ko"),
            ("korean", ""),
            ("und", ""),
            ("mul", ""),
            ("", ""),
        ] {
            assert_eq!(tag(value).unwrap_or_default(), expected, "{value}");
        }
    }
}
