// Prints what the validator says of each case: go run . <suite.json> <package folder>
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"

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

func clone(value any) any {
	switch value := value.(type) {
	case []any:
		list := make([]any, len(value))
		for index, entry := range value {
			list[index] = clone(entry)
		}
		return list
	case map[string]any:
		object := map[string]any{}
		for key, member := range value {
			object[key] = clone(member)
		}
		return object
	}
	return value
}

// A value in which something deep inside is changed: put there, or taken out where there is no value to put.
func changed(outer any, way []string, value []any) any {
	if len(way) == 0 {
		return value[0]
	}
	key, isLast := way[0], len(way) == 1
	if list, ok := outer.([]any); ok {
		if key == "-" {
			return append(list, value[0])
		}
		index, err := strconv.Atoi(key)
		if err != nil {
			log.Fatal(err)
		}
		if isLast && len(value) == 0 {
			return append(list[:index], list[index+1:]...)
		}
		list[index] = changed(list[index], way[1:], value)
		return list
	}
	object := outer.(map[string]any)
	if isLast && len(value) == 0 {
		delete(object, key)
	} else {
		object[key] = changed(object[key], way[1:], value)
	}
	return object
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
	documents := suite["documents"].(map[string]any)
	shipped := documents["shipped"].(map[string]any)
	for key, file := range shipped {
		shipped[key] = readJSON(filepath.Join(folder, file.(string)))
	}
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
		for _, each := range suite["groups"].([]any) {
			group := each.(map[string]any)
			for description, changes := range group["cases"].(map[string]any) {
				document := clone(documents[group["document"].(string)])
				for _, change := range changes.([]any) {
					way := strings.Split(change.([]any)[0].(string), "/")[1:]
					document = changed(document, way, change.([]any)[1:])
				}
				fmt.Printf("%s\t%s\t%t\n", name, description, schema.Validate(document) == nil)
			}
		}
	}
}
