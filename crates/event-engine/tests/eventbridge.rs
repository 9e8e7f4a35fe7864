//! EventBridge's patterns: what its pages say of each operator, a naive reading of patterns beside
//! ours, and many patterns at once.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use event_engine::filter::{Pattern, Set};
use event_engine::json::Json;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A pattern, events that match, events that do not.
type Case = (&'static str, &'static [&'static str], &'static [&'static str]);

const CASES: &[Case] = &[
    // «Event patterns»: the envelope and values of every kind.
    (
        r#"{"source":["aws.ec2"],"detail-type":["EC2 Instance State-change Notification"],"detail":{"state":["terminated"]}}"#,
        &[
            r#"{"source":"aws.ec2","detail-type":"EC2 Instance State-change Notification","detail":{"state":"terminated","x":1}}"#,
        ],
        &[
            r#"{"source":"aws.ec2","detail-type":"EC2 Instance State-change Notification","detail":{"state":"running"}}"#,
            r#"{"source":"aws.s3","detail-type":"EC2 Instance State-change Notification","detail":{"state":"terminated"}}"#,
            r#"{"source":"aws.ec2","detail":{"state":"terminated"}}"#,
            r#"{"source":"aws.ec2","detail-type":"EC2 Instance State-change Notification","detail":"terminated"}"#,
        ],
    ),
    (
        r#"{"resources":["arn:a","arn:b"]}"#,
        &[
            r#"{"resources":["arn:c","arn:b"]}"#,
            r#"{"resources":["arn:a"]}"#,
            r#"{"resources":"arn:a"}"#,
        ],
        &[
            r#"{"resources":["arn:c"]}"#,
            r#"{"resources":[]}"#,
            r#"{}"#,
            r#"{"resources":[{"arn":"arn:a"}]}"#,
        ],
    ),
    (
        r#"{"d":{"v":[""]}}"#,
        &[r#"{"d":{"v":""}}"#],
        &[r#"{"d":{"v":null}}"#, r#"{"d":{}}"#, r#"{"d":{"v":" "}}"#],
    ),
    (
        r#"{"d":{"v":[null]}}"#,
        &[r#"{"d":{"v":null}}"#],
        &[r#"{"d":{"v":""}}"#, r#"{"d":{}}"#, r#"{"d":{"v":"null"}}"#],
    ),
    (
        r#"{"v":[true,3]}"#,
        &[r#"{"v":true}"#, r#"{"v":3}"#],
        &[r#"{"v":"true"}"#, r#"{"v":3.0}"#, r#"{"v":"3"}"#],
    ),
    (r#"{"v":[3.0e2]}"#, &[r#"{"v":3.0e2}"#], &[r#"{"v":300}"#, r#"{"v":300.0}"#]),
    (r#"{"v":["a\u0041"]}"#, &[r#"{"v":"aA"}"#], &[r#"{"v":"a"}"#]),
    // «Prefix matching», «Suffix matching».
    (
        r#"{"time":[{"prefix":"2017-10-02"}]}"#,
        &[r#"{"time":"2017-10-02T18:43:48Z"}"#],
        &[r#"{"time":"2017-10-03"}"#, r#"{"time":20171002}"#],
    ),
    (
        r#"{"v":[{"prefix":{"equals-ignore-case":"EventB"}}]}"#,
        &[r#"{"v":"eventbridge"}"#, r#"{"v":"EVENTB"}"#],
        &[r#"{"v":"event"}"#, r#"{"v":"xeventb"}"#],
    ),
    (r#"{"v":[{"prefix":""}]}"#, &[r#"{"v":""}"#, r#"{"v":"x"}"#], &[r#"{"v":1}"#, r#"{}"#]),
    (
        r#"{"f":[{"suffix":".png"}]}"#,
        &[r#"{"f":"a.png"}"#, r#"{"f":".png"}"#],
        &[r#"{"f":"a.PNG"}"#, r#"{"f":"png"}"#],
    ),
    (
        r#"{"f":[{"suffix":{"equals-ignore-case":".png"}}]}"#,
        &[r#"{"f":"A.PNG"}"#],
        &[r#"{"f":"a.pngx"}"#],
    ),
    // «Equals-ignore-case matching».
    (
        r#"{"v":[{"equals-ignore-case":"aLiCe"}]}"#,
        &[r#"{"v":"alice"}"#, r#"{"v":"ALICE"}"#],
        &[r#"{"v":"alic"}"#, r#"{"v":"alices"}"#, r#"{"v":null}"#],
    ),
    (r#"{"v":[{"equals-ignore-case":"ÄRGER"}]}"#, &[r#"{"v":"ärger"}"#], &[r#"{"v":"arger"}"#]),
    // «Anything-but matching».
    (
        r#"{"s":[{"anything-but":"initializing"}]}"#,
        &[r#"{"s":"done"}"#, r#"{"s":1}"#, r#"{"s":null}"#, r#"{"s":["initializing","x"]}"#],
        &[r#"{"s":"initializing"}"#, r#"{}"#, r#"{"s":[]}"#],
    ),
    (r#"{"s":[{"anything-but":123}]}"#, &[r#"{"s":124}"#, r#"{"s":"123"}"#], &[r#"{"s":123}"#]),
    (
        r#"{"s":[{"anything-but":["stopped","overloaded"]}]}"#,
        &[r#"{"s":"x"}"#],
        &[r#"{"s":"stopped"}"#, r#"{"s":"overloaded"}"#],
    ),
    (
        r#"{"s":[{"anything-but":[100,200,300]}]}"#,
        &[r#"{"s":101}"#, r#"{"s":100.0}"#],
        &[r#"{"s":300}"#],
    ),
    (
        r#"{"s":[{"anything-but":{"equals-ignore-case":"init"}}]}"#,
        &[r#"{"s":"x"}"#],
        &[r#"{"s":"INIT"}"#],
    ),
    (
        r#"{"s":[{"anything-but":{"equals-ignore-case":["init","Stop"]}}]}"#,
        &[r#"{"s":"x"}"#],
        &[r#"{"s":"sTOP"}"#, r#"{"s":"INIT"}"#],
    ),
    (
        r#"{"s":[{"anything-but":{"prefix":"init"}}]}"#,
        &[r#"{"s":"xinit"}"#],
        &[r#"{"s":"initial"}"#, r#"{"s":"init"}"#],
    ),
    (
        r#"{"s":[{"anything-but":{"prefix":["init","error"]}}]}"#,
        &[r#"{"s":"ok"}"#],
        &[r#"{"s":"errors"}"#],
    ),
    (r#"{"s":[{"anything-but":{"suffix":".txt"}}]}"#, &[r#"{"s":"a.rtf"}"#], &[r#"{"s":"a.txt"}"#]),
    (
        r#"{"s":[{"anything-but":{"suffix":[".txt",".rtf"]}}]}"#,
        &[r#"{"s":"a.md"}"#],
        &[r#"{"s":"a.txt"}"#, r#"{"s":"a.rtf"}"#],
    ),
    (
        r#"{"s":[{"anything-but":{"wildcard":"*/lib/*"}}]}"#,
        &[r#"{"s":"a/bin"}"#],
        &[r#"{"s":"a/lib/b"}"#],
    ),
    (
        r#"{"s":[{"anything-but":{"wildcard":["*/lib/*","*/bin/*"]}}]}"#,
        &[r#"{"s":"a/etc/b"}"#],
        &[r#"{"s":"a/bin/b"}"#, r#"{"s":"/lib/"}"#],
    ),
    (
        r#"{"s":["x",{"anything-but":["x","y"]}]}"#,
        &[r#"{"s":"x"}"#, r#"{"s":"z"}"#],
        &[r#"{"s":"y"}"#],
    ),
    // «Numeric matching».
    (
        r#"{"n":[{"numeric":["=",3.018e2]}]}"#,
        &[r#"{"n":301.8}"#, r#"{"n":3.018e2}"#],
        &[r#"{"n":301}"#, r#"{"n":"301.8"}"#],
    ),
    (
        r#"{"n":[{"numeric":[">",0,"<=",5]}]}"#,
        &[r#"{"n":5}"#, r#"{"n":0.1}"#, r#"{"n":[9,3]}"#],
        &[r#"{"n":0}"#, r#"{"n":5.1}"#, r#"{"n":"3"}"#, r#"{"n":null}"#],
    ),
    (r#"{"n":[{"numeric":["<",10]}]}"#, &[r#"{"n":-5}"#, r#"{"n":9.99}"#], &[r#"{"n":10}"#]),
    (r#"{"n":[{"numeric":[">=",-2,"<",2]}]}"#, &[r#"{"n":-2}"#, r#"{"n":-0.0}"#], &[r#"{"n":2}"#]),
    (r#"{"n":[{"numeric":["=",5000000000]}]}"#, &[r#"{"n":5e9}"#], &[r#"{"n":4999999999}"#]),
    // «IP address matching».
    (
        r#"{"ip":[{"cidr":"10.0.0.0/24"}]}"#,
        &[r#"{"ip":"10.0.0.0"}"#, r#"{"ip":"10.0.0.255"}"#],
        &[r#"{"ip":"10.0.1.0"}"#, r#"{"ip":"x"}"#, r#"{"ip":10}"#, r#"{"ip":"::1"}"#],
    ),
    (r#"{"ip":[{"cidr":"10.0.0.7/32"}]}"#, &[r#"{"ip":"10.0.0.7"}"#], &[r#"{"ip":"10.0.0.8"}"#]),
    (
        r#"{"ip":[{"cidr":"2001:db8::/32"}]}"#,
        &[r#"{"ip":"2001:db8:ffff::1"}"#],
        &[r#"{"ip":"2001:db9::1"}"#, r#"{"ip":"32.1.13.184"}"#],
    ),
    (r#"{"ip":[{"cidr":"::/0"}]}"#, &[r#"{"ip":"fe80::1"}"#], &[r#"{"ip":"10.0.0.1"}"#]),
    // «Exists matching».
    (
        r#"{"d":{"c":[{"exists":true}]}}"#,
        &[r#"{"d":{"c":1}}"#, r#"{"d":{"c":null}}"#, r#"{"d":{"c":""}}"#],
        &[r#"{"d":{}}"#, r#"{}"#, r#"{"d":{"c":{}}}"#, r#"{"d":{"c":{"x":1}}}"#],
    ),
    (
        r#"{"d":{"c":[{"exists":false}]}}"#,
        &[r#"{"d":{}}"#, r#"{}"#, r#"{"d":{"c":{"x":1}}}"#],
        &[r#"{"d":{"c":1}}"#, r#"{"d":{"c":null}}"#],
    ),
    (
        r#"{"a":["x"],"b":[{"exists":false},"y"]}"#,
        &[r#"{"a":"x"}"#, r#"{"a":"x","b":"y"}"#],
        &[r#"{"a":"x","b":"z"}"#, r#"{"b":"y"}"#],
    ),
    // «$or».
    (
        r#"{"d":{"$or":[{"c":["x"]},{"n":[{"numeric":["<",0]}]},{"s":[{"anything-but":"i"}]}]}}"#,
        &[r#"{"d":{"c":"x"}}"#, r#"{"d":{"n":-1,"c":"y"}}"#, r#"{"d":{"s":"j"}}"#],
        &[r#"{"d":{"c":"y","n":1,"s":"i"}}"#, r#"{"d":{}}"#],
    ),
    (
        r#"{"a":[1],"$or":[{"b":[1],"c":[1]},{"b":[2],"c":[2]}]}"#,
        &[r#"{"a":1,"b":1,"c":1}"#, r#"{"a":1,"b":2,"c":2}"#],
        &[r#"{"a":1,"b":1,"c":2}"#, r#"{"b":1,"c":1}"#],
    ),
    (r#"{"$or":[{"a":[1]},{"$or":[{"b":[1]},{"c":[1]}]}]}"#, &[r#"{"c":1}"#], &[r#"{"c":2}"#]),
    // «Wildcards».
    (
        r#"{"p":[{"wildcard":"*/bin/*.js"}]}"#,
        &[r#"{"p":"a/bin/b.js"}"#, r#"{"p":"/bin/.js"}"#],
        &[r#"{"p":"bin/b.js"}"#, r#"{"p":"a/bin/b.jsx"}"#],
    ),
    (
        r#"{"p":[{"wildcard":"a*"}]}"#,
        &[r#"{"p":"a"}"#, r#"{"p":"ab"}"#],
        &[r#"{"p":"ba"}"#, r#"{"p":1}"#],
    ),
    (r#"{"p":[{"wildcard":"no star"}]}"#, &[r#"{"p":"no star"}"#], &[r#"{"p":"no stars"}"#]),
    (r#"{"p":[{"wildcard":"a\\\\*\\*"}]}"#, &[r#"{"p":"a\\x*"}"#], &[r#"{"p":"a\\x"}"#]),
    // Arrays in events.
    (
        r#"{"items":{"name":["A"],"price":[{"numeric":[">",5]}]}}"#,
        &[
            r#"{"items":[{"name":"B","price":1},{"name":"A","price":6}]}"#,
            r#"{"items":[[{"name":"A","price":6}]]}"#,
        ],
        &[
            r#"{"items":[{"name":"A","price":1},{"name":"B","price":6}]}"#,
            r#"{"items":[]}"#,
            r#"{"items":["A",6]}"#,
        ],
    ),
    (r#"{"a":["x"]}"#, &[r#"{"a":[["w"],["x"]]}"#], &[r#"{"a":[["w"],["v"]]}"#]),
];

#[test]
fn patterns_match_what_eventbridge_documents() {
    let mut tried = 0;
    for (pattern, yes, no) in CASES {
        let compiled = Pattern::parse(pattern).expect(pattern);
        for (event, wanted) in
            yes.iter().map(|event| (event, true)).chain(no.iter().map(|event| (event, false)))
        {
            let read = Json::parse(event).expect(event);
            assert_eq!(compiled.matches_event(&read), wanted, "{pattern} on {event}");
            tried += 1;
        }
    }
    assert!(tried >= 150, "{tried}");
}

#[test]
fn refusals_name_what_is_wrong_and_where() {
    for (pattern, why) in [
        ("{}", "Empty objects are not allowed at $"),
        ("[]", "Filter is not an object at $"),
        ("x", "Filter is not valid JSON at line 1 column 1"),
        (r#"{"a":"x"}"#, "\"a\" must be an object or an array at $.a"),
        (r#"{"a":[]}"#, "Empty arrays are not allowed at $.a"),
        (r#"{"a":[["x"]]}"#, "Match value must be String, number, true, false, or null at $.a[0]"),
        (r#"{"a":[{"like":"y"}]}"#, "Unrecognized match type like at $.a[0].like"),
        (r#"{"a":[{"suffix":1}]}"#, "suffix match pattern must be a string at $.a[0].suffix"),
        (
            r#"{"a":[{"anything-but":["x",1]}]}"#,
            "Inside anything but list, either all values are number or string, mixed type is not supported at $.a[0].anything-but",
        ),
        (
            r#"{"a":[{"anything-but":[null]}]}"#,
            "Inside anything but list, start|null|boolean is not supported. at $.a[0].anything-but[0]",
        ),
        (
            r#"{"a":[{"anything-but":{"prefix":""}}]}"#,
            "Null prefix/suffix not allowed at $.a[0].anything-but.prefix",
        ),
        (
            r#"{"a":[{"anything-but":{"prefix":{"equals-ignore-case":"x"}}}]}"#,
            "prefix match pattern must be a string at $.a[0].anything-but.prefix",
        ),
        (
            r#"{"a":[{"anything-but":{"numeric":["=",1]}}]}"#,
            "Unsupported anything-but pattern: numeric at $.a[0].anything-but",
        ),
        (
            r#"{"a":[{"numeric":["<",1,">",0]}]}"#,
            "Too many terms in numeric range expression at $.a[0].numeric",
        ),
        (r#"{"a":[{"numeric":[">",1,"<",1]}]}"#, "Bottom must be less than top at $.a[0].numeric"),
        (
            r#"{"a":[{"numeric":["=",5000000001]}]}"#,
            "Value must be between -5.0E9 and 5.0E9, inclusive at $.a[0].numeric",
        ),
        (r#"{"a":[{"wildcard":"a**"}]}"#, "consecutive wildcard characters at $.a[0].wildcard"),
    ] {
        let problems = Pattern::parse(pattern).expect_err(pattern);
        let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(said, [why], "{pattern}");
    }
}

/// The values at a path, each with the elements of arrays that were gone through: the pattern read
/// plainly, every way of going through arrays being tried.
fn holds(pattern: &Map<String, Value>, event: Option<&Value>) -> bool {
    pattern.iter().all(|(name, wanted)| {
        if name == "$or" {
            return wanted
                .as_array()
                .unwrap()
                .iter()
                .any(|one| holds(one.as_object().unwrap(), event));
        }
        let value = event.and_then(Value::as_object).and_then(|members| members.get(name));
        match wanted {
            Value::Object(inner) => match value {
                Some(Value::Array(elements)) => {
                    elements.iter().filter(|one| one.is_object()).any(|one| holds(inner, Some(one)))
                }
                Some(Value::Object(_)) => holds(inner, value),
                _ => holds(inner, None),
            },
            Value::Array(any) => any.iter().any(|one| leaf(one, value)),
            _ => unreachable!("a pattern's leaves are arrays"),
        }
    })
}

fn leaf(wanted: &Value, value: Option<&Value>) -> bool {
    let leaves: Vec<&Value> = match value {
        None | Some(Value::Object(_)) => vec![],
        Some(Value::Array(elements)) => elements.iter().collect(),
        Some(one) => vec![one],
    };
    let Some((operator, argument)) = wanted.as_object().and_then(|one| one.iter().next()) else {
        return leaves.iter().any(|one| **one == *wanted);
    };
    if operator == "exists" {
        return argument.as_bool().unwrap() != leaves.is_empty();
    }
    let plain = |one: &&&Value| !one.is_object() && !one.is_array();
    leaves.iter().filter(plain).any(|one| match operator.as_str() {
        "anything-but" => match argument {
            Value::Array(not) => !not.contains(one),
            not => not != *one,
        },
        "prefix" => one.as_str().is_some_and(|text| text.starts_with(argument.as_str().unwrap())),
        "suffix" => one.as_str().is_some_and(|text| text.ends_with(argument.as_str().unwrap())),
        _ => {
            let bound = argument[1].as_f64().unwrap();
            one.as_f64().is_some_and(|number| match argument[0].as_str().unwrap() {
                "=" => number == bound,
                "<" => number < bound,
                _ => number >= bound,
            })
        }
    })
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2i64..3).prop_map(Value::from),
        "[ab]{0,2}".prop_map(Value::from),
    ]
}

fn any_event() -> impl Strategy<Value = Value> {
    let object = |of: BoxedStrategy<Value>| {
        prop::collection::btree_map("[abc]", of, 0..4)
            .prop_map(|members| Value::Object(members.into_iter().collect()))
    };
    let flat = prop_oneof![scalar(), prop::collection::vec(scalar(), 0..3).prop_map(Value::from)];
    let inner = object(flat.clone().boxed());
    let middle =
        prop_oneof![flat, inner.clone(), prop::collection::vec(inner, 0..3).prop_map(Value::from)];
    object(middle.boxed())
}

fn any_pattern() -> impl Strategy<Value = Value> {
    let text = || "[ab]{1,2}".prop_map(Value::from);
    let matcher = prop_oneof![
        3 => scalar(),
        1 => any::<bool>().prop_map(|is| json!({"exists": is})),
        1 => text().prop_map(|of| json!({"prefix": of})),
        1 => text().prop_map(|of| json!({"suffix": of})),
        1 => text().prop_map(|of| json!({"anything-but": of})),
        1 => prop::collection::vec(-2i64..3, 1..3).prop_map(|of| json!({"anything-but": of})),
        1 => ("=|<|>=", -2i64..3).prop_map(|(how, than)| json!({"numeric": [how, than]})),
    ];
    let leaf = prop::collection::vec(matcher, 1..3).prop_map(Value::from).boxed();
    let object = |of: BoxedStrategy<Value>| {
        prop::collection::btree_map("[abc]", of, 1..3)
            .prop_map(|members| Value::Object(members.into_iter().collect()))
    };
    let inner = object(leaf.clone());
    let outer = object(prop_oneof![leaf, inner].boxed());
    (outer.clone(), prop::option::of(prop::collection::vec(outer, 2..4))).prop_map(
        |(mut pattern, or)| {
            if let (Value::Object(members), Some(or)) = (&mut pattern, or) {
                members.insert("$or".to_owned(), or.into());
            }
            pattern
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_pattern_means_what_it_says(pattern in any_pattern(), event in any_event()) {
        let compiled = Pattern::parse(&pattern.to_string()).unwrap();
        let read = Json::parse(&event.to_string()).unwrap();
        let wanted = holds(pattern.as_object().unwrap(), Some(&event));
        prop_assert_eq!(compiled.matches_event(&read), wanted, "{} on {}", pattern, event);
        prop_assert_eq!(compiled.matches(&event), wanted);
    }

    #[test]
    fn many_patterns_match_as_each_alone(
        patterns in prop::collection::vec((any_pattern(), prop::option::of(0..3)), 0..8),
        event in any_event(),
        source in prop_oneof![
            Just(Value::Null), Just(json!(["s0", "s1"])), (0..3).prop_map(|n| json!(format!("s{n}")))
        ],
    ) {
        let named = patterns.into_iter().map(|(mut pattern, source)| {
            match source {
                Some(2) => pattern["source"] = json!([{"prefix": "s"}]),
                Some(n) => pattern["source"] = json!([format!("s{n}"), "s9"]),
                None => {}
            }
            Pattern::parse(&pattern.to_string()).unwrap()
        });
        let patterns: Vec<Pattern> = named.collect();
        let mut event = event;
        if !source.is_null() {
            event["source"] = source;
        }
        let event = Json::parse(&event.to_string()).unwrap();
        let alone = |(place, one): (usize, &Pattern)| one.matches_event(&event).then_some(place);
        let wanted: Vec<usize> = patterns.iter().enumerate().filter_map(alone).collect();
        prop_assert_eq!(Set::new(patterns.into_iter().map(Some)).matching(&event), wanted);
    }
}
