//! What stands between the tokenizer and html5ever's tree builder: counts, stops, and keeps the builder's stack of open
//! elements short.
//!
//! The builder searches that stack for most tags, so that its time is quadratic in nesting. Past the limit of depth
//! the gate closes the innermost element before another is opened in it: what is nested deeper becomes siblings on
//! the last level, as in browsers. Names of elements closed early are remembered, so that their end tags close nothing else.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, EndTag, StartTag, Tag, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{Attribute, LocalName, local_name};

use super::budget::Budget;
use super::document::holds_data;
use super::sink::Draft;
use super::tokenizer::{Next, Receiver};
use crate::error::Bound;

pub(super) struct Gate {
    builder: TreeBuilder<u32, Draft>,
    /// The `type` of the script whose tag was the last, or nothing.
    script_type: RefCell<StrTendril>,
    /// Elements that are open in the page and closed for the builder, outermost first.
    buried: RefCell<Vec<LocalName>>,
}

impl Gate {
    pub(super) fn new(builder: TreeBuilder<u32, Draft>) -> Gate {
        Gate { builder, script_type: RefCell::default(), buried: RefCell::new(Vec::new()) }
    }

    /// The tree as far as it was built.
    pub(super) fn into_draft(self) -> Draft {
        self.builder.sink
    }

    fn budget(&self) -> &Budget {
        &self.builder.sink.budget
    }

    /// Hands a token to the builder, unless a limit was passed.
    fn hand_on(&self, token: Token) -> TokenSinkResult<u32> {
        if self.budget().is_spent() {
            return TokenSinkResult::Continue;
        }
        self.builder.process_token(token, 0)
    }

    /// Whether a tag may go on to the builder; makes room for an element on the last level.
    fn admit(&self, tag: &Tag, max_depth: usize) -> bool {
        let Current { name, depth, is_empty, is_foreign } = self.current();
        let mut buried = self.buried.borrow_mut();
        if depth + 1 < max_depth {
            buried.clear();
            return true;
        }
        if is_beyond_nesting(&tag.name) && !(is_foreign && nests_in_foreign(&tag.name)) {
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
        if self.current().depth > max_depth + MAX_STUBBORN {
            self.budget().break_off(Bound::Depth);
        }
        true
    }

    fn current(&self) -> Current {
        // The builder answers by asking for the name of that element, which the draft remembers.
        let is_foreign = self.builder.adjusted_current_node_present_but_not_in_html_namespace();
        let (name, depth, is_empty) = self.builder.sink.last_named();
        Current { name, depth, is_empty, is_foreign }
    }
}

/// The innermost open element.
struct Current {
    name: LocalName,
    depth: usize,
    is_empty: bool,
    /// Whether it is part of a drawing or formula.
    is_foreign: bool,
}

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

/// Those of them that are elements like any other in a drawing or formula; the rest ends it.
fn nests_in_foreign(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("html")
            | local_name!("area")
            | local_name!("base")
            | local_name!("input")
            | local_name!("link")
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

fn is_code(name: &LocalName) -> bool {
    matches!(*name, local_name!("script") | local_name!("style"))
}

impl Receiver for Gate {
    fn tag(&self, tag: Tag) -> Next {
        if self.budget().is_spent() {
            return Next::Markup;
        }
        self.budget().compared_attributes(tag.attrs.len());
        let max_depth = self.budget().limits().max_depth;
        if self.builder.sink.may_have_reached(max_depth) && !self.admit(&tag, max_depth) {
            return Next::Markup;
        }
        let kind = tag.kind;
        if tag.name == local_name!("script") {
            *self.script_type.borrow_mut() = attribute(&tag, &local_name!("type")).unwrap_or_default();
        }
        match self.hand_on(Token::TagToken(tag)) {
            TokenSinkResult::RawData(raw) if kind == StartTag => {
                Next::RawText { has_references: raw == RawKind::Rcdata }
            }
            TokenSinkResult::Plaintext => Next::Plaintext,
            _ => Next::Markup,
        }
    }

    fn text(&self, text: StrTendril) {
        let _ = self.hand_on(Token::CharacterTokens(text));
    }

    fn nul(&self) {
        let _ = self.hand_on(Token::NullCharacterToken);
    }

    fn comment(&self) {
        let _ = self.hand_on(Token::CommentToken(StrTendril::new()));
    }

    fn doctype(&self, doctype: Doctype) {
        let _ = self.hand_on(Token::DoctypeToken(doctype));
    }

    fn end(&self) {
        let _ = self.hand_on(Token::EOFToken);
        self.builder.end();
    }

    fn is_foreign(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }

    fn wants_raw_text(&self, name: &LocalName, content: &str) -> bool {
        !self.budget().is_spent() && (!is_code(name) || holds_data(name, &self.script_type.borrow(), content))
    }

    fn room(&self) -> Vec<Attribute> {
        self.builder.sink.room()
    }

    fn drop_attributes(&self) {
        self.budget().drop_attributes();
    }

    fn is_full(&self) -> bool {
        self.budget().is_spent()
    }
}
