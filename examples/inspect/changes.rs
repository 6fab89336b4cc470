//! What another focus would do otherwise.

use bonmun::_internals::BlockReport;

use crate::markup::{Html, is_kept, shown, text};
use crate::{Run, strip};

/// Appends the strip of the other run and the blocks whose fate differs.
pub(crate) fn add(html: &mut Html, run: &Run, other: &Run) {
    html.add(format_args!("<h2>With focus {} in place of {}</h2>", other.focus, run.focus));
    strip::add(html, &other.inspection.blocks, &other.focus);
    let pairs = || run.inspection.blocks.iter().zip(&other.inspection.blocks).enumerate();
    let gained: Vec<_> = pairs().filter(|(_, (a, b))| !is_kept(a.fate) && is_kept(b.fate)).collect();
    let lost: Vec<_> = pairs().filter(|(_, (a, b))| is_kept(a.fate) && !is_kept(b.fate)).collect();
    if gained.is_empty() && lost.is_empty() {
        html.add(format_args!("<p class=empty>Both keep the same blocks.</p>"));
    }
    add_list(html, &format!("{} also keeps", other.focus), &gained);
    add_list(html, &format!("{} leaves out", other.focus), &lost);
}

fn add_list(html: &mut Html, title: &str, blocks: &[(usize, (&BlockReport, &BlockReport))]) {
    if blocks.is_empty() {
        return;
    }
    let units: u32 = blocks.iter().map(|(_, (block, _))| block.units).sum();
    let (count, noun) = (blocks.len(), if blocks.len() == 1 { "block" } else { "blocks" });
    html.add(format_args!("<h3>{title} {count} {noun}, {units} units</h3><ul class=changes>"));
    for (index, (block, other)) in blocks {
        let fate = shown(other.fate);
        html.add(format_args!(
            "<li class={}><a href=#b{index}>{index}</a> <span aria-hidden=true>{}</span> <span dir=auto>{}</span>",
            fate.class,
            fate.mark,
            text(&block.text),
        ));
    }
    html.add(format_args!("</ul>"));
}
