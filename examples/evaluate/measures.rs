//! What is measured of one page: text against gold by bags, shingles and breaks, metadata field by field.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use bonmun::Article;
use icu_normalizer::ComposingNormalizerBorrowed;
use regex::Regex;

use crate::corpus::{Page, Tokens, bag};

/// The measures in the order of their columns.
pub(crate) const COLUMNS: [&str; 13] = [
    "f1",
    "precision",
    "recall",
    "with",
    "without",
    "title",
    "author",
    "published",
    "minute",
    "modified",
    "section",
    "shingles",
    "breaks",
];

/// Tokens in a shingle.
const SHINGLE: usize = 4;

/// Characters of the end of a line by which it is known.
const TAIL_CHARS: usize = 12;

/// Characters of a date and time up to the minute: `2024-03-04T11:18`.
const MINUTE_CHARS: usize = 16;

/// One number a column; a measure that the gold does not state is `None`.
#[derive(Debug)]
pub(crate) struct Measures([Option<f64>; COLUMNS.len()]);

impl Measures {
    /// Measures what came out of a page; no article counts as an empty one.
    pub(crate) fn of(page: &Page, tokens: Tokens, article: Option<&Article>) -> Measures {
        let text = article.map_or("", |article| &article.text);
        let words = tokens.of(text);
        let neutral = tokens.of(&page.neutral);
        let golds: Vec<Vec<String>> = page.golds.iter().map(|gold| tokens.of(gold)).collect();
        let no_gold = [Vec::new()];
        let golds = if golds.is_empty() { &no_gold[..] } else { &golds };
        let by_f1 = |a: &[f64; 3], b: &[f64; 3]| a[0].total_cmp(&b[0]);
        let scores = golds.iter().map(|gold| bag_scores(&words, gold, &neutral)).max_by(by_f1).unwrap_or_default();
        let found = |snippet: &String| contains(text, snippet, !page.neutral.is_empty());
        let metadata = article.map(|article| &article.metadata);
        let published = metadata.and_then(|metadata| metadata.published.as_deref());
        let modified = metadata.and_then(|metadata| metadata.modified.as_deref());
        let section = metadata.and_then(|metadata| metadata.section.as_deref());
        let title = metadata.and_then(|metadata| metadata.title.as_deref());
        let authors = metadata.map_or(&[][..], |metadata| &metadata.authors);
        let authors: Vec<String> = authors.iter().map(|author| fold(&author.name)).collect();
        let authors = authors.join(" ");
        Measures([
            Some(scores[0]),
            Some(scores[1]),
            Some(scores[2]),
            Some(share(&page.with, found).unwrap_or(1.0)),
            Some(share(&page.without, found).unwrap_or(0.0)),
            page.title.as_ref().map(|gold| truth(fold(title.unwrap_or_default()) == fold(gold))),
            // All of the gold's names occur in those given: recall only, and in part of a name too. Whole names cannot be
            // compared, because gold and some extractors that are measured alike join several authors into one string.
            share(&page.authors, |author| authors.contains(&fold(author))).map(|share| truth(share >= 1.0)),
            same_day(page.published.as_deref(), published),
            same_minute(page.published.as_deref(), published),
            same_day(page.modified.as_deref(), modified),
            page.section.as_ref().map(|gold| truth(fold(section.unwrap_or_default()) == fold(gold))),
            shingle_f1(&words, &golds[0]),
            page.golds.first().and_then(|gold| breaks_found(text, gold)),
        ])
    }

    /// F1 of the text.
    pub(crate) fn f1(&self) -> f64 {
        self.0[0].unwrap_or_default()
    }
}

impl fmt::Display for Measures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in COLUMNS.iter().zip(self.0).take(3) {
            write!(formatter, "{name} {:.3} ", value.unwrap_or_default())?;
        }
        Ok(())
    }
}

/// The means of each column over the pages that have it.
pub(crate) fn mean_line(measures: &[&Measures]) -> String {
    let mean = |column: usize| {
        let values: Vec<f64> = measures.iter().filter_map(|measures| measures.0[column]).collect();
        if values.is_empty() {
            return format!("{:>10}", "-");
        }
        format!("{:10.4}", values.iter().sum::<f64>() / values.len() as f64)
    };
    (0..COLUMNS.len()).map(mean).collect::<Vec<_>>().concat()
}

/// F1, precision and recall of bags of tokens; neutral ones are forgiven.
fn bag_scores(found: &[String], gold: &[String], neutral: &[String]) -> [f64; 3] {
    if gold.is_empty() {
        return if found.is_empty() { [1.0; 3] } else { [0.0; 3] };
    }
    let (found_bag, gold_bag, neutral_bag) = (bag(found), bag(gold), bag(neutral));
    let (mut overlap, mut forgiven) = (0, 0);
    for (token, &count) in &found_bag {
        let wanted = gold_bag.get(token).copied().unwrap_or(0);
        overlap += count.min(wanted);
        forgiven += count.saturating_sub(wanted).min(neutral_bag.get(token).copied().unwrap_or(0));
    }
    if overlap == 0 {
        return [0.0; 3];
    }
    let precision = overlap as f64 / (found.len() - forgiven).max(1) as f64;
    let recall = overlap as f64 / gold.len() as f64;
    [2.0 * precision * recall / (precision + recall), precision, recall]
}

/// F1 over shingles, which sees glued and shuffled text; none for golds shorter than one.
fn shingle_f1(found: &[String], gold: &[String]) -> Option<f64> {
    let runs = |tokens: &[String]| -> HashMap<Vec<String>, usize> {
        tokens.windows(SHINGLE).fold(HashMap::new(), |mut runs, run| {
            *runs.entry(run.to_vec()).or_default() += 1;
            runs
        })
    };
    let (found_runs, gold_runs) = (runs(found), runs(gold));
    if gold_runs.is_empty() {
        return None;
    }
    let overlap: usize =
        gold_runs.iter().map(|(run, &count)| count.min(found_runs.get(run).copied().unwrap_or(0))).sum();
    let all = found.len().saturating_sub(SHINGLE - 1) + gold.len() - (SHINGLE - 1);
    Some(2.0 * overlap as f64 / all as f64)
}

/// The share of the gold's lines of which the last words end a line of the text too.
fn breaks_found(text: &str, gold: &str) -> Option<f64> {
    let ends = |text: &str| -> Vec<String> {
        text.lines().map(squeeze).filter(|line| !line.is_empty()).map(|line| tail(&line)).collect()
    };
    let found: std::collections::HashSet<String> = ends(text).into_iter().collect();
    share(&ends(gold), |end| found.contains(end))
}

/// The last characters of a line, enough to tell lines apart.
fn tail(line: &str) -> String {
    let start = line.char_indices().rev().nth(TAIL_CHARS - 1).map_or(0, |(at, _)| at);
    line[start..].to_owned()
}

fn contains(text: &str, snippet: &str, ignore_space: bool) -> bool {
    if ignore_space {
        return squeeze(text).contains(&squeeze(snippet));
    }
    text.to_lowercase().contains(&snippet.to_lowercase())
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase()
}

/// Lower case without white space and punctuation, in compatibility form.
fn fold(text: &str) -> String {
    static REST: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[^\p{L}\p{N}]+").expect("the pattern is fixed"));
    let normal = ComposingNormalizerBorrowed::new_nfkc().normalize(text).to_lowercase();
    REST.replace_all(&normal, "").into_owned()
}

fn share<T>(values: &[T], is_true: impl Fn(&T) -> bool) -> Option<f64> {
    let count = values.iter().filter(|value| is_true(value)).count();
    (!values.is_empty()).then(|| count as f64 / values.len() as f64)
}

fn truth(value: bool) -> f64 {
    f64::from(u8::from(value))
}

fn day(stamp: Option<&str>) -> Option<&str> {
    static DAY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\d{4}-\d{2}-\d{2}").expect("the pattern is fixed"));
    DAY.find(stamp?).map(|found| found.as_str())
}

fn same_day(gold: Option<&str>, found: Option<&str>) -> Option<f64> {
    day(gold).map(|gold| truth(day(found) == Some(gold)))
}

fn same_minute(gold: Option<&str>, found: Option<&str>) -> Option<f64> {
    let minute = |stamp: &str| stamp.chars().take(MINUTE_CHARS).collect::<String>().replace(' ', "T");
    day(gold)?;
    let gold = gold.filter(|gold| gold.len() >= MINUTE_CHARS)?;
    Some(truth(found.map(minute) == Some(minute(gold))))
}
