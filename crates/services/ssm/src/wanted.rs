//! What a PutParameter asks for, checked as far as that goes without knowing what is there.

use crate::errors::{invalid, not_built};
use crate::limits::{ADVANCED_BYTES, STANDARD_BYTES, TAGS_MAX};
use crate::model::{Revision, Tier};
use crate::names::{ParameterName, Place};
use crate::tags;
use aws_api::ApiError;
use aws_api::ssm::{ParameterTier, ParameterType, PutParameterRequest, error};
use foundation::Caller;
use regex::Regex;
use std::collections::BTreeMap;

/// What is wanted of a parameter.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) name: ParameterName,
    pub(crate) value: String,
    pub(crate) overwrite: bool,
    pub(crate) tags: BTreeMap<String, String>,
    /// What is not given stays as it was, where there is something.
    kind: Option<ParameterType>,
    description: Option<String>,
    pattern: Option<String>,
    tier: Option<ParameterTier>,
}

/// A version as it is to be, but for its value.
#[derive(Clone, Debug)]
pub(crate) struct Settled {
    pub(crate) kind: ParameterType,
    pub(crate) description: Option<String>,
    pub(crate) pattern: Option<String>,
    pub(crate) tier: Tier,
}

/// The one key that there is: Systems Manager's own.
pub(crate) const KEY: &str = "alias/aws/ssm";

impl Wanted {
    pub(crate) fn of(caller: &Caller, request: PutParameterRequest) -> Result<Wanted, ApiError> {
        let name = Place::of(caller).name(request.name.trim());
        name.check()?;
        if request.value.is_empty() {
            return Err(invalid(
                "1 validation error detected: Value '' at 'value' failed to satisfy constraint: \
                 Member must have length greater than or equal to 1",
            ));
        }
        let overwrite = request.overwrite == Some(true);
        let given = request.tags.unwrap_or_default();
        if overwrite && !given.is_empty() {
            return Err(invalid(
                "Invalid request: tags and overwrite can't be used together. To create a parameter \
                 with tags, please remove overwrite flag. To update tags for an existing parameter, \
                 please use AddTagsToResource or RemoveTagsFromResource.",
            ));
        }
        let mut tags = BTreeMap::new();
        tags::add(&mut tags, given)?;
        check_key(request.key_id.as_deref(), request.r#type.as_ref())?;
        check_data_type(request.data_type.as_deref())?;
        if request.policies.is_some() {
            return Err(not_built("policies of parameters (Policies)"));
        }
        Ok(Wanted {
            name,
            value: request.value,
            overwrite,
            tags,
            kind: request.r#type,
            description: request.description,
            pattern: request.allowed_pattern,
            tier: request.tier,
        })
    }

    /// What is to stand where `former` does, or nothing.
    pub(crate) fn settled(&self, former: Option<&Revision>) -> Result<Settled, ApiError> {
        let kept = |wanted: &Option<String>, had: Option<&String>| {
            wanted.as_ref().or(had).filter(|text| !text.is_empty()).cloned()
        };
        let settled = Settled {
            kind: self.kind(former)?,
            description: kept(&self.description, former.and_then(|it| it.description.as_ref())),
            pattern: kept(&self.pattern, former.and_then(|it| it.pattern.as_ref())),
            tier: self.tier(former.map(|former| former.tier))?,
        };
        self.check_pattern(&settled)?;
        Ok(settled)
    }

    fn kind(&self, former: Option<&Revision>) -> Result<ParameterType, ApiError> {
        match (former.map(|former| former.value.kind()), &self.kind) {
            (None, None) => {
                Err(invalid("A parameter type is required when you create a parameter."))
            }
            (Some(had), Some(wanted)) if had != *wanted => {
                Err(error::hierarchy_type_mismatch_exception(format!(
                    "The parameter {} is of the type {had}, which cannot be changed. Create a new, \
                     unique parameter.",
                    self.name.written
                )))
            }
            (Some(had), _) => Ok(had),
            (None, Some(wanted)) => Ok(wanted.clone()),
        }
    }

    fn tier(&self, had: Option<Tier>) -> Result<Tier, ApiError> {
        let length = self.value.len();
        let had = had.unwrap_or(Tier::Standard);
        let tier = match (&self.tier, had) {
            (Some(ParameterTier::Standard), Tier::Advanced) => {
                return Err(invalid(
                    "This parameter uses the advanced-parameter tier. You can't downgrade a \
                     parameter from the advanced-parameter tier to the standard-parameter tier. If \
                     necessary, you can delete the advanced parameter and recreate it as a standard \
                     parameter.",
                ));
            }
            (Some(ParameterTier::Advanced), _) | (_, Tier::Advanced) => Tier::Advanced,
            (Some(ParameterTier::IntelligentTiering), _) if length > STANDARD_BYTES => {
                Tier::Advanced
            }
            _ => Tier::Standard,
        };
        match tier {
            Tier::Standard if length > STANDARD_BYTES => Err(invalid(format!(
                "Standard tier parameters support a maximum parameter value of {STANDARD_BYTES} \
                 characters. To create a larger parameter value, upgrade the parameter to use the \
                 advanced-parameter tier. For more information, see \
                 https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html"
            ))),
            Tier::Advanced if length > ADVANCED_BYTES => Err(invalid(format!(
                "Advanced tier parameters support a maximum parameter value of {ADVANCED_BYTES} \
                 characters."
            ))),
            tier => Ok(tier),
        }
    }

    /// Whether the value, of lists each of its items, is what the pattern says from end to end.
    fn check_pattern(&self, settled: &Settled) -> Result<(), ApiError> {
        let Some(pattern) = &settled.pattern else { return Ok(()) };
        let whole = Regex::new(&format!("^(?:{pattern})$")).map_err(|_| {
            error::invalid_allowed_pattern_exception(format!(
                "Regular expression {pattern} provided in AllowedPattern is not valid."
            ))
        })?;
        let fits = match settled.kind {
            ParameterType::StringList => {
                let mut items = self.value.trim_end_matches(',').split(',');
                items.all(|item| whole.is_match(item))
            }
            _ => whole.is_match(&self.value),
        };
        match fits {
            true => Ok(()),
            false => Err(error::parameter_pattern_mismatch_exception(format!(
                "Parameter value, cannot be validated against allowedPattern: {pattern}"
            ))),
        }
    }
}

fn check_key(key: Option<&str>, kind: Option<&ParameterType>) -> Result<(), ApiError> {
    let Some(key) = key else { return Ok(()) };
    if kind.is_some_and(|kind| *kind != ParameterType::SecureString) {
        return Err(invalid("KeyId is required for SecureString type parameter only."));
    }
    match key == KEY || key.ends_with(":alias/aws/ssm") {
        true => Ok(()),
        false => Err(error::invalid_key_id(format!(
            "Millstream does not implement keys other than {KEY} yet (KeyId: {key})."
        ))),
    }
}

fn check_data_type(given: Option<&str>) -> Result<(), ApiError> {
    match given {
        None | Some("" | "text") => Ok(()),
        Some(known @ ("aws:ec2:image" | "aws:ssm:integration")) => {
            Err(not_built(&format!("parameters of the data type {known} (DataType)")))
        }
        Some(other) => Err(invalid(format!(
            "The following data type is not supported: {other} (Data type names are all lowercase.)"
        ))),
    }
}

/// Whether a parameter may have so many tags.
pub(crate) fn check_count(tags: &BTreeMap<String, String>) -> Result<(), ApiError> {
    match tags.len() {
        0..=TAGS_MAX => Ok(()),
        _ => Err(error::too_many_tags_error(format!("A resource has at most {TAGS_MAX} tags."))),
    }
}
