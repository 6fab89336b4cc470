//! Finds elements whose text is no words of the page: names of icons, line numbers of code, copies of a text that are
//! hidden from screen readers, drawings of formulas whose source is also there, dialogs that ask for consent, what is
//! not shown in the middle of a line.

use super::consent;
use super::{Document, NodeId, is_of_type};
use crate::tables::drawn::{
    BREAK_CLASS, FORMULA_DATA, FORMULA_DRAWING, FORMULA_TYPE, ICON_CLASSES, LINE_NUMBER_CLASSES, MAX_COPY_BYTES,
    MAX_COPY_NODES, MAX_FORMULA_PARTS, MAX_UNSEEN_BYTES, PICTOGRAPH_JOINTS, PICTOGRAPHS, READ_OUT_CLASSES, TOOLTIP,
    UNSEEN_STYLE, UNTIL_FOUND,
};
use crate::tables::tags::Tag;
use crate::text::is_letter_or_digit;

/// The value of `aria-hidden` that hides an element from screen readers. Source: WAI-ARIA 1.2.
const HIDDEN: &str = "true";

/// The elements of a document whose text is no words of the page, in document order. Line numbers are not among them:
/// they are told apart only inside code ([`is_line_number`]).
pub(super) fn all(document: &Document) -> Vec<NodeId> {
    // What stands in one of them is left out with it.
    document.outermost(|id| is_drawing(document, id))
}

fn is_drawing(document: &Document, id: NodeId) -> bool {
    // Asked of every element, so that all attributes are looked at only once.
    document.attributes(id).any(|(name, value)| match name {
        "class" => {
            is_icon(document, id, value)
                || is_drawn_formula(document, id, value)
                || consent::is_dialog(document, id, value)
                || is_read_out_in_link(document, id)
        }
        "id" => consent::is_dialog(document, id, value),
        "aria-hidden" => value == HIDDEN && is_copy(document, id),
        "role" => value == TOOLTIP && is_unseen_in_line(document, id),
        "hidden" => !value.eq_ignore_ascii_case(UNTIL_FOUND) && is_unseen_in_line(document, id),
        "style" => !document.tag(id).is_block() && hides(value) && is_unseen_in_line(document, id),
        _ => false,
    })
}

/// Whether an element holds nothing but the name of an icon.
fn is_icon(document: &Document, id: NodeId, classes: &str) -> bool {
    let mut classes = classes.split_ascii_whitespace();
    only_text(document, id).is_some_and(is_icon_name)
        && classes.any(|name| ICON_CLASSES.iter().any(|icon| name.starts_with(icon)))
}

/// Whether an element holds nothing but a number, and a class says that it numbers lines. To be asked inside code.
pub(crate) fn is_line_number(document: &Document, id: NodeId) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    only_text(document, id).is_some_and(is_number) && names_line_numbers(document, id)
}

/// Whether an element is empty and stands for a line break, as its class says.
pub(crate) fn is_break(document: &Document, id: NodeId) -> bool {
    document.end(id).index() == id.index() + 1 && document.attribute(id, "class") == Some(BREAK_CLASS)
}

/// The characters that an image stands for: its `alt` is nothing but pictographs, as of the emoji that forums and messages
/// draw as images.
pub(crate) fn pictographs(document: &Document, image: NodeId) -> Option<&str> {
    let alt = document.attribute(image, "alt")?.trim();
    let is_pictograph = |c: char| PICTOGRAPHS.iter().any(|range| range.contains(&c));
    let is_joint = |c: char| PICTOGRAPH_JOINTS.contains(&c);
    (alt.starts_with(is_pictograph) && alt.chars().all(|c| is_pictograph(c) || is_joint(c))).then_some(alt)
}

/// Whether a class says that an element holds line numbers.
pub(crate) fn names_line_numbers(document: &Document, id: NodeId) -> bool {
    document.classes(id).any(|name| LINE_NUMBER_CLASSES.binary_search(&name).is_ok())
}

/// Whether an element is a script that holds the source of a formula, as `MathJax` has it.
pub(crate) fn is_formula_script(document: &Document, id: NodeId) -> bool {
    document.tag(id) == Tag::Script
        && document.attribute(id, "type").is_some_and(|script_type| is_of_type(script_type, FORMULA_TYPE))
}

/// The formula in such a script, without the marks of an XML data section around it.
pub(crate) fn formula_of_script(text: &str) -> &str {
    let (start, end) = FORMULA_DATA;
    let text = text.trim();
    text.strip_prefix(start).and_then(|text| text.strip_suffix(end)).unwrap_or(text)
}

/// Whether an element is part of the drawing of a formula: its class says so, and only such elements stand between it
/// and the script with the source.
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

/// The text of an element that holds one text node and nothing else.
fn only_text(document: &Document, id: NodeId) -> Option<&str> {
    let mut children = document.children(id);
    let text = children.next().filter(|&child| document.tag(child) == Tag::Text)?;
    children.next().is_none().then(|| document.text(text).trim())
}

/// Whether a text is the name of an icon, such as `shopping_cart`, for which a font draws the icon.
fn is_icon_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Whether an element that is hidden from screen readers has the same letters as one beside it that is not. Prices are
/// often written twice: once to be read out, and once in parts to be drawn large and small.
fn is_copy(document: &Document, id: NodeId) -> bool {
    let Some(letters) = letters(document, id).filter(|letters| !letters.is_empty()) else { return false };
    // If the other one is `hidden`, this one is all that anybody sees.
    let is_for_all = |other: NodeId| !is_for_the_eye(document, other) && !document.has_hidden_attribute(other);
    is_said_beside(document, id, &letters, is_for_all)
}

/// Whether the element right before or right after an element has these letters and passes `is_such`.
fn is_said_beside(document: &Document, id: NodeId, letters: &str, is_such: impl Fn(NodeId) -> bool) -> bool {
    let says = |other: NodeId| is_such(other) && self::letters(document, other).as_deref() == Some(letters);
    document.element_before(id).is_some_and(&says) || document.element_after(id).is_some_and(&says)
}

/// Whether an element is for screen readers only, such as the label of a price. Not so a heading, and not so a text
/// that is shown in another form beside it.
pub(crate) fn is_read_out(document: &Document, id: NodeId) -> bool {
    document.classes(id).any(|name| READ_OUT_CLASSES.binary_search(&name).is_ok())
        && document.heading_level(id) == 0
        && letters(document, id)
            .is_some_and(|own| !is_said_beside(document, id, &own, |other| is_for_the_eye(document, other)))
}

/// Whether an element of a class is for screen readers only and stands in a link in a sentence: `It was <a>published on
/// Monday<span class="sr-only">opens in a new window</span></a>, and`.
fn is_read_out_in_link(document: &Document, id: NodeId) -> bool {
    let is_in_line = |link: NodeId| stands_in_line(document, id) && stands_in_line(document, link);
    // Most elements stand in no link.
    let link = document.parent(id).filter(|&parent| document.tag(parent) == Tag::A);
    link.is_some_and(|link| is_read_out(document, id) && is_in_line(link))
}

/// Whether a style says that its element is not shown.
fn hides(style: &str) -> bool {
    let (property, value) = UNSEEN_STYLE;
    let mut declarations = style.split(';').filter_map(|declaration| declaration.split_once(':'));
    declarations.any(|(own, stated)| {
        let start = stated.trim().get(..value.len()).unwrap_or_default();
        own.trim().eq_ignore_ascii_case(property) && start.eq_ignore_ascii_case(value)
    })
}

/// Whether an element that is not shown is short and stands in a line that is: a date to sort a table by. What has a name is
/// for scripts that will show it, or for programs: `<span class="vcard author" style="display:none">`.
fn is_unseen_in_line(document: &Document, id: NodeId) -> bool {
    let is_named = || document.attributes(id).any(|(name, _)| matches!(name, "class" | "id" | "itemprop"));
    !is_named()
        && stands_in_line(document, id)
        && letters(document, id).is_some_and(|letters| letters.len() <= MAX_UNSEEN_BYTES)
}

/// Whether an element is part of a line, with words right beside it.
fn stands_in_line(document: &Document, id: NodeId) -> bool {
    let tag = document.tag(id);
    let before = id.index().checked_sub(1).map(NodeId::new);
    let after = Some(document.end(id)).filter(|after| after.index() < document.len());
    let is_words = |&node: &NodeId| {
        document.tag(node) == Tag::Text
            && document.parent(node) == document.parent(id)
            && document.text(node).contains(is_letter_or_digit)
    };
    !tag.is_block() && tag != Tag::Math && before.iter().chain(&after).any(is_words)
}

/// Whether an element is hidden from screen readers.
pub(crate) fn is_for_the_eye(document: &Document, id: NodeId) -> bool {
    document.attribute(id, "aria-hidden") == Some(HIDDEN)
}

/// The letters and digits that an element shows; `None` if it is longer than such copies are.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::parse;
    use crate::options::Limits;

    #[test]
    fn images_of_characters_are_told() {
        for (alt, characters) in [
            ("😀", Some("😀")),
            (" 👩‍🚒 ", Some("👩‍🚒")),
            ("❤️🇰🇷", Some("❤️🇰🇷")),
            (":smile:", None),
            ("😀 a cat", None),
            ("\u{200d}", None),
            ("", None),
        ] {
            let document = parse(&format!("<img alt='{alt}'>"), Limits::default());
            assert_eq!(pictographs(&document, document.first(Tag::Img).unwrap()), characters, "{alt}");
        }
    }
}
