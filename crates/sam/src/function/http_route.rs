//! `HttpApi` events: routes of HTTP APIs that call the function.

use super::event::Event;
use crate::document::{Dict, Doc};
use crate::http;
use crate::kinds;
use crate::made::Made;
use crate::pass::Pass;
use crate::problem::Checked;
use crate::rest::{auth, editor, policy};
use crate::tree::{given, is_truthy, printed, referred, sub, under};
use editor::{Integration, Name, integrate};
use serde_json::{Map, Value, json};

pub(super) fn make(pass: &mut Pass<'_>, event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::HTTP_API_EVENT)?;
    let (path, method) = http::route(event.properties);
    let id = event.properties.get("ApiId").cloned();
    let api_id = id.as_ref().and_then(referred).map(str::to_owned);
    let api = api_id.as_deref().and_then(|id| pass.properties_of(id, http::TYPE));
    let foreign = api_id.as_deref().and_then(|id| pass.sources.get(id));
    let is_foreign = foreign
        .and_then(|one| one.get("Type"))
        .is_some_and(|kind| kind == "AWS::ApiGatewayV2::Api");
    if api.is_none() && !is_foreign {
        return Err(event.problem(
            "ApiId must be a valid reference to an 'AWS::Serverless::HttpApi' resource in same \
             template.",
        ));
    }
    let key = editor::method_name(&method);
    if let (Some(id), Some(api)) = (&api_id, &api)
        && let Some(mut definition) = pass.definitions.remove(id)
    {
        let changed = if pass.managed.contains(id) || http::is_open_api(&definition) {
            let root = definition.as_dict_mut();
            root.map_or(Ok(()), |root| change(event, root, &path, &method, &key, api))
        } else {
            Ok(())
        };
        pass.definitions.insert(id.clone(), definition);
        changed?;
        if let Some(settings) = event.given("RouteSettings") {
            let Some(settings) = settings.as_object() else {
                return Err(event.problem("Property 'RouteSettings' should be a map."));
            };
            let route = if path == http::DEFAULT {
                path.clone()
            } else {
                format!("{} {path}", method.to_uppercase())
            };
            let settings = under(event.function.condition(), Value::Object(settings.clone()));
            pass.add_route_settings(id, &route, settings);
        }
    }
    if path != http::DEFAULT && has_default(event, id.as_ref()) {
        // Who may call the route for all others may call this one.
        return Ok(Vec::new());
    }
    let address =
        if path == http::DEFAULT { "*".to_owned() } else { policy::resource(&path, &key) };
    let mut permission = event.permission("apigateway.amazonaws.com");
    let arn = format!(
        "arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/\
         ${{__Stage__}}/{address}"
    );
    permission.set("SourceArn", json!({ "Fn::Sub": [arn, { "__ApiId__": id, "__Stage__": "*" }] }));
    Ok(vec![permission])
}

/// Whether another event of the function is the API's route for all others.
fn has_default(event: &Event<'_>, api: Option<&Value>) -> bool {
    let Some(Value::Object(events)) = event.function.properties.get("Events") else {
        return false;
    };
    events.values().any(|other| {
        let empty = Map::new();
        let properties = other.get("Properties").and_then(Value::as_object).unwrap_or(&empty);
        other.get("Type").is_some_and(|kind| kind == "HttpApi")
            && properties.get("ApiId") == api
            && http::route(properties).0 == http::DEFAULT
    })
}

fn change(
    event: &Event<'_>,
    root: &mut Dict,
    path: &str,
    method: &str,
    key: &str,
    api: &Map<String, Value>,
) -> Checked<()> {
    if editor::is_integrated(root, path, key) {
        return Err(event.problem(format!(
            "API method '{}' defined multiple times for path '{path}'.",
            method.to_lowercase()
        )));
    }
    editor::add(root, path, key)?;
    let condition = event.function.condition().map(|name| Name::Written(name.to_owned()));
    let name = if event.target.is_alias {
        event.target.id.clone()
    } else {
        format!("{}.Arn", event.target.id)
    };
    let uri = sub(&format!(
        "arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/\
         ${{{name}}}/invocations"
    ));
    let uri = editor::under(condition.as_ref(), Doc::written(&uri));
    let version = event.given("PayloadFormatVersion");
    let mut extra =
        vec![("payloadFormatVersion", version.map_or_else(|| Doc::text("2.0"), Doc::written))];
    let timeout = event.given("TimeoutInMillis");
    extra.extend(timeout.map(|timeout| ("timeoutInMillis", Doc::written(timeout))));
    integrate(
        root,
        Integration {
            path,
            method: key,
            uri,
            extra,
            default_route: path == http::DEFAULT,
            condition: condition.as_ref(),
        },
    );
    path_parameters(root, path, key);
    authorize(event, root, path, method, key, api)
}

/// Tells the parameters within a path.
fn path_parameters(root: &mut Dict, path: &str, key: &str) {
    let mut parameters: Vec<Doc> = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        let parameter =
            Dict::default().with("name", name).with("in", "path").with("required", true);
        let parameter = Doc::Map(parameter);
        if !parameters.contains(&parameter) {
            parameters.push(parameter);
        }
        rest = after;
    }
    if parameters.is_empty() {
        return;
    }
    for definition in editor::methods(root, path, key) {
        definition.set("parameters", parameters.clone());
    }
}

fn authorize(
    event: &Event<'_>,
    root: &mut Dict,
    path: &str,
    method: &str,
    key: &str,
    api: &Map<String, Value>,
) -> Checked<()> {
    let empty = Map::new();
    let api_auth = given(api, "Auth").and_then(Value::as_object).unwrap_or(&empty);
    let default = given(api_auth, "DefaultAuthorizer");
    let own = event.given("Auth").and_then(Value::as_object);
    let name = own.and_then(|own| given(own, "Authorizer")).or(default);
    let Some(name) = name else {
        if own.is_some() {
            return Err(event.problem(
                "'Auth' section requires either an explicit 'Authorizer' set or a \
                 'DefaultAuthorizer' configured on the HttpApi.",
            ));
        }
        return Ok(());
    };
    let at = format!("on API method [{}] for path [{path}]", method.to_lowercase());
    let Some(name) = name.as_str() else {
        return Err(event.problem(format!(
            "Unable to set Authorizer [{}] {at}. 'Authorizer' must be a string.",
            printed(name)
        )));
    };
    let mut inherited = None;
    match name {
        "NONE" if default.is_none() => {
            return Err(event.problem(format!(
                "Unable to set Authorizer {at} because 'NONE' is only a valid value when a \
                 DefaultAuthorizer on the API is specified."
            )));
        }
        "NONE" => {}
        _ => {
            let signed = api_auth.get("EnableIamAuthorizer").is_some_and(is_truthy);
            let all = given(api_auth, "Authorizers").and_then(Value::as_object);
            let all = all.or(if signed { Some(&empty) } else { None });
            let Some(all) = all else {
                return Err(event.problem(format!(
                    "Unable to set Authorizer [{name}] {at} because the related API does not \
                     define any Authorizers."
                )));
            };
            let own = if signed && name == "AWS_IAM" { Some(&Value::Null) } else { None };
            if all.is_empty() && own.is_none() {
                return Err(event.problem(format!(
                    "Unable to set Authorizer [{name}] {at}. The method authorizer must be a \
                     string with a corresponding dict entry in the api authorizer."
                )));
            }
            let Some(one) = all.get(name).or(own) else {
                return Err(event.problem(format!(
                    "Unable to set Authorizer [{name}] {at} because it wasn't defined in the \
                     API's Authorizers."
                )));
            };
            inherited = one.get("AuthorizationScopes");
        }
    }
    let scopes = own.and_then(|own| own.get("AuthorizationScopes")).or(inherited);
    for definition in editor::methods(root, path, key) {
        auth::name_authorizer(definition, name, scopes);
    }
    Ok(())
}
