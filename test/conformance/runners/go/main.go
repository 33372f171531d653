// Prints what the validator says of each case: go run . <suite.json> <package folder>
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime/debug"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func readJSON(path string) any {
	file, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	value, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		log.Fatal(path, ": ", err)
	}
	return value
}

func main() {
	log.SetFlags(0)
	suiteFile, folder := os.Args[1], os.Args[2]
	build, _ := debug.ReadBuildInfo()
	for _, module := range build.Deps {
		if module.Path == "github.com/santhosh-tekuri/jsonschema/v6" {
			fmt.Printf("version\t%s\n", module.Version)
		}
	}
	suite := readJSON(suiteFile).(map[string]any)
	for name, path := range suite["schemas"].(map[string]any) {
		compiler := jsonschema.NewCompiler()
		url := "file:///" + path.(string)
		if err := compiler.AddResource(url, readJSON(filepath.Join(folder, path.(string)))); err != nil {
			log.Fatal(err)
		}
		schema, err := compiler.Compile(url)
		if err != nil {
			log.Fatal(err)
		}
		for index, each := range suite["cases"].([]any) {
			document := each.(map[string]any)["document"]
			if files, ok := each.(map[string]any)["files"].(map[string]any); ok {
				whole := map[string]any{}
				for key, file := range files {
					whole[key] = readJSON(filepath.Join(folder, file.(string)))
				}
				document = whole
			}
			fmt.Printf("%s\t%d\t%t\n", name, index, schema.Validate(document) == nil)
		}
	}
}
