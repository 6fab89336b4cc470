//! Reads files, with errors that name them.

use std::path::Path;
use std::{fs, io};

use serde::de::DeserializeOwned;

pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path).map_err(|error| at(path, &error))
}

pub(crate) fn read_json<T: DeserializeOwned>(path: &Path) -> io::Result<T> {
    let json = fs::read_to_string(path).map_err(|error| at(path, &error))?;
    serde_json::from_str(&json).map_err(|error| at(path, &error.into()))
}

/// An error with the name of the file that it happened in.
pub(crate) fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
