//! What is known of a resource type without making one.

use crate::naming::Naming;

/// A resource type.
#[derive(Debug, Clone, Copy)]
pub struct Definition {
    /// `AWS::Kinesis::Stream`.
    pub name: &'static str,
    /// What `Fn::GetAtt` may ask for.
    pub attributes: &'static [&'static str],
    /// How its resources are named, where their names can be given.
    pub naming: Option<Naming>,
    /// What whoever makes one must acknowledge.
    pub capability: Capability,
}

impl Definition {
    /// A type with nothing but a name.
    pub const fn new(name: &'static str) -> Self {
        Definition { name, attributes: &[], naming: None, capability: Capability::None }
    }

    /// What `Fn::GetAtt` may ask for.
    pub const fn attributes(mut self, attributes: &'static [&'static str]) -> Self {
        self.attributes = attributes;
        self
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
