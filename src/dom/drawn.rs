//! Elements that hold text but no words of the page: names of icons, numbers of lines, copies for the eye alone, and
//! the drawing of a formula whose source stands beside it.

use super::{Document, NodeId, is_of_type};
use crate::tables::drawn::{
    FORMULA_DATA, FORMULA_DRAWING, FORMULA_TYPE, ICON_CLASSES, LINE_NUMBER_CLASSES, MAX_COPY_BYTES, MAX_COPY_NODES,
    MAX_FORMULA_PARTS, READ_OUT_CLASSES,
};
use crate::tables::tags::Tag;
use crate::text::is_letter_or_digit;

/// The value of `aria-hidden` that hides an element from who listens to the page. Source: WAI-ARIA 1.2.
const HIDDEN: &str = "true";

/// The elements that hold no words, or only words that stand beside them too, in document order.
pub(super) fn all(document: &Document) -> Vec<NodeId> {
    document.ids().filter(|&id| is_drawing(document, id)).collect()
}

fn is_drawing(document: &Document, id: NodeId) -> bool {
    // Every element is asked, most have neither attribute, and one look at them is enough.
    document.attributes(id).any(|(name, value)| match name {
        "class" => is_icon(document, id, value) || is_drawn_formula(document, id, value),
        "aria-hidden" => value == HIDDEN && is_copy(document, id),
        _ => false,
    })
}

/// Whether an element holds nothing but the name of an icon.
fn is_icon(document: &Document, id: NodeId, classes: &str) -> bool {
    let mut classes = classes.split_ascii_whitespace();
    only_text(document, id).is_some_and(is_icon_name)
        && classes.any(|name| ICON_CLASSES.iter().any(|icon| name.starts_with(icon)))
}

/// Whether an element holds nothing but the number of a line, where it stands in code.
pub(crate) fn is_line_number(document: &Document, id: NodeId) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    only_text(document, id).is_some_and(is_number) && names_line_numbers(document, id)
}

/// Whether a class says that an element holds numbers of lines.
pub(crate) fn names_line_numbers(document: &Document, id: NodeId) -> bool {
    let mut classes = document.attribute(id, "class").unwrap_or_default().split_ascii_whitespace();
    classes.any(|name| LINE_NUMBER_CLASSES.binary_search(&name).is_ok())
}

/// Whether a script holds the source of a formula, as `MathJax` has it.
pub(crate) fn is_formula_script(document: &Document, id: NodeId) -> bool {
    document.has_formulas()
        && document.tag(id) == Tag::Script
        && document.attribute(id, "type").is_some_and(|script_type| is_of_type(script_type, FORMULA_TYPE))
}

/// The formula in a script, without what marks it as data for readers of XML.
pub(crate) fn formula_of_script(text: &str) -> &str {
    let (start, end) = FORMULA_DATA;
    let text = text.trim();
    text.strip_prefix(start).and_then(|text| text.strip_suffix(end)).unwrap_or(text)
}

/// Whether an element is part of the drawing of a formula: nothing but other parts stand between it and the source.
fn is_drawn_formula(document: &Document, id: NodeId, classes: &str) -> bool {
    let is_part = |classes: &str| classes.split_ascii_whitespace().any(|name| name.starts_with(FORMULA_DRAWING));
    if !document.has_formulas() || !is_part(classes) {
        return false;
    }
    let next = |&part: &NodeId| document.element_after(part);
    let mut others = std::iter::successors(document.element_after(id), next).take(MAX_FORMULA_PARTS);
    others
        .find(|&other| !document.attribute(other, "class").is_some_and(is_part))
        .is_some_and(|other| is_formula_script(document, other))
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

/// Whether an element that is for the eye alone repeats the one beside it, which is for everybody: prices are written
/// once to be read out, and once in parts to be drawn large and small.
fn is_copy(document: &Document, id: NodeId) -> bool {
    let Some(letters) = letters(document, id).filter(|letters| !letters.is_empty()) else { return false };
    // Where the other one is `hidden`, this one is all that anybody sees.
    let is_for_all = |other: NodeId| !is_for_the_eye(document, other) && document.attribute(other, "hidden").is_none();
    is_said_beside(document, id, &letters, is_for_all)
}

/// Whether one of the elements right beside an element is such a one and has these letters too.
fn is_said_beside(document: &Document, id: NodeId, letters: &str, is_such: impl Fn(NodeId) -> bool) -> bool {
    let says = |other: NodeId| is_such(other) && self::letters(document, other).as_deref() == Some(letters);
    document.element_before(id).is_some_and(&says) || document.element_after(id).is_some_and(&says)
}

/// Whether an element is there for who listens to the page alone, such as the label of a price. A heading counts as one
/// all the same, and so does what is drawn in another form beside it.
pub(crate) fn is_read_out(document: &Document, id: NodeId) -> bool {
    let is_named =
        |classes: &str| classes.split_ascii_whitespace().any(|name| READ_OUT_CLASSES.binary_search(&name).is_ok());
    document.attribute(id, "class").is_some_and(is_named)
        && document.heading_level(id) == 0
        && letters(document, id)
            .is_some_and(|own| !is_said_beside(document, id, &own, |other| is_for_the_eye(document, other)))
}

/// Whether an element is hidden from who listens to the page.
pub(crate) fn is_for_the_eye(document: &Document, id: NodeId) -> bool {
    document.attribute(id, "aria-hidden") == Some(HIDDEN)
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
