//! What a template says of itself: `GetTemplateSummary` and `ValidateTemplate`.

use crate::instance::Policy;
use std::fmt;

/// An acknowledgement that a stack's caller must give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capability {
    /// `CAPABILITY_AUTO_EXPAND`: it has transforms.
    AutoExpand,
    /// `CAPABILITY_IAM`: it makes identities or permissions; `CAPABILITY_NAMED_IAM` serves too.
    Iam,
    /// `CAPABILITY_NAMED_IAM`: it names them itself.
    NamedIam,
}

impl Capability {
    /// As requests write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::AutoExpand => "CAPABILITY_AUTO_EXPAND",
            Self::Iam => "CAPABILITY_IAM",
            Self::NamedIam => "CAPABILITY_NAMED_IAM",
        }
    }
}

impl fmt::Display for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a template says of itself. Its parameters are at [`Template::parameters`].
///
/// [`Template::parameters`]: crate::Template::parameters
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// `AWSTemplateFormatVersion`.
    pub version: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// The `Metadata` section, as JSON.
    pub metadata: Option<String>,
    /// The types of the resources, each once, in the template's order.
    pub resource_types: Vec<String>,
    /// The resources, conditions aside, in the template's order.
    pub resources: Vec<Declared>,
    /// The acknowledgements it needs.
    pub capabilities: Vec<Capability>,
    /// Why: «The following resource(s) require capabilities: \[AWS::IAM::Role\]».
    pub capabilities_reason: Option<String>,
    /// The transforms it declares.
    pub declared_transforms: Vec<String>,
}

/// A resource that a template declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// Its logical id.
    pub logical_id: String,
    /// Its type.
    pub kind: String,
    /// Its `DeletionPolicy`, where that is written plainly.
    pub deletion_policy: Option<Policy>,
}
