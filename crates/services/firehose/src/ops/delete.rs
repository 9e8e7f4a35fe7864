//! DeleteDeliveryStream: what is still buffered goes with the stream, as on AWS.

use crate::errors::unavailable;
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::names::StreamName;
use crate::room::{Room, contended};
use aws_api::ApiError;
use aws_api::firehose::{DeleteDeliveryStreamInput, DeleteDeliveryStreamOutput};
use foundation::Caller;
use store::Batch;

impl Room {
    pub(crate) async fn delete(
        &self,
        caller: &Caller,
        input: DeleteDeliveryStreamInput,
    ) -> Result<DeleteDeliveryStreamOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        for _ in 0..ATTEMPTS_MAX {
            let live = self.live(&name).await?;
            let id = live.stored.id;
            // There is no grant of KMS to retire: AllowForceDelete has nothing to force.
            let batch = Batch::new()
                .check(live.unchanged())
                .delete(keys::stream::key(&name))
                .delete(keys::life::key(id));
            let batch = keys::forget(batch, id);
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(DeleteDeliveryStreamOutput {});
            }
        }
        Err(contended())
    }
}
