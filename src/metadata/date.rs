//! Dates in text: where they stand, what they mean, and which word announces them.
//!
//! A stamp keeps what the page states and no more: a day, perhaps a time, perhaps an offset. `jiff` checks that
//! the day exists; finding and reading is what this file adds.

use std::fmt;
use std::ops::{Range, RangeInclusive};
use std::sync::{LazyLock, OnceLock};

use aho_corasick::AhoCorasick;
use regex::{Captures, Regex};

use crate::tables::bylines::WEEKDAYS;
use crate::tables::dates::{
    AFTERNOON, Announces, ERAS, LABELS, MAX_LABEL_CHARS, MAX_LINE_BYTES, MIN_DATE_DIGITS, MONTH_FIRST, MONTHS, Order,
    SHAPES, Shape, TIME, YEAR_FIRST, YEARS, ZONES,
};
use crate::text::{self, is_letter};

use super::clean::fold;
use super::korean::has_hangul;
use super::language::primary;

/// A date as a page states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    date: jiff::civil::Date,
    time: Option<Time>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Time {
    hour: i8,
    minute: i8,
    second: Option<i8>,
    /// Minutes east of Greenwich.
    offset: Option<i32>,
    /// Whether the page names the zone `Z`, `UTC` or `GMT` instead of stating `+00:00`.
    is_named: bool,
}

impl Stamp {
    /// Whether it states a time of day.
    pub(super) fn has_time(self) -> bool {
        self.time.is_some()
    }

    /// The day alone.
    pub(super) fn day(self) -> jiff::civil::Date {
        self.date
    }

    /// Whether it is stated in universal time, which is seldom what the page's reader sees.
    pub(super) fn is_universal(self) -> bool {
        self.time.is_some_and(|time| time.offset == Some(0))
    }

    /// Whether two stamps that both state an offset are one moment.
    pub(super) fn is_same_moment(self, other: Stamp) -> bool {
        let (Some(own), Some(theirs)) = (self.time.and_then(|t| t.offset), other.time.and_then(|t| t.offset)) else {
            return false;
        };
        self.clock_difference(other).is_some_and(|minutes| minutes == theirs - own)
    }

    /// Days from one day to another.
    pub(super) fn days_to(self, other: Stamp) -> i32 {
        other.date.since(self.date).map_or(i32::MAX, |span| span.get_days())
    }

    /// Whether another stamp says the same and more: a time to the same day, seconds or an offset to the same time.
    pub(super) fn is_part_of(self, other: Stamp) -> bool {
        let Some(own) = self.time else { return other.has_time() && self.date == other.date };
        let Some(theirs) = other.time else { return false };
        let is_same = self.clock_difference(other) == Some(0) && own.offset.is_none();
        let is_agreed = own.second.is_none() || own.second == theirs.second;
        let is_more = theirs.offset.is_some() || own.second.is_none() && theirs.second.is_some();
        // A clock that is shown and called universal time elsewhere is one of the two by mistake.
        is_same && is_agreed && is_more && !other.is_universal()
    }

    /// Minutes from the stamp's clock to another's, offsets left out; `None` where one states no time.
    pub(super) fn clock_difference(self, other: Stamp) -> Option<i32> {
        let minutes = |stamp: Stamp| {
            let time = stamp.time?;
            let days = stamp.date.since(jiff::civil::date(1970, 1, 1)).ok()?.get_days();
            Some(days * 24 * 60 + i32::from(time.hour) * 60 + i32::from(time.minute))
        };
        Some(minutes(other)? - minutes(self)?)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        let Some(time) = self.time else { return Ok(()) };
        write!(f, "T{:02}:{:02}", time.hour, time.minute)?;
        if let Some(second) = time.second {
            write!(f, ":{second:02}")?;
        }
        match time.offset {
            None => Ok(()),
            Some(0) if time.is_named => f.write_str("Z"),
            Some(offset) => {
                let sign = if offset < 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60)
            }
        }
    }
}

/// Which of day, month and year stands first where all three are figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum First {
    Day,
    Month,
    /// The year where it has two digits, or else the day.
    Year,
}

impl First {
    /// What writers of a language do, by its BCP 47 tag in lower case; of an unknown one it is the year.
    pub(super) fn in_language(language: &str) -> First {
        let primary = primary(language);
        if MONTH_FIRST.binary_search(&language).is_ok() {
            First::Month
        } else if primary.is_empty() || YEAR_FIRST.binary_search(&primary).is_ok() {
            First::Year
        } else {
            First::Day
        }
    }
}

/// A date in a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Dated {
    pub(super) stamp: Stamp,
    /// What the nearest word before it announces.
    pub(super) label: Option<Announces>,
    /// Where it stands in the line, in bytes.
    pub(super) range: Range<usize>,
    /// Whether its year has two digits.
    has_short_year: bool,
}

/// The patterns of the shapes, each made ready when a line first needs it.
static PATTERNS: [OnceLock<Option<Regex>>; SHAPES.len()] = [const { OnceLock::new() }; SHAPES.len()];

static TIME_PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(TIME).ok());

/// The date that a value of a `<meta>` tag or of JSON-LD states.
pub(super) fn parse(value: &str, first: First) -> Option<Stamp> {
    let value = text::start(value.trim(), MAX_LINE_BYTES);
    compact(value).or_else(|| find_all(value, first).first().map(|dated| dated.stamp))
}

/// The dates of a line in order.
pub(super) fn find_all(line: &str, first: First) -> Vec<Dated> {
    let mut found: Vec<Dated> = Vec::new();
    if line.bytes().filter(u8::is_ascii_digit).count() < MIN_DATE_DIGITS {
        return found;
    }
    for (shape, pattern) in SHAPES.iter().zip(&PATTERNS).filter(|(shape, _)| may_hold(line, shape)) {
        let Some(pattern) = pattern.get_or_init(|| Regex::new(shape.pattern).ok()) else { continue };
        for sighting in matches(pattern, line) {
            let range = sighting.range.clone();
            let is_free = found.iter().all(|other| other.range.end <= range.start || range.end <= other.range.start);
            if !is_free || is_inside_number(line, &range) {
                continue;
            }
            if let Some(stamp) = read(shape.order, &sighting, first) {
                let has_short_year = shape.order == Order::ShortYear;
                found.push(Dated { stamp, label: None, range, has_short_year });
            }
        }
    }
    found.sort_by_key(|dated| dated.range.start);
    let mut start = 0;
    for dated in &mut found {
        dated.label = label_in(&line[start..dated.range.start]);
        start = dated.range.end;
    }
    label_behind(line, &mut found);
    // Two digits are a year only where a label says that a date follows, and before a hyphen only in Korean.
    let is_year =
        |dated: &Dated| dated.label.is_some() && (!line[dated.range.clone()].contains('-') || has_hangul(line));
    found.retain(|dated| !dated.has_short_year || is_year(dated));
    found
}

/// Whether a line is a date and, at most, its day of the week.
pub(super) fn is_date(line: &str) -> bool {
    find_all(line, First::Year).iter().any(|dated| {
        let rest = fold(&line[..dated.range.start]) + &fold(&line[dated.range.end..]);
        rest.is_empty() || WEEKDAYS.binary_search(&rest.as_str()).is_ok()
    })
}

/// Whether a line holds what all dates of a shape do.
fn may_hold(line: &str, shape: &Shape) -> bool {
    shape.needs.iter().any(|need| line.contains(need)) && (!shape.order.has_month_name() || names_month(line))
}

/// Whether a word of a line is the name of a month.
fn names_month(line: &str) -> bool {
    // The vowels and joints of Devanagari are no letters by themselves.
    let is_part = |c: char| is_letter(c) || matches!(c, '\u{900}'..='\u{963}');
    line.split(|c| !is_part(c)).any(|word| !word.is_empty() && month_of(word).is_some())
}

/// What has the look of a date, and of the time that follows it.
struct Sighting<'a> {
    date: Captures<'a>,
    time: Option<Captures<'a>>,
    text: &'a str,
    /// Where it stands in the line, in bytes.
    range: Range<usize>,
}

/// All that has the look of one shape in a line, in order.
fn matches<'a>(pattern: &Regex, line: &'a str) -> impl Iterator<Item = Sighting<'a>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let date = pattern.captures_at(line, at)?;
        let Range { start, end } = date.get(0)?.range();
        let time = TIME_PATTERN.as_ref().and_then(|pattern| pattern.captures(&line[end..]));
        at = end + time.as_ref().map_or(0, |time| time[0].len());
        Some(Sighting { text: &line[start..at], range: start..at, date, time })
    })
}

/// Gives each date the word behind it where all dates of the line have one and nothing announces the first:
/// `2025-02-04 11:18 입력 | 2025-02-05 09:00 수정`.
fn label_behind(line: &str, found: &mut [Dated]) {
    let behind = |dated: &Dated| {
        let word = line[dated.range.end..].trim_start().split([' ', '|', ',', '\u{a0}']).next()?.to_lowercase();
        LABELS.iter().find(|(label, _)| *label == word).map(|(_, announces)| *announces)
    };
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

fn is_inside_number(line: &str, range: &Range<usize>) -> bool {
    let before = line[..range.start].chars().next_back();
    let after = line[range.end..].chars().next();
    before.is_some_and(|c| c.is_ascii_digit()) || after.is_some_and(|c| c.is_ascii_digit())
}

static LABEL_WORDS: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::new(LABELS.iter().map(|(word, _)| word)).ok());

/// What the last word that announces a date says.
fn label_in(text: &str) -> Option<Announces> {
    let text = text.to_lowercase();
    let found = LABEL_WORDS.iter().flat_map(|words| words.find_overlapping_iter(&text));
    let last = found.max_by_key(|found| (found.end(), found.pattern()))?;
    Some(LABELS[last.pattern().as_usize()].1)
}

/// What a line announces that holds a label and little else.
pub(super) fn label_alone(line: &str) -> Option<Announces> {
    if line.chars().count() > MAX_LABEL_CHARS { None } else { label_in(line) }
}

/// The date in the path of an address: `/2025/02/04/`, `/20250204`.
pub(super) fn in_path(path: &str) -> Option<Stamp> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let number = |part: &str, lengths: RangeInclusive<usize>| {
        let is_number = lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { part.parse::<i16>().ok() } else { None }
    };
    let slashed = parts.windows(3).find_map(|window| {
        stamp(number(window[0], 4..=4)?, number(window[1], 1..=2)?, number(window[2], 1..=2)?, None)
    });
    // Of `20250204093012`, which most addresses of Korean news are, the first eight digits are the day.
    slashed.or_else(|| parts.iter().find_map(|part| compact(part.get(..8)?).or_else(|| dashed(part))))
}

/// `2025-02-04-the-market` at the start of a part of a path.
fn dashed(part: &str) -> Option<Stamp> {
    let text = part.get(..10)?;
    let number = |range: Range<usize>| text[range].parse::<i16>().ok();
    let bytes = text.as_bytes();
    if bytes[4] != b'-' || bytes[7] != b'-' || !text.is_ascii() {
        return None;
    }
    stamp(number(0..4)?, number(5..7)?, number(8..10)?, None)
}

fn read(order: Order, sighting: &Sighting<'_>, first: First) -> Option<Stamp> {
    let text = |name: &str| sighting.date.name(name).map(|m| m.as_str());
    let number = |name: &str| text(name)?.parse::<i16>().ok();
    let (mut day, mut month) = (number("d")?, number("mo"));
    let year = match order {
        Order::EraMonthDay => {
            let first = ERAS.iter().find(|&&(era, _)| text("era") == Some(era))?.1;
            first + if text("y") == Some("元") { 1 } else { number("y")? }
        }
        Order::ShortYear => return short_year(number("y")?, month?, day, first, time_of(sighting)),
        _ => number("y")?,
    };
    if let Some(name) = text("name") {
        month = Some(i16::from(month_of(name)?));
    }
    let mut month = month?;
    if order == Order::DayMonthYear
        && (month > 12 || (first == First::Month && day <= 12 && sighting.text.contains('/')))
    {
        std::mem::swap(&mut day, &mut month);
    }
    stamp(year, month, day, time_of(sighting))
}

fn time_of(sighting: &Sighting<'_>) -> Option<Time> {
    sighting.time.as_ref().and_then(time)
}

/// The date of three numbers of two digits in the order of the language, or else from the year on.
fn short_year(one: i16, two: i16, three: i16, first: First, time: Option<Time>) -> Option<Stamp> {
    let from_year = || stamp(2000 + one, two, three, time);
    match first {
        First::Year => from_year(),
        First::Day => stamp(2000 + three, two, one, time).or_else(from_year),
        First::Month => stamp(2000 + three, one, two, time).or_else(from_year),
    }
}

fn stamp(year: i16, month: i16, day: i16, time: Option<Time>) -> Option<Stamp> {
    if !YEARS.contains(&year) {
        return None;
    }
    let date = jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some(Stamp { date, time })
}

fn month_of(name: &str) -> Option<i8> {
    let name = || name.chars().flat_map(char::to_lowercase);
    MONTHS.binary_search_by(|&(known, _)| known.chars().cmp(name())).ok().map(|at| MONTHS[at].1)
}

fn time(captures: &Captures<'_>) -> Option<Time> {
    let text = |name: &str| captures.name(name).map(|m| m.as_str());
    let number = |name: &str| text(name)?.parse::<i8>().ok();
    let mut hour = number("h")?;
    let minute = number("mi")?;
    let second = number("s").or_else(|| number("s2"));
    if let Some(half) = text("half").or_else(|| text("half2")) {
        let half = half.to_lowercase().replace(['.', ' '], "");
        let is_afternoon = AFTERNOON.contains(&half.as_str());
        hour = match (is_afternoon, hour) {
            (true, 1..=11) => hour + 12,
            (false, 12) => 0,
            _ => hour,
        };
    }
    let second = second.filter(|&second| second < 60);
    jiff::civil::Time::new(hour, minute, second.unwrap_or(0), 0).ok()?;
    let is_named = text("zone").is_some_and(|zone| zone.starts_with(|c: char| c.is_alphabetic()));
    Some(Time { hour, minute, second, offset: text("zone").and_then(offset_of), is_named })
}

/// Minutes east of Greenwich of `Z`, `KST`, `+0900` or `+09:00`.
fn offset_of(zone: &str) -> Option<i32> {
    let Some(sign) = zone.chars().next().filter(|c| matches!(c, '+' | '-')) else {
        return ZONES.binary_search_by(|&(name, _)| name.cmp(zone)).ok().map(|at| ZONES[at].1);
    };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4)?.parse().ok()?;
    let offset = hours * 60 + minutes;
    Some(if sign == '-' { -offset } else { offset })
}

/// `20250204`, `20250204111854`: digits alone, as in addresses and `<meta>` tags.
fn compact(value: &str) -> Option<Stamp> {
    let digits = value.get(..8).filter(|digits| digits.bytes().all(|c| c.is_ascii_digit()))?;
    let rest = value[8..].trim_start_matches('T');
    let is_time = matches!(rest.len(), 4 | 6) && rest.bytes().all(|c| c.is_ascii_digit());
    if !rest.is_empty() && !is_time {
        return None;
    }
    let number = |text: &str| text.parse::<i8>().ok();
    let time = if is_time {
        let (hour, minute) = (number(&rest[..2])?, number(&rest[2..4])?);
        let second = rest.get(4..6).and_then(number);
        jiff::civil::Time::new(hour, minute, second.unwrap_or(0), 0).ok()?;
        Some(Time { hour, minute, second, offset: None, is_named: false })
    } else {
        None
    };
    let part = |range: Range<usize>| digits[range].parse::<i16>().ok();
    stamp(part(0..4)?, part(4..6)?, part(6..8)?, time)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        ] {
            let read = find_all(text, First::in_language(language)).first().map(|dated| dated.stamp.to_string());
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
            let dates = find_all(shape.example, First::Year);
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
            ("20250204111854", ""),
            ("031-2025-02-0412", ""),
            ("2025-02-30", ""),
            ("13/14/2025", ""),
            ("99:99", ""),
        ] {
            let read: Vec<String> = find_all(text, First::Year).iter().map(|dated| dated.stamp.to_string()).collect();
            assert_eq!(read.join(" "), expected, "{text}");
        }
        assert_eq!(parse("20250204111854", First::Year).map(|s| s.to_string()).as_deref(), Some("2025-02-04T11:18:54"));
        assert_eq!(parse("02/04/2025", First::Month).map(|s| s.to_string()).as_deref(), Some("2025-02-04"));
    }

    #[test]
    fn every_row_of_the_tables_is_read() {
        for &(label, announces) in LABELS {
            let dates = find_all(&format!("{label} 2025-02-04"), First::Year);
            assert_eq!(dates.first().and_then(|dated| dated.label), Some(announces), "{label}");
        }
        for &(name, month) in MONTHS {
            let dates = find_all(&format!("4 {name} 2025"), First::Year);
            assert_eq!(dates.first().map(|dated| dated.stamp.day().month()), Some(month), "{name}");
        }
        for &(zone, minutes) in ZONES {
            assert_eq!(offset_of(zone), Some(minutes), "{zone}");
        }
    }

    #[test]
    fn the_nearest_word_before_a_date_announces_it() {
        let dates = find_all("입력 2025-02-04 11:18 | 수정 2025-02-05 09:00", First::Year);
        let labels: Vec<_> = dates.iter().map(|dated| dated.label).collect();
        assert_eq!(labels, [Some(Announces::Published), Some(Announces::Modified)]);
        let behind = find_all("2025-02-04 11:18 입력 | 2025-02-05 09:00 수정", First::Year);
        let labels: Vec<_> = behind.iter().map(|dated| dated.label).collect();
        assert_eq!(labels, [Some(Announces::Published), Some(Announces::Modified)]);
        let between = find_all("2025-02-04 수정 2025-02-05", First::Year);
        assert_eq!(between[0].label, None);
    }
}
