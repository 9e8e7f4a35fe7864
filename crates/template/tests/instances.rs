//! Conditions, rules, dependencies, outputs: a template with its parameters.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod common;

use common::{World, compare, instance};
use std::collections::BTreeSet;
use template::{Attribute, Capability, Policy, Template};

const CONDITIONS: &[(&str, &str, bool)] = &[
    ("!Equals [!Ref Env, dev]", "dev", true),
    ("!Equals [!Ref Env, Dev]", "dev", false),
    ("!Equals [1, '1']", "dev", true),
    ("!Equals [true, 'true']", "dev", true),
    ("!Equals ['', !Ref Env]", "dev", false),
    ("!Equals ['', !Ref AWS::NoValue]", "dev", true),
    ("!Equals [!Ref AWS::Region, eu-west-1]", "dev", true),
    ("!Equals [!Select [0, !Ref Names], a]", "dev", true),
    ("!Equals [!Join ['', [!Ref Env, x]], devx]", "dev", true),
    ("!Equals [!Sub '${Env}x', devx]", "dev", true),
    ("!Equals [!FindInMap [M, !Ref Env, Size], big]", "dev", false),
    ("!Equals [!FindInMap [M, !Ref Env, Size], big]", "prod", true),
    ("!Equals [!Join [',', !Ref Names], 'a,b']", "dev", true),
    ("!Not [!Equals [!Ref Env, dev]]", "dev", false),
    ("!And [!Condition IsProd, !Equals [a, a]]", "prod", true),
    ("!And [!Condition IsProd, !Equals [a, a]]", "dev", false),
    ("!Or [!Condition IsProd, !Equals [a, b]]", "prod", true),
    ("!Or [!Condition IsProd, !Equals [a, b]]", "dev", false),
    ("!Condition Later", "dev", true),
    ("!Condition Later", "prod", false),
    ("{Fn::Not: [{Condition: IsProd}]}", "dev", true),
];

#[test]
fn conditions_decide() {
    for (condition, env, expected) in CONDITIONS {
        let text = format!(
            "Parameters:\n  Env: {{Type: String}}\n  Names: {{Type: CommaDelimitedList, Default: 'a,b'}}\n\
             Mappings: {{M: {{dev: {{Size: small}}, prod: {{Size: big}}}}}}\n\
             Conditions:\n  Mine: {condition}\n  IsProd: !Equals [!Ref Env, prod]\n  Later: !Not [!Condition IsProd]\n\
             Resources: {{A: {{Type: T}}, B: {{Type: T, Condition: Mine}}}}\n"
        );
        let instance =
            instance(&text, &[("Env", env)]).unwrap_or_else(|e| panic!("{condition}: {e}"));
        assert_eq!(instance.conditions().next(), Some(("Mine", *expected)), "{condition} {env}");
        assert_eq!(instance.resource("B").is_some(), *expected, "{condition} {env}");
        assert_eq!(instance.order().count(), if *expected { 2 } else { 1 });
    }
}

const RULES: &[(&str, &str)] = &[
    ("{Assertions: [{Assert: !Contains [[dev, prod], !Ref Env]}]}", "dev"),
    (
        "{Assertions: [{Assert: !Contains [[prod], !Ref Env], AssertDescription: Only prod}]}",
        "! Template error: Only prod",
    ),
    (
        "{Assertions: [{Assert: !Contains [[prod], !Ref Env]}]}",
        "! Template error: Assertion of rule R is false",
    ),
    ("{RuleCondition: !Equals [!Ref Env, prod], Assertions: [{Assert: !Equals [a, b]}]}", "dev"),
    (
        "{RuleCondition: !Equals [!Ref Env, dev], Assertions: [{Assert: !Equals [a, b], AssertDescription: Never}]}",
        "! Template error: Never",
    ),
    ("{Assertions: [{Assert: !EachMemberIn [!Ref Names, [a, b, c]]}]}", "dev"),
    (
        "{Assertions: [{Assert: !EachMemberIn [!Ref Names, [a]], AssertDescription: In}]}",
        "! Template error: In",
    ),
    ("{Assertions: [{Assert: !EachMemberEquals [[dev, dev], !Ref Env]}]}", "dev"),
    (
        "{Assertions: [{Assert: !EachMemberEquals [!Ref Names, a], AssertDescription: Equals}]}",
        "! Template error: Equals",
    ),
    ("{Assertions: [{Assert: !Not [!Contains [!Ref Names, '']]}]}", "dev"),
    (
        "{Assertions: [{Assert: !And [!Equals [a, a], !Or [!Equals [a, b], !Contains [[x], x]]]}]}",
        "dev",
    ),
];

#[test]
fn rules_are_asserted() {
    compare(RULES.iter().map(|(rule, expected)| {
        let text = format!(
            "Parameters:\n  Env: {{Type: String, Default: dev}}\n  Names: {{Type: CommaDelimitedList, Default: 'a,b'}}\n\
             Rules: {{R: {rule}}}\nResources: {{A: {{Type: T}}}}\n"
        );
        let got = instance(&text, &[]).map_or_else(|error| format!("! {error}"), |_| "dev".to_owned());
        ((*rule).to_owned(), got, (*expected).to_owned())
    }));
}

const SHOP: &str = r"
Parameters: {Env: {Type: String, Default: prod}}
Conditions: {Prod: !Equals [!Ref Env, prod]}
Resources:
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: !GetAtt Function.Arn, EventSourceArn: !GetAtt Stream.Arn}
  Function:
    Type: AWS::Lambda::Function
    DependsOn: [Policy, Table]
    Metadata: {Table: !Ref Table, Env: !Ref Env}
    Properties:
      Role: !If [Prod, !GetAtt Role.Arn, x]
      Environment: {Variables: {TABLE: !Ref Table, VPC: !ImportValue net-vpc}}
  Policy:
    Type: AWS::IAM::Policy
    Properties: {PolicyName: p, Roles: [!Ref Role]}
  Table: {Type: AWS::DynamoDB::Table, DeletionPolicy: Retain, UpdateReplacePolicy: Snapshot}
  Stream: {Type: AWS::Kinesis::Stream}
  Role: {Type: AWS::IAM::Role, Properties: {Path: /}, CreationPolicy: {ResourceSignal: {Count: 2}}}
  Dev:
    Type: T
    Condition: NotProd
    Properties: {P: !ImportValue dev-only}
Outputs:
  Name: {Value: !Sub '${Env}-table', Description: the table, Export: {Name: !Sub '${AWS::StackName}-table'}}
  Vpc: {Value: !ImportValue {Fn::Sub: 'net-vpc'}}
  Gone: {Condition: NotProd, Value: !ImportValue dev-only}
";

fn shop() -> template::Instance {
    let text = SHOP.replace("Conditions: {", "Conditions: {NotProd: !Not [!Condition Prod], ");
    instance(&text, &[]).unwrap()
}

#[test]
fn resources_come_after_what_they_depend_on() {
    let shop = shop();
    let names: Vec<&str> = shop.resources().iter().map(|one| one.logical_id.as_str()).collect();
    assert_eq!(names, ["Mapping", "Function", "Policy", "Table", "Stream", "Role"]);
    let order: Vec<&str> = shop.order().collect();
    assert_eq!(order, ["Table", "Stream", "Role", "Policy", "Function", "Mapping"]);
    let function = shop.resource("Function").unwrap();
    assert_eq!(function.depends_on, ["Policy", "Table"]);
    assert_eq!(
        function.dependencies,
        ["Policy", "Role", "Table"].map(str::to_owned).into_iter().collect()
    );
    let table = shop.resource("Table").unwrap();
    assert_eq!(table.kind, "AWS::DynamoDB::Table");
    assert_eq!(table.deletion_policy, Some(Policy::Retain));
    assert_eq!(table.update_replace_policy, Some(Policy::Snapshot));
    assert_eq!((function.deletion_policy, function.update_replace_policy), (None, None));
}

#[test]
fn imports_are_known_before_anything_is_made() {
    assert_eq!(shop().imports().unwrap(), BTreeSet::from(["net-vpc".to_owned()]));
}

#[test]
fn outputs_have_values_and_names_of_exports() {
    let outputs = shop().outputs(&World::made()).unwrap();
    let told: Vec<_> = outputs
        .iter()
        .map(|one| {
            (
                one.key.as_str(),
                one.value.as_str(),
                one.description.as_deref(),
                one.export.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("Name", "prod-table", Some("the table"), Some("shop-table")),
            ("Vpc", "vpc-1", None, None)
        ]
    );
    let text = "Resources: {Queue: {Type: T}}\nOutputs: {O: {Value: !GetAtt Queue.Names}}";
    let error = instance(text, &[]).unwrap().outputs(&World::made()).unwrap_err();
    assert_eq!(
        error.message(),
        "Template format error: The Value field of every Outputs member must evaluate to a String."
    );
}

#[test]
fn attributes_beside_the_properties_are_evaluated() {
    let shop = shop();
    let mut world = World::default();
    world.references.insert("Table".to_owned(), "t-1".into());
    let told = |id: &str, attribute| {
        shop.attribute(id, attribute, &world).unwrap().map(|value| value.to_string())
    };
    assert_eq!(told("Function", Attribute::Metadata).unwrap(), r#"{"Table":"t-1","Env":"prod"}"#);
    assert_eq!(
        told("Role", Attribute::CreationPolicy).unwrap(),
        r#"{"ResourceSignal":{"Count":2}}"#
    );
    assert_eq!(told("Role", Attribute::UpdatePolicy), None);
}

#[test]
fn a_definition_is_the_same_in_either_language() {
    let yaml = "Resources: {R: {Type: T, Properties: {A: !Sub '${R2}', B: !GetAtt R2.X.Y}}, R2: {Type: T}}";
    let json = r#"{"Resources": {"R": {"Type": "T", "Properties": {"A": {"Fn::Sub": "${R2}"},
        "B": {"Fn::GetAtt": ["R2", "X.Y"]}}}, "R2": {"Type": "T"}}}"#;
    let definition = |text| instance(text, &[]).unwrap().definition("R").unwrap().clone();
    assert_eq!(definition(yaml), definition(json));
    assert_eq!(instance(yaml, &[]).unwrap().processed(), yaml);
}

#[test]
fn identities_must_be_acknowledged() {
    let needed = |resources: &str, head: &str| {
        let text = format!("{head}\nResources: {{{resources}}}");
        let names = |all: Vec<Capability>| all.iter().map(|one| one.name()).collect::<Vec<_>>();
        let summary = Template::parse(&text).unwrap().summary();
        let instance = instance(&text, &[]).unwrap();
        assert_eq!(instance.capabilities().into_iter().collect::<Vec<_>>(), summary.capabilities);
        (names(summary.capabilities), summary.capabilities_reason)
    };
    let role = "R: {Type: 'AWS::IAM::Role'}";
    let user = "U: {Type: 'AWS::IAM::User', Properties: {UserName: ann}}";
    let reason =
        |types: &str| Some(format!("The following resource(s) require capabilities: [{types}]"));
    assert_eq!(needed("B: {Type: 'AWS::S3::Bucket'}", ""), (vec![], None));
    assert_eq!(needed("B: {Type: 'AWS::IAM::OIDCProvider'}", ""), (vec![], None));
    assert_eq!(needed(role, ""), (vec!["CAPABILITY_IAM"], reason("AWS::IAM::Role")));
    assert_eq!(
        needed(&format!("{role}, {user}, S: {{Type: 'AWS::IAM::Role'}}"), ""),
        (vec!["CAPABILITY_NAMED_IAM"], reason("AWS::IAM::Role, AWS::IAM::User"))
    );
    assert_eq!(
        needed("B: {Type: T}", "Transform: AWS::LanguageExtensions").0,
        ["CAPABILITY_AUTO_EXPAND"]
    );
    assert_eq!(
        needed(role, "Transform: AWS::LanguageExtensions").0,
        ["CAPABILITY_AUTO_EXPAND", "CAPABILITY_IAM"]
    );
}

#[test]
fn a_template_tells_of_itself() {
    let text = "AWSTemplateFormatVersion: 2010-09-09\nDescription: shop\nMetadata: {A: [1]}\n\
        Resources: {B: {Type: T, DeletionPolicy: Retain}, A: {Type: U}, C: {Type: T}}";
    let summary = Template::parse(text).unwrap().summary();
    assert_eq!(summary.version.as_deref(), Some("2010-09-09"));
    assert_eq!(summary.description.as_deref(), Some("shop"));
    assert_eq!(summary.metadata.as_deref(), Some(r#"{"A":[1]}"#));
    assert_eq!(summary.resource_types, ["T", "U"]);
    let names: Vec<_> = summary.resources.iter().map(|one| one.logical_id.as_str()).collect();
    assert_eq!(names, ["B", "A", "C"]);
    assert_eq!(summary.resources[0].deletion_policy, Some(Policy::Retain));
    assert_eq!(summary.declared_transforms, Vec::<String>::new());
}

#[test]
fn lists_are_not_compared() {
    let text = "Parameters: {Names: {Type: CommaDelimitedList, Default: 'a,b'}}\n\
        Conditions: {C: !Equals [!Ref Names, '']}\nResources: {A: {Type: T}}";
    assert_eq!(
        instance(text, &[]).unwrap_err().message(),
        "Template error: every Fn::Equals object requires a list of 2 string parameters."
    );
}

#[test]
fn properties_may_be_chosen_as_a_whole() {
    let text = "Parameters: {Env: {Type: String, Default: dev}}\n\
        Conditions: {Prod: !Equals [!Ref Env, prod]}\n\
        Resources: {A: {Type: T, Properties: !If [Prod, {P: !Ref B}, !Ref AWS::NoValue]}, B: {Type: T}}";
    let made = instance(text, &[]).unwrap();
    assert!(made.properties("A", &World::made()).unwrap().is_empty());
    assert!(made.resource("A").unwrap().dependencies.is_empty());
    let made = instance(text, &[("Env", "prod")]).unwrap();
    assert_eq!(made.order().collect::<Vec<_>>(), ["B", "A"]);
    let preview = made.preview("A", &World::default()).unwrap();
    assert!(preview.is_unknown("P"));
    let entities: Vec<String> = preview.sources("P").iter().map(|one| one.entity()).collect();
    assert_eq!(entities, ["Env", "B"]);
    let wrong = text.replace("!Ref AWS::NoValue", "text");
    assert_eq!(
        instance(&wrong, &[]).unwrap_err().message(),
        "Template format error: Any Properties member must be an object."
    );
}
