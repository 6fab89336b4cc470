//! What bounds the nesting of a page while it is parsed.

/// Tags that open no level: of the document itself, and of elements without content.
///
/// Source: HTML Living Standard, sections 4.1 to 4.3 and 13.1.2 (void elements).
pub(crate) const OUTSIDE_NESTING: &[&str] = &[
    "area", "base", "body", "br", "embed", "head", "hr", "html", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Those of them that are elements like any other in a drawing or formula; the rest ends it.
///
/// Source: HTML Living Standard, section 13.2.6.5 (foreign content).
pub(crate) const NESTING_IN_FOREIGN: &[&str] = &["area", "base", "html", "input", "link", "source", "track", "wbr"];

/// Elements that the parser opens again wherever they were not closed.
///
/// Source: HTML Living Standard, section 13.2.4.2 (formatting elements).
pub(crate) const FORMATTING: &[&str] =
    &["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Elements whose end tag pages leave out, since the next one of their kind ends them.
///
/// Source: HTML Living Standard, section 13.1.2.4 (optional tags).
pub(crate) const ENDED_BY_THE_NEXT: &[&str] =
    &["dd", "dt", "li", "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr"];

/// How far up an end tag is matched with an element closed early, past others whose end tags are missing.
///
/// Unit: elements. Source: bounds the search; deeper than the limit of depth, any answer will do. Tuned: no.
pub(crate) const MAX_UNCLOSED: usize = 32;

/// How many levels past the limit of depth elements may stand that no end tag closes.
///
/// Unit: levels. Source: a formatting element is opened again with every one that was open before it. Tuned: no.
pub(crate) const MAX_STUBBORN: usize = 64;

/// How deep a value of JSON in a script may nest.
///
/// Unit: levels. Source: none of 2,315 scripts of real pages nests deeper than 31, and 64 levels take some 150 KB of
/// stack without optimization. Tuned: no.
pub(crate) const MAX_JSON_LEVELS: usize = 64;
