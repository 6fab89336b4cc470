//! Golden cases and example pages: what an extraction gives, held as data.
//!
//! `tests/golden/*.test` holds small cases, `examples/pages/` whole pages; each case and each fact about a page is a
//! test with a name of its own:
//!
//! ```sh
//! cargo test --test golden caption           # the tests with "caption" in their name
//! GOLDEN=update cargo test --test golden     # write what comes out as the expectation; then read the diff
//! ```

#[path = "support/cases.rs"]
mod cases;
#[path = "support/diff.rs"]
mod diff;
#[path = "support/pages.rs"]
mod pages;

use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (golden, examples) = (root.join("tests/golden"), root.join("examples/pages"));
    if std::env::var_os("GOLDEN").is_some_and(|value| value == "update") {
        cases::update(&golden);
        pages::update(&examples);
    }
    let mut trials: Vec<Trial> = cases::trials(&golden);
    trials.extend(pages::trials(&examples));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
