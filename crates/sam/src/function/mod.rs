//! `AWS::Serverless::Function`.

mod alias;
mod broker;
mod code;
mod deployment;
mod event;
mod http_route;
mod invoke;
mod mapping;
mod notify;
mod policies;
mod rest_route;
mod role;
mod rule;
mod schedule;
mod url;

use crate::document::sorted_json;
use crate::kinds;
use crate::made::{self, Made};
use crate::pass::Pass;
use crate::problem::{Checked, Problem};
use crate::tree::{attribute, given, is_truthy, reference};
use serde_json::{Map, Value, json};

pub(crate) use deployment::{Deployment, finish as finish_deployments};
pub(crate) use policies::replace_templates;

pub(crate) const TYPE: &str = "AWS::Serverless::Function";

/// What events call: the function, or its alias.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) id: String,
    pub(crate) is_alias: bool,
}

impl Target {
    pub(crate) fn name(&self) -> Value {
        reference(&self.id)
    }

    pub(crate) fn arn(&self) -> Value {
        if self.is_alias { reference(&self.id) } else { attribute(&self.id, "Arn") }
    }
}

/// A function under work.
pub(crate) struct Function<'a> {
    pub(crate) id: &'a str,
    pub(crate) properties: &'a Map<String, Value>,
    /// The attributes of what is made of it.
    pub(crate) passed: Map<String, Value>,
    pub(crate) kept: Map<String, Value>,
}

impl Function<'_> {
    pub(crate) fn given(&self, name: &str) -> Option<&Value> {
        given(self.properties, name)
    }

    pub(crate) fn problem(&self, text: impl std::fmt::Display) -> Problem {
        Problem::resource(self.id, text)
    }

    pub(crate) fn condition(&self) -> Option<&str> {
        self.passed.get("Condition").and_then(Value::as_str)
    }

    pub(crate) fn tags(&self) -> Vec<Value> {
        made::tag_list(self.properties.get("Tags"), &[("lambda:createdBy", "SAM")])
    }
}

/// What a function becomes.
pub(crate) fn make(
    pass: &mut Pass<'_>,
    id: &str,
    resource: &Map<String, Value>,
) -> Checked<Vec<Made>> {
    let empty = Map::new();
    let properties = resource.get("Properties").and_then(Value::as_object).unwrap_or(&empty);
    kinds::check(id, TYPE, kinds::FUNCTION, properties)?;
    for name in ["TenancyConfig", "CapacityProviderConfig", "DurableConfig"] {
        if properties.contains_key(name) {
            return Err(Problem::resource(id, format!("'{name}' is not implemented.")));
        }
    }
    if properties.contains_key("FunctionScalingConfig") {
        let text = "'FunctionScalingConfig' requires 'CapacityProviderConfig'.";
        return Err(Problem::resource(id, text));
    }
    let function =
        Function { id, properties, passed: made::passed(resource), kept: made::kept(resource) };
    check_version_deletion(pass, &function)?;
    let mut made = vec![lambda(&function)?];
    if function.given("ProvisionedConcurrencyConfig").is_some()
        && function.given("AutoPublishAlias").is_none()
    {
        return Err(function.problem(
            "To set ProvisionedConcurrencyConfig AutoPublishALias must be defined on the function",
        ));
    }
    let alias = alias::name(pass, &function)?;
    let mut target = Target { id: id.to_owned(), is_alias: false };
    if let Some(name) = &alias {
        let (version, alias) = alias::make(pass, &function, name, &mut made[0])?;
        pass.link(id, "Alias", &alias.id);
        pass.link(id, "Version", &version.id);
        target = Target { id: alias.id.clone(), is_alias: true };
        made.push(version);
        made.push(alias);
    }
    if let Some(preference) = deployment::read(pass, &function)? {
        if alias.is_none() {
            return Err(function.problem(
                "'DeploymentPreference' requires AutoPublishAlias property to be specified.",
            ));
        }
        if let Some(alias) = made.last_mut() {
            let policy = deployment::update_policy(&function, &preference);
            alias.attributes.insert("UpdatePolicy".to_owned(), policy);
        }
        pass.deployments.push(preference);
    }
    if let Some(config) = function.given("FunctionUrlConfig") {
        made.extend(url::make(&function, config, &target)?);
    }
    let mut invoke_policies = Vec::new();
    if let Some(config) = function.given("EventInvokeConfig") {
        let config = pass.resolved(config);
        let (more, policies) = invoke::make(pass, &function, &config, alias.as_deref())?;
        made.extend(more);
        invoke_policies = policies;
    }
    let mut role = role::make(pass, &function, invoke_policies)?;
    match &role.arn {
        Some(arn) => made[0].set("Role", arn.clone()),
        None => {
            let role = attribute(&format!("{id}Role"), "Arn");
            made[0].set("Role", role);
        }
    }
    let (events, granted) = event::make_all(pass, &function, &target)?;
    if let Some(role) = &mut role.made {
        granted.apply(role);
    }
    made.extend(role.made);
    made.extend(events);
    propagate_tags(&function, &mut made);
    Ok(made)
}

fn check_version_deletion(pass: &Pass<'_>, function: &Function<'_>) -> Checked<()> {
    let Some(policy) = function.given("VersionDeletionPolicy") else { return Ok(()) };
    match pass.resolved(policy) {
        Value::String(policy) if policy == "Delete" || policy == "Retain" => {}
        Value::Object(_) if function.given("AutoPublishAlias").is_none() => {}
        _ => {
            return Err(function.problem(
                "Property 'VersionDeletionPolicy' should be a one of the strings: 'Delete' or \
                 'Retain'.",
            ));
        }
    }
    if function.given("AutoPublishAlias").is_none() {
        return Err(function.problem("'VersionDeletionPolicy' requires 'AutoPublishAlias'."));
    }
    Ok(())
}

/// The function itself, without its role.
fn lambda(function: &Function<'_>) -> Checked<Made> {
    let code = code::make(function)?;
    let mut made = Made::new(function.id, "AWS::Lambda::Function", json!({ "Code": code }))
        .attributed(&function.kept)
        .copying(
            function.properties,
            &[
                "FunctionName",
                "Handler",
                "Runtime",
                "Description",
                "MemorySize",
                "Timeout",
                "VpcConfig",
                "Environment",
                "KmsKeyArn",
                "ReservedConcurrentExecutions",
                "Layers",
                "FileSystemConfigs",
                "ImageConfig",
                "PackageType",
                "CodeSigningConfigArn",
                "Architectures",
                "SnapStart",
                "EphemeralStorage",
                "RuntimeManagementConfig",
                "LoggingConfig",
                "RecursiveLoop",
                "PublishToLatestPublished",
            ],
        );
    code::check_package(function)?;
    if let Some(tracing) = function.given("Tracing").filter(|one| *one != "Disabled") {
        made.set("TracingConfig", json!({ "Mode": tracing }));
    }
    if let Some(queue) = function.given("DeadLetterQueue") {
        made.set("DeadLetterConfig", json!({ "TargetArn": dead_letters(function, queue)?.1 }));
    }
    made.set("Tags", function.tags());
    Ok(made)
}

/// The type and the ARN of where dead letters go.
fn dead_letters<'a>(function: &Function<'_>, queue: &'a Value) -> Checked<(&'a str, &'a Value)> {
    let members = queue.as_object();
    let member = |name| members.and_then(|members| given(members, name));
    let (Some(kind), Some(arn)) = (member("Type"), member("TargetArn")) else {
        return Err(function
            .problem("'DeadLetterQueue' requires Type and TargetArn properties to be specified."));
    };
    match kind.as_str() {
        Some(kind @ ("SQS" | "SNS")) => Ok((kind, arn)),
        Some(_) => Err(function.problem("'DeadLetterQueue' requires Type of ['SQS', 'SNS']")),
        None => Err(function.problem("Property 'DeadLetterQueue.Type' should be a string.")),
    }
}

/// What a version's id is told from when all properties count: everything but the role.
fn fingerprint(lambda: &Made) -> String {
    sorted_json(&Value::Object(lambda.properties.clone()))
}

fn propagate_tags(function: &Function<'_>, made: &mut [Made]) {
    let wanted = function.properties.get("PropagateTags").is_some_and(is_truthy);
    let Some(tags) = function.given("Tags").filter(|_| wanted) else { return };
    let tags = made::tag_list(Some(tags), &[]);
    for one in made {
        let kinds =
            ["AWS::Lambda::Function", "AWS::IAM::Role", "AWS::SQS::Queue", "AWS::SNS::Topic"];
        if kinds.contains(&one.kind) {
            one.set("Tags", tags.clone());
        }
    }
}
