//! Nothing breaks it: for each class of attack an end without a panic, on a small stack, with work in step with size.

#[path = "support/hostile.rs"]
mod hostile;

use bonmun::{Bound, Extractor, Warning};
use hostile::{SENTENCE, SHAPES, STORY, Shape, Story};

/// A sixteenth of the size that a shape names keeps the suite quick without optimization.
const SHARE_OF_SIZE: usize = 16;

/// Room for calls that no recursion over a page would fit in.
const STACK_BYTES: usize = 256 * 1024;

/// What comes out in one form is at most so many times the page: marks, indents and tags that are opened in each block.
/// Attribute values may go past it, up to a bound of their own.
const TIMES_OUT: usize = 32;

fn page(shape: &Shape, times: usize) -> String {
    (shape.page)((shape.size / SHARE_OF_SIZE * times).max(times))
}

#[test]
fn every_shape_ends_and_keeps_its_story() {
    let run = || {
        for shape in SHAPES {
            let page = page(shape, 1);
            let article = Extractor::new().extract(&page).unwrap_or_default();
            let text = &article.text;
            assert!(shape.story == Story::Any || text.contains(SENTENCE), "{}: {text:.400}", shape.name);
            let longest = text.len().max(article.html.len()).max(article.markdown().len());
            let is_cut = article.warnings.iter().any(|warning| {
                matches!(warning, Warning::LeftOut { bound: Bound::AttributeBytes, limit } if longest <= limit + TIMES_OUT * page.len())
            });
            assert!(longest <= TIMES_OUT * page.len() || is_cut, "{}: {longest} bytes of {}", shape.name, page.len());
        }
    };
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(run).unwrap();
    thread.join().unwrap();
}

/// Neither a `<b>` open in every paragraph nor links without an end make the tree deep or large: all is read, and a
/// warning would be wrong.
#[test]
fn what_is_read_whole_is_not_warned_of() {
    for name in ["bold_paragraphs", "links_unclosed"] {
        let shape = SHAPES.iter().find(|shape| shape.name == name).unwrap();
        let after = "lifted its first load in 1911";
        let story = STORY.replace(SENTENCE, after);
        let article = bonmun::extract(&format!("{}</p></b></a>{story}", page(shape, 1))).unwrap();
        assert_eq!(article.warnings, [], "{name}");
        assert!(article.text.contains(SENTENCE) && article.text.contains(after), "{name}");
    }
}

#[cfg(feature = "_internals")]
mod by_stage {
    use bonmun::_internals::{parse, parser_steps};
    use bonmun::Limits;

    use super::*;

    /// Steps are the parser's looks at open elements. Below this many they are no burden however they grow.
    const NEGLIGIBLE_STEPS: usize = 200_000;

    /// Up to the limit of depth nesting may cost its square; with a lower one smaller pages show what comes after.
    const LOW_DEPTH: usize = 64;

    #[test]
    fn twice_the_page_takes_at_most_two_and_a_half_times_the_steps() {
        let mut limits = Limits::default();
        limits.max_depth = LOW_DEPTH;
        for shape in SHAPES {
            let [once, twice] = [1, 2].map(|times| parser_steps(&page(shape, times), limits));
            assert!(twice <= NEGLIGIBLE_STEPS.max(once * 5 / 2), "{}: {once} steps, then {twice}", shape.name);
        }
    }

    #[test]
    fn no_shape_is_deeper_or_larger_than_the_limits() {
        let limits = Limits::default();
        for shape in SHAPES {
            let document = parse(&page(shape, 1), limits);
            let deepest = document.ids().map(|id| usize::from(document.depth(id))).max().unwrap_or_default();
            // Text stands one level below the elements that are counted.
            assert!(deepest <= limits.max_depth + 1, "{}: {deepest} levels", shape.name);
        }
    }

    #[test]
    fn a_tag_cut_short_ends_where_it_would_have() {
        let attributes = hostile::each(20_000, |i| format!("a{i}=\"> \" "));
        let document = parse(&format!("<p {attributes}>inside</p>{STORY}"), Limits::default());
        let paragraph = document.ids().find(|&id| document.name(id) == "p").unwrap();
        assert_eq!(document.subtree_text(paragraph), "inside");
        assert_eq!(document.attributes(paragraph).count(), Limits::default().max_attributes);
        assert_eq!(document.attribute(paragraph, "a7"), Some("> "));
    }

    #[test]
    fn raw_text_is_what_the_parser_would_have_read() {
        for (content, text) in [
            ("<title>a&amp;b<i>\r\nc</title>", "a&b<i>\nc"),
            ("<textarea>\n<p>&lt</p>\0</TEXTAREA >", "<p><</p>\u{fffd}"),
            ("<script type=application/json>\r{\"a\":\"\0\"}</script>", "\n{\"a\":\"\u{fffd}\"}"),
            ("<script>let a</script>", ""),
            ("<style>p{}</style>", ""),
            ("<xmp><b>&amp;</xmp>", "<b>&amp;"),
            ("<title>not closed", "not closed"),
        ] {
            let document = parse(&format!("<body>{content}"), Limits::default());
            let whole: String = document.ids().map(|id| document.text(id)).collect();
            assert_eq!(whole, text, "{content}");
        }
    }
}
