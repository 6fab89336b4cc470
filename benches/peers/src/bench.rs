//! Times of several systems over the same pages, in interleaved rounds.

use std::hint::black_box;
use std::panic::{self, AssertUnwindSafe};
use std::time::Duration;
use std::{fs, io};

use cpu_time::ThreadTime;

use crate::systems::System;
use crate::{Result, page};

const DEFAULT_ROUNDS: usize = 3;

/// What to time, and on what.
#[derive(Debug)]
pub(crate) struct Plan {
    rounds: usize,
    systems: Vec<System>,
    /// The pages as text, in memory.
    pages: Vec<String>,
}

impl Plan {
    /// Reads `[--rounds N] [--every N] SYSTEM,... PAGE...`; `--every 8` keeps each eighth page.
    pub(crate) fn from_args(mut args: &[String]) -> Result<Self> {
        let (mut rounds, mut every) = (DEFAULT_ROUNDS, 1);
        while let [option, value, rest @ ..] = args {
            match option.as_str() {
                "--rounds" => rounds = value.parse()?,
                "--every" => every = value.parse()?,
                _ => break,
            }
            args = rest;
        }
        let (names, pages) = args.split_first().ok_or("bench needs systems and pages")?;
        let systems = names.split(',').map(str::parse).collect::<std::result::Result<_, _>>()?;
        let pages = page::list(pages)?
            .iter()
            .step_by(every.max(1))
            .map(|path| fs::read(path).map(|bytes| page::decode(&bytes)))
            .collect::<io::Result<_>>()?;
        Ok(Self { rounds: rounds.max(1), systems, pages })
    }
}

/// Runs every system once over all pages, then all again, and prints a table.
///
/// Times are processor time of the thread, which a busy machine spoils least. A page's time is
/// the median of its rounds; the rates are those of the summed medians.
pub(crate) fn run(plan: &Plan) {
    // A panic is caught and counts as the page's end; its report would drown the table.
    panic::set_hook(Box::new(|_| {}));
    let mut times = vec![vec![Vec::with_capacity(plan.rounds); plan.pages.len()]; plan.systems.len()];
    for _ in 0..plan.rounds {
        for (system, times) in plan.systems.iter().zip(&mut times) {
            for (html, times) in plan.pages.iter().zip(times) {
                let start = ThreadTime::now();
                let _ = black_box(panic::catch_unwind(AssertUnwindSafe(|| system.run(html))));
                times.push(start.elapsed());
            }
        }
    }

    let bytes: usize = plan.pages.iter().map(String::len).sum();
    println!("{} pages, {:.1} MB, {} rounds, one thread", plan.pages.len(), megabytes(bytes), plan.rounds);
    println!(
        "{:24} {:>9} {:>8} {:>9} {:>9} {:>10} {:>9}",
        "system", "pages/s", "MB/s", "p50 ms", "p99 ms", "max ms", "total s"
    );
    for (system, times) in plan.systems.iter().zip(&mut times) {
        let mut medians: Vec<Duration> = times.iter_mut().map(|rounds| median(rounds)).collect();
        medians.sort_unstable();
        let total = medians.iter().sum::<Duration>().as_secs_f64();
        println!(
            "{system:24} {:9.1} {:8.1} {:9.3} {:9.2} {:10.1} {total:9.2}",
            count(medians.len()) / total,
            megabytes(bytes) / total,
            milliseconds(percentile(&medians, 50)),
            milliseconds(percentile(&medians, 99)),
            milliseconds(percentile(&medians, 100)),
        );
    }
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    percentile(times, 50)
}

/// The value at `percent` of a sorted list; zero for an empty one.
fn percentile(sorted: &[Duration], percent: usize) -> Duration {
    let last = sorted.len().saturating_sub(1);
    sorted.get(last * percent / 100).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn megabytes(bytes: usize) -> f64 {
    count(bytes) / 1e6
}

/// A count as a float, exact up to 2⁵³.
#[allow(clippy::cast_precision_loss)]
fn count(n: usize) -> f64 {
    n as f64
}
