//! The columns of a table's cells, as a browser places them: a cell that spans rows takes its column in each of these rows.

use crate::dom::{Document, NodeId};
use crate::tables::markup::MAX_SPAN;

/// The columns of a table, of which one row is open.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// How many columns of the open row are taken.
    taken: usize,
    /// For each column, how many more rows the cell in it takes, up to the last column where it takes any.
    down: Vec<usize>,
}

/// Where a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// How many columns between the cell before and this one are taken by cells of rows above.
    pub(super) before: usize,
    /// Its first column.
    pub(super) start: usize,
    /// How many more columns it takes.
    pub(super) after: usize,
}

impl Grid {
    pub(super) fn begin_row(&mut self) {
        self.taken = 0;
    }

    /// Places a cell that spans this many columns and rows, at least one of each. `left` is how many empty cells may still
    /// be added for spans.
    pub(super) fn cell(&mut self, columns: usize, rows: usize, left: &mut usize) -> Cell {
        let before = self.fill(left, |column, down| down.get(column).is_some_and(|&rows| rows > 0));
        let start = self.taken;
        let after = (columns - 1).min(*left);
        *left -= after;
        self.taken += 1 + after;
        if rows > 1 {
            self.down.resize(self.down.len().max(self.taken), 0);
            self.down[start..self.taken].fill(rows - 1);
        }
        Cell { before, start, after }
    }

    /// Ends a row; returns how many columns behind its own cells are taken by cells of rows above.
    pub(super) fn end_row(&mut self, left: &mut usize) -> usize {
        let behind = self.fill(left, |column, down| column < down.len());
        let last = self.down.iter().rposition(|&rows| rows > 0);
        self.down.truncate(last.map_or(0, |last| last + 1));
        behind
    }

    /// Ends a group of rows. No cell spans rows beyond its group.
    pub(super) fn end_rows(&mut self) {
        self.down.clear();
    }

    /// Takes columns for as long as the next one is due to be taken; returns how many.
    fn fill(&mut self, left: &mut usize, is_due: fn(usize, &[usize]) -> bool) -> usize {
        let start = self.taken;
        while is_due(self.taken, &self.down) {
            let Some(rest) = left.checked_sub(1) else {
                self.down.clear();
                break;
            };
            *left = rest;
            let rows = &mut self.down[self.taken];
            *rows = rows.saturating_sub(1);
            self.taken += 1;
        }
        self.taken - start
    }
}

/// How many columns or rows a cell of the page says it spans, if more than one.
pub(super) fn span(document: &Document, cell: NodeId, name: &str) -> Option<usize> {
    let cells = document.attribute(cell, name)?.trim().parse::<usize>().ok()?;
    (2..=MAX_SPAN).contains(&cells).then_some(cells)
}
