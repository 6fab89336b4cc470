//! Finds the dates that a page shows or states, to learn when the article was published and last changed. [`super::datings`]
//! decides which of them to believe.

use std::cmp::Reverse;

use jiff::civil::Date;
use url::Url;

use crate::dom::NodeId;
use crate::tables::date_labels::{Announces, EVENT_WORD, POST_FACTS};
use crate::tables::dates::{
    CAPTION_WORDS, CHANGE_CLASSES, DATE_CLASS_LEVELS, DATE_CLASSES, DAY_BYTES, EVENT_CLASSES, FAR_FROM_UNIVERSAL,
    HEADLINE_LEVELS, IMPRINT, LABEL_REACH, MAX_LABEL_BYTES, MAX_LINE_BYTES, MIN_DATE_DIGITS, MIN_NAMED_DIGITS,
    PUBLISHED_CLASSES, RANGE_JOINTS, SENTENCE_WORDS, YEAR_DIGITS, order,
};
use crate::tables::headline::{CLOSING_QUOTES, LINES_TO_SIGNATURE, MAX_PIECES, SIGNATURE_BYTES};
use crate::tables::tags::Tag;
use crate::text::{self, Counts};

use super::announcing::is_signature;
use super::date::{Customs, Dated, find_all, is_date, parse};
use super::date_words::{label_alone, label_in};
use super::datings::{Dating, Datings};
use super::figures::count_figures;
use super::korean::has_hangul;
use super::language::primary;
use super::lines::{Line, LineSpan, Zone};
use super::mail;
use super::near::{Near, NearLine, has_class_word, signatures};
use super::others::{Others, is_marked_as_readers};
use super::phrases::Lookup;
use super::provenance::Origin;
use super::sources::Sources;
use super::stamp::{Stamp, in_path};
use super::{Found, Metadata};

static DATE_CLASS: Lookup = Lookup::of(DATE_CLASSES);
static EVENT_CLASS: Lookup = Lookup::of(EVENT_CLASSES);

/// A date in a visible line.
pub(super) struct Seen {
    pub(super) dated: Dated,
    /// Index of its line.
    pub(super) line: usize,
}

/// Fills the two dates, and notes which lines show them.
pub(super) fn fill(others: &mut Others<'_>, addresses: &[Url], found: &mut Found) {
    let (sources, kind) = (others.sources, others.kind);
    let language = found.metadata.language.as_deref().unwrap_or_default().to_lowercase();
    let customs = Customs::of_language(&language);
    let Shown { seen, of_cards, is_near, is_split } = Shown::of(others, customs);
    let mut datings = Datings::told(sources, customs);
    datings.add_seen(&seen);
    let read = |stamp, order| Dating { stamp, origin: Origin::Text, order };
    datings.published.extend(of_cards.iter().map(|seen| read(seen.dated.stamp, order::OF_CARD)));
    datings.published.extend(mail::sent(sources).map(|stamp| read(stamp, order::LABELLED)));
    datings.add_timed(timed(others, customs, is_split));
    datings.published.extend(in_address(addresses));
    kind.drop_of_others(&mut datings.published, seen.iter().any(Seen::may_be_of_page));
    if kind.is_article || is_near && !kind.is_sold {
        datings.publish_with_change();
    }
    datings.distrust(sources, &seen);
    if FAR_FROM_UNIVERSAL.contains(&primary(&language)) {
        datings.distrust_zones(&seen);
    }
    datings.note(&seen, &mut found.metadata);
    (found.date, found.other_dates) = lines_of(sources, &seen, &found.metadata);
}

/// The dates that readers are shown.
struct Shown {
    seen: Vec<Seen>,
    /// The dates of things that the page lists.
    of_cards: Vec<Seen>,
    /// Whether one of the dates in `seen` stands near the headline.
    is_near: bool,
    /// Whether class names tell a date of change near it from others.
    is_split: bool,
}

impl Shown {
    fn of(others: &mut Others<'_>, customs: Customs<'_>) -> Shown {
        let sources = others.sources;
        let first = |seen: &Seen| sources.lines[seen.line].first;
        let mut around = around(sources, others.near, customs);
        around.retain(|seen| !others.listed.hold_as_entry(first(seen)));
        around.retain(|seen| seen.dated.label.is_some() || !heads_entry(sources, seen, customs));
        let events = event_days(sources, customs);
        around.retain(|seen| {
            let is_of_event =
                events.contains(&seen.day()) || has_class_word(sources.document, first(seen), &EVENT_CLASS);
            seen.dated.label.is_some() || !is_of_event
        });
        let (of_cards, mut seen): (Vec<Seen>, Vec<Seen>) =
            around.into_iter().partition(|seen| others.listed.hold_date(first(seen)));
        let is_near = !seen.is_empty();
        let is_split = label_by_class(others, &mut seen, customs);
        seen.extend(more_below(others, customs, &seen));
        Shown { seen, of_cards, is_near, is_split }
    }
}

/// Labels dates without a word where the class of one of several days says that it is that of a change, and returns
/// whether it does: `<span class="updated">…</span> <span class="published">…</span>`.
///
/// Themes call an only date `updated` too. So the other date needs a class of its own or has to stand in the same element;
/// in the text there are days of events.
fn label_by_class(others: &Others<'_>, seen: &mut [Seen], customs: Customs<'_>) -> bool {
    let sources = others.sources;
    let plain = || seen.iter().filter(|seen| seen.dated.label.is_none());
    let Some(first) = plain().next() else { return false };
    if plain().all(|seen| seen.day() == first.day()) {
        return false;
    }
    let document = sources.document;
    let node_of = |seen: &Seen| -> Option<NodeId> {
        let pieces = sources.lines[seen.line].pieces(document, MAX_PIECES);
        let holds = |text: &str| find_all(text, customs).iter().any(|dated| dated.stamp.day() == seen.day());
        pieces.iter().find(|(_, text)| holds(text)).map(|(node, _)| *node)
    };
    let classed = |node: NodeId, words| {
        document.ancestors(node).take(DATE_CLASS_LEVELS).find(|&id| has_class(sources, id, words))
    };
    let nodes: Vec<Option<NodeId>> =
        seen.iter().map(|seen| node_of(seen).filter(|_| seen.dated.label.is_none())).collect();
    let is_published = |node| classed(node, PUBLISHED_CLASSES).is_some();
    let changed = |node: NodeId| classed(node, CHANGE_CLASSES).filter(|_| !is_published(node));
    let around: Vec<NodeId> =
        nodes.iter().flatten().filter_map(|&node| changed(node)).filter_map(|id| document.parent(id)).collect();
    let is_beside = |node: NodeId| {
        around.iter().any(|&id| document.is_within(node, id) && !others.near.is_around_body(sources, id))
    };
    let is_split = nodes.iter().flatten().any(|&node| {
        changed(node).is_none() && (is_published(node) || classed(node, DATE_CLASSES).is_some() || is_beside(node))
    }) && !around.is_empty();
    if is_split {
        for (seen, node) in seen.iter_mut().zip(nodes) {
            let Some(node) = node else { continue };
            seen.dated.label = match () {
                () if is_published(node) => Some(Announces::Published),
                () if changed(node).is_some() => Some(Announces::Modified),
                () => None,
            };
        }
    }
    is_split
}

/// The labelled dates below the body that the lines near the headline lack: no date of publication if one has its label
/// there, and no dates at all if a date of change has.
///
/// A deadline or the day of an event near the headline does not show where the page has its own dates. On a page that is not
/// an article, a date there may be the day on which a member of a forum joined, and a date of change below may be that of a
/// post.
fn more_below(others: &Others<'_>, customs: Customs<'_>, seen: &[Seen]) -> Vec<Seen> {
    let has = |label| seen.iter().any(|seen| seen.dated.label == Some(label));
    let is_article = others.kind.is_article && !others.sources.claims.is_thread;
    let (is_published, is_modified) = (has(Announces::Published), has(Announces::Modified));
    if is_modified || is_published && !is_article {
        return Vec::new();
    }
    let are_changes_read = is_article || !has(Announces::Other);
    let mut below = closing(others.sources, others.near, customs);
    below.retain(|seen| match seen.dated.label {
        Some(Announces::Modified) => are_changes_read,
        _ => !is_published,
    });
    below
}

/// The lines that show when the article was published or changed, except for lines of the body, and those that show another
/// day without a label.
fn lines_of(sources: &Sources<'_>, seen: &[Seen], metadata: &Metadata) -> (Vec<LineSpan>, Vec<LineSpan>) {
    // If some dates have labels, a date without one and of another day may belong to the body.
    let days: Vec<_> = seen.iter().filter(|seen| is_of_page(seen.dated.label)).map(Seen::day).collect();
    // So may one of another day than the page is of. A day may differ between time zones.
    let own: Vec<Date> =
        [&metadata.published, &metadata.modified].into_iter().flatten().filter_map(|own| day_of(own)).collect();
    let is_own = |seen: &Seen| {
        let is_near = |own: &Date| (seen.day() - *own).get_days().abs() <= 1;
        seen.dated.label.is_some() || own.is_empty() || own.iter().any(is_near)
    };
    let (mut own_lines, mut others) = (Vec::new(), Vec::new());
    for seen in seen.iter().filter(|seen| seen.may_be_of_page()) {
        let span = sources.lines[seen.line].span();
        let lines = if is_own(seen) { &mut own_lines } else { &mut others };
        if (days.is_empty() || days.contains(&seen.day())) && !lines.contains(&span) {
            lines.push(span);
        }
    }
    (own_lines, others)
}

/// The day that a date of the metadata starts with.
fn day_of(date: &str) -> Option<Date> {
    date.get(..DAY_BYTES)?.parse().ok()
}

/// Whether a dated line heads one day of several, as in diaries and lists of releases: headings beside it, or bold lines
/// that are nothing but a date, hold other days.
fn heads_entry(sources: &Sources<'_>, seen: &Seen, customs: Customs<'_>) -> bool {
    let document = sources.document;
    let line = &sources.lines[seen.line];
    let is_bold = |line: &Line| {
        document.parent(line.first).is_some_and(|around| matches!(document.tag(around), Tag::B | Tag::Strong))
    };
    let heads = |line: &Line| line.heading > 0 || is_bold(line) && is_date(&line.text(document));
    let Some(around) = document.parent(line.container).filter(|_| heads(line)) else { return false };
    let is_alike = |other: &&Line| {
        other.heading == line.heading
            && document.tag(other.container) == document.tag(line.container)
            && document.parent(other.container) == Some(around)
            && other.bytes <= MAX_LINE_BYTES
            && may_hold_date(sources, other)
            && heads(other)
    };
    let is_of_other_day = |other: &Line| {
        find_all(&other.text(document), customs).first().is_some_and(|dated| dated.stamp.day() != seen.day())
    };
    let start = sources.lines.partition_point(|line| line.first < around);
    let beside = sources.lines[start..].iter().take_while(|line| document.is_within(line.first, around));
    beside.filter(is_alike).any(is_of_other_day)
}

impl Seen {
    pub(super) fn day(&self) -> Date {
        self.dated.stamp.day()
    }

    /// Whether the date may be the page's: no label says that it is the date of something else.
    fn may_be_of_page(&self) -> bool {
        self.dated.label != Some(Announces::Other)
    }
}

/// Whether a label announces the date of publication or of the last change.
fn is_of_page(label: Option<Announces>) -> bool {
    matches!(label, Some(Announces::Published | Announces::Modified))
}

/// The dates around the headline. If there is a date below it, those above may belong to other articles, unless they have a
/// label or are of the same day.
fn around(sources: &Sources<'_>, near: &Near, customs: Customs<'_>) -> Vec<Seen> {
    let is_read = |line: &&NearLine| may_be_dated(sources, line);
    let is_readers = |line: &NearLine| is_marked_as_readers(sources, sources.lines[line.index].first);
    let mut seen = visible(sources, near.below.iter().filter(is_read), customs, &is_readers);
    // They are read from top to bottom, because a label is about what follows it, and then put in order, the nearest first.
    let mut above = visible(sources, near.above.iter().rev().filter(is_read), customs, &is_readers);
    above.sort_by_key(|seen| Reverse(seen.line));
    let is_same_day = |above: &Seen| seen.iter().any(|seen| seen.dated.stamp.day() == above.dated.stamp.day());
    above.retain(|above| seen.is_empty() || above.dated.label.is_some() || is_same_day(above));
    // `UPDATED. 2025-02-05 10:20` at the top of a site says when the site was updated.
    let is_published = seen.iter().any(|seen| seen.dated.label == Some(Announces::Published));
    let own: Vec<NodeId> = near.around_headline(sources).take(HEADLINE_LEVELS).collect();
    let is_own = |line: &Line| own.iter().any(|&around| sources.document.is_within(line.first, around));
    above.retain(|above| {
        !is_published || above.dated.label != Some(Announces::Modified) || is_own(&sources.lines[above.line])
    });
    seen.extend(above);
    seen
}

/// Whether dates are looked for in a line.
fn may_be_dated(sources: &Sources<'_>, line: &NearLine) -> bool {
    let zone = sources.lines[line.index].zone;
    line.text.len() <= MAX_LINE_BYTES && !matches!(zone, Zone::Nav | Zone::Footer | Zone::Aside)
}

/// The dates of a line that may be the article's. Elements that touch, such as `Editorial` and `November 22, 2018`, are read
/// with a space between them.
fn dates_in(sources: &Sources<'_>, line: &NearLine, customs: Customs<'_>) -> Vec<Dated> {
    let is_figure = sources.lines[line.index].zone == Zone::Figure;
    let most_words = if is_figure { CAPTION_WORDS } else { usize::MAX };
    let mut dates = find_all(&line.text, customs);
    label_post(&line.text, &mut dates);
    if !dates.is_empty() || line.pieces.is_empty() {
        return of_article(&line.text, dates, most_words);
    }
    // `04.02.25` tells a date only by itself: in an element beside that of the author.
    let is_marked = |id: NodeId| has_class_word(sources.document, id, &DATE_CLASS);
    let marked = line.pieces.iter().filter(|(id, text)| text.len() <= MAX_LABEL_BYTES && is_marked(*id));
    let by_itself = marked.map(|(_, text)| (text, find_all(text, customs))).find(|(_, dates)| !dates.is_empty());
    if let Some((text, dates)) = by_itself {
        return of_article(text, dates, most_words);
    }
    let pieces: Vec<&str> = line.pieces.iter().map(|(_, text)| text.as_str()).collect();
    let text = pieces.join(" ");
    of_article(&text, find_all(&text, customs), most_words)
}

/// Takes the date of an event for that of a post, where the line is the head of one: `작성자 갈매기 | 일시 2025.02.04`.
fn label_post(text: &str, dates: &mut [Dated]) {
    for dated in dates.iter_mut().filter(|dated| dated.label == Some(Announces::Other)) {
        let before = text.get(..dated.range.start).unwrap_or_default();
        let is_event = before.trim_end_matches([' ', ':', '：']).ends_with(EVENT_WORD);
        if is_event && POST_FACTS.iter().any(|fact| text.contains(fact)) {
            dated.label = Some(Announces::Published);
        }
    }
}

/// The dates of a text. If none has a label, these are left out: the first and last day of something, dates mentioned in a
/// sentence, and dates among more than `most_words` other words.
fn of_article(text: &str, dates: Vec<Dated>, most_words: usize) -> Vec<Dated> {
    if dates.is_empty() || dates.iter().any(|dated| dated.label.is_some()) {
        return dates;
    }
    let before = |at: usize| text.get(..at).unwrap_or_default().trim_end();
    let is_span = |pair: &[Dated]| {
        let between = text.get(pair[0].range.end..pair[1].range.start).unwrap_or_default().trim();
        !between.is_empty() && between.trim_matches(RANGE_JOINTS).is_empty()
    };
    let in_dates: usize = dates.iter().filter_map(|dated| text.get(dated.range.clone())).map(word_count).sum();
    // In scripts without spaces, two letters count as a word.
    let wide = Counts::of(text).wide / 2;
    let more = word_count(text).saturating_sub(in_dates) + usize::try_from(wide).unwrap_or(usize::MAX);
    // A date that is set off from the words before it does not belong to the sentence: `started by Dana, May 26, 2025.`
    let is_set_off = |dated: &Dated| !before(dated.range.start).ends_with(|c: char| c.is_alphanumeric());
    let is_sentence = || {
        more >= SENTENCE_WORDS
            && text.trim_end_matches(CLOSING_QUOTES).ends_with(['.', '!', '?', '。'])
            && !dates.iter().any(is_set_off)
    };
    // `4 May 1923 – 12 June 1999`: dates of a life, or of something older than the web.
    let ends_span = |dated: &Dated| {
        let before = before(dated.range.start);
        let start = before.trim_end_matches(RANGE_JOINTS).trim_end();
        start.len() < before.len() && ends_with_year(start)
    };
    let is_other = dates.windows(2).any(is_span) || dates.iter().any(ends_span) || is_sentence() || more > most_words;
    if is_other { Vec::new() } else { dates }
}

/// Whether a text ends with four digits.
fn ends_with_year(text: &str) -> bool {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    digits == YEAR_DIGITS
}

fn word_count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The dates of some lines, in order, except in lines that belong to others (which is only asked of lines with a date). A
/// label in a line of its own counts for the next line: `<dt>입력</dt><dd>2025-02-04</dd>`.
fn visible<'a>(
    sources: &Sources<'_>,
    lines: impl Iterator<Item = &'a NearLine>,
    customs: Customs<'_>,
    is_other: &dyn Fn(&NearLine) -> bool,
) -> Vec<Seen> {
    let mut seen = Vec::new();
    let mut undated: Vec<&NearLine> = Vec::new();
    for line in lines {
        let mut dates = dates_in(sources, line, customs);
        let Some(first) = dates.first_mut() else {
            undated.push(line);
            continue;
        };
        if is_other(line) {
            continue;
        }
        // A label no longer counts when too many lines that are not among these stand in between.
        let mut before = undated.drain(..).rev().take_while(|before| line.index <= before.index + LABEL_REACH);
        first.label = first.label.or_else(|| label_alone(&before.find(|before| !is_other(before))?.text));
        join_times(sources, &sources.lines[line.index], &mut dates, customs);
        seen.extend(dates.into_iter().map(|dated| Seen { dated, line: line.index }));
    }
    seen
}

/// Completes the dates of a line from the attribute `datetime` of the elements around them: the text often gives only the
/// day, the attribute the time and the zone as well.
fn join_times(sources: &Sources<'_>, line: &Line, dates: &mut [Dated], customs: Customs<'_>) {
    let document = sources.document;
    let times = sources.times.iter().filter(|&&id| document.end(id) > line.first && id <= line.last);
    let mut stamps = times.filter_map(|&id| parse(document.attribute(id, "datetime")?, customs)).peekable();
    for dated in dates {
        if let Some(told) = stamps.next_if(|told| told.day() == dated.stamp.day())
            && dated.stamp.is_part_of(told)
        {
            dated.stamp = told;
        }
    }
}

/// The labelled dates below the body, where some templates put them, from the first lines that hold any.
fn closing(sources: &Sources<'_>, near: &Near, customs: Customs<'_>) -> Vec<Seen> {
    /// The most lines between the date of publication and that of the last change.
    const MAX_GAP: usize = 4;
    let Some(opening) = near.openings().next() else { return Vec::new() };
    let from = opening.index + 1;
    let rest = sources.lines.get(from..).unwrap_or_default().iter().take(LINES_TO_SIGNATURE);
    let are_dated: Vec<bool> = rest.map(|line| may_hold_date(sources, line)).collect();
    // A label may stand in a line of its own before the date, and an imprint ends the search.
    let is_candidate = |at: usize| {
        let line = &sources.lines[at];
        let mut next = are_dated.iter().skip(at - from).take(LABEL_REACH + 1);
        are_dated[at - from]
            || line.bytes <= MAX_LABEL_BYTES
                && (next.any(|&is_dated| is_dated) || line.texts(sources.document).any(has_hangul))
    };
    let lines = signatures(sources, from, is_candidate);
    // The imprint of a paper says when it was registered.
    let is_imprint = |line: &NearLine| has_hangul(&line.text) && IMPRINT.iter().any(|word| line.text.contains(word));
    let lines: Vec<NearLine> = lines.take_while(|line| !is_imprint(line)).collect();
    let mut seen = visible(sources, lines.iter(), customs, &|_| false);
    seen.retain(|seen| is_of_page(seen.dated.label));
    let Some(start) = seen.first().map(|seen| seen.line) else {
        return signed_date(&lines, customs).into_iter().collect();
    };
    seen.retain(|seen| seen.line <= start + MAX_GAP);
    seen
}

/// The date in the only signature that has one: `Written by Ann Lee on 7 March 2025.`
fn signed_date(lines: &[NearLine], customs: Customs<'_>) -> Option<Seen> {
    let signed = lines.iter().filter(|line| is_signature(&line.text));
    let mut dated = signed.flat_map(|line| find_all(&line.text, customs).into_iter().map(|dated| (line.index, dated)));
    let (line, dated) = dated.next().filter(|_| dated.next().is_none())?;
    // Several such lines are teasers of a list.
    Some(Seen { dated: Dated { label: Some(Announces::Published), ..dated }, line })
}

/// Whether a line has enough digits for a date. Of a long line, only the end is looked at.
fn may_hold_date(sources: &Sources<'_>, line: &Line) -> bool {
    let enough = if line.bytes <= MAX_LABEL_BYTES { MIN_NAMED_DIGITS } else { MIN_DATE_DIGITS };
    let all = || line.texts(sources.document).map(count_figures).sum::<usize>();
    let last = || count_figures(text::end(sources.document.text(line.last), SIGNATURE_BYTES));
    let count = if line.bytes > SIGNATURE_BYTES { last() } else { all() };
    count >= enough
}

/// The dates of `<time>` elements near the headline, each with what its label announces. Dates with labels of other things
/// are left out. `is_split` says that readers are shown a date of change and another one, told apart by class names.
fn timed(others: &mut Others<'_>, customs: Customs<'_>, is_split: bool) -> Vec<(Option<Announces>, Dating)> {
    let (sources, near) = (others.sources, others.near);
    let events = event_days(sources, customs);
    let mut read = |(at, &id): (usize, &NodeId)| {
        if is_marked_as_readers(sources, id) {
            return None;
        }
        let value = sources.document.attribute(id, "datetime")?;
        let stamp = parse(value, customs)?;
        let order = if others.listed.hold_date(id) { order::OF_CARD } else { order::TIME };
        let label = label_in(&before_time(sources, at));
        let is_of_event = events.contains(&stamp.day())
            || has_class(sources, id, EVENT_CLASSES)
            || has_class_word(sources.document, id, &EVENT_CLASS);
        let label = label.or(is_of_event.then_some(Announces::Other));
        Some((id, label, Dating { stamp, origin: Origin::Time, order })).filter(|_| label != Some(Announces::Other))
    };
    let all = || sources.times.iter().enumerate();
    let below = all().filter(|(_, id)| near.holds_below(sources, **id));
    let mut timed: Vec<_> = below.filter_map(&mut read).collect();
    if timed.is_empty() {
        timed = all().filter(|(_, id)| near.holds(sources, **id)).filter_map(read).collect();
    }
    // Templates give their only date the class `updated`, because microformats require it. Of two dates, they hide one from
    // readers, so that a label before both says nothing.
    let is_published = |id: NodeId| has_class(sources, id, PUBLISHED_CLASSES);
    let is_update = |id: NodeId| has_class(sources, id, CHANGE_CLASSES) && !is_published(id);
    let is_plain = |id, words| is_published(id) || words != Some(Announces::Modified) && !is_update(id);
    let are_apart = (is_split || timed.iter().any(|&(id, words, _)| is_plain(id, words)))
        && timed.iter().any(|&(id, ..)| is_update(id));
    let label = |id, words| match words {
        _ if are_apart && is_update(id) => Some(Announces::Modified),
        _ if are_apart && is_published(id) => Some(Announces::Published),
        words => words,
    };
    timed.into_iter().map(|(id, words, dating)| (label(id, words), dating)).collect()
}

/// The first and last days of the events that JSON-LD describes. The page that announces one shows its day, not its own.
fn event_days(sources: &Sources<'_>, customs: Customs<'_>) -> Vec<Date> {
    sources.claims.events.iter().filter_map(|value| parse(value, customs)).map(Stamp::day).collect()
}

/// The text before the `<time>` at this index of `sources.times`, from the start of its line or from the `<time>` before it;
/// empty in a line of prose.
fn before_time(sources: &Sources<'_>, at: usize) -> String {
    /// How many elements of a line are looked at: a date stands near its start.
    const MAX_PIECES: usize = 16;
    let (document, time) = (sources.document, sources.times[at]);
    let line = sources.lines.get(sources.lines.partition_point(|line| line.last < time));
    let line = line.filter(|line| line.bytes <= MAX_LINE_BYTES);
    let pieces = line.map(|line| line.pieces(document, MAX_PIECES)).unwrap_or_default();
    let start = at.checked_sub(1).map(|before| document.end(sources.times[before]));
    let is_before = |node: NodeId| node < time && start.is_none_or(|start| start <= node);
    let texts: Vec<&str> = pieces.iter().filter(|(node, _)| is_before(*node)).map(|(_, text)| text.as_str()).collect();
    texts.join(" ") + " "
}

fn has_class(sources: &Sources<'_>, id: NodeId, words: &[&str]) -> bool {
    sources.document.classes(id).any(|word| words.contains(&word))
}

/// The date in an address: `/2025/02/04/`, `/20250204`.
fn in_address(addresses: &[Url]) -> Option<Dating> {
    let stamp = addresses.iter().find_map(|url| in_path(url.path()))?;
    Some(Dating { stamp, origin: Origin::Url, order: order::ADDRESS })
}
