//! The article in a page that shows none: many sites send it as data for a script to show.
//!
//! Input is a document whose scripts of data kept their text: JSON (and JSON in a text of it), JSON-LD, the stream of
//! React's server components. The pages inside the page, in `<iframe srcdoc>` and `<noframes>`, count too. Output is the
//! longest text in them that reads as an article, as HTML, for the same stages as any page. A page with text of its own is
//! never searched.

mod markup;
mod rich_text;

use crate::blocks::Blocks;
use crate::dom::Document;
use crate::error::{Bound, Warning};
use crate::json::{self, Data};
use crate::tables::payload::{
    CHARS_A_MARK, MAX_MEAN_WORD, MAX_SCRIPT_BYTES, MAX_VISIBLE_UNITS, MIN_PAYLOAD_GAIN, MIN_PAYLOAD_UNITS, MIN_STOPS,
    OTHER_WORDS, STREAM_CALL, TITLE_BONUS,
};
use crate::tables::tags::Tag;
use crate::text::{Counts, is_letter, without_tags};
use markup::as_html;

/// What the scripts of a page hold.
#[derive(Debug, Default)]
pub(crate) struct Payload {
    /// The article as HTML, where the page shows (almost) no text and they hold some.
    pub(crate) html: Option<String>,
    /// What was left out of the search.
    pub(crate) warning: Option<Warning>,
}

/// Looks for the article in the scripts of a page; `title` helps to tell it from others sent along.
pub(crate) fn read(document: &Document, blocks: &Blocks, title: Option<&str>) -> Payload {
    let Some(visible) = unlinked_units(blocks) else { return Payload::default() };
    let mut warning = None;
    let mut search = Search { title, best: None };
    let mut left = MAX_SCRIPT_BYTES;
    let mut stream = String::new();
    for id in document.ids() {
        let content = || document.children(id).map(|text| document.text(text)).next().unwrap_or_default();
        let text = match document.tag(id) {
            Tag::Script | Tag::Noframes => content(),
            Tag::Iframe => document.attribute(id, "srcdoc").unwrap_or_default(),
            _ => continue,
        };
        let Some(rest) = left.checked_sub(text.len()) else {
            warning = Some(Warning::LeftOut { bound: Bound::ScriptBytes, limit: MAX_SCRIPT_BYTES });
            break;
        };
        left = rest;
        match text.trim_start().strip_prefix(STREAM_CALL) {
            _ if document.tag(id) != Tag::Script => search.offer_text(text, Owner::Unknown),
            Some(push) => stream.extend(pushed(push)),
            None => search.read_json(text),
        }
    }
    search.read_stream(&stream);
    let outweighs_page = |best: &Candidate| {
        // Links may be all that a page is there for, as on a list of products whose questions and answers come as data.
        let shown = match best.owner {
            Owner::Page => visible,
            Owner::Unknown => blocks.iter().map(|block| blocks.units(block)).sum(),
        };
        best.units >= shown.saturating_mul(MIN_PAYLOAD_GAIN)
    };
    let best = search.best.filter(outweighs_page);
    Payload { html: best.map(|best| best.html), warning }
}

/// How much text the page has of its own outside of links, which menus and lists of teasers are; none where that is
/// enough for an article, so that most pages are not counted to their end.
fn unlinked_units(blocks: &Blocks) -> Option<u32> {
    let mut pieces = blocks.iter().flat_map(|block| blocks.pieces(block)).filter(|piece| !piece.is_link);
    pieces.try_fold(0, |units, piece| Some(units + piece.counts.units()).filter(|&units| units <= MAX_VISIBLE_UNITS))
}

/// The text that one call of `push` adds to the stream: the second entry of its list.
fn pushed(call: &str) -> Option<String> {
    let list = call.trim_end().trim_end_matches(';').strip_suffix(')')?;
    json::with_data(list, |list| match list {
        Data::List(entries) => entries.get(1)?.text().map(str::to_owned),
        _ => None,
    })?
}

/// Something that may be the article.
#[derive(Debug)]
struct Candidate {
    units: u32,
    /// Length, weighed by what speaks for it.
    weight: u32,
    owner: Owner,
    html: String,
}

struct Search<'a> {
    title: Option<&'a str>,
    best: Option<Candidate>,
}

impl Search<'_> {
    /// Looks at a text that may be JSON.
    fn read_json(&mut self, text: &str) {
        json::with_data(text, |value| {
            // Databases often keep rich text as JSON in a text. JSON in a text inside of that is left alone: each byte is
            // parsed four times at most, if all of it has to be mended.
            for (text, owner) in self.read_value(value, Owner::Unknown) {
                // What does not end like JSON is prose: mended, it would be one long text.
                if text.trim_end().ends_with(['}', ']']) {
                    json::with_data(text, |value| self.read_value(value, owner).len());
                }
            }
        });
    }

    /// Rows of `id:data`, where data is JSON up to the end of the line, or `T`, a length and as much text.
    fn read_stream(&mut self, stream: &str) {
        let mut rest = stream;
        while !rest.is_empty() {
            let id = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
            let row = &rest[id..];
            if let Some((text, after)) = row.strip_prefix(":T").and_then(text_row) {
                self.offer_text(text, Owner::Unknown);
                rest = after;
                continue;
            }
            let (row, after) = row.split_once('\n').unwrap_or((row, ""));
            if let Some(data) = row.strip_prefix(':') {
                self.read_json(data.trim_start_matches(|c: char| c.is_ascii_uppercase()));
            }
            rest = after;
        }
    }

    /// Looks at every text in a value, and at lists of blocks as one text each; returns the texts that may be JSON.
    fn read_value<'v>(&mut self, value: &'v Data<'v>, owner: Owner) -> Vec<(&'v str, Owner)> {
        let mut inner = Vec::new();
        let mut open = vec![Visit { value, owner, is_offered: false }];
        while let Some(visit) = open.pop() {
            match visit.value {
                Data::Text(text) if is_data(text) => inner.push((&**text, visit.owner)),
                Data::Text(text) => self.offer_text(text, visit.owner),
                Data::List(items) => {
                    let html = if visit.is_offered { None } else { rich_text::html_of(items) };
                    let inside = Visit { is_offered: visit.is_offered || html.is_some(), ..visit };
                    if let Some(html) = html {
                        self.offer(html, visit.owner);
                    }
                    let wanted = items.iter().filter(|item| may_hold_text(item));
                    open.extend(wanted.map(|value| Visit { value, ..inside }));
                }
                Data::Fields(fields) => {
                    let is_titled = self.names_title(fields.iter().map(|(_, field)| field));
                    let owner = if is_titled { Owner::Page } else { visit.owner };
                    let wanted = fields.iter().filter(|(key, field)| may_hold_text(field) && !is_other(key));
                    open.extend(wanted.map(|(key, value)| {
                        let is_offered = visit.is_offered && rich_text::is_part(visit.value, key);
                        Visit { value, owner, is_offered }
                    }));
                }
                Data::Count(_) | Data::Flag(_) | Data::Other => {}
            }
        }
        inner
    }

    /// Whether one of the values is the title of the page.
    fn names_title<'v>(&self, mut values: impl Iterator<Item = &'v Data<'v>>) -> bool {
        let Some(title) = self.title.filter(|title| !title.is_empty()) else { return false };
        values.any(|value| value.text().is_some_and(|text| text.trim() == title))
    }

    /// Offers a text, unless it is too short to be an article or no text at all.
    fn offer_text(&mut self, text: &str, owner: Owner) {
        if is_long_enough(text) && self.may_win(text, owner) && !is_data(text) {
            self.offer(as_html(text), owner);
        }
    }

    /// Takes HTML if it reads as an article and none before it weighs more.
    fn offer(&mut self, html: String, owner: Owner) {
        if !self.may_win(&html, owner) {
            return;
        }
        let counts = Counts::of(&without_tags(&html));
        let units = counts.units();
        let weight = owner.weigh(units);
        if self.is_heavier(weight) && units >= MIN_PAYLOAD_UNITS && reads_as_prose(counts) {
            self.best = Some(Candidate { units, weight, owner, html });
        }
    }

    /// Whether a text, whatever it holds, can weigh more than the best so far: a look that costs nothing.
    fn may_win(&self, text: &str, owner: Owner) -> bool {
        // No character weighs more units than it takes bytes.
        self.is_heavier(owner.weigh(u32::try_from(text.len()).unwrap_or(u32::MAX)))
    }

    fn is_heavier(&self, weight: u32) -> bool {
        self.best.as_ref().is_none_or(|best| weight > best.weight)
    }
}

/// A value that is still to be looked at.
#[derive(Clone, Copy)]
struct Visit<'v> {
    value: &'v Data<'v>,
    owner: Owner,
    /// Whether its lists were offered already, as parts of one around them.
    is_offered: bool,
}

/// Whose a text is.
#[derive(Clone, Copy, Debug)]
enum Owner {
    /// The page's: an object around it names the page's title.
    Page,
    /// That of the page or of another that is sent along.
    Unknown,
}

impl Owner {
    /// What a text of so many units weighs.
    fn weigh(self, units: u32) -> u32 {
        match self {
            Owner::Page => units.saturating_mul(TITLE_BONUS),
            Owner::Unknown => units,
        }
    }
}

/// The text of a row that starts with its length in bytes, and what follows it.
fn text_row(row: &str) -> Option<(&str, &str)> {
    // Only digits are passed over: a search for the comma would read all rows that follow.
    let digits = row.bytes().take_while(u8::is_ascii_hexdigit).count();
    let length = usize::from_str_radix(&row[..digits], 16).ok()?;
    row[digits..].strip_prefix(',')?.split_at_checked(length)
}

/// Whether a text may be an article. Most are names and addresses.
fn is_long_enough(text: &str) -> bool {
    // No character weighs more units than it takes bytes.
    text.len() >= MIN_PAYLOAD_UNITS as usize
}

/// Whether a text is JSON rather than prose, or starts like it; prose may start with a place or a note in brackets:
/// `[항구=바다뉴스]`, `[Updated]`.
fn is_data(text: &str) -> bool {
    let text = text.trim_start();
    let is_prose = |list: &str| list.starts_with(|c: char| is_letter(c) && !c.is_ascii_lowercase());
    text.starts_with('{') || text.strip_prefix('[').is_some_and(|list| !is_prose(list))
}

/// Whether a value may be a text that is long enough, or hold one.
fn may_hold_text(value: &Data<'_>) -> bool {
    match value {
        Data::Text(text) => is_long_enough(text),
        Data::List(items) => !items.is_empty(),
        Data::Fields(fields) => !fields.is_empty(),
        Data::Count(_) | Data::Flag(_) | Data::Other => false,
    }
}

/// Whether a key says that what it holds is no article of this page.
fn is_other(key: &str) -> bool {
    holds_word(key, OTHER_WORDS)
}

/// Whether one of the words stands in a name, as `related` in `relatedPosts`: a de*script*ion holds no script.
fn holds_word(name: &str, wanted: &[&str]) -> bool {
    let is_same_word = |one: &u8, next: &u8| {
        one.is_ascii_alphanumeric() == next.is_ascii_alphanumeric()
            && !(one.is_ascii_lowercase() && next.is_ascii_uppercase())
    };
    let mut words = name.as_bytes().chunk_by(is_same_word);
    words.any(|word| wanted.iter().any(|other| other.as_bytes().eq_ignore_ascii_case(word)))
}

/// Whether text is sentences, rather than code, a list of words or something encoded.
fn reads_as_prose(counts: Counts) -> bool {
    // Where most characters are wide, words say nothing: Japanese and Chinese write no spaces.
    let is_wide = counts.wide > counts.chars - counts.wide;
    let has_words = is_wide || counts.chars < counts.words.saturating_mul(MAX_MEAN_WORD);
    counts.stops >= MIN_STOPS && counts.marks.saturating_mul(CHARS_A_MARK) < counts.chars && has_words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom;
    use crate::options::Limits;

    const SENTENCES: &str = "The harbour opened in 1904 and has been dredged twice since. Its old crane has outlived \
                             three mayors, two floods and a fire. Nobody on the council remembers who ordered it.";

    fn read_page(html: &str) -> Option<String> {
        let document = dom::parse(html, Limits::default());
        read(&document, &Blocks::of(&document), Some("The crane")).html
    }

    fn paragraphs(count: usize) -> String {
        format!("<p>{SENTENCES}</p>").repeat(count)
    }

    fn quoted(text: &str) -> String {
        serde_json::Value::from(text).to_string()
    }

    #[test]
    fn the_article_is_found_in_page_data() {
        let body = paragraphs(7);
        let html = format!(
            "<p>Loading<script id=__NEXT_DATA__ type=application/json>{{\"props\":{{\"title\":\"The crane\",\
             \"contentHtml\":{}}}}}</script>",
            quoted(&body)
        );
        assert_eq!(read_page(&html), Some(body));
    }

    #[test]
    fn the_article_is_found_in_a_stream_of_components() {
        let body = paragraphs(7);
        let (one, two) = body.split_at(body.len() / 2);
        let start = format!("0:[\"$\",\"html\"]\n2:T{:x},{one}", body.len());
        let html = format!(
            "<script>self.__next_f.push([0])</script><script>self.__next_f.push([1,{}])</script>\
             <script>self.__next_f.push([1,{}]);</script>",
            quoted(&start),
            quoted(&format!("{two}3:{{\"a\":1}}\n"))
        );
        assert_eq!(read_page(&html), Some(body));
    }

    #[test]
    fn an_article_body_becomes_paragraphs() {
        let body = format!("{SENTENCES}\n\n{SENTENCES}\n{SENTENCES} {SENTENCES} {SENTENCES}\n{SENTENCES} 1 < 2");
        let html = format!("<script type=application/ld+json>{{\"articleBody\":{}}}</script>", quoted(&body));
        let expected = format!(
            "<p>{SENTENCES}</p>\n<p>{SENTENCES}</p>\n<p>{SENTENCES} {SENTENCES} {SENTENCES}</p>\n<p>{SENTENCES} 1 &lt; 2</p>\n"
        );
        assert_eq!(read_page(&html), Some(expected));
    }

    #[test]
    fn a_list_of_blocks_is_one_text() {
        let block =
            format!("{{\"type\":\"paragraph\",\"content\":[{{\"type\":\"text\",\"text\":{}}}]}}", quoted(SENTENCES));
        let html = format!(
            "<script type=application/json>{{\"body\":[{block},{{\"type\":\"ad\"}},{block},{block},{block},{block},{block}]}}</script>"
        );
        assert_eq!(read_page(&html), Some(format!("<p>{SENTENCES}</p>\n").repeat(6)));
    }

    #[test]
    fn json_in_a_text_of_json_is_read_and_no_deeper() {
        let blocks = format!(
            "{{\"blocks\":[{}]}}",
            vec![format!("{{\"type\":\"unstyled\",\"text\":{}}}", quoted(SENTENCES)); 6].join(",")
        );
        let page = |body: &str| format!("<script type=application/json>{{\"body\":{body}}}</script>");
        let expected = format!("<p>{SENTENCES}</p>\n").repeat(6);
        assert_eq!(read_page(&page(&blocks)), Some(expected.clone()));
        assert_eq!(read_page(&page(&quoted(&blocks))), Some(expected));
        assert_eq!(read_page(&page(&quoted(&format!("{{\"body\":{}}}", quoted(&blocks))))), None);
    }

    #[test]
    fn prose_may_start_with_a_bracket() {
        for (start, is_prose) in [
            ("[항구=바다뉴스] ", true),
            ("[Updated] ", true),
            ("[box] ", false),
            ("[ \"a\", ", false),
            ("[1, ", false),
            ("{a} ", false),
        ] {
            let body = quoted(&format!("{start}{}", SENTENCES.repeat(6)));
            let html = read_page(&format!("<script type=application/json>{{\"body\":{body}}}</script>"));
            assert_eq!(html.is_some_and(|html| html.contains(SENTENCES)), is_prose, "{start}");
        }
    }

    #[test]
    fn the_article_with_the_title_of_the_page_wins() {
        let entry = |title: &str, body: &str| format!("{{\"title\":\"{title}\",\"body\":{}}}", quoted(body));
        let (own, other) = (paragraphs(7), paragraphs(9));
        let html = format!(
            "<script type=application/json>[{},{}]</script>",
            entry("Another", &other),
            entry("The crane", &own)
        );
        assert_eq!(read_page(&html), Some(own));
    }

    #[test]
    fn a_page_of_links_is_outweighed_by_an_article_of_its_own_title() {
        let entry = |title: &str| format!("{{\"title\":\"{title}\",\"body\":{}}}", quoted(&paragraphs(7)));
        let links = format!("<p><a href=/a>{SENTENCES}</a></p>").repeat(5);
        let page = |title: &str| format!("{links}<script type=application/json>{}</script>", entry(title));
        assert!(read_page(&page("The crane")).is_some());
        assert!(read_page(&page("Questions and answers")).is_none());
    }

    #[test]
    fn the_article_is_found_in_a_page_inside_the_page() {
        let body = paragraphs(7);
        assert_eq!(read_page(&format!("<iframe srcdoc='{body}'></iframe>")), Some(body.clone()));
        assert_eq!(read_page(&format!("<frameset><frame><noframes>{body}</noframes></frameset>")), Some(body));
    }

    #[test]
    fn a_page_with_prose_is_not_searched() {
        let script = format!("<script type=application/json>{}</script>", quoted(&paragraphs(9)));
        assert!(read_page(&script).is_some());
        assert_eq!(read_page(&(paragraphs(12) + &script)), None);
    }

    #[test]
    fn what_is_no_article_is_not_taken() {
        for text in [
            "a{color:red;margin:0;padding:0}.b{}".repeat(99),
            "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo".repeat(99),
            "https://example.org/a.jpg ".repeat(99),
            "Short. But. Prose.".to_owned(),
        ] {
            let html = format!("<script type=application/json>{{\"x\":{}}}</script>", quoted(&text));
            assert_eq!(read_page(&html), None, "{text}");
        }
        let policy = format!("<script type=application/json>{{\"privacyPolicy\":{}}}</script>", quoted(&paragraphs(9)));
        assert_eq!(read_page(&policy), None);
    }

    #[test]
    fn broken_data_is_passed_over() {
        for script in
            ["{", "[[[[", &"[".repeat(100_000), "self.__next_f.push(", "self.__next_f.push([1,\"2:Tffffffff,x\"])"]
        {
            assert_eq!(read_page(&format!("<script type=application/json>{script}</script>")), None);
            assert_eq!(read_page(&format!("<script>{script}</script>")), None);
        }
    }
}
