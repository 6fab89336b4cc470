//! The kept set as strings. Why a block was kept is not known here.

mod text;

pub(crate) use text::text;
