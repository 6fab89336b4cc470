//! Finds the section of the site: in structured data, or else in a label or breadcrumb near the headline.

use std::sync::LazyLock;

use crate::dom::NodeId;
use crate::tables::byline_labels::LABEL_ENDINGS;
use crate::tables::headline::{
    ANY_SECTION, BESIDE_CRUMB_CLASSES, BRACKETS, CLASS_LEVELS, CRUMB_CLASSES, CRUMB_LEVELS, CRUMB_MARKS, CRUMB_STARTS,
    CURRENT_CLASSES, MAX_CLASS_BYTES, MAX_SECTION_CHARS, MAX_SECTION_WORDS, MENU_LABELS, MENU_LEVELS, NOT_CRUMBS,
    SECTION_CLASSES, SECTION_JOINTS, SECTION_LABELS,
};
use crate::tables::korean::{GENERAL, NO_SECTIONS, SECTIONS};
use crate::tables::meta_keys::Says;
use crate::tables::tags::Tag;
use crate::text;

use super::Found;
use super::clean::fold;
use super::fields::{alternatives_to, stated_by};
use super::near::{Marks, Near, NearLine, has_class_within, has_class_word};
use super::phrases::Lookup;
use super::provenance::{Field, Origin};
use super::site::Site;
use super::sources::Sources;

static CURRENT_CLASS: Lookup = Lookup::of(CURRENT_CLASSES);
static SECTION_CLASS: Lookup = Lookup::of(SECTION_CLASSES);

static CRUMBS: LazyLock<Marks> = LazyLock::new(|| Marks::new(CRUMB_CLASSES));
static BESIDE_CRUMBS: LazyLock<Marks> = LazyLock::new(|| Marks::new(BESIDE_CRUMB_CLASSES));

/// Fills the section. Structured data goes before visible text.
pub(super) fn fill(sources: &Sources<'_>, near: &Near, site: &Site, found: &mut Found) {
    let is_korean = found.metadata.language.as_deref() == Some("ko");
    let mut named: Vec<(String, Origin)> = Vec::new();
    for claim in sources.claims.ranked(Says::Section) {
        let is_label = claim.value.chars().count() <= MAX_SECTION_CHARS
            && !site.folded.contains(&fold(&claim.value))
            && !CRUMB_STARTS.contains(&claim.value.to_lowercase().as_str())
            && Some(&claim.value) != found.metadata.title.as_ref();
        if is_label && !(is_korean && is_key(&claim.value)) {
            let value = if is_korean { last_part(&claim.value) } else { &claim.value };
            named.push((value.to_owned(), claim.origin));
        }
    }
    let label =
        visible(sources, near, site).or_else(|| last_crumb(sources, near, site, found.metadata.title.as_deref()));
    if let Some(label) = label {
        named.push((label, Origin::Text));
    }
    let mut named = named.into_iter();
    let Some((section, origin)) = named.next() else { return };
    let alternatives = alternatives_to(&section, named);
    found.metadata.note(Field::Section, stated_by(origin, alternatives));
    found.metadata.section = Some(section);
}

/// Whether the section in the structured data of a Korean page is a key or an address in Latin letters or digits, or says no
/// more than that there are articles: `politics`, `S1N3`, `전체`.
fn is_key(value: &str) -> bool {
    let is_of_key = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, b'-' | b'_');
    let has_digit = || value.bytes().any(|c| c.is_ascii_digit());
    value.bytes().all(is_of_key)
        || value.is_ascii() && (has_digit() || value.contains("//"))
        || value == ANY_SECTION
        || NO_SECTIONS.binary_search(&value).is_ok()
}

/// The last part of a breadcrumb: `금융` of `경제 > 금융`.
fn last_part(value: &str) -> &str {
    value.rsplit(CRUMB_MARKS).map(str::trim).find(|part| !part.is_empty()).unwrap_or(value)
}

/// The section label nearest to the headline, outside of menus; if there is none, the menu entry that is marked as current.
fn visible(sources: &Sources<'_>, near: &Near, site: &Site) -> Option<String> {
    beside_headline(sources, near)
        .or_else(|| above(sources, &near.above))
        .or_else(|| near.kicker.iter().find_map(|text| label(text)))
        .or_else(|| further_below(sources, near))
        .filter(|section| !site.folded.contains(&fold(section)))
        .or_else(|| current(sources, &near.above))
}

/// The section that a line right beside the headline names. The whole line is tried first, then each text in it, then a text
/// that is marked as a section, whatever it says.
fn beside_headline(sources: &Sources<'_>, near: &Near) -> Option<String> {
    /// Lines above and below the headline in which a label may stand.
    const REACH: usize = 4;
    let below = || near.below.iter().take(REACH).filter(|line| may_be_label(sources, line));
    let whole = below().find_map(|line| label(&line.text));
    let in_line = || below().flat_map(|line| &line.pieces).find_map(|(_, text)| label(text));
    let lines = below().chain(near.above.iter().take(REACH));
    whole.or_else(in_line).or_else(|| lines.flat_map(pieces).find_map(|piece| marked(sources, piece)))
}

/// The section that a line further down names with a label, or consists of.
fn further_below(sources: &Sources<'_>, near: &Near) -> Option<String> {
    /// Lines below the headline in which it may stand.
    const REACH: usize = 8;
    let mut lines = near.below.iter().take(REACH).filter(|line| may_be_label(sources, line));
    lines.find_map(|line| stated(&line.text).or_else(|| label(&line.text)))
}

/// Whether a line below the headline is neither a button nor the heading of a list.
fn may_be_label(sources: &Sources<'_>, line: &NearLine) -> bool {
    let (document, line) = (sources.document, &sources.lines[line.index]);
    let is_button = |id: NodeId| document.tag(id) == Tag::Button;
    line.heading == 0 && !is_button(line.container)
}

/// The section in a line that announces one, or that goes on with other facts: `카테고리: 경제·산업`,
/// `경제·산업 | 고원희 기자 | 입력 2025-02-04`.
fn stated(text: &str) -> Option<String> {
    let is_short = |text: &&str| !text.is_empty() && text.chars().count() <= MAX_SECTION_CHARS;
    let labelled = SECTION_LABELS.iter().find_map(|label| {
        let rest =
            text.get(..label.len()).filter(|start| start.eq_ignore_ascii_case(label)).map(|_| &text[label.len()..]);
        rest?.trim_start().strip_prefix([':', '：']).map(str::trim).filter(is_short)
    });
    let first = text.split_once('|').map(|(first, _)| first.trim());
    labelled.or_else(|| first.filter(is_short).filter(|first| is_section(first))).map(str::to_owned)
}

/// The only menu entry that the page marks as current.
fn current(sources: &Sources<'_>, above: &[NearLine]) -> Option<String> {
    let is_current = |line: &&NearLine| {
        has_class_word(sources.document, sources.lines[line.index].first, &CURRENT_CLASS) && label(&line.text).is_some()
    };
    let mut marked = above.iter().filter(is_current);
    let section = label(&marked.next()?.text);
    section.filter(|_| marked.next().is_none())
}

/// The text nodes of a line, each with its text; one for the whole line if it has only one node.
fn pieces(line: &NearLine) -> impl Iterator<Item = (Option<NodeId>, &NearLine, &str)> {
    let whole = line.pieces.is_empty().then_some((None, line, line.text.as_str()));
    whole.into_iter().chain(line.pieces.iter().map(move |(id, text)| (Some(*id), line, text.as_str())))
}

/// The text of an element, if its class or its link calls it a section.
fn marked(sources: &Sources<'_>, (id, line, text): (Option<NodeId>, &NearLine, &str)) -> Option<String> {
    let document = sources.document;
    let node = id.unwrap_or(sources.lines[line.index].first);
    let is_category = |id: NodeId| {
        let rel = text::start(document.attribute(id, "rel").unwrap_or_default(), MAX_CLASS_BYTES);
        rel.split_ascii_whitespace().any(|word| word == "category")
    };
    let is_marked = has_class_word(document, node, &SECTION_CLASS) || document.parent(node).is_some_and(is_category);
    let is_label = text.chars().count() <= MAX_SECTION_CHARS && text.chars().any(char::is_alphabetic);
    (is_marked && is_label).then(|| text.to_owned())
}

/// The nearest label above the headline. Rows of links that are a menu are skipped.
fn above(sources: &Sources<'_>, lines: &[NearLine]) -> Option<String> {
    let mut at = 0;
    while at < lines.len() {
        let row = row_of_links(sources, &lines[at..]);
        if row >= MENU_LABELS {
            at += row;
        } else if let Some(found) = label(&lines[at].text).or_else(|| last_link(&lines[at])) {
            return Some(found);
        } else {
            at += 1;
        }
    }
    None
}

/// The last part of a breadcrumb above the headline that is not the headline itself, whatever it says.
fn last_crumb(sources: &Sources<'_>, near: &Near, site: &Site, title: Option<&str>) -> Option<String> {
    let title = title.map(fold).unwrap_or_default();
    let is_classed = |line: &NearLine, parts: &Marks, levels| {
        has_class_within(sources.document, sources.lines[line.index].first, parts, levels)
    };
    let is_crumb =
        |line: &NearLine, levels| is_classed(line, &CRUMBS, levels) && !is_classed(line, &BESIDE_CRUMBS, levels);
    // What is further inside may be a button or a form beside the parts.
    let mut levels = [CLASS_LEVELS, CRUMB_LEVELS].into_iter();
    let levels = levels.find(|&levels| near.above.iter().any(|line| is_crumb(line, levels)))?;
    let is_label = |part: &&str| {
        let folded = fold(part);
        let is_headline = title.starts_with(&folded) || folded.starts_with(&title);
        !folded.is_empty()
            && part.chars().count() <= MAX_SECTION_CHARS
            && !is_headline
            // Of hosts such as `politics.news.example` the first part is a section.
            && !site.names.iter().any(|(name, _)| fold(name) == folded)
            && !CRUMB_STARTS.contains(&part.to_lowercase().as_str())
            && !NOT_CRUMBS.iter().any(|word| part.starts_with(word))
            // Leaves out the name of the breadcrumb for screen readers, or a word before it.
            && !CRUMB_CLASSES.iter().any(|class| folded.contains(class))
            && !part.ends_with(':')
    };
    let parts = |line: &NearLine| -> Vec<String> {
        parts_of(line)
            .into_iter()
            .flat_map(|part| part.split(CRUMB_MARKS))
            .flat_map(|part| part.split('/'))
            .map(|part| part.trim().to_owned())
            .rev()
            .collect()
    };
    let crumbs_of = |is_read: &dyn Fn(&NearLine) -> bool| -> Vec<String> {
        near.above.iter().filter(|line| is_crumb(line, levels) && is_read(line)).flat_map(parts).collect()
    };
    let last = |crumbs: Vec<String>| {
        // Behind the page's own entry stand links back and the like, unless it is the first entry.
        let own = crumbs.iter().position(|part| fold(part) == title).map_or(0, |own| own + 1);
        let label = |from: usize| crumbs.iter().skip(from).find(|part| is_label(&part.as_str()));
        label(own).or_else(|| label(0)).cloned()
    };
    let above = last(crumbs_of(&|line| !is_page_itself(sources, line)));
    above.or_else(|| last(crumbs_of(&|_| true)))
}

/// Whether a part of a breadcrumb stands for the page, which may be called otherwise than its headline.
fn is_page_itself(sources: &Sources<'_>, line: &NearLine) -> bool {
    let document = sources.document;
    let line = &sources.lines[line.index];
    let mut around = document.ancestors(line.first).take_while(|&id| id >= line.container);
    line.first == line.last && around.any(|id| document.attribute(id, "aria-current") == Some("page"))
}

/// The texts of a breadcrumb. If no marks separate them, they are the texts of its elements, which may touch.
fn parts_of(line: &NearLine) -> Vec<&str> {
    // `std::result`, `arXiv:2405.05966 (cs)`: other marks belong to the text that they stand in.
    let is_entry = |(_, text): &(NodeId, String)| text.starts_with(char::is_alphanumeric);
    if line.pieces.is_empty() || line.text.contains(CRUMB_MARKS) || !line.pieces.iter().all(is_entry) {
        return vec![&line.text];
    }
    line.pieces.iter().map(|(_, text)| text.as_str()).collect()
}

/// The section that the last of the touching links of a breadcrumb names: `<a>홈</a><a>사회</a>`.
fn last_link(line: &NearLine) -> Option<String> {
    let parts = parts_of(line);
    let is_crumb = parts.len() > 1 && CRUMB_STARTS.contains(&parts[0].to_lowercase().as_str());
    parts.last().filter(|_| is_crumb).and_then(|last| label(last))
}

/// How many of these lines, from the first on, are a row of short links. A long row is the menu of the site, of whose
/// entries only some are known as sections. A breadcrumb beside a menu is a row of its own.
fn row_of_links(sources: &Sources<'_>, lines: &[NearLine]) -> usize {
    let Some(first) = lines.first().map(|line| sources.lines[line.index].container) else { return 0 };
    let is_entry = |line: &&NearLine| {
        let place = &sources.lines[line.index];
        place.is_link() && line.text.chars().count() <= MAX_SECTION_CHARS && are_beside(sources, first, place.container)
    };
    let entries = || lines.iter().take_while(is_entry);
    entries().position(starts_crumb).map_or_else(|| entries().count(), |start| start + 1)
}

/// Whether two entries belong to the same menu, whose list or group is up to three levels up.
fn are_beside(sources: &Sources<'_>, one: NodeId, other: NodeId) -> bool {
    let up = |node| sources.document.ancestors(node).take(MENU_LEVELS);
    up(one).zip(up(other)).any(|(one, other)| one == other)
}

/// Whether a line is the first part of a breadcrumb, or starts with it: `홈`, `HOME > 경제·산업`.
fn starts_crumb(line: &NearLine) -> bool {
    let first = line.text.split(CRUMB_MARKS).next().unwrap_or_default().trim().to_lowercase();
    CRUMB_STARTS.contains(&first.as_str())
}

/// The section that a short line names: `경제·산업`, `홈 > 뉴스 > 경제·산업`.
fn label(text: &str) -> Option<String> {
    if text.chars().count() > MAX_SECTION_CHARS {
        return None;
    }
    let parts =
        text.split(CRUMB_MARKS).map(|part| part.trim().trim_matches(BRACKETS).trim()).filter(|part| !part.is_empty());
    parts.rev().find(|part| is_section(part) && *part != ANY_SECTION).map(str::to_owned)
}

/// Whether a text is a label of a section: `경제·산업`.
///
/// If marks join several words, one of them has to be the name of a section; if spaces separate them, all have to: `TV 보기`
/// and `많이 본 뉴스` are not sections.
pub(super) fn is_section(text: &str) -> bool {
    let is_end = |c: char| c == ' ' || SECTION_JOINTS.contains(&c);
    let words = || text.split(is_end).filter(|word| !word.is_empty());
    let is_known = |word: &str| SECTIONS.binary_search(&word).is_ok() || GENERAL.contains(&word);
    let is_joined = text.contains(SECTION_JOINTS);
    (1..=MAX_SECTION_WORDS).contains(&words().count())
        && if is_joined { words().any(is_known) && !words().any(is_verb) } else { words().all(is_known) }
        && !words().all(|word| GENERAL.contains(&word))
}

/// Whether a word says what a button does.
fn is_verb(word: &str) -> bool {
    LABEL_ENDINGS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_breadcrumbs_name_a_section() {
        for (text, expected) in [
            ("경제·산업", "경제·산업"),
            ("홈 > 뉴스 > 경제·산업", "경제·산업"),
            ("HOME > 정치", "정치"),
            ("부산항 새벽 시장", ""),
            ("뉴스", ""),
            ("[ 경제·산업 ]", "경제·산업"),
            ("정치 · 사회", "정치 · 사회"),
            ("사회 교육", "사회 교육"),
            ("정치 일반", "정치 일반"),
            ("지역 소식", "지역 소식"),
            ("일반", ""),
            ("뉴스 듣기", ""),
            ("많이 본 뉴스", ""),
            ("TV 보기", ""),
            ("지역 설정", ""),
            ("기업 정보", ""),
            ("뉴스 홈", ""),
            ("TV·라디오 듣기", ""),
        ] {
            assert_eq!(label(text).unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn keys_of_machines_are_no_sections() {
        for (value, expected) in [
            ("politics", true),
            ("S1N3", true),
            ("101", true),
            ("https://news.example/economy", true),
            ("전체", true),
            ("뉴스", true),
            ("IT", false),
            ("경제", false),
        ] {
            assert_eq!(is_key(value), expected, "{value}");
        }
        assert_eq!(last_part("경제 > 금융"), "금융");
        assert_eq!(last_part("경제"), "경제");
    }

    #[test]
    fn lines_state_their_section() {
        for label in SECTION_LABELS {
            assert_eq!(stated(&format!("{label}: 물마루")).as_deref(), Some("물마루"), "{label}");
        }
        for (text, expected) in [
            ("경제·산업 | 고원희 기자 | 입력 2025-02-04 11:18", "경제·산업"),
            ("고원희 기자 | 경제·산업", ""),
            ("분류 기준", ""),
        ] {
            assert_eq!(stated(text).unwrap_or_default(), expected, "{text}");
        }
    }
}
