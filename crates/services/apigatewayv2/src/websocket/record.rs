//! What is stored of a connection: enough to tell of its end.

use super::connection::Connection;
use crate::errors::{malformed, unavailable};
use crate::keys::{ApiKey, all_connections, connection_key, read_connection_key};
use aws_api::ApiError;
use foundation::{AccountId, Region, Timestamp};
use gateway::Request;
use http::header::{HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, Version};
use minicbor::{Decode, Encode};
use std::net::IpAddr;
use std::sync::Arc;
use store::{Batch, Direction, Limit, Store, get_one};

/// Records read at a time.
const PAGE: usize = 256;

#[derive(Debug, Clone, PartialEq, Encode, Decode)]
struct ConnectionRecord {
    #[n(0)]
    account: String,
    #[n(1)]
    region: String,
    #[n(2)]
    api: String,
    #[n(3)]
    stage: String,
    #[n(4)]
    connected_at_ms: i64,
    /// The node that has it.
    #[n(5)]
    node: String,
    #[n(6)]
    source_ip: Option<String>,
    #[n(7)]
    user_agent: Option<String>,
    #[n(8)]
    host: Option<String>,
    #[n(9)]
    path: String,
    #[n(10)]
    known: Vec<(String, String)>,
}

/// A connection as the store has it.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub(crate) connection: Connection,
    pub(crate) node: String,
}

fn encode(connection: &Connection, node: &str) -> Result<Vec<u8>, ApiError> {
    let Connection { api, stage, connected_at, handshake, known, .. } = connection;
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    minicbor::to_vec(ConnectionRecord {
        account: api.account.as_str().to_owned(),
        region: api.region.as_str().to_owned(),
        api: api.id.clone(),
        stage: stage.to_string(),
        connected_at_ms: connected_at.as_millis(),
        node: node.to_owned(),
        source_ip: handshake.source_ip.map(|ip| ip.to_string()),
        user_agent: handshake.headers.get(USER_AGENT).map(text),
        host: handshake.host.as_deref().map(str::to_owned),
        path: handshake.path.to_string(),
        known: known.iter().map(|(name, value)| (name.clone(), value.to_string())).collect(),
    })
    .map_err(malformed)
}

fn decode(id: String, bytes: &[u8]) -> Result<Kept, ApiError> {
    let record: ConnectionRecord = minicbor::decode(bytes).map_err(malformed)?;
    let mut headers = HeaderMap::new();
    if let Some(agent) = record.user_agent.and_then(|agent| HeaderValue::try_from(agent).ok()) {
        headers.insert(USER_AGENT, agent);
    }
    let connected_at = Timestamp::from_millis(record.connected_at_ms);
    let handshake = Request {
        id: "".into(),
        at: connected_at,
        began_ns: 0,
        source_ip: record.source_ip.and_then(|ip| ip.parse::<IpAddr>().ok()),
        method: Method::GET,
        uri: Default::default(),
        version: Version::HTTP_11,
        headers,
        body: Default::default(),
        too_large: false,
        api: record.api.as_str().into(),
        path: record.path.into(),
        host: record.host.map(Arc::from),
    };
    let api = ApiKey {
        account: AccountId::parse(&record.account).map_err(malformed)?,
        region: Region::parse(&record.region).map_err(malformed)?,
        id: record.api,
    };
    let known = record.known.into_iter().map(|(name, value)| (name, value.into()));
    let connection = Connection {
        id: id.into(),
        api,
        stage: record.stage.into(),
        connected_at,
        handshake: Arc::new(handshake),
        known: known.collect(),
    };
    Ok(Kept { connection, node: record.node })
}

/// Keeps a connection, before its API hears of it.
pub(crate) async fn keep(
    store: &dyn Store,
    connection: &Connection,
    node: &str,
) -> Result<(), ApiError> {
    let batch = Batch::new().put(connection_key(&connection.id), encode(connection, node)?);
    store.commit(batch).await.map_err(unavailable).map(drop)
}

/// Forgets a connection, once its API has heard of its end.
pub(crate) async fn forget(store: &dyn Store, id: &str) -> Result<(), ApiError> {
    let batch = Batch::new().delete(connection_key(id));
    store.commit(batch).await.map_err(unavailable).map(drop)
}

/// One connection.
pub(crate) async fn find(store: &dyn Store, id: &str) -> Result<Option<Kept>, ApiError> {
    let entry = get_one(store, connection_key(id)).await.map_err(unavailable)?;
    entry.map(|entry| decode(id.to_owned(), &entry.value)).transpose()
}

/// All connections that a node had.
pub(crate) async fn of_node(store: &dyn Store, node: &str) -> Result<Vec<Connection>, ApiError> {
    let mut found = Vec::new();
    let mut rest = Some(all_connections());
    while let Some(range) = rest {
        let page = store.scan(range, Limit::entries(PAGE), Direction::Forward).await;
        let page = page.map_err(unavailable)?;
        for entry in page.entries {
            let id = read_connection_key(&entry.key).map_err(unavailable)?;
            let kept = decode(id, &entry.value)?;
            if kept.node == node {
                found.push(kept.connection);
            }
        }
        rest = page.next;
    }
    Ok(found)
}
