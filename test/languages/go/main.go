// Loads the data into the generated types, prints every quote, and the data as the types write them.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func main() {
	whole := map[string]json.RawMessage{}
	for _, file := range must(filepath.Glob(filepath.Join(os.Args[1], "*.json"))) {
		whole[strings.TrimSuffix(filepath.Base(file), ".json")] = must(os.ReadFile(file))
	}
	dataset := must(UnmarshalDataset(must(json.Marshal(whole))))
	for _, quote := range dataset.Quotes {
		fmt.Printf("%s\t%s\t%s\n", quote.Speaker, quote.Attestations[0].Manner, quote.Text)
	}
	fmt.Println(string(must(dataset.Marshal())))
}
