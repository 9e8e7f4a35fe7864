//! `Auth` of an HTTP API: authorizers by tokens, by functions, by signatures.

use super::is_set;
use crate::document::{Dict, Doc};
use crate::made::Made;
use crate::problem::{Checked, Problem};
use crate::rest::auth::authorizer_uri;
use crate::rest::editor::edit;
use crate::tree::{given, printed, reference};
use serde_json::{Map, Value, json};

const MEMBERS: [&str; 3] = ["DefaultAuthorizer", "Authorizers", "EnableIamAuthorizer"];
const AUTHORIZER: &str = "x-amazon-apigateway-authorizer";

/// Puts the schemes into the definition; what lets the API call their functions.
pub(super) fn apply(
    id: &str,
    partition: &str,
    auth: &Map<String, Value>,
    definition: &mut Doc,
) -> Checked<Vec<Made>> {
    let problem = |text: String| Problem::resource(id, text);
    if auth.keys().any(|name| !MEMBERS.contains(&name.as_str())) {
        return Err(problem("Invalid value for 'Auth' property".to_owned()));
    }
    let mut schemes = Vec::new();
    let mut made = Vec::new();
    let empty = Map::new();
    let all = match given(auth, "Authorizers") {
        None => &empty,
        Some(Value::Object(all)) => all,
        Some(_) => return Err(problem("Property 'Auth.Authorizers' should be a map.".to_owned())),
    };
    for (name, members) in all {
        let Some(members) = members.as_object() else {
            return Err(problem(format!("Property 'Auth.Authorizers.{name}' should be a map.")));
        };
        if given(members, "JwtConfiguration").is_some() {
            schemes.push((name.as_str(), jwt(id, name, members)?));
        } else {
            schemes.push((name.as_str(), lambda(id, name, members, partition)?));
            if is_set(members, "EnableFunctionDefaultPermissions") {
                made.push(permission(id, name, members));
            }
        }
    }
    if is_set(auth, "EnableIamAuthorizer") {
        let scheme = Dict::default()
            .with("type", "apiKey")
            .with("name", "Authorization")
            .with("in", "header")
            .with("x-amazon-apigateway-authtype", "awsSigv4");
        schemes.push(("AWS_IAM", scheme));
    }
    let default = given(auth, "DefaultAuthorizer").and_then(Value::as_str);
    if let Some(default) = default
        && default != "AWS_IAM"
        && !all.contains_key(default)
    {
        return Err(problem(format!(
            "Unable to set DefaultAuthorizer because '{default}' was not defined in 'Authorizers'."
        )));
    }
    edit(definition, |root| {
        if !schemes.is_empty()
            && let Some(components) = root.dict_at("components", false)
            && let Some(at) = components.dict_at("securitySchemes", false)
        {
            for (name, scheme) in schemes {
                at.set_written(name, scheme);
            }
        }
    });
    Ok(made)
}

fn jwt(id: &str, name: &str, members: &Map<String, Value>) -> Checked<Dict> {
    let Some(Value::Object(configuration)) = members.get("JwtConfiguration") else {
        return Err(Problem::resource(
            id,
            format!("Property 'Auth.Authorizers.{name}.JwtConfiguration' should be a map."),
        ));
    };
    let mut lower = Dict::default();
    for (key, value) in configuration {
        lower.set(&key.to_lowercase(), Doc::written(value));
    }
    let mut authorizer = Dict::default().with("jwtConfiguration", lower);
    if let Some(source) = given(members, "IdentitySource") {
        authorizer.set("identitySource", Doc::written(source));
    }
    authorizer.set("type", "jwt");
    Ok(Dict::default().with("type", "oauth2").with(AUTHORIZER, authorizer))
}

fn lambda(id: &str, name: &str, members: &Map<String, Value>, partition: &str) -> Checked<Dict> {
    let lacks = |what: &str| {
        Problem::resource(id, format!("{name} Lambda Authorizer must define '{what}'."))
    };
    let function = given(members, "FunctionArn").ok_or_else(|| lacks("FunctionArn"))?;
    let version = given(members, "AuthorizerPayloadFormatVersion")
        .ok_or_else(|| lacks("AuthorizerPayloadFormatVersion"))?;
    let mut authorizer = Dict::default();
    authorizer.set("type", "request");
    authorizer.set("authorizerUri", authorizer_uri(partition, function));
    if let Some(role) = given(members, "FunctionInvokeRole") {
        authorizer.set("authorizerCredentials", Doc::written(role));
    }
    if let Some(Value::Object(identity)) = members.get("Identity") {
        if let Some(ttl) = identity.get("ReauthorizeEvery").filter(|ttl| !ttl.is_null()) {
            authorizer.set("authorizerResultTtlInSeconds", Doc::written(ttl));
        }
        const SOURCES: [(&str, &str); 4] = [
            ("Headers", "$request.header."),
            ("QueryStrings", "$request.querystring."),
            ("StageVariables", "$stageVariables."),
            ("Context", "$context."),
        ];
        let mut sources = Vec::new();
        for (name, prefix) in SOURCES {
            let Some(Value::Array(names)) = identity.get(name) else { continue };
            sources
                .extend(names.iter().map(|name| Doc::text(&format!("{prefix}{}", printed(name)))));
        }
        if !sources.is_empty() {
            authorizer.set("identitySource", sources);
        }
    }
    authorizer.set("authorizerPayloadFormatVersion", Doc::written(version));
    if let Some(simple) = given(members, "EnableSimpleResponses") {
        authorizer.set("enableSimpleResponses", Doc::written(simple));
    }
    Ok(Dict::default()
        .with("type", "apiKey")
        .with("name", "Unused")
        .with("in", "header")
        .with(AUTHORIZER, authorizer))
}

fn permission(id: &str, name: &str, members: &Map<String, Value>) -> Made {
    let arn = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/\
               authorizers/*";
    Made::new(
        format!("{id}{name}AuthorizerPermission"),
        "AWS::Lambda::Permission",
        json!({
            "Action": "lambda:InvokeFunction",
            "FunctionName": members.get("FunctionArn"),
            "Principal": "apigateway.amazonaws.com",
            "SourceArn": { "Fn::Sub": [arn, { "__ApiId__": reference(id) }] },
        }),
    )
}
