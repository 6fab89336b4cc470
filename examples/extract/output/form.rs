//! An article, or the want of one, as a record of the format asked for.

use bonmun::{Article, Metadata};
use serde_json::{Value, json};

use super::record::{FIELDS, METADATA_FIELDS, Record, value};
use super::terminal;
use crate::args::{Args, Format, Kind};
use crate::input::{self, Origin};

/// The format, and what it needs to know.
pub(crate) struct Form {
    format: Format,
    fields: Vec<String>,
    has_front_matter: bool,
    /// Whether there may be several pages, which then need a line that names each.
    has_names: bool,
    /// Whether a terminal shows the records.
    is_shown: bool,
}

impl Form {
    pub(crate) fn new(args: &Args) -> Form {
        // Of a field that is named twice there is one: an object has no key twice.
        let named = args.field.iter().enumerate();
        let firsts = named.filter(|(at, field)| !args.field[..*at].contains(field));
        Form {
            format: args.format(),
            fields: firsts.map(|(_, field)| field.clone()).collect(),
            has_front_matter: args.front_matter,
            has_names: args.field.is_empty() && (args.from != Kind::Html || !input::is_single(&args.paths)),
            is_shown: args.shows_records(),
        }
    }

    /// The record of an article.
    pub(crate) fn article(&self, origin: &Origin, article: &Article, warnings: &[String]) -> Vec<u8> {
        match self.format {
            Format::Json | Format::Jsonl => {
                let fields = self.chosen().map(|field| (field, value(article, warnings, field))).collect();
                self.json(&Record { origin, fields })
            }
            Format::Text | Format::Markdown | Format::Html => self.lines(origin, article, warnings),
        }
    }

    /// Whether the record of a page without an article holds what the page says of itself.
    ///
    /// In a format for people that has no place for the error, it does where all that was asked for can be told.
    pub(crate) fn has_metadata_alone(&self) -> bool {
        match self.format {
            Format::Json | Format::Jsonl => self.chosen().any(is_metadata),
            Format::Text | Format::Markdown | Format::Html => !self.fields.is_empty() && self.chosen().all(is_metadata),
        }
    }

    /// The record of a page without one, with its metadata where it was read.
    pub(crate) fn error(&self, origin: &Origin, error: &str, metadata: Option<Metadata>) -> Vec<u8> {
        let article = metadata.map(|metadata| {
            let mut article = Article::default();
            article.metadata = metadata;
            article
        });
        match (self.format, article) {
            (Format::Json | Format::Jsonl, article) => {
                let mut fields = vec![("error", json!(error))];
                if let Some(article) = &article {
                    let chosen = self.chosen().filter(|field| is_metadata(field));
                    fields.extend(chosen.map(|field| (field, value(article, &[], field))));
                }
                self.json(&Record { origin, fields })
            }
            (_, Some(article)) => self.lines(origin, &article, &[]),
            (_, None) => Vec::new(),
        }
    }

    /// The record for people.
    fn lines(&self, origin: &Origin, article: &Article, warnings: &[String]) -> Vec<u8> {
        let mut out = String::new();
        if self.has_names {
            out.extend(["==> ", &origin.name().replace(char::is_control, "\u{fffd}"), " <==\n"]);
        }
        if self.has_front_matter {
            out += &article.front_matter();
            out.push('\n');
        }
        if self.fields.is_empty() {
            match self.format {
                Format::Html => out += &article.html,
                Format::Markdown => out += &article.markdown(),
                _ => out += &article.text,
            }
            out.push('\n');
        }
        for field in &self.fields {
            out += &plain(&value(article, warnings, field));
        }
        if self.is_shown { terminal::text(&out).into_bytes() } else { out.into_bytes() }
    }

    /// The fields asked for.
    fn chosen(&self) -> impl Iterator<Item = &str> {
        let all = if self.fields.is_empty() { &FIELDS[..] } else { &[] };
        all.iter().copied().chain(self.fields.iter().map(String::as_str))
    }

    fn json(&self, record: &Record<'_>) -> Vec<u8> {
        let is_indented = self.format == Format::Json;
        let written = if is_indented { serde_json::to_string_pretty(record) } else { serde_json::to_string(record) };
        let mut json = written.unwrap_or_default();
        json.push('\n');
        if self.is_shown { terminal::json(&json).into_bytes() } else { json.into_bytes() }
    }
}

/// Whether a field is told by a page without an article too.
fn is_metadata(field: &str) -> bool {
    FIELDS[..METADATA_FIELDS].contains(&field)
}

/// A value as lines: strings as they are, of a list one item a line, an empty line for none.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => "\n".to_owned(),
        Value::Array(items) if items.is_empty() => "\n".to_owned(),
        Value::String(text) => format!("{text}\n"),
        Value::Array(items) => items.iter().map(plain).collect(),
        other => format!("{other}\n"),
    }
}
