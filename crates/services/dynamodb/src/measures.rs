//! What tables measure of the requests for items: «DynamoDB metrics and dimensions» in the Developer
//! Guide.

use std::future::Future;

use aws_api::ApiError;
use foundation::Caller;
use foundation::metrics::{Name, Unit};

use crate::Room;
use crate::table_name::any_table;

impl Room {
    /// Does what a request for one table's items wants, and notes how long that took or why not.
    pub(crate) async fn measured<T>(
        &self,
        caller: &Caller,
        given: String,
        operation: &'static str,
        work: impl Future<Output = Result<T, ApiError>> + Send,
    ) -> Result<T, ApiError> {
        let began_ns = self.ambient.clock.monotonic_ns();
        let done = work.await;
        let Ok((account, table)) = any_table(caller, &given) else { return done };
        let record = |metric, unit, dimensions, value| {
            let region = caller.region.clone();
            let namespace = "AWS/DynamoDB";
            let name = Name { account, region, namespace, metric, dimensions, unit };
            self.ambient.metrics.record(name, value);
        };
        let of_table = || ("TableName", table.to_owned());
        let of_operation = || vec![of_table(), ("Operation", operation.to_owned())];
        match &done {
            Ok(_) => {
                let took_ns = self.ambient.clock.monotonic_ns().saturating_sub(began_ns);
                let took_ms = took_ns as f64 / 1e6;
                let metric = "SuccessfulRequestLatency";
                record(metric, Unit::Milliseconds, of_operation(), took_ms);
            }
            Err(why) if why.is("ConditionalCheckFailedException") => {
                record("ConditionalCheckFailedRequests", Unit::Count, vec![of_table()], 1.0);
            }
            Err(why) if is_throttled(why) => {
                record("ThrottledRequests", Unit::Count, of_operation(), 1.0);
            }
            Err(why) if why.status() >= 500 => {
                record("SystemErrors", Unit::Count, of_operation(), 1.0);
            }
            Err(_) => record("UserErrors", Unit::Count, Vec::new(), 1.0),
        }
        done
    }
}

fn is_throttled(why: &ApiError) -> bool {
    ["ProvisionedThroughputExceededException", "RequestLimitExceeded", "ThrottlingException"]
        .iter()
        .any(|code| why.is(code))
}
