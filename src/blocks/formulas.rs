//! Writes a formula of a page in one line, where its author's source is not on the page: `<mfrac>` of 1 and 2 is `1/2`, and
//! would be `12` if only its text were taken.

use crate::dom::{Document, NodeId};
use crate::tables::formulas::{
    ANNOTATIONS, Brackets, FRACTION, LAYOUTS, Layout, MAX_FORMULA_LEVELS, NO_BAR, OPERATOR, SPACED, STACK, THICKNESS,
};
use crate::tables::tags::Tag;

/// Marks behind which a sign such as `−` belongs to the operand that follows.
const BEFORE_OPERAND: [char; 8] = ['(', '[', '{', '/', '^', '_', ',', ' '];

/// An element of the formula around the place at which the walk is.
struct Open {
    end: NodeId,
    layout: Option<&'static Layout>,
    /// Children met so far.
    children: usize,
    /// Where its text starts.
    start: usize,
    /// Letters, numbers and operators in it.
    tokens: usize,
    is_operator: bool,
}

/// The formula in one line; `None` if it nests too deep to be one.
pub(super) fn in_line(document: &Document, math: NodeId) -> Option<String> {
    let mut line = Line::default();
    let mut next = math.index();
    while next < document.end(math).index() {
        let id = NodeId::new(next);
        next += 1;
        line.leave_until(id);
        let has_no_bar = || document.attribute(id, THICKNESS).is_some_and(|thickness| NO_BAR.contains(&thickness));
        let name = match document.name(id) {
            FRACTION if has_no_bar() => STACK,
            name => name,
        };
        if document.tag(id) == Tag::Text {
            line.token(document.text(id).trim());
        } else if ANNOTATIONS.contains(&name) {
            next = document.end(id).index();
        } else {
            line.enter(document.end(id), name);
        }
        if line.open.len() > MAX_FORMULA_LEVELS {
            return None;
        }
    }
    line.leave_until(document.end(math));
    Some(line.text)
}

#[derive(Default)]
struct Line {
    text: String,
    open: Vec<Open>,
}

impl Line {
    fn enter(&mut self, end: NodeId, name: &str) {
        if let Some(around) = self.open.last_mut() {
            around.children += 1;
            // An accent or a prime needs no sign.
            let is_accent = name == OPERATOR && around.brackets() == Brackets::EachChild;
            if let Some(sign) = around.sign().filter(|_| !is_accent) {
                self.text.push_str(sign);
            }
        }
        let layout = LAYOUTS.iter().find(|layout| layout.name == name);
        self.text.push_str(layout.map_or("", |layout| layout.start));
        self.open.push(Open {
            end,
            layout,
            children: 0,
            start: self.text.len(),
            tokens: 0,
            is_operator: name == OPERATOR,
        });
    }

    /// Adds the text of a letter, number, operator or words.
    fn token(&mut self, token: &str) {
        if token.is_empty() {
            return;
        }
        let is_infix = SPACED.binary_search(&token).is_ok() && self.follows_operand();
        let would_join = self.text.ends_with(char::is_alphanumeric) && token.starts_with(char::is_alphanumeric);
        // Two letters side by side are no word.
        if is_infix || would_join {
            self.text.push(' ');
        }
        self.text.push_str(token);
        if is_infix {
            self.text.push(' ');
        }
        if let Some(around) = self.open.last_mut() {
            around.tokens += 1;
        }
    }

    /// Whether an operator stands here between two operands: it is neither a script nor the first of its row.
    fn follows_operand(&self) -> bool {
        let mut around = self.open.iter().rev();
        let is_operator = around.next().is_some_and(|open| open.is_operator);
        let is_script = around.next().is_some_and(|open| open.brackets() == Brackets::EachChild);
        let last = self.text.char_indices().next_back().map_or("", |(at, _)| &self.text[at..]);
        let is_begun = !last.is_empty() && !last.starts_with(BEFORE_OPERAND) && SPACED.binary_search(&last).is_err();
        is_operator && !is_script && is_begun
    }

    /// Closes the elements that end before `id`.
    fn leave_until(&mut self, id: NodeId) {
        while let Some(closed) = self.open.pop_if(|open| open.end <= id) {
            let around = self.open.last_mut();
            let is_bound = around.as_ref().is_some_and(|around| around.brackets() == Brackets::EachChild);
            let needs_brackets = is_bound || closed.brackets() == Brackets::AllChildren;
            if needs_brackets && closed.tokens > 1 && !is_bracketed(&self.text[closed.start..]) {
                self.text.insert(closed.start, '(');
                self.text.push(')');
            }
            self.text.push_str(closed.layout.map_or("", |layout| layout.end));
            if let Some(around) = around {
                around.tokens += closed.tokens;
            }
        }
    }
}

impl Open {
    fn brackets(&self) -> Brackets {
        self.layout.map_or(Brackets::Nothing, |layout| layout.brackets)
    }

    /// What stands before the child just met.
    fn sign(&self) -> Option<&'static str> {
        let signs = self.layout?.signs;
        let before = self.children.checked_sub(2)?;
        signs.get(before).or(signs.last()).copied()
    }
}

/// Whether one pair of brackets stands around the whole text.
fn is_bracketed(text: &str) -> bool {
    let mut depth = 0;
    let mut closes_at = text.bytes().map(|byte| {
        depth += i32::from(byte == b'(') - i32::from(byte == b')');
        depth == 0
    });
    closes_at.position(|is_closed| is_closed) == Some(text.len() - 1) && text.starts_with('(')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::parse;
    use crate::options::Limits;

    #[test]
    fn formulas_are_written_in_one_line() {
        for (markup, line) in [
            ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"),
            ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a + b)/c"),
            ("<mrow><msup><mi>x</mi><mn>2</mn></msup><mi>y</mi><mo>+</mo><mn>1</mn></mrow>", "x^2 y + 1"),
            ("<msup><mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mn>2</mn></msup>", "(a + b)^2"),
            (
                "<msup><mrow><mo>(</mo><mi>a</mi><mo>)</mo><mo>(</mo><mi>b</mi><mo>)</mo></mrow><mi>n</mi></msup>",
                "((a)(b))^n",
            ),
            (
                "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>",
                "∑_(i = 1)^n i",
            ),
            ("<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>", "√(a + b)"),
            ("<msqrt><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></msqrt>", "√(a + b)"),
            ("<mi>x</mi><mo>=</mo><mo>−</mo><mi>b</mi>", "x = −b"),
            ("<mo>(</mo><mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>", "(n; k)"),
            ("<mroot><mi>x</mi><mn>3</mn></mroot>", "x^(1/3)"),
            ("<mover><mi>x</mi><mo>¯</mo></mover><msup><mi>f</mi><mo>′</mo></msup>", "x¯f′"),
            ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)"),
            ("<mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr><mtr><mtd>3</mtd><mtd>4</mtd></mtr></mtable>", "1 2; 3 4"),
            ("<semantics><mi>x</mi><annotation-xml><ci>x</ci></annotation-xml></semantics>", "x"),
            ("<mfrac></mfrac><mfrac><mn>1</mn></mfrac>", "1"),
        ] {
            let document = parse(&format!("<p><math>{markup}</math>"), Limits::default());
            let math = document.first(Tag::Math).unwrap();
            assert_eq!(in_line(&document, math).as_deref(), Some(line), "{markup}");
        }
    }

    #[test]
    fn what_nests_deeper_than_formulas_do_is_none() {
        let nested = |levels| parse(&format!("<math>{}x", "<msqrt>".repeat(levels)), Limits::default());
        let line = |document: Document| in_line(&document, document.first(Tag::Math).unwrap());
        assert_eq!(line(nested(MAX_FORMULA_LEVELS - 1)), Some("√".repeat(MAX_FORMULA_LEVELS - 1) + "x"));
        assert_eq!(line(nested(MAX_FORMULA_LEVELS)), None);
    }
}
