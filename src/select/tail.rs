//! Cuts off what stands at the end of an article without being part of it: copyright lines, signatures, addresses.

use std::sync::OnceLock;

use regex::Regex;

use super::{Kept, bare};
use crate::blocks::Blocks;
use crate::tables::tails::{MAX_TAIL_BLOCKS, MAX_TAIL_BYTES, MAX_TAILS, TAILS, Tail};
use crate::tables::thresholds::{FORBIDS, PROSE_UNITS, RIGHTS_SIGNS};
use crate::text::{self, ends_sentence};

/// The patterns of [`TAILS`], each compiled when a text first needs it; `None` for one that does not compile.
static PATTERNS: [OnceLock<Option<Regex>>; TAILS.len()] = [const { OnceLock::new() }; TAILS.len()];

/// Cuts the tail off the last kept block. A block that is nothing but tail is dropped, and then the one before it is looked
/// at.
pub(super) fn cut(blocks: &Blocks, kept: &mut Vec<Kept>) {
    let is_of_address = |c: char| c.is_ascii_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+');
    let is_address = |text: &str| text.contains('@') && text.chars().all(is_of_address);
    // What is left of a signature where a narrow focus chose nothing else; a wider one cuts it with its name.
    if let [only] = &kept[..]
        && is_address(blocks.slice(only.text.clone()).trim())
    {
        kept.clear();
    }
    let is_wide_script = ends_in_wide_script(blocks, kept.iter().map(|kept| kept.block));
    while let Some(last) = kept.last_mut() {
        let text = blocks.slice(last.text.clone());
        let length = length_without_tail(text, is_wide_script);
        last.text.end -= text.len() - length;
        if length > 0 {
            return;
        }
        kept.pop();
    }
}

/// The chosen paragraph that ends with a signature, if at most a few short lines follow it: the article ends there.
pub(super) fn signed_paragraph(blocks: &Blocks, chosen: &[usize]) -> Option<usize> {
    let units = |block: usize| blocks.units(blocks.get(block));
    let after = chosen.iter().rev().take(MAX_TAIL_BLOCKS).take_while(|&&block| units(block) < PROSE_UNITS).count();
    let is_wide_script = ends_in_wide_script(blocks, chosen.iter().copied());
    let is_signed = |block: usize| {
        let text = blocks.text(blocks.get(block)).trim_end();
        let length = length_without_tail(text, is_wide_script);
        (1..text.len()).contains(&length) && ends_sentence(&text[..length])
    };
    let end = (chosen.len() - after).saturating_sub(1);
    chosen[end..].iter().rev().copied().find(|&block| is_signed(block))
}

/// Whether the last paragraph among some blocks, or else the last block, is in Hangul, Han or Kana. In these scripts,
/// reporters sign with their address; elsewhere, an address says where to apply or whom to write to.
fn ends_in_wide_script(blocks: &Blocks, some: impl DoubleEndedIterator<Item = usize> + Clone) -> bool {
    let counts = |block: usize| blocks.counts(blocks.get(block));
    let paragraph = some.clone().rfind(|&block| counts(block).units() >= PROSE_UNITS);
    paragraph.or(some.last()).is_some_and(|block| counts(block).wide > 0)
}

/// How many bytes of a text come before its tail. Without a tail, it is the whole length up to the white space at the end.
fn length_without_tail(text: &str, is_wide_script: bool) -> usize {
    let mut rest = text.trim_end();
    for _ in 0..MAX_TAILS {
        let end = text::end(rest, MAX_TAIL_BYTES);
        let start = rest.len() - end.len();
        let tails = TAILS.iter().zip(&PATTERNS).filter(|(tail, _)| is_wide_script || !tail.is_of_wide_script);
        let mut fitting = tails.filter(|(tail, _)| tail.needs.iter().any(|need| end.contains(need)));
        let Some(cut) = fitting.find_map(|(tail, pattern)| tail_start(tail, pattern, end)) else { break };
        rest = rest[..start + cut].trim_end();
    }
    rest.len()
}

/// Where a tail that the pattern describes starts in a text, if it has one.
fn tail_start(tail: &Tail, pattern: &OnceLock<Option<Regex>>, text: &str) -> Option<usize> {
    let pattern = pattern.get_or_init(|| Regex::new(tail.pattern).ok());
    let found = pattern.as_ref()?.captures(text)?;
    let start = found.name("cut").or_else(|| found.get(0)).map(|tail| tail.start())?;
    if text[start..].chars().nth(tail.longest).is_some() {
        return None;
    }
    // A match that begins inside a word is part of that word.
    let splits_word =
        text[..start].ends_with(char::is_alphanumeric) && text[start..].starts_with(char::is_alphanumeric);
    Some(start).filter(|_| !splits_word && !speaks_of_rights(first_sentence(&text[start..]), tail.prose_ends))
}

/// Whether a sentence with the words of a notice of rights is not a notice, but a sentence of the article about such rights:
/// it ends as sentences of news do. A notice has the copyright sign, ends with a noun, or addresses the reader.
pub(super) fn speaks_of_rights(sentence: &str, prose_ends: &[&str]) -> bool {
    let ends_with = |ends: &[&str]| ends.iter().any(|end| bare(sentence).ends_with(end));
    !sentence.contains(RIGHTS_SIGNS) && ends_with(prose_ends) && !ends_with(&FORBIDS)
}

/// A text up to the first full stop, or similar mark, that ends a word.
fn first_sentence(text: &str) -> &str {
    let ends = |&(at, c): &(usize, char)| {
        let rest = &text[at + c.len_utf8()..];
        matches!(c, '.' | '!' | '?') && !rest.starts_with(|next: char| !next.is_whitespace()) || c == '。'
    };
    let end = text.char_indices().find(ends).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::{PATTERNS, length_without_tail, tail_start};
    use crate::tables::tails::TAILS;

    #[test]
    fn every_pattern_finds_its_example() {
        for (tail, pattern) in TAILS.iter().zip(&PATTERNS) {
            assert!(tail_start(tail, pattern, tail.example).is_some_and(|cut| cut > 0), "{}", tail.name);
            assert!(tail.needs.iter().any(|need| tail.example.contains(need)), "{}", tail.name);
        }
    }

    #[test]
    fn a_sentence_about_reporters_or_rights_stays() {
        for text in [
            "그는 기자들에게 이같이 말했다.",
            "문의는 sky@example.com 으로 하면 된다.",
            "The words.NoCopyright 2025",
            "(c) the party that leaves pays for the crane.",
            "Copyright law was changed in 2016.",
            "Under the new law, copyright in these drawings is reserved to the town.",
            "정부는 창작자 동의 없는 AI 학습을 내년부터 금지하기로 했다.",
            "개정안은 저작권자의 동의 없이 사진을 옮기는 것을 금지하고 있다.",
            "協会は、記事の無断使用を法律で禁じるよう求めると発表した。",
            "제보는 익명으로도 할 수 있다고 시는 설명했다.",
            "▶ 시는 지역신문 구독료를 지원하기로 했다.",
            "Write to her at ann.lee@harbour.example",
            "参加申込 sky@example.com まで",
            "참가 신청 sky@example.com",
            "记者：您怎么看这件事？",
            "未经许可转载他人文章是侵权，律师这样告诉记者。",
            "文は人なり。",
            "They sang #1 and #2",
            "Prohibida",
            "Crane: crane@harbour.example",
        ] {
            assert_eq!(length_without_tail(text, true), text.len(), "{text}");
        }
    }

    #[test]
    fn signatures_are_cut_whole() {
        for line in [
            "김하늘·이두리 기자",
            "김하늘·이두리 기자 sky@example.com",
            "부산=김하늘 기자",
            "글·사진 김하늘 기자",
            "글/사진 김하늘 기자",
            "‹김하늘 기자 sky@example.com>",
            "김하늘 디지털뉴스부 기자 sky@example.com",
            "[김하늘 디지털뉴스 기자 sky@example.com]",
            "김하늘 기자·이두리 인턴기자 sky@example.com",
            "[항구=김하늘 기자] sky@example.com",
            "부산 | 김하늘 기자 sky@example.com",
            "sky@example.com\n(끝)",
            "온라인뉴스팀",
            "2025/02/04 11:18 송고",
            "김하늘 논설위원",
        ] {
            let text = format!("예정이다.\n{line}");
            assert_eq!(&text[..length_without_tail(&text, true)], "예정이다.", "{line}");
        }
        for line in ["그 자리에는 김하늘 기자", "어민들은 새 뉴스팀", "회의는 11:18 송고"] {
            let text = format!("예정이다. {line}도 있었다");
            assert_eq!(length_without_tail(&text, true), text.len(), "{line}");
        }
    }

    #[test]
    fn tails_are_cut_one_after_the_other() {
        let text = "그는 떠났다. 무단 전재 및 재배포 금지. 구독해 주세요.";
        assert_eq!(&text[..length_without_tail(text, true)], "그는 떠났다.");
        let text = "예정이다.\n무단 전재, 복사, 배포 등을 금지하며 위반 시 처벌받을 수 있습니다.";
        assert_eq!(&text[..length_without_tail(text, true)], "예정이다.");
        let text = "예정이다. /sky@example.com\n[ⓒ 항구일보(www.example.com), 무단 전재 및 재배포 금지]";
        assert_eq!(&text[..length_without_tail(text, true)], "예정이다.");
    }
}
