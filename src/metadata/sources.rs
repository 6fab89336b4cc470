//! One walk over the document that gathers everything the rules of the fields read.
//!
//! Values of `<meta>`, `<link>`, microdata and `RDFa` become claims at once. Scripts, headings, `<time>` and visible
//! lines are only noted here; the rules read them later.

use url::Url;

use crate::address::on_the_web;
use crate::dom::{Document, NodeId, is_of_type};
use crate::tables::meta_keys::{self, MetaKey, Says, Vocabulary};
use crate::tables::schema::{PRODUCT, THREADS};
use crate::tables::tags::Tag;
use crate::text;

use super::claims::{Claim, Claims, MAX_SOURCES};
use super::clean::{MAX_VALUE_BYTES, clean};
use super::lines::{Line, LineWriter};
use super::provenance::Origin;

/// Most keys read of one attribute. Source: ours; `RDFa` allows several, pages write two or three.
const MAX_KEYS: usize = 16;

/// Longest keyword of a link, in bytes. Source: ours; a longer one is a sentence.
const MAX_TAG_BYTES: usize = 90;

/// Rank of keywords and licences that are visible as links: behind those in structured data.
const LINKED_RANK: u8 = 9;

/// This many articles in microdata are a list. Tuned: it costs no page of WCXB anything, and gives one its right authors.
const MIN_LISTED: usize = 2;

/// What the walk found.
pub(super) struct Sources<'a> {
    pub(super) document: &'a Document,
    pub(super) claims: Claims,
    /// The text of `<title>`.
    pub(super) title: Option<String>,
    /// `<script type="application/ld+json">`.
    pub(super) json_ld: Vec<NodeId>,
    /// `<time>` and other elements with a date in the attribute `datetime`.
    pub(super) times: Vec<NodeId>,
    pub(super) lines: Vec<Line>,
    /// The attribute `lang` of `<html>`.
    pub(super) lang: Option<String>,
    /// The attribute `dir` of `<html>` or `<body>`.
    pub(super) dir: Option<String>,
    /// What links of the page are relative to.
    base: Option<&'a Url>,
    /// The elements around the current node whose `itemtype` is not an article: an author, a comment, a product.
    scopes: Vec<(NodeId, Scope)>,
    /// The elements whose `itemtype` is an article, without those inside another one.
    articles: Vec<NodeId>,
    /// How many elements there are whose `itemtype` is a product.
    products: usize,
}

/// What kind of thing microdata describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    Article,
    Other,
}

impl<'a> Sources<'a> {
    /// Walks through the whole document once.
    pub(super) fn of(document: &'a Document, base: Option<&'a Url>) -> Sources<'a> {
        let mut sources = Sources {
            document,
            claims: Claims::default(),
            title: None,
            json_ld: Vec::new(),
            times: Vec::new(),
            lines: Vec::new(),
            lang: None,
            dir: None,
            base,
            scopes: Vec::new(),
            articles: Vec::new(),
            products: 0,
        };
        let mut lines = LineWriter::new(document);
        let mut next = 1;
        while next < document.len() {
            let id = NodeId::new(next);
            let tag = document.tag(id);
            next += 1;
            lines.add(document, id, tag);
            if tag == Tag::Text {
                continue;
            }
            // Elements that state nothing, as many do, are skipped.
            if matches!(tag, Tag::Time | Tag::Title) || document.attributes(id).next().is_some() {
                sources.add(id, tag);
            }
            if tag.is_hidden() && tag != Tag::Head {
                next = document.end(id).index();
            }
        }
        sources.lines = lines.finish();
        sources.drop_listed();
        // More than one product is a list.
        sources.claims.is_product |= sources.products == 1;
        sources
    }

    /// The addresses of the page: first the one it was found at, then those that it states itself.
    pub(super) fn addresses(&self, found_at: Option<&Url>) -> Vec<Url> {
        let claims = self.claims.of(Says::Canonical).iter().filter_map(|claim| Url::parse(&claim.value).ok());
        found_at.cloned().into_iter().chain(claims).collect()
    }

    /// The absolute address of a link, if it is one that a reader could follow.
    pub(super) fn absolute(&self, href: &str) -> Option<String> {
        on_the_web(href, self.base).map(Into::into)
    }

    /// Drops the claims of microdata about articles of a list. If there are several articles, only the one with a heading of
    /// the first level is the page's own; in a thread, all posts are.
    fn drop_listed(&mut self) {
        if self.claims.is_thread || self.articles.len() < MIN_LISTED {
            return;
        }
        let document = self.document;
        let holds_headline = |article: NodeId| {
            let start = self.lines.partition_point(|line| line.first < article);
            let mut inside = self.lines[start..].iter().take_while(|line| document.is_within(line.first, article));
            inside.any(|line| line.heading == 1)
        };
        let listed: Vec<NodeId> = self.articles.iter().copied().filter(|&id| !holds_headline(id)).collect();
        if listed.len() < MIN_LISTED {
            return;
        }
        self.claims.drop_of(|node| {
            let before = listed.partition_point(|&article| article <= node);
            before > 0 && document.is_within(node, listed[before - 1])
        });
    }

    fn add(&mut self, id: NodeId, tag: Tag) {
        match tag {
            Tag::Meta => self.add_meta(id),
            Tag::Link => self.add_link(id),
            Tag::Script => self.add_script(id),
            Tag::Title => self.add_title(id),
            Tag::Html => {
                self.lang = self.owned(id, "lang").or_else(|| self.owned(id, "xml:lang"));
                self.dir = self.owned(id, "dir");
            }
            Tag::Body => {
                self.lang = self.lang.take().or_else(|| self.owned(id, "lang"));
                self.dir = self.dir.take().or_else(|| self.owned(id, "dir"));
            }
            _ => {}
        }
        self.add_attributes(id, tag);
    }

    fn owned(&self, id: NodeId, name: &str) -> Option<String> {
        self.document.attribute(id, name).map(|value| text::start(value, MAX_VALUE_BYTES).to_owned())
    }

    fn add_meta(&mut self, id: NodeId) {
        let mut keys = [None; 3];
        let mut content = None;
        for (name, value) in self.document.attributes(id) {
            match name {
                "property" => keys[0] = Some(value),
                "name" => keys[1] = Some(value),
                "http-equiv" => keys[2] = Some(value),
                "content" => content = Some(value),
                _ => {}
            }
        }
        let Some(content) = content.map(str::trim).filter(|content| !content.is_empty()) else { return };
        for names in keys.into_iter().flatten() {
            // `RDFa` allows several names in one attribute.
            for row in names.split_ascii_whitespace().take(MAX_KEYS).filter_map(meta_keys::meta_key) {
                if row.says == Says::Kind {
                    self.claims.is_article |= content.eq_ignore_ascii_case("article");
                    self.claims.is_product |= content.starts_with("product");
                }
                self.push(row, content, None);
            }
        }
    }

    fn add_link(&mut self, id: NodeId) {
        let Some(rel) = self.document.attribute(id, "rel") else { return };
        let says = match rel.trim() {
            rel if rel.eq_ignore_ascii_case("canonical") => Says::Canonical,
            rel if rel.eq_ignore_ascii_case("image_src") => Says::Image,
            rel if rel.eq_ignore_ascii_case("license") => Says::Licence,
            _ => return,
        };
        self.push_link(id, says, 0);
    }

    /// The address that a link leads to.
    fn push_link(&mut self, id: NodeId, says: Says, rank: u8) {
        let href = self.document.attribute(id, "href").map(clean).filter(|href| !href.is_empty());
        if let Some(value) = href {
            self.claims.push(says, Claim { value, origin: Origin::Link, rank, node: None });
        }
    }

    fn add_script(&mut self, id: NodeId) {
        let kind = self.document.attribute(id, "type").unwrap_or_default();
        if is_of_type(kind, "ld+json") && self.json_ld.len() < MAX_SOURCES {
            self.json_ld.push(id);
        }
    }

    fn add_title(&mut self, id: NodeId) {
        if self.title.is_none() {
            self.title = Some(clean(&inner_text(self.document, id))).filter(|title| !title.is_empty());
        }
    }

    fn add_attributes(&mut self, id: NodeId, tag: Tag) {
        let mut property = None;
        let mut item_type = None;
        let mut is_time = tag == Tag::Time;
        for (name, value) in self.document.attributes(id) {
            match name {
                "itemprop" => property = Some(value),
                "property" if tag != Tag::Meta => property = Some(value),
                "itemtype" | "typeof" => item_type = Some(value),
                "datetime" => is_time = true,
                "rel" if tag == Tag::A && names_tag(value) => self.add_tag(id),
                "rel" if tag == Tag::A && names_licence(value) => self.push_link(id, Says::Licence, LINKED_RANK),
                _ => {}
            }
        }
        if is_time && self.times.len() < MAX_SOURCES {
            self.times.push(id);
        }
        if let Some(names) = property {
            self.add_property(id, tag, names);
        }
        if let Some(kind) = item_type {
            self.leave_scopes(id);
            let kind = kind.trim_end_matches('/').rsplit(['/', ':', '#']).next().unwrap_or(kind);
            self.claims.is_thread |= THREADS.contains(&kind);
            self.products += usize::from(kind == PRODUCT);
            let is_inside = self.articles.last().is_some_and(|&outer| self.document.is_within(id, outer));
            if is_article(kind) && !is_inside && self.articles.len() < MAX_SOURCES {
                self.articles.push(id);
            }
            self.scopes.push((id, scope_of(kind)));
        }
    }

    /// A keyword that the page links to.
    fn add_tag(&mut self, id: NodeId) {
        if !self.claims.is_full(Says::Tags) {
            let value = clean(&inner_text(self.document, id)).trim_start_matches('#').trim().to_owned();
            if !value.is_empty() && value.len() <= MAX_TAG_BYTES {
                self.claims.push(Says::Tags, Claim { value, origin: Origin::Link, rank: LINKED_RANK, node: Some(id) });
            }
        }
    }

    fn leave_scopes(&mut self, id: NodeId) {
        while self.scopes.last().is_some_and(|&(scope, _)| !self.document.is_within(id, scope)) {
            self.scopes.pop();
        }
    }

    fn add_property(&mut self, id: NodeId, tag: Tag, names: &str) {
        self.leave_scopes(id);
        if self.scopes.last().is_some_and(|&(_, scope)| scope != Scope::Article) {
            return;
        }
        for name in names.split_ascii_whitespace().take(MAX_KEYS) {
            let name = name.rsplit([':', '/']).next().unwrap_or(name);
            let Some(row) = meta_keys::item_property(name) else { continue };
            if self.claims.is_full(row.says) {
                continue;
            }
            let value = self.property_value(id, tag, row.says);
            if !value.is_empty() {
                self.push(row, &value, Some(id));
            }
        }
    }

    /// The value of a property as microdata defines it. For an author, it is the name inside the element, if there is one.
    fn property_value(&self, id: NodeId, tag: Tag, says: Says) -> String {
        let attribute = |name| self.document.attribute(id, name).map(|value| text::start(value, MAX_VALUE_BYTES));
        if let Some(content) = attribute("content").or_else(|| attribute("datetime")) {
            return content.to_owned();
        }
        if tag == Tag::Link {
            return attribute("href").unwrap_or_default().to_owned();
        }
        let is_name = |&inner: &NodeId| {
            let name = |key| self.document.attribute(inner, key).is_some_and(|value| value.ends_with("name"));
            name("itemprop") || name("property")
        };
        if says == Says::Author
            && let Some(name) = self.document.subtree(id).take(MAX_SOURCES).find(is_name)
        {
            return match self.document.attribute(name, "content") {
                Some(content) => text::start(content, MAX_VALUE_BYTES).to_owned(),
                None => inner_text(self.document, name),
            };
        }
        inner_text(self.document, id)
    }

    fn push(&mut self, row: &MetaKey, value: &str, node: Option<NodeId>) {
        if self.claims.is_full(row.says) {
            return;
        }
        let value = clean(value);
        if !value.is_empty() {
            self.claims.push(row.says, Claim { value, origin: origin_of(row.vocabulary), rank: row.rank, node });
        }
    }
}

/// Whether a type of schema.org is an article's or a post's.
fn is_article(kind: &str) -> bool {
    kind.ends_with("Article") || kind.ends_with("Posting")
}

/// Whether the `rel` of a link says that it leads to a keyword and not to a section: `tag`, but not `category tag`.
fn names_tag(rel: &str) -> bool {
    let mut words = rel.split_ascii_whitespace();
    words.clone().any(|word| word == "tag") && words.all(|word| word != "category")
}

/// Whether the `rel` of a link says that it leads to the licence of the page.
fn names_licence(rel: &str) -> bool {
    rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("license"))
}

fn scope_of(kind: &str) -> Scope {
    if is_article(kind) || kind.ends_with("Page") || kind == "CreativeWork" { Scope::Article } else { Scope::Other }
}

fn origin_of(vocabulary: Vocabulary) -> Origin {
    match vocabulary {
        Vocabulary::OpenGraph => Origin::OpenGraph,
        Vocabulary::Twitter => Origin::Twitter,
        Vocabulary::DublinCore => Origin::DublinCore,
        Vocabulary::Indexer => Origin::Indexer,
        Vocabulary::Plain => Origin::Meta,
        Vocabulary::SchemaOrg => Origin::Microdata,
    }
}

/// The text inside an element, up to the length of the longest value. Without that bound, reading every one of many
/// nested elements would take quadratic time.
pub(super) fn inner_text(document: &Document, id: NodeId) -> String {
    let mut out = String::new();
    for node in document.subtree(id).take(MAX_SOURCES) {
        let is_break = document.tag(node).is_block() || document.tag(node) == Tag::Br;
        if is_break && !out.is_empty() {
            out.push(' ');
        }
        out.push_str(text::start(document.text(node), MAX_VALUE_BYTES));
        if out.len() > MAX_VALUE_BYTES {
            break;
        }
    }
    out
}
