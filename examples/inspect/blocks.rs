//! The list of blocks: a line for each, and behind it what made its score.

use std::collections::BTreeMap;

use bonmun::_internals::{BlockReport, Fate, Look, features};

use crate::Inspected;
use crate::markup::{Html, Shown, shown, text};

/// Features that are listed for a block, those that moved its score most.
const STRONGEST: usize = 8;

/// Appends all blocks.
pub(crate) fn add(html: &mut Html, inspected: &Inspected) {
    let blocks = &inspected.run.inspection.blocks;
    html.add(format_args!("<ol class=blocks start=0>"));
    for (index, block) in blocks.iter().enumerate() {
        let fate = shown(block.fate);
        let other = inspected.against.as_ref().and_then(|run| {
            let other = shown(run.inspection.blocks.get(index)?.fate);
            (other.class != fate.class).then_some((run.focus.as_str(), other))
        });
        add_block(html, index, block, fate, other);
    }
    html.add(format_args!("</ol>"));
}

fn add_block(html: &mut Html, index: usize, block: &BlockReport, fate: Shown, other: Option<(&str, Shown)>) {
    // The further from even odds, the stronger the colour.
    let strength = (block.look.probability - 0.5).abs() * 2.0 * 100.0;
    let heading = if matches!(block.tag.as_bytes(), [b'h', b'1'..=b'6']) { " heading" } else { "" };
    html.add(format_args!(
        "<li id=b{index} class=\"block {}{heading}\" style=\"--s:{strength:.0}\"><details><summary>\
         <span class=no>{index}</span><span class=fate><b aria-hidden=true>{}</b> {}</span>\
         <span class=text dir=auto>{}</span>",
        fate.class,
        fate.mark,
        fate.word,
        Marked(block),
    ));
    if let Some((focus, other)) = other {
        html.add(format_args!("<span class=\"other {}\">{focus}: {} {}</span>", other.class, other.mark, other.word));
    }
    html.add(format_args!(
        "<span class=facts><span class=path>{}</span> <span class=num>{} units</span> \
         <span class=num>{:.0} % links</span></span>",
        text(&block.path),
        block.units,
        block.link_density * 100.0,
    ));
    let p = block.look.probability;
    let percent = p * 100.0;
    html.add(format_args!(
        "<span class=odd title=\"probability\"><i style=\"--p:{percent:.1}%\"></i><span>{p:.2}</span></span>\
         </summary><div class=inside><p class=reason>{}</p>",
        fate.reason
    ));
    if !block.look.values.is_empty() {
        add_families(html, block);
        add_strongest(html, block);
    }
    html.add(format_args!("</div></details></li>"));
}

/// The text of a block with what was cut from its end struck out.
struct Marked<'a>(&'a BlockReport);

impl std::fmt::Display for Marked<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.fate {
            Fate::Shortened(at) => {
                let (kept, cut) = self.0.text.split_at(at);
                write!(formatter, "{}<del>{}</del>", text(kept), text(cut))
            }
            _ => text(&self.0.text).fmt(formatter),
        }
    }
}

/// The family of a feature, which its name starts with.
pub(crate) fn family(name: &str) -> &str {
    name.split('_').next().unwrap_or(name)
}

/// How far each family moved a score, families in the order of the table, and the blocks alike last.
pub(crate) fn families(look: &Look) -> Vec<(&'static str, f64)> {
    let mut order: Vec<&str> = Vec::new();
    let mut moved: BTreeMap<&str, f64> = BTreeMap::new();
    for (feature, change) in features().zip(&look.moved) {
        let family = family(feature.name);
        if !order.contains(&family) {
            order.push(family);
        }
        *moved.entry(family).or_default() += change;
    }
    order.into_iter().map(|family| (family, moved[family])).chain([("alike", look.alike)]).collect()
}

fn add_families(html: &mut Html, block: &BlockReport) {
    let look = &block.look;
    let families = families(look);
    let widest = families.iter().map(|(_, moved)| moved.abs()).fold(1.0, f64::max);
    html.add(format_args!(
        "<table class=families><caption>What moved the score, by family of features</caption><tbody>"
    ));
    for (family, moved) in families {
        html.add(format_args!("<tr><th scope=row>{family}<td>{}", Bar { moved, widest }));
    }
    html.add(format_args!(
        "</tbody><tfoot><tr><th scope=row>base<td><span class=num>{:+.2}</span>\
         <tr><th scope=row>score<td><span class=num><b>{:+.2}</b> → {:.3}</span></tfoot></table>",
        look.base, look.raw, look.probability,
    ));
}

/// A bar to the right for what speaks for content, to the left for what speaks against.
struct Bar {
    moved: f64,
    widest: f64,
}

impl std::fmt::Display for Bar {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let class = if self.moved < 0.0 { "against" } else { "for" };
        let width = self.moved.abs() / self.widest * 50.0;
        let moved = self.moved;
        write!(
            formatter,
            "<span class=\"bar {class}\"><i style=\"--w:{width:.1}%\"></i></span><span class=num>{moved:+.2}</span>"
        )
    }
}

fn add_strongest(html: &mut Html, block: &BlockReport) {
    let look = &block.look;
    let mut moved: Vec<_> = features().zip(&look.values).zip(&look.moved).collect();
    moved.sort_by(|(_, a), (_, b)| b.abs().total_cmp(&a.abs()));
    moved.retain(|(_, moved)| **moved != 0.0);
    html.add(format_args!(
        "<table class=strongest><caption>Features that moved it most</caption>\
         <thead><tr><th scope=col>feature<th scope=col>value<th scope=col>moved</thead><tbody>"
    ));
    for ((feature, value), moved) in moved.into_iter().take(STRONGEST) {
        let sign = if *moved < 0.0 { "against" } else { "for" };
        html.add(format_args!(
            "<tr><th scope=row title=\"{}\">{}<td class=num>{}<td class=\"num {sign}\">{moved:+.2}",
            text(feature.unit),
            feature.name,
            Short(*value),
        ));
    }
    html.add(format_args!("</tbody></table>"));
}

/// A number with three digits after the point at most, and none where it is whole.
struct Short(f32);

impl std::fmt::Display for Short {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0.fract() == 0.0 { write!(formatter, "{}", self.0) } else { write!(formatter, "{:.3}", self.0) }
    }
}
