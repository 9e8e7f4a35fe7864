//! Tables are named by name or by ARN, everywhere.

use std::borrow::Cow;

use aws_api::ApiError;
use foundation::{AccountId, Caller};

use crate::errors::invalid;

/// Bounds of a table's name (Developer Guide, «Supported data types and naming rules»).
const NAME_LENGTH: std::ops::RangeInclusive<usize> = 3..=255;

/// The name of the caller's table that `given` means.
pub(crate) fn table_name<'a>(caller: &Caller, given: &'a str) -> Result<&'a str, ApiError> {
    let (account, name) = any_table(caller, given)?;
    if account != caller.account {
        return Err(ApiError::new(
            "AccessDeniedException",
            400,
            format!("The table {given} belongs to another account"),
        ));
    }
    Ok(name)
}

/// The caller as one of the account whose table `given` means: for operations that the table's
/// policy can let other accounts use. Whether it does has been decided before.
pub(crate) fn at_home<'a>(caller: &'a Caller, given: &str) -> Result<Cow<'a, Caller>, ApiError> {
    let (account, _) = any_table(caller, given)?;
    Ok(match account == caller.account {
        true => Cow::Borrowed(caller),
        false => Cow::Owned(Caller { account, ..caller.clone() }),
    })
}

/// The account and the name of the table that `given` means; a name alone is the caller's.
pub(crate) fn any_table<'a>(
    caller: &Caller,
    given: &'a str,
) -> Result<(AccountId, &'a str), ApiError> {
    if !given.starts_with("arn:") {
        check(given)?;
        return Ok((caller.account, given));
    }
    let malformed = || invalid(format!("Invalid TableArn: {given}"));
    let mut parts = given.splitn(6, ':').skip(2);
    let mut next = || parts.next().unwrap_or_default();
    let (service, region, account, resource) = (next(), next(), next(), next());
    let name = match (service, resource.strip_prefix("table/")) {
        ("dynamodb", Some(name)) => name,
        _ => return Err(malformed()),
    };
    check(name)?;
    if region != caller.region.as_str() {
        return Err(invalid(format!(
            "Invalid TableArn: the region of {given} is not the region of the request"
        )));
    }
    Ok((AccountId::parse(account).map_err(|_| malformed())?, name))
}

fn check(name: &str) -> Result<(), ApiError> {
    let complaint = |constraint: &str| {
        invalid(format!(
            "1 validation error detected: Value '{name}' at 'tableName' failed to satisfy \
             constraint: {constraint}"
        ))
    };
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-')) {
        return Err(complaint("Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"));
    }
    if name.len() < *NAME_LENGTH.start() {
        return Err(complaint("Member must have length greater than or equal to 3"));
    }
    if name.len() > *NAME_LENGTH.end() {
        return Err(complaint("Member must have length less than or equal to 255"));
    }
    Ok(())
}
