//! Throughput of tables and indexes: provisioned, on demand, warm. Kept and shown, never enforced.

use aws_api::ApiError;
use aws_api::dynamodb::{BillingMode, OnDemandThroughput, ProvisionedThroughput, WarmThroughput};
use foundation::Timestamp;

use crate::errors::{invalid, invalid_parameters};
use crate::table::{Billing, Warm};

/// What a new on-demand table or index is ready for at once (Developer Guide, «Understanding
/// DynamoDB warm throughput»).
const ON_DEMAND_READ: i64 = 12_000;
const ON_DEMAND_WRITE: i64 = 4_000;

/// The table's mode with its settings; AWS's default is provisioned.
pub(crate) fn billing(
    mode: Option<&BillingMode>,
    provisioned: Option<&ProvisionedThroughput>,
    on_demand: Option<&OnDemandThroughput>,
    now: Timestamp,
) -> Result<Billing, ApiError> {
    if mode == Some(&BillingMode::PayPerRequest) {
        if provisioned.is_some() {
            return Err(invalid_parameters(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when \
                 BillingMode is PAY_PER_REQUEST",
            ));
        }
        let (max_read, max_write) = bounds(on_demand, Holder::Table)?;
        return Ok(Billing::OnDemand { max_read, max_write, since_ms: now.as_millis() });
    }
    refuse_bounds(on_demand, Holder::Table)?;
    match provisioned {
        Some(throughput) => Ok(Billing::Provisioned {
            read: throughput.read_capacity_units,
            write: throughput.write_capacity_units,
        }),
        None => Err(invalid_parameters(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is \
             PROVISIONED",
        )),
    }
}

/// An index's settings, in its table's mode.
pub(crate) fn index_billing(
    table: &Billing,
    index: &str,
    provisioned: Option<&ProvisionedThroughput>,
    on_demand: Option<&OnDemandThroughput>,
) -> Result<Billing, ApiError> {
    match table {
        Billing::OnDemand { since_ms, .. } => {
            if provisioned.is_some() {
                return Err(invalid_parameters(format!(
                    "ProvisionedThroughput should not be specified for index: {index} when \
                     BillingMode is PAY_PER_REQUEST"
                )));
            }
            let (max_read, max_write) = bounds(on_demand, Holder::Index(index))?;
            Ok(Billing::OnDemand { max_read, max_write, since_ms: *since_ms })
        }
        Billing::Provisioned { .. } => {
            refuse_bounds(on_demand, Holder::Index(index))?;
            match provisioned {
                Some(throughput) => Ok(Billing::Provisioned {
                    read: throughput.read_capacity_units,
                    write: throughput.write_capacity_units,
                }),
                None => Err(invalid_parameters(format!(
                    "ProvisionedThroughput is not specified for index: {index}"
                ))),
            }
        }
    }
}

/// Whose throughput it is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holder<'a> {
    Table,
    Index(&'a str),
}

/// On-demand settings with new bounds; a bound that is not named stays as it is.
pub(crate) fn changed_bounds(
    before: Billing,
    asked: &OnDemandThroughput,
    holder: Holder<'_>,
) -> Result<Billing, ApiError> {
    let Billing::OnDemand { max_read, max_write, since_ms } = before else {
        refuse_bounds(Some(asked), holder)?;
        return Ok(before);
    };
    let (new_read, new_write) = bounds(Some(asked), holder)?;
    Ok(Billing::OnDemand {
        max_read: if asked.max_read_request_units.is_some() { new_read } else { max_read },
        max_write: if asked.max_write_request_units.is_some() { new_write } else { max_write },
        since_ms,
    })
}

/// Who asks for the throughput that there is already is refused.
pub(crate) fn unchanged(holder: Holder<'_>, read: i64, write: i64) -> ApiError {
    let (what, kind) = match holder {
        Holder::Table => ("table".to_owned(), "table"),
        Holder::Index(name) => (format!("index {name}"), "index"),
    };
    invalid(format!(
        "The provisioned throughput for the {what} will not change. The requested value equals the \
         current value. Current ReadCapacityUnits provisioned for the {kind}: {read}. Requested \
         ReadCapacityUnits: {read}. Current WriteCapacityUnits provisioned for the {kind}: {write}. \
         Requested WriteCapacityUnits: {write}. Refer to the Amazon DynamoDB Developer Guide for \
         current limits and how to request higher limits."
    ))
}

/// Bounds of on-demand throughput; -1 takes one away.
fn bounds(
    given: Option<&OnDemandThroughput>,
    holder: Holder<'_>,
) -> Result<(Option<i64>, Option<i64>), ApiError> {
    let of = match holder {
        Holder::Table => "for table".to_owned(),
        Holder::Index(name) => format!("for index : {name}"),
    };
    let bound = |name: &str, units: Option<i64>| match units {
        None | Some(-1) => Ok(None),
        Some(units) if units < 1 => Err(invalid_parameters(format!(
            "Requested {name} for OnDemandThroughput {of} is outside of valid range"
        ))),
        Some(units) => Ok(Some(units)),
    };
    Ok((
        bound("MaxReadRequestUnits", given.and_then(|t| t.max_read_request_units))?,
        bound("MaxWriteRequestUnits", given.and_then(|t| t.max_write_request_units))?,
    ))
}

fn refuse_bounds(given: Option<&OnDemandThroughput>, holder: Holder<'_>) -> Result<(), ApiError> {
    let Some(given) = given else { return Ok(()) };
    let what = match given.max_write_request_units {
        Some(_) if given.max_read_request_units.is_none() => "MaxWriteRequestUnits",
        _ => "MaxReadRequestUnits",
    };
    let of = match holder {
        Holder::Table => String::new(),
        Holder::Index(name) => format!(" for index : {name}"),
    };
    Err(invalid_parameters(format!(
        "{what} for OnDemandThroughput{of} cannot be specified when the table BillingMode is \
         PROVISIONED"
    )))
}

/// Warm throughput as it is without being asked for.
pub(crate) fn warm_default(billing: &Billing) -> (i64, i64) {
    match billing {
        Billing::OnDemand { .. } => (ON_DEMAND_READ, ON_DEMAND_WRITE),
        Billing::Provisioned { read, write } => (*read, *write),
    }
}

/// Warm throughput as it is shown: what was asked for, and never less than the mode gives.
pub(crate) fn warm_shown(warm: Option<Warm>, billing: &Billing) -> (i64, i64) {
    let (read, write) = warm_default(billing);
    let warm = warm.unwrap_or(Warm { read: None, write: None });
    (warm.read.map_or(read, |units| units.max(read)), warm.write.map_or(write, |w| w.max(write)))
}

/// The warm throughput that a request asks for, beside what there is `before` (of a new table or
/// index, nothing): it only ever grows.
pub(crate) fn warm(
    given: Option<&WarmThroughput>,
    holder: Holder<'_>,
    billing: &Billing,
    before: Option<Option<Warm>>,
) -> Result<Option<Warm>, ApiError> {
    let held = before.flatten();
    let Some(given) = given else { return Ok(held) };
    if given.read_units_per_second.is_none() && given.write_units_per_second.is_none() {
        return Err(invalid(
            "At least one of ReadUnitsPerSecond or WriteUnitsPerSecond must be specified for \
             WarmThroughput",
        ));
    }
    let of = match holder {
        Holder::Table => "table".to_owned(),
        Holder::Index(name) => format!("index {name}"),
    };
    let (read, write) = warm_shown(held, billing);
    let why = match (before, billing) {
        (Some(_), _) => {
            "lower than current WarmThroughput, decreasing WarmThroughput is not supported"
        }
        (None, Billing::OnDemand { .. }) => "lower than initial throughput for OnDemand",
        (None, Billing::Provisioned { .. }) => {
            "lower than provisioned throughput of ProvisionedThroughput"
        }
    };
    let check = |name: &str, units: Option<i64>, least: i64| match units {
        Some(units) if units < least => Err(invalid_parameters(format!(
            "Requested {name} for WarmThroughput for {of} is {why}"
        ))),
        _ => Ok(()),
    };
    check("ReadUnitsPerSecond", given.read_units_per_second, read)?;
    check("WriteUnitsPerSecond", given.write_units_per_second, write)?;
    Ok(Some(Warm {
        read: given.read_units_per_second.or(held.and_then(|held| held.read)),
        write: given.write_units_per_second.or(held.and_then(|held| held.write)),
    }))
}
