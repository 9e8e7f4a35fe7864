//! `Cors` of a REST API: a method `OPTIONS` for each path that has none.

use super::editor::{self, ANY};
use crate::document::{Dict, Doc};
use crate::problem::{Checked, Problem};
use crate::tree::{is_intrinsic, is_truthy};
use serde_json::{Map, Value, json};

/// What is allowed.
pub(super) struct Cors {
    methods: Option<Value>,
    headers: Option<Value>,
    /// None: any, which nobody wrote.
    origin: Option<Value>,
    max_age: Option<Value>,
    credentials: Option<Value>,
}

/// Reads `Cors`: an origin, or an object.
pub(super) fn read(id: &str, value: &Value) -> Checked<Cors> {
    let any = || json!("'*'");
    let members = match value {
        Value::Object(members) if !is_intrinsic(value) => members,
        origin => {
            return Ok(Cors {
                methods: None,
                headers: None,
                origin: Some(origin.clone()),
                max_age: None,
                credentials: None,
            });
        }
    };
    const KNOWN: [&str; 5] =
        ["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"];
    if let Some(name) = members.keys().find(|name| !KNOWN.contains(&name.as_str())) {
        let text = format!("Invalid key '{name}' for 'Cors' property.");
        return Err(Problem::resource(id, text));
    }
    let member = |name: &str| members.get(name).filter(|one| is_truthy(one)).cloned();
    let cors = Cors {
        methods: member("AllowMethods"),
        headers: member("AllowHeaders"),
        origin: member("AllowOrigin"),
        max_age: member("MaxAge"),
        credentials: member("AllowCredentials"),
    };
    if cors.credentials == Some(Value::Bool(true))
        && cors.origin.as_ref().is_none_or(|origin| *origin == any())
    {
        return Err(Problem::resource(
            id,
            "Unable to add Cors configuration because 'AllowCredentials' can not be true when \
             'AllowOrigin' is \"'*'\" or not set",
        ));
    }
    Ok(cors)
}

impl Cors {
    /// Adds `OPTIONS` to each path that lacks it.
    pub(super) fn apply(&self, root: &mut Dict) {
        let Some(paths) = root.get("paths").and_then(Doc::as_dict) else { return };
        for path in paths.keys() {
            for item in editor::items(root, &path) {
                if !item.has("options") {
                    let methods = self.methods_of(item);
                    item.set("options", self.method(&methods));
                }
            }
        }
    }

    /// The methods that are allowed at a path.
    fn methods_of(&self, item: &Dict) -> Doc {
        if let Some(methods) = &self.methods {
            return Doc::written(methods);
        }
        let mut methods: Vec<String> = if item.has(ANY) {
            ["delete", "get", "head", "options", "patch", "post", "put"].map(str::to_owned).to_vec()
        } else {
            const METHODS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];
            let keys = item.keys().into_iter();
            keys.filter(|key| METHODS.contains(&key.as_str())).collect()
        };
        if !methods.iter().any(|method| method == "options") {
            methods.push("options".to_owned());
        }
        methods.sort_unstable();
        let methods: Vec<String> = methods.iter().map(|method| method.to_uppercase()).collect();
        Doc::from(format!("'{}'", methods.join(",")).as_str())
    }

    fn method(&self, methods: &Doc) -> Dict {
        const HEADER: &str = "Access-Control-Allow-";
        let text = || Doc::one("type", "string");
        let origin = self.origin.as_ref().map_or_else(|| Doc::from("'*'"), Doc::written);
        let mut parameters = Dict::default();
        let mut headers = Dict::default();
        let mut add = |name: &str, value: Doc, kind: Doc| {
            parameters.set(&format!("method.response.header.{name}"), value);
            headers.set(name, kind);
        };
        add(&format!("{HEADER}Origin"), origin, text());
        if let Some(allowed) = &self.headers {
            add(&format!("{HEADER}Headers"), Doc::written(allowed), text());
        }
        add(&format!("{HEADER}Methods"), methods.clone(), text());
        if let Some(age) = &self.max_age {
            add("Access-Control-Max-Age", Doc::written(age), Doc::one("type", "integer"));
        }
        if self.credentials == Some(Value::Bool(true)) {
            add(&format!("{HEADER}Credentials"), Doc::from("'true'"), text());
        }
        let json_only = || vec![Doc::from("application/json")];
        let mut integration = Dict::default();
        integration.set("type", "mock");
        integration.set(
            "requestTemplates",
            Doc::one("application/json", "{\n  \"statusCode\" : 200\n}\n"),
        );
        integration.set(
            "responses",
            Doc::one(
                "default",
                Dict::default()
                    .with("statusCode", "200")
                    .with("responseParameters", parameters)
                    .with("responseTemplates", Doc::one("application/json", "{}\n")),
            ),
        );
        let answer = Dict::default()
            .with("description", "Default response for CORS method")
            .with("headers", headers);
        Dict::default()
            .with("summary", "CORS support")
            .with("consumes", json_only())
            .with("produces", json_only())
            .with(editor::INTEGRATION, integration)
            .with("responses", Doc::one("200", answer))
    }
}

/// Whether the members fit an HTTP API's `CorsConfiguration`.
pub(crate) fn http(id: &str, value: &Value) -> Checked<Option<Map<String, Value>>> {
    let members = match value {
        Value::Bool(true) => {
            return Ok(Some(Map::from_iter([("allowOrigins".to_owned(), json!(["*"]))])));
        }
        Value::Bool(false) => return Ok(None),
        Value::Object(members) if !is_intrinsic(value) => members,
        _ => return Err(Problem::resource(id, "Invalid value for 'Cors' property.")),
    };
    const NAMES: [(&str, &str); 6] = [
        ("AllowOrigins", "allowOrigins"),
        ("AllowHeaders", "allowHeaders"),
        ("AllowMethods", "allowMethods"),
        ("ExposeHeaders", "exposeHeaders"),
        ("MaxAge", "maxAge"),
        ("AllowCredentials", "allowCredentials"),
    ];
    if let Some(name) = members.keys().find(|name| NAMES.iter().all(|known| known.0 != *name)) {
        let text = format!("Invalid key '{name}' for 'Cors' property.");
        return Err(Problem::resource(id, text));
    }
    let given = |(name, becomes): &(&str, &str)| {
        let value = members.get(*name).filter(|value| is_truthy(value))?;
        Some(((*becomes).to_owned(), value.clone()))
    };
    Ok(Some(NAMES.iter().filter_map(given).collect()))
}
