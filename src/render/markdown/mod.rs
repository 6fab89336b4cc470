//! The article as Markdown: `CommonMark` with the tables and struck text of GitHub.
//!
//! It is made from the cleaned HTML, which holds only a few dozen elements in proper nesting, and only when somebody asks
//! for it. Where Markdown lacks something (titles of tables, spans, terms and descriptions), the text is kept.

mod front_matter;
mod inline;
mod table;

use std::mem;

use crate::article::Article;
use crate::dom::{self, Document, NodeId};
use crate::options::Limits;
use crate::tables::markup::{HEADINGS, LANGUAGE_PREFIX, MAX_FILLERS, MAX_LEVELS, MAX_PREFIX_BYTES, MAX_SPAN};
use crate::tables::tags::Tag;
use inline::{BREAK, Line, Span};
use table::Table;

impl Article {
    /// The body as Markdown: `CommonMark` with the tables and struck text of GitHub. For an article without HTML
    /// ([`Output::Text`](crate::Output::Text)), it is the plain text, escaped.
    ///
    /// ```
    /// # let html = "<article><h2>The crane</h2><p>The harbour opened in 1904, was dredged <b>twice</b> since, and has
    /// # kept its old crane, its customs house and its quarrel with the town council ever after.</article>";
    /// let article = bonmun::extract(html)?;
    /// assert!(article.markdown().contains("The harbour opened in 1904, was dredged **twice** since"));
    /// # Ok::<(), bonmun::Error>(())
    /// ```
    #[must_use]
    pub fn markdown(&self) -> String {
        if self.html.is_empty() {
            let paragraphs = self.text.split("\n\n").map(|text| {
                let mut line = Line::default();
                for (at, text) in text.trim().lines().enumerate() {
                    if at > 0 {
                        line.line_break();
                    }
                    line.text(text);
                }
                line.finish("\\\n")
            });
            return paragraphs.collect::<Vec<_>>().join("\n\n");
        }
        from_html(&self.html)
    }
}

/// Cleaned HTML as Markdown.
fn from_html(html: &str) -> String {
    // This HTML is our own: well-formed, and made from a page within limits.
    let limits = Limits::default();
    let max_steps = limits.max_steps.max(html.len().saturating_mul(STEPS_PER_BYTE));
    let limits = Limits { max_nodes: usize::MAX, max_depth: usize::from(u16::MAX), max_steps, ..limits };
    let document = dom::parse(&html.replace("<br>", BREAK.encode_utf8(&mut [0])), limits);
    let mut writer = MarkdownWriter::new(&document);
    let mut open: Vec<NodeId> = Vec::new();
    for id in document.ids() {
        while let Some(last) = open.pop_if(|last| document.end(*last) <= id) {
            writer.leave(last);
        }
        if document.tag(id) == Tag::Text {
            writer.text(document.text(id));
        } else {
            writer.enter(id);
            open.push(id);
        }
    }
    while let Some(last) = open.pop() {
        writer.leave(last);
    }
    writer.out.truncate(writer.out.trim_end().len());
    writer.out
}

/// The largest number with which a list may begin. Source: `CommonMark`, which reads a longer one as text.
const MAX_NUMBER: u64 = 999_999_999;

/// How many steps the parser may take for each byte of cleaned HTML: enough that it is never cut short.
///
/// Unit: steps per byte. Source: a page of the default depth comes out at most twice as deep, and `<p>x</p>` with its line
/// feed takes a little more than two looks at each of these 1,024 elements.
const STEPS_PER_BYTE: usize = 3 * 1_024 / "<p>x</p>\n".len();

/// A list item or quote that lines stand in.
#[derive(Debug)]
struct Level {
    /// What starts its first line, until that is written.
    marker: Option<String>,
    /// What starts every other line.
    prefix: String,
    is_item: bool,
}

#[derive(Debug)]
struct List {
    /// The number of the next item, of a list with numbers.
    number: Option<u64>,
    /// The number that Markdown gives to that item, by counting up from the first; `None` before the first.
    counted: Option<u64>,
    counts_down: bool,
    /// What stands after the number or for the bullet.
    mark: char,
}

/// Preformatted text.
#[derive(Debug, Default)]
struct Code {
    text: String,
    language: String,
}

struct MarkdownWriter<'a> {
    document: &'a Document,
    out: String,
    line: Line,
    levels: Vec<Level>,
    /// Levels that are open and too deep to show.
    deeper: usize,
    lists: Vec<List>,
    /// The mark of the list that has just ended, until something else is written.
    ended_list: Option<char>,
    /// Whether the outermost open list already has lines, so that its next item follows without a blank line.
    is_in_list: bool,
    /// Whether a list is about to begin with another number than 1, which is not possible right after a paragraph.
    starts_late: bool,
    /// The preformatted text that is open; pictures in it are gathered in the line, to stand below.
    code: Option<Code>,
    table: Option<Table>,
    /// How many empty cells may still be added for cells that span columns or rows.
    fillers_left: usize,
}

impl<'a> MarkdownWriter<'a> {
    fn new(document: &'a Document) -> MarkdownWriter<'a> {
        MarkdownWriter {
            document,
            out: String::new(),
            line: Line::default(),
            levels: Vec::new(),
            deeper: 0,
            lists: Vec::new(),
            ended_list: None,
            is_in_list: false,
            starts_late: false,
            code: None,
            table: None,
            fillers_left: MAX_FILLERS,
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(code) = &mut self.code {
            code.text.push_str(&text.replace(BREAK, "\n"));
        } else {
            // Line feeds of the markup itself are white space.
            self.line.text(&text.replace('\n', " "));
        }
    }

    fn enter(&mut self, id: NodeId) {
        let document = self.document;
        let attribute = |name| document.attribute(id, name).unwrap_or_default();
        if let Some(code) = &mut self.code {
            match document.tag(id) {
                Tag::Code => attribute("class").trim_start_matches(LANGUAGE_PREFIX).clone_into(&mut code.language),
                Tag::Img => self.line.image(attribute("src"), attribute("alt")),
                _ => {}
            }
            return;
        }
        match document.tag(id) {
            Tag::Table => {
                self.end_block("");
                self.table = Some(Table::default());
            }
            Tag::Tr => self.table.iter_mut().for_each(Table::begin_row),
            Tag::Ul | Tag::Ol => self.enter_list(id),
            Tag::Li => self.enter_item(id),
            Tag::Blockquote => {
                self.end_block("");
                self.open_level(Level { marker: Some("> ".to_owned()), prefix: "> ".to_owned(), is_item: false });
            }
            Tag::Pre => {
                self.end_block("");
                self.code = Some(Code::default());
            }
            Tag::P if self.line.is_anchors() => {}
            Tag::P | Tag::Figure | Tag::Figcaption | Tag::Dl | Tag::Dt | Tag::Dd => self.end_block(""),
            Tag::Br => self.line.line_break(),
            Tag::Hr => self.write_rule(),
            Tag::Img => self.line.image(attribute("src"), attribute("alt")),
            tag if tag.heading_level() > 0 => self.end_block(""),
            tag => {
                if let Some(span) = span_of(tag, || attribute("href")) {
                    self.line.open(span);
                }
            }
        }
        if let Some(id) = document.attribute(id, "id") {
            self.line.anchor(id);
        }
    }

    fn leave(&mut self, id: NodeId) {
        match self.document.tag(id) {
            Tag::Pre => self.end_code(),
            _ if self.code.is_some() => {}
            Tag::Table => self.end_table(),
            Tag::Td | Tag::Th => self.end_cell(id),
            Tag::Tr => self.table.iter_mut().for_each(|table| table.end_row(&mut self.fillers_left)),
            Tag::Thead | Tag::Tbody | Tag::Tfoot => self.table.iter_mut().for_each(Table::end_rows),
            Tag::Ul | Tag::Ol => {
                self.end_block("");
                self.ended_list = self.lists.pop().map(|list| list.mark);
            }
            Tag::Li => {
                self.end_block("");
                self.close_level();
            }
            Tag::Blockquote => {
                self.end_block("");
                self.close_level();
                self.ended_list = None;
            }
            Tag::P | Tag::Figure | Tag::Figcaption | Tag::Caption | Tag::Dl | Tag::Dt | Tag::Dd | Tag::Body => {
                self.end_block("");
            }
            tag if tag.heading_level() > 0 => {
                let mark = "#".repeat(usize::from(tag.heading_level()).min(HEADINGS.len()));
                self.end_block(&(mark + " "));
            }
            tag => {
                if span_of(tag, || "").is_some() {
                    self.line.close();
                }
            }
        }
    }
}

/// The blocks.
impl MarkdownWriter<'_> {
    /// Writes what was gathered as one block, if there is anything; `mark` makes it a heading.
    fn end_block(&mut self, mark: &str) {
        if self.is_in_row() {
            self.line.end_block_of_cell();
            return;
        }
        let line_break = if mark.is_empty() { "\\\n" } else { " " };
        let text = self.line.finish(line_break);
        if text.is_empty() {
            return;
        }
        let is_escaped = |text: &&str| text.bytes().rev().take_while(|&byte| byte == b'\\').count() % 2 == 1;
        match text.strip_suffix('#').filter(|text| !mark.is_empty() && !is_escaped(text)) {
            // Unescaped, marks at the end of a heading would be dropped.
            Some(text) => self.write_block(&format!("{mark}{text}\\#")),
            None => self.write_block(&format!("{mark}{text}")),
        }
    }

    fn write_rule(&mut self) {
        self.end_block("");
        if !self.is_in_row() {
            // Dashes after the mark of an item would be read as one rule together with it.
            self.write_block("___");
        }
    }

    /// Whether a table cell is open, which can hold only one line.
    fn is_in_row(&self) -> bool {
        self.table.as_ref().is_some_and(Table::is_row_open)
    }

    fn write_block(&mut self, text: &str) {
        self.part_from_last_block();
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.out.push('\n');
            }
            self.write_line(line);
        }
    }

    /// Separates the next block from the last one, with a blank line unless one list item follows another.
    fn part_from_last_block(&mut self) {
        let is_new_item = self.levels.last().is_some_and(|level| level.is_item && level.marker.is_some());
        let was_in_list = mem::replace(&mut self.is_in_list, !self.lists.is_empty());
        let starts_late = mem::take(&mut self.starts_late);
        self.ended_list = None;
        if self.out.is_empty() {
            return;
        }
        self.out.push('\n');
        if !(is_new_item && was_in_list && !starts_late) {
            let blank = self.blank_prefix();
            self.out.push_str(blank.trim_end());
            self.out.push('\n');
        }
    }

    /// Writes a line, behind the prefixes of the levels around it.
    fn write_line(&mut self, line: &str) {
        let start = self.out.len();
        for level in &mut self.levels {
            self.out.push_str(level.marker.take().as_deref().unwrap_or(&level.prefix));
        }
        if line.is_empty() {
            let prefix = self.out[start..].trim_end().len();
            self.out.truncate(start + prefix);
        }
        self.out.push_str(line);
    }

    /// What starts a blank line: the prefixes of the levels that continue, but not of one that only begins.
    fn blank_prefix(&self) -> String {
        let going_on = self.levels.iter().take_while(|level| level.marker.is_none());
        going_on.map(|level| level.prefix.as_str()).collect()
    }

    fn enter_list(&mut self, id: NodeId) {
        self.end_block("");
        let is_ordered = self.document.tag(id) == Tag::Ol;
        let counts_down = is_ordered && self.document.attribute(id, "reversed").is_some();
        let items = || self.document.children(id).filter(|&child| self.document.tag(child) == Tag::Li).count() as u64;
        let start = self.number(id, "start").unwrap_or_else(|| if counts_down { items() } else { 1 });
        // Without another mark, two lists in a row would be read as one.
        let mark = match (is_ordered, self.ended_list.take()) {
            (false, Some('-')) => '*',
            (false, _) => '-',
            (true, Some('.')) => ')',
            (true, _) => '.',
        };
        self.is_in_list &= !self.lists.is_empty();
        self.lists.push(List { number: is_ordered.then_some(start), counted: None, counts_down, mark });
    }

    /// The number that an attribute holds, if a list may begin with it.
    fn number(&self, id: NodeId, attribute: &str) -> Option<u64> {
        let number = self.document.attribute(id, attribute)?.parse().ok()?;
        (number <= MAX_NUMBER).then_some(number)
    }

    fn enter_item(&mut self, id: NodeId) {
        self.end_block("");
        let own = self.number(id, "value");
        let Some(list) = self.lists.last_mut() else { return };
        let marker = match list.number {
            Some(due) => {
                let number = own.unwrap_or(due);
                if list.counted.is_none() {
                    self.starts_late = number != 1;
                } else if list.counted != Some(number) {
                    // A different mark begins another list, which may start with any number.
                    list.mark = if list.mark == '.' { ')' } else { '.' };
                }
                list.counted = Some(number + 1);
                let next = if number < MAX_NUMBER { number + 1 } else { 1 };
                list.number = Some(if list.counts_down { number.saturating_sub(1) } else { next });
                format!("{number}{} ", list.mark)
            }
            None => format!("{} ", list.mark),
        };
        let prefix = " ".repeat(marker.len());
        self.open_level(Level { marker: Some(marker), prefix, is_item: true });
    }

    fn open_level(&mut self, level: Level) {
        let around: usize = self.levels.iter().map(|level| level.prefix.len()).sum();
        let has_room = self.levels.len() < MAX_LEVELS && around + level.prefix.len() <= MAX_PREFIX_BYTES;
        if self.deeper == 0 && has_room {
            self.levels.push(level);
        } else {
            self.deeper += 1;
        }
    }

    fn close_level(&mut self) {
        match self.deeper.checked_sub(1) {
            Some(deeper) => self.deeper = deeper,
            None => drop(self.levels.pop()),
        }
    }

    fn end_code(&mut self) {
        let Some(Code { text, language }) = self.code.take() else { return };
        let fence = "`".repeat(inline::longest_run(&text).max(2) + 1);
        let text = text.trim_end_matches('\n');
        self.write_block(&format!("{fence}{language}\n{text}\n{fence}"));
        self.end_block("");
    }

    fn end_cell(&mut self, id: NodeId) {
        let text = self.line.finish_cell();
        let span = |name| {
            let cells = self.document.attribute(id, name).and_then(|cells| cells.parse::<usize>().ok());
            cells.unwrap_or(1).clamp(1, MAX_SPAN)
        };
        if let Some(table) = &mut self.table {
            table.cell(text, span("colspan"), span("rowspan"), &mut self.fillers_left);
        }
    }

    fn end_table(&mut self) {
        if let Some(rows) = self.table.take().and_then(Table::finish) {
            self.write_block(&rows);
        }
    }
}

/// What an element inside a line becomes.
fn span_of<'a>(tag: Tag, href: impl FnOnce() -> &'a str) -> Option<Span> {
    Some(match tag {
        Tag::A => Span::Link(href().to_owned()),
        Tag::Em | Tag::Cite | Tag::Dfn | Tag::Var => Span::Emphasis,
        Tag::Strong => Span::Strong,
        Tag::Del | Tag::S => Span::Strike,
        Tag::Code | Tag::Samp => Span::Code,
        Tag::Kbd => Span::Html("kbd"),
        Tag::Mark => Span::Html("mark"),
        Tag::Q => Span::Html("q"),
        Tag::Rp => Span::Html("rp"),
        Tag::Rt => Span::Html("rt"),
        Tag::Ruby => Span::Html("ruby"),
        Tag::Sub => Span::Html("sub"),
        Tag::Sup => Span::Html("sup"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, markdown: &str) {
        assert_eq!(from_html(html), markdown, "{html}");
    }

    #[test]
    fn blocks_stand_apart() {
        check(
            "<h2>A #</h2>\n<p>One <strong>two</strong> <em>three</em><br>four</p>",
            "## A \\#\n\nOne **two** *three*\\\nfour",
        );
        check("<blockquote>\n<p>One</p>\n<p>Two</p>\n</blockquote>\n<p>Three</p>", "> One\n>\n> Two\n\nThree");
        check("<pre><code class=\"language-c\">a\n\n  ```b</code></pre>", "````c\na\n\n  ```b\n````");
        check("<pre>a<img src=\"b.jpg\" alt=\"\">c</pre>\n<p>d</p>", "```\nac\n```\n\n![](b.jpg)\n\nd");
        check(
            "<figure><img src=\"a.jpg\" alt=\"A [b]\"><figcaption>C</figcaption>\n</figure>",
            "![A \\[b\\]](a.jpg)\n\nC",
        );
    }

    #[test]
    fn lists_nest() {
        check("<ul>\n<li>One<ul>\n<li>Two</li>\n</ul>\n</li>\n<li>Three</li>\n</ul>", "- One\n  - Two\n- Three");
        check("<ol start=\"2000000000\">\n<li>One</li>\n</ol>", "1. One");
        check("<ol start=\"3\">\n<li>One<p>more</p>\n</li>\n<li>Two</li>\n</ol>", "3. One\n\n   more\n4. Two");
        check("<ul>\n<li>One<ol start=\"3\">\n<li>Two</li>\n</ol>\n</li>\n</ul>", "- One\n\n  3. Two");
        check("<ul>\n<li>One</li>\n</ul>\n<ul>\n<li>Two</li>\n</ul>\n<p>End</p>", "- One\n\n* Two\n\nEnd");
        check("<ol>\n<li>One</li>\n<li value=\"5\">Two</li>\n<li>Three</li>\n</ol>", "1. One\n5) Two\n6) Three");
        check("<ol>\n<li>One</li>\n</ol>\n<ol>\n<li value=\"5\">Two</li>\n</ol>", "1. One\n\n5) Two");
        check("<ul>\n<li>One<ol>\n<li value=\"5\">Two</li>\n</ol>\n</li>\n</ul>", "- One\n\n  5. Two");
        check("<ol reversed=\"\">\n<li>One</li>\n<li>Two</li>\n</ol>", "2. One\n1) Two");
        check("<ul>\n<li>One<hr>\n<p>Two</p>\n</li>\n</ul>\n<hr>\n<p>End</p>", "- One\n\n  ___\n\n  Two\n\n___\n\nEnd");
        check("<ol start=\"999999999\">\n<li>One</li>\n<li>Two</li>\n</ol>", "999999999. One\n1) Two");
        check("<ol>\n<li id=\"a\"><p>One</p>\n<p>two</p>\n</li>\n</ol>", "1. <a id=\"a\"></a>One\n\n   two");
        check("<ul>\n<li><pre><code>a\n\nb</code></pre>\n</li>\n</ul>", "- ```\n  a\n\n  b\n  ```");
    }

    #[test]
    fn tables_have_a_head() {
        check(
            "<table><caption>C</caption><thead><tr><th>A<th>B|</thead><tr><td colspan=2>1<tr><td><p>2<p>3<td>4</table>",
            "C\n\n| A | B\\| |\n| --- | --- |\n| 1 |  |\n| 2<br>3 | 4 |",
        );
        check(
            "<table><tr><th>A<th>B<tr><td>1<hr>2<td>3<caption>C</caption></table>",
            "C\n\n| A | B |\n| --- | --- |\n| 1<br>2 | 3 |",
        );
    }

    #[test]
    fn cells_stand_below_their_heads() {
        check(
            "<table><tr><th>A<th>B<th>C<tr><td rowspan=3>1<td>2<td rowspan=2>3<tr><td>4<tr><td>5</table>",
            "| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n|  | 4 |  |\n|  | 5 |",
        );
        check(
            "<table><thead><tr><th rowspan=2 colspan=2>A<th>B</thead><tbody><tr><td>1<td>2<td>3</table>",
            "| A |  | B |\n| --- | --- | --- |\n| 1 | 2 | 3 |",
        );
    }

    #[test]
    fn deep_lists_of_many_paragraphs_are_whole() {
        let count = 70_000;
        let html = format!("{}{}", "<ul>\n<li>".repeat(250), "<p>x</p>\n".repeat(count));
        assert_eq!(from_html(&html).matches('x').count(), count);
    }

    #[test]
    fn what_starts_each_line_is_bounded() {
        let lines = "x\n".repeat(1_000);
        let code = from_html(&format!("{}<pre>{lines}", "<ol start=\"999999999\"><li>a".repeat(32)));
        let longest = code.lines().map(str::len).max().unwrap_or_default();
        assert!(longest <= MAX_PREFIX_BYTES + "999999999. ".len(), "{longest}");
        // What is too deep hides no level that is opened after it.
        let html = format!("{}<ul><li>b{}<p>c", "<ol start=\"999999999\"><li>a".repeat(7), "</ol></li>".repeat(9));
        assert!(from_html(&html).ends_with("\n\nc"), "{}", from_html(&html));
    }

    #[test]
    fn spans_over_rows_are_bounded() {
        let row = "<tr><td rowspan=\"100\" colspan=\"100\">a</td></tr>";
        let rows = from_html(&format!("<table>{}</table>", row.repeat(200)));
        assert!(rows.len() < 200 * "| a |\n".len() + 2 * MAX_FILLERS * " | ".len(), "{}", rows.len());
    }

    #[test]
    fn text_is_no_markdown() {
        check(
            "<p>1. *a* _b_ c_d [e] &lt;f&gt; `g` &amp;amp; ~h~ \\</p>",
            "1\\. \\*a\\* \\_b\\_ c_d \\[e\\] \\<f> \\`g\\` \\&amp; \\~h\\~ \\\\",
        );
        check("<p># a</p><p>- b</p><p>-5</p><p>+ c</p><p>=</p>", "\\# a\n\n\\- b\n\n-5\n\n\\+ c\n\n\\=");
    }

    #[test]
    fn emphasis_is_read_as_such() {
        check("<p>말이 <strong>“원더풀”</strong>이라고</p>", "말이 <strong>“원더풀”</strong>이라고");
        check("<p>말이 <strong>원더풀</strong>이라고</p>", "말이 **원더풀**이라고");
        check("<p>นี้<strong>“x”</strong></p>", "นี้<strong>“x”</strong>");
        check("<p>a“<strong>(b)</strong>”</p>", "a“**(b)**”");
        check("<p>a<em> b </em>c</p>", "a<em> b </em>c");
        check("<p><strong><em>a</em></strong></p>", "<strong><em>a</em></strong>");
        check("<p><strong><a href=\"/x\">a</a></strong> <a href=\"/y\"><em>b</em></a></p>", "**[a](/x)** [*b*](/y)");
    }

    #[test]
    fn blocks_and_breaks_of_a_cell_stand_apart_in_its_line() {
        let row = "<td>a<br>b</td>\n<td><p>c</p>\n<p> d</p>\n</td>\n<td>e<ul>\n<li>f</li>\n<li>g</li>\n</ul>\n</td>";
        let table = format!("<table>\n<tbody>\n<tr>\n{row}\n</tr>\n</tbody>\n</table>");
        check(&table, "| a<br>b | c<br>d | e<br>f<br>g |\n| --- | --- | --- |");
    }

    #[test]
    fn code_side_by_side_is_not_read_as_one() {
        check("<p><code>a|b</code><code>c*</code><code>d</code></p>", "`a|b`<code>c\\*</code>`d`");
        check("<p>\\`<code>a</code> <code>b</code></p>", "\\\\\\``a` `b`");
        check("<p><code><a href=\"/x\">a</a></code> <code>b <a href=\"/x\">c</a></code></p>", "[`a`](/x) `b c`");
    }

    #[test]
    fn links_and_code_stay_whole() {
        check("<p>Oh!<a href=\"/a(b)\">c</a> <code>`d`</code></p>", "Oh\\![c](</a(b)>) `` `d` ``");
        check(
            "<p>a<sup><a href=\"#article-n\">1</a></sup></p><p id=\"article-n\">N</p>",
            "a<sup>[1](#article-n)</sup>\n\n<a id=\"article-n\"></a>N",
        );
    }
}
