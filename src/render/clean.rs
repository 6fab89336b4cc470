//! Recognises pages that hold nothing but what this module writes: cleaned HTML, of this crate or another, or plain text
//! that was marked up.

use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::tables::forms::LINES_STYLE;
use crate::tables::markup::{CLEAN_ATTRIBUTES, CLEAN_FRAME, ID_PREFIX, LANGUAGE_PREFIX, Role};
use crate::tables::tags::Tag;

/// Whether a page is a body without a frame: made of nothing but the elements and attributes of cleaned HTML, without boxes
/// or class names that would tell a menu from a paragraph.
///
/// A page that opens with an `<h1>` has a head with byline and date, and is judged like any other page.
pub(crate) fn is_clean(document: &Document, blocks: &Blocks) -> bool {
    let has_head = blocks.iter().next().is_none_or(|first| document.tag(first.container) == Tag::H1);
    !has_head && document.ids().all(|node| is_clean_node(document, node))
}

fn is_clean_node(document: &Document, node: NodeId) -> bool {
    let tag = document.tag(node);
    if CLEAN_FRAME.contains(&tag) {
        return true;
    }
    let is_written = Role::of(tag) != Role::Transparent
        || tag.heading_level() > 0
        || matches!(tag, Tag::Body | Tag::Br | Tag::Hr | Tag::Img | Tag::P | Tag::Pre | Tag::Span);
    is_written && document.attributes(node).all(|(name, value)| is_clean_attribute(name, value))
}

fn is_clean_attribute(name: &str, value: &str) -> bool {
    match name {
        "id" => value.starts_with(ID_PREFIX),
        "class" => value.starts_with(LANGUAGE_PREFIX),
        "style" => value == LINES_STYLE,
        _ => CLEAN_ATTRIBUTES.contains(&name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_clean_page(html: &str) -> bool {
        let document = crate::dom::parse(html, crate::options::Limits::default());
        is_clean(&document, &Blocks::of(&document))
    }

    #[test]
    fn a_body_without_a_frame_is_clean() {
        for html in [
            "<p>One <strong>two</strong>.<h2>Three</h2><ul><li><a href=/x>Four</a></ul>",
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>A</title><style>p{margin:0}</style></head>\
             <body><p id=article-n1>One<pre><code class=language-c>int a;</code></pre></body>",
            "<figure><img src=a.jpg alt=A width=640></figure><table><tr><td colspan=2>One</table>",
        ] {
            assert!(is_clean_page(html), "{html}");
        }
    }

    #[test]
    fn a_box_a_name_or_a_script_is_a_frame() {
        for html in [
            "",
            "<h1>The harbour</h1><p>By Ann Miller<p>One",
            "<div>One</div>",
            "<p class=lead>One",
            "<p id=top>One",
            "<p style='color:red'>One",
            "<body bgcolor=white><p>One",
            "<p>One<script>x()</script>",
            "<p>One<form><input></form>",
            "<nav><p>One</nav>",
            "<p>One<x-teaser>two</x-teaser>",
        ] {
            assert!(!is_clean_page(html), "{html}");
        }
    }
}
