//! What a path has: operations with their parameters, bodies and answers.

use crate::describe::*;
use crate::fields::{self, Fields, Wrong};
use crate::integration::integration;
use crate::invalid::Invalid;
use crate::read::{Failure, Reading};
use crate::references::followed;
use crate::schemas::Models;
use crate::security;
use serde_json::Value;
use std::collections::BTreeMap;

/// The media type of bodies whose types nobody says.
const JSON: &str = "application/json";

/// The operations of a path; `top` is the whole document.
pub(crate) fn operations(
    reading: &mut Reading<'_>,
    top: &Fields,
    path: &str,
    item: &Value,
) -> Result<BTreeMap<Verb, Operation>, Failure> {
    let root = reading.root;
    let Value::Object(item) = followed(root, item)? else { return Err(Failure::Wrong) };
    let shared = fields::list(item, "parameters")?;
    let mut operations = BTreeMap::new();
    for verb in Verb::ALL {
        let Some(fields) = fields::object(item, verb.key())? else { continue };
        let parameters = shared.into_iter().flatten();
        let parameters =
            parameters.chain(fields::list(fields, "parameters")?.into_iter().flatten());
        let place = format!("{} {path}", verb.name());
        let mut one = Operation {
            id: fields::text(fields, "operationId")?,
            security: security::requirements(fields)?,
            auth: auth(fields)?,
            validator: fields::text(fields, "x-amazon-apigateway-request-validator")?,
            default_route: fields::boolean(fields, "isDefaultRoute")?.unwrap_or(false),
            ..Operation::default()
        };
        let consumes = media_types(top, fields, "consumes")?;
        for parameter in parameters {
            take_parameter(reading, &mut one, parameter, &consumes, &place)?;
        }
        if reading.format == Format::OpenApi3
            && let Some(body) = fields.get("requestBody").filter(|body| !body.is_null())
        {
            let Value::Object(body) = followed(root, body)? else { return Err(Failure::Wrong) };
            one.bodies = contents(reading, body)?;
        }
        let produces = media_types(top, fields, "produces")?;
        for (code, value) in fields::object(fields, "responses")?.into_iter().flatten() {
            if code.starts_with("x-") {
                continue;
            }
            if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
                // `default` and `4XX` say something to readers only.
                continue;
            }
            let Value::Object(value) = followed(root, value)? else { return Err(Failure::Wrong) };
            let response = response(reading, value, &produces)?;
            one.responses.insert(code.clone(), response);
        }
        one.integration = of_operation(reading, fields, path, &place)?;
        operations.insert(verb, one);
    }
    Ok(operations)
}

fn auth(fields: &Fields) -> Result<Option<String>, Wrong> {
    match fields::object(fields, "x-amazon-apigateway-auth")? {
        Some(auth) => Ok(fields::text(auth, "type")?.map(|text| text.to_ascii_uppercase())),
        None => Ok(None),
    }
}

fn of_operation(
    reading: &mut Reading<'_>,
    fields: &Fields,
    path: &str,
    place: &str,
) -> Result<Option<Integration>, Failure> {
    let Some(value) = fields.get("x-amazon-apigateway-integration") else { return Ok(None) };
    let malformed = || Invalid::Integration(path.to_owned());
    let value = followed(reading.root, value).map_err(|_| malformed())?;
    match integration(value).map_err(|Wrong| malformed())? {
        Ok(found) => Ok(Some(found)),
        Err(kind) => {
            reading.warn(format!("Unknown integration type '{kind}' for '{place}'. Ignoring."));
            Ok(None)
        }
    }
}

/// `consumes` or `produces` of the operation, or of the whole document.
fn media_types(top: &Fields, fields: &Fields, name: &str) -> Result<Vec<String>, Wrong> {
    let own = fields::texts(fields, name)?;
    let types = match own {
        Some(types) => Some(types),
        None => fields::texts(top, name)?,
    };
    Ok(types.filter(|types| !types.is_empty()).unwrap_or_else(|| vec![JSON.to_owned()]))
}

fn take_parameter(
    reading: &mut Reading<'_>,
    one: &mut Operation,
    parameter: &Value,
    consumes: &[String],
    place: &str,
) -> Result<(), Failure> {
    let Value::Object(fields) = followed(reading.root, parameter)? else {
        return Err(Failure::Wrong);
    };
    let name = fields::text(fields, "name")?;
    let stands = fields::text(fields, "in")?.ok_or(Wrong)?;
    let required = fields::boolean(fields, "required")?.unwrap_or(false);
    let at = match stands.as_str() {
        "header" => Place::Header,
        "path" => Place::Path,
        "query" => Place::Query,
        "body" if reading.format == Format::Swagger2 => {
            if let Some(schema) = fields.get("schema")
                && let Some(model) = Models::of_body(reading, schema)
            {
                let bodies = consumes.iter().map(|media| (media.clone(), model.clone()));
                one.bodies = bodies.collect();
            }
            return Ok(());
        }
        _ => {
            let name = name.unwrap_or_default();
            reading.warn(format!(
                "Parameter '{name}' in '{stands}' of '{place}' is not supported. Ignoring."
            ));
            return Ok(());
        }
    };
    one.parameters.insert(Parameter { place: at, name: name.ok_or(Wrong)? }, required);
    Ok(())
}

/// The models of `content`, by media type.
fn contents(
    reading: &mut Reading<'_>,
    fields: &Fields,
) -> Result<BTreeMap<String, String>, Failure> {
    let mut models = BTreeMap::new();
    for (media, value) in fields::object(fields, "content")?.into_iter().flatten() {
        let Value::Object(value) = value else { return Err(Failure::Wrong) };
        if let Some(schema) = value.get("schema")
            && let Some(model) = Models::of_body(reading, schema)
        {
            models.insert(media.clone(), model);
        }
    }
    Ok(models)
}

fn response(
    reading: &mut Reading<'_>,
    fields: &Fields,
    produces: &[String],
) -> Result<Response, Failure> {
    let headers = fields::object(fields, "headers")?.into_iter().flatten();
    let headers = headers.map(|(name, _)| name.clone()).collect();
    let bodies = match reading.format {
        Format::OpenApi3 => contents(reading, fields)?,
        Format::Swagger2 => match fields.get("schema") {
            None => BTreeMap::new(),
            Some(schema) => {
                let model = Models::of_body(reading, schema).into_iter();
                let each = |model: String| {
                    produces.iter().map(move |media| (media.clone(), model.clone()))
                };
                model.flat_map(each).collect()
            }
        },
    };
    Ok(Response { headers, bodies })
}
