//! The columns of kept cells in their tables, for plain text, which has a separator between columns.
//!
//! A column without kept text in any row is left out of all rows, because pages use empty cells for spacing, and have cells
//! with only a picture.

use std::collections::{BTreeMap, BTreeSet};

use super::Page;
use super::grid::{Grid, span};
use super::structure::{Group, Structure};
use crate::dom::{Document, NodeId};
use crate::tables::markup::MAX_FILLERS;
use crate::tables::tags::Tag;

/// For each kept block, how many separators stand before it: none outside of tables, and none before further text of the
/// same cell.
pub(super) fn separators(page: &Page<'_>, structure: &Structure) -> Vec<usize> {
    let mut rows = Rows::new(page.document);
    let places: Vec<Option<Placed>> = structure.places.iter().map(|place| rows.place(place.group)).collect();
    let mut used: BTreeMap<NodeId, BTreeSet<usize>> = BTreeMap::new();
    for placed in places.iter().flatten() {
        used.entry(placed.table).or_default().insert(placed.column);
    }
    let used: BTreeMap<NodeId, Vec<usize>> =
        used.into_iter().map(|(table, columns)| (table, columns.into_iter().collect())).collect();
    let separators = places.iter().map(|placed| {
        placed.as_ref().map_or(0, |placed| {
            let columns = &used[&placed.table];
            let rank = |column: usize| columns.partition_point(|&other| other < column);
            rank(placed.column) - placed.before.map_or(0, rank)
        })
    });
    separators.collect()
}

/// A cell with kept text.
struct Placed {
    table: NodeId,
    column: usize,
    /// The column of the kept cell before it in the row.
    before: Option<usize>,
}

/// The rows of tables. Each cell is placed only once.
struct Rows<'a> {
    document: &'a Document,
    grid: Grid,
    table: NodeId,
    row: NodeId,
    cell: NodeId,
    /// The child of the row up to which its cells are placed.
    placed: NodeId,
    /// The column of the last kept cell of the row.
    before: Option<usize>,
    /// How many empty cells may still be added for spans.
    fillers_left: usize,
}

impl<'a> Rows<'a> {
    fn new(document: &'a Document) -> Rows<'a> {
        let none = NodeId::ROOT;
        let (grid, fillers_left) = (Grid::default(), MAX_FILLERS);
        Rows { document, grid, table: none, row: none, cell: none, placed: none, before: None, fillers_left }
    }

    /// Where the cell of a block stands, unless an earlier block was in it.
    fn place(&mut self, group: Group) -> Option<Placed> {
        let Group::Cell { table, row, cell } = group else { return None };
        if row == self.row && cell == self.cell {
            return None;
        }
        if row != self.row {
            self.begin_row(table, row);
        }
        self.place_up_to(cell);
        let column = self.place_cell(cell);
        (self.cell, self.placed) = (cell, self.document.end(cell));
        Some(Placed { table, column, before: self.before.replace(column) })
    }

    fn begin_row(&mut self, table: NodeId, row: NodeId) {
        if table == self.table {
            self.place_up_to(self.document.end(self.row));
            self.grid.end_row(&mut self.fillers_left);
            if self.document.parent(row) != self.document.parent(self.row) {
                self.grid.end_rows();
            }
        } else {
            self.grid = Grid::default();
        }
        self.grid.begin_row();
        (self.table, self.row, self.placed, self.before) = (table, row, NodeId::new(row.index() + 1), None);
    }

    /// Places the cells of the open row that hold nothing kept.
    fn place_up_to(&mut self, end: NodeId) {
        while self.placed < end {
            if matches!(self.document.tag(self.placed), Tag::Td | Tag::Th) {
                self.place_cell(self.placed);
            }
            self.placed = self.document.end(self.placed);
        }
    }

    /// Places a cell; returns its first column.
    fn place_cell(&mut self, cell: NodeId) -> usize {
        let span = |name| span(self.document, cell, name).unwrap_or(1);
        self.grid.cell(span("colspan"), span("rowspan"), &mut self.fillers_left).start
    }
}
