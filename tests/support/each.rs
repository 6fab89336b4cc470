//! Text made of numbered pieces.

/// What `piece` makes of each number below `n`, one after the other.
pub(crate) fn each(n: usize, piece: impl Fn(usize) -> String) -> String {
    (0..n).map(piece).collect()
}
