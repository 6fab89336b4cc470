//! Reads Korean bylines: names before a role, anywhere in a short line.
//!
//! `고원희 기자`, `순천, 광양 구현모 기자 mail@…`, `(서울=연합뉴스) 김하나·이두리 기자 =`, `서울경제TV=고원희 인턴기자]`.
//! A name has two to four syllables, the first a surname; departments and places in front of it are left out.

use std::cmp::Reverse;
use std::sync::LazyLock;

use crate::tables::bylines::MAX_NAMES;
use crate::tables::korean::{
    BROADCASTER_ENDINGS, BROADCASTER_LETTERS, BUTTONS, CITIES, COVERAGE, CREDITS, DATE_LABELS, DETERMINERS,
    DOUBLE_SURNAMES, HOLDER_MARKS, INTERFACE, LANGUAGE, LINE_BRACKETS, LIST_STARTS, MAX_CREDIT_WORDS, MAX_OFFICE_WORDS,
    MAX_POSTS, MAX_SIGN_OFF_BYTES, NAME_MARKS, NOT_GIVEN, NOT_JOINED_ENDINGS, NOT_NAME_ENDINGS, NOT_NAMES, OFFICES,
    POST_ENDINGS, RIGHTS_MARKS, ROLE_MODIFIERS, ROLES, Role, SECTIONS, SIGN_OFF, SPOKEN_ENDS, SURNAMES, USUAL_NAME,
    WRITING,
};
use crate::text::{Phrases, is_hangul, starts_hangul};

use super::date::{Customs, find_all};

/// A reporter in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reporter {
    pub(super) name: String,
    pub(super) role: &'static str,
}

/// The reporters that a line names, in order.
pub(super) fn reporters(line: &str) -> Vec<Reporter> {
    let mut found = Vec::new();
    let mut at = 0;
    for (start, role) in roles(line) {
        if found.len() >= MAX_NAMES {
            break;
        }
        // `인턴기자` holds `기자` as well.
        if start < at {
            continue;
        }
        at = start + role.len();
        let before = without_modifiers(without_glued(&line[..start]).trim_end());
        let (names, before) = names_before(without_posts(before));
        if is_credited(before) {
            continue;
        }
        found.extend(names.into_iter().rev().map(|name| Reporter { name: name.replace(' ', ""), role }));
    }
    found
}

/// Whether a text ends with the credit of a helper, whose name follows: `…전경/사진=`, `[사진 | 항구신문 `, `ⓒ항구신문 `.
///
/// A bar or another reporter may stand before the credit, but no comma behind it. Somebody who also wrote the text is not a
/// helper: `글·사진 `.
fn is_credited(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ',' && !RIGHTS_MARKS.contains(&c));
    let credit = before.rsplit([',', '|', '｜']).next().unwrap_or_default();
    if credit.rsplit_once(RIGHTS_MARKS).is_some_and(|(_, owner)| owner.split_whitespace().count() <= MAX_CREDIT_WORDS) {
        return true;
    }
    let is_word_end = |c: char| !c.is_alphanumeric();
    let words = || credit.split(is_word_end).filter(|word| !word.is_empty());
    let credited = words().rev().take(MAX_CREDIT_WORDS + 1).any(is_credit);
    let writes =
        |text: &str| text.split(is_word_end).rev().take(MAX_CREDIT_WORDS + 2).any(|word| WRITING.contains(&word));
    credited && !writes(before)
}

/// Whether a word is made up of the words of credits: `사진`, `영상취재`, `사진제공`.
fn is_credit(word: &str) -> bool {
    let mut rest = word;
    while let Some(shorter) = CREDITS.iter().chain(COVERAGE).find_map(|credit| rest.strip_prefix(credit)) {
        rest = shorter;
    }
    rest.is_empty() && !COVERAGE.contains(&word)
}

/// The names at the end of a text that stands before a role, the last name first, and what stands before the names.
fn names_before(text: &str) -> (Vec<&str>, &str) {
    let mut names = Vec::new();
    let (mut before, mut start) = (text, text);
    // A role may read as a name, and then each role would take everything before it.
    let next = |before, is_first| spaced_name(before).filter(|_| is_first).or_else(|| last_name(before));
    while let Some((name, rest)) = next(before, names.is_empty()).filter(|_| names.len() < MAX_NAMES) {
        names.push(name);
        start = rest;
        let rest = rest.trim_end();
        before = match rest.strip_suffix(NAME_MARKS) {
            Some(joined) => joined.trim_end(),
            None if is_usual(name) && ends_with_list(rest) => rest,
            None => break,
        };
    }
    (names, start)
}

/// Whether a text ends with a list of names of three syllables, with nothing before the list, or with something that such a
/// list may follow: `(서울=항구통신) 고원희` of `(서울=항구통신) 고원희 이두리 기자`.
///
/// A place or a publication may stand before a name as well, so a text that ends with a word of another kind ends with no
/// list.
fn ends_with_list(mut text: &str) -> bool {
    while let Some((name, rest)) = last_name(text) {
        if !is_usual(name) || NOT_JOINED_ENDINGS.iter().any(|ending| name.ends_with(ending)) {
            return false;
        }
        text = rest.trim_end();
        text = text.strip_suffix(NAME_MARKS).map_or(text, str::trim_end);
        // `입력 2025.02.04 11:18 고원희 이두리 기자`
        if text.is_empty() || text.ends_with(LIST_STARTS) || text.ends_with(|c: char| c.is_ascii_digit()) {
            return true;
        }
    }
    false
}

/// Whether a name is as long as nearly all names are.
fn is_usual(name: &str) -> bool {
    name.chars().count() == USUAL_NAME
}

static ROLE_WORDS: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(ROLES.iter().map(|role| role.word)));

/// Where roles start in a line, in order. Of those that start at the same place, the longest comes first.
fn roles(line: &str) -> Vec<(usize, &'static str)> {
    if !has_hangul(line) {
        return Vec::new();
    }
    let whole = ROLE_WORDS.find(line).filter(|found| ends_word(&line[found.range.end..]));
    let mut roles: Vec<_> = whole.map(|found| (found.range.start, ROLES[found.index].word)).collect();
    roles.sort_unstable_by_key(|&(start, role)| (start, Reverse(role.len())));
    roles
}

/// Whether a text may hold Hangul.
pub(super) fn has_hangul(text: &str) -> bool {
    !text.is_ascii() && text.bytes().any(starts_hangul)
}

/// Whether a word ends before this text: `기자회견` and `기자명` are longer words, `기자의` and `기자 외` are not.
fn ends_word(rest: &str) -> bool {
    !rest.starts_with(is_hangul) || rest.starts_with(['의', '외'])
}

fn without_modifiers(mut text: &str) -> &str {
    // `박경제 기자`: if only a surname is left, the whole was a name.
    let is_surname = |rest: &str| rest.chars().rev().take_while(|&c| is_hangul(c)).count() == 1;
    let shorter = |text: &'_ str| {
        let rest = ROLE_MODIFIERS.iter().find_map(|modifier| text.strip_suffix(modifier))?;
        Some(rest.len()).filter(|_| !is_surname(rest))
    };
    while let Some(length) = shorter(text) {
        text = text[..length].trim_end();
    }
    text
}

/// A text without posts and departments at its end, if a name stands before them: `고원희` from `고원희 도쿄` and `고원희 경제부`.
fn without_posts(text: &str) -> &str {
    let mut rest = text;
    for _ in 0..MAX_POSTS {
        let Some((before, _)) = rest.rsplit_once(' ').filter(|(_, word)| is_post(word)) else { break };
        rest = before.trim_end();
    }
    // `이날 국회 기자단`: many words of two syllables read as names.
    let is_named = last_name(rest).is_some_and(|(name, _)| is_usual(name));
    if is_named { rest } else { text }
}

/// Whether a word says where or for what section a reporter works, and is not a name.
fn is_post(word: &str) -> bool {
    let ends = || POST_ENDINGS.iter().chain(NOT_NAME_ENDINGS).any(|ending| word.ends_with(ending));
    // `항구1`: names of publications may end with a number.
    let is_numbered = || word.starts_with(is_hangul) && word.ends_with(|c: char| c.is_ascii_digit());
    // `스포츠항구`: and sections before their own.
    let is_of_section =
        || SECTIONS.iter().any(|section| section.len() > SHORT_SECTION_BYTES && word.starts_with(section));
    is_listed(word) || !is_name(word) && (ends() || is_numbered() || is_of_section())
}

/// Sections of so many bytes are starts of other words too: two syllables.
const SHORT_SECTION_BYTES: usize = 6;

/// A text without the word that is joined to the role behind it, if a name of three syllables stands before that word: `고원희`
/// from `고원희 대중문화`, which stands before `평론가`. If the word has three syllables, it may be a name itself: `고원희기자`.
fn without_glued(text: &str) -> &str {
    let word = text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let rest = &text[..text.len() - word.len()];
    let is_own = word.chars().count() >= USUAL_NAME && is_name(word);
    let is_named = || {
        last_name(rest.trim_end())
            .is_some_and(|(name, _)| is_usual(name) && !NOT_JOINED_ENDINGS.iter().any(|ending| name.ends_with(ending)))
    };
    if !word.is_empty() && rest.ends_with(' ') && !is_own && is_named() { rest.trim_end() } else { text }
}

/// Whether a word is known not to be part of a name.
fn is_listed(word: &str) -> bool {
    [CITIES, NOT_NAMES, SECTIONS].iter().any(|words| words.binary_search(&word).is_ok())
}

/// The name at the end of a text, and what stands before it.
fn last_name(text: &str) -> Option<(&str, &str)> {
    let start = text.char_indices().rev().take_while(|&(_, c)| is_hangul(c)).last()?.0;
    let name = &text[start..];
    is_name(name).then(|| (name, &text[..start]))
}

/// The name at the end of a text, if a space follows its surname, and what stands before the name: `고 원희`, `고 원`.
///
/// The surname has to open the text or a bracket, because otherwise it may be another word, with no name behind it: `이 매체`.
fn spaced_name(text: &str) -> Option<(&str, &str)> {
    let (before, given) = text.rsplit_once(' ')?;
    let start = before.trim_end_matches(is_hangul).len();
    let surname = &before[start..];
    let is_apart = text[..start].trim_end().chars().next_back().is_none_or(|c| !c.is_alphanumeric());
    let is_given = match given.chars().count() {
        1 => !NOT_GIVEN.contains(&given),
        2 => !DETERMINERS.contains(&surname) && is_no_other_word(given),
        _ => false,
    };
    let is_whole = given.chars().all(is_hangul) && surname.chars().count() == 1;
    (is_whole && is_apart && is_given && is_name(&format!("{surname}{given}")))
        .then(|| (&text[start..], &text[..start]))
}

/// The name with which a line is signed, without a role behind it: `고원희 / 사진출처 항구신문`, `칼럼니스트 고원희 hee@news.example`.
pub(super) fn signature(line: &str) -> Option<&str> {
    if let Some((name, credit)) = line.split_once('/') {
        let is_credit = CREDITS.iter().any(|word| credit.trim_start().starts_with(word));
        return Some(name.trim()).filter(|name| is_credit && is_name(name));
    }
    let words: Vec<&str> = line.split_whitespace().take(MAX_SIGNATURE_WORDS + 1).collect();
    let (name, role) = match words[..] {
        [name, address] if address.contains('@') => (name, None),
        [role, name, address] if address.contains('@') => (name, Some(role)),
        _ => return None,
    };
    (is_name(name) && role.is_none_or(is_role)).then_some(name)
}

/// Who signs off for a broadcaster: `항구뉴스 고원희입니다.`, with credits or an address in brackets behind that.
pub(super) fn signed_off(line: &str) -> Option<&str> {
    let (before, behind) = line.rsplit_once(SIGN_OFF)?;
    let behind = behind.trim_start_matches(['.', ' ']);
    if before.len() > MAX_SIGN_OFF_BYTES || !(behind.is_empty() || behind.starts_with(LINE_BRACKETS)) {
        return None;
    }
    let (name, before) = last_name(before)?;
    let medium = before.strip_suffix(' ')?.rsplit(' ').next()?;
    let is_named = BROADCASTER_ENDINGS.iter().any(|ending| medium.ends_with(ending));
    let has_letters =
        || BROADCASTER_LETTERS.contains(&medium.len()) && medium.bytes().all(|byte| byte.is_ascii_uppercase());
    (is_named || has_letters()).then_some(name)
}

/// A signature has at most a role, a name and an address.
const MAX_SIGNATURE_WORDS: usize = 3;

/// An author who is named with an office, as people in an article are: `고원희 화백`, `고원희 항구대 교수 | 입력 2025.02.04`.
///
/// In running text, other words follow. So only a date, its label, an address or a stroke may follow here.
pub(super) fn holder(line: &str) -> Option<Reporter> {
    let (name, rest) = line.split_once([' ', '(', '/']).filter(|(name, _)| is_name(name))?;
    // `고원희(항구대 교수)`, `고원희 / 항구대 교수`. With an age in brackets, it is somebody that the article is about.
    let rest = rest.trim_start_matches([' ', '/']);
    let mut end = line.len() - rest.len();
    for word in rest.split(' ').take(MAX_OFFICE_WORDS) {
        end += word.len();
        let word = word.trim_end_matches(')');
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        if let Some(role) = OFFICES.iter().filter(|office| word.ends_with(*office)).max_by_key(|office| office.len()) {
            let after = line[end..].trim_start();
            let is_label = || DATE_LABELS.iter().any(|label| after.starts_with(label));
            // `2025년 사업 발표`, `3년 만에`: the numbers of a headline are not dates.
            let is_dated =
                || find_all(after, Customs::of_language(LANGUAGE)).first().is_some_and(|it| it.range.start == 0);
            let is_over = after.is_empty()
                || after.starts_with(HOLDER_MARKS)
                || after.starts_with(|c: char| c.is_ascii_digit()) && is_dated()
                || is_label()
                || after.split(' ').next().is_some_and(|word| word.contains('@'));
            return is_over.then(|| Reporter { name: name.to_owned(), role });
        }
        end += 1;
    }
    None
}

/// The authors in a line that consists of names of three syllables, or has one behind an office or a place: `고원희 이두리`,
/// `항구대 교수 고원희`, `부산=고원희`. The role is empty if the line has none.
///
/// `도널드 트럼프`: a foreign name may start like a Korean one.
pub(super) fn unparted(line: &str) -> Vec<Reporter> {
    let (place, names) = line.rsplit_once('=').map_or(("", line), |(place, names)| (place, names.trim_start()));
    let words: Vec<&str> = names.split(' ').take(MAX_OFFICE_WORDS + 2).collect();
    let is_full = |word: &&str| is_usual(word) && is_name(word);
    let reporter = |name: &str, role| Reporter { name: name.to_owned(), role };
    if (words.len() > 1 || !place.is_empty()) && words.iter().all(is_full) {
        return words.into_iter().map(|name| reporter(name, "")).collect();
    }
    let Some([office, name]) = words.last_chunk().copied() else { return Vec::new() };
    let role = OFFICES.iter().filter(|role| office.ends_with(*role)).max_by_key(|role| role.len());
    let is_own = words.len() <= MAX_OFFICE_WORDS + 1 && is_full(&name) && !words[..words.len() - 1].iter().any(is_full);
    role.filter(|_| is_own).map(|role| reporter(name, *role)).into_iter().collect()
}

/// Whether a word can be a Korean name.
pub(super) fn is_name(word: &str) -> bool {
    let mut chars = word.chars();
    let Some(first) = chars.next() else { return false };
    let length = 1 + chars.count();
    let is_double = DOUBLE_SURNAMES.iter().any(|surname| word.starts_with(surname));
    (2..=3).contains(&length) && SURNAMES.binary_search(&first).is_ok() && is_no_other_word(word)
        || length == 4 && is_double
}

/// Whether a text is a role, a section, a word of the interface or a credit, and so nobody's name: `기자`, `경제부 기자`, `명예기자`,
/// `구독`, `경제`, `사진 고원희`.
pub(super) fn is_label(text: &str) -> bool {
    let joined: String = text.split_whitespace().collect();
    let is_credit = |text: &str| text.split(' ').next().is_some_and(|first| CREDITS.contains(&first));
    let last = text.rsplit(' ').next().unwrap_or_default();
    let is_post_with_role =
        |role: &Role| last.strip_suffix(role.word).is_some_and(|post| post.is_empty() || is_post(post));
    ROLES.iter().any(is_post_with_role)
        || is_office(text)
        || [INTERFACE, SECTIONS].iter().any(|words| words.binary_search(&text).is_ok())
        || BUTTONS.binary_search(&joined.as_str()).is_ok()
        || text.contains(' ') && (is_credit(text) || text.split(' ').any(is_of_interface))
}

/// Whether a word, one of several, shows that they are not a name: `기자의 기사 모음`, `다른 기사`.
fn is_of_interface(word: &str) -> bool {
    word.strip_suffix('의').is_some_and(is_role) || NOT_NAMES.binary_search(&word).is_ok()
}

fn is_no_other_word(word: &str) -> bool {
    let ends_otherwise = || NOT_NAME_ENDINGS.iter().any(|ending| word.ends_with(ending));
    !is_role(word) && !is_listed(word) && !is_office(word) && !ends_otherwise()
}

/// Whether a word is an office, or is too long for a name and ends in an office: `변호사`, `위원장`, `총연구원`.
fn is_office(word: &str) -> bool {
    OFFICES.iter().any(|office| word == *office || office.chars().count() >= USUAL_NAME && word.ends_with(office))
}

/// Whether a role is the last word of a text: `(항구신문 고원희 기자`.
pub(super) fn ends_with_role(text: &str) -> bool {
    ROLES.iter().any(|role| text.trim_end().ends_with(role.word))
}

/// Whether a line is a headline in two parts or a spoken sentence, which may mention a reporter: `고원희 PD 연출…11일 첫 방송`,
/// `고원희 기자, 전해주시죠.`
pub(super) fn is_said(line: &str) -> bool {
    let said = line.trim_end_matches(['.', '?']);
    let is_spoken = said.len() < line.len() && SPOKEN_ENDS.iter().any(|end| said.ends_with(end));
    // A dateline may open such a sentence.
    has_hangul(line) && (is_spoken && !line.starts_with(LINE_BRACKETS) || line.contains('…')) && !line.contains('@')
}

fn is_role(word: &str) -> bool {
    ROLES.iter().any(|role| role.word == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_found() {
        for role in ROLES {
            let found = reporters(role.example);
            assert_eq!(found.len(), 1, "{}", role.example);
            assert_eq!((found[0].name.as_str(), found[0].role), ("고원희", role.word), "{}", role.example);
        }
    }

    #[test]
    fn lines_are_signed_without_a_role() {
        for word in CREDITS {
            assert_eq!(signature(&format!("고원희 / {word} 항구신문")), Some("고원희"), "{word}");
        }
        for (line, expected) in [
            ("칼럼니스트 고원희 hee@news.example", Some("고원희")),
            ("고원희 hee@news.example", Some("고원희")),
            ("항구신문 / 사진 고원희", None),
            ("고원희 / 이두리", None),
            ("독자 고원희 hee@news.example", None),
            ("문의 hee@news.example", None),
        ] {
            assert_eq!(signature(line), expected, "{line}");
        }
    }

    #[test]
    fn offices_count_where_a_byline_starts() {
        for office in OFFICES {
            let found = holder(&format!("고원희 {office} | 입력 2025.02.04 11:18"));
            assert_eq!(
                found.map(|holder| (holder.name, holder.role)),
                Some(("고원희".to_owned(), *office)),
                "{office}"
            );
        }
        for (line, expected) in [
            ("고원희 항구대 교수", Some("교수")),
            ("고원희 항구대 법학과 교수 hee@news.example", Some("교수")),
            ("고원희 교수 “바다가 오른다”", None),
            ("고원희 대표 등 다섯 명", None),
            ("항구대 교수", None),
            ("고원희(항구대 교수)", Some("교수")),
            ("고원희 / 항구대 교수", Some("교수")),
            ("고원희/항구대 교수", Some("교수")),
            ("고원희(52) 항구대 교수", None),
            ("고원희 대표 2025년 사업 발표", None),
            ("고원희 교수 3년 만에 신작", None),
            ("고원희 시인 2월 시집", None),
            ("고원희 시인 2025년 2월 4일", Some("시인")),
            ("고원희 시인 · 2025.02.04", Some("시인")),
        ] {
            assert_eq!(holder(line).map(|holder| holder.role), expected, "{line}");
        }
    }

    #[test]
    fn names_may_be_unparted() {
        for (line, expected) in [
            ("고원희 이두리", "고원희/ 이두리/"),
            ("항구대 교수 고원희", "고원희/교수"),
            ("부산=고원희", "고원희/"),
            ("고원희", ""),
            ("도널드 트럼프", ""),
            ("항구신문 고원희", ""),
            ("고원희 교수 이두리", ""),
        ] {
            let found: Vec<_> = unparted(line).into_iter().map(|it| format!("{}/{}", it.name, it.role)).collect();
            assert_eq!(found.join(" "), expected, "{line}");
        }
    }

    #[test]
    fn what_is_said_is_no_byline() {
        for (line, expected) in [
            ("이두리 PD 연출…11일 첫 방송", true),
            ("이두리 기자, 전해주시죠.", true),
            ("이두리 기자가 전합니다.", true),
            ("(바람=항구통신) 이두리 기자 = 물마루가 열렸습니다.", false),
            ("이두리 기자", false),
            ("By Ann Lee…", false),
        ] {
            assert_eq!(is_said(line), expected, "{line}");
        }
    }

    #[test]
    fn helpers_are_no_reporters() {
        for word in CREDITS {
            assert!(reporters(&format!("부산항 전경 / {word}=이두리 기자")).is_empty(), "{word}");
        }
        for (line, expected) in [
            ("▲ 부산항 전경 (사진=이두리 기자)", ""),
            ("부산항 전경/사진=이두리 기자", ""),
            ("부산항 전경 [사진 | 이두리 기자]", ""),
            ("부산항 전경. ⓒ항구신문 이두리 기자", ""),
            ("부산항 전경. 사진제공=항구신문 이두리 기자", ""),
            ("김하나 기자 | 사진 이두리 기자", "김하나"),
            ("김하나 기자, 영상취재: 이두리 기자", "김하나"),
            ("사진=이두리·박세미 기자", ""),
            ("글·사진 김하나 기자", "김하나"),
            ("사진·글 김하나 기자", "김하나"),
            ("글, 사진 김하나 기자", "김하나"),
            ("취재·사진=김하나 기자", "김하나"),
            ("사진 속 부두에서, 김하나 기자", "김하나"),
            ("[사진] 부두에 선 배와 사람들 김하나 기자", "김하나"),
            ("자료를 받은 김하나 기자", "김하나"),
        ] {
            let found: Vec<_> = reporters(line).into_iter().map(|reporter| reporter.name).collect();
            assert_eq!(found.join(" "), expected, "{line}");
        }
    }

    #[test]
    fn names_stand_alone() {
        for (line, expected) in [
            ("서울경제TV=고원희 인턴기자] 부산항이", "고원희"),
            ("순천, 광양 구현모 기자 ninek@news.example", "구현모"),
            ("(부산=항구통신) 김하나·이두리 기자 =", "김하나 이두리"),
            ("배윤경, 이상현, 한수진 기자", "배윤경 이상현 한수진"),
            ("정치부 기자", ""),
            ("경제부 남궁민수 기자", "남궁민수"),
            ("박준석 기자 외 1명", "박준석"),
            ("기자명 고원희 기자", "고원희"),
            ("이날 기자회견에서", ""),
            ("【 기자 】", ""),
            ("김하나 기자 이두리 인턴 기자", "김하나 이두리"),
            ("김하나 기자, 이두리 인턴기자", "김하나 이두리"),
            ("(서울=항구통신) 김하나 이두리 기자 =", "김하나 이두리"),
            ("김하나 이두리·박세미 기자", "김하나 이두리 박세미"),
            ("김하나&이두리 기자", "김하나 이두리"),
            ("김하나•이두리 기자", "김하나 이두리"),
            ("김하나․이두리 기자", "김하나 이두리"),
            ("김하나ᆞ이두리 기자", "김하나 이두리"),
            ("김하나⋅이두리 기자", "김하나 이두리"),
            ("김하나･이두리 기자", "김하나 이두리"),
            ("김하나，이두리 기자", "김하나 이두리"),
            ("김하나、이두리 기자", "김하나 이두리"),
            ("한겨레 김하나 기자", "김하나"),
            ("강원도 김하나 기자", "김하나"),
            ("부두에 선 이두리 김하나 기자", "김하나"),
            ("김하나 도쿄 특파원", "김하나"),
            ("도쿄/김하나 특파원", "김하나"),
            ("김하나 국방전문기자", "김하나"),
            ("김하나 경제부 기자", "김하나"),
            ("김하나 온라인 뉴스팀 기자", "김하나"),
            ("김하나 명예기자", "김하나"),
            ("김하나 대중문화평론가", "김하나"),
            ("김하나 문학평론가", "김하나"),
            ("김하나 탐사기자", "김하나"),
            ("김하나 SNS기자", "김하나"),
            ("김하나 대기자", "김하나"),
            ("김하나 총괄PD", "김하나"),
            ("김하나 순회특파원", "김하나"),
            ("김하나 마케팅에디터", "김하나"),
            ("김하나 어린이기자", "김하나"),
            ("이두리 김하나기자", "이두리 김하나"),
            ("강원도 허준기자", "허준"),
            ("원주, 강원 기자", ""),
            ("김하나 의학담당 기자", "김하나"),
            ("김하나 항구1 기자", "김하나"),
            ("김하나 항구닷컴 기자", "김하나"),
            ("김하나 바람지사 기자", "김하나"),
            ("이식 대기자", ""),
            ("박경제 기자", "박경제"),
            ("허 준 기자", "허준"),
            ("이 준 기자", "이준"),
            ("김 하나 기자", "김하나"),
            ("(부산=항구통신) 허 준 기자", "허준"),
            ("이 매체 기자", ""),
            ("한 명 기자", ""),
            ("김하나 이은실 기자", "김하나 이은실"),
            ("이날 국회 기자", ""),
            ("하노이 특파원", ""),
            ("국방전문기자", ""),
            ("부소현, 피용익 기자", "부소현 피용익"),
            ("부산 기자", ""),
        ] {
            let found: Vec<_> = reporters(line).into_iter().map(|reporter| reporter.name).collect();
            assert_eq!(found.join(" "), expected, "{line}");
        }
    }
}
