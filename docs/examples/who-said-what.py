import json
from pathlib import Path


def read(name):
    return json.loads(Path("data", f"{name}.json").read_text(encoding="utf-8"))


events = {event["id"]: event for event in read("events")}
people = {person["id"]: person["name"] for person in read("people")}


def assembly_of(event):
    """The assembly that an event is a part of, or the event itself if it is one."""
    part_of = event and events[event]["partOf"]
    return assembly_of(part_of) if part_of else event


quotes = [(assembly_of(quote["event"]), quote) for quote in read("quotes")]
for assembly, quote in sorted((pair for pair in quotes if pair[0]), key=lambda pair: pair[0]):
    name = people[quote["speaker"]]
    articles = ",".join(attestation["article"] for attestation in quote["attestations"])
    print(assembly, quote["eventRelation"], f"{name['given']} {name['family']}", quote["text"], articles, sep="\t")
