//! Where records go: whole, in order, each written at once and flushed.

mod form;
mod record;

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::Path;

use memchr::{memchr_iter, memrchr};

use crate::args::{Args, Format};

pub(crate) use form::Form;
pub(crate) use record::{FIELDS, ON_DEMAND};

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

    /// Records that the file held already.
    pub(crate) fn records_kept(&self) -> u64 {
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

/// The file of an earlier run, behind its last whole line; counts the lines.
fn reopen(path: &Path, lines: &mut u64) -> io::Result<File> {
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    let (mut whole, mut read) = (0, 0);
    let mut reader = BufReader::with_capacity(1 << 20, &file);
    loop {
        let bytes = reader.fill_buf()?;
        let length = bytes.len();
        if length == 0 {
            break;
        }
        if let Some(last) = memrchr(b'\n', bytes) {
            *lines += memchr_iter(b'\n', bytes).count() as u64;
            whole = read + last as u64 + 1;
        }
        read += length as u64;
        reader.consume(length);
    }
    file.set_len(whole)?;
    file.seek(SeekFrom::End(0))?;
    Ok(file)
}
