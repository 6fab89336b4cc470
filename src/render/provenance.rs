//! Where each block of the article stands in the page, as a selector that finds it there.

use std::fmt::Write;
use std::ops::Range;

use super::Page;
use super::allowance::Allowance;
use super::structure::Structure;
use crate::article::ArticleBlock;
use crate::dom::{Document, NodeId};
use crate::error::{Bound, Warning};
use crate::tables::markup::MAX_PATHS_BYTES;

/// The kept blocks with their kind, their range in the text and their selector, and a warning if some have no selector.
pub(super) fn blocks(
    page: &Page<'_>,
    structure: &Structure,
    ranges: &[Range<usize>],
) -> (Vec<ArticleBlock>, Option<Warning>) {
    let places = Places::of(page.document);
    let mut allowance = Allowance::new(Bound::PathBytes, MAX_PATHS_BYTES);
    let kept = page.selection.kept.iter().zip(&structure.places).zip(ranges);
    let blocks = kept.filter(|(_, range)| !range.is_empty()).map(|((kept, place), range)| ArticleBlock {
        kind: place.kind,
        text: range.clone(),
        path: places.selector(page.document, page.blocks.get(kept.block).container, &mut allowance),
    });
    let blocks = blocks.collect();
    (blocks, allowance.warning())
}

/// For each element, how many elements stand before it under its parent.
struct Places(Vec<u32>);

impl Places {
    fn of(document: &Document) -> Places {
        Places(document.sibling_counts().0)
    }

    /// A selector from `<html>` down to the element; empty once selectors have reached the bound on their total length.
    fn selector(&self, document: &Document, element: NodeId, allowance: &mut Allowance) -> String {
        if allowance.is_cut() {
            return String::new();
        }
        let mut way: Vec<NodeId> = document.ancestors(element).filter(|&id| id != NodeId::ROOT).collect();
        way.reverse();
        way.extend((element != NodeId::ROOT).then_some(element));
        let mut selector = String::new();
        for id in way {
            if !selector.is_empty() {
                selector.push_str(" > ");
            }
            selector.push_str(type_selector(document.name(id)));
            if document.parent(id) != Some(NodeId::ROOT) {
                // Writing to a string never fails.
                let _ = write!(selector, ":nth-child({})", self.0[id.index()] + 1);
            }
        }
        if allowance.try_take(selector.len()) { selector } else { String::new() }
    }
}

/// The name, or the selector of any element where a name would have to be escaped.
fn type_selector(name: &str) -> &str {
    let is_plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if is_plain { name } else { "*" }
}
