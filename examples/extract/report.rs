//! What is told on standard error and in the summary: what went wrong, and at the end how many pages went how.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::Instant;

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use crate::args::{Args, Format, exit};
use crate::input::Inputs;
use crate::interrupt;
use crate::page::{Answer, Failure, Fate};
use crate::progress::{Progress, Total};

/// Failures told one by one where the records tell them too.
const MAX_COMPLAINTS: u64 = 20;

const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const GREEN: Style = AnsiColor::Green.on_default().bold();
const PLAIN: Style = Style::new();

/// What ended a run before its input did.
#[derive(Debug)]
pub(crate) enum Stop {
    Output(io::Error),
    Interrupt,
}

/// Counts what happens and tells it.
pub(crate) struct Report {
    is_quiet: bool,
    /// Whether records say why a page has no article, or not all of it.
    has_error_records: bool,
    progress: Progress,
    /// Whether the bar counts pages.
    counts_pages: AtomicBool,
    start: Instant,
    left_out: AtomicU64,
    ok: AtomicU64,
    partial: AtomicU64,
    empty: AtomicU64,
    failed: AtomicU64,
    skipped: AtomicU64,
    bytes: AtomicU64,
    complaints: AtomicU64,
}

/// The last line, as JSON.
#[derive(Serialize)]
struct Summary {
    /// All that was read: pages, and records of an archive that are none.
    records: u64,
    /// Pages left out by `--skip` and `--resume`; not in any other number.
    left_out: u64,
    articles: u64,
    ok: u64,
    partial: u64,
    empty: u64,
    failed: u64,
    skipped: u64,
    bytes: u64,
    seconds: f64,
    pages_per_second: f64,
    mb_per_second: f64,
    /// Whether the input was read to its end and every record written.
    complete: bool,
    stopped_by: Option<String>,
    exit_code: u8,
}

impl Report {
    pub(crate) fn new(args: &Args) -> Report {
        let report = Report {
            is_quiet: args.quiet,
            has_error_records: matches!(args.format(), Format::Json | Format::Jsonl),
            progress: Progress::new(!args.quiet && !args.shows_records()),
            counts_pages: AtomicBool::new(false),
            start: Instant::now(),
            left_out: AtomicU64::new(0),
            ok: AtomicU64::new(0),
            partial: AtomicU64::new(0),
            empty: AtomicU64::new(0),
            failed: AtomicU64::new(0),
            skipped: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
            complaints: AtomicU64::new(0),
        };
        if let Some(path) = &args.summary {
            // Should this run be killed, the summary of an earlier one must not speak for it.
            let _ = fs::write(path, "\n");
        }
        let progress = report.progress.clone();
        interrupt::listen(move || {
            tell(&progress, YELLOW, "note", "finishing the pages in hand; Ctrl-C again stops at once");
        });
        report
    }

    pub(crate) fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Takes note of what lies ahead.
    pub(crate) fn start(&self, inputs: &Inputs<'_>, left_out: u64) {
        self.left_out.store(left_out, Relaxed);
        if self.progress.is_drawn() {
            let total = inputs.total();
            self.counts_pages.store(matches!(total, Total::Pages(_)), Relaxed);
            self.progress.start(total);
        }
    }

    /// Takes note of an answer that was written, and complains where it is none.
    pub(crate) fn count(&self, answer: &Answer) {
        let counter = match answer.fate {
            Fate::Ok => &self.ok,
            Fate::Partial => &self.partial,
            Fate::Empty => &self.empty,
            Fate::Failed => &self.failed,
        };
        counter.fetch_add(1, Relaxed);
        self.bytes.fetch_add(answer.bytes, Relaxed);
        if self.progress.is_drawn() {
            self.progress.advance(u64::from(self.counts_pages.load(Relaxed)));
            self.progress.say(self.counts().to_string());
        }
        if let Some(failure) = &answer.failure {
            self.complain(answer, failure);
        }
        if !self.has_error_records {
            answer.warnings.iter().for_each(|warning| self.note(&format!("{}: {warning}", answer.name)));
        }
    }

    /// Takes note of a record that is no page.
    pub(crate) fn skip(&self) {
        self.skipped.fetch_add(1, Relaxed);
    }

    /// Something worth knowing that is no failure.
    pub(crate) fn note(&self, text: &str) {
        if !self.is_quiet {
            tell(&self.progress, YELLOW, "note", text);
        }
    }

    /// Which page, what happened, what to do.
    fn complain(&self, answer: &Answer, failure: &Failure) {
        if self.has_error_records {
            if answer.fate == Fate::Empty {
                return;
            }
            match self.complaints.fetch_add(1, Relaxed) {
                MAX_COMPLAINTS => return self.note("further errors are only in the records"),
                more if more > MAX_COMPLAINTS => return,
                _ => {}
            }
        }
        self.error(&answer.name, &failure.cause, failure.remedy);
    }

    fn error(&self, name: &str, cause: &str, remedy: Option<&str>) {
        let remedy = remedy.map(|remedy| format!(" ({remedy})")).unwrap_or_default();
        tell(&self.progress, RED, "error", &format!("{name}: {cause}{remedy}"));
    }

    /// Tells how it ended; the exit code.
    pub(crate) fn end(&self, args: &Args, stop: Option<&Stop>) -> u8 {
        self.progress.clear();
        let exit_code = match stop {
            None if self.failed.load(Relaxed) + self.empty.load(Relaxed) > 0 => exit::SOME_WITHOUT,
            None => exit::ALL_GOOD,
            Some(Stop::Interrupt) => exit::INTERRUPTED,
            Some(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => exit::READER_GONE,
            Some(Stop::Output(error)) => {
                let name = args.output.as_ref().map_or("standard output".into(), |path| path.to_string_lossy());
                let remedy = match error.kind() {
                    io::ErrorKind::StorageFull => "make room, then go on with --resume or --skip",
                    io::ErrorKind::InvalidData => "--resume continues an output of --format jsonl; name another file",
                    _ => "check that it can be written",
                };
                self.error(&name, &crate::input::describe(error), Some(remedy));
                exit::OUTPUT_FAILED
            }
        };
        let summary = self.summary(stop, exit_code);
        if summary.complete && summary.records + summary.left_out == 0 {
            self.note(
                "nothing to read: there are no pages in what was named; --help says which files folders are searched for",
            );
        }
        if !self.is_quiet {
            self.last_line(&summary);
        }
        match &args.summary {
            Some(path) if !self.write_summary(path, &summary) => exit::OUTPUT_FAILED,
            _ => exit_code,
        }
    }

    fn counts(&self) -> Counts {
        Counts([&self.ok, &self.empty, &self.partial, &self.failed].map(|counter| counter.load(Relaxed)))
    }

    fn summary(&self, stop: Option<&Stop>, exit_code: u8) -> Summary {
        let Counts([ok, empty, partial, failed]) = self.counts();
        let [skipped, bytes] = [&self.skipped, &self.bytes].map(|counter| counter.load(Relaxed));
        let pages = ok + empty + partial + failed;
        let seconds = self.start.elapsed().as_secs_f64();
        Summary {
            records: pages + skipped,
            left_out: self.left_out.load(Relaxed),
            articles: ok + partial,
            ok,
            partial,
            empty,
            failed,
            skipped,
            bytes,
            seconds,
            pages_per_second: rate(pages, seconds),
            mb_per_second: rate(bytes, seconds) / 1e6,
            complete: stop.is_none(),
            stopped_by: stop.map(|stop| match stop {
                Stop::Interrupt => "interrupt".to_owned(),
                Stop::Output(error) => format!("output: {}", crate::input::describe(error)),
            }),
            exit_code,
        }
    }

    fn last_line(&self, summary: &Summary) {
        let skipped = if summary.skipped > 0 { format!(", {} skipped", summary.skipped) } else { String::new() };
        let seconds = summary.seconds;
        let rates = format!("{:.0} pages/s, {:.1} MB/s", summary.pages_per_second, summary.mb_per_second);
        let (style, word) = match (summary.complete, summary.exit_code) {
            (true, exit::ALL_GOOD) => (GREEN, "done"),
            (true, _) => (PLAIN, "done"),
            (false, _) => (YELLOW, "stopped"),
        };
        tell(&self.progress, style, word, &format!("{}{skipped} in {seconds:.2} s, {rates}", self.counts()));
    }

    /// Whether it could be written; tells where not.
    fn write_summary(&self, path: &Path, summary: &Summary) -> bool {
        let json = serde_json::to_vec(summary).unwrap_or_default();
        let written = fs::write(path, [&json, b"\n".as_slice()].concat());
        if let Err(error) = &written {
            self.error(&path.to_string_lossy(), &crate::input::describe(error), Some("the summary was not written"));
        }
        written.is_ok()
    }
}

/// Pages by fate, in this order: ok, empty, partial, failed.
struct Counts([u64; 4]);

impl std::fmt::Display for Counts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Counts([ok, empty, partial, failed]) = self;
        write!(formatter, "{ok} ok, {empty} empty, {partial} partial, {failed} failed")
    }
}

/// One line for people, coloured where they see colours (anstream asks the terminal and `NO_COLOR`).
fn tell(progress: &Progress, style: Style, word: &str, text: &str) {
    // Names of files and addresses may hold what a terminal takes for commands.
    let text = text.replace(char::is_control, "\u{fffd}");
    progress.aside(|| {
        // Where standard error is gone too, there is nobody left to tell.
        let _ = writeln!(anstream::stderr().lock(), "{style}{word}:{style:#} {text}");
    });
}

#[expect(clippy::cast_precision_loss, reason = "a rate for people")]
fn rate(count: u64, seconds: f64) -> f64 {
    if seconds > 0.0 { count as f64 / seconds } else { 0.0 }
}
