//! Finds authors in elements that are there to name them: links to their pages, boxes about them, accounts that post.

use memchr::memchr2;

use crate::dom::NodeId;
use crate::tables::author_places::{
    AUTHOR_PATHS, HONORIFIC, MAX_BOX_NODES, MAX_LINKED_BYTES, NAME_CLASSES, NICKNAME, OWN_USER_ATTRIBUTE,
    USER_ATTRIBUTES, USER_CLASSES, USER_PATHS, USER_QUERIES,
};
use crate::tables::bylines::MAX_MORE;
use crate::tables::tags::Tag;

use super::Author;
use super::announcing::is_prefix;
use super::authors::Listing;
use super::byline;
use super::claims::MAX_SOURCES;
use super::clean::{clean, fold};
use super::listed::Listed;
use super::near::Near;
use super::others::{Readers, Teasers, is_beside, is_credited, is_of_card, names_author};
use super::provenance::Origin;
use super::sources::Sources;

/// Reads the authors in the text of an element: only persons, or teams as well.
pub(super) type Names<'a> = &'a dyn Fn(&str) -> Vec<Author>;

/// Names that link to a page about their author between the headline and the body.
pub(super) fn linked(sources: &Sources<'_>, near: &Near, names: Names<'_>) -> Listing {
    let document = sources.document;
    let is_link = |&id: &NodeId| document.tag(id) == Tag::A && is_author_link(sources, id);
    let mut teasers = Teasers::of(sources, near);
    let mut listed = Listed::of(sources, near, sources.claims.is_article);
    let is_other =
        |id: NodeId| is_credited(sources, id) || is_of_card(sources, near, id) || teasers.hold(id) || listed.hold(id);
    named_by(sources, near.below_nodes(sources).filter(is_link), is_other, names)
}

/// Names in boxes about the author, anywhere on the page of an article, if all these boxes name the same few.
pub(super) fn boxed(sources: &Sources<'_>, near: &Near, names: Names<'_>) -> Listing {
    let document = sources.document;
    let has_class = |id: NodeId| document.attribute(id, "class").is_some_and(is_name_class);
    let is_named = |id: NodeId| match document.tag(id) {
        Tag::A => is_author_link(sources, id) || has_class(id),
        Tag::Text => false,
        _ => has_class(id),
    };
    let (mut readers, mut teasers) = (Readers::of(sources, near), Teasers::of(sources, near));
    let is_other = |id: NodeId| {
        is_beside(sources, id)
            || is_of_card(sources, near, id)
            || readers.hold(id)
            || teasers.hold(id)
            || is_credited(sources, id)
    };
    let listing = named_by(sources, document.ids().filter(|&id| is_named(id)), is_other, names);
    if listing.authors.len() > MAX_MORE { Listing::new(Origin::Link) } else { listing }
}

/// The authors that elements name whose text is nothing but a byline, other people left out.
fn named_by(
    sources: &Sources<'_>,
    elements: impl Iterator<Item = NodeId>,
    mut is_other: impl FnMut(NodeId) -> bool,
    names: Names<'_>,
) -> Listing {
    let mut listing = Listing::new(Origin::Link);
    // Where an element stands is looked up around it, at a price; a page with more of them is a list.
    for id in elements.take(MAX_SOURCES) {
        if listing.authors.len() > MAX_MORE {
            break;
        }
        if is_other(id) {
            continue;
        }
        let text = first_line(sources, id);
        if text.len() > MAX_LINKED_BYTES {
            continue;
        }
        let url = sources.document.attribute(id, "href").and_then(|href| sources.absolute(href));
        for mut author in names(&text).into_iter().filter(|author| byline::has_capital(&author.name)) {
            author.url.clone_from(&url);
            if !byline::is_account(&author.name) {
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
    for node in document.subtree(id).take(MAX_BOX_NODES) {
        let tag = document.tag(node);
        let is_over = out.len() > MAX_LINKED_BYTES || (tag.is_block() || tag == Tag::Br) && !out.trim().is_empty();
        // `この記事を書いた人` stands above the name.
        if is_over && is_prefix(clean(&out).as_str()) {
            out.clear();
        } else if is_over {
            break;
        }
        out.push_str(document.text(node));
    }
    clean(&out)
}

/// Whether a link says of itself that it names an author, or leads to a page about one.
pub(super) fn is_author_link(sources: &Sources<'_>, id: NodeId) -> bool {
    let attribute = |name| sources.document.attribute(id, name);
    attribute("rel").is_some_and(|rel| rel.split_ascii_whitespace().any(|word| word == "author"))
        || attribute("href").is_some_and(|href| leads_to(href, AUTHOR_PATHS).is_some())
}

/// Whether a link leads to the page of a person, be it an author or whoever has an account.
pub(super) fn leads_to_person(sources: &Sources<'_>, id: NodeId) -> bool {
    let leads_to_user = |href| leads_to(href, USER_PATHS).is_some() || asks_for_profile(href);
    is_author_link(sources, id) || sources.document.attribute(id, "href").is_some_and(leads_to_user)
}

/// Whether an address asks a program for the page of an account by its number: `index.php?action=profile;u=12`,
/// `member.php?u=12`.
fn asks_for_profile(href: &str) -> bool {
    let Some((path, query)) = href.split_once('?') else { return false };
    let program = path.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
    let values = || query.split(['&', ';']).map(|pair| pair.rsplit('=').next().unwrap_or_default());
    let is_number = |value: &str| !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let is_user = |word: &str| USER_QUERIES.binary_search(&word).is_ok();
    values().any(is_number) && (is_user(program) || values().any(is_user))
}

/// What follows one of these words in a path: `ann-lee` of `/people/ann-lee`.
fn leads_to<'a>(href: &'a str, words: &[&str]) -> Option<&'a str> {
    let path = &href[..memchr2(b'?', b'#', href.as_bytes()).unwrap_or(href.len())];
    let mut start = 0;
    for part in path.split('/') {
        start += part.len() + 1;
        if words.iter().any(|word| part.eq_ignore_ascii_case(word)) {
            return path.get(start..).map(|rest| rest.trim_matches('/')).filter(|rest| !rest.is_empty());
        }
    }
    None
}

/// Whether a class name says that the element holds an author's name: `post-author-name`, `authorName`.
fn is_name_class(class: &str) -> bool {
    let is_name = |word: &str| {
        let word = word.to_ascii_lowercase();
        NAME_CLASSES.iter().any(|ending| word.ends_with(ending))
    };
    names_author(class) && class.split_ascii_whitespace().any(|word| names_author(word) && is_name(word))
}

/// The account whose post holds the headline, or else the first one near it, and where.
pub(super) fn first_account(sources: &Sources<'_>, near: &Near) -> Option<(NodeId, String)> {
    let posted = near.around_headline(sources).find_map(|id| Some((id, posted_by(sources, id)?)));
    posted.or_else(|| first_account_below(sources, near))
}

fn first_account_below(sources: &Sources<'_>, near: &Near) -> Option<(NodeId, String)> {
    accounts(sources, near.nodes_to_end(sources).take_while(|&id| id <= near.reach)).next()
}

/// The account near the headline that opened a thread, if the page says that it is a thread or another account answers.
pub(super) fn thread_opener(sources: &Sources<'_>, near: &Near) -> Listing {
    let mut listing = Listing::new(Origin::Link);
    let nodes = || near.nodes_to_end(sources);
    // Most pages have no account here, and are not searched to their end.
    let Some((at, first)) = first_account(sources, near) else { return listing };
    let answers = || accounts(sources, nodes().filter(|&id| id > at)).any(|(_, other)| other != first);
    if sources.claims.is_thread || answers() {
        listing.add(Author::named(first));
    }
    listing
}

/// The account between the headline and the body.
pub(super) fn poster(sources: &Sources<'_>, near: &Near) -> Listing {
    let mut listing = Listing::new(Origin::Link);
    if near.openings().next().is_some()
        && let Some((_, name)) = accounts(sources, near.below_nodes(sources)).next()
    {
        listing.add(Author::named(name));
    }
    listing
}

/// The accounts that elements call a user's, or that link to a profile spelled alike, and where.
fn accounts(sources: &Sources<'_>, nodes: impl Iterator<Item = NodeId>) -> impl Iterator<Item = (NodeId, String)> {
    let elements = nodes.filter(|&id| sources.document.tag(id) != Tag::Text);
    let named = elements.filter_map(|id| Some((id, account(sources, id)?)));
    named.filter(|(_, name)| byline::is_account_name(name))
}

/// The name of the account that an element of a post is marked with; those that a page defines need no prefix.
fn posted_by(sources: &Sources<'_>, id: NodeId) -> Option<String> {
    let is_defined = || sources.document.name(id).contains('-');
    let own = || sources.document.attribute(id, OWN_USER_ATTRIBUTE).filter(|_| is_defined());
    let name = in_user_attribute(sources, id).or_else(own)?;
    Some(clean(name)).filter(|name| byline::is_account_name(name))
}

/// The name of an account in an attribute that is there for it.
fn in_user_attribute<'a>(sources: &'a Sources<'_>, id: NodeId) -> Option<&'a str> {
    USER_ATTRIBUTES.iter().find_map(|&name| sources.document.attribute(id, name))
}

/// The name of an account that an element holds.
fn account(sources: &Sources<'_>, id: NodeId) -> Option<String> {
    let attribute = |name| sources.document.attribute(id, name);
    if let Some(name) = in_user_attribute(sources, id) {
        return Some(clean(name)).filter(|name| !name.is_empty());
    }
    let is_user = |word: &str| {
        USER_CLASSES.iter().any(|class| word.eq_ignore_ascii_case(class))
            || word.len() > NICKNAME.len() && word.to_ascii_lowercase().ends_with(NICKNAME)
    };
    if attribute("class").is_some_and(|class| class.split_ascii_whitespace().any(is_user)) {
        return Some(without_honorific(first_line(sources, id))).filter(|name| !name.is_empty());
    }
    if let Some(name) = handle(sources, id) {
        return Some(name);
    }
    let profile = attribute("href").filter(|_| sources.document.tag(id) == Tag::A);
    let profile = fold(profile.and_then(|href| leads_to(href, USER_PATHS))?);
    Some(first_line(sources, id)).filter(|name| !name.is_empty() && profile.contains(&fold(name)))
}

/// The name of an account that a link shows as its address has it: `@yamaneko` to `/yamaneko`.
fn handle(sources: &Sources<'_>, id: NodeId) -> Option<String> {
    let href = sources.document.attribute(id, "href").filter(|_| sources.document.tag(id) == Tag::A)?;
    let path = href.split(['?', '#']).next()?.trim_end_matches('/');
    let last = path.rsplit('/').next()?.trim_start_matches('@');
    // Few links do: the text of the others is not put together.
    let may_show_handle = sources.document.subtree(id).any(|node| sources.document.text(node).contains('@'));
    let text = may_show_handle.then(|| first_line(sources, id))?;
    text.strip_prefix('@').filter(|name| !name.is_empty() && name.eq_ignore_ascii_case(last)).map(str::to_owned)
}

/// `山猫` of `山猫さん`.
fn without_honorific(name: String) -> String {
    name.strip_suffix(HONORIFIC).map(str::to_owned).unwrap_or(name)
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
        for (href, expected) in [
            ("https://club.example/index.php?action=profile;u=12", true),
            ("./memberlist.php?mode=viewprofile&u=12", true),
            ("member.php?12-ann", false),
            ("member.php?u=12", true),
            ("memberlist.php?mode=team", false),
            ("showthread.php?t=12", false),
            ("/profile/12", false),
        ] {
            assert_eq!(asks_for_profile(href), expected, "{href}");
        }
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
