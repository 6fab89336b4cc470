//! Names of tags and attributes.

use std::collections::HashMap;

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

/// Makes names: lower case, and U+FFFD for U+0000.
///
/// A longer name is interned, under a lock where no table knows it (`data-src`, `my-element`); those of the page are
/// remembered, so that each is interned once.
#[derive(Debug, Default)]
pub(super) struct Names {
    long: HashMap<Box<str>, LocalName, RandomState>,
    lowered: String,
}

impl Names {
    pub(super) fn name(&mut self, written: &str) -> LocalName {
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
            assert_eq!(*names.name(&name), *name);
        }
        for (written, name) in [
            ("My-Element-0", "my-element-0"),
            ("my-element-x", "my-elem"),
            ("ééééé", "ééé"),
            ("blockquote", "blockquote"),
            ("data-x", "data-x"),
        ] {
            assert_eq!(*names.name(written), *name);
        }
    }
}
