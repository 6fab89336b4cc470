//! What came in place of a page: bytes that are no text, text that is no HTML, and notices that there is no page.
//!
//! A parser of HTML makes a tree of anything, and a tree of a feed or a style sheet has text to keep. Callers who hand over
//! such a thing by mistake are told so here.

use memchr::memchr_iter;

use crate::error::{Form, Notice};
use crate::tables::forms::{
    BINARY_STARTS, BYTES_A_CONTROL, ERROR_CODES, ERROR_LABELS, ERROR_NAMES, GUARD_TITLES, LINES_STYLE,
    MAX_NOTICE_BYTES, MAX_PLEA_BYTES, MISSING_PAGE_TITLES, PROBE_BYTES, SCRIPT_NAMES, SCRIPT_PLEAS, TITLE_PARTS,
    XML_ROOTS,
};
use crate::tables::tags::is_html_name;
use crate::text::{as_markup, is_before_markup};

/// Whether bytes are a picture or the like.
///
/// The bytes that do not occur in text are those that WHATWG MIME Sniffing calls binary data bytes. In UTF-16 they may be
/// half of a letter, and so they say nothing.
pub(crate) fn is_binary(bytes: &[u8], is_utf16: bool) -> bool {
    if BINARY_STARTS.iter().any(|start| bytes.starts_with(start)) {
        return true;
    }
    let head = &bytes[..bytes.len().min(PROBE_BYTES)];
    let controls = head.iter().filter(|byte| matches!(byte, 0..=8 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f)).count();
    controls * BYTES_A_CONTROL > head.len() && !is_utf16
}

/// What text is, if it is no HTML.
pub(crate) fn of(text: &str) -> Option<Form> {
    let text = text.trim_start_matches(is_before_markup);
    if is_message(text.as_bytes()) {
        return Some(Form::Message);
    }
    if is_json(text) {
        return Some(Form::Json);
    }
    if is_feed(text) {
        return Some(Form::Xml);
    }
    if text.starts_with("<?xml") {
        return is_other_xml(text).then_some(Form::Xml);
    }
    let has_markup = memchr_iter(b'<', text.as_bytes()).any(|at| is_markup(&text[at + 1..]));
    (!has_markup).then_some(Form::PlainText)
}

/// Plain text as markup, in which its lines stay lines.
pub(crate) fn marked_up(text: &str) -> String {
    format!("<body style=\"{LINES_STYLE}\">{}", as_markup(text))
}

/// What a page says in place of an article, given its title and all of its text that was kept.
///
/// Servers name their errors in the title, number first, guards have the whole title for themselves, and sites say in a part
/// of it that they have no such page; only a request to turn scripts on is recognised by its text, which is then short and
/// under no heading of that name.
pub(crate) fn notice(title: &str, text: &str) -> Option<Notice> {
    if text.len() > MAX_NOTICE_BYTES {
        return None;
    }
    let title = title.trim().to_lowercase();
    if title.split('|').any(is_error) {
        return Some(Notice::ServerError);
    }
    if GUARD_TITLES.contains(&&*title) {
        return Some(Notice::Guard);
    }
    let says_missing = |part: &str| {
        let part = part.trim_matches(|c: char| !c.is_alphanumeric());
        MISSING_PAGE_TITLES.binary_search(&part).is_ok()
    };
    if title.split(TITLE_PARTS).any(says_missing) {
        return Some(Notice::MissingPage);
    }
    let text = text.to_lowercase();
    let is_of_scripts = |text: &str| SCRIPT_NAMES.iter().any(|name| text.contains(name));
    let is_plea = text.len() <= MAX_PLEA_BYTES && is_of_scripts(&text) && !is_of_scripts(&title);
    let starts_word = |at: usize| !text[..at].ends_with(|c: char| c.is_ascii_alphabetic());
    let asks = |word: &&str| text.match_indices(*word).any(|(at, _)| starts_word(at));
    (is_plea && SCRIPT_PLEAS.iter().any(asks)).then_some(Notice::NeedsScripts)
}

/// Whether a title in small letters is that of an error: its number and, right behind it, its name.
fn is_error(title: &str) -> bool {
    let mut words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let code = words.find(|word| !ERROR_LABELS.contains(word)).and_then(|word| word.parse().ok());
    let name = words.collect::<Vec<_>>().join(" ");
    code.is_some_and(|code: u16| ERROR_CODES.contains(&code)) && ERROR_NAMES.iter().any(|error| name.starts_with(error))
}

/// Whether text is objects or a list of JSON, by how it starts and ends: what it holds may be markup.
fn is_json(text: &str) -> bool {
    let inside = |open, close| text.strip_prefix(open)?.trim_end().strip_suffix(close).map(str::trim_start);
    inside('{', '}').is_some_and(|text| text.starts_with('"'))
        || inside('[', ']').is_some_and(|text| text.starts_with(['"', '{', '[']))
}

/// Whether what follows a `<` makes it a tag or a comment: `a<b` in a program does not, nor does `a <b and c`, which is
/// never closed.
fn is_markup(rest: &str) -> bool {
    let name = name(rest);
    let is_closed = || rest.find(['<', '>']).is_some_and(|end| rest[end..].starts_with('>'));
    rest.starts_with(['/', '!', '?']) || (is_html_name(name) || name.contains('-')) && is_closed()
}

/// The name of a tag, given what follows its `<`; empty where that is none.
fn name(tag: &str) -> &str {
    let (name, rest) =
        tag.split_at(tag.find(|c: char| !c.is_ascii_alphanumeric() && !"-:".contains(c)).unwrap_or(tag.len()));
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_ended = rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'));
    if is_name && is_ended { name } else { "" }
}

/// Whether text starts with headers as RFC 2045 asks for them, one of which is the version of MIME.
fn is_message(text: &[u8]) -> bool {
    let head = text[..text.len().min(PROBE_BYTES)].to_ascii_lowercase();
    let mut lines = head.split(|&byte| byte == b'\n');
    let name = head.iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-');
    name.is_some_and(|end| end > 0 && head[end] == b':') && lines.any(|line| line.starts_with(b"mime-version:"))
}

/// Whether text is a feed or a map of a site, by its first element.
pub(crate) fn is_feed(text: &str) -> bool {
    let text = text.trim_start_matches(is_before_markup);
    let is_root = |tag: &str| XML_ROOTS.contains(&&*name(tag).to_ascii_lowercase());
    match text.strip_prefix('<') {
        Some(tag) if tag.starts_with("?xml") => first_tag(text).is_some_and(is_root),
        tag => tag.is_some_and(is_root),
    }
}

/// Whether the first element is none that opens a page, and no doctype before it calls the document HTML.
fn is_other_xml(text: &str) -> bool {
    first_tag(text).is_some_and(|tag| ![DOCTYPE, "body", "head", "html"].into_iter().any(|start| starts(tag, start)))
}

/// How the doctype of HTML goes on behind its `<`. Source: HTML Living Standard, section 13.1.1.
const DOCTYPE: &str = "!doctype html";

/// Whether a tag starts so, in whatever case.
fn starts(tag: &str, start: &str) -> bool {
    tag.get(..start.len()).is_some_and(|name| name.eq_ignore_ascii_case(start))
}

/// What follows the first `<` of an element, or of a doctype of HTML, comments aside.
fn first_tag(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some((_, tag)) = rest.split_once('<') {
        if tag.starts_with(|c: char| c.is_ascii_alphabetic()) || starts(tag, DOCTYPE) {
            return Some(tag);
        }
        rest = match tag.strip_prefix("!--") {
            Some(comment) => comment.split_once("-->")?.1,
            None => tag,
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_is_no_html_is_told() {
        for (text, form) in [
            ("The harbour opened in 1904.\n\nIts depth is < 9 m.", Some(Form::PlainText)),
            ("for (i = 0; i<b; i++) { print(a<b) }", Some(Form::PlainText)),
            ("The first is a <b and the second\na <p or so", Some(Form::PlainText)),
            (r#"{"body": "The harbour opened in 1904."}"#, Some(Form::Json)),
            ("[\n{\"body\": \"<p>The harbour opened in 1904.</p>\"}]\n", Some(Form::Json)),
            ("{\"id\": 1}\n{\"id\": 2}\n", Some(Form::Json)),
            ("[Updated] The harbour opened in [1904]", Some(Form::PlainText)),
            ("<RSS version='2.0'><channel>", Some(Form::Xml)),
            ("&lt;p>The harbour", Some(Form::PlainText)),
            ("<?xml version='1.0'?>\n<!-- feed --><rss version='2.0'><channel>", Some(Form::Xml)),
            ("\u{feff}<?xml version='1.0'?><atom:feed>", Some(Form::Xml)),
            ("From: <Saved>\r\nMIME-Version: 1.0\r\n\r\n<html><p>", Some(Form::Message)),
            ("<?xml version='1.0'?><!DOCTYPE html PUBLIC ''><HTML lang=en><p>", None),
            ("<?xml version='1.0'?><head><title>", None),
            ("<?xml version='1.0'?><!-- saved from <rss> --><!DOCTYPE html><p>", None),
            ("<?xml version='1.0'?><!doctype html><title>", None),
            ("From: Ann, <b>harbour master</b>", None),
            ("<p>From: Ann\nMIME-Version: 1.0", None),
            ("Text with a <!-- comment -->", None),
            ("The harbour opened</p>", None),
            ("{ header }<p>The harbour {opened}", None),
            ("The harbour<my-crane>opened", None),
        ] {
            assert_eq!(of(text), form, "{text}");
        }
    }

    #[test]
    fn notices_are_told_from_articles() {
        let needs = "You need to enable JavaScript to run this app.";
        for (title, text, expected) in [
            ("404 Not Found", "nginx", Some(Notice::ServerError)),
            ("HTTP Status 404 – Not Found", "Type Status Report", Some(Notice::ServerError)),
            ("example.org | 522: Connection timed out", "What happened?", Some(Notice::ServerError)),
            ("Error 503 Backend fetch failed", "Guru Meditation", Some(Notice::ServerError)),
            ("Just a moment...", "Enable JavaScript and cookies to continue", Some(Notice::Guard)),
            ("Page not found – The Harbour Post", "Oops! That page can’t be found.", Some(Notice::MissingPage)),
            ("물결신문 | 페이지를 찾을 수 없습니다.", "주소를 확인해 주세요.", Some(Notice::MissingPage)),
            ("Shop", needs, Some(Notice::NeedsScripts)),
            ("", "이 페이지를 보려면 자바스크립트를 활성화하십시오.", Some(Notice::NeedsScripts)),
            ("404 Harbour Road", "The house was not found.", None),
            ("How 404 Not Found became a joke", "It was found.", None),
            ("Not Found", "A film.", None),
            ("Page not found in the archive of the port", "A clerk lost it.", None),
            ("Access Denied: the story of a port", "It is closed.", None),
            ("How to enable JavaScript", needs, None),
            ("The ferry", "The ferry has a timetable in interactive JavaScript.", None),
        ] {
            assert_eq!(notice(title, text), expected, "{title}");
        }
        assert_eq!(notice("404 Not Found", &"The ferry left the quay. ".repeat(100)), None);
        assert_eq!(notice("Shop", &needs.repeat(10)), None);
    }

    #[test]
    fn bytes_that_are_no_text_are_told() {
        let latin: Vec<u8> = (b' '..=255).cycle().take(4_000).collect();
        assert!(!is_binary(&latin, false));
        assert!(!is_binary(b"", false));
        assert!(!is_binary("\u{1b}$B".repeat(100).as_bytes(), false));
        let wide: Vec<u8> = "<p>The harbour".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(!is_binary(&wide, true));
        assert!(is_binary(&wide, false));
        for start in [&b"%PDF-1.7\n"[..], b"%!PS-Adobe-3.0\n", b"PK\x03\x04"] {
            assert!(is_binary(&[start, b"The harbour opened in 1904, was dredged twice since."].concat(), false));
        }
        // One control in 32 bytes is a broken page, one more is none.
        let mut page = [b'x'; 64];
        page[..2].fill(0);
        assert!(!is_binary(&page, false));
        page[2] = 0;
        assert!(is_binary(&page, false));
    }
}
