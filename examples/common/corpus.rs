//! Reads page sets with gold: WCXB's own layout, and the layout of an `index.jsonl` with `html/` and `gold/`.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::files::{at, read_json};

/// A page set.
#[derive(Debug)]
pub(crate) struct Corpus {
    /// Name of the folder.
    pub name: String,
    pub tokens: Tokens,
    pub pages: Vec<Page>,
}

/// A page and what a reader would take from it.
#[derive(Debug)]
pub(crate) struct Page {
    pub id: String,
    pub path: PathBuf,
    /// Kind of page, or language and kind.
    pub group: String,
    /// Registrable domain or group of sites; pages of one are never split between training and test.
    pub site: String,
    /// The main content, one reading or several.
    pub golds: Vec<String>,
    /// Lines that are neither rewarded nor punished.
    pub neutral: String,
    pub with: Vec<String>,
    pub without: Vec<String>,
    pub title: Option<String>,
    pub authors: Vec<String>,
    pub published: Option<String>,
    pub modified: Option<String>,
    pub section: Option<String>,
}

/// How text is cut into the tokens that are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tokens {
    /// Words, as WCXB counts.
    Words,
    /// Single Han, Kana and Hangul characters, words for the rest.
    Characters,
}

impl Tokens {
    /// Cuts text into lower-cased tokens.
    pub(crate) fn of(self, text: &str) -> Vec<String> {
        static WORDS: LazyLock<Regex> = LazyLock::new(|| Regex::new(WORD).expect("the pattern is fixed"));
        static CHARACTERS: LazyLock<Regex> = LazyLock::new(|| Regex::new(CHARACTER).expect("the pattern is fixed"));
        let pattern = match self {
            Tokens::Words => &WORDS,
            Tokens::Characters => &CHARACTERS,
        };
        pattern.find_iter(&text.to_lowercase()).map(|found| found.as_str().to_owned()).collect()
    }
}

/// Python's `\w+`: letters, numbers and the underscore, but no combining marks.
const WORD: &str = r"[\p{L}\p{N}_]+";
/// One Kana, Han or Hangul character, or a word of anything else.
const CHARACTER: &str = r"(?x)[\x{3040}-\x{30ff}\x{3400}-\x{9fff}\x{ac00}-\x{d7a3}\x{f900}-\x{faff}]
    | [\p{L}\p{N}_--\x{3040}-\x{30ff}\x{3400}-\x{9fff}\x{ac00}-\x{d7a3}\x{f900}-\x{faff}]+";

impl Corpus {
    /// Reads the gold of a page set; the pages themselves are read one by one by the caller.
    ///
    /// An error names the file, and the line where there are many.
    pub(crate) fn read(root: &Path) -> io::Result<Corpus> {
        let name = root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let is_wcxb = root.join("ground-truth").is_dir();
        let (tokens, pages) = if is_wcxb { (Tokens::Words, wcxb(root)?) } else { (Tokens::Characters, indexed(root)?) };
        Ok(Corpus { name, tokens, pages })
    }
}

fn wcxb(root: &Path) -> io::Result<Vec<Page>> {
    let mut files: Vec<PathBuf> = fs::read_dir(root.join("ground-truth"))
        .map_err(|error| at(root, &error))?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files.iter().map(|path| wcxb_page(root, path)).collect()
}

fn wcxb_page(root: &Path, path: &Path) -> io::Result<Page> {
    let record: Value = read_json(path)?;
    let gold = &record["ground_truth"];
    let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let kind = &record["_internal"]["page_type"];
    let kind = kind["primary"].as_str().or(kind.as_str()).unwrap_or("article");
    Ok(Page {
        path: root.join("html").join(format!("{id}.html")),
        group: if kind == "category" { "collection".to_owned() } else { kind.to_owned() },
        site: registrable_domain(record["url"].as_str().unwrap_or(&id)),
        golds: vec![text(&gold["main_content"]).unwrap_or_default()],
        neutral: String::new(),
        with: list(&gold["with"]),
        without: list(&gold["without"]),
        title: text(&gold["title"]),
        authors: list(&gold["author"]),
        published: text(&gold["publish_date"]),
        modified: None,
        section: None,
        id,
    })
}

fn indexed(root: &Path) -> io::Result<Vec<Page>> {
    let path = root.join("index.jsonl");
    let index = fs::read_to_string(&path).map_err(|error| {
        let no_corpus = format!("no page set, for it holds neither ground-truth nor index.jsonl ({error})");
        at(root, &io::Error::new(error.kind(), no_corpus))
    })?;
    let lines = index.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let entry = |(number, line)| {
        let entry = serde_json::from_str(line);
        entry.map_err(|error| at(&path, &io::Error::other(format!("line {}: {error}", number + 1))))
    };
    lines.map(entry).map(|entry| indexed_page(root, &entry?)).collect()
}

fn indexed_page(root: &Path, entry: &Value) -> io::Result<Page> {
    let id = text(&entry["id"]).unwrap_or_default();
    let gold: Value = read_json(&root.join("gold").join(format!("{id}.json")))?;
    let kind = if entry["page_type"] == "news" { "news" } else { "other" };
    let title = text(&gold["title"]);
    let neutral: Vec<String> =
        title.iter().cloned().chain(list(&gold["subtitle"])).chain(list(&gold["optional"])).collect();
    let golds = ["main_content", "main_content_no_ruby"].into_iter().filter_map(|key| text(&gold[key]));
    Ok(Page {
        path: root.join("html").join(format!("{id}.html")),
        group: format!("{} {kind}", entry["lang"].as_str().unwrap_or("und")),
        site: text(&entry["site_group"]).unwrap_or_else(|| id.clone()),
        golds: golds.collect(),
        neutral: neutral.join(" "),
        with: list(&gold["with"]),
        without: list(&gold["without"]),
        title,
        authors: list(&gold["author"]),
        published: text(&gold["published"]),
        modified: text(&gold["modified"]),
        section: text(&gold["section"]),
        id,
    })
}

/// A non-empty string.
fn text(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The strings of a list, or the one string that stands in its place.
fn list(value: &Value) -> Vec<String> {
    match value.as_array() {
        Some(values) => values.iter().filter_map(text).collect(),
        None => text(value).into_iter().collect(),
    }
}

/// The last two labels of a host, three where the last two are a public suffix such as `co.uk`.
fn registrable_domain(url: &str) -> String {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or(host);
    let labels: Vec<&str> = host.rsplit('.').collect();
    let is_suffix = matches!(
        labels.as_slice(),
        [country, second, ..] if country.len() == 2 && matches!(*second, "co" | "com" | "org" | "net" | "gov" | "ac" | "or" | "edu" | "gob" | "go" | "ne")
    );
    let kept = if is_suffix { 3 } else { 2 };
    let mut kept: Vec<&str> = labels.into_iter().take(kept).collect();
    kept.reverse();
    kept.join(".")
}

/// How often each token occurs.
pub(crate) fn bag(tokens: &[String]) -> HashMap<&str, usize> {
    let mut bag = HashMap::new();
    for token in tokens {
        *bag.entry(token.as_str()).or_default() += 1;
    }
    bag
}
