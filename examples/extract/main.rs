//! The command-line tool: pages in, articles out.
//!
//! ```text
//! args ─input→ tasks ─pool→ ( page → article → record ) ─output→ records in order ─summary→ last line, exit code
//! ```
//!
//! Each stage is a module; this file only joins them. The tool uses nothing of the crate but its public API, so it
//! is also the longest example of that.

mod args;
mod input;
mod output;
mod page;
mod pool;
mod report;

use std::process::ExitCode;

use clap::Parser;

use args::Args;
use input::Inputs;
use output::Output;
use report::Report;

fn main() -> ExitCode {
    let args = Args::parse();
    let report = Report::new(&args);
    let exit = run(&args, &report);
    report.last_line();
    ExitCode::from(exit)
}

/// Sends every page through and returns the exit code.
fn run(args: &Args, report: &Report) -> u8 {
    let inputs = match Inputs::open(args) {
        Ok(inputs) => inputs,
        Err(failure) => {
            report.complain(&failure);
            return args::exit::USAGE;
        }
    };
    let mut output = Output::new(args, inputs.is_single());
    let worker = page::Worker::new(args);
    let mut broken = output.begin().err();
    if broken.is_none() {
        pool::run(
            args.threads(),
            inputs.tasks(report),
            |task| worker.answer(task),
            |answer| {
                report.count(&answer);
                broken = output.write(&answer).err();
                broken.is_none()
            },
        );
    }
    match broken.or_else(|| output.end().err()) {
        Some(error) => report.output_failed(&error),
        None => report.exit_code(),
    }
}
