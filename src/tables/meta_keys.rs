//! What the names of `<meta>` tags, link relations and microdata properties say about an article.
//!
//! Sources: the Open Graph protocol (ogp.me), Twitter cards, Dublin Core (DCMI terms), the tag references of
//! Parsely, Sailthru, Dable, cXense and Google Scholar, schema.org; and keys that pages of several sites use.
//! Tuned: no; a row stands here because the vocabulary defines it or because sites share it.

/// What a value with a known name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Says {
    Title,
    Subtitle,
    Author,
    Published,
    /// When it was written: stands for the date of publication where that is not stated.
    Created,
    Modified,
    Section,
    Tags,
    SiteName,
    Publisher,
    Language,
    Canonical,
    Image,
    ImageWidth,
    ImageHeight,
    ImageAlt,
    Excerpt,
    Licence,
    Comments,
    Kind,
    /// The name of a value that stands in another tag: `twitter:label1` names `twitter:data1`.
    Label,
    /// The value that a label names.
    Data,
}

impl Says {
    /// Number of variants, for tables indexed by one.
    pub(crate) const COUNT: usize = Data as usize + 1;
}

/// Which vocabulary a name belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vocabulary {
    OpenGraph,
    Twitter,
    DublinCore,
    /// Parsely, Sailthru, Dable, cXense, Google Scholar: written for services that quote the article.
    Indexer,
    Plain,
    SchemaOrg,
}

/// One name: what it says, whose it is, how far it is believed against its like, and a value as pages write it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MetaKey {
    pub(crate) key: &'static str,
    pub(crate) says: Says,
    pub(crate) vocabulary: Vocabulary,
    /// Order of belief among names that say the same, 0 first.
    pub(crate) rank: u8,
    #[expect(dead_code, reason = "for those who read the table")]
    pub(crate) example: &'static str,
}

const fn row(key: &'static str, says: Says, vocabulary: Vocabulary, rank: u8, example: &'static str) -> MetaKey {
    MetaKey { key, says, vocabulary, rank, example }
}

use Says::{
    Author, Canonical, Comments, Data, Excerpt, Image, ImageAlt, ImageHeight, ImageWidth, Kind, Label, Language,
    Licence, Modified, Published, Publisher, Section, SiteName, Subtitle, Tags, Title,
};
use Vocabulary::{DublinCore, Indexer, OpenGraph, Plain, SchemaOrg, Twitter};

const DATE: &str = "2025-02-04T11:18:54+09:00";
const NAME: &str = "고원희";
const HEADLINE: &str = "부산항 새벽 시장, 열흘 만에 다시 불 밝혔다";
const SUMMARY: &str = "상인들이 돌아온 시장을 찾았다.";
const PICTURE: &str = "https://news.example/harbour.jpg";

/// Names of `<meta>` tags in lower case, sorted.
#[rustfmt::skip]
pub(crate) const META_KEYS: &[MetaKey] = &[
    row("apple-mobile-web-app-title", SiteName, Plain, 3, "항구신문"),
    row("application-name", SiteName, Plain, 2, "항구신문"),
    row("article.published", Published, Plain, 3, DATE),
    row("article.updated", Modified, Plain, 3, DATE),
    row("article:author", Author, OpenGraph, 2, NAME),
    row("article:author_name", Author, OpenGraph, 1, NAME),
    row("article:create_at", Published, Plain, 4, DATE),
    row("article:modified", Modified, OpenGraph, 1, DATE),
    row("article:modified_time", Modified, OpenGraph, 0, DATE),
    row("article:published", Published, OpenGraph, 1, DATE),
    row("article:published_time", Published, OpenGraph, 0, DATE),
    row("article:section", Section, OpenGraph, 0, "경제"),
    row("article:tag", Tags, OpenGraph, 0, "부산항"),
    row("article:update_at", Modified, Plain, 4, DATE),
    row("article_date_original", Published, Plain, 2, DATE),
    row("articletitle", Title, Indexer, 2, HEADLINE),
    row("author", Author, Plain, 2, NAME),
    row("authors", Author, Plain, 2, NAME),
    row("bt:pubdate", Published, Plain, 3, DATE),
    row("by", Author, Plain, 3, NAME),
    row("byl", Author, Plain, 1, "By Ann Lee"),
    row("byline", Author, Plain, 1, "By Ann Lee"),
    row("category", Section, Plain, 3, "경제"),
    row("citation_author", Author, Indexer, 1, NAME),
    row("citation_authors", Author, Indexer, 1, NAME),
    row("citation_date", Published, Indexer, 2, "2025/02/04"),
    row("citation_publication_date", Published, Indexer, 1, "2025/02/04"),
    row("citation_title", Title, Indexer, 0, HEADLINE),
    row("columnname", Section, Indexer, 2, "通知公告"),
    row("content-language", Language, Plain, 1, "ko"),
    row("copyright", Publisher, Plain, 4, "항구신문"),
    row("cxenseparse:author", Author, Indexer, 1, NAME),
    row("cxenseparse:publishtime", Published, Indexer, 1, DATE),
    row("cxenseparse:recs:publishtime", Published, Indexer, 1, DATE),
    row("dable:author", Author, Indexer, 0, "항구신문=고원희 기자"),
    row("dable:title", Title, Indexer, 1, HEADLINE),
    row("date", Published, Plain, 2, DATE),
    row("date.created", Published, Plain, 2, DATE),
    row("date.release", Published, Plain, 2, DATE),
    row("datemodified", Modified, Plain, 1, DATE),
    row("datepublished", Published, Plain, 1, DATE),
    row("dc.creator", Author, DublinCore, 1, NAME),
    row("dc.date", Published, DublinCore, 3, DATE),
    row("dc.date.created", Published, DublinCore, 2, DATE),
    row("dc.date.issued", Published, DublinCore, 1, DATE),
    row("dc.date.modified", Modified, DublinCore, 1, DATE),
    row("dc.description", Excerpt, DublinCore, 2, SUMMARY),
    row("dc.language", Language, DublinCore, 2, "ko"),
    row("dc.publisher", Publisher, DublinCore, 1, "항구신문"),
    row("dc.subject", Tags, DublinCore, 2, "부산항, 시장"),
    row("dc.title", Title, DublinCore, 1, HEADLINE),
    row("dcterms.abstract", Excerpt, DublinCore, 3, SUMMARY),
    row("dcterms.created", Published, DublinCore, 2, DATE),
    row("dcterms.creator", Author, DublinCore, 1, NAME),
    row("dcterms.date", Published, DublinCore, 3, DATE),
    row("dcterms.issued", Published, DublinCore, 1, DATE),
    row("dcterms.license", Licence, DublinCore, 1, "https://creativecommons.org/licenses/by/4.0/"),
    row("dcterms.modified", Modified, DublinCore, 1, DATE),
    row("dcterms.title", Title, DublinCore, 1, HEADLINE),
    row("description", Excerpt, Plain, 1, SUMMARY),
    row("displaydate", Published, Plain, 2, DATE),
    row("headline", Title, Plain, 0, HEADLINE),
    row("keywords", Tags, Plain, 2, "부산항, 시장"),
    row("last-modified", Modified, Plain, 4, DATE),
    row("lastmod", Modified, Plain, 2, DATE),
    row("news_keywords", Tags, Plain, 1, "부산항, 시장"),
    row("nextweb:createdate", Published, Indexer, 1, "2025-02-04 11:18"),
    row("nextweb:moddate", Modified, Indexer, 1, "2025-02-04 11:18"),
    row("og.article.author", Author, OpenGraph, 2, NAME),
    row("og:article:author", Author, OpenGraph, 2, NAME),
    row("og:article:modified_time", Modified, OpenGraph, 1, DATE),
    row("og:article:published_time", Published, OpenGraph, 1, DATE),
    row("og:article:section", Section, OpenGraph, 1, "경제"),
    row("og:article:tag", Tags, OpenGraph, 1, "부산항"),
    row("og:description", Excerpt, OpenGraph, 0, SUMMARY),
    row("og:image", Image, OpenGraph, 0, PICTURE),
    row("og:image:alt", ImageAlt, OpenGraph, 0, "불을 밝힌 시장"),
    row("og:image:height", ImageHeight, OpenGraph, 0, "630"),
    row("og:image:secure_url", Image, OpenGraph, 1, PICTURE),
    row("og:image:url", Image, OpenGraph, 1, PICTURE),
    row("og:image:width", ImageWidth, OpenGraph, 0, "1200"),
    row("og:locale", Language, OpenGraph, 3, "ko_KR"),
    row("og:regdate", Published, OpenGraph, 2, "20250204111854"),
    row("og:site_name", SiteName, OpenGraph, 0, "항구신문"),
    row("og:title", Title, OpenGraph, 0, HEADLINE),
    row("og:type", Kind, OpenGraph, 0, "article"),
    row("og:updated_time", Modified, OpenGraph, 2, DATE),
    row("og:url", Canonical, OpenGraph, 1, "https://news.example/1"),
    row("originalpublicationdate", Published, Plain, 2, DATE),
    row("parsely-author", Author, Indexer, 0, NAME),
    row("parsely-pub-date", Published, Indexer, 0, DATE),
    row("parsely-section", Section, Indexer, 1, "경제"),
    row("parsely-tags", Tags, Indexer, 1, "부산항, 시장"),
    row("parsely-title", Title, Indexer, 0, HEADLINE),
    row("pdate", Published, Plain, 2, DATE),
    row("ptime", Published, Plain, 2, DATE),
    row("pubdate", Published, Plain, 1, DATE),
    row("publication_date", Published, Plain, 1, DATE),
    row("publish-date", Published, Plain, 1, DATE),
    row("publish_date", Published, Plain, 1, DATE),
    row("publishdate", Published, Plain, 1, DATE),
    row("published", Published, Plain, 1, DATE),
    row("published-date", Published, Plain, 1, DATE),
    row("published_time", Published, Plain, 1, DATE),
    row("publisher", Publisher, Plain, 1, "항구신문"),
    row("reporter", Author, Plain, 1, NAME),
    row("revised", Modified, Plain, 3, DATE),
    row("sailthru.author", Author, Indexer, 1, NAME),
    row("sailthru.date", Published, Indexer, 1, DATE),
    row("sailthru.description", Excerpt, Indexer, 2, SUMMARY),
    row("sailthru.image.full", Image, Indexer, 3, PICTURE),
    row("sailthru.section", Section, Indexer, 1, "경제"),
    row("sailthru.tags", Tags, Indexer, 1, "부산항, 시장"),
    row("sailthru.title", Title, Indexer, 0, HEADLINE),
    row("section", Section, Plain, 1, "경제"),
    row("sitename", SiteName, Indexer, 1, "항구군청"),
    row("subtitle", Subtitle, Plain, 0, SUMMARY),
    row("thumbnail", Image, Plain, 4, PICTURE),
    row("title", Title, Plain, 1, HEADLINE),
    row("twitter:data1", Data, Twitter, 1, "Ann Lee"),
    row("twitter:data2", Data, Twitter, 2, "3 minutes"),
    row("twitter:description", Excerpt, Twitter, 1, SUMMARY),
    row("twitter:image", Image, Twitter, 2, PICTURE),
    row("twitter:image:alt", ImageAlt, Twitter, 1, "불을 밝힌 시장"),
    row("twitter:image:src", Image, Twitter, 2, PICTURE),
    row("twitter:label1", Label, Twitter, 1, "Written by"),
    row("twitter:label2", Label, Twitter, 2, "Reading time"),
    row("twitter:title", Title, Twitter, 0, HEADLINE),
];

/// How far names that sites make up are believed: where a date counts only on a page that looks like an article.
///
/// Unit: order of belief. Tuned: yes; without that WCXB's service pages get dates that nobody reads there.
pub(crate) const MADE_UP_RANK: u8 = 14;

/// Parts of names of `<meta>` tags that sites make up for the dates of an article: `w-published-date`,
/// `og:publish_date`. They say so only of a value that is a date.
#[rustfmt::skip]
const DATE_NAMES: &[MetaKey] = &[
    row("publish", Published, Plain, MADE_UP_RANK, DATE),
    row("pub-date", Published, Plain, MADE_UP_RANK, DATE),
    row("pubdate", Published, Plain, MADE_UP_RANK, DATE),
    row("publication", Published, Plain, MADE_UP_RANK, DATE),
    row("modifi", Modified, Plain, MADE_UP_RANK, DATE),
    row("updated", Modified, Plain, MADE_UP_RANK, DATE),
];

/// Properties of schema.org as they stand in `itemprop` and `RDFa`'s `property`, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const ITEM_PROPERTIES: &[MetaKey] = &[
    row("alternativeheadline", Subtitle, SchemaOrg, 0, SUMMARY),
    row("articlesection", Section, SchemaOrg, 0, "경제"),
    row("author", Author, SchemaOrg, 0, NAME),
    row("commentcount", Comments, SchemaOrg, 0, "12"),
    row("creator", Author, SchemaOrg, 1, NAME),
    row("datecreated", Published, SchemaOrg, 2, DATE),
    row("datemodified", Modified, SchemaOrg, 0, DATE),
    row("datepublished", Published, SchemaOrg, 0, DATE),
    row("headline", Title, SchemaOrg, 0, HEADLINE),
    row("inlanguage", Language, SchemaOrg, 1, "ko"),
    row("keywords", Tags, SchemaOrg, 0, "부산항, 시장"),
    row("license", Licence, SchemaOrg, 0, "https://creativecommons.org/licenses/by/4.0/"),
];

/// Words of `twitter:label1` that announce an author, in lower case, sorted.
///
/// Source: the translations of Yoast SEO, which writes the pair.
#[rustfmt::skip]
pub(crate) const AUTHOR_LABELS: &[&str] = &[
    "author", "by", "door", "escrito por", "geschreven door", "posted by", "scritto da", "skrivet av",
    "verfasst von", "written by", "écrit par", "作者", "執筆者", "글쓴이", "작성자",
];

/// What a name of a `<meta>` tag says, whatever its case.
pub(crate) fn meta_key(key: &str) -> Option<&'static MetaKey> {
    find(META_KEYS, key).or_else(|| DATE_NAMES.iter().find(|row| contains(key, row.key)))
}

/// Whether a name holds a part in lower case, whatever the name's case.
fn contains(name: &str, part: &str) -> bool {
    name.as_bytes().windows(part.len()).any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

/// What a property of schema.org says, whatever its case.
pub(crate) fn item_property(key: &str) -> Option<&'static MetaKey> {
    find(ITEM_PROPERTIES, key)
}

fn find(rows: &'static [MetaKey], key: &str) -> Option<&'static MetaKey> {
    let lower = |c: &u8| match c.to_ascii_lowercase() {
        // Dublin Core is written `DC.date` and `DC:date` alike.
        b':' if key.len() > 2 && key.as_bytes()[..2].eq_ignore_ascii_case(b"dc") => b'.',
        c => c,
    };
    rows.binary_search_by(|row| row.key.bytes().cmp(key.as_bytes().iter().map(lower))).ok().map(|at| &rows[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_without_duplicates() {
        assert!(META_KEYS.is_sorted_by(|a, b| a.key < b.key));
        assert!(ITEM_PROPERTIES.is_sorted_by(|a, b| a.key < b.key));
        assert!(AUTHOR_LABELS.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn names_are_found_in_any_case() {
        assert!(meta_key("DC:Date").is_some_and(|row| row.says == Published));
        assert!(meta_key("OG:Title").is_some_and(|row| row.says == Title));
        assert!(meta_key("W-Published-Date").is_some_and(|row| row.says == Published));
        assert!(meta_key("cdc:last_updated").is_some_and(|row| row.says == Modified));
        assert!(meta_key("publisher").is_some_and(|row| row.says == Publisher));
        assert!(meta_key("viewport").is_none());
    }
}
