//! A convolutional network over the blocks of a page in their order.
//!
//! The trees judge a block by its own features, and know of other blocks only what some feature sums up. The network
//! sees the features of other blocks themselves. The features of each block become a few numbers, its *channels*. Each
//! layer then adds to the channels of a block a function of
//! - its own channels,
//! - those of one block before and one after it, twice as far away as in the previous layer (Bai et al., 2018), and
//! - the mean over all blocks alike: the cards of a list, the posts of a thread, the links of a menu.

#![expect(clippy::inline_always, reason = "only what is inlined into `dispatch!` is compiled for the machine at hand")]

use fearless_simd::{Level, dispatch};

use crate::features::WIDTH;
use crate::lexicon::take;

use super::Row;

/// How many numbers stand for a block between layers. Unit: channels. Source: `training/net.py`.
const CHANNELS: usize = 16;

/// How many blocks a layer looks at: one before, the block itself, one after.
const TAPS: usize = 3;

/// How many columns are added up in one turn of the loop.
///
/// Source: measured; a seventh fewer instructions than one by one.
const COLUMNS_AT_ONCE: usize = 4;

/// The most layers of a network; more would look further than pages are long.
const MAX_LAYERS: u8 = 16;

/// What stands for a block between layers.
pub(super) type Channels = [f32; CHANNELS];

/// Which blocks of a page are alike: see [`crate::features::Table::alike`].
pub(super) struct Alike<'a> {
    /// For each block the first block that is like it, which stands for all of them.
    pub(super) firsts: &'a [usize],
    /// For each such first block how many are like it, itself included; 0 for all other blocks.
    pub(super) counts: Vec<f32>,
}

impl<'a> Alike<'a> {
    pub(super) fn of(firsts: &'a [usize]) -> Alike<'a> {
        let mut counts = vec![0.0; firsts.len()];
        for &first in firsts {
            counts[first] += 1.0;
        }
        Alike { firsts, counts }
    }
}

/// A network over the features of blocks. The default one finds log-odds of 0 for every block.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Net {
    /// For each column the value that is squashed to a half: see [`squash`].
    pub(super) halves: Vec<f32>,
    /// For each column its weight for each channel.
    pub(super) columns: Vec<Channels>,
    /// The channels of a row of zeros.
    pub(super) start: Channels,
    layers: Vec<Layer>,
    /// For each channel its weight for the log-odds.
    pub(super) out: Channels,
    /// The log-odds of a block whose channels are 0.
    pub(super) base: f32,
}

/// One layer. It adds to each channel of a block a weighted sum over the channels of the blocks it looks at, or 0 where
/// that sum is negative.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Layer {
    /// The weights for each of the blocks it looks at.
    pub(super) taps: [Gains; TAPS],
    /// The weights for the mean of the blocks alike.
    pub(super) alike: Gains,
    pub(super) bias: Channels,
}

/// For each channel of one block its weight for each channel of another.
type Gains = [Channels; CHANNELS];

impl Net {
    /// Reads a network from the front of `bytes`; `None` if it is cut short or has too many layers.
    pub(super) fn read(bytes: &mut &[u8]) -> Option<Net> {
        let layers = take(bytes).filter(|&[layers]| layers <= MAX_LAYERS)?[0];
        let halves = (0..WIDTH).map(|_| number(bytes)).collect::<Option<_>>()?;
        let columns = (0..WIDTH).map(|_| channels(bytes)).collect::<Option<_>>()?;
        let start = channels(bytes)?;
        let layers = (0..layers).map(|_| Layer::read(bytes)).collect::<Option<_>>()?;
        Some(Net { halves, columns, start, layers, out: channels(bytes)?, base: number(bytes)? })
    }

    /// The layers, each with how many blocks away it looks.
    pub(super) fn layers(&self) -> impl DoubleEndedIterator<Item = (&Layer, usize)> + ExactSizeIterator {
        self.layers.iter().enumerate().map(|(depth, layer)| (layer, 1 << depth))
    }

    /// Appends the channels of each row to `entered`.
    pub(super) fn enter_all(&self, rows: &[&Row], entered: &mut Vec<Channels>) {
        dispatch!(Level::new(), _simd => entered.extend(rows.iter().map(|row| self.enter(row))));
    }

    /// The channels of a row, before the first layer.
    #[inline(always)]
    pub(super) fn enter(&self, row: &Row) -> Channels {
        // In a loop of its own, so that the compiler takes several columns at a time.
        let mut squashed = [0.0; WIDTH];
        for ((squashed, value), half) in squashed.iter_mut().zip(row).zip(&self.halves) {
            *squashed = squash(*value, *half);
        }
        let mut sum = self.start;
        let (values, last_values) = squashed[..self.columns.len().min(WIDTH)].as_chunks::<COLUMNS_AT_ONCE>();
        let (columns, last_columns) = self.columns.as_chunks::<COLUMNS_AT_ONCE>();
        for (values, gains) in values.iter().zip(columns) {
            add_all(&mut sum, values, gains);
        }
        add_all(&mut sum, last_values, last_columns);
        positive(sum)
    }

    /// The log-odds of every block of a page, given their channels before the first layer and for each the first block
    /// that is like it.
    pub(super) fn sums(&self, mut blocks: Vec<Channels>, firsts: &[usize]) -> Vec<f32> {
        let alike = Alike::of(firsts);
        for (layer, step) in self.layers() {
            blocks = layer.over(&blocks, &alike, step);
        }
        blocks.iter().map(|block| self.leave(block)).collect()
    }

    /// The log-odds of a block, given its channels after the last layer.
    pub(super) fn leave(&self, block: &Channels) -> f32 {
        self.base + dot(block, &self.out)
    }
}

impl Layer {
    fn read(bytes: &mut &[u8]) -> Option<Layer> {
        let mut gains = [[[0.0; CHANNELS]; CHANNELS]; TAPS + 1];
        for gains in gains.iter_mut().flatten() {
            *gains = channels(bytes)?;
        }
        let [before, own, after, alike] = gains;
        Some(Layer { taps: [before, own, after], alike, bias: channels(bytes)? })
    }

    /// The channels of all blocks after this layer, which looks `step` blocks before and after each.
    fn over(&self, blocks: &[Channels], alike: &Alike<'_>, step: usize) -> Vec<Channels> {
        dispatch!(Level::new(), _simd => {
            let shared = self.shared(blocks, alike);
            let next = |(index, block)| with(block, self.found(blocks, index, step, &shared[alike.firsts[index]]));
            blocks.iter().enumerate().map(next).collect()
        })
    }

    /// For each block that is the first of those like it, the bias and what the mean of these blocks adds to it.
    #[inline(always)]
    pub(super) fn shared(&self, blocks: &[Channels], alike: &Alike<'_>) -> Vec<Channels> {
        let mut sums = vec![[0.0; CHANNELS]; blocks.len()];
        for (block, &first) in blocks.iter().zip(alike.firsts) {
            add(&mut sums[first], 1.0, block);
        }
        let gains = |(sum, &count): (Channels, &f32)| {
            let mut shared = self.bias;
            if count > 0.0 {
                add_all(&mut shared, &sum.map(|value| value / count), &self.alike);
            }
            shared
        };
        sums.into_iter().zip(&alike.counts).map(gains).collect()
    }

    /// The weighted sums of this layer for a block, which may be negative. `shared` is the part that is the same for
    /// all blocks like it.
    #[inline(always)]
    pub(super) fn found(&self, blocks: &[Channels], index: usize, step: usize, shared: &Channels) -> Channels {
        let mut sum = *shared;
        for (gains, seen) in self.taps.iter().zip(seen(index, step)) {
            let Some(block) = seen.and_then(|seen| blocks.get(seen)) else { continue };
            add_all(&mut sum, block, gains);
        }
        sum
    }
}

/// The blocks that a layer looks at for one block; `None` before the start of the page, perhaps an index past its end.
pub(super) fn seen(index: usize, step: usize) -> [Option<usize>; TAPS] {
    [index.checked_sub(step), Some(index), Some(index + step)]
}

/// The channels of a block with the sums of a layer added, negative ones as 0.
pub(super) fn with(block: &Channels, found: Channels) -> Channels {
    let mut next = *block;
    add(&mut next, 1.0, &positive(found));
    next
}

/// Maps a value of any size to a number between -1 and 1, and `half` to a half.
pub(super) fn squash(value: f32, half: f32) -> f32 {
    value / (value.abs() + half)
}

fn add(sum: &mut Channels, factor: f32, gains: &Channels) {
    sum.iter_mut().zip(gains).for_each(|(sum, gain)| *sum += factor * gain);
}

fn add_all(sum: &mut Channels, values: &[f32], gains: &[Channels]) {
    for (&value, gains) in values.iter().zip(gains) {
        add(sum, value, gains);
    }
}

fn positive(sum: Channels) -> Channels {
    sum.map(|value| value.max(0.0))
}

pub(super) fn dot(a: &Channels, b: &Channels) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn number(bytes: &mut &[u8]) -> Option<f32> {
    take(bytes).map(f32::from_le_bytes)
}

fn channels(bytes: &mut &[u8]) -> Option<Channels> {
    let mut channels = [0.0; CHANNELS];
    for channel in &mut channels {
        *channel = number(bytes)?;
    }
    Some(channels)
}

#[cfg(test)]
mod tests {
    use super::{Alike, CHANNELS, Layer, MAX_LAYERS, Net, Row, TAPS, with};
    use crate::features::WIDTH;
    use crate::score::Model;

    /// A network whose only channel is column 0, squashed, and to which each layer adds so many times that of the block
    /// before, and the mean of blocks alike.
    fn net(layers: usize, before: f32, alike: f32) -> Net {
        let mut one = [0.0; CHANNELS];
        one[0] = 1.0;
        let gains = |times: f32| {
            let mut gains = [[0.0; CHANNELS]; CHANNELS];
            gains[0][0] = times;
            gains
        };
        let mut taps = [gains(0.0); TAPS];
        taps[0] = gains(before);
        let layers = vec![Layer { taps, alike: gains(alike), bias: [0.0; CHANNELS] }; layers];
        Net { halves: vec![1.0], columns: vec![one], start: [0.0; CHANNELS], layers, out: one, base: 0.25 }
    }

    fn row(value: f32) -> Row {
        let mut row = [0.0; WIDTH];
        row[0] = value;
        row
    }

    fn sums(net: &Net, values: &[f32], alike: &[usize]) -> Vec<f32> {
        net.sums(values.iter().map(|value| net.enter(&row(*value))).collect(), alike)
    }

    #[test]
    fn layers_look_ever_further() {
        let values = [1.0, 0.0, 0.0, 0.0, 3.0, -1.0];
        let sums = |layers| sums(&net(layers, 1.0, 0.0), &values, &[0, 1, 2, 3, 4, 5]);
        assert_eq!(sums(0), [0.75, 0.25, 0.25, 0.25, 1.0, 0.25]);
        assert_eq!(sums(1), [0.75, 0.75, 0.25, 0.25, 1.0, 1.0]);
        assert_eq!(sums(2), [0.75, 0.75, 0.75, 0.75, 1.0, 1.0]);
    }

    #[test]
    fn blocks_alike_share_their_mean() {
        let values = [1.0, 0.0, 3.0, 0.0];
        let twelfths = |layers| {
            let sums = sums(&net(layers, 0.0, 1.0), &values, &[0, 1, 0, 0]);
            sums.iter().map(|sum| (sum * 12.0).round()).collect::<Vec<_>>()
        };
        assert_eq!(twelfths(0), [9.0, 3.0, 12.0, 3.0]);
        // The mean of 6, 9 and 0 more, and then that of the 11, 14 and 5 that they have become.
        assert_eq!(twelfths(1), [14.0, 3.0, 17.0, 8.0]);
        assert_eq!(twelfths(2), [24.0, 3.0, 27.0, 18.0]);
    }

    #[test]
    fn wide_instructions_give_what_narrow_ones_do() {
        let net = &Model::built_in().net;
        let mut numbers = (0..101_u8).cycle().map(|number| f32::from(number) / 7.0 - 5.0);
        let mut value = |column: usize| numbers.next().filter(|_| !column.is_multiple_of(3)).unwrap_or_default();
        let rows: Vec<Row> = (0..40).map(|_| std::array::from_fn(&mut value)).collect();
        let rows: Vec<&Row> = rows.iter().collect();
        let firsts: Vec<usize> = (0..rows.len()).map(|row| row % 13).collect();
        let (narrow, mut wide) = (rows.iter().map(|row| net.enter(row)).collect::<Vec<_>>(), Vec::new());
        net.enter_all(&rows, &mut wide);
        assert_eq!(narrow, wide);
        let alike = Alike::of(&firsts);
        for (layer, step) in net.layers() {
            let shared = layer.shared(&narrow, &alike);
            let found = |index| layer.found(&narrow, index, step, &shared[firsts[index]]);
            let after: Vec<_> = narrow.iter().enumerate().map(|(index, block)| with(block, found(index))).collect();
            assert_eq!(after, layer.over(&narrow, &alike, step));
        }
    }

    #[test]
    fn a_page_without_blocks_has_no_sums() {
        assert!(sums(&net(2, 1.0, 1.0), &[], &[]).is_empty());
    }

    #[test]
    fn too_many_layers_are_no_network() {
        let mut bytes = vec![0; 1 << 20];
        assert!(Net::read(&mut bytes.as_slice()).is_some());
        bytes[0] = MAX_LAYERS + 1;
        assert!(Net::read(&mut bytes.as_slice()).is_none());
    }
}
