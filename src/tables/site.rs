//! How a site names itself in a copyright line.

/// A copyright line, with the holder as `name`: `ⓒ 항구신문(www.news.example), 무단 전재`,
/// `Copyright © 2025 Harbour News. All rights reserved.`, `© Harbour News Co., Ltd.`
///
/// The years may be in figures of any script. A name ends at a mark, at the form of a firm, at words on rights or on who made
/// the site, at the number of a licence or at a year behind it.
pub(crate) const COPYRIGHT: &str = concat!(
    r"(?i)(?:copyrights?\s*(?:by\s+)?)?[©ⓒ]?\s*(?:copyrights?\s*)?(?:\(c\)\s*)?(?:\d{4}\s*(?:[-–~]\s*(?:\d{4})?)?\s*[.,]?\s*)?",
    r"(?:by\s+|bản quyền thuộc về\s+)?",
    r"(?P<name>[^\s(\[.,|/<>©ⓒ:;\d][^(\[.,|/<>©ⓒ:;।]+?)",
    r"\s*(?:[(\[.,|/<>:;।]|\sco\b[.,\s]+ltd\b|\spte\b[.,\s]+ltd\b|all rights?\b|powered by|bản quyền|सर्वाधिकार|สงวนลิขสิทธิ์|تمامی حقوق|جميع الحقوق",
    r"|کلیه حقوق|무단|\p{Han}?ICP[备備证]|(?:20[0-9]{2}|[\d--[0-9]]{4})\s*$|$)"
);

/// The longest name of a holder, in characters; what is longer is a sentence. Source: ours.
pub(crate) const MAX_HOLDER_CHARS: usize = 41;

/// What a line says before the name of those who made the software, in lower case; the copyright behind it is theirs.
///
/// Source: `phpBB`, `MyBB`, `vBulletin`, `XenForo`.
pub(crate) const MADE_BY: &[&str] = &["platform by", "powered by", "software by"];

/// Names that say nothing of a site, folded.
#[rustfmt::skip]
pub(crate) const NOT_SITE_NAMES: &[&str] =
    &[
    "allrightsreserved", "blog", "copyright", "home", "homepage", "viewtopic", "website", "wordpress", "메인", "저작권자", "홈",
];

/// Words of what stands in such a line and names no site, folded: who made the software, whose the text is, and what a
/// template leaves to be filled in.
pub(crate) const NOT_OF_SITE_NAMES: &[&str] = &["poweredby", "版权归", "版權歸", "소유하신도메인"];
