//! A convolutional network over the blocks of a page in their order.
//!
//! Trees judge a block by its own row; what they know of its neighbours is what some feature sums up. The network reads
//! the rows around a block themselves. Every row becomes a few channels, and each layer adds to a block's channels what
//! it finds in those of the block and of two others, twice as far away as in the layer before (Bai et al., 2018), and in
//! the mean over all blocks alike: the cards of a list, the posts of a thread, the links of a menu.

#![expect(clippy::inline_always, reason = "only what is inlined into `dispatch!` is compiled for the machine at hand")]

use fearless_simd::{Level, dispatch};

use crate::features::WIDTH;
use crate::lexicon::take;

use super::Row;

/// Numbers that a block is carried in between layers. Unit: channels. Source: `training/net.py`.
const CHANNELS: usize = 16;

/// Blocks that a layer looks at: one before, itself, one after.
const TAPS: usize = 3;

/// Columns of a row that are added before it is asked whether there are more.
///
/// Source: measured; a seventh fewer instructions than one by one.
const COLUMNS_AT_ONCE: usize = 4;

/// More layers would look further than pages reach.
const MAX_LAYERS: u8 = 16;

/// What a layer knows of a block.
pub(super) type Channels = [f32; CHANNELS];

/// Which blocks of a page are made alike.
pub(super) struct Alike<'a> {
    /// For each block the first of those like it, which stands for all of them.
    pub(super) firsts: &'a [usize],
    /// How many there are, by the first of them; 0 for the others.
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

/// A network over rows of one width; one without layers adds nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Net {
    /// For each column, the value that counts half.
    pub(super) halves: Vec<f32>,
    /// For each column, what the channels gain by it.
    pub(super) columns: Vec<Channels>,
    /// The channels of a row of zeros.
    pub(super) start: Channels,
    layers: Vec<Layer>,
    /// What each channel adds to the log-odds.
    pub(super) out: Channels,
    /// The log-odds without any.
    pub(super) base: f32,
}

/// What a layer adds to a block: a sum over the channels of the blocks it looks at, where that is above 0.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Layer {
    /// For each block and each of its channels, what the channels gain.
    pub(super) taps: [Gains; TAPS],
    /// The same for the mean of the blocks alike.
    pub(super) alike: Gains,
    pub(super) bias: Channels,
}

/// For each channel of a block, what the channels of another gain by it.
type Gains = [Channels; CHANNELS];

impl Net {
    /// Reads a network from the front of `bytes`; `None` where it is cut short or has more layers than any should.
    pub(super) fn read(bytes: &mut &[u8]) -> Option<Net> {
        let layers = take(bytes).filter(|&[layers]| layers <= MAX_LAYERS)?[0];
        let halves = (0..WIDTH).map(|_| number(bytes)).collect::<Option<_>>()?;
        let columns = (0..WIDTH).map(|_| channels(bytes)).collect::<Option<_>>()?;
        let start = channels(bytes)?;
        let layers = (0..layers).map(|_| Layer::read(bytes)).collect::<Option<_>>()?;
        Some(Net { halves, columns, start, layers, out: channels(bytes)?, base: number(bytes)? })
    }

    /// The layers, and how far each looks.
    pub(super) fn layers(&self) -> impl DoubleEndedIterator<Item = (&Layer, usize)> + ExactSizeIterator {
        self.layers.iter().enumerate().map(|(depth, layer)| (layer, 1 << depth))
    }

    /// Adds rows in channels to those before.
    pub(super) fn enter_all(&self, rows: &[&Row], entered: &mut Vec<Channels>) {
        dispatch!(Level::new(), _simd => entered.extend(rows.iter().map(|row| self.enter(row))));
    }

    /// A row in channels.
    #[inline(always)]
    pub(super) fn enter(&self, row: &Row) -> Channels {
        // All columns first, for the compiler to take several at a time.
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

    /// The log-odds of every block of a page whose rows have entered; `firsts` gives for each the first block like it.
    pub(super) fn sums(&self, mut blocks: Vec<Channels>, firsts: &[usize]) -> Vec<f32> {
        let alike = Alike::of(firsts);
        for (layer, step) in self.layers() {
            blocks = layer.over(&blocks, &alike, step);
        }
        blocks.iter().map(|block| self.leave(block)).collect()
    }

    /// The log-odds of a block after all layers.
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

    /// The blocks after this layer, which looks `step` blocks before and after each.
    fn over(&self, blocks: &[Channels], alike: &Alike<'_>, step: usize) -> Vec<Channels> {
        dispatch!(Level::new(), _simd => {
            let shared = self.shared(blocks, alike);
            let next = |(index, block)| with(block, self.found(blocks, index, step, &shared[alike.firsts[index]]));
            blocks.iter().enumerate().map(next).collect()
        })
    }

    /// For each block that is the first of those like it, what their mean adds to the bias.
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

    /// What the layer finds at a block, below 0 where it finds nothing; `shared` is what all blocks like it have.
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

/// The blocks that a layer looks at for one; those past the end of the page are none.
pub(super) fn seen(index: usize, step: usize) -> [Option<usize>; TAPS] {
    [index.checked_sub(step), Some(index), Some(index + step)]
}

/// A block with what a layer found at it.
pub(super) fn with(block: &Channels, found: Channels) -> Channels {
    let mut next = *block;
    add(&mut next, 1.0, &positive(found));
    next
}

/// A measure of any size as a number between -1 and 1.
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
