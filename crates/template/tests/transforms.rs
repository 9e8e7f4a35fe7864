//! Includes, language extensions, and transforms that are not had.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod common;

use common::{World, given, instance, pseudo};
use serde_json::Value;
use std::collections::BTreeMap;
use template::{Instance, Invalid, Policy, Template};

fn included(text: &str, snippets: &[(&str, &str)]) -> Result<Instance, Invalid> {
    let template = Template::parse(text)?;
    let parameters = template.bind(&given(&[]), None)?;
    let snippets: BTreeMap<String, String> =
        snippets.iter().map(|(at, text)| ((*at).to_owned(), (*text).to_owned())).collect();
    let asked = template.includes(&parameters, &pseudo())?;
    assert!(asked.iter().all(|location| location.starts_with("s3://")), "{asked:?}");
    template.instance(&parameters, &pseudo(), &snippets)
}

#[test]
fn snippets_are_included_where_they_are_asked_for() {
    let text = "Parameters: {At: {Type: String, Default: code}}\n\
        Transform: {Name: AWS::Include, Parameters: {Location: 's3://code/top.yaml'}}\n\
        Resources:\n  R:\n    Type: T\n    Properties:\n      Own: 1\n      Fn::Transform: {Name: AWS::Include, Parameters: {Location: !Sub 's3://${At}/r.json'}}\n";
    let template = Template::parse(text).unwrap();
    assert_eq!(template.transforms(), ["AWS::Include"]);
    let parameters = template.bind(&given(&[]), None).unwrap();
    assert_eq!(
        template.includes(&parameters, &pseudo()).unwrap(),
        ["s3://code/top.yaml", "s3://code/r.json"]
    );
    let made = included(
        text,
        &[
            (
                "s3://code/top.yaml",
                "Resources: {Bucket: {Type: U}}\nConditions: {C: !Equals [a, a]}",
            ),
            ("s3://code/r.json", r#"{"Theirs": {"Ref": "Bucket"}}"#),
        ],
    )
    .unwrap();
    let names: Vec<&str> = made.resources().iter().map(|one| one.logical_id.as_str()).collect();
    assert_eq!(names, ["Bucket", "R"]);
    let properties = made.properties("R", &World::made()).unwrap();
    assert_eq!(Value::Object(properties).to_string(), r#"{"Own":1,"Theirs":"bucket-1"}"#);
    let processed: Value = serde_json::from_str(made.processed()).unwrap();
    assert_eq!(processed.get("Transform"), None);
    assert_eq!(processed["Conditions"]["C"]["Fn::Equals"][0], "a");
    assert_eq!(Template::parse(made.processed()).unwrap().check(), Ok(()));
}

#[test]
fn several_snippets_may_be_included_at_one_place() {
    let text = "Resources: {R: {Type: T, Properties: {Fn::Transform: [{Name: AWS::Include, Parameters: {Location: 's3://a/1'}}, {Name: AWS::Include, Parameters: {Location: 's3://a/2'}}]}}}";
    let made = included(text, &[("s3://a/1", "A: 1"), ("s3://a/2", "B: 2")]).unwrap();
    let properties = Value::Object(made.properties("R", &World::made()).unwrap());
    assert_eq!(properties.to_string(), r#"{"A":1,"B":2}"#);
}

#[test]
fn what_cannot_be_included_is_told() {
    let text = |transform: &str| {
        format!("Resources: {{R: {{Type: T, Properties: {{Fn::Transform: {transform}}}}}}}")
    };
    let at = "{Name: AWS::Include, Parameters: {Location: 's3://a/b'}}";
    let message = |transform: &str, snippets: &[(&str, &str)]| {
        included(&text(transform), snippets).unwrap_err().message().to_owned()
    };
    assert_eq!(
        message(at, &[]),
        "Transform AWS::Include failed with: The specified S3 object was not found: s3://a/b"
    );
    for broken in ["- a", "a: [", "{"] {
        assert_eq!(
            message(at, &[("s3://a/b", broken)]),
            "Transform AWS::Include failed with: The specified S3 object's content should be valid Yaml/JSON"
        );
    }
    assert_eq!(
        message("{Name: AWS::Include, Parameters: {Location: 'https://a/b'}}", &[]),
        "Transform AWS::Include failed with: The location parameter is not a valid S3 uri. It must be in the form s3://bucket/key"
    );
    assert_eq!(
        message("{Name: AWS::Include}", &[]),
        "Transform AWS::Include failed with: Location is required"
    );
    let nested =
        r#"{"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://a/b"}}}"#;
    assert!(message(at, &[("s3://a/b", nested)]).contains("is not implemented"));
}

#[test]
fn other_transforms_are_refused_by_name() {
    let message = |transform: &str| {
        let text = format!("Transform: {transform}\nResources: {{R: {{Type: T}}}}");
        assert_eq!(Template::parse(&text).unwrap().check(), Ok(()));
        instance(&text, &[]).unwrap_err().message().to_owned()
    };
    assert_eq!(
        message("AWS::Serverless-2016-10-31"),
        "Transform AWS::Serverless-2016-10-31 is not implemented."
    );
    assert_eq!(
        message("[AWS::LanguageExtensions, Mine]"),
        "No transform named 000000000000::Mine found."
    );
    let nested = "Resources: {R: {Type: T, Properties: {Fn::Transform: {Name: Mine}}}}";
    assert_eq!(
        instance(nested, &[]).unwrap_err().message(),
        "No transform named 000000000000::Mine found."
    );
}

const LOOPS: &str = r"
Transform: AWS::LanguageExtensions
Parameters:
  Names: {Type: CommaDelimitedList, Default: 'orders,mail'}
  Keep: {Type: String, Default: Retain}
Conditions:
  Fn::ForEach::Each:
    - Name
    - !Ref Names
    - 'Is${Name}': !Equals [!Ref Name, mail]
Resources:
  Fn::ForEach::Queues:
    - Name
    - !Ref Names
    - 'Queue${Name}':
        Type: AWS::SQS::Queue
        Condition: !Sub 'Is${Name}'
        DeletionPolicy: !Ref Keep
        Properties:
          QueueName: !Sub '${AWS::StackName}-${Name}'
          Tags: [{Key: name, Value: !Ref Name}]
  Last: {Type: T, DependsOn: [!Sub 'Queuemail']}
Outputs:
  Fn::ForEach::Each:
    - Name
    - [mail]
    - '${Name}Arn': {Value: !GetAtt [!Sub 'Queue${Name}', Arn]}
";

#[test]
fn loops_make_resources_conditions_and_outputs() {
    let made = instance(LOOPS, &[]).unwrap();
    let names: Vec<&str> = made.resources().iter().map(|one| one.logical_id.as_str()).collect();
    assert_eq!(names, ["Queuemail", "Last"]);
    assert_eq!(made.conditions().collect::<Vec<_>>(), [("Isorders", false), ("Ismail", true)]);
    assert_eq!(made.resource("Queuemail").unwrap().deletion_policy, Some(Policy::Retain));
    let mut world = World::default();
    world.attributes.insert("Queuemail.Arn".to_owned(), "arn:q".into());
    let properties = Value::Object(made.properties("Queuemail", &world).unwrap()).to_string();
    assert_eq!(properties, r#"{"QueueName":"shop-mail","Tags":[{"Key":"name","Value":"mail"}]}"#);
    let outputs = made.outputs(&world).unwrap();
    assert_eq!((outputs[0].key.as_str(), outputs[0].value.as_str()), ("mailArn", "arn:q"));
    let more = instance(LOOPS, &[("Names", "mail,x,y")]).unwrap();
    assert_eq!(more.conditions().count(), 3);
    let wrong = instance(LOOPS, &[("Keep", "Maybe")]).unwrap_err();
    assert_eq!(
        wrong.message(),
        "Template format error: Unrecognized DeletionPolicy Maybe for resource Queuemail"
    );
}

#[test]
fn loops_within_loops_are_bounded() {
    let items: Vec<String> = (0..100).map(|index| index.to_string()).collect();
    let items = items.join(", ");
    let mut body = "{'K${A0}x${A1}x${A2}': {Type: T}}".to_owned();
    for depth in 0..3 {
        body = format!("{{'Fn::ForEach::L{depth}': [A{depth}, [{items}], {body}]}}");
    }
    let text = format!("Transform: AWS::LanguageExtensions\nResources: {body}");
    let error = instance(&text, &[]).unwrap_err();
    assert_eq!(
        error.message(),
        "Transform AWS::LanguageExtensions failed with: the template is too large after Fn::ForEach"
    );
}

#[test]
fn what_a_loop_names_must_be_there() {
    let text = |condition: &str| {
        format!(
            "Transform: AWS::LanguageExtensions\nConditions: {{Isa: !Equals [a, a]}}\n\
             Resources: {{'Fn::ForEach::L': [N, [a], {{'Q${{N}}': {{Type: T, Condition: {condition}}}}}]}}"
        )
    };
    assert_eq!(instance(&text("!Sub 'Is${N}'"), &[]).unwrap().resources().len(), 1);
    let error = instance(&text("'Is${N}'"), &[]).unwrap_err();
    assert_eq!(
        error.message(),
        "Transform AWS::LanguageExtensions failed with: Key Is${N} is missing in the map."
    );
    let processed: Value =
        serde_json::from_str(instance(&text("Isa"), &[]).unwrap().processed()).unwrap();
    assert_eq!(processed["Resources"]["Qa"]["Condition"], "Isa");
}
