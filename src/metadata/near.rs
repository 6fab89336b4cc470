//! The lines around the headline, each read once: what the fields look for dates, names and labels in.

use crate::dom::{Document, NodeId};
use crate::tables::headline::{
    BODY_BYTES, CLASS_LEVELS, LINES_ABOVE, LINES_BELOW, LINES_TO_SIGNATURE, SENTENCE_BYTES, SIGNATURE_BYTES,
};

use super::clean::clean;
use super::lines::{Line, Zone};
use super::sources::Sources;

/// A line near the headline with its text.
pub(super) struct NearLine {
    /// Its place among the lines of the page.
    pub(super) index: usize,
    pub(super) text: String,
}

/// The surroundings of a headline.
pub(super) struct Near {
    /// Lines above it, the nearest first.
    pub(super) above: Vec<NearLine>,
    /// Lines below it and above the body, in order.
    pub(super) below: Vec<NearLine>,
    /// The line in which the body starts.
    pub(super) body: Option<NearLine>,
}

impl Near {
    /// The surroundings of the line with the headline; without one those of the page's start.
    pub(super) fn of(sources: &Sources<'_>, headline: Option<usize>) -> Near {
        let read = |index: usize| NearLine { index, text: sources.lines[index].text(sources.document) };
        let above = match headline {
            Some(at) => (at.saturating_sub(LINES_ABOVE)..at).rev().map(read).collect(),
            None => Vec::new(),
        };
        let start = headline.map_or(0, |at| at + 1);
        let end = (start + LINES_BELOW).min(sources.lines.len());
        let mut below = Vec::new();
        let mut body = None;
        for index in start..end {
            let line = &sources.lines[index];
            if matches!(line.zone, Zone::Nav | Zone::Footer) {
                continue;
            }
            let line_read = read(index);
            if is_prose(line, &line_read.text) {
                body = Some(line_read);
                break;
            }
            below.push(line_read);
        }
        Near { above, below, body }
    }

    /// Whether a node stands among these lines.
    pub(super) fn holds(&self, sources: &Sources<'_>, node: NodeId) -> bool {
        let start = self.above.last().or(self.below.first());
        let end = self.body.as_ref().or(self.below.last());
        let (Some(start), Some(end)) = (start, end) else { return false };
        sources.lines[start.index].container <= node && node <= sources.lines[end.index].last
    }
}

/// Whether a line reads as running text.
fn is_prose(line: &Line, text: &str) -> bool {
    if line.is_link() || line.heading > 0 {
        return false;
    }
    let ends_sentence = text.ends_with(['.', '。', '!', '?', '”', '"']);
    line.bytes >= BODY_BYTES || (line.bytes >= SENTENCE_BYTES && ends_sentence)
}

/// Lines further down that may sign the article: short ones whole, of long ones the end.
pub(super) fn signatures<'a>(sources: &'a Sources<'_>, from: usize) -> impl Iterator<Item = NearLine> + 'a {
    let end = (from + LINES_TO_SIGNATURE).min(sources.lines.len());
    (from.min(end)..end).filter_map(|index| {
        let line = &sources.lines[index];
        if line.is_link() || line.zone != Zone::Main {
            return None;
        }
        // The last text node is enough of a long line: no page is read twice for its signature.
        let text = if line.bytes > SIGNATURE_BYTES {
            let text = sources.document.text(line.last);
            let mut start = text.len().saturating_sub(SIGNATURE_BYTES);
            while !text.is_char_boundary(start) {
                start += 1;
            }
            clean(&text[start..])
        } else {
            line.text(sources.document)
        };
        Some(NearLine { index, text })
    })
}

/// Whether a class name or id of the elements around a line holds one of these parts.
pub(super) fn has_class(document: &Document, line: &Line, parts: &[&str]) -> bool {
    let holds = |id: NodeId| {
        document.attributes(id).any(|(name, value)| {
            matches!(name, "class" | "id") && {
                let value = value.to_ascii_lowercase();
                parts.iter().any(|part| value.contains(part))
            }
        })
    };
    document.ancestors(line.first).take(CLASS_LEVELS).any(holds)
}
