//! Pages that nobody wrote: soup of tags, and example pages with pieces cut, doubled and moved.
//!
//! The same seed gives the same page on every machine.

/// Tags with a part to play in parsing, cutting or judging.
const TAGS: [&str; 58] = [
    "a",
    "abbr",
    "address",
    "amp-img",
    "article",
    "aside",
    "b",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "code",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h6",
    "header",
    "hr",
    "html",
    "iframe",
    "img",
    "input",
    "li",
    "main",
    "math",
    "nav",
    "noscript",
    "ol",
    "option",
    "p",
    "pre",
    "script",
    "section",
    "select",
    "span",
    "strong",
    "style",
    "summary",
    "svg",
    "table",
    "td",
    "template",
    "textarea",
    "title",
    "tr",
    "ul",
];

const ATTRIBUTES: [&str; 16] = [
    " class=\"article-body\"",
    " class=\"nav menu related\"",
    " id=comments",
    " class='관련뉴스 view_con'",
    " href=\"/a?b=1&amp;c=2\"",
    " href=javascript:alert(1)",
    " src=//img.example/p.jpg onerror=x()",
    " hidden",
    " style=\"display:none\"",
    " aria-hidden=true",
    " lang=ko",
    " colspan=9007199254740991",
    " data-x='\"<>'",
    " itemprop=articleBody",
    " type=application/ld+json",
    " =<\"",
];

const TEXTS: [&str; 24] = [
    "The ferry left the quay at six in the morning, as it had on every working day since the war. ",
    "It carried the post, eleven sheep and the new schoolteacher, who was sick twice before the lighthouse.",
    "챗GPT 개발사 최고경영자가 4일 회장과 만난 뒤 “원더풀”이라고 말했다. 이날 면담에는 사장 등도 동석했다. ",
    "港は1904年に開かれ、以来二度浚渫された。古い起重機と税関が残っている。",
    "港口于1904年开放，此后两次疏浚，至今保留着旧起重机和海关大楼。",
    "افتتح الميناء عام 1904، وجرى تعميقه مرتين منذ ذلك الحين. ",
    "관련뉴스",
    "댓글 (0)",
    "Copyright ⓒ 2025. All rights reserved. 무단 전재 및 재배포 금지",
    "입력 2025-02-04 11:18:54",
    "고원희 기자 reporter@news.example",
    "Related | Home | About | Contact",
    "Read more",
    "1",
    "\n\t  \n",
    "&nbsp;&nbsp;&#0;&#x1F600;&notanentity;&amp",
    "\u{0}\u{FFFD}\u{202E}\u{200B}\u{FEFF}",
    "e\u{301}\u{301}\u{301}👩‍👩‍👧‍👦🇰🇷",
    "{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"author\":[[[{\"name\":null}]]]}",
    "<![CDATA[ x ]]>",
    "<!-- <p> --!>",
    "</",
    "< p>",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

/// Numbers that only look random: `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014).
pub(crate) struct Seeded(u64);

impl Seeded {
    pub(crate) fn new(seed: u64) -> Seeded {
        Seeded(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is at least 1.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or_default() % end
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// A page of random tags around random texts; three in four have the frame of a page.
pub(crate) fn soup(seed: u64) -> String {
    let mut random = Seeded::new(seed);
    let mut page = String::new();
    if random.below(4) > 0 {
        page.push_str("<!doctype html><html lang=en><head><title>The ferry - Harbour News</title></head><body>");
    }
    let mut open: Vec<&str> = Vec::new();
    for _ in 0..random.below(120) {
        match random.below(10) {
            0..4 => {
                let tag = random.pick(&TAGS);
                page.push('<');
                page.push_str(tag);
                for _ in 0..random.below(3) {
                    page.push_str(random.pick(&ATTRIBUTES));
                }
                page.push('>');
                open.push(tag);
            }
            4..6 => close(&mut page, open.pop().unwrap_or("p")),
            6 => close(&mut page, random.pick(&TAGS)),
            _ => page.push_str(random.pick(&TEXTS)),
        }
    }
    page
}

fn close(page: &mut String, tag: &str) {
    page.extend(["</", tag, ">"]);
}

/// A page with pieces of it cut out, doubled, or moved elsewhere.
pub(crate) fn mangled(page: &str, seed: u64) -> String {
    let mut random = Seeded::new(seed);
    let mut page = page.to_owned();
    for _ in 0..=random.below(6) {
        let (a, b) = (boundary(&page, random.below(page.len() + 1)), boundary(&page, random.below(page.len() + 1)));
        let piece: String = page[a.min(b)..a.max(b)].chars().take(4_000).collect();
        match random.below(3) {
            0 => page.replace_range(a.min(b)..a.min(b) + piece.len(), ""),
            1 => page.insert_str(b, &piece),
            _ => page.insert_str(a, random.pick(&TEXTS)),
        }
    }
    page
}

/// The character boundary at or before a byte.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default()
}
