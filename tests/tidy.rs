//! Laws of the code that no compiler checks: who may use whom, how long a file may be, where constants come from.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What every room may use, and what these may use themselves.
const COMMON: [(&str, &[&str]); 5] = [
    // An article carries its metadata.
    ("article", &["error", "metadata", "text"]),
    // The methods of an extractor are one call each.
    ("options", &["article", "error", "metadata", "pipeline"]),
    ("error", &[]),
    ("named", &[]),
    ("tables", &[]),
];

/// The longest a file may be, in lines that are code.
const MAX_CODE_LINES: usize = 600;

/// The most string literals that stand side by side outside of the tables.
const MAX_WORDS_IN_CODE: usize = 4;

#[test]
fn rooms_use_only_what_stands_further_right() {
    let mut wrong = String::new();
    for file in sources() {
        for used in file.uses() {
            if !may_use(&file.room, &used) {
                let _ = writeln!(wrong, "{}: {} must not use {used}", file.name, file.room);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_room_has_a_layer() {
    for file in sources() {
        let is_known = layer(&file.room).is_some() || COMMON.iter().any(|(room, _)| *room == file.room);
        assert!(is_known, "{}: no layer for {}; draw it in ARCHITECTURE.md", file.name, file.room);
    }
}

#[test]
fn files_are_of_readable_length() {
    for file in sources() {
        let lines = file.code().lines().filter(|line| is_code(line)).count();
        assert!(lines <= MAX_CODE_LINES, "{}: {lines} lines of code; split it by room", file.name);
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for path in ["src", "tests", "examples", "benches"].iter().flat_map(|folder| rust_files(folder)) {
        let text = read(&path);
        assert!(text.starts_with("//!"), "{} does not open with what it turns into what", name_of(&path));
    }
}

#[test]
fn thresholds_name_their_source() {
    for file in sources().iter().filter(|file| file.name.ends_with("tables/thresholds.rs")) {
        for (docs, item) in constants(&file.text) {
            for word in ["Source:", "Unit:"] {
                assert!(docs.contains(word), "{}: {item}: no {word}", file.name);
            }
        }
    }
}

/// A list whose order means something says so with the word "order".
#[test]
fn word_lists_are_sorted() {
    for file in sources().iter().filter(|file| file.room == "tables") {
        for (docs, item) in constants(&file.text) {
            let words = literals(item);
            let is_list = item.contains("[&str") && words.len() > 1;
            if is_list && !docs.contains("order") {
                let unsorted = words.windows(2).find(|pair| pair[0] >= pair[1]);
                assert!(unsorted.is_none(), "{}: out of order or twice: {unsorted:?}", file.name);
            }
        }
    }
}

#[test]
fn word_lists_live_in_the_tables() {
    for file in sources().iter().filter(|file| file.room != "tables") {
        for line in joined_lists(file.code()) {
            let words = literals(&line).len();
            assert!(words <= MAX_WORDS_IN_CODE, "{}: {words} words in code: {line}", file.name);
        }
    }
}

#[test]
fn judging_code_names_its_numbers() {
    for file in sources().iter().filter(|file| matches!(&*file.room, "select" | "score")) {
        for line in file.code().lines().filter(|line| is_code(line) && !line.contains("const ")) {
            let bare = floats(line).into_iter().find(|number| !matches!(&**number, "0.0" | "1.0" | "2.0"));
            assert!(bare.is_none(), "{}: a number without a name: {}", file.name, line.trim());
        }
    }
}

#[test]
fn no_source_file_is_dead() {
    let all: String = sources().into_iter().map(|file| file.text).collect();
    for file in sources().iter().filter(|file| file.name != "src/lib.rs") {
        let module =
            file.name.trim_end_matches("/mod.rs").trim_end_matches(".rs").rsplit('/').next().unwrap_or_default();
        let declaration = format!("mod {module};");
        assert!(all.contains(&declaration), "{}: nobody declares it", file.name);
    }
}

#[test]
fn no_test_file_is_dead() {
    let tests: String = rust_files("tests").iter().map(|path| read(path)).collect();
    for path in rust_files("tests/support") {
        let name = name_of(&path).replace("tests/", "");
        assert!(tests.contains(&format!("\"{name}\"")), "{name}: no test includes it");
    }
    for path in walk("tests/golden") {
        assert!(read(&path).contains("\n=== "), "{}: no case in it", name_of(&path));
    }
    let expectations: Vec<PathBuf> =
        walk("examples/pages").into_iter().filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    let all: String = expectations.iter().map(|path| read(path)).collect();
    for path in &expectations {
        let stem = path.file_name().unwrap_or_default().to_string_lossy().replace(".expected.json", "");
        let is_used =
            path.with_file_name(format!("{stem}.html")).exists() || all.contains(&format!("\"like\": \"{stem}\""));
        assert!(is_used, "{}: no page beside it", name_of(path));
    }
}

/// The project speaks of itself alone: no place on somebody's disk.
#[test]
fn nothing_names_a_place_outside() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).iter().nth(1).unwrap_or_default();
    let places = ["home", "root", "Users", &here.to_string_lossy()].map(|folder| format!("/{folder}/"));
    for path in walk("").into_iter().filter(|path| !path.ends_with("tests/tidy.rs")) {
        let text = read(&path);
        for place in &places {
            let line = text.lines().position(|line| names_place(line, place));
            assert!(line.is_none(), "{}:{}: names {place}", name_of(&path), line.unwrap_or_default() + 1);
        }
    }
}

/// Whether a line names a folder of the file system and not a part of an address or of a relative path.
fn names_place(line: &str, place: &str) -> bool {
    let is_start = |before: &str| !before.ends_with(|c: char| c.is_alphanumeric() || "._-/".contains(c));
    line.match_indices(place).any(|(at, _)| is_start(&line[..at]))
}

struct Source {
    /// Path below the root.
    name: String,
    /// The file or folder below `src`.
    room: String,
    text: String,
}

impl Source {
    /// The text without its unit tests.
    fn code(&self) -> &str {
        let is_test = self.name.ends_with("/tests.rs");
        if is_test { "" } else { self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default() }
    }

    /// The rooms named after `crate::`, tests and comments aside.
    fn uses(&self) -> Vec<String> {
        let code = self.code().lines().filter(|line| is_code(line));
        let after = code.flat_map(|line| line.split("crate::").skip(1));
        let words = after.map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default());
        words.filter(|word| word.starts_with(char::is_lowercase)).map(str::to_owned).collect()
    }
}

fn may_use(room: &str, used: &str) -> bool {
    if room == used || room == "lib" {
        return true;
    }
    if let Some((_, allowed)) = COMMON.iter().find(|(common, _)| *common == room) {
        return allowed.contains(&used) || used == "tables";
    }
    let is_common = COMMON.iter().any(|(common, _)| *common == used);
    is_common || layer(used).is_some_and(|right| layer(room).is_some_and(|left| left < right))
}

/// A room's place in the drawing of ARCHITECTURE.md, counted from the left.
fn layer(room: &str) -> Option<usize> {
    static DRAWING: LazyLock<String> = LazyLock::new(|| {
        let text = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md"));
        let drawing = text.split("## Direction").nth(1).and_then(|section| section.split("```").nth(1));
        drawing.unwrap_or_default().to_owned()
    });
    DRAWING.split('→').position(|rooms| rooms.split(',').any(|name| name.trim() == room))
}

/// Constants and statics of a file: what stands in their documentation, and the whole item.
fn constants(text: &str) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    let mut docs = String::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        let is_item =
            ["const ", "static ", "pub const ", "pub(crate) const ", "pub(crate) static ", "pub(super) const "]
                .iter()
                .any(|start| trimmed.starts_with(start));
        if trimmed.starts_with("///") {
            docs.push_str(trimmed);
        } else if is_item && !trimmed.starts_with("const _") && !trimmed.starts_with("const fn") {
            let end = text[at..].find(";\n").map_or(text.len(), |length| at + length);
            found.push((std::mem::take(&mut docs), &text[at..end]));
        } else if !trimmed.starts_with("#[") {
            docs.clear();
        }
        at += line.len();
    }
    found
}

/// The string literals of a piece of code without escapes.
fn literals(code: &str) -> Vec<&str> {
    let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

/// Runs of literals with nothing but commas and bars between them, each as one line.
fn joined_lists(code: &str) -> Vec<String> {
    let code: String = code.lines().filter(|line| is_code(line)).flat_map(|line| [line.trim(), "\n"]).collect();
    let parts: Vec<&str> = code.split('"').collect();
    let mut lists = Vec::new();
    let mut list = String::new();
    for pair in parts[1..].chunks(2) {
        let (literal, after) = (pair[0], pair.get(1).map_or("", |after| after.trim()));
        let _ = write!(list, "\"{literal}\" ");
        if !matches!(after, "," | "|") {
            lists.push(std::mem::take(&mut list));
        }
    }
    lists
}

/// The numbers with a decimal point on a line.
fn floats(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    let numbers = code.split(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_');
    let is_float =
        |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.') && !word.contains("..");
    numbers.filter(is_float).map(str::to_owned).collect()
}

fn is_code(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with("//")
}

fn sources() -> Vec<Source> {
    let files = rust_files("src").into_iter().map(|path| {
        let name = name_of(&path);
        let below = name.trim_start_matches("src/");
        let room = below.split(['/', '.']).next().unwrap_or_default().to_owned();
        Source { room, text: read(&path), name }
    });
    files.collect()
}

fn rust_files(folder: &str) -> Vec<PathBuf> {
    walk(folder).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

/// All files below a folder of the package, sorted; what git ignores is left out.
fn walk(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = BTreeSet::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let is_ignored = (name.starts_with('.') && name != ".ci")
                || matches!(&*name, "target" | "corpora" | "node_modules" | "artifacts" | "__pycache__");
            if is_ignored {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path);
            }
        }
    }
    files.into_iter().collect()
}

fn read(path: &Path) -> String {
    String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned()
}

fn name_of(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path).to_string_lossy().into_owned()
}
