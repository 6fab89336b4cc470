//! Many pages on all cores, with rayon: an [`Extractor`] is shared by reference, each call is on its own.
//!
//! ```sh
//! cargo run --release --example threads -- examples/pages/*.html
//! ```

#![expect(clippy::print_stderr, reason = "an example")]

#[path = "common/exit.rs"]
mod exit;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use bonmun::{Extractor, Output};
use exit::{exit, print};
use rayon::prelude::*;

fn main() -> ExitCode {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if paths.is_empty() {
        return exit(Err("usage: threads PAGE...".into()));
    }
    let extractor = Extractor::new().with_output(Output::Text);

    // `collect` keeps the order of the paths. A bad page is an error of its own and costs no other page anything.
    let lines: Vec<String> = paths
        .par_iter()
        .map(|path| {
            let article = fs::read(path)
                .map_err(|error| error.to_string())
                .and_then(|bytes| extractor.extract_bytes(&bytes, None).map_err(|error| error.to_string()));
            match article {
                Ok(article) => format!("{}: {} ({} words)\n", path.display(), article.title(), article.word_count()),
                Err(error) => format!("{}: {error}\n", path.display()),
            }
        })
        .collect();
    exit(print(&lines.concat()).map_err(Into::into))
}
