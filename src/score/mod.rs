//! Turns features into probabilities: how likely each block is main content.
//!
//! Two models are asked and their log-odds added up: regression trees ([`trees`]), which see the features of one block,
//! and a network ([`net`]), which also sees those of the blocks around it and of blocks alike. Both were trained
//! (`training/`) on pages whose content people had marked, over the features that [`crate::features`] measures. The
//! model file holds both and the weights of words ([`Lexicon`]). What a probability leads to is decided in
//! [`crate::select`].
//!
//! Both use the widest vector instructions of the machine (`dispatch!`). They add numbers up in the same order on every
//! machine, so that the sums are the same.

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

/// A trained model: weights of words, which are features themselves, and the trees and the network over all features.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// Weights of class words and words of text.
    pub lexicon: Lexicon,
    forest: Forest,
    net: Net,
}

/// The features of one block.
type Row = [f32; WIDTH];

/// The first bytes of a model file. The digit is the version of its layout.
const MAGIC: &[u8] = b"bonmun6\n";

static BUILT_IN: LazyLock<Model> =
    // The file is known to be whole, by a test. A default model would find every block as likely as not.
    LazyLock::new(|| Model::read(include_bytes!("../../model/bonmun.bin")).unwrap_or_default());

impl Model {
    /// The model that comes with the crate.
    #[must_use]
    pub fn built_in() -> &'static Model {
        &BUILT_IN
    }

    /// Reads a model file; `None` if it is none, is cut short, or has an index that is out of range.
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

    /// Measures and judges each block of a page. Only a few rows of features are in memory at a time.
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

/// What the model says of the blocks of a page, and which of them are alike.
pub(crate) struct Judgement {
    /// How likely each block is content, from 0 to 1.
    pub(crate) probabilities: Vec<f32>,
    /// For each block the first block that is like it: see [`Table::alike`].
    pub(crate) alike: Vec<usize>,
}

/// The blocks that were judged so far, those of a page being handed in run by run.
struct Judged {
    /// The log-odds of each block by the trees.
    sums: Vec<f32>,
    /// Each block as the first layer of the network takes it.
    entered: Vec<Channels>,
    alike: Vec<usize>,
}

impl Judged {
    /// With room for all `count` blocks at once, since a list that grows takes up its memory twice while it is moved.
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
