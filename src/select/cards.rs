//! Completes the cards of a list: where most of a field is chosen, it is chosen on every card.
//!
//! Cards are content together or not at all. Judged each for itself, some of them fall to either side of the choice.

use std::collections::BTreeMap;

use crate::blocks::Blocks;
use crate::dom::Document;
use crate::tables::thresholds::{MIN_CARDS, WHOLE_CARDS_SHARE};

/// The cards of a page: blocks made alike, each in an element of its own.
pub(super) struct Cards {
    fields: Vec<Vec<usize>>,
}

impl Cards {
    /// The cards among blocks; `alike` holds for each block the first that is made like it.
    pub(super) fn of(document: &Document, blocks: &Blocks, alike: &[usize]) -> Cards {
        let mut fields: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (block, &first) in alike.iter().enumerate() {
            fields.entry(first).or_default().push(block);
        }
        let card = |block: usize| document.parent(blocks.get(block).container);
        let is_field = |field: &Vec<usize>| {
            field.len() >= MIN_CARDS && field.windows(2).all(|pair| card(pair[0]) != card(pair[1]))
        };
        Cards { fields: fields.into_values().filter(is_field).collect() }
    }

    /// For each block of a page of so many whether it is on a card.
    pub(super) fn holds(&self, blocks: usize) -> Vec<bool> {
        let mut holds = vec![false; blocks];
        self.fields.iter().flatten().for_each(|&block| holds[block] = true);
        holds
    }

    /// The chosen blocks, and the rest of the fields that they make up most of, in document order.
    pub(super) fn completed(&self, units: &[f64], mut chosen: Vec<usize>) -> Vec<usize> {
        let sum = |blocks: &mut dyn Iterator<Item = &usize>| blocks.map(|&block| units[block]).sum::<f64>();
        let is_chosen = |field: &&Vec<usize>| {
            let kept = sum(&mut field.iter().filter(|block| chosen.binary_search(block).is_ok()));
            kept > 0.0 && kept >= WHOLE_CARDS_SHARE * sum(&mut field.iter())
        };
        let completed: Vec<usize> = self.fields.iter().filter(is_chosen).flatten().copied().collect();
        chosen.extend(completed);
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }
}
