//! Why a page yields no article, and what may be missing from an article.

/// Why a page yielded no article. Broken markup is not a reason: the parser repairs it.
///
/// ```
/// use bonmun::{Error, Extractor, Limits};
///
/// let extractor = Extractor::new().with_limits(Limits::default().with_max_nodes(500));
/// let page = format!("{}<p>The harbour opened in 1904, and has been dredged twice since.", "<i></i>".repeat(1_000));
/// match extractor.extract(&page) {
///     Ok(article) => println!("{}", article.text),
///     Err(Error::NoContent) => println!("there is nothing to read"),
///     Err(Error::CutShort { cut }) => println!("perhaps with higher limits: {cut}"),
///     Err(error) => println!("not a page: {error}"),
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Error {
    /// The page is larger than [`Limits::max_input_bytes`](crate::Limits::max_input_bytes).
    #[error("page is larger than {limit} bytes")]
    TooLarge {
        /// The limit in force, in bytes.
        limit: usize,
    },
    /// The page was read whole, and no block of it reads as main content.
    #[error("page has no main content")]
    NoContent,
    /// The page was not read whole, and no block of what was read reads as main content. With a higher limit there may be
    /// some.
    #[error("no main content in what was read: {cut}")]
    CutShort {
        /// Which bound stood in the way.
        cut: Warning,
    },
    /// What was given is no text: a picture, a PDF, an archive, or a response that is still compressed.
    #[error("page is binary data, not text")]
    NotText,
}

/// What may be missing from an article, or makes it less certain.
///
/// ```
/// use bonmun::{Bound, Extractor, Limits, Warning};
///
/// let limits = Limits::default().with_max_nodes(1_000);
/// let html = "<p>The harbour opened in 1904, and has been dredged twice since.</p>".repeat(1_000);
/// let article = Extractor::new().with_limits(limits).extract(&html)?;
/// assert!(matches!(article.warnings[..], [Warning::BrokenOff { bound: Bound::Nodes, limit: 1_000, .. }]));
/// # Ok::<(), bonmun::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Warning {
    /// Reading stopped at a bound; the article is made of what came before it.
    #[error("{}", broken_off(*bound, *limit, *read))]
    BrokenOff {
        /// The bound that was reached.
        bound: Bound,
        /// The limit in force, in the unit of the bound.
        limit: usize,
        /// How many bytes of the page were read, counted after decoding to UTF-8; `None` for a tree that the caller parsed.
        /// Where there is a [`Warning::FromPayload`] too, they may be bytes of the markup that a script held.
        read: Option<usize>,
    },
    /// Elements nested deeper than the limit were moved up to it; their text is kept.
    #[error("elements nested deeper than {limit} were moved up")]
    Flattened {
        /// The limit in force.
        limit: usize,
    },
    /// Bytes that are malformed in the page's encoding were replaced by U+FFFD.
    #[error("{replaced} malformed characters were replaced")]
    CharactersReplaced {
        /// How many malformed sequences were replaced.
        replaced: usize,
    },
    /// The page itself shows no article; this one was read from data that it sends to its scripts.
    #[error("article was read from the page's scripts")]
    FromPayload,
    /// A bound was reached, and what did not fit was left out; smaller parts after it may still be there. These are objects
    /// that describe the article, scripts that may hold it, addresses of links and pictures, pictures, paths of blocks, or
    /// attributes that the parser repeats.
    #[error("what did not fit into {limit} {bound} was left out")]
    LeftOut {
        /// The bound that was reached.
        bound: Bound,
        /// How much is allowed in all, in the unit of the bound.
        limit: usize,
    },
    /// The page is no HTML, though it was read as if it were: its text may hold what is no part of an article, or lack breaks.
    #[error("page is {form}, not HTML")]
    NotHtml {
        /// What it is.
        form: Form,
    },
    /// The page says why there is nothing to read, as servers and their guards do in place of an article. What it says is the
    /// text.
    #[error("page is {notice}, not an article")]
    NotArticle {
        /// What it is.
        notice: Notice,
    },
    /// An element had more attributes than are kept; the rest were dropped.
    #[error("attributes past {limit} on one element were dropped")]
    AttributesDropped {
        /// The limit in force.
        limit: usize,
    },
}

/// What is bounded, so that no page costs too much. [`Limits`](crate::Limits) set the bounds of the parser; the others are
/// fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Bound {
    /// How deep elements are nested.
    Depth,
    /// Nodes in the whole tree.
    Nodes,
    /// Steps of the parser.
    Steps,
    /// Bytes of all long attribute values in the tree, counting each time that the parser repeats one.
    ValueBytes,
    /// Bytes of JSON-LD that are read.
    JsonLdBytes,
    /// Scripts of JSON-LD that are read.
    JsonLdScripts,
    /// Objects of JSON-LD that are read.
    JsonLdObjects,
    /// Bytes of the scripts that are searched for an article where the page shows none.
    ScriptBytes,
    /// Bytes of all attribute values in the cleaned HTML.
    AttributeBytes,
    /// Bytes of the paths of all blocks together.
    PathBytes,
    /// Bytes of the addresses, alternative texts and captions of all pictures and films together.
    MediaBytes,
}

/// What text is that was given in place of HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Form {
    /// Text without a single tag, such as notes, a style sheet, or a page that was escaped once too often. All of it is kept,
    /// except for words above advertisements, and for rights and signatures at its end.
    PlainText,
    /// JSON, such as the answer of a web service, whose texts may hold markup.
    Json,
    /// A document in XML that is no XHTML, such as a feed or a map of a site.
    Xml,
    /// A message with headers, such as a mail or a page saved as MHTML. Its parts have to be decoded first.
    Message,
}

/// What a page says in place of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Notice {
    /// An error of the server, by its number, such as "404 Not Found".
    ServerError,
    /// A guard of the site wants to see a person, or sends the visitor away.
    Guard,
    /// The site has no such page, and says so in a page of its own.
    MissingPage,
    /// Nothing is shown without scripts.
    NeedsScripts,
}

impl std::fmt::Display for Notice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Notice::ServerError => "an error message of a server",
            Notice::Guard => "a test or refusal of visitors",
            Notice::MissingPage => "a notice that there is no such page",
            Notice::NeedsScripts => "a request to turn scripts on",
        })
    }
}

impl std::fmt::Display for Form {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Form::PlainText => "plain text",
            Form::Json => "JSON",
            Form::Xml => "XML",
            Form::Message => "a MIME message",
        })
    }
}

/// What stopped the reading of a page, or the walk over a tree that the caller parsed, of which no byte is known.
fn broken_off(bound: Bound, limit: usize, read: Option<usize>) -> String {
    match read {
        None => format!("page was read up to where it passed the limit of {limit} {bound}"),
        Some(read) => format!("page was read up to byte {read}, where it passed the limit of {limit} {bound}"),
    }
}

impl std::fmt::Display for Bound {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Bound::Depth => "levels of nesting",
            Bound::Nodes => "nodes",
            Bound::Steps => "parser steps",
            Bound::ValueBytes => "bytes of attribute values",
            Bound::JsonLdBytes => "bytes of JSON-LD",
            Bound::JsonLdScripts => "scripts of JSON-LD",
            Bound::JsonLdObjects => "objects of JSON-LD",
            Bound::ScriptBytes => "bytes of scripts",
            Bound::AttributeBytes => "bytes of attributes",
            Bound::PathBytes => "bytes of paths",
            Bound::MediaBytes => "bytes of pictures",
        })
    }
}
