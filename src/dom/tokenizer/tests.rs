//! The tokenizer against html5ever's own, token by token and tree by tree.

use std::cell::RefCell;
use std::path::Path;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{self, Doctype, StartTag, Tag, Token, TokenSink, TokenSinkResult, TokenizerOpts};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{Attribute, LocalName, TokenizerResult};

use super::{Next, Receiver, Tokenizer};
use crate::dom::reader::{builder_options, parse};
use crate::dom::sink::{Draft, Handle};
use crate::dom::sorter::Sorter;
use crate::options::Limits;

#[path = "../../../tests/support/soup.rs"]
mod soup;

/// How many pages of soup are tried of each sort.
const SOUPS: u64 = 2_000;

/// What the standard reads in a way of its own, and what pages get wrong.
const CASES: &[&str] = &[
    // Where tags start and do not.
    "",
    "<",
    "a<",
    "</",
    "a</",
    "<>",
    "</>",
    "</ >x",
    "</1>x",
    "< p>",
    "<1>",
    "<é>",
    "a < b & c > d",
    "<<p>>",
    "</<p>",
    "<a<b>",
    "<DIV CLASS=A></DIV>",
    "<Aé>x</aÉ>",
    "<p\0q>",
    "<a\rb\r\nc>",
    "<a\tb\nc\x0cd>",
    "</p class=x>",
    "</p/>",
    "\u{feff}<p>a\u{feff}",
    // Attributes.
    "<a b>",
    "<a b=>",
    "<a b= >",
    "<a b=c>",
    "<a b=c/>",
    "<a b=c/ d>",
    "<a b = c>",
    "<a b = 'c'd=\"e\"f>",
    "<a/b=c>",
    "<a/>",
    "<a/ >",
    "<a//>",
    "<a b/>",
    "<a b />",
    "<a =b>",
    "<a ==b>",
    "<a b==c>",
    "<a b=='c'>",
    "<a b=\"c\nd\re\r\nf\0g\">",
    "<a b='\"'c=\"'\">",
    "<a b=c\"d'e<f=g`h>",
    "<a \"b'c<d>",
    "<a B=1 b=2 c=3 C=4>",
    "<a é=ü É=Ü>",
    "<a b\0c=\0>",
    "<a \0>",
    "<a b='x>y'>",
    "<p =a =a>",
    "<input disabled/value=3/>",
    // The page ends within a tag.
    "x<a",
    "x<a ",
    "x<a/",
    "x<a b",
    "x<a b ",
    "x<a b=",
    "x<a b= ",
    "x<a b=c",
    "x<a b='c",
    "x<a b=\"c",
    "x<a b='c'",
    "x</a",
    "x</a b='",
    // Comments, and what passes for one.
    "a<!-->b",
    "a<!--->b",
    "a<!---->b",
    "a<!-- b --!>c",
    "a<!-- b -- > c --->d",
    "a<!-- <!-- --> b -->",
    "a<!----!>b",
    "a<!----!-->b",
    "a<!--!>b-->c",
    "a<!-->-->b",
    "a<!--<!-->b",
    "a<!-- \0 -->b",
    "a<!",
    "a<!-",
    "a<!--",
    "a<!---",
    "a<!----",
    "a<!----!",
    "a<!-- b",
    "a<!>b",
    "a<!x>b",
    "a<!-x>b",
    "a<?php echo '>' ?>b",
    "a<?",
    "a<?>b",
    "<pre><!-- -->\nx</pre>",
    // Doctypes.
    "<!doctype html>a",
    "<!DOCTYPE HTML><p><table>",
    "<!doctype><p><table>",
    "<!doctype ><p><table>",
    "<!doctypehtml>",
    "<!doctype html public><p><table>",
    "<!doctype html public 'a'>",
    "<!doctype html public'a'\"b\">",
    "<!doctype html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\"><p><table>",
    "<!doctype html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"http://www.w3.org/TR/html4/loose.dtd\"><p><table>",
    "<!doctype html SYSTEM 'about:legacy-compat' x>",
    "<!doctype html system>",
    "<!doctype html system x>",
    "<!doctype html system'a'",
    "<!doctype html system 'a' ",
    "<!doctype html x y>a",
    "<!doctype html public 'a>b",
    "<!doctype html public 'a' x 'b'>",
    "<!doctype html system 'a\0\r\nb>c",
    "<!doctype h\0tml>",
    "<!doctype",
    "<!doctype ",
    "<!doctype h",
    "<!doctype html ",
    "<!doctype html p",
    "<!doctype html public",
    "<!doctype html public 'a",
    "<!doctype html public 'a'",
    "<!doctyp html>",
    "<p><!doctype html>x",
    // CDATA sections.
    "<![CDATA[a]]>b",
    "<svg><![CDATA[a<b>&amp;]]></svg>",
    "<svg><![CDATA[a\0b\r\nc]]]]>d</svg>",
    "<svg><![CDATA[a",
    "<svg><![CDATA[a]]",
    "<svg><![cdata[a]]>",
    "<svg><![CDATA[]]>",
    "<svg><p><![CDATA[a]]>b",
    "<svg><desc><![CDATA[a]]>b",
    "<math><mi><![CDATA[a]]></math>",
    // Text.
    "a\rb\r\nc\n\rd\r",
    "a\0b",
    "<table>a\0b",
    "<svg>a\0b",
    "\0<p>\0",
    "\0 \r\0\n",
    "<pre>\n\nx",
    "<pre>\r\nx",
    "<pre>&#10;x",
    "<textarea>\nx",
    "<listing>\0\nx",
    "<table> <tr> x</table>",
    // Character references.
    "&amp;&lt;&gt;&quot;&nbsp;",
    "&amp&ampx&AMP;&Amp;",
    "&notit;&notin;&not;&not&noti",
    "&acE;&NotEqualTilde;&fjlig;",
    "&CounterClockwiseContourIntegral;&CounterClockwiseContourIntegralx;",
    "&unknown;&x;&;& &&amp;&amp",
    "&#65;&#65&#x41;&#X41&#x;&#;&#x&#",
    "&#0;&#x0;&#x80;&#x9f;&#x81;&#128&#13;&#xD;&#x7f;",
    "&#xD800;&#xDFFF;&#x10FFFF;&#x110000;&#99999999999999999999;&#xFFFE;",
    "&#0000000000065;&#x000000000041;",
    "&#65a&#x41g&#-1;&#1é",
    "&am\0p;&\0&#\0",
    "&amp\r\n;&\r\n",
    "<a b='&amp;&ampx&amp=&amp&amp-'>",
    "<a b=&amp;&amp>",
    "<a b=&amp=x&copy=2&copy;=3&copy3&copy>",
    "<a b='&notit;&notin;&not;&not'>",
    "<a href=\"?a=1&lang=2&amp=3&reg\">",
    "<a b=\"&#65&#x41=&#x80;\">",
    "<a b=&#38;&#>",
    "x&",
    "x&#",
    "x&#x",
    "x&#6",
    "x&#x6",
    "x&a",
    "x&am",
    "x&amp",
    "x&notaname",
    // Elements in which no tags are read.
    "<title>a&amp;b<i>\r\nc\0</title>d",
    "<title>&lt/title></title>d",
    "<title></titl></titles></title",
    "<title></TITLE\n>x",
    "<title></title/>x",
    "<title></title x='>'>y",
    "<title>a</title",
    "<title>a</title ",
    "<textarea>\r\n\r\n&amp\0</textarea>x",
    "<style>a<b>&amp;\0\r</style>x",
    "<style></styl\0e></style>x",
    "<xmp><b></xmp>x",
    "<iframe><p></iframe>x",
    "<noframes><p></noframes>x",
    "<noembed><p></noembed>x",
    "<noscript><p></noscript>x",
    "<head><noscript><link><p></noscript>x",
    "<script>a<b>&amp;</script>x",
    "<script></scripty></script>x",
    "<script><!-- </script >-->x",
    "<script><!-- <script> </script> --> </script>x",
    "<script><!-- <script> </script> </script>x",
    "<script><!-- <script> --> </script>x",
    "<script><!--> <script> </script>x",
    "<script><!---> <script> </script>x",
    "<script><!-- <scripty> </script/>x",
    "<script><!-- <script </script </script>x",
    "<script><!--<script>-</script>--<\0script></script>x",
    "<script><!-<script></script>x",
    "<script><!--<SCRIPT/</SCRIPT/</script>x",
    "<script>",
    "<script><",
    "<script></",
    "<script></s",
    "<script></script",
    "<script><!",
    "<script><!--",
    "<script><!--<script>",
    "<script type=application/json>\r\n{\"a\":\"\0\"}</script>",
    "<svg><script>a<b></script>x",
    "<svg><style>a<b></style><title>a<b></title>x",
    "<plaintext>a</plaintext>&amp;\0\r\n",
    "<select><script>a</script><style>b</style>x",
    "<table><style>a</style><script>b</script>x",
    "<template><style>a</style></template>x",
    "<frameset><noframes>a</noframes>",
];

/// What the second sort of soup is made of: what moves a tokenizer from one state to another.
const PIECES: [&str; 64] = [
    "<",
    "</",
    ">",
    "/>",
    "/",
    "!",
    "<!",
    "-",
    "--",
    "<!--",
    "-->",
    "--!>",
    "?",
    "=",
    "'",
    "\"",
    "`",
    "&",
    ";",
    "#",
    "&#",
    "&#x",
    "x",
    "1",
    "80",
    "amp",
    "&amp",
    "&lt;",
    "&not",
    "in",
    "copy",
    "\0",
    "\r",
    "\n",
    "\r\n",
    " ",
    "\t",
    "\x0c",
    "a",
    "B",
    "é",
    "\u{feff}",
    "p",
    "<p ",
    "<pre>",
    "script",
    "<script>",
    "</script>",
    "<title>",
    "</title>",
    "<style>",
    "</style ",
    "<svg>",
    "</svg>",
    "<table>",
    "<textarea>",
    "<plaintext>",
    "<![CDATA[",
    "]]>",
    "]",
    "<!doctype",
    " html",
    " PUBLIC",
    " SYSTEM",
];

#[test]
fn tokens_of_hard_cases_are_those_of_html5ever() {
    for case in CASES {
        check(case);
        check(&format!("<!doctype html><body>{case}"));
        check(&format!("<svg>{case}"));
        check(&format!("{case}<p class=x>y</p>"));
    }
}

#[test]
fn tokens_of_soup_are_those_of_html5ever() {
    for seed in 0..SOUPS {
        check(&soup::soup(seed));
        let mut random = soup::Seeded::new(seed);
        let pieces = std::iter::from_fn(|| Some(PIECES[random.below(PIECES.len())]));
        check(&pieces.take(30).collect::<String>());
    }
}

#[test]
fn tokens_of_pages_are_those_of_html5ever() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pages");
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "html") {
            // html5ever reads all pages as HTML.
            let page = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).replace("<?xml", "<?");
            check(&page);
            check(&soup::mangled(&page, 1));
            check(&soup::mangled(&page, 2));
        }
    }
}

/// As browsers read XHTML that is served as such: where it is served as HTML, a `<title/>` leaves no text.
#[test]
fn in_xml_a_tag_that_closes_itself_is_an_empty_element() {
    let parse = |page: &str| parse(page, Limits::default());
    for (xml, html, is_html) in [
        ("<title/><script src='a'/><p>x</p>", "<title></title><script src='a'></script><p>x</p>", false),
        ("<p><a id='x'/>y<br/>z<img src='a'/></p>", "<p><a id='x'></a>y<br>z<img src='a'></p>", false),
        ("<div/><i/><textarea/></p/>x", "<div></div><i></i><textarea></textarea></p>x", false),
        (
            "<svg><g><g/></g><a/></svg><svg/>x<math><mi/>y</math>",
            "<svg><g><g></g></g><a></a></svg><svg></svg>x<math><mi></mi>y</math>",
            true,
        ),
    ] {
        let html = parse(&format!("<html>{html}"));
        for start in ["<?xml version='1.0'?>\n", "\u{feff}\n<?xml?><!DOCTYPE html>"] {
            assert!(parse(&format!("{start}<html>{xml}")) == html, "{xml}");
        }
        assert_eq!(parse(&format!("<html>{xml}")) == html, is_html, "{xml}");
    }
}

/// Starts of the elements in which no tags are read.
const WITHOUT_TAGS: &[&str] = &["<iframe", "<noembed", "<noframes", "<script", "<style", "<textarea", "<title", "<xmp"];

/// Asserts that the tokens of a page, and the tree made of them, are those of html5ever.
fn check(page: &str) {
    let (ours, read) = Tokenizer::new(page, Recorder::new(), usize::MAX).run();
    assert_eq!(read, page.len(), "{page:?}");
    let theirs = html5ever_tokens(page);
    assert_eq!(ours.tokens.into_inner(), theirs.tokens.into_inner(), "{page:?}");
    let ours = parse(page, Limits::default());
    // What is left open in a `<noscript>` ends elsewhere for html5ever.
    let lower = page.to_ascii_lowercase();
    let in_noscript = lower.split_once("<noscript").map_or("", |(_, rest)| rest);
    let may_differ = WITHOUT_TAGS.iter().any(|name| in_noscript.contains(name));
    if ours.warnings.is_empty() && !may_differ {
        assert_eq!(ours, theirs.builder.sink.into_document(0, Sorter::Page), "{page:?}");
    }
}

fn html5ever_tokens(page: &str) -> Recorder {
    let queue = BufferQueue::default();
    queue.push_back(page.into());
    let tokenizer = tokenizer::Tokenizer::new(Recorder::new(), TokenizerOpts::default());
    while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink
}

/// Notes the tokens, and hands them to a tree builder for what it says to them.
struct Recorder {
    builder: TreeBuilder<Handle, Draft>,
    tokens: RefCell<Vec<Noted>>,
}

#[derive(Debug, PartialEq)]
enum Noted {
    Tag(Tag),
    Text(String),
    Nul,
    Comment,
    Doctype(Doctype),
    End,
}

impl Recorder {
    fn new() -> Recorder {
        Recorder {
            builder: TreeBuilder::new(Draft::new(Limits::default(), usize::MAX, 0), builder_options()),
            tokens: RefCell::default(),
        }
    }

    /// Notes a token so that it does not show how text is cut, nor what an end tag has beside its name.
    fn note(&self, token: &Token) {
        let noted = match token {
            Token::TagToken(tag) if tag.kind == StartTag => {
                Noted::Tag(Tag { had_duplicate_attributes: false, ..tag.clone() })
            }
            Token::TagToken(tag) => Noted::Tag(Tag {
                self_closing: false,
                attrs: Vec::new(),
                had_duplicate_attributes: false,
                ..tag.clone()
            }),
            Token::CharacterTokens(text) => {
                if let Some(Noted::Text(before)) = self.tokens.borrow_mut().last_mut() {
                    before.push_str(text);
                    return;
                }
                Noted::Text(text.to_string())
            }
            Token::NullCharacterToken => Noted::Nul,
            Token::CommentToken(_) => Noted::Comment,
            Token::DoctypeToken(doctype) => Noted::Doctype(doctype.clone()),
            Token::EOFToken => Noted::End,
            Token::ParseError(_) => return,
        };
        if noted == Noted::Text(String::new()) {
            return;
        }
        self.tokens.borrow_mut().push(noted);
    }

    fn take(&self, token: Token) -> TokenSinkResult<Handle> {
        if let Token::ParseError(_) = token {
            return TokenSinkResult::Continue;
        }
        self.note(&token);
        match self.builder.process_token(token, 0) {
            TokenSinkResult::Script(_) | TokenSinkResult::EncodingIndicator(_) => TokenSinkResult::Continue,
            other => other,
        }
    }
}

impl TokenSink for Recorder {
    type Handle = Handle;

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<Handle> {
        self.take(token)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

impl Receiver for Recorder {
    fn tag(&self, tag: Tag) -> Next {
        match self.take(Token::TagToken(tag)) {
            TokenSinkResult::RawData(kind) => Next::RawText { has_references: kind == RawKind::Rcdata },
            TokenSinkResult::Plaintext => Next::Plaintext,
            _ => Next::Markup,
        }
    }

    fn text(&self, text: StrTendril) {
        assert!(!text.is_empty() && !text.contains('\0'));
        let _ = self.take(Token::CharacterTokens(text));
    }

    fn nul(&self) {
        let _ = self.take(Token::NullCharacterToken);
    }

    fn comment(&self) {
        let _ = self.take(Token::CommentToken(StrTendril::new()));
    }

    fn doctype(&self, doctype: Doctype) {
        let _ = self.take(Token::DoctypeToken(doctype));
    }

    fn end(&self) {
        let _ = self.take(Token::EOFToken);
    }

    fn is_foreign(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }

    fn wants_raw_text(&self, _name: &LocalName, _content: &str) -> bool {
        true
    }

    fn is_in_noscript(&self) -> bool {
        false
    }

    fn room(&self) -> Vec<Attribute> {
        Vec::new()
    }

    fn drop_attributes(&self) {}

    fn is_full(&self) -> bool {
        false
    }
}
