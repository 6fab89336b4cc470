//! One task to one answer: load the page, extract, say how it went. Runs on the workers.

use bonmun::{Article, Error, Extractor, Warning};

use crate::args::Args;
use crate::input::{Origin, Task};
use crate::output::Form;

/// Why there is no article, for people.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The page or file.
    pub(crate) origin: String,
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
    /// Bytes of the page.
    pub(crate) bytes: u64,
    /// The record as it will be written.
    pub(crate) record: Vec<u8>,
    pub(crate) failure: Option<Failure>,
}

/// What all workers share.
pub(crate) struct Worker {
    extractor: Extractor,
    form: Form,
}

impl Worker {
    pub(crate) fn new(args: &Args) -> Worker {
        Worker { extractor: args.extractor(), form: Form::new(args) }
    }

    /// The answer to a task; there always is one.
    pub(crate) fn answer(&self, task: Task) -> Answer {
        let Task { origin, source } = task;
        match source.load() {
            Err((cause, remedy)) => self.failed(&origin, 0, cause, remedy),
            Ok(page) => {
                let bytes = page.bytes.len() as u64;
                match self.extractor.extract_bytes(&page.bytes, None) {
                    Ok(article) => {
                        let fate = if is_partial(&article) { Fate::Partial } else { Fate::Ok };
                        Answer { fate, bytes, record: self.form.article(&origin, &article), failure: None }
                    }
                    Err(error) => {
                        let remedy = remedy(&error);
                        let mut answer = self.failed(&origin, bytes, error.to_string(), remedy);
                        if error == Error::NoContent {
                            answer.fate = Fate::Empty;
                        }
                        answer
                    }
                }
            }
        }
    }

    fn failed(&self, origin: &Origin, bytes: u64, cause: String, remedy: Option<&'static str>) -> Answer {
        let record = self.form.error(origin, &cause);
        let failure = Failure { origin: origin.name(), cause, remedy };
        Answer { fate: Fate::Failed, bytes, record, failure: Some(failure) }
    }
}

fn is_partial(article: &Article) -> bool {
    article.warnings.iter().any(|warning| matches!(warning, Warning::BrokenOff { .. }))
}

fn remedy(error: &Error) -> Option<&'static str> {
    match error {
        Error::NoContent => Some("if it has an article, try --focus recall"),
        _ => None,
    }
}
