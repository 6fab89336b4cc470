//! Files, folders and standard input.

use std::fs;

use serde_json::Value;

use crate::support::{STRIDE, folder, gzip, page, pages, pipe, question, run, strings};

/// The keys that a record has at least.
const PROMISED: [&str; 15] = [
    "path",
    "title",
    "subtitle",
    "authors",
    "published",
    "modified",
    "section",
    "site_name",
    "language",
    "direction",
    "text",
    "word_count",
    "html",
    "confidence",
    "warnings",
];

#[test]
fn a_page_comes_out_as_text_and_exits_with_0() {
    let run = pipe(["-"], page(7).as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.text().contains("The crane lifted 7 tons of coal"));
    assert!(run.err.starts_with("done: 1 ok, 0 empty, 0 partial, 0 failed in "), "{}", run.err);
}

#[test]
fn a_record_has_the_promised_keys() {
    let run = run(["--format", "jsonl", pages("keys", 1).to_str().unwrap()]);
    let records = run.records();
    for key in PROMISED {
        assert!(records[0].get(key).is_some(), "{key}");
    }
    assert!(records[0]["word_count"].as_u64().is_some_and(|words| words > 20), "{}", records[0]["word_count"]);
    for list in ["subtitle", "authors", "warnings"] {
        assert!(records[0][list].is_array(), "{list}");
    }
}

#[test]
fn every_field_of_the_help_can_be_asked_for() {
    let help = run(["--help"]);
    let fields = help.text().split("Fields:\n").nth(1).unwrap().split("\n    and markdown").next().unwrap();
    let fields = fields.replace("of the metadata", "").replace("of the body", "");
    let page = pages("fields", 1).join("0000.html");
    let whole = run(["--format", "jsonl", page.to_str().unwrap()]).records();
    for field in fields.split_whitespace().step_by(STRIDE) {
        let run = run(["--format", "jsonl", "--field", field, page.to_str().unwrap()]);
        assert_eq!(run.code, 0, "{field}: {}", run.err);
        assert_eq!(run.records()[0][field], whole[0][field], "{field}");
        assert_eq!(run.records()[0].as_object().unwrap().len(), 2, "{field} and the path");
    }
    assert_eq!(whole[0].as_object().unwrap().len(), fields.split_whitespace().count() + 1);
}

#[test]
fn a_field_as_text_is_its_value_alone() {
    let run = pipe(["--field", "text"], page(3).as_bytes());
    assert!(run.text().trim_end().ends_with("who has counted every barrel since the ferry came."));
    assert!(!run.text().contains("==>"));
}

#[test]
fn a_field_that_is_named_twice_comes_once() {
    let args = ["--field", "title", "--field", "language", "--field", "title"];
    assert_eq!(pipe(args, page(3).as_bytes()).text(), "Harbour report 3\n\n");
    let run = pipe(args.iter().chain(&["-f", "jsonl"]), page(3).as_bytes());
    assert_eq!(run.text(), "{\"title\":\"Harbour report 3\",\"language\":null}\n");
}

#[test]
fn front_matter_stands_before_the_text() {
    for format in ["text", "markdown", "html"] {
        let run = pipe(["--front-matter", "--format", format], page(3).as_bytes());
        assert!(run.text().starts_with("---\ntitle: \"Harbour report 3\"\n"), "{}", run.text());
        assert!(run.text().contains("\n---\n\n"), "{}", run.text());
    }
}

#[test]
fn markdown_is_a_format_and_a_field_for_who_asks() {
    let html = page(3).replace("old crane", "<b>old</b> crane");
    let whole = pipe(["--format", "markdown"], html.as_bytes());
    assert!(whole.text().contains("has kept its **old** crane"), "{}", whole.text());
    let field = pipe(["--format", "jsonl", "--field", "markdown"], html.as_bytes());
    assert_eq!(field.records()[0]["markdown"], whole.text().trim_end());
}

#[test]
fn one_page_is_a_json_object_and_more_are_an_array() {
    let folder = pages("json", 2);
    let one: Value = serde_json::from_slice(&run([folder.join("0000.html"), "--format=json".into()]).out).unwrap();
    assert!(one.is_object());
    let all: Value = serde_json::from_slice(&run([folder, "--format=json".into()]).out).unwrap();
    assert_eq!(all.as_array().unwrap().len(), 2);
}

#[test]
fn a_folder_is_walked_in_the_order_of_names() {
    let folder = folder("walked");
    for name in ["b.htm", "a/2.html", "a/1.HTML", "c.txt", "d.html.gz", "e.xhtml"] {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let bytes = if name.ends_with("gz") { gzip(page(1).as_bytes()) } else { page(1).into_bytes() };
        fs::write(path, bytes).unwrap();
    }
    let run = run(["-f", "jsonl", folder.to_str().unwrap()]);
    let records = run.records();
    let names: Vec<&str> =
        strings(&records, "path").into_iter().map(|path| &path[folder.to_str().unwrap().len() + 1..]).collect();
    assert_eq!(names, ["a/1.HTML", "a/2.html", "b.htm", "d.html.gz", "e.xhtml"]);
    assert_eq!(records[3]["text"], records[0]["text"]);
    assert_eq!(run.code, 0);
}

#[test]
fn threads_change_nothing() {
    let folder = pages("threads", 80);
    fs::write(folder.join("0033.html"), "").unwrap();
    fs::remove_file(folder.join("0077.html")).unwrap();
    let args = |threads: &str| ["-f", "jsonl", "-t", threads, folder.to_str().unwrap()].map(String::from);
    let one = run(args("1"));
    assert_eq!(one.records().len(), 79);
    for threads in ["2", "5", "64"] {
        assert_eq!(run(args(threads)).out, one.out, "{threads} threads");
    }
}

#[test]
fn a_page_without_an_article_is_empty_and_the_exit_code_says_so() {
    let folder = pages("empty", 2);
    fs::write(folder.join("0000.html"), "<title>Nothing</title>").unwrap();
    let run = run(["-f", "jsonl", folder.to_str().unwrap()]);
    assert_eq!(run.code, 1);
    assert_eq!(run.records()[0]["error"], "page has no main content");
    assert_eq!(run.records()[0]["title"], "Nothing", "what the page says of itself is not lost");
    assert!(run.records()[0].get("text").is_none());
    assert!(run.records()[1]["text"].is_string());
    assert!(run.err.contains("done: 1 ok, 1 empty, 0 partial, 0 failed"), "{}", run.err);
}

/// In a format that has no place for the error.
#[test]
fn of_a_page_without_an_article_the_metadata_can_be_asked_for() {
    let folder = pages("untold", 2);
    fs::write(folder.join("0000.html"), "<title>Fog over the harbour</title><html lang=en><div id=root>").unwrap();
    fs::write(folder.join("0001.html"), b"\x89PNG\r\n\x1a\n\0\0\0").unwrap();
    for (args, text) in [
        (&["--field", "title"][..], "Fog over the harbour\n"),
        (&["--field", "title", "--field", "authors", "--field", "language"], "Fog over the harbour\n\nen\n"),
        (&["--field", "title", "-f", "markdown"], "Fog over the harbour\n"),
        (&["--field", "title", "--field", "text"], ""),
        (&["--field", "text"], ""),
        (&["--front-matter"], ""),
        (&[], ""),
    ] {
        let run = run(args.iter().copied().chain([folder.to_str().unwrap()]));
        assert_eq!(run.text(), text, "{args:?}: {}", run.err);
        assert_eq!(run.code, 1, "{args:?}");
        assert!(run.err.contains("done: 0 ok, 1 empty, 0 partial, 1 failed"), "{args:?}: {}", run.err);
    }
    let told = run(["-f", "jsonl", "--field", "text", folder.to_str().unwrap()]).records();
    assert_eq!(told[0].as_object().unwrap().keys().collect::<Vec<_>>(), ["error", "path"]);
}

#[test]
fn a_name_that_speaks_against_how_a_file_is_read_is_told() {
    let folder = pages("misread", 1);
    let lines = folder.join("lines.jsonl");
    fs::write(&lines, question(1)).unwrap();
    assert!(run([&lines]).err.starts_with("note: "), "{}", run([&lines]).err);
    assert!(run([&lines]).err.contains("lines.jsonl: its name asks for --from jsonl\n"));
    let page = folder.join("0000.html");
    assert!(run(["--from", "warc", page.to_str().unwrap()]).err.contains("0000.html: its name asks for --from html\n"));
    assert!(!run([&folder]).err.contains("asks for"));
    assert!(!run(["--from", "jsonl", lines.to_str().unwrap()]).err.contains("asks for"));
}

#[test]
fn wrong_use_exits_with_2() {
    for args in [
        &["--format", "pdf"][..],
        &["--nonsense"],
        &["--field", "colour"],
        &["--threads", "0"],
        &["--front-matter", "--format", "jsonl"],
        &["--resume"],
        &["--resume", "--output", "x", "--format", "text"],
        &["--resume", "--output", "-", "--format", "jsonl"],
    ] {
        let run = run(args);
        assert_eq!(run.code, 2, "{args:?}");
        assert!(run.out.is_empty() && run.err.starts_with("error:"), "{args:?}: {}", run.err);
    }
}

#[test]
fn an_output_called_by_a_dash_is_standard_output() {
    assert_eq!(pipe(["-o", "-"], page(7).as_bytes()).out, pipe(["-"], page(7).as_bytes()).out);
}

#[test]
fn no_colour_and_no_bar_where_nobody_sees_them() {
    let run = run([pages("colour", 3).to_str().unwrap(), "nowhere.html"]);
    assert!(!run.err.contains('\x1b') && !run.err.contains('\r'), "{:?}", run.err);
}

#[test]
fn quiet_tells_only_errors() {
    let folder = pages("quiet", 1);
    assert_eq!(run(["-q", folder.to_str().unwrap()]).err, "");
    assert_eq!(run(["-q", "nowhere.html"]).err, "error: nowhere.html: no such file (check the path)\n");
}

#[test]
fn the_summary_adds_up() {
    let folder = pages("summary", 4);
    fs::write(folder.join("0001.html"), "").unwrap();
    let summary = folder.join("summary.json");
    let run =
        run(["-q", "-f", "jsonl", folder.to_str().unwrap(), "nowhere.html", "--summary", summary.to_str().unwrap()]);
    let summary: Value = serde_json::from_slice(&fs::read(&summary).unwrap()).unwrap();
    let expected = [("records", 5), ("articles", 3), ("ok", 3), ("empty", 1), ("failed", 1), ("skipped", 0)];
    for (key, count) in expected {
        assert_eq!(summary[key], count, "{key}");
    }
    assert_eq!((run.code, &summary["exit_code"], &summary["complete"]), (1, &Value::from(1), &Value::from(true)));
}

#[test]
fn a_focus_can_be_chosen() {
    for focus in ["balanced", "precision", "recall"] {
        assert_eq!(pipe(["--focus", focus], page(1).as_bytes()).code, 0, "{focus}");
    }
}
