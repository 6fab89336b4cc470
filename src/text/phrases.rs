//! Finds the phrases of a table anywhere in a text.
//!
//! At every byte of the text, phrases are looked up by their first bytes. An automaton would not read faster, and
//! building one for two thousand phrases takes as long as reading ten pages.

use std::borrow::Cow;
use std::ops::Range;

/// By how many of their first bytes phrases are looked up at most; fewer if a phrase is shorter. Three bytes hold a
/// letter of any script.
const MAX_KEY_BYTES: usize = 3;

/// Size of the hash table: a power of two, a few times the number of first letters, so that most bytes of a text meet
/// an empty place.
const PLACES: usize = 4096;

/// Phrases in a hash table by their first bytes.
pub(crate) struct Phrases {
    /// The phrases, ordered by their place in the table.
    entries: Vec<Entry>,
    /// For each place where its phrases start in `entries`, and last, where they end.
    starts: Box<[u16; PLACES + 1]>,
    key_bytes: usize,
    /// The bits of a key.
    mask: u32,
}

struct Entry {
    key: u32,
    phrase: Cow<'static, str>,
    index: usize,
}

/// A phrase in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Which phrase of the table it is.
    pub(crate) index: usize,
    /// Where it stands, in bytes of the text.
    pub(crate) range: Range<usize>,
}

impl Phrases {
    /// A search for these phrases, of which there may be at most as many as a `u16` counts.
    pub(crate) fn new(phrases: impl IntoIterator<Item = impl Into<Cow<'static, str>>>) -> Phrases {
        let phrases: Vec<Cow<'static, str>> = phrases.into_iter().map(Into::into).collect();
        let shortest = phrases.iter().map(|phrase| phrase.len()).min().unwrap_or_default();
        let key_bytes = shortest.min(MAX_KEY_BYTES);
        let mask = (0..key_bytes).fold(0, |mask, _| mask << u8::BITS | u32::from(u8::MAX));
        let key = |phrase: &str| phrase.bytes().take(key_bytes).fold(0, with);
        let entry = |(index, phrase): (usize, Cow<'static, str>)| Entry { key: key(&phrase), phrase, index };
        let mut entries: Vec<Entry> = phrases.into_iter().enumerate().map(entry).collect();
        entries.sort_by_key(|entry| place(entry.key));
        let mut starts = Box::new([0; PLACES + 1]);
        for (entry, end) in entries.iter().zip(1..) {
            starts[place(entry.key) + 1] = end;
        }
        for place in 0..PLACES {
            starts[place + 1] = starts[place + 1].max(starts[place]);
        }
        Phrases { entries, starts, key_bytes, mask }
    }

    /// All phrases in a text, also those inside of others, in the order of where they start. They must be written as in
    /// the table.
    pub(crate) fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Found> + 'a {
        let mut key = 0;
        text.bytes().enumerate().flat_map(move |(last, byte)| {
            key = with(key, byte) & self.mask;
            let (key, start) = (key, (last + 1).saturating_sub(self.key_bytes));
            let found = move |entry: &Entry| {
                let range = start..start + entry.phrase.len();
                let stands = entry.key == key && text.as_bytes().get(range.clone())? == entry.phrase.as_bytes();
                stands.then_some(Found { index: entry.index, range })
            };
            self.of_place(place(key)).iter().filter_map(found)
        })
    }

    fn of_place(&self, place: usize) -> &[Entry] {
        let (start, end) = (self.starts[place], self.starts[place + 1]);
        // Most places are empty.
        if start == end { &[] } else { &self.entries[start.into()..end.into()] }
    }
}

/// A key with one byte more.
fn with(key: u32, byte: u8) -> u32 {
    key << u8::BITS | u32::from(byte)
}

/// The place of a key: the upper bits of its product with an odd number (multiplicative hashing, Knuth 6.4).
fn place(key: u32) -> usize {
    const ODD: u32 = 0x9e37_79b1;
    (key.wrapping_mul(ODD) >> (u32::BITS - PLACES.ilog2())) as usize
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    fn found(phrases: &[&'static str], text: &str) -> Vec<(usize, usize)> {
        Phrases::new(phrases.iter().copied()).find(text).map(|found| (found.index, found.range.start)).collect()
    }

    #[test]
    fn phrases_are_found_wherever_they_stand() {
        assert_eq!(
            found(&["read more", "more", "관련기사", "기사"], "read more 관련기사"),
            [(0, 0), (1, 5), (2, 10), (3, 16)]
        );
        assert_eq!(found(&["more", "more of it"], "no more of"), [(0, 3)]);
        assert_eq!(found(&["more"], "mor"), []);
        assert_eq!(found(&[], "more"), []);
    }

    #[test]
    fn a_short_phrase_shortens_the_key() {
        assert_eq!(found(&["©", "rights reserved"], "© all rights reserved ©"), [(0, 0), (1, 7), (0, 23)]);
    }

    #[test]
    fn what_is_found_is_what_a_plain_search_finds() {
        let phrases = crate::tables::vocabulary::PHRASES.iter().map(|&(phrase, _)| phrase).collect::<Vec<_>>();
        let search = Phrases::new(phrases.iter().copied());
        for text in phrases.windows(3).map(<[&str]>::concat) {
            let mut plain: Vec<_> = (0..text.len())
                .flat_map(|at| (0..phrases.len()).map(move |index| (at, index)))
                .filter(|&(at, index)| text.as_bytes()[at..].starts_with(phrases[index].as_bytes()))
                .collect();
            let mut found: Vec<_> = search.find(&text).map(|found| (found.range.start, found.index)).collect();
            found.sort_unstable();
            plain.sort_unstable();
            assert_eq!(found, plain, "{text}");
        }
    }
}
