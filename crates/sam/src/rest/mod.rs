//! `AWS::Serverless::Api`.

pub(crate) mod auth;
pub(crate) mod cors;
pub(crate) mod editor;
pub(crate) mod plan;
pub(crate) mod policy;
mod responses;

use crate::document::{Dict, Doc, print, to_json};
use crate::domain::{self, Of};
use crate::kinds;
use crate::made::{self, Made};
use crate::pass::Pass;
use crate::problem::{Checked, Problem};
use crate::tree::{given, is_intrinsic, is_truthy, reference, s3_parts, sha1, short_hash};
use editor::edit;
use serde_json::{Map, Value, json};

pub(crate) const TYPE: &str = "AWS::Serverless::Api";

/// The definition of an API that has none.
pub(crate) fn blank() -> Doc {
    let info = Dict::default()
        .with("version", "1.0")
        .with("title", Dict::ordered().with("Ref", "AWS::StackName"));
    Doc::Map(
        Dict::default().with("swagger", "2.0").with("info", info).with("paths", Dict::default()),
    )
}

/// An API under work.
struct Api<'a> {
    id: &'a str,
    properties: &'a Map<String, Value>,
    passed: Map<String, Value>,
    definition: Option<Doc>,
}

impl Api<'_> {
    fn given(&self, name: &str) -> Option<&Value> {
        given(self.properties, name)
    }

    fn problem(&self, text: impl std::fmt::Display) -> Problem {
        Problem::resource(self.id, text)
    }

    fn auth(&self) -> Option<&Map<String, Value>> {
        self.given("Auth").and_then(Value::as_object)
    }

    /// The definition, for what changes it.
    fn definition(&mut self, what: &str) -> Checked<&mut Doc> {
        let id = self.id;
        let problem = |text: String| Problem::resource(id, text);
        let Some(definition) = &mut self.definition else {
            return Err(problem(format!(
                "{what} works only with inline Swagger specified in 'DefinitionBody' property."
            )));
        };
        let is_swagger = definition.as_dict().is_some_and(|root| {
            let versioned = root.has("swagger") || root.has("openapi");
            versioned && root.get("paths").is_some_and(|paths| paths.as_dict().is_some())
        });
        if !is_swagger {
            return Err(problem(match what {
                "Cors" => "Unable to add Cors configuration because 'DefinitionBody' does not \
                           contain a valid Swagger definition."
                    .to_owned(),
                _ => format!(
                    "Unable to add {what} configuration because 'DefinitionBody' does not \
                     contain a valid Swagger definition."
                ),
            }));
        }
        Ok(definition)
    }
}

/// The part of a stage's logical id that is its name: letters and digits, or a hash.
pub(crate) fn stage_suffix(stage: &Value) -> String {
    match stage.as_str() {
        Some(name) if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) => name.to_owned(),
        Some(name) => short_hash(name),
        None => String::new(),
    }
}

/// A stage's name as policies hold it; the implicit API's is not written in the template.
pub(crate) fn stage_doc(api: &str, stage: Option<&Value>) -> Doc {
    match stage {
        Some(Value::String(name)) if api == crate::implicit::REST => Doc::from(name.as_str()),
        Some(Value::String(name)) => Doc::text(name),
        // One that only CloudFormation knows.
        _ => Doc::from("Stage"),
    }
}

fn stage_id(api: &str, stage: &Value) -> String {
    match stage.as_str() {
        Some(name) if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            format!("{api}{name}Stage")
        }
        Some(name) => format!("{api}Stage{}", short_hash(name)),
        None => format!("{api}Stage"),
    }
}

/// What an API becomes.
pub(crate) fn make(
    pass: &mut Pass<'_>,
    id: &str,
    resource: &Map<String, Value>,
) -> Checked<Vec<Made>> {
    let empty = Map::new();
    let properties = resource.get("Properties").and_then(Value::as_object).unwrap_or(&empty);
    kinds::check(id, TYPE, kinds::API, properties)?;
    for name in ["Policy", "EndpointAccessMode", "SecurityPolicy"] {
        if properties.contains_key(name) {
            return Err(Problem::resource(id, format!("'{name}' is not implemented.")));
        }
    }
    let mut resolved = properties.clone();
    for name in ["BinaryMediaTypes", "Domain", "Auth", "OpenApiVersion"] {
        if let Some(value) = properties.get(name) {
            resolved.insert(name.to_owned(), pass.resolved(value));
        }
    }
    let definition = pass.definitions.remove(id);
    let mut api = Api { id, properties: &resolved, passed: made::passed(resource), definition };
    if api.definition.is_some() && api.given("DefinitionUri").is_some() {
        return Err(api
            .problem("Specify either 'DefinitionUri' or 'DefinitionBody' property and not both."));
    }
    check_version(&api)?;
    if api.given("MergeDefinitions").is_some() && api.given("DefinitionUri").is_some() {
        return Err(
            api.problem("Cannot set 'MergeDefinitions' to True when using `DefinitionUri`.")
        );
    }
    let mut made = Vec::new();
    shape(pass, &mut api, &mut made)?;
    let stage = properties.get("StageName").cloned().unwrap_or_default();
    let stage_id = stage_id(id, &stage);
    let mut hashes = Vec::new();
    let mut rest = rest_api(&mut api, resource)?;
    if let Some(definition) = &api.definition {
        hashes.push(print(definition));
    } else if let Some(location) = rest.properties.get("BodyS3Location") {
        hashes.push(print(&location_doc(location)));
    }
    if let Some(version) = api.given("OpenApiVersion").and_then(Value::as_str) {
        hashes.push(version.to_owned());
    }
    let propagated = propagated_tags(&api);
    if let Some(tags) = &propagated {
        rest.set("Tags", made::tag_list(Some(tags), &[]));
    }
    if let Some(domain) = api.given("Domain") {
        let domain =
            domain::make(pass, Of::Rest, id, domain, &stage_id, &api.passed, propagated.as_ref())?;
        hashes.push(to_json(&domain.doc));
        made.extend(domain.made);
    }
    hashes.extend(pass.function_names.remove(id));
    if api.properties.get("AlwaysDeploy") == Some(&Value::Bool(true)) {
        hashes.push(pass.around.now.to_string());
    }
    let deployment = deployment(&api, &hashes.join("||"));
    let stage = stage_of(&api, &stage_id, stage, &deployment.id, propagated.as_ref());
    pass.link(id, "Stage", &stage.id);
    pass.link(id, "Deployment", &deployment.id);
    if let Some(auth) = api.auth() {
        made.extend(plan::make(pass, id, auth, &stage_id, &api.passed)?);
    }
    made.extend([rest, deployment, stage]);
    Ok(made)
}

fn check_version(api: &Api<'_>) -> Checked<()> {
    let Some(version) = api.given("OpenApiVersion") else { return Ok(()) };
    let is_good = version.as_str().is_some_and(|version| {
        version == "2.0" || (version.starts_with("3.0.") && version[4..].parse::<u8>().is_ok())
    });
    if is_good {
        return Ok(());
    }
    Err(api.problem("The OpenApiVersion value must be of the format '3.0.0'."))
}

/// Changes the definition by what stands beside it.
fn shape(pass: &mut Pass<'_>, api: &mut Api<'_>, made: &mut Vec<Made>) -> Checked<()> {
    let properties = api.properties;
    let id = api.id;
    if let Some(cors) = given(properties, "Cors") {
        let definition = api.definition("Cors")?;
        let cors = cors::read(id, cors)?;
        edit(definition, |root| cors.apply(root));
    }
    if let Some(auth) = given(properties, "Auth") {
        let definition = api.definition("Auth")?;
        let empty = Map::new();
        let auth = auth.as_object().unwrap_or(&empty);
        auth::check(id, auth)?;
        let partition = pass.around.partition;
        let stage = match properties.get("StageName") {
            Some(stage) if !stage.is_string() => Doc::written(stage),
            stage => stage_doc(id, stage),
        };
        let paths = definition.as_dict().and_then(|root| root.get("paths")?.as_dict());
        let paths = paths.map(Dict::keys).unwrap_or_default();
        let applied = edit(definition, |root| {
            auth::apply(id, partition, auth, root)?;
            if auth.get("ApiKeyRequired").is_some_and(is_truthy) {
                let preflight =
                    auth.get("AddApiKeyRequiredToCorsPreflight") != Some(&Value::Bool(false));
                auth::require_keys(root, preflight);
            }
            if let Some(Value::Object(policy)) = auth.get("ResourcePolicy") {
                resource_policy(root, &paths, policy, &stage);
            }
            Ok(())
        });
        applied.unwrap_or(Ok(()))?;
        for one in auth::authorizers(id, auth)? {
            if let Some(permission) = one.permission(id, partition) {
                made.push(permission.attributed(&api.passed));
            }
        }
        postprocess(api);
    }
    responses::apply(api)?;
    if let Some(Value::Array(types)) = given(properties, "BinaryMediaTypes") {
        let slashed = |kind: &Value| match kind.as_str() {
            Some(kind) => Doc::text(&kind.replace("~1", "/")),
            None => Doc::written(kind),
        };
        let types: Vec<Doc> = types.iter().map(slashed).collect();
        if api.definition.as_ref().is_some_and(is_swagger)
            && let Some(definition) = &mut api.definition
        {
            edit(definition, |root| {
                root.set("x-amazon-apigateway-binary-media-types", types);
            });
        }
    }
    responses::models(api)?;
    if let Some(disabled) = properties.get("DisableExecuteApiEndpoint") {
        let Some(definition) = &mut api.definition else {
            return Err(api.problem(
                "DisableExecuteApiEndpoint works only within 'DefinitionBody' property.",
            ));
        };
        let disabled = Doc::written(disabled);
        edit(definition, |root| disable_endpoint(root, disabled));
    }
    postprocess(api);
    Ok(())
}

fn is_swagger(definition: &Doc) -> bool {
    definition.as_dict().is_some_and(|root| root.get("paths").is_some())
}

/// Says that an API has no address of its own.
pub(crate) fn disable_endpoint(root: &mut Dict, disabled: Doc) {
    const ENDPOINT: &str = "x-amazon-apigateway-endpoint-configuration";
    let setting = || Dict::ordered().with("disableExecuteApiEndpoint", disabled.clone());
    if root.has("openapi") {
        let server = Dict::default().with(ENDPOINT, setting());
        match root.get_mut("servers").and_then(Doc::as_list_mut) {
            Some(servers) if !servers.is_empty() => {
                for one in servers.iter_mut().filter_map(Doc::as_dict_mut) {
                    one.set(ENDPOINT, setting());
                }
            }
            _ => root.set("servers", vec![server.into()]),
        }
    } else {
        root.set(ENDPOINT, setting());
    }
}

fn resource_policy(root: &mut Dict, paths: &[String], policy: &Map<String, Value>, stage: &Doc) {
    for path in paths {
        let items = editor::items(root, path);
        let methods = items.iter().flat_map(|item| item.keys());
        let addresses: Vec<String> =
            methods.map(|method| policy::resource(path, &method)).collect();
        policy::apply(root, policy, &addresses, stage);
    }
    policy::custom(root, policy);
}

/// What OpenAPI 3 calls otherwise than Swagger 2.
fn postprocess(api: &mut Api<'_>) {
    let is_newer = api.given("OpenApiVersion").and_then(Value::as_str);
    if !is_newer.is_some_and(|version| version.starts_with('3')) {
        return;
    }
    let Some(root) = api.definition.as_mut().and_then(Doc::as_dict_mut) else { return };
    if !root.has("openapi") {
        return;
    }
    for (old, new) in [("securityDefinitions", "securitySchemes"), ("definitions", "schemas")] {
        let Some(definitions) = root.get(old).cloned() else { continue };
        if let Some(components) = root.dict_at("components", false) {
            components.set(new, definitions);
        }
        root.remove(old);
    }
    let Some(paths) = root.get("paths").and_then(Doc::as_dict) else { return };
    for path in paths.keys() {
        // What is under a condition stays as it is.
        let item = editor::paths(root).and_then(|paths| paths.get_mut(&path)?.as_dict_mut());
        if let Some(item) = item {
            for options in editor::definitions(item, "options") {
                options.remove("produces");
                options.remove("consumes");
                let answers = options.get_mut("responses").and_then(Doc::as_dict_mut);
                let answer = answers.and_then(|one| one.get_mut("200")).and_then(Doc::as_dict_mut);
                let headers = answer.and_then(|one| one.get_mut("headers"));
                let Some(headers) = headers.and_then(Doc::as_dict_mut) else { continue };
                for name in headers.keys() {
                    if let Some(kind) = headers.get(&name).cloned() {
                        headers.set(&name, Dict::default().with("schema", kind));
                    }
                }
            }
        }
    }
}

/// The API itself.
fn rest_api(api: &mut Api<'_>, resource: &Map<String, Value>) -> Checked<Made> {
    let mut rest = Made::new(api.id, "AWS::ApiGateway::RestApi", json!({}))
        .attributed(&made::kept(resource))
        .copying(
            api.properties,
            &[
                "Name",
                "Description",
                "FailOnWarnings",
                "BinaryMediaTypes",
                "MinimumCompressionSize",
                "Mode",
                "ApiKeySourceType",
            ],
        );
    if let Some(endpoint) = api.given("EndpointConfiguration") {
        endpoint_configuration(endpoint, &mut rest);
    }
    if let Some(definition) = &api.definition {
        rest.set("Body", definition.to_value());
    } else if let Some(uri) = api.given("DefinitionUri") {
        rest.set("BodyS3Location", s3_location(api.id, uri)?);
    }
    Ok(rest)
}

/// The location of a definition in S3.
pub(crate) fn s3_location(id: &str, uri: &Value) -> Checked<Value> {
    match uri {
        Value::Object(members) => match (members.get("Bucket"), members.get("Key")) {
            (Some(bucket), Some(key)) => {
                let mut location = json!({ "Bucket": bucket, "Key": key });
                if let (Some(version), Some(location)) =
                    (members.get("Version"), location.as_object_mut())
                {
                    location.insert("Version".to_owned(), version.clone());
                }
                Ok(location)
            }
            _ => Err(Problem::resource(
                id,
                "'DefinitionUri' requires Bucket and Key properties to be specified.",
            )),
        },
        Value::String(text) => match s3_parts(text) {
            Some((bucket, key, version)) => {
                let mut location = json!({ "Bucket": bucket, "Key": key });
                if let (Some(version), Some(location)) = (version, location.as_object_mut()) {
                    location.insert("Version".to_owned(), version.into());
                }
                Ok(location)
            }
            None => Err(Problem::resource(
                id,
                "'DefinitionUri' is not a valid S3 Uri of the form 's3://bucket/key' with optional \
                 versionId query parameter.",
            )),
        },
        _ => Err(Problem::resource(id, "Type of property 'DefinitionUri' is invalid.")),
    }
}

/// A location as it counts for a deployment's hash.
fn location_doc(location: &Value) -> Doc {
    let mut doc = Dict::default();
    for (key, value) in location.as_object().into_iter().flatten() {
        doc.set(key, Doc::written(value));
    }
    Doc::Map(doc)
}

fn endpoint_configuration(endpoint: &Value, rest: &mut Made) {
    let kind = match endpoint {
        Value::Object(members) if !is_intrinsic(endpoint) => members.get("Type").cloned(),
        other => Some(other.clone()),
    };
    let mut configuration = Map::new();
    configuration.insert("Types".to_owned(), json!([kind]));
    if !is_intrinsic(endpoint) {
        for (name, becomes) in
            [("VPCEndpointIds", "VpcEndpointIds"), ("IpAddressType", "IpAddressType")]
        {
            if let Some(value) = endpoint.get(name) {
                configuration.insert(becomes.to_owned(), value.clone());
            }
        }
    }
    rest.set("EndpointConfiguration", Value::Object(configuration));
    rest.set("Parameters", json!({ "endpointConfigurationTypes": kind }));
}

fn deployment(api: &Api<'_>, hashed: &str) -> Made {
    let hash = sha1(hashed);
    let id = format!("{}Deployment{}", api.id, &hash[..10]);
    let mut deployment = Made::new(
        id,
        "AWS::ApiGateway::Deployment",
        json!({
            "Description": format!("RestApi deployment id: {hash}"),
            "RestApiId": reference(api.id),
        }),
    )
    .attributed(&api.passed);
    if api.given("OpenApiVersion").is_none() {
        // A stage of no use, as AWS has it.
        deployment.set("StageName", "Stage");
    }
    deployment
}

fn propagated_tags(api: &Api<'_>) -> Option<Value> {
    let wanted = api.properties.get("PropagateTags").is_some_and(is_truthy);
    api.given("Tags").filter(|_| wanted).cloned()
}

fn stage_of(
    api: &Api<'_>,
    id: &str,
    name: Value,
    deployment: &str,
    propagated: Option<&Value>,
) -> Made {
    let mut stage = Made::new(
        id,
        "AWS::ApiGateway::Stage",
        json!({
            "RestApiId": reference(api.id),
            "StageName": name,
            "DeploymentId": reference(deployment),
        }),
    )
    .attributed(&api.passed)
    .copying(
        api.properties,
        &[
            "CacheClusterEnabled",
            "CacheClusterSize",
            "Variables",
            "MethodSettings",
            "AccessLogSetting",
            "CanarySetting",
            "TracingEnabled",
        ],
    );
    let tags = propagated.or_else(|| api.given("Tags"));
    if let Some(tags) = tags {
        stage.set("Tags", made::tag_list(Some(tags), &[]));
    }
    stage
}
