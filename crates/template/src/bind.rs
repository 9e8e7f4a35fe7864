//! Parameters and their values: given, kept from before, or the defaults.

use crate::invalid::{Checked, Invalid, listed};
use crate::parameter::{Parameter, ParameterType, Stored};
use serde_json::Value;
use std::collections::BTreeMap;

/// The longest value of a parameter, in bytes.
const MAX_VALUE: usize = 4096;

/// A value for a parameter as a request gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// `ParameterValue`.
    Value(String),
    /// `UsePreviousValue`.
    Previous,
}

/// A parameter that has its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The parameter's name.
    pub name: String,
    /// Its type.
    pub kind: ParameterType,
    /// Its value as given; of lists, the text with commas.
    pub value: String,
    /// What the Parameter Store holds under that name, of types that give this.
    pub resolved: Option<String>,
    /// Whether the value is hidden.
    pub no_echo: bool,
}

impl Bound {
    /// The value as `DescribeStacks` shows it: `****` with `NoEcho`.
    pub fn shown(&self) -> &str {
        if self.no_echo { "****" } else { &self.value }
    }

    /// `ResolvedValue` beside it.
    pub fn shown_resolved(&self) -> Option<&str> {
        self.resolved.as_deref().map(|resolved| if self.no_echo { "****" } else { resolved })
    }

    /// What `Ref` gives: a text, or a list of texts.
    pub(crate) fn reference(&self) -> Value {
        let value = self.resolved.as_ref().unwrap_or(&self.value);
        match self.kind.is_list() {
            true => items(value).map(Value::from).collect(),
            false => Value::from(value.as_str()),
        }
    }
}

/// The members of a list as it is given: parted by commas, without the space around them.
fn items(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').map(str::trim)
}

/// The values of all of a template's parameters, checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parameters {
    bound: Vec<Bound>,
}

impl Parameters {
    /// All, in the template's order.
    pub fn iter(&self) -> impl Iterator<Item = &Bound> {
        self.bound.iter()
    }

    /// One by its name.
    pub fn get(&self, name: &str) -> Option<&Bound> {
        self.bound.iter().find(|bound| bound.name == name)
    }

    /// Names and values, to be kept for `UsePreviousValue`.
    pub fn values(&self) -> BTreeMap<String, String> {
        self.bound.iter().map(|bound| (bound.name.clone(), bound.value.clone())).collect()
    }
}

/// The parameters with the texts that are given for them, or kept, or their defaults.
pub(crate) fn assigned<'a>(
    declared: &'a [Parameter],
    given: &'a BTreeMap<String, Given>,
    previous: Option<&'a BTreeMap<String, String>>,
) -> Checked<Vec<(&'a Parameter, &'a String)>> {
    let unknown: Vec<&String> = given
        .keys()
        .filter(|name| !declared.iter().any(|parameter| parameter.name == **name))
        .collect();
    if declared.is_empty() && !unknown.is_empty() {
        return Err(Invalid::new(
            "Parameter values specified for a template which does not require them.",
        ));
    }
    if !unknown.is_empty() {
        let unknown = listed(unknown);
        return Err(Invalid::new(format!("Parameters: {unknown} do not exist in the template")));
    }
    let mut missing = Vec::new();
    let mut values = Vec::new();
    for parameter in declared {
        let value = match given.get(&parameter.name) {
            Some(Given::Value(value)) => Some(value),
            Some(Given::Previous) => match previous {
                None => {
                    return Err(Invalid::new(format!(
                        "Invalid input for parameter key {}. Cannot specify usePreviousValue as true \
                         when the stack does not exist",
                        parameter.name
                    )));
                }
                Some(values) => Some(values.get(&parameter.name).ok_or_else(|| {
                    Invalid::new(format!(
                        "Invalid input for parameter key {}. Cannot specify usePreviousValue as true \
                         for a parameter key not in the previous template",
                        parameter.name
                    ))
                })?),
            },
            None => parameter.default.as_ref(),
        };
        match value {
            Some(value) => values.push((parameter, value)),
            None => missing.push(&parameter.name),
        }
    }
    if !missing.is_empty() {
        return Err(Invalid::new(format!("Parameters: {} must have values", listed(missing))));
    }
    Ok(values)
}

/// `stored` is what the Parameter Store holds, by the names that are asked for.
pub(crate) fn bind(
    declared: &[Parameter],
    given: &BTreeMap<String, Given>,
    previous: Option<&BTreeMap<String, String>>,
    stored: &BTreeMap<String, String>,
) -> Checked<Parameters> {
    let mut bound = Vec::new();
    for (parameter, value) in assigned(declared, given, previous)? {
        if let ParameterType::Looked(kind) = &parameter.kind {
            return Err(Invalid::new(format!(
                "Parameter '{}' is of type {kind}, which is not implemented: its values are looked \
                 up in another service",
                parameter.name
            )));
        }
        check(parameter, value)?;
        let held = match parameter.kind {
            ParameterType::Stored(kind) => {
                let held = stored.get(value).ok_or_else(|| not_fetched([value]))?;
                Some(held).filter(|_| kind != Stored::Name)
            }
            _ => None,
        };
        bound.push(Bound {
            resolved: held.cloned(),
            name: parameter.name.clone(),
            kind: parameter.kind.clone(),
            value: value.clone(),
            no_echo: parameter.no_echo,
        });
    }
    Ok(Parameters { bound })
}

/// What AWS says of names that the Parameter Store does not know.
pub fn not_fetched<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> Invalid {
    let names = listed(names);
    Invalid::new(format!(
        "Unable to fetch parameters {names} from parameter store for this account."
    ))
}

/// Whether a value keeps to the type and the constraints.
pub(crate) fn check(parameter: &Parameter, value: &str) -> Checked<()> {
    let name = &parameter.name;
    if value.len() > MAX_VALUE {
        return Err(Invalid::format(format_args!(
            "Parameter '{name}' value length is greater than {MAX_VALUE}."
        )));
    }
    let single = [value];
    let several: Vec<&str>;
    let values: &[&str] = if parameter.kind.is_given_as_list() {
        several = items(value).collect();
        &several
    } else {
        &single
    };
    for value in values {
        if let Err(reason) = check_one(parameter, value) {
            return Err(Invalid::new(match &parameter.constraint_description {
                Some(description) => {
                    format!("Parameter {name} failed to satisfy constraint: {description}")
                }
                None => format!("Parameter '{name}' {reason}"),
            }));
        }
    }
    Ok(())
}

fn check_one(parameter: &Parameter, value: &str) -> Result<(), String> {
    let constraints = &parameter.constraints;
    if matches!(parameter.kind, ParameterType::Number | ParameterType::Numbers) {
        let number = value.trim().parse::<f64>().ok().filter(|number| number.is_finite());
        let number = number.ok_or("must be a number")?;
        if let Some(least) = constraints.min_value.as_ref().filter(|least| number < least.value) {
            return Err(format!("must be a number not less than {}", least.written));
        }
        if let Some(most) = constraints.max_value.as_ref().filter(|most| number > most.value) {
            return Err(format!("must be a number not greater than {}", most.written));
        }
    }
    if !parameter.allowed_values.is_empty()
        && !parameter.allowed_values.iter().any(|allowed| allowed == value)
    {
        return Err("must be one of AllowedValues".to_owned());
    }
    let length = value.chars().count() as u64;
    if let Some(least) = constraints.min_length.filter(|least| length < *least) {
        return Err(format!("must contain at least {least} characters"));
    }
    if let Some(most) = constraints.max_length.filter(|most| length > *most) {
        return Err(format!("must contain at most {most} characters"));
    }
    match &constraints.pattern {
        Some(pattern) if !pattern.matches(value) => {
            Err(format!("must match pattern {}", pattern.written()))
        }
        _ => Ok(()),
    }
}
