//! Pictures, films and rules between and inside the blocks.

use super::HtmlWriter;
use super::lines::Wrapper;
use crate::article::Image;
use crate::dom::NodeId;
use crate::render::media::MediaKind;
use crate::tables::markup::Container;
use crate::tables::tags::Tag;

/// Where a picture stands relative to the text around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Placing {
    /// In the middle of a block.
    InLine,
    /// Between two blocks.
    Apart,
}

impl HtmlWriter<'_> {
    /// Writes the media that stand before a node.
    pub(super) fn media_before(&mut self, node: NodeId, placing: Placing) {
        while let Some((media, rest)) = self.media.split_first().filter(|(media, _)| media.node < node) {
            self.media = rest;
            match &media.kind {
                MediaKind::Image(image) => self.place(media.node, placing, &image.src, |writer| writer.image(image)),
                MediaKind::Embed { href, title } => {
                    self.place(media.node, placing, href, |writer| writer.embed(href, title));
                }
                MediaKind::Rule => self.rule(media.node),
            }
        }
    }

    /// Writes a picture or film, unless its address does not fit into the bound.
    fn place(&mut self, node: NodeId, placing: Placing, address: &str, write: impl FnOnce(&mut Self)) {
        if !self.out.has_room_for(address.len()) {
            return;
        }
        if placing == Placing::Apart {
            self.close_wrapper();
        }
        let is_spaced = placing == Placing::InLine && self.is_spaced(node);
        self.move_to(node);
        if self.wrapper.is_none() {
            self.open_media_wrapper(node);
        } else if is_spaced {
            self.settle_inline(" ");
        }
        write(self);
        if placing == Placing::Apart {
            self.close_wrapper();
        }
    }

    /// Whether there is white space between a picture in a line and what was written last.
    ///
    /// In the text of a block, that white space stands before the next word, and only there.
    fn is_spaced(&self, node: NodeId) -> bool {
        let document = self.page.document;
        let is_code = matches!(self.wrapper, Some(Wrapper::Code(_)));
        let mut between = (self.at.index()..node.index()).rev().map(NodeId::new);
        let text = between.find(|&node| document.tag(node) == Tag::Text);
        !is_code && text.is_some_and(|text| document.text(text).ends_with(char::is_whitespace))
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

    /// Writes a rule, if it stands between blocks, and not between items or rows.
    fn rule(&mut self, node: NodeId) {
        use Container as C;
        self.close_wrapper();
        self.move_to(node);
        match self.containers.last_mut() {
            Some(around) if matches!(around.element, C::Ul | C::Ol | C::Dl) || around.element.is_table_part() => return,
            Some(around) => around.is_empty = false,
            None => {}
        }
        self.out.open("hr");
        self.out.end_line();
    }

    fn image(&mut self, image: &Image) {
        self.settle_inline("");
        let sides = [("width", image.width), ("height", image.height)];
        let sides = sides.map(|(name, side)| Some((name, side?.to_string())));
        let sides = sides.iter().flatten().map(|(name, side)| (*name, side.as_str()));
        let own = [("src", image.src.as_str()), ("alt", image.alt.as_deref().unwrap_or_default())];
        let attributes: Vec<_> = own.into_iter().chain(sides).collect();
        self.out.open_with("img", &attributes);
    }

    fn embed(&mut self, href: &str, title: &str) {
        // A link around the player would hold this link.
        self.close_inline(0);
        self.out.open_with("a", &[("href", href)]);
        self.out.text(title);
        self.out.close("a");
    }
}
