//! Things that a page lists: elements of one make side by side, each with a heading that leads to another page, and rows of
//! a table with a date each. What stands in one of them speaks of that thing, not of the page. Nor does what stands in the
//! entries of a list, each with the title of another page, as boards have them below a post.
//!
//! The cards of the selection are blocks alike, wherever they lead; these may be whole teasers, told by where they lead.

use std::collections::HashMap;

use crate::dom::{Document, NodeId};
use crate::tables::author_places::{LISTED_LEVELS, MAX_BOX_NODES, MAX_COLUMNS, MAX_SIBLINGS, MIN_ROW_CELLS};
use crate::tables::dates::MAX_LINE_BYTES;
use crate::tables::headline::MAX_CLASS_BYTES;
use crate::tables::tags::Tag;
use crate::text;

use super::author_boxes::leads_to_person;
use super::byline;
use super::clean::clean;
use super::date::{Customs, find_all, is_date};
use super::date_words::label_alone;
use super::lines::Zone;
use super::near::Near;
use super::sources::{Sources, inner_text};

/// What a page lists, where it is no article or thread itself.
pub(super) struct Listed<'a> {
    sources: &'a Sources<'a>,
    near: &'a Near,
    titles: Titles<'a>,
    may_list: bool,
}

impl<'a> Listed<'a> {
    pub(super) fn of(sources: &'a Sources<'_>, near: &'a Near, is_article: bool) -> Listed<'a> {
        let may_list = !is_article && !sources.claims.is_thread;
        Listed { sources, near, titles: Titles::of(sources), may_list }
    }

    /// Whether a node stands in one of several things side by side, each with a heading that leads to another page.
    pub(super) fn hold(&mut self, node: NodeId) -> bool {
        let mut around = self.near.around(self.sources, node).skip(1).take(LISTED_LEVELS);
        self.may_list && around.any(|thing| self.is_one(thing))
    }

    /// Whether a node with a date stands in one of them, or in a column of dates.
    pub(super) fn hold_date(&mut self, node: NodeId) -> bool {
        self.may_list && is_of_dated_column(self.sources, self.near, node) || self.hold(node)
    }

    /// Whether a node stands in one of several entries of a list that lead to other pages by their titles.
    pub(super) fn hold_as_entry(&mut self, node: NodeId) -> bool {
        let document = self.sources.document;
        let is_entry = |&id: &NodeId| document.tag(id) == Tag::Li;
        let mut around = self.near.around(self.sources, node).take(LISTED_LEVELS);
        let Some(entry) = around.find(is_entry).filter(|_| self.may_list) else { return false };
        let mut others = siblings(document, entry).filter(|other| is_entry(other) && *other != entry);
        self.is_titled(entry) && others.any(|other| self.is_titled(other))
    }

    /// Whether an element holds a link that is a title of several words, none of them a date: names of members have one.
    fn is_titled(&mut self, entry: NodeId) -> bool {
        let document = self.sources.document;
        let is_dated = |link| !find_all(&clean(&inner_text(document, link)), Customs::UNKNOWN).is_empty();
        let mut links = document.subtree(entry).take(MAX_BOX_NODES).filter(|&id| document.tag(id) == Tag::A);
        links.any(|link| self.titles.word_count(link) > 1 && !is_dated(link))
    }

    fn is_one(&mut self, thing: NodeId) -> bool {
        let document = self.sources.document;
        let mut leads_away = |id: NodeId| self.titles.word_count_in_heading(id) > 0;
        let is_alike = |&other: &NodeId| other != thing && are_alike(document, thing, other);
        leads_away(thing) && siblings(document, thing).filter(is_alike).any(leads_away)
    }
}

/// The links that are titles of other pages; each is read once, and so is each element that they may head.
pub(super) struct Titles<'a> {
    sources: &'a Sources<'a>,
    links: HashMap<NodeId, usize>,
    headed: HashMap<NodeId, usize>,
}

impl<'a> Titles<'a> {
    pub(super) fn of(sources: &'a Sources<'_>) -> Titles<'a> {
        Titles { sources, links: HashMap::new(), headed: HashMap::new() }
    }

    /// How many words a link has that is a title: it leads to another page, and not to that of a person, as links in
    /// the posts of a thread do. 0 where it is no title.
    pub(super) fn word_count(&mut self, link: NodeId) -> usize {
        let sources = self.sources;
        *self.links.entry(link).or_insert_with(|| {
            let href = sources.document.attribute(link, "href");
            if href.is_none_or(|href| href.contains('#')) || leads_to_person(sources, link) {
                return 0;
            }
            let title = clean(&inner_text(sources.document, link));
            if byline::is_full_name(&title) { 0 } else { title.split_whitespace().count() }
        })
    }

    /// How many words the longest title has that stands in a heading of an element, or around one.
    pub(super) fn word_count_in_heading(&mut self, element: NodeId) -> usize {
        if let Some(&known) = self.headed.get(&element) {
            return known;
        }
        let links = heading_links(self.sources.document, element);
        let words = links.into_iter().map(|link| self.word_count(link)).max().unwrap_or_default();
        self.headed.insert(element, words);
        words
    }
}

/// The links in the headings of an element, and around them.
fn heading_links(document: &Document, element: NodeId) -> Vec<NodeId> {
    let mut links = Vec::new();
    let (mut heading, mut link) = (None, None);
    for id in document.subtree(element).take(MAX_BOX_NODES) {
        let is_inside = |outer: Option<NodeId>| outer.is_some_and(|outer| document.is_within(id, outer));
        match document.tag(id) {
            Tag::A => {
                link = Some(id);
                links.extend(link.filter(|_| is_inside(heading)));
            }
            tag if tag.heading_level() > 0 => {
                heading = Some(id);
                links.extend(link.filter(|_| is_inside(link)));
            }
            _ => {}
        }
    }
    links
}

/// Whether two elements are made alike: by their class names, or by a tag that names the things of a list.
fn are_alike(document: &Document, one: NodeId, other: NodeId) -> bool {
    // Posts of a blog have their own numbers and topics as classes.
    let is_thing = matches!(document.tag(one), Tag::Article | Tag::Li);
    let (one, other) = (make(document, one), make(document, other));
    if is_thing { one.0 == other.0 } else { one == other && one.1.is_some() }
}

/// The tag and the class names of an element.
fn make(document: &Document, id: NodeId) -> (Tag, Option<&str>) {
    (document.tag(id), document.attribute(id, "class").map(|class| text::start(class, MAX_CLASS_BYTES)))
}

/// Whether a node is the date in a cell below which, or above, stands another date: lists of files have such a column. The
/// label of the one date of a page stands in the cell before, and a row of the text of a post below the row of its facts.
fn is_of_dated_column(sources: &Sources<'_>, near: &Near, node: NodeId) -> bool {
    let document = sources.document;
    let cells = |row: NodeId| document.children(row).filter(|&id| document.tag(id) == Tag::Td).take(MAX_COLUMNS);
    let text_of = |cell: NodeId| clean(&inner_text(document, cell));
    let is_short_date = |text: String| text.len() <= MAX_LINE_BYTES && is_date(&text);
    let is_dated = |cell: NodeId| is_short_date(text_of(cell));
    let Some(cell) = document.ancestors(node).find(|&id| document.tag(id) == Tag::Td) else { return false };
    let Some(row) = document.parent(cell) else { return false };
    let Some(column) = cells(row).position(|id| id == cell) else { return false };
    let before = column.checked_sub(1).and_then(|before| cells(row).nth(before));
    let is_labelled = || before.is_some_and(|cell| label_alone(&text_of(cell)).is_some());
    let is_text = |row: NodeId| cells(row).nth(1).is_none() && near.is_around_body(sources, row);
    cells(row).nth(MIN_ROW_CELLS - 1).is_some()
        && is_dated(cell)
        && !is_labelled()
        && !siblings(document, row).any(is_text)
        && siblings(document, row).any(|other| other != row && cells(other).nth(column).is_some_and(is_dated))
}

/// Whether an element around a line has a twin around another line, and the two stand at the same place in elements side
/// by side, none of which holds the headline.
pub(super) fn is_field_of_list(sources: &Sources<'_>, near: &Near, text: NodeId, element: NodeId) -> bool {
    let document = sources.document;
    let Some(depth) = document.ancestors(text).position(|id| id == element) else { return false };
    let lines = sources.lines.iter().filter(|line| line.zone == Zone::Main);
    let mut others = lines.filter_map(|line| document.ancestors(line.first).nth(depth));
    others.any(|other| make(document, other) == make(document, element) && are_in_twins(document, near, element, other))
}

/// Whether two elements are at the same place in two elements side by side.
fn are_in_twins(document: &Document, near: &Near, one: NodeId, other: NodeId) -> bool {
    let mut around = document.ancestors(one).zip(document.ancestors(other)).take(LISTED_LEVELS);
    // Lines of one parent are those of one subtitle.
    let are_apart = around.next().is_some_and(|(one, other)| one != other && !near.is_headed(one));
    let mut met = around.take_while(|(one, other)| one == other || document.tag(*one) == document.tag(*other));
    are_apart && met.find(|(one, other)| one == other || near.is_headed(*one)).is_some_and(|(one, other)| one == other)
}

/// The first elements in the one around this, which is one of them.
fn siblings(document: &Document, id: NodeId) -> impl Iterator<Item = NodeId> {
    let around = document.parent(id).into_iter().flat_map(|parent| document.children(parent));
    around.filter(|&id| document.tag(id) != Tag::Text).take(MAX_SIBLINGS)
}
