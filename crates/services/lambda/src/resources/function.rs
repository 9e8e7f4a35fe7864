//! `AWS::Lambda::Function`.

use super::function_changes::RuntimePolicy;
use super::{SERVICE, inline};
use async_trait::async_trait;
use aws_api::lambda::*;
use resource::{
    Api, Claim, Definition, Failure, Found, Made, Naming, Provider, Tag, Work, given, gone,
    if_found, properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Function {
        architectures: Option<Vec<String>> = "Architectures";
        code: Code = "Code";
        dead_letters: Option<Api<DeadLetterConfig>> = "DeadLetterConfig";
        description: Option<String> = "Description";
        environment: Option<Variables> = "Environment";
        ephemeral_storage: Option<Api<EphemeralStorage>> = "EphemeralStorage";
        function_name: Option<String> = "FunctionName", replace;
        handler: Option<String> = "Handler";
        layers: Option<Vec<String>> = "Layers";
        logging_config: Option<Api<LoggingConfig>> = "LoggingConfig";
        memory_size: Option<i32> = "MemorySize";
        package_type: Option<String> = "PackageType", replace;
        recursive_loop: Option<String> = "RecursiveLoop";
        reserved: Option<i32> = "ReservedConcurrentExecutions";
        role: String = "Role";
        runtime: Option<String> = "Runtime";
        runtime_management: Option<RuntimePolicy> = "RuntimeManagementConfig";
        snap_start: Option<Api<SnapStart>> = "SnapStart";
        tags: Option<Vec<Tag>> = "Tags";
        timeout: Option<i32> = "Timeout";
        tracing_config: Option<Api<TracingConfig>> = "TracingConfig";
        vpc_config: Option<Api<VpcConfig>> = "VpcConfig";
    }
}

properties! {
    /// Where its code comes from.
    pub struct Code {
        bucket: Option<String> = "S3Bucket";
        key: Option<String> = "S3Key";
        version: Option<String> = "S3ObjectVersion";
        text: Option<String> = "ZipFile";
    }
}

properties! {
    /// Its environment variables.
    pub struct Variables {
        variables: Option<BTreeMap<String, String>> = "Variables";
    }
}

pub(super) struct Functions {
    pub(super) api: Arc<dyn Lambda>,
}

const NAME: &str = "AWS::Lambda::Function";

#[async_trait]
impl Provider for Functions {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["Arn", "SnapStartResponse.ApplyOn", "SnapStartResponse.OptimizationStatus"])
        .named(Naming::new("FunctionName", 64));

    type Properties = Function;

    async fn create(&self, work: &Work, wanted: &Function) -> Result<Made, Failure> {
        let name = given("FunctionName", &wanted.function_name)?;
        let found = self.found(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let input = creation(name, work, wanted)?;
            let made = self.api.create_function(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring_reserved(work, name, wanted.reserved).await?;
        self.bring_runs(work, name, None, wanted).await?;
        self.made(work, name).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Function,
    ) -> Result<Option<Found<Function>>, Failure> {
        let Some(found) = self.found(work, id).await? else { return Ok(None) };
        let Some(settings) = found.configuration else { return Ok(None) };
        let attributes = made(id, &settings).attributes;
        let names = |list: Vec<Architecture>| list.iter().map(ToString::to_string).collect();
        let variables = settings.environment.and_then(|environment| environment.variables);
        let layers = settings.layers.unwrap_or_default().into_iter().filter_map(|layer| layer.arn);
        let layers: Vec<_> = layers.collect();
        let (recursive_loop, runtime_management) = self.runs_found(work, id, wanted).await?;
        let is_default = |given: bool, default: bool| given || !default;
        let wanted_variables = wanted.environment.is_some();
        let properties = Function {
            architectures: settings.architectures.map(names),
            dead_letters: settings.dead_letter_config.map(Api),
            description: settings
                .description
                .filter(|text| is_default(wanted.description.is_some(), text.is_empty())),
            environment: (variables.is_some() || wanted_variables).then(|| Variables {
                variables: variables.or_else(|| wanted.environment.clone()?.variables),
            }),
            ephemeral_storage: settings.ephemeral_storage.map(Api),
            function_name: settings.function_name,
            handler: settings.handler,
            layers: (!layers.is_empty() || wanted.layers.is_some()).then_some(layers),
            memory_size: settings.memory_size,
            recursive_loop,
            reserved: found.concurrency.and_then(|c| c.reserved_concurrent_executions),
            role: settings.role.unwrap_or_default(),
            runtime: settings.runtime.map(|runtime| runtime.to_string()),
            runtime_management,
            tags: tags_found(&work.tags, wanted.tags.as_deref(), found.tags.unwrap_or_default()),
            timeout: settings.timeout,
            // What can't be read back, or has one value only.
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Function,
        new: &Function,
    ) -> Result<Made, Failure> {
        self.bring(work, id, old, new).await?;
        self.made(work, id).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Function) -> Result<(), Failure> {
        let input = DeleteFunctionRequest { function_name: id.to_owned(), qualifier: None };
        gone(self.api.delete_function(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

fn creation(name: &str, work: &Work, wanted: &Function) -> Result<CreateFunctionRequest, Failure> {
    let Code { bucket, key, version, text } = wanted.code.clone();
    let runtime = wanted.runtime.as_deref();
    let zip_file = text.map(|text| inline::package(&text, runtime)).transpose()?;
    Ok(CreateFunctionRequest {
        architectures: architectures(wanted),
        code: FunctionCode {
            s3_bucket: bucket,
            s3_key: key,
            s3_object_version: version,
            zip_file,
            ..FunctionCode::default()
        },
        description: wanted.description.clone(),
        environment: environment(wanted),
        ephemeral_storage: wanted.ephemeral_storage.clone().map(|storage| storage.0),
        function_name: name.to_owned(),
        handler: wanted.handler.clone(),
        layers: wanted.layers.clone(),
        logging_config: wanted.logging_config.clone().map(|config| config.0),
        memory_size: wanted.memory_size,
        package_type: wanted.package_type.as_deref().map(PackageType::from),
        role: wanted.role.clone(),
        runtime: runtime.map(Runtime::from),
        snap_start: wanted.snap_start.clone().map(|config| config.0),
        tags: Some(tags_map(&work.tags, wanted.tags.as_deref())),
        timeout: wanted.timeout,
        dead_letter_config: wanted.dead_letters.clone().map(|config| config.0),
        tracing_config: wanted.tracing_config.clone().map(|config| config.0),
        vpc_config: wanted.vpc_config.clone().map(|config| config.0),
        ..CreateFunctionRequest::default()
    })
}

pub(super) fn architectures(wanted: &Function) -> Option<Vec<Architecture>> {
    let names = wanted.architectures.as_ref()?;
    Some(names.iter().map(|name| Architecture::from(name.as_str())).collect())
}

pub(super) fn environment(wanted: &Function) -> Option<Environment> {
    let variables = wanted.environment.clone()?.variables;
    Some(Environment { variables })
}

fn made(name: &str, settings: &FunctionConfiguration) -> Made {
    let made = Made::new(name).with("Arn", settings.function_arn.clone().unwrap_or_default());
    let Some(snap) = &settings.snap_start else { return made };
    let text = |text: Option<String>| text.unwrap_or_default();
    let apply = text(snap.apply_on.as_ref().map(ToString::to_string));
    let status = text(snap.optimization_status.as_ref().map(ToString::to_string));
    made.with("SnapStartResponse.ApplyOn", apply)
        .with("SnapStartResponse.OptimizationStatus", status)
}

impl Functions {
    /// The function, if it is there.
    pub(super) async fn found(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<GetFunctionResponse>, Failure> {
        let input = GetFunctionRequest { function_name: name.to_owned(), qualifier: None };
        if_found(self.api.get_function(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    async fn made(&self, work: &Work, name: &str) -> Result<Made, Failure> {
        let found = self.found(work, name).await?.and_then(|found| found.configuration);
        let settings = found.ok_or_else(|| Failure::not_found(NAME, name))?;
        Ok(made(name, &settings))
    }
}
