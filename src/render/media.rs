//! The pictures, films and rules that belong to the kept text, with their real addresses.
//!
//! A picture belongs to the text on both of its sides. If only one side was kept, it belongs to the side with which it
//! shares the nearer ancestor: the photo of a teaser stands in the teaser's box. A figure and its caption are one. A picture
//! far outside of what was kept belongs to the page, not to the article. The pictures of the head stand above the text;
//! [`super::head`] recognises them.

use std::collections::{HashMap, HashSet};

use super::allowance::Allowance;
use super::head::Head;
use super::neighbours::Neighbours;
use super::{Page, lazy, links};
use crate::article::Image;
use crate::dom::{Document, NodeId, drawn};
use crate::error::{Bound, Warning};
use crate::tables::markup::{
    FIGURE_DEPTH, IMAGE_ELEMENT_END, MAX_CAPTION_BYTES, MAX_MEDIA_BYTES, MIN_IMAGE_SIDE, PLAYER_PATHS,
};
use crate::tables::tags::Tag;

/// A picture, film or rule of the article.
#[derive(Debug)]
pub(super) struct Media {
    pub(super) node: NodeId,
    pub(super) kind: MediaKind,
}

#[derive(Debug)]
pub(super) enum MediaKind {
    Image(Image),
    /// A film or the like, which becomes a link.
    Embed {
        href: String,
        title: String,
    },
    /// A horizontal line between two parts of the text.
    Rule,
}

impl Media {
    /// The picture, if it is one.
    pub(super) fn into_image(self) -> Option<Image> {
        match self.kind {
            MediaKind::Image(image) => Some(image),
            MediaKind::Embed { .. } | MediaKind::Rule => None,
        }
    }
}

/// All media of the article in document order, and whether some were left out.
pub(super) fn collect(page: &Page<'_>, neighbours: &Neighbours<'_>) -> (Vec<Media>, Option<Warning>) {
    let Some(mut search) = Search::new(page, neighbours) else { return (Vec::new(), None) };
    let mut at = search.start;
    while at < search.end {
        let tag = page.document.tag(at);
        match tag {
            Tag::Img => search.image(at),
            Tag::Iframe | Tag::Video => search.embed(at),
            Tag::Hr => search.rule(at),
            Tag::Other if page.document.name(at).ends_with(IMAGE_ELEMENT_END) => search.image(at),
            _ => {}
        }
        at = if tag.is_hidden() { page.document.end(at) } else { NodeId::new(at.index() + 1) };
    }
    (search.found, search.allowance.warning())
}

struct Search<'a> {
    page: &'a Page<'a>,
    neighbours: &'a Neighbours<'a>,
    start: NodeId,
    end: NodeId,
    /// Where the pictures of the head may stand.
    head: Option<Head<'a>>,
    /// The element in which only the kept text decides about media.
    body: NodeId,
    found: Vec<Media>,
    /// How many bytes the addresses and texts of media may take together. A base or a caption may be repeated in each.
    allowance: Allowance,
    /// The last figure met, and whether it belongs to the article.
    figure: Option<(NodeId, bool)>,
    /// The captions of figures with a picture.
    captions: HashMap<NodeId, Option<String>>,
    /// The `<picture>` elements whose sources were read.
    pictures: HashSet<NodeId>,
    /// The parent of the last picture, the block that follows it, and whether the picture belongs to the article.
    parent: Option<(NodeId, usize, bool)>,
    /// The last picture taken and the block that follows it.
    last: Option<(NodeId, usize)>,
}

impl<'a> Search<'a> {
    fn new(page: &'a Page<'a>, neighbours: &'a Neighbours<'a>) -> Option<Search<'a>> {
        let (document, blocks, kept) = (page.document, page.blocks, &page.selection.kept);
        let (first, last) = (kept.first()?.block, kept.last()?.block);
        let (first_node, last_node) = (blocks.span(blocks.get(first)).0, blocks.span(blocks.get(last)).1);
        let common = document.ancestors(first_node).find(|&id| document.is_within(last_node, id))?;
        // If the body has a box of its own, the lead photo stands one level further out.
        let around = document.parent(common).filter(|&id| !is_page(document, id)).unwrap_or(common);
        let in_figure = |block: usize| figure_around(document, blocks.get(block).container).is_some();
        let before = (0..first).rev().find(|&block| !in_figure(block));
        let after = (last + 1..blocks.len()).find(|&block| !in_figure(block));
        let end = document.end(around);
        let body = before.map_or(around, |block| blocks.span(blocks.get(block)).1.max(around));
        let head = Head::of(page, neighbours);
        Some(Search {
            page,
            neighbours,
            start: head.as_ref().map_or(body, |head| head.start().min(body)),
            body,
            head,
            end: after.map_or(end, |block| blocks.span(blocks.get(block)).0.min(end)),
            found: Vec::new(),
            allowance: Allowance::new(Bound::MediaBytes, MAX_MEDIA_BYTES),
            figure: None,
            captions: HashMap::new(),
            pictures: HashSet::new(),
            parent: None,
            last: None,
        })
    }

    fn image(&mut self, node: NodeId) {
        let document = self.page.document;
        let is_text = drawn::pictographs(document, node).is_some();
        if is_text || is_tiny(document, node) {
            return;
        }
        let belongs = self.belongs(node);
        let may_belong = belongs || self.head.as_mut().is_some_and(|head| head.may_hold(node));
        if !may_belong || self.is_twin(node) {
            return;
        }
        let src = lazy::real_source(document, node, self.page.base).or_else(|| self.source_of_picture(node));
        let Some(src) = src else { return };
        if !belongs && !self.head.as_mut().is_some_and(|head| head.takes(node, &src)) {
            return;
        }
        let is_repeated =
            matches!(self.found.last(), Some(Media { kind: MediaKind::Image(image), .. }) if image.src == src);
        if is_repeated {
            return;
        }
        let alt = document.attribute(node, "alt").map(one_line).filter(|alt| !alt.is_empty());
        let caption = figure_around(document, node).and_then(|figure| {
            // The caption is read once for all pictures of the figure.
            self.captions.entry(figure).or_insert_with(|| caption_of(document, figure)).clone()
        });
        let words = [&alt, &caption].into_iter().flatten().map(String::len).sum::<usize>();
        if !self.allowance.try_take(src.len() + words) {
            return;
        }
        let (width, height) = (pixels(document, node, "width"), pixels(document, node, "height"));
        self.last = Some((node, self.neighbours.first_from(node)));
        self.found.push(Media { node, kind: MediaKind::Image(Image { src, alt, caption, width, height }) });
    }

    /// The address that the `<picture>` around an image gives it.
    ///
    /// Only one image per `<picture>` gets it. If every image in one read all of its sources, that would cost their product.
    fn source_of_picture(&mut self, image: NodeId) -> Option<String> {
        let document = self.page.document;
        let picture = document.parent(image).filter(|&parent| document.tag(parent) == Tag::Picture)?;
        if !self.pictures.insert(picture) {
            return None;
        }
        lazy::source_of_picture(document, picture, self.page.base)
    }

    fn embed(&mut self, node: NodeId) {
        let document = self.page.document;
        let Some(src) = lazy::film_source(document, node) else { return };
        let is_player = document.tag(node) == Tag::Video
            || document.attribute(node, "allowfullscreen").is_some()
            || PLAYER_PATHS.iter().any(|path| src.contains(path));
        if !is_player || !self.belongs(node) {
            return;
        }
        let Some(href) = links::link(src, self.page.base).filter(|href| !href.starts_with("mailto:")) else { return };
        let title = ["title", "aria-label"].iter().find_map(|name| document.attribute(node, name)).map(one_line);
        let title = title.filter(|title| !title.is_empty()).unwrap_or_else(|| links::short(&href).to_owned());
        if self.allowance.try_take(href.len() + title.len()) {
            self.found.push(Media { node, kind: MediaKind::Embed { href, title } });
        }
    }

    /// A rule separates what was kept on both of its sides. A second rule in the same place separates nothing.
    fn rule(&mut self, node: NodeId) {
        let next = self.neighbours.first_from(node);
        let parts =
            |last: &Media| !matches!(last.kind, MediaKind::Rule) || self.neighbours.first_from(last.node) < next;
        let is_between =
            self.neighbours.is_kept(next) && next.checked_sub(1).is_some_and(|at| self.neighbours.is_kept(at));
        if is_between && self.found.last().is_none_or(parts) {
            self.found.push(Media { node, kind: MediaKind::Rule });
        }
    }

    /// Whether a place belongs to kept text.
    fn belongs(&mut self, node: NodeId) -> bool {
        if node < self.body {
            return false;
        }
        let Some(parent) = self.page.document.parent(node) else { return false };
        if let Some(figure) = figure_around(self.page.document, node) {
            let known = self.figure.filter(|&(known, _)| known == figure).map(|(_, belongs)| belongs);
            // A figure is judged as a whole: it belongs to the article if its caption does, and otherwise by what is around
            // it.
            let belongs =
                known.unwrap_or_else(|| self.neighbours.is_kept_in(figure) || self.neighbours.is_among_kept(figure));
            self.figure = Some((figure, belongs));
            return belongs;
        }
        let next = self.neighbours.first_from(node);
        let known = self.parent.filter(|&(known, at, _)| (known, at) == (parent, next)).map(|(.., belongs)| belongs);
        let belongs = known.unwrap_or_else(|| self.neighbours.is_among_kept(node));
        self.parent = Some((parent, next, belongs));
        belongs
    }

    /// Whether a picture is the same as the last one taken, once for readers with scripts and once for those without.
    fn is_twin(&self, node: NodeId) -> bool {
        let document = self.page.document;
        let Some((last, next)) = self.last else { return false };
        let shares_place = |noscript: NodeId, other: NodeId| {
            document.parent(noscript).is_some_and(|parent| document.is_within(other, parent))
        };
        next == self.neighbours.first_from(node)
            && match (noscript_around(document, last), noscript_around(document, node)) {
                (None, Some(noscript)) => shares_place(noscript, last),
                (Some(noscript), None) => shares_place(noscript, node),
                _ => false,
            }
    }
}

fn is_page(document: &Document, id: NodeId) -> bool {
    matches!(document.tag(id), Tag::Body | Tag::Html | Tag::Document)
}

/// The figure that a node is, or stands in.
pub(super) fn figure_around(document: &Document, node: NodeId) -> Option<NodeId> {
    document.closest(node, FIGURE_DEPTH + 1, |tag| tag == Tag::Figure)
}

fn noscript_around(document: &Document, node: NodeId) -> Option<NodeId> {
    document.ancestors(node).take(FIGURE_DEPTH).find(|&id| document.tag(id) == Tag::Noscript)
}

/// The caption of a figure, if it is not too long for one. What is in a nested figure belongs to that.
fn caption_of(document: &Document, figure: NodeId) -> Option<String> {
    let caption = own_nodes(document, figure).find(|&id| document.tag(id) == Tag::Figcaption)?;
    let mut text = String::new();
    for node in own_nodes(document, caption) {
        let tag = document.tag(node);
        if tag.is_block() || tag == Tag::Br {
            text.push(' ');
        }
        text.push_str(document.text(node));
        if text.len() > MAX_CAPTION_BYTES {
            return None;
        }
    }
    Some(one_line(&text)).filter(|text| !text.is_empty())
}

/// The nodes below a node, except for figures and elements that are never shown, and what these hold.
fn own_nodes(document: &Document, node: NodeId) -> impl Iterator<Item = NodeId> {
    let end = document.end(node);
    let mut at = NodeId::new(node.index() + 1);
    std::iter::from_fn(move || {
        while at < end && (document.tag(at) == Tag::Figure || document.tag(at).is_hidden()) {
            at = document.end(at);
        }
        let next = at;
        at = NodeId::new(at.index() + 1);
        (next < end).then_some(next)
    })
}

/// A text with each run of white space as one space.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the size that the page states shows that a picture is a counter, an icon or a rule.
fn is_tiny(document: &Document, node: NodeId) -> bool {
    let sides = [pixels(document, node, "width"), pixels(document, node, "height")];
    sides.iter().flatten().any(|&side| side < MIN_IMAGE_SIDE)
}

pub(super) fn pixels(document: &Document, node: NodeId, side: &str) -> Option<u32> {
    document.attribute(node, side)?.trim().trim_end_matches("px").parse().ok()
}
