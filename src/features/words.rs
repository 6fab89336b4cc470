//! Words that are typical of boilerplate or of content: which of them are in the block and in the heading above it, and how
//! many blocks ago they occurred.

use std::sync::LazyLock;

use super::page::Page;
use super::{Feature, Row, feature, number};
use crate::lexicon::{Lexicon, WordHash};
use crate::tables::vocabulary::{PHRASES, TOPICS, Topic};
use crate::text::{Phrases, has_no_case, is_han, is_kana, is_letter, push_lower};

/// Blocks longer than this are not searched for phrases and weighed words, because their length says enough about them.
///
/// Unit: script-aware length in Latin letters.
const MAX_UNITS: u32 = 240;
/// No words are read of blocks longer than this, not even to compare them with the title.
const MAX_READ_UNITS: u32 = 400;
const _: () = assert!(MAX_UNITS <= MAX_READ_UNITS);
/// How many words of a block are read, from its first on. The longest blocks whose words are weighed have some twice as
/// many; labels, bylines and notices say what they are in their first words.
///
/// Unit: words, or pairs of characters in Han and Kana. Source: ours. Tuned: no.
const MAX_WORDS: usize = 24;
/// The largest distance from a line such as "Related"; all larger ones count as this. It is larger than that from prose,
/// because the list below such a line may be long.
///
/// Unit: blocks. Source: ours. Tuned: no; the models were trained with it.
const FAR: u32 = 100;

pub(super) const FEATURES: &[Feature] = &[
    feature("words_related", "0 or 1, a phrase of the topic in the block"),
    feature("words_popular", "0 or 1"),
    feature("words_copyright", "0 or 1"),
    feature("words_share", "0 or 1"),
    feature("words_subscribe", "0 or 1"),
    feature("words_comment", "0 or 1"),
    feature("words_account", "0 or 1"),
    feature("words_consent", "0 or 1"),
    feature("words_byline", "0 or 1"),
    feature("words_advertising", "0 or 1"),
    feature("words_site", "0 or 1"),
    feature("words_more", "0 or 1"),
    feature("words_topics", "topics in the block"),
    feature("words_heading_topic", "topics in the heading above as bits"),
    feature("words_since_related", "blocks since a short block on related or popular articles, at most 100"),
    feature("words_since_comment", "blocks since a short block on comments"),
    feature("words_since_copyright", "blocks since a copyright line"),
    feature("words_since_byline", "blocks since a byline or date line"),
    feature("words_mean", "mean weight of its words, eighths of a nat"),
    feature("words_least", "least weight"),
    feature("words_most", "greatest weight"),
    feature("words_first", "weight of its first word"),
    feature("words_known", "words with a weight"),
    feature("words_heading_mean", "mean weight of the words of the heading above"),
    feature("words_heading_least", "least weight of the words of the heading above"),
];

/// The keys of the first words of every block, in one list.
#[derive(Debug, Default)]
pub(super) struct Words {
    keys: Vec<u32>,
    /// For each block, where its keys end in the list.
    ends: Vec<usize>,
}

impl Words {
    pub(super) fn of(page: &Page<'_>) -> Words {
        let mut words = Words { keys: Vec::new(), ends: Vec::with_capacity(page.len()) };
        for (block, own) in page.blocks.iter().zip(&page.own) {
            if own.units <= MAX_READ_UNITS {
                words.keys.extend(text_words(page.blocks.text(block)));
            }
            words.ends.push(words.keys.len());
        }
        words
    }

    /// The keys of one block; none for a long one.
    pub(super) fn of_block(&self, block: usize) -> &[u32] {
        let start = block.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.keys[start..self.ends[block]]
    }
}

/// What the words of each block say.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    blocks: Vec<Said>,
}

/// What the words of one block say.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    /// The topics of its phrases, one bit a topic.
    topics: u32,
    /// Weights of its words as words of the block itself.
    text: Weights,
    /// Weights of its words as words of a heading, for the blocks below.
    heading: Weights,
    /// How many blocks ago the last short block with a topic of each set in [`SINCE`] stood.
    since: [u32; 4],
}

/// Sum, least, greatest and first of the weights of some words, and how many of them have one.
#[derive(Clone, Copy, Debug, Default)]
struct Weights {
    sum: f32,
    least: i8,
    most: i8,
    first: i8,
    known: u32,
}

impl Weights {
    fn add(&mut self, weight: i8, is_first: bool) {
        if is_first {
            self.first = weight;
        }
        if weight != 0 {
            self.sum += f32::from(weight);
            self.known += 1;
        }
        self.least = self.least.min(weight);
        self.most = self.most.max(weight);
    }

    fn mean(&self) -> f32 {
        self.sum / number(self.known.max(1))
    }
}

/// Sets of topics whose distance is measured: other articles, comments, rights, bylines.
const SINCE: [u32; 4] =
    [bit(Topic::Related) | bit(Topic::Popular), bit(Topic::Comment), bit(Topic::Copyright), bit(Topic::Byline)];

const fn bit(topic: Topic) -> u32 {
    1 << topic as u32
}

impl Vocabulary {
    pub(super) fn of(page: &Page<'_>, lexicon: &Lexicon) -> Vocabulary {
        let mut since = [FAR; 4];
        let mut lower = String::new();
        let said = |(block, own): (usize, &super::page::Own)| {
            let mut said = Said::default();
            since = since.map(|blocks| (blocks + 1).min(FAR));
            if own.units <= MAX_UNITS {
                let text = page.blocks.text(page.block(block));
                said.topics = topics(text, &mut lower);
                for (index, &key) in page.words.of_block(block).iter().enumerate() {
                    let [as_text, as_heading] = lexicon.words.get(key);
                    said.text.add(as_text, index == 0);
                    said.heading.add(as_heading, index == 0);
                }
                for (blocks, topics) in since.iter_mut().zip(SINCE) {
                    if said.topics & topics != 0 {
                        *blocks = 0;
                    }
                }
            }
            said.since = since;
            said
        };
        Vocabulary { blocks: page.own.iter().enumerate().map(said).collect() }
    }
}

/// The topics of a short text as bits.
fn topics(text: &str, lower: &mut String) -> u32 {
    static SEARCH: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(PHRASES.iter().map(|&(phrase, _)| phrase)));
    lower.clear();
    if text.is_ascii() {
        lower.push_str(text);
        lower.make_ascii_lowercase();
    } else {
        text.chars().for_each(|c| push_lower(lower, c));
    }
    SEARCH.find(lower).fold(0, |topics, found| topics | bit(PHRASES[found.index].1))
}

/// The keys of the first words of a text. Words are runs of letters in lower case. In Han and Kana, which have no spaces,
/// each character together with the next one is a word.
pub(super) fn text_words(text: &str) -> impl Iterator<Item = u32> + '_ {
    let mut rest = text;
    std::iter::from_fn(move || {
        // Most words consist of ASCII letters, which can be found byte by byte.
        rest = &rest[rest.bytes().take_while(|byte| byte.is_ascii() && !byte.is_ascii_alphabetic()).count()..];
        let ascii = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        if ascii > 0 && rest.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
            let (word, after) = rest.split_at(ascii);
            rest = after;
            return Some(
                word.bytes().map(|byte| byte.to_ascii_lowercase()).fold(WordHash::new(), WordHash::with).key(),
            );
        }
        let start = rest.find(|c| is_letter(c) || is_unspaced(c))?;
        let word = &rest[start..];
        let mut pair = word.chars().take(2).take_while(|&c| is_unspaced(c)).peekable();
        if let Some(first) = pair.peek() {
            rest = &word[first.len_utf8()..];
            return Some(pair.fold(WordHash::new(), hash_char).key());
        }
        let (word, after) = word.split_at(word.find(|c| !is_letter(c) || is_unspaced(c)).unwrap_or(word.len()));
        rest = after;
        Some(word.chars().fold(WordHash::new(), hash_lower).key())
    })
    .take(MAX_WORDS)
}

fn hash_lower(hash: WordHash, c: char) -> WordHash {
    match u8::try_from(c) {
        Ok(byte) if byte.is_ascii() => hash.with(byte.to_ascii_lowercase()),
        _ if has_no_case(c) => hash_char(hash, c),
        _ => c.to_lowercase().fold(hash, hash_char),
    }
}

fn hash_char(hash: WordHash, c: char) -> WordHash {
    c.encode_utf8(&mut [0; 4]).bytes().fold(hash, WordHash::with)
}

/// Whether a character belongs to a script written without spaces.
fn is_unspaced(c: char) -> bool {
    !c.is_ascii() && (is_kana(c) || is_han(c))
}

pub(super) fn measure(page: &Page<'_>, block: usize, row: &mut Row<'_>) {
    let said = &page.vocabulary.blocks[block];
    for topic in 0..TOPICS {
        row.flag(said.topics >> topic & 1 == 1);
    }
    row.count(said.topics.count_ones());
    let heading =
        page.groups.landmarks[block].heading_before.index().map(|index| &page.vocabulary.blocks[index as usize]);
    row.count(heading.map_or(0, |heading| heading.topics));
    for blocks in said.since {
        row.count(blocks);
    }
    row.push(said.text.mean());
    row.push(f32::from(said.text.least));
    row.push(f32::from(said.text.most));
    row.push(f32::from(said.text.first));
    row.count(said.text.known);
    row.push(heading.map_or(0.0, |heading| heading.heading.mean()));
    row.push(heading.map_or(0.0, |heading| f32::from(heading.heading.least)));
}

#[cfg(test)]
mod tests {
    use super::{WordHash, text_words};

    #[test]
    fn words_are_runs_of_letters_and_pairs_of_characters() {
        let keys = |words: &[&str]| words.iter().map(|word| WordHash::of(word).key()).collect::<Vec<_>>();
        for (text, words) in [
            ("The HARBOUR's 2 cafés", ["the", "harbour", "s", "cafés"].as_slice()),
            ("naïve Été x", &["naïve", "été", "x"]),
            ("top뉴스 1904 항구", &["top뉴스", "항구"]),
            ("the港のbar", &["the", "港の", "の", "bar"]),
            (" – ", &[]),
        ] {
            assert_eq!(text_words(text).collect::<Vec<_>>(), keys(words), "{text}");
        }
    }
}
