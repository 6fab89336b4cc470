//! Probabilities to the set of blocks kept, and how good that set is expected to be.
//!
//! Kept is the set that maximises the expected F measure, of which `Focus` moves the weight of recall and nothing else.
//! Lines that repeat the metadata, and the signatures that close Korean articles, are cut afterwards.

mod asked;
mod cards;
mod comments;
mod cuts;
mod frame;
mod gutters;
mod headings;
mod quotes;
mod ranking;
mod repeats;
mod signatures;
mod tables;
mod tail;
mod tools;
mod trims;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::blocks::{Block, Blocks};
use crate::dom::{Document, drawn};
use crate::metadata::{Found, LineSpan};
use crate::options::Focus;
use crate::score::Judgement;
use crate::tables::asides::{ASIDE_LABELS, COUNTERS, MAX_LABEL_BYTES, POINTERS, WINDOW_NOTES};
use crate::tables::thresholds::{FACT_LINE_UNITS, MAX_WORD_CHARS, PERMALINK, PROSE_UNITS, SENTENCE_ENDS};
use crate::text::{Counts, is_letter_or_digit};

use asked::Asked;
use cards::Cards;
pub(crate) use comments::comments;
use cuts::Cuts;
use ranking::Ranking;

/// The blocks that make the article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// The kept blocks in document order.
    pub kept: Vec<Kept>,
    /// Expected F1 of the choice, from 0 to 1.
    pub confidence: f64,
}

/// A block that was kept, as a whole or less a signature at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Index of the block.
    pub block: usize,
    /// The part of the text that is kept, in bytes of the buffer all blocks share; within the block's range.
    pub text: Range<usize>,
}

/// A step of the choice, each of which only drops blocks; in the order taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// The set with the best expected F measure, and what it begins or makes up most of: cards, headings, quotations, tables
    /// and lists.
    Score,
    /// Comments below an article.
    Comments,
    /// Paragraphs that another element holds word for word before.
    Repeats,
    /// Labels over advertisements, controls on every card, links to other articles between the paragraphs, paragraphs that
    /// are not shown, and the numbers of lines of code.
    Asides,
    /// Lines that repeat the metadata.
    Facts,
    /// What stands between the headline and the first paragraph.
    Head,
    /// Lists after the last paragraph.
    Lists,
    /// Copyright lines and signatures at the end.
    Tail,
}

/// What the choice knows of a page.
struct Page<'a> {
    document: &'a Document,
    blocks: &'a Blocks,
    found: &'a Found,
    /// How likely each block is content.
    probabilities: &'a [f32],
    /// How long each block is.
    units: &'a [f64],
    cards: &'a Cards,
}

/// Chooses the blocks of the article and calls back with those that are left after each step.
pub(crate) fn select(
    document: &Document,
    blocks: &Blocks,
    judged: &Judgement,
    found: &Found,
    focus: Focus,
    mut after: impl FnMut(Step, &[Kept]),
) -> Selection {
    let counts: Vec<Counts> = blocks.iter().map(|block| blocks.counts(block)).collect();
    let units: Vec<f64> = counts.iter().map(|counts| f64::from(counts.units())).collect();
    let likely = judged.probabilities.iter().zip(&counts);
    let probabilities: Vec<f32> =
        likely.map(|(&p, counts)| if is_written_in_words(counts) { p } else { 0.0 }).collect();
    let ranking = Ranking::of(&probabilities, &units);
    let best = ranking.best();
    let length = ranking.focused(focus, best);
    let cards = Cards::of(document, blocks, &judged.alike);
    let page = Page { document, blocks, found, probabilities: &probabilities, units: &units, cards: &cards };
    // What is cut is found in the same set whatever the focus, so that what one focus keeps the wider ones keep too.
    let mut cuts = Cuts::of(&page, &ranking.first(best));
    let mut kept = whole(document, blocks, completed(&page, ranking.first(length)));
    after(Step::Score, &kept);
    for step in Cuts::STEPS {
        kept.retain(|kept| cuts.leave(step, kept.block));
        match step {
            Step::Facts => cuts.behead(&mut kept),
            Step::Tail => tail::cut(blocks, &mut kept),
            _ => {}
        }
        after(step, &kept);
    }
    Selection { kept, confidence: ranking.confidence(length) }
}

/// The chosen blocks, and what they begin or make up most of, in document order.
fn completed(page: &Page<'_>, mut chosen: Vec<usize>) -> Vec<usize> {
    let &Page { document, blocks, units, .. } = page;
    if !page.found.is_article {
        chosen = page.cards.completed(document, blocks, units, chosen);
    }
    let chosen = headings::completed(document, blocks, chosen);
    let chosen = quotes::completed(document, blocks, chosen);
    tables::completed(document, blocks, units, chosen)
}

/// Blocks in document order, each once.
fn in_order(mut blocks: Vec<usize>) -> Vec<usize> {
    blocks.sort_unstable();
    blocks.dedup();
    blocks
}

/// Chooses all blocks of a page that is nothing but an article, except for those that no article holds.
pub(crate) fn select_all(document: &Document, blocks: &Blocks, mut after: impl FnMut(Step, &[Kept])) -> Selection {
    let mut kept = whole(document, blocks, (0..blocks.len()).collect());
    after(Step::Score, &kept);
    kept.retain(|kept| !is_aside(blocks, blocks.get(kept.block)));
    after(Step::Asides, &kept);
    tail::cut(blocks, &mut kept);
    after(Step::Tail, &kept);
    Selection { kept, confidence: 1.0 }
}

/// Blocks kept as they stand, but for the mark by which a heading links to itself and for what [`trims`] cuts off their ends.
fn whole(document: &Document, blocks: &Blocks, chosen: Vec<usize>) -> Vec<Kept> {
    let mut read_out = Asked::new(document, drawn::is_read_out);
    // Of a list that leaves some out nobody knows how long it gets: it would take room for twice as many.
    let mut all = Vec::with_capacity(chosen.len());
    let kept = |block: usize| {
        let mut text = trims::trimmed(document, blocks, blocks.get(block), &mut read_out)?;
        let marked = blocks.slice(text.clone()).trim_end();
        if let Some(rest) = marked.strip_suffix(PERMALINK) {
            text.end = text.start + rest.len();
        }
        Some(Kept { block, text })
    };
    all.extend(chosen.into_iter().filter_map(kept));
    all
}

/// Whether a block is written in words of the usual length, rather than in endless digits or data.
fn is_written_in_words(counts: &Counts) -> bool {
    counts.chars - counts.wide <= counts.words.saturating_mul(MAX_WORD_CHARS)
}

/// Whether a block is nothing but the word over an advertisement or on a control, a link behind an arrow or a phrase
/// such as "Read more:", or a button that says that it opens another window.
fn is_aside(blocks: &Blocks, block: &Block) -> bool {
    let text = blocks.text(block);
    if is_label(text, ASIDE_LABELS) || tools::turn_pages(blocks, block) {
        return true;
    }
    let unlinked = || blocks.pieces(block).iter().filter(|piece| !piece.is_link).map(|piece| blocks.piece_text(piece));
    let mut words = unlinked().filter(|text| !bare(text).is_empty());
    match (words.next(), words.next()) {
        (None, _) if tools::are_tools(blocks, block) => true,
        (None, _) => {
            let text = text.trim();
            let label = text.strip_prefix('[').and_then(|rest| rest.split_once(']')).or_else(|| text.split_once(':'));
            text.starts_with(POINTERS)
                || label.is_some_and(|(label, _)| frame::is_pointer(label))
                || WINDOW_NOTES.iter().any(|note| bare(text).ends_with(note))
        }
        (Some(label), None) => text.starts_with(label) && label.len() < text.len() && frame::is_pointer(label),
        _ => false,
    }
}

/// Whether a text is one of some labels, in any case and whatever marks stand around it.
fn is_label(text: &str, labels: &[&str]) -> bool {
    let label = bare(text);
    label.len() <= MAX_LABEL_BYTES && labels.contains(&label.to_lowercase().as_str())
}

/// The blocks that are no more than what the metadata holds, by index.
struct Marks {
    headline: Option<usize>,
    /// The headline, lines under it, bylines and dates.
    facts: BTreeSet<usize>,
}

impl Marks {
    fn of(blocks: &Blocks, found: &Found, units: &[f64], cards: &Cards) -> Marks {
        let is_on_card = cards.on_cards(blocks.len());
        let lines = || found.headline.iter().chain(&found.subtitle).chain(&found.byline).chain(&found.date);
        // Where a template is one run of lines, the headline shares its block with what stands around it.
        let holds =
            |block: &Block, line: &LineSpan| blocks.pieces(block).iter().any(|piece| line.contains(&piece.node));
        let is_of_facts = |block: &Block| {
            let mut pieces = blocks.pieces(block).iter();
            pieces.all(|piece| lines().any(|line| line.contains(&piece.node)))
        };
        let stated = stated(found);
        // A list has such a line on each of its cards.
        let is_field = |index: usize| !found.is_article && is_on_card[index];
        let is_fact = |&(index, block): &(usize, &Block)| {
            let text = blocks.text(block);
            let is_line = || units[index] < f64::from(PROSE_UNITS) && !ends_sentence(text);
            let is_restated = || units[index] < f64::from(FACT_LINE_UNITS) && restates(&stated, text);
            (is_of_facts(block) && is_line() || is_restated()) && !is_field(index)
        };
        let facts = blocks.iter().enumerate().filter(is_fact).map(|(index, _)| index).collect();
        let headline = found.headline.as_ref().and_then(|line| blocks.iter().position(|block| holds(block, line)));
        Marks { headline, facts }
    }
}

/// Whether a text ends as sentences do, and not with an abbreviation or a figure: `at 3:20 p.m.`, `M.D.`, `(15:20)`.
fn ends_sentence(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let word = last.trim_end_matches(SENTENCE_ENDS);
    let is_short = text.ends_with(['.', ')']) && word.contains(|c: char| c == '.' || c.is_ascii_digit());
    text.ends_with(SENTENCE_ENDS) && !is_short
}

/// What is stated of the article that a line may repeat: the title, lines under it, the page's own address.
fn stated(found: &Found) -> Vec<&str> {
    let metadata = &found.metadata;
    let facts = metadata.subtitle.iter().chain(&metadata.title).chain(&metadata.canonical_url);
    facts.map(|fact| bare(fact)).collect()
}

/// Whether every line of a text is one of the facts stated, or a count of comments or the like.
fn restates(stated: &[&str], text: &str) -> bool {
    text.lines().map(bare).all(|line| is_count(line) || stated.contains(&line))
}

/// Whether a line is a number and at most a word for what is counted.
fn is_count(line: &str) -> bool {
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
    after.len() < line.len() && COUNTERS.contains(&after.trim().to_lowercase().as_str())
}

/// A line without the marks and white space around it.
fn bare(line: &str) -> &str {
    line.trim_matches(|c| !is_letter_or_digit(c))
}
