//! Streams of events: one enum each, of the events; the errors that may end a stream are the service's
//! errors.

use crate::model::{Model, Shape, ShapeRef};
use crate::names::{camel, screaming, snake, type_name};
use std::fmt::Write as _;

/// That streams stand where they are generated: in the outputs of operations.
pub fn check(model: &Model, operations: &[String]) -> Result<(), String> {
    let outputs: Vec<&str> = operations
        .iter()
        .filter_map(|name| model.operations[name].output.as_ref())
        .map(|output| output.shape.as_str())
        .collect();
    for name in model.reachable(operations)? {
        let shape = model.shape(&name)?;
        if let Some((member, _)) = model.events_of(shape)
            && !outputs.contains(&name.as_str())
        {
            return Err(format!(
                "{name}.{member} is a stream of events, which is generated in outputs alone so far"
            ));
        }
        if let Some((member, _)) = shape.members.iter().find(|(_, target)| target.event_header) {
            return Err(format!(
                "{name}.{member} is an event's header, which is not generated yet"
            ));
        }
    }
    Ok(())
}

/// The enum of a stream's events.
pub fn emit(code: &mut String, model: &Model, name: &str, shape: &Shape) -> Result<(), String> {
    let rust = type_name(name);
    let (mut variants, mut names, mut structures) = (String::new(), String::new(), String::new());
    for (member, target) in &shape.members {
        if model.shape(&target.shape)?.exception {
            continue;
        }
        let variant = camel(member);
        let _ = writeln!(variants, "{variant}({}),", type_name(&target.shape));
        let _ = writeln!(names, "Self::{variant}(_) => {member:?},");
        let _ = writeln!(structures, "Self::{variant}(event) => event,");
    }
    let _ = write!(
        code,
        "#[derive(Debug, Clone, PartialEq)]\npub enum {rust} {{\n{variants}}}\n\
         impl rt::Event for {rust} {{\n\
           fn name(&self) -> &'static str {{ match self {{ {names} }} }}\n\
           fn structure(&self) -> &dyn rt::Structure {{ match self {{ {structures} }} }}\n\
         }}\n\n"
    );
    Ok(())
}

/// How an output gives its stream away.
pub fn take(member: &str, target: &ShapeRef) -> String {
    format!(
        "fn take_events(&mut self) -> Option<rt::EventStream> {{ Some(self.{}.take(&SCHEMA_{})) }}\n",
        snake(member),
        screaming(&target.shape)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A service with one operation, `Tail`, of these shapes beside a stream's.
    fn model(shapes: serde_json::Value) -> Model {
        let metadata = json!({
            "apiVersion": "1", "endpointPrefix": "t", "protocol": "json", "serviceFullName": "T",
        });
        let tail = json!({
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "In"}, "output": {"shape": "Out"},
        });
        let mut model = json!({"metadata": metadata, "operations": {"Tail": tail}, "shapes": {
            "Text": {"type": "string"},
            "Line": {"type": "structure", "event": true, "members": {"text": {"shape": "Text"}}},
            "Lost": {"type": "structure", "exception": true, "members": {}},
            "Lines": {"type": "structure", "eventstream": true, "members": {
                "line": {"shape": "Line"}, "lost": {"shape": "Lost"},
            }},
        }});
        let all = model["shapes"].as_object_mut();
        all.into_iter().for_each(|all| all.extend(shapes.as_object().cloned().unwrap_or_default()));
        serde_json::from_value(model).unwrap_or_else(|error| unreachable!("{error}"))
    }

    fn structure(member: &str, shape: &str) -> serde_json::Value {
        json!({"type": "structure", "members": {member: {"shape": shape}}})
    }

    #[test]
    fn streams_are_taken_in_outputs_and_nowhere_else() {
        let operations = ["Tail".to_owned()];
        for (shapes, refused) in [
            (json!({"In": structure("a", "Text"), "Out": structure("lines", "Lines")}), None),
            (
                json!({"In": structure("lines", "Lines"), "Out": structure("a", "Text")}),
                Some("In.lines is a stream"),
            ),
            (
                json!({"In": structure("a", "Text"), "Out": structure("in", "Deep"), "Deep": structure("lines", "Lines")}),
                Some("Deep.lines is a stream"),
            ),
            (
                json!({"In": structure("a", "Text"), "Out": structure("lines", "Lines"), "Line": {
                    "type": "structure", "event": true,
                    "members": {"offset": {"shape": "Text", "eventheader": true}},
                }}),
                Some("Line.offset is an event's header"),
            ),
        ] {
            let told = check(&model(shapes.clone()), &operations).err();
            assert_eq!(told.is_some(), refused.is_some(), "{shapes}: {told:?}");
            assert!(told.unwrap_or_default().starts_with(refused.unwrap_or_default()), "{shapes}");
        }
    }

    #[test]
    fn an_error_of_a_stream_is_none_of_its_events() {
        let model = model(json!({}));
        let (mut code, lines) = (String::new(), &model.shapes["Lines"]);
        assert_eq!(emit(&mut code, &model, "Lines", lines), Ok(()));
        assert!(code.contains("enum Lines {\nLine(Line),\n}"), "{code}");
    }
}
