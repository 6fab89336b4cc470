//! Web archives (WARC): every record that is an HTML page.
//!
//! fastwarc finds the records; gzip is unpacked before it, in `gzip`, which tells broken data from the end of it.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use fastwarc::stream_io::zstd::ZstdReader;
use fastwarc::warc::record::{AutoDecode, WarcRecord, WarcRecordType};

use super::encoding::unpack;
use super::files::{BUFFER, Files, name, name_on_disk, open, unreadable};
use super::{Content, Origin, Page, Source, Task, describe, most_bytes};
use crate::page::Failure;
use crate::report::Report;

/// Bytes that the headers of a record may take, those of WARC and those of HTTP.
const MAX_HEADER: usize = 1 << 16;

/// Bytes of a record in which its first tag must stand where no header says what it is.
const SNIFFED: usize = 512;

/// The first bytes of zstd data.
const ZSTD_MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// Every page of the archives.
pub(crate) struct Archives<'r> {
    files: Files<'r>,
    report: &'r Report,
    archive: Option<Archive>,
}

/// The archive being read.
struct Archive {
    /// `None` for standard input.
    path: Option<String>,
    record: WarcRecord,
    /// Whether `record` has been found and not been looked at.
    is_found: bool,
    /// What broke while the last page was read, told after it.
    broken: Option<io::Error>,
    /// The page that the archive ends within, until that is told.
    torn: Option<Origin>,
}

/// A page as the archive holds it.
#[derive(Default)]
pub(crate) struct Payload {
    pub(crate) body: Vec<u8>,
    content_type: Option<String>,
    transfer_encoding: Option<String>,
    content_encoding: Option<String>,
    cuts: Vec<String>,
}

/// What stands next in an archive.
enum Next {
    Page(Box<Task>),
    /// A record that is no page.
    Other,
    /// Something that is no record, up to the next one or the end.
    Damage(&'static str),
    End,
}

impl<'r> Archives<'r> {
    pub(crate) fn new(files: Files<'r>, report: &'r Report) -> Archives<'r> {
        Archives { files, report, archive: None }
    }
}

impl Iterator for Archives<'_> {
    type Item = Task;

    fn next(&mut self) -> Option<Task> {
        loop {
            if let Some(archive) = &mut self.archive {
                match archive.next_record() {
                    Ok(Next::Page(task)) => return Some(*task),
                    Ok(Next::Other) => self.report.skip(),
                    Ok(Next::Damage(cause)) => {
                        let remedy = Some("fetch the archive again; every whole record was read");
                        return Some(Task::damage(archive.place(), Failure { cause: cause.to_owned(), remedy }));
                    }
                    Ok(Next::End) => self.archive = None,
                    Err(error) => {
                        let place = archive.place();
                        self.archive = None;
                        return Some(Task::damage(place, unreadable(&error)));
                    }
                }
                continue;
            }
            let (path, failure) = match self.files.next()? {
                Err((path, failure)) => (path, failure),
                Ok(path) => match Archive::open(&path, self.report) {
                    Ok(archive) => {
                        self.archive = Some(archive);
                        continue;
                    }
                    Err(error) => (name(&path), unreadable(&error)),
                },
            };
            return Some(Task::damage(Origin::of_path(path), failure));
        }
    }
}

impl Archive {
    fn open(path: &Path, report: &Report) -> io::Result<Archive> {
        let mut stream = open(path, BUFFER, |raw| report.progress().watch(raw))?;
        let is_zstd = stream.fill_buf()?.starts_with(&ZSTD_MAGIC);
        let stream = Forward { stream, at: 0 };
        let mut record = WarcRecord::new();
        if is_zstd {
            record.attach_reader(ZstdReader::new(stream));
        } else {
            record.attach_reader(BufReader::new(stream));
        }
        Ok(Archive { path: name_on_disk(path), record, is_found: false, broken: None, torn: None })
    }

    fn origin(&self) -> Origin {
        Origin { path: self.path.clone(), ..Origin::default() }
    }

    /// Where damage is: within the page that was just read, or else anywhere in the archive.
    fn place(&mut self) -> Origin {
        self.torn.take().unwrap_or_else(|| self.origin())
    }

    fn next_record(&mut self) -> io::Result<Next> {
        if let Some(error) = self.broken.take() {
            return Err(error);
        }
        if !self.is_found
            && let Some(other) = self.find()?
        {
            return Ok(other);
        }
        self.is_found = false;
        self.look()
    }

    /// Goes to the next record; what else there is, if anything but a record comes first.
    fn find(&mut self) -> io::Result<Option<Next>> {
        let is_cut = self.pass_body()?;
        let Some(reader) = self.record.detach_reader() else { return Ok(Some(Next::End)) };
        self.record = WarcRecord::new();
        self.record.attach_reader(reader);
        if is_cut {
            return Ok(Some(Next::Damage("archive ends within a record")));
        }
        let mut is_damaged = false;
        loop {
            match self.record.parse_warc_headers_with_opts(false, MAX_HEADER) {
                Ok(0) => {
                    return Ok(Some(if is_damaged {
                        Next::Damage("archive does not end in a record")
                    } else {
                        Next::End
                    }));
                }
                Ok(_) => break,
                // What fastwarc says of a line that opens no record, and only of that.
                Err(error) if error.kind() == io::ErrorKind::InvalidData => is_damaged = true,
                Err(error) => return Err(error),
            }
        }
        self.is_found = is_damaged;
        Ok(is_damaged.then_some(Next::Damage("damaged between two records")))
    }

    /// Reads to the end of the record in hand; whether the archive ends before.
    fn pass_body(&mut self) -> io::Result<bool> {
        let length = self.record.content_length();
        let Some(reader) = self.record.reader_mut() else { return Ok(false) };
        if length == 0 {
            return Ok(false);
        }
        io::copy(reader, &mut io::sink())?;
        Ok(reader.stream_position()? < length)
    }

    /// The record in hand, read if it is a page.
    fn look(&mut self) -> io::Result<Next> {
        // The standard asks for it; where an archive ends within the headers, it is mostly the last, and missing.
        if self.header("Content-Length").and_then(|length| length.trim().parse::<u64>().ok()).is_none() {
            return Ok(Next::Damage("a record does not say how long it is"));
        }
        let origin = self.origin_of_record();
        let mut payload = match self.payload_of_record() {
            Ok(Some(payload)) => payload,
            Ok(None) => return Ok(Next::Other),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                let remedy = Some("the headers of its HTTP response are broken; the page is lost");
                return Ok(Next::Page(Box::new(Task::broken(origin, describe(&error), remedy))));
            }
            Err(error) => return Err(error),
        };
        let is_declared = self.is_declared_as_html(&payload);
        if is_declared == Some(false) {
            return Ok(Next::Other);
        }
        if let Some(reason) = self.header("WARC-Truncated") {
            payload.cuts.push(format!("the crawler cut the page short ({reason})"));
        }
        let is_torn = self.read_body(&mut payload);
        if is_declared.is_none() && !looks_like_html(&payload.body) {
            return Ok(Next::Other);
        }
        self.torn = is_torn.then(|| origin.clone());
        Ok(Next::Page(Box::new(Task { origin, source: Source::Record(payload) })))
    }

    /// A header of the record in hand.
    fn header(&self, name: &str) -> Option<String> {
        self.record.headers().get(name).map(Cow::into_owned)
    }

    /// What the record in hand says of its page.
    fn origin_of_record(&self) -> Origin {
        Origin {
            url: self.header("WARC-Target-URI").map(|url| url.trim_matches(['<', '>']).to_owned()),
            warc_record_id: self.header("WARC-Record-ID"),
            warc_date: self.header("WARC-Date"),
            ..self.origin()
        }
    }

    /// What stands before the body of the record in hand; `None` for a record that shows no page.
    ///
    /// An error of the kind `InvalidData` is one of this record, any other one of the archive.
    fn payload_of_record(&mut self) -> io::Result<Option<Payload>> {
        match self.record.record_type() {
            WarcRecordType::Resource => {
                Ok(Some(Payload { content_type: self.header("Content-Type"), ..Payload::default() }))
            }
            WarcRecordType::Response if self.record.is_http() => self.http(),
            _ => Ok(None),
        }
    }

    /// Whether the headers say that a body is HTML; `None` where they do not say what it is.
    fn is_declared_as_html(&self, payload: &Payload) -> Option<bool> {
        let identified = self.header("WARC-Identified-Payload-Type");
        let declared = [&payload.content_type, &identified].into_iter().flatten();
        declared.map(|name| is_html(name)).reduce(|one, other| one || other)
    }

    /// Reads the HTTP headers; what they say, or `None` where the response is no page to show.
    fn http(&mut self) -> io::Result<Option<Payload>> {
        self.record.parse_http_with_opts(AutoDecode::None, MAX_HEADER, true)?;
        let Some(headers) = self.record.http_headers() else { return Ok(None) };
        let header = |name: &str| headers.get(name).map(Cow::into_owned);
        let payload = Payload {
            content_type: header("Content-Type"),
            transfer_encoding: header("Transfer-Encoding"),
            content_encoding: header("Content-Encoding"),
            ..Payload::default()
        };
        Ok(headers.status_code().is_none_or(|status| (200..300).contains(&status)).then_some(payload))
    }

    /// Reads the body; whether the archive ends before it does.
    fn read_body(&mut self, payload: &mut Payload) -> bool {
        let length = self.record.content_length();
        let limit = most_bytes();
        let Some(reader) = self.record.reader_mut() else { return false };
        self.broken = reader.take(limit).read_to_end(&mut payload.body).err();
        let is_torn = (payload.body.len() as u64) < length.min(limit);
        if is_torn {
            payload.cuts.push("the archive ends within this page".to_owned());
        }
        is_torn
    }
}

impl Payload {
    /// The page, out of its transfer and content encodings.
    pub(crate) fn unpack(self) -> Page {
        let Payload { mut body, content_type, transfer_encoding, content_encoding, mut cuts } = self;
        for header in [transfer_encoding, content_encoding].into_iter().flatten() {
            body = unpack(body, &header, &mut cuts);
        }
        Page { content: Content::Bytes(body), content_type, cuts }
    }
}

fn is_html(content_type: &str) -> bool {
    let name = content_type.split(';').next().unwrap_or_default().trim();
    name.eq_ignore_ascii_case("text/html") || name.eq_ignore_ascii_case("application/xhtml+xml")
}

fn looks_like_html(body: &[u8]) -> bool {
    let start = body[..body.len().min(SNIFFED)].to_ascii_lowercase();
    [b"<!doctype html".as_slice(), b"<html"].iter().any(|mark| start.windows(mark.len()).any(|bytes| bytes == *mark))
}

/// A stream that knows where it is and goes nowhere else, which is all of `Seek` that fastwarc uses while reading.
struct Forward {
    stream: Box<dyn BufRead + Send>,
    at: u64,
}

impl Read for Forward {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Forward {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match to {
            SeekFrom::Current(0) => Ok(self.at),
            _ => Err(io::ErrorKind::Unsupported.into()),
        }
    }
}
