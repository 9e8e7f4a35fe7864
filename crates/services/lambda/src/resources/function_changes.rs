//! What brings a function to what is wanted of it.

use super::function::{Code, Function, Functions, environment};
use super::tags::bring_tags;
use super::{SERVICE, inline};
use crate::limits::{MEMORY_MIN_MB, TIMEOUT_DEFAULT_S, TMP_MIN_MB};
use aws_api::lambda::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resource::{Api, Failure, Work, or_reset};
use ring::digest;
use std::collections::BTreeMap;

impl Functions {
    /// Makes the function what is wanted. Each step may be repeated.
    pub(super) async fn bring(
        &self,
        work: &Work,
        name: &str,
        old: &Function,
        new: &Function,
    ) -> Result<(), Failure> {
        self.bring_code(work, name, old, new).await?;
        self.bring_settings(work, name, old, new).await?;
        self.bring_tags(work, name, new).await?;
        self.bring_reserved(work, name, new.reserved).await
    }

    async fn bring_code(
        &self,
        work: &Work,
        name: &str,
        old: &Function,
        new: &Function,
    ) -> Result<(), Failure> {
        // The same text is another file in another language.
        if old.code == new.code && old.runtime == new.runtime {
            return Ok(());
        }
        let Code { bucket, key, version, text } = new.code.clone();
        if text.is_none() && old.code == new.code {
            return Ok(());
        }
        let zip_file =
            text.map(|text| inline::package(&text, new.runtime.as_deref())).transpose()?;
        if let Some(zip) = &zip_file {
            let sha256 = STANDARD.encode(digest::digest(&digest::SHA256, zip));
            let found = self.found(work, name).await?.and_then(|found| found.configuration);
            if found.and_then(|settings| settings.code_sha256) == Some(sha256) {
                return Ok(());
            }
        }
        let input = UpdateFunctionCodeRequest {
            function_name: name.to_owned(),
            s3_bucket: bucket,
            s3_key: key,
            s3_object_version: version,
            zip_file,
            architectures: super::function::architectures(new),
            ..UpdateFunctionCodeRequest::default()
        };
        let updated = self.api.update_function_code(&work.caller, input).await;
        updated.map(drop).map_err(work.refused(SERVICE))
    }

    async fn bring_settings(
        &self,
        work: &Work,
        name: &str,
        old: &Function,
        new: &Function,
    ) -> Result<(), Failure> {
        // What has a default is set to it where it is no longer given.
        let no_variables = Environment { variables: Some(BTreeMap::new()) };
        let storage = Api(EphemeralStorage { size: TMP_MIN_MB });
        let input = UpdateFunctionConfigurationRequest {
            function_name: name.to_owned(),
            dead_letter_config: or_reset(
                Some(&old.dead_letters),
                &new.dead_letters,
                Api(DeadLetterConfig { target_arn: Some(String::new()) }),
            )
            .map(|config| config.0),
            description: or_reset(Some(&old.description), &new.description, String::new()),
            environment: or_reset(Some(&old.environment), &environment(new), no_variables),
            ephemeral_storage: or_reset(
                Some(&old.ephemeral_storage),
                &new.ephemeral_storage,
                storage,
            )
            .map(|storage| storage.0),
            handler: new.handler.clone(),
            layers: or_reset(Some(&old.layers), &new.layers, Vec::new()),
            logging_config: new.logging_config.clone().map(|config| config.0),
            memory_size: or_reset(Some(&old.memory_size), &new.memory_size, MEMORY_MIN_MB),
            role: Some(new.role.clone()),
            runtime: new.runtime.as_deref().map(Runtime::from),
            snap_start: new.snap_start.clone().map(|config| config.0),
            timeout: or_reset(Some(&old.timeout), &new.timeout, TIMEOUT_DEFAULT_S),
            tracing_config: new.tracing_config.clone().map(|config| config.0),
            vpc_config: new.vpc_config.clone().map(|config| config.0),
            ..UpdateFunctionConfigurationRequest::default()
        };
        let updated = self.api.update_function_configuration(&work.caller, input).await;
        updated.map(drop).map_err(work.refused(SERVICE))
    }

    async fn bring_tags(&self, work: &Work, name: &str, new: &Function) -> Result<(), Failure> {
        let Some(found) = self.found(work, name).await? else { return Ok(()) };
        let arn = found.configuration.and_then(|settings| settings.function_arn);
        let resource = arn.unwrap_or_default();
        let had = found.tags.unwrap_or_default();
        bring_tags(&*self.api, work, resource, &had, new.tags.as_deref()).await
    }

    pub(super) async fn bring_reserved(
        &self,
        work: &Work,
        name: &str,
        wanted: Option<i32>,
    ) -> Result<(), Failure> {
        let Some(found) = self.found(work, name).await? else { return Ok(()) };
        let has = found.concurrency.and_then(|c| c.reserved_concurrent_executions);
        let function_name = name.to_owned();
        match wanted {
            _ if has == wanted => Ok(()),
            Some(reserved_concurrent_executions) => {
                let input =
                    PutFunctionConcurrencyRequest { function_name, reserved_concurrent_executions };
                let put = self.api.put_function_concurrency(&work.caller, input).await;
                put.map(drop).map_err(work.refused(SERVICE))
            }
            None => {
                let input = DeleteFunctionConcurrencyRequest { function_name };
                let deleted = self.api.delete_function_concurrency(&work.caller, input).await;
                deleted.map(drop).map_err(work.refused(SERVICE))
            }
        }
    }
}
