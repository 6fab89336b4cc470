//! The language that code is written in, according to the class names around it.

use crate::dom::{Document, NodeId};
use crate::tables::markup::{
    LANGUAGE_CHILDREN, LANGUAGE_DEPTH, LANGUAGE_PREFIXES, MAX_LANGUAGE_BYTES, MAX_LANGUAGE_CLASS_BYTES,
};
use crate::tables::tags::Tag;
use crate::text;

/// The language of a `<pre>`, from its own class, that of the `<code>` in it, or those of the boxes around it.
pub(super) fn language(document: &Document, pre: NodeId) -> Option<&str> {
    let inside = document.children(pre).take(LANGUAGE_CHILDREN).find(|&child| document.tag(child) == Tag::Code);
    let around = document.ancestors(pre).take(LANGUAGE_DEPTH);
    std::iter::once(pre).chain(inside).chain(around).find_map(|id| named(document.attribute(id, "class")?))
}

fn named(class: &str) -> Option<&str> {
    let class = text::start(class, MAX_LANGUAGE_CLASS_BYTES);
    let word = |prefix: &&str| {
        let after = class.split_once(*prefix).map(|(_, after)| after.trim_start())?;
        let end = after.find(|c: char| !is_name_char(c)).unwrap_or(after.len());
        Some(&after[..end]).filter(|name| (1..=MAX_LANGUAGE_BYTES).contains(&name.len()))
    };
    LANGUAGE_PREFIXES.iter().find_map(word)
}

fn is_name_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '#' | '-' | '_' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_read_from_classes() {
        for (class, language) in [
            ("language-rust", Some("rust")),
            ("hljs language-c++ x", Some("c++")),
            ("highlight highlight-source-shell", Some("shell")),
            ("brush: java; toolbar: false", Some("java")),
            ("language-", None),
            ("highlight", None),
        ] {
            assert_eq!(named(class), language, "{class}");
        }
    }
}
