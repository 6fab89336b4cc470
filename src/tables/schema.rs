//! Types of schema.org: which objects of JSON-LD speak of the page's article, and how surely.
//!
//! Source: schema.org 28, subtypes of `CreativeWork` and `Organization`.

/// JSON-LD read from one page. Unit: bytes. Source: the largest of 1,765 pages holds 410,000. Tuned: no.
pub(crate) const MAX_BYTES: usize = 1_000_000;

/// Scripts read of one page. Tuned: no; far above what pages hold.
pub(crate) const MAX_SCRIPTS: usize = 64;

/// Items read of one list: authors, steps of a breadcrumb trail, strings. Tuned: no; far above what pages hold.
pub(crate) const MAX_ITEMS: usize = 64;

/// Types of one object that are looked at. Tuned: no; pages name up to three.
pub(crate) const MAX_KINDS: usize = 8;

/// Objects read of one page. Tuned: no; far above what pages hold.
pub(crate) const MAX_OBJECTS: usize = 2_000;

/// Type and how far it is from saying "this is the article": 0 it says so, 1 a work of another kind, 2 the page as
/// such, 3 a thing that the page shows. Sorted by name.
#[rustfmt::skip]
const KINDS: &[(&str, u8)] = &[
    ("AboutPage", 2), ("AdvertiserContentArticle", 0), ("AnalysisNewsArticle", 0), ("Article", 0),
    ("AskPublicNewsArticle", 0), ("BackgroundNewsArticle", 0), ("Blog", 2), ("BlogPosting", 0), ("Book", 3),
    ("Chapter", 1), ("CollectionPage", 2), ("Course", 3), ("CreativeWork", 1), ("DiscussionForumPosting", 0), ("Event", 3),
    ("FAQPage", 2), ("HowTo", 1), ("ImageGallery", 1), ("ItemPage", 2), ("JobPosting", 3), ("LiveBlogPosting", 0),
    ("MediaGallery", 1), ("MedicalScholarlyArticle", 0), ("MedicalWebPage", 2), ("Movie", 3), ("NewsArticle", 0),
    ("OpinionNewsArticle", 0), ("PodcastEpisode", 1), ("Product", 3), ("ProfilePage", 2), ("QAPage", 2),
    ("Question", 1), ("Recipe", 1), ("Report", 0), ("ReportageNewsArticle", 0), ("Review", 1),
    ("ReviewNewsArticle", 0), ("SatiricalArticle", 0), ("ScholarlyArticle", 0), ("ShortStory", 1), ("SocialMediaPosting", 0),
    ("SoftwareApplication", 3), ("TVEpisode", 3), ("TechArticle", 0), ("Thesis", 1), ("VideoObject", 1), ("WebPage", 2),
];

/// Claims from this rank on may be about something else than the article: the object describes the page as such or a thing
/// on it, or the value is the date of a film (`uploadDate`).
pub(crate) const UNSURE_RANK: u8 = 2;

/// Types of `Organization` that stand for a publisher.
#[rustfmt::skip]
pub(crate) const ORGANISATIONS: &[&str] =
    &[
    "Corporation", "GovernmentOrganization", "NewsMediaOrganization", "OnlineBusiness", "Organization",
];

/// What the context ends with of the notes that Chinese pages keep for Baidu: `title`, `pubDate`, `upDate`.
///
/// Source: Baidu's search resource platform, whose address before it has changed.
pub(crate) const NOTES_CONTEXT: &str = "/contexts/cambrian.jsonld";

/// The type of a thing for sale.
pub(crate) const PRODUCT: &str = "Product";

/// The kind of the counter that counts comments. Source: schema.org.
pub(crate) const COMMENTING: &str = "CommentAction";

/// The property that lists the ingredients of a recipe. Source: schema.org.
pub(crate) const INGREDIENTS: &str = "recipeIngredient";

/// What the types of events end with, and those that are not held anywhere: they say when a work is published.
pub(crate) const EVENT_ENDING: &str = "Event";
pub(crate) const NOT_EVENTS: &[&str] = &["BroadcastEvent", "OnDemandEvent", "PublicationEvent"];

/// The properties that state the days of an event. Source: schema.org.
pub(crate) const EVENT_DAYS: &[&str] = &["endDate", "startDate"];

/// Types that say that the page is a thread: a question or post, and what others answered.
#[rustfmt::skip]
pub(crate) const THREADS: &[&str] = &["DiscussionForumPosting", "QAPage", "Question"];

/// How far a type is from an article's, or `None` for a thing that is not what the page is about.
pub(crate) fn kind_of(name: &str) -> Option<u8> {
    KINDS.binary_search_by(|&(known, _)| known.cmp(name)).ok().map(|at| KINDS[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_sorted() {
        assert!(KINDS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(ORGANISATIONS.is_sorted_by(|a, b| a < b));
        assert_eq!(kind_of("NewsArticle"), Some(0));
        assert_eq!(kind_of("Person"), None);
    }
}
