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
