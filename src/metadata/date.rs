//! Finds dates in text, reads them, and says what the words beside them announce.
//!
//! [`super::date_words`] knows what names of months and labels mean.

use std::cell::LazyCell;
use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use regex::{Captures, Regex};

use crate::tables::bylines::WEEKDAYS;
use crate::tables::date_labels::Announces;
use crate::tables::dates::{
    AFTERNOON, BARS, BUDDHIST_AHEAD, CENTURIES, CLOCK_WORDS, ERAS, FIRST_YEAR, HALVES, MARKS, MAX_LINE_BYTES,
    MAX_TIME_BEFORE, MIN_FIRST_DIGITS, MIN_NAMED_DIGITS, MONTH_FIRST, Order, PARTS_OF_DAY, PERSIAN_CYCLE,
    PERSIAN_LEAP_RESTS, PERSIAN_START, REPUBLIC_BEHIND, SHAPES, Shape, TIME, TIME_BEFORE, YEAR_DIGITS, YEAR_FIRST,
    YEARS,
};
use crate::text;

use super::clean::fold;
use super::date_words::{
    announces_behind, announces_others, is_before_time, is_day, label_in, month_of, names_month, persian_month_of,
    vietnamese_month_of,
};
use super::figures::in_common_figures;
use super::korean::has_hangul;
use super::language::primary;
use super::stamp::{Stamp, Time, compact, offset_of, since_epoch, stamp};

/// Which of day, month and year comes first in a date of three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    Day,
    Month,
    /// The year if it has two digits, or else the day.
    Year,
}

/// How a page writes its dates.
#[derive(Clone, Copy, Debug)]
pub(super) struct Customs<'a> {
    first: First,
    /// The primary language, or an empty string. The name of a month may mean another month in another language.
    language: &'a str,
    names_country: bool,
}

impl<'a> Customs<'a> {
    /// The customs of a page that states no language.
    pub(super) const UNKNOWN: Customs<'static> = Customs { first: First::Year, language: "", names_country: false };

    /// The customs of a language, given its BCP 47 tag in lower case. In an unknown language, the year comes first.
    pub(super) fn of_language(tag: &'a str) -> Customs<'a> {
        let language = primary(tag);
        let first = if MONTH_FIRST.binary_search(&tag).is_ok() {
            First::Month
        } else if language.is_empty() || YEAR_FIRST.binary_search(&language).is_ok() {
            First::Year
        } else {
            First::Day
        };
        Customs { first, language, names_country: tag.len() > language.len() }
    }

    pub(super) fn is_thai(self) -> bool {
        self.language == "th"
    }
}

/// A date in a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Dated {
    pub(super) stamp: Stamp,
    /// What the nearest label before it announces.
    pub(super) label: Option<Announces>,
    /// Where it stands in the line, in bytes.
    pub(super) range: Range<usize>,
    pub(super) order: Order,
}

/// The patterns of the shapes, each compiled when a line first needs it.
static PATTERNS: [OnceLock<Option<Regex>>; SHAPES.len()] = [const { OnceLock::new() }; SHAPES.len()];

static TIME_PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(TIME).ok());
static TIME_BEFORE_PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(TIME_BEFORE).ok());

/// The date that a value of a `<meta>` tag or of JSON-LD states.
pub(super) fn parse(value: &str, customs: Customs<'_>) -> Option<Stamp> {
    let value = text::start(value.trim(), MAX_LINE_BYTES);
    // Structured data has years in full. A year of two digits is a remnant of an old template.
    let find = || find_all(value, customs).into_iter().find(|dated| !dated.order.has_short_year());
    compact(value)
        .or_else(|| since_epoch(value))
        .or_else(|| find().map(|dated| dated.stamp.with_hours_of(value.get(dated.range.end..).unwrap_or_default())))
}

/// The dates of a line in order.
pub(super) fn find_all(line: &str, customs: Customs<'_>) -> Vec<Dated> {
    let common = in_common_figures(line, customs);
    let mut found = find_in(&common, customs);
    if common.len() != line.len() {
        // Each digit is still one character, but may take fewer bytes.
        let place = |at: usize| line.char_indices().nth(common[..at].chars().count()).map_or(line.len(), |(at, _)| at);
        for dated in &mut found {
            dated.range = place(dated.range.start)..place(dated.range.end);
        }
    }
    found
}

/// The dates of a line whose digits are those of ASCII.
fn find_in(line: &str, customs: Customs<'_>) -> Vec<Dated> {
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    if digits < MIN_NAMED_DIGITS && (digits < MIN_FIRST_DIGITS || line.is_ascii() || !line.contains(FIRST_YEAR)) {
        return Vec::new();
    }
    let mut found = unlabelled(line, customs);
    found.sort_by_key(|dated| dated.range.start);
    label_before(line, &mut found);
    label_behind(line, &mut found);
    let is_single = found.len() == 1;
    // `25.02.04 15:18 | 수정 25.02.04 17:20`: the date with a label shows in which order the one beside it is written.
    let announced: Vec<Order> = found.iter().filter(|dated| dated.label.is_some()).map(|dated| dated.order).collect();
    let is_proven = |dated: &Dated| {
        dated.order == Order::ShortYear
            && has_hangul(line)
            && (announced.contains(&dated.order) || dated.stamp.has_time() && line[dated.range.clone()].contains(':'))
    };
    found.retain(|dated| {
        !dated.order.has_short_year() || is_short_date(line, dated, is_single, customs) || is_proven(dated)
    });
    found
}

/// Whatever reads as a date in a line, shape by shape. If two shapes match in one place, the first counts.
fn unlabelled(line: &str, customs: Customs<'_>) -> Vec<Dated> {
    let mut found: Vec<Dated> = Vec::new();
    let numbers = line.as_bytes().split(|byte| !byte.is_ascii_digit()).filter(|number| !number.is_empty());
    let (has_year, count, is_ascii) = (numbers.clone().any(is_year), numbers.count(), line.is_ascii());
    // Thai has no spaces between words, and shortens months to single letters with full stops.
    let has_month = LazyCell::new(|| customs.is_thai() || names_month(line, customs.language));
    let holds = |need: &&str| (need.is_ascii() || !is_ascii) && line.contains(*need);
    let may_hold = |shape: &Shape| {
        (shape.order != Order::Persian || customs.language == "fa")
            && (shape.order != Order::RepublicMonthDay || customs.language == "zh")
            && (has_year || !shape.order.has_full_year())
            && count >= shape.order.least_numbers()
            && (shape.needs.is_empty() || shape.needs.iter().any(holds))
            && (!shape.order.has_month_name() || *has_month)
    };
    for (shape, pattern) in SHAPES.iter().zip(&PATTERNS) {
        if shape.order.is_rare() && !found.is_empty() || !may_hold(shape) {
            continue;
        }
        let Some(pattern) = pattern.get_or_init(|| Regex::new(shape.pattern).ok()) else { continue };
        for sighting in matches(pattern, line) {
            let range = sighting.range.clone();
            let is_free = found.iter().all(|other| other.range.end <= range.start || range.end <= other.range.start);
            if !is_free || is_inside_number(line, &sighting) {
                continue;
            }
            if let Some(stamp) = read(shape.order, &sighting, customs) {
                found.push(Dated { stamp, label: None, range, order: shape.order });
            }
        }
    }
    found
}

/// Whether a number starts like the years since the web began, and has enough digits for a year.
fn is_year(number: &[u8]) -> bool {
    number.len() >= YEAR_DIGITS && CENTURIES.iter().any(|start| number.starts_with(start))
}

/// Gives each date the label that stands between it and the date before.
fn label_before(line: &str, found: &mut [Dated]) {
    let mut start = 0;
    let mut previous = None;
    for dated in found {
        let between = &line[start..dated.range.start];
        dated.label = label_in(between).or(previous.filter(|label| announces_others(*label, between)));
        (start, previous) = (dated.range.end, dated.label);
    }
}

/// Whether a year of two digits is one. A label has to announce the date (before a hyphen, only in Korean), or else the line
/// must hold nothing but the date, in a language whose order of figures is known.
fn is_short_date(line: &str, dated: &Dated, is_single: bool, customs: Customs<'_>) -> bool {
    let date = &line[dated.range.clone()];
    let is_named = dated.order == Order::NamedShortYear;
    if dated.order == Order::RepublicMonthDay {
        return dated.label.is_some() || is_single && is_alone(line, dated);
    }
    if dated.label.is_some() {
        // A number before a word counts something, as in `4 May, 12 comments`.
        let counts = || line[dated.range.end..].trim_start().starts_with(char::is_alphanumeric);
        return if is_named {
            date.contains(['-', '\'', '’']) || !counts()
        } else {
            !date.contains('-') || has_hangul(line)
        };
    }
    let is_ordered = !customs.language.is_empty() && (customs.first != First::Month || date.contains('/'));
    is_single && (is_named || is_ordered) && is_alone(line, dated)
}

/// Whether a line is a date and nothing else, except perhaps its day of the week.
pub(super) fn is_date(line: &str) -> bool {
    find_all(line, Customs::UNKNOWN).iter().any(|dated| is_alone(line, dated))
}

/// Whether a line, or its part between bars, holds no more than a date, its day of the week and the word for the clock.
fn is_alone(line: &str, dated: &Dated) -> bool {
    let (Some(before), Some(after)) = (line.get(..dated.range.start), line.get(dated.range.end..)) else {
        return false;
    };
    // A bar may be what ended the date.
    let is_ended = line[dated.range.clone()].ends_with(BARS);
    let before = before.rsplit(BARS).next().unwrap_or_default();
    let after = if is_ended { "" } else { after.split(BARS).next().unwrap_or_default() };
    // Not folded, for that leaves out the signs of Thai.
    let bare = |text: &str| text.trim_matches(|c: char| c.is_whitespace() || c.is_ascii_punctuation()).to_lowercase();
    let is_time = |words: &str| [WEEKDAYS, CLOCK_WORDS].iter().any(|list| list.binary_search(&words).is_ok());
    let rest = fold(before) + &fold(after);
    rest.is_empty()
        || is_time(&rest)
        || (before.is_empty() || is_day(&bare(before))) && (after.is_empty() || is_time(&bare(after)))
}

/// A piece of text that looks like a date, with what looks like a time behind or before it.
struct Sighting<'a> {
    date: Captures<'a>,
    time: Option<Captures<'a>>,
    /// Where it stands in the line, in bytes.
    range: Range<usize>,
}

/// All matches of one shape in a line, in order.
fn matches<'a>(pattern: &Regex, line: &'a str) -> impl Iterator<Item = Sighting<'a>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let date = pattern.captures_at(line, at)?;
        let Range { mut start, end } = date.get(0)?.range();
        let mut time = TIME_PATTERN.as_ref().and_then(|pattern| pattern.captures(&line[end..]));
        // `4 February 2025 • 5:18`: how long a film is.
        let is_clock = |time: &Captures<'_>| time["h"].len() > 1 || HALVES.iter().any(|half| time.name(half).is_some());
        time = time.filter(|time| time.name("dot").is_none() || is_clock(time));
        // `February 4, 2025 Updated 5:18 PM`, `4. Februar 2025 Lesedauer 3:15 Min`.
        time = time.filter(|time| time.name("day").is_none_or(|word| is_before_time(word.as_str())));
        let before = text::end(&line[at..start], MAX_TIME_BEFORE);
        at = end + time.as_ref().map_or(0, |time| time[0].len());
        if time.is_none() && before.contains(':') {
            time = TIME_BEFORE_PATTERN.as_ref().and_then(|pattern| pattern.captures(before));
            start -= time.as_ref().and_then(|time| time.name("time")).map_or(0, |time| time.len());
        }
        Some(Sighting { range: start..at, date, time })
    })
}

/// Gives each date the label behind it, if all dates of the line have one and no label stands before the first:
/// `2025-02-04 11:18 입력 | 2025-02-05 09:00 수정`.
fn label_behind(line: &str, found: &mut [Dated]) {
    let behind = |dated: &Dated| announces_behind(&line[dated.range.end..]);
    if found.first().is_none_or(|first| first.label.is_some()) {
        return;
    }
    let labels: Vec<_> = found.iter().map_while(behind).collect();
    if labels.len() == found.len() {
        for (dated, label) in found.iter_mut().zip(labels) {
            dated.label = Some(label);
        }
    }
}

/// Whether a match is part of a longer number, or its last figure belongs to a time of day.
fn is_inside_number(line: &str, sighting: &Sighting<'_>) -> bool {
    let before = line[..sighting.range.start].chars().next_back();
    let mut after = line[sighting.range.end..].chars();
    let next = after.next();
    let mut is_clock =
        || sighting.time.is_none() && next == Some(':') && after.next().is_some_and(|c| c.is_ascii_digit());
    before.is_some_and(|c| c.is_ascii_digit()) || next.is_some_and(|c| c.is_ascii_digit()) || is_clock()
}

fn read(order: Order, sighting: &Sighting<'_>, customs: Customs<'_>) -> Option<Stamp> {
    if order == Order::YearMonthDay && has_mixed_marks(&sighting.date) {
        return None;
    }
    let text = |name: &str| sighting.date.name(name).map(|m| m.as_str());
    let number = |name: &str| text(name)?.parse::<i16>().ok();
    let (mut day, mut month) = (number("d")?, number("mo"));
    let year = match order {
        Order::EraMonthDay => {
            let first = ERAS.iter().find(|&&(era, _)| text("era") == Some(era))?.1;
            first + if text("y") == Some("元") { 1 } else { number("y")? }
        }
        Order::ShortYear => return short_year(sighting, customs),
        Order::RepublicMonthDay => number("y")? + REPUBLIC_BEHIND,
        Order::NamedShortYear => in_century(number("y")?, customs),
        Order::Persian => {
            let month = month.or_else(|| persian_month_of(text("name")?))?;
            return persian(number("y")?, month, day, sighting);
        }
        _ => number("y")?,
    };
    if order == Order::Vietnamese {
        month = vietnamese_month_of(text("name")?);
    } else if let Some(name) = text("name") {
        month = Some(i16::from(month_of(name, customs.language)?));
    }
    let mut month = month?;
    // Those who write the month first use slashes. They also use hyphens, but that counts only if the page says that it is
    // American and not just English. Full stops are used by those who write the day first.
    let may_lead = || {
        let text = &sighting.date[0];
        day <= 12 && (text.contains('/') || customs.names_country && text.contains('-'))
    };
    if order == Order::DayMonthYear && (month > 12 || customs.first == First::Month && may_lead()) {
        std::mem::swap(&mut day, &mut month);
    }
    stamp(year, month, day, time_of(sighting))
}

/// Whether one mark stands before the month and another behind it, as where a time follows a year: `2025 - 11.18`.
fn has_mixed_marks(date: &Captures<'_>) -> bool {
    let mut marks = date[0].chars().filter(|c| MARKS.contains(c));
    marks.next().zip(marks.next()).is_some_and(|(first, second)| first != second)
}

/// The time inside the date, or else the one beside it.
fn time_of(sighting: &Sighting<'_>) -> Option<Time> {
    time(&sighting.date).or_else(|| sighting.time.as_ref().and_then(time))
}

/// A year of two digits in full: in this century, or in the twenty-sixth of the Buddhist calendar, which began in 1957.
fn in_century(year: i16, customs: Customs<'_>) -> i16 {
    let buddhist = 2500 + year - BUDDHIST_AHEAD;
    if customs.is_thai() && YEARS.contains(&buddhist) { buddhist } else { 2000 + year }
}

/// The date in three numbers of two digits each: in the order of the language, or else with the year first. Between slashes
/// only the order of the language counts, because both orders are in use there.
fn short_year(sighting: &Sighting<'_>, customs: Customs<'_>) -> Option<Stamp> {
    let figures = |name: &str| sighting.date.name(name).map_or("", |m| m.as_str());
    let number = |name: &str| figures(name).parse::<i16>().ok();
    let (one, two, three) = (number("y")?, number("mo")?, number("d")?);
    let stamp = |year: i16, month, day| stamp(in_century(year, customs), month, day, time_of(sighting));
    let is_slashed = sighting.date[0].contains('/');
    if is_slashed && (customs.language.is_empty() || customs.first == First::Year && figures("y").len() < 2) {
        return None;
    }
    let from_year = || if is_slashed { None } else { stamp(one, two, three) };
    match customs.first {
        First::Year => stamp(one, two, three),
        First::Day => stamp(three, two, one).or_else(from_year),
        First::Month => stamp(three, one, two).or_else(from_year),
    }
}

/// A day of the Persian calendar as one of the common calendar.
fn persian(year: i16, month: i16, day: i16, sighting: &Sighting<'_>) -> Option<Stamp> {
    let (start, (y, m, d)) = PERSIAN_START;
    let is_leap = |year: &i16| PERSIAN_LEAP_RESTS.contains(&(year % PERSIAN_CYCLE));
    // Six months have 31 days each, the other six 30, except that the last has 29 in common years.
    let days = match month {
        1..=6 => 31,
        12 if !is_leap(&year) => 29,
        _ => 30,
    };
    if year < start || !(1..=12).contains(&month) || !(1..=days).contains(&day) {
        return None;
    }
    let leaps = i64::try_from((start..year).filter(is_leap).count()).ok()?;
    let months = i64::from(month - 1);
    let before = i64::from(year - start) * 365 + leaps + months * 30 + months.min(6) + i64::from(day - 1);
    let date = jiff::civil::Date::new(y, m, d).ok()?.checked_add(jiff::Span::new().try_days(before).ok()?).ok()?;
    stamp(date.year(), i16::from(date.month()), i16::from(date.day()), time_of(sighting))
}

fn time(captures: &Captures<'_>) -> Option<Time> {
    let text = |name: &str| captures.name(name).map(|m| m.as_str());
    let number = |name: &str| text(name)?.parse::<i8>().ok();
    let mut hour = number("h")?;
    let half = HALVES.iter().find_map(|name| text(name));
    // `오후 3시` is a time, `3시간` is not.
    let minute = number("mi").or_else(|| number("mi2")).or(half.map(|_| 0))?;
    let second = number("s").or_else(|| number("s2"));
    if let Some(half) = half {
        let half = half.to_lowercase().replace(['.', ' ', '\u{a0}'], "");
        let is_late = |&(part, hours): &(&str, &[i8])| part == half && hours.contains(&hour);
        let is_afternoon = AFTERNOON.contains(&half.as_str()) || PARTS_OF_DAY.iter().any(is_late);
        hour = match (is_afternoon, hour) {
            (true, 0..=11) => hour + 12,
            (false, 12) => 0,
            _ => hour,
        };
    }
    let second = second.filter(|&second| second < 60);
    jiff::civil::Time::new(hour, minute, second.unwrap_or(0), 0).ok()?;
    let is_named = text("zone").is_some_and(|zone| zone.chars().all(char::is_alphabetic));
    Some(Time { hour, minute, second, offset: text("zone").and_then(offset_of), is_named })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::dates::ZONES;
    use crate::tables::months::{LOCAL_MONTHS, MONTHS};

    #[test]
    fn figures_stand_in_the_order_of_the_language() {
        for (language, text, expected) in [
            ("de", "aktualisiert 27.04.24", "2024-04-27"),
            ("ko", "입력 24.04.27", "2024-04-27"),
            ("", "입력 24.04.27", "2024-04-27"),
            ("en-us", "Updated 04.27.24", "2024-04-27"),
            ("de", "aktualisiert 24.04.31", "2031-04-24"),
            ("de", "aktualisiert 24.13.27", ""),
            ("en-us", "02/04/2025", "2025-02-04"),
            ("en-gb", "04/02/2025", "2025-02-04"),
            ("en-us", "02-04-2025", "2025-02-04"),
            ("en", "04-02-2025", "2025-02-04"),
            ("en-us", "04.02.2025", "2025-02-04"),
            ("en-us", "Posted 2/4/25", "2025-02-04"),
            ("fr", "Publié le 04/02/25", "2025-02-04"),
            ("", "Posted 2/4/25", ""),
            ("en", "Sale 2/4/25", ""),
            ("de", "04.02.25, 15:20 Uhr", "2025-02-04T15:20"),
            ("de", "Fassung 04.02.25", ""),
            ("de", "Änne Müller | 04.02.25", "2025-02-04"),
            ("it", "04.02.25 | Ann Lee", "2025-02-04"),
            ("en", "12.10.09", ""),
        ] {
            let read = find_all(text, Customs::of_language(language)).first().map(|dated| dated.stamp.to_string());
            assert_eq!(read.unwrap_or_default(), expected, "{language} {text}");
        }
    }

    #[test]
    fn a_date_alone_is_told_from_a_line_with_one() {
        for (line, expected) in [
            ("December 16, 2025", true),
            ("Tuesday, 16 December 2025", true),
            ("2025년 12월 16일", true),
            ("Fog on 16 December 2025", false),
            ("Fog on the sound", false),
        ] {
            assert_eq!(is_date(line), expected, "{line}");
        }
    }

    #[test]
    fn every_shape_is_read() {
        for shape in SHAPES {
            let language = if shape.order == Order::RepublicMonthDay { "zh" } else { "fa" };
            let dates = find_all(shape.example, Customs::of_language(language));
            let read: Vec<String> = dates.iter().map(|dated| dated.stamp.to_string()).collect();
            assert_eq!(read, [shape.meaning], "{}", shape.example);
        }
    }

    #[test]
    fn dates_are_read_as_they_stand() {
        for (text, expected) in [
            ("입력2025-02-04 11:18:54수정2025-02-04 11:18:54", "2025-02-04T11:18:54 2025-02-04T11:18:54"),
            ("2025-05-15T20:00:52.000+0900", "2025-05-15T20:00:52+09:00"),
            ("기사입력 2025.02.04. 오전 11:18 최종수정 2025.02.04. 오후 12:05", "2025-02-04T11:18 2025-02-04T12:05"),
            ("2025年2月4日（火）11時18分", "2025-02-04T11:18"),
            ("4 février 2025 à 11h18", "2025-02-04T11:18"),
            ("4 de febrero de 2025", "2025-02-04"),
            ("Feb. 4, 2025", "2025-02-04"),
            ("2025.02.04 오후 3시", "2025-02-04T15:00"),
            ("2025.02.04 오후 12시 5분", "2025-02-04T12:05"),
            ("2025.02.04 3시간", "2025-02-04"),
            ("令和元年5月1日", "2019-05-01"),
            ("February 4, 2025 Updated 5:18 PM", "2025-02-04"),
            ("4. Februar 2025 Lesedauer 3:15 Min", "2025-02-04"),
            ("4. Februar 2025 Uhrzeit 15:20", "2025-02-04T15:20"),
            ("2025年2月4日 午後0時05分", "2025-02-04T12:05"),
            ("February 4, 2025 0:30 PM", "2025-02-04T12:30"),
            ("February 4, 2025 0:30 AM", "2025-02-04T00:30"),
            ("5:00 a.m. ET Feb. 4, 2025 Updated 8:18 a.m. ET Feb. 5, 2025", "2025-02-04T05:00 2025-02-05T08:18"),
            ("Feb 4. 2025", "2025-02-04"),
            ("20250204111854", ""),
            ("031-2025-02-0412", ""),
            ("2025-02-30", ""),
            ("13/14/2025", ""),
            ("99:99", ""),
        ] {
            let read: Vec<String> =
                find_all(text, Customs::UNKNOWN).iter().map(|dated| dated.stamp.to_string()).collect();
            assert_eq!(read.join(" "), expected, "{text}");
        }
        for (value, expected) in [
            ("20250204T111854Z", "2025-02-04T11:18:54Z"),
            ("20250204T111854+0900", "2025-02-04T11:18:54+09:00"),
            ("20250204T1118", "2025-02-04T11:18"),
            ("20250204T111854.250Z", "2025-02-04T11:18:54Z"),
            ("20250204Tnone", "2025-02-04"),
            ("1738635534", "2025-02-04T02:18:54Z"),
            ("1738635534000", "2025-02-04T02:18:54Z"),
            ("2025-02-04UTC11:18:54+00:00", "2025-02-04T11:18:54+00:00"),
            ("2025-02-04T11:18+09", "2025-02-04T11:18+09:00"),
            ("2025-02-04T11:18-05", "2025-02-04T11:18-05:00"),
            ("20250204T1118+1400", "2025-02-04T11:18+14:00"),
            ("20250204T1118+0975", "2025-02-04T11:18"),
            ("20250204T1118-13-32 0000-00-00", "2025-02-04T11:18"),
        ] {
            let stamp = parse(value, Customs::UNKNOWN).map(|stamp| stamp.to_string());
            assert_eq!(stamp.as_deref(), Some(expected), "{value}");
        }
        assert_eq!(
            parse("20250204111854", Customs::UNKNOWN).map(|s| s.to_string()).as_deref(),
            Some("2025-02-04T11:18:54")
        );
        assert_eq!(
            parse("02/04/2025", Customs::of_language("en-us")).map(|s| s.to_string()).as_deref(),
            Some("2025-02-04")
        );
    }

    #[test]
    fn dates_are_read_as_each_language_writes_them() {
        for (language, text, expected) in [
            ("ar", "17 كانون الثاني/يناير 2025", "2025-01-17"),
            ("ar", "١٧ يناير، ٢٠٢٥ - ٠٣:٢٠ م", "2025-01-17T15:20"),
            ("bg", "17 октомври 2025 г.", "2025-10-17"),
            ("bn", "১৭ জানুয়ারি ২০২৫, ১৫:২০", "2025-01-17T15:20"),
            ("ca", "17 d’octubre de 2025", "2025-10-17"),
            ("cs", "17. listopadu 2025 v 15:20", "2025-11-17T15:20"),
            ("cs", "17. srp 2025", "2025-08-17"),
            ("da", "7. marts 2025 kl. 15.20", "2025-03-07T15:20"),
            ("de-at", "17. Jänner 2025", "2025-01-17"),
            ("el", "7 ΜΑΡΤΙΟΥ 2025, 03:20 μ.μ.", "2025-03-07T15:20"),
            ("en", "17 Pro 2025", ""),
            ("en", "2025 March 7", "2025-03-07"),
            ("en", "2025 March 12:30", ""),
            ("en", "7 Mar 15:20", ""),
            ("en", "07-MAR-25", "2025-03-07"),
            ("en", "March 7,2025", "2025-03-07"),
            ("en", "Mar 7, ’25", "2025-03-07"),
            ("en", "15:20 UTC+5:30, 7 March 2025", "2025-03-07T15:20+05:30"),
            ("et", "17. jaanuar 2025", "2025-01-17"),
            ("fa", "۱۷ ژانویه ۲۰۲۵", "2025-01-17"),
            ("fa", "۳۰ اسفند ۱۴۰۳", "2025-03-20"),
            ("fa", "۳۰ اسفند ۱۴۰۴", ""),
            ("fa", "۱۴۰۳/۱۱/۱۶ - ۱۵:۲۰", "2025-02-04T15:20"),
            ("fa", "۱۴۰۳/۱۳/۱۶", ""),
            ("fi", "17. tammikuuta 2025", "2025-01-17"),
            ("fil", "ika-7 ng Marso 2025", "2025-03-07"),
            ("fr", "4 juill. 2025", "2025-07-04"),
            ("fr", "7 mars 2025 à 15 h 20", "2025-03-07T15:20"),
            ("hi", "१७ जन॰ २०२५", "2025-01-17"),
            ("hr", "17. listopada 2025.", "2025-10-17"),
            ("hr", "17. srp 2025.", "2025-07-17"),
            ("hu", "2025. január 8.", "2025-01-08"),
            ("id", "17 Agu 2025, 15:20 WIB", "2025-08-17T15:20+07:00"),
            ("is", "17. janúar 2025", "2025-01-17"),
            ("it", "7 Sett. 2025 - Ore 15:20", "2025-09-07T15:20"),
            ("lt", "2025 m. sausio 17 d.", "2025-01-17"),
            ("lv", "2025. gada 17. janvāris", "2025-01-17"),
            ("mr", "17 जानेवारी 2025", "2025-01-17"),
            ("ms", "17 Ogos 2025", "2025-08-17"),
            ("pl", "17 lis 2025 r.", "2025-11-17"),
            ("pl", "7 czerwca 2025 godz. 15:20", "2025-06-07T15:20"),
            ("pt", "07.mar.2025 às 15h20", "2025-03-07T15:20"),
            ("ro", "17 iul. 2025", "2025-07-17"),
            ("ru", "7 марта 2025 года в 15:20", "2025-03-07T15:20"),
            ("ru", "15:20, 7 марта 2025", "2025-03-07T15:20"),
            ("sk", "17. októbra 2025", "2025-10-17"),
            ("sr", "17. јануар 2025.", "2025-01-17"),
            ("ta", "17 ஜனவரி 2025", "2025-01-17"),
            ("te", "17 జనవరి 2025", "2025-01-17"),
            ("th", "17 ม.ค. 2568", "2025-01-17"),
            ("th", "17/01/2568 15:20", "2025-01-17T15:20"),
            ("ru", "17 февраля 2025, вторник, 15:20", "2025-02-17T15:20"),
            ("tr", "17 HAZİRAN 2025 Salı 15:20", "2025-06-17T15:20"),
            ("tr", "17 Oca 2025", "2025-01-17"),
            ("uk", "17 листопада 2025 року, 15:20", "2025-11-17T15:20"),
            ("uk", "17 листопада 2025 р., 15:20", "2025-11-17T15:20"),
            ("ur", "17 جنوری 2025", "2025-01-17"),
            ("vi", "17 tháng 1, 2025", "2025-01-17"),
            ("vi", "17 Tháng Mười Hai, 2025 lúc 11 giờ 18 phút", "2025-12-17T11:18"),
            ("vi", "Tháng Mười 7, 2025", "2025-10-07"),
            ("it", "4 febbraio 2025 - 11.18", "2025-02-04T11:18"),
            ("it", "04/02/2025 - 10.05", "2025-02-04T10:05"),
            ("pt", "04/02/2025 • 11h18", "2025-02-04T11:18"),
            ("en", "4 February 2025 · 5:18", "2025-02-04"),
            ("en", "4 February 2025 · 5:18 pm", "2025-02-04T17:18"),
            ("ar", "٤ فبراير ٢٠٢٥، الساعة ١١:١٨ م", "2025-02-04T23:18"),
            ("ar", "4 ابريل 2025", "2025-04-04"),
            ("fa", "۴ فوریه ۲۰۲۵ ساعت ۱۱:۱۸", "2025-02-04T11:18"),
            ("fa", "16 دلو 1403", "2025-02-04"),
            ("fa", "17 دي 1403", "2025-01-06"),
            ("bn", "০৪ ফেব্রু\u{9df}ারি ২০২৫, ১১:১৮ পিএম", "2025-02-04T23:18"),
            ("ms", "4 Februari 2025 11:18 petang", "2025-02-04T23:18"),
            ("sr", "4. фебруара 2025.", "2025-02-04"),
            ("sl", "4. februarja 2025", "2025-02-04"),
            ("he", "4 בפבר׳ 2025", "2025-02-04"),
            ("th", "อังคาร 4 ก.พ. 68 11:18 น.", "2025-02-04T11:18"),
            ("th", "4 ก.พ. 68 เวลา 11:18", "2025-02-04T11:18"),
            ("", "17 listopada 2025", ""),
        ] {
            let dates = find_all(text, Customs::of_language(language));
            let read: Vec<String> = dates.iter().map(|dated| dated.stamp.to_string()).collect();
            assert_eq!(read.join(" "), expected, "{language} {text}");
        }
    }

    #[test]
    fn every_name_of_a_month_is_read() {
        let check = |name: &str, language: &str, month: i8| {
            let text = format!("17 {name} 2025");
            let dates = find_all(&text, Customs::of_language(language));
            let months: Vec<_> = dates.iter().map(|dated| dated.stamp.day().month()).collect();
            assert_eq!(months, [month], "{language} {text}");
        };
        for (month, names) in (1..).zip(MONTHS) {
            for name in names {
                check(name, if name.contains('.') { "th" } else { "" }, month);
            }
        }
        for (language, cells) in LOCAL_MONTHS {
            for (month, cell) in (1..).zip(cells) {
                for name in cell.split_whitespace() {
                    check(name, language, month);
                }
            }
        }
    }

    #[test]
    fn every_zone_is_read() {
        for &(zone, minutes) in ZONES {
            assert_eq!(offset_of(zone), Some(minutes), "{zone}");
        }
    }

    #[test]
    fn the_nearest_word_before_a_date_announces_it() {
        let dates = find_all("입력 2025-02-04 11:18 | 수정 2025-02-05 09:00", Customs::UNKNOWN);
        let labels: Vec<_> = dates.iter().map(|dated| dated.label).collect();
        assert_eq!(labels, [Some(Announces::Published), Some(Announces::Modified)]);
        let behind = find_all("2025-02-04 11:18 입력 | 2025-02-05 09:00 수정", Customs::UNKNOWN);
        let labels: Vec<_> = behind.iter().map(|dated| dated.label).collect();
        assert_eq!(labels, [Some(Announces::Published), Some(Announces::Modified)]);
        let time_alone = find_all("February 4, 2025 Updated 5:18 PM", Customs::UNKNOWN);
        assert_eq!(time_alone[0].label, None);
        let between = find_all("2025-02-04 수정 2025-02-05", Customs::UNKNOWN);
        assert_eq!(between[0].label, None);
    }
}
