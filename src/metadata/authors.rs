//! Who wrote the article: which of the bylines, tags and objects that name somebody are believed.

use crate::dom::NodeId;
use crate::tables::bylines::{CLASSES, MAX_AUTHORS, MAX_DESK_BYTES, MAX_MORE};
use crate::tables::meta_keys::{AUTHOR_LABELS, Says};

use super::byline;
use super::clean::fold;
use super::fields::{absolute, belief};
use super::korean;
use super::near::{Near, NearLine, has_class, signatures};
use super::provenance::{Candidate, Field, Origin, Provenance};
use super::site::Site;
use super::sources::{Sources, inner_text};
use super::{Author, Found};

/// The authors that one place names.
struct Listing {
    authors: Vec<Author>,
    origin: Origin,
    nodes: Vec<NodeId>,
}

pub(super) fn fill(sources: &Sources<'_>, near: &Near, site: &Site, found: &mut Found) {
    let visible = visible(sources, near, &site.folded);
    found.byline.clone_from(&visible.nodes);
    let mut listings = vec![from_json_ld(sources, &site.folded)];
    listings.extend(from_tags(sources, &site.folded));
    listings.push(visible);
    listings.push(from_links(sources, near, &site.folded));
    listings.retain(|listing| !listing.authors.is_empty());
    if listings.is_empty() {
        let signed = signed(sources, near, &site.folded);
        found.byline.clone_from(&signed.nodes);
        listings.push(signed);
        listings.retain(|listing| !listing.authors.is_empty());
    }
    let is_korean = found.metadata.language.as_deref() == Some("ko");
    if listings.is_empty() && !is_korean && sources.claims.is_article {
        listings.extend(desk(sources, near, &site.folded));
    }
    // `KatieS` of a machine's account is less than the name in the byline; the order is kept otherwise.
    listings.sort_by_key(|listing| listing.authors.iter().all(|author| byline::is_account(&author.name)));
    let Some(first) = listings.first() else { return };
    // Whoever names all of these and more knows more: `박준석 기자 외 1명` against the two names.
    let is_fuller = |other: &&Listing| {
        let is_list =
            other.authors.len() > first.authors.len() && other.authors.len() <= first.authors.len() + MAX_MORE;
        is_list && other.origin != Origin::Microdata && covers(other, first)
    };
    let fuller = listings.iter().find(is_fuller);
    let best = fuller.unwrap_or(first);
    let mut authors = best.authors.clone();
    for author in &mut authors {
        for known in listings.iter().flat_map(|listing| &listing.authors).filter(|known| known.name == author.name) {
            author.role = author.role.take().or_else(|| known.role.clone());
            author.email = author.email.take().or_else(|| known.email.clone());
            author.url = author.url.take().or_else(|| known.url.clone());
        }
    }
    authors.truncate(MAX_AUTHORS);
    note(best, &listings, found);
    found.metadata.authors = authors;
}

fn note(best: &Listing, listings: &[Listing], found: &mut Found) {
    let names = |listing: &Listing| {
        let names: Vec<&str> = listing.authors.iter().map(|author| author.name.as_str()).collect();
        names.join(", ")
    };
    let value = names(best);
    let agreeing = listings.iter().filter(|other| covers(best, other)).count();
    let confidence = belief(best.origin) * super::title::share(agreeing, listings.len()).max(0.5);
    let lost = listings.iter().map(|listing| Candidate { value: names(listing), origin: listing.origin });
    let lost = lost.filter(|candidate| candidate.value != value).collect();
    found.metadata.note(Field::Authors, Provenance { origin: best.origin, confidence, lost });
}

/// Whether one listing names everybody that another does.
fn covers(listing: &Listing, other: &Listing) -> bool {
    let is_named = |author: &Author| listing.authors.iter().any(|known| fold(&known.name) == fold(&author.name));
    other.authors.iter().all(is_named)
}

fn from_json_ld(sources: &Sources<'_>, site_names: &[String]) -> Listing {
    let mut authors: Vec<Author> = Vec::new();
    for claim in &sources.claims.authors {
        if claim.is_organisation {
            continue;
        }
        // A person may run a site under their own name.
        for mut author in byline::authors(&claim.name, if claim.is_person { &[] } else { site_names }) {
            author.role = author.role.or_else(|| claim.role.clone());
            author.email = author.email.or_else(|| claim.email.clone());
            author.url = claim.url.as_deref().and_then(|url| absolute(url, None));
            add(&mut authors, author);
        }
    }
    Listing { authors, origin: Origin::JsonLd, nodes: Vec::new() }
}

fn add(authors: &mut Vec<Author>, author: Author) {
    if !authors.iter().any(|known| fold(&known.name) == fold(&author.name)) {
        authors.push(author);
    }
}

fn add_all(authors: &mut Vec<Author>, more: Vec<Author>) {
    for author in more {
        add(authors, author);
    }
}

/// One listing for each tag's name, the most believed first.
fn from_tags(sources: &Sources<'_>, site_names: &[String]) -> Vec<Listing> {
    let mut listings: Vec<Listing> = Vec::new();
    let mut last = None;
    for claim in sources.claims.ranked(Says::Author) {
        let value = first_name_first(&claim.value).unwrap_or_else(|| claim.value.clone());
        let named = byline::authors(&value, site_names);
        if last != Some((claim.origin, claim.rank)) {
            listings.push(Listing { authors: Vec::new(), origin: claim.origin, nodes: Vec::new() });
            last = Some((claim.origin, claim.rank));
        }
        if let Some(listing) = listings.last_mut() {
            add_all(&mut listing.authors, named);
        }
    }
    let labels = sources.claims.of(Says::Label).iter();
    for label in labels.filter(|label| AUTHOR_LABELS.binary_search(&label.value.to_lowercase().as_str()).is_ok()) {
        for data in sources.claims.of(Says::Data).iter().filter(|data| data.rank == label.rank) {
            let authors = byline::authors(&data.value, site_names);
            listings.push(Listing { authors, origin: Origin::Twitter, nodes: Vec::new() });
        }
    }
    listings
}

/// `Lee, Ann` as `Ann Lee`; of two names each has more than one word.
fn first_name_first(value: &str) -> Option<String> {
    let (last, first) = value.split_once(',')?;
    let is_one =
        !last.trim().contains(' ') && !first.contains(',') && value.is_ascii() && first.split_whitespace().count() <= 2;
    (is_one && !first.trim().is_empty()).then(|| format!("{} {}", first.trim(), last.trim()))
}

/// The agency, team or desk that signs where no person does.
fn desk(sources: &Sources<'_>, near: &Near, site_names: &[String]) -> Option<Listing> {
    let listing = |name: String, origin| Listing { authors: vec![Author::named(name)], origin, nodes: Vec::new() };
    let objects = sources.claims.authors.iter().map(|claim| (claim.name.as_str(), Origin::JsonLd));
    let tags = sources.claims.ranked(Says::Author);
    let tags =
        tags.iter().filter(|claim| claim.origin != Origin::OpenGraph).map(|claim| (claim.value.as_str(), claim.origin));
    let lines = near.below.iter().filter(|line| byline::has_prefix(&line.text) && line.text.len() < MAX_DESK_BYTES);
    let lines = lines.map(|line| (line.text.as_str(), Origin::Text));
    let mut named = objects.chain(tags).chain(lines);
    named.find_map(|(name, origin)| Some(listing(byline::organisation(name, site_names)?, origin)))
}

/// The authors named in the lines around the headline.
fn visible(sources: &Sources<'_>, near: &Near, site_names: &[String]) -> Listing {
    let mut listing = Listing { authors: Vec::new(), origin: Origin::Text, nodes: Vec::new() };
    for line in near.below.iter().chain(near.above.iter().take(3)) {
        let named = named_in(sources, line, site_names);
        if named.is_empty() {
            continue;
        }
        add_all(&mut listing.authors, named);
        listing.nodes.push(sources.lines[line.index].first);
    }
    if listing.authors.is_empty() {
        for opening in near.openings() {
            add_all(&mut listing.authors, korean_dateline(&opening.text));
            add_all(&mut listing.authors, byline::chinese(&opening.text));
        }
    }
    listing
}

/// The authors that a line near the headline names, if it is a byline or holds one.
fn named_in(sources: &Sources<'_>, line: &NearLine, site_names: &[String]) -> Vec<Author> {
    /// A byline of ten names is shorter; unit: bytes.
    const MAX_BYLINE_BYTES: usize = 250;
    if line.text.len() > MAX_BYLINE_BYTES {
        return Vec::new();
    }
    let chinese = byline::chinese(&line.text);
    if !chinese.is_empty() {
        return chinese;
    }
    let is_korean = !korean::reporters(&line.text).is_empty();
    if is_korean || byline::has_prefix(&line.text) {
        return byline::authors(&line.text, site_names);
    }
    if line.pieces.is_empty() {
        let is_marked = has_class(sources.document, sources.lines[line.index].first, CLASSES);
        return if is_marked { byline::authors(&line.text, site_names) } else { Vec::new() };
    }
    // The byline shares the line with a date or a section.
    let mut authors = Vec::new();
    let mut is_announced = false;
    for (node, text) in &line.pieces {
        if is_announced || byline::has_prefix(text) || has_class(sources.document, *node, CLASSES) {
            add_all(&mut authors, byline::authors(text, site_names));
        }
        is_announced = byline::announces(text);
    }
    authors
}

/// The reporters of a dateline: `(서울=항구통신) 김하나 기자 = 부산항이…`.
fn korean_dateline(body: &str) -> Vec<Author> {
    /// Unit: bytes. A dateline of four names is shorter.
    const MAX_DATELINE_BYTES: usize = 120;
    let start = super::clean::truncated(body, MAX_DATELINE_BYTES);
    let Some(end) = start.find(['=', ']', '】']) else { return Vec::new() };
    // `(서울=항구통신) 김하나 기자 =`: the mark may stand before the names and again after them.
    let end = start[end..].find(" =").map_or(start.len().min(end + 60), |at| end + at);
    byline::authors(super::clean::truncated(start, end), &[])
}

/// Names of `rel="author"` near the headline.
fn from_links(sources: &Sources<'_>, near: &Near, site_names: &[String]) -> Listing {
    let mut listing = Listing { authors: Vec::new(), origin: Origin::Link, nodes: Vec::new() };
    for &id in sources.author_links.iter().filter(|&&id| near.holds(sources, id)) {
        let url = sources.document.attribute(id, "href").and_then(|href| absolute(href, None));
        for mut author in byline::authors(&super::clean::clean(&inner_text(sources.document, id)), site_names) {
            author.url.clone_from(&url);
            add(&mut listing.authors, author);
        }
    }
    listing
}

/// The reporter who signs at the end of a Korean article.
fn signed(sources: &Sources<'_>, near: &Near, site_names: &[String]) -> Listing {
    let mut listing = Listing { authors: Vec::new(), origin: Origin::Text, nodes: Vec::new() };
    let Some(opening) = near.openings().next() else { return listing };
    for line in signatures(sources, opening.index) {
        if korean::reporters(&line.text).is_empty() {
            continue;
        }
        listing.authors = byline::authors(&line.text, site_names);
        if !listing.authors.is_empty() {
            listing.nodes.push(sources.lines[line.index].first);
            break;
        }
    }
    listing
}
