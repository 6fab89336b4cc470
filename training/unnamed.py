#!/usr/bin/env python3
"""Copies a page set so that its markup names nothing, as markup of modern build tools does.

    python unnamed.py SET OUT [--without-articles]

Every class name and id becomes a hash, the same one wherever it stands on a page and another on other pages; `article`,
`main`, `section`, `header`, `footer`, `nav` and `aside` become `div`; roles, microdata and data attributes go. Text, gold
and everything else stay. `--without-articles` leaves out what WCXB calls articles: they hardly need names.
"""

import argparse
import json
import re
from hashlib import blake2b
from pathlib import Path

from copies import copy

NAMING_TAG = re.compile(rb"<(/?)(?:article|main|section|header|footer|nav|aside)\b", re.IGNORECASE)
OPENING_TAG = re.compile(rb"<[a-zA-Z][^<>]*>")
VALUE = rb"""\s*=\s*(?:"([^"]*)"|'([^']*)')"""
NAMES = re.compile(rb"(\s(?:class|id))" + VALUE, re.IGNORECASE)
ROLES = re.compile(rb"\s(?:role|itemprop|itemtype|data-[a-z-]+)" + VALUE, re.IGNORECASE)


def unnamed(html, page):
    """The HTML of a page without names."""

    def hashed(name):
        # Of letters alone, for digits would say something.
        digest = blake2b(page.encode() + b" " + name, digest_size=6).digest()
        return b"x" + bytes(ord("a") + byte % 26 for byte in digest)

    def hashed_names(found):
        value = found[2] if found[2] is not None else found[3]
        return found[1] + b'="' + b" ".join(map(hashed, value.split())) + b'"'

    def without_names(tag):
        return ROLES.sub(b"", NAMES.sub(hashed_names, tag[0]))

    return OPENING_TAG.sub(without_names, NAMING_TAG.sub(rb"<\1div", html))


def articles(pages):
    """The names of the pages that WCXB calls articles."""
    kinds = {path.stem: json.loads(path.read_bytes())["_internal"]["page_type"]["primary"] for path in pages}
    return {page for page, kind in kinds.items() if kind == "article"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("set", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--without-articles", action="store_true")
    arguments = parser.parse_args()
    left_out = articles(arguments.set.glob("ground-truth/*.json")) if arguments.without_articles else set()
    copy(arguments.set, arguments.out, unnamed, left_out)


if __name__ == "__main__":
    main()
