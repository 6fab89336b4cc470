//! The extractors, each behind the same two calls.

use std::fmt;
use std::hint::black_box;
use std::str::FromStr;

use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use markup5ever_rcdom::RcDom;
use serde::Serialize;

use crate::page;

/// What a system takes out of a page; the keys are those that the scorer reads.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Prediction {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) title: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) published: Option<String>,
    pub(crate) modified: Option<String>,
    pub(crate) section: Option<String>,
    /// Processor time of the extraction, decoding included.
    pub(crate) seconds: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<String>,
}

impl Prediction {
    /// The empty prediction of a page that the system gave an error for.
    pub(crate) fn failed(error: impl fmt::Display) -> Self {
        Self { error: Some(error.to_string()), ..Self::default() }
    }
}

/// A system to run or to time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum System {
    /// html5ever's tokenizer alone: the floor under everything that reads HTML with it.
    Tokenizer,
    /// html5ever with `markup5ever_rcdom`: parsing into the tree that most users take.
    RcDom,
    DomSmoothie,
    RsTrafilatura,
    Bonmun,
    /// Metadata and text without HTML, images and comments.
    BonmunText,
}

impl System {
    pub(crate) const ALL: &[Self] =
        &[Self::Tokenizer, Self::RcDom, Self::DomSmoothie, Self::RsTrafilatura, Self::Bonmun, Self::BonmunText];

    /// Extracts from raw bytes. A system with a decoder of its own gets the bytes, the others
    /// the text that [`page::decode`] makes of them.
    pub(crate) fn extract(self, bytes: &[u8]) -> Prediction {
        match self {
            Self::RsTrafilatura => rs_trafilatura::extract_bytes(bytes).into(),
            Self::Bonmun => bonmun::Extractor::new().extract_bytes(bytes, None).into(),
            Self::BonmunText => bonmun_text().extract_bytes(bytes, None).into(),
            Self::Tokenizer | Self::RcDom | Self::DomSmoothie => self.run(&page::decode(bytes)),
        }
    }

    /// Extracts from text: the call that is timed. No system is told the page's address.
    pub(crate) fn run(self, html: &str) -> Prediction {
        match self {
            Self::Tokenizer => tokenize(html),
            Self::RcDom => parse(html),
            Self::DomSmoothie => dom_smoothie(html).map_or_else(Prediction::failed, Prediction::from),
            Self::RsTrafilatura => rs_trafilatura::extract(html).into(),
            Self::Bonmun => bonmun::extract(html).into(),
            Self::BonmunText => bonmun_text().extract(html).into(),
        }
    }
}

impl fmt::Display for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Tokenizer => "html5ever-tokenizer",
            Self::RcDom => "html5ever-rcdom",
            Self::DomSmoothie => "dom_smoothie",
            Self::RsTrafilatura => "rs-trafilatura",
            Self::Bonmun => "bonmun",
            Self::BonmunText => "bonmun-text",
        })
    }
}

impl FromStr for System {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|system| system.to_string() == name);
        found.ok_or_else(|| format!("no system {name:?}"))
    }
}

fn bonmun_text() -> bonmun::Extractor {
    bonmun::Extractor::new().with_output(bonmun::Output::Text)
}

fn tokenize(html: &str) -> Prediction {
    /// Drops every token after a look that the optimizer cannot take away.
    struct Sink;

    impl TokenSink for Sink {
        type Handle = ();

        fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
            black_box(token);
            TokenSinkResult::Continue
        }
    }

    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(Sink, TokenizerOpts::default());
    // No sink here asks for a pause, so one call eats all.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    Prediction::default()
}

fn parse(html: &str) -> Prediction {
    black_box(html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html));
    Prediction::default()
}

/// The default settings but for the text: `Formatted` keeps a line break between blocks, which
/// the default runs together when the page's source has no space there.
fn dom_smoothie(html: &str) -> Result<dom_smoothie::Article, dom_smoothie::ReadabilityError> {
    let config = dom_smoothie::Config { text_mode: dom_smoothie::TextMode::Formatted, ..Default::default() };
    dom_smoothie::Readability::new(html, None, Some(config))?.parse()
}

impl From<dom_smoothie::Article> for Prediction {
    fn from(article: dom_smoothie::Article) -> Self {
        Self {
            text: article.text_content.to_string(),
            title: Some(article.title),
            authors: article.byline.into_iter().collect(),
            published: article.published_time,
            modified: article.modified_time,
            ..Self::default()
        }
    }
}

impl From<rs_trafilatura::Result<rs_trafilatura::ExtractResult>> for Prediction {
    fn from(result: rs_trafilatura::Result<rs_trafilatura::ExtractResult>) -> Self {
        let extracted = match result {
            Ok(extracted) => extracted,
            Err(error) => return Self::failed(error),
        };
        // Comments come apart from the text, as in the original; readers of the text get both there.
        let mut text = extracted.content_text;
        if let Some(comments) = extracted.comments_text.filter(|comments| !comments.is_empty()) {
            text.push('\n');
            text.push_str(&comments);
        }
        let metadata = extracted.metadata;
        Self {
            text,
            title: metadata.title,
            authors: metadata.author.into_iter().collect(),
            published: metadata.date.map(|date| date.to_rfc3339()),
            section: metadata.categories.into_iter().next(),
            ..Self::default()
        }
    }
}

impl From<Result<bonmun::Article, bonmun::Error>> for Prediction {
    fn from(result: Result<bonmun::Article, bonmun::Error>) -> Self {
        let article = match result {
            Ok(article) => article,
            Err(error) => return Self::failed(error),
        };
        let metadata = article.metadata;
        Self {
            text: article.text,
            title: metadata.title,
            authors: metadata.authors.into_iter().map(|author| author.name).collect(),
            published: metadata.published,
            modified: metadata.modified,
            section: metadata.section,
            ..Self::default()
        }
    }
}
