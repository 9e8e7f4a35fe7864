//! Documents that are refused, with IAM's texts, and documents that are read.

mod common;

use common::document;
use policy::{Document, Effect, Flavor, Named, Version};

const SYNTAX: &str = "Syntax errors in policy.";

fn refusal(text: &str, flavor: Flavor) -> Option<String> {
    Document::parse(text, flavor).err().map(|malformed| malformed.to_string())
}

/// «Grammar of the IAM JSON policy language», and the texts that IAM answers with.
#[test]
fn identity_policies() {
    let good = r#""Effect":"Allow","Action":"s3:*","Resource":"*""#;
    for (text, expected) in [
        ("", Some(SYNTAX)),
        ("not json", Some(SYNTAX)),
        ("[]", Some(SYNTAX)),
        ("{}", Some(SYNTAX)),
        (r#"{"Version":"2012-10-17"}"#, Some(SYNTAX)),
        (r#"{"Version":"2012-10-17","Statement":[]}"#, Some(SYNTAX)),
        (r#"{"Version":"2012-10-17","Statement":["x"]}"#, Some(SYNTAX)),
        (&format!(r#"{{"Version":"2013-10-17","Statement":{{{good}}}}}"#), Some(SYNTAX)),
        (&format!(r#"{{"Version":"2012-10-17","Statement":{{{good}}},"Extra":1}}"#), Some(SYNTAX)),
        (&format!(r#"{{"Version":"2012-10-17","Id":5,"Statement":{{{good}}}}}"#), Some(SYNTAX)),
        (&format!(r#"{{"Version":"2012-10-17","Id":"x","Statement":{{{good}}}}}"#), None),
        (&format!(r#"{{"Version":"2008-10-17","Statement":{{{good}}}}}"#), None),
        (&format!(r#"{{"Statement":{{{good}}}}}"#), None),
    ] {
        assert_eq!(refusal(text, Flavor::Identity).as_deref(), expected, "{text}");
    }
    for (statement, expected) in [
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, None),
        (r#"{"Effect":"Allow","Action":["s3:*","sqs:*"],"Resource":["*"]}"#, None),
        (r#"{"Action":"s3:*","Resource":"*"}"#, Some(SYNTAX)),
        (r#"{"Effect":"allow","Action":"s3:*","Resource":"*"}"#, Some(SYNTAX)),
        (r#"{"Effect":"Maybe","Action":"s3:*","Resource":"*"}"#, Some(SYNTAX)),
        (r#"{"Effect":"Allow","Action":5,"Resource":"*"}"#, Some(SYNTAX)),
        (r#"{"Effect":"Allow","Action":["s3:*",null],"Resource":"*"}"#, Some(SYNTAX)),
        (r#"{"Effect":"Allow","Action":"s3:*","NotAction":"s3:*","Resource":"*"}"#, Some(SYNTAX)),
        (r#"{"Effect":"Allow","Effect":"Deny","Action":"s3:*","Resource":"*"}"#, Some(SYNTAX)),
        (r#"{"Sid":5,"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, Some(SYNTAX)),
        (
            r#"{"Sid":"a b","Effect":"Allow","Action":"s3:*","Resource":"*"}"#,
            Some(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the \
                  regular expression [0-9A-Za-z]*",
            ),
        ),
        (
            r#"{"Sid":"A","Effect":"Allow","Action":"s3:*","Resource":"*"},
               {"Sid":"A","Effect":"Deny","Action":"s3:*","Resource":"*"}"#,
            Some("Statement IDs (SID) in a single policy must be unique."),
        ),
        (
            r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#,
            Some("Policy document should not specify a principal."),
        ),
        (
            r#"{"Effect":"Allow","NotPrincipal":{"AWS":"*"},"Action":"s3:*","Resource":"*"}"#,
            Some("Policy document should not specify a principal."),
        ),
        (r#"{"Effect":"Allow","Resource":"*"}"#, Some("Policy statement must contain actions.")),
        (
            r#"{"Effect":"Allow","Action":[],"Resource":"*"}"#,
            Some("Policy statement must contain actions."),
        ),
        (r#"{"Effect":"Allow","Action":"s3:*"}"#, Some("Policy statement must contain resources.")),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":[]}"#,
            Some("Policy statement must contain resources."),
        ),
        (
            r#"{"Effect":"Allow","Action":"invalid","Resource":"*"}"#,
            Some("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        ),
        (
            r#"{"Effect":"Allow","Action":"a a:Get","Resource":"*"}"#,
            Some("Vendor a a is not valid"),
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:x:Get","Resource":"*"}"#,
            Some("Actions/Condition can contain only one colon."),
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"bucket"}"#,
            Some("Resource bucket must be in ARN format or \"*\"."),
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:moon:s3:::b"}"#,
            Some("Partition \"moon\" is not valid for resource \"arn:moon:s3:::b\"."),
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s*:::b"}"#,
            Some("Resource vendor must be fully qualified and cannot contain regexes."),
        ),
        (
            r#"{"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam:eu-west-1::user/a"}"#,
            Some("IAM resource arn:aws:iam:eu-west-1::user/a cannot contain region information."),
        ),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":5}"#, Some(SYNTAX)),
        (r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{}}"#, None),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"*",
                "Condition":{"StringIs":{"a:b":"c"}}}"#,
            Some(SYNTAX),
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"*",
                "Condition":{"StringEquals":{"a:b":null}}}"#,
            Some(SYNTAX),
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"*",
                "Condition":{"StringEquals":{"b":"c"}}}"#,
            Some("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"*",
                "Condition":{"DateLessThan":{"a:b":"soon"}}}"#,
            Some("The policy failed legacy parsing"),
        ),
        (
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"*",
                "Condition":{"IpAddress":{"a:b":"1.2.3.4/99"}}}"#,
            Some("The policy failed legacy parsing"),
        ),
    ] {
        let text = document(statement);
        assert_eq!(refusal(&text, Flavor::Identity).as_deref(), expected, "{text}");
    }
}

#[test]
fn trust_policies() {
    let with = |rest: &str| document(&format!(r#"{{"Effect":"Allow",{rest}}}"#));
    let lambda = r#""Principal":{"Service":"lambda.amazonaws.com"}"#;
    for (text, expected) in [
        (with(&format!(r#"{lambda},"Action":"sts:AssumeRole""#)), None),
        (with(&format!(r#"{lambda},"Action":["sts:AssumeRole","sts:TagSession"]"#)), None),
        (
            r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}"#.into(),
            None,
        ),
        ("{".into(), Some("This policy contains invalid Json")),
        (
            with(&format!(r#"{lambda},"Action":"sts:AssumeRole","Resource":"*""#)),
            Some("Has prohibited field Resource"),
        ),
        (
            with(&format!(r#"{lambda},"Action":"sts:AssumeRole","NotResource":"*""#)),
            Some("Has prohibited field NotResource"),
        ),
        (with(r#""Action":"sts:AssumeRole""#), Some("Missing required field Principal")),
        (with(lambda), Some("Policy statement must contain actions.")),
        (
            with(&format!(r#"{lambda},"Action":"s3:GetObject""#)),
            Some("AssumeRole policy may only specify STS AssumeRole actions."),
        ),
        (
            with(&format!(r#"{lambda},"Action":"*""#)),
            Some("AssumeRole policy may only specify STS AssumeRole actions."),
        ),
        (
            with(&format!(r#"{lambda},"Action":"sts:AssumeRole","When":1"#)),
            Some("Unknown field When"),
        ),
        (
            with(r#""Principal":{"AWS":"ann"},"Action":"sts:AssumeRole""#),
            Some("Invalid principal in policy: \"AWS\":\"ann\""),
        ),
        (
            with(
                r#""Principal":{"AWS":"arn:aws:iam::111122223333:user/*"},"Action":"sts:AssumeRole""#,
            ),
            Some("Invalid principal in policy: \"AWS\":\"arn:aws:iam::111122223333:user/*\""),
        ),
        (
            with(r#""Principal":{"Service":"lambda"},"Action":"sts:AssumeRole""#),
            Some("Invalid principal in policy: \"SERVICE\":\"lambda\""),
        ),
        (with(r#""Principal":{},"Action":"sts:AssumeRole""#), Some(SYNTAX)),
        (with(r#""Principal":{"AWS":[]},"Action":"sts:AssumeRole""#), Some(SYNTAX)),
    ] {
        assert_eq!(refusal(&text, Flavor::Trust).as_deref(), expected, "{text}");
    }
}

#[test]
fn all_faults_are_told_with_their_places() {
    let text = document(
        r#"{"Effect":"Allow","Action":"x","Resource":"y"},
           {"Effect":"Never","Action":"s3:*","Resource":"*",
            "Condition":{"Bool":{"a:b":["true","perhaps"]}}}"#,
    );
    let malformed = Document::parse(&text, Flavor::Identity).unwrap_err();
    let places: Vec<_> = malformed.faults().iter().map(|fault| fault.place.as_str()).collect();
    assert_eq!(
        places,
        [
            "Statement[1].Effect",
            "Statement[1].Condition.Bool.a:b",
            "Statement[0].Resource",
            "Statement[0].Action",
        ]
    );
}

#[test]
fn elements_are_read() {
    let text = r#"{"Id":"doc","Statement":{"Sid":"s p a c e","Effect":"Deny",
        "NotPrincipal":{"AWS":["111122223333","arn:aws:iam::111122223333:root"],
            "Service":"sns.amazonaws.com"},
        "NotAction":"s3:*","NotResource":"arn:aws:s3:::b",
        "Condition":{"Bool":{"aws:SecureTransport":true}}}}"#;
    let read = Document::parse(text, Flavor::Resource).unwrap();
    assert_eq!((read.version, read.id.as_deref()), (Version::V2008, Some("doc")));
    let statement = &read.statements[0];
    assert_eq!((statement.sid.as_deref(), statement.effect), (Some("s p a c e"), Effect::Deny));
    let principal = statement.principal.as_ref().unwrap();
    let account = || Named::Account("111122223333".into());
    assert!(principal.negated && statement.actions.negated);
    assert_eq!(principal.items, [account(), account(), Named::Service("sns.amazonaws.com".into())]);
    assert!(statement.resources.as_ref().unwrap().negated);
    assert_eq!(statement.conditions[0].values, ["true"]);
}
