//! Transfer and content encodings of HTTP: what came over the wire to what was sent, in bounded memory.

use std::io::{self, Cursor, Read};

use fastwarc::stream_io::{brotli::BrotliReader, zstd::ZstdReader};
use flate2::read::{DeflateDecoder, ZlibDecoder};
use memchr::memchr;

use super::gzip::Members;
use super::most_bytes;

/// Encodings that are taken off for one header; whoever names more of them wants to see work done.
///
/// Unit: names in the header. Source: ours; servers send one or two, and curl stops at five (`MAX_ENCODE_STACK`).
const MAX_CODINGS: usize = 4;

/// Takes off the encodings that a header names, up to the first that is not known; what is lost on the way goes to `cuts`.
pub(crate) fn unpack(mut body: Vec<u8>, header: &str, cuts: &mut Vec<String>) -> Vec<u8> {
    // The last one named was put on last. An empty name is none, as the standard has it.
    let named = header.rsplit(',').map(str::trim).filter(|coding| !coding.is_empty());
    let codings = named.filter(|coding| !coding.eq_ignore_ascii_case("identity"));
    for (taken_off, coding) in codings.enumerate() {
        if taken_off == MAX_CODINGS {
            cuts.push(format!("more than {MAX_CODINGS} encodings of the page are named; the inner ones are left on"));
            return body;
        }
        body = match take_off(body, &coding.to_ascii_lowercase(), cuts) {
            Ok(body) => body,
            Err(body) => {
                cuts.push(format!("encoding {coding:?} of the page is not known"));
                return body;
            }
        };
    }
    body
}

/// The body without one encoding, named in lower case; as it was, as an error, where that is not known.
///
/// Crawlers often unpack a body and keep the header that says it is packed: what cannot be unpacked from its first
/// byte on is taken as it is.
fn take_off(mut body: Vec<u8>, coding: &str, cuts: &mut Vec<String>) -> Result<Vec<u8>, Vec<u8>> {
    let (out, error) = match coding {
        "chunked" => unchunk(&body),
        "gzip" | "x-gzip" => read(Members::new(body.as_slice())),
        // The standard says zlib; some servers send bare deflate.
        "deflate" => match read(ZlibDecoder::new(body.as_slice())) {
            (out, Some(_)) if out.is_empty() => read(DeflateDecoder::new(body.as_slice())),
            unpacked => unpacked,
        },
        // These readers want the body for themselves; it is had back from them.
        "br" => {
            let mut reader = BrotliReader::new(Cursor::new(body));
            let unpacked = read(&mut reader);
            body = reader.into_inner().into_inner();
            unpacked
        }
        "zstd" => {
            let mut reader = ZstdReader::new(Cursor::new(body));
            let unpacked = read(&mut reader);
            body = reader.into_inner().into_inner();
            unpacked
        }
        _ => return Err(body),
    };
    Ok(match error {
        Some(_) if out.is_empty() => body,
        Some(_) => {
            cuts.push(format!("the {coding} encoding of the page broke off after {} bytes", out.len()));
            out
        }
        None => out,
    })
}

/// What can be read, and what broke.
fn read(from: impl Read) -> (Vec<u8>, Option<io::Error>) {
    let mut out = Vec::new();
    let error = from.take(most_bytes()).read_to_end(&mut out).err();
    (out, error)
}

/// The chunks put together.
fn unchunk(mut body: &[u8]) -> (Vec<u8>, Option<io::Error>) {
    let mut out = Vec::with_capacity(body.len());
    let broken = |kind: io::ErrorKind| Some(kind.into());
    loop {
        let Some(end) = memchr(b'\n', body) else { return (out, broken(io::ErrorKind::UnexpectedEof)) };
        // After the size an extension may follow.
        let size = body[..end].split(|&byte| byte == b';').next().unwrap_or_default().trim_ascii();
        let size = str::from_utf8(size).ok().and_then(|size| usize::from_str_radix(size, 16).ok());
        let Some(size) = size else { return (out, broken(io::ErrorKind::InvalidData)) };
        body = &body[end + 1..];
        if size == 0 {
            return (out, None);
        }
        if size > body.len() {
            out.extend_from_slice(body);
            return (out, broken(io::ErrorKind::UnexpectedEof));
        }
        out.extend_from_slice(&body[..size]);
        body = &body[size..];
        body = body.strip_prefix(b"\r\n").or_else(|| body.strip_prefix(b"\n")).unwrap_or(body);
    }
}
