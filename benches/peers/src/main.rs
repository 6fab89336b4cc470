//! Runs other extractors on the pages that bonmun is measured on.
//!
//! ```text
//! peers extract SYSTEM PAGE...                           predictions, one JSON object a line
//! peers bench   [--rounds N] [--every N] SYSTEM,... PAGE...   times, in interleaved rounds
//! peers memory  SYSTEM PAGE...                           peak memory of a run over the pages
//! peers decode  OUT PAGE...                              the pages as UTF-8, for others to read
//! ```
//!
//! A folder among the pages stands for every `*.html` in it. `peers` without arguments names
//! the systems.

mod bench;
mod page;
mod systems;

use std::io::{self, BufWriter, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, error, fs};

use cpu_time::ThreadTime;
use systems::{Prediction, System};

type Result<T> = std::result::Result<T, Box<dyn error::Error>>;

fn main() -> ExitCode {
    match run(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("peers: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<()> {
    match args.split_first().map(|(mode, rest)| (mode.as_str(), rest)) {
        Some(("extract", [system, pages @ ..])) => extract(system.parse()?, &page::list(pages)?),
        Some(("bench", rest)) => {
            bench::run(&bench::Plan::from_args(rest)?);
            Ok(())
        }
        Some(("memory", [system, pages @ ..])) => memory(system.parse()?, &page::list(pages)?),
        Some(("decode", [out, pages @ ..])) => decode(Path::new(out), &page::list(pages)?),
        _ => {
            let names: Vec<_> = System::ALL.iter().map(ToString::to_string).collect();
            Err(format!("usage: peers extract|bench|memory|decode ...; systems: {}", names.join(", ")).into())
        }
    }
}

/// Writes one prediction a line. A page on which the system panics gets an empty one with the
/// key `error`; a page on which it aborts ends the process, as it would a user's.
fn extract(system: System, pages: &[PathBuf]) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for path in pages {
        let bytes = fs::read(path)?;
        let start = ThreadTime::now();
        let mut prediction = panic::catch_unwind(AssertUnwindSafe(|| system.extract(&bytes)))
            .unwrap_or_else(|_| Prediction::failed("panic"));
        prediction.seconds = start.elapsed().as_secs_f64();
        prediction.id = page::id(path);
        serde_json::to_writer(&mut out, &prediction)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}

/// Prints the highest resident size of this process after a run over all pages, one in memory
/// at a time.
fn memory(system: System, pages: &[PathBuf]) -> Result<()> {
    for path in pages {
        let html = page::decode(&fs::read(path)?);
        // A panic costs the page, as in `extract`.
        let _ = panic::catch_unwind(AssertUnwindSafe(|| system.run(&html)));
    }
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM in /proc/self/status")?;
    let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse()?;
    println!("{system:24} {:6} MB", kilobytes / 1024);
    Ok(())
}

/// Writes every page under its own name to `out`, as UTF-8.
fn decode(out: &Path, pages: &[PathBuf]) -> Result<()> {
    fs::create_dir_all(out)?;
    for path in pages {
        let name = path.file_name().ok_or("a page without a name")?;
        fs::write(out.join(name), page::decode(&fs::read(path)?))?;
    }
    Ok(())
}
