//! The JSON object of a page.

use bonmun::Article;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::input::Origin;

/// The keys of a record behind those that name the page, in order. A promise: none is renamed or left out.
pub(crate) const FIELDS: [&str; 21] = [
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
    "canonical_url",
    "lead_image",
    "excerpt",
    "licence",
    "comment_count",
    "text",
    "html",
    "images",
    "confidence",
    "encoding",
    "warnings",
];

/// A field of an article as JSON; `cuts` are warnings from before the library saw the page.
pub(crate) fn value(article: &Article, cuts: &[String], field: &str) -> Value {
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
        "canonical_url" => json!(metadata.canonical_url),
        "lead_image" => json!(metadata.lead_image.as_ref().map(|image| &image.url)),
        "excerpt" => json!(metadata.excerpt),
        "licence" => json!(metadata.licence),
        "comment_count" => json!(metadata.comment_count),
        "text" => json!(article.text),
        "html" => json!(article.html),
        "images" => article
            .images
            .iter()
            .map(|image| json!({ "src": image.src, "alt": image.alt, "caption": image.caption }))
            .collect(),
        "confidence" => json!(article.confidence),
        "encoding" => json!(article.decoding.as_ref().map(|decoding| &decoding.encoding)),
        "warnings" => cuts.iter().cloned().chain(article.warnings.iter().map(ToString::to_string)).collect(),
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

/// The metadata that an article has, as YAML between lines of three hyphens.
///
/// A JSON string, list or number is the same in YAML.
pub(crate) fn front_matter(origin: &Origin, article: &Article) -> String {
    let of_page = FIELDS.into_iter().take_while(|&field| field != "text");
    let lines = origin.keys().chain(of_page.map(|field| (field, value(article, &[], field))));
    let is_told = |value: &Value| match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    let mut out = String::from("---\n");
    for (key, value) in lines.filter(|(_, value)| is_told(value)) {
        out.extend([key, ": ", value.to_string().as_str(), "\n"]);
    }
    out + "---\n\n"
}
