"""Loads the data into the generated types, prints every quote, and the data as the types write them."""

import json
import sys
from pathlib import Path

from dataset import dataset_from_dict, dataset_to_dict

files = Path(sys.argv[1]).glob("*.json")
dataset = dataset_from_dict({file.stem: json.loads(file.read_text(encoding="utf-8")) for file in files})

sys.stdout.reconfigure(encoding="utf-8")
for quote in dataset.quotes:
    print(quote.speaker, quote.attestations[0].manner.value, quote.text, sep="\t")
print(json.dumps(dataset_to_dict(dataset)))
