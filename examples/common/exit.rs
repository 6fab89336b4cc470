//! How a tool ends.

use std::error::Error;
use std::process::ExitCode;

/// Says on standard error what went wrong, if anything did.
pub(crate) fn exit(outcome: Result<(), Box<dyn Error>>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
