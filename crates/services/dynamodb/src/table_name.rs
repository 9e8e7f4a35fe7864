//! Tables are named by name or by ARN, everywhere.

use aws_api::ApiError;
use foundation::Caller;

use crate::errors::invalid;

/// Bounds of a table's name (Developer Guide, «Supported data types and naming rules»).
const NAME_LENGTH: std::ops::RangeInclusive<usize> = 3..=255;

/// The name of the caller's table that `given` means.
pub(crate) fn table_name<'a>(caller: &Caller, given: &'a str) -> Result<&'a str, ApiError> {
    if !given.starts_with("arn:") {
        check(given)?;
        return Ok(given);
    }
    let mut parts = given.splitn(6, ':').skip(2);
    let mut next = || parts.next().unwrap_or_default();
    let (service, region, account, resource) = (next(), next(), next(), next());
    let name = match (service, resource.strip_prefix("table/")) {
        ("dynamodb", Some(name)) => name,
        _ => return Err(invalid(format!("Invalid TableArn: {given}"))),
    };
    check(name)?;
    if region != caller.region.as_str() {
        return Err(invalid(format!(
            "Invalid TableArn: the region of {given} is not the region of the request"
        )));
    }
    if account != caller.account.as_str() {
        // Only a resource-based policy could let the caller in, and tables have none yet.
        return Err(ApiError::new(
            "AccessDeniedException",
            400,
            format!("The table {given} belongs to another account"),
        ));
    }
    Ok(name)
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
