"""Writes the model file that `src/score/` reads.

    magic "bonmun4\\n", note length (u16), note, number of trees (u16), trees, lexicon to the end of the file

A tree is the number of its inner nodes (u8), those nodes, and one leaf (f32) more than nodes. A node is feature (u16),
threshold (f32), left (i8), right (i8); a child below 0 is leaf -child - 1. All little-endian.
"""

import struct
from pathlib import Path

import numpy as np

MAGIC = b"bonmun4\n"


def threshold(value):
    """The largest f32 not above a threshold, so that comparing f32 features gives the same answer."""
    small = np.float32(value)
    return np.nextafter(small, np.float32(-np.inf)) if float(small) > value else small


def tree_bytes(structure):
    """A tree of LightGBM, its inner nodes in the order of a walk down the left first."""
    inner, leaves = [], []

    def leaf(node):
        leaves.append(node["leaf_value"])
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


def write(path: Path, booster, lexicon: Path, note: str):
    """Writes a model file."""
    text = note.encode()
    head = MAGIC + struct.pack("<H", len(text)) + text
    path.write_bytes(head + forest_bytes(booster) + lexicon.read_bytes())
