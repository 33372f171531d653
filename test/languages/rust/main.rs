//! Loads the data into the generated types, prints every quote, and the data as the types write them.

#[allow(dead_code)]
mod dataset;

use dataset::Dataset;
use serde_json::{Map, Value};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut whole = Map::new();
    for entry in fs::read_dir(env::args().nth(1).ok_or("no folder")?)? {
        let path = entry?.path();
        let name = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .ok_or("no name")?;
        whole.insert(name.into(), serde_json::from_slice(&fs::read(&path)?)?);
    }
    let dataset: Dataset = serde_json::from_value(Value::Object(whole))?;
    for quote in &dataset.quotes {
        let manner = serde_json::to_value(&quote.attestations[0].manner)?;
        println!(
            "{}\t{}\t{}",
            quote.speaker,
            manner.as_str().unwrap_or(""),
            quote.text
        );
    }
    println!("{}", serde_json::to_string(&dataset)?);
    Ok(())
}
