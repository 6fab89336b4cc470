//! Pictures and films between and inside the blocks.

use super::HtmlWriter;
use super::lines::Wrapper;
use crate::article::Image;
use crate::dom::NodeId;
use crate::render::media::MediaKind;
use crate::tables::markup::Container;

/// How a picture stands to the text around it.
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
            let address = match &media.kind {
                MediaKind::Image(image) => &image.src,
                MediaKind::Embed { href, .. } => href,
            };
            if !self.out.affords(address.len()) {
                continue;
            }
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
