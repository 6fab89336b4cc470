//! What goes wrong around the tool: files, pipes, disks and signals.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::support::{Run, folder, gzip, page, pages, pipe, question, records, run, tool};

#[test]
fn a_missing_file_is_named_with_cause_and_remedy_and_the_others_go_on() {
    let folder = pages("missing", 2);
    let run = run(["-f", "jsonl", folder.join("gone.html").to_str().unwrap(), folder.to_str().unwrap()]);
    let records = run.records();
    assert_eq!(records[0].as_object().unwrap().len(), 2);
    assert_eq!(records[0]["error"], "no such file");
    assert!(records[0]["path"].as_str().unwrap().ends_with("gone.html"));
    assert_eq!((records.len(), run.code), (3, 1));
    assert!(run.err.contains("gone.html: no such file (check the path)\n"), "{}", run.err);
}

#[test]
fn standard_input_is_called_so() {
    let run = pipe(["-f", "jsonl", "--field", "title"], b"\x89PNG\r\n\x1a\n\0\0\0");
    assert_eq!(run.records()[0].as_object().unwrap().keys().collect::<Vec<_>>(), ["error"]);
    assert!(run.err.starts_with("error: standard input: page is binary data, not text"), "{}", run.err);
}

#[test]
fn what_no_run_can_mean_is_wrong_usage() {
    for (arguments, message) in [
        (["--url", "news.example/harbour"], "an absolute http or https address is needed"),
        (["--url", "ftp://news.example/"], "an absolute http or https address is needed"),
        (["--threads", "0"], "0 is not in 1..=1024"),
        (["--threads", "1025"], "1025 is not in 1..=1024"),
    ] {
        let run = pipe(arguments, page(1).as_bytes());
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.err);
        assert!(run.err.contains(message), "{arguments:?}: {}", run.err);
        assert!(run.text().is_empty());
    }
}

#[test]
fn what_is_read_is_not_written_over() {
    let folder = pages("overwritten", 1);
    let file = folder.join("0000.html");
    let (page, again) = (file.to_str().unwrap(), folder.join("../overwritten/0000.html"));
    let again = again.to_str().unwrap();
    let before = fs::read(&file).unwrap();
    for (arguments, message) in [
        (&["-o", page, page][..], "--output is one of the files to read"),
        (&["-o", again, page], "--output is one of the files to read"),
        (&["--summary", again, page], "--summary is one of the files to read"),
        (&["-o", "x", "--summary", "x", page], "--output and --summary are the same file"),
    ] {
        let run = run(arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.err);
        assert!(run.err.contains(message), "{arguments:?}: {}", run.err);
        assert!(fs::read(&file).unwrap() == before, "{arguments:?}");
    }
}

/// Records hold pages, and read as questions they would be answered for ever.
#[test]
fn what_is_written_is_not_read() {
    let folder = pages("grown", 0);
    fs::write(folder.join("a.jsonl"), question(1)).unwrap();
    let out = folder.join("out.jsonl");
    for threads in ["1", "3"] {
        let told =
            run(["--from", "jsonl", "-t", threads, "-o", out.to_str().unwrap(), folder.to_str().unwrap()]
                .map(String::from));
        assert_eq!((told.code, records(&fs::read(&out).unwrap()).len()), (0, 1), "{}", told.err);
        assert!(told.err.contains("out.jsonl: the output is written here, not read"), "{}", told.err);
    }
    let appended = fs::OpenOptions::new().append(true).open(&out).unwrap();
    let command = |args: &[&str]| {
        tool().args(args).stdin(fs::File::open(&out).unwrap()).stdout(appended.try_clone().unwrap()).output()
    };
    let told = Run::from(command(&["--from", "jsonl", "-"]).unwrap());
    assert!(told.err.contains("-: the output is written here, not read"), "{}", told.err);
    let told = Run::from(command(&["--from", "jsonl", folder.to_str().unwrap()]).unwrap());
    assert!(told.err.contains("out.jsonl: the output is written here, not read"), "{}", told.err);
    assert_eq!(records(&fs::read(&out).unwrap()).len(), 2);
}

#[test]
fn an_address_in_place_of_a_file_is_told_what_to_do() {
    let run = run(["https://harbour.example/crane"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("crane: pages are not fetched (curl -sL URL | extract --url URL)"), "{}", run.err);
}

#[test]
fn a_file_that_holds_no_records_is_never_resumed() {
    let folder = pages("foreign", 1);
    let notes = folder.join("notes.txt");
    for text in ["Dear Ann,\nthe crane", "{}\nDear Ann"] {
        fs::write(&notes, text).unwrap();
        let run = run(["-f", "jsonl", "-o", notes.to_str().unwrap(), "--resume", folder.to_str().unwrap()]);
        assert_eq!((run.code, fs::read_to_string(&notes).unwrap().as_str()), (3, text));
        assert!(run.err.contains("notes.txt: holds something other than records"), "{}", run.err);
    }
}

/// A page of many paragraphs, no two of them alike.
fn long_page() -> String {
    let paragraphs = (1_700..2_000).map(|year| {
        let ships = year * year % 9_973;
        format!(
            "<p>In {year} some {ships} ships called at the harbour, which was dredged for the ferry, and the harbour \
             master counted {} barrels.</p>",
            ships * year
        )
    });
    format!("<title>The harbour</title><article>{}</article>", paragraphs.collect::<String>())
}

#[test]
fn broken_gzip_gives_what_can_be_read_with_a_warning() {
    let folder = pages("gzip", 0);
    let page = long_page();
    let packed = gzip(page.as_bytes());
    let mut wrong_sum = packed.clone();
    wrong_sum[packed.len() - 6] ^= 1;
    let nothing_yet = format!("<title>The harbour</title>{}{page}", "<i></i>".repeat(100_000));
    let nothing_yet = gzip(nothing_yet.as_bytes());
    for (name, bytes) in [
        ("a.html.gz", &packed[..12]),
        ("b.html.gz", &packed[..packed.len() / 2]),
        ("c.html.gz", &wrong_sum),
        ("d.html.gz", &nothing_yet[..nothing_yet.len() / 20]),
        ("e.html.gz", &packed),
    ] {
        fs::write(folder.join(name), bytes).unwrap();
    }
    let told = run(["-f", "jsonl", folder.to_str().unwrap()]);
    let records = told.records();
    let text = |at: usize| records[at]["text"].as_str().unwrap();
    let warning = |at: usize| records[at]["warnings"][0].as_str().unwrap();
    assert_eq!(records[0]["error"], "its compressed data ends too early");
    assert!(text(1).len() > 1_000 && text(1).len() < text(4).len() && text(4).starts_with(&text(1)[..1_000]));
    assert!(warning(1).starts_with("its compressed data ends too early, after "), "{}", warning(1));
    assert_eq!(
        (text(2), warning(2)),
        (text(4), &*format!("its compressed data is damaged, after {} bytes of the page", page.len()))
    );
    let error = records[3]["error"].as_str().unwrap();
    assert!(error.starts_with("page has no main content; its compressed data ends too early, after "), "{error}");
    assert_eq!(records[3]["title"], "The harbour");
    assert_eq!(records[4]["warnings"].as_array().map(Vec::len), Some(0));
    assert!(told.err.contains("done: 1 ok, 0 empty, 2 partial, 2 failed in "), "{}", told.err);
    // Text has no place for warnings: they are told beside it.
    let told = run([folder.join("b.html.gz")]);
    assert!(told.err.contains("note: ") && told.err.contains("b.html.gz: its compressed data ends too early, after "));
    assert_eq!(told.code, 0);
}

/// As on tapes, and from tools that write whole blocks; more than is read at once.
static ZEROS: [u8; 300_000] = [0; 300_000];

#[test]
fn zeros_behind_gzip_are_no_damage() {
    let page = long_page();
    let packed = gzip(page.as_bytes());
    let plain = pipe(["-f", "jsonl"], page.as_bytes()).out;
    let (first, second) = page.split_at(page.len() / 2);
    for bytes in [
        [&packed[..], &[0]].concat(),
        [&packed[..], &ZEROS].concat(),
        [&gzip(first.as_bytes())[..], &gzip(second.as_bytes())].concat(),
        [&gzip(first.as_bytes())[..], &[0; 512], &gzip(second.as_bytes()), &ZEROS].concat(),
    ] {
        let told = pipe(["-f", "jsonl"], &bytes);
        assert!(told.out == plain, "{} bytes: {}", bytes.len(), told.err);
    }
    for rest in [&b"\0\0x"[..], b"\x1f\x8b", b"x\0"] {
        let told = pipe(["-f", "jsonl"], &[&packed[..], rest].concat());
        assert!(told.err.contains("1 partial"), "{rest:?}: {}", told.err);
    }
}

#[test]
fn what_is_no_text_is_no_page() {
    let picture: Vec<u8> = b"\x89PNG\r\n\x1a\n".iter().copied().chain((0..=255).cycle().take(4_000)).collect();
    let run = pipe(["-f", "jsonl"], &picture);
    assert_eq!(run.records()[0]["error"], "page is binary data, not text");
    let wide: Vec<u8> = page(1).encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(pipe(["-f", "jsonl"], &[b"\xff\xfe", &wide[..]].concat()).records()[0]["text"].is_string());
}

#[test]
fn a_gzip_bomb_is_a_page_too_large() {
    let run = pipe(["-f", "jsonl"], &gzip(&vec![b' '; 30_000_000]));
    assert_eq!(run.records()[0]["error"], "page is larger than 20000000 bytes");
}

#[cfg(unix)]
#[test]
fn a_folder_loop_ends_and_is_told() {
    let folder = pages("loop", 2);
    fs::create_dir(folder.join("below")).unwrap();
    std::os::unix::fs::symlink(&folder, folder.join("below/up")).unwrap();
    std::os::unix::fs::symlink(folder.join("gone"), folder.join("dangling.html")).unwrap();
    let run = run(["-f", "jsonl", folder.to_str().unwrap()]);
    assert_eq!(run.records().len(), 3);
    assert!(run.err.contains("leads back into a folder above it, not followed"), "{}", run.err);
    assert!(run.err.contains("dangling.html: no such file"), "{}", run.err);
    assert_eq!(run.code, 1, "for the dangling link");
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_ends_the_run() {
    let folder = pages("pipe", 300);
    for threads in ["1", "4"] {
        let mut child = tool()
            .args(["-f", "jsonl", "-t", threads, folder.to_str().unwrap()])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::with_capacity(64, child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        records(line.as_bytes());
        let run = Run::from(child.wait_with_output().unwrap());
        assert_eq!(run.code, 141, "{}", run.err);
        assert!(run.err.starts_with("stopped: "), "{}", run.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_by_the_exit_code() {
    let folder = pages("full", 3);
    let summary = folder.join("summary.json");
    let run = run(["-f", "jsonl", "-o", "/dev/full", folder.to_str().unwrap(), "--summary", summary.to_str().unwrap()]);
    assert_eq!(run.code, 3);
    assert!(run.err.contains("error: /dev/full: no space left on device (make room"), "{}", run.err);
    let summary: serde_json::Value = serde_json::from_slice(&fs::read(summary).unwrap()).unwrap();
    assert_eq!((&summary["ok"], &summary["complete"], &summary["exit_code"]), (&0.into(), &false.into(), &3.into()));
}

/// A disk that fills up within a record: the shell's limit on the size of files.
#[cfg(target_os = "linux")]
#[test]
fn a_record_that_a_full_disk_tears_is_cut_off_and_can_be_resumed() {
    let folder = pages("torn", 60);
    let whole = run(["-f", "jsonl", folder.to_str().unwrap()]);
    for redirect in ["-o \"$2\"", "> \"$2\"", ">> \"$2\""] {
        let out = folder.join("out.jsonl");
        let _ = fs::remove_file(&out);
        let script = format!("trap '' XFSZ; ulimit -f 20; exec \"$0\" -f jsonl -t 2 \"$1\" {redirect}");
        let limited = Command::new("sh").args(["-c", &script]).arg(tool().get_program()).args([&folder, &out]).output();
        let limited = Run::from(limited.unwrap());
        assert_eq!(limited.code, 3, "{redirect}: {}", limited.err);
        let written = fs::read(&out).unwrap();
        let count = records(&written).len();
        assert!((1..60).contains(&count) && whole.out.starts_with(&written), "{redirect}: {count} records");
        assert!(limited.err.contains(&format!("stopped: {count} ok")), "{redirect}: {}", limited.err);
        run(["-f", "jsonl", "--resume", "-o", out.to_str().unwrap(), folder.to_str().unwrap()]);
        assert!(fs::read(&out).unwrap() == whole.out, "{redirect}: resumed");
    }
}

#[test]
fn resuming_cuts_a_torn_record_and_adds_what_is_missing() {
    let folder = pages("resume", 12);
    let out = folder.join("out.jsonl");
    let args = ["-f", "jsonl", "--resume", "-o", out.to_str().unwrap(), folder.to_str().unwrap()];
    assert_eq!(run(args).code, 0, "a file that is not there yet is begun");
    let whole = fs::read(&out).unwrap();
    assert_eq!(records(&whole).len(), 12);
    for kept in [0, 1, whole.len() / 2, whole.len() - 1, whole.len()] {
        fs::write(&out, &whole[..kept]).unwrap();
        assert_eq!(run(args).code, 0);
        assert!(fs::read(&out).unwrap() == whole, "resumed after {kept} bytes");
    }
}

#[test]
fn an_id_that_looks_like_damage_is_resumed_as_any_other() {
    let folder = folder("damage_id");
    let (path, out) = (folder.join("questions.jsonl"), folder.join("out.jsonl"));
    let id = serde_json::json!({ "damage": true, "error": "", "warc_record_id": "" });
    let lines = (0..4).map(|number| format!("{}\n", serde_json::json!({ "id": id, "html": page(number) })));
    fs::write(&path, lines.collect::<String>()).unwrap();
    let args = ["--from", "jsonl", "--resume", "-o", out.to_str().unwrap(), path.to_str().unwrap()];
    run(args);
    let whole = fs::read(&out).unwrap();
    assert_eq!(records(&whole).len(), 4);
    fs::write(&out, &whole[..whole.len() - 9]).unwrap();
    run(args);
    assert!(fs::read(&out).unwrap() == whole, "{}", String::from_utf8_lossy(&fs::read(&out).unwrap()));
}

/// The tool on questions, with two of them answered.
#[cfg(unix)]
fn asked_twice(args: &[&str]) -> (Child, ChildStdin, Vec<u8>) {
    let mut child = tool()
        .args(["--from", "jsonl"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut questions = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.as_mut().unwrap());
    let mut out = Vec::new();
    for number in 0..2 {
        questions.write_all(question(number).as_bytes()).unwrap();
        answers.read_until(b'\n', &mut out).unwrap();
    }
    (child, questions, out)
}

#[cfg(unix)]
#[test]
fn what_was_written_before_kill_9_is_whole() {
    let (mut child, questions, mut out) = asked_twice(&["-t", "3"]);
    child.kill().unwrap();
    child.wait().unwrap();
    drop(questions);
    child.stdout.unwrap().read_to_end(&mut out).unwrap();
    assert_eq!(records(&out).len(), 2);
    let all: String = (0..5).map(question).collect();
    let rest = pipe(["--from", "jsonl", "--skip", "2"], all.as_bytes());
    assert!([out, rest.out].concat() == pipe(["--from", "jsonl"], all.as_bytes()).out);
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_run_with_what_is_in_hand() {
    let (mut child, questions, out) = asked_twice(&[]);
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    let mut told = String::new();
    BufReader::new(child.stderr.as_mut().unwrap()).read_line(&mut told).unwrap();
    assert!(told.contains("finishing the pages in hand"), "{told}");
    drop(questions);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(records(&out).len(), 2);
}

#[test]
fn the_summary_of_an_earlier_run_does_not_outlive_it() {
    let folder = pages("stale", 1);
    let summary = folder.join("summary.json");
    fs::write(&summary, "of an earlier run").unwrap();
    run(["--summary", summary.to_str().unwrap(), folder.to_str().unwrap()]);
    assert!(!fs::read_to_string(&summary).unwrap().contains("earlier"));
}

#[cfg(unix)]
#[test]
fn names_give_no_commands_to_a_terminal() {
    let folder = pages("named", 1);
    fs::rename(folder.join("0000.html"), folder.join("a\u{1b}[31m\nb.html")).unwrap();
    fs::write(folder.join("c\u{1b}[31m.html"), "").unwrap();
    let told = run([folder.to_str().unwrap()]);
    assert!(told.text().contains("a\u{fffd}[31m\u{fffd}b.html <==\n"), "{}", told.text());
    assert!(told.err.contains("c\u{fffd}[31m.html: page has no main content"), "{}", told.err);
    let told = run(["-f", "jsonl", folder.to_str().unwrap()]);
    assert!(told.records()[0]["path"].as_str().unwrap().ends_with("/a\u{1b}[31m\nb.html"));
}

/// What a terminal gets, by the hand of `script`; nothing where there is none.
#[cfg(target_os = "linux")]
fn on_a_terminal(args: &str) -> Option<Run> {
    let command = format!("'{}' -q {args}", tool().get_program().to_str().unwrap());
    let told = Command::new("script").args(["-qec", &command, "/dev/null"]).stdin(Stdio::null()).output();
    told.ok().map(Run::from)
}

/// Controls past ASCII are left of letters that were encoded twice, and one of them opens commands.
#[cfg(target_os = "linux")]
#[test]
fn pages_give_no_commands_to_a_terminal() {
    let file = pages("commands", 1).join("0000.html");
    let hostile =
        page(1).replace("old crane", "\u{9b}31mold\u{1b}[31m crane\u{7f}").replace("report 1<", "\u{9b}A\u{1b}c<");
    fs::write(&file, format!("\u{feff}{hostile}")).unwrap();
    let path = file.to_str().unwrap();
    for args in [
        &[][..],
        &["-f", "markdown", "--front-matter"],
        &["-f", "html"],
        &["--field", "title", "--field", "text"],
        &["-f", "json"],
        &["-f", "jsonl"],
    ] {
        let piped = run(args.iter().chain(&[path]));
        assert!(piped.text().contains("\u{9b}31mold"), "{args:?}: nothing is changed elsewhere");
        let Some(shown) = on_a_terminal(&format!("{} '{path}'", args.join(" "))) else { return };
        let is_command = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        assert!(!shown.text().contains(is_command), "{args:?}: {:?}", shown.text());
        if args.last().is_some_and(|format| format.starts_with("json")) {
            let [piped, shown] =
                [piped, shown].map(|run| serde_json::from_slice::<serde_json::Value>(&run.out).unwrap());
            assert_eq!(shown, piped, "{args:?}");
        } else {
            assert!(shown.text().contains("\u{fffd}31mold"), "{args:?}: {:?}", shown.text());
        }
    }
}

#[test]
fn a_folder_without_pages_is_told() {
    let run = run([folder("nothing").to_str().unwrap()]);
    assert!(run.err.starts_with("note: nothing to read"), "{}", run.err);
    assert_eq!(run.code, 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_summary_that_cannot_be_written_is_told_by_the_exit_code() {
    let run = run(["--summary", "/dev/full", pages("unsummed", 1).to_str().unwrap()]);
    assert_eq!(run.code, 3);
    assert_eq!(run.err.matches("error: /dev/full").count(), 1, "{}", run.err);
}

#[test]
fn an_output_that_cannot_be_opened_is_told() {
    let run = run(["-o", folder("output").to_str().unwrap(), "nowhere.html"]);
    assert_eq!(run.code, 3);
    assert!(run.err.contains("error:"), "{}", run.err);
}
