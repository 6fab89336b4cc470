//! Plain text with the structure that plain text can carry.
//!
//! There is a blank line between blocks, but list items, table rows and lines of code follow line by line. Items are marked
//! with `- `, and ` | ` stands between columns, also where a cell is empty. Nothing else is added to the text of the blocks,
//! in which `blocks` has already written formulas in one line, and emoji for their pictures.

use std::borrow::Cow;
use std::ops::Range;

use super::columns::separators;
use super::structure::{Group, Place, Structure};
use super::{Page, trimmed};
use crate::blocks::Blocks;
use crate::dom::NodeId;
use crate::select::Kept;
use crate::tables::markup::{CELL_SEPARATOR, ITEM_INDENT, ITEM_MARK, MAX_LEVELS};

/// The kept blocks as plain text, and the range of each in it, which is empty for a block of white space.
pub(super) fn text(page: &Page<'_>, structure: &Structure) -> (String, Vec<Range<usize>>) {
    let kept = &page.selection.kept;
    let length: usize = kept.iter().map(|kept| kept.text.len() + "\n\n".len()).sum();
    let mut writer = TextWriter { out: String::with_capacity(length), before: None, last_item: None, columns: 0 };
    let places = structure.places.iter().zip(separators(page, structure));
    let ranges = kept.iter().zip(places).map(|(kept, (place, columns))| {
        writer.columns += columns;
        writer.block(page.blocks, kept, *place)
    });
    let ranges = ranges.collect();
    (writer.out, ranges)
}

/// A text without ASCII control characters, which no browser shows and a terminal takes for commands. Those outside ASCII
/// stay, because they are remnants of letters that were encoded twice.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    let is_dropped = |c: char| c.is_ascii_control() && !matches!(c, '\n' | '\t');
    if text.contains(is_dropped) { Cow::Owned(text.replace(is_dropped, "")) } else { Cow::Borrowed(text) }
}

struct TextWriter {
    out: String,
    before: Option<Group>,
    /// The last item, in document order, that got its mark.
    last_item: Option<NodeId>,
    /// How many column separators are due before the next text.
    columns: usize,
}

impl TextWriter {
    fn block(&mut self, blocks: &Blocks, kept: &Kept, place: Place) -> Range<usize> {
        let text = shown(blocks.slice(trimmed(blocks, kept, place)));
        if text.is_empty() {
            return self.out.len()..self.out.len();
        }
        if let Some(before) = self.before {
            self.out.push_str(separator(before, place.group));
        }
        self.mark(place.group);
        self.out.extend(std::iter::repeat_n(CELL_SEPARATOR, std::mem::take(&mut self.columns)));
        let start = self.out.len();
        match place.group {
            // A row is one line, which a line break inside a cell would end.
            Group::Cell { .. } => self.out.push_str(&text.replace('\n', " ")),
            _ => self.out.push_str(&text),
        }
        self.before = Some(place.group);
        start..self.out.len()
    }

    /// Indents an item, and marks it when its first block is written.
    fn mark(&mut self, group: Group) {
        let Group::Item { item, depth, .. } = group else { return };
        // Items come in document order. An item that is not after the last one continues below a nested list.
        let is_new = self.last_item.is_none_or(|last| last < item);
        let depth = if is_new { depth } else { depth + 1 };
        self.out.extend(std::iter::repeat_n(ITEM_INDENT, depth.min(MAX_LEVELS)));
        if is_new {
            self.out.push_str(ITEM_MARK);
            self.last_item = Some(item);
        }
    }
}

/// What stands between two blocks.
fn separator(before: Group, after: Group) -> &'static str {
    match (before, after) {
        (Group::Item { list, .. }, Group::Item { list: other, .. })
        | (Group::Terms { list }, Group::Terms { list: other })
        | (Group::Code { pre: list }, Group::Code { pre: other })
            if list == other =>
        {
            "\n"
        }
        (Group::Cell { table, row, cell }, Group::Cell { table: other, row: other_row, cell: other_cell })
            if table == other =>
        {
            match (row == other_row, cell == other_cell) {
                (true, true) => " ",
                // The separators of the columns follow.
                (true, false) => "",
                (false, _) => "\n",
            }
        }
        _ => "\n\n",
    }
}
