//! Patterns against events: one table, with a counter-example for each rule.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use event_engine::filter::{Body, Pattern, Problem};
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
        (r#"{"a":[""]}"#, r#"{"a":""}"#, YES),
        (r#"{"a":[""]}"#, r#"{"a":null}"#, NO),
        (r#"{"a":[null]}"#, r#"{"a":null}"#, YES),
        (r#"{"a":[null]}"#, r#"{"a":""}"#, NO),
        (r#"{"a":[null]}"#, r#"{}"#, NO),
        (r#"{"a":[true]}"#, r#"{"a":true}"#, YES),
        (r#"{"a":[true]}"#, r#"{"a":"true"}"#, NO),
        (r#"{"a":[300]}"#, r#"{"a":300}"#, YES),
        // «300, 300.0, and 3.0e2 are not considered equal.»
        (r#"{"a":[300]}"#, r#"{"a":300.0}"#, NO),
        (r#"{"a":[300.0]}"#, r#"{"a":300.0}"#, YES),
        (r#"{"a":[{"numeric":["=",300]}]}"#, r#"{"a":300.0}"#, YES),
        (r#"{"a":["y"],"a":["x"]}"#, r#"{"a":"x"}"#, YES),
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
        (r#"{"data":{"n":[300]}}"#, br#"{"n":300.0}"#, NO),
        (r#"{"data":{"n":[3.0e2]}}"#, br#"{"n":3.0e2}"#, YES),
        (r#"{"data":{"n":[3.0e2]}}"#, br#"{"n":300.0}"#, NO),
        (r#"{"data":{"n":[{"numeric":["=",300]}]}}"#, br#"{"n":3.0e2}"#, YES),
        (r#"{"data":{"n":[2]}}"#, br#"{"n":1,"n":2}"#, YES),
        (r#"{"data":{"n":[1]}}"#, br#"{"n":1"#, NO),
        (r#"{"data":{"n":[1]}}"#, br#"[{"n":2},{"n":1}]"#, YES),
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

/// «Using event filtering with a DynamoDB event source»: patterns see the whole record, whose
/// numbers are strings.
#[test]
fn records_of_dynamodb_are_looked_into() {
    let record = json!({
        "eventID": "1",
        "eventName": "MODIFY",
        "dynamodb": {
            "Keys": {"Id": {"N": "101"}},
            "NewImage": {"Message": {"S": "New item!"}, "Id": {"N": "101"}, "Old": {"NULL": true}},
            "StreamViewType": "NEW_AND_OLD_IMAGES",
        },
    });
    for (pattern, wanted) in [
        (r#"{"dynamodb":{"Keys":{"Id":{"N":["101"]}}}}"#, YES),
        (r#"{"dynamodb":{"Keys":{"Id":{"N":[101]}}}}"#, NO),
        (r#"{"dynamodb":{"Keys":{"Id":{"N":[{"numeric":["=",101]}]}}}}"#, NO),
        (r#"{"dynamodb":{"NewImage":{"Message":{"S":[{"prefix":"New"}]}}}}"#, YES),
        (r#"{"dynamodb":{"NewImage":{"Old":{"NULL":[true]}}}}"#, YES),
        (r#"{"dynamodb":{"NewImage":{"Gone":{"S":[{"exists":false}]}}}}"#, YES),
        (r#"{"dynamodb":{"NewImage":{"Message":{"S":[{"exists":true}]}}}}"#, YES),
        (r#"{"dynamodb":{"NewImage":{"Message":[{"exists":true}]}}}"#, NO),
        (r#"{"dynamodb":{"OldImage":{"Message":{"S":[{"exists":false}]}}}}"#, YES),
        (r#"{"eventName":["INSERT","MODIFY"]}"#, YES),
        (r#"{"eventName":["REMOVE"]}"#, NO),
        (r#"{"eventName":["MODIFY"],"dynamodb":{"Keys":{"Id":{"N":["7"]}}}}"#, NO),
        (r#"{"$or":[{"eventName":["REMOVE"]},{"dynamodb":{"Keys":{"Id":{"N":["101"]}}}}]}"#, YES),
    ] {
        let compiled = Pattern::parse_mapping(pattern).expect(pattern);
        assert_eq!(compiled.matches(&record), wanted, "{pattern}");
    }
}

/// The table under «Filter rule syntax», and what EventBridge knows beyond it.
#[test]
fn mappings_know_the_operators_that_lambda_documents_and_no_others() {
    for pattern in [
        r#"{"UserID":[null]}"#,
        r#"{"LastName":[""]}"#,
        r#"{"Name":["Alice"]}"#,
        r#"{"Name":[{"equals-ignore-case":"alice"}]}"#,
        r#"{"Location":["New York"],"Day":["Monday"]}"#,
        r#"{"PaymentType":["Credit","Debit"]}"#,
        r#"{"$or":[{"Location":["New York"]},{"Day":["Monday"]}]}"#,
        r#"{"Weather":[{"anything-but":["Raining"]}]}"#,
        r#"{"Weather":[{"anything-but":"Raining"}]}"#,
        r#"{"Price":[{"numeric":["=",100]}]}"#,
        r#"{"Price":[{"numeric":[">",10,"<=",20]}]}"#,
        r#"{"ProductName":[{"exists":true}]}"#,
        r#"{"ProductName":[{"exists":false}]}"#,
        r#"{"Region":[{"prefix":"us-"}]}"#,
        r#"{"FileName":[{"suffix":".png"}]}"#,
    ] {
        let (mapping, all) = (Pattern::parse_mapping(pattern), Pattern::parse(pattern));
        assert_eq!(mapping.expect(pattern), all.expect(pattern));
    }
    for pattern in
        ["{}", r#"{"a":[{"numeric":["<",1,">",-1]}]}"#, r#"{"a":[{"anything-but":[1,"x"]}]}"#]
    {
        assert!(Pattern::parse_mapping(pattern).is_ok(), "{pattern}");
        assert!(Pattern::parse(pattern).is_err(), "EventBridge refuses {pattern}");
    }
    for (pattern, why) in [
        (r#"{"a":[{"wildcard":"x*"}]}"#, "Unrecognized match type wildcard at $.a[0].wildcard"),
        (r#"{"a":[{"cidr":"10.0.0.0/8"}]}"#, "Unrecognized match type cidr at $.a[0].cidr"),
        (
            r#"{"a":[{"anything-but":{"prefix":"x"}}]}"#,
            "Value of anything-but must be an array or single string/number value. \
             at $.a[0].anything-but",
        ),
    ] {
        assert!(Pattern::parse(pattern).is_ok(), "{pattern}");
        let problems = Pattern::parse_mapping(pattern).expect_err(pattern);
        assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), [why]);
    }
}

#[test]
fn refusals_say_what_aws_says() {
    for (pattern, why) in [
        ("[]", "Filter is not an object at $"),
        (r#"{"a":"x"}"#, "\"a\" must be an object or an array at $.a"),
        (r#"{"a":{"b":1}}"#, "\"b\" must be an object or an array at $.a.b"),
        (r#"{"a":[]}"#, "Empty arrays are not allowed at $.a"),
        (r#"{"a":{}}"#, "Empty objects are not allowed at $.a"),
        (r#"{"a":[["x"]]}"#, "Match value must be String, number, true, false, or null at $.a[0]"),
        (r#"{"a":[{"like":"y"}]}"#, "Unrecognized match type like at $.a[0].like"),
        (r#"{"a":[{"prefix":1}]}"#, "prefix match pattern must be a string at $.a[0].prefix"),
        (
            r#"{"a":[{"prefix":"x","suffix":"y"}]}"#,
            "Only one key allowed in match expression at $.a[0]",
        ),
        (
            r#"{"a":[{"exists":1}]}"#,
            "exists match pattern must be either true or false. at $.a[0].exists",
        ),
        (r#"{"a":[{"numeric":[">",5,"<",1]}]}"#, "Bottom must be less than top at $.a[0].numeric"),
        (
            r#"{"$or":[{"a":[1]}]}"#,
            "There must have at least 2 Objects for $or relationship at $.$or",
        ),
    ] {
        let problems = Pattern::parse_mapping(pattern).expect_err(pattern);
        assert_eq!(
            problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
            [why],
            "{pattern}"
        );
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

/// Whether it is refused for what EventBridge alone refuses.
fn is_stricter(read: &Result<Pattern, Vec<Problem>>) -> bool {
    let told = |problem: &Problem| {
        problem.what == "Empty objects are not allowed" && problem.place == "$"
            || problem.what.contains("mixed type is not supported")
            || problem.what == "Too many terms in numeric range expression"
    };
    read.as_ref().err().is_some_and(|problems| problems.iter().all(told))
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
    fn what_a_mapping_may_say_means_the_same_in_both_languages(
        pattern in any_json(),
        event in any_json(),
    ) {
        let text = pattern.to_string();
        if let Ok(mapping) = Pattern::parse_mapping(&text) {
            let all = Pattern::parse(&text);
            prop_assert!(all.as_ref() == Ok(&mapping) || is_stricter(&all));
            let body = serde_json::to_vec(&event).unwrap();
            let record = json!({"data": "x", "event": event.clone()});
            let whole = Pattern::parse(&json!({"data": pattern.clone()}).to_string());
            if let (Ok(whole), Value::Object(_), Value::Object(_)) = (whole, &pattern, &event) {
                let in_body = whole.matches_record(&record, &Body::new("data", &body));
                prop_assert_eq!(in_body, mapping.matches(&event), "a payload is as an event");
            }
        }
    }

    #[test]
    fn no_bytes_panic(pattern: Vec<u8>, payload: Vec<u8>) {
        let pattern = String::from_utf8_lossy(&pattern);
        let envelope = json!({"data": 1});
        for pattern in [&*pattern, r#"{"data":{"a":[1]}}"#, r#"{"data":[{"prefix":"a"}]}"#] {
            if let Ok(compiled) = Pattern::parse(pattern) {
                let _either = compiled.matches_record(&envelope, &Body::new("data", &payload));
            }
        }
    }

    #[test]
    fn no_pattern_that_was_valid_before_a_letter_changed_panics(
        pattern in any_json(),
        at: prop::sample::Index,
        letter: char,
        cut: bool,
    ) {
        let mut letters: Vec<char> = pattern.to_string().chars().collect();
        let at = at.index(letters.len());
        if cut { letters.truncate(at) } else { letters[at] = letter }
        let text: String = letters.iter().collect();
        let (all, mapping) = (Pattern::parse(&text), Pattern::parse_mapping(&text));
        prop_assert!(all.is_ok() || mapping.is_err() || is_stricter(&all), "mappings know no more");
        for problems in [all.err(), mapping.err()].into_iter().flatten() {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn no_depth_of_nesting_overflows(depth in 1_usize..5_000, kind in 0..3) {
        let (open, close) = [("{\"a\":", "}"), ("[", "]"), ("{\"$or\":[{\"a\":[1]},", "]}")][kind as usize];
        let text = format!("{}[1]{}", open.repeat(depth), close.repeat(depth));
        let fine = Pattern::parse(&text).is_ok();
        prop_assert!(!fine || depth <= event_engine::filter::MAX_DEPTH);
        let body = Body::new("data", text.as_bytes());
        let pattern = Pattern::parse(r#"{"data":{"a":[{"exists":true}]}}"#).unwrap();
        let _either = pattern.matches_record(&json!({}), &body);
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
