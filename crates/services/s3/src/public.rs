//! Whether a policy is public: «Blocking public access to your Amazon S3 storage», «The meaning of
//! "public"».

use policy::{Condition, Document, Effect, Flavor, Named, Operator, Quantifier, Statement, Test};

/// Condition keys that bind an access to somebody or somewhere, if compared with fixed values.
const BINDING: [&str; 16] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "aws:username",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
];

/// Whether any statement of the policy lets the public in. A text that is no policy lets nobody in.
pub(crate) fn is_public(text: &str) -> bool {
    Document::parse(text, Flavor::Resource)
        .is_ok_and(|document| document.statements.iter().any(lets_public_in))
}

fn lets_public_in(statement: &Statement) -> bool {
    let names_anyone = statement.principal.as_ref().is_some_and(|principal| {
        // All but some are as good as all.
        principal.negated || principal.items.contains(&Named::Anyone)
    });
    statement.effect == Effect::Allow && names_anyone && !statement.conditions.iter().any(binds)
}

fn binds(condition: &Condition) -> bool {
    let Operator { test, quantifier, if_exists } = condition.operator;
    let positive = match test {
        Test::String { negated, .. } | Test::IpAddress { negated } | Test::Arn { negated, .. } => {
            !negated
        }
        _ => false,
    };
    // A set that is empty fulfils `ForAllValues`.
    positive
        && !if_exists
        && quantifier != Some(Quantifier::All)
        && BINDING.contains(&condition.key.to_ascii_lowercase().as_str())
        && !condition.values.is_empty()
        && condition.values.iter().all(|value| is_fixed(&condition.key, value))
}

/// No wildcard and no variable; but an ARN's or a user id's may stand behind what names an account
/// or a role.
fn is_fixed(key: &str, value: &str) -> bool {
    if value.contains("${") {
        return false;
    }
    let key = key.to_ascii_lowercase();
    match key.as_str() {
        "aws:sourceip" => {
            let bits = value.split_once('/').map(|(_, bits)| bits.parse::<u32>());
            let narrow = |bits: u32| bits >= if value.contains(':') { 32 } else { 8 };
            !value.contains('*') && bits.is_none_or(|bits| bits.is_ok_and(narrow))
        }
        "aws:userid" => {
            let before = value.split(['*', '?']).next().unwrap_or_default();
            before.len() == value.len() || before.contains(':')
        }
        "aws:principalarn" | "aws:sourcearn" | "s3:dataaccesspointarn" => {
            let account = value.split(':').nth(4).unwrap_or_default();
            let bucket = account.is_empty() && value.starts_with("arn:aws:s3:::");
            let named = if bucket { &value["arn:aws:s3:::".len()..] } else { account };
            !named.is_empty() && !named.contains(['*', '?'])
        }
        _ => !value.contains(['*', '?']),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_public_where_it_lets_in_whom_it_does_not_name() {
        for (principal, condition, public) in [
            (r#""*""#, "", true),
            (r#"{"AWS": "*"}"#, "", true),
            (r#"{"AWS": "111122223333"}"#, "", false),
            (r#"{"Service": "logging.s3.amazonaws.com"}"#, "", false),
            (r#""*""#, r#"{"StringEquals": {"aws:SourceVpc": "vpc-1"}}"#, false),
            (r#""*""#, r#"{"StringLike": {"aws:SourceVpc": "vpc-*"}}"#, true),
            (r#""*""#, r#"{"StringNotEquals": {"aws:SourceVpc": "vpc-1"}}"#, true),
            (r#""*""#, r#"{"StringEqualsIfExists": {"aws:SourceVpc": "vpc-1"}}"#, true),
            (r#""*""#, r#"{"ForAllValues:StringEquals": {"aws:SourceVpc": "vpc-1"}}"#, true),
            (r#""*""#, r#"{"StringEquals": {"aws:Referer": "https://example.org"}}"#, true),
            (r#""*""#, r#"{"StringEquals": {"AWS:PrincipalOrgID": "o-1"}}"#, false),
            (r#""*""#, r#"{"StringEquals": {"aws:PrincipalOrgID": "${aws:username}"}}"#, true),
            (r#""*""#, r#"{"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#, false),
            (r#""*""#, r#"{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}"#, true),
            (r#""*""#, r#"{"NotIpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#, true),
            (r#""*""#, r#"{"StringLike": {"aws:userid": "AROAEXAMPLE:*"}}"#, false),
            (r#""*""#, r#"{"StringLike": {"aws:userid": "*"}}"#, true),
            (r#""*""#, r#"{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}}"#, false),
            (r#""*""#, r#"{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"}}"#, true),
            (r#""*""#, r#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::bucket"}}"#, false),
        ] {
            let condition = match condition {
                "" => String::new(),
                condition => format!(r#", "Condition": {condition}"#),
            };
            let text = |effect: &str| {
                format!(
                    r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "{effect}",
                        "Principal": {principal}, "Action": "s3:GetObject",
                        "Resource": "arn:aws:s3:::b/*"{condition}}}]}}"#
                )
            };
            assert_eq!(is_public(&text("Allow")), public, "{principal} {condition}");
            assert!(!is_public(&text("Deny")), "{principal} {condition}");
        }
        assert!(!is_public("{"), "no policy");
    }
}
