//! Laws that hold for any page, tried on soup of tags and on mangled example pages.
//!
//! A failure names the page by its seed. `SOUP=20000 cargo test --release --test properties` tries more of them.

#[path = "support/soup.rs"]
mod soup;
#[path = "support/words.rs"]
mod words;

use std::path::{Path, PathBuf};

use bonmun::{Article, BlockKind, Error, Extractor, Focus};
#[cfg(any(feature = "rcdom", feature = "_internals"))]
use bonmun::{Form, Warning};
use words::{missing, words};

/// How many pages of each sort are tried where the variable `SOUP` says nothing.
const PAGES: u64 = 40;

/// Pages that broke a law once, cut down to what did it.
const FOUND: [(&str, &str); 1] = [("a comment between two texts", "<pre> </2>text")];

/// All pages, each with a name.
fn pages() -> Vec<(String, String)> {
    let count = std::env::var("SOUP").ok().and_then(|count| count.parse().ok()).unwrap_or(PAGES);
    let examples = examples();
    let mut pages: Vec<_> = (0..count).map(|seed| (format!("soup {seed}"), soup::soup(seed))).collect();
    for seed in 0..count {
        let (name, page) = &examples[soup::Seeded::new(seed).below(examples.len())];
        pages.push((format!("{name} mangled by {seed}"), soup::mangled(page, seed)));
    }
    pages.extend(examples);
    pages.extend(FOUND.map(|(name, page)| (name.to_owned(), page.to_owned())));
    pages
}

fn examples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pages");
    let paths = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|extension| extension == "html")).collect();
    paths.sort();
    let page = |path: &PathBuf| {
        let text = bonmun::decode(&std::fs::read(path).unwrap_or_default(), None).0.into_owned();
        (path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), text)
    };
    let pages: Vec<_> = paths.iter().map(page).collect();
    assert!(pages.iter().all(|(_, page)| !page.is_empty()) && !pages.is_empty(), "example pages are missing");
    pages
}

fn with_focus(focus: Focus, page: &str) -> Result<Article, Error> {
    Extractor::new().with_focus(focus).extract(page)
}

#[test]
fn the_same_page_gives_the_same_article_in_every_thread() {
    let pages = pages();
    let extract_all = || -> Vec<_> { pages.iter().map(|(_, page)| bonmun::extract(page)).collect() };
    let first = extract_all();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(extract_all)).collect();
        for thread in threads {
            for ((name, _), (one, other)) in pages.iter().zip(first.iter().zip(thread.join().unwrap())) {
                assert_eq!(one, &other, "{name}");
            }
        }
    });
}

#[test]
fn bytes_and_text_give_the_same_article() {
    for (name, page) in pages() {
        let mut of_bytes = Extractor::new().extract_bytes(page.as_bytes(), Some("utf-8"));
        if let Ok(article) = &mut of_bytes {
            assert_eq!(article.decoding.take().map(|decoding| decoding.encoding).as_deref(), Some("UTF-8"), "{name}");
        }
        assert_eq!(bonmun::extract(&page), of_bytes, "{name}");
    }
}

#[test]
fn precision_keeps_no_more_and_recall_no_less_than_balanced() {
    for (name, page) in pages() {
        let [precision, balanced, recall] = [Focus::Precision, Focus::Balanced, Focus::Recall]
            .map(|focus| with_focus(focus, &page).map(|article| article.text).unwrap_or_default());
        assert_eq!(missing(words(&precision), words(&balanced)), None, "{name}: precision");
        assert_eq!(missing(words(&balanced), words(&recall)), None, "{name}: recall");
    }
}

/// Cleaned HTML is content and nothing else, by itself and as the body of a page. Films, which it keeps as links, add
/// their names. What opens with an `<h1>` may lose that to the title.
#[test]
fn extracting_the_cleaned_html_keeps_the_text() {
    for (name, page) in pages() {
        for focus in [Focus::Precision, Focus::Balanced, Focus::Recall] {
            let Ok(article) = with_focus(focus, &page) else { continue };
            // One in a caption is none by its kind.
            if article.blocks[0].kind == BlockKind::Heading(1) || article.html.starts_with("<h1") {
                continue;
            }
            let whole =
                format!("<!doctype html><html lang=en><meta charset=utf-8><title>{name}</title>{}", article.html);
            for html in [&article.html, &whole] {
                let again = bonmun::extract(html).map(|article| article.text).unwrap_or_default();
                assert_eq!(missing(words(&article.text), words(&again)), None, "{name}: {focus:?}\n{html}");
                if !page.contains("<iframe") {
                    assert_eq!(words(&article.text).count(), words(&again).count(), "{name}: {focus:?}\n{html}");
                }
            }
        }
    }
}

/// Whether an article is of a page that was read as plain text.
#[cfg(any(feature = "rcdom", feature = "_internals"))]
fn is_plain_text(article: &Article) -> bool {
    article.warnings.contains(&Warning::NotHtml { form: Form::PlainText })
}

#[cfg(feature = "rcdom")]
mod with_a_tree_of_the_caller {
    use html5ever::tendril::TendrilSink;
    use markup5ever_rcdom::{Handle, NodeData, RcDom};

    use super::*;

    fn parse(page: &str) -> RcDom {
        let options = html5ever::ParseOpts {
            tree_builder: html5ever::tree_builder::TreeBuilderOpts { scripting_enabled: false, ..Default::default() },
            ..Default::default()
        };
        html5ever::parse_document(RcDom::default(), options).one(page)
    }

    /// All text of a tree, scripts, titles and templates included.
    fn text(dom: &RcDom) -> String {
        let mut text = String::new();
        let mut open: Vec<Handle> = vec![dom.document.clone()];
        while let Some(node) = open.pop() {
            match &node.data {
                NodeData::Text { contents } => text.push_str(&contents.borrow()),
                NodeData::Element { template_contents, .. } => open.extend(template_contents.borrow().clone()),
                _ => {}
            }
            open.extend(node.children.borrow().iter().rev().cloned());
        }
        text
    }

    #[test]
    fn the_article_is_the_same() {
        for (name, page) in pages() {
            // What is left open in a `<noscript>` ends elsewhere for html5ever.
            let page = page.replace("noscript", "nav");
            let mut article = bonmun::extract(&page);
            if let Ok(article) = &mut article {
                // What a tree was made of cannot be seen in it, nor that line feeds were to stay.
                if is_plain_text(article) {
                    continue;
                }
                article.warnings.retain(|warning| !matches!(warning, Warning::NotHtml { .. }));
            }
            assert_eq!(Extractor::new().extract_dom(&parse(&page)), article, "{name}");
        }
    }

    /// The reference is html5ever's own tree, so nothing of this crate is on both sides.
    #[test]
    fn no_letter_is_invented() {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<Vec<_>>();
        for (name, page) in pages() {
            let Ok(article) = with_focus(Focus::Recall, &page) else { continue };
            // What never closes a tag is read as plain text here, and html5ever takes its letters for a name.
            if is_plain_text(&article) {
                continue;
            }
            let whole = letters(&text(&parse(&page)));
            assert_eq!(missing(letters(&article.text).iter(), whole.iter()), None, "{name}");
        }
    }
}

#[cfg(feature = "_internals")]
mod by_stage {
    use bonmun::_internals::{Blocks, Model, measure, parse};
    use bonmun::Limits;

    use super::*;

    fn block_words(page: &str) -> Vec<String> {
        let document = parse(page, Limits::default());
        let blocks = Blocks::of(&document);
        blocks.iter().flat_map(|block| words(blocks.text(block))).map(str::to_owned).collect()
    }

    #[test]
    fn the_words_of_the_text_are_words_of_the_page_in_order() {
        for (name, page) in pages() {
            let Ok(article) = with_focus(Focus::Recall, &page) else { continue };
            // What stands in scripts is no block of the page.
            if is_plain_text(&article) || article.warnings.contains(&Warning::FromPayload) {
                continue;
            }
            let whole = block_words(&page);
            assert_eq!(missing(words(&article.text), whole.iter().map(String::as_str)), None, "{name}");
        }
    }

    #[test]
    fn measures_are_numbers_and_what_they_move_adds_up() {
        let model = Model::built_in();
        for (name, page) in pages() {
            let document = parse(&page, Limits::default());
            let table = measure(&document, &Blocks::of(&document), &model.lexicon);
            assert!(table.rows().flatten().all(|value| value.is_finite()), "{name}");
            // Explaining a block looks at all within the network's reach.
            if table.rows().len() > 20 {
                continue;
            }
            for look in model.explain(&table) {
                let sum = look.base + look.alike + look.moved.iter().sum::<f64>();
                assert!((sum - f64::from(look.raw)).abs() < 0.01, "{name}: {sum} is not {}", look.raw);
                assert!((0.0..=1.0).contains(&look.probability), "{name}: {}", look.probability);
            }
        }
    }

    /// Cleaned HTML is the same selection in another form, so parsing it must give the words of the text, and no
    /// others but the names of films, which it keeps as links.
    #[test]
    fn cleaned_html_holds_the_words_of_the_text() {
        for (name, page) in pages() {
            let Ok(article) = with_focus(Focus::Recall, &page) else { continue };
            let rendered = block_words(&article.html);
            assert_eq!(missing(words(&article.text), rendered.iter().map(String::as_str)), None, "{name}");
            if !page.contains("<iframe") {
                assert_eq!(words(&article.text).count(), rendered.len(), "{name}");
            }
        }
    }
}

/// What a reader is shown of the metadata, field by field.
fn values(metadata: &bonmun::Metadata) -> impl Iterator<Item = &str> {
    let one = [&metadata.title, &metadata.section, &metadata.site_name, &metadata.publisher, &metadata.excerpt];
    let names = metadata.authors.iter().map(|author| &author.name);
    let lists = metadata.subtitle.iter().chain(&metadata.tags).chain(names);
    one.into_iter().flatten().chain(&metadata.published).chain(&metadata.modified).chain(lists).map(String::as_str)
}

#[test]
fn no_metadata_holds_markup_or_control_characters() {
    for (name, page) in pages() {
        let Ok(article) = bonmun::extract(&page) else { continue };
        for value in values(&article.metadata) {
            assert!(!value.contains(char::is_control), "{name}: {value:?}");
            let is_markup =
                ["<p>", "<b>", "<br", "</p>", "</b>", "<script", "<!--"].iter().any(|tag| value.contains(tag));
            assert!(!is_markup && value.trim() == value, "{name}: {value:?}");
        }
    }
}
