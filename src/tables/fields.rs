//! What the fields of a line end and begin with where no white space parts them.

/// Signs besides letters and digits that a field ends with. Source: ours; labels, counts, shares and prices on pages of
/// shops and lists.
pub(crate) const FIELD_ENDS: &[char] = &['%', ')', ':', '£', '€'];

/// Signs that begin an amount of money. Source: ours; the currencies whose sign stands before the number.
pub(crate) const AMOUNT_SIGNS: &[char] = &['$', '£', '¥', '₩', '€', '₹'];

/// Signs of an address, which some systems cut into elements. Source: RFC 3986, those that words of a text have not.
pub(crate) const ADDRESS_SIGNS: &[char] = &['/', '=', '@', '_'];

/// How many pictures and elements that are not shown (`<link>`, `<meta>`) may stand between two fields.
///
/// Unit: elements. Source: ours; an icon ends one field or begins the next. Tuned: no.
pub(crate) const MAX_BETWEEN_FIELDS: usize = 2;

/// How much of the end of a line is looked at for the last word of a field.
///
/// Unit: bytes. Source: ours, bounds the work on a line without white space. Tuned: no.
pub(crate) const MAX_WORD_BYTES: usize = 128;
