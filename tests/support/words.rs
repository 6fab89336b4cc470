//! Words in order: what comes out is part of what went in.

/// Runs of letters and digits: marks of lists and cells are none.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The first item of `part` that is not found in order in `whole`.
pub(crate) fn missing<T: PartialEq>(
    mut part: impl Iterator<Item = T>,
    mut whole: impl Iterator<Item = T>,
) -> Option<T> {
    part.find(|item| !whole.any(|other| other == *item))
}
