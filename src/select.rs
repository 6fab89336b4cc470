//! Probabilities to the set of blocks kept, and how good that set is expected to be.

use std::ops::Range;

/// The blocks that make the article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// The kept blocks in document order.
    pub kept: Vec<Kept>,
    /// Expected F1 of the choice, from 0 to 1.
    pub confidence: f64,
}

/// A block that was kept, as a whole or less a signature at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Index of the block.
    pub block: usize,
    /// The part of the text that is kept, in bytes of the buffer all blocks share; within the block's range.
    pub text: Range<usize>,
}
