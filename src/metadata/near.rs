//! The lines near the headline, in which the rules look for dates, names and labels. Each line is read once, for all
//! rules.

use std::ops::Range;

use aho_corasick::AhoCorasick;

use crate::dom::{Document, NodeId};
use crate::tables::author_places::LEVELS_WITHOUT_HEADLINE;
use crate::tables::headline::{
    BODY_BYTES, CLASS_LEVELS, LINES_ABOVE, LINES_BELOW, LINES_TO_SIGNATURE, MAX_CLASS_BYTES, MAX_PIECES,
    SENTENCE_BYTES, SIGNATURE_BYTES,
};
use crate::tables::thresholds::SENTENCE_ENDS;
use crate::text;

use super::clean::clean;
use super::lines::{Line, Zone};
use super::phrases::Lookup;
use super::sources::Sources;

/// A line near the headline with its text.
pub(super) struct NearLine {
    /// Its index among the lines of the page.
    pub(super) index: usize,
    pub(super) text: String,
    /// Its text nodes with their texts, if it has several, because a byline, a date and a label may share a line. Empty if
    /// it has only one.
    pub(super) pieces: Vec<(NodeId, String)>,
}

impl NearLine {
    fn read(sources: &Sources<'_>, index: usize) -> NearLine {
        let line = &sources.lines[index];
        let has_pieces = line.first != line.last && line.bytes <= BODY_BYTES;
        let pieces = if has_pieces { line.pieces(sources.document, MAX_PIECES) } else { Vec::new() };
        NearLine { index, text: line.text(sources.document), pieces }
    }
}

/// The lines near a headline.
pub(super) struct Near {
    /// Lines above the headline, the nearest first.
    pub(super) above: Vec<NearLine>,
    /// Lines below the headline and above the body, in order.
    pub(super) below: Vec<NearLine>,
    /// The first line of prose below the headline, if it is short: it may be a standfirst or the first line of the
    /// body.
    pub(super) standfirst: Option<NearLine>,
    /// The first line that surely belongs to the body.
    pub(super) body: Option<NearLine>,
    /// The texts of the headline's line, if it has several text nodes, because one may be a kicker.
    pub(super) kicker: Vec<String>,
    /// The last text node of the headline.
    headline: Option<NodeId>,
    /// The last text node of the lines below the headline that may be looked at.
    pub(super) reach: NodeId,
}

impl Near {
    /// The lines near the headline, given the index of its line; without a headline, the first lines of the page.
    pub(super) fn of(sources: &Sources<'_>, headline: Option<usize>) -> Near {
        let above = headline.map_or(0..0, |at| at.saturating_sub(LINES_ABOVE)..at);
        let start = headline.map_or(0, |at| at + 1);
        let end = (start + LINES_BELOW).min(sources.lines.len());
        let pieces = headline.map(|at| NearLine::read(sources, at).pieces).unwrap_or_default();
        let mut near = Near {
            above: above.rev().map(|index| NearLine::read(sources, index)).collect(),
            below: Vec::new(),
            standfirst: None,
            body: None,
            kicker: pieces.into_iter().map(|(_, text)| text).collect(),
            headline: headline.map(|at| sources.lines[at].last),
            reach: sources.lines[..end].last().map_or(NodeId::ROOT, |line| line.last),
        };
        near.read_below(sources, start..end);
        near
    }

    /// Reads the lines below the headline up to the first one that surely belongs to the body.
    fn read_below(&mut self, sources: &Sources<'_>, lines: Range<usize>) {
        for index in lines {
            let line = &sources.lines[index];
            if matches!(line.zone, Zone::Nav | Zone::Footer) {
                continue;
            }
            let read = NearLine::read(sources, index);
            if !is_prose(line, &read.text) {
                self.below.push(read);
                continue;
            }
            // The first line of prose may be a standfirst, with byline and date still to come. Some templates repeat it for
            // small screens.
            match &self.standfirst {
                Some(standfirst) if standfirst.text == read.text => {}
                None if line.bytes < BODY_BYTES => self.standfirst = Some(read),
                _ => {
                    self.body = Some(read);
                    return;
                }
            }
        }
    }

    /// The lines that may start with a dateline.
    pub(super) fn openings(&self) -> impl Iterator<Item = &NearLine> {
        self.standfirst.iter().chain(&self.body)
    }

    /// The nodes from the end of the headline to the body.
    pub(super) fn below_nodes(&self, sources: &Sources<'_>) -> impl Iterator<Item = NodeId> + use<> {
        self.below_range(sources).map(NodeId::new)
    }

    /// The elements around the headline.
    pub(super) fn around_headline<'a>(&self, sources: &'a Sources<'_>) -> impl Iterator<Item = NodeId> + use<'a> {
        self.headline.into_iter().flat_map(|headline| sources.document.ancestors(headline))
    }

    /// Whether an element starts before the headline ends. So does every element that holds the headline.
    pub(super) fn is_headed(&self, element: NodeId) -> bool {
        self.headline.is_none_or(|headline| element <= headline)
    }

    /// A node and the elements around it that do not hold the headline. Without a headline, only the nearest few.
    pub(super) fn around<'a>(&self, sources: &'a Sources<'_>, node: NodeId) -> impl Iterator<Item = NodeId> + use<'a> {
        let headline = self.headline;
        let levels = if headline.is_some() { usize::MAX } else { LEVELS_WITHOUT_HEADLINE };
        let nodes = sources.document.inclusive_ancestors(node);
        nodes.take(levels).take_while(move |&id| headline.is_none_or(|headline| id > headline))
    }

    /// Whether an element holds the first line of the body.
    pub(super) fn is_around_body(&self, sources: &Sources<'_>, element: NodeId) -> bool {
        let first = self.body.as_ref().map(|body| sources.lines[body.index].first);
        first.is_some_and(|first| sources.document.is_within(first, element))
    }

    /// Whether a node stands between headline and body.
    pub(super) fn holds_below(&self, sources: &Sources<'_>, node: NodeId) -> bool {
        self.below_range(sources).contains(&node.index())
    }

    /// The nodes from the end of the headline to the end of the page.
    pub(super) fn nodes_to_end(&self, sources: &Sources<'_>) -> impl Iterator<Item = NodeId> + use<> {
        (self.after_headline()..sources.document.len()).map(NodeId::new)
    }

    /// Index of the first node past the headline.
    fn after_headline(&self) -> usize {
        self.headline.map_or(0, |node| node.index() + 1)
    }

    fn below_range(&self, sources: &Sources<'_>) -> Range<usize> {
        let start = self.after_headline();
        start..self.last().map_or(start, |end| sources.lines[end.index].last.index())
    }

    /// The last of all these lines: the first one of the body, or else the last one above it.
    fn last(&self) -> Option<&NearLine> {
        self.body.as_ref().or(self.below.last()).or(self.standfirst.as_ref())
    }

    /// Whether a node stands between the first and the last of all these lines.
    pub(super) fn holds(&self, sources: &Sources<'_>, node: NodeId) -> bool {
        let (Some(start), Some(end)) = (self.above.last().or(self.below.first()), self.last()) else { return false };
        sources.lines[start.index].container <= node && node <= sources.lines[end.index].last
    }
}

/// Whether a line reads as running text.
fn is_prose(line: &Line, text: &str) -> bool {
    if line.is_link() || line.heading > 0 {
        return false;
    }
    line.bytes >= BODY_BYTES || (line.bytes >= SENTENCE_BYTES && text.ends_with(SENTENCE_ENDS))
}

/// Whether a line whose text was not put together yet reads as running text.
pub(super) fn is_prose_line(sources: &Sources<'_>, line: &Line) -> bool {
    line.bytes >= SENTENCE_BYTES && is_prose(line, sources.document.text(line.last).trim_end())
}

/// The lines further down that may hold a signature of the article, each with its text, or with the end of its text if
/// it is long. Only the text of lines whose index passes `is_candidate` is put together.
pub(super) fn signatures<'a>(
    sources: &'a Sources<'_>,
    from: usize,
    is_candidate: impl Fn(usize) -> bool + 'a,
) -> impl Iterator<Item = NearLine> + 'a {
    let end = (from + LINES_TO_SIGNATURE).min(sources.lines.len());
    (from.min(end)..end).filter_map(move |index| {
        let line = &sources.lines[index];
        if line.is_link() || line.zone != Zone::Main || !is_candidate(index) {
            return None;
        }
        // Of a long line, the last text node is enough. Otherwise the page might be read twice for a signature.
        let text = if line.bytes > SIGNATURE_BYTES {
            clean(text::end(sources.document.text(line.last), SIGNATURE_BYTES))
        } else {
            line.text(sources.document)
        };
        Some(NearLine { index, text, pieces: Vec::new() })
    })
}

/// A search for parts of class names and ids, in upper or lower case, all at once.
pub(super) struct Marks(Option<AhoCorasick>);

impl Marks {
    pub(super) fn new(parts: &[&str]) -> Marks {
        // The names are too short for a prefilter to pay.
        Marks(AhoCorasick::builder().ascii_case_insensitive(true).prefilter(false).build(parts).ok())
    }

    /// Whether a class attribute or id holds one of the parts.
    pub(super) fn are_in(&self, value: &str) -> bool {
        self.0.as_ref().is_some_and(|search| search.is_match(value))
    }

    /// Where the parts stand in a class attribute or id, including parts inside of others.
    pub(super) fn places<'a>(&'a self, value: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        self.0.iter().flat_map(move |search| search.find_overlapping_iter(value)).map(|found| found.range())
    }
}

/// Whether a class name or id of one of so many elements around a text holds one of these parts.
pub(super) fn has_class_within(document: &Document, text: NodeId, parts: &Marks, levels: usize) -> bool {
    let is_mark = |value| parts.are_in(text::start(value, MAX_CLASS_BYTES));
    let holds = |id| document.attributes(id).any(|(name, value)| matches!(name, "class" | "id") && is_mark(value));
    document.ancestors(text).take(levels).any(holds)
}

/// The nearest elements around a text whose class attribute or id passes `is_mark`.
pub(super) fn marked_by<'a>(
    document: &'a Document,
    text: NodeId,
    is_mark: impl Fn(&str) -> bool + 'a,
) -> impl Iterator<Item = NodeId> + 'a {
    let holds = move |&id: &NodeId| {
        let is_marked = |value| is_mark(text::start(value, MAX_CLASS_BYTES));
        document.attributes(id).any(|(name, value)| matches!(name, "class" | "id") && is_marked(value))
    };
    document.ancestors(text).take(CLASS_LEVELS).filter(holds)
}

/// Whether one of the two nearest elements around a text has one of these words as a class.
pub(super) fn has_class_word(document: &Document, text: NodeId, words: &Lookup) -> bool {
    classed_by(document, text, words).is_some()
}

/// The nearer of the two elements right around a text that has one of these words as a class.
pub(super) fn classed_by(document: &Document, text: NodeId, words: &Lookup) -> Option<NodeId> {
    /// The element that holds the text, and a wrapper around that.
    const LEVELS: usize = 2;
    let holds = |&id: &NodeId| {
        let class = text::start(document.attribute(id, "class").unwrap_or_default(), MAX_CLASS_BYTES);
        class.split_ascii_whitespace().any(|word| words.holds(word))
    };
    document.ancestors(text).take(LEVELS).find(holds)
}
