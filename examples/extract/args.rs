//! What can be asked on the command line, and what the exit code says.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use bonmun::{Extractor, Output};
use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, ValueEnum, value_parser};
use same_file::is_same_file;

use crate::address::address;
use crate::focus::FocusArg;
use crate::output::{FIELDS, ON_DEMAND};

/// Exit codes, as `--help` documents them.
pub(crate) mod exit {
    pub(crate) const ALL_GOOD: u8 = 0;
    pub(crate) const SOME_WITHOUT: u8 = 1;
    pub(crate) const OUTPUT_FAILED: u8 = 3;
    /// 128 and the number of the signal, as shells have it.
    pub(crate) const INTERRUPTED: u8 = 130;
    pub(crate) const READER_GONE: u8 = 141;
}

/// Extracts the articles from web pages.
///
/// Pages are read from files, folders, standard input, JSON Lines or web archives. Articles go to standard output in the
/// order of the pages, everything else to standard error.
#[derive(Debug, Parser)]
#[command(name = "extract", version, max_term_width = 80, after_help = SHORT_HELP, after_long_help = LONG_HELP)]
pub(crate) struct Args {
    /// Files and folders; `-`, or nothing, is standard input
    ///
    /// A file named here is read whatever its name is. Folders are walked in the order of names, following links, for
    /// *.html, *.htm and *.xhtml, or with --from for *.jsonl and *.warc, packed or not. gzip is recognised by its bytes.
    /// The file that is being written is never read.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// What the paths hold
    #[arg(long, value_enum, value_name = "KIND", default_value_t = Kind::Html, help_heading = "Input")]
    pub(crate) from: Kind,

    /// Address of the page, which its links are relative to; the address in a record takes precedence
    #[arg(long, value_parser = address, help_heading = "Input")]
    pub(crate) url: Option<String>,

    /// Skip the first N pages, those that an earlier run has answered
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true, help_heading = "Input")]
    pub(crate) skip: u64,

    /// Which mistake to avoid when a block could be content or boilerplate
    #[arg(long, value_enum, default_value_t = FocusArg::Balanced, help_heading = "Extraction")]
    focus: FocusArg,

    /// Number of threads; the pages keep their order
    #[arg(long, short, value_name = "N", default_value_t = 1, value_parser = value_parser!(u16).range(1..=MAX_THREADS))]
    #[arg(help_heading = "Extraction")]
    threads: u16,

    /// Format of the output [default: text, or jsonl where --from is jsonl or warc]
    #[arg(long, short, value_enum, help_heading = "Output")]
    format: Option<Format>,

    /// Only this field; may be given more than once
    ///
    /// As text, only its value, with one item of a list per line; as JSON, an object with what names the page and these
    /// keys. Metadata comes from a page without an article too, as text where nothing else is asked for. The names are
    /// listed below.
    #[arg(long, value_name = "NAME", value_parser = fields(), hide_possible_values = true)]
    #[arg(help_heading = "Output")]
    pub(crate) field: Vec<String>,

    /// Put the metadata as a YAML block before the text, Markdown or HTML
    #[arg(long, help_heading = "Output")]
    pub(crate) front_matter: bool,

    /// Write to FILE instead of standard output, which is `-`
    #[arg(long, short, value_name = "FILE", help_heading = "Output")]
    pub(crate) output: Option<PathBuf>,

    /// Continue an earlier run into the same FILE, even one that was killed
    ///
    /// Counts the pages that FILE answers, cuts off a torn record at its end, skips as many pages and appends. A page that
    /// an archive ended within is read again, for the archive may have grown in between.
    #[arg(long, requires = "output", help_heading = "Output")]
    pub(crate) resume: bool,

    /// Write what the last line says to FILE, as JSON
    #[arg(long, value_name = "FILE", help_heading = "Reporting")]
    pub(crate) summary: Option<PathBuf>,

    /// Print nothing but errors
    #[arg(long, short, help_heading = "Reporting")]
    pub(crate) quiet: bool,
}

const SHORT_HELP: &str = "Records, fields, exit codes and examples: --help";

const LONG_HELP: &str = "\
Records:
  json, jsonl  an object: what names the page (those of path, id, url, line,
               warc_record_id and warc_date that apply), then the fields. If
               there is no article, `error` says why in place of the fields of
               the body, or of all fields where the page could not be read;
               `damage` is true where not a page but a stretch of a file is
               lost
  text, markdown, html
               only the article, after a line `==> path <==` where there can
               be more than one; or only the fields that --field names
  On a terminal, control characters come as U+FFFD, in JSON as \\u009b.

Fields:
  of the metadata
    title subtitle authors published modified section tags site_name publisher
    language direction canonical_url lead_image excerpt licence comment_count
  of the body
    text word_count html images comments confidence encoding warnings
    and markdown, which is only written if --field names it

JSON Lines in (--from jsonl), one page a line:
  {\"id\": any, \"url\": \"…\", \"html\": \"…\", \"base64\": \"…\", \"content_type\": \"…\"}
  `html` for text, or `base64` for bytes in any encoding; the others may be
  left out. Each line, even an empty or broken one, is answered by one line, in
  order and at once; `id` is returned unchanged.

Web archives in (--from warc), WARC plain, gzip or zstd:
  Every `response` of status 2xx and every `resource` that is HTML is a page;
  other records are skipped and counted. Chunked transfer and gzip, deflate, br
  and zstd content are unpacked. A record that is cut short gives what it
  holds, with a warning; a damaged stretch gives one error record, and reading
  goes on after it.

Last line on standard error:
  ok       an article
  partial  an article from a page that was not read to its end; its warnings
           say why, which stand in the record or, with a format that has none,
           on standard error
  empty    nothing on the page reads as main content
  failed   no article: the page is unreadable or too large, or its record is
           broken

Exit codes:
  0    every page gave an article
  1    some pages gave none (empty or failed); the others came out
  2    wrong usage
  3    the output or the summary could not be written; no record was written
       in part
  130  stopped by Ctrl-C; the pages being worked on were finished and written
  141  whoever read the output closed the pipe

Examples:
  The text of one article:
    extract page.html
  As a note with its metadata:
    extract -f markdown --front-matter page.html > note.md
  The headline of a page on the web:
    curl -s URL | extract --url URL --field title
  A folder on four threads:
    extract -f jsonl -t 4 -o out.jsonl pages/
  An archive; after a crash the same command continues:
    extract --from warc -t 4 -o out.jsonl --resume crawl.warc.gz";

/// The most threads that can be asked for: more than any machine has cores, and no more than every system can start.
const MAX_THREADS: i64 = 1_024;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// A page each
    Html,
    /// A page a line, as JSON
    Jsonl,
    /// A page a record of a web archive
    Warc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The text of the article
    Text,
    /// One indented JSON object, or an array of them where there can be more than one page
    Json,
    /// One JSON object a line
    Jsonl,
    /// The article as cleaned HTML
    Html,
    /// The article as Markdown, with tables as GitHub has them
    Markdown,
}

/// Whether two paths lead to one file. Pipes are not looked at: to open one may take what it holds.
fn is_same(one: &Path, other: &Path) -> bool {
    let are_files = one.is_file() && other.is_file();
    one == other || are_files && is_same_file(one, other).unwrap_or(false)
}

fn fields() -> PossibleValuesParser {
    PossibleValuesParser::new(FIELDS.into_iter().chain(ON_DEMAND))
}

impl Args {
    /// The arguments; ends the program with a message where they make no sense.
    pub(crate) fn read() -> Args {
        let mut args = Args::parse();
        args.output.take_if(|path| path.as_os_str() == "-");
        match args.conflict() {
            None => args,
            Some(conflict) => Args::command().error(ErrorKind::ArgumentConflict, conflict).exit(),
        }
    }

    /// What makes no sense together.
    fn conflict(&self) -> Option<&'static str> {
        let is_json = matches!(self.format(), Format::Json | Format::Jsonl);
        let reads = |file: &PathBuf| self.paths.iter().any(|path| is_same(path, file));
        let conflicts = [
            (self.front_matter && is_json, "--front-matter is for --format text, markdown and html"),
            (self.resume && self.format() != Format::Jsonl, "--resume needs --format jsonl"),
            (self.resume && self.output.is_none(), "--resume needs --output with a file"),
            // A file is emptied as soon as it is opened to be written.
            (self.output.as_ref().is_some_and(reads), "--output is one of the files to read"),
            (self.summary.as_ref().is_some_and(reads), "--summary is one of the files to read"),
            (
                self.output
                    .as_ref()
                    .zip(self.summary.as_ref())
                    .is_some_and(|(output, summary)| is_same(output, summary)),
                "--output and --summary are the same file",
            ),
        ];
        conflicts.into_iter().find_map(|(is_one, conflict)| is_one.then_some(conflict))
    }

    pub(crate) fn threads(&self) -> usize {
        self.threads.into()
    }

    /// Whether the records go to a terminal.
    pub(crate) fn shows_records(&self) -> bool {
        self.output.is_none() && io::stdout().is_terminal()
    }

    pub(crate) fn format(&self) -> Format {
        self.format.unwrap_or(if self.from == Kind::Html { Format::Text } else { Format::Jsonl })
    }

    /// The extractor that was asked for; it leaves out what will not be written.
    pub(crate) fn extractor(&self) -> Extractor {
        let is_written = |name| self.field.is_empty() || self.field.iter().any(|field| field == name);
        let output = match self.format() {
            Format::Html | Format::Markdown => Output::Full,
            Format::Text if self.field.is_empty() => Output::Text,
            _ if ["html", "images", "comments", "markdown"].into_iter().any(is_written) => Output::Full,
            _ => Output::Text,
        };
        Extractor::new().with_focus(self.focus.into()).with_output(output)
    }
}
