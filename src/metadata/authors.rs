//! Who wrote the article: which of the bylines, tags and objects that name somebody are believed.

use crate::tables::bylines::{MAX_AUTHORS, MAX_DESK_BYTES, MAX_MORE, MAX_NAMES, UNSIGNED_BY_DESKS, UNSIGNED_BY_SITES};
use crate::tables::meta_keys::{AUTHOR_LABELS, Says};

use super::author_boxes::{boxed, linked, poster, thread_opener};
use super::author_lines::{recalled, signed, visible};
use super::byline;
use super::claims::Claim;
use super::clean::fold;
use super::fields::confidence;
use super::language::primary;
use super::lines::LineSpan;
use super::near::{Near, NearLine};
use super::provenance::{Candidate, Field, Origin, Provenance};
use super::site::Site;
use super::sources::Sources;
use super::{Author, Found};

/// The authors that one place names.
pub(super) struct Listing {
    pub(super) authors: Vec<Author>,
    pub(super) origin: Origin,
    /// The lines that name them.
    pub(super) lines: Vec<LineSpan>,
}

impl Listing {
    pub(super) fn new(origin: Origin) -> Listing {
        Listing { authors: Vec::new(), origin, lines: Vec::new() }
    }

    pub(super) fn add(&mut self, author: Author) {
        if self.authors.len() < MAX_NAMES && !self.authors.iter().any(|known| fold(&known.name) == fold(&author.name)) {
            self.authors.push(author);
        }
    }

    pub(super) fn add_all(&mut self, more: Vec<Author>) {
        for author in more {
            self.add(author);
        }
    }
}

pub(super) fn fill(sources: &Sources<'_>, near: &Near, site: &Site, found: &mut Found) {
    let visible = visible(sources, near, &site.folded);
    found.byline.clone_from(&visible.lines);
    let language = found.metadata.language.as_deref().unwrap_or_default();
    let mut listings = vec![from_json_ld(sources, &site.folded, language)];
    listings.extend(from_tags(sources, &site.folded));
    listings.push(visible);
    listings.push(linked(sources, near, &|text| byline::authors(text, &site.folded)));
    listings.retain(|listing| !listing.authors.is_empty());
    if listings.is_empty() {
        listings.extend(elsewhere(sources, near, site, found));
    }
    // `KatieS` of a machine's account is less than the name in the byline; the order is kept otherwise.
    if !sources.claims.is_thread {
        listings.sort_by_key(|listing| listing.authors.iter().all(|author| byline::is_account(&author.name)));
    }
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

/// The first place away from the headline that names somebody; asked where no other does.
fn elsewhere(sources: &Sources<'_>, near: &Near, site: &Site, found: &mut Found) -> Option<Listing> {
    let names = |listing: Listing| Some(listing).filter(|listing| !listing.authors.is_empty());
    if let Some(signed) = names(signed(sources, near, &site.folded)) {
        found.byline.clone_from(&signed.lines);
        return Some(signed);
    }
    if sources.claims.is_thread || !sources.claims.is_article {
        let opener = names(thread_opener(sources, near));
        if opener.is_some() || sources.claims.is_thread {
            return opener;
        }
        if found.metadata.published.is_none() {
            return names(poster(sources, near));
        }
    }
    let persons = |text: &str| byline::authors(text, &site.folded);
    let teams = |text: &str| byline::organisation(text, &site.folded).map(Author::named).into_iter().collect();
    let language = found.metadata.language.as_deref().unwrap_or_default();
    names(boxed(sources, &persons))
        .or_else(|| names(recalled(sources, near, &site.folded, found.metadata.title.as_deref())))
        .or_else(|| names(poster(sources, near)))
        .or_else(|| desk(sources, near, &site.folded, language))
        .or_else(|| names(linked(sources, near, &teams)))
        .or_else(|| (!speaks(language, UNSIGNED_BY_SITES)).then(|| boxed(sources, &teams)).and_then(names))
}

fn note(best: &Listing, listings: &[Listing], found: &mut Found) {
    let names = |listing: &Listing| {
        let names: Vec<&str> = listing.authors.iter().map(|author| author.name.as_str()).collect();
        names.join(", ")
    };
    let value = names(best);
    let agreeing = listings.iter().filter(|other| covers(best, other)).count();
    let confidence = confidence(best.origin, agreeing, listings.len());
    let lost = listings.iter().map(|listing| Candidate { value: names(listing), origin: listing.origin });
    let lost = lost.filter(|candidate| candidate.value != value).collect();
    found.metadata.note(Field::Authors, Provenance { origin: best.origin, confidence, lost });
}

/// Whether one listing names everybody that another does.
fn covers(listing: &Listing, other: &Listing) -> bool {
    let is_named = |author: &Author| listing.authors.iter().any(|known| fold(&known.name) == fold(&author.name));
    other.authors.iter().all(is_named)
}

/// The persons that JSON-LD names, with the agencies and teams that have an entry of their own beside one of them.
///
/// Korean mediums write their own name there, in any of its forms.
fn from_json_ld(sources: &Sources<'_>, site_names: &[String], language: &str) -> Listing {
    let mut listing = Listing::new(Origin::JsonLd);
    let are_teams_named = !speaks(language, UNSIGNED_BY_DESKS);
    let mut persons = 0;
    for claim in &sources.claims.authors {
        // A person may run a site under their own name.
        let own_names = if claim.is_person { &[] } else { site_names };
        let named = if claim.is_organisation { Vec::new() } else { byline::authors(&claim.name, own_names) };
        if named.is_empty() && are_teams_named {
            let team = byline::organisation(&claim.name, site_names);
            listing.add_all(team.map(Author::named).into_iter().collect());
        }
        persons += named.len();
        for mut author in named {
            author.role = author.role.or_else(|| claim.role.clone());
            author.email = author.email.or_else(|| claim.email.clone());
            author.url = claim.url.as_deref().and_then(|url| sources.absolute(url));
            listing.add(author);
        }
    }
    if persons == 0 {
        listing.authors.clear();
    }
    listing
}

/// One listing for each tag's name, the most believed first.
fn from_tags(sources: &Sources<'_>, site_names: &[String]) -> Vec<Listing> {
    let mut listings: Vec<Listing> = Vec::new();
    let mut last = None;
    let is_host = |claim: &&Claim| byline::starts_with_host(&claim.value);
    for claim in sources.claims.ranked(Says::Author).into_iter().filter(|claim| !is_host(claim)) {
        let value = first_name_first(&claim.value).unwrap_or_else(|| claim.value.clone());
        let named = byline::authors(&value, site_names);
        if last != Some((claim.origin, claim.rank)) {
            listings.push(Listing::new(claim.origin));
            last = Some((claim.origin, claim.rank));
        }
        if let Some(listing) = listings.last_mut() {
            listing.add_all(named);
        }
    }
    for name in labelled(sources) {
        // A person may run a site under their own name.
        let site_names = if byline::is_full_name(name) { &[] } else { site_names };
        listings.push(Listing {
            authors: byline::authors(name, site_names),
            origin: Origin::Twitter,
            lines: Vec::new(),
        });
    }
    listings
}

/// What a card of Twitter shows beside a label such as `Written by`.
fn labelled<'a>(sources: &'a Sources<'_>) -> impl Iterator<Item = &'a str> {
    let labels = sources.claims.of(Says::Label).iter().take(MAX_LABELS);
    let labels = labels.filter(|label| AUTHOR_LABELS.binary_search(&label.value.to_lowercase().as_str()).is_ok());
    let data = || sources.claims.of(Says::Data).iter().take(MAX_LABELS);
    labels.flat_map(move |label| data().filter(|data| data.rank == label.rank)).map(|data| data.value.as_str())
}

/// Pairs of label and data read. Source: ours; a card has two.
const MAX_LABELS: usize = 8;

/// `Lee, Ann` as `Ann Lee`; of two names each has more than one word, and of `AFP, dpa` none is a person's.
fn first_name_first(value: &str) -> Option<String> {
    let (last, first) = value.split_once(',')?;
    let is_one = !last.trim().contains(' ')
        && !first.contains(',')
        && value.is_ascii()
        && first.split_whitespace().count() <= 2
        && ![last, first].into_iter().any(byline::is_agency);
    (is_one && !first.trim().is_empty()).then(|| format!("{} {}", first.trim(), last.trim()))
}

/// Whether a page's language is one of these.
fn speaks(language: &str, languages: &[&str]) -> bool {
    languages.contains(&primary(language))
}

/// The agency, team or desk that signs where no person does; the site itself only where machines are told so.
///
/// East Asian mediums write their own name where the reporter's belongs, so that there it says nothing.
fn desk(sources: &Sources<'_>, near: &Near, site_names: &[String], language: &str) -> Option<Listing> {
    if speaks(language, UNSIGNED_BY_DESKS) {
        return None;
    }
    let objects = sources.claims.authors.iter().map(|claim| (claim.name.as_str(), Origin::JsonLd));
    let tags = sources.claims.ranked(Says::Author).into_iter();
    let tags = tags.map(|claim| (claim.value.as_str(), claim.origin));
    let labelled = labelled(sources).map(|name| (name, Origin::Twitter));
    let told: Vec<(&str, Origin)> = objects.chain(tags).chain(labelled).collect();
    let is_announced = |at: usize| at > 0 && byline::announces(&near.below[at - 1].text);
    let is_byline = |&(at, line): &(usize, &NearLine)| {
        line.text.len() < MAX_DESK_BYTES && (byline::has_prefix(&line.text) || is_announced(at))
    };
    let lines = near.below.iter().enumerate().filter(is_byline).map(|(_, line)| (line.text.as_str(), Origin::Text));
    let other = told.iter().copied().chain(lines).map(|named| (named, site_names));
    let own = told.iter().filter(|_| !speaks(language, UNSIGNED_BY_SITES)).map(|&named| (named, &[][..]));
    other.chain(own).find_map(|((name, origin), site_names)| {
        let name = byline::organisation(name, site_names)?;
        Some(Listing { authors: vec![Author::named(name)], origin, lines: Vec::new() })
    })
}
