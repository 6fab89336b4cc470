//! Accuracy floors, where the page sets are at hand: `BONMUN_CORPORA` names their folder.
//!
//! The floors guard the whole pipeline with the built-in model, which has seen these pages: they catch a stage that
//! breaks, and are no claim about new pages (those figures are cross-validated, see `model/MODEL.md`). Raising a
//! floor is an edit of `tests/quality/floors.tsv`; lowering one takes `QUALITY_LOWER=yes` beside the edit, which the
//! test checks against the best figure that the file records.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How far below its floor a figure may fall before the test does, as F1.
const NOISE: f64 = 0.002;

#[test]
fn accuracy_stays_above_its_floors() {
    let Some(corpora) = std::env::var_os("BONMUN_CORPORA").map(PathBuf::from) else {
        println!("skipped: BONMUN_CORPORA names no folder of page sets");
        return;
    };
    let may_lower = std::env::var("QUALITY_LOWER").is_ok_and(|value| value == "yes");
    for (corpus, floors) in floors() {
        let root = corpora.join(&corpus);
        if !root.is_dir() {
            println!("skipped: {} is not there", root.display());
            continue;
        }
        let figures = evaluate(&root);
        for (group, (floor, best)) in floors {
            assert!(may_lower || floor + NOISE >= best, "{corpus} {group}: the floor was lowered below {best}");
            let figure = figures.get(&group).copied().unwrap_or_default();
            assert!(figure + NOISE >= floor, "{corpus} {group}: F1 {figure} is below the floor {floor}");
        }
    }
}

/// Floor and best figure so far, by page set and group.
fn floors() -> BTreeMap<String, BTreeMap<String, (f64, f64)>> {
    let mut floors: BTreeMap<String, BTreeMap<String, (f64, f64)>> = BTreeMap::new();
    for line in include_str!("quality/floors.tsv").lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [corpus, group, floor, best] = fields[..] else { panic!("not four fields: {line}") };
        let number = |text: &str| text.parse().expect("a floor is a number");
        floors.entry(corpus.to_owned()).or_default().insert(group.to_owned(), (number(floor), number(best)));
    }
    floors
}

/// F1 by group as `examples/evaluate` prints it.
fn evaluate(root: &Path) -> BTreeMap<String, f64> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["run", "--release", "--quiet", "--example", "evaluate", "--features", "_internals", "--"];
    let output = Command::new(cargo).args(arguments).arg(root).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let table = String::from_utf8_lossy(&output.stdout).into_owned();
    let row = |line: &str| {
        let (group, rest) = line.split_at_checked(16)?;
        let f1 = rest.split_whitespace().nth(1)?.parse().ok()?;
        Some((group.trim().to_owned(), f1))
    };
    table.lines().filter_map(row).collect()
}
