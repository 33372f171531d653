package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
)

type event struct {
	ID     string
	PartOf *string
}

type person struct {
	ID   string
	Name struct{ Given, Family string }
}

type quote struct {
	Speaker, EventRelation, Text string
	Event                        *string
	Attestations                 []struct{ Article string }
}

func read[T any](name string) (records []T) {
	bytes, err := os.ReadFile("data/" + name + ".json")
	if err == nil {
		err = json.Unmarshal(bytes, &records)
	}
	if err != nil {
		log.Fatal(err)
	}
	return records
}

func main() {
	partOf := map[string]*string{}
	events := read[event]("events")
	for _, event := range events {
		partOf[event.ID] = event.PartOf
	}
	names := map[string]string{}
	for _, person := range read[person]("people") {
		names[person.ID] = person.Name.Given + " " + person.Name.Family
	}
	quotes := read[quote]("quotes")
	for _, assembly := range events {
		for _, quote := range quotes {
			event := quote.Event
			for event != nil && partOf[*event] != nil {
				event = partOf[*event]
			}
			if event == nil || *event != assembly.ID {
				continue
			}
			articles := []string{}
			for _, attestation := range quote.Attestations {
				articles = append(articles, attestation.Article)
			}
			line := []string{assembly.ID, quote.EventRelation, names[quote.Speaker], quote.Text, strings.Join(articles, ",")}
			fmt.Println(strings.Join(line, "\t"))
		}
	}
}
