//! Plain text: blocks apart by a blank line.

use crate::blocks::Blocks;
use crate::select::Selection;

/// The kept blocks as plain text.
pub(crate) fn text(blocks: &Blocks, selection: &Selection) -> String {
    let parts: Vec<&str> = selection.kept.iter().map(|kept| blocks.slice(kept.text.clone()).trim()).collect();
    parts.join("\n\n")
}
