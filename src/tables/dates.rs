//! How pages write dates: shapes, months, labels, zones.
//!
//! Numbers that name no source were set by hand, with room beyond what the development pages hold; none was tuned.

/// Years that a page of the web can be of. Source: the first web page is of 1991; the upper bound only keeps out
/// numbers that are no years, for the library reads no clock. Tuned: no.
pub(crate) const YEARS: std::ops::RangeInclusive<i16> = 1991..=2069;

/// The longest line in which dates are looked for, in bytes; a longer one is prose.
pub(crate) const MAX_LINE_BYTES: usize = 400;

/// Words of a line besides its dates that make it a sentence, where it ends like one: `By Dana Kruse on 7 March.` has
/// fewer. Set by hand.
pub(crate) const SENTENCE_WORDS: usize = 5;

/// Most words beside its dates of a line in a figure that is no caption: `14:36 Uhr`. Set by hand.
pub(crate) const CAPTION_WORDS: usize = 2;

/// Languages whose readers live eight or nine hours from universal time, in lower case.
pub(crate) const FAR_FROM_UNIVERSAL: &[&str] = &["ja", "ko", "zh"];

/// What stands between the first and the last day of something.
pub(crate) const SPAN_MARKS: &[&str] =
    &["-", "al", "au", "bis", "to", "until", "~", "–", "—", "〜", "から", "至", "부터", "～"];

/// A date has at least so many digits: `25.1.2`, with a label in front.
pub(crate) const MIN_DATE_DIGITS: usize = 4;

/// Parts of class names and ids of what readers write below an article, in lower case; the dates in it are theirs.
#[rustfmt::skip]
pub(crate) const COMMENT_CLASSES: &[&str] = &[
    "cbox", "cmt", "comment", "reply",
];

/// Longest line that is a label by itself, in characters.
pub(crate) const MAX_LABEL_CHARS: usize = 14;

/// The same in bytes: a character takes at most four.
pub(crate) const MAX_LABEL_BYTES: usize = 4 * MAX_LABEL_CHARS;

/// Lines from a label in a line of its own to the date: a button or an address may stand between.
pub(crate) const LABEL_REACH: usize = 4;

/// A time behind a date, and what may stand between them: `오전 11:18`, `at 3:20 pm EST`, `(20:31)`, `T02:37:08Z`.
pub(crate) const TIME: &str = concat!(
    r"^(?:\s*[(（\[]?\s*(?:[월화수목금토일月火水木金土日](?:요일|曜日?)?|星期[一二三四五六日天]|周[一二三四五六日]|[A-Za-z]{2,9}\.?)\s*[)）\]]?)??",
    r"(?:T|[\s,.|/–—-]*(?:\s(?:at|um|à|a las|às|ore|kl\.?|klo|alle|o|om|в|о)\s+)?)",
    r"[(（\[]?(?P<half>오전|오후|午前|午後|上午|下午|[AaPp][Mm])?\s*",
    r"(?P<h>[0-9]{1,2})(?:[:.]|h|\s?[시時时点點]\s?)(?P<mi>[0-9]{2})(?:\s?[분分])?",
    r"(?:[:.](?P<s>[0-9]{2})(?:\.[0-9]+)?|\s?(?P<s2>[0-9]{2})\s?[초秒])?",
    r"(?:\s?(?P<half2>[AaPp]\.?\s?[Mm])(?-u:\b)\.?)?",
    r"(?:\s*\(?(?P<zone>Z(?-u:\b)|[A-Z]{3,4}(?-u:\b)|[+-][0-9]{2}:?[0-9]{2}))?",
);

/// How a pattern orders its numbers and names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    YearMonthDay,
    EraMonthDay,
    DayNameYear,
    NameDayYear,
    /// `04/02/2025`: day first, except where the language says otherwise.
    DayMonthYear,
    /// `25.02.04`, only after a label.
    ShortYear,
}

impl Order {
    /// Whether the month has a name of [`MONTHS`].
    pub(crate) fn has_month_name(self) -> bool {
        matches!(self, Order::DayNameYear | Order::NameDayYear)
    }
}

/// One way to write a date, with an example and what it means.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) order: Order,
    /// Some of which are in every text that the pattern matches, so that most texts are not searched.
    pub(crate) needs: &'static [&'static str],
    pub(crate) pattern: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "for those who read the table, and its test"))]
    pub(crate) example: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "for those who read the table, and its test"))]
    pub(crate) meaning: &'static str,
}

/// How years of the web start.
const CENTURIES: &[&str] = &["19", "20"];

/// Dates of more shapes than one are read by the first that fits.
pub(crate) const SHAPES: &[Shape] = &[
    Shape {
        order: Order::YearMonthDay,
        needs: CENTURIES,
        pattern: r"(?P<y>(?:19|20)[0-9]{2})\s?[-./년年]\s?(?P<mo>[0-9]{1,2})\s?[-./월月]\s?(?P<d>[0-9]{1,2})(?:\s?[일日.])?",
        example: "입력 2025. 02. 04. (화) 오후 3:18",
        meaning: "2025-02-04T15:18",
    },
    Shape {
        order: Order::EraMonthDay,
        needs: &["令和", "平成", "昭和"],
        pattern: r"(?P<era>令和|平成|昭和)\s?(?P<y>元|[0-9]{1,2})年\s?(?P<mo>[0-9]{1,2})月\s?(?P<d>[0-9]{1,2})日",
        example: "令和7年2月4日 11時18分",
        meaning: "2025-02-04T11:18",
    },
    Shape {
        order: Order::DayNameYear,
        needs: CENTURIES,
        pattern: r"(?P<d>[0-9]{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-](?:de |of )?(?P<name>[A-Za-zÀ-ɏͰ-ӿא-ת؀-ۿऀ-ॿ]+)\.?,?[\s-](?:de |del )?(?P<y>(?:19|20)[0-9]{2})(?:\s?г\.?|\s?р\.?)?",
        example: "Tue, 04 Feb 2025 11:18:54 +0900",
        meaning: "2025-02-04T11:18:54+09:00",
    },
    Shape {
        order: Order::NameDayYear,
        needs: CENTURIES,
        pattern: r"(?P<name>[A-Za-zÀ-ɏͰ-ӿא-ת؀-ۿऀ-ॿ]+)\.?\s+(?P<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>(?:19|20)[0-9]{2})",
        example: "Published February 4th, 2025 at 3:18 p.m.",
        meaning: "2025-02-04T15:18",
    },
    Shape {
        order: Order::DayMonthYear,
        needs: CENTURIES,
        pattern: r"(?P<d>[0-9]{1,2})\s?[./-]\s?(?P<mo>[0-9]{1,2})\s?[./-]\s?(?P<y>(?:19|20)[0-9]{2})",
        example: "Stand: 04.02.2025 11:18 Uhr",
        meaning: "2025-02-04T11:18",
    },
    Shape {
        order: Order::ShortYear,
        needs: &["."],
        pattern: r"(?P<y>[0-9]{2})\.\s?(?P<mo>[0-9]{2})\.\s?(?P<d>[0-9]{2})\.?",
        example: "기사입력 25.02.04 11:18",
        meaning: "2025-02-04T11:18",
    },
    Shape {
        order: Order::ShortYear,
        needs: &["-"],
        pattern: r"(?P<y>[0-9]{2})-(?P<mo>[0-9]{2})-(?P<d>[0-9]{2})",
        example: "작성일 25-02-04 11:18",
        meaning: "2025-02-04T11:18",
    },
];

/// First years of the Japanese eras, less one.
pub(crate) const ERAS: &[(&str, i16)] = &[("令和", 2018), ("平成", 1988), ("昭和", 1925)];

/// Words that say the second half of the day; the others say the first.
#[rustfmt::skip]
pub(crate) const AFTERNOON: &[&str] = &[
    "pm", "下午", "午後", "오후",
];

/// Zones by name with their offset in minutes. A name that pages use for several zones is not in it; `BST` is that of
/// British summers on all but a few.
pub(crate) const ZONES: &[(&str, i32)] = &[
    ("AEDT", 660),
    ("AEST", 600),
    ("BST", 60),
    ("CDT", -300),
    ("CEST", 120),
    ("CET", 60),
    ("EDT", -240),
    ("EEST", 180),
    ("EET", 120),
    ("EST", -300),
    ("GMT", 0),
    ("HKT", 480),
    ("JST", 540),
    ("KST", 540),
    ("MDT", -360),
    ("MESZ", 120),
    ("MEZ", 60),
    ("MSK", 180),
    ("MST", -420),
    ("PDT", -420),
    ("PST", -480),
    ("SGT", 480),
    ("UTC", 0),
    ("Z", 0),
];

/// Languages and countries that write the month before the day, as BCP 47 tags in lower case.
///
/// Source: CLDR 46, short date formats. Plain `en` is the United States' on most pages that say no more.
#[rustfmt::skip]
pub(crate) const MONTH_FIRST: &[&str] = &[
    "en", "en-ph", "en-us", "es-us", "fil",
];

/// Languages that write the year before month and day, as BCP 47 primary tags, sorted.
///
/// Source: CLDR 46, short date formats.
#[rustfmt::skip]
pub(crate) const YEAR_FIRST: &[&str] = &[
    "af", "eu", "fa", "hu", "ja", "ko", "lt", "mn", "ne", "si", "sv", "zh",
];

/// Month names and their short forms in lower case, without full stop, with the month's number; sorted.
///
/// Source: CLDR 46, wide and abbreviated months, format and stand-alone.
#[rustfmt::skip]
pub(crate) const MONTHS: &[(&str, i8)] = &[
    ("abr", 4), ("abril", 4), ("ag", 8), ("ago", 8), ("agosto", 8), ("agustus", 8), ("août", 8), ("apr", 4),
    ("april", 4), ("aprile", 4), ("aralık", 12), ("aug", 8), ("august", 8), ("augusti", 8), ("augustus", 8),
    ("avr", 4), ("avril", 4), ("ağustos", 8), ("dec", 12), ("december", 12), ("decembre", 12), ("des", 12),
    ("desember", 12), ("dez", 12), ("dezember", 12), ("dezembro", 12), ("dic", 12), ("dicembre", 12),
    ("diciembre", 12), ("déc", 12), ("décembre", 12), ("ekim", 10), ("elokuuta", 8), ("ene", 1), ("enero", 1),
    ("eylül", 9), ("feb", 2), ("febbraio", 2), ("febr", 2), ("febrero", 2), ("februar", 2), ("februari", 2),
    ("february", 2), ("fev", 2), ("fevereiro", 2), ("févr", 2), ("février", 2), ("gen", 1), ("gennaio", 1),
    ("giu", 6), ("giugno", 6), ("grudnia", 12), ("haziran", 6), ("heinäkuuta", 7), ("helmikuuta", 2),
    ("huhtikuuta", 4), ("jan", 1), ("janeiro", 1), ("januar", 1), ("januari", 1), ("january", 1), ("janv", 1),
    ("janvier", 1), ("joulukuuta", 12), ("juil", 7), ("juillet", 7), ("juin", 6), ("jul", 7), ("julho", 7),
    ("juli", 7), ("julio", 7), ("july", 7), ("jun", 6), ("june", 6), ("junho", 6), ("juni", 6), ("junio", 6),
    ("jänner", 1), ("kasım", 11), ("kesäkuuta", 6), ("kwietnia", 4), ("lipca", 7), ("listopada", 11),
    ("lokakuuta", 10), ("lug", 7), ("luglio", 7), ("lutego", 2), ("maaliskuuta", 3), ("maart", 3), ("mag", 5),
    ("maggio", 5), ("mai", 5), ("maio", 5), ("maj", 5), ("maja", 5), ("mar", 3), ("marca", 3), ("march", 3),
    ("maret", 3), ("marraskuuta", 11), ("mars", 3), ("mart", 3), ("marzo", 3), ("março", 3), ("may", 5), ("mayo", 5),
    ("mayıs", 5), ("mei", 5), ("mrt", 3), ("märz", 3), ("nisan", 4), ("nov", 11), ("november", 11), ("novembre", 11),
    ("novembro", 11), ("noviembre", 11), ("ocak", 1), ("oct", 10), ("october", 10), ("octobre", 10), ("octubre", 10),
    ("okt", 10), ("oktober", 10), ("ott", 10), ("ottobre", 10), ("out", 10), ("outubro", 10), ("października", 10),
    ("sep", 9), ("sept", 9), ("september", 9), ("septembre", 9), ("septiembre", 9), ("set", 9), ("setembro", 9),
    ("settembre", 9), ("sierpnia", 8), ("stycznia", 1), ("syyskuuta", 9), ("tammikuuta", 1), ("temmuz", 7),
    ("toukokuuta", 5), ("września", 9), ("şubat", 2), ("απρ", 4), ("απριλίου", 4), ("αυγ", 8), ("αυγούστου", 8),
    ("δεκ", 12), ("δεκεμβρίου", 12), ("ιαν", 1), ("ιανουαρίου", 1), ("ιουλ", 7), ("ιουλίου", 7), ("ιουν", 6),
    ("ιουνίου", 6), ("μαΐ", 5), ("μαΐου", 5), ("μαρ", 3), ("μαρτίου", 3), ("νοε", 11), ("νοεμβρίου", 11), ("οκτ", 10),
    ("οκτωβρίου", 10), ("σεπ", 9), ("σεπτεμβρίου", 9), ("φεβ", 2), ("φεβρουαρίου", 2), ("августа", 8), ("апреля", 4),
    ("березня", 3), ("вересня", 9), ("грудня", 12), ("декабря", 12), ("жовтня", 10), ("июля", 7), ("июня", 6),
    ("квітня", 4), ("липня", 7), ("листопада", 11), ("лютого", 2), ("марта", 3), ("мая", 5), ("ноября", 11),
    ("октября", 10), ("сентября", 9), ("серпня", 8), ("січня", 1), ("травня", 5), ("февраля", 2), ("червня", 6),
    ("января", 1), ("אוגוסט", 8), ("אוקטובר", 10), ("אפריל", 4), ("באוגוסט", 8), ("באוקטובר", 10), ("באפריל", 4),
    ("בדצמבר", 12), ("ביולי", 7), ("ביוני", 6), ("בינואר", 1), ("במאי", 5), ("במרץ", 3), ("בנובמבר", 11),
    ("בספטמבר", 9), ("בפברואר", 2), ("דצמבר", 12), ("יולי", 7), ("יוני", 6), ("ינואר", 1), ("מאי", 5), ("מרץ", 3),
    ("נובמבר", 11), ("ספטמבר", 9), ("פברואר", 2), ("آب", 8), ("آذار", 3), ("أبريل", 4), ("أغسطس", 8), ("أفريل", 4),
    ("أكتوبر", 10), ("أوت", 8), ("أيار", 5), ("أيلول", 9), ("إبريل", 4), ("تموز", 7), ("جانفي", 1), ("جوان", 6),
    ("جويلية", 7), ("حزيران", 6), ("ديسمبر", 12), ("سبتمبر", 9), ("شباط", 2), ("فبراير", 2), ("فيفري", 2),
    ("مارس", 3), ("ماي", 5), ("مايو", 5), ("نوفمبر", 11), ("نيسان", 4), ("يناير", 1), ("يوليو", 7), ("يونيو", 6),
    ("अक्टूबर", 10), ("अक्तूबर", 10), ("अगस्त", 8), ("अप्रैल", 4), ("जनवरी", 1), ("जुलाई", 7), ("जून", 6),
    ("दिसंबर", 12), ("दिसम्बर", 12), ("नवंबर", 11), ("नवम्बर", 11), ("फरवरी", 2), ("फ़रवरी", 2), ("मई", 5),
    ("मार्च", 3), ("सितंबर", 9), ("सितम्बर", 9),
];

/// Which date a word announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Announces {
    Published,
    Modified,
    /// A date that is not the article's: of an event, a deadline, a birth.
    Other,
}

/// Words that announce a date, in lower case: the one that stands nearest before a date says what it is.
#[rustfmt::skip]
pub(crate) const LABELS: &[(&str, Announces)] = &[
    ("입력", Announces::Published), ("등록", Announces::Published), ("승인", Announces::Published),
    ("작성", Announces::Published), ("송고", Announces::Published), ("게재", Announces::Published),
    ("발행", Announces::Published), ("게시", Announces::Published), ("보도", Announces::Published),
    ("수정", Announces::Modified), ("업데이트", Announces::Modified), ("갱신", Announces::Modified),
    ("변경", Announces::Modified), ("최종", Announces::Modified),
    ("마감", Announces::Other), ("기간", Announces::Other), ("생년월일", Announces::Other),
    ("公開", Announces::Published), ("掲載", Announces::Published), ("配信", Announces::Published),
    ("発表", Announces::Published), ("投稿", Announces::Published), ("初公開", Announces::Published),
    ("发布", Announces::Published), ("發布", Announces::Published), ("发表", Announces::Published),
    ("發表", Announces::Published), ("出版", Announces::Published), ("撰文", Announces::Published),
    ("更新", Announces::Modified), ("修改", Announces::Modified), ("編集", Announces::Modified),
    ("published", Announces::Published), ("publish date", Announces::Published), ("posted", Announces::Published),
    ("publié", Announces::Published),
    ("publicado", Announces::Published), ("pubblicato", Announces::Published), ("veröffentlicht", Announces::Published),
    ("erstellt", Announces::Published), ("publicerad", Announces::Published), ("publisert", Announces::Published),
    ("opublikowano", Announces::Published), ("gepubliceerd", Announces::Published), ("julkaistu", Announces::Published),
    ("yayınlanma", Announces::Published), ("опубликовано", Announces::Published), ("released", Announces::Other),
    ("updated", Announces::Modified), ("modified", Announces::Modified), ("last update", Announces::Modified),
    ("mis à jour", Announces::Modified), ("modifié", Announces::Modified), ("actualizado", Announces::Modified),
    ("aggiornato", Announces::Modified), ("aktualisiert", Announces::Modified), ("uppdaterad", Announces::Modified),
    ("oppdatert", Announces::Modified), ("atualizado", Announces::Modified), ("güncelleme", Announces::Modified),
    ("δημοσίευση", Announces::Published), ("ενημέρωση", Announces::Modified), ("פורסם", Announces::Published),
    ("עודכן", Announces::Modified), ("نشر", Announces::Published), ("تحديث", Announces::Modified),
    ("प्रकाशित", Announces::Published), ("अपडेट", Announces::Modified),
    ("обновлено", Announces::Modified), ("reviewed", Announces::Other), ("edited", Announces::Modified),
    ("expires", Announces::Other), ("joined", Announces::Other), ("registered", Announces::Other),
    ("member since", Announces::Other), ("founded", Announces::Other), ("born", Announces::Other),
    ("registriert", Announces::Other), ("mitglied seit", Announces::Other), ("inscrit", Announces::Other),
    ("registrado", Announces::Other), ("miembro desde", Announces::Other), ("iscritto", Announces::Other),
    ("зарегистрирован", Announces::Other), ("注册", Announces::Other), ("註冊", Announces::Other),
    ("가입", Announces::Other),
    ("copyright", Announces::Other), ("©", Announces::Other), ("accessed", Announces::Other),
];

/// Words of the imprint of a Korean paper, below which no line is of the article.
#[rustfmt::skip]
pub(crate) const IMPRINT: &[&str] = &[
    "등록번호", "등록일자", "발행·편집인", "발행인", "제호", "청소년보호책임자", "편집인",
];

/// Directories of addresses below which articles stand, in lower case.
#[rustfmt::skip]
pub(crate) const ARTICLE_DIRECTORIES: &[&str] = &[
    "article", "articles", "blog", "blogs", "news", "post", "posts", "stories", "story",
];

/// How far kinds of dates are believed, the lowest first.
pub(crate) mod order {
    use crate::tables::meta_keys::MADE_UP_RANK;

    pub(crate) const JSON_LD: u8 = 0;
    pub(crate) const OPEN_GRAPH: u8 = 1;
    /// A date with a word beside the headline. What machines are told above it gives way where readers know better.
    pub(crate) const LABELLED: u8 = 4;
    pub(crate) const INDEXER: u8 = LABELLED;
    pub(crate) const MICRODATA: u8 = 5;
    pub(crate) const OTHER_TAGS: u8 = 6;
    pub(crate) const TIME: u8 = 8;
    /// A machine's date of publication that a reader is told another one for.
    pub(crate) const CONTRADICTED: u8 = 9;
    pub(crate) const VISIBLE: u8 = 10;
    /// A machine's date of publication later than the one that readers are shown.
    pub(crate) const RENEWED: u8 = 11;
    /// One of many days that microdata states.
    pub(crate) const LISTED: u8 = 12;
    /// A machine's date of publication that is its date of change.
    pub(crate) const TOUCHED: u8 = 15;
    /// From here on a page must look like an article for the date to be one of an article.
    pub(crate) const UNSURE: u8 = OTHER_TAGS + MADE_UP_RANK;
    /// A date of the page itself: systems that keep pages beside articles date them too, and nobody reads it there.
    pub(crate) const PAGE: u8 = 29;
    pub(crate) const ADDRESS: u8 = 30;
    pub(crate) const CHANGED: u8 = 40;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_zones_are_sorted() {
        let months: Vec<_> = MONTHS.windows(2).filter(|pair| pair[0].0 >= pair[1].0).collect();
        assert!(months.is_empty(), "{months:?}");
        assert!(ZONES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(MONTH_FIRST.is_sorted_by(|a, b| a < b));
        assert!(YEAR_FIRST.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn months_are_written_in_letters_that_the_patterns_look_for() {
        let is_letter = |c: char| matches!(c, 'a'..='z' | 'À'..='ɏ' | 'Ͱ'..='ӿ' | 'א'..='ת' | '؀'..='ۿ' | 'ऀ'..='ॿ');
        assert!(MONTHS.iter().all(|(name, _)| name.chars().all(is_letter)));
    }
}
