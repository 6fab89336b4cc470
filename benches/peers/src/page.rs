//! Page files: which ones, what they are called, and their text.

use std::path::{Path, PathBuf};
use std::{fs, io};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8};

/// How far into a page a declared encoding is looked for.
const DECLARATION_WINDOW: usize = 4096;

/// The page files named, folders among them replaced by the `*.html` inside, in order of name.
pub(crate) fn list(names: &[String]) -> io::Result<Vec<PathBuf>> {
    let mut pages = Vec::new();
    for name in names.iter().map(Path::new) {
        if name.is_dir() {
            let mut inside =
                fs::read_dir(name)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
            inside.retain(|path| path.extension().is_some_and(|extension| extension == "html"));
            inside.sort();
            pages.extend(inside);
        } else {
            pages.push(name.to_path_buf());
        }
    }
    Ok(pages)
}

/// The file's name without `.html`.
pub(crate) fn id(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.strip_suffix(".html").unwrap_or(&name).to_owned()
}

/// The page as text, for extractors that take nothing else.
///
/// In order: a byte order mark, UTF-8 if the bytes are valid UTF-8 whatever they declare, the
/// declared encoding if it decodes without an error, and what chardetng makes of the bytes.
pub(crate) fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    let declared = declared_encoding(bytes);
    // ISO-2022-JP is seven-bit, hence always valid UTF-8 too.
    if declared != Some(ISO_2022_JP)
        && let Ok(text) = str::from_utf8(bytes)
    {
        return text.to_owned();
    }
    if let Some(text) =
        declared.and_then(|encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes))
    {
        return text.into_owned();
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Allow);
    let (text, errors) = guess.decode_without_bom_handling(bytes);
    if errors && let Some(declared) = declared {
        // Neither fits: the one that loses fewer characters.
        let other = declared.decode_without_bom_handling(bytes).0;
        if replacements(&other) < replacements(&text) {
            return other.into_owned();
        }
    }
    text.into_owned()
}

/// What follows `charset=` at the head of the page, if it names an encoding that can be so declared.
fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes[..bytes.len().min(DECLARATION_WINDOW)].to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    head.match_indices("charset").find_map(|(at, word)| {
        let value = head[at + word.len()..].trim_start().strip_prefix('=')?;
        let value = value.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'');
        let end = value.find(|c: char| c.is_ascii_whitespace() || "\"';/>".contains(c)).unwrap_or(value.len());
        let encoding = Encoding::for_label(&value.as_bytes()[..end])?;
        // A declaration that could be read was not written in UTF-16.
        Some(if encoding.is_ascii_compatible() || encoding == ISO_2022_JP { encoding } else { UTF_8 })
    })
}

fn replacements(text: &str) -> usize {
    text.matches('\u{FFFD}').count()
}
