//! The elements of HTML that some stage tells apart, and what sort each of them is.
//!
//! Source: HTML Living Standard, section 4 (elements) and section 15.3 (rendering: which are blocks).

/// Calls a macro with every tag as `Variant "name"`; the one list behind [`Tag`] and the parser's mapping.
///
/// The place in it is a number that the scorer learned from: another tag moves those behind it, and the model must be
/// trained again.
macro_rules! for_each_tag {
    ($callback:ident) => {
        $callback! {
            A "a", Abbr "abbr", Address "address", Area "area", Article "article", Aside "aside", Audio "audio",
            B "b", Base "base", Blockquote "blockquote", Body "body", Br "br", Button "button", Canvas "canvas",
            Caption "caption", Center "center", Cite "cite", Code "code", Col "col", Colgroup "colgroup",
            Data "data", Datalist "datalist", Dd "dd", Del "del", Details "details", Dfn "dfn", Dialog "dialog",
            Div "div", Dl "dl", Dt "dt", Em "em", Embed "embed", Fieldset "fieldset", Figcaption "figcaption",
            Figure "figure", Font "font", Footer "footer", Form "form", Frame "frame", Frameset "frameset",
            H1 "h1", H2 "h2", H3 "h3", H4 "h4", H5 "h5", H6 "h6", Head "head", Header "header", Hgroup "hgroup",
            Hr "hr", Html "html", I "i", Iframe "iframe", Img "img", Input "input", Ins "ins", Kbd "kbd",
            Label "label", Legend "legend", Li "li", Link "link", Main "main", Map "map", Mark "mark",
            Menu "menu", Meta "meta", Meter "meter", Nav "nav", Noembed "noembed", Noframes "noframes", Noscript "noscript",
            Object "object", Ol "ol", Optgroup "optgroup", Option "option", Output "output", P "p", Param "param",
            Picture "picture", Pre "pre", Progress "progress", Q "q", Rp "rp", Rt "rt", Ruby "ruby", S "s",
            Samp "samp", Script "script", Search "search", Section "section", Select "select", Slot "slot",
            Small "small", Source "source", Span "span", Strike "strike", Strong "strong", Style "style",
            Sub "sub", Summary "summary", Sup "sup", Table "table", Tbody "tbody", Td "td", Template "template",
            Textarea "textarea", Tfoot "tfoot", Th "th", Thead "thead", Time "time", Title "title", Tr "tr",
            Track "track", Tt "tt", U "u", Ul "ul", Var "var", Video "video", Wbr "wbr", Xmp "xmp",
        }
    };
}
pub(crate) use for_each_tag;

macro_rules! define_tag {
    ($($variant:ident $name:tt,)*) => {
        /// What a node is: an element known by name, or one of the sorts that close the list.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Tag {
            $(#[doc = concat!("`<", $name, ">`")] $variant,)*
            /// An HTML element not in the list, custom elements included.
            Other,
            /// The root of a drawing, `<svg>`.
            Svg,
            /// The root of a formula, `<math>`.
            Math,
            /// Any element inside a drawing or formula.
            Foreign,
            /// A `<template>` whose contents wait for a script; with `shadowrootmode` they are shown.
            Inert,
            /// A run of text.
            Text,
            /// The document itself, above `<html>`.
            Document,
        }
    };
}
for_each_tag!(define_tag);

macro_rules! list_names {
    ($($variant:ident $name:tt,)*) => {
        /// The names of the elements above, sorted.
        const NAMES: &[&str] = &[$($name,)*];
    };
}
for_each_tag!(list_names);

/// Whether an element of HTML has this name, in whatever case.
pub(crate) fn is_html_name(name: &str) -> bool {
    let lower = || name.bytes().map(|c| c.to_ascii_lowercase());
    NAMES.binary_search_by(|known| known.bytes().cmp(lower())).is_ok()
}

impl Tag {
    /// The name of an element in the list above; none for all else.
    #[must_use]
    pub(crate) fn name(self) -> Option<&'static str> {
        NAMES.get(self as usize).copied()
    }

    /// Whether text before, inside and after the element stands in different blocks.
    ///
    /// Differs from the rendering section for `<button>`, `<option>` and `<summary>`, which hold a run of
    /// text of their own wherever they stand, and for `<caption>` and table parts.
    #[must_use]
    pub const fn is_block(self) -> bool {
        use Tag::{
            Address, Article, Aside, Blockquote, Body, Button, Caption, Center, Dd, Details, Dialog, Div, Dl, Document,
            Dt, Fieldset, Figcaption, Figure, Footer, Form, Frameset, H1, H2, H3, H4, H5, H6, Header, Hgroup, Hr, Html,
            Iframe, Inert, Legend, Li, Main, Menu, Nav, Noframes, Noscript, Ol, Optgroup, Option, P, Pre, Search,
            Section, Select, Summary, Table, Tbody, Td, Template, Textarea, Tfoot, Th, Thead, Title, Tr, Ul, Video,
            Xmp,
        };
        matches!(
            self,
            Address
                | Article
                | Aside
                | Blockquote
                | Body
                | Button
                | Caption
                | Center
                | Dd
                | Details
                | Dialog
                | Div
                | Dl
                | Document
                | Dt
                | Fieldset
                | Figcaption
                | Figure
                | Footer
                | Form
                | Frameset
                | H1
                | H2
                | H3
                | H4
                | H5
                | H6
                | Header
                | Hgroup
                | Hr
                | Html
                | Iframe
                | Inert
                | Legend
                | Li
                | Main
                | Menu
                | Nav
                | Noframes
                | Noscript
                | Ol
                | Optgroup
                | Option
                | P
                | Pre
                | Search
                | Section
                | Select
                | Summary
                | Table
                | Tbody
                | Td
                | Template
                | Textarea
                | Tfoot
                | Th
                | Thead
                | Title
                | Tr
                | Ul
                | Video
                | Xmp
        )
    }

    /// Whether a browser shows no text from inside the element.
    ///
    /// Differs from the rendering section for `<rp>`, which is there for texts like ours: it holds the brackets around
    /// a reading where that cannot stand above its word.
    #[must_use]
    pub const fn is_hidden(self) -> bool {
        use Tag::{
            Audio, Canvas, Datalist, Frame, Head, Iframe, Inert, Noembed, Noframes, Object, Script, Select, Style, Svg,
            Textarea, Title, Video,
        };
        matches!(
            self,
            Audio
                | Canvas
                | Datalist
                | Frame
                | Head
                | Iframe
                | Inert
                | Noembed
                | Noframes
                | Object
                | Script
                | Select
                | Style
                | Svg
                | Textarea
                | Title
                | Video
        )
    }

    /// The heading level from 1 to 6, or 0 for all else.
    #[must_use]
    pub const fn heading_level(self) -> u8 {
        match self {
            Tag::H1 => 1,
            Tag::H2 => 2,
            Tag::H3 => 3,
            Tag::H4 => 4,
            Tag::H5 => 5,
            Tag::H6 => 6,
            _ => 0,
        }
    }

    /// Whether the element is a list: `<ul>`, `<ol>`, `<dl>`.
    #[must_use]
    pub const fn is_list(self) -> bool {
        matches!(self, Tag::Ul | Tag::Ol | Tag::Dl)
    }

    /// Whether pages use the element for the fields of a line, which only a style sheet sets apart: a name, a price, a
    /// date.
    #[must_use]
    pub const fn is_field(self) -> bool {
        matches!(self, Tag::A | Tag::B | Tag::Cite | Tag::Label | Tag::Span | Tag::Strong | Tag::Time)
    }

    /// Whether every sign inside counts, so that nothing may be set between them.
    #[must_use]
    pub const fn is_code(self) -> bool {
        matches!(self, Tag::Code | Tag::Kbd | Tag::Samp | Tag::Tt | Tag::Var | Tag::Foreign)
    }

    /// Whether white space inside is kept as written.
    #[must_use]
    pub const fn is_preformatted(self) -> bool {
        matches!(self, Tag::Pre | Tag::Textarea | Tag::Xmp)
    }
}

/// The property by which a style says what becomes of white space.
pub(crate) const WHITE_SPACE: &str = "white-space";

/// Starts of its values that make line feeds line breaks, sorted. Source: CSS Text Module Level 3; `pre-wrap`,
/// `pre-line`.
pub(crate) const LINE_STYLES: &[&str] = &["break-spaces", "pre"];

/// What class names that say the same start with. Source: Tailwind CSS.
pub(crate) const LINE_CLASS_START: &str = "whitespace-";

/// These class names, sorted.
pub(crate) const LINE_CLASSES: &[&str] = &["whitespace-break-spaces", "whitespace-pre-line", "whitespace-pre-wrap"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_found_in_any_case() {
        assert!(NAMES.is_sorted_by(|a, b| a < b));
        assert!(is_html_name("SCRIPT"));
        assert_eq!([Tag::A, Tag::Li, Tag::Xmp, Tag::Other].map(Tag::name), [Some("a"), Some("li"), Some("xmp"), None]);
        assert!(!is_html_name("T"));
    }
}
