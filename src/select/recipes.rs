//! Adds the ingredients of a recipe, if structured data lists them too: short lines on cards, which do not look like content
//! to the model.

use std::collections::BTreeSet;

use super::phrases::is_opener;
use super::{Page, in_order};
use crate::metadata::fold;
use crate::tables::thresholds::INGREDIENTS_REACH;

/// The chosen blocks, the ingredients, and the heading above the first of these, in document order.
pub(super) fn completed(page: &Page<'_>, mut chosen: Vec<usize>) -> Vec<usize> {
    let &Page { document, blocks, found, .. } = page;
    let known: BTreeSet<&str> = found.ingredients.iter().map(String::as_str).collect();
    if known.is_empty() {
        return chosen;
    }
    let is_ingredient = |&block: &usize| known.contains(fold(blocks.text(blocks.get(block))).as_str());
    let ingredients: Vec<usize> = (0..blocks.len()).filter(is_ingredient).collect();
    let is_heading = |&block: &usize| {
        let block = blocks.get(block);
        document.heading_level(block.container) > 0 && !is_opener(blocks.text(block))
    };
    let heading = ingredients.first().and_then(|&first| (0..first).rev().take(INGREDIENTS_REACH).find(is_heading));
    chosen.extend(heading);
    chosen.extend(ingredients);
    in_order(chosen)
}
