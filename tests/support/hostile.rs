//! Pages written to hurt: for each class of attack a page of any size, to look at how cost grows.

#[path = "each.rs"]
mod each;

pub(crate) use each::each;

/// A story that some of the pages hold.
pub(crate) const STORY: &str = "<article><h1>The harbour and its crane</h1>\
    <p>The harbour opened in 1904, was dredged twice since, and has kept its old crane and its customs house.</p>\
    <p>The crane, which the town bought second-hand, lifted its last load in 1987 and has rusted in peace since then.</p>\
    <p>The council, with which the harbour has a quarrel of long standing, wants to sell it, and nobody wants to buy.</p>\
    </article>";

/// A sentence of the story, for a look whether it was found.
pub(crate) const SENTENCE: &str = "lifted its last load in 1987";

/// A paragraph that reads as one of an article.
const LONG: &str = "The ferry left the quay at six in the morning, as it had on every working day since the war, and \
    carried the post, eleven sheep and the new schoolteacher, who was sick twice before the lighthouse. ";

/// What extraction must make of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Story {
    /// The story is read in spite of the rest.
    Read,
    /// Nothing is promised but an end in time.
    Any,
}

/// A class of attack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// A size for which the page is some 100 KB to 1 MB.
    pub(crate) size: usize,
    pub(crate) story: Story,
    pub(crate) page: fn(usize) -> String,
}

/// A number written in letters, as the names of people are.
fn letters(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

/// The story with something more at its end.
fn in_story(more: &str) -> String {
    format!("{}{more}</article>", STORY.trim_end_matches("</article>"))
}

macro_rules! shapes {
    ($($name:ident $size:literal $story:ident $page:expr;)*) => {
        pub(crate) const SHAPES: &[Shape] = &[
            $(Shape { name: stringify!($name), size: $size, story: Story::$story, page: $page },)*
        ];
    };
}

shapes! {
    // Nesting.
    deep_div_before 20_000 Read |n| format!("{}{STORY}", "<div>".repeat(n));
    deep_div_around 20_000 Read |n| format!("{}{STORY}{}", "<div>".repeat(n), "</div>".repeat(n));
    deep_div_after 20_000 Read |n| format!("{STORY}{}", "<div>".repeat(n));
    deep_div_with_text 20_000 Read |n| format!("{STORY}{}", "<div>x".repeat(n));
    deep_mixed_containers 5_000 Read |n| format!("{STORY}{}", "<div><section><main class=a><ul><li>".repeat(n));
    deep_span 50_000 Read |n| format!("{STORY}{}", "<span>".repeat(n));
    deep_custom 30_000 Read |n| format!("{STORY}{}", "<x-y>".repeat(n));
    deep_lists 20_000 Read |n| format!("{STORY}{}", "<ul><li>".repeat(n));
    deep_lists_with_text 20_000 Any |n| format!("{STORY}{}", each(n, |i| format!("<ul><li>item {i}")));
    deep_quotes_with_text 20_000 Any |n| format!("{STORY}{}", each(n, |i| format!("<blockquote>line {i}")));
    deep_numbers_around_code 200_000 Any |n| {
        in_story(&format!("{}<pre>{}", "<ol start=999999999><li>a".repeat(32), "x\n".repeat(n / 2)))
    };
    deep_definition_lists 10_000 Read |n| format!("{STORY}{}", "<dl><dt>a<dd>".repeat(n));
    deep_tables 5_000 Read |n| format!("{STORY}{}", "<table><tr><td>".repeat(n));
    deep_captions 5_000 Read |n| format!("{STORY}{}", "<table><caption>".repeat(n));
    deep_quotes 10_000 Read |n| format!("{STORY}{}x", "<blockquote>".repeat(n));
    deep_forms_and_fieldsets 5_000 Read |n| format!("{STORY}{}", "<form><fieldset><legend>".repeat(n));
    deep_templates 10_000 Read |n| format!("{STORY}{}", "<template>".repeat(n));
    deep_svg 20_000 Read |n| format!("{STORY}<svg>{}", "<g>".repeat(n));
    deep_math 20_000 Read |n| format!("{STORY}<math>{}", "<mrow>".repeat(n));
    deep_fractions 20_000 Read |n| {
        let formula = format!("<math>{}</math>", "<mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo>".repeat(25));
        format!("{STORY}<p>{}", formula.repeat(n / 25))
    };
    deep_maths 20_000 Read |n| format!("{STORY}{}{}", "<math>".repeat(500), "<mi>a</mi>".repeat(n));
    deep_empty_elements_in_svg 20_000 Read |n| format!("{STORY}<svg>{}", "<link><wbr></i>".repeat(n / 2));
    deep_empty_elements_in_math 20_000 Read |n| format!("{STORY}<math>{}", "<source>".repeat(n));
    deep_integration_points 5_000 Read |n| format!("{STORY}{}", "<svg><foreignObject><div>".repeat(n));
    deep_annotations 3_000 Read |n| {
        format!("{STORY}{}", "<math><annotation-xml encoding=text/html><p>".repeat(n))
    };
    deep_objects 10_000 Read |n| format!("{STORY}{}", "<object>".repeat(n));
    deep_ruby 10_000 Read |n| format!("{STORY}{}", "<ruby><rb>".repeat(n));
    deep_buttons 10_000 Read |n| format!("{STORY}{}", "<button><div>".repeat(n));
    deep_noscript 10_000 Read |n| format!("{STORY}{}", "<noscript><div>".repeat(n));
    end_tags_without_start 40_000 Read |n| format!("{STORY}{}", "</div></p></b>".repeat(n));
    paragraphs_by_end_tag 40_000 Read |n| format!("{STORY}{}", "</p>".repeat(n));
    breaks_by_end_tag 40_000 Read |n| format!("{STORY}{}", "</br>".repeat(n));
    row_of_lists_beside_many_pieces 20_000 Any |n| {
        let (pieces, lists) = ("<b>a </b>".repeat(n), "<ul><li>xyz</li><li>you</li></ul>".repeat(n / 2));
        in_story(&format!("<p>{LONG}{pieces}</p>{lists}<p>{LONG}</p>"))
    };
    signatures_in_deep_signatures 20_000 Any |n| {
        let around = "<div class=signature>".repeat(490);
        in_story(&format!("{around}{}", "<p class=signature>x</p>".repeat(n)))
    };

    // Formatting elements, which the parser opens again and again.
    fonts_and_paragraphs 4_000 Read |n| {
        format!("{STORY}{}", each(n, |i| format!("<font a{i}=1><p>")))
    };
    bold_paragraphs 20_000 Read |n| format!("{STORY}{}", "<b><p>".repeat(n));
    codes_side_by_side 20_000 Any |n| format!("{STORY}<p>{}", "<code>`a</code>".repeat(n));
    spans_not_shown 40_000 Read |n| format!("{STORY}<p>{}", " <span hidden>x</span>".repeat(n));
    bold_adopted_by_div 20_000 Read |n| format!("{STORY}{}", "<b><div></b>".repeat(n));
    bold_around_empty_elements_of_xml 20_000 Read |n| {
        format!("<?xml version='1.0'?><html>{STORY}{}", "<b><i/><img/></p/>".repeat(n))
    };
    links_unclosed 20_000 Read |n| format!("{STORY}{}", "<a href=x>".repeat(n));
    links_in_tables 5_000 Read |n| format!("{STORY}{}", "<table><a href=x>".repeat(n));
    nobr_and_links 5_000 Read |n| format!("{STORY}{}", "<nobr><a><i><div>".repeat(n));
    formatting_mixture 3_000 Read |n| format!("{STORY}{}", "<b><i><u><s><em><p></b></i><div></u>".repeat(n));
    formatting_closed_outside 2_000 Read |n| {
        let fonts: String = each(n, |i| format!("<font a{i}=1>"));
        format!("{STORY}<div>{fonts}</div>{}", "<div>x</div>".repeat(n))
    };
    formatting_under_markers 1_000 Read |n| {
        let fonts: String = each(40, |i| format!("<i a{i}>"));
        format!("{STORY}{}", format!("<div>{fonts}</div><table><td>").repeat(n / 40))
    };
    formatting_between_b_and_end 16_000 Read |n| {
        let fonts: String = each(n, |i| format!("<i a{i}>"));
        format!("{STORY}<b>{fonts}<div>x</b>y")
    };
    spans_over_formatting 2_000 Read |n| {
        let fonts: String = each(n, |i| format!("<i a{i}>"));
        format!("{STORY}{}<span>{fonts}</span>x", "<span>".repeat(n * 5))
    };

    // Tables and what they throw out.
    foster_parented_blocks 30_000 Read |n| format!("{STORY}<table>{}</table>", "<div>x</div>".repeat(n));
    foster_parented_texts 30_000 Read |n| format!("{STORY}<table>{}", "x<tr>".repeat(n));
    foster_parented_alternately 20_000 Read |n| format!("{STORY}<table>{}", "<b>x</b>y<td>z</td>".repeat(n));
    cells_open 30_000 Read |n| format!("{STORY}<table><tr>{}", "<td>x".repeat(n));
    colspans 5_000 Read |n| {
        format!("{STORY}<table>{}", "<tr><td colspan=9007199254740991 rowspan=65534>x</td></tr>".repeat(n))
    };
    carets_and_columns 20_000 Read |n| format!("{STORY}<table>{}", "<colgroup><col span=1000>".repeat(n));
    selects 20_000 Read |n| format!("{STORY}<select>{}", "<option>choice".repeat(n));
    optgroups 10_000 Read |n| format!("{STORY}<select>{}", "<optgroup><option>a</option>".repeat(n));
    selects_nested 20_000 Read |n| format!("{STORY}{}", "<select><option>".repeat(n));

    // Attributes.
    attributes_distinct 32_000 Any |n| {
        format!("<div {}>{STORY}</div>", each(n, |i| format!("a{i}=1 ")))
    };
    attributes_quoting 20_000 Any |n| {
        format!("<div {}>{STORY}</div>", each(n, |i| format!("a{i}='>\"<' ")))
    };
    attributes_of_many_tags 60 Any |n| {
        let tag: String = each(1_000, |i| format!("a{i} "));
        format!("{STORY}{}", format!("<p {tag}>").repeat(n))
    };
    attributes_of_end_tags 60 Any |n| {
        let tag: String = each(1_000, |i| format!("a{i} "));
        format!("{STORY}{}", format!("</i {tag}>").repeat(n))
    };
    attributes_alike 60_000 Read |n| format!("<div {}>{STORY}</div>", "a=1 ".repeat(n));
    attributes_of_html 30_000 Read |n| format!("{STORY}{}", each(n, |i| format!("<html a{i}=1>")));
    attributes_of_body 30_000 Read |n| format!("{STORY}{}", each(n, |i| format!("<body a{i}=1>")));
    attribute_name_long 1_000_000 Read |n| format!("<div {}>{STORY}</div>", "a".repeat(n));
    attribute_value_long 1_000_000 Read |n| format!("<img src='data:image/png;base64,{}'>{STORY}", "A".repeat(n));
    attribute_unclosed 500_000 Any |n| format!("{STORY}<div class='{}", "a b ".repeat(n / 4));
    tag_unclosed 500_000 Any |n| format!("{STORY}<div {}", "a b ".repeat(n / 4));
    declaration_unclosed 1_000_000 Any |n| format!("<meta {}", "a ".repeat(n));
    tag_name_long 1_000_000 Any |n| format!("{STORY}<{}>x", "a".repeat(n));
    tag_names_distinct 40_000 Read |n| format!("{STORY}{}", each(n, |i| format!("<x{i}>a</x{i}>")));
    attribute_names_long 4_000 Any |n| {
        let tag = |i: usize| each(25, |j| format!("data-name-{} ", i * 25 + j));
        format!("{STORY}{}", each(n, |i| format!("<p {}>", tag(i))))
    };
    attributes_without_value 20_000 Read |n| format!("{STORY}{}", "<hr a>123456789".repeat(n));
    tag_names_long 20_000 Read |n| format!("{STORY}{}", each(n, |i| format!("<my-element-{i}>a</my-element-{i}>")));
    classes_in_one 100_000 Read |n| format!("<div class='{}'>{STORY}</div>", "nav content ".repeat(n));
    classes_distinct 30_000 Read |n| {
        format!("{STORY}{}", each(n, |i| format!("<p class='c{i} d{i}'>x")))
    };
    ids_repeated 50_000 Read |n| format!("{STORY}{}", "<p id=a><a href=#a>x</a>".repeat(n));
    fragments 20_000 Read |n| {
        format!("{STORY}{}", each(n, |i| format!("<a href=#f{i} id=r{i}>{i}</a><p id=f{i}>x")))
    };

    // Many of one kind.
    elements_empty 100_000 Read |n| format!("{STORY}{}", "<i></i>".repeat(n));
    paragraphs 50_000 Any |n| format!("{}{STORY}", "<p>x</p>".repeat(n));
    breaks 100_000 Read |n| format!("{}{STORY}", "<br>".repeat(n));
    breaks_between_words 50_000 Any |n| format!("{STORY}<div>{}</div>", "word<br><br>".repeat(n));
    links 30_000 Read |n| format!("{}{STORY}", each(n, |i| format!("<a href=/{i}>link {i}</a> ")));
    list_of_openers 20_000 Any |n| {
        // Lines that read like the heading of a list of other articles, no two alike.
        let syllables: Vec<char> = ('가'..='힣').collect();
        let line = |i: usize| format!("<li>Related {}{}", syllables[i % 11_000], syllables[i / 11_000]);
        format!("{STORY}<ul>{}</ul>", each(n, line))
    };
    list_items 50_000 Any |n| format!("{STORY}<ul>{}</ul>", "<li>item".repeat(n));
    headings 30_000 Any |n| format!("{STORY}{}", "<h1>The harbour</h1>".repeat(n));
    headings_distinct 20_000 Any |n| format!("{STORY}{}", each(n, |i| format!("<h2>Part {i}</h2>")));
    titles 30_000 Read |n| format!("{}{STORY}", "<title>The harbour | News</title>".repeat(n));
    times 30_000 Read |n| format!("{STORY}{}", "<time datetime=2025-02-04>4 February 2025</time>".repeat(n));
    metas 30_000 Read |n| format!("{}{STORY}", "<meta name=author content='A. Clerk'>".repeat(n));
    metas_distinct 20_000 Read |n| {
        format!("{}{STORY}", each(n, |i| format!("<meta property='article:tag' content='tag {i}'>")))
    };
    bases 20_000 Read |n| format!("{}{STORY}<a href=x>x</a>", "<base href='//news.example/a/'>".repeat(n));
    base_long 200_000 Read |n| {
        let links = "<a href=b>word</a> ".repeat(n / 200);
        format!("<base href='https://news.example/{}/'>{STORY}<article><p>{links}", "a".repeat(n))
    };
    images 20_000 Any |n| {
        format!("{STORY}<article>{}", each(n, |i| format!("<figure><img src={i}.jpg><figcaption>A")))
    };
    images_of_one_figure 20_000 Any |n| {
        let images = each(n, |i| format!("<img src={i}.jpg>"));
        format!("{STORY}<article><figure>{images}<figcaption>{}", "A crane. ".repeat(n))
    };
    images_of_a_long_base 20_000 Any |n| {
        let base = format!("<base href='https://news.example/{}/'>", "a".repeat(7_900));
        format!("{base}{STORY}<article>{}", each(n, |i| format!("<img src={i}>")))
    };
    images_of_a_long_caption 20_000 Any |n| {
        let images = each(n, |i| format!("<img src={i}.jpg>"));
        format!("{STORY}<article><figure>{images}<figcaption>{}", "A crane. ".repeat(440))
    };
    formulas_without_a_source 500 Any |n| {
        format!("{STORY}{}{}<annotation encoding=tex></annotation>", "<math>".repeat(n.min(500)), "<mi>x".repeat(n * 40))
    };
    srcset_long 200_000 Read |n| format!("<img src=a.jpg srcset='{}'>{STORY}", "a.jpg 1x, ".repeat(n / 10));
    iframes 20_000 Read |n| format!("{STORY}{}", "<iframe src=x>y</iframe>".repeat(n));
    microdata 10_000 Read |n| {
        format!("{STORY}{}", "<div itemscope itemtype=https://schema.org/NewsArticle><i itemprop=author>A".repeat(n))
    };
    rows_alike 20_000 Any |n| format!("{STORY}{}", "<div class=item><a href=x>A teaser of a story</a><p>More</div>".repeat(n));
    definitions 30_000 Any |n| format!("{STORY}<dl>{}</dl>", "<dt>a<dd>b".repeat(n));
    rows 20_000 Any |n| format!("{STORY}<table>{}</table>", "<tr><td>a<td>b".repeat(n));
    rows_of_uneven_length 20_000 Any |n| {
        format!("{STORY}<article><table><tr><td>a{}{}</table>", "<td>b".repeat(n / 2), "<tr><td>A crane<td>that lifted".repeat(n / 8))
    };
    rows_and_columns 300 Any |n| format!("{STORY}<table>{}</table>", format!("<tr>{}", "<td>a".repeat(60)).repeat(n / 4));
    tables_for_layout 10_000 Any |n| format!("{STORY}{}", "<table><tr><td><p>a<td><p>b</table>".repeat(n));
    captions 20_000 Any |n| format!("{STORY}{}", "<figure><figcaption>A crane at dawn.</figcaption></figure>".repeat(n));
    pictures 10_000 Any |n| {
        format!("{STORY}<article><picture>{}<img src=a.jpg></picture>", "<source srcset='a.jpg 1x, b.jpg 2x'>".repeat(n))
    };
    pictures_in_one 10_000 Any |n| {
        let (sources, images) = ("<source srcset='blank.gif 1x'>".repeat(n), "<img src=blank.gif>".repeat(n));
        format!("{STORY}<article><picture>{sources}{images}</picture>")
    };
    figures_in_one 10_000 Any |n| {
        let images = each(n, |i| format!("<img src=a{i}.jpg><figure><img src=b{i}.jpg></figure>"));
        let start = STORY.trim_end_matches("</article>");
        format!("{start}<figure>{images}<figcaption>A crane.</figcaption></figure><p>{LONG}</p></article>")
    };
    lazy_images 10_000 Any |n| {
        let image = |i| format!("<p>A crane.<img src=blank.gif data-src={i}.jpg><noscript><img src={i}.jpg></noscript>");
        format!("{STORY}<article>{}", each(n, image))
    };
    players 5_000 Any |n| {
        format!("{STORY}<article>{}", "<p>A film.<iframe src=https://www.youtube.com/embed/abc></iframe>".repeat(n))
    };
    codes 20_000 Any |n| format!("{STORY}<article>{}", "<pre><code>let a;</code></pre>".repeat(n));
    code_of_pieces 50_000 Any |n| format!("{STORY}<article><pre>{}</pre>", "<i>let</i> <b>a</b>;\n".repeat(n / 3));
    quotes_in_code 20_000 Any |n| format!("{STORY}<article><pre>{}</pre>", "a<blockquote>b</blockquote>".repeat(n));
    pieces_of_a_letter 50_000 Any |n| format!("{STORY}<article><p>{}</p>", "<b>a</b><i>b</i>".repeat(n));
    rubies 20_000 Any |n| format!("{STORY}<article><p>{}</p>", "<ruby>a<rt>b</ruby>".repeat(n));
    forms 20_000 Read |n| format!("{STORY}{}", "<form><label>a</label><input value=b></form>".repeat(n));
    templates 20_000 Read |n| format!("{STORY}{}", "<template><p>a</template>".repeat(n));
    noscripts_with_open_text 20_000 Read |n| format!("{STORY}{}", "<noscript><iframe>a</noscript>".repeat(n));
    styles_in_open_noscripts 20_000 Any |n| format!("{STORY}{}", "<noscript><style>a</style>".repeat(n));
    streamed_parts 10_000 Read |n| format!("{STORY}<template id=B:0></template>{}", each(n, |i| {
        format!("<div hidden id=S:{i:x}><div><template id=B:{:x}></template><p>a</div></div>", i + 1)
    }));
    streamed_places 20_000 Read |n| format!("{STORY}{}<div hidden id=S:0><p>a</div>", "<template id=B:0></template>".repeat(n));
    noscripts 20_000 Read |n| format!("{STORY}{}", "<noscript><p>a</noscript>".repeat(n));
    drawings 20_000 Read |n| format!("{STORY}{}", "<svg><title>a</title><path d=m0></svg>".repeat(n));
    formulas 20_000 Any |n| {
        format!("{STORY}<article><p>{}", "<math><mi>x</mi><annotation>x^2</annotation></math>".repeat(n))
    };
    paragraphs_alike 5_000 Any |n| format!("{STORY}{}", format!("<div><p>{LONG}</div>").repeat(n));
    paragraphs_distinct 5_000 Any |n| format!("{STORY}{}", each(n, |i| format!("<div><p>{i} {LONG}</div>")));
    comments_of_readers 10_000 Any |n| {
        let comment = |i| format!("<li id=comment-{i} class=comment><b class=author>Ann {i}</b><p>I saw it as a child.");
        format!("{STORY}<ol class=comments>{}", each(n, comment))
    };
    comments_nested 20_000 Any |n| {
        format!("{STORY}{}", "<ul class=comments><li class=comment><b>Ann</b><p>I saw it too.".repeat(n))
    };
    posts 5_000 Any |n| each(n, |i| format!("<div class=post id=p{i}><a href=/u{i}>Ann</a><p>{LONG}</div>"));
    bylines 20_000 Any |n| format!("{STORY}{}", each(n, |i| format!("<p class=byline>By Ann Clerk{i}</p>")));
    author_links 20_000 Any |n| format!("{STORY}{}", each(n, |i| format!("<a rel=author href=/{i}>Ann Clerk {i}</a>")));
    author_links_in_long_classes 6_000 Any |n| {
        let around = format!("<div class=comment>{}", format!("<div class='{}'>", "x".repeat(500)).repeat(480.min(n)));
        let links = "<a rel=author href=/x>Ann Lee</a>".repeat(n);
        format!("<meta property=og:type content=article>{STORY}<p>{LONG}</p><p>{LONG}</p>{around}{links}")
    };
    author_boxes 10_000 Any |n| {
        let author = |i| format!("<div class=author-box><h4>Ann Clerk {i}</h4><p>Ann Clerk {i} writes on harbours.</div>");
        format!("{STORY}{}", each(n, author))
    };
    lines_of_reporters 20_000 Any |n| format!("{STORY}{}", each(n, |i| format!("<p>고원희 기자 a{i}@b.kr")));
    lines_of_rights 20_000 Any |n| format!("{STORY}{}", "<p>ⓒ 항구일보, 무단 전재 및 재배포 금지".repeat(n));
    lines_of_dates 20_000 Any |n| format!("{STORY}{}", "<p>입력 2025.02.04 11:18 수정 2025.02.05 오후 3:15".repeat(n));
    breadcrumbs 20_000 Any |n| {
        format!("<nav class=breadcrumb>{}</nav>{STORY}", each(n, |i| format!("<a href=/{i}>Part {i}</a> > ")))
    };
    tags_of_the_article 20_000 Any |n| format!("{STORY}{}", each(n, |i| format!("<a rel=tag href=/{i}>tag {i}</a>")));
    languages 30_000 Any |n| format!("{STORY}{}", "<p lang=ko-KR>a<p lang=en>b".repeat(n));
    metas_of_a_name 20_000 Read |n| {
        let names = ["og:title", "og:site_name", "article:author", "article:section", "description", "keywords"];
        let meta = |i: usize| format!("<meta property={} content='The harbour {i}, its crane'>", names[i % names.len()]);
        format!("{}{STORY}", each(n, meta))
    };
    meta_long 500_000 Read |n| {
        let names = ["og:title", "author", "keywords", "description", "article:published_time"];
        let meta = |i: usize| format!("<meta name={} content='{}'>", names[i], "By Ann, and ".repeat(n / 60));
        each(names.len(), meta) + STORY
    };
    properties_of_one 100_000 Any |n| {
        let (names, value) = ("author headline ".repeat(n / 16), "Ann Clerk ".repeat(n / 10));
        format!("<i property='{names}' itemprop='{names}' content='{value}'></i><meta property='{names}' content='{value}'>{STORY}")
    };
    classes_around_many 60_000 Any |n| {
        let inside = "<p class=byline>By <a rel=author href=/a>Ann</a> <time>4 February 2025</time><li class=comment><p>So.";
        let classes = "byline author comment sub ".repeat(n / 26);
        format!("<div class='{classes}' id='{classes}' style='{classes}' itemprop='{classes}'>{STORY}{}", inside.repeat(n / 90))
    };
    classes_above_many 60_000 Any |n| {
        let classes = "byline author comment sub ".repeat(n / 26);
        let inside = "<figure><img src=a.jpg><figcaption>So.</figcaption></figure><ul><li>A<table><tr><td>b<td>c</table></ul>";
        format!("<body class='{classes}'><main class='{classes}' rel='{classes}'>{STORY}{}", inside.repeat(n / 100))
    };
    metas_of_many_authors 8_000 Read |n| {
        let meta = |i: usize| format!("<meta name=author content='{}'>", each(100, |j| format!("Ann {}, ", letters(i * 100 + j))));
        format!("{}{STORY}", each(n / 100, meta))
    };
    metas_of_labels 3_000 Read |n| {
        let (label, data) = ("<meta name=twitter:label1 content='Written by'>", "<meta name=twitter:data1 content='Ann, Bo and Cy'>");
        format!("{}{}{STORY}", label.repeat(n), data.repeat(n))
    };
    metas_of_dates 10_000 Read |n| {
        let dates = "2025-02-04 11:18 ".repeat(n);
        format!("<meta property=article:published_time content='x {dates}'>{STORY}<time datetime='x {dates}'>x</time>")
    };
    meta_of_names_and_spaces 30_000 Read |n| {
        format!("<meta property='{}' content='{}x'>{STORY}", "og:type og:title ".repeat(n), " ".repeat(n * 16))
    };
    property_of_names_and_spaces 30_000 Read |n| {
        format!("<div itemprop='{}'>{}</div>{STORY}", "author headline ".repeat(n), "<i> </i>".repeat(n / 16))
    };
    titles_of_parts_and_sites 8_000 Read |n| {
        let site = |i| format!(r#"{{"@type":"Organization","name":"Harbour {i}"}},"#);
        let title = |i: usize| format!("<meta property=og:title content='{}'>", each(8, |part| format!("a{i} b{part} | ")));
        let sites = each(n, site);
        format!("<script type=application/ld+json>[{sites}null]</script>{}{STORY}", each(n / 8, title))
    };
    headlines_and_titles 8_000 Read |n| {
        let headline = |i| format!(r#"{{"@type":"NewsArticle","headline":"Story {i} of the harbour"}},"#);
        let title = |i: usize| format!("<meta property=og:title content='{i} {}'>", "of the harbour ".repeat(40));
        let headlines = each(n, headline);
        format!("<script type=application/ld+json>[{headlines}null]</script>{}{STORY}", each(n / 16, title))
    };
    json_breadcrumbs 16_000 Read |n| {
        let crumbs = |i: usize| each(16, |j| format!(r#"{{"name":"part {}"}},"#, i * 16 + j));
        let list = |i| format!(r#"{{"@type":"BreadcrumbList","itemListElement":[{}null]}},"#, crumbs(i));
        let site = |i| format!(r#"{{"@type":"WebSite","name":"Harbour {i}"}},"#);
        format!("<script type=application/ld+json>[{}{}null]</script>{STORY}", each(n / 16, list), each(n / 16, site))
    };
    lines_like_the_title 60_000 Any |n| {
        let title = each(8, |part| format!("part {part} of the harbour | "));
        let metas = each(8, |i| format!("<meta property=og:title content='{i} {title}'>"));
        format!("<title>{title}</title>{metas}{}", "<p>part".repeat(n))
    };
    lines_of_a_heading 60_000 Any |n| {
        let metas = each(n / 50, |i| format!("<meta property=og:title content='The harbour {i}'>"));
        format!("{metas}{STORY}<h3>{}</h3>", "x<br>".repeat(n))
    };
    links_of_a_heading 60_000 Any |n| {
        let links = "<a href=/x>y</a><br>".repeat(n / 4);
        format!("{STORY}<h1>{}<a href=/>h</a><br>{links}</h1>", "<i></i>".repeat(n))
    };
    names_and_biographies 20_000 Any |n| {
        let names = each(60, |i| format!("<p>Ann {}", letters(i + 1_000)));
        format!("<h1>The harbour</h1>{names}{}", each(n, |i| format!("<p>Bo {} is", letters(i))))
    };
    names_of_accounts 30_000 Any |n| format!("{STORY}{}", "<a rel=author class=author-name href=/user/x>xx</a>".repeat(n));
    canonical_links 20_000 Read |n| format!("{}{STORY}", each(n, |i| format!("<link rel=canonical href=/{i}>")));
    title_and_headings 3_000 Any |n| {
        let (title, headings) = (each(n, |i| format!("word{i} ")), each(n, |i| format!("<h2>word{i} word{}</h2>", i + 1)));
        format!("<title>{title}</title><meta property=og:title content='{title}'>{headings}{STORY}")
    };
    headlines_long 300 Any |n| {
        format!("<title>{0}</title>{1}{STORY}", "The harbour ".repeat(n), format!("<h1>{}</h1>", "The harbour ".repeat(300)).repeat(n))
    };

    // One large attribute or tag, half of the page, and many that ask for it.
    srcset_asked_by_many 100_000 Any |n| {
        let (sources, images) = (format!("<source srcset='{}'>", "blank.gif, ".repeat(n / 11)), "<img>".repeat(n / 5));
        in_story(&format!("<picture>{sources}{images}</picture>"))
    };
    data_image_asked_by_many 100_000 Any |n| {
        let source = format!("<source srcset='data:image/png;base64,{}'>", "A".repeat(n.min(65_000)));
        in_story(&format!("<picture>{source}{}</picture>", "<img><img src=a.jpg>".repeat(n / 20)))
    };
    class_asked_by_many_codes 200_000 Any |n| {
        in_story(&format!("<div class='{}'>{}", "x".repeat(n), "<pre>a</pre>b".repeat(n / 13)))
    };
    class_asked_by_many_parts_of_code 200_000 Any |n| {
        in_story(&format!("<pre class='{}'>{}", "x".repeat(n), "a<blockquote>b</blockquote>".repeat(n / 27)))
    };
    class_asked_by_many_lines 200_000 Any |n| {
        format!("<h1>The harbour</h1><div class='{}'>{}", "x ".repeat(n / 2), "A line as long as subtitles are<br>".repeat(n / 35))
    };
    rel_asked_by_many_lines 200_000 Any |n| {
        format!("<h1>The harbour</h1><span rel='{}'>{}", "x ".repeat(n / 2), "A<i></i>b<br>".repeat(n / 13))
    };
    href_asked_by_many_blocks 200_000 Any |n| {
        in_story(&format!("<a href='{}x'>{}", " ".repeat(n), "<p>x</p>".repeat(n / 8)))
    };
    href_of_a_place_asked_by_many_blocks 200_000 Any |n| {
        in_story(&format!("<a href='#{}'>{}", "x".repeat(n), "<p>x</p>".repeat(n / 8)))
    };
    long_href_asked_by_many_blocks 200_000 Any |n| {
        in_story(&format!("<a href='https://news.example/{}'>{}", "x".repeat(7_900.min(n)), "<p>x</p>".repeat(n / 8)))
    };
    href_asked_by_many_headings 200_000 Any |n| {
        format!("{STORY}<h1><a href='https://news.example{}'>{}</a></h1>", "/".repeat(n), "ab<br>".repeat(n / 6))
    };
    href_asked_by_many_names 200_000 Any |n| {
        let title = format!("<a href='{}'>The harbour and its crane</a>", "/x".repeat(n / 2));
        format!("<h1>The harbour</h1><ul><li>{title}{}</ul>{STORY}", "<a rel=author href=/a>Ann Lee</a>".repeat(n / 33))
    };
    text_asked_by_many_names 200_000 Any |n| {
        let names = "<i class=author-name></i>".repeat(n / 25);
        format!("{STORY}<aside>a {}{names}<p>{}{names}", ":".repeat(n), " ".repeat(n))
    };
    metas_asked_by_many_names 200_000 Any |n| {
        let meta = |i| format!("<meta name=author content='{i} {}'>", "Ann Clerk, ".repeat(360));
        let names = each(n / 45, |i| format!("<p class=byline>Text Ann {}, Bo {}", letters(i), letters(i + 1)));
        format!("{}<h1>The harbour</h1>{names}", each(n / 4_000, meta))
    };
    canonical_asked_by_many_lines 100_000 Any |n| {
        format!("<link rel=canonical href='https://news.example{}'>{STORY}{}", "/".repeat(3_900.min(n)), "<p>x</p>".repeat(n / 8))
    };
    attributes_reopened_in_many 200_000 Any |n| {
        let value = "x ".repeat(n / 2);
        let element = |name: &str| format!("<div><{name} class='{value}' id='{value}' rel='{value}' itemprop='{value}'></div>");
        format!("{STORY}{}{}", element("b"), "<div>x<p>y</div>".repeat(n / 16))
    };
    short_attributes_reopened_in_many 200_000 Any |n| {
        let names = each(250, |i| format!(" a{}", letters(i)));
        format!("{STORY}<div><b{names}><i{names}><u{names}></div>{}", "<div>x<p>y</div>".repeat(n / 16))
    };
    tags_after_a_move 200_000 Any |n| {
        format!("{STORY}<b><p></b>{}{}", "<div>".repeat(500), "</x>".repeat(n / 4))
    };
    line_numbers_in_long_classes 200_000 Any |n| {
        format!("{STORY}<table><tr><td class='{}'>{}", "x ".repeat(n / 2), "<pre>1</pre>".repeat(n / 12))
    };
    button_of_many_pieces 200_000 Any |n| {
        format!("<p>{LONG}<a href=/ class='{} button'>{}", "x ".repeat(n / 2), "<b>x </b>".repeat(n / 9))
    };
    signatures_in_long_classes 100_000 Any |n| {
        let signature = format!("<p class=signature>{LONG}");
        format!("<div class='{}'>{}", "x ".repeat(n / 2), signature.repeat(n / signature.len()))
    };
    href_reopened_in_many 200_000 Any |n| {
        in_story(&format!("<div><a href='#{}'></div>{}", "x".repeat(n), "<div>x<p>y</div>".repeat(n / 16)))
    };
    spans_of_many_cells 20_000 Any |n| in_story(&format!("<table><tr>{}</table><p>{LONG}", "<td colspan=100>a".repeat(n)));

    // Scripts and what stands for them.
    script_long 2_000_000 Read |n| format!("<script>{}</script>{STORY}", "var a = 1;\n".repeat(n / 11));
    scripts 30_000 Read |n| format!("{}{STORY}", "<script>a</script>".repeat(n));
    script_escaped 200_000 Any |n| format!("<script><!--{}</script>{STORY}", "<script>--".repeat(n / 10));
    script_dashes 500_000 Read |n| format!("<script>{}</script>{STORY}", "-".repeat(n));
    script_end_tags 200_000 Read |n| format!("<script>{}</script>{STORY}", "</scrip".repeat(n / 7));
    style_long 1_000_000 Read |n| format!("<style>{}</style>{STORY}", "p{color:red}\n".repeat(n / 13));
    textarea_long 500_000 Any |n| format!("<textarea>{}</textarea>{STORY}", "<b>&amp;".repeat(n / 8));
    title_long 500_000 Read |n| format!("<title>{}</title>{STORY}", "The harbour | ".repeat(n / 14));
    title_of_markup 300_000 Read |n| format!("<title>{}</title>{STORY}", "<".repeat(n));
    json_deep 100_000 Read |n| format!("<script type=application/ld+json>{}</script>{STORY}", "[".repeat(n));
    json_objects_deep 50_000 Read |n| {
        format!("<script type=application/ld+json>{}</script>{STORY}", "{\"a\":".repeat(n))
    };
    json_graph 10_000 Read |n| {
        let object = r#"{"@type":"NewsArticle","@id":"a","author":{"@id":"a"},"headline":"The harbour"}"#;
        format!("<script type=application/ld+json>{{\"@graph\":[{}]}}</script>{STORY}", vec![object; n].join(","))
    };
    json_scripts 10_000 Read |n| {
        let script = r#"<script type=application/ld+json>{"@type":"Person","name":"A. Clerk"}</script>"#;
        format!("{}{STORY}", script.repeat(n))
    };
    json_authors 20_000 Read |n| {
        let authors = vec![r#"{"@type":"Person","name":"A. Clerk"}"#; n].join(",");
        format!(r#"<script type=application/ld+json>{{"@type":"NewsArticle","author":[{authors}]}}</script>{STORY}"#)
    };
    payloads 5_000 Read |n| {
        format!("{}{STORY}", r#"<script>self.__next_f.push([1,"{\"a\":\"<p>text</p>\"}"])</script>"#.repeat(n))
    };
    payload_items 100_000 Any |n| {
        let items = r#""a","#.repeat(n);
        format!(r#"<script type=application/json>[{{"type":"list","items":[{items}""]}}]</script>"#)
    };
    payload_blocks 20_000 Any |n| {
        let blocks = r#"{"type":"p","text":"<p>A."},"#.repeat(n);
        format!("<script type=application/json>[{blocks}0]</script>")
    };
    payload_deep_blocks 1_000 Any |n| {
        // Each list holds blocks, and none of them is part of the block around it.
        let deep = format!("{}0{}", r#"[{"type":"p","text":"A.","x":"#.repeat(30), "}]".repeat(30));
        format!("<script type=application/json>[{}0]</script>", format!("{deep},").repeat(n / 3))
    };
    payload_tags 500_000 Any |n| {
        format!(r#"<script type=application/json>[{{"type":"p","text":"{}"}}]</script>"#, "<a".repeat(n / 2))
    };
    payload_tags_with_one_end 200_000 Any |n| {
        format!(r#"<script type=application/json>[{{"type":"p","text":"{LONG}{}>"}}]</script>"#, "<x ".repeat(n / 2))
    };
    json_authors_distinct 10_000 Read |n| {
        let authors = each(n, |i| format!(r#"{{"@type":"Person","name":"Ann Clerk {i}"}},"#));
        format!(r#"<script type=application/ld+json>{{"@type":"NewsArticle","author":[{authors}null]}}</script>{STORY}"#)
    };
    json_chain 10_000 Read |n| {
        let link = |i| format!(r#"{{"@type":"NewsArticle","@id":"{i}","author":{{"@id":"{}"}}}},"#, i + 1);
        format!(r#"<script type=application/ld+json>{{"@graph":[{}null]}}</script>{STORY}"#, each(n, link))
    };
    json_keywords 20_000 Read |n| {
        let words = each(n, |i| format!("\"word {i}\","));
        format!(r#"<script type=application/ld+json>{{"@type":"NewsArticle","keywords":[{words}""]}}</script>{STORY}"#)
    };
    json_body 500_000 Any |n| {
        let body = LONG.repeat(n / LONG.len());
        format!(r#"<script type=application/ld+json>{{"@type":"NewsArticle","articleBody":"{body}"}}</script>{STORY}"#)
    };
    json_broken 20_000 Read |n| {
        format!("<script type=application/ld+json>{{\"a\":\"{}</script>{STORY}", "\n\t\\x,}]//".repeat(n))
    };
    payload_rows 50_000 Any |n| format!(r#"<script>self.__next_f.push([1,"{}"])</script>{STORY}"#, r"0:T\n".repeat(n));
    payload_rows_without_breaks 50_000 Any |n| {
        format!(r#"<script>self.__next_f.push([1,"{}"])</script>{STORY}"#, "0:T0,".repeat(n))
    };
    payload_rows_of_text 5_000 Any |n| {
        let row = format!(r"1:T{:x},{LONG}\n", LONG.len());
        format!(r#"<script>self.__next_f.push([1,"{}"])</script>{STORY}"#, row.repeat(n))
    };
    payload_of_texts 3_000 Any |n| {
        let text = |i| format!(r#"{{"title":"{i}","content":"<p>{LONG}</p><p>{LONG}{LONG}{LONG}{LONG}</p>"}},"#);
        format!("<script type=application/json>[{}null]</script><title>The harbour</title><p>The harbour", each(n, text))
    };
    payload_of_blocks 5_000 Any |n| {
        let block = format!(r#"{{"type":"paragraph","text":"{LONG}"}},"#);
        format!(r#"<script type=application/json>{{"a":[{}null]}}</script><p>The harbour"#, block.repeat(n))
    };
    payload_of_lists_in_lists 60 Any |n| {
        let (open, block) = (r#"[{"type":"p","text":"a. b, c."},"#, format!(r#"{{"type":"p","text":"{LONG}"}},"#));
        let list = format!("{}{}null{}", open.repeat(100), block.repeat(n), "]".repeat(100));
        format!("{}<p>The harbour", format!("<script type=application/json>{list}</script>").repeat(n))
    };

    // Text.
    word_long 2_000_000 Any |n| format!("{STORY}<p>{}", "a".repeat(n));
    words 1_000_000 Any |n| format!("{STORY}<div>{}</div>", "word ".repeat(n / 5));
    hangul 300_000 Any |n| format!("{STORY}<div>{}</div>", "항구".repeat(n / 6));
    digits 1_000_000 Any |n| format!("{STORY}<p class=date>2025-02-04 {}</p>", "1".repeat(n));
    dates 300_000 Any |n| format!("{STORY}<p class=date>{}</p>", "2025-02-04 11:18:54 ".repeat(n / 20));
    dots_and_colons 500_000 Any |n| format!("{STORY}<p>{}</p>", "1.1:1-".repeat(n / 6));
    addresses 300_000 Any |n| format!("{STORY}<p class=byline>{}</p>", "a@b.c ".repeat(n / 6));
    at_signs 500_000 Any |n| format!("{STORY}<p class=byline>기자 {}</p>", "a@".repeat(n / 2));
    reporters 200_000 Any |n| format!("{STORY}<p>{}</p>", "고원희 기자 ".repeat(n / 17));
    brackets 500_000 Any |n| format!("{STORY}<p>{}</p>", "[(【".repeat(n / 5));
    sentence_ends 500_000 Any |n| format!("{STORY}<p>{}</p>", ". ".repeat(n / 2));
    combining_marks 500_000 Any |n| format!("{STORY}<p>e{}</p>", "\u{301}".repeat(n / 2));
    controls_of_direction 300_000 Any |n| format!("{STORY}<p>{}</p>", "\u{202e}a\u{202c}".repeat(n / 7));
    zero_width 300_000 Any |n| format!("{STORY}<p>{}</p>", "\u{200b}\u{feff}".repeat(n / 6));
    joined_emoji 300_000 Any |n| format!("{STORY}<p>{}</p>", "👩\u{200d}".repeat(n / 7));
    flags 300_000 Any |n| format!("{STORY}<p>{}</p>", "🇰".repeat(n / 4));
    spaces 1_000_000 Read |n| format!("{STORY}<p>a{}b", " ".repeat(n));
    lines_without_markup 500_000 Any |n| "a\n".repeat(n / 2);
    lines_in_pre 300_000 Any |n| format!("{STORY}<pre>{}</pre>", "a  \n\n".repeat(n / 5));
    carriage_returns 500_000 Read |n| format!("{STORY}{}", "\r\n\r".repeat(n / 3));
    nuls 500_000 Any |n| format!("{STORY}{}", "\0".repeat(n));
    entities 30_000 Any |n| format!("{STORY}<p>{}", "&notin;&#xFFFFFFFF;&#0;&#xD800;&amp".repeat(n / 3));
    ampersands 500_000 Any |n| format!("{STORY}<p>{}", "&".repeat(n));
    entity_long 500_000 Any |n| format!("{STORY}<p>&#{};&{};", "9".repeat(n), "a".repeat(n));
    separators 200_000 Any |n| format!("{STORY}<p>{}</p>", "a | b · c > ".repeat(n / 14));

    // Markup that is not closed, or none.
    less_than 500_000 Any |n| "<".repeat(n);
    less_than_after 500_000 Read |n| format!("{STORY}{}", "<".repeat(n));
    comment_open 1_000_000 Read |n| format!("{STORY}<!--{}", "x".repeat(n));
    comments 50_000 Read |n| format!("{}{STORY}", "<!--x-->".repeat(n));
    comments_between_texts 50_000 Any |n| format!("{STORY}<p>{}", "x<!---->".repeat(n));
    comments_long 100 Read |n| format!("{}{STORY}", format!("<!--{}-->", "<p a='".repeat(2_000)).repeat(n));
    comment_dashes 500_000 Read |n| format!("{STORY}<!--{}", "-".repeat(n));
    declarations 50_000 Read |n| format!("{}{STORY}", "<!x>".repeat(n));
    cdata_sections 50_000 Any |n| format!("{STORY}<svg>{}", "<![CDATA[x]]>".repeat(n));
    cdata_hiding_a_tag 20_000 Any |n| {
        let attributes: String = each(n, |i| format!("a{i} "));
        format!("{STORY}<svg><![CDATA[ > <a href=\" ]]><div x='>' {attributes}>")
    };
    title_hiding_a_tag 20_000 Any |n| {
        let attributes: String = each(n, |i| format!("a{i} "));
        format!("{STORY}<title><a href=\"</title><div x='>' {attributes}>")
    };
    plaintext 500_000 Read |n| format!("{STORY}<plaintext>{}", "<p>".repeat(n / 3));
    framesets 30_000 Any |n| format!("{}<noframes>{STORY}", "<frameset><frame>".repeat(n));
    bodies_closed 30_000 Read |n| format!("{STORY}{}", "</body>x</html>".repeat(n));
    doctypes 50_000 Read |n| format!("{}{STORY}", "<!doctype html>".repeat(n));
    heads 30_000 Read |n| format!("{}{STORY}", "<head></head>".repeat(n));
}
