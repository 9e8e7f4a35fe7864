//! Scan: every item of a table, or of one segment of its hash space.

use std::ops::Bound;

use aws_api::ApiError;
use aws_api::dynamodb::{ScanInput, ScanOutput};
use bytes::{BufMut, BytesMut};
use foundation::Caller;
use store::{Direction, Key, KeyRange};

use crate::Room;
use crate::capacity::{Use, consumed, read_units};
use crate::errors::invalid;
use crate::expression::Role;
use crate::query::{check_select, no_such_index, resume, start_row};
use crate::requests::{Expressions, refuse_legacy};
use crate::rows::Sweep;
use crate::value::item_into_wire;

impl Room {
    pub(crate) async fn scan_items(
        &self,
        caller: &Caller,
        input: ScanInput,
    ) -> Result<ScanOutput, ApiError> {
        refuse_legacy(&[
            ("AttributesToGet", input.attributes_to_get.is_some()),
            ("ScanFilter", input.scan_filter.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
        ])?;
        let segment = segment(input.segment, input.total_segments)?;
        let count_only = check_select(&input.select, input.projection_expression.is_some())?;
        let (names, values) = (input.expression_attribute_names, input.expression_attribute_values);
        let mut expressions = Expressions::new(
            names,
            values,
            &[
                (Role::Filter, input.filter_expression.is_some()),
                (Role::Projection, input.projection_expression.is_some()),
            ],
        )?;
        let filter = expressions.condition(Role::Filter, &input.filter_expression)?;
        let projection = expressions.projection(&input.projection_expression)?;
        expressions.finish()?;
        let table = self.current_table(caller, &input.table_name).await?;
        no_such_index(&input.index_name)?;
        let direction = Direction::Forward;
        let range = resume(
            segment.range(&table.rows),
            start_row(&table, input.exclusive_start_key)?,
            direction,
            "The provided Exclusive start key does not map to the provided Segment and \
             TotalSegments values.",
        )?;
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
        let sweep = Sweep { range, direction, limit, filter, projection, count_only };
        let swept = self.sweep(&table, sweep).await?;
        let units = read_units(swept.bytes, input.consistent_read == Some(true));
        Ok(ScanOutput {
            items: (!count_only).then(|| swept.items.into_iter().map(item_into_wire).collect()),
            count: Some(i32::try_from(swept.count).unwrap_or(i32::MAX)),
            scanned_count: Some(i32::try_from(swept.scanned).unwrap_or(i32::MAX)),
            last_evaluated_key: swept.last.map(item_into_wire),
            consumed_capacity: consumed(
                &input.return_consumed_capacity,
                &input.table_name,
                units,
                Use::Plain,
            ),
        })
    }
}

/// One of equal parts of the hash space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Segment {
    index: u32,
    total: u32,
}

fn segment(index: Option<i32>, total: Option<i32>) -> Result<Segment, ApiError> {
    let (index, total) = match (index, total) {
        (None, None) => (0, 1),
        (Some(index), Some(total)) => (index, total),
        (Some(_), None) => {
            return Err(invalid(
                "The TotalSegments parameter is required but was not present in the request when \
                 Segment parameter is present",
            ));
        }
        (None, Some(_)) => {
            return Err(invalid(
                "The Segment parameter is required but was not present in the request when \
                 parameter TotalSegments is present",
            ));
        }
    };
    if index >= total {
        return Err(invalid(format!(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: \
             Segment: {index} is not less than TotalSegments: {total}"
        )));
    }
    // The model keeps both from being negative.
    Ok(Segment { index: index.unsigned_abs(), total: total.unsigned_abs() })
}

impl Segment {
    /// The rows whose partition key's hash lies in the segment.
    fn range(self, rows: &Key) -> KeyRange {
        let at = |index: u32| -> Option<Key> {
            // 2^64 × index / total; for the last segment's end there is no hash.
            let hash = u64::try_from((u128::from(index) << 64) / u128::from(self.total)).ok()?;
            let mut key = BytesMut::from(&rows[..]);
            key.put_u64(hash);
            Some(key.freeze())
        };
        let all = KeyRange::prefix(rows);
        KeyRange {
            start: at(self.index).map_or(all.start, Bound::Included),
            end: at(self.index + 1).map_or(all.end, Bound::Excluded),
        }
    }
}
