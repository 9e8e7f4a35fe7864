//! Scan: every item of a table or an index, or of one segment of its hash space.

use std::ops::Bound;

use aws_api::ApiError;
use aws_api::dynamodb::{ReturnConsumedCapacity, ScanInput, ScanOutput, Select};
use bytes::{BufMut, BytesMut};
use foundation::Caller;
use store::{Direction, Key, KeyRange};

use crate::Room;
use crate::capacity::{Use, consumed};
use crate::errors::invalid;
use crate::expression::{Condition, Projection, Role};
use crate::legacy;
use crate::query::{Asked, check_select};
use crate::read_source::{Source, resume};
use crate::requests::{Expressions, WireItem};
use crate::rows::Sweep;
use crate::value::item_into_wire;

/// A scan, read as far as it goes without its table.
pub(crate) struct Scan {
    /// As the request named it.
    pub(crate) table: String,
    pub(crate) index: Option<String>,
    pub(crate) segment: Segment,
    pub(crate) filter: Option<Condition>,
    pub(crate) projection: Option<Projection>,
    pub(crate) select: Option<Select>,
    /// Items to look at, at most.
    pub(crate) limit: Option<usize>,
    /// The key that the last page ended with.
    pub(crate) start: Option<WireItem>,
    pub(crate) consistent: bool,
    pub(crate) capacity: Option<ReturnConsumedCapacity>,
}

impl Room {
    pub(crate) async fn scan_items(
        &self,
        caller: &Caller,
        input: ScanInput,
    ) -> Result<ScanOutput, ApiError> {
        legacy::refuse_mixture(
            &[
                ("AttributesToGet", input.attributes_to_get.is_some()),
                ("ScanFilter", input.scan_filter.is_some()),
                ("ConditionalOperator", input.conditional_operator.is_some()),
            ],
            &[
                ("ProjectionExpression", input.projection_expression.is_some()),
                ("FilterExpression", input.filter_expression.is_some()),
            ],
        )?;
        let segment = segment(input.segment, input.total_segments)?;
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
        let by_attributes = input.attributes_to_get.is_some();
        let filter = match filter {
            None => legacy::filter(input.scan_filter, input.conditional_operator)?,
            filter => filter,
        };
        let projection = match projection {
            None => legacy::attributes_to_get(input.attributes_to_get)?,
            projection => projection,
        };
        let asked = Asked { projected: projection.is_some(), by_attributes };
        check_select(&input.select, asked, input.index_name.is_some()).map_err(invalid)?;
        let scan = Scan {
            table: input.table_name,
            index: input.index_name,
            segment,
            filter,
            projection,
            select: input.select,
            limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
            start: input.exclusive_start_key,
            consistent: input.consistent_read == Some(true),
            capacity: input.return_consumed_capacity,
        };
        self.run_scan(caller, scan).await
    }

    /// Carries a scan out.
    pub(crate) async fn run_scan(
        &self,
        caller: &Caller,
        scan: Scan,
    ) -> Result<ScanOutput, ApiError> {
        let (direction, limit) = (Direction::Forward, scan.limit);
        let (swept, units) = loop {
            let table = self.current_table(caller, &scan.table).await?;
            let source = Source::of(&table, scan.index.as_deref(), scan.consistent)?;
            let (projection, filter) = (scan.projection.as_ref(), scan.filter.as_ref());
            let selection = source.selection(&scan.select, projection, filter)?;
            let range = resume(
                scan.segment.range(source.rows()),
                source.start_row(scan.start.clone())?,
                direction,
                "The provided Exclusive start key does not map to the provided Segment and \
                 TotalSegments values.",
            )?;
            let sweep = Sweep { range, direction, limit, filter, projection, selection };
            let swept = self.sweep(&source, sweep).await?;
            // An index may have begun to be removed meanwhile.
            if source.index.is_none() || self.is_current(&table).await? {
                break swept.read(&source, scan.consistent);
            }
        };
        self.bill_read(caller, &scan.table, &units, 1.0);
        Ok(ScanOutput {
            items: swept.items,
            count: Some(i32::try_from(swept.count).unwrap_or(i32::MAX)),
            scanned_count: Some(i32::try_from(swept.scanned).unwrap_or(i32::MAX)),
            last_evaluated_key: swept.last.map(item_into_wire),
            consumed_capacity: consumed(&scan.capacity, &scan.table, units, Use::Plain),
        })
    }
}

/// One of equal parts of the hash space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment {
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
    /// All of it.
    pub(crate) const WHOLE: Segment = Segment { index: 0, total: 1 };

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
