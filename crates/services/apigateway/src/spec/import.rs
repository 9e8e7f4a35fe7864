//! What a document makes of a definition: the parts that operations refer to first, then paths with
//! their methods. Everything that is wrong is told at once.

use super::parameters::Parameters;
use super::settings;
use crate::Definition;
use crate::errors::bad;
use crate::ops::{gateway_responses, models};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{Authorizer, GatewayResponse, Model, RequestValidator};
use foundation::Caller;
use openapi::{Read, Scheme, each_reference};
use serde_json::Value;
use std::collections::BTreeMap;

/// What becomes of what there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// It stays, where the document does not have the same.
    Merge,
    /// It goes.
    Overwrite,
}

/// An import under way.
pub(super) struct Import<'a> {
    pub(super) room: &'a Room,
    pub(super) caller: &'a Caller,
    pub(super) read: &'a Read,
    pub(super) mode: Mode,
    pub(super) parameters: &'a Parameters,
    pub(super) warnings: Vec<String>,
    errors: Vec<String>,
    /// Ids of validators and authorizers by their names.
    pub(super) validators: BTreeMap<String, String>,
    pub(super) authorizers: BTreeMap<String, String>,
}

impl<'a> Import<'a> {
    pub(super) fn of(
        room: &'a Room,
        caller: &'a Caller,
        read: &'a Read,
        mode: Mode,
        parameters: &'a Parameters,
    ) -> Self {
        Import {
            room,
            caller,
            read,
            mode,
            parameters,
            warnings: read.warnings.clone(),
            errors: Vec::new(),
            validators: BTreeMap::new(),
            authorizers: BTreeMap::new(),
        }
    }

    pub(super) fn refused(&mut self, text: String) {
        self.errors.push(text);
    }

    /// Brings the document to the definition.
    pub(super) fn fill(&mut self, definition: &mut Definition) -> Result<(), ApiError> {
        settings::bring(self, definition)?;
        self.bring_validators(definition);
        self.bring_authorizers(definition);
        self.bring_models(definition);
        self.bring_gateway_responses(definition);
        self.bring_paths(definition);
        Ok(())
    }

    /// The warnings, if there is nothing worse, and they are not too much.
    pub(super) fn finish(self, fail_on_warnings: Option<bool>) -> Result<Vec<String>, ApiError> {
        let list = |texts: &[String]| texts.join("\n\t");
        if !self.errors.is_empty() {
            return Err(bad(format!("Errors found during import:\n\t{}", list(&self.errors))));
        }
        if fail_on_warnings == Some(true) && !self.warnings.is_empty() {
            return Err(bad(format!("Warnings found during import:\n\t{}", list(&self.warnings))));
        }
        Ok(self.warnings)
    }

    fn bring_validators(&mut self, definition: &mut Definition) {
        let old = std::mem::take(&mut definition.validators);
        let named = |name: &str| {
            old.values()
                .find(|one| one.name.as_deref() == Some(name))
                .and_then(|one| one.id.clone())
        };
        for (name, one) in &self.read.api.validators {
            let id = named(name).unwrap_or_else(|| self.room.short_id());
            let made = RequestValidator {
                id: Some(id.clone()),
                name: Some(name.clone()),
                validate_request_body: Some(one.body),
                validate_request_parameters: Some(one.parameters),
            };
            definition.validators.insert(id, made);
        }
        if self.mode == Mode::Merge {
            for (id, one) in old {
                definition.validators.entry(id).or_insert(one);
            }
        }
        let all = definition.validators.iter();
        self.validators =
            all.filter_map(|(id, one)| Some((one.name.clone()?, id.clone()))).collect();
    }

    fn bring_authorizers(&mut self, definition: &mut Definition) {
        let old = std::mem::take(&mut definition.authorizers);
        let named = |name: &str| {
            old.values()
                .find(|one| one.name.as_deref() == Some(name))
                .and_then(|one| one.id.clone())
        };
        for (name, scheme) in &self.read.api.schemes {
            let Scheme::Authorizer(one) = scheme else { continue };
            let id = named(name).unwrap_or_else(|| self.room.short_id());
            match settings::authorizer(name, one) {
                Ok(made) => {
                    let made = Authorizer { id: Some(id.clone()), ..made };
                    definition.authorizers.insert(id, made);
                }
                Err(why) => {
                    let why = why.message();
                    self.refused(format!("Unable to create authorizer '{name}': {why}"));
                }
            }
        }
        if self.mode == Mode::Merge {
            for (id, one) in old {
                definition.authorizers.entry(id).or_insert(one);
            }
        }
        let all = definition.authorizers.iter();
        self.authorizers =
            all.filter_map(|(id, one)| Some((one.name.clone()?, id.clone()))).collect();
    }

    fn bring_models(&mut self, definition: &mut Definition) {
        let api = definition.api.id.clone().unwrap_or_default();
        let old = std::mem::take(&mut definition.models);
        for (name, model) in &self.read.api.models {
            let mut schema = model.schema.clone();
            each_reference(&mut schema, &mut |reference| {
                if let Some(name) = reference.strip_prefix("#/definitions/") {
                    *reference = settings::model_url(&api, name);
                }
            });
            let id = old.get(name).and_then(|old| old.id.clone());
            let made = Model {
                content_type: Some("application/json".to_owned()),
                description: schema
                    .get("description")
                    .and_then(Value::as_str)
                    .map(ToOwned::to_owned),
                id: id.or_else(|| Some(self.room.short_id())),
                name: Some(name.clone()),
                schema: Some(format!("{schema:#}")),
            };
            definition.models.insert(name.clone(), made);
        }
        if self.mode == Mode::Merge {
            for (name, one) in old {
                definition.models.entry(name).or_insert(one);
            }
        }
        // Only now, as each may refer to any other.
        for name in self.read.api.models.keys() {
            let Some(model) = definition.models.get(name) else { continue };
            if let Err(why) = models::check(definition, model) {
                self.refused(format!("Unable to create model for '{name}': {}", why.message()));
            }
        }
    }

    fn bring_gateway_responses(&mut self, definition: &mut Definition) {
        if self.mode == Mode::Overwrite {
            definition.gateway_responses.clear();
        }
        let some = |map: &BTreeMap<String, String>| Some(map.clone());
        for (kind, one) in &self.read.api.gateway_responses {
            let response_type = kind.as_str().into();
            if matches!(response_type, aws_api::apigateway::GatewayResponseType::Unknown(_)) {
                self.warnings.push(format!("Invalid gateway response type '{kind}'. Ignoring."));
                continue;
            }
            let made = gateway_responses::complete(GatewayResponse {
                default_response: Some(false),
                response_parameters: some(&one.parameters),
                response_templates: some(&one.templates),
                response_type: Some(response_type),
                status_code: one.status_code.clone(),
            });
            match made {
                Ok(made) => drop(definition.gateway_responses.insert(kind.clone(), made)),
                Err(why) => self
                    .refused(format!("Unable to put gateway response '{kind}': {}", why.message())),
            }
        }
    }
}
