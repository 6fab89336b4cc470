//! Finds the terms of a shop beside what it sells: delivery, returns, payment.

use std::collections::BTreeSet;
use std::ops::Range;

use super::headings::heading_around;
use super::openers::end_of_section;
use super::{Page, Whole, bare};
use crate::blocks::Block;
use crate::dom::NodeId;
use crate::tables::shops::{TERM_BUTTON_LEVEL, TERMS};
use crate::tables::tags::Tag;

/// The blocks of sections whose heading is one of [`TERMS`], on a page that offers something for sale.
///
/// A section ends before the next heading of its level or above, or with the smallest element that holds its heading and the
/// block below that. A section with half of the chosen text does not count: if controls stand side by side above what they
/// open, the description of the goods is below the last control.
pub(super) fn of(page: &Page<'_>, chosen: &[usize]) -> BTreeSet<usize> {
    let found = page.found;
    if !found.is_product || page.is_article {
        return BTreeSet::new();
    }
    let whole = Whole::of(page, chosen);
    sections(page).into_iter().filter(|section| whole.is_lesser_part(section.clone())).flatten().collect()
}

/// The sections of terms, in order.
fn sections(page: &Page<'_>) -> Vec<Range<usize>> {
    let &Page { document, blocks, .. } = page;
    let mut sections: Vec<Range<usize>> = Vec::new();
    // The level of the heading over the terms that are being read, and where they end.
    let mut open: Option<(u8, NodeId)> = None;
    for (index, block) in blocks.iter().enumerate() {
        open = open.filter(|&(_, end)| block.container < end);
        if let Some(level) = heading_level(page, block) {
            let next = (index + 1 < blocks.len()).then(|| blocks.get(index + 1).container);
            if TERMS.binary_search(&bare(blocks.text(block)).to_lowercase().as_str()).is_ok() {
                let end = next.and_then(|next| end_of_section(document, block.container, next));
                open = end.map(|end| (level, end));
                sections.push(index..index);
            } else {
                open = open.filter(|&(above, _)| level > above);
            }
        }
        if let Some(section) = sections.last_mut().filter(|_| open.is_some()) {
            section.end = index + 1;
        }
    }
    sections
}

/// The level of a heading, or of a control that opens and closes what stands below it.
fn heading_level(page: &Page<'_>, block: &Block) -> Option<u8> {
    let document = page.document;
    let heading = heading_around(document, block).map(|heading| document.heading_level(heading));
    let opens = matches!(document.tag(block.container), Tag::Button | Tag::Dt | Tag::Summary);
    heading.or(opens.then_some(TERM_BUTTON_LEVEL))
}
