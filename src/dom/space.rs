//! The namespaces that elements of a page may have.

use html5ever::{Namespace, ns};

/// A namespace in a byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    /// No namespace, or one that no page can name.
    None,
    Html,
    Svg,
    MathMl,
}

impl Space {
    pub(super) fn of(namespace: &Namespace) -> Space {
        match *namespace {
            ns!(html) => Space::Html,
            ns!(svg) => Space::Svg,
            ns!(mathml) => Space::MathMl,
            _ => Space::None,
        }
    }

    pub(super) fn namespace(self) -> &'static Namespace {
        static NAMESPACES: [Namespace; 4] = [ns!(), ns!(html), ns!(svg), ns!(mathml)];
        &NAMESPACES[self as usize]
    }
}
