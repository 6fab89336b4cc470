//! The report as a whole: head, strip, columns.

use bonmun::_internals::{BlockReport, Inspection};
use bonmun::{Article, Warning};

use crate::markup::{Html, is_kept, text};
use crate::{Inspected, article, blocks, changes, metadata, strip};

const STYLE: &str = include_str!("report.css");

/// Nothing is fetched and nothing runs; what counts is the style in the file itself, and an icon of no bytes that keeps
/// browsers from asking for one.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// The report as a file that needs no other.
pub(crate) fn html(inspected: &Inspected) -> String {
    let mut html = Html::default();
    let run = &inspected.run.inspection;
    let title = run.article.as_ref().map_or("", |article| article.title());
    let title = if title.is_empty() { &inspected.name } else { title };
    html.add(format_args!(
        "<!doctype html>\n<html lang=en><head><meta charset=utf-8>\
         <meta http-equiv=Content-Security-Policy content=\"{POLICY}\">\
         <meta name=viewport content=\"width=device-width, initial-scale=1\"><meta name=referrer content=no-referrer>\
         <meta name=color-scheme content=\"light dark\"><link rel=icon href=\"data:,\">\
         <title>{} · inspection</title><style>{STYLE}</style></head><body>\n",
        text(title),
    ));
    add_header(&mut html, inspected, title);
    html.add(format_args!("<div class=glance>"));
    strip::add(&mut html, &run.blocks, &inspected.run.focus);
    html.add(format_args!("</div>\n"));
    if let Some(other) = &inspected.against {
        html.add(format_args!("<section class=compare id=compare>"));
        changes::add(&mut html, &inspected.run, other);
        html.add(format_args!("</section>\n"));
    }
    html.add(format_args!("<div class=columns><main id=blocks><div class=bar-top><h2>Blocks</h2>"));
    add_filters(&mut html, &run.blocks);
    html.add(format_args!("</div>"));
    if let Some(note) = note(run) {
        html.add(format_args!("<p class=note>{note}</p>"));
    }
    blocks::add(&mut html, inspected);
    html.add(format_args!("</main>\n<aside tabindex=0 aria-label=\"Article and metadata\">"));
    if let Ok(article) = &run.article {
        html.add(format_args!("<details class=card id=metadata open><summary><h2>Metadata</h2></summary>"));
        metadata::add(&mut html, &article.metadata);
        html.add(format_args!("</details>"));
    }
    html.add(format_args!("<section class=card id=article><h2>Article</h2>"));
    article::add(&mut html, run);
    html.add(format_args!("</section></aside></div></body></html>\n"));
    html.0
}

/// What the blocks are, where they are not those of the page or were not judged.
fn note(run: &Inspection) -> Option<&'static str> {
    let is_from_payload = |article: &Article| article.warnings.contains(&Warning::FromPayload);
    if run.article.as_ref().is_ok_and(is_from_payload) {
        return Some(
            "The page shows no article. It was read from data that the page hands to its scripts, and these are the \
             blocks of that data.",
        );
    }
    let is_trusted = |block: &BlockReport| block.look.values.is_empty();
    (!run.blocks.is_empty() && run.blocks.iter().all(is_trusted)).then_some(
        "The page is nothing but the body of an article, so its blocks were not judged: all of them are content.",
    )
}

fn add_header(html: &mut Html, inspected: &Inspected, title: &str) {
    let run = &inspected.run.inspection;
    let kept = || run.blocks.iter().filter(|block| is_kept(block.fate));
    let units = |blocks: &mut dyn Iterator<Item = &BlockReport>| blocks.map(|block| block.units).sum::<u32>();
    let (kept_units, all_units) = (units(&mut kept()), units(&mut run.blocks.iter()));
    html.add(format_args!(
        "<header><p class=file>{} · focus {}</p><h1 dir=auto>{}</h1><ul class=figures>\
         <li><b>{}</b> of {} blocks kept<li><b>{kept_units}</b> of {all_units} units",
        text(&inspected.name),
        inspected.run.focus,
        text(title),
        kept().count(),
        run.blocks.len(),
    ));
    if let Ok(article) = &run.article {
        html.add(format_args!("<li><b>{:.2}</b> expected F1", article.confidence));
        for warning in &article.warnings {
            html.add(format_args!("<li class=warning>⚠ {}", text(&warning.to_string())));
        }
    }
    html.add(format_args!("</ul><nav aria-label=\"Parts of the report\"><a href=#blocks>Blocks</a>"));
    if run.article.is_ok() {
        html.add(format_args!("<a href=#metadata>Metadata</a>"));
    }
    html.add(format_args!("<a href=#article>Article</a>"));
    if inspected.against.is_some() {
        html.add(format_args!("<a href=#compare>Comparison</a>"));
    }
    html.add(format_args!("</nav></header>\n"));
}

fn add_filters(html: &mut Html, blocks: &[BlockReport]) {
    html.add(format_args!("<fieldset class=filters><legend>Show</legend>"));
    for (class, mark, label) in [("kept", "✓", "kept"), ("dropped", "✕", "unlikely"), ("aside", "=", "set aside")] {
        let count = blocks.iter().filter(|block| crate::markup::shown(block.fate).class == class).count();
        html.add(format_args!(
            "<label class={class}><input type=checkbox id=show-{class} checked> \
             <b aria-hidden=true>{mark}</b> {label} {count}</label>"
        ));
    }
    html.add(format_args!("</fieldset>"));
}
