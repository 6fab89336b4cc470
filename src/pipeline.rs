//! The stages in order; the only file that knows the order.

use url::Url;

use crate::article::Article;
use crate::blocks::Blocks;
use crate::decode::decode;
use crate::dom::{self, Document};
use crate::error::{Error, Warning};
#[cfg(feature = "_internals")]
use crate::features;
use crate::metadata::{self, Found};
use crate::options::{Extractor, Output};
use crate::payload;
use crate::render::{self, Page, Rendered};
use crate::score::Model;
use crate::select;

/// A page from bytes to article.
pub(crate) fn run_bytes(options: &Extractor, bytes: &[u8], content_type: Option<&str>) -> Result<Article, Error> {
    let limit = options.limits.max_input_bytes;
    if bytes.len() > limit {
        return Err(Error::TooLarge { limit });
    }
    let (html, decoding) = decode(bytes, content_type);
    let mut article = run_document(options, &dom::parse(&html, options.limits))?;
    if decoding.replaced > 0 {
        article.warnings.push(Warning::CharactersReplaced { replaced: decoding.replaced });
    }
    article.decoding = Some(decoding);
    Ok(article)
}

/// A page from text to article.
pub(crate) fn run(options: &Extractor, html: &str) -> Result<Article, Error> {
    if html.len() > options.limits.max_input_bytes {
        return Err(Error::TooLarge { limit: options.limits.max_input_bytes });
    }
    run_document(options, &dom::parse(html, options.limits))
}

/// A parsed page to its article.
pub(crate) fn run_document(options: &Extractor, document: &Document) -> Result<Article, Error> {
    run_with(options, document, Model::built_in())
}

/// A parsed page to its article, judged by a model of the caller's.
///
/// # Errors
/// [`Error::NoContent`] where nothing reads as main content.
pub fn run_with(options: &Extractor, document: &Document, model: &Model) -> Result<Article, Error> {
    let found = metadata::read(document, options.base_url.as_ref());
    let blocks = Blocks::of(document);
    let base = render::base_of(document, options.base_url.as_ref());
    let stages = Stages { options, model, base: base.as_ref() };
    let body = match payload::read(document, &blocks, found.metadata.title.as_deref()) {
        Some(html) => stages.run_payload(&html).or_else(|_| stages.run(document, &blocks, &found)),
        None => stages.run(document, &blocks, &found),
    };
    let mut article = Article { metadata: found.metadata, ..body? };
    article.warnings.extend(document.warnings.iter().cloned());
    Ok(article)
}

/// What is the same for a page and for the article in its scripts.
struct Stages<'a> {
    options: &'a Extractor,
    model: &'a Model,
    base: Option<&'a Url>,
}

impl Stages<'_> {
    /// The body of the article that a page sends to its scripts.
    fn run_payload(&self, html: &str) -> Result<Article, Error> {
        let document = dom::parse(html, self.options.limits);
        let found = metadata::read(&document, self.base);
        let article = self.run(&document, &Blocks::of(&document), &found)?;
        Ok(Article { warnings: vec![Warning::FromPayload], ..article })
    }

    /// The body of the article in the blocks of a page.
    fn run(&self, document: &Document, blocks: &Blocks, found: &Found) -> Result<Article, Error> {
        let probabilities = self.model.judge(document, blocks);
        let selection = select::select(document, blocks, &probabilities, found, self.options.focus);
        let page = Page { document, blocks, selection: &selection, base: self.base };
        let comments = match self.options.output {
            Output::Full => render::comments(blocks, &select::comments(document, blocks, &selection.kept)),
            Output::Text => Vec::new(),
        };
        let Rendered { text, html, images, blocks } = render::render(&page, self.options.output);
        if text.is_empty() {
            return Err(Error::NoContent);
        }
        let confidence = selection.confidence;
        Ok(Article { text, html, images, blocks, comments, confidence, ..Article::default() })
    }
}

/// A parsed page with every block, its numbers and its fate, and the article that comes of them.
#[cfg(feature = "_internals")]
#[must_use]
pub fn inspect_with(options: &Extractor, document: &Document, model: &Model) -> crate::inspect::Inspection {
    let found = metadata::read(document, options.base_url.as_ref());
    let blocks = Blocks::of(document);
    let table = features::measure(document, &blocks, &model.lexicon);
    let probabilities = model.probabilities(&table);
    let mut fates = crate::inspect::Fates::new(&blocks);
    select::select_by_steps(document, &blocks, &probabilities, &found, options.focus, |step, left| {
        fates.after(step, left);
    });
    let blocks = fates.reports(document, model.explain(&table));
    crate::inspect::Inspection { article: run_with(options, document, model), blocks }
}
