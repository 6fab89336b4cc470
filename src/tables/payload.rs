//! Where scripts keep articles: keys, kinds of block, and how much text makes one.

/// Most text on the page itself with which its scripts are still searched for the article.
///
/// Unit: Latin letters outside of links. Source: ours, what stands in the foot of a news page and around its menus.
/// Tuned: no.
pub(crate) const MAX_VISIBLE_UNITS: u32 = 1_500;

/// Shortest article in a script.
///
/// Unit: Latin letters. Source: ours, a short news item; what is written for search engines is shorter.
/// Tuned: no.
pub(crate) const MIN_PAYLOAD_UNITS: u32 = 600;

/// How much longer than the text on the page an article in a script has to be.
///
/// Unit: times. Source: ours, what is there twice is read from the page. Tuned: no.
pub(crate) const MIN_PAYLOAD_GAIN: u32 = 2;

/// Largest scripts that are searched, together.
///
/// Unit: bytes. Source: ours; the largest payload of a page seen takes 2 MB. Tuned: no.
pub(crate) const MAX_SCRIPT_BYTES: usize = 8 * 1024 * 1024;

/// Fewest ends of sentences in an article. Unit: full stops and their kin. Source: ours. Tuned: no.
pub(crate) const MIN_STOPS: u32 = 3;

/// Marks in text that is not code: fewer than one in so many characters.
///
/// Unit: characters a mark. Source: ours; prose of many quotations has one in ten, code one in four. Tuned: no.
pub(crate) const CHARS_A_MARK: u32 = 6;

/// Longest mean word of a script with spaces. Unit: characters. Source: ours; German prose stays under 8. Tuned: no.
pub(crate) const MAX_MEAN_WORD: u32 = 20;

/// What an article whose object names the title of the page counts more. Unit: times. Source: ours. Tuned: no.
pub(crate) const TITLE_BONUS: u32 = 4;

/// What a script starts with that adds to the stream of React's server components.
///
/// Source: Next.js, the framework that most pages with such a stream are made with.
pub(crate) const STREAM_CALL: &str = "self.__next_f.push(";

/// How markup starts that was escaped once too often.
///
/// Source: the elements that bodies of articles hold first.
pub(crate) const ESCAPED_TAGS: &[&str] = &["&lt;/", "&lt;br", "&lt;p"];

/// Keys whose text is a block of its own in a list of blocks.
///
/// Source: the content formats of editors and content systems in use (portable text, block editors, feeds).
pub(crate) const BLOCK_TEXT_KEYS: &[&str] = &["content", "html", "text", "value"];

/// Keys that say what kind of block an object is. Source: as above.
pub(crate) const BLOCK_KIND_KEYS: &[&str] = &["_type", "blockType", "kind", "nodeType", "type"];

/// Kinds of block that hold running text. Source: as above.
pub(crate) const TEXT_BLOCK_KINDS: &[&str] = &[
    "block",
    "blockquote",
    "header",
    "heading",
    "heading-2",
    "heading-3",
    "html",
    "list",
    "p",
    "paragraph",
    "quote",
    "raw_html",
    "subheading",
    "text",
];

/// Words of keys under which no article of this page stands: `relatedPosts`, `user_comments`.
///
/// Source: what else pages hand to their scripts.
pub(crate) const OTHER_WORDS: &[&str] = &[
    "comment",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "footer",
    "gdpr",
    "i18n",
    "legal",
    "locale",
    "locales",
    "messages",
    "policies",
    "policy",
    "popular",
    "privacy",
    "recommendation",
    "recommendations",
    "recommended",
    "related",
    "similar",
    "suggested",
    "terms",
    "translation",
    "translations",
    "trending",
];
