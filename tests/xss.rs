//! Pages that try to run a script in whoever shows the article: none of it comes through.
//!
//! Every payload of `tests/xss/payloads.txt` is put at every place of an article of which all is kept, and the HTML
//! that comes out is read again by html5ever and by ammonia. `XSS_OUT=folder cargo test --all-features --test xss`
//! writes all of it down for `tests/browser/xss.mjs`, which loads it in a real browser.
#![cfg(feature = "_internals")]

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

use bonmun::_internals::html_of_all;
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

const PAYLOADS: &str = include_str!("xss/payloads.txt");

/// Where in an article a payload is put.
const PLACES: [(&str, &str); 14] = [
    ("body", "<p>Before</p>HERE<p>After</p>"),
    ("paragraph", "<p>Before HERE after</p>"),
    ("break", "<div>Before<br><br>HERE<br><br>after</div>"),
    ("heading", "<h2>Before HERE after</h2>"),
    ("item", "<ul><li>Before HERE after<li>Second</ul>"),
    ("cell", "<table><tr><td>Before HERE after<td>Second<tr><td>Third<td>Fourth</table>"),
    ("caption", "<figure><img src=a.jpg><figcaption>Before HERE after</figcaption></figure>"),
    ("code", "<pre><code>Before HERE after</code></pre>"),
    ("link", "<p><a href='/x'>Before HERE after</a></p>"),
    ("quote", "<blockquote>Before HERE after</blockquote>"),
    ("noscript", "<p>Before</p><noscript>HERE</noscript><p>After</p>"),
    ("drawing", "<p>Before <svg><desc>HERE</desc></svg> after</p>"),
    ("formula", "<p>Before <math><mtext>HERE</mtext></math> after</p>"),
    ("template", "<p>Before</p><template>HERE</template><p>After</p>"),
];

/// The elements an article may hold, each with its attributes: the contract of `Article::html`.
const ALLOWED: [(&str, &[&str]); 45] = [
    ("a", &["href", "id"]),
    ("abbr", &["id"]),
    ("blockquote", &["id", "dir"]),
    ("br", &[]),
    ("caption", &["id", "dir"]),
    ("cite", &["id"]),
    ("code", &["class", "id"]),
    ("dd", &["id", "dir"]),
    ("del", &["id"]),
    ("dfn", &["id"]),
    ("dl", &["id", "dir"]),
    ("dt", &["id", "dir"]),
    ("em", &["id"]),
    ("figcaption", &["id", "dir"]),
    ("figure", &["id", "dir"]),
    ("h1", &["id", "dir"]),
    ("h2", &["id", "dir"]),
    ("h3", &["id", "dir"]),
    ("h4", &["id", "dir"]),
    ("h5", &["id", "dir"]),
    ("h6", &["id", "dir"]),
    ("hr", &[]),
    ("img", &["src", "alt", "width", "height"]),
    ("ins", &["id"]),
    ("kbd", &["id"]),
    ("li", &["id", "dir", "value"]),
    ("mark", &["id"]),
    ("ol", &["id", "dir", "start", "reversed", "type"]),
    ("p", &["id", "dir"]),
    ("pre", &["id", "dir"]),
    ("q", &["id"]),
    ("rp", &["id"]),
    ("rt", &["id"]),
    ("ruby", &["id"]),
    ("s", &["id"]),
    ("samp", &["id"]),
    ("small", &["id"]),
    ("span", &["id"]),
    ("strong", &["id"]),
    ("sub", &["id"]),
    ("sup", &["id"]),
    ("table", &["id", "dir"]),
    ("u", &["id"]),
    ("ul", &["id", "dir"]),
    ("var", &["id"]),
];

/// The same for the parts of a table.
const TABLE_PARTS: [(&str, &[&str]); 6] = [
    ("tbody", &["id", "dir"]),
    ("td", &["id", "dir", "colspan", "rowspan"]),
    ("tfoot", &["id", "dir"]),
    ("th", &["id", "dir", "colspan", "rowspan"]),
    ("thead", &["id", "dir"]),
    ("tr", &["id", "dir"]),
];

#[test]
fn nothing_that_runs_comes_through() {
    let mut wrong = String::new();
    for (name, page, html) in outputs() {
        for finding in findings(&html) {
            let _ = writeln!(wrong, "{name}: {finding}\n  {page}\n  {html}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn ammonia_finds_nothing_to_clean() {
    let ammonia = policy();
    let mut wrong = String::new();
    for (name, page, html) in outputs() {
        let cleaned = ammonia.clean(&html).to_string();
        if cleaned != html {
            let _ = writeln!(wrong, "{name}\n  {page}\n  {html}\n  {cleaned}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Callers who clean HTML once more, or style it, go by what `Article::html` says of itself.
#[test]
fn the_documentation_names_what_is_allowed() {
    let source = include_str!("../src/article.rs");
    let documented = source.split("It holds no elements but").nth(1).unwrap().split("pub html").next().unwrap();
    let (elements, attributes) = documented.split_once("no attributes but").unwrap();
    let named = |text: &str| text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<HashSet<String>>();
    let all = || ALLOWED.into_iter().chain(TABLE_PARTS);
    let mut elements = named(elements);
    elements.extend((2..6).map(|level| format!("h{level}")));
    assert_eq!(elements, all().map(|(name, _)| name.to_owned()).collect());
    let attributes: HashSet<String> = named(attributes).into_iter().filter(|name| !name.ends_with('…')).collect();
    assert_eq!(attributes, all().flat_map(|(_, names)| names.iter().map(|name| (*name).to_owned())).collect());
}

/// Without this the two tests above could pass because nothing was tried.
#[test]
fn the_payloads_are_dangerous_as_they_stand() {
    let payloads = payloads();
    let harmful = payloads.iter().filter(|(_, payload)| !findings(payload).is_empty()).count();
    assert!(payloads.len() >= 120, "{} payloads", payloads.len());
    assert!(harmful * 10 > payloads.len() * 9, "only {harmful} of {} do harm", payloads.len());
}

#[test]
fn the_browser_gets_its_pages() {
    let Some(folder) = std::env::var_os("XSS_OUT") else { return };
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    let mut lines = String::new();
    for (name, page, html) in outputs() {
        let (name, page, html) = (json(&name), json(&page), json(&html));
        let _ = writeln!(lines, "{{\"name\":{name},\"page\":{page},\"html\":{html}}}");
    }
    std::fs::write(folder.join("outputs.jsonl"), lines).unwrap();
}

/// Every payload at every place: its name, the page, and the HTML of all its blocks, with and without a base.
fn outputs() -> Vec<(String, String, String)> {
    let mut outputs = Vec::new();
    for (name, payload) in payloads() {
        for (place, around) in PLACES {
            let page = around.replace("HERE", payload);
            let html = html_of_all(&page, None);
            let based = html_of_all(&page, Some("https://example.org/news/"));
            if based != html {
                outputs.push((format!("{name}, in {place}, with a base"), page.clone(), based));
            }
            outputs.push((format!("{name}, in {place}"), page, html));
        }
    }
    outputs
}

fn payloads() -> Vec<(&'static str, &'static str)> {
    let cases = PAYLOADS.split("\n=== ").skip(1);
    cases.filter_map(|case| case.split_once('\n')).map(|(name, payload)| (name, payload.trim_matches('\n'))).collect()
}

/// What is not allowed in HTML, as html5ever reads it.
fn findings(html: &str) -> Vec<String> {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(format!("<!doctype html><body>{html}"));
    let allowed: HashMap<&str, &[&str]> = ALLOWED.into_iter().chain(TABLE_PARTS).collect();
    let mut findings = Vec::new();
    let mut open: Vec<Handle> = dom.document.children.borrow().clone();
    while let Some(node) = open.pop() {
        open.extend(node.children.borrow().iter().cloned());
        match &node.data {
            NodeData::Element { name, attrs, .. } if !matches!(&*name.local, "html" | "head" | "body") => {
                let Some(attributes) = allowed.get(&*name.local).filter(|_| name.ns == html5ever::ns!(html)) else {
                    findings.push(format!("element {}", name.local));
                    continue;
                };
                for attribute in attrs.borrow().iter() {
                    let key = &*attribute.name.local;
                    if !attributes.contains(&key) || !is_sound(key, &attribute.value) {
                        findings.push(format!("attribute {key}={:?}", &*attribute.value));
                    }
                }
            }
            NodeData::Element { attrs, .. } => {
                findings.extend(attrs.borrow().iter().map(|attribute| format!("attribute {}", attribute.name.local)));
            }
            NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => findings.push("comment".to_owned()),
            _ => {}
        }
    }
    findings
}

fn is_sound(key: &str, value: &str) -> bool {
    let is_number = || !value.is_empty() && value.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit());
    match key {
        "href" => is_harmless(value, &["http", "https", "mailto", "tel"]),
        "src" => is_harmless(value, &["http", "https"]) || value.starts_with("data:image/png;base64,"),
        "class" => value.starts_with("language-") && !value.contains([' ', '"']),
        "id" => value.starts_with("article-"),
        "width" | "height" | "colspan" | "rowspan" | "start" | "value" => is_number(),
        "dir" => matches!(value, "auto" | "ltr" | "rtl"),
        "type" => matches!(value, "1" | "a" | "A" | "i" | "I"),
        _ => true,
    }
}

/// Whether an address has no scheme or one of these, whatever a browser may skip in front of it or inside.
fn is_harmless(address: &str, schemes: &[&str]) -> bool {
    let skips = |c: char| c.is_control() || c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}');
    let address: String = address.chars().filter(|&c| !skips(c)).collect();
    match address.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => schemes.contains(&scheme),
        _ => true,
    }
}

fn policy() -> ammonia::Builder<'static> {
    let all: Vec<(&str, &[&str])> = ALLOWED.into_iter().chain(TABLE_PARTS).collect();
    let attributes = all.iter().map(|&(element, attributes)| (element, attributes.iter().copied().collect())).collect();
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(all.iter().map(|&(element, _)| element).collect())
        .tag_attributes(attributes)
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "data"]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None)
        .id_prefix(Some("article-"));
    builder
}

/// Text as a JSON string.
fn json(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            _ if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}
