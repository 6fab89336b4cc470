//! Which elements a block stands in, and how many levels up each of them is.

use super::page::{Page, is_list_item};
use super::{Feature, Row, feature};
use crate::dom::NodeId;
use crate::tables::tags::Tag;

/// Stands for the number of levels up where there is no such element.
const NOWHERE: u8 = 99;

pub(super) const FEATURES: &[Feature] = &[
    feature("place_depth", "elements"),
    feature("place_tag", "tag number"),
    feature("place_parent_tag", "tag number"),
    feature("place_grandparent_tag", "tag number"),
    feature("place_heading", "level 1 to 6, 0 for none"),
    feature("place_paragraph", "levels up to <p>, 99 for none"),
    feature("place_item", "levels up to a list item"),
    feature("place_cell", "levels up to a table cell"),
    feature("place_quote", "levels up to <blockquote>"),
    feature("place_pre", "levels up to <pre>"),
    feature("place_figure", "levels up to <figure> or <figcaption>"),
    feature("place_nav", "levels up to <nav> or <menu>"),
    feature("place_aside", "levels up to <aside>"),
    feature("place_header", "levels up to <header>"),
    feature("place_footer", "levels up to <footer>"),
    feature("place_main", "levels up to <main>"),
    feature("place_article", "levels up to <article>"),
    feature("place_section", "levels up to <section>"),
    feature("place_form", "levels up to <form>, <button>, <label> or <fieldset>"),
    feature("place_noscript", "levels up to <noscript>"),
    feature("place_hidden", "levels up to an element that is not shown"),
    feature("place_articles", "<article> elements around it"),
    feature("place_lists", "lists around it"),
    feature("place_tables", "tables around it"),
    feature("place_siblings", "elements beside the container, at most 100 each way"),
    feature("place_siblings_before", "elements before the container, at most 100"),
    feature("place_has_image", "0 or 1, an image inside the container"),
];

pub(super) fn measure(page: &Page<'_>, block: usize, row: &mut Row<'_>) {
    let document = page.document;
    let container = page.block(block).container;
    let up = |node: NodeId| document.parent(node).unwrap_or(NodeId::ROOT);
    row.count(u32::from(document.depth(container)));
    row.count(document.tag(container) as u32);
    row.count(document.tag(up(container)) as u32);
    row.count(document.tag(up(up(container))) as u32);
    row.count(u32::from(page.own[block].heading_level));
    let place = &page.places[page.element(block)];
    for distance in place.distance {
        row.count(u32::from(distance));
    }
    row.count(place.articles.into());
    row.count(place.lists.into());
    row.count(place.tables.into());
    let siblings = page.groups.siblings(document, container);
    row.count(siblings.all);
    row.count(siblings.before);
    row.flag(document.subtree(container).take(SUBTREE_NODES).any(|node| document.tag(node) == Tag::Img));
}

/// How many nodes of the container are searched for an image, so that huge containers cost no more than small ones.
const SUBTREE_NODES: usize = 40;

/// The number of sorts of elements whose distance is measured, in the order of the features. The last sort is elements that
/// are not shown.
const SORTS: usize = 16;

/// What the elements around a container are.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// Levels up to the nearest element of each sort.
    distance: [u8; SORTS],
    articles: u16,
    lists: u16,
    tables: u16,
}

impl Place {
    const NONE: Place = Place { distance: [NOWHERE; SORTS], articles: 0, lists: 0, tables: 0 };

    /// The places of all of [`Page::elements`].
    pub(super) fn all(page: &Page<'_>) -> Vec<Place> {
        page.elements.rows(&Place::NONE, |node, above| above.inside(page, node))
    }

    /// The place of an element right inside this one.
    fn inside(&self, page: &Page<'_>, node: NodeId) -> Place {
        let farther = |up: u8| if up == NOWHERE { NOWHERE } else { (up + 1).min(NOWHERE - 1) };
        let mut place = Place { distance: self.distance.map(farther), ..*self };
        let tag = page.document.tag(node);
        match tag {
            Tag::Article => place.articles += 1,
            Tag::Ul | Tag::Ol | Tag::Dl => place.lists += 1,
            Tag::Table => place.tables += 1,
            _ => {}
        }
        if let Some(sort) = sort_of(tag) {
            place.distance[sort] = 0;
        }
        if page.hints.is_hidden(page.elements.at(node)) {
            place.distance[SORTS - 1] = 0;
        }
        place
    }
}

/// The sort of an element by its tag, as an index. The last sort, elements that are not shown, does not depend on the tag.
fn sort_of(tag: Tag) -> Option<usize> {
    let sort = match tag {
        Tag::P => 0,
        _ if is_list_item(tag) => 1,
        Tag::Td | Tag::Th => 2,
        Tag::Blockquote => 3,
        Tag::Pre => 4,
        Tag::Figure | Tag::Figcaption => 5,
        Tag::Nav | Tag::Menu => 6,
        Tag::Aside => 7,
        Tag::Header => 8,
        Tag::Footer => 9,
        Tag::Main => 10,
        Tag::Article => 11,
        Tag::Section => 12,
        Tag::Form | Tag::Button | Tag::Label | Tag::Fieldset => 13,
        Tag::Noscript => 14,
        _ => return None,
    };
    Some(sort)
}
