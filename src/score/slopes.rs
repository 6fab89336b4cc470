//! Explains the network's log-odds of a block: how much each column contributes, in the row of the block and in the
//! rows around it, and how much the blocks alike contribute.
//!
//! Each layer is linear where its sums are positive, and adds nothing where they are not. So for a given page the
//! log-odds are exactly a base plus, for each column of each row, its value times a slope (gradient times input; Ancona
//! et al., 2018). Of the mean over blocks alike, only the block's own share is followed back to its columns; the share
//! of the other blocks is given as a whole.

use std::collections::BTreeMap;

use super::Row;
use super::net::{Alike, Channels, Net, dot, seen, squash, with};

/// All intermediate results of the network for one page.
pub(super) struct Trace<'a> {
    net: &'a Net,
    rows: &'a [&'a Row],
    entered: Vec<Channels>,
    alike: Alike<'a>,
    passed: Vec<Passed>,
    sums: Vec<f32>,
}

/// The intermediate results of one layer.
struct Passed {
    /// The channels of each block before the layer.
    blocks: Vec<Channels>,
    /// For the first of blocks alike: [`Layer::shared`](super::net::Layer::shared).
    shared: Vec<Channels>,
    /// For each block: [`Layer::found`](super::net::Layer::found).
    found: Vec<Channels>,
}

/// The parts of the log-odds of a block that are not put down to columns.
pub(super) struct Rest {
    /// What is there without any column.
    pub(super) base: f64,
    /// What other blocks that are alike contribute.
    pub(super) alike: f64,
}

impl<'a> Trace<'a> {
    pub(super) fn of(net: &'a Net, rows: &'a [&'a Row], firsts: &'a [usize]) -> Trace<'a> {
        let alike = Alike::of(firsts);
        let entered: Vec<Channels> = rows.iter().map(|row| net.enter(row)).collect();
        let mut blocks = entered.clone();
        let mut passed = Vec::new();
        for (layer, step) in net.layers() {
            let shared = layer.shared(&blocks, &alike);
            let find = |index| layer.found(&blocks, index, step, &shared[firsts[index]]);
            let found: Vec<Channels> = (0..rows.len()).map(find).collect();
            let after = blocks.iter().zip(&found).map(|(block, found)| with(block, *found)).collect();
            passed.push(Passed { blocks: std::mem::replace(&mut blocks, after), shared, found });
        }
        let sums = blocks.iter().map(|block| net.leave(block)).collect();
        Trace { net, rows, entered, alike, passed, sums }
    }

    /// The log-odds of a block.
    pub(super) fn sum(&self, block: usize) -> f32 {
        self.sums[block]
    }

    /// Adds to each entry of `moved` how far its column moves the log-odds of a block, and returns the rest of them.
    pub(super) fn explain(&self, block: usize, moved: &mut [f64]) -> Rest {
        let mut rest = Rest { base: f64::from(self.net.base), alike: 0.0 };
        let mut slopes = BTreeMap::from([(block, self.net.out)]);
        for ((layer, step), passed) in self.net.layers().zip(&self.passed).rev() {
            // A layer passes each block on unchanged and adds to it: the slopes of both parts sum up.
            let mut before = slopes.clone();
            for (index, slope) in slopes {
                let slope = where_above_0(slope, &passed.found[index]);
                let bias = f64::from(dot(&slope, &layer.bias));
                rest.base += bias;
                let first = self.alike.firsts[index];
                let own = layer.alike.map(|gains| dot(&gains, &slope) / self.alike.counts[first]);
                let shared = f64::from(dot(&slope, &passed.shared[first])) - bias;
                rest.alike += shared - f64::from(dot(&own, &passed.blocks[index]));
                before.entry(index).or_default().iter_mut().zip(own).for_each(|(before, own)| *before += own);
                let within = |seen: Option<usize>| seen.filter(|&seen| seen < self.rows.len());
                for (gains, seen) in layer.taps.iter().zip(seen(index, step).map(within)) {
                    let Some(seen) = seen else { continue };
                    let before = before.entry(seen).or_default();
                    before.iter_mut().zip(gains).for_each(|(before, gains)| *before += dot(gains, &slope));
                }
            }
            slopes = before;
        }
        for (index, slope) in slopes {
            let slope = where_above_0(slope, &self.entered[index]);
            rest.base += f64::from(dot(&slope, &self.net.start));
            let columns = self.net.halves.iter().zip(&self.net.columns);
            for ((moved, &value), (half, gains)) in moved.iter_mut().zip(self.rows[index]).zip(columns) {
                *moved += f64::from(squash(value, *half) * dot(gains, &slope));
            }
        }
        rest
    }
}

/// The slopes of the channels that are positive, 0 for the others.
fn where_above_0(slope: Channels, channels: &Channels) -> Channels {
    let mut slope = slope;
    slope.iter_mut().zip(channels).filter(|(_, channel)| **channel <= 0.0).for_each(|(slope, _)| *slope = 0.0);
    slope
}
