//! What an update would do: what a change set shows, and whether there is anything to be done.

use crate::core::Core;
use crate::executor::{Known, Masked, fill_name, hidden, instance, tagged};
use crate::own;
use crate::prepare::Prepared;
use crate::record::{Change, Detail, Made, Output, Resource, Spec, Stack};
use crate::refusal;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use resource::{Change as Means, ResourceType};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use template::{Instance, Lookup, Preview, Source};

/// What stands, less what will be changed before it is asked for.
struct Standing<'a> {
    known: Known<'a>,
    replaced: BTreeSet<String>,
    modified: BTreeSet<String>,
}

impl Lookup for Standing<'_> {
    fn reference(&self, logical_id: &str) -> Option<Value> {
        self.known.reference(logical_id).filter(|_| !self.replaced.contains(logical_id))
    }

    fn attribute(&self, logical_id: &str, name: &str) -> Option<Value> {
        let moves = self.replaced.contains(logical_id) || self.modified.contains(logical_id);
        self.known.attribute(logical_id, name).filter(|_| !moves)
    }

    fn import(&self, name: &str) -> Option<String> {
        self.known.import(name)
    }

    fn stored(&self, name: &str) -> Option<String> {
        self.known.stored(name)
    }
}

fn known<'a>(resources: &'a BTreeMap<String, Resource>, prepared: &'a Prepared) -> Known<'a> {
    Known { resources, imports: &prepared.imports, stored: &prepared.spec.stored }
}

/// Whether the update would change nothing at all.
pub(crate) async fn is_same(
    core: &Core,
    stack: &Stack,
    resources: &BTreeMap<String, Resource>,
    prepared: &Prepared,
) -> Result<bool, ApiError> {
    if stack.spec.as_ref().is_none_or(|spec| spec.tags != prepared.spec.tags) {
        return Ok(false);
    }
    if !compute(core, stack, resources, prepared).await?.is_empty() {
        return Ok(false);
    }
    let known = known(resources, prepared);
    let outputs = prepared.instance.outputs(&known).map_err(refusal::template)?;
    let outputs: Vec<Output> = outputs.into_iter().map(Output::from).collect();
    Ok(outputs == stack.outputs)
}

/// The changes of all resources, in the order in which they would be made.
pub(crate) async fn compute(
    core: &Core,
    stack: &Stack,
    resources: &BTreeMap<String, Resource>,
    prepared: &Prepared,
) -> Result<Vec<Change>, ApiError> {
    let former = match &stack.spec {
        Some(spec) => {
            let text = core.template(&stack.id, &spec.template).await.map_err(refusal::store)?;
            instance(&stack.id, &text, spec).ok()
        }
        None => None,
    };
    let known = known(resources, prepared);
    let standing = Standing { known, replaced: BTreeSet::new(), modified: BTreeSet::new() };
    let mut look = Look { core, stack, prepared, former, standing, changes: Vec::new() };
    let order: Vec<String> = prepared.instance.order().map(str::to_owned).collect();
    for logical_id in &order {
        look.at(logical_id)?;
    }
    for (logical_id, resource) in resources {
        if let Some(made) = &resource.current
            && !order.contains(logical_id)
        {
            look.changes.push(removal(resource, made));
        }
    }
    Ok(look.changes)
}

fn removal(resource: &Resource, made: &Made) -> Change {
    let retained =
        made.deletion_policy.as_deref().is_some_and(|policy| policy.starts_with("Retain"));
    let policy = if retained { api::PolicyAction::Retain } else { api::PolicyAction::Delete };
    Change {
        logical_id: resource.logical_id.clone(),
        physical_id: Some(made.physical_id.clone()),
        kind: resource.kind.clone(),
        action: api::ChangeAction::Remove,
        replacement: None,
        policy: Some(policy),
        scope: Vec::new(),
        details: Vec::new(),
        before: Some(context(&made.shown)),
        after: None,
    }
}

/// Properties as contexts of changes have them.
fn context(properties: &Value) -> String {
    serde_json::json!({ "Properties": properties }).to_string()
}

struct Look<'a> {
    core: &'a Core,
    stack: &'a Stack,
    prepared: &'a Prepared,
    former: Option<Instance>,
    standing: Standing<'a>,
    changes: Vec<Change>,
}

impl Look<'_> {
    fn at(&mut self, logical_id: &str) -> Result<(), ApiError> {
        let instance = &self.prepared.instance;
        let Some(declared) = instance.resource(logical_id) else { return Ok(()) };
        let Some(kind) = self.core.type_of(&declared.kind) else { return Ok(()) };
        let mut preview =
            instance.preview(logical_id, &self.standing).map_err(refusal::template)?;
        let masked = Masked(&self.standing, hidden(self.standing.known.resources));
        preview.shown = instance.preview(logical_id, &masked).map_err(refusal::template)?.shown;
        let after = context(&Value::Object(preview.shown.clone()));
        let resource = self.standing.known.resources.get(logical_id);
        let Some(old) = resource.and_then(|resource| resource.current.as_ref()) else {
            self.changes.push(Change {
                logical_id: logical_id.to_owned(),
                physical_id: None,
                kind: declared.kind.clone(),
                action: api::ChangeAction::Add,
                replacement: None,
                policy: None,
                scope: Vec::new(),
                details: Vec::new(),
                before: None,
                after: Some(after),
            });
            return Ok(());
        };
        let mut found = self.properties(&**kind, logical_id, old, &preview);
        self.others(&**kind, logical_id, &mut found.details);
        if found.details.is_empty() && declared.kind == own::NESTED {
            // What stands behind the URL may have changed.
            found.details.push(detail(api::ResourceAttribute::Properties, None, true));
        }
        if found.details.is_empty() {
            return Ok(());
        }
        let replaced = found.replacement != api::Replacement::False;
        let set = if replaced { &mut self.standing.replaced } else { &mut self.standing.modified };
        set.insert(logical_id.to_owned());
        let retained = declared.update_replace_policy == Some(template::Policy::Retain);
        let policy = match (replaced, retained) {
            (false, _) => None,
            (true, false) => Some(api::PolicyAction::ReplaceAndDelete),
            (true, true) => Some(api::PolicyAction::ReplaceAndRetain),
        };
        let scope: BTreeSet<String> =
            found.details.iter().map(|one| one.attribute.as_str().to_owned()).collect();
        self.changes.push(Change {
            logical_id: logical_id.to_owned(),
            physical_id: Some(old.physical_id.clone()),
            kind: declared.kind.clone(),
            action: api::ChangeAction::Modify,
            replacement: Some(found.replacement),
            policy,
            scope: scope.into_iter().collect(),
            details: found.details,
            before: Some(context(&old.shown)),
            after: Some(after),
        });
        Ok(())
    }

    fn properties(
        &self,
        kind: &dyn ResourceType,
        logical_id: &str,
        old: &Made,
        preview: &Preview,
    ) -> Found {
        let mut new = preview.properties.clone();
        if let Some(creation) = old.properties.get(crate::executor::CREATION_POLICY) {
            new.insert(crate::executor::CREATION_POLICY.to_owned(), creation.clone());
        }
        let (had, dice) = (old.generated_name.as_deref(), &*self.core.ambient.dice);
        fill_name(kind.definition(), &mut new, had, &self.stack.id.name, logical_id, dice);
        let empty = Map::new();
        let before = old.properties.as_object().unwrap_or(&empty);
        // What is not known is taken to stay as it is, so that the rest can be understood.
        let mut settled = new.clone();
        let unknown: BTreeSet<String> =
            new.keys().filter(|name| preview.is_unknown(name)).cloned().collect();
        for name in &unknown {
            match before.get(name) {
                Some(value) => settled.insert(name.clone(), value.clone()),
                None => settled.remove(name),
            };
        }
        let normal = |properties: &Map<String, Value>| {
            let value = Value::Object(properties.clone());
            kind.normalize(&value).unwrap_or(value)
        };
        let (was, is) = (normal(before), normal(&settled));
        let names: BTreeSet<&String> = before.keys().chain(new.keys()).collect();
        let mut found = Found { replacement: api::Replacement::False, details: Vec::new() };
        for name in names {
            let dynamic = unknown.contains(name);
            if !dynamic && was.get(name) == is.get(name) {
                continue;
            }
            let property = kind.table().iter().find(|property| property.name == name);
            let means = property.map_or(Means::InPlace, |property| property.change);
            found.raise(match (means, dynamic) {
                (Means::InPlace, _) => api::Replacement::False,
                (Means::Replace, false) => api::Replacement::True,
                (Means::Conditional, false) => {
                    match kind.replaces(&old.properties, &Value::Object(settled.clone())) {
                        Ok(true) => api::Replacement::True,
                        _ => api::Replacement::False,
                    }
                }
                (_, true) => api::Replacement::Conditional,
            });
            let recreation = match means {
                Means::InPlace => api::RequiresRecreation::Never,
                Means::Replace => api::RequiresRecreation::Always,
                Means::Conditional => api::RequiresRecreation::Conditionally,
            };
            let (had, has) = (old.shown.get(name), preview.shown.get(name));
            let target = Detail {
                recreation: Some(recreation),
                path: Some(format!("/Properties/{name}")),
                before: had.map(text),
                after: has.map(text),
                kind: Some(match (had, has) {
                    (None, _) => api::AttributeChangeType::Add,
                    (_, None) => api::AttributeChangeType::Remove,
                    _ => api::AttributeChangeType::Modify,
                }),
                ..detail(api::ResourceAttribute::Properties, Some(name), dynamic)
            };
            found.details.extend(self.causes(&target, preview.sources(name)));
        }
        found
    }

    /// One detail a cause that has changed or may change; a direct modification where there is none.
    fn causes(&self, target: &Detail, sources: BTreeSet<Source>) -> Vec<Detail> {
        let mut causes = Vec::new();
        for source in sources {
            let kind = match &source {
                Source::Parameter(name) if self.has_changed(name) => {
                    api::ChangeSource::ParameterReference
                }
                Source::Resource(name) if self.standing.replaced.contains(name) => {
                    api::ChangeSource::ResourceReference
                }
                Source::Attribute(name, _)
                    if self.standing.replaced.contains(name)
                        || self.standing.modified.contains(name) =>
                {
                    api::ChangeSource::ResourceAttribute
                }
                _ => continue,
            };
            causes.push(Detail { source: kind, causing: Some(source.entity()), ..target.clone() });
        }
        if causes.is_empty() {
            causes.push(target.clone());
        }
        causes
    }

    fn has_changed(&self, parameter: &str) -> bool {
        let former = self.stack.spec.as_ref().and_then(|spec| spec.parameters.get(parameter));
        let wanted = &self.prepared.spec;
        // Of a name in the Parameter Store it is what it holds that counts.
        let held = |spec: &Spec| {
            let name = spec.parameters.get(parameter)?;
            spec.stored.get(name).or(Some(name)).cloned()
        };
        former != wanted.parameters.get(parameter)
            || self.stack.spec.as_ref().and_then(held) != held(wanted)
    }

    /// What is changed beside the properties.
    fn others(&self, kind: &dyn ResourceType, logical_id: &str, details: &mut Vec<Detail>) {
        use api::ResourceAttribute as At;
        let former = self.former.as_ref().and_then(|former| former.definition(logical_id));
        let new = self.prepared.instance.definition(logical_id);
        for (name, attribute) in [
            ("Metadata", At::Metadata),
            ("CreationPolicy", At::CreationPolicy),
            ("UpdatePolicy", At::UpdatePolicy),
            ("DeletionPolicy", At::DeletionPolicy),
            ("UpdateReplacePolicy", At::UpdateReplacePolicy),
        ] {
            let of = |definition: Option<&Value>| definition.and_then(|one| one.get(name)).cloned();
            if former.is_some() && of(former) != of(new) {
                details.push(detail(attribute, None, false));
            }
        }
        let tags = self.stack.spec.as_ref().map(|spec| &spec.tags);
        if tags.is_some_and(|tags| *tags != self.prepared.spec.tags) && tagged(kind) {
            details.push(detail(At::Tags, None, false));
        }
    }
}

struct Found {
    replacement: api::Replacement,
    details: Vec<Detail>,
}

impl Found {
    fn raise(&mut self, to: api::Replacement) {
        let weight = |one: &api::Replacement| match one {
            api::Replacement::True => 2,
            api::Replacement::Conditional => 1,
            _ => 0,
        };
        if weight(&to) > weight(&self.replacement) {
            self.replacement = to;
        }
    }
}

fn detail(attribute: api::ResourceAttribute, name: Option<&str>, dynamic: bool) -> Detail {
    Detail {
        attribute,
        name: name.map(str::to_owned),
        recreation: Some(api::RequiresRecreation::Never),
        evaluation: if dynamic {
            api::EvaluationType::Dynamic
        } else {
            api::EvaluationType::Static
        },
        source: api::ChangeSource::DirectModification,
        causing: None,
        path: None,
        before: None,
        after: None,
        kind: None,
    }
}

/// A value as changes show it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
