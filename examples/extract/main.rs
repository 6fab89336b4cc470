//! The command-line tool: pages in, articles out.
//!
//! ```text
//! args ─input→ tasks ─pool→ ( task → page → article → record ) ─output→ records in order ─report→ last line, exit code
//! ```
//!
//! Each stage is a module; this file only joins them. The tool uses nothing of the crate but its public API, so it
//! is also the longest example of that.

#[path = "../common/address.rs"]
mod address;
mod args;
#[path = "../common/focus.rs"]
mod focus;
mod input;
mod interrupt;
mod output;
mod page;
mod pool;
mod progress;
mod report;

use std::process::ExitCode;

use args::Args;
use input::Inputs;
use output::Output;
use report::{Report, Stop};

fn main() -> ExitCode {
    let args = Args::read();
    let report = Report::new(&args);
    let stop = run(&args, &report);
    ExitCode::from(report.end(&args, stop.as_ref()))
}

/// Sends every page through; what stopped it, if anything did.
fn run(args: &Args, report: &Report) -> Option<Stop> {
    let inputs = Inputs::new(args);
    let mut output = match Output::open(args, inputs.is_single()) {
        Ok(output) => output,
        Err(error) => return Some(Stop::Output(error)),
    };
    let skip = args.skip + output.pages_kept();
    let worker = page::Worker::new(args);
    let mut broken = output.begin().err();
    report.start(&inputs, skip);
    inputs.doubts().for_each(|doubt| report.note(&doubt));
    if broken.is_none() {
        pool::run(
            args.threads(),
            input::behind(inputs.tasks(report, output.file()), skip).take_while(|_| !interrupt::came()),
            input::Task::weight,
            |task| worker.answer(task),
            |answer| {
                broken = output.write(&answer.record).err();
                if broken.is_none() {
                    report.count(&answer);
                }
                broken.is_none()
            },
        );
    }
    match broken.or_else(|| output.end().err()) {
        Some(error) => Some(Stop::Output(error)),
        None => interrupt::came().then_some(Stop::Interrupt),
    }
}
