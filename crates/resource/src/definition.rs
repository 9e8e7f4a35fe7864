//! What is known of a resource type without making one.

use crate::naming::Naming;
use serde_json::Value;
use std::collections::BTreeMap;

/// A resource type.
#[derive(Debug, Clone, Copy)]
pub struct Definition {
    /// `AWS::Kinesis::Stream`.
    pub name: &'static str,
    /// What `Fn::GetAtt` may ask for.
    pub attributes: &'static [&'static str],
    /// Which of them only its making tells: they are kept when it is updated.
    pub told_once: &'static [&'static str],
    /// How its resources are named, where their names can be given.
    pub naming: Option<Naming>,
    /// What whoever makes one must acknowledge.
    pub capability: Capability,
}

impl Definition {
    /// A type with nothing but a name.
    pub const fn new(name: &'static str) -> Self {
        Definition {
            name,
            attributes: &[],
            told_once: &[],
            naming: None,
            capability: Capability::None,
        }
    }

    /// What `Fn::GetAtt` may ask for.
    pub const fn attributes(mut self, attributes: &'static [&'static str]) -> Self {
        self.attributes = attributes;
        self
    }

    /// Which of the attributes only its making tells.
    pub const fn told_once(mut self, attributes: &'static [&'static str]) -> Self {
        self.told_once = attributes;
        self
    }

    /// The attributes after an update: what the update told, and what only the making had.
    pub fn attributes_after(
        &self,
        before: &BTreeMap<String, Value>,
        mut told: BTreeMap<String, Value>,
    ) -> BTreeMap<String, Value> {
        for name in self.told_once {
            if let (Some(value), false) = (before.get(*name), told.contains_key(*name)) {
                told.insert((*name).to_owned(), value.clone());
            }
        }
        told
    }

    /// How its resources are named.
    pub const fn named(mut self, naming: Naming) -> Self {
        self.naming = Some(naming);
        self
    }

    /// Making one needs `CAPABILITY_IAM`, or `CAPABILITY_NAMED_IAM` where its name is given.
    pub const fn iam(mut self) -> Self {
        self.capability = Capability::Iam;
        self
    }
}

/// What whoever makes a resource must acknowledge («Acknowledging IAM resources in CloudFormation
/// templates»).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capability {
    /// Nothing.
    None,
    /// `CAPABILITY_IAM`; `CAPABILITY_NAMED_IAM` where the template gives the name.
    Iam,
}
