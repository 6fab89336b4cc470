//! JSON Lines: every line is a question, and every question gets an answer.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bonmun::Limits;
use memchr::memchr;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::files::{BUFFER, Files, name, name_on_disk, open, unreadable};
use super::{Content, Origin, Page, Source, Task};
use crate::page::Failure;
use crate::report::Report;

/// How much longer than the largest page a line may be: base64 and escapes take more than the page itself.
const LINE_PER_PAGE: usize = 2;

/// Every line of the files.
pub(crate) struct Lines<'r> {
    files: Files<'r>,
    report: &'r Report,
    file: Option<File>,
}

/// The file being read.
struct File {
    /// `None` for standard input.
    path: Option<String>,
    lines: Box<dyn BufRead + Send>,
    number: u64,
}

impl<'r> Lines<'r> {
    pub(crate) fn new(files: Files<'r>, report: &'r Report) -> Lines<'r> {
        Lines { files, report, file: None }
    }
}

impl Iterator for Lines<'_> {
    type Item = Task;

    fn next(&mut self) -> Option<Task> {
        loop {
            if let Some(file) = &mut self.file {
                match file.next_line() {
                    Ok(Some(task)) => return Some(task),
                    Ok(None) => self.file = None,
                    Err(error) => {
                        let origin = file.origin();
                        self.file = None;
                        return Some(Task::damage(origin, unreadable(&error)));
                    }
                }
            }
            let path = match self.files.next()? {
                Ok(path) => path,
                Err((path, failure)) => return Some(Task::damage(Origin::of_path(path), failure)),
            };
            match File::open(&path, self.report) {
                Ok(file) => self.file = Some(file),
                Err(error) => return Some(Task::damage(Origin::of_path(name(&path)), unreadable(&error))),
            }
        }
    }
}

/// What some programs put before the first line.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

impl File {
    fn open(path: &Path, report: &Report) -> io::Result<File> {
        let mut lines = open(path, BUFFER, |raw| report.progress().watch(raw))?;
        if lines.fill_buf()?.starts_with(BYTE_ORDER_MARK) {
            lines.consume(BYTE_ORDER_MARK.len());
        }
        Ok(File { path: name_on_disk(path), lines, number: 0 })
    }

    fn next_line(&mut self) -> io::Result<Option<Task>> {
        let limit = LINE_PER_PAGE * Limits::default().max_input_bytes;
        let mut line = Vec::new();
        self.number += 1;
        (&mut self.lines).take(limit as u64).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return Ok(None);
        }
        let origin = self.origin();
        if line.len() == limit && !line.ends_with(b"\n") {
            skip_line(&mut self.lines)?;
            return Ok(Some(Task::broken(
                origin,
                format!("line is longer than {limit} bytes"),
                Some("pages of this size are seldom articles; leave it out"),
            )));
        }
        Ok(Some(Task { origin, source: Source::Line(line) }))
    }

    fn origin(&self) -> Origin {
        Origin { path: self.path.clone(), line: Some(self.number), ..Origin::default() }
    }
}

/// Reads to the end of the line in bounded memory.
fn skip_line(lines: &mut impl BufRead) -> io::Result<()> {
    loop {
        let bytes = lines.fill_buf()?;
        let (read, is_end) = match bytes.iter().position(|&byte| byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (bytes.len(), bytes.is_empty()),
        };
        lines.consume(read);
        if is_end {
            return Ok(());
        }
    }
}

/// One line.
#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Question<'a> {
    #[serde(borrow, default, deserialize_with = "present")]
    id: Option<&'a RawValue>,
    url: Option<String>,
    #[serde(borrow)]
    html: Option<Cow<'a, str>>,
    #[serde(borrow)]
    base64: Option<Cow<'a, str>>,
    content_type: Option<String>,
}

/// What is read of a line that is not understood as a question: who asked.
#[derive(Deserialize)]
struct Asker<'a> {
    #[serde(borrow, default, deserialize_with = "present")]
    id: Option<&'a RawValue>,
}

/// The value of a key that is there, even where it is null.
fn present<'de: 'a, 'a, D: Deserializer<'de>>(value: D) -> Result<Option<&'a RawValue>, D::Error> {
    Deserialize::deserialize(value).map(Some)
}

/// The page in a line; `origin` learns what the line says of it.
pub(crate) fn read(mut origin: Origin, line: &[u8]) -> (Origin, Result<Page, Failure>) {
    let whole = without_halves(line);
    let question: Question<'_> = match serde_json::from_slice(&whole) {
        Ok(question) => question,
        Err(error) => {
            if let Some(id) = asker(line) {
                origin = origin.with_id(id);
            }
            let cause = if line.trim_ascii().is_empty() { "line is empty".to_owned() } else { without_place(&error) };
            let remedy = Some("a line is one JSON object; see --help");
            return (origin, Err(Failure { cause, remedy }));
        }
    };
    // An id comes back as it was.
    if let Some(id) = if whole == line { question.id } else { asker(line) } {
        origin = origin.with_id(id);
    }
    origin.url = question.url;
    let content = match (question.html, question.base64) {
        (Some(html), None) => Ok(Content::Text(html.into_owned())),
        (None, Some(base64)) => STANDARD
            .decode(base64.as_bytes())
            .map(Content::Bytes)
            .map_err(|error| format!("`base64` is not base64: {}", error.to_string().to_lowercase())),
        (None, None) => Err("neither `html` nor `base64`".to_owned()),
        (Some(_), Some(_)) => Err("both `html` and `base64`".to_owned()),
    };
    let page = match content {
        Ok(content) => Ok(Page { content, content_type: question.content_type, cuts: Vec::new() }),
        Err(cause) => Err(Failure { cause, remedy: Some("a line holds one of the two; see --help") }),
    };
    (origin, page)
}

/// The line with the sign for what is no character (U+FFFD) where an escape names half of one: a text was cut between two.
fn without_halves(line: &[u8]) -> Cow<'_, [u8]> {
    let mut line = Cow::Borrowed(line);
    let mut at = 0;
    while let Some(next) = line.get(at..).and_then(|rest| memchr(b'\\', rest)) {
        at += next;
        let unit = |at: usize| {
            let digits = line.get(at..at + 6)?.strip_prefix(b"\\u")?;
            u16::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()
        };
        at += match unit(at) {
            Some(0xd800..=0xdbff) if matches!(unit(at + 6), Some(0xdc00..=0xdfff)) => 12,
            Some(0xd800..=0xdfff) => {
                line.to_mut()[at + 2..at + 6].copy_from_slice(b"fffd");
                6
            }
            _ => 2,
        };
    }
    line
}

/// The id in a line that is not understood as a question.
fn asker(line: &[u8]) -> Option<&RawValue> {
    // To serde, a list of values would do for an object.
    let is_object = line.trim_ascii_start().starts_with(b"{");
    serde_json::from_slice::<Asker<'_>>(line).ok().filter(|_| is_object)?.id
}

/// What is wrong with JSON, by column: its line is always the first.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.find(" at line").unwrap_or(text.len());
    format!("line is not understood: {} at column {}", &text[..end], error.column())
}
