//! The namespaces that elements of a page may have, in one byte each.

use html5ever::{Namespace, ns};

/// Which of the namespaces of HTML an element has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NamespaceKind {
    /// No namespace, or one that no page can name.
    None,
    Html,
    Svg,
    MathMl,
}

impl NamespaceKind {
    pub(super) fn of(namespace: &Namespace) -> NamespaceKind {
        match *namespace {
            ns!(html) => NamespaceKind::Html,
            ns!(svg) => NamespaceKind::Svg,
            ns!(mathml) => NamespaceKind::MathMl,
            _ => NamespaceKind::None,
        }
    }

    pub(super) fn namespace(self) -> &'static Namespace {
        static NAMESPACES: [Namespace; 4] = [ns!(), ns!(html), ns!(svg), ns!(mathml)];
        &NAMESPACES[self as usize]
    }
}
