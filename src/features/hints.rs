//! What the class and id words of the elements around a block say: which groups of words occur that people would think of,
//! such as navigation or byline, and the learned weights of single words.

use std::sync::LazyLock;

use super::page::Page;
use super::{Feature, Row, feature};
use crate::dom::{Document, NodeId};
use crate::lexicon::{Lexicon, WordHash};
use crate::tables::hints::{FOREIGN_COMMENT_WORDS, GROUP_WORDS, GROUPS, Group, HIDDEN_STYLES, NAMING_ATTRIBUTES};
use crate::tables::tags::Tag;
use crate::text;

/// Stands for the number of levels up where no element around the block has a word of the group.
const NOWHERE: u8 = 99;
/// How many words of one element are read. Real elements have fewer, hostile ones millions.
const MAX_WORDS: usize = 24;
/// How many bytes of one attribute are read.
const MAX_BYTES: usize = 256;
/// Levels above the container that count as near.
pub(super) const NEAR: usize = 2;

pub(super) const FEATURES: &[Feature] = &[
    feature("hints_navigation", "levels up to the group, 99 for none"),
    feature("hints_header", "levels up"),
    feature("hints_footer", "levels up"),
    feature("hints_side", "levels up"),
    feature("hints_related", "levels up"),
    feature("hints_share", "levels up"),
    feature("hints_advertising", "levels up"),
    feature("hints_byline", "levels up"),
    feature("hints_comment", "levels up"),
    feature("hints_content", "levels up"),
    feature("hints_popup", "levels up"),
    feature("hints_list", "levels up"),
    feature("hints_caption", "levels up"),
    feature("hints_product", "levels up"),
    feature("hints_post", "levels up"),
    feature("hints_self", "summed weight of the container's words, eighths of a nat"),
    feature("hints_near", "summed weight of the words one or two levels up"),
    feature("hints_far", "summed weight of the words further up"),
    feature("hints_self_min", "least weight of the container's words"),
    feature("hints_self_max", "greatest weight of the container's words"),
    feature("hints_near_min", "least weight one or two levels up"),
    feature("hints_near_max", "greatest weight one or two levels up"),
    feature("hints_far_min", "least weight further up"),
    feature("hints_far_max", "greatest weight further up"),
];

/// For each element with a block in it, what its words say.
#[derive(Debug, Default)]
pub(super) struct Hints(Vec<Entry>);

/// What the words of an element say.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// For each group, how many levels up the nearest element with one of its words is; 0 for this element.
    groups: [u8; GROUPS],
    /// Weights of the element's own words in three roles: if it is a block's container, if it is one of the next two
    /// elements around it, or if it is further up.
    own: [Weight; 3],
    /// Weights of the words of this element and of all elements around it, each in the role of being further up.
    far: Weight,
    is_hidden: bool,
}

/// Sum, least and greatest of the weights of some words. The least is at most 0, and the greatest at least 0.
#[derive(Clone, Copy, Debug, Default)]
struct Weight {
    sum: i16,
    min: i8,
    max: i8,
}

impl Weight {
    fn add(&mut self, weight: i8) {
        self.sum = self.sum.saturating_add(i16::from(weight));
        self.min = self.min.min(weight);
        self.max = self.max.max(weight);
    }

    fn join(self, other: Weight) -> Weight {
        Weight { sum: self.sum.saturating_add(other.sum), min: self.min.min(other.min), max: self.max.max(other.max) }
    }
}

impl Entry {
    const NONE: Entry = Entry {
        groups: [NOWHERE; GROUPS],
        own: [Weight { sum: 0, min: 0, max: 0 }; 3],
        far: Weight { sum: 0, min: 0, max: 0 },
        is_hidden: false,
    };
}

impl Hints {
    pub(super) fn of(page: &Page<'_>, lexicon: &Lexicon) -> Hints {
        Hints(page.elements.rows(&Entry::NONE, |node, above| entry(page.document, node, above, lexicon)))
    }

    /// Whether an element, given by its index in [`Page::elements`], or one around it has a word of the group.
    pub(super) fn is_in(&self, element: usize, group: Group) -> bool {
        self.0[element].groups[group as usize] < NOWHERE
    }

    /// Whether the element itself is marked as not shown: see [`is_marked_hidden`].
    pub(super) fn is_hidden(&self, element: usize) -> bool {
        self.0[element].is_hidden
    }
}

fn entry(document: &Document, node: NodeId, above: &Entry, lexicon: &Lexicon) -> Entry {
    let mut entry = Entry { groups: above.groups.map(|up| up.saturating_add(1).min(NOWHERE)), ..Entry::NONE };
    class_words(document, node, |word, key| {
        if let Some(Sense::Group(group)) = sense_of(word, key) {
            entry.groups[group as usize] = 0;
        }
        let weights = lexicon.classes.get(key);
        if weights != [0; 3] {
            entry.own.iter_mut().zip(weights).for_each(|(own, weight)| own.add(weight));
        }
    });
    entry.far = above.far.join(entry.own[2]);
    entry.is_hidden = is_marked_hidden(document, node);
    entry
}

/// Whether an element's own words say that it holds comments or is one, in any of the known languages.
pub(crate) fn names_comments(document: &Document, node: NodeId) -> bool {
    let mut names = false;
    class_words(document, node, |word, key| {
        names |= matches!(sense_of(word, key), Some(Sense::Group(Group::Comment) | Sense::Comment));
    });
    names
}

/// What a word says of an element.
#[derive(Clone, Copy)]
enum Sense {
    Group(Group),
    /// That it holds comments, in a word of [`FOREIGN_COMMENT_WORDS`], which the features do not know.
    Comment,
}

/// What a word says, looked up in a hash table by its key.
fn sense_of(word: &str, key: u32) -> Option<Sense> {
    /// A power of two that is several times the number of words, so that most lookups find an empty place.
    const PLACES: usize = 1024;
    static ROWS: LazyLock<Vec<Vec<(&str, Sense)>>> = LazyLock::new(|| {
        let mut rows = vec![Vec::new(); PLACES];
        let groups = GROUP_WORDS.iter().map(|&(word, group)| (word, Sense::Group(group)));
        for (word, sense) in groups.chain(FOREIGN_COMMENT_WORDS.iter().map(|&word| (word, Sense::Comment))) {
            rows[WordHash::of(word).key() as usize % PLACES].push((word, sense));
        }
        rows
    });
    ROWS[key as usize % PLACES].iter().find(|row| row.0.eq_ignore_ascii_case(word)).map(|row| row.1)
}

/// Calls `found` with every word of an element's class, id, role and the like, as written, and with the key of that
/// word in lower case.
pub(super) fn class_words(document: &Document, node: NodeId, mut found: impl FnMut(&str, u32)) {
    if document.tag(node) == Tag::Document {
        return;
    }
    let values = document.attributes(node).filter(|(name, _)| NAMING_ATTRIBUTES.contains(name));
    let words = values.flat_map(|(_, value)| text::name_words(text::start(value, MAX_BYTES)));
    for word in words.filter(|word| word.len() > 1).take(MAX_WORDS) {
        let key = word.bytes().map(|byte| byte.to_ascii_lowercase()).fold(WordHash::new(), WordHash::with).key();
        found(word, key);
    }
}

/// Whether an attribute says that an element is not shown: `hidden`, `aria-hidden`, or a style of its own.
///
/// It is wider than [`Document::has_hidden_attribute`], because it is a feature whose worth the model has learned. It must
/// not be changed without training.
fn is_marked_hidden(document: &Document, node: NodeId) -> bool {
    document.attributes(node).any(|(name, value)| match name {
        "hidden" => true,
        "aria-hidden" => value == "true",
        "style" => {
            let style: String = text::start(value, MAX_BYTES).chars().filter(|c| !c.is_whitespace()).collect();
            HIDDEN_STYLES.iter().any(|hidden| style.contains(hidden))
        }
        _ => false,
    })
}

pub(super) fn measure(page: &Page<'_>, block: usize, row: &mut Row<'_>) {
    let element = page.element(block);
    let entry = &page.hints.0[element];
    for up in entry.groups {
        row.count(u32::from(up));
    }
    let mut near = Weight::default();
    // The document has no words. It counts as the element around itself.
    let mut above = page.elements.above(element);
    for _ in 0..NEAR {
        near = near.join(page.hints.0[above].own[1]);
        above = page.elements.above(above);
    }
    let far = page.hints.0[above].far;
    let own = entry.own[0];
    for weight in [own, near, far] {
        row.push(f32::from(weight.sum));
    }
    for weight in [own, near, far] {
        row.push(f32::from(weight.min));
        row.push(f32::from(weight.max));
    }
}
