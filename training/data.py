"""The tables that `examples/features` wrote: labels with folds and weights, and features."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

FOLDS = 5
# How much a page of each corpus counts. The small set in other scripts and the two nearest to a reader's idea of
# an article (cjk-dev, wcxb-train) decide; the others add breadth. What is made up or made by a few generators has many
# pages that are alike.
CORPUS_WEIGHT = {
    "wcxb-train": 1.0,
    "cjk-dev": 3.0,
    "news-dev": 1.0,
    "articles-dev": 1.0,
    "mixed-dev": 0.7,
    "shapes": 0.3,
    "boards": 0.2,
    "docs": 0.3,
    "unnamed-wcxb": 0.5,
    "unnamed-cjk": 1.0,
    "spliced-wcxb": 0.3,
    "spliced-cjk": 0.6,
    "spliced-news": 0.3,
    "spliced-articles": 0.3,
    "spliced-mixed": 0.2,
}
# A block weighs at most this many tokens, so that one long post does not outweigh a thread.
MAX_TOKENS = 400
# Pages with less gold than this are weighed as if they had it.
MIN_GOLD = 60
# A smaller share of gold in a block of this many tokens or more is an accident of the alignment: a matched word.
ACCIDENT_SHARE, ACCIDENT_TOKENS = 0.12, 8


def fold_of(site: str) -> int:
    """The fold of a site, the same on every machine."""
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % FOLDS


@dataclass
class Data:
    """A row a block, in the order of pages; counts are of tokens."""

    pages: list
    page_of: np.ndarray  # row -> page
    starts: np.ndarray  # page -> first row
    tokens: np.ndarray
    gold: np.ndarray
    neutral: np.ndarray
    share: np.ndarray  # share of a block's tokens that is gold
    weight: np.ndarray
    page_weight: np.ndarray  # page -> what its gold weighs
    fold: np.ndarray  # page -> fold

    def bounded_weight(self, most):
        """The weights, made smaller on pages whose blocks together weigh more than so many times their gold."""
        total = np.bincount(self.page_of, self.weight, minlength=len(self.pages))
        return self.weight * np.minimum(1.0, most * self.page_weight / np.maximum(total, 1e-9))[self.page_of]


@dataclass
class Features:
    """A row a block, as in `Data`."""

    names: list
    x: np.ndarray
    alike: np.ndarray  # the first block of the page that is made like it


def load_features(folder: Path) -> Features:
    """Reads what the library measured."""
    names = (folder / "features.txt").read_text().split()
    return Features(names, np.load(folder / "features.npy"), np.load(folder / "alike.npy")[:, 0])


def load(folder: Path) -> Data:
    """Reads the labels of a table and weighs its blocks."""
    pages = [json.loads(line) for line in (folder / "pages.jsonl").open(encoding="utf-8")]
    labels = np.load(folder / "labels.npy")
    blocks = np.array([page["blocks"] for page in pages])
    starts = np.concatenate([[0], np.cumsum(blocks)])
    page_of = np.repeat(np.arange(len(pages)), blocks)
    tokens, gold, neutral = labels.T.astype(np.float64)
    share = np.divide(gold, tokens, out=np.zeros_like(gold), where=tokens > 0)
    share[(share < ACCIDENT_SHARE) & (tokens >= ACCIDENT_TOKENS)] = 0.0
    gold_tokens = np.array([page["gold_tokens"] for page in pages], float)
    page_weight = np.array([CORPUS_WEIGHT[page["corpus"]] for page in pages])
    scale = page_weight / np.maximum(gold_tokens, MIN_GOLD)
    scale[gold_tokens == 0] = 0.0
    # No block weighs more than its page.
    weight = np.minimum(np.minimum(tokens, MAX_TOKENS) * scale[page_of], page_weight[page_of])
    # A block that is mostly neutral and no more gold than that teaches nothing.
    weight[(neutral > 0.5 * tokens) & (neutral >= gold)] = 0.0
    fold = np.array([fold_of(page["site"]) for page in pages])
    return Data(pages, page_of, starts, tokens, gold, neutral, share, weight, page_weight, fold)
