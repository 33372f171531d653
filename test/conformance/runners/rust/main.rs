//! Prints what the validator says of each case: cargo run -- <suite.json> <package folder>

use serde_json::Value;
use std::{env, fs, path::Path};

fn read_json(path: &Path) -> Value {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn version() -> &'static str {
    let lock = include_str!("Cargo.lock");
    let package = lock
        .split("name = \"jsonschema\"\nversion = \"")
        .nth(1)
        .expect("a locked version");
    package.split('"').next().expect("a version")
}

/// Puts a value to a place in a document, or takes out what stands there where the value is missing.
fn change(document: &mut Value, pointer: &str, value: Option<&Value>) {
    let Some((way, last)) = pointer.rsplit_once('/') else {
        *document = value.expect("a document").clone();
        return;
    };
    match (document.pointer_mut(way).expect(pointer), value) {
        (Value::Array(list), Some(value)) if last == "-" => list.push(value.clone()),
        (Value::Array(list), Some(value)) => {
            list[last.parse::<usize>().expect(last)] = value.clone()
        }
        (Value::Array(list), None) => drop(list.remove(last.parse().expect(last))),
        (Value::Object(object), Some(value)) => drop(object.insert(last.into(), value.clone())),
        (Value::Object(object), None) => drop(object.remove(last)),
        _ => panic!("nothing can be at {pointer}"),
    }
}

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let folder = Path::new(&arguments[2]);
    let read = |path: &Value| read_json(&folder.join(path.as_str().expect("a path")));
    let mut suite = read_json(Path::new(&arguments[1]));
    for file in suite["documents"]["shipped"]
        .as_object_mut()
        .expect("files")
        .values_mut()
    {
        *file = read(file);
    }
    println!("version\t{}", version());
    for (name, path) in suite["schemas"].as_object().expect("schemas") {
        let validator = jsonschema::validator_for(&read(path)).expect("a schema");
        for group in suite["groups"].as_array().expect("groups") {
            let original = &suite["documents"][group["document"].as_str().expect("a name")];
            for (description, changes) in group["cases"].as_object().expect("cases") {
                let mut document = original.clone();
                for each in changes.as_array().expect("changes") {
                    change(
                        &mut document,
                        each[0].as_str().expect("a pointer"),
                        each.get(1),
                    );
                }
                println!("{name}\t{description}\t{}", validator.is_valid(&document));
            }
        }
    }
}
