//! What comes out: an article, its parts as plain strings.

use crate::error::Warning;
use crate::metadata::Metadata;

/// The article of a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Article {
    /// What the page says about the article.
    pub metadata: Metadata,
    /// The body as plain text, blocks apart by a blank line.
    pub text: String,
    /// The body as cleaned HTML.
    pub html: String,
    /// Expected F1 of the choice of blocks, from 0 to 1.
    pub confidence: f64,
    /// How bytes became text; `None` for a page that was text already.
    pub decoding: Option<Decoding>,
    /// What kept the article from being all that the page holds.
    pub warnings: Vec<Warning>,
}

impl Article {
    /// The title, or an empty string where the page has none.
    #[must_use]
    pub fn title(&self) -> &str {
        self.metadata.title.as_deref().unwrap_or_default()
    }
}

/// How the bytes of a page became text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Decoding {
    /// The encoding by its WHATWG name, such as `UTF-8` or `EUC-KR`, which includes CP949.
    pub encoding: String,
    /// Who named it.
    pub source: EncodingSource,
    /// An encoding that was declared and not used, because the bytes contradict it or a better source differs.
    pub overruled: Option<String>,
    /// How many malformed sequences became U+FFFD.
    pub replaced: usize,
}

/// Who named the encoding of a page; the first that the bytes allow is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum EncodingSource {
    /// A byte order mark at the front.
    ByteOrderMark,
    /// The transport, such as the `Content-Type` header of HTTP.
    Transport,
    /// The page, by a `<meta>` element or an XML declaration.
    Page,
    /// Nobody, or somebody who was wrong: the bytes themselves show it.
    Detected,
}
