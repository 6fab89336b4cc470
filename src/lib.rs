//! Extracts the article from a web page: its text, cleaned HTML and metadata.
//!
//! ```
//! # let html = "<article><h1>The harbour</h1><p>The harbour opened in 1904, was dredged twice since, and has kept \
//! # its old crane, its customs house and its quarrel with the town council ever after.</p></article>";
//! let article = bonmun::extract(html)?;
//! println!("{}\n\n{}", article.title(), article.text);
//! # Ok::<(), bonmun::Error>(())
//! ```
//!
//! # What to use for what
//!
//! | you have, or want | use |
//! |---|---|
//! | a page in a `&str` | [`extract`] |
//! | the bytes of a file or a response, in any encoding | [`Extractor::extract_bytes`] |
//! | a tree that html5ever has already parsed | `Extractor::extract_dom`, with the feature `rcdom` |
//! | bytes decoded to text, and nothing else | [`decode`](fn@decode) |
//! | only the metadata | [`Extractor::read_metadata`] |
//! | absolute links, another trade-off, other limits | an [`Extractor`] with options |
//! | only text and metadata, in less time | [`Output::Text`] |
//! | Markdown for a note, with links and pictures | [`Article::front_matter`] and [`Article::markdown`] |
//! | headline, authors, dates, and where each was found | [`Article::metadata`], [`metadata::Metadata::provenance`] |
//! | pictures, readers' comments, where in the page each block stands | [`Article::images`], [`Article::comments`], [`Article::blocks`] |
//! | to know how far to trust the result | [`Article::confidence`], [`Article::warnings`] |
//! | JSON | the feature `serde`; what an earlier version wrote stays readable |
//!
//! # Options
//!
//! An [`Extractor`] is made once and used for many pages. Only the base URL belongs to a single page: set it on a
//! clone, which costs next to nothing:
//!
//! ```
//! use bonmun::{Extractor, Focus};
//!
//! # let body = "<meta charset=euc-kr><article><p>The harbour opened in 1904, was dredged twice since, and has kept its \
//! # old crane, its customs house and its quarrel with the town council ever after.</article>".as_bytes();
//! let extractor = Extractor::new().with_focus(Focus::Precision);
//! let page = extractor.clone().with_base_url("https://example.org/news/harbour");
//! let article = page.extract_bytes(body, Some("text/html"))?;
//! assert_eq!(article.decoding.map(|decoding| decoding.encoding).as_deref(), Some("EUC-KR"));
//! # Ok::<(), bonmun::Error>(())
//! ```
//!
//! # Many pages
//!
//! An [`Extractor`] is [`Send`] and [`Sync`], and shared by reference:
//!
//! ```
//! # let pages = ["<p>The harbour opened in 1904, and has kept its crane.", "<p>The market is back, and sells fish."];
//! let extractor = bonmun::Extractor::new();
//! std::thread::scope(|scope| {
//!     for page in pages {
//!         let extractor = &extractor;
//!         scope.spawn(move || extractor.extract(page).map(|article| article.word_count()));
//!     }
//! });
//! ```
//!
//! An extraction takes milliseconds of computation and never waits for anything. In an async server, run it where other
//! computation runs, such as in tokio's `spawn_blocking`.
//!
//! # Errors and warnings
//!
//! Broken markup is never an [`Error`]. There is one where there is no article: the page has no main content, or none before
//! a limit stopped the reading; it is larger than allowed; or it is no text at all. [`Limits`] bound what a hostile page may
//! cost; where a bound stops the reading, the article is made of what came before it, and a [`Warning`] says so. What is text
//! but no HTML, such as JSON or a feed, is read as far as it goes, with [`Warning::NotHtml`].
//!
//! What servers and guards send in place of an article, a page whose title says that there is no such page, and a request to
//! turn scripts on come out as articles with [`Warning::NotArticle`]. A login form, a notice of consent or an error page that
//! is not worded in one of the usual ways has text too, and comes out like any other article: the status of the response,
//! [`Article::confidence`] and [`Article::word_count`] tell such pages apart.
//!
//! # What is promised
//!
//! The same page gives the same article, in every thread and on every machine. The text holds only words of the page,
//! in the page's order. What is added are marks of list items, bars between table cells, and the signs that put a formula
//! into one line, as in `(a + b)/c`; a picture of an emoji is written as that emoji. The HTML holds only elements and addresses from short allow-lists, without scripts and styles.
//! Nothing panics, and no `unsafe` is used. A new version may choose better: see "Versions" in the README.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(feature = "_internals"),
    allow(unnameable_types, unreachable_pub, reason = "only `_internals` names the stages")
)]

#[macro_use]
mod named;

mod address;
mod article;
mod blocks;
mod decode;
mod dom;
mod error;
mod features;
mod form;
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
pub use error::{Bound, Error, Form, Notice, Warning};
pub use metadata::{Author, Metadata};
pub use options::{Extractor, Focus, Limits, Output, UnknownName};

/// The article in a page, with every option at its default.
///
/// For bytes, whose encoding is not known, there is [`Extractor::extract_bytes`].
///
/// ```
/// use bonmun::Error;
///
/// match bonmun::extract("<nav><a href=/>Home</a></nav><script>start()</script>") {
///     Ok(article) => println!("{} ({:.2})", article.text, article.confidence),
///     Err(Error::NoContent) => println!("nothing to read"),
///     Err(error) => println!("{error}"),
/// }
/// ```
///
/// # Errors
/// [`Error::NoContent`] where no block of the page reads as main content, [`Error::CutShort`] where none does before a limit
/// stopped the reading, [`Error::TooLarge`] for a page over the default limit of 20 MB, [`Error::NotText`] for binary data that
/// was taken for text.
pub fn extract(html: &str) -> Result<Article, Error> {
    Extractor::new().extract(html)
}

/// The stages one by one, for the examples and benches of this package. They may change in any release.
#[cfg(feature = "_internals")]
#[doc(hidden)]
pub mod _internals {
    pub use crate::blocks::{Block, Blocks, Piece};
    #[cfg(feature = "rcdom")]
    pub use crate::dom::from_rcdom;
    pub use crate::dom::{Document, NodeId, parse, parser_steps};
    pub use crate::render::html_of_all;

    pub use crate::features::{Feature, Table, block_words, features, measure};
    pub use crate::inspect::{BlockReport, Fate, Inspection};
    pub use crate::lexicon::{Lexicon, Weights};
    pub use crate::pipeline::{inspect_with, metadata_of, parse_text, run_with};
    pub use crate::score::{Look, Model};
    pub use crate::select::{Kept, Selection, Step};
    pub use crate::tables::tags::Tag;
    pub use crate::text::Counts;
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
