//! What brings a function to what is wanted of it.

use super::function::{Code, Function, Functions, environment};
use super::tags::bring_tags;
use super::{SERVICE, inline};
use crate::limits::{MEMORY_MIN_MB, TIMEOUT_DEFAULT_S, TMP_MIN_MB};
use aws_api::lambda::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use resource::{Api, Failure, Work, if_found, or_reset, properties};
use ring::digest;
use std::collections::BTreeMap;

properties! {
    /// How a runtime is kept up to date.
    pub struct RuntimePolicy {
        version_arn: Option<String> = "RuntimeVersionArn";
        update_on: String = "UpdateRuntimeOn";
    }
}

impl RuntimePolicy {
    pub(super) fn request(
        &self,
        function: &str,
        qualifier: Option<&str>,
    ) -> PutRuntimeManagementConfigRequest {
        PutRuntimeManagementConfigRequest {
            function_name: function.to_owned(),
            qualifier: qualifier.map(str::to_owned),
            runtime_version_arn: self.version_arn.clone(),
            update_runtime_on: UpdateRuntimeOn::from(self.update_on.as_str()),
        }
    }

    /// What is set for a function or a version of it.
    pub(super) async fn found(
        api: &dyn Lambda,
        work: &Work,
        function: &str,
        qualifier: Option<&str>,
    ) -> Result<Option<RuntimePolicy>, Failure> {
        let input = GetRuntimeManagementConfigRequest {
            function_name: function.to_owned(),
            qualifier: qualifier.map(str::to_owned),
        };
        let found = api.get_runtime_management_config(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| {
            let update_on = found.update_runtime_on?.to_string();
            Some(RuntimePolicy { update_on, version_arn: found.runtime_version_arn })
        }))
    }
}

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
        self.bring_reserved(work, name, new.reserved).await?;
        self.bring_runs(work, name, Some(old), new).await
    }

    /// Whether events may go round, and how the runtime is kept up to date; what is no longer given
    /// is as it was before anything was said.
    pub(super) async fn bring_runs(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Function>,
        new: &Function,
    ) -> Result<(), Failure> {
        let had = old.is_some_and(|old| old.recursive_loop.is_some());
        if new.recursive_loop.is_some() || had {
            let wanted = new.recursive_loop.as_deref().unwrap_or("Terminate");
            let input = PutFunctionRecursionConfigRequest {
                function_name: name.to_owned(),
                recursive_loop: RecursiveLoop::from(wanted),
            };
            let put = self.api.put_function_recursion_config(&work.caller, input).await;
            put.map_err(work.refused(SERVICE))?;
        }
        let had = old.is_some_and(|old| old.runtime_management.is_some());
        if new.runtime_management.is_some() || had {
            let auto = || RuntimePolicy { update_on: "Auto".to_owned(), version_arn: None };
            let policy = new.runtime_management.clone().unwrap_or_else(auto);
            let input = policy.request(name, None);
            let put = self.api.put_runtime_management_config(&work.caller, input).await;
            put.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }

    /// The same as they are, of what the template says anything of.
    pub(super) async fn runs_found(
        &self,
        work: &Work,
        name: &str,
        wanted: &Function,
    ) -> Result<(Option<String>, Option<RuntimePolicy>), Failure> {
        let mut recursive_loop = None;
        if wanted.recursive_loop.is_some() {
            let input = GetFunctionRecursionConfigRequest { function_name: name.to_owned() };
            let found = self.api.get_function_recursion_config(&work.caller, input).await;
            let found = if_found(found.map_err(work.refused(SERVICE)))?;
            recursive_loop = found.and_then(|found| Some(found.recursive_loop?.to_string()));
        }
        let mut policy = None;
        if wanted.runtime_management.is_some() {
            policy = RuntimePolicy::found(&*self.api, work, name, None).await?;
        }
        Ok((recursive_loop, policy))
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
            logging_config: or_reset(
                Some(&old.logging_config),
                &new.logging_config,
                Api(text_log(name)),
            )
            .map(|config| config.0),
            memory_size: or_reset(Some(&old.memory_size), &new.memory_size, MEMORY_MIN_MB),
            role: Some(new.role.clone()),
            runtime: new.runtime.as_deref().map(Runtime::from),
            snap_start: or_reset(
                Some(&old.snap_start),
                &new.snap_start,
                Api(SnapStart { apply_on: Some(SnapStartApplyOn::None) }),
            )
            .map(|config| config.0),
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

/// How functions log of which nothing is said.
fn text_log(name: &str) -> LoggingConfig {
    LoggingConfig {
        log_format: Some(LogFormat::Text),
        log_group: Some(format!("/aws/lambda/{name}")),
        ..LoggingConfig::default()
    }
}
