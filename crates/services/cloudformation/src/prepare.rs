//! From a request to what is to stand: the template and all that it is given, checked before anything
//! is made.

use crate::core::Core;
use crate::executor::{Known, fill_name, pseudo};
use crate::keys;
use crate::macros::Serverless;
use crate::names::StackId;
use crate::own;
use crate::record::{Resource, Shown, Spec};
use crate::refusal::{self, constraint, listed, validation};
use crate::source;
use crate::stored;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use foundation::Caller;
use ring::digest;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use store::{Batch, Check};
use template::{Capability, Given, Instance, Template};

/// The parts of a request that say what is to stand.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wanted {
    pub(crate) body: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) use_previous: bool,
    pub(crate) parameters: Vec<api::Parameter>,
    pub(crate) capabilities: Vec<api::Capability>,
    /// None: as they are.
    pub(crate) tags: Option<Vec<api::Tag>>,
    pub(crate) resource_types: Option<Vec<String>>,
    pub(crate) notification_arns: Option<Vec<String>>,
    pub(crate) rollback: Option<api::RollbackConfiguration>,
    /// `ImportExistingResources`.
    pub(crate) import_existing: bool,
    /// Whether the caller sees what the transforms make before it is made: a change set.
    pub(crate) is_shown: bool,
}

/// What is to stand.
pub(crate) struct Prepared {
    pub(crate) spec: Spec,
    pub(crate) text: String,
    pub(crate) instance: Instance,
    /// The values of the exports that it imports.
    pub(crate) imports: BTreeMap<String, String>,
}

/// SHA-256, in hexadecimal digits.
fn hash(text: &str) -> String {
    let digest = digest::digest(&digest::SHA256, text.as_bytes());
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A template's text as a request gives it.
pub(crate) async fn template_text(
    core: &Core,
    caller: &Caller,
    body: Option<&str>,
    url: Option<&str>,
) -> Result<Option<String>, ApiError> {
    match (body, url) {
        (Some(_), Some(_)) => {
            Err(validation("Either Template URL or Template Body must be specified, not both."))
        }
        (Some(body), None) if body.len() > template::MAX_BODY_BYTES => Err(constraint(
            "…",
            "templateBody",
            "Member must have length less than or equal to 51200",
        )),
        (Some(body), None) => Ok(Some(body.to_owned())),
        (None, Some(url)) => {
            let max = template::MAX_TEMPLATE_BYTES;
            source::fetch(core, caller, url, "TemplateURL", max).await.map(Some)
        }
        (None, None) => Ok(None),
    }
}

/// Parameters as a request gives them.
pub(crate) fn given(parameters: &[api::Parameter]) -> Result<BTreeMap<String, Given>, ApiError> {
    let mut given = BTreeMap::new();
    for parameter in parameters {
        let key = parameter.parameter_key.clone().unwrap_or_default();
        let value = match (&parameter.parameter_value, parameter.use_previous_value) {
            (Some(_), Some(true)) => {
                return Err(validation(format!(
                    "Invalid input for parameter key {key}. Cannot specify usePreviousValue as true \
                     and non empty value for a parameter"
                )));
            }
            (None, Some(true)) => Given::Previous,
            (value, _) => Given::Value(value.clone().unwrap_or_default()),
        };
        if given.insert(key.clone(), value).is_some() {
            return Err(validation(format!("Duplicate parameter: {key}")));
        }
    }
    Ok(given)
}

/// Checks the request against the template and what stands.
pub(crate) async fn prepare(
    core: &Core,
    caller: &Caller,
    id: &StackId,
    standing: Option<(&Spec, &BTreeMap<String, Resource>)>,
    wanted: Wanted,
) -> Result<Prepared, ApiError> {
    let sns = wanted.notification_arns.as_ref().is_some_and(|arns| !arns.is_empty());
    refusal::unsupported(sns, "NotificationARNs")?;
    let triggers = wanted.rollback.as_ref().and_then(|one| one.rollback_triggers.as_ref());
    refusal::unsupported(triggers.is_some_and(|one| !one.is_empty()), "RollbackTriggers")?;
    let monitoring = wanted.rollback.as_ref().and_then(|one| one.monitoring_time_in_minutes);
    refusal::unsupported(
        monitoring.is_some_and(|minutes| minutes != 0),
        "MonitoringTimeInMinutes",
    )?;
    let text = template_text(core, caller, wanted.body.as_deref(), wanted.url.as_deref()).await?;
    let text = match (text, standing) {
        (Some(_), _) if wanted.use_previous => {
            return Err(validation(
                "You cannot specify both usePreviousTemplate and Template Body/Template URL.",
            ));
        }
        (Some(text), _) => text,
        (None, Some((spec, _))) if wanted.use_previous => {
            core.template(id, &spec.template).await.map_err(refusal::store)?
        }
        (None, _) => {
            return Err(validation("Either Template URL or Template Body must be specified."));
        }
    };
    let template = Template::parse(&text).map_err(refusal::template)?;
    template.check().map_err(refusal::template)?;
    let previous = standing.map(|(spec, _)| &spec.parameters);
    let given = given(&wanted.parameters)?;
    let names = template.stored(&given, previous).map_err(refusal::template)?;
    let mut stored = stored::fetch(core, caller, names, template::not_fetched).await?;
    let bound = template.bind_stored(&given, previous, &stored).map_err(refusal::template)?;
    let pseudo = pseudo(id);
    let mut included = BTreeMap::new();
    for location in template.includes(&bound, &pseudo).map_err(refusal::template)? {
        let max = template::MAX_TEMPLATE_BYTES;
        let snippet = source::fetch(core, caller, &location, "Location", max).await?;
        included.insert(location, snippet);
    }
    let given_secs = u64::try_from(core.ambient.now().as_secs()).unwrap_or_default();
    let instance = template
        .instance_with(&bound, &pseudo, &included, &Serverless { given_secs })
        .map_err(refusal::template)?;
    let allowed = wanted.resource_types.as_deref().filter(|types| !types.is_empty());
    check_types(core, &instance, allowed)?;
    check_capabilities(&instance, &wanted.capabilities, wanted.is_shown)?;
    let mut names = instance.stored().map_err(refusal::template)?;
    names.retain(|name| !stored.contains_key(name));
    stored.extend(stored::fetch(core, caller, names, template::not_found).await?);
    let imports = core.export_values(id, &instance).await.map_err(refusal::store)?;
    let empty = BTreeMap::new();
    let resources = standing.map_or(&empty, |(_, resources)| resources);
    check_attributes(core, &instance)?;
    let known = Known { resources, imports: &imports, stored: &stored };
    check_properties(core, id, &instance, &known)?;
    check_kinds(&instance, resources)?;
    let tags = match &wanted.tags {
        Some(tags) => checked_tags(tags)?,
        None => standing.map(|(spec, _)| spec.tags.clone()).unwrap_or_default(),
    };
    let shown = bound
        .iter()
        .map(|one| Shown {
            key: one.name.clone(),
            value: one.shown().to_owned(),
            resolved: one.shown_resolved().map(str::to_owned),
        })
        .collect();
    let spec = Spec {
        template: hash(&text),
        description: template.description().map(str::to_owned),
        parameters: bound.values(),
        shown,
        tags,
        capabilities: wanted.capabilities.iter().map(|one| one.as_str().to_owned()).collect(),
        included,
        given_secs,
        imports: imports.keys().cloned().collect(),
        stored,
        import_existing: wanted.import_existing,
        monitoring_minutes: monitoring,
    };
    Ok(Prepared { spec, text, instance, imports })
}

fn checked_tags(tags: &[api::Tag]) -> Result<Vec<(String, String)>, ApiError> {
    let mut seen = BTreeSet::new();
    for tag in tags {
        if tag.key.starts_with("aws:") {
            return Err(validation(
                "aws: prefixed tag key names are not allowed for external use.",
            ));
        }
        if !seen.insert(&tag.key) {
            return Err(validation(format!("Duplicate tag keys found: {}", tag.key)));
        }
    }
    Ok(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect())
}

/// Types that there are not, or that the caller has not allowed.
fn check_types(
    core: &Core,
    instance: &Instance,
    allowed: Option<&[String]>,
) -> Result<(), ApiError> {
    let kinds: BTreeSet<&str> = instance.resources().iter().map(|one| one.kind.as_str()).collect();
    let unknown: Vec<&str> =
        kinds.iter().copied().filter(|kind| core.type_of(kind).is_none()).collect();
    if !unknown.is_empty() {
        let unknown = listed(&unknown);
        return Err(validation(format!(
            "Template format error: Unrecognized resource types: {unknown}"
        )));
    }
    let Some(allowed) = allowed else { return Ok(()) };
    let fits = |kind: &str| {
        allowed.iter().any(|pattern| match pattern.strip_suffix('*') {
            Some(start) => kind.starts_with(start),
            None => pattern == kind,
        })
    };
    let refused: Vec<&str> = kinds.into_iter().filter(|kind| !fits(kind)).collect();
    if refused.is_empty() {
        return Ok(());
    }
    Err(validation(format!("Resource type(s) {} not specified in the request", listed(&refused))))
}

fn check_capabilities(
    instance: &Instance,
    given: &[api::Capability],
    is_shown: bool,
) -> Result<(), ApiError> {
    let has = |name: &str| given.iter().any(|one| one.as_str() == name);
    let lacks = |one: &Capability| match one {
        Capability::AutoExpand if is_shown => false,
        Capability::Iam => !has("CAPABILITY_IAM") && !has("CAPABILITY_NAMED_IAM"),
        other => !has(other.name()),
    };
    let lacking: Vec<&str> =
        instance.capabilities().into_iter().filter(lacks).map(Capability::name).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    let text = format!("Requires capabilities : {}", listed(&lacking));
    Err(api::error::insufficient_capabilities_exception(text))
}

/// A resource may not become one of another type.
fn check_kinds(
    instance: &Instance,
    resources: &BTreeMap<String, Resource>,
) -> Result<(), ApiError> {
    let changed: Vec<&str> = instance
        .resources()
        .iter()
        .filter(|one| {
            let standing = resources.get(&one.logical_id).filter(|it| it.current.is_some());
            standing.is_some_and(|standing| standing.kind != one.kind)
        })
        .map(|one| one.logical_id.as_str())
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    let changed = listed(&changed);
    Err(validation(format!(
        "Update of resource type is not permitted. The new template modifies resource type of the \
         following resources {changed}"
    )))
}

/// Attributes that a type has not. Which ones a function or a nested stack gives, only they know.
fn check_attributes(core: &Core, instance: &Instance) -> Result<(), ApiError> {
    for (logical_id, attribute) in instance.asked() {
        let Some(declared) = instance.resource(logical_id) else { continue };
        let kind = declared.kind.as_str();
        if own::is_custom(kind) || kind == own::NESTED {
            continue;
        }
        let known = core.type_of(kind).map_or(&[][..], |one| one.definition().attributes);
        if !known.contains(&attribute) {
            return Err(validation(format!(
                "Template error: resource {logical_id} does not support attribute type \
                 {attribute} in Fn::GetAtt"
            )));
        }
    }
    Ok(())
}

/// What can be said of the properties before anything is made.
fn check_properties(
    core: &Core,
    id: &StackId,
    instance: &Instance,
    known: &Known<'_>,
) -> Result<(), ApiError> {
    for declared in instance.resources() {
        let logical_id = &declared.logical_id;
        let Some(kind) = core.type_of(&declared.kind) else { continue };
        let definition = instance.definition(logical_id);
        let written = definition.and_then(|one| one.get("Properties"));
        let empty = Value::Object(serde_json::Map::new());
        let mut found = Vec::new();
        if !own::is_custom(&declared.kind) {
            let table = resource::Kind::Object(kind.table());
            let place = resource::Place::root();
            resource::check_keys(&table, written.unwrap_or(&empty), &place, &mut found);
        }
        if definition.is_some_and(|one| one.get("CreationPolicy").is_some())
            && declared.kind != own::WAIT_CONDITION
        {
            return Err(validation(format!(
                "CreationPolicy is not supported for resource {logical_id} of type {}",
                declared.kind
            )));
        }
        if declared.deletion_policy == Some(template::Policy::Snapshot)
            || declared.update_replace_policy == Some(template::Policy::Snapshot)
        {
            return Err(validation(format!(
                "Template error: resource type {} does not support deletion policy Snapshot",
                declared.kind
            )));
        }
        if found.is_empty() {
            let preview = instance.preview(logical_id, known).map_err(refusal::template)?;
            // What refers to others is only known when those are there.
            let settled = preview.dependences.iter().all(|one| !one.unknown);
            if settled {
                let mut properties = preview.properties;
                let dice = &*core.ambient.dice;
                fill_name(kind.definition(), &mut properties, None, &id.name, logical_id, dice);
                found.extend(kind.normalize(&Value::Object(properties)).err());
            }
        }
        if !found.is_empty() {
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            let found = found.join(", ");
            return Err(validation(format!(
                "Properties validation failed for resource {logical_id} with message: [{found}]"
            )));
        }
    }
    Ok(())
}

impl Core {
    /// The values of the exports that a template imports, as far as there are such.
    pub(crate) async fn export_values(
        &self,
        id: &StackId,
        instance: &Instance,
    ) -> Result<BTreeMap<String, String>, store::StoreError> {
        // A name that cannot be told makes its resource fail.
        let names = instance.imports().unwrap_or_default();
        let mut values = BTreeMap::new();
        for name in names {
            let key = keys::export(&id.account, &id.region, &name);
            if let Some(export) = self.read::<crate::record::Export>(key).await? {
                values.insert(name, export.value);
            }
        }
        Ok(values)
    }
}

/// Keeps the exports that are imported from being changed or deleted.
pub(crate) fn hold(id: &StackId, spec: &Spec, mut batch: Batch) -> Batch {
    for name in &spec.imports {
        let export = keys::export(&id.account, &id.region, name);
        batch = batch.check(Check::Present(export)).put(keys::import(id, name), id.name.clone());
    }
    batch
}

/// Keeps the template's text.
pub(crate) fn keep(id: &StackId, prepared: &Prepared, batch: Batch) -> Batch {
    batch.put(keys::template(id, &prepared.spec.template), prepared.text.clone())
}
