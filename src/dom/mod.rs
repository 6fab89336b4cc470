//! A page as a tree: parsed by html5ever straight into an arena that never changes afterwards.
//!
//! Input is a `&str` or, behind the feature `rcdom`, a tree that the caller parsed; output is a [`Document`].
//! This is the one module that names the parser. It knows nothing of scores or metadata.
//!
//! Nodes are numbered in document order and a subtree is a run of numbers, so that every later stage is a loop
//! over an index and none recurses. Comments, doctypes and processing instructions are not kept; of scripts only
//! those that hold data (JSON-LD, hydration payloads, formulas) keep their text.

mod budget;
mod document;
pub(crate) mod drawn;
mod gate;
#[cfg(feature = "rcdom")]
mod rcdom;
mod reader;
mod sink;
mod space;
mod streamed;
mod tokenizer;

pub(crate) use document::is_of_type;
pub use document::{Document, NodeId};
#[cfg(feature = "rcdom")]
pub use rcdom::from_rcdom;
pub use reader::parse;
#[cfg(feature = "_internals")]
pub use reader::parser_steps;
