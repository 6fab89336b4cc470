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

/// A script that several languages are written in.
#[derive(Debug)]
pub(crate) struct SharedScript {
    pub(crate) letters: RangeInclusive<char>,
    /// The larger languages that are, by their primary subtag, sorted.
    pub(crate) languages: &'static [&'static str],
    /// Letters that most of these do without, with the language that has them; none where several have them. The first row
    /// that fits counts.
    pub(crate) telling: &'static [(&'static str, Option<&'static str>)],
}

/// The scripts that templates made for another one are filled with: Cyrillic, Arabic, Devanagari.
///
/// Source: CLDR 46, scripts of languages and exemplar characters.
#[rustfmt::skip]
pub(crate) const SHARED_SCRIPTS: &[SharedScript] = &[
    SharedScript {
        letters: '\u{400}'..='\u{52f}',
        languages: &[
            "ab", "av", "az", "ba", "be", "bg", "bs", "ce", "crh", "cu", "cv", "kbd", "kk", "kv", "ky", "mk", "mn", "os",
            "ro", "ru", "rue", "sah", "sh", "sr", "tg", "tk", "tt", "tyv", "udm", "uk", "uz",
        ],
        telling: &[
            ("әөүңғқҡҙҫҥӑӗӣӯҷұ", None), ("ў", Some("be")), ("їє", Some("uk")), ("ђћјљњџѓќѕ", None), ("ыэ", Some("ru")),
        ],
    },
    SharedScript {
        letters: '\u{600}'..='\u{6ff}',
        languages: &[
            "ar", "ary", "arz", "az", "azb", "bal", "bqi", "ckb", "fa", "glk", "ha", "kk", "ks", "ku", "ky", "lrc", "mzn",
            "pa", "pnb", "prs", "ps", "sd", "skr", "ug", "ur", "uz",
        ],
        telling: &[
            ("ېۆۇۈەڵڕڪڻټډ", None), ("ٹڈےں", Some("ur")), ("پچژگ", Some("fa")), ("ةأإى", Some("ar")),
        ],
    },
    SharedScript {
        letters: '\u{900}'..='\u{97f}',
        languages: &[
            "awa", "bgc", "bho", "brx", "doi", "gom", "hi", "hne", "kok", "ks", "mag", "mai", "mr", "ne", "new", "raj",
            "sa", "sat", "sd",
        ],
        telling: &[],
    },
];

/// Languages of Latin letters that templates declare, sorted, with countries that are given for them.
///
/// Source: CLDR 46, scripts of languages.
#[rustfmt::skip]
pub(crate) const LATIN_LANGUAGES: &[&str] = &[
    "af", "bs", "ca", "cs", "cy", "da", "de", "en", "eng", "eo", "es", "et", "eu", "fi", "fil", "fo", "fr",
    "fy", "ga", "gb", "gl", "hr", "hsb", "hu", "id", "is", "it", "ku", "la", "lb", "lt", "lv", "ms", "mt",
    "nb", "nl", "nn", "no", "oc", "pl", "pt", "ro", "sk", "sl", "so", "sq", "sv", "sw", "tl", "tr", "us",
    "vi", "yo", "zu",
];

/// Share of the letters of such a script that must tell the language, in percent: names hold foreign letters.
pub(crate) const TELLING_PERCENT: u32 = 1;

/// Share of the letters of a page's title and lines that must be of one script to name the language, in percent.
pub(crate) const SCRIPT_PERCENT: u32 = 40;

/// Letters looked at.
pub(crate) const SCRIPT_SAMPLE: u32 = 600;

/// Letters below which no language is named.
pub(crate) const SCRIPT_MIN: u32 = 8;
