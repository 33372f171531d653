"""Prints what Spark answers to queries over exports to Parquet: query_spark.py <queries.json> <folder>..."""

import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession

queries = json.loads(Path(sys.argv[1]).read_text("utf-8"))
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.sql.shuffle.partitions", "1")
    .config("spark.sql.codegen.wholeStage", "false")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")
answers = []
for folder in sys.argv[2:]:
    for file in Path(folder).glob("*.parquet"):
        spark.read.parquet(str(file)).createOrReplaceTempView(file.stem)
    answers.append([row.asDict() for query in queries for row in spark.sql(query).collect()])
print(json.dumps({"version": spark.version, "answers": answers}))
