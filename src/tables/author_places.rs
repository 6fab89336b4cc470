//! Where pages name their authors: class names, addresses of authors' pages, how far from the headline.
//!
//! Numbers that name no source were set by hand, with room beyond what the development pages hold; none was tuned.

/// Parts of class names and ids that speak of an author, in lower case, sorted: they mark the line of the authors or a
/// box about them.
#[rustfmt::skip]
pub(crate) const AUTHOR_CLASSES: &[&str] = &[
    "auteur", "author", "autor", "byline", "contributor", "journalist", "reporter", "writer",
];

/// Words that are a class name by themselves and mark that line too, in lower case, sorted; other words hold them.
#[rustfmt::skip]
pub(crate) const CLASS_WORDS: &[&str] = &[
    "avtor", "columnist", "firma", "forfatter", "kirjoittaja", "muhabir", "penulis", "post-by", "posted-by",
    "skribent", "szerzo", "szerző", "writeby", "yazar",
];

/// Parts of class names and ids of boxes with other articles, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const CARD_CLASSES: &[&str] = &[
    "most-read", "popular", "read-next", "recommend", "related", "teaser", "trending",
];

/// Parts of class names and ids of what readers and customers write, in lower case, sorted: a name in such an element
/// is not the author's.
#[rustfmt::skip]
pub(crate) const READER_CLASSES: &[&str] = &[
    "cbox", "cmt", "comment", "customer-review", "product-review", "reply", "reviews", "testimonial",
];

/// Words that hold one of them and are none.
#[rustfmt::skip]
pub(crate) const NOT_READER_CLASSES: &[&str] = &[
    "commentary", "commentator",
];

/// The property by which a style sets lines to one side, and the side where signatures stand.
pub(crate) const TEXT_ALIGN: &str = "text-align";
pub(crate) const RIGHT: &str = "right";

/// Class names that say the same, sorted. Source: Bootstrap, Tailwind and the block editor of `WordPress`.
pub(crate) const RIGHT_CLASSES: &[&str] = &["has-text-align-right", "text-end", "text-right"];

/// Longest mark behind a name that points to an office, in characters: `12`, `a`, `†`; letters of ordinals are two.
pub(crate) const MAX_MARK_CHARS: usize = 2;

/// Elements around such a mark in which it may be raised: a link in `<sup>`.
pub(crate) const MARK_LEVELS: usize = 2;

/// The language whose papers put the reporter in brackets behind the last sentence.
pub(crate) const JAPANESE: &str = "ja";

/// Characters of a Japanese name, fewest and most: a surname of two alone is not told from a word.
pub(crate) const JAPANESE_NAME_CHARS: std::ops::RangeInclusive<usize> = 3..=6;

/// Ends of what stands in brackets there and is no name, sorted: notes on titles left out, agencies, pictures, parts.
#[rustfmt::skip]
pub(crate) const NOTE_ENDINGS: &[&str] = &[
    "わり", "共同", "円", "写真", "提供", "撮影", "新聞", "時事", "歳", "版", "班", "略", "編", "者", "通信", "部", "面",
];

/// How much of the last sentence is read for it, in bytes.
pub(crate) const MAX_BRACKETED_BYTES: usize = 90;

/// How archives write the sign of an address so that no machine reads it: `ann at example.org`.
pub(crate) const ADDRESS_SIGN_IN_WORDS: &str = " at ";

/// Levels above a name that a card with another article's title reaches to.
pub(crate) const MAX_CARD_LEVELS: usize = 4;

/// Fewest words of a link that is the title of another article.
pub(crate) const MIN_TEASER_WORDS: usize = 3;

/// Levels above a node looked at on a page without a headline, where all of the page may be the article.
pub(crate) const LEVELS_WITHOUT_HEADLINE: usize = 5;

/// Ends of a class name that speaks of an author, which say that the element holds the name and nothing else.
#[rustfmt::skip]
pub(crate) const NAME_CLASSES: &[&str] = &[
    "author", "link", "name", "title",
];

/// Class names of the name of an account that posts, or of the box beside a post that starts with it.
///
/// Source: the templates of Discuz, `FluxBB`, gnuboard, Invision, `MyBB`, `phpBB`, Simple Machines, vBulletin, `XenForo`
/// and `XpressEngine`.
#[rustfmt::skip]
pub(crate) const USER_CLASSES: &[&str] = &[
    "authi", "author_information", "bigusername", "cauthorpane_author", "member_plate", "nick", "nickname", "poster",
    "postleft", "postuser-name", "sv_member", "user", "user-name", "username",
];

/// Lines below the headline in which a short post names the account that wrote it: date, views, votes.
pub(crate) const LINES_TO_POSTER: usize = 6;

/// The end of other such class names, in lower case: `follow-nickName`.
pub(crate) const NICKNAME: &str = "nickname";

/// What Japanese boards put behind the name of a member.
pub(crate) const HONORIFIC: &str = "さん";

/// Attributes of a post that hold the name of the account which wrote it.
#[rustfmt::skip]
pub(crate) const USER_ATTRIBUTES: &[&str] = &[
    "data-author", "data-author-username", "data-nick", "data-username",
];

/// The attribute for it of an element that a page defines. Source: Reddit, `<shreddit-post author="ann">`.
pub(crate) const OWN_USER_ATTRIBUTE: &str = "author";

/// Parts of an address after which the name of an author follows: `/people/ann-lee`, sorted.
///
/// Source: the addresses that `rel="author"` and bylines of the development pages lead to.
#[rustfmt::skip]
pub(crate) const AUTHOR_PATHS: &[&str] = &[
    "auteur", "auteurs", "author", "authors", "autor", "autoren", "autores", "autori", "byline",
    "columnist", "columnists", "contributor", "contributors", "editor", "editors", "journalist", "journalists",
    "our-people", "our-team", "our_people", "people", "producers", "redakteur", "reporter", "reporters",
    "staff", "team", "writer", "writers",
];

/// Parts of an address after which the name of an account follows, sorted.
#[rustfmt::skip]
pub(crate) const USER_PATHS: &[&str] = &[
    "member", "members", "profile", "profiles", "u", "user", "users",
];

/// What programs of boards are called and asked for where they show an account, sorted. Source: `MyBB`, phpBB, SMF,
/// vBulletin.
#[rustfmt::skip]
pub(crate) const USER_QUERIES: &[&str] = &[
    "member", "memberlist", "profile", "user", "userinfo", "viewprofile",
];

/// Words that a biography goes on with after the name.
#[rustfmt::skip]
pub(crate) const BIOGRAPHY_VERBS: &[&str] = &[
    "a", "an", "brings", "est", "has", "is", "ist", "leads", "specializes", "was", "works", "writes",
];

/// Nodes of a box looked at for the name in it.
pub(crate) const MAX_BOX_NODES: usize = 100;

/// How far up from a field the thing of a list is looked for that it is a field of.
///
/// Unit: levels. Source: ours; a date stands in a line, in a head, in a link or box, in the thing. Tuned: no.
pub(crate) const LISTED_LEVELS: usize = 6;

/// How many elements side by side are looked at for one of the same make.
///
/// Unit: elements. Source: ours, bounds the search; the second thing of a list stands among its first. Tuned:
/// no.
pub(crate) const MAX_SIBLINGS: usize = 16;

/// How many cells of a row are looked at for dates.
///
/// Unit: cells. Source: ours, bounds the search; no list of files or posts is so wide. Tuned: no.
pub(crate) const MAX_COLUMNS: usize = 32;

/// Fewest cells in a row of a list.
///
/// Unit: cells. Source: ours; a label and its value are two. Tuned: no.
pub(crate) const MIN_ROW_CELLS: usize = 3;

/// Lines above a headline in which a byline may stand.
pub(crate) const BYLINES_ABOVE: usize = 3;

/// Lines with a byline near one headline; more of them belong to the teasers of a list.
pub(crate) const MAX_LISTED: usize = 2;

/// Longest byline, in bytes; one of ten names is shorter.
pub(crate) const MAX_BYLINE_BYTES: usize = 250;

/// Longest Korean dateline, in bytes; one of four names is shorter.
pub(crate) const MAX_DATELINE_BYTES: usize = 120;

/// Brackets around the publication and the reporter of a Korean dateline: `(항구신문 고원희 기자)`.
pub(crate) const DATELINE_STARTS: [char; 3] = ['(', '〔', '［'];

/// Those that close it, right behind the role.
pub(crate) const DATELINE_ENDS: [char; 3] = [')', '〕', '］'];

/// Bytes after the mark of a dateline in which its names stand.
pub(crate) const MAX_DATELINE_NAMES_BYTES: usize = 60;

/// Longest line of a name and an office that closes a Korean article, in bytes: 25 syllables.
pub(crate) const MAX_HOLDER_BYTES: usize = 75;

/// Longest text of a link or box that is a name and no more, in bytes.
pub(crate) const MAX_LINKED_BYTES: usize = 80;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(AUTHOR_PATHS.is_sorted_by(|a, b| a < b));
        assert!(USER_PATHS.is_sorted_by(|a, b| a < b));
    }
}
