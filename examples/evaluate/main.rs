//! Precision, recall and F1 on page sets with gold, by group, worst pages first, and against an earlier run.
//!
//!     evaluate CORPUS... [--worst N] [--save RUN.json] [--against RUN.json] [--models DIR]
//!
//! A corpus is a folder in WCXB's layout (`html/`, `ground-truth/`) or one with `index.jsonl`, `html/` and `gold/`.
//! With `--models` each page is judged by `DIR/foldK.bin`, trained without the page's site; `DIR/folds.json` gives
//! the fold of each site. That is what the figures in MODEL.md are made with.

#![expect(clippy::cast_precision_loss, reason = "pages and tokens are counted in thousands")]
#![expect(clippy::expect_used, reason = "the patterns are fixed")]
#![expect(clippy::print_stderr, reason = "what went wrong")]
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]

#[path = "../common/corpus.rs"]
mod corpus;
#[path = "../common/exit.rs"]
mod exit;
#[path = "../common/files.rs"]
mod files;
mod measures;

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bonmun::_internals::{self as internals, Model};
use bonmun::{Article, Extractor, Limits, Output};
use clap::Parser;
use corpus::{Corpus, Page};
use exit::exit;
use files::{at, read, read_json};
use measures::{COLUMNS, Measures};
use rayon::prelude::*;

/// Scores extraction on page sets with gold.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folders of page sets.
    #[arg(required = true)]
    corpora: Vec<PathBuf>,
    /// How many of the worst pages to list for each page set.
    #[arg(long, default_value_t = 0)]
    worst: usize,
    /// Writes the F1 of every page to a file.
    #[arg(long)]
    save: Option<PathBuf>,
    /// Lists the pages that gained or lost against a saved run.
    #[arg(long)]
    against: Option<PathBuf>,
    /// Folder of models trained without a fold of sites each.
    #[arg(long)]
    models: Option<PathBuf>,
}

/// One page's name and how it came out.
struct Scored {
    page: String,
    group: String,
    measures: Measures,
}

fn main() -> ExitCode {
    exit(evaluate(&Arguments::parse()))
}

fn evaluate(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let judges = Judges::read(arguments.models.as_deref())?;
    let before: BTreeMap<String, f64> = match &arguments.against {
        Some(path) => read_json(path)?,
        None => BTreeMap::new(),
    };
    let mut run = BTreeMap::new();
    for root in &arguments.corpora {
        let corpus = Corpus::read(root)?;
        let mut scored = score(&corpus, &judges)?;
        print_groups(&corpus, &scored);
        scored.sort_by(|a, b| a.measures.f1().total_cmp(&b.measures.f1()));
        for page in scored.iter().take(arguments.worst) {
            println!("  {:28} {:16} {}", page.page, page.group, page.measures);
        }
        run.extend(scored.iter().map(|page| (format!("{}/{}", corpus.name, page.page), page.measures.f1())));
    }
    print_changes(&before, &run);
    if let Some(path) = &arguments.save {
        fs::write(path, serde_json::to_string(&run)?).map_err(|error| at(path, &error))?;
    }
    Ok(())
}

/// The models that judge pages: the built-in one, or one for each fold of sites.
struct Judges {
    folds: HashMap<String, usize>,
    models: Vec<Model>,
}

impl Judges {
    fn read(folder: Option<&Path>) -> Result<Judges, Box<dyn Error>> {
        let Some(folder) = folder else { return Ok(Judges { folds: HashMap::new(), models: Vec::new() }) };
        let folds: HashMap<String, usize> = read_json(&folder.join("folds.json"))?;
        let count = folds.values().max().map_or(0, |last| last + 1);
        let models = (0..count).map(|fold| {
            let path = folder.join(format!("fold{fold}.bin"));
            let bytes = read(&path)?;
            Model::read(&bytes).ok_or_else(|| format!("{}: not a model", path.display()).into())
        });
        Ok(Judges { folds, models: models.collect::<Result<_, Box<dyn Error>>>()? })
    }

    /// The model that has not seen the site of a page; the built-in one where no others were named.
    fn of(&self, page: &Page) -> Result<&Model, String> {
        if self.models.is_empty() {
            return Ok(Model::built_in());
        }
        let fold = self.folds.get(&page.site).ok_or_else(|| format!("{}: its site is in no fold", page.path.display()));
        fold.map(|&fold| &self.models[fold])
    }
}

fn score(corpus: &Corpus, judges: &Judges) -> Result<Vec<Scored>, String> {
    let scored = |page: &Page| {
        let article = extract(page, judges.of(page)?).map_err(|error| format!("{}: {error}", page.path.display()))?;
        Ok(Scored {
            page: page.id.clone(),
            group: page.group.clone(),
            measures: Measures::of(page, corpus.tokens, article.as_ref()),
        })
    };
    corpus.pages.par_iter().map(scored).collect()
}

/// The article of a page, if it has one.
fn extract(page: &Page, model: &Model) -> io::Result<Option<Article>> {
    let bytes = read(&page.path)?;
    let document = internals::parse(&bonmun::decode(&bytes, None).0, Limits::default());
    Ok(internals::run_with(&Extractor::new().with_output(Output::Text), &document, model).ok())
}

fn print_groups(corpus: &Corpus, scored: &[Scored]) {
    let mut groups: BTreeMap<&str, Vec<&Measures>> = BTreeMap::new();
    for page in scored {
        groups.entry(&page.group).or_default().push(&page.measures);
        if let Some((language, _)) = page.group.split_once(' ') {
            groups.entry(language).or_default().push(&page.measures);
        }
    }
    let header = COLUMNS.map(|column| format!("{column:>10}")).concat();
    println!("{:16} {:>5} {header}", corpus.name, "pages");
    for (group, measures) in &groups {
        println!("{group:16} {:5} {}", measures.len(), measures::mean_line(measures));
    }
    let all: Vec<&Measures> = scored.iter().map(|page| &page.measures).collect();
    println!("{:16} {:5} {}\n", "all", all.len(), measures::mean_line(&all));
}

/// Changes of F1 smaller than this are not listed.
const NOTICEABLE: f64 = 0.02;

fn print_changes(before: &BTreeMap<String, f64>, now: &BTreeMap<String, f64>) {
    let change = |(page, f1): (&String, &f64)| Some((f1 - before.get(page)?, page.clone()));
    let mut changes: Vec<(f64, String)> = now.iter().filter_map(change).collect();
    if changes.is_empty() {
        return;
    }
    changes.retain(|(change, _)| change.abs() >= NOTICEABLE);
    changes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let gained = changes.iter().filter(|(change, _)| *change > 0.0).count();
    println!("{gained} pages gained, {} lost {NOTICEABLE} or more", changes.len() - gained);
    for (change, page) in changes {
        println!("  {change:+.3} {page}");
    }
}
