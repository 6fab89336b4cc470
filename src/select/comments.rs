//! Finds readers' comments, to drop them from the text of an article and to return them separately.
//!
//! An element whose class or id says that it holds comments usually holds a list of them. A comment is one item of that
//! list: a list item, a row, or an element beside others of its kind ([`CommentItems`]). Where a thread is the content of
//! the page, as in a forum, its posts look the same and are kept. So only items that were not kept are comments.

use std::collections::{HashMap, HashSet};

use super::paragraphs::first_paragraph;
use super::{Kept, Page, is_called_post};
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::features::names_comments;
use crate::tables::tags::Tag;
use crate::tables::thresholds::{
    ARTICLE_UNITS, CALLED_ARTICLE_UNITS, COMMENT_DIGITS, COMMENT_PROBABILITY, COMMENT_UNITS, MAX_SIBLINGS,
    PAPER_HEADING_NODES, PAPER_SECTION, PROSE_UNITS,
};
use crate::text::{ends_sentence, name_words};

/// The comments in the order of the page, each as the blocks that its reader wrote. Comments that were kept are part of the
/// article and are left out here.
pub(crate) fn comments(
    document: &Document,
    blocks: &Blocks,
    kept: &[Kept],
    headline: Option<NodeId>,
) -> Vec<Vec<usize>> {
    let mut items = CommentItems::of(document, blocks, headline, kept.iter().map(|kept| kept.block));
    let mut item = |block: usize| items.around(blocks.get(block).container);
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

/// Whether the comments among the chosen blocks are to be dropped: they follow an article that is long enough to be the
/// whole content, and the model does not take them for content. If the page calls itself an article, a shorter article is
/// enough, of short blocks as well, and the model is not asked; a single post may be of any length.
pub(super) fn follow_article(page: &Page<'_>, items: &mut CommentItems<'_>, chosen: &[usize]) -> bool {
    let &Page { blocks, probabilities, .. } = page;
    let (mut article, mut all, mut comments, mut expected) = (0, 0, 0, 0.0);
    for &block in chosen {
        let (container, units) = (blocks.get(block).container, blocks.units(blocks.get(block)));
        if items.around(container).is_some() {
            comments += units;
            expected += f64::from(probabilities[block]) * f64::from(units);
        } else if comments == 0 {
            article += if units >= PROSE_UNITS { units } else { 0 };
            all += units;
        }
    }
    let is_likely = expected >= COMMENT_PROBABILITY * f64::from(comments);
    (article >= ARTICLE_UNITS && !is_likely)
        || (page.is_article && all >= CALLED_ARTICLE_UNITS)
        || (all > 0 && is_called_post(page.document))
}

/// Tells for any element which comment it is part of. Each element is judged once, when it is first asked for.
pub(super) struct CommentItems<'a> {
    document: &'a Document,
    /// Where the headline stands.
    headline: Option<NodeId>,
    /// The container of the first paragraph.
    lead: Option<NodeId>,
    /// For each element that holds paragraphs of the text, the first and the last of these.
    texts: HashMap<NodeId, (NodeId, NodeId)>,
    /// What is known of each node so far.
    places: Vec<Option<Place>>,
    /// The elements from the one in question up to the first one that is known; empty between calls.
    unknown: Vec<NodeId>,
}

/// What is known of an element.
#[derive(Clone, Copy, Default)]
struct Place {
    /// Whether it is, or stands in, an element that holds comments.
    is_among_comments: bool,
    /// The comment that it is, or the innermost one around it. A form is not part of any: it asks for a comment.
    item: Option<NodeId>,
}

impl<'a> CommentItems<'a> {
    /// The comments of a page whose headline stands at `headline`, and whose text is the blocks `chosen`.
    pub(super) fn of(
        document: &'a Document,
        blocks: &Blocks,
        headline: Option<NodeId>,
        chosen: impl Iterator<Item = usize> + Clone,
    ) -> CommentItems<'a> {
        let lead = first_paragraph(blocks, chosen.clone()).map(|block| block.container);
        let mut texts = HashMap::new();
        for block in chosen.map(|block| blocks.get(block)).filter(|block| blocks.units(block) >= PROSE_UNITS) {
            let parent = document.parent(block.container).unwrap_or(NodeId::ROOT);
            texts.entry(parent).or_insert((block.container, block.container)).1 = block.container;
        }
        CommentItems { document, headline, lead, texts, places: vec![None; document.len()], unknown: Vec::new() }
    }

    /// The comment that an element is, or the innermost one around it.
    pub(super) fn around(&mut self, node: NodeId) -> Option<NodeId> {
        let up = self.document.inclusive_ancestors(node);
        self.unknown.extend(up.take_while(|node| self.places[node.index()].is_none()));
        while let Some(node) = self.unknown.pop() {
            let above = self.document.parent(node).and_then(|parent| self.places[parent.index()]);
            self.places[node.index()] = Some(self.place(node, above.unwrap_or_default()));
        }
        self.places[node.index()].and_then(|place| place.item)
    }

    /// What is known of an element, given what is known of its parent.
    fn place(&self, node: NodeId, above: Place) -> Place {
        let names_comments = names_comments(self.document, node)
            && !self.is_of_page(node)
            && !self.is_in_text(node)
            && !is_part_of_paper(self.document, node);
        let is_among_comments = above.is_among_comments || names_comments;
        let is_comment = || above.is_among_comments && names_comments && has_twin(self.document, node);
        let item = match self.document.tag(node) {
            Tag::Form => None,
            _ if is_among_comments && (is_item(self.document, node) || is_comment()) => Some(node),
            _ => above.item,
        };
        Place { is_among_comments, item }
    }

    /// Whether an element is around the whole page, the headline or the first paragraph. Then its classes do not mean that
    /// everything in it is comments: `<body class="single comments-open">`.
    fn is_of_page(&self, node: NodeId) -> bool {
        matches!(self.document.tag(node), Tag::Html | Tag::Body | Tag::Main)
            || self.headline.is_some_and(|headline| self.document.is_within(headline, node))
            || self.lead.is_some_and(|lead| self.document.is_within(lead, node) && !self.is_post(lead, node))
    }

    /// Whether an element stands between two paragraphs of the text, all three in one element. Comments follow a text; this
    /// is something else, such as questions to discuss, or what an expert has to say.
    fn is_in_text(&self, node: NodeId) -> bool {
        let text = self.document.parent(node).and_then(|parent| self.texts.get(&parent));
        text.is_some_and(|&(first, last)| first < node && self.document.end(node) <= last)
    }

    /// Whether an item stands between an element and `outer`, which is around it. Then the first paragraph is in the first
    /// of several posts of a thread, and the element around them all does hold comments.
    fn is_post(&self, element: NodeId, outer: NodeId) -> bool {
        let document = self.document;
        let mut up = document.inclusive_ancestors(element).take_while(|&node| node != outer);
        up.any(|node| is_item(document, node) || names_comments(document, node) && has_twin(document, node))
    }
}

/// Whether an element is the section of a paper that discusses results. Generators make the id of a section of the words of
/// its heading, and give it no such class.
fn is_part_of_paper(document: &Document, node: NodeId) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    let Some(id) = document.attribute(node, "id").map(words) else { return false };
    let is_commented = |name: &str| name_words(name).any(|word| word == PAPER_SECTION || word == "comments");
    let mut inside = document.subtree(node).take(PAPER_HEADING_NODES);
    let heading = inside.find(|&inner| document.heading_level(inner) > 0);
    let text = heading.and_then(|heading| document.subtree(heading).find(|&inner| document.tag(inner) == Tag::Text));
    id.iter().any(|word| word == PAPER_SECTION)
        && !document.classes(node).any(is_commented)
        && text.is_some_and(|text| words(document.text(text)) == id)
}

/// Whether the tag of an element, or an id that ends in a number, says that it is one of several. Threads that are laid out
/// in tables have a row for each post.
fn is_item(document: &Document, node: NodeId) -> bool {
    match document.tag(node) {
        Tag::Li | Tag::Article | Tag::Tr => true,
        Tag::Div | Tag::Section => {
            document.attribute(node, "id").is_some_and(|id| id.ends_with(|c: char| c.is_ascii_digit()))
        }
        _ => false,
    }
}

/// Whether an element has classes, and one of the first elements beside it has the same tag and classes.
///
/// Only the element itself counts. Blocks that are alike ([`crate::features::Table::alike`]) have the same tags and
/// classes all the way up.
fn has_twin(document: &Document, node: NodeId) -> bool {
    let Some(parent) = document.parent(node) else { return false };
    let tag_and_classes = |node: NodeId| Some((document.tag(node), document.attribute(node, "class")?));
    let mut children = document.children(parent).take(MAX_SIBLINGS);
    tag_and_classes(node).is_some_and(|own| children.any(|child| child != node && tag_and_classes(child) == Some(own)))
}

/// Whether a block is text that a reader wrote, and not a heading, a name, a date or a button. In a list of terms the
/// term is the name: `<dt>Ann said...</dt>`.
fn is_written(document: &Document, blocks: &Blocks, block: &Block) -> bool {
    let counts = blocks.counts(block);
    let is_long =
        counts.units() >= COMMENT_UNITS && f64::from(counts.digits) < COMMENT_DIGITS * f64::from(counts.chars);
    document.heading_level(block.container) == 0
        && document.tag(block.container) != Tag::Dt
        && blocks.is_hardly_linked(block)
        && (is_long || ends_sentence(blocks.text(block)))
}
