//! Values of JSON out of scripts, mended where pages commonly break it.
//!
//! They nest no deeper than a small stack bears, since reading them recurses.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::tables::nesting::MAX_JSON_LEVELS;

/// The value of a script, mended if need be.
pub(crate) fn mended(script: &str) -> Option<Value> {
    // Strings may hold the marks of wrappers, so that most scripts, which have none, are taken as they stand.
    whole(script).or_else(|| {
        let text = without_wrapper(script);
        // Some pages write one object after the other: then the first is the one that counts.
        whole(text).or_else(|| first(&mend(text)))
    })
}

/// What is read of the value that a text is, mended if need be, without a copy of its own texts where it is whole.
pub(crate) fn with_data<T>(text: &str, read: impl FnOnce(&Data<'_>) -> T) -> Option<T> {
    if let Some(data) = whole(text) {
        return Some(read(&data));
    }
    first(&mend(text)).map(|data| read(&data))
}

/// A value that borrows its texts and names, where `serde_json::Value` would copy megabytes of them; numbers are kept as
/// far as they say what a text is: the level of a heading, whether a list is numbered.
#[derive(Debug, PartialEq)]
pub(crate) enum Data<'a> {
    /// Borrowed where it holds no escapes.
    Text(Cow<'a, str>),
    List(Vec<Data<'a>>),
    /// Values by name, sorted by it; under a name that comes twice, the last one.
    Fields(Vec<(Cow<'a, str>, Data<'a>)>),
    /// A whole number from 0.
    Count(u64),
    Flag(bool),
    /// Another number, or nothing.
    Other,
}

impl Data<'_> {
    /// The text, if the value is one.
    pub(crate) fn text(&self) -> Option<&str> {
        if let Data::Text(text) = self { Some(text) } else { None }
    }

    /// The number, if the value is a whole one from 0.
    pub(crate) fn count(&self) -> Option<u64> {
        if let Data::Count(count) = *self { Some(count) } else { None }
    }

    /// What stands under a name, if the value has such a field.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        let Data::Fields(fields) = self else { return None };
        fields.binary_search_by(|(known, _)| (**known).cmp(name)).ok().map(|at| &fields[at].1)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Data<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Data<'a>, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Data<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Data<'de>, E> {
        Ok(Data::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Data<'de>, E> {
        Ok(Data::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Data<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        list.shrink_to_fit();
        Ok(Data::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Data<'de>, A::Error> {
        let mut fields: Vec<(Cow<'de, str>, Data<'de>)> = Vec::new();
        // A name is read as a value, since a `Cow` would always be a copy.
        while let Some((name, value)) = entries.next_entry()? {
            if let Data::Text(name) = name {
                fields.push((name, value));
            }
        }
        fields.sort_by(|(one, _), (other, _)| one.cmp(other));
        fields.dedup_by(|later, earlier| {
            let is_same = later.0 == earlier.0;
            if is_same {
                std::mem::swap(later, earlier);
            }
            is_same
        });
        fields.shrink_to_fit();
        Ok(Data::Fields(fields))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Data<'de>, E> {
        Ok(Data::Flag(flag))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Data<'de>, E> {
        Ok(Data::Other)
    }

    fn visit_u64<E>(self, count: u64) -> Result<Data<'de>, E> {
        Ok(Data::Count(count))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Data<'de>, E> {
        Ok(Data::Other)
    }

    fn visit_unit<E>(self) -> Result<Data<'de>, E> {
        Ok(Data::Other)
    }
}

/// The one value that a text is.
fn whole<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    if nests_too_deep(text) { None } else { serde_json::from_str(text).ok() }
}

/// The first value of a text, whatever follows it.
fn first<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    if nests_too_deep(text) {
        return None;
    }
    serde_json::Deserializer::from_str(text).into_iter().next()?.ok()
}

/// The script without the comment or CDATA marks that old templates put around it.
fn without_wrapper(text: &str) -> &str {
    let start = text.find(['{', '[']).unwrap_or(0);
    // `<![CDATA[` holds a bracket itself.
    let start = match text.find("CDATA[") {
        Some(at) if at < start + "CDATA[".len() => {
            let inside = at + "CDATA[".len();
            inside + text[inside..].find(['{', '[']).unwrap_or(0)
        }
        _ => start,
    };
    let end = text.rfind(['}', ']']).map_or(text.len(), |end| end + 1);
    let end = match text.rfind("]]>") {
        Some(at) if at >= start => text[..at].rfind(['}', ']']).map_or(end, |end| end + 1),
        _ => end,
    };
    text.get(start..end).unwrap_or(text)
}

/// The script with a space for each line break inside strings, a mark of escape before quotation marks there and nowhere
/// else but before what is an escape, commas where they belong and nowhere else, `null` for what is missing or a value of
/// scripts alone, no comments, and what was cut off closed again.
fn mend(text: &str) -> String {
    let mut mender = Mender { out: String::with_capacity(text.len() + 8), open: Vec::new(), last: None };
    let mut rest = text.trim_start_matches('\u{feff}');
    while let Some(c) = rest.chars().next() {
        let behind = &rest[c.len_utf8()..];
        rest = match c {
            '"' => mender.string(behind),
            '/' if behind.starts_with('/') => behind.find(['\n', '\r']).map_or("", |end| &behind[end..]),
            '/' if behind.starts_with('*') => behind.split_once("*/").map_or("", |(_, behind)| behind),
            _ if ends_word(c) => {
                mender.mark(c);
                behind
            }
            _ => {
                let (word, behind) = rest.split_at(rest.find(ends_word).unwrap_or(rest.len()));
                mender.word(word);
                behind
            }
        };
    }
    mender.finish()
}

/// What is mended so far.
struct Mender {
    out: String,
    /// The brackets that close what is open.
    open: Vec<char>,
    /// The last character that is no space.
    last: Option<char>,
}

impl Mender {
    /// Takes a string whose first quotation mark is read. Returns what follows it.
    fn string<'a>(&mut self, text: &'a str) -> &'a str {
        let is_name = self.open.last() == Some(&'}') && self.last != Some(':');
        self.part();
        self.out.push('"');
        self.last = Some('"');
        let mut is_escaped = false;
        let mut chars = text.char_indices();
        while let Some((at, c)) = chars.next() {
            let behind = &text[at + c.len_utf8()..];
            match c {
                _ if is_escaped => {
                    is_escaped = false;
                    let digits = if c == 'u' { digits_of_escape(behind) } else { None };
                    if let Some(digits) = digits {
                        self.out.extend(["u", digits]);
                        chars.nth(digits.len() - 1);
                        continue;
                    }
                    // `\'` is no escape in JSON.
                    if !matches!(c, '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') {
                        self.out.pop();
                    }
                }
                '\\' => is_escaped = true,
                '"' if ends_string(behind, is_name) => {
                    self.out.push('"');
                    return behind;
                }
                '"' => self.out.push('\\'),
                _ => {}
            }
            self.out.push(if c.is_control() { ' ' } else { c });
        }
        if is_escaped {
            self.out.pop();
        }
        self.out.push('"');
        ""
    }

    /// Takes a word outside of strings. Scripts write `undefined`, `NaN` or `1e999`, which JSON does not know.
    fn word(&mut self, word: &str) {
        let word = if whole::<Value>(word).is_some() { word } else { "null" };
        self.out.push_str(word);
        self.last = word.chars().next_back();
    }

    /// Takes a character outside of strings that is part of no word.
    fn mark(&mut self, c: char) {
        match (c, self.last) {
            (',' | '}' | ']', Some(':')) => self.out.push_str("null"),
            (',', None | Some(',' | '{' | '[')) => return,
            _ => {}
        }
        match c {
            '{' | '[' => {
                self.part();
                self.open.push(if c == '{' { '}' } else { ']' });
            }
            '}' | ']' => {
                self.drop_comma();
                self.open.pop();
            }
            _ => {}
        }
        self.out.push(c);
        if !c.is_whitespace() {
            self.last = Some(c);
        }
    }

    fn finish(mut self) -> String {
        self.drop_comma();
        if self.last == Some(':') {
            self.out.push_str("null");
        }
        self.out.extend(self.open.into_iter().rev());
        self.out
    }

    /// Parts what comes next from a value before it.
    fn part(&mut self) {
        let is_value = |c: char| matches!(c, '"' | '}' | ']') || c.is_ascii_alphanumeric();
        if !self.open.is_empty() && self.last.is_some_and(is_value) {
            self.out.push(',');
        }
    }

    /// Takes the commas off the end that nothing follows.
    fn drop_comma(&mut self) {
        let kept = self.out.trim_end().trim_end_matches(',').len();
        self.out.truncate(kept);
        self.last = self.out.chars().next_back();
    }
}

/// Whether a character outside of strings is part of no word.
fn ends_word(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '{' | '}' | '[' | ']' | ',' | ':' | '/')
}

/// What comes after `\u` with this behind it: four digits, or those of the two halves of a character, or else of the sign
/// for what is no character, where a half stands alone: a text was cut between two. None where it is no escape.
fn digits_of_escape(behind: &str) -> Option<&str> {
    let unit = |digits: &str| {
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_hex { u16::from_str_radix(digits, 16).ok() } else { None }
    };
    let digits = behind.get(..4)?;
    let follows = || behind[4..].strip_prefix("\\u").and_then(|next| unit(next.get(..4)?));
    match unit(digits)? {
        0xd800..=0xdbff if matches!(follows(), Some(0xdc00..=0xdfff)) => behind.get(..10),
        0xd800..=0xdfff => Some("fffd"),
        _ => Some(digits),
    }
}

/// Whether a quotation mark with this behind it ends a string, be it the name of a field or a value: in
/// `"He said "no" to it"` the second and the third do not.
fn ends_string(behind: &str, is_name: bool) -> bool {
    let next = behind.trim_start();
    let starts_next = |item: &str| {
        item.is_empty()
            || item.starts_with(['"', '{', '[', '}', ']', ',', '-', '/'])
            || item.starts_with(|c: char| c.is_ascii_digit())
            || ["true", "false", "null"].iter().any(|word| item.starts_with(word))
    };
    match next.chars().next() {
        None => true,
        Some(':') => is_name,
        Some('}' | ']') => !is_name,
        Some(',') => !is_name && starts_next(next[1..].trim_start()),
        // A comma is missing.
        Some('"') => !is_name && behind[..behind.len() - next.len()].contains('\n'),
        Some('/') => next[1..].starts_with(['/', '*']),
        _ => false,
    }
}

/// Whether brackets outside of strings nest deeper than the limit.
fn nests_too_deep(text: &str) -> bool {
    let (mut levels, mut in_string, mut escaped) = (0_usize, false, false);
    // Most texts have no more brackets than levels are allowed.
    text.bytes().filter(|byte| matches!(byte, b'{' | b'[')).count() > MAX_JSON_LEVELS
        && text.bytes().any(|byte| {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = in_string,
                b'"' => in_string = !in_string,
                b'{' | b'[' if !in_string => levels += 1,
                b'}' | b']' if !in_string => levels = levels.saturating_sub(1),
                _ => {}
            }
            levels > MAX_JSON_LEVELS
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_nest_up_to_the_limit() {
        let nested = |levels| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(whole::<Value>(&nested(MAX_JSON_LEVELS)).is_some());
        assert!(whole::<Value>(&nested(MAX_JSON_LEVELS + 1)).is_none());
        assert!(with_data(&nested(MAX_JSON_LEVELS), |_| ()).is_some());
        assert!(with_data(&nested(MAX_JSON_LEVELS + 1), |_| ()).is_none());
    }

    #[test]
    fn brackets_in_strings_are_no_levels() {
        assert!(whole::<Value>(&format!("\"\\\"{}\"", "[".repeat(200))).is_some());
    }

    #[test]
    fn data_is_what_a_value_is() {
        let text = |text: &'static str| Data::Text(text.into());
        let field = |name: &'static str, value| (name.into(), value);
        let read = whole(r#"{"b":[1,-1,1.5,true,null,"\n"],"a":"one","a":"two","":{}}"#);
        let list = [Data::Count(1), Data::Other, Data::Other, Data::Flag(true), Data::Other, text("\n")];
        let fields =
            vec![field("", Data::Fields(vec![])), field("a", text("two")), field("b", Data::List(list.into()))];
        assert_eq!(read, Some(Data::Fields(fields)));
        let named = with_data(r#"{"a":"b"}"#, |data| data.field("a")?.text().map(str::to_owned));
        assert_eq!(named, Some(Some("b".into())));
        for broken in ["{", "1 {", "\"\\ud800\"", "[1,]", "1e999", ""] {
            assert_eq!(whole::<Data<'_>>(broken).is_some(), whole::<Value>(broken).is_some(), "{broken}");
        }
    }

    #[test]
    fn scripts_cut_off_are_closed() {
        for (text, expected) in [
            (r#"{"a":["b","c"#, r#"{"a":["b","c"]}"#),
            (r#"{"a":"b\\"#, r#"{"a":"b\\"}"#),
            (r#"{"a":"b\"#, r#"{"a":"b"}"#),
            (r#"{"a":1,"#, r#"{"a":1}"#),
        ] {
            assert_eq!(mend(text), expected, "{text}");
        }
    }

    #[test]
    fn faults_of_templates_are_mended() {
        for (text, expected) in [
            (r#"{"a":"He said "no" to it","b":1}"#, r#"{"a":"He said \"no\" to it","b":1}"#),
            (r#"{"a":"He said "no", and left"}"#, r#"{"a":"He said \"no\", and left"}"#),
            (r#"{"a":""no": so he said"}"#, r#"{"a":"\"no\": so he said"}"#),
            (r#"{"a":["b", true, "c"],"d":""}"#, r#"{"a":["b", true, "c"],"d":""}"#),
            (r#"{"a": ,"b":}"#, r#"{"a": null,"b":null}"#),
            (r#"{"a":[ , ],,"b":[1,,2,]}"#, r#"{"a":[],"b":[1,2]}"#),
            (r#"{"a":"b", /* "c" */ "d":1}"#, r#"{"a":"b",  "d":1}"#),
            ("{\"a\":\"b\" // c\n,\"d\":1}", "{\"a\":\"b\" \n,\"d\":1}"),
            ("{\"a\":\"b\"\n\"c\":[{}{}]}", "{\"a\":\"b\"\n,\"c\":[{},{}]}"),
            ("{\"a\":\"http://news.example\nb\"}", "{\"a\":\"http://news.example b\"}"),
        ] {
            assert_eq!(mend(text), expected, "{text}");
        }
    }

    #[test]
    fn half_a_character_costs_no_more_than_itself() {
        for (text, expected) in [
            (r#"["a \ud83d"]"#, r#"["a \ufffd"]"#),
            (r#"["\uDE00b","\ud83d\ud83d\ude00"]"#, r#"["\ufffdb","\ufffd\ud83d\ude00"]"#),
            (r#"["\ud83d\u0041","\ud83d\n"]"#, r#"["\ufffd\u0041","\ufffd\n"]"#),
            (r#"["\\ud83d \users \u{1F600} \u00"]"#, r#"["\\ud83d users u{1F600} u00"]"#),
            (r#"["\u12é"]"#, r#"["u12é"]"#),
        ] {
            assert_eq!(mend(text), expected, "{text}");
            assert_eq!(mended(text), serde_json::from_str(expected).ok(), "{text}");
            assert_eq!(with_data(text, |data| *data == whole(expected).unwrap()), Some(true), "{text}");
        }
    }

    #[test]
    fn values_of_scripts_are_none() {
        for (text, expected) in [
            (
                r#"{"a":undefined,"b":NaN,"c":[1e999,-Infinity,-1.5e3,true]}"#,
                r#"{"a":null,"b":null,"c":[null,null,-1.5e3,true]}"#,
            ),
            ("\u{feff}{\"a\":1}", r#"{"a":1}"#),
            (r#"{"a":tru"#, r#"{"a":null}"#),
        ] {
            assert_eq!(mend(text), expected, "{text}");
            assert!(whole::<Value>(expected).is_some(), "{text}");
        }
    }

    #[test]
    fn the_first_value_stands_alone() {
        assert_eq!(first("1 {"), Some(Value::from(1)));
        assert_eq!(whole::<Value>("1 {"), None);
    }
}
