"""A Spark job: web archives or a table of pages to a Parquet table of articles.

    spark-submit --py-files bonmun_spark.py job.py --binary ./extract --archives warc.paths --output articles
    spark-submit --py-files bonmun_spark.py job.py --binary ./extract --pages pages.parquet --output articles
"""

import argparse
import json
import time

import bonmun_spark
from pyspark.sql import SparkSession


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--archives", help="a file with the path or http(s) URL of an archive on each line")
    source.add_argument("--pages", help="a Parquet table with `html` and perhaps `id`, `url`, `content_type`")
    parser.add_argument("--binary", default=bonmun_spark.TOOL, help="the tool, built for the executors")
    parser.add_argument("--output", required=True, help="where the Parquet table goes")
    parser.add_argument("--partitions", type=int, help="tasks for a table of pages; 10,000 pages each is a good size")
    parser.add_argument("--report", help="where the metrics go, as JSON; standard output without it")
    parser.add_argument("--focus", choices=["balanced", "precision", "recall"], default="balanced")
    args = parser.parse_args()

    spark = SparkSession.builder.appName("bonmun").getOrCreate()
    tool = bonmun_spark.ship(spark, args.binary)
    options = ["--focus", args.focus]
    start = time.monotonic()
    if args.archives:
        with open(args.archives, encoding="utf-8") as lines:
            paths = [line.strip() for line in lines if line.strip()]
        articles = bonmun_spark.articles_of_archives(spark, paths, tool, options)
    else:
        pages = spark.read.parquet(args.pages)
        if args.partitions:
            pages = pages.repartition(args.partitions)
        articles = bonmun_spark.articles_of_pages(pages, tool, options)
    articles.write.mode("errorifexists").parquet(args.output)
    seconds = time.monotonic() - start

    metrics = json.dumps(bonmun_spark.report(spark.read.parquet(args.output), seconds), ensure_ascii=False, indent=2)
    if args.report:
        with open(args.report, "w", encoding="utf-8") as out:
            out.write(metrics + "\n")
    else:
        print(metrics)
    spark.stop()


if __name__ == "__main__":
    main()
