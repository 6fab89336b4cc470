//! Reads the sender and the date of a mail that a page shows with its header, as archives of mailing lists do. The header is
//! in a `<pre>`, or has a line for each field.

use crate::tables::headline::{MAIL_DATE, MAIL_SENDER, MAIL_SUBJECT, MAX_MAIL_HEADER};
use crate::tables::tags::Tag;

use super::authors::Listing;
use super::byline;
use super::date::{Customs, parse};
use super::near::Near;
use super::provenance::Origin;
use super::sources::Sources;
use super::stamp::Stamp;

/// Who sent the mail that makes up most of a page.
pub(super) fn sender(sources: &Sources<'_>, near: &Near) -> Option<Listing> {
    let header = header(sources).or_else(|| in_lines(near))?;
    let sender = field(&header, MAIL_SENDER)?;
    // `Ann Lee <ann at example.org>`, `ann at example.org (Ann Lee)`.
    let (before, inside) = sender.split_once(['<', '(']).unwrap_or((sender, ""));
    let inside = inside.trim_end_matches([')', '>', ' ']);
    let name = if sender.contains('(') { inside } else { before };
    let mut listing = Listing::new(Origin::Text);
    listing.add_all(byline::authors(name.trim_matches(['"', '\'', ' ']), &[]));
    listing.if_any()
}

/// When that mail was sent.
pub(super) fn sent(sources: &Sources<'_>) -> Option<Stamp> {
    parse(field(&header(sources)?, MAIL_DATE)?, Customs::UNKNOWN)
}

/// The header of a mail in a `<pre>`: the lines up to the first blank one, if they say who sent it and when.
///
/// The `<pre>` must make up most of the page, for a page about mails may show the header of one.
fn header(sources: &Sources<'_>) -> Option<String> {
    let document = sources.document;
    let all: usize = sources.lines.iter().map(|line| line.bytes).sum();
    let is_most = |line: &&super::lines::Line| line.bytes * 2 > all && document.tag(line.container) == Tag::Pre;
    let text: String = sources.lines.iter().find(is_most)?.chars(document).take(MAX_MAIL_HEADER).collect();
    let lines = text.trim_start().lines().take_while(|line| !line.trim().is_empty());
    let header = lines.collect::<Vec<_>>().join("\n");
    (field(&header, MAIL_SENDER).is_some() && field(&header, MAIL_DATE).is_some()).then_some(header)
}

/// The lines below the headline, if they are the fields of a header.
fn in_lines(near: &Near) -> Option<String> {
    let lines: Vec<&str> = near.below.iter().map(|line| line.text.as_str()).collect();
    let header = lines.join("\n");
    [MAIL_SENDER, MAIL_DATE, MAIL_SUBJECT].iter().all(|name| field(&header, name).is_some()).then_some(header)
}

/// The value of the field of a header with this name.
fn field<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    let mut fields = header.lines().filter_map(|line| line.split_once(':'));
    fields.find(|(known, _)| known.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}
