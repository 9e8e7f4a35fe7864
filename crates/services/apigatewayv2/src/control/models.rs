//! Models: schemas of messages of WebSocket APIs.

use super::listing::listed;
use super::settings::said;
use crate::definition::Definition;
use crate::errors::{bad, conflict, nothing};
use crate::room::Room;
use crate::show::{Put, Shown};
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::Caller;

impl Definition {
    /// Refuses a model that can't be in this API, and gives it AWS's defaults.
    pub(crate) fn complete_model(&self, mut model: Model) -> Result<Model, ApiError> {
        if self.is_http() {
            return Err(bad("Models are not supported for protocol type HTTP"));
        }
        let name = &model.name;
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(bad("Model name must be alphanumeric"));
        }
        let same = |other: &&Model| other.name == *name && other.model_id != model.model_id;
        if self.models.values().any(|other| same(&other)) {
            return Err(conflict("Model name already exists for this API"));
        }
        let schema = model.schema.as_deref().unwrap_or_default();
        if serde_json::from_str::<serde::de::IgnoredAny>(schema).is_err() {
            return Err(bad("Invalid model specified: Model schema is not valid JSON"));
        }
        model.content_type.get_or_insert_with(|| "application/json".to_owned());
        Ok(model)
    }
}

impl Room {
    pub(crate) async fn create_model(
        &self,
        caller: &Caller,
        input: CreateModelRequest,
    ) -> Result<CreateModelResponse, ApiError> {
        let model = Model {
            content_type: said(input.content_type),
            description: said(input.description),
            model_id: None,
            name: input.name,
            schema: Some(input.schema),
        };
        let made = self.change(caller, &input.api_id, |record, moment| {
            let id = moment.id();
            let model = Model { model_id: Some(id.clone()), ..model.clone() };
            let model = record.definition.complete_model(model)?;
            record.definition.models.insert(id, model.clone());
            Ok(model)
        });
        Ok(made.await?.shown())
    }

    pub(crate) async fn get_model(
        &self,
        caller: &Caller,
        input: GetModelRequest,
    ) -> Result<GetModelResponse, ApiError> {
        let mut record = self.record(caller, &input.api_id).await?;
        let model = record.definition.models.remove(&input.model_id);
        Ok(model.ok_or_else(|| nothing("Model", &input.model_id))?.shown())
    }

    pub(crate) async fn get_models(
        &self,
        caller: &Caller,
        input: GetModelsRequest,
    ) -> Result<GetModelsResponse, ApiError> {
        let record = self.record(caller, &input.api_id).await?;
        let (items, next_token) = listed!("GetModels", input, record.definition.models)?;
        Ok(GetModelsResponse { items, next_token })
    }

    pub(crate) async fn update_model(
        &self,
        caller: &Caller,
        input: UpdateModelRequest,
    ) -> Result<UpdateModelResponse, ApiError> {
        let changed = self.change(caller, &input.api_id, |record, _| {
            let (id, input) = (&input.model_id, input.clone());
            let found = record.definition.models.get(id);
            let mut model = found.ok_or_else(|| nothing("Model", id))?.clone();
            model.content_type.put(said(input.content_type));
            super::settings::put_text(&mut model.description, input.description);
            model.name.put(said(input.name));
            model.schema.put(said(input.schema));
            let model = record.definition.complete_model(model)?;
            record.definition.models.insert(id.clone(), model.clone());
            Ok(model)
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn delete_model(
        &self,
        caller: &Caller,
        input: DeleteModelRequest,
    ) -> Result<DeleteModelOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            let id = &input.model_id;
            record.definition.models.remove(id).map(|_| ()).ok_or_else(|| nothing("Model", id))
        })
        .await?;
        Ok(DeleteModelOutput {})
    }
}
