//! The places inside the article that its own links lead to: footnotes, their way back, cross references.
//!
//! An id is kept only if a kept link leads to it and the text at its place is kept too. Every other id would be noise in the
//! page that shows the article.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::Page;
use super::neighbours::Neighbours;
use crate::dom::NodeId;
use crate::tables::markup::ID_PREFIX;
use crate::tables::tags::Tag;

/// Where links inside the article lead.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    /// The elements that links lead to, in document order, each with the id that it gets.
    targets: Vec<(NodeId, String)>,
    /// The same, by the id in the page.
    ids: HashMap<String, usize>,
    is_placed: Vec<bool>,
    /// Targets before this one are placed.
    next: usize,
}

impl Anchors {
    pub(super) fn of(page: &Page<'_>, neighbours: &Neighbours<'_>) -> Anchors {
        let document = page.document;
        let links = document.ids().filter(|&id| document.tag(id) == Tag::A);
        let fragments = links.filter_map(|id| Some((id, document.attribute(id, "href")?.trim().strip_prefix('#')?)));
        let mut ids: HashMap<String, usize> = fragments
            .filter(|&(id, fragment)| !fragment.is_empty() && neighbours.is_kept_at(id))
            .map(|(_, fragment)| (decode(fragment), usize::MAX))
            .collect();
        let mut targets = Vec::new();
        if !ids.is_empty() {
            for node in document.ids() {
                let named = (document.tag(node) == Tag::A).then(|| document.attribute(node, "name")).flatten();
                let Some(id) = document.attribute(node, "id").or(named) else { continue };
                // If several elements have the same id, browsers go to the first.
                if let Some(index) = ids.get_mut(id).filter(|index| **index == usize::MAX)
                    && neighbours.is_kept_at(node)
                {
                    *index = targets.len();
                    targets.push((node, format!("{ID_PREFIX}{id}")));
                }
            }
        }
        ids.retain(|_, index| *index != usize::MAX);
        Anchors { is_placed: vec![false; targets.len()], targets, ids, next: 0 }
    }

    /// The new address of a link to a place in the page, if that place is in the article.
    pub(super) fn link(&self, href: &str) -> Option<String> {
        let index = *self.ids.get(&decode(href.trim().strip_prefix('#')?))?;
        Some(format!("#{}", self.targets[index].1))
    }

    /// The id of an element that is being opened.
    pub(super) fn place(&mut self, node: NodeId) -> Option<&str> {
        let index = self.targets.binary_search_by_key(&node, |target| target.0).ok()?;
        self.place_index(index)
    }

    /// The id of the first element that is not placed yet, up to and including `limit`.
    pub(super) fn place_up_to(&mut self, limit: NodeId) -> Option<&str> {
        while self.is_placed.get(self.next).is_some_and(|&is_placed| is_placed) {
            self.next += 1;
        }
        let is_due = self.targets.get(self.next).is_some_and(|target| target.0 <= limit);
        if is_due { self.place_index(self.next) } else { None }
    }

    fn place_index(&mut self, index: usize) -> Option<&str> {
        let is_new = !std::mem::replace(&mut self.is_placed[index], true);
        is_new.then(|| self.targets[index].1.as_str())
    }
}

fn decode(fragment: &str) -> String {
    percent_decode_str(fragment).decode_utf8_lossy().into_owned()
}
