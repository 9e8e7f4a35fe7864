//! `AWS::Serverless::HttpApi`.

mod auth;

use crate::document::{Dict, Doc};
use crate::domain::{self, Of};
use crate::kinds;
use crate::made::{self, Made};
use crate::pass::Pass;
use crate::problem::{Checked, Problem};
use crate::rest::cors;
use crate::rest::editor::edit;
use crate::rest::{disable_endpoint, s3_location, stage_suffix};
use crate::tree::{given, is_truthy, reference};
use serde_json::{Map, Value, json};

pub(crate) const TYPE: &str = "AWS::Serverless::HttpApi";

/// The route that takes what no other does; the stage that needs no name.
pub(crate) const DEFAULT: &str = "$default";

/// The definition of an API that has none.
pub(crate) fn blank() -> Doc {
    let info = Dict::default()
        .with("version", "1.0")
        .with("title", Dict::ordered().with("Ref", "AWS::StackName"));
    Doc::Map(
        Dict::default().with("openapi", "3.0.1").with("info", info).with("paths", Dict::default()),
    )
}

/// The path and the method of an event; without both, all of them.
pub(crate) fn route(properties: &Map<String, Value>) -> (String, String) {
    let text = |name: &str| properties.get(name).and_then(Value::as_str).map(str::to_owned);
    match (text("Path"), text("Method")) {
        (Some(path), Some(method)) => (path, method),
        _ => (DEFAULT.to_owned(), "x-amazon-apigateway-any-method".to_owned()),
    }
}

/// Whether it is a definition as OpenAPI has it.
pub(crate) fn is_open_api(definition: &Doc) -> bool {
    definition.as_dict().is_some_and(|root| {
        let version = root.get("openapi").and_then(Doc::as_text);
        version.is_some_and(|version| version.starts_with('3'))
            && root.get("paths").is_some_and(|paths| paths.as_dict().is_some())
    })
}

fn stage_id(api: &str, stage: Option<&Value>) -> String {
    match stage.map(|stage| (stage, stage.as_str())) {
        None | Some((_, Some(DEFAULT))) => format!("{api}ApiGatewayDefaultStage"),
        Some((_, Some(name))) if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            format!("{api}{name}Stage")
        }
        Some((stage, _)) => format!("{api}Stage{}", stage_suffix(stage)),
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
    kinds::check(id, TYPE, kinds::HTTP_API, properties)?;
    let mut properties = properties.clone();
    for name in ["Domain", "Auth", "CorsConfiguration"] {
        if let Some(value) = properties.get(name) {
            let value = pass.resolved(value);
            properties.insert(name.to_owned(), value);
        }
    }
    let properties = &properties;
    let passed = made::passed(resource);
    let problem = |text: &str| Problem::resource(id, text);
    let mut definition = pass.definitions.remove(id);
    if definition.is_some() && given(properties, "DefinitionUri").is_some() {
        return Err(problem(
            "Specify either 'DefinitionUri' or 'DefinitionBody' property and not both.",
        ));
    }
    let mut made = Vec::new();
    shape(pass, id, properties, &mut definition, &mut made, &passed)?;
    let mut api = Made::new(id, "AWS::ApiGatewayV2::Api", json!({}))
        .attributed(&made::kept(resource))
        .copying(properties, &["FailOnWarnings"]);
    let mut tags = None;
    if let Some(definition) = &mut definition {
        if given(properties, "FailOnWarnings").is_some() {
            // A path without a slash would be a warning.
            let paths = definition.as_dict_mut().and_then(|root| root.get_mut("paths"));
            if let Some(paths) = paths.and_then(Doc::as_dict_mut)
                && let Some(route) = paths.remove(DEFAULT)
            {
                paths.set("/$default", route);
            }
        }
        tags = Some(tagged(properties, definition));
        api.set("Body", definition.to_value());
    } else if let Some(uri) = given(properties, "DefinitionUri") {
        api.set("BodyS3Location", s3_location(id, uri)?);
    } else {
        return Err(problem(
            "'DefinitionUri' or 'DefinitionBody' are required properties of an \
             'AWS::Serverless::HttpApi'.",
        ));
    }
    let name = given(properties, "StageName");
    let mut stage = Made::new(
        stage_id(id, name),
        "AWS::ApiGatewayV2::Stage",
        json!({
            "ApiId": reference(id),
            "StageName": name.cloned().unwrap_or_else(|| DEFAULT.into()),
            "AutoDeploy": true,
        }),
    )
    .attributed(&passed)
    .copying(
        properties,
        &["AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables"],
    );
    if let Some(tags) = tags {
        stage.set("Tags", Value::Object(tags));
    }
    pass.link(id, "Stage", &stage.id);
    if let Some(domain) = given(properties, "Domain") {
        let propagated = given(properties, "Tags");
        let domain = domain::make(pass, Of::Http, id, domain, &stage.id, &passed, propagated)?;
        made.extend(domain.made);
    }
    made.extend([api, stage]);
    Ok(made)
}

/// Changes the definition by what stands beside it.
fn shape(
    pass: &Pass<'_>,
    id: &str,
    properties: &Map<String, Value>,
    definition: &mut Option<Doc>,
    made: &mut Vec<Made>,
    passed: &Map<String, Value>,
) -> Checked<()> {
    let inline = |what: &str, the: &str| {
        Problem::resource(
            id,
            format!(
                "{what} works only with inline OpenApi specified in {the}'DefinitionBody' property."
            ),
        )
    };
    if let Some(value) = given(properties, "CorsConfiguration") {
        let root = definition.as_mut().ok_or_else(|| inline("Cors", ""))?;
        if let Some(cors) = cors::http(id, value)? {
            edit(root, |root| {
                root.set("x-amazon-apigateway-cors", Doc::written(&Value::Object(cors)));
            });
        }
    }
    if let Some(value) = given(properties, "Auth") {
        let root = definition.as_mut().ok_or_else(|| inline("Auth", "the "))?;
        let empty = Map::new();
        let auth = value.as_object().unwrap_or(&empty);
        for permission in auth::apply(id, pass.around.partition, auth, root)? {
            made.push(permission.attributed(passed));
        }
    }
    if given(properties, "Tags").is_some() && definition.is_none() {
        return Err(inline("Tags", "the "));
    }
    for (name, key) in [("Name", "title"), ("Description", "description")] {
        let Some(value) = given(properties, name) else { continue };
        let root = definition.as_mut().ok_or_else(|| inline(name, "the "))?;
        edit(root, |root| {
            if let Some(info) = root.dict_at("info", false) {
                info.set(key, Doc::written(value));
            }
        });
    }
    if let Some(disabled) = properties.get("DisableExecuteApiEndpoint") {
        let Some(root) = definition.as_mut() else {
            return Err(Problem::resource(
                id,
                "DisableExecuteApiEndpoint works only within 'DefinitionBody' property.",
            ));
        };
        let disabled = Doc::written(disabled);
        edit(root, |root| disable_endpoint(root, disabled));
    }
    Ok(())
}

/// Puts the tags into the definition; those of the stage.
fn tagged(properties: &Map<String, Value>, definition: &mut Doc) -> Map<String, Value> {
    let mut tags = match properties.get("Tags") {
        Some(Value::Object(tags)) => tags.clone(),
        _ => Map::new(),
    };
    tags.insert("httpapi:createdBy".to_owned(), "SAM".into());
    let tag = |(name, value): (&String, &Value)| {
        Doc::Map(
            Dict::default()
                .with("name", Doc::text(name))
                .with("x-amazon-apigateway-tag-value", Doc::written(value)),
        )
    };
    if let Some(root) = definition.as_dict_mut() {
        let more = tags.iter().map(tag);
        match root.get_mut("tags").and_then(Doc::as_list_mut) {
            Some(there) => there.extend(more),
            None => {
                let more: Vec<Doc> = more.collect();
                root.set("tags", more);
            }
        }
    }
    tags
}

/// Whether a flag is set.
pub(super) fn is_set(members: &Map<String, Value>, name: &str) -> bool {
    members.get(name).is_some_and(is_truthy)
}
