//! What can be asked on the command line, and what the exit code says.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use bonmun::{Extractor, Focus};
use clap::{Parser, ValueEnum};

/// Exit codes, as documented in `--help`.
pub(crate) mod exit {
    pub(crate) const ALL_GOOD: u8 = 0;
    pub(crate) const SOME_FAILED: u8 = 1;
    pub(crate) const USAGE: u8 = 2;
    pub(crate) const OUTPUT_FAILED: u8 = 3;
    /// 128 and the number of the signal, as shells have it.
    pub(crate) const READER_GONE: u8 = 141;
}

/// Takes web pages and gives back the articles in them.
#[derive(Debug, Parser)]
#[command(name = "extract", version, after_help = AFTER_HELP)]
pub(crate) struct Args {
    /// Files and folders, `-` for standard input. Folders are walked for *.html, *.htm and *.html.gz
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// What comes out
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// Address of the page, which its links are relative to
    #[arg(long)]
    pub(crate) url: Option<String>,

    /// Which mistake to avoid when a block could be content or boilerplate
    #[arg(long, value_enum, default_value_t = FocusArg::Balanced)]
    pub(crate) focus: FocusArg,

    /// Threads to work with; the order of the pages is kept
    #[arg(long, value_name = "N", default_value = "1")]
    threads: NonZeroUsize,

    /// Nothing on standard error but what went wrong
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

const AFTER_HELP: &str = "\
Exit codes:
  0    every page gave an article
  1    some pages gave none, the last line says how many; the others came out
  2    wrong use
  3    the output could not be written; what was written is whole
  141  whoever read the output went away";

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The text of the article
    Text,
    /// One indented JSON object, or an array of them where more than one page is asked for
    Json,
    /// One JSON object a line
    Jsonl,
    /// The article as cleaned HTML
    Html,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FocusArg {
    /// Weigh both mistakes alike
    Balanced,
    /// Rather lose a paragraph than keep an advertisement
    Precision,
    /// Rather keep an advertisement than lose a paragraph
    Recall,
}

impl Args {
    pub(crate) fn threads(&self) -> usize {
        self.threads.get()
    }

    /// The extractor that was asked for.
    pub(crate) fn extractor(&self) -> Extractor {
        Extractor::new().with_focus(match self.focus {
            FocusArg::Balanced => Focus::Balanced,
            FocusArg::Precision => Focus::Precision,
            FocusArg::Recall => Focus::Recall,
        })
    }
}
