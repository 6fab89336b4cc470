//! Tells whether a page is an article or offers things for sale, by what it says of itself and by its address.

use url::Url;

use crate::tables::dates::{ARTICLE_DIRECTORIES, order};
use crate::tables::headline::LIST_DAYS;

use super::datings::{Dating, days};
use super::sources::Sources;
use super::stamp::in_path;

/// What the page says it is.
pub(super) struct Kind {
    pub(super) is_article: bool,
    /// Whether its address is below a directory of articles.
    is_among_articles: bool,
    /// Whether it offers something for sale. The dates beside that are those of reviews by buyers.
    pub(super) is_sold: bool,
}

impl Kind {
    pub(super) fn of(sources: &Sources<'_>, addresses: &[Url]) -> Kind {
        let is_among_articles = addresses.iter().any(|address| is_among_articles(address) || is_below_day(address));
        let is_article = sources.claims.is_article || is_among_articles;
        Kind { is_article, is_among_articles, is_sold: !is_article && sources.claims.is_product }
    }

    /// Drops dates of publication that are not the page's: those of lists and of reviews by buyers and, if no date is
    /// visible, those that count only on an article.
    pub(super) fn drop_of_others(&self, published: &mut Vec<Dating>, is_shown: bool) {
        let is_list = !self.is_article && days(&*published) >= LIST_DAYS;
        published.retain(|dating| !(is_list || self.is_sold) || dating.order <= order::LABELLED);
        published.retain(|dating| match dating.order {
            order::OF_CARD => false,
            _ if is_shown => true,
            order::PAGE => self.is_among_articles,
            order::UNSURE.. => self.is_article,
            _ => true,
        });
    }
}

/// Whether an address is below a directory of articles: `/blog/harbour-market-opens`.
fn is_among_articles(address: &Url) -> bool {
    let mut above = address.path_segments().into_iter().flatten().rev().filter(|segment| !segment.is_empty()).skip(1);
    above.any(|segment| ARTICLE_DIRECTORIES.contains(&segment.to_ascii_lowercase().as_str()))
}

/// Whether an address has words below a day, as in news and blogs: `/2024/09/18/harbour-market-opens`.
fn is_below_day(address: &Url) -> bool {
    let last = address.path_segments().and_then(|mut segments| segments.rfind(|segment| !segment.is_empty()));
    let are_words = last.is_some_and(|last| last.contains('-') && last.contains(|c: char| c.is_ascii_alphabetic()));
    are_words && in_path(address.path()).is_some()
}
