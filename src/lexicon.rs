//! Words with learned weights: how far a class word or a word of text speaks for or against content.
//!
//! The weight of a word is the log-odds, in eighths, that a block is content which has the word in its text or in a
//! class around it. It was estimated on pages of other sites (`training/`). Only hashes of words are stored.

/// Weights of class and id words, and of words of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lexicon {
    /// Class and id words: of the block's container, of the next two elements around it, of elements further up.
    pub classes: Weights<3>,
    /// Words of text: in a short block, in the heading above a block.
    pub words: Weights<2>,
}

impl Lexicon {
    /// Reads both tables from the front of `bytes`; `None` where they are cut short or out of order.
    #[must_use]
    pub fn read(bytes: &mut &[u8]) -> Option<Lexicon> {
        Some(Lexicon { classes: Weights::read(bytes)?, words: Weights::read(bytes)? })
    }
}

/// The `N` weights of each word, sorted by the hash of the word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights<const N: usize> {
    keys: Vec<u32>,
    values: Vec<[i8; N]>,
    /// For each value of the upper bits of a key, where such keys start. Keys are hashes, so each such run is short.
    starts: Vec<usize>,
}

/// Upper bits of a key that lead to its run: 4,096 runs for some thousands of keys.
const RUN_BITS: u32 = 12;

impl<const N: usize> Weights<N> {
    /// The weights of a word in eighths of a nat, all 0 for an unknown word.
    #[must_use]
    pub fn get(&self, key: u32) -> [i8; N] {
        let run = (key >> (u32::BITS - RUN_BITS)) as usize;
        let (Some(&start), Some(&end)) = (self.starts.get(run), self.starts.get(run + 1)) else { return [0; N] };
        let found = self.keys[start..end].iter().position(|&known| known == key);
        found.map_or([0; N], |at| self.values[start + at])
    }

    /// Reads entries of a key (little-endian `u32`) and `N` weights (`i8`) from the front of `bytes`.
    ///
    /// `None` where the bytes end too soon or the keys are not in strictly rising order.
    #[must_use]
    pub fn read(bytes: &mut &[u8]) -> Option<Weights<N>> {
        let mut weights = Weights::<N>::default();
        for _ in 0..u32::from_le_bytes(take(bytes)?) {
            weights.keys.push(u32::from_le_bytes(take(bytes)?));
            weights.values.push(take::<N>(bytes)?.map(|weight| i8::from_le_bytes([weight])));
        }
        let before = |run: u32| weights.keys.partition_point(|key| key >> (u32::BITS - RUN_BITS) < run);
        weights.starts = (0..=1 << RUN_BITS).map(before).collect();
        weights.keys.is_sorted_by(|a, b| a < b).then_some(weights)
    }
}

/// The next `N` bytes of a model file, taken off its front.
pub(crate) fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*head)
}

/// The hash of a word, the same that the training uses: FNV-1a over its bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordHash(u32);

impl WordHash {
    /// Offset basis and prime of FNV-1a over 32 bits. Source: Fowler, Noll and Vo.
    const BASIS: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;

    /// The hash of the empty word.
    #[must_use]
    pub(crate) const fn new() -> WordHash {
        WordHash(WordHash::BASIS)
    }

    /// The hash with one byte more.
    #[must_use]
    pub(crate) const fn with(self, byte: u8) -> WordHash {
        WordHash((self.0 ^ byte as u32).wrapping_mul(WordHash::PRIME))
    }

    /// The hash of a whole word.
    #[must_use]
    pub(crate) fn of(word: &str) -> WordHash {
        word.bytes().fold(WordHash::new(), WordHash::with)
    }

    /// The key in a table.
    #[must_use]
    pub(crate) const fn key(self) -> u32 {
        self.0
    }
}

impl Default for WordHash {
    fn default() -> WordHash {
        WordHash::new()
    }
}
