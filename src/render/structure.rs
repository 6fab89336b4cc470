//! Where each kept block stands on the page: in which list, row, code block or quotation.
//!
//! Pages use lists and tables for layout too. So a list or table counts as one only if what was kept of it looks like one,
//! with short items, or cells side by side. All renderers use this same answer.

use crate::article::BlockKind;
use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::select::Selection;
use crate::tables::markup::{MAX_CELL_BLOCKS, MAX_ITEM_BLOCKS};
use crate::tables::tags::Tag;

/// The places of all kept blocks, in their order.
#[derive(Debug, Default)]
pub(super) struct Structure {
    pub(super) places: Vec<Place>,
    /// The tables that hold data, in document order.
    data_tables: Vec<NodeId>,
}

/// Where one kept block stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) kind: BlockKind,
    pub(super) group: Group,
}

/// The smallest thing that holds a block together with its neighbours on adjoining lines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Group {
    /// No such thing: a blank line separates the block from its neighbours.
    Alone,
    /// A list; `list` is the outermost of nested ones, `depth` counts the lists around that one.
    Item { list: NodeId, item: NodeId, depth: usize },
    /// A list of terms and their descriptions.
    Terms { list: NodeId },
    /// A table of data.
    Cell { table: NodeId, row: NodeId, cell: NodeId },
    /// Preformatted text.
    Code { pre: NodeId },
}

impl Structure {
    /// The places of the kept blocks.
    pub(super) fn of(document: &Document, blocks: &Blocks, selection: &Selection) -> Structure {
        let mut survey = Survey::default();
        let mut path = OpenPath::new(document, Around::default());
        let mut around: Vec<Around> = Vec::with_capacity(selection.kept.len());
        for kept in &selection.kept {
            let node = blocks.pieces(blocks.get(kept.block))[0].node;
            path.leave(node);
            path.aim(node);
            while let Some(next) = path.step() {
                path.open(next, survey.enter(document, path.state(), next));
            }
            survey.count(path.state());
            around.push(path.state());
        }
        survey.settle_lists();
        let places = around.iter().map(|around| survey.place(*around)).collect();
        let data_tables = survey.tables.iter().filter(|table| table.is_data()).map(|table| table.node).collect();
        Structure { places, data_tables }
    }

    /// Whether a table was kept as one, rather than used to lay the page out.
    pub(super) fn is_data_table(&self, table: NodeId) -> bool {
        self.data_tables.binary_search(&table).is_ok()
    }
}

/// The elements around a place, kept up to date while a renderer moves through the page.
///
/// In document order, each element is opened and closed once, so that a whole walk takes linear time.
pub(super) struct OpenPath<'a, S> {
    document: &'a Document,
    open: Vec<(NodeId, S)>,
    below: Vec<NodeId>,
}

impl<'a, S: Copy> OpenPath<'a, S> {
    pub(super) fn new(document: &'a Document, outermost: S) -> OpenPath<'a, S> {
        OpenPath { document, open: vec![(NodeId::ROOT, outermost)], below: Vec::new() }
    }

    /// Closes the elements that do not enclose `node`, and returns how many stay open.
    pub(super) fn leave(&mut self, node: NodeId) -> usize {
        while self.open.len() > 1 && !self.document.is_within(node, self.innermost().0) {
            self.open.pop();
        }
        self.open.len()
    }

    /// Aims at `node`, which is inside the innermost open element. [`OpenPath::step`] then opens the elements on the way to
    /// it.
    pub(super) fn aim(&mut self, node: NodeId) {
        let top = self.innermost().0;
        self.below.clear();
        if node != top {
            self.below.push(node);
            self.below.extend(self.document.ancestors(node).take_while(|&ancestor| ancestor != top));
        }
    }

    /// The next element to open on the way to where the path was aimed.
    pub(super) fn step(&mut self) -> Option<NodeId> {
        self.below.pop().filter(|&node| self.document.tag(node) != Tag::Text)
    }

    pub(super) fn open(&mut self, node: NodeId, state: S) {
        self.open.push((node, state));
    }

    /// What is known of the innermost open element.
    pub(super) fn state(&self) -> S {
        self.innermost().1
    }

    fn innermost(&self) -> &(NodeId, S) {
        // The document itself is always open.
        &self.open[self.open.len() - 1]
    }
}

/// What stands around a block; indices are into the survey's lists and tables.
#[derive(Clone, Copy, Debug, Default)]
struct Around {
    list: Option<usize>,
    item: Option<NodeId>,
    terms: Option<usize>,
    is_term: bool,
    table: Option<usize>,
    row: Option<NodeId>,
    cell: Option<NodeId>,
    pre: Option<NodeId>,
    heading: u8,
    is_quote: bool,
    is_caption: bool,
}

#[derive(Debug)]
struct List {
    parent: Option<usize>,
    item: Option<NodeId>,
    blocks_of_item: usize,
    is_layout: bool,
    /// The outermost list around this one, or itself, and how many lists are around it.
    outermost: NodeId,
    depth: usize,
}

impl List {
    fn new(parent: Option<usize>, node: NodeId) -> List {
        List { parent, item: None, blocks_of_item: 0, is_layout: false, outermost: node, depth: 0 }
    }
}

/// A list of terms. If no term was kept, it is only a frame around paragraphs.
#[derive(Debug)]
struct TermList {
    node: NodeId,
    has_terms: bool,
}

#[derive(Debug)]
struct Table {
    node: NodeId,
    row: Option<NodeId>,
    cell: Option<NodeId>,
    blocks_of_cell: usize,
    cells_of_row: usize,
    has_cells_side_by_side: bool,
    is_layout: bool,
}

impl Table {
    fn new(node: NodeId) -> Table {
        Table {
            node,
            row: None,
            cell: None,
            blocks_of_cell: 0,
            cells_of_row: 0,
            has_cells_side_by_side: false,
            is_layout: false,
        }
    }

    fn is_data(&self) -> bool {
        self.has_cells_side_by_side && !self.is_layout
    }
}

/// All lists and tables around kept blocks, and what was kept of each.
#[derive(Debug, Default)]
struct Survey {
    lists: Vec<List>,
    term_lists: Vec<TermList>,
    tables: Vec<Table>,
}

impl Survey {
    /// What stands around a place inside `node`, given what stands around the node.
    fn enter(&mut self, document: &Document, outside: Around, node: NodeId) -> Around {
        let mut here = outside;
        match document.tag(node) {
            Tag::Ul | Tag::Ol | Tag::Menu => {
                self.lists.push(List::new(outside.list, node));
                here = Around { list: Some(self.lists.len() - 1), item: None, terms: None, ..outside };
            }
            Tag::Li => here.item = outside.list.map(|_| node),
            Tag::Dl => {
                self.term_lists.push(TermList { node, has_terms: false });
                here = Around { terms: Some(self.term_lists.len() - 1), list: None, item: None, ..outside };
            }
            Tag::Dt | Tag::Dd => here.is_term = document.tag(node) == Tag::Dt,
            Tag::Table => {
                if let Some(outer) = outside.table {
                    self.tables[outer].is_layout = true;
                }
                self.tables.push(Table::new(node));
                here = Around { table: Some(self.tables.len() - 1), row: None, cell: None, ..outside };
            }
            Tag::Tr => here.row = Some(node),
            Tag::Td | Tag::Th => here.cell = Some(node),
            Tag::Pre | Tag::Xmp => here.pre = Some(node),
            Tag::Blockquote => here.is_quote = true,
            Tag::Caption | Tag::Figcaption => here.is_caption = true,
            tag if tag.heading_level() > 0 => here.heading = tag.heading_level(),
            _ => {}
        }
        here
    }

    /// Counts a kept block in its list, list of terms and table.
    fn count(&mut self, around: Around) {
        if let (Some(list), Some(item)) = (around.list, around.item) {
            let list = &mut self.lists[list];
            list.blocks_of_item = if list.item == Some(item) { list.blocks_of_item + 1 } else { 1 };
            list.item = Some(item);
            list.is_layout |= around.heading > 0 || list.blocks_of_item > MAX_ITEM_BLOCKS;
        }
        if let Some(list) = around.terms {
            self.term_lists[list].has_terms |= around.is_term;
        }
        if let (Some(table), Some(row), Some(cell)) = (around.table, around.row, around.cell) {
            let table = &mut self.tables[table];
            table.cells_of_row = match (table.row == Some(row), table.cell == Some(cell)) {
                (true, true) => table.cells_of_row,
                (true, false) => table.cells_of_row + 1,
                (false, _) => 1,
            };
            table.blocks_of_cell = if table.cell == Some(cell) { table.blocks_of_cell + 1 } else { 1 };
            (table.row, table.cell) = (Some(row), Some(cell));
            table.has_cells_side_by_side |= table.cells_of_row > 1;
            table.is_layout |= around.pre.is_some() || table.blocks_of_cell > MAX_CELL_BLOCKS;
        }
    }

    /// Assigns every list that counts as one to the outermost such list around it.
    fn settle_lists(&mut self) {
        // A list comes after the lists around it, so that one pass in order finds those already assigned.
        for index in 0..self.lists.len() {
            let parent = self.lists[index].parent.map(|parent| &self.lists[parent]);
            if let Some(parent) = parent.filter(|parent| !parent.is_layout) {
                let (outermost, depth) = (parent.outermost, parent.depth + 1);
                (self.lists[index].outermost, self.lists[index].depth) = (outermost, depth);
            }
        }
    }

    fn place(&self, around: Around) -> Place {
        let group = self.group(around);
        let kind = match group {
            Group::Code { .. } => BlockKind::Code,
            _ if around.is_caption => BlockKind::Caption,
            Group::Cell { .. } => BlockKind::TableCell,
            _ if around.heading > 0 => BlockKind::Heading(around.heading),
            Group::Item { .. } | Group::Terms { .. } => BlockKind::ListItem,
            Group::Alone if around.is_quote => BlockKind::Quote,
            Group::Alone => BlockKind::Paragraph,
        };
        Place { kind, group }
    }

    fn group(&self, around: Around) -> Group {
        let table = around.table.map(|table| &self.tables[table]).filter(|table| table.is_data());
        if let (Some(table), Some(row), Some(cell)) = (table, around.row, around.cell) {
            return Group::Cell { table: table.node, row, cell };
        }
        if let Some(pre) = around.pre {
            return Group::Code { pre };
        }
        if let Some(list) = around.terms.map(|list| &self.term_lists[list]).filter(|list| list.has_terms) {
            return Group::Terms { list: list.node };
        }
        let list = around.list.map(|list| &self.lists[list]).filter(|list| !list.is_layout);
        if let (Some(list), Some(item)) = (list, around.item) {
            return Group::Item { list: list.outermost, item, depth: list.depth };
        }
        Group::Alone
    }
}
