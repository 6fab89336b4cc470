//! Fills the fields of the metadata one after the other. Fields with rules of their own have a file of their own; the
//! simple ones are here.

use url::Url;

use crate::tables::meta_keys::Says;
use crate::tables::origins::{BELIEF, LEAST_AGREEMENT};

use super::claims::Claim;
use super::clean::fold;
use super::kind::Kind;
use super::near::Near;
use super::others::Others;
use super::provenance::{Candidate, Field, Origin, Provenance};
use super::site::Site;
use super::sources::Sources;
use super::{Direction, Found, LeadImage, Metadata};
use super::{authors, dates, language, section, site, subtitle, title};

/// The most tags that are kept.
const MAX_TAGS: usize = 50;

/// Fills all fields, in an order in which each field finds those that it needs already filled.
pub(super) fn fill(sources: &Sources<'_>, address: Option<&Url>) -> Found {
    let is_article = sources.claims.is_article && !sources.claims.is_thread;
    let ingredients = sources.claims.ingredients.clone();
    let mut found = Found { is_article, is_product: sources.claims.is_product, ingredients, ..Found::default() };
    let addresses = sources.addresses(address);
    let site = Site::of(sources, &addresses);
    language::fill(sources, &mut found.metadata);
    let headline = title::choose(sources, &site.folded);
    let line = headline.as_ref().and_then(|headline| headline.line);
    // If no line of the page is the headline, the other fields are looked for near the first heading of the first
    // level.
    let near = Near::of(sources, line.or_else(|| sources.lines.iter().position(|line| line.heading == 1)));
    found.headline = line.map(|line| sources.lines[line].span());
    if let Some(headline) = headline {
        found.metadata.title = Some(headline.title);
        found.metadata.note(Field::Title, headline.provenance);
    }
    fill_site(sources, &site, &mut found.metadata);
    let kind = Kind::of(sources, &addresses);
    let mut others = Others::of(sources, &near, &kind);
    dates::fill(&mut others, &addresses, &mut found);
    authors::fill(&mut others, &site, &mut found);
    section::fill(sources, &near, &site, &mut found);
    subtitle::fill(sources, &near, &mut found);
    fill_plain(sources, &mut found.metadata);
    found
}

fn fill_site(sources: &Sources<'_>, site: &Site, metadata: &mut Metadata) {
    let named = site.names.first().cloned();
    let named = named
        .or_else(|| title::site_part(sources, metadata.title.as_deref()?).map(|name| (name, Origin::TitleElement)));
    if let Some((name, origin)) = named {
        let alternatives = alternatives_to(&name, site.names.iter().skip(1).cloned());
        metadata.note(Field::SiteName, stated_by(origin, alternatives));
        metadata.site_name = Some(name);
    }
    let publisher = sources.claims.ranked(Says::Publisher);
    let publisher = publisher.into_iter().find_map(|claim| Some((site::name(&claim.value)?, claim.origin)));
    if let Some((name, origin)) = publisher {
        metadata.note(Field::Publisher, stated_by(origin, Vec::new()));
        metadata.publisher = Some(name);
    }
}

/// Fills the fields whose value is taken whole from one claim. For licences and counts, claims are ranked by their
/// vocabulary first, because all keys mean the same; for addresses, pictures and summaries, by their key first.
fn fill_plain(sources: &Sources<'_>, metadata: &mut Metadata) {
    let resolve = |claim: &&Claim| sources.absolute(&claim.value);
    let mut canonical = by_rank(sources, Says::Canonical);
    // A template that gives the home page as the address of every page says nothing about this one.
    canonical.sort_by_key(|claim| resolve(claim).is_some_and(|url| is_home(&url)));
    if let Some((url, provenance)) = first(&canonical, resolve) {
        metadata.canonical_url = Some(url);
        metadata.note(Field::CanonicalUrl, provenance);
    }
    if let Some((url, provenance)) = first(&by_rank(sources, Says::Image), resolve) {
        // A size or caption from another origin is that of another picture.
        let of_image = |says| sources.claims.of(says).iter().filter(|claim| claim.origin == provenance.origin);
        let number = |says| of_image(says).find_map(|claim| claim.value.parse().ok());
        metadata.lead_image = Some(LeadImage {
            url,
            width: number(Says::ImageWidth),
            height: number(Says::ImageHeight),
            caption: of_image(Says::ImageAlt).next().map(|claim| claim.value.clone()),
        });
        metadata.note(Field::LeadImage, provenance);
    }
    let title = metadata.title.as_deref().map(fold).unwrap_or_default();
    let is_summary = |claim: &&Claim| Some(claim.value.clone()).filter(|text| fold(text) != title);
    if let Some((excerpt, provenance)) = first(&by_rank(sources, Says::Excerpt), is_summary) {
        metadata.excerpt = Some(excerpt);
        metadata.note(Field::Excerpt, provenance);
    }
    // Without the address of the page, a place on it (`#licence`) is not an address.
    let licence = |claim: &&Claim| match claim.origin {
        Origin::Link => resolve(claim).or_else(|| Some(claim.value.clone()).filter(|value| !value.starts_with('#'))),
        _ => Some(claim.value.clone()),
    };
    if let Some((licence, provenance)) = first(&sources.claims.ranked(Says::Licence), licence) {
        metadata.licence = Some(licence);
        metadata.note(Field::Licence, provenance);
    }
    let count = |claim: &&Claim| Some(whole_number(&claim.value)?.to_string());
    if let Some((count, provenance)) = first(&sources.claims.ranked(Says::Comments), count) {
        metadata.comment_count = count.parse().ok();
        metadata.note(Field::CommentCount, provenance);
    }
    fill_tags(sources, metadata);
    metadata.direction = language::direction(sources, metadata.language.as_deref());
}

/// A whole number, perhaps with marks between its thousands: `1,204`.
fn whole_number(text: &str) -> Option<u32> {
    let mut groups = text.trim().split([',', '.', ' ', '\u{a0}', '\u{202f}']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_grouped = first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
    (rest.is_empty() || is_grouped).then(|| (first.to_owned() + &rest.concat()).parse().ok())?
}

fn fill_tags(sources: &Sources<'_>, metadata: &mut Metadata) {
    let claims = by_rank(sources, Says::Tags);
    let Some(best) = claims.first() else { return };
    let (origin, rank) = (best.origin, best.rank);
    let chosen = || claims.iter().filter(|claim| claim.origin == origin && claim.rank == rank);
    // What stands in a list of its own, one tag by one, may hold a comma: `Washington, D.C.`
    let is_mark = |c: char| matches!(c, ',' | ';' | '、' | '，');
    let with = |marks: usize| chosen().filter(|claim| claim.value.matches(is_mark).count() >= marks).count();
    let all = chosen().count();
    // Where most values hold several, each is a list: `pier, harbour, town` and `pier, harbour`.
    let are_lists = with(2) > 1 && with(1) * 2 >= all || with(2) > 0 && with(1) == all;
    let is_list = matches!(origin, Origin::JsonLd | Origin::OpenGraph | Origin::Link) && all > 1 && !are_lists;
    for claim in chosen() {
        for tag in claim.value.split(|c| !is_list && is_mark(c)).map(str::trim) {
            let is_new = !tag.is_empty() && !metadata.tags.iter().any(|known| known == tag);
            if is_new && metadata.tags.len() < MAX_TAGS {
                metadata.tags.push(tag.to_owned());
            }
        }
    }
    if !metadata.tags.is_empty() {
        metadata.note(Field::Tags, stated_by(origin, Vec::new()));
    }
}

/// Whether an address is that of a home page.
fn is_home(url: &str) -> bool {
    url.split_once("://").is_some_and(|(_, rest)| rest.split_once('/').is_none_or(|(_, path)| path.is_empty()))
}

/// Claims ordered by rank before origin, for fields where the key says more than the vocabulary it is from.
fn by_rank<'a>(sources: &'a Sources<'_>, says: Says) -> Vec<&'a Claim> {
    let mut claims: Vec<&Claim> = sources.claims.of(says).iter().collect();
    claims.sort_by_key(|claim| (claim.rank, claim.origin));
    claims
}

/// The first value that `read` makes from one of the claims, with its provenance.
fn first(claims: &[&Claim], read: impl Fn(&&Claim) -> Option<String>) -> Option<(String, Provenance)> {
    let mut values = claims.iter().filter_map(|claim| Some((read(claim)?, claim.origin)));
    let (value, origin) = values.next()?;
    let alternatives = alternatives_to(&value, values);
    Some((value, stated_by(origin, alternatives)))
}

/// The values that were found and not chosen, each once, with the first origin that states it.
pub(super) fn alternatives_to(chosen: &str, found: impl Iterator<Item = (String, Origin)>) -> Vec<Candidate> {
    let mut alternatives: Vec<Candidate> = Vec::new();
    for (value, origin) in found {
        if value != chosen && !alternatives.iter().any(|known| known.value == value) {
            alternatives.push(Candidate { value, origin });
        }
    }
    alternatives
}

/// The provenance of a value that is taken from one place, whatever other places state.
pub(super) fn stated_by(origin: Origin, alternatives: Vec<Candidate>) -> Provenance {
    Provenance { origin, confidence: belief(origin), alternatives }
}

/// How far to trust a value that is taken from one place.
fn belief(origin: Origin) -> f64 {
    BELIEF[origin as usize]
}

const _: () = assert!(Origin::ALL.len() == BELIEF.len());

/// How far to trust a value, if `agreeing` of the `all` places that state one agree with it.
pub(super) fn confidence(origin: Origin, agreeing: usize, all: usize) -> f64 {
    belief(origin) * share(agreeing, all).max(LEAST_AGREEMENT)
}

/// `part` of `whole`, from 0 to 1.
pub(super) fn share(part: usize, whole: usize) -> f64 {
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { (count(part) / count(whole)).min(1.0) }
}

/// The direction that an attribute states.
pub(super) fn stated_direction(value: &str) -> Option<Direction> {
    match value.trim() {
        value if value.eq_ignore_ascii_case("rtl") => Some(Direction::RightToLeft),
        value if value.eq_ignore_ascii_case("ltr") => Some(Direction::LeftToRight),
        _ => None,
    }
}
