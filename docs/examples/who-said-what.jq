INDEX($events[0][]; .id) as $event
| INDEX($people[0][]; .id) as $person
# The assembly that an event is a part of, or the event itself if it is one.
| def assembly: last(recurse($event[.].partOf; . != null));
[$quotes[0][] | select(.event != null) | .assembly = (.event | assembly)]
| sort_by(.assembly)[]
| [.assembly, .eventRelation, ($person[.speaker].name | "\(.given) \(.family)"), .text, ([.attestations[].article] | join(","))]
| join("\t")
