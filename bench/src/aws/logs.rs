//! Log events and queries of them.

use super::{Anything, read};
use crate::message::{Request, Service};
use crate::server::Server;
use crate::trouble::{Result, Trouble};
use foundation::Timestamp;
use serde::Deserialize;
use serde_json::json;

const GROUP: &str = "bench";
const STREAM: &str = "bench";

/// Makes the group and its stream.
pub async fn create_stream(server: &Server) -> Result<()> {
    let group = json!({"logGroupName": GROUP});
    server.send(&Request::post(Service::Logs, "CreateLogGroup", group.to_string())).await?;
    let stream = json!({"logGroupName": GROUP, "logStreamName": STREAM});
    server.send(&Request::post(Service::Logs, "CreateLogStream", stream.to_string())).await?;
    Ok(())
}

/// Puts events: times and lines.
pub async fn put(server: &Server, events: impl Iterator<Item = (i64, String)>) -> Result<()> {
    let events: Vec<_> =
        events.map(|(at_ms, line)| json!({"timestamp": at_ms, "message": line})).collect();
    let body = json!({"logGroupName": GROUP, "logStreamName": STREAM, "logEvents": events});
    server.call::<Anything>(Service::Logs, "PutLogEvents", body).await.map(drop)
}

/// Starts a query of the last two hours; gives its id.
pub async fn start_query(server: &Server, text: &str, now: Timestamp) -> Result<String> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Started {
        query_id: String,
    }
    let body = json!({
        "logGroupName": GROUP,
        "startTime": now.as_secs() - 7_200,
        "endTime": now.as_secs() + 60,
        "queryString": text,
    });
    let started: Started = server.call(Service::Logs, "StartQuery", body).await?;
    Ok(started.query_id)
}

/// What a query has come to.
#[derive(Deserialize)]
pub struct Results {
    status: String,
    /// Its rows.
    pub results: Vec<serde_json::Value>,
    /// What it has read.
    pub statistics: Statistics,
}

/// What a query has read.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statistics {
    /// Events.
    pub records_scanned: f64,
    /// Bytes of their messages.
    pub bytes_scanned: f64,
}

/// A query's results, once it is complete.
pub async fn results(server: &Server, id: &str) -> Result<Option<Results>> {
    let body = json!({"queryId": id}).to_string();
    let answer = server.send(&Request::post(Service::Logs, "GetQueryResults", body)).await?;
    let results: Results = read("GetQueryResults", &answer)?;
    match results.status.as_str() {
        "Complete" => Ok(Some(results)),
        "Scheduled" | "Running" => Ok(None),
        other => Err(Trouble::wrong("a query", format!("it is {other}"))),
    }
}
