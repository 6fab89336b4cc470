//! The stages in order; the only file that knows the order.

use crate::article::Article;
use crate::blocks::Blocks;
use crate::decode::decode;
use crate::dom::{self, Document};
use crate::error::{Error, Warning};
use crate::features;
use crate::metadata;
use crate::options::Extractor;
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
    let table = features::measure(document, &blocks, &model.lexicon);
    let probabilities = model.probabilities(&table);
    let selection = select::select(document, &blocks, &probabilities, &found, options.focus);
    let base = render::base_of(document, options.base_url.as_ref());
    let page = Page { document, blocks: &blocks, selection: &selection, base: base.as_ref() };
    let Rendered { text, html, images, blocks } = render::render(&page, options.output);
    if text.is_empty() {
        return Err(Error::NoContent);
    }
    let warnings = document.warnings.clone();
    let confidence = selection.confidence;
    Ok(Article { metadata: found.metadata, text, html, images, blocks, confidence, decoding: None, warnings })
}
