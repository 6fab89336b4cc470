//! How far from a headline its own lines stand, and how they are told from what surrounds them.
//!
//! Numbers that name no source were set by hand, with room beyond what the development pages hold; none was tuned.

/// Lines looked at above the headline: section, breadcrumb, sometimes the date.
pub(crate) const LINES_ABOVE: usize = 12;

/// Lines looked at below the headline when no body starts sooner.
pub(crate) const LINES_BELOW: usize = 60;

/// Lines after the headline in which a signature at the end of the article is looked for.
pub(crate) const LINES_TO_SIGNATURE: usize = 400;

/// A line of so many bytes outside links is the body. 130 Hangul, 400 Latin letters.
pub(crate) const BODY_BYTES: usize = 400;

/// A line of so many bytes that ends a sentence is prose too; the second of them starts the body, since the first
/// may be a standfirst above the date.
pub(crate) const SENTENCE_BYTES: usize = 130;

/// Lines above the first labelled date in which a headline without any other sign is looked for.
pub(crate) const LINES_ABOVE_DATE: usize = 8;

/// Lines of a page in which that date is looked for.
pub(crate) const LINES_TO_DATE: usize = 400;

/// Visible days near a headline that make the page a list of articles.
pub(crate) const LIST_DAYS: usize = 5;

/// Shortest headline and subtitle, in characters.
pub(crate) const MIN_HEADLINE_CHARS: usize = 10;

/// Lines of one heading that may be one headline.
pub(crate) const MAX_HEADING_LINES: usize = 4;

/// Longest subtitle line, in characters.
pub(crate) const MAX_SUBTITLE_CHARS: usize = 250;

/// Most subtitle lines.
pub(crate) const MAX_SUBTITLES: usize = 5;

/// Longest label of a section, in characters.
pub(crate) const MAX_SECTION_CHARS: usize = 30;

/// Most words of a label of a section: `정치·경제·산업`.
pub(crate) const MAX_SECTION_WORDS: usize = 3;

/// Marks that join the words of such a label.
pub(crate) const SECTION_JOINTS: [char; 6] = ['&', ',', '/', '·', '‧', 'ㆍ'];

/// The part of a Korean breadcrumb that all sections share.
pub(crate) const ANY_SECTION: &str = "뉴스";

/// Fewest words of a Korean subtitle that nothing marks.
pub(crate) const MIN_SUBTITLE_WORDS: usize = 3;

/// Text nodes of one line looked at.
pub(crate) const MAX_PIECES: usize = 16;

/// Class names of the label of a section, in lower case.
#[rustfmt::skip]
pub(crate) const SECTION_CLASSES: &[&str] = &[
    "categoria", "category", "field--name-field-section", "field-name-field-section", "rubrik", "rubrique", "seccion",
    "section", "section-name", "section_name", "topic",
];

/// Words before a colon that say that a section follows, in lower case.
#[rustfmt::skip]
pub(crate) const SECTION_LABELS: &[&str] = &[
    "category", "rubrik", "section", "カテゴリ", "カテゴリー", "分类", "分類", "栏目", "분류", "섹션", "카테고리",
];

/// Class names of the entry of a menu that the page belongs to, in lower case.
#[rustfmt::skip]
pub(crate) const CURRENT_CLASSES: &[&str] = &[
    "active", "current", "on", "selected",
];

/// Brackets around a label.
pub(crate) const BRACKETS: &[char] = &['[', ']', '【', '】', '〔', '〕'];

/// Class names of a standfirst, in lower case; too short to be looked for inside others.
#[rustfmt::skip]
pub(crate) const STANDFIRST_CLASSES: &[&str] = &[
    "dek", "sub", "teaser",
];

/// Levels from the entries of a menu to what they have in common: lists, groups, the menu itself.
pub(crate) const MENU_LEVELS: usize = 3;

/// Labels of a list that make it a menu of the site.
pub(crate) const MENU_LABELS: usize = 4;

/// Bytes at the end of a long line in which a signature is looked for: 50 Hangul, 150 Latin letters.
pub(crate) const SIGNATURE_BYTES: usize = 150;

/// Steps up from a line to the elements whose class names are asked.
pub(crate) const CLASS_LEVELS: usize = 3;

/// Of a longer class name or id the start is read: every line inside the element asks for it.
///
/// Unit: bytes. Source: ours; the bodies of blog systems have some 1,000. Tuned: no.
pub(crate) const MAX_CLASS_BYTES: usize = 4_000;

/// Parts of class names and ids that mark a subtitle, in lower case.
#[rustfmt::skip]
pub(crate) const SUBTITLE_CLASSES: &[&str] = &[
    "article-intro", "article__intro", "bajada", "chapo", "deck", "dek", "entradilla", "lede", "standfirst",
    "strapline", "sub-head", "sub-tit", "sub-title", "sub_head", "sub_tit", "sub_title", "subhead",
    "subheadline", "subtit", "subtitle", "summary", "teaser-text", "undertitle", "untertitel",
];

/// Starts of lines that are captions, credits, marks of the interface.
pub(crate) const NOT_SUBTITLE_STARTS: &[char] = &['▶', '▷', '◀', '[', '【', '(', '<', '©', 'ⓒ', '#', '※', '→'];

/// Starts of questions, of captions and of points of official notices, which are lines of the body.
pub(crate) const POINT_STARTS: &[&str] = &["Q)", "Q.", "Q:", "—", "―", "□", "▲", "◇", "○", "☐", "❍"];

/// Longest label before a colon: `조회`, `담당부서`. Unit: characters.
pub(crate) const MAX_LABEL_CHARS: usize = 6;

/// What may stand behind the end of a sentence.
pub(crate) const CLOSING_QUOTES: &[char] = &['”', '’', '"', '\'', '」', '』', ')', ']'];

/// Marks that point from a caption to its picture, or start an entry of a list.
pub(crate) const CAPTION_STARTS: &[char] = &['▲', '△', '▶', '◀', '◇'];

/// Words in the class names and ids of pictures and their captions, in lower case.
pub(crate) const PICTURE_WORDS: &[&str] = &["cap", "caption", "img", "photo", "pic", "vod"];

/// Ends of Korean sentences, be they said or shouted.
pub(crate) const SENTENCE_ENDS_KO: &[&str] = &["까", "니다", "세요", "요"];

/// Marks that number the lines of a subtitle, and are none of their text.
pub(crate) const BULLETS: &[char] =
    &['▲', '△', '■', '□', '●', '○', '◇', '◆', '-', '–', '·', '•', 'ㆍ', '*', '▪', '∙', ' '];

/// Words of captions, credits, notices of rights and the interface.
#[rustfmt::skip]
pub(crate) const NOT_SUBTITLE_WORDS: &[&str] = &[
    "구독하", "권장합니다", "그래픽", "로그인", "무단", "바로가기", "사진=", "사진제공", "앱에서", "요약된 내용", "요약으로", "자동 요약", "자동요약",
    "자료사진", "재배포", "제공", "캡처",
];

/// Labels of a box in which a machine sums the article up, folded and sorted: it is no subtitle.
#[rustfmt::skip]
pub(crate) const SUMMARY_LABELS: &[&str] = &[
    "3줄요약", "ai3줄요약", "aisummary", "ai要約", "ai요약", "기사요약", "본문요약", "본문요약봇", "세줄요약", "요약",
    "요약봇", "자동요약", "한줄요약", "핵심요약",
];

/// Parts of a breadcrumb that stand for the page itself or lead away from it.
pub(crate) const NOT_CRUMBS: &[&str] = &["正文", "申請入駐", "申请入驻"];

/// Names of the start of a breadcrumb, in lower case.
#[rustfmt::skip]
pub(crate) const CRUMB_STARTS: &[&str] = &[
    "acasă", "accueil", "ana sayfa", "anasayfa", "beranda", "domů", "etusivu", "forside", "főoldal", "hauptseite",
    "hem", "hjem", "home", "home page", "homepage", "inicio", "início", "kezdőlap", "naslovnica", "portada",
    "početna", "start", "startseite", "startsida", "strona główna", "trang chủ", "utama", "úvod", "αρχική", "главная",
    "главная страница", "головна", "начало", "почетна", "דף הבית", "ראשי", "الرئيسية", "خانه", "ہوم", "होम",
    "প্রচ্ছদ", "முகப்பு", "หน้าแรก", "トップ", "ホーム", "首頁", "首页", "메인", "홈",
];

/// Parts of class names of what stands in a breadcrumb and is none of it: links to the source of a page.
///
/// Unit: text in a class name. Source: ours; the theme of Read the Docs for Sphinx and those made from it, of one
/// family. Tuned: no.
pub(crate) const BESIDE_CRUMB_CLASSES: &[&str] = &["crumbs-aside"];

/// Elements around a part of a breadcrumb of which one may be marked as such: blog systems put one link into three.
///
/// Unit: levels. Source: ours; the breadcrumb of the plugin Yoast, and lists in a `<nav>`. Tuned: no.
pub(crate) const CRUMB_LEVELS: usize = 4;

/// Parts of class names and ids of a breadcrumb, in lower case.
pub(crate) const CRUMB_CLASSES: &[&str] = &["crumb", "topicpath"];

/// Marks between the parts of a breadcrumb on one line.
pub(crate) const CRUMB_MARKS: &[char] = &['>', '›', '»', '〉', '＞', '▶', '|'];

/// The field of a mail that says who sent it. Source: RFC 5322.
pub(crate) const MAIL_SENDER: &str = "from";

/// The field of a mail that says when it was sent. Source: RFC 5322.
pub(crate) const MAIL_DATE: &str = "date";

/// The field of a mail that says what it is about. Source: RFC 5322.
pub(crate) const MAIL_SUBJECT: &str = "subject";

/// How much of a mail is searched for the end of its header. Unit: characters. Source: ours; archives show some ten
/// lines of it.
pub(crate) const MAX_MAIL_HEADER: usize = 2000;
