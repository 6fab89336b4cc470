//! Constants only: names, words, numbers, each with its source. Tables use nothing and decide nothing.

pub(crate) mod encodings;
pub(crate) mod markup;
pub(crate) mod tags;
