"""Makes pages with gold of the documentation in Debian 12: what a generator puts around its text is known.

    python docs.py --packages | xargs apt-get download
    mkdir UNPACKED; for package in *.deb; do dpkg-deb -x $package UNPACKED/${package%%_*}; done
    python docs.py UNPACKED OUT

All pages of one generator are one site, for they share their markup. Headlines and tables of contents are neutral.
"""

import argparse
import random
import re
from dataclasses import dataclass
from pathlib import Path

from lxml import html

from shapes import write

SEED = 22
PAGES_PER_GENERATOR, PAGES_PER_PACKAGE = 24, 8
# So many pages are looked at for one that is taken, at most.
TRIES = 12
# Bytes of a page: below are redirects, above are indexes that would outweigh the rest.
MIN_BYTES, MAX_BYTES = 1500, 250_000
# Letters of gold a page has at least, and the share of them that stands in links at most: others are lists of pages.
MIN_GOLD, MAX_LINKED = 220, 0.4
# Share of the pages with code whose code gets the button that copies it, which many sites add by script.
COPIED = 0.4
COPY_BUTTONS = [
    '<button class="copybtn">Copy</button>', '<button type="button" aria-label="Copy code">Copy code</button>',
    "<button>Copy to clipboard</button>", '<div class="toolbar"><span>Copy</span></div>', '<a href="#">Copy</a>',
]


@dataclass
class Generator:
    """What makes pages: where the text stands in them (the first selector that matches), what in it is no content."""

    packages: str
    keep: str = "body"
    drop: str = ""


GENERATORS = {
    "docbook": Generator(
        "gimp-help-ko gimp-help-ja gimp-help-zh-cn gimp-help-de installation-guide-amd64 postgresql-doc-15 "
        "shorewall-doc mutt scons-doc debmake-doc debian-reference-zh-cn aptitude-doc-ja",
        drop=".navheader, .navfooter",
    ),
    "docbook-boost": Generator("libboost1.74-doc", drop=".spirit-nav, table[cellpadding], .copyright-footer"),
    "docbook-gtk": Generator("libgtk-3-doc libcairo2-doc libglib2.0-doc", drop="table.navigation, .footer"),
    "docbook-publican": Generator("debian-handbook", drop="ul.docnav, p#title, #banner"),
    "sphinx-alabaster": Generator("python-requests-doc python-flask-doc python-jinja2-doc", "div.body[role=main]"),
    "sphinx-classic": Generator(
        "cmake-doc llvm-14-doc debian-policy varnish-doc developers-reference-ja", "div.body[role=main]"
    ),
    "sphinx-django": Generator("python-django-doc", "#bd div.yui-b"),
    "sphinx-haiku": Generator("clang-14-doc", "div.content[role=main]"),
    "sphinx-pydata": Generator("python-pandas-doc python-scipy-doc", "main[role=main]", ".prev-next-area, .edit-this-page"),
    "sphinx-rtd": Generator("bind9-doc linux-doc-6.1 python-lxml-doc", "div[itemprop=articleBody], div.document[role=main]"),
    "sphinx-sqlalchemy": Generator("python-sqlalchemy-doc", "#docs-body"),
    "docutils": Generator("docutils-doc", "div.document"),
    "mkdocs": Generator("mkdocs-doc", "div[role=main]", ".btn"),
    "texinfo": Generator(
        "maxima-doc octave-doc zsh-doc lilypond-doc-html-ja lilypond-doc-html-zh", "#main, body",
        "div.header, table.header, .nav_table, #languages, #tocframe",
    ),
    "asciidoc": Generator("git-doc", "#content"),
    "exim4": Generator("exim4-doc-html", "#content", ".previous_page, .next_page, .toc_page"),
    "apache2": Generator("apache2-doc", "#page-content", ".toplang, .bottomlang, .top, #comments_section"),
    "erlang": Generator("erlang-doc", "#content"),
    "nodejs": Generator("nodejs-doc", "#apicontent"),
    "latex2html": Generator("bacula-doc gnuplot-doc", drop=".navigation, .ChildLinks"),
    "pandoc": Generator("cacti"),
    "vim": Generator("vim-doc"),
    "man": Generator("postfix-doc"),
    "doctext": Generator("mpich-doc"),
    "pod": Generator("libapache2-mod-perl2-doc"),
    "golang": Generator("golang-1.19-doc"),
    "alpine": Generator("alpine-doc"),
    "sqlite3": Generator("sqlite3-doc", drop=".nosearch"),
    "fpdoc": Generator("fp-docs-3.2.2", drop="table.bar"),
    "rdoc": Generator("asciidoctor-doc", "main"),
    "rustdoc": Generator("rust-doc", "#main-content", ".out-of-band, .srclink, .src"),
    "scaladoc": Generator("scala-doc", "#template", "#mbrsel"),
    "haddock": Generator("libghc-lens-doc libghc-pandoc-doc ghc-doc", "#content #interface"),
    "javadoc": Generator("openjdk-17-doc libcommons-lang3-java-doc", "main[role=main]", ".sub-nav"),
    "javadoc-old": Generator("openmpi-doc junit4-doc groovy-doc", "main[role=main], .contentContainer", ".subNav, .bottomNav"),
    "doxygen": Generator("opencv-doc libsdl2-doc libeigen3-doc", "div.contents"),
    "gi-docgen": Generator("libgtk-4-doc libpango1.0-doc", "section#main"),
}
# Never content, whatever made the page.
FURNITURE = (
    "script, style, noscript, template, nav, footer, address, button, .headerlink, .footer, #footer, .related, "
    ".sphinxsidebar, .navlinks, [role=navigation], [role=contentinfo]"
)
NEUTRAL = (
    "h1, .titlepage h2.title, .main-heading, .fancy_title, .toc, #toc, nav.contents, .contents.topic, .local.contents, "
    ".Contents_element, .list-of-tables, .list-of-figures, .list-of-examples, #index, #quickview, .fancy_toc, .fancy-toc1"
)
# Pages that list other pages, or source code.
LISTS = re.compile(r"genindex|modindex|search|/src|_source|_modules|-index|index-|overview-|package-tree")
LINES = set(
    "p div li ul ol dl dt dd table tr td th h1 h2 h3 h4 h5 h6 pre section article blockquote hr br figure figcaption "
    "caption thead tbody main header details summary center".split()
)


def lines_of(root, neutral):
    """The lines of an element's text, content and neutral apart."""
    lines = [[False, ""]]

    def walk(element, is_neutral):
        if not isinstance(element.tag, str):
            return
        inside = is_neutral or element in neutral
        if element.tag in LINES or inside != lines[-1][0]:
            lines.append([inside, ""])
        lines[-1][1] += element.text or ""
        for child in element:
            walk(child, inside)
            if inside != lines[-1][0]:
                lines.append([inside, ""])
            lines[-1][1] += child.tail or ""
        if element.tag in LINES:
            lines.append([inside, ""])

    walk(root, False)
    lines = [(is_neutral, re.sub(r"\s+", " ", text).strip()) for is_neutral, text in lines]
    return [[text for is_neutral, text in lines if text and is_neutral == wanted] for wanted in (False, True)]


def read(raw, generator):
    """Headline, content and neutral lines of a page, if it has enough of them."""
    page = html.document_fromstring(raw)
    roots = page.cssselect(generator.keep)
    if not roots:
        return None
    root = max(roots, key=lambda element: len(element.text_content()))
    for selector in filter(None, (FURNITURE, generator.drop)):
        for element in root.cssselect(selector):
            if element is not root and element.getparent() is not None:
                element.drop_tree()
    neutral = set(root.cssselect(NEUTRAL))
    headlines = page.cssselect("h1, .titlepage h2.title, title")
    title = re.sub(r"\s+", " ", headlines[0].text_content()).strip() if headlines else None
    content, optional = lines_of(root, neutral)
    letters = sum(map(len, content))
    linked = sum(
        len(link.text_content())
        for link in root.cssselect("a[href]")
        if not any(above in neutral for above in link.iterancestors())
    )
    return (title, content, optional) if letters >= MIN_GOLD and linked <= MAX_LINKED * letters else None


def with_copy_buttons(rng, raw):
    """The page with a button after each piece of code."""
    button = rng.choice(COPY_BUTTONS).encode()
    return re.sub(rb"</pre>", lambda _: b"</pre>" + button, raw)


def pages_of(unpacked, rng):
    """Entries of the index with their pages and gold."""
    seen = set()
    for name, generator in GENERATORS.items():
        packages = generator.packages.split()
        wanted = min(PAGES_PER_PACKAGE, -(-PAGES_PER_GENERATOR // len(packages)))
        for package in packages:
            files = sorted(path for path in (unpacked / package).rglob("*.htm*") if path.suffix != ".gz" and path.is_file())
            files = [path for path in files if MIN_BYTES < path.stat().st_size < MAX_BYTES and not LISTS.search(str(path))]
            rng.shuffle(files)
            count = 0
            for path in files[: TRIES * wanted]:
                if count == wanted:
                    break
                raw = path.read_bytes()
                found = read(raw, generator)
                if found is None or "\n".join(found[1]) in seen:
                    continue
                title, content, optional = found
                seen.add("\n".join(content))
                if b"</pre>" in raw and rng.random() < COPIED:
                    raw = with_copy_buttons(rng, raw)
                gold = {"title": title, "main_content": "\n".join(content), "optional": optional}
                yield entry_of(f"{package}-{count}", name, package), raw, gold
                count += 1


def entry_of(identity, generator, package):
    """The line of a page in the index."""
    language = re.search(r"-(ko|ja|zh|de|fr|es)\b", package)
    language = language.group(1) if language else "en"
    return {"id": identity, "lang": language, "page_type": "documentation", "site_group": f"docs {generator}"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unpacked", nargs="?", type=Path)
    parser.add_argument("out", nargs="?", type=Path)
    parser.add_argument("--packages", action="store_true", help="print the names of the packages and stop")
    arguments = parser.parse_args()
    if arguments.packages:
        print("\n".join(package for generator in GENERATORS.values() for package in generator.packages.split()))
        return
    write(arguments.out, pages_of(arguments.unpacked, random.Random(SEED)))


if __name__ == "__main__":
    main()
