//! Orders the blocks of a page by falling probability, and decides how many of them, from the first on, are chosen.
//!
//! If blocks were misjudged independently of each other, the set with the best expected F measure would be a prefix of
//! that order (Ye et al., ICML 2012). But a model that is too sure of one block of a page is too sure of the others,
//! too. So what is maximised is the mean of the expected F measure over several *views* of the page ([`VIEWS`]): in
//! each, the odds of all blocks are multiplied by the same factor.

use std::ops::Range;

use crate::options::Focus;
use crate::tables::thresholds::{PRECISION_BETA, RECALL_BETA, VIEWS};

/// The blocks of a page in order of falling probability.
pub(super) struct Ranking {
    /// Indices of the blocks, the likeliest first.
    order: Vec<usize>,
    /// Sums over the first blocks of that order; entry `n` is over `n` blocks.
    prefixes: Vec<Prefix>,
}

/// Sums over the first blocks of a ranking.
#[derive(Clone, Copy, Default)]
struct Prefix {
    /// Units of all of them.
    kept: f64,
    /// Units of them that are expected to be content, in each view.
    right: [f64; VIEWS.len()],
}

impl Ranking {
    /// Ranks blocks by probability; `units` are their lengths.
    pub(super) fn of(probabilities: &[f32], units: &[f64]) -> Ranking {
        let mut order: Vec<usize> = (0..units.len()).collect();
        order.sort_by(|&a, &b| probabilities[b].total_cmp(&probabilities[a]));
        let mut prefix = Prefix::default();
        let mut prefixes = vec![prefix];
        for &block in &order {
            prefix.kept += units[block];
            for (right, times) in prefix.right.iter_mut().zip(VIEWS) {
                *right += units[block] * with_odds(f64::from(probabilities[block]), times);
            }
            prefixes.push(prefix);
        }
        Ranking { order, prefixes }
    }

    /// How many blocks have the best expected F1.
    pub(super) fn best(&self) -> usize {
        self.best_of(1.0, 0..self.prefixes.len())
    }

    /// How many blocks have the best expected F measure for a focus, given that `balanced` have the best F1. Precision
    /// never chooses more than that and recall never less.
    pub(super) fn focused(&self, focus: Focus, balanced: usize) -> usize {
        match focus {
            Focus::Balanced => balanced,
            Focus::Precision => self.best_of(PRECISION_BETA, 0..balanced + 1),
            Focus::Recall => self.best_of(RECALL_BETA, balanced..self.prefixes.len()),
        }
    }

    /// The number of blocks with the best F measure, the smallest such number in the range.
    fn best_of(&self, beta: f64, lengths: Range<usize>) -> usize {
        let measured = lengths.rev().map(|length| (self.measure(beta, length), length));
        // `max_by` takes the last of equals.
        measured.max_by(|a, b| a.0.total_cmp(&b.0)).map_or(0, |(_, length)| length)
    }

    /// The expected F1 of the first blocks.
    pub(super) fn confidence(&self, length: usize) -> f64 {
        self.measure(1.0, length)
    }

    /// The expected F measure of the first blocks, as the mean over the views.
    #[expect(clippy::cast_precision_loss, reason = "a few views")]
    fn measure(&self, beta: f64, length: usize) -> f64 {
        let Prefix { kept, right } = self.prefixes[length];
        let gold = self.prefixes[self.order.len()].right;
        let weight = beta * beta;
        let f_measure = |(right, gold): (f64, f64)| {
            let whole = weight * gold + kept;
            if whole > 0.0 { (1.0 + weight) * right / whole } else { 0.0 }
        };
        right.into_iter().zip(gold).map(f_measure).sum::<f64>() / VIEWS.len() as f64
    }

    /// The first `length` blocks of the ranking, in document order.
    pub(super) fn first(&self, length: usize) -> Vec<usize> {
        let mut blocks = self.order[..length].to_vec();
        blocks.sort_unstable();
        blocks
    }
}

/// The probability whose odds are `times` those of this one.
fn with_odds(probability: f64, times: f64) -> f64 {
    let odds = probability * times;
    odds / (1.0 - probability + odds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_blocks_keeps_none() {
        let ranking = Ranking::of(&[], &[]);
        assert_eq!(ranking.focused(Focus::Recall, ranking.best()), 0);
        assert!(ranking.confidence(0).abs() < f64::EPSILON);
    }

    #[test]
    fn what_is_certain_is_kept_and_nothing_else() {
        let ranking = Ranking::of(&[0.0, 1.0, 0.0, 1.0], &[900.0, 10.0, 10.0, 10.0]);
        let length = ranking.best();
        assert_eq!(ranking.first(length), [1, 3]);
        assert!((ranking.confidence(length) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_wider_focus_keeps_more() {
        let probabilities = [0.9, 0.6, 0.35, 0.2, 0.1, 0.05];
        let ranking = Ranking::of(&probabilities, &[100.0; 6]);
        let focuses = [Focus::Precision, Focus::Balanced, Focus::Recall];
        let lengths = focuses.map(|focus| ranking.focused(focus, ranking.best()));
        assert!(lengths.is_sorted() && lengths[0] < lengths[2], "{lengths:?}");
    }
}
