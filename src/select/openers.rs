//! Finds the block that opens a list of other articles or of comments: a heading such as 관련뉴스 or "Related". It stands after
//! the last paragraph or, in an article, also above excerpts of other articles, which read as paragraphs.

use std::cell::{Cell, LazyCell};
use std::collections::BTreeSet;
use std::ops::Range;

use foldhash::{HashMap, HashMapExt};

use super::headings::heading_around;
use super::paragraphs::is_paragraph;
use super::phrases::{is_about, is_opener, is_phrase, is_pointer};
use super::{Above, Page};
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::tables::tags::Tag;
use crate::tables::thresholds::{HEADING_LEVELS, LIST_LEVELS, MAX_OPENER_UNITS, MAX_SAID, OPENED_REACH, PROSE_UNITS};
use crate::tables::vocabulary::Topic;

/// Where other articles are listed, in indices of blocks.
#[derive(Default)]
pub(super) struct Lists {
    /// The heading of the first list below which nothing of the text follows.
    pub(super) first: Option<usize>,
    /// Lists between parts of the text, each from its heading to that of the next part.
    pub(super) boxes: Vec<Range<usize>>,
}

/// The lists of other articles below the last paragraph, and of their excerpts above it.
///
/// If there is more text in long blocks below it than above, the list is itself the content. Links count too, because a
/// whole card may be a link. Articles are exempt, and so are shops, which show more of what others bought than of what they
/// sell.
pub(super) fn lists(page: &Page<'_>, chosen: &[usize], last_paragraph: usize) -> Lists {
    let &Page { blocks, units, .. } = page;
    let early = page.is_article.then(|| above_excerpts(page, chosen));
    let sections = Sections::of(page, chosen);
    let long: Vec<usize> = chosen.iter().copied().filter(|&block| units[block] >= f64::from(PROSE_UNITS)).collect();
    let mut above = Above::of(page, &long);
    let has_lists = page.is_article || page.found.is_product || long.is_empty();
    let mut lists = Lists::default();
    // Nothing inside a list is asked again.
    let end = Cell::new(0);
    let candidates = early.into_iter().flatten().chain(last_paragraph + 1..blocks.len());
    for opener in openers(page, candidates.filter(|&block| block >= end.get())) {
        if !has_lists && !above.is_greater_part(opener) {
            break;
        }
        let Some(next) = sections.next(page, opener) else {
            lists.first = Some(opener);
            break;
        };
        end.set(next);
        lists.boxes.push(opener..next);
    }
    lists
}

/// The headings of a text: those that stand in an element with paragraphs and lead nowhere, above something chosen.
struct Sections {
    /// By the element and their level, in order.
    headings: HashMap<(NodeId, u8), Vec<usize>>,
    /// The first paragraph in each element.
    paragraphs: HashMap<NodeId, usize>,
}

impl Sections {
    fn of(page: &Page<'_>, chosen: &[usize]) -> Sections {
        let &Page { document, blocks, .. } = page;
        let is_chosen = |block: usize| chosen.binary_search(&block).is_ok();
        let mut sections = Sections { headings: HashMap::new(), paragraphs: HashMap::new() };
        for &block in chosen.iter().filter(|&&block| is_paragraph(blocks, blocks.get(block))) {
            if let Some(parent) = document.parent(blocks.get(block).container) {
                sections.paragraphs.entry(parent).or_insert(block);
            }
        }
        for (index, block) in blocks.iter().enumerate() {
            let Some(heading) = heading_around(document, block) else { continue };
            if (is_chosen(index) || is_chosen(index + 1)) && blocks.link_units(block) == 0 {
                let around = (holder(page, index, heading), document.heading_level(heading));
                sections.headings.entry(around).or_default().push(index);
            }
        }
        sections
    }

    /// The heading of the text that follows an opener, of its level or above, in an element with paragraphs above it.
    fn next(&self, page: &Page<'_>, opener: usize) -> Option<usize> {
        /// The level of the smallest headings.
        const H6: u8 = 6;
        let &Page { document, blocks, .. } = page;
        let block = blocks.get(opener);
        let lowest = heading_around(document, block).map_or(H6, |heading| document.heading_level(heading));
        let is_text = |parent: &NodeId| self.paragraphs.get(parent).is_some_and(|&first| first < opener);
        let parent = document.ancestors(block.container).take(LIST_LEVELS).find(is_text)?;
        let below = |level: u8| {
            let headings = self.headings.get(&(parent, level))?;
            headings.get(headings.partition_point(|&heading| heading <= opener)).copied()
        };
        let next = (1..=lowest).filter_map(below).min()?;
        (!is_opener(blocks.text(blocks.get(next)))).then_some(next)
    }
}

/// The element that a heading stands in, wrappers of its own aside.
fn holder(page: &Page<'_>, index: usize, heading: NodeId) -> NodeId {
    let &Page { document, blocks, .. } = page;
    let is_other = |&other: &usize| !blocks.is_all_link(blocks.get(other));
    // Links beside a heading are its tools.
    let below = (index + 1..blocks.len()).take(1 + HEADING_LEVELS).find(is_other);
    let neighbours = [index.checked_sub(1), below].into_iter().flatten();
    let is_shared =
        |around: &NodeId| neighbours.clone().any(|other| document.is_within(blocks.get(other).container, *around));
    document.ancestors(heading).take(HEADING_LEVELS).find(is_shared).unwrap_or(NodeId::ROOT)
}

/// In an article, labels such as "Read also" in a block of their own, and the links to other articles right below them.
pub(super) fn pointers(page: &Page<'_>) -> BTreeSet<usize> {
    let &Page { document, blocks, .. } = page;
    let mut pointers = BTreeSet::new();
    if !page.is_article {
        return pointers;
    }
    let is_link =
        |around: NodeId, block: &Block| blocks.is_all_link(block) && document.is_within(block.container, around);
    // The element in which links belong to the label that was read last.
    let mut around = None;
    for (index, block) in blocks.iter().enumerate() {
        if around.is_some_and(|around| is_link(around, block)) {
            pointers.insert(index);
            continue;
        }
        let next = blocks.iter().nth(index + 1);
        // Few blocks stand above a link, and only those are read.
        around = document.parent(block.container).filter(|&around| {
            next.is_some_and(|next| is_link(around, next))
                && blocks.link_units(block) == 0
                && !matches!(document.tag(block.container), Tag::Dt | Tag::Th)
                && is_pointer(blocks.text(block))
        });
        if around.is_some() {
            pointers.insert(index);
        }
    }
    pointers
}

/// The first heading of comments, or of one of the lists in [`OPENERS`](crate::tables::openers::OPENERS), that has more than
/// half of the chosen text above it; for chosen blocks of which none is a paragraph.
pub(super) fn first_of_lines(page: &Page<'_>, chosen: &[usize]) -> Option<usize> {
    let &Page { document, blocks, .. } = page;
    let mut above = Above::of(page, chosen);
    let below_half = (0..blocks.len()).find(|&block| above.is_greater_part(block));
    // Other phrases of the vocabulary, such as "See also", are headings of documentation, too.
    let heads_comments = |block: &usize| {
        let block = blocks.get(*block);
        document.heading_level(block.container) > 0 && is_about(blocks.text(block), &[Topic::Comment])
    };
    openers(page, (below_half?..blocks.len()).filter(heads_comments)).next()
}

/// The blocks before the last paragraph that may open a list of other articles, because excerpts of these read as
/// paragraphs: lines such as "Related" in a [`Gap`], outside of the element that holds the paragraphs above.
fn above_excerpts<'a>(page: &'a Page<'_>, chosen: &[usize]) -> impl Iterator<Item = usize> + 'a {
    let &Page { document, blocks, .. } = page;
    let container = |block: usize| blocks.get(block).container;
    // No other topic counts: popular articles may be listed above the body as well, and posts of a thread stand below a
    // heading of comments.
    let is_related = |block: usize| is_about(blocks.text(blocks.get(block)), &[Topic::Related]);
    let is_listed = move |block: usize| document.closest(container(block), LIST_LEVELS, Tag::is_list).is_some();
    gaps(page, chosen).into_iter().flat_map(move |gap| {
        let is_outside = move |block: usize| !document.is_within(container(block), gap.holder);
        gap.blocks.filter(move |&block| is_outside(block) && is_related(block) && !is_listed(block))
    })
}

/// The blocks between two chosen paragraphs, where an article may end and excerpts of others begin.
struct Gap {
    blocks: Range<usize>,
    /// The smallest element that holds the paragraphs above.
    holder: NodeId,
}

/// The gaps that have more than half of the chosen text above them, and no paragraph above that has the same parent as one
/// below, or is like one.
fn gaps(page: &Page<'_>, chosen: &[usize]) -> Vec<Gap> {
    let &Page { document, blocks, alike, .. } = page;
    let container = |block: usize| blocks.get(block).container;
    let around = |block: usize| document.parent(container(block));
    let paragraphs: Vec<usize> =
        chosen.iter().copied().filter(|&block| is_paragraph(blocks, blocks.get(block))).collect();
    let last_in: HashMap<Option<NodeId>, usize> = paragraphs.iter().map(|&block| (around(block), block)).collect();
    let last_like: HashMap<usize, usize> = paragraphs.iter().map(|&block| (alike[block], block)).collect();
    let mut above = Above::of(page, chosen);
    let mut last_relative = 0;
    let mut holder = paragraphs.first().map_or(NodeId::ROOT, |&first| container(first));
    let mut gaps = Vec::new();
    for (&block, &next) in paragraphs.iter().zip(paragraphs.iter().skip(1)) {
        while let Some(parent) = document.parent(holder).filter(|_| !document.is_within(container(block), holder)) {
            holder = parent;
        }
        last_relative = last_relative.max(last_in[&around(block)]).max(last_like[&alike[block]]);
        if last_relative == block && above.is_greater_part(next) {
            gaps.push(Gap { blocks: block + 1..next, holder });
        }
    }
    gaps
}

/// Those of some blocks, given in order, that open a list of other articles or of comments.
///
/// These do not count: buttons; lines that the page repeats, such as "Reply" under each post of a thread; lines on a card,
/// such as its number of comments; and lines in a list of facts.
fn openers<'a>(page: &'a Page<'_>, candidates: impl Iterator<Item = usize> + 'a) -> impl Iterator<Item = usize> + 'a {
    let &Page { document, blocks, cards, .. } = page;
    let container = move |block: usize| blocks.get(block).container;
    let text = move |block: usize| blocks.text(blocks.get(block));
    let is_heading = move |block: usize| document.heading_level(container(block)) > 0;
    let times_said = LazyCell::new(move || times_said(blocks));
    // A link that occurs twice is a control: "reply" under both comments of a short thread.
    let most_said =
        move |block: usize| if !is_heading(block) && blocks.is_all_link(blocks.get(block)) { 1 } else { MAX_SAID };
    let is_on_card = LazyCell::new(move || cards.on_cards(blocks.len()));
    let may_open = move |&block: &usize| {
        is_opener(text(block))
            && !is_term_of_several(document, container(block))
            && document.tag(container(block)) != Tag::Button
            && times_said.get(&uncounted(text(block))).is_none_or(|&times| times <= most_said(block))
            && (is_heading(block) || !is_on_card[block])
            && !heads_text(document, blocks, block)
    };
    // The end of the list without links that was read last, so that none is read twice.
    let mut end_of_unlinked = NodeId::ROOT;
    candidates.filter(may_open).filter(move |&block| {
        if container(block) < end_of_unlinked {
            return false;
        }
        match end_of_unlinked_list(document, blocks, block) {
            Some(end) => {
                end_of_unlinked = end;
                false
            }
            None => true,
        }
    })
}

/// Whether the section below a heading that is more than a phrase, such as "Recommended settings", is text and not a list of
/// other pages. It is text if it has no links to other places; but a list of comments may have none, too.
pub(super) fn heads_text(document: &Document, blocks: &Blocks, block: usize) -> bool {
    let level = |block: &Block| document.heading_level(block.container);
    let own = level(blocks.get(block));
    let text = blocks.text(blocks.get(block));
    if own == 0 || is_phrase(text) || is_about(text, &[Topic::Comment]) {
        return false;
    }
    let heading = blocks.get(block).container;
    let mut below = blocks.iter().skip(block + 1).peekable();
    // If the next heading is far away, the footer of the page does not belong to the section.
    let Some(end) = below.peek().and_then(|next| end_of_section(document, heading, next.container)) else {
        return false;
    };
    let is_over = |block: &Block| block.container >= end || (1..=own).contains(&level(block));
    let section = below.take_while(|block| !is_over(block)).take(OPENED_REACH);
    // A card may be covered by a link without words.
    let Some(last) = section.last() else { return false };
    let nodes = document.end(heading).index()..blocks.span(last).1.index();
    let leads_away = |href: &str| !href.starts_with('#');
    let is_link =
        |node: NodeId| document.tag(node) == Tag::A && document.attribute(node, "href").is_some_and(leads_away);
    !nodes.map(NodeId::new).any(is_link)
}

/// Where the section below a heading ends at the latest: at the end of the smallest element that holds the heading and the
/// block below it.
pub(super) fn end_of_section(document: &Document, heading: NodeId, next: NodeId) -> Option<NodeId> {
    let around = document.ancestors(heading).find(|&node| document.is_within(next, node))?;
    Some(document.end(around))
}

/// How often the page says each short line, whatever numbers are in it.
fn times_said(blocks: &Blocks) -> HashMap<String, usize> {
    let mut said: HashMap<String, usize> = HashMap::with_capacity(blocks.len());
    let short = blocks.iter().filter(|block| blocks.units(block) <= MAX_OPENER_UNITS);
    short.for_each(|block| *said.entry(uncounted(blocks.text(block))).or_default() += 1);
    said
}

/// A text without its digits: "Show 3 more comments" and "Show 5 more comments" say the same.
fn uncounted(text: &str) -> String {
    text.split(|c: char| c.is_ascii_digit()).collect()
}

/// Whether an element is a term in a list of terms, and not the first: `See Also:` behind `Since:` only announces its own
/// description.
fn is_term_of_several(document: &Document, node: NodeId) -> bool {
    let is_explained = |before: NodeId| document.tag(before) == Tag::Dd;
    document.tag(node) == Tag::Dt && document.element_before(node).is_some_and(is_explained)
}

/// The end of the list that a block stands in, if that list has no link from there on. It is a list of facts, such as the
/// requirements of a program below "Recommended:"; a list of other articles has links.
fn end_of_unlinked_list(document: &Document, blocks: &Blocks, block: usize) -> Option<NodeId> {
    let list = document.closest(blocks.get(block).container, LIST_LEVELS, Tag::is_list)?;
    let mut rest = blocks.iter().skip(block).take_while(|block| document.is_within(block.container, list));
    rest.all(|block| blocks.link_units(block) == 0).then(|| document.end(list))
}
