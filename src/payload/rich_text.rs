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
//! A block often has its text twice, as text or HTML and as parts: one of them is written, the text where there is one.
//! Only what `WordPress` has as `innerBlocks` is never part of the text beside it.
//!
//! A box of another kind (a panel, a layout) counts for the blocks in it. All else (pictures, advertisements, what is
//! embedded) is left out; links and emphasis are text.

use std::slice;

use super::holds_word;
use super::markup::{as_text, holds_markup, shows_text};
use crate::json::Data;
use crate::tables::payload::{
    BLOCK_DETAIL_KEYS, BLOCK_KIND_KEYS, BLOCK_KINDS, BLOCK_PART_KEYS, BLOCK_REST_KEYS, BLOCK_TEXT_KEYS, FOREIGN_WORDS,
    INNER_BLOCKS_KEY, LEVEL_KEYS, LIST_KIND_KEYS, MAX_KIND_BYTES, NAMED_OR_NULL_KEY, NAMESPACED_KIND_KEY, NUMBERED_KEY,
    NUMBERED_KINDS, OTHER_WORDS,
};
use crate::tables::tags::Tag;
use crate::text::as_markup;

/// The blocks of a list as HTML; none where nothing in it is a block of text.
pub(super) fn html_of(items: &[Data<'_>]) -> Option<String> {
    let is_block = |item: &Data<'_>| element_of(item, Place::Blocks).is_some_and(|tag| tag != Tag::Br);
    if !items.iter().any(is_block) {
        return None;
    }
    let mut writer =
        Writer { html: String::new(), loose_end: None, open: vec![Step::Items(items.iter(), Place::Blocks)] };
    while let Some(step) = writer.open.pop() {
        writer.take(step);
    }
    Some(writer.html)
}

/// Whether what a key holds is a part of a block, and written with it.
pub(super) fn is_part(block: &Data<'_>, key: &str) -> bool {
    (BLOCK_PART_KEYS.contains(&key) || BLOCK_REST_KEYS.contains(&key))
        && (known_element(block).is_some() || is_box(block))
}

/// What may stand at a place.
#[derive(Clone, Copy)]
enum Place {
    /// Blocks side by side.
    Blocks,
    /// What this element holds, which is text for the most part.
    Inside(Tag),
    /// Parts of this element, each of which is that one: items of a list, rows, cells.
    Parts { whole: Tag, part: Tag },
}

impl Place {
    /// The inside of an element.
    fn inside(tag: Tag) -> Place {
        match tag {
            Tag::Div => Place::Blocks,
            Tag::Ul | Tag::Ol => Place::Parts { whole: tag, part: Tag::Li },
            Tag::Table => Place::Parts { whole: tag, part: Tag::Tr },
            Tag::Tr => Place::Parts { whole: tag, part: Tag::Td },
            tag => Place::Inside(tag),
        }
    }
}

/// What is left to write, and where.
enum Step<'a> {
    Value(&'a Data<'a>, Place),
    Items(slice::Iter<'a, Data<'a>>, Place),
    End(Tag),
    /// The end of a list around items that came without one.
    LooseEnd(Tag),
    /// What is left of the markup of a block.
    Markup(&'a str),
}

struct Writer<'a> {
    html: String,
    /// Where the last list ended that was put around items without one.
    loose_end: Option<usize>,
    /// The next on top.
    open: Vec<Step<'a>>,
}

impl<'a> Writer<'a> {
    fn take(&mut self, step: Step<'a>) {
        match step {
            Step::End(tag) => self.html.push_str(&end_of(tag)),
            Step::LooseEnd(tag) => {
                self.html.push_str(&end_of(tag));
                self.loose_end = Some(self.html.len());
            }
            Step::Markup(markup) => self.html.push_str(markup),
            Step::Value(value, place) => self.write(value, place),
            Step::Items(mut items, place) => {
                if let Some(item) = items.next() {
                    self.open.push(Step::Items(items, place));
                    self.write(item, place);
                }
            }
        }
    }

    /// Starts an element that ends when all that is opened after it has been written.
    fn start(&mut self, tag: Tag) {
        self.open.push(Step::End(tag));
        self.html.push_str(&start_of(tag));
    }

    /// Starts a list around an item that came without one, or goes on with that around the item before it.
    fn start_loose(&mut self, list: Tag) {
        self.open.push(Step::LooseEnd(list));
        if self.loose_end == Some(self.html.len()) && self.html.ends_with(&end_of(list)) {
            self.html.truncate(self.html.len() - end_of(list).len());
        } else {
            self.html.push_str(&start_of(list));
        }
    }

    fn write(&mut self, value: &'a Data<'a>, place: Place) {
        match (value, place) {
            (Data::Fields(_), _) => self.write_object(value, place),
            (Data::List(items), Place::Parts { part, .. }) => {
                self.start(part);
                self.open.push(Step::Items(items.iter(), Place::inside(part)));
            }
            (Data::List(items), _) => self.open.push(Step::Items(items.iter(), place)),
            (Data::Text(text), Place::Parts { part, .. }) if shows_text(text) => {
                self.start(part);
                self.html.push_str(&markup_of(text));
            }
            // A text elsewhere is the name or the address of something.
            _ => {}
        }
    }

    fn write_object(&mut self, object: &'a Data<'a>, place: Place) {
        let Some(tag) = element_of(object, place) else { return };
        match (place, tag) {
            (Place::Parts { part, .. }, _) if part != tag => {
                self.start(part);
                self.open.push(Step::Value(object, Place::inside(part)));
            }
            (Place::Blocks | Place::Inside(_), Tag::Li) => {
                let list = list_of(object);
                self.start_loose(list);
                self.open.push(Step::Value(object, Place::inside(list)));
            }
            (_, Tag::Br) => self.html.push_str("<br>"),
            (_, Tag::Span) => self.write_run(object, place),
            _ => self.write_block(object, tag, place),
        }
    }

    /// Writes a run of text inside of a block.
    fn write_run(&mut self, object: &'a Data<'a>, place: Place) {
        // A run is never HTML: a tag in it is what the article is about.
        match texts(object, BLOCK_TEXT_KEYS).find(|text| !text.is_empty()) {
            Some(text) => self.html.push_str(&as_text(text)),
            None => self.open_parts(object, place),
        }
    }

    fn write_block(&mut self, object: &'a Data<'a>, tag: Tag, place: Place) {
        let inside = Place::inside(tag);
        let text = text_of(object);
        if let Some(markup) = text.filter(|text| is_element(text, tag)) {
            return self.write_markup(object, markup, tag);
        }
        self.start(tag);
        let Some(text) = text else { return self.open_parts(object, inside) };
        self.html.push_str(&if tag == Tag::Pre { as_markup(text) } else { markup_of(text) });
        if let Some(blocks) = inner_blocks(object) {
            self.open.push(Step::Items(blocks.iter(), inside));
        } else if let Place::Parts { whole, part: Tag::Li } = place
            && has_parts(object)
        {
            // Beside its text an item holds the items of a list below it.
            self.start(whole);
            self.open_parts(object, place);
        }
    }

    /// Writes the markup of a block, and inside of its element the blocks that it holds.
    fn write_markup(&mut self, object: &'a Data<'a>, markup: &'a str, tag: Tag) {
        // Who is quoted is named after the words.
        let place = if tag == Tag::Blockquote { markup.find('>').map(|end| end + 1) } else { markup.rfind("</") };
        let (before, after) = markup.split_at(place.unwrap_or(markup.len()));
        self.html.push_str(before);
        self.open.extend([Step::Markup("\n"), Step::Markup(after)]);
        self.open.extend(inner_blocks(object).map(|blocks| Step::Items(blocks.iter(), Place::inside(tag))));
    }

    fn open_parts(&mut self, object: &'a Data<'a>, place: Place) {
        self.open.extend(parts(object).map(|part| match part {
            Data::List(items) => Step::Items(items.iter(), place),
            _ => Step::Value(part, place),
        }));
    }
}

/// The element that an object is at a place; none for what is left out.
fn element_of(object: &Data<'_>, place: Place) -> Option<Tag> {
    match (known_element(object), place) {
        (Some(Tag::Span), Place::Blocks) => Some(Tag::P),
        // In feeds of news, a paragraph of a quote or an item is a `text` with `content`.
        (Some(Tag::Span), Place::Inside(Tag::Blockquote | Tag::Li)) if has_text_as_content(object) => Some(Tag::P),
        // `code` is a block or a word of a line.
        (Some(Tag::Pre), Place::Inside(Tag::P)) => Some(Tag::Span),
        (Some(tag), _) => Some(tag),
        (None, Place::Parts { part, .. }) => Some(part),
        (None, Place::Blocks) if is_unnamed_paragraph(object) => Some(Tag::P),
        (None, _) if is_box(object) => Some(Tag::Div),
        (None, Place::Blocks) => None,
        (None, Place::Inside(_)) => Some(Tag::Span),
    }
}

/// The element that an object is by what it calls itself.
fn known_element(object: &Data<'_>) -> Option<Tag> {
    let Some(kind) = kind_of(object) else { return is_unnamed_markup(object).then_some(Tag::Div) };
    let by_kind = element_named(kind)?;
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

fn has_text_as_content(object: &Data<'_>) -> bool {
    object.field("content").is_some_and(|content| content.text().is_some())
}

/// Whether an object is what Slate takes for a paragraph: nothing but runs of text.
fn is_unnamed_paragraph(object: &Data<'_>) -> bool {
    let is_runs = |runs: &Data<'_>| matches!(runs, Data::List(runs) if matches!(runs.first(), Some(Data::Fields(_))));
    kind_of(object).is_none() && text_of(object).is_none() && object.field("children").is_some_and(is_runs)
}

/// Whether an object is HTML between two blocks, as `WordPress` keeps it.
fn is_unnamed_markup(object: &Data<'_>) -> bool {
    object.field(NAMED_OR_NULL_KEY).is_some() && text_of(object).is_some()
}

/// Whether an object is of an unknown kind and holds blocks: a panel, a part of the layout. What belongs to other pages
/// or to nobody's article holds them too.
fn is_box(object: &Data<'_>) -> bool {
    let is_foreign = |kind: &str| holds_word(kind, OTHER_WORDS) || holds_word(kind, FOREIGN_WORDS);
    let is_block = |part: &Data<'_>| known_element(part).is_some_and(|tag| !matches!(tag, Tag::Span | Tag::Br));
    kind_of(object).is_some_and(|kind| element_named(kind).is_none() && !is_foreign(kind))
        && parts(object).is_some_and(|parts| matches!(parts, Data::List(parts) if parts.iter().any(is_block)))
}

fn start_of(tag: Tag) -> String {
    format!("<{}>", tag.name().unwrap_or_default())
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

/// What an object consists of: under several keys it is the same in several forms.
fn parts<'d, 'a>(object: &'d Data<'a>) -> Option<&'d Data<'a>> {
    let is_filled = |part: &&Data<'_>| match part {
        Data::List(items) => !items.is_empty(),
        Data::Fields(_) => true,
        _ => false,
    };
    BLOCK_PART_KEYS.iter().filter_map(|key| own(object, key)).find(is_filled)
}

fn has_parts(object: &Data<'_>) -> bool {
    matches!(parts(object), Some(Data::List(_)))
}

/// The blocks inside of a block that its own text does not repeat.
fn inner_blocks<'d, 'a>(object: &'d Data<'a>) -> Option<&'d [Data<'a>]> {
    match object.field(INNER_BLOCKS_KEY)? {
        Data::List(blocks) => Some(blocks),
        _ => None,
    }
}

/// Whether a text is the markup of the whole element, perhaps with a figure around it.
fn is_element(text: &str, tag: Tag) -> bool {
    let text = text.trim_start();
    let in_figure = || Some(text.strip_prefix("<figure")?.split_once('>')?.1.trim_start());
    let starts_element = |text: &str| {
        let after = text.strip_prefix('<').and_then(|text| text.strip_prefix(tag.name()?));
        after.is_some_and(|after| after.starts_with(['>', ' ']))
    };
    starts_element(text) || in_figure().is_some_and(starts_element)
}

/// The text of a block as HTML, which it is in some formats.
fn markup_of(text: &str) -> String {
    if holds_markup(text) { text.to_owned() } else { as_markup(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn html(blocks: &str) -> Option<String> {
        json::with_data(blocks, |data| match data {
            Data::List(items) => html_of(items),
            _ => None,
        })?
    }

    #[test]
    fn a_block_is_the_element_that_it_calls_itself() {
        for (blocks, expected) in [
            (r#"[{"type":"heading","level":3,"text":"a"}]"#, "<h3>a</h3>\n"),
            (r#"[{"type":"heading","level":9,"text":"a"}]"#, "<h2>a</h2>\n"),
            (r#"[{"nodeType":"heading-4","content":[{"nodeType":"text","value":"a"}]}]"#, "<h4>a</h4>\n"),
            (r#"[{"_type":"block","style":"h5","children":[{"_type":"span","text":"a"}]}]"#, "<h5>a</h5>\n"),
            (r#"[{"type":"codeBlock","content":[{"type":"text","text":"<b>"}]}]"#, "<pre>&lt;b></pre>\n"),
            (r#"[{"type":"code","data":{"code":"a('?b=1&copy=2&lt;')"}}]"#, "<pre>a('?b=1&amp;copy=2&lt;')</pre>\n"),
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
