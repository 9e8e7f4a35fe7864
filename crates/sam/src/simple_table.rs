//! `AWS::Serverless::SimpleTable`.

use crate::kinds;
use crate::made::{self, Made};
use crate::problem::{Checked, Problem};
use crate::tree::{given, printed};
use serde_json::{Map, Value, json};

pub(crate) const TYPE: &str = "AWS::Serverless::SimpleTable";

/// The table that it becomes.
pub(crate) fn make(id: &str, resource: &Map<String, Value>) -> Checked<Vec<Made>> {
    let empty = Map::new();
    let properties = resource.get("Properties").and_then(Value::as_object).unwrap_or(&empty);
    kinds::check(id, TYPE, kinds::SIMPLE_TABLE, properties)?;
    let (name, kind) = match given(properties, "PrimaryKey").and_then(Value::as_object) {
        None => (Value::from("id"), "S"),
        Some(key) => {
            let Some(name) = given(key, "Name") else {
                return Err(Problem::resource(id, "Property 'PrimaryKey.Name' is required."));
            };
            let kind = match key.get("Type").and_then(Value::as_str) {
                Some("String") => "S",
                Some("Number") => "N",
                Some("Binary") => "B",
                _ if !key.contains_key("Type") => "S",
                _ => {
                    let kind = key.get("Type").map(printed).unwrap_or_default();
                    let text = format!("Invalid 'Type' \"{kind}\".");
                    return Err(Problem::resource(id, text));
                }
            };
            (name.clone(), kind)
        }
    };
    let mut table = Made::new(
        id,
        "AWS::DynamoDB::Table",
        json!({
            "AttributeDefinitions": [{ "AttributeName": name, "AttributeType": kind }],
            "KeySchema": [{ "AttributeName": name, "KeyType": "HASH" }],
        }),
    )
    .attributed(&made::kept(resource))
    .copying(properties, &["TableName", "SSESpecification", "PointInTimeRecoverySpecification"]);
    match given(properties, "ProvisionedThroughput") {
        Some(throughput) => table.set("ProvisionedThroughput", throughput.clone()),
        None => table.set("BillingMode", "PAY_PER_REQUEST"),
    }
    if let Some(tags) = given(properties, "Tags") {
        table.set("Tags", made::tag_list(Some(tags), &[]));
    }
    Ok(vec![table])
}
