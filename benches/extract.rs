//! Whole extractions, in bytes a second: of the example pages, of pages that make extractors slow, and of the page sets in
//! the folder that `BONMUN_CORPORA` names, if it is set.
//!
//!     cargo bench
//!
//! `html5ever` is that parser with its own tree, on the same pages: `text` and `full` hold a parse of their own. Each
//! `doubled` page should take twice as long as the one before it.

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/support/hostile.rs"]
mod hostile;
#[path = "support/pages.rs"]
mod pages;

use std::hint::black_box;
use std::path::PathBuf;

use bonmun::{Extractor, Output};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::RcDom;

/// A name in the results, and what is done with a page.
type Way = (&'static str, fn(&str));

const WAYS: [Way; 3] = [
    ("html5ever", |page| drop(black_box(parse_document(RcDom::default(), ParseOpts::default()).one(page)))),
    ("text", |page| drop(black_box(Extractor::new().with_output(Output::Text).extract(page)))),
    ("full", |page| drop(black_box(Extractor::new().extract(page)))),
];

/// Hostile pages that are timed, each of another kind; the bench `hostile` has all of them.
const TIMED_SHAPES: [&str; 4] = ["deep_div_around", "fonts_and_paragraphs", "selects", "links"];

/// How far they are cut down, so that one takes milliseconds.
const SHARE_OF_SIZE: usize = 10;

/// Passes over a page set. Fewer than criterion's own hundred, as one pass takes seconds.
const PASSES_OVER_CORPUS: usize = 10;

fn examples(criterion: &mut Criterion) {
    for (name, page) in pages::examples() {
        let mut group = criterion.benchmark_group("examples");
        group.throughput(Throughput::Bytes(page.len() as u64));
        for (way, run) in WAYS {
            group.bench_with_input(BenchmarkId::new(way, name), &page, |bencher, page| {
                bencher.iter(|| run(black_box(page)));
            });
        }
        group.finish();
    }
}

fn hostile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("hostile");
    for shape in hostile::SHAPES.iter().filter(|shape| TIMED_SHAPES.contains(&shape.name)) {
        for (times, label) in [(1, "once"), (2, "doubled")] {
            let page = (shape.page)(times * shape.size / SHARE_OF_SIZE);
            group.throughput(Throughput::Bytes(page.len() as u64));
            group.bench_with_input(BenchmarkId::new(shape.name, label), &page, |bencher, page| {
                bencher.iter(|| bonmun::extract(black_box(page)));
            });
        }
    }
    group.finish();
}

fn corpora(criterion: &mut Criterion) {
    let Some(corpora) = std::env::var_os("BONMUN_CORPORA").map(PathBuf::from) else { return };
    for corpus in pages::folders(&corpora) {
        let pages = pages::all_in(&corpus.join("html"));
        let name = corpus.file_name().unwrap_or_default().to_string_lossy();
        let mut group = criterion.benchmark_group("corpora");
        group.sample_size(PASSES_OVER_CORPUS);
        group.throughput(Throughput::Bytes(pages.iter().map(String::len).sum::<usize>() as u64));
        for (way, run) in WAYS {
            group.bench_with_input(BenchmarkId::new(way, &name), &pages, |bencher, pages| {
                bencher.iter(|| pages.iter().for_each(|page| run(page)));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, examples, hostile, corpora);
criterion_main!(benches);
