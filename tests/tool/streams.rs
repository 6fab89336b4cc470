//! JSON Lines in: one answer for each question, in order and at once.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::{page, pipe, question, tool};

const FROM: [&str; 2] = ["--from", "jsonl"];

#[test]
fn a_question_is_answered_before_the_next_is_asked() {
    for threads in ["1", "3"] {
        let mut child =
            tool().args(FROM).args(["-q", "-t", threads]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut questions = child.stdin.take().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap());
        for number in 0..20 {
            questions.write_all(question(number).as_bytes()).unwrap();
            let mut answer = String::new();
            answers.read_line(&mut answer).unwrap();
            let answer: Value = serde_json::from_str(&answer).unwrap();
            assert_eq!(answer["id"], number);
            assert!(answer["text"].as_str().unwrap().contains(&format!("lifted {number} tons")));
        }
        drop(questions);
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn every_line_gets_one_answer_whatever_it_holds() {
    let good = question(1);
    let lines: [&[u8]; 12] = [
        good.as_bytes(),
        b"\n",
        b"not json\n",
        b"[1, 2]\n",
        b"{\"id\": \"none\"}\n",
        b"{\"id\": \"both\", \"html\": \"\", \"base64\": \"\"}\n",
        b"{\"id\": \"bad\", \"base64\": \"%%%\"}\n",
        b"{\"html\": 7}\n",
        b"{\"html\": \"\xff\"}\n",
        b"{\"id\": \"empty\", \"html\": \"\"}\n",
        &b"[".repeat(100_000),
        b"\n{\"id\": \"last\", \"html\": \"no line end\"",
    ];
    for threads in ["1", "4"] {
        let run = pipe(FROM.iter().chain(&["-t", threads]), &lines.concat());
        let answers = run.records();
        assert_eq!(answers.len(), lines.len(), "{}", run.err);
        assert!(answers[0].get("error").is_none());
        assert!(answers[1..].iter().all(|answer| answer["error"].is_string()));
        assert_eq!(answers[4]["id"], "none");
        assert_eq!(answers[2]["line"], 3);
        assert_eq!(run.code, 1);
    }
}

#[test]
fn half_a_character_costs_no_more_than_itself() {
    let html = json!(page(1)).to_string().replace("lifted 1 tons", r"lifted \ud83d tons \ud83d\ude00");
    let line = format!("{{\"id\": \"a \\udc00\", \"html\": {html}}}\n");
    let run = pipe(FROM, line.as_bytes());
    assert!(run.text().contains("lifted \u{fffd} tons \u{1f600}"), "{}", run.text());
    assert!(run.text().contains(r#""id":"a \udc00""#), "{}", run.text());
    assert_eq!(run.code, 0);
}

#[test]
fn an_id_comes_back_as_it_was() {
    let ids = [
        "1",
        "-2.50",
        "1E400",
        "123456789012345678901234567890",
        "\"셋\"",
        "\"\\ud55c \\/ \\ud800\"",
        "null",
        "true",
        "{\"b\": 1,  \"a\" : [4, null], \"b\": 2}",
    ];
    // A page, one that is none, and questions that no page comes of, for what they hold or for how they hold it.
    let pages = [
        format!("\"html\": {}", json!(page(1))),
        "\"html\": \"\"".to_owned(),
        "\"url\": \"https://example.org/\"".to_owned(),
        "\"html\": 5".to_owned(),
        "\"base64\": \"%%%\"".to_owned(),
        "\"html\": \"\\ud800\", \"base64\": {}".to_owned(),
    ];
    for id in ids {
        let question = |page| format!("{{{page}, \"id\": {id}}}\n");
        let lines: String = pages.iter().map(question).collect();
        for (format, start) in [("jsonl", "{\"id\":"), ("json", "{\n  \"id\": ")] {
            let run = pipe(FROM.iter().chain(&["-f", format]), lines.as_bytes());
            let starts = run.text().matches(&format!("{start}{id},")).count();
            assert_eq!(starts, pages.len(), "{id}: {}", run.text());
            assert!(!run.text().contains("\"line\":"), "{id}: {}", run.text());
        }
    }
}

#[test]
fn a_line_that_nobody_can_read_is_named_by_its_number() {
    let lines = "{\"id\": 7, \"html\": \"no end\n{\"id\": 7, \"id\": 8, \"html\": \"\"}\n[{\"id\": 7}]\n{\"id\": 07}\n";
    let answers = pipe(FROM, lines.as_bytes()).records();
    for (number, answer) in (1..).zip(&answers) {
        assert_eq!((&answer["line"], answer.get("id")), (&json!(number), None), "{answer}");
    }
    assert_eq!(answers.len(), 4);
}

#[test]
fn bytes_come_as_base64_in_the_encoding_that_the_header_names() {
    let html = "<p>항구는 1904년에 열렸고 그 뒤로 두 번 준설되었다. 가장 최근은 여객선 때문이었다.</p>";
    let encoded = STANDARD.encode(encoding_rs::EUC_KR.encode(html).0);
    let line = json!({ "base64": encoded, "content_type": "text/html; charset=euc-kr" }).to_string();
    let answers = pipe(FROM, line.as_bytes()).records();
    assert_eq!(answers[0]["encoding"], "EUC-KR");
    assert!(answers[0]["text"].as_str().unwrap().contains("항구는 1904년에 열렸고"));
}

#[test]
fn links_are_relative_to_the_address_of_the_record() {
    let html = page(1).replace("old crane", "<a href=crane>old crane</a>");
    let lines = format!("{}\n{}\n", json!({ "url": "https://example.org/x/", "html": html }), json!({ "html": html }));
    let answers = pipe(FROM.iter().chain(&["--url", "https://example.com/y/"]), lines.as_bytes()).records();
    assert!(answers[0]["html"].as_str().unwrap().contains("https://example.org/x/crane"));
    assert!(answers[1]["html"].as_str().unwrap().contains("https://example.com/y/crane"));
}

#[test]
fn a_page_past_every_bound_is_one_error_among_answers() {
    // Larger than a page may be, and larger than a line may be.
    let large = json!({ "id": "page", "html": "x".repeat(21_000_000) }).to_string();
    let larger = json!({ "id": "line", "html": "x".repeat(41_000_000) }).to_string();
    let lines = [question(0), large + "\n", larger + "\n", question(3)].concat();
    let run = pipe(FROM.iter().chain(&["-t", "2"]), lines.as_bytes());
    let answers = run.records();
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[1]["error"], "page is larger than 20000000 bytes");
    assert_eq!(answers[2]["error"], "line is longer than 40000000 bytes");
    assert_eq!((&answers[0]["id"], &answers[3]["id"]), (&json!(0), &json!(3)));
}

#[test]
fn skipping_leaves_out_what_was_answered() {
    let lines: String = (0..9).map(question).collect();
    let whole = pipe(FROM, lines.as_bytes());
    let rest = pipe(FROM.iter().chain(&["--skip", "4"]), lines.as_bytes());
    assert!(whole.out.ends_with(&rest.out));
    assert_eq!(rest.records().len(), 5);
    assert_eq!(pipe(FROM.iter().chain(&["--skip", "40"]), lines.as_bytes()).out, b"");
}

#[test]
fn questions_come_from_packed_files_too() {
    let folder = crate::support::folder("questions");
    let lines: String = (0..3).map(question).collect();
    std::fs::write(folder.join("a.jsonl"), &lines).unwrap();
    std::fs::write(folder.join("b.jsonl.gz"), crate::support::gzip(lines.as_bytes())).unwrap();
    let marked = [b"\xef\xbb\xbf", lines.as_bytes()].concat();
    std::fs::write(folder.join("c.jsonl"), &marked).unwrap();
    std::fs::write(folder.join("d.jsonl.gz"), crate::support::gzip(&marked)).unwrap();
    let run = crate::support::run(FROM.iter().copied().chain([folder.to_str().unwrap()]));
    assert_eq!(run.records().len(), 12);
    assert_eq!(run.code, 0, "{}", run.err);
}
