//! Cuts what frames the body inside its own container: the lines of its head, and the lists that follow it.
//!
//! Templates without structure put everything in one container; there the order of things tells them apart. The
//! head runs from the headline to the last byline, date or line under it before the first paragraph; what
//! follows the last paragraph from a heading such as 관련뉴스 or "Related" on is not the article's.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use foldhash::{HashMap, HashMapExt};

use super::{Marks, Page, bare, ends_sentence, is_label};
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::tables::asides::POINTER_LABELS;
use crate::tables::openers::OPENERS;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{
    FORBIDS, LIST_LEVELS, MAX_HEAD_UNITS, MAX_OPENER_UNITS, MAX_RIGHTS_UNITS, MAX_SAID, MENU_ENTRY_UNITS, MENU_LINES,
    OPENER_SHARE, PROSE_UNITS, RESERVES_RIGHTS, RIGHTS_SIGNS, SENTENCE_ENDS, UNMARKED_LETTERS, VERB_ENDS,
};
use crate::tables::vocabulary::{PHRASES, Topic};
use crate::text::{Counts, Phrases};

/// Topics of the phrases that open lists.
const OPENING: &[Topic] = &[Topic::Related, Topic::Popular, Topic::Comment];

/// Topics of the phrases that stand before a link to another article.
const POINTING: &[Topic] = &[Topic::Related, Topic::More];

/// Finds the phrases of the vocabulary, then those that only open lists, which are of both kinds.
static SEARCH: LazyLock<Phrases> = LazyLock::new(|| {
    let phrases = PHRASES.iter().map(|(phrase, _)| phrase);
    Phrases::new(phrases.chain(OPENERS.iter().copied().flatten()).map(|phrase| dotted(phrase)))
});

/// Where the body lies.
pub(super) struct Body {
    /// From the end of the head to the lists that follow.
    pub(super) blocks: Range<usize>,
    /// Lines before it that repeat the metadata are the head's.
    pub(super) first_paragraph: usize,
}

/// The blocks between the head and the lists that follow the last paragraph, given the blocks chosen in document order.
///
/// All blocks where none of the chosen is a paragraph: then nothing tells where a head ends.
pub(super) fn body(page: &Page<'_>, marks: &Marks, chosen: &[usize]) -> Body {
    let &Page { blocks, probabilities, units, .. } = page;
    let is_paragraph = |&block: &usize| is_paragraph(blocks, blocks.get(block));
    let reserved = rights_line(blocks, marks, chosen).unwrap_or(blocks.len());
    let (Some(first), Some(last)) = (chosen.iter().find(|b| is_paragraph(b)), chosen.iter().rfind(|b| is_paragraph(b)))
    else {
        return Body { blocks: 0..reserved, first_paragraph: 0 };
    };
    // What holds most of the prose is no list below it; linked or not, for a card may be a link as a whole. Shops show more of
    // what others bought than of what they sell.
    let is_prose = |block: &&usize| units[**block] >= f64::from(PROSE_UNITS);
    let units_of = |chosen: &[usize]| chosen.iter().filter(is_prose).map(|&block| units[block]).sum::<f64>();
    let is_lesser = |opener: &usize| {
        let (above, below) = chosen.split_at(chosen.partition_point(|block| block < opener));
        page.found.is_article || page.found.is_product || units_of(below) <= units_of(above)
    };
    let end = opener(page, last + 1).filter(is_lesser).unwrap_or(blocks.len()).min(reserved);
    let headline = marks.headline.filter(|headline| headline < first);
    let last_fact = marks.facts.range(..first).next_back().copied();
    let start = headline.map_or(0, |headline| last_fact.unwrap_or(headline).max(headline) + 1);
    let in_head = || chosen.iter().filter(|&&block| block < start && !marks.facts.contains(&block));
    let head_units: u32 = in_head().map(|&block| blocks.units(blocks.get(block))).sum();
    // A sentence that is likelier than the paragraph is a post, and the paragraph is a comment.
    let is_post =
        |&block: &usize| probabilities[block] > probabilities[*first] && ends_sentence(blocks.text(blocks.get(block)));
    if head_units > MAX_HEAD_UNITS || in_head().any(is_post) {
        return Body { blocks: 0..end, first_paragraph: 0 };
    }
    Body { blocks: start..end, first_paragraph: *first }
}

/// The first block at or after `from` that opens a list of other articles or comments. Buttons open none, nor does
/// what the page says again and again, as under each post of a thread, or on each card, as how many comments it has.
fn opener(page: &Page<'_>, from: usize) -> Option<usize> {
    let &Page { document, blocks, cards, .. } = page;
    let text = |block: usize| blocks.text(blocks.get(block));
    // How many there are of something says nothing new: "Show 3 more comments", "Show 5 more comments".
    let uncounted = |block: usize| text(block).split(|c: char| c.is_ascii_digit()).collect::<String>();
    let said = LazyCell::new(|| {
        let mut said: HashMap<String, usize> = HashMap::with_capacity(blocks.len());
        let short = (0..blocks.len()).filter(|&block| blocks.units(blocks.get(block)) <= MAX_OPENER_UNITS);
        short.for_each(|block| *said.entry(uncounted(block)).or_default() += 1);
        said
    });
    let is_on_card = LazyCell::new(|| cards.on_cards(blocks.len()));
    // Where the last list of facts ends, which is read once.
    let mut end_of_facts = NodeId::ROOT;
    (from..blocks.len()).find(|&index| {
        let block = blocks.get(index);
        is_opener(text(index))
            && document.tag(block.container) != Tag::Button
            && said.get(&uncounted(index)).is_none_or(|&times| times <= MAX_SAID)
            && (document.heading_level(block.container) > 0 || !is_on_card[index])
            && block.container >= end_of_facts
            && match facts(document, blocks, index) {
                Some(end) => {
                    end_of_facts = end;
                    false
                }
                None => true,
            }
    })
}

/// The end of the list that a block is a line of, if no link stands there from the block on: a list that leads to other
/// articles has some, one of facts has none, such as what a program needs below "Recommended:".
fn facts(document: &Document, blocks: &Blocks, block: usize) -> Option<NodeId> {
    let is_list = |&node: &NodeId| matches!(document.tag(node), Tag::Ul | Tag::Ol | Tag::Dl);
    let list = document.inclusive_ancestors(blocks.get(block).container).take(LIST_LEVELS).find(is_list)?;
    let mut rest = blocks.iter().skip(block).take_while(|block| document.is_within(block.container, list));
    rest.all(|block| blocks.link_units(block) == 0).then(|| document.end(list))
}

/// The line that reserves all rights in the article above it, as Korean news do: `저작권자 © 물결신문, 무단전재 및 재배포 금지`.
fn rights_line(blocks: &Blocks, marks: &Marks, chosen: &[usize]) -> Option<usize> {
    let headline = marks.headline?;
    let first = chosen.iter().find(|&&block| block > headline)?;
    let reserves = |&block: &usize| {
        let text = blocks.text(blocks.get(block));
        blocks.units(blocks.get(block)) <= MAX_RIGHTS_UNITS && reserves_rights(text)
    };
    (first + 1..blocks.len()).find(reserves)
}

/// Whether a text is a notice of rights, and not a sentence that speaks of them: it shows their sign, ends as no sentence
/// does, or with what forbids.
fn reserves_rights(text: &str) -> bool {
    let ends_with = |ends: &[&str]| ends.iter().any(|end| bare(text).ends_with(end));
    RESERVES_RIGHTS.iter().all(|part| text.contains(part))
        && (text.contains(RIGHTS_SIGNS) || !ends_with(&VERB_ENDS) || ends_with(&FORBIDS))
}

/// The runs of short lines before the first paragraph that are links and nothing else: menus made of paragraphs. Below
/// a headline such lines are a table of contents.
pub(super) fn menus(blocks: &Blocks, marks: &Marks, first_paragraph: usize) -> BTreeSet<usize> {
    let first_paragraph = if marks.headline.is_some() { 0 } else { first_paragraph };
    let is_entry = |block: usize| {
        let block = blocks.get(block);
        let units = blocks.units(block);
        units < MENU_ENTRY_UNITS && blocks.link_units(block) >= units
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

/// The first paragraph of some blocks.
pub(super) fn first_paragraph(blocks: &Blocks, chosen: impl IntoIterator<Item = usize>) -> Option<&Block> {
    chosen.into_iter().map(|block| blocks.get(block)).find(|block| is_paragraph(blocks, block))
}

/// Whether a block reads as a paragraph: long, hardly linked, its sentence ended, its lines not those of a list, and no notice
/// of rights.
fn is_paragraph(blocks: &Blocks, block: &Block) -> bool {
    let text = blocks.text(block);
    let lines = u32::try_from(text.lines().count()).unwrap_or(u32::MAX);
    blocks.units(block) >= PROSE_UNITS.saturating_mul(lines)
        && !text.starts_with(RIGHTS_SIGNS)
        && blocks.is_hardly_linked(block)
        && text.trim_end().ends_with(|c| SENTENCE_ENDS.contains(&c) || UNMARKED_LETTERS.contains(&c))
}

/// Whether the first line of a text is hardly more than a phrase that opens a list of other articles or comments.
pub(super) fn is_opener(text: &str) -> bool {
    is_hardly_more_than(text.lines().next().unwrap_or_default(), &SEARCH, is_of(OPENING))
}

/// Whether a text is hardly more than a phrase that stands before a link to another article.
pub(super) fn is_pointer(text: &str) -> bool {
    is_hardly_more_than(text, &SEARCH, is_of(POINTING)) || is_label(text, POINTER_LABELS)
}

/// Whether a phrase is of some topics, as are those that the vocabulary lacks.
fn is_of(topics: &[Topic]) -> impl Fn(usize) -> bool {
    |phrase| PHRASES.get(phrase).is_none_or(|(_, topic)| topics.contains(topic))
}

/// Whether a line is one of some phrases in lower case, by their place in the table, with at most a word beside it.
pub(super) fn is_hardly_more_than(line: &str, phrases: &Phrases, counts: impl Fn(usize) -> bool) -> bool {
    let units = |text: &str| Counts::of(text).units();
    let line = bare(line);
    let length = units(line);
    if length > MAX_OPENER_UNITS {
        return false;
    }
    let line = line.to_lowercase();
    let line = dotted(&line);
    let is_enough = |found: &str| f64::from(units(found)) >= OPENER_SHARE * f64::from(length);
    phrases.find(&line).any(|found| counts(found.index) && is_enough(&line[found.range]))
}

/// A text in lower case with one `i` for the two of Turkish: put in lower case without its rules, the dotted one keeps its
/// dot apart and the other gets one.
pub(super) fn dotted(text: &str) -> Cow<'_, str> {
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
