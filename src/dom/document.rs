//! The arena: all nodes of a page in document order, so that a subtree is a range of ids.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, local_name};

use super::budget::Budget;
use super::drawn;
use super::namespace::NamespaceKind;
use super::sorter::Sorter;
use super::streamed;
use crate::error::Warning;
use crate::tables::drawn::FORMULA_TYPE;
use crate::tables::payload::STREAM_CALL;
use crate::tables::tags::Tag;
use crate::text;

/// A node, by its place in document order. The document itself is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(u32);

impl NodeId {
    /// The document node, root of all others.
    pub const ROOT: NodeId = NodeId(0);

    /// The id as an index into lists with one entry for each node.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// The node at an index; the inverse of [`NodeId::index`].
    #[must_use]
    pub fn new(index: usize) -> NodeId {
        NodeId(u32::try_from(index).unwrap_or(u32::MAX))
    }
}

/// A parsed page that never changes.
#[derive(Debug)]
pub struct Document {
    nodes: Vec<Node>,
    attributes: Attributes,
    /// Whether a script holds the source of a formula.
    has_formulas: bool,
    /// The elements whose text is no words of the page ([`drawn`]), in order.
    drawings: Vec<NodeId>,
    /// Which limits left something of the page out.
    pub(crate) warnings: Vec<Warning>,
}

#[derive(Debug)]
struct Node {
    tag: Tag,
    depth: u16,
    parent: NodeId,
    /// One past the last node of the subtree.
    end: NodeId,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Document,
    Element { name: LocalName, attributes: Range<u32> },
    Text(StrTendril),
}

/// Names and values of the attributes of all elements in one list; those of an element are a range of it.
#[derive(Debug, Default)]
pub(super) struct Attributes(Vec<(LocalName, StrTendril)>);

impl Attributes {
    pub(super) fn with_capacity(capacity: usize) -> Attributes {
        Attributes(Vec::with_capacity(capacity))
    }

    /// Adds the attributes of an element and returns their range.
    pub(super) fn add(&mut self, attributes: impl IntoIterator<Item = Attribute>) -> Range<u32> {
        let start = index_u32(self.0.len());
        self.0.extend(attributes.into_iter().map(|attribute| (attribute.name.local, attribute.value)));
        start..index_u32(self.0.len())
    }

    /// Adds attributes to the element whose attributes are at `range`, and returns the range of all of them.
    pub(super) fn extend(&mut self, range: Range<u32>, added: impl IntoIterator<Item = Attribute>) -> Range<u32> {
        if range.end == index_u32(self.0.len()) {
            return range.start..self.add(added).end;
        }
        let start = index_u32(self.0.len());
        for index in range {
            let moved = self.0.get_mut(index as usize).map(std::mem::take).unwrap_or_default();
            self.0.push(moved);
        }
        start..self.add(added).end
    }

    /// The attributes at a range.
    pub(super) fn of(&self, range: &Range<u32>) -> &[(LocalName, StrTendril)] {
        &self.0[range.start as usize..range.end as usize]
    }
}

impl Document {
    /// Number of nodes, at least 1.
    #[allow(clippy::len_without_is_empty, reason = "the document node is always there")]
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// All nodes in document order, the document first.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (0..self.nodes.len()).map(NodeId::new)
    }

    /// What sort of node this is.
    #[must_use]
    pub fn tag(&self, id: NodeId) -> Tag {
        self.nodes[id.index()].tag
    }

    /// The level of the heading that an element is or whose child it is; 0 for neither.
    #[must_use]
    pub(crate) fn heading_level(&self, id: NodeId) -> u8 {
        let own = self.tag(id).heading_level();
        if own > 0 { own } else { self.parent(id).map_or(0, |parent| self.tag(parent).heading_level()) }
    }

    /// The element's name as written, lower case; `#text` and `#document` for the two other sorts.
    #[must_use]
    pub fn name(&self, id: NodeId) -> &str {
        match &self.nodes[id.index()].content {
            Content::Document => "#document",
            Content::Text(_) => "#text",
            Content::Element { name, .. } => name,
        }
    }

    /// The text of a text node; empty for every other node.
    #[must_use]
    pub fn text(&self, id: NodeId) -> &str {
        match &self.nodes[id.index()].content {
            Content::Text(text) => text,
            _ => "",
        }
    }

    /// The parent, or `None` for the document.
    #[must_use]
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        (id != NodeId::ROOT).then(|| self.nodes[id.index()].parent)
    }

    /// Two lists with one entry for each node: how many elements stand before it under its parent, and how many child
    /// elements it has.
    pub(crate) fn sibling_counts(&self) -> (Vec<u32>, Vec<u32>) {
        let mut before = vec![0; self.len()];
        let mut children = vec![0; self.len()];
        for node in self.ids().filter(|&node| self.tag(node) != Tag::Text) {
            if let Some(parent) = self.parent(node) {
                before[node.index()] = children[parent.index()];
                children[parent.index()] += 1;
            }
        }
        (before, children)
    }

    /// Steps from the document, which is 0.
    #[must_use]
    pub fn depth(&self, id: NodeId) -> u16 {
        self.nodes[id.index()].depth
    }

    /// One past the last node of the subtree.
    #[must_use]
    pub fn end(&self, id: NodeId) -> NodeId {
        self.nodes[id.index()].end
    }

    /// Whether `id` is `ancestor` or stands inside it.
    #[must_use]
    pub fn is_within(&self, id: NodeId, ancestor: NodeId) -> bool {
        ancestor <= id && id < self.end(ancestor)
    }

    /// The node itself and all below it, in document order.
    pub fn subtree(&self, id: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (id.index()..self.end(id).index()).map(NodeId::new)
    }

    /// The parent, its parent, and so on up to the document.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.parent(id), |&node| self.parent(node))
    }

    /// A node, its parent, and so on up to the document: the inclusive ancestors of the DOM standard.
    pub fn inclusive_ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::once(id).chain(self.ancestors(id))
    }

    /// The nearest element whose tag passes, the node itself included. At most `levels` elements are looked at.
    pub(crate) fn closest(&self, id: NodeId, levels: usize, passes: impl Fn(Tag) -> bool) -> Option<NodeId> {
        self.inclusive_ancestors(id).take(levels).find(|&node| passes(self.tag(node)))
    }

    /// The first element of a sort.
    pub(crate) fn first(&self, tag: Tag) -> Option<NodeId> {
        self.ids().find(|&node| self.tag(node) == tag)
    }

    /// The nodes that pass and stand in none that does, in order.
    pub(crate) fn outermost(&self, passes: impl Fn(NodeId) -> bool) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut end = NodeId::ROOT;
        for node in self.ids() {
            if node >= end && passes(node) {
                found.push(node);
                end = self.end(node);
            }
        }
        found
    }

    /// The children in order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let end = self.end(id);
        let first = Some(NodeId(id.0 + 1)).filter(|&child| child < end);
        std::iter::successors(first, move |&child| Some(self.end(child)).filter(|&next| next < end))
    }

    /// The next node under the same parent.
    pub(crate) fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        let next = self.end(id);
        self.parent(id).filter(|&parent| next < self.end(parent)).map(|_| next)
    }

    /// The next element under the same parent, if nothing but white space stands between.
    pub(crate) fn element_after(&self, id: NodeId) -> Option<NodeId> {
        let next = self.next_sibling(id)?;
        let next = if self.is_space(next) { self.next_sibling(next)? } else { next };
        (self.tag(next) != Tag::Text).then_some(next)
    }

    /// The element before this one under the same parent, if nothing but white space stands between.
    pub(crate) fn element_before(&self, id: NodeId) -> Option<NodeId> {
        let parent = self.parent(id)?;
        let mut last = NodeId::new(id.index().checked_sub(1)?);
        if last > parent && self.is_space(last) && self.parent(last) == Some(parent) {
            last = NodeId::new(last.index() - 1);
        }
        if last <= parent || self.tag(last) == Tag::Text && self.parent(last) == Some(parent) {
            return None;
        }
        self.inclusive_ancestors(last).find(|&node| self.parent(node) == Some(parent))
    }

    fn is_space(&self, id: NodeId) -> bool {
        self.tag(id) == Tag::Text && text::is_blank(self.text(id))
    }

    /// The classes of an element.
    pub(crate) fn classes(&self, id: NodeId) -> impl Iterator<Item = &str> {
        self.attribute(id, "class").into_iter().flat_map(str::split_ascii_whitespace)
    }

    /// Whether some script of the page holds the source of a formula, as `MathJax` has it.
    pub(crate) fn has_formulas(&self) -> bool {
        self.has_formulas
    }

    /// Whether the element itself has the attribute `hidden`. Elements around it may hide it all the same, as may
    /// styles.
    pub(crate) fn has_hidden_attribute(&self, id: NodeId) -> bool {
        self.attribute(id, "hidden").is_some()
    }

    /// Whether the text of an element is no words of the page: see [`drawn`].
    pub(crate) fn is_drawing(&self, id: NodeId) -> bool {
        self.drawings.binary_search(&id).is_ok()
    }

    /// The value of an attribute without a namespace, or `None`.
    #[must_use]
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        self.attributes(id).find(|&(key, _)| key == name).map(|(_, value)| value)
    }

    /// All attributes as name and value, in the order written.
    pub fn attributes(&self, id: NodeId) -> impl Iterator<Item = (&str, &str)> {
        let attributes = match &self.nodes[id.index()].content {
            Content::Element { attributes, .. } => self.attributes.of(attributes),
            _ => &[],
        };
        attributes.iter().map(|(name, value)| (&**name, &**value))
    }

    /// All text below the node, joined as it stands.
    #[must_use]
    pub fn subtree_text(&self, id: NodeId) -> String {
        self.subtree(id).map(|node| self.text(node)).collect()
    }
}

#[cfg(test)]
impl PartialEq for Document {
    /// Whether names, texts and attributes are the same, wherever these are kept.
    fn eq(&self, other: &Document) -> bool {
        let is_same = |id| {
            let place = |document: &Document| (document.tag(id), document.depth(id), document.end(id));
            place(self) == place(other)
                && (self.name(id), self.text(id)) == (other.name(id), other.text(id))
                && self.attributes(id).eq(other.attributes(id))
        };
        self.len() == other.len() && self.warnings == other.warnings && self.ids().all(is_same)
    }
}

/// Writes a document from front to back, for a page as for a tree of the caller's.
///
/// An element below the deepest level allowed is put on that level: the element that was open there ends before it.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    document: Document,
    open: Vec<NodeId>,
    /// How many elements are open in the source and were ended early here.
    buried: usize,
    max_depth: usize,
    budget: &'a Budget,
}

impl Writer<'_> {
    /// A writer with room for `capacity` nodes. `attributes` may hold those of elements that will be opened.
    pub(super) fn new(capacity: usize, attributes: Attributes, budget: &Budget) -> Writer<'_> {
        let mut nodes = Vec::with_capacity(capacity);
        nodes.push(Node {
            tag: Tag::Document,
            depth: 0,
            parent: NodeId::ROOT,
            end: NodeId(1),
            content: Content::Document,
        });
        Writer {
            document: Document { nodes, attributes, has_formulas: false, drawings: Vec::new(), warnings: Vec::new() },
            open: vec![NodeId::ROOT],
            buried: 0,
            max_depth: budget.limits().max_depth.clamp(1, usize::from(u16::MAX) - 1),
            budget,
        }
    }

    /// Adds attributes for an element that is about to be opened.
    #[cfg(feature = "rcdom")]
    pub(super) fn attributes(&mut self, attributes: impl IntoIterator<Item = Attribute>) -> Range<u32> {
        self.document.attributes.add(attributes)
    }

    /// Opens an element inside the innermost open one. Its attributes were added before, at this range; `sorter` tells its
    /// tag.
    pub(super) fn open(
        &mut self,
        sorter: &mut Sorter,
        namespace: NamespaceKind,
        name: &LocalName,
        attributes: Range<u32>,
    ) {
        let has_attribute = |name: &str| self.document.attributes.of(&attributes).iter().any(|(own, _)| **own == *name);
        let tag = sorter.tag(namespace, name, has_attribute);
        self.open_tagged(tag, name.clone(), attributes);
    }

    fn open_tagged(&mut self, tag: Tag, name: LocalName, attributes: Range<u32>) {
        if self.is_on_last_level() {
            self.end_innermost();
            self.buried += 1;
            self.budget.note_flattened();
        }
        let id = self.push(tag, Content::Element { name, attributes });
        self.open.push(id);
    }

    /// Adds text to the innermost open element, unless that is a script without data or a style sheet.
    ///
    /// Text right after a text joins it: a comment between them was left out.
    pub(super) fn text(&mut self, text: StrTendril) {
        let parent = self.innermost();
        let is_wanted = match &self.document.nodes[parent.index()].content {
            Content::Element { name, .. } if matches!(self.document.tag(parent), Tag::Script | Tag::Style) => {
                holds_data(name, self.document.attribute(parent, "type").unwrap_or_default(), &text)
            }
            _ => true,
        };
        if is_wanted && !text.is_empty() {
            self.add_text(text);
        }
    }

    fn add_text(&mut self, text: StrTendril) {
        let parent = self.innermost();
        if let Some(Node { parent: before, content: Content::Text(last), .. }) = self.document.nodes.last_mut()
            && *before == parent
        {
            last.push_tendril(&text);
        } else {
            self.push(Tag::Text, Content::Text(text));
        }
    }

    /// Closes the innermost open element.
    pub(super) fn close(&mut self) {
        if self.is_on_last_level() || self.buried == 0 {
            self.end_innermost();
        } else {
            self.buried -= 1;
        }
    }

    /// The document. `read` is up to which byte the page was read, if known; it goes into the warnings.
    pub(super) fn finish(self, read: Option<usize>) -> Document {
        let budget = self.budget;
        let mut document = self.into_document();
        let parts = streamed::parts(&document);
        if !parts.is_empty() {
            document = with_parts_in_place(document, &parts, budget);
        }
        document.warnings = budget.warnings(read);
        document.has_formulas = document.ids().any(|id| drawn::is_formula_script(&document, id));
        document.drawings = drawn::all(&document);
        document
    }

    fn into_document(mut self) -> Document {
        while self.open.len() > 1 {
            self.end_innermost();
        }
        self.document.nodes[0].end = NodeId::new(self.document.nodes.len());
        self.document
    }

    fn is_on_last_level(&self) -> bool {
        self.open.len() > self.max_depth
    }

    fn end_innermost(&mut self) {
        let end = NodeId::new(self.document.nodes.len());
        if self.open.len() > 1
            && let Some(id) = self.open.pop()
        {
            self.document.nodes[id.index()].end = end;
        }
    }

    fn innermost(&self) -> NodeId {
        self.open.last().copied().unwrap_or(NodeId::ROOT)
    }

    fn push(&mut self, tag: Tag, content: Content) -> NodeId {
        let id = NodeId::new(self.document.nodes.len());
        let parent = self.innermost();
        let depth = u16::try_from(self.open.len()).unwrap_or(u16::MAX);
        self.document.nodes.push(Node { tag, depth, parent, end: NodeId(id.0 + 1), content });
        id
    }
}

/// The document written once more with each part moved to its place: `parts` maps templates to the elements whose
/// children replace them.
fn with_parts_in_place(document: Document, parts: &HashMap<NodeId, NodeId>, budget: &Budget) -> Document {
    let Document { mut nodes, attributes, .. } = document;
    let mut writer = Writer::new(nodes.len(), attributes, budget);
    let moved: HashSet<NodeId> = parts.values().copied().collect();
    // Siblings that are still to be written, and whether an element around them ends with them.
    let mut open = vec![(NodeId(1)..NodeId::new(nodes.len()), false)];
    while let Some((siblings, is_element)) = open.last_mut() {
        let id = siblings.start;
        if id >= siblings.end {
            if *is_element {
                writer.close();
            }
            open.pop();
            continue;
        }
        siblings.start = nodes[id.index()].end;
        if let Some(part) = parts.get(&id) {
            open.push((NodeId(part.0 + 1)..nodes[part.index()].end, false));
            continue;
        }
        let Node { tag, end, content, .. } = &mut nodes[id.index()];
        match content {
            Content::Text(text) => writer.add_text(std::mem::take(text)),
            Content::Element { name, attributes } => {
                writer.open_tagged(*tag, name.clone(), attributes.clone());
                let children = if moved.contains(&id) { *end } else { NodeId(id.0 + 1) };
                open.push((children..*end, true));
            }
            Content::Document => {}
        }
    }
    writer.into_document()
}

/// Whether the text of a script or style element is data in which an article may be, or a formula.
pub(super) fn holds_data(name: &LocalName, script_type: &str, text: &str) -> bool {
    *name == local_name!("script")
        && (is_of_type(script_type, "json")
            || is_of_type(script_type, FORMULA_TYPE)
            || text.trim_start().starts_with(STREAM_CALL))
}

/// Whether the type of a script ends with `end`, compared as HTML does: without parameters, white space around it and
/// case, as in ` application/LD+JSON; charset=utf-8`.
pub(crate) fn is_of_type(script_type: &str, end: &str) -> bool {
    let name = script_type.split(';').next().unwrap_or_default().trim().as_bytes();
    name.len().checked_sub(end.len()).is_some_and(|start| name[start..].eq_ignore_ascii_case(end.as_bytes()))
}

/// Indices are bounded by the limits on nodes and attributes, far below `u32::MAX`.
fn index_u32(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
