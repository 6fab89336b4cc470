//! What reading a page may cost, and how much of that is spent.

use std::cell::Cell;

use crate::error::{Bound, Warning};
use crate::options::Limits;

/// Counts nodes and steps while a tree is built.
#[derive(Debug)]
pub(super) struct Budget {
    limits: Limits,
    nodes: Cell<usize>,
    /// Looks at an open element, the parser's unit of work.
    steps: Cell<usize>,
    spent: Cell<Option<Bound>>,
    attributes_cut: Cell<bool>,
    /// Bytes that long values of attributes may take, and those that are left of them.
    max_value_bytes: usize,
    value_bytes_left: Cell<usize>,
    values_cut: Cell<bool>,
    flattened: Cell<bool>,
}

impl Budget {
    /// What reading a page of so many bytes may cost.
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
    pub(super) fn node(&self) {
        self.nodes.set(self.nodes.get() + 1);
        if self.nodes.get() > self.limits.max_nodes {
            self.break_off(Bound::Nodes);
        }
    }

    /// Counts steps that the parser takes. Whether they were too many is seen between tokens.
    pub(super) fn steps(&self, steps: usize) {
        self.steps.set(self.steps.get().saturating_add(steps));
    }

    #[cfg(feature = "_internals")]
    pub(super) fn steps_taken(&self) -> usize {
        self.steps.get()
    }

    /// Counts the attributes of a tag, of which the tokenizer compares each with each.
    pub(super) fn compared_attributes(&self, attributes: usize) {
        self.steps(attributes.saturating_mul(attributes) / COMPARISONS_PER_STEP);
    }

    /// Notes that attributes of an element were left out.
    pub(super) fn drop_attributes(&self) {
        self.attributes_cut.set(true);
    }

    /// How many attributes of one element may be kept.
    pub(super) fn attributes(&self, wanted: usize) -> usize {
        if wanted > self.limits.max_attributes {
            self.drop_attributes();
        }
        wanted.min(self.limits.max_attributes)
    }

    /// Whether an element may have an attribute with a value of so many bytes, which then count as taken.
    pub(super) fn takes_value(&self, bytes: usize) -> bool {
        if bytes <= SHORT_VALUE_BYTES {
            return true;
        }
        let left = self.value_bytes_left.get().checked_sub(bytes);
        match left {
            Some(left) => self.value_bytes_left.set(left),
            None => self.values_cut.set(true),
        }
        left.is_some()
    }

    /// Notes that an element stands higher than the page has it.
    pub(super) fn flatten(&self) {
        self.flattened.set(true);
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    pub(super) fn break_off(&self, bound: Bound) {
        if self.spent.get().is_none() {
            self.spent.set(Some(bound));
        }
    }

    pub(super) fn is_spent(&self) -> bool {
        if self.steps.get() > self.limits.max_steps {
            self.break_off(Bound::Steps);
        }
        self.spent.get().is_some()
    }

    /// The warnings for a page of which `read` bytes were read, where that is known.
    pub(super) fn warnings(&self, read: Option<usize>) -> Vec<Warning> {
        let broken_off = self.spent.get().map(|bound| Warning::BrokenOff { bound, read });
        let flattened = self.flattened.get().then_some(Warning::Flattened { limit: self.limits.max_depth });
        let cut = self.attributes_cut.get().then_some(Warning::AttributesDropped { limit: self.limits.max_attributes });
        let bound = Bound::ValueBytes;
        let left_out = self.values_cut.get().then_some(Warning::LeftOut { bound, limit: self.max_value_bytes });
        broken_off.into_iter().chain(flattened).chain(cut).chain(left_out).collect()
    }
}

/// How many bytes the long values of all attributes may come to, for each byte of the page.
///
/// Unit: bytes per byte. Source: by hand. As written they come to one at most. The parser opens a `<b>` or `<a>` that was
/// not closed again in every block that follows, and each of these has all attributes of the first, to be read for itself.
const VALUE_BYTES_PER_BYTE: usize = 4;

/// Values up to so many bytes are no burden however often the parser repeats them.
///
/// Unit: bytes. Source: by hand; most addresses and class names are shorter.
const SHORT_VALUE_BYTES: usize = 1_000;

/// How many comparisons of attribute names take as long as one look at an open element.
///
/// Unit: comparisons. Source: measured, 0.8 ns against 3 ns; half of all pairs are compared.
const COMPARISONS_PER_STEP: usize = 8;
