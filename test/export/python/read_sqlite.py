"""Reads a database with the SQLite of Python: its checks, its tables, and what its views and its index answer."""

import json
import sqlite3
import sys

database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
names = [name for (name,) in database.execute("SELECT name FROM pragma_table_list WHERE strict ORDER BY name")]
views = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")]
print(
    json.dumps(
        {
            "checks": [database.execute(f"PRAGMA {check}").fetchall() for check in ("integrity_check", "foreign_key_check")],
            "tables": {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names},
            "views": {name: len(database.execute(f'SELECT * FROM "{name}"').fetchall()) for name in views},
            "found": database.execute("SELECT quote FROM quote_search WHERE quote_search MATCH ?", [sys.argv[2]]).fetchall(),
        }
    )
)
