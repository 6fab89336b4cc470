//! Finds the name of the site in all its forms, none of which must be taken for a title or an author.

use std::sync::LazyLock;

use regex::Regex;
use url::Url;

use crate::tables::meta_keys::Says;
use crate::tables::site::{COPYRIGHT, MADE_BY, MAX_HOLDER_CHARS, NOT_OF_SITE_NAMES, NOT_SITE_NAMES};

use super::claims::Claim;
use super::clean::{clean, fold};
use super::lines::Zone;
use super::provenance::Origin;
use super::sources::Sources;

/// What is known of the site before the title is known.
pub(super) struct Site {
    /// The names that the page gives, each with its origin, the most believed first.
    pub(super) names: Vec<(String, Origin)>,
    /// These, and the words of the host name, folded.
    pub(super) folded: Vec<String>,
}

impl Site {
    pub(super) fn of(sources: &Sources<'_>, addresses: &[Url]) -> Site {
        let mut names = Vec::new();
        for says in [Says::SiteName, Says::Publisher] {
            let mut claims: Vec<_> = sources.claims.of(says).iter().filter(|claim| !is_key(claim)).collect();
            claims.sort_by_key(|claim| (claim.origin != Origin::OpenGraph, claim.rank, claim.origin));
            names.extend(claims.into_iter().filter_map(|claim| Some((name(&claim.value)?, claim.origin))));
        }
        // To find that line, every line of the page is looked at, so this is done only if nothing else names the site.
        if names.is_empty() {
            names.extend(copyright_holder(sources).map(|name| (name, Origin::Text)));
        }
        let mut folded: Vec<String> = names.iter().map(|(name, _)| fold(name)).collect();
        folded.extend(host_words(addresses));
        folded.retain(|name| !name.is_empty());
        Site { names, folded }
    }
}

/// Whether a claim for machines is the key of a directory: `<meta name="siteName" content="children">`.
fn is_key(claim: &Claim) -> bool {
    let is_of_key = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, b'-' | b'_');
    claim.origin == Origin::Indexer && claim.value.bytes().all(is_of_key)
}

/// The name that a claim states, by itself or as the holder in a copyright line:
/// `Copyright 2025 Harbour News. All rights reserved.`
pub(super) fn name(claim: &str) -> Option<String> {
    if is_copyright(claim) { holder(claim) } else { Some(claim.to_owned()).filter(|name| is_site_name(name)) }
}

pub(super) fn is_site_name(name: &str) -> bool {
    let folded = fold(name);
    folded.contains(char::is_alphabetic)
        && !name.contains("://")
        && !NOT_SITE_NAMES.contains(&folded.as_str())
        && !NOT_OF_SITE_NAMES.iter().any(|words| folded.contains(words))
}

/// The host without `www.`, and its longest label: `harbour-news` of `www.harbour-news.co.uk`.
fn host_words(addresses: &[Url]) -> Vec<String> {
    /// The hosts of the page's address, its canonical address and `og:url`.
    const MAX_HOSTS: usize = 3;
    let mut words = Vec::new();
    for host in addresses.iter().filter_map(Url::host_str).take(MAX_HOSTS) {
        let host = host.trim_start_matches("www.");
        words.push(fold(host));
        if let Some(label) = host.split('.').max_by_key(|label| label.len()) {
            words.push(fold(label));
        }
    }
    words
}

static HOLDER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(COPYRIGHT).ok());

/// The name in a copyright line at the end of the page or article.
fn copyright_holder(sources: &Sources<'_>) -> Option<String> {
    /// A longer line is prose about rights.
    const MAX_LINE_BYTES: usize = 400;
    let is_candidate =
        |line: &&super::lines::Line| line.bytes < MAX_LINE_BYTES && !line.is_link() && line.zone != Zone::Nav;
    for (at, line) in sources.lines.iter().enumerate().rev().filter(|(_, line)| is_candidate(line)) {
        if !line.texts(sources.document).any(has_mark) && !starts_copyright(sources.document.text(line.first)) {
            continue;
        }
        let text = line.text(sources.document);
        let above = at.checked_sub(1).map(|above| &sources.lines[above]);
        let above = above.filter(|above| above.container == line.container && above.bytes < MAX_LINE_BYTES);
        if is_of_maker(&text) || above.is_some_and(|above| is_of_maker(&above.text(sources.document))) {
            continue;
        }
        if let Some(name) = holder(&text) {
            return Some(name);
        }
    }
    None
}

/// Whether a line names the maker of the software before the sign: `Powered by Harbour Forum Software © Harbour Ltd`.
fn is_of_maker(line: &str) -> bool {
    let start = line.find(['©', 'ⓒ']).map_or(line, |sign| &line[..sign]).to_lowercase();
    MADE_BY.iter().any(|words| start.contains(words))
}

/// Whether a value is a copyright line, and not just a name, which may end with the sign.
fn is_copyright(value: &str) -> bool {
    let has_year = || value.contains(|c: char| c.is_ascii_digit());
    value.starts_with(['©', 'ⓒ']) || starts_copyright(value) && (has_year() || value.contains(['©', '(']))
}

fn has_mark(text: &str) -> bool {
    !text.is_ascii() && text.contains(['©', 'ⓒ'])
}

fn starts_copyright(text: &str) -> bool {
    const WORD: &str = "copyright";
    text.trim_start().get(..WORD.len()).is_some_and(|start| start.eq_ignore_ascii_case(WORD))
}

/// The name of the holder in a copyright line.
fn holder(line: &str) -> Option<String> {
    // Compiled only when a line may need it, because that takes as long as reading a small page.
    let found = HOLDER.as_ref()?.captures(line)?;
    let name = found.name("name").map_or("", |name| name.as_str());
    if name.chars().nth(MAX_HOLDER_CHARS).is_some() {
        return None;
    }
    Some(clean(name.trim_matches([' ', '.', ',', '-', '|']))).filter(|name| is_site_name(name))
}
