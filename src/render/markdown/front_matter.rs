//! What the page says about the article as YAML, for tools that read it from the front of a Markdown file.

use std::fmt::Write;

use crate::article::Article;

impl Article {
    /// The metadata as front matter: YAML between two lines of `---`, with a line for each field that is known.
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
        let mut out = String::from("---\n");
        let one = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
        let authors = metadata.authors.iter().map(|author| author.name.clone()).collect::<Vec<_>>();
        field(&mut out, "title", &one(&metadata.title), false);
        field(&mut out, "subtitle", &metadata.subtitle, true);
        field(&mut out, "authors", &authors, true);
        field(&mut out, "published", &one(&metadata.published), false);
        field(&mut out, "modified", &one(&metadata.modified), false);
        field(&mut out, "section", &one(&metadata.section), false);
        field(&mut out, "tags", &metadata.tags, true);
        field(&mut out, "site", &one(&metadata.site_name), false);
        field(&mut out, "language", &one(&metadata.language), false);
        field(&mut out, "url", &one(&metadata.canonical_url), false);
        field(&mut out, "description", &one(&metadata.excerpt), false);
        out.push_str("---\n");
        out
    }
}

/// Writes a field that has a value, as a list where it may have several.
fn field(out: &mut String, key: &str, values: &[String], is_list: bool) {
    let quoted: Vec<String> = values.iter().map(|value| quote(value)).collect();
    // Writing to a string never fails.
    let _ = match (quoted.first(), is_list) {
        (None, _) => Ok(()),
        (Some(only), false) => writeln!(out, "{key}: {only}"),
        (Some(_), true) => writeln!(out, "{key}: [{}]", quoted.join(", ")),
    };
}

/// A text in the double quotes of YAML, in which nothing has a meaning of its own.
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
