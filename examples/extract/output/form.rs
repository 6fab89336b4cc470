//! An article, or the want of one, as a record of the format asked for.

use bonmun::Article;
use serde::Serialize;

use crate::args::{Args, Format};
use crate::input::Origin;

/// The format, and what it needs to know.
pub(crate) struct Form {
    format: Format,
}

/// The JSON object of a page. Keys are a promise: none is renamed or left out.
#[derive(Serialize)]
struct Record<'a> {
    #[serde(flatten)]
    origin: OriginKeys<'a>,
    title: Option<&'a str>,
    subtitle: &'a [String],
    authors: Vec<&'a str>,
    published: Option<&'a str>,
    modified: Option<&'a str>,
    section: Option<&'a str>,
    tags: &'a [String],
    site_name: Option<&'a str>,
    language: Option<&'a str>,
    canonical_url: Option<&'a str>,
    lead_image: Option<&'a str>,
    excerpt: Option<&'a str>,
    text: &'a str,
    html: &'a str,
    confidence: f64,
    warnings: Vec<String>,
}

/// The JSON object of a page that gave no article.
#[derive(Serialize)]
struct ErrorRecord<'a> {
    #[serde(flatten)]
    origin: OriginKeys<'a>,
    error: &'a str,
}

#[derive(Serialize)]
struct OriginKeys<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

impl Form {
    pub(crate) fn new(args: &Args) -> Form {
        Form { format: args.format }
    }

    /// The record of an article.
    pub(crate) fn article(&self, origin: &Origin, article: &Article) -> Vec<u8> {
        match self.format {
            Format::Text => with_newline(&article.text),
            Format::Html => with_newline(&article.html),
            Format::Json => json(&record(origin, article), true),
            Format::Jsonl => json(&record(origin, article), false),
        }
    }

    /// The record of a page without one; formats for people have none.
    pub(crate) fn error(&self, origin: &Origin, error: &str) -> Vec<u8> {
        let record = ErrorRecord { origin: keys(origin), error };
        match self.format {
            Format::Text | Format::Html => Vec::new(),
            Format::Json => json(&record, true),
            Format::Jsonl => json(&record, false),
        }
    }
}

fn keys(origin: &Origin) -> OriginKeys<'_> {
    OriginKeys { path: origin.path.as_deref(), url: origin.url.as_deref() }
}

fn record<'a>(origin: &'a Origin, article: &'a Article) -> Record<'a> {
    let metadata = &article.metadata;
    Record {
        origin: keys(origin),
        title: metadata.title.as_deref(),
        subtitle: &metadata.subtitle,
        authors: metadata.authors.iter().map(|author| author.name.as_str()).collect(),
        published: metadata.published.as_deref(),
        modified: metadata.modified.as_deref(),
        section: metadata.section.as_deref(),
        tags: &metadata.tags,
        site_name: metadata.site_name.as_deref(),
        language: metadata.language.as_deref(),
        canonical_url: metadata.canonical_url.as_deref(),
        lead_image: metadata.lead_image.as_ref().map(|image| image.url.as_str()),
        excerpt: metadata.excerpt.as_deref(),
        text: &article.text,
        html: &article.html,
        confidence: article.confidence,
        warnings: article.warnings.iter().map(ToString::to_string).collect(),
    }
}

fn with_newline(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.push(b'\n');
    bytes
}

fn json(record: &impl Serialize, is_indented: bool) -> Vec<u8> {
    let written = if is_indented { serde_json::to_vec_pretty(record) } else { serde_json::to_vec(record) };
    let mut bytes = written.unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
