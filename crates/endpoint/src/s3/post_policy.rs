//! What who signed a form lets be sent with it («POST policy», «Browser-based uploads using POST»).

use aws_api::ApiError;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Timestamp;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

/// Fields that no condition need speak of.
const FREE: [&str; 5] = ["awsaccesskeyid", "file", "policy", "signature", "x-amz-signature"];

/// A policy, as it was signed.
#[derive(Debug, PartialEq)]
pub(super) struct PostPolicy {
    expires: Timestamp,
    conditions: Vec<Condition>,
}

#[derive(Debug, PartialEq)]
enum Condition {
    /// The field is the text.
    Equal(String, String),
    /// The field begins with it.
    StartsWith(String, String),
    /// The file has so many bytes, at least and at most.
    Length(u64, u64),
}

#[derive(Deserialize)]
struct Document {
    expiration: Option<String>,
    conditions: Option<Vec<Line>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Fields(BTreeMap<String, Scalar>),
    Test(Vec<Scalar>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Scalar {
    Text(String),
    Number(u64),
    Flag(bool),
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scalar::Text(text) => f.write_str(text),
            Scalar::Number(number) => write!(f, "{number}"),
            Scalar::Flag(flag) => write!(f, "{flag}"),
        }
    }
}

fn invalid(why: impl fmt::Display) -> ApiError {
    ApiError::new("InvalidPolicyDocument", 400, format!("Invalid Policy: {why}"))
}

fn refused(why: impl fmt::Display) -> ApiError {
    ApiError::new("AccessDenied", 403, format!("Invalid according to Policy: {why}"))
}

impl PostPolicy {
    /// Reads the field `policy`: JSON in Base64.
    pub(super) fn parse(encoded: &str) -> Result<PostPolicy, ApiError> {
        let json = STANDARD.decode(encoded.trim()).map_err(|_| invalid("Invalid Base64."))?;
        let document: Document =
            serde_json::from_slice(&json).map_err(|_| invalid("Invalid JSON."))?;
        let expires = document.expiration.ok_or_else(|| invalid("Policy missing expiration."))?;
        let expires = Timestamp::parse_iso8601(&expires)
            .map_err(|_| invalid(format_args!("Invalid 'expiration' value: '{expires}'")))?;
        let lines = document.conditions.ok_or_else(|| invalid("Policy missing conditions."))?;
        let mut conditions = Vec::new();
        for line in lines {
            match line {
                Line::Fields(fields) => {
                    conditions.extend(fields.into_iter().map(|(name, value)| {
                        Condition::Equal(name.to_ascii_lowercase(), value.to_string())
                    }))
                }
                Line::Test(parts) => conditions.push(test(&parts)?),
            }
        }
        Ok(PostPolicy { expires, conditions })
    }

    /// Holds the fields, whose names are in lower case, against the policy; gives the bounds of the
    /// file's length, where there are any.
    pub(super) fn check(
        &self,
        fields: &[(String, String)],
        bucket: &str,
        now: Timestamp,
    ) -> Result<Option<(u64, u64)>, ApiError> {
        if self.expires <= now {
            return Err(refused("Policy expired."));
        }
        let field = |name: &str| match name {
            "bucket" => Some(bucket),
            _ => fields.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str()),
        };
        let mut bounds: Option<(u64, u64)> = None;
        for condition in &self.conditions {
            let holds = match condition {
                Condition::Equal(name, value) => field(name) == Some(value),
                Condition::StartsWith(name, value) => {
                    field(name).is_some_and(|found| {
                        match name.as_str() {
                            // A list of types: each begins so.
                            "content-type" => {
                                found.split(',').all(|kind| kind.trim().starts_with(value.as_str()))
                            }
                            _ => found.starts_with(value.as_str()),
                        }
                    }) || value.is_empty() && field(name).is_none()
                }
                Condition::Length(min, max) => {
                    let (low, high) = bounds.unwrap_or((0, u64::MAX));
                    bounds = Some((low.max(*min), high.min(*max)));
                    true
                }
            };
            if !holds {
                return Err(refused(format_args!("Policy Condition failed: {condition}")));
            }
        }
        let spoken_of = |name: &str| {
            self.conditions.iter().any(|condition| match condition {
                Condition::Equal(of, _) | Condition::StartsWith(of, _) => of == name,
                Condition::Length(..) => false,
            })
        };
        let extra: Vec<&str> = fields
            .iter()
            .map(|(name, _)| name.as_str())
            .filter(|name| !FREE.contains(name) && !name.starts_with("x-ignore-"))
            .filter(|name| !spoken_of(name))
            .collect();
        match extra.is_empty() {
            true => Ok(bounds),
            false => Err(refused(format_args!("Extra input fields: {}", extra.join(", ")))),
        }
    }
}

fn test(parts: &[Scalar]) -> Result<Condition, ApiError> {
    let [kind, first, second] = parts else {
        return Err(invalid("Invalid Condition: wrong number of arguments."));
    };
    let kind = kind.to_string().to_ascii_lowercase();
    if kind == "content-length-range" {
        let number = |scalar: &Scalar| match scalar {
            Scalar::Number(number) => Some(*number),
            other => other.to_string().parse().ok(),
        };
        return match (number(first), number(second)) {
            (Some(min), Some(max)) => Ok(Condition::Length(min, max)),
            _ => Err(invalid("Invalid content-length-range: it takes two numbers.")),
        };
    }
    let name = first.to_string();
    let name = name.strip_prefix('$').map(str::to_ascii_lowercase).ok_or_else(|| {
        invalid(format_args!("Invalid Condition: '{name}' does not begin with '$'."))
    })?;
    match kind.as_str() {
        "eq" => Ok(Condition::Equal(name, second.to_string())),
        "starts-with" => Ok(Condition::StartsWith(name, second.to_string())),
        _ => Err(invalid(format_args!("Invalid Condition: unknown operation '{kind}'."))),
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Condition::Equal(name, value) => write!(f, "[\"eq\", \"${name}\", \"{value}\"]"),
            Condition::StartsWith(name, value) => {
                write!(f, "[\"starts-with\", \"${name}\", \"{value}\"]")
            }
            Condition::Length(min, max) => write!(f, "[\"content-length-range\", {min}, {max}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(conditions: &str) -> Result<PostPolicy, ApiError> {
        let text =
            format!(r#"{{"expiration": "2030-01-01T00:00:00.000Z", "conditions": {conditions}}}"#);
        PostPolicy::parse(&STANDARD.encode(text))
    }

    /// The bounds, or the refusal's message.
    fn check(conditions: &str, fields: &[(&str, &str)]) -> Result<Option<(u64, u64)>, String> {
        let fields: Vec<(String, String)> =
            fields.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let now = Timestamp::parse_iso8601("2029-12-31T23:59:59Z").expect("a date");
        let policy = parse(conditions).expect("a policy");
        policy.check(&fields, "b", now).map_err(|error| {
            assert_eq!((error.code(), error.status()), ("AccessDenied", 403));
            error.message().replace("Invalid according to Policy: ", "")
        })
    }

    #[test]
    fn each_condition_must_hold_and_each_field_be_spoken_of() {
        let key = ("key", "user/eric/a");
        for (conditions, fields, expected) in [
            (r#"[{"bucket": "b"}, ["starts-with", "$key", "user/"]]"#, vec![key], Ok(None)),
            (
                r#"[["eq", "$key", "user/"]]"#,
                vec![key],
                Err(r#"Policy Condition failed: ["eq", "$key", "user/"]"#),
            ),
            (
                r#"[["starts-with", "$key", "home/"]]"#,
                vec![key],
                Err(r#"Policy Condition failed: ["starts-with", "$key", "home/"]"#),
            ),
            (
                r#"[["starts-with", "$key", ""], {"bucket": "c"}]"#,
                vec![key],
                Err(r#"Policy Condition failed: ["eq", "$bucket", "c"]"#),
            ),
            (
                r#"[["starts-with", "$key", ""]]"#,
                vec![key, ("x-amz-meta-a", "1"), ("acl", "private")],
                Err("Extra input fields: x-amz-meta-a, acl"),
            ),
            (
                r#"[["starts-with", "$Key", ""], {"ACL": "private"}]"#,
                vec![key, ("acl", "private")],
                Ok(None),
            ),
            (
                r#"[["starts-with", "$key", ""], {"acl": "private"}]"#,
                vec![key],
                Err(r#"Policy Condition failed: ["eq", "$acl", "private"]"#),
            ),
            (
                r#"[["starts-with", "$key", ""], ["starts-with", "$Content-Type", "image/"]]"#,
                vec![key, ("content-type", "image/png, image/gif")],
                Ok(None),
            ),
            (
                r#"[["starts-with", "$key", ""], ["starts-with", "$Content-Type", "image/"]]"#,
                vec![key, ("content-type", "image/png, text/html")],
                Err(r#"Policy Condition failed: ["starts-with", "$content-type", "image/"]"#),
            ),
            (
                r#"[["starts-with", "$key", ""], ["content-length-range", 1, "10"], ["content-length-range", 0, 5]]"#,
                vec![key, ("x-ignore-me", "1"), ("policy", "p"), ("x-amz-signature", "s")],
                Ok(Some((1, 5))),
            ),
        ] {
            let expected = expected.map_err(str::to_owned);
            assert_eq!(check(conditions, &fields), expected, "{conditions} {fields:?}");
        }
    }

    #[test]
    fn policies_end_and_what_is_none_is_refused() {
        let policy = parse("[]").expect("a policy");
        let at = |text| Timestamp::parse_iso8601(text).expect("a date");
        assert_eq!(policy.check(&[], "b", at("2029-12-31T23:59:59Z")).ok(), Some(None));
        let over = policy.check(&[], "b", at("2030-01-01T00:00:00Z")).expect_err("it is over");
        assert!(over.message().ends_with("Policy expired."));
        for (text, said) in [
            ("{", "Invalid JSON."),
            ("[]", "Invalid JSON."),
            (r#"{"conditions": []}"#, "Policy missing expiration."),
            (r#"{"expiration": "soon", "conditions": []}"#, "'soon'"),
            (r#"{"expiration": "2030-01-01T00:00:00Z"}"#, "Policy missing conditions."),
            (r#"{"expiration": "2030-01-01T00:00:00Z", "conditions": [["eq", "$a"]]}"#, "number"),
            (r#"{"expiration": "2030-01-01T00:00:00Z", "conditions": [["eq", "a", "b"]]}"#, "'$'"),
            (
                r#"{"expiration": "2030-01-01T00:00:00Z", "conditions": [["is", "$a", "b"]]}"#,
                "'is'",
            ),
            (
                r#"{"expiration": "2030-01-01T00:00:00Z", "conditions": [["content-length-range", "a", 1]]}"#,
                "two numbers",
            ),
        ] {
            let refused = PostPolicy::parse(&STANDARD.encode(text)).expect_err(text);
            assert_eq!(refused.code(), "InvalidPolicyDocument");
            assert!(refused.message().contains(said), "{}", refused.message());
        }
        assert!(PostPolicy::parse("*").is_err());
    }
}
