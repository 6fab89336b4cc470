"""Tables of pages, or paths of web archives, to a table of articles, on Spark.

The tool `extract` does the work. Spark ships it to the executors; each task starts one, hands it pages or an archive
on standard input and reads one answer for each page, in order. The tool is bounded in time and memory on any page and
answers a bad one with an error, which becomes a row with `error` set. Should the process die all the same (killed for
memory, say), the page it had in hand becomes such a row and a new process goes on behind it: no page fails a task.

A task that does fail, or whose executor is lost, is run again by Spark as a whole, and its rows are committed once.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
import urllib.request
from base64 import b64encode
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import IO

import pyarrow as pa
from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.pandas.types import to_arrow_schema
from pyspark.sql.types import ArrayType, DoubleType, LongType, StringType, StructField, StructType

TOOL = "extract"
#: Questions sent ahead of their answers, so that the tool never waits for Python.
AHEAD = 32
#: Rows in one batch on their way back to the JVM.
ROWS = 256
#: Seconds without an answer after which the tool counts as dead. It answers in milliseconds.
TIMEOUT = 300.0

_STRINGS = ArrayType(StringType(), containsNull=False)
_IMAGE = StructType([StructField(name, StringType()) for name in ("src", "alt", "caption")])
SCHEMA = StructType(
    [
        StructField(name, kind)
        for name, kind in [
            ("id", StringType()),
            ("path", StringType()),
            ("url", StringType()),
            ("warc_record_id", StringType()),
            ("warc_date", StringType()),
            ("title", StringType()),
            ("subtitle", _STRINGS),
            ("authors", _STRINGS),
            ("published", StringType()),
            ("modified", StringType()),
            ("section", StringType()),
            ("tags", _STRINGS),
            ("site_name", StringType()),
            ("publisher", StringType()),
            ("language", StringType()),
            ("direction", StringType()),
            ("canonical_url", StringType()),
            ("lead_image", StringType()),
            ("excerpt", StringType()),
            ("licence", StringType()),
            ("comment_count", LongType()),
            ("text", StringType()),
            ("word_count", LongType()),
            ("html", StringType()),
            ("images", ArrayType(_IMAGE, containsNull=False)),
            ("comments", _STRINGS),
            ("confidence", DoubleType()),
            ("encoding", StringType()),
            ("warnings", _STRINGS),
            # Why there is no article; null where there is one.
            ("error", StringType()),
        ]
    ]
)


def ship(spark: SparkSession, binary: str) -> str:
    """Sends the tool to every executor, present and future; the name under which they have it."""
    spark.sparkContext.addFile(os.path.abspath(binary))
    return os.path.basename(binary)


def articles_of_pages(pages: DataFrame, tool: str = TOOL, options: Iterable[str] = ()) -> DataFrame:
    """One row for each row of `pages`, which has `html` (string or binary) and may have `id`, `url`, `content_type`.

    `options` are passed on to the tool, such as `["--focus", "recall"]`.
    """
    wanted = [name for name in ("id", "url", "html", "content_type") if name in pages.columns]
    if "html" not in wanted:
        raise ValueError(f"the table of pages has no column `html`, only {pages.columns}")
    command = ["--from", "jsonl", "--quiet", *options]

    def rows(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        pages = (page for batch in batches for page in batch.to_pylist())
        answers = _ask([_path(tool), *command], pages)
        yield from _batches(answers)

    return pages.select(*wanted).mapInArrow(rows, SCHEMA)


def articles_of_archives(
    spark: SparkSession,
    paths: Iterable[str],
    tool: str = TOOL,
    options: Iterable[str] = (),
    opener: Callable[[str], IO[bytes]] | None = None,
) -> DataFrame:
    """One row for each HTML page of the archives, and one for each damage in them; one task an archive.

    `opener` makes a path a stream of bytes on the executor. Without it a path is a file there, or a http(s) URL.
    """
    paths = list(paths)
    open_archive = opener or open_path
    command = ["--from", "warc", "--quiet", *options]

    def rows(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for path in batch.column(0).to_pylist():
                answers = _read([_path(tool), *command], path, open_archive)
                yield from _batches(answers)

    tasks = spark.sparkContext.parallelize([(path,) for path in paths], max(len(paths), 1))
    return spark.createDataFrame(tasks, "path string").mapInArrow(rows, SCHEMA)


def open_path(path: str) -> IO[bytes]:
    """A local file, or what a http(s) URL gives."""
    if path.startswith(("http://", "https://")):
        return urllib.request.urlopen(path, timeout=TIMEOUT)  # noqa: S310 (the scheme was looked at)
    return open(path.removeprefix("file://"), "rb")


def report(articles: DataFrame, seconds: float | None = None) -> dict:
    """What came out, counted over the finished table: retried tasks cannot count twice."""
    has_article = F.col("error").isNull()
    is_empty = F.col("error") == "page has no main content"
    one_row = articles.agg(
        F.count("*").alias("pages"),
        F.count_if(has_article).alias("articles"),
        F.count_if(is_empty).alias("empty"),
        F.count_if(~has_article & ~is_empty).alias("failed"),
        F.count_if(F.size("warnings") > 0).alias("with_warnings"),
        F.sum(F.length("text")).alias("characters"),
        F.avg("confidence").alias("confidence"),
    ).first()
    counts = one_row.asDict()
    errors = articles.where(~has_article).groupBy("error").count().orderBy(F.desc("count"), "error").limit(10)
    counts["errors"] = {row["error"]: row["count"] for row in errors.collect()}
    if seconds is not None:
        counts |= {"seconds": round(seconds, 3), "pages_per_second": round(counts["pages"] / max(seconds, 1e-9), 1)}
    return counts


# --- on the executors ---------------------------------------------------------------------------------------------


def _path(tool: str) -> str:
    """The tool as Spark shipped it, ready to run."""
    path = SparkFiles.get(tool)
    if not os.access(path, os.X_OK):
        os.chmod(path, 0o755)  # noqa: S103
    return path


class _Tool:
    """A running tool. One thread feeds it and one listens, so that no full pipe can block both sides."""

    def __init__(self, command: list[str], feed: Callable[[IO[bytes]], None]):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.answers: queue.Queue[bytes | None] = queue.Queue(maxsize=4 * AHEAD)
        self.feed_error: Exception | None = None
        self.is_dropped = False
        threading.Thread(target=self._feed, args=(feed,), daemon=True).start()
        threading.Thread(target=self._listen, daemon=True).start()

    def _feed(self, feed: Callable[[IO[bytes]], None]) -> None:
        try:
            with self.process.stdin as stdin:
                feed(stdin)
        except BrokenPipeError:
            pass  # The tool is gone, which `answer` finds out.
        except Exception as error:  # noqa: BLE001 (told by `answer`, on the thread that can raise it)
            self.feed_error = error
            self.process.kill()

    def _listen(self) -> None:
        with self.process.stdout as answers:
            for line in answers:
                if self.is_dropped:
                    return
                # A torn last line is what a killed tool leaves behind: no answer.
                self.answers.put(line if line.endswith(b"\n") else None)
        self.answers.put(None)

    def answer(self) -> dict | None:
        """The next answer; None once there is none, or none in time."""
        try:
            line = self.answers.get(timeout=TIMEOUT)
        except queue.Empty:
            line = None
            self.process.kill()
        if line is None:
            self.process.wait()
            if self.feed_error is not None:
                raise self.feed_error
            return None
        return json.loads(line)

    def died(self) -> str | None:
        """How the tool ended, if not by having answered everything."""
        code = self.process.wait()
        # 0: every page gave an article; 1: some did not, and their answers say so.
        return None if code in (0, 1) else f"extract died on this page ({'signal' if code < 0 else 'exit'} {abs(code)})"

    def drop(self) -> None:
        self.is_dropped = True
        self.process.kill()
        self.process.wait()
        # Room for the listener to find out.
        while not self.answers.empty():
            self.answers.get_nowait()


def _ask(command: list[str], pages: Iterable[dict]) -> Iterator[dict]:
    """One answer for each page, in order."""
    pages = iter(pages)
    asked: deque[dict] = deque()
    tool = None
    questions: queue.Queue[dict | None] = queue.Queue()
    try:
        while True:
            while len(asked) < AHEAD and (page := next(pages, None)) is not None:
                asked.append(page)
                questions.put(page)
            if not asked:
                return
            if tool is None:
                questions = queue.Queue()
                for page in asked:
                    questions.put(page)
                tool = _Tool(command, lambda stdin, questions=questions: _feed_questions(stdin, questions))
            answer = tool.answer()
            page = asked.popleft()
            if answer is None:
                # Answers come in order, so it died on the first page that has none.
                answer = {"error": tool.died() or "extract left this page without an answer"}
                tool.drop()
                tool = None
            yield answer | {"id": page.get("id"), "url": page.get("url")}
    finally:
        questions.put(None)
        if tool is not None:
            tool.drop()


def _feed_questions(stdin: IO[bytes], questions: queue.Queue[dict | None]) -> None:
    while (page := questions.get()) is not None:
        html = page["html"]
        question = {"url": page.get("url"), "content_type": page.get("content_type")}
        if isinstance(html, bytes):
            question["base64"] = b64encode(html).decode("ascii")
        elif html is not None:
            question["html"] = html
        stdin.write(json.dumps(question).encode() + b"\n")
        stdin.flush()


def _read(command: list[str], path: str, opener: Callable[[str], IO[bytes]]) -> Iterator[dict]:
    """The answers for every page of an archive."""
    done = 0

    def feed(stdin: IO[bytes]) -> None:
        with opener(path) as archive:
            while block := archive.read(1 << 20):
                stdin.write(block)

    while True:
        tool = _Tool([*command, "--skip", str(done)], feed)
        try:
            while (answer := tool.answer()) is not None:
                # Damage is told between pages, and is no page.
                done += not answer.get("damage", False)
                yield answer | {"path": path}
            death = tool.died()
        finally:
            tool.drop()
        if death is None:
            return
        done += 1
        yield {"path": path, "error": death}


def _batches(answers: Iterable[dict]) -> Iterator[pa.RecordBatch]:
    schema = to_arrow_schema(SCHEMA)
    rows: list[dict] = []
    for answer in answers:
        row = {name: answer.get(name) for name in schema.names}
        row["id"] = None if row["id"] is None else str(row["id"])
        rows.append(row)
        if len(rows) == ROWS:
            yield pa.RecordBatch.from_pylist(rows, schema)
            rows = []
    if rows:
        yield pa.RecordBatch.from_pylist(rows, schema)
