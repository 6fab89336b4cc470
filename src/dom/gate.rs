//! What stands between html5ever's tokenizer and its tree builder: counts, stops, and keeps the builder's stack of
//! open elements short.
//!
//! The builder searches that stack for most tags, so that its time is quadratic in nesting. Past the limit of depth
//! the gate closes the innermost element before another is opened in it: what is nested deeper becomes siblings on
//! the last level, as in browsers. Names of elements closed early are remembered, so that their end tags close nothing else.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{EndTag, StartTag, Tag, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{LocalName, local_name};

use super::budget::Budget;
use super::sink::Draft;
use crate::error::Bound;

pub(super) struct Gate {
    pub(super) builder: TreeBuilder<u32, Draft>,
    /// Tokens so far, errors aside.
    tokens: Cell<usize>,
    /// Asks for a stop after the next tag, so that the reader learns where a tag ended.
    wants_stop: Cell<bool>,
    /// What the builder last said to the tokenizer's question whether it stands in SVG or Math ML.
    is_foreign: Cell<bool>,
    raw_text: RefCell<Option<RawText>>,
    /// Elements that are open in the page and closed for the builder, outermost first.
    buried: RefCell<Vec<LocalName>>,
}

/// An element whose content the reader takes itself.
#[derive(Debug)]
pub(super) struct RawText {
    pub(super) name: LocalName,
    /// Whether character references stand for characters in it.
    pub(super) has_references: bool,
    /// The `type` of a script, or nothing.
    pub(super) script_type: StrTendril,
}

impl Gate {
    pub(super) fn new(builder: TreeBuilder<u32, Draft>) -> Gate {
        Gate {
            builder,
            tokens: Cell::new(0),
            wants_stop: Cell::new(false),
            is_foreign: Cell::new(false),
            raw_text: RefCell::new(None),
            buried: RefCell::new(Vec::new()),
        }
    }

    pub(super) fn budget(&self) -> &Budget {
        &self.builder.sink.budget
    }

    pub(super) fn tokens(&self) -> usize {
        self.tokens.get()
    }

    /// Asks for a stop after the next tag.
    pub(super) fn stop_at_tag(&self) {
        self.wants_stop.set(true);
    }

    pub(super) fn is_foreign(&self) -> bool {
        self.is_foreign.get()
    }

    /// The element for which the tokenizer was stopped, if it was for one.
    pub(super) fn take_raw_text(&self) -> Option<RawText> {
        self.raw_text.take()
    }

    /// Hands text to the builder past the tokenizer. It must hold no U+0000.
    pub(super) fn text(&self, text: StrTendril) {
        self.tokens.set(self.tokens.get() + 1);
        if !self.budget().is_spent() {
            let _ = self.builder.process_token(Token::CharacterTokens(text), 0);
        }
    }

    fn tag(&self, tag: Tag) -> TokenSinkResult<u32> {
        self.budget().compared_attributes(tag.attrs.len());
        let max_depth = self.budget().limits().max_depth;
        if self.builder.sink.may_have_reached(max_depth) && !self.admit(&tag, max_depth) {
            return TokenSinkResult::Continue;
        }
        let (kind, name) = (tag.kind, tag.name.clone());
        let script_type = if name == local_name!("script") { attribute(&tag, &local_name!("type")) } else { None };
        match self.builder.process_token(Token::TagToken(tag), 0) {
            TokenSinkResult::RawData(raw) if kind == StartTag => {
                *self.raw_text.borrow_mut() = Some(RawText {
                    name,
                    has_references: raw == RawKind::Rcdata,
                    script_type: script_type.unwrap_or_default(),
                });
                STOP
            }
            TokenSinkResult::Plaintext => TokenSinkResult::Plaintext,
            _ if self.wants_stop.take() => STOP,
            _ => TokenSinkResult::Continue,
        }
    }

    /// Whether a tag may go on to the builder; makes room for an element on the last level.
    fn admit(&self, tag: &Tag, max_depth: usize) -> bool {
        let (name, depth, is_empty) = self.current();
        let mut buried = self.buried.borrow_mut();
        if depth + 1 < max_depth {
            buried.clear();
            return true;
        }
        if is_beyond_nesting(&tag.name) {
            return true;
        }
        if tag.kind == EndTag {
            if depth >= max_depth && name == tag.name || buried.is_empty() {
                return true;
            }
            let recent = buried.len().saturating_sub(MAX_UNCLOSED);
            if let Some(at) = buried[recent..].iter().rposition(|other| *other == tag.name) {
                buried.truncate(recent + at);
            }
            return false;
        }
        if is_formatting(&tag.name) {
            self.budget().flatten();
            buried.push(tag.name.clone());
            return false;
        }
        if depth < max_depth {
            return true;
        }
        self.budget().flatten();
        let stands_in = is_empty && name == tag.name && tag.attrs.is_empty() && !ends_by_itself(&name);
        if !ends_by_itself(&name) {
            buried.push(name.clone());
        }
        drop(buried);
        if stands_in {
            return false;
        }
        let end = Tag { kind: EndTag, name, self_closing: false, attrs: Vec::new(), had_duplicate_attributes: false };
        let _ = self.builder.process_token(Token::TagToken(end), 0);
        if self.current().1 > max_depth + MAX_STUBBORN {
            self.budget().break_off(Bound::Depth);
        }
        true
    }

    /// Name and depth of the innermost open element, and whether it is still empty.
    fn current(&self) -> (LocalName, usize, bool) {
        // The builder answers by asking for the name of that element, which the draft remembers.
        self.builder.adjusted_current_node_present_but_not_in_html_namespace();
        self.builder.sink.last_named()
    }
}

/// Stops the tokenizer; the handle means nothing.
const STOP: TokenSinkResult<u32> = TokenSinkResult::Script(0);

/// How far up an end tag is matched with an element closed early, past others whose end tags are missing.
///
/// Unit: elements. Source: bounds the search; deeper than the limit of depth, any answer will do.
const MAX_UNCLOSED: usize = 32;

/// How many levels past the limit of depth elements may stand that no end tag closes.
///
/// Unit: levels. Source: a formatting element is opened again with every one that was open before it.
const MAX_STUBBORN: usize = 64;

/// Tags that open no level: of the document itself, and of elements without content.
fn is_beyond_nesting(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("html")
            | local_name!("head")
            | local_name!("body")
            | local_name!("area")
            | local_name!("base")
            | local_name!("br")
            | local_name!("embed")
            | local_name!("hr")
            | local_name!("img")
            | local_name!("input")
            | local_name!("link")
            | local_name!("meta")
            | local_name!("source")
            | local_name!("track")
            | local_name!("wbr")
    )
}

/// Elements that the builder opens again wherever they were not closed, which moves all around them; the last level
/// has none.
fn is_formatting(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("a")
            | local_name!("b")
            | local_name!("big")
            | local_name!("code")
            | local_name!("em")
            | local_name!("font")
            | local_name!("i")
            | local_name!("nobr")
            | local_name!("s")
            | local_name!("small")
            | local_name!("strike")
            | local_name!("strong")
            | local_name!("tt")
            | local_name!("u")
    )
}

/// Elements whose end tag pages leave out, since the next one of their kind ends them.
fn ends_by_itself(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("p")
            | local_name!("li")
            | local_name!("dd")
            | local_name!("dt")
            | local_name!("option")
            | local_name!("optgroup")
            | local_name!("rp")
            | local_name!("rt")
            | local_name!("tbody")
            | local_name!("td")
            | local_name!("tfoot")
            | local_name!("th")
            | local_name!("thead")
            | local_name!("tr")
    )
}

fn attribute(tag: &Tag, name: &LocalName) -> Option<StrTendril> {
    tag.attrs.iter().find(|attribute| attribute.name.local == *name).map(|attribute| attribute.value.clone())
}

impl TokenSink for Gate {
    type Handle = u32;

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<u32> {
        if let Token::ParseError(_) = token {
            return TokenSinkResult::Continue;
        }
        self.tokens.set(self.tokens.get() + 1);
        if self.budget().is_spent() {
            return TokenSinkResult::Continue;
        }
        match token {
            Token::TagToken(tag) => self.tag(tag),
            other => match self.builder.process_token(other, 0) {
                TokenSinkResult::Plaintext => TokenSinkResult::Plaintext,
                _ => TokenSinkResult::Continue,
            },
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        // Asked where a CDATA section may start. With a stop at the next tag the answer holds for all up to there.
        self.stop_at_tag();
        self.is_foreign.set(self.builder.adjusted_current_node_present_but_not_in_html_namespace());
        self.is_foreign.get()
    }
}
