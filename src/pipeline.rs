//! Runs the stages in order. This is the only file that knows the order.

use std::borrow::Cow;

#[cfg(feature = "rcdom")]
use markup5ever_rcdom::RcDom;
use url::Url;

use crate::address;
use crate::article::{Article, Comment, Decoding};
use crate::blocks::Blocks;
use crate::decode;
use crate::dom::{self, Document};
use crate::error::{Bound, Error, Form, Notice, Warning};
use crate::form;
use crate::metadata::{self, Found, Metadata};
use crate::options::{Extractor, Limits, Output};
use crate::payload::{self, Payload};
use crate::render::{self, Page, Rendered};
#[cfg(feature = "_internals")]
use crate::score::Look;
use crate::score::{Judgement, Model};
use crate::select::{self, JudgedPage, Kept, Selection, Step};
use crate::tables::tags::Tag;

/// The article of a page in bytes.
pub(crate) fn run_bytes(options: &Extractor, bytes: &[u8], content_type: Option<&str>) -> Result<Article, Error> {
    check_size(options, bytes.len())?;
    let (html, decoding) = decode_page(bytes, content_type)?;
    let mut article = run_text(options, &html)?;
    if decoding.replaced > 0 {
        article.warnings.push(Warning::CharactersReplaced { replaced: decoding.replaced });
    }
    article.decoding = Some(decoding);
    Ok(article)
}

/// The article of a page in text.
pub(crate) fn run(options: &Extractor, html: &str) -> Result<Article, Error> {
    check_size(options, html.len())?;
    check_text(html)?;
    run_text(options, html)
}

/// Text of any size to article.
fn run_text(options: &Extractor, html: &str) -> Result<Article, Error> {
    let (document, form) = parse_text(html, options.limits);
    let mut article = run_document(options, &document)?;
    article.warnings.extend(form.map(|form| Warning::NotHtml { form }));
    Ok(article)
}

/// The document of a text, and what the text is if it is no HTML.
#[must_use]
pub fn parse_text(html: &str, limits: Limits) -> (Document, Option<Form>) {
    let form = form::of(html);
    let markup = if form == Some(Form::PlainText) { Cow::Owned(form::marked_up(html)) } else { Cow::Borrowed(html) };
    (dom::parse(&markup, limits), form)
}

/// The text of a page in bytes.
fn decode_page<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Result<(Cow<'a, str>, Decoding), Error> {
    // A picture is recognised before it is decoded, because decoding one takes longer than decoding a page.
    if form::is_binary(bytes, decode::may_be_utf16(bytes, content_type)) {
        return Err(Error::NotText);
    }
    let (html, decoding) = decode(bytes, content_type);
    if form::is_binary(bytes, decoding.encoding.starts_with("UTF-16")) {
        Err(Error::NotText)
    } else {
        Ok((html, decoding))
    }
}

/// The article of a tree that the caller parsed.
#[cfg(feature = "rcdom")]
pub(crate) fn run_dom(options: &Extractor, dom: &RcDom) -> Result<Article, Error> {
    run_document(options, &dom::from_rcdom(dom, options.limits))
}

/// What a page in bytes says about its article.
pub(crate) fn read_metadata_bytes(
    options: &Extractor,
    bytes: &[u8],
    content_type: Option<&str>,
) -> Result<Metadata, Error> {
    check_size(options, bytes.len())?;
    let (html, _) = decode_page(bytes, content_type)?;
    Ok(metadata_of(&parse_text(&html, options.limits).0, options.base_url.as_ref()))
}

/// What a page says about its article.
pub(crate) fn read_metadata(options: &Extractor, html: &str) -> Result<Metadata, Error> {
    check_size(options, html.len())?;
    check_text(html)?;
    Ok(metadata_of(&parse_text(html, options.limits).0, options.base_url.as_ref()))
}

/// What a tree that the caller parsed says about its article.
#[cfg(feature = "rcdom")]
pub(crate) fn read_metadata_dom(options: &Extractor, dom: &RcDom) -> Metadata {
    metadata_of(&dom::from_rcdom(dom, options.limits), options.base_url.as_ref())
}

/// The metadata stage alone; `address` is where the page was found.
#[must_use]
pub fn metadata_of(document: &Document, address: Option<&Url>) -> Metadata {
    metadata::read(document, address, address::base_of(document, address).as_ref()).metadata
}

/// The largest page that is read, whatever the limits allow, because offsets are kept in 32 bits.
///
/// Unit: bytes. Source: ours; decoded to UTF-8, a byte takes at most three, escaped in plain text at most five, which are
/// one again once parsed, and 32 bits hold offsets up to 4.29 billion.
const MOST_INPUT_BYTES: usize = 1_000_000_000;

fn check_size(options: &Extractor, bytes: usize) -> Result<(), Error> {
    let limit = options.limits.max_input_bytes.min(MOST_INPUT_BYTES);
    if bytes > limit { Err(Error::TooLarge { limit }) } else { Ok(()) }
}

/// Text may be a picture or the like that was taken for UTF-8.
fn check_text(html: &str) -> Result<(), Error> {
    if form::is_binary(html.as_bytes(), false) { Err(Error::NotText) } else { Ok(()) }
}

/// The article of a parsed page.
pub(crate) fn run_document(options: &Extractor, document: &Document) -> Result<Article, Error> {
    run_with(options, document, Model::built_in())
}

/// The article of a parsed page, judged by a model of the caller's.
///
/// # Errors
/// [`Error::NoContent`] or [`Error::CutShort`] where nothing reads as main content.
pub fn run_with(options: &Extractor, document: &Document, model: &Model) -> Result<Article, Error> {
    run_watched(options, document, model, &mut ())
}

/// The article of a parsed page, with every block of the page, its features and what became of it.
#[cfg(feature = "_internals")]
#[must_use]
pub fn inspect_with(options: &Extractor, document: &Document, model: &Model) -> crate::inspect::Inspection {
    let mut recorder = crate::inspect::Recorder::default();
    let article = run_watched(options, document, model, &mut recorder);
    recorder.into_inspection(article)
}

/// An observer of the stages, for the inspector; with `()` nobody observes, at no cost. For each document that the
/// stages start on, `judge` or `trust` is called first.
trait Watch {
    /// Judges how likely each block of a document is content.
    fn judge(&mut self, model: &Model, document: &Document, blocks: &Blocks) -> Judgement {
        model.judge(document, blocks)
    }

    /// Is told that all blocks of a document are taken for content without being judged.
    fn trust(&mut self, _document: &Document, _blocks: &Blocks) {}

    /// Is told which blocks are left after a step of the choice.
    fn chosen(&mut self, _step: Step, _left: &[Kept]) {}
}

impl Watch for () {}

#[cfg(feature = "_internals")]
impl Watch for crate::inspect::Recorder {
    fn judge(&mut self, model: &Model, document: &Document, blocks: &Blocks) -> Judgement {
        let table = crate::features::measure(document, blocks, &model.lexicon);
        let looks = model.explain(&table);
        let probabilities = looks.iter().map(|look| look.probability).collect();
        self.begin(document, blocks, looks);
        Judgement { probabilities, alike: table.alike().to_vec() }
    }

    fn trust(&mut self, document: &Document, blocks: &Blocks) {
        let certain = Look { probability: 1.0, ..Look::default() };
        self.begin(document, blocks, vec![certain; blocks.len()]);
    }

    fn chosen(&mut self, step: Step, left: &[Kept]) {
        self.after(step, left);
    }
}

/// Runs all stages on a parsed page; every way to an article ends here.
fn run_watched<W: Watch>(
    options: &Extractor,
    document: &Document,
    model: &Model,
    watch: &mut W,
) -> Result<Article, Error> {
    let address = options.base_url.as_ref();
    let base = address::base_of(document, address);
    let found = metadata::read(document, address, base.as_ref());
    let blocks = Blocks::of(document);
    let mut stages = Stages { options, model, base: base.as_ref(), watch };
    let mut left_out = found.warnings.clone();
    let body = if render::is_clean(document, &blocks) {
        stages.run_clean(document, &blocks)
    } else {
        let Payload { html, warning } = payload::read(document, &blocks, found.metadata.title.as_deref());
        left_out.extend(warning);
        match html {
            // If the data turns out to hold no article, the page itself may.
            Some(html) => stages.run_payload(&html).or_else(|_| stages.run(document, &blocks, &found)),
            None => stages.run(document, &blocks, &found),
        }
    };
    left_out.extend(document.warnings.iter().cloned());
    let Body { rendered, comments, confidence } = body.map_err(|error| cut_short(error, &left_out))?;
    let Rendered { text, html, images, blocks, mut warnings } = rendered;
    warnings.extend(left_out);
    let metadata = found.metadata;
    warnings.extend(notice_of(document, &metadata, &text).map(|notice| Warning::NotArticle { notice }));
    Ok(Article { metadata, text, html, images, blocks, comments, confidence, decoding: None, warnings })
}

/// What a page says in place of an article, unless it names an author or a date.
fn notice_of(document: &Document, metadata: &Metadata, text: &str) -> Option<Notice> {
    if metadata.published.is_some() || !metadata.authors.is_empty() {
        return None;
    }
    let title = document.first(Tag::Title);
    form::notice(&title.map(|title| document.subtree_text(title)).unwrap_or_default(), text)
}

/// The error for a page without main content; it names the bound where text may stand behind one.
fn cut_short(error: Error, left_out: &[Warning]) -> Error {
    let hides_text = |warning: &&Warning| {
        matches!(warning, Warning::BrokenOff { .. } | Warning::LeftOut { bound: Bound::ScriptBytes, .. })
    };
    left_out.iter().find(hides_text).map_or(error, |cut| Error::CutShort { cut: cut.clone() })
}

/// An article without its metadata: what the chosen blocks of one document come to.
struct Body {
    rendered: Rendered,
    comments: Vec<Comment>,
    confidence: f64,
}

/// What the stages need beside the document they run on, which is the page or the markup in its scripts.
struct Stages<'a, W> {
    options: &'a Extractor,
    model: &'a Model,
    base: Option<&'a Url>,
    watch: &'a mut W,
}

impl<W: Watch> Stages<'_, W> {
    /// The body of the article that a page sends to its scripts.
    fn run_payload(&mut self, html: &str) -> Result<Body, Error> {
        let document = dom::parse(html, self.options.limits);
        let found = metadata::read(&document, self.base, self.base);
        let mut body = self.run(&document, &Blocks::of(&document), &found)?;
        body.rendered.warnings.push(Warning::FromPayload);
        body.rendered.warnings.extend(document.warnings.iter().cloned());
        Ok(body)
    }

    /// The body of the article in the blocks of a page.
    fn run(&mut self, document: &Document, blocks: &Blocks, found: &Found) -> Result<Body, Error> {
        let judged = self.watch.judge(self.model, document, blocks);
        let page = JudgedPage { document, blocks, found, judgement: &judged };
        let selection = select::select(&page, self.options.focus, |step, left| self.watch.chosen(step, left));
        self.render(document, blocks, &selection, Some(found))
    }

    /// The body of a page that is nothing but clean content: all of it, without judging.
    fn run_clean(&mut self, document: &Document, blocks: &Blocks) -> Result<Body, Error> {
        self.watch.trust(document, blocks);
        let selection = select::select_all(document, blocks, |step, left| self.watch.chosen(step, left));
        self.render(document, blocks, &selection, None)
    }

    /// The chosen blocks in every form that the options ask for; `found` is what the document says of its article.
    fn render(
        &self,
        document: &Document,
        blocks: &Blocks,
        selection: &Selection,
        found: Option<&Found>,
    ) -> Result<Body, Error> {
        let lead_image = found.and_then(|found| found.metadata.lead_image.as_ref()).map(|image| image.url.as_str());
        let page = Page { document, blocks, selection, lead_image, base: self.base };
        let headline = found.and_then(Found::headline_start);
        let comments = match self.options.output {
            Output::Full => render::comments(blocks, &select::comments(document, blocks, &selection.kept, headline)),
            Output::Text => Vec::new(),
        };
        let rendered = render::render(&page, self.options.output);
        if rendered.text.is_empty() {
            return Err(Error::NoContent);
        }
        Ok(Body { rendered, comments, confidence: selection.confidence })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_limit_allows_a_page_whose_places_do_not_fit() {
        let extractor = Extractor::new().with_limits(Limits::default().with_max_input_bytes(usize::MAX));
        assert_eq!(check_size(&extractor, MOST_INPUT_BYTES), Ok(()));
        assert_eq!(check_size(&extractor, MOST_INPUT_BYTES + 1), Err(Error::TooLarge { limit: MOST_INPUT_BYTES }));
    }
}
