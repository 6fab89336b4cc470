//! Finds where the body of an article begins and ends inside its container: below the lines of its head, above the
//! lists that follow it ([`super::openers`]).
//!
//! Some templates put everything in one container, so that only the order of blocks tells head, body and lists apart. The
//! head runs from the headline to the last subtitle, byline or date before the first paragraph. If another article follows
//! in full, nothing of it belongs to this one.

use std::collections::BTreeSet;
use std::ops::Range;

use foldhash::HashSet;

use super::openers::{first_of_lines, lists};
use super::paragraphs::is_paragraph;
use super::phrases::is_opener;
use super::tail::speaks_of_rights;
use super::{Above, MetadataBlocks, Page, is_sentence};
use crate::blocks::{Blocks, starts_rights_line};
use crate::dom::NodeId;
use crate::tables::asides::{END_MARK_SIGNS, END_MARKS};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{
    CELL_LEVELS, MAX_HEAD_UNITS, MAX_RIGHTS_UNITS, MENU_ENTRY_UNITS, MENU_LINES, RESERVES_RIGHTS, SURE, SURE_UNITS,
    VERB_ENDS,
};
use crate::text::ends_sentence;

/// Where the body lies, in indices of blocks.
pub(super) struct Body {
    /// The blocks after the head and before the lists that follow.
    pub(super) blocks: Range<usize>,
    /// Lists of other articles in it.
    pub(super) lists: Vec<Range<usize>>,
    /// The first paragraph; lines before it that repeat the metadata belong to the head. 0 where no head was found.
    pub(super) first_paragraph: usize,
    /// Other facts about the article in a table between its headline and the body.
    pub(super) stated: Range<usize>,
}

impl Body {
    /// All blocks before `end`.
    fn without_head(end: usize) -> Body {
        Body { blocks: 0..end, lists: Vec::new(), first_paragraph: 0, stated: 0..0 }
    }

    /// Whether a block stands above the lists that follow the body, and in none of those inside it.
    pub(super) fn holds(&self, block: usize) -> bool {
        let behind = self.lists.partition_point(|list| list.start <= block);
        block < self.blocks.end && !self.lists[..behind].last().is_some_and(|list| list.contains(&block))
    }
}

/// Where the body lies, given the chosen blocks.
///
/// If none of them is a paragraph, nothing shows where a head ends, and only a notice of rights, a word for the end or a
/// heading of comments ends the body.
pub(super) fn body(page: &Page<'_>, known: &MetadataBlocks, chosen: &[usize]) -> Body {
    let &Page { blocks, .. } = page;
    let closed = closing_line(page, known, chosen).unwrap_or(blocks.len());
    let paragraphs = paragraphs(page, known, chosen);
    let Some(&first) = paragraphs.first() else {
        return Body::without_head(first_of_lines(page, chosen).unwrap_or(blocks.len()).min(closed));
    };
    let lists = lists(page, chosen, last_of_text(page, chosen, &paragraphs));
    let end =
        lists.first.unwrap_or(blocks.len()).min(next_article(page, known, first).unwrap_or(blocks.len())).min(closed);
    let headline = known.headline.filter(|&headline| headline < first);
    let last_fact = known.facts.range(..first).next_back().copied();
    let start = headline.map_or(0, |headline| last_fact.unwrap_or(headline).max(headline) + 1);
    if holds_text(page, known, chosen, start, first) {
        return Body { lists: lists.boxes, ..Body::without_head(end) };
    }
    let stated = headline.map_or(0..0, |headline| start..end_of_statements(page, headline, start, first));
    Body { blocks: start..end, lists: lists.boxes, first_paragraph: first, stated }
}

/// The chosen paragraphs. If an article has none above the heading of a list of others, whose excerpts may be paragraphs, the
/// sentences above it that the model is sure of stand in for them.
fn paragraphs(page: &Page<'_>, known: &MetadataBlocks, chosen: &[usize]) -> Vec<usize> {
    let &Page { document, blocks, probabilities, .. } = page;
    let paragraphs: Vec<usize> =
        chosen.iter().copied().filter(|&block| is_paragraph(blocks, blocks.get(block))).collect();
    let Some(headline) = known.headline.filter(|_| page.is_article) else { return paragraphs };
    let first = paragraphs.first().map_or(blocks.len(), |&first| first);
    let is_opener = |&block: &usize| {
        document.heading_level(blocks.get(block).container) > 0 && is_opener(blocks.text(blocks.get(block)))
    };
    let Some(opener) = (headline + 1..first).find(is_opener).or_else(|| paragraphs.is_empty().then_some(first)) else {
        return paragraphs;
    };
    let is_text = |&block: &usize| {
        let own = blocks.get(block);
        probabilities[block] >= SURE
            && is_sentence(blocks.text(own))
            && blocks.is_hardly_linked(own)
            && !known.facts.contains(&block)
    };
    let above = chosen.iter().copied().filter(|block| (headline + 1..opener).contains(block));
    let sentences: Vec<usize> = above.filter(is_text).collect();
    // Each excerpt stands on a card of its own; the paragraphs of a text stand together.
    let mut parents = HashSet::default();
    let are_excerpts = paragraphs.iter().all(|&block| parents.insert(document.parent(blocks.get(block).container)));
    if sentences.is_empty() || !are_excerpts { paragraphs } else { sentences }
}

/// The last chosen block of the text: a paragraph, or a line that the model is sure of, if it is beside a paragraph or like
/// one. An article may end with lines too short for a paragraph and, where no list of others has begun, with no full stop.
fn last_of_text(page: &Page<'_>, chosen: &[usize], paragraphs: &[usize]) -> usize {
    let &Page { document, blocks, probabilities, alike, units, .. } = page;
    let place = |block: usize| {
        let container = blocks.get(block).container;
        (document.tag(container), document.parent(container))
    };
    let places: HashSet<(Tag, Option<NodeId>)> = paragraphs.iter().copied().map(place).collect();
    let kinds: HashSet<usize> = paragraphs.iter().map(|&block| alike[block]).collect();
    let text = |block: usize| blocks.text(blocks.get(block));
    let is_line = |block: usize| {
        probabilities[block] >= SURE
            && units[block] >= f64::from(SURE_UNITS)
            && !is_opener(text(block))
            && blocks.is_hardly_linked(blocks.get(block))
            && (places.contains(&place(block)) || kinds.contains(&alike[block]))
    };
    let is_of_text =
        |&block: &usize| paragraphs.binary_search(&block).is_ok() || is_line(block) && ends_sentence(text(block));
    let last = chosen.iter().copied().rfind(is_of_text).unwrap_or_default();
    let is_end = |&block: &usize| is_line(block) && !text(block).ends_with([':', '：']);
    let below = &chosen[chosen.partition_point(|&block| block <= last)..];
    let Some(&lowest) = below.iter().rfind(|&block| is_end(block)) else { return last };
    let lists = (last + 1..lowest).find(|&block| is_opener(text(block))).unwrap_or(blocks.len());
    below.iter().copied().take_while(|&block| block < lists).filter(is_end).last().unwrap_or(last)
}

/// Whether the chosen blocks above the `start` of the body are text and not a head: they are too long, or a sentence among
/// them is more likely content than the first paragraph. That paragraph is then a comment on a post.
fn holds_text(page: &Page<'_>, known: &MetadataBlocks, chosen: &[usize], start: usize, first_paragraph: usize) -> bool {
    let &Page { blocks, probabilities, .. } = page;
    let head = || chosen.iter().copied().filter(|&block| block < start && !known.facts.contains(&block));
    let units: u32 = head().map(|block| blocks.units(blocks.get(block))).sum();
    let is_post = |block: usize| {
        probabilities[block] > probabilities[first_paragraph] && is_sentence(blocks.text(blocks.get(block)))
    };
    units > MAX_HEAD_UNITS || head().any(is_post)
}

/// Where the labelled cells end that follow the last fact in the table that holds the headline. Boards state there how often
/// a post was read and what is attached to it.
fn end_of_statements(page: &Page<'_>, headline: usize, start: usize, first_paragraph: usize) -> usize {
    let &Page { document, blocks, .. } = page;
    let container = |block: usize| blocks.get(block).container;
    let around = |block: usize, tag: Tag| document.closest(container(block), CELL_LEVELS, |other| other == tag);
    let Some(table) = around(headline, Tag::Table) else { return start };
    let mut labelled = None;
    let mut is_stated = |&block: &usize| {
        let row = around(block, Tag::Tr).filter(|&row| document.is_within(row, table));
        match document.tag(container(block)) {
            Tag::Th => {
                labelled = row;
                row.is_some()
            }
            Tag::Td => row.is_some() && row == labelled && !is_sentence(blocks.text(blocks.get(block))),
            _ => false,
        }
    };
    start + (start..first_paragraph).take_while(|block| is_stated(block)).count()
}

/// The block that closes the article: one that reserves all rights, as at the end of Korean news
/// (`저작권자 © 물결신문, 무단전재 및 재배포 금지`), or one that says that the article ends. Unless it starts with the notice of rights, the
/// greater part of the chosen text has to stand above it. It is looked for below the first chosen block under the headline.
fn closing_line(page: &Page<'_>, known: &MetadataBlocks, chosen: &[usize]) -> Option<usize> {
    let blocks = page.blocks;
    let headline = known.headline?;
    let first = chosen.iter().find(|&&block| block > headline)?;
    let mut above = Above::of(page, chosen);
    let closes = |&block: &usize| {
        let text = blocks.text(blocks.get(block));
        blocks.units(blocks.get(block)) <= MAX_RIGHTS_UNITS
            && (reserves_rights(text) || is_end_mark(text))
            && (starts_rights_line(text) || above.is_greater_part(block))
    };
    (first + 1..blocks.len()).find(closes)
}

/// Whether a text is the word for the end, between dashes or in brackets: `— END —`.
fn is_end_mark(text: &str) -> bool {
    let text = text.trim();
    let word = text.trim_matches(|c: char| END_MARK_SIGNS.contains(&c) || c.is_whitespace());
    text.starts_with(END_MARK_SIGNS)
        && text.ends_with(END_MARK_SIGNS)
        && END_MARKS.binary_search(&word.to_lowercase().as_str()).is_ok()
}

/// Whether a text has both words of a notice of rights, and is not a sentence about rights.
fn reserves_rights(text: &str) -> bool {
    RESERVES_RIGHTS.iter().all(|part| text.contains(part)) && !speaks_of_rights(text, &VERB_ENDS)
}

/// Where the next article begins, on pages that add one when a reader comes to the end. It is an `<article>` with an `<h1>`,
/// below the one that holds the headline and the first paragraph, and not around that.
fn next_article(page: &Page<'_>, known: &MetadataBlocks, first_paragraph: usize) -> Option<usize> {
    let &Page { document, blocks, .. } = page;
    let around = |block: usize| document.closest(blocks.get(block).container, usize::MAX, |tag| tag == Tag::Article);
    let is_in = |block: usize, article: NodeId| document.is_within(blocks.get(block).container, article);
    let headline = known.headline.filter(|_| page.is_article)?;
    let own = around(headline).filter(|&own| is_in(first_paragraph, own))?;
    let headlines = (first_paragraph + 1..blocks.len())
        .filter(|&block| document.tag(blocks.get(block).container) == Tag::H1 && !is_in(block, own));
    let next = headlines.filter_map(around).find(|&next| !document.is_within(own, next))?;
    (first_paragraph + 1..blocks.len()).find(|&block| is_in(block, next))
}

/// The blocks of menus that are made of paragraphs: runs of short lines above the first paragraph that are nothing but
/// links. A page with a headline has none, because below a headline such lines are a table of contents.
pub(super) fn menus(blocks: &Blocks, known: &MetadataBlocks, first_paragraph: usize) -> BTreeSet<usize> {
    let first_paragraph = if known.headline.is_some() { 0 } else { first_paragraph };
    let is_entry = |block: usize| {
        let block = blocks.get(block);
        blocks.units(block) < MENU_ENTRY_UNITS && blocks.is_all_link(block)
    };
    let mut menus = BTreeSet::new();
    let mut start = 0;
    for block in 0..=first_paragraph {
        if block < first_paragraph && is_entry(block) {
            continue;
        }
        if block - start >= MENU_LINES {
            menus.extend(start..block);
        }
        start = block + 1;
    }
    menus
}
