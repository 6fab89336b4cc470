//! Where markup ends, found ahead of html5ever by the same rules.
//!
//! html5ever says nothing of a tag before it is complete, and its check for repeated attributes is quadratic in
//! their number; it takes scripts and style sheets line by line. Knowing where a token ends lets the reader cut the
//! one short and pass over the others. Every function is a single pass over bytes.

use memchr::{memchr, memchr2, memmem};

/// A token that starts with `<`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Markup {
    /// A start or end tag.
    Tag,
    /// A comment, a doctype, a processing instruction or a CDATA section.
    Other,
    /// A `<` that starts nothing.
    Text,
}

/// What starts at the `<` at `start`, and one past its end; the end of the page where it is not closed.
///
/// `is_foreign` says that the parser stands in SVG or Math ML, where CDATA sections exist.
pub(super) fn markup(page: &[u8], start: usize, is_foreign: bool) -> (Markup, usize) {
    let end = |length: Option<usize>| length.map_or(page.len(), |length| start + length);
    let past = |needle: u8| end(memchr(needle, &page[start..]).map(|at| at + 1));
    let rest = &page[start + 1..];
    match rest {
        [letter, ..] if letter.is_ascii_alphabetic() => (Markup::Tag, tag(page, start + 1, |_| ())),
        [b'/', letter, ..] if letter.is_ascii_alphabetic() => (Markup::Tag, tag(page, start + 2, |_| ())),
        [b'!', b'-', b'-', ..] => (Markup::Other, comment_end(page, start + b"<!--".len())),
        [b'!', data @ ..] if is_foreign && data.starts_with(b"[CDATA[") => {
            (Markup::Other, end(memmem::find(&page[start..], b"]]>").map(|at| at + b"]]>".len())))
        }
        [b'!' | b'?' | b'/', ..] => (Markup::Other, past(b'>')),
        _ => (Markup::Text, start + 1),
    }
}

/// Where the first attribute at or after `from` starts that follows `limit` others in the tag at `start`.
pub(super) fn attribute_past_limit(page: &[u8], start: usize, limit: usize, from: usize) -> Option<usize> {
    let (mut seen, mut past) = (0, None);
    tag(page, start + 1, |at| {
        seen += 1;
        if seen > limit && at >= from && past.is_none() {
            past = Some(at);
        }
    });
    past
}

/// One past the `>` of the tag whose name holds `name`; tells `on_attribute` where each attribute starts.
fn tag(page: &[u8], name: usize, mut on_attribute: impl FnMut(usize)) -> usize {
    let run = |from: usize, belongs: fn(u8) -> bool| {
        page[from..].iter().position(|&byte| !belongs(byte)).map_or(page.len(), |length| from + length)
    };
    let mut at = run(name, |byte| !is_space(byte) && !matches!(byte, b'/' | b'>'));
    loop {
        at = run(at, |byte| is_space(byte) || byte == b'/');
        match page.get(at) {
            None => return page.len(),
            Some(b'>') => return at + 1,
            Some(_) => on_attribute(at),
        }
        at = run(at + 1, |byte| !is_space(byte) && !matches!(byte, b'/' | b'>' | b'='));
        let equals = run(at, is_space);
        if page.get(equals) != Some(&b'=') {
            continue;
        }
        at = run(equals + 1, is_space);
        at = match page.get(at) {
            Some(&quote @ (b'"' | b'\'')) => {
                memchr(quote, &page[at + 1..]).map_or(page.len(), |length| at + 1 + length + 1)
            }
            _ => run(at, |byte| !is_space(byte) && byte != b'>'),
        };
    }
}

/// One past the comment whose content starts at `from`.
fn comment_end(page: &[u8], from: usize) -> usize {
    for empty in [&b">"[..], b"->"] {
        if page[from..].starts_with(empty) {
            return from + empty.len();
        }
    }
    let mut at = from;
    while let Some(dashes) = memmem::find(&page[at..], b"--").map(|length| at + length) {
        match &page[dashes + 2..] {
            [b'>', ..] => return dashes + 3,
            [b'!', b'>', ..] => return dashes + 4,
            _ => at = dashes + 1,
        }
    }
    page.len()
}

/// Where the end tag of a raw text element stands whose content starts at `from`; the end of the page without one.
pub(super) fn raw_text_end(page: &[u8], from: usize, name: &[u8]) -> usize {
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

fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `page` up to the bar must be one token.
    fn check(page: &str, is_foreign: bool) {
        let end = page.find('|').unwrap();
        let page = page.replacen('|', "", 1);
        assert_eq!(markup(page.as_bytes(), 0, is_foreign).1, end, "{page}");
    }

    #[test]
    fn tokens_end_where_the_standard_says() {
        for page in [
            "<a>|b>",
            "<a b='>' c=\">\" d>|e",
            "<a b='>|",
            "<a =>|'>",
            "<a b= >|'>",
            "<a/'>|'>",
            "<a'>|'>",
            "<a b=c'>|'>",
            "</a href='>'>|",
            "</>|a",
            "</ a='>|'>",
            "<!-->|-->",
            "<!--->|-->",
            "<!---->|",
            "<!-- - -- --->|-->",
            "<!-- --!>|-->",
            "<!-- <!-- -->|-->",
            "<!doctype html '>|'>",
            "<![CDATA[>|]]>",
            "<?xml '>|'?>",
            "<|<a>",
            "<|",
            "<!--|",
        ] {
            check(page, false);
        }
        check("<![CDATA[ > ]] ]>]]>|", true);
    }

    #[test]
    fn attributes_are_counted_from_where_asked() {
        let page = b"<a b c='d e' f=g/h i>";
        let at = |limit, from| attribute_past_limit(page, 0, limit, from).map(|at| page[at] as char);
        assert_eq!(
            (at(0, 0), at(1, 0), at(2, 0), at(3, 0), at(5, 0)),
            (Some('b'), Some('c'), Some('f'), Some('i'), None)
        );
        assert_eq!((at(0, 6), at(0, 99)), (Some('f'), None));
    }

    #[test]
    fn scripts_end_where_the_standard_says() {
        for page in [
            "a</script>b",
            "</scripty></script>",
            "</script",
            "<!-- </script >-->",
            "<!-- <script> </script> --> </script>",
            "<!-- <script> </script> </script>",
            "<!-- <script> --> </script>",
            "<!--> <script> </script>",
            "<!-- <scripty> </script/>",
        ] {
            let naive = html5ever_script(page);
            let end = raw_text_end(page.as_bytes(), 0, b"script");
            assert_eq!(page[..end], naive, "{page}");
        }
    }

    /// What html5ever takes for the text of the script.
    fn html5ever_script(text: &str) -> String {
        use std::cell::{Cell, RefCell};

        use html5ever::tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states};
        struct Text(RefCell<String>, Cell<bool>);
        impl TokenSink for Text {
            type Handle = ();
            fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
                match token {
                    Token::CharacterTokens(text) if !self.1.get() => self.0.borrow_mut().push_str(&text),
                    Token::TagToken(_) => self.1.set(true),
                    _ => {}
                }
                TokenSinkResult::Continue
            }
        }
        let queue = BufferQueue::default();
        queue.push_back(text.into());
        let options = TokenizerOpts {
            initial_state: Some(states::RawData(states::ScriptData)),
            last_start_tag_name: Some("script".into()),
            ..TokenizerOpts::default()
        };
        let tokenizer = Tokenizer::new(Text(RefCell::default(), Cell::default()), options);
        let _ = tokenizer.feed(&queue);
        tokenizer.end();
        tokenizer.sink.0.into_inner()
    }
}
