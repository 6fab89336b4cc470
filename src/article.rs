//! What comes out: an article, its parts as plain strings.

use std::ops::Range;
use std::time::Duration;

use crate::error::Warning;
use crate::metadata::Metadata;
use crate::text::Words;

/// The article of a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Article {
    /// What the page says about the article.
    pub metadata: Metadata,
    /// The body as plain text, blocks apart by a blank line; items of a list start with `- `, and ` | ` stands between the
    /// cells of a table. The headline is as a rule no part of the body: [`Article::title`].
    pub text: String,
    /// The body as cleaned HTML, safe to show; empty with [`Output::Text`](crate::Output::Text).
    pub html: String,
    /// The pictures of the body in order; empty with [`Output::Text`](crate::Output::Text).
    pub images: Vec<Image>,
    /// The blocks of the body in order; empty with [`Output::Text`](crate::Output::Text).
    pub blocks: Vec<ArticleBlock>,
    /// What readers wrote below it, in the order of the page; empty with [`Output::Text`](crate::Output::Text). On forum
    /// pages the posts are the body, and only posts that the body leaves out stand here.
    pub comments: Vec<Comment>,
    /// How good the choice of blocks is expected to be, from 0 to 1: the F1 that it would reach against the true body. 1 for a
    /// page of nothing but clean content, which leaves no choice.
    pub confidence: f64,
    /// How bytes became text; `None` for a page that was text already.
    pub decoding: Option<Decoding>,
    /// What kept the article from being all that the page holds, or makes it less sure.
    pub warnings: Vec<Warning>,
}

impl Article {
    /// The title, or an empty string where the page has none.
    #[must_use]
    pub fn title(&self) -> &str {
        self.metadata.title.as_deref().unwrap_or_default()
    }

    /// The text of one of its blocks, without list mark or cell separator; empty for a block of another article that lies
    /// outside of this one's text.
    ///
    /// ```
    /// # let html = "<article><h2>The crane</h2><p>The harbour opened in 1904, was dredged twice since, and has kept its
    /// # old crane, its customs house and its quarrel with the town council ever after.</article>";
    /// let article = bonmun::extract(html)?;
    /// let texts: Vec<&str> = article.blocks.iter().map(|block| article.text_of(block)).collect();
    /// assert!(texts.last().is_some_and(|text| text.starts_with("The harbour opened")));
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    #[must_use]
    pub fn text_of(&self, block: &ArticleBlock) -> &str {
        self.text.get(block.text.clone()).unwrap_or_default()
    }

    /// Number of words of the text; of Han and Kana, which are written without spaces, each character is one.
    ///
    /// ```
    /// # let html = "<article><h1>항구</h1><p>항구는 1904년에 열렸고 그 뒤로 두 번 준설했다. 오래된 기중기와 세관 건물이 아직 서 있다.</article>";
    /// let article = bonmun::extract(html)?;
    /// assert_eq!(article.word_count(), 15);
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    #[must_use]
    pub fn word_count(&self) -> usize {
        let words = Words::of(&self.text);
        words.spaced + words.unspaced
    }

    /// How long an adult takes to read the text, silently and at the usual speed of its script.
    ///
    /// ```
    /// # let html = "<article><p>The harbour opened in 1904, was dredged twice since, and has kept its old crane.";
    /// let article = bonmun::extract(html)?;
    /// println!("{} min", article.reading_time().as_secs().div_ceil(60));
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    #[must_use]
    pub fn reading_time(&self) -> Duration {
        Words::of(&self.text).reading_time()
    }
}

/// How the bytes of a page became text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Decoding {
    /// The encoding by its WHATWG name, such as `UTF-8` or `EUC-KR`, which includes CP949.
    pub encoding: String,
    /// Who named it.
    pub source: EncodingSource,
    /// An encoding that was declared and not used, because the bytes contradict it or a better source differs.
    pub overruled: Option<String>,
    /// How many malformed sequences became U+FFFD.
    pub replaced: usize,
}

/// Who named the encoding of a page; the first that the bytes allow is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum EncodingSource {
    /// A byte order mark at the front.
    ByteOrderMark,
    /// The transport, such as the `Content-Type` header of HTTP.
    Transport,
    /// The page, by a `<meta>` element or an XML declaration.
    Page,
    /// Nobody, or somebody who was wrong: the bytes themselves show it.
    Detected,
}

/// A picture of the article.
///
/// ```
/// # let html = "<article><p>The harbour opened in 1904 and has been dredged twice since, most lately for the ferry.
/// # <figure><img src=dawn.jpg alt='A crane' width=800><figcaption>The harbour at dawn.</figcaption></figure>
/// # <p>Its old crane, its customs house and its quarrel with the town council have outlived three mayors.</article>";
/// let extractor = bonmun::Extractor::new().with_base_url("https://example.org/news/harbour");
/// let article = extractor.extract(html)?;
/// assert_eq!(article.images[0].src, "https://example.org/news/dawn.jpg");
/// assert_eq!(article.images[0].caption.as_deref(), Some("The harbour at dawn."));
/// # Ok::<(), bonmun::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Image {
    /// Its address: the real one where the page loads it late, absolute where the base URL is known.
    pub src: String,
    /// The alternative text, for readers who do not see the picture.
    pub alt: Option<String>,
    /// The caption of the figure around it.
    pub caption: Option<String>,
    /// Width in CSS pixels as the page states it.
    pub width: Option<u32>,
    /// Height in CSS pixels as the page states it.
    pub height: Option<u32>,
}

/// What a reader wrote below the article.
///
/// ```
/// # let html = "<article><h1>The harbour</h1><p>The harbour opened in 1904 and has been dredged twice since, most
/// # lately for the ferry.<p>Its old crane, its customs house and its quarrel with the town council have outlived
/// # three mayors.</article><ol class=comments><li id=c1><b>Ann</b><p>I saw the crane as a child.</ol>";
/// let article = bonmun::extract(html)?;
/// assert_eq!(article.comments[0].text, "I saw the crane as a child.");
/// # Ok::<(), bonmun::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Comment {
    /// Its words, paragraphs apart by a blank line.
    pub text: String,
}

/// A block of the article and where it came from.
///
/// ```
/// # let html = "<body><article><h2>The crane</h2><p>The harbour opened in 1904 and has been dredged twice since,
/// # most lately for the ferry, and its old crane has outlived three mayors.</article>";
/// let article = bonmun::extract(html)?;
/// for block in &article.blocks {
///     println!("{:?} {} {}", block.kind, block.path, article.text_of(block));
/// }
/// # let block = article.blocks.last().unwrap();
/// # assert_eq!(block.path, "html > body:nth-child(2) > article:nth-child(1) > p:nth-child(2)");
/// # Ok::<(), bonmun::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ArticleBlock {
    /// What the block is.
    pub kind: BlockKind,
    /// Where it lies in [`Article::text`], in bytes, without list mark or cell separator.
    pub text: Range<usize>,
    /// A CSS selector of the element around it in the page; where the article was read from the page's scripts
    /// ([`Warning::FromPayload`]), in the markup that was found there.
    pub path: String,
}

/// What a block of the article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A heading with its level, 1 to 6.
    Heading(u8),
    /// An item of a list, or a part of one.
    ListItem,
    /// Quoted text.
    Quote,
    /// Preformatted text.
    Code,
    /// A cell of a table.
    TableCell,
    /// The caption of a picture or table.
    Caption,
}
