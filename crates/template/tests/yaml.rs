//! YAML as CloudFormation reads it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod common;

use common::{compare, properties, told};
use serde_json::Value;

const SCALARS: &[(&str, &str)] = &[
    // Booleans of YAML 1.1; one letter is none.
    ("yes", "true"),
    ("Yes", "true"),
    ("on", "true"),
    ("TRUE", "true"),
    ("no", "false"),
    ("OFF", "false"),
    ("False", "false"),
    ("y", r#""y""#),
    ("n", r#""n""#),
    ("tRUE", r#""tRUE""#),
    ("'yes'", r#""yes""#),
    // Numbers.
    ("0", "0"),
    ("-0", "0"),
    ("12", "12"),
    ("+12", "12"),
    ("-12", "-12"),
    ("1_000", "1000"),
    ("0x1F", "31"),
    ("0b101", "5"),
    ("0777", "511"),
    ("-010", "-8"),
    // No octal number: an account's id keeps its zero. One that could be loses it, as with AWS.
    ("012345678901", r#""012345678901""#),
    ("012345670123", "1402433619"),
    ("123456789012", "123456789012"),
    ("18446744073709551615", "18446744073709551615"),
    ("18446744073709551616", r#""18446744073709551616""#),
    ("1:30", "90"),
    ("190:20:30", "685230"),
    ("22:80", r#""22:80""#),
    ("1.5", "1.5"),
    ("1.", "1.0"),
    (".5", "0.5"),
    ("-1.5", "-1.5"),
    ("1e3", "1000.0"),
    ("1.5e-3", "0.0015"),
    ("1234e5", "123400000.0"),
    ("1e", r#""1e""#),
    ("e5", r#""e5""#),
    ("1.2.3", r#""1.2.3""#),
    ("1-2", r#""1-2""#),
    ("_1", r#""_1""#),
    ("0x", r#""0x""#),
    ("0b12", r#""0b12""#),
    (".inf", r#"".inf""#),
    (".NaN", r#"".NaN""#),
    ("'12'", r#""12""#),
    // Dates stay texts.
    ("2012-10-17", r#""2012-10-17""#),
    ("2001-12-14t21:59:43.10-05:00", r#""2001-12-14t21:59:43.10-05:00""#),
    // Tags.
    ("!!str 12", r#""12""#),
    ("!!int '12'", "12"),
    ("!!float 12", "12"),
    ("!!bool 'yes'", "true"),
    ("!!seq [a]", r#"["a"]"#),
    ("!!map {a: b}", r#"{"a":"b"}"#),
    ("! 12", r#""12""#),
    // Texts over lines.
    ("|\n        a\n         b\n", r#""a\n b\n""#),
    ("|-\n        a\n        b\n", r#""a\nb""#),
    (">\n        a\n        b\n", r#""a b\n""#),
    ("\"a\\tb\"", r#""a\tb""#),
    ("'it''s'", r#""it's""#),
    ("a # comment", r#""a""#),
    // Order is kept.
    ("{z: 1, a: 2, m: 3}", r#"{"z":1,"a":2,"m":3}"#),
    ("{a: 1, b: 2, a: 3}", r#"{"a":3,"b":2}"#),
    ("\n        - a\n        - b: c\n          d: e", r#"["a",{"b":"c","d":"e"}]"#),
    // The short forms that are not in the tables of functions.
    ("!Sub\n        - '${A}'\n        - A: x", r#""x""#),
    ("!Join\n        - ''\n        - - a\n          - b", r#""ab""#),
    ("\n        Fn::Join: ['', [a, b]]", r#""ab""#),
    ("!Select\n        - 1\n        - Fn::Split:\n          - ','\n          - a,b", r#""b""#),
    ("&anchor x", r#""x""#),
];

#[test]
fn scalars_mean_what_yaml_1_1_says() {
    compare(SCALARS.iter().map(|(scalar, expected)| {
        let text = format!("Resources:\n  R:\n    Type: T\n    Properties:\n      P: {scalar}\n");
        let got =
            told(properties(&text, "R").map(|mut all| all.remove("P").unwrap_or(Value::Null)));
        ((*scalar).to_owned(), got, (*expected).to_owned())
    }));
}

#[test]
fn a_document_may_have_a_mark_of_order_and_of_bytes() {
    let text = "\u{feff}---\nResources: {R: {Type: T, Properties: {P: 1}}}\n...\n";
    assert_eq!(properties(text, "R").unwrap().len(), 1);
    let text = "\u{feff} {\"Resources\": {\"R\": {\"Type\": \"T\"}}}";
    assert!(properties(text, "R").is_ok());
}

#[test]
fn texts_in_json_are_only_what_they_are() {
    let text = r#"{"Resources": {"R": {"Type": "T", "Properties":
        {"A": "yes", "B": "0777", "C": 1.50, "D": true, "E": "\u00e4"}}}}"#;
    let all = Value::Object(properties(text, "R").unwrap());
    assert_eq!(all.to_string(), r#"{"A":"yes","B":"0777","C":1.5,"D":true,"E":"ä"}"#);
}
