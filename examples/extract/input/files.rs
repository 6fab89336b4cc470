//! Files, folders and standard input as pages.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use bonmun::Limits;
use flate2::read::MultiGzDecoder;
use walkdir::WalkDir;

use super::{Page, Source};
use crate::report::Report;

type Broken = (String, Option<&'static str>);

/// Endings of the files that are read in a folder; a file named on the command line is read whatever its name.
const ENDINGS: [&str; 3] = [".html", ".htm", ".html.gz"];

/// The first bytes of gzip data.
const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Every page under the paths, in the order given, folders sorted by name.
pub(crate) struct Files<'r> {
    paths: std::vec::IntoIter<PathBuf>,
    folder: Option<walkdir::IntoIter>,
    report: &'r Report,
}

impl<'r> Files<'r> {
    pub(crate) fn new(paths: Vec<PathBuf>, report: &'r Report) -> Files<'r> {
        Files { paths: paths.into_iter(), folder: None, report }
    }

    /// The next page of the folder being walked.
    fn next_in_folder(&mut self) -> Option<(String, Source)> {
        loop {
            match self.folder.as_mut()?.next()? {
                Ok(entry) if entry.file_type().is_dir() || !is_page(entry.path()) => {}
                Ok(entry) => return Some((name(entry.path()), Source::File(entry.into_path()))),
                // Everything below the link is reached without it as well.
                Err(error) if error.loop_ancestor().is_some() => {
                    self.report.note(&format!("{error}; the link was not followed"));
                }
                Err(error) => {
                    let path = error.path().map(name).unwrap_or_default();
                    let cause = error.io_error().map_or_else(|| error.to_string(), describe);
                    return Some((path, Source::Broken(cause, Some("check that it can be read"))));
                }
            }
        }
    }
}

impl Iterator for Files<'_> {
    type Item = (String, Source);

    fn next(&mut self) -> Option<(String, Source)> {
        loop {
            if let Some(page) = self.next_in_folder() {
                return Some(page);
            }
            let path = self.paths.next()?;
            if path.as_os_str() == "-" {
                return Some(("-".to_owned(), Source::Stdin));
            }
            if !path.is_dir() {
                return Some((name(&path), Source::File(path)));
            }
            self.folder = Some(WalkDir::new(path).follow_links(true).sort_by_file_name().into_iter());
        }
    }
}

fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn is_page(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// The page in a file, unpacked where it is gzip.
pub(crate) fn read(path: &Path) -> Result<Page, Broken> {
    File::open(path).and_then(read_page).map_err(|error| {
        let remedy = match error.kind() {
            io::ErrorKind::NotFound => "check the path",
            io::ErrorKind::PermissionDenied => "check who may read it",
            io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => {
                "its gzip data is damaged or cut short: fetch it again"
            }
            _ => "check that it can be read",
        };
        (describe(&error), Some(remedy))
    })
}

pub(crate) fn read_stdin() -> Result<Page, Broken> {
    read_page(io::stdin().lock()).map_err(|error| (describe(&error), None))
}

/// Reads one byte more than the library takes, so that it is the library that says no.
fn read_page(mut from: impl Read) -> io::Result<Page> {
    let limit = Limits::default().max_input_bytes as u64 + 1;
    let mut bytes = Vec::new();
    from.by_ref().take(limit).read_to_end(&mut bytes)?;
    if bytes.starts_with(&GZIP_MAGIC) {
        let mut unpacked = Vec::new();
        MultiGzDecoder::new(bytes.chain(from)).take(limit).read_to_end(&mut unpacked)?;
        bytes = unpacked;
    }
    Ok(Page { bytes })
}

/// An I/O error without the number of the operating system.
fn describe(error: &io::Error) -> String {
    let text = error.to_string();
    let end = text.find(" (os error").unwrap_or(text.len());
    text[..end].to_lowercase()
}
