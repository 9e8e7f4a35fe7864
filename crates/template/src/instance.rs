//! A template with its parameters: the resources that exist, and their properties.

use crate::invalid::{Checked, Invalid};
use crate::lookup::Lookup;
use crate::preview::Preview;
use crate::summary::Capability;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What becomes of a resource that leaves the stack, or is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// `Delete`.
    Delete,
    /// `Retain`.
    Retain,
    /// `RetainExceptOnCreate`; as a `DeletionPolicy` alone.
    RetainExceptOnCreate,
    /// `Snapshot`.
    Snapshot,
}

impl Policy {
    /// As templates write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }
}

/// A resource that exists: its condition, if any, is true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its logical id.
    pub logical_id: String,
    /// Its type, `AWS::S3::Bucket`.
    pub kind: String,
    /// `DependsOn`, as written; those that exist.
    pub depends_on: Vec<String>,
    /// All that must be made before it: `DependsOn`, `Ref`, `Fn::GetAtt`, `Fn::Sub`.
    pub dependencies: BTreeSet<String>,
    /// `DeletionPolicy`, where it is written.
    pub deletion_policy: Option<Policy>,
    /// `UpdateReplacePolicy`, where it is written.
    pub update_replace_policy: Option<Policy>,
}

/// A resource's attribute beside its properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attribute {
    /// `CreationPolicy`.
    CreationPolicy,
    /// `UpdatePolicy`.
    UpdatePolicy,
    /// `Metadata`.
    Metadata,
}

/// An output with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: String,
    /// `Description`.
    pub description: Option<String>,
    /// `Export.Name`.
    pub export: Option<String>,
}

/// A template with values for its parameters: its conditions are evaluated, its rules hold.
#[derive(Debug, Clone)]
pub struct Instance {
    resources: Vec<Resource>,
}

impl Instance {
    /// The resources that exist, in the template's order.
    pub fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// One by its logical id.
    pub fn resource(&self, logical_id: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.logical_id == logical_id)
    }

    /// Logical ids, each after all it depends on; else in the template's order. What has no edge
    /// between it may be made at once: [`Resource::dependencies`].
    pub fn order(&self) -> Vec<&str> {
        self.resources.iter().map(|resource| resource.logical_id.as_str()).collect()
    }

    /// The conditions' values, in the template's order.
    pub fn conditions(&self) -> &[(String, bool)] {
        &[]
    }

    /// The acknowledgements the stack needs.
    pub fn capabilities(&self) -> BTreeSet<Capability> {
        BTreeSet::new()
    }

    /// The names of the exports that the resources and outputs import, as far as they exist.
    ///
    /// # Errors
    /// Where a name cannot be told from parameters alone.
    pub fn imports(&self) -> Result<BTreeSet<String>, Invalid> {
        Ok(BTreeSet::new())
    }

    /// A resource's properties, all functions evaluated; empty where it has none.
    ///
    /// # Errors
    /// What cannot be evaluated, and what the lookup does not know.
    pub fn properties(
        &self,
        logical_id: &str,
        lookup: &dyn Lookup,
    ) -> Result<Map<String, Value>, Invalid> {
        let _ = lookup;
        Err(missing(logical_id))
    }

    /// A resource's properties as far as the lookup knows what they refer to.
    ///
    /// # Errors
    /// What cannot be evaluated whatever the lookup may know.
    pub fn preview(&self, logical_id: &str, lookup: &dyn Lookup) -> Result<Preview, Invalid> {
        let _ = lookup;
        Err(missing(logical_id))
    }

    /// An attribute beside the properties, evaluated; `None` where it is not written.
    ///
    /// # Errors
    /// As [`Instance::properties`].
    pub fn attribute(
        &self,
        logical_id: &str,
        attribute: Attribute,
        lookup: &dyn Lookup,
    ) -> Result<Option<Value>, Invalid> {
        let _ = (attribute, lookup);
        Err(missing(logical_id))
    }

    /// A resource's definition as the processed template has it, functions in their long form: two
    /// are equal where nothing was changed directly.
    pub fn definition(&self, logical_id: &str) -> Option<Value> {
        let _ = logical_id;
        None
    }

    /// The outputs whose conditions are true.
    ///
    /// # Errors
    /// As [`Instance::properties`].
    pub fn outputs(&self, lookup: &dyn Lookup) -> Result<Vec<Output>, Invalid> {
        let _ = lookup;
        Ok(Vec::new())
    }

    /// The processed template, as JSON: `GetTemplate` with `TemplateStage` `Processed`.
    pub fn processed(&self) -> String {
        String::new()
    }
}

fn missing(logical_id: &str) -> Invalid {
    Invalid::format(format_args!("Resource {logical_id} does not exist in the template"))
}

pub(crate) fn instance() -> Checked<Instance> {
    Ok(Instance { resources: Vec::new() })
}
