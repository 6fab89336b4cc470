//! How a site names itself in a copyright line.

/// A copyright line, with the holder as `name`: `ⓒ 항구신문(www.news.example), 무단 전재`,
/// `Copyright © 2025 Harbour News. All rights reserved.`
pub(crate) const COPYRIGHT: &str = concat!(
    r"(?i)(?:copyrights?\s*(?:by\s+)?)?[©ⓒ]?\s*(?:copyrights?\s*)?(?:\(c\)\s*)?(?:[0-9]{4}\s*(?:[-–~]\s*(?:[0-9]{4})?)?\s*[.,]?\s*)?(?:by\s+)?",
    r"(?P<name>[^\s(\[.,|/<>©ⓒ:;0-9][^(\[.,|/<>©ⓒ:;]+?)",
    r"\s*(?:[(\[.,|/<>:;]|all rights|무단|$)"
);

/// The longest name of a holder, in characters; what is longer is a sentence. Source: by hand.
pub(crate) const MAX_HOLDER_CHARS: usize = 41;

/// Names that say nothing of a site, folded.
#[rustfmt::skip]
pub(crate) const NOT_SITE_NAMES: &[&str] =
    &[
    "allrightsreserved", "blog", "copyright", "home", "homepage", "website", "wordpress", "메인", "저작권자", "홈",
];
