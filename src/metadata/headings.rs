//! Headings that are not just the headline: some also hold a kicker, some hold only part of the headline because of a line
//! break, some are the name of the site.
//!
//! The *told* titles are those in structured data: `<title>`, `<meta>` tags and JSON-LD. Texts are compared *folded*, as
//! their letters and digits in lower case ([`super::clean::fold`]).

use std::ops::Range;

use crate::dom::NodeId;
use crate::tables::asides::{HEADING_TOOLS, TOOL_BRACKETS};
use crate::tables::bylines::BRACKETS;
use crate::tables::dates::MAX_LINE_BYTES;
use crate::tables::headline::{MAX_CLASS_BYTES, MAX_HEADING_LINES, MAX_PIECES, MIN_HEADLINE_CHARS};
use crate::tables::meta_keys::Says;
use crate::tables::tags::Tag;
use crate::tables::titles::{HOME_PAGES, MAX_HEADINGS, MAX_PARTS, SIGN_WORD};
use crate::text::{self, is_wide};

use super::clean::fold;
use super::lines::Line;
use super::sources::Sources;
use super::title_parts::{longest_part, parts, runs_of_parts};

/// All told titles, folded: those in `<meta>` tags and JSON-LD, and `<title>` and its parts.
pub(super) fn told_folds(sources: &Sources<'_>) -> Vec<String> {
    let claims = sources.claims.of(Says::Title).iter().map(|claim| claim.value.as_str());
    let title = sources.title.as_deref();
    let titles = title.into_iter().chain(title.into_iter().flat_map(runs_of_parts));
    let topics: Vec<String> = topics(sources).collect();
    let is_long = |folded: &String| folded.chars().count() >= MIN_HEADLINE_CHARS || topics.contains(folded);
    claims.take(MAX_PARTS).chain(titles).map(fold).filter(is_long).collect()
}

/// The parts of `<title>` that are most often the headline, folded: the longest, and the first where it is not too short.
pub(super) fn topics(sources: &Sources<'_>) -> impl Iterator<Item = String> {
    let title = sources.title.as_deref();
    let first = title.and_then(|title| parts(title).first().map(|&(start, end)| fold(&title[start..end])));
    let topics = title.and_then(longest_part).map(fold).into_iter().chain(first);
    topics.filter(|topic| latin_length(topic) >= MIN_HEADLINE_CHARS)
}

/// The length of a text in Latin letters, in which a letter of a wide script says as much as two.
pub(super) fn latin_length(text: &str) -> usize {
    text.chars().map(|c| 1 + usize::from(is_wide(c))).sum()
}

/// What follows the kicker in brackets that a heading starts with: `[후기] 등대 다녀온 후기`.
fn behind_kicker(text: &str) -> Option<&str> {
    let behind = |&(open, close): &(char, char)| text.strip_prefix(open)?.split_once(close);
    BRACKETS.iter().find_map(behind).map(|(_, rest)| rest.trim_start())
}

/// The titles in `<meta>` tags and JSON-LD, folded.
pub(super) fn claimed_folds(sources: &Sources<'_>) -> Vec<String> {
    sources.claims.of(Says::Title).iter().map(|claim| fold(&claim.value)).collect()
}

/// The text of a heading without elements at its start and end that no told title has, such as the kicker in
/// `<h1><span>경제</span>시장, 다시 불 밝혔다</h1>`.
pub(super) fn heading_text(
    sources: &Sources<'_>,
    line: &Line,
    told: &[String],
    claimed: &[String],
    texts: &[(&str, &str)],
) -> String {
    if line.first == line.last {
        return line.text(sources.document);
    }
    let line = &without_tools(sources, line);
    let text = line.text(sources.document);
    let folded = fold(&text);
    if !line.is_joined {
        // `<title>` may hold the kicker as a part, while tags hold the headline alone.
        let is_claimed = claimed.contains(&folded);
        if let Some(pieces) = told_pieces(sources, line, claimed).filter(|_| !is_claimed) {
            return pieces;
        }
        if !told.contains(&folded) {
            let behind = || behind_kicker(&text).filter(|rest| told.contains(&fold(rest))).map(str::to_owned);
            return told_pieces(sources, line, told).or_else(behind).unwrap_or(text);
        }
    }
    // Only the told titles know whether a space belongs where elements touch, or where the line was broken.
    let words = |text: &str| text.split_whitespace().count();
    let is_it = |&&(part, fold): &&(&str, &str)| fold == folded && (line.is_joined || words(part) > words(&text));
    texts.iter().find(is_it).map_or_else(|| text.clone(), |(part, _)| (*part).to_owned())
}

/// A heading without the link to itself and the button to edit its section, with which documentation starts or ends it:
/// `<h1>Install<a href="#install">#</a></h1>`. The sign in `C#` is no link.
fn without_tools(sources: &Sources<'_>, line: &Line) -> Line {
    let pieces = line.pieces(sources.document, MAX_PIECES);
    let is_whole = pieces.last().is_some_and(|&(node, _)| node == line.last);
    let is_kept = |(node, text): &(NodeId, String)| !is_tool(sources, line, *node, text);
    let ends = pieces.iter().position(is_kept).zip(pieces.iter().rposition(is_kept));
    let Some((first, last)) = ends.filter(|_| is_whole) else { return line.clone() };
    Line { first: pieces[first].0, last: pieces[last].0, ..line.clone() }
}

/// Whether a piece of a heading is a link to a place of the page without a letter, or one that is called like a tool; or
/// a bracket around one.
fn is_tool(sources: &Sources<'_>, line: &Line, node: NodeId, text: &str) -> bool {
    let document = sources.document;
    let mut around = document.ancestors(node).take_while(|&id| id >= line.container);
    let anchor = around.find(|&id| document.tag(id) == Tag::A);
    let name = text.trim_matches(TOOL_BRACKETS);
    let href = anchor.and_then(|anchor| document.attribute(anchor, "href"));
    let is_sign = || href.is_some_and(|href| href.starts_with('#')) && fold(text).is_empty();
    let is_named = || anchor.is_some() && HEADING_TOOLS.binary_search(&name.to_lowercase().as_str()).is_ok();
    name.is_empty() || is_sign() || is_named()
}

/// The text of the longest run of a heading's pieces that is a told title, if that run is not the whole heading.
pub(super) fn told_pieces(sources: &Sources<'_>, line: &Line, told: &[String]) -> Option<String> {
    let pieces = line.pieces(sources.document, MAX_PIECES);
    let folds: Vec<String> = pieces.iter().map(|(_, text)| fold(text)).collect();
    let runs = (0..pieces.len()).flat_map(|start| (start + 1..=pieces.len()).map(move |end| start..end));
    let is_told = |range: &Range<usize>| range.len() < pieces.len() && told.contains(&folds[range.clone()].concat());
    let range = runs.filter(is_told).max_by_key(|range| folds[range.clone()].concat().len())?;
    let text = Line { first: pieces[range.start].0, last: pieces[range.end - 1].0, ..line.clone() };
    Some(text.text(sources.document))
}

/// Whether a heading or another line is the name of the site: a link to its home page, or a logo.
pub(super) fn names_site(sources: &Sources<'_>, line: &Line) -> bool {
    leads_home(sources, line) || is_logo(sources, line)
}

/// Whether a line is a link to the home page of a site.
fn leads_home(sources: &Sources<'_>, line: &Line) -> bool {
    let document = sources.document;
    let around = document.ancestors(line.first).take_while(|&id| id >= line.container);
    let mut hrefs = around.filter(|&id| document.tag(id) == Tag::A).filter_map(|id| document.attribute(id, "href"));
    line.is_link() && hrefs.any(is_home)
}

/// Whether a line is the logo of the site, by the class or id of its element: `<h1 class="site-logo">`.
///
/// The word does not count if the line has it too, because ids are often made of the words of a heading:
/// `how-to-draw-a-logo`.
fn is_logo(sources: &Sources<'_>, line: &Line) -> bool {
    let document = sources.document;
    let has_word = |text: &str| text::name_words(text).any(|word| word.eq_ignore_ascii_case(SIGN_WORD));
    let is_name =
        |(name, value): (&str, &str)| matches!(name, "class" | "id") && has_word(text::start(value, MAX_CLASS_BYTES));
    let mut around = document.ancestors(line.first).take_while(|&id| id >= line.container);
    around.any(|id| document.attributes(id).any(is_name)) && !has_word(&line.text(document))
}

/// Whether an address is the root of a site: `/`, `https://news.example`.
fn is_home(href: &str) -> bool {
    // This is asked for every line of a heading, about the link around it.
    if href.len() > MAX_HOME_BYTES {
        return false;
    }
    let href = href.trim();
    href == "/"
        || HOME_PAGES.binary_search(&href).is_ok()
        || href.split_once("://").is_some_and(|(_, rest)| !rest.trim_end_matches('/').contains(['/', '?', '#']))
}

/// The longest address of a site's root, in bytes. Source: names of hosts have at most 253 (RFC 1035), and a scheme and
/// white space stand around one.
const MAX_HOME_BYTES: usize = 300;

/// Joins the lines of a heading that are a told title together. `<title>` counts only if no `<meta>` tag and no JSON-LD has
/// a title, because it may name the author as well.
pub(super) fn join_headings(sources: &mut Sources<'_>) {
    // Microdata marks the heading itself, so that its title is all of the heading.
    let claims = sources.claims.of(Says::Title).iter().filter(|claim| claim.node.is_none());
    let mut told: Vec<String> = claims.take(MAX_PARTS).map(|claim| fold(&claim.value)).collect();
    if told.is_empty() {
        told = told_folds(sources);
    }
    let is_start = |line: &Line| line.heading > 0 && !line.is_link() && line.bytes <= MAX_LINE_BYTES;
    let mut at = 0;
    let mut left = MAX_HEADINGS;
    while at + 1 < sources.lines.len() && left > 0 {
        let line = &sources.lines[at];
        let rest = sources.lines[at + 1..].iter().take(MAX_HEADING_LINES - 1);
        let more = rest.take_while(|next| is_start(line) && next.container == line.container).count();
        // The first line may be the whole title, and the next one a subtitle.
        let is_whole = more > 0 && told.contains(&fold(&line.text(sources.document)));
        let joined = (1..=more).filter(|_| !is_whole).find(|&more| {
            let lines = &sources.lines[at..=at + more];
            let folded: String = lines.iter().map(|line| fold(&line.text(sources.document))).collect();
            told.contains(&folded)
        });
        if let Some(joined) = joined {
            let next: Vec<Line> = sources.lines.drain(at + 1..=at + joined).collect();
            for next in &next {
                sources.lines[at].join(next);
            }
            left -= 1;
        }
        at += 1;
    }
}
