//! The JSON object of a page.

use bonmun::Article;
use bonmun::metadata::Direction;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::input::Origin;

/// How many of the first of [`FIELDS`] hold metadata, which a page without an article has too.
pub(crate) const METADATA_FIELDS: usize = 16;

/// The keys of a record behind those that name the page, in order. A promise: none is renamed or left out.
pub(crate) const FIELDS: [&str; 24] = [
    "title",
    "subtitle",
    "authors",
    "published",
    "modified",
    "section",
    "tags",
    "site_name",
    "publisher",
    "language",
    "direction",
    "canonical_url",
    "lead_image",
    "excerpt",
    "licence",
    "comment_count",
    "text",
    "word_count",
    "html",
    "images",
    "comments",
    "confidence",
    "encoding",
    "warnings",
];

/// The keys that a record has only where they are asked for: what they hold is in the others, in another form.
pub(crate) const ON_DEMAND: [&str; 1] = ["markdown"];

/// A field of an article as JSON; `warnings` are the library's and those from before it saw the page.
pub(crate) fn value(article: &Article, warnings: &[String], field: &str) -> Value {
    let metadata = &article.metadata;
    match field {
        "title" => json!(metadata.title),
        "subtitle" => json!(metadata.subtitle),
        "authors" => metadata.authors.iter().map(|author| author.name.as_str()).collect(),
        "published" => json!(metadata.published),
        "modified" => json!(metadata.modified),
        "section" => json!(metadata.section),
        "tags" => json!(metadata.tags),
        "site_name" => json!(metadata.site_name),
        "publisher" => json!(metadata.publisher),
        "language" => json!(metadata.language),
        "direction" => json!(metadata.direction.map(Direction::name)),
        "canonical_url" => json!(metadata.canonical_url),
        "lead_image" => json!(metadata.lead_image.as_ref().map(|image| &image.url)),
        "excerpt" => json!(metadata.excerpt),
        "licence" => json!(metadata.licence),
        "comment_count" => json!(metadata.comment_count),
        "text" => json!(article.text),
        "word_count" => json!(article.word_count()),
        "html" => json!(article.html),
        "markdown" => json!(article.markdown()),
        "images" => article
            .images
            .iter()
            .map(|image| json!({ "src": image.src, "alt": image.alt, "caption": image.caption }))
            .collect(),
        "comments" => article.comments.iter().map(|comment| comment.text.as_str()).collect(),
        "confidence" => json!(article.confidence),
        "encoding" => json!(article.decoding.as_ref().map(|decoding| &decoding.encoding)),
        "warnings" => json!(warnings),
        _ => Value::Null,
    }
}

/// What names the page, then `fields`.
pub(crate) struct Record<'a> {
    pub(crate) origin: &'a Origin,
    pub(crate) fields: Vec<(&'a str, Value)>,
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, value) in self.origin.keys() {
            map.serialize_entry(key, &value)?;
        }
        for (key, value) in &self.fields {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}
