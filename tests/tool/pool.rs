//! The pool of workers, apart from the tool.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

#[path = "../../examples/extract/pool.rs"]
mod example;

/// Far more than a few numbers take, however busy the machine is.
const LONG: Duration = Duration::from_secs(60);

/// What the sink has seen of the numbers up to 1000 when one of the four parts panics, and that the panic was passed on.
fn seen(threads: usize, panics: impl Fn(&str, u32) + Send + Sync + 'static) -> Vec<u32> {
    let (told, end) = mpsc::channel();
    // Not waited for: where the pool hangs, the test is to fail and not to hang too.
    thread::spawn(move || {
        let mut seen = Vec::new();
        let run = || {
            example::run(
                threads,
                (0..1_000).inspect(|number| panics("source", *number)),
                |number| {
                    panics("weigh", *number);
                    1
                },
                |number| {
                    panics("work", number);
                    number
                },
                |number| {
                    panics("sink", number);
                    seen.push(number);
                    true
                },
            );
        };
        let is_passed_on = catch_unwind(AssertUnwindSafe(run)).is_err();
        let _ = told.send((seen, is_passed_on));
    });
    let (seen, is_passed_on) = end.recv_timeout(LONG).unwrap();
    assert!(is_passed_on);
    seen
}

#[test]
fn a_panic_ends_the_run_and_does_not_hang_it() {
    for part in ["source", "weigh", "work", "sink"] {
        for threads in [1, 2, 5] {
            let seen = seen(threads, move |here, number| assert!(here != part || number != 500));
            let is_in_order = seen.iter().copied().eq((0..1_000).take(seen.len()));
            assert!(is_in_order && seen.len() <= 500, "{part}, {threads} threads: {seen:?}");
        }
    }
}
