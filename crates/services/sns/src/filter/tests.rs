//! One table of policies: what each takes, and what it does not.

use super::*;
use proptest::prelude::*;

/// Attributes as `name type value`, separated by `;`.
fn attributes(text: &str) -> BTreeMap<String, Attribute> {
    let one = |one: &str| {
        let mut parts = one.trim().splitn(3, ' ');
        let mut part = || parts.next().unwrap_or_default().to_owned();
        let (name, data_type, value) = (part(), part(), part());
        let binary = (data_type == "Binary").then(|| value.clone().into_bytes());
        let text = binary.is_none().then_some(value);
        (name, Attribute { data_type, text, binary })
    };
    text.split(';').filter(|one| !one.trim().is_empty()).map(one).collect()
}

fn of_attributes(policy: &str, given: &str) -> bool {
    let filter = Filter::parse(policy, Scope::Attributes).unwrap();
    filter.takes("body", &attributes(given)).is_ok()
}

fn of_body(policy: &str, body: &str) -> bool {
    let filter = Filter::parse(policy, Scope::Body).unwrap();
    filter.takes(body, &BTreeMap::new()).is_ok()
}

#[test]
fn policies_over_attributes_take_what_they_say() {
    for (policy, given, takes) in [
        // Exact values.
        (r#"{"k":["a"]}"#, "k String a", true),
        (r#"{"k":["a"]}"#, "k String b", false),
        (r#"{"k":["a"]}"#, "k String A", false),
        (r#"{"k":["a"]}"#, "", false),
        (r#"{"k":["a"]}"#, "j String a", false),
        (r#"{"k":["a","b"]}"#, "k String b", true),
        (r#"{"k":["a"]}"#, "k String.kind a", true),
        (r#"{"k":["a"]}"#, "k Binary a", false),
        (r#"{"k":["a"],"j":["b"]}"#, "k String a; j String b", true),
        (r#"{"k":["a"],"j":["b"]}"#, "k String a", false),
        (r#"{"k":["1"]}"#, "k Number 1", false),
        // Lists.
        (r#"{"k":["a"]}"#, r#"k String.Array ["a","b"]"#, true),
        (r#"{"k":["c"]}"#, r#"k String.Array ["a","b"]"#, false),
        (r#"{"k":["a"]}"#, "k String.Array []", false),
        (r#"{"k":["a"]}"#, "k String.Array a", false),
        (r#"{"k":[true]}"#, "k String.Array [true]", true),
        (r#"{"k":[true]}"#, "k String true", false),
        (r#"{"k":[null]}"#, "k String.Array [null]", true),
        (r#"{"k":[7]}"#, "k String.Array [7.0]", true),
        (r#"{"k":[{"prefix":"b"}]}"#, r#"k String.Array ["ab","ba"]"#, true),
        // Numbers.
        (r#"{"k":[100]}"#, "k Number 100", true),
        (r#"{"k":[100]}"#, "k Number 100.0", true),
        (r#"{"k":[1e2]}"#, "k Number 100", true),
        (r#"{"k":[100]}"#, "k Number 101", false),
        (r#"{"k":[100]}"#, "k String 100", false),
        (r#"{"k":[0.5]}"#, "k Number 5e-1", true),
        (r#"{"k":[{"numeric":["=",301.5]}]}"#, "k Number 3.015e2", true),
        (r#"{"k":[{"numeric":["=",301.5]}]}"#, "k Number 301", false),
        (r#"{"k":[{"numeric":[">",0]}]}"#, "k Number 1", true),
        (r#"{"k":[{"numeric":[">",0]}]}"#, "k Number 0", false),
        (r#"{"k":[{"numeric":[">=",0]}]}"#, "k Number 0", true),
        (r#"{"k":[{"numeric":["<",0]}]}"#, "k Number -1", true),
        (r#"{"k":[{"numeric":["<",0]}]}"#, "k Number 0", false),
        (r#"{"k":[{"numeric":["<=",0]}]}"#, "k Number 0", true),
        (r#"{"k":[{"numeric":[">",0,"<=",150]}]}"#, "k Number 150", true),
        (r#"{"k":[{"numeric":[">",0,"<=",150]}]}"#, "k Number 151", false),
        (r#"{"k":[{"numeric":[">",0,"<=",150]}]}"#, "k String 100", false),
        (r#"{"k":[{"numeric":[">",0]}]}"#, "k String.Array [-1,1]", true),
        // Prefixes, suffixes, cases, wildcards.
        (r#"{"k":[{"prefix":"bas"}]}"#, "k String baseball", true),
        (r#"{"k":[{"prefix":"bas"}]}"#, "k String rugby", false),
        (r#"{"k":[{"prefix":"bas"}]}"#, "k String Baseball", false),
        (r#"{"k":[{"suffix":"ball"}]}"#, "k String baseball", true),
        (r#"{"k":[{"suffix":"ball"}]}"#, "k String balls", false),
        (r#"{"k":[{"equals-ignore-case":"tennis"}]}"#, "k String TENNIS", true),
        (r#"{"k":[{"equals-ignore-case":"tennis"}]}"#, "k String tenni", false),
        (r#"{"k":[{"wildcard":"*ball"}]}"#, "k String football", true),
        (r#"{"k":[{"wildcard":"b*b*l"}]}"#, "k String baseball", true),
        (r#"{"k":[{"wildcard":"*ball"}]}"#, "k String ballet", false),
        // All but some.
        (r#"{"k":[{"anything-but":["a","b"]}]}"#, "k String c", true),
        (r#"{"k":[{"anything-but":["a","b"]}]}"#, "k String a", false),
        (r#"{"k":[{"anything-but":["a"]}]}"#, "", false),
        (r#"{"k":[{"anything-but":["a"]}]}"#, "j String a", false),
        (r#"{"k":[{"anything-but":"a"}]}"#, "k String b", true),
        (r#"{"k":[{"anything-but":[1,2]}]}"#, "k Number 3", true),
        (r#"{"k":[{"anything-but":[1,2]}]}"#, "k Number 2.0", false),
        (r#"{"k":[{"anything-but":["a"]}]}"#, r#"k String.Array ["a","b"]"#, true),
        (r#"{"k":[{"anything-but":["a"]}]}"#, r#"k String.Array ["a"]"#, false),
        (r#"{"k":[{"anything-but":{"prefix":"or"}}]}"#, "k String apple", true),
        (r#"{"k":[{"anything-but":{"prefix":"or"}}]}"#, "k String orange", false),
        (r#"{"k":[{"anything-but":{"suffix":"ge"}}]}"#, "k String orange", false),
        (r#"{"k":[{"anything-but":{"wildcard":"*ball"}}]}"#, "k String football", false),
        (r#"{"k":[{"anything-but":{"wildcard":"*ball"}}]}"#, "k String rugby", true),
        (r#"{"k":[{"anything-but":["a"]},"a"]}"#, "k String a", true),
        // Whether there is one.
        (r#"{"k":[{"exists":true}]}"#, "k String a", true),
        (r#"{"k":[{"exists":true}]}"#, "j String a", false),
        (r#"{"k":[{"exists":false}]}"#, "j String a", true),
        (r#"{"k":[{"exists":false}]}"#, "", true),
        (r#"{"k":[{"exists":false}]}"#, "k Number 1", false),
        (r#"{"k":[{"exists":true}]}"#, "k Binary a", false),
        // Addresses.
        (r#"{"k":[{"cidr":"10.0.0.0/24"}]}"#, "k String 10.0.0.255", true),
        (r#"{"k":[{"cidr":"10.0.0.0/24"}]}"#, "k String 10.1.1.0", false),
        (r#"{"k":[{"cidr":"2001:db8::/32"}]}"#, "k String 2001:db8::1", true),
        (r#"{"k":[{"cidr":"10.0.0.0/24"}]}"#, "k String ten", false),
        // One or another.
        (r#"{"$or":[{"k":["a"]},{"j":["b"]}]}"#, "j String b", true),
        (r#"{"$or":[{"k":["a"]},{"j":["b"]}]}"#, "j String a", false),
        (r#"{"i":["x"],"$or":[{"k":["a"]},{"j":["b"]}]}"#, "i String x; k String a", true),
        (r#"{"i":["x"],"$or":[{"k":["a"]},{"j":["b"]}]}"#, "k String a", false),
        (r#"{"k":["a",{"prefix":"b"},{"numeric":["=",3]}]}"#, "k Number 3", true),
        (r#"{"k":["a",{"prefix":"b"},{"numeric":["=",3]}]}"#, "k String bb", true),
        (r#"{"k":["a",{"prefix":"b"},{"numeric":["=",3]}]}"#, "k String c", false),
    ] {
        assert_eq!(of_attributes(policy, given), takes, "{policy} {given}");
    }
}

#[test]
fn policies_over_bodies_take_what_they_say() {
    for (policy, body, takes) in [
        (r#"{"k":["a"]}"#, r#"{"k":"a"}"#, true),
        (r#"{"k":["a"]}"#, r#"{"k":"b"}"#, false),
        (r#"{"k":["a"]}"#, r#"{"k":["b","a"]}"#, true),
        (r#"{"k":["a"]}"#, r#"{"j":{"k":"a"}}"#, false),
        (r#"{"k":["a"]}"#, "a", false),
        (r#"{"k":["a"]}"#, r#"["a"]"#, false),
        (r#"{"k":["a"]}"#, r#""a""#, false),
        (r#"{"k":[{"exists":false}]}"#, "no json", false),
        (r#"{"k":[1]}"#, r#"{"k":1}"#, true),
        (r#"{"k":[1]}"#, r#"{"k":1.0}"#, true),
        (r#"{"k":[1]}"#, r#"{"k":"1"}"#, false),
        (r#"{"k":[true]}"#, r#"{"k":true}"#, true),
        (r#"{"k":[true]}"#, r#"{"k":false}"#, false),
        (r#"{"k":[null]}"#, r#"{"k":null}"#, true),
        (r#"{"k":[null]}"#, "{}", false),
        (r#"{"a":{"b":["x"]}}"#, r#"{"a":{"b":"x"}}"#, true),
        (r#"{"a":{"b":["x"]}}"#, r#"{"a":{"b":"y"}}"#, false),
        (r#"{"a":{"b":["x"]}}"#, r#"{"a":[{"b":"y"},{"b":"x"}]}"#, true),
        (r#"{"a":{"b":["x"]}}"#, r#"{"a":"x"}"#, false),
        (r#"{"a":{"b":["x"],"c":["y"]}}"#, r#"{"a":{"b":"x","c":"y"}}"#, true),
        (r#"{"a":{"b":["x"],"c":["y"]}}"#, r#"{"a":{"b":"x"}}"#, false),
        (r#"{"k":[{"numeric":[">=",21]}]}"#, r#"{"k":21}"#, true),
        (r#"{"k":[{"numeric":[">=",21]}]}"#, r#"{"k":20.9}"#, false),
        (r#"{"k":[{"numeric":[">=",21]}]}"#, r#"{"k":"21"}"#, false),
        (r#"{"k":[{"prefix":"a"}]}"#, r#"{"k":"ab"}"#, true),
        (r#"{"k":[{"prefix":"a"}]}"#, r#"{"k":"ba"}"#, false),
        (r#"{"k":[{"suffix":"a"}]}"#, r#"{"k":"ba"}"#, true),
        (r#"{"k":[{"wildcard":"a*c"}]}"#, r#"{"k":"abc"}"#, true),
        (r#"{"k":[{"wildcard":"a*c"}]}"#, r#"{"k":"ab"}"#, false),
        (r#"{"k":[{"equals-ignore-case":"a"}]}"#, r#"{"k":"A"}"#, true),
        (r#"{"k":[{"anything-but":["a"]}]}"#, r#"{"k":"b"}"#, true),
        (r#"{"k":[{"anything-but":["a"]}]}"#, r#"{"k":"a"}"#, false),
        (r#"{"k":[{"anything-but":["a"]}]}"#, "{}", false),
        (r#"{"k":[{"anything-but":[5]}]}"#, r#"{"k":5.0}"#, false),
        (r#"{"k":[{"anything-but":{"prefix":"a"}}]}"#, r#"{"k":"b"}"#, true),
        (r#"{"k":[{"exists":true}]}"#, r#"{"k":null}"#, true),
        (r#"{"k":[{"exists":true}]}"#, r#"{"k":{"in":1}}"#, false),
        (r#"{"k":[{"exists":false}]}"#, r#"{"j":1}"#, true),
        (r#"{"k":[{"exists":false}]}"#, r#"{"k":1}"#, false),
        (r#"{"a":{"b":[{"exists":false}]}}"#, r#"{"a":{"c":1}}"#, true),
        (r#"{"k":[{"cidr":"10.0.0.0/8"}]}"#, r#"{"k":"10.9.9.9"}"#, true),
        (r#"{"k":[{"cidr":"10.0.0.0/8"}]}"#, r#"{"k":"11.9.9.9"}"#, false),
        (r#"{"$or":[{"a":{"b":["x"]}},{"c":["y"]}]}"#, r#"{"a":{"b":"x"}}"#, true),
        (r#"{"$or":[{"a":{"b":["x"]}},{"c":["y"]}]}"#, r#"{"c":"y"}"#, true),
        (r#"{"$or":[{"a":{"b":["x"]}},{"c":["y"]}]}"#, r#"{"c":"x"}"#, false),
    ] {
        assert_eq!(of_body(policy, body), takes, "{policy} {body}");
    }
}

#[test]
fn policies_that_make_no_sense_are_refused() {
    let many = format!(r#"{{"a":[{}]}}"#, ["1"; 151].join(","));
    let most = format!(r#"{{"a":[{}]}}"#, ["1"; 150].join(","));
    let deep = format!(r#"{{"a":{{"b":[{}]}}}}"#, ["1"; 76].join(","));
    let (on_attributes, on_body) = (Scope::Attributes, Scope::Body);
    let six = r#"{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}"#;
    let five = r#"{"a":[1],"b":[1],"c":[1],"d":{"e":[1],"f":[1]}}"#;
    for (policy, scope, refusal) in [
        (&*most, on_attributes, ""),
        (&*many, on_attributes, "FilterPolicy: Filter policy is too complex"),
        (&*deep, on_body, "FilterPolicy: Filter policy is too complex"),
        (six, on_attributes, "FilterPolicy: Filter policy can not have more than 5 keys"),
        (five, on_body, ""),
        (
            r#"{"$or":[{"a":[1],"b":[1],"c":[1]},{"d":[1],"e":[1],"f":[1]}]}"#,
            on_body,
            "more than 5 keys",
        ),
        (r#"{"a":{"b":[1]}}"#, on_body, ""),
        (r#"{"a":{"b":[1]}}"#, on_attributes, "does not support nested filter policy"),
        (r#"{"$or":[{"a":{"b":[1]}},{"c":[1]}]}"#, on_attributes, "does not support nested"),
        ("{", on_attributes, "FilterPolicy: failed to parse JSON."),
        ("[]", on_attributes, "FilterPolicy: Filter policy must be a JSON object"),
        (r#"{"a":"b"}"#, on_attributes, r#""a" must be an object or an array"#),
        (r#"{"a":[]}"#, on_attributes, "Empty arrays are not allowed"),
        (
            r#"{"a":[["b"]]}"#,
            on_attributes,
            "Match value must be String, number, true, false, or null",
        ),
        (r#"{"a":[{"like":"b"}]}"#, on_attributes, "Unrecognized match type like"),
        (r#"{"a":[{"exists":"yes"}]}"#, on_attributes, "exists match pattern must be"),
        (r#"{"a":[{"prefix":1}]}"#, on_attributes, "prefix match pattern must be a string"),
        (r#"{"a":[{"numeric":["~",1]}]}"#, on_attributes, "numeric"),
        (r#"{"a":[{"numeric":[">",2,"<",1]}]}"#, on_attributes, "Bottom must be less than top"),
        (r#"{"a":[{"cidr":"10.0.0.0"}]}"#, on_attributes, "CIDR"),
    ] {
        let found = Filter::parse(policy, scope).err().unwrap_or_default();
        assert_eq!(found.is_empty(), refusal.is_empty(), "{policy}: {found}");
        assert!(found.contains(refusal), "{policy}: {found}");
    }
}

#[test]
fn why_a_message_was_passed_over_is_told_apart() {
    let policy = r#"{"k":["a"]}"#;
    let passed = |scope, body: &str, given: &str| {
        Filter::parse(policy, scope).unwrap().takes(body, &attributes(given)).err()
    };
    assert_eq!(passed(Scope::Attributes, "", ""), Some(Passed::NoAttributes));
    assert_eq!(passed(Scope::Attributes, "", "k String b"), Some(Passed::Other));
    assert_eq!(passed(Scope::Body, "text", "k String a"), Some(Passed::InvalidBody));
    assert_eq!(passed(Scope::Body, "{}", ""), Some(Passed::Other));
    assert_eq!(passed(Scope::Body, r#"{"k":"a"}"#, ""), None);
}

proptest! {
    #[test]
    fn no_policy_and_no_body_makes_it_fall(policy in "\\PC{0,60}", body in "\\PC{0,40}") {
        if let Ok(filter) = Filter::parse(&policy, Scope::Body) {
            let _either = filter.takes(&body, &BTreeMap::new());
        }
    }

    #[test]
    fn numbers_match_however_they_are_written(number in -1_000_000_000i64..1_000_000_000) {
        let policy = format!(r#"{{"k":[{number}]}}"#);
        for written in [format!("{number}"), format!("{number}.0"), format!("{number}e0")] {
            let given = format!("k Number {written}");
            prop_assert!(of_attributes(&policy, &given), "{}", given);
            let body = format!(r#"{{"k":{written}}}"#);
            prop_assert!(of_body(&policy, &body), "{}", body);
        }
        let given = format!("k Number {}", number + 1);
        prop_assert!(!of_attributes(&policy, &given));
    }
}
