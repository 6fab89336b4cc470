"""Trains the block scorer and reports it cross-validated over sites.

    python train.py TABLES LEXICONS OUT
"""

import argparse
import shutil
import time
from pathlib import Path

import lightgbm as lgb
import numpy as np

import data
import model
from net import Net

PARAMS = {
    "objective": "cross_entropy",
    "num_leaves": 31,
    "learning_rate": 0.09,
    "min_data_in_leaf": 80,
    "feature_fraction": 0.4,
    "lambda_l2": 5.0,
    "max_bin": 255,
    "num_threads": 2,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}
TREES = 160
# Groups of fewer pages are not reported.
MIN_PAGES = 5
# Page sets reported as a whole, for their groups are too small to tell anything.
WITHOUT_GROUPS = ("news-dev ", "articles-dev ")


def keep_best_prefix(p, tokens):
    """The blocks that maximise the expected F1, by falling probability."""
    order = np.argsort(-p, kind="stable")
    n = tokens[order]
    gain = p[order] * n
    expected_gold = gain.sum()
    f1 = 2 * np.cumsum(gain) / np.maximum(np.cumsum(n) + expected_gold, 1e-9)
    if len(f1) == 0:
        return np.zeros(0, bool), 0.0
    best = int(np.argmax(f1))
    keep = np.zeros(len(p), bool)
    keep[order[: best + 1]] = True
    return keep, float(f1[best])


def page_scores(loaded, p):
    """F1, precision, recall and expected F1 of every page, by aligned tokens."""
    rows = []
    for index, page in enumerate(loaded.pages):
        span = slice(loaded.starts[index], loaded.starts[index + 1])
        keep, expected = keep_best_prefix(p[span], loaded.tokens[span])
        tokens, gold, neutral = (column[span][keep] for column in (loaded.tokens, loaded.gold, loaded.neutral))
        forgiven = np.where(neutral > gold, neutral - np.minimum(gold, neutral), 0).sum()
        matched = gold.sum()
        precision = matched / max(1.0, tokens.sum() - forgiven)
        recall = matched / page["gold_tokens"] if page["gold_tokens"] else 0.0
        f1 = 2 * precision * recall / (precision + recall) if matched else 0.0
        rows.append((f1, precision, recall, expected))
    return np.array(rows)


def report(loaded, p):
    """Mean figures of every group of pages, a line each."""
    scores = page_scores(loaded, p)
    groups = {}
    for index, page in enumerate(loaded.pages):
        corpus, group = page["corpus"], page["group"]
        for name in {corpus, f"{corpus} {group}", f"{corpus} {group.split()[0]}"}:
            groups.setdefault(name, []).append(index)
    lines = []
    for name, rows in sorted(groups.items()):
        if len(rows) >= MIN_PAGES and not name.startswith(WITHOUT_GROUPS):
            f1, precision, recall, expected = scores[rows].mean(0)
            figures = f"f1 {f1:.4f} p {precision:.4f} r {recall:.4f} expected {expected:.4f}"
            lines.append(f"{name:34} {len(rows):5} {figures}")
    return "\n".join(lines)


def fit_trees(x, loaded, rows):
    """Trees over the blocks that weigh anything."""
    labels, weights = loaded.share[rows], loaded.weight[rows]
    used = weights > 0
    return lgb.train(PARAMS, lgb.Dataset(x[rows][used], labels[used], weight=weights[used]), TREES)


def fit(measured, loaded, pages):
    """Trees and network over the blocks of some pages, True a page."""
    booster = fit_trees(measured.x, loaded, pages[loaded.page_of])
    return booster, Net(measured, loaded, np.flatnonzero(pages), PARAMS["seed"])


def cross_validate(measured, loaded):
    """Probabilities of every block by the models of the other folds, and those models."""
    p = np.zeros(len(measured.x), np.float32)
    models = []
    for fold in range(data.FOLDS):
        started = time.time()
        out = loaded.fold == fold
        booster, net = fit(measured, loaded, ~out)
        rows = out[loaded.page_of]
        odds = net.predict(measured, loaded, np.flatnonzero(out))[rows]
        p[rows] = model.probabilities(booster.predict(measured.x[rows], raw_score=True), odds)
        models.append((booster, net))
        print(f"fold {fold}: {time.time() - started:.0f} s", flush=True)
    return p, models


def show_importance(names, boosters):
    """Prints what families of features, and the strongest features, contribute to the trees of all folds."""
    gain = sum(booster.feature_importance("gain") for booster in boosters)
    gain /= gain.sum()
    families = {}
    for name, value in zip(names, gain):
        families[name.split("_")[0]] = families.get(name.split("_")[0], 0) + value
    print({name: round(float(value), 3) for name, value in families.items()})
    print(", ".join(f"{names[i]} {gain[i]:.3f}" for i in np.argsort(-gain)[:30]))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tables", type=Path)
    parser.add_argument("lexicons", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    loaded = data.load(arguments.tables)
    measured = data.load_features(arguments.tables)
    # The model of all pages first: the folds only report.
    final = fit(measured, loaded, np.ones(len(loaded.pages), bool))
    model.write(arguments.out / "bonmun.bin", *final, arguments.lexicons / "all.bin", "all pages")
    p, models = cross_validate(measured, loaded)
    np.save(arguments.out / "p.npy", p)
    print(report(loaded, p))
    show_importance(measured.names, [booster for booster, _ in models])
    for fold, fitted in enumerate(models):
        model.write(arguments.out / f"fold{fold}.bin", *fitted, arguments.lexicons / f"{fold}.bin", f"fold {fold}")
    shutil.copy(arguments.lexicons / "folds.json", arguments.out)


if __name__ == "__main__":
    main()
