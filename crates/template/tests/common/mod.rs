//! What the tests of templates share.
#![allow(dead_code, reason = "each test file uses a part of it")]

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use template::{Given, Instance, Invalid, Lookup, Pseudo, Template};

/// Resources by their logical ids, attributes by `Resource.Attribute`, exports by name.
#[derive(Debug, Default, Clone)]
pub struct World {
    pub references: BTreeMap<String, Value>,
    pub attributes: BTreeMap<String, Value>,
    pub exports: BTreeMap<String, String>,
}

impl World {
    /// A bucket and a queue that exist, with an attribute that is a list; an export.
    pub fn made() -> Self {
        let value = |(name, value): (&str, &str)| (name.to_owned(), Value::from(value));
        let mut attributes: BTreeMap<String, Value> =
            [("Bucket.Arn", "arn:aws:s3:::bucket-1"), ("Queue.Endpoint.Port", "5671")]
                .map(value)
                .into();
        attributes.insert("Queue.Names".to_owned(), Value::from(vec!["x", "y"]));
        Self {
            references: [("Bucket", "bucket-1"), ("Queue", "https://queue")].map(value).into(),
            attributes,
            exports: [("net-vpc".to_owned(), "vpc-1".to_owned())].into(),
        }
    }
}

impl Lookup for World {
    fn reference(&self, logical_id: &str) -> Option<Value> {
        self.references.get(logical_id).cloned()
    }

    fn attribute(&self, logical_id: &str, name: &str) -> Option<Value> {
        self.attributes.get(&format!("{logical_id}.{name}")).cloned()
    }

    fn import(&self, name: &str) -> Option<String> {
        self.exports.get(name).cloned()
    }
}

pub fn pseudo() -> Pseudo {
    let id = "arn:aws:cloudformation:eu-west-1:000000000000:stack/shop/1";
    let mut pseudo = Pseudo::new("000000000000", "eu-west-1", "shop", id);
    pseudo.notification_arns = vec!["arn:aws:sns:eu-west-1:000000000000:told".to_owned()];
    pseudo
}

pub fn given(values: &[(&str, &str)]) -> BTreeMap<String, Given> {
    let value =
        |(name, value): &(&str, &str)| ((*name).to_owned(), Given::Value((*value).to_owned()));
    values.iter().map(value).collect()
}

pub fn instance(text: &str, values: &[(&str, &str)]) -> Result<Instance, Invalid> {
    let template = Template::parse(text)?;
    let parameters = template.bind(&given(values), None)?;
    template.instance(&parameters, &pseudo(), &BTreeMap::new())
}

pub fn properties(text: &str, logical_id: &str) -> Result<Map<String, Value>, Invalid> {
    instance(text, &[])?.properties(logical_id, &World::made())
}

/// The result as the tables write it: the value as JSON, or the message after `! `.
pub fn told(result: Result<Value, Invalid>) -> String {
    match result {
        Ok(value) => value.to_string(),
        Err(error) => format!("! {error}"),
    }
}

/// Fails with all rows that are not as the table says.
pub fn compare(rows: impl IntoIterator<Item = (String, String, String)>) {
    let wrong: Vec<String> = rows
        .into_iter()
        .filter(|(_, got, expected)| got != expected)
        .map(|(row, got, expected)| format!("{row}\n   got      {got}\n   expected {expected}"))
        .collect();
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}
