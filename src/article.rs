//! What comes out: an article, and its parts as plain strings.

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
    /// The body as plain text, with blank lines between blocks. List items start with `- `, and ` | ` stands between the
    /// columns of a table, also where a cell is empty. The headline is usually not part of the body; see
    /// [`Article::title`].
    pub text: String,
    /// The body as cleaned HTML, safe to show; empty with [`Output::Text`](crate::Output::Text). It holds no elements but
    /// - `h1` to `h6`, `p`, `br`, `hr`, `pre`, `blockquote`, `figure`, `figcaption`, `img`;
    /// - `ul`, `ol`, `li`, `dl`, `dt`, `dd`;
    /// - `table`, `caption`, `thead`, `tbody`, `tfoot`, `tr`, `th`, `td`;
    /// - inside of lines `a`, `abbr`, `cite`, `code`, `del`, `dfn`, `em`, `ins`, `kbd`, `mark`, `q`, `rp`, `rt`, `ruby`, `s`,
    ///   `samp`, `small`, `span`, `strong`, `sub`, `sup`, `u`, `var`;
    ///
    /// and no attributes but `href`, `src`, `alt`, `width`, `height`, `colspan`, `rowspan`, `start`, `reversed`, `type` and
    /// `value` of lists with numbers, `dir` where text does not run as around it, `id` of places that links of the article
    /// lead to (`article-…`), and `class` of code with its language (`language-…`).
    pub html: String,
    /// The pictures of the body in order, behind those of the article's head; empty with
    /// [`Output::Text`](crate::Output::Text).
    pub images: Vec<Image>,
    /// The blocks of the body in order; empty with [`Output::Text`](crate::Output::Text).
    pub blocks: Vec<ArticleBlock>,
    /// What readers wrote below the article, in the order of the page; empty with [`Output::Text`](crate::Output::Text).
    /// On forum pages the posts are the body, and only posts that the body leaves out are listed here.
    pub comments: Vec<Comment>,
    /// The F1 score that the chosen blocks are expected to reach against the true body, from 0 to 1. It is 1 for a page
    /// that is nothing but clean content, plain text too, where there is nothing to choose.
    pub confidence: f64,
    /// How the bytes became text; `None` for a page that was given as text.
    pub decoding: Option<Decoding>,
    /// What may be missing from the article, or makes it less certain.
    pub warnings: Vec<Warning>,
}

impl Article {
    /// The title, or an empty string where the page has none.
    #[must_use]
    pub fn title(&self) -> &str {
        self.metadata.title.as_deref().unwrap_or_default()
    }

    /// The text of one of this article's blocks, without list marker or cell separator. For a block of another article
    /// whose range does not fit this text, it is empty.
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

    /// The number of words in the text. Han and Kana are written without spaces, so that each of their characters counts
    /// as a word.
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

    /// How long an adult takes to read the text silently, at the usual speed for its script.
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
///
/// ```
/// use bonmun::EncodingSource;
///
/// // The page declares an encoding that it is not written in.
/// let (text, decoding) = bonmun::decode("<meta charset=euc-kr><p>항구".as_bytes(), None);
/// assert_eq!(text, "<meta charset=euc-kr><p>항구");
/// assert_eq!((decoding.encoding.as_str(), decoding.source), ("UTF-8", EncodingSource::Detected));
/// assert_eq!(decoding.overruled.as_deref(), Some("EUC-KR"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Decoding {
    /// The encoding by its WHATWG name, such as `UTF-8` or `EUC-KR`, which includes CP949.
    pub encoding: String,
    /// Who named it.
    pub source: EncodingSource,
    /// An encoding that was declared but not used, because the bytes contradict it or a better source names another.
    pub overruled: Option<String>,
    /// How many malformed sequences became U+FFFD.
    pub replaced: usize,
}

/// Who named the encoding of a page. The first in this order whose encoding the bytes do not contradict is believed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum EncodingSource {
    /// A byte order mark at the start of the bytes.
    ByteOrderMark,
    /// The transport, such as the `Content-Type` header of HTTP.
    Transport,
    /// The page, by a `<meta>` element or an XML declaration.
    Page,
    /// The bytes themselves: nobody named an encoding, or the bytes contradict whoever did.
    #[default]
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
    /// Its address, absolute where the base URL is known. For a picture that is loaded lazily it is the real address, not
    /// that of the placeholder.
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
    /// The text of the comment, with blank lines between paragraphs.
    pub text: String,
}

/// A block of the article, and where it came from.
///
/// ```
/// # let html = "<body><article><h2>The crane</h2><p>The harbour opened in 1904 and has been dredged twice since,
/// # most lately for the ferry, and its old crane has outlived three mayors.</article>";
/// let article = bonmun::extract(html)?;
/// for block in &article.blocks {
///     println!("{} {} {}", block.kind, block.path, article.text_of(block));
/// }
/// # let block = article.blocks.last().unwrap();
/// # assert_eq!(block.path, "html > body:nth-child(2) > article:nth-child(1) > p:nth-child(2)");
/// # Ok::<(), bonmun::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct ArticleBlock {
    /// What the block is.
    pub kind: BlockKind,
    /// Where it lies in [`Article::text`], in bytes, without list mark or cell separator.
    pub text: Range<usize>,
    /// A CSS selector that leads to the block's element in the page or, where the article was read from the page's scripts
    /// ([`Warning::FromPayload`]), in the markup that was found there. Empty once the paths of all blocks together have
    /// reached their bound ([`Bound::PathBytes`](crate::Bound::PathBytes)).
    pub path: String,
}

/// What a block of the article is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BlockKind {
    /// Running text.
    #[default]
    Paragraph,
    /// A heading, with its level from 1 to 6.
    Heading(u8),
    /// An item of a list, or part of one.
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

named! {
    BlockKind {
        Paragraph => "paragraph",
        Heading(_) => "heading",
        ListItem => "list_item",
        Quote => "quote",
        Code => "code",
        TableCell => "table_cell",
        Caption => "caption",
    }
}
