//! What kind of page it is. These features are the same for every block of a page.

use memchr::memmem;

use super::page::Page;
use super::{Feature, Row, count, feature, share};
use crate::dom::{Document, NodeId};
use crate::tables::hints::Group;
use crate::tables::kinds::{MAX_ADDRESS_BYTES, MAX_SCHEMA_BYTES, MAX_SEGMENTS, OPEN_GRAPH_TYPES, SCHEMA_TYPES};
use crate::tables::tags::Tag;
use crate::text::starts_hangul;

pub(super) const FEATURES: &[Feature] = &[
    feature("kind_units", "Latin letters"),
    feature("kind_blocks", "blocks"),
    feature("kind_links", "link density"),
    feature("kind_prose", "share of units in prose"),
    feature("kind_prose_blocks", "blocks of prose"),
    feature("kind_mean", "units a block"),
    feature("kind_longest", "units of the longest block"),
    feature("kind_headings", "headings"),
    feature("kind_articles", "<article> elements"),
    feature("kind_forms", "<form> and <input> elements"),
    feature("kind_images", "<img> elements"),
    feature("kind_cells", "table cells"),
    feature("kind_code", "<pre> and <code> elements"),
    feature("kind_mains", "<main> elements"),
    feature("kind_open_graph", "og:type: 0 none, 1 article, 2 website, 3 product, 4 other"),
    feature("kind_schema", "schema.org types in JSON-LD as bits: article, product, thread, list, recipe"),
    feature("kind_path_segments", "segments of the page's own address, 0 where it states none"),
    feature("kind_path_hyphens", "hyphens in the last segment"),
    feature("kind_path_digits", "digits in the address"),
    feature("kind_noscript", "share of units inside <noscript>"),
    feature("kind_digits", "digits a unit"),
    feature("kind_comment_share", "share of units around which an element is named for comments"),
    feature("kind_other_prose", "units of prose outside of comments"),
    feature("kind_hangul", "share of characters that are Hangul"),
];

/// The values of a page, the same for every block of it.
#[derive(Debug, Default)]
pub(super) struct Kind(Vec<f32>);

impl Kind {
    pub(super) fn of(page: &Page<'_>) -> Kind {
        let mut values = Vec::with_capacity(FEATURES.len());
        Counted::of(page).measure(page, &mut Row(&mut values));
        Kind(values)
    }
}

/// Counts over the whole page.
#[derive(Clone, Copy, Debug, Default)]
struct Counted {
    longest: u32,
    articles: u32,
    forms: u32,
    images: u32,
    cells: u32,
    code: u32,
    mains: u32,
    open_graph: u32,
    schema: u32,
    segments: u32,
    hyphens: u32,
    digits: u32,
    noscript_units: u32,
    comment_units: u32,
    other_prose: u32,
    hangul: u32,
    chars: u32,
}

impl Counted {
    fn of(page: &Page<'_>) -> Counted {
        let document = page.document;
        let longest = page.own.iter().map(|own| own.units).max().unwrap_or(0);
        let mut kind = Counted { longest, ..Counted::default() };
        for node in document.ids() {
            match document.tag(node) {
                Tag::Article => kind.articles += 1,
                Tag::Form | Tag::Input => kind.forms += 1,
                Tag::Img => kind.images += 1,
                Tag::Td | Tag::Th => kind.cells += 1,
                Tag::Pre | Tag::Code => kind.code += 1,
                Tag::Main => kind.mains += 1,
                Tag::Meta => kind.read_meta(document, node),
                Tag::Link if document.attribute(node, "rel") == Some("canonical") => {
                    kind.read_address(document.attribute(node, "href").unwrap_or_default());
                }
                Tag::Script => kind.schema |= schema(document, node),
                Tag::Noscript => {
                    kind.noscript_units = kind.noscript_units.saturating_add(page.totals(page.blocks_in(node)).units);
                }
                _ => {}
            }
        }
        for (block, own) in page.own.iter().enumerate() {
            kind.chars += own.counts.chars;
            kind.hangul += hangul(page.blocks.text(page.block(block)));
            if page.hints.is_in(page.element(block), Group::Comment) {
                kind.comment_units += own.units;
            } else if own.is_prose {
                kind.other_prose += own.units;
            }
        }
        kind
    }

    fn read_meta(&mut self, document: &Document, node: NodeId) {
        let content = document.attribute(node, "content").unwrap_or_default();
        match document.attribute(node, "property") {
            Some("og:type") => {
                let known = OPEN_GRAPH_TYPES.iter().position(|name| *name == content);
                self.open_graph = count(known.unwrap_or(OPEN_GRAPH_TYPES.len()) + 1);
            }
            Some("og:url") if self.segments == 0 => self.read_address(content),
            _ => {}
        }
    }

    fn read_address(&mut self, address: &str) {
        let path = address.split_once("://").map_or(address, |(_, rest)| rest);
        let path = path.split_once('/').map_or("", |(_, path)| path);
        let segments = || path.split(['/', '?', '#']).filter(|segment| !segment.is_empty()).take(MAX_SEGMENTS);
        self.segments = count(segments().count());
        self.hyphens = segments().last().map_or(0, |last| count(last.matches('-').count()));
        self.digits = count(path.bytes().take(MAX_ADDRESS_BYTES).filter(u8::is_ascii_digit).count());
    }

    fn measure(&self, page: &Page<'_>, row: &mut Row<'_>) {
        let all = page.all();
        row.count(all.units);
        row.count(all.blocks);
        row.push(all.link_density());
        row.push(all.prose_share());
        row.count(all.prose_blocks);
        row.push(all.mean_units());
        row.count(self.longest);
        row.count(all.headings);
        row.count(self.articles);
        row.count(self.forms);
        row.count(self.images);
        row.count(self.cells);
        row.count(self.code);
        row.count(self.mains);
        row.count(self.open_graph);
        row.count(self.schema);
        row.count(self.segments);
        row.count(self.hyphens);
        row.count(self.digits);
        row.push(share(self.noscript_units, all.units));
        row.push(share(all.digits, all.units));
        row.push(share(self.comment_units, all.units));
        row.count(self.other_prose);
        row.push(share(self.hangul, self.chars));
    }
}

/// How many syllables of Hangul a text holds.
fn hangul(text: &str) -> u32 {
    if text.is_ascii() { 0 } else { count(text.bytes().filter(|&byte| starts_hangul(byte)).count()) }
}

/// Which of the kinds in [`SCHEMA_TYPES`] a JSON-LD script names, one bit for each.
fn schema(document: &Document, script: NodeId) -> u32 {
    let Some(text) = document.children(script).next().map(|child| document.text(child)) else { return 0 };
    let bytes = &text.as_bytes()[..text.len().min(MAX_SCHEMA_BYTES)];
    let has = |names: &&[&str]| names.iter().any(|name| memmem::find(bytes, name.as_bytes()).is_some());
    SCHEMA_TYPES.iter().zip(0..).map(|(names, bit)| u32::from(has(names)) << bit).sum()
}

pub(super) fn measure(page: &Page<'_>, _block: usize, row: &mut Row<'_>) {
    row.0.extend_from_slice(&page.kind.0);
}
