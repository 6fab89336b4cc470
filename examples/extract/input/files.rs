//! Files, folders and standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};

use same_file::Handle;
use walkdir::WalkDir;

use super::gzip::Members;
use super::{Content, Page, describe, most_bytes};
use crate::page::Failure;
use crate::report::Report;

/// The first bytes of gzip data.
const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Bytes read at once from a file that holds many pages.
pub(crate) const BUFFER: usize = 1 << 18;

/// Bytes read first of a file that holds one page. The rest of it is read where it stays, and not moved.
const PAGE_BUFFER: usize = 1 << 13;

/// Every file under the paths with one of the endings, in the order given, folders sorted by name.
///
/// What cannot be read is a path and why.
pub(crate) struct Files<'r> {
    paths: std::vec::IntoIter<PathBuf>,
    endings: &'static [&'static str],
    folder: Option<walkdir::IntoIter>,
    /// Who is told of what is left out.
    report: Option<&'r Report>,
    /// A file to leave out.
    written: Option<Handle>,
}

impl<'r> Files<'r> {
    pub(crate) fn new(paths: Vec<PathBuf>, endings: &'static [&'static str]) -> Files<'r> {
        Files { paths: paths.into_iter(), endings, folder: None, report: None, written: None }
    }

    /// Tells of folders that lead back into themselves, and of the file that is left out.
    pub(crate) fn told_to(self, report: &'r Report) -> Files<'r> {
        Files { report: Some(report), ..self }
    }

    /// Leaves out the file that is being written: it grows as long as it is read.
    pub(crate) fn without(self, written: Option<Handle>) -> Files<'r> {
        Files { written, ..self }
    }

    fn is_written(&self, path: &Path) -> bool {
        let Some(written) = &self.written else { return false };
        let file = match () {
            () if is_stdin(path) => Handle::stdin(),
            // To open a pipe may take what it holds.
            () if path.is_file() => Handle::from_path(path),
            () => return false,
        };
        file.is_ok_and(|file| file == *written)
    }

    fn note(&self, path: &Path, what: &str) {
        if let Some(report) = self.report {
            report.note(&format!("{}: {what}", name(path)));
        }
    }

    /// The next file of the folder being walked.
    fn next_in_folder(&mut self) -> Option<Result<PathBuf, (String, Failure)>> {
        loop {
            match self.folder.as_mut()?.next()? {
                Ok(entry) if entry.file_type().is_dir() || !is_named(entry.path(), self.endings) => {}
                Ok(entry) => return Some(Ok(entry.into_path())),
                // What stands below the link is reached without it as well.
                Err(error) if error.loop_ancestor().is_some() => {
                    self.note(
                        error.path().unwrap_or(Path::new("")),
                        "this link leads back into a folder above it, not followed",
                    );
                }
                Err(error) => {
                    let path = error.path().map(name).unwrap_or_default();
                    let failure = match error.into_io_error() {
                        Some(error) => unreadable(&error),
                        None => Failure { cause: "cannot be walked".to_owned(), remedy: None },
                    };
                    return Some(Err((path, failure)));
                }
            }
        }
    }
}

impl Iterator for Files<'_> {
    type Item = Result<PathBuf, (String, Failure)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let file = if let Some(file) = self.next_in_folder() {
                file
            } else {
                let path = self.paths.next()?;
                if path.is_dir() {
                    self.folder = Some(WalkDir::new(path).follow_links(true).sort_by_file_name().into_iter());
                    continue;
                }
                Ok(path)
            };
            match file {
                Ok(path) if self.is_written(&path) => self.note(&path, "the output is written here, not read"),
                file => return Some(file),
            }
        }
    }
}

/// Whether the name of a file has one of the endings.
pub(crate) fn is_named(path: &Path, endings: &[&str]) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    endings.iter().any(|ending| name.ends_with(ending))
}

pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

pub(crate) fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The name of a file; none for standard input.
pub(crate) fn name_on_disk(path: &Path) -> Option<String> {
    (!is_stdin(path)).then(|| name(path))
}

/// Why a file gave nothing, and what can be done.
pub(crate) fn unreadable(error: &io::Error) -> Failure {
    let (cause, remedy) = match error.kind() {
        io::ErrorKind::NotFound => ("no such file", "check the path"),
        io::ErrorKind::PermissionDenied => ("not allowed to read it", "check its permissions"),
        io::ErrorKind::UnexpectedEof => ("its compressed data ends too early", "fetch it again"),
        // What the unpacking crates say of broken data.
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => {
            ("its compressed data is damaged", "fetch it again")
        }
        _ => return Failure { cause: describe(error), remedy: Some("check that it can be read") },
    };
    Failure { cause: cause.to_owned(), remedy: Some(remedy) }
}

/// A file or standard input as a stream, unpacked where it is gzip; every byte from the disk passes through `watch`.
pub(crate) fn open(
    path: &Path,
    buffer: usize,
    watch: impl FnOnce(Box<dyn Read + Send>) -> Box<dyn Read + Send>,
) -> io::Result<Box<dyn BufRead + Send>> {
    let raw: Box<dyn Read + Send> = if is_stdin(path) { Box::new(io::stdin()) } else { Box::new(File::open(path)?) };
    let mut raw = BufReader::with_capacity(buffer, watch(raw));
    if raw.fill_buf()?.starts_with(&GZIP_MAGIC) {
        return Ok(Box::new(BufReader::with_capacity(buffer, Members::new(raw))));
    }
    Ok(Box::new(raw))
}

/// The page in a file.
pub(crate) fn read(path: &Path) -> Result<Page, Failure> {
    let is_address = |name: &str| name.starts_with("http://") || name.starts_with("https://");
    if path.to_str().is_some_and(is_address) && !path.exists() {
        let (cause, remedy) = ("pages are not fetched", "curl -sL URL | extract --url URL");
        return Err(Failure { cause: cause.to_owned(), remedy: Some(remedy) });
    }
    // Known beforehand, so that a page is not moved while it is read.
    let size = path.metadata().map_or(0, |file| file.len());
    open(path, PAGE_BUFFER, |raw| raw).and_then(|from| read_page(from, size)).map_err(|error| unreadable(&error))
}

pub(crate) fn read_stdin() -> Result<Page, Failure> {
    if io::stdin().is_terminal() {
        return Err(Failure {
            cause: "standard input is a terminal".to_owned(),
            remedy: Some("name files or folders, or pipe a page in; see --help"),
        });
    }
    read(Path::new("-"))
}

/// Reads a page, as far as that goes; `size` is how many bytes there seem to be.
fn read_page(from: impl Read, size: u64) -> io::Result<Page> {
    let limit = most_bytes();
    let mut bytes = Vec::with_capacity(usize::try_from(size.min(limit)).unwrap_or_default());
    let cuts = match from.take(limit).read_to_end(&mut bytes) {
        Ok(_) => Vec::new(),
        Err(error) if bytes.is_empty() => return Err(error),
        Err(error) => vec![format!("{}, after {} bytes of the page", unreadable(&error).cause, bytes.len())],
    };
    Ok(Page { content: Content::Bytes(bytes), content_type: None, cuts })
}
