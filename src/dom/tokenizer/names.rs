//! Names of tags and attributes.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;
use html5ever::LocalName;

use crate::text;

/// How many long names of one page are kept; of others only the start is, so that rules do not know them.
///
/// Source: 500 real pages have at most 453. html5ever keeps names that its tables lack in lists, each searched from
/// its start, and anybody can write names that share one: time would be quadratic in them.
const MAX_LONG_NAMES: usize = 4_096;

/// Up to this length a name needs no table.
///
/// Unit: bytes. Source: such names stand in the atom itself.
const SHORT: usize = 7;

/// How many short names of one page are kept; more are made anew wherever they stand.
///
/// Source: chosen; real pages have some tens.
const MAX_SHORT_NAMES: usize = 256;

/// Makes names: lower case, and U+FFFD for U+0000.
///
/// A longer name is interned, under a lock where no table knows it (`data-src`, `my-element`); those of the page are
/// remembered, so that each is interned once. Short ones are remembered as they are written: a number is looked up faster
/// than a name is made.
#[derive(Debug, Default)]
pub(super) struct Names {
    short: HashMap<u64, LocalName, RandomState>,
    long: HashMap<Box<str>, LocalName, RandomState>,
    lowered: String,
}

impl Names {
    /// The name that stands in a stretch of the page.
    pub(super) fn name(&mut self, page: &str, range: Range<usize>) -> LocalName {
        let Some(number) = number_of(page, &range) else { return self.made(&page[range]) };
        match self.short.get(&number) {
            Some(known) => known.clone(),
            None => self.remembered(number, &page[range]),
        }
    }

    #[cold]
    fn remembered(&mut self, number: u64, written: &str) -> LocalName {
        let name = self.made(written);
        if self.short.len() < MAX_SHORT_NAMES {
            self.short.insert(number, name.clone());
        }
        name
    }

    fn made(&mut self, written: &str) -> LocalName {
        if !written.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'\0') {
            return interned(&mut self.long, written);
        }
        self.lowered.clear();
        self.lowered.extend(written.chars().map(|character| match character {
            '\0' => char::REPLACEMENT_CHARACTER,
            _ => character.to_ascii_lowercase(),
        }));
        interned(&mut self.long, &self.lowered)
    }
}

/// The bytes of a short name and its length as one number; `None` for a longer name, and for one that fewer than eight
/// bytes of the page are left for.
fn number_of(page: &str, range: &Range<usize>) -> Option<u64> {
    let length = u8::try_from(range.len()).ok().filter(|&length| usize::from(length) <= SHORT)?;
    let bytes = u64::from_le_bytes(*page.as_bytes().get(range.start..)?.first_chunk()?);
    let above = u64::MAX << (u8::BITS * u32::from(length));
    Some(bytes & !above | u64::from(length) << (u64::BITS - u8::BITS))
}

fn interned(long: &mut HashMap<Box<str>, LocalName, RandomState>, name: &str) -> LocalName {
    if name.len() <= SHORT {
        return LocalName::from(name);
    }
    if let Some(known) = long.get(name) {
        return known.clone();
    }
    if long.len() >= MAX_LONG_NAMES {
        return LocalName::try_static(name).unwrap_or_else(|| LocalName::from(text::start(name, SHORT)));
    }
    let interned = LocalName::from(name);
    long.insert(name.into(), interned.clone());
    interned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_past_the_limit_are_cut_unless_html_has_them() {
        let mut names = Names::default();
        for number in 0..MAX_LONG_NAMES {
            let name = format!("my-element-{number}");
            assert_eq!(names.name(&name, 0..name.len()), *name);
        }
        for (written, name) in [
            ("My-Element-0", "my-element-0"),
            ("my-element-x", "my-elem"),
            ("ééééé", "ééé"),
            ("blockquote", "blockquote"),
            ("data-x", "data-x"),
        ] {
            assert_eq!(names.name(written, 0..written.len()), *name);
        }
    }

    #[test]
    fn short_names_are_told_apart() {
        let mut names = Names::default();
        let page = "a A ab a\0 a p param PARAM a";
        for _ in 0..2 {
            let mut at = 0;
            for (written, name) in page.split(' ').zip(["a", "a", "ab", "a\u{fffd}", "a", "p", "param", "param", "a"]) {
                assert_eq!(names.name(page, at..at + written.len()), *name);
                at += written.len() + 1;
            }
        }
    }
}
