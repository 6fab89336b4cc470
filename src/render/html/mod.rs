//! Cleaned HTML, built from the kept text and the elements around it, never copied from the page.
//!
//! Three layers are open at any place of the output, and each knows only the one around it:
//!
//! | layer | elements | open for |
//! |---|---|---|
//! | containers | lists, tables, quotes, figures | as long as the page's element |
//! | wrapper | `p`, `h1` to `h6`, `pre`, or none in a cell or item | one block |
//! | inline | emphasis, code, links | one run of text |
//!
//! Containers that would not nest as HTML nests them are left out or given the list item they lack, so that a
//! browser reads the output as it was written.

use super::anchors::Anchors;
use super::markup::Markup;
use super::media::{Media, MediaKind};
use super::structure::{OpenPath, Place, Structure};
use super::{Page, code, links, trimmed};
use crate::article::Image;
use crate::dom::NodeId;
use crate::error::{Bound, Warning};
use crate::select::Kept;
use crate::tables::markup::{Container, HEADINGS, MAX_ATTRIBUTE_BYTES, MAX_INLINE_DEPTH, MAX_SPAN, Role};
use crate::tables::tags::Tag;

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
}

/// An element inside a line that is open in the output.
#[derive(Debug)]
struct OpenInline {
    node: NodeId,
    /// The name it was written under; none where a link leads nowhere.
    name: Option<&'static str>,
}

/// What stands around a place in the page.
#[derive(Clone, Copy, Debug, Default)]
struct Around {
    heading: u8,
    pre: Option<NodeId>,
}

/// A container that is open in the output.
#[derive(Debug)]
struct Open {
    element: Container,
    node: NodeId,
    /// It closes when the path gets shorter than this.
    depth: usize,
    is_empty: bool,
    /// In a row, the child up to which its cells are written.
    filled: NodeId,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Wrapper {
    /// None: the text stands in its container.
    Bare,
    Element(&'static str),
    /// `<pre><code>` of this element.
    Code(NodeId),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Inline {
    Element(&'static str),
    Link,
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
        }
    }

    fn finish(mut self) -> (String, Option<Warning>) {
        self.media_before(NodeId::new(self.page.document.len()), Placing::Apart);
        self.close_wrapper();
        self.close_containers(0);
        let warning =
            self.out.is_cut().then_some(Warning::LeftOut { bound: Bound::AttributeBytes, limit: MAX_ATTRIBUTE_BYTES });
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
                    // What lies between two text nodes of a block are its line breaks.
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
            // A quote or list in the middle of the code ended it.
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

    fn enter(&mut self, outside: Around, node: NodeId, depth: usize) -> Around {
        let tag = self.page.document.tag(node);
        match Role::of(tag) {
            Role::Container(element) => {
                self.enter_container(element, node, depth);
                return Around::default();
            }
            Role::Inline(name) => self.enter_inline(Inline::Element(name), node, depth),
            Role::Link => self.enter_inline(Inline::Link, node, depth),
            Role::Transparent => {}
        }
        match tag {
            Tag::Pre | Tag::Xmp => Around { pre: Some(node), ..outside },
            Tag::Foreign if self.page.document.name(node) == "annotation" => {
                // A formula as its author typed it.
                self.enter_inline(Inline::Element("code"), node, depth);
                outside
            }
            _ if tag.heading_level() > 0 => Around { heading: tag.heading_level(), ..outside },
            _ => outside,
        }
    }
}

/// Containers.
impl HtmlWriter<'_> {
    fn enter_container(&mut self, element: Container, node: NodeId, depth: usize) {
        use Container as C;
        let around = self.containers.last().map(|open| open.element);
        let fits = match element {
            C::Li => matches!(around, Some(C::Ul | C::Ol)),
            C::Dt | C::Dd => around == Some(C::Dl),
            C::Caption | C::Thead | C::Tbody | C::Tfoot => around == Some(C::Table),
            C::Tr => matches!(around, Some(C::Table | C::Thead | C::Tbody | C::Tfoot)),
            C::Td | C::Th => around == Some(C::Tr),
            C::Figcaption => around == Some(C::Figure),
            C::Table => self.structure.is_data_table(node),
            C::Ul | C::Ol | C::Dl | C::Blockquote | C::Figure => true,
        };
        if !fits {
            return;
        }
        self.close_wrapper();
        match element {
            C::Tr if around == Some(C::Table) => self.open_container(C::Tbody, node, depth),
            C::Td | C::Th => self.fill_row(Some(node)),
            C::Ul | C::Ol | C::Dl | C::Blockquote | C::Figure | C::Table => self.make_room(node, depth),
            _ => {}
        }
        self.open_container(element, node, depth);
    }

    /// Gives a list inside a list, and whatever else holds blocks, the item it stands in.
    fn make_room(&mut self, node: NodeId, depth: usize) {
        self.leave_table_parts();
        match self.containers.last().map(|open| open.element) {
            Some(Container::Ul | Container::Ol) => self.open_container(Container::Li, node, depth),
            Some(Container::Dl) => self.open_container(Container::Dd, node, depth),
            _ => {}
        }
    }

    /// Ends a table in which text would stand outside of cells.
    fn leave_table_parts(&mut self) {
        use Container as C;
        while let Some(open) = self.containers.last()
            && matches!(open.element, C::Table | C::Thead | C::Tbody | C::Tfoot | C::Tr)
        {
            self.close_container();
        }
    }

    fn open_container(&mut self, element: Container, node: NodeId, depth: usize) {
        if let Some(around) = self.containers.last_mut() {
            around.is_empty = false;
        }
        let start = (element == Container::Ol).then(|| self.number(node, "start")).flatten();
        let is_cell = matches!(element, Container::Td | Container::Th);
        let spans = if is_cell { self.spans(node) } else { [None, None] };
        let id = self.anchors.place(node).map(|id| ("id", id));
        let start = start.as_deref().map(|start| ("start", start));
        let spans = spans.iter().flatten().map(|(name, cells)| (*name, cells.as_str()));
        let attributes: Vec<_> = id.into_iter().chain(start).chain(spans).collect();
        self.out.open_with(element.name(), &attributes);
        if is_made_of_lines(element) {
            self.out.end_line();
        }
        let filled = NodeId::new(node.index() + 1);
        self.containers.push(Open { element, node, depth, is_empty: true, filled });
    }

    fn number(&self, node: NodeId, attribute: &str) -> Option<String> {
        let number = self.page.document.attribute(node, attribute)?.trim().parse::<i32>().ok()?;
        Some(number.to_string())
    }

    fn spans(&self, cell: NodeId) -> [Option<(&'static str, String)>; 2] {
        ["colspan", "rowspan"].map(|name| {
            let cells = self.page.document.attribute(cell, name)?.trim().parse::<u32>().ok()?;
            (2..=MAX_SPAN).contains(&cells).then(|| (name, cells.to_string()))
        })
    }

    /// Writes the cells of the open row that hold nothing kept, up to the next that does or to the row's end.
    fn fill_row(&mut self, next: Option<NodeId>) {
        let document = self.page.document;
        let Some(row) = self.containers.last_mut().filter(|open| open.element == Container::Tr) else { return };
        let mut child = row.filled;
        let end = next.unwrap_or_else(|| document.end(row.node));
        row.filled = next.map_or(end, |next| document.end(next));
        while child < end {
            if let Role::Container(cell @ (Container::Td | Container::Th)) = Role::of(document.tag(child)) {
                let spans = self.spans(child);
                let spans: Vec<_> = spans.iter().flatten().map(|(name, cells)| (*name, cells.as_str())).collect();
                self.out.open_with(cell.name(), &spans);
                self.out.close(cell.name());
                self.out.end_line();
            }
            child = document.end(child);
        }
    }

    fn close_containers(&mut self, depth: usize) {
        while self.containers.last().is_some_and(|open| open.depth >= depth) {
            self.close_container();
        }
    }

    fn close_container(&mut self) {
        if self.containers.last().is_some_and(|open| open.element == Container::Tr) {
            self.fill_row(None);
        }
        if let Some(open) = self.containers.pop() {
            self.out.close(open.element.name());
            self.out.end_line();
        }
    }
}

/// Wrappers and what stands in them.
impl HtmlWriter<'_> {
    fn open_wrapper(&mut self, container: NodeId) {
        self.leave_table_parts();
        let around = self.path.state();
        let wrapper = if let Some(pre) = around.pre {
            Wrapper::Code(pre)
        } else if let Some(&heading) = HEADINGS.get(usize::from(around.heading).wrapping_sub(1)) {
            Wrapper::Element(heading)
        } else {
            self.plain_wrapper(container)
        };
        self.begin_wrapper(wrapper, container);
    }

    fn begin_wrapper(&mut self, wrapper: Wrapper, container: NodeId) {
        if let Some(open) = self.containers.last_mut() {
            open.is_empty = false;
        }
        let id = if wrapper == Wrapper::Bare { None } else { self.anchors.place_up_to(container) };
        let id: Vec<_> = id.map(|id| ("id", id)).into_iter().collect();
        match wrapper {
            Wrapper::Bare => {}
            Wrapper::Element(name) => self.out.open_with(name, &id),
            Wrapper::Code(pre) => {
                self.out.open_with("pre", &id);
                match code::language(self.page.document, pre) {
                    Some(language) => self.out.open_with("code", &[("class", &format!("language-{language}"))]),
                    None => self.out.open("code"),
                }
            }
        }
        self.wrapper = Some(wrapper);
    }

    /// The wrapper of text that is neither heading nor code.
    fn plain_wrapper(&self, container: NodeId) -> Wrapper {
        use Container as C;
        let Some(open) = self.containers.last() else { return Wrapper::Element("p") };
        match open.element {
            C::Ul | C::Ol => Wrapper::Element("li"),
            C::Dl => Wrapper::Element("dd"),
            // The first text of an item or cell that stands in it directly needs no paragraph.
            C::Li | C::Td | C::Th | C::Dd if open.is_empty && open.node == container => Wrapper::Bare,
            C::Dt | C::Caption | C::Figcaption if open.is_empty => Wrapper::Bare,
            _ => Wrapper::Element("p"),
        }
    }

    fn close_wrapper(&mut self) {
        self.close_inline(0);
        match self.wrapper.take() {
            None | Some(Wrapper::Bare) => return,
            Some(Wrapper::Element(name)) => self.out.close(name),
            Some(Wrapper::Code(_)) => {
                self.out.close("code");
                self.out.close("pre");
            }
        }
        self.out.end_line();
    }

    fn write_text(&mut self, text: &str) {
        if let Some(Wrapper::Code(_)) = self.wrapper {
            self.settle_inline("");
            self.out.text(text);
            return;
        }
        let rest = text.trim_start_matches(' ');
        self.settle_inline(&text[..text.len() - rest.len()]);
        for (index, line) in rest.split('\n').enumerate() {
            if index > 0 {
                self.out.open("br");
            }
            self.out.text(line);
        }
    }

    /// Opens and closes elements inside the line until they are those of the place in the page; `space` goes
    /// between those that close and those that open.
    fn settle_inline(&mut self, space: &str) {
        let is_code = matches!(self.wrapper, Some(Wrapper::Code(_)));
        let is_wanted = |inline| !(is_code && inline == Inline::Element("code"));
        let wanted = self.inline_path.iter().map(|&(_, node, inline)| (node, inline)).filter(|&(_, i)| is_wanted(i));
        let common = self.inline.iter().zip(wanted.clone()).take_while(|(open, (node, _))| open.node == *node).count();
        let opening: Vec<_> = wanted.skip(common).collect();
        self.close_inline(common);
        self.out.text(space);
        // An id goes to the element in the line that has it in the page, and to one of its own where that is gone.
        let limit = opening.first().map_or(self.at, |&(node, _)| NodeId::new(node.index() - 1));
        while let Some(id) = self.anchors.place_up_to(limit) {
            self.out.open_with("span", &[("id", id)]);
            self.out.close("span");
        }
        for (node, inline) in opening {
            self.open_inline(node, inline);
        }
    }

    /// Notes an element inside a line, unless it says what one around it says already.
    fn enter_inline(&mut self, inline: Inline, node: NodeId, depth: usize) {
        let is_open = |wanted| self.inline_path.iter().any(|&(.., open)| open == wanted);
        let is_stray = inline == Inline::Element("rt") && !is_open(Inline::Element("ruby"));
        if !is_open(inline) && !is_stray && self.inline_path.len() < MAX_INLINE_DEPTH {
            self.inline_path.push((depth, node, inline));
        }
    }

    fn open_inline(&mut self, node: NodeId, inline: Inline) {
        let name = match inline {
            Inline::Element(name) => {
                let id: Vec<_> = self.anchors.place(node).map(|id| ("id", id)).into_iter().collect();
                self.out.open_with(name, &id);
                Some(name)
            }
            Inline::Link => self.open_link(node),
        };
        self.inline.push(OpenInline { node, name });
    }

    fn open_link(&mut self, node: NodeId) -> Option<&'static str> {
        let href = self.page.document.attribute(node, "href")?;
        let is_dead = href.starts_with('#') && self.page.base.is_none();
        let elsewhere = || links::link(href, self.page.base).filter(|_| !is_dead);
        let href = self.anchors.link(href).or_else(elsewhere).filter(|href| self.out.affords(href.len()))?;
        let id = self.anchors.place(node).map(|id| ("id", id));
        let attributes: Vec<_> = id.into_iter().chain([("href", href.as_str())]).collect();
        self.out.open_with("a", &attributes);
        Some("a")
    }

    fn close_inline(&mut self, keep: usize) {
        while self.inline.len() > keep
            && let Some(open) = self.inline.pop()
        {
            if let Some(name) = open.name {
                self.out.close(name);
            }
        }
    }
}

/// How a picture stands to the text around it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Placing {
    /// In the middle of a block.
    InLine,
    /// Between two blocks.
    Apart,
}

/// Pictures and films.
impl HtmlWriter<'_> {
    /// Writes the media that stand before a node.
    fn media_before(&mut self, node: NodeId, placing: Placing) {
        while let Some((media, rest)) = self.media.split_first().filter(|(media, _)| media.node < node) {
            self.media = rest;
            if placing == Placing::Apart {
                self.close_wrapper();
            }
            self.move_to(media.node);
            if self.wrapper.is_none() {
                self.open_media_wrapper(media.node);
            }
            match &media.kind {
                MediaKind::Image(image) => self.image(image),
                MediaKind::Embed { href, title } => self.embed(href, title),
            }
            if placing == Placing::Apart {
                self.close_wrapper();
            }
        }
    }

    fn open_media_wrapper(&mut self, node: NodeId) {
        use Container as C;
        self.leave_table_parts();
        let wrapper = match self.containers.last().map(|open| open.element) {
            Some(C::Ul | C::Ol) => Wrapper::Element("li"),
            Some(C::Dl) => Wrapper::Element("dd"),
            None | Some(C::Blockquote) => Wrapper::Element("p"),
            Some(_) => Wrapper::Bare,
        };
        self.begin_wrapper(wrapper, node);
    }

    fn image(&mut self, image: &Image) {
        if !self.out.affords(image.src.len()) {
            return;
        }
        self.settle_inline("");
        let sides = [("width", image.width), ("height", image.height)];
        let sides = sides.map(|(name, side)| Some((name, side?.to_string())));
        let sides = sides.iter().flatten().map(|(name, side)| (*name, side.as_str()));
        let own = [("src", image.src.as_str()), ("alt", image.alt.as_deref().unwrap_or_default())];
        let attributes: Vec<_> = own.into_iter().chain(sides).collect();
        self.out.open_with("img", &attributes);
    }

    fn embed(&mut self, href: &str, title: &str) {
        if self.out.affords(href.len()) {
            // A link around the player would hold this link.
            self.close_inline(0);
            self.out.open_with("a", &[("href", href)]);
            self.out.text(title);
            self.out.close("a");
        }
    }
}

/// Whether white space between what the container holds does not show.
fn is_made_of_lines(element: Container) -> bool {
    use Container as C;
    matches!(element, C::Ul | C::Ol | C::Dl | C::Table | C::Thead | C::Tbody | C::Tfoot | C::Tr | C::Blockquote)
}
