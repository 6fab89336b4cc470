//! The tool as a process: what comes out, in which order, with which exit code, whatever goes in.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod archives;
mod faults;
#[cfg(feature = "_internals")]
mod inspector;
mod pages;
mod pool;
mod serve;
mod streams;
mod support;
