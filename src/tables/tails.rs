//! What closes a news article without being part of it: copyright lines, signatures, addresses.
//!
//! Source: the endings of Korean and Chinese news pages, where they stand in the last paragraph as often as below it,
//! and the copyright lines of news agencies.

use super::thresholds::VERB_ENDS;

/// Short blocks that may follow the paragraph in which an article is signed. Source: copyright, address, tags.
pub(crate) const MAX_TAIL_BLOCKS: usize = 4;

/// Tails of one block, one after the other. Source: ours; broadcasters call for tips in six lines.
pub(crate) const MAX_TAILS: usize = 8;

/// How much at the end of a block is searched. Unit: bytes. Source: ours; the longest copyright lines take 200.
pub(crate) const MAX_TAIL_BYTES: usize = 400;

/// How sentences of Korean news end. Source: ours; calls end with a noun or in the form that addresses the reader.
const PROSE_ENDS: &[&str] = &["겠다", "됐다", "된다", "이다", "있다", "한다", "했다"];

/// Words that say in a language that rights are reserved, without their first letter where lines begin with them. Sorted.
/// Source: the last lines of newspapers.
#[rustfmt::skip]
const RIGHTS_WORDS: &[&str] = &[
    "ASTRZEŻONE", "ROHIBIDA", "adržana", "aklıdır", "astrzeżone", "bảo lưu", "enntartva", "erpelihara", "eservert",
    "ezervate", "idätetään", "ilindungi", "imehifadhiwa", "oorbehouden", "orbehold", "ridržana", "rohibida",
    "roibida", "yhradené", "yhrazen", "örbehållna", "επιφύλαξη", "задржана", "запазени", "захищен", "שמורות",
    "الحقوق", "حقوق", "सुरक्षित", "সংরক্ষিত", "உரிமைகளும்", "ลิขสิทธิ์",
];

/// A row: what it is, the pattern of it at the end of a text, and an example that it matches.
#[derive(Debug)]
pub(crate) struct Tail {
    /// What the pattern finds.
    #[cfg_attr(not(test), expect(dead_code, reason = "names are for the tests"))]
    pub(crate) name: &'static str,
    /// Some of which are in every text that the pattern matches, so that most texts are not searched.
    pub(crate) needs: &'static [&'static str],
    /// A regular expression that matches up to the end; group `cut`, or else the whole match, is cut off.
    pub(crate) pattern: &'static str,
    /// Whether it is looked for in texts in Hangul, Han and Kana alone.
    pub(crate) is_of_wide_script: bool,
    /// How sentences of news on the same subject end.
    pub(crate) prose_ends: &'static [&'static str],
    /// The most characters of it: what is longer is prose that starts like a tail. Source: ours, half as much again
    /// as the longest seen.
    pub(crate) longest: usize,
    /// A text that ends in it.
    #[cfg_attr(not(test), expect(dead_code, reason = "examples are for the tests"))]
    pub(crate) example: &'static str,
}

/// Tails in the order in which they are tried; after a cut all are tried again.
///
/// Below a copyright line may stand one more line in Latin, Greek or Cyrillic letters; as many letters of another script are a
/// sentence or two.
pub(crate) const TAILS: &[Tail] = &[
    Tail {
        name: "signature of a mail, below the line of RFC 3676",
        needs: &["\n-- \n"],
        pattern: r"\n-- \n(?:[^\n]*\n?){1,6}$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 320,
        example: "It left at noon.\n-- \nHanna Weiss, Bregenz",
    },
    Tail {
        name: "rights reserved",
        needs: &["금지", "eserved", "ESERVED"],
        pattern: r"(?i)[\[<(〈\s]*(?:ⓒ|©|\(c\)|<?저작권자|copyrights?)[^\n]*?(?:금지|rights\s+reserved)[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &VERB_ENDS,
        longest: 180,
        example: "갔다.\n[ⓒ 항구일보(www.example.com), 무단 전재 및 재배포 금지]",
    },
    Tail {
        name: "copyright line",
        needs: &["©", "ⓒ", "(c)", "(C)", "opyright", "OPYRIGHT"],
        pattern: r"(?i)(?:^|\n)\s*(?:(?:copyright\s*)?[©ⓒ]|(?:copyright\s*(?:\(c\))?|\(c\))\s*(?:19|20)\d\d\b)[^\n]*(?:\n[ -\u{52f}\u{2000}-\u{206f}]{0,80})?$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 330,
        example: "They left.\n© 2016 The Harbour Press. This material may not be published or broadcast. See our terms.",
    },
    Tail {
        name: "all rights reserved",
        needs: &["eserved", "vorbehalten", "réservés", "reservados", "riservati", "защищены", "版权所有"],
        pattern: r"(?i)(?:^|\n)\s*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los|reservados todos los|todos os) d(?:erechos|ireitos)|tutti i diritti (?:sono )?riservati|все права защищены|版权所有)\b[^\n]*(?:\n[ -\u{52f}\u{2000}-\u{206f}]{0,120})?$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 240,
        example: "They left.\nAlle Rechte vorbehalten\nNachdruck nur mit Genehmigung des Hafen-Verlags",
    },
    Tail {
        name: "all rights reserved, in other languages",
        needs: RIGHTS_WORDS,
        pattern: r"(?i)(?:^|\n)\s*(?:(?:wszelkie prawa (?:są )?zastrzeżone|všechna práva (?:jsou )?vyhrazena|všetky práva (?:sú )?vyhradené|minden jog fenntartva|toate drepturile (?:sunt )?rezervate|(?:tüm hakları|her hakkı) saklıdır|με επιφύλαξη παντός δικαιώματος|[ув]сі права (?:захищені|захищено)|сва права (?:су )?задржана|sva prava (?:su )?(?:zadržana|pridržana)|всички права запазени|alle rechten voorbehouden|alla rättigheter förbehållna|alle rettigheter (?:er )?(?:forbeholdt|reservert)|alle rettigheder (?:er )?forbehold(?:es|t)|kaikki oikeudet pidätetään|(?:está )?prohibida (?:su|la) reproducción(?: total| parcial|,? sin |\.?\s*$)|(?:é )?proibida a reprodução(?: total| parcial|,? sem |\.?\s*$)|hak cipta (?:dilindungi|terpelihara)|(?:semua )?hak dilindungi|haki zote zimehifadhiwa|mọi quyền được bảo lưu|جميع الحقوق محفوظة|(?:جملہ|تمام) حقوق محفوظ|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|সর্বস্বত্ব(?: স্বত্বাধিকার)? সংরক্ষিত)\b|(?:تمامی?|کلیه) حقوق[^\n.]*(?:محفوظ|متعلق)|அனைத்து உரிமைகளும் பாதுகாக்கப்பட்ட|สงวนลิขสิทธิ์)[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 200,
        example: "Wyszli w południe.\nWszelkie prawa zastrzeżone.",
    },
    Tail {
        name: "no reproduction in Japanese",
        needs: &["無断"],
        pattern: r"(?:^|\n)[^\n]*無断(?:で|での)?(?:転載|複製|転用|掲載|使用)[^\n]*(?:禁|お断り|ご遠慮)[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &["いる", "う", "た", "だ"],
        longest: 160,
        example: "帰った。\n港新聞社に無断で転載することを禁じます。",
    },
    Tail {
        name: "no reproduction",
        needs: &["금지"],
        pattern: r"[\[<(〈\s]*(?:무단\s*-?\s*전재|AI\s*학습)[^\n]*금지[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &VERB_ENDS,
        longest: 100,
        example: "갔다. 무단전재-재배포 금지>",
    },
    Tail {
        name: "call for tips",
        needs: &["제보"],
        pattern: r"(?:^|\n)[\s\[<(▶※■☞'‘]*(?:기사\s*|당신의\s*)?제보(?:는|하기|\s*및\s*보도자료|가\s뉴스가|\s*및\s*문의|\s*:)[^\n]*$",
        is_of_wide_script: false,
        prose_ends: PROSE_ENDS,
        longest: 110,
        example: "갔다.\n제보는 카카오톡 skynews",
    },
    Tail {
        name: "line of contact",
        needs: &["카카오톡", "전화", "메일", "유튜브", "페이스북"],
        pattern: r"(?:^|\n)\s*(?:[▷▶•·\-]\s*(?:카카오톡|전화|이?메일|유튜브|페이스북)\s*[:：]|[▷▶]\s*(?:카카오톡|전화|이?메일)\s+[0-9A-Za-z@]|\[\s*(?:카카오톡|전화|이?메일|유튜브|페이스북)\s*\])[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 90,
        example: "갔다.\n▷ 전화 : 02-000-0000",
    },
    Tail {
        name: "call to subscribe",
        needs: &["구독"],
        pattern: r"(?:^|\n)\s*[▷▶※■☞][^\n]*구독[^\n]*$",
        is_of_wide_script: false,
        prose_ends: PROSE_ENDS,
        longest: 90,
        example: "갔다.\n▷ 유튜브, 포털에서도 항구뉴스를 구독해주세요!",
    },
    Tail {
        name: "call to report a mistake",
        needs: &["Enter", "enter", "ENTER"],
        pattern: r"(?i)(?:^|\n)[^\n]*(?:ошибк|опечатк|неточност|помилк|памылк|mistake|misprint|typo)[^\n]*ctrl\s?\+\s?enter[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 200,
        example: "Они ушли в полдень.\nНашли ошибку? Выделите текст и нажмите Ctrl+Enter.",
    },
    Tail {
        name: "affiliate disclosure",
        needs: &["수수료"],
        pattern: r"(?:^|\n)[^\n]*(?:파트너스|제휴)\s*활동[^\n]*수수료[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 120,
        example: "추천해요.\n이 포스팅은 항구 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.",
    },
    Tail {
        name: "portal to subscribe to",
        needs: &["구독"],
        pattern: r"(?:^|\n)\s*(?:네이버|다음|포털|카카오|유튜브|텔레그램)\s?(?:에서|채널|홈)[^\n.!?]*구독(?:하세요|해\s?주세요|하기)[.!]?\s*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 60,
        example: "갔다.\n네이버에서 항구뉴스를 구독하세요",
    },
    Tail {
        name: "handed on release",
        needs: &["보도자료"],
        pattern: r"(?:^|\n)[^\n]*보도자료를\s*전재하여\s*제공함을\s*알려드립니다[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 120,
        example: "갔다.\n이 뉴스는 항구군 누리집에 등록된 보도자료를 전재하여 제공함을 알려드립니다.",
    },
    Tail {
        name: "button to like",
        needs: &["Like this:", "Gefällt mir:", "aime ça", "Me gusta esto:"],
        pattern: r"(?:^|\n)\s*(?:Like this|Gefällt mir|J[’']aime ça|Me gusta esto)\s?:\s*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 30,
        example: "They left.\nLike this:",
    },
    Tail {
        name: "call for tips of a broadcaster",
        needs: &["기다립니다"],
        pattern: r"(?:^|\n)[^\n]*여러분의\s*(?:소중한\s*)?제보를\s*기다립니다[.!]?\s*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 70,
        example: "갔다.\n항구 뉴스는 24시간 여러분의 제보를 기다립니다.",
    },
    Tail {
        name: "link of a Korean broadcaster",
        needs: &["원문", "제보 안내", "구독"],
        pattern: r"(?:^|\n)\s*[▶▷■▣☞※]\s*(?:기사\s*원문|원문\s*보기|제보\s*안내|[^\n:：.]*채널\s*구독)\s*[:：][^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 120,
        example: "갔다.\n▶ 기사 원문 : https://www.example.com/1",
    },
    Tail {
        name: "name of a Korean broadcaster",
        needs: &["한국 뉴스 채널"],
        pattern: r"(?:^|\n)\s*\[\s*한국 뉴스 채널[^\n\]]*\]\s*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 70,
        example: "갔다.\n[ 한국 뉴스 채널 항구 / Korea News Channel Harbour ]",
    },
    Tail {
        name: "hashtags",
        needs: &["#"],
        pattern: r"(?:^|\n)\s*#[^\s#\d][^\s#]*(?:[\s,]*#[^\s#\d][^\s#]*)+[\s,]*$",
        is_of_wide_script: true,
        prose_ends: &[],
        longest: 300,
        example: "갔다.\n#항구 #여객선",
    },
    Tail {
        name: "more of a Korean reporter",
        needs: &["기사", "뉴스"],
        pattern: r"(?:^|\n)\s*(?:[가-힣]{2,4}\s*기자의?\s*(?:다른|최신|전체)\s*(?:기사|뉴스)(?:\s*(?:전체|더)?\s*보기)?|좋은\s*기사\s*(?:구독|후원)\s?하기)\s*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 40,
        example: "갔다.\n김하늘 기자의 다른 기사 보기",
    },
    Tail {
        name: "camera and cut of a Korean broadcaster",
        needs: &["영상", "촬영"],
        pattern: r"(?:^|\n)[\s(\[]*(?:영상\s?취재|촬영\s?기자|영상\s?편집|촬영|그래픽)\s*[:：][^\n.]*(?:영상\s?편집|그래픽|촬영|편집)\s*[:：][^\n.]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 90,
        example: "갔다.\n영상취재: 김하늘 / 영상편집: 이두리",
    },
    Tail {
        name: "Chinese note on who uploaded, in English",
        needs: &["Notice: The content above"],
        pattern: r"(?:^|\n)\s*Notice: The content above[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 360,
        example: "They left.\nNotice: The content above is uploaded and posted by a user.",
    },
    Tail {
        name: "Chinese calls of a portal",
        needs: &["举报", "尽在", "下載", "上传发布"],
        pattern: r"(?:^|\n)[\s（(]*(?:举报\s*[/／]?\s*反馈|海量资讯[^\n。]*尽在[^\n。]*|[^\n。，]*[點点]我下[載载]\s*APP[^\n。]*|此文由[^\n。]*上传发布[^\n。]*)[\s）)。]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 80,
        example: "完工。\n海量资讯、精准解读，尽在海港财经APP",
    },
    Tail {
        name: "no reprint in Chinese",
        needs: &["转载", "轉載"],
        pattern: r"(?:^|\n)[\s（(【※]*(?:本文[^\n。]*[，,])?(?:[未非][经經][^\n。，]*(?:不得|[禁请請][止勿]|[严嚴]禁|[谢謝][绝絕])[^\n。，]*[转轉][载載][^\n。，]*|(?:如需)?[转轉][载載][^\n。，]*[请請须須][^\n。，]*(?:[注註標标]明|[联聯][系繫]|[授權权]{2})[^\n。]*)[。！）)】\s]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 80,
        example: "完工。\n本文系海港财经原创，未经授权禁止转载。",
    },
    Tail {
        name: "board and address of a Chinese post",
        needs: &["發信站", "文章網址", "文章代碼"],
        pattern: r"(?:^|\n)※\s*(?:發信站|文章網址|文章代碼)[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 200,
        example: "完工。\n※ 文章網址: https://www.example.com/1",
    },
    Tail {
        name: "heading of a Chinese list without its links",
        needs: &["新聞】", "新闻】", "報導】", "报道】", "閱讀】", "阅读】"],
        pattern: r"(?:^|\n)\s*【(?:更多|延伸|相關|相关|推薦|推荐)(?:相關|相关)?(?:新聞|新闻|報導|报道|閱讀|阅读)】[:：]?\s*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 20,
        example: "完工。\n【更多新聞】",
    },
    Tail {
        name: "Chinese reporter, editor, source",
        needs: &["记者", "記者", "作者", "编辑", "編輯", "校对", "校對", "审核", "審核", "来源", "來源"],
        pattern: r"(?:^|\n)[\s（(\[【]*(?:(?:见习|实习|特约|本报|新媒体|值班|责任|责|文章|信息|内容)?(?:记者|記者|作者|撰文|通讯员|编辑|編輯|责编|校对|校對|审核|審核|审校|监制|来源|來源|稿源)\s*[:：／/][^\n。！？?]*|(?:责任)?(?:记者|記者|作者|撰文|通讯员|编辑|編輯|责编|校对|校對|审核|審核|审校|监制|来源|來源|稿源)\s+[^\s。，！？：:]+(?:\s+(?:责任)?(?:记者|記者|作者|撰文|通讯员|编辑|編輯|责编|校对|校對|审核|審核|审校|监制|来源|來源|稿源)\s+[^\s。，！？：:]+)+\s*|[^\s。，！？：:]*(?:记者|記者)\s+[^\s。，！？：:]+(?:\s+[^\s。，！？：:]+)?\s+(?:报道|報導)[）)\]】]?\s*)$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 50,
        example: "完工。\n编辑 李大雪 校对 王小寒",
    },
    Tail {
        name: "call of a Japanese blog",
        needs: &["ブログランキング"],
        pattern: r"(?:^|\n)[^\n]*ブログランキング[^\n]*参加[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 90,
        example: "帰った。\nブログランキングに参加しています。応援お願いします！",
    },
    Tail {
        name: "who wrote, in Japanese",
        needs: &["＝", "=", "・文", "文・"],
        pattern: r"(?:^|\n)[\s（(]*(?:(?:取材|文|写真|撮影|構成|編集|執筆|聞き手|イラスト)(?:[・／/、](?:取材|文|写真|撮影|構成|編集|執筆|聞き手|イラスト))*\s*[＝=]|(?:取材|文|写真|撮影|構成|編集|執筆|聞き手|イラスト)(?:[・／/](?:取材|文|写真|撮影|構成|編集|執筆|聞き手|イラスト))+\s*[:：／/])[^\n。！？]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 40,
        example: "帰った。\n取材・文＝山田太郎",
    },
    Tail {
        name: "Korean paper or reporter with address",
        needs: &["@"],
        pattern: r"(?:^|\n)\s*(?:[◎☞▶※][◎☞▶※\s]*[가-힣·\s]+|(?:[가-힣·]+\s)?[가-힣]*(?:뉴시스|뉴스|신문|일보|방송|통신|데일리|투데이|타임스|타임즈|저널)(?:\s[가-힣]{3})?|(?:이[가-힣&&[^메]]|[김박최윤임오권황송][가-힣])[가-힣])\s[0-9A-Za-z_.+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+\s*$",
        is_of_wide_script: true,
        prose_ends: &[],
        longest: 60,
        example: "밝혔다.\n◎공감언론 항구 sky@example.com",
    },
    Tail {
        name: "Chinese disclaimer",
        needs: &["声明", "不代表", "仅代表", "存储服务", "授权发布"],
        pattern: r"(?:^|\n)[\s（(【]*(?:(?:特别声明|免责声明|版权声明)[：:]|(?:以上内容|该文观点|文章观点|本文来自)[^\n]*(?:不代表|仅代表|存储服务|授权发布))[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 200,
        example: "完工。\n特别声明：以上内容为平台用户上传并发布，本平台仅提供信息存储服务。",
    },
    Tail {
        name: "Chinese portal's link",
        needs: &["查看更多", "阅读原文", "展开全文", "当前页"],
        pattern: r"\s*(?:返回[\p{Han}]{2,6}[，,]\s*查看更多|阅读原文|展开全文|扫一扫在手机打开当前页)\s*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 30,
        example: "完工。返回海港网，查看更多",
    },
    Tail {
        name: "Chinese rights",
        needs: &["本文版"],
        pattern: r"(?:^|\n)[\s※＊*（(【]*本文版[權权]所有[^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 80,
        example: "完工。\n※本文版權所有，非經授權，不得轉載。",
    },
    Tail {
        name: "line of a reporter",
        needs: &["기자", "특파원", "논설위원", "PD"],
        pattern: r"(?:^|\n)[‹<\[(【/▶☞◎■\s]*(?:[가-힣A-Za-z0-9·]{2,12}\s*[=/|]\s*)?(?:(?:글|사진|취재|정리)(?:[·/_](?:글|사진|취재|정리))*[\s=_]+)?(?:[가-힣]{2,4}(?:[·ㆍ,/\s]+[가-힣]{2,4}){0,3}\s*(?:[가-힣0-9·]{2,10}\s?)?(?:기자|특파원|논설위원|PD)[\s·ㆍ,/|]*){1,4}[|(\[]*(?:(?:[0-9A-Za-z_.+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+|\[email\s*protected\]))?[\s)\]】>›]*$",
        is_of_wide_script: true,
        prose_ends: &[],
        longest: 120,
        example: "밝혔다.\n글·사진 김하늘·이두리 디지털뉴스부 기자 sky@example.com",
    },
    Tail {
        name: "desk",
        needs: &["팀", "부", "국"],
        pattern: r"(?:^|\n)\s*[/▶\[(]*[가-힣]{0,8}(?:뉴스|이슈|편집|취재|콘텐츠)(?:팀|부|국)[\s/|(\[]*(?:(?:[0-9A-Za-z_.+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+|\[email\s*protected\]))?[\s)\]]*$",
        is_of_wide_script: true,
        prose_ends: &[],
        longest: 80,
        example: "밝혔다.\n온라인뉴스팀 sky@example.com",
    },
    Tail {
        name: "end of a report",
        needs: &["끝", "송고"],
        pattern: r"(?:^|\n|다\.\s?)(?P<cut>\s*(?:(?:(?:[0-9A-Za-z_.+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+|\[email\s*protected\])\s*)?[(<]\s*끝\s*[)>]|(?:19|20)\d\d[/.-]\d\d?[/.-]\d\d?\.?\s+\d\d?:\d\d(?::\d\d)?\s*송고)\s*)$",
        is_of_wide_script: true,
        prose_ends: &[],
        longest: 80,
        example: "밝혔다.\nsky@example.com\n(끝)",
    },
    Tail {
        name: "reporter with address",
        needs: &["@", "protected]"],
        pattern: r"(?P<keep>^|[.!?다”\x22’')\]\s]|[.다] ?)(?P<cut>[\s/|▶=(\[【]*(?:[가-힣]{2,4}\s*=\s*)?(?:글·사진|글|사진)?\s*[가-힣]{2,4}\s*(?:[가-힣]{2,4}\s?)?(?:기자|특파원|PD|논설위원|에디터|앵커)\s*[\s/|(\[]*(?:[0-9A-Za-z_.+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+|\[email\s*protected\])[\s)\]】]*)$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 150,
        example: "조사했다.부산=김하늘 기자 sky@example.com",
    },
    Tail {
        name: "address behind a sentence",
        needs: &["@", "protected]"],
        pattern: r"(?:^|\n|\.\s|[다요죠]\.?|[!?。…”’\x22')\]】])(?P<cut>\s*(?:[0-9A-Za-z_.+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+|\[email\s*protected\])\s*)$",
        is_of_wide_script: true,
        prose_ends: &[],
        longest: 150,
        example: "이어갈 예정이다. sky@example.com",
    },
    Tail {
        name: "address behind a bar or in brackets",
        needs: &["@", "protected]"],
        pattern: r"\s*[/|▶(\[<][\s/|▶(\[<]*(?:[0-9A-Za-z_.+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+|\[email\s*protected\])[\s)\]>]*$",
        is_of_wide_script: true,
        prose_ends: &[],
        longest: 150,
        example: "이어갈 예정이다 /sky@example.com",
    },
    Tail {
        name: "reporter in brackets",
        needs: &["기자", "특파원"],
        pattern: r"\s*[\[(【/][가-힣\s·=]{2,20}(?:기자|특파원)[\])】]?\s*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 150,
        example: "밝혔다. [김하늘 기자]",
    },
    Tail {
        name: "Chinese editor",
        needs: &["编辑", "編輯", "责编"],
        pattern: r"(?:^|\n)[\s（(\[【]*(?:责任编辑|責任編輯|责编|编辑|編輯)\s*[：:／/][^\n]*$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 60,
        example: "完工。\n（责任编辑：何小满）",
    },
    Tail {
        name: "reporter alone",
        needs: &["기자", "특파원"],
        pattern: r"(?:^|\n)\s*(?:[가-힣]{2,4}\s*(?:[가-힣]{2}\s?)?(?:기자|특파원)[\s·,]*){1,4}$",
        is_of_wide_script: false,
        prose_ends: &[],
        longest: 150,
        example: "밝혔다.\n김하늘 기자",
    },
];
