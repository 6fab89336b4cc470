//! The inside of one block as Markdown, with text escaped, and marks for emphasis only where they are read as such.
//!
//! Whether `CommonMark` reads `**` as emphasis depends on the characters on both sides of it, which fails in scripts without
//! spaces (`**“원더풀”**이라고`). There, and where two marks would run into each other, the element is written as HTML, which
//! Markdown allows inside a line.

use crate::render::markup::Markup;

/// An element inside a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Span {
    Emphasis,
    Strong,
    Strike,
    Code,
    /// A link with its address.
    Link(String),
    /// An element that Markdown has no mark for, written as HTML under this name.
    Html(&'static str),
}

/// Where a line breaks in text. Cleaned HTML and plain text hold no control characters of ASCII but line feeds and tabs, and
/// a token, let alone a node, for each break would take many times the memory of the page.
pub(super) const BREAK: char = '\u{b}';

#[derive(Debug)]
enum Token {
    /// Text as the page has it, each line break as [`BREAK`].
    Text(String),
    /// Markdown that is written as it is.
    Raw(String),
    /// A place that a link leads to.
    Anchor(String),
    Open(Span),
    Close,
}

impl Token {
    /// Whether it is nothing but white space without a break.
    fn is_blank(&self) -> bool {
        matches!(self, Token::Text(text) if text.trim().is_empty() && !text.contains(BREAK))
    }
}

/// The inside of a block that is being written.
#[derive(Debug, Default)]
pub(super) struct Line {
    tokens: Vec<Token>,
    /// Where the open elements begin, the innermost last; none of one that is left out.
    open: Vec<Option<usize>>,
}

impl Line {
    pub(super) fn text(&mut self, text: &str) {
        if let Some(Token::Text(before)) = self.tokens.last_mut() {
            before.push_str(text);
        } else if !text.is_empty() {
            self.tokens.push(Token::Text(text.to_owned()));
        }
    }

    pub(super) fn line_break(&mut self) {
        self.text(BREAK.encode_utf8(&mut [0]));
    }

    pub(super) fn image(&mut self, src: &str, alt: &str) {
        self.tokens.push(Token::Raw(format!("![{}]({})", escape(alt, true).replace('\n', " "), destination(src))));
    }

    /// The place that a link inside the article leads to. An id holds no white space.
    pub(super) fn anchor(&mut self, id: &str) {
        if !id.contains(|c: char| c.is_whitespace() || c.is_control()) {
            let mut anchor = Markup::new(0);
            anchor.open_with("a", &[("id", id)]);
            anchor.close("a");
            // A bar would end the cell of a table.
            self.tokens.push(Token::Anchor(anchor.finish().replace('|', "&#124;")));
        }
    }

    /// Whether only places that links lead to were gathered so far, which belong to the text that follows.
    pub(super) fn is_anchors(&self) -> bool {
        !self.tokens.is_empty() && self.tokens.iter().all(|token| token.is_blank() || matches!(token, Token::Anchor(_)))
    }

    /// Opens an element, unless its mark is open already: Markdown would read the second one as the end of the first.
    pub(super) fn open(&mut self, span: Span) {
        let is_mark = matches!(span, Span::Emphasis | Span::Strong | Span::Strike);
        let is_same = |&at: &usize| matches!(&self.tokens[at], Token::Open(around) if *around == span);
        let is_left_out = is_mark && self.open.iter().flatten().any(is_same);
        self.open.push((!is_left_out).then_some(self.tokens.len()));
        if !is_left_out {
            self.tokens.push(Token::Open(span));
        }
    }

    pub(super) fn close(&mut self) {
        if let Some(Some(_)) = self.open.pop() {
            self.tokens.push(Token::Close);
        }
    }

    /// Ends a block in a table cell, which is one line: with a `<br>`, unless nothing stands before it.
    pub(super) fn end_block_of_cell(&mut self) {
        let last = self.tokens.iter().rfind(|token| !token.is_blank());
        let is_space = |c: char| c.is_whitespace() && c != BREAK;
        let ends_in_break =
            |last: &Token| matches!(last, Token::Text(text) if text.trim_end_matches(is_space).ends_with(BREAK));
        if last.is_some_and(|last| !ends_in_break(last)) {
            self.line_break();
        }
    }

    /// What was gathered as a table cell. Nothing in it may hold an unescaped bar, not even code or an address.
    pub(super) fn finish_cell(&mut self) -> String {
        let text = self.write("<br>", true);
        let bars = text.match_indices('|').filter(|&(at, _)| !text[..at].ends_with('\\')).map(|(at, _)| at);
        let mut cell = String::with_capacity(text.len());
        let mut written = 0;
        for at in bars {
            cell.push_str(&text[written..at]);
            cell.push('\\');
            written = at;
        }
        cell.push_str(&text[written..]);
        cell
    }

    /// What was gathered as Markdown, with `line_break` for line breaks; the line is empty afterwards.
    pub(super) fn finish(&mut self, line_break: &str) -> String {
        self.write(line_break, false)
    }

    /// Takes breaks and blanks off the end.
    fn drop_last_breaks(&mut self) {
        let Some(Token::Text(text)) = self.tokens.last_mut() else { return };
        let shown = text.trim_end().len();
        let space = text[shown..].find(BREAK).unwrap_or(text.len() - shown);
        text.truncate(shown + space);
        self.tokens.pop_if(|token| token.is_blank());
    }

    fn write(&mut self, line_break: &str, is_cell: bool) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.drop_last_breaks();
        let mut tokens = std::mem::take(&mut self.tokens);
        let partners = partners(&tokens);
        put_links_around_code(&mut tokens, &partners);
        Writer {
            tokens: &tokens,
            partners,
            out: String::new(),
            closers: Vec::new(),
            code: None,
            code_end: None,
            break_end: None,
            line_break,
            is_cell,
        }
        .write()
    }
}

struct Writer<'a> {
    tokens: &'a [Token],
    partners: Vec<usize>,
    out: String,
    /// The closing marks of the open elements, that of the innermost last.
    closers: Vec<String>,
    /// The text of the code that is open, and how many elements were open around it.
    code: Option<(String, usize)>,
    /// Where the last code in back quotes ended, and where the last line break did.
    code_end: Option<usize>,
    break_end: Option<usize>,
    line_break: &'a str,
    is_cell: bool,
}

impl Writer<'_> {
    fn write(mut self) -> String {
        for (index, token) in self.tokens.iter().enumerate() {
            match token {
                Token::Text(text) => {
                    for (index, line) in text.split(BREAK).enumerate() {
                        if index > 0 {
                            self.line_break();
                        }
                        self.text(line);
                    }
                }
                Token::Raw(markdown) | Token::Anchor(markdown) => {
                    self.part_code();
                    self.out.push_str(markdown);
                }
                Token::Open(span) => self.open(index, span),
                Token::Close => self.close(),
            }
        }
        self.out.trim_matches([' ', '\n']).to_owned()
    }

    fn line_break(&mut self) {
        self.part_code();
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push_str(self.line_break);
        self.break_end = Some(self.out.len());
    }

    /// Ends the open code, to go on with it after what follows. Code in back quotes cannot hold a line break or anything but
    /// text.
    fn part_code(&mut self) {
        if let Some((code, depth)) = self.code.take() {
            self.write_code(&code.replace('\n', " "));
            self.code = Some((String::new(), depth));
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((code, _)) = &mut self.code {
            code.push_str(text);
            return;
        }
        let at_start = self.out.is_empty() || self.out.ends_with('\n');
        let is_spaced = at_start || self.out.ends_with(' ') || self.break_end == Some(self.out.len());
        let text = if is_spaced { text.trim_start_matches(' ') } else { text };
        self.out.push_str(&escape(text, at_start));
    }

    fn open(&mut self, index: usize, span: &Span) {
        if self.code.is_some() {
            self.closers.push(String::new());
            return;
        }
        let (opener, closer) = match span {
            Span::Code => {
                self.code = Some((String::new(), self.closers.len()));
                (String::new(), String::new())
            }
            Span::Link(href) => {
                // A link after an exclamation mark would be an image.
                if self.out.ends_with('!') {
                    self.out.insert(self.out.len() - 1, '\\');
                }
                ("[".to_owned(), format!("]({})", destination(href)))
            }
            Span::Html(name) => (format!("<{name}>"), format!("</{name}>")),
            Span::Emphasis => self.mark(index, "*", "em"),
            Span::Strong => self.mark(index, "**", "strong"),
            Span::Strike => self.mark(index, "~~", "del"),
        };
        self.out.push_str(&opener);
        self.closers.push(closer);
    }

    fn close(&mut self) {
        let Some(closer) = self.closers.pop() else { return };
        if let Some((code, _)) = self.code.take_if(|(_, depth)| *depth == self.closers.len()) {
            self.write_code(&code.replace('\n', " "));
        }
        self.out.push_str(&closer);
    }

    fn write_code(&mut self, code: &str) {
        if code.trim().is_empty() {
            self.out.push_str(code);
        } else if self.code_end == Some(self.out.len()) {
            // The back quotes of two adjoining code spans would be read as one mark.
            self.out.extend(["<code>", &escape(code, false), "</code>"]);
        } else {
            // A cell ends at every bar without a backslash, even inside code.
            let code = if self.is_cell { code.replace('|', "\\|") } else { code.to_owned() };
            self.out.push_str(&code_span(&code));
            self.code_end = Some(self.out.len());
        }
    }

    /// The mark, or the HTML element if the mark would not be read as one.
    fn mark(&self, index: usize, mark: &str, name: &str) -> (String, String) {
        if self.is_read_as_mark(index, mark) {
            return (mark.to_owned(), mark.to_owned());
        }
        (format!("<{name}>"), format!("</{name}>"))
    }

    /// `CommonMark`'s rules for delimiter runs, a little stricter: no other mark may touch this one.
    fn is_read_as_mark(&self, index: usize, mark: &str) -> bool {
        let end = self.partners[index];
        let before = self.out.chars().next_back();
        let (Some(first), Some(last)) = (self.first_char(index + 1), self.last_char(end - 1)) else { return false };
        let Some(after) = self.tokens.get(end + 1).map_or(Some(' '), |_| self.first_char(end + 1)) else {
            return false;
        };
        let flanks = |inside: char, outside: char| {
            !inside.is_whitespace() && !mark.contains(outside) && (inside.is_alphanumeric() || parts_words(outside))
        };
        flanks(first, before.unwrap_or(' ')) && flanks(last, after)
    }

    /// The first character of a token, as far as it is known, because a mark may become an HTML element.
    fn first_char(&self, index: usize) -> Option<char> {
        match self.tokens.get(index)? {
            Token::Text(text) | Token::Raw(text) | Token::Anchor(text) => text.chars().next(),
            Token::Open(span) => edges(span).map(|edges| edges.opener),
            Token::Close => self.closed_by(index).and_then(edges).map(|edges| edges.closer.0),
        }
    }

    /// The last character of a token, as far as it is known.
    fn last_char(&self, index: usize) -> Option<char> {
        match self.tokens.get(index)? {
            Token::Text(text) | Token::Raw(text) | Token::Anchor(text) => text.chars().next_back(),
            Token::Open(_) => None,
            Token::Close => self.closed_by(index).and_then(edges).map(|edges| edges.closer.1),
        }
    }

    /// The element that a closing token ends.
    fn closed_by(&self, index: usize) -> Option<&Span> {
        match &self.tokens[self.partners[index]] {
            Token::Open(span) => Some(span),
            _ => None,
        }
    }
}

/// Whether a character is white space or punctuation in every edition of `CommonMark`. Combining marks, such as the tones of
/// Thai, are neither, although they are not letters.
fn parts_words(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '¡' | '§' | '«' | '¶' | '·' | '»' | '¿')
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{2043}')
        || matches!(c, '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301f}')
        || matches!(c, '\u{ff01}'..='\u{ff03}' | '\u{ff05}'..='\u{ff0a}' | '\u{ff0c}'..='\u{ff0f}')
        || matches!(c, '\u{ff1a}' | '\u{ff1b}' | '\u{ff1f}' | '\u{ff20}' | '\u{ff5f}'..='\u{ff65}')
}

/// The characters at the edges of what an element is written as.
struct Edges {
    /// The first character of its opening.
    opener: char,
    /// The first and the last character of its closing.
    closer: (char, char),
}

/// The edges of an element; `None` for emphasis, whose mark may become an HTML element.
fn edges(span: &Span) -> Option<Edges> {
    match span {
        Span::Link(_) => Some(Edges { opener: '[', closer: (']', ')') }),
        Span::Code => Some(Edges { opener: '`', closer: ('`', '`') }),
        Span::Html(_) => Some(Edges { opener: '<', closer: ('<', '>') }),
        Span::Emphasis | Span::Strong | Span::Strike => None,
    }
}

/// For each opening token the index of its closing one, and the other way round.
fn partners(tokens: &[Token]) -> Vec<usize> {
    let mut partners = vec![0; tokens.len()];
    let mut open = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            Token::Open(_) => open.push(index),
            Token::Close => {
                if let Some(start) = open.pop() {
                    (partners[start], partners[index]) = (index, start);
                }
            }
            _ => {}
        }
    }
    partners
}

/// Puts a link that fills a code span around it instead: code in back quotes cannot hold links.
fn put_links_around_code(tokens: &mut [Token], partners: &[usize]) {
    for at in 1..tokens.len() {
        let is_whole = partners[at] + 1 == partners[at - 1];
        if is_whole && matches!(tokens[at - 1..=at], [Token::Open(Span::Code), Token::Open(Span::Link(_))]) {
            tokens.swap(at - 1, at);
        }
    }
}

/// Code of one line that is not blank, in back quotes.
fn code_span(code: &str) -> String {
    let fence = "`".repeat(longest_run(code) + 1);
    let touches = |c: Option<char>| matches!(c, Some('`' | ' '));
    let pad = if touches(code.chars().next()) || touches(code.chars().next_back()) { " " } else { "" };
    format!("{fence}{pad}{code}{pad}{fence}")
}

/// The longest run of back quotes.
pub(super) fn longest_run(code: &str) -> usize {
    code.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// An address as the destination of a link.
fn destination(href: &str) -> String {
    let is_plain = !href.is_empty() && !href.contains(|c: char| c.is_whitespace() || "()<>\\`*_[]&|".contains(c));
    if is_plain {
        return href.to_owned();
    }
    let mut out = String::from("<");
    for c in href.chars() {
        match c {
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            '|' => out.push_str("%7C"),
            // Otherwise `&copy` in a query would be read as a sign.
            '&' => out.push_str("&amp;"),
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out.push('>');
    out
}

/// A text, escaped so that nothing in it is read as Markdown. `at_start` says that it starts a line, where more characters
/// have a meaning.
fn escape(text: &str, at_start: bool) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut before = if at_start { '\n' } else { 'x' };
    // Digits at the start of a line, followed by a full stop or bracket, begin a list.
    let mut is_line_start = at_start;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let is_active = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
            '_' => !(before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric)),
            '&' => next.is_some_and(|next| next == '#' || next.is_ascii_alphabetic()),
            '>' => is_line_start && !before.is_ascii_digit(),
            '#' | '+' | '-' | '=' => {
                let is_mark = next.is_none_or(|next| next == c || next.is_whitespace());
                is_line_start && is_mark && !before.is_ascii_digit()
            }
            '.' | ')' => is_line_start && before.is_ascii_digit() && next.is_none_or(char::is_whitespace),
            _ => false,
        };
        if is_active {
            out.push('\\');
        }
        out.push(c);
        is_line_start = c == '\n' || (is_line_start && c.is_ascii_digit());
        before = c;
    }
    out
}
