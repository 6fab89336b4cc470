"""The network over the blocks of a page: a few channels a block, and layers that look ever further before and after and
at the mean of all blocks alike."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

CHANNELS, LAYERS = 16, 6
# A layer looks at the blocks this far before and after, and all layers together as far as REACH.
STEPS = [2**layer for layer in range(LAYERS)]
REACH = sum(STEPS)
# Blocks of one page that are learned from at a time, those within REACH of them aside, and how many such runs a step
# sees. Windows of one size keep the compiler from compiling again.
RUN = 256
WINDOW = RUN + 2 * REACH
BATCH = 24
EPOCHS = 15
LEARNING_RATE, WARM_UP = 3e-3, 0.05
WEIGHT_DECAY = 0.7
# Columns, and channels between layers, that are left out of a window at a time.
DROPPED = 0.1
# Blocks that are left out of a page at a time.
HIDDEN = 0.1
# A page weighs at most so many times its gold: one of little gold and much around it would drown the others of a step.
MAX_WEIGHT = 5.0
# No column is stretched more than one whose values deviate by this.
MIN_DEVIATION = 0.02


def halves(x):
    """For each column the size that counts half: the median of what is not 0."""
    sizes = [np.abs(column[column != 0]) for column in x.T]
    return np.array([max(np.median(size), 1e-3) if len(size) else 1.0 for size in sizes], np.float32)


def squash(x, half):
    """Measures of any size as numbers between -1 and 1."""
    return x / (np.abs(x) + half)


def runs_of(loaded, pages):
    """Runs of blocks of the pages: first and last window row, and first and last row of the run itself."""
    runs = []
    for page in pages:
        begin, end = loaded.starts[page], loaded.starts[page + 1]
        for start in range(begin, end, RUN):
            stop = min(end, start + RUN)
            runs.append((max(begin, start - REACH), min(end, stop + REACH), start, stop))
    return runs


def windows(x, first_alike, runs):
    """The rows of each window, which of them are blocks, the rest being nothing, and which of these are alike."""
    rows = np.zeros((len(runs), WINDOW, x.shape[1]), np.float32)
    present = np.zeros((len(runs), WINDOW, 1), np.float32)
    alike = np.zeros((len(runs), WINDOW), np.int32)
    for index, (begin, end, _, _) in enumerate(runs):
        rows[index, : end - begin] = x[begin:end]
        present[index, : end - begin] = 1.0
        alike[index, : end - begin] = np.unique(first_alike[begin:end], return_inverse=True)[1]
    return rows, present, alike


def targets(share, weight, runs):
    """Shares and weights of the blocks of each window; those that are only seen weigh nothing."""
    shares, weights = np.zeros((2, len(runs), WINDOW), np.float32)
    for index, (begin, _, start, stop) in enumerate(runs):
        shares[index, start - begin : stop - begin] = share[start:stop]
        weights[index, start - begin : stop - begin] = weight[start:stop]
    return shares, weights


def initial(key, width):
    """Weights to begin with."""
    keys = jax.random.split(key, LAYERS + 2)
    # Before, itself, after, alike.
    taps = (4, CHANNELS, CHANNELS)
    return {
        "enter": jax.random.normal(keys[0], (width, CHANNELS)) / np.sqrt(width),
        "start": jnp.zeros(CHANNELS),
        "taps": [jax.random.normal(key, taps) / np.sqrt(4 * CHANNELS) for key in keys[2:]],
        "biases": [jnp.zeros(CHANNELS) for _ in STEPS],
        "out": jax.random.normal(keys[1], (CHANNELS,)) / np.sqrt(CHANNELS),
        "base": jnp.zeros(()),
    }


def drop(values, key):
    """Leaves some columns or channels out of each window."""
    if key is None:
        return values
    kept = jax.random.bernoulli(key, 1 - DROPPED, (values.shape[0], 1, values.shape[2]))
    return jnp.where(kept, values / (1 - DROPPED), 0.0)


def means(blocks, present, alike):
    """For each block the mean of the blocks of its window that are alike."""
    groups = (alike + WINDOW * jnp.arange(len(alike))[:, None]).reshape(-1)

    def total(values):
        return jax.ops.segment_sum(values.reshape(len(groups), -1), groups, len(groups))

    mean = total(blocks) / jnp.maximum(total(present), 1.0)
    return mean[groups].reshape(blocks.shape)


def log_odds(weights, rows, present, alike, key=None):
    """The log-odds of each row; with a key as in training, when some columns and channels are left out."""
    keys = [None] * (LAYERS + 1) if key is None else jax.random.split(key, LAYERS + 1)
    blocks = jax.nn.relu(drop(rows, keys[0]) @ weights["enter"] + weights["start"]) * present
    count = blocks.shape[1]
    for step, taps, bias, key in zip(STEPS, weights["taps"], weights["biases"], keys[1:]):
        padded = jnp.pad(blocks, ((0, 0), (step, step), (0, 0)))
        seen = [padded[:, tap * step : tap * step + count] for tap in range(3)] + [means(blocks, present, alike)]
        found = sum(values @ gains for values, gains in zip(seen, taps)) + bias
        blocks = (blocks + drop(jax.nn.relu(found), key)) * present
    return blocks @ weights["out"] + weights["base"]


def loss(weights, rows, present, alike, share, weight, key):
    """Cross-entropy against the share of each block that is gold, some of the blocks left out."""
    hidden, dropped = jax.random.split(key)
    present = present * jax.random.bernoulli(hidden, 1 - HIDDEN, present.shape)
    odds = log_odds(weights, rows, present, alike, dropped)
    return (weight * present[..., 0] * (jax.nn.softplus(odds) - share * odds)).sum() / BATCH


class Net:
    """A trained network."""

    def __init__(self, measured, loaded, pages, seed):
        rows = np.isin(loaded.page_of, pages) & (loaded.weight > 0)
        self.half = halves(measured.x[rows])
        squashed = squash(measured.x[rows], self.half)
        self.mean, self.deviation = squashed.mean(0), np.maximum(squashed.std(0), MIN_DEVIATION)
        self.weights = self.fit(measured, loaded, pages, seed)

    def even(self, x):
        """Columns of the same mean and deviation."""
        return ((squash(x, self.half) - self.mean) / self.deviation).astype(np.float32)

    def fit(self, measured, loaded, pages, seed):
        """Weights after all epochs."""
        x, weight = self.even(measured.x), loaded.bounded_weight(MAX_WEIGHT)
        runs = [run for run in runs_of(loaded, pages) if weight[run[2] : run[3]].any()]
        steps = EPOCHS * (len(runs) // BATCH)
        rate = optax.warmup_cosine_decay_schedule(0.0, LEARNING_RATE, int(steps * WARM_UP), steps)
        descent = optax.adamw(rate, weight_decay=WEIGHT_DECAY)
        key = jax.random.PRNGKey(seed)
        weights = initial(key, x.shape[1])
        state = descent.init(weights)

        @jax.jit
        def step(weights, state, key, *batch):
            slopes = jax.grad(loss)(weights, *batch, key)
            change, state = descent.update(slopes, state, weights)
            return optax.apply_updates(weights, change), state

        shuffle = np.random.default_rng(seed)
        for _ in range(EPOCHS):
            order = shuffle.permutation(len(runs))
            for start in range(0, len(runs) - BATCH + 1, BATCH):
                batch = [runs[index] for index in order[start : start + BATCH]]
                key, used = jax.random.split(key)
                seen = windows(x, measured.alike, batch)
                weights, state = step(weights, state, used, *seen, *targets(loaded.share, weight, batch))
        return jax.tree.map(np.asarray, weights)

    def predict(self, measured, loaded, pages):
        """Log-odds of all rows of the table; 0 for those of other pages."""
        x = self.even(measured.x)
        odds = np.zeros(len(x), np.float32)
        ask = jax.jit(log_odds)
        runs = runs_of(loaded, pages)
        for at in range(0, len(runs), BATCH):
            batch = runs[at : at + BATCH]
            # Always as many, for the compiler.
            seen = windows(x, measured.alike, batch + batch[-1:] * (BATCH - len(batch)))
            found = ask(self.weights, *seen)
            for (begin, _, start, stop), row in zip(batch, np.asarray(found)):
                odds[start:stop] = row[start - begin : stop - begin]
        return odds

    def parts(self, share):
        """The numbers of the model file in its order, evening out done by the weights, the log-odds times a share."""
        weights = self.weights
        enter = weights["enter"] / self.deviation[:, None]
        yield self.half
        yield enter
        yield weights["start"] - self.mean @ enter
        for taps, bias in zip(weights["taps"], weights["biases"]):
            yield taps
            yield bias
        yield share * weights["out"]
        yield share * weights["base"]
