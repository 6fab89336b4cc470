//! The places on the page itself that name its authors: lines around the headline, links to their pages, boxes
//! about them, signatures at the end.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::dom::NodeId;
use crate::tables::author_places::{
    AUTHOR_CLASSES, AUTHOR_PATHS, BYLINES_ABOVE, CLASSES, MAX_BYLINE_BYTES, MAX_DATELINE_BYTES,
    MAX_DATELINE_NAMES_BYTES, MAX_LINKED_BYTES, MAX_LISTED, NAME_CLASSES, USER_CLASSES, USER_PATHS,
};
use crate::tables::bylines::MAX_MORE;
use crate::tables::headline::SIGNATURE_BYTES;
use crate::tables::tags::Tag;

use super::Author;
use super::authors::Listing;
use super::byline;
use super::clean::{clean, fold, truncated};
use super::fields::absolute;
use super::korean;
use super::lines::Line;
use super::near::{Near, NearLine, has_class, marks, signatures};
use super::provenance::Origin;
use super::sources::{Sources, inner_text};

static MARKS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| marks(CLASSES));
static AUTHOR_MARKS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| marks(AUTHOR_CLASSES));

/// The authors named in the lines around the headline.
pub(super) fn visible(sources: &Sources<'_>, near: &Near, site_names: &[String]) -> Listing {
    let mut listing = Listing::new(Origin::Text);
    let mut is_announced = false;
    for line in near.below.iter().chain(near.above.iter().take(BYLINES_ABOVE)) {
        let named = named_in(sources, line, is_announced, site_names);
        is_announced = byline::announces(&line.text);
        if named.is_empty() {
            continue;
        }
        listing.add_all(named);
        listing.nodes.push(sources.lines[line.index].first);
    }
    // Each teaser of a list names its own author.
    if !sources.claims.is_article && listing.nodes.len() > MAX_LISTED {
        return Listing::new(Origin::Text);
    }
    if listing.authors.is_empty() {
        for opening in near.openings() {
            listing.add_all(korean_dateline(&opening.text));
            listing.add_all(byline::chinese(&opening.text));
        }
    }
    listing
}

/// The authors that a line near the headline names, if it is a byline or holds one.
///
/// A line is announced where the one before it ends with a word such as `By`.
fn named_in(sources: &Sources<'_>, line: &NearLine, is_announced: bool, site_names: &[String]) -> Vec<Author> {
    if line.text.len() > MAX_BYLINE_BYTES {
        return Vec::new();
    }
    let chinese = byline::chinese(&line.text);
    if !chinese.is_empty() {
        return chinese;
    }
    if !korean::reporters(&line.text).is_empty() {
        return byline::authors(&line.text, site_names);
    }
    let first = sources.lines[line.index].first;
    let whole = [(first, line.text.clone())];
    // The byline may share the line with a date or a section.
    let pieces = if line.pieces.is_empty() { &whole[..] } else { &line.pieces };
    let mut listing = Listing::new(Origin::Text);
    let mut is_announced = is_announced;
    for (node, text) in pieces {
        let is_marked = has_class(sources.document, *node, MARKS.as_ref());
        if is_announced || is_marked || byline::has_prefix(text) {
            let is_account = is_marked || is_linked(sources, *node) || byline::is_by_account(text);
            let is_name = |author: &Author| is_account || byline::has_capital(&author.name);
            listing.add_all(byline::authors(text, site_names).into_iter().filter(is_name).collect());
        }
        is_announced = byline::announces(text);
    }
    if listing.authors.is_empty() && !line.pieces.is_empty() && byline::has_prefix(&line.text) {
        let named = byline::authors(&line.text, site_names).into_iter();
        listing.add_all(named.filter(|author| byline::has_capital(&author.name)).collect());
    }
    listing.authors
}

/// Whether a text stands inside a link, as the name of an account does.
fn is_linked(sources: &Sources<'_>, text: NodeId) -> bool {
    sources.document.parent(text).is_some_and(|parent| sources.document.tag(parent) == Tag::A)
}

/// The reporters of a dateline: `(서울=항구통신) 김하나 기자 = 부산항이…`.
fn korean_dateline(body: &str) -> Vec<Author> {
    let start = truncated(body, MAX_DATELINE_BYTES);
    let Some(end) = start.find(['=', ']', '】']) else { return Vec::new() };
    // `(서울=항구통신) 김하나 기자 =`: the mark may stand before the names and again after them.
    let last = start.len().min(end + MAX_DATELINE_NAMES_BYTES);
    let end = start[end..].find(" =").map_or(last, |at| end + at);
    byline::authors(truncated(start, end), &[])
}

/// Names that link to a page about their author between the headline and the body.
pub(super) fn linked(sources: &Sources<'_>, near: &Near, site_names: &[String]) -> Listing {
    let document = sources.document;
    let is_link = |&id: &NodeId| document.tag(id) == Tag::A && is_author_link(sources, id);
    named_by(sources, near.below_nodes(sources).filter(is_link), site_names)
}

/// Names in boxes about the author anywhere on the page of an article, where they all name the same few.
pub(super) fn boxed(sources: &Sources<'_>, site_names: &[String]) -> Listing {
    let document = sources.document;
    let has_class = |id: NodeId| document.attribute(id, "class").is_some_and(is_name_class);
    let is_box = |&id: &NodeId| match document.tag(id) {
        Tag::A => is_author_link(sources, id) || has_class(id),
        Tag::Text => false,
        _ => has_class(id),
    };
    let listing = named_by(sources, document.ids().filter(is_box), site_names);
    if listing.authors.len() > MAX_MORE { Listing::new(Origin::Link) } else { listing }
}

/// The authors that elements name whose text is nothing but a byline.
fn named_by(sources: &Sources<'_>, elements: impl Iterator<Item = NodeId>, site_names: &[String]) -> Listing {
    let mut listing = Listing::new(Origin::Link);
    for id in elements {
        if listing.authors.len() > MAX_MORE {
            break;
        }
        let text = first_line(sources, id);
        if text.len() > MAX_LINKED_BYTES {
            continue;
        }
        let url = sources.document.attribute(id, "href").and_then(|href| absolute(href, None));
        for mut author in byline::authors(&text, site_names) {
            author.url.clone_from(&url);
            if byline::has_capital(&author.name) && !byline::is_account(&author.name) {
                listing.add(author);
            }
        }
    }
    listing
}

/// The text inside an element up to the first break: below the name in a box stand a role and a biography.
fn first_line(sources: &Sources<'_>, id: NodeId) -> String {
    let document = sources.document;
    let mut out = String::new();
    for node in document.subtree(id) {
        let tag = document.tag(node);
        let is_over = out.len() > MAX_LINKED_BYTES || (tag.is_block() || tag == Tag::Br) && !out.trim().is_empty();
        if is_over {
            break;
        }
        out.push_str(document.text(node));
    }
    clean(&out)
}

/// Whether a link says of itself that it names an author, or leads to a page about one.
fn is_author_link(sources: &Sources<'_>, id: NodeId) -> bool {
    let attribute = |name| sources.document.attribute(id, name);
    attribute("rel").is_some_and(|rel| rel.split_ascii_whitespace().any(|word| word == "author"))
        || attribute("href").is_some_and(|href| leads_to(href, AUTHOR_PATHS).is_some())
}

/// The part of a path that follows one of these words: `ann-lee` of `/people/ann-lee`.
fn leads_to<'a>(href: &'a str, words: &[&str]) -> Option<&'a str> {
    let path = href.split(['?', '#']).next()?;
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    parts.find(|part| words.iter().any(|word| part.eq_ignore_ascii_case(word)))?;
    parts.next()
}

/// Whether a class name says that the element holds an author's name: `post-author-name`, `authorName`.
fn is_name_class(class: &str) -> bool {
    let is_author = |text: &str| AUTHOR_MARKS.as_ref().is_some_and(|marks| marks.is_match(text));
    let is_name = |word: &str| {
        let word = word.to_ascii_lowercase();
        NAME_CLASSES.iter().any(|ending| word.ends_with(ending))
    };
    is_author(class) && class.split_ascii_whitespace().any(|word| is_author(word) && is_name(word))
}

/// The account that opens a thread: the first name between headline and text that links to its own profile.
pub(super) fn poster(sources: &Sources<'_>, near: &Near) -> Listing {
    let mut listing = Listing::new(Origin::Link);
    if near.openings().next().is_none() {
        return listing;
    }
    let document = sources.document;
    for id in near.below_nodes(sources).filter(|&id| document.tag(id) == Tag::A) {
        let text = clean(&inner_text(document, id));
        let has_class = document.attribute(id, "class").is_some_and(|class| {
            class.split_ascii_whitespace().any(|word| USER_CLASSES.contains(&word.to_ascii_lowercase().as_str()))
        });
        let profile = document.attribute(id, "href").and_then(|href| leads_to(href, USER_PATHS));
        let is_spelled = profile.is_some_and(|part| fold(part).contains(&fold(&text)));
        if (has_class || is_spelled) && byline::is_account_name(&text) {
            listing.add(Author::named(text));
            break;
        }
    }
    listing
}

/// Who signs at the end of the article: a Korean reporter, or whoever it says it was `written by`.
pub(super) fn signed(sources: &Sources<'_>, near: &Near, site_names: &[String]) -> Listing {
    let mut listing = Listing::new(Origin::Text);
    let Some(opening) = near.openings().next() else { return listing };
    for line in signatures(sources, opening.index, |line| may_sign(sources, line)) {
        if korean::reporters(&line.text).is_empty() && !byline::is_signature(&line.text) {
            continue;
        }
        listing.authors = byline::authors(&line.text, site_names);
        listing.authors.retain(|author| byline::has_capital(&author.name));
        if !listing.authors.is_empty() {
            listing.nodes.push(sources.lines[line.index].first);
            break;
        }
    }
    listing
}

/// Whether a line holds Hangul, or is short and starts as signatures do.
fn may_sign(sources: &Sources<'_>, line: &Line) -> bool {
    let [first, last] = [line.first, line.last].map(|node| sources.document.text(node));
    let is_korean = || line.chars(sources.document).any(korean::is_hangul);
    if line.bytes > SIGNATURE_BYTES { korean::has_hangul(last) } else { byline::may_be_signature(first) || is_korean() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_authors_and_accounts() {
        for word in AUTHOR_PATHS {
            assert_eq!(leads_to(&format!("/{word}/ann-lee?page=1"), AUTHOR_PATHS), Some("ann-lee"), "{word}");
        }
        for (href, expected) in [
            ("https://news.example/People/ann-lee/", Some("ann-lee")),
            ("/people/", None),
            ("/sport/ann-lee-wins", None),
            ("", None),
        ] {
            assert_eq!(leads_to(href, AUTHOR_PATHS), expected, "{href}");
        }
        assert_eq!(leads_to("/members/ann_l.1234/", USER_PATHS), Some("ann_l.1234"));
    }

    #[test]
    fn class_names_mark_names() {
        for (class, expected) in [
            ("post-author-name", true),
            ("box authorName", true),
            ("byline__link", true),
            ("author-bio", false),
            ("product name", false),
            ("byline name", false),
        ] {
            assert_eq!(is_name_class(class), expected, "{class}");
        }
    }
}
