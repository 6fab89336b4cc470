//! What the network's log-odds of a block owe to each column, in its own row and in the rows around it.
//!
//! Wherever a channel is above 0 it is a sum, and elsewhere it is nothing, so that the log-odds are exactly a base and,
//! for each column of each row, its number times a slope (gradient times input; Ancona et al., 2018).

use std::collections::BTreeMap;

use super::net::{Channels, Net, dot, seen, squash, with};

/// A page's way through the network: before and after each layer.
pub(super) struct Trace<'a> {
    net: &'a Net,
    rows: &'a [&'a [f32]],
    entered: Vec<Channels>,
    /// What each layer finds at each block, below 0 where it finds nothing.
    found: Vec<Vec<Channels>>,
    sums: Vec<f32>,
}

impl<'a> Trace<'a> {
    pub(super) fn of(net: &'a Net, rows: &'a [&'a [f32]]) -> Trace<'a> {
        let entered: Vec<Channels> = rows.iter().map(|row| net.enter(row)).collect();
        let mut blocks = entered.clone();
        let mut found = Vec::new();
        for (layer, step) in net.layers() {
            let here: Vec<Channels> = (0..rows.len()).map(|index| layer.found(&blocks, index, step)).collect();
            blocks = blocks.iter().zip(&here).map(|(block, found)| with(block, *found)).collect();
            found.push(here);
        }
        let sums = blocks.iter().map(|block| net.leave(block)).collect();
        Trace { net, rows, entered, found, sums }
    }

    /// The log-odds of a block.
    pub(super) fn sum(&self, block: usize) -> f32 {
        self.sums[block]
    }

    /// Adds to each column how far it moves the log-odds of a block, and gives what they are without any.
    pub(super) fn explain(&self, block: usize, moved: &mut [f64]) -> f64 {
        let mut base = f64::from(self.net.base);
        let mut slopes = BTreeMap::from([(block, self.net.out)]);
        for ((layer, step), found) in self.net.layers().zip(&self.found).rev() {
            // What a layer passes on unchanged, and what it adds.
            let mut before = slopes.clone();
            for (index, slope) in slopes {
                let slope = where_above_0(slope, &found[index]);
                base += f64::from(dot(&slope, &layer.bias));
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
            base += f64::from(dot(&slope, &self.net.start));
            let columns = self.net.halves.iter().zip(&self.net.columns);
            for ((moved, &value), (half, gains)) in moved.iter_mut().zip(self.rows[index]).zip(columns) {
                *moved += f64::from(squash(value, *half) * dot(gains, &slope));
            }
        }
        base
    }
}

fn where_above_0(slope: Channels, channels: &Channels) -> Channels {
    let mut slope = slope;
    slope.iter_mut().zip(channels).filter(|(_, channel)| **channel <= 0.0).for_each(|(slope, _)| *slope = 0.0);
    slope
}
