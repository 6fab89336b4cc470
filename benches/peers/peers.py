#!/usr/bin/env python3
"""Runs other extractors on the pages that bonmun is measured on, and writes the tables.

    peers.py table CORPORA SCORER OUT [--hostile DIR] [--systems A,B] [--no-speed]
    peers.py extract SYSTEM PAGE...                    predictions, one JSON object a line
    peers.py bench [--rounds N] [--every N] SYSTEM,... PAGE...
    peers.py hostile OUT DIR [--systems A,B]

`table` does everything: it needs the folder of corpora (each in a folder of its name) and the
scorer, a Python file with functions `wcxb`, `cjk` and `score`; predictions, decoded pages and
RESULTS.md go to OUT. A prediction file that is there already is kept, so a broken run goes on.
`extract`, `bench` and `hostile` are its steps, for use by hand. A folder among the pages stands
for every *.html in it. Page addresses are told to no system.
"""
import argparse
import contextlib
import functools
import importlib.util
import json
import mmap
import os
import resource
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
BINARY = HERE.parents[1] / "target" / "peers" / "release" / "peers"

# name: the scorer's reader of the corpus
CORPORA = {"cjk-dev": "cjk", "news-dev": "cjk", "articles-dev": "cjk", "mixed-dev": "cjk", "wcxb-train": "wcxb"}
# The corpus that systems are timed on.
SPEED_CORPUS = "wcxb-train"

RUST = ["bonmun", "dom_smoothie", "rs-trafilatura"]
# Not timed: a run of node is a process of its own.
NODE = ["readability.js", "defuddle"]
# Timed too, but they extract nothing.
RUST_PARSERS = ["html5ever-tokenizer", "html5ever-rcdom"]
# Systems that take text only: they read the pages as the Rust side's decoder leaves them.
NO_DECODER = {"newspaper4k", *NODE}
# Timed on each eighth page only, where one round over all takes minutes.
SUBSET = 8

HOSTILE_SECONDS = 25
HOSTILE_BYTES = 6 << 30


# The systems: functions of the page's bytes (raw, or UTF-8 for those in NO_DECODER), or of its
# text when they are timed. Imports stand inside, so that a run loads what it measures.


def trafilatura(page, comments=True):
    """Default settings with metadata; comments follow the text, as in `trafilatura.extract`."""
    from trafilatura import bare_extraction

    found = bare_extraction(page, with_metadata=True, include_comments=comments)
    if found is None:
        return {}
    return {
        "text": "\n".join(part for part in (found.text, found.comments) if part),
        "title": found.title,
        "authors": [found.author] if found.author else [],
        "published": found.date,
        "section": (found.categories or [None])[0],
    }


def trafilatura_text(page):
    """Text alone, without comments."""
    from trafilatura import extract

    return {"text": extract(page, include_comments=False) or ""}


def resiliparse(page):
    """`main_content` and the rest by default, decoded by its own detector; it has no metadata."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse(page) if isinstance(page, str) else HTMLTree.parse_from_bytes(page, detect_encoding(page))
    return {"text": extract_plain_text(tree, main_content=True)}


def newspaper4k(page):
    """Images are not fetched; the address is one that tells nothing."""
    import newspaper
    import nltk

    # Korean is cut into words by nltk; without `preserve_line` that needs data fetched apart.
    nltk.word_tokenize = functools.partial(nltk.tokenize.word_tokenize, preserve_line=True)
    html = page if isinstance(page, str) else page.decode("utf-8", "replace")
    article = newspaper.Article("http://localhost/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    published = article.publish_date
    return {
        "text": article.text,
        "title": article.title,
        "authors": list(article.authors or []),
        "published": published.isoformat() if hasattr(published, "isoformat") else published,
    }


def readability_lxml(page):
    """The text of its summary, a line for each piece."""
    import lxml.html
    from readability import Document

    document = Document(page)
    summary = lxml.html.fromstring(document.summary())
    pieces = (piece.strip() for piece in summary.itertext())
    return {"text": "\n".join(piece for piece in pieces if piece), "title": document.short_title()}


PYTHON = {
    "resiliparse": resiliparse,
    "trafilatura": trafilatura,
    "trafilatura-text": trafilatura_text,
    "newspaper4k": newspaper4k,
    "readability-lxml": readability_lxml,
}


# Steps


def pages_in(names):
    for name in map(Path, names):
        yield from sorted(name.glob("*.html")) if name.is_dir() else [name]


def attempt(system, page):
    """The prediction; an empty one with the key `error` if the system raises."""
    start = time.thread_time()
    try:
        prediction = PYTHON[system](page)
    except Exception as error:
        prediction = {"error": f"{type(error).__name__}: {error}"[:300]}
    prediction["seconds"] = time.thread_time() - start
    return prediction


def extract(system, pages, out=sys.stdout):
    for path in pages_in(pages):
        prediction = attempt(system, path.read_bytes())
        print(json.dumps({"id": path.name.removesuffix(".html"), **prediction}), file=out)


def bench(systems, pages, rounds, every):
    """As the Rust side's `bench`: interleaved rounds in processor time, the median of a page's rounds."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in list(pages_in(pages))[::every]]
    times = {system: [[] for _ in texts] for system in systems}
    for _ in range(rounds):
        for system in systems:
            for text, spent in zip(texts, times[system]):
                spent.append(attempt(system, text)["seconds"])
    megabytes = sum(len(text.encode("utf-8", "replace")) for text in texts) / 1e6
    print(f"{len(texts)} pages, {megabytes:.1f} MB, {rounds} rounds, one thread")
    print(f"{'system':24} {'pages/s':>9} {'MB/s':>8} {'p50 ms':>9} {'p99 ms':>9} {'max ms':>10} {'total s':>9}")
    for system in systems:
        medians = sorted(map(statistics.median, times[system]))
        total = sum(medians)
        p50, p99, top = (1e3 * medians[(len(medians) - 1) * percent // 100] for percent in (50, 99, 100))
        rates = f"{len(medians) / total:9.1f} {megabytes / total:8.1f}"
        print(f"{system:24} {rates} {p50:9.3f} {p99:9.2f} {top:10.1f} {total:9.2f}")


def command(system, pages):
    """What runs `system` over `pages` in a process of its own."""
    if system in NODE:
        program = ["node", HERE / "node" / "peers.js"]
    else:
        program = [BINARY] if system in RUST else [sys.executable, __file__]
    return [*program, "extract", system, *pages]


def run_limited(arguments, out, seconds=None, memory=None):
    """Runs a child; gives its status, processor seconds and peak megabytes."""

    def limit():
        if seconds:
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    child = subprocess.Popen(arguments, stdout=out, stderr=subprocess.DEVNULL, preexec_fn=limit)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024


def decode(pages, out):
    """The pages as UTF-8 files, for systems without a decoder."""
    if not out.is_dir():
        subprocess.run([BINARY, "decode", out, pages], check=True)
    return out


# Hostile pages


def outcome(prediction, planted):
    """In a word or two, what became of the paragraphs planted in a page."""
    if prediction.get("error"):
        return "error"
    text = " ".join((prediction.get("text") or "").split())
    found = sum(paragraph in text for paragraph in planted)
    if not planted:
        return "answered"
    if found == len(planted):
        return "article"
    if found:
        return f"partial {found}/{len(planted)}"
    return "missed" if text else "EMPTY"


def planted_in(path, paragraphs):
    """Those of the paragraphs that the file holds as UTF-8 or UTF-16.

    The file is mapped, not read: what this process holds counts in the peak of its children.
    """
    if not path.stat().st_size:
        return []
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return [p for p in paragraphs if any(content.find(p.encode(c)) >= 0 for c in ("utf-8", "utf-16-le"))]


def hostile(out, folder, systems):
    """Runs every system on every page; yields page, system, outcome, seconds with start-up, MB."""
    manifest = json.loads((folder / "manifest.json").read_text())
    decoded = decode(folder, out / "utf8" / "hostile")
    answer = out / "hostile.jsonl"
    for name in manifest["pages"]:
        page = f"{name}.html"
        planted = planted_in(folder / page, manifest["paragraphs"])
        for system in systems:
            source = decoded if system in NO_DECODER else folder
            with answer.open("w") as stdout:
                status, seconds, megabytes = run_limited(
                    command(system, [source / page]), stdout, HOSTILE_SECONDS, HOSTILE_BYTES
                )
            if status == -signal.SIGXCPU:
                result = "TIME-OUT"
            elif status != 0:
                result = f"ABORT {signal.Signals(-status).name}" if status < 0 else f"ABORT exit {status}"
            else:
                prediction = json.loads(answer.read_text(encoding="utf-8"))
                result = outcome(prediction, planted)
            yield name, system, result, seconds, megabytes
    answer.unlink(missing_ok=True)


def hostile_table(out, folder, systems):
    lines = [f"| page | {' | '.join(systems)} |", "|---|" + "---|" * len(systems)]
    cells = {}
    for name, system, result, seconds, megabytes in hostile(out, folder, systems):
        cells.setdefault(name, []).append(f"{result}, {seconds:.2f} s, {megabytes} MB")
        if len(cells[name]) == len(systems):
            lines.append(f"| {name} | {' | '.join(cells[name])} |")
    return "\n".join(lines)


# Tables


def load_scorer(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


METADATA = ["title", "author", "published", "modified", "section"]
COLUMNS = ["f1", "p", "r", "with", "without", *METADATA]
# Where the gold has no author or date: the share of pages for which one is given all the same.
INVENTED = ["+author", "+published"]
# Smaller groups have no row of their own.
SMALLEST_GROUP = 5


def score_rows(scorer, reader, corpus, predictions):
    """A group name and a dict of scores for every page of the corpus."""
    with predictions.open(encoding="utf-8") as lines:
        found = {prediction["id"]: prediction for prediction in map(json.loads, lines)}
    # A field that a system never gives is not its to be judged on.
    given = {key.replace("authors", "author") for p in found.values() for key, value in p.items() if value}
    unknown = [field for field in METADATA if field not in given]
    token = scorer.WORD if reader == "wcxb" else scorer.CJK_TOKEN
    for page in getattr(scorer, reader)(corpus):
        prediction = found.get(page["id"], {})
        scores = scorer.score(prediction, page, token)
        if not page["authors"]:
            scores["+author"] = float(any(a.strip() for a in prediction.get("authors") or []))
        if not page["published"]:
            scores["+published"] = float(bool(prediction.get("published")))
        for field in unknown:
            scores.pop(field, None)
            scores.pop(f"+{field}", None)
        yield page["group"], scores


def score_tables(scorer, corpora, out, systems):
    columns = COLUMNS + INVENTED
    for corpus, reader in CORPORA.items():
        by_group = {}
        for system in systems:
            predictions = out / system / f"{corpus}.jsonl"
            if not predictions.is_file():
                continue
            for group, scores in score_rows(scorer, reader, corpora / corpus, predictions):
                # `ko news` counts for `ko` too.
                for name in dict.fromkeys([group, group.split()[0], "all"]):
                    by_group.setdefault(name, {}).setdefault(system, []).append(scores)
        yield f"\n## {corpus}\n"
        yield f"| group | n | system | {' | '.join(columns)} |"
        yield "|---|---|---|" + "---|" * len(columns)
        sizes = {group: len(next(iter(rows.values()))) for group, rows in by_group.items()}
        for group in sorted(by_group, key=lambda name: (name == "all", name)):
            whole = sizes.get(group.split()[0])
            if sizes[group] < SMALLEST_GROUP or (" " in group and sizes[group] == whole):
                continue
            for system, rows in by_group[group].items():
                values = [[row[column] for row in rows if column in row] for column in columns]
                cells = [f"{statistics.mean(v):.4f}" if v else "-" for v in values]
                yield f"| {group} | {len(rows)} | {system} | {' | '.join(cells)} |"


def speed_tables(corpora, out, systems):
    pages = decode(corpora / SPEED_CORPUS / "html", out / "utf8" / SPEED_CORPUS)
    rust = [*RUST_PARSERS, *(s for s in RUST if s in systems)]
    python = [s for s in PYTHON if s in systems]
    program = [sys.executable, __file__]
    fast = [s for s in rust if s != "rs-trafilatura"]
    subset = ["--every", str(SUBSET)]
    for arguments in (
        [BINARY, "bench", ",".join(fast), pages],
        [BINARY, "bench", *subset, ",".join(rust), pages],
        [*program, "bench", *subset, ",".join(python), pages],
    ):
        yield subprocess.run(arguments, check=True, stdout=subprocess.PIPE, text=True).stdout
    yield f"peak resident memory of a process over each {SUBSET}th page"
    subset_pages = list(pages_in([pages]))[::SUBSET]
    for system in rust:
        arguments = [BINARY, "memory", system, *subset_pages]
        yield subprocess.run(arguments, check=True, stdout=subprocess.PIPE, text=True).stdout.rstrip()
    for system in python:
        _, _, megabytes = run_limited(command(system, subset_pages), subprocess.DEVNULL)
        yield f"{system:24} {megabytes:6} MB"


def table(arguments):
    systems = arguments.systems or [*RUST, *PYTHON, *NODE]
    out = arguments.out
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=HERE, check=True)
    for system in systems:
        (out / system).mkdir(parents=True, exist_ok=True)
        for corpus in CORPORA:
            target = out / system / f"{corpus}.jsonl"
            if target.is_file():
                continue
            pages = arguments.corpora / corpus / "html"
            if system in NO_DECODER:
                pages = decode(pages, out / "utf8" / corpus)
            partial = target.with_suffix(".part")
            with partial.open("w") as stdout:
                status, seconds, megabytes = run_limited(command(system, [pages]), stdout)
            print(f"{system} {corpus}: status {status}, {seconds:.1f} s, {megabytes} MB", file=sys.stderr)
            partial.rename(target)
    with (out / "RESULTS.md").open("w", encoding="utf-8") as results, contextlib.redirect_stdout(results):
        print("# Other extractors on the development corpora")
        for line in score_tables(load_scorer(arguments.scorer), arguments.corpora, out, systems):
            print(line)
        if not arguments.no_speed:
            print(f"\n## Speed on {SPEED_CORPUS}\n\n```")
            for line in speed_tables(arguments.corpora, out, systems):
                print(line)
            print("```")
        if arguments.hostile:
            print(f"\n## Hostile pages ({HOSTILE_SECONDS} s, {HOSTILE_BYTES >> 30} GB)\n")
            print(hostile_table(out, arguments.hostile, systems))


def names_among(known):
    """A reader of names between commas, which refuses others: a system that does not run would score 0."""

    def names(text):
        unknown = set(text.split(",")).difference(known)
        if unknown:
            raise argparse.ArgumentTypeError(f"no {', '.join(sorted(unknown))} among {', '.join(known)}")
        return text.split(",")

    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    modes = parser.add_subparsers(dest="mode", required=True)
    any_systems, timed_here = names_among([*RUST, *PYTHON, *NODE]), names_among(PYTHON)

    mode = modes.add_parser("table")
    mode.add_argument("corpora", type=Path)
    mode.add_argument("scorer", type=Path)
    mode.add_argument("out", type=Path)
    mode.add_argument("--hostile", type=Path)
    mode.add_argument("--systems", type=any_systems)
    mode.add_argument("--no-speed", action="store_true")

    mode = modes.add_parser("extract")
    mode.add_argument("system", choices=PYTHON)
    mode.add_argument("pages", nargs="+")

    mode = modes.add_parser("bench")
    mode.add_argument("--rounds", type=int, default=3)
    mode.add_argument("--every", type=int, default=1)
    mode.add_argument("systems", type=timed_here)
    mode.add_argument("pages", nargs="+")

    mode = modes.add_parser("hostile")
    mode.add_argument("out", type=Path)
    mode.add_argument("folder", type=Path)
    mode.add_argument("--systems", type=any_systems)

    arguments = parser.parse_args()
    if arguments.mode == "table":
        table(arguments)
    elif arguments.mode == "extract":
        extract(arguments.system, arguments.pages)
    elif arguments.mode == "bench":
        bench(arguments.systems, arguments.pages, arguments.rounds, arguments.every)
    else:
        arguments.out.mkdir(parents=True, exist_ok=True)
        print(hostile_table(arguments.out, arguments.folder, arguments.systems or [*RUST, *PYTHON]))


if __name__ == "__main__":
    main()
