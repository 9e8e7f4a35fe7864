//! What holds of every template.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod common;

use common::{World, instance, properties};
use proptest::prelude::*;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use template::Template;

/// Values of JSON as templates have them: no nulls, no functions.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        // What JSON's reader here takes for what it is.
        (-1_000_000..1_000_000).prop_map(|eighths| Value::from(f64::from(eighths) / 8.0)),
        "\\PC*".prop_map(Value::from),
        "[ -~]{0,8}".prop_map(Value::from),
        "[-0-9:._exb+yn~]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            prop::collection::vec(("[a-zA-Z0-9 :#!&*-]{0,6}", inner), 0..5)
                .prop_map(|members| members.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}

/// YAML in block style, keys and texts in quotes as JSON writes them.
fn block(value: &Value, indent: usize, into: &mut String) {
    let pad = " ".repeat(indent);
    match value {
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                into.push_str(&format!("\n{pad}-"));
                block(item, indent + 2, into);
            }
        }
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                into.push_str(&format!("\n{pad}{}:", Value::from(key.as_str())));
                block(member, indent + 2, into);
            }
        }
        // An escape of half a character is JSON's alone.
        scalar => into.push_str(&format!(" {scalar}")),
    }
}

fn dynamic(value: &Value) -> bool {
    value.to_string().contains("{{resolve:")
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC*") {
        let _ = Template::parse(&text).map(|template| template.check());
    }

    #[test]
    fn no_text_of_yaml_panics(text in "[-a:!&*{}\\[\\] \n\"'|>#%?@0~,<]{0,60}") {
        let _ = Template::parse(&text).map(|template| template.check());
    }

    #[test]
    fn json_and_yaml_say_the_same(value in values()) {
        prop_assume!(!dynamic(&value));
        let mut tree = Map::new();
        tree.insert("P".to_owned(), value.clone());
        let tree = serde_json::json!({"Resources": {"R": {"Type": "T", "Properties": tree}}});
        let mut yaml = String::new();
        block(&tree, 0, &mut yaml);
        let of_json = properties(&tree.to_string(), "R").unwrap();
        let of_yaml = properties(&yaml, "R");
        prop_assert_eq!(of_json.get("P"), Some(&value));
        prop_assert_eq!(of_yaml, Ok(of_json), "{}", yaml);
    }

    #[test]
    fn order_goes_along_the_edges(edges in prop::collection::vec((0_usize..20, 0_usize..20), 0..60)) {
        let mut depends: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (from, to) in &edges {
            depends.entry(*from).or_default().insert(*to);
        }
        let mut text = "Resources:\n".to_owned();
        for node in 0..20 {
            let on: Vec<String> =
                depends.get(&node).into_iter().flatten().map(|to| format!("N{to}")).collect();
            let on = on.join(", ");
            // Some by name, some by reference.
            text.push_str(&if node % 2 == 0 {
                format!("  N{node}: {{Type: T, DependsOn: [{on}]}}\n")
            } else {
                let refs: Vec<String> = depends.get(&node).into_iter().flatten()
                    .map(|to| format!("!GetAtt N{to}.Arn")).collect();
                format!("  N{node}: {{Type: T, Properties: {{P: [{}]}}}}\n", refs.join(", "))
            });
        }
        match instance(&text, &[]) {
            Ok(made) => {
                let order: Vec<&str> = made.order().collect();
                prop_assert_eq!(order.len(), 20);
                let place = |node: usize| order.iter().position(|name| *name == format!("N{node}"));
                for (from, to) in &edges {
                    prop_assert!(place(*to) < place(*from), "N{from} before N{to}: {order:?}");
                }
            }
            Err(error) => {
                let named = error.message().strip_prefix("Circular dependency between resources: [")
                    .and_then(|rest| rest.strip_suffix(']'));
                let cycle: BTreeSet<&str> = named.unwrap().split(", ").collect();
                // Each of the cycle depends on one of it, and one of it on each.
                for name in &cycle {
                    let node: usize = name[1..].parse().unwrap();
                    let is_of = |other: &usize| cycle.contains(format!("N{other}").as_str());
                    prop_assert!(depends[&node].iter().any(is_of), "{name} of {cycle:?}");
                    let needs = |(from, to): &(usize, usize)| *to == node && is_of(from);
                    prop_assert!(edges.iter().any(needs), "{name} of {cycle:?}");
                }
            }
        }
    }

    #[test]
    fn blocks_lie_within_and_apart(a in 0_u32.., prefix in 0_u32..=32, count in 1_u32..=256, bits in 1_u32..=32) {
        let address = std::net::Ipv4Addr::from(a);
        let text = format!("Resources: {{R: {{Type: T, Properties: {{P: !Cidr [{address}/{prefix}, {count}, {bits}]}}}}}}");
        let fits = bits <= 32 - prefix
            && (u64::from(count) << bits) <= (1_u64 << (32 - prefix));
        match properties(&text, "R") {
            Ok(all) => {
                prop_assert!(fits, "{text}");
                let blocks = all["P"].as_array().unwrap();
                prop_assert_eq!(blocks.len(), count as usize);
                let mut next = u64::from(a) >> (32 - prefix) << (32 - prefix);
                for block in blocks {
                    let (start, width) = block.as_str().unwrap().split_once('/').unwrap();
                    let start = u32::from(start.parse::<std::net::Ipv4Addr>().unwrap());
                    prop_assert_eq!(u64::from(start), next);
                    prop_assert_eq!(width.parse::<u32>().unwrap(), 32 - bits);
                    next += 1 << bits;
                }
            }
            Err(error) => prop_assert!(!fits, "{text}: {error}"),
        }
    }

    #[test]
    fn parts_come_together_again(parts in prop::collection::vec("[a-z$ ]{1,4}", 1..6)) {
        let joined = parts.join(",");
        let text = serde_json::json!({"Resources": {"R": {"Type": "T", "Properties":
            {"P": {"Fn::Join": [",", {"Fn::Split": [",", joined]}]}}}}});
        let all = properties(&text.to_string(), "R").unwrap();
        prop_assert_eq!(&all["P"], &Value::from(joined));
    }

    #[test]
    fn a_preview_that_knows_all_is_the_properties(value in values()) {
        prop_assume!(!dynamic(&value));
        let text = serde_json::json!({"Resources": {"Bucket": {"Type": "T"}, "R": {"Type": "T", "Properties":
            {"P": value, "Q": {"Ref": "Bucket"}, "S": {"Fn::Sub": "${Bucket.Arn}!"}}}}});
        let made = instance(&text.to_string(), &[]).unwrap();
        let preview = made.preview("R", &World::made()).unwrap();
        prop_assert_eq!(&preview.properties, &made.properties("R", &World::made()).unwrap());
        prop_assert!(!preview.dependences.iter().any(|one| one.unknown));
    }
}
