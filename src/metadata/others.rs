//! Tells where a page names people who are not its author: readers, customers, authors of other articles, helpers.

use std::collections::HashMap;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::dom::NodeId;
use crate::tables::author_places::{
    AUTHOR_CLASSES, CARD_CLASSES, MAX_BOX_NODES, MAX_CARD_LEVELS, MIN_TEASER_WORDS, NOT_READER_CLASSES, READER_CLASSES,
};
use crate::tables::headline::MAX_CLASS_BYTES;
use crate::tables::tags::Tag;
use crate::text;

use super::announcing::announces;
use super::byline;
use super::clean::MAX_VALUE_BYTES;
use super::credits::announces_credit;
use super::listed::Titles;
use super::near::{Near, marks};
use super::sources::Sources;

static CARDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| marks(CARD_CLASSES));

/// Of parts that start at one place the longest is found, because `commentary` is what an author writes.
static READERS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let parts = READER_CLASSES.iter().chain(NOT_READER_CLASSES);
    let search =
        AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest).build(parts);
    search.ok()
});

static AUTHORS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| marks(AUTHOR_CLASSES));

/// Whether a node stands in a box with other articles, by the class names around it.
///
/// Not if an element around that box is named for an author, who may have a box of the same kind.
pub(super) fn is_of_card(sources: &Sources<'_>, near: &Near, node: NodeId) -> bool {
    let is_authors = |id: NodeId| is_classed(sources, id, names_author);
    let is_card = |&id: &NodeId| is_classed(sources, id, is_card_class) && !is_authors(id);
    let around: Vec<NodeId> = near.around(sources, node).take(MAX_CARD_LEVELS).collect();
    let card = around.iter().position(is_card);
    card.is_some_and(|at| !around[at..].iter().copied().any(is_authors))
}

/// Tells what was written by readers or customers, by the class names around it. The class names of each element are
/// read only once, for they may be long and many names may stand inside.
pub(super) struct Readers<'a> {
    sources: &'a Sources<'a>,
    near: &'a Near,
    classed: HashMap<NodeId, bool>,
}

impl<'a> Readers<'a> {
    pub(super) fn of(sources: &'a Sources<'_>, near: &'a Near) -> Readers<'a> {
        Readers { sources, near, classed: HashMap::new() }
    }

    /// Whether a node stands in what readers or customers wrote.
    pub(super) fn hold(&mut self, node: NodeId) -> bool {
        let sources = self.sources;
        let mut around = self.near.around(sources, node);
        around.any(|id| *self.classed.entry(id).or_insert_with(|| is_classed(sources, id, is_reader_class)))
    }
}

/// Whether the class attribute or id of an element passes `is_one`.
fn is_classed(sources: &Sources<'_>, id: NodeId, is_one: impl Fn(&str) -> bool) -> bool {
    let attributes = sources.document.attributes(id).filter(|(name, _)| matches!(*name, "class" | "id"));
    attributes.into_iter().any(|(_, value)| is_one(text::start(value, MAX_CLASS_BYTES)))
}

/// Whether a class attribute names an author.
pub(super) fn names_author(class: &str) -> bool {
    AUTHORS.as_ref().is_some_and(|parts| parts.is_match(class))
}

fn is_card_class(class: &str) -> bool {
    CARDS.as_ref().is_some_and(|parts| parts.is_match(class))
}

fn is_reader_class(class: &str) -> bool {
    let is_reader = |at: usize| at < READER_CLASSES.len();
    READERS.as_ref().is_some_and(|parts| parts.find_iter(class).any(|found| is_reader(found.pattern().as_usize())))
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
    // Of a long text the end is enough: many names may follow it.
    let texts = texts.map(|text| text::end(text, MAX_VALUE_BYTES).trim());
    texts.filter(|text| !text.is_empty())
}

/// Finds teasers of other articles, by the links that are their titles.
pub(super) struct Teasers<'a> {
    sources: &'a Sources<'a>,
    near: &'a Near,
    titles: Titles<'a>,
}

impl<'a> Teasers<'a> {
    pub(super) fn of(sources: &'a Sources<'_>, near: &'a Near) -> Teasers<'a> {
        Teasers { sources, near, titles: Titles::of(sources) }
    }

    /// Whether a node belongs to a teaser. An element that holds the body is none.
    pub(super) fn hold(&mut self, node: NodeId) -> bool {
        let (sources, near) = (self.sources, self.near);
        let around = near.around(sources, node).skip(1).take(MAX_CARD_LEVELS);
        let mut cards = around.take_while(|&id| !near.is_around_body(sources, id));
        cards.any(|card| self.is_one(card))
    }

    /// Whether an element is a teaser: a list item with a link of several words, or another element with one in a
    /// heading.
    fn is_one(&mut self, card: NodeId) -> bool {
        let document = self.sources.document;
        if document.tag(card) != Tag::Li {
            return self.titles.word_count_in_heading(card) >= MIN_TEASER_WORDS;
        }
        let mut links = document.subtree(card).take(MAX_BOX_NODES).filter(|&id| document.tag(id) == Tag::A);
        links.any(|link| self.titles.word_count(link) >= MIN_TEASER_WORDS)
    }
}

/// Whether the words before a node say that it names a helper and not the author: `Edited by` before it, or before
/// another name that it is joined to.
pub(super) fn is_credited(sources: &Sources<'_>, node: NodeId) -> bool {
    let mut texts = texts_before(sources, node);
    while let Some(text) = texts.next() {
        if announces_credit(text) {
            return true;
        }
        // `Edited by <a>Bo Kim</a> and <a>Ann Lee</a>`: what is said of the first name holds for those joined to it.
        if !byline::is_joint(text) || texts.next().is_none() {
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
