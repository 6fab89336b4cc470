//! What is told on standard error: what went wrong, and at the end how many pages went how.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use crate::args::{Args, exit};
use crate::page::{Answer, Failure, Fate};

/// Counts what happens and tells it.
pub(crate) struct Report {
    is_quiet: bool,
    /// Drawn on standard error where that is a terminal and the records go elsewhere.
    bar: ProgressBar,
    start: Instant,
    ok: AtomicU64,
    empty: AtomicU64,
    partial: AtomicU64,
    failed: AtomicU64,
    bytes: AtomicU64,
}

impl Report {
    pub(crate) fn new(args: &Args) -> Report {
        Report {
            is_quiet: args.quiet,
            bar: if args.quiet || io::stdout().is_terminal() { ProgressBar::hidden() } else { bar() },
            start: Instant::now(),
            ok: AtomicU64::new(0),
            empty: AtomicU64::new(0),
            partial: AtomicU64::new(0),
            failed: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
        }
    }

    /// Takes note of an answer, and complains where it is none.
    pub(crate) fn count(&self, answer: &Answer) {
        let counter = match answer.fate {
            Fate::Ok => &self.ok,
            Fate::Partial => &self.partial,
            Fate::Empty => &self.empty,
            Fate::Failed => &self.failed,
        };
        counter.fetch_add(1, Relaxed);
        self.bytes.fetch_add(answer.bytes, Relaxed);
        self.bar.inc(1);
        if let Some(failure) = &answer.failure {
            self.complain(failure);
        }
    }

    /// One line for people: which page, what happened, what to do.
    pub(crate) fn complain(&self, failure: &Failure) {
        let Failure { origin, cause, remedy } = failure;
        let remedy = remedy.map(|remedy| format!(" ({remedy})")).unwrap_or_default();
        self.tell(&format!("error: {origin}: {cause}{remedy}"));
    }

    /// Something worth knowing that is no failure.
    pub(crate) fn note(&self, text: &str) {
        if !self.is_quiet {
            self.tell(&format!("note: {text}"));
        }
    }

    /// Tells that the output broke, and returns the exit code for that.
    pub(crate) fn output_failed(&self, error: &io::Error) -> u8 {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return exit::READER_GONE;
        }
        self.tell(&format!("error: output: {error} (what was written before is whole)"));
        exit::OUTPUT_FAILED
    }

    pub(crate) fn exit_code(&self) -> u8 {
        if self.failed.load(Relaxed) + self.empty.load(Relaxed) > 0 { exit::SOME_FAILED } else { exit::ALL_GOOD }
    }

    /// How many pages went how, and how fast.
    pub(crate) fn last_line(&self) {
        self.bar.finish_and_clear();
        if self.is_quiet {
            return;
        }
        let [ok, empty, partial, failed] =
            [&self.ok, &self.empty, &self.partial, &self.failed].map(|counter| counter.load(Relaxed));
        let seconds = self.start.elapsed().as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
        let rate = (ok + empty + partial + failed) as f64 / seconds;
        self.tell(&format!(
            "{ok} ok, {empty} empty, {partial} partial, {failed} failed in {seconds:.2} s, {rate:.0} pages/s"
        ));
    }

    /// Nothing can be done where standard error is gone too.
    fn tell(&self, line: &str) {
        self.bar.suspend(|| {
            let _ = writeln!(io::stderr().lock(), "{line}");
        });
    }
}

fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {human_pos} pages, {per_sec}, {elapsed}");
    ProgressBar::no_length().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}
