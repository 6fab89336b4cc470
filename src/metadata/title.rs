//! Chooses the headline by votes.
//!
//! Every place that holds a title votes for its text and, with less weight, for each part of it between separators:
//! headings, titles in `<meta>` tags and JSON-LD, `<title>`, some lines. What several places agree on wins; the name of
//! the site never does. On nearly all pages one of the candidates is the headline as it stands, so that choosing is
//! enough.

use std::iter;

use crate::tables::dates::{MAX_LABEL_BYTES, MAX_LINE_BYTES, MIN_DATE_DIGITS};
use crate::tables::headline::{LINES_ABOVE_DATE, LINES_TO_DATE, MIN_HEADLINE_CHARS};
use crate::tables::meta_keys::Says;
use crate::tables::tags::Tag;
use crate::tables::titles::{
    BEFORE_TITLE, COLON, MAX_HEADINGS, MAX_PARTS, MAX_SITE_NAME_CHARS, MAX_TITLE_CHARS, MAX_TITLE_LABEL_CHARS,
    MIN_SEEN_LETTERS, MIN_SITE_NAME_CHARS, NOT_HEADLINES, RELATED_H2_PERCENT, RELATED_PERCENT, SEPARATORS,
    STARTS_SEPARATOR, TITLE_LABELS, votes,
};
use crate::text::{is_letter_or_digit, is_wide};

use super::byline;
use super::clean::{fold, folds_to};
use super::date::{Customs, find_all, is_date};
use super::fields::share;
use super::headings::{claimed_folds, heading_text, names_site, told_folds, told_pieces};
use super::lines::{Line, Zone};
use super::provenance::{Candidate, Origin, Provenance};
use super::section::is_section;
use super::sources::Sources;

/// The headline, and the line of the page that shows it.
pub(super) struct Headline {
    pub(super) title: String,
    pub(super) provenance: Provenance,
    /// Index of the visible line that repeats it.
    pub(super) line: Option<usize>,
}

/// The vote of one place: the text it holds, and the weight of the vote.
struct Ballot {
    text: String,
    folded: String,
    /// The parts of the text between separators, and runs of neighbouring parts, each also folded. A heading is voted for
    /// as a whole and has none.
    runs: Vec<(String, String)>,
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
    let told = told(sources);
    let headings = headings(sources, &told, site_names);
    let mut contenders = contenders(&headings, &told);
    let shown = shown(sources, &headings, &contenders);
    for ballot in shown.titles() {
        add_contender(&mut contenders, &ballot.text, &ballot.folded, ballot.origin);
    }
    // `<title>` may name the section alone, while the headline stands above the date.
    let has_other = shown.above_date.is_some();
    let ballots = headings.into_iter().chain(told).chain(shown.into_ballots()).collect();
    let poll = Poll { ballots, site_names, is_article: sources.claims.is_article };
    for contender in &mut contenders {
        poll.count(contender);
        if has_other && is_section(&contender.text) {
            contender.votes += votes::SECTION;
        }
    }
    let best = poll.elected(&contenders)?;
    let line = find_line(sources, &best.folded);
    let provenance = provenance(best, &contenders, poll.ballots.len());
    Some(Headline { title: best.text.clone(), provenance, line })
}

/// The candidates: the texts of headings and of what machines are told, and of the latter their parts as well.
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

/// Lines that are no headings and may vote. All but `labelled` are looked for only if no heading can be the headline.
struct Shown {
    labelled: Option<Ballot>,
    above_date: Option<Ballot>,
    ending_title: Option<Ballot>,
    /// Lines that repeat a candidate.
    seen: Vec<Ballot>,
}

impl Shown {
    /// Those of them that may hold a title that no other place holds.
    fn titles(&self) -> impl Iterator<Item = &Ballot> {
        self.labelled.iter().chain(&self.above_date).chain(&self.ending_title)
    }

    fn into_ballots(self) -> impl Iterator<Item = Ballot> {
        self.seen.into_iter().chain(self.labelled).chain(self.above_date).chain(self.ending_title)
    }
}

fn shown(sources: &Sources<'_>, headings: &[Ballot], contenders: &[Contender]) -> Shown {
    let has_headline = headings.iter().any(|ballot| ballot.votes >= votes::RELATED_H1_OF_NO_ARTICLE);
    // A heading of a lower level may be that of a board, and the title stand in a cell below it.
    let is_told_apart = headings.iter().any(|ballot| votes::RELATED.contains(&ballot.votes));
    let labelled = if is_told_apart { None } else { labelled(sources) };
    if has_headline {
        return Shown { labelled, above_date: None, ending_title: None, seen: Vec::new() };
    }
    let (above_date, ending_title) = (above_date(sources), ending_title(sources));
    Shown { labelled, above_date, ending_title, seen: seen(sources, contenders) }
}

/// `<title>` as the title of a page whose best candidate is one of several headings of the second level with equal votes:
/// those head sections of the page, and `<title>` names the page as a whole, perhaps with the name of the site.
fn of_sections<'a>(best: &Contender, contenders: &'a [Contender]) -> Option<&'a Contender> {
    /// A heading that no other place holds, and the line that it is.
    const UNTOLD_H2: [i32; 2] = [votes::H2, votes::H2 + votes::SEEN];
    let is_alike = |other: &&Contender| other.origin == Origin::Heading && other.votes == best.votes;
    let are_sections = UNTOLD_H2.contains(&best.votes) && contenders.iter().filter(is_alike).count() > 1;
    let titles = contenders.iter().filter(|contender| contender.origin == Origin::TitleElement);
    titles.filter(|_| are_sections).rev().max_by_key(|title| (title.votes, title.folded.len()))
}

/// Votes of lines of the page that repeat a candidate; asked for only if no heading is the headline.
fn seen(sources: &Sources<'_>, contenders: &[Contender]) -> Vec<Ballot> {
    /// Quotes, brackets and marks around a headline, in bytes.
    const MARKS_BYTES: usize = 16;
    let longest = contenders.iter().map(|contender| contender.text.len()).max().unwrap_or(0);
    let start = |contender: &Contender| contender.text.chars().find(|&c| is_letter_or_digit(c));
    // `DE` and `2024` stand on many lines.
    let is_long = |folded: &str| {
        folded.chars().any(is_wide) || folded.chars().filter(|c| !c.is_ascii_digit()).count() >= MIN_SEEN_LETTERS
    };
    let contenders: Vec<&Contender> = contenders.iter().filter(|contender| is_long(&contender.folded)).collect();
    let mut starts: Vec<char> = contenders.iter().copied().filter_map(start).collect();
    starts.sort_unstable();
    let mut ballots: Vec<Ballot> = Vec::new();
    // A board links its topic, and the longest part of `<title>` names no site or section.
    let topic = sources.title.as_deref().and_then(longest_part);
    let topic = topic.filter(|topic| topic.chars().count() >= MIN_HEADLINE_CHARS).map(fold);
    let is_candidate = |line: &&Line| line.zone == Zone::Main && line.bytes <= longest + MARKS_BYTES;
    for line in sources.lines.iter().filter(is_candidate) {
        let Some(first) = line.initial(sources.document) else { continue };
        if starts.binary_search(&first).is_err() || names_site(sources, line) {
            continue;
        }
        let ballot = Ballot::new(&line.text(sources.document), Origin::Text, votes::SEEN);
        let is_new = |ballot: &Ballot| !ballots.iter().any(|known| known.folded == ballot.folded);
        let may_be_link = |ballot: &Ballot| !line.is_link() || topic.as_ref() == Some(&ballot.folded);
        let is_contender = |ballot: &Ballot| contenders.iter().any(|c| c.folded == ballot.folded);
        if let Some(ballot) = ballot.filter(|b| may_be_link(b) && is_new(b) && is_contender(b)) {
            ballots.push(ballot);
        }
    }
    ballots
}

/// The line of the page that `<title>` ends with, where no line is all of it and another word than the headline's
/// stands before a comma or colon: `물결신문 모바일 사이트, 시장 다시 불 밝혔다`, `港新聞ニュース:朝の市場に灯が戻る`.
fn ending_title(sources: &Sources<'_>) -> Option<Ballot> {
    let title = sources.title.as_deref()?;
    let ends_title = |line: &&Line| {
        if line.is_link() || line.zone != Zone::Main || line.bytes >= title.len() || names_site(sources, line) {
            return false;
        }
        let text = line.text(sources.document);
        let before = title.strip_suffix(text.as_str()).map(str::trim_end);
        // Two colons, or one between spaces, are a separator, and the name of the site may stand behind it.
        let is_separator = |before: &str| [" :", "::"].iter().any(|mark| before.ends_with(mark));
        let before = before.filter(|before| before.ends_with(BEFORE_TITLE) && !is_separator(before));
        // A letter of a wide script says as much as two others.
        let length: usize = text.chars().map(|c| 1 + usize::from(is_wide(c))).sum();
        before.is_some() && length >= MIN_HEADLINE_CHARS
    };
    let line = sources.lines.iter().take(LINES_TO_DATE).find(ends_title)?;
    Ballot::new(&line.text(sources.document), Origin::Text, votes::ENDING_TITLE)
}

/// The vote of the longest line above the first line with a labelled date; it is the headline if nothing else names it.
fn above_date(sources: &Sources<'_>) -> Option<Ballot> {
    let dated = |line: &Line| {
        line.bytes <= MAX_LINE_BYTES
            && line.zone == Zone::Main
            && line.chars(sources.document).filter(char::is_ascii_digit).count() >= MIN_DATE_DIGITS
            && find_all(&line.text(sources.document), Customs::UNKNOWN).iter().any(|dated| dated.label.is_some())
    };
    let at = sources.lines.iter().take(LINES_TO_DATE).position(dated)?;
    let above = &sources.lines[at.saturating_sub(LINES_ABOVE_DATE)..at];
    let is_candidate = |line: &&Line| !line.is_link() && line.zone == Zone::Main && line.bytes <= MAX_LINE_BYTES;
    let longest = above.iter().filter(is_candidate).max_by_key(|line| line.bytes)?;
    let text = longest.text(sources.document);
    let ballot = Ballot::new(&text, Origin::Text, votes::ABOVE_DATE)?;
    (ballot.text.chars().count() >= MIN_HEADLINE_CHARS).then_some(ballot)
}

/// The line behind a label that announces the title, as the boards of offices have: `<th>제목</th><td>…`, or else what
/// follows such a label and a colon in one line: `제목 : 시장, 다시 불 밝혔다`.
fn labelled(sources: &Sources<'_>) -> Option<Ballot> {
    // Most lines start with another letter.
    let starts_label = |c: char| TITLE_LABELS.iter().any(|label| label.starts_with(c.to_ascii_lowercase()));
    let is_candidate = |&at: &usize| {
        let line = &sources.lines[at];
        line.bytes <= MAX_LINE_BYTES && line.initial(sources.document).is_some_and(starts_label)
    };
    let candidates: Vec<usize> = (0..sources.lines.len().min(LINES_TO_DATE)).filter(is_candidate).collect();
    labelled_line(sources, &candidates).or_else(|| candidates.iter().find_map(|&at| labelled_inside(sources, at)))
}

fn labelled_inside(sources: &Sources<'_>, line: usize) -> Option<Ballot> {
    let line = &sources.lines[line];
    if line.is_link() || line.zone != Zone::Main {
        return None;
    }
    let text = line.text(sources.document);
    let (label, title) = text.split_once([':', '：'])?;
    let is_label = label.chars().count() < MAX_TITLE_LABEL_CHARS && TITLE_LABELS.contains(&fold(label).as_str());
    if is_label { Ballot::new(title.trim(), Origin::Text, votes::LABELLED) } else { None }
}

/// The line behind the first of the candidates that is a label alone.
fn labelled_line(sources: &Sources<'_>, candidates: &[usize]) -> Option<Ballot> {
    let is_label = |line: &Line| {
        line.bytes <= MAX_LABEL_BYTES && TITLE_LABELS.contains(&fold(&line.text(sources.document)).as_str())
    };
    let at = candidates.iter().copied().find(|&at| is_label(&sources.lines[at]))?;
    let line = sources.lines.get(at + 1).filter(|line| line.bytes <= MAX_LINE_BYTES)?;
    if !is_labelled_by(sources, &sources.lines[at], line) {
        return None;
    }
    let tag = |line: &Line| sources.document.tag(line.container);
    let is_cell = matches!(tag(&sources.lines[at]), Tag::Th | Tag::Dt) && matches!(tag(line), Tag::Td | Tag::Dd);
    let votes = if is_cell { votes::LABELLED_CELL } else { votes::LABELLED };
    Ballot::new(&line.text(sources.document), Origin::Text, votes)
}

/// Whether a label speaks of the line behind it: where it stands in a cell, of what is in its row, unless that is the
/// head of a column too: `<td>제목</td><td>작성자</td>`.
fn is_labelled_by(sources: &Sources<'_>, label: &Line, line: &Line) -> bool {
    let document = sources.document;
    let cell = |line: &Line| {
        let mut around = document.inclusive_ancestors(line.container);
        around.find(|&id| matches!(document.tag(id), Tag::Td | Tag::Th | Tag::Dt | Tag::Dd))
    };
    let (Some(own), Some(other)) = (cell(label), cell(line)) else { return cell(label).is_none() };
    let is_in_row = own == other || document.parent(own) == document.parent(other);
    is_in_row && document.tag(other) != Tag::Th && !byline::is_label(&line.text(document))
}

/// The votes of what machines are told: titles in `<meta>` tags and JSON-LD, and `<title>`.
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

/// The votes of the headings that may be the headline. Of those of the first level, the one that shares most words with
/// what machines are told weighs more than all of that: titles are shortened and dressed up for machines.
fn headings(sources: &Sources<'_>, told: &[Ballot], site_names: &[String]) -> Vec<Ballot> {
    let reader = HeadingReader::of(sources, told);
    let mut first: Vec<Ballot> = reader.read(1, votes::UNRELATED_H1).collect();
    // Blogs put the day above the headline, as a heading too.
    let mut second: Vec<Ballot> = reader.read(2, votes::H2).filter(|ballot| !is_date(&ballot.text)).collect();
    let title = sources.title.as_deref();
    drop_site_names(&mut first, &second, title, site_names);
    drop_blog_names(&mut first, &reader, title);
    drop_book_names(&mut first, title);
    let told: Vec<Vec<&str>> = told.iter().map(|ballot| words(&ballot.text)).collect();
    let kin = |ballot: &Ballot| {
        let own = words(&ballot.text);
        told.iter().map(|told| shared_percent(&own, told)).max().unwrap_or(0)
    };
    if let Some(closest) = closest(&mut first, &kin) {
        let is_article = sources.claims.is_article;
        closest.votes = if is_article { votes::RELATED_H1 } else { votes::RELATED_H1_OF_NO_ARTICLE };
        shed_kicker(closest, &reader.claimed);
    } else if let Some(ballot) = second.iter_mut().find(|ballot| kin(ballot) >= RELATED_H2_PERCENT) {
        ballot.votes = votes::RELATED_H2;
    }
    let mut ballots = first;
    ballots.extend(second);
    if !ballots.iter().any(|ballot| ballot.votes >= votes::RELATED_H1_OF_NO_ARTICLE) {
        ballots.extend(repeated(sources, &reader));
    }
    ballots
}

/// Reads headings as machines are told them.
struct HeadingReader<'a> {
    sources: &'a Sources<'a>,
    folds: Vec<String>,
    claimed: Vec<String>,
    /// The titles that machines are told and their parts, each also folded.
    texts: Vec<(&'a str, &'a str)>,
}

impl<'a> HeadingReader<'a> {
    fn of(sources: &'a Sources<'a>, told: &'a [Ballot]) -> HeadingReader<'a> {
        let parts = |ballot: &'a Ballot| ballot.runs.iter().map(|(run, folded)| (&**run, &**folded));
        let texts = told.iter().flat_map(|told| iter::once((&*told.text, &*told.folded)).chain(parts(told))).collect();
        HeadingReader { sources, folds: told_folds(sources), claimed: claimed_folds(sources), texts }
    }

    /// The headings of a level with the same votes for each, without those that name a part of the page.
    fn read(&self, level: u8, votes: i32) -> impl Iterator<Item = Ballot> {
        let lines = self.sources.lines.iter();
        let lines = lines.filter(move |line| line.heading == level && !names_site(self.sources, line));
        let ballots = lines.take(MAX_HEADINGS).filter_map(move |line| {
            let text = heading_text(self.sources, line, &self.folds, &self.claimed, &self.texts);
            Ballot::new(&text, Origin::Heading, votes)
        });
        ballots.filter(|ballot| NOT_HEADLINES.binary_search(&ballot.folded.as_str()).is_err())
    }
}

/// Drops the headings of the first level that are the name of the site. Forums head each page with their own name, and
/// the topic below it: `<title>` ends with the former.
fn drop_site_names(first: &mut Vec<Ballot>, second: &[Ballot], title: Option<&str>, site_names: &[String]) {
    let title = title.map(fold).unwrap_or_default();
    first.retain(|ballot| {
        let rest = title.strip_suffix(ballot.folded.as_str()).filter(|rest| !rest.is_empty());
        let ends_title = rest.is_some_and(|rest| second.iter().any(|topic| topic.folded == rest));
        !ends_title && !site_names.contains(&ballot.folded)
    });
}

/// Drops the headings of the first level that name the blog or board of the page, where `<title>` starts with the
/// longer heading of an entry and names it behind that: `Why I keep bees - Monday's desk`.
fn drop_blog_names(first: &mut Vec<Ballot>, reader: &HeadingReader<'_>, title: Option<&str>) {
    let Some(title) = title.filter(|_| !first.is_empty()) else { return };
    let parts: Vec<&str> = parts(title).into_iter().map(|(start, end)| title[start..end].trim()).collect();
    let [entry, others @ ..] = parts.as_slice() else { return };
    let entry = fold(entry);
    let names_blog =
        |ballot: &Ballot| ballot.folded.len() < entry.len() && others.iter().any(|other| fold(other) == ballot.folded);
    let is_shown = || {
        let repeats = |line: &Line| {
            line.zone == Zone::Main
                && line.bytes <= MAX_LINE_BYTES
                && fold(&line.text(reader.sources.document)).starts_with(&entry)
        };
        entry.chars().count() >= MIN_HEADLINE_CHARS && reader.sources.lines.iter().any(repeats)
    };
    if first.iter().any(names_blog)
        && !first.iter().any(|ballot| ballot.folded == entry)
        && ((2..=4).any(|level| reader.read(level, votes::H2).any(|ballot| ballot.folded == entry)) || is_shown())
    {
        first.retain(|ballot| !names_blog(ballot));
    }
}

/// Drops the headings of the first level that name the book or site of the page, where one below is what `<title>`
/// starts with and the name follows there: `Storage engine - The Ferrous Book`.
fn drop_book_names(first: &mut Vec<Ballot>, title: Option<&str>) {
    let Some(title) = title.filter(|_| first.len() > 1) else { return };
    let parts: Vec<String> = parts(title).into_iter().map(|(start, end)| fold(&title[start..end])).collect();
    let [chapter, .., book] = parts.as_slice() else { return };
    let Some(at) = first.iter().position(|ballot| ballot.folded == *chapter) else { return };
    let mut below = first.split_off(at);
    first.retain(|above| above.folded != *book);
    first.append(&mut below);
}

/// The heading that shares most with what machines are told, if it shares enough.
fn closest<'b>(headings: &'b mut [Ballot], kin: &dyn Fn(&Ballot) -> u32) -> Option<&'b mut Ballot> {
    let kinship: Vec<u32> = headings.iter().map(kin).collect();
    // The first of equals: a page that repeats its headline does so further down.
    let closest = (0..headings.len()).rev().max_by_key(|&at| kinship[at])?;
    if kinship[closest] >= RELATED_PERCENT { headings.get_mut(closest) } else { None }
}

/// The heading of a lower level that repeats what machines are told.
fn repeated(sources: &Sources<'_>, reader: &HeadingReader<'_>) -> Option<Ballot> {
    // Of `<title>` the longest part; the others name the site and the section.
    let title = sources.title.as_deref().and_then(|title| longest_part(title).map(fold));
    let is_told = |ballot: &Ballot| reader.claimed.contains(&ballot.folded) || title.as_ref() == Some(&ballot.folded);
    (3..=4).find_map(|level| reader.read(level, votes::REPEATED_HEADING).find(is_told))
}

/// Takes the kicker off a heading that holds it: what is left is what machines are told.
fn shed_kicker(ballot: &mut Ballot, told: &[String]) {
    let rest =
        runs_of_parts(&ballot.text).into_iter().find(|part| ballot.text.ends_with(part) && told.contains(&fold(part)));
    if let Some(rest) = rest.map(str::to_owned)
        && let Some(shorter) = Ballot::new(&rest, ballot.origin, ballot.votes)
    {
        *ballot = shorter;
    }
}

/// The words of a title; of scripts without spaces the characters.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for word in text.split(|c| !is_letter_or_digit(c)).filter(|word| !word.is_empty()) {
        if word.chars().any(is_wide) {
            words.extend(word.char_indices().map(|(at, c)| &word[at..at + c.len_utf8()]));
        } else {
            words.push(word);
        }
    }
    words
}

/// How many of all words of two titles stand in both, in percent.
fn shared_percent(own: &[&str], other: &[&str]) -> u32 {
    let is_shared = |word: &&&str| other.iter().any(|other| other.eq_ignore_ascii_case(word));
    let shared = own.iter().filter(is_shared).count();
    let all = own.len() + other.len() - shared.min(other.len());
    u32::try_from(shared * 100 / all.max(1)).unwrap_or(0)
}

impl Ballot {
    fn new(text: &str, origin: Origin, votes: i32) -> Option<Ballot> {
        // Documentation ends its headings with the sign of a permanent link, shops end theirs with a bare separator,
        // and encyclopedias put a button in brackets behind theirs.
        let text = text.trim_end_matches(['¶', '§', '|', '[', ' ']).to_owned();
        let folded = fold(&text);
        let is_title = !folded.is_empty() && text.chars().count() <= MAX_TITLE_CHARS;
        let runs = if origin == Origin::Heading { Vec::new() } else { runs_of_parts(&text) };
        let runs = runs.into_iter().map(|run| (run.to_owned(), fold(run))).collect();
        is_title.then_some(Ballot { text, folded, runs, origin, votes })
    }

    /// Whether a folded text is what the longer text of the ballot starts or ends with, up to a separator.
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

/// All votes, and what they are weighed by.
struct Poll<'a> {
    ballots: Vec<Ballot>,
    /// Folded.
    site_names: &'a [String],
    is_article: bool,
}

impl Poll<'_> {
    /// Sets the votes of one candidate: the weights of all ballots that agree with it, less what it costs to be the name
    /// of the site or to end with it.
    fn count(&self, contender: &mut Contender) {
        // What a shop or a service puts behind its name and a colon belongs to the title: `Harbour: The market app`.
        let own_parts = parts(&contender.text);
        let is_one = !self.is_article && has_only_colons(&contender.text, &own_parts);
        let joints = if is_one { 0 } else { own_parts.len().saturating_sub(1) };
        let joints = i32::try_from(joints).unwrap_or(i32::MAX);
        // A colon that other tags have too stands in the headline, not before the name of the site.
        let is_tag = |origin| matches!(origin, Origin::OpenGraph | Origin::Twitter | Origin::JsonLd);
        let is_told = self.ballots.iter().any(|ballot| is_tag(ballot.origin) && ballot.folded == contender.folded);
        let is_kept_whole = !self.is_article || is_told;
        for ballot in &self.ballots {
            let tenths = if ballot.folded == contender.folded {
                let is_whole = || is_kept_whole && has_only_colons(&ballot.text, &parts(&ballot.text));
                let is_joined = ballot.origin == Origin::TitleElement && !ballot.runs.is_empty() && !is_whole();
                if is_joined { votes::JOINED_TENTHS } else { votes::WHOLE_TENTHS }
            } else if ballot.has_at_an_end(&contender.folded) {
                votes::PART_TENTHS.saturating_sub(joints.saturating_mul(votes::JOINT_TENTHS)).max(0)
            } else {
                continue;
            };
            contender.votes += ballot.votes * tenths / votes::WHOLE_TENTHS;
            contender.voters += 1;
        }
        contender.votes += self.cost(contender, is_one);
    }

    /// What a colon at its end and the name of the site cost a candidate; `is_one` says that it is a name and a claim
    /// that a colon joins.
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

    /// The candidate with the most votes; of several, the longest, since a headline is more than its first half. On a
    /// page that is no article, `<title>` may take its place: see [`of_sections`].
    fn elected<'c>(&self, contenders: &'c [Contender]) -> Option<&'c Contender> {
        // `max_by` takes the last of equals, and the first named is the most believed.
        let best = contenders.iter().rev().max_by_key(|c| (c.votes, c.folded.len()))?;
        let of_sections = if self.is_article { None } else { of_sections(best, contenders) };
        of_sections.or(Some(best))
    }
}

/// Whether the last part of a title behind a bar is the name of the site with a word more or less: `| Harbour UK`.
fn ends_with_site(title: &str, site_names: &[String]) -> bool {
    let Some((_, last)) = title.rsplit_once(" | ") else { return false };
    let last = fold(last);
    let is_long = |name: &str| name.chars().count() >= MIN_SITE_NAME_CHARS;
    is_long(&last) && site_names.iter().any(|name| is_long(name) && (last.starts_with(name) || name.starts_with(&last)))
}

/// The parts of a title between separators, and the runs of neighbouring parts, the whole left out.
pub(super) fn runs_of_parts(title: &str) -> Vec<&str> {
    let parts = parts(title);
    let count = parts.len();
    let ends = |start: usize| (start..count).filter(move |end| end - start + 1 < count);
    let runs = (0..count).flat_map(|start| ends(start).map(move |end| (start, end)));
    runs.map(|(start, end)| title[parts[start].0..parts[end].1].trim()).collect()
}

/// The longest part of a title between separators.
fn longest_part(title: &str) -> Option<&str> {
    let parts = parts(title).into_iter().map(|(start, end)| title[start..end].trim());
    parts.max_by_key(|part| part.chars().count())
}

/// Start and end of the parts of a title.
fn parts(title: &str) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let bytes = title.as_bytes();
    // After a space, a separator is a mark; most of the spaces stand before a word.
    let is_before_word = |at: usize| bytes[at] == b' ' && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
    while at < title.len() && parts.len() + 1 < MAX_PARTS {
        if !STARTS_SEPARATOR[usize::from(bytes[at])] || is_before_word(at) {
            at += title[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let mark = SEPARATORS.iter().find(|separator| separates(title, at, separator.mark));
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

/// Whether a title has these parts, and colons alone between them.
fn has_only_colons(title: &str, parts: &[(usize, usize)]) -> bool {
    parts.len() > 1 && parts.windows(2).all(|pair| title[pair[0].1..pair[1].0] == *COLON)
}

/// Whether a mark parts the title at a place. A lone `-` or `_` does so only beside a letter of a wide script or beside
/// no letter: `self-made` is one word, `清晨的市场-港口网` is a headline and a site.
fn separates(title: &str, at: usize, mark: &str) -> bool {
    if !title[at..].starts_with(mark) {
        return false;
    }
    if mark.len() > 1 || mark == "|" {
        return true;
    }
    let before = title[..at].chars().next_back();
    let after = title[at + mark.len()..].chars().next();
    let is_open = |c: Option<char>| c.is_some_and(|c| is_wide(c) || !is_letter_or_digit(c));
    is_open(before) || is_open(after)
}

/// The visible line that repeats a headline: the highest heading that does, or the first line outside links.
fn find_line(sources: &Sources<'_>, folded: &str) -> Option<usize> {
    /// How much longer a line may be than its letters and digits alone: so many times, for spaces between letters, and
    /// so many bytes more, for marks; and so many times shorter, for letters in lower case that take more bytes. Other
    /// lines need not be read.
    const MAX_TIMES: usize = 3;
    const MAX_MORE_BYTES: usize = 64;
    let rank = |heading: u8, is_link: bool| match (heading, is_link) {
        // It may link to its own page.
        (1, _) => 0,
        (2, false) => 1,
        // A board heads its first post with the topic, below who wrote it and when, and names it above them too.
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

/// The part of `<title>` that names the site: what stands behind the headline in it or, if nothing does, before it.
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
