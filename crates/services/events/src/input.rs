//! What a target is given: the event, a part of it, something constant, or a template filled.

use crate::errors::invalid;
use aws_api::ApiError;
use aws_api::events::Target;
use event_engine::input::{Context, NotJson, Path, Template, is_reserved};
use event_engine::json::Json;
use std::collections::BTreeMap;

/// A target's input, compiled.
#[derive(Debug, Clone)]
pub(crate) enum Input {
    Event,
    Constant(String),
    Part(Path),
    Template(Template),
}

impl Input {
    /// That of a target, which is refused where it makes no sense.
    pub(crate) fn of(target: &Target) -> Result<Input, ApiError> {
        let id = &target.id;
        let given = [
            target.input.is_some(),
            target.input_path.is_some(),
            target.input_transformer.is_some(),
        ];
        if given.into_iter().filter(|given| *given).count() > 1 {
            let text =
                "Only one of Input, InputPath, or InputTransformer must be provided for target";
            return Err(invalid(format!("{text} {id}.")));
        }
        if let Some(text) = &target.input {
            if Json::parse(text).is_err() {
                return Err(invalid(format!("JSON syntax error in input for target {id}.")));
            }
            return Ok(Input::Constant(text.clone()));
        }
        if let Some(path) = &target.input_path {
            let wrong = |_| invalid(format!("Invalid InputPath for target {id}."));
            return Path::parse(path).map(Input::Part).map_err(wrong);
        }
        let Some(transformer) = &target.input_transformer else { return Ok(Input::Event) };
        let none = BTreeMap::new();
        let paths = transformer.input_paths_map.as_ref().unwrap_or(&none);
        if let Some(name) = paths.keys().find(|name| is_reserved(name)) {
            return Err(invalid(format!(
                "Invalid InputPathsMap for target {id}: {name} is reserved."
            )));
        }
        let wrong = |why| invalid(format!("InputTemplate for target {id} {why}."));
        Template::parse(&transformer.input_template, paths).map(Input::Template).map_err(wrong)
    }

    /// The input; nothing where it is the event itself.
    pub(crate) fn made(&self, context: &Context<'_>) -> Result<Option<String>, NotJson> {
        match self {
            Input::Event => Ok(None),
            Input::Constant(text) => Ok(Some(text.clone())),
            Input::Part(path) => {
                let part = path.find(context.event).unwrap_or(Json::Null);
                Ok(Some(part.to_string()))
            }
            Input::Template(template) => template.fill(context).map(Some),
        }
    }
}
