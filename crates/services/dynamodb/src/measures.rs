//! What tables measure of the requests for items: «DynamoDB metrics and dimensions» in the Developer
//! Guide.

use std::collections::BTreeSet;
use std::future::Future;

use aws_api::ApiError;
use foundation::metrics::{Name, Unit};
use foundation::{AccountId, Caller, Region};

use crate::Room;
use crate::table_name::any_table;

impl Room {
    /// Does what a request for items of these tables wants, and notes how long that took or why not.
    pub(crate) async fn measured<T>(
        &self,
        caller: &Caller,
        tables: impl IntoIterator<Item = String>,
        operation: &'static str,
        work: impl Future<Output = Result<T, ApiError>> + Send,
    ) -> Result<T, ApiError> {
        let tables: BTreeSet<String> = tables.into_iter().collect();
        let began_ns = self.ambient.clock.monotonic_ns();
        let done = work.await;
        let took_ns = self.ambient.clock.monotonic_ns().saturating_sub(began_ns);
        let (metric, unit, value) = match &done {
            Ok(_) => ("SuccessfulRequestLatency", Unit::Milliseconds, took_ns as f64 / 1e6),
            Err(why) if why.is("ConditionalCheckFailedException") => {
                ("ConditionalCheckFailedRequests", Unit::Count, 1.0)
            }
            Err(why) if why.is("TransactionConflictException") => {
                ("TransactionConflict", Unit::Count, 1.0)
            }
            Err(why) if is_throttled(why) => ("ThrottledRequests", Unit::Count, 1.0),
            Err(why) if why.status() >= 500 => ("SystemErrors", Unit::Count, 1.0),
            Err(_) => {
                let (account, region) = (caller.account, caller.region.clone());
                self.note_metric((account, region), ("UserErrors", Unit::Count), Vec::new(), 1.0);
                return done;
            }
        };
        // These two are a table's, whatever was asked of it.
        let of_all = ["ConditionalCheckFailedRequests", "TransactionConflict"].contains(&metric);
        for table in &tables {
            let Ok((account, table)) = any_table(caller, table) else { continue };
            let mut dimensions = vec![("TableName", table.to_owned())];
            dimensions.extend((!of_all).then(|| ("Operation", operation.to_owned())));
            self.note_metric((account, caller.region.clone()), (metric, unit), dimensions, value);
        }
        done
    }

    /// Items that a Query or a Scan has returned.
    pub(crate) fn returned(
        &self,
        caller: &Caller,
        table: &str,
        operation: &'static str,
        items: Option<i32>,
    ) {
        let Ok((account, table)) = any_table(caller, table) else { return };
        let dimensions = vec![("TableName", table.to_owned()), ("Operation", operation.to_owned())];
        let (metric, items) = ("ReturnedItemCount", f64::from(items.unwrap_or_default()));
        self.note_metric(
            (account, caller.region.clone()),
            (metric, Unit::Count),
            dimensions,
            items,
        );
    }

    fn note_metric(
        &self,
        (account, region): (AccountId, Region),
        (metric, unit): (&'static str, Unit),
        dimensions: Vec<(&'static str, String)>,
        value: f64,
    ) {
        let namespace = "AWS/DynamoDB";
        let name = Name { account, region, namespace, metric, dimensions, unit };
        self.ambient.metrics.record(name, value);
    }
}

fn is_throttled(why: &ApiError) -> bool {
    ["ProvisionedThroughputExceededException", "RequestLimitExceeded", "ThrottlingException"]
        .iter()
        .any(|code| why.is(code))
}
