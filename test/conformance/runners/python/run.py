"""Prints what a validator says of each case: python3 run.py <validator> <suite.json> <package folder>."""

import copy
import functools
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


def step(outer, key):
    return outer[int(key) if isinstance(outer, list) else key]


def changed(document, changes):
    document = copy.deepcopy(document)
    for pointer, *value in changes:
        if pointer == "":
            [document] = value
            continue
        *way, last = pointer.split("/")[1:]
        whole = functools.reduce(step, way, document)
        if isinstance(whole, list):
            place = len(whole) if last == "-" else int(last)
            whole[place : place + 1] = value
        elif value:
            [whole[last]] = value
        else:
            del whole[last]
    return document


def main(validator, suite_file, folder):
    sys.stdout.reconfigure(encoding="utf-8")
    print("version", importlib.metadata.version(validator), sep="\t")
    suite = read_json(suite_file)
    documents = suite["documents"]
    documents["shipped"] = {key: read_json(pathlib.Path(folder, file)) for key, file in documents["shipped"].items()}
    for name, path in suite["schemas"].items():
        is_valid = COMPILE[validator](read_json(pathlib.Path(folder, path)))
        for group in suite["groups"]:
            for case, changes in group["cases"].items():
                document = changed(documents[group["document"]], changes)
                print(name, case, str(is_valid(document)).lower(), sep="\t")


main(*sys.argv[1:])
