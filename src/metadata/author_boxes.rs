//! Finds authors in elements that are there to name them: links to their pages, boxes about them, accounts that post.

use memchr::memchr2;

use crate::dom::NodeId;
use crate::tables::author_places::{
    AUTHOR_PATHS, HONORIFIC, LINES_TO_POSTER, MAX_BOX_NODES, MAX_LINKED_BYTES, NAME_CLASSES, NICKNAME,
    OWN_USER_ATTRIBUTE, USER_ATTRIBUTES, USER_CLASSES, USER_PATHS, USER_QUERIES,
};
use crate::tables::bylines::MAX_MORE;
use crate::tables::tags::Tag;

use super::Author;
use super::announcing::is_prefix;
use super::authors::Listing;
use super::claims::MAX_SOURCES;
use super::clean::{clean, fold};
use super::names;
use super::near::{Near, NearLine};
use super::others::{Others, is_beside, is_credited, is_reader_class, names_author};
use super::phrases::Lookup;
use super::provenance::Origin;
use super::sources::Sources;

static AUTHOR_PATH: Lookup = Lookup::of(AUTHOR_PATHS);
static USER_PATH: Lookup = Lookup::of(USER_PATHS);
static USER_CLASS: Lookup = Lookup::of(USER_CLASSES);

/// Reads the authors in the text of an element: either persons only, or teams as well.
pub(super) type Names<'a> = &'a dyn Fn(&str) -> Vec<Author>;

/// The text of an element that is there to name authors, and where it links to.
pub(super) struct Nameplate<'a> {
    text: String,
    href: Option<&'a str>,
}

/// Links between the headline and the body to a page about their author.
pub(super) fn links<'a>(others: &mut Others<'a>) -> Vec<Nameplate<'a>> {
    let (sources, near) = (others.sources, others.near);
    let is_link = |&id: &NodeId| sources.document.tag(id) == Tag::A && is_author_link(sources, id);
    nameplates(sources, near.below_nodes(sources).filter(is_link), |id| {
        is_credited(sources, id) || others.is_of_card(id) || others.is_of_teaser(id) || others.listed.hold(id)
    })
}

/// Boxes about the author and links to a page about them, anywhere on the page.
pub(super) fn boxes<'a>(others: &mut Others<'a>) -> Vec<Nameplate<'a>> {
    let sources = others.sources;
    let document = sources.document;
    let is_named = |&id: &NodeId| {
        let is_link = document.tag(id) == Tag::A;
        let names_author = |(name, value)| name == "class" && is_name_class(value);
        document.attributes(id).any(|attribute| names_author(attribute) || is_link && leads_to_author(attribute))
    };
    nameplates(sources, document.ids().filter(is_named), |id| {
        is_beside(sources, id)
            || others.is_of_card(id)
            || others.is_of_reader(id)
            || others.is_of_teaser(id)
            || is_credited(sources, id)
    })
}

/// The nameplates among these elements that are not about other people.
fn nameplates<'a>(
    sources: &'a Sources<'_>,
    elements: impl Iterator<Item = NodeId>,
    mut is_other: impl FnMut(NodeId) -> bool,
) -> Vec<Nameplate<'a>> {
    let plate = |id: NodeId| Nameplate { text: first_line(sources, id), href: sources.document.attribute(id, "href") };
    // Looking up what is around an element has its price, and a page with more of them is a list.
    let plates = elements.take(MAX_SOURCES).filter(|&id| !is_other(id)).map(plate);
    plates.filter(|plate| plate.text.len() <= MAX_LINKED_BYTES).collect()
}

/// The authors on those nameplates whose text is nothing but a byline. If there are more than a few, only the first are
/// returned.
pub(super) fn named(sources: &Sources<'_>, plates: &[Nameplate<'_>], names: Names<'_>) -> Listing {
    let mut listing = Listing::new(Origin::Link);
    for plate in plates {
        if listing.authors.len() > MAX_MORE {
            break;
        }
        let is_name = |author: &Author| names::has_capital(&author.name) && !names::is_account(&author.name);
        for author in names(&plate.text).into_iter().filter(is_name) {
            let url = plate.href.and_then(|href| sources.absolute(href));
            listing.add(Author { url, ..author });
        }
    }
    listing
}

/// The authors on the nameplates, if all of these name the same few.
pub(super) fn agreed(sources: &Sources<'_>, plates: &[Nameplate<'_>], names: Names<'_>) -> Option<Listing> {
    Some(named(sources, plates, names)).filter(|listing| (1..=MAX_MORE).contains(&listing.authors.len()))
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
    sources.document.attributes(id).any(leads_to_author)
}

fn leads_to_author((name, value): (&str, &str)) -> bool {
    match name {
        "rel" => value.split_ascii_whitespace().any(|word| word == "author"),
        "href" => leads_to(value, &AUTHOR_PATH).is_some(),
        _ => false,
    }
}

/// Whether a link leads to the page of a person, be it an author or whoever has an account.
pub(super) fn leads_to_person(sources: &Sources<'_>, id: NodeId) -> bool {
    let leads_to_user = |href| leads_to(href, &USER_PATH).is_some() || asks_for_profile(href);
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

/// What follows one of these words in a path: `ann-lee` in `/people/ann-lee`.
fn leads_to<'a>(href: &'a str, words: &Lookup) -> Option<&'a str> {
    let mut path = &href[..memchr2(b'?', b'#', href.as_bytes()).unwrap_or(href.len())];
    // Parts are too short for a search.
    while let Some(end) = path.bytes().position(|byte| byte == b'/') {
        let (part, rest) = (&path[..end], &path[end + 1..]);
        if words.holds(part) {
            return Some(rest.trim_matches('/')).filter(|rest| !rest.is_empty());
        }
        path = rest;
    }
    None
}

/// Whether a class name says that the element holds an author's name: `post-author-name`, `authorName`.
fn is_name_class(class: &str) -> bool {
    let is_name = |word: &str| NAME_CLASSES.iter().any(|ending| ends_with(word, ending));
    class.split_ascii_whitespace().any(|word| is_name(word) && names_author(word))
}

/// The account near the headline that opened a thread, if the page calls itself a thread or another account answers.
pub(super) fn thread_opener(sources: &Sources<'_>, near: &Near) -> Option<Listing> {
    let (at, first) = first_account(sources, near)?;
    let after = || near.nodes_to_end(sources).skip_while(|&id| id <= at);
    let is_thread = sources.claims.is_thread || accounts(sources, after()).any(|(_, other)| other != first);
    is_thread.then(|| of_account(first))
}

/// The account whose post holds the headline, or else the first one near it, and where.
fn first_account(sources: &Sources<'_>, near: &Near) -> Option<(NodeId, String)> {
    let posted = near.around_headline(sources).find_map(|id| Some((id, posted_by(sources, id)?)));
    let below = || near.nodes_to_end(sources).take_while(|&id| id <= near.reach);
    posted.or_else(|| in_head(sources, near)).or_else(|| accounts(sources, below()).next())
}

/// The account in the head of the post that holds the headline, and its place. Boards that head each post with the topic put
/// the account above it. The post is the nearest element around the headline with an account above it, provided that another
/// account follows that element. If a page greets its reader above the headline, no account follows.
fn in_head(sources: &Sources<'_>, near: &Near) -> Option<(NodeId, String)> {
    let document = sources.document;
    let above = near.above.last()?;
    let first = sources.lines[above.index].container;
    let mut inner = sources.lines[near.above.first()?.index + 1].first;
    for around in near.around_headline(sources) {
        let head = (around.max(first).index()..inner.index()).map(NodeId::new);
        if let Some((at, name)) = accounts(sources, head).next() {
            let behind = (document.end(around).index()..document.len()).map(NodeId::new);
            return accounts(sources, behind).any(|(_, other)| other != name).then_some((at, name));
        }
        inner = around;
    }
    None
}

/// The account between the headline and the body.
pub(super) fn poster(sources: &Sources<'_>, near: &Near) -> Option<Listing> {
    near.openings().next()?;
    accounts(sources, near.below_nodes(sources)).next().map(|(_, name)| of_account(name))
}

/// The account right below the headline of a post that is too short to have lines of prose.
pub(super) fn poster_of_short(others: &mut Others<'_>) -> Option<Listing> {
    let (sources, near) = (others.sources, others.near);
    if near.openings().next().is_some() {
        return None;
    }
    let is_comments = |line: &NearLine| sources.lines[line.index].heading > 0 && is_reader_class(&line.text);
    let last = near.below.iter().take(LINES_TO_POSTER).take_while(|line| !is_comments(line)).last()?;
    let end = sources.lines[last.index].last;
    let (at, name) = accounts(sources, near.nodes_to_end(sources).take_while(|&id| id <= end)).next()?;
    // Below a short post, the first account may be that of a comment.
    let is_comment = others.is_of_reader(at);
    (!is_comment && !others.listed.hold(at)).then(|| of_account(name))
}

fn of_account(name: String) -> Listing {
    Listing::of(Origin::Link, vec![Author::named(name)])
}

/// The accounts that elements name, and where.
fn accounts(sources: &Sources<'_>, nodes: impl Iterator<Item = NodeId>) -> impl Iterator<Item = (NodeId, String)> {
    let elements = nodes.filter(|&id| sources.document.tag(id) != Tag::Text);
    let named = elements.filter_map(|id| Some((id, account(sources, id)?)));
    named.filter(|(_, name)| names::is_account_name(name))
}

/// The name of the account in an attribute of a post's element. A custom element may have that attribute without the prefix
/// `data-`.
fn posted_by(sources: &Sources<'_>, id: NodeId) -> Option<String> {
    let (_, name) = sources.document.attributes(id).find(|(name, _)| names_user(sources, id, name))?;
    Some(clean(name)).filter(|name| names::is_account_name(name))
}

/// Whether an attribute holds the name of an account. A custom element may have it without the prefix `data-`.
fn names_user(sources: &Sources<'_>, id: NodeId, attribute: &str) -> bool {
    USER_ATTRIBUTES.contains(&attribute) || attribute == OWN_USER_ATTRIBUTE && sources.document.name(id).contains('-')
}

/// The name of the account that an element holds: in an attribute, as the text of a class for users, or as a link to a
/// profile whose address is spelled like its text.
fn account(sources: &Sources<'_>, id: NodeId) -> Option<String> {
    let (mut class, mut href) = (None, None);
    for (name, value) in sources.document.attributes(id) {
        match name {
            "class" => class = Some(value),
            "href" if sources.document.tag(id) == Tag::A => href = Some(value),
            _ if names_user(sources, id, name) => return Some(clean(value)).filter(|name| !name.is_empty()),
            _ => {}
        }
    }
    if class.is_some_and(|class| class.split_ascii_whitespace().any(is_user_class)) {
        return Some(without_honorific(first_line(sources, id))).filter(|name| !name.is_empty());
    }
    let href = href?;
    if let Some(name) = handle(sources, id, href) {
        return Some(name);
    }
    let profile = fold(leads_to(href, &USER_PATH)?);
    Some(first_line(sources, id)).filter(|name| !name.is_empty() && profile.contains(&fold(name)))
}

fn is_user_class(word: &str) -> bool {
    USER_CLASS.holds(word) || word.len() > NICKNAME.len() && ends_with(word, NICKNAME)
}

/// Whether a word ends with another one, in upper or lower case.
fn ends_with(word: &str, ending: &str) -> bool {
    let start = word.len().checked_sub(ending.len());
    start.and_then(|start| word.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(ending))
}

/// The name of the account that a link shows, if its address has the same name: `@yamaneko` and `/yamaneko`.
fn handle(sources: &Sources<'_>, id: NodeId, href: &str) -> Option<String> {
    let path = href.split(['?', '#']).next()?.trim_end_matches('/');
    let last = path.rsplit('/').next()?.trim_start_matches('@');
    // Few links have one, and only the text of these is put together.
    let may_show_handle = sources.document.subtree(id).any(|node| sources.document.text(node).contains('@'));
    let text = may_show_handle.then(|| first_line(sources, id))?;
    text.strip_prefix('@').filter(|name| !name.is_empty() && name.eq_ignore_ascii_case(last)).map(str::to_owned)
}

/// `山猫` from `山猫さん`.
fn without_honorific(name: String) -> String {
    name.strip_suffix(HONORIFIC).map(str::to_owned).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_authors_and_accounts() {
        for word in AUTHOR_PATHS {
            assert_eq!(leads_to(&format!("/{word}/ann-lee?page=1"), &AUTHOR_PATH), Some("ann-lee"), "{word}");
        }
        for (href, expected) in [
            ("https://news.example/People/ann-lee/", Some("ann-lee")),
            ("/people/", None),
            ("/sport/ann-lee-wins", None),
            ("", None),
        ] {
            assert_eq!(leads_to(href, &AUTHOR_PATH), expected, "{href}");
        }
        assert_eq!(leads_to("/members/ann_l.1234/", &USER_PATH), Some("ann_l.1234"));
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
