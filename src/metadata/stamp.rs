//! A date with as much as the page states and no more: a day, perhaps a time, perhaps an offset. `jiff` checks that the day
//! exists.

use std::fmt;
use std::ops::{Range, RangeInclusive};

use crate::tables::dates::{EPOCH_SECONDS, MAX_OFFSET_HOURS, YEARS, ZONES};

/// A date as a page states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    date: jiff::civil::Date,
    time: Option<Time>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) hour: i8,
    pub(super) minute: i8,
    pub(super) second: Option<i8>,
    /// Minutes east of Greenwich.
    pub(super) offset: Option<i32>,
    /// Whether the page names the zone `Z`, `UTC` or `GMT` instead of stating `+00:00`.
    pub(super) is_named: bool,
}

impl Stamp {
    /// Whether it has a time of day.
    pub(super) fn has_time(self) -> bool {
        self.time.is_some()
    }

    /// Whether it states its offset from universal time.
    pub(super) fn has_offset(self) -> bool {
        self.time.is_some_and(|time| time.offset.is_some())
    }

    /// The day alone.
    pub(super) fn day(self) -> jiff::civil::Date {
        self.date
    }

    /// Whether it is in universal time, which visible dates seldom are.
    pub(super) fn is_universal(self) -> bool {
        self.time.is_some_and(|time| time.offset == Some(0))
    }

    /// Whether two stamps are the same moment; both have to state an offset.
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

    /// Whether another stamp says the same and more: it adds a time to the same day, or seconds or an offset to the same
    /// time.
    pub(super) fn is_part_of(self, other: Stamp) -> bool {
        let Some(own) = self.time else { return other.has_time() && self.date == other.date };
        let Some(theirs) = other.time else { return false };
        let is_same = self.clock_difference(other) == Some(0) && (own.offset.is_none() || own.offset == theirs.offset);
        let is_agreed = own.second.is_none() || own.second == theirs.second;
        let is_more =
            own.offset.is_none() && theirs.offset.is_some() || own.second.is_none() && theirs.second.is_some();
        // The same time of day, visible as it is and called universal time elsewhere, is wrong in one of the two places.
        is_same && is_agreed && is_more && !other.is_universal()
    }

    /// The stamp with the offset in whole hours at the end of a value, if the stamp has no offset yet:
    /// `2025-02-04T11:18+09`.
    pub(super) fn with_hours_of(mut self, rest: &str) -> Stamp {
        let is_offset =
            rest.len() == 3 && rest.starts_with(['+', '-']) && rest[1..].bytes().all(|c| c.is_ascii_digit());
        if let Some(time) = self.time.as_mut().filter(|time| is_offset && time.offset.is_none()) {
            time.offset = offset_of(rest);
        }
        self
    }

    /// Minutes from the stamp's time of day to another's, whatever their offsets; `None` if one has no time.
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
    // Most addresses of Korean news are like `20250204093012`, whose first eight digits are the day.
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

pub(super) fn stamp(year: i16, month: i16, day: i16, time: Option<Time>) -> Option<Stamp> {
    if !YEARS.contains(&year) {
        return None;
    }
    let date = jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some(Stamp { date, time })
}

/// Minutes east of Greenwich of `Z`, `KST`, `+0900`, `+09:00`, `GMT+9` or `UTC +05:30`.
pub(super) fn offset_of(zone: &str) -> Option<i32> {
    let Some(at) = zone.find(['+', '-', '−']) else {
        return ZONES.binary_search_by(|&(name, _)| name.cmp(zone)).ok().map(|at| ZONES[at].1);
    };
    let digits: String = zone[at..].chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = digits.split_at(if digits.len() < 3 { digits.len() } else { digits.len() - 2 });
    let hours: i32 = hours.parse().ok()?;
    let minutes: i32 = if minutes.is_empty() { 0 } else { minutes.parse().ok()? };
    if hours > MAX_OFFSET_HOURS || minutes > 59 {
        return None;
    }
    let offset = hours * 60 + minutes;
    Some(if zone[at..].starts_with('+') { offset } else { -offset })
}

/// `20250204`, `20250204111854`, `20250204T111854.5+0900`: a day without marks between its numbers, as in addresses and
/// `<meta>` tags, perhaps with a time in the same form.
pub(super) fn compact(value: &str) -> Option<Stamp> {
    let digits = value.get(..8).filter(|digits| digits.bytes().all(|c| c.is_ascii_digit()))?;
    let clock = match value[8..].strip_prefix('T') {
        // The mark shows that it was a day, whatever follows.
        Some(clock) => compact_time(clock),
        None if value.len() > digits.len() => Some(compact_time(&value[8..])?),
        None => None,
    };
    let part = |range: Range<usize>| digits[range].parse::<i16>().ok();
    stamp(part(0..4)?, part(4..6)?, part(6..8)?, clock)
}

/// `1738635534`, `1738635534000`: seconds or milliseconds since 1970, in universal time.
pub(super) fn since_epoch(value: &str) -> Option<Stamp> {
    let seconds = value.parse().ok().map(|number: i64| if value.len() > 10 { number / 1000 } else { number })?;
    let moment = jiff::Timestamp::from_second(seconds).ok().filter(|_| EPOCH_SECONDS.contains(&seconds))?;
    let moment = jiff::tz::TimeZone::UTC.to_datetime(moment);
    let (hour, minute, second) = (moment.hour(), moment.minute(), Some(moment.second()));
    Some(Stamp { date: moment.date(), time: Some(Time { hour, minute, second, offset: Some(0), is_named: true }) })
}

/// `1118`, `111854`, `111854.5+0900`.
fn compact_time(text: &str) -> Option<Time> {
    let (clock, zone) = text.split_at(text.find(['Z', '+', '-']).unwrap_or(text.len()));
    let clock = clock.split(['.', ',']).next().unwrap_or_default();
    if !matches!(clock.len(), 4 | 6) || !clock.bytes().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let number = |range: Range<usize>| clock.get(range).and_then(|digits| digits.parse::<i8>().ok());
    let (hour, minute, second) = (number(0..2)?, number(2..4)?, number(4..6));
    jiff::civil::Time::new(hour, minute, second.unwrap_or(0), 0).ok()?;
    Some(Time { hour, minute, second, offset: offset_of(zone), is_named: zone == "Z" })
}
