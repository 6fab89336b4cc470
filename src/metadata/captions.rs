//! Tells captions of pictures, which may name a photographer, from the lines of an article.

use crate::dom::NodeId;
use crate::tables::author_places::MAX_BYLINE_BYTES;
use crate::tables::bylines::{PHOTOGRAPHED, SENTENCE_END_KO};
use crate::tables::headline::{CAPTION_STARTS, MAX_CLASS_BYTES, PICTURE_WORDS};
use crate::tables::tags::Tag;
use crate::text;

use super::korean;
use super::lines::Zone;
use super::near::{NearLine, marked_by};
use super::sources::Sources;

/// Whether a line is about a picture, so that it may name the photographer: `…기다리고 있다. 한수빈 기자`, `▲ 부산항 전경 한수빈 기자`,
/// `新华社记者 李志鹏 摄`.
pub(super) fn is_caption(sources: &Sources<'_>, line: &NearLine) -> bool {
    let credits_after =
        |(sentence, rest): (&str, &str)| korean::reporters(sentence).is_empty() && !korean::reporters(rest).is_empty();
    sources.lines[line.index].zone == Zone::Figure
        || line.text.split_once(SENTENCE_END_KO).is_some_and(credits_after)
        || line.text.ends_with(PHOTOGRAPHED)
        || names_photographer(sources, line)
}

/// Whether a line that names a Korean reporter stands where a caption would: behind the mark of captions, in the box of a
/// picture, or right behind the picture.
pub(super) fn names_photographer(sources: &Sources<'_>, line: &NearLine) -> bool {
    if sources.lines[line.index].bytes > MAX_BYLINE_BYTES {
        return false;
    }
    let Some(first) = korean::reporters(&line.text).into_iter().next() else { return false };
    let rest = line.text.trim_start_matches(CAPTION_STARTS).trim_start();
    // A line that starts with the name or has a date is a byline, and the picture beside it is the reporter's portrait.
    !rest.starts_with(first.name.as_str())
        && !line.text.contains(|c: char| c.is_ascii_digit())
        && (rest.len() < line.text.len() || is_in_picture(sources, line) || is_behind_picture(sources, line))
}

fn is_in_picture(sources: &Sources<'_>, line: &NearLine) -> bool {
    let first = sources.lines[line.index].first;
    marked_by(sources.document, first, |class| is_of_picture(text::start(class, MAX_CLASS_BYTES))).next().is_some()
}

/// Whether a line is the first one behind a picture, in the same paragraph, table or list.
fn is_behind_picture(sources: &Sources<'_>, line: &NearLine) -> bool {
    let (document, line) = (sources.document, &sources.lines[line.index]);
    let around = match document.tag(line.container) {
        Tag::P => Some(line.container),
        Tag::Td => document.ancestors(line.container).find(|&id| document.tag(id) == Tag::Table),
        Tag::Dd | Tag::Dt => document.parent(line.container),
        _ => None,
    };
    let Some(around) = around else { return false };
    let mut before = (around.index()..line.first.index()).rev().map(NodeId::new);
    let seen = before.find(|&id| match document.tag(id) {
        Tag::Text => !document.text(id).trim().is_empty(),
        tag => tag == Tag::Img,
    });
    seen.is_some_and(|id| document.tag(id) == Tag::Img)
}

/// Whether a class name or id is that of a picture or its caption: `photo_wrap`, but not `topic_view` or `has-photo`.
pub(super) fn is_of_picture(value: &str) -> bool {
    let is_picture = |class: &str| {
        let mut words = class.split(|c: char| !c.is_ascii_alphabetic());
        !class.starts_with("has") && words.any(|word| PICTURE_WORDS.contains(&word.to_ascii_lowercase().as_str()))
    };
    value.split_ascii_whitespace().any(is_picture)
}
