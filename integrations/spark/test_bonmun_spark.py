"""The job on a local cluster of several processes: a master, two workers, an executor each.

    EXTRACT=path/to/extract python -m unittest -v test_bonmun_spark
"""

import gzip
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from unittest import mock

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
import pyspark  # noqa: E402

os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))

import bonmun_spark  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
EXTRACT = os.environ["EXTRACT"]
EXAMPLES = HERE.parent.parent / "examples" / "pages"
#: Pages in the tests: every example page this often, each time with a number of its own in it.
COPIES = 6

#: Answers like the tool, but is killed by a page that holds the word.
POISONED = """#!/bin/sh
exec python3 -c '
import os, signal, subprocess, sys
tool = subprocess.Popen([sys.argv[1], *sys.argv[2:]], stdin=subprocess.PIPE)
for line in sys.stdin.buffer:
    if b"POISON" in line:
        tool.stdin.close()
        tool.wait()
        os.kill(os.getpid(), signal.SIGKILL)
    tool.stdin.write(line)
    tool.stdin.flush()
tool.stdin.close()
sys.exit(tool.wait())
' {tool} "$@"
"""

#: The tool, slow enough to be interrupted.
SLOW = """#!/bin/sh
sleep 1
exec {tool} "$@"
"""


def setUpModule() -> None:
    global folder, spark
    folder = pathlib.Path(tempfile.mkdtemp(prefix="bonmun-spark-"))
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("bonmun-test")
        .config("spark.submit.pyFiles", str(HERE / "bonmun_spark.py"))
        .config("spark.executor.memory", "512m")
        .config("spark.ui.enabled", "false")
        .config("spark.task.maxFailures", "4")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    spark.sparkContext.addPyFile(str(HERE / "bonmun_spark.py"))


def tearDownModule() -> None:
    spark.stop()
    shutil.rmtree(folder, ignore_errors=True)


def pages() -> list[tuple[str, str, bytes]]:
    """Id, address and bytes of a few hundred pages."""
    found = []
    for path in sorted(EXAMPLES.glob("*.html")):
        for copy in range(COPIES):
            name = f"{path.stem}-{copy}"
            found.append((name, f"https://example.org/{name}", path.read_bytes() + b"<!-- %d -->" % copy))
    return found


def record(kind: str, url: str, body: bytes, content_type: str = "application/http; msgtype=response") -> bytes:
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:x:{url}>\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def archives(count: int) -> list[str]:
    """The pages in archives of several gzip members, with records between them that are no pages."""
    paths = []
    for number in range(count):
        path = folder / f"part-{number}.warc.gz"
        with open(path, "wb") as archive:
            for _, url, html in pages()[number::count]:
                http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html
                archive.write(gzip.compress(record("request", url, b"GET / HTTP/1.1\r\n\r\n", "application/http")))
                archive.write(gzip.compress(record("response", url, http)))
        paths.append(str(path))
    return paths


def tool_alone(path: str) -> list[dict]:
    done = subprocess.run([EXTRACT, "--quiet", "--from", "warc", path], stdout=subprocess.PIPE, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


def table(slices: int, more: tuple = ()):
    rows = [*pages(), *more]
    return spark.createDataFrame(
        spark.sparkContext.parallelize(rows, slices), "id string, url string, html binary"
    )


def script(name: str, text: str) -> str:
    """A stand-in for the tool, shipped as the tool is."""
    path = folder / name
    path.write_text(text.replace("{tool}", EXTRACT))
    path.chmod(0o755)
    return bonmun_spark.ship(spark, str(path))


def executors() -> list[int]:
    """Process ids of the executors, all of them children of this test's own Spark."""
    parents, found = {}, []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            text, command = stat.read_text(), stat.with_name("cmdline").read_bytes()
        except OSError:
            continue
        pid, parent = int(stat.parent.name), int(text.rpartition(")")[2].split()[1])
        parents[pid] = parent
        if b"CoarseGrainedExecutorBackend" in command:
            found.append(pid)

    def is_own(pid: int) -> bool:
        while pid > 1:
            if pid == os.getpid():
                return True
            pid = parents.get(pid, 0)
        return False

    return [pid for pid in found if is_own(pid)]


class Articles(unittest.TestCase):
    def test_a_table_of_pages_gives_the_rows_of_the_tool_alone(self):
        tool = bonmun_spark.ship(spark, EXTRACT)
        found = bonmun_spark.articles_of_pages(table(7), tool).collect()
        rows = {row["id"]: row.asDict(recursive=True) for row in found}
        self.assertEqual(len(rows), len(pages()))
        for name, url, html in pages()[::COPIES]:
            args = [EXTRACT, "--quiet", "--format", "json", "--url", url]
            alone = json.loads(subprocess.run(args, input=html, stdout=subprocess.PIPE, check=False).stdout)
            for key in set(rows[name]) - {"id", "path"}:
                self.assertEqual(rows[name][key], alone.get(key), f"{name}: {key}")

    def test_archives_give_the_rows_of_the_tool_alone(self):
        tool = bonmun_spark.ship(spark, EXTRACT)
        paths = archives(5)
        rows = [row.asDict(recursive=True) for row in bonmun_spark.articles_of_archives(spark, paths, tool).collect()]
        alone = [answer | {"path": path} for path in paths for answer in tool_alone(path)]
        self.assertEqual(len(rows), len(pages()))
        order = lambda row: row["url"]  # noqa: E731
        for row, answer in zip(sorted(rows, key=order), sorted(alone, key=order), strict=True):
            self.assertEqual(row, {key: answer.get(key) for key in row})

    def test_an_executor_killed_in_the_middle_loses_and_doubles_nothing(self):
        tool = script("slow", SLOW)
        output = str(folder / "killed.parquet")
        job = threading.Thread(
            target=lambda: bonmun_spark.articles_of_pages(table(24), tool).write.parquet(output)
        )
        # What was lost is told by Spark when an executor goes.
        before = set(executors())
        self.assertEqual(len(before), 2)
        job.start()
        tracker = spark.sparkContext.statusTracker()

        def finished() -> int:
            stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
            return sum(stage.numCompletedTasks for stage in stages if stage)

        while job.is_alive() and finished() < 4:
            time.sleep(0.1)
        self.assertTrue(job.is_alive(), "the job was over before an executor could be killed")
        os.kill(min(before), signal.SIGKILL)
        job.join()
        ids = [row["id"] for row in spark.read.parquet(output).select("id").collect()]
        self.assertEqual(sorted(ids), sorted(name for name, _, _ in pages()))
        self.assertNotEqual(set(executors()), before, "Spark has started another executor in its place")

    def test_a_poisoned_page_does_not_fail_a_task(self):
        tool = script("poisoned", POISONED)
        poison = [(f"poison-{number}", None, b"<p>POISON") for number in range(3)]
        # The stand-in sees the word only as text, so the pages go as text here.
        text = table(2, poison).selectExpr("id", "url", "decode(html, 'UTF-8') AS html")
        rows = {row["id"]: row for row in bonmun_spark.articles_of_pages(text, tool).collect()}
        self.assertEqual(len(rows), len(pages()) + 3)
        for name, row in rows.items():
            if name.startswith("poison"):
                self.assertEqual(row["error"], "extract died on this page (signal 9)")
            else:
                self.assertNotIn("died", row["error"] or "")

    def test_a_broken_archive_is_a_row_and_not_a_failed_task(self):
        tool = bonmun_spark.ship(spark, EXTRACT)
        [path] = archives(1)
        broken = folder / "broken.warc.gz"
        data = pathlib.Path(path).read_bytes()
        broken.write_bytes(data[: len(data) // 2])
        rows = bonmun_spark.articles_of_archives(spark, [str(broken)], tool).collect()
        # The page that the archive ends within may have too little left for an article.
        torn, damage = "page has no main content", "its compressed data ends too early"
        self.assertIn([row["error"] for row in rows if row["error"]], [[damage], [torn, damage]])
        self.assertGreater(len(rows), len(pages()) // 4)

    def test_the_report_adds_up(self):
        tool = bonmun_spark.ship(spark, EXTRACT)
        more = [("nothing", None, b""), ("large", None, b"x" * 20_000_001)]
        counts = bonmun_spark.report(bonmun_spark.articles_of_pages(table(4, more), tool), 2.0)
        self.assertEqual(counts["pages"], len(pages()) + 2)
        self.assertEqual(counts["articles"] + counts["empty"] + counts["failed"], counts["pages"])
        self.assertEqual((counts["empty"], counts["failed"]), (1, 1))
        self.assertEqual(counts["errors"]["page is larger than 20000000 bytes"], 1)
        self.assertEqual(counts["pages_per_second"], counts["pages"] / 2)


class WithoutSpark(unittest.TestCase):
    def test_a_tool_that_hangs_counts_as_dead(self):
        with mock.patch.object(bonmun_spark, "TIMEOUT", 0.2):
            answers = list(bonmun_spark._ask(["sleep", "60"], [{"html": "a"}, {"html": "b"}]))
        self.assertEqual([answer["error"] for answer in answers], ["extract died on this page (signal 9)"] * 2)

    def test_a_tool_that_dies_at_an_archive_gives_up_page_by_page(self):
        # `true` answers nothing and is content; `false` is content as well, with code 1.
        path = folder / "empty.warc"
        path.write_bytes(b"")
        self.assertEqual(list(bonmun_spark._read(["true"], str(path), bonmun_spark.open_path)), [])

    def test_an_archive_that_cannot_be_opened_fails_the_task(self):
        with self.assertRaises(FileNotFoundError):
            list(bonmun_spark._read([EXTRACT, "--from", "warc"], str(folder / "gone.warc"), bonmun_spark.open_path))


if __name__ == "__main__":
    unittest.main()
