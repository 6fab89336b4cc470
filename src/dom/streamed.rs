//! Finds parts of a page that were sent after it, and where they belong. React sends what it had to wait for at the
//! end, hidden, and lets a script move it to a place that is marked by an empty template.
//!
//! ```html
//! <main><template id="B:0"></template><p>Loading…</p></main>
//! <div hidden id="S:0"><p>The market is back.</p></div><script>$RC("B:0","S:0")</script>
//! ```
//!
//! Source: `ReactFizzConfigDOM` of React 18 and 19. A boundary (`B:`) and a place within one (`P:`) are filled by the
//! segment (`S:`) with the same number; an app may put a prefix of its own before the letter. Rows of a table come in a
//! table that is hidden for them: `<table hidden><tbody id="S:1">`, `<table hidden><tr id="S:2">`.

use std::collections::HashMap;

use super::document::{Document, NodeId};
use crate::tables::tags::Tag;

/// How many levels a part may stand below the element that is `hidden`: a row stands in a `<tbody>`, and that in a
/// table.
const MAX_STEPS: usize = 2;

/// For each template that marks a place, the element whose children belong there.
///
/// A part that would be moved into itself is left out, and so is all that stands inside a template.
pub(super) fn parts(document: &Document) -> HashMap<NodeId, NodeId> {
    let key_of = |id: NodeId, kinds: &[char]| document.attribute(id, "id").and_then(|value| key(value, kinds));
    let is_place = |&id: &NodeId| document.tag(id) == Tag::Inert;
    let places: Vec<(NodeId, Key<'_>)> =
        shown(document).filter(is_place).filter_map(|id| Some((id, key_of(id, &['B', 'P'])?))).collect();
    if places.is_empty() {
        return HashMap::new();
    }
    let is_hidden =
        |id: NodeId| document.inclusive_ancestors(id).take(MAX_STEPS + 1).any(|id| document.has_hidden_attribute(id));
    let mut parts: HashMap<Key<'_>, NodeId> = HashMap::new();
    for id in shown(document) {
        if let Some(key) = key_of(id, &['S']).filter(|_| is_hidden(id)) {
            parts.entry(key).or_insert(id);
        }
    }
    // Parts come after the page. They may hold places themselves, for parts that come still later.
    let is_later = |place: NodeId, part: NodeId| part > place;
    let pair = |(place, key)| parts.remove(&key).filter(|&part| is_later(place, part)).map(|part| (place, part));
    places.into_iter().filter_map(pair).collect()
}

/// The nodes of a page in order, without those inside templates that are not shown.
fn shown(document: &Document) -> impl Iterator<Item = NodeId> {
    let mut next = Some(NodeId::ROOT);
    std::iter::from_fn(move || {
        let id = next?;
        let after = if document.tag(id) == Tag::Inert { document.end(id) } else { NodeId::new(id.index() + 1) };
        next = Some(after).filter(|after| after.index() < document.len());
        Some(id)
    })
}

/// What the ids of a place and of its part have in common: the app's prefix and a number.
type Key<'a> = (&'a str, &'a str);

/// The key of an id if it is of one of these kinds: `myapp-B:1f` has the prefix `myapp-`, the kind `B` and the number
/// `1f`.
fn key<'a>(id: &'a str, kinds: &[char]) -> Option<Key<'a>> {
    let (front, number) = id.rsplit_once(':')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_hexdigit());
    front.strip_suffix(kinds).filter(|_| is_number).map(|prefix| (prefix, number))
}
