//! How bylines are written in other languages than Korean, and which words are no names.
//!
//! Numbers that name no source were set by hand, with room beyond what the development pages hold; none was tuned.

/// Words in front of a name, in lower case, sorted; those of [`SIGNATURES`] are others. A row that ends in a letter counts
/// only where a word ends, but for Han, which is written without spaces.
#[rustfmt::skip]
pub(crate) const PREFIXES: &[&str] = &[
    "a cura di", "af:", "all articles by", "all posts by", "article written by", "asked by", "author", "autor", "av:",
    "by", "by:", "colunista:", "di:", "door:", "more by", "more posts by", "mwandishi:", "opened by", "par:", "piše:",
    "por:", "posts by", "published by", "publié par", "report by", "reported by", "reporting by", "started by",
    "story by", "tekst:", "text & photos by", "text und fotos:", "text:", "view all posts by", "von:",
    "words and photos by", "yazar:", "автор", "автор статьи:", "аутор", "пише:", "إعداد:", "تحریر:", "حوار:", "رپورٹ:",
    "گزارش:", "रिपोर्ट:", "লেখা:", "எழுதியவர்:", "この記事のライター", "この記事の執筆者", "この記事の著者", "この記事を書いた人", "ライター:", "ライター：",
    "レシピ作成:", "レシピ作成：", "作者", "取材・文／", "取材・文：", "取材／", "執筆", "執筆者", "執筆者：", "寄稿／", "寄稿：", "投稿者", "投稿者：", "採訪・撰文", "採訪撰文",
    "撰文", "撰文/", "撰稿", "撰稿人", "撰稿：", "文 |", "文 丨", "文 ｜", "文/", "文/图", "文/圖", "文·图", "文、圖", "文・", "文・写真／", "文・写真：", "文丨",
    "文字/", "文字／", "文字：", "文字｜", "文責：", "文／", "文＝", "文｜", "構成・文／", "構成／", "構成：", "編輯：", "聞き手・", "聞き手／", "聞き手：", "著者",
    "著者：", "記者", "記者／", "記者：", "记者", "记者：", "質問者:", "質問者：", "采写", "글", "글, 사진", "글/사진", "글:", "글·사진", "글ㆍ사진", "글쓴이",
    "글쓴이:", "기자명", "기획·구성", "작성자", "작성자:", "취재·글",
];

/// Words that announce several names, each on a line of its own or behind a colon, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const PLURALS: &[&str] = &[
    "auteurs", "author(s)", "authors", "autoras", "autoren", "autores", "autori", "autorii", "autorinnen", "autorzy",
    "autoři", "contributors", "författare", "szerzők", "автори", "авторы",
];

/// What joins two names, in lower case.
#[rustfmt::skip]
pub(crate) const JOINTS: &[&str] = &[
    " & ", " / ", " and ", " avec ", " con ", " dan ", " e ", " en ", " et ", " ja ", " mit ", " och ", " og ",
    " und ", " ve ", " và ", " with ", " y ", " és ", " și ", " και ", " и ", " та ", " і ", " اور ", " و ", " और ",
    " ও ", " และ ", "/", ";", "·", "、", "・", "ㆍ", "，",
];

/// Of these the ones that part names from places and agencies too: `Ann Lee / Madrid`.
#[rustfmt::skip]
pub(crate) const WEAK_JOINTS: &[&str] = &[" / ", "/"];

/// The joint that stands inside foreign names in katakana too.
pub(crate) const KATAKANA_DOT: &str = "・";

/// Joints that stand between the two surnames of one person too, in Spanish and Portuguese.
pub(crate) const SURNAME_JOINTS: &[&str] = &[" e ", " y "];

/// What stands between a name and where it writes from.
pub(crate) const PLACE: &str = " in ";

/// Brackets that may stand around a whole byline, each with the one that closes it.
pub(crate) const BRACKETS: &[(char, char)] =
    &[('(', ')'), ('[', ']'), ('【', '】'), ('〔', '〕'), ('（', '）'), ('［', '］')];

/// Words of the name of an office, in lower case, sorted; a name that holds one with a capital is no person's.
#[rustfmt::skip]
pub(crate) const OFFICE_WORDS: &[&str] = &[
    "administration", "alliance", "association", "authority", "bundesamt", "bundesministerium", "center", "centers",
    "centre", "centres", "commission", "committee", "confederation", "congress", "council", "department",
    "directorate", "federation", "fund", "government", "league", "ministerium", "ministry", "municipality", "museum",
    "organisation", "organization", "parliament", "secretariat", "trust", "union",
];

/// Abbreviations at the end of a name whose full stop belongs to it.
pub(crate) const ABBREVIATED: &[&str] = &["jr", "sr"];

/// Marks after which the byline is over: a publication, a date, a job.
#[rustfmt::skip]
pub(crate) const ENDS: &[&str] = &[
    " - ", " @", " at ", " contributor", " for ", " für ", " in ", " on ", " published", " updated", " | ",
    " – ", " — ", " • ", "(", "[", "http", "updated ", "|", "（", "／",
];

/// Words that make a byline a role, a team or an account instead of a name, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const NOT_PERSONS: &[&str] = &[
    "about", "academy", "admin", "administrator", "advertiser", "agence", "agencia", "agencias", "agency", "agentur",
    "agência", "agências", "anonymous", "archived", "associated", "author", "authors", "bank", "bbc", "bio", "blog",
    "brand", "bureau", "by", "category", "channel", "checked", "cite", "clinic", "club", "cnn", "co", "college",
    "column", "com", "comments", "company", "consulting", "content", "contributor", "contributors", "corp",
    "correspondent", "correspondents", "courtesy", "desk", "digital", "disclaimer", "disclosure", "edited", "editor",
    "editorial", "editors", "education", "expert", "experts", "express", "fact", "follow", "foundation", "fox",
    "gazette", "google", "group", "guest", "health", "herald", "home", "hospital", "inc", "institute", "insurance",
    "journal", "labs", "learn", "limited", "llc", "login", "ltd", "magazine", "marketing", "media", "member",
    "members", "min", "moderator", "nachrichten", "nast", "network", "news", "newsroom", "office", "online",
    "partner", "post", "posted", "posts", "press", "presse", "pressestelle", "professional", "published", "read",
    "redaccion", "redacción", "redaktion", "redazione", "reporter", "reporters", "reuters", "reviewed", "reviewer",
    "rédaction", "school", "service", "share", "shop", "site", "society", "software", "solutions", "staff",
    "startseite", "store", "strategy", "studio", "subscribe", "support", "team", "technologies", "times", "today",
    "topic", "travel", "tribune", "tv", "undefined", "university", "update", "updated", "user", "verified", "view",
    "webmaster", "website", "welle", "writer", "writers", "written",
];

/// Agencies and broadcasters that sign articles, in lower case, sorted. Source: the agencies named on the development
/// pages, and the national broadcasters known by their letters.
#[rustfmt::skip]
pub(crate) const AGENCIES: &[&str] = &[
    "aa", "aap", "abc", "afp", "agerpres", "ansa", "antara", "ap", "apa", "ard", "belga", "bernama",
    "bloomberg", "cbc", "cbs", "cna", "dha", "dpa", "efe", "epd", "espn", "ians", "iha", "irna", "isna",
    "itv", "kbs", "kna", "lusa", "mbc", "mti", "nbc", "ndr", "nhk", "npr", "ntb", "pa", "pap", "pbs", "pti",
    "reuters", "ritzau", "sbs", "sda", "sid", "stt", "tasr", "tass", "tt", "upi", "wdr", "xinhua", "ytn", "zdf",
    "čtk",
];

/// Names of agencies in several words that are glued to the name of a person, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const AGENCY_NAMES: &[&str] = &[
    "agence france-presse", "associated press", "press association", "the associated press", "thomson reuters",
];

/// Most words of one of [`AGENCY_NAMES`].
pub(crate) const MAX_AGENCY_WORDS: usize = 3;

/// Endings of Chinese, Japanese and Korean publications and desks, and of those that sign in Urdu, Hindi and Bengali.
#[rustfmt::skip]
pub(crate) const NOT_PERSON_ENDINGS: &[&str] = &[

    "TV", "خصوصی", "ڈیسک", "डेस्क", "प्रतिनिधि", "संवाददाता", "ডেস্ক", "প্রতিবেদক", "取材班", "報道部", "委員会", "摄", "攝",
    "新聞", "新闻", "日報", "日报", "株式会社", "社", "網", "編輯部", "編集部", "编辑部", "网", "通信社", "通訊社", "通讯社", "경제부", "경제신문", "공단",
    "관리자", "국제부", "기자단", "뉴스", "뉴스부", "뉴스팀", "닷컴", "데스크", "디지털팀", "문화부", "미디어", "방송", "보도국", "보도팀", "사회부", "신문",
    "온라인", "운영자", "이슈팀", "일보", "정치부", "체육부", "취재부", "취재팀", "콘텐츠팀", "통신", "투고", "편집국", "편집부", "편집팀",
];

/// Words of job titles that follow a name after a comma or line break, in lower case.
#[rustfmt::skip]
pub(crate) const JOB_WORDS: &[&str] = &[
    "analyst", "attorney", "author", "bureau", "ceo", "cfo", "chief", "cmo", "cofounder", "columnist", "consultant", "contributor", "coo",
    "correspondent", "cto", "director", "editor", "engineer", "expert", "founder", "freelance", "head",
    "journalist", "manager", "officer", "photographer", "president", "producer",
    "professor", "reporter", "senior", "specialist", "staff", "strategist", "svp", "vp", "writer",
];

/// Endings of such words in languages that join them, folded: `Wirtschaftsredakteurin`, `USA-Korrespondent`.
#[rustfmt::skip]
pub(crate) const JOB_ENDINGS: &[&str] = &[
    "autorin", "corresponsal", "journalist", "journaliste", "journalistin", "korrespondent", "korrespondentin",
    "periodista", "redacteur", "redacteurin", "redactor", "redactora", "redakteur", "redakteurin", "redaktor",
    "reporterin", "rédacteur", "rédactrice", "volontär", "volontärin",
];

/// A Chinese byline inside a line: `作者：林知远`, `（记者 林知远 何小满）`, as `names`, or `記者溫港生台北21日電`, as `bare`, or
/// `記者巫港生／台北報導`, as `placed`, or `（记者安晓明）`, as `framed`.
/// `SURNAME` stands for one of [`CHINESE_SURNAMES`], `WORDLIKE` for one of [`WORDLIKE_SURNAMES`].
///
/// A label is a word of its own (`工作者` is another one), though an office may stand before 记者. Behind a mark or a space
/// the names need no known surname; without one, what is longer than a name is none (`记者 走访时也发现`), nor is what
/// follows a name after a space (`林知远 字号`). Right behind the label a name starts with a surname, and ends with the Han
/// or before a place that the report comes from or the next label: `记者站联系方式` names nobody. What a colon follows is
/// none at all (`记者说：`), and what kana follow is a longer name.
///
/// What may be a word is a name behind a label of the press only, and before the end of the line or of brackets, the next
/// label, or what says when or from where the report comes.
pub(crate) const CHINESE_BYLINE: &str = concat!(
    r"(?:(?:\b|[0-9A-Za-z]|本文|原)(?:作者|撰文|采写|採訪|文字)|记者|記者|通讯员)",
    r"(?:(?:\s?[：:／/]\s?|[\s\u{3000}])",
    r"(?P<names>(?:SURNAME[\u{4e00}-\u{9fff}]{1,11}|[\u{4e00}-\u{9fff}]{2,4})",
    r"(?:[、，,][\u{4e00}-\u{9fff}]{2,3}|[\s\u{3000}]SURNAME[\u{4e00}-\u{9fff}]{1,2}){0,4})(?:[^\u{3041}-\u{30ff}\u{4e00}-\u{9fff}、，,：:]|$)",
    r"|(?P<bare>SURNAME[\u{4e00}-\u{9fff}]{1,2}",
    r"(?:[、，,][\u{4e00}-\u{9fff}]{2,3}|[\s\u{3000}]SURNAME[\u{4e00}-\u{9fff}]{1,2}){0,4})",
    r"(?:通讯员|通訊員|实习|[\u{4e00}-\u{9fff}]{2,4}(?:报道|報導|報道|电|電|[0-9])|[^\u{3041}-\u{30ff}\u{4e00}-\u{9fff}、，,：:]|$)",
    r"|(?P<placed>[\u{4e00}-\u{9fff}]{2,3})[／/][\u{4e00}-\u{9fff}]{2,4}(?:报道|報導|報道|电|電))",
    r"|(?:记者|記者|通讯员|通訊員)",
    r"(?P<framed>WORDLIKE[\u{4e00}-\u{9fff}]{1,2}(?:[、，,\s\u{3000}](?:SURNAME|WORDLIKE)[\u{4e00}-\u{9fff}]{1,2}){0,4})",
    r"[\s\u{3000}]?(?:$|[)）\]】]|实习|摄|攝|记者|記者|通讯员|通訊員|(?:[\u{4e00}-\u{9fff}]{2,4})?(?:报道|報導|報道|电|電|[0-9]))",
);

/// Names of the groups of [`CHINESE_BYLINE`] that hold the names.
pub(crate) const CHINESE_GROUPS: &[&str] = &["bare", "framed", "names", "placed"];

/// A line without one of these characters is not searched for it.
pub(crate) const CHINESE_BYLINE_HAN: &[char] = &['文', '者'];

/// Surnames behind which nothing else is asked for: some three hundred, in simplified and in traditional characters.
///
/// Source: the rankings of Chinese surnames by the people who bear them (the new 百家姓 of 2007, the reports of 2013 and
/// 2020), the first four hundred as far as they go on, set by hand; those that begin words too are the next list.
pub(crate) const CHINESE_SURNAMES: &str = concat!(
    "(?:上官|令狐|公孙|公孫|南宫|南宮|司徒|司馬|司马|呼延|夏侯|宇文|完顏|完颜|",
    "尉迟|尉遲|慕容|欧阳|歐陽|淳于|申屠|皇甫|端木|諸葛|诸葛|赫连|赫連|軒轅|轩辕|長孫|长孙|",
    "[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴",
    "崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚温",
    "汤陶黎樊兰殷庄翟邢葛倪俞鲁柯聂焦耿骆欧卓尤柳祁翁詹褚霍闫游阮喻柴梅庞裴窦缪冉鲍辛甘岳",
    "張劉陳楊黃趙吳孫馬鄭羅謝韓許鄧蕭馮蘇葉呂蔣範鐘鍾盧陸譚韋賈鄒閻龍萬顧賴賀嚴錢龔溫",
    "湯蘭莊魯聶駱歐塗龐竇繆鮑",
    "肖覃莫伍乔付易宁舒靳蒙蒲滕饶屈牟艾穆芦麦娄戚岑苗盛曲蓝谷宗瞿桂佟臧闵苟邬卞姬仇栾隋刁沙巫寇桑郎甄丛仲虞敖巩佘池",
    "麻苑邝匡鞠荆冀郁胥储栗燕楚鄢谌奚粟冼蔺阚屠朴廉禹漆狄晁芮阙浦鹿邸雍辜裘亓邰赫杭逯茹亢嵇湛戎茅尉冶檀昝尧吉宫冷",
    "晏柏童米席厉闻仝郜",
    "喬寧饒蘆麥婁藍閔鄔欒叢鞏鄺儲諶藺闞闕堯宮厲聞])",
);

/// The others of the four hundred: frequent words begin with them too, as 关注 and 安排 do. Source: as above. Left out are
/// those that are rare as a surname and common as a word, as 和, 来 and 由.
pub(crate) const WORDLIKE_SURNAMES: &str = concat!(
    "[于安关向成应时全连单文路齐凌强解查管计尚项边司党迟原封展代车商左古章南支信居官包申祝房师谈宣班景费乐区权花容云伏",
    "毕纪符荣农颜简楼海明盖练皮關應時單齊強計項邊黨遲車師談費樂區權雲畢紀榮農顏簡連樓蓋練卫阳华索季惠晋衛陽華晉]",
);

/// Words that a name does not start with though a surname is their first character: what reporters and authors do or have,
/// and places that reports come from. Sorted. Source: ours.
#[rustfmt::skip]
pub(crate) const NOT_CHINESE_NAMES: &[&str] = &[
    "万象", "乐园", "乐队", "于上", "于下", "于今", "于当", "于日", "于昨", "于是", "于本", "于近", "云南", "云集",
    "代理", "代表", "信息", "信箱", "党员", "党委", "党组", "全国", "全國", "全文", "全程", "全部", "关于", "关心",
    "关注", "关系", "关联", "关键", "关闭", "农业", "农村", "冷门", "凌晨", "包括", "包裹", "包车", "区别", "华东",
    "华中", "华人", "华北", "华南", "华尔", "华盛", "华语", "单位", "单独", "南下", "南京", "南宁", "南方", "南昌",
    "南通", "南非", "卫星", "卫生", "卫视", "原创", "原創", "原告", "原文", "古代", "古巴", "司法", "吉林", "向导",
    "唐山", "商业", "商業", "商量", "單位", "單獨", "季度", "宁夏", "宁愿", "宁波", "安全", "安徽", "安排", "安置",
    "安装", "安裝", "安阳", "官方", "官网", "宣传", "宣傳", "宣布", "寧願", "封面", "居住", "展开", "展示", "展览",
    "展開", "左右", "师范", "常州", "应当", "应用", "应该", "应邀", "強調", "强调", "徐州", "惠民", "應用", "應該",
    "應邀", "成为", "成功", "成员", "成員", "成就", "成果", "成為", "成立", "成都", "成長", "成长", "房产", "房間",
    "房间", "支持", "文件", "文化", "文学", "文學", "文山", "文档", "文章", "文集", "方阵", "时代", "时报", "时评",
    "时间", "明天", "明年", "明日", "時代", "時報", "時間", "晋级", "景区", "曲线", "权利", "权威", "权益", "杭州",
    "柏林", "查看", "查詢", "查询", "查阅", "桂林", "楚雄", "楼下", "榮獲", "樂隊", "樓下", "權利", "權益", "武汉",
    "武漢", "毕业", "江湖", "江苏", "江蘇", "江西", "沙特", "沙龍", "沙龙", "海南", "海口", "海報", "海外", "海报",
    "温州", "溫州", "班级", "班车", "申报", "申請", "申请", "畢業", "白皮", "盛会", "石家", "章程", "章節", "章节",
    "童年", "符号", "符號", "简介", "简历", "简讯", "管理", "簡介", "米兰", "紀實", "紀念", "紀錄", "索引", "索赔",
    "纪实", "纪录", "纪念", "罗马", "羅馬", "肖像", "苏州", "荆州", "荣获", "莫名", "莫斯", "華人", "華爾", "華盛",
    "華語", "蘇州", "衛星", "衛生", "衛視", "解說", "解讀", "解说", "解读", "解释", "解釋", "計劃", "计划", "谈话",
    "谷歌", "费用", "路线", "路过", "路透", "路過", "車上", "車禍", "车上", "车祸", "边境", "边疆", "连云", "连日",
    "连线", "连续", "迟到", "連線", "連續", "郑州", "鄭州", "金华", "金奖", "金門", "關係", "關心", "關於", "關注",
    "關鍵", "阳光", "阳台", "陽光", "雲集", "項目", "顏色", "项目", "颜色", "马尼", "高雄", "齊聚", "齐聚", "龙虎",
];

/// The labels among [`PREFIXES`] behind which a sentence may go on with such words, sorted.
pub(crate) const REPORTERS: &[&str] = &["記者", "记者"];

/// Ends of a title before a Chinese or Japanese name, sorted: `评论员`, `フリーライター`.
pub(crate) const TITLE_ENDS: &[&str] = &["アナウンサー", "ライター", "员", "員", "教授", "編集長", "記者"];

/// What follows a Japanese name and is none of it, sorted: `山田太郎さん`.
pub(crate) const HONORIFICS: &[&str] = &["さん", "氏", "記者"];

/// Fewest characters in Han before one of [`HONORIFICS`] that are a name: `本紙記者` names nobody.
pub(crate) const MIN_HONOURED: usize = 3;

/// Ends of what stands there and is a desk, sorted: `政治部記者`.
pub(crate) const DESK_HAN: &[char] = &['会', '局', '班', '社', '部'];

/// Bytes of a line in which it is looked for.
pub(crate) const MAX_CHINESE_BYTES: usize = 300;

/// The role behind a Japanese name: `宮城ひなた 記者`.
pub(crate) const ROLE_HAN: &str = "記者";

/// Fewest characters of a given name in kana.
pub(crate) const MIN_KANA: usize = 2;

/// Longest Chinese name, in characters: a surname of two and a name of two.
pub(crate) const MAX_CHINESE_NAME: usize = 4;

/// Ends of a line that name who took a picture.
pub(crate) const PHOTOGRAPHED: &[char] = &['摄', '攝'];

/// How Korean sentences of the news end.
pub(crate) const SENTENCE_END_KO: &str = "다.";

/// Characters that are taken for the name where more follow without a mark: a surname of one and a name of two.
pub(crate) const USUAL_CHINESE_NAME: usize = 3;

/// Words that are a month as well as a first name, sorted.
#[rustfmt::skip]
pub(crate) const FIRST_NAMES: &[&str] = &[
    "april", "august", "avril", "jan", "juli", "june", "mai", "mars", "mart", "may",
];

/// Names of so few letters are not looked up among the months: `Mar`, `Set` and `Jun` are names too.
pub(crate) const MAX_SHORT_NAME: usize = 3;

/// Days of the week in lower case, sorted.
#[rustfmt::skip]
pub(crate) const WEEKDAYS: &[&str] = &[
    "dienstag", "donnerstag", "freitag", "fri", "friday", "mittwoch", "mon", "monday", "montag", "samstag",
    "saturday", "sonntag", "sunday", "thursday", "tuesday", "wednesday",
];

/// Short days of the week in lower case that are names too, sorted; alone they are none.
#[rustfmt::skip]
pub(crate) const SHORT_WEEKDAYS: &[&str] = &["sat", "sun", "thu", "tue", "wed"];

/// What stands for an author and names nobody, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const NOT_AUTHORS: &[&str] = &[
    "admin", "administrator", "anonymous", "author", "by", "contributor", "country", "editor", "false", "guest",
    "home", "in", "just", "last", "location", "log in", "login", "member", "membre", "membro", "miembro", "mitglied",
    "name", "news", "none", "null", "owner", "register", "reply", "root", "sign in", "sign up", "staff", "startseite",
    "supporter", "team", "the editors", "true", "undefined", "unknown", "user", "via", "webmaster", "writer",
    "최고관리자",
];

/// Longest name in Han alone, in characters: a Japanese surname and name have three each at most. Longer ones are
/// titles and offices.
pub(crate) const MAX_HAN_CHARS: usize = 6;

/// Digits that the name of a team or firm may hold: `3i Global`, `BR24`, `98 Harbour Social`; a date has more.
pub(crate) const MAX_NAME_DIGITS: usize = 2;

/// Most words of a name; `María de los Ángeles García Pérez` has six.
pub(crate) const MAX_NAME_WORDS: usize = 6;

/// Most words of the name of an office: `Royal Society for the Protection of Birds` has seven.
pub(crate) const MAX_TEAM_WORDS: usize = 8;

/// Names parted by commas alone that are a list of persons; a name, a place and its country are three.
pub(crate) const MANY_NAMES: usize = 4;

/// Longest name, in characters.
pub(crate) const MAX_NAME_CHARS: usize = 50;

/// Languages whose pages name a publication, an agency or a desk if they have no reporter.
pub(crate) const UNSIGNED_BY_DESKS: &[&str] = &["ko"];

/// Languages whose pages name the site itself for want of a reporter.
pub(crate) const UNSIGNED_BY_SITES: &[&str] = &["ja", "ko", "zh"];

/// Longest byline of an agency or desk, in bytes.
pub(crate) const MAX_DESK_BYTES: usize = 60;

/// Small words that may stand at the start of a name, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const PARTICLES: &[&str] = &[
    "al", "bin", "d", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "le", "o", "ten", "ter", "van",
    "von", "zu",
];

/// Words of a last name with its particles: `de la Cruz`, `van der Meer`.
pub(crate) const MAX_LAST_WORDS: usize = 4;

/// Words of first names and initials.
pub(crate) const MAX_GIVEN_WORDS: usize = 2;

/// Letters after a name that are so in small letters and behind a name in capitals too, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const POST_NOMINALS: &[&str] = &[
    "cpa", "dds", "dvm", "edd", "esq", "jd", "jr", "lcsw", "mba", "md", "mph", "msc", "phd", "psyd", "rd", "rn", "sr",
];

/// Longest letters after a name, in characters: `PMHNP-BC`.
pub(crate) const MAX_POST_NOMINAL: usize = 8;

/// Words in front of a name that also name the author in a line below the text, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const SIGNATURES: &[&str] = &[
    "about the author:", "article by", "auteur :", "auteur:", "author:", "autor:", "autore:", "autorin/autor",
    "autorin:", "escrito por", "geschrieben von", "post written by", "posted by", "rédigé par", "scritto da",
    "this article was written by", "this post was written by", "words by", "written by", "écrit par", "автор:",
    "作者:", "作者：", "執筆：", "撰文：", "文：",
];

/// Words of a name that nothing marks, fewest and most.
pub(crate) const FULL_NAME_WORDS: std::ops::RangeInclusive<usize> = 2..=3;

/// Longest line that signs an article in words, in bytes.
pub(crate) const MAX_SIGNATURE_BYTES: usize = 120;

/// Longest name of an account, in characters.
pub(crate) const MAX_ACCOUNT_CHARS: usize = 30;

/// Fewest letters before the number of an account: `mudlark77`.
pub(crate) const MIN_ACCOUNT_LETTERS: usize = 3;

/// Names that a fuller list may add; one that adds more lists other people.
pub(crate) const MAX_MORE: usize = 3;

/// Most authors of one article; a longer list is a staff page.
pub(crate) const MAX_AUTHORS: usize = 20;

/// Most names read in one place: each is compared with all before it. Source: ours; three times what is kept.
pub(crate) const MAX_NAMES: usize = 3 * MAX_AUTHORS;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(NOT_PERSONS.is_sorted_by(|a, b| a < b));
        assert!(AGENCIES.is_sorted_by(|a, b| a < b));
    }
}
