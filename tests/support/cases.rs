//! The `.test` format: a preamble, then cases of an input and what has to come out.
//!
//! ```text
//! Figures: what belongs to a picture travels with it.
//!
//! === a caption is kept with its picture
//! --- html
//! <p>…
//! --- text
//! …
//! ```
//!
//! | section | holds |
//! |---|---|
//! | `html` | the page |
//! | `options` | one `name: value` a line: `focus`, `base`, `max_input_bytes`, `max_depth`, `max_nodes`, `max_attributes` |
//! | `metadata` | one `name: value` a line; a list repeats its name, an empty value says that there is none |
//! | `text`, `clean`, `markdown` | the whole text, the whole cleaned HTML, the whole Markdown |
//! | `error` | the error's message |
//! | `known-wrong: why` | nothing, or the wrong text of today; the other sections then hold what is right, and reaching all of it fails the test until this section is deleted |

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use bonmun::{Article, Author, Error, Extractor, Focus, Limits, Metadata};
use libtest_mimic::{Failed, Trial};

use crate::diff;

struct File {
    path: PathBuf,
    preamble: String,
    cases: Vec<Case>,
}

#[derive(Clone, Default)]
struct Case {
    name: String,
    sections: Vec<Section>,
}

#[derive(Clone)]
struct Section {
    kind: String,
    /// What follows the kind after a colon.
    note: String,
    body: String,
}

/// One test for each case in the folder.
pub(crate) fn trials(folder: &Path) -> Vec<Trial> {
    let named = |(stem, case): (String, Case)| {
        Trial::test(format!("{stem}: {}", case.name), move || check(&case).map_err(Failed::from))
    };
    files(folder).into_iter().flat_map(File::named_cases).map(named).collect()
}

/// Writes what comes out today as the expectation of every case.
pub(crate) fn update(folder: &Path) {
    for mut file in files(folder) {
        file.cases.iter_mut().for_each(expect_today);
        std::fs::write(&file.path, file.to_text()).unwrap_or_else(|error| panic!("{}: {error}", file.path.display()));
    }
}

fn check(case: &Case) -> Result<(), String> {
    let outcome = outcome(case)?;
    let Some(wrong) = case.section("known-wrong") else { return meets_expectations(case, &outcome) };
    if meets_expectations(case, &outcome).is_ok() {
        return Err("is right now: delete its known-wrong section (GOLDEN=update does)".into());
    }
    if wrong.body.is_empty() { Ok(()) } else { diff::same("wrong text", &wrong.body, &today(wrong, &outcome)?) }
}

fn meets_expectations(case: &Case, outcome: &Result<Article, Error>) -> Result<(), String> {
    let mut expectations = case.sections.iter().filter(|section| section.is_expectation()).peekable();
    if expectations.peek().is_none() {
        return Err("expects nothing".into());
    }
    if let (Err(error), None) = (outcome, case.section("error")) {
        return Err(format!("error: {error}"));
    }
    expectations.try_for_each(|section| diff::same(&section.kind, &section.body, &today(section, outcome)?))
}

/// Brings a case up to date; one that is known to be wrong keeps what it wishes for.
fn expect_today(case: &mut Case) {
    let Ok(outcome) = outcome(case) else { return };
    if meets_expectations(case, &outcome).is_ok() {
        case.sections.retain(|section| section.kind != "known-wrong");
    }
    if !case.sections.iter().any(Section::is_expectation) {
        let kind = if outcome.is_ok() { "text" } else { "error" };
        case.sections.push(Section { kind: kind.into(), note: String::new(), body: String::new() });
    }
    let is_known_wrong = case.section("known-wrong").is_some();
    for section in &mut case.sections {
        let is_todays = if is_known_wrong {
            section.kind == "known-wrong" && !section.body.is_empty()
        } else {
            section.is_expectation()
        };
        if is_todays && let Ok(body) = today(section, &outcome) {
            section.body = body;
        }
    }
}

fn outcome(case: &Case) -> Result<Result<Article, Error>, String> {
    let html = case.section("html").ok_or("has no html section")?;
    let options = case.section("options").map_or("", |section| &section.body);
    Ok(extractor(options)?.extract(&html.body))
}

/// What a section would hold if it were written today.
fn today(section: &Section, outcome: &Result<Article, Error>) -> Result<String, String> {
    let of_article = |part: fn(&Article) -> &str| outcome.as_ref().map(part).unwrap_or_default().trim_end().to_owned();
    Ok(match &*section.kind {
        "text" | "known-wrong" => of_article(|article| &article.text),
        "clean" => of_article(|article| &article.html),
        "markdown" => outcome.as_ref().map(|article| article.markdown().trim_end().to_owned()).unwrap_or_default(),
        "error" => outcome.as_ref().err().map(ToString::to_string).unwrap_or_default(),
        "metadata" => {
            let metadata = outcome.as_ref().map(|article| article.metadata.clone()).unwrap_or_default();
            metadata_lines(&section.body, &metadata)?
        }
        other => return Err(format!("unknown section {other:?}")),
    })
}

/// The fields that a section names, as the page has them, in the section's order.
fn metadata_lines(wanted: &str, metadata: &Metadata) -> Result<String, String> {
    let mut names: Vec<&str> = wanted.lines().filter_map(|line| line.split(':').next()).collect();
    names.dedup();
    let mut lines = Vec::new();
    for name in names {
        let values = field(metadata, name).ok_or_else(|| format!("unknown field {name:?}"))?;
        if values.is_empty() {
            lines.push(format!("{name}:"));
        }
        lines.extend(values.iter().map(|value| format!("{name}: {value}")));
    }
    Ok(lines.join("\n"))
}

/// The values of a metadata field by name; `None` for a name that is none.
pub(crate) fn field(metadata: &Metadata, name: &str) -> Option<Vec<String>> {
    let one = |value: &Option<String>| value.iter().cloned().collect();
    Some(match name {
        "title" => one(&metadata.title),
        "subtitle" => metadata.subtitle.clone(),
        "authors" => metadata.authors.iter().map(|Author { name, .. }| name.clone()).collect(),
        "published" => one(&metadata.published),
        "modified" => one(&metadata.modified),
        "section" => one(&metadata.section),
        "tags" => metadata.tags.clone(),
        "site_name" => one(&metadata.site_name),
        "publisher" => one(&metadata.publisher),
        "licence" => one(&metadata.licence),
        "language" => one(&metadata.language),
        "canonical_url" => one(&metadata.canonical_url),
        "lead_image" => metadata.lead_image.iter().map(|image| image.url.clone()).collect(),
        "excerpt" => one(&metadata.excerpt),
        "comment_count" => metadata.comment_count.iter().map(u32::to_string).collect(),
        _ => return None,
    })
}

fn extractor(options: &str) -> Result<Extractor, String> {
    let mut extractor = Extractor::new();
    let mut limits = Limits::default();
    for line in options.lines() {
        let (name, value) = line.split_once(": ").ok_or_else(|| format!("not an option: {line:?}"))?;
        let number = || value.parse::<usize>().map_err(|error| format!("{line}: {error}"));
        match name {
            "focus" => {
                extractor = extractor.with_focus(match value {
                    "balanced" => Focus::Balanced,
                    "precision" => Focus::Precision,
                    "recall" => Focus::Recall,
                    _ => return Err(format!("unknown focus {value:?}")),
                });
            }
            "base" => extractor = extractor.with_base_url(value),
            "max_input_bytes" => limits.max_input_bytes = number()?,
            "max_depth" => limits.max_depth = number()?,
            "max_nodes" => limits.max_nodes = number()?,
            "max_attributes" => limits.max_attributes = number()?,
            _ => return Err(format!("unknown option {name:?}")),
        }
    }
    Ok(extractor.with_limits(limits))
}

impl Case {
    fn section(&self, kind: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == kind)
    }
}

impl Section {
    fn is_expectation(&self) -> bool {
        !matches!(&*self.kind, "html" | "options" | "known-wrong")
    }
}

impl File {
    fn named_cases(self) -> Vec<(String, Case)> {
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        self.cases.into_iter().map(|case| (stem.clone(), case)).collect()
    }

    fn read(path: PathBuf) -> File {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut file = File { path, preamble: String::new(), cases: Vec::new() };
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("=== ") {
                file.cases.push(Case { name: name.into(), sections: Vec::new() });
            } else if let (Some(heading), Some(case)) = (line.strip_prefix("--- "), file.cases.last_mut()) {
                let (kind, note) = heading.split_once(": ").unwrap_or((heading, ""));
                case.sections.push(Section { kind: kind.into(), note: note.into(), body: String::new() });
            } else {
                let section = file.cases.last_mut().and_then(|case| case.sections.last_mut());
                let body = section.map_or(&mut file.preamble, |section| &mut section.body);
                body.push_str(line);
                body.push('\n');
            }
        }
        for section in file.cases.iter_mut().flat_map(|case| &mut case.sections) {
            section.body.truncate(section.body.trim_end().len());
        }
        file
    }

    fn to_text(&self) -> String {
        let mut out = self.preamble.trim_end().to_owned();
        for case in &self.cases {
            let _ = write!(out, "\n\n=== {}", case.name);
            for Section { kind, note, body } in &case.sections {
                let colon = if note.is_empty() { "" } else { ": " };
                let _ = write!(out, "\n--- {kind}{colon}{note}");
                if !body.is_empty() {
                    let _ = write!(out, "\n{body}");
                }
            }
        }
        out.push('\n');
        out
    }
}

fn files(folder: &Path) -> Vec<File> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "test"));
    paths.sort();
    paths.into_iter().map(File::read).collect()
}
