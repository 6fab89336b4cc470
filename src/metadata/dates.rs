//! Finds when the article was published and last changed: decides which dates of the page those are.

use std::cmp::Reverse;

use url::Url;

use crate::dom::NodeId;
use crate::tables::date_labels::Announces;
use crate::tables::dates::{
    ARTICLE_DIRECTORIES, CAPTION_WORDS, FAR_FROM_UNIVERSAL, IMPRINT, LABEL_REACH, MAX_LABEL_BYTES, MAX_LINE_BYTES,
    MIN_DATE_DIGITS, MIN_NAMED_DIGITS, RANGE_JOINTS, SENTENCE_WORDS, YEAR_DIGITS, order,
};
use crate::tables::headline::{CLOSING_QUOTES, LINES_TO_SIGNATURE, LIST_DAYS, SIGNATURE_BYTES};
use crate::tables::meta_keys::Says;
use crate::text::{self, Counts};

use super::Found;
use super::announcing::is_signature;
use super::date::{Customs, Dated, Stamp, count_figures, find_all, parse};
use super::date_words::label_alone;
use super::fields::{alternatives_to, confidence};
use super::korean::has_hangul;
use super::language::primary;
use super::lines::{Line, LineSpan, Zone};
use super::near::{Near, NearLine, signatures};
use super::others::{Others, is_marked_as_readers};
use super::provenance::{Field, Origin, Provenance};
use super::sources::Sources;

/// A candidate for one of the two dates. The lower its order, the more it is believed.
#[derive(Clone, Copy)]
struct Dating {
    stamp: Stamp,
    origin: Origin,
    order: u8,
}

/// A date in a visible line.
struct Seen {
    dated: Dated,
    /// Index of its line.
    line: usize,
}

/// Fills the two dates, and notes which lines show them.
pub(super) fn fill(others: &mut Others<'_>, kind: &Kind, addresses: &[Url], found: &mut Found) {
    let (sources, near) = (others.sources, others.near);
    let language = found.metadata.language.as_deref().unwrap_or_default().to_lowercase();
    let customs = Customs::of_language(&language);
    let first = |seen: &Seen| sources.lines[seen.line].first;
    let mut around = around(sources, near, customs);
    around.retain(|seen| !others.listed.hold_as_entry(first(seen)));
    let (listed, mut seen): (Vec<Seen>, Vec<Seen>) =
        around.into_iter().partition(|seen| others.listed.hold_date(first(seen)));
    let is_near = !seen.is_empty();
    let is_article = kind.is_article && !sources.claims.is_thread;
    seen.extend(more_below(sources, near, customs, &seen, is_article));
    let mut published = claimed(sources, Says::Published, customs);
    let mut modified = claimed(sources, Says::Modified, customs);
    add_seen(&seen, &mut published, &mut modified);
    let of_card = |seen: &Seen| Dating { stamp: seen.dated.stamp, origin: Origin::Text, order: order::OF_CARD };
    published.extend(listed.iter().map(of_card));
    let sent = super::mail::sent(sources);
    published.extend(sent.map(|stamp| Dating { stamp, origin: Origin::Text, order: order::LABELLED }));
    published.extend(timed(others, customs));
    published.extend(in_address(addresses));
    kind.drop_of_others(&mut published, seen.iter().any(Seen::may_be_of_page));
    if published.is_empty() && (kind.is_article || is_near && !kind.is_sold) {
        // A page that shows no other date than that of its last change was published by that day.
        let shown = modified.iter().filter(|dating| dating.origin == Origin::Text);
        published.extend(shown.map(|dating| Dating { order: order::CHANGED, ..*dating }));
    }
    distrust(sources, &mut published, &modified, &seen);
    if FAR_FROM_UNIVERSAL.contains(&primary(&language)) {
        distrust_zone(&mut published, &seen);
        distrust_zone(&mut modified, &seen);
    }
    if let Some((published, provenance)) = most_believed(published, &seen) {
        found.metadata.note(Field::Published, provenance);
        found.metadata.published = Some(published);
    }
    if let Some((modified, provenance)) = most_believed(modified, &seen) {
        found.metadata.note(Field::Modified, provenance);
        found.metadata.modified = Some(modified);
    }
    found.date = lines_of(sources, &seen);
}

/// The labelled dates below the body, as far as the lines near the headline leave a gap: no date of publication if one
/// is labelled there, and none at all if a date of change is.
///
/// A deadline or the day of an event up there does not say where the page's own dates stand; on a page that is no
/// article it may be the day on which a member of a forum joined, and what was changed below is a post.
fn more_below(sources: &Sources<'_>, near: &Near, customs: Customs<'_>, seen: &[Seen], is_article: bool) -> Vec<Seen> {
    let has = |label| seen.iter().any(|seen| seen.dated.label == Some(label));
    let (is_published, is_modified) = (has(Announces::Published), has(Announces::Modified));
    if is_modified || is_published && !is_article {
        return Vec::new();
    }
    let are_changes_read = is_article || !has(Announces::Other);
    let mut below = closing(sources, near, customs);
    below.retain(|seen| match seen.dated.label {
        Some(Announces::Modified) => are_changes_read,
        _ => !is_published,
    });
    below
}

/// Adds each date that readers are shown to the candidates for publication or for change, by its label.
fn add_seen(seen: &[Seen], published: &mut Vec<Dating>, modified: &mut Vec<Dating>) {
    for seen in seen {
        let (list, order) = match seen.dated.label {
            Some(Announces::Modified) => (&mut *modified, order::LABELLED),
            Some(Announces::Published) => (&mut *published, order::LABELLED),
            // Deadlines and the like are no dates of the page.
            Some(Announces::Other) => continue,
            None => (&mut *published, order::VISIBLE),
        };
        list.push(Dating { stamp: seen.dated.stamp, origin: Origin::Text, order });
    }
    // What was revised before it was published is a manuscript.
    let labelled = seen.iter().filter(|seen| seen.dated.label == Some(Announces::Published));
    if let Some(first) = labelled.map(Seen::day).min() {
        modified.retain(|dating| dating.origin != Origin::Text || dating.stamp.day() >= first);
    }
}

/// The lines that show when the article was published or changed, without lines that belong to the body.
fn lines_of(sources: &Sources<'_>, seen: &[Seen]) -> Vec<LineSpan> {
    // Where words say which dates these are, one of another day without a word may be the body's.
    let days: Vec<_> = seen.iter().filter(|seen| is_of_page(seen.dated.label)).map(Seen::day).collect();
    let mut lines = Vec::new();
    for seen in seen.iter().filter(|seen| seen.may_be_of_page()) {
        let span = sources.lines[seen.line].span();
        if (days.is_empty() || days.contains(&seen.day())) && !lines.contains(&span) {
            lines.push(span);
        }
    }
    lines
}

impl Seen {
    fn day(&self) -> jiff::civil::Date {
        self.dated.stamp.day()
    }

    /// Whether no word says that it is the date of something else.
    fn may_be_of_page(&self) -> bool {
        self.dated.label != Some(Announces::Other)
    }
}

/// Moves dates of publication that others contradict behind those others.
fn distrust(sources: &Sources<'_>, published: &mut [Dating], modified: &[Dating], seen: &[Seen]) {
    if !sources.claims.is_thread {
        distrust_listed(published);
    }
    distrust_touched(published, modified);
    let labelled = seen.iter().filter(|seen| seen.dated.label == Some(Announces::Published));
    distrust_contradicted(published, &labelled.map(|seen| seen.dated.stamp).collect::<Vec<_>>());
    // A heading that is a date heads one day of a list.
    let is_shown = |seen: &Seen| {
        sources.lines[seen.line].heading == 0 && matches!(seen.dated.label, Some(Announces::Published) | None)
    };
    if seen.iter().any(is_shown) {
        distrust_renewed(published, modified);
    }
}

/// Whether a word announces the date as that of publication or of change.
fn is_of_page(label: Option<Announces>) -> bool {
    matches!(label, Some(Announces::Published | Announces::Modified))
}

/// What the page says it is.
pub(super) struct Kind {
    pub(super) is_article: bool,
    /// Whether its address stands below a directory of articles.
    is_among_articles: bool,
    /// Whether it offers something for sale, the dates beside which are those of what buyers wrote about it.
    is_sold: bool,
}

impl Kind {
    pub(super) fn of(sources: &Sources<'_>, addresses: &[Url]) -> Kind {
        let is_among_articles = addresses.iter().any(|address| is_among_articles(address) || is_below_day(address));
        let is_article = sources.claims.is_article || is_among_articles;
        Kind { is_article, is_among_articles, is_sold: !is_article && sources.claims.is_product }
    }

    /// Drops dates of publication that are not the page's: those of lists and of buyers, and, where readers are shown
    /// none, those that only count on an article.
    fn drop_of_others(&self, published: &mut Vec<Dating>, is_shown: bool) {
        let is_list = !self.is_article && days(&*published) >= LIST_DAYS;
        published.retain(|dating| !(is_list || self.is_sold) || dating.order <= order::LABELLED);
        published.retain(|dating| match dating.order {
            order::OF_CARD => false,
            _ if is_shown => true,
            order::PAGE => self.is_among_articles,
            order::UNSURE.. => self.is_article,
            _ => true,
        });
    }
}

/// Moves the days of microdata behind all others if there are many: they belong to the articles of a list.
fn distrust_listed(published: &mut [Dating]) {
    let told: Vec<&mut Dating> = published.iter_mut().filter(|dating| dating.origin == Origin::Microdata).collect();
    if days(told.iter().map(|dating| &**dating)) >= LIST_DAYS {
        for dating in told {
            dating.order = order::LISTED;
        }
    }
}

/// Puts dates of publication that are those of the last change behind an earlier one that the page states too:
/// some machines forget the former with every change.
fn distrust_touched(published: &mut [Dating], modified: &[Dating]) {
    let is_touched = |dating: &Dating| {
        let is_same = |other: &&Dating| other.origin == dating.origin && other.stamp == dating.stamp;
        dating.order < order::TOUCHED && dating.origin != Origin::Text && modified.iter().any(|other| is_same(&other))
    };
    let untouched = published.iter().filter(|dating| dating.order <= order::VISIBLE && !is_touched(dating));
    let Some(earliest) = untouched.map(|dating| dating.stamp.day()).min() else { return };
    for dating in published.iter_mut().filter(|dating| is_touched(dating) && dating.stamp.day() > earliest) {
        dating.order = order::TOUCHED;
    }
}

/// Puts what machines are told behind the date that the page calls that of publication beside its headline, where
/// none of the latter is the same day or, further east or west, the next: a reader would have noticed the mistake.
fn distrust_contradicted(published: &mut [Dating], labelled: &[Stamp]) {
    for dating in published.iter_mut().filter(|dating| dating.order < order::LABELLED) {
        if !labelled.is_empty() && labelled.iter().all(|stamp| stamp.days_to(dating.stamp).abs() > 1) {
            dating.order = order::CONTRADICTED;
        }
    }
}

/// Puts what machines are told behind the only day shown near the headline, where all of it is later and the shown
/// day is not that of the last change: nothing is shown before it is published, but templates renew their dates.
fn distrust_renewed(published: &mut [Dating], modified: &[Dating]) {
    let mut shown = published.iter().filter(|dating| dating.origin == Origin::Text).map(|dating| dating.stamp);
    let Some(day) = shown.next() else { return };
    let is_sole = shown.all(|stamp| stamp.day() == day.day());
    let is_change = modified.iter().any(|dating| day.days_to(dating.stamp).abs() <= 1);
    let told: Vec<&mut Dating> = published.iter_mut().filter(|dating| dating.order < order::LABELLED).collect();
    if is_sole && !is_change && told.iter().all(|dating| day.days_to(dating.stamp) > 1) {
        for dating in told {
            dating.order = order::RENEWED;
        }
    }
}

/// Drops the zone of what machines are told in universal time, where readers far from it are shown the same time of
/// day: then it is local time, and the zone a mistake.
fn distrust_zone(datings: &mut [Dating], seen: &[Seen]) {
    for dating in datings.iter_mut().filter(|dating| dating.stamp.is_universal()) {
        let is_same = |shown: &&Seen| dating.stamp.clock_difference(shown.dated.stamp) == Some(0);
        if let Some(shown) = seen.iter().find(is_same) {
            dating.stamp = shown.dated.stamp;
        }
    }
}

/// How many different days these dates are.
fn days<'a>(datings: impl IntoIterator<Item = &'a Dating>) -> usize {
    let mut days: Vec<_> = datings.into_iter().map(|dating| dating.stamp.day()).collect();
    days.sort_unstable();
    days.dedup();
    days.len()
}

fn claimed(sources: &Sources<'_>, says: Says, customs: Customs<'_>) -> Vec<Dating> {
    let dating = |claim: &super::claims::Claim| {
        let order = match claim.origin {
            // Objects of other types than an article's rank two or more behind.
            Origin::JsonLd if claim.rank >= 2 => order::PAGE,
            Origin::JsonLd => order::JSON_LD,
            Origin::OpenGraph => order::OPEN_GRAPH + claim.rank,
            Origin::Indexer => order::INDEXER,
            Origin::Microdata => order::MICRODATA,
            _ => order::OTHER_TAGS + claim.rank,
        };
        Some(Dating { stamp: parse(&claim.value, customs)?, origin: claim.origin, order })
    };
    // Of made-up names such as `publisher-logo` the value is an address, with a date in it at times.
    let is_date = |claim: &&super::claims::Claim| !claim.value.contains("://");
    sources.claims.of(says).iter().filter(is_date).filter_map(dating).collect()
}

/// The dates around the headline. Those above it may be of other articles where one stands below, unless a word
/// says what they are or the day is the same.
fn around(sources: &Sources<'_>, near: &Near, customs: Customs<'_>) -> Vec<Seen> {
    let is_read = |line: &&NearLine| may_be_dated(sources, line);
    let is_readers = |line: &NearLine| is_marked_as_readers(sources, sources.lines[line.index].first);
    let mut seen = visible(sources, near.below.iter().filter(is_read), customs, &is_readers);
    // Read from top to bottom, since a label speaks of what follows it; then put in order, the nearest first.
    let mut above = visible(sources, near.above.iter().rev().filter(is_read), customs, &is_readers);
    above.sort_by_key(|seen| Reverse(seen.line));
    let is_same_day = |above: &Seen| seen.iter().any(|seen| seen.dated.stamp.day() == above.dated.stamp.day());
    above.retain(|above| seen.is_empty() || above.dated.label.is_some() || is_same_day(above));
    seen.extend(above);
    seen
}

/// Whether dates are looked for in a line.
fn may_be_dated(sources: &Sources<'_>, line: &NearLine) -> bool {
    let zone = sources.lines[line.index].zone;
    line.text.len() <= MAX_LINE_BYTES && !matches!(zone, Zone::Nav | Zone::Footer | Zone::Aside)
}

/// The dates of a line that may be the article's; where its elements touch, as in `Editorial` and
/// `November 22, 2018`, they are parted.
fn dates_in(sources: &Sources<'_>, line: &NearLine, customs: Customs<'_>) -> Vec<Dated> {
    let is_figure = sources.lines[line.index].zone == Zone::Figure;
    let most_words = if is_figure { CAPTION_WORDS } else { usize::MAX };
    let dates = find_all(&line.text, customs);
    if !dates.is_empty() || line.pieces.is_empty() {
        return of_article(&line.text, dates, most_words);
    }
    let pieces: Vec<&str> = line.pieces.iter().map(|(_, text)| text.as_str()).collect();
    let text = pieces.join(" ");
    of_article(&text, find_all(&text, customs), most_words)
}

/// The dates of a text; none where no word announces one of them and they are not those of an article: the first and
/// last day of something, dates that a sentence speaks of, dates among more than `most_words` other words.
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
    // Letters without spaces between the words: two make one.
    let wide = Counts::of(text).wide / 2;
    let more = word_count(text).saturating_sub(in_dates) + usize::try_from(wide).unwrap_or(usize::MAX);
    // A date that is set off from the words before it is none of the sentence: `started by Dana, May 26, 2025.`
    let is_set_off = |dated: &Dated| !before(dated.range.start).ends_with(|c: char| c.is_alphanumeric());
    let is_sentence = || {
        more >= SENTENCE_WORDS
            && text.trim_end_matches(CLOSING_QUOTES).ends_with(['.', '!', '?', '。'])
            && !dates.iter().any(is_set_off)
    };
    // `4 May 1923 – 12 June 1999`: of a life, or of what began before there was a web.
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

/// The dates of lines in order, without those of others, of which few are asked since few hold dates. A label in a cell
/// of its own counts for the next of the lines: `<dt>입력</dt><dd>2025-02-04</dd>`.
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
        // Too many lines in between that are not looked at end what a label says.
        let mut before = undated.drain(..).rev().take_while(|before| line.index <= before.index + LABEL_REACH);
        first.label = first.label.or_else(|| label_alone(&before.find(|before| !is_other(before))?.text));
        join_times(sources, &sources.lines[line.index], &mut dates, customs);
        seen.extend(dates.into_iter().map(|dated| Seen { dated, line: line.index }));
    }
    seen
}

/// Completes the dates of a line from the attributes of the elements that they stand in: readers are shown the day,
/// machines are told the time and the zone as well.
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

/// The labelled dates below the body, where some templates put them: the first lines that hold any.
fn closing(sources: &Sources<'_>, near: &Near, customs: Customs<'_>) -> Vec<Seen> {
    /// Lines between the date of publication and that of the last change.
    const MAX_GAP: usize = 4;
    let Some(opening) = near.openings().next() else { return Vec::new() };
    let from = opening.index + 1;
    let rest = sources.lines.get(from..).unwrap_or_default().iter().take(LINES_TO_SIGNATURE);
    let are_dated: Vec<bool> = rest.map(|line| may_hold_date(sources, line)).collect();
    // A label may stand in a line of its own before the date, and an imprint end the search.
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
    if seen.is_empty() {
        // `Written by Ann Lee on 7 March 2025.`
        let signed = lines.iter().filter(|line| is_signature(&line.text));
        let dated = signed.flat_map(|line| find_all(&line.text, customs).into_iter().map(|dated| (line.index, dated)));
        let label = Some(Announces::Published);
        let mut dated = dated.take(2).map(|(line, dated)| Seen { dated: Dated { label, ..dated }, line });
        // Several are of the teasers of a list.
        return dated.next().filter(|_| dated.next().is_none()).into_iter().collect();
    }
    let Some(start) = seen.first().map(|seen| seen.line) else { return seen };
    seen.retain(|seen| seen.line <= start + MAX_GAP);
    seen
}

/// Whether a line holds the digits of a date; of a long one the end is looked at.
fn may_hold_date(sources: &Sources<'_>, line: &Line) -> bool {
    let enough = if line.bytes <= MAX_LABEL_BYTES { MIN_NAMED_DIGITS } else { MIN_DATE_DIGITS };
    let all = || line.texts(sources.document).map(count_figures).sum::<usize>();
    let last = || count_figures(text::end(sources.document.text(line.last), SIGNATURE_BYTES));
    let count = if line.bytes > SIGNATURE_BYTES { last() } else { all() };
    count >= enough
}

/// Dates of `<time>` near the headline.
fn timed(others: &mut Others<'_>, customs: Customs<'_>) -> Vec<Dating> {
    let (sources, near) = (others.sources, others.near);
    let mut read = |&id: &NodeId| {
        if is_marked_as_readers(sources, id) {
            return None;
        }
        let value = sources.document.attribute(id, "datetime")?;
        let stamp = parse(value, customs)?;
        let order = if others.listed.hold_date(id) { order::OF_CARD } else { order::TIME };
        Some(Dating { stamp, origin: Origin::Time, order })
    };
    let below = sources.times.iter().filter(|&&id| near.holds_below(sources, id));
    let below: Vec<Dating> = below.filter_map(&mut read).collect();
    if !below.is_empty() {
        return below;
    }
    sources.times.iter().filter(|&&id| near.holds(sources, id)).filter_map(read).collect()
}

/// Whether an address has something below a directory of articles: `/blog/harbour-market-opens`.
fn is_among_articles(address: &Url) -> bool {
    let mut above = address.path_segments().into_iter().flatten().rev().filter(|segment| !segment.is_empty()).skip(1);
    above.any(|segment| ARTICLE_DIRECTORIES.contains(&segment.to_ascii_lowercase().as_str()))
}

/// Whether an address has words below a day, as those of news and blogs do: `/2024/09/18/harbour-market-opens`.
fn is_below_day(address: &Url) -> bool {
    let last = address.path_segments().and_then(|mut segments| segments.rfind(|segment| !segment.is_empty()));
    let are_words = last.is_some_and(|last| last.contains('-') && last.contains(|c: char| c.is_ascii_alphabetic()));
    are_words && super::date::in_path(address.path()).is_some()
}

/// The date in an address: `/2025/02/04/`, `/20250204`.
fn in_address(addresses: &[Url]) -> Option<Dating> {
    let stamp = addresses.iter().find_map(|url| super::date::in_path(url.path()))?;
    Some(Dating { stamp, origin: Origin::Url, order: order::ADDRESS })
}

/// The most believed candidate, written in ISO 8601, and its provenance.
fn most_believed(mut datings: Vec<Dating>, seen: &[Seen]) -> Option<(String, Provenance)> {
    datings.sort_by_key(|dating| dating.order);
    let Dating { stamp, origin, .. } = as_shown(*datings.first()?, &datings, seen);
    let agreeing = datings.iter().filter(|dating| dating.stamp.day() == stamp.day()).count();
    let confidence = confidence(origin, agreeing, datings.len());
    let value = stamp.to_string();
    let alternatives = alternatives_to(&value, datings.iter().map(|dating| (dating.stamp.to_string(), dating.origin)));
    Some((value, Provenance { origin, confidence, alternatives }))
}

/// A date in the form that says most: in local time rather than in universal time if the page tells it, or else as
/// another candidate has it that adds the time of day, the seconds or the offset.
fn as_shown(best: Dating, datings: &[Dating], seen: &[Seen]) -> Dating {
    let stamp = best.stamp;
    let is_local = |other: &&Dating| other.stamp.is_same_moment(stamp) && !other.stamp.is_universal();
    let local = datings.iter().find(is_local).filter(|_| stamp.is_universal()).copied();
    let shown = || Some(Dating { stamp: local_clock(stamp, seen)?, origin: Origin::Text, ..best });
    let fuller = || datings.iter().find(|dating| stamp.is_part_of(dating.stamp)).copied();
    local.or_else(shown).or_else(fuller).unwrap_or(best)
}

/// The same moment as a reader at the page's place sees it.
///
/// Machines are told universal time, readers the local one; a Korean morning is the day before in the former.
fn local_clock(stamp: Stamp, seen: &[Seen]) -> Option<Stamp> {
    /// Offsets from universal time in use, in minutes.
    const MAX_OFFSET: i32 = 14 * 60;
    const OFFSET_STEP: i32 = 15;
    if !stamp.is_universal() {
        return None;
    }
    let is_same_moment = |seen: &&Seen| {
        let shown = seen.dated.stamp;
        if !shown.has_time() {
            // The day before or after is the same moment further east or west.
            return seen.dated.label != Some(Announces::Modified) && stamp.days_to(shown).abs() == 1;
        }
        let difference = stamp.clock_difference(shown);
        difference.is_some_and(|minutes| minutes != 0 && minutes.abs() <= MAX_OFFSET && minutes % OFFSET_STEP == 0)
    };
    seen.iter().find(is_same_moment).map(|seen| seen.dated.stamp)
}
