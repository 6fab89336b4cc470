//! Records as a terminal may have them: what it would take for commands, as what it shows.
//!
//! The library drops the control characters of ASCII, and keeps those past it, which are what is left of letters that were
//! encoded twice. xterm and others take one of these, U+009B, for the escape and bracket that most commands open with.

use std::fmt::Write;

/// Text with U+FFFD for control characters.
pub(crate) fn text(text: &str) -> String {
    text.replace(|c: char| c.is_control() && !matches!(c, '\n' | '\t'), "\u{fffd}")
}

/// JSON with control characters escaped, which to a parser are the same. Those of ASCII stand in no string of JSON, but for
/// the last.
pub(crate) fn json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_control() && !c.is_ascii() || c == '\u{7f}' {
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}
