//! The second look: each block again, with what the first look thought of the blocks and subtrees around it.
//!
//! Input are the probabilities of the first look; the columns follow those of the first look in the table. What a
//! probability says of a neighbour is a number like any other here: what it is worth is decided in `score`.

use std::ops::Range;

use super::page::Page;
use super::{Feature, Row, Table, WIDTH, count, feature, number};

/// Neighbours looked at on each side.
const NEIGHBOURS: usize = 3;
/// Subtrees looked at, innermost first.
const LEVELS: usize = 5;
/// Blocks on each side that make the windows.
const WINDOWS: [usize; 2] = [5, 12];
/// A block counts as content for distances from this probability on.
const LIKELY: f32 = 0.5;
/// The largest distance told apart, in blocks.
const FAR: usize = 60;

pub(super) const FEATURES: &[Feature] = &[
    feature("second_own", "probability"),
    feature("second_before_1", "probability, -1 past the end"),
    feature("second_before_2", "probability"),
    feature("second_before_3", "probability"),
    feature("second_after_1", "probability"),
    feature("second_after_2", "probability"),
    feature("second_after_3", "probability"),
    feature("second_level_1", "expected share of the subtree's units"),
    feature("second_level_1_mass", "share of the page's expected content in it"),
    feature("second_level_2", "expected share"),
    feature("second_level_2_mass", "share"),
    feature("second_level_3", "expected share"),
    feature("second_level_3_mass", "share"),
    feature("second_level_4", "expected share"),
    feature("second_level_4_mass", "share"),
    feature("second_level_5", "expected share"),
    feature("second_level_5_mass", "share"),
    feature("second_window_5", "expected share of five blocks each side"),
    feature("second_window_12", "expected share of twelve blocks each side"),
    feature("second_mass_before", "share of the page's expected content before it"),
    feature("second_mass_after", "share of the page's expected content after it"),
    feature("second_likely_before", "blocks back to likely content, at most 60"),
    feature("second_likely_after", "blocks on to likely content, at most 60"),
    feature("second_heading", "probability of the heading above"),
    feature("second_path", "expected share of the blocks with the same path of tags"),
    feature("second_class", "expected share of the blocks with the same path of tags and classes"),
    feature("second_page", "expected share of the page"),
    feature("second_page_units", "expected Latin letters of content"),
    feature("second_page_blocks", "blocks that are likely content"),
];

/// Running sums of expected content.
struct Mass<'a> {
    page: &'a Page<'a>,
    probabilities: &'a [f32],
    /// Expected units before each block.
    before: Vec<f64>,
    /// Likely content at or before, and at or after, each block.
    likely_before: Vec<Option<usize>>,
    likely_after: Vec<Option<usize>>,
    likely: u32,
    path: Vec<f32>,
    class: Vec<f32>,
}

impl<'a> Mass<'a> {
    fn new(page: &'a Page<'a>, probabilities: &'a [f32]) -> Mass<'a> {
        let expected: Vec<f64> = (page.own.iter().zip(probabilities))
            .map(|(own, &probability)| f64::from(own.units) * f64::from(probability))
            .collect();
        let mut before = vec![0.0];
        before.extend(expected.iter().scan(0.0, |sum, units| {
            *sum += units;
            Some(*sum)
        }));
        let is_likely = |block: usize| probabilities[block] >= LIKELY;
        let mut last = None;
        let likely_before = (0..page.len()).map(|block| {
            let seen = last;
            last = if is_likely(block) { Some(block) } else { last };
            seen
        });
        let likely_before = likely_before.collect();
        let mut next = None;
        let mut likely_after: Vec<Option<usize>> = (0..page.len())
            .rev()
            .map(|block| {
                let seen = next;
                next = if is_likely(block) { Some(block) } else { next };
                seen
            })
            .collect();
        likely_after.reverse();
        let likely = count((0..page.len()).filter(|&block| is_likely(block)).count());
        let (path, class) = page.groups.expected_shares(page, &expected);
        Mass { page, probabilities, before, likely_before, likely_after, likely, path, class }
    }

    fn expected(&self, blocks: Range<usize>) -> f32 {
        narrow(self.before[blocks.end] - self.before[blocks.start])
    }

    /// Expected share of the units of a run of blocks.
    fn share(&self, blocks: Range<usize>) -> f32 {
        self.expected(blocks.clone()) / number(self.page.totals(blocks).units.max(1))
    }

    /// Share of the page's expected content in a run of blocks.
    fn of_page(&self, blocks: Range<usize>) -> f32 {
        self.expected(blocks) / self.expected(0..self.page.len()).max(1.0)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a sum of units as a feature needs no more digits")]
fn narrow(value: f64) -> f32 {
    value as f32
}

/// The rows of the first look, each followed by what the second sees.
pub(super) fn measure(page: &Page<'_>, first: &Table, probabilities: &[f32]) -> Table {
    let mass = Mass::new(page, probabilities);
    let mut table = Table::new(WIDTH + FEATURES.len(), page.len());
    for (block, row) in first.rows().enumerate() {
        table.values.extend_from_slice(row);
        look(&mass, block, &mut Row(&mut table.values));
    }
    table
}

fn look(mass: &Mass<'_>, block: usize, row: &mut Row<'_>) {
    let page = mass.page;
    let probability = |index: Option<usize>| index.and_then(|index| mass.probabilities.get(index)).copied();
    row.push(mass.probabilities[block]);
    for steps in 1..=NEIGHBOURS {
        row.push(probability(block.checked_sub(steps)).unwrap_or(-1.0));
    }
    for steps in 1..=NEIGHBOURS {
        row.push(probability(block.checked_add(steps)).unwrap_or(-1.0));
    }
    let mut levels = page.levels(block);
    let mut range = block..block + 1;
    for _ in 0..LEVELS {
        if let Some((_, wider)) = levels.next() {
            range = wider;
        }
        row.push(mass.share(range.clone()));
        row.push(mass.of_page(range.clone()));
    }
    for window in WINDOWS {
        row.push(mass.share(block.saturating_sub(window)..(block + window + 1).min(page.len())));
    }
    row.push(mass.of_page(0..block));
    row.push(mass.of_page(block + 1..page.len()));
    row.count(count(mass.likely_before[block].map_or(FAR, |index| (block - index).min(FAR))));
    row.count(count(mass.likely_after[block].map_or(FAR, |index| (index - block).min(FAR))));
    let heading = page.groups.landmarks[block].heading_before.map(|index| index as usize);
    row.push(probability(heading).unwrap_or(-1.0));
    row.push(mass.path[block]);
    row.push(mass.class[block]);
    row.push(mass.share(0..page.len()));
    row.push(mass.expected(0..page.len()));
    row.count(mass.likely);
}
