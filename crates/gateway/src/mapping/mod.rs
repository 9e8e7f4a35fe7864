//! Mapping templates: what templates of APIs are rendered with («API Gateway mapping template and
//! access logging variable reference»).
//!
//! `input`: `$input`; `util`: `$util`; `names`: `$context` and `$stageVariables`.

mod input;
mod names;
mod util;

use crate::context::Context;
use indexmap::IndexMap;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use velocity::{Failure, Heap, Limits, Template, Value};

/// The parameters of a request, as `$input.params()` gives them. Where one comes several times, all
/// are here; the last counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Params {
    /// By their names in the resource's path.
    pub path: Vec<(Box<str>, String)>,
    /// Of the query.
    pub query: Vec<(String, String)>,
    /// Headers.
    pub header: Vec<(String, String)>,
}

/// What a template is rendered with.
#[derive(Debug, Clone)]
pub struct Setting<'a> {
    /// The request's body, or the integration's answer.
    pub body: Arc<str>,
    /// The request's parameters.
    pub params: Arc<Params>,
    /// What is known of the request.
    pub context: &'a Context,
    /// The stage's variables.
    pub stage_variables: &'a Arc<BTreeMap<String, String>>,
}

/// What a template came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapped {
    /// What was written.
    pub text: String,
    /// What it set of `$context.requestOverride` or `$context.responseOverride`.
    pub overrides: Overrides,
}

/// What a template changed beside the body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Parameters of the path.
    pub path: Vec<(String, String)>,
    /// Parameters of the query; all values of one that has several.
    pub query: Vec<(String, String)>,
    /// Headers; all values of one that has several.
    pub header: Vec<(String, String)>,
    /// The status of the answer.
    pub status: Option<String>,
}

/// Bytes that one template may write: the largest payload.
const TEXT_BYTES_MAX: usize = crate::front::PAYLOAD_BYTES_MAX;

/// What begins the failures of templates that want JSON where there is none.
const NOT_JSON: &str = "Could not parse request body into json: ";

/// Whether rendering failed because the body is no JSON: the sender's fault, in a request.
pub fn is_about_body(failure: &Failure) -> bool {
    matches!(failure, Failure::Method(text) if text.starts_with(NOT_JSON))
}

/// Maps of the two overrides.
#[derive(Debug, Clone)]
struct OverrideMaps {
    request: Value,
    response: Value,
}

/// Renders a template.
///
/// # Errors
/// What the template does wrong; [`is_about_body`] tells whether it is the body.
pub fn render(template: &Template, setting: &Setting<'_>) -> Result<Mapped, Failure> {
    if let Some(text) = template.as_text() {
        return Ok(Mapped { text: text.to_owned(), overrides: Overrides::default() });
    }
    let mut heap = Heap::new();
    let maps = OverrideMaps { request: override_map(&mut heap), response: override_map(&mut heap) };
    let Setting { body, params, context, stage_variables } = setting;
    let context = names::ContextObject::new(context, maps.clone());
    let names: BTreeMap<String, Value> = [
        ("input", Value::Object(Rc::new(input::Input::new(body.clone(), params.clone())))),
        ("util", Value::Object(Rc::new(util::Util))),
        ("context", Value::Object(Rc::new(context))),
        ("stageVariables", Value::Object(Rc::new(names::StageVariables::new(stage_variables)))),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    let limits = Limits { bytes: TEXT_BYTES_MAX, ..Limits::default() };
    let text = template.render(&mut heap, names, limits)?.text;
    let overrides = overrides(&heap, &maps);
    Ok(Mapped { text, overrides })
}

fn override_map(heap: &mut Heap) -> Value {
    let parts = ["header", "querystring", "path"].map(|part| {
        let map = heap.map(IndexMap::new());
        (part.to_owned(), map)
    });
    heap.map(IndexMap::from(parts))
}

fn overrides(heap: &Heap, maps: &OverrideMaps) -> Overrides {
    let mut all = Overrides::default();
    for map in [&maps.request, &maps.response] {
        let Value::Map(map) = map else { continue };
        for (part, out) in
            [("header", &mut all.header), ("querystring", &mut all.query), ("path", &mut all.path)]
        {
            let Some(Value::Map(part)) = heap.get(*map, part) else { continue };
            for (name, value) in heap.entries(*part) {
                match value {
                    Value::List(list) => {
                        let values = heap.elements(*list).iter();
                        out.extend(values.map(|value| (name.clone(), heap.text(value))));
                    }
                    value => out.push((name.clone(), heap.text(value))),
                }
            }
        }
        if let Some(status) = heap.get(*map, "status") {
            all.status = Some(heap.text(status));
        }
    }
    all
}
