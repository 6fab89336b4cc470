//! The votes of lines that are not headings: some templates have the title of a page in such a line.

use crate::tables::dates::{MAX_LABEL_BYTES, MAX_LINE_BYTES, MIN_DATE_DIGITS};
use crate::tables::headline::{LINES_ABOVE_DATE, LINES_TO_DATE, MIN_HEADLINE_CHARS};
use crate::tables::tags::Tag;
use crate::tables::titles::{BEFORE_TITLE, MAX_TITLE_LABEL_CHARS, MIN_SEEN_LETTERS, TITLE_LABELS, votes};
use crate::text::{is_letter_or_digit, is_wide};

use super::clean::fold;
use super::date::{Customs, find_all};
use super::headings::{latin_length, names_site};
use super::lines::{Line, Zone};
use super::names;
use super::provenance::Origin;
use super::sources::Sources;
use super::title::{Ballot, Contender};
use super::title_boards::below_board;
use super::title_parts::longest_part;

/// Lines that may vote without being headings. All but `labelled` are looked for only if no heading can be the headline.
pub(super) struct Shown {
    labelled: Option<Ballot>,
    pub(super) above_date: Option<Ballot>,
    ending_title: Option<Ballot>,
    /// Looked for on every page with the name of a board.
    pub(super) below_board: Option<Ballot>,
    /// Lines that repeat a candidate.
    seen: Vec<Ballot>,
}

impl Shown {
    /// The ballots that may hold a title that stands nowhere else.
    pub(super) fn titles(&self) -> impl Iterator<Item = &Ballot> {
        self.labelled.iter().chain(&self.above_date).chain(&self.ending_title).chain(&self.below_board)
    }

    pub(super) fn into_ballots(self) -> impl Iterator<Item = Ballot> {
        let lines = self.labelled.into_iter().chain(self.above_date).chain(self.ending_title);
        self.seen.into_iter().chain(lines).chain(self.below_board)
    }
}

pub(super) fn shown(sources: &Sources<'_>, headings: &[Ballot], contenders: &[Contender]) -> Shown {
    let has_headline = headings.iter().any(|ballot| ballot.votes >= votes::RELATED_H1_OF_NO_ARTICLE);
    // A heading of a lower level may be that of a board, with the title in a cell below it.
    let is_told_apart = headings.iter().any(|ballot| votes::RELATED.contains(&ballot.votes));
    let labelled = if is_told_apart { None } else { labelled(sources) };
    let below_board = if labelled.is_none() { below_board(sources) } else { None };
    if has_headline {
        return Shown { labelled, above_date: None, ending_title: None, below_board, seen: Vec::new() };
    }
    let (above_date, ending_title) = (above_date(sources), ending_title(sources));
    Shown { labelled, above_date, ending_title, below_board, seen: seen(sources, contenders) }
}

/// The votes of lines that repeat a candidate. They are asked for only if no heading is the headline.
fn seen(sources: &Sources<'_>, contenders: &[Contender]) -> Vec<Ballot> {
    /// The most bytes of quotation marks, brackets and other marks around a headline.
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
    // On a board, the topic is a link. The longest part of `<title>` is not the name of a site or section.
    let topic = sources.title.as_deref().and_then(longest_part);
    let topic = topic.filter(|topic| latin_length(topic) >= MIN_HEADLINE_CHARS).map(fold);
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

/// The line that `<title>` ends with, if no line is the whole of it and something else stands before the headline, with a
/// comma or colon: `물결신문 모바일 사이트, 시장 다시 불 밝혔다`, `港新聞ニュース:朝の市場に灯が戻る`.
fn ending_title(sources: &Sources<'_>) -> Option<Ballot> {
    let title = sources.title.as_deref()?;
    let ends_title = |line: &&Line| {
        if line.is_link() || line.zone != Zone::Main || line.bytes >= title.len() || names_site(sources, line) {
            return false;
        }
        let text = line.text(sources.document);
        let before = title.strip_suffix(text.as_str()).map(str::trim_end);
        // Two colons, or one between spaces, are a separator. The name of the site may stand behind that.
        let is_separator = |before: &str| [" :", "::"].iter().any(|mark| before.ends_with(mark));
        let before = before.filter(|before| before.ends_with(BEFORE_TITLE) && !is_separator(before));
        before.is_some() && latin_length(&text) >= MIN_HEADLINE_CHARS
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

/// The line behind a label for the title, as on the boards of public offices: `<th>제목</th><td>…`. Otherwise, what follows
/// such a label and a colon in the same line: `제목 : 시장, 다시 불 밝혔다`.
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

/// The line behind the first of the candidates that consists of a label.
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

/// Whether a label is about the line behind it. A label in a cell is about the next cell of its row, unless that is the head
/// of a column too: `<td>제목</td><td>작성자</td>`.
fn is_labelled_by(sources: &Sources<'_>, label: &Line, line: &Line) -> bool {
    let document = sources.document;
    let cell = |line: &Line| {
        let mut around = document.inclusive_ancestors(line.container);
        around.find(|&id| matches!(document.tag(id), Tag::Td | Tag::Th | Tag::Dt | Tag::Dd))
    };
    let (Some(own), Some(other)) = (cell(label), cell(line)) else { return cell(label).is_none() };
    let is_in_row = own == other || document.parent(own) == document.parent(other);
    is_in_row && document.tag(other) != Tag::Th && !names::is_label(&line.text(document))
}
