//! Recognises lines of links that are tools: to print an article, to send it to somebody, to turn to its other pages.

use std::sync::LazyLock;

use super::bare;
use super::phrases::is_hardly_more_than;
use crate::blocks::{Block, Blocks};
use crate::tables::asides::{MAX_PAGING_BYTES, PAGING, PAGING_JOINTS, TOOLS};
use crate::text::{Phrases, alike};

static SEARCH: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(TOOLS.iter().map(|phrase| alike(phrase))));

/// Whether at least half of the links print or send the page, in a block that is known to consist of links.
pub(super) fn are_tools(blocks: &Blocks, block: &Block) -> bool {
    let links = blocks.pieces(block).iter().map(|piece| bare(blocks.piece_text(piece)));
    let (mut all, mut tools) = (0_u32, 0_u32);
    for link in links.filter(|link| !link.is_empty()) {
        all += 1;
        tools += u32::from(is_hardly_more_than(link, &SEARCH, |_| true));
    }
    tools > 0 && tools * 2 >= all
}

/// Whether a block with a link consists of nothing but links to other pages of the article: `Page 1 of 3 | 1 2 3 |
/// Next`.
pub(super) fn turns_pages(blocks: &Blocks, block: &Block) -> bool {
    let text = blocks.text(block);
    // In references, `next()` is a link to a method.
    if text.len() > MAX_PAGING_BYTES || text.contains("()") || !blocks.pieces(block).iter().any(|piece| piece.is_link) {
        return false;
    }
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).peekable();
    let is_paging = |word: &str| PAGING.binary_search(&word).is_ok();
    let has_words = words.peek().is_some();
    let mut turns = false;
    let is_whole = words.all(|word| {
        turns |= is_paging(word);
        is_paging(word) || PAGING_JOINTS.binary_search(&word).is_ok()
    });
    has_words && turns && is_whole
}
