//! The whole page at a glance: a bar for each block, kept ones up, the others down, their height by length.

use bonmun::_internals::BlockReport;

use crate::markup::{Html, shown, text};

/// Characters of a block that its bar gives away.
const HINT_CHARS: usize = 80;

/// Appends the strip of a run; each bar leads to its block.
pub(crate) fn add(html: &mut Html, blocks: &[BlockReport], label: &str) {
    let longest = blocks.iter().map(|block| block.units).max().unwrap_or(0).max(1);
    html.add(format_args!("<div class=strip role=group aria-label=\"Strip of the page, {}\">", text(label)));
    for (index, block) in blocks.iter().enumerate() {
        // The root lets short blocks be seen beside long ones.
        let height = (f64::from(block.units) / f64::from(longest)).sqrt() * 100.0;
        let fate = shown(block.fate);
        let hint: String = block.text.chars().take(HINT_CHARS).collect();
        html.add(format_args!(
            "<a class={} href=#b{index} tabindex=-1 title=\"{index} {} · {}\"><i style=\"--h:{height:.0}%\"></i></a>",
            fate.class,
            fate.word,
            text(&hint),
        ));
    }
    html.add(format_args!("</div>"));
}
