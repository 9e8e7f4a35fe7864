//! The ways to name a function: name, partial ARN, ARN, each with or without a qualifier.

use crate::failure;
use aws_api::ApiError;
use aws_api::lambda::error;
use foundation::{AccountId, Arn, Caller, Region};

/// The only version until versions are published.
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

    /// The name in full, of a version.
    pub fn qualified(&self, qualifier: &str) -> Arn {
        let resource = format!("function:{}:{qualifier}", self.name);
        Arn::new("lambda", &self.region, &self.account, resource)
    }
}

/// A function as a client named it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Which.
    pub function: FunctionName,
    /// The version that was asked for, if one was.
    pub qualifier: Option<String>,
}

impl Named {
    /// The ARN as it was asked for.
    pub fn arn(&self) -> Arn {
        match &self.qualifier {
            Some(qualifier) => self.function.qualified(qualifier),
            None => self.function.arn(),
        }
    }

    /// Reads any of the forms; `qualifier` is the request's own.
    pub fn parse(caller: &Caller, text: &str, qualifier: Option<&str>) -> Result<Self, ApiError> {
        let form = take_apart(text).ok_or_else(|| malformed(text))?;
        if let Some(account) = form.account.filter(|account| *account != caller.account.as_str()) {
            return Err(ApiError::new(
                "AccessDeniedException",
                403,
                format!("Functions of the account {account} are not reachable from this one."),
            ));
        }
        if let Some(region) = form.region.filter(|region| *region != caller.region.as_str()) {
            return Err(error::resource_not_found_exception(format!(
                "Functions from '{region}' are not reachable in this region ('{}')",
                caller.region
            )));
        }
        let qualifier = qualifier.filter(|qualifier| !qualifier.is_empty());
        if let (Some(derived), Some(given)) = (form.qualifier, qualifier)
            && derived != given
        {
            return Err(failure::invalid(
                "The derived qualifier from the function name does not match the specified \
                 qualifier.",
            ));
        }
        let function = FunctionName {
            account: caller.account,
            region: caller.region.clone(),
            name: form.name.to_owned(),
        };
        Ok(Named { function, qualifier: form.qualifier.or(qualifier).map(str::to_owned) })
    }

    /// The same, where there is no such version but `$LATEST`.
    pub fn latest(caller: &Caller, text: &str, qualifier: Option<&str>) -> Result<Self, ApiError> {
        let named = Self::parse(caller, text, qualifier)?;
        match named.qualifier.as_deref() {
            None | Some(LATEST) => Ok(named),
            Some(_) => Err(failure::function_not_found(&named.arn())),
        }
    }
}

struct Form<'a> {
    region: Option<&'a str>,
    account: Option<&'a str>,
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
    let letter = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    let account_is_one = account.is_none_or(|account| AccountId::parse(account).is_ok());
    let fine = !name.is_empty() && name.bytes().all(letter) && account_is_one;
    fine.then_some(Form { region, account, name, qualifier })
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
            let found = named.as_ref().map(|n| n.qualifier.as_deref()).map_err(|e| e.code());
            assert_eq!(found, expected, "{text}");
        }
        assert!(Named::latest(&caller, "f:1", None).is_err());
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
