//! One task to one answer: load the page, extract, say how it went. Runs on the workers.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bonmun::{Article, Error, Extractor, Metadata, Warning};

use crate::args::Args;
use crate::input::{Content, Origin, Page, Task};
use crate::output::Form;

/// Why there is no article.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) cause: String,
    /// What can be done about it.
    pub(crate) remedy: Option<&'static str>,
}

/// How a page went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Ok,
    /// An article, of a page that was not read whole.
    Partial,
    /// Nothing on the page reads as main content.
    Empty,
    Failed,
}

/// All that is known of one page once it is done.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) fate: Fate,
    /// What people call the page.
    pub(crate) name: String,
    /// Bytes of the page.
    pub(crate) bytes: u64,
    /// The record as it will be written; empty where the format has none.
    pub(crate) record: Vec<u8>,
    pub(crate) failure: Option<Failure>,
}

/// What all workers share.
pub(crate) struct Worker {
    extractor: Extractor,
    url: Option<String>,
    form: Form,
}

impl Worker {
    pub(crate) fn new(args: &Args) -> Worker {
        Worker { extractor: args.extractor(), url: args.url.clone(), form: Form::new(args) }
    }

    /// The answer to a task; there always is one.
    pub(crate) fn answer(&self, task: Task) -> Answer {
        let (origin, page) = task.load();
        let bytes = page.as_ref().map_or(0, Page::bytes);
        let name = origin.name();
        let read = || {
            let page = page.map_err(NoArticle::from)?;
            let article = self.extract(&origin, &page)?;
            let is_whole = page.cuts.is_empty() && !is_broken_off(&article);
            Ok((if is_whole { Fate::Ok } else { Fate::Partial }, self.form.article(&origin, &article, &page.cuts)))
        };
        // The library promises not to panic. Should it break the promise, one page is lost and not the run.
        let panicked = |_| {
            Err(NoArticle::from(Failure {
                cause: "the extractor panicked".to_owned(),
                remedy: Some("please report this page as a bug"),
            }))
        };
        match catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(panicked) {
            Ok((fate, record)) => Answer { fate, name, bytes, record, failure: None },
            Err(NoArticle { fate, failure, metadata }) => {
                let record = self.form.error(&origin, &failure.cause, metadata.map(|metadata| *metadata));
                Answer { fate, name, bytes, record, failure: Some(failure) }
            }
        }
    }

    fn extract(&self, origin: &Origin, page: &Page) -> Result<Article, NoArticle> {
        let extractor = match origin.url.as_ref().or(self.url.as_ref()) {
            Some(url) => &self.extractor.clone().with_base_url(url),
            None => &self.extractor,
        };
        if let (Content::Bytes(bytes), None) = (&page.content, &page.content_type)
            && is_binary(bytes)
        {
            return Err(NoArticle::from(Failure {
                cause: "binary data, not a page".to_owned(),
                remedy: Some("pages are HTML, plain or gzip"),
            }));
        }
        let content_type = page.content_type.as_deref();
        let article = match &page.content {
            Content::Text(html) => extractor.extract(html),
            Content::Bytes(bytes) => extractor.extract_bytes(bytes, content_type),
        };
        let read_metadata = || match &page.content {
            Content::Text(html) => extractor.read_metadata(html),
            Content::Bytes(bytes) => extractor.read_metadata_bytes(bytes, content_type),
        };
        article.map_err(|error| {
            let metadata = (error == Error::NoContent).then(read_metadata).and_then(Result::ok).map(Box::new);
            NoArticle { metadata, ..error.into() }
        })
    }
}

/// A page that gave no article.
struct NoArticle {
    fate: Fate,
    failure: Failure,
    /// What the page says all the same, where it was read.
    metadata: Option<Box<Metadata>>,
}

impl From<Failure> for NoArticle {
    fn from(failure: Failure) -> NoArticle {
        NoArticle { fate: Fate::Failed, failure, metadata: None }
    }
}

impl From<Error> for NoArticle {
    fn from(error: Error) -> NoArticle {
        let (fate, remedy) = match error {
            Error::NoContent => (Fate::Empty, "if a reader sees an article there, try --focus recall"),
            Error::TooLarge { .. } => (Fate::Failed, "pages of this size are seldom articles; leave it out"),
            _ => (Fate::Failed, "see the documentation of the library's Error"),
        };
        NoArticle { fate, failure: Failure { cause: error.to_string(), remedy: Some(remedy) }, metadata: None }
    }
}

/// Bytes that are looked at to tell what a file is. Source: WHATWG MIME Sniffing, resource header.
const SNIFFED_BYTES: usize = 1_445;
/// Bytes of text for each one that text does not hold. Source: chosen; random bytes have one in nine, broken pages few.
const BYTES_A_CONTROL: usize = 32;

/// Whether bytes are a picture or the like, as a folder or a wrong name may hand them over.
///
/// Which bytes text does not hold is from WHATWG MIME Sniffing, "binary data byte"; in UTF-16 they are part of letters.
fn is_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(SNIFFED_BYTES)];
    let controls = head.iter().filter(|byte| matches!(byte, 0..=8 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f)).count();
    controls * BYTES_A_CONTROL > head.len() && !bonmun::decode(head, None).1.encoding.starts_with("UTF-16")
}

fn is_broken_off(article: &Article) -> bool {
    article.warnings.iter().any(|warning| matches!(warning, Warning::BrokenOff { .. }))
}
