//! What may be asked of an extraction: where its trade-off lies, what it may cost, what links are relative to.

use std::str::FromStr;

use url::Url;

use crate::article::Article;
use crate::error::Error;
use crate::metadata::Metadata;
use crate::pipeline;
use crate::tables::markup::MAX_URL_BYTES;

/// Extracts articles according to its options. It is cheap to clone and to share between threads.
///
/// ```
/// # let html = "<article><p>The harbour opened in 1904, was dredged twice since, and has kept its old crane, its \
/// # customs house and its quarrel with the town council ever after.</article>";
/// use bonmun::{Extractor, Focus, Output};
///
/// let extractor = Extractor::new().with_focus(Focus::Recall).with_output(Output::Text);
/// assert!(extractor.extract(html)?.text.starts_with("The harbour"));
/// # Ok::<(), bonmun::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extractor {
    pub(crate) focus: Focus,
    pub(crate) limits: Limits,
    pub(crate) base_url: Option<Url>,
    pub(crate) output: Output,
}

/// How much of an article is made. Less takes less time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Output {
    /// Metadata and plain text; cleaned HTML, images, blocks and comments stay empty.
    Text,
    /// Everything: metadata, plain text, cleaned HTML, images, blocks and comments.
    #[default]
    Full,
}

/// Which mistake to avoid when a block could be content or boilerplate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Focus {
    /// Weigh both mistakes alike.
    #[default]
    Balanced,
    /// Rather lose a paragraph than keep an advertisement.
    Precision,
    /// Rather keep an advertisement than lose a paragraph.
    Recall,
}

/// What one page may cost. A page with too many bytes is not read at all. A page past any other limit gives an article of
/// what was read, and its [`warnings`](crate::Article::warnings) say what was left out or moved; where no article stands in
/// that, there is [`Error::CutShort`].
///
/// ```
/// use bonmun::{Error, Extractor, Limits};
///
/// let extractor = Extractor::new().with_limits(Limits::default().with_max_input_bytes(1_000));
/// assert_eq!(extractor.extract(&"x".repeat(1_001)), Err(Error::TooLarge { limit: 1_000 }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Limits {
    /// Size of the page in bytes; a larger page is an error. Default: 20 MB. Whatever is set, a page of more than 1 GB is too
    /// large.
    pub max_input_bytes: usize,
    /// How deep elements may be nested; deeper ones are moved up to this level. Default: 512, as in browsers.
    pub max_depth: usize,
    /// Nodes of the tree; past them, reading stops. Default: 500,000. Whatever is set, a tree has at most 10,000 nodes more
    /// than its page has bytes.
    pub max_nodes: usize,
    /// Attributes of one element; further ones are dropped. Default: 1,024.
    pub max_attributes: usize,
    /// Steps of the parser, such as a look at an open element or a copy of an attribute; past them, reading stops.
    /// Default: 64 million.
    pub max_steps: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        // Source: over 2,677 real pages depth is at most 56, nodes 34,450, attributes on one element 136.
        Limits {
            max_input_bytes: 20_000_000,
            max_depth: 512,
            max_nodes: 500_000,
            max_attributes: 1_024,
            max_steps: 64_000_000,
        }
    }
}

impl Limits {
    /// Sets [`Limits::max_input_bytes`].
    #[must_use]
    pub fn with_max_input_bytes(mut self, bytes: usize) -> Limits {
        self.max_input_bytes = bytes;
        self
    }

    /// Sets [`Limits::max_depth`].
    #[must_use]
    pub fn with_max_depth(mut self, elements: usize) -> Limits {
        self.max_depth = elements;
        self
    }

    /// Sets [`Limits::max_nodes`].
    #[must_use]
    pub fn with_max_nodes(mut self, nodes: usize) -> Limits {
        self.max_nodes = nodes;
        self
    }

    /// Sets [`Limits::max_attributes`].
    #[must_use]
    pub fn with_max_attributes(mut self, attributes: usize) -> Limits {
        self.max_attributes = attributes;
        self
    }

    /// Sets [`Limits::max_steps`].
    #[must_use]
    pub fn with_max_steps(mut self, steps: usize) -> Limits {
        self.max_steps = steps;
        self
    }
}

named! {
    /// Every focus, the narrowest first.
    ALL Focus {
        Precision => "precision",
        Balanced => "balanced",
        Recall => "recall",
    }
}

named! {
    /// Every output, the smallest first.
    ALL Output {
        Text => "text",
        Full => "full",
    }
}

/// ```
/// use bonmun::Focus;
///
/// assert_eq!("recall".parse(), Ok(Focus::Recall));
/// let error = "everything".parse::<Focus>().unwrap_err();
/// assert_eq!(error.to_string(), "no focus is called everything: try precision, balanced or recall");
/// ```
impl FromStr for Focus {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Focus, UnknownName> {
        let unknown = || UnknownName { name: name.to_owned(), of: "focus", known: "precision, balanced or recall" };
        Focus::ALL.into_iter().find(|focus| focus.name() == name).ok_or_else(unknown)
    }
}

/// ```
/// use bonmun::Output;
///
/// assert_eq!("text".parse(), Ok(Output::Text));
/// let error = "everything".parse::<Output>().unwrap_err();
/// assert_eq!(error.to_string(), "no output is called everything: try text or full");
/// ```
impl FromStr for Output {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Output, UnknownName> {
        let unknown = || UnknownName { name: name.to_owned(), of: "output", known: "text or full" };
        Output::ALL.into_iter().find(|output| output.name() == name).ok_or_else(unknown)
    }
}

/// The error for a name that is not that of any [`Focus`] or [`Output`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no {of} is called {name}: try {known}")]
#[non_exhaustive]
pub struct UnknownName {
    /// What was asked for.
    pub name: String,
    of: &'static str,
    known: &'static str,
}

impl Extractor {
    /// An extractor with every option at its default.
    #[must_use]
    pub fn new() -> Extractor {
        Extractor::default()
    }

    /// Sets which mistake to avoid. Default: [`Focus::Balanced`].
    #[must_use]
    pub fn with_focus(mut self, focus: Focus) -> Extractor {
        self.focus = focus;
        self
    }

    /// Which mistake is avoided, as set by [`Extractor::with_focus`].
    #[must_use]
    pub fn focus(&self) -> Focus {
        self.focus
    }

    /// Sets what a page may cost. Default: [`Limits::default`].
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Extractor {
        self.limits = limits;
        self
    }

    /// What a page may cost, as set by [`Extractor::with_limits`].
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Sets where the page came from, so that the addresses of links and images become absolute. Default: unknown, and those
    /// in the article stay as the page writes them. Those in the metadata are always absolute: unless the page has a `<base>`
    /// that says what they are relative to, a relative canonical address, lead image or profile of an author is left out.
    ///
    /// Anything but an absolute `http` or `https` address of at most 8,000 bytes leaves the base URL unknown, and
    /// [`Extractor::base_url`] is `None`. A user name and password in it are dropped, for they would be repeated in every
    /// relative link. A `<base href>` in the page is resolved against this address and then used in its place.
    ///
    /// The base URL belongs to one page, the other options to all pages: keep one extractor, and give each page a clone of it
    /// with `extractor.clone().with_base_url(url)`.
    ///
    /// ```
    /// # let html = "<article><p>The harbour opened in 1904, was <a href=dredging>dredged twice</a> since, and has kept
    /// # its old crane, its customs house and its quarrel with the town council ever after.</article>";
    /// let extractor = bonmun::Extractor::new().with_base_url("https://example.org/news/harbour");
    /// assert!(extractor.extract(html)?.html.contains(r#"<a href="https://example.org/news/dredging">"#));
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    #[must_use]
    pub fn with_base_url(mut self, url: &str) -> Extractor {
        let is_short = url.len() <= MAX_URL_BYTES;
        let url = Url::parse(url).ok().filter(|url| is_short && matches!(url.scheme(), "http" | "https"));
        self.base_url = url.map(without_credentials);
        self
    }

    /// Where the page came from, as set by [`Extractor::with_base_url`] and normalized by the URL standard.
    #[must_use]
    pub fn base_url(&self) -> Option<&str> {
        self.base_url.as_ref().map(Url::as_str)
    }

    /// Sets what the article carries. Default: [`Output::Full`].
    ///
    /// ```
    /// use bonmun::{Extractor, Output};
    /// # let html = "<article><p>The harbour opened in 1904, was dredged twice since, and has kept its old crane.";
    /// let article = Extractor::new().with_output(Output::Text).extract(html)?;
    /// assert!(article.html.is_empty());
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    #[must_use]
    pub fn with_output(mut self, output: Output) -> Extractor {
        self.output = output;
        self
    }

    /// What the article carries, as set by [`Extractor::with_output`].
    #[must_use]
    pub fn output(&self) -> Output {
        self.output
    }

    /// The article in a page that is already text. For bytes there is [`Extractor::extract_bytes`].
    ///
    /// # Errors
    /// [`Error::TooLarge`] past [`Limits::max_input_bytes`], [`Error::NoContent`] where nothing reads as main content,
    /// [`Error::CutShort`] where nothing does before one of the other [`Limits`] stopped the reading, [`Error::NotText`] for
    /// binary data that was taken for text.
    pub fn extract(&self, html: &str) -> Result<Article, Error> {
        pipeline::run(self, html)
    }

    /// The article in a page given as bytes, as they came over the wire or from a disk, in any encoding of the web.
    ///
    /// `content_type` is the value of the HTTP header, if there was one. It takes precedence over what the page declares,
    /// and the bytes take precedence over both where they contradict them. [`Article::decoding`] says what was chosen and
    /// who named it.
    ///
    /// ```
    /// # let body = "<article><p>The harbour opened in 1904, was dredged twice since, and has kept its old crane, its
    /// # customs house and its quarrel with the town council ever after.</article>".as_bytes();
    /// let article = bonmun::Extractor::new().extract_bytes(body, Some("text/html; charset=utf-8"))?;
    /// assert!(article.warnings.is_empty());
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::TooLarge`] past [`Limits::max_input_bytes`], [`Error::NoContent`] where nothing reads as main content,
    /// [`Error::CutShort`] where nothing does before one of the other [`Limits`] stopped the reading, [`Error::NotText`] for
    /// binary data.
    pub fn extract_bytes(&self, bytes: &[u8], content_type: Option<&str>) -> Result<Article, Error> {
        pipeline::run_bytes(self, bytes, content_type)
    }

    /// What a page says about its article, without the article itself: for link previews, and for pages whose text is
    /// loaded by scripts. It costs less than half of an extraction.
    ///
    /// Of a page past one of the [`Limits`], only what comes before the limit is read. Unlike [`Extractor::extract`], this
    /// gives no warning.
    ///
    /// ```
    /// let page = "<title>Fog on the sound | Harbour News</title><div id=root></div><script src=app.js></script>";
    /// let metadata = bonmun::Extractor::new().read_metadata(page)?;
    /// assert_eq!(metadata.title.as_deref(), Some("Fog on the sound"));
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::TooLarge`] past [`Limits::max_input_bytes`], [`Error::NotText`] for binary data that was taken for text.
    pub fn read_metadata(&self, html: &str) -> Result<Metadata, Error> {
        pipeline::read_metadata(self, html)
    }

    /// The same for a page given as bytes, with `content_type` as in [`Extractor::extract_bytes`].
    ///
    /// # Errors
    /// [`Error::TooLarge`] past [`Limits::max_input_bytes`], [`Error::NotText`] for binary data.
    pub fn read_metadata_bytes(&self, bytes: &[u8], content_type: Option<&str>) -> Result<Metadata, Error> {
        pipeline::read_metadata_bytes(self, bytes, content_type)
    }

    /// The article in a tree that the caller parsed with html5ever.
    ///
    /// It is the article that [`Extractor::extract`] finds in the page, if the tree was built with scripting off and the page
    /// leaves no element such as `<iframe>` open in a `<noscript>` and has no `<title/>` or the like that only XML would close.
    ///
    /// All [`Limits`] hold except those of bytes and steps, which concern parsing. Long attribute values are read up to four
    /// times [`Limits::max_input_bytes`] in all, and the rest is left out with a [`Warning`](crate::Warning), because a
    /// parser may repeat one value in thousands of elements.
    ///
    /// `RcDom` is a type of `markup5ever_rcdom` 0.40: the next incompatible release of that crate means a major release of
    /// this one.
    ///
    /// ```
    /// use html5ever::tendril::TendrilSink;
    /// use markup5ever_rcdom::RcDom;
    ///
    /// # let html = "<article><p>The harbour opened in 1904, was dredged twice since, and has kept its old crane, its \
    /// # customs house and its quarrel with the town council ever after.</article>";
    /// let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html);
    /// let article = bonmun::Extractor::new().extract_dom(&dom)?;
    /// assert!(article.text.starts_with("The harbour"));
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoContent`] where nothing reads as main content, [`Error::CutShort`] where nothing does before one of the
    /// [`Limits`] stopped the reading.
    #[cfg(feature = "rcdom")]
    pub fn extract_dom(&self, dom: &markup5ever_rcdom::RcDom) -> Result<Article, Error> {
        pipeline::run_dom(self, dom)
    }

    /// What a tree that the caller parsed says about its article, like [`Extractor::read_metadata`] for a page.
    #[cfg(feature = "rcdom")]
    #[must_use]
    pub fn read_metadata_dom(&self, dom: &markup5ever_rcdom::RcDom) -> Metadata {
        pipeline::read_metadata_dom(self, dom)
    }
}

/// An address without user name and password.
fn without_credentials(mut url: Url) -> Url {
    // Neither can fail: addresses of the web have a host.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url
}
