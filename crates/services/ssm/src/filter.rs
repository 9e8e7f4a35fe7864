//! Filters of listings («ParameterStringFilter» in the API reference).

use crate::errors::invalid;
use crate::get::TEXT;
use crate::model::{Parameter, Value};
use crate::names::{self, ParameterName};
use crate::wanted::KEY;
use aws_api::ApiError;
use aws_api::ssm::{ParameterStringFilter, ParametersFilter, error};

/// Which listing is filtered: not each takes all keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listing {
    Describe,
    ByPath,
}

/// How a value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Test {
    Equals,
    BeginsWith,
    Contains,
}

/// One condition; of its values any may be met.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Condition {
    Name(Test, Vec<String>),
    Type(Test, Vec<String>),
    KeyId(Test, Vec<String>),
    Tier(Test, Vec<String>),
    DataType(Test, Vec<String>),
    Tag(String, Test, Vec<String>),
    Path { recursive: bool, below: Vec<String> },
}

/// What a listing keeps: what meets all conditions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filters {
    conditions: Vec<Condition>,
    /// `Label`: the versions that have it are listed.
    pub(crate) label: Option<String>,
}

impl Test {
    fn holds(self, has: &str, values: &[String]) -> bool {
        values.iter().any(|value| match self {
            Test::Equals => has == value,
            Test::BeginsWith => has.starts_with(value.as_str()),
            Test::Contains => has.contains(value.as_str()),
        })
    }
}

/// Whether a path stands below another: in it, or anywhere under it.
pub(crate) fn is_below(path: &str, below: &str, recursive: bool) -> bool {
    path.strip_prefix(below).is_some_and(|rest| recursive || !rest.contains('/'))
}

impl Condition {
    fn holds(&self, name: &ParameterName, parameter: &Parameter) -> bool {
        let latest = &parameter.latest;
        match self {
            // `/a` and `a` are one.
            Condition::Name(Test::Contains, values) => Test::Contains.holds(&name.written, values),
            Condition::Name(test, values) => {
                let plain = |value: &String| value.strip_prefix('/').unwrap_or(value).to_owned();
                let values: Vec<String> = values.iter().map(plain).collect();
                test.holds(name.path(), &values)
            }
            Condition::Type(test, values) => test.holds(latest.value.kind().as_str(), values),
            Condition::KeyId(test, values) => {
                matches!(latest.value, Value::Sealed(_)) && test.holds(KEY, values)
            }
            Condition::Tier(test, values) => test.holds(latest.tier.shown().as_str(), values),
            Condition::DataType(test, values) => test.holds(TEXT, values),
            Condition::Tag(key, test, values) => {
                let value = parameter.tags.get(key);
                value.is_some_and(|value| values.is_empty() || test.holds(value, values))
            }
            Condition::Path { recursive, below } => {
                below.iter().any(|below| is_below(name.path(), below, *recursive))
            }
        }
    }
}

impl Filters {
    pub(crate) fn of(
        given: &[ParameterStringFilter],
        listing: Listing,
    ) -> Result<Filters, ApiError> {
        let mut filters = Filters::default();
        let mut keys: Vec<&str> = Vec::new();
        for filter in given {
            let key = filter.key.as_str();
            if keys.contains(&key) {
                return Err(error::invalid_filter_key(format!(
                    "The following filters are duplicated: [{key}]"
                )));
            }
            keys.push(key);
            check_key(key, listing)?;
            let values = filter.values.clone().unwrap_or_default();
            let tag = key.strip_prefix("tag:");
            if values.is_empty() && tag.is_none() {
                return Err(error::invalid_filter_value(format!(
                    "The following filter values are missing : null for filter key {key}"
                )));
            }
            let option = filter.option.as_deref();
            filters.add(key, tag, option, values)?;
        }
        if keys.contains(&"Path") && keys.contains(&"Name") {
            return Err(invalid("Filters Path and Name should not be mentioned together"));
        }
        Ok(filters)
    }

    fn add(
        &mut self,
        key: &str,
        tag: Option<&str>,
        option: Option<&str>,
        values: Vec<String>,
    ) -> Result<(), ApiError> {
        let condition = match (key, tag) {
            (_, Some(tag)) => {
                Condition::Tag(tag.to_owned(), test(option, &["BeginsWith", "Equals"])?, values)
            }
            ("Name", _) => {
                Condition::Name(test(option, &["BeginsWith", "Contains", "Equals"])?, values)
            }
            ("Type", _) => Condition::Type(test(option, &["BeginsWith", "Equals"])?, values),
            ("KeyId", _) => Condition::KeyId(test(option, &["BeginsWith", "Equals"])?, values),
            ("Tier", _) => Condition::Tier(test(option, &["BeginsWith", "Equals"])?, values),
            ("DataType", _) => {
                Condition::DataType(test(option, &["BeginsWith", "Equals"])?, values)
            }
            ("Label", _) => {
                test(option, &["Equals"])?;
                let [label] = <[String; 1]>::try_from(values)
                    .map_err(|_| invalid("A filter of labels has one value."))?;
                self.label = Some(label);
                return Ok(());
            }
            _ => Condition::Path {
                recursive: match option {
                    None | Some("OneLevel") => false,
                    Some("Recursive") => true,
                    Some(other) => return Err(bad_option(other, &["OneLevel", "Recursive"])),
                },
                below: values.iter().map(|path| names::below(path)).collect::<Result<_, _>>()?,
            },
        };
        self.conditions.push(condition);
        Ok(())
    }

    /// The older form, which DescribeParameters still takes.
    pub(crate) fn of_old(given: &[ParametersFilter]) -> Filters {
        let condition = |filter: &ParametersFilter| match filter.key.as_str() {
            "Name" => Condition::Name(Test::Equals, filter.values.clone()),
            "Type" => Condition::Type(Test::Equals, filter.values.clone()),
            _ => Condition::KeyId(Test::Equals, filter.values.clone()),
        };
        Filters { conditions: given.iter().map(condition).collect(), label: None }
    }

    pub(crate) fn keeps(&self, name: &ParameterName, parameter: &Parameter) -> bool {
        let labelled = self.label.as_ref().is_none_or(|label| parameter.labels.contains_key(label));
        labelled && self.conditions.iter().all(|condition| condition.holds(name, parameter))
    }
}

fn check_key(key: &str, listing: Listing) -> Result<(), ApiError> {
    let valid: &[&str] = match listing {
        Listing::Describe => &["Path", "Name", "Type", "KeyId", "Tier", "DataType"],
        Listing::ByPath => &["Type", "KeyId", "Label"],
    };
    if valid.contains(&key) || (listing == Listing::Describe && key.starts_with("tag:")) {
        return Ok(());
    }
    Err(error::invalid_filter_key(format!(
        "The following filter key is not valid: {key}. Valid filter keys include: [{}].",
        valid.join(", ")
    )))
}

fn test(option: Option<&str>, valid: &[&str]) -> Result<Test, ApiError> {
    match option {
        None => Ok(Test::Equals),
        Some(other) if !valid.contains(&other) => Err(bad_option(other, valid)),
        Some("BeginsWith") => Ok(Test::BeginsWith),
        Some("Contains") => Ok(Test::Contains),
        Some(_) => Ok(Test::Equals),
    }
}

fn bad_option(option: &str, valid: &[&str]) -> ApiError {
    error::invalid_filter_option(format!(
        "The following filter option is not valid: {option}. Valid options include: [{}].",
        valid.join(", ")
    ))
}
