//! Words and signs by which `select` recognises blocks that are no part of the text: labels, controls, counters,
//! arrows.

/// Attributes of a control that opens and closes another element: those of WAI-ARIA, and of Bootstrap's scripts.
pub(crate) const CONTROLS: &[&str] = &["aria-controls", "aria-expanded", "data-bs-toggle", "data-toggle"];

/// Attributes of such a control that name what it opens, by id or by `#` and id.
pub(crate) const OPENED: &[&str] = &["aria-controls", "data-bs-target", "data-target", "href"];

/// Types of `<input>` in which words are written, sorted; one without a type is of text. Searches have a type of their own.
pub(crate) const WRITTEN_TYPES: &[&str] = &["", "email", "tel", "text"];

/// What says between dashes or brackets that an article ends, in lower case, sorted. Source: templates of `WeChat` and of
/// Korean blogs.
pub(crate) const END_MARKS: &[&str] = &["end", "fin", "the end", "全文完", "完", "끝"];

/// What such a word stands between. Source: as above.
pub(crate) const END_MARK_SIGNS: &[char] =
    &['-', '<', '>', '[', ']', '—', '─', '–', '【', '】', '－', '(', ')', '（', '）'];

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
    "already a subscriber? log in",
    "annonce",
    "annons",
    "annonse",
    "anzeige",
    "article continues after advertisement",
    "article continues after this advertisement",
    "article continues below advertisement",
    "back to top",
    "cet article vous a-t-il été utile",
    "cette page vous a-t-elle été utile",
    "click to expand",
    "continua após a publicidade",
    "continue reading below advertisement",
    "czy ta strona była pomocna",
    "dalszy ciąg materiału pod wideo",
    "download our app",
    "edit this page",
    "el artículo continúa después de la publicidad",
    "esta página foi útil",
    "expand description",
    "haberin devamı",
    "hirdetés",
    "iklan",
    "la suite après la publicité",
    "le resultó útil este artículo",
    "mainos",
    "nach oben",
    "print this page",
    "pubblicità",
    "publicidad",
    "publicidade",
    "publicitate",
    "publicité",
    "questa pagina ti è stata utile",
    "quảng cáo",
    "recommended videos",
    "reklam",
    "reklama",
    "riproduzione riservata",
    "scroll to continue",
    "share this article",
    "share this page",
    "shipping calculated at checkout",
    "sign up for our newsletter",
    "sponsored",
    "sponsored content",
    "sponsored links",
    "story continues after advertisement",
    "story continues below",
    "story continues below advertisement",
    "tax included. shipping calculated at checkout",
    "taxes and shipping calculated at checkout",
    "te ha resultado útil esta página",
    "url 복사",
    "url복사",
    "var den här sidan till hjälp",
    "war diese seite hilfreich",
    "war dieser artikel hilfreich",
    "was deze pagina nuttig",
    "was this article helpful",
    "was this helpful",
    "was this information helpful",
    "was this page helpful",
    "zur startseite",
    "διαφήμιση",
    "была ли эта статья полезной",
    "реклама",
    "このページは役に立ちましたか",
    "この記事は有料会員限定です",
    "スポンサーリンク",
    "广告",
    "広告",
    "廣告",
    "続きを読む",
    "請繼續往下閱讀",
    "请继续往下阅读",
    "閱讀原文",
    "공유하기",
    "광고",
    "광고 후 계속됩니다",
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
    "기사 내용은 아래에 계속",
    "기사 더보기",
    "기사 듣기",
    "기사 스크랩",
    "기사듣기",
    "동영상 고정",
    "동영상 고정 취소",
    "동영상 재생 불가능",
    "본문 글씨 크기 조정",
    "본문 듣기",
    "본문듣기",
    "스크랩하기",
    "스폰서 광고",
    "원문 보기",
    "위 옵션선택 박스를 선택하시면 아래에 상품이 추가됩니다",
    "음성으로 듣기",
    "이 글이 도움이 되었나요",
    "이 페이지에서 제공하는 정보에 만족하십니까",
    "인쇄하기",
    "프린트하기",
];

/// The length of the longest of them. Unit: bytes.
pub(crate) const MAX_LABEL_BYTES: usize = 78;

/// The texts of links that print an article, send it to somebody or lead back to a list of articles, in lower case.
///
/// Source: ours, the templates of newspapers before there were buttons to share; sorted.
#[rustfmt::skip]
pub(crate) const TOOLS: &[&str] = &[
    "article to a friend", "artikel afdrukken", "artikel drucken", "artikel empfehlen", "artikel versenden",
    "back to article", "back to front page", "back to home", "back to index", "back to main", "classer cet article",
    "druckansicht", "druckversion", "e-mail article", "e-mail this", "e-mail to a friend", "email article",
    "email this", "email to a friend", "enviar a un amigo", "enviar noticia", "enviar por correo",
    "enviar por e-mail", "enviar por email", "envie a um amigo", "envoyer cet article", "envoyer par e-mail",
    "envoyer à un ami", "forward this", "imprimer cet article", "imprimer cette page", "imprimer l'article",
    "imprimir artículo", "imprimir noticia", "invia a un amico", "invia ad un amico", "invia questo articolo",
    "mail dit artikel", "mail this", "page to a friend", "per e-mail versenden", "print article", "print dit artikel",
    "print page", "print story", "print this", "print version", "printable page", "printable version",
    "printer friendly", "printer version", "printer-friendly", "printversie", "recipe to a friend",
    "retour au sommaire", "retour à l'accueil", "return to article", "return to front page", "return to home",
    "return to index", "return to main", "return to story", "seite drucken", "seite empfehlen", "seite versenden",
    "send this", "send to a friend", "stampa articolo", "stampa questo articolo", "story to a friend",
    "tell a friend", "tips en venn", "tipsa en vän", "torna all'indice", "torna alla home", "utskriftsvänlig",
    "version imprimable", "versione per la stampa", "versione stampabile", "versión para imprimir",
    "versão para impressão", "volver a la portada", "volver al índice", "wersja do druku", "wyślij znajomemu",
    "zurück zur", "версия для печати", "для печати", "к списку", "на главную", "отправить другу", "послать другу",
    "この記事を印刷", "に戻る", "トップへ戻る", "メールで送る", "印刷用", "友善列印", "回首頁", "打印本", "推荐给朋友", "轉寄好友", "返回目录", "返回首页", "메일보내기",
    "목록보기", "목록으로", "프린트하기",
];

/// Words that turn to another page of an article, in lower case, sorted. Source: ours, as above.
#[rustfmt::skip]
pub(crate) const PAGING: &[&str] = &[
    "anterior", "forrige", "föregående", "następna", "neste", "next", "nächste", "nästa", "page", "pages", "pagina",
    "pagine", "poprzednia", "precedente", "prev", "previous", "précédent", "précédente", "próxima", "página",
    "páginas", "seite", "seiten", "sida", "side", "siguiente", "strona", "successiva", "successivo", "suivant",
    "suivante", "volgende", "vorherige", "vorige", "weiter", "zurück", "далее", "предыдущая", "следующая", "страница",
    "страницы", "ページ", "上一頁", "上一页", "下一頁", "下一页", "前のページ", "前へ", "次", "次のページ", "次へ", "다음", "다음페이지", "이전", "이전페이지",
    "페이지",
];

/// Words that may stand beside those, in lower case, sorted. Source: ours, as above.
#[rustfmt::skip]
pub(crate) const PAGING_JOINTS: &[&str] = &[
    "a", "all", "as", "auf", "de", "dernière", "di", "du", "einer", "erste", "first", "go", "goto", "la", "last",
    "le", "letzte", "of", "on", "one", "première", "prima", "primera", "single", "sur", "the", "to", "ultima", "van",
    "view", "von", "última", "из", "へ", "前",
];

/// The longest line of links to the pages of an article.
///
/// Unit: bytes. Source: ours, twenty pages and the words around them. Tuned: no.
pub(crate) const MAX_PAGING_BYTES: usize = 200;

/// Words behind the number of comments, readers or shares under a headline, in lower case. Source: as above.
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

/// Labels that newspapers put before a link to another article and that are too common to be phrases of the vocabulary.
pub(crate) const POINTER_LABELS: &[&str] = &[
    "also read",
    "czytaj też",
    "don't miss",
    "don’t miss",
    "for subscribers",
    "ilginizi çekebilir",
    "in other news",
    "more",
];

/// What links at the end of a heading are called by which the section below it is edited, or which lead back to the top of
/// the page, in lower case and sorted. Source: `MediaWiki` and other wikis in their languages, pages of manuals.
#[rustfmt::skip]
pub(crate) const HEADING_TOOLS: &[&str] = &[
    "back to top", "bearbeiten", "bewerken", "chỉnh sửa", "düzenle", "edit", "edit section", "edit source", "editar",
    "editar código", "edytuj", "edytuj kod", "modifica", "modifica wikitesto", "modifier", "modifier le code",
    "muokkaa", "nach oben", "quelltext bearbeiten", "redaguoti", "rediger", "redigera", "sunting", "szerkesztés",
    "sửa", "sửa mã nguồn", "to top", "top", "upravit", "править", "править код", "ред.", "редагувати", "редактировать",
    "עריכה", "تعديل", "عدل", "แก้ไข", "編輯", "編集", "编辑", "편집",
];

/// The link from what is documented to its source. Source: the themes of Sphinx.
pub(crate) const SOURCE_LINK: &str = "[source]";

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

/// Classes of the element that holds the signature of a post, sorted. Source: Kunena, phpBB, SMF, vBulletin and
/// `XenForo`.
pub(crate) const SIGNATURE_CLASSES: &[&str] =
    &["kmsgsignature", "message-signature", "post-signature", "postsignature", "signature", "signaturecontainer"];

/// Words of the class names of a post, sorted. Source: as above.
pub(crate) const POST_WORDS: &[&str] = &["message", "post", "postbody", "postrow", "posts", "windowbg"];

/// The class of a post that names much else as a word of another: `content-inner`. Source: as above.
pub(crate) const POST_CLASS: &str = "inner";

/// The line that parts a signature from its post. Source: vBulletin 3.
pub(crate) const SIGNATURE_RULE: &str = "__________________\n";
