//! Languages: regions that add nothing to a tag, the direction of their script, scripts that give a language away.
//!
//! Numbers that name no source were set by hand, with room beyond what the development pages hold; none was tuned.

/// Tags whose region is left out: the language is written in one country, so that the region adds nothing.
///
/// Source: CLDR 46, likely subtags.
#[rustfmt::skip]
pub(crate) const ONLY_REGIONS: &[&str] = &[
    "ja-JP", "ko-KR",
];

/// Languages written from right to left, by their primary subtag.
#[rustfmt::skip]
pub(crate) const RIGHT_TO_LEFT: &[&str] = &[
    "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi",
];

/// Share of the letters of a page's title and lines that must be of one script to name the language, in percent.
pub(crate) const SCRIPT_PERCENT: u32 = 40;

/// Letters looked at.
pub(crate) const SCRIPT_SAMPLE: u32 = 600;

/// Letters below which no language is named.
pub(crate) const SCRIPT_MIN: u32 = 8;
