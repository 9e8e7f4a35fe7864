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
