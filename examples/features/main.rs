//! The table that training reads: for every block of every page its features and how much of it is gold.
//!
//!     features labels  OUT CORPUS...
//!     features measure OUT LEXICONS CORPUS...
//!
//! `labels` writes `pages.jsonl` (corpus, id, group, site, blocks, gold tokens), `labels.npy` (a row a block: tokens,
//! tokens that are gold, tokens that are neutral) and `words.npy` (a row for each word of a page: page, slot, key,
//! weighted blocks that are content, weighted blocks). `measure` writes `features.npy`, with the
//! class and text words weighed by `LEXICONS/FOLD.bin`, where `LEXICONS/folds.json` gives each site's fold, and
//! `alike.npy` (for each block the first of its page that is made like it).

#![expect(clippy::cast_precision_loss, reason = "tokens of a page are counted in thousands")]
#![expect(clippy::expect_used, reason = "the patterns are fixed")]
#![expect(clippy::print_stderr, reason = "what went wrong")]

mod align;
#[expect(dead_code, reason = "what only the evaluation reads")]
#[path = "../common/corpus.rs"]
mod corpus;
#[path = "../common/exit.rs"]
mod exit;
#[path = "../common/files.rs"]
mod files;
mod npy;

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bonmun::_internals::{self as internals, Blocks, Document, Lexicon, Table};
use bonmun::Limits;
use corpus::{Corpus, Page, Tokens};
use exit::exit;
use files::read_json;
use rayon::prelude::*;
use serde_json::json;

/// More tokens than this on either side are not aligned; the bit rows would outgrow memory.
const MAX_TOKENS: usize = 60_000;
/// A block counts for at most this many tokens when words are weighed.
const MAX_BLOCK_TOKENS: f32 = 400.0;
/// A page with less gold counts as if it had so many tokens when words are weighed.
const MIN_GOLD_TOKENS: usize = 20;

fn main() -> ExitCode {
    exit(run(&std::env::args().skip(1).collect::<Vec<String>>()))
}

fn run(arguments: &[String]) -> Result<(), Box<dyn Error>> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["labels", out, corpora @ ..] if !corpora.is_empty() => labels(Path::new(out), corpora),
        ["measure", out, lexicons, corpora @ ..] if !corpora.is_empty() => {
            measure(Path::new(out), Path::new(lexicons), corpora)
        }
        _ => Err("usage: features labels OUT CORPUS... | features measure OUT LEXICONS CORPUS...".into()),
    }
}

fn read(corpora: &[&str]) -> Result<Vec<Corpus>, Box<dyn Error>> {
    corpora.iter().map(|root| Ok(Corpus::read(&PathBuf::from(root))?)).collect()
}

fn document(page: &Page) -> Result<Document, Box<dyn Error + Send + Sync>> {
    let bytes = files::read(&page.path)?;
    Ok(internals::parse(&bonmun::decode(&bytes, None).0, Limits::default()))
}

/// What `labels` finds on one page.
#[derive(Default)]
struct Labelled {
    gold_tokens: usize,
    blocks: Vec<[f32; 3]>,
    /// Slot and key to the summed weight of content and of all.
    words: HashMap<(u8, u32), [f32; 2]>,
}

fn labels(out: &Path, corpora: &[&str]) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(out)?;
    let corpora = read(corpora)?;
    let pages: Vec<(&Corpus, &Page)> =
        corpora.iter().flat_map(|corpus| corpus.pages.iter().map(move |page| (corpus, page))).collect();
    let labelled: Vec<Labelled> = pages
        .par_iter()
        .map(|(corpus, page)| label(corpus.tokens, page))
        .collect::<Result<_, _>>()
        .map_err(|error: Box<dyn Error + Send + Sync>| error.to_string())?;
    let mut index = String::new();
    for ((corpus, page), found) in pages.iter().zip(&labelled) {
        let line = json!({
            "corpus": corpus.name, "id": page.id, "group": page.group, "site": page.site,
            "blocks": found.blocks.len(), "gold_tokens": found.gold_tokens,
        });
        index.push_str(&line.to_string());
        index.push('\n');
    }
    fs::write(out.join("pages.jsonl"), index)?;
    npy::write_f32(&out.join("labels.npy"), 3, labelled.iter().flat_map(|page| page.blocks.as_flattened()).copied())?;
    let words = labelled.iter().enumerate().flat_map(|(page, found)| {
        let mut rows: Vec<_> = found.words.iter().collect();
        rows.sort_by_key(|&(key, _)| *key);
        rows.into_iter().flat_map(move |(&(slot, key), sums)| {
            [page as f64, f64::from(slot), f64::from(key), f64::from(sums[0]), f64::from(sums[1])]
        })
    });
    npy::write_f64(&out.join("words.npy"), 5, words)?;
    Ok(())
}

fn label(tokens: Tokens, page: &Page) -> Result<Labelled, Box<dyn Error + Send + Sync>> {
    let document = document(page)?;
    let blocks = Blocks::of(&document);
    let by_block: Vec<Vec<String>> = blocks.iter().map(|block| tokens.of(blocks.text(block))).collect();
    let gold = tokens.of(page.golds.first().map_or("", String::as_str));
    let all: Vec<String> = by_block.iter().flatten().cloned().collect();
    let is_gold = align_bounded(&all, &gold);
    let is_neutral = align_bounded(&all, &tokens.of(&page.neutral));
    let mut found = Labelled { gold_tokens: gold.len(), ..Labelled::default() };
    let mut start = 0;
    for (index, block) in by_block.iter().enumerate() {
        let range = start..start + block.len();
        start = range.end;
        let count = |flags: &[bool]| flags.iter().filter(|flag| **flag).count() as f32;
        let row = [block.len() as f32, count(&is_gold[range.clone()]), count(&is_neutral[range])];
        weigh_words(&mut found.words, &document, &blocks, index, row);
        found.blocks.push(row);
    }
    let scale = 1.0 / (gold.len().max(MIN_GOLD_TOKENS) as f32);
    for sums in found.words.values_mut() {
        *sums = sums.map(|sum| sum * scale);
    }
    Ok(found)
}

fn align_bounded(page: &[String], gold: &[String]) -> Vec<bool> {
    if gold.is_empty() || page.len().max(gold.len()) > MAX_TOKENS {
        return vec![false; page.len()];
    }
    align::align(page, gold)
}

/// Adds one block to the sums of the words in and around it. Slots 0 to 2 are class words on the container, near
/// and far; 3 is a word of the block, 4 a word of the heading above it.
fn weigh_words(
    words: &mut HashMap<(u8, u32), [f32; 2]>,
    document: &Document,
    blocks: &Blocks,
    index: usize,
    [tokens, gold, neutral]: [f32; 3],
) {
    if tokens == 0.0 || neutral > gold.max(tokens / 2.0) {
        return;
    }
    let weight = tokens.min(MAX_BLOCK_TOKENS);
    let content = weight * gold / tokens;
    let mut keys: Vec<(u8, u32)> = Vec::new();
    internals::block_words(document, blocks, index, |slot, key| keys.push((slot, key)));
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        let sums = words.entry(key).or_default();
        sums[0] += content;
        sums[1] += weight;
    }
}

/// Writes the features of every block of every page.
fn measure(out: &Path, lexicons: &Path, corpora: &[&str]) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(out)?;
    let folds: HashMap<String, usize> = read_json(&lexicons.join("folds.json"))?;
    let count = folds.values().max().map_or(0, |last| last + 1);
    let lexicons: Vec<Lexicon> = (0..count)
        .map(|fold| {
            let path = lexicons.join(format!("{fold}.bin"));
            let bytes = files::read(&path)?;
            Lexicon::read(&mut bytes.as_slice()).ok_or_else(|| format!("{}: not a lexicon", path.display()).into())
        })
        .collect::<Result<_, Box<dyn Error>>>()?;
    let corpora = read(corpora)?;
    let pages: Vec<&Page> = corpora.iter().flat_map(|corpus| &corpus.pages).collect();
    let tables: Vec<Table> = pages
        .par_iter()
        .map(|page| {
            let document = document(page)?;
            let nothing = Lexicon::default();
            let lexicon = folds.get(&page.site).map_or(&nothing, |&fold| &lexicons[fold]);
            Ok(internals::measure(&document, &Blocks::of(&document), lexicon))
        })
        .collect::<Result<_, _>>()
        .map_err(|error: Box<dyn Error + Send + Sync>| error.to_string())?;
    let names: Vec<&str> = internals::features().map(|feature| feature.name).collect();
    fs::write(out.join("features.txt"), names.join("\n"))?;
    npy::write_f32(&out.join("features.npy"), names.len(), tables.iter().flat_map(Table::rows).flatten().copied())?;
    npy::write_f32(&out.join("alike.npy"), 1, tables.iter().flat_map(Table::alike).map(|&first| first as f32))?;
    Ok(())
}
