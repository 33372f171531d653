//! Prints what the validator says of each case: cargo run -- <suite.json> <package folder>

use serde_json::{Map, Value};
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

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let folder = Path::new(&arguments[2]);
    let suite = read_json(Path::new(&arguments[1]));
    println!("version\t{}", version());
    for (name, path) in suite["schemas"].as_object().expect("schemas") {
        let schema = read_json(&folder.join(path.as_str().expect("a path")));
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        for (index, case) in suite["cases"].as_array().expect("cases").iter().enumerate() {
            let document = match case.get("files").and_then(Value::as_object) {
                Some(files) => files
                    .iter()
                    .map(|(key, file)| {
                        (
                            key.clone(),
                            read_json(&folder.join(file.as_str().expect("a path"))),
                        )
                    })
                    .collect::<Map<String, Value>>()
                    .into(),
                None => case["document"].clone(),
            };
            println!("{name}\t{index}\t{}", validator.is_valid(&document));
        }
    }
}
