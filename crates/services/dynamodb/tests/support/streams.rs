//! Short ways to read streams.

use aws_api::ApiError;
use aws_api::dynamodb::{
    CreateTableInput, DescribeTableInput, StreamSpecification, StreamViewType, TableDescription,
    UpdateTableInput,
};
use aws_api::dynamodbstreams::*;

use super::{House, table};

pub fn enabled(view: StreamViewType) -> Option<StreamSpecification> {
    Some(StreamSpecification { stream_enabled: true, stream_view_type: Some(view) })
}

pub fn disabled() -> Option<StreamSpecification> {
    Some(StreamSpecification { stream_enabled: false, stream_view_type: None })
}

impl House {
    /// A house with a table that has a stream, and the stream's ARN.
    pub async fn streaming(keys: &[(&str, &str)], view: StreamViewType) -> (House, String) {
        let house = House::new();
        let input =
            CreateTableInput { stream_specification: enabled(view), ..table("changes", keys) };
        house.db.create_table(&house.caller, input).await.unwrap();
        let arn = house.shown("changes").await.latest_stream_arn.unwrap();
        (house, arn)
    }

    pub async fn shown(&self, name: &str) -> TableDescription {
        let input = DescribeTableInput { table_name: name.into() };
        self.db.describe_table(&self.caller, input).await.unwrap().table.unwrap()
    }

    pub async fn set_stream(
        &self,
        name: &str,
        stream_specification: Option<StreamSpecification>,
    ) -> Result<TableDescription, ApiError> {
        let input = UpdateTableInput {
            table_name: name.into(),
            stream_specification,
            ..Default::default()
        };
        let answer = self.db.update_table(&self.caller, input).await?;
        Ok(answer.table_description.unwrap())
    }

    pub async fn stream(&self, arn: &str) -> Result<StreamDescription, ApiError> {
        let input = DescribeStreamInput { stream_arn: arn.into(), ..Default::default() };
        let answer = self.room.describe_stream(&self.caller, input).await?;
        Ok(answer.stream_description.unwrap())
    }

    pub async fn iterator(
        &self,
        arn: &str,
        shard: &str,
        kind: ShardIteratorType,
        number: Option<&str>,
    ) -> Result<String, ApiError> {
        let input = GetShardIteratorInput {
            stream_arn: arn.into(),
            shard_id: shard.into(),
            shard_iterator_type: kind,
            sequence_number: number.map(str::to_owned),
        };
        let answer = self.room.get_shard_iterator(&self.caller, input).await?;
        Ok(answer.shard_iterator.unwrap())
    }

    pub async fn records_at(
        &self,
        iterator: &str,
        limit: Option<i32>,
    ) -> Result<(Vec<Record>, Option<String>), ApiError> {
        let input = GetRecordsInput { shard_iterator: iterator.into(), limit };
        let answer = self.room.get_records(&self.caller, input).await?;
        Ok((answer.records.unwrap(), answer.next_shard_iterator))
    }

    /// All records of a shard from its oldest on, and whether it is closed.
    pub async fn shard_records(&self, arn: &str, shard: &str) -> (Vec<Record>, bool) {
        let mut all = Vec::new();
        let mut iterator =
            self.iterator(arn, shard, ShardIteratorType::TrimHorizon, None).await.unwrap();
        loop {
            let (records, next) = self.records_at(&iterator, None).await.unwrap();
            let end = records.is_empty();
            all.extend(records);
            match next {
                None => return (all, true),
                Some(_) if end => return (all, false),
                Some(next) => iterator = next,
            }
        }
    }

    /// All records of a stream, shard by shard, parents before children.
    pub async fn all_records(&self, arn: &str) -> Vec<Record> {
        let mut all = Vec::new();
        for shard in self.stream(arn).await.unwrap().shards.unwrap() {
            all.extend(self.shard_records(arn, &shard.shard_id.unwrap()).await.0);
        }
        all
    }
}

/// An item of a stream's record in short: `k=a v=1`.
pub fn short(item: &Option<std::collections::BTreeMap<String, AttributeValue>>) -> String {
    let Some(item) = item else { return "-".to_owned() };
    let shown = item.iter().map(|(name, value)| {
        let text = value.s.as_ref().or(value.n.as_ref()).cloned().unwrap_or_default();
        format!("{name}={text}")
    });
    shown.collect::<Vec<_>>().join(" ")
}
