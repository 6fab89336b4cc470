//! What the network's log-odds of a block owe to each column, in its own row and in the rows around it, and what to the
//! blocks alike.
//!
//! Wherever a channel is above 0 it is a sum, and elsewhere it is nothing, so that the log-odds are exactly a base and,
//! for each column of each row, its number times a slope (gradient times input; Ancona et al., 2018). What a layer adds
//! for the mean of the blocks alike is not followed to the columns of them all: it is told as a whole.

use std::collections::BTreeMap;

use super::net::{Channels, Net, dot, seen, squash, with};

/// A page's way through the network: before and after each layer.
pub(super) struct Trace<'a> {
    net: &'a Net,
    rows: &'a [&'a [f32]],
    entered: Vec<Channels>,
    alike: &'a [usize],
    /// What each layer adds for blocks alike, the bias with it, by the first of them.
    shared: Vec<Vec<Channels>>,
    /// What each layer finds at each block, below 0 where it finds nothing.
    found: Vec<Vec<Channels>>,
    sums: Vec<f32>,
}

/// What log-odds are made of beside the columns.
pub(super) struct Rest {
    /// Without any column.
    pub(super) base: f64,
    /// For the means of blocks alike.
    pub(super) alike: f64,
}

impl<'a> Trace<'a> {
    pub(super) fn of(net: &'a Net, rows: &'a [&'a [f32]], alike: &'a [usize]) -> Trace<'a> {
        let entered: Vec<Channels> = rows.iter().map(|row| net.enter(row)).collect();
        let mut blocks = entered.clone();
        let (mut shared, mut found) = (Vec::new(), Vec::new());
        for (layer, step) in net.layers() {
            let means = layer.shared(&blocks, alike);
            let find = |index| layer.found(&blocks, index, step, &means[alike[index]]);
            let here: Vec<Channels> = (0..rows.len()).map(find).collect();
            blocks = blocks.iter().zip(&here).map(|(block, found)| with(block, *found)).collect();
            shared.push(means);
            found.push(here);
        }
        let sums = blocks.iter().map(|block| net.leave(block)).collect();
        Trace { net, rows, entered, alike, shared, found, sums }
    }

    /// The log-odds of a block.
    pub(super) fn sum(&self, block: usize) -> f32 {
        self.sums[block]
    }

    /// Adds to each column how far it moves the log-odds of a block, and gives the rest of them.
    pub(super) fn explain(&self, block: usize, moved: &mut [f64]) -> Rest {
        let mut rest = Rest { base: f64::from(self.net.base), alike: 0.0 };
        let mut slopes = BTreeMap::from([(block, self.net.out)]);
        for (((layer, step), shared), found) in self.net.layers().zip(&self.shared).zip(&self.found).rev() {
            // What a layer passes on unchanged, and what it adds.
            let mut before = slopes.clone();
            for (index, slope) in slopes {
                let slope = where_above_0(slope, &found[index]);
                let bias = f64::from(dot(&slope, &layer.bias));
                rest.base += bias;
                rest.alike += f64::from(dot(&slope, &shared[self.alike[index]])) - bias;
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

fn where_above_0(slope: Channels, channels: &Channels) -> Channels {
    let mut slope = slope;
    slope.iter_mut().zip(channels).filter(|(_, channel)| **channel <= 0.0).for_each(|(slope, _)| *slope = 0.0);
    slope
}
