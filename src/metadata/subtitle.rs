//! Finds the subtitle: lines between the headline and the body that sum up the article.

use std::sync::LazyLock;

use crate::dom::NodeId;
use crate::tables::dates::MAX_LABEL_BYTES;
use crate::tables::headline::{
    BULLETS, CLOSING_QUOTES, CRUMB_MARKS, MAX_CLASS_BYTES, MAX_LABEL_CHARS, MAX_SUBTITLE_CHARS, MAX_SUBTITLES,
    MIN_HEADLINE_CHARS, MIN_SUBTITLE_WORDS, NOT_SUBTITLE_STARTS, NOT_SUBTITLE_WORDS, POINT_STARTS, SENTENCE_ENDS_KO,
    STANDFIRST_CLASSES, SUBTITLE_CLASSES, SUMMARY_LABELS,
};
use crate::tables::korean::INTERFACE;
use crate::tables::meta_keys::Says;
use crate::tables::tags::Tag;
use crate::text;

use super::byline;
use super::captions::is_of_picture;
use super::clean::{fold, folds_to};
use super::date::{Customs, find_all};
use super::fields::stated_by;
use super::korean::has_hangul;
use super::lines::{Line, Zone};
use super::listed::is_field_of_list;
use super::near::{Marks, Near, NearLine, classed_by, marked_by};
use super::others::is_marked_as_readers;
use super::phrases::Lookup;
use super::provenance::{Field, Origin};
use super::sources::Sources;
use super::{Found, Metadata};

static STANDFIRST_CLASS: Lookup = Lookup::of(STANDFIRST_CLASSES);

static MARKS: LazyLock<Marks> = LazyLock::new(|| Marks::new(SUBTITLE_CLASSES));

/// Fills the subtitle, and notes which lines show it.
pub(super) fn fill(sources: &Sources<'_>, near: &Near, found: &mut Found) {
    if found.headline.is_none() {
        return fill_claimed(sources, found);
    }
    let head = Head::of(sources, near, &found.metadata);
    let title = found.metadata.title.as_deref().map(fold).unwrap_or_default();
    for line in near.below.iter().chain(&near.standfirst) {
        let span = sources.lines[line.index].span();
        let mut taken = found.date.iter().chain(&found.other_dates).chain(&found.byline);
        let is_taken = taken.any(|fact| span.contains(fact.start()));
        if is_taken || found.metadata.subtitle.len() >= MAX_SUBTITLES || !may_be_subtitle(sources, line) {
            continue;
        }
        if !folds_to(line.text.chars(), &title) && (head.is_marked(line) || head.reads_as_subtitle(line)) {
            found.metadata.subtitle.push(line.text.trim_start_matches(BULLETS).to_owned());
            found.subtitle.push(span);
        }
    }
    if found.metadata.subtitle.is_empty() {
        return fill_claimed(sources, found);
    }
    found.metadata.note(Field::Subtitle, stated_by(Origin::Text, Vec::new()));
}

/// The lines between headline and body, of which some may be subtitles.
struct Head<'a> {
    sources: &'a Sources<'a>,
    near: &'a Near,
    /// The summaries in structured data, folded.
    summaries: Vec<String>,
    is_korean: bool,
    /// Whether a reporter signs the article. Then it is news, and lines that look like the first paragraphs of the body may
    /// be subtitles; otherwise such lines are the body.
    is_signed: bool,
    /// The first element with code.
    code: Option<NodeId>,
    /// The line by which the body has begun at the latest. For example, no subtitle stands below code.
    body: Option<usize>,
    /// The first line that ends a sentence. What stands below it is the body, however short its paragraphs are.
    sentence: Option<usize>,
}

impl<'a> Head<'a> {
    fn of(sources: &'a Sources<'a>, near: &'a Near, metadata: &Metadata) -> Head<'a> {
        let is_code = |line: &&NearLine| sources.document.tag(sources.lines[line.index].container) == Tag::Pre;
        let code = near.below.iter().find(is_code);
        Head {
            sources,
            near,
            summaries: sources.claims.of(Says::Excerpt).iter().map(|claim| fold(&claim.value)).collect(),
            is_korean: metadata.language.as_deref() == Some("ko"),
            is_signed: metadata.authors.iter().any(|author| author.role.is_some()),
            code: code.map(|line| sources.lines[line.index].container),
            body: near.openings().next().into_iter().chain(code).map(|opening| opening.index).min(),
            sentence: near.below.iter().find(|line| is_of_prose(sources, line)).map(|line| line.index),
        }
    }

    /// Whether a line stands above the body and is set apart from it.
    fn is_apart(&self, line: &NearLine) -> bool {
        let place = &self.sources.lines[line.index];
        let is_above = self.body.is_none_or(|body| line.index < body) && !self.is_beside_code(place);
        is_above && (self.is_signed || !is_of_body(self.sources, self.near, place))
    }

    /// Whether a line stands in the same element as the code below it: the question of a programmer begins with a sentence.
    fn is_beside_code(&self, line: &Line) -> bool {
        let document = self.sources.document;
        let around = self.code.and_then(|code| document.parent(code));
        around.is_some_and(|around| !self.near.is_headed(around) && document.is_within(line.first, around))
    }

    /// Whether a line stands between paragraphs, where it is a subheading.
    fn is_between(&self, line: &NearLine) -> bool {
        let place = &self.sources.lines[line.index];
        self.body.into_iter().chain(self.sentence).any(|above| above < line.index)
            && self.sources.document.tag(place.container) != Tag::Li
            && is_of_body(self.sources, self.near, place)
    }

    /// Whether structured data gives a line as the summary, or a class name calls it a subtitle.
    fn is_marked(&self, line: &NearLine) -> bool {
        let (document, place) = (self.sources.document, &self.sources.lines[line.index]);
        let speaks_of_line = |marked: NodeId| {
            !holds_body(self.sources, self.near, marked)
                && (place.heading > 0 || !holds_heading(self.sources, marked))
                && !holds_many(self.sources, marked)
                && !is_summed_up(self.sources, marked)
        };
        // A page has one standfirst; a list has one for each thing.
        let is_of_page = |marked: NodeId| !is_field_of_list(self.sources, self.near, place.first, marked);
        let is_point = || {
            let is_box = |marked| is_box(self.sources, marked) && !holds_body(self.sources, self.near, marked);
            marked_by(document, place.first, is_mark).any(is_box)
        };
        let has_class = || {
            marked_by(document, place.first, is_mark).any(|marked| speaks_of_line(marked) && is_of_page(marked))
                || classed_by(document, place.first, &STANDFIRST_CLASS).is_some_and(is_of_page)
                || document.attribute(place.container, "class").is_some_and(ends_in_sub) && is_of_page(place.container)
        };
        // The summary in structured data is often the first paragraph, which is not a subtitle.
        let is_summary = || self.summaries.iter().any(|summary| folds_to(line.text.chars(), summary));
        self.is_apart(line) && is_summary() || !self.is_between(line) && has_class() && !is_point()
    }

    /// Whether a line that nothing marks is a Korean subtitle.
    fn reads_as_subtitle(&self, line: &NearLine) -> bool {
        self.is_korean
            && self.body.is_some()
            && self.is_apart(line)
            && self.sentence.is_none_or(|sentence| line.index < sentence)
            && !is_of_list_or_picture(self.sources, self.near, &self.sources.lines[line.index])
            && reads_as_korean_subtitle(&line.text)
    }
}

fn fill_claimed(sources: &Sources<'_>, found: &mut Found) {
    let title = found.metadata.title.as_deref().map(fold).unwrap_or_default();
    let claims = sources.claims.ranked(Says::Subtitle);
    let Some(claim) = claims.into_iter().find(|claim| fold(&claim.value) != title) else { return };
    found.metadata.subtitle.push(claim.value.clone());
    found.metadata.note(Field::Subtitle, stated_by(claim.origin, Vec::new()));
}

/// Longest mark that counts only at the start of a word, in bytes: short marks are also parts of other words.
const MAX_WHOLE_WORD: usize = 5;

/// Stands before a mark in the class of an element that has such a part, but is not one itself.
const WITH: &str = "with-";

/// Whether a class name or id calls its element a subtitle. `ArticleDetail` does not, though it has the letters of `lede`,
/// nor does `with-summary` on a body.
fn is_mark(value: &str) -> bool {
    let is_whole = |start: usize, length: usize| {
        let (before, rest) = value.split_at(start);
        let goes_on = before.ends_with(|c: char| c.is_ascii_alphabetic());
        let is_hump =
            before.ends_with(|c: char| c.is_ascii_lowercase()) && rest.starts_with(|c: char| c.is_uppercase());
        (!goes_on || is_hump || length > MAX_WHOLE_WORD) && !before.ends_with(WITH)
    };
    MARKS.places(value).any(|place| is_whole(place.start, place.len()))
}

/// Whether an element holds the body too, so that its name is not about the line.
fn holds_body(sources: &Sources<'_>, near: &Near, id: NodeId) -> bool {
    near.body.as_ref().is_some_and(|body| sources.document.is_within(sources.lines[body.index].first, id))
}

/// Whether an element has a heading of its own: then it is a box of key points, which are content.
fn holds_heading(sources: &Sources<'_>, id: NodeId) -> bool {
    let start = sources.lines.partition_point(|line| line.first < id);
    let inside = sources.lines[start..].iter().take_while(|line| sources.document.is_within(line.first, id));
    inside.take(MAX_SUBTITLES + 1).any(|line| line.heading > 0)
}

/// Whether an element is a box of key points: a list below a line that names it. That is content, and its name and its
/// items are no subtitles.
fn is_box(sources: &Sources<'_>, id: NodeId) -> bool {
    let document = sources.document;
    let start = sources.lines.partition_point(|line| line.first < id);
    let inside = sources.lines[start..].iter().take_while(|line| document.is_within(line.first, id));
    let is_item = |line: &Line| {
        let mut around = document.ancestors(line.first).take_while(|&around| around >= id);
        around.any(|around| matches!(document.tag(around), Tag::Ul | Tag::Ol))
    };
    let mut inside = inside.take(MAX_SUBTITLES + 1);
    inside.next().is_some_and(|first| !is_item(first)) && inside.any(is_item)
}

/// Whether an element is a box in which a machine sums the article up, by the label that it starts with.
fn is_summed_up(sources: &Sources<'_>, id: NodeId) -> bool {
    let start = sources.lines.partition_point(|line| line.first < id);
    let first = sources.lines.get(start).filter(|line| sources.document.is_within(line.first, id));
    first.is_some_and(|line| {
        line.bytes <= MAX_LABEL_BYTES
            && SUMMARY_LABELS.binary_search(&fold(&line.text(sources.document)).as_str()).is_ok()
    })
}

/// Whether an element holds more lines than a subtitle has, like the summary of a class and its methods.
fn holds_many(sources: &Sources<'_>, id: NodeId) -> bool {
    let start = sources.lines.partition_point(|line| line.first < id);
    let last = sources.lines.get(start + MAX_SUBTITLES);
    last.is_some_and(|line| sources.document.is_within(line.first, id))
}

/// Whether a line belongs to the body: it is a paragraph beside the first paragraphs, in an element of the same sort, or
/// stands below the headline in the element that holds them.
fn is_of_body(sources: &Sources<'_>, near: &Near, line: &Line) -> bool {
    let document = sources.document;
    near.openings().map(|opening| &sources.lines[opening.index]).any(|opening| {
        let around = document.parent(opening.container);
        let is_alike = document.tag(opening.container) == document.tag(line.container)
            && document.parent(line.container) == around;
        let holds = around.is_some_and(|around| !near.is_headed(around) && document.is_within(line.first, around));
        opening.container != line.container && (is_alike || holds)
    })
}

/// `viewSub`, `m_sub`: how Korean templates name the element.
fn ends_in_sub(class: &str) -> bool {
    let mut words = text::start(class, MAX_CLASS_BYTES).split_ascii_whitespace();
    words.any(|word| word.to_ascii_lowercase().ends_with("sub"))
}

/// Whether a line has the length and place of a subtitle, and is not a line of another kind.
fn may_be_subtitle(sources: &Sources<'_>, line: &NearLine) -> bool {
    let place = &sources.lines[line.index];
    let chars = line.text.chars().count();
    !place.is_link()
        && place.zone == Zone::Main
        && (MIN_HEADLINE_CHARS..=MAX_SUBTITLE_CHARS).contains(&chars)
        && !line.text.starts_with(NOT_SUBTITLE_STARTS)
        && !NOT_SUBTITLE_WORDS.iter().any(|word| line.text.contains(word))
        && byline::email_in(&line.text).is_none()
        // The summary of a thread is its first post.
        && !is_marked_as_readers(sources, place.first)
}

/// Whether a line is a sentence of the body, and not of the interface.
fn is_of_prose(sources: &Sources<'_>, line: &NearLine) -> bool {
    let place = &sources.lines[line.index];
    let words = || line.text.split_whitespace().count();
    !place.is_link()
        && place.zone == Zone::Main
        && has_hangul(&line.text)
        && ends_sentence(&line.text)
        && words() >= MIN_SUBTITLE_WORDS
}

/// Whether a line is in a table cell, a list item or a caption.
fn is_of_list_or_picture(sources: &Sources<'_>, near: &Near, line: &Line) -> bool {
    let document = sources.document;
    let is_body = near.openings().any(|opening| sources.lines[opening.index].container == line.container);
    let inside = || (line.container.index()..document.end(line.container).index()).map(NodeId::new);
    let holds_picture = || inside().any(|id| document.tag(id) == Tag::Img);
    let is_cell = |id: NodeId| matches!(document.tag(id), Tag::Td | Tag::Th);
    let is_beside = |cell: NodeId| {
        let row = document.parent(cell);
        row.is_some_and(|row| {
            (row.index()..cell.index()).map(NodeId::new).any(|id| is_cell(id) && document.parent(id) == Some(row))
        })
    };
    matches!(document.tag(line.container), Tag::Li | Tag::Dt | Tag::Dd | Tag::Caption)
        || is_cell(line.container) && is_beside(line.container)
        || !is_body && holds_picture()
        || marked_by(document, line.first, is_of_picture).next().is_some()
}

/// Whether a line without any mark reads as a Korean subtitle: several words, no sentence, no label with its value, no
/// day, nothing of the interface.
fn reads_as_korean_subtitle(text: &str) -> bool {
    let first = text.trim_start_matches(BULLETS).split_whitespace().next().unwrap_or_default();
    let is_interface = INTERFACE.binary_search(&first).is_ok();
    let is_label = text.split_once(':').is_some_and(|(label, _)| {
        label.chars().count() <= MAX_LABEL_CHARS && !label.ends_with(|c: char| c.is_ascii_digit())
    });
    has_hangul(text)
        && text.split_whitespace().count() >= MIN_SUBTITLE_WORDS
        && !POINT_STARTS.iter().any(|start| text.starts_with(start))
        && !text.contains(CRUMB_MARKS)
        && !is_interface
        && !is_label
        && !holds_sentence(text)
        && find_all(text, Customs::of_language("ko")).is_empty()
}

/// Whether a line ends a sentence, also within quotation marks. The question or exclamation mark of a headline does not
/// count.
fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(CLOSING_QUOTES);
    let words = text.trim_end_matches(['?', '!', '…']);
    text.ends_with(['.', ':']) || SENTENCE_ENDS_KO.iter().any(|end| words.ends_with(end))
}

/// Whether a line holds the end of a sentence.
fn holds_sentence(text: &str) -> bool {
    ends_sentence(text) || text.split_whitespace().any(|word| word.ends_with('.') && has_hangul(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subtitles_are_told_from_lines_of_the_body() {
        for (text, expected) in [
            ("상인들 반색 손님 돌아온다", true),
            ("QR코드 결제 확대에 상인들 반색", true),
            ("상인들 반색… 손님 돌아온다!", true),
            ("오전 9:30 개장에 줄 선 손님들", true),
            ("Q. 왜 시작했나요?", false),
            ("“저를 다들 피해요!”", false),
            ("담당 : 세무과 징수팀 직원", false),
            ("고양이도 저를 피했다. 왜 그럴까", false),
            ("2026년 11월 3일 화요일 맑음", false),
        ] {
            assert_eq!(reads_as_korean_subtitle(text), expected, "{text}");
        }
        assert!(is_of_picture("photo_wrap") && !is_of_picture("topic_view") && !is_of_picture("has-photo"));
    }

    #[test]
    fn class_names_mark_subtitles() {
        for (class, expected) in [
            ("article-subtitle", true),
            ("newsSubTitle__aa3", true),
            ("field--name-field-deck", true),
            ("ArticleDeck", true),
            ("ArticleDetailContent_wrap", false),
            ("field--type-text-with-summary", false),
            ("headline", false),
        ] {
            assert_eq!(is_mark(class), expected, "{class}");
        }
        assert!(SUBTITLE_CLASSES.iter().all(|class| is_mark(class)));
    }
}
