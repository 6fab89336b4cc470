//! Ctrl-C: the first one lets the pages in hand be finished and written, the second one stops at once.

use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use crate::args;

static CAME: AtomicBool = AtomicBool::new(false);

/// Whether somebody asked to stop.
pub(crate) fn came() -> bool {
    CAME.load(Relaxed)
}

/// Listens from now on; calls `tell` at the first one. Where no handler can be set, Ctrl-C stops at once.
pub(crate) fn listen(tell: impl Fn() + Send + 'static) {
    let _ = ctrlc::set_handler(move || {
        if CAME.swap(true, Relaxed) {
            exit(i32::from(args::exit::INTERRUPTED));
        }
        tell();
    });
}
