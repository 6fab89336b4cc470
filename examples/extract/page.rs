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
    /// What may be missing from the article, or makes it less certain.
    pub(crate) warnings: Vec<String>,
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
        let place = task.origin().clone();
        let (origin, page) = watched(|| task.load()).unwrap_or_else(|panic| (place, Err(panic)));
        let bytes = page.as_ref().map_or(0, Page::bytes);
        let name = origin.name();
        let read = || {
            let page = page.map_err(NoArticle::from)?;
            let article = self.extract(&origin, &page)?;
            let is_whole = page.cuts.is_empty() && !is_broken_off(&article);
            let warnings = warnings(&article, &page.cuts);
            let record = self.form.article(&origin, &article, &warnings);
            Ok((if is_whole { Fate::Ok } else { Fate::Partial }, record, warnings))
        };
        match watched(read).unwrap_or_else(|panic| Err(panic.into())) {
            Ok((fate, record, warnings)) => Answer { fate, name, bytes, record, warnings, failure: None },
            Err(NoArticle { fate, failure, metadata }) => {
                let record = self.form.error(&origin, &failure.cause, metadata.map(|metadata| *metadata));
                Answer { fate, name, bytes, record, warnings: Vec::new(), failure: Some(failure) }
            }
        }
    }

    fn extract(&self, origin: &Origin, page: &Page) -> Result<Article, NoArticle> {
        let extractor = match origin.url.as_ref().or(self.url.as_ref()) {
            Some(url) => &self.extractor.clone().with_base_url(url),
            None => &self.extractor,
        };
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
            let is_read = matches!(error, Error::NoContent | Error::CutShort { .. });
            let is_told = is_read && self.form.has_metadata_alone();
            let metadata = is_told.then(read_metadata).and_then(Result::ok).map(Box::new);
            NoArticle { metadata, ..NoArticle::of(&error, &page.cuts) }
        })
    }
}

/// What a function gives, unless it panics.
///
/// Neither the library nor what unpacks pages should. If one does, a page is lost and not the run.
fn watched<T>(work: impl FnOnce() -> T) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| Failure {
        cause: "the extractor panicked".to_owned(),
        remedy: Some("please report this page as a bug"),
    })
}

/// A page that gave no article.
struct NoArticle {
    fate: Fate,
    failure: Failure,
    /// What the page says all the same, where that will be told.
    metadata: Option<Box<Metadata>>,
}

impl From<Failure> for NoArticle {
    fn from(failure: Failure) -> NoArticle {
        NoArticle { fate: Fate::Failed, failure, metadata: None }
    }
}

impl NoArticle {
    /// What the library says, and what of the page it never saw.
    fn of(error: &Error, cuts: &[String]) -> NoArticle {
        let (fate, remedy) = match error {
            Error::NoContent if !cuts.is_empty() => (Fate::Failed, "fetch the page again"),
            Error::NoContent => (Fate::Empty, "if a reader sees an article there, try --focus recall"),
            Error::TooLarge { .. } => (Fate::Failed, "pages of this size are seldom articles; leave it out"),
            Error::CutShort { .. } => (Fate::Failed, "pages that cost so much are seldom articles; leave it out"),
            Error::NotText => (Fate::Failed, "pages are HTML, plain or gzip"),
            _ => (Fate::Failed, "see the documentation of the library's Error"),
        };
        let causes: Vec<String> = [error.to_string()].into_iter().chain(cuts.iter().cloned()).collect();
        NoArticle { fate, failure: Failure { cause: causes.join("; "), remedy: Some(remedy) }, metadata: None }
    }
}

/// What was lost on the way, then what the library warns of.
fn warnings(article: &Article, cuts: &[String]) -> Vec<String> {
    cuts.iter().cloned().chain(article.warnings.iter().map(ToString::to_string)).collect()
}

fn is_broken_off(article: &Article) -> bool {
    article.warnings.iter().any(|warning| matches!(warning, Warning::BrokenOff { .. }))
}
