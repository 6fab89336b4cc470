//! Bytes to text, whatever the encoding.
//!
//! A byte order mark decides; then what the transport says, then what the page says, as long as the bytes agree;
//! then detection over the text outside tags. Bytes contradict a declaration where they are clearly UTF-8, UTF-16
//! or ISO-2022-JP and it says otherwise, where they cannot be read as declared, and where a declaration of Latin
//! script, which servers add unasked, stands over text of another script.
//!
//! Text that was encoded twice before it came here is left as it is.

mod declared;
mod evidence;

use std::borrow::Cow;

use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::article::{Decoding, EncodingSource};
use declared::Declared;
use evidence::Evidence;

/// The text of a page given as bytes, and how it was decoded. Bytes that are already UTF-8 are borrowed.
///
/// `content_type` is the value of the HTTP header or the bare label of an encoding. Malformed sequences become
/// U+FFFD and are counted, so that no input fails.
///
/// ```
/// let (text, decoding) = bonmun::decode(b"<meta charset=euc-kr><p>\xba\xbb\xb9\xae", None);
/// assert_eq!(text, "<meta charset=euc-kr><p>본문");
/// assert_eq!((decoding.encoding.as_str(), decoding.source), ("EUC-KR", bonmun::EncodingSource::Page));
/// ```
#[must_use]
pub fn decode<'a>(bytes: &'a [u8], content_type: Option<&str>) -> (Cow<'a, str>, Decoding) {
    let page = Declared::read(bytes);
    let declarations: Vec<Declaration> = [
        (content_type.and_then(declared::encoding_of_content_type), EncodingSource::Transport),
        (page.encoding, EncodingSource::Page),
    ]
    .into_iter()
    .filter_map(|(encoding, source)| Some((encoding?, source)))
    .collect();
    let mark = Encoding::for_bom(bytes);
    let bytes = &bytes[mark.map_or(0, |(_, length)| length)..];
    let utf8 = std::str::from_utf8(bytes).ok();
    let (encoding, source) = match mark {
        Some((encoding, _)) => (encoding, EncodingSource::ByteOrderMark),
        None => choose(bytes, utf8.is_some(), &declarations, page.domain),
    };
    let (text, replaced) = match utf8.filter(|_| encoding == UTF_8) {
        Some(text) => (Cow::Borrowed(text), 0),
        None => read(bytes, encoding),
    };
    let overruled = declarations.iter().find(|&&(declared, _)| declared != encoding);
    let overruled = overruled.map(|(declared, _)| declared.name().to_owned());
    (text, Decoding { encoding: encoding.name().to_owned(), source, overruled, replaced })
}

/// Whether bytes may be read as UTF-16, in which any byte may be part of a letter. This costs a look at their start.
pub(crate) fn may_be_utf16(bytes: &[u8], content_type: Option<&str>) -> bool {
    let mark = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let named = || content_type.and_then(declared::encoding_of_content_type);
    mark.or_else(|| evidence::utf16(bytes)).or_else(named).is_some_and(is_utf16)
}

fn is_utf16(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// An encoding and where it was declared.
type Declaration = (&'static Encoding, EncodingSource);

/// The first declaration that the bytes allow, or else the encoding that they look like.
fn choose(bytes: &[u8], is_utf8: bool, declarations: &[Declaration], domain: Option<&str>) -> Declaration {
    if let Some(encoding) = evidence::plain(bytes, is_utf8) {
        let declared = declarations.iter().find(|&&(declared, _)| declared == encoding);
        return declared.copied().unwrap_or((encoding, EncodingSource::Detected));
    }
    let evidence = Evidence::of(bytes, declarations, domain);
    let is_allowed = |&&(encoding, _): &&Declaration| evidence.allows(encoding);
    // If neither reading is clean, the declared one stays unless the guess leaves fewer malformed sequences.
    let is_no_worse = |&&(encoding, _): &&Declaration| evidence.is_no_worse(encoding);
    let kept = declarations.iter().find(is_allowed).or_else(|| declarations.iter().find(is_no_worse));
    kept.copied().unwrap_or((evidence.guess, EncodingSource::Detected))
}

/// The text of bytes without a byte order mark, and how many malformed sequences became U+FFFD.
fn read(bytes: &[u8], encoding: &'static Encoding) -> (Cow<'static, str>, usize) {
    let mut text = String::with_capacity(bytes.len());
    let malformed = for_each_piece(bytes, encoding, |piece, is_malformed| {
        text.push_str(piece);
        if is_malformed {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    });
    (Cow::Owned(text), malformed)
}

/// How many sequences cannot be read in an encoding.
fn malformed(bytes: &[u8], encoding: &'static Encoding) -> usize {
    for_each_piece(bytes, encoding, |_, _| ())
}

/// Hands out the text in pieces, each with whether a malformed sequence follows it; returns how many there were.
fn for_each_piece(bytes: &[u8], encoding: &'static Encoding, mut take: impl FnMut(&str, bool)) -> usize {
    /// Fits the first cache of a core, together with its bytes.
    const PIECE_BYTES: usize = 16 * 1024;
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut piece = String::with_capacity(PIECE_BYTES);
    let (mut at, mut malformed) = (0, 0);
    loop {
        let (result, read) = decoder.decode_to_string_without_replacement(&bytes[at..], &mut piece, true);
        at += read;
        let is_malformed = matches!(result, DecoderResult::Malformed(..));
        malformed += usize::from(is_malformed);
        take(&piece, is_malformed);
        piece.clear();
        if result == DecoderResult::InputEmpty {
            return malformed;
        }
    }
}

#[cfg(test)]
mod tests;
