//! Treats the cards of a list alike. A card shows one thing of many: a product, an event, a question with its answer.
//! The blocks that stand at the same place on every card, such as all prices, are called a *field*.
//!
//! Either all cards are content or none is, but the model judges each block by itself, and finds some cards just likely
//! enough and others not. So if most of a field is chosen, it is chosen on every card.

use std::collections::BTreeSet;

use super::in_order;
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::tables::asides::CONTROLS;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{CONTROL_LEVELS, MIN_CARDS, PROSE_UNITS, WHOLE_CARDS_SHARE};

/// The cards of a page, given as their fields.
pub(super) struct Cards {
    /// For each field its blocks, one for each card, in document order.
    fields: Vec<Vec<usize>>,
}

impl Cards {
    /// Finds the fields of cards: several blocks that are alike, each in an element of its own. `alike` holds for each
    /// block the first block that is like it ([`crate::features::Table::alike`]).
    pub(super) fn of(document: &Document, blocks: &Blocks, alike: &[usize]) -> Cards {
        let mut by_first: Vec<usize> = (0..alike.len()).collect();
        by_first.sort_by_key(|&block| alike[block]);
        let is_field = |field: &&[usize]| {
            let mut cards = field.iter().map(|&block| card_of(document, blocks, block));
            let mut last = None;
            field.len() >= MIN_CARDS
                && cards.all(|card| last.replace(card) != Some(card))
                && !are_layout_cells(document, blocks, field)
        };
        let fields = by_first.chunk_by(|&one, &next| alike[one] == alike[next]);
        Cards { fields: fields.filter(is_field).map(<[usize]>::to_vec).collect() }
    }

    /// For each of the page's blocks, whether it is on a card; `blocks` is their number.
    pub(super) fn on_cards(&self, blocks: usize) -> Vec<bool> {
        let mut on_cards = vec![false; blocks];
        self.fields.iter().flatten().for_each(|&block| on_cards[block] = true);
        on_cards
    }

    /// The chosen blocks and the questions above chosen answers, in document order: a field is added whole if most of its
    /// blocks are controls that open and close a longer chosen block right below.
    pub(super) fn with_questions(
        &self,
        document: &Document,
        blocks: &Blocks,
        units: &[f64],
        mut chosen: Vec<usize>,
    ) -> Vec<usize> {
        let holds = |block: usize| chosen.binary_search(&block).is_ok();
        // Filters of a list open panels as well, but of choices that are shorter than the control.
        let opens = |block: usize| {
            holds(block + 1)
                && units[block + 1] > units[block]
                && controls_around(document, blocks, block).next().is_some()
        };
        let is_opened = |field: &&Vec<usize>| 2 * field.iter().filter(|&&block| opens(block)).count() > field.len();
        let questions: Vec<usize> = self.fields.iter().filter(is_opened).flatten().copied().collect();
        chosen.extend(questions);
        in_order(chosen)
    }

    /// The chosen blocks and the rest of some fields, in document order. A field is added whole if most of it is
    /// chosen.
    pub(super) fn completed(
        &self,
        document: &Document,
        blocks: &Blocks,
        units: &[f64],
        mut chosen: Vec<usize>,
    ) -> Vec<usize> {
        let sum = |blocks: &mut dyn Iterator<Item = &usize>| blocks.map(|&block| units[block]).sum::<f64>();
        let holds = |block: usize| chosen.binary_search(&block).is_ok();
        let is_chosen = |field: &[usize]| {
            let kept = sum(&mut field.iter().filter(|&&block| holds(block)));
            kept > 0.0 && kept >= WHOLE_CARDS_SHARE * sum(&mut field.iter())
        };
        let fields = self.fields.iter().filter(|field| is_chosen(field));
        let completed: Vec<usize> = fields.flatten().copied().collect();
        chosen.extend(completed);
        let mut chosen = in_order(chosen);
        let headlines: Vec<usize> =
            self.fields.iter().flat_map(|field| headlines(document, blocks, field, &chosen)).collect();
        chosen.extend(headlines);
        in_order(chosen)
    }

    /// The links and buttons that say the same on every card. Table cells do not count, because each row may hold the same
    /// value.
    pub(super) fn controls(&self, document: &Document, blocks: &Blocks) -> BTreeSet<usize> {
        let is_control = |block: &Block| match document.tag(block.container) {
            Tag::Button => true,
            Tag::Td | Tag::Th | Tag::Dt | Tag::Dd => false,
            _ => blocks.is_all_link(block),
        };
        let says_the_same = |field: &&Vec<usize>| {
            let first = blocks.text(blocks.get(field[0]));
            let mut all = field.iter().map(|&block| blocks.get(block));
            all.all(|block| blocks.text(block) == first && is_control(block))
        };
        self.fields.iter().filter(says_the_same).flatten().copied().collect()
    }
}

/// The headlines right above a field of teasers, because a teaser needs its headline. There are none unless most of the
/// field is chosen and stands under a headline.
fn headlines(document: &Document, blocks: &Blocks, field: &[usize], chosen: &[usize]) -> Vec<usize> {
    let is_teaser =
        |block: usize| blocks.units(blocks.get(block)) >= PROSE_UNITS && chosen.binary_search(&block).is_ok();
    let is_headline = |block: &Block| document.heading_level(block.container) > 0 || blocks.is_all_link(block);
    let container = |block: usize| blocks.get(block).container;
    // The teaser and its headline share an element that holds no other block of the field.
    let is_of_card = |above: usize, at: usize| {
        let mut around = document.ancestors(container(field[at]));
        let shared = around.find(|&node| document.is_within(container(above), node));
        let holds = |beside: Option<&usize>| {
            beside.zip(shared).is_some_and(|(&block, node)| document.is_within(container(block), node))
        };
        !holds(field.get(at + 1)) && !holds(at.checked_sub(1).map(|before| &field[before]))
    };
    let headline = |at: usize| {
        let above = field[at].checked_sub(1)?;
        (is_teaser(field[at]) && is_headline(blocks.get(above)) && is_of_card(above, at)).then_some(above)
    };
    let headlines: Vec<usize> = (0..field.len()).filter_map(headline).collect();
    if 2 * headlines.len() > field.len() { headlines } else { Vec::new() }
}

/// Whether blocks are alike only because their page has hardly any classes: they are cells of several tables, without a
/// class or id on or around the first one. Such tables lay out a page, and their cells are not cards.
fn are_layout_cells(document: &Document, blocks: &Blocks, field: &[usize]) -> bool {
    let container = |block: usize| blocks.get(block).container;
    let is_named = |node: NodeId| {
        document.tag(node) != Tag::Body && document.attributes(node).any(|(name, _)| matches!(name, "class" | "id"))
    };
    let first = container(field[0]);
    if !matches!(document.tag(first), Tag::Td | Tag::Th) || document.inclusive_ancestors(first).any(is_named) {
        return false;
    }
    let table = |block: usize| document.ancestors(container(block)).find(|&node| document.tag(node) == Tag::Table);
    let own = table(field[0]);
    field.iter().any(|&block| table(block) != own)
}

/// The card that a block stands on: its container if that holds other blocks too, or else the parent of its container.
fn card_of(document: &Document, blocks: &Blocks, block: usize) -> Option<NodeId> {
    let own = blocks.get(block).container;
    let is_inside = |other: usize| {
        let other = blocks.get(other).container;
        other != own && document.is_within(other, own)
    };
    let holds_more = block > 0 && is_inside(block - 1) || block + 1 < blocks.len() && is_inside(block + 1);
    if holds_more { Some(own) } else { document.parent(own) }
}

/// The controls around a block, innermost first: elements that open and close another part of the page.
pub(super) fn controls_around<'a>(
    document: &'a Document,
    blocks: &Blocks,
    block: usize,
) -> impl Iterator<Item = NodeId> + 'a {
    let (text, _) = blocks.span(blocks.get(block));
    let around = document.ancestors(text).take(CONTROL_LEVELS);
    around.filter(|&node| document.attributes(node).any(|(name, _)| CONTROLS.contains(&name)))
}
