//! The `Parameters` section: what a template asks for.

use crate::expression::text_of;
use crate::invalid::{Checked, Invalid};
use crate::pattern::Pattern;
use crate::sections;
use serde_json::{Map, Value};

const MAX_PARAMETERS: usize = 200;

/// A parameter as the template declares it.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: ParameterType,
    /// `Default`, as text.
    pub default: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `NoEcho`: its value is shown as `****` alone.
    pub no_echo: bool,
    /// `AllowedValues`, as texts; empty where there are none.
    pub allowed_values: Vec<String>,
    /// `ConstraintDescription`.
    pub constraint_description: Option<String>,
    pub(crate) constraints: Constraints,
}

/// What a value must keep to, beside its type and the allowed values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Constraints {
    pub(crate) pattern: Option<Pattern>,
    /// In characters.
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_value: Option<Bound>,
    pub(crate) max_value: Option<Bound>,
}

/// A bound of numbers, and as it is written.
#[derive(Debug, Clone)]
pub(crate) struct Bound {
    pub(crate) value: f64,
    pub(crate) written: String,
}

/// What a parameter holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterType {
    /// `String`.
    String,
    /// `Number`.
    Number,
    /// `List<Number>`.
    Numbers,
    /// `CommaDelimitedList`, `List<String>`.
    List(ListType),
    /// `AWS::SSM::Parameter::…`: its value names a parameter of the Parameter Store.
    Stored(Stored),
    /// A type whose values AWS looks up elsewhere: `AWS::EC2::…`, lists of them. Its name. Binding
    /// refuses it by name.
    Looked(String),
}

/// What is made of a parameter of the Parameter Store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stored {
    /// `AWS::SSM::Parameter::Name`: its name, which must be there.
    Name,
    /// `AWS::SSM::Parameter::Value<String>`: what it holds.
    Text,
    /// `AWS::SSM::Parameter::Value<List<String>>`, `…<CommaDelimitedList>`: the list that it holds.
    List(ListType),
}

/// The two names of a list of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListType {
    /// `CommaDelimitedList`.
    CommaDelimited,
    /// `List<String>`.
    Strings,
}

impl ParameterType {
    /// As the template names it.
    pub fn name(&self) -> &str {
        match self {
            Self::String => "String",
            Self::Number => "Number",
            Self::Numbers => "List<Number>",
            Self::List(ListType::CommaDelimited) => "CommaDelimitedList",
            Self::List(ListType::Strings) => "List<String>",
            Self::Stored(Stored::Name) => "AWS::SSM::Parameter::Name",
            Self::Stored(Stored::Text) => "AWS::SSM::Parameter::Value<String>",
            Self::Stored(Stored::List(ListType::CommaDelimited)) => {
                "AWS::SSM::Parameter::Value<CommaDelimitedList>"
            }
            Self::Stored(Stored::List(ListType::Strings)) => {
                "AWS::SSM::Parameter::Value<List<String>>"
            }
            Self::Looked(name) => name,
        }
    }

    /// Whether its value is given as a list.
    pub(crate) fn is_given_as_list(&self) -> bool {
        matches!(self, Self::Numbers | Self::List(_))
    }

    /// Whether `Ref` gives a list of texts instead of a text.
    pub fn is_list(&self) -> bool {
        self.is_given_as_list() || matches!(self, Self::Stored(Stored::List(_)))
    }

    fn parse(name: &str) -> Checked<Self> {
        let inner = name.strip_prefix("List<").and_then(|rest| rest.strip_suffix('>'));
        match name {
            "String" => Ok(Self::String),
            "Number" => Ok(Self::Number),
            "List<Number>" => Ok(Self::Numbers),
            "List<String>" => Ok(Self::List(ListType::Strings)),
            "CommaDelimitedList" => Ok(Self::List(ListType::CommaDelimited)),
            "AWS::SSM::Parameter::Name" => Ok(Self::Stored(Stored::Name)),
            "AWS::SSM::Parameter::Value<String>" => Ok(Self::Stored(Stored::Text)),
            "AWS::SSM::Parameter::Value<CommaDelimitedList>" => {
                Ok(Self::Stored(Stored::List(ListType::CommaDelimited)))
            }
            "AWS::SSM::Parameter::Value<List<String>>" => {
                Ok(Self::Stored(Stored::List(ListType::Strings)))
            }
            _ if is_looked(inner.unwrap_or(name)) => Ok(Self::Looked(name.to_owned())),
            _ => Err(Invalid::format(format_args!("Unrecognized parameter type: {name}"))),
        }
    }
}

/// «CloudFormation-supplied parameter types».
fn is_looked(name: &str) -> bool {
    const LOOKED: [&str; 10] = [
        "AWS::EC2::AvailabilityZone::Name",
        "AWS::EC2::Image::Id",
        "AWS::EC2::Instance::Id",
        "AWS::EC2::KeyPair::KeyName",
        "AWS::EC2::SecurityGroup::GroupName",
        "AWS::EC2::SecurityGroup::Id",
        "AWS::EC2::Subnet::Id",
        "AWS::EC2::VPC::Id",
        "AWS::EC2::Volume::Id",
        "AWS::Route53::HostedZone::Id",
    ];
    let inner = name.strip_prefix("AWS::SSM::Parameter::Value<");
    LOOKED.contains(&name) || inner.is_some_and(|inner| inner.ends_with('>'))
}

const MEMBERS: [&str; 11] = [
    "AllowedPattern",
    "AllowedValues",
    "ConstraintDescription",
    "Default",
    "Description",
    "MaxLength",
    "MaxValue",
    "MinLength",
    "MinValue",
    "NoEcho",
    "Type",
];

/// The section's parameters, in its order.
pub(crate) fn parameters(template: &Map<String, Value>) -> Checked<Vec<Parameter>> {
    let parameters = sections::section(template, "Parameters")?
        .map(|(name, value)| parameter(name, value))
        .collect::<Checked<Vec<_>>>()?;
    sections::at_most("parameters", parameters.len(), MAX_PARAMETERS)?;
    Ok(parameters)
}

fn parameter(name: &str, value: &Value) -> Checked<Parameter> {
    sections::name("Parameter", name)?;
    let Value::Object(members) = value else {
        return Err(Invalid::format("Any Parameters member must be a JSON object."));
    };
    if let Some(key) = members.keys().find(|key| !MEMBERS.contains(&key.as_str())) {
        return Err(Invalid::new(format!("Invalid template parameter property '{key}'")));
    }
    let text = |key: &str| match members.get(key) {
        None => Ok(None),
        Some(value) => text_of(value).map(Some).ok_or_else(|| {
            Invalid::format(format_args!(
                "[/Parameters/{name}/{key}] Every {key} member must be a string."
            ))
        }),
    };
    let Some(kind) = text("Type")? else {
        return Err(Invalid::format("Every Parameters object must contain a Type member."));
    };
    let kind = ParameterType::parse(&kind)?;
    let no_echo = match members.get("NoEcho") {
        None => false,
        Some(value) => match text_of(value).map(|text| text.to_ascii_lowercase()).as_deref() {
            Some("true") => true,
            Some("false") => false,
            _ => {
                return Err(Invalid::format(format_args!(
                    "[/Parameters/{name}/NoEcho] Every NoEcho member must be a boolean."
                )));
            }
        },
    };
    let allowed_values = match members.get("AllowedValues") {
        None => Vec::new(),
        Some(Value::Array(values)) if values.iter().all(|value| text_of(value).is_some()) => {
            values.iter().filter_map(text_of).collect()
        }
        Some(_) => {
            return Err(Invalid::format(format_args!(
                "[/Parameters/{name}/AllowedValues] Every AllowedValues member must be a list of strings."
            )));
        }
    };
    Ok(Parameter {
        name: name.to_owned(),
        constraints: constraints(name, members, &kind)?,
        kind,
        default: text("Default")?,
        description: text("Description")?,
        no_echo,
        allowed_values,
        constraint_description: text("ConstraintDescription")?,
    })
}

fn constraints(
    name: &str,
    members: &Map<String, Value>,
    kind: &ParameterType,
) -> Checked<Constraints> {
    let text = |key: &str| members.get(key).and_then(text_of);
    let belongs = |key: &str, fits: bool| match members.get(key) {
        Some(_) if !fits => Err(Invalid::format(format_args!(
            "{key} is not supported for parameter '{name}' of type {}",
            kind.name()
        ))),
        _ => Ok(()),
    };
    let of_texts = !matches!(kind, ParameterType::Number | ParameterType::Numbers);
    belongs("AllowedPattern", of_texts)?;
    belongs("MinLength", of_texts)?;
    belongs("MaxLength", of_texts)?;
    belongs("MinValue", !of_texts)?;
    belongs("MaxValue", !of_texts)?;
    let length = |key: &str| match members.get(key) {
        None => Ok(None),
        Some(_) => text(key).and_then(|text| text.parse::<u64>().ok()).map(Some).ok_or_else(|| {
            Invalid::format(format_args!("Every {key} member must be a non-negative integer."))
        }),
    };
    let value = |key: &str| match members.get(key) {
        None => Ok(None),
        Some(_) => {
            let written = text(key);
            let bound =
                written.and_then(|written| Some(Bound { value: written.parse().ok()?, written }));
            bound.map(Some).ok_or_else(|| {
                Invalid::format(format_args!("Every {key} member must be a number."))
            })
        }
    };
    let pattern = match text("AllowedPattern") {
        None => None,
        Some(written) => {
            // What cannot be had is refused, not ignored.
            let pattern = Pattern::parse(&written).ok_or_else(|| {
                Invalid::format(format_args!(
                    "AllowedPattern of parameter '{name}' is not a supported regular expression: \
                     {written}"
                ))
            })?;
            Some(pattern)
        }
    };
    Ok(Constraints {
        pattern,
        min_length: length("MinLength")?,
        max_length: length("MaxLength")?,
        min_value: value("MinValue")?,
        max_value: value("MaxValue")?,
    })
}
