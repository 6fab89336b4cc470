//! Decides which of the chosen blocks each step of the choice drops.
//!
//! Everything that the steps need to know is worked out before the first step, on the blocks that the default focus chooses.

use std::collections::BTreeSet;
use std::ops::Range;

use foldhash::{HashMap, HashMapExt};

use super::comments::{CommentItems, follow_article};
use super::frame::{self, Body};
use super::memo::Memo;
use super::signatures::Signatures;
use super::{
    Kept, MetadataBlocks, Page, Step, Whole, forms, gutters, headings, is_aside, openers, repeats, tail, terms,
};
use crate::blocks::Blocks;
use crate::dom::{Document, NodeId};
use crate::metadata::LineSpan;
use crate::tables::drawn::{NOT_SHOWN, UNTIL_FOUND};
use crate::tables::markup::FIGURE_DEPTH;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{FACT_LINE_UNITS, LIST_LEVELS, STANDFIRST_UNITS, SURE, SURE_UNITS};
use crate::text::{Counts, ends_sentence};

/// What the steps have to know of the page. Sets and ranges are of indices of blocks.
pub(super) struct Cuts<'a> {
    page: &'a Page<'a>,
    known: MetadataBlocks,
    body: Body,
    /// Blocks above the body that stay: see [`sure_above`].
    sure_above: BTreeSet<usize>,
    /// Blocks below the body that stay: see [`sure_below`].
    sure_below: BTreeSet<usize>,
    /// Byline and date, if they stand below a first paragraph that sums up the article: see [`bylines_below_lead`].
    bylines: Range<usize>,
    /// The comments, if they follow an article and are to be dropped.
    comments: Option<CommentItems<'a>>,
    repeats: BTreeSet<usize>,
    no_text: NoText<'a>,
    menus: BTreeSet<usize>,
    /// The paragraph that ends with a signature; what follows it is dropped.
    signed: Option<usize>,
}

impl<'a> Cuts<'a> {
    /// The steps in the order taken.
    pub(super) const STEPS: [Step; 7] =
        [Step::Comments, Step::Repeats, Step::Asides, Step::Facts, Step::Head, Step::Lists, Step::Tail];

    /// Works out the cuts from the blocks that the default focus chooses.
    pub(super) fn of(page: &'a Page<'a>, chosen: &[usize]) -> Cuts<'a> {
        let &Page { document, blocks, found, units, .. } = page;
        let known = MetadataBlocks::of(page, chosen);
        let mut comments = CommentItems::of(document, blocks, found.headline_start(), chosen.iter().copied());
        let mut comments = follow_article(page, &mut comments, chosen).then_some(comments);
        let mut no_text = NoText::of(page, chosen);
        // Otherwise a comment or the text of a form could be the last paragraph, and the heading above it would not end the
        // body.
        let is_left = |&block: &usize| !no_text.holds(page, block) && !is_comment(&mut comments, blocks, block);
        let left: Vec<usize> = chosen.iter().copied().filter(is_left).collect();
        let body = frame::body(page, &known, &left);
        let sure_above = sure_above(page, body.blocks.start);
        let sure_below = sure_below(page, body.blocks.end);
        let repeats = repeats::of(document, blocks, units, &left);
        let stays = |block: &usize| *block < body.blocks.end && !repeats.contains(block);
        let signed = tail::signed_paragraph(blocks, &chosen.iter().copied().filter(stays).collect::<Vec<_>>());
        let menus = frame::menus(blocks, &known, body.first_paragraph);
        let bylines = bylines_below_lead(page, &known, body.first_paragraph);
        Cuts { page, known, body, sure_above, sure_below, bylines, comments, repeats, no_text, menus, signed }
    }

    /// Whether a block is still there after a step.
    pub(super) fn keeps(&mut self, step: Step, block: usize) -> bool {
        let &Page { document, blocks, .. } = self.page;
        match step {
            Step::Score => true,
            Step::Comments => !is_comment(&mut self.comments, blocks, block),
            Step::Repeats => !self.repeats.contains(&block),
            Step::Asides => !self.no_text.holds(self.page, block) && !is_aside(document, blocks, blocks.get(block)),
            Step::Facts => {
                let is_head = block < self.body.first_paragraph && self.known.facts.contains(&block);
                !is_head && !self.bylines.contains(&block)
            }
            Step::Head => {
                let is_of_body = block >= self.body.blocks.start || self.is_lead_caption(block);
                !self.body.stated.contains(&block)
                    && (is_of_body && !self.menus.contains(&block) || self.sure_above.contains(&block))
            }
            Step::Lists => self.body.holds(block) || self.sure_below.contains(&block),
            Step::Tail => self.signed.is_none_or(|signed| block <= signed),
        }
    }

    /// Whether a block is the caption of a picture between the headline and the lines below it.
    fn is_lead_caption(&self, block: usize) -> bool {
        self.known.headline.is_some_and(|headline| headline < block) && self.is_caption(block)
    }

    fn is_caption(&self, block: usize) -> bool {
        let &Page { document, blocks, .. } = self.page;
        document.closest(blocks.get(block).container, FIGURE_DEPTH, |tag| tag == Tag::Figcaption).is_some()
    }

    /// The blocks of the head that are not kept, given what was chosen before the first cut and what was kept after the
    /// last.
    pub(super) fn head(&self, chosen: &[usize], kept: &[Kept]) -> Vec<usize> {
        let first = kept.iter().map(|kept| kept.block).find(|&block| !self.is_caption(block));
        let (Some(headline), Some(first)) = (self.known.headline, first) else { return Vec::new() };
        let is_kept = |block: usize| kept.binary_search_by_key(&block, |kept| kept.block).is_ok();
        let is_of_head = |block: &usize| {
            *block == headline || self.known.facts.contains(block) || chosen.binary_search(block).is_ok()
        };
        (headline..first).filter(is_of_head).filter(|&block| !is_kept(block)).collect()
    }

    /// Cuts headline, byline and date off the front of the body's first block. On some pages, there is only a line break
    /// between them and the body, so that all are one block.
    pub(super) fn cut_head_lines(&self, kept: &mut [Kept]) {
        let &Page { blocks, found, .. } = self.page;
        let start = self.known.headline.map_or(self.body.first_paragraph, |line| line.min(self.body.first_paragraph));
        let is_first = |kept: &&mut Kept| kept.block >= start && !self.is_lead_caption(kept.block);
        let Some(first) = kept.iter_mut().find(is_first) else { return };
        let lines = || found.headline.iter().chain(&found.byline).chain(&found.date);
        let pieces = blocks.pieces(blocks.get(first.block)).iter();
        let facts = pieces.take_while(|piece| lines().any(|line| line.contains(&piece.node)));
        let Some(last) = facts.last().map(|piece| blocks.piece_range(piece).end) else { return };
        let rest = blocks.slice(last.min(first.text.end)..first.text.end);
        let is_teaser = blocks.pieces(blocks.get(first.block))[0].is_link;
        let is_body = Counts::of(rest).units() >= STANDFIRST_UNITS && ends_sentence(rest);
        if rest.starts_with('\n') && is_body && !is_teaser {
            first.text.start = first.text.end - rest.trim_start().len();
        }
    }
}

/// Whether the model is so sure of a block that its place above or below the body does not matter.
fn is_sure(page: &Page<'_>, block: usize) -> bool {
    page.probabilities[block] >= SURE && page.units[block] >= f64::from(SURE_UNITS)
}

/// The blocks above the body that the model is sure of, and those in a list with such a block: key points belong together.
fn sure_above(page: &Page<'_>, body_start: usize) -> BTreeSet<usize> {
    let &Page { document, blocks, .. } = page;
    let list = |block: usize| document.closest(blocks.get(block).container, LIST_LEVELS, Tag::is_list);
    let sure = || (0..blocks.len()).filter(|&block| is_sure(page, block));
    let lists: BTreeSet<NodeId> = sure().filter(|&block| block < body_start).filter_map(list).collect();
    let is_in_list = |&block: &usize| list(block).is_some_and(|list| lists.contains(&list));
    sure().chain((0..body_start).filter(is_in_list)).collect()
}

/// The blocks below the body that the model is sure of. If it is not sure of most blocks like them, they do not count: in a
/// list of other articles, one line may look like content. A page that calls itself an article has none, because it does not
/// go on below "Related", however likely a block looks.
fn sure_below(page: &Page<'_>, body_end: usize) -> BTreeSet<usize> {
    if page.is_article {
        return BTreeSet::new();
    }
    let below = || body_end + 1..page.blocks.len();
    let sure = || below().filter(|&block| is_sure(page, block));
    let mut votes: HashMap<usize, i64> = HashMap::new();
    below().for_each(|block| *votes.entry(page.alike[block]).or_default() -= 1);
    sure().for_each(|block| *votes.entry(page.alike[block]).or_default() += 2);
    sure().filter(|&block| votes[&page.alike[block]] >= 0).collect()
}

/// Whether a block stands in one of these comments.
fn is_comment(comments: &mut Option<CommentItems<'_>>, blocks: &Blocks, block: usize) -> bool {
    comments.as_mut().is_some_and(|comments| comments.around(blocks.get(block).container).is_some())
}

/// The blocks right below the first paragraph that are nothing but byline and date. There are none unless the headline
/// stands above and that paragraph is short enough to sum up the article.
fn bylines_below_lead(page: &Page<'_>, known: &MetadataBlocks, first_paragraph: usize) -> Range<usize> {
    let &Page { blocks, found, units, .. } = page;
    let is_of = |block: usize, lines: &[LineSpan]| {
        let mut pieces = blocks.pieces(blocks.get(block)).iter();
        known.facts.contains(&block) && pieces.all(|piece| lines.iter().any(|line| line.contains(&piece.node)))
    };
    let start = first_paragraph + 1;
    let is_headed = known.headline.is_some_and(|headline| headline < first_paragraph);
    if !is_headed || units[first_paragraph] >= f64::from(FACT_LINE_UNITS) {
        return start..start;
    }
    let bylines = (start..blocks.len()).take_while(|&block| is_of(block, &found.byline)).count();
    let dates = (start + bylines..blocks.len()).take_while(|&block| bylines > 0 && is_of(block, &found.date)).count();
    start..start + bylines + dates
}

/// Tells which blocks are not shown, or are shown but are not text.
struct NoText<'a> {
    /// Controls of cards, numbers of lines, forms, terms of a shop.
    blocks: BTreeSet<usize>,
    signatures: Signatures<'a>,
    /// What is not shown; `None` if half of the chosen text is in such elements, because then a script of the
    /// page will show them.
    hidden: Option<Hidden<'a>>,
}

/// What is not shown.
struct Hidden<'a> {
    /// Elements whose own text is not shown.
    elements: Memo<'a>,
    /// Boxes that are closed with all that is in them, in document order and none inside another.
    boxes: Vec<NodeId>,
}

impl<'a> NoText<'a> {
    fn of(page: &'a Page<'a>, chosen: &[usize]) -> NoText<'a> {
        let &Page { document, blocks, cards, .. } = page;
        let mut no_text = gutters::of(document, blocks);
        no_text.extend(cards.controls(document, blocks));
        no_text.extend(forms::of(page, chosen));
        no_text.extend(terms::of(page, chosen));
        no_text.extend(openers::pointers(page));
        let boxes = document.outermost(|node| is_closed_box(document, node));
        let mut hidden = Hidden { elements: Memo::new(document, is_not_shown), boxes };
        let unseen: Vec<usize> = chosen.iter().copied().filter(|&block| is_hidden(&mut hidden, page, block)).collect();
        let hidden = Whole::of(page, chosen).is_lesser_part(unseen).then_some(hidden);
        NoText { blocks: no_text, signatures: Signatures::of(document), hidden }
    }

    fn holds(&mut self, page: &Page<'_>, block: usize) -> bool {
        self.blocks.contains(&block)
            || self.hidden.as_mut().is_some_and(|hidden| is_hidden(hidden, page, block))
            || self.signatures.hold(page.document, page.blocks, block)
    }
}

/// Whether a block's own element is not shown, and no control right above would show it, or it is in a closed box.
fn is_hidden(hidden: &mut Hidden<'_>, page: &Page<'_>, block: usize) -> bool {
    let &Page { document, blocks, .. } = page;
    let is_opened = || block.checked_sub(1).is_some_and(|above| headings::opens(document, blocks, above, block));
    let container = blocks.get(block).container;
    let next = hidden.boxes.partition_point(|&node| node <= container);
    let is_boxed = next.checked_sub(1).is_some_and(|last| document.is_within(container, hidden.boxes[last]));
    is_boxed || hidden.elements.answer(container) && !is_opened()
}

/// Whether an element is a window over the page that a browser shows only when a control or a script opens it, or from
/// which nothing else of the page can be read while it is open (`aria-modal`).
fn is_closed_box(document: &Document, element: NodeId) -> bool {
    // In one pass over the attributes, for every element is asked.
    let is_window = |(name, value): (&str, &str)| name == "popover" || name == "aria-modal" && value == "true";
    document.tag(element) == Tag::Dialog && document.attribute(element, "open").is_none()
        || document.attributes(element).any(is_window)
}

/// Whether an element is not shown. One that a browser shows when a search finds a word in it (`hidden=until-found`) counts
/// as shown.
fn is_not_shown(document: &Document, element: NodeId) -> bool {
    let is_found = document.attribute(element, "hidden").is_some_and(|value| value.eq_ignore_ascii_case(UNTIL_FOUND));
    document.has_hidden_attribute(element) && !is_found || document.classes(element).any(|class| class == NOT_SHOWN)
}
