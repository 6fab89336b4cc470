//! How far a place is believed when it speaks alone.

/// Belief by origin in the order of `metadata::Origin`, from 0 to 1.
///
/// Source: the share of right dates and names by origin on half of the development sites, rounded. Tuned: no.
pub(crate) const BELIEF: [f64; 15] = [
    0.9,  // visible text near the headline
    0.9,  // a heading
    0.95, // JSON-LD
    0.95, // Open Graph
    0.9,  // tags for indexers
    0.9,  // microdata
    0.8,  // Dublin Core
    0.8,  // other tags
    0.9,  // links
    0.7,  // Twitter
    0.7,  // <time>
    0.7,  // <title>
    0.9,  // attributes of the root
    0.6,  // the address
    0.6,  // the writing system
];

/// What other places that disagree leave of the belief in a value at least.
///
/// Unit: share, 0 to 1. Source: ours; the value was believed more than theirs. Tuned: no.
pub(crate) const LEAST_AGREEMENT: f64 = 0.5;
