//! The capacity units that bills count («Amazon DynamoDB pricing for on-demand capacity»).

use crate::Room;
use crate::tables::arn_of;
use foundation::usage::{Item, Unit};
use foundation::{AccountId, Caller, Region};

impl Room {
    /// Units that a read took; `table` by name or ARN.
    pub(crate) fn bill_read(&self, caller: &Caller, table: &str, units: f64) {
        self.bill(Unit::DynamoDbReadUnit, (&caller.account, &caller.region), table, units);
    }

    /// Units that a write took.
    pub(crate) fn bill_write(&self, caller: &Caller, table: &str, units: f64) {
        self.bill(Unit::DynamoDbWriteUnit, (&caller.account, &caller.region), table, units);
    }

    fn bill(&self, unit: Unit, (account, region): (&AccountId, &Region), table: &str, units: f64) {
        if units == 0.0 {
            return;
        }
        let resource = match table.starts_with("arn:") {
            true => table.to_owned(),
            false => arn_of(account, region, table),
        };
        let item = Item { account: *account, region: region.clone(), unit, resource };
        self.ambient.usage.add(item, units);
    }
}
