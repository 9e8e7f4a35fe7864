//! Models: schemas of bodies («Models for REST APIs in API Gateway»).

use super::REPLACE;
use crate::definition::Definition;
use crate::errors::{bad, conflict, limit, not_found};
use crate::limits::{MODELS_MAX, SCHEMA_BYTES_MAX};
use crate::paging;
use crate::patch::{self, Paths, Voice};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    CreateModelRequest, DeleteModelOutput, DeleteModelRequest, GetModelRequest, GetModelsRequest,
    Model, Models, UpdateModelRequest,
};
use foundation::Caller;
use gateway::schema::Schema;
use serde_json::Value;
use std::collections::BTreeMap;

const PATHS: Paths =
    Paths { voice: Voice::List, rows: &[("/description", REPLACE), ("/schema", REPLACE)] };

/// What references to an API's models begin with; its id comes behind it.
const REFERENCES: &str = "https://apigateway.amazonaws.com/restapis/";

impl Room {
    pub(crate) async fn create_model(
        &self,
        caller: &Caller,
        input: CreateModelRequest,
    ) -> Result<Model, ApiError> {
        let name = input.name.clone();
        if name.is_empty() {
            return Err(bad("Model name must be non-empty"));
        }
        if !name.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(bad(format!("Model name must be alphanumeric: {name}")));
        }
        let model = Model {
            content_type: Some(input.content_type),
            description: input.description.filter(|text| !text.is_empty()),
            id: Some(self.short_id()),
            name: Some(name.clone()),
            schema: input.schema,
        };
        self.change(caller, &input.rest_api_id, |definition| {
            if definition.models.contains_key(&name) {
                return Err(conflict("Model name already exists for this REST API"));
            }
            if definition.models.len() >= MODELS_MAX {
                return Err(limit("Too many models for this REST API"));
            }
            check(definition, &model)?;
            definition.models.insert(name.clone(), model.clone());
            Ok(model.clone())
        })
        .await
    }

    pub(crate) async fn get_model(
        &self,
        caller: &Caller,
        input: GetModelRequest,
    ) -> Result<Model, ApiError> {
        let mut definition = self.definition(caller, &input.rest_api_id).await?;
        let found = definition.models.remove(&input.model_name);
        let model = found.ok_or_else(|| no_model(&input.model_name))?;
        if input.flatten != Some(true) {
            return Ok(model);
        }
        let schema = model.schema.as_deref().map(|schema| flatten(&definition, schema));
        Ok(Model { schema, ..model })
    }

    pub(crate) async fn get_models(
        &self,
        caller: &Caller,
        input: GetModelsRequest,
    ) -> Result<Models, ApiError> {
        let definition = self.definition(caller, &input.rest_api_id).await?;
        let all = definition.models.into_iter().collect();
        let (items, position) = paging::page("models", all, input.limit, input.position)?;
        Ok(Models { items: Some(items), position })
    }

    pub(crate) async fn delete_model(
        &self,
        caller: &Caller,
        input: DeleteModelRequest,
    ) -> Result<DeleteModelOutput, ApiError> {
        let name = input.model_name;
        self.change(caller, &input.rest_api_id, |definition| {
            if !definition.models.contains_key(&name) {
                return Err(no_model(&name));
            }
            if let Some(user) = user(definition, &name) {
                return Err(conflict(format!(
                    "Cannot delete model '{name}', is referenced in {user}"
                )));
            }
            definition.models.remove(&name);
            Ok(DeleteModelOutput {})
        })
        .await
    }

    pub(crate) async fn update_model(
        &self,
        caller: &Caller,
        input: UpdateModelRequest,
    ) -> Result<Model, ApiError> {
        let name = input.model_name;
        let patches = patch::parse(input.patch_operations)?;
        self.change(caller, &input.rest_api_id, |definition| {
            let found = definition.models.get(&name).cloned();
            let mut model = found.ok_or_else(|| no_model(&name))?;
            for patch in &patches {
                PATHS.check(patch)?;
                match *patch.at().as_slice() {
                    ["description"] => patch::text(&mut model.description, patch),
                    _ => model.schema.clone_from(&patch.value),
                }
            }
            check(definition, &model)?;
            definition.models.insert(name.clone(), model.clone());
            Ok(model)
        })
        .await
    }
}

fn no_model(name: &str) -> ApiError {
    not_found(format!("Invalid model name specified: {name}"))
}

/// Whether a model is one that bodies can be held against.
pub(crate) fn check(definition: &Definition, model: &Model) -> Result<(), ApiError> {
    let schema = model.schema.as_deref().unwrap_or_default();
    if schema.trim().is_empty() {
        return Err(bad("Model schema must have at least 1 property or array items defined"));
    }
    if schema.len() > SCHEMA_BYTES_MAX {
        return Err(bad(format!(
            "Model schema size exceeds the limit of {SCHEMA_BYTES_MAX} bytes"
        )));
    }
    let is_json = model.content_type.as_deref().is_some_and(|of| of.contains("json"));
    if !is_json {
        return Ok(());
    }
    let wrong = |what: &str| {
        bad(format!("Invalid model specified: Validation Result: warnings : [], errors : [{what}]"))
    };
    let read: Value =
        serde_json::from_str(schema).map_err(|_| wrong("Invalid model schema specified"))?;
    if !read.is_object() {
        return Err(wrong("Invalid model schema specified"));
    }
    let mut references = Vec::new();
    collect(&read, &mut references);
    for reference in references.into_iter().filter(|of| !of.starts_with('#')) {
        let name = reference.strip_prefix(REFERENCES).and_then(|rest| rest.split_once("/models/"));
        let own = definition.api.id.as_deref().unwrap_or_default();
        match name {
            Some((api, _)) if api != own => {
                return Err(wrong("Model reference must be in canonical form"));
            }
            Some((_, name)) => {
                let name = name.split('#').next().unwrap_or_default();
                let itself = model.name.as_deref() == Some(name);
                if !itself && !definition.models.contains_key(name) {
                    return Err(wrong(&format!("Invalid model reference specified: {name}")));
                }
            }
            None => return Err(wrong("Model reference must be in canonical form")),
        }
    }
    let mut others = schemas(definition);
    others.insert(model.name.clone().unwrap_or_default(), schema.to_owned());
    Schema::parse(schema, &others)
        .map_err(|why| wrong(&format!("Invalid model schema specified. {why}")))?;
    Ok(())
}

/// The schemas of an API's models, by name.
pub(crate) fn schemas(definition: &Definition) -> BTreeMap<String, String> {
    let all = definition.models.iter();
    all.filter_map(|(name, of)| Some((name.clone(), of.schema.clone()?))).collect()
}

/// All that a schema refers to.
fn collect<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if name == "$ref" => found.push(text),
                    member => collect(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

fn refers(schema: &str, name: &str) -> bool {
    let Ok(value) = serde_json::from_str::<Value>(schema) else { return false };
    let mut references = Vec::new();
    collect(&value, &mut references);
    references.iter().any(|of| {
        let of = of.rsplit_once("/models/").map_or("", |(_, name)| name);
        of.split('#').next() == Some(name)
    })
}

/// What of an API uses a model.
fn user(definition: &Definition, name: &str) -> Option<String> {
    for (resource, http_method, method) in definition.methods() {
        let path = resource.path.as_deref().unwrap_or_default();
        let uses = |models: &Option<BTreeMap<String, String>>| {
            models.iter().flat_map(BTreeMap::values).any(|model| model == name)
        };
        if uses(&method.request_models) {
            return Some(format!("method request: {path}/{http_method}"));
        }
        for (status, response) in method.method_responses.iter().flatten() {
            if uses(&response.response_models) {
                return Some(format!("method response: {path}/{http_method}/{status}"));
            }
        }
    }
    let mut others = definition.models.iter().filter(|(other, _)| *other != name);
    let other = others.find(|(_, of)| refers(of.schema.as_deref().unwrap_or_default(), name))?;
    Some(format!("model: {}", other.0))
}

/// A schema with all that it refers to inside: `definitions`.
fn flatten(definition: &Definition, schema: &str) -> String {
    let Ok(mut root) = serde_json::from_str::<Value>(schema) else { return schema.to_owned() };
    let (mut known, mut open) = (BTreeMap::new(), vec![schema.to_owned()]);
    while let Some(text) = open.pop() {
        let Ok(value) = serde_json::from_str::<Value>(&text) else { continue };
        let mut references = Vec::new();
        collect(&value, &mut references);
        for name in references.iter().filter_map(|of| of.rsplit_once("/models/").map(|of| of.1)) {
            let schema = definition.models.get(name).and_then(|model| model.schema.clone());
            if let (Some(schema), false) = (schema, known.contains_key(name)) {
                open.push(schema.clone());
                known.insert(name.to_owned(), schema);
            }
        }
    }
    let inside = known.iter().filter_map(|(name, schema)| {
        let mut value = serde_json::from_str(schema).ok()?;
        localize(&mut value);
        Some((name.clone(), value))
    });
    let inside: serde_json::Map<String, Value> = inside.collect();
    localize(&mut root);
    if let (Value::Object(members), false) = (&mut root, inside.is_empty()) {
        members.insert("definitions".to_owned(), Value::Object(inside));
    }
    root.to_string()
}

/// Turns references to models into references to `definitions`.
fn localize(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                match member {
                    Value::String(text) if name == "$ref" => {
                        if let Some((_, model)) = text.rsplit_once("/models/") {
                            *text = format!("#/definitions/{model}");
                        }
                    }
                    member => localize(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(localize),
        _ => {}
    }
}
