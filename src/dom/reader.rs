//! Parses a page: sends it through the tokenizer and html5ever's tree builder into a [`Document`].

use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};

use super::document::Document;
use super::gate::Gate;
use super::sink::Draft;
use super::sorter::Sorter;
use super::tokenizer::Tokenizer;
use crate::form;
use crate::options::Limits;

/// The marks of a data section. Source: XML 1.0, section 2.7.
const SECTION_MARKS: [&str; 2] = ["<![CDATA[", "]]>"];

/// One node is expected for this much of a page, so that a draft has room for all of its nodes from the start.
///
/// Unit: bytes. Source: ours; a draft that must grow is copied, and memory that is never used costs nothing.
const BYTES_PER_NODE: usize = 64;

/// A tree has at most this many nodes more than its page has bytes.
///
/// Source: ours. A tag or text takes at least two bytes. Only elements that the parser opens again by itself take
/// none: hundreds for one `<p>` after hundreds of unclosed `<font>`. Real pages have 20 bytes a node and more.
const NODES_BESIDE_BYTES: usize = 10_000;

/// Parses a page within limits. What passes a limit is left out, and a warning of the document says so.
#[must_use]
pub fn parse(html: &str, limits: Limits) -> Document {
    let is_feed = form::is_feed(html);
    let (draft, read) = if is_feed { draft(&without_sections(html), limits) } else { draft(html, limits) };
    draft.into_document(read, Sorter::of(is_feed))
}

/// A feed with spaces for the marks of its data sections, which hold markup and which HTML does not have.
fn without_sections(xml: &str) -> String {
    SECTION_MARKS.iter().fold(xml.to_owned(), |xml, mark| xml.replace(mark, &" ".repeat(mark.len())))
}

/// How many steps the parser takes for a page: its looks at open elements, and comparisons of attributes.
#[cfg(feature = "_internals")]
#[must_use]
pub fn parser_steps(html: &str, limits: Limits) -> usize {
    draft(html, limits).0.budget.steps_taken()
}

/// The draft of the tree, and how many bytes were read.
fn draft(html: &str, limits: Limits) -> (Draft, usize) {
    let max_nodes = limits.max_nodes.min(html.len().saturating_add(NODES_BESIDE_BYTES));
    let limits = Limits { max_nodes, ..limits };
    let nodes = (html.len() / BYTES_PER_NODE).min(limits.max_nodes);
    let gate = Gate::new(TreeBuilder::new(Draft::new(limits, html.len(), nodes), builder_options()));
    let (gate, read) = Tokenizer::new(html, gate, limits.max_attributes).run();
    (gate.into_draft(), read)
}

/// Scripting is off, so that the content of `<noscript>` is parsed: forums serve whole threads there.
pub(super) fn builder_options() -> TreeBuilderOpts {
    TreeBuilderOpts { scripting_enabled: false, drop_doctype: true, ..TreeBuilderOpts::default() }
}
