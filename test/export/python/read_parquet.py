"""Reads Parquet files with pyarrow or DuckDB and prints columns, types and rows of every table."""

import datetime
import json
import pathlib
import sys

reader, folder = sys.argv[1], pathlib.Path(sys.argv[2])


def with_pyarrow(path):
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(path)
    types = [str(field.type) for field in table.schema]
    return table.column_names, types, [list(row.values()) for row in table.to_pylist()]


def with_duckdb(path):
    import duckdb

    result = duckdb.sql(f"SELECT * FROM read_parquet('{path}')")
    return result.columns, [str(type) for type in result.types], [list(row) for row in result.fetchall()]


def cell(value):
    return value.isoformat() if isinstance(value, datetime.date) else value


tables = {}
for path in sorted(folder.glob("*.parquet")):
    columns, types, rows = {"pyarrow": with_pyarrow, "duckdb": with_duckdb}[reader](path)
    tables[path.stem] = {"columns": columns, "types": types, "rows": [[cell(value) for value in row] for row in rows]}
print(json.dumps(tables))
