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
    "scroll to continue with content",
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
    "פרסומת",
    "آگهی",
    "إعلان",
    "اشتہار",
    "تبلیغات",
    "विज्ञापन",
    "বিজ্ঞাপন",
    "விளம்பரம்",
    "โฆษณา",
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

/// Labels that newspapers put before a link to another article and that are too common to be phrases of the vocabulary,
/// in lower case, sorted. Source: ours, newspapers in these languages.
#[rustfmt::skip]
pub(crate) const POINTER_LABELS: &[&str] = &[
    "aiheesta aiemmin", "ajánljuk még", "also read", "approfondisci", "article connexe", "articolo correlato",
    "artikel berkaitan", "artikel lain", "assista também", "ayrıca bakınız", "ayrıca bkz", "ayrıca oku",
    "baca artikel lainnya", "baca lagi", "baca lanjut", "baca pula", "baca selanjutnya", "bakmadan geçme",
    "berita berkaitan", "berita lain", "buna da bakın", "bunlara da bakabilirsiniz", "bunu da oku", "bài đọc thêm",
    "bővebben", "citește mai mult", "citește mai multe", "confira também", "conteúdo relacionado",
    "continua a leggere", "continúa leyendo", "czytaj też", "czytaj więcej", "có thể bạn quan tâm", "další články",
    "don't miss", "don’t miss", "doporučujeme", "dowiedz się więcej", "en savoir plus", "ezt is olvassa el",
    "flere saker", "for subscribers", "habari zinazohusiana", "hør også", "ikuti juga", "ilginizi çekebilir",
    "in other news", "katso myös", "kuuntele myös", "lea además", "lea más", "lee además", "lee aquí", "lee más",
    "lees hier", "leestip", "leggi di più", "leia a seguir", "les flere saker", "les mer om", "lesen sie dazu",
    "lesen sie dazu auch", "lesen sie jetzt", "lesen sie mehr", "lesen sie mehr zum thema",
    "lesetipp", "leé también", "lihat artikel asli", "lihat juga", "lire aussi notre article", "lire encore",
    "lire plus", "lisez aussi", "lue aiheesta lisää", "lue tästä", "lásd még", "läs mer om", "mais sobre o assunto",
    "meer lezen", "mere om emnet", "mirá también", "missa inte", "more", "mời bạn đọc", "mời quý độc giả xem",
    "no dejes de leer", "nota relacionada", "notas relacionadas", "notícia relacionada", "nu rata", "okumadan geçme",
    "olvass tovább", "olvasta már", "passend dazu", "pe aceeași temă", "per approfondire", "pia soma",
    "podívejte se také", "polecamy", "pour aller plus loin", "povezane vesti", "pročitaj i", "pročitaj još",
    "pročitajte i", "puedes leer", "přečtěte si i", "relacionadas", "saiba mais", "saksikan juga", "se också",
    "se også", "se även", "seguí leyendo", "siehe auch", "sigue leyendo", "simak juga", "simak video", "soma hapa",
    "soma pia", "soma zaidi", "související článek", "sprawdź także", "sprawdź też", "también lee",
    "también puedes leer", "tazama pia", "te recomendamos", "te-ar putea interesa și", "temas relacionados",
    "tham khảo thêm", "tonton juga", "tìm hiểu thêm", "veja mais", "ver más", "vezi mai mult", "vidi još", "viz také",
    "više o tome", "véase también", "více zde", "warto przeczytać", "weiterlesen", "xem ngay", "xem tiếp", "zie ook",
    "zobacz więcej", "à lire", "čitajte još", "čtěte i", "čtěte více", "číst více", "đọc tiếp", "διάβασε ακόμα",
    "διάβασε επίσης", "διαβάστε εδώ", "διαβάστε περισσότερα", "διαβάστε σχετικά", "більше за темою", "більше по темі",
    "детальніше", "див. також", "дивись також", "до теми", "другие новости", "ещё по теме", "материал по теме",
    "матеріали до теми", "на тему", "по темі", "повезане вести", "погледајте још", "прочитај још", "прочитајте и",
    "см. также", "также по теме", "також читайте", "узнать больше", "читайте на сайте", "читайте по теме",
    "читайте по темі", "читайте подробнее", "читати також", "читать далее", "читать подробнее", "אולי יעניין אותך גם",
    "לכתבה המלאה", "לקריאה נוספת", "קראו בנושא", "ראה גם", "ادامه مطلب", "اقرأ أكثر", "اقرأ المزيد", "اقرأ كذلك",
    "اقرئي أيضا", "المزيد", "انظر أيضا", "این را هم بخوانید", "این مطلب را هم بخوانید", "اینجا بخوانید",
    "بیشتر بدانید", "تابع أيضا", "خبر مرتبط", "خبرهای مرتبط", "طالع أيضا", "قد يهمك أيضا", "للمزيد", "متعلقہ خبریں",
    "مزید جانیے", "مزید خبریں", "مزید دیکھیں", "مزید پڑھیں", "مطلب مرتبط", "موضوع ذو صلة", "يمكنك أيضًا قراءة",
    "پیشنهاد ما", "یہ بھی دیکھیں", "یہ بھی پڑھئے", "یہ بھی پڑھیں", "इन्हें भी पढ़ें", "खबरें और भी हैं",
    "पूरी खबर पढ़ें", "यह भी देखें", "ये खबर भी पढ़ें", "ये भी देखें", "संबंधित ख़बर", "আরও খবর", "আরও দেখুন",
    "আরোও পড়ুন", "এ সম্পর্কিত আরও খবর", "এই বিভাগের আরও খবর", "এই সম্পর্কিত আরও খবর", "বিস্তারিত", "সম্পর্কিত খবর",
    "இதையும் படிக்க", "இதையும் படிங்க", "இதையும் படியுங்கள்", "இதையும் பார்க்க", "தொடர்புடைய செய்திகள்",
    "மேலும் படிக்க", "மேலும் பார்க்க", "ข่าวน่าสนใจ", "ข่าวเกี่ยวข้อง", "คลิกอ่าน", "ดูเพิ่มเติม",
    "บทความที่เกี่ยวข้อง", "บทความน่าสนใจ", "อ่านข่าวต้นฉบับ", "อ่านข่าวที่เกี่ยวข้อง", "อ่านข่าวอื่น",
    "อ่านข่าวเกี่ยวข้อง", "อ่านต่อ", "อ่านประกอบ",
];

/// Labels that do so only with a colon behind them, for a sentence may as well start with such a word. Sorted; source: as
/// above.
#[rustfmt::skip]
pub(crate) const POINTER_VERBS: &[&str] = &[
    "ajánlott", "baca", "daha fazla", "detaylar için", "entenda", "hintergrund", "leggi", "lesen sie",
    "mai multe", "más información", "pročitajte", "przeczytaj", "recomandări", "recomendadas", "részletek",
    "δείτε", "διαβάστε", "σχετικά", "прочитајте", "ранее", "рекомендуем", "рекомендуємо", "צפו", "بخوانید",
    "पढ़ें", "আরও", "পড়ুন", "อ่าน", "อ่านข่าว",
];

/// Headings that say nothing without a list of links below them, in lower case, sorted. Source: the plugin Jetpack, whose
/// list is filled by a script; `MediaWiki` in its languages.
#[rustfmt::skip]
pub(crate) const LIST_HEADINGS: &[&str] = &[
    "aiheeseen liittyy", "aiheesta muualla", "altri progetti", "articles connexes", "ayrıca bakınız", "benzer",
    "collegamenti esterni", "correlati", "dış bağlantılar", "eksterne henvisninger", "eksterne lenker",
    "enlaces externos", "externa länkar", "external links", "externe link", "externe links", "externí odkazy",
    "gerelateerd", "hasonló", "kapcsolódó szócikkek", "katso myös", "legături externe", "liens externes",
    "ligações externas", "lihat juga", "lihat pula", "liknande", "linki zewnętrzne", "liên kết ngoài", "pautan luar",
    "podobne", "podobné", "pranala luar", "relacionado", "related", "relaterede", "relatert", "se også", "se även",
    "see also", "siehe auch", "similaire", "similar", "související články", "tazama pia", "további információk",
    "ver também", "vezi și", "viungo vya nje", "voci correlate", "voir aussi", "véase también", "weblinks",
    "xem thêm", "zie ook", "zobacz też", "ähnliche beiträge", "δείτε επίσης", "εξωτερικοί σύνδεσμοι", "види још",
    "див. також", "посилання", "похожее", "см. также", "спољашње везе", "ссылки", "схоже", "קישורים חיצוניים",
    "ראו גם", "انظر أيضا", "بیرونی روابط", "جستارهای وابسته", "مرتبط", "مزید دیکھیے", "وصلات خارجية",
    "پیوند به بیرون", "इन्हें भी देखें", "बाहरी कड़ियाँ", "আরও দেখুন", "বহিঃসংযোগ", "மேலும் பார்க்க",
    "வெளி இணைப்புகள்", "வெளியிணைப்புகள்", "ดูเพิ่ม", "เกี่ยวข้อง", "แหล่งข้อมูลอื่น",
];

/// How a newspaper says that an article goes on below an advertisement: the beginnings or middles of three words of which
/// such a line has one each.
pub(crate) struct AdBreak {
    pub(crate) advertisement: &'static [&'static str],
    pub(crate) goes_on: &'static [&'static str],
    pub(crate) below: &'static [&'static str],
}

/// One row for each language, as `alike` folds words: without accents. Words that are parts of others have spaces around
/// them. Source: ours, newspapers in these languages.
#[rustfmt::skip]
pub(crate) const AD_BREAKS: &[AdBreak] = &[
    AdBreak { advertisement: &[" ad ", " ads ", "advert", "sponsor"],
        goes_on: &["article continu", "content continu", "continue reading", "keep reading", "story continu"],
        below: &["after", "below", "follow", "under"] },
    AdBreak { advertisement: &["anuncio", "propaganda", "publicidade"],
        goes_on: &["continua", "continue", "prossegue", "segue"],
        below: &["abaixo", "apos", "depois"] },
    AdBreak { advertisement: &["anuncio", "publicidad"],
        goes_on: &["continua", "seguir", "sigue"],
        below: &["abajo", "debajo", "despues", "tras"] },
    AdBreak { advertisement: &["annonce", "publicite"],
        goes_on: &["continue", "poursuit", "suite"],
        below: &[" sous ", "apres", "dessous"] },
    AdBreak { advertisement: &["annuncio", "pubblicita"],
        goes_on: &["continua", "prosegue"],
        below: &["dopo", "sotto"] },
    AdBreak { advertisement: &["anzeige", "werbung"],
        goes_on: &["artikel weiter", "fortgesetzt", "geht weiter", "lesen sie weiter", "weiter geht", "weiterlesen"],
        below: &[" nach ", " unter "] },
    AdBreak { advertisement: &["advertentie", "reclame"], goes_on: &["verder", "vervolg"], below: &[" na ", "onder"] },
    AdBreak { advertisement: &["annons", "reklam"],
        goes_on: &["fortsatt", "las vidare"],
        below: &["efter", "nedan", "under"] },
    AdBreak { advertisement: &["annonse", "reklame"], goes_on: &["fortsett"], below: &["etter", "under"] },
    AdBreak { advertisement: &["annonce", "reklame"], goes_on: &["fortsætt"], below: &["efter", "neden", "under"] },
    AdBreak { advertisement: &["mainok", "mainos"], goes_on: &["jatku"], below: &["alla", "jalkeen"] },
    AdBreak { advertisement: &["reklam"],
        goes_on: &["ciag dalszy", "dalsz", "kontynu"],
        below: &[" po ", " pod ", "ponizej"] },
    AdBreak { advertisement: &["inzer", "reklam"], goes_on: &["pokrac"], below: &[" po ", " pod ", " za "] },
    AdBreak { advertisement: &["hirdet", "reklam"], goes_on: &["folytat"], below: &["alabb", "alatt", "utan"] },
    AdBreak { advertisement: &["anunt", "publicit", "reclam"],
        goes_on: &["continu"],
        below: &[" sub ", "dupa", "mai jos"] },
    AdBreak { advertisement: &["reklam"], goes_on: &["devam"], below: &["altinda", "asagi", "sonra"] },
    AdBreak { advertisement: &["διαφημισ"], goes_on: &["συνεχ"], below: &["κατω", "μετα"] },
    AdBreak { advertisement: &["реклам"],
        goes_on: &["продолж", "читаите дал", "читать дал"],
        below: &[" под ", "ниже", "после"] },
    AdBreak { advertisement: &["реклам"], goes_on: &["продовж", "читаите далі"], below: &[" під ", "нижче", "після"] },
    AdBreak { advertisement: &["оглас", "реклам"], goes_on: &["настав"], below: &["испод", "након", "после"] },
    AdBreak { advertisement: &["oglas", "reklam"], goes_on: &["nastav"], below: &["ispod", "nakon", "posle"] },
    AdBreak { advertisement: &["реклам"], goes_on: &["продълж"], below: &[" под ", "след"] },
    AdBreak { advertisement: &["اعلان"],
        goes_on: &["استکمال", "بقیه", "تابع", "تکمله", "متابعه", "یتبع", "یستمر"],
        below: &["اسفل", "بعد", "تحت"] },
    AdBreak { advertisement: &["מודעה", "פרסומת"], goes_on: &["המשך", "ממשיכ"], below: &["אחר", "מתחת"] },
    AdBreak { advertisement: &["اگهی", "تبلیغ"], goes_on: &["ادامه"], below: &["بعد", "زیر", "پایین", "پس از"] },
    AdBreak { advertisement: &["اشتهار"], goes_on: &["باقی", "جاری"], below: &["بعد", "نیچے"] },
    AdBreak { advertisement: &["विजञापन"], goes_on: &["आगे", "जारी"], below: &["नीचे", "बाद"] },
    AdBreak { advertisement: &["বিজঞাপন"],
        goes_on: &["চলবে", "চালিযে", "পডুন", "বাকি"],
        below: &["নিচে", "নীচে", "পর"] },
    AdBreak { advertisement: &["விளமபர"], goes_on: &["தொடர"], below: &["கீழே", "பின", "பிறகு"] },
    AdBreak { advertisement: &["โฆษณา"], goes_on: &["ต่อ"], below: &["ถัด", "ล่าง", "หลัง", "ใต้"] },
    AdBreak { advertisement: &["quang cao"],
        goes_on: &["con tiep", "tiep tuc", "xem tiep", "đoc tiep"],
        below: &["duoi", "sau"] },
    AdBreak { advertisement: &["iklan"],
        goes_on: &["bersambung", "lanjut", "sambung", "terus"],
        below: &["bawah", "selepas", "setelah"] },
    AdBreak { advertisement: &["tangazo"], goes_on: &["endelea"], below: &["baada", "chini"] },
];

/// The longest such line. Unit: characters. Source: ours, half as much again as the longest seen.
pub(crate) const MAX_BREAK_CHARS: usize = 60;

/// The most words of such a line. Source: ours.
pub(crate) const MAX_BREAK_WORDS: usize = 8;

/// How many words at its end name the advertisement or say that the article goes on. Source: ours, `reklamdan sonra`, `hirdetés után folytatódik`.
pub(crate) const LAST_BREAK_WORDS: usize = 3;

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

/// What stands around the name of such a link. Source: `MediaWiki` and other wikis.
pub(crate) const TOOL_BRACKETS: [char; 3] = ['[', ']', ' '];

/// The link from what is documented to its source. Source: the themes of Sphinx.
pub(crate) const SOURCE_LINK: &str = "[source]";

/// Arrows that newspapers put before a link to another article. Source: all of 73 blocks of development pages that are
/// nothing but a link behind one of them are not in the gold; `→`, `■` and `👉` stand before content as well.
pub(crate) const POINTERS: [char; 7] = ['▶', '►', '▷', '☞', '»', '▸', '➡'];

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
