//! Names of tags and attributes.

use html5ever::LocalName;

/// How many names are remembered. A power of two.
///
/// Source: by hand; few pages have more long names.
const REMEMBERED: usize = 256;

/// Up to this length a name is made faster than it is looked up.
///
/// Unit: bytes. Source: such names stand in the atom itself.
const SHORT: usize = 7;

/// Makes names: lower case, and U+FFFD for U+0000.
///
/// A longer name is interned, under a lock where no table knows it (`data-src`, `my-element`); those that a page has
/// over and over are remembered.
#[derive(Debug)]
pub(super) struct Names {
    /// Each name in the place that its bytes give, the last one to come there.
    recent: Vec<LocalName>,
    lowered: String,
}

impl Names {
    pub(super) fn new() -> Names {
        Names { recent: vec![LocalName::default(); REMEMBERED], lowered: String::new() }
    }

    pub(super) fn name(&mut self, written: &str) -> LocalName {
        if !written.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'\0') {
            return interned(&mut self.recent, written);
        }
        self.lowered.clear();
        self.lowered.extend(written.chars().map(|character| match character {
            '\0' => char::REPLACEMENT_CHARACTER,
            _ => character.to_ascii_lowercase(),
        }));
        interned(&mut self.recent, &self.lowered)
    }
}

fn interned(recent: &mut [LocalName], name: &str) -> LocalName {
    if name.len() <= SHORT {
        return LocalName::from(name);
    }
    let known = &mut recent[place(name.as_bytes())];
    if **known != *name {
        *known = LocalName::from(name);
    }
    known.clone()
}

/// Where a name is remembered; few names of one page share length, middle and end.
fn place(name: &[u8]) -> usize {
    let byte = |at: usize| usize::from(name.get(at).copied().unwrap_or_default());
    let length = name.len();
    let mixed = byte(0) + byte(length / 2) * 5 + byte(length - 1) * 29 + byte(length - 2) * 83 + length * 131;
    mixed % REMEMBERED
}
