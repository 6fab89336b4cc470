//! Bylines to authors: names apart from the words around them.
//!
//! What a page gives as its author is a line written for people: `By Ann Lee and Bo Kim, Staff Writers`. Prefixes,
//! joints, jobs and marks that end it are tables; what remains is a name if it has the look of one.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use regex::Regex;

use crate::tables::bylines::{
    AGENCIES, CHINESE_BYLINE, CHINESE_SURNAMES, ENDS, FIRST_NAMES, FULL_NAME_WORDS, JOB_ENDINGS, JOB_WORDS, JOINTS,
    MAX_ACCOUNT_CHARS, MAX_CHINESE_BYTES, MAX_CHINESE_NAME, MAX_HAN_CHARS, MAX_NAME_CHARS, MAX_NAME_DIGITS,
    MAX_NAME_WORDS, MAX_NAMES, MAX_POST_NOMINAL, MAX_SHORT_NAME, MAX_SIGNATURE_BYTES, NOT_AUTHORS, NOT_PERSON_ENDINGS,
    NOT_PERSONS, PARTICLES, PLURALS, POST_NOMINALS, PREFIXES, SHORT_WEEKDAYS, SIGNATURES, USUAL_CHINESE_NAME, WEEKDAYS,
};
use crate::tables::dates::{MIN_DATE_DIGITS, MONTHS};
use crate::text::{self, is_han, is_hangul};

use super::Author;
use super::clean::fold;
use super::korean::reporters;

/// The authors that a byline names, mediums and roles left out; `site_names` are folded.
pub(super) fn authors(line: &str, site_names: &[String]) -> Vec<Author> {
    let email = email_in(line);
    let reporters = reporters(line);
    let mut found: Vec<Author> = if reporters.is_empty() {
        // `文：记者王敬照`: an office may follow the first word.
        let rest = without_prefix(without_prefix(line.trim()));
        names(without_end(rest)).into_iter().filter(|name| is_person(name, site_names)).map(Author::named).collect()
    } else {
        let author = |reporter: super::korean::Reporter| Author {
            name: reporter.name,
            role: Some(reporter.role.to_owned()),
            ..Author::default()
        };
        reporters.into_iter().map(author).collect()
    };
    // An address belongs to the one that is named; of several nobody knows.
    if let [author] = found.as_mut_slice() {
        author.email = email.map(str::to_owned);
    }
    found
}

/// The line without the words that announce a name, or the line itself.
pub(super) fn without_prefix(line: &str) -> &str {
    let prefix = prefixes(line).iter().filter_map(|prefix| strip_prefix(line, prefix));
    // The longest prefix leaves the shortest rest.
    prefix.min_by_key(|rest| rest.len()).unwrap_or(line)
}

/// Whether a line starts with a word that announces a name.
pub(super) fn has_prefix(line: &str) -> bool {
    prefixes(line).iter().any(|prefix| strip_prefix(line, prefix).is_some())
}

/// The words that announce a name and start with the first byte of a line, in any case: most lines start like none.
fn prefixes(line: &str) -> &'static [&'static str] {
    let start = |text: &str| text.bytes().next().map(|byte| byte.to_ascii_lowercase());
    let first = start(line);
    let from = PREFIXES.partition_point(|prefix| start(prefix) < first);
    let length = PREFIXES[from..].partition_point(|prefix| start(prefix) == first);
    &PREFIXES[from..from + length]
}

/// Whether a text announces a name in what follows it: `By`, `Posted on 9 March by`, but not `Sort by`.
pub(super) fn announces(text: &str) -> bool {
    let text = text.trim_end_matches([' ', ':', '：']);
    let is_prefix = |words: &str| {
        let lower = || words.chars().flat_map(char::to_lowercase);
        let is_same = |prefix: &&str| prefix.len() == words.len() && lower().eq(prefix.chars());
        prefixes(words).iter().any(is_same)
    };
    let has_date = || text.bytes().filter(u8::is_ascii_digit).count() >= MIN_DATE_DIGITS;
    is_prefix(text)
        || announces_several(text)
        || has_date() && text.split_whitespace().next_back().is_some_and(is_prefix)
}

static CHINESE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(&CHINESE_BYLINE.replace("SURNAME", CHINESE_SURNAMES)).ok());

/// Whether a text announces one name or more in the lines that follow it, each on a line of its own.
pub(super) fn announces_several(text: &str) -> bool {
    PLURALS.iter().any(|plural| text.trim_end_matches([' ', ':', '：']).eq_ignore_ascii_case(plural))
}

/// The names after `作者：`, `记者`, `撰文` wherever in a line they stand.
pub(super) fn chinese(line: &str) -> Vec<Author> {
    let line = text::start(line, MAX_CHINESE_BYTES);
    let mut authors: Vec<Author> = Vec::new();
    if !line.chars().any(|c| matches!(c, '者' | '文')) {
        return authors;
    }
    let names = CHINESE.iter().flat_map(|pattern| pattern.captures_iter(line)).filter_map(|found| found.name("names"));
    let names = names.flat_map(|names| names.as_str().split(['、', '，', ',', ' ', '\u{3000}']));
    // `采写：江城晚报见习记者 林知远`: an office is no name.
    for name in names.filter(|name| !name.ends_with('者')) {
        // `記者溫貴香台北21日電`: a place follows without a mark, and most names have three characters.
        let is_longer = name.chars().count() > MAX_CHINESE_NAME;
        let name: String = name.chars().take(if is_longer { USUAL_CHINESE_NAME } else { MAX_CHINESE_NAME }).collect();
        let is_name = name.chars().count() >= 2 && is_person(&name, &[]);
        if is_name && !authors.iter().any(|known| known.name == name) {
            authors.push(Author::named(name));
        }
    }
    authors
}

/// Whether the first bytes of two texts allow that one starts with the other; most lines fail here.
fn starts_alike(line: &str, prefix: &str) -> bool {
    line.bytes().next().zip(prefix.bytes().next()).is_some_and(|(a, b)| a.eq_ignore_ascii_case(&b))
}

fn strip_prefix<'a>(line: &'a str, prefix: &str) -> Option<&'a str> {
    if !starts_alike(line, prefix) {
        return None;
    }
    let start = line.get(..prefix.len())?;
    if start != prefix && !start.chars().flat_map(char::to_lowercase).eq(prefix.chars()) {
        return None;
    }
    let rest = &line[prefix.len()..];
    // Han is written without spaces: `記者溫港生`.
    let is_word = prefix.ends_with(|c: char| c.is_alphabetic() && !is_han(c));
    if is_word && !rest.starts_with([' ', ':', '：', '/', '\u{a0}', '=']) {
        return None;
    }
    Some(rest.trim_start_matches([' ', ':', '：', '/', '=', '|']).trim_start()).filter(|rest| !rest.is_empty())
}

/// The line up to the mark that ends the names.
fn without_end(line: &str) -> &str {
    // Other letters than those of ASCII may change their length, as `İ` does.
    let lower = line.to_ascii_lowercase();
    let end = ENDS.iter().filter_map(|mark| lower.find(mark)).filter(|&at| at > 0).min();
    line.get(..end.unwrap_or(line.len())).unwrap_or(line).trim()
}

static JOINT_SEARCH: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let search = AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostFirst).build(JOINTS);
    search.ok()
});

/// The parts of a line that are names by their look.
fn names(line: &str) -> Vec<String> {
    if line.contains("://") || line.contains("www.") {
        return Vec::new();
    }
    let text = match JOINT_SEARCH.as_ref() {
        Some(search) => search.replace_all(line, &[","; JOINTS.len()]),
        None => line.to_owned(),
    };
    let mut names: Vec<String> = Vec::new();
    for part in text.split([',', '\n']) {
        if names.len() >= MAX_NAMES {
            break;
        }
        let words: Vec<&str> = part.split_whitespace().filter(|word| !word.contains('@')).collect();
        let name = words.join(" ");
        let name =
            name.trim_matches(|c: char| matches!(c, ':' | '-' | '–' | '—' | '*' | '"' | '.' | '=' | '|' | '：')).trim();
        if let Some(last) = names.last_mut()
            && is_post_nominal(name)
        {
            last.push_str(", ");
            last.push_str(name);
            // `Ph.D.` and not `MD.`, where the line ends.
            last.push_str(if name.contains('.') && part.trim_end().ends_with('.') { "." } else { "" });
            continue;
        }
        // `Ann Lee, Senior Editor`: after the first name a job is no name.
        if !names.is_empty() && has_job(name) {
            continue;
        }
        if looks_like_name(name) && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

fn looks_like_name(name: &str) -> bool {
    !name.contains(|c: char| c.is_ascii_digit()) && looks_like_team(name)
}

/// Whether a text has the look of a name, be it that of a firm with a number in it.
fn looks_like_team(name: &str) -> bool {
    let chars = name.chars().count();
    (2..=MAX_NAME_CHARS).contains(&chars)
        && name.split_whitespace().count() <= MAX_NAME_WORDS
        && name.chars().any(char::is_alphabetic)
        && !name.contains(|c: char| {
            matches!(c, '{' | '}' | '$' | '?' | '!' | '#' | '…' | '_' | '】' | '“' | '”' | ':' | '：' | '(' | ')')
        })
        && name.chars().filter(char::is_ascii_digit).count() <= MAX_NAME_DIGITS
        && !is_host(name)
        && !name.split_whitespace().all(is_date_word)
        && !name.split_whitespace().any(is_weekday)
        && !is_joint(name)
}

/// `news.example`: a dot inside a word in lower case, where initials have capitals.
fn is_host(name: &str) -> bool {
    name.split_whitespace().any(|word| {
        word.split_once('.').is_some_and(|(before, after)| {
            after.len() > 1 && before.len() > 1 && after.chars().all(|c| c.is_ascii_lowercase() || c == '.')
        })
    })
}

/// A month or a short day of the week that a byline goes on with.
fn is_date_word(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let is_month =
        word.chars().count() > MAX_SHORT_NAME && MONTHS.binary_search_by(|&(month, _)| month.cmp(&word)).is_ok();
    is_month && !FIRST_NAMES.contains(&word.as_str()) || SHORT_WEEKDAYS.binary_search(&word.as_str()).is_ok()
}

fn is_weekday(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    WEEKDAYS.binary_search(&word.as_str()).is_ok()
}

/// A word that joins or announces names and stands in an element of its own.
fn is_joint(name: &str) -> bool {
    let lower = name.to_lowercase();
    JOINTS.iter().any(|joint| joint.trim() == lower) || PREFIXES.contains(&lower.as_str())
}

/// `MD`, `Ph.D.`, `CEPF®`: the letters after a name, which belong to it.
fn is_post_nominal(part: &str) -> bool {
    let is_letters = |word: &str| {
        let letters: String = word.chars().filter(char::is_ascii_alphabetic).collect();
        let is_short = word.chars().count() <= MAX_POST_NOMINAL && letters.len() >= 2;
        let is_capital = letters.bytes().all(|c| c.is_ascii_uppercase());
        let lower = letters.to_lowercase();
        let is_other = is_agency(&lower) || JOB_WORDS.contains(&lower.as_str());
        is_short && !is_other && (is_capital || POST_NOMINALS.binary_search(&lower.as_str()).is_ok())
    };
    !part.is_empty() && part.split_whitespace().all(is_letters)
}

/// Whether a name starts with a capital, or is written in letters that have none.
///
/// What follows `by` in running text starts small: `by submitting`, `by the editors`.
pub(super) fn has_capital(name: &str) -> bool {
    let is_small = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_none_or(char::is_lowercase);
    let mut words = name.split_whitespace().skip_while(|word| PARTICLES.binary_search(word).is_ok());
    words.next().is_some_and(|word| !is_small(word)) && !name.split_whitespace().next_back().is_some_and(is_small)
}

/// Whether a name is a surname with what comes before it, or written in letters that know no capitals, and no job.
pub(super) fn is_in_full(name: &str) -> bool {
    let has_case = name.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    !has_case || name.contains(' ') && has_capital(name) && !has_job(name)
}

/// Whether a word of a text is that of a job.
fn has_job(text: &str) -> bool {
    text.split_whitespace()
        .map(fold)
        .any(|word| JOB_WORDS.contains(&word.as_str()) || JOB_ENDINGS.iter().any(|ending| word.ends_with(ending)))
}

/// Whether a text is two or three words of letters that start with capitals: all that a name looks like by itself.
pub(super) fn is_full_name(text: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '’' | '\''))
    };
    FULL_NAME_WORDS.contains(&text.split_whitespace().count())
        && text.split_whitespace().all(is_word)
        && looks_like_name(text)
}

/// Whether a line is `by` and one word: the name of an account, however it is written.
pub(super) fn is_by_account(line: &str) -> bool {
    let rest = without_prefix(line);
    rest.len() < line.len() && !rest.contains(char::is_whitespace)
}

/// Whether a text can be the name of an account.
pub(super) fn is_account_name(text: &str) -> bool {
    let chars = text.chars().count();
    (2..=MAX_ACCOUNT_CHARS).contains(&chars)
        && text.chars().any(char::is_alphabetic)
        && NOT_AUTHORS.binary_search(&text.to_lowercase().as_str()).is_err()
}

/// Whether a text starts with the letter of a signature in words.
pub(super) fn may_be_signature(text: &str) -> bool {
    SIGNATURES.iter().any(|start| starts_alike(text.trim_start(), start))
}

/// Whether a line below the text says in words who wrote it.
pub(super) fn is_signature(line: &str) -> bool {
    line.len() <= MAX_SIGNATURE_BYTES && SIGNATURES.iter().any(|start| strip_prefix(line, start).is_some())
}

/// Whether a line is a signature without its name, which follows on a line of its own.
pub(super) fn opens_signature(line: &str) -> bool {
    SIGNATURES.iter().any(|start| line.eq_ignore_ascii_case(start))
}

/// Whether a text is a host and where it is: `news.example, Frankfurt, Germany`.
pub(super) fn starts_with_host(text: &str) -> bool {
    text.split_once(',').is_some_and(|(first, _)| is_host(first.trim()))
}

/// The team, agency or medium that a byline names, or nothing where it names an account or the site itself.
pub(super) fn organisation(line: &str, site_names: &[String]) -> Option<String> {
    let name = without_prefix(line.trim()).trim_matches(|c: char| c.is_whitespace() || c == ',').to_owned();
    let is_known = site_names.contains(&fold(&name));
    let is_account =
        !name.contains(' ') && name.chars().all(|c| c.is_lowercase() || c.is_ascii_digit()) && !is_agency(&name);
    let is_address = name.contains(['@', '/']) || starts_with_host(&name);
    let is_other = NOT_AUTHORS.binary_search(&name.to_lowercase().as_str()).is_ok();
    (looks_like_team(&name) && !is_known && !is_account && !is_address && !is_other).then_some(name)
}

/// Whether a name is that of an agency which signs articles.
pub(super) fn is_agency(name: &str) -> bool {
    AGENCIES.binary_search(&name.trim().to_lowercase().as_str()).is_ok()
}

/// Whether a name has the look of an account: one word of the Latin alphabet.
pub(super) fn is_account(name: &str) -> bool {
    !name.contains(' ') && name.is_ascii()
}

/// Whether a name is a person's rather than a medium's, a team's or an account's.
pub(super) fn is_person(name: &str, site_names: &[String]) -> bool {
    let folded = fold(name);
    if folded.is_empty() || site_names.contains(&folded) {
        return false;
    }
    // `항구신문 연예`, `iMBC 연예`: Korean names are not written with spaces, nor in two scripts.
    let has_hangul = name.chars().any(is_hangul);
    if has_hangul
        && (name.chars().any(|c| c.is_ascii_alphabetic())
            || !name.split_whitespace().all(|word| word.chars().count() > 1)
            || name.split_whitespace().count() > *FULL_NAME_WORDS.end())
    {
        return false;
    }
    if super::korean::is_label(name) || folded.chars().all(is_han) && folded.chars().count() > MAX_HAN_CHARS {
        return false;
    }
    let lower = name.to_lowercase();
    let has_word =
        |list: &[&str]| lower.split(|c: char| !c.is_alphanumeric()).any(|word| list.binary_search(&word).is_ok());
    !has_word(NOT_PERSONS)
        && !is_agency(name)
        && !NOT_PERSON_ENDINGS.iter().any(|ending| name.ends_with(ending) && name != *ending)
}

/// The first e-mail address of a line.
pub(super) fn email_in(line: &str) -> Option<&str> {
    /// Of a host: `a.kr`.
    const MIN_HOST_BYTES: usize = 4;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let around = |at: usize| {
        let start = line[..at].char_indices().rev().take_while(|&(_, c)| is_part(c)).last()?.0;
        let end = line[at + 1..].find(|c| !is_part(c)).map_or(line.len(), |length| at + 1 + length);
        let address = line[start..end].trim_matches('.');
        let host = address.split_once('@')?.1;
        (host.contains('.') && host.len() >= MIN_HOST_BYTES).then_some(address)
    };
    line.match_indices('@').find_map(|(at, _)| around(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_the_words_around_them() {
        let site = ["harbournews".to_owned()];
        for (line, expected) in [
            ("By Ann Lee and Bo Kim, Staff Writers", "Ann Lee; Bo Kim"),
            ("Von Änne Müller und Bo Weiß", "Änne Müller; Bo Weiß"),
            ("Par Anne Petit, Luc Blanc", "Anne Petit; Luc Blanc"),
            ("Ann Lee, Senior Editor", "Ann Lee"),
            ("İsmail Yılmaz - Liman", "İsmail Yılmaz"),
            ("Harbour News", ""),
            ("Harbour News Staff", ""),
            ("AFP", ""),
            ("文/陈港", "陈港"),
            ("記者溫港生／台北報導", "溫港生"),
            ("글·사진 고원희", "고원희"),
            ("작성자: 고원희", "고원희"),
            ("한국일보", ""),
            ("박준석 기자 외 1명", "박준석"),
            ("Abby Stone", "Abby Stone"),
            ("admin", ""),
            ("https://social.example/harbour", ""),
            ("Ann Lee, Ph.D., RD, and Bo Kim, CFP®", "Ann Lee, Ph.D., RD; Bo Kim, CFP®"),
            ("Ann Lee, CEO", "Ann Lee"),
            ("Ann Lee, AFP", "Ann Lee"),
            ("Ana Maio", "Ana Maio"),
            ("April 2025", ""),
            ("Ann Lee, and, Bo Kim", "Ann Lee; Bo Kim"),
            ("Ann Lee, Full Bio", "Ann Lee"),
            ("design: Bo Kim", ""),
            ("（编辑：文静）", ""),
            ("河北探索农村劳动力就地就近转移培训", ""),
        ] {
            let found: Vec<_> = authors(line, &site).into_iter().map(|author| author.name).collect();
            assert_eq!(found.join("; "), expected, "{line}");
        }
    }

    #[test]
    fn every_row_of_the_tables_parts_names_from_the_rest() {
        let named = |line: &str| -> Vec<String> { authors(line, &[]).into_iter().map(|author| author.name).collect() };
        for prefix in PREFIXES {
            assert_eq!(named(&format!("{prefix} Ann Lee")), ["Ann Lee"], "{prefix}");
        }
        for joint in JOINTS {
            assert_eq!(named(&format!("Ann Lee{joint}Bo Kim")), ["Ann Lee", "Bo Kim"], "{joint}");
        }
        for end in ENDS {
            assert_eq!(named(&format!("Ann Lee{end}the harbour")), ["Ann Lee"], "{end}");
        }
        for job in JOB_WORDS {
            assert_eq!(named(&format!("Ann Lee, {job}")), ["Ann Lee"], "{job}");
        }
        for ending in JOB_ENDINGS {
            assert_eq!(named(&format!("Ann Lee, Chef{ending}")), ["Ann Lee"], "{ending}");
        }
        for word in NOT_PERSONS {
            assert!(!is_person(&format!("Harbour {word}"), &[]), "{word}");
        }
        for day in SHORT_WEEKDAYS {
            assert!(named(day).is_empty() && named(&format!("{day} Li")) == [format!("{day} Li")], "{day}");
        }
        for plural in PLURALS {
            assert!(announces(plural) && announces_several(&format!("{plural}:")), "{plural}");
        }
        for letters in POST_NOMINALS {
            assert_eq!(named(&format!("Ann Lee, {letters}")), [format!("Ann Lee, {letters}")]);
        }
        for start in SIGNATURES {
            assert!(is_signature(&format!("{start} Ann Lee")), "{start}");
            assert_eq!(named(&format!("{start} Ann Lee")), ["Ann Lee"], "{start}");
        }
    }

    #[test]
    fn full_names_look_like_nothing_else() {
        for (text, expected) in [
            ("Ann Lee", true),
            ("Jean-Luc O’Neill", true),
            ("Ann B. Lee", true),
            ("Ann", false),
            ("Ann lee", false),
            ("Harbour in fog", false),
            ("March 2025", false),
        ] {
            assert_eq!(is_full_name(text), expected, "{text}");
        }
    }

    #[test]
    fn running_text_after_by_is_no_name() {
        for (name, expected) in [
            ("Ann Lee", true),
            ("de la Cruz", true),
            ("고원희", true),
            ("submitting this form", false),
            ("you agree to our Privacy Policy", false),
            ("Ann lee", false),
        ] {
            assert_eq!(has_capital(name), expected, "{name}");
        }
        assert!(announces("By") && announces("Posted on 9 March 2025 by") && !announces("Sort by"));
        assert!(is_by_account("by ann_l") && !is_by_account("by submitting this"));
    }

    #[test]
    fn chinese_names_stand_inside_a_line() {
        for (line, expected) in [
            ("2025-02-05 07:42:10 来源：江城晚报 作者：林知远 字号：大", "林知远"),
            ("本报讯（记者 林知远）昨日上午，青石渡口改造工程正式动工。", "林知远"),
            ("（港通社記者溫港生台北21日電）行政院副院長", "溫港生"),
            ("〔記者溫港生／台北報導〕", "溫港生"),
            ("新华社记者林知远、何小满", "林知远; 何小满"),
            ("江城晚报讯（记者 林知远 何小满）昨日上午，青石渡口改造工程正式动工。", "林知远; 何小满"),
            ("记者 林知远 字号：大", "林知远"),
            ("采写：江城晚报见习记者 林知远", "林知远"),
            ("记者采访时表示：“渡口下月动工。”", ""),
            ("记者走访时也发现了这一问题。", ""),
            ("责任编辑：何小满", ""),
        ] {
            let found: Vec<_> = chinese(line).into_iter().map(|author| author.name).collect();
            assert_eq!(found.join("; "), expected, "{line}");
        }
    }

    #[test]
    fn firms_have_a_number_in_their_name_and_persons_do_not() {
        let site = ["harbournews".to_owned()];
        for (name, expected) in [
            ("98 Harbour Social", Some("98 Harbour Social")),
            ("BR24 Redaktion", Some("BR24 Redaktion")),
            ("9 March 2025", None),
            ("Harbour News", None),
        ] {
            assert_eq!(organisation(name, &site).as_deref(), expected, "{name}");
            assert!(authors(name, &site).is_empty(), "{name}");
        }
    }

    #[test]
    fn the_address_of_a_line_may_follow_an_account() {
        assert_eq!(email_in("@annlee · ann@news.example"), Some("ann@news.example"));
        assert_eq!(email_in("@annlee"), None);
    }

    #[test]
    fn an_address_belongs_to_the_one_author() {
        let found = authors("고원희 기자 hee@news.example", &[]);
        assert_eq!(found[0].email.as_deref(), Some("hee@news.example"));
        assert_eq!(found[0].role.as_deref(), Some("기자"));
    }
}
