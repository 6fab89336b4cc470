//! The fields of a list: what stands in each of several elements of one make speaks of what it lists, not of the page.

use crate::dom::{Document, NodeId};
use crate::tables::author_places::{CARD_DEPTH, MAX_BOX_NODES, MAX_CARDS, MAX_COLUMNS, MIN_ROW_CELLS};
use crate::tables::dates::MAX_LINE_BYTES;
use crate::tables::headline::MAX_CLASS_BYTES;
use crate::tables::tags::Tag;
use crate::text;

use super::author_boxes::leads_to_person;
use super::byline;
use super::clean::clean;
use super::date::is_date;
use super::date_words::label_alone;
use super::lines::Zone;
use super::near::Near;
use super::sources::Sources;

/// Whether a node stands in one of several cards side by side, each with a heading that leads to another page.
pub(super) fn is_of_listed_card(sources: &Sources<'_>, near: &Near, node: NodeId) -> bool {
    let document = sources.document;
    let is_twin =
        |card: NodeId, other: NodeId| other != card && are_alike(document, card, other) && leads_away(sources, other);
    let is_listed =
        |card: NodeId| leads_away(sources, card) && siblings(document, card).any(|other| is_twin(card, other));
    near.around(sources, node).skip(1).take(CARD_DEPTH).any(is_listed)
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
/// label of the one date of a page stands in the cell before.
pub(super) fn is_of_dated_column(document: &Document, node: NodeId) -> bool {
    let cells = |row: NodeId| document.children(row).filter(|&id| document.tag(id) == Tag::Td).take(MAX_COLUMNS);
    let is_dated = |cell: NodeId| is_date(&short_text(document, cell));
    let Some(cell) = document.ancestors(node).find(|&id| document.tag(id) == Tag::Td) else { return false };
    let Some(row) = document.parent(cell) else { return false };
    let Some(column) = cells(row).position(|id| id == cell) else { return false };
    let before = column.checked_sub(1).and_then(|before| cells(row).nth(before));
    let is_labelled = || before.is_some_and(|cell| label_alone(&short_text(document, cell)).is_some());
    cells(row).nth(MIN_ROW_CELLS - 1).is_some()
        && is_dated(cell)
        && !is_labelled()
        && siblings(document, row).any(|other| other != row && cells(other).nth(column).is_some_and(is_dated))
}

/// The text of a small element; of a large one the start.
fn short_text(document: &Document, id: NodeId) -> String {
    let texts = document.subtree(id).take(MAX_BOX_NODES).map(|id| document.text(id));
    let mut out = String::new();
    for text in texts.take_while(|text| text.len() <= MAX_LINE_BYTES) {
        out.push_str(text);
        if out.len() > MAX_LINE_BYTES {
            break;
        }
    }
    clean(&out)
}

/// Whether an element around a line has a twin around another line, and the two stand at the same place in elements side
/// by side, none of which holds the headline.
pub(super) fn is_field_of_cards(sources: &Sources<'_>, near: &Near, text: NodeId, element: NodeId) -> bool {
    let document = sources.document;
    let Some(depth) = document.ancestors(text).position(|id| id == element) else { return false };
    let lines = sources.lines.iter().filter(|line| line.zone == Zone::Main);
    let mut others = lines.filter_map(|line| document.ancestors(line.first).nth(depth));
    others.any(|other| make(document, other) == make(document, element) && are_in_twins(document, near, element, other))
}

/// Whether two elements are at the same place in two elements side by side.
fn are_in_twins(document: &Document, near: &Near, one: NodeId, other: NodeId) -> bool {
    let mut around = document.ancestors(one).zip(document.ancestors(other)).take(CARD_DEPTH);
    // Lines of one parent are those of one subtitle.
    let are_apart = around.next().is_some_and(|(one, other)| one != other && !near.is_headed(one));
    let mut met = around.take_while(|(one, other)| one == other || document.tag(*one) == document.tag(*other));
    are_apart && met.find(|(one, other)| one == other || near.is_headed(*one)).is_some_and(|(one, other)| one == other)
}

/// The first elements and texts of the element around this one.
fn siblings(document: &Document, id: NodeId) -> impl Iterator<Item = NodeId> {
    document.parent(id).into_iter().flat_map(|parent| document.children(parent)).take(MAX_CARDS)
}

/// Whether an element has a heading with a link to another page, and not to that of a person, as posts of a thread have.
fn leads_away(sources: &Sources<'_>, element: NodeId) -> bool {
    let document = sources.document;
    let is_heading = |id: NodeId| document.tag(id).heading_level() > 0;
    let is_headed = |link: NodeId| {
        let mut around = document.ancestors(link).take_while(|&id| id >= element).take(CARD_DEPTH);
        around.any(is_heading) || document.subtree(link).take(CARD_DEPTH).any(is_heading)
    };
    let leads_away = |link: NodeId| {
        document.attribute(link, "href").is_some_and(|href| !href.contains('#')) && !leads_to_person(sources, link)
    };
    let is_title = |link: NodeId| !byline::is_full_name(&short_text(document, link));
    let mut links = document.subtree(element).take(MAX_BOX_NODES).filter(|&id| document.tag(id) == Tag::A);
    links.any(|link| leads_away(link) && is_headed(link) && is_title(link))
}
