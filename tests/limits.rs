//! Every bound on both sides: up to it a page is read whole and nothing is said; past it the warning names it, or a value is
//! cut.

#[path = "support/each.rs"]
mod each;

use bonmun::{Article, Bound, Error, Extractor, Limits, Warning};
use each::each;

const PROSE: &str = "<p>The harbour opened in 1904, was dredged twice since, and has kept its old crane, its customs \
    house and its quarrel with the town council ever after, to the delight of all who live there.</p>";

/// A limit of [`Limits`], and a page that reaches it.
struct Limit {
    name: &'static str,
    set: fn(&mut Limits, usize),
    page: String,
    /// The least value under which the page is read whole.
    enough: usize,
    warning: fn(usize) -> Warning,
}

fn limits() -> [Limit; 4] {
    let reopened = format!("{PROSE}{}", "<b><p>x".repeat(50));
    [
        Limit {
            name: "depth",
            set: |limits, value| limits.max_depth = value,
            // html, body and six div around the text.
            page: format!("<div><div><div>{PROSE}<div><div><div>deeper"),
            enough: 8,
            warning: |limit| Warning::Flattened { limit },
        },
        Limit {
            name: "attributes",
            set: |limits, value| limits.max_attributes = value,
            page: PROSE.replace("<p>", "<p a b c>"),
            enough: 3,
            warning: |limit| Warning::AttributesDropped { limit },
        },
        Limit {
            name: "nodes",
            set: |limits, value| limits.max_nodes = value,
            // html, head, body, p and its text, and twice fifty more.
            page: format!("{PROSE}{}", "<i>x</i>".repeat(50)),
            enough: 105,
            warning: |limit| Warning::BrokenOff { bound: Bound::Nodes, limit, read: None },
        },
        Limit {
            name: "steps",
            set: |limits, value| limits.max_steps = value,
            enough: steps_of(&reopened),
            page: reopened,
            warning: |limit| Warning::BrokenOff { bound: Bound::Steps, limit, read: None },
        },
    ]
}

/// The least number of steps under which a page is read whole; what a step is only the parser knows.
fn steps_of(page: &str) -> usize {
    let read = |max_steps: usize| extract(page, |limits| limits.max_steps = max_steps);
    let is_enough = |max_steps| read(max_steps).is_ok_and(|article| article.warnings.is_empty());
    let (mut little, mut enough) = (0, 100_000);
    while enough - little > 1 {
        let middle = usize::midpoint(little, enough);
        *(if is_enough(middle) { &mut enough } else { &mut little }) = middle;
    }
    enough
}

fn extract(page: &str, set: impl FnOnce(&mut Limits)) -> Result<Article, Error> {
    let mut limits = Limits::default();
    set(&mut limits);
    Extractor::new().with_limits(limits).extract(page)
}

#[test]
fn up_to_a_limit_nothing_is_lost_and_past_it_the_warning_says_how_far_reading_came() {
    for Limit { name, set, page, enough, warning } in limits() {
        let whole = extract(&page, |limits| set(limits, enough)).unwrap();
        assert_eq!(whole, bonmun::extract(&page).unwrap(), "{name}");
        assert_eq!(whole.warnings, [], "{name}");
        let cut = extract(&page, |limits| set(limits, enough - 1)).unwrap();
        match (&cut.warnings[..], warning(enough - 1)) {
            (
                &[Warning::BrokenOff { bound, limit, read: Some(read) }],
                Warning::BrokenOff { bound: expected, limit: set, .. },
            ) => {
                assert_eq!((bound, limit), (expected, set), "{name}");
                assert_eq!(
                    cut.text,
                    bonmun::extract(&page[..read]).unwrap().text,
                    "{name}: what was read is what came out"
                );
                assert!((PROSE.len()..=page.len()).contains(&read), "{name}: {read} of {}", page.len());
            }
            (warnings, expected) => {
                assert_eq!(warnings, [expected], "{name}");
                assert_eq!(cut.text, whole.text, "{name}: no text is lost");
            }
        }
    }
}

#[test]
fn where_no_content_comes_before_a_limit_the_error_names_the_limit() {
    let page = format!("{}{PROSE}", "<i></i>".repeat(1_000));
    assert!(bonmun::extract(&page).is_ok());
    let cut_by = |error| match error {
        Err(Error::CutShort { cut: Warning::BrokenOff { bound, limit, read } }) => Some((bound, limit, read.is_some())),
        _ => None,
    };
    let cut = extract(&page, |limits| limits.max_nodes = 500);
    assert_eq!(cut_by(cut), Some((Bound::Nodes, 500, true)));
    let cut = extract(&page, |limits| limits.max_steps = 500);
    assert_eq!(cut_by(cut), Some((Bound::Steps, 500, true)));
    // Nothing is hidden behind a limit on depth, for all text is kept.
    let nested = "<div>".repeat(600);
    assert_eq!(extract(&nested, |limits| limits.max_depth = 100), Err(Error::NoContent));
    let script = format!("<script type=application/json>{{\"body\":\"{}\"}}</script>", "x".repeat(9_000_000));
    assert!(matches!(
        bonmun::extract(&script),
        Err(Error::CutShort { cut: Warning::LeftOut { bound: Bound::ScriptBytes, .. } })
    ));
}

#[cfg(feature = "rcdom")]
#[test]
fn the_limits_of_a_tree_hold_for_one_that_the_caller_parsed() {
    use html5ever::tendril::TendrilSink;

    for Limit { name, set, page, enough, .. } in limits().into_iter().filter(|limit| limit.name != "steps") {
        let parser = html5ever::parse_document(markup5ever_rcdom::RcDom::default(), html5ever::ParseOpts::default());
        let dom = parser.one(page.as_str());
        let warnings = |value| {
            let mut limits = Limits::default();
            set(&mut limits, value);
            Extractor::new().with_limits(limits).extract_dom(&dom).unwrap().warnings
        };
        assert_eq!(warnings(enough), [], "{name}");
        assert!(
            matches!(warnings(enough - 1)[..], [ref warning] if !matches!(warning, Warning::BrokenOff { read: Some(_), .. })),
            "{name}: no bytes are known of a tree"
        );
    }
}

#[test]
fn size_is_limited_in_bytes_before_they_are_decoded() {
    let mut limits = Limits::default();
    limits.max_input_bytes = PROSE.len();
    let extractor = Extractor::new().with_limits(limits);
    let larger = format!("{PROSE} ");
    assert_eq!(extractor.extract(PROSE).unwrap().warnings, []);
    assert_eq!(extractor.extract_bytes(PROSE.as_bytes(), None).unwrap().warnings, []);
    assert_eq!(extractor.extract(&larger), Err(Error::TooLarge { limit: PROSE.len() }));
    assert_eq!(extractor.extract_bytes(larger.as_bytes(), None), Err(Error::TooLarge { limit: PROSE.len() }));
}

#[test]
fn no_limit_is_too_low_or_too_high() {
    let set: [fn(&mut Limits, usize); 5] = [
        |limits, value| limits.max_input_bytes = value,
        |limits, value| limits.max_depth = value,
        |limits, value| limits.max_nodes = value,
        |limits, value| limits.max_attributes = value,
        |limits, value| limits.max_steps = value,
    ];
    let page =
        format!("<title>The harbour</title><div a=1 b=2>{PROSE}<b><p>x</b><svg><g><table>{PROSE}<div>").repeat(20);
    for value in [0, 1, 2, 3, usize::MAX - 1, usize::MAX] {
        for set in set {
            let mut limits = Limits::default();
            set(&mut limits, value);
            let result = Extractor::new().with_limits(limits).extract(&page);
            // Whole, or a warning or error that says why not; and no reason not to be whole where nothing is bounded.
            let is_whole = result == Extractor::new().extract(&page);
            let is_told = result.map_or(true, |article| !article.warnings.is_empty());
            let may_fail = value < usize::MAX - 1;
            assert!(is_whole || may_fail && is_told, "{limits:?}");
        }
        let mut limits = Limits::default();
        for set in set {
            set(&mut limits, value);
        }
        let _ = Extractor::new().with_limits(limits).extract(&page);
    }
}

/// A bound that no option moves.
struct Fixed {
    name: &'static str,
    at: usize,
    /// A page that holds so much.
    page: fn(usize) -> String,
    /// How much of it came out.
    seen: fn(&Article) -> usize,
    /// How much that is one past the bound.
    past: usize,
    /// The bound that a warning names.
    bound: Option<Bound>,
}

fn ld(json: &str) -> String {
    format!("<script type=application/ld+json>{json}</script>")
}

/// An article whose author is all that is looked for.
const SIGNED: &str = r#"{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Clerk"}}"#;

fn authors(article: &Article) -> usize {
    article.metadata.authors.len()
}

fn count(article: &Article, needle: &str) -> usize {
    article.html.matches(needle).count()
}

const FIXED: &[Fixed] = &[
    Fixed {
        name: "bytes of a value of metadata",
        at: 4_000,
        page: |n| format!("<meta name=description content='{}'>{PROSE}", "x".repeat(n)),
        seen: |article| article.metadata.excerpt.as_ref().map_or(0, String::len),
        past: 4_000,
        bound: None,
    },
    Fixed {
        name: "values that compete for a field",
        at: 400,
        page: |n| {
            let weak = "<meta name=description content=weak>".repeat(n - 1);
            format!("{weak}<meta property=og:description content=strong>{PROSE}")
        },
        seen: |article| usize::from(article.metadata.excerpt.as_deref() == Some("strong")),
        past: 0,
        bound: None,
    },
    Fixed {
        name: "tags",
        at: 50,
        page: |n| {
            let words = each(n, |i| format!("word {i},"));
            format!("<meta name=keywords content='{words}'>{PROSE}")
        },
        seen: |article| article.metadata.tags.len(),
        past: 50,
        bound: None,
    },
    Fixed {
        name: "authors",
        at: 20,
        page: |n| {
            let names = each(n, |i| format!("Ann {}Clerk,", "O".repeat(i + 1)));
            format!("<meta name=author content='{names}'>{PROSE}")
        },
        seen: authors,
        past: 20,
        bound: None,
    },
    Fixed {
        name: "bytes of JSON-LD",
        at: 1_000_000,
        page: |n| format!("{}{PROSE}", ld(&format!("{SIGNED}{}", " ".repeat(n - SIGNED.len())))),
        seen: authors,
        past: 0,
        bound: Some(Bound::JsonLdBytes),
    },
    Fixed {
        name: "scripts of JSON-LD",
        at: 64,
        page: |n| format!("{}{}{PROSE}", ld("{}").repeat(n - 1), ld(SIGNED)),
        seen: authors,
        past: 0,
        bound: Some(Bound::JsonLdScripts),
    },
    Fixed {
        name: "objects of JSON-LD",
        at: 2_000,
        page: |n| format!("{}{PROSE}", ld(&format!("[{}{SIGNED}]", r#"{"@type":"Thing"},"#.repeat(n - 1)))),
        seen: authors,
        past: 0,
        bound: Some(Bound::JsonLdObjects),
    },
    Fixed {
        name: "bytes of scripts searched for an article",
        at: 8 * 1024 * 1024,
        page: |n| {
            let body = format!(r#"{{"body":"{}"}}"#, PROSE.repeat(9));
            let filler = format!("[{}]", " ".repeat(n - body.len() - 2));
            let json = |text| format!("<script type=application/json>{text}</script>");
            format!("<p>Loading the harbour{}{}", json(filler), json(body))
        },
        seen: |article| usize::from(article.warnings.contains(&Warning::FromPayload)),
        past: 0,
        bound: Some(Bound::ScriptBytes),
    },
    Fixed {
        name: "bytes of an address",
        at: 8_000,
        page: |n| format!("<article>{PROSE}<p>The <a href='/{}'>customs house</a> is for sale.", "x".repeat(n - 1)),
        seen: |article| count(article, "<a href="),
        past: 0,
        bound: None,
    },
    Fixed {
        name: "bytes of a picture written out",
        at: 64 * 1024,
        page: |n| {
            let start = "data:image/png;base64,";
            format!("<article>{PROSE}<img src='{start}{}'>{PROSE}", "A".repeat(n - start.len()))
        },
        seen: |article| article.images.len(),
        past: 0,
        bound: None,
    },
    Fixed {
        name: "bytes of all attributes, in links of 8,000",
        at: 524,
        page: |n| {
            let lines = each(n, |i| format!("<p>Part {i} of the crane was sold, and the rest for scrap."));
            format!("<article>{PROSE}<a href='/{}'>{lines}", "x".repeat(7_999))
        },
        seen: |article| count(article, "<a href="),
        past: 524,
        bound: Some(Bound::AttributeBytes),
    },
    Fixed {
        name: "bytes of a caption",
        at: 4_000,
        page: |n| {
            let caption = format!("A crane.{}", " A crane.".repeat(n)).split_at(n - 1).0.to_owned() + ".";
            format!("<article>{PROSE}<figure><img src=a.jpg><figcaption>{caption}</figcaption></figure>{PROSE}")
        },
        seen: |article| article.images.iter().filter(|image| image.caption.is_some()).count(),
        past: 0,
        bound: None,
    },
    Fixed {
        name: "emphasis inside emphasis",
        at: 8,
        page: |n| {
            let names = ["em", "strong", "s", "u", "sub", "sup", "small", "mark", "kbd"];
            let open = each(n, |i| format!("<{}>", names[i]));
            format!("<article>{PROSE}<p>The customs house is {open}for sale.")
        },
        seen: |article| count(article, "</") - count(article, "</p>") - count(article, "</article>"),
        past: 8,
        bound: None,
    },
    Fixed {
        name: "columns of a cell",
        at: 100,
        page: |n| {
            let cells =
                "<td>The crane lifted twelve tons and was sold in parts.<td>The customs house was kept by the town.";
            let wide = cells.replacen("<td>", &format!("<td colspan={n}>"), 1);
            format!("<article>{PROSE}<table><tr>{cells}<tr>{wide}</table>{PROSE}")
        },
        seen: |article| count(article, "colspan="),
        past: 0,
        bound: None,
    },
    Fixed {
        name: "empty cells of Markdown",
        at: 10_000,
        page: |n| {
            let row = "<tr><td colspan=2>The crane.<td>Sold.";
            format!("<article>{PROSE}<table>{}</table>{PROSE}", row.repeat(n))
        },
        seen: |article| article.markdown().matches("crane. |  | Sold").count(),
        past: 10_000,
        bound: None,
    },
    Fixed {
        name: "lists inside one another",
        at: 33,
        page: |n| {
            let items = each(n, |i| format!("<ul><li>Crane {i} was sold, and the rest for scrap."));
            let ends = "</ul>".repeat(n);
            format!(
                "<article>{PROSE}{items}{ends}<p>The town council, which had asked for none of it, paid for it all."
            )
        },
        seen: |article| {
            article.text.lines().map(|line| line.len() - line.trim_start().len()).max().unwrap_or(0) / 2 + 1
        },
        past: 33,
        bound: None,
    },
];

#[test]
fn what_no_option_moves_is_bounded_too() {
    let mut wrong = Vec::new();
    for Fixed { name, at, page, seen, past, bound } in FIXED {
        let one_past = at + 1;
        let [whole, cut] = [*at, one_past].map(|n| bonmun::extract(&page(n)).unwrap());
        let whole_is = if *past < 2 { 1 } else { *at };
        let named = |article: &Article| {
            let bounds = article.warnings.iter().filter_map(|warning| match warning {
                Warning::LeftOut { bound, .. } => Some(*bound),
                _ => None,
            });
            bounds.collect::<Vec<_>>()
        };
        let found = [(seen(&whole), named(&whole)), (seen(&cut), named(&cut))];
        let expected = [(whole_is, Vec::new()), (*past, bound.iter().copied().collect())];
        if found != expected {
            wrong.push(format!("{name}: {found:?} at {at} and one past it, where {expected:?} is right"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_address_of_the_page_is_bounded_since_each_link_is_joined_with_it() {
    let page = format!("<article>{PROSE}<p>The <a href=house>customs house</a> is for sale.");
    let start = "https://news.example/";
    for (length, link) in [(8_000, "https://news.example/house"), (8_001, "house")] {
        let address = format!("{start}{}", "x".repeat(length - start.len()));
        let article = Extractor::new().with_base_url(&address).extract(&page).unwrap();
        assert!(article.html.contains(&format!("<a href=\"{link}\">")), "{length}: {}", article.html);
    }
    for nonsense in
        ["", "\0", "news", "//news.example", "http://", "http://[", "file:///etc", "javascript:x", "data:,x"]
    {
        assert_eq!(Extractor::new().with_base_url(nonsense), Extractor::new(), "{nonsense:?}");
    }
}

/// A link that is not closed stands in each paragraph that follows, with all it has.
#[test]
fn long_attributes_that_the_parser_repeats_are_bounded_in_sum() {
    let address = "x".repeat(2_000);
    let line = "<p>The crane was sold in parts, and the parts for scrap.";
    for lines in 1..10 {
        let page = format!("<article>{PROSE}<div><a href='{address}'></div>{}", line.repeat(lines));
        let limit = 4 * page.len();
        let is_cut = (1 + lines) * address.len() > limit;
        let warning = Warning::LeftOut { bound: Bound::ValueBytes, limit };
        let warnings = bonmun::extract(&page).unwrap().warnings;
        assert_eq!(warnings, if is_cut { vec![warning] } else { Vec::new() }, "{lines} lines");
        assert_eq!(is_cut, lines > 3, "{lines} lines");
    }
}

#[cfg(feature = "rcdom")]
#[test]
fn long_attributes_of_a_tree_that_the_caller_parsed_are_bounded_by_the_longest_page() {
    use html5ever::tendril::TendrilSink;

    let address = "x".repeat(2_000);
    let page =
        format!("<article>{PROSE}<div><a href='{address}'></div>{}", "<p>The crane was sold in parts.".repeat(3));
    let parser = html5ever::parse_document(markup5ever_rcdom::RcDom::default(), html5ever::ParseOpts::default());
    let dom = parser.one(page);
    // Four links have the address: the one of the page, and one in each paragraph.
    for (max_input_bytes, expected) in
        [(2_000, vec![]), (1_999, vec![Warning::LeftOut { bound: Bound::ValueBytes, limit: 7_996 }])]
    {
        let limits = Limits::default().with_max_input_bytes(max_input_bytes);
        let article = Extractor::new().with_limits(limits).extract_dom(&dom).unwrap();
        assert_eq!(article.warnings, expected, "{max_input_bytes}");
    }
}

#[test]
fn paths_of_blocks_are_bounded_in_sum() {
    let limit = 4 * 1024 * 1024;
    let page =
        |n| format!("{}{}", "<div>".repeat(490), "<p>The crane was sold in parts, and the parts for scrap.".repeat(n));
    let one = bonmun::extract(&page(1)).unwrap().blocks[0].path.len();
    let fitting = limit / (one + 2);
    let whole = bonmun::extract(&page(fitting)).unwrap();
    assert!(whole.blocks.iter().all(|block| !block.path.is_empty()));
    assert_eq!(whole.warnings, []);
    let cut = bonmun::extract(&page(fitting + 20)).unwrap();
    let paths: usize = cut.blocks.iter().map(|block| block.path.len()).sum();
    assert!((limit - 2 * one..=limit).contains(&paths), "{paths}");
    assert_eq!(cut.warnings, [Warning::LeftOut { bound: Bound::PathBytes, limit }]);
}
