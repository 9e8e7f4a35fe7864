//! The sections of a template, well formed.

use crate::compile::Compiler;
use crate::expression::{Call, Condition, Expr, text_of};
use crate::invalid::{Checked, Invalid, listed};
use serde_json::{Map, Value};

/// «Understand CloudFormation quotas».
const MAX_RESOURCES: usize = 500;
const MAX_OUTPUTS: usize = 200;
const MAX_MAPPINGS: usize = 200;
const MAX_ATTRIBUTES: usize = 200;
const MAX_NAME: usize = 255;
const MAX_DESCRIPTION: usize = 1024;

const SECTIONS: [&str; 11] = [
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Hooks",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];

const RESOURCE: [&str; 10] = [
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Description",
    "Metadata",
    "Properties",
    "Type",
    "UpdatePolicy",
    "UpdateReplacePolicy",
];

/// Functions that are no values.
const CONDITIONS: [&str; 4] = ["Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"];

/// All that is computed of a template.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sections {
    pub(crate) mappings: Mappings,
    pub(crate) conditions: Vec<(String, Condition)>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) resources: Vec<Definition>,
    pub(crate) outputs: Vec<OutputDefinition>,
}

/// Maps of maps of values that are texts, numbers, booleans, or lists of them.
pub(crate) type Mappings = Map<String, Value>;

#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) name: String,
    pub(crate) when: Option<Condition>,
    /// With what is said where it does not hold.
    pub(crate) assertions: Vec<(Condition, Option<String>)>,
}

/// A resource as it is defined.
#[derive(Debug, Clone)]
pub(crate) struct Definition {
    pub(crate) logical_id: String,
    pub(crate) kind: String,
    pub(crate) condition: Option<String>,
    pub(crate) depends_on: Vec<String>,
    pub(crate) deletion_policy: Option<Expr>,
    pub(crate) update_replace_policy: Option<Expr>,
    /// A map, or a function that gives one.
    pub(crate) properties: Expr,
    pub(crate) creation_policy: Option<Expr>,
    pub(crate) update_policy: Option<Expr>,
    pub(crate) metadata: Option<Expr>,
    /// As it is written, in long form.
    pub(crate) written: Value,
}

#[derive(Debug, Clone)]
pub(crate) struct OutputDefinition {
    pub(crate) key: String,
    pub(crate) condition: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) value: Expr,
    pub(crate) export: Option<Expr>,
}

/// Refuses sections that no template has.
pub(crate) fn check_names(template: &Map<String, Value>) -> Checked<()> {
    let is_unknown = |key: &&String| !SECTIONS.contains(&key.as_str());
    let unknown: Vec<&String> = template.keys().filter(is_unknown).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let unknown = listed(unknown);
    Err(Invalid::new(format!("Invalid template property or properties {unknown}")))
}

/// Refuses what no template may have, whatever its transforms make of it.
pub(crate) fn check_top(template: &Map<String, Value>) -> Checked<()> {
    if template.contains_key("Hooks") {
        return Err(Invalid::format("the Hooks section is not implemented."));
    }
    if let Some(version) = template.get("AWSTemplateFormatVersion")
        && version != "2010-09-09"
    {
        return Err(Invalid::format("unsupported value for AWSTemplateFormatVersion."));
    }
    match template.get("Description") {
        Some(Value::String(text)) if text.len() > MAX_DESCRIPTION => {
            Err(Invalid::format("'Description' length is greater than 1024."))
        }
        Some(Value::String(_)) | None => Ok(()),
        Some(_) => Err(Invalid::format("Description must be a string.")),
    }
}

/// The members of a section that is a map; none where it is not written.
pub(crate) fn section<'a>(
    template: &'a Map<String, Value>,
    name: &str,
) -> Checked<impl Iterator<Item = (&'a String, &'a Value)> + use<'a>> {
    let members = match template.get(name) {
        None => None,
        Some(Value::Object(members)) => Some(members),
        Some(_) => return Err(Invalid::format(format_args!("[/{name}] {name} must be a map."))),
    };
    Ok(members.into_iter().flatten())
}

impl Sections {
    /// Of a template whose transforms are processed.
    pub(crate) fn of(template: &Map<String, Value>, compiler: Compiler) -> Checked<Self> {
        let sections = Self {
            mappings: mappings(template, compiler)?,
            conditions: section(template, "Conditions")?
                .map(|(name, value)| Ok((name.clone(), compiler.condition(value, false)?)))
                .collect::<Checked<_>>()?,
            rules: section(template, "Rules")?
                .map(|(name, value)| rule(name, value, compiler))
                .collect::<Checked<_>>()?,
            resources: section(template, "Resources")?
                .map(|(name, value)| resource(name, value, compiler))
                .collect::<Checked<_>>()?,
            outputs: section(template, "Outputs")?
                .map(|(name, value)| output(name, value, compiler))
                .collect::<Checked<_>>()?,
        };
        if sections.resources.is_empty() {
            return Err(Invalid::format("At least one Resources member must be defined."));
        }
        at_most("resources", sections.resources.len(), MAX_RESOURCES)?;
        at_most("outputs", sections.outputs.len(), MAX_OUTPUTS)?;
        at_most("mappings", sections.mappings.len(), MAX_MAPPINGS)?;
        Ok(sections)
    }

    pub(crate) fn resource(&self, logical_id: &str) -> Option<&Definition> {
        self.resources.iter().find(|resource| resource.logical_id == logical_id)
    }
}

pub(crate) fn at_most(what: &str, number: usize, maximum: usize) -> Checked<()> {
    if number <= maximum {
        return Ok(());
    }
    Err(Invalid::format(format_args!(
        "Number of {what}, {number}, is greater than maximum allowed, {maximum}"
    )))
}

/// A name of letters and digits that is not too long.
pub(crate) fn name(what: &str, name: &str) -> Checked<()> {
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric()) {
        // AWS puts the names of two sections into quotes.
        let quote = if matches!(what, "Mappings" | "Outputs") { "'" } else { "" };
        return Err(Invalid::format(format_args!(
            "{what} name {quote}{name}{quote} is non alphanumeric."
        )));
    }
    if name.len() > MAX_NAME {
        return Err(Invalid::format(format_args!(
            "{what} name {name} is longer than the maximum allowed, {MAX_NAME}"
        )));
    }
    Ok(())
}

fn mappings(template: &Map<String, Value>, compiler: Compiler) -> Checked<Mappings> {
    let mut mappings = Map::new();
    for (map, tops) in section(template, "Mappings")? {
        name("Mappings", map)?;
        let Value::Object(tops) = tops else {
            return Err(Invalid::format(format_args!("Every Mappings member {map} must be a map")));
        };
        at_most("attributes of a mapping", tops.len(), MAX_ATTRIBUTES)?;
        for (top, seconds) in tops {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
            if top.is_empty() || !top.chars().all(plain) {
                return Err(Invalid::format(format_args!(
                    "Mappings element name '{top}' must be non-empty and can contain only \
                     alphanumerics, '-' or '.'"
                )));
            }
            let Value::Object(seconds) = seconds else {
                return Err(Invalid::format(format_args!(
                    "[/Mappings/{map}/{top}] Every Mappings attribute must be a map"
                )));
            };
            at_most("attributes of a mapping", seconds.len(), MAX_ATTRIBUTES)?;
            for (second, value) in seconds {
                attribute(map, second, value, compiler)?;
            }
        }
        mappings.insert(map.clone(), Value::Object(tops.clone()));
    }
    Ok(mappings)
}

fn attribute(map: &str, key: &str, value: &Value, compiler: Compiler) -> Checked<()> {
    let plain = compiler.extensions || key.chars().all(|c| c.is_ascii_alphanumeric());
    if key.is_empty() || !plain {
        return Err(Invalid::format(format_args!(
            "Mappings attribute name '{key}' must contain only alphanumeric characters."
        )));
    }
    let fits = match value {
        Value::Array(items) => items.iter().all(|item| text_of(item).is_some()),
        // Extensions look anything up.
        Value::Object(_) => compiler.extensions,
        scalar => text_of(scalar).is_some(),
    };
    if fits {
        return Ok(());
    }
    Err(Invalid::format(format_args!(
        "[/Mappings/{map}] Every Mappings attribute must be a String or a List."
    )))
}

fn rule(rule: &str, value: &Value, compiler: Compiler) -> Checked<Rule> {
    name("Rule", rule)?;
    let malformed =
        || Invalid::format(format_args!("[/Rules/{rule}] rule definition is malformed"));
    let members = value.as_object().ok_or_else(malformed)?;
    if members.keys().any(|key| key != "RuleCondition" && key != "Assertions") {
        return Err(malformed());
    }
    let assertions = members.get("Assertions").and_then(Value::as_array).ok_or_else(malformed)?;
    let when = members.get("RuleCondition").map(|value| compiler.condition(value, true));
    let assertions = assertions.iter().map(|assertion| {
        let assertion = assertion.as_object().ok_or_else(malformed)?;
        let description = assertion.get("AssertDescription");
        let description =
            description.map(|text| text_of(text).ok_or_else(malformed)).transpose()?;
        let assert = assertion.get("Assert").ok_or_else(malformed)?;
        Ok((compiler.condition(assert, true)?, description))
    });
    let assertions = assertions.collect::<Checked<_>>()?;
    Ok(Rule { name: rule.to_owned(), when: when.transpose()?, assertions })
}

fn resource(logical_id: &str, value: &Value, compiler: Compiler) -> Checked<Definition> {
    let Value::Object(members) = value else {
        return Err(Invalid::format(format_args!(
            "[/Resources/{logical_id}] resource definition is malformed"
        )));
    };
    name("Resource", logical_id)?;
    let kind = match members.get("Type") {
        Some(Value::String(kind)) => kind.clone(),
        _ => {
            return Err(Invalid::format(format_args!(
                "[/Resources/{logical_id}] Every Resources object must contain a Type member."
            )));
        }
    };
    let custom = kind.starts_with("Custom::") || kind == "AWS::CloudFormation::CustomResource";
    let known = |key: &str| RESOURCE.contains(&key) || custom && key == "Version";
    if let Some(key) = members.keys().find(|key| !known(key)) {
        return Err(Invalid::new(format!("Invalid template resource property '{key}'")));
    }
    let condition = condition_name(members)?;
    let properties = match members.get("Properties") {
        None => Expr::Map(Vec::new()),
        Some(value) => compiler.value(value)?,
    };
    // A choice between maps is one too.
    let fits = match &properties {
        Expr::Map(_) => true,
        Expr::Call(call) => matches!(**call, Call::If { .. } | Call::NoValue),
        Expr::Scalar(_) | Expr::List(_) => false,
    };
    if !fits {
        return Err(not_properties());
    }
    let expression = |name: &str| members.get(name).map(|value| compiler.value(value)).transpose();
    let policy = |name: &str| match members.get(name) {
        None => Ok(None),
        Some(value @ Value::String(_)) => compiler.value(value).map(Some),
        Some(value @ Value::Object(_)) if compiler.extensions => compiler.value(value).map(Some),
        Some(_) => Err(Invalid::format(format_args!("Every {name} member must be a string."))),
    };
    Ok(Definition {
        logical_id: logical_id.to_owned(),
        kind,
        condition,
        depends_on: depends_on(members)?,
        deletion_policy: policy("DeletionPolicy")?,
        update_replace_policy: policy("UpdateReplacePolicy")?,
        properties,
        creation_policy: expression("CreationPolicy")?,
        update_policy: expression("UpdatePolicy")?,
        metadata: expression("Metadata")?,
        written: value.clone(),
    })
}

/// What is said of properties that are no map.
pub(crate) fn not_properties() -> Invalid {
    Invalid::format("Any Properties member must be an object.")
}

fn condition_name(members: &Map<String, Value>) -> Checked<Option<String>> {
    match members.get("Condition") {
        None => Ok(None),
        Some(Value::String(name)) => Ok(Some(name.clone())),
        Some(_) => Err(Invalid::format("Every Condition member must be a string.")),
    }
}

fn depends_on(members: &Map<String, Value>) -> Checked<Vec<String>> {
    let error = || Invalid::format("DependsOn must be a string or list of strings.");
    match members.get("DependsOn") {
        None => Ok(Vec::new()),
        Some(Value::String(name)) => Ok(vec![name.clone()]),
        Some(Value::Array(names)) => {
            names.iter().map(|name| name.as_str().map(str::to_owned).ok_or_else(error)).collect()
        }
        Some(_) => Err(error()),
    }
}

fn output(key: &str, value: &Value, compiler: Compiler) -> Checked<OutputDefinition> {
    name("Outputs", key)?;
    let Value::Object(members) = value else {
        return Err(Invalid::format(format_args!(
            "[/Outputs/{key}] output definition is malformed"
        )));
    };
    if let Some(unknown) = members
        .keys()
        .find(|key| !["Condition", "Description", "Export", "Value"].contains(&key.as_str()))
    {
        return Err(Invalid::new(format!("Invalid template output property '{unknown}'")));
    }
    let value = members
        .get("Value")
        .ok_or_else(|| Invalid::format("Every Outputs member must contain a Value object"))?;
    let text =
        || Invalid::format("The Value field of every Outputs member must evaluate to a String.");
    let is_condition = |name: &String| CONDITIONS.contains(&name.as_str());
    if value.as_object().is_some_and(|members| members.keys().any(is_condition)) {
        return Err(text());
    }
    let value = compiler.value(value)?;
    if matches!(value, Expr::List(_) | Expr::Map(_)) {
        return Err(text());
    }
    let description = match members.get("Description") {
        None => None,
        Some(Value::String(text)) if text.len() > MAX_DESCRIPTION => {
            return Err(Invalid::format("'Description' length is greater than 1024."));
        }
        Some(value) => Some(
            text_of(value)
                .ok_or_else(|| Invalid::format("Every Description member must be a string."))?,
        ),
    };
    let export = match members.get("Export") {
        None => None,
        Some(Value::Object(export)) if export.len() == 1 => match export.get("Name") {
            Some(name) => Some(compiler.value(name)?),
            None => return Err(malformed_export(key)),
        },
        Some(_) => return Err(malformed_export(key)),
    };
    if matches!(export, Some(Expr::List(_) | Expr::Map(_))) {
        return Err(malformed_export(key));
    }
    Ok(OutputDefinition {
        key: key.to_owned(),
        condition: condition_name(members)?,
        description,
        value,
        export,
    })
}

/// What is said of an export without a name, and of one with other characters.
pub(crate) fn malformed_export(output: &str) -> Invalid {
    Invalid::format(format_args!(
        "Output {output} is malformed. The Name field of every Export member must be specified and \
         consist only of alphanumeric characters, colons, or hyphens."
    ))
}
