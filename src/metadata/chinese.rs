//! Reads Chinese and Japanese bylines: names behind `作者：` or `记者` anywhere in a line, or before `記者`.

use std::sync::LazyLock;

use regex::Regex;

use crate::tables::bylines::{
    CHINESE_BYLINE, CHINESE_BYLINE_HAN, CHINESE_GROUPS, CHINESE_SURNAMES, MAX_CHINESE_BYTES, MAX_CHINESE_NAME,
    MAX_HAN_CHARS, MIN_KANA, NOT_CHINESE_NAMES, ROLE_HAN, USUAL_CHINESE_NAME, WORDLIKE_SURNAMES,
};
use crate::text::{self, is_han};

use super::Author;
use super::announcing::before_date;
use super::names::is_person;

static CHINESE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let byline = CHINESE_BYLINE.replace("SURNAME", CHINESE_SURNAMES).replace("WORDLIKE", WORDLIKE_SURNAMES);
    Regex::new(&byline).ok()
});

/// The name in a line that consists of a name and a role: `宮城ひなた 記者`.
fn before_role(line: &str) -> Option<String> {
    let name = before_date(line).trim().strip_suffix(ROLE_HAN)?;
    let short = name.trim_end();
    // `宮城ひなた記者`: a given name in kana shows that this is a name, and not the subject that somebody reports on.
    let given = short.trim_start_matches(is_han);
    let has_given = given.len() < short.len()
        && given.chars().count() >= MIN_KANA
        && given.chars().all(|c| matches!(c, 'ぁ'..='ん'));
    let is_name = (short.len() < name.len() || has_given)
        && (2..=MAX_HAN_CHARS).contains(&short.chars().count())
        && short.chars().all(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    (is_name && is_person(short, &[])).then(|| short.to_owned())
}

/// The names after `作者：`, `记者`, `撰文`, anywhere in a line.
pub(super) fn authors(line: &str) -> Vec<Author> {
    let line = text::start(line, MAX_CHINESE_BYTES);
    let mut authors: Vec<Author> = Vec::new();
    if line.is_ascii() || !line.contains(CHINESE_BYLINE_HAN) {
        return authors;
    }
    if let Some(name) = before_role(line) {
        return vec![Author { role: Some(ROLE_HAN.to_owned()), ..Author::named(name) }];
    }
    let names = lists_of_chinese(line).flat_map(|names| names.split(['、', '，', ',', ' ', '\u{3000}']));
    // `采写：江城晚报见习记者 林知远`: the publication and the office are not a name.
    for name in names.filter(|name| !name.ends_with('者')) {
        // `記者溫貴香台北21日電`: a place follows without a mark in between, so the name is cut after three characters, as most names
        // have.
        let is_longer = name.chars().count() > MAX_CHINESE_NAME;
        let name: String = name.chars().take(if is_longer { USUAL_CHINESE_NAME } else { MAX_CHINESE_NAME }).collect();
        let is_word = NOT_CHINESE_NAMES.iter().any(|word| name.starts_with(word));
        let is_name = name.chars().count() >= 2 && !is_word && is_person(&name, &[]);
        if is_name && !authors.iter().any(|known| known.name == name) {
            authors.push(Author::named(name));
        }
    }
    authors
}

/// What follows each label in a line. A label may also end the names of the one before.
fn lists_of_chinese(line: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let found = CHINESE.as_ref()?.captures_at(line, at)?;
        let names = CHINESE_GROUPS.iter().find_map(|group| found.name(group))?;
        at = names.end();
        Some(names.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("責任編輯：何小满", ""),
            ("工作者们的社区", ""),
            ("記者：宮城ひなた", ""),
            ("教育工作者：团结起来", ""),
            ("记者站联系方式", ""),
            ("作者投稿须知", ""),
            ("记者高度关注此事。", ""),
            ("本报记者王敬照", "王敬照"),
            ("〔記者巫港生／台北報導〕", "巫港生"),
            ("本报记者王敬照通讯员李志鹏", "王敬照; 李志鹏"),
            ("本报记者王敬照北京报道", "王敬照"),
            ("宮城ひなた 記者", "宮城ひなた"),
            ("本紙記者", ""),
        ] {
            let found: Vec<_> = authors(line).into_iter().map(|author| author.name).collect();
            assert_eq!(found.join("; "), expected, "{line}");
        }
    }
}
