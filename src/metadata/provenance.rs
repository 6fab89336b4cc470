//! Where the value of a field was found, how far to trust it, and which other values were found.

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

named! {
    /// Every field, in the order of [`Metadata`](super::Metadata).
    ALL Field {
        Title => "title",
        Subtitle => "subtitle",
        Authors => "authors",
        Published => "published",
        Modified => "modified",
        Section => "section",
        Tags => "tags",
        SiteName => "site_name",
        Publisher => "publisher",
        Language => "language",
        CanonicalUrl => "canonical_url",
        LeadImage => "lead_image",
        Excerpt => "excerpt",
        Licence => "licence",
        CommentCount => "comment_count",
    }
}

/// The part of a page in which a value was found. Earlier ones are trusted more, where the rules of a field do not say
/// otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// `<meta>` tags for services that index articles: Parsely, Sailthru, Dable, Google Scholar.
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
    /// The writing system of the text, such as Hangul. The default, for it is trusted least.
    #[default]
    WritingSystem,
}

named! {
    /// Every origin, the most trusted first.
    ALL Origin {
        Text => "text",
        Heading => "heading",
        JsonLd => "json_ld",
        OpenGraph => "open_graph",
        Indexer => "indexer",
        Microdata => "microdata",
        DublinCore => "dublin_core",
        Meta => "meta",
        Link => "link",
        Twitter => "twitter",
        Time => "time",
        TitleElement => "title_element",
        RootAttribute => "root_attribute",
        Url => "url",
        WritingSystem => "writing_system",
    }
}

/// Where a field's value came from, and what else was found for it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Provenance {
    /// Where the value was found.
    pub origin: Origin,
    /// How far to trust the value, from 0 (a guess) to 1. For the title it is the share of the places that state one which
    /// agree with it, in whole or in part. For other fields it is how often values of this origin are right; for authors and
    /// dates, that times the share of the places that agree with it, counted as one half at least.
    pub confidence: f64,
    /// The other values that were found, the most trusted first.
    pub alternatives: Vec<Candidate>,
}

/// A value that was found and not chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Candidate {
    /// The value.
    pub value: String,
    /// Where it was found.
    pub origin: Origin,
}
