//! A tree to expressions: each function's arguments have their form, and stand where they may.

use crate::expression::{Call, Condition, Expr, text_of};
use crate::invalid::{Checked, Invalid};
use crate::substitute;
use crate::yaml;
use serde_json::{Map, Value};

/// What AWS lists where a function is none of these.
const SUPPORTED: &str = "Fn::Base64, Fn::GetAtt, Fn::GetAZs, Fn::ImportValue, Fn::Join, Fn::Split, \
    Fn::FindInMap, Fn::Select, Ref, Fn::Equals, Fn::If, Fn::Not, Condition, Fn::And, Fn::Or, \
    Fn::Contains, Fn::EachMemberEquals, Fn::EachMemberIn, Fn::ValueOf, Fn::ValueOfAll, Fn::RefAll, \
    Fn::Sub, Fn::Cidr";

pub(crate) const JOIN: &str = "every Fn::Join object requires two parameters, (1) a string delimiter and (2) a \
    list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) \
    to be joined.";
pub(crate) const SPLIT: &str = "every Fn::Split object requires two parameters, (1) a string delimiter and \
    (2) a string to be split or a function that returns a string to be split.";
pub(crate) const FIND: &str = "every Fn::FindInMap object requires three parameters, the map name, map key and \
    the attribute for return value";
pub(crate) const SELECT: &str =
    "Fn::Select requires a list argument with two elements: an integer index and a list";
const GET_ATT: &str = "every Fn::GetAtt object requires two non-empty parameters, the resource name \
    and the resource attribute";
const SUB: &str = "One or more Fn::Sub intrinsic functions don't specify expected arguments. \
    Specify a string as first argument, and an optional second argument to specify a mapping of \
    values to replace in the string";
const CIDR: &str = "every Fn::Cidr object requires three parameters, (1) an IP block, (2) a count of \
    blocks and (3) a number of subnet bits";
pub(crate) const EQUALS: &str = "every Fn::Equals object requires a list of 2 string parameters.";
const TWO_TO_TEN: &str = "object requires a list of at least 2 and at most 10 boolean parameters.";

/// Makes expressions of trees.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Compiler {
    /// Whether the template declares `AWS::LanguageExtensions`, which brings functions.
    pub(crate) extensions: bool,
}

impl Compiler {
    pub(crate) fn value(self, value: &Value) -> Checked<Expr> {
        match value {
            Value::Array(items) => Ok(Expr::List(self.values(items)?)),
            Value::Object(members) => match function(members)? {
                Some((name, argument)) => self.call(name, argument),
                None => Ok(Expr::Map(self.members(members)?)),
            },
            // Nulls are refused before, where they are not allowed.
            scalar => Ok(Expr::Scalar(scalar.clone())),
        }
    }

    fn values(self, items: &[Value]) -> Checked<Vec<Expr>> {
        items.iter().map(|item| self.value(item)).collect()
    }

    pub(crate) fn members(self, members: &Map<String, Value>) -> Checked<Vec<(String, Expr)>> {
        members.iter().map(|(key, value)| Ok((key.clone(), self.value(value)?))).collect()
    }

    fn call(self, name: &str, argument: &Value) -> Checked<Expr> {
        let call = match name {
            "Ref" => match argument {
                Value::String(name) if name == "AWS::NoValue" => Call::NoValue,
                Value::String(name) => Call::Ref(name.clone()),
                _ => return Err(Invalid::template("All References must be of type string")),
            },
            "Fn::GetAtt" => self.get_att(argument)?,
            "Fn::Sub" => self.sub(argument)?,
            "Fn::Join" => {
                let [delimiter, list] = self.pair(argument, JOIN)?;
                if matches!(delimiter, Expr::List(_) | Expr::Map(_))
                    || matches!(list, Expr::Scalar(_) | Expr::Map(_))
                {
                    return Err(Invalid::template(JOIN));
                }
                Call::Join { delimiter, list }
            }
            "Fn::Select" => self.select(argument)?,
            "Fn::Split" => {
                let [delimiter, text] = self.pair(argument, SPLIT)?;
                if delimiter.literal().is_none() || matches!(text, Expr::List(_) | Expr::Map(_)) {
                    return Err(Invalid::template(SPLIT));
                }
                Call::Split { delimiter, text }
            }
            "Fn::If" => self.choice(argument)?,
            "Fn::FindInMap" => self.find_in_map(argument)?,
            "Fn::ImportValue" => Call::ImportValue(self.value(argument)?),
            "Fn::Base64" => match self.value(argument)? {
                Expr::List(_) | Expr::Map(_) => {
                    return Err(Invalid::template(
                        "every Fn::Base64 object must have a String-typed value.",
                    ));
                }
                text => Call::Base64(text),
            },
            "Fn::GetAZs" => match self.value(argument)? {
                Expr::List(_) | Expr::Map(_) => {
                    return Err(Invalid::template(
                        "every Fn::GetAZs object must have a String-typed value.",
                    ));
                }
                region => Call::GetAZs(region),
            },
            "Fn::Cidr" => {
                let arguments = argument.as_array().ok_or_else(|| Invalid::template(CIDR))?;
                match <[Expr; 3]>::try_from(self.values(arguments)?) {
                    Ok([block, count, bits]) => Call::Cidr { block, count, bits },
                    Err(_) => return Err(Invalid::template(CIDR)),
                }
            }
            "Fn::Length" if self.extensions => Call::Length(self.value(argument)?),
            "Fn::ToJsonString" if self.extensions => match self.value(argument)? {
                Expr::Scalar(_) => {
                    return Err(Invalid::template("Fn::ToJsonString requires an object or a list"));
                }
                value => Call::ToJsonString(value),
            },
            "Fn::And" | "Fn::Or" | "Fn::Not" | "Fn::Equals" => {
                return Err(Invalid::template(format_args!(
                    "{name} may stand in Conditions and Rules alone"
                )));
            }
            "Fn::RefAll" | "Fn::ValueOf" | "Fn::ValueOfAll" => {
                return Err(Invalid::template(format_args!(
                    "{name} is not implemented: it looks up parameters of AWS-specific types"
                )));
            }
            "Fn::GetStackOutput" => {
                return Err(Invalid::template("Fn::GetStackOutput is not implemented"));
            }
            other => return Err(unsupported(other)),
        };
        Ok(Expr::Call(Box::new(call)))
    }

    fn pair(self, argument: &Value, message: &str) -> Checked<[Expr; 2]> {
        match argument.as_array().map(Vec::as_slice) {
            Some([one, two]) => Ok([self.value(one)?, self.value(two)?]),
            _ => Err(Invalid::template(message)),
        }
    }

    fn get_att(self, argument: &Value) -> Checked<Call> {
        let whole = match argument {
            Value::String(text) => yaml::attribute(text),
            other => other.clone(),
        };
        let Some([Value::String(resource), attribute]) = whole.as_array().map(Vec::as_slice) else {
            return Err(Invalid::template(GET_ATT));
        };
        let attribute = self.value(attribute)?;
        let empty = attribute.literal().is_some_and(|name| name.is_empty());
        if resource.is_empty() || empty || matches!(attribute, Expr::List(_) | Expr::Map(_)) {
            return Err(Invalid::template(GET_ATT));
        }
        Ok(Call::GetAtt { resource: resource.clone(), attribute })
    }

    fn sub(self, argument: &Value) -> Checked<Call> {
        let (text, variables) = match argument {
            Value::Array(items) => match items.as_slice() {
                [text, Value::Object(variables)] => (text, Some(variables)),
                _ => return Err(Invalid::template(SUB)),
            },
            text => (text, None),
        };
        let text = text_of(text).ok_or_else(|| Invalid::template(SUB))?;
        let variables = match variables {
            Some(variables) => self.members(variables)?,
            None => Vec::new(),
        };
        for (name, value) in &variables {
            if name.is_empty()
                || !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':'))
            {
                return Err(Invalid::template(
                    "every key of the context object of every Fn::Sub object must contain only \
                     alphanumeric characters and underscores",
                ));
            }
            if matches!(value, Expr::List(_) | Expr::Map(_)) {
                return Err(Invalid::template(NOT_A_STRING));
            }
        }
        Ok(Call::Sub { parts: substitute::parts(&text)?, variables })
    }

    fn select(self, argument: &Value) -> Checked<Call> {
        let [index, list] = self.pair(argument, SELECT)?;
        if matches!(index, Expr::List(_) | Expr::Map(_))
            || matches!(list, Expr::Scalar(_) | Expr::Map(_))
        {
            return Err(Invalid::template(SELECT));
        }
        Ok(Call::Select { index, list })
    }

    fn choice(self, argument: &Value) -> Checked<Call> {
        match argument.as_array().map(Vec::as_slice) {
            Some([Value::String(condition), then, otherwise]) => Ok(Call::If {
                condition: condition.clone(),
                then: self.value(then)?,
                otherwise: self.value(otherwise)?,
            }),
            Some([_, _, _]) => Err(Invalid::template(
                "Fn::If requires a list argument with the first element being a condition",
            )),
            _ => Err(Invalid::template("Fn::If requires a list argument with three elements")),
        }
    }

    fn find_in_map(self, argument: &Value) -> Checked<Call> {
        let Some(arguments) = argument.as_array() else { return Err(Invalid::template(FIND)) };
        let default = match arguments.get(3) {
            None => None,
            Some(Value::Object(options)) if self.extensions && options.len() == 1 => {
                let default = options.get("DefaultValue").ok_or_else(|| Invalid::template(FIND))?;
                Some(self.value(default)?)
            }
            Some(_) => return Err(Invalid::template(FIND)),
        };
        let (3 | 4, [map, top, second, ..]) = (arguments.len(), arguments.as_slice()) else {
            return Err(Invalid::template(FIND));
        };
        let [map, top, second] = [self.value(map)?, self.value(top)?, self.value(second)?];
        // Without the extensions a key is a text, a reference, or found in a map itself.
        let fits = |key: &Expr| match key {
            Expr::Scalar(_) => true,
            Expr::Call(call) => {
                self.extensions || matches!(**call, Call::Ref(_) | Call::FindInMap { .. })
            }
            Expr::List(_) | Expr::Map(_) => false,
        };
        if ![&map, &top, &second].into_iter().all(fits) {
            return Err(Invalid::template(FIND));
        }
        Ok(Call::FindInMap { map, top, second, default })
    }

    /// A condition; `rule` where it stands in a rule, which has functions of its own.
    pub(crate) fn condition(self, value: &Value, rule: bool) -> Checked<Condition> {
        let only = || {
            Invalid::format(
                "Conditions can only be boolean operations on parameters and other conditions",
            )
        };
        let Value::Object(members) = value else { return Err(only()) };
        let mut entries = members.iter();
        let (Some((name, argument)), None) = (entries.next(), entries.next()) else {
            return Err(only());
        };
        match name.as_str() {
            "Fn::And" => Ok(Condition::And(self.conditions(name, argument, rule)?)),
            "Fn::Or" => Ok(Condition::Or(self.conditions(name, argument, rule)?)),
            "Fn::Not" => match argument.as_array().map(Vec::as_slice) {
                Some([one]) => Ok(Condition::Not(Box::new(self.condition(one, rule)?))),
                _ => Err(Invalid::template(
                    "every Fn::Not object requires a list with exactly 1 boolean parameter.",
                )),
            },
            "Fn::Equals" => {
                let [one, two] = self.pair(argument, EQUALS)?;
                if [&one, &two].iter().any(|value| matches!(value, Expr::List(_) | Expr::Map(_))) {
                    return Err(Invalid::template(EQUALS));
                }
                Ok(Condition::Equals(one, two))
            }
            "Condition" if !rule => match argument {
                Value::String(name) => Ok(Condition::Named(name.clone())),
                _ => Err(Invalid::template("All Conditions must be of type string")),
            },
            "Fn::Contains" | "Fn::EachMemberEquals" | "Fn::EachMemberIn" if rule => {
                let message = format!("every {name} object requires a list of 2 parameters.");
                let [one, two] = self.pair(argument, &message)?;
                Ok(match name.as_str() {
                    "Fn::Contains" => Condition::Contains(one, two),
                    "Fn::EachMemberEquals" => Condition::EachMemberEquals(one, two),
                    _ => Condition::EachMemberIn(one, two),
                })
            }
            other if rule && other.starts_with("Fn::") => Err(not_in_rules(other)),
            _ => Err(only()),
        }
    }

    fn conditions(self, name: &str, argument: &Value, rule: bool) -> Checked<Vec<Condition>> {
        match argument.as_array() {
            Some(items) if (2..=10).contains(&items.len()) => {
                items.iter().map(|item| self.condition(item, rule)).collect()
            }
            _ => Err(Invalid::template(format_args!("every {name} {TWO_TO_TEN}"))),
        }
    }
}

fn not_in_rules(name: &str) -> Invalid {
    Invalid::format(format_args!(
        "Following functions are not supported in the Rules block of the template: [{name}]"
    ))
}

/// What `Fn::Sub` says of values that are no texts.
pub(crate) const NOT_A_STRING: &str = "every value of the context object of every Fn::Sub object \
    must be a string or a function that returns a string";

/// The function a map is, if it is one: its only member has a function's name.
fn function(members: &Map<String, Value>) -> Checked<Option<(&str, &Value)>> {
    let mut functions = members.iter().filter(|(name, _)| name.starts_with("Fn::"));
    let (name, argument) = match functions.next() {
        Some(found) => found,
        None => match members.get_key_value("Ref") {
            Some(found) if members.len() == 1 => found,
            _ => return Ok(None),
        },
    };
    if members.len() > 1 {
        return Err(Invalid::template(format_args!(
            "{name} must be the only member of the object it stands in"
        )));
    }
    Ok(Some((name, argument)))
}

fn unsupported(name: &str) -> Invalid {
    Invalid::new(format!(
        "Template Error: Encountered unsupported function: {name} Supported functions are: \
         [{SUPPORTED}]"
    ))
}
