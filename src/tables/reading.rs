//! How much text weighs in each script, and how fast people read it.

/// How many Latin letters one Hangul, Han or Kana character weighs.
///
/// Unit: tenths of a letter. Source: parallel texts in English and Korean, Japanese and Chinese hold 2.0 to 2.6
/// letters a character. Tuned: no.
pub(crate) const WIDE_TENTHS: u32 = 22;

/// Words of spaced scripts read in a minute.
///
/// Unit: words. Source: Brysbaert, "How many words do we read per minute?" (2019), silent reading of non-fiction. A
/// Korean word between spaces is as long to read as an English one within the error of such figures. Tuned: no.
pub(crate) const WORDS_A_MINUTE: u64 = 238;

/// Characters of Chinese read in a minute.
///
/// Unit: characters. Source: Trauzettel-Klosinski and Dietz, "Standardized assessment of reading performance" (2012).
/// Tuned: no.
pub(crate) const HAN_A_MINUTE: u64 = 255;

/// Characters of Japanese read in a minute: it spends several Kana where Chinese has one character.
///
/// Unit: characters. Source: as for Chinese. Tuned: no.
pub(crate) const JAPANESE_A_MINUTE: u64 = 357;
