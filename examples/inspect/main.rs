//! A page with every block, its numbers and its fate, as one HTML file to look at.
//!
//!     inspect PAGE [--out report.html] [--focus balanced|precision|recall] [--against precision|recall] [--json]
//!
//! The report asks for nothing from the network and holds no script: what opens and closes is `<details>`, what
//! filters is CSS. Text of the page goes through one function that escapes it, and the policy in the report's head
//! forbids everything but the report's own style. With `--json` the same data comes out for tools.

#![expect(clippy::print_stderr, reason = "what went wrong")]

#[path = "../common/address.rs"]
mod address;
mod article;
mod blocks;
mod changes;
mod data;
#[path = "../common/exit.rs"]
mod exit;
#[path = "../common/focus.rs"]
mod focus;
mod markup;
mod metadata;
mod report;
mod strip;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::{fs, io};

use bonmun::_internals::{self as internals, Document, Inspection, Model};
use bonmun::{Extractor, Limits, Warning};
use clap::{Parser, ValueEnum};
use exit::{exit, print};
use focus::FocusArg;

/// Shows what was made of a page: its blocks, their scores, why each was kept or dropped.
#[derive(Debug, Parser)]
#[command(name = "inspect")]
struct Arguments {
    /// The page, in any encoding of the web; `-` for standard input
    page: PathBuf,
    /// Where the report goes; standard output where this is not given
    #[arg(long)]
    out: Option<PathBuf>,
    /// Which mistake to avoid when a block could be content or boilerplate
    #[arg(long, value_enum, default_value_t = FocusArg::Balanced)]
    focus: FocusArg,
    /// Another focus to compare with
    #[arg(long, value_enum)]
    against: Option<FocusArg>,
    /// Address of the page
    #[arg(long, value_parser = address::address)]
    url: Option<String>,
    /// JSON in place of HTML
    #[arg(long)]
    json: bool,
}

/// A page looked into with a focus, and the name of that.
#[derive(Debug)]
struct Run {
    focus: String,
    inspection: Inspection,
}

/// What is reported on.
#[derive(Debug)]
struct Inspected {
    /// The name of the file.
    name: String,
    run: Run,
    against: Option<Run>,
}

fn main() -> ExitCode {
    exit(inspect(&Arguments::parse()))
}

fn inspect(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let bytes = read(arguments).map_err(|error| format!("{}: {error}", arguments.page.display()))?;
    // What is too large or no text is told in the library's own words.
    Extractor::new().read_metadata_bytes(&bytes, None)?;
    let page = Page::of(&bytes);
    let name = arguments.page.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let inspected = Inspected {
        name,
        run: run(arguments, arguments.focus, &page),
        against: arguments.against.map(|focus| run(arguments, focus, &page)),
    };
    let report = if arguments.json { data::json(&inspected)? } else { report::html(&inspected) };
    match &arguments.out {
        Some(path) => fs::write(path, report).map_err(|error| format!("{}: {error}", path.display()))?,
        None => print(&report)?,
    }
    Ok(())
}

fn read(arguments: &Arguments) -> io::Result<Vec<u8>> {
    if arguments.page.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut io::stdin(), &mut bytes)?;
        return Ok(bytes);
    }
    fs::read(&arguments.page)
}

/// A page that was parsed, and what is known of it from before.
struct Page {
    document: Document,
    warnings: Vec<Warning>,
}

impl Page {
    /// The page in bytes, with the warnings that `Extractor::extract_bytes` has of what came before its document.
    fn of(bytes: &[u8]) -> Page {
        let (html, decoding) = bonmun::decode(bytes, None);
        let (document, form) = internals::parse_text(&html, Limits::default());
        let replaced = Some(decoding.replaced).filter(|replaced| *replaced > 0);
        let not_html = form.map(|form| Warning::NotHtml { form });
        let warnings =
            not_html.into_iter().chain(replaced.map(|replaced| Warning::CharactersReplaced { replaced })).collect();
        Page { document, warnings }
    }
}

fn run(arguments: &Arguments, focus: FocusArg, page: &Page) -> Run {
    let mut extractor = Extractor::new().with_focus(focus.into());
    if let Some(url) = &arguments.url {
        extractor = extractor.with_base_url(url);
    }
    let name = focus.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
    let mut inspection = internals::inspect_with(&extractor, &page.document, Model::built_in());
    if let Ok(article) = &mut inspection.article {
        article.warnings.extend(page.warnings.iter().cloned());
    }
    Run { focus: name, inspection }
}
