//! Where records go: whole, in order, each written at once and flushed.

mod form;
mod record;
mod terminal;

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::Path;

use memchr::memmem;
use same_file::Handle;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::args::{Args, Format};

pub(crate) use form::Form;
pub(crate) use record::{FIELDS, ON_DEMAND};

/// What a record holds that tells of damage. Within a string its quotation marks would be escaped, but not within an id.
const DAMAGE: &[u8] = b"\"damage\":true,\"error\":";

/// What a record tells of damage.
#[derive(Default, Deserialize)]
struct Damage {
    #[serde(default, rename = "damage")]
    is_damage: bool,
    /// There where the damage cut a page short.
    warc_record_id: Option<IgnoredAny>,
}

/// Standard output or a file.
pub(crate) struct Output {
    to: Box<dyn Write + Send>,
    /// The same file, where it is one on a disk and so can be cut.
    on_disk: Option<File>,
    /// How long that file is, all of it whole records.
    length: u64,
    frame: Frame,
    kept: u64,
    written: u64,
}

/// What stands around and between the records.
struct Frame {
    before: &'static str,
    between: &'static str,
    after: &'static str,
}

impl Output {
    pub(crate) fn open(args: &Args, is_single: bool) -> io::Result<Output> {
        let mut kept = 0;
        let (to, on_disk) = match &args.output {
            None => standard_output()?,
            Some(path) => {
                let file = if args.resume { reopen(path, &mut kept)? } else { File::create(path)? };
                (Box::new(file.try_clone()?) as Box<dyn Write + Send>, Some(file))
            }
        };
        let on_disk = on_disk.filter(|file| file.metadata().is_ok_and(|data| data.is_file()));
        let length = on_disk.as_ref().and_then(|file| file.metadata().ok()).map_or(0, |data| data.len());
        Ok(Output { to, on_disk, length, frame: frame(args.format(), is_single), kept, written: 0 })
    }

    /// The file that is written, where it is one on a disk: to read it would never end.
    pub(crate) fn file(&self) -> Option<Handle> {
        self.on_disk.as_ref().and_then(|file| Handle::from_file(file.try_clone().ok()?).ok())
    }

    /// Pages that the file answered already.
    pub(crate) fn pages_kept(&self) -> u64 {
        self.kept
    }

    pub(crate) fn begin(&mut self) -> io::Result<()> {
        self.put(self.frame.before.as_bytes())
    }

    /// Writes a record; an empty one is none.
    pub(crate) fn write(&mut self, record: &[u8]) -> io::Result<()> {
        if record.is_empty() {
            return Ok(());
        }
        if self.written > 0 {
            self.put(self.frame.between.as_bytes())?;
        }
        self.written += 1;
        self.put(record)
    }

    pub(crate) fn end(&mut self) -> io::Result<()> {
        self.put(self.frame.after.as_bytes())
    }

    /// Writes all of it, or, on a disk, nothing.
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut rest = bytes;
        while !rest.is_empty() {
            let error = match self.to.write(rest) {
                Ok(0) => io::ErrorKind::WriteZero.into(),
                Ok(count) => {
                    rest = &rest[count..];
                    continue;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => error,
            };
            self.cut_back(self.length + (bytes.len() - rest.len()) as u64);
            return Err(error);
        }
        self.length += bytes.len() as u64;
        self.to.flush()
    }

    /// Cuts a torn record off, unless the file has grown by other hands.
    fn cut_back(&self, expected: u64) {
        if let Some(file) = &self.on_disk
            && file.metadata().is_ok_and(|data| data.len() == expected)
        {
            let _ = file.set_len(self.length);
        }
    }
}

fn frame(format: Format, is_single: bool) -> Frame {
    match format {
        Format::Json if !is_single => Frame { before: "[\n", between: ",\n", after: "]\n" },
        Format::Text | Format::Markdown | Format::Html if !is_single => Frame { before: "", between: "\n", after: "" },
        _ => Frame { before: "", between: "", after: "" },
    }
}

/// Standard output without a buffer, so that a record is one write.
#[cfg(unix)]
fn standard_output() -> io::Result<(Box<dyn Write + Send>, Option<File>)> {
    use std::os::fd::AsFd;

    let file = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    Ok((Box::new(file.try_clone()?), Some(file)))
}

#[cfg(not(unix))]
fn standard_output() -> io::Result<(Box<dyn Write + Send>, Option<File>)> {
    Ok((Box::new(io::stdout()), None))
}

/// The file of an earlier run, behind the last page that it answers; counts the pages.
///
/// Damage told behind that page may have been an archive that was still being fetched: it is looked at again, and so
/// is a page that it cut short. A file that holds anything but records is somebody else's and left as it is.
fn reopen(path: &Path, pages: &mut u64) -> io::Result<File> {
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    let (mut read, mut before_page, mut whole) = (0, 0, 0);
    let mut is_torn = false;
    let mut line = Vec::new();
    let mut reader = BufReader::with_capacity(1 << 20, &file);
    while reader.read_until(b'\n', &mut line)? > 0 {
        if !line.starts_with(b"{") {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "holds something other than records"));
        }
        if !line.ends_with(b"\n") {
            break;
        }
        let start = read;
        read += line.len() as u64;
        let damage = damage_in(&line);
        if damage.is_damage {
            is_torn |= damage.warc_record_id.is_some();
        } else {
            (before_page, whole, is_torn) = (start, read, false);
            *pages += 1;
        }
        line.clear();
    }
    if is_torn {
        whole = before_page;
        *pages = pages.saturating_sub(1);
    }
    file.set_len(whole)?;
    file.seek(SeekFrom::End(0))?;
    Ok(file)
}

/// What a line tells of damage; most need not be read for that.
fn damage_in(line: &[u8]) -> Damage {
    memmem::find(line, DAMAGE).and_then(|_| serde_json::from_slice(line).ok()).unwrap_or_default()
}
