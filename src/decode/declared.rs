//! What a page says about its own encoding and language, read from the bytes before they are text.

use encoding_rs::{Encoding, REPLACEMENT, UTF_8, WINDOWS_1252, X_USER_DEFINED};
use memchr::{memchr, memmem};

use super::is_utf16;
use crate::tables::encodings::{LABELS, LANGUAGE_DOMAINS};

/// What a page declares.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Declared {
    /// The first encoding named, by `<meta charset>`, `<meta http-equiv>` or an XML declaration, however late.
    pub(super) encoding: Option<&'static Encoding>,
    /// The top-level domain whose pages are written in the page's language.
    pub(super) domain: Option<&'static str>,
}

impl Declared {
    /// Reads the tags of a page up to the first that names an encoding. Comments are passed over.
    ///
    /// The declaration of a page that can be read byte by byte cannot be UTF-16; as the HTML standard says, UTF-8
    /// is meant.
    pub(super) fn read(bytes: &[u8]) -> Declared {
        let mut declared = Declared::default();
        let mut at = 0;
        while let Some(start) = memchr(b'<', &bytes[at..]).map(|offset| at + offset + 1) {
            let rest = &bytes[start..];
            at = start;
            if rest.starts_with(b"!--") {
                let Some(end) = memmem::find(rest, b"-->") else { break };
                at += end;
            } else if starts_with_name(rest, b"meta") || starts_with_name(rest, b"?xml") {
                let (attributes, length) = attributes(rest);
                at += length;
                if let Some(encoding) = encoding_in(&attributes) {
                    declared.encoding = Some(if is_utf16(encoding) { UTF_8 } else { encoding });
                    break;
                }
            } else if declared.domain.is_none() && starts_with_name(rest, b"html") {
                let (attributes, length) = attributes(rest);
                at += length;
                declared.domain = value(&attributes, b"lang").and_then(domain_of);
            }
        }
        declared
    }
}

/// The encoding a transport names, from `text/html; charset=euc-kr` or the bare label.
pub(super) fn encoding_of_content_type(content_type: &str) -> Option<&'static Encoding> {
    charset_in(content_type.as_bytes()).or_else(|| encoding_of(content_type.as_bytes()))
}

/// Name and value as they stand.
type Attribute<'a> = (&'a [u8], &'a [u8]);

fn encoding_in(attributes: &[Attribute<'_>]) -> Option<&'static Encoding> {
    let named = value(attributes, b"charset").or_else(|| value(attributes, b"encoding"));
    if let Some(label) = named {
        return encoding_of(label);
    }
    value(attributes, b"http-equiv").filter(|name| name.eq_ignore_ascii_case(b"content-type"))?;
    charset_in(value(attributes, b"content")?)
}

/// The label after `charset=` in the value of a content type.
fn charset_in(content_type: &[u8]) -> Option<&'static Encoding> {
    const KEY: &[u8] = b"charset";
    let at = content_type.windows(KEY.len()).position(|window| window.eq_ignore_ascii_case(KEY))?;
    let label = content_type[at + KEY.len()..].trim_ascii_start().strip_prefix(b"=")?;
    let end = label.iter().position(|&byte| byte == b';' || byte == b',').unwrap_or(label.len());
    encoding_of(&label[..end])
}

/// The encoding of a label; none for one that no page can be read with.
fn encoding_of(label: &[u8]) -> Option<&'static Encoding> {
    let is_padding = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'');
    let start = label.iter().position(|byte| !is_padding(byte))?;
    let end = label.iter().rposition(|byte| !is_padding(byte))? + 1;
    let label = &label[start..end];
    let known = Encoding::for_label(label).or_else(|| {
        let at = LABELS.binary_search_by(|(other, _)| compare_ignoring_case(other.as_bytes(), label)).ok()?;
        Encoding::for_label(LABELS[at].1.as_bytes())
    })?;
    match known {
        _ if known == REPLACEMENT => None,
        _ if known == X_USER_DEFINED => Some(WINDOWS_1252),
        _ => Some(known),
    }
}

fn domain_of(language: &[u8]) -> Option<&'static str> {
    let language = language.trim_ascii();
    let primary = language.split(|byte| matches!(byte, b'-' | b'_')).next().unwrap_or_default();
    [language, primary].iter().find_map(|tag| {
        let found = LANGUAGE_DOMAINS.binary_search_by(|(other, _)| compare_ignoring_case(other.as_bytes(), tag));
        found.ok().map(|at| LANGUAGE_DOMAINS[at].1)
    })
}

/// Compares a lower-case name with one in any case.
fn compare_ignoring_case(name: &[u8], other: &[u8]) -> std::cmp::Ordering {
    name.iter().copied().cmp(other.iter().map(u8::to_ascii_lowercase))
}

fn starts_with_name(rest: &[u8], name: &[u8]) -> bool {
    rest.len() > name.len()
        && rest[..name.len()].eq_ignore_ascii_case(name)
        && (rest[name.len()].is_ascii_whitespace() || rest[name.len()] == b'/')
}

fn value<'a>(attributes: &[Attribute<'a>], name: &[u8]) -> Option<&'a [u8]> {
    attributes.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|&(_, value)| value)
}

/// The attributes that are read of the tag that starts at the front of `tag`, and how many bytes it takes.
fn attributes<'a>(tag: &'a [u8]) -> (Vec<Attribute<'a>>, usize) {
    /// Nothing else is kept of a tag, and of each name only the first: hostile tags have millions of attributes.
    const READ: [&[u8]; 5] = [b"charset", b"content", b"encoding", b"http-equiv", b"lang"];
    let mut read: Vec<Attribute<'_>> = Vec::with_capacity(READ.len());
    let mut add = |name: &'a [u8], content: &'a [u8]| {
        let is_read = READ.iter().any(|known| known.eq_ignore_ascii_case(name));
        if is_read && value(&read, name).is_none() {
            read.push((name, content));
        }
    };
    let is_name = |byte: u8| !byte.is_ascii_whitespace() && !matches!(byte, b'=' | b'>' | b'/' | b'?');
    let run = |at: usize, belongs: &dyn Fn(u8) -> bool| {
        tag[at..].iter().position(|&byte| !belongs(byte)).map_or(tag.len(), |length| at + length)
    };
    let mut at = run(1, &is_name);
    loop {
        let start = run(at, &|byte| byte != b'>' && !is_name(byte));
        if start >= tag.len() || tag[start] == b'>' {
            return (read, start);
        }
        let end = run(start, &is_name);
        let equals = run(end, &|byte| byte.is_ascii_whitespace());
        if tag.get(equals) != Some(&b'=') {
            add(&tag[start..end], &tag[..0]);
            at = end;
            continue;
        }
        let from = run(equals + 1, &|byte| byte.is_ascii_whitespace());
        let (from, to, next) = if let Some(&quote @ (b'"' | b'\'')) = tag.get(from) {
            let to = memchr(quote, &tag[from + 1..]).map_or(tag.len(), |length| from + 1 + length);
            (from + 1, to, tag.len().min(to + 1))
        } else {
            let to = run(from, &|byte| !byte.is_ascii_whitespace() && byte != b'>');
            (from, to, to)
        };
        add(&tag[start..end], &tag[from..to]);
        at = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(page: &str, encoding: Option<&str>) {
        assert_eq!(Declared::read(page.as_bytes()).encoding.map(Encoding::name), encoding, "{page}");
    }

    #[test]
    fn declarations_are_found_in_every_form() {
        check("<meta charset=euc-kr>", Some("EUC-KR"));
        check("<META CHARSET = 'Shift_JIS' />", Some("Shift_JIS"));
        check("<meta content='text/html; charset=ks_c_5601-1987' http-equiv=Content-Type>", Some("EUC-KR"));
        check("<meta http-equiv=\"content-type\" content=\"text/html;charset = &quot\">", None);
        check("<?xml version=\"1.0\" encoding=\"gb2312\"?><html>", Some("GBK"));
        check("<meta charset=\" cp949 \">", Some("EUC-KR"));
        check("<meta/charset=uhc>", Some("EUC-KR"));
        check("<meta charset=utf-16le>", Some("UTF-8"));
    }

    #[test]
    fn what_only_looks_like_a_declaration_is_passed_over() {
        check("<!-- <meta charset=big5> --><meta charset=euc-jp>", Some("EUC-JP"));
        check("<meta name=description content='how to set charset=big5'>", None);
        check("<meta name=a content='<meta charset=big5>'><meta charset=gbk>", Some("GBK"));
        check("<metadata charset=big5>", None);
        check("<meta charset=no-such-thing><meta charset=koi8-r>", Some("KOI8-R"));
        check("<meta charset=iso-2022-kr>", None);
        for broken in
            ["<meta", "<meta ", "<meta charset", "<meta charset=", "<meta charset='", "<!-- <meta charset=big5>"]
        {
            check(broken, None);
        }
    }

    #[test]
    fn a_declaration_may_stand_late() {
        let page = format!("<script>{}</script><meta charset=euc-kr>", "var a = 1 < 2;".repeat(1_000));
        check(&page, Some("EUC-KR"));
    }

    #[test]
    fn languages_lead_to_domains() {
        for (page, domain) in [("<html lang=ko-KR>", Some("kr")), ("<html lang='zh-TW'>", Some("tw")), ("<html>", None)]
        {
            assert_eq!(Declared::read(page.as_bytes()).domain, domain, "{page}");
        }
    }

    #[test]
    fn transports_name_encodings() {
        for (header, encoding) in [
            ("text/html; charset=EUC-KR", Some("EUC-KR")),
            ("text/html; Charset=\"utf-8\"; boundary=x", Some("UTF-8")),
            ("utf-16le", Some("UTF-16LE")),
            ("x-windows-949", Some("EUC-KR")),
            ("text/html", None),
            ("", None),
        ] {
            assert_eq!(encoding_of_content_type(header).map(Encoding::name), encoding, "{header}");
        }
    }
}
