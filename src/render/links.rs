//! Turns addresses in the page into addresses that are safe in the article: resolved, and of a harmless scheme.

use url::{ParseError, Url};

use crate::address::{clean, resolved};
use crate::tables::markup::{IMAGE_SCHEMES, LINK_SCHEMES, MAX_DATA_IMAGE_BYTES, MAX_URL_BYTES, RASTER_DATA_PREFIXES};

/// The address of a link, or `None` if following it could do more than open a page, start a mail or make a call.
pub(super) fn link(href: &str, base: Option<&Url>) -> Option<String> {
    address(href, base, LINK_SCHEMES)
}

/// The address of an image: on the web, relative, or a small raster image as a `data:` address.
pub(super) fn image(src: &str, base: Option<&Url>) -> Option<String> {
    let trimmed = src.trim();
    if let Some(prefix) = RASTER_DATA_PREFIXES.iter().find(|prefix| trimmed.starts_with(**prefix)) {
        let is_base64 = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
        let is_sound = trimmed.len() <= MAX_DATA_IMAGE_BYTES && trimmed[prefix.len()..].bytes().all(is_base64);
        return is_sound.then(|| trimmed.to_owned());
    }
    address(src, base, IMAGE_SCHEMES)
}

/// The host of an address, or the whole address if it is relative.
pub(super) fn short(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest.split('/').next().unwrap_or_default());
    rest.trim_start_matches("www.")
}

fn address(raw: &str, base: Option<&Url>, schemes: &[&str]) -> Option<String> {
    let clean = clean(raw);
    if clean.is_empty() || clean.len() > MAX_URL_BYTES {
        return None;
    }
    let url = match resolved(&clean, base) {
        Err(ParseError::RelativeUrlWithoutBase) => return is_relative(&clean).then(|| clean.into_owned()),
        url => url.ok(),
    };
    // Escapes make the address up to three times as long, and the base makes it longer still.
    let url = url.filter(|url| schemes.contains(&url.scheme()) && url.as_str().len() <= MAX_URL_BYTES);
    url.map(Into::into)
}

/// Whether an address without a base has no scheme, and cannot get one from what is put before it.
fn is_relative(address: &str) -> bool {
    let path = address.find(['/', '?', '#']).unwrap_or(address.len());
    !address[..path].contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> Url {
        Url::parse("https://example.org/news/2025/").unwrap()
    }

    #[test]
    fn relative_addresses_are_resolved() {
        for (href, resolved) in [
            ("a.html", "https://example.org/news/2025/a.html"),
            ("/a?b=1#c", "https://example.org/a?b=1#c"),
            ("//cdn.example.org/x", "https://cdn.example.org/x"),
            (" https://example.com/\n", "https://example.com/"),
            ("mailto:a@example.org", "mailto:a@example.org"),
            ("tel:+82-2-000", "tel:+82-2-000"),
            ("https:a", "https://example.org/news/2025/a"),
            ("https:/a", "https://example.org/a"),
        ] {
            assert_eq!(link(href, Some(&base())).as_deref(), Some(resolved), "{href}");
        }
    }

    #[test]
    fn without_a_base_relative_addresses_stay() {
        for href in ["a.html", "/a", "#note", "?p=1:2", "//example.org/a", "./a:b"] {
            assert_eq!(link(href, None).as_deref(), Some(href));
        }
    }

    #[test]
    fn schemes_that_run_code_are_refused() {
        for href in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " \u{1}javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "\u{a0}javascript:alert(1)",
            "\u{3000}javascript:alert(1)",
            "\u{feff}javascript:alert(1)",
            "vbscript:x",
            "data:text/html,<script>alert(1)</script>",
            "file:///etc/passwd",
            "blob:https://example.org/1",
            "about:blank",
            "unknown:x",
            "http://",
            "",
        ] {
            assert_eq!(link(href, None), None, "{href:?}");
            assert!(link(href, Some(&base())).is_none_or(|url| url.starts_with("http")), "{href:?}");
        }
    }

    #[test]
    fn only_small_raster_images_may_be_written_out() {
        assert!(image("data:image/png;base64,iVBORw0KGgo=", None).is_some());
        assert!(image("data:image/jpg;base64,/9j/4AA=", None).is_some());
        assert!(image("data:image/svg+xml;base64,PHN2Zz4=", None).is_none());
        assert!(image("data:image/png;base64,<svg>", None).is_none());
        assert!(image("data:text/html;base64,AAAA", None).is_none());
        assert!(image(&format!("data:image/png;base64,{}", "A".repeat(MAX_DATA_IMAGE_BYTES)), None).is_none());
        assert!(image("mailto:a@example.org", None).is_none());
    }
}
