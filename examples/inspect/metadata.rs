//! The metadata with the place each field came from, and what else the page said.

use bonmun::metadata::{Field, Metadata};

use crate::markup::{Html, text};

/// Appends a table of all fields, the empty ones in one line.
pub(crate) fn add(html: &mut Html, metadata: &Metadata) {
    html.add(format_args!("<dl class=metadata>"));
    let mut empty = Vec::new();
    for (field, name, value) in fields(metadata) {
        if value.is_empty() {
            empty.push(name);
            continue;
        }
        html.add(format_args!("<div><dt>{name}<dd><span class=won dir=auto>{}</span>", text(&value)));
        if let Some(found) = metadata.provenance(field) {
            let percent = found.confidence * 100.0;
            html.add(format_args!(" <span class=origin>{:?} · {percent:.0} %</span>", found.origin));
            if !found.alternatives.is_empty() {
                html.add(format_args!("<ul class=lost aria-label=\"Not taken\">"));
                for other in &found.alternatives {
                    let (value, origin) = (text(&other.value), other.origin);
                    html.add(format_args!("<li><s dir=auto>{value}</s> <span class=origin>{origin:?}</span>"));
                }
                html.add(format_args!("</ul>"));
            }
        }
        html.add(format_args!("</dd></div>"));
    }
    html.add(format_args!("</dl>"));
    if !empty.is_empty() {
        html.add(format_args!("<p class=empty>Not stated: {}.</p>", empty.join(", ")));
    }
}

/// The fields with their names and values as people read them.
pub(crate) fn fields(metadata: &Metadata) -> Vec<(Field, &'static str, String)> {
    let authors: Vec<String> = metadata
        .authors
        .iter()
        .map(|author| {
            let parts = [Some(author.name.clone()), author.role.clone(), author.email.clone(), author.url.clone()];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        })
        .collect();
    let plain = |value: &Option<String>| value.clone().unwrap_or_default();
    vec![
        (Field::Title, "title", plain(&metadata.title)),
        (Field::Subtitle, "subtitle", metadata.subtitle.join("\n")),
        (Field::Authors, "authors", authors.join("\n")),
        (Field::Published, "published", plain(&metadata.published)),
        (Field::Modified, "modified", plain(&metadata.modified)),
        (Field::Section, "section", plain(&metadata.section)),
        (Field::Tags, "tags", metadata.tags.join(", ")),
        (Field::SiteName, "site", plain(&metadata.site_name)),
        (Field::Publisher, "publisher", plain(&metadata.publisher)),
        (Field::Language, "language", plain(&metadata.language)),
        (Field::CanonicalUrl, "address", plain(&metadata.canonical_url)),
        (Field::LeadImage, "picture", metadata.lead_image.as_ref().map_or(String::new(), |image| image.url.clone())),
        (Field::Excerpt, "excerpt", plain(&metadata.excerpt)),
        (Field::Licence, "licence", plain(&metadata.licence)),
        (Field::CommentCount, "comments", metadata.comment_count.map_or(String::new(), |count| count.to_string())),
    ]
}
