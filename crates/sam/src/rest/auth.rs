//! `Auth` of a REST API: authorizers, the default one, keys.

use super::editor::{self, ANY};
use crate::document::{Dict, Doc};
use crate::made::Made;
use crate::problem::{Checked, Problem};
use crate::tree::{given, is_truthy, printed, reference};
use serde_json::{Map, Value, json};

/// What `Auth` of an API may hold.
const MEMBERS: [&str; 8] = [
    "DefaultAuthorizer",
    "Authorizers",
    "InvokeRole",
    "AddDefaultAuthorizerToCorsPreflight",
    "AddApiKeyRequiredToCorsPreflight",
    "ApiKeyRequired",
    "ResourcePolicy",
    "UsagePlan",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Payload {
    Token,
    Request,
    Cognito,
}

/// An authorizer of a REST API.
pub(crate) struct Authorizer<'a> {
    name: &'a str,
    payload: Payload,
    members: &'a Map<String, Value>,
}

/// Checks the members of `Auth`.
pub(super) fn check(id: &str, auth: &Map<String, Value>) -> Checked<()> {
    match auth.keys().find(|name| !MEMBERS.contains(&name.as_str())) {
        Some(_) => Err(Problem::resource(id, "Invalid value for 'Auth' property")),
        None => Ok(()),
    }
}

/// The authorizers that an API defines, by their names in order.
pub(crate) fn authorizers<'a>(
    id: &str,
    auth: &'a Map<String, Value>,
) -> Checked<Vec<Authorizer<'a>>> {
    let Some(all) = given(auth, "Authorizers") else { return Ok(Vec::new()) };
    let Some(all) = all.as_object() else {
        return Err(Problem::resource(id, "Property 'Auth.Authorizers' should be a map."));
    };
    let mut read = Vec::new();
    for name in crate::document::python_order(all.keys().map(String::as_str)) {
        let Some(members) = all.get(name).and_then(Value::as_object) else {
            let text = format!("Property 'Auth.Authorizers.{name}' should be a map.");
            return Err(Problem::resource(id, text));
        };
        read.push(authorizer(id, name, members)?);
    }
    Ok(read)
}

fn authorizer<'a>(
    id: &str,
    name: &'a str,
    members: &'a Map<String, Value>,
) -> Checked<Authorizer<'a>> {
    let problem = |text: String| Problem::resource(id, text);
    if members.get("UserPoolArn").is_some_and(is_truthy) {
        return Ok(Authorizer { name, payload: Payload::Cognito, members });
    }
    let payload = match members.get("FunctionPayloadType") {
        None => Payload::Token,
        Some(kind) if kind == "TOKEN" => Payload::Token,
        Some(kind) if kind == "REQUEST" => Payload::Request,
        Some(kind) => {
            let kind = printed(kind);
            return Err(problem(format!(
                "{name} Authorizer has invalid 'FunctionPayloadType': {kind}."
            )));
        }
    };
    if payload == Payload::Request {
        let empty = Map::new();
        let identity = members.get("Identity").and_then(Value::as_object).unwrap_or(&empty);
        let has = |key| given(identity, key).is_some();
        let uncached = identity.get("ReauthorizeEvery").is_some_and(|ttl| ttl == 0);
        let named =
            has("Headers") || has("QueryStrings") || has("StageVariables") || has("Context");
        if !named && !uncached {
            return Err(problem(format!(
                "{name} Authorizer must specify Identity with at least one of Headers, \
                 QueryStrings, StageVariables, or Context."
            )));
        }
    }
    Ok(Authorizer { name, payload, members })
}

impl Authorizer<'_> {
    fn identity(&self) -> Option<&Map<String, Value>> {
        self.members.get("Identity").and_then(Value::as_object)
    }

    /// The scopes of methods that name none.
    pub(crate) fn scopes(&self) -> Option<&Value> {
        self.members.get("AuthorizationScopes")
    }

    /// The scheme of the definition.
    fn scheme(&self, partition: &str) -> Dict {
        let kind = if self.payload == Payload::Cognito { "cognito_user_pools" } else { "custom" };
        let header = self.identity().and_then(|identity| given(identity, "Header"));
        let name = match (self.payload, header) {
            (Payload::Request, _) => Doc::from("Unused"),
            (_, Some(header)) => Doc::written(header),
            (_, None) => Doc::from("Authorization"),
        };
        Dict::default()
            .with("type", "apiKey")
            .with("name", name)
            .with("in", "header")
            .with("x-amazon-apigateway-authtype", kind)
            .with("x-amazon-apigateway-authorizer", self.authorizer(partition))
    }

    fn authorizer(&self, partition: &str) -> Dict {
        let mut made = Dict::default();
        if self.payload == Payload::Cognito {
            made.set("type", "cognito_user_pools");
            let pools = match self.members.get("UserPoolArn") {
                Some(Value::Array(pools)) => pools.iter().map(Doc::written).collect(),
                one => one.map(Doc::written).into_iter().collect::<Vec<_>>(),
            };
            made.set("providerARNs", pools);
        } else {
            let kind = if self.payload == Payload::Token { "token" } else { "request" };
            made.set("type", kind);
            let arn = self.members.get("FunctionArn").unwrap_or(&Value::Null);
            made.set("authorizerUri", authorizer_uri(partition, arn));
            let ttl = self.identity().and_then(|identity| identity.get("ReauthorizeEvery"));
            if let Some(ttl) = ttl.filter(|ttl| !ttl.is_null()) {
                made.set("authorizerResultTtlInSeconds", Doc::written(ttl));
            }
            let role = given(self.members, "FunctionInvokeRole");
            if let Some(role) = role.filter(|role| *role != "NONE") {
                made.set("authorizerCredentials", Doc::written(role));
            }
            if self.payload == Payload::Request
                && let Some(source) = self.identity().map(identity_source)
                && !source.is_empty()
            {
                made.set("identitySource", Doc::text(&source));
            }
        }
        if self.payload != Payload::Request {
            let pattern = self.identity().and_then(|one| given(one, "ValidationExpression"));
            if let Some(pattern) = pattern {
                made.set("identityValidationExpression", Doc::written(pattern));
            }
        }
        made
    }

    /// Lets the API call the authorizer's function.
    pub(super) fn permission(&self, api: &str, partition: &str) -> Option<Made> {
        let function = given(self.members, "FunctionArn")?;
        if self.payload == Payload::Cognito
            || self.members.get("DisableFunctionDefaultPermissions").is_some_and(is_truthy)
        {
            return None;
        }
        Some(permission(api, self.name, function, partition))
    }
}

/// The permission of an authorizer.
pub(crate) fn permission(api: &str, name: &str, function: &Value, partition: &str) -> Made {
    let arn = format!(
        "arn:{partition}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/authorizers/*"
    );
    Made::new(
        format!("{api}{name}AuthorizerPermission"),
        "AWS::Lambda::Permission",
        json!({
            "Action": "lambda:InvokeFunction",
            "FunctionName": function,
            "Principal": "apigateway.amazonaws.com",
            "SourceArn": { "Fn::Sub": [arn, { "__ApiId__": reference(api) }] },
        }),
    )
}

/// Where API Gateway calls an authorizer's function.
pub(crate) fn authorizer_uri(partition: &str, arn: &Value) -> Doc {
    let text = format!(
        "arn:{partition}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/functions/\
         ${{__FunctionArn__}}/invocations"
    );
    let values = Doc::one("__FunctionArn__", Doc::written(arn));
    Doc::one("Fn::Sub", vec![Doc::from(text.as_str()), values])
}

fn identity_source(identity: &Map<String, Value>) -> String {
    const SOURCES: [(&str, &str); 4] = [
        ("Headers", "method.request.header."),
        ("QueryStrings", "method.request.querystring."),
        ("StageVariables", "stageVariables."),
        ("Context", "context."),
    ];
    let mut found = Vec::new();
    for (name, prefix) in SOURCES {
        let Some(Value::Array(names)) = identity.get(name) else { continue };
        found.extend(names.iter().map(|name| format!("{prefix}{}", printed(name))));
    }
    found.join(", ")
}

/// Puts the schemes into the definition, and the default authorizer on its methods.
pub(super) fn apply(
    id: &str,
    partition: &str,
    auth: &Map<String, Value>,
    root: &mut Dict,
) -> Checked<()> {
    let authorizers = authorizers(id, auth)?;
    let default = given(auth, "DefaultAuthorizer").and_then(Value::as_str);
    let mut schemes: Vec<(&str, Dict)> = Vec::new();
    for one in &authorizers {
        schemes.push((one.name, one.scheme(partition)));
    }
    if default == Some("AWS_IAM") {
        schemes.push(("AWS_IAM", sigv4()));
    }
    if !schemes.is_empty()
        && let Some(definitions) = root.dict_at("securityDefinitions", false)
    {
        for (name, scheme) in schemes {
            definitions.set_written(name, scheme);
        }
    }
    let Some(default) = default.filter(|name| !authorizers.is_empty() || *name == "AWS_IAM") else {
        return Ok(());
    };
    if default != "AWS_IAM" && !authorizers.iter().any(|one| one.name == default) {
        return Err(Problem::resource(
            id,
            format!(
                "Unable to set DefaultAuthorizer because '{default}' was not defined in \
                 'Authorizers'."
            ),
        ));
    }
    let preflight = auth.get("AddDefaultAuthorizerToCorsPreflight") != Some(&Value::Bool(false));
    let scopes = authorizers.iter().find(|one| one.name == default).and_then(Authorizer::scopes);
    each_method(root, preflight, |definition| {
        set_default(definition, default, scopes);
    });
    Ok(())
}

/// How Signature Version 4 stands among authorizers.
fn sigv4() -> Dict {
    Dict::default()
        .with("type", "apiKey")
        .with("name", "Authorization")
        .with("in", "header")
        .with("x-amazon-apigateway-authtype", "awsSigv4")
}

/// Signature Version 4 for one method alone.
pub(crate) fn add_sigv4(root: &mut Dict) {
    let Some(definitions) = root.dict_at("securityDefinitions", false) else { return };
    if !definitions.has("AWS_IAM") {
        definitions.set(
            "AWS_IAM",
            Dict::default()
                .with("x-amazon-apigateway-authtype", "awsSigv4")
                .with("type", "apiKey")
                .with("name", "Authorization")
                .with("in", "header"),
        );
    }
}

/// Goes through the methods of all paths.
pub(crate) fn each_method(root: &mut Dict, preflight: bool, mut on: impl FnMut(&mut Dict)) {
    let Some(paths) = root.get("paths").and_then(Doc::as_dict) else { return };
    for path in paths.keys() {
        for item in editor::items(root, &path) {
            for method in item.keys() {
                const METHODS: [&str; 8] =
                    ["delete", "get", "head", "options", "patch", "post", "put", ANY];
                let counts = METHODS.contains(&method.as_str());
                if !counts || (method == "options" && !preflight) {
                    continue;
                }
                for definition in editor::definitions(item, &method) {
                    on(definition);
                }
            }
        }
    }
}

fn scope_list(scopes: Option<&Value>) -> Doc {
    match scopes {
        Some(scopes) => Doc::written(scopes),
        None => Doc::List(Vec::new()),
    }
}

/// Sets the default authorizer on a method that names none.
fn set_default(definition: &mut Dict, default: &str, scopes: Option<&Value>) {
    if definition.is_empty() {
        return;
    }
    let mut security = match definition.get("security") {
        Some(Doc::List(there)) => there.clone(),
        _ => Vec::new(),
    };
    let names = |entry: &Doc| entry.as_dict().map(Dict::keys).unwrap_or_default();
    let is_named = |name: &String| name != "api_key" && name != "api_key_false";
    if security.iter().any(|entry| names(entry).iter().any(is_named)) {
        // One that is named stays. `NONE` says that there is none; a key says so too.
        if security.len() > 1 {
            security.retain(|entry| names(entry) != ["NONE"]);
        }
        definition.set("security", security);
        return;
    }
    security.push(Dict::default().with_written(default, scope_list(scopes)).into());
    definition.set("security", security);
}

/// Names a method's authorizer.
pub(crate) fn name_authorizer(definition: &mut Dict, name: &str, scopes: Option<&Value>) {
    let mut security = match definition.get("security") {
        Some(Doc::List(there)) => there.clone(),
        _ => Vec::new(),
    };
    security.push(Dict::default().with_written(name, scope_list(scopes)).into());
    definition.set("security", security);
}

/// Asks for a key with each method that does not say otherwise.
pub(super) fn require_keys(root: &mut Dict, preflight: bool) {
    add_key_scheme(root);
    each_method(root, preflight, |definition| {
        let Some(security) = definition.get("security") else {
            definition.set("security", vec![Doc::one("api_key", Doc::List(Vec::new()))]);
            return;
        };
        let Doc::List(security) = security else { return };
        let has = |name: &str| {
            security.iter().any(|entry| entry.as_dict().is_some_and(|one| one.has(name)))
        };
        let without = Dict::default().with("api_key_false", Doc::List(Vec::new()));
        let security = if has("api_key_false") {
            let keep = security.iter().filter(|entry| **entry != Doc::Map(without.clone()));
            keep.cloned().collect()
        } else if has("api_key") {
            security.clone()
        } else {
            let mut more = security.clone();
            more.push(Doc::one("api_key", Doc::List(Vec::new())));
            more
        };
        definition.set("security", security);
    });
}

/// The scheme of keys.
pub(crate) fn add_key_scheme(root: &mut Dict) {
    if let Some(definitions) = root.dict_at("securityDefinitions", false)
        && !definitions.has("api_key")
    {
        definitions.set(
            "api_key",
            Dict::default().with("type", "apiKey").with("name", "x-api-key").with("in", "header"),
        );
    }
}

/// Says of one method whether it needs a key.
pub(crate) fn set_key(definition: &mut Dict, required: bool) {
    let name = if required { "api_key" } else { "api_key_false" };
    let mut security = match definition.get("security") {
        Some(Doc::List(there)) => there.clone(),
        _ => Vec::new(),
    };
    security.push(Doc::one(name, Doc::List(Vec::new())));
    definition.set("security", security);
}
