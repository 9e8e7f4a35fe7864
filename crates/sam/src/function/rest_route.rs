//! `Api` events: methods of REST APIs that call the function.

use super::event::Event;
use crate::document::{Dict, Doc, print};
use crate::kinds;
use crate::made::Made;
use crate::pass::Pass;
use crate::problem::Checked;
use crate::rest::{self, auth, editor, policy};
use crate::tree::{given, is_truthy, printed, referred};
use editor::{Integration, Name, edit, integrate, lambda_uri};
use serde_json::{Map, Value, json};

/// A method of a path of an API.
struct Route<'a> {
    event: &'a Event<'a>,
    path: &'a str,
    /// As it is written.
    method: &'a str,
    /// As definitions write it.
    key: String,
    /// The properties of the API.
    api: Map<String, Value>,
    stage: Doc,
}

pub(super) fn make(pass: &mut Pass<'_>, event: &Event<'_>) -> Checked<Vec<Made>> {
    event.check(kinds::API_EVENT)?;
    let path = event.text("Path")?;
    let method = event.text("Method")?;
    let id = event.properties.get("RestApiId");
    let api_id = id.and_then(referred).map(str::to_owned);
    let api = api_id.as_deref().and_then(|id| pass.properties_of(id, rest::TYPE));
    let is_foreign = |pass: &Pass<'_>| {
        let id = api_id.as_deref()?;
        let kind = pass.sources.get(id)?.get("Type")?;
        (kind == "AWS::ApiGateway::RestApi").then_some(())
    };
    if api.is_none() && is_foreign(pass).is_none() {
        return Err(event.problem(
            "RestApiId must be a valid reference to an 'AWS::Serverless::Api' resource in same \
             template.",
        ));
    }
    let stage = api.as_ref().and_then(|api| api.get("StageName")).cloned();
    let route = Route {
        event,
        path,
        method,
        key: editor::method_name(method),
        api: api.unwrap_or_default(),
        stage: rest::stage_doc(api_id.as_deref().unwrap_or_default(), stage.as_ref()),
    };
    if let Some(id) = &api_id
        && let Some(mut definition) = pass.definitions.remove(id)
    {
        // Who writes the definition writes its integrations, if they are not to be merged.
        let managed = pass.managed.contains(id);
        let merged = route.api.get("MergeDefinitions").is_some_and(is_truthy);
        let changed = if managed {
            let partition = pass.around.partition;
            edit(&mut definition, |root| route.integrate(root, partition)).unwrap_or(Ok(()))
        } else if merged {
            route.merge(&mut definition, pass.around.partition)
        } else {
            Ok(())
        };
        pass.definitions.insert(id.clone(), definition);
        changed?;
    }
    if let (Some(id), Some(name)) = (&api_id, event.function.given("FunctionName")) {
        let name = match pass.resolved(name) {
            Value::String(name) => name,
            other => print(&Doc::written(&other)),
        };
        pass.function_names.entry(id.clone()).or_default().push_str(&name);
    }
    Ok(vec![route.permission(pass, id, stage.as_ref())])
}

impl Route<'_> {
    fn permission(&self, pass: &Pass<'_>, api: Option<&Value>, stage: Option<&Value>) -> Made {
        let arn = format!(
            "arn:{}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/${{__Stage__}}/{}",
            pass.around.partition,
            policy::resource(self.path, &self.key)
        );
        let mut permission = self.event.permission("apigateway.amazonaws.com");
        match stage {
            Some(Value::String(_)) | None => {
                permission.id.push_str(&stage.map(rest::stage_suffix).unwrap_or_default());
            }
            // One that only CloudFormation knows.
            Some(_) => permission.id.push_str("Stage"),
        }
        permission
            .set("SourceArn", json!({ "Fn::Sub": [arn, { "__ApiId__": api, "__Stage__": "*" }] }));
        permission
    }

    fn condition(&self) -> Option<Name> {
        self.event.function.condition().map(|name| Name::Written(name.to_owned()))
    }

    fn api_auth(&self) -> Option<&Map<String, Value>> {
        given(&self.api, "Auth").and_then(Value::as_object)
    }

    fn default_authorizer(&self) -> Option<&Value> {
        self.api_auth().and_then(|auth| given(auth, "DefaultAuthorizer"))
    }

    fn at(&self) -> String {
        format!("on API method [{}] for path [{}]", self.method.to_lowercase(), self.path)
    }

    /// The role that API Gateway calls the function with.
    fn credentials(&self) -> Option<Doc> {
        let empty = Map::new();
        let api = self.api_auth().unwrap_or(&empty);
        let role = match self.event.given("Auth").and_then(Value::as_object) {
            Some(own) => {
                if own.get("Authorizer").is_none_or(|one| one != "AWS_IAM") {
                    return None;
                }
                given(own, "InvokeRole").or_else(|| given(api, "InvokeRole"))
            }
            None => {
                if self.default_authorizer().is_none_or(|one| one != "AWS_IAM") {
                    return None;
                }
                given(api, "InvokeRole")
            }
        };
        match role {
            None => Some(Doc::from("arn:aws:iam::*:user/*")),
            Some(role) if role == "CALLER_CREDENTIALS" => Some(Doc::from("arn:aws:iam::*:user/*")),
            Some(role) if role == "NONE" => None,
            Some(role) => Some(Doc::written(role)),
        }
    }

    fn integrate(&self, root: &mut Dict, partition: &str) -> Checked<()> {
        if editor::is_integrated(root, self.path, &self.key) {
            return Err(self.event.problem(format!(
                "API method \"{}\" defined multiple times for path \"{}\".",
                self.method.to_lowercase(),
                self.path
            )));
        }
        let condition = self.condition();
        let mut extra = Vec::new();
        extra.extend(self.credentials().map(|role| ("credentials", role)));
        let timeout = self.event.given("TimeoutInMillis");
        extra.extend(timeout.map(|timeout| ("timeoutInMillis", Doc::written(timeout))));
        integrate(
            root,
            Integration {
                path: self.path,
                method: &self.key,
                uri: lambda_uri(partition, self.event.target, condition.as_ref()),
                extra,
                default_route: false,
                condition: condition.as_ref(),
            },
        );
        self.authorize(root)?;
        self.model(root)?;
        self.parameters(root)
    }

    fn authorize(&self, root: &mut Dict) -> Checked<()> {
        let Some(Value::Object(own)) = self.event.given("Auth") else { return Ok(()) };
        if own.get("OverrideApiAuth").is_some_and(is_truthy) {
            let has = |name| given(own, name).is_some();
            if !has("Authorizer") && !has("ApiKeyRequired") && !has("ResourcePolicy") {
                return Err(self.event.problem(
                    "Must define one of: Authorizer, ApiKeyRequired or ResourcePolicy when using \
                     the OverrideApiAuth property.",
                ));
            }
            return Err(self.event.problem("'OverrideApiAuth' is not implemented."));
        }
        let scopes = own.get("AuthorizationScopes").filter(|scopes| !scopes.is_null());
        let mut named = None;
        match given(own, "Authorizer") {
            None if scopes.is_some_and(is_truthy) => {
                return Err(self
                    .event
                    .problem("AuthorizationScopes works only when Authorizer is set"));
            }
            None => {}
            Some(name) => named = Some(self.authorizer(name)?),
        }
        let (signed, named) = match named {
            Some(("AWS_IAM", _)) => (true, None),
            named => (false, named),
        };
        if signed {
            self.name_authorizer(root, "AWS_IAM", None);
        }
        if let Some(required) = own.get("ApiKeyRequired").filter(|one| !one.is_null()) {
            let required = is_truthy(required);
            let of_api = self.api_auth().and_then(|auth| auth.get("ApiKeyRequired"));
            if !required && !of_api.is_some_and(is_truthy) {
                return Err(self.event.problem(format!(
                    "Unable to set ApiKeyRequired [False] {} because the related API does not \
                     specify any ApiKeyRequired.",
                    self.at()
                )));
            }
            for definition in editor::methods(root, self.path, &self.key) {
                auth::set_key(definition, required);
            }
            if required {
                auth::add_key_scheme(root);
            }
        }
        if let Some((name, inherited)) = named {
            self.name_authorizer(root, name, scopes.or(inherited));
        }
        if let Some(Value::Object(own)) = own.get("ResourcePolicy") {
            let address = policy::resource(self.path, &self.key);
            policy::apply(root, own, &[address], &self.stage);
            policy::custom(root, own);
        }
        Ok(())
    }

    /// An authorizer that may be named; the scopes that it has.
    fn authorizer<'n>(&'n self, name: &'n Value) -> Checked<(&'n str, Option<&'n Value>)> {
        let at = self.at();
        let Some(name) = name.as_str() else {
            return Err(self.event.problem(format!(
                "Unable to set Authorizer [{}] {at}. The method authorizer must be a string with \
                 a corresponding dict entry in the api authorizer.",
                printed(name)
            )));
        };
        let mut inherited = None;
        match name {
            "NONE" => {
                if self.default_authorizer().is_none() {
                    return Err(self.event.problem(format!(
                        "Unable to set Authorizer {at} because 'NONE' is only a valid value when \
                         a DefaultAuthorizer on the API is specified."
                    )));
                }
            }
            "AWS_IAM" => {}
            _ => {
                let all = self.api_auth().and_then(|auth| given(auth, "Authorizers"));
                let Some(all) = all.and_then(Value::as_object) else {
                    return Err(self.event.problem(format!(
                        "Unable to set Authorizer [{name}] {at} because the related API does not \
                         define any Authorizers."
                    )));
                };
                let Some(one) = all.get(name) else {
                    return Err(self.event.problem(format!(
                        "Unable to set Authorizer [{name}] {at} because it wasn't defined in the \
                         API's Authorizers."
                    )));
                };
                inherited = one.get("AuthorizationScopes");
            }
        }
        Ok((name, inherited))
    }

    fn name_authorizer(&self, root: &mut Dict, name: &str, scopes: Option<&Value>) {
        for definition in editor::methods(root, self.path, &self.key) {
            auth::name_authorizer(definition, name, scopes);
        }
        if name == "AWS_IAM" && self.default_authorizer().is_none_or(|one| one != "AWS_IAM") {
            auth::add_sigv4(root);
        }
    }

    fn model(&self, root: &mut Dict) -> Checked<()> {
        let Some(Value::Object(request)) = self.event.given("RequestModel") else {
            return Ok(());
        };
        let Some(model) = given(request, "Model").map(printed) else { return Ok(()) };
        let at = self.at();
        let Some(Value::Object(models)) = given(&self.api, "Models") else {
            return Err(self.event.problem(format!(
                "Unable to set RequestModel [{model}] {at} because the related API does not \
                 define any Models."
            )));
        };
        if !models.contains_key(&model) {
            return Err(self.event.problem(format!(
                "Unable to set RequestModel [{model}] {at} because it wasn't defined in the API's \
                 Models."
            )));
        }
        let name = model.to_lowercase();
        let required = given(request, "Required");
        let newer = self.is_newer(root);
        for definition in editor::methods(root, self.path, &self.key) {
            if newer {
                let schema = Doc::one("$ref", format!("#/components/schemas/{name}").as_str());
                let mut body = Dict::ordered()
                    .with("content", Doc::one("application/json", Doc::one("schema", schema)));
                if let Some(required) = required {
                    body.set("required", Doc::written(required));
                }
                definition.set("requestBody", body);
            } else {
                let mut parameter = Dict::default();
                parameter.set("in", "body");
                parameter.set("name", Doc::text(&name));
                let schema = format!("#/definitions/{name}");
                parameter.set("schema", Doc::one("$ref", schema.as_str()));
                if let Some(required) = required {
                    parameter.set("required", Doc::written(required));
                }
                add_parameter(definition, parameter);
            }
        }
        self.validator(root, &model, request)
    }

    fn is_newer(&self, root: &Dict) -> bool {
        let version = root.get("openapi").and_then(Doc::as_text);
        version.is_some_and(|version| version.starts_with('3'))
    }

    fn validator(&self, root: &mut Dict, model: &str, request: &Map<String, Value>) -> Checked<()> {
        let (body, parameters) = (request.get("ValidateBody"), request.get("ValidateParameters"));
        if body.is_none() && parameters.is_none() {
            return Ok(());
        }
        let flag = |value: Option<&Value>| match value {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(self.event.problem(format!(
                "Unable to set Validator to RequestModel [{model}] {} ValidateBody and \
                 ValidateParameters must be a boolean type, strings or intrinsics are not \
                 supported.",
                self.at()
            ))),
        };
        let (body, parameters) = (flag(body)?, flag(parameters)?);
        let name = match (body, parameters) {
            (true, true) => "body-and-params",
            (true, false) => "body-only",
            (false, true) => "params-only",
            (false, false) => "no-validation",
        };
        for definition in editor::methods(root, self.path, &self.key) {
            definition.set("x-amazon-apigateway-request-validator", name);
        }
        if let Some(all) = root.dict_at("x-amazon-apigateway-request-validators", false)
            && !all.has(name)
        {
            let validator = Dict::default()
                .with("validateRequestBody", body)
                .with("validateRequestParameters", parameters);
            all.set(name, validator);
        }
        Ok(())
    }

    fn parameters(&self, root: &mut Dict) -> Checked<()> {
        let Some(Value::Array(wanted)) = self.event.given("RequestParameters") else {
            return Ok(());
        };
        let mut parameters = Vec::new();
        let mut cached = Vec::new();
        for one in wanted {
            let (name, settings) = match one {
                Value::String(name) => (name.as_str(), None),
                Value::Object(members) => match members.iter().next() {
                    Some((name, Value::Object(settings))) => (name.as_str(), Some(settings)),
                    Some((name, _)) if self.place(name).is_some() => {
                        return Err(self.event.problem(
                            "Invalid value for 'RequestParameters' property. Values must be an \
                             object, e.g { Required: true, Caching: false }",
                        ));
                    }
                    _ => ("", None),
                },
                _ => {
                    return Err(self.event.problem(
                        "Invalid value for 'RequestParameters' property. Property must be either \
                         a string or an object",
                    ));
                }
            };
            let Some((place, rest)) = self.place(name) else {
                return Err(self.event.problem(
                    "Invalid value for 'RequestParameters' property. Keys must be in the format \
                     'method.request.[querystring|path|header].{value}', e.g \
                     'method.request.header.Authorization'.",
                ));
            };
            let required = settings.and_then(|settings| settings.get("Required"));
            let place = if place == "querystring" { Doc::from("query") } else { Doc::text(place) };
            let mut parameter = Dict::default();
            parameter.set("in", place);
            parameter.set("name", Doc::text(rest));
            parameter.set("required", required.map_or(Doc::Bool(false), Doc::written));
            parameter.set("type", "string");
            parameters.push(parameter);
            if settings.and_then(|one| one.get("Caching")).is_some_and(is_truthy) {
                cached.push(Doc::text(name));
            }
        }
        for definition in editor::methods(root, self.path, &self.key) {
            for parameter in &parameters {
                add_parameter(definition, parameter.clone());
            }
            if !cached.is_empty()
                && let Some(integration) =
                    definition.get_mut(editor::INTEGRATION).and_then(Doc::as_dict_mut)
            {
                integration.set("cacheKeyParameters", cached.clone());
            }
        }
        Ok(())
    }

    /// Where a parameter is, and its name.
    fn place<'n>(&self, name: &'n str) -> Option<(&'n str, &'n str)> {
        let (place, rest) = name.strip_prefix("method.request.")?.split_once('.')?;
        ["querystring", "path", "header"].contains(&place).then_some((place, rest))
    }

    /// Puts the integration beside what is written.
    fn merge(&self, definition: &mut Doc, partition: &str) -> Checked<()> {
        let mut own =
            Doc::Map(Dict::default().with("swagger", "2.0").with("paths", Dict::default()));
        let root = own.as_dict_mut();
        if let Some(root) = root {
            editor::add(root, self.path, &self.key)?;
            self.integrate(root, partition)?;
        }
        let Some(root) = definition.as_dict_mut() else { return Ok(()) };
        editor::add(root, self.path, &self.key)?;
        let Some(from) = own.as_dict_mut() else { return Ok(()) };
        let new = editor::methods(from, self.path, &self.key);
        let Some(new) = new.into_iter().next() else { return Ok(()) };
        for item in editor::items(root, self.path) {
            let Some(Doc::Map(there)) = item.get_mut(&self.key) else { continue };
            let mut merged = Dict::ordered();
            for (key, written, value) in there.iter() {
                if written {
                    merged.set_written(key, value.clone());
                } else {
                    merged.set(key, value.clone());
                }
            }
            for key in [editor::INTEGRATION, "responses", "security", "parameters"] {
                if let Some(value) = new.get(key)
                    && !merged.has(key)
                {
                    merged.set(key, value.clone());
                }
            }
            *there = merged;
        }
        Ok(())
    }
}

fn add_parameter(definition: &mut Dict, parameter: Dict) {
    match definition.get_mut("parameters").and_then(Doc::as_list_mut) {
        Some(there) => there.push(parameter.into()),
        None => definition.set("parameters", vec![Doc::Map(parameter)]),
    }
}
