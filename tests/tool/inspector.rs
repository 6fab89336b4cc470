//! The inspector: what it shows of a page is what the library makes of it.

use std::fs;
use std::process::Stdio;

use bonmun::Extractor;
use serde_json::{Value, json};

use crate::support::{Run, folder, inspector, page};

#[test]
fn a_page_is_read_as_the_library_reads_it() {
    let prose = "which was dredged twice, most lately for the ferry, and has kept its old crane and its customs house";
    let plain = format!(
        "The harbour of the first line, {prose}, is a <berth and so on.\n\
         The harbour of the second line, {prose} & a berth.\n\n\
         The harbour of the third line, {prose}, ends here.\n"
    );
    let broken = [b"\xef\xbb\xbf", page(1).as_bytes(), b"\xff"].concat();
    let path = folder("inspected").join("page");
    for (bytes, warnings) in [
        (page(1).as_bytes(), &[][..]),
        (plain.as_bytes(), &["page is plain text, not HTML"]),
        (&broken, &["1 malformed characters were replaced"]),
    ] {
        fs::write(&path, bytes).unwrap();
        let article = Extractor::new().extract_bytes(bytes, None).unwrap();
        let told: Vec<String> = article.warnings.iter().map(ToString::to_string).collect();
        assert_eq!(told, warnings);
        let inspected =
            |args: &[&str]| Run::from(inspector().arg(&path).args(args).stdin(Stdio::null()).output().unwrap());
        let report: Value = serde_json::from_slice(&inspected(&["--json"]).out).unwrap();
        assert_eq!(report["runs"][0]["text"], article.text);
        assert_eq!(report["runs"][0]["warnings"], json!(told));
        let report = inspected(&[]);
        assert_eq!(report.text().matches("⚠ ").count(), warnings.len());
        assert!(warnings.iter().all(|warning| report.text().contains(&format!("⚠ {warning}"))), "{warnings:?}");
    }
}
