//! Where records go: whole, in order, each written at once.

mod form;

use std::io::{self, Write};

use crate::args::{Args, Format};
use crate::page::Answer;

pub(crate) use form::Form;

/// Standard output.
pub(crate) struct Output {
    frame: Frame,
    records: u64,
}

/// What stands around and between the records.
struct Frame {
    before: &'static str,
    between: &'static str,
    after: &'static str,
}

impl Output {
    pub(crate) fn new(args: &Args, is_single: bool) -> Output {
        let frame = match args.format {
            Format::Json if !is_single => Frame { before: "[\n", between: ",\n", after: "]\n" },
            Format::Text | Format::Html if !is_single => Frame { before: "", between: "\n", after: "" },
            _ => Frame { before: "", between: "", after: "" },
        };
        Output { frame, records: 0 }
    }

    pub(crate) fn begin(&mut self) -> io::Result<()> {
        write(self.frame.before.as_bytes())
    }

    pub(crate) fn write(&mut self, answer: &Answer) -> io::Result<()> {
        if answer.record.is_empty() {
            return Ok(());
        }
        if self.records > 0 {
            write(self.frame.between.as_bytes())?;
        }
        self.records += 1;
        write(&answer.record)
    }

    pub(crate) fn end(&mut self) -> io::Result<()> {
        write(self.frame.after.as_bytes())
    }
}

fn write(bytes: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes)?;
    stdout.flush()
}
