//! Turns the probability of each block into the set of blocks that make the article, with an estimate of how good that
//! set is.
//!
//! 1. [`ranking`] picks the set with the best expected F measure. [`Focus`] only moves the weight of recall in it.
//! 2. That set is completed with blocks that belong to it whatever their own probability: the other cards of a list
//!    ([`cards`]), headings between paragraphs ([`headings`]), sources of quotations ([`quotes`]), ingredients
//!    ([`recipes`]), the rest of tables and lists ([`tables_and_lists`]).
//! 3. Step by step ([`Step`], [`cuts`]) blocks are dropped: comments below the article, repeats, labels and controls,
//!    lines that only repeat the metadata, the head above and the lists below the body, and what signs the article.
//!
//! Throughout this module *chosen* blocks are indices of blocks after stages 1 and 2, in document order; *kept* blocks
//! ([`Kept`]) also say which part of their text remains.

mod cards;
mod comments;
mod cuts;
mod forms;
mod frame;
mod gutters;
mod headings;
mod memo;
mod openers;
mod paragraphs;
mod phrases;
mod quotes;
mod ranking;
mod recipes;
mod repeats;
mod signatures;
mod tables_and_lists;
mod tail;
mod terms;
mod tools;
mod trims;

use std::collections::BTreeSet;
use std::iter::{Copied, Peekable};
use std::ops::Range;
use std::slice::Iter;

use foldhash::{HashMap, HashMapExt};

use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::metadata::{Found, LineSpan};
use crate::options::Focus;
use crate::score::Judgement;
use crate::tables::asides::{COUNTERS, POINTERS, WINDOW_NOTES};
use crate::tables::kinds::POST_BODIES;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{
    DIARY_DATES, FACT_LINE_UNITS, MAX_UNIT_CHARS, MAX_WORD_CHARS, PROSE_UNITS, SENTENCE_ENDS, SURE,
};
use crate::text::{Counts, ends_sentence, is_letter_or_digit};

use cards::Cards;
pub(crate) use comments::comments;
use cuts::Cuts;
use ranking::Ranking;
use trims::Questions;

/// The blocks that make the article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// The kept blocks in document order.
    pub kept: Vec<Kept>,
    /// The blocks of the head that are not kept, in document order: the headline, and the blocks between it and the text
    /// that were chosen or repeat the metadata. They belong to the article, but not to its body.
    pub head: Vec<usize>,
    /// Expected F1 of the choice, from 0 to 1.
    pub confidence: f64,
}

/// A block that was kept, either whole or without something at its ends, such as a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Index of the block.
    pub block: usize,
    /// The part of the text that is kept, in bytes of the buffer all blocks share; within the block's range.
    pub text: Range<usize>,
}

/// A step of the choice. They are listed in the order in which they are taken. Every step after the first only drops blocks,
/// or parts of the first and last block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// The set with the best expected F measure, completed with the rest of its cards, headings, quotations, tables and
    /// lists.
    Score,
    /// Drops readers' comments below an article.
    Comments,
    /// Drops paragraphs that already stood, word for word, in another element above.
    Repeats,
    /// Drops labels over advertisements, controls that are on every card, links to other articles between the
    /// paragraphs, what is not shown, the numbers of lines of code and the buttons beside it, signatures of posts, forms to
    /// write in, and the terms of shops.
    Asides,
    /// Drops lines that only repeat the metadata.
    Facts,
    /// Drops what stands between the headline and the first paragraph, but for captions of pictures there.
    Head,
    /// Drops all that follows the end of the body: lists after the last paragraph, also those that are excerpts in paragraphs,
    /// everything below a heading or a mark that ends an article, and the next article in full.
    Lists,
    /// Cuts copyright lines and signatures off the end.
    Tail,
}

/// A page with what the stages before this one found out about it.
pub(crate) struct JudgedPage<'a> {
    pub(crate) document: &'a Document,
    pub(crate) blocks: &'a Blocks,
    pub(crate) found: &'a Found,
    pub(crate) judgement: &'a Judgement,
}

/// What the rules of the choice look things up in. The lists have one entry for each block.
struct Page<'a> {
    document: &'a Document,
    blocks: &'a Blocks,
    found: &'a Found,
    /// How likely each block is content.
    probabilities: &'a [f32],
    /// How long each block is, in script-aware units.
    units: &'a [f64],
    cards: &'a Cards,
    /// For each block, the first block that is like it.
    alike: &'a [usize],
    /// Whether the page calls itself an article, or the system that made it calls it a single post.
    is_article: bool,
}

impl Page<'_> {
    /// The length of some blocks together.
    fn units_of(&self, blocks: impl IntoIterator<Item = usize>) -> f64 {
        blocks.into_iter().map(|block| self.units[block]).sum()
    }
}

/// The chosen blocks, to weigh parts of them against the whole.
struct Whole<'a> {
    page: &'a Page<'a>,
    chosen: &'a [usize],
    units: f64,
}

impl<'a> Whole<'a> {
    fn of(page: &'a Page<'a>, chosen: &'a [usize]) -> Whole<'a> {
        Whole { page, chosen, units: page.units_of(chosen.iter().copied()) }
    }

    /// Whether the chosen ones among some blocks are less than half of all that is chosen, by length.
    fn is_lesser_part(&self, blocks: impl IntoIterator<Item = usize>) -> bool {
        let part = blocks.into_iter().filter(|block| self.chosen.binary_search(block).is_ok());
        2.0 * self.page.units_of(part) < self.units
    }
}

/// Tells how much of what is chosen stands above a block. It has to be asked about blocks in order.
struct Above<'a> {
    page: &'a Page<'a>,
    rest: Peekable<Copied<Iter<'a, usize>>>,
    /// The length of what is above, and of all.
    units: f64,
    all: f64,
}

impl<'a> Above<'a> {
    fn of(page: &'a Page<'a>, chosen: &'a [usize]) -> Above<'a> {
        let all = page.units_of(chosen.iter().copied());
        Above { page, rest: chosen.iter().copied().peekable(), units: 0.0, all }
    }

    /// Whether more than half stands above a block.
    fn is_greater_part(&mut self, block: usize) -> bool {
        while let Some(above) = self.rest.next_if(|&chosen| chosen < block) {
            self.units += self.page.units[above];
        }
        2.0 * self.units > self.all
    }
}

/// Chooses the blocks of the article. After each step `after` is called with the blocks that are left.
pub(crate) fn select(page: &JudgedPage<'_>, focus: Focus, mut after: impl FnMut(Step, &[Kept])) -> Selection {
    let &JudgedPage { document, blocks, found, judgement } = page;
    let counts: Vec<Counts> = blocks.iter().map(|block| blocks.counts(block)).collect();
    let units: Vec<f64> = counts.iter().map(|counts| f64::from(counts.units())).collect();
    let probabilities = without_data(document, blocks, &counts, &judgement.probabilities);
    let ranking = Ranking::of(&probabilities, &units);
    let best = ranking.best();
    let length = ranking.focused(focus, best);
    let cards = Cards::of(document, blocks, &judgement.alike);
    let page = Page {
        document,
        blocks,
        found,
        probabilities: &probabilities,
        units: &units,
        cards: &cards,
        alike: &judgement.alike,
        is_article: found.is_article || is_called_post(document),
    };
    // The cuts are worked out on the same set whatever the focus is, so that a wider focus keeps all that a narrower one
    // keeps.
    let mut cuts = Cuts::of(&page, &ranking.first(best));
    let mut kept = with_trimmed_ends(document, blocks, completed(&page, ranking.first(length)));
    after(Step::Score, &kept);
    let chosen: Vec<usize> = kept.iter().map(|kept| kept.block).collect();
    for step in Cuts::STEPS {
        kept.retain(|kept| cuts.keeps(step, kept.block));
        match step {
            Step::Facts => cuts.cut_head_lines(&mut kept),
            Step::Lists => headings::drop_without_list(document, blocks, &mut kept),
            Step::Tail => tail::cut(blocks, &mut kept),
            _ => {}
        }
        after(step, &kept);
    }
    let head = cuts.head(&chosen, &kept);
    Selection { kept, head, confidence: ranking.confidence(length) }
}

/// The chosen blocks, and the blocks that belong to them whatever their own probability, in document order.
fn completed(page: &Page<'_>, mut chosen: Vec<usize>) -> Vec<usize> {
    let &Page { document, blocks, units, .. } = page;
    if !page.is_article {
        chosen = page.cards.completed(document, blocks, units, chosen);
    }
    let chosen = page.cards.with_questions(document, blocks, units, chosen);
    let chosen = headings::completed(document, blocks, chosen);
    let chosen = quotes::completed(document, blocks, chosen);
    let chosen = recipes::completed(page, chosen);
    tables_and_lists::completed(document, blocks, units, chosen)
}

/// Whether the system that made a page calls it a single post, by a class or the id of its `<body>`.
fn is_called_post(document: &Document) -> bool {
    let body = document.first(Tag::Body);
    let attributes = body.into_iter().flat_map(|body| document.attributes(body));
    let mut names = attributes.filter(|(name, _)| matches!(*name, "class" | "id"));
    names.any(|(_, names)| names.split_ascii_whitespace().any(|name| POST_BODIES.binary_search(&name).is_ok()))
}

/// Sorts indices of blocks and drops duplicates.
fn in_order(mut blocks: Vec<usize>) -> Vec<usize> {
    blocks.sort_unstable();
    blocks.dedup();
    blocks
}

/// Chooses all blocks of a page that is nothing but an article, except for labels and controls and a tail such as a
/// copyright line.
pub(crate) fn select_all(document: &Document, blocks: &Blocks, mut after: impl FnMut(Step, &[Kept])) -> Selection {
    let mut kept = with_trimmed_ends(document, blocks, (0..blocks.len()).collect());
    after(Step::Score, &kept);
    kept.retain(|kept| !is_aside(document, blocks, blocks.get(kept.block)));
    after(Step::Asides, &kept);
    tail::cut(blocks, &mut kept);
    after(Step::Tail, &kept);
    Selection { kept, head: Vec::new(), confidence: 1.0 }
}

/// The chosen blocks as kept ones: whole, except for what [`trims`] cuts off their ends. Blocks of which nothing remains
/// are left out.
fn with_trimmed_ends(document: &Document, blocks: &Blocks, chosen: Vec<usize>) -> Vec<Kept> {
    let mut questions = Questions::of(document);
    // `collect` does not know the length of a `filter_map`, and could allocate for twice as many.
    let mut all = Vec::with_capacity(chosen.len());
    all.extend(chosen.into_iter().filter_map(|block| {
        let text = trims::trimmed(document, blocks, blocks.get(block), &mut questions)?;
        Some(Kept { block, text })
    }));
    all
}

/// The probabilities, but 0 for blocks that are no words but data. Beside prose, which is surely content, such a block is
/// code if it is preformatted, and as likely as any other.
fn without_data(document: &Document, blocks: &Blocks, counts: &[Counts], probabilities: &[f32]) -> Vec<f32> {
    let is_prose =
        |(&p, counts): (&f32, &Counts)| p >= SURE && counts.units() >= PROSE_UNITS && is_written_in_words(counts);
    let has_prose = probabilities.iter().zip(counts).any(is_prose);
    let is_code = |block: &Block| {
        has_prose && document.inclusive_ancestors(block.container).any(|node| document.tag(node).is_preformatted())
    };
    let judged = probabilities.iter().zip(counts).zip(blocks.iter());
    let known = judged.map(|((&p, counts), block)| if is_written_in_words(counts) || is_code(block) { p } else { 0.0 });
    known.collect()
}

/// Whether the words of a block are as short as words are, and not endless digits or data.
fn is_written_in_words(counts: &Counts) -> bool {
    // Han and Kana have no spaces, and digits and punctuation stand among them.
    2 * counts.wide > counts.chars || counts.chars - counts.wide <= counts.words.saturating_mul(MAX_WORD_CHARS)
}

/// Whether a block is only a label or a control, and not text of the article: the word above an advertisement, links that
/// print the page or turn to its other pages, a link behind an arrow or behind a phrase such as "Read more:", a button that
/// says that it opens another window.
///
/// Exceptions: at the head of a table column or row, the word for advertisements says what is in it; and a heading that links
/// to itself is not a list of pages.
fn is_aside(document: &Document, blocks: &Blocks, block: &Block) -> bool {
    let text = blocks.text(block);
    let is_head = matches!(document.tag(block.container), Tag::Th | Tag::Dt) || is_first_cell(document, block);
    let is_heading = document.heading_level(block.container) > 0;
    // A heading or an item of a list may speak of a continuation after an announcement.
    let is_of_text = is_head || is_heading || matches!(document.tag(block.container), Tag::Dd | Tag::Li | Tag::Td);
    let is_label = phrases::is_aside_label(text) || !is_of_text && phrases::breaks_for_ad(text);
    if !is_head && is_label || !is_heading && tools::turns_pages(blocks, block) {
        return true;
    }
    let unlinked = blocks.pieces(block).iter().filter(|piece| !piece.is_link).map(|piece| blocks.piece_text(piece));
    let mut words = unlinked.filter(|text| !bare(text).is_empty());
    match (words.next(), words.next()) {
        (None, _) => tools::are_tools(blocks, block) || points_elsewhere(text.trim()),
        (Some(label), None) => text.starts_with(label) && label.len() < text.len() && phrases::is_pointer(label),
        _ => false,
    }
}

/// Whether a block is the first cell of a row of several.
fn is_first_cell(document: &Document, block: &Block) -> bool {
    let is_cell = |id: NodeId| document.tag(id) == Tag::Td;
    let cell = block.container;
    let row = || document.parent(cell).into_iter().flat_map(|row| document.children(row));
    is_cell(cell) && document.element_before(cell).is_none() && row().filter(|&id| is_cell(id)).nth(1).is_some()
}

/// Whether a text that is all link says that it leads to another article or window.
fn points_elsewhere(text: &str) -> bool {
    let in_brackets = text.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(label, _)| label);
    let label = in_brackets.or_else(|| text.split_inclusive(':').next().filter(|label| label.len() < text.len()));
    text.starts_with(POINTERS)
        || label.is_some_and(phrases::is_pointer)
        || WINDOW_NOTES.iter().any(|note| bare(text).ends_with(note))
}

/// The blocks, by index, that only repeat the metadata.
struct MetadataBlocks {
    /// The block that holds the headline, perhaps among other lines.
    headline: Option<usize>,
    /// The blocks that are nothing but headline, subtitle, byline or date.
    facts: BTreeSet<usize>,
}

impl MetadataBlocks {
    fn of(page: &Page<'_>, chosen: &[usize]) -> MetadataBlocks {
        let &Page { document, blocks, found, cards, .. } = page;
        let is_on_card = cards.on_cards(blocks.len());
        // On a page that lists things, each card has lines like these, and they belong to the list.
        let is_field = |block: usize| !page.is_article && is_on_card[block];
        let headline =
            found.headline.as_ref().and_then(|line| blocks.iter().position(|block| holds(blocks, block, line)));
        let stated = stated(found);
        let mut facts = BTreeSet::new();
        // Where the first section of the text begins: what repeats the title below is a word of the text.
        let mut has_begun = false;
        for (block, own) in blocks.iter().enumerate() {
            let is_line = is_metadata_line(page, block) || is_head(page, block);
            if !is_field(block) && (is_line || !has_begun && restates(page, &stated, block)) {
                facts.insert(block);
            } else if headline.is_some_and(|headline| headline < block) && chosen.binary_search(&block).is_ok() {
                has_begun |= document.heading_level(own.container) > 0;
            }
        }
        if let Some(headline) = headline {
            for date in diary(page, chosen, &facts, headline) {
                facts.remove(&date);
            }
        }
        MetadataBlocks { headline, facts }
    }
}

/// The facts below the headline that are the dates of a diary: three or more of one kind, with text between them.
fn diary(page: &Page<'_>, chosen: &[usize], facts: &BTreeSet<usize>, headline: usize) -> Vec<usize> {
    let &Page { blocks, found, alike, .. } = page;
    let is_date = |block: &usize| found.date.iter().any(|line| holds(blocks, blocks.get(*block), line));
    let mut entries: HashMap<usize, Vec<usize>> = HashMap::new();
    for &date in facts.range(headline + 1..).filter(|block| is_date(block)) {
        let entries = entries.entry(alike[date]).or_default();
        let text = |&last: &usize| {
            let from = chosen.partition_point(|&block| block <= last);
            chosen[from..].iter().take_while(|&&block| block < date).any(|block| !facts.contains(block))
        };
        if entries.last().is_none_or(text) {
            entries.push(date);
        }
    }
    entries.into_values().filter(|dates| dates.len() >= DIARY_DATES).flatten().collect()
}

/// Whether a block holds a piece of a line. If a template has only line breaks between its lines, the headline shares a
/// block with the lines next to it.
fn holds(blocks: &Blocks, block: &Block, line: &LineSpan) -> bool {
    blocks.pieces(block).iter().any(|piece| line.contains(&piece.node))
}

/// Whether a block is short, is not a sentence, and holds nothing but headline, subtitle, byline or date.
fn is_metadata_line(page: &Page<'_>, block: usize) -> bool {
    let &Page { blocks, found, units, .. } = page;
    let lines = || found.headline.iter().chain(&found.subtitle).chain(&found.byline).chain(&found.date);
    let mut pieces = blocks.pieces(blocks.get(block)).iter();
    pieces.all(|piece| lines().any(|line| line.contains(&piece.node)))
        && units[block] < f64::from(PROSE_UNITS)
        && !is_sentence(blocks.text(blocks.get(block)))
}

/// Whether a block holds both the headline and the byline or date. Short lines beside these are the section and the office.
fn is_head(page: &Page<'_>, block: usize) -> bool {
    let &Page { blocks, found, .. } = page;
    let block = blocks.get(block);
    let is_short = |line: &str| Counts::of(line).units() < PROSE_UNITS && !is_sentence(line);
    let mut told = found.byline.iter().chain(&found.date);
    found.headline.as_ref().is_some_and(|line| holds(blocks, block, line))
        && told.any(|line| holds(blocks, block, line))
        && blocks.text(block).lines().all(is_short)
}

/// Whether a text ends like a sentence. Stricter than [`ends_sentence`]: dates and degrees that end with an abbreviation or
/// a number do not count, such as `at 3:20 p.m.`, `M.D.`, `(15:20)`.
fn is_sentence(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let word = last.trim_end_matches(SENTENCE_ENDS);
    let is_abbreviation = last.ends_with(['.', ')']) && word.contains(|c: char| c == '.' || c.is_ascii_digit());
    ends_sentence(text) && !is_abbreviation && !ends_with_unit(text)
}

/// Whether a text ends with a figure and an abbreviation of what it counts: `11:18 น.`, `2025 г.`, `11:18 hrs.`, `3:20 p. m.`
fn ends_with_unit(text: &str) -> bool {
    let is_short = |word: &str| word.ends_with('.') && word.chars().count() <= MAX_UNIT_CHARS;
    let mut words = text.split_whitespace().rev().skip_while(|word| is_short(word)).peekable();
    let is_figure = words.peek().is_some_and(|word| word.ends_with(char::is_numeric));
    is_figure && text.split_whitespace().next_back().is_some_and(is_short)
}

/// The values in the metadata that a line of the page may repeat word for word: title, subtitle, the page's own address.
fn stated(found: &Found) -> Vec<&str> {
    let metadata = &found.metadata;
    let facts = metadata.subtitle.iter().chain(&metadata.title).chain(&metadata.canonical_url);
    facts.map(|fact| bare(fact)).collect()
}

/// Whether every line of a short block is one of the `stated` facts or a count such as "3 comments".
fn restates(page: &Page<'_>, stated: &[&str], block: usize) -> bool {
    let mut lines = page.blocks.text(page.blocks.get(block)).lines().map(bare);
    page.units[block] < f64::from(FACT_LINE_UNITS) && lines.all(|line| is_count(line) || stated.contains(&line))
}

/// Whether a line is a number and the word for what is counted: "3 comments".
fn is_count(line: &str) -> bool {
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
    after.len() < line.len() && COUNTERS.contains(&after.trim().to_lowercase().as_str())
}

/// A line without the punctuation and white space at its ends.
fn bare(line: &str) -> &str {
    line.trim_matches(|c| !is_letter_or_digit(c))
}
