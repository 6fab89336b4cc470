//! Tells where a page names people who are not its author: readers, customers, authors of other articles, helpers.

use std::sync::LazyLock;

use foldhash::{HashMap, HashMapExt};

use crate::dom::NodeId;
use crate::tables::author_places::{
    AUTHOR_CLASSES, CARD_CLASSES, MAX_BOX_NODES, MAX_CARD_LEVELS, MIN_TEASER_WORDS, NOT_READER_CLASSES, READER_CLASSES,
};
use crate::tables::headline::MAX_CLASS_BYTES;
use crate::tables::tags::Tag;
use crate::text;

use super::announcing::announces;
use super::clean::MAX_VALUE_BYTES;
use super::credits::announces_credit;
use super::kind::Kind;
use super::listed::Listed;
use super::names;
use super::near::{Marks, Near, marked_by};
use super::sources::Sources;

static CARDS: LazyLock<Marks> = LazyLock::new(|| Marks::new(CARD_CLASSES));

static READERS: LazyLock<Marks> = LazyLock::new(|| Marks::new(READER_CLASSES));

static NOT_READERS: LazyLock<Marks> = LazyLock::new(|| Marks::new(NOT_READER_CLASSES));

static AUTHORS: LazyLock<Marks> = LazyLock::new(|| Marks::new(AUTHOR_CLASSES));

/// Tells whether a node names somebody other than the author. It is asked about every place that names somebody. What was
/// found out about an element is kept, because many names may stand in it.
pub(super) struct Others<'a> {
    pub(super) sources: &'a Sources<'a>,
    pub(super) near: &'a Near,
    pub(super) kind: &'a Kind,
    pub(super) listed: Listed<'a>,
    readers: HashMap<NodeId, bool>,
}

impl<'a> Others<'a> {
    pub(super) fn of(sources: &'a Sources<'_>, near: &'a Near, kind: &'a Kind) -> Others<'a> {
        Others { sources, near, kind, listed: Listed::of(sources, near, kind), readers: HashMap::new() }
    }

    /// Whether a node stands in something that readers or customers wrote, by the class names around it.
    pub(super) fn is_of_reader(&mut self, node: NodeId) -> bool {
        let sources = self.sources;
        let mut around = self.near.around(sources, node);
        around.any(|id| *self.readers.entry(id).or_insert_with(|| is_classed(sources, id, is_reader_class)))
    }

    /// Whether a node stands in a box with other articles, by the class names around it.
    ///
    /// This does not hold if an element around that box is named after authors, who may have a box of the same kind.
    pub(super) fn is_of_card(&self, node: NodeId) -> bool {
        let is_authors = |id: NodeId| is_classed(self.sources, id, names_author);
        let is_card = |&id: &NodeId| is_classed(self.sources, id, is_card_class) && !is_authors(id);
        let mut around = self.near.around(self.sources, node).take(MAX_CARD_LEVELS);
        around.any(|id| is_card(&id)) && !around.any(is_authors)
    }

    /// Whether a node belongs to a teaser of another article, by the link that is its title. An element that holds the body
    /// is not a teaser.
    pub(super) fn is_of_teaser(&mut self, node: NodeId) -> bool {
        let (sources, near) = (self.sources, self.near);
        let around = near.around(sources, node).skip(1).take(MAX_CARD_LEVELS);
        let mut cards = around.take_while(|&id| !near.is_around_body(sources, id));
        cards.any(|card| self.is_teaser(card))
    }

    /// Whether an element is a teaser: a list item with a link of several words, or another element with one in a
    /// heading.
    fn is_teaser(&mut self, card: NodeId) -> bool {
        let (document, titles) = (self.sources.document, &mut self.listed.titles);
        if document.tag(card) != Tag::Li {
            return titles.word_count_in_heading(card) >= MIN_TEASER_WORDS;
        }
        let mut links = document.subtree(card).take(MAX_BOX_NODES).filter(|&id| document.tag(id) == Tag::A);
        links.any(|link| titles.word_count(link) >= MIN_TEASER_WORDS)
    }
}

/// Whether the class attribute or id of an element passes `is_one`.
fn is_classed(sources: &Sources<'_>, id: NodeId, is_one: impl Fn(&str) -> bool) -> bool {
    let attributes = sources.document.attributes(id).filter(|(name, _)| matches!(*name, "class" | "id"));
    attributes.into_iter().any(|(_, value)| is_one(text::start(value, MAX_CLASS_BYTES)))
}

/// Whether a class attribute says that an element names an author.
pub(super) fn names_author(class: &str) -> bool {
    AUTHORS.are_in(class)
}

fn is_card_class(class: &str) -> bool {
    CARDS.are_in(class)
}

/// Whether a node stands in something that a reader or customer wrote, by the class names of only the nearest elements
/// around it; [`Others::is_of_reader`] looks further up.
pub(super) fn is_marked_as_readers(sources: &Sources<'_>, node: NodeId) -> bool {
    marked_by(sources.document, node, is_reader_class).next().is_some()
}

pub(super) fn is_reader_class(class: &str) -> bool {
    // Each word that does not count holds one that does: `commentary` is written by an author.
    READERS.are_in(class) && READERS.places(class).count() > NOT_READERS.places(class).count()
}

/// Whether a node stands beside the text of the article: in a `<nav>`, in a footer of the page, or in an `<aside>`,
/// unless a class or words such as `Written by` say that the `<aside>` is about the author.
pub(super) fn is_beside(sources: &Sources<'_>, node: NodeId) -> bool {
    let document = sources.document;
    let is_written = || texts_before(sources, node).next().is_some_and(|text| text.contains(' ') && announces(text));
    let beside = document.ancestors(node).find(|&id| matches!(document.tag(id), Tag::Aside | Tag::Nav | Tag::Footer));
    beside.is_some_and(|id| match document.tag(id) {
        Tag::Aside => !is_classed(sources, id, names_author) && !is_written(),
        Tag::Footer => !document.ancestors(id).any(|around| document.tag(around) == Tag::Article),
        _ => true,
    })
}

/// The texts before a node, the nearest first.
fn texts_before<'a>(sources: &'a Sources<'_>, node: NodeId) -> impl Iterator<Item = &'a str> {
    let document = sources.document;
    let before = (0..node.index()).rev().map(NodeId::new).take(MAX_BOX_NODES);
    let texts = before.filter(|&id| document.tag(id) == Tag::Text).map(|id| document.text(id));
    // Of a long text, only the end is read, because this may be asked for many names behind it.
    let texts = texts.map(|text| text::end(text, MAX_VALUE_BYTES).trim());
    texts.filter(|text| !text.is_empty())
}

/// Whether the words before a node say that it names a helper and not the author, such as `Edited by` before it, or before
/// another name that it is joined to.
pub(super) fn is_credited(sources: &Sources<'_>, node: NodeId) -> bool {
    let mut texts = texts_before(sources, node);
    while let Some(text) = texts.next() {
        if announces_credit(text) {
            return true;
        }
        // `Edited by <a>Bo Kim</a> and <a>Ann Lee</a>`: what is said of the first name holds for those joined to it.
        if !names::is_joint(text) || texts.next().is_none() {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn class_names_tell_readers_and_cards() {
        for class in READER_CLASSES {
            assert!(is_reader_class(&format!("page-{}", class.to_uppercase())), "{class}");
        }
        for class in NOT_READER_CLASSES {
            assert!(!is_reader_class(class) && is_reader_class(&format!("{class} comment")), "{class}");
        }
        for class in CARD_CLASSES {
            assert!(is_card_class(&format!("{class}-box")) && !names_author(class), "{class}");
        }
        for class in AUTHOR_CLASSES {
            assert!(names_author(&format!("post-{class}")), "{class}");
        }
    }
}
