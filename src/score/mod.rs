//! Numbers to probability: how likely each block is main content.
//!
//! The sum of regression trees, which see a block's own row, and of a network that sees the rows around it and those of
//! blocks alike too, through the logistic function. Both were trained on pages with gold (`training/`) over the very
//! features that [`crate::features`] measures; the model file carries them and the weighed words. What a probability
//! leads to is decided in [`crate::select`].
//!
//! Both are run in the widest instructions that the machine has (`dispatch!`). The order of additions is the same in all of
//! them, so that the sums are the same on every machine.

#[cfg(feature = "_internals")]
mod explain;
mod net;
#[cfg(feature = "_internals")]
mod slopes;
mod trees;

use std::sync::LazyLock;

use crate::blocks::Blocks;
use crate::dom::Document;
use crate::features::{Table, WIDTH, measure_by_runs};
use crate::lexicon::{Lexicon, take};
use net::{Channels, Net};
use trees::Forest;

#[cfg(feature = "_internals")]
pub use explain::Look;

/// A trained scorer: the words whose weights are features, and the trees and the network over the features.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// Weights of class words and words of text.
    pub lexicon: Lexicon,
    forest: Forest,
    net: Net,
}

/// A row of features.
type Row = [f32; WIDTH];

/// The first bytes of a model file, the version of its layout among them.
const MAGIC: &[u8] = b"bonmun6\n";

static BUILT_IN: LazyLock<Model> =
    // A test holds that the file is whole; without it every block would be as likely as not.
    LazyLock::new(|| Model::read(include_bytes!("../../model/bonmun.bin")).unwrap_or_default());

impl Model {
    /// The model that comes with the crate.
    #[must_use]
    pub fn built_in() -> &'static Model {
        &BUILT_IN
    }

    /// Reads a model file; `None` where it is not one, is cut short, or points outside of itself.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Model> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let note = usize::from(u16::from_le_bytes(take(&mut rest)?));
        rest = rest.get(note..)?;
        let forest = Forest::read(&mut rest, WIDTH)?;
        let net = Net::read(&mut rest)?;
        let lexicon = Lexicon::read(&mut rest)?;
        rest.is_empty().then_some(Model { lexicon, forest, net })
    }

    /// How likely each block of a page is content, with few rows of features held at a time.
    pub(crate) fn judge(&self, document: &Document, blocks: &Blocks) -> Judgement {
        let mut judged = Judged::of(blocks.len());
        measure_by_runs(document, blocks, &self.lexicon, |run| judged.add(self, run));
        judged.judgement(self)
    }

    /// The probability of each row of a page, from 0 to 1.
    #[cfg(feature = "_internals")]
    #[must_use]
    pub fn probabilities(&self, table: &Table) -> Vec<f32> {
        let mut judged = Judged::of(table.rows().len());
        judged.add(self, table);
        judged.judgement(self).probabilities
    }
}

/// What is known of the blocks of a page.
pub(crate) struct Judgement {
    /// How likely each block is content, from 0 to 1.
    pub(crate) probabilities: Vec<f32>,
    /// For each block the first that is made like it: [`Table::alike`].
    pub(crate) alike: Vec<usize>,
}

/// The blocks of a page so far: the sums of the trees, and what the network starts from.
struct Judged {
    sums: Vec<f32>,
    entered: Vec<Channels>,
    alike: Vec<usize>,
}

impl Judged {
    /// With room for as many blocks: lists that grow are held twice while they move.
    fn of(count: usize) -> Judged {
        Judged { sums: Vec::with_capacity(count), entered: Vec::with_capacity(count), alike: Vec::with_capacity(count) }
    }

    fn add(&mut self, model: &Model, run: &Table) {
        let rows: Vec<&Row> = run.rows().collect();
        self.sums.extend(model.forest.sums(&rows));
        model.net.enter_all(&rows, &mut self.entered);
        self.alike.extend_from_slice(run.alike());
    }

    fn judgement(self, model: &Model) -> Judgement {
        let net = model.net.sums(self.entered, &self.alike);
        let probabilities = self.sums.iter().zip(net).map(|(trees, net)| logistic(trees + net)).collect();
        Judgement { probabilities, alike: self.alike }
    }
}

fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

#[cfg(test)]
mod tests {
    use super::Model;

    const FILE: &[u8] = include_bytes!("../../model/bonmun.bin");

    #[test]
    fn the_built_in_model_is_whole() {
        assert!(Model::read(FILE).is_some());
    }

    #[test]
    fn a_model_cut_short_is_none() {
        let cuts = (0..FILE.len()).step_by(997);
        assert!(cuts.map(|end| Model::read(&FILE[..end])).all(|model| model.is_none()));
    }
}
