//! Capacity units, as AWS counts them (Developer Guide, «DynamoDB read and write operations»).

use aws_api::dynamodb::{Capacity, ConsumedCapacity, ReturnConsumedCapacity};

/// One write unit writes so many bytes.
const WRITE_UNIT_BYTES: usize = 1024;
/// One read unit reads so many bytes, strongly consistent.
const READ_UNIT_BYTES: usize = 4096;

/// What an operation does, as far as units go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Plain,
    /// Reads in a transaction count twice.
    TransactRead,
    /// And so do writes.
    TransactWrite,
}

/// Units of writing an item; of a replaced one, the larger of the two.
pub(crate) fn write_units(bytes: usize) -> f64 {
    bytes.div_ceil(WRITE_UNIT_BYTES).max(1) as f64
}

/// Units of reading; half as many where the reader doesn't insist on the newest.
pub(crate) fn read_units(bytes: usize, consistent: bool) -> f64 {
    let units = bytes.div_ceil(READ_UNIT_BYTES).max(1) as f64;
    if consistent { units } else { units / 2.0 }
}

/// Whether the answer is to tell units.
pub(crate) fn is_wanted(choice: &Option<ReturnConsumedCapacity>) -> bool {
    matches!(choice, Some(ReturnConsumedCapacity::Total | ReturnConsumedCapacity::Indexes))
}

/// What the answer tells, if it is to tell anything; `table` as the request named it.
pub(crate) fn consumed(
    choice: &Option<ReturnConsumedCapacity>,
    table: &str,
    units: f64,
    usage: Use,
) -> Option<ConsumedCapacity> {
    if !is_wanted(choice) {
        return None;
    }
    let units = if usage == Use::Plain { units } else { 2.0 * units };
    let read = (usage == Use::TransactRead).then_some(units);
    let write = (usage == Use::TransactWrite).then_some(units);
    let indexes = matches!(choice, Some(ReturnConsumedCapacity::Indexes));
    Some(ConsumedCapacity {
        table_name: Some(table.to_owned()),
        capacity_units: Some(units),
        read_capacity_units: read,
        write_capacity_units: write,
        table: indexes.then_some(Capacity {
            capacity_units: Some(units),
            read_capacity_units: read,
            write_capacity_units: write,
        }),
        ..ConsumedCapacity::default()
    })
}
