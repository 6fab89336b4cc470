//! The claims of a page: the values that its structured data (`<meta>` tags, JSON-LD, microdata) states for each field,
//! before one of them is chosen.

use crate::dom::NodeId;
use crate::tables::meta_keys::Says;

use super::clean::fold;
use super::provenance::Origin;

/// The most claims that are kept for a field, and the most scripts and dates; a page with more repeats itself.
pub(super) const MAX_SOURCES: usize = 400;

/// How many bytes are read of the authors' names in structured data. The bound is needed because every name on the page is
/// looked for in them.
///
/// Source: ours; 60 names, which are more than are kept, take a tenth of it.
const MAX_TOLD_BYTES: usize = 16_000;

/// One value for a field, and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Claim {
    pub(super) value: String,
    pub(super) origin: Origin,
    /// How far it is believed among claims of the same origin; 0 is the most believed.
    pub(super) rank: u8,
    /// The element that holds it, if it is visible text of the page.
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
    /// Whether JSON-LD, Open Graph or microdata says that the page is about things for sale.
    pub(super) is_product: bool,
    /// The ingredients of the recipe that JSON-LD describes, folded.
    pub(super) ingredients: Vec<String>,
    /// The first and last days of the events that JSON-LD describes.
    pub(super) events: Vec<String>,
    /// Whether JSON-LD or microdata says that the page is a thread.
    pub(super) is_thread: bool,
}

impl Claims {
    /// Adds a claim, unless there are enough for its field.
    pub(super) fn push(&mut self, says: Says, claim: Claim) {
        if !self.is_full(says) {
            self.by_field[says as usize].push(claim);
        }
    }

    /// Whether no more claims for a field are taken.
    pub(super) fn is_full(&self, says: Says) -> bool {
        self.by_field[says as usize].len() >= MAX_SOURCES
    }

    /// Drops the claims whose element passes `is_dropped`.
    pub(super) fn drop_of(&mut self, is_dropped: impl Fn(NodeId) -> bool) {
        for claims in &mut self.by_field {
            claims.retain(|claim| !claim.node.is_some_and(&is_dropped));
        }
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

/// The texts in which structured data names authors, each as a list of folded words.
///
/// Every name near the headline is looked for in them, so they are folded only once.
pub(super) struct ToldNames(Vec<Vec<String>>);

impl ToldNames {
    pub(super) fn of(claims: &Claims) -> ToldNames {
        let objects = claims.authors.iter().map(|author| author.name.as_str());
        let texts = objects.chain(claims.of(Says::Author).iter().map(|claim| claim.value.as_str()));
        let mut left = MAX_TOLD_BYTES;
        let is_read = |text: &&str| {
            let rest = left.checked_sub(text.len());
            left = rest.unwrap_or_default();
            rest.is_some()
        };
        ToldNames(texts.take_while(is_read).map(words).collect())
    }

    /// Whether one of the texts holds a name, alone or with other names.
    pub(super) fn hold(&self, name: &str) -> bool {
        let name = words(name);
        self.0.iter().any(|told| holds_words(told, &name))
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect()
}

/// Whether a text holds another one word for word. Words of Han may stand anywhere inside a word, for it has no spaces;
/// words of Hangul may have endings.
fn holds_words(text: &[String], part: &[String]) -> bool {
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
            assert_eq!(holds_words(&words(text), &words(part)), expected, "{text}: {part}");
        }
    }
}
