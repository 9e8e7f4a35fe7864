//! Templates that are wrong, and what AWS says of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod common;

use common::{compare, instance};
use template::Template;

/// Whether it is refused when it is read, and if not, when it is checked; with which words.
fn refused(text: &str) -> String {
    let result = Template::parse(text).and_then(|template| template.check());
    result.map_or_else(|error| error.to_string(), |()| "(sound)".to_owned())
}

/// A resource to stand beside what is wrong.
const B: &str = "Resources: {B: {Type: AWS::S3::Bucket}}";

const CASES: &[(&str, &str)] = &[
    // Texts that cannot be read.
    ("{", "Template format error: JSON not well-formed. (line 1, column 1)"),
    ("{'a': 1}", "Template format error: JSON not well-formed. (line 1, column 2)"),
    ("{\"a\": 1,\n \"b\": }", "Template format error: JSON not well-formed. (line 2, column 7)"),
    ("{\"Resources\": {}} x", "Template format error: JSON not well-formed. (line 1, column 19)"),
    ("a: b: c", "Template format error: YAML not well-formed. (line 1, column 5)"),
    ("a: [1", "Template format error: YAML not well-formed. (line 1, column 4)"),
    ("a:\n\t- b", "Template format error: YAML not well-formed. (line 2, column 2)"),
    ("a: 1\n---\nb: 2\n", "Template format error: YAML not well-formed. (line 2, column 1)"),
    ("a: !!binary aGk=", "Template format error: YAML not well-formed. (line 1, column 13)"),
    ("a: !!omap [b: c]", "Template format error: YAML not well-formed. (line 1, column 11)"),
    ("a: {<<: {b: c}}", "Template format error: YAML not well-formed. (line 1, column 5)"),
    (
        "a: &x [1]\nb: *x",
        "Template error: YAML aliases are not allowed in CloudFormation templates",
    ),
    ("? [a]\n: b", "Template format error: [] map keys must be strings; received a list instead"),
    (
        "Mappings: {A: {123456789012: {B: c}}}",
        "Template format error: [/Mappings/A] map keys must be strings; received numeric [123456789012] instead",
    ),
    (
        "Mappings: {A: {on: {B: c}}}",
        "Template format error: [/Mappings/A] map keys must be strings; received boolean [true] instead",
    ),
    (
        "Resources: [{1: 2}]",
        "Template format error: [/Resources/0] map keys must be strings; received numeric [1] instead",
    ),
    ("", "Template format error: unsupported structure."),
    ("text", "Template format error: unsupported structure."),
    ("- a", "Template format error: unsupported structure."),
    ("[1]", "Template format error: unsupported structure."),
    // The sections.
    ("{}", "Template format error: At least one Resources member must be defined."),
    ("Description: x", "Template format error: At least one Resources member must be defined."),
    ("Resources: {}", "Template format error: At least one Resources member must be defined."),
    ("Resources: [a]", "Template format error: [/Resources] Resources must be a map."),
    ("Resources:", "[/Resources] 'null' values are not allowed in templates"),
    (
        "Resources: {B: {Type: T, Properties: {A: ~}}}",
        "[/Resources/B/Type/A] 'null' values are not allowed in templates",
    ),
    (
        "Resources: {B: {Type: T, Properties: {A: [1, {C: null}]}}}",
        "[/Resources/B/Type/A/1/C] 'null' values are not allowed in templates",
    ),
    ("{\"Outputs\": {\"O\": null}}", "[/Outputs/O] 'null' values are not allowed in templates"),
    ("{B}\nBogus: 1\nOther: 2", "Invalid template property or properties [Bogus, Other]"),
    (
        "{B}\nAWSTemplateFormatVersion: '2010-09-08'",
        "Template format error: unsupported value for AWSTemplateFormatVersion.",
    ),
    ("{B}\nAWSTemplateFormatVersion: 2010-09-09", "(sound)"),
    ("{B}\nDescription: [a]", "Template format error: Description must be a string."),
    ("{B}\nMetadata: {Anything: ~}", "(sound)"),
    ("{B}\nHooks: {}", "Template format error: the Hooks section is not implemented."),
    // Parameters.
    ("{B}\nParameters: [a]", "Template format error: [/Parameters] Parameters must be a map."),
    (
        "{B}\nParameters: {P: x}",
        "Template format error: Any Parameters member must be a JSON object.",
    ),
    (
        "{B}\nParameters: {P: {}}",
        "Template format error: Every Parameters object must contain a Type member.",
    ),
    (
        "{B}\nParameters: {P: {Type: Strin}}",
        "Template format error: Unrecognized parameter type: Strin",
    ),
    (
        "{B}\nParameters: {P: {Type: List<Boolean>}}",
        "Template format error: Unrecognized parameter type: List<Boolean>",
    ),
    (
        "{B}\nParameters: {P: {Type: String, DefaultValue: x}}",
        "Invalid template parameter property 'DefaultValue'",
    ),
    (
        "{B}\nParameters: {P-Q: {Type: String}}",
        "Template format error: Parameter name P-Q is non alphanumeric.",
    ),
    (
        "{B}\nParameters: {P: {Type: String, Default: [a]}}",
        "Template format error: [/Parameters/P/Default] Every Default member must be a string.",
    ),
    (
        "{B}\nParameters: {P: {Type: String, NoEcho: maybe}}",
        "Template format error: [/Parameters/P/NoEcho] Every NoEcho member must be a boolean.",
    ),
    (
        "{B}\nParameters: {P: {Type: String, AllowedValues: a}}",
        "Template format error: [/Parameters/P/AllowedValues] Every AllowedValues member must be a list of strings.",
    ),
    (
        "{B}\nParameters: {P: {Type: String, MinLength: x}}",
        "Template format error: Every MinLength member must be a non-negative integer.",
    ),
    (
        "{B}\nParameters: {P: {Type: Number, MinValue: x}}",
        "Template format error: Every MinValue member must be a number.",
    ),
    (
        "{B}\nParameters: {P: {Type: Number, MinLength: 1}}",
        "Template format error: MinLength is not supported for parameter 'P' of type Number",
    ),
    (
        "{B}\nParameters: {P: {Type: String, MaxValue: 1}}",
        "Template format error: MaxValue is not supported for parameter 'P' of type String",
    ),
    (
        "{B}\nParameters: {P: {Type: String, AllowedPattern: '(x(?=y)|z)y'}}",
        "Template format error: AllowedPattern of parameter 'P' is not a supported regular expression: (x(?=y)|z)y",
    ),
    (
        "{B}\nParameters: {P: {Type: String, AllowedPattern: '(?=x)x|y'}}",
        "Template format error: AllowedPattern of parameter 'P' is not a supported regular expression: (?=x)x|y",
    ),
    ("{B}\nParameters: {P: {Type: String, AllowedPattern: '(?=x)(x|[|])\\|'}}", "(sound)"),
    (
        "{B}\nParameters: {P: {Type: String, Default: aws-ab-, MinLength: 12}}",
        "Parameter 'P' must contain at least 12 characters",
    ),
    (
        "{B}\nParameters: {B: {Type: String}}",
        "Template error: all resources and parameters must have unique names. Common name(s):[B]",
    ),
    // Types that AWS looks up are declared soundly.
    (
        "{B}\nParameters: {K: {Type: 'AWS::EC2::KeyPair::KeyName'}, L: {Type: 'List<AWS::EC2::Subnet::Id>'}, S: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /a}}",
        "(sound)",
    ),
    // Mappings.
    ("{B}\nMappings: {M: a}", "Template format error: Every Mappings member M must be a map"),
    (
        "{B}\nMappings: {M: {a: b}}",
        "Template format error: [/Mappings/M/a] Every Mappings attribute must be a map",
    ),
    (
        "{B}\nMappings: {M: {a: {b: {c: d}}}}",
        "Template format error: [/Mappings/M] Every Mappings attribute must be a String or a List.",
    ),
    (
        "{B}\nMappings: {M: {a: {b: [[c]]}}}",
        "Template format error: [/Mappings/M] Every Mappings attribute must be a String or a List.",
    ),
    (
        "{B}\nMappings: {M: {a: {'b c': d}}}",
        "Template format error: Mappings attribute name 'b c' must contain only alphanumeric characters.",
    ),
    (
        "{B}\nMappings: {M-N: {a: {b: c}}}",
        "Template format error: Mappings name 'M-N' is non alphanumeric.",
    ),
    (
        "{B}\nMappings: {M: {10.0.0.0/8: {b: c}}}",
        "Template format error: Mappings element name '10.0.0.0/8' must be non-empty and can contain only alphanumerics, '-' or '.'",
    ),
    ("{B}\nMappings: {M: {us-east-1: {b: c}, v1.2: {d: e}}}", "(sound)"),
    (
        "{B}\nMappings: {M: {a: {us-east-1: c}}}",
        "Template format error: Mappings attribute name 'us-east-1' must contain only alphanumeric characters.",
    ),
    // Conditions; their names are free.
    ("{B}\nConditions: {A_b-c: !Equals [a, a]}", "(sound)"),
    (
        "{B}\nConditions: {C: !Equals [[a], a]}",
        "Template error: every Fn::Equals object requires a list of 2 string parameters.",
    ),
    (
        "{B}\nConditions: {C: true}",
        "Template format error: Conditions can only be boolean operations on parameters and other conditions",
    ),
    (
        "{B}\nConditions: {C: !Ref B}",
        "Template format error: Conditions can only be boolean operations on parameters and other conditions",
    ),
    (
        "{B}\nConditions: {C: !Not [yes]}",
        "Template format error: Conditions can only be boolean operations on parameters and other conditions",
    ),
    (
        "{B}\nConditions: {C: !Equals [!Ref B, x]}",
        "Template format error: Unresolved dependencies [B]. Cannot reference resources in the Conditions block of the template",
    ),
    (
        "{B}\nConditions: {C: !Equals [!GetAtt B.Arn, x]}",
        "Template format error: Unresolved dependencies [B]. Cannot reference resources in the Conditions block of the template",
    ),
    (
        "{B}\nConditions: {C: !Equals [!ImportValue a, x]}",
        "Template error: Cannot use Fn::ImportValue in Conditions.",
    ),
    (
        "{B}\nConditions: {C: !Equals [a]}",
        "Template error: every Fn::Equals object requires a list of 2 string parameters.",
    ),
    (
        "{B}\nConditions: {C: !And [!Equals [a, a]]}",
        "Template error: every Fn::And object requires a list of at least 2 and at most 10 boolean parameters.",
    ),
    (
        "{B}\nConditions: {C: !Or x}",
        "Template error: every Fn::Or object requires a list of at least 2 and at most 10 boolean parameters.",
    ),
    (
        "{B}\nConditions: {C: !Not [!Equals [a, a], !Equals [a, a]]}",
        "Template error: every Fn::Not object requires a list with exactly 1 boolean parameter.",
    ),
    (
        "{B}\nConditions: {C: !Not [!Condition Nope]}",
        "Template error: unresolved condition dependency Nope in Condition",
    ),
    (
        "{B}\nConditions: {C: {Condition: [a]}}",
        "Template error: All Conditions must be of type string",
    ),
    (
        "{B}\nConditions: {C: !Not [!Condition C]}",
        "Template format error: Circular dependency between conditions: [C]",
    ),
    (
        "{B}\nConditions: {C: !Not [!Condition D], D: !Not [!Condition C], E: !Condition C}",
        "Template format error: Circular dependency between conditions: [C, D]",
    ),
    (
        "{B}\nConditions: {C: !Equals [!FindInMap [Nope, a, b], x]}",
        "Template error: Mapping named 'Nope' is not present in the 'Mappings' section of template.",
    ),
    // Rule functions may stand in rules alone.
    (
        "{B}\nConditions: {C: !Contains [[a], a]}",
        "Template format error: Conditions can only be boolean operations on parameters and other conditions",
    ),
    ("{B}\nRules: {R: {Assertions: [{Assert: !Contains [[a], a]}]}}", "(sound)"),
    ("{B}\nRules: {R: x}", "Template format error: [/Rules/R] rule definition is malformed"),
    ("{B}\nRules: {R: {}}", "Template format error: [/Rules/R] rule definition is malformed"),
    (
        "{B}\nRules: {R: {Assertions: [{AssertDescription: x}]}}",
        "Template format error: [/Rules/R] rule definition is malformed",
    ),
    (
        "{B}\nRules: {R: {Assertions: [], Other: x}}",
        "Template format error: [/Rules/R] rule definition is malformed",
    ),
    (
        "{B}\nRules: {R: {Assertions: [{Assert: !Equals [!Ref B, x]}]}}",
        "Template format error: Unresolved dependencies [B]. Cannot reference resources in the Rules block of the template",
    ),
    (
        "{B}\nRules: {R: {Assertions: [{Assert: !Contains [[a]]}]}}",
        "Template error: every Fn::Contains object requires a list of 2 parameters.",
    ),
    // Resources.
    ("Resources: {B: x}", "Template format error: [/Resources/B] resource definition is malformed"),
    (
        "Resources: {B: {Properties: {}}}",
        "Template format error: [/Resources/B] Every Resources object must contain a Type member.",
    ),
    (
        "Resources: {B: {Type: [a]}}",
        "Template format error: [/Resources/B] Every Resources object must contain a Type member.",
    ),
    ("Resources: {B: {Type: T, name: x}}", "Invalid template resource property 'name'"),
    (
        "Resources: {B: {Type: T, Properties: x}}",
        "Template format error: Any Properties member must be an object.",
    ),
    (
        "Resources: {B_C: {Type: T}}",
        "Template format error: Resource name B_C is non alphanumeric.",
    ),
    (
        "Resources: {B: {Type: T, Condition: Nope}}",
        "Template format error: Unresolved condition dependency Nope in the Resources block of the template",
    ),
    (
        "Resources: {B: {Type: T, Condition: !Not [a]}}",
        "Template format error: Every Condition member must be a string.",
    ),
    (
        "Resources: {B: {Type: T, DependsOn: {a: b}}}",
        "Template format error: DependsOn must be a string or list of strings.",
    ),
    (
        "Resources: {B: {Type: T, DependsOn: [1]}}",
        "Template format error: DependsOn must be a string or list of strings.",
    ),
    (
        "Resources: {B: {Type: T, DependsOn: Nope}}",
        "Template format error: Unresolved resource dependencies [Nope] in the Resources block of the template",
    ),
    (
        "Resources: {B: {Type: T, DeletionPolicy: Keep}}",
        "Template format error: Unrecognized DeletionPolicy Keep for resource B",
    ),
    ("Resources: {B: {Type: T, DeletionPolicy: RetainExceptOnCreate}}", "(sound)"),
    (
        "Resources: {B: {Type: T, UpdateReplacePolicy: RetainExceptOnCreate}}",
        "Template format error: Unrecognized UpdateReplacePolicy RetainExceptOnCreate for resource B",
    ),
    (
        "Resources: {B: {Type: T, DeletionPolicy: !Sub Retain}}",
        "Template format error: Every DeletionPolicy member must be a string.",
    ),
    (
        "Resources: {B: {Type: T, Metadata: {A: !Ref Nope}}}",
        "Template format error: Unresolved resource dependencies [Nope] in the Resources block of the template",
    ),
    (
        "Resources: {'Fn::ForEach::L': [N, [a], {'${N}': {Type: T}}]}",
        "Template format error: [/Resources/Fn::ForEach::L] resource definition is malformed",
    ),
    (
        "{B}\nRules: {R: {Assertions: [{Assert: !If [a, b, c]}]}}",
        "Template format error: Following functions are not supported in the Rules block of the template: [Fn::If]",
    ),
    (
        "{B}\nOutputs: {O: {Value: !Equals [a, b]}}",
        "Template format error: The Value field of every Outputs member must evaluate to a String.",
    ),
    (
        "{B}\nMappings: {M: {a: {b: c}}}\nOutputs: {O: {Value: !FindInMap [M, a, x]}}",
        "Template error: Unable to get mapping for M::a::x",
    ),
    (
        "Resources: {B: {Type: T, Properties: !Sub x}}",
        "Template format error: Any Properties member must be an object.",
    ),
    ("Resources: {B: {Type: T, Properties: !Ref 'AWS::NoValue'}}", "(sound)"),
    ("Resources: {B: {Type: 'Custom::T', Version: '1.0'}}", "(sound)"),
    ("Resources: {B: {Type: T, Version: '1.0'}}", "Invalid template resource property 'Version'"),
    (
        "Resources: {B: {Type: T, Properties: {P: !GetStackOutput {StackName: a, OutputName: b}}}}",
        "Template error: Fn::GetStackOutput is not implemented",
    ),
    ("{B}\nTransform: AWS::Serverless-2016-10-31\nGlobals: {}", "(sound)"),
    // Cycles.
    ("Resources: {A: {Type: T, DependsOn: A}}", "Circular dependency between resources: [A]"),
    (
        "Resources: {A: {Type: T, DependsOn: B}, B: {Type: T, Properties: {P: !Ref A}}}",
        "Circular dependency between resources: [A, B]",
    ),
    (
        "Resources: {X: {Type: T}, A: {Type: T, DependsOn: [B, X]}, B: {Type: T, Properties: {P: !Sub '${C.Arn}'}}, C: {Type: T, Properties: {P: !GetAtt A.Arn}}, D: {Type: T, DependsOn: A}}",
        "Circular dependency between resources: [A, B, C]",
    ),
    // Outputs.
    ("{B}\nOutputs: {O: x}", "Template format error: [/Outputs/O] output definition is malformed"),
    (
        "{B}\nOutputs: {O: {}}",
        "Template format error: Every Outputs member must contain a Value object",
    ),
    (
        "{B}\nOutputs: {O-P: {Value: x}}",
        "Template format error: Outputs name 'O-P' is non alphanumeric.",
    ),
    (
        "{B}\nOutputs: {O: {Value: [a]}}",
        "Template format error: The Value field of every Outputs member must evaluate to a String.",
    ),
    ("{B}\nOutputs: {O: {Value: x, Name: y}}", "Invalid template output property 'Name'"),
    (
        "{B}\nOutputs: {O: {Value: x, Export: y}}",
        "Template format error: Output O is malformed. The Name field of every Export member must be specified and consist only of alphanumeric characters, colons, or hyphens.",
    ),
    (
        "{B}\nOutputs: {O: {Value: x, Export: {Name: [y]}}}",
        "Template format error: Output O is malformed. The Name field of every Export member must be specified and consist only of alphanumeric characters, colons, or hyphens.",
    ),
    (
        "{B}\nOutputs: {O: {Value: x, Export: {Name: !Ref B}}}",
        "Template error: The Name field of Export must not depend on any resources, imported values, or Fn::GetAZs.",
    ),
    (
        "{B}\nOutputs: {O: {Value: x, Condition: Nope}}",
        "Template format error: Unresolved condition dependency Nope in the Outputs block of the template",
    ),
    (
        "{B}\nOutputs: {O: {Value: !Ref Nope}}",
        "Template format error: Unresolved resource dependencies [Nope] in the Outputs block of the template",
    ),
    (
        "{B}\nOutputs: {O: {Value: !GetAtt Nope.Arn}}",
        "Template error: instance of Fn::GetAtt references undefined resource Nope",
    ),
    // Transforms.
    (
        "Transform: 5",
        "Template format error: Transform must be a string, a list of strings, or an object with a Name.",
    ),
    (
        "{B}\nTransform: {Parameters: {}}",
        "Template format error: Transform must be a string, a list of strings, or an object with a Name.",
    ),
];

#[test]
fn what_is_wrong_is_said_in_awss_words() {
    compare(CASES.iter().map(|(text, expected)| {
        let text = text.replace("{B}", B);
        let got = refused(&text);
        (text, got, (*expected).to_owned())
    }));
}

#[test]
fn a_key_that_comes_again_has_its_last_value() {
    let yaml = "Resources: {B: {Type: A}}\nDescription: first\nDescription: second\n";
    let json =
        r#"{"Description": "first", "Resources": {"B": {"Type": "A"}}, "Description": "second"}"#;
    for text in [yaml, json] {
        assert_eq!(Template::parse(text).unwrap().description(), Some("second"));
    }
}

#[test]
fn there_are_limits() {
    let many = |number: usize, member: &str| -> String {
        (0..number).map(|index| format!("  X{index}: {member}\n")).collect()
    };
    let resources = |number| format!("Resources:\n{}", many(number, "{Type: T}"));
    let beside =
        |section: &str, number, member| format!("{B}\n{section}:\n{}", many(number, member));
    let over = |what: &str, number: usize, most: usize| {
        format!(
            "Template format error: Number of {what}, {number}, is greater than maximum allowed, {most}"
        )
    };
    let mapping = "{a: {b: c}}";
    let rows = [
        (resources(500), "(sound)".to_owned()),
        (resources(501), over("resources", 501, 500)),
        (beside("Parameters", 200, "{Type: String}"), "(sound)".to_owned()),
        (beside("Parameters", 201, "{Type: String}"), over("parameters", 201, 200)),
        (beside("Outputs", 200, "{Value: x}"), "(sound)".to_owned()),
        (beside("Outputs", 201, "{Value: x}"), over("outputs", 201, 200)),
        (beside("Mappings", 200, mapping), "(sound)".to_owned()),
        (beside("Mappings", 201, mapping), over("mappings", 201, 200)),
        (format!("{B}\nDescription: {}", "x".repeat(1024)), "(sound)".to_owned()),
        (
            format!("{B}\nDescription: {}", "x".repeat(1025)),
            "Template format error: 'Description' length is greater than 1024.".to_owned(),
        ),
        (
            format!("{B}\n#{}", "x".repeat(template::MAX_TEMPLATE_BYTES)),
            "Template format error: Template may not exceed 1048576 bytes in size.".to_owned(),
        ),
        (
            format!("Resources: {}a", "[".repeat(10_000)),
            "Template format error: YAML not well-formed. (line 1, column 132)".to_owned(),
        ),
        (
            format!("{{\"a\": {}", "[".repeat(10_000)),
            "Template format error: JSON not well-formed. (line 1, column 133)".to_owned(),
        ),
    ];
    compare(rows.into_iter().map(|(text, expected)| {
        let got = refused(&text);
        (text.chars().take(60).collect(), got, expected)
    }));
}

#[test]
fn what_a_condition_leaves_out_cannot_be_referred_to() {
    let head = "Parameters: {Env: {Type: String, Default: dev}}\n\
        Conditions: {Prod: !Equals [!Ref Env, prod]}\n";
    let prod = "Prod: {Type: T, Condition: Prod}";
    let rows = [
        ("Q: {Type: T, Properties: {P: !Ref Prod}}", "", "Resources"),
        ("Q: {Type: T, Properties: {P: !GetAtt Prod.Arn}}", "", "Resources"),
        ("Q: {Type: T, Properties: {P: !Sub '${Prod.Arn}'}}", "", "Resources"),
        ("Q: {Type: T, DependsOn: Prod}", "", "Resources"),
        ("Q: {Type: T}", "Outputs: {O: {Value: !Ref Prod}}", "Outputs"),
    ];
    for (resource, outputs, block) in rows {
        let text = format!("{head}Resources: {{{prod}, {resource}}}\n{outputs}\n");
        let expected = format!(
            "Template format error: Unresolved resource dependencies [Prod] in the {block} block of the template"
        );
        assert_eq!(refused(&text), "(sound)", "{text}");
        assert_eq!(instance(&text, &[]).unwrap_err().message(), expected, "{text}");
        assert!(instance(&text, &[("Env", "prod")]).is_ok(), "{text}");
    }
    let guarded = [
        ("Q: {Type: T, Properties: {P: !If [Prod, !Ref Prod, x]}}", ""),
        ("Q: {Type: T, Condition: Prod, DependsOn: Prod}, R: {Type: T}", ""),
        ("Q: {Type: T}", "Outputs: {O: {Condition: Prod, Value: !Ref Prod}}"),
    ];
    for (resource, outputs) in guarded {
        let text = format!("{head}Resources: {{{prod}, {resource}}}\n{outputs}\n");
        assert!(instance(&text, &[]).is_ok(), "{text}");
    }
}

#[test]
fn a_cycle_behind_a_condition_counts_only_where_it_is_taken() {
    let text = "Parameters: {Env: {Type: String, Default: dev}}\n\
        Conditions: {Prod: !Equals [!Ref Env, prod]}\n\
        Resources: {A: {Type: T, Properties: {P: !If [Prod, !Ref B, x]}}, B: {Type: T, Properties: {P: !Ref A}}}";
    assert_eq!(refused(text), "(sound)");
    assert!(instance(text, &[]).is_ok());
    let error = instance(text, &[("Env", "prod")]).unwrap_err();
    assert_eq!(error.message(), "Circular dependency between resources: [A, B]");
}

#[test]
fn what_functions_make_is_bounded() {
    let long = "x".repeat(4096);
    let refs = vec!["!Ref P"; 5000].join(", ");
    let subs = "${P}".repeat(5000);
    let loops = "${N}".repeat(5000);
    let head = "Parameters: {P: {Type: String}}";
    let rows = [
        (
            format!(
                "{head}\nResources: {{R: {{Type: T, Properties: {{P: !Join ['', [{refs}]]}}}}}}"
            ),
            "Template error: the values that functions return are too large",
        ),
        (
            format!("{head}\nResources: {{R: {{Type: T, Properties: {{P: !Sub '{subs}'}}}}}}"),
            "Template error: the values that functions return are too large",
        ),
        (
            format!(
                "{head}\nResources: {{R: {{Type: T, Properties: {{P: !Sub ['{subs}', {{P: !Ref P}}]}}}}}}"
            ),
            "Template error: the values that functions return are too large",
        ),
        (
            format!(
                "{head}\nTransform: AWS::LanguageExtensions\nResources: {{R: {{Type: T, Properties: {{'Fn::ForEach::L': [N, [!Ref P], {{k: !Sub '{loops}'}}]}}}}}}"
            ),
            "Transform AWS::LanguageExtensions failed with: the template is too large after Fn::ForEach",
        ),
    ];
    for (text, expected) in rows {
        let result =
            |value: &str| instance(&text, &[("P", value)])?.properties("R", &common::World::made());
        assert!(result("short").is_ok(), "{}", &text[..100]);
        assert_eq!(result(&long).unwrap_err().message(), expected, "{}", &text[..100]);
    }
}

#[test]
fn names_of_exports_have_few_characters() {
    let text = "Parameters: {P: {Type: String}}\nResources: {B: {Type: T}}\n\
        Outputs: {O: {Value: x, Export: {Name: !Sub '${P}-x'}}}";
    assert!(instance(text, &[("P", "a:b")]).is_ok());
    for wrong in ["a.b", "a b", "a_b", "ä"] {
        let error = instance(text, &[("P", wrong)]).unwrap_err();
        assert_eq!(
            error.message(),
            "Template format error: Output O is malformed. The Name field of every Export member must be specified and consist only of alphanumeric characters, colons, or hyphens."
        );
    }
}
