//! What is cut out of the chosen blocks, step by step.

use std::collections::BTreeSet;
use std::ops::Range;

use super::comments::{Items, follow_article};
use super::frame::{self, Body};
use super::{Kept, Marks, Page, Step, gutters, is_aside, repeats, signatures, tail};
use crate::blocks::Blocks;
use crate::dom::Document;
use crate::metadata::LineSpan;
use crate::tables::thresholds::{FACT_LINE_UNITS, SENTENCE_ENDS, STANDFIRST_UNITS, SURE, SURE_UNITS};
use crate::text::Counts;

/// What the chosen blocks tell of the page, by which some of them are cut.
pub(super) struct Cuts<'a> {
    page: &'a Page<'a>,
    marks: Marks,
    body: Body,
    /// The byline, and the date behind it, below a first paragraph that sums the article up.
    bylines: Range<usize>,
    /// The comments of the page, and whether they follow an article.
    items: Items<'a>,
    follow_article: bool,
    repeats: BTreeSet<usize>,
    /// What is not shown, and what is shown and no text: controls of cards, numbers of lines.
    unread: BTreeSet<usize>,
    menus: BTreeSet<usize>,
    /// The paragraph that is signed.
    signed: Option<usize>,
}

impl<'a> Cuts<'a> {
    /// The steps in the order taken.
    pub(super) const STEPS: [Step; 7] =
        [Step::Comments, Step::Repeats, Step::Asides, Step::Facts, Step::Head, Step::Lists, Step::Tail];

    pub(super) fn of(page: &'a Page<'a>, chosen: &[usize]) -> Cuts<'a> {
        let &Page { document, blocks, found, probabilities, units, cards } = page;
        let marks = Marks::of(blocks, found, units, cards);
        let body = frame::body(page, &marks, chosen);
        let repeats = repeats::of(document, blocks, units, chosen);
        let stays = |block: &usize| *block < body.blocks.end && !repeats.contains(block);
        let signed = tail::signed(blocks, &chosen.iter().copied().filter(stays).collect::<Vec<_>>());
        let lead = frame::first_paragraph(blocks, chosen.iter().copied());
        let mut items = Items::of(document, found.headline_start(), lead);
        let follow_article = follow_article(blocks, &mut items, chosen, probabilities, found.is_article);
        let mut unread = hidden(document, blocks, units, chosen);
        unread.extend(gutters::of(document, blocks));
        unread.extend(cards.controls(document, blocks));
        unread.extend(signatures::of(document, blocks, chosen));
        let menus = frame::menus(blocks, &marks, body.first_paragraph);
        let bylines = bylines(page, &marks, body.first_paragraph);
        Cuts { page, marks, body, bylines, items, follow_article, repeats, unread, menus, signed }
    }

    /// Whether a step leaves a block.
    pub(super) fn leave(&mut self, step: Step, block: usize) -> bool {
        let &Page { blocks, found, .. } = self.page;
        match step {
            Step::Score => true,
            Step::Comments => !self.follow_article || self.items.item(blocks.get(block).container).is_none(),
            Step::Repeats => !self.repeats.contains(&block),
            Step::Asides => !self.unread.contains(&block) && !is_aside(blocks, blocks.get(block)),
            Step::Facts => {
                let is_head = block < self.body.first_paragraph && self.marks.facts.contains(&block);
                !is_head && !self.bylines.contains(&block)
            }
            Step::Head => {
                let is_of_body = block >= self.body.blocks.start;
                is_of_body && !self.menus.contains(&block) || self.is_sure(block)
            }
            // Below "Related" no article goes on.
            Step::Lists => block < self.body.blocks.end || self.is_sure(block) && !found.is_article,
            Step::Tail => self.signed.is_none_or(|signed| block <= signed),
        }
    }

    /// Cuts the lines off the first block below the head that are headline, byline or date: some pages part them from the body
    /// by one break only.
    pub(super) fn behead(&self, kept: &mut [Kept]) {
        let &Page { blocks, found, .. } = self.page;
        let start = self.marks.headline.map_or(self.body.first_paragraph, |line| line.min(self.body.first_paragraph));
        let Some(first) = kept.iter_mut().find(|kept| kept.block >= start) else { return };
        let lines = || found.headline.iter().chain(&found.byline).chain(&found.date);
        let pieces = blocks.pieces(blocks.get(first.block)).iter();
        let facts = pieces.take_while(|piece| lines().any(|line| line.contains(&piece.node)));
        let Some(last) = facts.last().map(|piece| blocks.piece_range(piece).end) else { return };
        let rest = blocks.slice(last.min(first.text.end)..first.text.end);
        let is_teaser = blocks.pieces(blocks.get(first.block))[0].is_link;
        let is_body = Counts::of(rest).units() >= STANDFIRST_UNITS && rest.trim_end().ends_with(SENTENCE_ENDS);
        if rest.starts_with('\n') && is_body && !is_teaser {
            first.text.start = first.text.end - rest.trim_start().len();
        }
    }

    fn is_sure(&self, block: usize) -> bool {
        self.page.probabilities[block] >= SURE && self.page.units[block] >= f64::from(SURE_UNITS)
    }
}

/// The lines that name the author or the day and nothing else below a first paragraph that is short enough to sum the article up.
fn bylines(page: &Page<'_>, marks: &Marks, first_paragraph: usize) -> Range<usize> {
    let &Page { blocks, found, units, .. } = page;
    let is_of = |block: usize, lines: &[LineSpan]| {
        let mut pieces = blocks.pieces(blocks.get(block)).iter();
        marks.facts.contains(&block) && pieces.all(|piece| lines.iter().any(|line| line.contains(&piece.node)))
    };
    let start = first_paragraph + 1;
    let is_headed = marks.headline.is_some_and(|headline| headline < first_paragraph);
    if !is_headed || units[first_paragraph] >= f64::from(FACT_LINE_UNITS) {
        return start..start;
    }
    let bylines = (start..blocks.len()).take_while(|&block| is_of(block, &found.byline)).count();
    let dates = (start + bylines..blocks.len()).take_while(|&block| bylines > 0 && is_of(block, &found.date)).count();
    start..start + bylines + dates
}

/// The chosen blocks that are marked as not shown, one by one; none where they are most of what was chosen, as on pages
/// that show their paragraphs by script.
fn hidden(document: &Document, blocks: &Blocks, units: &[f64], chosen: &[usize]) -> BTreeSet<usize> {
    let is_hidden = |&&block: &&usize| document.attribute(blocks.get(block).container, "hidden").is_some();
    let hidden: BTreeSet<usize> = chosen.iter().filter(is_hidden).copied().collect();
    let all: f64 = chosen.iter().map(|&block| units[block]).sum();
    let unseen: f64 = hidden.iter().map(|&block| units[block]).sum();
    if unseen < all / 2.0 { hidden } else { BTreeSet::new() }
}
