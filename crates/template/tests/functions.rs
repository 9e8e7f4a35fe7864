//! What each function gives, and what AWS says where its arguments are wrong.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod common;

use common::{World, compare, instance, told};
use serde_json::Value;

const HEAD: &str = r#"
Transform: []
Parameters:
  Env: {Type: String, Default: dev}
  Port: {Type: Number, Default: "8080"}
  Names: {Type: CommaDelimitedList, Default: "a, b,c"}
  Ports: {Type: List<Number>, Default: "80,443"}
  Secret: {Type: String, Default: hush, NoEcho: true}
Mappings:
  Region:
    eu-west-1: {Ami: ami-1, Size: 3, Zones: [x, y], 'On': true}
    us-east-1: {Ami: ami-2}
Conditions:
  Dev: !Equals [!Ref Env, dev]
  Prod: !Not [!Condition Dev]
Resources:
  Bucket: {Type: AWS::S3::Bucket}
  Queue: {Type: AWS::SQS::Queue}
  Made:
    Type: AWS::Test::Thing
    Properties:
      P: "#;

fn evaluated(head: &str, expression: &str) -> String {
    let text = format!("{head}{expression}\n");
    told(instance(&text, &[]).and_then(|instance| {
        let mut properties = instance.properties("Made", &World::made())?;
        Ok(properties.remove("P").unwrap_or(Value::from("(none)")))
    }))
}

const JOIN: &str = "! Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.";
const SPLIT: &str = "! Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.";
const SELECT: &str = "! Template error: Fn::Select requires a list argument with two elements: an integer index and a list";
const GET_ATT: &str = "! Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute";
const FIND: &str = "! Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value";
const SUB: &str = "! Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string";
const SUB_NAME: &str = "! Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons";
const SUB_VALUE: &str = "! Template error: every value of the context object of every Fn::Sub object must be a string or a function that returns a string";
const IMPORT: &str = "! Template error: the attribute in Fn::ImportValue must not depend on any resources, imported values, or Fn::GetAZs";
const CIDR: &str = "! Template error: every Fn::Cidr object requires three parameters, (1) an IP block, (2) a count of blocks and (3) a number of subnet bits";

const CASES: &[(&str, &str)] = &[
    // Ref
    ("!Ref Env", r#""dev""#),
    ("{Ref: Env}", r#""dev""#),
    ("!Ref Port", r#""8080""#),
    ("!Ref Names", r#"["a","b","c"]"#),
    ("!Ref Ports", r#"["80","443"]"#),
    ("!Ref Secret", r#""hush""#),
    ("!Ref Bucket", r#""bucket-1""#),
    ("!Ref AWS::Region", r#""eu-west-1""#),
    ("!Ref AWS::AccountId", r#""000000000000""#),
    ("!Ref AWS::StackName", r#""shop""#),
    ("!Ref AWS::StackId", r#""arn:aws:cloudformation:eu-west-1:000000000000:stack/shop/1""#),
    ("!Ref AWS::Partition", r#""aws""#),
    ("!Ref AWS::URLSuffix", r#""amazonaws.com""#),
    ("!Ref AWS::NotificationARNs", r#"["arn:aws:sns:eu-west-1:000000000000:told"]"#),
    ("!Ref AWS::NoValue", r#""(none)""#),
    ("{a: !Ref AWS::NoValue, b: 1}", r#"{"b":1}"#),
    ("[1, !Ref AWS::NoValue, 2]", "[1,2]"),
    ("[{a: !Ref AWS::NoValue}]", "[{}]"),
    (
        "!Ref Nothing",
        "! Template format error: Unresolved resource dependencies [Nothing] in the Resources block of the template",
    ),
    (
        "!Ref AWS::Nothing",
        "! Template format error: Unresolved resource dependencies [AWS::Nothing] in the Resources block of the template",
    ),
    (
        "[!Ref B, !Ref A]",
        "! Template format error: Unresolved resource dependencies [A, B] in the Resources block of the template",
    ),
    ("!Ref [Env]", "! Template error: All References must be of type string"),
    ("{Ref: {Ref: Env}}", "! Template error: All References must be of type string"),
    // A map may have a member of that name.
    ("{Ref: x, Other: y}", r#"{"Ref":"x","Other":"y"}"#),
    // GetAtt
    ("!GetAtt Bucket.Arn", r#""arn:aws:s3:::bucket-1""#),
    ("!GetAtt [Bucket, Arn]", r#""arn:aws:s3:::bucket-1""#),
    ("{Fn::GetAtt: [Bucket, Arn]}", r#""arn:aws:s3:::bucket-1""#),
    ("{Fn::GetAtt: Bucket.Arn}", r#""arn:aws:s3:::bucket-1""#),
    ("!GetAtt Queue.Endpoint.Port", r#""5671""#),
    ("!GetAtt [Queue, Endpoint.Port]", r#""5671""#),
    ("!GetAtt [Bucket, !Sub 'Arn']", r#""arn:aws:s3:::bucket-1""#),
    (
        "!GetAtt Bucket.Nothing",
        "! Requested attribute Nothing does not exist in schema for AWS::S3::Bucket",
    ),
    (
        "!GetAtt Nothing.Arn",
        "! Template error: instance of Fn::GetAtt references undefined resource Nothing",
    ),
    (
        "!GetAtt Env.Arn",
        "! Template error: instance of Fn::GetAtt references undefined resource Env",
    ),
    ("!GetAtt Bucket", GET_ATT),
    ("!GetAtt [Bucket]", GET_ATT),
    ("!GetAtt [Bucket, Arn, More]", GET_ATT),
    ("!GetAtt ['', Arn]", GET_ATT),
    ("!GetAtt Bucket.", GET_ATT),
    ("!GetAtt [!Ref Env, Arn]", GET_ATT),
    ("!GetAtt {a: b}", GET_ATT),
    // Sub
    ("!Sub plain", r#""plain""#),
    ("!Sub '${Env}-${AWS::Region}'", r#""dev-eu-west-1""#),
    ("!Sub '${Bucket}/${Bucket.Arn}'", r#""bucket-1/arn:aws:s3:::bucket-1""#),
    ("!Sub '${Queue.Endpoint.Port}'", r#""5671""#),
    ("!Sub '${!Env} ${Env}'", r#""${Env} dev""#),
    ("!Sub '$${Env}$'", r#""$dev$""#),
    ("!Sub '${ Env }'", r#""dev""#),
    ("!Sub 'a ${Env'", r#""a ${Env""#),
    ("!Sub ['${A}-${Env}', {A: x}]", r#""x-dev""#),
    ("!Sub ['${Env}', {Env: mine}]", r#""mine""#),
    ("!Sub ['${A.B}', {A.B: dotted}]", r#""dotted""#),
    ("!Sub ['${A}', {A: !Join ['+', !Ref Names]}]", r#""a+b+c""#),
    ("!Sub ['${A}', {A: 5}]", r#""5""#),
    ("!Sub ['${A}', {A: true}]", r#""true""#),
    ("!Sub ['', {}]", r#""""#),
    ("!Sub 5", r#""5""#),
    ("{Fn::Sub: '${Env}'}", r#""dev""#),
    (
        "!Sub '${Nothing}'",
        "! Template format error: Unresolved resource dependencies [Nothing] in the Resources block of the template",
    ),
    (
        "!Sub '${Nothing.Arn}'",
        "! Template error: instance of Fn::Sub references invalid resource attribute Nothing.Arn",
    ),
    ("!Sub '${a-b}'", SUB_NAME),
    ("!Sub '${}'", SUB_NAME),
    (
        "!Sub '${Names}'",
        "! Template error: variable Names in Fn::Sub expression does not resolve to a string",
    ),
    (
        "!Sub '${Queue.Names}'",
        "! Template error: variable Queue.Names in Fn::Sub expression does not resolve to a string",
    ),
    ("!Sub ['${A}', {A: !Ref Names}]", SUB_VALUE),
    ("!Sub ['${A}', {A: [x]}]", SUB_VALUE),
    ("!Sub ['x']", SUB),
    ("!Sub ['x', y]", SUB),
    ("!Sub ['x', {}, {}]", SUB),
    ("!Sub {a: b}", SUB),
    ("!Sub [[x], {}]", SUB),
    // Join
    ("!Join ['-', [a, b, c]]", r#""a-b-c""#),
    ("!Join ['', []]", r#""""#),
    ("!Join ['', [only]]", r#""only""#),
    ("!Join [':', !Ref Names]", r#""a:b:c""#),
    ("!Join [',', [1, true, x]]", r#""1,true,x""#),
    ("!Join ['-', [a, !Ref AWS::NoValue, c]]", r#""a-c""#),
    ("!Join ['', [a, !Ref Env, !GetAtt Bucket.Arn]]", r#""adevarn:aws:s3:::bucket-1""#),
    ("!Join ['.', !Split ['-', a-b]]", r#""a.b""#),
    ("!Join ['.', !GetAZs '']", r#""eu-west-1a.eu-west-1b.eu-west-1c""#),
    ("!Join ['-', [a, !Ref Names]]", JOIN),
    ("!Join ['-', [a, {b: c}]]", JOIN),
    ("!Join ['-', a]", JOIN),
    ("!Join ['-']", JOIN),
    ("!Join x", JOIN),
    ("!Join [[x], [a]]", JOIN),
    ("!Join ['-', [a], [b]]", JOIN),
    ("!Join ['-', !Ref Env]", JOIN),
    // Select
    ("!Select [0, [a, b]]", r#""a""#),
    ("!Select ['1', [a, b]]", r#""b""#),
    ("!Select [2, !Ref Names]", r#""c""#),
    (
        "!Select [0, !GetAZs !Ref AWS::Region]",
        "! Template format error: YAML not well-formed. (line 22, column 30)",
    ),
    ("!Select [0, !GetAZs {Ref: 'AWS::Region'}]", r#""eu-west-1a""#),
    ("!Select [!FindInMap [Region, eu-west-1, Size], [a, b, c, d]]", r#""d""#),
    ("!Select [1, [[a], [b]]]", r#"["b"]"#),
    (
        "!Select [3, !Ref Names]",
        "! Template error: Fn::Select cannot select nonexistent value at index 3",
    ),
    (
        "!Select [-1, !Ref Names]",
        "! Template error: Fn::Select cannot select nonexistent value at index -1",
    ),
    ("!Select [0, []]", "! Template error: Fn::Select cannot select nonexistent value at index 0"),
    ("!Select [x, [a]]", SELECT),
    ("!Select [0, a]", SELECT),
    ("!Select [0, !Ref Env]", SELECT),
    ("!Select [0]", SELECT),
    // Split
    ("!Split [',', 'a,b,,c']", r#"["a","b","","c"]"#),
    ("!Split ['::', 'a::b']", r#"["a","b"]"#),
    ("!Split [',', !Ref Env]", r#"["dev"]"#),
    ("!Split [',', '']", r#"[""]"#),
    ("!Split ['', abc]", SPLIT),
    ("!Split [',']", SPLIT),
    ("!Split [',', [a]]", SPLIT),
    ("!Split [',', !Ref Names]", SPLIT),
    ("!Split [!Ref Env, abc]", SPLIT),
    // If
    ("!If [Dev, yes it is, no]", r#""yes it is""#),
    ("!If [Prod, 1, 2]", "2"),
    ("!If [Prod, 1, !Ref AWS::NoValue]", r#""(none)""#),
    ("!If [Dev, {a: !Ref Env}, x]", r#"{"a":"dev"}"#),
    ("!If [Dev, !If [Prod, a, b], c]", r#""b""#),
    ("[!If [Prod, a, !Ref AWS::NoValue], b]", r#"["b"]"#),
    ("!If [Nothing, a, b]", "! Template error: unresolved condition dependency Nothing in Fn::If"),
    ("!If [Dev, a]", "! Template error: Fn::If requires a list argument with three elements"),
    ("!If Dev", "! Template error: Fn::If requires a list argument with three elements"),
    (
        "!If [!Equals [a, b], a, b]",
        "! Template error: Fn::If requires a list argument with the first element being a condition",
    ),
    // What is not taken is not evaluated, but what it names must be there.
    ("!If [Dev, a, !Select [9, [a]]]", r#""a""#),
    (
        "!If [Dev, a, !Ref Nothing]",
        "! Template format error: Unresolved resource dependencies [Nothing] in the Resources block of the template",
    ),
    // FindInMap
    ("!FindInMap [Region, !Ref 'AWS::Region', Ami]", r#""ami-1""#),
    ("!FindInMap [Region, us-east-1, Ami]", r#""ami-2""#),
    ("!FindInMap [Region, eu-west-1, Size]", "3"),
    ("!FindInMap [Region, eu-west-1, Zones]", r#"["x","y"]"#),
    ("!FindInMap [Region, eu-west-1, 'On']", "true"),
    (
        "!FindInMap [Region, eu-west-1, Nothing]",
        "! Template error: Unable to get mapping for Region::eu-west-1::Nothing",
    ),
    (
        "!FindInMap [Region, nowhere, Ami]",
        "! Template error: Unable to get mapping for Region::nowhere::Ami",
    ),
    (
        "!FindInMap [Nothing, a, b]",
        "! Template error: Mapping named 'Nothing' is not present in the 'Mappings' section of template.",
    ),
    (
        "!FindInMap [!Ref Env, a, b]",
        "! Template error: Mapping named 'dev' is not present in the 'Mappings' section of template.",
    ),
    (
        "!FindInMap [Region, !FindInMap [Region, a, b], Ami]",
        "! Template error: Unable to get mapping for Region::a::b",
    ),
    ("!FindInMap [Region, !If [Dev, a, b], Ami]", FIND),
    ("!FindInMap [Region, !Sub us-east-1, Ami]", FIND),
    ("!FindInMap [Region, a]", FIND),
    ("!FindInMap [Region, [a], b]", FIND),
    ("!FindInMap [Region, a, b, c]", FIND),
    ("!FindInMap [Region, a, b, {DefaultValue: c}]", FIND),
    ("!FindInMap Region", FIND),
    // ImportValue
    ("!ImportValue net-vpc", r#""vpc-1""#),
    ("!ImportValue {Fn::Sub: 'net-vpc'}", r#""vpc-1""#),
    ("!ImportValue nothing", "! No export named nothing found."),
    ("!ImportValue {Ref: Bucket}", IMPORT),
    ("!ImportValue {Fn::ImportValue: net-vpc}", IMPORT),
    ("!ImportValue {Fn::Sub: '${Bucket.Arn}'}", IMPORT),
    ("!ImportValue {Fn::Select: [0, {Fn::GetAZs: ''}]}", IMPORT),
    // Base64
    ("!Base64 hello world", r#""aGVsbG8gd29ybGQ=""#),
    ("!Base64 ''", r#""""#),
    ("!Base64 {Fn::Sub: '${Env}-x'}", r#""ZGV2LXg=""#),
    ("!Base64 [a]", "! Template error: every Fn::Base64 object must have a String-typed value."),
    ("!Base64 {a: b}", "! Template error: every Fn::Base64 object must have a String-typed value."),
    (
        "!Base64 {Ref: Names}",
        "! Template error: every Fn::Base64 object must have a String-typed value.",
    ),
    // GetAZs
    ("!GetAZs ''", r#"["eu-west-1a","eu-west-1b","eu-west-1c"]"#),
    ("!GetAZs us-east-1", "[]"),
    ("!GetAZs [a]", "! Template error: every Fn::GetAZs object must have a String-typed value."),
    // Cidr
    (
        "!Cidr [192.168.0.0/24, 6, 5]",
        r#"["192.168.0.0/27","192.168.0.32/27","192.168.0.64/27","192.168.0.96/27","192.168.0.128/27","192.168.0.160/27"]"#,
    ),
    ("!Cidr [10.0.0.0/16, 2, 8]", r#"["10.0.0.0/24","10.0.1.0/24"]"#),
    ("!Cidr [10.0.7.9/16, '2', '8']", r#"["10.0.0.0/24","10.0.1.0/24"]"#),
    (
        "!Cidr ['2600:1f18:abc:de00::/56', 2, 64]",
        r#"["2600:1f18:abc:de00::/64","2600:1f18:abc:de01::/64"]"#,
    ),
    ("!Cidr ['::/0', 1, 128]", r#"["::/0"]"#),
    ("!Cidr [0.0.0.0/0, 1, 32]", r#"["0.0.0.0/0"]"#),
    (
        "!Cidr [255.255.255.255/32, 1, 1]",
        "! Template error: Fn::Cidr cannot fit 1 blocks with 1 CIDR bits in 255.255.255.255/32",
    ),
    (
        "!Cidr [10.0.0.0/24, 9, 5]",
        "! Template error: Fn::Cidr cannot fit 9 blocks with 5 CIDR bits in 10.0.0.0/24",
    ),
    ("!Cidr [10.0.0.0/24, 0, 5]", "! Template error: Fn::Cidr count must be between 1 and 256"),
    ("!Cidr [10.0.0.0/8, 257, 5]", "! Template error: Fn::Cidr count must be between 1 and 256"),
    (
        "!Cidr [10.0.0/16, 1, 8]",
        "! Template error: Fn::Cidr ipBlock 10.0.0/16 is not a valid CIDR block",
    ),
    (
        "!Cidr [10.0.0.0/33, 1, 8]",
        "! Template error: Fn::Cidr ipBlock 10.0.0.0/33 is not a valid CIDR block",
    ),
    (
        "!Cidr [10.0.0.0, 1, 8]",
        "! Template error: Fn::Cidr ipBlock 10.0.0.0 is not a valid CIDR block",
    ),
    ("!Cidr [10.0.0.0/24, 1, 0]", "! Template error: Fn::Cidr cidrBits must be between 1 and 32"),
    ("!Cidr [10.0.0.0/24, 1]", CIDR),
    ("!Cidr 10.0.0.0/24", CIDR),
    // What may not stand there, or is no function.
    ("!Equals [a, b]", "! Template error: Fn::Equals may stand in Conditions and Rules alone"),
    ("!And [a, b]", "! Template error: Fn::And may stand in Conditions and Rules alone"),
    (
        "{Fn::Sub: a, Other: b}",
        "! Template error: Fn::Sub must be the only member of the object it stands in",
    ),
    (
        "!ValueOf [Env, x]",
        "! Template error: Fn::ValueOf is not implemented: it looks up parameters of AWS-specific types",
    ),
    // Plain values.
    ("text", r#""text""#),
    ("5", "5"),
    ("1.5", "1.5"),
    ("true", "true"),
    ("{a: [1, {b: c}]}", r#"{"a":[1,{"b":"c"}]}"#),
    // A statement's condition is no function.
    ("{Condition: {StringEquals: {a: b}}}", r#"{"Condition":{"StringEquals":{"a":"b"}}}"#),
    // Nothing else is looked up in silence.
    ("'{{resolve:ssm:name:1}}'", "! Parameters: [ssm:name:1] cannot be found."),
    (
        "'x{{resolve:secretsmanager:a:SecretString:b}}'",
        "! Template error: dynamic references to secretsmanager are not implemented: {{resolve:secretsmanager:a:SecretString:b}}",
    ),
    (
        "!Sub '{{resolve:ssm-secure:${Env}:1}}'",
        "! Template error: dynamic references to ssm-secure are not implemented: {{resolve:ssm-secure:dev:1}}",
    ),
    ("'{{resolve:other:x}}'", r#""{{resolve:other:x}}""#),
    ("'{{resolve:ssm'", r#""{{resolve:ssm""#),
];

#[test]
fn functions_give_what_aws_gives() {
    compare(CASES.iter().map(|(expression, expected)| {
        ((*expression).to_owned(), evaluated(HEAD, expression), (*expected).to_owned())
    }));
}

#[test]
fn a_template_in_json_gives_the_same() {
    let mut rows = Vec::new();
    for (expression, expected) in CASES {
        let yaml = format!("{HEAD}{expression}\n");
        // Only what can be read can be written as JSON.
        let Ok(template) = instance(&yaml, &[]) else { continue };
        let definition = template.definition("Made").unwrap().to_string();
        let head = HEAD.split("  Made:").next().unwrap();
        let json = format!("{head}  Made: {definition}\n");
        let told = told(instance(&json, &[]).and_then(|instance| {
            let mut properties = instance.properties("Made", &World::made())?;
            Ok(properties.remove("P").unwrap_or(Value::from("(none)")))
        }));
        rows.push(((*expression).to_owned(), told, (*expected).to_owned()));
    }
    assert!(rows.len() > 80, "{}", rows.len());
    compare(rows);
}

/// With `AWS::LanguageExtensions`.
const EXTENDED: &[(&str, &str)] = &[
    ("!Length [a, b]", "2"),
    ("!Length []", "0"),
    ("!Length {Ref: Names}", "3"),
    ("!Length {Fn::Split: [',', 'a,b']}", "2"),
    (
        "!Length {Ref: Env}",
        "! Transform AWS::LanguageExtensions failed with: The Fn::Length value could not be resolved for properties",
    ),
    (
        "!Length text",
        "! Transform AWS::LanguageExtensions failed with: The Fn::Length value could not be resolved for properties",
    ),
    ("!ToJsonString {a: 1, b: [!Ref Env, true]}", r#""{\"a\":1,\"b\":[\"dev\",true]}""#),
    ("!ToJsonString [!GetAtt Bucket.Arn]", r#""[\"arn:aws:s3:::bucket-1\"]""#),
    ("!ToJsonString {a: !Ref AWS::NoValue}", r#""{}""#),
    ("!ToJsonString text", "! Template error: Fn::ToJsonString requires an object or a list"),
    ("!FindInMap [Region, nowhere, Ami, {DefaultValue: none}]", r#""none""#),
    ("!FindInMap [Nothing, a, b, {DefaultValue: !Ref Env}]", r#""dev""#),
    ("!FindInMap [Region, us-east-1, Ami, {DefaultValue: none}]", r#""ami-2""#),
    ("!FindInMap [!Sub 'Region', !Select [0, [us-east-1]], Ami]", r#""ami-2""#),
    ("!FindInMap [Region, a, b, {Default: c}]", FIND),
    (
        "{Ref: {Fn::Sub: 'Buc${Tail}'}}",
        "! Transform AWS::LanguageExtensions failed with: Template format error: Unresolved resource dependencies [Tail] in the Resources block of the template",
    ),
    ("{Ref: {Fn::Join: ['', [Buc, ket]]}}", r#""bucket-1""#),
    ("{Fn::GetAtt: [{Fn::Sub: 'Bucket'}, {Fn::Sub: 'Arn'}]}", r#""arn:aws:s3:::bucket-1""#),
    ("{Fn::ForEach::Loop: [N, [a, b], {'k${N}': !Sub 'v${N}'}]}", r#"{"ka":"va","kb":"vb"}"#),
    (
        "{Fn::ForEach::Loop: [N, !Ref Names, {'&{N}': !Ref N}], z: 1}",
        r#"{"a":"a","b":"b","c":"c","z":1}"#,
    ),
    (
        "{Fn::ForEach::O: [A, [1, 2], {Fn::ForEach::I: [B, [x, y], {'k${A}${B}': !Ref A}]}]}",
        r#"{"k1x":"1","k1y":"1","k2x":"2","k2y":"2"}"#,
    ),
    (
        "{Fn::ForEach::Loop: [N, [10.0.0.1, 10.0.0.2], {'k&{N}': !Sub '${N}'}]}",
        r#"{"k10001":"10.0.0.1","k10002":"10.0.0.2"}"#,
    ),
    // Other texts, and keys further in, stay as they are.
    (
        "{Fn::ForEach::Loop: [N, [a], {'k${N}': ['${N}', {'x${N}': 1}, !Sub '${N} &{N}', !Ref N]}]}",
        r#"{"ka":["${N}",{"x${N}":1},"a &{N}","a"]}"#,
    ),
    (
        "{Fn::ForEach::Loop: [N, [a], {'k${N}': !Sub ['${N}-${V}', {V: !Ref N}]}]}",
        r#"{"ka":"a-a"}"#,
    ),
    ("{Fn::ForEach::Loop: [N, !Split ['-', a-b], {'k${N}': 1}]}", r#"{"ka":1,"kb":1}"#),
    (
        "{Fn::ForEach::Loop: [N, !FindInMap [Region, eu-west-1, Zones], {'k${N}': 1}]}",
        r#"{"kx":1,"ky":1}"#,
    ),
    (
        "{Fn::ForEach::Loop: [N, !Ref Bucket, {'k${N}': 1}]}",
        "! Transform AWS::LanguageExtensions failed with: Could not find a collection or could not be resolved for Fn::ForEach",
    ),
    (
        "{Fn::ForEach::Loop: [N, !Ref Env, {'k${N}': 1}]}",
        "! Transform AWS::LanguageExtensions failed with: Could not find a collection or could not be resolved for Fn::ForEach",
    ),
    (
        "!Length [!Ref Bucket]",
        "! Transform AWS::LanguageExtensions failed with: The Fn::Length value could not be resolved for properties",
    ),
    ("{Fn::ForEach::Loop: [N, [], {'k${N}': x}]}", "{}"),
    (
        "{Fn::ForEach::Loop: [N, [a, a], {'k${N}': x}]}",
        "! Transform AWS::LanguageExtensions failed with: Duplicate key 'ka' when merging keys to parent object in Fn::ForEach",
    ),
    (
        "{Fn::ForEach::Loop: [N, [a, b], {k: x}]}",
        "! Transform AWS::LanguageExtensions failed with: Duplicate key 'k' when merging keys to parent object in Fn::ForEach",
    ),
    (
        "{Fn::ForEach::Loop: [N, a, {k: x}]}",
        "! Transform AWS::LanguageExtensions failed with: Fn::ForEach layout is incorrect",
    ),
    (
        "{Fn::ForEach::Loop: [N, [a]]}",
        "! Transform AWS::LanguageExtensions failed with: Fn::ForEach layout is incorrect",
    ),
    (
        "{Fn::ForEach::O: [A, [1], {Fn::ForEach::I: [A, [2], {k: x}]}]}",
        "! Transform AWS::LanguageExtensions failed with: the identifier A of a loop is in use",
    ),
];

#[test]
fn language_extensions_bring_functions() {
    let head = HEAD.replace("Transform: []", "Transform: AWS::LanguageExtensions");
    compare(EXTENDED.iter().map(|(expression, expected)| {
        ((*expression).to_owned(), evaluated(&head, expression), (*expected).to_owned())
    }));
}

#[test]
fn without_them_they_are_no_functions() {
    for name in ["Length", "ToJsonString", "ForEach::Loop", "Nothing"] {
        let told = evaluated(HEAD, &format!("{{'Fn::{name}': [a]}}"));
        assert!(
            told.starts_with(&format!(
                "! Template Error: Encountered unsupported function: Fn::{name} Supported functions are: [Fn::Base64, "
            )),
            "{told}"
        );
    }
}
