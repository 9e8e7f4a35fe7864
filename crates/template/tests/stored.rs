//! Parameters and dynamic references whose values the Parameter Store has.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use template::{Given, Instance, Invalid, Lookup, Nothing, Parameters, Pseudo, Template};

/// What the store holds.
struct Store(BTreeMap<String, String>);

impl Lookup for Store {
    fn reference(&self, _: &str) -> Option<Value> {
        Some(json!("made"))
    }

    fn attribute(&self, _: &str, _: &str) -> Option<Value> {
        None
    }

    fn import(&self, _: &str) -> Option<String> {
        None
    }

    fn stored(&self, name: &str) -> Option<String> {
        self.0.get(name).cloned()
    }
}

fn store(all: &[(&str, &str)]) -> BTreeMap<String, String> {
    all.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn instance(template: &Template, parameters: &Parameters) -> Result<Instance, Invalid> {
    let pseudo = Pseudo::new("000000000000", "eu-west-1", "s", "arn");
    template.instance(parameters, &pseudo, &BTreeMap::new())
}

const TYPED: &str = "
Parameters:
  Text: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /text}
  Names: {Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: /list}
  Commas: {Type: 'AWS::SSM::Parameter::Value<CommaDelimitedList>', Default: /list, NoEcho: true}
  Name: {Type: 'AWS::SSM::Parameter::Name', Default: /name}
  Plain: {Type: String, Default: /plain}
Rules:
  Version:
    Assertions:
      - Assert: {'Fn::Contains': [[a, b], !Ref Text]}
        AssertDescription: it is neither a nor b
Resources:
  A:
    Type: T
    Properties: {Text: !Ref Text, Names: !Ref Names, First: !Select [0, !Ref Commas], Name: !Ref Name, Plain: !Ref Plain}
";

#[test]
fn parameters_are_what_the_store_holds_under_their_values() {
    let template = Template::parse(TYPED).unwrap();
    template.check().unwrap();
    let given = BTreeMap::from([("Name".to_owned(), Given::Value("/other".to_owned()))]);
    let asked = template.stored(&given, None).unwrap();
    assert_eq!(asked, BTreeSet::from(["/text", "/list", "/other"].map(str::to_owned)));
    let held = store(&[("/text", "a"), ("/list", "x, y"), ("/other", "secret"), ("/plain", "no")]);
    let bound = template.bind_stored(&given, None, &held).unwrap();
    let shown: Vec<_> =
        bound.iter().map(|one| (one.name.as_str(), one.shown(), one.shown_resolved())).collect();
    assert_eq!(
        shown,
        [
            ("Text", "/text", Some("a")),
            ("Names", "/list", Some("x, y")),
            ("Commas", "****", Some("****")),
            ("Name", "/other", None),
            ("Plain", "/plain", None),
        ]
    );
    let properties = instance(&template, &bound).unwrap().properties("A", &Nothing).unwrap();
    assert_eq!(
        Value::Object(properties),
        json!({"Text": "a", "Names": ["x", "y"], "First": "x", "Name": "/other", "Plain": "/plain"})
    );
    // What the store holds counts for rules, too.
    let held = store(&[("/text", "c"), ("/list", ""), ("/other", "")]);
    let bound = template.bind_stored(&given, None, &held).unwrap();
    assert!(instance(&template, &bound).unwrap_err().message().contains("neither a nor b"));
    let missing = template.bind_stored(&given, None, &store(&[("/text", "a")])).unwrap_err();
    assert_eq!(
        missing.message(),
        "Unable to fetch parameters [/list] from parameter store for this account."
    );
}

#[test]
fn what_was_given_before_names_what_is_held_now() {
    let template = Template::parse(TYPED).unwrap();
    let previous = store(&[("Text", "/was")]);
    let given = BTreeMap::from([("Text".to_owned(), Given::Previous)]);
    let asked = template.stored(&given, Some(&previous)).unwrap();
    assert!(asked.contains("/was") && !asked.contains("/text"));
}

const DYNAMIC: &str = "
Parameters: {Stage: {Type: String, Default: dev}}
Resources:
  A:
    Type: T
    Properties:
      Whole: '{{resolve:ssm:/a}}'
      Within: !Sub 'x-{{resolve:ssm:/${Stage}/b:3}}-{{resolve:ssm:/a}}-y'
      Deep: [{Of: '{{resolve:ssm:c}}'}]
      Other: '{{resolve:other:x}}'
  B:
    Type: T
    Properties: {Late: !Sub '{{resolve:ssm:/${A}}}'}
Outputs:
  Out: {Value: '{{resolve:ssm:/out}}'}
";

#[test]
fn references_within_texts_are_what_the_store_holds() {
    let template = Template::parse(DYNAMIC).unwrap();
    template.check().unwrap();
    let bound = template.bind(&BTreeMap::new(), None).unwrap();
    let instance = instance(&template, &bound).unwrap();
    let asked = instance.stored().unwrap();
    assert_eq!(asked, BTreeSet::from(["/a", "/dev/b:3", "c", "/out"].map(str::to_owned)));
    // A value is never taken for a reference.
    let held = store(&[("/a", "{{resolve:ssm:/a}}"), ("/dev/b:3", "B"), ("c", "C"), ("/out", "O")]);
    let held = Store(held);
    assert_eq!(
        Value::Object(instance.properties("A", &held).unwrap()),
        json!({
            "Whole": "{{resolve:ssm:/a}}",
            "Within": "x-B-{{resolve:ssm:/a}}-y",
            "Deep": [{"Of": "C"}],
            "Other": "{{resolve:other:x}}",
        })
    );
    assert_eq!(instance.outputs(&held).unwrap()[0].value, "O");
    let preview = instance.preview("A", &Nothing).unwrap();
    assert_eq!(preview.properties["Whole"], "{{resolve:ssm:/a}}");
    assert_eq!(instance.preview("A", &held).unwrap().properties["Deep"][0]["Of"], "C");
    for (resource, lookup) in [("A", &Nothing as &dyn Lookup), ("B", &held)] {
        let missing = instance.properties(resource, lookup).unwrap_err();
        assert!(missing.message().ends_with("cannot be found."), "{missing:?}");
    }
}

#[test]
fn what_cannot_be_followed_is_refused() {
    for (text, expected) in [
        ("{{resolve:ssm:}}", "Incorrect format"),
        ("{{resolve:ssm}}", "Incorrect format"),
        ("{{resolve:ssm:/a:new}}", "Incorrect format"),
        ("{{resolve:ssm-secure:/a:1}}", "dynamic references to ssm-secure are not implemented"),
        ("x{{resolve:ssm:/a}}{{resolve:secretsmanager:b}}", "secretsmanager are not implemented"),
    ] {
        let template = format!("Resources: {{A: {{Type: T, Properties: {{P: '{text}'}}}}}}");
        let refused = Template::parse(&template).unwrap().check().unwrap_err();
        assert!(refused.message().contains(expected), "{text}: {refused:?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_resolved_or_refused(text in "([a-z:/{}$ ]|\\{\\{resolve:|ssm:|\\}\\}){0,12}") {
        let template = json!({"Resources": {"A": {"Type": "T", "Properties": {"P": text}}}});
        let template = Template::parse(&template.to_string()).unwrap();
        let bound = template.bind(&BTreeMap::new(), None).unwrap();
        if template.check().is_ok() && let Ok(instance) = instance(&template, &bound) {
            let asked = instance.stored().unwrap();
            let held = asked.iter().map(|name| (name.clone(), "V".to_owned())).collect();
            let properties = instance.properties("A", &Store(held)).unwrap();
            if asked.is_empty() {
                prop_assert_eq!(&properties["P"], &Value::from(text));
            }
        }
    }
}
