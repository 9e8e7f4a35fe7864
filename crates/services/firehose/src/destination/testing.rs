//! For the tests of destinations: a stream, its deliveries, the services around it, and an HTTP
//! server that answers as it is told.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use crate::delivery::Delivery;
use crate::names::StreamName;
use crate::outside::{Outside, Seams};
use crate::record::{Origin, PartitionKeys, Record, RecordId};
use crate::settings::{Destination, Settings};
use crate::stream::Stream;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::ExtendedS3DestinationConfiguration;
use aws_api::glue::{
    Column, GetTableRequest, GetTableResponse, GetTableVersionRequest, GetTableVersionResponse,
    Glue, StorageDescriptor, Table, TableVersion, error,
};
use aws_api::lambda::Lambda;
use aws_api::logs::Logs;
use aws_api::s3::{PutObjectOutput, PutObjectRequest, S3};
use aws_api::seams::{Position, RecordSource, SourcePage, SourceShard, SourceWatch};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub(crate) const ROLE: &str = "arn:aws:iam::000000000000:role/hose";

/// The services around a stream: columns of the only table, and the objects that were put.
#[derive(Default)]
pub(crate) struct World {
    pub(crate) columns: Mutex<Vec<(&'static str, &'static str)>>,
    pub(crate) objects: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl World {
    pub(crate) fn outside(self: &Arc<World>) -> Arc<Outside> {
        let ambient = Ambient::system();
        let seams = Seams {
            roles: testing::one_role(ROLE),
            s3: self.clone(),
            lambda: self.clone(),
            logs: self.clone(),
            glue: self.clone(),
            kinesis: self.clone(),
            client: outbound::Client::new(ambient.clock.clone()),
        };
        Outside::new(seams, ambient)
    }

    fn table(&self) -> Table {
        let column = |(name, of): &(&str, &str)| Column {
            name: (*name).to_owned(),
            r#type: Some((*of).to_owned()),
            ..Column::default()
        };
        let columns = self.columns.lock().iter().map(column).collect();
        let storage = StorageDescriptor { columns: Some(columns), ..StorageDescriptor::default() };
        Table { storage_descriptor: Some(storage), ..Table::default() }
    }
}

#[async_trait]
impl S3 for World {
    async fn put_object(
        &self,
        _: &Caller,
        input: PutObjectRequest,
    ) -> Result<PutObjectOutput, ApiError> {
        let mut bytes = Vec::new();
        let mut body = input.body;
        while let Some(piece) = body.next().await {
            bytes.extend_from_slice(&piece?);
        }
        self.objects.lock().insert(format!("{}/{}", input.bucket, input.key), bytes);
        Ok(PutObjectOutput::default())
    }
}

#[async_trait]
impl Glue for World {
    async fn get_table(
        &self,
        caller: &Caller,
        input: GetTableRequest,
    ) -> Result<GetTableResponse, ApiError> {
        match (&*input.database_name, &*input.name, caller.region.as_str()) {
            ("db", "clicks", "eu-west-1") => Ok(GetTableResponse { table: Some(self.table()) }),
            _ => Err(error::entity_not_found_exception("Entity Not Found")),
        }
    }

    async fn get_table_version(
        &self,
        _: &Caller,
        input: GetTableVersionRequest,
    ) -> Result<GetTableVersionResponse, ApiError> {
        match input.version_id.as_deref() {
            Some("3") => {
                let version = TableVersion { table: Some(self.table()), version_id: None };
                Ok(GetTableVersionResponse { table_version: Some(version) })
            }
            _ => Err(error::entity_not_found_exception("Table version not found.")),
        }
    }
}

impl Lambda for World {}
impl Logs for World {}

#[async_trait]
impl RecordSource for World {
    async fn shards(&self, _: &Caller, _: &str) -> Result<Vec<SourceShard>, ApiError> {
        Ok(Vec::new())
    }

    async fn read(
        &self,
        _: &Caller,
        _: &str,
        _: &str,
        _: &Position,
        _: usize,
        _: usize,
    ) -> Result<SourcePage, ApiError> {
        Err(ApiError::internal("nobody reads here"))
    }

    fn watch(&self, _: &Caller, _: &str) -> Box<dyn SourceWatch> {
        Box::new(Never)
    }
}

struct Never;

#[async_trait]
impl SourceWatch for Never {
    async fn changed(&mut self) {
        std::future::pending().await
    }
}

pub(crate) fn stream() -> Arc<Stream> {
    let name = StreamName {
        account: AccountId::DEFAULT,
        region: Region::default(),
        name: "clicks".to_owned(),
    };
    let destination = Destination::S3(Box::<ExtendedS3DestinationConfiguration>::default());
    let settings = Settings { kinesis: None, throughput_hint: None, destination };
    Arc::new(Stream { arn: name.arn(), name, id: 7, version: 1, settings })
}

/// 2016-02-25T13:45:00Z.
pub(crate) const ARRIVED: Timestamp = Timestamp::from_millis(1_456_407_900_000);

pub(crate) fn record(slot: u32, data: &[u8]) -> Record {
    let id = RecordId { commit: 5, chunk: 0, slot, part: 0 };
    Record { id, arrived: ARRIVED, origin: None, data: data.to_vec().into() }
}

pub(crate) fn origin(number: &str) -> Origin {
    Origin {
        shard: "shardId-000000000000".to_owned(),
        sequence_number: number.to_owned(),
        subsequence_number: 1,
        partition_key: "p".to_owned(),
    }
}

pub(crate) fn delivery(records: &[&[u8]]) -> Delivery {
    let numbered = (0..).zip(records);
    Delivery {
        id: "ed4acda5-034f-9f42-bba1-f29aea6d7d8f".to_owned(),
        stream: stream(),
        keys: Arc::new(PartitionKeys::default()),
        records: numbered.map(|(slot, data)| record(slot, data)).collect(),
        oldest: ARRIVED,
        attempt: 1,
    }
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// `POST /path`.
    pub(crate) line: String,
    /// By names in small letters.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// A status, the content's type, and the body.
pub(crate) type Answer = (u16, &'static str, String);

/// A server that hears one request a connection and answers as `answer` has it.
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) received: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    pub(crate) async fn new(
        answer: impl Fn(&Received) -> Answer + Send + Sync + 'static,
    ) -> Server {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::<Mutex<Vec<Received>>>::default();
        let heard = received.clone();
        let task = tokio::spawn(async move {
            loop {
                let (mut tcp, _) = listener.accept().await.unwrap();
                let request = hear(&mut tcp).await;
                let (status, kind, body) = answer(&request);
                heard.lock().push(request);
                let text = format!(
                    "HTTP/1.1 {status} Said\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                    body.len()
                );
                tcp.write_all(text.as_bytes()).await.unwrap();
            }
        });
        Server { url, received, task }
    }
}

async fn hear(tcp: &mut TcpStream) -> Received {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        assert!(tcp.read_buf(&mut bytes).await.unwrap() > 0);
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let line = lines.next().unwrap().trim_end_matches(" HTTP/1.1").to_owned();
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let mut body = bytes.split_off(end + 4);
    let length: usize = headers.get("content-length").map_or(0, |text| text.parse().unwrap());
    while body.len() < length {
        assert!(tcp.read_buf(&mut body).await.unwrap() > 0);
    }
    Received { line, headers, body }
}
