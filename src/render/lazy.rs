//! The real address of a picture that the page loads only when readers scroll to it.
//!
//! Pages put the address in an attribute for their script, leave a blank or blurred picture in `src`, and repeat the real
//! address in `srcset`, in the sources of a `<picture>` or in `<noscript>`.

use url::Url;

use super::links;
use crate::dom::{Document, NodeId};
use crate::tables::markup::{
    LAZY_ADDRESSES, LAZY_SOURCE_SETS, MAX_IMAGE_WIDTH, MIN_DATA_IMAGE_BYTES, PICTURE_CHILDREN, PICTURE_ENDINGS,
    PLACEHOLDER_NAMES,
};
use crate::tables::tags::Tag;

/// The address that an `<img>` has itself, or `None` if it has only a placeholder.
pub(super) fn real_source(document: &Document, image: NodeId, base: Option<&Url>) -> Option<String> {
    let attribute = |name| document.attribute(image, name);
    let late = LAZY_ADDRESSES.iter().filter_map(|name| attribute(name)).filter(|src| looks_like_address(src));
    let plain = attribute("src").filter(|src| !is_placeholder(src));
    let addresses = late.chain(plain).find_map(|src| links::image(src, base));
    addresses.or_else(|| best_of_sets(document, image, base))
}

/// The address that the sources of a `<picture>` give to the image in it.
pub(super) fn source_of_picture(document: &Document, picture: NodeId, base: Option<&Url>) -> Option<String> {
    let children = document.children(picture).take(PICTURE_CHILDREN);
    let sources = children.filter(|&child| document.tag(child) == Tag::Source);
    sources.filter(|&source| is_raster(document, source)).find_map(|source| best_of_sets(document, source, base))
}

/// The address of an `<iframe>` or `<video>` as the page gives it.
pub(super) fn film_source(document: &Document, film: NodeId) -> Option<&str> {
    let is_sound = |src: &&str| !src.trim().is_empty() && !src.trim().starts_with("about:");
    let late = LAZY_ADDRESSES.iter().filter_map(|name| document.attribute(film, name));
    let own = late.chain(document.attribute(film, "src")).find(is_sound);
    own.or_else(|| {
        let sources = document.children(film).filter(|&child| document.tag(child) == Tag::Source);
        sources.filter_map(|source| document.attribute(source, "src")).find(is_sound)
    })
}

fn best_of_sets(document: &Document, element: NodeId, base: Option<&Url>) -> Option<String> {
    let sets = LAZY_SOURCE_SETS.iter().filter_map(|name| document.attribute(element, name));
    sets.filter_map(best_candidate).find_map(|src| links::image(src, base))
}

/// The widest picture of a source set that is not wider than any screen needs, or the narrowest of all.
fn best_candidate(set: &str) -> Option<&str> {
    let candidates = || candidates(set).filter(|(src, _)| !is_placeholder(src));
    let fitting = candidates().filter(|&(_, width)| width <= MAX_IMAGE_WIDTH).max_by_key(|&(_, width)| width);
    fitting.or_else(|| candidates().min_by_key(|&(_, width)| width)).map(|(src, _)| src)
}

/// The addresses in a source set with their width, or their density in thousandths.
fn candidates(set: &str) -> impl Iterator<Item = (&str, u32)> {
    let mut rest = set;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (src, after) = rest.split_at(end);
        if src.is_empty() {
            return None;
        }
        if src.ends_with(',') {
            rest = after;
            return Some((src.trim_end_matches(','), PLAIN_DENSITY));
        }
        let (descriptor, after) = after.split_once(',').unwrap_or((after, ""));
        rest = after;
        Some((src, size(descriptor.trim()).unwrap_or(PLAIN_DENSITY)))
    })
}

/// A picture of density 1. Unit: thousandths. Source: HTML Living Standard, image candidates.
const PLAIN_DENSITY: u32 = 1_000;

fn size(descriptor: &str) -> Option<u32> {
    if let Some(width) = descriptor.strip_suffix('w') {
        return width.parse().ok();
    }
    let density = descriptor.strip_suffix('x')?;
    let (whole, part) = density.split_once('.').unwrap_or((density, "0"));
    let tenths: u32 = part.get(..1)?.parse().ok()?;
    Some(whole.parse::<u32>().ok()?.saturating_mul(PLAIN_DENSITY).saturating_add(tenths * PLAIN_DENSITY / 10))
}

/// Whether the attribute for a script can be an address. Some hold numbers, names, words or JSON; the name of a file may
/// have spaces.
fn looks_like_address(text: &str) -> bool {
    let text = text.trim();
    let is_one_word = || !text.contains(char::is_whitespace);
    let path = || text.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    // A source set has commas.
    let names_file = || !text.contains(',') && PICTURE_ENDINGS.iter().any(|ending| path().ends_with(ending));
    !is_placeholder(text) && text.contains(['/', '.']) && !text.starts_with('{') && (is_one_word() || names_file())
}

/// Whether an address is that of a blank picture, or of one that only announces another.
fn is_placeholder(src: &str) -> bool {
    let src = src.trim();
    if src.is_empty() || src.starts_with("about:") {
        return true;
    }
    if src.starts_with("data:") {
        return src.len() < MIN_DATA_IMAGE_BYTES;
    }
    PLACEHOLDER_NAMES.binary_search(&stem_of_file(src).to_ascii_lowercase().as_str()).is_ok()
}

/// The name of the file at an address, without its ending.
fn stem_of_file(src: &str) -> &str {
    let path = src.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The name of the file at an address, without its ending and without the size in the name of a resized copy: `crane` of
/// `/2024/crane-1200x630.jpg`.
pub(super) fn name_of_file(src: &str) -> &str {
    let stem = stem_of_file(src);
    let is_size = |part: &str| part.contains('x') && part.bytes().all(|b| b.is_ascii_digit() || b == b'x');
    stem.rsplit_once(['-', '_']).filter(|(_, part)| is_size(part)).map_or(stem, |(name, _)| name)
}

/// Whether a source of a `<picture>` does not declare itself a vector drawing.
fn is_raster(document: &Document, source: NodeId) -> bool {
    !document.attribute(source, "type").is_some_and(|kind| kind.contains("svg"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom;
    use crate::options::Limits;

    #[track_caller]
    fn check(html: &str, expected: Option<&str>) {
        let document = dom::parse(html, Limits::default());
        let image = document.first(Tag::Img).unwrap();
        let of_picture = || source_of_picture(&document, document.parent(image)?, None);
        assert_eq!(real_source(&document, image, None).or_else(of_picture).as_deref(), expected, "{html}");
    }

    #[test]
    fn copies_of_a_picture_have_one_name() {
        for (src, name) in [
            ("https://news.example/2025/crane-1200x630.jpg?w=2", "crane"),
            ("crane_800x450.webp", "crane"),
            ("/img/crane.jpg#top", "crane"),
            ("/img/crane-north.jpg", "crane-north"),
            ("/img/12-34.jpg", "12-34"),
            ("/img/", ""),
        ] {
            assert_eq!(name_of_file(src), name, "{src}");
        }
    }

    #[test]
    fn the_real_picture_is_found() {
        check("<img src=a.jpg>", Some("a.jpg"));
        check("<img src=blank.gif data-src=/a.jpg>", Some("/a.jpg"));
        check("<img src=blank.gif data-src='/a b.JPG?w=2'>", Some("/a b.JPG?w=2"));
        check("<img src=blank.gif data-src='/a.jpg 2x'>", None);
        check("<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw= data-original=a.jpg>", Some("a.jpg"));
        check("<img src=small.jpg data-lazy-src=a.jpg>", Some("a.jpg"));
        check("<img src=a.jpg data-src='{\"x\":1}'>", Some("a.jpg"));
        check("<img data-src=javascript:alert(1)/. src=a.jpg>", Some("a.jpg"));
        check("<img srcset='a.jpg 300w, b.jpg 1200w, c.jpg 4000w'>", Some("b.jpg"));
        check("<img srcset='a,1.jpg, b,2.jpg 1.5x'>", Some("b,2.jpg"));
        check("<picture><source srcset=a.svg type=image/svg+xml><source srcset=a.webp><img></picture>", Some("a.webp"));
        check("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", None);
        check("<img src=/img/spacer.gif>", None);
        check("<img>", None);
    }
}
