//! What a change set knows before anything is made.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod common;

use common::{World, compare, instance};
use serde_json::Value;
use std::collections::BTreeSet;
use template::{KNOWN_AFTER_APPLY, Source, Step};

const HEAD: &str = r"
Parameters:
  Env: {Type: String, Default: dev}
  Secret: {Type: String, Default: hush, NoEcho: true}
Conditions: {Dev: !Equals [!Ref Env, dev]}
Resources:
  Bucket: {Type: AWS::S3::Bucket}
  New: {Type: AWS::S3::Bucket}
  Made:
    Type: AWS::Test::Thing
    Properties: {P: ";

/// The value with `?` for the mark, and what it comes from.
const CASES: &[(&str, &str)] = &[
    ("plain", r#""plain" from nothing"#),
    ("!Ref Env", r#""dev" from Parameter Env"#),
    ("!Ref AWS::Region", r#""eu-west-1" from Parameter AWS::Region"#),
    ("!Ref Bucket", r#""bucket-1" from Resource Bucket"#),
    ("!GetAtt Bucket.Arn", r#""arn:aws:s3:::bucket-1" from Attribute Bucket.Arn"#),
    ("!Ref New", r#""?" from Resource New, unknown"#),
    ("!GetAtt New.Arn", r#""?" from Attribute New.Arn, unknown"#),
    ("!ImportValue nothing", r#""?" from Import nothing, unknown"#),
    ("!Sub '${New.Arn}/*'", r#""?/*" from Attribute New.Arn, unknown"#),
    ("!Sub '${Env}-${Bucket}'", r#""dev-bucket-1" from Parameter Env, Resource Bucket"#),
    ("!Join ['/', [!Ref New, !Ref Env]]", r#""?/dev" from Parameter Env, Resource New, unknown"#),
    ("!Join ['/', !GetAtt New.Names]", r#""?" from Attribute New.Names, unknown"#),
    ("!Select [0, !GetAtt New.Names]", r#""?" from Attribute New.Names, unknown"#),
    ("!Select [1, [!Ref New, x]]", r#""x" from Resource New, unknown"#),
    ("!Select [!Ref New, [a]]", r#""?" from Resource New, unknown"#),
    ("!Split ['-', !Ref New]", r#""?" from Resource New, unknown"#),
    ("!Split ['-', !Sub 'a-${New}']", r#""?" from Resource New, unknown"#),
    ("!Base64 {Fn::Sub: 'x ${New}'}", r#""?" from Resource New, unknown"#),
    ("!Cidr [!GetAtt New.Block, 2, 8]", r#""?" from Attribute New.Block, unknown"#),
    // What a condition chose comes from what the condition rests on.
    ("!If [Dev, a, b]", r#""a" from Parameter Env"#),
    ("!If [Dev, {X: !Ref New}, b]", r#"{"X":"?"} from Parameter Env, Resource New, unknown"#),
    (
        "{A: {B: !Ref New}, C: !Ref Env}",
        r#"{"A":{"B":"?"},"C":"dev"} from Parameter Env, Resource New, unknown"#,
    ),
];

#[test]
fn what_is_not_known_is_marked_and_sources_are_told() {
    compare(CASES.iter().map(|(expression, expected)| {
        let made = instance(&format!("{HEAD}{expression}}}\n"), &[]).unwrap();
        let preview = made.preview("Made", &World::made()).unwrap();
        let value = preview.properties["P"].to_string().replace(KNOWN_AFTER_APPLY, "?");
        let sources: Vec<String> = preview
            .sources("P")
            .iter()
            .map(|source| {
                let kind = match source {
                    Source::Parameter(_) => "Parameter",
                    Source::Resource(_) => "Resource",
                    Source::Attribute(..) => "Attribute",
                    Source::Import(_) => "Import",
                };
                format!("{kind} {}", source.entity())
            })
            .collect();
        let sources = if sources.is_empty() { "nothing".to_owned() } else { sources.join(", ") };
        let unknown = if preview.is_unknown("P") { ", unknown" } else { "" };
        let got = format!("{value} from {sources}{unknown}");
        ((*expression).to_owned(), got, (*expected).to_owned())
    }));
}

#[test]
fn places_are_told_by_their_paths() {
    let text = format!("{HEAD}[x, {{A: !Sub '${{New}}'}}, !Ref AWS::NoValue, !Ref Env]}}\n");
    let preview = instance(&text, &[]).unwrap().preview("Made", &World::made()).unwrap();
    let key = |name: &str| Step::Key(name.to_owned());
    let paths: Vec<_> =
        preview.dependences.iter().map(|one| (one.path.clone(), one.unknown)).collect();
    assert_eq!(
        paths,
        [
            (vec![key("P"), Step::Index(1), key("A")], true),
            (vec![key("P"), Step::Index(2)], false),
            (vec![key("P"), Step::Index(3)], false),
        ]
    );
    let sources = |index: usize| preview.dependences[index].sources.clone();
    assert_eq!(sources(0), BTreeSet::from([Source::Resource("New".to_owned())]));
    assert_eq!(sources(1), BTreeSet::new());
}

#[test]
fn hidden_values_are_not_shown() {
    let text = format!("{HEAD}!Sub '${{Secret}}-${{Env}}'}}\n");
    let preview = instance(&text, &[]).unwrap().preview("Made", &World::made()).unwrap();
    assert_eq!(preview.properties["P"], Value::from("hush-dev"));
    assert_eq!(preview.shown["P"], Value::from("****-dev"));
}

#[test]
fn nothing_is_told_of_what_is_hidden_by_what_is_made_of_it() {
    let head = HEAD.replace("Default: hush", "Default: 'a,hush'").replace(
        "Conditions:",
        "  Hidden: {Type: CommaDelimitedList, Default: 'x,y', NoEcho: true}\nMappings: {M: {x: {y: z}}}\nConditions:",
    );
    for (expression, shown) in [
        ("!Ref Hidden", r#""****""#),
        ("!Select [1, !Ref Hidden]", r#""****""#),
        ("!Select [1, !Split [',', !Ref Secret]]", r#""****""#),
        ("!Join ['-', !Ref Hidden]", r#""****""#),
        ("!Join ['-', [a, !Ref Secret]]", r#""a-****""#),
        ("!FindInMap [M, !Select [0, !Ref Hidden], y]", r#""****""#),
        ("!Base64 {Ref: Secret}", r#""****""#),
        ("{A: !Ref Secret, B: !Ref Env}", r#"{"A":"****","B":"dev"}"#),
    ] {
        let extended = format!("Transform: AWS::LanguageExtensions{head}{expression}}}\n");
        let made = instance(&extended, &[]).unwrap();
        let preview = made.preview("Made", &World::made()).unwrap();
        assert_eq!(preview.shown["P"].to_string(), shown, "{expression}");
        assert!(!preview.properties["P"].to_string().contains("***"), "{expression}");
    }
}

#[test]
fn what_is_wrong_whatever_is_known_is_refused_before_anything_is_made() {
    for (expression, message) in [
        (
            "!Select [5, [a, !Ref New]]",
            "Template error: Fn::Select cannot select nonexistent value at index 5",
        ),
        (
            "!Sub '${Names}-${New}'",
            "Template error: variable Names in Fn::Sub expression does not resolve to a string",
        ),
        ("!Cidr [10.0.0.0/30, 2, !GetAtt New.Bits]", ""),
        (
            "!Cidr [10.0.0.0/30, 2, 2]",
            "Template error: Fn::Cidr cannot fit 2 blocks with 2 CIDR bits in 10.0.0.0/30",
        ),
    ] {
        let head = HEAD.replace(
            "Conditions:",
            "  Names: {Type: CommaDelimitedList, Default: 'x,y'}\nConditions:",
        );
        let made = instance(&format!("{head}{expression}}}\n"), &[]);
        let told = made.err().map(|error| error.to_string()).unwrap_or_default();
        assert_eq!(told, message, "{expression}");
    }
    let output = "Parameters: {P: {Type: CommaDelimitedList, Default: a}}\n\
        Resources: {B: {Type: T}}\nOutputs: {O: {Value: !Ref P}}";
    assert_eq!(
        instance(output, &[]).unwrap_err().message(),
        "Template format error: The Value field of every Outputs member must evaluate to a String."
    );
}

#[test]
fn what_is_made_in_earnest_must_be_known() {
    let text = format!("{HEAD}!Ref New}}\n");
    let error = instance(&text, &[]).unwrap().properties("Made", &World::made()).unwrap_err();
    assert!(error.message().contains("[New]"), "{error}");
}
