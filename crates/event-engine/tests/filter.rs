//! Patterns against events: one table, with a counter-example for each rule.

use event_engine::filter::{Body, Pattern};
use proptest::prelude::*;
use serde_json::{Value, json};

const YES: bool = true;
const NO: bool = false;

#[test]
fn patterns_match_what_aws_documents() {
    let table = [
        // Equality.
        (r#"{"a":["x"]}"#, r#"{"a":"x"}"#, YES),
        (r#"{"a":["x"]}"#, r#"{"a":"X"}"#, NO),
        (r#"{"a":["x"]}"#, r#"{"a":"xx"}"#, NO),
        (r#"{"a":["x"]}"#, r#"{}"#, NO),
        (r#"{"a":["x"]}"#, r#"{"a":{"x":1}}"#, NO),
        (r#"{"a":["x","y"]}"#, r#"{"a":"y"}"#, YES),
        (r#"{"a":["x"],"b":["y"]}"#, r#"{"a":"x","b":"y"}"#, YES),
        (r#"{"a":["x"],"b":["y"]}"#, r#"{"a":"x","b":"z"}"#, NO),
        (r#"{}"#, r#"{"a":1}"#, YES),
        (r#"{"a":[""]}"#, r#"{"a":""}"#, YES),
        (r#"{"a":[""]}"#, r#"{"a":null}"#, NO),
        (r#"{"a":[null]}"#, r#"{"a":null}"#, YES),
        (r#"{"a":[null]}"#, r#"{"a":""}"#, NO),
        (r#"{"a":[null]}"#, r#"{}"#, NO),
        (r#"{"a":[true]}"#, r#"{"a":true}"#, YES),
        (r#"{"a":[true]}"#, r#"{"a":"true"}"#, NO),
        (r#"{"a":[300]}"#, r#"{"a":300}"#, YES),
        (r#"{"a":[300]}"#, r#"{"a":300.0}"#, YES),
        (r#"{"a":[300]}"#, r#"{"a":3.0e2}"#, YES),
        (r#"{"a":[300]}"#, r#"{"a":"300"}"#, NO),
        (r#"{"a":["300"]}"#, r#"{"a":300}"#, NO),
        // Nesting and arrays.
        (r#"{"a":{"b":{"c":[1]}}}"#, r#"{"a":{"b":{"c":1}}}"#, YES),
        (r#"{"a":{"b":{"c":[1]}}}"#, r#"{"a":{"c":1}}"#, NO),
        (r#"{"a":{"b":[1]}}"#, r#"{"a":"b"}"#, NO),
        (r#"{"a":["x"]}"#, r#"{"a":["w","x"]}"#, YES),
        (r#"{"a":["x"]}"#, r#"{"a":["w"]}"#, NO),
        (r#"{"a":["x"]}"#, r#"{"a":[]}"#, NO),
        (r#"{"a":{"b":[1]}}"#, r#"{"a":[{"b":2},{"b":1}]}"#, YES),
        (r#"{"a":{"b":[1],"c":[1]}}"#, r#"{"a":[{"b":1,"c":2},{"b":2,"c":1}]}"#, NO),
        (r#"{"a":{"b":[1],"c":[1]}}"#, r#"{"a":[{"b":1,"c":1}]}"#, YES),
        // Existence, of leaves alone.
        (r#"{"a":[{"exists":true}]}"#, r#"{"a":1}"#, YES),
        (r#"{"a":[{"exists":true}]}"#, r#"{"a":null}"#, YES),
        (r#"{"a":[{"exists":true}]}"#, r#"{"b":1}"#, NO),
        (r#"{"a":[{"exists":true}]}"#, r#"{"a":{"b":1}}"#, NO),
        (r#"{"a":[{"exists":true}]}"#, r#"{"a":[]}"#, NO),
        (r#"{"a":[{"exists":false}]}"#, r#"{"b":1}"#, YES),
        (r#"{"a":[{"exists":false}]}"#, r#"{"a":1}"#, NO),
        (r#"{"a":{"b":[{"exists":false}]}}"#, r#"{}"#, YES),
        (r#"{"a":{"b":[{"exists":false}]}}"#, r#"{"a":{"c":1}}"#, YES),
        (r#"{"a":{"b":[{"exists":false}]}}"#, r#"{"a":{"b":1}}"#, NO),
        (r#"{"a":[{"exists":false},"x"]}"#, r#"{"a":"x"}"#, YES),
        (r#"{"a":[{"exists":false},"x"]}"#, r#"{"a":"y"}"#, NO),
        // Text.
        (r#"{"a":[{"prefix":"us-"}]}"#, r#"{"a":"us-east-1"}"#, YES),
        (r#"{"a":[{"prefix":"us-"}]}"#, r#"{"a":"eu-us-"}"#, NO),
        (r#"{"a":[{"prefix":"US-"}]}"#, r#"{"a":"us-east-1"}"#, NO),
        (r#"{"a":[{"prefix":{"equals-ignore-case":"US-"}}]}"#, r#"{"a":"us-east-1"}"#, YES),
        (r#"{"a":[{"prefix":"1"}]}"#, r#"{"a":12}"#, NO),
        (r#"{"a":[{"suffix":".png"}]}"#, r#"{"a":"dog.png"}"#, YES),
        (r#"{"a":[{"suffix":".png"}]}"#, r#"{"a":"dog.png.txt"}"#, NO),
        (r#"{"a":[{"suffix":{"equals-ignore-case":".PNG"}}]}"#, r#"{"a":"dog.png"}"#, YES),
        (r#"{"a":[{"equals-ignore-case":"AlIcE"}]}"#, r#"{"a":"alice"}"#, YES),
        (r#"{"a":[{"equals-ignore-case":"AlIcE"}]}"#, r#"{"a":"alices"}"#, NO),
        (r#"{"a":[{"wildcard":"dir/*/f.*"}]}"#, r#"{"a":"dir/x/y/f.png"}"#, YES),
        (r#"{"a":[{"wildcard":"dir/*/f.*"}]}"#, r#"{"a":"dir/f.png"}"#, NO),
        (r#"{"a":[{"wildcard":"a*a"}]}"#, r#"{"a":"a"}"#, NO),
        (r#"{"a":[{"wildcard":"a\\*b"}]}"#, r#"{"a":"a*b"}"#, YES),
        (r#"{"a":[{"wildcard":"a\\*b"}]}"#, r#"{"a":"axb"}"#, NO),
        (r#"{"a":[{"wildcard":"*"}]}"#, r#"{"a":""}"#, YES),
        (r#"{"a":[{"cidr":"10.0.0.0/24"}]}"#, r#"{"a":"10.0.0.255"}"#, YES),
        (r#"{"a":[{"cidr":"10.0.0.0/24"}]}"#, r#"{"a":"10.0.1.0"}"#, NO),
        (r#"{"a":[{"cidr":"0.0.0.0/0"}]}"#, r#"{"a":"9.9.9.9"}"#, YES),
        (r#"{"a":[{"cidr":"2001:db8::/32"}]}"#, r#"{"a":"2001:db8::1"}"#, YES),
        (r#"{"a":[{"cidr":"2001:db8::/32"}]}"#, r#"{"a":"10.0.0.1"}"#, NO),
        // Anything but.
        (r#"{"a":[{"anything-but":"x"}]}"#, r#"{"a":"y"}"#, YES),
        (r#"{"a":[{"anything-but":"x"}]}"#, r#"{"a":"x"}"#, NO),
        (r#"{"a":[{"anything-but":"x"}]}"#, r#"{}"#, NO),
        (r#"{"a":[{"anything-but":["x","y"]}]}"#, r#"{"a":"z"}"#, YES),
        (r#"{"a":[{"anything-but":["x","y"]}]}"#, r#"{"a":"y"}"#, NO),
        (r#"{"a":[{"anything-but":[100,200]}]}"#, r#"{"a":200}"#, NO),
        (r#"{"a":[{"anything-but":[100,200]}]}"#, r#"{"a":"200"}"#, YES),
        (r#"{"a":[{"anything-but":{"prefix":"in"}}]}"#, r#"{"a":"out"}"#, YES),
        (r#"{"a":[{"anything-but":{"prefix":"in"}}]}"#, r#"{"a":"init"}"#, NO),
        (r#"{"a":[{"anything-but":{"prefix":["in","ou"]}}]}"#, r#"{"a":"out"}"#, NO),
        (r#"{"a":[{"anything-but":{"suffix":".png"}}]}"#, r#"{"a":"x.png"}"#, NO),
        (r#"{"a":[{"anything-but":{"suffix":".png"}}]}"#, r#"{"a":"x.jpg"}"#, YES),
        (r#"{"a":[{"anything-but":{"equals-ignore-case":["X"]}}]}"#, r#"{"a":"x"}"#, NO),
        (r#"{"a":[{"anything-but":{"wildcard":"*/lib/*"}}]}"#, r#"{"a":"a/lib/b"}"#, NO),
        (r#"{"a":[{"anything-but":{"wildcard":"*/lib/*"}}]}"#, r#"{"a":"a/bin/b"}"#, YES),
        // Numbers.
        (r#"{"a":[{"numeric":["=",5]}]}"#, r#"{"a":5.0}"#, YES),
        (r#"{"a":[{"numeric":["=",5]}]}"#, r#"{"a":"5"}"#, NO),
        (r#"{"a":[{"numeric":[">",0,"<=",5]}]}"#, r#"{"a":5}"#, YES),
        (r#"{"a":[{"numeric":[">",0,"<=",5]}]}"#, r#"{"a":0}"#, NO),
        (r#"{"a":[{"numeric":[">",0,"<=",5]}]}"#, r#"{"a":5.01}"#, NO),
        (r#"{"a":[{"numeric":["<",-1.5]}]}"#, r#"{"a":-2}"#, YES),
        (r#"{"a":[{"numeric":[">=",10]}]}"#, r#"{"a":10}"#, YES),
        (r#"{"a":[{"numeric":["<",1,">",-1]}]}"#, r#"{"a":0}"#, YES),
        // Alternatives over several fields.
        (r#"{"$or":[{"a":[1]},{"b":[2]}]}"#, r#"{"b":2}"#, YES),
        (r#"{"$or":[{"a":[1]},{"b":[2]}]}"#, r#"{"a":2,"b":1}"#, NO),
        (r#"{"c":[3],"$or":[{"a":[1]},{"b":[2]}]}"#, r#"{"a":1,"c":3}"#, YES),
        (r#"{"c":[3],"$or":[{"a":[1]},{"b":[2]}]}"#, r#"{"a":1,"c":4}"#, NO),
        (r#"{"d":{"$or":[{"a":[1]},{"b":[2]}]}}"#, r#"{"d":{"b":2}}"#, YES),
    ];
    for (pattern, event, wanted) in table {
        let compiled = Pattern::parse(pattern).expect(pattern);
        let event: Value = serde_json::from_str(event).unwrap();
        assert_eq!(compiled.matches(&event), wanted, "{pattern} on {event}");
    }
}

#[test]
fn a_payload_is_looked_into_or_compared_whole() {
    let table: &[(&str, &[u8], bool)] = &[
        (r#"{"data":{"n":[1]}}"#, br#"{"n":1}"#, YES),
        (r#"{"data":{"n":[1]}}"#, br#"{"n":2}"#, NO),
        (r#"{"data":{"n":[1]}}"#, b"plain", NO),
        (r#"{"data":{"n":[{"exists":false}]}}"#, b"plain", NO),
        (r#"{"data":{"n":[{"exists":false}]}}"#, br#"{"m":1}"#, YES),
        (r#"{"data":{"n":[1]}}"#, &[0xff, 0xfe], NO),
        (r#"{"data":["plain"]}"#, b"plain", YES),
        (r#"{"data":[{"prefix":"pl"}]}"#, b"plain", YES),
        (r#"{"data":["plain"]}"#, b"other", NO),
        (r#"{"data":["{}"]}"#, b"{}", NO),
        (r#"{"partitionKey":["k"]}"#, b"plain", YES),
        (r#"{"partitionKey":["k"]}"#, br#"{"n":1}"#, YES),
        (r#"{"partitionKey":["other"]}"#, b"plain", NO),
        (r#"{"partitionKey":["k"],"data":{"n":[1]}}"#, br#"{"n":1}"#, YES),
        (r#"{"$or":[{"data":{"n":[1]}},{"partitionKey":["k"]}]}"#, b"plain", YES),
    ];
    let envelope = json!({"partitionKey": "k", "data": "bm90IHRoaXM="});
    for (pattern, payload, wanted) in table {
        let compiled = Pattern::parse(pattern).unwrap();
        let body = Body::new("data", payload);
        assert_eq!(compiled.matches_record(&envelope, &body), *wanted, "{pattern} {payload:?}");
    }
}

#[test]
fn every_error_of_a_pattern_is_reported_with_its_place() {
    for (pattern, places) in [
        ("", vec!["line 1 column 0"]),
        ("{", vec!["line 1 column 1"]),
        ("[]", vec!["$"]),
        (r#"{"a":"x"}"#, vec!["$.a"]),
        (r#"{"a":[]}"#, vec!["$.a"]),
        (r#"{"a":{}}"#, vec!["$.a"]),
        (r#"{"a":[["x"]]}"#, vec!["$.a[0]"]),
        (r#"{"a":["x",{"like":"y"}]}"#, vec!["$.a[1].like"]),
        (r#"{"a":[{"prefix":"x","suffix":"y"}]}"#, vec!["$.a[0]"]),
        (r#"{"a":[{"exists":"yes"}],"b":5}"#, vec!["$.a[0].exists", "$.b"]),
        (r#"{"a":[{"numeric":[">"]}]}"#, vec!["$.a[0].numeric"]),
        (r#"{"a":[{"numeric":["~",1]}]}"#, vec!["$.a[0].numeric"]),
        (r#"{"a":[{"numeric":[">","1"]}]}"#, vec!["$.a[0].numeric"]),
        (r#"{"a":[{"numeric":[">",5,"<",1]}]}"#, vec!["$.a[0].numeric"]),
        (r#"{"a":[{"numeric":[">",5,">",9]}]}"#, vec!["$.a[0].numeric"]),
        (r#"{"a":[{"numeric":["=",6e9]}]}"#, vec!["$.a[0].numeric"]),
        (r#"{"a":[{"wildcard":"a**"}]}"#, vec!["$.a[0].wildcard"]),
        (r#"{"a":[{"wildcard":"a\\x"}]}"#, vec!["$.a[0].wildcard"]),
        (r#"{"a":[{"cidr":"10.0.0.0/33"}]}"#, vec!["$.a[0].cidr"]),
        (r#"{"a":[{"anything-but":[]}]}"#, vec!["$.a[0].anything-but"]),
        (r#"{"a":[{"anything-but":[1,true]}]}"#, vec!["$.a[0].anything-but[1]"]),
        (r#"{"a":[{"anything-but":{"numeric":["=",1]}}]}"#, vec!["$.a[0].anything-but"]),
        (r#"{"$or":[{"a":[1]}]}"#, vec!["$.$or"]),
        (r#"{"$or":{"a":[1]}}"#, vec!["$.$or"]),
        (r#"{"$or":[{"a":[1]},5]}"#, vec!["$.$or[1]"]),
    ] {
        let problems = Pattern::parse(pattern).expect_err(pattern);
        let found: Vec<_> = problems.iter().map(|problem| problem.place.as_str()).collect();
        assert_eq!(found, places, "{pattern}");
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-9i64..9).prop_map(Value::from),
        "[ab*$]{0,3}".prop_map(Value::from),
    ];
    let name = prop_oneof!["[abc]", "exists|prefix|numeric|anything-but|wildcard|\\$or"];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// The pattern that asks for just what the event has.
fn mirror(event: &Value) -> Option<Value> {
    match event {
        Value::Object(members) => {
            let members: serde_json::Map<_, _> = members
                .iter()
                .filter(|(name, _)| *name != "$or")
                .filter_map(|(name, value)| Some((name.clone(), mirror(value)?)))
                .collect();
            (!members.is_empty()).then_some(Value::Object(members))
        }
        Value::Array(_) => None,
        scalar => Some(json!([scalar])),
    }
}

proptest! {
    #[test]
    fn no_pattern_and_no_event_panics(pattern in any_json(), event in any_json()) {
        if let Ok(pattern) = Pattern::parse(&pattern.to_string()) {
            let _either = pattern.matches(&event);
        }
    }

    #[test]
    fn an_event_matches_the_pattern_made_of_it(event in any_json()) {
        if let Some(pattern @ Value::Object(_)) = mirror(&event) {
            let compiled = Pattern::parse(&pattern.to_string()).unwrap();
            prop_assert!(compiled.matches(&event), "{} on {}", pattern, event);
        }
    }

    #[test]
    fn anything_but_is_the_opposite_for_single_values(value in "[ab]{1,3}", not in "[ab]{1,3}") {
        let is = Pattern::parse(&json!({"a": [{"prefix": not}]}).to_string()).unwrap();
        let but = json!({"a": [{"anything-but": {"prefix": not}}]});
        let but = Pattern::parse(&but.to_string()).unwrap();
        let event = json!({"a": value});
        prop_assert_ne!(is.matches(&event), but.matches(&event));
    }
}
