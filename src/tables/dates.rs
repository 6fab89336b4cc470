//! How pages write dates: shapes, times, zones, and how far each kind of date is believed.
//!
//! Numbers that name no source were set by hand, with room beyond what the development pages hold; none was tuned.

/// Years that a page of the web can be of. Source: the first web page is of 1991; the upper bound only keeps out
/// numbers that are no years, for the library reads no clock. Tuned: no.
pub(crate) const YEARS: std::ops::RangeInclusive<i16> = 1991..=2069;

/// Digits of a year.
pub(crate) const YEAR_DIGITS: usize = 4;

/// The longest line in which dates are looked for, in bytes; a longer one is prose.
pub(crate) const MAX_LINE_BYTES: usize = 400;

/// Words of a line besides its dates that make it a sentence, where it ends like one: `By Dana Kruse on 7 March.` has
/// fewer. Set by hand.
pub(crate) const SENTENCE_WORDS: usize = 5;

/// Most words beside its dates of a line in a figure that is no caption: `14:36 Uhr`. Set by hand.
pub(crate) const CAPTION_WORDS: usize = 2;

/// Languages whose readers live eight or nine hours from universal time, in lower case.
pub(crate) const FAR_FROM_UNIVERSAL: &[&str] = &["ja", "ko", "zh"];

/// A date has at least so many digits: `25.1.2`, with a label in front.
pub(crate) const MIN_DATE_DIGITS: usize = 4;

/// The same where the month has a name: `7 Mar ’25`.
pub(crate) const MIN_NAMED_DIGITS: usize = 3;

/// The same in the [`FIRST_YEAR`] of an era: `令和元年5月1日`.
pub(crate) const MIN_FIRST_DIGITS: usize = 2;

/// The first year of an era, which has no figure.
pub(crate) const FIRST_YEAR: &str = "元年";

/// Seconds since 1970 that a number may be, so that a day in digits such as `2012010203` is not taken for one. Source: the
/// web is older by ten years than the first of them, and the last is in 2030. Tuned: no.
pub(crate) const EPOCH_SECONDS: std::ops::Range<i64> = 1_000_000_000..1_900_000_000;

/// The digit nought of the scripts whose digits are read beside those of ASCII, sorted: Arabic, Persian and Urdu,
/// Devanagari, Bengali, Gujarati, Tamil, Telugu, Kannada, Thai, and those as wide as Han.
///
/// Source: Unicode 16, general category Nd.
pub(crate) const NOUGHTS: &[char] =
    &['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ae6}', '\u{be6}', '\u{c66}', '\u{ce6}', '\u{e50}', '\u{ff10}'];

/// First bytes in UTF-8 of the digits of [`NOUGHTS`].
pub(crate) const FIRST_OF_DIGITS: [u8; 4] = [0xd9, 0xdb, 0xe0, 0xef];

/// Years that the Buddhist calendar of Thailand is ahead.
pub(crate) const BUDDHIST_AHEAD: i16 = 543;

/// The Persian calendar has eight leap years in 33: those with one of these rests.
///
/// Source: the rule of 33 years, which agrees with the calendar of Iran in all years of the web.
pub(crate) const PERSIAN_LEAP_RESTS: [i16; 8] = [1, 5, 9, 13, 17, 22, 26, 30];

/// Length of [`PERSIAN_LEAP_RESTS`]'s cycle, in years.
pub(crate) const PERSIAN_CYCLE: i16 = 33;

/// A Persian year, and the year, month and day on which it began.
pub(crate) const PERSIAN_START: (i16, (i16, i8, i8)) = (1370, (1991, 3, 21));

/// What joins two dates to a span: `2025.1.2 ~ 2025.1.5`.
pub(crate) const RANGE_JOINTS: [char; 8] = ['-', '~', '–', '—', '〜', '到', '至', '～'];

/// The most that stands between the two dates of a span, in characters: weekdays and times.
pub(crate) const MAX_RANGE_CHARS: usize = 12;

/// Marks between the figures of a date, sorted; of a date all are the same.
pub(crate) const MARKS: [char; 3] = ['-', '.', '/'];

/// Bars between the facts of a line, sorted: `Ann Lee | 04.02.25`.
pub(crate) const BARS: [char; 4] = ['|', '•', '│', '｜'];

/// Words that announce a time, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const TIME_WORDS: &[&str] = &[
    "alle", "at", "hora", "kell", "kl", "klo", "klockan", "klokken", "ore", "plkst", "saat", "uhrzeit", "um", "uur",
    "الساعة", "ساعت", "เวลา",
];

/// Words behind a time that is all of its line but the date, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const CLOCK_WORDS: &[&str] = &[
    "h", "uhr", "uur", "ч", "น",
];

/// Longest line that is a label by itself, in characters.
pub(crate) const MAX_LABEL_CHARS: usize = 14;

/// The same in bytes: a character takes at most four.
pub(crate) const MAX_LABEL_BYTES: usize = 4 * MAX_LABEL_CHARS;

/// Lines from a label in a line of its own to the date: a button or an address may stand between.
pub(crate) const LABEL_REACH: usize = 4;

/// A zone behind a time: by name, as an offset, or as both.
macro_rules! zone {
    () => {
        r"(?:\s*[(（]?\s?(?P<zone>(?:GMT|UTC)\s?[+−-][0-9]{1,2}(?::?[0-9]{2})?|Z(?-u:\b)|[A-Z]{3,4}(?-u:\b)|МСК|[+-][0-9]{2}:?[0-9]{2}))?"
    };
}

/// The half of the day behind a time: `pm`, `p. m.`, `μ.μ.`, `م`, `CH`.
macro_rules! half {
    () => {
        concat!(
            r"(?:\s?(?P<half2>[AaPp]\.?\s?[Mm])(?-u:\b)\.?",
            r"|\s(?P<half3>SA|CH)(?-u:\b)",
            r"|\s?(?P<half4>[πμ]\.?\s?μ|[قب]\.\s?ظ)\.?",
            r"|\s?(?P<half5>م|ص|مساءً?|صباحًا?|صباحا|قبل‌ازظهر|بعدازظهر|এএম|পিএম|pagi|petang|malam)(?:[\s,،|)–-]|$))?",
        )
    };
}

/// A time behind a date, and what may stand between them: `오전 11:18`, `at 3:20 pm EST`, `(20:31)`, `T02:37:08Z`. A word
/// between them is the `day` of the week, or else the time is that of something else. Some machines that mean the `T`
/// write the zone: `2025-02-04UTC11:18`.
pub(crate) const TIME: &str = concat!(
    r"^(?:[\s,،]*[(（\[]?\s*(?:[월화수목금토일月火水木金土日](?:요일|曜日?)?|星期[一二三四五六日天]|周[一二三四五六日]|(?P<day>[A-Za-zÀ-ɏʼͰ-\u{10ff}'-]+)\.?)\s*[)）\]]?)??",
    r"(?:T|[A-Z]{3,4}|[\s,،.|/–—-]*(?:@|(?P<dot>[•·]))?\s*(?:\s(?:at|um|à|a las|às|[Oo]r[ae]|kl\.?|klo|kello|alle|o|om|ob|u|v|в|о|у|godz\.?|lúc|pukul|saat|เวลา)\s+)?)",
    r"[(（\[]?(?P<half>오전|오후|새벽|아침|낮|저녁|밤|午前|午後|上午|下午|[AaPp][Mm])?\s*",
    r"(?P<h>[0-9]{1,2})(?:(?:[:.]|h|\sh\s|\sgiờ\s|\s?[시時时點点]\s?)(?P<mi>[0-9]{2})(?:\s?[분分])?|\s?[시時时點点](?:\s?(?P<mi2>[0-9])\s?[분分])?)",
    r"(?:[:.](?P<s>[0-9]{2})(?:\.[0-9]+)?|\s?(?P<s2>[0-9]{2})\s?[초秒])?",
    half!(),
    zone!(),
);

/// A time before a date, and what may stand between them: `15:20, 7 March`, `3:20 PM EST, Fri Mar 7`.
pub(crate) const TIME_BEFORE: &str = concat!(
    r"(?:^|[^0-9:.])(?P<time>(?P<half>오전|오후|午前|午後|上午|下午)?\s*",
    r"(?P<h>[0-9]{1,2}):(?P<mi>[0-9]{2})(?::(?P<s>[0-9]{2}))?",
    half!(),
    zone!(),
    r"\)?(?:\s?(?:Uhr|uur|[hч]))?[\s,–-]+(?:[A-Za-zÀ-ɏͰ-\u{10ff}]+[.,]{0,2}\s+){0,2})$",
);

/// The longest [`TIME_BEFORE`], in bytes.
pub(crate) const MAX_TIME_BEFORE: usize = 60;

/// How a pattern orders its numbers and names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    YearMonthDay,
    EraMonthDay,
    /// `114年2月4日` and `114-02-04` of Taiwan, only after a label or alone in its line.
    RepublicMonthDay,
    /// Day, month and year, the month by its name; in which order stands in the pattern.
    Named,
    /// The same from the year on, which few languages write: looked for where nothing else is found.
    NamedFromYear,
    /// The same with a year of two digits, only after a label or alone in its line.
    NamedShortYear,
    /// `04/02/2025`: day first, except where the language says otherwise.
    DayMonthYear,
    /// `25.02.04`, only after a label or alone in its line.
    ShortYear,
    /// `4 Tháng Hai, 2025`: the month by its number in words.
    Vietnamese,
    /// `۱۷ دی ۱۴۰۳` and `۱۴۰۳/۱۰/۱۷`, of the Persian calendar.
    Persian,
}

impl Order {
    /// Whether the month has a name of [`super::months`].
    pub(crate) fn has_month_name(self) -> bool {
        matches!(self, Order::Named | Order::NamedFromYear | Order::NamedShortYear)
    }

    /// Whether it is looked for only in lines that hold no other date.
    pub(crate) fn is_rare(self) -> bool {
        matches!(self, Order::NamedFromYear | Order::NamedShortYear | Order::Persian | Order::RepublicMonthDay)
    }

    /// Whether the year has all of its digits and is one of the web.
    pub(crate) fn has_full_year(self) -> bool {
        self.has_month_name() && !self.has_short_year()
            || matches!(self, Order::YearMonthDay | Order::DayMonthYear | Order::Vietnamese)
    }

    /// The fewest numbers in a text that holds it: the first year of an era is none.
    pub(crate) fn least_numbers(self) -> usize {
        if self.has_month_name() || matches!(self, Order::EraMonthDay | Order::Persian | Order::Vietnamese) {
            2
        } else {
            3
        }
    }

    /// Whether the year has too few digits to be known for one.
    pub(crate) fn has_short_year(self) -> bool {
        matches!(self, Order::ShortYear | Order::NamedShortYear | Order::RepublicMonthDay)
    }
}

/// One way to write a date, with an example and what it means.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) order: Order,
    /// Some of which are in every text that the pattern matches, so that most texts are not searched; nothing where the
    /// year tells as much.
    pub(crate) needs: &'static [&'static str],
    pub(crate) pattern: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "for those who read the table, and its test"))]
    pub(crate) example: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "for those who read the table, and its test"))]
    pub(crate) meaning: &'static str,
}

/// How years of the web start.
pub(crate) const CENTURIES: [&[u8]; 2] = [b"19", b"20"];

/// The name of a month: letters of Latin or of a script up to Georgian, which is where the Arabic comma is left out; in
/// Arabic of two words at times, in Thai with full stops.
macro_rules! name {
    () => {
        r"(?P<name>(?:كانون|تشرين) [ء-ۓ]+|[A-Za-zÀ-ɏͰ-\u{60b}\u{60d}-\u{10ff}]+(?:\.[ก-ฮ]+)*)"
    };
}

/// A number in words that is the name of a month in Vietnamese: two words at most.
macro_rules! vietnamese {
    () => {
        r"(?P<name>\p{Alphabetic}{2,5}(?:\s(?:[Hh]ai|[Mm]ột))?)"
    };
}

/// Whether a character may be of a name as the patterns of [`SHAPES`] look for it.
pub(crate) fn is_of_name(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | 'À'..='ɏ' | 'Ͱ'..='\u{60b}' | '\u{60d}'..='\u{10ff}')
}

/// Dates of more shapes than one are read by the first that fits.
pub(crate) const SHAPES: &[Shape] = &[
    Shape {
        order: Order::YearMonthDay,
        needs: &[],
        pattern: r"(?P<y>(?:19|20)[0-9]{2})\s?[-./년年]\s?(?P<mo>[0-9]{1,2})\s?[-./월月]\s?(?P<d>[0-9]{1,2})(?:\s?[일日.])?",
        example: "입력 2025. 02. 04. (화) 오후 3:18",
        meaning: "2025-02-04T15:18",
    },
    Shape {
        order: Order::EraMonthDay,
        needs: &["令和", "平成", "昭和", "民國", "民国"],
        pattern: r"(?P<era>令和|平成|昭和|民國|民国)\s?(?P<y>元|[0-9]{1,3})\s?年\s?(?P<mo>[0-9]{1,2})月\s?(?P<d>[0-9]{1,2})日",
        example: "令和7年2月4日 11時18分",
        meaning: "2025-02-04T11:18",
    },
    Shape {
        order: Order::Named,
        needs: &[],
        // A second name of the month stands behind the first in Arabic: `كانون الثاني/يناير`.
        pattern: concat!(
            r"(?P<d>[0-9]{1,2})(?:st|nd|rd|th|er|º|ª)?[\s./-]{1,2}(?:[Dd][Ee] |[Dd]['’]|of |ng )?",
            name!(),
            r"(?:\s?[/(][ء-ي ]{3,14}\)?)?\.?[\s,،./-]{1,3}(?:[Dd][Ee][Ll]? |พ\.ศ\.\s?)?(?P<y>(?:19|20)[0-9]{2})(?:\s?(?:года|року|[гр]\.?))?",
        ),
        example: "Tue, 04 Feb 2025 11:18:54 +0900",
        meaning: "2025-02-04T11:18:54+09:00",
    },
    Shape {
        order: Order::Named,
        needs: &[],
        pattern: concat!(
            name!(),
            r"(?:\.\s*|\s+)(?P<d>[0-9]{1,2})(?:st|nd|rd|th)?(?:\s*[,،]\s*|\.?\s+)(?:del? )?(?P<y>(?:19|20)[0-9]{2})"
        ),
        example: "Published February 4th, 2025 at 3:18 p.m.",
        meaning: "2025-02-04T15:18",
    },
    Shape {
        order: Order::Named,
        needs: &[],
        // The time stands inside the date, as C's `asctime` and Unix' `date` print both.
        pattern: concat!(
            name!(),
            r"\s+(?P<d>[0-9]{1,2})\s+(?P<h>[0-9]{2}):(?P<mi>[0-9]{2}):(?P<s>[0-9]{2})",
            r"(?:\s(?P<zone>[A-Z]{3,4}|[+-][0-9]{4}))?\s(?P<y>(?:19|20)[0-9]{2})"
        ),
        example: "Tue Feb  4 11:18:54 CET 2025",
        meaning: "2025-02-04T11:18:54+01:00",
    },
    Shape {
        order: Order::DayMonthYear,
        needs: &[],
        pattern: r"(?P<d>[0-9]{1,2})\s?[./-]\s?(?P<mo>[0-9]{1,2})\s?[./-]\s?(?P<y>(?:19|20)[0-9]{2})",
        example: "Stand: 04.02.2025 11:18 Uhr",
        meaning: "2025-02-04T11:18",
    },
    Shape {
        order: Order::DayMonthYear,
        needs: &["tháng", "Tháng", "thg"],
        pattern: r"(?P<d>[0-9]{1,2})\s(?:[Tt]háng|thg)\s?(?P<mo>[0-9]{1,2})(?:,| năm)?\s(?P<y>(?:19|20)[0-9]{2})",
        example: "Ngày 04 tháng 02 năm 2025",
        meaning: "2025-02-04",
    },
    Shape {
        order: Order::Vietnamese,
        needs: &["tháng", "Tháng"],
        pattern: concat!(r"(?P<d>[0-9]{1,2})\s[Tt]háng\s", vietnamese!(), r"(?:,| năm)?\s(?P<y>(?:19|20)[0-9]{2})"),
        example: "4 Tháng Hai, 2025",
        meaning: "2025-02-04",
    },
    Shape {
        order: Order::Vietnamese,
        needs: &["tháng", "Tháng"],
        pattern: concat!(r"[Tt]háng\s", vietnamese!(), r"\s(?P<d>[0-9]{1,2}),?\s(?P<y>(?:19|20)[0-9]{2})"),
        example: "Tháng Hai 4, 2025",
        meaning: "2025-02-04",
    },
    Shape {
        order: Order::NamedFromYear,
        needs: &[],
        pattern: concat!(
            r"(?P<y>(?:19|20)[0-9]{2})[.,]?[\s./-](?:m\.\s)?",
            name!(),
            r"[\s./-]{1,2}(?P<d>[0-9]{1,2})(?:\.|\sd\.)?"
        ),
        example: "2025. február 4.",
        meaning: "2025-02-04",
    },
    Shape {
        order: Order::NamedFromYear,
        needs: &["gada"],
        pattern: concat!(r"(?P<y>(?:19|20)[0-9]{2})\.\s?gada\s(?P<d>[0-9]{1,2})\.\s?", name!()),
        example: "2025. gada 4. februāris",
        meaning: "2025-02-04",
    },
    Shape {
        order: Order::RepublicMonthDay,
        needs: &["1"],
        pattern: r"(?P<y>1[0-9]{2})\s?[-./年]\s?(?P<mo>[0-9]{1,2})\s?[-./月]\s?(?P<d>[0-9]{1,2})(?:\s?日)?",
        example: "發布日期：114-02-04",
        meaning: "2025-02-04",
    },
    Shape {
        order: Order::Persian,
        needs: &["13", "14"],
        pattern: concat!(r"(?P<d>[0-9]{1,2})\s", name!(), r"\s?(?:ماه\s)?(?P<y>1[34][0-9]{2})"),
        example: "16 بهمن 1403",
        meaning: "2025-02-04",
    },
    Shape {
        order: Order::Persian,
        needs: &["13", "14"],
        pattern: r"(?P<y>1[34][0-9]{2})\s?[/.-]\s?(?P<mo>[0-9]{1,2})\s?[/.-]\s?(?P<d>[0-9]{1,2})",
        example: "1403/11/16",
        meaning: "2025-02-04",
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
    Shape {
        order: Order::ShortYear,
        needs: &["/"],
        pattern: r"(?P<y>[0-9]{1,2})/(?P<mo>[0-9]{1,2})/(?P<d>[0-9]{2})",
        example: "작성일 25/02/04 11:18",
        meaning: "2025-02-04T11:18",
    },
    Shape {
        order: Order::NamedShortYear,
        needs: &[" ", "-"],
        pattern: concat!(r"(?P<d>[0-9]{1,2})[\s.-]{1,2}", name!(), r"\.?[\s,-]{1,2}['’]?(?P<y>[0-9]{2})(?:[\s,|)]|$)"),
        example: "04-FEB-25",
        meaning: "2025-02-04",
    },
    Shape {
        order: Order::NamedShortYear,
        needs: &["'", "’"],
        pattern: concat!(name!(), r"\.?\s(?P<d>[0-9]{1,2}),?\s['’](?P<y>[0-9]{2})"),
        example: "Feb 4, ’25",
        meaning: "2025-02-04",
    },
];

/// First years of the Japanese eras and of the Republic of China, less one.
pub(crate) const ERAS: &[(&str, i16)] =
    &[("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911)];

/// How far the years of the Republic of China, which Taiwan counts in, are behind the common ones.
pub(crate) const REPUBLIC_BEHIND: i16 = 1911;

/// Names of the groups of [`TIME`] that hold the half of the day.
pub(crate) const HALVES: &[&str] = &["half", "half2", "half3", "half4", "half5"];

/// Words that say the second half of the day; the others say the first.
#[rustfmt::skip]
pub(crate) const AFTERNOON: &[&str] = &[
    "ch", "petang", "pm", "μμ", "بظ", "بعدازظهر", "م", "مساء", "مساءً", "পিএম", "下午", "午後", "오후",
];

/// Parts of the day with the hours of the second half that they are said of.
pub(crate) const PARTS_OF_DAY: &[(&str, &[i8])] = &[
    ("malam", &[7, 8, 9, 10, 11]),
    ("낮", &[12, 1, 2, 3, 4, 5]),
    ("밤", &[6, 7, 8, 9, 10, 11]),
    ("저녁", &[4, 5, 6, 7, 8, 9, 10, 11]),
];

/// What no zone is farther from Greenwich. Unit: hours. Source: UTC+14 of the Line Islands, the zone farthest off.
pub(crate) const MAX_OFFSET_HOURS: i32 = 14;

/// Zones by name with their offset in minutes, sorted. A name that pages use for several zones is not in it, as `CST`
/// (of Chicago, Shanghai, Havana) and `IST` (of India, Ireland, Israel); `BST` is that of British summers on all but a
/// few. `ET` and its like have two offsets in a year.
pub(crate) const ZONES: &[(&str, i32)] = &[
    ("ACDT", 630),
    ("ACST", 570),
    ("AEDT", 660),
    ("AEST", 600),
    ("AKDT", -480),
    ("AKST", -540),
    ("AWST", 480),
    ("BST", 60),
    ("CAT", 120),
    ("CDT", -300),
    ("CEST", 120),
    ("CET", 60),
    ("EAT", 180),
    ("EDT", -240),
    ("EEST", 180),
    ("EET", 120),
    ("EST", -300),
    ("GMT", 0),
    ("HKT", 480),
    ("HST", -600),
    ("ICT", 420),
    ("JST", 540),
    ("KST", 540),
    ("MDT", -360),
    ("MESZ", 120),
    ("MEZ", 60),
    ("MSK", 180),
    ("MST", -420),
    ("MYT", 480),
    ("NPT", 345),
    ("NZDT", 780),
    ("NZST", 720),
    ("PDT", -420),
    ("PHT", 480),
    ("PKT", 300),
    ("PST", -480),
    ("SAST", 120),
    ("SGT", 480),
    ("TRT", 180),
    ("UTC", 0),
    ("WAT", 60),
    ("WEST", 60),
    ("WET", 0),
    ("WIB", 420),
    ("WIT", 540),
    ("WITA", 480),
    ("Z", 0),
    ("МСК", 180),
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

/// Elements around a headline that hold what else is said of the article, before those of the site. Unit: levels.
/// Source: ours; the heading, its box and that of the article's head. Tuned: no.
pub(crate) const HEADLINE_LEVELS: usize = 3;

/// Class names of an element that holds a date, sorted.
pub(crate) const DATE_CLASSES: &[&str] = &[
    "article-date",
    "article__date",
    "data",
    "date",
    "datum",
    "entry-date",
    "fecha",
    "meta-date",
    "post-date",
    "posted-on",
    "published",
];

/// Class names of a `<time>` that is the date of the last change, beside one that is not, sorted.
#[rustfmt::skip]
pub(crate) const CHANGE_CLASSES: &[&str] = &[
    "date-modified", "date-updated", "dateModified", "dt-updated", "last-modified", "last-updated", "modified",
    "modified-date", "post-modified", "post-updated", "updated", "updated-date",
];

/// Those of a date of publication, which may be called `updated` as well.
#[rustfmt::skip]
pub(crate) const PUBLISHED_CLASSES: &[&str] = &["date-published", "datePublished", "dt-published", "published"];

/// Those of the day of an event that the page announces, sorted. Source: habits of calendars.
pub(crate) const EVENT_CLASSES: &[&str] = &["event-date", "event-time"];

/// Length of a day in ISO 8601, such as `2025-02-04`. Unit: bytes. Source: the format.
pub(crate) const DAY_BYTES: usize = 10;

/// Elements around a date whose class names are asked: its own, and a wrapper around that.
pub(crate) const DATE_CLASS_LEVELS: usize = 2;

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
    /// A visible date with a label near the headline. If structured data before it contradicts it, that goes to
    /// `CONTRADICTED`.
    pub(crate) const LABELLED: u8 = 4;
    pub(crate) const INDEXER: u8 = LABELLED;
    pub(crate) const MICRODATA: u8 = 5;
    pub(crate) const OTHER_TAGS: u8 = 6;
    pub(crate) const TIME: u8 = 8;
    /// A date of publication in structured data, where the visible one is another.
    pub(crate) const CONTRADICTED: u8 = 9;
    pub(crate) const VISIBLE: u8 = 10;
    /// A date of publication in structured data that is later than the visible one.
    pub(crate) const RENEWED: u8 = 11;
    /// One of many days that microdata states.
    pub(crate) const LISTED: u8 = 12;
    /// When JSON-LD says that the article was written.
    pub(crate) const CREATED: u8 = 13;
    /// A date of publication in structured data that is also its date of change.
    pub(crate) const TOUCHED: u8 = 15;
    /// From here on a page must look like an article for the date to be one of an article.
    pub(crate) const UNSURE: u8 = OTHER_TAGS + MADE_UP_RANK;
    /// A date of the page itself: systems that keep pages beside articles date them too, and nobody reads it there.
    pub(crate) const PAGE: u8 = 29;
    pub(crate) const ADDRESS: u8 = 30;
    pub(crate) const CHANGED: u8 = 40;
    /// The date of one of the things that a page lists, which only tells that it is a list.
    pub(crate) const OF_CARD: u8 = 50;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_and_languages_are_sorted() {
        assert!(ZONES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(MONTH_FIRST.is_sorted_by(|a, b| a < b));
        assert!(YEAR_FIRST.is_sorted_by(|a, b| a < b));
    }
}
