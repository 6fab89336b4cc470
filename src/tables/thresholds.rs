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

/// Longest abbreviation of what a figure counts at the end of a line, with its full stop: `hrs.`, `hod.`, `год.`
///
/// Unit: characters. Source: words behind times and years of CLDR 46, `hours` and `years` in short. Tuned: no.
pub(crate) const MAX_UNIT_CHARS: usize = 5;

/// Letters of Thai and Lao, whose scripts do not mark the end of a sentence.
///
/// Unit: characters. Source: their blocks in Unicode. Tuned: no.
pub(crate) const UNMARKED_LETTERS: RangeInclusive<char> = '\u{e01}'..='\u{eff}';

/// Letters of Thai, Lao, Burmese and Khmer, which are written without spaces, and in which a zero-width space marks the
/// end of a word.
///
/// Unit: characters. Source: their blocks in Unicode, which says so in chapter 16 of its standard. Tuned: no.
pub(crate) const UNSPACED_LETTERS: [RangeInclusive<char>; 3] =
    [UNMARKED_LETTERS, '\u{1000}'..='\u{109f}', '\u{1780}'..='\u{17ff}'];

// Blocks.

/// A line that is at least this long and ends its sentence is a paragraph, even if only one `<br>` or an empty line of the markup
/// follows it.
///
/// Unit: bytes of UTF-8, so that 35 Hangul and 100 Latin letters weigh alike. Source: lines of verse and of
/// addresses are shorter, paragraphs of news longer. Tuned: no.
pub(crate) const PARAGRAPH_BYTES: usize = 100;

/// Words of a notice of rights. A line that begins with one of them, or with a sign of [`RIGHTS_SIGNS`], is a block of
/// its own; a notice that ends an article has both.
///
/// Unit: text. Source: the last line of Korean news.
pub(crate) const RESERVES_RIGHTS: [&str; 2] = ["무단", "저작권자"];

/// The signs of copyright.
///
/// Unit: characters. Source: Unicode, the second the letter in a circle that Korean pages use.
pub(crate) const RIGHTS_SIGNS: [char; 2] = ['©', 'ⓒ'];

// Features.

/// The body of a page is the smallest subtree with more than this share of its prose.
///
/// Unit: share of prose units, 0 to 1. Source: a page has one body, so more than half; 0.6 leaves room for a
/// long comment. Tuned: no.
pub(crate) const BODY_PROSE_SHARE: f32 = 0.6;

/// A heading is the headline if at least this share of its words is in the title, and at least the remaining share (1
/// minus this one) of the title's words is in the heading.
///
/// Unit: share of words, 0 to 1. Source: titles carry a site name and headings seldom more than the title. Tuned: no.
pub(crate) const TITLE_COVER: f32 = 0.7;

// Scores.

/// How many trees are evaluated before a block may be ruled out.
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

/// The views of a page (see `select::ranking`): by which factor the true odds of all its blocks differ from those that
/// the model gives. Each view is as likely as the others.
///
/// Unit: factor of odds. Source: as far apart as make the expected F1 the measured one. Tuned: yes; factors of 2 to 6
/// choose as well.
pub(crate) const VIEWS: [f64; 3] = [1.0, 3.0, 1.0 / 3.0];

/// If the words of a block are longer than this on average, it is data such as digits or base64.
///
/// Unit: characters. Source: paragraphs of Thai and Khmer, which write few spaces, are shorter. Tuned: no.
pub(crate) const MAX_WORD_CHARS: u32 = 2_000;

/// The word that distinguishes a section of a paper from comments: of all words that name comments, papers have this one.
///
/// Unit: text. Source: the sections of papers, "Results", "Discussion".
pub(crate) const PAPER_SECTION: &str = "discussion";

/// Its heading is among the first nodes of such a section.
///
/// Unit: nodes. Source: white space, a wrapper and an anchor may stand before it. Tuned: no.
pub(crate) const PAPER_HEADING_NODES: usize = 8;

/// The text of links from a heading to itself, in documentation.
///
/// Unit: text. Source: the themes of Sphinx.
pub(crate) const PERMALINK: &str = "¶";

// The choice: heads, menus, and lists that follow.

/// A block that only repeats the headline or the subtitle is left out if it is shorter than this.
///
/// Unit: script-aware length in Latin letters. Source: headlines and lines under them end below it. Tuned: no.
pub(crate) const FACT_LINE_UNITS: u32 = 240;

/// If there is more than this between headline and first paragraph, not counting lines that repeat the metadata, it is
/// no head, but posts or lists without a paragraph.
///
/// Unit: script-aware length in Latin letters. Source: section, label and count lines of heads make up less. Tuned: no.
pub(crate) const MAX_HEAD_UNITS: u32 = 240;

/// This many lines in a row before the first paragraph that are all link are a menu.
///
/// Unit: blocks. Source: heads hold up to three, of section, author and comments. Tuned: no.
pub(crate) const MENU_LINES: usize = 4;

/// What follows head lines in one block must be at least this long to be the start of the body.
///
/// Unit: script-aware length in Latin letters. Source: ours; labels that end like sentences are shorter. Tuned: no.
pub(crate) const STANDFIRST_UNITS: u32 = 50;

/// The longest line that opens a list of other articles.
///
/// Unit: script-aware length in Latin letters. Source: the longest headings of shops, `Los clientes que compraron este
/// producto también compraron`. Tuned: no.
pub(crate) const MAX_OPENER_UNITS: u32 = 60;

/// How many elements, from the container of a paragraph on, are searched for the item, cell or explanation that it is in.
///
/// Unit: elements. Source: `dd > div > p`. Tuned: yes; 3 gains over 2 on documentation.
pub(crate) const PART_LEVELS: usize = 3;

/// How many elements, from the container of a line on, are searched for the list that it is in.
///
/// Unit: elements. Source: `ul > li > div > p`, `dl > div > dt > div`. Tuned: no.
pub(crate) const LIST_LEVELS: usize = 4;

/// The lines of a menu made of paragraphs are shorter than this.
///
/// Unit: script-aware length in Latin letters. Source: ours; headlines are longer. Tuned: no.
pub(crate) const MENU_ENTRY_UNITS: u32 = 40;

/// How many blocks below such a line are searched for a link.
///
/// Unit: blocks. Source: cards begin with a picture, a section and a date before the headline that is a link. Tuned: no.
pub(crate) const OPENED_REACH: usize = 12;

/// At least this share of a line that opens such a list is the phrase.
///
/// Unit: share of units, 0 to 1. Source: a heading may add one word to the phrase, a sentence adds many. Tuned: no.
pub(crate) const OPENER_SHARE: f64 = 0.5;

/// So many letters behind a phrase are the ending of its last word, as in many languages; more make it another word.
///
/// Unit: characters. Source: plurals and cases, `haberler` behind `haber`; "similarities" has five more. Tuned: no.
pub(crate) const MAX_ENDING_CHARS: usize = 3;

/// Blocks that are at least this likely to be content are kept even in the head and after the body.
///
/// Unit: probability. Source: of 979 such tokens that stood in heads and lists of the development pages, 976 were gold.
/// Tuned: yes.
pub(crate) const SURE: f32 = 0.8;

/// But not blocks shorter than this, which are counts and labels, however likely they look.
///
/// Unit: script-aware length in Latin letters. Source: `조회 1,204`, `3 comments` and their like. Tuned: no.
pub(crate) const SURE_UNITS: u32 = 15;

/// How often a page may repeat a line that opens a list: above the list, and perhaps beside the article or for another
/// width of screen again. A line that is repeated more often belongs to the posts of a thread.
///
/// Unit: blocks. Source: ours; with 1 and 4 the development pages are within 0.0004. Tuned: no.
pub(crate) const MAX_SAID: usize = 2;

/// How Korean sentences end: with a verb in one of these forms.
///
/// Unit: text. Source: the grammar of the language; a notice ends with a noun.
pub(crate) const VERB_ENDS: [&str; 4] = ["까", "다", "요", "죠"];

/// How notices may end nevertheless: in the form that addresses the reader, such as "is forbidden". News use other forms.
///
/// Unit: text. Source: the last line of Korean news.
pub(crate) const FORBIDS: [&str; 1] = ["니다"];

/// A longer line with the words of a notice of rights may be text.
///
/// Unit: script-aware length in Latin letters. Source: such lines name the publication and what is forbidden. Tuned: no.
pub(crate) const MAX_RIGHTS_UNITS: u32 = 240;

// The choice: tables.

/// A table or list is a menu if a larger share of it is link, wherever it stands.
///
/// Unit: share of script-aware length. Source: documentation and encyclopedias link the first word of each item; from
/// 0.5 to 0.75 the development pages are the same. Tuned: no.
pub(crate) const LINKED_SHARE: f64 = 0.6;

/// The fewest blocks alike, each on a card of its own, that are a field of cards.
///
/// Unit: blocks. Source: ours; two of a kind may be a pair of columns. Tuned: no.
pub(crate) const MIN_CARDS: usize = 3;

/// If at least this share of a field is chosen, all of it is.
///
/// Unit: share of units, 0 to 1. Source: most. Tuned: no; from 0.3 to 0.5 the development pages are within 0.0002.
pub(crate) const WHOLE_CARDS_SHARE: f64 = 0.5;

/// How many elements around a text are searched for the control that it is on: `<a><span><b>`.
///
/// Unit: elements. Source: ours. Tuned: no.
pub(crate) const CONTROL_LEVELS: usize = 3;

/// If at least this share of a table, or of a list without links, is chosen, all of it is.
///
/// Unit: share of units, 0 to 1. Source: both are read as a whole, and header cells and items are short; pages laid out
/// in tables have more than a third of boilerplate in them. Tuned: no.
pub(crate) const WHOLE_TABLE_SHARE: f64 = 0.7;

/// A table with a longer block lays out the page, and is not completed.
///
/// Unit: script-aware length in Latin letters. Source: cells of data hold a line or two. Tuned: yes; from 150 on pages
/// gain as much, and below it tables of data with remarks lose.
pub(crate) const MAX_CELL_UNITS: u32 = 300;

/// A table of which one block makes up this share holds a post and what is said about it, as on boards, and is not
/// completed.
///
/// Unit: share of units, 0 to 1. Source: most. Tuned: no.
pub(crate) const MAX_CELL_SHARE: f64 = 0.5;

/// A cell that makes up as much with so many paragraphs is a text that a table lays out; of data one has a line or two.
///
/// Unit: paragraphs. Source: ours; posts of boards and blogs in the cell of a table. Tuned: no.
pub(crate) const CELL_PARAGRAPHS: usize = 2;

/// How many blocks before the first ingredient of a recipe may be the heading above it: controls that change the servings
/// stand between.
///
/// Unit: blocks. Source: ours. Tuned: no.
pub(crate) const INGREDIENTS_REACH: usize = 6;

/// Lines of a date, with text between them, that make a diary or a list of versions; two may be publication and change.
///
/// Unit: lines. Source: ours. Tuned: no.
pub(crate) const DIARY_DATES: usize = 3;

/// How many elements around a heading, and around the paragraph below it, may be the one that holds both.
///
/// Unit: elements. Source: ours; systems of pages made of parts wrap a heading in a `<header>`. Tuned: no.
pub(crate) const HEADING_LEVELS: usize = 2;

/// How many elements around a cell are searched for its row and its table.
///
/// Unit: elements. Source: ours; a heading in a wrapper, the cell, the row, the body of the table, the table. Tuned: no.
pub(crate) const CELL_LEVELS: usize = 6;

/// A chosen block that is at least this long makes a heading right above it one of the article.
///
/// Unit: script-aware length in Latin letters. Source: a short sentence. Tuned: yes; 40 gains over 80 on the
/// development pages, and what is shorter keeps labels.
pub(crate) const HEADED_UNITS: u32 = 40;

/// How many elements, from the container of a block on, are searched for the quotation that it is in, or for its
/// footer.
///
/// Unit: elements. Source: ours; a paragraph or footer and a wrapper stand in a quotation. Tuned: no.
pub(crate) const QUOTE_LEVELS: usize = 3;

/// How many elements around code are searched for the table row in which it stands beside its line numbers.
///
/// Unit: elements. Source: ours; highlighters have a cell and at most two wrappers there. Tuned: no.
pub(crate) const GUTTER_LEVELS: usize = 4;

/// How many boxes that do not hold the code may stand around a button that copies it.
///
/// Unit: elements. Source: by hand; themes put a bar above code, and an item for each button in it. Tuned: no.
pub(crate) const CODE_BARS: usize = 2;

/// How many elements around a text are searched for one that is for screen readers only: a label in a link in a line.
///
/// Unit: elements. Source: ours. Tuned: no.
pub(crate) const LABEL_LEVELS: usize = 3;

/// How many elements, from the container of a block on, are searched for one that is the signature of a post.
///
/// Unit: elements. Source: ours; signatures are text, or paragraphs and lists in one wrapper. Tuned: no.
pub(crate) const SIGNATURE_LEVELS: usize = 4;

/// How many wrappers that hold nothing else a table may have around it.
///
/// Unit: elements. Source: themes put tables in a `<figure>` or in a `<div>` that scrolls, some in both. Tuned: no.
pub(crate) const TABLE_WRAPPERS: usize = 2;

// The choice: comments.

/// An article of at least this length is all of the content, and comments below it are not.
///
/// Unit: script-aware length in Latin letters, over paragraphs. Source: opening posts of the development pages' threads
/// are shorter. Tuned: yes, with the next one; from 1,500 on articles gain as much, and below it threads lose.
pub(crate) const ARTICLE_UNITS: u32 = 2_000;

/// The same where the page calls itself an article and no thread.
///
/// Unit: as above. Source: as above; from 300 on the development pages' articles fare as well, below 450 one thread
/// loses its replies. Tuned: yes.
pub(crate) const CALLED_ARTICLE_UNITS: u32 = 500;

/// But comments that are at least this likely to be content are kept.
///
/// Unit: mean probability, by length. Source: as above. Tuned: yes.
pub(crate) const COMMENT_PROBABILITY: f64 = 0.6;

/// Among how many of the first nodes beside a comment another one like it is looked for.
///
/// Unit: nodes. Source: ours; a heading, a form and white space stand above the first. Tuned: no.
pub(crate) const MAX_SIBLINGS: usize = 16;

/// A line of a comment that is shorter than this and does not end a sentence is a name or a button.
///
/// Unit: script-aware length in Latin letters. Source: names and buttons of comment sections. Tuned: no.
pub(crate) const COMMENT_UNITS: u32 = 24;

/// A longer line with a larger share of digits is a date.
///
/// Unit: share of characters. Source: `2024.03.04. 11:18` and the like. Tuned: no.
pub(crate) const COMMENT_DIGITS: f64 = 0.3;

/// The largest box of a form whose heading is looked for.
///
/// Unit: nodes. Source: ours; a form that asks for an address has twenty to sixty. Tuned: no.
pub(crate) const MAX_FORM_BOX_NODES: usize = 120;
