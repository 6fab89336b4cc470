//! Turns the kept blocks into strings. Why a block was kept is not known here.

use std::ops::Range;

use url::Url;

use crate::article::{ArticleBlock, Comment, Image};
use crate::blocks::Blocks;
use crate::dom::Document;
use crate::error::Warning;
use crate::options::Output;
use crate::select::{Kept, Selection};
use anchors::Anchors;
use media::Media;
use neighbours::Neighbours;
use structure::{Place, Structure};

mod allowance;
mod anchors;
mod clean;
mod code;
mod columns;
mod grid;
mod head;
mod html;
mod lazy;
mod links;
mod markdown;
mod markup;
mod media;
mod neighbours;
mod provenance;
mod structure;
mod text;

pub(crate) use clean::is_clean;

/// What is rendered: a page, and which of its blocks were kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page<'a> {
    pub(crate) document: &'a Document,
    pub(crate) blocks: &'a Blocks,
    pub(crate) selection: &'a Selection,
    /// The address of the picture that the page offers for previews of the article.
    pub(crate) lead_image: Option<&'a str>,
    /// What addresses are relative to.
    pub(crate) base: Option<&'a Url>,
}

/// The article's body in every form.
#[derive(Debug, Default)]
pub(crate) struct Rendered {
    pub(crate) text: String,
    pub(crate) html: String,
    pub(crate) images: Vec<Image>,
    pub(crate) blocks: Vec<ArticleBlock>,
    /// What was left out.
    pub(crate) warnings: Vec<Warning>,
}

/// The kept blocks in the forms that are asked for.
pub(crate) fn render(page: &Page<'_>, output: Output) -> Rendered {
    let structure = Structure::of(page.document, page.blocks, page.selection);
    let (text, ranges) = text::text(page, &structure);
    match output {
        Output::Text => Rendered { text, ..Rendered::default() },
        Output::Full => {
            let neighbours = Neighbours::of(page);
            let (media, media_warning) = media::collect(page, &neighbours);
            let (html, html_warning) = html::html(page, &structure, Anchors::of(page, &neighbours), &media);
            let images = media.into_iter().filter_map(Media::into_image).collect();
            let (blocks, paths_warning) = provenance::blocks(page, &structure, &ranges);
            let warnings = [media_warning, html_warning, paths_warning].into_iter().flatten().collect();
            Rendered { text, html, images, blocks, warnings }
        }
    }
}

/// The text of each comment, given by its blocks.
pub(crate) fn comments(blocks: &Blocks, comments: &[Vec<usize>]) -> Vec<Comment> {
    let text = |&block: &usize| text::shown(blocks.text(blocks.get(block)).trim());
    comments.iter().map(|comment| Comment { text: comment.iter().map(text).collect::<Vec<_>>().join("\n\n") }).collect()
}

/// The HTML of a page of which every block is kept, for tests of what may come through.
#[cfg(feature = "_internals")]
#[must_use]
pub fn html_of_all(html: &str, base_url: Option<&str>) -> String {
    render_all(html, base_url).html
}

#[cfg(any(test, feature = "_internals"))]
fn render_all(html: &str, base_url: Option<&str>) -> Rendered {
    let document = crate::dom::parse(html, crate::options::Limits::default());
    let blocks = Blocks::of(&document);
    let kept = blocks.iter().enumerate().map(|(block, b)| Kept { block, text: blocks.range(b) }).collect();
    let selection = Selection { kept, ..Selection::default() };
    let page_url = base_url.and_then(|url| Url::parse(url).ok());
    let base = crate::address::base_of(&document, page_url.as_ref());
    let (document, blocks, selection) = (&document, &blocks, &selection);
    render(&Page { document, blocks, selection, lead_image: None, base: base.as_ref() }, Output::Full)
}

/// The range of the kept text without the white space around it, in bytes of the buffer. Code keeps the indentation of its
/// first line.
fn trimmed(blocks: &Blocks, kept: &Kept, place: Place) -> Range<usize> {
    let text = blocks.slice(kept.text.clone());
    let rest = match place.group {
        structure::Group::Code { .. } => text.trim_start_matches('\n'),
        _ => text.trim_start(),
    };
    let start = kept.text.end - rest.len();
    start..start + rest.trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::*;
    #[track_caller]
    fn check(html: &str, text: &str, rendered: &str) {
        let all = render_all(html, None);
        assert_eq!(all.text, text);
        assert_eq!(all.html, rendered);
    }

    #[test]
    fn paragraphs_stand_apart() {
        check(
            "<h1>A &amp; B</h1><p>One <b>two</b>.<p>Three<br>four",
            "A & B\n\nOne two.\n\nThree\nfour",
            "<h1>A &amp; B</h1>\n<p>One <strong>two</strong>.</p>\n<p>Three<br>four</p>",
        );
    }

    #[test]
    fn control_characters_are_not_shown() {
        check("<p>One \u{1b}[31mtwo\u{7f}\u{92}s", "One [31mtwo\u{92}s", "<p>One [31mtwo\u{92}s</p>");
        check("<pre>a\tb\u{8}\nc</pre>", "a\tb\nc", "<pre><code>a\tb\nc</code></pre>");
    }

    #[test]
    fn text_between_two_breaks_is_a_paragraph() {
        check("<div>One<br><br>two</div>", "One\n\ntwo", "<p>One</p>\n<p>two</p>");
    }

    #[test]
    fn lists_nest() {
        check(
            "<ul><li>One<ul><li>Two</li></ul><p>more</li><li><p>Three</li></ul><p>End",
            "- One\n  - Two\n  more\n- Three\n\nEnd",
            "<ul>\n<li>One<ul>\n<li>Two</li>\n</ul>\n<p>more</p>\n</li>\n<li><p>Three</p>\n</li>\n</ul>\n<p>End</p>",
        );
    }

    #[test]
    fn a_list_without_items_gets_them() {
        check(
            "<ul>Stray<ul><li>One</ul><div>two</div></ul>",
            "Stray\n\n  - One\n\ntwo",
            "<ul>\n<li>Stray</li>\n<li><ul>\n<li>One</li>\n</ul>\n</li>\n<li>two</li>\n</ul>",
        );
    }

    #[test]
    fn tables_keep_their_grid() {
        check(
            "<table><caption>C<tr><th><th colspan=2>A<tr><td>1<td>2<td>",
            "C\n\n | A\n1 | 2",
            "<table>\n<caption>C</caption>\n<tbody>\n<tr>\n<th></th>\n<th colspan=\"2\">A</th>\n</tr>\n<tr>\n\
             <td>1</td>\n<td>2</td>\n<td></td>\n</tr>\n</tbody>\n</table>",
        );
    }

    #[test]
    fn tables_for_layout_are_dropped() {
        check("<table><tr><td><p>One<p>Two</table>", "One\n\nTwo", "<p>One</p>\n<p>Two</p>");
    }

    #[test]
    fn code_is_kept_as_written() {
        check(
            "<pre><code>\n  a\n\n    b &lt; c\n</code></pre>",
            "  a\n\n    b < c",
            "<pre><code>  a\n\n    b &lt; c</code></pre>",
        );
    }

    #[test]
    fn a_quote_ends_the_code_around_it() {
        check(
            "<pre>One<blockquote><b>Two<img src=a.jpg>three</b></blockquote>four</pre>",
            "One\nTwothree\nfour",
            "<pre><code>One</code></pre>\n<blockquote>\n<pre><code><strong>Two<img src=\"a.jpg\" alt=\"\">three</strong></code></pre>\n\
             </blockquote>\n<pre><code>four</code></pre>",
        );
    }

    #[test]
    fn a_link_around_blocks_goes_into_each() {
        check(
            "<a href='/x'><h2>One</h2><p>Two</a> three <a href='javascript:x'>four</a>",
            "One\n\nTwo three four",
            "<h2><a href=\"/x\">One</a></h2>\n<p><a href=\"/x\">Two</a> three four</p>",
        );
    }

    #[test]
    fn a_figure_keeps_the_real_picture() {
        let html = "<p>One<figure><a href=big.jpg><img src=blank.gif data-src=a.jpg alt=A width=640></a>\
                    <noscript><img src=a-small.jpg></noscript><figcaption>Caption</figcaption></figure><p>Two";
        check(
            html,
            "One\n\nCaption\n\nTwo",
            "<p>One</p>\n<figure><a href=\"big.jpg\"><img src=\"a.jpg\" alt=\"A\" width=\"640\"></a>\
             <figcaption>Caption</figcaption>\n</figure>\n<p>Two</p>",
        );
        let image = &render_all(html, None).images[0];
        assert_eq!((image.src.as_str(), image.caption.as_deref()), ("a.jpg", Some("Caption")));
    }

    #[test]
    fn pictures_stand_where_they_stood() {
        check(
            "<div>One <img src=a.png alt=x> two<br><br><img src=b.jpg><br><br>three</div>",
            "One two\n\nthree",
            "<p>One <img src=\"a.png\" alt=\"x\"> two</p>\n<p><img src=\"b.jpg\" alt=\"\"></p>\n<p>three</p>",
        );
        check("<p>One<img src=dot.gif width=1 height=1>", "One", "<p>One</p>");
    }

    #[test]
    fn text_right_in_a_figure_stands_in_it() {
        let html = "<article><p>One</p><figure>Two<img src=a.jpg></figure></article>";
        let document = crate::dom::parse(html, crate::options::Limits::default());
        let blocks = Blocks::of(&document);
        let kept = vec![Kept { block: 0, text: blocks.range(blocks.get(0)) }];
        let selection = Selection { kept, ..Selection::default() };
        let (document, blocks, selection) = (&document, &blocks, &selection);
        let page = Page { document, blocks, selection, lead_image: None, base: None };
        assert_eq!(render(&page, Output::Full).html, "<p>One</p>\n<figure><img src=\"a.jpg\" alt=\"\"></figure>");
    }

    #[test]
    fn films_become_links() {
        check(
            "<p>One<iframe src='https://film.example/embed/1' title='The film'></iframe><p>Two\
             <iframe src=https://ads.example/banner></iframe><p>Three",
            "One\n\nTwo\n\nThree",
            "<p>One</p>\n<p><a href=\"https://film.example/embed/1\">The film</a></p>\n<p>Two</p>\n<p>Three</p>",
        );
    }

    #[test]
    fn footnotes_lead_there_and_back() {
        check(
            "<p>One<sup id=r1><a href=#n1>1</a></sup> <a href=#nowhere>two</a>.<ol><li id=n1>Note <a href=#r1>back</a></ol>",
            "One1 two.\n\n- Note back",
            "<p>One<sup id=\"article-r1\"><a href=\"#article-n1\">1</a></sup> two.</p>\n<ol>\n\
             <li id=\"article-n1\">Note <a href=\"#article-r1\">back</a></li>\n</ol>",
        );
        check(
            "<p><a href=#a>One</a> <a href=#b>two</a><div id=a><a name=b></a><p>Three</div>",
            "One two\n\nThree",
            "<p><a href=\"#article-a\">One</a> <a href=\"#article-b\">two</a></p>\n\
             <p id=\"article-a\"><span id=\"article-b\"></span>Three</p>",
        );
    }

    #[test]
    fn rules_part_what_was_kept() {
        check(
            "<hr><p>One<hr><hr><p>Two<blockquote><hr>Three</blockquote><ul><li>Four<hr><li>Five</ul><hr>",
            "One\n\nTwo\n\nThree\n\n- Four\n- Five",
            "<p>One</p>\n<hr>\n<p>Two</p>\n<blockquote>\n<hr>\n<p>Three</p>\n</blockquote>\n\
             <ul>\n<li>Four<hr>\n</li>\n<li>Five</li>\n</ul>",
        );
    }

    #[test]
    fn text_runs_as_on_the_page() {
        check(
            "<body dir=RTL><p>One<p dir=ltr>Two<ul dir=rtl><li>Three</ul><blockquote dir=ltr>Four</blockquote><pre>Five</pre>",
            "One\n\nTwo\n\n- Three\n\nFour\n\nFive",
            "<p dir=\"rtl\">One</p>\n<p>Two</p>\n<ul dir=\"rtl\">\n<li>Three</li>\n</ul>\n<blockquote>\n<p>Four</p>\n\
             </blockquote>\n<pre dir=\"rtl\"><code>Five</code></pre>",
        );
        check(
            "<div dir=rtl><table><tr><td>One<td dir=ltr>Two",
            "One | Two",
            "<table dir=\"rtl\">\n<tbody>\n<tr>\n<td>One</td>\n<td dir=\"ltr\">Two</td>\n</tr>\n</tbody>\n</table>",
        );
    }

    #[test]
    fn items_are_counted_as_on_the_page() {
        check(
            "<ol reversed type=a><li>One<li value=9>Two</ol><ul><li value=3>Three</ul><ol type=square><li>Four</ol>",
            "- One\n- Two\n\n- Three\n\n- Four",
            "<ol type=\"a\" reversed=\"\">\n<li>One</li>\n<li value=\"9\">Two</li>\n</ol>\n<ul>\n<li>Three</li>\n</ul>\n\
             <ol>\n<li>Four</li>\n</ol>",
        );
    }

    #[test]
    fn quotes_and_exponents_nest() {
        check(
            "<p><q>One <q>two</q></q> x<sup>y<sup>2</sup></sup> <b>three <b>four</b></b>",
            "One two xy2 three four",
            "<p><q>One <q>two</q></q> x<sup>y<sup>2</sup></sup> <strong>three four</strong></p>",
        );
    }

    #[test]
    fn code_names_its_language() {
        check(
            "<pre class='language-c'><code>int <b>a</b>;</code></pre>",
            "int a;",
            "<pre><code class=\"language-c\">int <strong>a</strong>;</code></pre>",
        );
    }

    #[test]
    fn a_base_in_the_page_counts() {
        check(
            "<base href=https://example.org/x/><p><a href=y>One</a>",
            "One",
            "<p><a href=\"https://example.org/x/y\">One</a></p>",
        );
    }
}
