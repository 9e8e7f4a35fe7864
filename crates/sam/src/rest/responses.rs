//! `GatewayResponses` and `Models` of a REST API.

use super::Api;
use super::editor::edit;
use crate::document::{Dict, Doc};
use crate::problem::{Checked, Problem};
use crate::tree::{given, printed};
use serde_json::Value;

const KEYS: [&str; 3] = ["ResponseParameters", "ResponseTemplates", "StatusCode"];

pub(super) fn apply(api: &mut Api<'_>) -> Checked<()> {
    let properties = api.properties;
    let Some(Value::Object(responses)) = given(properties, "GatewayResponses") else {
        return Ok(());
    };
    let id = api.id;
    let definition = api.definition("GatewayResponses")?;
    let mut made = Dict::default();
    for name in crate::document::python_order(responses.keys().map(String::as_str)) {
        let Some(response) = responses.get(name) else { continue };
        made.set_written(name, self::response(id, name, response)?);
    }
    edit(definition, |root| {
        root.set("x-amazon-apigateway-gateway-responses", made);
    });
    Ok(())
}

fn response(id: &str, name: &str, response: &Value) -> Checked<Dict> {
    let problem = |text: String| Problem::resource(id, text);
    let Some(members) = response.as_object() else {
        return Err(problem(
            "Invalid property type 'Py27UniStr' for GatewayResponses. Expected an object of type \
             'GatewayResponse'."
                .to_owned(),
        ));
    };
    if let Some(key) = members.keys().find(|key| !KEYS.contains(&key.as_str())) {
        let text = format!("Invalid property '{key}' in 'GatewayResponses' property '{name}'.");
        return Err(problem(text));
    }
    let mut parameters = Dict::default();
    if let Some(Value::Object(given)) = members.get("ResponseParameters") {
        const PLACES: [(&str, &str); 3] =
            [("Headers", "header"), ("Paths", "path"), ("QueryStrings", "querystring")];
        if let Some(key) = given.keys().find(|key| PLACES.iter().all(|place| place.0 != *key)) {
            return Err(problem(format!("Invalid gateway response parameter '{key}'")));
        }
        for (place, becomes) in PLACES {
            let Some(Value::Object(values)) = given.get(place) else { continue };
            for key in crate::document::python_order(values.keys().map(String::as_str)) {
                let value = values.get(key).map_or(Doc::Null, Doc::written);
                parameters.set_written(&format!("gatewayresponse.{becomes}.{key}"), value);
            }
        }
    }
    let templates = match members.get("ResponseTemplates") {
        Some(templates) => Doc::written(templates),
        None => Doc::Map(Dict::default()),
    };
    let mut made = Dict::default();
    made.set("responseParameters", parameters);
    made.set("responseTemplates", templates);
    match members.get("StatusCode") {
        None | Some(Value::Null) => {}
        Some(code @ Value::Object(_)) => made.set("statusCode", Doc::written(code)),
        Some(Value::String(code)) => made.set("statusCode", Doc::text(code)),
        Some(code) => made.set("statusCode", printed(code).as_str()),
    }
    Ok(made)
}

pub(super) fn models(api: &mut Api<'_>) -> Checked<()> {
    let properties = api.properties;
    let Some(Value::Object(models)) = given(properties, "Models") else { return Ok(()) };
    let id = api.id;
    let definition = api.definition("Models")?;
    let mut made = Dict::default();
    for name in crate::document::python_order(models.keys().map(String::as_str)) {
        let Some(Value::Object(schema)) = models.get(name) else {
            return Err(Problem::resource(id, "Invalid value for 'Models' property"));
        };
        if given(schema, "type").is_none() {
            return Err(Problem::document("'Models' schema is missing 'type'."));
        }
        let schema = Doc::written(&Value::Object(schema.clone()));
        made.set_written(&name.to_lowercase(), schema);
    }
    edit(definition, |root| {
        root.set("definitions", made);
    });
    Ok(())
}
