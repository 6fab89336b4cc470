//! What the text of a block looks like: how long it is, what it consists of, how it begins and ends.

use super::page::Page;
use super::{Feature, Row, count, feature, share};
use crate::text::is_letter_or_digit;

pub(super) const FEATURES: &[Feature] = &[
    feature("own_units", "Latin letters"),
    feature("own_words", "words"),
    feature("own_link_density", "0 to 1"),
    feature("own_links", "text nodes in links"),
    feature("own_strong_density", "0 to 1"),
    feature("own_pieces", "text nodes"),
    feature("own_stops", "sentence ends"),
    feature("own_comma_density", "commas a character"),
    feature("own_digit_density", "0 to 1"),
    feature("own_upper_density", "0 to 1"),
    feature("own_mark_density", "0 to 1"),
    feature("own_wide_density", "0 to 1, Hangul, Han and Kana"),
    feature("own_word_length", "characters a word"),
    feature("own_ends_sentence", "0 or 1"),
    feature("own_ends_colon", "0 or 1"),
    feature("own_ends_ellipsis", "0 or 1"),
    feature("own_ends_question", "0 or 1"),
    feature("own_starts", "0 other, 1 lower case, 2 upper case, 3 digit, 4 mark"),
    feature("own_lines", "line breaks"),
    feature("own_bars", "marks that part menu entries"),
    feature("own_quotes", "quotation marks"),
    feature("own_year", "0 or 1, a year from 1990 to 2039"),
    feature("own_clock", "0 or 1, a time of day"),
    feature("own_mail", "0 or 1, an at sign"),
    feature("own_address", "0 or 1, a web address"),
    feature("own_copyright", "0 or 1, a copyright sign"),
    feature("own_money", "0 or 1, a currency sign"),
];

pub(super) fn measure(page: &Page<'_>, block: usize, row: &mut Row<'_>) {
    let own = &page.own[block];
    let text = page.blocks.text(page.block(block));
    let chars = own.counts.chars;
    row.count(own.units);
    row.count(own.counts.words);
    row.push(own.link_density());
    row.count(own.links);
    row.push(share(own.strong_units, own.units));
    row.count(count(page.blocks.pieces(page.block(block)).len()));
    row.count(own.counts.stops);
    row.push(share(own.counts.commas, chars));
    row.push(share(own.counts.digits, chars));
    row.push(share(own.counts.upper, chars));
    row.push(share(own.counts.marks, chars));
    row.push(share(own.counts.wide, chars));
    row.push(share(chars, own.counts.words));
    // The model learned these signs; `text::ends_sentence` knows more of them.
    let last = text.chars().rev().find(|&c| !is_closing(c));
    row.flag(matches!(last, Some('.' | '!' | '?' | '。' | '！' | '？' | '।' | '؟' | '۔')));
    row.flag(matches!(last, Some(':' | '：')));
    row.flag(matches!(last, Some('…' | '⋯')) || text.ends_with("..."));
    row.flag(matches!(last, Some('?' | '？')));
    row.count(first_kind(text));
    let signs = Signs::of(text);
    row.count(signs.lines);
    row.count(signs.bars);
    row.count(signs.quotes);
    row.flag(signs.has_year);
    row.flag(signs.has_clock);
    row.flag(signs.has_mail);
    row.flag(signs.has_address);
    row.flag(signs.has_copyright);
    row.flag(signs.has_money);
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '」' | '』' | ')' | '）' | ' ')
}

fn first_kind(text: &str) -> u32 {
    match text.chars().next() {
        Some(c) if c.is_lowercase() => 1,
        Some(c) if c.is_uppercase() => 2,
        Some(c) if c.is_ascii_digit() => 3,
        Some(c) if !is_letter_or_digit(c) => 4,
        _ => 0,
    }
}

/// Signs that distinguish dates, menus, addresses and prices from prose.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a feature of its own")]
struct Signs {
    lines: u32,
    bars: u32,
    quotes: u32,
    has_year: bool,
    has_clock: bool,
    has_mail: bool,
    has_address: bool,
    has_copyright: bool,
    has_money: bool,
}

impl Signs {
    fn of(text: &str) -> Signs {
        let mut signs = Signs::default();
        let bytes = text.as_bytes();
        for (at, &byte) in bytes.iter().enumerate() {
            if !STARTS_SIGN[usize::from(byte)] {
                continue;
            }
            let Some(c) = text[at..].chars().next() else { break };
            match c {
                '0'..='9' => signs.has_year |= is_year(bytes, at),
                ':' => {
                    signs.has_clock |= is_clock(bytes, at);
                    signs.has_address |= bytes[at..].starts_with(b"://");
                }
                'w' => signs.has_address |= bytes[at..].starts_with(b"www."),
                '\n' => signs.lines += 1,
                '|' | '·' | '•' | '›' | '»' | '>' | 'ㅣ' | '/' => signs.bars += 1,
                '"' | '“' | '”' | '‘' | '’' | '「' | '」' => signs.quotes += 1,
                '@' => signs.has_mail = true,
                '©' | 'ⓒ' | '®' => signs.has_copyright = true,
                '$' | '€' | '£' | '¥' | '₩' | '￥' | '₹' => signs.has_money = true,
                _ => {}
            }
        }
        signs
    }
}

/// For each byte, whether a sign may start with it. No sign starts with most bytes, so that most of a text is skipped
/// quickly.
const STARTS_SIGN: [bool; 256] = {
    let mut starts = [false; 256];
    let mut byte = 0_u8;
    while byte < u8::MAX {
        // The last four are the first bytes of the signs outside ASCII.
        let starts_sign = matches!(byte, b'w' | b'\n' | 0xc2 | 0xe2 | 0xe3 | 0xef);
        starts[byte as usize] = starts_sign || byte.is_ascii_digit() || byte.is_ascii_punctuation();
        byte += 1;
    }
    starts
};

/// Whether a number of four digits that starts at `at` is a year from 1990 to 2039.
fn is_year(bytes: &[u8], at: usize) -> bool {
    let starts = at == 0 || !is_digit(bytes, at - 1);
    let century = bytes.get(at..at + 3).is_some_and(|head| matches!(head, b"199" | b"200" | b"201" | b"202" | b"203"));
    starts && century && is_digit(bytes, at + 3) && !is_digit(bytes, at + 4)
}

/// Whether the colon at `at` stands in a time of day such as 9:05.
fn is_clock(bytes: &[u8], at: usize) -> bool {
    at > 0 && is_digit(bytes, at - 1) && is_digit(bytes, at + 1) && is_digit(bytes, at + 2) && !is_digit(bytes, at + 3)
}

fn is_digit(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::Signs;

    #[test]
    fn signs_are_seen_wherever_they_stand() {
        let signs = |text: &str| {
            let signs = Signs::of(text);
            let has = [
                signs.has_year,
                signs.has_clock,
                signs.has_mail,
                signs.has_address,
                signs.has_copyright,
                signs.has_money,
            ];
            ([signs.lines, signs.bars, signs.quotes], has.map(u8::from))
        };
        let none = [0; 6];
        assert_eq!(signs("항구의 크레인은 é 1850 ö 12:345"), ([0; 3], none));
        assert_eq!(signs("a\nb\n| · • › » > ㅣ / \" “ ” ‘ ’ 「 」"), ([2, 8, 7], none));
        for (at, texts) in [
            ["é2025é", "1999"].as_slice(),
            &["é9:05", "(11:18)"],
            &["a@b"],
            &["éwww.a", "http://a"],
            &["©", "ⓒ", "®"],
            &["$", "€", "£", "¥", "₩", "￥", "₹"],
        ]
        .into_iter()
        .enumerate()
        {
            for text in texts {
                let mut expected = none;
                expected[at] = 1;
                assert_eq!(signs(text).1, expected, "{text}");
            }
        }
    }
}
