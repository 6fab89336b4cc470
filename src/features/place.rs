//! Which elements a block stands in, and how many levels up each of them is.

use super::page::{Page, is_list_item};
use super::{Feature, Row, count, feature};
use crate::dom::NodeId;
use crate::tables::tags::Tag;

/// Stands for the number of levels up where there is no such element.
const NOWHERE: u32 = 99;

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
    let surroundings = Surroundings::of(page, container);
    for distance in surroundings.distance {
        row.count(distance);
    }
    row.count(surroundings.articles);
    row.count(surroundings.lists);
    row.count(surroundings.tables);
    let siblings = page.groups.siblings(document, container);
    row.count(siblings.all);
    row.count(siblings.before);
    row.flag(document.subtree(container).take(SUBTREE_NODES).any(|node| document.tag(node) == Tag::Img));
}

/// In how many nodes of the container an image is looked for, so that huge containers cost no more than small ones.
const SUBTREE_NODES: usize = 40;

/// The sorts of elements whose distance is measured, in the order of the features; the last is what is not shown.
const SORTS: usize = 16;

/// What the elements around a container are.
struct Surroundings {
    /// For each sort how many levels up the nearest one is.
    distance: [u32; SORTS],
    articles: u32,
    lists: u32,
    tables: u32,
}

impl Surroundings {
    fn of(page: &Page<'_>, container: NodeId) -> Surroundings {
        let mut around = Surroundings { distance: [NOWHERE; SORTS], articles: 0, lists: 0, tables: 0 };
        let ancestors = page.document.inclusive_ancestors(container);
        for (level, node) in ancestors.enumerate() {
            let tag = page.document.tag(node);
            match tag {
                Tag::Article => around.articles += 1,
                _ if tag.is_list() => around.lists += 1,
                Tag::Table => around.tables += 1,
                _ => {}
            }
            if let Some(sort) = sort_of(tag) {
                around.note(sort, level);
            }
            if page.hints.is_hidden(node) {
                around.note(SORTS - 1, level);
            }
        }
        around
    }

    fn note(&mut self, sort: usize, level: usize) {
        self.distance[sort] = self.distance[sort].min(count(level).min(NOWHERE - 1));
    }
}

/// Which of the sorts an element is by its tag, as an index. The last sort, what is not shown, is not told by the tag.
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
