"""Loads every table of a Data Package with pandas and prints its columns, its rows and what a join over all of them counts."""

import json
import pathlib
import sys

import pandas

folder = pathlib.Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
types = {"string": "string", "date": "string", "integer": "Int64", "number": "Float64"}

tables = {}
for resource in package["resources"]:
    fields = resource["schema"]["fields"]
    tables[resource["name"]] = pandas.read_csv(
        folder / resource["path"],
        dtype={field["name"]: types[field["type"]] for field in fields},
        keep_default_na=False,
        na_values=resource["schema"]["missingValues"],
    )

joined = (
    tables["quote_attestations"]
    .merge(tables["quotes"], left_on="quote_id", right_on="id", suffixes=("_attestation", ""))
    .merge(tables["people"], left_on="speaker", right_on="id", suffixes=("", "_person"))
    .merge(tables["articles"], left_on="article", right_on="id", suffixes=("", "_article"))
)
print(
    json.dumps(
        {
            "tables": {
                name: {
                    "columns": list(frame.columns),
                    "rows": [[None if pandas.isna(cell) else cell for cell in row] for row in frame.astype(object).values.tolist()],
                }
                for name, frame in tables.items()
            },
            "attestations": sorted([row.quote_id, row.name_family, row.title] for row in joined.itertuples()),
        }
    )
)
