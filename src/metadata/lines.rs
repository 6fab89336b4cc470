//! The visible lines of a page: text between two breaks, as a reader sees it.
//!
//! A line ends at a block-level element and at `<br>`. Only its first and last text node are stored; its text is put
//! together when a rule asks for it, so that a page with many lines costs one walk and no copies.

use std::ops::RangeInclusive;

use crate::dom::{Document, NodeId, drawn};
use crate::tables::tags::Tag;
use crate::text::is_letter_or_digit;

use super::clean::clean;

/// In which part of the page a line stands, by the innermost element around it that says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Zone {
    #[default]
    Main,
    /// Inside `<figure>` or `<figcaption>`.
    Figure,
    /// Inside `<aside>`.
    Aside,
    /// Inside `<nav>`.
    Nav,
    /// Inside a `<footer>` that is not an article's.
    Footer,
}

/// The first and the last text node of a line.
pub(crate) type LineSpan = RangeInclusive<NodeId>;

/// A run of text without a break.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) first: NodeId,
    pub(super) last: NodeId,
    /// The innermost block-level element around the line.
    pub(super) container: NodeId,
    /// Length of its text in bytes, without the white space at the ends of text nodes.
    pub(super) bytes: usize,
    /// How many of them stand inside links.
    pub(super) link_bytes: usize,
    /// Heading level from 1 to 6, or 0.
    pub(super) heading: u8,
    pub(super) zone: Zone,
    /// Whether several lines of one heading were joined into this one.
    pub(super) is_joined: bool,
}

impl Line {
    /// Extends the line by the next one, which stands in the same element.
    pub(super) fn join(&mut self, next: &Line) {
        self.last = next.last;
        self.bytes += next.bytes;
        self.link_bytes += next.link_bytes;
        self.is_joined = true;
    }

    /// The first and the last text node of the line.
    pub(super) fn span(&self) -> LineSpan {
        self.first..=self.last
    }

    /// Whether most of the line is a link.
    pub(super) fn is_link(&self) -> bool {
        self.link_bytes * 2 > self.bytes
    }

    /// The text of the line, cleaned, without line breaks.
    pub(super) fn text(&self, document: &Document) -> String {
        if self.first == self.last { clean(text_of(document, self.first)) } else { clean(&self.raw(document)) }
    }

    fn raw(&self, document: &Document) -> String {
        let mut out = String::with_capacity(self.bytes + 8);
        let mut before: Option<NodeId> = None;
        for id in text_nodes(document, self.first, self.last) {
            let text = text_of(document, id);
            let is_apart = |before: NodeId| self.heading == 0 && show_two_things(document, before, id);
            if out.ends_with(|c: char| !c.is_whitespace())
                && text.starts_with(|c: char| !c.is_whitespace())
                && before.is_some_and(|before| is_apart(before) || self.is_joined && has_break(document, before, id))
            {
                out.push(' ');
            }
            out.push_str(text);
            before = Some(id);
        }
        out
    }

    /// The texts that the line consists of.
    pub(super) fn texts<'a>(&self, document: &'a Document) -> impl Iterator<Item = &'a str> + use<'a> {
        text_nodes(document, self.first, self.last).map(|id| text_of(document, id))
    }

    /// The characters of the line's text, without building it.
    pub(super) fn chars<'a>(&self, document: &'a Document) -> impl Iterator<Item = char> + 'a {
        self.texts(document).flat_map(str::chars)
    }

    /// The first letter or digit of the line.
    pub(super) fn initial(&self, document: &Document) -> Option<char> {
        let initial = |text: &str| text.trim_ascii_start().chars().find(|&c| is_letter_or_digit(c));
        initial(text_of(document, self.first)).or_else(|| self.texts(document).skip(1).find_map(initial))
    }

    /// The text nodes of the line that are not blank, each with its text; at most `max` of them.
    pub(super) fn pieces(&self, document: &Document, max: usize) -> Vec<(NodeId, String)> {
        let nodes = text_nodes(document, self.first, self.last);
        let texts = nodes.map(|id| (id, text_of(document, id))).filter(|(_, text)| !text.trim().is_empty());
        texts.take(max).map(|(id, text)| (id, clean(text))).collect()
    }
}

/// The visible text nodes from `first` to `last`.
fn text_nodes(document: &Document, first: NodeId, last: NodeId) -> impl Iterator<Item = NodeId> + '_ {
    let mut next = first.index();
    std::iter::from_fn(move || {
        while next <= last.index() {
            let id = NodeId::new(next);
            let tag = document.tag(id);
            next = if is_unread(document, id, tag) { document.end(id).index() } else { next + 1 };
            if tag == Tag::Text {
                return Some(id);
            }
        }
        None
    })
}

/// Whether the text in an element belongs to no line.
fn is_unread(document: &Document, id: NodeId, tag: Tag) -> bool {
    match tag {
        Tag::Text => false,
        Tag::Script => !drawn::is_formula_script(document, id),
        _ => tag.is_hidden() || document.is_drawing(id),
    }
}

/// The text of a node, as a line has it.
fn text_of(document: &Document, id: NodeId) -> &str {
    let text = document.text(id);
    let is_in_script = document.parent(id).is_some_and(|around| document.tag(around) == Tag::Script);
    if is_in_script { drawn::formula_of_script(text) } else { text }
}

/// Whether two texts without white space between them belong to two elements that show different things, so that a
/// space belongs between them.
///
/// `<a>고원희 기자</a><span>경제</span>` shows two things; `<a>고원희</a>기자` and `<b>T</b>he` show one word. `blocks::fields` answers
/// the same question for the text of the article, and more strictly: there, readers would see a space too many, while here
/// it does little harm.
fn show_two_things(document: &Document, before: NodeId, after: NodeId) -> bool {
    let (Some(closed), Some(opened)) = (document.parent(before), document.parent(after)) else { return false };
    let parts = |id: NodeId| matches!(document.tag(id), Tag::A | Tag::Span | Tag::Time | Tag::Label);
    let is_letter = |id: NodeId| document.text(id).trim().chars().nth(1).is_none();
    !document.is_within(after, closed)
        && opened > before
        && (parts(closed) || parts(opened))
        && !is_letter(before)
        && !is_letter(after)
}

/// How many bytes a text has without the white space and control characters around it. Most of that is indentation, which is
/// skipped eight bytes at a time.
fn trimmed_bytes(text: &str) -> usize {
    let is_seen = |byte: &u8| *byte > b' ';
    let (words, _) = text.as_bytes().as_chunks();
    let blank = words.iter().take_while(|word| is_blank(u64::from_ne_bytes(**word))).count() * 8;
    let rest = &text.as_bytes()[blank..];
    let Some(start) = rest.iter().position(is_seen) else { return 0 };
    rest.iter().rposition(is_seen).map_or(0, |end| end + 1 - start)
}

/// Whether none of eight bytes is above that of a space.
fn is_blank(bytes: u64) -> bool {
    // The sum sets the highest bit of every larger byte that does not have it yet.
    let sums = (bytes & 0x7f7f_7f7f_7f7f_7f7f) + 0x5f5f_5f5f_5f5f_5f5f;
    (bytes | sums) & 0x8080_8080_8080_8080 == 0
}

/// Whether `<br>` stands between two texts.
fn has_break(document: &Document, before: NodeId, after: NodeId) -> bool {
    (before.index()..after.index()).any(|at| document.tag(NodeId::new(at)) == Tag::Br)
}

/// An element around the current node that changes how the text inside is read.
struct Open {
    end: NodeId,
    is_block: bool,
    is_link: bool,
    heading: u8,
    zone: Zone,
    in_article: bool,
    container: NodeId,
}

/// Collects the lines of a document. [`super::sources`], whose walk it shares, gives it one node after the other.
pub(super) struct LineWriter {
    open: Vec<Open>,
    lines: Vec<Line>,
    is_broken: bool,
    /// Where the last element ends whose text is not read.
    drawn: NodeId,
}

impl LineWriter {
    pub(super) fn new(document: &Document) -> LineWriter {
        let root = Open {
            end: document.end(NodeId::ROOT),
            is_block: true,
            is_link: false,
            heading: 0,
            zone: Zone::Main,
            in_article: false,
            container: NodeId::ROOT,
        };
        LineWriter { open: vec![root], lines: Vec::new(), is_broken: true, drawn: NodeId::ROOT }
    }

    /// Takes the next node in document order.
    pub(super) fn add(&mut self, document: &Document, id: NodeId, tag: Tag) {
        if tag == Tag::Text {
            return self.add_text(document, id);
        }
        self.leave_until(id);
        match tag {
            _ if id < self.drawn => {}
            Tag::Script if drawn::is_formula_script(document, id) => {
                document.children(id).for_each(|source| self.add_text(document, source));
            }
            _ if !tag.is_hidden() && document.is_drawing(id) => {
                self.is_broken |= tag.is_block();
                self.drawn = document.end(id);
            }
            Tag::Br | Tag::Hr => self.is_broken = true,
            Tag::A => self.enter(document, id, tag),
            // Custom elements are taken for block-level elements: `<article-title>`, `<info-date>`.
            _ if tag.is_block() || tag == Tag::Other => {
                self.is_broken = true;
                self.enter(document, id, tag);
            }
            _ => {}
        }
    }

    pub(super) fn finish(self) -> Vec<Line> {
        self.lines
    }

    fn enter(&mut self, document: &Document, id: NodeId, tag: Tag) {
        let Some(around) = self.open.last() else { return };
        let is_block = tag.is_block() || tag == Tag::Other;
        let zone = match tag {
            Tag::Nav | Tag::Menu => Zone::Nav,
            Tag::Aside => Zone::Aside,
            // The footer of an article names its author and its day.
            Tag::Footer if !around.in_article => Zone::Footer,
            Tag::Figure | Tag::Figcaption => Zone::Figure.max(around.zone),
            _ => around.zone,
        };
        let open = Open {
            end: document.end(id),
            is_block,
            is_link: around.is_link || (tag == Tag::A && document.attribute(id, "href").is_some()),
            heading: if tag.heading_level() > 0 { tag.heading_level() } else { around.heading },
            zone,
            in_article: around.in_article || tag == Tag::Article,
            container: if is_block { id } else { around.container },
        };
        self.open.push(open);
    }

    fn leave_until(&mut self, id: NodeId) {
        while self.open.len() > 1
            && let Some(open) = self.open.last()
            && open.end <= id
        {
            self.is_broken |= open.is_block;
            self.open.pop();
        }
    }

    fn add_text(&mut self, document: &Document, id: NodeId) {
        // Most texts are blank. Elements that end before a blank text are closed when the next node comes.
        let bytes = trimmed_bytes(document.text(id));
        if bytes == 0 || id < self.drawn {
            return;
        }
        self.leave_until(id);
        let Some(around) = self.open.last() else { return };
        let link_bytes = if around.is_link { bytes } else { 0 };
        if !self.is_broken
            && let Some(line) = self.lines.last_mut()
        {
            line.last = id;
            line.bytes += bytes;
            line.link_bytes += link_bytes;
            return;
        }
        let (container, heading, zone) = (around.container, around.heading, around.zone);
        self.lines.push(Line { first: id, last: id, container, bytes, link_bytes, heading, zone, is_joined: false });
        self.is_broken = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_around_a_text_counts_for_nothing() {
        for (text, expected) in [
            ("", 0),
            ("\n                \t", 0),
            ("\n                harbour at dawn  \n", 15),
            ("        !\u{7f}", 2),
            (" 항구 ", 6),
            ("        \u{a0}", 2),
        ] {
            assert_eq!(trimmed_bytes(text), expected, "{text:?}");
        }
        for byte in 0..=u8::MAX {
            assert_eq!(is_blank((u64::from(byte) << 24) | 0x2020_2020_0020_2020), byte <= b' ', "{byte}");
        }
    }
}
