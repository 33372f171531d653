"""Prints what a validator says of each case: python3 run.py <validator> <suite.json> <package folder>."""

import importlib.metadata
import json
import pathlib
import sys


def read_json(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def with_jsonschema(schema):
    import jsonschema

    validator = jsonschema.validators.validator_for(schema)(schema)
    return validator.is_valid


def with_fastjsonschema(schema):
    import fastjsonschema

    validate = fastjsonschema.compile(schema)

    def is_valid(document):
        try:
            validate(document)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return is_valid


COMPILE = {"jsonschema": with_jsonschema, "fastjsonschema": with_fastjsonschema}


def main(validator, suite_file, folder):
    sys.stdout.reconfigure(encoding="utf-8")
    print("version", importlib.metadata.version(validator), sep="\t")
    suite = read_json(suite_file)
    for name, path in suite["schemas"].items():
        is_valid = COMPILE[validator](read_json(pathlib.Path(folder, path)))
        for index, case in enumerate(suite["cases"]):
            if "files" in case:
                document = {key: read_json(pathlib.Path(folder, file)) for key, file in case["files"].items()}
            else:
                document = case["document"]
            print(name, index, str(is_valid(document)).lower(), sep="\t")


main(*sys.argv[1:])
