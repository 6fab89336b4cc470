//! How the parts of a formula are written in one line.

/// A layout of a formula, and what is written for the places that a line of text does not have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    /// The name of the element.
    pub(crate) name: &'static str,
    pub(crate) start: &'static str,
    /// What stands before each child after the first; the last one is for all that follow.
    pub(crate) signs: &'static [&'static str],
    pub(crate) end: &'static str,
    pub(crate) brackets: Brackets,
}

/// What gets brackets if it has several letters, numbers or operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Brackets {
    Nothing,
    EachChild,
    AllChildren,
}

/// Layouts of formulas.
///
/// Source: the elements are those of `MathML` Core and of `MathML` 3, sections 3.3 to 3.5; the signs are those of TeX and of
/// plain text.
#[rustfmt::skip]
pub(crate) const LAYOUTS: &[Layout] = &[
    // 1/2, (a+b)/c
    layout(FRACTION, "", &["/"], "", Brackets::EachChild),
    // x^2, (a+b)^2
    layout("msup", "", &["^"], "", Brackets::EachChild),
    // x_1
    layout("msub", "", &["_"], "", Brackets::EachChild),
    // x_1^2
    layout("msubsup", "", &["_", "^"], "", Brackets::EachChild),
    // lim_(n→∞)
    layout("munder", "", &["_"], "", Brackets::EachChild),
    // ∑^n
    layout("mover", "", &["^"], "", Brackets::EachChild),
    // ∑_(i=1)^n
    layout("munderover", "", &["_", "^"], "", Brackets::EachChild),
    // x^(1/3)
    layout("mroot", "", &["^(1/"], ")", Brackets::EachChild),
    // √2, √(a+b)
    layout("msqrt", "√", &[], "", Brackets::AllChildren),
    // (a, b)
    layout("mfenced", "(", &[", "], ")", Brackets::Nothing),
    // a b; c d
    layout(STACK, "", &["; "], "", Brackets::Nothing),
    // a b
    layout("mtr", "", &[" "], "", Brackets::Nothing),
];

/// What stands in rows: a table, and a fraction whose bar is this thick.
pub(crate) const STACK: &str = "mtable";
pub(crate) const FRACTION: &str = "mfrac";
pub(crate) const THICKNESS: &str = "linethickness";
pub(crate) const NO_BAR: [&str; 2] = ["0", "0px"];

const fn layout(
    name: &'static str,
    start: &'static str,
    signs: &'static [&'static str],
    end: &'static str,
    brackets: Brackets,
) -> Layout {
    Layout { name, start, signs, end, brackets }
}

/// Elements of a formula that say it again, for programs; the first may hold its source. Source: `MathML` Core, section 7.
pub(crate) const ANNOTATIONS: [&str; 2] = [ANNOTATION, "annotation-xml"];
pub(crate) const ANNOTATION: &str = "annotation";

/// How an annotation is encoded that is the source of its formula, in small letters. Source: `MathML` 3, section 5.2.1, `KaTeX`,
/// `MathJax`, Wikipedia, `LaTeXML`.
pub(crate) const TEX_ENCODINGS: [&str; 6] =
    ["application/x-latex", "application/x-tex", "latex", "tex", "text/x-latex", "text/x-tex"];

/// The element whose text is an operator or an accent. Source: `MathML` Core, section 3.2.4.
pub(crate) const OPERATOR: &str = "mo";

/// Operators that have spaces around them between two operands, sorted. Source: `MathML` Core, appendix B, the infix ones of
/// the widest spacing that formulas of school and university hold.
#[rustfmt::skip]
pub(crate) const SPACED: &[&str] = &[
    "+", "-", "<", "=", ">", "±", "×", "←", "→", "↔", "⇒", "⇔", "∈", "∉", "−", "∓", "∝", "∧", "∨", "∩", "∪", "∼",
    "≃", "≅", "≈", "≠", "≡", "≤", "≥", "≪", "≫", "⊂", "⊃", "⊆", "⊇",
];

/// The most levels of a formula that is written in one line, for each costs a pass over what is in it; of a deeper one the
/// texts are taken as they stand.
///
/// Unit: elements. Source: ours; a fraction in a root in an exponent in a row of a table has 12. Tuned: no.
pub(crate) const MAX_FORMULA_LEVELS: usize = 64;
