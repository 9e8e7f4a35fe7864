//! REST APIs out of Swagger and OpenAPI documents, and back: ImportRestApi, PutRestApi, GetExport;
//! GetModelTemplate («Develop REST APIs using OpenAPI in API Gateway», «Export a REST API»).

mod api_keys;
mod csv;
mod export;
mod import;
mod integrations;
mod methods;
mod model_template;
mod parameters;
mod paths;
mod settings;

use crate::Definition;
use crate::errors::{bad, conflict, no_such, unavailable};
use crate::keys;
use crate::ops::apis;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::*;
use bytes::Bytes;
use export::exported;
use foundation::Caller;
use import::{Import, Mode};
use openapi::{Extensions, Format, Read, Syntax};
use parameters::Parameters;
use std::collections::BTreeMap;
use store::get_one;

/// Reads a document as the caller's, with what its parameters do to it.
fn read(caller: &Caller, body: &[u8], parameters: &Parameters) -> Result<Read, ApiError> {
    let account = caller.account.to_string();
    let region = caller.region.to_string();
    let variables = BTreeMap::from([
        ("AWS::AccountId", account.as_str()),
        ("AWS::Partition", "aws"),
        ("AWS::Region", region.as_str()),
        ("AWS::URLSuffix", "amazonaws.com"),
    ]);
    let read = openapi::read(body, &variables);
    let mut read = read.map_err(|why| bad(why.to_string()))?;
    parameters.base_path.apply(&mut read.api);
    Ok(read)
}

impl Room {
    pub(crate) async fn import_rest_api(
        &self,
        caller: &Caller,
        input: ImportRestApiRequest,
    ) -> Result<RestApi, ApiError> {
        let parameters = Parameters::read(input.parameters.as_ref())?;
        let document = read(caller, &input.body, &parameters)?;
        let mut definition = self.blank(&self.long_id());
        let mut import = Import::of(self, caller, &document, Mode::Overwrite, &parameters);
        import.fill(&mut definition)?;
        let warnings = import.finish(input.fail_on_warnings)?;
        self.add_api(caller, &definition).await?;
        Ok(shown(definition.api, warnings))
    }

    pub(crate) async fn put_rest_api(
        &self,
        caller: &Caller,
        input: PutRestApiRequest,
    ) -> Result<RestApi, ApiError> {
        let mode = match &input.mode {
            None | Some(PutMode::Merge) => Mode::Merge,
            Some(PutMode::Overwrite) => Mode::Overwrite,
            Some(mode) => return Err(bad(format!("Invalid mode specified: {mode}"))),
        };
        let parameters = Parameters::read(input.parameters.as_ref())?;
        let document = read(caller, &input.body, &parameters)?;
        self.change(caller, &input.rest_api_id, |definition| {
            let mut import = Import::of(self, caller, &document, mode, &parameters);
            import.fill(definition)?;
            let warnings = import.finish(input.fail_on_warnings)?;
            Ok(shown(definition.api.clone(), warnings))
        })
        .await
    }

    /// An API with nothing in it but its root.
    fn blank(&self, id: &str) -> Definition {
        let root = self.long_id();
        let api = RestApi {
            created_date: Some(self.now()),
            id: Some(id.to_owned()),
            root_resource_id: Some(root.clone()),
            ..RestApi::default()
        };
        Definition { api, resources: apis::root(root), ..Definition::default() }
    }

    pub(crate) async fn get_export(
        &self,
        caller: &Caller,
        input: GetExportRequest,
    ) -> Result<ExportResponse, ApiError> {
        let format = match input.export_type.as_str() {
            "swagger" => Format::Swagger2,
            "oas30" => Format::OpenApi3,
            _ => return Err(bad("Invalid export type specified. Valid values are: oas30,swagger")),
        };
        let accepts = input.accepts.as_deref().unwrap_or("application/json");
        let (syntax, ending) = match accepts {
            "application/json" => (Syntax::Json, "json"),
            "application/yaml" => (Syntax::Yaml, "yaml"),
            other => return Err(bad(format!("Unable to export as {other}"))),
        };
        let extensions = extensions(input.parameters.as_ref())?;
        // That it is the caller's.
        let (api, stage) = (&input.rest_api_id, &input.stage_name);
        self.draft(caller, api).await?;
        let found = self.found::<Stage>("stage", keys::stage::key(api, stage)).await?;
        let stage_found = found.ok_or_else(|| no_such("stage"))?;
        let deployment = stage_found.record.deployment_id.unwrap_or_default();
        let snapshot = get_one(&*self.store, keys::snapshot::key(api, &deployment)).await;
        let snapshot = snapshot.map_err(unavailable)?.ok_or_else(|| no_such("Deployment"))?;
        let definition = Definition::decode(&snapshot.value).map_err(unavailable)?;
        let document = exported(&definition, format, caller, api, stage);
        let text = openapi::write(&document, extensions, syntax);
        let at = document.version.unwrap_or_default();
        Ok(ExportResponse {
            body: Some(Bytes::from(text)),
            content_disposition: Some(format!(
                "attachment; filename=\"{}_{at}.{ending}\"",
                input.export_type
            )),
            content_type: Some(accepts.to_owned()),
        })
    }

    pub(crate) async fn get_model_template(
        &self,
        caller: &Caller,
        input: GetModelTemplateRequest,
    ) -> Result<Template, ApiError> {
        let definition = self.definition(caller, &input.rest_api_id).await?;
        let model = definition.models.get(&input.model_name);
        let model = model.ok_or_else(|| {
            crate::errors::not_found(format!("Invalid model name specified: {}", input.model_name))
        })?;
        let text = model_template::sample(&definition, model)
            .ok_or_else(|| conflict("The model has no schema to make a template of"))?;
        Ok(Template { value: Some(text) })
    }
}

/// An API as the answer to an import.
fn shown(api: RestApi, warnings: Vec<String>) -> RestApi {
    RestApi { warnings: (!warnings.is_empty()).then_some(warnings), ..apis::shown(api) }
}

/// The extensions that GetExport's parameters ask for.
fn extensions(parameters: Option<&BTreeMap<String, String>>) -> Result<Extensions, ApiError> {
    let mut extensions = Extensions::default();
    for (name, value) in parameters.into_iter().flatten() {
        match name.as_str() {
            "extensions" => {}
            "accepts" => continue,
            _ => return Err(bad(format!("Invalid export parameter specified: {name}"))),
        }
        for one in value.split(',').map(str::trim) {
            match one {
                "apigateway" => extensions = Extensions::ALL,
                "integrations" => extensions.integrations = true,
                "authorizers" => extensions.authorizers = true,
                "documentation" => {}
                other => return Err(crate::errors::unsupported(&format!("extensions={other}"))),
            }
        }
    }
    Ok(extensions)
}

#[cfg(test)]
mod tests;
