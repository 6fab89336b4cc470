//! Hostile pages at a size, twice and four times that: seconds, and how they grow.
//!
//!     cargo bench --features _internals --bench hostile [NAME]
//!
//! Linear work doubles with the page, so that growth stands near 2; what grows faster than [`MAX_GROWTH`] from a cost
//! that is no trifle is marked, and the exit code tells. Seconds are those of the processor where the system tells
//! them, so that other programs do not show.

#![allow(clippy::print_stdout, reason = "a bench prints")]

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/support/hostile.rs"]
mod hostile;

use std::process::ExitCode;
use std::time::Instant;

use bonmun::Extractor;
use hostile::{SHAPES, Shape};

/// The most that seconds may grow when a page doubles.
const MAX_GROWTH: f64 = 2.5;

/// What takes less is not looked at: growth of so little is chance.
const TRIFLING_SECONDS: f64 = 0.04;

/// Extractions of each page, of which the quickest counts.
const ROUNDS: usize = 2;

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1).filter(|name| !name.starts_with('-')).unwrap_or_default();
    let mut steep = Vec::new();
    println!("{:32} {:>10} {:>8} {:>8} {:>8}  growth", "shape", "bytes", "s", "2x", "4x");
    for shape in SHAPES.iter().filter(|shape| shape.name.contains(&wanted)) {
        let [once, twice, four] = [1, 2, 4].map(|times| seconds(shape, times));
        let growth = [twice / once, four / twice];
        let bytes = (shape.page)(shape.size).len();
        // One of the two may be chance, or a limit that was reached.
        let is_steep = four > TRIFLING_SECONDS && growth.iter().all(|&growth| growth > MAX_GROWTH);
        let mark = if is_steep { "  STEEP" } else { "" };
        let [first, second] = growth;
        println!("{:32} {bytes:>10} {once:>8.4} {twice:>8.4} {four:>8.4}  {first:.2} {second:.2}{mark}", shape.name);
        if is_steep {
            steep.push(shape.name);
        }
    }
    println!("{} shapes, steeper than {MAX_GROWTH}: {steep:?}", SHAPES.len());
    ExitCode::from(u8::from(!steep.is_empty()))
}

/// Seconds that the page of a shape takes at some times its size.
fn seconds(shape: &Shape, times: usize) -> f64 {
    let page = (shape.page)(shape.size * times);
    let round = |_| {
        let start = (processor_seconds(), Instant::now());
        let _ = std::hint::black_box(Extractor::new().extract(std::hint::black_box(&page)));
        match (start.0, processor_seconds()) {
            (Some(start), Some(end)) => end - start,
            _ => start.1.elapsed().as_secs_f64(),
        }
    };
    (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min)
}

/// Seconds that this thread had of the processor, where the system is Linux.
fn processor_seconds() -> Option<f64> {
    let statistics = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: u32 =
        statistics.split_whitespace().next()?.parse::<u64>().ok()?.div_euclid(1_000).try_into().ok()?;
    Some(f64::from(nanoseconds) / 1e6)
}
