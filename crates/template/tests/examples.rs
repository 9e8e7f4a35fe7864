//! The templates that the examples ship.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod common;

use common::{World, instance};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

fn shipped(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/tweet-stream");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn made() -> World {
    let value = |(name, value): (&str, &str)| (name.to_owned(), Value::from(value));
    World {
        references: [
            ("EventStream", "tweets-EventStream-1"),
            ("EventData", "shop-EventData"),
            ("Processor", "tweets-Processor-1"),
            ("Producer", "tweets-Producer-1"),
            ("ProducerKey", "AKIAEXAMPLE"),
        ]
        .map(value)
        .into(),
        attributes: [
            ("EventData.Arn", "arn:table"),
            ("EventStream.Arn", "arn:stream"),
            ("Processor.Arn", "arn:function"),
            ("ProcessorRole.Arn", "arn:role"),
            ("ProducerKey.SecretAccessKey", "secret"),
        ]
        .map(value)
        .into(),
        exports: BTreeMap::new(),
    }
}

#[test]
fn both_templates_of_the_tweets_make_the_same_stack() {
    for name in ["template.json", "template.yaml"] {
        let stack = instance(&shipped(name), &[]).unwrap();
        let order: Vec<&str> = stack.order().collect();
        let place = |id: &str| order.iter().position(|one| *one == id).unwrap();
        assert_eq!(order.len(), 8, "{name}");
        for (earlier, later) in [
            ("EventData", "ProcessorRole"),
            ("ProcessorRole", "Processor"),
            ("Processor", "ProcessorLogs"),
            ("ProcessorLogs", "ProcessorSource"),
            ("EventStream", "ProcessorSource"),
            ("EventStream", "Producer"),
            ("Producer", "ProducerKey"),
        ] {
            assert!(place(earlier) < place(later), "{name}: {earlier}, {later}");
        }
        let world = made();
        let table = stack.properties("EventData", &world).unwrap();
        assert_eq!(table["TableName"], "shop-EventData");
        let user = stack.properties("Producer", &world).unwrap();
        assert_eq!(user["Policies"][0]["PolicyDocument"]["Statement"][0]["Resource"], "arn:stream");
        assert_eq!(user["Policies"][0]["PolicyDocument"]["Version"], "2012-10-17");
        let outputs: BTreeMap<String, String> =
            stack.outputs(&world).unwrap().into_iter().map(|one| (one.key, one.value)).collect();
        assert_eq!(outputs["Region"], "eu-west-1");
        assert_eq!(outputs["StreamName"], "tweets-EventStream-1");
        assert_eq!(outputs["SecretAccessKey"], "secret");
        let needed: Vec<&str> = stack.capabilities().iter().map(|one| one.name()).collect();
        assert_eq!(needed, ["CAPABILITY_IAM"]);
    }
    let old = instance(&shipped("template.json"), &[]).unwrap();
    let function = old.properties("Processor", &made()).unwrap();
    let code = function["Code"]["ZipFile"].as_str().unwrap();
    assert!(code.starts_with("'use strict';\n") && code.ends_with("};"), "{code}");
}
