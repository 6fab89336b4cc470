//! Adds the ingredients of a recipe, if structured data lists them too: short lines on cards, which do not look like content
//! to the model.

use std::collections::BTreeSet;

use super::phrases::is_opener;
use super::{Page, in_order};
use crate::metadata::fold;
use crate::tables::tags::Tag;
use crate::tables::thresholds::INGREDIENTS_REACH;

/// The chosen blocks, the ingredients, and their headings, in document order: those between them, and those above the first,
/// each of a higher level than the one below it.
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
    let level = |block: usize| document.heading_level(blocks.get(block).container);
    let is_button = |&block: &usize| document.tag(blocks.get(block).container) == Tag::Button;
    let mut headings = Vec::new();
    // Above "For the dough" stands "Ingredients"; what is chosen between two headings belongs to the upper one alone.
    let mut below = ingredients.first().copied();
    while let Some(first) = below {
        let above = (0..first).rev().filter(|block| !is_button(block)).take(INGREDIENTS_REACH);
        let is_free = |block: &usize| headings.is_empty() || chosen.binary_search(block).is_err();
        below = above.take_while(is_free).find(is_heading);
        below = below.filter(|&block| headings.last().is_none_or(|&last| level(block) < level(last)));
        headings.extend(below);
    }
    // The ingredients come in groups, each with a heading.
    for gap in ingredients.windows(2) {
        let between = gap[0] + 1..gap[1];
        if between.len() <= INGREDIENTS_REACH {
            headings.extend(between.filter(is_heading));
        }
    }
    chosen.extend(headings);
    chosen.extend(ingredients);
    in_order(chosen)
}
