//! Which action on which stream each request is (Service Authorization Reference, «Actions,
//! resources, and condition keys for Amazon DynamoDB»).

use async_trait::async_trait;
use aws_api::dynamodbstreams::DynamodbstreamsInput;
use aws_api::{Access, ApiError};
use foundation::Caller;
use foundation::access::Ask;

use super::iterator::ShardIterator;
use super::model::StreamName;
use super::requests::own_stream;
use crate::Room;
use crate::table_name::table_name;
use crate::tables::table_arn;

#[async_trait]
impl Access<DynamodbstreamsInput> for Room {
    async fn asks(
        &self,
        caller: &Caller,
        input: &DynamodbstreamsInput,
    ) -> Result<Vec<Ask>, ApiError> {
        use DynamodbstreamsInput as I;
        let on = |action, stream: StreamName| vec![Ask::new(action, stream.arn())];
        let asks = match input {
            I::DescribeStream(input) => {
                on("dynamodb:DescribeStream", own_stream(caller, &input.stream_arn)?)
            }
            I::GetShardIterator(input) => {
                on("dynamodb:GetShardIterator", own_stream(caller, &input.stream_arn)?)
            }
            // A forged iterator gains nothing: reading by it needs the seal of the stream it names.
            I::GetRecords(input) => {
                on("dynamodb:GetRecords", ShardIterator::parse(&input.shard_iterator)?.stream)
            }
            I::ListStreams(input) => {
                let table = match &input.table_name {
                    Some(given) => table_name(caller, given)?,
                    None => "*",
                };
                let streams = format!("{}/stream/*", table_arn(caller, table));
                vec![Ask::new("dynamodb:ListStreams", streams)]
            }
        };
        self.attach(caller, asks).await
    }
}
