//! Names and thresholds for telling in which encoding a page is written.

/// Labels that pages use and the WHATWG table lacks, lower case, and the label that it has for them.
///
/// Source: the names by which Java, Windows, Python and PHP write these encodings into pages.
pub(crate) const LABELS: &[(&str, &str)] = &[
    ("cp-949", "euc-kr"),
    ("cp932", "shift_jis"),
    ("cp936", "gbk"),
    ("cp949", "euc-kr"),
    ("cp950", "big5"),
    ("euc_jp", "euc-jp"),
    ("euc_kr", "euc-kr"),
    ("eucjp", "euc-jp"),
    ("euckr", "euc-kr"),
    ("ksc5601-1987", "euc-kr"),
    ("ksc_5601-1987", "euc-kr"),
    ("ms936", "gbk"),
    ("ms949", "euc-kr"),
    ("ms950", "big5"),
    ("shift_jis-2004", "shift_jis"),
    ("shiftjis", "shift_jis"),
    ("uhc", "euc-kr"),
    ("utf-8-sig", "utf-8"),
    ("utf8mb4", "utf-8"),
    ("utf_8", "utf-8"),
    ("windows-932", "shift_jis"),
    ("windows-936", "gbk"),
    ("x-cp949", "euc-kr"),
    ("x-uhc", "euc-kr"),
    ("x-windows-949", "euc-kr"),
];

/// Languages by their primary subtag, and the top-level domain whose pages the detector knows to be written in it.
///
/// Source: the domains that chardetng 1.0 tells apart.
pub(crate) const LANGUAGE_DOMAINS: &[(&str, &str)] = &[
    ("ar", "ae"),
    ("be", "by"),
    ("bg", "bg"),
    ("cs", "cz"),
    ("el", "gr"),
    ("et", "ee"),
    ("fa", "ir"),
    ("he", "il"),
    ("hr", "hr"),
    ("hu", "hu"),
    ("is", "is"),
    ("ja", "jp"),
    ("ko", "kr"),
    ("lt", "lt"),
    ("lv", "lv"),
    ("pl", "pl"),
    ("ro", "ro"),
    ("ru", "ru"),
    ("sk", "sk"),
    ("sl", "si"),
    ("th", "th"),
    ("tr", "tr"),
    ("uk", "ua"),
    ("vi", "vn"),
    ("zh", "cn"),
    ("zh-hant", "tw"),
    ("zh-hk", "hk"),
    ("zh-tw", "tw"),
];

/// Encodings of Latin script, one byte a character, that servers and templates declare by default.
///
/// Source: the WHATWG encoding table.
pub(crate) const LATIN: &[&str] = &["ISO-8859-15", "macintosh", "windows-1252", "windows-1254"];

/// Encodings of one byte a character that the detector never names; who declares them knows.
///
/// Source: chardetng 1.0, list of candidates, against the WHATWG encoding table.
pub(crate) const UNKNOWN_TO_DETECTOR: &[&str] =
    &["ISO-8859-10", "ISO-8859-14", "ISO-8859-15", "ISO-8859-16", "ISO-8859-3", "macintosh", "x-mac-cyrillic"];

/// Two encodings are relatives where at most one character past ASCII in this many differs.
///
/// Unit: ratio as 1 in this many. Source: ISO-8859-7 and windows-1253 differ in one capital and in quotes.
/// Tuned: no.
pub(crate) const RELATIVES_SHARE: usize = 20;

/// Bytes are UTF-8 where they hold this many times more whole sequences than broken ones.
///
/// Unit: ratio. Source: in text of a legacy encoding at most one pair in ten looks like a sequence.
/// Tuned: no.
pub(crate) const UTF8_WHOLE_TO_BROKEN: usize = 2;

/// A declared encoding stands while at most one malformed sequence comes on this many bytes past ASCII.
///
/// Unit: bytes. Source: pages cut off inside a character, or with a widget in another encoding, are still what
/// they declare. Tuned: no.
pub(crate) const BYTES_PER_MALFORMED: usize = 50;

/// The same where another encoding of several bytes a character reads the page without a fault.
///
/// Unit: bytes. Source: a character cut in half breaks a page in every encoding. Tuned: no.
pub(crate) const BYTES_PER_MALFORMED_BESIDE_CLEAN: usize = 500;
const _: () = assert!(BYTES_PER_MALFORMED < BYTES_PER_MALFORMED_BESIDE_CLEAN);

/// Bytes past ASCII outside tags from which the detector may overrule a declaration of one byte a character.
///
/// Unit: bytes. Source: chardetng tells scripts apart from about ten words on. Tuned: no.
pub(crate) const BYTES_TO_OVERRULE: usize = 64;

/// Share of bytes past ASCII that touch another one, from which text is not in Latin script.
///
/// Unit: ratio as 1 in this many. Source: accents in Latin text stand alone, in every other script letters follow
/// one another. Tuned: no.
pub(crate) const ADJACENT_SHARE: usize = 2;

/// Into how many parts text is cut to vote on its encoding.
///
/// Unit: parts. Source: enough that a few broken bytes spoil few of them.
pub(crate) const MAX_VOTES: usize = 64;

/// How much of a page is looked at for the zero bytes of UTF-16.
///
/// Unit: bytes. Source: the head of a page is mostly ASCII, whose other half is zero.
pub(crate) const UTF16_PROBE_BYTES: usize = 512;

/// Share of 16-bit units there that are ASCII, and of those that may be zero on the wrong side.
///
/// Unit: ratio as 1 in this many. Source: characters such as 가 (U+AC00) have a zero on the other side. Tuned: no.
pub(crate) const UTF16_ZERO_SHARE: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(LABELS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(LANGUAGE_DOMAINS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(LATIN.is_sorted());
    }

    #[test]
    fn labels_are_new_and_lead_to_known_ones() {
        for (label, known) in LABELS {
            assert!(encoding_rs::Encoding::for_label(label.as_bytes()).is_none(), "{label} is known already");
            assert!(encoding_rs::Encoding::for_label(known.as_bytes()).is_some(), "{known} is not known");
        }
    }
}
