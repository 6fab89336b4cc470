//! Reads digits, in all scripts that dates are written in.

use std::borrow::Cow;

use memchr::memchr2;

use crate::tables::dates::{BUDDHIST_AHEAD, FIRST_OF_DIGITS, NOUGHTS, YEARS};

use super::date::Customs;

/// A line with the digits of other scripts turned into those of ASCII and, on Thai pages, years of the Buddhist calendar
/// into those of the common one.
pub(super) fn in_common_figures<'a>(line: &'a str, customs: Customs<'_>) -> Cow<'a, str> {
    let mut line = Cow::Borrowed(line);
    if may_hold_other_figures(&line) && line.chars().any(|c| !c.is_ascii() && figure_of(c).is_some()) {
        line = Cow::Owned(line.chars().map(|c| figure_of(c).unwrap_or(c)).collect());
    }
    if customs.is_thai() { Cow::Owned(in_common_years(&line)) } else { line }
}

/// How many digits a text holds, of any script that dates are read in.
pub(super) fn count_figures(text: &str) -> usize {
    if may_hold_other_figures(text) {
        return text.chars().filter(|&c| figure_of(c).is_some()).count();
    }
    text.bytes().filter(u8::is_ascii_digit).count()
}

fn may_hold_other_figures(text: &str) -> bool {
    let [arabic, persian, indian, wide] = FIRST_OF_DIGITS;
    !text.is_ascii()
        && (memchr2(indian, wide, text.as_bytes()).is_some() || memchr2(arabic, persian, text.as_bytes()).is_some())
}

/// The ASCII digit for a digit of any script.
fn figure_of(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c).filter(char::is_ascii_digit);
    }
    let at = NOUGHTS.partition_point(|&nought| nought <= c).checked_sub(1)?;
    char::from_digit(u32::from(c) - u32::from(NOUGHTS[at]), 10)
}

/// A text in which each number of four digits that is a Buddhist year since the web began is turned into the common year.
fn in_common_years(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for part in line.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let figures = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        let year = figures.parse::<i16>().ok().map(|year| year - BUDDHIST_AHEAD);
        match year.filter(|year| figures.len() == 4 && YEARS.contains(year)) {
            Some(year) => out.push_str(&(year.to_string() + &part[figures.len()..])),
            None => out.push_str(part),
        }
    }
    out
}
