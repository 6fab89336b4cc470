//! Labels, counters, arrows and notes that are all a block says when it is no part of the text.

/// Words that stand alone over an advertisement or on a control of the page, in lower case. Source: the templates that
/// gave `vocabulary` its phrases; each is a label and no heading that an article would have.
pub(crate) const ASIDE_LABELS: &[&str] = &[
    "ad",
    "ads",
    "advert",
    "advertentie",
    "advertisement",
    "advertisement - scroll to continue",
    "advertisement continue reading",
    "advertisement continue reading the main story",
    "advertisements",
    "advertisment",
    "annonce",
    "annons",
    "annonse",
    "anzeige",
    "article continues below advertisement",
    "continue reading below advertisement",
    "pubblicità",
    "publicidad",
    "publicidade",
    "publicité",
    "reklama",
    "sponsored",
    "sponsored content",
    "sponsored links",
    "story continues below advertisement",
    "url 복사",
    "url복사",
    "реклама",
    "スポンサーリンク",
    "广告",
    "広告",
    "廣告",
    "공유하기",
    "광고",
    "글꼴 크기",
    "글꼴 크기 조절",
    "글씨 크기 조절",
    "글씨크기",
    "글자 크기",
    "글자 크기 설정",
    "글자크기",
    "글자크기 설정",
    "글자크기 조절",
    "기사 공유하기",
    "기사 듣기",
    "기사 스크랩",
    "기사듣기",
    "동영상 고정",
    "동영상 고정 취소",
    "본문 글씨 크기 조정",
    "본문 듣기",
    "본문듣기",
    "스크랩하기",
    "스폰서 광고",
    "음성으로 듣기",
    "인쇄하기",
    "프린트하기",
];

/// Longest of them. Unit: bytes.
pub(crate) const MAX_LABEL_BYTES: usize = 48;

/// Words behind the number of comments, readers and shares under a headline, in lower case. Source: as above.
pub(crate) const COUNTERS: &[&str] = &[
    "comment",
    "comments",
    "reads",
    "shares",
    "views",
    "个评论",
    "件のコメント",
    "则留言",
    "则评论",
    "개",
    "개의 댓글",
    "건",
];

/// Arrows that newspapers put before a link to another article. Source: all of 73 blocks of development pages that are
/// nothing but a link behind one of them are not in the gold; `→` and `■` stand before content as well.
pub(crate) const POINTERS: [char; 6] = ['▶', '►', '▷', '☞', '»', '▸'];

/// Ends of what screen readers are told of a button to share; without the bracket that closes them.
///
/// Example: "Click to share on X (Opens in new window)". Source: the plugin Jetpack, in its languages.
pub(crate) const WINDOW_NOTES: [&str; 13] = [
    "(Opens in new window",
    "(Se abre en una ventana nueva",
    "(Si apre in una nuova finestra",
    "(Wird in neuem Fenster geöffnet",
    "(Wordt in een nieuw venster geopend",
    "(abre em nova janela",
    "(ouvre dans une nouvelle fenêtre",
    "(在新窗口中打开",
    "(在新視窗中開啟",
    "(新しいウィンドウで開きます",
    "(새 창에서 열림",
    "（在新窗口中打开",
    "（在新視窗中開啟",
];
