//! The pictures of an article's head: those between the headline and the text, or above the headline in its `<article>`.
//!
//! Around them stand lines of the head (headline, byline, date), but also portraits of authors, logos, buttons and
//! advertisements. A picture there belongs to the article if the page offers the same file for previews. It also does if it
//! is wide, or a figure of unknown width, and stands beside such lines or the text, is not a link to another page, and no
//! class or id around it speaks for one of those others.

use super::Page;
use super::lazy::name_of_file;
use super::media::{figure_around, pixels};
use super::neighbours::Neighbours;
use crate::dom::NodeId;
use crate::tables::markup::{
    AVATAR, BANNER_RATIO, FIGURE_DEPTH, FOREIGN_PICTURE_PARTS, FOREIGN_PICTURE_WORDS, HEAD_PICTURES,
    MIN_FILE_NAME_BYTES, MIN_LEAD_WIDTH, PICTURE_ENDINGS, SYMBOL_PARTS,
};
use crate::tables::tags::Tag;

/// Where the pictures of the head may stand.
pub(super) struct Head<'a> {
    page: &'a Page<'a>,
    neighbours: &'a Neighbours<'a>,
    headline: NodeId,
    start: NodeId,
    end: NodeId,
    /// The name of the file that the page offers for previews.
    lead: Option<&'a str>,
    /// The addresses of the pictures that were taken. Pages repeat a picture there for small screens, or to slide it in.
    taken: Vec<String>,
    /// How many pictures may still be looked at.
    looks_left: usize,
}

impl<'a> Head<'a> {
    /// The head of what was kept, if a headline stands above it.
    pub(super) fn of(page: &'a Page<'a>, neighbours: &'a Neighbours<'a>) -> Option<Head<'a>> {
        let &Page { document, blocks, selection, .. } = page;
        let node = |block: usize| blocks.span(blocks.get(block)).0;
        let headline = node(*selection.head.first()?);
        let is_text = |&block: &usize| figure_around(document, blocks.get(block).container).is_none();
        let end = node(selection.kept.iter().map(|kept| kept.block).find(is_text)?);
        let article = document.closest(headline, usize::MAX, |tag| tag == Tag::Article);
        let start = article.filter(|&article| document.is_within(end, article)).unwrap_or(headline);
        let lead = page.lead_image.filter(|src| is_telling(src)).map(name_of_file);
        Some(Head { page, neighbours, headline, start, end, lead, taken: Vec::new(), looks_left: HEAD_PICTURES })
    }

    pub(super) fn start(&self) -> NodeId {
        self.start
    }

    /// Whether a picture stands in the head, and is among the first pictures there.
    pub(super) fn may_hold(&mut self, image: NodeId) -> bool {
        let is_within = (self.start..self.end).contains(&image) && self.looks_left > 0;
        self.looks_left -= usize::from(is_within);
        is_within
    }

    /// Takes a picture in the head, if it belongs to the article and was not taken before.
    pub(super) fn takes(&mut self, image: NodeId, src: &str) -> bool {
        let is_same = |taken: &String| taken == src || is_telling(src) && name_of_file(taken) == name_of_file(src);
        let is_new = !self.taken.iter().any(is_same) && self.holds(image, src);
        if is_new {
            self.taken.push(src.to_owned());
        }
        is_new
    }

    fn holds(&self, image: NodeId, src: &str) -> bool {
        if self.lead == Some(name_of_file(src)) {
            // The preview picture of a thread is the portrait of the member who began it.
            let is_avatar = self.is_named(image, |names| names.contains(AVATAR));
            // A file in another folder may have the same name.
            return !is_avatar && (self.page.lead_image == Some(src) || !self.is_foreign(image));
        }
        let document = self.page.document;
        let figure = figure_around(document, image);
        if figure.is_some_and(|figure| self.neighbours.is_kept_in(figure)) {
            return true;
        }
        let width = pixels(document, image, "width");
        width.map_or(figure.is_some(), |width| width >= MIN_LEAD_WIDTH)
            && self.neighbours.is_among(figure.unwrap_or(image), |block| self.neighbours.is_own(block))
            && !is_symbol(src)
            && !self.is_banner(image)
            && !self.is_foreign(image)
    }

    /// Whether a picture is far wider than it is high, as banners are.
    fn is_banner(&self, image: NodeId) -> bool {
        let side = |name| pixels(self.page.document, image, name);
        side("width").zip(side("height")).is_some_and(|(width, height)| width > height.saturating_mul(BANNER_RATIO))
    }

    /// Whether a picture is a link to another page, or a class or id of an element around it (that does not hold the
    /// headline too) speaks for a portrait, a logo or the like.
    fn is_foreign(&self, image: NodeId) -> bool {
        let document = self.page.document;
        self.own_elements(image).any(|node| match document.tag(node) {
            Tag::Aside | Tag::Nav | Tag::Footer => true,
            Tag::A => leads_elsewhere(document.attribute(node, "href").unwrap_or_default()),
            _ => false,
        }) || self.is_named(image, is_foreign_name)
    }

    /// Whether the classes or the id, in lower case, of a picture or of an element around it pass.
    fn is_named(&self, image: NodeId, passes: impl Fn(&str) -> bool) -> bool {
        let document = self.page.document;
        let names = |node| ["class", "id"].into_iter().filter_map(move |name| document.attribute(node, name));
        self.own_elements(image).flat_map(names).any(|names| passes(&names.to_ascii_lowercase()))
    }

    /// A picture and the elements around it that do not hold the headline too.
    fn own_elements(&self, image: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let document = self.page.document;
        let around = document.inclusive_ancestors(image).take(FIGURE_DEPTH);
        around.take_while(|&node| !document.is_within(self.headline, node))
    }
}

/// Whether the name of a file is distinctive.
fn is_telling(src: &str) -> bool {
    name_of_file(src).len() >= MIN_FILE_NAME_BYTES
}

/// Whether the name of a file says that it is a symbol of the site or a placeholder.
fn is_symbol(src: &str) -> bool {
    let name = name_of_file(src).to_ascii_lowercase();
    SYMBOL_PARTS.iter().any(|part| name.contains(part))
}

/// Whether an address leads neither to a place on the page nor to a picture.
fn leads_elsewhere(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    !path.is_empty() && !path.starts_with("javascript:") && !PICTURE_ENDINGS.iter().any(|ending| path.ends_with(ending))
}

fn is_foreign_name(names: &str) -> bool {
    FOREIGN_PICTURE_PARTS.iter().any(|part| names.contains(part))
        || names.split(|c: char| !c.is_alphanumeric()).any(|word| FOREIGN_PICTURE_WORDS.binary_search(&word).is_ok())
}
