//! What callers rely on beyond good articles: threads, traits, messages word for word.

use bonmun::metadata::{Candidate, Direction, Field, LeadImage, Origin, Provenance};
use bonmun::{
    Article, ArticleBlock, Author, BlockKind, Bound, Comment, Decoding, EncodingSource, Error, Extractor, Focus, Form,
    Image, Limits, Metadata, Notice, Output, UnknownName, Warning,
};

const PROSE: &str = "<p>The harbour opened in 1904, was dredged twice since, and has kept its old crane, its customs \
    house and its quarrel with the town council ever after, to the delight of all who live there.</p>";

#[test]
fn everything_public_crosses_threads_and_can_be_shown_cloned_and_compared() {
    fn check<T>()
    where
        T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe + 'static,
        T: std::fmt::Debug + Clone + PartialEq,
    {
    }
    check::<Article>();
    check::<ArticleBlock>();
    check::<Author>();
    check::<BlockKind>();
    check::<Bound>();
    check::<Candidate>();
    check::<Comment>();
    check::<Decoding>();
    check::<Direction>();
    check::<EncodingSource>();
    check::<Error>();
    check::<Extractor>();
    check::<Field>();
    check::<Focus>();
    check::<Form>();
    check::<Image>();
    check::<LeadImage>();
    check::<Limits>();
    check::<Metadata>();
    check::<Origin>();
    check::<Output>();
    check::<Provenance>();
    check::<UnknownName>();
    check::<Warning>();
}

#[cfg(feature = "serde")]
#[test]
fn an_article_survives_json() {
    let page = format!("<html lang=en><title>The harbour</title><h1>The harbour</h1>{PROSE}");
    let article = bonmun::extract(&page).unwrap();
    let json = serde_json::to_string(&article).unwrap();
    assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), article);
}

#[cfg(feature = "serde")]
#[test]
fn json_is_in_snake_case_and_may_lack_fields() {
    let warning = Warning::BrokenOff { bound: Bound::Nodes, limit: 7, read: Some(9) };
    assert_eq!(serde_json::to_string(&warning).unwrap(), r#"{"broken_off":{"bound":"nodes","limit":7,"read":9}}"#);
    assert_eq!(serde_json::to_string(&Focus::Recall).unwrap(), r#""recall""#);
    assert_eq!(serde_json::from_str::<Article>("{}").unwrap(), Article::default());
    let limits: Limits = serde_json::from_str(r#"{"max_depth": 64}"#).unwrap();
    assert_eq!((limits.max_depth, limits.max_nodes), (64, Limits::default().max_nodes));
}

#[cfg(feature = "serde")]
#[test]
fn names_are_those_of_json() {
    fn check<T: Copy + serde::Serialize + std::fmt::Display, const N: usize>(
        all: [T; N],
        name: impl Fn(T) -> &'static str,
    ) {
        for each in all {
            assert_eq!(serde_json::to_value(each).unwrap(), name(each));
            assert_eq!(each.to_string(), name(each));
        }
    }
    check(Focus::ALL, Focus::name);
    check(Output::ALL, Output::name);
    check(Direction::ALL, Direction::name);
    check(Field::ALL, Field::name);
    check(Origin::ALL, Origin::name);
    let kinds = [BlockKind::Paragraph, BlockKind::ListItem, BlockKind::Quote, BlockKind::Code, BlockKind::TableCell];
    check(kinds, BlockKind::name);
    assert_eq!(
        serde_json::to_value(BlockKind::Heading(2)).unwrap(),
        serde_json::json!({ BlockKind::Heading(2).name(): 2 })
    );
    assert!(Field::ALL.is_sorted() && Origin::ALL.is_sorted(), "in the order of their declaration");
}

#[test]
fn an_extractor_says_how_it_is_set() {
    let limits = Limits::default().with_max_depth(64);
    let extractor = Extractor::new().with_focus(Focus::Recall).with_limits(limits).with_output(Output::Text);
    assert_eq!((extractor.focus(), extractor.limits(), extractor.output()), (Focus::Recall, limits, Output::Text));
}

#[test]
fn all_provenance_can_be_gone_through() {
    let page = format!("<html lang=en><title>The harbour</title><h1>The harbour</h1>{PROSE}");
    let metadata = bonmun::extract(&page).unwrap().metadata;
    let fields: Vec<Field> = metadata.provenances().map(|(field, _)| field).collect();
    assert_eq!(fields, [Field::Title, Field::Language]);
    assert!(metadata.provenances().all(|(field, found)| metadata.provenance(field) == Some(found)));
}

/// What an earlier version wrote lacks the fields that came later, whichever those are.
#[cfg(feature = "serde")]
#[test]
fn json_that_lacks_any_one_field_is_read() {
    let page = format!(
        "<html lang=en><title>The crane of the harbour | Harbour News</title><meta property=og:title content='The crane'>
         <meta property=og:image content=/crane.jpg><article><h1>The crane of the harbour</h1>
         <p class=byline>By <a rel=author href=/ann>Ann Lee</a></p>{PROSE}
         <figure><img src=dawn.jpg alt='A crane' width=800><figcaption>The harbour at dawn.</figcaption></figure>{PROSE}
         </article><ol class=comments><li class=comment><b>Ola</b><p>I saw the crane as a child.</ol>"
    );
    let extractor = Extractor::new().with_base_url("https://harbour.example/news/");
    let article = extractor.extract_bytes(page.as_bytes(), None).unwrap();
    let title = article.metadata.provenance(Field::Title).unwrap();
    assert!(!title.alternatives.is_empty() && article.decoding.is_some());
    assert!(!article.images.is_empty() && !article.comments.is_empty() && !article.metadata.authors.is_empty());
    let json = serde_json::to_value(&article).unwrap();
    assert_eq!(json["metadata"]["provenance"]["title"]["origin"], "heading");
    let earlier = without_each_key(&json);
    assert!(earlier.len() > 50, "{}", earlier.len());
    for json in earlier {
        serde_json::from_value::<Article>(json.clone()).unwrap_or_else(|error| panic!("{error}: {json}"));
    }
}

/// The value without one key of one object in it, once for each key; ranges are whole.
#[cfg(feature = "serde")]
fn without_each_key(value: &serde_json::Value) -> Vec<serde_json::Value> {
    use serde_json::Value;

    let mut found = Vec::new();
    match value {
        Value::Object(fields) if !fields.contains_key("start") => {
            for (key, inner) in fields {
                let mut rest = fields.clone();
                rest.remove(key);
                found.push(Value::Object(rest.clone()));
                for inner in without_each_key(inner) {
                    rest.insert(key.clone(), inner);
                    found.push(Value::Object(rest.clone()));
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                for item in without_each_key(item) {
                    let mut items = items.clone();
                    items[at] = item;
                    found.push(Value::Array(items));
                }
            }
        }
        _ => {}
    }
    found
}

#[test]
fn errors_say_what_is_wrong() {
    assert_eq!(Error::TooLarge { limit: 7 }.to_string(), "page is larger than 7 bytes");
    assert_eq!(Error::NoContent.to_string(), "page has no main content");
    assert_eq!(Error::NotText.to_string(), "page is binary data, not text");
    let cut = Warning::BrokenOff { bound: Bound::Nodes, limit: 7, read: Some(9) };
    assert_eq!(
        Error::CutShort { cut }.to_string(),
        "no main content in what was read: page was read up to byte 9, where it passed the limit of 7 nodes"
    );
}

#[test]
fn warnings_say_what_was_lost() {
    let broken_off = |bound| Warning::BrokenOff { bound, limit: 7, read: Some(9) }.to_string();
    assert_eq!(
        broken_off(Bound::Depth),
        "page was read up to byte 9, where it passed the limit of 7 levels of nesting"
    );
    assert_eq!(broken_off(Bound::Nodes), "page was read up to byte 9, where it passed the limit of 7 nodes");
    assert_eq!(broken_off(Bound::Steps), "page was read up to byte 9, where it passed the limit of 7 parser steps");
    let of_tree = Warning::BrokenOff { bound: Bound::Nodes, limit: 7, read: None };
    assert_eq!(of_tree.to_string(), "page was read up to where it passed the limit of 7 nodes");
    assert_eq!(Warning::NotHtml { form: Form::PlainText }.to_string(), "page is plain text, not HTML");
    assert_eq!(Warning::NotHtml { form: Form::Json }.to_string(), "page is JSON, not HTML");
    assert_eq!(Warning::NotHtml { form: Form::Xml }.to_string(), "page is XML, not HTML");
    assert_eq!(Warning::NotHtml { form: Form::Message }.to_string(), "page is a MIME message, not HTML");
    let notice = |notice| Warning::NotArticle { notice }.to_string();
    assert_eq!(notice(Notice::ServerError), "page is an error message of a server, not an article");
    assert_eq!(notice(Notice::Guard), "page is a test or refusal of visitors, not an article");
    assert_eq!(notice(Notice::MissingPage), "page is a notice that there is no such page, not an article");
    assert_eq!(notice(Notice::NeedsScripts), "page is a request to turn scripts on, not an article");
    assert_eq!(Warning::Flattened { limit: 4 }.to_string(), "elements nested deeper than 4 were moved up");
    assert_eq!(Warning::FromPayload.to_string(), "article was read from the page's scripts");
    let replaced = Warning::CharactersReplaced { replaced: 3 };
    assert_eq!(replaced.to_string(), "3 malformed characters were replaced");
    let dropped = Warning::AttributesDropped { limit: 5 };
    assert_eq!(dropped.to_string(), "attributes past 5 on one element were dropped");
    let left_out = |bound| Warning::LeftOut { bound, limit: 7 }.to_string();
    for (bound, what) in [
        (Bound::ValueBytes, "bytes of attribute values"),
        (Bound::JsonLdBytes, "bytes of JSON-LD"),
        (Bound::JsonLdScripts, "scripts of JSON-LD"),
        (Bound::JsonLdObjects, "objects of JSON-LD"),
        (Bound::ScriptBytes, "bytes of scripts"),
        (Bound::AttributeBytes, "bytes of attributes"),
        (Bound::PathBytes, "bytes of paths"),
        (Bound::MediaBytes, "bytes of pictures"),
    ] {
        assert_eq!(left_out(bound), format!("what did not fit into 7 {what} was left out"));
    }
}

#[test]
fn a_page_without_text_has_no_content() {
    for page in ["", " \n", "<p>", "<script>let text = 1;</script>", "<!-- text -->", "<title>The harbour</title>"] {
        assert_eq!(bonmun::extract(page), Err(Error::NoContent), "{page:?}");
    }
}

#[test]
fn what_is_no_text_is_an_error_and_what_is_no_html_a_warning() {
    let extractor = Extractor::new();
    let picture: Vec<u8> = b"\x89PNG\r\n\x1a\n".iter().copied().chain((0..=255).cycle().take(4_000)).collect();
    let paper = format!("%PDF-1.7\n{}", "<< /Type /Page /Parent 2 0 R >>\n".repeat(100));
    for bytes in [&picture[..], paper.as_bytes()] {
        assert_eq!(extractor.extract_bytes(bytes, Some("text/html")), Err(Error::NotText));
        assert_eq!(extractor.read_metadata_bytes(bytes, None), Err(Error::NotText));
        let taken_for_text = String::from_utf8_lossy(bytes);
        assert_eq!(extractor.extract(&taken_for_text), Err(Error::NotText));
        assert_eq!(extractor.read_metadata(&taken_for_text), Err(Error::NotText));
    }
    let text = PROSE.replace("<p>", "").replace("</p>", "");
    let feed = format!("<?xml version='1.0'?><rss><channel><item><description>{PROSE}</description></item></rss>");
    let saved = format!("From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n{PROSE}");
    let answer = format!("{{\"id\": 7, \"body\": \"{PROSE}\"}}");
    for (page, form) in [(text, Form::PlainText), (answer, Form::Json), (feed, Form::Xml), (saved, Form::Message)] {
        let expected = [Warning::NotHtml { form }];
        assert_eq!(extractor.extract(&page).unwrap().warnings, expected);
        assert_eq!(extractor.extract_bytes(page.as_bytes(), None).unwrap().warnings, expected);
    }
    let wide: Vec<u8> = PROSE.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(extractor.extract_bytes(&wide, None).unwrap().warnings, []);
}

#[test]
fn what_stands_in_place_of_an_article_is_told() {
    let nginx = "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr>\
                 <center>nginx/1.18.0</center></body></html>";
    let app = "<title>Shop</title><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>";
    let missing = "<title>Page not found - Harbour Post</title><body><nav><a href=/>Home</a></nav><main><h1>Oops! That page can’t \
                   be found.</h1><p>It looks like nothing was found at this location. Maybe try a search?</p></main>";
    for (page, notice) in [(nginx, Notice::ServerError), (app, Notice::NeedsScripts), (missing, Notice::MissingPage)] {
        assert_eq!(bonmun::extract(page).unwrap().warnings, [Warning::NotArticle { notice }]);
    }
    let dated = format!("<meta property=article:published_time content=2025-02-04>{nginx}");
    assert_eq!(bonmun::extract(&dated).unwrap().warnings, []);
}

#[test]
fn plain_text_keeps_its_paragraphs() {
    let article = bonmun::extract("The harbour opened\nin 1904.\n\nIt is <9 m deep, or a<b.").unwrap();
    assert_eq!(article.text, "The harbour opened\nin 1904.\n\nIt is <9 m deep, or a<b.");
    assert_eq!(article.html, "<p>The harbour opened<br>in 1904.</p>\n<p>It is &lt;9 m deep, or a&lt;b.</p>");
}

#[test]
fn the_fields_of_a_feed_stand_apart() {
    let entry = "<item><title>The ferry</title><link>https://news.example/ferry</link><description><![CDATA[<p>The ferry left \
                 the quay at six in the morning, as it had on every working day since the war.</p>]]></description></item>";
    let feed =
        format!("<?xml version='1.0'?><rss><channel><title>Harbour News</title>{}</channel></rss>", entry.repeat(3));
    let text = bonmun::extract(&feed).unwrap().text;
    assert!(text.contains("\n\nThe ferry left the quay") && text.contains("The ferry\n\n"), "{text}");
    assert!(!text.contains("]]") && !text.contains("Harbour News"), "{text}");
}

#[test]
fn a_base_url_is_an_address_of_the_web_without_a_password() {
    for (url, expected) in [
        ("https://ann:secret@news.example:8080/a?b#c", Some("https://news.example:8080/a?b#c")),
        ("HTTPS://NEWS.EXAMPLE", Some("https://news.example/")),
        ("news.example/a", None),
        ("ftp://news.example/", None),
        ("", None),
    ] {
        assert_eq!(Extractor::new().with_base_url(url).base_url(), expected, "{url}");
    }
    let article = Extractor::new().with_base_url("https://ann:secret@news.example/a/").extract(&format!(
        "{PROSE}<p>The <a href=ferry>ferry</a> calls twice a day, and the crane will be painted in spring."
    ));
    assert!(article.unwrap().html.contains("<a href=\"https://news.example/a/ferry\">"));
}

#[test]
fn one_extractor_serves_many_threads() {
    let extractor = Extractor::new().with_focus(Focus::Precision);
    let extract = || extractor.extract(PROSE);
    let expected = extract();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(extract)).collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), expected);
        }
    });
}

/// A short article with a list, and below it three comments in elements that only their class makes comments.
fn commented(body_class: &str) -> String {
    let paragraph = |hour| {
        format!(
            "<p>The ferry left the quay at {hour} in the morning, as on every working day since the war, and nobody \
             on board thought much about the fog that lay on the sound.</p>"
        )
    };
    let comment = |name| {
        format!(
            "<div class=comment><b>{name}</b><p>My uncle worked on that ferry, and {name} was the mate who always said \
             the bell was cracked.</p></div>"
        )
    };
    let article: String = ["six", "seven", "eight", "nine"].map(paragraph).concat();
    let list =
        "<ul><li>The brig Halcyon was sold to Norway in the spring.</li><li>The barque Ann was broken up.</li></ul>";
    let comments: String = ["Ola", "Wren", "Maud"].map(comment).concat();
    format!(
        "<html lang=en><meta property=og:type content=article><body class='{body_class}'><article>\
         <h1>Fog on the sound</h1>{article}{list}{article}</article>\
         <div class=comments><h3>Comments</h3>{comments}</div>"
    )
}

#[test]
fn rows_of_a_table_of_comments_are_comments() {
    let page = commented("").replace("<div class=comments><h3>Comments</h3>", "<table class=comment-tree>");
    let page = page.replace("<div class=comment><b>", "<tr><td><b>");
    let article = bonmun::extract(&page).unwrap();
    assert_eq!(article.comments.len(), 3);
}

#[test]
fn comments_below_a_short_article_are_apart_whatever_the_page_as_a_whole_is_called() {
    for body_class in ["", "single no-comments", "post comments-open"] {
        let article = bonmun::extract(&commented(body_class)).unwrap();
        assert_eq!(article.comments.len(), 3, "{body_class}");
        assert!(article.text.contains("Halcyon") && !article.text.contains("uncle"), "{body_class}: {}", article.text);
    }
}

#[test]
fn comments_stand_apart_from_an_article_and_are_the_text_of_a_thread() {
    let extract = |page: &str| {
        let page = std::fs::read_to_string(format!("examples/pages/{page}.html")).unwrap();
        bonmun::extract(&page).unwrap()
    };
    let blog = extract("blog_comments_en");
    assert!(blog.comments.len() > 1);
    assert!(blog.comments.iter().all(|comment| !comment.text.is_empty() && !blog.text.contains(&comment.text)));
    assert_eq!(extract("forum_thread_en").comments, []);
}

#[test]
fn addresses_of_metadata_are_those_of_the_page() {
    let page = format!(
        "<base href='about:blank'><link rel=canonical href=/crane>\
         <meta property=og:url content=https://harbour.example/><meta property=og:image content=/crane.jpg>\
         <meta property=og:type content=article><h1>The crane of the harbour</h1>\
         <div class=byline>By <a rel=author href=/people/ann-lee>Ann Lee</a></div>{PROSE}{PROSE}\
         <a rel=\"license noopener\" href=/licence>All rights are yours</a>"
    );
    let extractor = Extractor::new().with_base_url("https://harbour.example/news/");
    let metadata = extractor.read_metadata(&page).unwrap();
    assert_eq!(metadata.canonical_url.as_deref(), Some("https://harbour.example/crane"));
    assert_eq!(metadata.licence.as_deref(), Some("https://harbour.example/licence"));
    assert_eq!(metadata.lead_image.unwrap().url, "https://harbour.example/crane.jpg");
    assert_eq!(metadata.authors[0].url.as_deref(), Some("https://harbour.example/people/ann-lee"));
    // A base that leads somewhere counts, as for every link.
    let elsewhere = page.replace("about:blank", "https://press.example/");
    let metadata = extractor.read_metadata(&elsewhere).unwrap();
    assert_eq!(metadata.canonical_url.as_deref(), Some("https://press.example/crane"));
}

#[test]
fn the_size_of_the_lead_image_is_its_own() {
    let page = format!(
        "<meta property=og:image content=https://harbour.example/crane.jpg><h1>The crane of the harbour</h1>\
         <script type=application/ld+json>{{\"@type\":\"Article\",\"image\":{{\"@type\":\"ImageObject\",\
         \"url\":\"https://harbour.example/logo.jpg\",\"width\":300,\"height\":300}}}}</script>{PROSE}"
    );
    let image = bonmun::extract(&page).unwrap().metadata.lead_image.unwrap();
    assert_eq!((image.url.as_str(), image.width), ("https://harbour.example/crane.jpg", None));
}

#[test]
fn a_comment_goes_on_after_the_reply_inside_it() {
    let page = format!(
        "<meta property=og:type content=article><article><h1>The crane</h1>{}</article>\
         <section id=comments><ul><li class=comment><p>The crane was sold in May, not in June.</p>\
         <ul><li class=comment><p>It was June, I have seen the papers.</p></li></ul>\
         <p>Edit: it was June after all, sorry for that.</p></li></ul></section>",
        PROSE.repeat(4)
    );
    let article = bonmun::extract(&page).unwrap();
    let texts: Vec<&str> = article.comments.iter().map(|comment| comment.text.as_str()).collect();
    let first = "The crane was sold in May, not in June.\n\nEdit: it was June after all, sorry for that.";
    assert_eq!(texts, [first, "It was June, I have seen the papers."]);
}

#[test]
fn metadata_of_bytes_is_that_of_their_text_and_has_the_same_limit() {
    let page = "<html lang=ko><title>부산항 새벽 시장 | 항구신문</title><div id=root></div>";
    let (bytes, _, _) = encoding_rs::EUC_KR.encode(page);
    let extractor = Extractor::new();
    let metadata = extractor.read_metadata_bytes(&bytes, Some("text/html; charset=euc-kr"));
    assert_eq!(metadata, extractor.read_metadata(page));
    assert_eq!(metadata.map(|metadata| metadata.title), Ok(Some("부산항 새벽 시장".to_owned())));
    let mut limits = Limits::default();
    // The bytes pass; the text, half as long again in UTF-8, would not.
    limits.max_input_bytes = bytes.len();
    let extractor = extractor.with_limits(limits);
    assert!(extractor.read_metadata_bytes(&bytes, Some("text/html; charset=euc-kr")).is_ok());
    assert_eq!(extractor.read_metadata(page), Err(Error::TooLarge { limit: bytes.len() }));
}

#[test]
fn keywords_are_those_that_the_page_links_to_where_it_tells_machines_none() {
    let page = format!(
        "<h1>The crane of the harbour</h1>{PROSE}{PROSE}<a rel='category tag' href=/c>Harbour</a>
         <a rel=tag href=/t/crane>#crane</a> <a rel=tag href=/t/customs>customs house</a>"
    );
    let tags = |page: &str| bonmun::extract(page).unwrap().metadata.tags;
    assert_eq!(tags(&page), ["crane", "customs house"]);
    assert_eq!(tags(&format!("<meta name=keywords content='ferry'>{page}")), ["ferry"]);
}
