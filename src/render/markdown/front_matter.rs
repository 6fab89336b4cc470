//! Writes the metadata as YAML, for tools that read it from the front of a Markdown file.

use crate::article::Article;

impl Article {
    /// The metadata as front matter, for the start of a Markdown file: YAML between two lines of `---`, with a line for each
    /// known field of title, subtitle, authors, published, modified, section, tags, site, language, url and description.
    ///
    /// ```
    /// # let html = "<title>The crane</title><article><h1>The crane</h1><p>The harbour opened in 1904, was dredged twice
    /// # since, and has kept its old crane and its quarrel with the town council ever after.</article>";
    /// let article = bonmun::extract(html)?;
    /// let file = format!("{}\n{}\n", article.front_matter(), article.markdown());
    /// assert!(file.starts_with("---\n"));
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    #[must_use]
    pub fn front_matter(&self) -> String {
        let metadata = &self.metadata;
        let authors: Vec<&str> = metadata.authors.iter().map(|author| author.name.as_str()).collect();
        let mut out = String::from("---\n");
        value(&mut out, "title", metadata.title.as_ref());
        list(&mut out, "subtitle", &metadata.subtitle);
        list(&mut out, "authors", &authors);
        value(&mut out, "published", metadata.published.as_ref());
        value(&mut out, "modified", metadata.modified.as_ref());
        value(&mut out, "section", metadata.section.as_ref());
        list(&mut out, "tags", &metadata.tags);
        value(&mut out, "site", metadata.site_name.as_ref());
        value(&mut out, "language", metadata.language.as_ref());
        value(&mut out, "url", metadata.canonical_url.as_ref());
        value(&mut out, "description", metadata.excerpt.as_ref());
        out.push_str("---\n");
        out
    }
}

/// Writes a field that has one value, if it is known.
fn value(out: &mut String, key: &str, value: Option<&String>) {
    if let Some(value) = value {
        out.extend([key, ": ", &quote(value), "\n"]);
    }
}

/// Writes a field that may have several values, if any is known.
fn list(out: &mut String, key: &str, values: &[impl AsRef<str>]) {
    if !values.is_empty() {
        let quoted: Vec<String> = values.iter().map(|value| quote(value.as_ref())).collect();
        out.extend([key, ": [", &quoted.join(", "), "]\n"]);
    }
}

/// A text in YAML's double quotes, with everything escaped that would have a meaning in them.
fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            _ if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => out.push(' '),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}
