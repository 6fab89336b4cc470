//! Finds where the body of an article begins and ends inside its container: below the lines of its head, above the
//! lists that follow it.
//!
//! Some templates put everything in one container, so that only the order of blocks tells head, body and lists apart.
//! The head runs from the headline to the last subtitle, byline or date before the first paragraph. The lists begin at
//! a heading such as 관련뉴스 or "Related" after the last paragraph; in an article also before excerpts of others that read
//! as paragraphs. Nothing of another article that follows in full belongs to this one.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use foldhash::{HashMap, HashMapExt};

use super::{MetadataBlocks, Page, bare, is_label, is_sentence};
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::tables::asides::{END_MARK_SIGNS, END_MARKS, POINTER_LABELS};
use crate::tables::openers::OPENERS;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{
    CELL_LEVELS, FORBIDS, LIST_LEVELS, MAX_HEAD_UNITS, MAX_OPENER_UNITS, MAX_RIGHTS_UNITS, MAX_SAID, MENU_ENTRY_UNITS,
    MENU_LINES, OPENER_SHARE, PROSE_UNITS, RESERVES_RIGHTS, RIGHTS_SIGNS, UNMARKED_LETTERS, VERB_ENDS,
};
use crate::tables::vocabulary::{PHRASES, Topic};
use crate::text::{Counts, Phrases, ends_sentence};

/// Topics of the phrases that stand above a list of other articles or of comments.
const OPENING: &[Topic] = &[Topic::Related, Topic::Popular, Topic::Comment];

/// Topics of the phrases that stand before a link to another article.
const POINTING: &[Topic] = &[Topic::Related, Topic::More];

/// Searches for the phrases of the vocabulary, followed by [`OPENERS`]; the latter count for both of the topics above.
static SEARCH: LazyLock<Phrases> = LazyLock::new(|| {
    let phrases = PHRASES.iter().map(|(phrase, _)| phrase);
    Phrases::new(phrases.chain(OPENERS.iter().copied().flatten()).map(|phrase| with_plain_i(phrase)))
});

/// Where the body lies, in indices of blocks.
pub(super) struct Body {
    /// The blocks after the head and before the lists that follow.
    pub(super) blocks: Range<usize>,
    /// The first paragraph; lines before it that repeat the metadata belong to the head. 0 where no head was found.
    pub(super) first_paragraph: usize,
    /// What else a table states of the article between its headline and the body.
    pub(super) stated: Range<usize>,
}

impl Body {
    /// All blocks before `end`.
    fn without_head(end: usize) -> Body {
        Body { blocks: 0..end, first_paragraph: 0, stated: 0..0 }
    }
}

/// Where the body lies, given the chosen blocks.
///
/// If none of them is a paragraph, nothing tells where a head ends, and only a notice of rights, a word for the end or a heading
/// of comments ends the body.
pub(super) fn body(page: &Page<'_>, known: &MetadataBlocks, chosen: &[usize]) -> Body {
    let &Page { blocks, .. } = page;
    let is_paragraph = |&&block: &&usize| is_paragraph(blocks, blocks.get(block));
    let closed = closing_line(page, known, chosen).unwrap_or(blocks.len());
    let paragraphs = chosen.iter().find(is_paragraph).zip(chosen.iter().rfind(is_paragraph));
    let Some((&first, &last)) = paragraphs else {
        return Body::without_head(end_of_lines(page, chosen).unwrap_or(blocks.len()).min(closed));
    };
    let lists = first_list(page, chosen, last).unwrap_or(blocks.len());
    let end = lists.min(next_article(page, known, first).unwrap_or(blocks.len())).min(closed);
    let headline = known.headline.filter(|&headline| headline < first);
    let last_fact = known.facts.range(..first).next_back().copied();
    let start = headline.map_or(0, |headline| last_fact.unwrap_or(headline).max(headline) + 1);
    if holds_text(page, known, chosen, start, first) {
        return Body::without_head(end);
    }
    let stated = headline.map_or(0..0, |headline| start..end_of_statements(page, headline, start, first));
    Body { blocks: start..end, first_paragraph: first, stated }
}

/// The heading of the first list of other articles below the last paragraph, or of their excerpts above it.
///
/// If more of the long blocks stand below than above, the list is the content itself. Links count as well, for a card may be
/// a link as a whole. This is not asked of articles, nor of shops, which show more of what others bought than of what they
/// sell.
fn first_list(page: &Page<'_>, chosen: &[usize], last_paragraph: usize) -> Option<usize> {
    let &Page { blocks, units, .. } = page;
    let early = page.is_article.then(|| above_excerpts(page, chosen));
    let opener = list_opener(page, early.into_iter().flatten().chain(last_paragraph + 1..blocks.len()))?;
    let is_long = |&&block: &&usize| units[block] >= f64::from(PROSE_UNITS);
    let long_units = |chosen: &[usize]| chosen.iter().filter(is_long).map(|&block| units[block]).sum::<f64>();
    let (above, below) = chosen.split_at(chosen.partition_point(|&block| block < opener));
    let is_lesser = page.is_article || page.found.is_product || long_units(below) <= long_units(above);
    is_lesser.then_some(opener)
}

/// Whether what is chosen above the `start` of the body is no head: it is too long, or a sentence in it is likelier content
/// than the first paragraph, which then is a comment on that post.
fn holds_text(page: &Page<'_>, known: &MetadataBlocks, chosen: &[usize], start: usize, first_paragraph: usize) -> bool {
    let &Page { blocks, probabilities, .. } = page;
    let head = || chosen.iter().copied().filter(|&block| block < start && !known.facts.contains(&block));
    let units: u32 = head().map(|block| blocks.units(blocks.get(block))).sum();
    let is_post = |block: usize| {
        probabilities[block] > probabilities[first_paragraph] && is_sentence(blocks.text(blocks.get(block)))
    };
    units > MAX_HEAD_UNITS || head().any(is_post)
}

/// Where chosen blocks end of which none is a paragraph: at the first heading of comments or of one of the lists of
/// [`OPENERS`] that has the greater part of them above it.
fn end_of_lines(page: &Page<'_>, chosen: &[usize]) -> Option<usize> {
    let &Page { document, blocks, units, .. } = page;
    let all: f64 = chosen.iter().map(|&block| units[block]).sum();
    let mut above = 0.0;
    let half = chosen.iter().find(|&&block| {
        above += units[block];
        2.0 * above > all
    });
    // Other phrases of the vocabulary, such as "See also", are headings of documentation, too.
    let heads_comments = |block: &usize| {
        let block = blocks.get(*block);
        document.heading_level(block.container) > 0
            && is_hardly_more_than(blocks.text(block), &SEARCH, is_of(&[Topic::Comment]))
    };
    list_opener(page, (half? + 1..blocks.len()).filter(heads_comments))
}

/// The end of the cells behind the last fact that have a label in front, in the table that holds the headline: boards state
/// there how often a post was read and what is attached to it.
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

/// The blocks before the last paragraph that may stand above a list of other articles, whose excerpts read as paragraphs.
///
/// They stand outside the smallest element that holds the paragraphs above, of which none shares its element with a
/// paragraph below or is like one. The greater part of what is chosen stands above them.
fn above_excerpts<'a>(page: &'a Page<'_>, chosen: &[usize]) -> impl Iterator<Item = usize> + 'a {
    let &Page { document, blocks, units, alike, .. } = page;
    let container = |block: usize| blocks.get(block).container;
    let around = |block: usize| document.parent(container(block));
    let is_paragraph = |block: &usize| is_paragraph(blocks, blocks.get(*block));
    let paragraphs: Vec<usize> = chosen.iter().copied().filter(is_paragraph).collect();
    let all: f64 = chosen.iter().map(|&block| units[block]).sum();
    let last_in: HashMap<Option<NodeId>, usize> = paragraphs.iter().map(|&block| (around(block), block)).collect();
    let last_like: HashMap<usize, usize> = paragraphs.iter().map(|&block| (alike[block], block)).collect();
    let mut rest = chosen.iter().copied().peekable();
    let (mut end, mut above) = (0, 0.0);
    let mut whole = paragraphs.first().map_or(NodeId::ROOT, |&first| container(first));
    let mut parts = Vec::new();
    for pair in paragraphs.windows(2) {
        let &[block, next] = pair else { continue };
        while let Some(parent) = document.parent(whole).filter(|_| !document.is_within(container(block), whole)) {
            whole = parent;
        }
        while let Some(chosen) = rest.next_if(|&chosen| chosen < next) {
            above += units[chosen];
        }
        end = end.max(last_in[&around(block)]).max(last_like[&alike[block]]);
        if end == block && 2.0 * above >= all {
            parts.push((block + 1..next, whole));
        }
    }
    // Popular articles may be listed above the body as well, and posts of a thread stand below a heading of comments.
    let is_related =
        |block: usize| is_hardly_more_than(blocks.text(blocks.get(block)), &SEARCH, is_of(&[Topic::Related]));
    let is_listed = move |block: usize| document.closest(container(block), LIST_LEVELS, Tag::is_list).is_some();
    let outside = move |(part, whole): (Range<usize>, NodeId)| {
        part.filter(move |&block| {
            !document.is_within(container(block), whole) && is_related(block) && !is_listed(block)
        })
    };
    parts.into_iter().flat_map(outside)
}

/// The first of some blocks, which are in order, that stands above a list of other articles or of comments.
///
/// Not a button, not a line that the page repeats, such as "Reply" under each post of a thread, not a line on a card,
/// such as how many comments it has, and not a line in a list of facts.
fn list_opener(page: &Page<'_>, candidates: impl Iterator<Item = usize>) -> Option<usize> {
    let &Page { document, blocks, cards, .. } = page;
    let container = |block: usize| blocks.get(block).container;
    let text = |block: usize| blocks.text(blocks.get(block));
    // Lines that differ only in their numbers are the same: "Show 3 more comments", "Show 5 more comments".
    let uncounted = |block: usize| text(block).split(|c: char| c.is_ascii_digit()).collect::<String>();
    let said = LazyCell::new(|| {
        let mut said: HashMap<String, usize> = HashMap::with_capacity(blocks.len());
        let short = (0..blocks.len()).filter(|&block| blocks.units(blocks.get(block)) <= MAX_OPENER_UNITS);
        short.for_each(|block| *said.entry(uncounted(block)).or_default() += 1);
        said
    });
    // A link that is there twice is a control: "reply" under both comments of a short thread.
    let is_heading = |block: usize| document.heading_level(container(block)) > 0;
    let most_said =
        |block: usize| if !is_heading(block) && blocks.is_all_link(blocks.get(block)) { 1 } else { MAX_SAID };
    let is_on_card = LazyCell::new(|| cards.on_cards(blocks.len()));
    let may_open = |&block: &usize| {
        is_opener(text(block))
            && !is_term_of_several(document, container(block))
            && document.tag(container(block)) != Tag::Button
            && said.get(&uncounted(block)).is_none_or(|&times| times <= most_said(block))
            && (is_heading(block) || !is_on_card[block])
    };
    // The end of the list without links that was read last, so that none is read twice.
    let mut end_of_unlinked = NodeId::ROOT;
    for block in candidates.filter(may_open) {
        if container(block) >= end_of_unlinked {
            match end_of_unlinked_list(document, blocks, block) {
                Some(end) => end_of_unlinked = end,
                None => return Some(block),
            }
        }
    }
    None
}

/// Whether an element is a term behind others in a list of terms: `See Also:` behind `Since:` opens its own explanation.
fn is_term_of_several(document: &Document, node: NodeId) -> bool {
    let is_explained = |before: NodeId| document.tag(before) == Tag::Dd;
    document.tag(node) == Tag::Dt && document.element_before(node).is_some_and(is_explained)
}

/// If a block stands in a list that has no link from there on: the end of that list. It is a list of facts, such as
/// what a program needs below "Recommended:"; a list of other articles has links.
fn end_of_unlinked_list(document: &Document, blocks: &Blocks, block: usize) -> Option<NodeId> {
    let list = document.closest(blocks.get(block).container, LIST_LEVELS, Tag::is_list)?;
    let mut rest = blocks.iter().skip(block).take_while(|block| document.is_within(block.container, list));
    rest.all(|block| blocks.link_units(block) == 0).then(|| document.end(list))
}

/// The block that closes the article: one that reserves all rights in it, as at the end of Korean news (`저작권자 ©
/// 물결신문, 무단전재 및 재배포 금지`), or one that says that it ends, above the lesser part of what is chosen. It is looked for
/// below the first block chosen under the headline.
fn closing_line(page: &Page<'_>, known: &MetadataBlocks, chosen: &[usize]) -> Option<usize> {
    let &Page { blocks, units, .. } = page;
    let headline = known.headline?;
    let first = chosen.iter().find(|&&block| block > headline)?;
    let all: f64 = chosen.iter().map(|&block| units[block]).sum();
    let mut rest = chosen.iter().copied().peekable();
    let mut above = 0.0;
    let closes = |&block: &usize| {
        while let Some(before) = rest.next_if(|&chosen| chosen < block) {
            above += units[before];
        }
        let text = blocks.text(blocks.get(block));
        blocks.units(blocks.get(block)) <= MAX_RIGHTS_UNITS
            && (reserves_rights(text) || is_end_mark(text) && 2.0 * above > all)
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

/// Whether a text that has both words of a notice of rights is one, and not a sentence about rights: it has the sign of
/// copyright, does not end with a verb, or ends with "is forbidden".
fn reserves_rights(text: &str) -> bool {
    let ends_with = |ends: &[&str]| ends.iter().any(|end| bare(text).ends_with(end));
    RESERVES_RIGHTS.iter().all(|part| text.contains(part))
        && (text.contains(RIGHTS_SIGNS) || !ends_with(&VERB_ENDS) || ends_with(&FORBIDS))
}

/// Where the next article begins, on pages that add it when a reader comes to the end of the first: an `<article>` with an
/// `<h1>` below the one that holds the headline and the first paragraph, not around it.
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

/// The blocks of menus that are made of paragraphs: runs of short lines before the first paragraph that are all link. A
/// page with a headline has none, for below it such lines are a table of contents.
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

/// The first of some blocks that is a paragraph.
pub(super) fn first_paragraph(blocks: &Blocks, chosen: impl IntoIterator<Item = usize>) -> Option<&Block> {
    chosen.into_iter().map(|block| blocks.get(block)).find(|block| is_paragraph(blocks, block))
}

/// Whether a block reads as a paragraph: its lines are as long as prose on average, hardly any of it is link, its last
/// sentence ends (Thai and Lao do not mark that), and it does not begin with a copyright sign.
fn is_paragraph(blocks: &Blocks, block: &Block) -> bool {
    let text = blocks.text(block);
    let lines = u32::try_from(text.lines().count()).unwrap_or(u32::MAX);
    blocks.units(block) >= PROSE_UNITS.saturating_mul(lines)
        && !text.starts_with(RIGHTS_SIGNS)
        && blocks.is_hardly_linked(block)
        && (ends_sentence(text) || text.trim_end().ends_with(|c| UNMARKED_LETTERS.contains(&c)))
}

/// Whether the first line of a text is hardly more than a phrase that stands above a list of other articles or
/// comments.
pub(super) fn is_opener(text: &str) -> bool {
    is_hardly_more_than(text.lines().next().unwrap_or_default(), &SEARCH, is_of(OPENING))
}

/// Whether a text is hardly more than a phrase that stands before a link to another article.
pub(super) fn is_pointer(text: &str) -> bool {
    is_hardly_more_than(text, &SEARCH, is_of(POINTING)) || is_label(text, POINTER_LABELS)
}

/// A test for the phrases of [`SEARCH`], by their index: whether one has one of the topics. [`OPENERS`], which stand
/// behind the vocabulary, pass always.
fn is_of(topics: &[Topic]) -> impl Fn(usize) -> bool {
    |phrase| PHRASES.get(phrase).is_none_or(|(_, topic)| topics.contains(topic))
}

/// Whether a short line consists, by half of its length or more, of one of the phrases (in lower case). Only phrases
/// count for whose index `counts` is true.
pub(super) fn is_hardly_more_than(line: &str, phrases: &Phrases, counts: impl Fn(usize) -> bool) -> bool {
    let units = |text: &str| Counts::of(text).units();
    let line = bare(line);
    let length = units(line);
    if length > MAX_OPENER_UNITS {
        return false;
    }
    let line = line.to_lowercase();
    let line = with_plain_i(&line);
    let is_enough = |found: &str| f64::from(units(found)) >= OPENER_SHARE * f64::from(length);
    phrases.find(&line).any(|found| counts(found.index) && is_enough(&line[found.range]))
}

/// A text in lower case with a plain `i` for both letters of Turkish. Without the rules of Turkish, `İ` becomes `i` and
/// a combining dot, and `I` becomes `i` where Turkish has `ı`; so both are taken for the same letter.
pub(super) fn with_plain_i(text: &str) -> Cow<'_, str> {
    if text.contains(['ı', '\u{307}']) {
        return Cow::Owned(text.replace('ı', "i").replace('\u{307}', ""));
    }
    Cow::Borrowed(text)
}

#[cfg(test)]
mod tests {
    use super::is_opener;

    #[test]
    fn openers_are_headings_not_sentences() {
        for text in [
            "관련뉴스",
            "주간 TOP뉴스",
            "Related:",
            "댓글 (0)",
            "관련뉴스\n- 다른 기사",
            "[주요뉴스]",
            "Baca juga:",
            "Läs också",
            "เรื่องที่เกี่ยวข้อง",
            "İLGİLİ HABERLER",
            "Kunden kauften auch",
            "Kunden, die diesen Artikel gekauft haben, kauften auch",
            "إعلانات مشابهة",
            "この商品を買った人はこんな商品も買っています",
        ] {
            assert!(is_opener(text), "{text}");
        }
        for text in [
            "관련 뉴스를 보고 그는 놀랐다고 말했다.",
            "항구의 크레인",
            "A related question is how to dredge it",
            "Das könnte ein Problem werden",
            "この商品を購入しました",
            "Più informazioni",
        ] {
            assert!(!is_opener(text), "{text}");
        }
    }
}
