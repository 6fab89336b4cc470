//! Bounds how many bytes a page can make the output repeat: an address around many blocks, a base URL before many links.

use std::cell::Cell;

use crate::error::{Bound, Warning};

/// How many bytes of one kind may still be written. What does not fit is left out, and a warning says so.
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

    /// Whether this many bytes may still be written. If not, the caller leaves them out, and that is noted here.
    pub(super) fn has_room_for(&self, bytes: usize) -> bool {
        let is_affordable = bytes <= self.left;
        self.is_cut.set(self.is_cut.get() || !is_affordable);
        is_affordable
    }

    /// The same, but if the bytes may be written, they are also subtracted from what is left.
    pub(super) fn try_take(&mut self, bytes: usize) -> bool {
        let is_affordable = self.has_room_for(bytes);
        self.left -= if is_affordable { bytes } else { 0 };
        is_affordable
    }

    /// Whether something was left out.
    pub(super) fn is_cut(&self) -> bool {
        self.is_cut.get()
    }

    /// The warning to give if something was left out.
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
        assert!(allowance.try_take(8));
        assert_eq!(allowance.warning(), None);
        assert!(!allowance.try_take(3));
        assert!(allowance.try_take(2), "what was refused took nothing");
        assert_eq!(allowance.warning(), Some(Warning::LeftOut { bound: Bound::PathBytes, limit: 10 }));
    }
}
