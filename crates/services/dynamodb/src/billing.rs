//! The capacity units that requests take: bills count them («Amazon DynamoDB pricing for on-demand
//! capacity»), and metrics tell them («DynamoDB metrics and dimensions» in the Developer Guide).

use crate::Room;
use crate::capacity::Units;
use crate::table_name::any_table;
use crate::tables::arn_of;
use foundation::usage::{Item, Unit};
use foundation::{Caller, metrics};

impl Room {
    /// Units that a read took, so many times; `table` by name or ARN.
    pub(crate) fn bill_read(&self, caller: &Caller, table: &str, units: &Units, times: f64) {
        self.bill(Unit::DynamoDbReadUnit, caller, table, times * units.total());
        self.consumed("ConsumedReadCapacityUnits", caller, table, units, times);
    }

    /// Units that a write took.
    pub(crate) fn bill_write(&self, caller: &Caller, table: &str, units: &Units, times: f64) {
        self.bill(Unit::DynamoDbWriteUnit, caller, table, times * units.total());
        self.consumed("ConsumedWriteCapacityUnits", caller, table, units, times);
    }

    fn bill(&self, unit: Unit, caller: &Caller, table: &str, units: f64) {
        if units == 0.0 {
            return;
        }
        let (account, region) = (caller.account, caller.region.clone());
        let resource = match table.starts_with("arn:") {
            true => table.to_owned(),
            false => arn_of(&account, &region, table),
        };
        self.ambient.usage.add(Item { account, region, unit, resource }, units);
    }

    /// A table's own with its local indexes', and each global index's.
    fn consumed(
        &self,
        metric: &'static str,
        caller: &Caller,
        table: &str,
        units: &Units,
        times: f64,
    ) {
        let Ok((account, name)) = any_table(caller, table) else { return };
        for (index, units) in units.shares().filter(|(_, units)| *units > 0.0) {
            let mut dimensions = vec![("TableName", name.to_owned())];
            dimensions.extend(index.map(|index| ("GlobalSecondaryIndexName", index.to_owned())));
            let name = metrics::Name {
                account,
                region: caller.region.clone(),
                namespace: "AWS/DynamoDB",
                metric,
                dimensions,
                unit: metrics::Unit::Count,
            };
            self.ambient.metrics.record(name, times * units);
        }
    }
}
