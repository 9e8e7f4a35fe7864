//! The ways to name a function: name, partial ARN, ARN, each with or without a qualifier.

use crate::failure;
use aws_api::ApiError;
use aws_api::lambda::error;
use foundation::{AccountId, Arn, Caller, Region, Source};
use minicbor::{Decode, Encode};
use std::fmt;

/// Longest name of an alias (Lambda API Reference, «CreateAlias»).
const ALIAS_MAX: usize = 128;

/// The version that can be changed.
pub const LATEST: &str = "$LATEST";

/// A function, in its account and region.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FunctionName {
    /// Whose.
    pub account: AccountId,
    /// Where.
    pub region: Region,
    /// Its name alone.
    pub name: String,
}

impl FunctionName {
    /// The name in full.
    pub fn arn(&self) -> Arn {
        Arn::new("lambda", &self.region, &self.account, format!("function:{}", self.name))
    }

    /// What the function's role is assumed for.
    pub fn source(&self) -> Source {
        Source { arn: self.arn().to_string(), account: self.account }
    }

    /// The name in full, of a version or alias.
    pub fn qualified(&self, qualifier: impl fmt::Display) -> Arn {
        let resource = format!("function:{}:{qualifier}", self.name);
        Arn::new("lambda", &self.region, &self.account, resource)
    }
}

/// A state of a function's code and settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Encode, Decode)]
pub enum Version {
    /// What is changed by updates.
    #[n(0)]
    Latest,
    /// Published, and never changed again; counted from 1.
    #[n(1)]
    Number(#[n(0)] u64),
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Version::Latest => f.write_str(LATEST),
            Version::Number(number) => number.fmt(f),
        }
    }
}

impl Version {
    /// `$LATEST`, or a number.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            LATEST => Some(Version::Latest),
            digits if digits.bytes().all(|b| b.is_ascii_digit()) => {
                digits.parse().ok().map(Version::Number)
            }
            _ => None,
        }
    }
}

/// What may stand behind a function's name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Qualifier {
    /// A version itself.
    Version(Version),
    /// A name for one or two versions.
    Alias(String),
}

impl Qualifier {
    /// A version, or else an alias; nothing where it can be neither.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(version) = Version::parse(text) {
            return Some(Qualifier::Version(version));
        }
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        let fine = !digits && text.len() <= ALIAS_MAX && text.bytes().all(is_letter);
        fine.then(|| Qualifier::Alias(text.to_owned()))
    }
}

impl fmt::Display for Qualifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Qualifier::Version(version) => version.fmt(f),
            Qualifier::Alias(name) => f.write_str(name),
        }
    }
}

/// A function as a client named it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Which.
    pub function: FunctionName,
    /// The version or alias that was asked for, if one was.
    pub qualifier: Option<Qualifier>,
}

impl Named {
    /// The function without a qualifier.
    pub fn plain(function: FunctionName) -> Self {
        Named { function, qualifier: None }
    }

    /// The ARN as it was asked for.
    pub fn arn(&self) -> Arn {
        match &self.qualifier {
            Some(qualifier) => self.function.qualified(qualifier),
            None => self.function.arn(),
        }
    }

    /// Reads an ARN, of whomsoever.
    pub fn of_arn(arn: &str) -> Option<Self> {
        let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "lambda")?;
        let (name, qualifier) = match arn.resource_of("function")?.split_once(':') {
            Some((name, qualifier)) => (name, Some(Qualifier::parse(qualifier)?)),
            None => (arn.resource_of("function")?, None),
        };
        let account = AccountId::parse(&arn.account).ok()?;
        let region = Region::parse(&arn.region).ok()?;
        let function = FunctionName { account, region, name: name.to_owned() };
        Some(Named { function, qualifier })
    }

    /// Reads any of the forms, of a function in the caller's own account; `qualifier` is the
    /// request's own.
    pub fn parse(caller: &Caller, text: &str, qualifier: Option<&str>) -> Result<Self, ApiError> {
        let named = Self::anyones(caller, text, qualifier)?;
        if named.function.account != caller.account {
            return Err(ApiError::new(
                "AccessDeniedException",
                403,
                format!(
                    "Functions of the account {} are not reachable from this one.",
                    named.function.account
                ),
            ));
        }
        Ok(named)
    }

    /// The same, for operations that a function's policy may open to other accounts.
    pub fn anyones(caller: &Caller, text: &str, qualifier: Option<&str>) -> Result<Self, ApiError> {
        let form = take_apart(text).ok_or_else(|| malformed(text))?;
        if let Some(region) = form.region.filter(|region| *region != caller.region.as_str()) {
            return Err(error::resource_not_found_exception(format!(
                "Functions from '{region}' are not reachable in this region ('{}')",
                caller.region
            )));
        }
        let read = |text: &str| Qualifier::parse(text).ok_or_else(|| malformed_qualifier(text));
        let derived = form.qualifier.map(read).transpose()?;
        let given = qualifier.filter(|text| !text.is_empty()).map(read).transpose()?;
        if let (Some(derived), Some(given)) = (&derived, &given)
            && derived != given
        {
            return Err(failure::invalid(
                "The derived qualifier from the function name does not match the specified \
                 qualifier.",
            ));
        }
        let account = form.account.unwrap_or(caller.account);
        let (region, name) = (caller.region.clone(), form.name.to_owned());
        let function = FunctionName { account, region, name };
        Ok(Named { function, qualifier: derived.or(given) })
    }

    /// The same, where only the function as a whole is meant.
    pub fn latest(caller: &Caller, text: &str) -> Result<Self, ApiError> {
        let named = Self::anyones(caller, text, None)?;
        match named.qualifier {
            None | Some(Qualifier::Version(Version::Latest)) => Ok(named),
            Some(_) => Err(failure::invalid(
                "This operation is permitted on Lambda functions only. Aliases and versions do \
                 not support this operation. Please specify either a function name or an \
                 unqualified function ARN.",
            )),
        }
    }
}

struct Form<'a> {
    region: Option<&'a str>,
    account: Option<AccountId>,
    name: &'a str,
    qualifier: Option<&'a str>,
}

fn take_apart(text: &str) -> Option<Form<'_>> {
    let parts: Vec<&str> = text.split(':').collect();
    let (region, account, rest) = match &parts[..] {
        ["arn", _, "lambda", region, account, "function", rest @ ..] => {
            (Some(*region), Some(*account), rest)
        }
        [region, account, "function", rest @ ..] => (Some(*region), Some(*account), rest),
        [account, "function", rest @ ..] => (None, Some(*account), rest),
        ["function", rest @ ..] if !rest.is_empty() => (None, None, rest),
        rest => (None, None, rest),
    };
    let (name, qualifier) = match rest {
        [name] => (*name, None),
        [name, qualifier] => (*name, Some(*qualifier)),
        _ => return None,
    };
    let account = account.map(AccountId::parse).transpose().ok()?;
    let fine = !name.is_empty() && name.bytes().all(is_letter);
    fine.then_some(Form { region, account, name, qualifier })
}

fn is_letter(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')
}

fn malformed_qualifier(text: &str) -> ApiError {
    failure::invalid(format!(
        "1 validation error detected: Value '{text}' at 'qualifier' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: (|[a-zA-Z0-9$_-]+)"
    ))
}

fn malformed(text: &str) -> ApiError {
    failure::invalid(format!(
        "1 validation error detected: Value '{text}' at 'functionName' failed to satisfy \
         constraint: Member must satisfy regular expression pattern: \
         (arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{{2}}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{{1}}:)?\
         (\\d{{12}}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::Timestamp;
    use proptest::prelude::*;

    #[test]
    fn every_form_of_a_name_is_understood() {
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", Timestamp::EPOCH);
        for (text, qualifier, expected) in [
            ("f", None, Ok(None)),
            ("f", Some("$LATEST"), Ok(Some("$LATEST"))),
            ("f:$LATEST", None, Ok(Some("$LATEST"))),
            ("function:f", None, Ok(None)),
            ("000000000000:function:f", None, Ok(None)),
            ("us-east-1:000000000000:function:f", None, Ok(None)),
            ("eu-west-1:000000000000:function:f", None, Err("ResourceNotFoundException")),
            ("arn:aws:lambda:us-east-1:000000000000:function:f", None, Ok(None)),
            ("arn:aws:lambda:us-east-1:000000000000:function:f:PROD", None, Ok(Some("PROD"))),
            ("f:1", Some("2"), Err("InvalidParameterValueException")),
            ("", None, Err("InvalidParameterValueException")),
            ("a b", None, Err("InvalidParameterValueException")),
            ("12:function:f", None, Err("InvalidParameterValueException")),
            ("arn:aws:lambda:us-east-1:000000000000:layer:f", None, {
                Err("InvalidParameterValueException")
            }),
            ("111111111111:function:f", None, Err("AccessDeniedException")),
            ("arn:aws:lambda:eu-west-1:000000000000:function:f", None, {
                Err("ResourceNotFoundException")
            }),
        ] {
            let named = Named::parse(&caller, text, qualifier);
            let found = named.map(|n| n.qualifier.map(|q| q.to_string()));
            let found = found.as_ref().map(Option::as_deref).map_err(|e| e.code());
            assert_eq!(found, expected, "{text}");
        }
        assert!(Named::latest(&caller, "f:1").is_err());
        let other = Named::anyones(&caller, "111111111111:function:f", None).unwrap();
        assert_eq!(other.function.account.as_str(), "111111111111");
    }

    proptest! {
        #[test]
        fn any_text_is_a_name_or_refused_and_what_is_a_name_reads_back(text in "[a-z0-9:$_-]{0,60}") {
            let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", Timestamp::EPOCH);
            if let Ok(named) = Named::parse(&caller, &text, None) {
                let again = Named::parse(&caller, &named.arn().to_string(), None);
                prop_assert_eq!(again.ok(), Some(named));
            }
        }
    }
}
