//! Why a page yields no article, and what an article that was not read whole says about itself.

/// Why a page yielded no article. Broken markup is not a reason: the parser repairs it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Error {
    /// The page is larger than the caller allows.
    #[error("page is larger than {limit} bytes")]
    TooLarge {
        /// The limit in force, in bytes.
        limit: usize,
    },
    /// No block of the page reads as main content.
    #[error("page has no main content")]
    NoContent,
}

/// What kept an article from being all that the page holds, or makes it less sure.
///
/// ```
/// use bonmun::{Bound, Extractor, Limits, Warning};
///
/// let limits = Limits::default().with_max_nodes(1_000);
/// let html = "<p>The harbour opened in 1904, and has been dredged twice since.</p>".repeat(1_000);
/// let article = Extractor::new().with_limits(limits).extract(&html)?;
/// assert!(matches!(article.warnings[..], [Warning::BrokenOff { bound: Bound::Nodes, .. }]));
/// # Ok::<(), bonmun::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Warning {
    /// Reading stopped at a bound; what came before it was used.
    #[error("{}", broken_off(*bound, *read))]
    BrokenOff {
        /// The bound that was reached.
        bound: Bound,
        /// How many bytes of the page (after decoding to UTF-8) were read; 0 for a tree that the caller parsed. Beside
        /// [`Warning::FromPayload`] it may speak of the markup that a script held.
        read: usize,
    },
    /// Elements nested deeper than the limit stand on its level; their text is kept.
    #[error("elements nested deeper than {limit} were moved up")]
    Flattened {
        /// The limit in force.
        limit: usize,
    },
    /// Bytes that are no character in the page's encoding became U+FFFD.
    #[error("{replaced} malformed characters were replaced")]
    CharactersReplaced {
        /// How many.
        replaced: usize,
    },
    /// The page shows no article; this one was read from data that it sends to its scripts.
    #[error("article was read from the page's scripts")]
    FromPayload,
    /// What came after a bound was reached was left out: objects that describe the article, scripts that may hold it,
    /// addresses of links and pictures, pictures themselves, paths of blocks, attributes that the parser repeats.
    #[error("what stood past {limit} {bound} was left out")]
    LeftOut {
        /// The bound that was reached.
        bound: Bound,
        /// How much of it is allowed in all.
        limit: usize,
    },
    /// An element had more attributes than are kept.
    #[error("attributes past {limit} on one element were dropped")]
    AttributesDropped {
        /// The limit in force.
        limit: usize,
    },
}

/// A bound on the work that one page may cause. Those of the parser are in [`crate::Limits`], the others fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Bound {
    /// Elements inside one another.
    Depth,
    /// Nodes in the whole tree.
    Nodes,
    /// Steps of the parser.
    Steps,
    /// Bytes of the long values of attributes in the whole tree, those included that the parser repeats.
    ValueBytes,
    /// Bytes of JSON-LD that are read.
    JsonLdBytes,
    /// Scripts of JSON-LD that are read.
    JsonLdScripts,
    /// Objects of JSON-LD that are read.
    JsonLdObjects,
    /// Bytes of scripts in which an article is looked for, where the page shows none.
    ScriptBytes,
    /// Bytes of all attributes of the cleaned HTML.
    AttributeBytes,
    /// Bytes of the paths of all blocks.
    PathBytes,
    /// Bytes of the addresses, alternative texts and captions of all pictures and films.
    MediaBytes,
}

/// What stopped the reading of a page, or the walk over a tree that the caller parsed, of which no byte is known.
fn broken_off(bound: Bound, read: usize) -> String {
    match read {
        0 => format!("page was read up to where it passed the limit of {bound}"),
        read => format!("page was read up to byte {read}, where it passed the limit of {bound}"),
    }
}

impl std::fmt::Display for Bound {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Bound::Depth => "nesting depth",
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
