//! The stages apart, in bytes a second, over the example pages.
//!
//!     cargo bench --features _internals --bench stages
//!
//! The whole extraction is timed by the bench `extract`: against `parse` here, it shows what everything past the parser
//! costs, and its `html5ever` against `parse`, what the arena saves.

#[path = "support/pages.rs"]
mod pages;

use std::hint::black_box;

use bonmun::_internals::{Blocks, Model, measure, parse};
use bonmun::Limits;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn stages(criterion: &mut Criterion) {
    for (name, page) in &pages::examples() {
        let mut group = criterion.benchmark_group("stages");
        group.throughput(Throughput::Bytes(page.len() as u64));
        let limits = Limits::default();
        let document = parse(page, limits);
        let blocks = Blocks::of(&document);
        let model = Model::built_in();
        let table = measure(&document, &blocks, &model.lexicon);
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
        group.finish();
    }
}

criterion_group!(benches, stages);
criterion_main!(benches);
