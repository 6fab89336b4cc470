//! Finds the things that a page lists, because names and dates in them are not those of the page. These are:
//!
//! - elements alike side by side, each with a heading that links to another page,
//! - rows of a table with a date in each,
//! - items of a list, each with a link that is the title of another page, as boards have them below a post.
//!
//! `select::cards` looks for lists too, but in another way: there, cards are recognised by blocks that are alike, wherever
//! their links lead; here, a thing is recognised by a link to its own page.

use foldhash::{HashMap, HashMapExt};

use crate::dom::{Document, NodeId};
use crate::tables::author_places::{LISTED_LEVELS, MAX_BOX_NODES, MAX_COLUMNS, MAX_SIBLINGS, MIN_ROW_CELLS};
use crate::tables::dates::MAX_LINE_BYTES;
use crate::tables::headline::MAX_CLASS_BYTES;
use crate::tables::tags::Tag;
use crate::text;

use super::author_boxes::leads_to_person;
use super::clean::clean;
use super::date::{Customs, find_all, is_date};
use super::date_words::label_alone;
use super::kind::Kind;
use super::lines::Zone;
use super::names;
use super::near::Near;
use super::sources::{Sources, inner_text};

/// The things that a page lists. A thread lists none, nor does a page that is an article by what it says of itself or by its
/// address.
pub(super) struct Listed<'a> {
    sources: &'a Sources<'a>,
    near: &'a Near,
    pub(super) titles: Titles<'a>,
    may_list: bool,
}

impl<'a> Listed<'a> {
    pub(super) fn of(sources: &'a Sources<'_>, near: &'a Near, kind: &Kind) -> Listed<'a> {
        let may_list = !kind.is_article && !sources.claims.is_thread;
        Listed { sources, near, titles: Titles::of(sources), may_list }
    }

    /// Whether a node stands in one of several elements side by side, each with a heading that links to another page.
    pub(super) fn hold(&mut self, node: NodeId) -> bool {
        let mut around = self.near.around(self.sources, node).skip(1).take(LISTED_LEVELS);
        self.may_list && around.any(|thing| self.is_one(thing))
    }

    /// Whether a node with a date stands in such an element, or in a column of dates.
    pub(super) fn hold_date(&mut self, node: NodeId) -> bool {
        self.may_list && is_of_dated_column(self.sources, self.near, node) || self.hold(node)
    }

    /// Whether a node stands in one of several items of a list, each with a link that is the title of another page.
    pub(super) fn hold_as_entry(&mut self, node: NodeId) -> bool {
        let document = self.sources.document;
        let is_entry = |&id: &NodeId| document.tag(id) == Tag::Li;
        let mut around = self.near.around(self.sources, node).take(LISTED_LEVELS);
        let Some(entry) = around.find(is_entry).filter(|_| self.may_list) else { return false };
        let mut others = siblings(document, entry).filter(|other| is_entry(other) && *other != entry);
        self.is_titled(entry) && others.any(|other| self.is_titled(other))
    }

    /// Whether an element holds a link that is a title of several words and no date. Names of members are one word.
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

/// Counts the words of links that are titles of other pages. Each link, and each element with such links in its
/// headings, is read only once.
pub(super) struct Titles<'a> {
    sources: &'a Sources<'a>,
    links: HashMap<NodeId, usize>,
    headed: HashMap<NodeId, usize>,
}

impl<'a> Titles<'a> {
    pub(super) fn of(sources: &'a Sources<'_>) -> Titles<'a> {
        Titles { sources, links: HashMap::new(), headed: HashMap::new() }
    }

    /// How many words a link has as the title of another page. 0 if it is not such a title, because it leads to a place on a
    /// page or to the page of a person, or its text is a name.
    pub(super) fn word_count(&mut self, link: NodeId) -> usize {
        let sources = self.sources;
        *self.links.entry(link).or_insert_with(|| {
            let href = sources.document.attribute(link, "href");
            if href.is_none_or(|href| href.contains('#')) || leads_to_person(sources, link) {
                return 0;
            }
            let title = clean(&inner_text(sources.document, link));
            if names::is_full_name(&title) { 0 } else { title.split_whitespace().count() }
        })
    }

    /// How many words the longest title in the headings of an element has. The links in and around the headings are looked
    /// at.
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

/// The links inside the headings of an element, and those around its headings.
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

/// Whether two elements are alike: both are `<article>` or `<li>`, or they have the same tag and classes.
fn are_alike(document: &Document, one: NodeId, other: NodeId) -> bool {
    // Their classes are not compared, because those of a blog's posts name the number and the topics of each post.
    let is_thing = matches!(document.tag(one), Tag::Article | Tag::Li);
    let (one, other) = (make(document, one), make(document, other));
    if is_thing { one.0 == other.0 } else { one == other && one.1.is_some() }
}

/// The tag and the class names of an element.
fn make(document: &Document, id: NodeId) -> (Tag, Option<&str>) {
    (document.tag(id), document.attribute(id, "class").map(|class| text::start(class, MAX_CLASS_BYTES)))
}

/// Whether a node is a date in a table cell, with another date above or below it, as in a list of files.
///
/// This does not hold if the cell before is a label, because then it is the date of the page, nor if a row of the table is
/// the text of a post, because then it is the date of the post.
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

/// Whether `element`, which is around a text, is a field of a list. Then another line has an element with the same tag and
/// classes, equally far up from its text, and both stand at the same place in elements side by side that do not hold the
/// headline.
pub(super) fn is_field_of_list(sources: &Sources<'_>, near: &Near, text: NodeId, element: NodeId) -> bool {
    let document = sources.document;
    let Some(depth) = document.ancestors(text).position(|id| id == element) else { return false };
    let lines = sources.lines.iter().filter(|line| line.zone == Zone::Main);
    let mut others = lines.filter_map(|line| document.ancestors(line.first).nth(depth));
    others.any(|other| make(document, other) == make(document, element) && are_in_twins(document, near, element, other))
}

/// Whether two elements stand at the same place in two elements side by side: on the way up from both, the tags are the same
/// until the ways meet.
fn are_in_twins(document: &Document, near: &Near, one: NodeId, other: NodeId) -> bool {
    let mut around = document.ancestors(one).zip(document.ancestors(other)).take(LISTED_LEVELS);
    // Lines of one parent are those of one subtitle.
    let are_apart = around.next().is_some_and(|(one, other)| one != other && !near.is_headed(one));
    let mut met = around.take_while(|(one, other)| one == other || document.tag(*one) == document.tag(*other));
    are_apart && met.find(|(one, other)| one == other || near.is_headed(*one)).is_some_and(|(one, other)| one == other)
}

/// The first child elements of an element's parent. The element itself may be among them.
fn siblings(document: &Document, id: NodeId) -> impl Iterator<Item = NodeId> {
    let around = document.parent(id).into_iter().flat_map(|parent| document.children(parent));
    around.filter(|&id| document.tag(id) != Tag::Text).take(MAX_SIBLINGS)
}
