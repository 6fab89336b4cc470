//! Where pages name their authors: class names, addresses of authors' pages, how far from the headline.
//!
//! Numbers that name no source were set by hand, with room beyond what the development pages hold; none was tuned.

/// Parts of class names and ids that mark the line of the authors, in lower case.
#[rustfmt::skip]
pub(crate) const CLASSES: &[&str] = &[
    "auteur", "author", "autor", "byline", "contributor", "journalist", "reporter", "writer",
];

/// Parts of a class name that speak of an author.
#[rustfmt::skip]
pub(crate) const AUTHOR_CLASSES: &[&str] = &[
    "auteur", "author", "autor", "byline", "contributor",
];

/// Ends of such a class name that say that the element holds the name and nothing else.
#[rustfmt::skip]
pub(crate) const NAME_CLASSES: &[&str] = &[
    "author", "link", "name", "title",
];

/// Class names of the name of an account that posts, or of the box beside a post that starts with it.
///
/// Source: the templates of `FluxBB`, gnuboard, Invision, `MyBB`, `phpBB`, Simple Machines, vBulletin and `XenForo`.
#[rustfmt::skip]
pub(crate) const USER_CLASSES: &[&str] = &[
    "author_information", "bigusername", "cauthorpane_author", "nick", "nickname", "poster", "postleft",
    "postuser-name", "sv_member", "user", "user-name", "username",
];

/// Attributes of a post that hold the name of the account which wrote it.
#[rustfmt::skip]
pub(crate) const USER_ATTRIBUTES: &[&str] = &[
    "data-author", "data-author-username", "data-username",
];

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

/// Words that a biography goes on with after the name.
#[rustfmt::skip]
pub(crate) const BIOGRAPHY_VERBS: &[&str] = &[
    "a", "an", "brings", "est", "has", "is", "ist", "leads", "specializes", "was", "works", "writes",
];

/// Nodes of a box looked at for the name in it.
pub(crate) const MAX_BOX_NODES: usize = 100;

/// Lines above a headline in which a byline may stand.
pub(crate) const BYLINES_ABOVE: usize = 3;

/// Lines with a byline near one headline; more of them belong to the teasers of a list.
pub(crate) const MAX_LISTED: usize = 2;

/// Longest byline, in bytes; one of ten names is shorter.
pub(crate) const MAX_BYLINE_BYTES: usize = 250;

/// Longest Korean dateline, in bytes; one of four names is shorter.
pub(crate) const MAX_DATELINE_BYTES: usize = 120;

/// Bytes after the mark of a dateline in which its names stand.
pub(crate) const MAX_DATELINE_NAMES_BYTES: usize = 60;

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
