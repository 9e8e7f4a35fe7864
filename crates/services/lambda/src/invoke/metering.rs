//! What invocations are billed by (AWS Lambda Pricing): requests, and memory over time, to the
//! millisecond, initialization included.

use crate::environment::Initialization;
use crate::function::{Found, settings};
use crate::limits::TMP_MIN_MB;
use aws_api::lambda::Architecture;
use foundation::Ambient;
use foundation::usage::{Item, Unit};
use std::time::Duration;

fn add(ambient: &Ambient, found: &Found, unit: Unit, quantity: f64) {
    if quantity <= 0.0 {
        return;
    }
    let item = Item {
        account: found.name.account,
        region: found.name.region.clone(),
        resource: found.name.arn().to_string(),
        unit,
    };
    ambient.usage.add(item, quantity);
}

/// Whole milliseconds, begun ones included.
pub(crate) fn billed_ms(span: Duration) -> u64 {
    u64::try_from(span.as_nanos().div_ceil(1_000_000)).unwrap_or(u64::MAX)
}

/// The unit of memory over time.
fn seconds_of(kind: Initialization) -> Unit {
    match (kind, settings::architecture()) {
        (Initialization::Provisioned, _) => Unit::LambdaProvisionedGbSecond,
        (_, Architecture::Arm64) => Unit::LambdaGbSecondArm,
        _ => Unit::LambdaGbSecond,
    }
}

fn time(ambient: &Ambient, found: &Found, kind: Initialization, billed_ms: u64) {
    let seconds = billed_ms as f64 / 1_000.0;
    let gigabytes = |megabytes: u32| f64::from(megabytes) / 1_024.0;
    let function = &found.function;
    add(ambient, found, seconds_of(kind), gigabytes(function.memory_mb) * seconds);
    let beyond = function.tmp_mb.saturating_sub(TMP_MIN_MB.unsigned_abs());
    add(ambient, found, Unit::LambdaStorageGbSecond, gigabytes(beyond) * seconds);
}

/// An invocation that was let in has taken so long, as its report says.
pub(crate) fn invoked(ambient: &Ambient, found: &Found, kind: Initialization, billed_ms: u64) {
    add(ambient, found, Unit::LambdaRequest, 1.0);
    time(ambient, found, kind, billed_ms);
}

/// An environment was initialized, or could not be, outside of any invocation's report.
pub(crate) fn initialized(ambient: &Ambient, found: &Found, kind: Initialization, took: Duration) {
    time(ambient, found, kind, billed_ms(took));
}

/// So many environments were kept ready for so long.
pub(crate) fn kept(ambient: &Ambient, found: &Found, environments: u32, span: Duration) {
    let gigabytes = f64::from(found.function.memory_mb) / 1_024.0;
    add(
        ambient,
        found,
        Unit::LambdaProvisionedConcurrency,
        f64::from(environments) * gigabytes * span.as_secs_f64(),
    );
}
