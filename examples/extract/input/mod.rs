//! Where pages come from: arguments to tasks. A task is loaded by the worker that takes it, not here.

mod files;

use std::io::IsTerminal;
use std::path::PathBuf;

use crate::args::Args;
use crate::page::Failure;
use crate::report::Report;

use files::Files;

/// A page to read.
#[derive(Debug)]
pub(crate) struct Task {
    pub(crate) origin: Origin,
    pub(crate) source: Source,
}

/// What names a page in its record.
#[derive(Debug, Default)]
pub(crate) struct Origin {
    pub(crate) path: Option<String>,
    pub(crate) url: Option<String>,
}

impl Origin {
    /// The name for people.
    pub(crate) fn name(&self) -> String {
        self.path.clone().or_else(|| self.url.clone()).unwrap_or_default()
    }
}

/// Where the bytes of a page are.
#[derive(Debug)]
pub(crate) enum Source {
    File(PathBuf),
    Stdin,
    /// Nowhere, and why: cause and remedy.
    Broken(String, Option<&'static str>),
}

/// A page that was read.
pub(crate) struct Page {
    pub(crate) bytes: Vec<u8>,
}

impl Source {
    /// The bytes, or cause and remedy.
    pub(crate) fn load(self) -> Result<Page, (String, Option<&'static str>)> {
        match self {
            Source::File(path) => files::read(&path),
            Source::Stdin => files::read_stdin(),
            Source::Broken(cause, remedy) => Err((cause, remedy)),
        }
    }
}

/// What the arguments ask to read.
pub(crate) struct Inputs<'a> {
    args: &'a Args,
    paths: Vec<PathBuf>,
}

impl<'a> Inputs<'a> {
    pub(crate) fn open(args: &'a Args) -> Result<Inputs<'a>, Failure> {
        let mut paths = args.paths.clone();
        if paths.is_empty() {
            if std::io::stdin().is_terminal() {
                return Err(Failure {
                    origin: "standard input".to_owned(),
                    cause: "is a terminal and no path was given".to_owned(),
                    remedy: Some("name files or folders, or pipe a page in; --help shows more"),
                });
            }
            paths.push(PathBuf::from("-"));
        }
        Ok(Inputs { args, paths })
    }

    /// Whether the arguments name exactly one page.
    pub(crate) fn is_single(&self) -> bool {
        matches!(self.paths.as_slice(), [path] if !path.is_dir())
    }

    pub(crate) fn tasks(&self, report: &Report) -> impl Iterator<Item = Task> + Send {
        Files::new(self.paths.clone(), report)
            .map(|(path, source)| Task { origin: Origin { path: Some(path), url: self.args.url.clone() }, source })
    }
}
