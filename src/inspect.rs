//! Records for people what the stages do with a page: every block with its features, its score, and what became of it.
//!
//! Nothing is decided here; the stages report while they run. Why a block got its score is worked out in
//! [`crate::score`].

use std::ops::Range;

use crate::article::Article;
use crate::blocks::{Block, Blocks};
use crate::dom::{Document, NodeId};
use crate::error::Error;
use crate::score::Look;
use crate::select::{Kept, Step};

/// What the stages did with a page, for one focus.
#[derive(Clone, Debug)]
pub struct Inspection {
    /// The article, or why there is none.
    pub article: Result<Article, Error>,
    /// All blocks, in order, of the document that the article was chosen from: the page, or the markup in its scripts
    /// if the article is there ([`Warning::FromPayload`](crate::Warning::FromPayload)).
    pub blocks: Vec<BlockReport>,
}

/// A block of the page: what it holds, how it was judged and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockReport {
    /// The elements around it, outermost first, with id and class words; the outer ones of many are left out.
    pub path: String,
    /// The name of its container.
    pub tag: String,
    /// Its text.
    pub text: String,
    /// Script-aware length in Latin letters.
    pub units: u32,
    /// Share of its length that is link text, from 0 to 1.
    pub link_density: f64,
    /// How likely it was taken to be content, and why; without values where all of the page is content.
    pub look: Look,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fate {
    /// It is in the article as it stands.
    Kept,
    /// It is in the article less its end, which starts at a byte of the text.
    Shortened(usize),
    /// A step of the choice left it out.
    Dropped(Step),
}

/// Writes down what becomes of each block while the stages run.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    blocks: Vec<BlockReport>,
    /// Where the text of each block lies in the buffer that all share.
    ranges: Vec<Range<usize>>,
}

impl Recorder {
    /// Starts on a document, given how each of its blocks was judged.
    pub(crate) fn begin(&mut self, document: &Document, blocks: &Blocks, looks: Vec<Look>) {
        self.blocks = blocks.iter().zip(looks).map(|(block, look)| report(document, blocks, block, look)).collect();
        self.ranges = blocks.iter().map(|block| blocks.range(block)).collect();
    }

    /// Takes note of the blocks that are left after a step.
    pub(crate) fn after(&mut self, step: Step, left: &[Kept]) {
        let mut is_left = vec![false; self.blocks.len()];
        for kept in left {
            is_left[kept.block] = true;
            let whole = &self.ranges[kept.block];
            if kept.text.end < whole.end {
                self.blocks[kept.block].fate = Fate::Shortened(kept.text.end - whole.start);
            }
        }
        for (block, is_left) in self.blocks.iter_mut().zip(is_left) {
            if !is_left && !matches!(block.fate, Fate::Dropped(_)) {
                block.fate = Fate::Dropped(step);
            }
        }
    }

    /// What was seen, with the article that came of it.
    pub(crate) fn into_inspection(self, article: Result<Article, Error>) -> Inspection {
        Inspection { article, blocks: self.blocks }
    }
}

fn report(document: &Document, blocks: &Blocks, block: &Block, look: Look) -> BlockReport {
    let units = blocks.units(block);
    BlockReport {
        path: path(document, block.container),
        tag: document.name(block.container).to_owned(),
        text: blocks.text(block).to_owned(),
        units,
        link_density: f64::from(blocks.link_units(block)) / f64::from(units.max(1)),
        look,
        fate: Fate::Kept,
    }
}

/// Elements that a path names.
const MAX_LEVELS: usize = 8;
/// Class words that a path gives to one element.
const MAX_CLASSES: usize = 2;
/// Characters of one name; longer ones are cut.
const MAX_NAME_CHARS: usize = 32;

/// The way to an element, such as `body > div#content > div.article.body > p`.
fn path(document: &Document, element: NodeId) -> String {
    let up = document.inclusive_ancestors(element).filter(|&id| id != NodeId::ROOT);
    let mut names: Vec<String> = up.take(MAX_LEVELS + 1).map(|id| name(document, id)).collect();
    if names.len() > MAX_LEVELS {
        "…".clone_into(&mut names[MAX_LEVELS]);
    }
    names.reverse();
    names.join(" > ")
}

fn name(document: &Document, element: NodeId) -> String {
    let short = |word: &str| word.chars().take(MAX_NAME_CHARS).collect::<String>();
    let mut name = short(document.name(element));
    if let Some(id) = document.attribute(element, "id").filter(|id| !id.trim().is_empty()) {
        name = format!("{name}#{}", short(id.trim()));
    }
    let classes = document.attribute(element, "class").unwrap_or_default();
    for class in classes.split_whitespace().take(MAX_CLASSES) {
        name = format!("{name}.{}", short(class));
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{BlockReport, Fate, Inspection};
    use crate::error::Warning;
    use crate::options::{Extractor, Limits};
    use crate::pipeline::inspect_with;
    use crate::score::Model;
    use crate::select::Step;

    const PAGE: &str = "<title>The harbour</title><body><nav class='top bar wide'><a href=/>Home</a></nav>\
        <article id=a><h1>The harbour</h1><p>By Ann Miller</p><p>The harbour opened in 1904, was dredged twice since, \
        and has kept its old crane, its customs house and its quarrel with the town council ever after.<p>The mayor \
        said on Monday that the ferry would call twice a day, and that the old crane would be painted in spring.\
        </article><footer><a href=/terms>Terms</a> <b>of use</b></footer>";

    fn inspect(page: &str) -> Inspection {
        let document = crate::dom::parse(page, Limits::default());
        inspect_with(&Extractor::new(), &document, Model::built_in())
    }

    fn reports() -> Vec<BlockReport> {
        let inspection = inspect(PAGE);
        let article = inspection.article.unwrap();
        let kept = inspection.blocks.iter().filter(|block| !matches!(block.fate, Fate::Dropped(_)));
        assert_eq!(kept.count(), article.blocks.len());
        inspection.blocks
    }

    fn find(reports: &[BlockReport], text: &str) -> BlockReport {
        reports.iter().find(|block| block.text.starts_with(text)).unwrap().clone()
    }

    #[test]
    fn fates_follow_the_article() {
        let reports = reports();
        assert_eq!(find(&reports, "The mayor").fate, Fate::Kept);
        assert_eq!(find(&reports, "Home").fate, Fate::Dropped(Step::Score));
        assert!(matches!(find(&reports, "The harbour").fate, Fate::Dropped(_)), "the headline is metadata");
    }

    #[test]
    fn blocks_are_those_that_the_article_is_of() {
        let paragraph = "<p>The harbour opened in 1904 and has been dredged twice since. Its old crane has outlived three \
                         mayors, two floods and a fire. Nobody on the council remembers who ordered it.</p>";
        let data = format!("{{\"contentHtml\":\"{}\"}}", paragraph.repeat(7));
        let inspection = inspect(&format!("<p>Loading<script type=application/json>{data}</script>"));
        assert_eq!(inspection.article.unwrap().warnings, [Warning::FromPayload]);
        assert!(inspection.blocks.iter().all(|block| block.text.starts_with("The harbour")));
    }

    #[test]
    fn a_page_that_is_nothing_but_a_body_is_not_judged() {
        let inspection = inspect("<p>The harbour opened in 1904.<p>Harbour");
        assert!(inspection.blocks.iter().all(|block| block.fate == Fate::Kept && block.look.values.is_empty()));
    }

    #[test]
    fn paths_name_what_stands_around() {
        let reports = reports();
        assert_eq!(find(&reports, "Home").path, "html > body > nav.top.bar");
        assert_eq!(find(&reports, "The mayor").path, "html > body > article#a > p");
    }

    #[test]
    fn links_are_a_share_of_the_letters() {
        let reports = reports();
        let density = |text| format!("{:.2}", find(&reports, text).link_density);
        assert_eq!([density("Home"), density("Terms")], ["1.00", "0.50"]);
    }
}
