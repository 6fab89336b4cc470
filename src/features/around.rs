//! The block's neighbours and the subtrees that contain it.

use super::page::Page;
use super::{Feature, Row, count, feature, number, share};

// Source of the numbers below: ours. Tuned: no. The models were trained on what they give: whoever changes one changes what
// a feature means, and has to train the models again.

/// How many neighbours are looked at on each side. Each costs two columns; the window takes in what is beyond them.
const NEIGHBOURS: usize = 3;
/// How many of the subtrees around the block are looked at, innermost first. Each costs seven columns.
const LEVELS: usize = 5;
/// How many blocks on each side make the window: so many that one long or linked block does not decide what it says.
const WINDOW: usize = 5;
/// The largest distance, in blocks; all larger ones count as this, since what is so far away is another part of the page.
const FAR: u32 = 60;

pub(super) const FEATURES: &[Feature] = &[
    feature("around_units_before_1", "Latin letters, -1 past the end"),
    feature("around_links_before_1", "link density"),
    feature("around_units_before_2", "Latin letters"),
    feature("around_links_before_2", "link density"),
    feature("around_units_before_3", "Latin letters"),
    feature("around_links_before_3", "link density"),
    feature("around_units_after_1", "Latin letters"),
    feature("around_links_after_1", "link density"),
    feature("around_units_after_2", "Latin letters"),
    feature("around_links_after_2", "link density"),
    feature("around_units_after_3", "Latin letters"),
    feature("around_links_after_3", "link density"),
    feature("around_heading_before_1", "level, 0 for none"),
    feature("around_heading_after_1", "level, 0 for none"),
    feature("around_level_1_units", "Latin letters in the subtree"),
    feature("around_level_1_blocks", "blocks"),
    feature("around_level_1_links", "link density"),
    feature("around_level_1_mean", "units a block"),
    feature("around_level_1_prose", "share of units in prose"),
    feature("around_level_1_place", "0 first to 1 last block of it"),
    feature("around_level_1_share", "share of the page's units"),
    feature("around_level_2_units", "Latin letters in the subtree"),
    feature("around_level_2_blocks", "blocks"),
    feature("around_level_2_links", "link density"),
    feature("around_level_2_mean", "units a block"),
    feature("around_level_2_prose", "share of units in prose"),
    feature("around_level_2_place", "0 first to 1 last block of it"),
    feature("around_level_2_share", "share of the page's units"),
    feature("around_level_3_units", "Latin letters in the subtree"),
    feature("around_level_3_blocks", "blocks"),
    feature("around_level_3_links", "link density"),
    feature("around_level_3_mean", "units a block"),
    feature("around_level_3_prose", "share of units in prose"),
    feature("around_level_3_place", "0 first to 1 last block of it"),
    feature("around_level_3_share", "share of the page's units"),
    feature("around_level_4_units", "Latin letters in the subtree"),
    feature("around_level_4_blocks", "blocks"),
    feature("around_level_4_links", "link density"),
    feature("around_level_4_mean", "units a block"),
    feature("around_level_4_prose", "share of units in prose"),
    feature("around_level_4_place", "0 first to 1 last block of it"),
    feature("around_level_4_share", "share of the page's units"),
    feature("around_level_5_units", "Latin letters in the subtree"),
    feature("around_level_5_blocks", "blocks"),
    feature("around_level_5_links", "link density"),
    feature("around_level_5_mean", "units a block"),
    feature("around_level_5_prose", "share of units in prose"),
    feature("around_level_5_place", "0 first to 1 last block of it"),
    feature("around_level_5_share", "share of the page's units"),
    feature("around_window_links", "link density of five blocks each side"),
    feature("around_window_mean", "units a block"),
    feature("around_window_prose", "share of units in prose"),
    feature("around_prose_before", "blocks back to prose, at most 60"),
    feature("around_prose_after", "blocks on to prose, at most 60"),
    feature("around_heading_distance", "blocks back to a heading, at most 60"),
    feature("around_heading_level", "level of that heading"),
    feature("around_heading_links", "link density of that heading"),
    feature("around_heading_mean", "units a block from that heading to here"),
    feature("around_heading_next", "blocks on to the next heading, at most 60"),
];

pub(super) fn measure(page: &Page<'_>, block: usize, row: &mut Row<'_>) {
    let at = |index: Option<usize>| index.and_then(|index| page.own.get(index));
    let before = |steps: usize| block.checked_sub(steps);
    let after = |steps: usize| block.checked_add(steps);
    for side in [&before as &dyn Fn(usize) -> Option<usize>, &after] {
        for steps in 1..=NEIGHBOURS {
            let neighbour = at(side(steps));
            row.push(neighbour.map_or(-1.0, |own| number(own.units)));
            row.push(neighbour.map_or(-1.0, super::page::Own::link_density));
        }
    }
    row.count(at(before(1)).map_or(0, |own| u32::from(own.heading_level)));
    row.count(at(after(1)).map_or(0, |own| u32::from(own.heading_level)));
    levels(page, block, row);
    let window = page.totals(block.saturating_sub(WINDOW)..(block + WINDOW + 1).min(page.len()));
    row.push(window.link_density());
    row.push(window.mean_units());
    row.push(window.prose_share());
    headings_and_prose(page, block, row);
}

/// Pushes the features of the subtrees around the block. A page with fewer levels repeats its outermost one.
fn levels(page: &Page<'_>, block: usize, row: &mut Row<'_>) {
    let mut levels = page.levels(block);
    let mut range = block..block + 1;
    let all = page.all();
    for _ in 0..LEVELS {
        if let Some(wider) = levels.next() {
            range = wider;
        }
        let totals = page.totals(range.clone());
        row.count(totals.units);
        row.count(totals.blocks);
        row.push(totals.link_density());
        row.push(totals.mean_units());
        row.push(totals.prose_share());
        row.push(share(count(block.saturating_sub(range.start)), count(range.len().saturating_sub(1))));
        row.push(share(totals.units, all.units));
    }
}

/// Pushes the features of the nearest prose and headings on both sides.
fn headings_and_prose(page: &Page<'_>, block: usize, row: &mut Row<'_>) {
    let landmarks = &page.groups.landmarks[block];
    let back = |index: Option<u32>| index.map_or(FAR, |index| (count(block) - index).min(FAR));
    let on = |index: Option<u32>| index.map_or(FAR, |index| (index - count(block)).min(FAR));
    row.count(back(landmarks.prose_before.index()));
    row.count(on(landmarks.prose_after.index()));
    row.count(back(landmarks.heading_before.index()));
    let heading = landmarks.heading_before.index().map(|index| index as usize);
    let own = heading.map(|index| &page.own[index]);
    row.count(own.map_or(0, |own| u32::from(own.heading_level)));
    row.push(own.map_or(0.0, super::page::Own::link_density));
    row.push(heading.map_or(0.0, |index| page.totals(index..block).mean_units()));
    row.count(on(landmarks.heading_after.index()));
}
