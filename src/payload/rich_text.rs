//! Rich text as editors and content systems keep it, turned into HTML.
//!
//! Input is a list of objects of JSON that call themselves blocks; output is the element that each of them is, so that
//! paragraphs, headings and items stand apart as they do on a page. One walk serves all formats, since they differ in
//! names alone (`tables::payload`):
//!
//! | format | a block | its text |
//! |---|---|---|
//! | `ProseMirror` | `{type: "bulletList", content: […]}` | `{type: "text", text: "…"}` |
//! | Lexical, Slate, Strapi | `{type: "paragraph", children: […]}` | `{text: "…"}` |
//! | Contentful | `{nodeType: "heading-2", content: […]}` | `{nodeType: "text", value: "…"}` |
//! | Portable Text | `{_type: "block", style: "h2", children: […]}` | `{_type: "span", text: "…"}` |
//! | Draft.js | `{type: "header-two", text: "…"}` | the block's own |
//! | Editor.js | `{type: "list", data: {items: […]}}` | HTML |
//! | feeds of news | `{type: "text", content: "…"}` | HTML |
//! | `WordPress` | `{name: "core/list", attributes: {…}, innerBlocks: […]}` | HTML |
//!
//! Blocks of other kinds (pictures, advertisements, what is embedded) are left out; links and emphasis are text.

use std::slice;

use super::markup::{escape, holds_markup, shows_text};
use crate::json::Data;
use crate::tables::payload::{
    BLOCK_DETAIL_KEYS, BLOCK_KIND_KEYS, BLOCK_KINDS, BLOCK_PART_KEYS, BLOCK_REST_KEYS, BLOCK_TEXT_KEYS, LEVEL_KEYS,
    LIST_KIND_KEYS, MAX_KIND_BYTES, NAMESPACED_KIND_KEY, NUMBERED_KEY, NUMBERED_KINDS,
};
use crate::tables::tags::Tag;

/// The blocks of a list as HTML; none where nothing in it is a block of text.
pub(super) fn html_of(items: &[Data<'_>]) -> Option<String> {
    let is_block = |item: &Data<'_>| element_of(item, Tag::Div).is_some_and(|tag| tag != Tag::Br);
    if !items.iter().any(is_block) {
        return None;
    }
    let mut writer = Writer { html: String::new(), open: vec![Step::Items(items.iter(), Tag::Div)] };
    while let Some(step) = writer.open.pop() {
        writer.take(step);
    }
    Some(writer.html)
}

/// Whether what a key holds is a part of a block, and written with it.
pub(super) fn is_part(block: &Data<'_>, key: &str) -> bool {
    (BLOCK_PART_KEYS.contains(&key) || BLOCK_REST_KEYS.contains(&key)) && known_element(block).is_some()
}

/// What is left to write. The tag is of the element around it, `<div>` where blocks stand side by side.
enum Step<'a> {
    Value(&'a Data<'a>, Tag),
    Items(slice::Iter<'a, Data<'a>>, Tag),
    End(Tag),
}

struct Writer<'a> {
    html: String,
    /// The next on top.
    open: Vec<Step<'a>>,
}

impl<'a> Writer<'a> {
    fn take(&mut self, step: Step<'a>) {
        match step {
            Step::End(tag) => self.html.push_str(&end_of(tag)),
            Step::Value(value, around) => self.write(value, around),
            Step::Items(mut items, around) => {
                if let Some(item) = items.next() {
                    self.open.push(Step::Items(items, around));
                    self.write(item, around);
                }
            }
        }
    }

    /// Starts an element that ends when all that is opened after it has been written.
    fn start(&mut self, tag: Tag) {
        self.open.push(Step::End(tag));
        // Items without a list come one by one, and those side by side are one list.
        if is_list(tag) && self.html.ends_with(&end_of(tag)) {
            self.html.truncate(self.html.len() - end_of(tag).len());
            return;
        }
        self.html.extend(["<", tag.name().unwrap_or_default(), ">"]);
    }

    fn write(&mut self, value: &'a Data<'a>, around: Tag) {
        match (value, part_of(around)) {
            (Data::Fields(_), part) => self.write_object(value, around, part),
            (Data::List(items), Some(part)) => {
                self.start(part);
                self.open.push(Step::Items(items.iter(), part));
            }
            (Data::List(items), None) => self.open.push(Step::Items(items.iter(), around)),
            (Data::Text(text), Some(part)) if shows_text(text) => {
                self.start(part);
                self.html.push_str(&markup_of(text));
            }
            // A text elsewhere is the name or the address of something.
            _ => {}
        }
    }

    /// Writes an object; `part` is what the element around it consists of.
    fn write_object(&mut self, object: &'a Data<'a>, around: Tag, part: Option<Tag>) {
        let Some(tag) = element_of(object, around) else { return };
        let missing = match part {
            Some(part) if part != tag => Some(part),
            None if tag == Tag::Li => Some(list_of(object)),
            _ => None,
        };
        match (missing, tag) {
            (Some(missing), _) => {
                self.start(missing);
                self.open.push(Step::Value(object, missing));
            }
            (None, Tag::Br) => self.html.push_str("<br>"),
            (None, Tag::Span) => self.write_run(object, around),
            (None, _) => self.write_block(object, tag, around),
        }
    }

    /// Writes a run of text inside of a block.
    fn write_run(&mut self, object: &'a Data<'a>, around: Tag) {
        // A run is never HTML: a tag in it is what the article is about.
        match texts(object, BLOCK_TEXT_KEYS).find(|text| !text.is_empty()) {
            Some(text) => self.html.push_str(&escape(text)),
            None => self.open_parts(object, around),
        }
    }

    fn write_block(&mut self, object: &'a Data<'a>, tag: Tag, around: Tag) {
        let text = text_of(object);
        if let Some(markup) = text.filter(|text| is_element(text, tag)) {
            self.html.extend([markup, "\n"]);
            return;
        }
        self.start(tag);
        let Some(text) = text else { return self.open_parts(object, tag) };
        self.html.push_str(&if tag == Tag::Pre { escape(text) } else { markup_of(text) });
        match tag {
            // Beside its text an item holds the items of a list below it.
            Tag::Li if has_parts(object) => {
                self.start(around);
                self.open_parts(object, around);
            }
            Tag::Div => self.open_parts(object, tag),
            // The parts of another block say the same once more.
            _ => {}
        }
    }

    fn open_parts(&mut self, object: &'a Data<'a>, around: Tag) {
        let first = self.open.len();
        self.open.extend(parts(object).map(|part| match part {
            Data::List(items) => Step::Items(items.iter(), around),
            _ => Step::Value(part, around),
        }));
        self.open[first..].reverse();
    }
}

/// The element that an object is where it stands in another; none for what is left out.
fn element_of(object: &Data<'_>, around: Tag) -> Option<Tag> {
    let is_in_blocks = around == Tag::Div;
    match known_element(object) {
        Some(Tag::Span) if is_in_blocks || is_paragraph_of(object, around) => Some(Tag::P),
        // `code` is a block or a word of a line.
        Some(Tag::Pre) if around == Tag::P => Some(Tag::Span),
        Some(tag) => Some(tag),
        None if is_in_blocks => is_unnamed_paragraph(object).then_some(Tag::P),
        None => Some(part_of(around).unwrap_or(Tag::Span)),
    }
}

/// The element that an object is by what it calls itself.
fn known_element(object: &Data<'_>) -> Option<Tag> {
    let by_kind = element_named(kind_of(object)?)?;
    let by_detail = texts(object, BLOCK_DETAIL_KEYS).find_map(element_named);
    let tag = by_detail.unwrap_or(by_kind);
    Some(match tag {
        Tag::Ul => list_of(object),
        tag if tag.heading_level() > 0 => heading_of(object).unwrap_or(tag),
        tag => tag,
    })
}

/// What an object says that it is.
fn kind_of<'d>(object: &'d Data<'_>) -> Option<&'d str> {
    // Much else has a name, but none in a namespace.
    let name = || object.field(NAMESPACED_KIND_KEY)?.text().filter(|name| name.contains('/'));
    BLOCK_KIND_KEYS.iter().find_map(|key| object.field(key)?.text()).or_else(name)
}

fn element_named(kind: &str) -> Option<Tag> {
    let kind = plain_kind(kind)?;
    BLOCK_KINDS.binary_search_by(|(name, _)| (*name).cmp(&kind)).ok().map(|at| BLOCK_KINDS[at].1)
}

/// A kind as the tables have it: without its namespace, in lower case, of letters and digits.
fn plain_kind(kind: &str) -> Option<String> {
    let name = kind.rsplit('/').next().filter(|name| name.len() <= MAX_KIND_BYTES)?;
    Some(name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect())
}

/// The heading that an object is by its level.
fn heading_of(object: &Data<'_>) -> Option<Tag> {
    const HEADINGS: [Tag; 6] = [Tag::H1, Tag::H2, Tag::H3, Tag::H4, Tag::H5, Tag::H6];
    let level = LEVEL_KEYS.iter().find_map(|key| own(object, key)?.count())?;
    HEADINGS.into_iter().find(|heading| u64::from(heading.heading_level()) == level)
}

/// The list that an object is or belongs to.
fn list_of(object: &Data<'_>) -> Tag {
    let mut kinds = kind_of(object).into_iter().chain(texts(object, LIST_KIND_KEYS)).filter_map(plain_kind);
    let is_numbered = || own(object, NUMBERED_KEY) == Some(&Data::Flag(true));
    if is_numbered() || kinds.any(|kind| NUMBERED_KINDS.binary_search(&&*kind).is_ok()) { Tag::Ol } else { Tag::Ul }
}

/// Whether a run of text is a paragraph of a quote or an item: in feeds of news, `text` has it as `content`.
fn is_paragraph_of(object: &Data<'_>, around: Tag) -> bool {
    matches!(around, Tag::Blockquote | Tag::Li)
        && object.field("content").is_some_and(|content| content.text().is_some())
}

/// Whether an object is what Slate takes for a paragraph: nothing but runs of text.
fn is_unnamed_paragraph(object: &Data<'_>) -> bool {
    let is_runs = |runs: &Data<'_>| matches!(runs, Data::List(runs) if matches!(runs.first(), Some(Data::Fields(_))));
    kind_of(object).is_none() && text_of(object).is_none() && object.field("children").is_some_and(is_runs)
}

/// What an element consists of that holds nothing else.
fn part_of(tag: Tag) -> Option<Tag> {
    match tag {
        Tag::Ul | Tag::Ol => Some(Tag::Li),
        Tag::Table => Some(Tag::Tr),
        Tag::Tr => Some(Tag::Td),
        _ => None,
    }
}

fn is_list(tag: Tag) -> bool {
    part_of(tag) == Some(Tag::Li)
}

fn end_of(tag: Tag) -> String {
    format!("</{}>\n", tag.name().unwrap_or_default())
}

/// What an object has under a key, be it in the object that holds the rest of it.
fn own<'d, 'a>(object: &'d Data<'a>, key: &str) -> Option<&'d Data<'a>> {
    object.field(key).or_else(|| BLOCK_REST_KEYS.iter().find_map(|rest| object.field(rest)?.field(key)))
}

/// The texts of an object under some keys.
fn texts<'d>(object: &'d Data<'_>, keys: &[&str]) -> impl Iterator<Item = &'d str> {
    keys.iter().filter_map(|key| own(object, key)?.text())
}

/// The text that a block itself holds, as text or as HTML.
fn text_of<'d>(object: &'d Data<'_>) -> Option<&'d str> {
    texts(object, BLOCK_TEXT_KEYS).find(|text| shows_text(text))
}

/// What an object consists of.
fn parts<'d, 'a>(object: &'d Data<'a>) -> impl Iterator<Item = &'d Data<'a>> {
    BLOCK_PART_KEYS
        .iter()
        .filter_map(|key| own(object, key))
        .filter(|part| matches!(part, Data::List(_) | Data::Fields(_)))
}

fn has_parts(object: &Data<'_>) -> bool {
    parts(object).any(|part| matches!(part, Data::List(items) if !items.is_empty()))
}

/// Whether a text is markup that brings the element with it.
fn is_element(text: &str, tag: Tag) -> bool {
    let after = text.trim_start().strip_prefix('<').and_then(|text| text.strip_prefix(tag.name()?));
    after.is_some_and(|after| after.starts_with(['>', ' ']))
}

/// The text of a block as HTML, which it is in some formats.
fn markup_of(text: &str) -> String {
    if holds_markup(text) { text.to_owned() } else { escape(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn html(blocks: &str) -> Option<String> {
        let data = json::data(blocks)?;
        let Data::List(items) = &data else { return None };
        html_of(items)
    }

    #[test]
    fn a_block_is_the_element_that_it_calls_itself() {
        for (blocks, expected) in [
            (r#"[{"type":"heading","level":3,"text":"a"}]"#, "<h3>a</h3>\n"),
            (r#"[{"type":"heading","level":9,"text":"a"}]"#, "<h2>a</h2>\n"),
            (r#"[{"nodeType":"heading-4","content":[{"nodeType":"text","value":"a"}]}]"#, "<h4>a</h4>\n"),
            (r#"[{"_type":"block","style":"h5","children":[{"_type":"span","text":"a"}]}]"#, "<h5>a</h5>\n"),
            (r#"[{"type":"codeBlock","content":[{"type":"text","text":"<b>"}]}]"#, "<pre>&lt;b></pre>\n"),
            (r#"[{"type":"paragraph","text":"<b>a</b>","children":[{"text":"a"}]}]"#, "<p><b>a</b></p>\n"),
            (r#"[{"children":[{"text":"a "},{"text":"b"}]},{"type":"ad","text":"c"}]"#, "<p>a b</p>\n"),
            (r#"[{"type":"text","content":"a"},{"type":"text","content":"b"}]"#, "<p>a</p>\n<p>b</p>\n"),
        ] {
            assert_eq!(html(blocks).as_deref(), Some(expected), "{blocks}");
        }
    }

    #[test]
    fn items_stand_apart_in_one_list() {
        for (blocks, expected) in [
            (r#"[{"type":"list","items":["a","b"]}]"#, "<ul><li>a</li>\n<li>b</li>\n</ul>\n"),
            (r#"[{"name":"core/list","attributes":{"ordered":true,"values":"<li>a</li>"}}]"#, "<ol><li>a</li></ol>\n"),
            (
                r#"[{"type":"ordered-list-item","text":"a"},{"type":"ordered-list-item","text":"b"}]"#,
                "<ol><li>a</li>\n<li>b</li>\n</ol>\n",
            ),
            (
                r#"[{"type":"list","items":[{"content":"a","items":[{"content":"b"}]}]}]"#,
                "<ul><li>a<ul><li>b</li>\n</ul>\n</li>\n</ul>\n",
            ),
            (
                r#"[{"type":"table","content":[["a","b"],["c"]]}]"#,
                "<table><tr><td>a</td>\n<td>b</td>\n</tr>\n<tr><td>c</td>\n</tr>\n</table>\n",
            ),
        ] {
            assert_eq!(html(blocks).as_deref(), Some(expected), "{blocks}");
        }
    }

    #[test]
    fn a_list_without_blocks_is_none() {
        for list in ["[]", r#"["a"]"#, r#"[{"text":"a"},{"name":"list","text":"a"},{"type":"hardBreak"}]"#, "[1,[{}]]"]
        {
            assert_eq!(html(list), None, "{list}");
        }
    }
}
