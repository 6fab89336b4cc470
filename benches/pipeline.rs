//! The stages apart and together, in bytes a second, over the example pages and some bad ones.
//!
//!     cargo bench --features _internals
//!
//! What to compare with what: `extract` against `parse` is what everything past the parser costs; `rcdom` against
//! `parse` is what the arena saves; `doubled` pages should take twice as long as the ones before them.

use std::fs;
use std::hint::black_box;
use std::path::Path;

use bonmun::_internals::{Blocks, Model, measure, parse};
use bonmun::{Extractor, Limits, Output};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::RcDom;

/// The example pages as text, by size: the smallest, the middle one, the largest, and all in one.
fn pages() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pages");
    let files = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let html = files.filter(|path| path.extension().is_some_and(|extension| extension == "html"));
    let mut pages: Vec<String> =
        html.filter_map(|path| Some(bonmun::decode(&fs::read(path).ok()?, None).0.into_owned())).collect();
    pages.sort_by_key(|page| (page.len(), page.clone()));
    let all = pages.concat();
    let (small, middle, large) = (pages[0].clone(), pages[pages.len() / 2].clone(), pages[pages.len() - 1].clone());
    [("small", small), ("middle", middle), ("large", large), ("joined", all)].map(|(n, p)| (n.to_owned(), p)).into()
}

fn stages(criterion: &mut Criterion) {
    for (name, page) in &pages() {
        let mut group = criterion.benchmark_group("stages");
        group.throughput(Throughput::Bytes(page.len() as u64));
        let limits = Limits::default();
        let document = parse(page, limits);
        let blocks = Blocks::of(&document);
        let model = Model::built_in();
        let table = measure(&document, &blocks, &model.lexicon);
        group.bench_with_input(BenchmarkId::new("rcdom", name), page, |bencher, page| {
            bencher.iter(|| {
                html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(page.as_str())
            });
        });
        group.bench_with_input(BenchmarkId::new("parse", name), page, |bencher, page| {
            bencher.iter(|| parse(black_box(page), limits));
        });
        group.bench_function(BenchmarkId::new("blocks", name), |bencher| bencher.iter(|| Blocks::of(&document)));
        group.bench_function(BenchmarkId::new("features", name), |bencher| {
            bencher.iter(|| measure(&document, &blocks, &model.lexicon));
        });
        group.bench_function(BenchmarkId::new("score", name), |bencher| {
            bencher.iter(|| model.probabilities(&table));
        });
        for (output, label) in [(Output::Text, "extract_text"), (Output::Full, "extract_full")] {
            let extractor = Extractor::new().with_output(output);
            group.bench_with_input(BenchmarkId::new(label, name), page, |bencher, page| {
                bencher.iter(|| extractor.extract(black_box(page)));
            });
        }
        group.finish();
    }
}

/// Pages that make extractors slow, each once and doubled.
fn hostile(criterion: &mut Criterion) {
    let article = "<p>The harbour opened in 1904, was dredged twice since, and has kept its old crane.</p>".repeat(8);
    let shapes: [(&str, &dyn Fn(usize) -> String); 4] = [
        ("nested", &|n| format!("{article}{}", "<div>".repeat(n))),
        ("formatting", &|n| (0..n).fold(article.clone(), |page, i| page + &format!("<font a{i}=1><p>"))),
        ("options", &|n| format!("<select>{}</select>{article}", "<option>choice</option>".repeat(n))),
        ("links", &|n| (0..n).fold(article.clone(), |page, i| page + &format!("<a href=/{i}>link {i}</a> "))),
    ];
    let mut group = criterion.benchmark_group("hostile");
    for (name, shape) in shapes {
        for (size, label) in [(2_000, "once"), (4_000, "doubled")] {
            let page = shape(size);
            group.throughput(Throughput::Bytes(page.len() as u64));
            group.bench_with_input(BenchmarkId::new(name, label), &page, |bencher, page| {
                bencher.iter(|| bonmun::extract(black_box(page)));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, stages, hostile);
criterion_main!(benches);
