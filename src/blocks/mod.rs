//! A document cut into blocks: runs of text without a block-level break.
//!
//! A block ends where a block-level element opens or closes and at two `<br>` in a row; one `<br>` is a line
//! break inside the block, but after a long line that ends its sentence it parts paragraphs, as on pages whose body
//! is nothing but text and `<br>`, and a line on rights is a block of its own. Text that a browser never shows
//! (scripts, form controls, drawings) belongs to none, nor does what [`drawn`] knows to be no words; a script that holds the
//! source of a formula stands for its drawing. Between two fields of a line is a space, written or not ([`fields`]). What is
//! good text is not decided here.

mod fields;

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::dom::{Document, NodeId, drawn};
use crate::tables::tags::{LINE_CLASS_START, LINE_CLASSES, LINE_STYLES, Tag, WHITE_SPACE};
use crate::tables::thresholds::{PARAGRAPH_BYTES, PROSE_LINK_DENSITY, RESERVES_RIGHTS, RIGHTS_SIGNS, SENTENCE_ENDS};
use crate::text::{Counts, is_invisible, without_break_marks, word_length};

/// All blocks of a page in document order, over one buffer of their text.
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
    /// Its text in the buffer, in bytes.
    text: Range<usize>,
    /// Its text nodes.
    pieces: Range<usize>,
}

/// What one text node gives to a block; white space is folded.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The text node.
    pub node: NodeId,
    /// Its text in the buffer, in bytes.
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

    /// The text of a block: white space folded, `\n` for a single `<br>` or what a style makes one, as written inside
    /// `<pre>`; marks where a word may be broken are left out, but for those that part the words of scripts without spaces.
    #[must_use]
    pub fn text(&self, block: &Block) -> &str {
        &self.text[block.text.clone()]
    }

    /// The text nodes that make a block, at least one.
    #[must_use]
    pub fn pieces(&self, block: &Block) -> &[Piece] {
        &self.pieces[block.pieces.clone()]
    }

    /// The text that one node gives to its block.
    #[must_use]
    pub fn piece_text(&self, piece: &Piece) -> &str {
        &self.text[piece.text.clone()]
    }

    /// Where the text of a piece lies in the buffer that all blocks share, in bytes.
    #[must_use]
    pub fn piece_range(&self, piece: &Piece) -> Range<usize> {
        debug_assert!(piece.text.end <= self.text.len(), "a piece of these blocks");
        piece.text.clone()
    }

    /// Where a block's text lies in the buffer that all blocks share, in bytes.
    #[must_use]
    pub fn range(&self, block: &Block) -> Range<usize> {
        debug_assert!(block.text.end <= self.text.len(), "one of these blocks");
        block.text.clone()
    }

    /// The text at a range of the shared buffer.
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

    /// Script-aware length of what a block has inside links, in Latin letters.
    #[must_use]
    pub fn link_units(&self, block: &Block) -> u32 {
        self.pieces(block).iter().filter(|piece| piece.is_link).map(|piece| piece.counts.units()).sum()
    }

    /// Whether no larger share of a block stands inside links than of prose does. A block without letters is not
    /// prose.
    pub(crate) fn is_hardly_linked(&self, block: &Block) -> bool {
        f64::from(self.link_units(block)) < f64::from(PROSE_LINK_DENSITY) * f64::from(self.units(block))
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

/// What becomes of white space in an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WhiteSpace {
    /// Each run of it is one space.
    Folded,
    /// The same, but for line feeds, which a style makes line breaks.
    Lines,
    /// It stands as written.
    Kept,
}

impl WhiteSpace {
    /// What becomes of it in an element inside this one.
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

/// An element that is open around the node the walk stands at.
struct Open {
    end: NodeId,
    tag: Tag,
    is_link: bool,
    is_strong: bool,
    space: WhiteSpace,
    /// The innermost block-level element from here up.
    container: NodeId,
    /// Where the block starts that has text right in this element.
    text_of: Option<usize>,
}

struct Walker<'a> {
    document: &'a Document,
    open: Vec<Open>,
    out: Blocks,
    block_start: usize,
    pieces_start: usize,
    /// `<br>` seen since the last visible character.
    line_breaks: u8,
    /// White space seen since the last visible character.
    has_space: bool,
    /// The end of a field that begins right behind another one, until the first text in it is added.
    next_field: NodeId,
    /// White space before the first character of a block that is preformatted, from the start of its line.
    indent: String,
    /// The end of the last formula that has no source: those inside it have none either.
    searched: NodeId,
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
            out: Blocks::default(),
            block_start: 0,
            pieces_start: 0,
            line_breaks: 0,
            has_space: false,
            next_field: NodeId::ROOT,
            indent: String::new(),
            searched: NodeId::ROOT,
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
                Tag::Br => self.line_breaks = self.line_breaks.saturating_add(1),
                Tag::Math => match self.formula_source(id) {
                    Some(source) => {
                        self.add_text(source);
                        next = formula_end(self.document, id).index();
                    }
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
        self.out
    }

    /// Whether an element holds no words of the page; inside code, the number of a line is none either.
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
        // No word is made of two labels.
        self.has_space |= tag == Tag::Label && fields::follows_label(self.document, id);
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

    /// The text of a formula as its author typed it, where the page has that beside the drawing of it.
    fn formula_source(&mut self, math: NodeId) -> Option<NodeId> {
        if math < self.searched {
            return None;
        }
        let document = self.document;
        let is_source = |&id: &NodeId| {
            let is_tex = |encoding: &str| encoding.contains("tex");
            document.name(id) == "annotation" && document.attribute(id, "encoding").is_some_and(is_tex)
        };
        let text_of = |id: NodeId| document.children(id).find(|&child| document.tag(child) == Tag::Text);
        let source = document.subtree(math).filter(is_source).find_map(text_of);
        if source.is_none() {
            self.searched = document.end(math);
        }
        source
    }

    /// Leaves the elements that end before `id`.
    fn leave_until(&mut self, id: NodeId) {
        while self.open.len() > 1 && self.innermost().end <= id {
            let Open { tag, end, .. } = *self.innermost();
            if tag.is_block() {
                self.end_block();
            }
            self.open.pop();
            // Boards name who is quoted in a line of its own, and the words follow.
            if tag == Tag::Cite && end == id && self.open.iter().any(|around| around.tag == Tag::Blockquote) {
                self.next_field = NodeId::new(id.index() + 1);
            }
        }
    }

    /// Whether the block has text right in one of the elements around what comes next: then fields there are words of a
    /// sentence.
    fn has_running_text(&self) -> bool {
        let container = self.innermost().container;
        let mut in_block = self.open.iter().rev().take_while(|open| open.container == container);
        in_block.any(|open| open.text_of == Some(self.block_start))
    }

    fn innermost(&self) -> &Open {
        // The document is open for as long as the walk lasts.
        &self.open[self.open.len() - 1]
    }

    fn add_text(&mut self, node: NodeId) {
        let text = self.document.text(node);
        if self.innermost().space != WhiteSpace::Lines {
            self.add(node, text);
            return;
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.line_breaks = self.line_breaks.saturating_add(1);
            }
            self.add(node, line);
        }
    }

    /// Adds what a text node gives to its block.
    fn add(&mut self, node: NodeId, text: &str) {
        let text = &*without_break_marks(text);
        let is_preformatted = self.innermost().space == WhiteSpace::Kept;
        if is_blank(text) && !(is_preformatted && self.out.text.len() > self.block_start) {
            // A text of nothing but invisible characters, such as a soft hyphen, is no white space.
            self.has_space |= text.contains(char::is_whitespace);
            if is_preformatted {
                let line = text.rfind('\n').map(|end| end + 1);
                self.indent.truncate(if line.is_some() { 0 } else { self.indent.len() });
                self.indent.push_str(&text[line.unwrap_or_default()..]);
            }
            return;
        }
        if self.ends_block(text) && !is_preformatted {
            self.end_block();
        }
        let start = self.open_piece();
        let follows_field = node < std::mem::replace(&mut self.next_field, NodeId::ROOT);
        self.has_space |= follows_field
            && fields::begins_field(&self.out.text[self.block_start..], text)
            && !self.open.iter().any(|open| open.tag.is_code());
        let block_start = self.block_start;
        if let Some(around) = self.open.last_mut() {
            around.text_of = Some(block_start);
        }
        if is_preformatted {
            self.out.text.push_str(&std::mem::take(&mut self.indent));
            self.out.text.push_str(text);
        } else {
            self.push_folded(text);
        }
        let end = self.out.text.len();
        if end > start {
            let counts = Counts::of(&self.out.text[start..end]);
            // Another line of the same text.
            let is_of_block = self.out.pieces.len() > self.pieces_start;
            if let Some(last) = self.out.pieces.last_mut().filter(|last| is_of_block && last.node == node) {
                last.text.end = end;
                last.counts += counts;
                return;
            }
            let around = self.innermost();
            let piece = Piece { node, text: start..end, is_link: around.is_link, is_strong: around.is_strong, counts };
            self.out.pieces.push(piece);
        }
    }

    /// Whether the line breaks before a text part blocks: two of them, or one where the line written last is long and
    /// ends a sentence, or where it or the next is a line on rights.
    fn ends_block(&self, next: &str) -> bool {
        if self.line_breaks != 1 {
            return self.line_breaks > 1;
        }
        let last = self.out.text[self.block_start..].rsplit('\n').next().unwrap_or_default().trim_end();
        let is_paragraph = last.len() >= PARAGRAPH_BYTES && last.ends_with(SENTENCE_ENDS);
        is_paragraph || starts_rights_line(last) || starts_rights_line(next)
    }

    /// Writes the break between two pieces of a block and returns where the next one starts.
    fn open_piece(&mut self) -> usize {
        if self.out.text.len() > self.block_start && self.line_breaks > 0 {
            self.out.text.push_str(&"\n".repeat(usize::from(self.line_breaks)));
            self.has_space = false;
        }
        self.line_breaks = 0;
        self.out.text.len()
    }

    /// Appends text with each run of white space as one space, none at the start of a line.
    fn push_folded(&mut self, text: &str) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            if first.is_whitespace() {
                self.has_space = true;
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let at_line_start = self.out.text.len() == self.block_start || self.out.text.ends_with('\n');
            if self.has_space && !at_line_start {
                self.out.text.push(' ');
            }
            self.has_space = false;
            let (word, after) = rest.split_at(word_length(rest));
            self.out.text.push_str(word);
            rest = after;
        }
    }

    fn end_block(&mut self) {
        self.line_breaks = 0;
        self.has_space = false;
        self.next_field = NodeId::ROOT;
        self.indent.clear();
        let pieces = self.pieces_start..self.out.pieces.len();
        let text = self.block_start..self.out.text.len();
        self.pieces_start = pieces.end;
        self.block_start = text.end;
        if pieces.is_empty() {
            return;
        }
        // Block-level elements end the block before they are opened and before they are left.
        let container = self.innermost().container;
        self.out.all.push(Block { container, text, pieces });
    }
}

static LINE_CLASS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(LINE_CLASS_START));

/// What the style of an element or a class name of the web's most used style sheet says of line feeds in it: that they
/// are line breaks, or that they are not.
fn keeps_lines(document: &Document, id: NodeId) -> Option<bool> {
    let styled = |style: &str| {
        let (_, rest) = style.split_once(WHITE_SPACE)?;
        let value = rest.trim_start().strip_prefix(':')?.trim_start();
        Some(LINE_STYLES.iter().any(|start| value.starts_with(start)))
    };
    let classed = |class: &str| {
        // Hardly any element has one.
        LINE_CLASS.find(class.as_bytes())?;
        class.split_ascii_whitespace().any(|word| LINE_CLASSES.contains(&word)).then_some(true)
    };
    document.attributes(id).find_map(|(name, value)| match name {
        "style" => styled(value),
        "class" => classed(value),
        _ => None,
    })
}

/// Whether a text shows nothing: editors leave spaces of no width in paragraphs that are there for their height.
fn is_blank(text: &str) -> bool {
    text.trim_ascii_start().chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// Whether a text begins a line on rights, which is a block of its own wherever it stands.
fn starts_rights_line(text: &str) -> bool {
    let line = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '[' | '<' | '('));
    line.starts_with(RIGHTS_SIGNS) || RESERVES_RIGHTS.iter().any(|word| line.starts_with(word))
}

/// Where a formula ends, including the drawing of it that some scripts put beside it.
fn formula_end(document: &Document, math: NodeId) -> NodeId {
    let end = document.end(math);
    let is_drawing = end.index() < document.len()
        && drawn::is_for_the_eye(document, end)
        && document.parent(math).and_then(|around| document.parent(around)) == document.parent(end);
    if is_drawing { document.end(end) } else { end }
}
