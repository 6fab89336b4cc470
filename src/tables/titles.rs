//! How titles are put together and how far each place that holds one is believed.
//!
//! Numbers that name no source were set by hand, with room beyond what the development pages hold; none was tuned.

/// Labels of a title, folded: of boards and forms.
#[rustfmt::skip]
pub(crate) const TITLE_LABELS: &[&str] = &[
    "subject", "件名", "标题", "標題", "글제목", "제목",
];

/// Longest label of a title with the space and the colon behind it.
///
/// Unit: characters. Source: the table above. Tuned: no.
pub(crate) const MAX_TITLE_LABEL_CHARS: usize = 8;

/// Headings of the parts of a page, folded and sorted: for screen readers, of menus, of translators' windows.
#[rustfmt::skip]
pub(crate) const NOT_HEADLINES: &[&str] = &[
    "breadcrumb", "breadcrumbs", "cookiesettings", "hauptmenü", "hauptnavigation", "mainmenu",
    "mainnavigation", "menu", "menú", "navigation", "originaltext", "search", "searchform",
    "sitenavigation", "skiplinks", "メニュー", "全站导航", "导航", "導覽", "本文", "菜单", "관련링크", "댓글목록", "메뉴", "메인메뉴",
    "본문", "본문내용", "전체메뉴", "주메뉴", "첨부파일", "컨텐츠정보", "페이지정보",
];

/// Names of boards and of lists of news, folded and sorted: the page of an entry shows its headline below one.
#[rustfmt::skip]
pub(crate) const BOARD_NAMES: &[&str] = &[
    "announcement", "announcements", "latestnews", "news", "newsandevents", "newsevents", "notice", "notices",
    "pressrelease", "pressreleases", "お知らせ", "ニュース", "ニュースリリース", "プレスリリース", "公告", "公告公示", "公示公告", "報道発表",
    "新着情報", "新聞稿", "新闻中心", "新闻动态", "最新消息", "消息公告", "記者発表", "通知公告", "공고", "공지", "공지사항", "뉴스", "뉴스소식", "보도설명자료",
    "보도자료", "새소식", "설명자료", "소식", "알림", "알림마당", "알림사항", "언론보도", "입찰공고", "자료실", "채용공고", "채용정보", "학사공지", "행사안내",
];

/// Ends of such names, folded.
pub(crate) const BOARD_ENDINGS: &[&str] = &["掲示板", "게시판", "공지사항"];

/// What templates add to the name of a board on the page of an entry, folded.
pub(crate) const BOARD_VIEWS: &[&str] = &["詳細", "보기", "상세", "상세내용", "상세보기"];

/// Longest name of a board with what is added to it.
///
/// Unit: characters. Source: the tables above, with a word more. Tuned: no.
pub(crate) const MAX_BOARD_CHARS: usize = 16;

/// Words of class names that say that a line is the title of an entry, sorted; and the one that says that it is another.
pub(crate) const TITLE_CLASS_WORDS: &[&str] = &["subject", "tit", "title"];
pub(crate) const SUBTITLE_CLASS_WORD: &str = "sub";

/// Addresses of the first page of a site, besides the root.
#[rustfmt::skip]
pub(crate) const HOME_PAGES: &[&str] = &[
    "/index.asp", "/index.do", "/index.html", "/index.jsp", "/index.php", "/main", "/main.do", "/main.jsp",
    "/main/main.do",
];

/// The word in class names and ids that distinguishes the logo of a site from a headline.
pub(crate) const SIGN_WORD: &str = "logo";

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
    row(COLON, "Harbour News: The market is back"),
    row(" » ", "The market is back » Harbour News"),
    row(" « ", "The market is back « Harbour News"),
    row(" › ", "The market is back › Harbour News"),
    row(" < ", "시장, 다시 불 밝혔다 < 보도자료 < 항구군청"),
    row(" > ", "항구군청 > 보도자료 > 시장, 다시 불 밝혔다"),
    row(" · ", "The market is back · Harbour News"),
    row(" • ", "The market is back • Harbour News"),
    row(" @ ", "清晨的市場又亮了 @ 港邊手記"),
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

/// What parts no `<title>` by itself, and stands in front of a headline that the page shows as a line of its own.
///
/// Unit: characters. Source: titles of Korean and Japanese news; headlines hold all of them too.
pub(crate) const BEFORE_TITLE: [char; 4] = [',', ':', '，', '：'];

/// The separator that headlines hold most often themselves.
pub(crate) const COLON: &str = ": ";

/// One separator with a title that holds it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Separator {
    pub(crate) mark: &'static str,
    #[expect(dead_code, reason = "for those who read the table")]
    pub(crate) example: &'static str,
}

const fn row(mark: &'static str, example: &'static str) -> Separator {
    Separator { mark, example }
}

/// The bytes that a separator starts with: most places of a title are passed by with one look.
pub(crate) const STARTS_SEPARATOR: [bool; 256] = {
    let mut starts = [false; 256];
    let mut at = 0;
    while at < SEPARATORS.len() {
        starts[SEPARATORS[at].mark.as_bytes()[0] as usize] = true;
        at += 1;
    }
    starts
};

/// Parts of a title looked at; more is a list of keywords.
pub(crate) const MAX_PARTS: usize = 8;

/// Headings of one level looked at.
pub(crate) const MAX_HEADINGS: usize = 12;

/// Words that a heading and a title share, of all words in either, for the one to be the other dressed up; in
/// percent. Tuned: no.
pub(crate) const RELATED_PERCENT: u32 = 10;

/// The same for a heading of the second level. Tuned: no.
pub(crate) const RELATED_H2_PERCENT: u32 = 50;

/// Longest headline, in characters; a longer one is a paragraph in the wrong tag.
pub(crate) const MAX_TITLE_CHARS: usize = 300;

/// Longest name of a site, in characters.
pub(crate) const MAX_SITE_NAME_CHARS: usize = 40;

/// Shortest name of a site that other names are told to start with, in characters.
pub(crate) const MIN_SITE_NAME_CHARS: usize = 4;

/// Fewest letters that a part of a title has to have for a line of the page to vouch for it; digits are none.
pub(crate) const MIN_SEEN_LETTERS: usize = 3;

/// Belief in the places that hold a title, in tenths of a vote.
///
/// Source: how often each holds the right one on half of the development sites. Tuned: yes, there.
pub(crate) mod votes {
    /// The heading of the first level that shares most words with the titles in structured data.
    pub(crate) const RELATED_H1: i32 = 100;
    /// The same on a page that does not call itself an article: shops and services shout at the reader in headings.
    pub(crate) const RELATED_H1_OF_NO_ARTICLE: i32 = 45;
    /// A heading of the second level that repeats a title where none of the first does.
    pub(crate) const RELATED_H2: i32 = 50;
    /// A heading of a lower level that is word for word the title of a tag, where none above it is the headline.
    pub(crate) const REPEATED_HEADING: i32 = 70;
    /// Headings of the first two levels that are told apart from the others.
    pub(crate) const RELATED: [i32; 3] = [RELATED_H1, RELATED_H1_OF_NO_ARTICLE, RELATED_H2];
    /// A line of the page that repeats a title or a part of one.
    pub(crate) const SEEN: i32 = 20;
    /// A line that `<title>` ends with behind a comma, which is no separator.
    pub(crate) const ENDING_TITLE: i32 = 30;
    /// The line behind a label such as `제목`.
    pub(crate) const LABELLED: i32 = 50;
    /// The same in a table or list of facts, label and title each in a cell.
    pub(crate) const LABELLED_CELL: i32 = 100;
    /// The line that a template marks as the title, below the name of a board and above a labelled date.
    pub(crate) const BELOW_BOARD: i32 = 100;
    /// The longest line above a labelled date.
    pub(crate) const ABOVE_DATE: i32 = 12;
    /// One that shares none: the name of the site, a banner, a widget.
    pub(crate) const UNRELATED_H1: i32 = 15;
    pub(crate) const H2: i32 = 4;
    pub(crate) const OPEN_GRAPH: i32 = 25;
    pub(crate) const TWITTER: i32 = 12;
    pub(crate) const JSON_LD: i32 = 22;
    /// What each step away from an article's headline costs a title of JSON-LD.
    pub(crate) const JSON_LD_RANK: i32 = 4;
    /// What a title of JSON-LD loses on a page that does not call itself an article: there it names the firm or the
    /// thing for sale.
    pub(crate) const JSON_LD_OF_NO_ARTICLE: i32 = 10;
    pub(crate) const MICRODATA: i32 = 20;
    pub(crate) const INDEXER: i32 = 15;
    pub(crate) const META: i32 = 8;
    pub(crate) const TITLE_ELEMENT: i32 = 20;
    /// A whole vote, in tenths.
    pub(crate) const WHOLE_TENTHS: i32 = 10;
    /// Share of a vote, in tenths, that goes to a part of a title which ends at a separator.
    pub(crate) const PART_TENTHS: i32 = 8;
    /// What each separator inside such a part costs of it, in tenths.
    pub(crate) const JOINT_TENTHS: i32 = 1;
    /// Share of the vote of `<title>` for its whole, where it has parts: one of them is the site's.
    pub(crate) const JOINED_TENTHS: i32 = 5;
    /// What a colon at its end costs a candidate: it says that the headline goes on.
    pub(crate) const HALF: i32 = -100;
    /// What the name of the site costs a candidate.
    pub(crate) const SITE_NAME: i32 = -100;
    /// The same on a page that does not call itself an article: a home page is called by it.
    pub(crate) const SITE_NAME_OF_NO_ARTICLE: i32 = -50;
    /// What the label of a section costs a candidate where a line above the date is another.
    pub(crate) const SECTION: i32 = -50;
    /// What a name of the site left at its end or start costs a candidate.
    pub(crate) const SITE_NAME_INSIDE: i32 = -15;
}
