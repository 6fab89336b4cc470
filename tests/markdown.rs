//! Markdown that a reader of `CommonMark` turns back into what it was made from.

use bonmun::Article;
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use pulldown_cmark::{Options, Parser};

/// The text of HTML line by line: a line a block, white space folded, with the names of the block and of what is inside
/// of lines.
fn outline(html: &str) -> Vec<String> {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let mut lines = vec![String::new()];
    // Elements are pushed twice, to be seen when they open and when they close.
    let mut open: Vec<(Handle, bool)> = vec![(dom.document.clone(), true)];
    while let Some((node, opens)) = open.pop() {
        match &node.data {
            NodeData::Text { contents } if opens => {
                if let Some(line) = lines.last_mut() {
                    line.push_str(&contents.borrow());
                }
            }
            NodeData::Element { name, .. } => {
                let block = matches!(
                    &*name.local,
                    "p" | "h1" | "h2" | "h3" | "h4" | "li" | "ul" | "ol" | "pre" | "blockquote" | "td" | "th" | "table"
                );
                if block {
                    lines.push(if opens { format!("{}:", name.local.replace("th", "td")) } else { String::new() });
                    if matches!(&*name.local, "li" | "blockquote") {
                        lines.push(String::new());
                    }
                } else if &*name.local == "br" && opens {
                    lines.push(String::new());
                } else if matches!(&*name.local, "a" | "code" | "del" | "em" | "strong" | "sup")
                    && let Some(line) = lines.last_mut()
                {
                    line.extend(["‹", if opens { "" } else { "/" }, &name.local, "›"]);
                }
            }
            _ => {}
        }
        if opens {
            open.push((node.clone(), false));
            open.extend(node.children.borrow().iter().rev().map(|child| (child.clone(), true)));
        }
    }
    let folded = lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    // A paragraph around the only text of an item is a matter of style.
    folded.map(|line| line.trim_start_matches("p:").trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

fn article(html: &str) -> Article {
    let mut article = Article::default();
    html.clone_into(&mut article.html);
    article
}

#[track_caller]
fn check(html: &str) {
    let markdown = article(html).markdown();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut again = String::new();
    pulldown_cmark::html::push_html(&mut again, Parser::new_ext(&markdown, options));
    assert_eq!(outline(&again), outline(html), "\n{html}\n\n{markdown}\n\n{again}");
}

#[test]
fn structure_comes_back() {
    check("<h1>One</h1>\n<h3>Two #</h3>\n<p>Three<br>four</p>\n<blockquote>\n<p>Five</p>\n<p>Six</p>\n</blockquote>");
    check(
        "<ul>\n<li>One<ul>\n<li>Two</li>\n<li>Three<p>four</p>\n</li>\n</ul>\n</li>\n<li>Five</li>\n</ul>\n<p>Six</p>",
    );
    check("<ol start=\"7\">\n<li>One<ol>\n<li>Two</li>\n</ol>\n</li>\n</ol>\n<ol>\n<li>Three</li>\n</ol>");
    check("<pre><code>a\n\n```\n  b\n</code></pre>\n<ul>\n<li>One<pre><code>a\n\nb\n</code></pre>\n</li>\n</ul>");
    check(
        "<table>\n<tbody>\n<tr>\n<th>A | B</th>\n<th></th>\n</tr>\n<tr>\n<td>1</td>\n<td><code>a|b</code></td>\n</tr>\n</tbody>\n</table>",
    );
    check(
        "<table>\n<tbody>\n<tr>\n<th>A</th>\n</tr>\n<tr>\n<td><code>grep a\\|b</code></td>\n</tr>\n</tbody>\n</table>",
    );
}

#[test]
fn lines_of_a_cell_come_back() {
    let row = "<td>One<br>two</td>\n<td><strong>three</strong><br><em>four</em> five</td>";
    check(&format!("<table>\n<tbody>\n<tr>\n{row}\n</tr>\n</tbody>\n</table>"));
}

#[test]
fn text_comes_back_letter_for_letter() {
    for text in [
        "1. One",
        "2) Two",
        "- Three",
        "+ Four",
        "* Five",
        "# Six",
        "> Seven",
        "---",
        "===",
        "***",
        "~~~",
        "```",
        "a * b * c",
        "*a*",
        "**a**",
        "_a_",
        "a_b_c",
        "__init__",
        "`a`",
        "~~a~~",
        "~a~",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "a | b",
        "| --- |",
        "\\",
        "\\*",
        "&amp;amp;",
        "&amp;copy;",
        "&amp;#65;",
        "AT&amp;T",
        "&lt;b&gt;a&lt;/b&gt;",
        "&lt;!-- a --&gt;",
        "https://example.org/a_b_c",
        "a!",
        "\"a\"",
        "1986. A year",
        "2 &lt; 3 &gt; 2",
        "- - -",
        "#tag",
        "- [ ] to do",
        "^a^ $b$ {c} :d:",
        "“원더풀”이라고",
        "a\u{3000}b",
    ] {
        check(&format!("<p>{text}</p>"));
        check(&format!("<ul>\n<li>{text}</li>\n</ul>"));
        check(&format!("<h2>{text}</h2>"));
        check(&format!("<table>\n<tbody>\n<tr>\n<td>{text}</td>\n<td>b</td>\n</tr>\n</tbody>\n</table>"));
        for name in ["strong", "em", "del", "sup", "a href=\"/x?a=1&amp;copy=(2)\""] {
            let end = name.split(' ').next().unwrap();
            check(&format!("<p>말이 <{name}>{text}</{end}>이라고</p>"));
            check(&format!("<p>a<{name}>{text}</{end}>!<{name}>b</{end}></p>"));
            for around in ["strong", "em"].into_iter().filter(|around| *around != name) {
                let [whole, part] = ["", " c"].map(|c| format!("<{around}><{name}>{text}</{end}>{c}</{around}>"));
                check(&format!("<p>{whole} {part}</p>"));
            }
        }
    }
}

#[test]
fn marks_inside_themselves_are_one() {
    for (html, told) in [
        ("<em>so he did (<cite>\"The Times\"</cite>) in May</em>", "<em>so he did (\"The Times\") in May</em>"),
        ("<em>f(<var>-x</var>) = <var>-f</var>(x)</em>", "<em>f(-x) = -f(x)</em>"),
        ("<em>a <strong>b <dfn>(c)</dfn></strong> d</em>", "<em>a <strong>b (c)</strong> d</em>"),
        ("<del>a <s>b</s> c</del> <s>d</s>", "<del>a b c</del> <del>d</del>"),
    ] {
        let markdown = article(&format!("<p>{html}</p>")).markdown();
        assert_eq!(markdown, article(&format!("<p>{told}</p>")).markdown(), "{html}");
        check(&format!("<p>{told}</p>"));
    }
}

#[test]
fn code_comes_back() {
    for code in ["a", "`", "``a`", " a ", "a  b", "&lt;b&gt;", "*a*", "\\", "a|b"] {
        check(&format!("<p>One <code>{code}</code> two</p>"));
        check(&format!("<p>One <code>{code}</code><code>{code}</code><code>b</code> two</p>"));
        check(&format!("<p>One <strong><code>{code}</code></strong><code>{code}</code> two</p>"));
        check(&format!("<table>\n<tr>\n<td><code>{code}</code><code>{code}</code></td>\n<td>b</td>\n</tr>\n</table>"));
    }
}
