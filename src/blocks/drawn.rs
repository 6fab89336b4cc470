//! What shows as text and is no words of the page: names of icons, numbers of lines, copies for the eye alone, and the
//! drawing of a formula whose source stands beside it.

use crate::dom::{Document, NodeId, is_of_type};
use crate::tables::drawn::{
    FORMULA_DATA, FORMULA_DRAWING, FORMULA_TYPE, ICON_CLASSES, LINE_NUMBER_CLASSES, MAX_COPY_BYTES, MAX_COPY_NODES,
    MAX_FORMULA_PARTS,
};
use crate::tables::tags::Tag;
use crate::text::is_letter_or_digit;

/// The drawings of a page.
pub(super) struct Drawings<'a> {
    document: &'a Document,
    /// Whether scripts hold formulas, whose drawings then stand before them.
    has_formulas: bool,
}

impl<'a> Drawings<'a> {
    pub(super) fn of(document: &'a Document) -> Drawings<'a> {
        let is_formula = |id: NodeId| document.tag(id) == Tag::Script && is_formula_script(document, id);
        Drawings { document, has_formulas: document.ids().any(is_formula) }
    }

    /// Whether an element holds no words, or none but those that stand beside it.
    pub(super) fn hold(&self, id: NodeId, is_preformatted: bool) -> bool {
        let document = self.document;
        let classes = || document.attribute(id, "class").unwrap_or_default().split_ascii_whitespace();
        let is_sign = || {
            only_text(document, id).is_some_and(|text| {
                is_icon_name(text) && classes().any(|name| ICON_CLASSES.iter().any(|icon| name.starts_with(icon)))
                    || is_preformatted
                        && is_line_number(text)
                        && classes().any(|name| LINE_NUMBER_CLASSES.binary_search(&name).is_ok())
            })
        };
        is_sign()
            || self.has_formulas
                && classes().any(|name| name.starts_with(FORMULA_DRAWING))
                && is_before_formula(document, id)
            || is_copy(document, id)
    }
}

/// Whether a script holds the source of a formula, as `MathJax` has it.
pub(super) fn is_formula_script(document: &Document, id: NodeId) -> bool {
    document.attribute(id, "type").is_some_and(|script_type| is_of_type(script_type, FORMULA_TYPE))
}

/// The formula in a script, without what marks it as data for readers of XML.
pub(super) fn formula_of_script(text: &str) -> &str {
    let (start, end) = FORMULA_DATA;
    let text = text.trim();
    text.strip_prefix(start).and_then(|text| text.strip_suffix(end)).unwrap_or(text)
}

/// Whether nothing but other parts of the drawing stands between an element and the source of a formula.
fn is_before_formula(document: &Document, id: NodeId) -> bool {
    let mut next = document.end(id);
    for _ in 0..MAX_FORMULA_PARTS {
        if next.index() >= document.len() || document.parent(next) != document.parent(id) {
            return false;
        }
        if document.tag(next) == Tag::Script {
            return is_formula_script(document, next);
        }
        next = document.end(next);
    }
    false
}

/// The text of an element that holds nothing else.
fn only_text(document: &Document, id: NodeId) -> Option<&str> {
    let mut children = document.children(id);
    let text = children.next().filter(|&child| document.tag(child) == Tag::Text)?;
    children.next().is_none().then(|| document.text(text).trim())
}

/// Fonts draw an icon for its name, such as `shopping_cart`.
fn is_icon_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn is_line_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether an element is hidden from who listens to the page, and what stands beside it says the same to all: prices are
/// written once to be read out, and once in parts to be drawn large and small.
fn is_copy(document: &Document, id: NodeId) -> bool {
    if !is_for_the_eye(document, id) {
        return false;
    }
    let Some(letters) = letters(document, id).filter(|letters| !letters.is_empty()) else { return false };
    let says_the_same =
        |other: NodeId| !is_for_the_eye(document, other) && self::letters(document, other).as_ref() == Some(&letters);
    before(document, id).is_some_and(says_the_same) || after(document, id).is_some_and(says_the_same)
}

fn is_for_the_eye(document: &Document, id: NodeId) -> bool {
    document.attribute(id, "aria-hidden") == Some("true")
}

/// The element next to another, white space apart.
fn after(document: &Document, id: NodeId) -> Option<NodeId> {
    let parent = document.parent(id)?;
    let mut next = document.end(id);
    if next < document.end(parent) && is_space(document, next) {
        next = document.end(next);
    }
    (next < document.end(parent) && document.tag(next) != Tag::Text).then_some(next)
}

/// The element right before another, white space apart.
pub(super) fn before(document: &Document, id: NodeId) -> Option<NodeId> {
    let parent = document.parent(id)?;
    let mut last = NodeId::new(id.index().checked_sub(1)?);
    if last > parent && is_space(document, last) && document.parent(last) == Some(parent) {
        last = NodeId::new(last.index() - 1);
    }
    if last <= parent || document.tag(last) == Tag::Text && document.parent(last) == Some(parent) {
        return None;
    }
    std::iter::once(last).chain(document.ancestors(last)).find(|&node| document.parent(node) == Some(parent))
}

fn is_space(document: &Document, id: NodeId) -> bool {
    document.tag(id) == Tag::Text && document.text(id).trim().is_empty()
}

/// The letters and digits that an element shows; none of what is longer than a copy for the eye.
fn letters(document: &Document, id: NodeId) -> Option<String> {
    let mut letters = String::new();
    let mut at = id;
    for _ in 0..MAX_COPY_NODES {
        if at >= document.end(id) {
            return Some(letters);
        }
        let text = document.text(at);
        if letters.len() + text.len() > MAX_COPY_BYTES {
            return None;
        }
        letters.extend(text.chars().filter(|&c| is_letter_or_digit(c)));
        at = if document.tag(at).is_hidden() { document.end(at) } else { NodeId::new(at.index() + 1) };
    }
    None
}
