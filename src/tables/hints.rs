//! Class and id words by group, and styles that hide an element.
//!
//! Source: the words most frequent in `class` and `id` over the development corpora, sorted into groups by hand;
//! Readability.js's `unlikelyCandidates` (Apache-2.0) names many of the same.

/// Number of groups.
pub(crate) const GROUPS: usize = Post as usize + 1;

/// A group of class words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    Navigation,
    Header,
    Footer,
    Side,
    Related,
    Share,
    Advertising,
    Byline,
    Comment,
    Content,
    Popup,
    List,
    Caption,
    Product,
    Post,
}
use Group::{
    Advertising, Byline, Caption, Comment, Content, Footer, Header, List, Navigation, Popup, Post, Product, Related,
    Share, Side,
};

/// Words for comments beside those of [`Group::Comment`], in lower case, sorted. They tell which elements hold comments
/// and are no features: the model was trained on pages whose class names are English.
///
/// Whole words; `metadata` has a list of parts of class names, which say who wrote a name or a date:
/// [`super::author_places::READER_CLASSES`].
#[rustfmt::skip]
pub(crate) const FOREIGN_COMMENT_WORDS: &[&str] = &[
    "cmt", "comentario", "comentarios", "commentaire", "commentaires", "commenti", "commento", "komentar", "komentare",
    "komentarz", "komentarze", "kommentar", "kommentare", "kommentarer", "kommentit", "leserkommentare", "reactie", "reacties", "yorum", "yorumlar",
];

/// Words in alphabetical order with their group.
pub(crate) const GROUP_WORDS: &[(&str, Group)] = &[
    ("ad", Advertising),
    ("ads", Advertising),
    ("adsbygoogle", Advertising),
    ("advert", Advertising),
    ("advertisement", Advertising),
    ("answer", Post),
    ("answers", Post),
    ("archive", List),
    ("article", Content),
    ("articlebody", Content),
    ("articles", List),
    ("aside", Side),
    ("author", Byline),
    ("avatar", Byline),
    ("banner", Advertising),
    ("bio", Byline),
    ("body", Content),
    ("breadcrumb", Navigation),
    ("breadcrumbs", Navigation),
    ("buy", Product),
    ("byline", Byline),
    ("caption", Caption),
    ("card", List),
    ("cards", List),
    ("carousel", Related),
    ("cart", Product),
    ("categories", Navigation),
    ("category", Navigation),
    ("catlinks", Navigation),
    ("column", Side),
    ("comment", Comment),
    ("commentlist", Comment),
    ("comments", Comment),
    ("consent", Popup),
    ("content", Content),
    ("contents", Content),
    ("cookie", Popup),
    ("cookies", Popup),
    ("copyright", Footer),
    ("credit", Caption),
    ("date", Byline),
    ("dateline", Byline),
    ("description", Content),
    ("dialog", Popup),
    ("discussion", Comment),
    ("disqus", Comment),
    ("dropdown", Navigation),
    ("entry", Content),
    ("facebook", Share),
    ("feed", List),
    ("figcaption", Caption),
    ("figure", Caption),
    ("follow", Share),
    ("foot", Footer),
    ("footer", Footer),
    ("forum", Post),
    ("gnb", Navigation),
    ("grid", List),
    ("hatnote", Related),
    ("head", Header),
    ("header", Header),
    ("hero", Header),
    ("hot", Related),
    ("journalist", Byline),
    ("lead", Content),
    ("links", Navigation),
    ("list", List),
    ("listing", List),
    ("lnb", Navigation),
    ("login", Popup),
    ("main", Content),
    ("masthead", Header),
    ("menu", Navigation),
    ("message", Post),
    ("messages", Post),
    ("meta", Byline),
    ("modal", Popup),
    ("more", Related),
    ("nav", Navigation),
    ("navbar", Navigation),
    ("navbox", Navigation),
    ("navigation", Navigation),
    ("newsletter", Popup),
    ("overlay", Popup),
    ("pager", Navigation),
    ("pagination", Navigation),
    ("paging", Navigation),
    ("paywall", Popup),
    ("photo", Caption),
    ("popular", Related),
    ("popup", Popup),
    ("post", Post),
    ("postbody", Post),
    ("posts", List),
    ("prev", Navigation),
    ("price", Product),
    ("printfooter", Footer),
    ("product", Product),
    ("products", Product),
    ("promo", Advertising),
    ("publish", Byline),
    ("quote", Post),
    ("rank", Related),
    ("ranking", Related),
    ("rating", Product),
    ("recommend", Related),
    ("recommended", Related),
    ("regwall", Popup),
    ("relate", Related),
    ("related", Related),
    ("replies", Comment),
    ("reply", Comment),
    ("reporter", Byline),
    ("respond", Comment),
    ("review", Product),
    ("reviews", Product),
    ("search", Navigation),
    ("share", Share),
    ("sharing", Share),
    ("shop", Product),
    ("side", Side),
    ("sidebar", Side),
    ("signature", Byline),
    ("signup", Popup),
    ("single", Content),
    ("sitemap", Footer),
    ("skip", Navigation),
    ("snb", Navigation),
    ("sns", Share),
    ("social", Share),
    ("sponsor", Advertising),
    ("sponsored", Advertising),
    ("story", Content),
    ("subscribe", Popup),
    ("subscription", Popup),
    ("summary", Content),
    ("tabs", Navigation),
    ("tag", Byline),
    ("tags", Byline),
    ("teaser", Related),
    ("text", Content),
    ("thread", Post),
    ("thumb", Caption),
    ("thumbnail", Caption),
    ("time", Byline),
    ("timestamp", Byline),
    ("toc", Navigation),
    ("toolbar", Share),
    ("topbar", Header),
    ("topic", Post),
    ("trending", Related),
    ("twitter", Share),
    ("user", Byline),
    ("view", Content),
    ("widget", Side),
    ("wysiwyg", Content),
];

/// Attributes whose words name what an element is for.
pub(crate) const NAMING_ATTRIBUTES: &[&str] =
    &["aria-label", "class", "data-component", "data-testid", "id", "itemprop", "role"];

/// Style declarations, without white space, that hide an element.
pub(crate) const HIDDEN_STYLES: &[&str] = &["display:none", "visibility:hidden"];

#[cfg(test)]
mod tests {
    use super::GROUP_WORDS;

    #[test]
    fn words_are_sorted_and_single() {
        let unsorted = GROUP_WORDS.windows(2).find(|pair| pair[0].0 >= pair[1].0);
        assert_eq!(unsorted, None);
    }
}
