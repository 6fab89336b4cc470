#!/usr/bin/env python3
"""Splices the pages of a set: each text in the surroundings of another page.

    python spliced.py SET PAGES OUT [--others N]

The main element of a page, which is the innermost one that holds nearly all of its gold, takes the place of that of
another page; so do its title and its descriptions, which are about the text. PAGES is the `pages.jsonl` of `features
labels`: pages are spliced with pages of the same group in the same fold, so that no fold sees a site of another one.
Some of the pages also get wrappers around everything, as the systems that make pages add them.
"""

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from pathlib import Path

from lxml import etree, html

from data import fold_of

SEED = 5
WIDE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
# Words, and characters of scripts that have no spaces or long endings.
TOKEN = re.compile(rf"[{WIDE}]|[^\W{WIDE}]+")
UNSHOWN = {"script", "style", "noscript", "template"}
# Parts of a table make no sense elsewhere.
NOT_MOVED = {"table", "thead", "tbody", "tr", "td", "th"}
# Share of the gold on a page that the main element holds, and of the gold as a whole that the page must have.
HELD, FOUND = 0.97, 0.6
# Tokens of gold, and of surroundings, that a page must have.
MIN_GOLD, MIN_AROUND = 20, 30
# Tokens in a row that are taken for gold where they stand in it.
SHINGLE = 3
# Share of the pages that get a wrapper, and the wrappers, as paths of elements.
WRAPPED = 0.3
WRAPPERS = (
    ("table", "tr", "td"),
    ("table", "tbody", "tr", "td"),
    ("form",),
    ("main",),
    ("article",),
    ("center", "font"),
    ("div", "div", "div"),
    ("section", "div"),
)


def read(path):
    """The tree of a page; None where it has no body to move things in."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    root = html.document_fromstring(text) if text.strip() else None
    return root if root is not None and root.find("body") is not None else None


def texts(body):
    """The texts that are shown, in order, each with the element that holds it."""
    for element in body.iter():
        if isinstance(element.tag, str) and element.tag not in UNSHOWN and element.text:
            yield element, element.text
        parent = element.getparent()
        if element.tail and element is not body and parent.tag not in UNSHOWN:
            yield parent, element.tail


def main_element(root, gold):
    """The innermost element that holds nearly all of the gold, if there are surroundings."""
    gold = TOKEN.findall(gold.lower())
    if len(gold) < MIN_GOLD:
        return None
    shingles = {tuple(gold[at : at + SHINGLE]) for at in range(len(gold) - SHINGLE + 1)}
    tokens = [(token, element) for element, text in texts(root.find("body")) for token in TOKEN.findall(text.lower())]
    is_gold = [False] * len(tokens)
    for at in range(len(tokens) - SHINGLE + 1):
        if tuple(token for token, _ in tokens[at : at + SHINGLE]) in shingles:
            is_gold[at : at + SHINGLE] = [True] * SHINGLE
    held, all_held = Counter(), Counter()
    for (_, element), counts in zip(tokens, is_gold):
        while element is not None:
            held[element] += counts
            all_held[element] += 1
            element = element.getparent()
    if held[root] < FOUND * len(gold):
        return None
    found, inner = None, root.find("body")
    while inner is not None:
        found, inner = inner, next((child for child in inner if held[child] >= HELD * held[root]), None)
    while found.tag in NOT_MOVED:
        found = found.getparent()
    is_moved = found.tag != "body" and all_held[root] - all_held[found] >= MIN_AROUND
    return found if is_moved else None


def splice(root, main, other, other_main, rng):
    """Puts the main element of the other tree into the place of that of the first one, with the title that goes with it."""
    other_main.tail = main.tail
    if rng.random() < 0.5:
        # The surroundings name it.
        other_main.tag = main.tag
        other_main.attrib.clear()
        other_main.attrib.update(main.attrib)
    main.getparent().replace(main, other_main)
    if root.find("head") is not None and other.find("head") is not None:
        root.replace(root.find("head"), other.find("head"))
    if rng.random() < WRAPPED:
        wrap(root.find("body"), rng.choice(WRAPPERS))


def wrap(body, path):
    """Puts elements around all there is in the body."""
    inner = outer = etree.Element(path[0])
    for tag in path[1:]:
        inner = etree.SubElement(inner, tag)
    inner.text, body.text = body.text, None
    inner.extend(list(body))
    body.append(outer)


class Set:
    """A page set in either of the two layouts."""

    def __init__(self, folder):
        self.folder = folder
        self.is_wcxb = (folder / "ground-truth").is_dir()
        self.gold_folder = "ground-truth" if self.is_wcxb else "gold"
        lines = [] if self.is_wcxb else (folder / "index.jsonl").open(encoding="utf-8")
        self.entries = {entry["id"]: entry for entry in map(json.loads, lines)}

    def html(self, page):
        return self.folder / "html" / f"{page}.html"

    def gold(self, page):
        return json.loads((self.folder / self.gold_folder / f"{page}.json").read_bytes())

    def content(self, page):
        gold = self.gold(page)
        return (gold["ground_truth"] if self.is_wcxb else gold).get("main_content") or ""

    def write(self, out, name, surroundings, text, root):
        """Writes a page, which counts as one of the site that the surroundings are from, with the gold of its text."""
        gold = self.gold(text)
        if self.is_wcxb:
            gold["url"], gold["file_id"] = self.gold(surroundings)["url"], name
        else:
            entry = dict(self.entries[surroundings], id=name, encoding="utf-8", declared_charset="utf-8")
            with (out / "index.jsonl").open("a", encoding="utf-8") as index:
                index.write(json.dumps(entry, ensure_ascii=False) + "\n")
        path = out / self.gold_folder / f"{name}.json"
        path.write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")
        page = etree.tostring(root, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")
        (out / "html" / f"{name}.html").write_bytes(page)


def groups_of(pages, of):
    """The pages that can be spliced, with the paths of their main elements, by group and fold."""
    groups = defaultdict(list)
    for page in pages:
        root = read(of.html(page["id"]))
        main = None if root is None else main_element(root, of.content(page["id"]))
        if main is not None:
            group = page["group"] if of.is_wcxb else page["group"].split()[0]
            path = root.getroottree().getpath(main)
            groups[group, fold_of(page["site"])].append((page["id"], page["site"], path))
    return groups


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("set", type=Path)
    parser.add_argument("pages", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--others", type=int, default=1, help="texts that each page is the surroundings of")
    arguments = parser.parse_args()
    of = Set(arguments.set)
    pages = [json.loads(line) for line in arguments.pages.open(encoding="utf-8")]
    pages = [page for page in pages if page["corpus"] == arguments.set.name]
    for folder in ("html", of.gold_folder):
        (arguments.out / folder).mkdir(parents=True, exist_ok=True)
    # Its lines are added page by page: those of an earlier run would stay.
    (arguments.out / "index.jsonl").unlink(missing_ok=True)
    rng = random.Random(SEED)
    made = 0
    for (group, _), members in sorted(groups_of(pages, of).items()):
        for page, site, path in members:
            others = [other for other in members if other[1] != site]
            # Articles are many as they are.
            count = 1 if group == "article" else arguments.others
            for text, _, text_path in rng.sample(others, min(count, len(others))):
                root, other = read(of.html(page)), read(of.html(text))
                mains = root.xpath(path), other.xpath(text_path)
                splice(root, mains[0][0], other, mains[1][0], rng)
                of.write(arguments.out, f"{page}-{text}", page, text, root)
                made += 1
    print(f"{made} pages")


if __name__ == "__main__":
    main()
