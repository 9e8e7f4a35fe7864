//! Structures, unions, enums and errors, and the tables that describe them.

use crate::emit_events;
use crate::model::{Model, Shape, ShapeRef};
use crate::names::{camel, screaming, snake, type_name};
use std::collections::BTreeSet;
use std::fmt::Write as _;

pub fn emit(code: &mut String, model: &Model, operations: &[String]) -> Result<(), String> {
    emit_events::check(model, operations)?;
    for name in model.reachable(operations)? {
        let shape = model.shape(&name)?;
        emit_table(code, model, &name, shape)?;
        match shape.kind.as_str() {
            "structure" if shape.eventstream => emit_events::emit(code, model, &name, shape)?,
            "structure" if shape.union => emit_union(code, model, &name, shape)?,
            "structure" => emit_structure(code, model, &name, shape)?,
            "string" if !shape.values.is_empty() => emit_enum(code, &name, shape)?,
            _ => {}
        }
    }
    emit_errors(code, model, operations)
}

/// An operation without input or output gets an empty structure.
pub fn emit_empty(code: &mut String, name: &str) {
    let constant = screaming(name);
    let _ = write!(
        code,
        "static SCHEMA_{constant}: rt::Schema = rt::Schema {{ name: {name:?}, kind: rt::Kind::Structure, members: &[], xml_namespace: None }};\n\
         #[derive(Debug, Clone, Default, PartialEq)] pub struct {name} {{}}\n\
         impl rt::Structure for {name} {{\n\
           fn schema(&self) -> &'static rt::Schema {{ &SCHEMA_{constant} }}\n\
           fn write(&self, w: &mut dyn rt::Writer) {{ w.begin_structure(&SCHEMA_{constant}); w.end_structure(&SCHEMA_{constant}); }}\n\
         }}\n\
         impl rt::Decode for {name} {{\n\
           fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {{\n\
             crate::decode_structure_members(&SCHEMA_{constant}, r, &mut |_, _, _| Ok(()))?; Ok({name} {{}})\n\
           }}\n\
         }}\n\
         pub static SHAPE_{constant}: rt::Shape = rt::Shape::Structure(&SCHEMA_{constant});\n\n"
    );
}

fn emit_table(code: &mut String, model: &Model, name: &str, shape: &Shape) -> Result<(), String> {
    let constant = screaming(name);
    let text = |n: &Option<serde_json::Number>| {
        n.as_ref().map_or("None".to_owned(), |n| format!("Some({})", whole(n)))
    };
    let (min, max) = (text(&shape.min), text(&shape.max));
    let unsigned = |n: &Option<serde_json::Number>| {
        n.as_ref().map_or("None".to_owned(), |n| format!("Some({})", whole(n).max(0)))
    };
    let (least, most) = (unsigned(&shape.min), unsigned(&shape.max));
    let of = |r: &Option<ShapeRef>| {
        r.as_ref()
            .map(|r| (format!("&SHAPE_{}", screaming(&r.shape)), r.location_name.clone()))
            .ok_or_else(|| format!("{name} lacks its element"))
    };
    let body = match shape.kind.as_str() {
        "boolean" => "Boolean".to_owned(),
        "integer" | "short" | "byte" => format!("Integer {{ min: {min}, max: {max} }}"),
        "long" => format!("Long {{ min: {min}, max: {max} }}"),
        "float" => format!("Float {{ min: {min}, max: {max} }}"),
        "double" => format!("Double {{ min: {min}, max: {max} }}"),
        "timestamp" => match timestamp_format(&shape.timestamp_format)? {
            None => "Timestamp(None)".to_owned(),
            Some(format) => format!("Timestamp(Some({format}))"),
        },
        "blob" => format!("Blob {{ min: {least}, max: {most} }}"),
        "string" if !shape.values.is_empty() && !shape.open => {
            format!("Enum {{ values: &{:?} }}", shape.values)
        }
        "string" => {
            let pattern = match &shape.pattern {
                None => "None".to_owned(),
                Some(pattern) => {
                    let _ = writeln!(
                        code,
                        "static PATTERN_{constant}: rt::Pattern = rt::Pattern::new({pattern:?});"
                    );
                    format!("Some(&PATTERN_{constant})")
                }
            };
            format!("String {{ min: {least}, max: {most}, pattern: {pattern} }}")
        }
        "list" => {
            let (element, element_name) = of(&shape.member)?;
            let element_name = element_name.unwrap_or_else(|| "member".to_owned());
            let flattened = shape.flattened;
            format!(
                "List {{ min: {least}, max: {most}, element: {element}, element_name: {element_name:?}, flattened: {flattened} }}"
            )
        }
        "map" => {
            let ((key, key_name), (value, value_name)) = (of(&shape.key)?, of(&shape.value)?);
            let key_name = key_name.unwrap_or_else(|| "key".to_owned());
            let value_name = value_name.unwrap_or_else(|| "value".to_owned());
            let flattened = shape.flattened;
            format!(
                "Map {{ min: {least}, max: {most}, key: {key}, value: {value}, key_name: {key_name:?}, value_name: {value_name:?}, flattened: {flattened} }}"
            )
        }
        "structure" => {
            emit_schema(code, model, name, shape)?;
            format!("Structure(&SCHEMA_{constant})")
        }
        other => return Err(format!("{name} is a {other}, which is not generated yet")),
    };
    // SNS has a `String` and a `string`, which are the same.
    let line = format!("pub static SHAPE_{constant}: rt::Shape = rt::Shape::{body};\n");
    if !code.contains(&line) {
        code.push_str(&line);
    }
    Ok(())
}

fn emit_schema(code: &mut String, model: &Model, name: &str, shape: &Shape) -> Result<(), String> {
    let constant = screaming(name);
    let kind = if shape.exception {
        let info = shape.error.as_ref();
        let error = info.and_then(|e| e.code.clone()).unwrap_or_else(|| name.to_owned());
        let status =
            info.and_then(|e| e.http_status_code).unwrap_or(if shape.fault { 500 } else { 400 });
        format!("Error(rt::ErrorTraits {{ code: {error:?}, status: {status} }})")
    } else if shape.eventstream {
        "Events".to_owned()
    } else if shape.union {
        "Union".to_owned()
    } else {
        "Structure".to_owned()
    };
    let mut members = String::new();
    for (member, target) in &shape.members {
        let rest = model.metadata.protocol.starts_with("rest");
        let location = match target.location.as_deref().filter(|_| rest) {
            _ if rest && shape.payload.as_ref() == Some(member) => "Payload",
            _ if target.event_payload => "Payload",
            None => "Body",
            Some("header") => "Header",
            Some("headers") => "Headers",
            Some("querystring") if model.shape(&target.shape)?.kind == "map" => "QueryMap",
            Some("querystring") => "Query",
            Some("uri") => "Uri",
            Some("statusCode") => "Status",
            Some(other) => return Err(format!("{name}.{member}: unknown location {other}")),
        };
        // awsJson ignores location names; elsewhere they are the name on the wire.
        let wire = match &target.location_name {
            Some(wire) if model.metadata.protocol != "json" => wire,
            _ => member,
        };
        let _ = write!(
            members,
            "rt::Member::new({member:?}, {wire:?}, &SHAPE_{})",
            screaming(&target.shape)
        );
        let xml = target.location_name.as_ref().filter(|_| model.metadata.also_query());
        let xml = xml.filter(|xml| *xml != wire);
        let in_xml = xml.map(|xml| format!(".in_xml({xml:?})")).unwrap_or_default();
        for (set, call) in [
            (xml.is_some(), in_xml),
            (shape.required.contains(member), ".required()".to_owned()),
            (location != "Body", format!(".at(rt::Location::{location})")),
            (target.flattened, ".flattened()".to_owned()),
            (target.xml_attribute, ".xml_attribute()".to_owned()),
            (target.idempotency_token, ".idempotency_token()".to_owned()),
            (model.streamed_of(shape) == Some(member), ".streaming()".to_owned()),
        ] {
            if set {
                members.push_str(&call);
            }
        }
        if let Some(format) = timestamp_format(&target.timestamp_format)? {
            let _ = write!(members, ".timestamp({format})");
        }
        members.push_str(",\n");
    }
    let _ = writeln!(
        code,
        "pub static SCHEMA_{constant}: rt::Schema = rt::Schema {{ name: {name:?}, kind: rt::Kind::{kind}, members: &[{members}], xml_namespace: None }};"
    );
    Ok(())
}

fn emit_structure(
    code: &mut String,
    model: &Model,
    name: &str,
    shape: &Shape,
) -> Result<(), String> {
    let (constant, rust) = (screaming(name), type_name(name));
    let (mut fields, mut writes, mut reads) = (String::new(), String::new(), String::new());
    let events = model.events_of(shape);
    let streamed = model.streamed_of(shape);
    for (index, (member, target)) in shape.members.iter().enumerate() {
        let field = snake(member);
        if events.is_some_and(|(events, _)| events == member) {
            let _ = writeln!(fields, "pub {field}: rt::Events<{}>,", type_name(&target.shape));
            continue;
        }
        if streamed == Some(member) {
            let _ = writeln!(fields, "pub {field}: rt::Body,");
            continue;
        }
        let mut kind = rust_type(model, &target.shape)?;
        if model.shape(&target.shape)?.kind == "structure"
            && model.holds(&target.shape, name, &mut BTreeSet::new())
        {
            kind = format!("Box<{kind}>");
        }
        if !shape.required.contains(member) {
            kind = format!("Option<{kind}>");
        }
        let _ = writeln!(fields, "pub {field}: {kind},");
        let _ =
            writeln!(writes, "rt::member(w, &SCHEMA_{constant}.members[{index}], &self.{field});");
        let _ = writeln!(reads, "{index} => out.{field} = rt::Decode::decode(shape, r)?,");
    }
    // A stream can be taken once: what holds one is neither compared nor copied, and one of events is
    // not read.
    let (derives, take) = match (events, streamed) {
        (None, None) => ("Debug, Clone, Default, PartialEq", String::new()),
        (None, Some(member)) => ("Debug, Default", take_body(member)),
        (Some((member, target)), _) => ("Debug, Default", emit_events::take(member, target)),
    };
    let _ = write!(
        code,
        "#[derive({derives})]\npub struct {rust} {{\n{fields}}}\n\
         impl rt::Structure for {rust} {{\n\
           fn schema(&self) -> &'static rt::Schema {{ &SCHEMA_{constant} }}\n\
           fn write(&self, w: &mut dyn rt::Writer) {{ w.begin_structure(&SCHEMA_{constant}); {writes} w.end_structure(&SCHEMA_{constant}); }}\n\
           {take}\
         }}\n"
    );
    if events.is_some() {
        return Ok(());
    }
    let _ = write!(
        code,
        "impl rt::Encode for {rust} {{ fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {{ rt::Structure::write(self, w); }} }}\n\
         impl rt::Decode for {rust} {{\n\
           fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {{\n\
             let mut out = Self::default();\n\
             crate::decode_structure_members(&SCHEMA_{constant}, r, &mut |index, shape, r| {{ match index {{ {reads} _ => {{}} }} Ok(()) }})?;\n\
             Ok(out)\n\
           }}\n\
         }}\n"
    );
    if shape.exception {
        let message = shape.members.iter().find(|(m, _)| m.eq_ignore_ascii_case("message"));
        let message = match message {
            None => "String::new()".to_owned(),
            Some((m, _)) if shape.required.contains(m) => format!("error.{}.clone()", snake(m)),
            Some((m, _)) => format!("error.{}.clone().unwrap_or_default()", snake(m)),
        };
        let _ = writeln!(
            code,
            "impl From<{rust}> for rt::ApiError {{ fn from(error: {rust}) -> Self {{ rt::ApiError::with_detail({message}, Box::new(error)) }} }}"
        );
    }
    code.push('\n');
    Ok(())
}

/// How an output gives its bytes away.
fn take_body(member: &str) -> String {
    format!(
        "fn take_body(&mut self) -> Option<rt::Body> {{ Some(self.{}.take()) }}\n",
        snake(member)
    )
}

fn emit_union(code: &mut String, model: &Model, name: &str, shape: &Shape) -> Result<(), String> {
    let (constant, rust) = (screaming(name), type_name(name));
    let (mut variants, mut writes, mut reads) = (String::new(), String::new(), String::new());
    let mut default = String::new();
    for (index, (member, target)) in shape.members.iter().enumerate() {
        let variant = camel(member);
        let kind = rust_type(model, &target.shape)?;
        let boxed = model.shape(&target.shape)?.kind == "structure"
            && model.holds(&target.shape, name, &mut BTreeSet::new());
        let kind = if boxed { format!("Box<{kind}>") } else { kind };
        let _ = writeln!(variants, "{variant}({kind}),");
        let _ = writeln!(
            writes,
            "Self::{variant}(value) => rt::member(w, &SCHEMA_{constant}.members[{index}], value),"
        );
        let _ = writeln!(reads, "{index} => Self::{variant}(rt::Decode::decode(shape, r)?),");
        if index == 0 {
            default = format!("Self::{variant}(Default::default())");
        }
    }
    let _ = write!(
        code,
        "#[derive(Debug, Clone, PartialEq)]\npub enum {rust} {{\n{variants}}}\n\
         impl Default for {rust} {{ fn default() -> Self {{ {default} }} }}\n\
         impl rt::Structure for {rust} {{\n\
           fn schema(&self) -> &'static rt::Schema {{ &SCHEMA_{constant} }}\n\
           fn write(&self, w: &mut dyn rt::Writer) {{ w.begin_structure(&SCHEMA_{constant}); match self {{ {writes} }} w.end_structure(&SCHEMA_{constant}); }}\n\
         }}\n\
         impl rt::Encode for {rust} {{ fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {{ rt::Structure::write(self, w); }} }}\n\
         impl rt::Decode for {rust} {{\n\
           fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {{\n\
             let mut found = None;\n\
             crate::decode_structure_members(&SCHEMA_{constant}, r, &mut |index, shape, r| {{\n\
               let value = match index {{ {reads} _ => return Ok(()) }};\n\
               if found.replace(value).is_some() {{ return Err(rt::DecodeError::CrowdedUnion({name:?})); }}\n\
               Ok(())\n\
             }})?;\n\
             found.ok_or(rt::DecodeError::EmptyUnion({name:?}))\n\
           }}\n\
         }}\n\n"
    );
    Ok(())
}

fn emit_enum(code: &mut String, name: &str, shape: &Shape) -> Result<(), String> {
    let rust = type_name(name);
    let (mut variants, mut texts, mut parses) = (String::new(), String::new(), String::new());
    let mut taken = BTreeSet::new();
    for value in &shape.values {
        let mut variant = camel(value);
        while !taken.insert(variant.clone()) {
            variant.push('_');
        }
        let _ = writeln!(variants, "{variant},");
        let _ = writeln!(texts, "Self::{variant} => {value:?},");
        let _ = writeln!(parses, "{value:?} => Self::{variant},");
    }
    let _ = write!(
        code,
        "#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum {rust} {{\n{variants}Unknown(String),\n}}\n\
         impl {rust} {{ pub fn as_str(&self) -> &str {{ match self {{ {texts} Self::Unknown(text) => text }} }} }}\n\
         impl From<&str> for {rust} {{ fn from(text: &str) -> Self {{ match text {{ {parses} _ => Self::Unknown(text.to_owned()) }} }} }}\n\
         impl Default for {rust} {{ fn default() -> Self {{ Self::Unknown(String::new()) }} }}\n\
         impl std::fmt::Display for {rust} {{ fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ f.write_str(self.as_str()) }} }}\n\
         impl rt::Encode for {rust} {{ fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {{ w.string(shape, self.as_str()); }} }}\n\
         impl rt::Decode for {rust} {{ fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {{ r.string(shape).map(|text| Self::from(text.as_str())) }} }}\n\n"
    );
    Ok(())
}

/// One function an error, for those whose message is all they have to say.
fn emit_errors(code: &mut String, model: &Model, operations: &[String]) -> Result<(), String> {
    code.push_str("/// The service's errors, made from their messages.\npub mod error {\nuse crate::prelude as rt;\n");
    for name in model.reachable(operations)? {
        let shape = model.shape(&name)?;
        if shape.exception {
            let _ = write!(
                code,
                "pub fn {}(message: impl Into<String>) -> rt::ApiError {{\n\
                 rt::ApiError::of(&super::SCHEMA_{}, message)\n}}\n",
                snake(&name),
                screaming(&name)
            );
        }
    }
    code.push_str("}\n\n");
    Ok(())
}

fn rust_type(model: &Model, name: &str) -> Result<String, String> {
    let shape = model.shape(name)?;
    let inner = |r: &Option<ShapeRef>| {
        let target = r.as_ref().ok_or_else(|| format!("{name} lacks its element"))?;
        rust_type(model, &target.shape)
    };
    Ok(match shape.kind.as_str() {
        "boolean" => "bool".to_owned(),
        "integer" | "short" | "byte" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" => "f32".to_owned(),
        "double" => "f64".to_owned(),
        "timestamp" => "rt::Timestamp".to_owned(),
        "blob" => "rt::Bytes".to_owned(),
        "string" if shape.values.is_empty() => "String".to_owned(),
        "string" | "structure" => type_name(name),
        "list" => format!("Vec<{}>", inner(&shape.member)?),
        "map" => format!("rt::BTreeMap<String, {}>", inner(&shape.value)?),
        other => return Err(format!("{name} is a {other}, which is not generated yet")),
    })
}

fn timestamp_format(format: &Option<String>) -> Result<Option<&'static str>, String> {
    Ok(match format.as_deref() {
        None => None,
        Some("unixTimestamp") => Some("rt::TimestampFormat::UnixSeconds"),
        Some("iso8601") => Some("rt::TimestampFormat::Iso8601"),
        Some("rfc822") => Some("rt::TimestampFormat::HttpDate"),
        Some(other) => return Err(format!("unknown timestamp format {other}")),
    })
}

/// Models write whole bounds as floats here and there.
fn whole(number: &serde_json::Number) -> i64 {
    number.as_i64().or_else(|| number.as_f64().map(|f| f as i64)).unwrap_or(i64::MAX)
}
