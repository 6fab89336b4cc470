//! How titles are put together and how far each place that holds one is believed.

/// What stands between the parts of a `<title>`, in the order tried at one place. Those with spaces around are
/// written so on purpose: `현대·대우` and `self-made` are words.
///
/// Source: titles of the development pages; `_` and unspaced `-`, `|` are Chinese and Korean habits.
pub(crate) const SEPARATORS: &[Separator] = &[
    row(" | ", "시장, 다시 불 밝혔다 | 항구신문"),
    row(" - ", "시장, 다시 불 밝혔다 - 항구신문"),
    row(" – ", "The market is back – Harbour News"),
    row(" — ", "The market is back — Harbour News"),
    row(" :: ", "항구신문 :: 시장, 다시 불 밝혔다"),
    row("::", "항구신문::시장, 다시 불 밝혔다"),
    row(" : ", "시장, 다시 불 밝혔다 : 뉴스 : 항구닷컴"),
    row(": ", "Harbour News: The market is back"),
    row(" » ", "The market is back » Harbour News"),
    row(" « ", "The market is back « Harbour News"),
    row(" › ", "The market is back › Harbour News"),
    row(" < ", "시장, 다시 불 밝혔다 < 보도자료 < 항구군청"),
    row(" > ", "항구군청 > 보도자료 > 시장, 다시 불 밝혔다"),
    row(" · ", "The market is back · Harbour News"),
    row(" • ", "The market is back • Harbour News"),
    row(" ~ ", "The market is back ~ Harbour News"),
    row(" / ", "The market is back / Harbour News"),
    row("ㅣ", "시장, 다시 불 밝혔다-경제ㅣ항구신문"),
    row("｜", "朝の市場に灯が戻る｜港新聞"),
    row("|", "시장, 다시 불 밝혔다|항구신문"),
    row("_", "清晨的市场又亮了_新闻_港口网"),
    row("--", "清晨的市场又亮了--港口网"),
    row("-", "清晨的市场又亮了-港口网"),
    row("－", "朝の市場に灯が戻る－港新聞"),
];

/// One separator with a title that holds it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Separator {
    pub(crate) mark: &'static str,
    #[allow(dead_code, reason = "for those who read the table")]
    pub(crate) example: &'static str,
}

const fn row(mark: &'static str, example: &'static str) -> Separator {
    Separator { mark, example }
}

/// Parts of a title looked at; more is a list of keywords.
pub(crate) const MAX_PARTS: usize = 8;

/// Longest headline, in characters; a longer one is a paragraph in the wrong tag.
pub(crate) const MAX_TITLE_CHARS: usize = 300;

/// Longest name of a site, in characters.
pub(crate) const MAX_SITE_NAME_CHARS: usize = 40;

/// Belief in the places that hold a title, in tenths of a vote.
///
/// Source: how often each holds the right one on half of the development sites. Tuned: yes, there.
pub(crate) mod votes {
    pub(crate) const FIRST_H1: i32 = 30;
    pub(crate) const LATER_H1: i32 = 12;
    pub(crate) const H2: i32 = 4;
    pub(crate) const OPEN_GRAPH: i32 = 25;
    pub(crate) const TWITTER: i32 = 12;
    pub(crate) const JSON_LD: i32 = 22;
    pub(crate) const MICRODATA: i32 = 20;
    pub(crate) const INDEXER: i32 = 15;
    pub(crate) const META: i32 = 8;
    pub(crate) const TITLE_ELEMENT: i32 = 20;
    /// Share of a vote, in tenths, that goes to a part of a title which ends at a separator.
    pub(crate) const PART_TENTHS: i32 = 8;
    /// What the name of the site costs a candidate.
    pub(crate) const SITE_NAME: i32 = -100;
    /// What a name of the site left at its end or start costs a candidate.
    pub(crate) const SITE_NAME_INSIDE: i32 = -15;
}
