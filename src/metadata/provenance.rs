//! Where a field's value was found, how sure it is, and what else was said.

/// A field of [`Metadata`](super::Metadata).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Field {
    /// The headline.
    Title,
    /// The lines under the headline.
    Subtitle,
    /// Who wrote it.
    Authors,
    /// When it was published.
    Published,
    /// When it was last changed.
    Modified,
    /// The section of the site.
    Section,
    /// Keywords.
    Tags,
    /// The name of the site.
    SiteName,
    /// Who publishes the site.
    Publisher,
    /// The language.
    Language,
    /// The canonical address.
    CanonicalUrl,
    /// The lead image.
    LeadImage,
    /// The summary.
    Excerpt,
    /// The licence.
    Licence,
    /// How many comments the page has.
    CommentCount,
}

/// Which part of a page says something. The order is the order of belief where no rule of a field says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Origin {
    /// Visible text near the headline.
    Text,
    /// A heading.
    Heading,
    /// `<script type="application/ld+json">`.
    JsonLd,
    /// `<meta property="og:…">` and `article:…`.
    OpenGraph,
    /// Tags for those who quote the article: Parsely, Sailthru, Dable, Google Scholar.
    Indexer,
    /// Microdata or `RDFa` with the terms of schema.org.
    Microdata,
    /// Dublin Core.
    DublinCore,
    /// Any other `<meta>`.
    Meta,
    /// `<link>`, and `<a rel="author">`.
    Link,
    /// `<meta name="twitter:…">`.
    Twitter,
    /// `<time>`.
    Time,
    /// `<title>`.
    TitleElement,
    /// An attribute of `<html>` or `<body>`.
    RootAttribute,
    /// The address of the page.
    Url,
    /// The script that the text is written in.
    Script,
}

/// How a field came by its value.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Provenance {
    /// Where the value was found.
    pub origin: Origin,
    /// How far the value is believed, from 0 (a guess) to 1: how often places of this kind are right, and of title,
    /// authors and dates the share of the places which say the same.
    pub confidence: f64,
    /// What else was said, the most believed first.
    pub lost: Vec<Candidate>,
}

/// A value that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Candidate {
    /// The value.
    pub value: String,
    /// Where it was found.
    pub origin: Origin,
}
