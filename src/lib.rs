//! Takes a web page and gives back the article in it.
//!
//! ```
//! # let html = "<article><h1>The harbour</h1><p>The harbour opened in 1904, was dredged twice since, and has kept \
//! # its old crane, its customs house and its quarrel with the town council ever after.</p></article>";
//! let article = bonmun::extract(html)?;
//! println!("{}\n\n{}", article.title(), article.text);
//! # Ok::<(), bonmun::Error>(())
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(not(feature = "_internals"), allow(unnameable_types, reason = "only `_internals` names the stages"))]

mod article;
mod blocks;
mod decode;
mod dom;
mod error;
mod features;
#[cfg(feature = "_internals")]
mod inspect;
mod json;
mod lexicon;
pub mod metadata;
mod options;
mod payload;
mod pipeline;
mod render;
mod score;
mod select;
mod tables;
mod text;

pub use article::{Article, ArticleBlock, BlockKind, Comment, Decoding, EncodingSource, Image};
pub use decode::decode;
pub use error::{Bound, Error, Warning};
pub use metadata::{Author, Metadata};
pub use options::{Extractor, Focus, Limits, Output};

/// The article in a page, with every option at its default.
///
/// # Errors
/// [`Error::NoContent`] where no block of the page reads as main content, [`Error::TooLarge`] for a page over
/// the default limit of 20 MB.
pub fn extract(html: &str) -> Result<Article, Error> {
    Extractor::new().extract(html)
}

/// The stages one by one, for the examples and benches of this package. No promise of any kind holds for them.
#[cfg(feature = "_internals")]
#[doc(hidden)]
pub mod _internals {
    pub use crate::blocks::{Block, Blocks, Piece};
    #[cfg(feature = "rcdom")]
    pub use crate::dom::from_rcdom;
    pub use crate::dom::{Document, NodeId, parse, parser_steps};
    pub use crate::render::html_of_all;

    /// The metadata stage alone.
    #[must_use]
    pub fn metadata_of(document: &Document, address: Option<&url::Url>) -> crate::metadata::Metadata {
        crate::metadata::read(document, address).metadata
    }

    pub use crate::features::{Feature, Table, block_words, features, measure};
    pub use crate::inspect::{BlockReport, Fate, Inspection};
    pub use crate::lexicon::{Lexicon, Weights};
    pub use crate::pipeline::{inspect_with, run_with};
    pub use crate::score::{Look, Model};
    pub use crate::select::{Kept, Selection, Step};
    pub use crate::tables::tags::Tag;
    pub use crate::text::Counts;
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
