//! What tells kinds of pages apart.

/// Types of schema.org as JSON-LD writes them, an article's first; the order is that of the bits of a feature.
pub(crate) const SCHEMA_TYPES: [&[&str]; 5] = [
    &["\"Article\"", "BlogPosting\"", "NewsArticle\""],
    &["\"Offer\"", "\"Product\""],
    &["\"Question\"", "DiscussionForumPosting\"", "QAPage\""],
    &["\"ItemList\"", "CollectionPage\""],
    &["\"Recipe\""],
];

/// Values of `og:type` in the order of a feature's values, from 1.
pub(crate) const OPEN_GRAPH_TYPES: [&str; 3] = ["article", "website", "product"];

/// How much of a JSON-LD script is searched. Unit: bytes. Source: types stand at its beginning. Tuned: no.
pub(crate) const MAX_SCHEMA_BYTES: usize = 20_000;

/// Segments of an address that are counted. Unit: segments. Source: real ones have fewer. Tuned: no.
pub(crate) const MAX_SEGMENTS: usize = 20;

/// How much of an address is searched for digits. Unit: bytes. Source: longer ones are queries. Tuned: no.
pub(crate) const MAX_ADDRESS_BYTES: usize = 200;
