//! Where pages come from: arguments to tasks. What takes time is left to [`Task::load`], on the workers.

mod archive;
mod encoding;
mod files;
mod gzip;
mod lines;

use std::io;
use std::path::PathBuf;

use crate::args::{Args, Kind};
use crate::page::Failure;
use crate::progress::Total;
use crate::report::Report;
use bonmun::Limits;
use clap::ValueEnum;
use same_file::Handle;
use serde::Serialize;
use serde_json::value::RawValue;

use archive::{Archives, Payload};
use files::Files;
use lines::Lines;

/// A page to read.
pub(crate) struct Task {
    origin: Origin,
    source: Source,
}

/// What names a page in its record.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origin {
    /// `None` for standard input.
    pub(crate) path: Option<String>,
    /// As the question had it, to the letter: numbers too long to count with, and null too.
    pub(crate) id: Option<Box<RawValue>>,
    pub(crate) url: Option<String>,
    /// Number of a line without an id, from 1.
    pub(crate) line: Option<u64>,
    pub(crate) warc_record_id: Option<String>,
    pub(crate) warc_date: Option<String>,
    /// Whether it names no page but damage. The other names are then those of a page that was cut short by it.
    pub(crate) is_damage: bool,
}

/// The value of a key that names a page.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Name<'a> {
    Text(&'a str),
    Number(u64),
    Flag(bool),
    /// JSON as it is.
    Raw(&'a RawValue),
}

/// Where a page is.
enum Source {
    File(PathBuf),
    Stdin,
    /// A line of JSON.
    Line(Vec<u8>),
    Record(Payload),
    Nowhere(Failure),
}

/// A page that was read.
pub(crate) struct Page {
    pub(crate) content: Content,
    /// The value of the HTTP header.
    pub(crate) content_type: Option<String>,
    /// What of the page was lost on the way, as warnings.
    pub(crate) cuts: Vec<String>,
}

pub(crate) enum Content {
    Text(String),
    Bytes(Vec<u8>),
}

impl Task {
    /// Something in a file that is no page, or a file that cannot be read to its end.
    fn damage(origin: Origin, failure: Failure) -> Task {
        Task { origin: Origin { is_damage: true, ..origin }, source: Source::Nowhere(failure) }
    }

    /// A page that is known to be lost.
    fn broken(origin: Origin, cause: String, remedy: Option<&'static str>) -> Task {
        Task { origin, source: Source::Nowhere(Failure { cause, remedy }) }
    }

    /// Whether it counts where pages are counted to go on behind them.
    pub(crate) fn is_page(&self) -> bool {
        !self.origin.is_damage
    }

    /// What names the page before it is loaded.
    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Bytes in memory.
    pub(crate) fn weight(&self) -> u64 {
        match &self.source {
            Source::Line(line) => line.len() as u64,
            Source::Record(payload) => payload.body.len() as u64,
            Source::File(_) | Source::Stdin | Source::Nowhere(_) => 0,
        }
    }

    /// The page, and what names it.
    pub(crate) fn load(self) -> (Origin, Result<Page, Failure>) {
        let Task { origin, source } = self;
        match source {
            Source::File(path) => (origin, files::read(&path)),
            Source::Stdin => (origin, files::read_stdin()),
            Source::Line(line) => lines::read(origin, &line),
            Source::Record(payload) => (origin, Ok(payload.unpack())),
            Source::Nowhere(failure) => (origin, Err(failure)),
        }
    }
}

impl Origin {
    fn of_path(path: String) -> Origin {
        Origin { path: Some(path), ..Origin::default() }
    }

    /// The name by an id, which needs no number of a line.
    fn with_id(self, id: &RawValue) -> Origin {
        Origin { id: Some(id.to_owned()), line: None, ..self }
    }

    /// The name for people.
    pub(crate) fn name(&self) -> String {
        let Origin { path, id, url, line, warc_record_id, .. } = self;
        let place = path.as_deref().unwrap_or("standard input");
        let within = match (url.as_ref().or(warc_record_id.as_ref()), id, line) {
            (Some(name), ..) => name.clone(),
            (None, Some(id), _) => format!("id {id}"),
            (None, None, Some(line)) => format!("line {line}"),
            (None, None, None) => return place.to_owned(),
        };
        if path.is_none() { within } else { format!("{place}: {within}") }
    }

    /// The keys of the record that name the page; those that it has.
    pub(crate) fn keys(&self) -> impl Iterator<Item = (&'static str, Name<'_>)> {
        let text = |value| Option::map(value, Name::Text);
        let keys = [
            ("path", text(self.path.as_deref())),
            ("id", self.id.as_deref().map(Name::Raw)),
            ("url", text(self.url.as_deref())),
            ("line", self.line.map(Name::Number)),
            ("warc_record_id", text(self.warc_record_id.as_deref())),
            ("warc_date", text(self.warc_date.as_deref())),
            ("damage", self.is_damage.then_some(Name::Flag(true))),
        ];
        keys.into_iter().filter_map(|(key, value)| Some((key, value?)))
    }
}

impl Page {
    pub(crate) fn bytes(&self) -> u64 {
        match &self.content {
            Content::Text(text) => text.len() as u64,
            Content::Bytes(bytes) => bytes.len() as u64,
        }
    }
}

/// What the arguments ask to read.
pub(crate) struct Inputs<'a> {
    args: &'a Args,
    paths: Vec<PathBuf>,
}

impl<'a> Inputs<'a> {
    pub(crate) fn new(args: &'a Args) -> Inputs<'a> {
        let paths = if args.paths.is_empty() { vec![PathBuf::from("-")] } else { args.paths.clone() };
        Inputs { args, paths }
    }

    /// Whether the arguments name exactly one page.
    pub(crate) fn is_single(&self) -> bool {
        self.args.from == Kind::Html && is_single(&self.paths)
    }

    /// Every page, in order, but for those in the file that is `written`.
    pub(crate) fn tasks<'r>(
        &self,
        report: &'r Report,
        written: Option<Handle>,
    ) -> Box<dyn Iterator<Item = Task> + Send + 'r> {
        let files = Files::new(self.paths.clone(), endings(self.args.from)).told_to(report).without(written);
        match self.args.from {
            Kind::Html => {
                let url = self.args.url.clone();
                Box::new(files.map(move |file| match file {
                    Ok(path) => {
                        let url = url.clone();
                        let origin = Origin { path: files::name_on_disk(&path), url, ..Origin::default() };
                        let source = if files::is_stdin(&path) { Source::Stdin } else { Source::File(path) };
                        Task { origin, source }
                    }
                    Err((path, failure)) => Task { origin: Origin::of_path(path), source: Source::Nowhere(failure) },
                }))
            }
            Kind::Jsonl => Box::new(Lines::new(files, report)),
            Kind::Warc => Box::new(Archives::new(files, report)),
        }
    }

    /// How much lies ahead; walks all folders to find out.
    pub(crate) fn total(&self) -> Total {
        if self.paths.iter().any(|path| files::is_stdin(path)) {
            return Total::Unknown;
        }
        let files = Files::new(self.paths.clone(), endings(self.args.from));
        match self.args.from {
            Kind::Html => Total::Pages(files.count() as u64),
            Kind::Jsonl | Kind::Warc => {
                Total::Bytes(files.filter_map(|file| Some(file.ok()?.metadata().ok()?.len())).sum())
            }
        }
    }

    /// What the names of files say against how they are read.
    pub(crate) fn doubts(&self) -> impl Iterator<Item = String> {
        let others = Kind::value_variants().iter().copied().filter(|kind| *kind != self.args.from);
        let doubted = others.flat_map(|kind| self.paths.iter().map(move |path| (kind, path)));
        doubted.filter(|(kind, path)| path.is_file() && files::is_named(path, endings(*kind))).map(|(kind, path)| {
            let kind = kind.to_possible_value().map(|kind| kind.get_name().to_owned()).unwrap_or_default();
            format!("{}: its name asks for --from {kind}", files::name(path))
        })
    }
}

/// How the names of files end that hold pages in some way.
fn endings(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Html => &[".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz"],
        Kind::Jsonl => &[".jsonl", ".jsonl.gz"],
        Kind::Warc => &[".warc", ".warc.gz", ".warc.zst"],
    }
}

/// The tasks behind the first `pages` of them that are pages.
pub(crate) fn behind(tasks: impl Iterator<Item = Task> + Send, mut pages: u64) -> impl Iterator<Item = Task> + Send {
    tasks.skip_while(move |task| {
        let is_left_out = pages > 0;
        pages -= u64::from(is_left_out && task.is_page());
        is_left_out
    })
}

/// Whether paths to pages name exactly one.
pub(crate) fn is_single(paths: &[PathBuf]) -> bool {
    match paths {
        [] => true,
        [path] => !path.is_dir(),
        _ => false,
    }
}

/// Bytes read of a page at most: one more than the library takes, so that it is the library that says no.
fn most_bytes() -> u64 {
    Limits::default().max_input_bytes as u64 + 1
}

/// An I/O error without the number of the operating system.
pub(crate) fn describe(error: &io::Error) -> String {
    let text = error.to_string();
    let end = text.find(" (os error").unwrap_or(text.len());
    text[..end].to_lowercase()
}
