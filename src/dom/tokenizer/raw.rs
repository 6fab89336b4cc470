//! Where elements end in which no tags are read.

use memchr::{memchr2, memmem};

use super::is_space;

/// Where the end tag of a raw text element stands whose content starts at `from`; the end of the page without one.
pub(super) fn end(page: &[u8], from: usize, name: &[u8]) -> usize {
    if name == b"script" {
        return script_end(page, from);
    }
    memmem::find_iter(&page[from..], b"</")
        .map(|length| from + length)
        .find(|&at| is_tag_named(&page[at + 2..], name))
        .unwrap_or(page.len())
}

/// The same for a script, in which a comment may hide end tags.
fn script_end(page: &[u8], from: usize) -> usize {
    #[derive(PartialEq)]
    enum State {
        Plain,
        /// After `<!--`.
        Escaped,
        /// After `<script` within that.
        Nested,
    }
    let (mut state, mut at) = (State::Plain, from);
    while let Some(next) = memchr2(b'<', b'-', &page[at..]).map(|length| at + length) {
        let rest = &page[next..];
        at = next + 1;
        if state != State::Plain && rest.starts_with(b"-->") {
            state = State::Plain;
        } else if state == State::Plain && rest.starts_with(b"<!--") {
            // The dashes may belong to the `-->` that ends it.
            (state, at) = (State::Escaped, next + 2);
        } else if rest.starts_with(b"</") && is_tag_named(&rest[2..], b"script") {
            if state != State::Nested {
                return next;
            }
            state = State::Escaped;
        } else if state == State::Escaped && rest.starts_with(b"<") && is_tag_named(&rest[1..], b"script") {
            state = State::Nested;
        }
    }
    page.len()
}

fn is_tag_named(rest: &[u8], name: &[u8]) -> bool {
    let Some((front, after)) = rest.split_at_checked(name.len()) else { return false };
    let ends = after.first().is_some_and(|&byte| is_space(byte) || matches!(byte, b'/' | b'>'));
    ends && front.eq_ignore_ascii_case(name)
}
