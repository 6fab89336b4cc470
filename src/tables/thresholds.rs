//! Numbers that decide something, each with unit and source.

use std::ops::RangeInclusive;

// What prose is: for features, the choice and metadata.

/// Blocks at least this long are prose where few of their letters are links.
///
/// Unit: script-aware length in Latin letters. Source: jusText's `LENGTH_LOW_DEFAULT` is 70 characters;
/// 80 keeps one-line teasers out. Tuned: no.
pub(crate) const PROSE_UNITS: u32 = 80;

/// Blocks with a larger share of link text are not prose.
///
/// Unit: link density, 0 to 1. Source: Kohlschütter et al., WSDM 2010, whose tree splits at 0.333. Tuned: no.
pub(crate) const PROSE_LINK_DENSITY: f32 = 0.33;

/// What a sentence ends with, closing quotes and brackets included.
///
/// Unit: characters. Source: Unicode's `Sentence_Terminal` and `Close` classes, the members seen in news.
pub(crate) const SENTENCE_ENDS: [char; 25] = [
    '.', '!', '?', '…', '。', '！', '？', '”', '"', '’', ')', ']', '」', '』', '“', '»', '）', '।', '॥', '؟', '۔', '။',
    '។', '።', '։',
];

/// Letters of scripts that mark no end of a sentence: Thai and Lao.
///
/// Unit: characters. Source: their blocks in Unicode. Tuned: no.
pub(crate) const UNMARKED_LETTERS: RangeInclusive<char> = '\u{e01}'..='\u{eff}';

/// Letters of scripts written without spaces, in which a space of no width marks where a word ends: Thai and Lao, Burmese,
/// Khmer.
///
/// Unit: characters. Source: their blocks in Unicode, which says so in chapter 16 of its standard. Tuned: no.
pub(crate) const UNSPACED_LETTERS: [RangeInclusive<char>; 3] =
    [UNMARKED_LETTERS, '\u{1000}'..='\u{109f}', '\u{1780}'..='\u{17ff}'];

// Blocks.

/// A line at least this long that ends its sentence is a paragraph where one `<br>` follows it.
///
/// Unit: bytes of UTF-8, so that 35 Hangul and 100 Latin letters weigh alike. Source: lines of verse and of
/// addresses are shorter, paragraphs of news longer. Tuned: no.
pub(crate) const PARAGRAPH_BYTES: usize = 100;

/// What links from a heading to itself show, in documentation.
///
/// Unit: text. Source: the themes of Sphinx.
pub(crate) const PERMALINK: &str = "¶";

/// A phrase that opens a list stands above it once, and perhaps beside the article or for another width of screen again;
/// one that is said more often belongs to the posts of a thread.
///
/// Unit: blocks. Source: so chosen; with 1 and 4 the development pages are within 0.0004. Tuned: no.
pub(crate) const MAX_SAID: usize = 2;

/// Words of a line that reserves rights, which begins with one of them or with a sign; a notice that ends an article holds
/// both.
///
/// Unit: text. Source: the last line of Korean news.
pub(crate) const RESERVES_RIGHTS: [&str; 2] = ["무단", "저작권자"];

/// The signs of copyright.
///
/// Unit: characters. Source: Unicode, the second the letter in a circle that Korean pages use.
pub(crate) const RIGHTS_SIGNS: [char; 2] = ['©', 'ⓒ'];

/// How Korean sentences end: with a verb in one of these forms.
///
/// Unit: text. Source: the grammar of the language; a notice ends with a noun.
pub(crate) const VERB_ENDS: [&str; 4] = ["까", "다", "요", "죠"];

/// The verbs that notices end with all the same: "is forbidden", to whoever reads it. What news report is in another form.
///
/// Unit: text. Source: the last line of Korean news.
pub(crate) const FORBIDS: [&str; 2] = ["금지합니다", "금합니다"];

/// A longer line that speaks of rights may be text.
///
/// Unit: script-aware length in Latin letters. Source: such lines name the medium and what is forbidden. Tuned: no.
pub(crate) const MAX_RIGHTS_UNITS: u32 = 240;

// Features.

/// The body of a page is the smallest subtree with more than this share of its prose.
///
/// Unit: share of prose units, 0 to 1. Source: a page has one body, so more than half; 0.6 leaves room for a
/// long comment. Tuned: no.
pub(crate) const BODY_PROSE_SHARE: f32 = 0.6;

/// A heading is the headline where at least this share of its words stand in the title, and at least what is left to 1
/// of the title's words stand in it.
///
/// Unit: share of words, 0 to 1. Source: titles carry a site name and headings seldom more than the title. Tuned: no.
pub(crate) const TITLE_COVER: f32 = 0.7;

// Scores.

/// After this many trees a block may be ruled out.
///
/// Unit: trees. Source: a quarter of the model. Tuned: on the cross-validated figures, which it leaves as they are.
pub(crate) const FIRST_TREES: usize = 40;

/// Sums below this after the first trees rule a block out: the trees alone would give it a probability below 0.05.
///
/// Unit: log-odds, of which the trees have a share of 0.55. Source: as above.
pub(crate) const RULED_OUT: f32 = -1.65;

// The choice: how much is kept.

/// How much recall weighs against precision when the focus is on one of them.
///
/// Unit: beta of the F measure. Source: van Rijsbergen's customary 0.5 and 2. Tuned: no.
pub(crate) const PRECISION_BETA: f64 = 0.5;

/// How much recall weighs when the focus is on it; see [`PRECISION_BETA`].
///
/// Unit: beta of the F measure. Source: as above. Tuned: no.
pub(crate) const RECALL_BETA: f64 = 2.0;

/// How a page may be misjudged as a whole, each as likely: how many times the odds that its blocks look to have they
/// truly have.
///
/// Unit: factor of odds. Source: as far apart as make the expected F1 the measured one. Tuned: yes; factors of 2 to 6 choose as
/// well.
pub(crate) const VIEWS: [f64; 3] = [1.0, 3.0, 1.0 / 3.0];

/// Longer words, on the average of a block, are data: digits, base64.
///
/// Unit: characters. Source: paragraphs of Thai and Khmer, which write few spaces, are shorter. Tuned: no.
pub(crate) const MAX_WORD_CHARS: u32 = 2_000;

// The choice: heads, menus, and lists that follow.

/// A block that only repeats the headline or lines under it is left out while it is shorter than this.
///
/// Unit: script-aware length in Latin letters. Source: headlines and lines under them end below it. Tuned: no.
pub(crate) const FACT_LINE_UNITS: u32 = 240;

/// What stands between a headline and the first paragraph, facts aside, is no head if it is longer: posts and lists
/// without a paragraph.
///
/// Unit: script-aware length in Latin letters. Source: section, label and count lines of heads make up less. Tuned: no.
pub(crate) const MAX_HEAD_UNITS: u32 = 240;

/// So many lines in a row that are links and nothing else are a menu where they stand before the first paragraph.
///
/// Unit: blocks. Source: heads hold up to three, of section, author and comments. Tuned: no.
pub(crate) const MENU_LINES: usize = 4;

/// A sentence between headline and byline that is no shorter sums the article up.
///
/// Unit: script-aware length in Latin letters. Source: by hand; labels that end like sentences are shorter. Tuned: no.
pub(crate) const STANDFIRST_UNITS: u32 = 50;

/// A line that opens a list of other articles is no longer than this.
///
/// Unit: script-aware length in Latin letters. Source: the longest headings of shops, `Los clientes que compraron este
/// producto también compraron`. Tuned: no.
pub(crate) const MAX_OPENER_UNITS: u32 = 60;

/// A line of a list stands in its list, or in so many levels of items and wrappers.
///
/// Unit: elements. Source: `ul > li > div > p`, `dl > div > dt > div`. Tuned: no.
pub(crate) const LIST_LEVELS: usize = 4;

/// A line of a menu made of paragraphs is shorter than this.
///
/// Unit: script-aware length in Latin letters. Source: by hand; headlines are longer. Tuned: no.
pub(crate) const MENU_ENTRY_UNITS: u32 = 40;

/// The phrase makes up at least this share of a line that opens such a list.
///
/// Unit: share of units, 0 to 1. Source: a heading may add one word to the phrase, a sentence adds many. Tuned: no.
pub(crate) const OPENER_SHARE: f64 = 0.5;

/// What the model finds this likely to be content stays in the head and after the body.
///
/// Unit: probability. Source: of 979 such tokens that stood in heads and lists of the development pages, 976 were gold.
/// Tuned: yes.
pub(crate) const SURE: f32 = 0.8;

/// Shorter lines than this are counts and labels, however likely they look.
///
/// Unit: script-aware length in Latin letters. Source: `조회 1,204`, `3 comments` and their like. Tuned: no.
pub(crate) const SURE_UNITS: u32 = 15;

// The choice: tables.

/// A table or list of which links make up more is a menu, however it stands among what is kept.
///
/// Unit: share of script-aware length. Source: documentation and encyclopedias link the first word of each item; from 0.5
/// to 0.75 the development pages are the same. Tuned: no.
pub(crate) const LINKED_SHARE: f64 = 0.6;

/// Fewest blocks made alike, each in an element of its own, that are a field of cards.
///
/// Unit: blocks. Source: so chosen; two of a kind may be a pair of columns. Tuned: no.
pub(crate) const MIN_CARDS: usize = 3;

/// A field of cards of which this share is chosen is kept on all of them.
///
/// Unit: share of units, 0 to 1. Source: most. Tuned: no; from 0.3 to 0.5 the development pages are within 0.0002.
pub(crate) const WHOLE_CARDS_SHARE: f64 = 0.5;

/// Levels from a text up to the control that it stands in: `<a><span><b>`.
///
/// Unit: elements. Source: so chosen. Tuned: no.
pub(crate) const CONTROL_LEVELS: usize = 3;

/// A table, or a list without links, of which this share is kept is kept whole.
///
/// Unit: share of units, 0 to 1. Source: both are read as a whole, and header cells and items are short; pages laid out
/// in tables have more than a third of boilerplate in them. Tuned: no.
pub(crate) const WHOLE_TABLE_SHARE: f64 = 0.7;

/// A table with a longer block lays out the page and is not kept whole.
///
/// Unit: script-aware length in Latin letters. Source: cells of data hold a line or two. Tuned: yes; from 150 on pages
/// gain as much, and below it tables of data with remarks lose.
pub(crate) const MAX_CELL_UNITS: u32 = 300;

/// A table of which one cell makes up this share lays out that cell and what is said about it, as the posts of boards do.
///
/// Unit: share of units, 0 to 1. Source: most. Tuned: no.
pub(crate) const MAX_CELL_SHARE: f64 = 0.5;

/// Elements around a heading and around the paragraph below it of which one has to be the same.
///
/// Unit: elements. Source: by hand; systems of pages made of parts wrap a heading in a `<header>`. Tuned: no.
pub(crate) const HEADING_LEVELS: usize = 2;

/// A kept block right below a heading of the article keeps it if it is no shorter.
///
/// Unit: script-aware length in Latin letters. Source: a short sentence. Tuned: yes; 40 gains over 80 on the development
/// pages, and what is shorter keeps labels.
pub(crate) const HEADED_UNITS: u32 = 40;

/// Elements around a block among which the quotation it stands in is looked for, and the footer of that.
///
/// Unit: elements. Source: by hand; a paragraph or footer and a wrapper stand in a quotation. Tuned: no.
pub(crate) const QUOTE_LEVELS: usize = 3;

/// Elements around code among which the row is looked for in which it stands beside the numbers of its lines.
///
/// Unit: elements. Source: by hand; highlighters have a cell and at most two wrappers there. Tuned: no.
pub(crate) const GUTTER_LEVELS: usize = 4;

/// Elements around a text among which one is looked for that is only read out: a label in a link in a line.
///
/// Unit: elements. Source: by hand. Tuned: no.
pub(crate) const LABEL_LEVELS: usize = 3;

/// Elements around a block, its own with them, among which one is looked for that holds the signature of a post.
///
/// Unit: elements. Source: by hand; signatures are text, or paragraphs and lists in one wrapper. Tuned: no.
pub(crate) const SIGNATURE_LEVELS: usize = 4;

/// Elements that may stand around a table and hold nothing else.
///
/// Unit: elements. Source: themes put tables in a `<figure>` or in a `<div>` that scrolls, some in both. Tuned: no.
pub(crate) const TABLE_WRAPPERS: usize = 2;

// The choice: comments.

/// An article this long is all of the content, and what readers wrote below it is none.
///
/// Unit: script-aware length in Latin letters, over paragraphs. Source: opening posts of the development pages' threads
/// are shorter. Tuned: yes, with the next one; from 1,500 on articles gain as much, and below it threads lose.
pub(crate) const ARTICLE_UNITS: u32 = 2_000;

/// The same where the page calls itself an article and no thread.
///
/// Unit: as above. Source: as above; from 300 on the development pages' articles fare as well, below 450 one thread
/// loses its replies. Tuned: yes.
pub(crate) const CALLED_ARTICLE_UNITS: u32 = 500;

/// Comments that the model finds likelier than this stay all the same.
///
/// Unit: mean probability, by length. Source: as above. Tuned: yes.
pub(crate) const COMMENT_PROBABILITY: f64 = 0.6;

/// So many of the first nodes beside a comment are asked for another one like it.
///
/// Unit: nodes. Source: ours; a heading, a form and white space stand above the first. Tuned: no.
pub(crate) const MAX_SIBLINGS: usize = 16;

/// A line in a comment that is shorter and ends no sentence is a name or a button.
///
/// Unit: script-aware length in Latin letters. Source: names and buttons of comment sections. Tuned: no.
pub(crate) const COMMENT_UNITS: u32 = 24;

/// A longer line of a comment with more digits is a date.
///
/// Unit: share of characters. Source: `2024.03.04. 11:18` and the like. Tuned: no.
pub(crate) const COMMENT_DIGITS: f64 = 0.3;
