"""Prints the version of SQLite in Python, and whether it knows strict tables."""

import json
import sqlite3

print(json.dumps({"version": sqlite3.sqlite_version, "strict": sqlite3.sqlite_version_info >= (3, 37)}))
