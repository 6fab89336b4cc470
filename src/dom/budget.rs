//! Counts what reading a page costs, and says when a limit is passed.

use std::cell::Cell;

use crate::error::{Bound, Warning};
use crate::options::Limits;

/// The limits for reading one page, and what was used of them so far.
#[derive(Debug)]
pub(super) struct Budget {
    limits: Limits,
    nodes: Cell<usize>,
    /// Steps of the parser: how often it looked at an open element, compared or copied an attribute, moved a child.
    steps: Cell<usize>,
    /// The first limit that was passed, if any: then reading stops.
    spent: Cell<Option<Bound>>,
    attributes_cut: Cell<bool>,
    /// How many bytes long values of attributes may take in all, and how many of these are left.
    max_value_bytes: usize,
    value_bytes_left: Cell<usize>,
    values_cut: Cell<bool>,
    flattened: Cell<bool>,
}

impl Budget {
    /// The budget for a page of `page_bytes` bytes.
    pub(super) fn new(limits: Limits, page_bytes: usize) -> Budget {
        let max_value_bytes = page_bytes.saturating_mul(VALUE_BYTES_PER_BYTE);
        Budget {
            limits,
            nodes: Cell::new(0),
            steps: Cell::new(0),
            spent: Cell::new(None),
            attributes_cut: Cell::new(false),
            max_value_bytes,
            value_bytes_left: Cell::new(max_value_bytes),
            values_cut: Cell::new(false),
            flattened: Cell::new(false),
        }
    }

    /// Counts a node that is about to be made.
    pub(super) fn count_node(&self) {
        self.nodes.set(self.nodes.get() + 1);
        if self.nodes.get() > self.limits.max_nodes {
            self.break_off(Bound::Nodes);
        }
    }

    /// Counts steps of the parser. Whether they are too many is checked between tokens, by [`Budget::is_spent`].
    pub(super) fn count_steps(&self, steps: usize) {
        self.steps.set(self.steps.get().saturating_add(steps));
    }

    #[cfg(feature = "_internals")]
    pub(super) fn steps_taken(&self) -> usize {
        self.steps.get()
    }

    /// Counts the work of comparing the attributes of a tag with each other.
    pub(super) fn count_comparisons(&self, attributes: usize) {
        self.count_steps(attributes.saturating_mul(attributes) / COMPARISONS_PER_STEP);
    }

    /// Notes that attributes of an element were left out.
    pub(super) fn note_dropped_attributes(&self) {
        self.attributes_cut.set(true);
    }

    /// How many of the `wanted` attributes of one element may be kept; notes if not all may.
    pub(super) fn allowed_attributes(&self, wanted: usize) -> usize {
        if wanted > self.limits.max_attributes {
            self.note_dropped_attributes();
        }
        wanted.min(self.limits.max_attributes)
    }

    /// Whether an attribute with a value of this many bytes may be kept; if so, these bytes are used up.
    pub(super) fn try_take_value(&self, bytes: usize) -> bool {
        let taken = if bytes <= SHORT_VALUE_BYTES { NAME_BYTES } else { bytes };
        let left = self.value_bytes_left.get().checked_sub(taken);
        match left {
            Some(left) => self.value_bytes_left.set(left),
            None => self.values_cut.set(true),
        }
        left.is_some()
    }

    /// Notes that an element stands higher in the tree than in the page.
    pub(super) fn note_flattened(&self) {
        self.flattened.set(true);
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The value of the limit that a bound stands for, of those at which reading stops.
    fn limit_of(&self, bound: Bound) -> usize {
        match bound {
            Bound::Nodes => self.limits.max_nodes,
            Bound::Steps => self.limits.max_steps,
            _ => self.limits.max_depth,
        }
    }

    /// Notes that a limit was passed and reading is to stop.
    pub(super) fn break_off(&self, bound: Bound) {
        if self.spent.get().is_none() {
            self.spent.set(Some(bound));
        }
    }

    /// Whether a limit was passed and reading is to stop.
    pub(super) fn is_spent(&self) -> bool {
        if self.steps.get() > self.limits.max_steps {
            self.break_off(Bound::Steps);
        }
        self.spent.get().is_some()
    }

    /// The warnings to give. `read` is how many bytes of the page were read, if known.
    pub(super) fn warnings(&self, read: Option<usize>) -> Vec<Warning> {
        let broken_off = self.spent.get().map(|bound| Warning::BrokenOff { bound, limit: self.limit_of(bound), read });
        let flattened = self.flattened.get().then_some(Warning::Flattened { limit: self.limits.max_depth });
        let cut = self.attributes_cut.get().then_some(Warning::AttributesDropped { limit: self.limits.max_attributes });
        let bound = Bound::ValueBytes;
        let left_out = self.values_cut.get().then_some(Warning::LeftOut { bound, limit: self.max_value_bytes });
        broken_off.into_iter().chain(flattened).chain(cut).chain(left_out).collect()
    }
}

/// How many bytes the long values of all attributes may come to, for each byte of the page.
///
/// Unit: bytes per byte. Source: ours. As written, values come to at most one byte for each byte of the page. But
/// the parser opens a `<b>` or `<a>` that was not closed again in every block that follows, each time with all its
/// attributes.
const VALUE_BYTES_PER_BYTE: usize = 4;

/// Values up to this length count as [`NAME_BYTES`], for all copies of one share its bytes.
///
/// Unit: bytes. Source: ours; most addresses and class names are shorter.
const SHORT_VALUE_BYTES: usize = 1_000;

/// What an attribute counts for without its value. It takes two bytes of a page at least, `<b a>`, so that those of a page as
/// written are always allowed.
///
/// Unit: bytes. Source: [`VALUE_BYTES_PER_BYTE`] times two.
const NAME_BYTES: usize = 2 * VALUE_BYTES_PER_BYTE;

/// How many comparisons of attribute names take as long as one look at an open element.
///
/// Unit: comparisons. Source: measured, 0.8 ns against 3 ns; half of all pairs are compared.
const COMPARISONS_PER_STEP: usize = 8;
