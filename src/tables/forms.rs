//! How data that is no page, and notices that there is none, are told from pages.

use std::ops::RangeInclusive;

/// How data starts that has few bytes of control near its start, so that nothing else tells it from text.
///
/// Source: WHATWG MIME Sniffing, the patterns of PostScript, PDF and ZIP, which may hold its files as they are; pictures,
/// films, fonts and other archives are told by their bytes. The marks of UTF-32, which is no encoding of the web and starts
/// as UTF-16 does.
pub(crate) const BINARY_STARTS: &[&[u8]] = &[b"%!PS-Adobe-", b"%PDF-", b"PK\x03\x04", b"\xff\xfe\0\0", b"\0\0\xfe\xff"];

/// Elements that open a document of XML also where no declaration comes before them, sorted.
///
/// Source: WHATWG MIME Sniffing, feeds; and the maps of a site that sitemaps.org describes.
pub(crate) const XML_ROOTS: &[&str] = &["feed", "rdf:rdf", "rss", "sitemapindex", "urlset"];

/// Bytes that are looked at to tell what was given.
///
/// Unit: bytes. Source: WHATWG MIME Sniffing, resource header.
pub(crate) const PROBE_BYTES: usize = 1_445;

/// Bytes of text for each one that text does not hold.
///
/// Unit: bytes. Source: ours; random bytes have one in nine, broken pages few.
pub(crate) const BYTES_A_CONTROL: usize = 32;

/// The style of an element in which the lines of plain text stay lines. Source: CSS Text Module Level 3.
pub(crate) const LINES_STYLE: &str = "white-space:pre-line";

/// The most text that a notice in place of an article has.
///
/// Unit: bytes. Source: ours; Cloudflare says what happened and what to do in 900. Tuned: no.
pub(crate) const MAX_NOTICE_BYTES: usize = 1_500;

/// The most text that a plea for scripts has.
///
/// Unit: bytes. Source: ours; two sentences, in scripts whose letters take three bytes. Tuned: no.
pub(crate) const MAX_PLEA_BYTES: usize = 400;
const _: () = assert!(MAX_PLEA_BYTES < MAX_NOTICE_BYTES);

/// Numbers of errors. Source: RFC 9110, section 15.5 and 15.6.
pub(crate) const ERROR_CODES: RangeInclusive<u16> = 400..=599;

/// Words before the number of an error, sorted. Source: Apache Tomcat, IIS, Varnish.
pub(crate) const ERROR_LABELS: &[&str] = &["code", "error", "http", "server", "status"];

/// Names of errors, sorted. Source: RFC 9110, section 15.5 and 15.6; nginx, Apache, IIS, Varnish and Cloudflare.
pub(crate) const ERROR_NAMES: &[&str] = &[
    "a timeout occurred",
    "authorization required",
    "backend fetch failed",
    "bad gateway",
    "bad request",
    "connection timed out",
    "file or directory not found",
    "first byte timeout",
    "forbidden",
    "gateway time out",
    "gateway timeout",
    "gone",
    "internal server error",
    "invalid ssl certificate",
    "method not allowed",
    "not acceptable",
    "not found",
    "origin is unreachable",
    "page not found",
    "payload too large",
    "precondition failed",
    "proxy error",
    "request entity too large",
    "request header or cookie too large",
    "request timeout",
    "service temporarily unavailable",
    "service unavailable",
    "ssl handshake failed",
    "too many requests",
    "unauthorized",
    "unavailable for legal reasons",
    "web server is down",
    "web server is returning an unknown error",
];

/// Whole titles of the pages that guards of sites send, in small letters, sorted.
///
/// Source: Akamai, AWS WAF, Cloudflare, DDoS-Guard, F5, Imperva, `PerimeterX`, Sucuri.
pub(crate) const GUARD_TITLES: &[&str] = &[
    "access denied",
    "access denied | cloudflare",
    "access to this page has been denied",
    "access to this page has been denied.",
    "attention required! | cloudflare",
    "checking your browser",
    "ddos-guard",
    "human verification",
    "just a moment...",
    "one moment, please...",
    "pardon our interruption",
    "please wait... | cloudflare",
    "request rejected",
    "robot or human?",
    "sucuri website firewall - access denied",
    "verify you are human",
    "you are being redirected...",
];

/// What parts of the title of a page that a site does not have say, in small letters, sorted.
///
/// Source: ours; the defaults of `WordPress`, Drupal and GitHub Pages, and such pages of sites in these languages.
pub(crate) const MISSING_PAGE_TITLES: &[&str] = &[
    "404",
    "404 error",
    "404 not found",
    "404 page not found",
    "az oldal nem található",
    "content not found",
    "error 404",
    "error 404 not found",
    "halaman tidak ditemukan",
    "không tìm thấy trang",
    "nie znaleziono strony",
    "page cannot be found",
    "page introuvable",
    "page non trouvée",
    "page not found",
    "pagina niet gevonden",
    "pagina non trovata",
    "pagina nu a fost găsită",
    "página no encontrada",
    "página não encontrada",
    "sayfa bulunamadı",
    "seite nicht gefunden",
    "sidan hittades inte",
    "siden ble ikke funnet",
    "siden blev ikke fundet",
    "sivua ei löydy",
    "sivua ei löytynyt",
    "strona nie została znaleziona",
    "stránka nebyla nalezena",
    "stránka nenalezena",
    "η σελίδα δεν βρέθηκε",
    "сторінку не знайдено",
    "страница не найдена",
    "הדף המבוקש לא נמצא",
    "הדף לא נמצא",
    "الصفحة غير موجودة",
    "ไม่พบหน้าที่คุณต้องการ",
    "お探しのページは見つかりませんでした",
    "ページが見つかりません",
    "ページが見つかりませんでした",
    "找不到頁面",
    "找不到页面",
    "頁面不存在",
    "页面不存在",
    "页面未找到",
    "존재하지 않는 페이지입니다",
    "페이지를 찾을 수 없습니다",
    "페이지를 찾을 수 없음",
];

/// What parts the name of a site from the title of a page.
pub(crate) const TITLE_PARTS: [char; 8] = ['|', '-', '–', '—', ':', '·', '»', '«'];

/// What scripts are called, in small letters, sorted.
pub(crate) const SCRIPT_NAMES: &[&str] = &["java script", "javascript", "자바스크립트"];

/// How the words start by which a plea asks to turn scripts on, in small letters, sorted.
///
/// Source: ours; the defaults of create-react-app and Vue CLI, and `<noscript>` of pages in these languages.
pub(crate) const SCRIPT_PLEAS: &[&str] = &[
    "abilita",
    "activ",
    "aktif",
    "aktiv",
    "ativ",
    "disabled",
    "enable",
    "etkin",
    "habilit",
    "inschakel",
    "kích hoạt",
    "požadov",
    "require",
    "turn on",
    "włącz",
    "zapn",
    "ενεργοποι",
    "включ",
    "отключ",
    "увімкн",
    "הפעל",
    "להפעיל",
    "تفعيل",
    "启用",
    "啟用",
    "有効",
    "허용",
    "활성",
];
