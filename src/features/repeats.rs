//! What a block shares with other blocks: the path of elements around it, its text, the words of the title; and where
//! the nearest headings and prose are.

use std::hash::{BuildHasher, Hash};

use foldhash::fast::FixedState;
use foldhash::{HashMap, HashMapExt};

use super::page::{Own, Page};
use super::{Feature, Row, count, feature, number, share};
use crate::dom::{Document, NodeId};
use crate::features::words::text_words;
use crate::tables::tags::Tag;
use crate::tables::thresholds::TITLE_COVER;

/// The largest number of siblings; all larger ones count as this.
const MANY: u32 = 100;
/// The largest distance, in blocks; all larger ones count as this.
const FAR: u32 = 60;

pub(super) const FEATURES: &[Feature] = &[
    feature("repeats_path_blocks", "blocks with the same path of tags"),
    feature("repeats_path_share", "share of the page's units in them"),
    feature("repeats_path_mean", "units a block"),
    feature("repeats_path_links", "link density"),
    feature("repeats_path_prose", "share of units in prose"),
    feature("repeats_class_blocks", "blocks with the same path of tags and classes"),
    feature("repeats_class_share", "share of the page's units in them"),
    feature("repeats_class_mean", "units a block"),
    feature("repeats_class_links", "link density"),
    feature("repeats_class_prose", "share of units in prose"),
    feature("repeats_same_text", "blocks with the same text"),
    feature("repeats_same_text_before", "0 or 1, one of them stands before"),
    feature("repeats_title_in_block", "share of the title's words in the block"),
    feature("repeats_block_in_title", "share of the block's words in the title"),
    feature("repeats_headline_distance", "blocks after the headline, negative before it, -61 without one"),
    feature("repeats_headline_level", "heading level of the headline"),
    feature("repeats_position", "0 first to 1 last block of the page"),
    feature("repeats_index", "blocks before it"),
];

/// What each block has in common with others.
#[derive(Debug, Default)]
pub(super) struct Groups {
    /// For each block the sums over all blocks with the same path of tags.
    by_path: Vec<Shape>,
    /// For each block the sums over all blocks with the same path of tags and classes.
    by_class: Vec<Shape>,
    /// For each block the first block that is like it: see [`super::Table::alike`].
    pub(super) first_alike: Vec<usize>,
    texts: Vec<Text>,
    title: Vec<TitleMatch>,
    headline: Option<usize>,
    /// Elements before each node among its parent's children, and how many children each node has.
    siblings_before: Vec<u32>,
    children: Vec<u32>,
    pub(super) landmarks: Vec<Landmarks>,
}

/// Sums over the blocks of one path.
#[derive(Clone, Copy, Debug, Default)]
struct Shape {
    blocks: u32,
    units: u32,
    link_units: u32,
    prose_units: u32,
}

/// How many blocks have the text of a block, and whether one of them stands before it.
#[derive(Clone, Copy, Debug, Default)]
struct Text {
    blocks: u32,
    is_repeat: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct TitleMatch {
    title_in_block: f32,
    block_in_title: f32,
}

/// The nearest prose and headings before and after a block, by index.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Landmarks {
    pub(super) prose_before: Landmark,
    pub(super) prose_after: Landmark,
    pub(super) heading_before: Landmark,
    pub(super) heading_after: Landmark,
}

/// The index of a block, or none, in half the room of an `Option<u32>`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Landmark(u32);

impl Landmark {
    pub(super) fn index(self) -> Option<u32> {
        (self.0 < u32::MAX).then_some(self.0)
    }
}

impl Default for Landmark {
    fn default() -> Landmark {
        Landmark(u32::MAX)
    }
}

/// Elements beside an element.
pub(super) struct Siblings {
    pub(super) all: u32,
    pub(super) before: u32,
}

impl Groups {
    pub(super) fn of(page: &Page<'_>) -> Groups {
        let (path, class) = firsts_by_path(page);
        let title = title_matches(page);
        let (siblings_before, children) = page.document.sibling_counts();
        Groups {
            by_path: shapes(page, &path),
            by_class: shapes(page, &class),
            first_alike: firsts_alike(page, &class),
            texts: texts(page),
            headline: headline(page, &title),
            title,
            siblings_before,
            children,
            landmarks: landmarks(&page.own),
        }
    }

    /// How many elements stand beside and before an element under its parent, at most [`MANY`].
    pub(super) fn siblings(&self, document: &Document, node: NodeId) -> Siblings {
        let parent = document.parent(node).unwrap_or(NodeId::ROOT);
        Siblings {
            all: self.children[parent.index()].saturating_sub(1).min(MANY),
            before: self.siblings_before[node.index()].min(MANY),
        }
    }
}

/// For each block, the first block with the same tags from the root down to its container, and the first with the same tags
/// and classes.
fn firsts_by_path(page: &Page<'_>) -> (Vec<usize>, Vec<usize>) {
    let rows = page.elements.rows(&(1_u64, 1_u64), |node, above| {
        let tag = page.document.tag(node) as u8;
        let class = page.document.attribute(node, "class").unwrap_or_default();
        (hash((above.0, tag)), hash((above.1, tag, class)))
    });
    let rows = || (0..page.len()).map(|block| rows[page.element(block)]);
    (firsts(rows().map(|(path, _)| path)), firsts(rows().map(|(_, class)| class)))
}

/// A hash with fixed keys, the same in every run.
fn hash(value: impl Hash) -> u64 {
    FixedState::default().hash_one(value)
}

/// For each key, the index of the first one that is equal.
fn firsts(keys: impl Iterator<Item = u64>) -> Vec<usize> {
    // No capacity is reserved, because most pages with many blocks have few keys.
    let mut firsts = HashMap::new();
    keys.enumerate().map(|(index, key)| *firsts.entry(key).or_insert(index)).collect()
}

/// For each block, the sums over the blocks with the same first block.
fn shapes(page: &Page<'_>, firsts: &[usize]) -> Vec<Shape> {
    let mut sums = vec![Shape::default(); firsts.len()];
    for (&first, own) in firsts.iter().zip(&page.own) {
        let shape = &mut sums[first];
        shape.blocks += 1;
        shape.units += own.units;
        shape.link_units += own.link_units;
        shape.prose_units += if own.is_prose { own.units } else { 0 };
    }
    firsts.iter().map(|&first| sums[first]).collect()
}

/// For each block, the first block that is like it (see [`super::Table::alike`]), given the first with the same path of tags
/// and classes.
fn firsts_alike(page: &Page<'_>, firsts: &[usize]) -> Vec<usize> {
    let mut is_alone = vec![true; firsts.len()];
    for (block, &first) in firsts.iter().enumerate() {
        is_alone[first] &= page.block(block).container == page.block(first).container;
    }
    firsts.iter().enumerate().map(|(block, &first)| if is_alone[first] { block } else { first }).collect()
}

fn texts(page: &Page<'_>) -> Vec<Text> {
    let firsts = firsts(page.blocks.iter().map(|block| hash(page.blocks.text(block))));
    let mut blocks = vec![0; firsts.len()];
    for &first in &firsts {
        blocks[first] += 1;
    }
    let text = |(block, &first): (usize, &usize)| Text { blocks: blocks[first], is_repeat: first < block };
    firsts.iter().enumerate().map(text).collect()
}

/// For each block, which share of the words of `<title>` it has, and which share of its own words is in `<title>`.
fn title_matches(page: &Page<'_>) -> Vec<TitleMatch> {
    let title = page.document.first(Tag::Title);
    let title = title.map(|node| page.document.subtree_text(node)).unwrap_or_default();
    let mut words: Vec<u32> = text_words(&title).collect();
    words.sort_unstable();
    words.dedup();
    let of_block = |block: usize| {
        let own = page.words.of_block(block);
        let is_of_title = |word: &&u32| words.binary_search(word).is_ok();
        let mut found: Vec<&u32> = own.iter().filter(is_of_title).collect();
        let matched = found.len();
        found.sort_unstable();
        found.dedup();
        TitleMatch {
            title_in_block: share(count(found.len()), count(words.len())),
            block_in_title: share(count(matched), count(own.len())),
        }
    };
    (0..page.len()).map(of_block).collect()
}

/// The first heading whose words match the title, or else the first such block.
fn headline(page: &Page<'_>, title: &[TitleMatch]) -> Option<usize> {
    let is_title =
        |&block: &usize| title[block].block_in_title >= TITLE_COVER && title[block].title_in_block >= 1.0 - TITLE_COVER;
    let mut headings = (0..page.len()).filter(|&block| page.own[block].heading_level > 0);
    headings.find(is_title).or_else(|| (0..page.len()).find(is_title))
}

fn landmarks(own: &[Own]) -> Vec<Landmarks> {
    let mut landmarks = vec![Landmarks::default(); own.len()];
    let mut passed = Passed::default();
    for (index, own) in own.iter().enumerate() {
        (landmarks[index].prose_before, landmarks[index].heading_before) = (passed.prose, passed.heading);
        passed.note(index, own);
    }
    let mut passed = Passed::default();
    for (index, own) in own.iter().enumerate().rev() {
        (landmarks[index].prose_after, landmarks[index].heading_after) = (passed.prose, passed.heading);
        passed.note(index, own);
    }
    landmarks
}

/// The prose and the heading that a pass over the blocks met last, by index.
#[derive(Default)]
struct Passed {
    prose: Landmark,
    heading: Landmark,
}

impl Passed {
    fn note(&mut self, index: usize, own: &Own) {
        if own.heading_level > 0 {
            self.heading = Landmark(count(index));
        } else if own.is_prose {
            self.prose = Landmark(count(index));
        }
    }
}

pub(super) fn measure(page: &Page<'_>, block: usize, row: &mut Row<'_>) {
    let groups = &page.groups;
    let all = page.all();
    for shape in [groups.by_path[block], groups.by_class[block]] {
        row.count(shape.blocks);
        row.push(share(shape.units, all.units));
        row.push(share(shape.units, shape.blocks));
        row.push(share(shape.link_units, shape.units));
        row.push(share(shape.prose_units, shape.units));
    }
    row.count(groups.texts[block].blocks);
    row.flag(groups.texts[block].is_repeat);
    row.push(groups.title[block].title_in_block);
    row.push(groups.title[block].block_in_title);
    let distance = groups.headline.map_or(-number(FAR) - 1.0, |headline| {
        (number(count(block)) - number(count(headline))).clamp(-number(FAR), number(FAR))
    });
    row.push(distance);
    row.count(groups.headline.map_or(0, |headline| u32::from(page.own[headline].heading_level)));
    row.push(page.position(block));
    row.count(count(block));
}
