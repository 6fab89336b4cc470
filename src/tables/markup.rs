//! What the rendered article may hold: elements, attributes, addresses, and how much of each.
//!
//! Source: HTML Living Standard for the elements; the bounds say theirs one by one.

use super::tags::Tag;

/// Kept blocks in one list item past which the list is layout, a thread of posts for one.
///
/// Unit: blocks. Source: ours, an item of a list that one reads as a list is a paragraph or two. Tuned: no.
pub(crate) const MAX_ITEM_BLOCKS: usize = 3;

/// Kept blocks in one cell past which the table is layout.
///
/// Unit: blocks. Source: ours, as for list items. Tuned: no.
pub(crate) const MAX_CELL_BLOCKS: usize = 4;

/// What starts a list item in plain text. Source: the habit of plain text and Markdown.
pub(crate) const ITEM_MARK: &str = "- ";

/// One step of nesting in plain text. Source: width of [`ITEM_MARK`].
pub(crate) const ITEM_INDENT: &str = "  ";

/// How deep lists and quotes are shown inside one another in plain text and Markdown: every line repeats the marks of
/// all levels around it.
///
/// Unit: levels. Source: ours; threads of comments nest some twenty. Tuned: no.
pub(crate) const MAX_LEVELS: usize = 32;

/// What all levels around may put before a line of Markdown, where the number of an item may take eleven bytes.
///
/// Unit: bytes. Source: [`MAX_LEVELS`] of the marks of items without numbers, and of quotes. Tuned: no.
pub(crate) const MAX_PREFIX_BYTES: usize = MAX_LEVELS * ITEM_MARK.len();

/// What stands between two cells of a row in plain text. Source: the habit of plain text and Markdown.
pub(crate) const CELL_SEPARATOR: &str = " | ";

/// The attributes of the rendered article besides ids and classes, and those that say how a text is to be read.
///
/// Source: ours, [`crate::render`] writes no others.
pub(crate) const CLEAN_ATTRIBUTES: &[&str] = &[
    "alt", "colspan", "dir", "height", "href", "lang", "reversed", "rowspan", "src", "start", "type", "value", "width",
];

/// Directions of text; in this order, the first where none is said. Source: HTML Living Standard, the attribute `dir`.
pub(crate) const DIRECTIONS: &[&str] = &["ltr", "rtl", "auto"];

/// What numbers the items of a list: digits, letters or Roman numerals.
///
/// Source: HTML Living Standard, the `type` of `<ol>`; in this order.
pub(crate) const ITEM_NUMBERS: &[&str] = &["1", "a", "A", "i", "I"];

/// What may stand around the rendered article in a file of its own. Source: HTML Living Standard, section 4.2.
pub(crate) const CLEAN_FRAME: &[Tag] =
    &[Tag::Document, Tag::Html, Tag::Head, Tag::Title, Tag::Meta, Tag::Style, Tag::Text];

/// What an element of the page becomes in the rendered article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// An element that holds blocks and is kept as this one.
    Container(Container),
    /// An element inside a line that is kept under this name.
    Inline(&'static str),
    /// A link.
    Link,
    /// None: what it holds is taken, the element is not.
    Transparent,
}

/// The elements of the rendered article that hold blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    /// `<blockquote>`
    Blockquote,
    /// `<caption>`
    Caption,
    /// `<dd>`
    Dd,
    /// `<dl>`
    Dl,
    /// `<dt>`
    Dt,
    /// `<figcaption>`
    Figcaption,
    /// `<figure>`
    Figure,
    /// `<li>`
    Li,
    /// `<ol>`
    Ol,
    /// `<table>`
    Table,
    /// `<tbody>`
    Tbody,
    /// `<td>`
    Td,
    /// `<tfoot>`
    Tfoot,
    /// `<th>`
    Th,
    /// `<thead>`
    Thead,
    /// `<tr>`
    Tr,
    /// `<ul>`
    Ul,
}

impl Container {
    /// The element's name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Container::Blockquote => "blockquote",
            Container::Caption => "caption",
            Container::Dd => "dd",
            Container::Dl => "dl",
            Container::Dt => "dt",
            Container::Figcaption => "figcaption",
            Container::Figure => "figure",
            Container::Li => "li",
            Container::Ol => "ol",
            Container::Table => "table",
            Container::Tbody => "tbody",
            Container::Td => "td",
            Container::Tfoot => "tfoot",
            Container::Th => "th",
            Container::Thead => "thead",
            Container::Tr => "tr",
            Container::Ul => "ul",
        }
    }

    /// Whether it holds no text but what stands in the cells and the caption of a table.
    pub(crate) fn is_table_part(self) -> bool {
        matches!(self, Container::Table | Container::Thead | Container::Tbody | Container::Tfoot | Container::Tr)
    }
}

impl Role {
    /// What an element becomes. Drawings, formulas, forms and everything unknown become nothing.
    pub(crate) fn of(tag: Tag) -> Role {
        match tag {
            Tag::Blockquote => Role::Container(Container::Blockquote),
            Tag::Caption => Role::Container(Container::Caption),
            Tag::Dd => Role::Container(Container::Dd),
            Tag::Dl => Role::Container(Container::Dl),
            Tag::Dt => Role::Container(Container::Dt),
            Tag::Figcaption => Role::Container(Container::Figcaption),
            Tag::Figure => Role::Container(Container::Figure),
            Tag::Li => Role::Container(Container::Li),
            Tag::Ol => Role::Container(Container::Ol),
            Tag::Table => Role::Container(Container::Table),
            Tag::Tbody => Role::Container(Container::Tbody),
            Tag::Td => Role::Container(Container::Td),
            Tag::Tfoot => Role::Container(Container::Tfoot),
            Tag::Th => Role::Container(Container::Th),
            Tag::Thead => Role::Container(Container::Thead),
            Tag::Tr => Role::Container(Container::Tr),
            Tag::Ul | Tag::Menu => Role::Container(Container::Ul),
            Tag::A => Role::Link,
            Tag::Abbr => Role::Inline("abbr"),
            Tag::Cite => Role::Inline("cite"),
            Tag::Code | Tag::Tt => Role::Inline("code"),
            Tag::Del => Role::Inline("del"),
            Tag::Dfn => Role::Inline("dfn"),
            Tag::Em | Tag::I => Role::Inline("em"),
            Tag::Ins => Role::Inline("ins"),
            Tag::Kbd => Role::Inline("kbd"),
            Tag::Mark => Role::Inline("mark"),
            Tag::Q => Role::Inline("q"),
            Tag::Rp => Role::Inline("rp"),
            Tag::Rt => Role::Inline("rt"),
            Tag::Ruby => Role::Inline("ruby"),
            Tag::S | Tag::Strike => Role::Inline("s"),
            Tag::Samp => Role::Inline("samp"),
            Tag::Small => Role::Inline("small"),
            Tag::Strong | Tag::B => Role::Inline("strong"),
            Tag::Sub => Role::Inline("sub"),
            Tag::Sup => Role::Inline("sup"),
            Tag::U => Role::Inline("u"),
            Tag::Var => Role::Inline("var"),
            _ => Role::Transparent,
        }
    }
}

/// Headings by level, from 1.
pub(crate) const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// Schemes a link may have. Source: ammonia's default, less those that open other programs than mail and phone.
pub(crate) const LINK_SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// Schemes an image may have. Source: what a page on the web can load.
pub(crate) const IMAGE_SCHEMES: &[&str] = &["http", "https"];

/// How the names of files end that hold a picture, in small letters. Source: the types every browser shows.
pub(crate) const PICTURE_ENDINGS: &[&str] = &[".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];

/// How an image starts that is written out in its address. Source: raster types every browser shows, and `image/jpg`,
/// which is no type but shown as well; SVG is a document, not an image, as soon as somebody opens it alone.
pub(crate) const RASTER_DATA_PREFIXES: &[&str] = &[
    "data:image/avif;base64,",
    "data:image/gif;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/png;base64,",
    "data:image/webp;base64,",
];

/// Longest address that is written out as an image.
///
/// Unit: bytes. Source: ours, an icon or a small drawing; photos are linked. Tuned: no.
pub(crate) const MAX_DATA_IMAGE_BYTES: usize = 64 * 1024;

/// Longest address of a link or image.
///
/// Unit: bytes. Source: what servers and browsers accept at least (RFC 9110 asks for 8,000 octets). Tuned: no.
pub(crate) const MAX_URL_BYTES: usize = 8_000;

/// What all attribute values of one article may take together.
///
/// Unit: bytes. Source: ours; real articles stay far below, and a link around a hundred thousand blocks, which is
/// repeated in each, must not make gigabytes. Tuned: no.
pub(crate) const MAX_ATTRIBUTE_BYTES: usize = 4 * 1024 * 1024;
const _: () = assert!(MAX_URL_BYTES < MAX_DATA_IMAGE_BYTES && MAX_DATA_IMAGE_BYTES < MAX_ATTRIBUTE_BYTES);

/// Elements inside a line that may be open at once.
///
/// Unit: elements. Source: ours; emphasis, link and code inside one another are three. Tuned: no.
pub(crate) const MAX_INLINE_DEPTH: usize = 8;

/// Largest `colspan` and `rowspan`.
///
/// Unit: cells. Source: ours; a browser draws up to 1,000 columns, no table of an article has a hundred. Tuned: no.
pub(crate) const MAX_SPAN: usize = 100;

/// Empty cells that stand, in all tables of one article as text or as Markdown, for the columns and rows that other cells span.
///
/// Unit: cells. Source: ours; a table of a thousand rows with a few each, and an attribute of a few bytes asks for a
/// hundred. Past it rows are shorter, as rows of a table may be. Tuned: no.
pub(crate) const MAX_FILLERS: usize = 10_000;
const _: () = assert!(MAX_SPAN < MAX_FILLERS);

/// What the paths of all blocks of one article may take together.
///
/// Unit: bytes. Source: ours, as for attributes; a path of a real page takes some 300. Tuned: no.
pub(crate) const MAX_PATHS_BYTES: usize = 4 * 1024 * 1024;

/// Attributes in which scripts keep the address of a picture until it is needed, in order of trust.
///
/// Source: the lazy loaders in use and the plugins of blog systems.
pub(crate) const LAZY_ADDRESSES: &[&str] = &[
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-original-src",
    "data-actualsrc",
    "data-img-src",
    "data-echo",
];

/// Attributes with several addresses of one picture, in order of trust. Source: as above.
pub(crate) const LAZY_SOURCE_SETS: &[&str] = &["data-srcset", "data-lazy-srcset", "srcset"];

/// File names, without ending, of pictures that hold the place of another.
///
/// Source: the samples and defaults of the lazy loaders above.
pub(crate) const PLACEHOLDER_NAMES: &[&str] = &[
    "1x1",
    "blank",
    "empty",
    "grey",
    "lazy",
    "lazyload",
    "loader",
    "loading",
    "pixel",
    "placeholder",
    "spacer",
    "trans",
    "transparent",
];

/// How the names of other elements end that are pictures: `amp-img`, and what other frameworks call theirs.
///
/// Source: the components of AMP.
pub(crate) const IMAGE_ELEMENT_END: &str = "-img";

/// How many children of a `<picture>` are looked at for its sources.
///
/// Unit: nodes. Source: ours; a picture has a source or two for each width of screen and form of file. Tuned: no.
pub(crate) const PICTURE_CHILDREN: usize = 64;

/// Shortest address that is written out and yet a picture to look at.
///
/// Unit: bytes. Source: a blank GIF takes 60 to 80, a blurred preview some hundred. Tuned: no.
pub(crate) const MIN_DATA_IMAGE_BYTES: usize = 1_000;

/// Widest picture taken where the page offers several.
///
/// Unit: pixels. Source: ours, a column of text on a screen of double density. Tuned: no.
pub(crate) const MAX_IMAGE_WIDTH: u32 = 2_000;

/// Shortest side of a picture; below are counters, icons and rules.
///
/// Unit: CSS pixels. Source: ours, the largest common icons are 32 to 48. Tuned: no.
pub(crate) const MIN_IMAGE_SIDE: u32 = 33;

/// Narrowest picture in the head of an article that is taken for the article's by its width.
///
/// Unit: CSS pixels. Source: ours; portraits beside a byline have 40 to 200. Tuned: no.
pub(crate) const MIN_LEAD_WIDTH: u32 = 300;
const _: () = assert!(MIN_IMAGE_SIDE < MIN_LEAD_WIDTH);

/// How many pictures of the head of an article are looked at.
///
/// Unit: pictures. Source: ours; a lead picture stands below a row of buttons and portraits. Tuned: no.
pub(crate) const HEAD_PICTURES: usize = 64;

/// Shortest name of a file that tells it from others: `1` and `big` do not.
///
/// Unit: bytes, without ending and size. Source: ours. Tuned: no.
pub(crate) const MIN_FILE_NAME_BYTES: usize = 5;

/// Parts of class names and ids around a picture in the head of an article that is not the article's, in lower case,
/// sorted. Source: ours; the names of boxes with authors, other articles and buttons on the development pages.
#[rustfmt::skip]
pub(crate) const FOREIGN_PICTURE_PARTS: &[&str] = &[
    "advert", "auteur", "author", "autor", AVATAR, "byline", "columnist", "contributor", "journalist", "logo",
    "newsletter", "profile", "promo", "recommend", "related", "reporter", "share", "sidebar", "sponsor", "teaser", "writer",
];

/// Words that say the same and are parts of others, in lower case, sorted. Source: as above.
#[rustfmt::skip]
pub(crate) const FOREIGN_PICTURE_WORDS: &[&str] = &[
    "ad", "ads", "badge", "banner", "bio", "emoji", "icon", "menu", "nav", "navigation", "sns", "social", "user", "widget",
];

/// Parts of the names of files with the sign of a site, or with a picture in place of another, in lower case, sorted.
/// Source: as above.
pub(crate) const SYMBOL_PARTS: &[&str] = &[AVATAR, "favicon", "logo", "placeholder"];

/// A picture more times as wide as it is high is a banner.
///
/// Unit: widths a height. Source: ours; panoramas are 3 to 1, banners 728 by 90. Tuned: no.
pub(crate) const BANNER_RATIO: u32 = 4;

/// Part of the names of portraits, which are never the article's. Source: the systems of forums and blogs.
pub(crate) const AVATAR: &str = "avatar";

/// What the address of a film's player holds, where that of an advertisement does not.
///
/// Source: the embedding addresses of the common film hosts.
pub(crate) const PLAYER_PATHS: &[&str] = &["/embed/", "/player", "/video"];

/// What the ids of the article start with, so that they meet no id of the page it is shown in.
///
/// Source: ours, after GitHub's `user-content-`.
pub(crate) const ID_PREFIX: &str = "article-";

/// How many elements a picture may lie below its figure, or below the `<noscript>` it stands in.
///
/// Unit: elements. Source: ours; link, picture and two boxes are four. Tuned: no.
pub(crate) const FIGURE_DEPTH: usize = 8;

/// A longer caption is text of its own: each picture of the figure would carry a copy.
///
/// Unit: bytes. Source: ours; captions have a few sentences.
/// Tuned: no.
pub(crate) const MAX_CAPTION_BYTES: usize = 4_000;

/// What the addresses and words of all pictures and films of one article may take together.
///
/// Unit: bytes. Source: ours; the base of the page is repeated in each address, the caption of a figure in each of its
/// pictures. Tuned: no.
pub(crate) const MAX_MEDIA_BYTES: usize = 4 * 1024 * 1024;

/// What starts the class that names the language of code in the rendered article.
///
/// Source: HTML Living Standard, section 4.5.15 (`<code>`).
pub(crate) const LANGUAGE_PREFIX: &str = "language-";

/// What starts the class that names the language of code in a page, in order of trust.
///
/// Source: as above, and the highlighters in use.
pub(crate) const LANGUAGE_PREFIXES: &[&str] = &[LANGUAGE_PREFIX, "lang-", "highlight-source-", "brush:"];

/// Longest name of a language of code. Unit: bytes. Source: the longest of the highlighters take 20. Tuned: no.
pub(crate) const MAX_LANGUAGE_BYTES: usize = 24;

/// Of a longer class name the start is read for the language: all code in a box asks for that of the box.
///
/// Unit: bytes. Source: ours; the classes around code have some 100. Tuned: no.
pub(crate) const MAX_LANGUAGE_CLASS_BYTES: usize = 1_000;

/// How many elements above code may name its language. Unit: elements. Source: as for figures. Tuned: no.
pub(crate) const LANGUAGE_DEPTH: usize = 2;

/// How many children of `<pre>` are looked at for its `<code>`.
///
/// Unit: nodes. Source: ours; a button and the numbers of the lines stand before it. Tuned: no.
pub(crate) const LANGUAGE_CHILDREN: usize = 16;

/// Class names of links that are drawn as buttons, sorted. Source: Bootstrap, Foundation, Shopify, Webflow and `WordPress`.
pub(crate) const BUTTON_CLASSES: &[&str] = &["btn", "button", "w-button", "wp-block-button__link", "wp-element-button"];

/// The role of an element that works as a button. Source: WAI-ARIA 1.2.
pub(crate) const BUTTON_ROLE: &str = "button";

/// The first class of what stands above or below a table and says what it shows. Source: PMC, Bootstrap 3.
pub(crate) const CAPTION_CLASS: &str = "caption";

/// The roles of a table that lays out a page. Source: WAI-ARIA 1.2.
pub(crate) const LAYOUT_ROLES: [&str; 2] = ["none", "presentation"];
