//! Chooses the headline by votes.
//!
//! Every place that holds a title votes for its text and, with less weight, for each part of it between separators:
//! headings, titles in `<meta>` tags and JSON-LD, `<title>`, some lines. What several places agree on wins; the name of the
//! site never does. On nearly all pages, one of the candidates is the exact headline, so that nothing has to be cut or
//! joined.

use crate::tables::dates::MAX_LINE_BYTES;
use crate::tables::headline::MIN_HEADLINE_CHARS;
use crate::tables::meta_keys::Says;
use crate::tables::titles::{
    MAX_HEADINGS, MAX_PARTS, MAX_SITE_NAME_CHARS, MAX_TITLE_CHARS, MIN_SITE_NAME_CHARS, votes,
};
use crate::text::is_wide;

use super::clean::{fold, folds_to};
use super::fields::share;
use super::heading_votes::{headings, shares_word};
use super::headings::told_pieces;
use super::lines::Line;
use super::provenance::{Candidate, Origin, Provenance};
use super::section::is_section;
use super::site::is_site_name;
use super::sources::Sources;
use super::title_boards::is_board;
use super::title_lines::shown;
use super::title_parts::{has_only_colons, has_only_tight_colons, has_stronger_mark, parts, runs_of_parts};

/// The headline, and the line of the page that shows it.
pub(super) struct Headline {
    pub(super) title: String,
    pub(super) provenance: Provenance,
    /// Index of the visible line that repeats it.
    pub(super) line: Option<usize>,
}

/// The vote of one place: the text it holds, and the weight of the vote.
pub(super) struct Ballot {
    pub(super) text: String,
    pub(super) folded: String,
    /// The parts of the text between separators, and runs of neighbouring parts, each also folded. A heading has none,
    /// because it votes only for its whole text.
    pub(super) runs: Vec<(String, String)>,
    pub(super) origin: Origin,
    pub(super) votes: i32,
}

/// A text that may be the headline.
pub(super) struct Contender {
    pub(super) text: String,
    pub(super) folded: String,
    origin: Origin,
    votes: i32,
    voters: usize,
}

/// Chooses the headline of a page; `site_names` are folded.
pub(super) fn choose(sources: &Sources<'_>, site_names: &[String]) -> Option<Headline> {
    let told = told(sources);
    let headings = headings(sources, &told, site_names);
    let mut contenders = contenders(&headings, &told);
    let shown = shown(sources, &headings, &contenders);
    for ballot in shown.titles() {
        add_contender(&mut contenders, &ballot.text, &ballot.folded, ballot.origin);
    }
    // `<title>` may name nothing but the section, while the headline stands above the date.
    let is_of_board = shown.below_board.is_some();
    let has_other = shown.above_date.is_some() || is_of_board;
    let ballots = headings.into_iter().chain(told).chain(shown.into_ballots()).collect();
    let poll = Poll { ballots, site_names, is_article: sources.claims.is_article };
    for contender in &mut contenders {
        poll.count(contender);
        if has_other && is_section(&contender.text) || is_of_board && is_board(&contender.folded) {
            contender.votes += votes::SECTION;
        }
    }
    let best = poll.elected(&contenders)?;
    let line = find_line(sources, &best.folded);
    let provenance = provenance(best, &contenders, poll.ballots.len());
    Some(Headline { title: best.text.clone(), provenance, line })
}

/// The candidates: the texts of headings, and the titles in structured data and their parts.
fn contenders(headings: &[Ballot], told: &[Ballot]) -> Vec<Contender> {
    let mut contenders = Vec::new();
    for ballot in headings.iter().chain(told) {
        add_contender(&mut contenders, &ballot.text, &ballot.folded, ballot.origin);
        for (run, folded) in &ballot.runs {
            add_contender(&mut contenders, run, folded, ballot.origin);
        }
    }
    contenders
}

/// `<title>`, if the best candidate is one of several headings of the second level with equal votes, or one that shares no
/// word with `<title>`. Such headings stand above sections of the page, and `<title>` names the page as a whole, perhaps
/// with the name of the site behind it.
fn of_sections<'a>(best: &Contender, contenders: &'a [Contender], site_names: &[String]) -> Option<&'a Contender> {
    /// The votes of such a heading, by itself and with the vote of its own line.
    const UNTOLD_H2: [i32; 2] = [votes::H2, votes::H2 + votes::SEEN];
    let is_alike = |other: &&Contender| other.origin == Origin::Heading && other.votes == best.votes;
    let is_untold = best.origin == Origin::Heading && UNTOLD_H2.contains(&best.votes);
    if !is_untold {
        return None;
    }
    let are_sections = contenders.iter().filter(is_alike).count() > 1;
    let titles = || contenders.iter().filter(|contender| contender.origin == Origin::TitleElement);
    let is_apart = || !titles().any(|title| shares_word(&title.text, &best.text));
    let names_page = |title: &&Contender| are_sections || !site_names.contains(&title.folded) && is_apart();
    // `max_by_key` takes the last of equals.
    titles().rev().max_by_key(|title| title.votes).filter(names_page)
}

/// The votes of structured data: titles in `<meta>` tags and JSON-LD, and `<title>`.
fn told(sources: &Sources<'_>) -> Vec<Ballot> {
    let mut ballots = Vec::new();
    for claim in sources.claims.of(Says::Title).iter().take(MAX_PARTS) {
        let json_ld = votes::JSON_LD - votes::JSON_LD_RANK * i32::from(claim.rank);
        let votes = match claim.origin {
            Origin::OpenGraph => votes::OPEN_GRAPH,
            Origin::Twitter => votes::TWITTER,
            Origin::JsonLd if sources.claims.is_article => json_ld,
            Origin::JsonLd => json_ld - votes::JSON_LD_OF_NO_ARTICLE,
            Origin::Microdata => votes::MICRODATA,
            Origin::Indexer => votes::INDEXER,
            _ => votes::META,
        };
        ballots.extend(Ballot::new(&claim.value, claim.origin, votes));
    }
    let title = sources.title.as_deref();
    ballots.extend(title.and_then(|title| Ballot::new(title, Origin::TitleElement, votes::TITLE_ELEMENT)));
    ballots
}

impl Ballot {
    pub(super) fn new(text: &str, origin: Origin, votes: i32) -> Option<Ballot> {
        // Documentation ends its headings with the sign of a permanent link, shops end theirs with a bare separator,
        // and encyclopedias put a button in brackets behind theirs.
        let text = text.trim_end_matches(['¶', '§', '|', '[', ' ']).to_owned();
        let folded = fold(&text);
        let is_title = !folded.is_empty() && text.chars().count() <= MAX_TITLE_CHARS;
        let runs = if origin == Origin::Heading { Vec::new() } else { runs_of_parts(&text) };
        let runs = runs.into_iter().map(|run| (run.to_owned(), fold(run))).collect();
        is_title.then_some(Ballot { text, folded, runs, origin, votes })
    }

    /// Whether the longer text of the ballot starts or ends with a folded text, with a separator in between.
    fn has_at_an_end(&self, folded: &str) -> bool {
        self.folded.len() > folded.len()
            && (self.folded.starts_with(folded) || self.folded.ends_with(folded))
            && self.runs.iter().any(|(_, run)| run == folded)
    }
}

fn add_contender(contenders: &mut Vec<Contender>, text: &str, folded: &str, origin: Origin) {
    if folded.is_empty() || contenders.iter().any(|known| known.folded == folded) {
        return;
    }
    let (text, folded) = (text.to_owned(), folded.to_owned());
    contenders.push(Contender { text, folded, origin, votes: 0, voters: 0 });
}

/// All votes, and what their weight depends on.
struct Poll<'a> {
    ballots: Vec<Ballot>,
    /// Folded.
    site_names: &'a [String],
    is_article: bool,
}

impl Poll<'_> {
    /// Sets the votes of one candidate: the weights of all ballots that agree with it, less what it costs to be the name of
    /// the site or to hold it.
    fn count(&self, contender: &mut Contender) {
        // On pages of shops and services, what follows the name and a colon belongs to the title: `Harbour: The market app`.
        let own_parts = parts(&contender.text);
        let is_one = !self.is_article && has_only_tight_colons(&contender.text, &own_parts);
        // Where a stronger mark parts the title too, a colon is the headline's own: `Sénégal : les pêcheurs - Jeune Revue`.
        let is_parted = |ballot: &Ballot| ballot.has_at_an_end(&contender.folded) && has_stronger_mark(&ballot.text);
        let has_own_colon = has_only_colons(&contender.text, &own_parts)
            && !contender.text.contains(is_wide)
            && self.ballots.iter().any(is_parted);
        let joints = if is_one || has_own_colon { 0 } else { own_parts.len().saturating_sub(1) };
        // If other tags have the colon too, it belongs to the headline, and does not stand before the name of the site.
        let is_tag = |origin| matches!(origin, Origin::OpenGraph | Origin::Twitter | Origin::JsonLd);
        let is_told = self.ballots.iter().any(|ballot| is_tag(ballot.origin) && ballot.folded == contender.folded);
        let is_kept_whole = !self.is_article || is_told;
        for ballot in &self.ballots {
            let tenths = if ballot.folded == contender.folded {
                Some(tenths_of_whole(ballot, is_kept_whole))
            } else {
                ballot.has_at_an_end(&contender.folded).then(|| tenths_of_part(joints))
            };
            if let Some(tenths) = tenths {
                contender.votes += ballot.votes * tenths / votes::WHOLE_TENTHS;
                contender.voters += 1;
            }
        }
        contender.votes += self.cost(contender, is_one);
    }

    /// What a colon at its end and the name of the site cost a candidate. `is_one` says that it is a name and a slogan
    /// joined by a colon.
    fn cost(&self, contender: &Contender, is_one: bool) -> i32 {
        let colon = if contender.text.ends_with([':', '：']) { votes::HALF } else { 0 };
        let name = if self.site_names.contains(&contender.folded) {
            if self.is_article { votes::SITE_NAME } else { votes::SITE_NAME_OF_NO_ARTICLE }
        } else if !is_one && self.holds_site(contender) {
            votes::SITE_NAME_INSIDE
        } else {
            0
        };
        colon + name
    }

    /// Whether a part of a title is the name of the site.
    fn holds_site(&self, contender: &Contender) -> bool {
        let is_site = |part: &&str| self.site_names.contains(&fold(part));
        ends_with_site(&contender.text, self.site_names)
            // Most titles do not hold the name at all.
            || self.site_names.iter().any(|name| contender.folded.contains(name))
                && runs_of_parts(&contender.text).iter().any(is_site)
    }

    /// The candidate with the most votes; of several, the longest, because a part of the headline may get as many votes as
    /// the whole. On a page that is not an article, `<title>` may take its place: see [`of_sections`].
    fn elected<'c>(&self, contenders: &'c [Contender]) -> Option<&'c Contender> {
        // `max_by_key` takes the last of equals, and the first candidate is the most believed.
        let best = contenders.iter().rev().max_by_key(|c| (c.votes, c.folded.len()))?;
        let of_sections = if self.is_article { None } else { of_sections(best, contenders, self.site_names) };
        of_sections.or(Some(best))
    }
}

/// The share of its votes, in tenths, that a ballot gives to a candidate with the same words. A `<title>` of several parts gives
/// less, unless only colons part it and these belong to the title.
fn tenths_of_whole(ballot: &Ballot, is_kept_whole: bool) -> i32 {
    let is_whole = || is_kept_whole && has_only_tight_colons(&ballot.text, &parts(&ballot.text));
    let is_joined = ballot.origin == Origin::TitleElement && !ballot.runs.is_empty() && !is_whole();
    if is_joined { votes::JOINED_TENTHS } else { votes::WHOLE_TENTHS }
}

/// The same for a candidate that is one end of the ballot's text and itself has so many separators.
fn tenths_of_part(joints: usize) -> i32 {
    let joints = i32::try_from(joints).unwrap_or(i32::MAX);
    votes::PART_TENTHS.saturating_sub(joints.saturating_mul(votes::JOINT_TENTHS)).max(0)
}

/// Whether the part of a title behind its last bar is the name of the site, perhaps with a word more or less:
/// `| Harbour UK`.
fn ends_with_site(title: &str, site_names: &[String]) -> bool {
    let Some((_, last)) = title.rsplit_once(" | ") else { return false };
    let last = fold(last);
    let is_long = |name: &str| name.chars().count() >= MIN_SITE_NAME_CHARS;
    is_long(&last) && site_names.iter().any(|name| is_long(name) && (last.starts_with(name) || name.starts_with(&last)))
}

/// The visible line that repeats the headline: the highest heading that does, or else the first line outside of links.
fn find_line(sources: &Sources<'_>, folded: &str) -> Option<usize> {
    /// Lines whose length is too far from that of the folded headline need not be read. A line may be so many times longer,
    /// because of spaces between letters, and so many bytes more, because of marks; and so many times shorter, because some
    /// letters take more bytes in lower case.
    const MAX_TIMES: usize = 3;
    const MAX_MORE_BYTES: usize = 64;
    let rank = |heading: u8, is_link: bool| match (heading, is_link) {
        // A headline may be a link to its own page.
        (1, _) => 0,
        (2, false) => 1,
        // A board repeats the topic above its first post, below the author and the date.
        (_, false) => 2,
        (2, true) => 3,
        (_, true) => 4,
    };
    let first = folded.chars().next();
    let repeats = |line: &&Line| {
        line.bytes * MAX_TIMES >= folded.len()
            && line.bytes <= folded.len() * MAX_TIMES + MAX_MORE_BYTES
            // Most lines start with another letter.
            && line.initial(sources.document).and_then(|c| c.to_lowercase().next()) == first
            && folds_to(line.chars(sources.document), folded)
    };
    let found = sources.lines.iter().enumerate().filter(|(_, line)| repeats(line));
    let whole = found.min_by_key(|(_, line)| rank(line.heading, line.is_link())).map(|(at, _)| at);
    // A heading may hold a kicker beside the headline.
    whole.or_else(|| {
        let told = [folded.to_owned()];
        let is_long = folded.chars().count() >= MIN_HEADLINE_CHARS;
        let holds =
            |line: &&Line| line.heading > 0 && line.first != line.last && line.bytes <= MAX_LINE_BYTES && is_long;
        let mut headings = sources.lines.iter().enumerate().filter(|(_, line)| holds(line)).take(MAX_HEADINGS);
        headings.find(|(_, line)| told_pieces(sources, line, &told).is_some()).map(|(at, _)| at)
    })
}

fn provenance(best: &Contender, contenders: &[Contender], ballots: usize) -> Provenance {
    let mut alternatives: Vec<&Contender> =
        contenders.iter().filter(|c| c.folded != best.folded && c.votes > 0 && c.voters > 0).collect();
    alternatives.sort_by_key(|c| -c.votes);
    let confidence = share(best.voters, ballots);
    let alternatives =
        alternatives.into_iter().map(|c| Candidate { value: c.text.clone(), origin: c.origin }).collect();
    Provenance { origin: best.origin, confidence, alternatives }
}

/// The part of `<title>` that names the site: the part behind the headline or, if there is none, the part before it.
pub(super) fn site_part(sources: &Sources<'_>, headline: &str) -> Option<String> {
    let title = sources.title.as_deref()?;
    let headline = fold(headline);
    let parts = parts(title);
    let names = parts.iter().rev().map(|&(start, end)| title[start..end].trim());
    let mut names = names.filter(|part| {
        let folded = fold(part);
        // `404 Not Found` is no site, where the headline is the rest of it.
        let is_title = parts.len() == 1 && folded.contains(&headline);
        !is_title
            && !folded.is_empty()
            && !headline.contains(&folded)
            && part.chars().count() <= MAX_SITE_NAME_CHARS
            && is_site_name(part)
            && !is_board(&folded)
    });
    names.next().map(|name| behind_keywords(name).to_owned())
}

/// A name without the keywords in Latin letters that a hyphen joins it to, which parts no words of that script:
/// `海港博客` of `nginx gzip-海港博客`, `CSDN博客` of `nginx gzip-CSDN博客`.
fn behind_keywords(name: &str) -> &str {
    let behind = name
        .rsplit_once('-')
        .filter(|(keywords, name)| keywords.contains(' ') && keywords.is_ascii() && name.contains(is_wide));
    behind.map_or(name, |(_, name)| name.trim_start())
}
