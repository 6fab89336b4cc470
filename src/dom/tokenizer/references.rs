//! Character references: `&amp;`, `&#38;`, `&#x26;`.

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};

/// How long a name may be that needs no semicolon.
///
/// Unit: bytes. Source: the standard's table; a test holds it against that.
const LONGEST_OPEN_NAME: usize = 6;

/// What a reference stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    first: char,
    second: Option<char>,
    /// Bytes that it takes after its `&`.
    pub(super) length: usize,
}

impl Reference {
    pub(super) fn characters(self) -> impl Iterator<Item = char> {
        [Some(self.first), self.second].into_iter().flatten()
    }
}

/// The reference at the start of a text whose `&` was read already.
///
/// In attributes a name without a semicolon is no reference if letters, digits or a `=` follow: `?a=1&copy=2`.
pub(super) fn read(text: &str, in_attribute: bool) -> Option<Reference> {
    if let Some(number) = text.strip_prefix('#') {
        return match number.strip_prefix(['x', 'X']) {
            Some(digits) => numeric(digits, 16, "#x".len()),
            None => numeric(number, 10, "#".len()),
        };
    }
    let length = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (name, after) = text.split_at(length);
    if after.starts_with(';')
        && let Some(reference) = named(&text[..=length])
    {
        return Some(reference);
    }
    if in_attribute {
        return if after.starts_with('=') { None } else { named(name) };
    }
    (1..=length.min(LONGEST_OPEN_NAME)).rev().find_map(|length| named(&name[..length]))
}

/// A text with its closed references decoded: for values in which no parser does, such as strings of JSON. An open one may
/// be meant as it stands there.
pub(crate) fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        rest = after;
        if let Some(reference) = read(after, true).filter(|reference| after[..reference.length].ends_with(';')) {
            out.extend(reference.characters());
            rest = &after[reference.length..];
        } else {
            out.push('&');
        }
    }
    out.push_str(rest);
    out
}

/// The reference with this name, which includes the semicolon if it is written with one.
fn named(name: &str) -> Option<Reference> {
    // The table also holds the starts of names, with 0 for what they stand for.
    let &(first, second) = NAMED_ENTITIES.get(name)?;
    let character = |code: u32| char::from_u32(code).filter(|&character| character != '\0');
    Some(Reference { first: character(first)?, second: character(second), length: name.len() })
}

/// The reference by number whose digits `text` starts with; `before` is the length of what stood before them.
fn numeric(text: &str, radix: u32, before: usize) -> Option<Reference> {
    let digits = text.bytes().take_while(|&byte| char::from(byte).is_digit(radix)).count();
    if digits == 0 {
        return None;
    }
    let number = text[..digits]
        .chars()
        .filter_map(|digit| digit.to_digit(radix))
        .fold(0_u32, |number, digit| number.saturating_mul(radix).saturating_add(digit));
    let semicolon = usize::from(text[digits..].starts_with(';'));
    Some(Reference { first: numbered(number), second: None, length: before + digits + semicolon })
}

/// The character with a number; numbers of C1 controls are read as Windows-1252, as the standard says.
fn numbered(number: u32) -> char {
    let meant = match number {
        0 => None,
        0x80..=0x9f => C1_REPLACEMENTS[(number - 0x80) as usize].or(char::from_u32(number)),
        _ => char::from_u32(number),
    };
    meant.unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_closed_references_are_decoded_in_values() {
        for (value, expected) in [
            ("Jo&atilde;o &#146;n&#x27; Ko", "João ’n' Ko"),
            ("AT&T, Q&amp;A, &copy 2025, &;, &#;, &", "AT&T, Q&A, &copy 2025, &;, &#;, &"),
        ] {
            assert_eq!(decoded(value), expected);
        }
    }

    #[test]
    fn no_open_name_is_longer_than_said() {
        let open = NAMED_ENTITIES.entries().filter(|(name, codes)| codes.0 != 0 && !name.ends_with(';'));
        assert_eq!(open.map(|(name, _)| name.len()).max(), Some(LONGEST_OPEN_NAME));
    }
}
