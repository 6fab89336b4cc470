//! Wrappers, which are the elements around the text of one block, and the emphasis, code and links inside its lines.

use super::{HtmlWriter, turned};
use crate::dom::NodeId;
use crate::render::{code, links};
use crate::tables::markup::{Container, HEADINGS, LANGUAGE_PREFIX, MAX_INLINE_DEPTH};

/// What holds the text of a block.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wrapper {
    /// None: the text stands in its container.
    Bare,
    Element(&'static str),
    /// `<pre><code>` of this element.
    Code(NodeId),
}

/// What an element inside a line is written as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Inline {
    Element(&'static str),
    Link,
}

/// An element inside a line that is open in the output.
#[derive(Debug)]
pub(super) struct OpenInline {
    node: NodeId,
    /// The name it was written with; `None` for a link that leads nowhere.
    name: Option<&'static str>,
}

impl HtmlWriter<'_> {
    /// Opens the wrapper for the block that begins: `<pre>`, a heading, or what its container asks for.
    pub(super) fn open_wrapper(&mut self, container: NodeId) {
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

    /// Opens a wrapper. If an anchor is due at its container, the wrapper gets the id.
    pub(super) fn begin_wrapper(&mut self, wrapper: Wrapper, container: NodeId) {
        if let Some(open) = self.containers.last_mut() {
            open.is_empty = false;
        }
        let around = self.containers.last().and_then(|open| open.direction);
        let id = if wrapper == Wrapper::Bare { None } else { self.anchors.place_up_to(container) };
        let id = id.map(|id| ("id", id));
        let attributes: Vec<_> = id.into_iter().chain(turned(around, self.path.state().direction)).collect();
        match wrapper {
            Wrapper::Bare => {}
            Wrapper::Element(name) => self.out.open_with(name, &attributes),
            Wrapper::Code(pre) => {
                self.out.open_with("pre", &attributes);
                match code::language(self.page.document, pre) {
                    Some(language) => self.out.open_with("code", &[("class", &format!("{LANGUAGE_PREFIX}{language}"))]),
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
            // The first text right inside an item or cell needs no paragraph.
            C::Li | C::Td | C::Th | C::Dd if open.is_empty && open.node == container => Wrapper::Bare,
            C::Dt | C::Caption | C::Figcaption if open.is_empty => Wrapper::Bare,
            _ => Wrapper::Element("p"),
        }
    }

    /// Closes the open wrapper, if any, and the elements inside its line.
    pub(super) fn close_wrapper(&mut self) {
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

    /// Writes text of the open block, each line feed as `<br>` outside of code.
    pub(super) fn write_text(&mut self, text: &str) {
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

    /// Closes and opens elements inside the line, until they match the place in the page. `space` goes between the closing
    /// and the opening tags.
    pub(super) fn settle_inline(&mut self, space: &str) {
        let is_code = matches!(self.wrapper, Some(Wrapper::Code(_)));
        let is_wanted = |inline| !(is_code && inline == Inline::Element("code"));
        let wanted = self.inline_path.iter().map(|&(_, node, inline)| (node, inline)).filter(|&(_, i)| is_wanted(i));
        let common = self.inline.iter().zip(wanted.clone()).take_while(|(open, (node, _))| open.node == *node).count();
        let opening: Vec<_> = wanted.skip(common).collect();
        self.close_inline(common);
        self.out.text(space);
        // An id goes to the element in the line that has it in the page; if that element is not written, it gets one of its
        // own.
        let limit = opening.first().map_or(self.at, |&(node, _)| NodeId::new(node.index() - 1));
        while let Some(id) = self.anchors.place_up_to(limit) {
            self.out.open_with("span", &[("id", id)]);
            self.out.close("span");
        }
        for (node, inline) in opening {
            self.open_inline(node, inline);
        }
    }

    /// Notes an element inside a line, unless one around it already says the same.
    pub(super) fn enter_inline(&mut self, inline: Inline, node: NodeId, depth: usize) {
        let nests = matches!(inline, Inline::Element("q" | "sub" | "sup"));
        let is_open = |wanted| self.inline_path.iter().any(|&(.., open)| open == wanted);
        let is_element_open = |name| is_open(Inline::Element(name));
        // Readings stand in a `<ruby>`, and neither of the two in the other: a browser would end that one.
        let is_stray = match inline {
            Inline::Element("rp") => !is_element_open("ruby") || is_element_open("rt"),
            Inline::Element("rt") => !is_element_open("ruby") || is_element_open("rp"),
            _ => false,
        };
        if (nests || !is_open(inline)) && !is_stray && self.inline_path.len() < MAX_INLINE_DEPTH {
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

    /// Opens a link, unless it leads nowhere; returns the name to close it with.
    fn open_link(&mut self, node: NodeId) -> Option<&'static str> {
        if self.link.as_ref().is_none_or(|(known, _)| *known != node) {
            self.link = Some((node, self.address(node)));
        }
        let (_, href) = self.link.as_ref()?;
        let href = href.as_deref().filter(|href| self.out.has_room_for(href.len()))?;
        let id = self.anchors.place(node).map(|id| ("id", id));
        let attributes: Vec<_> = id.into_iter().chain([("href", href)]).collect();
        self.out.open_with("a", &attributes);
        Some("a")
    }

    /// Where a link leads: to a place in the article, or elsewhere.
    fn address(&self, link: NodeId) -> Option<String> {
        let href = self.page.document.attribute(link, "href")?;
        // Without a base, the address may still be a place in the page.
        let elsewhere = || links::link(href, self.page.base).filter(|href| !href.starts_with('#'));
        self.anchors.link(href).or_else(elsewhere)
    }

    /// Closes the elements inside the line but for the outermost `keep`.
    pub(super) fn close_inline(&mut self, keep: usize) {
        while self.inline.len() > keep
            && let Some(open) = self.inline.pop()
        {
            if let Some(name) = open.name {
                self.out.close(name);
            }
        }
    }
}
