"""Weights of class words and words of text: smoothed log-odds of content, for each fold from the other folds.

    python lexicon.py TABLES OUT

Reads `words.npy`, `pages.jsonl`; writes `OUT/K.bin` for each fold, `OUT/all.bin` and `OUT/folds.json`.
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np

import data

# Where a word stands, as examples/features numbers it: classes of the container, near and far; text, heading above.
CLASS_SLOTS, TEXT_SLOTS = (0, 1, 2), (3, 4)
# Words of fewer sites are names.
MIN_SITES = 6
# Words kept of each table, those with the largest weight times the square root of the sites first.
MAX_CLASS_WORDS = 3000
MAX_TEXT_WORDS = 5000
# Weight, in pages, of the belief that a word says nothing.
PRIOR = 1.0
EIGHTHS = 8
# Made-up boards tell the names that boards give to comments; what common names say is for real pages to tell.
# Copies without names have no names to tell and no other text.
WEIGHT = data.CORPUS_WEIGHT | {"boards": 0.05, "unnamed-wcxb": 0.0, "unnamed-cjk": 0.0}


def log_odds(content, total, base):
    """Log-odds of content against the average, drawn to 0 for rare words, in eighths."""
    odds = np.log((content + PRIOR * base) / (total - content + PRIOR * (1 - base))) - np.log(base / (1 - base))
    return np.clip(np.round(odds * EIGHTHS), -127, 127).astype(np.int8)


def table(words, slots, sites_of, limit):
    """Keys and weights of the words in some slots of the given rows."""
    columns = {}
    for index, slot in enumerate(slots):
        rows = words[words[:, 1] == slot]
        keys, inverse = np.unique(rows[:, 2].astype(np.int64), return_inverse=True)
        content = np.bincount(inverse, rows[:, 3])
        total = np.bincount(inverse, rows[:, 4])
        site = sites_of[rows[:, 0].astype(int)]
        pairs = np.unique(np.stack([inverse, site], 1), axis=0)
        sites = np.bincount(pairs[:, 0], minlength=len(keys))
        weights = log_odds(content, total, content.sum() / total.sum())
        for key, weight, count in zip(keys, weights, sites):
            if count >= MIN_SITES:
                entry = columns.setdefault(int(key), [[0] * len(slots), 0.0])
                entry[0][index] = int(weight)
                entry[1] = max(entry[1], abs(int(weight)) * np.sqrt(count))
    best = sorted(columns.items(), key=lambda item: (-item[1][1], item[0]))[:limit]
    return sorted((key, entry[0]) for key, entry in best if any(entry[0]))


def write(path, words, sites_of):
    """Writes a lexicon: the table of class words, then that of words of text."""
    out = b""
    for slots, limit in ((CLASS_SLOTS, MAX_CLASS_WORDS), (TEXT_SLOTS, MAX_TEXT_WORDS)):
        entries = table(words, slots, sites_of, limit)
        out += struct.pack("<I", len(entries))
        out += b"".join(struct.pack(f"<I{len(slots)}b", key, *weights) for key, weights in entries)
    path.write_bytes(out)


def main(tables, out):
    out.mkdir(parents=True, exist_ok=True)
    loaded = data.load(tables)
    words = np.load(tables / "words.npy")
    sites = {site: index for index, site in enumerate(sorted({page["site"] for page in loaded.pages}))}
    sites_of = np.array([sites[page["site"]] for page in loaded.pages])
    weight = np.array([WEIGHT[page["corpus"]] for page in loaded.pages])
    words[:, 3:] *= weight[words[:, 0].astype(int), None]
    words = words[words[:, 4] > 0]
    fold_of_row = loaded.fold[words[:, 0].astype(int)]
    for fold in range(data.FOLDS):
        write(out / f"{fold}.bin", words[fold_of_row != fold], sites_of)
    write(out / "all.bin", words, sites_of)
    folds = {page["site"]: int(fold) for page, fold in zip(loaded.pages, loaded.fold)}
    (out / "folds.json").write_text(json.dumps(folds, sort_keys=True, ensure_ascii=False))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
