//! What a page says about its article, and where each piece of it was found.

// One walk over the page (`sources`) gathers its *claims*, which are the values in its *structured data* (`<meta>` tags,
// JSON-LD, microdata), and its visible *lines* (`lines`). Then `fields` fills the fields one after the other; each has a
// file that chooses among claims and lines. Nearly all rules look only at claims and at the lines near the headline
// (`near`). Nothing here knows blocks, scores or what is body text. In names, `told` means stated in structured data, and a
// `medium` is a publication.

mod announcing;
mod author_boxes;
mod author_lines;
mod authors;
mod byline;
mod captions;
mod chinese;
mod claims;
mod clean;
mod credits;
mod date;
mod date_words;
mod dates;
mod datings;
mod fields;
mod figures;
mod heading_votes;
mod headings;
mod index_names;
mod json_ld;
mod kind;
mod korean;
mod language;
mod lines;
mod listed;
mod mail;
mod names;
mod near;
mod offices;
mod others;
mod phrases;
mod provenance;
mod section;
mod site;
mod sources;
mod stamp;
mod subtitle;
mod title;
mod title_boards;
mod title_lines;
mod title_parts;

use std::collections::BTreeMap;

use url::Url;

use crate::dom::{Document, NodeId};
use crate::error::Warning;
pub(crate) use clean::fold;
pub(crate) use lines::LineSpan;

pub use provenance::{Candidate, Field, Origin, Provenance};

/// What a page says about its article. A field is empty where the page does not state it.
///
/// ```
/// # let html = "<title>Fog on the sound | Harbour News</title><meta property=article:published_time
/// # content=2025-02-04T11:18:54+09:00><h1>Fog on the sound</h1><p class=byline>By Ann Lee</p><p>The ferry was late.";
/// let metadata = bonmun::Extractor::new().read_metadata(html)?;
/// let authors: Vec<&str> = metadata.authors.iter().map(|author| author.name.as_str()).collect();
/// assert_eq!((metadata.title.as_deref(), authors), (Some("Fog on the sound"), vec!["Ann Lee"]));
/// assert_eq!(metadata.published_day(), Some("2025-02-04"));
/// # Ok::<(), bonmun::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Metadata {
    /// The headline, without the name of the site.
    pub title: Option<String>,
    /// Lines under the headline that sum the article up.
    pub subtitle: Vec<String>,
    /// Who wrote it, in the order given.
    pub authors: Vec<Author>,
    /// When it was published, in ISO 8601: `2025-02-04`, `2025-02-04T11:18` or `2025-02-04T11:18:54`. The last two have
    /// an offset (`+09:00`, `Z`) only if the page states one. If the page shows no other date than that of its last
    /// change, it is that.
    pub published: Option<String>,
    /// When it was last changed, in the same form.
    pub modified: Option<String>,
    /// The section of the site.
    pub section: Option<String>,
    /// The keywords, in the order given.
    pub tags: Vec<String>,
    /// The name of the site.
    pub site_name: Option<String>,
    /// Who publishes the site, where the page says so besides the name of the site.
    pub publisher: Option<String>,
    /// The language as a BCP 47 tag: the one that the page declares, unless its script belongs to another language.
    pub language: Option<String>,
    /// Which way the text runs, where the page or its language says so.
    pub direction: Option<Direction>,
    /// The address that the page gives as its own, in `<link rel="canonical">` or `og:url`. It is absolute; where the page
    /// states a relative one and nothing says what it is relative to, this is `None`.
    pub canonical_url: Option<String>,
    /// The image that stands for the article. Like [`Metadata::canonical_url`], it needs an address that can be made absolute.
    pub lead_image: Option<LeadImage>,
    /// A summary of one or two sentences, as the page gives it to search engines and social networks.
    pub excerpt: Option<String>,
    /// The licence, as an address or in words, as the page states it.
    pub licence: Option<String>,
    /// How many comments the page says there are.
    pub comment_count: Option<u32>,
    provenance: BTreeMap<Field, Provenance>,
}

impl Metadata {
    /// Where the value of a field was found, how far to trust it, and which other values were found; `None` for an
    /// empty field.
    ///
    /// ```
    /// # let html = "<title>The market is back | Harbour News</title><h1>The market is back</h1><p>Ann sells fish.";
    /// use bonmun::metadata::{Field, Origin};
    ///
    /// let article = bonmun::extract(html)?;
    /// let title = article.metadata.provenance(Field::Title);
    /// assert_eq!(title.map(|title| title.origin), Some(Origin::Heading));
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    #[must_use]
    pub fn provenance(&self, field: Field) -> Option<&Provenance> {
        self.provenance.get(&field)
    }

    /// Every field that is not empty with its provenance, in the order of [`Field::ALL`].
    ///
    /// ```
    /// # let html = "<title>The market is back | Harbour News</title><h1>The market is back</h1><p>Ann sells fish.";
    /// let metadata = bonmun::Extractor::new().read_metadata(html)?;
    /// for (field, provenance) in metadata.provenances() {
    ///     println!("{field}: from {}, {:.2}", provenance.origin, provenance.confidence);
    /// }
    /// # assert!(metadata.provenances().any(|(field, _)| field.name() == "title"));
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    pub fn provenances(&self) -> impl Iterator<Item = (Field, &Provenance)> {
        self.provenance.iter().map(|(&field, provenance)| (field, provenance))
    }

    /// The day of [`Metadata::published`], as `2025-02-04`.
    #[must_use]
    pub fn published_day(&self) -> Option<&str> {
        self.published.as_deref().map(day_of)
    }

    /// The day of [`Metadata::modified`], in the same form.
    #[must_use]
    pub fn modified_day(&self) -> Option<&str> {
        self.modified.as_deref().map(day_of)
    }

    fn note(&mut self, field: Field, provenance: Provenance) {
        self.provenance.entry(field).or_insert(provenance);
    }
}

fn day_of(date: &str) -> &str {
    date.split('T').next().unwrap_or(date)
}

/// One author as the page names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Author {
    /// The name, without role, address or publication.
    pub name: String,
    /// What the page says they are: `기자`, `인턴기자`, `Editor`.
    pub role: Option<String>,
    /// Their e-mail address, where the page gives one.
    pub email: Option<String>,
    /// The absolute address of their profile, where the page links to one; `None` where the address is relative and nothing
    /// says to what.
    pub url: Option<String>,
}

impl Author {
    fn named(name: String) -> Author {
        Author { name, ..Author::default() }
    }
}

/// The direction in which text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Direction {
    /// As in Latin, Hangul and Han.
    LeftToRight,
    /// As in Arabic and Hebrew.
    RightToLeft,
}

named! {
    /// Both directions.
    ALL Direction {
        LeftToRight => "left_to_right",
        RightToLeft => "right_to_left",
    }
}

/// The image that a page offers for previews of the article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct LeadImage {
    /// Its absolute address.
    pub url: String,
    /// Width in pixels, where the page states it.
    pub width: Option<u32>,
    /// Height in pixels, where the page states it.
    pub height: Option<u32>,
    /// What it shows, in the page's own words.
    pub caption: Option<String>,
}

/// The metadata, and which lines of the page show it. The choice of body text leaves those lines out, for they repeat
/// the metadata.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) metadata: Metadata,
    pub(crate) headline: Option<LineSpan>,
    /// Lines that name authors.
    pub(crate) byline: Vec<LineSpan>,
    /// Lines under the headline.
    pub(crate) subtitle: Vec<LineSpan>,
    /// Lines with the article's dates.
    pub(crate) date: Vec<LineSpan>,
    /// Lines that hold a date of another day, which is no reason to take them for a subtitle.
    pub(crate) other_dates: Vec<LineSpan>,
    /// Whether the page calls itself an article, and does not also call itself a thread.
    pub(crate) is_article: bool,
    /// Whether the page offers something for sale.
    pub(crate) is_product: bool,
    /// The ingredients of the recipe that the page describes, as [`fold`] gives them.
    pub(crate) ingredients: Vec<String>,
    /// Which bounds left something of the metadata out.
    pub(crate) warnings: Vec<Warning>,
}

impl Found {
    /// Where the headline starts.
    pub(crate) fn headline_start(&self) -> Option<NodeId> {
        self.headline.as_ref().map(|line| *line.start())
    }
}

/// Reads all metadata of a page. `address` is where the page was found, if known, and `base` what its links are
/// relative to.
pub(crate) fn read(document: &Document, address: Option<&Url>, base: Option<&Url>) -> Found {
    let mut sources = sources::Sources::of(document, base);
    let warnings = json_ld::add_claims(&mut sources);
    headings::join_headings(&mut sources);
    Found { warnings, ..fields::fill(&sources, address) }
}
