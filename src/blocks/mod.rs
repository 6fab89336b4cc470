//! Cuts a document into blocks. A block is a run of text without a block-level break; roughly, a paragraph.
//!
//! - A block ends where a block-level element opens or closes, and at two `<br>` in a row.
//! - One `<br>` is a line break inside the block. But after a long line that ends its sentence it ends the block, for
//!   there are pages whose body is nothing but text and `<br>`; and a notice of rights is always a block of its own. An
//!   empty line within a text ends the block after such a line as well.
//! - Text that a browser never shows (scripts, form controls) belongs to no block, and neither does text that is no
//!   words ([`drawn`]). Of a formula, the source is taken and its drawing left out; without one it is written in one line
//!   ([`formulas`]).
//! - Where a style sheet sets two fields of a line apart and the markup has no space between them, one is added
//!   ([`fields`]).
//!
//! Which blocks are good text is not decided here.

mod fields;
mod formulas;
mod writer;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::memchr;
use memchr::memmem::Finder;

use crate::dom::{Document, NodeId, drawn};
use crate::tables::formulas::{ANNOTATION, TEX_ENCODINGS};
use crate::tables::tags::{LINE_CLASS_START, LINE_CLASSES, LINE_STYLES, Tag, WHITE_SPACE};
use crate::tables::thresholds::{PARAGRAPH_BYTES, PROSE_LINK_DENSITY, RESERVES_RIGHTS, RIGHTS_SIGNS};
use crate::text::{Counts, ends_sentence, is_invisible, without_break_marks};
use writer::{Origin, Writer};

/// All blocks of a page in document order. Their text is in one buffer that they share.
#[derive(Debug, Default, PartialEq)]
pub struct Blocks {
    text: String,
    pieces: Vec<Piece>,
    all: Vec<Block>,
}

/// A run of text without a block-level break.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// The innermost block-level element around the block.
    pub container: NodeId,
    /// Where its text is in the buffer, in bytes.
    text: Range<usize>,
    /// Which pieces make it up, by index.
    pieces: Range<usize>,
}

/// The part of a block that comes from one text node.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The text node.
    pub node: NodeId,
    /// Where its text is in the buffer, in bytes.
    text: Range<usize>,
    /// Whether it stands inside `<a href>`.
    pub is_link: bool,
    /// Whether it stands inside `<b>`, `<strong>` or `<th>`.
    pub is_strong: bool,
    /// Counts over its text.
    pub counts: Counts,
}

impl Blocks {
    /// Cuts a document into blocks.
    #[must_use]
    pub fn of(document: &Document) -> Blocks {
        Walker::new(document).walk()
    }

    /// Number of blocks.
    #[must_use]
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether the page has no visible text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The blocks in document order.
    pub fn iter(&self) -> std::slice::Iter<'_, Block> {
        self.all.iter()
    }

    /// The block at an index.
    #[must_use]
    pub fn get(&self, index: usize) -> &Block {
        &self.all[index]
    }

    /// The text of a block. Runs of white space are one space, and a line break is `\n`; inside `<pre>` all stands as
    /// written. Soft hyphens and other marks of where a word may be broken are left out, except where they part the
    /// words of a script without spaces.
    #[must_use]
    pub fn text(&self, block: &Block) -> &str {
        &self.text[block.text.clone()]
    }

    /// The pieces of a block, at least one.
    #[must_use]
    pub fn pieces(&self, block: &Block) -> &[Piece] {
        &self.pieces[block.pieces.clone()]
    }

    /// The text of a piece.
    #[must_use]
    pub fn piece_text(&self, piece: &Piece) -> &str {
        &self.text[piece.text.clone()]
    }

    /// Where the text of a piece is in the buffer, in bytes.
    #[must_use]
    pub fn piece_range(&self, piece: &Piece) -> Range<usize> {
        debug_assert!(piece.text.end <= self.text.len(), "a piece of these blocks");
        piece.text.clone()
    }

    /// Where the text of a block is in the buffer, in bytes.
    #[must_use]
    pub fn range(&self, block: &Block) -> Range<usize> {
        debug_assert!(block.text.end <= self.text.len(), "one of these blocks");
        block.text.clone()
    }

    /// The text at a range of the buffer.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> &str {
        &self.text[range]
    }

    /// Counts over the text of a block.
    #[must_use]
    pub fn counts(&self, block: &Block) -> Counts {
        self.pieces(block).iter().map(|piece| piece.counts).sum()
    }

    /// Script-aware length of a block, in Latin letters.
    #[must_use]
    pub fn units(&self, block: &Block) -> u32 {
        self.counts(block).units()
    }

    /// Script-aware length of the text of a block that is inside links, in Latin letters.
    #[must_use]
    pub fn link_units(&self, block: &Block) -> u32 {
        self.pieces(block).iter().filter(|piece| piece.is_link).map(|piece| piece.counts.units()).sum()
    }

    /// Whether the share of a block's text that is inside links is as small as in prose. A block without letters has no
    /// such share, and fails.
    pub(crate) fn is_hardly_linked(&self, block: &Block) -> bool {
        f64::from(self.link_units(block)) < f64::from(PROSE_LINK_DENSITY) * f64::from(self.units(block))
    }

    /// Whether all of a block is inside links. One without letters passes.
    pub(crate) fn is_all_link(&self, block: &Block) -> bool {
        self.pieces(block).iter().all(|piece| piece.is_link || piece.counts.units() == 0)
    }

    /// First and last text node of a block.
    #[must_use]
    pub fn span(&self, block: &Block) -> (NodeId, NodeId) {
        let pieces = self.pieces(block);
        (pieces[0].node, pieces[pieces.len() - 1].node)
    }
}

impl<'a> IntoIterator for &'a Blocks {
    type Item = &'a Block;
    type IntoIter = std::slice::Iter<'a, Block>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// What becomes of the white space in an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WhiteSpace {
    /// Each run of it becomes one space.
    Folded,
    /// The same, except that a line feed is a line break.
    Lines,
    /// It stands as written.
    Kept,
}

impl WhiteSpace {
    /// What becomes of white space in the element `id`, given what becomes of it around that element.
    fn inside(self, document: &Document, id: NodeId, tag: Tag) -> WhiteSpace {
        if self == WhiteSpace::Kept || tag.is_preformatted() {
            return WhiteSpace::Kept;
        }
        match keeps_lines(document, id) {
            Some(true) => WhiteSpace::Lines,
            Some(false) => WhiteSpace::Folded,
            None => self,
        }
    }
}

/// An element around the node at which the walk is.
struct Open {
    end: NodeId,
    tag: Tag,
    /// Whether it is a link or stands in one.
    is_link: bool,
    /// Whether it is strong text or stands in some.
    is_strong: bool,
    space: WhiteSpace,
    /// The innermost block-level element: this one or one around it.
    container: NodeId,
    /// Where the last block starts that has text directly in this element, not in an element inside it. As an offset in
    /// the buffer it stands for that block.
    text_of: Option<usize>,
}

/// Walks over a document once, in its order, and tells the writer what to write.
struct Walker<'a> {
    document: &'a Document,
    /// The elements around the node at which the walk is, outermost first.
    open: Vec<Open>,
    writer: Writer,
    /// If a field was entered right after another one: where it ends, until its first text is added. All earlier nodes
    /// are in the field. Otherwise the root, before which there is no node.
    next_field: NodeId,
    /// Where the last formula that nests too deep for one line ends: formulas inside it need not be searched.
    end_of_deep_formula: NodeId,
}

impl<'a> Walker<'a> {
    fn new(document: &'a Document) -> Walker<'a> {
        Walker {
            document,
            open: vec![Open {
                end: document.end(NodeId::ROOT),
                tag: Tag::Document,
                is_link: false,
                is_strong: false,
                space: WhiteSpace::Folded,
                container: NodeId::ROOT,
                text_of: None,
            }],
            writer: Writer::default(),
            next_field: NodeId::ROOT,
            end_of_deep_formula: NodeId::ROOT,
        }
    }

    fn walk(mut self) -> Blocks {
        let mut next = 1;
        while next < self.document.len() {
            let id = NodeId::new(next);
            self.leave_until(id);
            let tag = self.document.tag(id);
            next += 1;
            match tag {
                Tag::Text => self.add_text(id),
                Tag::Br => self.writer.break_line(),
                Tag::Span if drawn::is_break(self.document, id) => self.writer.break_line(),
                Tag::Math => match self.formula(id) {
                    Some((node, formula)) => {
                        self.add(node, &formula);
                        next = formula_end(self.document, id).index();
                    }
                    None => self.enter(id, tag),
                },
                Tag::Img => match drawn::pictographs(self.document, id) {
                    Some(characters) => self.add(id, characters),
                    None => self.enter(id, tag),
                },
                Tag::Script if drawn::is_formula_script(self.document, id) => {
                    if let Some(source) = self.document.children(id).next() {
                        self.add(source, drawn::formula_of_script(self.document.text(source)));
                    }
                    next = self.document.end(id).index();
                }
                _ if tag.is_hidden() || self.is_drawing(id) => {
                    if tag.is_block() {
                        self.end_block();
                    }
                    next = self.document.end(id).index();
                }
                _ => self.enter(id, tag),
            }
        }
        self.end_block();
        self.writer.finish()
    }

    /// Whether an element holds no words of the page: see [`drawn`]. Numbers of lines are left out as well, but only in
    /// preformatted text, where they are no words.
    fn is_drawing(&self, id: NodeId) -> bool {
        self.document.is_drawing(id)
            || self.innermost().space == WhiteSpace::Kept && drawn::is_line_number(self.document, id)
    }

    fn enter(&mut self, id: NodeId, tag: Tag) {
        if tag.is_block() {
            self.end_block();
        }
        if fields::follows_field(self.document, id, tag) && !self.has_running_text() {
            self.next_field = self.document.end(id);
        }
        // Two labels that touch are still two words.
        if tag == Tag::Label && fields::follows_label(self.document, id) {
            self.writer.add_space();
        }
        let around = self.innermost();
        let open = Open {
            end: self.document.end(id),
            tag,
            is_link: around.is_link || (tag == Tag::A && self.document.attribute(id, "href").is_some()),
            is_strong: around.is_strong || matches!(tag, Tag::B | Tag::Strong | Tag::Th),
            space: around.space.inside(self.document, id, tag),
            container: if tag.is_block() { id } else { around.container },
            text_of: None,
        };
        self.open.push(open);
    }

    /// The formula in a `<math>` element: in TeX, as its author typed it, if the page has that, or else in one line, with the
    /// node that holds it. `None` if it nests too deep for one line.
    fn formula(&mut self, math: NodeId) -> Option<(NodeId, Cow<'a, str>)> {
        if math < self.end_of_deep_formula {
            return None;
        }
        let document = self.document;
        let is_source = |&id: &NodeId| {
            let is_tex = |encoding: &str| TEX_ENCODINGS.contains(&encoding.trim().to_ascii_lowercase().as_str());
            document.name(id) == ANNOTATION && document.attribute(id, "encoding").is_some_and(is_tex)
        };
        let text_of = |id: NodeId| document.children(id).find(|&child| document.tag(child) == Tag::Text);
        if let Some(source) = document.subtree(math).filter(is_source).find_map(text_of) {
            return Some((source, Cow::Borrowed(document.text(source))));
        }
        let line = formulas::in_line(document, math);
        if line.is_none() {
            self.end_of_deep_formula = document.end(math);
        }
        line.map(|line| (math, Cow::Owned(line)))
    }

    /// Closes the elements that end before `id`.
    fn leave_until(&mut self, id: NodeId) {
        while self.open.len() > 1 && self.innermost().end <= id {
            let Open { tag, end, .. } = *self.innermost();
            if tag.is_block() {
                self.end_block();
            }
            self.open.pop();
            // Boards name who is quoted in a `<cite>` on a line of its own, and the words follow without a space.
            if tag == Tag::Cite && end == id && self.open.iter().any(|around| around.tag == Tag::Blockquote) {
                self.next_field = NodeId::new(id.index() + 1);
            }
        }
    }

    /// Whether the block has text directly in its container or in an inline element around the current place, so that
    /// elements there are words of a sentence and no fields.
    fn has_running_text(&self) -> bool {
        let container = self.innermost().container;
        let mut in_block = self.open.iter().rev().take_while(|open| open.container == container);
        in_block.any(|open| open.text_of == Some(self.writer.block_start()))
    }

    fn innermost(&self) -> &Open {
        // Never empty: the document itself is not closed.
        &self.open[self.open.len() - 1]
    }

    /// Adds a text node to the block, or to several where its line feeds are line breaks or set paragraphs apart.
    fn add_text(&mut self, node: NodeId) {
        let mut text = self.document.text(node);
        match self.innermost().space {
            WhiteSpace::Kept => self.add(node, text),
            WhiteSpace::Lines => {
                for (at, line) in text.split('\n').enumerate() {
                    if at > 0 {
                        self.writer.break_line();
                    }
                    self.add(node, line);
                }
            }
            WhiteSpace::Folded => {
                while let Some((paragraph, rest)) = split_paragraph(text) {
                    self.add(node, paragraph);
                    self.end_block();
                    text = rest;
                }
                self.add(node, text);
            }
        }
    }

    /// Adds text of a node to the block, ending the block before it if line breaks say so.
    fn add(&mut self, node: NodeId, text: &str) {
        let text = &*without_break_marks(text);
        let is_preformatted = self.innermost().space == WhiteSpace::Kept;
        if is_blank(text) && (!is_preformatted || self.writer.block_text().is_empty()) {
            self.writer.note_blank(text, is_preformatted);
            return;
        }
        if !is_preformatted && self.writer.ends_block_before(text) {
            self.end_block();
        }
        self.writer.write_line_breaks();
        let follows_field = node < std::mem::replace(&mut self.next_field, NodeId::ROOT);
        if follows_field
            && fields::begins_field(self.writer.block_text(), text)
            && !self.open.iter().any(|open| open.tag.is_code())
        {
            self.writer.add_space();
        }
        let block = self.writer.block_start();
        if let Some(around) = self.open.last_mut() {
            around.text_of = Some(block);
        }
        let Open { is_link, is_strong, .. } = *self.innermost();
        let origin = Origin { node, is_link, is_strong };
        if is_preformatted {
            self.writer.write_preformatted(text, &origin);
        } else {
            self.writer.write_folded(text, &origin);
        }
    }

    /// Ends the block. It is called before block-level elements are pushed and before they are popped, so the innermost
    /// container is still that of the block.
    fn end_block(&mut self) {
        self.next_field = NodeId::ROOT;
        self.writer.end_block(self.innermost().container);
    }
}

static LINE_CLASS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(LINE_CLASS_START));

/// Whether line feeds in an element are line breaks, by its style or by a class of Tailwind CSS; `None` if neither says
/// so.
fn keeps_lines(document: &Document, id: NodeId) -> Option<bool> {
    let styled = |style: &str| {
        let mut declarations = style.split(';').filter_map(|declaration| declaration.split_once(':'));
        let (_, value) = declarations.rfind(|(name, _)| name.trim().eq_ignore_ascii_case(WHITE_SPACE))?;
        let value = value.trim_start().to_ascii_lowercase();
        Some(LINE_STYLES.iter().any(|start| value.starts_with(start)))
    };
    let classed = |class: &str| {
        // A fast search first, as hardly any class attribute has one.
        LINE_CLASS.find(class.as_bytes())?;
        class.split_ascii_whitespace().any(|word| LINE_CLASSES.contains(&word)).then_some(true)
    };
    document.attributes(id).find_map(|(name, value)| match name {
        "style" => styled(value),
        "class" => classed(value),
        _ => None,
    })
}

/// The first paragraph of a text and what follows it, if an empty line sets it apart: whoever left one meant it, and a style
/// sheet may well show it. Templates leave empty lines, too, but between fields.
fn split_paragraph(text: &str) -> Option<(&str, &str)> {
    if text.len() <= PARAGRAPH_BYTES {
        return None;
    }
    let long_enough = text.len() - text.trim_start().len() + PARAGRAPH_BYTES;
    let mut from = long_enough;
    while let Some(end) = memchr(b'\n', text.as_bytes().get(from..)?) {
        let (paragraph, after) = text.split_at(from + end);
        let (paragraph, rest) = (paragraph.trim_end(), after.trim_start());
        from = text.len() - rest.len();
        let has_empty_line = after[..after.len() - rest.len()].matches('\n').nth(1).is_some();
        if has_empty_line && !rest.is_empty() && paragraph.len() >= long_enough && ends_sentence(paragraph) {
            return Some((paragraph, rest));
        }
    }
    None
}

/// Whether a text shows nothing. Beside white space that is invisible characters: editors leave spaces of no width in
/// paragraphs that are there for their height.
fn is_blank(text: &str) -> bool {
    text.trim_ascii_start().chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// Whether a text begins with a notice of rights, which is a block of its own wherever it stands.
pub(crate) fn starts_rights_line(text: &str) -> bool {
    let line = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '[' | '<' | '('));
    line.starts_with(RIGHTS_SIGNS) || RESERVES_RIGHTS.iter().any(|word| line.starts_with(word))
}

/// Where a formula ends, with the copy of it for the eye that some scripts put after it.
fn formula_end(document: &Document, math: NodeId) -> NodeId {
    let end = document.end(math);
    let is_drawing = end.index() < document.len()
        && drawn::is_for_the_eye(document, end)
        && document.parent(math).and_then(|around| document.parent(around)) == document.parent(end);
    if is_drawing { document.end(end) } else { end }
}
