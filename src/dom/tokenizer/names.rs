//! Makes the names of tags and attributes.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;
use html5ever::LocalName;

use crate::text;

/// How many long names of one page are kept whole. Further ones are cut after [`SHORT`] bytes, so that no rule knows
/// them.
///
/// Source: 500 real pages have at most 453. html5ever keeps names that its tables lack in lists that are searched from
/// the start, and a page may be written so that all of its names are in one list: the time would be quadratic.
const MAX_LONG_NAMES: usize = 4_096;

/// Names up to this length are kept in the `LocalName` itself, and need no table.
///
/// Unit: bytes. Source: the crate `string_cache`.
const SHORT: usize = 7;

/// How many short names of one page are remembered; further ones are made anew each time.
///
/// Source: ours; real pages have some tens.
const MAX_SHORT_NAMES: usize = 256;

/// Makes names, in lower case and with U+FFFD for U+0000, and remembers those of the page.
///
/// Long names are remembered because html5ever interns them, under a lock if they are not in its table (`data-src`,
/// `my-element`). Short names are remembered because a number is looked up faster than a name is made.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// By the name as written, as a number: see [`number_of`].
    short: HashMap<u64, LocalName, RandomState>,
    /// By the name in lower case.
    long: HashMap<Box<str>, LocalName, RandomState>,
    /// Room for a name in lower case, used over and over.
    lowered: String,
}

impl Names {
    /// The name that stands at a range of the page.
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

/// The bytes of a short name and its length as one number; `None` for a longer name, and for one in the last seven
/// bytes of the page, where eight bytes cannot be read at once.
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
