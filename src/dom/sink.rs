//! The draft of a tree, which html5ever builds as a `TreeSink`, and how it is written into the arena.
//!
//! html5ever moves nodes while it repairs markup, so the draft links parents, siblings and children by index. One walk
//! at the end writes the nodes in document order.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ops::Range;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName, local_name};

use super::budget::Budget;
use super::document::{Attributes, Document, Writer};
use super::namespace::NamespaceKind;
use super::sorter::Sorter;
use crate::options::Limits;

/// No node: the end of a list of siblings, or no parent.
const NONE: u32 = u32::MAX;
const ROOT: u32 = 0;
/// Stands for every comment, doctype and processing instruction; never part of the tree.
const DISCARDED: u32 = 1;

/// A tree while it is built, in which nodes may still move.
#[derive(Debug)]
pub(super) struct Draft {
    nodes: RefCell<Vec<DraftNode>>,
    attributes: RefCell<Attributes>,
    /// An empty list for the attributes of the next tag, so that the same memory is used over and over.
    room: RefCell<Vec<Attribute>>,
    /// The greatest depth of any element so far.
    deepest: Cell<u16>,
    /// Whether children were moved to another parent, so that the depths noted below them may be wrong.
    has_moved: Cell<bool>,
    /// The element whose name was asked for last.
    last_named: Cell<u32>,
    pub(super) budget: Budget,
}

#[derive(Debug)]
struct DraftNode {
    content: DraftContent,
    parent: u32,
    previous: u32,
    next: u32,
    first_child: u32,
    last_child: u32,
    depth: u16,
}

#[derive(Debug)]
enum DraftContent {
    Element(Element),
    Text(StrTendril),
}

#[derive(Debug)]
struct Element {
    /// Empty for the document and the discarded node.
    name: LocalName,
    attributes: Range<u32>,
    namespace: NamespaceKind,
    is_integration_point: bool,
}

impl Element {
    const fn nameless() -> Element {
        Element { name: local_name!(""), attributes: 0..0, namespace: NamespaceKind::None, is_integration_point: false }
    }
}

/// A node as the tree builder knows it. It holds its name, because the builder asks for the names of one open element
/// after another.
#[derive(Clone, Debug)]
pub(super) struct Handle {
    id: u32,
    namespace: NamespaceKind,
    name: LocalName,
}

impl Handle {
    /// The document, or the discarded node.
    const fn nameless(id: u32) -> Handle {
        Handle { id, namespace: NamespaceKind::None, name: local_name!("") }
    }
}

impl html5ever::interface::ElemName for &Handle {
    fn ns(&self) -> &Namespace {
        self.namespace.namespace()
    }

    fn local_name(&self) -> &LocalName {
        &self.name
    }
}

impl Draft {
    /// An empty draft for a page of `page_bytes` bytes, with room for `nodes` nodes and half as many attributes.
    pub(super) fn new(limits: Limits, page_bytes: usize, nodes: usize) -> Draft {
        let nameless = || DraftNode::new(DraftContent::Element(Element::nameless()));
        let mut drafted = Vec::with_capacity(nodes.saturating_add(2));
        drafted.extend([nameless(), nameless()]);
        Draft {
            nodes: RefCell::new(drafted),
            // Every other node is text.
            attributes: RefCell::new(Attributes::with_capacity(nodes / 2)),
            room: RefCell::default(),
            deepest: Cell::new(0),
            has_moved: Cell::new(false),
            last_named: Cell::new(ROOT),
            budget: Budget::new(limits, page_bytes),
        }
    }

    /// Takes the empty list for the attributes of the next tag.
    pub(super) fn room(&self) -> Vec<Attribute> {
        self.room.take()
    }

    /// Whether an element may be this deep, as far as is known without counting.
    pub(super) fn may_have_reached(&self, depth: usize) -> bool {
        self.has_moved.get() || usize::from(self.deepest.get()) >= depth
    }

    /// Name and depth of the element whose name was asked for last, and whether it is empty.
    pub(super) fn last_named(&self) -> (LocalName, usize, bool) {
        let nodes = self.nodes.borrow();
        let node = &nodes[self.last_named.get() as usize];
        let name = match &node.content {
            DraftContent::Element(element) => element.name.clone(),
            DraftContent::Text(_) => local_name!(""),
        };
        let parent = |node: &DraftNode| (node.parent != NONE).then(|| &nodes[node.parent as usize]);
        let depth = if self.has_moved.get() {
            let depth = std::iter::successors(parent(node), |&node| parent(node)).count();
            self.budget.count_steps(depth);
            depth
        } else {
            usize::from(node.depth)
        };
        (name, depth, node.first_child == NONE)
    }

    fn add(&self, content: DraftContent) -> u32 {
        self.budget.count_node();
        let mut nodes = self.nodes.borrow_mut();
        let id = u32::try_from(nodes.len()).unwrap_or(NONE);
        nodes.push(DraftNode::new(content));
        id
    }

    /// The node to link as a child. Text right after the text node `neighbour` joins that instead, and nothing is to be
    /// linked.
    fn child_to_link(&self, neighbour: u32, child: NodeOrText<Handle>) -> Option<u32> {
        match child {
            NodeOrText::AppendNode(Handle { id: DISCARDED, .. }) => None,
            NodeOrText::AppendNode(Handle { id, .. }) => Some(id),
            NodeOrText::AppendText(text) => {
                if neighbour != NONE
                    && let DraftContent::Text(before) = &mut self.nodes.borrow_mut()[neighbour as usize].content
                {
                    before.push_tendril(&text);
                    return None;
                }
                Some(self.add(DraftContent::Text(text)))
            }
        }
    }

    /// Links `child` under `parent` before `next`, or as last child where that is `NONE`.
    fn link(&self, parent: u32, child: u32, next: u32) {
        self.unlink(child);
        let mut nodes = self.nodes.borrow_mut();
        let previous = match next {
            NONE => nodes[parent as usize].last_child,
            _ => nodes[next as usize].previous,
        };
        match previous {
            NONE => nodes[parent as usize].first_child = child,
            _ => nodes[previous as usize].next = child,
        }
        match next {
            NONE => nodes[parent as usize].last_child = child,
            _ => nodes[next as usize].previous = child,
        }
        let depth = nodes[parent as usize].depth.saturating_add(1);
        let node = &mut nodes[child as usize];
        (node.parent, node.previous, node.next, node.depth) = (parent, previous, next, depth);
        if matches!(node.content, DraftContent::Element(_)) {
            self.deepest.set(self.deepest.get().max(depth));
        }
    }

    fn unlink(&self, child: u32) {
        let mut nodes = self.nodes.borrow_mut();
        let node = &mut nodes[child as usize];
        let (parent, previous, next) = (node.parent, node.previous, node.next);
        if parent == NONE {
            return;
        }
        (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
        match previous {
            NONE => nodes[parent as usize].first_child = next,
            _ => nodes[previous as usize].next = next,
        }
        match next {
            NONE => nodes[parent as usize].last_child = previous,
            _ => nodes[next as usize].previous = previous,
        }
    }

    /// Writes the tree in document order. `read` is up to which byte the page was read; `sorter` tells the tags.
    pub(super) fn into_document(self, read: usize, mut sorter: Sorter) -> Document {
        let Draft { nodes, attributes, budget, .. } = self;
        let mut nodes = nodes.into_inner();
        let mut writer = Writer::new(nodes.len(), attributes.into_inner(), &budget);
        let mut current = nodes[ROOT as usize].first_child;
        while current != NONE {
            let node = &mut nodes[current as usize];
            match &mut node.content {
                DraftContent::Text(text) => writer.text(std::mem::take(text)),
                DraftContent::Element(element) => {
                    writer.open(&mut sorter, element.namespace, &element.name, element.attributes.clone());
                    if node.first_child != NONE {
                        current = node.first_child;
                        continue;
                    }
                    writer.close();
                }
            }
            while current != NONE && nodes[current as usize].next == NONE {
                current = nodes[current as usize].parent;
                writer.close();
            }
            if current != NONE {
                current = nodes[current as usize].next;
            }
        }
        writer.finish(Some(read))
    }
}

impl DraftNode {
    fn new(content: DraftContent) -> DraftNode {
        DraftNode { content, parent: NONE, previous: NONE, next: NONE, first_child: NONE, last_child: NONE, depth: 0 }
    }
}

impl TreeSink for Draft {
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = &'a Handle;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle::nameless(ROOT)
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> &'a Handle {
        self.budget.count_steps(1);
        self.last_named.set(target.id);
        target
    }

    fn create_element(&self, name: QualName, mut attributes: Vec<Attribute>, flags: ElementFlags) -> Handle {
        // An element that the parser opens again is given a copy of them each time.
        self.budget.count_steps(attributes.len());
        attributes.truncate(self.budget.allowed_attributes(attributes.len()));
        attributes.retain(|attribute| self.budget.try_take_value(attribute.value.len()));
        let namespace = NamespaceKind::of(&name.ns);
        let element = Element {
            name: name.local.clone(),
            attributes: self.attributes.borrow_mut().add(attributes.drain(..)),
            namespace,
            is_integration_point: flags.mathml_annotation_xml_integration_point,
        };
        self.room.replace(attributes);
        Handle { id: self.add(DraftContent::Element(element)), namespace, name: name.local }
    }

    fn create_comment(&self, _text: StrTendril) -> Handle {
        Handle::nameless(DISCARDED)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Handle {
        Handle::nameless(DISCARDED)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        let last = self.nodes.borrow()[parent.id as usize].last_child;
        if let Some(child) = self.child_to_link(last, child) {
            self.link(parent.id, child, NONE);
        }
    }

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let (parent, previous) = {
            let nodes = self.nodes.borrow();
            (nodes[sibling.id as usize].parent, nodes[sibling.id as usize].previous)
        };
        if let Some(child) = self.child_to_link(previous, child)
            && parent != NONE
        {
            self.link(parent, child, sibling.id);
        }
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous_element: &Handle, child: NodeOrText<Handle>) {
        let has_parent = self.nodes.borrow()[element.id as usize].parent != NONE;
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous_element, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public_id: StrTendril, _system_id: StrTendril) {}

    /// What a `<template>` holds are its children here: declarative shadow roots hold articles.
    fn get_template_contents(&self, target: &Handle) -> Handle {
        target.clone()
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        self.budget.count_steps(1);
        x.id == y.id
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn add_attrs_if_missing(&self, target: &Handle, mut added: Vec<Attribute>) {
        let mut nodes = self.nodes.borrow_mut();
        let mut attributes = self.attributes.borrow_mut();
        let DraftContent::Element(element) = &mut nodes[target.id as usize].content else { return };
        let present = attributes.of(&element.attributes);
        self.budget.count_steps(added.len().saturating_mul(present.len()) / 2);
        added.retain(|attribute| !present.iter().any(|(name, _)| *name == attribute.name.local));
        if !added.is_empty() {
            let all = self.budget.allowed_attributes(present.len() + added.len());
            added.truncate(all.saturating_sub(present.len()));
        }
        // Each time costs a copy of those that are present.
        if !added.is_empty() {
            element.attributes = attributes.extend(element.attributes.clone(), added);
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.unlink(target.id);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        self.has_moved.set(true);
        loop {
            let child = self.nodes.borrow()[node.id as usize].first_child;
            if child == NONE {
                return;
            }
            self.budget.count_steps(1);
            self.link(new_parent.id, child, NONE);
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, handle: &Handle) -> bool {
        let is_one = |element: &Element| element.is_integration_point;
        matches!(&self.nodes.borrow()[handle.id as usize].content, DraftContent::Element(element) if is_one(element))
    }
}
