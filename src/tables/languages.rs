//! Languages: regions that add nothing to a tag, the direction of their script, scripts that give a language away.
//!
//! Numbers that name no source were set by hand, with room beyond what the development pages hold; none was tuned.

use std::ops::RangeInclusive;

/// Tags whose region is left out: the language is written in one country, so that the region adds nothing.
///
/// Source: CLDR 46, likely subtags.
#[rustfmt::skip]
pub(crate) const ONLY_REGIONS: &[&str] = &[
    "ja-JP", "ko-KR",
];

/// Codes that stand for no language, sorted. Source: ISO 639-2, special situations.
pub(crate) const NO_LANGUAGES: &[&str] = &["mis", "mul", "und", "zxx"];

/// Languages written from right to left, by their primary subtag.
#[rustfmt::skip]
pub(crate) const RIGHT_TO_LEFT: &[&str] = &[
    "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi",
];

/// Scripts that one language is written in on nearly all pages, with the languages that pages may declare beside it;
/// in the order of their letters.
///
/// Source: Unicode 16, blocks; CLDR 46, likely subtags.
pub(crate) const SCRIPTS: &[(RangeInclusive<char>, &str, &[&str])] = &[
    ('\u{370}'..='\u{3ff}', "el", &["grc"]),
    ('\u{531}'..='\u{587}', "hy", &["hyw"]),
    ('\u{5d0}'..='\u{5ea}', "he", &["yi"]),
    ('\u{985}'..='\u{9df}', "bn", &["as"]),
    ('\u{a05}'..='\u{a39}', "pa", &[]),
    ('\u{a85}'..='\u{ab9}', "gu", &[]),
    ('\u{b83}'..='\u{bb9}', "ta", &[]),
    ('\u{c05}'..='\u{c39}', "te", &[]),
    ('\u{c85}'..='\u{cb9}', "kn", &[]),
    ('\u{d05}'..='\u{d3a}', "ml", &[]),
    ('\u{d85}'..='\u{dc6}', "si", &[]),
    ('\u{e01}'..='\u{e46}', "th", &[]),
    ('\u{e81}'..='\u{ec4}', "lo", &[]),
    ('\u{1000}'..='\u{103f}', "my", &["shn", "mnw"]),
    ('\u{10d0}'..='\u{10fa}', "ka", &["xmf"]),
    ('\u{1780}'..='\u{17b3}', "km", &[]),
];

/// Share of the letters of a page's title and lines that must be of one script to name the language, in percent.
pub(crate) const SCRIPT_PERCENT: u32 = 40;

/// Letters looked at.
pub(crate) const SCRIPT_SAMPLE: u32 = 600;

/// Letters below which no language is named.
pub(crate) const SCRIPT_MIN: u32 = 8;
