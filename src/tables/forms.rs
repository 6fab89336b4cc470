//! How data that is no page is told from pages.

/// How data starts that has few bytes of control near its start, so that nothing else tells it from text.
///
/// Source: WHATWG MIME Sniffing, the patterns of PostScript, PDF and ZIP, which may hold its files as they are; pictures,
/// films, fonts and other archives are told by their bytes.
pub(crate) const BINARY_STARTS: &[&[u8]] = &[b"%!PS-Adobe-", b"%PDF-", b"PK\x03\x04"];

/// Elements that open a document of XML also where no declaration comes before them, sorted.
///
/// Source: WHATWG MIME Sniffing, feeds; and the maps of a site that sitemaps.org describes.
pub(crate) const XML_ROOTS: &[&str] = &["feed", "rdf:rdf", "rss", "sitemapindex", "urlset"];

/// Bytes that are looked at to tell what was given.
///
/// Unit: bytes. Source: WHATWG MIME Sniffing, resource header.
pub(crate) const PROBE_BYTES: usize = 1_445;

/// Bytes of text for each one that text does not hold.
///
/// Unit: bytes. Source: chosen; random bytes have one in nine, broken pages few.
pub(crate) const BYTES_A_CONTROL: usize = 32;
