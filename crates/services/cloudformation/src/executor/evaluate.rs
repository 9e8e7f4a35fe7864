//! What a resource's properties are, now that those it needs are there.

use super::run::Run;
use crate::own;
use crate::record::{Made, Resource};
use foundation::Dice;
use resource::{Definition, ResourceType};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use template::{Attribute, Instance, Lookup};

/// What stands, as functions of templates ask for it.
pub(crate) struct Known<'a> {
    pub(crate) resources: &'a BTreeMap<String, Resource>,
    pub(crate) imports: &'a BTreeMap<String, String>,
    /// What the Parameter Store held when the operation began.
    pub(crate) stored: &'a BTreeMap<String, String>,
}

/// The attribute that says that the others are not to be shown: a custom resource's `NoEcho`.
pub(crate) const NO_ECHO: &str = "::NoEcho";

/// The same for what is shown of properties: without what is not to be shown.
pub(crate) struct Masked<'a>(pub(crate) &'a dyn Lookup, pub(crate) BTreeSet<String>);

/// The resources whose attributes are not to be shown.
pub(crate) fn hidden(resources: &BTreeMap<String, Resource>) -> BTreeSet<String> {
    let hides = |one: &&Resource| {
        one.current.as_ref().is_some_and(|made| made.attributes.contains_key(NO_ECHO))
    };
    resources.values().filter(hides).map(|one| one.logical_id.clone()).collect()
}

impl Lookup for Masked<'_> {
    fn reference(&self, logical_id: &str) -> Option<Value> {
        self.0.reference(logical_id)
    }

    fn attribute(&self, logical_id: &str, name: &str) -> Option<Value> {
        let value = self.0.attribute(logical_id, name);
        match self.1.contains(logical_id) {
            true => value.map(|_| Value::String("****".to_owned())),
            false => value,
        }
    }

    fn import(&self, name: &str) -> Option<String> {
        self.0.import(name)
    }

    fn stored(&self, name: &str) -> Option<String> {
        self.0.stored(name)
    }
}

impl Lookup for Known<'_> {
    fn reference(&self, logical_id: &str) -> Option<Value> {
        let made = self.resources.get(logical_id)?.current.as_ref()?;
        Some(Value::String(made.physical_id.clone()))
    }

    fn attribute(&self, logical_id: &str, name: &str) -> Option<Value> {
        self.resources.get(logical_id)?.current.as_ref()?.attributes.get(name).cloned()
    }

    fn import(&self, name: &str) -> Option<String> {
        self.imports.get(name).cloned()
    }

    fn stored(&self, name: &str) -> Option<String> {
        self.stored.get(name).cloned()
    }
}

/// Where a wait condition's `CreationPolicy` stands among its properties: no template can say it.
pub(crate) const CREATION_POLICY: &str = "::CreationPolicy";

/// Gives a resource its name, where its template gives it none: the one that it has, or a new one.
/// Returns the name if the stack gave it.
pub(crate) fn fill_name(
    definition: &Definition,
    properties: &mut Map<String, Value>,
    had: Option<&str>,
    stack: &str,
    logical_id: &str,
    dice: &dyn Dice,
) -> Option<String> {
    let naming = definition.naming?;
    if properties.get(naming.property).is_some_and(|name| !name.is_null()) {
        return None;
    }
    let name = had.map_or_else(|| naming.name(stack, logical_id, dice), str::to_owned);
    properties.insert(naming.property.to_owned(), Value::String(name.clone()));
    Some(name)
}

/// Whether the stack's tags go to resources of the type.
pub(crate) fn tagged(kind: &dyn ResourceType) -> bool {
    kind.table().iter().any(|property| property.name == "Tags")
        || kind.definition().name == own::NESTED
}

/// What AWS says of properties that are not a type's.
pub(crate) fn invalid(logical_id: &str, why: &resource::Invalid) -> String {
    format!("Properties validation failed for resource {logical_id} with message: [{why}]")
}

impl Run {
    /// What stands, and what the operation began with.
    pub(super) fn known(&self) -> Known<'_> {
        static NOTHING: BTreeMap<String, String> = BTreeMap::new();
        let stored = self.operation().spec.as_ref().map_or(&NOTHING, |spec| &spec.stored);
        Known { resources: &self.resources, imports: &self.imports, stored }
    }

    /// What is to be made of a resource, without its name; or why nothing can be.
    pub(super) fn wanted(&self, instance: &Instance, logical_id: &str) -> Result<Made, String> {
        let known = self.known();
        let text = |why: template::Invalid| why.message().to_owned();
        let properties = instance.properties(logical_id, &known).map_err(text)?;
        let masked = Masked(&known, hidden(&self.resources));
        let shown = instance.preview(logical_id, &masked).map_err(text)?.shown;
        let metadata = instance.attribute(logical_id, Attribute::Metadata, &known).map_err(text)?;
        let creation =
            instance.attribute(logical_id, Attribute::CreationPolicy, &known).map_err(text)?;
        let mut properties = properties;
        if let Some(policy) = creation {
            properties.insert(CREATION_POLICY.to_owned(), policy);
        }
        let declared = instance.resource(logical_id);
        Ok(Made {
            physical_id: String::new(),
            attributes: BTreeMap::new(),
            properties: Value::Object(properties),
            shown: Value::Object(shown),
            generated_name: None,
            dependencies: declared
                .map(|one| one.dependencies.iter().cloned().collect())
                .unwrap_or_default(),
            deletion_policy: declared
                .and_then(|one| one.deletion_policy)
                .map(|policy| policy.name().to_owned()),
            metadata: metadata.map(|value| value.to_string()),
            made_by: self.operation().number,
        })
    }

    /// Names what is wanted, as `had` was named where that is given; or what is wrong with it.
    pub(super) fn named(
        &self,
        kind: &dyn ResourceType,
        mut made: Made,
        had: Option<&str>,
        logical_id: &str,
    ) -> Result<Made, String> {
        if let Value::Object(properties) = &mut made.properties {
            let dice = &*self.core.ambient.dice;
            let stack = &self.stack.id.name;
            made.generated_name =
                fill_name(kind.definition(), properties, had, stack, logical_id, dice);
        }
        match kind.normalize(&made.properties) {
            Ok(_) => Ok(made),
            Err(why) => Err(invalid(logical_id, &why)),
        }
    }
}
