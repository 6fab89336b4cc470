//! Finds who wrote the article: decides which of the bylines, `<meta>` tags and JSON-LD objects that name somebody to
//! believe.

use crate::tables::bylines::{MAX_AUTHORS, MAX_DESK_BYTES, MAX_MORE, MAX_NAMES, UNSIGNED_BY_DESKS, UNSIGNED_BY_SITES};
use crate::tables::meta_keys::{AUTHOR_LABELS, Says};

use super::announcing::{Reading, announces, has_prefix, without_local_word};
use super::author_boxes::{Nameplate, Names, agreed, boxes, links, named, poster, poster_of_short, thread_opener};
use super::author_lines::{is_column_heading, recalled, reviewers, signed, visible};
use super::byline;
use super::claims::{Claim, ToldNames};
use super::clean::fold;
use super::credits::without_credits;
use super::fields::{alternatives_to, confidence};
use super::index_names::first_name_first;
use super::korean;
use super::language::primary;
use super::lines::LineSpan;
use super::mail;
use super::names;
use super::near::{Near, NearLine};
use super::offices;
use super::others::Others;
use super::provenance::{Field, Origin, Provenance};
use super::site::Site;
use super::sources::Sources;
use super::{Author, Found};

/// The authors that one place on the page names.
pub(super) struct Listing {
    pub(super) authors: Vec<Author>,
    pub(super) origin: Origin,
    /// The visible lines that name them; none if the place is not visible.
    pub(super) lines: Vec<LineSpan>,
}

impl Listing {
    pub(super) fn new(origin: Origin) -> Listing {
        Listing::of(origin, Vec::new())
    }

    /// A listing of authors whom no visible line names.
    pub(super) fn of(origin: Origin, authors: Vec<Author>) -> Listing {
        Listing { authors, origin, lines: Vec::new() }
    }

    /// The listing, if it names somebody.
    pub(super) fn if_any(self) -> Option<Listing> {
        if self.authors.is_empty() { None } else { Some(self) }
    }

    pub(super) fn add(&mut self, author: Author) {
        let is_known = |author: &Author| self.authors.iter().any(|known| fold(&known.name) == fold(&author.name));
        if self.authors.len() < MAX_NAMES && !names::is_nobody(&author.name) && !is_known(&author) {
            self.authors.push(author);
        }
    }

    pub(super) fn add_all(&mut self, more: Vec<Author>) {
        for author in more {
            self.add(author);
        }
    }
}

/// Fills the authors, and notes which lines name them.
pub(super) fn fill(others: &mut Others<'_>, site: &Site, found: &mut Found) {
    let (sources, near) = (others.sources, others.near);
    let language = found.metadata.language.clone().unwrap_or_default();
    let language = primary(&language);
    let told = ToldNames::of(&sources.claims);
    let is_told = |name: &str| told.hold(name);
    let reading = Reading { language: Some(language), site_names: &site.folded, is_marked: false, is_told: &is_told };
    // A thing for sale is by its maker: `by Tallow & Sons`.
    let has_maker = sources.claims.is_product && !sources.claims.is_article;
    let visible = visible(others, &reading);
    let visible = if has_maker { Listing::new(Origin::Text) } else { opened(sources, near, visible) };
    found.byline.clone_from(&visible.lines);
    let links = links(others);
    let mut listings = vec![from_json_ld(sources, &site.folded, language)];
    listings.extend(from_tags(sources, near, &reading));
    listings.push(visible);
    listings.push(named(sources, &links, &|text| byline::authors_shown(text, &reading)));
    listings.retain(|listing| !listing.authors.is_empty());
    put_mediums_last(&mut listings, &site.folded, language);
    if listings.is_empty() {
        listings.extend(mail::sender(sources, near));
    }
    if listings.is_empty() {
        listings.extend(elsewhere(others, &links, found, &reading));
    }
    // `KatieS`, the name of an account in structured data, says less than the full name in the byline. Otherwise the order
    // is kept.
    if !sources.claims.is_thread {
        listings.sort_by_key(|listing| listing.authors.iter().all(|author| names::is_account(&author.name)));
    }
    if let Some(best) = fullest(&listings) {
        note(best, &listings, found);
        found.metadata.authors = completed(best, &listings);
    }
}

/// The account that opened a thread, if the visible lines name nothing but accounts, because each post has such a line.
/// Otherwise the listing of the visible lines.
fn opened(sources: &Sources<'_>, near: &Near, visible: Listing) -> Listing {
    let are_accounts = visible.authors.iter().all(|author| names::is_account(&author.name));
    if visible.authors.is_empty() || !are_accounts || sources.claims.is_article && !sources.claims.is_thread {
        return visible;
    }
    let is_only = |opener: &Listing| matches!(&visible.authors[..], [only] if only.name == opener.authors[0].name);
    match thread_opener(sources, near) {
        Some(opener) if !is_only(&opener) => Listing { lines: visible.lines, ..opener },
        _ => visible,
    }
}

/// The first listing, or another that names all of its authors and a few more. `박준석 기자 외 1명` ("and one other") gives way to
/// a listing with both names.
fn fullest(listings: &[Listing]) -> Option<&Listing> {
    let first = listings.first()?;
    let is_fuller = |other: &&Listing| {
        let is_list =
            other.authors.len() > first.authors.len() && other.authors.len() <= first.authors.len() + MAX_MORE;
        is_list && other.origin != Origin::Microdata && covers(other, first)
    };
    listings.iter().find(is_fuller).or(Some(first))
}

/// The authors of a listing, each with the role and the addresses that any listing gives to the same name.
fn completed(best: &Listing, listings: &[Listing]) -> Vec<Author> {
    let mut authors = best.authors.clone();
    for author in &mut authors {
        for known in listings.iter().flat_map(|listing| &listing.authors).filter(|known| known.name == author.name) {
            author.role = author.role.take().or_else(|| known.role.clone());
            author.email = author.email.take().or_else(|| known.email.clone());
            author.url = author.url.take().or_else(|| known.url.clone());
        }
    }
    authors.truncate(MAX_AUTHORS);
    authors
}

/// Moves listings in which structured data gives a publication as a person behind all others.
///
/// A site may have the name of the person who runs it, but then it names nobody else. In Korean news, structured data may
/// have the publication or the desk in place of the reporter, whom readers see with a role: if there is such a reporter, a
/// name that is not Korean is not a person's.
fn put_mediums_last(listings: &mut Vec<Listing>, site_names: &[String], language: &str) {
    let named: Vec<String> =
        listings.iter().flat_map(|listing| &listing.authors).map(|known| fold(&known.name)).collect();
    let is_site = |author: &Author| {
        let name = fold(&author.name);
        site_names.contains(&name) && !named.iter().any(|known| *known != name && known.contains(&name))
    };
    let has_reporter = listings.iter().flat_map(|listing| &listing.authors).any(|author| author.role.is_some());
    let is_short_site = |name: &str| site_names.iter().any(|site| site.starts_with(&fold(name)));
    let is_desk = |author: &Author| {
        has_reporter
            && author.role.is_none()
            && korean::has_hangul(&author.name)
            && (!korean::is_name(&author.name) || is_short_site(&author.name))
    };
    if speaks(language, UNSIGNED_BY_DESKS) {
        listings
            .retain(|listing| !listing.authors.iter().all(|author| is_site(author) && !korean::is_name(&author.name)));
    }
    listings.sort_by_key(|listing| listing.authors.iter().all(|author| is_site(author) || is_desk(author)));
}

/// The first place away from the headline that names somebody. It is only looked for if no place near the headline does.
fn elsewhere(
    others: &mut Others<'_>,
    links: &[Nameplate<'_>],
    found: &mut Found,
    reading: &Reading<'_>,
) -> Option<Listing> {
    let (sources, near, site_names) = (others.sources, others.near, reading.site_names);
    if let Some(signed) = signed(others, reading) {
        found.byline.clone_from(&signed.lines);
        return Some(signed);
    }
    if sources.claims.is_thread || !sources.claims.is_article {
        let opener = thread_opener(sources, near);
        if opener.is_some() || sources.claims.is_thread {
            return opener;
        }
        if found.metadata.published.is_none() {
            return poster(sources, near).or_else(|| office(sources));
        }
    }
    let is_own = |text: &str| without_credits(text).len() == text.len();
    let team = |text: &str| offices::organisation(text, reading).filter(|_| is_own(text));
    let persons: Names<'_> = &|text| byline::authors_shown(text, reading);
    let teams: Names<'_> = &|text| team(text).map(Author::named).into_iter().collect();
    let is_team_named = !speaks(reading.language.unwrap_or_default(), UNSIGNED_BY_SITES);
    let title = found.metadata.title.as_deref().unwrap_or_default();
    let boxes = boxes(others);
    agreed(sources, &boxes, persons)
        .or_else(|| recalled(sources, near, site_names, title))
        .or_else(|| poster(sources, near))
        .or_else(|| poster_of_short(others))
        .or_else(|| desk(sources, near, reading))
        .or_else(|| named(sources, links, teams).if_any())
        .or_else(|| agreed(sources, &boxes, teams).filter(|_| is_team_named))
        .or_else(|| reviewers(sources, near, site_names, title))
}

fn note(best: &Listing, listings: &[Listing], found: &mut Found) {
    let names = |listing: &Listing| {
        let names: Vec<&str> = listing.authors.iter().map(|author| author.name.as_str()).collect();
        names.join(", ")
    };
    let value = names(best);
    let agreeing = listings.iter().filter(|other| covers(best, other)).count();
    let confidence = confidence(best.origin, agreeing, listings.len());
    let alternatives = alternatives_to(&value, listings.iter().map(|listing| (names(listing), listing.origin)));
    found.metadata.note(Field::Authors, Provenance { origin: best.origin, confidence, alternatives });
}

/// Whether one listing names everybody that another does.
fn covers(listing: &Listing, other: &Listing) -> bool {
    let is_named = |author: &Author| listing.authors.iter().any(|known| fold(&known.name) == fold(&author.name));
    other.authors.iter().all(is_named)
}

/// The persons that JSON-LD names, and the agencies and teams with an entry of their own beside a person's.
///
/// Korean publications write their own name there, in any of its forms.
fn from_json_ld(sources: &Sources<'_>, site_names: &[String], language: &str) -> Listing {
    let mut listing = Listing::new(Origin::JsonLd);
    let are_teams_named = !speaks(language, UNSIGNED_BY_DESKS);
    let mut persons = 0;
    for claim in &sources.claims.authors {
        // A person may run a site under their own name.
        let own_names = if claim.is_person { &[] } else { site_names };
        let mut named = if claim.is_organisation {
            Vec::new()
        } else {
            byline::authors(without_local_word(&claim.name, language), own_names)
        };
        // `mudlark77`: digits show that what is called a person is an account. In a thread, an account may have any name.
        let is_account = if sources.claims.is_thread { names::is_account_name } else { names::is_numbered_account };
        if named.is_empty() && claim.is_person && is_account(&claim.name) {
            named.push(Author::named(claim.name.clone()));
        }
        if named.is_empty() && are_teams_named {
            let team = offices::organisation(&claim.name, &Reading::of_machines(site_names));
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

/// One listing for each name of a tag, the most believed first.
///
/// Claims from a visible element are read like a byline.
fn from_tags(sources: &Sources<'_>, near: &Near, reading: &Reading<'_>) -> Vec<Listing> {
    let mut listings: Vec<Listing> = Vec::new();
    let mut last = None;
    let is_host = |claim: &&Claim| names::starts_with_host(&claim.value);
    let claims = sources.claims.ranked(Says::Author);
    // The posts of a thread are marked alike, and those who answer stand below the text of the first post.
    let opening = near.openings().next().map(|line| sources.lines[line.index].last);
    let answers = |claim: &&Claim| claim.node.zip(opening).is_some_and(|(node, opening)| node > opening);
    let is_opened = !sources.claims.is_article && claims.iter().any(|claim| claim.node.is_some() && !answers(claim));
    let claims = claims.into_iter().filter(|claim| !(is_host(claim) || is_opened && answers(claim)));
    for claim in claims {
        let is_index = matches!(claim.origin, Origin::Indexer | Origin::DublinCore);
        let value = first_name_first(&claim.value, is_index).unwrap_or_else(|| claim.value.clone());
        let named = if claim.node.is_some() {
            byline::authors_shown(&value, reading)
        } else {
            let name = without_local_word(&value, reading.language.unwrap_or_default());
            byline::authors(name, reading.site_names)
        };
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
        let site_names = if names::is_full_name(name) { &[] } else { reading.site_names };
        listings.push(Listing::of(Origin::Twitter, byline::authors(name, site_names)));
    }
    listings
}

/// What the tags of a Twitter card show beside a label such as `Written by`.
fn labelled<'a>(sources: &'a Sources<'_>) -> impl Iterator<Item = &'a str> {
    let labels = sources.claims.of(Says::Label).iter().take(MAX_LABELS);
    let labels = labels.filter(|label| AUTHOR_LABELS.binary_search(&label.value.to_lowercase().as_str()).is_ok());
    let data = || sources.claims.of(Says::Data).iter().take(MAX_LABELS);
    labels.flat_map(move |label| data().filter(|data| data.rank == label.rank)).map(|data| data.value.as_str())
}

/// Pairs of label and data read. Source: ours; a card has two.
const MAX_LABELS: usize = 8;

/// The office that a tag names, on a page that is not an article: only an office has a name like that.
fn office(sources: &Sources<'_>) -> Option<Listing> {
    let claims = sources.claims.ranked(Says::Author).into_iter();
    let mut offices = claims.filter(|claim| offices::is_office(&claim.value));
    offices.find_map(|claim| {
        let name = offices::organisation(&claim.value, &Reading::OF_MACHINES)?;
        Some(Listing::of(claim.origin, vec![Author::named(name)]))
    })
}

/// Whether the language of a page is one of these.
fn speaks(language: &str, languages: &[&str]) -> bool {
    languages.contains(&primary(language))
}

/// The agency, team or desk that signs where no person does. The site itself counts only if structured data names it.
///
/// East Asian publications give their own name in place of the reporter's, so that there it says nothing.
fn desk(sources: &Sources<'_>, near: &Near, reading: &Reading<'_>) -> Option<Listing> {
    let language = reading.language.unwrap_or_default();
    if speaks(language, UNSIGNED_BY_DESKS) {
        return None;
    }
    let objects = sources.claims.authors.iter().map(|claim| (claim.name.as_str(), Origin::JsonLd));
    let tags = sources.claims.ranked(Says::Author).into_iter();
    let tags = tags.map(|claim| (claim.value.as_str(), claim.origin));
    let labelled = labelled(sources).map(|name| (name, Origin::Twitter));
    let told: Vec<(&str, Origin)> = objects.chain(tags).chain(labelled).collect();
    let is_announced = |at: usize| {
        let before = at.checked_sub(1).map(|before| &near.below[before]);
        before.is_some_and(|before| announces(&before.text) && !is_column_heading(sources, before.index))
    };
    let is_byline = |&(at, line): &(usize, &NearLine)| {
        line.text.len() < MAX_DESK_BYTES && (has_prefix(&line.text, reading) || is_announced(at))
    };
    let mut lines = near.below.iter().enumerate().filter(is_byline).map(|(_, line)| (line.text.as_str(), Origin::Text));
    let read = |(name, origin): (&str, Origin), reading: &Reading<'_>| {
        let name = offices::organisation(name, reading)?;
        Some(Listing::of(origin, vec![Author::named(name)]))
    };
    let of_machines = Reading::of_machines(reading.site_names);
    let named = told.iter().find_map(|&named| read(named, &of_machines));
    let named = named.or_else(|| lines.find_map(|line| read(line, reading)));
    let is_site_named = !speaks(language, UNSIGNED_BY_SITES);
    named.or_else(|| told.iter().filter(|_| is_site_named).find_map(|&named| read(named, &Reading::OF_MACHINES)))
}
