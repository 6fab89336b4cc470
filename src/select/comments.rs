//! Finds the comments below an article: what readers wrote, apart from the article and from the page's frame.
//!
//! A comment is what stands inside an item of an element that says it holds comments. Where a thread is the
//! content of the page, as in a forum, its posts are kept; those that are not are comments.

use std::collections::{HashMap, HashSet};

use super::{Kept, frame};
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::features::names_comments;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{
    ARTICLE_UNITS, CALLED_ARTICLE_UNITS, COMMENT_DIGITS, COMMENT_PROBABILITY, COMMENT_UNITS, MAX_SIBLINGS, PROSE_UNITS,
    SENTENCE_ENDS,
};

/// The blocks of each comment, in the order of the page. Comments that were kept are part of the article and left out.
pub(crate) fn comments(
    document: &Document,
    blocks: &Blocks,
    kept: &[Kept],
    headline: Option<NodeId>,
) -> Vec<Vec<usize>> {
    let lead = frame::first_paragraph(blocks, kept.iter().map(|kept| kept.block));
    let mut items = Items::of(document, headline, lead);
    let mut item = |block: usize| items.item(blocks.get(block).container);
    let posts: HashSet<NodeId> = kept.iter().filter_map(|kept| item(kept.block)).collect();
    let mut comments: Vec<Vec<usize>> = Vec::new();
    let mut places: HashMap<NodeId, usize> = HashMap::new();
    for block in (0..blocks.len()).filter(|&block| is_written(document, blocks, blocks.get(block))) {
        let Some(item) = item(block).filter(|item| !posts.contains(item)) else { continue };
        let place = *places.entry(item).or_insert(comments.len());
        if place == comments.len() {
            comments.push(Vec::new());
        }
        comments[place].push(block);
    }
    comments
}

/// Whether the comments among the chosen blocks follow an article that is long enough to be all of the content, and
/// are not likely to be content themselves, which they never are where the page calls itself an article.
pub(super) fn follow_article(
    blocks: &Blocks,
    items: &mut Items<'_>,
    chosen: &[usize],
    probabilities: &[f32],
    is_article: bool,
) -> bool {
    let (mut article, mut comments, mut expected) = (0, 0, 0.0);
    for &block in chosen {
        let (place, units) = (blocks.get(block).container, blocks.units(blocks.get(block)));
        if items.item(place).is_some() {
            comments += units;
            expected += f64::from(probabilities[block]) * f64::from(units);
        } else if comments == 0 && units >= PROSE_UNITS {
            article += units;
        }
    }
    let is_likely = expected >= COMMENT_PROBABILITY * f64::from(comments);
    (article >= ARTICLE_UNITS && !is_likely) || (is_article && article >= CALLED_ARTICLE_UNITS)
}

/// The comment that each element is part of, found when it is asked for.
pub(super) struct Items<'a> {
    document: &'a Document,
    headline: Option<NodeId>,
    lead: Option<NodeId>,
    places: Vec<Option<Place>>,
    /// The way up from the element that was asked for to one that is known.
    below: Vec<NodeId>,
}

/// What is known of an element.
#[derive(Clone, Copy, Default)]
struct Place {
    is_among_comments: bool,
    /// The innermost item among comments around it. What stands in a form is no comment, but asks for one.
    item: Option<NodeId>,
}

impl<'a> Items<'a> {
    /// The comments of a page whose headline stands at `headline`, and whose first paragraph is `lead`.
    pub(super) fn of(document: &'a Document, headline: Option<NodeId>, lead: Option<&Block>) -> Items<'a> {
        let lead = lead.map(|block| block.container);
        Items { document, headline, lead, places: vec![None; document.len()], below: Vec::new() }
    }

    /// The comment that an element is part of.
    pub(super) fn item(&mut self, node: NodeId) -> Option<NodeId> {
        let up = self.document.inclusive_ancestors(node);
        self.below.extend(up.take_while(|node| self.places[node.index()].is_none()));
        while let Some(node) = self.below.pop() {
            let above = self.document.parent(node).and_then(|parent| self.places[parent.index()]);
            self.places[node.index()] = Some(self.place(node, above.unwrap_or_default()));
        }
        self.places[node.index()].and_then(|place| place.item)
    }

    fn place(&self, node: NodeId, above: Place) -> Place {
        let names_comments = names_comments(self.document, node) && !self.is_of_page(node);
        let is_among_comments = above.is_among_comments || names_comments;
        let is_comment = || above.is_among_comments && names_comments && has_twin(self.document, node);
        let item = match self.document.tag(node) {
            Tag::Form => None,
            _ if is_among_comments && (is_item(self.document, node) || is_comment()) => Some(node),
            _ => above.item,
        };
        Place { is_among_comments, item }
    }

    /// Whether an element holds all of the page, its headline or its first paragraph: then its classes speak of more than
    /// comments, as those of `<body class="single comments-open">` do.
    fn is_of_page(&self, node: NodeId) -> bool {
        matches!(self.document.tag(node), Tag::Html | Tag::Body | Tag::Main)
            || self.headline.is_some_and(|headline| self.document.is_within(headline, node))
            || self.lead.is_some_and(|lead| self.document.is_within(lead, node) && !self.is_post(lead, node))
    }

    /// Whether a text is part of one of several items of an element around it, as posts of a thread are.
    fn is_post(&self, text: NodeId, around: NodeId) -> bool {
        let document = self.document;
        let mut up = document.inclusive_ancestors(text).take_while(|&node| node != around);
        up.any(|node| is_item(document, node) || names_comments(document, node) && has_twin(document, node))
    }
}

/// Whether an element is one of several by its tag, as threads laid out in tables have a row for each post, or by an id that
/// ends in a number.
fn is_item(document: &Document, node: NodeId) -> bool {
    match document.tag(node) {
        Tag::Li | Tag::Article | Tag::Tr => true,
        Tag::Div | Tag::Section => {
            document.attribute(node, "id").is_some_and(|id| id.ends_with(|c: char| c.is_ascii_digit()))
        }
        _ => false,
    }
}

/// Whether one of the first elements beside an element has the same tag and classes.
fn has_twin(document: &Document, node: NodeId) -> bool {
    let Some(parent) = document.parent(node) else { return false };
    let likeness = |node: NodeId| Some((document.tag(node), document.attribute(node, "class")?));
    let mut children = document.children(parent).take(MAX_SIBLINGS);
    likeness(node).is_some_and(|own| children.any(|child| child != node && likeness(child) == Some(own)))
}

/// Whether a block is something that a reader wrote rather than a heading, a name, a date or a button; in a list of terms
/// the term says who wrote: `<dt>Ann said...</dt>`.
fn is_written(document: &Document, blocks: &Blocks, block: &Block) -> bool {
    let counts = blocks.counts(block);
    let is_long =
        counts.units() >= COMMENT_UNITS && f64::from(counts.digits) < COMMENT_DIGITS * f64::from(counts.chars);
    document.heading_level(block.container) == 0
        && document.tag(block.container) != Tag::Dt
        && blocks.is_hardly_linked(block)
        && (is_long || blocks.text(block).trim_end().ends_with(SENTENCE_ENDS))
}
