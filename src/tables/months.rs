//! Names of months, as dates are written in the languages of the web.
//!
//! All are in lower case and without the full stop or the sign of a short form. A name stands in [`MONTHS`] where it
//! means one month in all languages, and in [`LOCAL_MONTHS`] where it means another one or another thing elsewhere.

/// Names of each month and their short forms, rows in the order of the year and each sorted.
///
/// Source: CLDR 46, wide and abbreviated months, format and stand-alone, with spellings that pages use beside them:
/// Arabic without hamza, Greek and Turkish capitals without their marks, Hebrew with its preposition.
#[rustfmt::skip]
pub(crate) const MONTHS: [&[&str]; 12] = [
    // January
    &[
        "ene", "enero", "gen", "gener", "gennaio", "ianuarie", "jaanuar", "jan", "janeiro", "januar", "januari",
        "januarie", "january", "január", "januára", "janv", "janvier", "janvāris", "janúar", "jän", "jänner", "ledna",
        "ocak", "sausio", "sausis", "stycznia", "tammikuuta", "xaneiro", "yanvar", "γενάρη", "ιαν", "ιανουάριος",
        "ιανουάριοσ", "ιανουαρίου", "ιανουαριος", "ιανουαριοσ", "ιανουαριου", "січня", "янв", "январь", "января",
        "яну", "януари", "јан", "јануар", "јануари", "בינואר", "ינו", "ינואר", "جانفي", "جنوری", "كانون الثاني",
        "كانون الثانی", "كانون ثاني", "يناير", "ژانویه", "जनवरी", "जानेवारी", "জানুয়ারি", "ஜனவரி", "జనవరి", "ม.ค",
        "มกราคม",
    ],
    // February
    &[
        "feb", "febbraio", "febr", "febreiro", "febrer", "febrero", "februar", "februari", "februarie", "february",
        "február", "februára", "februāris", "febrúar", "fev", "fevereiro", "fevr", "fevral", "fevrier", "fév", "févr",
        "février", "helmikuuta", "lutego", "pebrero", "vasario", "vasaris", "veebruar", "února", "şubat", "φεβ",
        "φεβρουάριος", "φεβρουάριοσ", "φεβρουαρίου", "φεβρουαριος", "φεβρουαριοσ", "φεβρουαριου", "φλεβάρη", "лютого",
        "феб", "фебруар", "фев", "февр", "февраль", "февраля", "февруари", "בפברואר", "פבר", "פברואר", "شباط",
        "فبراير", "فروری", "فوریه", "فيفري", "फरवरी", "फ़रवरी", "फेब्रुअरी", "फेब्रुवारी", "ফেব্রুয়ারি", "பிப்ரவரி",
        "ఫిబ్రవరి", "ก.พ", "กุมภาพันธ์",
    ],
    // March
    &[
        "března", "kovas", "kovo", "maaliskuuta", "maart", "mar", "marca", "march", "maret", "mars", "marso", "mart",
        "martie", "marts", "marzo", "març", "março", "mrt", "mrz", "márc", "március", "mär", "märts", "märz", "μάρ",
        "μάρτιος", "μάρτιοσ", "μαρ", "μαρτίου", "μαρτιος", "μαρτιοσ", "μαρτιου", "березня", "мар", "март", "марта",
        "במרץ", "מרץ", "آذار", "اذار", "مارس", "مارچ", "मार्च", "মার্চ", "மார்ச்", "మార్చి", "มี.ค", "มีนาคม",
    ],
    // April
    &[
        "abr", "abril", "apr", "aprel", "april", "aprile", "aprili", "aprilie", "aprill", "apríl", "apríla",
        "aprīlis", "avr", "avril", "balandis", "balandžio", "dubna", "huhtikuuta", "kwietnia", "nisan", "ápr",
        "április", "απρ", "απρίλιος", "απρίλιοσ", "απριλίου", "απριλιος", "απριλιοσ", "απριλιου", "апр", "апрель",
        "апреля", "април", "квітня", "אפר", "אפריל", "באפריל", "آوریل", "أبريل", "أفريل", "إبريل", "ابريل", "اپریل",
        "نيسان", "अप्रिल", "अप्रैल", "एप्रिल", "এপ্রিল", "ஏப்ரல்", "ఏప్రిల్", "เม.ย", "เมษายน",
    ],
    // May
    &[
        "gegužė", "gegužės", "května", "mag", "maggio", "mai", "maig", "maijs", "maio", "maj", "maja", "may", "mayis",
        "mayo", "mayıs", "maí", "mei", "máj", "mája", "május", "toukokuuta", "μάη", "μάι", "μάιος", "μάιοσ", "μαΐ",
        "μαΐου", "μαι", "μαιος", "μαιοσ", "μαιου", "μαϊ", "μαϊου", "май", "мая", "мај", "травня", "במאי", "מאי",
        "أيار", "ايار", "مئی", "ماي", "مايو", "मई", "मे", "মে", "மே", "మే", "พ.ค", "พฤษภาคม",
    ],
    // June
    &[
        "birželio", "birželis", "czerwca", "giu", "giugno", "haziran", "hunyo", "iunie", "iyun", "juin", "jun",
        "june", "junho", "juni", "junij", "junio", "juny", "juuni", "jún", "júna", "június", "júní", "jūn", "jūnijs",
        "kesäkuuta", "xuño", "června", "ιουν", "ιουνίου", "ιουνιος", "ιουνιοσ", "ιουνιου", "ιούν", "ιούνιος",
        "ιούνιοσ", "июн", "июнь", "июня", "червня", "юни", "јун", "јуни", "ביוני", "יוני", "جوان", "جون", "حزيران",
        "يونيو", "ژوئن", "जुन", "जून", "জুন", "ஜூன்", "జూన్", "มิ.ย", "มิถุนายน",
    ],
    // July
    &[
        "heinäkuuta", "hulyo", "iulie", "iyul", "juil", "juill", "juillet", "jul", "julai", "julho", "juli", "julio", "juliol",
        "july", "juuli", "júl", "júla", "július", "júlí", "jūl", "jūlijs", "liepos", "lipca", "lug", "luglio",
        "temmuz", "xullo", "července", "ιουλ", "ιουλίου", "ιουλιος", "ιουλιοσ", "ιουλιου", "ιούλ", "ιούλιος",
        "ιούλιοσ", "июл", "июль", "июля", "липня", "юли", "јул", "јули", "ביולי", "יולי", "تموز", "جولائی", "جويلية",
        "يوليو", "يوليوز", "ژوئیه", "जुलाई", "जुलै", "জুলাই", "ஜூலை", "జులై", "ก.ค", "กรกฎาคม",
    ],
    // August
    &[
        "ag", "ago", "agost", "agosto", "agt", "agu", "agustos", "agustus", "aout", "août", "aug", "august",
        "augusti", "augustus", "augusztus", "avg", "avgust", "avqust", "ağustos", "elokuuta", "ogos", "rugpjūtis",
        "rugpjūčio", "sierpnia", "srpna", "ágú", "ágúst", "αυγ", "αυγουστος", "αυγουστοσ", "αυγουστου", "αυγούστου",
        "αύγ", "αύγουστος", "αύγουστοσ", "авг", "август", "августа", "серпня", "אוג", "אוגוסט", "באוגוסט", "آب",
        "أغسطس", "أوت", "اغسطس", "اوت", "اگست", "غشت", "अगस्ट", "अगस्त", "ऑगस्ट", "আগস্ট", "ஆகஸ்ட்", "ఆగస్టు", "ส.ค",
        "สิงหาคม",
    ],
    // September
    &[
        "eylül", "rugsėjis", "rugsėjo", "sentabr", "sentyabr", "sep", "sept", "septemba", "septembar", "september",
        "septembra", "septembre", "septembrie", "septembris", "septiembre", "set", "setembre", "setembro",
        "setiembre", "settembre", "setyembre", "syyskuuta", "szep", "szept", "szeptember", "września", "září", "σεπ",
        "σεπτέμβριος", "σεπτέμβριοσ", "σεπτεμβρίου", "σεπτεμβριος", "σεπτεμβριοσ", "σεπτεμβριου", "вересня", "сен",
        "сент", "сентябрь", "сентября", "сеп", "септембар", "септември", "בספטמבר", "ספט", "ספטמבר", "أيلول", "ايلول",
        "سبتمبر", "ستمبر", "سپتامبر", "شتنبر", "सप्टेंबर", "सितंबर", "सितम्बर", "सेप्टेम्बर", "সেপ্টেম্বর",
        "செப்டம்பர்", "సెప్టెంబర్", "ก.ย", "กันยายน",
    ],
    // October
    &[
        "ekim", "lokakuuta", "oct", "october", "octobre", "octombrie", "octubre", "okt", "oktabr", "oktoba",
        "oktobar", "oktober", "oktobris", "oktoober", "oktubre", "oktyabr", "október", "októbra", "ott", "ottobre",
        "out", "outubro", "października", "spalio", "spalis", "října", "οκτ", "οκτωβρίου", "οκτωβριος", "οκτωβριοσ",
        "οκτωβριου", "οκτώβριος", "οκτώβριοσ", "жовтня", "окт", "октобар", "октомври", "октябрь", "октября", "אוק",
        "אוקטובר", "באוקטובר", "أكتوبر", "اكتوبر", "اکتبر", "اکتوبر", "تشرين أول", "تشرين الأول", "تشرين الاول",
        "अक्टूबर", "अक्टोबर", "अक्तूबर", "ऑक्टोबर", "অক্টোবর", "அக்டோபர்", "అక్టోబర్", "ต.ค", "ตุลาคม",
    ],
    // November
    &[
        "kasim", "kasım", "lapkritis", "lapkričio", "marraskuuta", "nobyembre", "noiembrie", "nov", "novemba",
        "novembar", "november", "novembra", "novembre", "novembris", "novembro", "noviembre", "noyabr", "nóv",
        "nóvember", "νοέ", "νοέμβριος", "νοέμβριοσ", "νοε", "νοεμβρίου", "νοεμβριος", "νοεμβριοσ", "νοεμβριου",
        "листопада", "нов", "новембар", "ное", "ноември", "ноя", "нояб", "ноябрь", "ноября", "בנובמבר", "נוב",
        "נובמבר", "تشرين الثاني", "تشرين الثانی", "تشرين ثاني", "نوامبر", "نوفمبر", "نومبر", "نونبر", "नवंबर",
        "नवम्बर", "नोभेम्बर", "नोव्हेंबर", "নভেম্বর", "நவம்பர்", "నవంబర్", "พ.ย", "พฤศจิกายน",
    ],
    // December
    &[
        "aralik", "aralık", "dec", "decembar", "december", "decembra", "decembre", "decembrie", "decembris",
        "decembro", "dekabr", "des", "desemba", "desember", "desembre", "detsember", "dez", "dezember", "dezembro",
        "dic", "dicembre", "diciembre", "disember", "disyembre", "déc", "décembre", "grudnia", "gruodis", "gruodžio",
        "joulukuuta", "prosince", "δεκ", "δεκέμβριος", "δεκέμβριοσ", "δεκεμβρίου", "δεκεμβριος", "δεκεμβριοσ",
        "δεκεμβριου", "грудня", "дек", "декабрь", "декабря", "декември", "дец", "децембар", "בדצמבר", "דצמ", "דצמבר",
        "دجنبر", "دسامبر", "دسمبر", "ديسمبر", "كانون أول", "كانون الأول", "كانون الاول", "डिसेंबर", "डिसेम्बर",
        "दिसंबर", "दिसम्बर", "ডিসেম্বর", "டிசம்பர்", "డిసెంబర్", "ธ.ค", "ธันวาคม",
    ],
];

/// Names that are months in the language of their row alone: Croatian `listopada` is October, the same word in Polish
/// November; `pro` is December in Czech. Twelve cells from January on, with spaces between spellings; in the order of languages.
///
/// Source: as of [`MONTHS`]. Nominatives in Slavic languages are surnames too, and so stand here.
#[rustfmt::skip]
pub(crate) const LOCAL_MONTHS: &[(&str, [&str; 12])] = &[
    ("af", [
        "", "", "", "", "", "junie", "julie", "", "", "", "", "",
    ]),
    ("az", [
        "yan", "", "", "", "", "iyn", "iyl", "avq", "sen", "", "noy", "dek",
    ]),
    ("be", [
        "сту студзень студзеня", "лют лютага люты", "сак сакавік сакавіка", "кра красавік красавіка", "",
        "чэр чэрвень чэрвеня", "ліп ліпень ліпеня", "жні жнівень жніўня", "вер верасень верасня",
        "кас кастрычнік кастрычніка", "ліс лістапад лістапада", "сне снежань снежня",
    ]),
    ("bn", [
        "জানু", "ফেব", "", "এপ্রি", "", "", "জুল", "আগ", "সেপ সেপ্ট", "অক্টো", "নভে", "ডিসে",
    ]),
    ("bs", [
        "sij siječanj siječnja", "velj veljača veljače", "ožu ožujak ožujka", "tra travanj travnja",
        "svi svibanj svibnja", "lip lipanj lipnja", "srp srpanj srpnja", "kol kolovoz kolovoza", "ruj rujan rujna",
        "lis listopad listopada listopadu", "stu studeni studenog studenoga", "pro prosinac prosinca",
    ]),
    ("cs", [
        "led leden", "úno únor", "bře březen", "dub duben", "kvě květen", "červen čvn", "červenec čvc", "srp srpen",
        "zář", "říj říjen", "lis listopad listopadu", "pro prosinec",
    ]),
    ("cy", [
        "ion ionawr", "chw chwef chwefror", "maw mawrth", "ebr ebrill", "", "meh mehefin", "gor gorff gorffennaf",
        "awst", "medi", "hyd hydref", "tach tachwedd", "rhag rhagfyr",
    ]),
    ("et", [
        "jaan", "veebr", "", "", "", "", "", "", "", "", "", "dets",
    ]),
    ("eu", [
        "urt urtarrila", "ots otsaila", "martxoa", "api apirila", "maiatza", "eka ekaina", "uzt uztaila",
        "abu abuztua", "ira iraila", "urr urria", "aza azaroa", "abe abendua",
    ]),
    ("fa", [
        "", "", "", "", "مه", "", "", "", "", "", "", "",
    ]),
    ("fi", [
        "tammi tammik tammikuu", "helmi helmik helmikuu", "maalis maalisk maaliskuu", "huhti huhtik huhtikuu",
        "touko toukok toukokuu", "kesä kesäk kesäkuu", "heinä heinäk heinäkuu", "elo elok elokuu",
        "syys syysk syyskuu", "loka lokak lokakuu", "marras marrask marraskuu", "joulu jouluk joulukuu",
    ]),
    ("fil", [
        "", "peb", "", "", "", "hun", "hul", "", "", "", "nob", "dis",
    ]),
    ("gl", [
        "xan", "", "", "", "", "", "xul", "", "", "", "", "",
    ]),
    ("hi", [
        "जन", "फर फ़र", "मा", "अप्रै", "", "", "जुल", "अग", "सित", "अक्टू अक्तू", "नव", "दिस",
    ]),
    ("hr", [
        "sij siječanj siječnja", "velj veljača veljače", "ožu ožujak ožujka", "tra travanj travnja",
        "svi svibanj svibnja", "lip lipanj lipnja", "srp srpanj srpnja", "kol kolovoz kolovoza", "ruj rujan rujna",
        "lis listopad listopada listopadu", "stu studeni studenog studenoga", "pro prosinac prosinca",
    ]),
    ("it", [
        "genn", "febbr", "", "", "magg", "", "", "", "sett", "", "", "",
    ]),
    ("lt", [
        "sau saus", "vas", "kov", "bal", "geg", "bir birž", "lie liep liepa", "rgp rugp", "rgs rugs", "spa spal",
        "lap lapkr", "gru gruod",
    ]),
    ("lv", [
        "", "", "", "", "", "", "", "augusts", "", "", "", "",
    ]),
    ("mr", [
        "जाने", "फेब्रु", "", "एप्रि", "", "", "", "ऑग", "सप्टें", "ऑक्टो", "नोव्हें", "डिसें",
    ]),
    ("ms", [
        "", "", "mac", "", "", "", "", "ogo", "", "", "", "dis",
    ]),
    ("pl", [
        "sty styczeń", "lut luty", "marzec", "kwi kwiecień", "", "cze czerwiec", "lip lipiec", "sie sierpień",
        "wrz wrze wrzesień", "paz paź październik", "lis listopad listopada", "gru grudzień",
    ]),
    ("ro", [
        "ian", "", "", "", "", "iun", "iul", "", "", "", "", "",
    ]),
    ("sk", [
        "", "", "marec", "", "", "", "", "augusta", "", "", "", "",
    ]),
    ("sl", [
        "", "", "marec", "", "", "", "julij", "", "", "", "", "",
    ]),
    ("sq", [
        "janar", "shk shkurt", "", "pri prill", "", "qer qershor", "korr korrik", "gush gusht", "sht shtator",
        "tet tetor", "nën nëntor", "dhj dhjetor",
    ]),
    ("sw", [
        "", "", "mac machi", "", "", "", "", "agosti", "", "", "", "",
    ]),
    ("ta", [
        "ஜன", "பிப்", "மார்", "ஏப்", "", "", "", "ஆக", "செப்", "அக்", "நவ", "டிச",
    ]),
    ("te", [
        "జన", "ఫిబ్ర", "", "ఏప్రి", "", "", "", "ఆగ", "సెప్టెం", "అక్టో", "నవం", "డిసెం",
    ]),
    ("tr", [
        "oca", "şub", "", "nis", "", "haz", "tem", "ağu", "eyl", "eki", "kas", "ara",
    ]),
    ("uk", [
        "січ січень", "лют лютий", "бер березень", "квіт квітень", "трав травень", "черв червень", "лип липень",
        "серп серпень", "вер вересень", "жовт жовтень", "лист листопад", "груд грудень",
    ]),
    ("uz", [
        "yan", "", "", "", "", "iyn", "iyl", "", "sen", "", "noy", "dek",
    ]),
];

/// First words of the Arabic months that have two: `كانون الثاني`.
pub(crate) const FIRST_OF_TWO: &[&str] = &["تشرين", "كانون"];

/// Months of the Persian solar calendar in order; the first begins with spring.
#[rustfmt::skip]
pub(crate) const PERSIAN_MONTHS: [&str; 12] = [
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
];
