//! Constants only: names, words, numbers, each with its source. Tables use nothing and decide nothing.

pub(crate) mod asides;
pub(crate) mod author_places;
pub(crate) mod bylines;
pub(crate) mod dates;
pub(crate) mod encodings;
pub(crate) mod entities;
pub(crate) mod headline;
pub(crate) mod hints;
pub(crate) mod kinds;
pub(crate) mod korean;
pub(crate) mod languages;
pub(crate) mod markup;
pub(crate) mod meta_keys;
pub(crate) mod nesting;
pub(crate) mod origins;
pub(crate) mod payload;
pub(crate) mod reading;
pub(crate) mod schema;
pub(crate) mod site;
pub(crate) mod tags;
pub(crate) mod tails;
pub(crate) mod thresholds;
pub(crate) mod titles;
pub(crate) mod vocabulary;
