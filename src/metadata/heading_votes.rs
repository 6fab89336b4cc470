//! The votes of the headings. Many headings are not the headline: they name the site, the blog, the book or a part of the
//! page.

use std::iter;

use crate::tables::dates::MAX_LINE_BYTES;
use crate::tables::headline::MIN_HEADLINE_CHARS;
use crate::tables::titles::{MAX_HEADINGS, NOT_HEADLINES, RELATED_H2_PERCENT, RELATED_PERCENT, votes};
use crate::text::{is_letter_or_digit, is_wide};

use super::clean::fold;
use super::date::is_date;
use super::headings::{claimed_folds, heading_text, names_site, told_folds, topics};
use super::lines::{Line, Zone};
use super::provenance::Origin;
use super::sources::Sources;
use super::title::Ballot;
use super::title_boards::is_board;
use super::title_parts::{longest_part, parts, runs_of_parts};

/// The votes of the headings that may be the headline. Of those of the first level, the one that shares most words with the
/// titles in structured data weighs more than these titles together, because they are often shortened or embellished.
pub(super) fn headings(sources: &Sources<'_>, told: &[Ballot], site_names: &[String]) -> Vec<Ballot> {
    let reader = HeadingReader::of(sources, told);
    let mut first: Vec<Ballot> = reader.read(1, votes::UNRELATED_H1).collect();
    // Blogs put the day above the headline, and as a heading too.
    let mut second: Vec<Ballot> = reader.read(2, votes::H2).filter(|ballot| !is_date(&ballot.text)).collect();
    let title = sources.title.as_deref();
    drop_whole_titles(&mut first, &reader, title);
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
        ballots.extend(repeated(sources, &reader, site_names));
    }
    ballots
}

/// Reads headings with the help of the titles in structured data.
struct HeadingReader<'a> {
    sources: &'a Sources<'a>,
    folds: Vec<String>,
    claimed: Vec<String>,
    /// The titles in structured data and their parts, each also folded.
    texts: Vec<(&'a str, &'a str)>,
}

impl<'a> HeadingReader<'a> {
    fn of(sources: &'a Sources<'a>, told: &'a [Ballot]) -> HeadingReader<'a> {
        let parts = |ballot: &'a Ballot| ballot.runs.iter().map(|(run, folded)| (&**run, &**folded));
        let texts = told.iter().flat_map(|told| iter::once((&*told.text, &*told.folded)).chain(parts(told))).collect();
        HeadingReader { sources, folds: told_folds(sources), claimed: claimed_folds(sources), texts }
    }

    /// The headings of a level, each with the same votes, without those that name a part of the page.
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

/// Drops the headings of the first level that are `<title>` word for word, with the names of the board and the site, where
/// a heading below is a part of it and no name of a board: `등대 야경 > 자유게시판 | 바다사랑`.
fn drop_whole_titles(first: &mut Vec<Ballot>, reader: &HeadingReader<'_>, title: Option<&str>) {
    let Some(title) = title.filter(|_| !first.is_empty()) else { return };
    let whole = fold(title);
    if !first.iter().any(|ballot| ballot.folded == whole) {
        return;
    }
    let parts: Vec<String> = parts(title).into_iter().map(|(start, end)| fold(&title[start..end])).collect();
    // The last one names the site.
    let [others @ .., _] = parts.as_slice() else { return };
    // `제목 1 페이지 | 사이트`: a board with several pages of entries may count them.
    let starts =
        |topic: &str| others.first().is_some_and(|first| first.starts_with(topic) && topic.len() * 2 > first.len());
    let is_topic =
        |ballot: &Ballot| (others.contains(&ballot.folded) || starts(&ballot.folded)) && !is_board(&ballot.folded);
    if (2..=4).any(|level| reader.read(level, votes::H2).any(|ballot| is_topic(&ballot))) {
        first.retain(|ballot| ballot.folded != whole);
    }
}

/// Drops the headings of the first level that are the name of the site. Forums head each page with their own name and have
/// the topic below it; `<title>` then ends with the name.
fn drop_site_names(first: &mut Vec<Ballot>, second: &[Ballot], title: Option<&str>, site_names: &[String]) {
    let title = title.map(fold).unwrap_or_default();
    first.retain(|ballot| {
        let rest = title.strip_suffix(ballot.folded.as_str()).filter(|rest| !rest.is_empty());
        let ends_title = rest.is_some_and(|rest| second.iter().any(|topic| topic.folded == rest));
        !ends_title && !site_names.contains(&ballot.folded)
    });
}

/// Drops the headings of the first level that name the blog or board. `<title>` then starts with the longer heading of an
/// entry, and the name follows: `Why I keep bees - Monday's desk`.
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

/// Drops the headings of the first level that name the book or site. `<title>` then starts with a heading further down, and
/// the name follows: `Storage engine - The Ferrous Book`.
fn drop_book_names(first: &mut Vec<Ballot>, title: Option<&str>) {
    let Some(title) = title.filter(|_| first.len() > 1) else { return };
    let parts: Vec<String> = parts(title).into_iter().map(|(start, end)| fold(&title[start..end])).collect();
    let [chapter, .., book] = parts.as_slice() else { return };
    let Some(at) = first.iter().position(|ballot| ballot.folded == *chapter) else { return };
    let mut below = first.split_off(at);
    first.retain(|above| above.folded != *book);
    first.append(&mut below);
}

/// The heading that shares most words with the titles in structured data, if it shares enough.
fn closest<'b>(headings: &'b mut [Ballot], kin: &dyn Fn(&Ballot) -> u32) -> Option<&'b mut Ballot> {
    let kinship: Vec<u32> = headings.iter().map(kin).collect();
    // Of equals, the first: a page that repeats its headline does so further down.
    let closest = (0..headings.len()).rev().max_by_key(|&at| kinship[at])?;
    if kinship[closest] >= RELATED_PERCENT { headings.get_mut(closest) } else { None }
}

/// The heading of a lower level that repeats a title in structured data.
fn repeated(sources: &Sources<'_>, reader: &HeadingReader<'_>, site_names: &[String]) -> Option<Ballot> {
    // Of `<title>` the longest part, or else the first, where the name of the board is longer; the others name the site and
    // the section.
    let title = sources.title.as_deref().and_then(|title| longest_part(title).map(fold));
    let is_told = |ballot: &Ballot| reader.claimed.contains(&ballot.folded) || title.as_ref() == Some(&ballot.folded);
    let first = || topics(sources).nth(1).filter(|first| !site_names.contains(first));
    let find = |is_it: &dyn Fn(&Ballot) -> bool| {
        (3..=4).find_map(|level| reader.read(level, votes::REPEATED_HEADING).find(|ballot| is_it(ballot)))
    };
    find(&is_told).or_else(|| first().and_then(|first| find(&|ballot| ballot.folded == first)))
}

/// Takes the kicker off a heading, if what is left is a title in structured data.
fn shed_kicker(ballot: &mut Ballot, told: &[String]) {
    let rest =
        runs_of_parts(&ballot.text).into_iter().find(|part| ballot.text.ends_with(part) && told.contains(&fold(part)));
    if let Some(rest) = rest.map(str::to_owned)
        && let Some(shorter) = Ballot::new(&rest, ballot.origin, ballot.votes)
    {
        *ballot = shorter;
    }
}

/// The words of a title, or its characters in scripts without spaces.
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

/// Whether two titles share a word.
pub(super) fn shares_word(one: &str, other: &str) -> bool {
    shared_percent(&words(one), &words(other)) > 0
}

/// How many of all the words of two titles are in both, in percent.
fn shared_percent(own: &[&str], other: &[&str]) -> u32 {
    let is_shared = |word: &&&str| other.iter().any(|other| other.eq_ignore_ascii_case(word));
    let shared = own.iter().filter(is_shared).count();
    let all = own.len() + other.len() - shared.min(other.len());
    u32::try_from(shared * 100 / all.max(1)).unwrap_or(0)
}
