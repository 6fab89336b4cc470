//! Finds the end of elements in which no tags are read: scripts, style sheets, titles.

use memchr::{memchr2, memmem};

use super::is_space;

/// Where the content of such an element ends.
pub(super) struct End {
    pub(super) at: usize,
    /// Whether the end tag there is that of an element around it, and not its own.
    pub(super) is_of_outer: bool,
}

/// The end of the content that starts at `from`: the end tag of the element or of `outer`, whichever comes first, or
/// the end of the page.
///
/// Both are looked for at once. To search the whole page for one, and then stop at the other, would take quadratic
/// time.
pub(super) fn end(page: &[u8], from: usize, name: &[u8], outer: Option<&[u8]>) -> End {
    let is_of_outer = |at: usize| outer.is_some_and(|outer| is_tag_named(&page[at + 2..], outer));
    let at = if name == b"script" {
        script_end(page, from, is_of_outer)
    } else {
        memmem::find_iter(&page[from..], b"</")
            .map(|length| from + length)
            .find(|&at| is_tag_named(&page[at + 2..], name) || is_of_outer(at))
    };
    End { at: at.unwrap_or(page.len()), is_of_outer: at.is_some_and(is_of_outer) }
}

/// Where the end tag of a script stands, or one that `is_of_outer`. End tags of nested scripts in a comment do not
/// count.
fn script_end(page: &[u8], from: usize, is_of_outer: impl Fn(usize) -> bool) -> Option<usize> {
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
            // Not past the dashes, which may belong to the `-->` that ends it.
            (state, at) = (State::Escaped, next + 2);
        } else if rest.starts_with(b"</") && is_of_outer(next) {
            return Some(next);
        } else if rest.starts_with(b"</") && is_tag_named(&rest[2..], b"script") {
            if state != State::Nested {
                return Some(next);
            }
            state = State::Escaped;
        } else if state == State::Escaped && rest.starts_with(b"<") && is_tag_named(&rest[1..], b"script") {
            state = State::Nested;
        }
    }
    None
}

/// Whether a tag has this name, given what stands behind its `<` or `</`.
fn is_tag_named(rest: &[u8], name: &[u8]) -> bool {
    let Some((front, after)) = rest.split_at_checked(name.len()) else { return false };
    let ends = after.first().is_some_and(|&byte| is_space(byte) || matches!(byte, b'/' | b'>'));
    ends && front.eq_ignore_ascii_case(name)
}

#[cfg(test)]
mod tests {
    use super::end;

    #[test]
    fn content_ends_at_the_first_end_tag_of_the_element_or_the_one_around_it() {
        for (page, name, at, is_of_outer) in [
            ("a</b></style></noscript>", "style", 5, false),
            ("a</NOSCRIPT ></style>", "style", 1, true),
            ("a</noscripts>", "style", 13, false),
            ("<!--<script></script></noscript>--></script>", "script", 21, true),
            ("<!--<script></script>--></script></noscript>", "script", 24, false),
        ] {
            let found = end(page.as_bytes(), 0, name.as_bytes(), Some(b"noscript"));
            assert_eq!((found.at, found.is_of_outer), (at, is_of_outer), "{page}");
        }
        assert_eq!(end(b"a</noscript></style>", 0, b"style", None).at, 12);
    }
}
