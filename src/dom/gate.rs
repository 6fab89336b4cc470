//! Stands between the tokenizer and html5ever's tree builder and enforces the limits: it stops when one is passed, and keeps
//! the builder's stack of open elements short.
//!
//! The builder searches that stack for most tags, so that its time is quadratic in the depth of nesting. On the deepest
//! level allowed, the gate therefore closes the innermost element before it lets another one be opened: elements nested
//! deeper become siblings on that level, as in browsers. The names of elements that were closed early are remembered,
//! so that their end tags do not close other elements.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, EndTag, StartTag, Tag, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{Attribute, LocalName, local_name};

use super::budget::Budget;
use super::document::holds_data;
use super::sink::{Draft, Handle};
use super::tokenizer::{Next, Receiver};
use crate::error::Bound;
use crate::tables::nesting::{
    ENDED_BY_THE_NEXT, FORMATTING, MAX_STUBBORN, MAX_UNCLOSED, NESTING_IN_FOREIGN, OUTSIDE_NESTING,
};

/// Takes tokens from the tokenizer to the tree builder.
pub(super) struct Gate {
    builder: TreeBuilder<Handle, Draft>,
    /// The `type` of the last script, empty if it has none.
    script_type: RefCell<StrTendril>,
    /// Elements that are open in the page but were closed early for the builder, outermost first.
    buried: RefCell<Vec<LocalName>>,
    /// Whether the last tag named `noscript` was a start tag, whatever the tree makes of it.
    is_in_noscript: Cell<bool>,
}

impl Gate {
    pub(super) fn new(builder: TreeBuilder<Handle, Draft>) -> Gate {
        Gate {
            builder,
            script_type: RefCell::default(),
            buried: RefCell::new(Vec::new()),
            is_in_noscript: Cell::new(false),
        }
    }

    /// The tree that was built.
    pub(super) fn into_draft(self) -> Draft {
        self.builder.sink
    }

    fn budget(&self) -> &Budget {
        &self.builder.sink.budget
    }

    /// Gives a token to the builder, unless a limit was passed.
    fn hand_on(&self, token: Token) -> TokenSinkResult<Handle> {
        if self.budget().is_spent() {
            return TokenSinkResult::Continue;
        }
        self.builder.process_token(token, 0)
    }

    /// Whether a tag may go on to the builder. Makes room for its element on the deepest level, if need be.
    fn admit(&self, tag: &Tag, max_depth: usize) -> bool {
        let innermost = self.innermost();
        if innermost.depth + 1 < max_depth {
            self.buried.borrow_mut().clear();
            return true;
        }
        let is_element = innermost.is_foreign && is_one_of(NESTING_IN_FOREIGN, &tag.name);
        if is_one_of(OUTSIDE_NESTING, &tag.name) && !is_element {
            return true;
        }
        match tag.kind {
            EndTag => self.admit_end(tag, &innermost, max_depth),
            StartTag => self.admit_start(tag, innermost, max_depth),
        }
    }

    /// Whether an end tag belongs to an element that is still open for the builder. If it belongs to one that was
    /// closed early, that one is forgotten, with all inside it.
    fn admit_end(&self, tag: &Tag, innermost: &Innermost, max_depth: usize) -> bool {
        let mut buried = self.buried.borrow_mut();
        if innermost.depth >= max_depth && innermost.name == tag.name || buried.is_empty() {
            return true;
        }
        let recent = buried.len().saturating_sub(MAX_UNCLOSED);
        if let Some(at) = buried[recent..].iter().rposition(|other| *other == tag.name) {
            buried.truncate(recent + at);
        }
        false
    }

    /// Whether an element may be opened. Closes the one on the deepest level to make room for it.
    fn admit_start(&self, tag: &Tag, innermost: Innermost, max_depth: usize) -> bool {
        // The builder would open an unclosed formatting element again in each element that follows.
        if is_one_of(FORMATTING, &tag.name) {
            self.bury(tag.name.clone());
            return false;
        }
        if innermost.depth < max_depth {
            return true;
        }
        self.budget().note_flattened();
        let Innermost { name, is_empty, .. } = innermost;
        let has_end_tag = !is_one_of(ENDED_BY_THE_NEXT, &name);
        if has_end_tag {
            self.bury(name.clone());
            // An empty element of the same name can serve as the new one.
            if is_empty && name == tag.name && tag.attrs.is_empty() {
                return false;
            }
        }
        let end = Tag { kind: EndTag, name, self_closing: false, attrs: Vec::new(), had_duplicate_attributes: false };
        let _ = self.builder.process_token(Token::TagToken(end), 0);
        if self.innermost().depth > max_depth + MAX_STUBBORN {
            self.budget().break_off(Bound::Depth);
        }
        true
    }

    /// Notes that an element is open in the page and closed for the builder.
    fn bury(&self, name: LocalName) {
        self.budget().note_flattened();
        self.buried.borrow_mut().push(name);
    }

    /// The innermost element that is open for the builder.
    fn innermost(&self) -> Innermost {
        // To answer this, the builder asks the draft for the name of that element, and the draft remembers which it
        // was.
        let is_foreign = self.builder.adjusted_current_node_present_but_not_in_html_namespace();
        let (name, depth, is_empty) = self.builder.sink.last_named();
        Innermost { name, depth, is_empty, is_foreign }
    }
}

/// The innermost open element.
struct Innermost {
    name: LocalName,
    /// Steps from the document.
    depth: usize,
    is_empty: bool,
    /// Whether it is part of a drawing or formula.
    is_foreign: bool,
}

/// Whether a sorted list of names holds this one.
fn is_one_of(names: &[&str], name: &LocalName) -> bool {
    names.binary_search(&&**name).is_ok()
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
        if tag.name == local_name!("noscript") {
            self.is_in_noscript.set(tag.kind == StartTag);
        }
        self.budget().count_comparisons(tag.attrs.len());
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

    fn is_in_noscript(&self) -> bool {
        self.is_in_noscript.get()
    }

    fn room(&self) -> Vec<Attribute> {
        self.builder.sink.room()
    }

    fn drop_attributes(&self) {
        self.budget().note_dropped_attributes();
    }

    fn is_full(&self) -> bool {
        self.budget().is_spent()
    }
}
