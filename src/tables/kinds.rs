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

/// Classes and ids of the body by which systems say that a page shows one post or article, sorted. Source: Blogger, Drupal,
/// Hatena Blog, Ghost, `WordPress` and Tistory. All 223 development pages with one of them are articles.
pub(crate) const POST_BODIES: &[&str] = &[
    "item-view",
    "node-type-article",
    "page-entry",
    "page-node-type-article",
    "post-template",
    "single-post",
    "tt-body-page",
];
