//! Functions and event source mappings.

use super::{ACTIVE_PATIENCE, read};
use crate::function::Code;
use crate::message::{Request, Service};
use crate::server::Server;
use crate::sigv4::REGION;
use crate::trouble::Result;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Configuration {
    state: Option<String>,
}

fn rest(
    operation: &'static str,
    method: &'static str,
    path: String,
    body: impl Into<Vec<u8>>,
) -> Request {
    Request { service: Service::Lambda, operation, method, path, body: body.into() }
}

/// What names a function.
pub fn arn(name: &str) -> String {
    format!("arn:aws:lambda:{REGION}:000000000000:function:{name}")
}

/// Lets a service invoke a function on behalf of what `source` names.
pub async fn allow(server: &Server, name: &str, service: &str, source: &str) -> Result<()> {
    let permission = json!({
        "StatementId": "bench",
        "Action": "lambda:InvokeFunction",
        "Principal": service,
        "SourceArn": source,
    });
    let path = format!("/2015-03-31/functions/{name}/policy");
    server.send(&rest("AddPermission", "POST", path, permission.to_string())).await.map(drop)
}

/// Deletes a function, and with it its environments.
pub async fn delete_function(server: &Server, name: &str) -> Result<()> {
    let path = format!("/2015-03-31/functions/{name}");
    server.send(&rest("DeleteFunction", "DELETE", path, "")).await.map(drop)
}

/// Makes a function and waits until it can be invoked.
pub async fn create_function(server: &Server, name: &str, role: &str, code: &Code) -> Result<()> {
    let body = json!({
        "FunctionName": name,
        "Role": role,
        "Runtime": code.runtime,
        "Handler": "handler.handler",
        "Timeout": 30,
        "MemorySize": 512,
        "Code": {"ZipFile": code.base64()},
    });
    let path = "/2015-03-31/functions".to_owned();
    server.send(&rest("CreateFunction", "POST", path, body.to_string())).await?;
    let path = format!("/2015-03-31/functions/{name}/configuration");
    let get = rest("GetFunctionConfiguration", "GET", path, "");
    let active = || async {
        let got: Configuration = read("GetFunctionConfiguration", &server.send(&get).await?)?;
        Ok(got.state.is_none_or(|state| state == "Active"))
    };
    server.wait_until("the function is Active", ACTIVE_PATIENCE, active).await
}

/// Invokes a function and waits for its answer.
pub fn invoke(name: &str, payload: &str) -> Request {
    let path = format!("/2015-03-31/functions/{name}/invocations");
    rest("Invoke", "POST", path, payload)
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Mapping {
    #[serde(rename = "UUID")]
    uuid: String,
    state: String,
}

/// Asks for a mapping from the stream's start to a function; gives its UUID without waiting.
pub async fn create_mapping(
    server: &Server,
    stream_arn: &str,
    function: &str,
    batch_size: usize,
) -> Result<String> {
    let body = json!({
        "EventSourceArn": stream_arn,
        "FunctionName": function,
        "BatchSize": batch_size,
        "StartingPosition": "TRIM_HORIZON",
    });
    let path = "/2015-03-31/event-source-mappings".to_owned();
    let request = rest("CreateEventSourceMapping", "POST", path, body.to_string());
    let mapping: Mapping = read("CreateEventSourceMapping", &server.send(&request).await?)?;
    Ok(mapping.uuid)
}

/// Waits until a mapping delivers.
pub async fn mapping_enabled(server: &Server, uuid: &str) -> Result<()> {
    let path = format!("/2015-03-31/event-source-mappings/{uuid}");
    let get = rest("GetEventSourceMapping", "GET", path, "");
    let enabled = || async {
        let got: Mapping = read("GetEventSourceMapping", &server.send(&get).await?)?;
        Ok(got.state == "Enabled")
    };
    server.wait_until("the mapping is Enabled", ACTIVE_PATIENCE, enabled).await
}
