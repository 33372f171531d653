"""Validates a Data Package with frictionless: prints how many tables are valid, and all errors."""

import json
import sys

from frictionless import Package

package = Package(sys.argv[1])
report = package.validate()
print(
    json.dumps(
        {
            "valid": report.valid,
            "tables": sorted(task.name for task in report.tasks if task.valid),
            "rows": sum(task.stats.get("rows", 0) for task in report.tasks),
            "errors": [
                {"table": task.name, "type": error.type, "note": error.note}
                for task in report.tasks
                for error in task.errors
            ]
            + [{"table": None, "type": error.type, "note": error.note} for error in report.errors],
        }
    )
)
