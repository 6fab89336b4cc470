//! The bar on a terminal: how far, how fast, how long still.

use std::fmt::Write;
use std::io::{self, IsTerminal, Read};

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

/// What the whole is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Total {
    Pages(u64),
    /// Bytes of the files as they lie on the disk.
    Bytes(u64),
    Unknown,
}

/// A bar on standard error, drawn only where that is a terminal and the records go elsewhere.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(crate) fn new(is_wanted: bool) -> Progress {
        let is_drawn = is_wanted && io::stderr().is_terminal();
        Progress { bar: if is_drawn { ProgressBar::no_length() } else { ProgressBar::hidden() } }
    }

    /// Whether anybody sees it: what only the bar needs is not worth finding out otherwise.
    pub(crate) fn is_drawn(&self) -> bool {
        !self.bar.is_hidden()
    }

    pub(crate) fn start(&self, total: Total) {
        let template = match total {
            Total::Pages(_) => "{bar:20} {human_pos}/{human_len} pages, {rate}, {eta} left  {wide_msg}",
            Total::Bytes(_) => "{bar:20} {bytes}/{total_bytes}, {bytes_per_sec}, {eta} left  {wide_msg}",
            Total::Unknown => "{spinner} {elapsed}  {wide_msg}",
        };
        let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        self.bar.set_style(style.with_key("rate", |state: &ProgressState, out: &mut dyn Write| {
            let _ = write!(out, "{:.1}/s", state.per_sec());
        }));
        if let Total::Pages(length) | Total::Bytes(length) = total {
            self.bar.set_length(length);
        }
    }

    pub(crate) fn advance(&self, by: u64) {
        self.bar.inc(by);
    }

    pub(crate) fn say(&self, message: String) {
        self.bar.set_message(message);
    }

    /// Does something to the terminal with the bar out of the way.
    pub(crate) fn aside(&self, write: impl FnOnce()) {
        self.bar.suspend(write);
    }

    pub(crate) fn clear(&self) {
        self.bar.finish_and_clear();
    }

    /// A reader whose bytes move the bar.
    pub(crate) fn watch<R: Read + Send + 'static>(&self, reader: R) -> Box<dyn Read + Send> {
        if self.is_drawn() { Box::new(self.bar.wrap_read(reader)) } else { Box::new(reader) }
    }
}
