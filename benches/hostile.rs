//! Hostile pages at a size and at twice that: what they cost, and how it grows.
//!
//!     cargo bench --features _internals --bench hostile [NAME]
//!     cargo bench --features _internals --bench hostile -- --instructions [NAME]
//!
//! Linear work doubles with the page, so that growth stands near 2; what grows faster than [`MAX_GROWTH`] from a cost
//! that is no trifle is marked, and the exit code tells. The first counts seconds of the processor, at four times the
//! size too; the second has valgrind count instructions from markup to Markdown, the same ones every time, of a
//! sixteenth and an eighth of the pages, and those of reading their metadata apart.

#![allow(clippy::print_stdout, reason = "a bench prints")]

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/support/hostile.rs"]
mod hostile;

use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use bonmun::_internals::{metadata_of, parse};
use bonmun::{Extractor, Limits};
use hostile::{SHAPES, Shape};

/// The most that a cost may grow when a page doubles.
const MAX_GROWTH: f64 = 2.5;

/// What takes less is not looked at: growth of so little is chance.
const TRIFLING_SECONDS: f64 = 0.04;

/// Instructions that no page is worth a look below, a few milliseconds, and of metadata alone.
const TRIFLING_INSTRUCTIONS: [f64; 2] = [10e6, 3e6];

/// Extractions of each page, of which the quickest counts.
const ROUNDS: usize = 2;

/// How far pages are cut down whose instructions are counted, which takes some 50 times as long as running them.
const SHARE_OF_SIZE: usize = 16;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let named = |name: &str| SHAPES.iter().filter(|shape| shape.name.contains(name)).collect::<Vec<_>>();
    let steep = match arguments[..] {
        [] => steep_in_seconds(&named("")),
        ["--instructions"] => steep_in_instructions(named(""))?,
        ["--instructions", name] => steep_in_instructions(named(name))?,
        ["--under-valgrind", times, ref shapes @ ..] => {
            extract_counted_pages(times.parse()?, shapes);
            Vec::new()
        }
        [name] => steep_in_seconds(&named(name)),
        _ => return Err("at most the name of a shape is understood".into()),
    };
    println!("steeper than {MAX_GROWTH}: {steep:?}");
    Ok(ExitCode::from(u8::from(!steep.is_empty())))
}

/// The shapes whose instructions grow faster than they may, twice in a row: once may be a limit that was not reached
/// yet, or an article that was found in another place.
fn steep_in_instructions(mut shapes: Vec<&Shape>) -> Result<Vec<&'static str>, Box<dyn Error>> {
    for times in [1, 2] {
        let columns = format!("{:>9} {:>9}  growth", "millions", "2x");
        println!("{:32} {:>9} {columns}  {columns} of metadata", "shape", "bytes");
        let instructions = instructions(&shapes, times)?;
        let mut steep = Vec::new();
        for (shape, counts) in shapes.into_iter().zip(instructions) {
            let bytes = (shape.page)(shape.size / SHARE_OF_SIZE * times).len();
            print!("{:32} {bytes:>9}", shape.name);
            let mut is_steep = false;
            for ([once, twice], trifle) in counts.into_iter().zip(TRIFLING_INSTRUCTIONS) {
                print!(" {:>9.1} {:>9.1}  {:>6.2} ", once / 1e6, twice / 1e6, twice / once);
                is_steep |= twice > trifle && twice > once * MAX_GROWTH;
            }
            println!("{}", if is_steep { " STEEP" } else { "" });
            steep.extend(is_steep.then_some(shape));
        }
        shapes = steep;
    }
    Ok(shapes.iter().map(|shape| shape.name).collect())
}

/// For each shape the instructions that its page takes and one of twice the size, of all and of metadata alone.
fn instructions(shapes: &[&Shape], times: usize) -> Result<Vec<[[f64; 2]; 2]>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let status = Command::new("valgrind")
        .arg("--tool=callgrind")
        // A file of its own for what each call takes.
        .args(["--toggle-collect=hostile::counted", "--dump-after=hostile::counted"])
        .arg(format!("--callgrind-out-file={}", folder.join("call").display()))
        .arg("--quiet")
        .arg(std::env::current_exe()?)
        .args(["--under-valgrind", &times.to_string()])
        .args(shapes.iter().map(|shape| shape.name))
        .status()
        .map_err(|error| format!("valgrind does not start: {error}"))?;
    if !status.success() {
        return Err(format!("valgrind ends with {status}").into());
    }
    let of_call = |call: usize| -> Result<f64, Box<dyn Error>> {
        let counts = std::fs::read_to_string(folder.join(format!("call.{call}")))?;
        let total = counts.lines().find_map(|line| line.strip_prefix("totals: ")).ok_or("no total")?;
        Ok(total.trim().parse()?)
    };
    let of_function = |first: usize| -> Result<[f64; 2], Box<dyn Error>> { Ok([of_call(first)?, of_call(first + 2)?]) };
    (0..shapes.len())
        .map(|shape| 4 * shape + 1)
        .map(|first| Ok([of_function(first)?, of_function(first + 1)?]))
        .collect()
}

/// Extracts of each shape named its page at some times its size, and the one of twice that.
fn extract_counted_pages(times: usize, names: &[&str]) {
    // What is made once and kept is no page's.
    let _ = bonmun::extract(hostile::STORY);
    for shape in SHAPES.iter().filter(|shape| names.contains(&shape.name)) {
        for times in [times, 2 * times] {
            let page = (shape.page)(shape.size / SHARE_OF_SIZE * times);
            let document = parse(&page, Limits::default());
            counted(&|| drop(Extractor::new().extract_bytes(page.as_bytes(), None).map(|article| article.markdown())));
            counted(&|| drop(metadata_of(&document, None)));
        }
    }
}

/// A function of its own, which valgrind knows by its name.
#[inline(never)]
fn counted(work: &dyn Fn()) {
    std::hint::black_box(work)();
}

/// The shapes whose seconds grow faster than they may.
fn steep_in_seconds(shapes: &[&Shape]) -> Vec<&'static str> {
    let mut steep = Vec::new();
    println!("{:32} {:>10} {:>8} {:>8} {:>8}  growth", "shape", "bytes", "s", "2x", "4x");
    for shape in shapes {
        let [once, twice, four] = [1, 2, 4].map(|times| seconds(shape, times));
        let growth = [twice / once, four / twice];
        let bytes = (shape.page)(shape.size).len();
        // One of the two may be chance, or a limit that was reached.
        let is_steep = four > TRIFLING_SECONDS && growth.iter().all(|&growth| growth > MAX_GROWTH);
        let mark = if is_steep { "  STEEP" } else { "" };
        let [first, second] = growth;
        println!("{:32} {bytes:>10} {once:>8.4} {twice:>8.4} {four:>8.4}  {first:.2} {second:.2}{mark}", shape.name);
        steep.extend(is_steep.then_some(shape.name));
    }
    steep
}

/// Seconds that the page of a shape takes at some times its size.
fn seconds(shape: &Shape, times: usize) -> f64 {
    let page = (shape.page)(shape.size * times);
    let round = |_| {
        let start = (processor_seconds(), Instant::now());
        let article = Extractor::new().extract_bytes(std::hint::black_box(page.as_bytes()), None);
        let _ = std::hint::black_box(article.map(|article| article.markdown()));
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
