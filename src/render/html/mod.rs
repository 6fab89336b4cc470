//! Cleaned HTML. It is built from the kept text and the elements around it, and never copied from the page.
//!
//! At any place of the output three layers are open, each of which knows only the one around it:
//!
//! | layer | elements | open for |
//! |---|---|---|
//! | containers | lists, tables, quotes, figures | as long as the page's element |
//! | wrapper | `p`, `h1` to `h6`, `pre`, or none in a cell or item | one block |
//! | inline | emphasis, code, links | one run of text |
//!
//! Containers that would break the nesting rules of HTML are left out, or get the list item that they lack, so that a
//! browser reads the output as it was written.

mod containers;
mod lines;
mod pictures;

use super::anchors::Anchors;
use super::markup::Markup;
use super::media::Media;
use super::structure::{OpenPath, Place, Structure};
use super::{Page, trimmed};
use crate::dom::NodeId;
use crate::error::Warning;
use crate::select::Kept;
use crate::tables::formulas::ANNOTATION;
use crate::tables::markup::{Container, DIRECTIONS, Role};
use crate::tables::tags::Tag;
use containers::Open;
use lines::{Inline, OpenInline, Wrapper};
use pictures::Placing;

/// The kept blocks as HTML, and whether addresses were left out.
pub(super) fn html(
    page: &Page<'_>,
    structure: &Structure,
    anchors: Anchors,
    media: &[Media],
) -> (String, Option<Warning>) {
    let mut writer = HtmlWriter::new(page, structure, anchors, media);
    for (kept, place) in page.selection.kept.iter().zip(&structure.places) {
        writer.block(kept, *place);
    }
    writer.finish()
}

struct HtmlWriter<'a> {
    page: &'a Page<'a>,
    structure: &'a Structure,
    anchors: Anchors,
    /// The pictures and films not written yet.
    media: &'a [Media],
    /// The place in the page.
    at: NodeId,
    path: OpenPath<'a, Around>,
    out: Markup,
    containers: Vec<Open>,
    wrapper: Option<Wrapper>,
    /// Elements inside lines around the place in the page, outermost first, each with its depth in the path.
    inline_path: Vec<(usize, NodeId, Inline)>,
    /// Those of them that are open in the output.
    inline: Vec<OpenInline>,
    /// The link that was opened last, and where it leads. A link around many blocks is opened again in each.
    link: Option<(NodeId, Option<String>)>,
}

/// What stands around a place in the page.
#[derive(Clone, Copy, Debug, Default)]
struct Around {
    heading: u8,
    pre: Option<NodeId>,
    /// The direction of text, where it is not from left to right.
    direction: Option<&'static str>,
}

impl<'a> HtmlWriter<'a> {
    fn new(page: &'a Page<'a>, structure: &'a Structure, anchors: Anchors, media: &'a [Media]) -> HtmlWriter<'a> {
        let length: usize = page.selection.kept.iter().map(|kept| kept.text.len() + "<p></p>\n".len()).sum();
        HtmlWriter {
            page,
            structure,
            anchors,
            media,
            at: NodeId::ROOT,
            path: OpenPath::new(page.document, Around::default()),
            out: Markup::new(length + length / 2),
            containers: Vec::new(),
            wrapper: None,
            inline_path: Vec::new(),
            inline: Vec::new(),
            link: None,
        }
    }

    fn finish(mut self) -> (String, Option<Warning>) {
        self.media_before(NodeId::new(self.page.document.len()), Placing::Apart);
        self.close_wrapper();
        self.close_containers(0);
        let warning = self.out.warning();
        (self.out.finish(), warning)
    }

    fn block(&mut self, kept: &Kept, place: Place) {
        let blocks = self.page.blocks;
        let block = blocks.get(kept.block);
        let text = trimmed(blocks, kept, place);
        let mut written = None;
        for piece in blocks.pieces(block) {
            let range = blocks.piece_range(piece);
            let (start, end) = (range.start.max(text.start), range.end.min(text.end));
            if start >= end {
                continue;
            }
            match written {
                None => self.begin_block(piece.node, block.container),
                Some(written) => {
                    // Between two text nodes of a block, there are only its line breaks.
                    self.write_text(blocks.slice(written..start));
                    self.media_before(piece.node, Placing::InLine);
                }
            }
            self.move_to(piece.node);
            self.write_text(blocks.slice(start..end));
            written = Some(end);
        }
    }

    fn begin_block(&mut self, first: NodeId, container: NodeId) {
        self.media_before(first, Placing::Apart);
        if !matches!(self.wrapper, Some(Wrapper::Code(pre)) if self.page.document.is_within(first, pre)) {
            self.close_wrapper();
        }
        self.move_to(first);
        match self.wrapper {
            Some(_) => self.out.text("\n"),
            // A quotation or list in the middle of the code has ended it.
            None => self.open_wrapper(container),
        }
    }

    /// Moves to a node of the page: closes the containers that end before it and opens those that begin.
    fn move_to(&mut self, node: NodeId) {
        self.at = node;
        let depth = self.path.leave(node);
        self.inline_path.truncate(self.inline_path.partition_point(|&(at, ..)| at < depth));
        if self.containers.last().is_some_and(|open| open.depth >= depth) {
            self.close_wrapper();
            self.close_containers(depth);
        }
        self.path.aim(node);
        let mut depth = depth;
        while let Some(next) = self.path.step() {
            let around = self.enter(self.path.state(), next, depth);
            self.path.open(next, around);
            depth += 1;
        }
    }

    /// The direction of text in an element right inside the innermost one of the path.
    fn direction(&self, node: NodeId) -> Option<&'static str> {
        let own = self.page.document.attribute(node, "dir");
        let known = own.and_then(|own| DIRECTIONS.iter().position(|known| own.eq_ignore_ascii_case(known)));
        match known {
            Some(0) => None,
            Some(at) => Some(DIRECTIONS[at]),
            None => self.path.state().direction,
        }
    }

    fn enter(&mut self, outside: Around, node: NodeId, depth: usize) -> Around {
        let tag = self.page.document.tag(node);
        let outside = Around { direction: self.direction(node), ..outside };
        match Role::of(tag) {
            Role::Container(element) if outside.pre.is_some() && is_frame_of_lines(element) => return outside,
            Role::Container(element) => {
                self.enter_container(element, node, depth);
                return Around { heading: 0, ..outside };
            }
            Role::Inline(name) => self.enter_inline(Inline::Element(name), node, depth),
            Role::Link => self.enter_inline(Inline::Link, node, depth),
            Role::Transparent => {}
        }
        match tag {
            Tag::Pre | Tag::Xmp => Around { pre: Some(node), ..outside },
            // A formula as its author typed it.
            Tag::Foreign | Tag::Script if tag == Tag::Script || self.page.document.name(node) == ANNOTATION => {
                self.enter_inline(Inline::Element("code"), node, depth);
                outside
            }
            _ if tag.heading_level() > 0 => Around { heading: tag.heading_level(), ..outside },
            _ => outside,
        }
    }
}

/// The attribute for the direction of text, if it differs from the direction around.
fn turned(around: Option<&'static str>, inside: Option<&'static str>) -> Option<(&'static str, &'static str)> {
    (around != inside).then(|| ("dir", inside.unwrap_or(DIRECTIONS[0])))
}

/// Whether an element inside code is only a frame around lines, as highlighters use it to number them.
fn is_frame_of_lines(element: Container) -> bool {
    !matches!(element, Container::Blockquote | Container::Figure | Container::Figcaption)
}
