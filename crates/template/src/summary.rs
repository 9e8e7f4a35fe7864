//! What a template says of itself: `GetTemplateSummary` and `ValidateTemplate`.

use crate::instance::Policy;
use crate::invalid::listed;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
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

const IAM: &str = "AWS::IAM::";

/// What making these resources needs, and the types that need it, each once.
pub(crate) fn capabilities<'a>(
    resources: impl Iterator<Item = (&'a str, &'a Value)>,
) -> (BTreeSet<Capability>, Vec<&'a str>) {
    let mut needed = BTreeSet::new();
    let mut types = Vec::new();
    for (kind, written) in resources {
        let Some(name) = kind.strip_prefix(IAM).and_then(named_by) else { continue };
        let properties = written.get("Properties");
        let is_named =
            name.is_some_and(|name| properties.is_some_and(|one| one.get(name).is_some()));
        needed.insert(if is_named { Capability::NamedIam } else { Capability::Iam });
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    // The one for names serves for the rest too.
    if needed.contains(&Capability::NamedIam) {
        needed.remove(&Capability::Iam);
    }
    (needed, types)
}

/// For a type of IAM that must be acknowledged: the property that names it, if there is one.
fn named_by(kind: &str) -> Option<Option<&'static str>> {
    match kind {
        "Group" => Some(Some("GroupName")),
        "InstanceProfile" => Some(Some("InstanceProfileName")),
        "ManagedPolicy" => Some(Some("ManagedPolicyName")),
        "Role" => Some(Some("RoleName")),
        "User" => Some(Some("UserName")),
        "AccessKey"
        | "GroupPolicy"
        | "Policy"
        | "RolePolicy"
        | "UserPolicy"
        | "UserToGroupAddition" => Some(None),
        _ => None,
    }
}

/// The summary of a template as it was written.
pub(crate) fn summary(template: &Map<String, Value>, transforms: &[String]) -> Summary {
    let text = |key: &str| template.get(key).and_then(Value::as_str).map(str::to_owned);
    let resources: Vec<(&String, &str, &Value)> = template
        .get("Resources")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(name, value)| Some((name, value.get("Type")?.as_str()?, value)))
        .collect();
    let mut resource_types: Vec<String> = Vec::new();
    for (_, kind, _) in &resources {
        if !resource_types.iter().any(|known| known == kind) {
            resource_types.push((*kind).to_owned());
        }
    }
    let (mut needed, types) =
        capabilities(resources.iter().map(|(_, kind, value)| (*kind, *value)));
    let mut capabilities_reason = (!types.is_empty())
        .then(|| format!("The following resource(s) require capabilities: {}", listed(types)));
    if !transforms.is_empty() {
        needed.insert(Capability::AutoExpand);
        let transforms = listed(transforms);
        capabilities_reason.get_or_insert_with(|| {
            format!("The following transform(s) require capabilities: {transforms}")
        });
    }
    Summary {
        version: text("AWSTemplateFormatVersion"),
        description: text("Description"),
        metadata: template.get("Metadata").map(Value::to_string),
        resource_types,
        resources: resources
            .iter()
            .map(|(name, kind, value)| Declared {
                logical_id: (*name).clone(),
                kind: (*kind).to_owned(),
                deletion_policy: value
                    .get("DeletionPolicy")
                    .and_then(|policy| Policy::parse("DeletionPolicy", policy, name).ok()),
            })
            .collect(),
        capabilities: needed.into_iter().collect(),
        capabilities_reason,
        declared_transforms: transforms.to_vec(),
    }
}
