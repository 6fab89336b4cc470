#!/usr/bin/env python3
"""Splices the pages of a set: each text in the surroundings of another page, with clutter of a third.

    python spliced.py SET PAGES OUT [--others N]

The main element of a page, which is the innermost one that holds nearly all of its gold, takes the place of that of
another page; so do its title and its descriptions, which are about the text. Half of the pages are also strewn with
what a third one has around its main element, and half with what it has between the paragraphs and is no gold: calls to
subscribe, related articles, boxes about the author. So text, surroundings and clutter are not learned as one.

PAGES is the `pages.jsonl` of `features labels`: pages are spliced with pages of the same group in the same fold, so that
no fold sees a site of another one. Some of the pages also get wrappers around everything, as the systems that make pages
add them.
"""

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from copy import deepcopy
from dataclasses import dataclass
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
# Elements that clutter is made of, and those that it is put into.
CLUTTER = {"div", "section", "aside", "ul", "ol", "form", "p", "nav", "footer", "h2", "h3", "h4", "blockquote", "figure"}
HOLDERS = {"div", "section", "article", "main", "body", "td", "form", "center"}
# How many tokens clutter around the main element and inside it has, and the largest share of gold in the former.
AROUND, INSIDE = range(15, 301), range(4, 151)
MAX_GOLD_AROUND = 0.05
# How many pieces of either a page gets, one of these numbers.
PIECES = (0, 0, 1, 2)
# How many levels above the main element clutter is put.
LEVELS = 4
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


@dataclass
class Tokens:
    """How many tokens a gold text has, and how many of them, and of any, stand in each element."""

    wanted: int
    gold: Counter
    all: Counter


def tokens_of(root, gold):
    """Counts the tokens of a page by element. Gold are those that stand in the gold in a row."""
    gold = TOKEN.findall(gold.lower())
    shingles = {tuple(gold[at : at + SHINGLE]) for at in range(len(gold) - SHINGLE + 1)}
    tokens = [(token, element) for element, text in texts(root.find("body")) for token in TOKEN.findall(text.lower())]
    is_gold = [False] * len(tokens)
    for at in range(len(tokens) - SHINGLE + 1):
        if tuple(token for token, _ in tokens[at : at + SHINGLE]) in shingles:
            is_gold[at : at + SHINGLE] = [True] * SHINGLE
    found = Tokens(len(gold), Counter(), Counter())
    for (_, element), counts in zip(tokens, is_gold):
        while element is not None:
            found.gold[element] += counts
            found.all[element] += 1
            element = element.getparent()
    return found


def main_element(root, tokens):
    """The innermost element that holds nearly all of the gold, if there are surroundings."""
    held = tokens.gold[root]
    if tokens.wanted < MIN_GOLD or held < FOUND * tokens.wanted:
        return None
    found, inner = None, root.find("body")
    while inner is not None:
        found, inner = inner, next((child for child in inner if tokens.gold[child] >= HELD * held), None)
    while found.tag in NOT_MOVED:
        found = found.getparent()
    is_moved = found.tag != "body" and tokens.all[root] - tokens.all[found] >= MIN_AROUND
    return found if is_moved else None


def clutter_around(body, main, tokens):
    """The outermost elements beside the main one that hold some text and hardly a word of gold."""
    above = set(main.iterancestors())
    found, left = [], [body]
    while left:
        for child in left.pop():
            size = tokens.all[child]
            if child is main or not isinstance(child.tag, str) or size < AROUND.start:
                continue
            if child in above or size not in AROUND or child.tag not in CLUTTER:
                left.append(child)
            elif tokens.gold[child] <= MAX_GOLD_AROUND * size:
                found.append(child)
    return found


def clutter_inside(main, tokens):
    """The outermost elements in the main one that hold some text and no word of gold."""
    found, left = [], [main]
    while left:
        for child in left.pop():
            size = tokens.all[child]
            if not isinstance(child.tag, str) or size < INSIDE.start:
                continue
            if tokens.gold[child] == 0 and size in INSIDE and child.tag in CLUTTER:
                found.append(child)
            elif tokens.gold[child] > 0:
                left.append(child)
    return found


def gaps(main, tokens):
    """The places between two children with gold, in the element that has most of those."""
    best = max(main.iter(), key=lambda element: sum(tokens.gold[child] > 0 for child in element))
    if best.tag not in HOLDERS:
        return []
    golden = [tokens.gold[child] > 0 for child in best]
    return [(best, at) for at in range(1, len(golden)) if golden[at - 1] and golden[at]]


def strew(main, places, around, inside, rng):
    """Puts clutter into the main element, at some of the places, and around it."""
    for _ in range(rng.choice(PIECES)):
        if inside and places:
            element, at = rng.choice(places)
            element.insert(at, copied(rng.choice(inside)))
    for _ in range(rng.choice(PIECES)):
        if around:
            levels = [level for level in main.iterancestors() if level.tag not in ("body", "html")]
            level = rng.choice([main, *levels[:LEVELS]])
            if level.getparent().tag in HOLDERS:
                # More often behind it than before.
                at = level.getparent().index(level) + rng.choice((0, 1, 1))
                level.getparent().insert(at, copied(rng.choice(around)))


def copied(element):
    """An element without the text behind it."""
    copy = deepcopy(element)
    copy.tail = None
    return copy


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


@dataclass
class Member:
    """A page that can be spliced, its elements as paths."""

    page: str
    site: str
    main: str
    around: list
    inside: list
    gaps: list


def groups_of(pages, of):
    """The pages that can be spliced, by group and fold."""
    groups = defaultdict(list)
    for page in pages:
        root = read(of.html(page["id"]))
        if root is None:
            continue
        tokens = tokens_of(root, of.content(page["id"]))
        main = main_element(root, tokens)
        if main is None:
            continue
        group = page["group"] if of.is_wcxb else page["group"].split()[0]
        path = root.getroottree().getpath
        around = [path(element) for element in clutter_around(root.find("body"), main, tokens)]
        inside = [path(element) for element in clutter_inside(main, tokens)]
        places = [(path(element), at) for element, at in gaps(main, tokens)]
        member = Member(page["id"], page["site"], path(main), around, inside, places)
        groups[group, fold_of(page["site"])].append(member)
    return groups


def made_of(member, text, third, of, rng):
    """The page of one member with the text of another and clutter of a third."""
    root, other, third_root = (read(of.html(each.page)) for each in (member, text, third))
    main, other_main = root.xpath(member.main)[0], other.xpath(text.main)[0]
    places = [(other.xpath(path)[0], at) for path, at in text.gaps]
    around, inside = ([third_root.xpath(path)[0] for path in paths] for paths in (third.around, third.inside))
    splice(root, main, other, other_main, rng)
    strew(other_main, places, around, inside, rng)
    return root


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
        for member in members:
            others = [other for other in members if other.site != member.site]
            # Articles are many as they are.
            count = 1 if group == "article" else arguments.others
            for text in rng.sample(others, min(count, len(others))):
                third = rng.choice([third for third in members if third.page != text.page])
                root = made_of(member, text, third, of, rng)
                of.write(arguments.out, f"{member.page}-{text.page}", member.page, text.page, root)
                made += 1
    print(f"{made} pages")


if __name__ == "__main__":
    main()
