//! The cells of a table, placed as in a browser. A cell that spans rows gets an empty cell below it in each further row.

use super::super::grid::Grid;

/// A table that is being gathered.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
    grid: Grid,
    is_row_open: bool,
}

impl Table {
    /// Whether what comes now stands in a row. A caption never does.
    pub(super) fn is_row_open(&self) -> bool {
        self.is_row_open
    }

    pub(super) fn begin_row(&mut self) {
        self.is_row_open = true;
        self.grid.begin_row();
        self.rows.push(Vec::new());
    }

    /// Adds a cell that spans this many columns and rows, at least one of each. `left` is how many empty cells may still be
    /// added for spans.
    pub(super) fn cell(&mut self, text: String, columns: usize, rows: usize, left: &mut usize) {
        let Some(row) = self.rows.last_mut() else { return };
        let cell = self.grid.cell(columns, rows, left);
        row.extend(std::iter::repeat_n(String::new(), cell.before));
        row.push(text);
        row.extend(std::iter::repeat_n(String::new(), cell.after));
    }

    /// Ends a row, and adds an empty cell for each cell from above that reaches into it behind its own cells.
    pub(super) fn end_row(&mut self, left: &mut usize) {
        self.is_row_open = false;
        let behind = self.grid.end_row(left);
        if let Some(row) = self.rows.last_mut() {
            row.extend(std::iter::repeat_n(String::new(), behind));
        }
    }

    /// Ends a group of rows. No cell spans rows beyond its group.
    pub(super) fn end_rows(&mut self) {
        self.grid.end_rows();
    }

    /// The rows, with the line between the first and the others; `None` if there is no cell.
    pub(super) fn finish(self) -> Option<String> {
        let columns = self.rows.iter().map(Vec::len).max().filter(|&columns| columns > 0)?;
        let mut lines: Vec<String> = Vec::with_capacity(self.rows.len() + 1);
        for (index, row) in self.rows.iter().enumerate() {
            // The first row sets the number of columns. Other rows may be shorter; otherwise each would cost as much as the
            // longest.
            let missing = if index == 0 { columns - row.len() } else { 0 };
            let cells = row.iter().map(String::as_str).chain(std::iter::repeat_n("", missing));
            lines.push(format!("| {} |", cells.collect::<Vec<_>>().join(" | ")));
            if index == 0 {
                lines.push(format!("|{}", " --- |".repeat(columns)));
            }
        }
        Some(lines.join("\n"))
    }
}
