//! Character references by name, for values that no parser decodes: attributes escaped twice, strings of JSON.
//!
//! Source: HTML Living Standard, section 13.5; the names that pages of news write.

/// Name without `&` and `;`, and the character; sorted by name.
#[rustfmt::skip]
pub(crate) const ENTITIES: &[(&str, char)] = &[
    ("Auml", 'Ä'), ("Ouml", 'Ö'), ("Uuml", 'Ü'), ("aacute", 'á'), ("agrave", 'à'), ("amp", '&'), ("apos", '\''),
    ("auml", 'ä'), ("bull", '•'), ("ccedil", 'ç'), ("copy", '©'), ("eacute", 'é'), ("egrave", 'è'), ("euro", '€'),
    ("gt", '>'), ("hellip", '…'), ("iacute", 'í'), ("laquo", '«'), ("ldquo", '“'), ("lsquo", '‘'), ("lt", '<'),
    ("mdash", '—'), ("middot", '·'), ("nbsp", ' '), ("ndash", '–'), ("ntilde", 'ñ'), ("oacute", 'ó'), ("ouml", 'ö'),
    ("quot", '"'), ("raquo", '»'), ("rdquo", '”'), ("reg", '®'), ("rsquo", '’'), ("szlig", 'ß'), ("trade", '™'),
    ("uacute", 'ú'), ("uuml", 'ü'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_sorted() {
        assert!(ENTITIES.is_sorted_by(|a, b| a.0 < b.0));
    }
}
