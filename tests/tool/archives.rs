//! Web archives in: every page comes through, and what is broken is told.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use fastwarc::stream_io::brotli::BrotliWriter;
use fastwarc::stream_io::traits::WarcWrite;
use fastwarc::stream_io::zstd::ZstdWriter;
use flate2::Compression;
use flate2::write::{DeflateEncoder, ZlibEncoder};
use serde_json::{Value, json};

use crate::support::{Run, STRIDE, folder, gzip, page, pipe, run, strings};

const FROM: [&str; 2] = ["--from", "warc"];

/// A record of an archive.
fn record(kind: &str, content_type: &str, number: usize, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/{number}\r\n\
         WARC-Date: 2026-01-01T00:00:{:02}Z\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n\
         Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
        number % 60,
        body.len()
    );
    [head.as_bytes(), body, b"\r\n\r\n"].concat()
}

/// A response with HTTP headers of its own, each with its line end.
fn response(number: usize, status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let http = [format!("HTTP/1.1 {status}\r\n{headers}\r\n").as_bytes(), body].concat();
    record("response", "application/http; msgtype=response", number, &http)
}

fn html(number: usize) -> Vec<u8> {
    response(number, "200 OK", "Content-Type: text/html\r\n", page(number).as_bytes())
}

fn chunked(body: &[u8]) -> Vec<u8> {
    let chunks =
        body.chunks(700).map(|chunk| [format!("{:x};ext=1\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat());
    chunks.collect::<Vec<_>>().concat().into_iter().chain(*b"0\r\n\r\n").collect()
}

fn deflate(body: &[u8], is_bare: bool) -> Vec<u8> {
    if is_bare {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(body).unwrap();
        return encoder.finish().unwrap();
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn brotli(body: &[u8]) -> Vec<u8> {
    let mut encoder = BrotliWriter::new(Vec::new());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap();
    encoder.into_inner().unwrap()
}

fn zstd(body: &[u8]) -> Vec<u8> {
    let mut encoder = ZstdWriter::new(Vec::new());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap();
    encoder.into_inner().unwrap()
}

/// A response whose body was sent as one of the ways of the web, in turn.
fn encoded(number: usize, body: &[u8]) -> Vec<u8> {
    let (headers, body) = match number % 9 {
        0 => ("", body.to_vec()),
        1 => ("Content-Encoding: gzip\r\n", gzip(body)),
        2 => ("Transfer-Encoding: chunked\r\n", chunked(body)),
        3 => ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunked(&gzip(body))),
        4 => ("Content-Encoding: deflate\r\n", deflate(body, false)),
        5 => ("content-encoding: Deflate\r\n", deflate(body, true)),
        6 => ("Content-Encoding: br\r\n", brotli(body)),
        7 => ("Content-Encoding: zstd\r\n", zstd(body)),
        // What many crawlers keep: the header of an encoding that they took off.
        _ => ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", body.to_vec()),
    };
    response(number, "200 OK", &format!("Content-Type: text/html\r\n{headers}"), &body)
}

/// Records that are no pages.
fn others(number: usize) -> Vec<Vec<u8>> {
    vec![
        record("request", "application/http; msgtype=request", number, b"GET / HTTP/1.1\r\n\r\n"),
        response(number, "200 OK", "Content-Type: image/png\r\n", b"\x89PNG"),
        response(number, "301 Moved", "Content-Type: text/html\r\nLocation: /\r\n", page(number).as_bytes()),
        record("metadata", "application/warc-fields", number, b"fetchTimeMs: 10\r\n"),
    ]
}

fn summary(name: &str, archive: &Path) -> (Run, Value) {
    let path = folder(name).join("summary.json");
    let run = run(FROM.iter().copied().chain(["--summary", path.to_str().unwrap(), archive.to_str().unwrap()]));
    (run, serde_json::from_slice(&fs::read(path).unwrap()).unwrap())
}

#[test]
fn the_example_pages_come_through_as_they_do_one_by_one() {
    let pages = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pages")).unwrap();
    let mut paths: Vec<PathBuf> = pages.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "html"));
    paths.sort();
    let paths: Vec<PathBuf> = paths.into_iter().step_by(STRIDE).collect();
    let one_by_one = run(["-f", "jsonl"].map(PathBuf::from).iter().chain(&paths)).records();
    let mut records = vec![record("warcinfo", "application/warc-fields", 0, b"software: a test\r\n")];
    for (number, path) in paths.iter().enumerate() {
        records.push(encoded(number, &fs::read(path).unwrap()));
        records.extend(others(number));
    }
    let folder = folder("archives");
    for (name, bytes) in [
        ("plain.warc", records.concat()),
        ("members.warc.gz", records.iter().map(|record| gzip(record)).collect::<Vec<_>>().concat()),
        ("whole.warc.gz", gzip(&records.concat())),
        ("whole.warc.zst", zstd(&records.concat())),
    ] {
        fs::write(folder.join(name), bytes).unwrap();
        let (run, summary) = summary("archives_summary", &folder.join(name));
        let from_archive = run.records();
        assert!(strings(&from_archive, "text") == strings(&one_by_one, "text"), "{name}: {}", run.err);
        assert_eq!(run.code, 0, "{name}: {}", run.err);
        assert_eq!(summary["records"], records.len(), "{name}");
        assert_eq!(summary["skipped"], records.len() - paths.len(), "{name}");
        assert_eq!(summary["ok"], paths.len(), "{name}");
    }
    let all = run(FROM.iter().copied().chain(["-t", "3", folder.to_str().unwrap()]));
    assert_eq!(all.records().len(), 4 * paths.len());
}

#[test]
fn a_record_names_its_page() {
    let run = pipe(FROM, &html(7));
    let record = &run.records()[0];
    assert_eq!(record["url"], "https://example.org/7");
    assert_eq!(record["warc_record_id"], "<urn:uuid:7>");
    assert_eq!(record["warc_date"], "2026-01-01T00:00:07Z");
    assert!(record["text"].as_str().unwrap().contains("lifted 7 tons"));
}

#[test]
fn the_charset_of_the_http_header_is_believed() {
    let text = "항구는 1904년에 열렸고 그 뒤로 두 번 준설되었다. 가장 최근은 여객선 때문이었다.";
    let body = encoding_rs::EUC_KR.encode(&format!("<p>{text}</p>")).0.into_owned();
    let run = pipe(FROM, &response(0, "200 OK", "Content-Type: text/html; charset=EUC-KR\r\n", &body));
    assert_eq!(run.records()[0]["text"], text);
}

#[test]
fn a_resource_and_a_page_without_a_type_are_pages() {
    let archive = [
        record("resource", "text/html", 1, page(1).as_bytes()),
        response(2, "200 OK", "", page(2).as_bytes()),
        response(3, "200 OK", "", b"{\"json\": true}"),
        record("conversion", "text/plain", 4, b"text"),
    ];
    assert_eq!(pipe(FROM, &archive.concat()).records().len(), 2);
}

/// Bytes behind a record, without which it is whole: two line ends.
const BETWEEN_RECORDS: usize = 4;

#[test]
fn a_cut_archive_gives_what_stands_before_the_cut() {
    let records: Vec<Vec<u8>> = (0..4).map(html).collect();
    let whole = pipe(FROM, &records.concat()).records();
    let packed: Vec<Vec<u8>> = records.iter().map(|record| gzip(record)).collect();
    for parts in [&records, &packed] {
        let archive = parts.concat();
        let ends: Vec<usize> = (1..=parts.len()).map(|count| parts[..count].concat().len()).collect();
        let steps = (0..archive.len()).step_by(archive.len() * STRIDE / 60 + 1);
        // Within the headers of a record too, and between two records.
        let first_headers = (ends[0]..ends[0] + 200).step_by(STRIDE);
        for cut in steps.chain(first_headers).filter(|cut| *cut < archive.len()) {
            let run = pipe(FROM, &archive[..cut]);
            let articles: Vec<Value> =
                run.records().into_iter().filter(|record| record.get("error").is_none()).collect();
            let complete = articles.iter().zip(&whole).take_while(|(some, whole)| some == whole).count();
            assert!(articles.len() <= complete + 1, "cut at {cut}: only the last page may be another");
            let is_told = run.code == 1 && run.err.contains("error:");
            let is_at_a_seam = ends.iter().any(|&end| (cut..=cut + BETWEEN_RECORDS).contains(&end)) || cut == 0;
            assert!(is_told || is_at_a_seam, "cut at {cut}: {} {}", run.code, run.err);
        }
    }
}

#[test]
fn a_page_that_the_archive_ends_within_is_partial() {
    let archive = html(5);
    let run = pipe(FROM, &archive[..archive.len() - 100]);
    let records = run.records();
    assert_eq!(records[0]["warnings"][0], "the archive ends within this page");
    assert!(records[0]["text"].as_str().unwrap().contains("In year 5"));
    assert_eq!(records[1]["error"], "archive ends within a record");
    assert!(run.err.contains("0 ok, 0 empty, 1 partial, 1 failed"), "{}", run.err);
}

#[test]
fn what_the_crawler_cut_and_what_broke_off_is_told() {
    let packed = gzip(page(1).as_bytes());
    let cut =
        response(1, "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", &packed[..packed.len() - 9]);
    let marked = String::from_utf8(html(2)).unwrap().replace("WARC-Date:", "WARC-Truncated: length\r\nWARC-Date:");
    let run = pipe(FROM, &[cut, marked.into_bytes()].concat());
    let records = run.records();
    assert!(records[0]["warnings"][0].as_str().unwrap().starts_with("the gzip encoding of the page broke off after"));
    assert_eq!(records[1]["warnings"][0], "the crawler cut the page short (length)");
    assert!(run.err.contains("2 partial"), "{}", run.err);
}

#[test]
fn of_a_header_four_encodings_are_taken_off() {
    let packed = |times: usize| (0..times).fold(page(1).into_bytes(), |body, _| gzip(&body));
    let (many, unknown) = (
        "more than 4 encodings of the page are named; the inner ones are left on",
        "encoding \"utf-8\" of the page is not known",
    );
    for (codings, body, warnings) in [
        ("gzip, gzip, gzip, gzip", packed(4), &[][..]),
        // Neither an empty name nor this one is an encoding.
        (", gzip,, identity, GZIP, , gzip, Identity, gzip", packed(4), &[]),
        ("br, gzip, gzip, gzip, gzip", packed(4), &[many]),
        // What is named and is not there.
        ("br, zstd, br, zstd", packed(0), &[]),
        (&"br,".repeat(20_000), packed(0), &[many]),
        (&"zstd,".repeat(10_000), packed(0), &[many]),
        ("gzip, utf-8, gzip", packed(1), &[unknown]),
        (&"utf-8,".repeat(10_000), packed(0), &[unknown]),
    ] {
        let headers = format!("Content-Type: text/html\r\nContent-Encoding: {codings}\r\n");
        let run = pipe(FROM, &response(1, "200 OK", &headers, &body));
        let record = &run.records()[0];
        let name = &codings[..codings.len().min(40)];
        assert!(record["text"].as_str().unwrap_or_default().contains("lifted 1 tons"), "{name}: {record}");
        assert_eq!(record["warnings"], json!(warnings), "{name}");
    }
    // Beneath an encoding that is not known there is nothing to take off.
    let run = pipe(FROM, &response(1, "200 OK", "Content-Encoding: gzip, utf-8\r\n", &packed(1)));
    assert_eq!(run.records().len(), 0, "{}", run.err);
}

#[test]
fn zeros_behind_gzip_are_no_damage() {
    let body = [&gzip(page(1).as_bytes())[..], &[0; 8]].concat();
    let packed = response(1, "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", &body);
    let run = pipe(FROM, &[&gzip(&packed)[..], &[0; 512], &gzip(&html(2)), &vec![0; 70_000]].concat());
    assert!(run.err.contains("done: 2 ok, 0 empty, 0 partial, 0 failed"), "{}", run.err);
}

#[test]
fn reading_goes_on_after_a_damaged_stretch() {
    let wrong_length = String::from_utf8(html(2)).unwrap().replace("Content-Length: ", "Content-Length: 1");
    let no_length = String::from_utf8(html(3)).unwrap().replace("Content-Length", "X-Length");
    for (name, stretch) in [
        ("garbage", b"garbage \xff\xfe\n".repeat(5_000)),
        ("one long line", vec![b'x'; 300_000]),
        ("no length", no_length.into_bytes()),
        ("headers without end", [b"WARC/1.1\r\n".to_vec(), b"X-A: b\r\n".repeat(20_000), b"\r\n".to_vec()].concat()),
    ] {
        let run = pipe(FROM, &[html(0), stretch, b"\r\n".to_vec(), html(1)].concat());
        let ids = run.records();
        assert_eq!(ids.iter().filter(|record| record.get("text").is_some()).count(), 2, "{name}: {}", run.err);
        assert_eq!(run.code, 1, "{name}");
    }
    // A length that swallows the next record is found out where it ends.
    let run = pipe(FROM, &[html(0), wrong_length.into_bytes(), html(4)].concat());
    assert_eq!(run.code, 1);
    assert!(!run.records().is_empty());
}

#[test]
fn a_length_beyond_all_bounds_is_not_believed() {
    for length in ["99999999999999999", "18446744073709551615", "99999999999999999999999", "-1", "x"] {
        let archive = String::from_utf8(html(0))
            .unwrap()
            .replace("Content-Length: ", &format!("Content-Length: {length}\r\nX: "));
        let run = pipe(FROM, archive.as_bytes());
        assert_eq!(run.code, 1, "{length}: {}", run.err);
    }
}

#[test]
fn an_archive_that_is_none_is_an_error() {
    for bytes in [b"PK\x03\x04 a zip file, maybe".as_slice(), &gzip(b"nothing of interest"), b"\x1f\x8b\x08broken"] {
        let run = pipe(FROM, bytes);
        assert_eq!((run.code, run.records().len()), (1, 1), "{}", run.err);
        assert!(run.records()[0]["error"].is_string());
    }
    assert_eq!(pipe(FROM, b"").code, 0, "an empty archive has no page that could fail");
}

#[test]
fn an_archive_that_was_still_being_fetched_can_be_gone_on_with() {
    let records: Vec<Vec<u8>> = (0..5).map(html).collect();
    let packed: Vec<u8> = records.iter().flat_map(|record| gzip(record)).collect();
    let folder = folder("grown");
    let (path, out) = (folder.join("crawl.warc"), folder.join("out.jsonl"));
    let args = ["--resume", "-o", out.to_str().unwrap(), path.to_str().unwrap()];
    for archive in [records.concat(), packed] {
        fs::write(&path, &archive).unwrap();
        let whole = run(FROM.iter().chain(&args[3..])).out;
        for cut in [archive.len() / 2, archive.len() / 5 * 4, archive.len() - 30] {
            let _ = fs::remove_file(&out);
            fs::write(&path, &archive[..cut]).unwrap();
            let first = run(FROM.iter().chain(&args));
            let once = fs::read(&out).unwrap();
            run(FROM.iter().chain(&args));
            assert!(fs::read(&out).unwrap() == once, "cut at {cut}: the same again where nothing was added");
            fs::write(&path, &archive).unwrap();
            run(FROM.iter().chain(&args));
            assert!(fs::read(&out).unwrap() == whole, "cut at {cut}: {}", first.err);
        }
    }
}

#[test]
fn skipping_counts_pages_and_not_records() {
    let archive: Vec<u8> = (0..5).flat_map(|number| [others(number).concat(), html(number)].concat()).collect();
    let whole = pipe(FROM, &archive);
    let rest = pipe(FROM.iter().chain(&["--skip", "2"]), &archive);
    assert_eq!(rest.records().len(), 3);
    assert!(whole.out.ends_with(&rest.out));
}
