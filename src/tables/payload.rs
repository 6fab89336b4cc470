//! Where scripts keep articles: keys, kinds of block, and how much text makes one.

use crate::tables::tags::Tag;

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

/// How much longer than the text on the page an article in a script has to be: than that outside of links where its object
/// names the title of the page, than all of it otherwise.
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

/// Keys that say what kind of block an object is, in the order in which they are asked.
///
/// Source: the formats of rich text in use: `ProseMirror`, Lexical, Slate, Editor.js and feeds of news (`type`), Portable
/// Text (`_type`), Contentful (`nodeType`), Slate before 0.50 (`kind`), `WordPress` (`blockName`).
pub(crate) const BLOCK_KIND_KEYS: &[&str] = &["_type", "blockType", "nodeType", "type", "kind", "blockName"];

/// The key that is asked for the kind of a block after all of these. Only a name in a namespace counts, such as
/// `core/paragraph`: people and pictures have names too. Source: `WordPress`.
pub(crate) const NAMESPACED_KIND_KEY: &str = "name";

/// The key of these that is there and null where a block is HTML of no kind. Source: `WordPress`, its classic editor.
pub(crate) const NAMED_OR_NULL_KEY: &str = "blockName";

/// Keys that say more of a block whose kind is known, in the order in which they are asked.
///
/// Source: Portable Text (`listItem`, `style`), Lexical (`tag`), trees of HTML elements (`tagName`).
pub(crate) const BLOCK_DETAIL_KEYS: &[&str] = &["listItem", "style", "tagName", "tag"];

/// Keys of an object that holds the rest of a block. Source: `WordPress`, `ProseMirror`, Editor.js.
pub(crate) const BLOCK_REST_KEYS: &[&str] = &["attributes", "attrs", "data"];

/// Keys whose text is that of a block, in the order in which they are asked. The first that has any is taken, since a block
/// with several of them has one text in several forms; those that may hold it with links and emphasis stand first.
///
/// Source: the formats above; `code` is of Editor.js, `innerHTML` and `values` are of `WordPress`.
pub(crate) const BLOCK_TEXT_KEYS: &[&str] = &["content", "html", "text", "value", "values", "code", "innerHTML"];

/// Keys whose values are the parts of a block. Source: the formats above.
pub(crate) const BLOCK_PART_KEYS: &[&str] =
    &["children", "content", "content_elements", "innerBlocks", "items", "leaves", "nodes"];

/// The key whose blocks the text of the block around them is without. Source: `WordPress`.
pub(crate) const INNER_BLOCKS_KEY: &str = "innerBlocks";

/// Keys that say of which level a heading is. Source: the formats above; `depth` is of Markdown's tree.
pub(crate) const LEVEL_KEYS: &[&str] = &["depth", "level"];

/// Keys that say what a list is marked with. Source: Portable Text, Lexical, feeds of news, Editor.js, Strapi.
pub(crate) const LIST_KIND_KEYS: &[&str] = &["format", "listItem", "listType", "list_type", "style", "tag", "tagName"];

/// The key that is true of a list that is numbered. Source: `WordPress`, trees of Markdown.
pub(crate) const NUMBERED_KEY: &str = "ordered";

/// Kinds of lists and items that are numbered, written as in [`BLOCK_KINDS`]. Source: the formats above.
pub(crate) const NUMBERED_KINDS: &[&str] = &[
    "number",
    "numbered",
    "numberedlist",
    "numberedlistitem",
    "numberlist",
    "ol",
    "ollist",
    "ordered",
    "orderedlist",
    "orderedlistitem",
];

/// The longest name of a kind of block. Unit: bytes. Source: twice the longest below. Tuned: no.
pub(crate) const MAX_KIND_BYTES: usize = 40;

/// Kinds of block and the elements that they are, `<span>` for a run of text inside a block.
///
/// In lower case, of letters and digits alone: `list-item`, `listItem` and `core/list-item` are the same.
///
/// Source: the formats above, with the names that their documentation gives.
pub(crate) const BLOCK_KINDS: &[(&str, Tag)] = &[
    ("a", Tag::Span),
    ("block", Tag::P),
    ("blockquote", Tag::Blockquote),
    ("br", Tag::Br),
    ("break", Tag::Br),
    ("bullet", Tag::Li),
    ("bulletedlist", Tag::Ul),
    ("bulletedlistitem", Tag::Li),
    ("bulletlist", Tag::Ul),
    ("callout", Tag::Div),
    ("checklist", Tag::Ul),
    ("code", Tag::Pre),
    ("codeblock", Tag::Pre),
    ("codeline", Tag::P),
    ("column", Tag::Div),
    ("columns", Tag::Div),
    ("cover", Tag::Div),
    ("details", Tag::Div),
    ("div", Tag::Div),
    ("doc", Tag::Div),
    ("document", Tag::Div),
    ("element", Tag::Span),
    ("emphasis", Tag::Span),
    ("expand", Tag::Div),
    ("freeform", Tag::Div),
    ("group", Tag::Div),
    ("h1", Tag::H1),
    ("h2", Tag::H2),
    ("h3", Tag::H3),
    ("h4", Tag::H4),
    ("h5", Tag::H5),
    ("h6", Tag::H6),
    ("hardbreak", Tag::Br),
    ("header", Tag::H2),
    ("headerfive", Tag::H5),
    ("headerfour", Tag::H4),
    ("headerone", Tag::H1),
    ("headersix", Tag::H6),
    ("headerthree", Tag::H3),
    ("headertwo", Tag::H2),
    ("heading", Tag::H2),
    ("heading1", Tag::H1),
    ("heading2", Tag::H2),
    ("heading3", Tag::H3),
    ("heading4", Tag::H4),
    ("heading5", Tag::H5),
    ("heading6", Tag::H6),
    ("headingfive", Tag::H5),
    ("headingfour", Tag::H4),
    ("headingone", Tag::H1),
    ("headingsix", Tag::H6),
    ("headingthree", Tag::H3),
    ("headingtwo", Tag::H2),
    ("html", Tag::Div),
    ("hyperlink", Tag::Span),
    ("layoutcolumn", Tag::Div),
    ("layoutsection", Tag::Div),
    ("li", Tag::Li),
    ("linebreak", Tag::Br),
    ("link", Tag::Span),
    ("list", Tag::Ul),
    ("listitem", Tag::Li),
    ("listitemchild", Tag::P),
    ("mediatext", Tag::Div),
    ("number", Tag::Li),
    ("numberedlist", Tag::Ul),
    ("numberedlistitem", Tag::Li),
    ("numberlist", Tag::Ul),
    ("ol", Tag::Ul),
    ("ollist", Tag::Ul),
    ("orderedlist", Tag::Ul),
    ("orderedlistitem", Tag::Li),
    ("p", Tag::P),
    ("panel", Tag::Div),
    ("paragraph", Tag::P),
    ("pre", Tag::Pre),
    ("preformatted", Tag::Pre),
    ("pullquote", Tag::Blockquote),
    ("quote", Tag::Blockquote),
    ("rawhtml", Tag::Div),
    ("root", Tag::Div),
    ("section", Tag::Div),
    ("softbreak", Tag::Br),
    ("span", Tag::Span),
    ("strong", Tag::Span),
    ("subheading", Tag::H3),
    ("table", Tag::Table),
    ("tablecell", Tag::Td),
    ("tableheader", Tag::Td),
    ("tableheadercell", Tag::Td),
    ("tablerow", Tag::Tr),
    ("taskitem", Tag::Li),
    ("tasklist", Tag::Ul),
    ("td", Tag::Td),
    ("text", Tag::Span),
    ("th", Tag::Td),
    ("tr", Tag::Tr),
    ("ul", Tag::Ul),
    ("ullist", Tag::Ul),
    ("unorderedlist", Tag::Ul),
    ("unorderedlistitem", Tag::Li),
    ("unstyled", Tag::P),
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

/// Words of kinds of block that are no part of the article, whatever they hold, beside [`OTHER_WORDS`].
///
/// Source: the names that content systems of news give to what they set between paragraphs.
pub(crate) const FOREIGN_WORDS: &[&str] = &[
    "ad",
    "ads",
    "advert",
    "advertisement",
    "author",
    "banner",
    "carousel",
    "cta",
    "embed",
    "form",
    "gallery",
    "iframe",
    "nav",
    "navigation",
    "newsletter",
    "paywall",
    "poll",
    "promo",
    "query",
    "quiz",
    "share",
    "signup",
    "slideshow",
    "social",
    "sponsored",
    "subscribe",
    "teaser",
    "teasers",
    "video",
    "widget",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_sorted_and_short() {
        assert!(BLOCK_KINDS.is_sorted_by(|one, other| one.0 < other.0));
        assert!(BLOCK_KINDS.iter().all(|(name, _)| name.len() * 2 <= MAX_KIND_BYTES));
        assert!(NUMBERED_KINDS.is_sorted_by(|one, other| one < other));
    }
}
