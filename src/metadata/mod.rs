//! What the page says about its article, merged from every source by precedence.

use url::Url;

use crate::dom::Document;

/// What a page says about its article. A field that the page does not state is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Metadata {
    /// The headline.
    pub title: Option<String>,
    /// Lines under the headline that sum the article up.
    pub subtitle: Vec<String>,
    /// Who wrote it, in the order given.
    pub authors: Vec<Author>,
    /// When it was published, ISO 8601, with an offset only where the page states one.
    pub published: Option<String>,
    /// When it was last changed, in the same form.
    pub modified: Option<String>,
    /// The section of the site.
    pub section: Option<String>,
    /// Keywords.
    pub tags: Vec<String>,
    /// The name of the site.
    pub site_name: Option<String>,
    /// BCP 47 language tag as the page declares it.
    pub language: Option<String>,
    /// The page's own idea of its address.
    pub canonical_url: Option<String>,
    /// Address of the lead image.
    pub lead_image: Option<String>,
    /// A summary of one or two sentences.
    pub excerpt: Option<String>,
}

/// One author as the page names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Author {
    /// The name, without role, address or medium.
    pub name: String,
}

/// All metadata of a page.
pub(crate) fn read(_document: &Document, _base: Option<&Url>) -> Metadata {
    Metadata::default()
}
