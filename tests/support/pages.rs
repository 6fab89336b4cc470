//! Example pages, each with what has to be read from it in `NAME.expected.json` beside it.
//!
//! | key | holds |
//! |---|---|
//! | `like` | another file, `LIKE.expected.json`, whose keys hold here too unless given again |
//! | `title`, `published`, `modified`, `section`, `site_name`, `language` | a string, or `null` for none |
//! | `authors`, `subtitle` | a list of strings |
//! | `text` | the whole text, blocks apart by an empty line |
//! | `must_appear`, `must_not_appear` | strings that the text must hold, and must not hold |
//! | `known_wrong` | facts not reached today and why; reaching one fails the test until its mark is deleted |

use std::path::{Path, PathBuf};

use bonmun::{Article, Extractor};
use libtest_mimic::{Failed, Trial};
use serde_json::{Map, Value};

use crate::cases::field;
use crate::diff;

/// What can be said of a page, a test each.
const FACTS: [&str; 11] = [
    "title",
    "subtitle",
    "authors",
    "published",
    "modified",
    "section",
    "site_name",
    "language",
    "text",
    "must_appear",
    "must_not_appear",
];

/// One test for each fact about each page in the folder.
pub(crate) fn trials(folder: &Path) -> Vec<Trial> {
    let mut trials = Vec::new();
    for page in pages(folder) {
        let expected = expected(&page);
        let name = page.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for fact in FACTS.into_iter().filter(|&fact| expected.contains_key(fact)) {
            let (page, expected) = (page.clone(), expected.clone());
            let check = move || check(&page, fact, &expected).map_err(Failed::from);
            trials.push(Trial::test(format!("{name}: {fact}"), check).with_kind("page"));
        }
    }
    trials
}

/// Deletes the marks of facts that are reached today.
pub(crate) fn update(folder: &Path) {
    for page in pages(folder) {
        let expected = expected(&page);
        let article = extract(&page);
        let is_wrong = |fact: &String, _: &mut Value| fact_holds(fact, &expected, &article).is_err();
        let path = page.with_extension("expected.json");
        let mut own = read(&path);
        let Some(Value::Object(marks)) = own.get_mut("known_wrong") else { continue };
        let before = marks.len();
        marks.retain(is_wrong);
        if marks.len() == before {
            continue;
        }
        if marks.is_empty() {
            own.remove("known_wrong");
        }
        let text = serde_json::to_string_pretty(&own).unwrap_or_default() + "\n";
        std::fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
}

fn check(page: &Path, fact: &str, expected: &Map<String, Value>) -> Result<(), String> {
    let outcome = fact_holds(fact, expected, &extract(page));
    let mark = expected.get("known_wrong").and_then(|marks| marks.get(fact));
    match (outcome, mark) {
        (Ok(()), Some(_)) => Err(format!("is right now: delete {fact:?} from known_wrong (GOLDEN=update does)")),
        (Err(_), Some(_)) => Ok(()),
        (outcome, None) => outcome,
    }
}

fn extract(page: &Path) -> Result<Article, String> {
    let bytes = std::fs::read(page).map_err(|error| error.to_string())?;
    Extractor::new().extract_bytes(&bytes, None).map_err(|error| error.to_string())
}

fn fact_holds(fact: &str, expected: &Map<String, Value>, article: &Result<Article, String>) -> Result<(), String> {
    let article = article.as_ref().map_err(Clone::clone)?;
    let wanted = strings(expected.get(fact).unwrap_or(&Value::Null));
    match fact {
        "text" => diff::same(fact, &wanted.join("\n"), &article.text),
        "must_appear" => none_of(&wanted, "lacks", |words| !article.text.contains(words)),
        "must_not_appear" => none_of(&wanted, "holds", |words| article.text.contains(words)),
        _ => {
            let values = field(&article.metadata, fact).ok_or_else(|| format!("unknown fact {fact:?}"))?;
            diff::same(fact, &wanted.join("\n"), &values.join("\n"))
        }
    }
}

fn none_of(words: &[String], verb: &str, is_wrong: impl Fn(&str) -> bool) -> Result<(), String> {
    let wrong: Vec<&String> = words.iter().filter(|words| is_wrong(words)).collect();
    if wrong.is_empty() { Ok(()) } else { Err(format!("the text {verb} {wrong:?}")) }
}

fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// What is expected of a page, with what the file named by `like` adds.
fn expected(page: &Path) -> Map<String, Value> {
    let own = read(&page.with_extension("expected.json"));
    let Some(like) = own.get("like").and_then(Value::as_str) else { return own };
    let mut all = read(&page.with_file_name(format!("{like}.expected.json")));
    all.extend(own);
    all
}

fn read(path: &Path) -> Map<String, Value> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn pages(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut pages: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    pages.retain(|path| path.extension().is_some_and(|extension| extension == "html"));
    pages.sort();
    pages
}
