//! Finds what belongs to forms that readers fill in: with an address, a comment, an application.

use std::collections::BTreeSet;
use std::ops::Range;

use super::headings::heading_around;
use super::{Page, Whole};
use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::asides::WRITTEN_TYPES;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{HEADING_LEVELS, MAX_FORM_BOX_NODES};

/// The blocks in such forms, and chosen headings over forms.
pub(super) fn of(page: &Page<'_>, chosen: &[usize]) -> BTreeSet<usize> {
    let mut found = inside(page, chosen);
    let rest: Vec<usize> = chosen.iter().copied().filter(|block| !found.contains(block)).collect();
    found.extend(over(page.document, page.blocks, &rest));
    found
}

/// The blocks in forms to write in.
///
/// Some systems put the whole page into a form, or everything that can be ticked. So a form with the headline, or with half
/// of the chosen text, does not count.
fn inside(page: &Page<'_>, chosen: &[usize]) -> BTreeSet<usize> {
    let &Page { document, blocks, found, .. } = page;
    let headline = found.headline_start();
    let forms = written_forms(document);
    let mut inside: Vec<Vec<usize>> = vec![Vec::new(); forms.len()];
    for (block, container) in blocks.iter().map(|block| block.container).enumerate() {
        let form = forms.partition_point(|form| form.start <= container).checked_sub(1);
        if let Some(form) = form.filter(|&form| container < forms[form].end) {
            inside[form].push(block);
        }
    }
    let whole = Whole::of(page, chosen);
    let asks = |(form, inside): &(&Range<NodeId>, Vec<usize>)| {
        whole.is_lesser_part(inside.iter().copied()) && headline.is_none_or(|headline| !form.contains(&headline))
    };
    forms.iter().zip(inside).filter(asks).flat_map(|(_, inside)| inside).collect()
}

/// The forms that have a field to write in, as ranges of nodes. A form inside another is part of that.
fn written_forms(document: &Document) -> Vec<Range<NodeId>> {
    let is_written = |node: NodeId| match document.tag(node) {
        Tag::Textarea => true,
        Tag::Input => {
            let kind = document.attribute(node, "type").unwrap_or_default().to_ascii_lowercase();
            WRITTEN_TYPES.contains(&kind.as_str())
        }
        _ => false,
    };
    let forms = document.outermost(|node| document.tag(node) == Tag::Form);
    let written = forms.into_iter().filter(|&form| document.subtree(form).any(is_written));
    written.map(|form| form..document.end(form)).collect()
}

/// Headings among the chosen blocks that stand above a form, in a small box with no other chosen block: they ask for an
/// address, a vote or a donation.
fn over(document: &Document, blocks: &Blocks, chosen: &[usize]) -> Vec<usize> {
    let form_box = |block: usize| {
        let heading = heading_around(document, blocks.get(block))?;
        let mut around = document
            .ancestors(heading)
            .take(HEADING_LEVELS)
            .take_while(|&node| document.end(node).index() - node.index() <= MAX_FORM_BOX_NODES);
        around.find(|&node| document.subtree(node).any(|inner| document.tag(inner) == Tag::Form))
    };
    let stands_in = |block: usize, node: NodeId| document.is_within(blocks.get(block).container, node);
    // Any other chosen block of the box is next to this one in the list.
    let beside = |at: usize| [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| chosen.get(at));
    let is_alone = |at: usize, form_box: NodeId| !beside(at).any(|&other| stands_in(other, form_box));
    let heads_form = |&(at, &block): &(usize, &usize)| form_box(block).is_some_and(|form_box| is_alone(at, form_box));
    chosen.iter().enumerate().filter(heads_form).map(|(_, &block)| block).collect()
}
