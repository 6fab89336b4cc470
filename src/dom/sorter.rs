//! Tells what sort of element each one is.

use html5ever::{LocalName, local_name};

use super::namespace::NamespaceKind;
use crate::tables::tags::{Tag, for_each_tag};

/// Tells the tags of the elements of a page, in the order in which they open.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sorter {
    Page,
    /// In a feed, elements that HTML does not have are fields on lines of their own.
    Feed {
        /// Whether the title of the feed was there: each of the others is that of an entry.
        has_title: bool,
    },
}

impl Sorter {
    pub(super) fn of(is_feed: bool) -> Sorter {
        if is_feed { Sorter::Feed { has_title: false } } else { Sorter::Page }
    }

    /// The tag of an element; `has_attribute` says whether it has an attribute of that name.
    pub(super) fn tag(
        &mut self,
        namespace: NamespaceKind,
        name: &LocalName,
        has_attribute: impl FnOnce(&str) -> bool,
    ) -> Tag {
        let tag = match tag_of(namespace, name) {
            Tag::Template if !has_attribute(SHADOW_TREE) => Tag::Inert,
            tag => tag,
        };
        let Sorter::Feed { has_title } = self else { return tag };
        match tag {
            Tag::Other => Tag::Div,
            Tag::Title if std::mem::replace(has_title, true) => Tag::H2,
            tag => tag,
        }
    }
}

/// The attribute of a `<template>` that is shown in its place.
///
/// Source: HTML Living Standard, declarative shadow roots.
const SHADOW_TREE: &str = "shadowrootmode";

macro_rules! match_tag {
    ($($variant:ident $name:tt,)*) => {
        fn html_tag(name: &LocalName) -> Tag {
            match *name {
                $(local_name!($name) => Tag::$variant,)*
                _ => Tag::Other,
            }
        }
    };
}
for_each_tag!(match_tag);

fn tag_of(namespace: NamespaceKind, name: &LocalName) -> Tag {
    if namespace == NamespaceKind::Html {
        return html_tag(name);
    }
    match *name {
        local_name!("svg") => Tag::Svg,
        local_name!("math") => Tag::Math,
        _ => Tag::Foreign,
    }
}
