//! Policies of resources as they are stored, and as AWS writes them.
//!
//! Key `lp | account | region | function | incarnation | qualifier` (empty for the function itself);
//! it lives as long as it has a statement. Layer versions have theirs in their own records.

use super::record::{Life, from_cbor};
use crate::core::Core;
use crate::failure;
use aws_api::ApiError;
use foundation::Arn;
use minicbor::{Decode, Encode};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use store::keys::Kind;
use store::{Entry, Key};

/// The kind of a policy's key.
pub(crate) const KIND: Kind = Kind::new(*b"lp");

/// The statements of a function, version, alias or layer version.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Policy {
    #[n(0)]
    pub(crate) revision: String,
    /// In the order in which they were added.
    #[n(1)]
    pub(crate) statements: Vec<Statement>,
}

/// Somebody may do something with the resource.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Statement {
    #[n(0)]
    pub(crate) sid: String,
    #[n(1)]
    pub(crate) who: Who,
    #[n(2)]
    pub(crate) action: String,
    #[n(3)]
    pub(crate) conditions: Vec<Condition>,
}

/// Who may.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Who {
    #[n(0)]
    Anybody,
    /// `s3.amazonaws.com`.
    #[n(1)]
    Service(#[n(0)] String),
    /// An ARN; of an account, that of its root.
    #[n(2)]
    Aws(#[n(0)] String),
}

/// And when.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Condition {
    #[n(0)]
    pub(crate) operator: Operator,
    /// As AWS writes it: `AWS:SourceArn`.
    #[n(1)]
    pub(crate) key: String,
    #[n(2)]
    pub(crate) value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub(crate) enum Operator {
    #[n(0)]
    StringEquals,
    #[n(1)]
    ArnLike,
    #[n(2)]
    Bool,
}

impl Operator {
    fn as_str(self) -> &'static str {
        match self {
            Operator::StringEquals => "StringEquals",
            Operator::ArnLike => "ArnLike",
            Operator::Bool => "Bool",
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Document<'a> {
    version: &'static str,
    id: &'static str,
    statement: Vec<Shown<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Shown<'a> {
    sid: &'a str,
    effect: &'static str,
    principal: ShownWho<'a>,
    action: &'a str,
    resource: &'a str,
    #[serde(skip_serializing_if = "ShownConditions::is_empty")]
    condition: ShownConditions<'a>,
}

struct ShownWho<'a>(&'a Who);

impl Serialize for ShownWho<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (kind, name) = match self.0 {
            Who::Anybody => return to.serialize_str("*"),
            Who::Service(name) => ("Service", name),
            Who::Aws(arn) => ("AWS", arn),
        };
        let mut map = to.serialize_map(Some(1))?;
        map.serialize_entry(kind, name)?;
        map.end()
    }
}

struct ShownConditions<'a>(&'a [Condition]);

impl ShownConditions<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for ShownConditions<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        for operator in [Operator::StringEquals, Operator::ArnLike, Operator::Bool] {
            let of: Vec<_> = self.0.iter().filter(|c| c.operator == operator).collect();
            if !of.is_empty() {
                map.serialize_entry(operator.as_str(), &Pairs(of))?;
            }
        }
        map.end()
    }
}

struct Pairs<'a>(Vec<&'a Condition>);

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|condition| (&condition.key, &condition.value)))
    }
}

impl Statement {
    fn shown<'a>(&'a self, resource: &'a str) -> Shown<'a> {
        Shown {
            sid: &self.sid,
            effect: "Allow",
            principal: ShownWho(&self.who),
            action: &self.action,
            resource,
            condition: ShownConditions(&self.conditions),
        }
    }

    /// The statement alone, as AddPermission answers it.
    pub(crate) fn text(&self, resource: &Arn) -> String {
        // Text only: there is nothing in it that JSON could not say.
        serde_json::to_string(&self.shown(&resource.to_string())).unwrap_or_default()
    }
}

impl Policy {
    /// The document.
    pub(crate) fn text(&self, resource: &Arn) -> String {
        let resource = resource.to_string();
        let statement = self.statements.iter().map(|s| s.shown(&resource)).collect();
        let document = Document { version: "2012-10-17", id: "default", statement };
        serde_json::to_string(&document).unwrap_or_default()
    }
}

/// The key of the policy of a function, version or alias.
pub(crate) fn key(life: &Life, qualifier: &str) -> Key {
    life.child(KIND).str(qualifier).finish()
}

/// The policy with its entry, if there is one.
pub(crate) async fn read(
    core: &Core,
    life: &Life,
    qualifier: &str,
) -> Result<Option<(Policy, Entry)>, ApiError> {
    let found = store::get_one(&*core.store, key(life, qualifier)).await.map_err(failure::store)?;
    let read = |entry: Entry| Ok((from_cbor(&entry.value)?, entry));
    found.map(read).transpose().map_err(failure::store)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::function::record::to_cbor;

    fn condition(operator: Operator, key: &str, value: &str) -> Condition {
        Condition { operator, key: key.into(), value: value.into() }
    }

    #[test]
    fn a_policy_is_written_as_aws_writes_it_and_reads_back() {
        let policy = Policy {
            revision: "r".into(),
            statements: vec![
                Statement {
                    sid: "s3".into(),
                    who: Who::Service("s3.amazonaws.com".into()),
                    action: "lambda:InvokeFunction".into(),
                    conditions: vec![
                        condition(Operator::ArnLike, "AWS:SourceArn", "arn:aws:s3:::b"),
                        condition(Operator::StringEquals, "AWS:SourceAccount", "123456789012"),
                    ],
                },
                Statement {
                    sid: "all".into(),
                    who: Who::Anybody,
                    action: "lambda:*".into(),
                    conditions: Vec::new(),
                },
            ],
        };
        assert_eq!(from_cbor::<Policy>(&to_cbor(&policy)).unwrap(), policy);
        let arn = Arn::parse("arn:aws:lambda:us-east-1:000000000000:function:f").unwrap();
        assert_eq!(
            policy.text(&arn),
            r#"{"Version":"2012-10-17","Id":"default","Statement":[{"Sid":"s3","Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:000000000000:function:f","Condition":{"StringEquals":{"AWS:SourceAccount":"123456789012"},"ArnLike":{"AWS:SourceArn":"arn:aws:s3:::b"}}},{"Sid":"all","Effect":"Allow","Principal":"*","Action":"lambda:*","Resource":"arn:aws:lambda:us-east-1:000000000000:function:f"}]}"#
        );
    }
}
