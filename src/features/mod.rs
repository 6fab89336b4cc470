//! Turns blocks into numbers: one row of features for every block of a page.
//!
//! Features only measure; what a value is worth is learned by the model in `score`. The model was trained on these very
//! columns, so a changed feature needs a newly trained model. Each family of features is a file with a list of names
//! and units and one function, `measure`, that pushes the values of one block in that order:
//!
//! | family | what it looks at |
//! |---|---|
//! | `own` | the block's own text |
//! | `place` | the elements it stands in |
//! | `around` | its neighbours and the subtrees that contain it |
//! | `core` | where it stands against the part of the page with most prose |
//! | `hints` | class and id words of the elements around it |
//! | `words` | words that boilerplate is made of, in it and in the heading above it |
//! | `repeats` | blocks of the same shape, the same text again, the title |
//! | `kind` | the page as a whole |
//!
//! The time is proportional to the size of the page times its depth, which is bounded. Lengths are script-aware
//! (`text::Counts::units`). Whatever more than one family needs is worked out once, in `page`.

mod around;
mod core;
mod hints;
mod kind;
mod own;
mod page;
mod place;
mod repeats;
mod words;

use crate::blocks::Blocks;
use crate::dom::Document;
use crate::lexicon::Lexicon;
use page::Page;

pub(crate) use hints::names_comments;

#[cfg(feature = "_internals")]
use hints::class_words;
#[cfg(feature = "_internals")]
use words::text_words;

/// Name and unit of one column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Unique name, `family_measure`.
    pub name: &'static str,
    /// Unit and range.
    pub unit: &'static str,
}

/// A short way to write an entry of a family's list.
const fn feature(name: &'static str, unit: &'static str) -> Feature {
    Feature { name, unit }
}

/// A family of features: its columns, and the function that pushes their values for one block.
struct Family {
    features: &'static [Feature],
    measure: fn(&Page<'_>, usize, &mut Row<'_>),
}

const FAMILIES: [Family; 8] = [
    Family { features: own::FEATURES, measure: own::measure },
    Family { features: place::FEATURES, measure: place::measure },
    Family { features: around::FEATURES, measure: around::measure },
    Family { features: core::FEATURES, measure: core::measure },
    Family { features: hints::FEATURES, measure: hints::measure },
    Family { features: words::FEATURES, measure: words::measure },
    Family { features: repeats::FEATURES, measure: repeats::measure },
    Family { features: kind::FEATURES, measure: kind::measure },
];

/// Number of columns.
pub(crate) const WIDTH: usize = width(&FAMILIES);

const fn width(families: &[Family]) -> usize {
    let (mut total, mut i) = (0, 0);
    while i < families.len() {
        total += families[i].features.len();
        i += 1;
    }
    total
}

/// The columns in the order of the table.
#[cfg(feature = "_internals")]
pub fn features() -> impl Iterator<Item = &'static Feature> {
    FAMILIES.iter().flat_map(|family| family.features)
}

/// The features of some blocks, one row a block, and which blocks are alike.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    values: Vec<f32>,
    alike: Vec<usize>,
}

impl Table {
    fn new(rows: usize) -> Table {
        Table { values: Vec::with_capacity(WIDTH * rows), alike: Vec::with_capacity(rows) }
    }

    /// The rows in block order.
    pub fn rows(&self) -> std::slice::Iter<'_, [f32; WIDTH]> {
        self.values.as_chunks().0.iter()
    }

    /// For each row, the first block of the page that is like the row's block. It may be that block itself.
    ///
    /// Blocks are alike if their containers have the same tags and classes all the way up, and there are several such
    /// containers: lines of a single element are not alike.
    #[must_use]
    pub fn alike(&self) -> &[usize] {
        &self.alike
    }
}

/// The row that is being written.
struct Row<'a>(&'a mut Vec<f32>);

impl Row<'_> {
    fn push(&mut self, value: f32) {
        self.0.push(value);
    }

    fn count(&mut self, value: u32) {
        self.0.push(number(value));
    }

    fn flag(&mut self, value: bool) {
        self.0.push(f32::from(u8::from(value)));
    }
}

/// How many rows are measured and then judged before the next ones.
///
/// A row takes nearly a kilobyte, so that the table of a whole page with many short blocks would be far larger than
/// everything else. Source: ours; fewer are no slower, as long as there are many for the lanes of the trees.
const ROWS_AT_A_TIME: usize = 256;

/// Measures every block of a page into one table.
#[cfg(feature = "_internals")]
#[must_use]
pub fn measure(document: &Document, blocks: &Blocks, lexicon: &Lexicon) -> Table {
    let mut whole = Table::new(blocks.len());
    measure_by_runs(document, blocks, lexicon, |run| {
        whole.values.extend_from_slice(&run.values);
        whole.alike.extend_from_slice(&run.alike);
    });
    whole
}

/// Measures every block of a page, and calls `run` with one table after the other of at most [`ROWS_AT_A_TIME`] rows.
pub(crate) fn measure_by_runs(document: &Document, blocks: &Blocks, lexicon: &Lexicon, mut run: impl FnMut(&Table)) {
    let page = Page::new(document, blocks, lexicon);
    let mut table = Table::new(blocks.len().min(ROWS_AT_A_TIME));
    for block in 0..blocks.len() {
        for family in &FAMILIES {
            let start = table.values.len();
            (family.measure)(&page, block, &mut Row(&mut table.values));
            debug_assert_eq!(table.values.len() - start, family.features.len(), "{}", family.features[0].name);
        }
        table.alike.push(page.groups.first_alike[block]);
        if (block + 1) % ROWS_AT_A_TIME == 0 || block + 1 == blocks.len() {
            run(&table);
            table.values.clear();
            table.alike.clear();
        }
    }
}

/// A count as a number.
#[expect(clippy::cast_precision_loss, reason = "exact to 16 million; no larger counts differ in kind")]
fn number(count: u32) -> f32 {
    count as f32
}

/// Part divided by whole; 0 if the whole is 0.
fn share(part: u32, whole: u32) -> f32 {
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

/// An index or length as a count.
fn count(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// Only of blocks up to this length, in bytes, words are read.
#[cfg(feature = "_internals")]
const MAX_TEXT_BYTES: usize = 480;
/// How many blocks further up the heading above a block may be.
#[cfg(feature = "_internals")]
const MAX_HEADING_DISTANCE: usize = 60;

/// Calls `found` with the slot and key of every word in and around a block that a lexicon may weigh.
///
/// Slot 0 is for class words of the container, 1 for those of the next two elements around it, 2 for those further up,
/// 3 for words of the block if it is short, 4 for words of the heading above it.
#[cfg(feature = "_internals")]
pub fn block_words(document: &Document, blocks: &Blocks, block: usize, mut found: impl FnMut(u8, u32)) {
    let container = blocks.get(block).container;
    class_words(document, container, |_, key| found(0, key));
    for (level, node) in document.ancestors(container).enumerate() {
        class_words(document, node, |_, key| found(if level < hints::NEAR { 1 } else { 2 }, key));
    }
    let short = |block: usize| Some(blocks.text(blocks.get(block))).filter(|text| text.len() <= MAX_TEXT_BYTES);
    short(block).into_iter().flat_map(text_words).for_each(|key| found(3, key));
    let is_heading = |&before: &usize| document.heading_level(blocks.get(before).container) > 0;
    let heading = (block.saturating_sub(MAX_HEADING_DISTANCE)..block).rev().find(is_heading);
    heading.and_then(short).into_iter().flat_map(text_words).for_each(|key| found(4, key));
}
