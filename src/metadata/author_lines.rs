//! Finds authors in lines of text: near the headline, in the dateline, at the end of the text.

use crate::dom::{Document, NodeId};
use crate::tables::author_places::{
    ADDRESS_SIGN_IN_WORDS, BIOGRAPHY_VERBS, BYLINES_ABOVE, CLASS_WORDS, DATELINE_ENDS, DATELINE_STARTS, JAPANESE,
    JAPANESE_NAME_CHARS, MARK_LEVELS, MAX_BRACKETED_BYTES, MAX_BYLINE_BYTES, MAX_DATELINE_BYTES,
    MAX_DATELINE_NAMES_BYTES, MAX_HOLDER_BYTES, MAX_LISTED, MAX_MARK_CHARS, NOTE_ENDINGS, RIGHT, RIGHT_CLASSES,
    TEXT_ALIGN,
};
use crate::tables::bylines::{BRACKETS, MAX_AUTHORS};
use crate::tables::credits::REVIEW_WORDS;
use crate::tables::date_labels::Announces;
use crate::tables::dates::MAX_LINE_BYTES;
use crate::tables::headline::{CLOSING_QUOTES, LINES_TO_SIGNATURE, SIGNATURE_BYTES};
use crate::tables::korean::LANGUAGE;
use crate::tables::tags::Tag;
use crate::tables::thresholds::SENTENCE_ENDS;
use crate::text::{self, is_han};

use super::Author;
use super::announcing::{
    Reading, after_date, announces, announces_several, has_prefix, introduced, is_by_account, is_signature,
    may_be_signature, opens_signature, without_prefix,
};
use super::authors::Listing;
use super::byline;
use super::captions::{is_caption, names_photographer};
use super::chinese;
use super::clean::{clean, fold};
use super::credits::{after_reviewed, announces_credit};
use super::date::{Customs, Dated, find_all};
use super::korean;
use super::lines::{Line, LineSpan, Zone};
use super::names;
use super::near::{Near, NearLine, has_class_word, is_prose_line, marked_by, signatures};
use super::others::{Others, is_reader_class, names_author};
use super::phrases::Lookup;
use super::provenance::Origin;
use super::sources::Sources;

static CLASS_WORD: Lookup = Lookup::of(CLASS_WORDS);

/// The authors named in the lines around the headline.
pub(super) fn visible(others: &mut Others<'_>, reading: &Reading<'_>) -> Listing {
    let (sources, near) = (others.sources, others.near);
    let mut listing = bylines(others, near.below.iter(), reading);
    let above = bylines(others, near.above.iter().take(BYLINES_ABOVE).rev(), reading);
    listing.add_all(above.authors);
    listing.lines.extend(above.lines);
    // Each teaser of a list names its own author.
    if !sources.claims.is_article && listing.lines.len() > MAX_LISTED {
        return Listing::new(Origin::Text);
    }
    listing.lines.retain(|line| !others.listed.hold(*line.start()));
    if listing.authors.is_empty() {
        for opening in near.openings() {
            listing.add_all(korean_dateline(&opening.text));
            listing.add_all(japanese_dateline(&opening.text));
            listing.add_all(chinese::authors(&opening.text));
        }
    }
    if listing.authors.is_empty() {
        let mut lines = near.below.iter().chain(near.openings());
        let guest = lines.find_map(|line| introduced(&line.text));
        listing.add_all(guest.map(|name| Author::named(name.to_owned())).into_iter().collect());
    }
    drop_neighbours(&mut listing.authors, sources.claims.is_article);
    listing
}

/// Drops what stands beside a full name without being a name: the place in `Ann Lee, Lille`, a job, the `Last` of
/// `Last updated`.
///
/// On pages that are no articles, only words after a full name are dropped, because members of a forum have names of
/// one word. Beside a Korean name, other words of Hangul are labels and buttons.
fn drop_neighbours(authors: &mut Vec<Author>, is_article: bool) {
    let is_korean = |author: &Author| author.role.is_some() || korean::is_name(&author.name);
    if authors.iter().any(is_korean) {
        authors.retain(|author| is_korean(author) || !korean::has_hangul(&author.name));
    }
    let is_named_in_full = |author: &Author| names::is_in_full(&author.name) || author.role.is_some();
    let Some(first) = authors.iter().position(is_named_in_full) else { return };
    if first == 0 || is_article {
        authors.retain(is_named_in_full);
    }
}

/// The authors named in lines that follow each other.
fn bylines<'a>(others: &mut Others<'_>, lines: impl Iterator<Item = &'a NearLine>, reading: &Reading<'_>) -> Listing {
    let sources = others.sources;
    let mut listing = Listing::new(Origin::Text);
    let mut is_announced = false;
    let mut is_list = false;
    let mut is_credited = false;
    let mut plate = None;
    for line in lines.filter(|line| !is_caption(sources, line) && !korean::is_said(&line.text)) {
        let is_next = is_announced || is_list && names::is_full_name(&line.text);
        let is_beside = plate.is_some_and(|plate| is_beside_plate(sources, line, plate, reading));
        let named = if is_beside { Vec::new() } else { named_in(sources, line, is_next, reading) };
        plate = plate.or_else(|| Some(line).filter(|_| !named.is_empty()).and_then(|line| plate_of(others, line)));
        let is_of_column = is_column_heading(sources, line.index);
        is_announced = !is_of_column && announces(&line.text);
        is_list = !is_of_column && announces_several(&line.text) || is_list && !named.is_empty();
        // `Edited by` fills a line of its own: the next line names a helper.
        let was_credited = std::mem::replace(&mut is_credited, announces_credit(&line.text));
        let first = sources.lines[line.index].first;
        if named.is_empty() || was_credited || others.is_of_card(first) {
            continue;
        }
        // Readers answer the author. Their lines, and those on cards, count as lines of a list.
        let is_own = !others.listed.hold(first);
        if is_own && (listing.authors.is_empty() || !others.is_of_reader(first)) {
            listing.add_all(named);
        }
        listing.lines.push(sources.lines[line.index].span());
    }
    listing
}

/// The element about an author that a line stands in, where the line is their name with a link.
fn plate_of(others: &Others<'_>, line: &NearLine) -> Option<NodeId> {
    let sources = others.sources;
    let shown = &sources.lines[line.index];
    let is_name = shown.is_link() && !names::has_case(&line.text);
    let boxes =
        || marked_by(sources.document, shown.first, |class| names_author(class) && !is_reader_class(class)).last();
    boxes().filter(|&plate| is_name && !others.near.is_headed(plate) && !others.near.is_around_body(sources, plate))
}

/// Whether a line stands below the name in an element about an author and says what they do: neither a link nor
/// announced, in letters that know no capitals.
fn is_beside_plate(sources: &Sources<'_>, line: &NearLine, plate: NodeId, reading: &Reading<'_>) -> bool {
    let shown = &sources.lines[line.index];
    sources.document.is_within(shown.first, plate)
        && !shown.is_link()
        && names::is_occupation(&line.text)
        && korean::reporters(&line.text).is_empty()
        && !has_prefix(&line.text, reading)
}

/// Whether a line is the head of a table column beside another head. Names that belong to it stand below it, not after
/// it.
pub(super) fn is_column_heading(sources: &Sources<'_>, line: usize) -> bool {
    let is_heading = |line: &Line| sources.document.tag(line.container) == Tag::Th;
    sources.lines[line..].iter().take(2).filter(|line| is_heading(line)).count() > 1
}

/// The authors that a line near the headline names, if it is a byline or holds one.
///
/// `is_announced` says that the line before ends with a word such as `By`.
fn named_in(sources: &Sources<'_>, line: &NearLine, is_announced: bool, reading: &Reading<'_>) -> Vec<Author> {
    if line.text.len() > MAX_BYLINE_BYTES {
        return Vec::new();
    }
    let chinese = chinese::authors(&line.text);
    if !chinese.is_empty() {
        return chinese;
    }
    // An office alone may belong to the person that the article is about.
    let is_dated =
        |text: &str| korean::holder(text).is_some() && text.contains(|c: char| c.is_ascii_digit() || c == '@');
    let is_beside_date = || korean::holder(&line.text).is_some() && stands_by_date(sources, line.index);
    if !korean::reporters(&line.text).is_empty() || is_dated(&line.text) || is_beside_date() {
        return byline::authors_shown(&line.text, reading);
    }
    if let Some(names) = raised(sources, line) {
        let reading = &Reading { is_marked: true, ..*reading };
        return byline::proven_authors(&names, &|_| true, reading);
    }
    let first = sources.lines[line.index].first;
    let whole = [(first, line.text.clone())];
    // The byline may share the line with a date or a section.
    let pieces = if line.pieces.is_empty() { &whole[..] } else { &line.pieces };
    let is_piece = |name: &str| line.pieces.iter().any(|(_, text)| text == name);
    let is_known = |name: &str| is_piece(name) || (reading.is_told)(name);
    let mut listing = in_pieces(sources, pieces, is_announced, &is_known, reading);
    if listing.authors.is_empty()
        && !line.pieces.is_empty()
        && (has_prefix(&line.text, reading) || after_date(&line.text, reading).is_some())
    {
        let text = after_date(&line.text, reading).unwrap_or(&line.text);
        let named = byline::proven_authors(text, &is_known, reading).into_iter();
        listing.add_all(named.filter(|author| names::has_capital(&author.name)).collect());
    }
    listing.authors
}

/// Whether the line before or after this one says when the article was published or changed.
fn stands_by_date(sources: &Sources<'_>, line: usize) -> bool {
    let is_dated = |line: &Line| {
        let is_short = line.bytes <= MAX_LINE_BYTES && line.heading == 0;
        let dates = || find_all(&line.text(sources.document), Customs::of_language(LANGUAGE));
        let is_of_page = |dated: &Dated| matches!(dated.label, Some(Announces::Published | Announces::Modified));
        is_short && dates().iter().any(is_of_page)
    };
    [line.checked_sub(1), Some(line + 1)].into_iter().flatten().filter_map(|at| sources.lines.get(at)).any(is_dated)
}

/// The names in a line in which each name is followed by marks that refer to its offices:
/// `Ann Lee<sup>1,2</sup>, Bo Kim<sup>2</sup>`.
fn raised(sources: &Sources<'_>, line: &NearLine) -> Option<String> {
    /// What stands between two marks of the same name.
    const BETWEEN: [char; 3] = [',', ';', ' '];
    let document = sources.document;
    let is_raised = |node: NodeId| document.ancestors(node).take(MARK_LEVELS).any(|id| document.tag(id) == Tag::Sup);
    let is_mark = |text: &str| text.split(BETWEEN).all(|mark| mark.chars().count() <= MAX_MARK_CHARS);
    let (marks, names): (Vec<_>, Vec<_>) = line.pieces.iter().partition(|(node, _)| is_raised(*node));
    let names: Vec<&str> = names.iter().map(|(_, text)| text.as_str()).collect();
    let is_name = |text: &str| names::is_full_name(after_joint(text));
    let are_names = names.iter().filter(|text| is_name(text)).count() > 1;
    (marks.len() > 1 && marks.iter().all(|(_, text)| is_mark(text)) && are_names).then(|| names.join(" "))
}

/// A name without what joins it to the one before it.
fn after_joint(text: &str) -> &str {
    let text = text.trim_start_matches([',', ';', ' ']);
    text.split_once(' ').filter(|(first, _)| names::is_joint(first)).map_or(text, |(_, name)| name)
}

/// The authors that the pieces of a line name, each by a class name, by a word in front of it or by the piece before
/// it.
fn in_pieces(
    sources: &Sources<'_>,
    pieces: &[(NodeId, String)],
    is_announced: bool,
    is_known: &dyn Fn(&str) -> bool,
    reading: &Reading<'_>,
) -> Listing {
    let mut listing = Listing::new(Origin::Text);
    let mut next = if is_announced { Next::Author } else { Next::Anyone };
    // `<a>林知远</a><span>高级记者</span>`: beside a linked name stands what its owner does.
    let mut is_linked = false;
    for at in 0..pieces.len() {
        let piece = Piece::of(sources, &pieces[at..], reading);
        let is_label = !listing.authors.is_empty() && piece.labels_date();
        let is_beside = is_linked && next == Next::Anyone && piece.is_occupation(reading);
        if next != Next::Helper && !is_label && !is_beside && !piece.announces && !piece.is_button() {
            let named = piece.authors(next == Next::Author, is_known, reading);
            is_linked |= !named.is_empty() && piece.is_linked();
            listing.add_all(named);
        }
        next = next.after(&piece, !listing.authors.is_empty());
    }
    listing
}

/// Elements around a text that may be its button: it may be set off inside.
const BUTTON_LEVELS: usize = 2;

/// Whom the next piece of a line names, judging by the pieces before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Whoever it is.
    Anyone,
    /// An author.
    Author,
    /// Somebody who edited the article, took its pictures or the like.
    Helper,
}

impl Next {
    fn after(self, piece: &Piece<'_>, has_authors: bool) -> Next {
        let is_helper = self == Next::Helper;
        // `Edited by <a>Bo Kim</a> and <a>Ann Lee</a>`: a name that is joined to a helper's is a helper's as well.
        if announces_credit(piece.text) || is_helper && (names::is_joint(piece.text) || piece.is_linked()) {
            Next::Helper
        } else if piece.announces || has_authors && !is_helper && piece.joins() {
            Next::Author
        } else {
            Next::Anyone
        }
    }
}

/// A piece of a line, together with the pieces behind it.
struct Piece<'a> {
    sources: &'a Sources<'a>,
    pieces: &'a [(NodeId, String)],
    node: NodeId,
    /// Its text, without a date in front of the names.
    text: &'a str,
    /// Whether it announces the name of an author in the next one.
    announces: bool,
}

impl<'a> Piece<'a> {
    /// The first of some pieces.
    fn of(sources: &'a Sources<'a>, pieces: &'a [(NodeId, String)], reading: &Reading<'_>) -> Piece<'a> {
        let (node, text) = &pieces[0];
        let text = after_date(text, reading).unwrap_or(text);
        Piece { sources, pieces, node: *node, text, announces: announces(text) }
    }

    /// The authors that the piece names. A class name, a word in front of them, the piece before or their address has to say
    /// that they are authors.
    fn authors(&self, is_announced: bool, is_known: &dyn Fn(&str) -> bool, reading: &Reading<'_>) -> Vec<Author> {
        let is_marked = is_marked(self.sources, self.node);
        let reading = &Reading { is_marked, ..*reading };
        if !(is_marked || is_announced || has_prefix(self.text, reading) || is_addressed(self.sources, self.pieces)) {
            return Vec::new();
        }
        let is_account = self.is_linked() || is_by_account(self.text, reading);
        let is_name = |author: &Author| {
            let is_word = !author.name.contains(' ');
            is_marked || is_account && is_word || names::has_capital(&author.name)
        };
        let named = byline::proven_authors(self.text, is_known, reading).into_iter().filter(is_name);
        let named: Vec<Author> = named.collect();
        if named.is_empty() { self.account(reading).into_iter().collect() } else { named }
    }

    /// The name of the account that it is, be it with what its owner goes by in brackets behind it: `seagull (海鷗)`.
    fn account(&self, reading: &Reading<'_>) -> Option<Author> {
        let rest = without_prefix(self.text, reading);
        let is_labelled = rest.len() < self.text.len() && !self.text.is_ascii();
        let word = rest.split([' ', '(', '（']).next().unwrap_or_default();
        let behind = rest[word.len()..].trim_start();
        let is_nicknamed = behind.starts_with(['(', '（']) && behind.ends_with([')', '）']);
        let is_whole = behind.is_empty() || is_nicknamed || is_by_account(self.text, reading);
        let is_marked = is_labelled || is_nicknamed || word.contains('_');
        (is_whole && is_marked && names::is_handle(word)).then(|| Author::named(word.to_owned()))
    }

    /// Whether it is the label of the date behind it, in a script without capitals, where it could be taken for a name:
    /// `林雨晴`, `更新`, `2025-02-04`.
    fn labels_date(&self) -> bool {
        let is_date = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        !names::has_case(self.text) && self.pieces.get(1).is_some_and(|(_, next)| is_date(next))
    }

    /// Whether it joins two names. A comma does if a word for `and` follows later:
    /// `By <a>Ann Lee</a>, <a>Bo Kim</a> and <a>Cy Ott</a>`.
    fn joins(&self) -> bool {
        is_and(self.text) || self.text == "," && self.pieces[1..].iter().any(|(_, text)| is_and(text))
    }

    /// Whether it says, outside links and without a name behind it, what somebody does.
    fn is_occupation(&self, reading: &Reading<'_>) -> bool {
        names::is_occupation(self.text) && !self.is_linked() && !has_prefix(self.text, reading)
    }

    /// Whether it stands on a button.
    fn is_button(&self) -> bool {
        let document = self.sources.document;
        document.ancestors(self.node).take(BUTTON_LEVELS).any(|id| document.tag(id) == Tag::Button)
    }

    /// Whether it stands inside a link, as the name of an account does.
    fn is_linked(&self) -> bool {
        let document = self.sources.document;
        document.parent(self.node).is_some_and(|parent| document.tag(parent) == Tag::A)
    }
}

/// Whether a text is a word that joins names, such as `and`. A mark does not count, for it may also stand between a name and
/// a section.
fn is_and(text: &str) -> bool {
    names::is_joint(text) && text.starts_with(|c: char| c.is_alphabetic() || c == '&')
}

/// Whether a class name says that a text is the line of the authors.
fn is_marked(sources: &Sources<'_>, text: NodeId) -> bool {
    // `CommentWriter`: the box in which a reader writes.
    let is_mark = |class: &str| names_author(class) && !is_reader_class(class);
    marked_by(sources.document, text, is_mark).next().is_some() || has_class_word(sources.document, text, &CLASS_WORD)
}

/// Whether the first of some pieces is a name in full and the next its address, as in archives of mail.
fn is_addressed(sources: &Sources<'_>, pieces: &[(NodeId, String)]) -> bool {
    let [(_, name), (node, address), ..] = pieces else { return false };
    let document = sources.document;
    let link = document.parent(*node).and_then(|parent| document.attribute(parent, "href"));
    let is_address = || address.contains('@') || address.contains(ADDRESS_SIGN_IN_WORDS);
    names::is_full_name(name) && link.is_some_and(|link| link.starts_with("mailto:")) && is_address()
}

/// The reporters of a dateline: `(서울=항구통신) 김하나 기자 = 부산항이…`.
fn korean_dateline(body: &str) -> Vec<Author> {
    let start = text::start(body.trim_start(), MAX_DATELINE_BYTES);
    let closed = start
        .find(DATELINE_ENDS)
        .filter(|&at| start.starts_with(DATELINE_STARTS) && korean::ends_with_role(&start[..at]));
    let end = closed.or_else(|| {
        let mark = start.find(['=', ']', '】'])?;
        // `(서울=항구통신) 김하나 기자 =`: the mark may stand before the names and again after them.
        let last = start.len().min(mark + MAX_DATELINE_NAMES_BYTES);
        Some(start[mark..].find(" =").map_or(last, |at| mark + at))
    });
    let Some(end) = end else { return Vec::new() };
    let mut authors = byline::authors(text::start(start, end), &[]);
    authors.retain(|author| author.role.is_some() || korean::is_name(&author.name));
    authors
}

/// The reporter of a dateline: `【ニューヨーク＝山田太郎】`.
fn japanese_dateline(body: &str) -> Vec<Author> {
    let start = text::start(body.trim_start(), MAX_DATELINE_BYTES);
    let inside = start.strip_prefix('【').and_then(|start| start.split_once('】'));
    let name = inside.and_then(|(inside, _)| inside.split_once(['＝', '='])).map(|(_, name)| name);
    name.filter(|name| is_japanese_name(name)).map(|name| byline::authors(name, &[])).unwrap_or_default()
}

/// Who signs at the end of the article: whoever it says it was `written by`, or a Korean reporter, or else a name that is
/// aligned right, in brackets or set apart.
pub(super) fn signed(others: &mut Others<'_>, reading: &Reading<'_>) -> Option<Listing> {
    let (sources, near, site_names) = (others.sources, others.near, reading.site_names);
    let Some(opening) = near.openings().next().map(|opening| opening.index) else {
        return signed_off(sources, near);
    };
    let is_bracketed = reading.language == Some(JAPANESE) && sources.claims.is_article;
    let (authors, lines) = in_words(others, opening, site_names)
        .or_else(|| closing_name(sources, near, opening, site_names))
        .or_else(|| closing_holder(sources, near, opening))
        .or_else(|| bracketed_end(sources, near, site_names).filter(|_| is_bracketed))
        .or_else(|| set_off(sources, opening, site_names))?;
    Some(Listing { lines, ..Listing::of(Origin::Text, authors) })
}

/// The reporter of a broadcaster who signs off below lines that are all short, as what is spoken is written down.
fn signed_off(sources: &Sources<'_>, near: &Near) -> Option<Listing> {
    let from = near.below.first()?.index;
    let is_candidate = |at: usize| sources.lines[at].texts(sources.document).any(korean::has_hangul);
    let mut lines = signatures(sources, from, is_candidate);
    let (line, name) = lines.find_map(|line| Some((line.index, korean::signed_off(&line.text)?.to_owned())))?;
    let authors = vec![Author::named(name)];
    Some(Listing { lines: vec![sources.lines[line].span()], ..Listing::of(Origin::Text, authors) })
}

/// The authors that a signature names, and the lines that it takes up.
type Signature = (Vec<Author>, Vec<LineSpan>);

/// The first signature in words below the opening, unless a reader left it.
fn in_words(others: &mut Others<'_>, opening: usize, site_names: &[String]) -> Option<Signature> {
    let sources = others.sources;
    let is_candidate = |at: usize| {
        let line = &sources.lines[at];
        may_sign(sources, line) || is_set_right(sources.document, line)
    };
    signatures(sources, opening, is_candidate)
        .filter(|line| !names_photographer(sources, line))
        .filter_map(|line| Some((line.index, signature_of(sources, &line, site_names)?)))
        .find(|(line, _)| !others.is_of_reader(sources.lines[*line].first))
        .map(|(_, signature)| signature)
}

/// The signature in a line; its name may stand in the next line.
fn signature_of(sources: &Sources<'_>, line: &NearLine, site_names: &[String]) -> Option<Signature> {
    let own = sources.lines[line.index].span();
    let authors = signers(&line.text, site_names);
    if !authors.is_empty() {
        return Some((authors, vec![own]));
    }
    let next = sources.lines.get(line.index + 1).filter(|_| opens_signature(&line.text))?;
    let (authors, name) = full_name(sources, next, site_names)?;
    Some((authors, [vec![own], name].concat()))
}

/// The name that is aligned right in the last line of the element that holds the body.
fn closing_name(sources: &Sources<'_>, near: &Near, opening: usize, site_names: &[String]) -> Option<Signature> {
    let lines = signatures(sources, opening, |at| is_set_right(sources.document, &sources.lines[at]));
    let closing = lines.filter(|line| closes_body(sources, near, line.index));
    closing.filter_map(|line| full_name(sources, &sources.lines[line.index], site_names)).last()
}

/// The holder of an office whose name fills the last line of the element that holds the body: `고원희 항구대 교수`.
fn closing_holder(sources: &Sources<'_>, near: &Near, opening: usize) -> Option<Signature> {
    let is_candidate = |at: usize| {
        let line = &sources.lines[at];
        line.bytes <= MAX_HOLDER_BYTES && line.heading == 0 && may_sign(sources, line) && is_last(sources, near, at)
    };
    signatures(sources, opening, is_candidate).find_map(|line| {
        let is_whole = |text: &str| korean::holder(text).is_some() && !text.contains(|c: char| c.is_ascii_digit());
        let authors = if is_whole(&line.text) { byline::authors(&line.text, &[]) } else { Vec::new() };
        (!authors.is_empty()).then(|| (authors, vec![sources.lines[line.index].span()]))
    })
}

/// The reporter whose name stands in brackets behind the last sentence of a Japanese article, and where:
/// `…と話した。（潮田まこと）`.
fn bracketed_end(sources: &Sources<'_>, near: &Near, site_names: &[String]) -> Option<Signature> {
    let document = sources.document;
    let opening = near.openings().last()?;
    let around = document.parent(sources.lines[opening.index].container)?;
    let after = &sources.lines[opening.index..];
    let last =
        after.iter().take(LINES_TO_SIGNATURE).take_while(|line| document.is_within(line.first, around)).last()?;
    let text = clean(text::end(document.text(last.last), MAX_BRACKETED_BYTES));
    let (before, name) = BRACKETS.iter().find_map(|&(open, close)| text.strip_suffix(close)?.rsplit_once(open))?;
    let is_end = before.is_empty() || before.ends_with(SENTENCE_ENDS);
    let authors = if is_end && is_japanese_name(name) { byline::authors(name, site_names) } else { Vec::new() };
    (!authors.is_empty()).then(|| (authors, vec![last.span()]))
}

/// Whether a text is Han, perhaps with a given name in kana, and not one of the notes that also stand in brackets.
fn is_japanese_name(name: &str) -> bool {
    let kana = name.trim_start_matches(|c: char| is_han(c) || c == '々');
    let han = name[..name.len() - kana.len()].chars().count();
    let given = kana.chars().count();
    let is_kana = |c: char| matches!(c, 'ぁ'..='ん' | 'ァ'..='ヶ' | 'ー');
    let is_whole = JAPANESE_NAME_CHARS.contains(&(han + given)) && han > 0 && given != 1 && kana.chars().all(is_kana);
    is_whole && !NOTE_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Whether a line is the last one of the element that holds the body, and aligned right: a name there signs the article, as
/// in Vietnamese papers.
fn closes_body(sources: &Sources<'_>, near: &Near, line: usize) -> bool {
    is_set_right(sources.document, &sources.lines[line]) && is_last(sources, near, line)
}

/// Whether a line is the last one of the element that holds the body.
fn is_last(sources: &Sources<'_>, near: &Near, line: usize) -> bool {
    let document = sources.document;
    let is_end = |around| sources.lines.get(line + 1).is_none_or(|next| !document.is_within(next.first, around));
    document
        .parent(sources.lines[line].container)
        .is_some_and(|around| near.is_around_body(sources, around) && is_end(around))
}

/// Whether a line is aligned right by an attribute, a style or a class name.
fn is_set_right(document: &Document, line: &Line) -> bool {
    let is_class = |class: &str| class.split_ascii_whitespace().any(|word| RIGHT_CLASSES.contains(&word));
    let is_style = |style: &str| {
        style.split_once(TEXT_ALIGN).is_some_and(|(_, rest)| rest.trim_start_matches([':', ' ']).starts_with(RIGHT))
    };
    document.attributes(line.container).any(|(name, value)| match name {
        "align" => value.eq_ignore_ascii_case(RIGHT),
        "style" => is_style(value),
        "class" => is_class(value),
        _ => false,
    })
}

/// The author whose name stands alone below the last paragraph, unannounced, in bold or italic letters.
fn set_off(sources: &Sources<'_>, opening: usize, site_names: &[String]) -> Option<Signature> {
    let last = sources.lines.iter().rposition(|line| line.zone == Zone::Main && is_prose_line(sources, line));
    let last = last.filter(|&last| last > opening)?;
    // The very last paragraph may be a short one.
    let mut below = (last + 1..sources.lines.len()).take(MAX_LAST_LINES);
    let line = below.find(|&at| is_set_off(sources, &sources.lines[at])).filter(|&at| closes(sources, at - 1))?;
    full_name(sources, &sources.lines[line], site_names)
}

/// Whether a line ends with the end of a sentence that is not a quotation (whose speaker would follow), and no sentence
/// stands two lines further down, as it would below a heading.
fn closes(sources: &Sources<'_>, last: usize) -> bool {
    let ends_with = |line: &Line, ends: &[char]| sources.document.text(line.last).trim_end().ends_with(ends);
    let is_quoted = ends_with(&sources.lines[last], CLOSING_QUOTES) || !ends_with(&sources.lines[last], &SENTENCE_ENDS);
    let is_sentence = |line: &Line| !line.is_link() && ends_with(line, &SENTENCE_ENDS);
    !is_quoted && !sources.lines.get(last + 2).is_some_and(is_sentence)
}

/// Lines below the last long one in which a name set off is looked for. Source: ours; two short paragraphs and the
/// name.
const MAX_LAST_LINES: usize = 3;

/// Whether a line consists of one text in bold or italic letters, and is neither a heading nor a link.
fn is_set_off(sources: &Sources<'_>, line: &Line) -> bool {
    let around = sources.document.parent(line.first).map(|parent| sources.document.tag(parent));
    let is_set_off = matches!(around, Some(Tag::B | Tag::Em | Tag::I | Tag::Strong));
    line.first == line.last && line.heading == 0 && !line.is_link() && line.zone == Zone::Main && is_set_off
}

/// The author whose name is all of a line, and where it stands.
fn full_name(sources: &Sources<'_>, line: &Line, site_names: &[String]) -> Option<Signature> {
    let text = line.text(sources.document);
    let authors = names::is_full_name(&text).then(|| byline::authors(&text, site_names))?;
    (!authors.is_empty()).then(|| (authors, vec![line.span()]))
}

/// The authors that a line signs for.
fn signers(line: &str, site_names: &[String]) -> Vec<Author> {
    if let Some(name) = korean::signature(line).or_else(|| korean::signed_off(line)) {
        let email = byline::email_in(line).map(str::to_owned);
        return vec![Author { email, ..Author::named(name.to_owned()) }];
    }
    let holds_office = || byline::email_in(line).is_some() && korean::holder(line).is_some();
    if korean::reporters(line).is_empty() && !is_signature(line) && !holds_office() {
        return Vec::new();
    }
    let mut authors = byline::authors(line, site_names);
    let is_account = is_by_account(line, &Reading::OF_MACHINES);
    authors.retain(|author| names::has_capital(&author.name) || is_account && !author.name.contains(' '));
    authors
}

/// Whether a line holds Hangul, or is short and starts as signatures do.
fn may_sign(sources: &Sources<'_>, line: &Line) -> bool {
    let [first, last] = [line.first, line.last].map(|node| sources.document.text(node));
    let is_korean = || line.texts(sources.document).any(korean::has_hangul);
    if line.bytes > SIGNATURE_BYTES { korean::has_hangul(last) } else { may_be_signature(first) || is_korean() }
}

/// Who wrote a review: the name behind `Reviewed by` near the headline, if nobody else is named. In articles of other kinds,
/// those words name who checked them.
pub(super) fn reviewers(sources: &Sources<'_>, near: &Near, site_names: &[String], title: &str) -> Option<Listing> {
    let is_review = |word: &str| REVIEW_WORDS.contains(&fold(word).as_str());
    if !title.split_whitespace().any(is_review) {
        return None;
    }
    let whole = |line: &NearLine| (sources.lines[line.index].first, line.text.clone());
    let pieces = |line: &NearLine| if line.pieces.is_empty() { vec![whole(line)] } else { line.pieces.clone() };
    let texts: Vec<(NodeId, String)> = near.below.iter().flat_map(pieces).collect();
    texts.iter().enumerate().find_map(|(at, (node, text))| {
        let rest = after_reviewed(text)?;
        // The name may follow in an element of its own.
        let next = texts.get(at + 1).filter(|_| rest.is_empty());
        let (last, name) = next.map_or((*node, rest), |(last, name)| (*last, name.as_str()));
        let named = byline::authors(name, site_names);
        let mut listing = Listing { lines: vec![*node..=last], ..Listing::new(Origin::Text) };
        listing.add_all(named.into_iter().filter(|author| names::is_full_name(&author.name)).collect());
        listing.if_any()
    })
}

/// A name near the headline that nothing marks as an author's, but that occurs elsewhere on the page: as the text of a
/// picture, or at the start of a biography.
pub(super) fn recalled(sources: &Sources<'_>, near: &Near, site_names: &[String], title: &str) -> Option<Listing> {
    let whole = near.below.iter().filter(|line| line.pieces.is_empty());
    let whole = whole.map(|line| (sources.lines[line.index].first, line.text.as_str()));
    let pieces = near.below.iter().flat_map(|line| &line.pieces).map(|(node, text)| (*node, text.as_str()));
    let is_named = |text: &str| names::is_full_name(text) && names::is_person(text, site_names);
    // A name in the title is that of a thing, or of the person that the article is about.
    let is_subject = |text: &str| title.contains(text);
    let candidates: Vec<(NodeId, &str)> =
        whole.chain(pieces).filter(|(_, text)| is_named(text) && !is_subject(text)).take(MAX_AUTHORS).collect();
    if candidates.is_empty() {
        return None;
    }
    let document = sources.document;
    let pictures: Vec<&str> = document
        .ids()
        .filter(|&id| document.tag(id) == Tag::Img)
        .filter_map(|id| document.attribute(id, "alt"))
        .collect();
    let is_known = |name: &str| {
        pictures.iter().any(|alt| alt.trim() == name)
            || sources.lines.iter().any(|line| starts_biography(sources.document.text(line.first), name))
    };
    let (node, name) = candidates.into_iter().find(|(_, name)| is_known(name))?;
    Some(Listing { lines: vec![node..=node], ..Listing::of(Origin::Text, vec![Author::named(name.to_owned())]) })
}

/// Whether a text is about somebody from its first word on: `Ann Lee is a writer`.
fn starts_biography(text: &str, name: &str) -> bool {
    let rest = text.trim_start().strip_prefix(name);
    let mut words = rest.unwrap_or_default().split_whitespace();
    rest.is_some_and(|rest| rest.starts_with([' ', ',']))
        && words.next().is_some_and(|word| BIOGRAPHY_VERBS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_a_full_name_is_none() {
        for (names, on_article, elsewhere) in [
            ("Ann Lee; Lille", "Ann Lee", "Ann Lee"),
            ("Ann Lee; Wirtschaftsredakteurin; Bo Kim", "Ann Lee; Bo Kim", "Ann Lee; Bo Kim"),
            ("Ann Lee; Last; Publié le", "Ann Lee", "Ann Lee"),
            ("Guide; Ann Lee", "Ann Lee", "Guide; Ann Lee"),
            ("annlee; bokim", "annlee; bokim", "annlee; bokim"),
            ("고원희; 박준석", "고원희; 박준석", "고원희; 박준석"),
            ("林知远; Ann", "林知远", "林知远"),
            ("고원희; 업데이트; 지역뉴스", "고원희", "고원희"),
        ] {
            for (is_article, expected) in [(true, on_article), (false, elsewhere)] {
                let mut authors: Vec<Author> = names.split("; ").map(|name| Author::named(name.to_owned())).collect();
                drop_neighbours(&mut authors, is_article);
                let left: Vec<&str> = authors.iter().map(|author| author.name.as_str()).collect();
                assert_eq!(left.join("; "), expected, "{names}");
            }
        }
    }
}
