//! Bounds in bytes on what a page can make the outcome repeat: an address around many blocks, a base before many links.

use std::cell::Cell;

use crate::error::{Bound, Warning};

/// Bytes that may still be written of one kind of thing.
#[derive(Debug)]
pub(super) struct Allowance {
    bound: Bound,
    limit: usize,
    left: usize,
    is_cut: Cell<bool>,
}

impl Allowance {
    pub(super) fn new(bound: Bound, limit: usize) -> Allowance {
        Allowance { bound, limit, left: limit, is_cut: Cell::new(false) }
    }

    /// Whether as many bytes may still be written; what may not counts as left out.
    pub(super) fn affords(&self, bytes: usize) -> bool {
        let is_affordable = bytes <= self.left;
        self.is_cut.set(self.is_cut.get() || !is_affordable);
        is_affordable
    }

    /// Takes as many bytes of those left, if there are as many; what has to do without counts as left out.
    pub(super) fn takes(&mut self, bytes: usize) -> bool {
        let is_affordable = self.affords(bytes);
        self.left -= if is_affordable { bytes } else { 0 };
        is_affordable
    }

    /// Whether something was left out.
    pub(super) fn is_cut(&self) -> bool {
        self.is_cut.get()
    }

    /// What to say of it.
    pub(super) fn warning(&self) -> Option<Warning> {
        self.is_cut().then_some(Warning::LeftOut { bound: self.bound, limit: self.limit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_left_out_and_told() {
        let mut allowance = Allowance::new(Bound::PathBytes, 10);
        assert!(allowance.takes(8));
        assert_eq!(allowance.warning(), None);
        assert!(!allowance.takes(3));
        assert!(allowance.takes(2), "what was refused took nothing");
        assert_eq!(allowance.warning(), Some(Warning::LeftOut { bound: Bound::PathBytes, limit: 10 }));
    }
}
