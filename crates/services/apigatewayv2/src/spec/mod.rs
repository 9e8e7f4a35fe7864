//! HTTP APIs out of OpenAPI documents, and back: ImportApi, ReimportApi, ExportApi («Use OpenAPI
//! definitions for HTTP APIs in API Gateway»).

mod export;
mod import;

use crate::control::apis::complete;
use crate::definition::Definition;
use crate::errors::bad;
use crate::keys::ApiKey;
use crate::record::Record;
use crate::room::Room;
use crate::show::Shown;
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use bytes::Bytes;
use export::exported;
use foundation::Caller;
use import::{Import, read};
use openapi::{Extensions, Syntax};

impl Room {
    pub(crate) async fn import_api(
        &self,
        caller: &Caller,
        input: ImportApiRequest,
    ) -> Result<ImportApiResponse, ApiError> {
        let document = read(caller, &input.body, input.basepath.as_deref())?;
        let record = self.found(caller, |id, moment| {
            let mut import = Import::of(&document, moment);
            let api = complete(import.api(Api::default())?)?;
            let api = self.born(api, id, moment);
            let mut definition = Definition { api, ..Definition::default() };
            import.fill(&mut definition)?;
            import.finish(&mut definition, input.fail_on_warnings)?;
            Ok(Record { definition, ..Record::default() })
        });
        Ok(record.await?.definition.api.shown())
    }

    pub(crate) async fn reimport_api(
        &self,
        caller: &Caller,
        input: ReimportApiRequest,
    ) -> Result<ReimportApiResponse, ApiError> {
        let document = read(caller, &input.body, input.basepath.as_deref())?;
        let changed = self.change(caller, &input.api_id, |record, moment| {
            only_http(&record.definition)?;
            let mut import = Import::of(&document, moment);
            let definition = &mut record.definition;
            definition.api = complete(import.api(std::mem::take(&mut definition.api))?)?;
            import.fill(definition)?;
            import.finish(definition, input.fail_on_warnings)?;
            Ok(definition.api.clone())
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn export_api(
        &self,
        caller: &Caller,
        input: ExportApiRequest,
    ) -> Result<ExportApiResponse, ApiError> {
        if input.specification != "OAS30" {
            return Err(bad("Invalid specification specified. Supported values are [OAS30]"));
        }
        if input.export_version.as_deref().is_some_and(|version| version != "1.0") {
            return Err(bad("Invalid export version specified. Supported values are [1.0]"));
        }
        let syntax = match input.output_type.as_str() {
            "JSON" => Syntax::Json,
            "YAML" => Syntax::Yaml,
            _ => {
                return Err(bad(
                    "Invalid output type specified. Supported values are [JSON, YAML]",
                ));
            }
        };
        let key = ApiKey::of(caller, &input.api_id);
        let record = self.read(&key).await?.record;
        only_http(&record.definition)?;
        let definition = match &input.stage_name {
            None => record.definition,
            Some(name) => {
                let stage = record.stages.get(name).ok_or_else(crate::errors::no_stage)?;
                let deployment = stage.stage.deployment_id.as_deref().unwrap_or_default();
                let copy = self.snapshot(&key, deployment).await?;
                copy.ok_or_else(|| bad(format!("Stage {name} has no deployment to export")))?
            }
        };
        let extensions = match input.include_extensions {
            Some(false) => Extensions::default(),
            _ => Extensions::ALL,
        };
        let document = exported(&definition, &caller.region, input.stage_name.as_deref());
        let text = openapi::write(&document, extensions, syntax);
        Ok(ExportApiResponse { body: Some(Bytes::from(text)) })
    }
}

fn only_http(definition: &Definition) -> Result<(), ApiError> {
    match definition.is_http() {
        true => Ok(()),
        false => Err(bad("Import and export are supported for protocol type HTTP only")),
    }
}
