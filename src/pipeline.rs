//! The stages in order; the only file that knows the order.

use crate::article::Article;
use crate::blocks::Blocks;
use crate::dom::{self, Document};
use crate::error::Error;
use crate::metadata;
use crate::options::Extractor;
use crate::render;
use crate::select::{Kept, Selection};

/// A page from text to article.
pub(crate) fn run(options: &Extractor, html: &str) -> Result<Article, Error> {
    if html.len() > options.limits.max_input_bytes {
        return Err(Error::TooLarge { limit: options.limits.max_input_bytes });
    }
    run_document(options, &dom::parse(html, options.limits))
}

/// A parsed page to its article.
pub(crate) fn run_document(options: &Extractor, document: &Document) -> Result<Article, Error> {
    let metadata = metadata::read(document, options.base_url.as_ref());
    let blocks = Blocks::of(document);
    let kept = blocks.iter().enumerate().map(|(block, b)| Kept { block, text: blocks.range(b) }).collect();
    let selection = Selection { kept, confidence: 0.0 };
    let text = render::text(&blocks, &selection);
    if text.is_empty() {
        return Err(Error::NoContent);
    }
    Ok(Article { metadata, text, warnings: document.warnings.clone(), ..Article::default() })
}
