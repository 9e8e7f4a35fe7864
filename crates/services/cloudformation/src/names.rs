//! Names and ids of stacks and change sets.

use crate::refusal;
use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Region};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Letters in a stack's name at most.
const NAME_MAX: usize = 128;

/// A stack's id: `arn:aws:cloudformation:REGION:ACCOUNT:stack/NAME/UUID`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StackId {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    pub(crate) uuid: String,
}

impl StackId {
    /// Reads an ARN.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let arn = Arn::parse(text).ok()?;
        let (name, uuid) = arn.resource_of("stack")?.split_once('/')?;
        if arn.service != "cloudformation" || name.is_empty() || uuid.is_empty() {
            return None;
        }
        Some(StackId {
            account: AccountId::parse(&arn.account).ok()?,
            region: Region::parse(&arn.region).ok()?,
            name: name.to_owned(),
            uuid: uuid.to_owned(),
        })
    }

    /// The id of the change set `name` of this stack.
    pub(crate) fn change_set(&self, name: &str, uuid: &str) -> String {
        let resource = format!("changeSet/{name}/{uuid}");
        Arn::new("cloudformation", &self.region, &self.account, resource).to_string()
    }
}

impl fmt::Display for StackId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let resource = format!("stack/{}/{}", self.name, self.uuid);
        Arn::new("cloudformation", &self.region, &self.account, resource).fmt(f)
    }
}

impl Serialize for StackId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for StackId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        StackId::parse(&text).ok_or_else(|| serde::de::Error::custom("not a stack's id"))
    }
}

/// What a request names a stack by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Named {
    /// Its name: one that is not deleted.
    Name(String),
    /// Its id.
    Id(StackId),
}

impl Named {
    /// Reads a name or an id; anything that looks like an ARN and is none of a stack names nothing.
    pub(crate) fn of(text: &str) -> Self {
        match StackId::parse(text) {
            Some(id) => Named::Id(id),
            None => Named::Name(text.to_owned()),
        }
    }
}

/// Checks the name of a new stack.
pub(crate) fn check_stack(name: &str) -> Result<(), ApiError> {
    if name.len() > NAME_MAX {
        return Err(refusal::constraint(
            name,
            "stackName",
            "Member must have length less than or equal to 128",
        ));
    }
    if !is_name(name) {
        return Err(refusal::constraint(
            name,
            "stackName",
            "Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*",
        ));
    }
    Ok(())
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The ARN that policies know a stack by: as named, whether or not there is one.
pub(crate) fn policy_arn(caller: &Caller, named: &str) -> String {
    match Named::of(named) {
        Named::Id(id) => id.to_string(),
        Named::Name(name) => caller.own("cloudformation", format!("stack/{name}/*")).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_and_nothing_else_is_one() {
        let text = "arn:aws:cloudformation:eu-west-1:000000000000:stack/app/1-2";
        assert_eq!(StackId::parse(text).map(|id| id.to_string()), Some(text.to_owned()));
        for text in [
            "app",
            "arn:aws:cloudformation:eu-west-1:000000000000:stack/app",
            "arn:aws:cloudformation:eu-west-1:000000000000:changeSet/app/1",
            "arn:aws:kinesis:eu-west-1:000000000000:stack/app/1",
        ] {
            assert_eq!(StackId::parse(text), None, "{text}");
        }
    }

    #[test]
    fn names_begin_with_a_letter() {
        for (name, good) in [("a", true), ("App-1", true), ("1a", false), ("a_b", false)] {
            assert_eq!(check_stack(name).is_ok(), good, "{name}");
        }
        assert!(check_stack(&"a".repeat(129)).is_err());
    }
}
