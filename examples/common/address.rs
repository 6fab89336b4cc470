//! The argument that says where a page came from.

use bonmun::Extractor;

/// An address that the library takes: what it ignores on a page among many is a mistake on the command line.
pub(crate) fn address(text: &str) -> Result<String, &'static str> {
    match Extractor::new().with_base_url(text).base_url() {
        Some(_) => Ok(text.to_owned()),
        None => Err("an absolute http or https address is needed"),
    }
}
