//! Finds the headline of an entry of a board: below the name of the board and above a labelled date.
//!
//! Boards of offices, universities and firms call all their pages by the name of the board or of the site, in `<title>`
//! and in the highest headings.

use crate::tables::dates::{MAX_LABEL_BYTES, MAX_LINE_BYTES, MIN_DATE_DIGITS};
use crate::tables::headline::{LINES_ABOVE_DATE, LINES_TO_DATE};
use crate::tables::titles::{
    BOARD_ENDINGS, BOARD_NAMES, BOARD_VIEWS, MAX_BOARD_CHARS, NOT_HEADLINES, SUBTITLE_CLASS_WORD, TITLE_CLASS_WORDS,
    votes,
};
use crate::text;

use super::clean::fold;
use super::date::{Customs, find_all};
use super::date_words::label_alone;
use super::headings::{names_site, told_folds, told_pieces};
use super::lines::{Line, Zone};
use super::provenance::Origin;
use super::sources::Sources;
use super::title::Ballot;
use super::title_parts::parts;

/// Whether a folded text is the name of a board: `공지사항`, `보도자료상세보기`.
pub(super) fn is_board(folded: &str) -> bool {
    if folded.chars().count() > MAX_BOARD_CHARS {
        return false;
    }
    let is_name = |name: &str| {
        BOARD_NAMES.binary_search(&name).is_ok() || BOARD_ENDINGS.iter().any(|ending| name.ends_with(ending))
    };
    is_name(folded) || BOARD_VIEWS.iter().any(|view| folded.strip_suffix(view).is_some_and(is_name))
}

/// The vote of the line that is marked as a title, below the name of a board and above the first labelled date.
pub(super) fn below_board(sources: &Sources<'_>) -> Option<Ballot> {
    let lines = &sources.lines[..sources.lines.len().min(LINES_TO_DATE)];
    // Each letter of a name has four bytes at most.
    let heads_board = |line: &Line| {
        (1..=4).contains(&line.heading)
            && line.bytes <= MAX_BOARD_CHARS * 4
            && is_board(&fold(&line.text(sources.document)))
    };
    let from = if calls_itself_board(sources) { 0 } else { lines.iter().position(heads_board)? };
    let heads_part = |line: &Line| {
        line.heading > 0 && NOT_HEADLINES.binary_search(&fold(&line.text(sources.document)).as_str()).is_ok()
    };
    // A headline of the first level is found without the board.
    let is_headline =
        |line: &Line| line.heading == 1 && !line.is_link() && !heads_board(line) && !names_site(sources, line);
    let end = lines.iter().position(is_headline).unwrap_or(lines.len());
    let mut titles = (from..end).filter(|&at| is_labelled_date(sources, at)).filter_map(|date| {
        let above = (from.max(date.saturating_sub(LINES_ABOVE_DATE))..date).rev();
        above.map(|at| &lines[at]).find(|line| is_marked(sources, line) && !heads_board(line) && !heads_part(line))
    });
    let title = titles.next().filter(|line| !line.is_link() && line.bytes <= MAX_LINE_BYTES)?;
    // Each entry of a list has a title and a date.
    let is_other = |other: &Line| other.first != title.first && other.heading == title.heading;
    if titles.any(is_other) {
        return None;
    }
    // A kicker may stand in an element of its own.
    let told = told_pieces(sources, title, &told_folds(sources));
    Ballot::new(&told.unwrap_or_else(|| title.text(sources.document)), Origin::Text, votes::BELOW_BOARD)
}

/// Whether `<title>` starts with the name of a board, and goes on: `보도자료 상세 | 국토교통부`.
fn calls_itself_board(sources: &Sources<'_>) -> bool {
    let title = sources.title.as_deref().unwrap_or_default();
    matches!(parts(title).as_slice(), [(start, end), _, ..] if is_board(&fold(&title[*start..*end])))
}

/// Whether a line holds a date with a word that says which, or such a word stands in the line before.
fn is_labelled_date(sources: &Sources<'_>, at: usize) -> bool {
    let line = &sources.lines[at];
    let may_hold = line.bytes <= MAX_LINE_BYTES
        && line.zone == Zone::Main
        && line.chars(sources.document).filter(char::is_ascii_digit).count() >= MIN_DATE_DIGITS;
    if !may_hold {
        return false;
    }
    let dates = find_all(&line.text(sources.document), Customs::UNKNOWN);
    let before = at.checked_sub(1).map(|before| &sources.lines[before]);
    let is_labelled = || {
        let before = before.filter(|before| before.bytes <= MAX_LABEL_BYTES);
        before.is_some_and(|before| label_alone(&before.text(sources.document)).is_some())
    };
    dates.iter().any(|dated| dated.label.is_some()) || !dates.is_empty() && is_labelled()
}

/// Whether a line is a heading, or a class name calls it a title.
fn is_marked(sources: &Sources<'_>, line: &Line) -> bool {
    let document = sources.document;
    let mut around = document.ancestors(line.first).take_while(|&id| id >= line.container);
    let is_title = |class: &str| {
        let words = || text::name_words(class).map(str::to_ascii_lowercase);
        words().any(|word| TITLE_CLASS_WORDS.binary_search(&word.as_str()).is_ok())
            && !words().any(|word| word == SUBTITLE_CLASS_WORD)
    };
    line.zone == Zone::Main
        && (line.heading > 0 || around.any(|id| document.attribute(id, "class").is_some_and(is_title)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boards_have_names() {
        assert!(BOARD_NAMES.is_sorted());
        for (folded, expected) in [
            ("공지사항", true),
            ("보도자료상세보기", true),
            ("자유게시판", true),
            ("빈집정비종합계획발표", false),
            ("상세보기", false),
            ("news", true),
        ] {
            assert_eq!(is_board(folded), expected, "{folded}");
        }
    }
}
