//! The headline: chosen by votes among headings, titles of `<meta>` and JSON-LD, and the parts of `<title>`.
//!
//! Every place that holds a title votes for the text it holds and, for less, for each of its parts between
//! separators. What several places agree on wins; the name of the site never does. On nearly all pages one of
//! the candidates is right, so that choosing is all there is to do.

use crate::tables::meta_keys::Says;
use crate::tables::titles::{MAX_PARTS, MAX_SITE_NAME_CHARS, MAX_TITLE_CHARS, SEPARATORS, votes};

use super::clean::{fold, fold_chars};
use super::provenance::{Candidate, Origin, Provenance};
use super::sources::Sources;

/// The headline, and the line of the page that carries it.
pub(super) struct Headline {
    pub(super) title: String,
    pub(super) provenance: Provenance,
    /// Index of the visible line that repeats it.
    pub(super) line: Option<usize>,
}

/// A text that some place holds, and the weight of its vote.
struct Ballot {
    text: String,
    folded: String,
    origin: Origin,
    votes: i32,
}

struct Contender {
    text: String,
    folded: String,
    origin: Origin,
    votes: i32,
    voters: usize,
}

/// Chooses the headline of a page; `site_names` are folded.
pub(super) fn choose(sources: &Sources<'_>, site_names: &[String]) -> Option<Headline> {
    let ballots = ballots(sources);
    let mut contenders: Vec<Contender> = Vec::new();
    for ballot in &ballots {
        add_contender(&mut contenders, &ballot.text, ballot.origin);
        for part in runs_of_parts(&ballot.text) {
            add_contender(&mut contenders, part, ballot.origin);
        }
    }
    for contender in &mut contenders {
        count(contender, &ballots, site_names);
    }
    // The longer one of two with equal votes: a headline is more than its first half. `max_by` takes the last of
    // equals, and the first named is the most believed.
    let best = contenders.iter().rev().max_by_key(|c| (c.votes, c.folded.len()))?;
    let line = find_line(sources, &best.folded);
    let provenance = provenance(best, &contenders, ballots.len());
    Some(Headline { title: best.text.clone(), provenance, line })
}

fn ballots(sources: &Sources<'_>) -> Vec<Ballot> {
    let mut ballots = Vec::new();
    let mut add = |text: String, origin, votes| {
        let folded = fold(&text);
        if !folded.is_empty() && text.chars().count() <= MAX_TITLE_CHARS {
            ballots.push(Ballot { text, folded, origin, votes });
        }
    };
    let headings = |level| sources.lines.iter().filter(move |line| line.heading == level);
    for (at, line) in headings(1).take(MAX_PARTS).enumerate() {
        let weight = if at == 0 { votes::FIRST_H1 } else { votes::LATER_H1 };
        add(line.text(sources.document), Origin::Heading, weight);
    }
    for claim in sources.claims.of(Says::Title).iter().take(MAX_PARTS) {
        let weight = match claim.origin {
            Origin::OpenGraph => votes::OPEN_GRAPH,
            Origin::Twitter => votes::TWITTER,
            Origin::JsonLd => votes::JSON_LD - 4 * i32::from(claim.rank),
            Origin::Microdata => votes::MICRODATA,
            Origin::Indexer => votes::INDEXER,
            _ => votes::META,
        };
        add(claim.value.clone(), claim.origin, weight);
    }
    if let Some(title) = &sources.title {
        add(title.clone(), Origin::TitleElement, votes::TITLE_ELEMENT);
    }
    for line in headings(2).take(MAX_PARTS) {
        add(line.text(sources.document), Origin::Heading, votes::H2);
    }
    ballots
}

fn add_contender(contenders: &mut Vec<Contender>, text: &str, origin: Origin) {
    let folded = fold(text);
    if folded.is_empty() || contenders.iter().any(|known| known.folded == folded) {
        return;
    }
    contenders.push(Contender { text: text.to_owned(), folded, origin, votes: 0, voters: 0 });
}

/// Adds up the votes for one candidate.
fn count(contender: &mut Contender, ballots: &[Ballot], site_names: &[String]) {
    for ballot in ballots {
        if ballot.folded == contender.folded {
            contender.votes += ballot.votes;
            contender.voters += 1;
        } else if ballot.folded.len() > contender.folded.len()
            && (ballot.folded.starts_with(&contender.folded) || ballot.folded.ends_with(&contender.folded))
            && runs_of_parts(&ballot.text).any(|part| fold_chars(part).eq(contender.folded.chars()))
        {
            contender.votes += ballot.votes * votes::PART_TENTHS / 10;
            contender.voters += 1;
        }
    }
    if site_names.contains(&contender.folded) {
        contender.votes += votes::SITE_NAME;
    } else if runs_of_parts(&contender.text).any(|part| site_names.contains(&fold(part))) {
        contender.votes += votes::SITE_NAME_INSIDE;
    }
}

/// The parts of a title between separators, and the runs of neighbouring parts, the whole left out.
pub(super) fn runs_of_parts(title: &str) -> impl Iterator<Item = &str> {
    let parts = parts(title);
    let count = parts.len();
    (0..count).flat_map(move |start| {
        let parts = parts.clone();
        (start..count)
            .filter(move |&end| end - start + 1 < count)
            .map(move |end| title[parts[start].0..parts[end].1].trim())
    })
}

/// Start and end of the parts of a title.
fn parts(title: &str) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < title.len() && parts.len() + 1 < MAX_PARTS {
        let mark = SEPARATORS.iter().find(|separator| title[at..].starts_with(separator.mark));
        if let Some(separator) = mark {
            parts.push((start, at));
            at += separator.mark.len();
            start = at;
        } else {
            at += title[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    parts.push((start, title.len()));
    parts.retain(|&(start, end)| !title[start..end].trim().is_empty());
    parts
}

/// The visible line that repeats a headline: the highest heading that does, or the first line outside links.
fn find_line(sources: &Sources<'_>, folded: &str) -> Option<usize> {
    let rank = |heading: u8, is_link: bool| match heading {
        1..=6 => (is_link, heading),
        _ => (is_link, 7),
    };
    let repeats = |line: &&super::lines::Line| {
        line.bytes <= folded.len() * 3 + 64 && {
            let chars = line.chars(sources.document).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
            chars.eq(folded.chars())
        }
    };
    let found = sources.lines.iter().enumerate().filter(|(_, line)| repeats(line));
    found.min_by_key(|(_, line)| rank(line.heading, line.is_link())).map(|(at, _)| at)
}

fn provenance(best: &Contender, contenders: &[Contender], ballots: usize) -> Provenance {
    let mut lost: Vec<&Contender> =
        contenders.iter().filter(|c| c.folded != best.folded && c.votes > 0 && c.voters > 0).collect();
    lost.sort_by_key(|c| -c.votes);
    let confidence = share(best.voters, ballots);
    let lost = lost.into_iter().map(|c| Candidate { value: c.text.clone(), origin: c.origin }).collect();
    Provenance { origin: best.origin, confidence, lost }
}

/// `part` of `whole`, from 0 to 1.
pub(super) fn share(part: usize, whole: usize) -> f64 {
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { (count(part) / count(whole)).min(1.0) }
}

/// The part of `<title>` that names the site: what is left beside the headline, the end before the start.
pub(super) fn site_part(sources: &Sources<'_>, headline: &str) -> Option<String> {
    let title = sources.title.as_deref()?;
    let headline = fold(headline);
    let parts = parts(title);
    let names = parts.iter().rev().map(|&(start, end)| title[start..end].trim());
    let mut names = names.filter(|part| {
        let folded = fold(part);
        !folded.is_empty() && !headline.contains(&folded) && part.chars().count() <= MAX_SITE_NAME_CHARS
    });
    names.next().map(str::to_owned)
}
