"""Writes the model file that `src/score/` reads.

    magic "bonmun6\\n", note length (u16), note, number of trees (u16), trees, network, lexicon to the end of the file

A tree is the number of its inner nodes (u8), those nodes, and one leaf (f32) more than nodes. A node is feature (u16),
threshold (f32), left (i8), right (i8); a child below 0 is leaf -child - 1. The network is the number of its layers (u8),
for each column the size that counts half, for each column a weight a channel, a bias a channel, for each layer its
weights (of the block before, itself, the block after, the blocks alike; channel in, channel out) and biases, a weight a
channel for the log-odds and a bias, all f32. All is little-endian.
"""

import struct
from pathlib import Path

import numpy as np

MAGIC = b"bonmun6\n"
# The share of the network in the log-odds; the rest is the trees'.
NET_SHARE = 0.45


def threshold(value):
    """The largest f32 not above a threshold, so that comparing f32 features gives the same answer."""
    small = np.float32(value)
    return np.nextafter(small, np.float32(-np.inf)) if float(small) > value else small


def tree_bytes(structure):
    """A tree of LightGBM, its inner nodes in the order of a walk down the left first."""
    inner, leaves = [], []

    def leaf(node):
        leaves.append((1 - NET_SHARE) * node["leaf_value"])
        return -len(leaves)

    def visit(node):
        if "leaf_value" in node:
            return leaf(node)
        index = len(inner)
        inner.append(None)
        left, right = visit(node["left_child"]), visit(node["right_child"])
        inner[index] = struct.pack("<Hfbb", node["split_feature"], threshold(node["threshold"]), left, right)
        return index

    visit(structure)
    return struct.pack("<B", len(inner)) + b"".join(inner) + b"".join(struct.pack("<f", value) for value in leaves)


def forest_bytes(booster):
    """All trees of a model, after their number."""
    trees = [tree_bytes(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]
    return struct.pack("<H", len(trees)) + b"".join(trees)


def net_bytes(net):
    """A network, after the number of its layers."""
    numbers = [np.asarray(part, "<f4").tobytes() for part in net.parts(NET_SHARE)]
    return struct.pack("<B", len(net.weights["taps"])) + b"".join(numbers)


def probabilities(trees, net):
    """What the log-odds of both come to."""
    return 1 / (1 + np.exp(-((1 - NET_SHARE) * trees + NET_SHARE * net)))


def write(path: Path, booster, net, lexicon: Path, note: str):
    """Writes a model file."""
    text = note.encode()
    head = MAGIC + struct.pack("<H", len(text)) + text
    path.write_bytes(head + forest_bytes(booster) + net_bytes(net) + lexicon.read_bytes())
