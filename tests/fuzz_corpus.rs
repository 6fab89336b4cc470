//! The fuzz targets over the inputs that are kept: what needs a nightly compiler elsewhere is an ordinary test here.
#![cfg(all(feature = "_internals", feature = "rcdom"))]

#[path = "../fuzz/targets.rs"]
mod targets;

use std::path::Path;

#[test]
fn every_kept_input_keeps_the_laws() {
    for (name, _) in targets::TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
        let mut paths: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        assert!(!paths.is_empty(), "{name} has no inputs");
        for path in paths {
            // Shown by the test where a law breaks.
            println!("{}", path.display());
            targets::run(name, &std::fs::read(path).unwrap());
        }
    }
}
