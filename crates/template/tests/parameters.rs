//! Parameters and their values.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod common;

use common::{compare, given};
use std::collections::BTreeMap;
use template::{Given, Template};

fn template(parameters: &str) -> Template {
    Template::parse(&format!("Parameters: {{{parameters}}}\nResources: {{B: {{Type: T}}}}"))
        .unwrap()
}

/// What binding gives: `name=value` of each, or the message.
fn bound(parameters: &str, values: &[(&str, &str)]) -> String {
    match template(parameters).bind(&given(values), None) {
        Ok(bound) => {
            let shown: Vec<String> =
                bound.iter().map(|one| format!("{}={}", one.name, one.shown())).collect();
            shown.join(" ")
        }
        Err(error) => format!("! {error}"),
    }
}

type Row = (&'static str, &'static [(&'static str, &'static str)], &'static str);

const CASES: &[Row] = &[
    ("P: {Type: String}", &[("P", "x")], "P=x"),
    ("P: {Type: String}", &[("P", "")], "P="),
    ("P: {Type: String, Default: d}", &[], "P=d"),
    ("P: {Type: String, Default: d}", &[("P", "x")], "P=x"),
    ("P: {Type: String, Default: ''}", &[], "P="),
    ("P: {Type: String, Default: 5}", &[], "P=5"),
    ("P: {Type: String, Default: true}", &[], "P=true"),
    ("P: {Type: String, NoEcho: true}", &[("P", "hush")], "P=****"),
    ("P: {Type: String, NoEcho: 'True'}", &[("P", "hush")], "P=****"),
    ("P: {Type: String, NoEcho: false}", &[("P", "loud")], "P=loud"),
    (
        "P: {Type: String}, Q: {Type: String}, R: {Type: String}",
        &[("Q", "x")],
        "! Parameters: [P, R] must have values",
    ),
    (
        "P: {Type: String, Default: x}",
        &[("Z", "x"), ("Y", "x")],
        "! Parameters: [Y, Z] do not exist in the template",
    ),
    ("", &[("P", "x")], "! Parameter values specified for a template which does not require them."),
    ("", &[], ""),
    // Numbers.
    ("P: {Type: Number}", &[("P", "5")], "P=5"),
    ("P: {Type: Number}", &[("P", "-1.5e3")], "P=-1.5e3"),
    ("P: {Type: Number}", &[("P", "five")], "! Parameter 'P' must be a number"),
    ("P: {Type: Number}", &[("P", "")], "! Parameter 'P' must be a number"),
    ("P: {Type: Number}", &[("P", "NaN")], "! Parameter 'P' must be a number"),
    ("P: {Type: Number, MinValue: 1, MaxValue: 10}", &[("P", "1")], "P=1"),
    ("P: {Type: Number, MinValue: 1, MaxValue: 10}", &[("P", "10")], "P=10"),
    (
        "P: {Type: Number, MinValue: 1, MaxValue: 10}",
        &[("P", "0.9")],
        "! Parameter 'P' must be a number not less than 1",
    ),
    (
        "P: {Type: Number, MinValue: 1, MaxValue: '10.5'}",
        &[("P", "11")],
        "! Parameter 'P' must be a number not greater than 10.5",
    ),
    // Lists.
    ("P: {Type: List<Number>}", &[("P", "1, 2,3")], "P=1, 2,3"),
    ("P: {Type: List<Number>}", &[("P", "1,x")], "! Parameter 'P' must be a number"),
    (
        "P: {Type: List<Number>, MaxValue: 5}",
        &[("P", "1,6")],
        "! Parameter 'P' must be a number not greater than 5",
    ),
    ("P: {Type: CommaDelimitedList}", &[("P", "a, b")], "P=a, b"),
    ("P: {Type: CommaDelimitedList, AllowedValues: [a, b]}", &[("P", "a, b")], "P=a, b"),
    (
        "P: {Type: CommaDelimitedList, AllowedValues: [a, b]}",
        &[("P", "a,c")],
        "! Parameter 'P' must be one of AllowedValues",
    ),
    ("P: {Type: CommaDelimitedList, AllowedPattern: '\\w+'}", &[("P", "dev,test")], "P=dev,test"),
    (
        "P: {Type: CommaDelimitedList, AllowedPattern: '\\w+'}",
        &[("P", "dev,te-st")],
        "! Parameter 'P' must match pattern \\w+",
    ),
    // Texts.
    ("P: {Type: String, AllowedValues: [a, 1, true]}", &[("P", "true")], "P=true"),
    ("P: {Type: String, AllowedValues: [a, 1, true]}", &[("P", "1")], "P=1"),
    (
        "P: {Type: String, AllowedValues: [a]}",
        &[("P", "A")],
        "! Parameter 'P' must be one of AllowedValues",
    ),
    ("P: {Type: String, MinLength: 2, MaxLength: 3}", &[("P", "äö")], "P=äö"),
    (
        "P: {Type: String, MinLength: 2}",
        &[("P", "ä")],
        "! Parameter 'P' must contain at least 2 characters",
    ),
    (
        "P: {Type: String, MaxLength: '3'}",
        &[("P", "abcd")],
        "! Parameter 'P' must contain at most 3 characters",
    ),
    // The whole value must match.
    ("P: {Type: String, AllowedPattern: '[a-z]+'}", &[("P", "abc")], "P=abc"),
    (
        "P: {Type: String, AllowedPattern: '[a-z]+'}",
        &[("P", "abc1")],
        "! Parameter 'P' must match pattern [a-z]+",
    ),
    (
        "P: {Type: String, AllowedPattern: 'a|bc'}",
        &[("P", "abc")],
        "! Parameter 'P' must match pattern a|bc",
    ),
    ("P: {Type: String, AllowedPattern: '^a.*'}", &[("P", "ab")], "P=ab"),
    (
        "P: {Type: String, AllowedPattern: '(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})'}",
        &[("P", "10.0/8")],
        "P=10.0/8",
    ),
    // Classes are of ASCII alone, within classes too.
    ("P: {Type: String, AllowedPattern: '[\\w\\s-]+'}", &[("P", "a b-c_1")], "P=a b-c_1"),
    (
        "P: {Type: String, AllowedPattern: '\\w+'}",
        &[("P", "ä")],
        "! Parameter 'P' must match pattern \\w+",
    ),
    ("P: {Type: String, AllowedPattern: '\\S+'}", &[("P", "ä")], "P=ä"),
    // What must come first, as passwords are asked for it.
    (
        "P: {Type: String, AllowedPattern: '^(?=.*[A-Z)])(?=.*\\d)(?!.*(x|y)z)[A-Za-z\\d)]{4,}$'}",
        &[("P", "aB3)")],
        "P=aB3)",
    ),
    (
        "P: {Type: String, AllowedPattern: '(?=.*[A-Z])(?=.*\\d).+'}",
        &[("P", "ab3")],
        "! Parameter 'P' must match pattern (?=.*[A-Z])(?=.*\\d).+",
    ),
    ("P: {Type: String, AllowedPattern: '(?!aws).+'}", &[("P", "my-aws")], "P=my-aws"),
    (
        "P: {Type: String, AllowedPattern: '(?!aws).+'}",
        &[("P", "aws-my")],
        "! Parameter 'P' must match pattern (?!aws).+",
    ),
    // What the template says instead.
    (
        "P: {Type: String, MinLength: 2, ConstraintDescription: two letters}",
        &[("P", "x")],
        "! Parameter P failed to satisfy constraint: two letters",
    ),
    (
        "P: {Type: Number, ConstraintDescription: a count}",
        &[("P", "x")],
        "! Parameter P failed to satisfy constraint: a count",
    ),
    // Types whose values are looked up.
    (
        "P: {Type: 'AWS::SSM::Parameter::Value<String>'}",
        &[("P", "/a")],
        "! Unable to fetch parameters [/a] from parameter store for this account.",
    ),
    (
        "P: {Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>'}",
        &[("P", "/a")],
        "! Parameter 'P' is of type AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>, which is not implemented: its values are looked up in another service",
    ),
    (
        "P: {Type: 'List<AWS::EC2::Subnet::Id>'}",
        &[("P", "a")],
        "! Parameter 'P' is of type List<AWS::EC2::Subnet::Id>, which is not implemented: its values are looked up in another service",
    ),
];

#[test]
fn values_keep_to_types_and_constraints() {
    compare(CASES.iter().map(|(parameters, values, expected)| {
        (format!("{parameters} {values:?}"), bound(parameters, values), (*expected).to_owned())
    }));
}

#[test]
fn a_value_may_be_that_of_before() {
    let template = template(
        "P: {Type: String, Default: d, AllowedValues: [d, old]}, Q: {Type: String, Default: q}",
    );
    let previous = |values: &[(&str, &str)]| -> BTreeMap<String, String> {
        values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    };
    let keep: BTreeMap<String, Given> = [("P".to_owned(), Given::Previous)].into();
    let told = |previous: Option<&BTreeMap<String, String>>| match template.bind(&keep, previous) {
        Ok(bound) => format!("{:?}", bound.values()),
        Err(error) => format!("! {error}"),
    };
    let old = previous(&[("P", "old"), ("Q", "old too")]);
    // What is not asked for again has its default.
    assert_eq!(told(Some(&old)), r#"{"P": "old", "Q": "q"}"#);
    assert_eq!(
        told(Some(&previous(&[("Q", "x")]))),
        "! Invalid input for parameter key P. Cannot specify usePreviousValue as true for a parameter key not in the previous template"
    );
    assert!(told(None).starts_with("! Invalid input for parameter key P."), "{}", told(None));
    // The constraints may be others by now.
    assert_eq!(
        told(Some(&previous(&[("P", "older")]))),
        "! Parameter 'P' must be one of AllowedValues"
    );
}

#[test]
fn the_longest_value_has_4096_bytes() {
    let longest = "x".repeat(4096);
    assert_eq!(bound("P: {Type: String}", &[("P", &longest)]), format!("P={longest}"));
    let longer = "x".repeat(4097);
    assert!(bound("P: {Type: String}", &[("P", &longer)]).starts_with("! "));
}

#[test]
fn parameters_are_told_as_they_are_declared() {
    let template = template(
        "Z: {Type: Number, Default: 5, Description: how many, AllowedValues: [5, 6], ConstraintDescription: few}, A: {Type: CommaDelimitedList, NoEcho: true}",
    );
    let [z, a] = template.parameters() else { panic!("{:?}", template.parameters()) };
    assert_eq!((z.name.as_str(), z.kind.name(), z.default.as_deref()), ("Z", "Number", Some("5")));
    assert_eq!(z.description.as_deref(), Some("how many"));
    assert_eq!(z.allowed_values, ["5", "6"]);
    assert_eq!(z.constraint_description.as_deref(), Some("few"));
    assert_eq!((a.name.as_str(), a.kind.name(), a.no_echo), ("A", "CommaDelimitedList", true));
}
