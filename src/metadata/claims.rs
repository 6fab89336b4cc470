//! What the machine-readable parts of a page claim, field by field, before anything is chosen.

use crate::dom::NodeId;
use crate::tables::meta_keys::Says;

use super::clean::fold;
use super::provenance::Origin;

/// Most claims kept for a field, as well as scripts and dates; a page with more repeats itself.
pub(super) const MAX_SOURCES: usize = 400;

/// One value for a field, and who says so.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Claim {
    pub(super) value: String,
    pub(super) origin: Origin,
    /// Order of belief among claims of one origin, 0 first.
    pub(super) rank: u8,
    /// The element of the page that carries it, if it is visible text.
    pub(super) node: Option<NodeId>,
}

/// An author of JSON-LD, with what the object says besides the name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct AuthorClaim {
    pub(super) name: String,
    pub(super) role: Option<String>,
    pub(super) email: Option<String>,
    pub(super) url: Option<String>,
    /// Whether the object says that it is an organisation.
    pub(super) is_organisation: bool,
    /// Whether it says that it is a person.
    pub(super) is_person: bool,
}

/// All claims of a page.
#[derive(Debug, Default)]
pub(super) struct Claims {
    by_field: [Vec<Claim>; Says::COUNT],
    /// The authors that JSON-LD names.
    pub(super) authors: Vec<AuthorClaim>,
    /// Whether JSON-LD or Open Graph says that the page is an article.
    pub(super) is_article: bool,
    /// Whether JSON-LD or Open Graph says that the page is about things for sale.
    pub(super) is_product: bool,
    /// Whether JSON-LD or microdata says that the page is a thread.
    pub(super) is_thread: bool,
}

impl Claims {
    /// Takes a claim unless there are enough for its field.
    pub(super) fn push(&mut self, says: Says, claim: Claim) {
        if !self.is_full(says) {
            self.by_field[says as usize].push(claim);
        }
    }

    /// Whether no more claims for a field are taken.
    pub(super) fn is_full(&self, says: Says) -> bool {
        self.by_field[says as usize].len() >= MAX_SOURCES
    }

    /// Drops the claims that such elements carry.
    pub(super) fn drop_of(&mut self, is_dropped: impl Fn(NodeId) -> bool) {
        for claims in &mut self.by_field {
            claims.retain(|claim| !claim.node.is_some_and(&is_dropped));
        }
    }

    /// Whether machines are told this name for an author's, be it among others.
    pub(super) fn names(&self, name: &str) -> bool {
        let told = self.authors.iter().map(|author| author.name.as_str());
        let mut told = told.chain(self.of(Says::Author).iter().map(|claim| claim.value.as_str()));
        told.any(|told| holds_words(told, name))
    }

    /// The claims for a field in the order found.
    pub(super) fn of(&self, says: Says) -> &[Claim] {
        &self.by_field[says as usize]
    }

    /// The claims for a field, the most believed first.
    pub(super) fn ranked(&self, says: Says) -> Vec<&Claim> {
        let mut claims: Vec<&Claim> = self.of(says).iter().collect();
        claims.sort_by_key(|claim| (claim.origin, claim.rank));
        claims
    }
}

/// Whether a text holds another one word for word; Han is written without spaces, Hangul with endings.
fn holds_words(text: &str, part: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect::<Vec<String>>();
    let (text, part) = (words(text), words(part));
    let is_spaced = part.iter().any(|word| word.chars().any(char::is_lowercase));
    if is_spaced {
        return text.windows(part.len()).any(|words| words == part);
    }
    !part.is_empty() && text.concat().contains(&part.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_word_for_word() {
        for (text, part, expected) in [
            ("Ann Lee, Bo Kim", "bo kim", true),
            ("Joann Leeson", "Ann Lee", false),
            ("Ann Lee-Moss", "Ann Lee", false),
            ("항구신문 고원희기자", "고원희", true),
            ("记者林知远", "林知远", true),
            ("Ann Lee", "", false),
        ] {
            assert_eq!(holds_words(text, part), expected, "{text}: {part}");
        }
    }
}
