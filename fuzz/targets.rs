//! What is run on inputs that nobody chose: by libFuzzer, and by `tests/fuzz_corpus.rs` on those that are kept.
//!
//! A target makes a page of any bytes, and panics where a law does not hold.

use bonmun::_internals::{Blocks, metadata_of, parse};
use bonmun::{Article, Error, Extractor, Focus, Limits};
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use markup5ever_rcdom::RcDom;
use words::{missing, words};

#[path = "../tests/support/words.rs"]
mod words;

/// Takes any bytes.
pub(crate) type Target = fn(&[u8]);

/// Every target with its name, which is also that of its folder in `corpus`.
pub(crate) const TARGETS: [(&str, Target); 7] = [
    ("article", article),
    ("soup", soup),
    ("trees", trees),
    ("json", json),
    ("dates", dates),
    ("encodings", encodings),
    ("output", output),
];

/// Runs the target of a name.
pub(crate) fn run(name: &str, input: &[u8]) {
    for (_, target) in TARGETS.iter().filter(|(other, _)| *other == name) {
        target(input);
    }
}

/// Any bytes end in an article or an error, the same one every time.
fn article(input: &[u8]) {
    let extract = || Extractor::new().extract_bytes(input, None);
    assert_eq!(extract(), extract());
}

/// More recall keeps no less: `precision` within `balanced` within `recall`.
fn soup(input: &[u8]) {
    let page = page_of_pieces(input);
    let [precision, balanced, recall] = [Focus::Precision, Focus::Balanced, Focus::Recall]
        .map(|focus| extract(focus, &page).map(|article| article.text).unwrap_or_default());
    assert_eq!(missing(words(&precision), words(&balanced)), None, "precision\n{page}");
    assert_eq!(missing(words(&balanced), words(&recall)), None, "recall\n{page}");
}

/// A tree that html5ever made by itself gives the same article as the page.
fn trees(input: &[u8]) {
    // The first byte chooses between markup as it comes and markup of pieces.
    let page = match input.split_first() {
        Some((0..128, rest)) => String::from_utf8_lossy(rest).into_owned(),
        Some((_, rest)) => page_of_pieces(rest),
        None => String::new(),
    };
    let ours = bonmun::extract(&page);
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let options = html5ever::ParseOpts { tree_builder, ..html5ever::ParseOpts::default() };
    let theirs = Extractor::new().extract_dom(&html5ever::parse_document(RcDom::default(), options).one(page.as_str()));
    // Past a limit the two stop at different places, and nobody asks of a tree whether it was text.
    let is_whole = [&ours, &theirs].iter().all(|found| found.as_ref().map_or(true, |found| found.warnings.is_empty()));
    if is_whole && ours != Err(Error::NotText) {
        assert_eq!(ours, theirs, "{page}");
    }
}

/// Data in scripts, whole or not, is read to its end.
fn json(input: &[u8]) {
    let data = String::from_utf8_lossy(input);
    let page = format!(
        "<script type=application/ld+json>{data}</script><script type=application/json id=__NEXT_DATA__>{data}</script>\
         <script>self.__next_f.push([1,{data}])</script>{PROSE}"
    );
    let _ = metadata_of(&parse(&page, Limits::default()), None);
    let _ = bonmun::extract(&page);
}

/// Whatever stands where dates and bylines do, dates come out as dates.
fn dates(input: &[u8]) {
    let text = String::from_utf8_lossy(input).replace(['<', '"'], " ");
    let page = format!(
        "<meta property=article:published_time content=\"{text}\"><h1>The harbour</h1>\
         <time datetime=\"{text}\">{text}</time><p class=byline>{text}</p>{PROSE}"
    );
    let metadata = metadata_of(&parse(&page, Limits::default()), None);
    for date in [&metadata.published, &metadata.modified].into_iter().flatten() {
        let day = date.get(..10).unwrap_or_default();
        let is_digit = |at: usize| day.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        assert!([0, 1, 2, 3, 5, 6, 8, 9].into_iter().all(is_digit), "{date:?} of {text:?}");
    }
}

/// Bytes in every encoding are read in full, and replacements are counted.
fn encodings(input: &[u8]) {
    let (label, bytes) = input.split_at(input.len().min(16));
    for content_type in [None, Some(&*String::from_utf8_lossy(label))] {
        let (text, decoding) = bonmun::decode(bytes, content_type);
        assert!(text.matches('\u{fffd}').count() >= decoding.replaced);
        assert!(text.is_empty() <= bytes.is_empty() || decoding.encoding.starts_with("UTF-16") || bytes.len() < 8);
    }
}

/// The HTML that comes out, read again, holds the words of the text.
fn output(input: &[u8]) {
    let page = page_of_pieces(input);
    let Ok(article) = extract(Focus::Recall, &page) else { return };
    let document = parse(&article.html, Limits::default());
    let blocks = Blocks::of(&document);
    let read_again = blocks.iter().flat_map(|block| words(blocks.text(block)));
    assert_eq!(missing(words(&article.text), read_again), None, "{page}\n{}", article.html);
}

/// Enough to be an article.
const PROSE: &str = "<p>The harbour opened in 1904, was dredged twice since, and has kept its old crane and its customs \
                     house.</p><p>The crane, which the town bought second-hand, has rusted in peace since then.</p>";

/// What a byte of the input stands for, by its rest; other bytes are taken as they are.
const PIECES: [&str; 48] = [
    "<p>",
    "</p>",
    "<div class=\"article-body\">",
    "</div>",
    "<div class='nav menu'>",
    "<b>",
    "</b>",
    "<a href=\"/a?b=1&amp;c=2\">",
    "</a>",
    "<a href=javascript:alert(1)>",
    "<table>",
    "<tr>",
    "<td colspan=9>",
    "</table>",
    "<ul>",
    "<li>",
    "</ul>",
    "<h1>",
    "<h2>",
    "</h2>",
    "<br>",
    "<img src=a.jpg alt='A crane'>",
    "<figure>",
    "<figcaption>",
    "</figure>",
    "<pre>",
    "</pre>",
    "<blockquote>",
    "<svg>",
    "<math>",
    "<template>",
    "<select>",
    "<textarea>",
    "</textarea>",
    "<noscript>",
    "<form>",
    "<!-- ",
    "-->",
    "<article>",
    "</article>",
    "<footer>",
    "<ruby>",
    "<rt>",
    "The ferry left the quay at six in the morning, as it had on every working day since the war. ",
    "It carried the post, eleven sheep and the new schoolteacher, who was sick twice before the lighthouse. ",
    "이날 면담에는 사장 등도 동석했다고 관계자가 전했다. 항구는 1904년에 문을 열었다. ",
    "Related",
    " | ",
];

/// A page in which each byte is a piece.
fn page_of_pieces(input: &[u8]) -> String {
    input.iter().map(|&byte| PIECES[usize::from(byte) % PIECES.len()]).collect()
}

fn extract(focus: Focus, page: &str) -> Result<Article, Error> {
    Extractor::new().with_focus(focus).extract(page)
}
