//! Turns a page into a tree, the [`Document`], that never changes afterwards.
//!
//! Input is a `&str` or, behind the feature `rcdom`, a tree that the caller parsed. This is the only module that names
//! the parser; it knows nothing of scores or metadata.
//!
//! The way of a page: [`reader`] → [`tokenizer`] (tags and texts) → [`gate`] (limits) → html5ever's tree builder →
//! [`sink`] (a draft in which nodes still move) → [`document`] (the arena). A tree of the caller's goes from [`rcdom`]
//! straight to [`document`].
//!
//! Nodes are numbered in document order, so that a subtree is a range of numbers, later stages are loops over an index,
//! and no walk recurses. Comments, doctypes and processing instructions are not kept; of scripts, only those that hold
//! data (JSON-LD, hydration payloads, formulas) keep their text.

mod budget;
mod consent;
mod document;
pub(crate) mod drawn;
mod gate;
mod namespace;
#[cfg(feature = "rcdom")]
mod rcdom;
mod reader;
mod sink;
mod sorter;
mod streamed;
mod tokenizer;

pub(crate) use document::is_of_type;
pub use document::{Document, NodeId};
#[cfg(feature = "rcdom")]
pub use rcdom::from_rcdom;
pub use reader::parse;
#[cfg(feature = "_internals")]
pub use reader::parser_steps;
pub(crate) use tokenizer::references::decoded as decode_references;
