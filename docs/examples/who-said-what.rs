use serde::{de::DeserializeOwned, Deserialize};
use std::{collections::BTreeMap, error::Error, fs::File, io::BufReader};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    id: String,
    part_of: Option<String>,
}

#[derive(Deserialize)]
struct Person {
    id: String,
    name: Name,
}

#[derive(Deserialize)]
struct Name {
    given: String,
    family: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Quote {
    speaker: String,
    event: Option<String>,
    event_relation: String,
    text: String,
    attestations: Vec<Attestation>,
}

#[derive(Deserialize)]
struct Attestation {
    article: String,
}

fn read<T: DeserializeOwned>(name: &str) -> Result<Vec<T>, Box<dyn Error>> {
    let file = File::open(format!("data/{name}.json"))?;
    Ok(serde_json::from_reader(BufReader::new(file))?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let part_of: BTreeMap<String, Option<String>> = read::<Event>("events")?
        .into_iter()
        .map(|event| (event.id, event.part_of))
        .collect();
    let people: BTreeMap<String, Name> = read::<Person>("people")?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    let quotes: Vec<Quote> = read("quotes")?;
    for assembly in part_of.keys() {
        for quote in &quotes {
            let mut event = quote.event.as_ref();
            while let Some(whole) = event.and_then(|id| part_of[id].as_ref()) {
                event = Some(whole);
            }
            if event != Some(assembly) {
                continue;
            }
            let Name { given, family } = &people[&quote.speaker];
            let articles: Vec<&str> = quote
                .attestations
                .iter()
                .map(|each| each.article.as_str())
                .collect();
            println!(
                "{assembly}\t{}\t{given} {family}\t{}\t{}",
                quote.event_relation,
                quote.text,
                articles.join(",")
            );
        }
    }
    Ok(())
}
