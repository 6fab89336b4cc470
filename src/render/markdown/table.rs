//! The cells of a table, put where a browser puts them: below a cell of several rows stands an empty one in each.

/// A table that is being gathered.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
    /// For each column how many rows more the cell in it takes, up to the last that takes any.
    down: Vec<usize>,
    is_row_open: bool,
}

impl Table {
    /// Whether what comes now stands in a row: a caption does not, wherever it is.
    pub(super) fn is_row_open(&self) -> bool {
        self.is_row_open
    }

    pub(super) fn begin_row(&mut self) {
        self.is_row_open = true;
        self.rows.push(Vec::new());
    }

    /// Adds a cell over so many columns and rows, at least one of each; `left` is how many empty cells spans may still take.
    pub(super) fn cell(&mut self, text: String, columns: usize, rows: usize, left: &mut usize) {
        self.fill(left, |column, down| down.get(column).is_some_and(|&rows| rows > 0));
        let Some(row) = self.rows.last_mut() else { return };
        let start = row.len();
        row.push(text);
        let fillers = (columns - 1).min(*left);
        *left -= fillers;
        row.extend(std::iter::repeat_n(String::new(), fillers));
        if rows > 1 {
            self.down.resize(self.down.len().max(row.len()), 0);
            self.down[start..row.len()].fill(rows - 1);
        }
    }

    /// Ends a row, with cells that reach down into it behind its own.
    pub(super) fn end_row(&mut self, left: &mut usize) {
        self.is_row_open = false;
        self.fill(left, |column, down| column < down.len());
        let last = self.down.iter().rposition(|&rows| rows > 0);
        self.down.truncate(last.map_or(0, |last| last + 1));
    }

    /// Ends a group of rows, past which no cell reaches.
    pub(super) fn end_rows(&mut self) {
        self.down.clear();
    }

    /// The rows with the line that parts the first from the others; none where there is no cell.
    pub(super) fn finish(self) -> Option<String> {
        let columns = self.rows.iter().map(Vec::len).max().filter(|&columns| columns > 0)?;
        let mut lines: Vec<String> = Vec::with_capacity(self.rows.len() + 1);
        for (index, row) in self.rows.iter().enumerate() {
            // The first row says how many columns there are; rows may be shorter, or all would cost as the longest.
            let missing = if index == 0 { columns - row.len() } else { 0 };
            let cells = row.iter().map(String::as_str).chain(std::iter::repeat_n("", missing));
            lines.push(format!("| {} |", cells.collect::<Vec<_>>().join(" | ")));
            if index == 0 {
                lines.push(format!("|{}", " --- |".repeat(columns)));
            }
        }
        Some(lines.join("\n"))
    }

    /// Adds empty cells for as long as the next column asks for one.
    fn fill(&mut self, left: &mut usize, is_due: fn(usize, &[usize]) -> bool) {
        let Some(row) = self.rows.last_mut() else { return };
        while is_due(row.len(), &self.down) {
            let Some(rest) = left.checked_sub(1) else {
                self.down.clear();
                return;
            };
            *left = rest;
            let rows = &mut self.down[row.len()];
            *rows = rows.saturating_sub(1);
            row.push(String::new());
        }
    }
}
