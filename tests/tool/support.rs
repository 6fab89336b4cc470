//! Runs the tool, and makes what it reads.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::thread;

use serde_json::Value;

/// Every how many-th of the many cases of a kind is tried: all of them where the tool is built to be fast.
pub(crate) const STRIDE: usize = if cfg!(debug_assertions) { 8 } else { 1 };

/// The tool, built as this test was.
pub(crate) fn tool() -> Command {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    Command::new(PATH.get_or_init(|| build("extract")))
}

/// The inspector, built as this test was.
#[cfg(feature = "_internals")]
pub(crate) fn inspector() -> Command {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    Command::new(PATH.get_or_init(|| build("inspect")))
}

fn build(example: &str) -> PathBuf {
    let features = [
        ("rcdom", cfg!(feature = "rcdom")),
        ("serde", cfg!(feature = "serde")),
        ("_internals", cfg!(feature = "_internals")),
    ];
    let features: Vec<&str> = features.iter().filter(|(_, is_on)| *is_on).map(|(name, _)| *name).collect();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--example", example, "--no-default-features", "--features"]);
    cargo.arg(features.join(",")).current_dir(env!("CARGO_MANIFEST_DIR"));
    if !cfg!(debug_assertions) {
        cargo.arg("--release");
    }
    assert!(cargo.status().unwrap().success(), "{example} does not build");
    // target/PROFILE/deps/this-test
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().join("examples").join(format!("{example}{}", std::env::consts::EXE_SUFFIX))
}

/// What a run of the tool gave.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: Vec<u8>,
    pub(crate) err: String,
}

impl Run {
    /// The records.
    pub(crate) fn records(&self) -> Vec<Value> {
        records(&self.out)
    }

    pub(crate) fn text(&self) -> &str {
        str::from_utf8(&self.out).unwrap()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        Run {
            code: output.status.code().unwrap_or(-1),
            out: output.stdout,
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Runs the tool with nothing on standard input.
pub(crate) fn run<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Run {
    tool().args(args).stdin(Stdio::null()).output().unwrap().into()
}

/// Runs the tool on bytes.
pub(crate) fn pipe<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>, input: &[u8]) -> Run {
    let mut child =
        tool().args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().unwrap().into()
    })
}

/// Lines of JSON; every line is whole.
pub(crate) fn records(bytes: &[u8]) -> Vec<Value> {
    assert!(bytes.is_empty() || bytes.ends_with(b"\n"), "the last line is torn");
    bytes.split_inclusive(|&byte| byte == b'\n').map(|line| serde_json::from_slice(line).unwrap()).collect()
}

/// An empty folder of the test's own.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tool").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A page about the number.
pub(crate) fn page(number: usize) -> String {
    format!(
        "<!doctype html><title>Harbour report {number}</title><nav><a href=/>Home</a> <a href=/all>All reports</a></nav>
        <article><h1>Harbour report {number}</h1>
        <p>In year {number} the harbour was dredged twice, most lately for the ferry, and has kept its old crane, its
        customs house and its quarrel with the town council ever after, to the delight of all who live there.</p>
        <p>The crane lifted {number} tons of coal, salt and timber, which is a little more than in the year before it,
        said the harbour master, who has counted every barrel since the ferry came.</p></article>"
    )
}

/// A folder of pages named so that their order is that of their numbers.
pub(crate) fn pages(name: &str, count: usize) -> PathBuf {
    let folder = folder(name);
    for number in 0..count {
        fs::write(folder.join(format!("{number:04}.html")), page(number)).unwrap();
    }
    folder
}

/// A question about the page of a number.
pub(crate) fn question(number: usize) -> String {
    format!("{}\n", serde_json::json!({ "id": number, "html": page(number) }))
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn strings<'a>(records: &'a [Value], key: &str) -> Vec<&'a str> {
    records.iter().map(|record| record[key].as_str().unwrap_or_default()).collect()
}
